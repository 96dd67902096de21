@@cast june | F | June Hathaway | June; Junie; the barista; Hathaway; the girl behind the counter
@@cast mateo | M | Mateo Rivas | Mateo; Teo; oat flat white; the guy in the green scarf; Green Scarf
@@cast priya | F | Priya | Priya; her coworker; Pri; her best friend
@@cast dell | M | Mr. Dellinger | Mr. Dellinger; the owner; her boss; Dell
@@cast abuela | F | Mateo's grandmother | his grandmother; Abuela; the old lady; Mrs. Rivas
@@tie june | mateo | romance shown
@@tie june | priya | friendship shown; work shown
@@tie june | dell | work told
@@tie priya | dell | work told
@@tie mateo | priya | acquaintance shown
@@tie mateo | abuela | kin told
@@tie mateo | dell | acquaintance shown
Grounds for Appeal
a coffee shop AU because of course it is
Rated T for mild swearing. Unbeta'd, all mistakes are mine!!

@@scene boundary=start pov=june place="the Daily Grind" present=june,priya,mateo order=1 time="morning"
The guy in the green scarf came in at 8:14, like he did every day, and June dropped an entire sleeve of lids on the floor.

{priya>june:"Smooth,"} said Priya.

{june>priya:"Shut up,"} June hissed. She crouched down behind the counter to pick them up and maybe stayed there a few seconds longer than she needed to. <<june: Okay. You are a grown woman. You have a degree. You can hand a man a coffee.>>

When she stood up he was right there.

{mateo>june:"Hi,"} said Green Scarf. He had really nice eyes, and it was really unfair. {mateo>june+:"Are you okay?"}

{june>mateo:"Lids,"} said June.

{mateo>june:"Sorry?"}

{june>mateo:"I dropped some lids. I'm fine. Oat flat white?"}

He smiled. {mateo>june:"You remembered."}

Priya made a noise that she turned into a cough. June stepped on her foot. {june>mateo:"Well, you get it every day,"} she said. {june>mateo+:"Can I get a name for the cup?"}

{mateo>june:"Mateo."}

Mateo. She wrote it very carefully. She'd been working up to asking for a name for three weeks, which was stupid because it was literally company policy to ask.

{mateo>june:"And you're June,"} he said, and when she stared at him he pointed at her chest and then went bright red. {mateo>june+:"Your name tag! It's on your name tag. I wasn't, um. I was reading."}

{june>mateo:"Right,"} said June.

{mateo>june:"I'm going to go stand over there now."}

{june>mateo:"Okay."}

He went and stood over there. Priya leaned in until her chin was practically on June's shoulder.

{priya>june:"There's two of you,"} she whispered. {priya>june+:"Oh my god. There's two of you and you're exactly the same amount of hopeless."}

@@scene boundary=soft pov=june place="the stockroom" present=june,dell order=2
{dell>june:"I'm not going to sugarcoat it,"} said Mr. Dellinger. He was sitting on a sack of Guatemalan with his hands between his knees, and he looked about a hundred years old. {dell>june+:"They've doubled the rent."}

June put down the milk crate. {june>dell:"Doubled? Can they do that?"}

{dell>june:"They can do whatever they want, apparently. There was a letter. From a lawyer."} He said lawyer the way some people say cockroach. {dell>june+:"We've got till the end of the month."}

{june>dell:"And then what?"}

{dell>june:"And then I guess I finally learn to golf."}

The stockroom was quiet except for the fridge humming. June had worked here since she was nineteen. She'd written half her thesis at the table by the window. She had cried in this exact stockroom at least four times, once over a boy and three times over the espresso machine.

{june>dell:"Let me see the letter,"} she said.

He dug it out of his apron. It was on thick cream paper and it said Kessler Boyd Rivas LLP across the top, and a lot of words below that which June didn't read because she had stopped at the third name.

Rivas. It was probably a really common name.

At the bottom it was signed M. Rivas, Associate.

{june>:"Oh, you have got to be kidding me,"} said June.

~*~

@@scene boundary=mark pov=mateo place="the Daily Grind" present=mateo,june,priya order=3 time="the next morning"
Mateo knew something was wrong the second he walked in, because June was looking right at him. June never looked right at him. It was one of the things he thought about on the train.

{mateo>june:"Good morning,"} he said.

{june>mateo:"Is it?"}

{mateo>june:"I, um. I think so?"}

{priya>mateo:"Wow,"} said the other barista, the one with the nose ring. {priya>mateo+:"You've got some nerve, Flat White."}

{june>priya:"Pri, I've got it."} June reached under the counter, took out a piece of paper and flattened it in front of him. {june>mateo:"Is this you?"}

