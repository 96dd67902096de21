@@cast anneke | F | Anneke Visser | Anneke; Annie; Mum
@@cast joost | M | Joost Visser | Joost; her husband; Dad; Mr Visser
@@cast pim | M | Pim | Pim; their son
@@cast saskia | F | Saskia | Saskia; her sister; Sas
@@cast counsellor | F | Dr Osei | Dr Osei; the counsellor; Abena
@@tie anneke | joost | kin told; romance shown
@@tie anneke | pim | kin told
@@tie joost | pim | kin told
@@tie anneke | saskia | kin told
@@tie anneke | counsellor | acquaintance shown
@@tie joost | counsellor | acquaintance shown
What We Do With the House

A one-shot. Angst, then a little bit of hope. I wrote this on the train in two days so be kind.

@@scene boundary=start pov=anneke place="the kitchen" present=anneke,joost,pim order=1 time="morning"
The dishwasher is the thing they fight about on Thursday.

{anneke>joost:“You put the knives in point up,”} says Anneke. {anneke>joost+:“Every single time. Pim could fall on them.”}

{joost>anneke:“Pim is nine. He doesn’t fall into dishwashers.”}

{anneke>joost:“It’s about listening, Joost. I’ve asked you a hundred times.”}

{joost>anneke:“A hundred,”} says her husband. He doesn’t look up from his phone. {joost>anneke+:“You counted.”}

She takes the knives out one by one and turns them round. Her hands are shaking a little. There was a time when he would have come and stood behind her and put his chin on her head, and they would have laughed about it. She can’t remember when that stopped. It wasn’t on any particular day.

Pim comes in with one shoe on. {pim>anneke,joost:“Are you fighting?”}

{anneke>pim:“No,”} she says.

{joost>pim:“No,”} says Joost at exactly the same moment.

Their son looks from one of them to the other. He’s got his father’s eyes, very pale and serious, and nothing gets past them.

{pim>anneke,joost:“Okay,”} he says. {pim>anneke,joost+:“I can’t find my other shoe.”}

{joost>pim:“I’ll help you look.”} Joost puts down the phone at last. On his way past he touches her on the elbow. It might be an accident.

<<anneke: Say something. Say it now, before he’s out of the door.>>

{anneke>joost:“It’s at four,”} she says. {anneke>joost+:“The appointment. You won’t forget?”}

{joost>anneke:“I won’t forget.”}

@@scene boundary=soft pov=anneke place="the counsellor’s office" present=anneke,counsellor,joost order=2 time="after four"
There’s a box of tissues on the table in the counsellor’s office, and a clock that only Dr Osei can see.

{counsellor>anneke:“Would you like to start without him?”} asks the counsellor.

{anneke>counsellor:“He’ll be here. He said he’d be here.”}

{counsellor>anneke:“Of course.”}

{anneke>counsellor:“He’s never late for work, you know. It’s only us he’s late for.”} Anneke hears how that sounds and reaches for a tissue, just to have something to tear up. {anneke>counsellor+:“Sorry. I wasn’t going to begin like that.”}

{counsellor>anneke:“How were you going to begin?”}

{anneke>counsellor:“I was going to be fair.”}

Dr Osei smiles. She’s a broad, calm woman in a yellow cardigan, and she has a way of waiting that makes you want to fill the room up with words. {counsellor>anneke:“You can be fair later,”} she says. {counsellor>anneke+:“What would you say if you weren’t?”}

Anneke thinks about it. Down in the street a tram goes by, and all the windows hum.

{anneke>counsellor:“That I’m lonely,”} she says. {anneke>counsellor+:“I’ve got a husband and a child and a sister who rings me every day, and I’m so lonely that I talk to the woman on the satnav.”}

The door opens. It’s Joost, soaked through, with his bicycle helmet in his hand. He has heard. She can tell from how carefully he’s standing.

{joost>counsellor,anneke:“I had a puncture,”} he says. {joost>counsellor,anneke+:“I ran. I’m sorry. I ran the whole way from the bridge.”}

Nobody answers him. <<joost: She talks to the satnav. You were in the passenger seat, and she was talking to the satnav.>> He sits down on the other end of the sofa, and water runs out of his sleeves onto the floor.

{counsellor>joost:“Mr Visser,”} says the counsellor gently. {counsellor>joost+:“Joost. We were just talking about listening.”}

~~~

@@scene boundary=mark pov=anneke place="their bedroom" present=anneke order=3 time="Friday"
{saskia>anneke:“And what did he say?”} Saskia’s voice crackles in her ear. Her sister is in the car, as usual, and eating something, as usual.

{anneke>saskia:“He said he didn’t know how to fix it.”}

{saskia>anneke:“Well, that’s something. Mine never said that much in eleven years.”}

