@@cast kit | F | Kit Morrow | I; Kit; Slayer; Katherine; Morrow; love
@@cast laz | M | Lazar | Lazar; the vampire; Laz; fang-face; the bleached idiot
@@cast hugh | M | Hugh Pettigrew | Hugh; Pettigrew; my teacher; Mr. Pettigrew; the Warden
@@cast mags | F | Mags Delgado | Mags; Delgado; my roommate; Margarita
@@cast duchess | F | the Duchess | the Duchess; Her Grace; the old vampire; the woman in grey
@@tie kit | laz | romance shown
@@tie kit | hugh | teaching told
@@tie kit | mags | friendship told
@@tie hugh | mags | friendship shown
@@tie hugh | laz | enmity shown
@@tie laz | duchess | work told; enmity shown
@@tie kit | duchess | enmity shown
@@tie mags | laz | acquaintance shown
Bleed Me a River
by gravedirt_girl
Chapter 7: Truce
Sorry for the wait guys, midterms ate my soul. Warnings: blood, bad language, Lazar being Lazar.

@@scene boundary=start pov=kit place="St. Anselm’s cemetery" present=kit,laz order=1 time="night"
{laz>kit:“You’re late, Slayer,”} said the vampire.

He was sitting on top of the Whitlock tomb with his boots dangling, smoking, like he owned the place. I guess he kind of did. He was buried about thirty feet to the left.

{kit>laz:“I had a chem test,”} I said. {kit>laz+:“Get down here so I can stake you.”}

{laz>kit:“That’s no way to talk to a man who’s got news.”}

{kit>laz:“You’re not a man.”}

{laz>kit:“Ouch.”} Lazar put a hand over the place where his heart didn’t beat. {laz>kit+:“And me out here in the cold, waiting for you, ever so patient.”}

I twirled the stake. I’d been the Slayer for two years, and I had killed sixty-one vampires in that time, and not one of them talked as much as this one. He’d turned up in September with his stupid bleached hair and his stupid coat. I’d had about nine chances to dust him since. I kept having a really good reason not to. <<kit: He’s evil. He’s a hundred and forty years old and he’s evil and his hair is a war crime.>>

{kit>laz:“You’ve got ten seconds,”} I said.

{laz>kit:“The Duchess is in town.”}

I forgot to twirl.

{laz>kit:“Thought that might do it,”} said Lazar. He jumped down without a sound and dropped his cigarette in the wet grass. He wasn’t smiling any more. {laz>kit+:“She’s got forty with her and she’s not here for the scenery. She wants the church. You know what’s under the church?”}

{kit>laz:“Dead monks?”}

{laz>kit:“If only, love.”}

@@scene boundary=soft pov=kit place="Hugh’s office" present=kit,hugh,mags order=2
{hugh>kit:“A door,”} said Hugh. He had five books open on his desk and a sixth one on his knee, and his tie was on backwards. {hugh>kit+:“It’s a sort of door, I suppose. The monks built the church on top to keep it shut.”}

{mags>hugh:“A door to what?”} asked Mags.

{hugh>mags:“It doesn’t say, exactly. It says ‘teeth’.”}

{mags>hugh:“Teeth,”} said my roommate. {mags>hugh+:“Great. Love that.”} She was cross-legged on the floor, sharpening things. Mags had found out about me in freshman year when I came in through our window with half a demon on me, and all she’d said was that I was paying for the rug.

{kit>hugh:“Can we stop her?”} I asked.

Hugh took his glasses off and cleaned them, which is what he does when he doesn’t want to say something. {hugh>kit:“With forty of them? On your own? No. I don’t believe you can.”}

{mags>hugh:“She’s not on her own,”} said Mags.

{hugh>mags:“With the greatest respect, Margarita, you have asthma.”}

{kit>hugh:“There’s Lazar,”} I said.

You could have heard a pin drop. My teacher put his glasses back on and looked at me through them as if I’d suggested we all go naked.

{hugh>kit:“Absolutely not,”} said Hugh.

{kit>hugh:“He told me about her, didn’t he? He didn’t have to.”}

{hugh>kit:“He’s a killer, Kit. He was in the Duchess’s own court for sixty years. She made him! Has he mentioned that?”}

He had not mentioned that. I felt my face get hot. <<mags: Oh, honey. Oh no, you like him,>> Mags told me afterward she was thinking, and that it was written all over me.

{kit>hugh:“I’ll ask him,”} I said.

~~~

@@scene boundary=mark pov=kit place="the crypt" present=kit,laz order=3
The crypt had a rug, a lamp and a TV that ran off the groundskeeper’s power. Lazar was watching a cooking show. He didn’t turn around.

{laz>kit:“You’re going to shout,”} he said. {laz>kit+:“I can hear your heart from here. It’s going like a rabbit.”}

