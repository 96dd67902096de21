@@cast ray | M | Ray Kowalczyk | Ray; Kowalczyk; Detective Kowalczyk; the older cop; partner; his partner
@@cast dani | F | Danielle Price | Dani; Price; Detective Price; Danielle; kid
@@cast lou | M | Lieutenant Haskell | Haskell; the lieutenant; Lieutenant; Lou; the boss
@@cast benny | M | Benny Tran | Benny; the snitch; Tran; the little guy
@@cast nurse | F | the nurse | the nurse; the night nurse
@@cast voss | M | Carl Voss | Voss; Carl; the man in the leather coat
@@tie ray | dani | work told; friendship shown
@@tie ray | lou | friendship told; work shown
@@tie dani | lou | work shown; enmity shown
@@tie ray | benny | acquaintance shown
@@tie dani | benny | acquaintance shown
@@tie benny | voss | enmity told
@@tie lou | voss | work told
@@tie dani | nurse | acquaintance shown
@@tie ray | nurse | acquaintance shown
Harbor Division: Blue Christmas
Author: stakeout_sue
Fandom: original (my Harbor Division series, you don't need to have read the others)
Pairing: Ray/Dani if you squint

@@scene boundary=start pov=ray place="the car, across from the Lucky Star motel" present=ray,dani order=1 time="Christmas Eve"
{dani>ray:"You're eating my fries,"} said Dani.

{ray>dani:"I'm not eating your fries. I'm testing your fries."} Ray took another one. {ray>dani+:"They're cold."}

{dani>ray:"They're cold because we've been sitting here for four hours."}

She was right about that. It was Christmas Eve, it was raining, and the Lucky Star motel across the street hadn't shown them so much as a light in a window. The heater in the car had died around nine. Ray's knee hurt the way it always did when the weather was bad, and he shifted his leg, trying to do it so she wouldn't notice.

{dani>ray:"Your knee?"} she asked.

{ray>dani:"My knee's fine."}

{dani>ray:"You could've put in for the holiday, you know. You've got the seniority."}

{ray>dani:"And do what?"} said Ray. {ray>dani+:"Sit home and look at the cat? What about you? Don't you have a mother in Tacoma?"}

{dani>ray:"She's got my brother and his three kids. She won't notice."} Dani wiped the fog off the windshield with her sleeve. She'd been his partner for two years, and he still didn't know if she was lying when she used that voice. <<ray: You should ask her. A real partner would ask her.>>

He ate another fry instead.

{dani>ray:"Hey,"} she said suddenly. {dani>ray+:"Second floor. On the end."}

A light had come on.

@@scene boundary=soft pov=dani place="room 212" present=ray,dani,benny order=2
{benny>ray,dani:"Don't shoot!"} yelled Benny Tran. He had his hands up and there was a slice of pizza in one of them. {benny>ray,dani+:"Jeez! It's me! It's only me!"}

Dani lowered her gun. {dani>benny:"Benny? What the hell are you doing here?"}

{benny>dani:"What's it look like? I'm hiding."}

{ray>benny:"From who?"} said Ray. He'd gone straight past the little guy to check the bathroom, and now he came back out and shook his head at her. Nobody.

{benny>ray:"From you! From Voss! From everybody!"} Benny sat down on the bed. He looked terrible. He'd always been skinny, but now he looked like a coat hanger with a shirt on it. {benny>ray+:"He knows I talked, Ray. I don't know how but he knows. He had a guy outside my sister's place."}

{dani>benny:"Nobody knows you talked,"} said Dani. {dani>benny+:"There's only three people who ever saw your name. Me, Ray and the lieutenant."}

{benny>dani:"Yeah,"} said Benny. {benny>dani+:"I thought about that too."}

Nobody said anything. Dani could hear the rain drumming on the walkway. She looked at Ray, and Ray was looking at the floor.

<<dani: No way. Not Haskell. He's got a picture of his grandkids on his mug.>>

{dani>ray:"Ray?"} she said.

{ray>dani:"He told me to take tonight off,"} said Ray slowly. {ray>dani+:"Haskell. He called me up at home. He said nothing was going to happen on Christmas Eve, go on, get some rest, he'd send a uniform. I told him I'd rather work."}

{dani>ray:"Who else knew we'd be here?"}

{ray>dani:"Just him."}

{benny>ray,dani:"I want to go to jail,"} said Benny in a small voice. {benny>ray,dani+:"Can you guys please take me to jail?"}

Headlights swept across the curtains. A car door opened, then another one.

{ray>dani:"Lights,"} said Ray, and Dani hit the switch.

***

@@scene boundary=mark pov=dani place="St. Brendan's hospital" present=dani,nurse order=3
{nurse>dani:"Are you family?"} the nurse asked.

{dani>nurse:"I'm his partner."}

{nurse>dani:"That's not what I asked, hon."}

{dani>nurse:"He doesn't have any family,"} said Dani. {dani>nurse+:"He's got a cat."}

She had blood on her sleeves and on her jeans and some of it had got into her hair. None of it was hers. It had all been so fast. The door had come in, and Ray had shoved her down behind the bed, and there'd been three shots, and two of them were hers. The man in the leather coat was in the morgue downstairs. Benny hadn't got a scratch on him. And Ray had sat down against the wall, kind of surprised, and said, {ray>dani:"Well, would you look at that."}

The nurse's face softened. {nurse>dani:"He's still in surgery,"} she said. {nurse>dani+:"It could be a while. There's coffee at the end of the hall, but I wouldn't."}

{dani>nurse:"Thanks."}

{nurse>dani:"Is there somebody you want to call?"}

Dani thought about Tacoma. She thought about the lieutenant with his mug. <<dani: He's going to come here. He's going to come walking in with a long face and ask how he is. And I'm going to have to look at him.>>

{dani>nurse:"Yeah,"} she said. {dani>nurse+:"Can I use your phone?"}

@@scene boundary=soft pov=dani place="the hospital chapel" present=dani,lou order=4
Haskell had snow on his shoulders. He sat down in the pew next to her, took off his hat and turned it around in his hands.

{lou>dani:"How is he?"}

{dani>lou:"They don't know yet."}

{lou>dani:"He's tough. He'll make it."} The lieutenant sighed. {lou>dani+:"Hell of a thing. On Christmas. What about Tran?"}

{dani>lou:"What about him?"}

{lou>dani:"Where is he, Danielle? I've got to put a man on him."}

He'd never called her Danielle in his life. She kept her eyes on the little plaster Mary up front. Somebody had put tinsel on her. {dani>lou:"Funny thing,"} said Dani. {dani>lou+:"I never told anybody Benny was there."}

The hat stopped.

{lou>dani:"It was on the radio,"} said Haskell.

{dani>lou:"No, it wasn't. I called it in. Officer down, one suspect dead. That's all I said."}

{lou>dani:"Then I guess I figured it out."}

{dani>lou:"I guess you did."}

It was very quiet. She could hear him breathing. When he talked again he sounded different, old and tired and almost like he was glad. {lou>dani:"Voss had paper on me,"} he said. {lou>dani+:"From way back, from before you were born, practically. I never thought Ray'd be there. I told him to stay home. I want you to know that. I told him."}

{dani>lou:"I know you did,"} said Dani. {dani>lou+:"He told me."} She stood up. Her knees were shaking but her voice wasn't. {dani>lou+:"Stand up, Lou. Put your hands behind your back."}

Behind them the two guys from Internal Affairs got up out of the last row.

***

@@scene boundary=mark pov=ray place="Ray's hospital room" present=ray,dani,nurse order=5 time="Christmas morning"
The first thing Ray saw when he opened his eyes was a fry.

{dani>ray:"It's cold,"} said Dani. {dani>ray+:"I tested it."}

He tried to laugh and it hurt so bad he saw stars. She put a hand on his arm. She had on somebody's scrubs and her eyes were all red.

{ray>dani:"Did we get him?"} he croaked.

{dani>ray:"Voss is dead. Benny's downtown with the FBI eating a ham. And Haskell..."} She shook her head. {dani>ray+:"I'll tell you later."}

{ray>dani:"Tell me now."}

So she told him. He lay there and listened to it and looked at the ceiling. Twenty-two years he'd known Lou Haskell. Lou had been the best man at his wedding, and he'd bought the drinks at his divorce. <<ray: You dumb son of a gun. You could have come to me.>> He didn't know how long he lay like that, but when he looked over again it was light outside, and Dani was still there.

{ray>dani:"You should go to Tacoma,"} he told her. {ray>dani+:"It's Christmas."}

{dani>ray:"I called my mom."}

{ray>dani:"And?"}

{dani>ray:"And she noticed."} Dani smiled a little bit. {dani>ray+:"She's mad. She wants me to bring you for New Year's. She says anybody who gets shot on my account gets fed."}

{ray>dani:"What about the cat?"}

{dani>ray:"I fed the cat. You've got nothing in that apartment, you know that? You've got mustard and a cat."}

{nurse>dani:"Five more minutes,"} said the nurse from the door. {nurse>dani+:"And no french fries. I can smell that, Detective."}

{dani>nurse:"Yes, ma'am,"} said Dani.

They both waited until she was gone.

{ray>dani:"Gimme that,"} said Ray.

END
