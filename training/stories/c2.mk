@@cast narrator | F | I | the narrator; Bex; Rebecca; Station Four; love; Miss Osei; Rebecca Osei
@@cast dorrit | F | Dorrit Magnusdottir | Dorrit; the Icelander; Station Three; Dot; the trawler cook
@@cast kenji | M | Kenji Albright | Kenji; Ken; Station Two; the boy with the blowtorch
@@cast paloma | F | Paloma Ruiz | Paloma; Loma; Station One; the ex-nun; Sister
@@cast rafe | M | Rafe Lattimer | Rafe; Lattimer; the host; the man with the teeth
@@cast madame | F | Hortense Boucicaut | Madame Boucicaut; Madame; the judge; Hortense; the old woman; la Boucicaut; Chef
@@cast ash | N | Ash | Ash; the runner; the one with the headset
@@cast mum | F | my mum | my mum; Mum; Mrs Osei
@@tie narrator | dorrit | friendship shown
@@tie narrator | kenji | friendship shown
@@tie narrator | paloma | friendship shown
@@tie narrator | rafe | acquaintance shown
@@tie narrator | madame | acquaintance shown
@@tie narrator | mum | kin told
@@tie dorrit | madame | acquaintance told
@@tie rafe | ash | work shown
@@tie rafe | madame | work shown
@@tie paloma | madame | acquaintance shown
@@tie paloma | kenji | acquaintance shown
@@tie dorrit | kenji | acquaintance shown
THE GREAT BIG SKILLET, EPISODE NINE (the one they never showed)
rated T for language and for what happens to the eel

@@scene boundary=start pov=narrator place="the tent" present=narrator,dorrit,kenji,paloma,rafe,ash order=1
{rafe>narrator,dorrit,kenji,paloma:“Cooks! You have ninety minutes, one fish, and no second chances!”}

{kenji>rafe:“Is that a fish?”}

{rafe>kenji:“It’s an eel.”}

{kenji>rafe:“It’s looking at me.”}

{dorrit>kenji:“It’s looking at everybody,”} said Dorrit. {dorrit>kenji+:“That’s how they are.”}

{ash>rafe:“Cut there, sorry, sorry. Rafe, you said ninety. It’s seventy-five.”}

{rafe>ash:“It says ninety on the card.”}

{ash>rafe:“Old card.”}

The man with the teeth put them away and became about fifty. You never see that at home, you only see the tent and the bunting. I’d been watching him since I was eleven and I hadn’t known there was another face under there.

{paloma>ash:“Seventy-five, with an eel. Alive?”}

{ash>paloma:“Um,”} said the runner, looking at the eel. {ash>paloma+:“It’s meant to be resting.”}

There were four of us left. There’d been twelve. Paloma at Station One who used to be a nun, a real one, and had a tattoo of a whisk. Kenji who was twenty-two and set light to everything. Dorrit who’d cooked eleven years on a trawler and had hands like shovels. And me. <<narrator: You make packed lunches. You make packed lunches at a primary school in Croydon, what are you doing, Rebecca, what are you doing standing behind an eel.>>

{rafe>narrator:“And how are we feeling, Station Four?”}

{narrator>rafe:“Great,”} I said.

{rafe>narrator:“Bit bigger, love?”}

{narrator>rafe:“GREAT!”}

The eel went off the side of the bench and under the marquee wall and was gone.

@@scene boundary=soft pov=narrator place="the car park" present=narrator,dorrit order=2
{dorrit>narrator:“It’ll make for the water.”}

{narrator>dorrit:“What water?”}

{dorrit>narrator:“Any water. They can smell it. Get down, look under the blue one.”}

{narrator>dorrit:“I’m in an apron with my name on.”}

{dorrit>narrator:“So it will know who is asking.”}

I got down. There was nothing under the blue one, or in the whole car park as far as I could see, but a chip fork. When I came up she was sitting on the bumper with her apron over her face, and I honestly thought she was laughing.

{narrator>dorrit:“Dot?”}

{dorrit>narrator:“I’m fine.”}

