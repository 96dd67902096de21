@@cast ryo | M | Ryo Hayate | Ryo; Hayate; the kid from the coast; Ryo-kun; Hurricane
@@cast kenta | M | Kenta Morimoto | Kenta; Morimoto; his best friend; the big guy
@@cast sayuri | F | Sayuri Tsukino | Sayuri; Tsukino; Sayuri-chan; the healer
@@cast akuma | M | Kaizen Kurogane | Kurogane; Kaizen; the Iron Prince; the champion; the man in black
@@cast master | M | Master Goro | Master Goro; Goro; the old man; Master; Sensei
@@cast ann | M | the announcer | the announcer
@@tie ryo | kenta | friendship shown
@@tie ryo | sayuri | romance shown; friendship shown
@@tie kenta | sayuri | friendship shown
@@tie ryo | akuma | enmity shown
@@tie kenta | akuma | enmity shown
@@tie sayuri | akuma | acquaintance shown
@@tie ryo | master | teaching told
@@tie sayuri | master | acquaintance shown
Hurricane Fist!!
Part 12: The Semi-Final Begins!!
by SpiritFox_Hana

@@scene boundary=start pov=ryo place="the arena of the Celestial Tournament" present=ryo,kenta,sayuri,master,ann,akuma order=1
{ann>:“AND THE WINNER IS... KUROGANE!”} shouted the announcer, and eighty thousand people screamed.

Down in the ring Kenta didn’t get up.

{sayuri>kenta:“Kenta!”} Sayuri was over the barrier before anyone could stop her. Ryo jumped after her. His legs felt like they belonged to somebody else. That fight had lasted nine seconds. Nobody had ever beaten Kenta Morimoto in nine seconds, not even Ryo.

{ryo>sayuri:“Is he okay?”} he asked.

Sayuri was on her knees with both hands on the big guy’s chest, and the green light of her healing spirit was pouring out between her fingers. {sayuri>ryo:“His spirit core is cracked,”} she said. Her voice shook. {sayuri>ryo+:“I can hold it together, but I can’t, Ryo, I don’t know if I can fix it.”}

{kenta>ryo:“Hey,”} Kenta whispered. One of his eyes opened. {kenta>ryo+:“Did I get him?”}

{ryo>kenta:“You got him good,”} lied Ryo.

{kenta>ryo:“Liar.”} The eye closed again.

A shadow fell over all three of them. Ryo looked up. The Iron Prince stood there with his arms folded and his black cloak blowing, and there was not one scratch on him.

{akuma>ryo:“You’re next, I believe,”} said Kurogane. {akuma>ryo+:“The kid from the coast. Hurricane, isn’t it?”}

{ryo>akuma:“You’d already won,”} said Ryo. He was shaking all over. {ryo>akuma+:“He was down. You didn’t have to hit him again!”}

{akuma>ryo:“He was trying to stand up.”} The champion turned his back. {akuma>ryo+:“Tomorrow, do not try to stand up.”}

<<ryo: I’ll kill him. I’ll break him in half!>>

A wooden stick came down hard on the top of Ryo’s head.

{ryo>master:“OW!”}

{master>ryo:“Breathe, stupid,”} said Master Goro.

@@scene boundary=soft pov=ryo place="the roof of the inn" present=ryo,master order=2 time="night"
{ryo>master:“Teach me the Ninth Wind,”} said Ryo.

{master>ryo:“No.”}

{ryo>master:“You said you’d teach me when I was ready!”}

{master>ryo:“And are you ready?”} The old man was eating dumplings out of a paper bag. He had eaten eleven of them and he hadn’t offered Ryo any. {master>ryo+:“You’re angry. The Ninth Wind is not for angry people. I knew an angry man who used it once. Do you know what happened to him?”}

{ryo>master:“What?”}

Goro pulled up his left sleeve. Ryo had trained with him for six years, and he had always thought that it was just thin, that arm. It wasn’t thin. From the elbow down it was wood.

{ryo>master:“Master,”} he whispered.

{master>ryo:“It was a long time ago.”} The sleeve came down again. {master>ryo+:“My friend had been hurt, and I was going to make them pay. So I called the Ninth Wind, and it came, and it did just what I wanted. It never asked me which side I was on.”} He looked in the bag, sighed, and held it out. {master>ryo+:“Last one. Eat.”}

Ryo ate. The lights of the city went on for miles and miles, and above them you could see the arena, floating on its four chains. Somewhere under one of those lights Sayuri was sitting up with Kenta. She hadn’t slept. She wouldn’t, either. <<ryo: If I lose, it was for nothing. If I win like that, it’s for nothing too. So what do I do?>>

{ryo>master:“Then how am I supposed to beat him?”} he said at last.

{master>ryo:“How should I know? I’m old,”} said Master Goro. {master>ryo+:“Why do you fight, Ryo?”}

{ryo>master:“To be the strongest!”}

{master>ryo:“Wrong,”} said Goro, and hit him with the stick.

oOo

@@scene boundary=mark pov=sayuri place="the infirmary" present=sayuri,kenta,akuma order=3
Sayuri woke up because somebody was standing at the end of the bed.

She hadn’t meant to fall asleep. Her cheek was on the blanket next to Kenta’s hand, and the candle had burned almost all the way down. For a second she thought that it was Ryo. Then she saw the cloak.

