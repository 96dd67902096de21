@@cast tuuli | F | Tuuli Heikkinen | Tuuli; Tuuls; Cap; the captain; Heikkinen; Finn
@@cast noor | F | Noor Bakkali | Noor; Backs; Bakkali; the goalie; their goalie
@@cast jo | F | Josephine Tremblay | Jo; Josephine; Trems; Tremblay; the big defenseman
@@cast kit | F | Kit Aldous | Kit; Kitten; Aldous; the rookie; the kid; Rookie
@@cast coach | M | Stan Wasyl | Coach; Coach Wasyl; Stan; Wasyl; the old man
@@cast bev | F | Bev | Bev; the trainer
@@cast ref | M | the ref | the ref; Stripes; the man with the whistle
@@cast mom | F | Kit's mom | Mom; her mother; Mrs. Aldous
@@tie tuuli | noor | friendship shown; membership shown
@@tie tuuli | jo | membership shown
@@tie tuuli | kit | membership shown
@@tie jo | kit | membership shown; friendship shown
@@tie noor | jo | friendship shown; membership shown
@@tie noor | kit | membership shown
@@tie tuuli | coach | teaching shown
@@tie coach | bev | work shown; friendship shown
@@tie tuuli | bev | work shown; friendship shown
@@tie kit | mom | kin told
@@tie noor | ref | acquaintance shown
@@tie jo | mom | acquaintance shown
THE UNOFFICIAL PATRON SAINTS OF LOSING BY ONE
chapter the last!! thank you all for reading, you’re all on the power
play in my heart

@@scene boundary=start pov=kit place="the locker room" present=kit,tuuli,noor,jo,bev order=1 time="second intermission"
{jo>tuuli,noor,kit:“Who took my tape?”}

{noor>jo:“Nobody took your tape.”}

{jo>noor:“Somebody took it. It was pink, it was right here.”}

{noor>jo:“Trems, we’re down three. Who cares about tape?”}

{jo>noor:“*I* care. It’s the lucky tape!”}

{bev>jo:“How’s it lucky?”} said the trainer, from the floor, where she was doing
something horrible to the captain’s knee.
{bev>jo+:“You’ve lost eleven straight in it.”}

{jo>bev:“By *one*,”} said Jo.

Kit kept her head down. She had half a roll of pink tape stuffed into
her left glove. She’d borrowed it. She had meant to ask, and then
Tremblay had come in, all six feet of her, kicking a garbage can, and it
hadn’t seemed like the time.

<<kit: Just give it back. Just hold it out and say sorry, Jo. She can’t hit you in front of Bev. She could, though. She hit a Zamboni.>>

{tuuli>kit:“Kitten,”} said the captain. {tuuli>kit+:“What’s with the hand?”}

{kit>tuuli:“Nothing. It’s my hand.”}

{tuuli>kit:“You are holding it like a dead bird.”}

Everybody looked. It’s amazing how quiet nineteen women can get.

{noor>kit:“Oh, Rookie,”} the goalie said sadly. {noor>kit+:“Oh no.”}

@@scene boundary=soft pov=coach place="the hallway by the skate sharpener" present=coach,bev order=2
{bev>coach:“She can’t go back out on it.”}

{coach>bev:“She says she can.”}

{bev>coach:“She’s Finnish, Stan. She’d say she could if I had the leg in a bag.”}

He rubbed his eyes. There was yelling coming through the door, and a
crash, and more yelling. In forty years of coaching he’d never learned
to tell by ear the good kind from the bad.

{coach>bev:“It’s their last game,”} said Wasyl.
{coach>bev+:“They’re tearing the rink down Monday. You want me to tell her she’s done?”}

{bev>coach:“I want you to do your job.”}

{coach>bev:“I never have before.”}

{bev>coach:“No,”} Bev said, and almost smiled.
{bev>coach+:“You’ve been drawing arrows on that same board since I was twenty-five. Nobody has ever known what they mean.”}

<<coach: They don’t mean anything, I just like arrows.>> He’d nearly told her that,
one time, at the Christmas party. He’d nearly told her a couple of
things.

{coach>bev:“What’s going on in there?”} he asked instead.

{bev>coach:“Tape,”} said Bev.

@@scene boundary=soft pov=kit place="the bench" present=kit,jo,tuuli,coach,noor,ref order=3
{jo>kit:“You could’ve asked.”}

{kit>jo:“I was scared to.”}

{jo>kit:“Of *me*?”}

{kit>jo:“You kicked the garbage can.”}

{jo>kit:“I always kick the garbage can, it’s a *process*.”} The big defenseman
spat a stream of water between her skates. There was a strip of pink
around her stick now, and one around Kit’s, and one, because once it got
started it was hard to stop it, around the stick of every woman on that
bench. There’d been exactly enough.
{jo>kit+:“I’ve got three sisters. I’m the nice one.”}

{tuuli>jo,kit:“Up, up, up,”} said Cap. {tuuli>jo,kit+:“Change!”}

{coach>tuuli:“Not you, Heikkinen. Sit.”}

{tuuli>coach:“Coach.”}

{coach>tuuli:“Sit down, Tuuli.”}

She sat. She looked straight in front of her with her jaw out and the
tears just ran down like it was raining on her. And Kit, who had one leg
over the boards already, heard her say, so low you could hardly hear it,

{tuuli>kit:“Aldous. Go wide on number nine. She looks at her feet.”}

*

@@scene boundary=mark pov=kit place="the ice" present=kit,jo,noor,ref order=4
Number nine looked at her feet.

