@@cast marek | M | Marek Dvorsky | Marek; Dvorsky; Mr Dvorsky; bed nine; Maruska; the patient
@@cast yusuf | M | Yusuf Adeyemi | Yusuf; Adeyemi; Yus; the tall one; his navigator
@@cast nurse | F | Concepta | the night nurse; the nurse; Connie; Concepta
@@cast jitka | F | Jitka Dvorska | Jitka; Marek's sister; Miss Dvorska
@@cast halloran | F | Halloran | Halloran; the consultant; the doctor; Doctor
@@tie marek | yusuf | work told; romance shown; friendship shown
@@tie marek | jitka | kin told
@@tie yusuf | nurse | acquaintance shown
@@tie yusuf | jitka | friendship shown
@@tie nurse | jitka | romance shown
@@tie nurse | halloran | work shown
@@tie marek | halloran | acquaintance shown
@@tie yusuf | halloran | acquaintance shown
TITLE: Bed Nine
RATING: PG, some blood, two men holding hands. You were warned.
DISCLAIMER: They're all mine! Mountain Rescue Station Kestrel is not
real.
FEEDBACK: yes please, be gentle, it's my second one

@@scene boundary=start pov=yusuf place="the corridor" present=yusuf,nurse,halloran order=2 time="night"
{nurse>yusuf:"Are you family?"}

Yusuf had been asked that four times since midnight and had given four
different answers. {yusuf>nurse:"I'm his navigator,"} he said.

{nurse>yusuf:"That isn't what I asked, love."}

{yusuf>nurse:"It's what I've got."}

The night nurse looked him over. He still had his climbing harness on.
There was blood down the left leg of his trousers, none of it his, and
somebody had put a paper cup of tea in his hand a long while ago.
<<nurse: He'll go over in a minute, and who'll have to lift him? Me.>>

{nurse>yusuf:"Sit,"} she said.

{yusuf>nurse:"Is he -"}

{nurse>yusuf:"Sit first."}

He sat. The door at the far end of the corridor swung and a small woman
in green came through it, pulling off her cap.

{halloran>yusuf:"You came in with the helicopter?"} She didn't wait. {halloran>yusuf+:"He's got a spleen in a bucket and a leg like a bag of gravel. He's alive. I'm Halloran, I did the bucket part."}

{yusuf>halloran:"Can I see him?"}

{halloran>nurse:"Is he family?"} the consultant asked over his head.

The nurse did not so much as blink. {nurse>halloran:"Brother, Doctor."}

Halloran looked at Yusuf, who was six foot four and from Kano by way of
Leeds, and then at the chart that said DVORSKY. {halloran>nurse:"I see the resemblance,"}
she said. {halloran>nurse+:"Ten minutes."}

* * * * *

@@scene boundary=mark pov=marek place="bed nine" present=marek,yusuf order=3
White. A lot of white. <<marek: Avalanche. No. You don't get curtains in an avalanche.>>

Something had hold of his hand. It was warm and it was shaking slightly
and Marek thought he'd better find out whose it was, once he'd found out
where his eyes were.

{yusuf>marek:"Don't talk. You've got a tube."}

Ah. That one.

<<marek: You came back down the couloir. I told you to stay on the ridge, you great stubborn lamppost, I gave you an order. And you came down anyway.>>

<<marek: I'll have you on report. I'll have you on report for a month.>>

He squeezed. It was about as strong as a moth, but the hand squeezed
back so hard it hurt, and then there was a noise he had never in six
years heard Yusuf make.

{yusuf>marek:"Sorry,"} said the voice thickly. {yusuf>marek+:"Hay fever."}

In February. <<marek: Liar.>>

@@scene boundary=soft pov=nurse place="the desk" present=nurse,jitka order=4 time="morning"
{jitka>nurse:"I am looking for my brother. Dvorsky, like the composer but without the music."}

The woman at the desk had a suitcase, a fur hat, and the sort of
cheekbones that made Connie want to stand up straighter. She stood up
straighter.

{nurse>jitka:"He's sleeping. His, um. Your other brother's in with him."}

A pause.

{jitka>nurse:"My other brother,"} said Marek's sister.

{nurse>jitka:"Tall."}

{jitka>nurse:"How tall?"}

She held her hand up as high as it would go, on tiptoe. The hat tilted.
Then to her great relief the woman put down the suitcase and began to
laugh, quite silently, with her hand pressed flat on her coat.

{jitka>nurse:"So. He has finally done something about it."}

{nurse>jitka:"I don't think he has, Miss Dvorska. I think they both think they haven't."}

{jitka>nurse:"Six years I get letters. Yusuf says this. Yusuf has eaten my cheese. Yusuf has bought a dreadful hat."}
She took off her own and looked at it. {jitka>nurse+:"You will call me Jitka. What do they call you?"}

{nurse>jitka:"Concepta. Connie. I'm off in ten minutes."}

{jitka>nurse:"Good. Is there a place for breakfast?"}

