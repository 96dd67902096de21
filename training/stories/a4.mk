@@cast you | F | Inês | you; Inês; Nessie; Nes; Miss Carvalho
@@cast landlady | F | Mrs Szabo | Mrs Szabo; the landlady; the old woman; Ilona
@@cast rute | F | Rute | Rute; your sister; Ru
@@cast upstairs | ? | the other one | the other one
@@cast plumber | M | Keith | Keith; the plumber; the man with the torch; the man
@@tie you | landlady | hospitality told
@@tie you | rute | kin told
@@tie you | upstairs | acquaintance shown
@@tie you | plumber | acquaintance shown
@@tie landlady | plumber | work shown
@@tie rute | landlady | acquaintance shown
NOBODY LIVES ON FOUR

@@scene boundary=start pov=you place="bed" present=you order=1 time="a quarter past two"
You count the steps because you can’t sleep. Nine one way. Stop. Nine back.

Somebody heavy, you’d say. Somebody with something on their mind. You lie there in bed under the ceiling with your hands folded on your chest like a knight on a tomb and you think, <<you: tomorrow I’ll go up and introduce myself. I’ll take biscuits.>>

Nine. Stop.

There’s no tenth, but you wait for it anyway.

@@scene boundary=soft pov=you place="the front hall" present=you,landlady order=2 time="morning"
{landlady>you:“On four? Nobody is on four.”}

{you>landlady:“Somebody’s walking about up there.”}

{landlady>you:“Pipes,”} says Mrs Szabo. She’s in the front hall, polishing the letterbox, and she doesn’t turn round.

{you>landlady:“Pipes don’t have feet.”}

{landlady>you:“These have. It’s an old house.”} She breathes on the brass. You can see a piece of her face in it, stretched and yellow, and a piece of yours behind. {landlady>you+:“You’re a good tenant, Miss Carvalho. Quiet. The last one, she was always up and down, up and down, ‘Ilona, I hear this, Ilona, I hear that.’ I said to her, you want to be careful.”}

{you>landlady:“Careful of what?”}

{landlady>you:“Of listening,”} says the old woman. {landlady>you+:“It goes both ways.”}

You laugh. She doesn’t. You’ve still got the biscuits in your hand.

On the way back up you stop at your own door. You’ve got the key out. The stairs go on; you hadn’t really noticed before, how they go on, narrower, with a different carpet.

<<you: You could just knock. Somebody’d be cross, or nobody’d come, and either way you’d sleep.>>

<<you: And if somebody says come in?>>

The bulb on the landing makes a noise like a wasp in a jar. You go inside and put both chains on, and then stand there a while looking at the chains.

@@scene boundary=soft pov=you place="your kitchen" present=you order=3 time="evening"
{rute>you:“So it’s mice.”}

{you>rute:“It’s not mice, Ru.”}

{rute>you:“Big mice. Mice in boots.”} Your sister’s eating something crunchy right into the phone. {rute>you+:“Come home for the weekend. Mum’s asking. She’s doing the cod.”}

{you>rute:“I’ve only just moved in.”}

{rute>you:“You’ve been there since March.”}

Have you? You look at the calendar from the Chinese takeaway. You look at the boxes, which you haven’t unpacked. <<you: It’s April. It was April last week.>>

{you>rute:“Since when’s it not April?”} you say, as a joke.

There’s a silence on the line. She’s stopped chewing.

{rute>you:“Nessie, it’s October,”} says Rute.

And overhead, quite gently, like someone who doesn’t want to interrupt: step, step, step.

{rute>you:“What’s that?”}

{you>rute:“You heard that? You heard it?”}

{rute>you:“Who’s there with you?”}

{you>rute:“Nobody. That’s what I’m telling you. That’s upstairs.”}

{rute>you:“No, it isn’t,”} your sister says. {rute>you+:“It’s louder than you are. It’s next to the phone.”}

You don’t look round. You’re never going to look round again as long as you live. You’re in your kitchen. The kettle’s in front of you, and it’s a good shiny kettle and if you only looked down a little you could see the whole of the room in it.

<<you: Don’t.>>

<<you: It’s just a kettle.>>

<<you: Then you won’t mind not looking.>>

You look. There’s the table, and there’s you.

It’s a while before you work out what’s the matter with it. You’re standing up, is what. In the kettle you’re sitting down.

- - -

@@scene boundary=mark pov=plumber place="the stairs" present=plumber,landlady order=5
{landlady>plumber:“It’s the third floor. She says there is a noise.”}

{plumber>landlady:“What sort of a noise, love?”}

{landlady>plumber:“Walking.”}

{plumber>landlady:“Could be air in the system.”} He’d been up and down these stairs since he was sixteen, with his dad, and he’d never once been let past the third landing. Funny that. There was a fourth. You could see it from the street, with a bit of net curtain. <<plumber: Ask her. Go on, Keith. What’s she going to do, bite you?>>