{sayuri>akuma:“What do you want?”} she said. She stood up and put herself between him and the bed. {sayuri>akuma+:“Get out of here!”}

Kurogane didn’t move. {akuma>sayuri:“Will he live?”} he asked.

{sayuri>akuma:“What do you care?”}

{akuma>sayuri:“Answer me, healer.”}

{sayuri>akuma:“Yes,”} said Sayuri. {sayuri>akuma+:“No thanks to you. He might not ever fight again.”}

The man in black looked down at Kenta for a long time. Without the crowd he seemed younger. He couldn’t be more than nineteen, she realized; he was the same age as they were. There was a thin iron collar around his neck, under the cloak. She’d never seen it before, and there were marks on the skin around it.

<<sayuri: That’s a seal. Somebody put that on him!>>

{sayuri>akuma:“What is that?”} she asked. {sayuri>akuma+:“Who did that to you?”}

He pulled up his cloak. {akuma>sayuri:“I told him not to stand,”} said Kurogane. His voice was so low that she could hardly hear it. {akuma>sayuri+:“Before the fight. I told him, if you stand up, it makes me hit you. He thought I was boasting.”}

{sayuri>akuma:“It makes you?”}

But the window was open and the candle was out, and there was nobody there.

{kenta>sayuri:“Sayuri-chan?”} mumbled Kenta. {kenta>sayuri+:“Who’re you talking to?”}

{sayuri>kenta:“Go back to sleep,”} she told him. She was already looking for her shoes. {sayuri>kenta+:“I’ve got to find Ryo.”}

@@scene boundary=soft pov=ryo place="the ring" present=ryo,akuma,ann,sayuri,master order=4 time="the next day"
{ann>:“FIGHT!”}

The first punch took Ryo off his feet and put him through a pillar. He rolled, spat out a piece of tooth, and came up with the Third Wind around his fists. <<ryo: Fast! He’s so fast! I can’t even see his hands!>>

{akuma>ryo:“Stay down,”} said Kurogane.

{ryo>akuma:“Can’t do that.”}

{akuma>ryo:“You must.”} His fist came down like a hammer and Ryo jumped aside, and the stone where he’d been standing turned to gravel. Under the cloak the collar was glowing red. {akuma>ryo+:“You must! You don’t understand!”}

{ryo>akuma:“Yeah, I do,”} panted Ryo. {ryo>akuma+:“Sayuri told me. It’s the collar, right? Who’s got the other end?”}

The champion’s eyes flicked up, just for an instant, to the high box with the gold curtains where the Emperor sat. Then he attacked again. He hit Ryo eleven times in one second. Up in the stands somebody was screaming his name.

Ryo lay on his back. The sky was very blue. He couldn’t feel his left side at all. Why do you fight, Ryo? He had thought about it all night and he’d got hit six more times and he still didn’t know. To be the strongest. Wrong. To win. Wrong! For Kenta, then. For Sayuri. For...

He looked at Kurogane, standing over him with his fist up, and the Iron Prince was crying.

<<ryo: Oh. For him, too.>>

The wind dropped. Every flag in the whole arena went limp. And then, from nowhere, it came up warm and soft like the breeze off the sea at home, and Ryo got to his feet in the middle of it, and he wasn’t angry at all.

{master>sayuri:“That idiot,”} said Goro up in the stands. There were tears running into his beard. {master>sayuri+:“That’s it. That’s the Ninth Wind.”}

{sayuri>master:“But you never taught him!”} cried Sayuri.

{master>sayuri:“You can’t teach it.”}

Ryo put out one finger and touched the collar.

It fell off.

oOo

@@scene boundary=mark pov=ryo place="the infirmary" present=ryo,kenta,sayuri,akuma order=5
{kenta>ryo:“So let me get this straight,”} said Kenta. He was sitting up in bed with bandages around his entire chest and a bowl of rice in his hand. {kenta>ryo+:“You were winning. You had the Ninth Wind. And you got disqualified?”}

{ryo>kenta:“You’re not allowed to break the other guy’s stuff,”} said Ryo. {ryo>kenta+:“It’s in the rules.”}

{kenta>ryo:“It’s in the rules!”}

{sayuri>kenta:“Don’t shout, you’ll crack it again,”} said Sayuri. {sayuri>kenta+:“And hold still.”}

{kenta>sayuri:“He blew the semi-final on a technicality!”}

{sayuri>kenta:“I know he did.”} She smiled at Ryo over the top of Kenta’s head, and his ears got hot, and he had to look out of the window.

There was a knock. It was a very quiet one. When nobody answered it came again, and then the door slid open about a foot, and there stood Kaizen Kurogane with no cloak on. His neck was bandaged. He was holding a melon.

{akuma>kenta:“I was told,”} he said stiffly, {akuma>kenta+:“that one brings fruit.”}

No one said anything. Kenta stared at him. Ryo could see him thinking it over, nice and slow, the way that he thought about everything.

{kenta>akuma:“Nine seconds, huh?”} said Kenta.

{akuma>kenta:“Eight and a half.”}

{kenta>akuma:“When I’m better I want a rematch.”}

{akuma>kenta:“I would be honored,”} said Kurogane, and he bowed so low that he dropped the melon.

NEXT TIME: The Emperor’s Wrath!! Ryo and co. must flee the capital! Please review!!
