@@cast corin | M | Corin Ashdown | Corin; Ashdown; the ranger; the Man
@@cast ilveth | F | Ilveth | Ilveth; Vethi; the she-elf
@@cast saelor | M | Saelor | Saelor; her brother; the prince
@@cast queen | F | Queen Amrathil | the Queen; Amrathil; Queen Amrathil; the Lady; her mother; my Lady
@@cast brugg | M | Brugg | Brugg; the goblin chief; the chief
@@tie corin | ilveth | romance shown; friendship shown
@@tie ilveth | saelor | kin told
@@tie corin | saelor | friendship shown
@@tie ilveth | queen | kin told
@@tie saelor | queen | kin told
@@tie corin | queen | acquaintance shown
@@tie corin | brugg | enmity shown
@@tie ilveth | brugg | enmity shown
THE RANGER OF THE SOUTH WOOD
Being the first tale of Corin Ashdown

(All my own world! There is a map, mail me if you want it.)

Chapter the First

@@scene boundary=start pov=corin place="the South Wood" present=corin,ilveth,saelor order=1 time="dusk"
Corin Ashdown had been following the blood since noon.

There was not much of it, a drop here on a fern and a smear there on a stone, but it was silver, and that troubled him. No beast of the South Wood bled silver. He went down on one knee beside the stream and touched the last of it with his finger. It was still warm.

{ilveth>corin:"Move and you die,"} said a voice above him.

He did not move. {corin>ilveth:"I've no wish to die,"} he said calmly. {corin>ilveth+:"I've got bread, and a clean bandage. I think that you want the second more than you want me dead."}

There was a silence in the leaves. Then somebody else spoke, a young man by the sound of it, in a tight and breathless voice. {saelor>ilveth:"Shoot him, Vethi. He's one of them."}

{ilveth>saelor:"He isn't a goblin, Saelor. Look at his ears."}

{saelor>ilveth:"He's a Man. That's worse."}

{corin>ilveth,saelor:"It depends on the Man,"} said the ranger.

Something dropped lightly to the ground behind him. He turned his head very slowly and saw an elf-maid in grey, with hair as dark as a rook and an arrow pointing straight at his heart. She was the most beautiful creature that he had ever seen, and she looked as if she had not slept for a week.

{ilveth>corin:"My brother is hurt,"} she said. {ilveth>corin+:"If you touch him wrongly I will kill you."}

{corin>ilveth:"That's fair,"} said Corin. {corin>ilveth+:"Help me to get him down."}

<<corin: Well, old son,>> he thought, <<corin: you always wanted to meet an elf.>>

* * * * *

@@scene boundary=mark pov=ilveth place="a cave behind the waterfall" present=corin,ilveth,saelor order=2 time="night"
The Man had big hands, but they were gentle. Ilveth sat with her bow across her knees and watched every move he made. He had brought them to a cave behind the waterfall, where the smoke of a fire could not be seen, and he had cut the arrowhead out of Saelor's side with hardly a sound.

{corin>saelor:"You'll have a fine scar,"} he told her brother. {corin>saelor+:"The girls will like it."}

{saelor>corin:"Elves don't scar,"} said the prince coldly.

{corin>saelor:"Then I'm sorry for you. It's the only thing that ever made me handsome."}

To her surprise Saelor laughed, and then swore and clutched his ribs. He was very young, only ninety, and it had been his first battle. In a little while he was asleep.

{ilveth>corin:"Why are you helping us?"} she asked across the fire.

{corin>ilveth:"You needed help."}

{ilveth>corin:"That is not a reason."}

{corin>ilveth:"It's the only one I've got."} Corin broke the bread in two and gave her the larger half. {corin>ilveth+:"Now it's my turn. What are two of the Fair Folk doing on this side of the river? I've walked these woods for twelve years and I've never seen so much as a footprint."}

She did not answer at once. <<ilveth: You are not to trust him. Mother says that Men would sell the moon if they could reach it.>> But the bread was good, and he had not asked for her name, and she was so very tired.

{ilveth>corin:"The goblins have taken the Heartseed,"} said Ilveth. {ilveth>corin+:"Without it our trees will not wake in the spring. Forty of us rode out after it. There are two of us left."}

The ranger put down his bread.

{corin>ilveth:"How many goblins?"} he said.

{ilveth>corin:"Three hundred."}

{corin>ilveth:"And you were going to do what? Ask them nicely?"}

{ilveth>corin:"I was going to die well,"} she said, and her chin went up.

{corin>ilveth:"I've got a better plan than that,"} said Corin. {corin>ilveth+:"Do you sing?"}

