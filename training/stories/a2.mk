@@cast narrator | F | I | the narrator; Lark; Larkin; Miss Larkin; kid; the kid; Josephine Larkin
@@cast benedetta | F | Benedetta | Benny; Benedetta; the boss; Boss
@@cast wu | M | Jimmy Wu | Wu; Jimmy Wu; Jimmy; the safe man
@@cast sunniva | F | Sunniva Dahl | Sunniva; Sunny; the driver
@@cast castellan | M | Rutger Castellan | Castellan; the Baron; Mr Castellan; the man in the cream suit
@@cast guard | M | Ollie | the guard; Oliver
@@cast teo | M | Teo | Teo; my brother; Fonz
@@tie narrator | benedetta | work shown; membership shown; guardianship told
@@tie narrator | wu | membership shown
@@tie narrator | sunniva | membership shown
@@tie benedetta | wu | work shown; membership shown
@@tie benedetta | sunniva | membership shown; work shown
@@tie wu | sunniva | friendship shown; membership shown
@@tie narrator | castellan | enmity shown
@@tie benedetta | castellan | romance told; enmity shown
@@tie castellan | guard | work shown
@@tie narrator | guard | friendship shown
@@tie sunniva | castellan | enmity shown
@@tie benedetta | teo | work told
THE PELICAN JOB
(crew fic, oneshot, i have never robbed anything)

@@scene boundary=start pov=narrator place="the back room of a laundrette" present=narrator,benedetta,wu,sunniva order=1
{benedetta>narrator,wu,sunniva:“It’s a pelican.”}

{wu>benedetta:“A what?”}

{benedetta>wu:“A pelican, Jimmy. Big beak.”} Benny slaps the photo down on the ironing board. {benedetta>narrator,wu,sunniva+:“Gold, rubies for the eyes, about so high. Made for some duke who had a thing about fish.”}

{sunniva>benedetta:“Pelicans aren’t fish.”}

{benedetta>sunniva:“The duke, Sunny. The duke had a thing about fish.”}

Nobody looks at me. I’m by the dryers, in the back room of a laundrette, with my hands between my knees. Three weeks out of prison and I’ve been told I am here to listen, so I listen. <<narrator: Don’t talk. Don’t fidget. Don’t be Teo.>>

{wu>benedetta:“Whose is it now?”}

{benedetta>wu:“Rutger Castellan’s.”}

The dryer behind me stops. It’s very quiet.

{sunniva>benedetta:“No,”} says the driver.

{wu>benedetta:“I’m with her.”}

{benedetta>sunniva,wu:“You haven’t heard the plan.”}

{sunniva>benedetta:“I don’t need the plan. I need my knees.”} She’s already got her jacket half on. Sunniva Dahl once drove a milk float backwards down the Aldermoor steps with two policemen on the bonnet, and I have never seen her look frightened, and she looks frightened. {sunniva>benedetta+:“You know what he did to Fonz.”}

Then they do look at me. All three.

{narrator>sunniva:“It’s okay,”} I say. {narrator>sunniva+:“I know what he did to Fonz. He was my brother.”}

{wu>benedetta:“Christ,”} says Jimmy Wu. {wu>benedetta+:“That’s who the kid is?”}

{benedetta>wu:“That’s who the kid is.”}

She takes off the jacket.

@@scene boundary=soft pov=narrator place="the Amaranth" present=narrator,castellan,guard order=2
{castellan>narrator:“And you are?”}

{narrator>castellan:“The valuer, sir. Josephine Larkin. From Pettibone’s.”}

They’ve got carpet halfway up the walls at the Amaranth. The man in the cream suit has soft hands. I hadn’t expected that. He holds mine slightly too long, and behind him a guard with a moustache pretends to be a wardrobe.

{castellan>narrator:“They usually send old men.”}

{narrator>castellan:“The old man’s got shingles.”}

He laughs. <<narrator: He’s laughing. You’re standing a foot away from him and he’s laughing and you could put that letter opener right through, no. No. Third button. Look at his third button, Benny said, look at that and smile.>>

{castellan>narrator:“Well, Miss Larkin. Would you care to see my bird?”}

{narrator>castellan:“I’d be delighted.”}

{guard>castellan:“Sir,”} says the wardrobe. {guard>castellan+:“She hasn’t been searched.”}

{castellan>guard:“Oliver, look at her. She’s twelve.”} But he lifts a finger and the guard comes over, red to the ears, and pats down my sleeves like somebody testing a hot stove. He misses the wire. He misses the wax. He’s looking at the ceiling the whole time.

{guard>narrator:“Sorry, miss,”} he mumbles.

{narrator>guard:“You’re all right.”}

<<narrator: I’m going to get this man sacked.>>

*

@@scene boundary=mark pov=sunniva place="the van" present=sunniva,wu order=3
{wu>sunniva:“What’s she saying?”}

{sunniva>wu:“Shh.”}

{wu>sunniva:“Is it a Hartmann? Ask her is it a Hartmann.”}

{sunniva>wu:“She can’t hear us, Jimmy, it only goes one way. Eat your sandwich.”}

He ate his sandwich. Sunniva pressed the earphone in harder. A man was talking about rubies, on and on, in that voice like warm oil; and then a girl’s voice, bright as anything: {narrator>castellan:“Is that a Hartmann, Mr Castellan? My grandfather had one just like it.”}

{sunniva>wu:“It’s a Hartmann,”} she said.

{wu>sunniva:“I love her,”} said the safe man with his mouth full.

She didn’t answer. She’d loved one of that family already, and had sat in this very van, in this seat, with the engine running, for forty minutes longer than she should have. <<sunniva: I should’ve gone in. Forty minutes! You could have walked in and asked at the desk.>> She turned up the volume till it buzzed.

