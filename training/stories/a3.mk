@@cast pom | F | Pomfrida Achterberg | Pom; Pomfrida; Achterberg; the new girl; Miss Achterberg
@@cast ngaire | F | Ngaire Tipene | Ngaire; Tipene; her roommate; Nye
@@cast lucasta | F | Lucasta Vane | Lucasta; Vane; the Head Girl; the head girl
@@cast quill | M | Professor Quillfeather | Professor Quillfeather; Quillfeather; the Professor; Professor; old Quill; sir
@@cast dev | M | Devdan Rao | Dev; Rao; Devdan
@@cast fergus | M | Fergus Munt | Fergus; the boy with the newt
@@cast sister | F | Cressy | Cressy; her sister
@@cast bell | F | Margery | Margery; the bell
@@tie pom | ngaire | friendship shown
@@tie pom | dev | friendship shown
@@tie pom | fergus | friendship shown
@@tie ngaire | dev | friendship shown
@@tie ngaire | fergus | friendship shown
@@tie dev | fergus | friendship shown
@@tie pom | lucasta | enmity shown
@@tie pom | quill | teaching shown
@@tie lucasta | quill | teaching shown
@@tie lucasta | sister | kin told
@@tie pom | bell | friendship shown
@@tie quill | bell | friendship shown
The Bell at Sallowfield

Chapter One

@@scene boundary=start pov=pom place="the Long Refectory" present=pom,ngaire,dev,fergus order=1 time="breakfast"
{dev>pom:"You're in Dead Man's Chair."}

Pomfrida Achterberg, who'd been Pom since before she could say it, froze with her spoon halfway. {pom>dev:"Am I?"}

{ngaire>dev:"She isn't. Don't listen to him, there's no such thing."}

{fergus>ngaire:"There is so! My cousin sat in it and -"}

{ngaire>fergus:"And failed Latin. He'd have failed Latin in any chair, Fergus, he's thick as a plank."}

The boy with the newt thought about this. The newt looked out of his breast pocket, and then it looked at Pom's porridge, and then it went back in. {fergus>ngaire:"That's true,"} he said.

Everybody laughed, so Pom did too, about half a second late. *<<pom: There. You laughed at a thing. That's four times today you've done what people do.>>* It was only her third day. She still didn't know where the bathrooms moved to after nine o'clock.

{dev>pom:"What's your gift, anyway?"} Rao leaned over the marmalade. {dev>pom+:"Nobody knows. It isn't on the board. Nye's is weather, I'm doors, Fergus is... well."}

{fergus>dev:"Amphibians,"} said Fergus, with dignity.

{dev>pom:"So what's yours?"}

{pom>dev:"I don't think I've got one."}

It went quiet right down the table, and then right down the Long Refectory. Somebody two benches off dropped a fork.

{ngaire>pom:"Everyone's got one,"} said her roommate kindly. {ngaire>pom+:"They don't let you through the gate."}

*<<pom: They didn't let me through the gate. It was open. I just walked in behind the laundry.>>*

{pom>ngaire:"I expect it's late,"} said Pom.

@@scene boundary=soft pov=quill place="the ringing chamber" present=quill,lucasta order=2
{lucasta>quill:"She's an ordinary, sir. I'm quite certain."}

{quill>lucasta:"And what makes you so certain, Miss Vane?"}

{lucasta>quill:"I tested her. I dropped an inkwell on her head from the second landing."}

{quill>lucasta:"Good gracious."}

{lucasta>quill:"It hit her."}

Professor Quillfeather took off his spectacles and rubbed them on the end of the bell-rope, which hummed. He'd been bell-master for forty-four years. He had let in by his own count some nine hundred children, and the bell had rung for every one of them as they came up the drive: a high note for a weather-worker, a sort of clank for doors. On Tuesday it had not rung at all. *<<quill: It didn't ring for me either, girl, not in sixty-one years, and I've had this rope in my hand every morning so that nobody should notice.>>*

{quill>lucasta:"I should leave it until half-term,"} he said.

{lucasta>quill:"The Governors -"}

{quill>lucasta:"Until half-term, Lucasta."}

She bobbed and went. On the stairs outside the ringing chamber the head girl said a word which head girls aren't supposed to know, and all forty candles went out.

Chapter Two

@@scene boundary=chapter pov=pom place="the attic" present=pom,ngaire order=3 time="night"
{ngaire>pom:"Are you awake?"}

{pom>ngaire:"No."}

{ngaire>pom:"Me neither."} There was a creak. {ngaire>pom+:"Can I tell you something? You can't tell Dev."}

{pom>ngaire:"All right."}

{ngaire>pom:"I can't do weather. I did it once. Gran's hens were going to drown and I shouted and it stopped. I was six. And ever since I've been, sort of, looking it up."}

{pom>ngaire:"Looking it up?"}

{ngaire>pom:"In the newspaper. I say it'll rain and then it does."}

She began to giggle. She tried to do it into the pillow but it got out at the sides, and then the other one had caught it, and the two of them lay there in the dark of the attic and shook.

{pom>ngaire:"But the bell rang for you."}

{ngaire>pom:"Yeah."}

{pom>ngaire:"It didn't for me,"} said Pom. It was out before she could stop it. *<<pom: Oh you idiot. You absolute turnip. Now she'll have to tell.>>*

The rain ticked on the slates. It hadn't been in the newspaper.

{ngaire>pom:"What do you mean, it didn't?"}

@@scene boundary=soft pov=dev place="the broom cupboard" present=dev,fergus,ngaire,pom order=4
{fergus>dev:"That's my foot."}