{narrator>dorrit:“You’re not, though.”}

{dorrit>narrator:“The old woman told me last night. Boucicaut. In the lift. She says to me, it is between you and the child with the fire. She says the other two are television.”} She wiped her nose. {dorrit>narrator+:“I wasn’t going to say.”}

It’s funny how something can go right in without hurting yet. Like when you slice your thumb and you look at it, all white and clean, and you’ve got time to think oh. <<narrator: The other two are television.>>

{narrator>dorrit:“Why are you crying, then? You’re the one who isn’t.”}

{dorrit>narrator:“Because I laughed! I laughed with her, in the lift. And then this morning you gave me your good tea towel.”}

My pocket started buzzing. We weren’t supposed to have them.

{mum>narrator:“Becky? Are you on? Mrs Adeyinka says are you on yet.”}

{narrator>mum:“It’s not live, Mum.”}

{mum>narrator:“Are you winning?”}

{narrator>mum:“I’ve lost my eel.”}

There was a silence, all the way from Thornton Heath. {mum>narrator:“Well where did you have it last?”} said my mum.

~*~

@@scene boundary=mark pov=narrator place="the tent" present=narrator,dorrit,kenji,paloma,madame,ash order=3
So by then there were fifty-one minutes. They gave me a mackerel out of the crew fridge. It was Kenji’s idea, he just said it, over the benches, with one eyebrow already gone:

{kenji>ash:“Let her have the mackerel.”}

{ash>kenji:“It’s somebody’s lunch.”}

{kenji>ash:“It’s a fish, isn’t it? One fish. It’s on your card.”}

{paloma>ash:“I’d allow it.”}

{ash>paloma:“You’re not, it isn’t really up to...”}

{paloma>ash:“I was fourteen years in an enclosed order, my darling. I know about rules.”}

{dorrit>ash:“Give her the mackerel or I sit on the floor.”}

{kenji>ash:“Same.”}

{paloma>ash:“I’ll have to be helped down, but same.”}

Ash listened to the headset for a bit and went pink. {ash>narrator:“They say fine. They say it’s actually quite good.”}

Television, you see.

I have cooked a lot of mackerel. Nobody knows this about me because nobody asked. My gran did it on a bit of tin over a fire in the yard with hot pepper and ginger and when it was black you stopped. I looked at the sous-vide and the little tweezers. <<narrator: Okay. They want you to do a foam. Do a foam. No. Who’s they? There’s one old woman with a fork, that’s who’s they, and she’s already made up her mind about you in a lift. So you can do what you like. You can do what you like! When did you last do what you liked?>>

{narrator>kenji:“Ken,”} I said. {narrator>kenji+:“Can I borrow your blowtorch?”}

{kenji>narrator:“Which one?”}

The judge had come in by the side flap. I didn’t hear her. She’s tiny, she comes up to about the second oven, and she walked past the other three with her hands behind her like somebody going round a graveyard. She stopped at One.

{madame>paloma:“You are afraid of the salt.”}

{paloma>madame:“I’m afraid of a lot of things, Madame. Salt’s not one.”}

{madame>paloma:“Taste it.”}

She tasted it. {paloma>madame:“Oh, shit,”} said the ex-nun.

Madame nearly smiled, and came on. Past Kenji, who was on fire slightly. Past Dorrit, who wouldn’t look up. She arrived at me.

{madame>narrator:“What is this?”}

{narrator>madame:“It’s a roof tile.”}

{madame>narrator:“And under it?”}

{narrator>madame:“Barbecue charcoal. From the catering van. I did ask.”}

{madame>narrator:“You will fill my tent with smoke.”}

{narrator>madame:“Only your end.”}

I didn’t mean it to come out like that! I’ve never been rude to anyone, I say sorry to doors. But it was out and she’d heard and so had camera two.

@@scene boundary=soft pov=narrator place="the bench" present=narrator,dorrit,kenji,paloma,rafe,madame,ash order=4
{rafe>narrator,dorrit,kenji,paloma:“Time! Hands up! Step away from your fish!”}

