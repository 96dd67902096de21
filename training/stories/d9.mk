@@cast alex | M | Prince Aleksander | Aleksander; Alek; the prince; Your Highness; Prince Aleksander; Sir
@@cast hallie | F | Hallie Monroe | Hallie; Monroe; Ms. Monroe; the American; Hal
@@cast queen | F | Queen Ingeborg | the Queen; Ingeborg; Queen Ingeborg; Your Majesty; Ma’am; his grandmother; Grandmother
@@cast freya | F | Princess Freya | Freya; Princess Freya; his sister; the princess
@@cast lund | M | Mr. Lund | Lund; Mr. Lund; the private secretary
@@cast tess | F | Tess | Tess; her sister; Tessie
@@tie alex | hallie | romance shown
@@tie alex | queen | kin told
@@tie alex | freya | kin told
@@tie freya | queen | kin told
@@tie hallie | tess | kin told
@@tie hallie | queen | friendship shown
@@tie hallie | freya | acquaintance shown
@@tie hallie | lund | work shown
@@tie alex | lund | work shown
@@tie queen | lund | work told
Royally Screwed
by tiaras_and_takeout
Tags: Modern Royalty, Fake Dating, Only One Balcony, Grandma Knows Everything

@@scene boundary=start pov=hallie place="the Blue Drawing Room" present=hallie,alex,lund,freya order=1
{lund>hallie:“It would only be for three weeks,”} said Mr. Lund.

Hallie looked at the private secretary. She looked at the newspaper on the table, which had a photo of her on the front page falling out of a taxi with the Crown Prince of Valdmark’s hand on her butt. Technically he’d been catching her. It didn’t look like catching.

{hallie>lund:“You want me to date him,”} she said.

{lund>hallie:“We would like you to appear to.”}

{hallie>lund:“I came here to fix your website!”}

{freya>hallie:“And it’s a very good website,”} said Princess Freya from the sofa. She was upside down with her feet up on the wall and she was eating cereal out of the box. {freya>hallie+:“Look, it’s simple. If you’re some random girl in a taxi, it’s a scandal. If you’re his girlfriend it’s adorable.”}

{alex>freya:“Nobody asked you, Freya,”} said Aleksander. He was standing at the window with his back to them all. He hadn’t looked at Hallie once since she had come in.

{freya>alex:“Somebody should. I’m the only one here who reads the comments.”}

{lund>hallie:“Until the Jubilee,”} said Lund. {lund>hallie+:“After that there would be a quiet, friendly separation. You’d be compensated, naturally.”}

{hallie>lund:“How compensated?”} Hallie asked, and when he told her she had to sit down. It was her student loans. It was all of them, with enough left over for Tess to go back to school. <<hallie: Don’t do it. You’ve seen this movie. You’ve seen this movie like six times.>>

{hallie>alex:“What does he think about it?”} she said. {hallie>alex+:“Hey. Your Highness. What do you think?”}

The prince finally turned around. He had dark circles under his eyes and he was still, really annoyingly, the best-looking person she’d ever seen.

{alex>hallie:“I think you’ll hate it, Ms. Monroe,”} said Aleksander.

{hallie>alex:“Is that a dare?”} said Hallie.

@@scene boundary=soft pov=hallie place="Hallie’s room" present=hallie order=2 time="night"
{tess>hallie:“You’re WHAT?”}

{hallie>tess:“Keep your voice down!”}

{tess>hallie:“I’m in Ohio!”} Tess shrieked out of the phone. {tess>hallie+:“Who’s going to hear me? Hal, you’re dating a prince?”}

{hallie>tess:“Fake dating.”}

{tess>hallie:“You’re fake dating a prince. Is there a contract? There’s always a contract. Did he do the smolder?”}

{hallie>tess:“He doesn’t smolder, he just sort of stands there,”} said Hallie. She lay down on the bed, which was the size of her whole apartment. There were cherubs on the ceiling. {hallie>tess+:“He’s so stiff. I can’t tell if he hates me or if that’s just his face.”}

{tess>hallie:“It’s a good face, though.”}

{hallie>tess:“It’s fine.”}

{tess>hallie:“I’m looking at it right now,”} said her sister. {tess>hallie+:“It’s on my cereal. I mean, it’s on my phone and my phone is by my cereal. Hallie, this is the picture where he’s catching you. Have you really looked at it?”}

{hallie>tess:“I’ve seen it.”}

{tess>hallie:“Look at his eyes, not at his hand. He’s scared to death. He looks like you’re made of glass.”}

Hallie didn’t say anything. One of the cherubs seemed to be smirking.

{hallie>tess:“It’s three weeks, Tessie,”} she said finally. {hallie>tess+:“I can do anything for three weeks.”}

~ ♥ ~

@@scene boundary=mark pov=alex place="the palace kitchens" present=alex,hallie order=3 time="two in the morning"
There was someone in the refrigerator.

Aleksander stood in the doorway in his socks. It was two in the morning. All he could see of the burglar was a pair of pajama pants with tacos on them.

{alex>hallie:“The cheese is on the left,”} he said.

She screamed and hit her head. {hallie>alex:“Oh my God! You can’t sneak up on people like that!”}

{alex>hallie:“I live here.”}

{hallie>alex:“Well, wear a bell!”} Hallie came out rubbing her head. She had a jar of pickles under her arm and her hair was standing straight up. It had been nine days. She’d been to two galas and a hospital and a boat launch, and she’d stepped on his foot at every one of them, and yesterday she had made his grandmother laugh out loud at lunch, which no one had done since 2011. {hallie>alex+:“I couldn’t sleep. I was too hungry. They keep giving me these tiny little dinners.”}