{kit>laz:“She made you.”}

{laz>kit:“Ah.”}

{kit>laz:“That’s all you’ve got? Ah?”}

{laz>kit:“What do you want me to say?”} He switched off the TV and then it was just the lamp. {laz>kit+:“I was twenty-three. I was a clerk, if you can believe it, in a shipping office. I had ink on my cuffs. And a lady in a grey dress asked me the way to the river.”} He shrugged. {laz>kit+:“I did what she told me for sixty years. Then one day I didn’t. I don’t know why. There was a kid, and I just got tired.”}

I didn’t know what to do with my hands, so I put the stake down on the TV. {kit>laz:“You let the kid go?”}

{laz>kit:“I walked him home. He held my hand. He told me all about his dog.”}

Neither of us said anything for a while.

{kit>laz:“Hugh thinks you’re going to sell me out,”} I told him.

{laz>kit:“Hugh’s a clever man. What do you think?”}

What did I think? I thought about sixty-one vampires. Every one of them had tried to kill me within about a minute, and this one had sat on a wall since September, making fun of my shoes. Every night. Like he was keeping watch.

{kit>laz:“I think you’d better bring an axe,”} I said.

@@scene boundary=soft pov=kit place="the church" present=kit,laz,duchess,hugh,mags order=4
The Duchess was shorter than me. Nobody tells you that kind of thing. She stood in front of the altar in a grey silk dress with forty vampires behind her, and she looked like someone’s very rich aunt.

{duchess>laz:“Lazar,”} she said. {duchess>laz+:“My dear boy. You’ve brought me a present.”}

My stomach dropped. I looked at him. He was looking at her, and his face was totally blank.

{laz>duchess:“I have, Your Grace,”} said Lazar.

<<kit: No. No, no, no. You stupid, stupid girl, he said you were stupid, Hugh said>>

{duchess>laz:“Bring her here.”}

He took hold of my arm and walked me down the aisle. They all moved back to let us by. I could feel them smelling me. His hand was freezing, and it was tapping on the inside of my elbow, and it took me till we were almost there to get it. Three. Then two.

{duchess>kit:“Such a pretty throat,”} said the old vampire. {duchess>kit+:“What’s your name, child?”}

{kit>duchess:“Katherine,”} I said.

One.

He threw me the axe. I ducked, I spun, and at the same second the doors crashed open and there was Mags with the fire hose from the parish hall and Hugh next to her in his backwards tie, and I swear to God he’d blessed the whole hydrant.

{mags>:“SURPRISE!”} yelled Mags.

After that it was pretty loud.

~~~

@@scene boundary=mark pov=kit place="the church steps" present=kit,laz,hugh,mags order=5 time="almost dawn"
{hugh>kit:“Hold still,”} said Hugh. He was putting a bandage on my forehead, and he was bad at it. {hugh>kit+:“You might have a concussion. How many fingers?”}

{kit>hugh:“Eleven.”}

{hugh>kit:“Very funny.”}

We were sitting on the steps. The sky over the parking lot was getting grey, the same grey as that dress. There was dust all over everything. I’d lost count somewhere after eighty. No, that can’t be right, there were only forty, but it felt like eighty.

{mags>laz:“You were good,”} Mags was saying to Lazar. {mags>laz+:“The whole evil thing. You totally had me going.”}

{laz>mags:“I did it professionally for sixty years.”}

{mags>laz:“And she’s really gone?”}

{laz>mags:“She’s in your hair, I think,”} said the vampire. He had a cut down one cheek and his coat was soaked and steaming. He was standing way back under the porch, where the light wouldn’t get him. {laz>mags+:“I ought to go. It’s nearly morning.”}

Hugh cleared his throat. He went over there and stuck out his hand, stiff as a board. {hugh>laz:“I owe you an apology,”} he said.

Lazar looked at the hand. {laz>hugh:“You put holy water on it, didn’t you?”}

{hugh>laz:“A bit. Earlier. I do beg your pardon.”}

{laz>hugh:“We’ll take it as read, then, Mr. Pettigrew.”}

My teacher actually laughed. Then he said something about putting the kettle on, and grabbed Mags by the sleeve, and pulled her off toward the car with her going {mags>hugh:“What? What’d I do?”} all the way.

So it was just us.

{laz>kit:“You thought I’d sold you,”} said Lazar.

{kit>laz:“For like a second.”}

{laz>kit:“It was longer than a second, love. I could hear it.”}

{kit>laz:“Then stop listening to my heart, it’s rude!”} I said, and he laughed, and I was so tired, and I thought, <<kit: oh, screw it,>> and walked up into the shadow where he was and kissed him.

He tasted like smoke. It lasted right up until his sleeve caught fire.

TBC...
