@@cast tamura | M | Lyle Tamura | Lyle; Tamura; Detective Tamura; Ty; his partner; Szarka's partner
@@cast szarka | M | Benedikt Szarka | Ben; Benny; Szarka; Detective Szarka; Benedikt; the Hungarian; his partner
@@cast lou | F | Dolores Oyelaran | the Lieutenant; Lieutenant; Lou; Lieutenant Oyelaran; Oyelaran; Dolores; the boss
@@cast pike | M | Gerry Pike | Pike; Gerry; the desk sergeant; Sarge
@@cast nurse | F | the nurse | the nurse in the yellow cardigan; the yellow cardigan; nurse
@@cast surgeon | M | the surgeon | the doctor; the kid in the green cap; Doc
@@cast ilka | F | Ilka Szarka | Ilka; his sister; Szarka's sister; Ben's sister
@@cast coyle | M | Dom Coyle | Coyle; the ice man
@@tie tamura | szarka | work told; friendship shown
@@tie tamura | lou | work told
@@tie szarka | lou | work told
@@tie szarka | ilka | kin told
@@tie tamura | ilka | acquaintance shown
@@tie tamura | nurse | acquaintance shown
@@tie szarka | nurse | acquaintance shown
@@tie lou | nurse | acquaintance shown
@@tie tamura | coyle | enmity shown
@@tie szarka | coyle | enmity shown
@@tie szarka | pike | friendship shown; work shown
@@tie lou | pike | work shown
@@tie tamura | surgeon | acquaintance shown
DEAD BATTERY
by Wren in Tacoma
Rated PG for language. No beta, all mistakes are mine. This is the third
of the 'Fourteenth Street' stories but you dont need the others. Feedback
fed to the cats.

@@scene boundary=start pov=tamura place="the Lieutenant's office" present=tamura,szarka,lou order=1
{lou>tamura,szarka:"Close the door."}

Tamura closed it. Szarka was already sitting, one ankle on his knee, like a man waiting for a bus he didn't much need.

{lou>tamura,szarka:"Which one of you drove the car into the fountain?"}

{szarka>lou:"It was more of a reflecting pool."}

{lou>szarka:"Benedikt."}

{szarka>lou:"I'm only saying. For the report."}

The Lieutenant took her glasses off. That was bad. Glasses on, she yelled; glasses off, she got quiet, and grown men with commendations had been known to cry in the stairwell. <<tamura: Say it was you. She likes you better.>>

{tamura>lou:"I was driving,"} Tamura said.

{lou>tamura:"You were in the *trunk*, Lyle. I have it on film."}

Szarka started coughing.

{lou>tamura,szarka:"So here's what's going to happen. Coyle walks out of that ice plant tonight with eleven thousand dollars, or he doesn't. I don't care. You two are going to sit in a car and watch the door. You are not going to get out."} She put the glasses on again. {lou>tamura,szarka+:"What are you not going to do?"}

{tamura>lou:"Get out,"}

{szarka>lou:"of the car,"} they said, more or less together.

{lou>tamura,szarka:"Beautiful. Like the Everly Brothers. Go."}

@@scene boundary=soft pov=tamura place="the Plymouth" present=tamura,szarka order=2
{szarka>tamura:"You want the egg or the tuna?"}

{tamura>szarka:"What's the difference?"}

{szarka>tamura:"One is egg."}

{tamura>szarka:"Give me the egg."}

{szarka>tamura:"I ate the egg."}

Tamura took the tuna. Rain ran down the windshield and the sign on the plant across the street, DOMINIC COYLE BLOCK & CRUSHED, went on and off, on and off. The heater had died around nine. Szarka had his hands up his own sleeves.

{tamura>szarka:"Why'd you ask, then?"}

{szarka>tamura:"Manners. My sister says I should work on it."}

{tamura>szarka:"How is Ilka?"}

{szarka>tamura:"She's marrying the dentist."}

{tamura>szarka:"No."}