{dev>fergus:"It's the newt's foot."}

{ngaire>dev,fergus:"Will you two shut up? Did anyone see you?"}

{dev>ngaire:"I'm doors, Tipene. Nobody sees me."} Devdan had one palm on the back wall of the broom cupboard and could feel the tower behind it, cold, like a tooth. {dev>ngaire+:"Why'm I doing this again?"}

{ngaire>dev:"Because old Quill's resigning. Vane's written to the Governors about Pom. They're coming Friday and they're going to ring the bell at her, properly, in front of everyone."}

{fergus>ngaire:"What happens if it doesn't go?"}

{ngaire>fergus:"They take it out of your head. The whole place. You wake up on the train with a bun."}

{fergus>ngaire:"What sort of bun?"}

{dev>fergus:"Fergus!"}

{pom>dev,fergus,ngaire:"I don't mind,"} said the new girl. She hadn't spoken since the third floor. {pom>dev,fergus,ngaire+:"I mean I do. But you shouldn't get in trouble. I did sort of steal it. Being here."}

*<<dev: She says it as if she'd pinched an apple.>>* He thought of his mother, who had packed his trunk a month early. He thought of how, when he'd first walked up the drive and the bell went clank, she'd said, is that all?

{dev>pom:"Mind your eyes,"} said Dev, and opened the wall.

~ ~ ~

@@scene boundary=mark pov=pom place="the belfry" present=pom,dev,ngaire,fergus,quill,bell order=5 time="midnight"
It was much bigger than it sounded. It filled the belfry. It hung there in the dark like an upside-down house.

{bell>:"*Well?*"}

{pom>ngaire:"Did you say something?"} Pom whispered.

{ngaire>pom:"No. Did you?"}

{bell>pom:"*You took your time. I've been wanting a word since Tuesday.*"}

She turned round. Ngaire was holding the lantern, and Dev was holding Ngaire's sleeve, and Fergus was holding the newt, and not one of them had heard.

*<<pom: It's talking to me. The bell's talking to me. Bells don't.>>*

*<<pom: Doors don't open, either, when they're walls.>>*

*<<pom: That's different.>>*

*<<pom: Is it?>>*

{pom>bell:"Why didn't you ring for me?"} she said aloud.

{bell>pom:"*Ring! One doesn't ring for the person one's waiting for, child. Does one sound the dinner gong at oneself? I was too surprised. I held my breath.*"}

{dev>ngaire:"Who's she talking to?"} said Dev.

{ngaire>dev:"Shut up. Look at the clapper."}

It was swinging. There wasn't any wind, and the rope hung dead straight down through its hole in the floor, and it was swinging all the same, an inch, two inches, without the ghost of a sound.

{quill>pom:"She's speaking to you,"} someone said from the ladder.

They all screamed. Fergus screamed longest. The Professor's head was sticking up through the trap in a nightcap with a bobble.

{quill>pom:"Forgive me. Is she, Miss Achterberg? You must be quite truthful. What does she sound like?"}

{pom>quill:"Cross, sir,"} said Pom.

He sat down on the top rung. He was crying a bit, and he'd lost one slipper. {quill>pom:"I always thought she might be. Forty-four years I've said good morning to her. Would you, could you ask if she..."}

{bell>pom:"*Tell the old fool I said good morning back. Every day. It's hardly my fault he's deaf.*"}

Pom told him. She left out the fool.

@@scene boundary=soft pov=lucasta place="the Great Court" present=lucasta,quill,pom,ngaire,dev,fergus order=6 time="Friday"
Three Governors in three black hats. The whole school in rows round the Great Court. Lucasta Vane had ironed her own sash.

{quill>pom:"If you would step forward, Miss Achterberg."}

The creature stepped forward. She had odd socks on. *<<lucasta: It's for her own good. Somebody has to keep the gate, or what's it a gate for?>>* Lucasta had been nine when they tested her sister. She'd been given the other half of the bun.

*<<lucasta: Don't think about that.>>*

{lucasta>quill:"Shall I give the signal, sir?"}

{quill>lucasta:"I don't believe we'll need the rope,"} said old Quill, and he put his hands in his pockets.

{ngaire>dev:"Here we go,"} muttered a girl in the row behind.

{dev>ngaire:"Ears,"} a boy said.

{fergus>dev:"What about *his* ears? Do newts have -"}

The odd socks turned towards the tower. She didn't wave her arms or anything. {pom>bell:"All right, Margery,"} Pom said. {pom>bell+:"When you like."}

They heard it in Thrupp. They heard it eleven miles off in Great Harrowing, where a young woman selling stamps at the post office counter, who'd once woken up on a train with half a bun and no idea why she was crying, put down her pen and said, quite loudly, {sister>:"Lucasta!"}

@@scene boundary=soft pov=lucasta place="the post office" present=lucasta,sister,pom order=7
{sister>lucasta:"Next, please."}

{lucasta>sister:"I don't want stamps."}

{sister>lucasta:"Then you're in the wrong - oh."} She had the same nose. She had it all over freckles. {sister>lucasta+:"You got tall."}

{lucasta>sister:"You didn't, Cressy,"} said Lucasta, and had to hold on to the counter.

Behind her somebody in odd socks was pretending to read a notice about parcels. <<lucasta: I'll have to thank her. I'd rather eat the inkwell.>>

{pom>lucasta:"I'll wait outside,"} said Pom. {pom>lucasta+:"Margery says don't hurry."}