{alex>hallie:“I know,”} said Alek. {alex>hallie+:“Why do you think I’m here?”}

She stared at him. Then she started to laugh, and after a second, to his surprise, so did he.

They ended up on the floor with their backs against the stove. She made them sandwiches that had pickles in and potato chips, and it was disgusting, and he had three.

{hallie>alex:“Can I ask you something?”} she said with her mouth full. {hallie>alex+:“Why’d you say I’d hate it?”}

He picked at the crust. <<alex: Because I do. Because I have hated it every day since I was eleven.>> {alex>hallie:“My mother did,”} he told her instead, which was also true. {alex>hallie+:“She came here and she was like you, she was funny, and she fell over things. And they were very nice to her. They were so nice that by the end she never said anything at all.”}

{hallie>alex:“Alek,”} said Hallie softly. It was the first time that she’d used it.

{alex>hallie:“I didn’t want to watch it twice. That’s all.”}

She put her head down on his shoulder. It was only because she was tired, he told himself. There were no cameras in the kitchen.

There were no cameras in the kitchen, so why was she doing it?

@@scene boundary=soft pov=hallie place="the rose garden" present=hallie,queen order=4
{queen>hallie:“Sit,”} said the Queen.

Hallie sat. The bench was wet. Queen Ingeborg of Valdmark, eighty-four years old, in rubber boots and pearls, went on cutting the heads off her roses.

{queen>hallie:“Mr. Lund tells me that you’ve given back the money.”}

{hallie>queen:“He wasn’t supposed to tell anyone.”}

{queen>hallie:“He tells me everything, my dear. It’s his job. Why did you?”}

{hallie>queen:“I didn’t feel right about it, Your Majesty,”} said Hallie. She twisted her fingers together. The Jubilee was tomorrow. Her bag was already packed. {hallie>queen+:“I mean, I’ll still do the balcony and everything. I just don’t want to get paid for it.”}

Snip, went the Queen. {queen>hallie:“You are in love with my grandson.”}

{hallie>queen:“What? No! I, it’s fake, Ma’am. There’s a contract.”}

{queen>hallie:“I read it. I also have a window over the kitchen stairs.”} She dropped a rose into her basket. {queen>hallie+:“Do you know how I met my husband, Ms. Monroe?”}

{hallie>queen:“At a ball?”}

{queen>hallie:“It was arranged. There was a contract. We were to appear to be fond of each other, for the newspapers.”} Ingeborg’s face didn’t change at all, but there was something going on in the corners of her eyes. {queen>hallie+:“Fifty-eight years. He was a dreadful dancer. I’d give the whole palace to have him step on my foot.”}

Hallie’s throat hurt. <<hallie: Do not cry on the Queen. Do not.>>

{hallie>queen:“He doesn’t feel that way about me,”} she managed.

{queen>hallie:“Has he said so?”}

{hallie>queen:“He hasn’t said anything!”}

{queen>hallie:“No,”} sighed the Queen. {queen>hallie+:“They don’t, in our family. One has to get them alone on a balcony.”}

~ ♥ ~

@@scene boundary=mark pov=alex place="the balcony" present=alex,hallie,freya,queen,lund order=5 time="Jubilee day"
There were two hundred thousand people in the square and every one of them was waving a flag.

{freya>alex:“Smile,”} said Freya out of the side of her mouth. {freya>alex+:“You look like you’re at the dentist’s.”}

{alex>freya:“I am smiling.”}

{freya>alex:“Alek, I’ve seen happier stamps.”} His sister waved at somebody. {freya>alex+:“She’s leaving tonight, you know. Her flight’s at nine. I looked it up.”}

{alex>freya:“I know when her flight is.”}

{freya>alex:“And you’re going to just let her go?”}

{alex>freya:“That’s the agreement,”} said Aleksander. On his other side Hallie was waving with both hands, like a person bringing in an airplane. She was wearing a yellow dress. A child down in the front had a sign that said ‘WE LOVE YOU HALLIE’ and she blew it a kiss.

{freya>alex:“She gave the money back,”} said the princess.

He stopped waving. {alex>freya:“What?”}

{freya>alex:“A week ago. All of it. Lund told Grandmother and Grandmother told me, and I wasn’t supposed to tell you, so don’t make a face. Big smile.”}

<<alex: A week ago. That was the day after the kitchen.>> The noise of the crowd seemed to go a long way off. He turned around, which you weren’t supposed to do. You were never supposed to turn your back on the square.

{alex>hallie:“Hallie,”} he said.

{hallie>alex:“I know, I’m doing the wave wrong, Mr. Lund already...”}

{alex>hallie:“Don’t get on the plane.”}

Her hands came down. {hallie>alex:“What?”}

{alex>hallie:“Please don’t get on the plane. I don’t want a quiet, friendly separation. I want you to wear the taco pants.”} He was making a mess of it. There were two hundred thousand people watching. {alex>hallie+:“I’m in love with you. I should have said so in the kitchen, but I had a pickle in my mouth.”}

{hallie>alex:“Oh my God,”} said Hallie. Her eyes filled up. {hallie>alex+:“That’s the worst speech I ever heard. Say it again.”}

He didn’t say it again. She’d grabbed him by the medals and pulled him down, and the roar from the square made the windows shake.

{lund>queen:“Your Majesty,”} said Lund faintly, {lund>queen+:“this is not on the schedule.”}

{queen>lund:“It’s on mine,”} said the Queen.

xx

A/N: and they lived happily ever after and ate sandwiches. Kudos feed the author!