{szarka>tamura:"June. You're invited. She said, bring the polite one."} He rubbed a hole in the fog on his window. He had gone still, the way he did. {szarka>tamura+:"Ty. Side door."}

{tamura>szarka:"I see him. Sit."}

{szarka>tamura:"He's got a kid with him."}

<<tamura: Don't.>>

{szarka>tamura:"He's got a kid by the arm, Ty."}

<<tamura: We were told. We were told in English, twice, and I have nine years to a pension. But that kid couldn't be more than twelve, and what's he doing in an ice plant at midnight? Nothing good.>> Tamura reached for the radio, and the radio, like the heater, like every damn thing in that car, was dead.

When he looked up again the passenger seat was empty and the door was hanging open in the rain.

***

@@scene boundary=mark pov=szarka place="the loading dock" present=szarka,coyle,tamura order=3
{szarka>coyle:"Police! Let go of the boy, Dom."}

{coyle>szarka:"What boy?"} said the ice man, and hit him with the tongs.

It didn't hurt, that was the funny thing. <<szarka: Oh, that's going to hurt.>> He sat down on the wet boards. Somebody small was running, good, go on, run. Somebody big was yelling his name. <<szarka: She's going to take her glasses off.>>

@@scene boundary=soft pov=tamura place="the corridor outside surgery, St. Brendan's" present=tamura,nurse,lou,surgeon order=4
{nurse>tamura:"Are you family?"}

{tamura>nurse:"I'm his partner."}

{nurse>tamura:"That's not what I asked, hon."} The yellow cardigan looked at his shirt, where it was mostly Szarka's blood, and then at his face. {nurse>tamura+:"Okay. You're a cousin. Sit down before you fall down, cousin."}

He sat. There was a clock. There was a painting of a barn. <<tamura: You let him go. You were messing with a radio. You sat there with a tuna sandwich and you let him go in by himself, and what are you going to say to Ilka? That you were told to stay in the car?>>

{lou>tamura:"Lyle."}

He hadn't heard the heels. She was wearing a long velvet dress and a police raincoat on top.

{tamura>lou:"You were at the opera,"} he said stupidly.

{lou>tamura:"It was in Italian. Everybody died. How is he?"}

{tamura>lou:"I don't know. They won't tell me. Lou, we got out of the car."}

{lou>tamura:"I noticed."} She turned around. {lou>nurse:"Excuse me. Who's in charge here?"}

{nurse>lou:"I am, until six,"} she said.

{lou>nurse:"Then you and I are going to get along. I have a man in there."}

{nurse>lou:"You have a man in there with a hole in his side, and the best hands in the county in it up to the wrist. Coffee's down the hall."}

{lou>nurse:"I don't want coffee."}

{nurse>lou:"Nobody does, once they've had it."}

The two of them looked at each other for what felt like a week. Then she laughed, just a breath of it, and sat down next to Tamura, velvet and all, and took hold of his hand as if it was evidence.

<<lou: Eleven thousand dollars. I said I didn't care. I did say that.>> She'd been a lieutenant for six years and had been to four funerals, and she'd worn this same raincoat to two.

{lou>tamura:"The boy's fine,"} she told him. {lou>tamura+:"Pike's got him at the desk, eating doughnuts. He's Coyle's nephew. Saw something he shouldn't."}

{tamura>lou:"So Ben was right."}

{lou>tamura:"If you ever tell him I said so, I'll have you writing parking tickets at the zoo."}

It was nearly four when the doors banged. A kid in a green cap came out, pulling down his mask. He looked about fifteen.

{surgeon>lou,tamura:"Which one of you is Ty?"}

{tamura>surgeon:"Me. That's me."}

{surgeon>tamura:"He says you owe him a sandwich. Actually what he said was a lot longer, but he was pretty stoned."}

<<tamura: Thank you. Thank you. I'll go to church. I'll go to *his* church.>>