{noor>kit:“SHOOT!”} screamed their goalie, from two hundred feet away.

So she shot.

@@scene boundary=soft pov=noor place="the crease" present=noor,jo,ref,kit order=5
{ref>noor:“You want to move that net back on the pegs for me, Bakkali?”}

{noor>ref:“It’s comfy where it is.”}

{ref>noor:“Noor.”}

{noor>ref:“I’m moving it, Stripes. See me moving it?”}

Four to three. There was a minute nine on the clock, and she could see
every second of it, they came at her one by one like people in line at a
bank. Her left pad had come undone. There was a moth on the crossbar.
<<noor: Hello, moth. They are going to come down the left side now. They always do, and you always go early. Don’t go early. Wait. You wait until you can see what she had for lunch.>>

{jo>noor:“Backs, you good?”}

{noor>jo:“I’m talking to a moth.”}

{jo>noor:“Great,”} Jo said, and she turned to face up ice. {jo>noor+:“Tell it I said hey.”}

The man with the whistle held up the puck.
<<ref: God, I’m going to miss this barn.>> He’d sworn to himself that he would
call it straight down the middle to the end and he had, he’d even called
the slash on his own niece.

And they came down the left side. And she waited, and waited, and it was
a tuna melt.

{jo>noor:“She’s got it! Where is it? Has she got it?”}

{noor>jo:“It’s in my armpit,”} said Noor. {noor>jo+:“Nobody touch me.”}

*

@@scene boundary=mark pov=tuuli place="the bench" present=tuuli,coach,bev order=6
{tuuli>coach:“Thirty-one seconds.”}

{coach>tuuli:“I can see the clock.”}

{tuuli>coach:“Pull the goalie.”}

{coach>tuuli:“I was about to pull the goalie.”}

{tuuli>coach:“You were drawing an arrow.”}

The old man looked at the marker in his hand as if somebody’d planted it
on him. Behind them the trainer had gotten both hands wrapped in the
back of the captain’s sweater, in case.

{tuuli>coach:“You need an extra skater,”} Tuuli said.

{coach>tuuli:“I have got eighteen.”}

{tuuli>coach:“You need *one*. I only have to stand there. I’m good at it. I’ll stand in front of her face and be big.”}

{bev>tuuli:“Absolutely not,”} she said.

{tuuli>bev:“Bev. It’s Monday they tear it down. I learned English in that penalty box.”}

What do you say to that? Bev didn’t say anything.
<<tuuli: Please. I’ll never ask for anything again. I’ll wear the brace, I will do the stupid thing with the rubber bands.>>
She felt the hands come away from her shirt, first one and then the
other one.

{bev>tuuli:“Stand,”} said Bev.
{bev>tuuli+:“If I see you bend it I’m coming out there in my boots.”}

{coach>tuuli:“Go,”} he said. {coach>tuuli+:“And Finn?”}

{tuuli>coach:“What?”}

{coach>tuuli:“They don’t mean anything. The arrows.”}

{tuuli>coach:“We know, Coach,”} she said kindly, and went over the boards.

@@scene boundary=soft pov=kit place="the parking lot" present=kit,jo order=7
{mom>kit:“So? So? Did you win?”}

{kit>mom:“No, Mom.”}

{mom>kit:“Oh, honey. By how much?”}

Kit started to laugh. She was sitting on her bag in the snow with the
phone against her wet hair, and once she started she couldn’t quit it.

{kit>mom:“By one,”} she said.

{mom>kit:“But the radio said it was tied! The radio said you tied it, and then your father drove under a bridge.”}

{kit>mom:“We did. I got one, and then it went in off of Tuuli’s butt, with four seconds left. She was just standing there. You should’ve seen it, everybody fell on her, Bev came out in her boots. And then there’s overtime and we lost in about a minute. It hit a moth.”}

{mom>kit:“It hit a what?”}

{kit>mom:“It’s what Noor’s saying.”}

A shadow fell on her, with a garbage can in its arms.

{jo>kit:“Who’s that?”}

{kit>jo:“My mom.”}

{jo>kit:“Gimme.”} A large hand came down and took away the phone.
{jo>mom:“Mrs. Aldous? This is Josephine. Your kid stole my tape.”}

{mom>jo:“She did *what*?”}

{jo>mom:“Yeah. I’m keeping her,”} said Tremblay.
{jo>mom+:“She’ll be home late. We’re all going in there to take the seats out with a wrench. I’ve got dibs on the can.”}

@@scene boundary=chapter pov=omniscient place="a garage in Thunder Bay" present=noor,tuuli order=8 time="eleven years later"
EPILOGUE

{noor>tuuli:“Whose is it?”}

{tuuli>noor:“It’s everyone’s. I only keep it.”}

There was a seat, a wooden one, number 14, bolted to the wall over the
snow tires. Somebody’s small daughter was asleep on it in a helmet.
Around the arm there was a bit of tape which you would have to be told was
pink.

{noor>tuuli:“You still limp, Tuuls.”}

{tuuli>noor:“You still talk to bugs.”}

{noor>tuuli:“They started it,”} said Noor.

{tuuli>noor:“Kit called. She has the whole Zamboni now, did you hear? She and Jo went halves.”}

{noor>tuuli:“Does it run?”}

{tuuli>noor:“Jo kicks it.”}

The little girl stirred, and said something about offside, and slept
again, and the two of them stood there with their coats on and didn’t
turn off the light.