@@scene boundary=soft pov=narrator place="the laundrette" present=narrator,benedetta,wu,sunniva order=4 time="night"
So the wax has his thumb, and the wire has the door, and I’ve got a headache. Benny’s chalked all the third floor on the laundrette lino and she’s walking about on it in her stockings.

{benedetta>wu:“You’re here.”}

{wu>benedetta:“I’m here.”}

{benedetta>sunniva:“You’re outside, you’re always outside. Lark, you’re on the dumb waiter.”}

{narrator>benedetta:“In it?”}

{benedetta>narrator:“You’re five foot nothing, pet, don’t look so surprised.”}

{sunniva>benedetta:“And where are you?”} The driver is sitting on a washing machine, and she doesn’t say it in a nice way.

{benedetta>sunniva:“At dinner,”} says the boss. {benedetta>sunniva+:“With him.”}

{wu>benedetta:“With Castellan? He’ll know you.”}

{benedetta>wu:“That’s rather the point. A man who thinks he knows what he’s looking at doesn’t look at anything else.”}

{sunniva>benedetta:“You said that last time.”}

{benedetta>sunniva:“Last time I was right. Last time somebody told him about the roof.”}

Nobody moves. I count four of us. <<narrator: Four, and one’s dead, makes five. Five people knew about the roof. It wasn’t me, I was inside, I was playing ping-pong with an arsonist. So.>>

<<narrator: So it’s one of these.>>

<<narrator: Don’t be daft. They’re family.>>

<<narrator: Yeah. Family’s who it would have to be.>>

Benny rubs out a wall with her toe. {benedetta>narrator:“You’ve gone pale, Larkin. Hungry?”}

{narrator>benedetta:“A bit,”} I say.

-- SATURDAY --

@@scene boundary=mark pov=narrator place="the dumb waiter" present=narrator order=6
It’s dark and it smells of gravy.

<<narrator: Forty-one, forty-two. If you sneeze you’re dead. Forty-three.>>

Going up.

@@scene boundary=soft pov=benedetta place="the Amaranth’s dining room" present=benedetta,castellan,guard order=5
{castellan>benedetta:“You’ve put on weight. It suits you.”}

{benedetta>castellan:“You’ve lost hair, Rutger.”}

{castellan>benedetta:“Shall we have the fish?”}

{benedetta>castellan:“Let’s.”} She spread her napkin. The Amaranth’s dining room was half empty. There was a man behind her chair and another by the kitchen door with a moustache that didn’t become him, and upstairs in a quarter of an hour a child she’d promised to look after would be crawling out of a hole in the wall. <<benedetta: Fifteen minutes. You’ve talked to worse men for longer, you married one.>>

{castellan>benedetta:“I was sorry about the young man.”}

{benedetta>castellan:“Were you?”}

{castellan>benedetta:“Of course. One so rarely gets a gift like that, and one hates to waste it. He rang me himself, you know. He said, ‘They’re coming over the roof.’”} He boned his fish with three small movements. {castellan>benedetta+:“You didn’t know. Oh, my dear. You’ve been sitting up nights wondering which of them it was.”}

She reached out and took a sip of water and then another one. Teo. Who’d owed everybody. Who used to bring her oranges.

<<benedetta: He’s lying. He lies like other people hum.>> Only he wasn’t; she could always tell with Rutger, the left eyelid went.

{benedetta>castellan:“Why kill him, then?”} said Benny, quite evenly.

{castellan>benedetta:“I didn’t. He fell. He changed his mind, Benedetta, he ran up there to stop you coming over, and it was wet.”}

The guard by the kitchen door coughed. {guard>castellan:“Sir? There’s a light on the lift.”}

{castellan>guard:“That’ll be my valuer,”} said the Baron, {castellan>guard+:“coming up for my bird. Let her get nicely settled, Oliver, then lock it.”}

@@scene boundary=soft pov=narrator place="the third floor" present=narrator,wu,guard order=7
{wu>narrator:“That’s not a lock,”} says Jimmy, with his ear on the steel and his eyes shut. {wu>narrator+:“That’s a love letter.”}

{narrator>wu:“Can you open it?”}

{wu>narrator:“Hush, I’m reading.”}

Click, goes something. It isn’t the safe.

We turn round. He’s got the key in his hand, and the moustache is trembling. I see him see me: the valuer, twelve years old, in overalls, with gravy in her hair.

{guard>narrator:“You said you were from Pettibone’s.”}

{narrator>guard:“I know. I’m sorry.”}

{guard>narrator,wu:“He says I’m to lock you in. He’s got people coming up from the docks.”} He swallows. {guard>narrator+:“I was here for the last one. I was on the door. That lad. He kept saying, ‘Tell Lark.’ I didn’t know who Lark was. I never knew who to tell.”}

Jimmy’s stopped reading.

<<narrator: Breathe in. Now out. You can cry in the van.>>

{narrator>guard:“Tell her what?”} I say.

{guard>narrator:“That he was sorry about the roof.”}

There’s feet on the stairs now. Ollie looks at the key, and he looks at me. Then he opens the service door, the one that wasn’t on Benny’s chalk, and stands to one side of it exactly like a wardrobe.

{wu>narrator:“Ninety seconds,”} says the safe man. {wu>narrator+:“I’m on the last verse.”}

{guard>wu:“You’ve got sixty.”}

{narrator>guard:“Come with us,”} I tell him.

{guard>narrator:“Me? I can’t do anything.”}

The door swings open and there it is, and it really has got a stupid big beak. I put it in his arms.

{narrator>guard:“You can carry that,”} I say.