{lou>surgeon:"Thank you, Doctor,"} said the Lieutenant, in a perfectly normal voice, and then she walked off quickly toward the coffee nobody wanted.

@@scene boundary=soft pov=tamura place="the pay phone by the gift shop" present=tamura order=5
{tamura>ilka:"Ilka? It's Lyle. No. No, listen, he's okay. He's okay. I'm calling because he's okay."}

{ilka>tamura:"You are calling at five in the morning,"} said his sister, a long way off, {ilka>tamura+:"so I think he is not so okay."}

{tamura>ilka:"He's been better."}

{ilka>tamura:"Did he do something stupid?"}

{tamura>ilka:"Yeah."}

{ilka>tamura:"For a good reason?"}

{tamura>ilka:"Yeah. A pretty good one."}

{ilka>tamura:"Always,"} she said, and began to cry. He put in another quarter and stayed on the line and read the prices of the teddy bears.

~~~~~

@@scene boundary=mark pov=szarka place="Room 212" present=szarka,tamura,nurse,lou order=6
There was a weight on the bed. Szarka opened one eye. The weight was his partner's head, facedown on the blanket, snoring.

{szarka>tamura:"Hey. Polite one."}

Nothing.

{nurse>szarka:"Let him be. He's been here since Tuesday,"} said somebody in yellow, doing things to a bottle over his head.

{szarka>nurse:"What's today?"}

{nurse>szarka:"Thursday."}

{szarka>nurse:"He smells like it."}

{tamura>szarka:"I heard that,"} the blanket said.

{nurse>tamura,szarka:"Ten minutes, boys. Then the cousin goes home and takes a bath, or I'll hose him down in the parking lot."} The rubber soles went squeaking away.

{szarka>tamura:"Cousin?"}

{tamura>szarka:"Don't ask."} Tamura sat up. There was the print of a waffle weave all down one cheek. {tamura>szarka+:"You got out of the car."}

{szarka>tamura:"I know."}

{tamura>szarka:"I turned around for two seconds. Two. I turned around and you weren't there, Benny."}

<<szarka: Say something funny. Come on, you've always got something.>> He looked for it. There wasn't anything there.

{szarka>tamura:"I'm sorry,"} he said.

{tamura>szarka:"Okay."}

{szarka>tamura:"Is the boss mad?"}

{lou>szarka:"The boss,"} said the doorway, {lou>szarka+:"is incandescent."}

She had a paper bag in one hand. Her glasses were off. Both of them sat up straight, which in one case was a mistake.

{szarka>lou:"Ow. Hi, Lou."}

{lou>szarka:"I've got a thirty page form here and a bill for a fountain."}

{szarka>lou:"Reflecting,"}

{tamura>szarka:"Ben, shut up."}

{lou>szarka:"I have also got a twelve year old boy who wants to know if the man who fell down is dead. I told him I'd look."} She looked. It took her some time. Then she put the bag on the bed, on his good side. {lou>szarka+:"It's egg,"} she said. {lou>szarka+:"Don't make me do that again."}

@@scene boundary=soft pov=omniscient place="the squad room" present=tamura,szarka,pike,lou order=7
{pike>szarka:"Look what the tide brought in,"} the desk sergeant called. {pike>szarka+:"How's the plumbing?"}

{szarka>pike:"It leaks, Gerry, but only when I laugh."}

{pike>szarka:"Then you'll be safe here."}

Szarka went down the aisle slowly, one hand against his ribs, getting slapped on the wrong shoulder. On his desk somebody had put a bowl of water with a toy car in it. He thought it was the nicest thing he ever saw, and Pike, who had paid a dollar nineteen for the car and would have died first, thought, <<pike: Look at that, he likes it.>>

{lou>tamura,szarka:"Szarka! Tamura! In here!"}

{tamura>szarka:"Glasses on or off?"} his partner said, not moving his lips.

He leaned back to see through the blinds.

{szarka>tamura:"On."}

{tamura>szarka:"Thank God,"} and they went in to get yelled at.

THE END