@@scene boundary=soft pov=omniscient place="the camp, Black Tor" present=corin,ilveth,brugg order=3
{brugg>corin:"What's this, then?"} bellowed Brugg.

The goblin chief sat on a heap of shields in the middle of the camp, under the shadow of Black Tor. He was as wide as he was tall and had a gold ring through his nose. All around the fires three hundred goblins left off gnawing and turned to stare.

{corin>brugg:"Only a poor pedlar, your greatness,"} whined the old hunchback with the pack. {corin>brugg+:"Me and my wife. We've got pots and pans. We've got needles. And we've got a song for your supper, if you'd be so kind."}

{brugg>corin:"I could have you for my supper."}

{corin>brugg:"We're very stringy, your greatness."}

The goblins roared at this, and the chief scratched his belly. He was bored. It was dull work, guarding a seed. It hung round his neck in a bag, and it itched. <<brugg: Let 'em sing. We can always eat 'em after.>>

{brugg>ilveth:"You, wife,"} he said. {brugg>ilveth+:"Sing. And make it a loud one."}

The bent old woman at the pedlar's side lifted her hood an inch and opened her mouth.

It was not a loud song at all. It was as soft as rain on beech leaves. It was the song that the elves sing to the saplings in the autumn, when it is time for them to sleep, and one by one the goblins yawned, and rubbed their eyes, and laid their ugly heads upon each other's shoulders. Brugg was the last. He frowned, as though he had just thought of something important.

{brugg>corin:"Here,"} he mumbled. {brugg>corin+:"You're not..."}

And he fell off his shields and began to snore.

{corin>ilveth:"Don't stop,"} whispered Corin. He took the wax out of one ear, winced, and put it back. Then he tiptoed forward between the sleepers with his knife in his hand and bent down over the chief.

@@scene boundary=soft pov=corin place="the ford" present=corin,ilveth,saelor order=4
They ran until the sky was grey. Saelor was waiting at the ford with three stolen ponies, white as a sheet but sitting up.

{saelor>ilveth:"Have you got it?"} he called out.

{ilveth>saelor:"He has got it."} The she-elf pulled off the horrible hood and shook out her hair. She was laughing. Corin had not known that they could. {ilveth>saelor+:"You should have seen him, little brother! He trod on one of them. He trod right on his hand, and he said 'I beg your pardon'!"}

{corin>ilveth:"I was well brought up,"} said Corin.

He held out the bag to her. It was warm and it moved a little against his palm, like a bird. She put her hand over his and did not take it away.

{ilveth>corin:"Ilveth,"} she said. {ilveth>corin+:"It is my name. You never asked for it."}

{corin>ilveth:"I thought you'd tell me when you were ready."}

{saelor>corin:"It is a great honour,"} Saelor put in. {saelor>corin+:"She didn't tell her last suitor for thirty years."}

{ilveth>saelor:"Saelor!"}

{saelor>ilveth:"Well, you didn't."}

<<corin: Suitor,>> thought Corin. <<corin: Did he say suitor?>> But there were horns blowing behind them on the Tor, and it was no time to ask.

* * * * *

@@scene boundary=mark pov=corin place="the hall of the Queen" present=corin,ilveth,saelor,queen order=5
The hall of the Queen had no roof but branches. A thousand lamps hung in them, and under the lamps stood all the elves of the wood, as still as candles, looking at Corin's boots. They were very muddy boots.

{queen>corin:"So you are the Man,"} said Queen Amrathil.

{corin>queen:"One of them, my Lady."}

{queen>corin:"My son tells me that you saved his life. My daughter tells me that you saved us all. I have said hard things about your people, Ranger, for some six hundred years."} The Lady's face was like snow, but her eyes were the same as Ilveth's. {queen>corin+:"I find it very disagreeable to be wrong. Ask for a reward, and it shall be yours."}

There was a rustle along the hall. Ilveth had gone pink to the tips of her ears, and her brother was grinning like a cat.

{corin>queen:"I don't need gold,"} said Corin slowly. {corin>queen+:"I'd like leave to cross the river now and then. That's all. To see how the trees are getting on."}

{queen>corin:"The trees,"} said the Queen.

{corin>queen:"Yes, my Lady."}

{queen>corin:"You wish to come and look at trees."}

{corin>queen:"I'm very fond of them,"} said the ranger desperately.

Her mother looked at Ilveth. Then she looked at the boots. <<queen: Six hundred years, and now this. He will want to bring a dog.>>

{queen>corin:"Granted,"} she sighed. {queen>corin+:"But you will wipe your feet."}

To be continued in 'The Ranger and the Frost King'!