{anneke>saskia:“It isn’t a tap, Sas. I don’t want it fixed. I want him to notice.”}

{saskia>anneke:“Did you tell him so?”}

Anneke lies back across the bed in their bedroom and looks at the crack in the ceiling. They were going to paint it, the first year. {anneke>saskia:“I shouldn’t have to tell him.”}

{saskia>anneke:“Oh, Annie,”} says her sister. {saskia>anneke+:“Everybody has to tell them. Do you still love him?”}

{anneke>saskia:“That’s not a fair question.”}

{saskia>anneke:“It’s the only one there is. Hang on, there’s a lorry.”} There’s a long blare of horns. {saskia>anneke+:“Right. I’m still alive. Do you?”}

On the chair by the window there’s a pile of his shirts. The top one is the green one, with the paint on the cuff, from when they did Pim’s room. He won’t throw it out. She’s told him a hundred times.

<<anneke: You did count, didn’t you? You counted every one, and you never counted anything else. Not the bridge. Not how he ran.>>

{anneke>saskia:“He ran from the bridge,”} she says slowly. {anneke>saskia+:“It’s four kilometres, Sas. It was pouring.”}

{saskia>anneke:“So?”}

{anneke>saskia:“So he hates running.”}

@@scene boundary=soft pov=joost place="the touchline" present=joost,pim order=4 time="Saturday"
Pim’s team is losing six to nothing, and Pim is in goal. He comes off at half time with mud to the eyebrows and drinks a whole bottle of water.

{joost>pim:“You’re doing great,”} says Joost.

{pim>joost:“I let in six.”}

{joost>pim:“You stopped a lot more than six. I saw you.”}

{pim>joost:“You were watching?”}

{joost>pim:“Of course I was watching.”}

{pim>joost:“You’re usually on your phone,”} says Pim. He doesn’t say it in a mean way. He’s just passing on a fact. {pim>joost+:“Dad? Are you and Mum getting divorced? Because Lucas’s parents did, and he’s got two bikes.”}

Joost squats down in the wet grass on the touchline, so that their faces are level. He has run meetings with two hundred people in them. He once told a whole factory that it was closing. <<joost: Don’t lie to him. He’ll know. He’s got her ears.>>

{joost>pim:“I don’t want to,”} he says. {joost>pim+:“I don’t think Mum wants to either. But we’ve been a bit stupid. I have, mostly. I stopped paying attention, and I have to learn it again.”}

{pim>joost:“Like goalkeeping,”} says Pim.

{joost>pim:“How do you mean?”}

{pim>joost:“The coach says it isn’t about diving. You just have to not look away.”}

The whistle blows. Pim pulls his gloves back on and trots off into his muddy goal, and his father switches off the phone and puts it in the very bottom of the bag, under the oranges.

~~~

@@scene boundary=mark pov=anneke place="the kitchen" present=anneke,joost order=5 time="Saturday night"
When she comes downstairs the kitchen light is on. It’s past eleven. Joost is kneeling on the floor in front of the dishwasher in his pyjamas, with all of the cutlery spread out around him on a towel.

{anneke>joost:“What on earth are you doing?”}

He jumps. {joost>anneke:“I wanted to see if there was a reason,”} he says. {joost>anneke+:“For the knives. If you put them point down they don’t get clean at the tips. That’s why I always did it. But I never said so, did I? I just did it again.”}

{anneke>joost:“No,”} says Anneke. {anneke>joost+:“You never said.”}

{joost>anneke:“And you never said you were lonely.”}

{anneke>joost:“No.”}

The fridge hums. She pulls her dressing gown round her and sits down on the floor across from him, among the forks. It’s cold on the tiles. It’s years since she sat on this floor. They had their first dinner here, before the table came, out of the paper it was wrapped in.

{joost>anneke:“I thought you were angry,”} her husband says. {joost>anneke+:“I thought, if I keep my head down, it’ll pass. I didn’t know it was the other thing.”}

{anneke>joost:“I was angry as well.”}

{joost>anneke:“I know.”}

{anneke>joost:“I still am, a bit.”}

{joost>anneke:“I know. I’m listening. I’m not going to fix it.”} He has picked up a fish knife and he’s turning it over and over. {joost>anneke+:“Abena says I have to ask you a question every day and then shut up for five minutes.”}

{anneke>joost:“She’s Abena now, is she?”}

{joost>anneke:“She lent me a towel. We bonded.”}

She’s laughing before she knows it. It comes out rusty, like the tap in the garden. She sees his whole face change, and she thinks, <<anneke: There you are. Where have you been?>>

{anneke>joost:“Go on, then,”} she says. {anneke>joost+:“Ask me something.”}

Joost puts down the knife, point towards himself. {joost>anneke:“How was your day?”} he asks, and he looks at her, and he doesn’t look away.
