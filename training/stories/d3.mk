@@cast wil | M | Wilfred Ashdown | Wil; Wilfred; Ashdown; her partner in crime; Mr Ashdown
@@cast bee | F | Beatrix Pomfret | Bee; Beatrix; Pomfret; Miss Pomfret
@@cast gorm | M | Gorman Thale | Gorman; Thale; the prefect; the tall boy; Mr Thale
@@cast quill | F | Professor Quillfeather | Professor Quillfeather; Quillfeather; the Headmistress; Headmistress; the old witch
@@cast os | M | Osric | Osric; the caretaker; old Osric
@@cast dragon | F | the dragon | the dragon; Marigold; the little dragon
@@tie wil | bee | friendship told; romance shown
@@tie wil | gorm | enmity shown; friendship shown
@@tie bee | gorm | acquaintance shown
@@tie wil | quill | teaching shown
@@tie bee | quill | teaching shown
@@tie gorm | quill | teaching shown
@@tie wil | dragon | guardianship shown
@@tie bee | dragon | acquaintance shown
@@tie gorm | os | acquaintance shown
The Trouble With Marigold
by inkandtoast

Disclaimer: these are my own OCs at my own school so no disclaimer lol

@@scene boundary=start pov=bee place="the library, Wyrmwick Academy" present=bee,wil order=1 time="night"
{wil>bee:“It’s only a small one,”} said Wil.

Beatrix looked at the egg. It was sitting in his school hat on the library table, and it was roughly the size of a melon, and it was smoking.

{bee>wil:“Wilfred Ashdown,”} she said. {bee>wil+:“Please tell me that isn’t what I think it is.”}

{wil>bee:“What do you think it is?”}

{bee>wil:“A dragon’s egg.”}

{wil>bee:“Then I can’t tell you that.”} He grinned at her. He had a burn on his chin and half of his left eyebrow was missing. {wil>bee+:“I found it in the Forest, Bee. It was just lying there in the ashes all by itself. I couldn’t leave it.”}

{bee>wil:“You absolutely could! There’s a rule! There’s a whole page of rules!”}

{wil>bee:“I know.”}

{bee>wil:“It’s page one!”}

{wil>bee:“I know, Bee.”}

Beatrix sat down. She was top of her year in Charms, Potions and Runes, and she had never once had a detention, and she had been friends with Wil since the first night of first year when he had accidentally turned her plaits into eels. Sometimes she wondered about the connection. <<bee: Think. There’s always something you can do if you think.>>

The egg went tick.

{bee>wil:“What was that?”} she said.

{wil>bee:“It does that. It’s been doing it since supper.”}

Tick, went the egg. Tick, tick. A thin crack ran down from the top to the brim of the hat.

{wil>bee:“It hasn’t done that before,”} Wil admitted.

@@scene boundary=soft pov=wil place="the boys’ dormitory" present=wil,dragon,gorm order=2 time="three days later"
By Thursday she could set fire to a pillow.

Wil had named her Marigold because of her colour, and he kept her in his trunk under his spare robes, and she ate sausages. She ate a truly unbelievable amount of sausages. He was smuggling the tenth one of the morning out of his sleeve when somebody behind him said, {gorm>wil:“What have you got there, Ashdown?”}

He slammed the lid.

{wil>gorm:“Nothing,”} said Wil.

Gorman Thale was leaning in the doorway with his arms folded and his prefect’s badge shining. He was the sort of person who polished it. {gorm>wil:“It’s growling,”} he said.

{wil>gorm:“That’s my stomach.”}

{gorm>wil:“Your stomach’s in the trunk?”}

<<wil: Oh, brilliant, Wil. Well done.>> {wil>gorm:“I’ve got a cursed jumper,”} he said quickly. {wil>gorm+:“My aunt knitted it. It’s horrible. It bites. I wouldn’t come any closer if I were you, Gorman, it went for a second year on Tuesday.”}

The prefect looked at him for a long time. Then he looked at the sausage.

{gorm>wil:“I’ll be watching you,”} said Thale, and he left.

Wil let out his breath. He opened the lid a crack. Two golden eyes looked up at him, and there was a small and smelly burp.

{wil>dragon:“You’re going to get me expelled,”} he told the dragon fondly.

~*~*~

@@scene boundary=mark pov=bee place="the greenhouse" present=bee,wil order=3
{bee>wil:“We have to tell someone,”} said Beatrix.

{wil>bee:“We can’t tell someone. They’ll send for the Ministry and the Ministry will put her down.”} Wil was pacing up and down between the tomatoes. {wil>bee+:“You know they will.”}

{bee>wil:“She’s three feet long, Wil.”}

{wil>bee:“That’s mostly tail.”}

{bee>wil:“She ate Henrietta Crabbe’s owl!”}

{wil>bee:“We don’t know that was her,”} he said, but he couldn’t look at her when he said it.

Beatrix took off her glasses and rubbed her eyes. She had been up three nights running with every book on dragons the library had, and there wasn’t a lot in them that wasn’t about how to kill one. But there had been a footnote. {bee>wil:“There’s a place,”} she said. {bee>wil+:“An island, up north. There used to be a sanctuary there and some people think there still is.”}

{wil>bee:“Some people?”}

{bee>wil:“One person. In a footnote. In 1840.”}

{wil>bee:“That’s good enough for me!”} He grabbed both her hands and swung her round, right into a tray of seedlings. {wil>bee+:“Bee, you’re a genius. How do we get her there?”}