He looked at it. He looked at the signature, which was his. He looked at the address, which he had typed into a form along with thirty-one other addresses on a Thursday at ten at night, and which he now realized he had been standing in every morning for two months. <<mateo: No. No no no. I never even looked at the street name.>>

{mateo>june:"Yes,"} he said. {mateo>june+:"But I didn't know it was you."}

{june>mateo:"Who did you think it was?"}

{mateo>june:"I didn't think it was anybody! It was a list!"}

That was the wrong thing to say. He could see it being the wrong thing while it was still coming out of his mouth. June's face sort of closed up, like a shop.

{june>mateo:"It's Mr. Dellinger,"} she said quietly. {june>mateo+:"He's sixty-eight. He lets the guy from the bus shelter sit in here all day when it rains. It's Priya's tuition. It's me. That's who's on your list."}

{mateo>june:"June,"} said Mateo.

{june>mateo:"That'll be four seventy-five."}

He paid. She didn't write his name on the cup. She wrote LIST.

@@scene boundary=soft pov=mateo place="his grandmother's kitchen" present=mateo,abuela order=4
{abuela>mateo:"You're not eating,"} said his grandmother.

{mateo>abuela:"I'm eating, Abuela."}

{abuela>mateo:"You're moving it around. I have eyes."} She pulled out the chair across from him and sat down with a grunt. {abuela>mateo+:"Is it a girl?"}

Mateo put down his fork. {mateo>abuela:"It's a lease."}

{abuela>mateo:"Is it a girl with a lease?"}

He had never been able to lie to her. So he told her the whole thing, the lids and the name tag and the letter and the look on June's face, and she listened to all of it while peeling an orange in one long strip.

{abuela>mateo:"When your grandfather came here,"} she said at the end, {abuela>mateo+:"he had a shoe repair on Tenth Street. You know what's there now?"}

{mateo>abuela:"A bank."}

{abuela>mateo:"A bank. A young man sent a letter."} The old lady put half of the orange on his plate. {abuela>mateo+:"He had a very nice signature too. Did you read it? This lease?"}

{mateo>abuela:"I just fill in the forms. The partners..."}

{abuela>mateo:"I didn't ask about the partners. Four years I paid for that school, mijo. Did you read it?"}

He hadn't. He looked at the orange for a while. <<mateo: A building that old. It's got to be on the original terms. And if it's on the original terms then>>

{mateo>abuela:"I have to go back to the office,"} said Mateo.

{abuela>mateo:"Eat the orange first,"} said his grandmother.

~*~

@@scene boundary=mark pov=june place="the Daily Grind" present=june,mateo,priya,dell order=5
It was raining and they were ten minutes from closing when the bell over the door rang. June didn't look up from the grinder.

{june>mateo:"We're out of oat,"} she said.

{mateo>june:"I don't want coffee."} Mateo was soaked. He had no umbrella, his green scarf was basically a sponge and he was holding a folder inside his coat like it was a baby. {mateo>june+:"Clause nineteen."}

{june>mateo:"What?"}

{mateo>june:"Clause nineteen! It's the original lease, from 1971. They can't raise the rent more than four percent a year as long as the same business is on the premises. They can't, June. It's right there. Nobody read it. I didn't read it. I'm so sorry."} He ran out of air.

Mr. Dellinger came out of the back with a mop. {dell>june:"What's going on?"}

{june>dell:"I think we're okay,"} June said slowly. She had the folder open on the counter and she was going down the page with her finger. There it was. Nineteen. {june>dell+:"Dell, I think we're actually okay."}

Her boss sat down on the nearest chair, mop and all, and put his hand over his eyes. Priya ran over and hugged him around the neck.

{june>mateo:"Won't you get in trouble for this?"} June asked.

{mateo>june:"Oh, I got fired,"} said Mateo. {mateo>june+:"About an hour ago. There was a box and everything. I left it on the bus."}

{june>mateo:"You got fired?"}

{mateo>june:"It's fine. I hated it. I think I might be kind of a bad lawyer."}

{dell>mateo:"You seem like a pretty good one to me, son,"} said Mr. Dellinger from behind his hand.

June looked at him, standing there dripping on her nice clean floor. <<june: Say it. Say it, say it, if you don't say it now Priya will say it for you.>>

{june>mateo:"We close in ten minutes,"} she said. {june>mateo+:"Do you want to go get a, um. Not a coffee."}

{mateo>june:"I would love a not coffee,"} said Mateo.

{priya>:"FINALLY,"} yelled Priya.

*

A/N: that's it!! there might be an epilogue if people want one. Comments make my day :)