{plumber>landlady:“Who’ve you got up top these days, Mrs S?”}

{landlady>plumber:“Nobody,”} she said. {landlady>plumber+:“It’s paid for until the spring.”}

@@scene boundary=soft pov=you place="your kitchen" present=you,plumber order=6
{plumber>you:“You’ll be Inês? Miss Carvalho, is it?”}

{you>plumber:“That’s me.”}

{plumber>you:“I’m Keith. I’ve come about your feet.”} It’s a joke. You can see him wish he hadn’t made it.

The man with the torch wipes his feet for a long time. He taps a radiator. He lies down on his back on your kitchen floor and shines a light at nothing.

{plumber>you:“And it’s always up there, is it? The walking?”}

{you>plumber:“It used to be.”}

{plumber>you:“Used to?”}

You put your finger to your lips. You didn’t mean to. He looks at you, upside down. He’s got a nice face, a bit like a potato, and all at once you want very badly for him not to go. <<you: Ask him to take you with him. Say it’s your mother, say it’s an emergency. Say cod.>>

{you>plumber:“Would you like a biscuit?”} you say.

{plumber>you:“I’d better not. Have you got somebody in the other room?”}

{you>plumber:“There isn’t another room.”}

{plumber>you:“No,”} says the plumber slowly. {plumber>you+:“There isn’t, is there?”} He’s getting up. He’s got his bag shut and it’s not shut right, there’s a bit of hose hanging out of it. {plumber>you+:“Tell you what, I’ll just fetch a washer from the van.”}

You listen to him on the stairs. Two at a time. Then the front door; the van; and then only the street.

<<you: He won’t be back.>>

{upstairs>you:“No,”} somebody agrees.

It isn’t a bad voice. It’s rather like your own on an answering machine.

{you>upstairs:“Are you from upstairs?”} you ask the kettle.

{upstairs>you:“We’ve been through this.”}

{you>upstairs:“Have we?”}

{upstairs>you:“Every night, Nessie. Nine steps there and nine steps back. You go and knock. I say come in. You say you can’t stay, you only came to bring me something. What did you bring me?”}

You look down.

{you>upstairs:“Biscuits,”} you say.

@@scene boundary=soft pov=rute place="the step" present=rute,landlady order=7 time="Saturday"
{rute>landlady:“I’m looking for my sister. She’s on the third floor.”}

{landlady>rute:“There was a girl on the third floor.”}

She had a cloth in her hand and she was rubbing the step with it. Rute had driven since five in the morning with a casserole dish on the passenger seat, belted in. She didn’t feel like being polite.

{rute>landlady:“What do you mean, was?”}

{landlady>rute:“She asked for more room. I moved her up.”}

{rute>landlady:“To the fourth.”}

{landlady>rute:“It’s paid for,”} the landlady said, {landlady>rute+:“until the spring.”}

<<rute: She’s mad. She’s an old mad woman, and there’ll be a perfectly normal flat up there with my idiot sister in it in her pyjamas. So go up.>> But it was funny: she stood there with the dish getting heavy and her foot wouldn’t take the step. She tipped back her head. There was a net curtain, at the top, and behind the curtain someone was going to and fro.

{rute>landlady:“That’s her! That’s her, there, that’s her dressing gown.”} She waved with her elbow. {rute>you:“Nessie! Nes! It’s me!”}

{landlady>rute:“Don’t,”} said Mrs Szabo. For the first time there was something like pity in it. {landlady>rute+:“Please. I tell all of you. It goes both ways.”}

At the window the curtain moved.

~

@@scene boundary=mark pov=you place="four" present=you,upstairs order=8
There’s a lot more light up here on four. You’re glad you came.

{upstairs>you:“Who’s that down there?”}

{you>upstairs:“I don’t know,”} you say. {you>upstairs+:“Somebody with a dish.”}

{upstairs>you:“She looks like you.”}

{you>upstairs:“Does she?”}

{upstairs>you:“A bit. Round the mouth. Will she take the flat, do you think?”}

You put your forehead on the glass. There’s a name for her, it’s a short one, you had it a minute ago. It’ll come to you. It’s like when you go into a room and can’t think what for, and you have to walk back to where you started, and begin again.

<<you: Nine,>> you think.

{upstairs>you:“That’s it,”} says the other one warmly, and moves over on the bed. {upstairs>you+:“And stop.”}

@@scene boundary=soft pov=landlady place="the back bedroom" present=landlady order=4 time="the night before the plumber came"
(found this bit in my drafts, it goes earlier but I never knew where)

She lay in the back bedroom and heard it go across. Thirty-one years. Her husband had gone up to ask them to be quiet.

<<landlady: Nine, Béla. I hear you. Go to sleep.>>

{landlady>:“I’m not coming,”} she told the ceiling, as she did every night. {landlady>+:“I’ve got the step to do.”}