{bee>wil:“She flies,”} said Beatrix. Her face was very hot. It was a greenhouse, that was why. {bee>wil+:“She’s a dragon, she flies. All we’ve got to do is get her up to the top of the Astronomy Tower without anybody noticing.”}

They looked at each other.

{wil>bee:“That’s a lot of stairs,”} said Wil.

@@scene boundary=soft pov=bee place="the Astronomy Tower" present=bee,wil,dragon,os,gorm order=4 time="midnight"
{bee>wil:“Lift your end!”}

{wil>bee:“I am lifting my end!”}

{bee>wil:“Well, lift it quieter!”}

The trunk bumped up another step. From inside it came a sort of irritated hiss, and a little smoke. They had done a hundred and forty stairs and there were two hundred and six; Beatrix had counted them in the afternoon. Her arms felt like string.

Below them a door creaked. Both of them froze.

{os>:“Who’s there?”} called a wheezy voice. {os>+:“I hear you up there, you little beggars!”}

{wil>bee:“Osric,”} Wil breathed.

The light of a lantern started up the wall. Beatrix pulled out her wand, and then she couldn’t think of one single spell. Five hundred spells and not one of them came. <<bee: I’m going to be expelled. I’m going to have to go home and work in the shop. Mum’s going to do the face.>>

{gorm>os:“It’s only me, Mr Osric,”} said somebody.

The lantern stopped. Beatrix leaned over the rail as far as she dared. On the landing below stood Gorman Thale, in his dressing gown, badge and all.

{os>gorm:“Mr Thale?”} said the caretaker. {os>gorm+:“What’re you doing out of bed?”}

{gorm>os:“My rounds. I heard a noise too, but it was down by the kitchens. I think it was Peverell and that lot, after the puddings.”}

{os>gorm:“The puddings!”} said Osric, in an awful voice, and the lantern went bobbing off down the stairs a good deal faster than it had come.

Nobody moved for a bit. Then the tall boy looked up, straight at them.

{gorm>wil,bee:“Cursed jumper,”} he said.

{wil>gorm:“Er,”} said Wil.

{gorm>wil:“It ate my owl as well, you know. I saw it do it.”} He came up the stairs two at a time, and he took hold of the middle of the trunk. {gorm>wil,bee:“My grandfather kept them,”} said Thale gruffly. {gorm>wil,bee+:“Before the law. He cried when they came for her. Well? Are you going to lift or not?”}

@@scene boundary=soft pov=wil place="the top of the tower" present=wil,bee,gorm,dragon order=5
The wind at the top nearly took his hat off. Wil undid the strap, and Marigold came out of the trunk in a slither of gold, shook herself, and looked around at the stars with her mouth open.

{wil>dragon:“That way,”} he told her, and pointed. {wil>dragon+:“North. You just keep going until it’s an island.”}

She put her head against his stomach and pushed.

{wil>dragon:“No, I can’t come. I’ve got Potions in the morning.”} His voice was being stupid. He rubbed his nose on his sleeve. {wil>dragon+:“Go on. There’ll be others. It’ll be much better than a trunk.”}

{bee>wil:“Give her the sausages,”} said Beatrix softly.

He gave her the sausages. She ate them all, and the paper. Then she climbed onto the wall, and spread out her wings, which were a good deal bigger than they’d looked in the dormitory, and just fell off.

{gorm>:“Oh no,”} said Gorman.

They all ran to the edge. There was nothing but dark down there, and then there was a whoosh and something huge and golden came up past their faces like a firework. She went round the tower once. She went north.

Wil watched until he couldn’t tell her from the stars any more. After a while he noticed that Bee was holding his hand.

{bee>wil:“She’ll be all right,”} she said.

{wil>bee:“Yeah,”} said Wil. {wil>bee+:“I know.”}

~*~*~

@@scene boundary=mark pov=wil place="the Headmistress’s study" present=wil,bee,gorm,quill order=6
{quill>wil,bee,gorm:“I am told,”} said Professor Quillfeather, {quill>wil,bee,gorm+:“that there was a firework last night.”}

The three of them stood in a row on the carpet. Nobody said anything.

{quill>gorm:“Mr Thale?”}

{gorm>quill:“I didn’t see any firework, Headmistress.”}

{quill>bee:“Miss Pomfret?”}

{bee>quill:“No, Professor,”} said Beatrix, who had never told a lie to a teacher in her life and turned the colour of a beetroot.

{quill>wil:“I see. And you, Mr Ashdown? I suppose you know nothing about two owls, eleven pillows and a hundred and sixty sausages.”}

<<wil: A hundred and sixty? Really?>> {wil>quill:“No, Professor,”} said Wil.

The old witch looked at them over her spectacles. Then she opened her desk drawer, took out a letter, and unfolded it. It was very badly scorched.

{quill>wil,bee,gorm:“I have a friend up north,”} she said. {quill>wil,bee,gorm+:“She wrote the footnote, as a matter of fact; she is a great deal older than she looks. She says to tell whoever it may concern that the parcel arrived safely this morning, and what on earth have they been feeding it?”}

Wil opened his mouth. Bee trod on his foot.

{quill>wil,bee,gorm:“Detention,”} said the Headmistress. {quill>wil,bee,gorm+:“All of you. For the pillows. That will be all.”}

They were almost at the door when she added, {quill>wil:“Was she beautiful?”}

{wil>quill:“Yes, Professor,”} said Wil.

Fin.
