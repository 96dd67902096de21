@@cast wren | F | Wren Castellano | I; Wren; Castellano; Birdie
@@cast jo | F | Jo | Jo; my bunkmate
@@cast mags | F | Mags Delaney | Mags; Delaney; the redhead; Margaret
@@cast sunny | F | Sunny | Sunny; our counselor
@@cast birch | M | Mr. Birch | Mr. Birch; Birch; the camp director; the director
@@cast eli | M | Eli | Eli; the boy from the kitchen; the kitchen boy
@@tie wren | jo | friendship shown
@@tie wren | mags | friendship shown
@@tie jo | mags | friendship shown
@@tie wren | eli | romance shown
@@tie mags | eli | acquaintance shown
@@tie jo | eli | acquaintance shown
@@tie wren | sunny | guardianship told
@@tie jo | sunny | guardianship shown
@@tie mags | sunny | guardianship shown
@@tie wren | birch | acquaintance shown
@@tie mags | birch | acquaintance shown
@@tie jo | birch | acquaintance shown
THE GREAT CANOE HEIST
by marshmallow_riot
Camp Wapahoke stories, part 2 (you don't have to read part 1)

@@scene boundary=start pov=wren place="Cabin Nine" present=wren,jo,mags,sunny order=1 time="lights out"
{sunny>wren,jo,mags:"Lights out, ladies,"} says our counselor.
{sunny>wren,jo,mags+:"And I mean out. Not flashlights under the blanket. I can see you, Wren."}

I turn off my flashlight. There's a big sigh from the bunk above me,
which is Jo, because I was reading to her.

{jo>sunny:"It's the last chapter, Sunny,"} she says.

{sunny>jo:"It'll be the last chapter tomorrow, too. Good night, Cabin Nine."}

{mags>sunny:"Good night, Sunny!"} sings Mags from across the room, in her best angel
voice. The screen door bangs. We all lie there and listen to the
flip-flops going away down the path.

Mags counts to twenty. Then she switches on her own flashlight and holds
it under her chin, so that all her red hair lights up like a pumpkin.

{mags>wren,jo:"Okay,"} she says. {mags>wren,jo+:"Who wants to steal a canoe?"}

{jo>mags:"No,"} says Jo.

{wren>mags:"Why?"} I ask.

{jo>wren:"Don't ask her why! If you ask her why, then she tells you why, and it starts sounding like a good idea."}

{mags>wren:"Because,"} says Mags,
{mags>wren+:"the boys over at Tamarack have got our flag. They took it Sunday, and they're going to fly it at the regatta, and everybody's going to see. Two hundred people. Our flag, Birdie. With the duck on it."}

I painted that duck. It took me three days.

<<wren: Don't say yes. You got grounded for the pudding. You promised Dad on the phone.>>

{wren>mags:"What time?"} I say, and my bunkmate groans and starts hunting for her
shoes.

- - - - -

@@scene boundary=mark pov=wren place="the boathouse" present=wren,jo,mags,eli order=2 time="midnight"
The boathouse is locked. Of course it is. Mags rattles the padlock as if
that would help.

{jo>mags:"Well, we tried,"} says Jo. {jo>mags+:"Let's go to bed."}

{mags>jo:"Have you got a bobby pin?"}

{jo>mags:"Do I look like I've got a bobby pin?"}

{mags>jo:"Birdie?"}

{wren>mags:"I've got a Band-Aid,"} I say.

{eli>wren,jo,mags:"You could just use the key,"} says somebody behind us.

Jo screams. She does it into her own elbow, so it only comes out as a
kind of honk. It's the boy from the kitchen, the one who does the
pancakes. He's got a garbage bag in each hand and a key ring in his
teeth, and he takes it out to grin at us.

{mags>eli:"Eli,"} says Mags. {mags>eli+:"You never saw us."}

{eli>mags:"I see you fine. Where are you going?"}

{wren>eli:"Tamarack,"} I tell him. {wren>eli+:"They've got our flag."}

{eli>wren:"The one with the duck?"} He puts down the garbage. {eli>wren+:"I like that duck."}

I'm really glad that it's dark. <<wren: He likes the duck. He likes the duck!>>

{eli>wren,jo,mags:"I've got one condition,"} Eli says.
{eli>wren,jo,mags+:"You have to take me along. I've been scraping pans since four-thirty, and nothing ever happens to me."}

The redhead looks at me, and I look at Jo, and Jo throws up her hands.

{jo>eli:"Fine,"} she says. {jo>eli+:"Can you at least swim?"}

{eli>jo:"Not a stroke,"} he says cheerfully, and unlocks the door.

@@scene boundary=soft pov=wren place="the middle of the lake" present=wren,jo,mags,eli order=3
{jo>mags:"Left. No, your other left."}

{mags>jo:"I'm going left!"}

{jo>mags:"You're going around in a circle, Delaney. We've passed that buoy three times."}

{mags>jo:"It's a different buoy."}

{jo>mags:"It's got the same gull on it."}

{mags>jo:"So it's a big gull family, what do you want from me?"}

It's so beautiful out in the middle of the lake, though. There's no moon
and a million stars, and they're all in the water too, and every time I
put my paddle in they go to pieces. Eli sits in front of me with both
hands on the sides. His life jacket is way too small for him. He hasn't
said a word since the dock.

{wren>eli:"Are you scared?"} I ask him, low enough that the others won't hear.

{eli>wren:"Kind of. Yeah."}

{wren>eli:"We can go back."}

{eli>wren:"No,"} he says. {eli>wren+:"It's the good kind."}

I know just what he means. I've had it in my stomach since the
boathouse. Last year I was so homesick that I cried in the latrine for a
week, and I never told anyone, and nobody ever found out but Jo, who
came in and handed me toilet paper under the door and didn't say one
thing. <<wren: You'd have missed all this,>> I think.
<<wren: If you'd gone home, you'd have missed the whole entire sky.>>

{mags>wren,jo,eli:"Land!"} hisses Mags from the bow, and we hit it.

@@scene boundary=soft pov=wren place="the pole, Tamarack" present=wren,jo,mags,birch order=4
Eli stays with the canoe. The flag's at the top of the pole. They've put
our duck up upside down, the creeps, and they've tied off the rope about
ten feet over our heads.

{mags>jo:"Get on my shoulders,"} whispers Mags.

{jo>mags:"You get on my shoulders."}

{mags>jo:"You're lighter."}

{jo>mags:"You're taller."}

{wren>jo,mags:"I'll do it,"} I say. I've been climbing things since I could walk. I
spit on my hands and go up the pole like a monkey, and it's cold and wet
and it shakes, and I've got the knot half undone when a light comes on
right in my eyes.

{birch>wren:"Miss Castellano,"} says a deep voice down below.

I know that voice. It says grace every night. It's the camp director,
our own, in a plaid bathrobe, with a mug, and he has no business being
here at one o'clock in the morning.

{wren>birch:"Hi, Mr. Birch,"} I say. {wren>birch+:"What are you doing at Tamarack?"}

There's a long, long pause.

{birch>wren:"I might ask you the same thing,"} says Mr. Birch.

{mags>birch:"We asked first,"} says Mags.

{birch>mags:"I was having a cup of cocoa, Margaret. With Mrs. Lund."}

Mrs. Lund is the director of Tamarack. She's supposed to be our mortal
enemy. Jo makes the honking noise again, and this time there's no elbow.

{jo>birch:"At one in the morning?"} she says. {jo>birch+:"In your bathrobe?"}

The camp director looks down at the bathrobe as if he's never seen it
before. <<birch: Twenty-six years,>> you can practically see him thinking,
<<birch: and I get caught by Cabin Nine.>>

{birch>wren,jo,mags:"I believe,"} he says at last,
{birch>wren,jo,mags+:"that none of us is here. Does that seem reasonable to you?"}

{wren>birch:"Can we keep the flag?"} I ask from the top of the pole.

{birch>wren:"What flag?"} says Mr. Birch, and he switches off his light.

- - - - -

@@scene boundary=mark pov=wren place="the dining hall" present=wren,jo,mags,sunny,eli order=5 time="breakfast"
At breakfast nobody can keep their eyes open. Mags falls asleep in her
oatmeal, and I have to pull her out by the ponytail.

{sunny>wren,jo,mags:"You three look awful,"} says Sunny. She's leaning on the end of our
table in the dining hall, with her arms folded and her whistle on.
{sunny>wren,jo,mags+:"Anything you want to tell me?"}

{jo>sunny:"We stayed up reading,"} says Jo.

{sunny>jo:"Uh huh. And how did it end?"}

{wren>sunny:"Happy,"} I say.
{wren>sunny+:"They got their treasure back. And the king was in love with the witch the whole time."}

{sunny>wren:"Sounds like a good book."} She almost gets away with a straight face.
Then she leans in, so close that the whistle swings into my juice.
{sunny>wren,jo,mags:"Next time, put the canoe back on the right rack,"} says our counselor,
and she strolls off, humming.

Jo puts her head down on the table. {jo>wren:"I'm never listening to you again,"}
she says into the wood. {jo>wren+:"Either of you."}

{mags>jo:"You had fun,"} mumbles Mags.

{jo>mags:"I did not."}

{mags>jo:"You honked."}

{jo>mags:"I honked in terror!"}

The kitchen boy comes by with a platter. He's got rings under his eyes
and the biggest grin in the state of Maine. He slides a pancake onto my
plate, just one, and keeps on walking, and he doesn't look back, but the
tips of his ears are bright red.

It's in the shape of a duck.

{mags>wren:"Birdie,"} says Mags, wide awake all of a sudden.
{mags>wren+:"Birdie! Who's that from?"}

{wren>mags:"Nobody,"} I say, and I eat it, starting with the feet.