@@scene boundary=soft pov=narrator place="the ladies’, by the hand dryer" present=narrator,madame order=5
She was washing her hands when I came out of the cubicle. There was only the one basin in the ladies’, so I stood there by the hand dryer.

{madame>narrator:“I owe you something,”} said the old woman to the mirror. {madame>narrator+:“You know about the lift.”}

{narrator>madame:“Yes.”}

{madame>narrator:“She told you, the trawler.”}

{narrator>madame:“Dorrit. Yes. She was upset.”}

{madame>narrator:“Good. I was showing off. I’m eighty-one. One does it more, not less.”} She shook her fingers; she didn’t trust the dryer. {madame>narrator+:“Who taught you the fish?”}

{narrator>madame:“My gran.”}

{madame>narrator:“She is living?”}

{narrator>madame:“No.”}

{madame>narrator:“No. Mine also. It was on a shovel, mine. Sardines. My father would bring the shovel in from the boiler with the coal still on it and she would say Hortense, stand away, and I never did stand away.”} She pulled up her sleeve. There was a burn there as long as a pencil, silver, very old. {madame>narrator+:“I have not smelled that for seventy years. I was so angry I could not see.”}

<<narrator: Say something. Say thank you. Don’t say thank you.>>

{narrator>madame:“I burned it a bit on the left,”} I said.

{madame>narrator:“You burned it perfectly on the left. You lost your nerve on the right. Are you going to stand there? Somebody might want the toilet.”}

oOo

@@scene boundary=mark pov=narrator place="the tent" present=narrator,dorrit,kenji,paloma,rafe,madame,ash order=6
They make you hold hands. It’s not for friendship, it’s so you don’t wave them about in front of the next person’s face. I had Dorrit on one side, very damp, and Kenji on the other, who smelled of singed hair.

{rafe>narrator,dorrit,kenji,paloma:“The cook leaving us tonight...”}

{kenji>narrator:“If it’s me you can have the torch,”} Kenji whispered.

{narrator>kenji:“Shut up.”}

{kenji>narrator:“The small one.”}

{rafe>narrator,dorrit,kenji,paloma:“...is...”}

He does this for eleven seconds. I’ve counted, at home. In the room it’s forty.

{madame>rafe:“It is nobody,”} said a voice.

The teeth stayed exactly where they were, but the eyes over them went looking for help. {rafe>madame:“Sorry, Hortense, the envelope says...”}

{madame>rafe:“I wrote the envelope before I tasted. It is a thing I do. It is a bad habit and today I have stopped. The nun over-salted. The boy has cooked his own sleeve. The big one has made a dish I would serve to my enemies, it is so perfect and so dull, because she was crying in it. And this one has insulted me and given me my grandmother. How do you propose I rank that, Mr Lattimer? With the little paddles?”}

{ash>rafe:“Keep rolling,”} Ash was saying, to nobody, to the headset. {ash>rafe+:“No, keep rolling. No, I don’t care what he says.”}

{dorrit>madame:“Dull?”} said Dorrit.

{madame>dorrit:“As a bank.”}

{dorrit>madame:“Hm.”} She thought about it. I could feel her thinking about it, down through the hand. {dorrit>madame+:“Yes. Okay.”}

And that’s when Paloma screamed. You may have seen the clip, it’s the only bit that got out. People say it’s fake. They say no way would it come back by itself, in under the wall, past the cables, across two metres of fake grass and stop in front of my bench and just put its head up.

{kenji>:“It’s looking at her,”} Kenji said. {kenji>+:“It’s definitely looking at her.”}

{rafe>narrator:“Well, Station Four?”} The host had found his other face again, the real one. He looked thrilled. {rafe>narrator+:“What are you going to do with it?”}

<<narrator: Jellied. Smoked. Stewed with green sauce.>> I had a knife, I had the charcoal still hot. I looked at the eel and the eel looked at me. It’d had the whole car park. It’d had the river, practically.

{narrator>rafe:“I’m going to get it a bucket,”} I said.