<<nurse: Say the canteen. Don't say the good café, that's a date, that would look like a date. She's somebody's next of kin, for God's sake.>>

{nurse>jitka:"There's a good café,"} said Connie.

@@scene boundary=soft pov=marek place="the ward" present=marek,yusuf,halloran order=5 time="the ninth day"
{marek>halloran:"I can hop."}

{halloran>marek:"You can hop when I say you can hop."}

{marek>yusuf:"Tell her I can hop."}

{yusuf>marek:"I'm not getting into it,"} said Yusuf from behind the newspaper.

{marek>yusuf:"Traitor."}

{yusuf>marek:"Seven letters. Second one R."}

{halloran>marek:"Mr Dvorsky."} The doctor sat down on the edge of the bed, which doctors
were not supposed to do. {halloran>marek+:"You won't fly for a year. You may not climb at all. I'd sooner you had it from me."}

The newspaper came down an inch.

{marek>halloran:"I see,"} said Marek.

{halloran>marek:"I'm sorry."}

{marek>halloran:"No, no. It was very good of you to, to sit."} He was smiling. He could
feel it there on his face, like something left out on a line. <<marek: Go away now. Everybody please go away now.>>

She went. She was a good doctor and knew when. The patient looked at the
ceiling, where he had already counted the tiles, twice, once in each
language.

{marek>yusuf:"You should go too. They'll be wanting you back at Kestrel."}

{yusuf>marek:"They've got Henning."}

{marek>yusuf:"Henning couldn't find north with a map of it."}

{yusuf>marek:"No,"} he agreed, and turned the page.

{marek>yusuf:"Yus. I mean it. Go home."}

He folded the paper in half, and then in half again, very carefully.
<<yusuf: Now. Say it now. What's the worst he can do, walk out?>> But all he did
was put the paper on the locker, square to the edge, and pick up his
coat.

{yusuf>marek:"I'll bring you some grapes,"} he said.

* * * * *

@@scene boundary=mark pov=yusuf place="a phone box" present=yusuf order=6 time="the same night"
It rang eleven times.

{jitka>yusuf:"Hello? Who is dead?"}

{yusuf>jitka:"Nobody. It's Yusuf. I'm sorry, I know it's late, you said I could -"}

{jitka>yusuf:"I said, and I meant it. One moment."} Her voice went away from the
receiver. {jitka>nurse:"It's the tall one."} Somebody else laughed sleepily a long way
off. He knew that laugh. It had told him to sit.

<<yusuf: Well, well. Good for Connie.>>

{yusuf>jitka:"He told me to go home,"} he said.

{jitka>yusuf:"And so where are you?"}

{yusuf>jitka:"In a phone box."}

{jitka>yusuf:"In which town?"}

Rain ran down the glass. Across the car park there was one window still
lit on the second floor, third from the end, and he'd been looking at it
for an hour. {yusuf>jitka:"This one."}

{jitka>yusuf:"When he was nine,"} said Jitka, {jitka>yusuf+:"he found a dog. He told the dog every day to go home, he threw little stones. He cried when he threw them. Do you know what the dog did?"}

{yusuf>jitka:"What?"}

{jitka>yusuf:"It lived with us for fourteen years. Go upstairs, Yusuf, you have no more coins."}

She was right. The pips went.

@@scene boundary=soft pov=marek place="the couloir" present=marek,yusuf order=1 time="nine days before"
Snow in his mouth. Snow in everything, the whole couloir full of it. The
radio was still talking, which was funny, because there was nobody on
that end of it any more, he'd seen the other half go by.

{marek>yusuf:"Stay on the ridge!"} he shouted up. {marek>yusuf+:"Adeyemi! That's an order!"}

And tiny, tiny, from the top of the world:

{yusuf>marek:"Can't hear you! Bad line!"}

@@scene boundary=soft pov=omniscient place="bed nine" present=marek,yusuf,nurse order=7
{marek>yusuf:"I said go home."}

{yusuf>marek:"Bad line,"} said Yusuf. He was dripping on the lino. There were no
grapes.

Marek opened his mouth, and shut it again.

{yusuf>marek:"I'm not your brother,"} said the tall one. {yusuf>marek+:"I've been telling people for nine days I'm your brother and I'm not, and I don't feel like it, I've never once felt like it. I'm no good at this. Say something."}

{marek>yusuf:"You're wet."}

{yusuf>marek:"Maruska, for the love of -"}

{marek>yusuf:"Come here and be wet."}

<<yusuf: Oh.>>

<<marek: If he trips over the drip stand now I shall die of it.>>

He did trip over the drip stand. It took the water jug with it. The
night nurse, who'd got back on shift with a minute to spare and her
buttons done up wrong, came running down the ward with her shoes in her
hand, pulled back the curtain, took one look, and pulled it to again.

{nurse>:"Visiting's over at eight,"} said Connie to the curtain, and went to see
about a mop.

It was a quarter to three.

~end~
