@@cast narrator | ? | I | the narrator
@@cast lavinia | F | Mrs. Lavinia Ames | Mrs. Ames; Lavinia; the medium; Madame; the widow Ames; Vinnie
@@cast dorothea | F | Dorothea Pell | Miss Pell; Dorothea; Dolly; Miss Dorothea; her niece; the girl
@@cast augusta | F | Lady Augusta Pell | Lady Pell; Augusta; her ladyship; Aunt Augusta; the hostess; my lady
@@cast fenwick | M | Dr. Septimus Fenwick | Dr. Fenwick; Fenwick; the doctor; the man from the Society; Septimus
@@cast crane | M | Crane | the butler; Mr. Crane
@@cast roland | M | Captain Roland Pell | Roland; Captain Pell; poor Roland; the late Captain; the nephew
@@tie narrator | lavinia | work told; friendship shown
@@tie dorothea | augusta | kin told
@@tie dorothea | roland | romance shown
@@tie augusta | roland | kin told
@@tie augusta | crane | work shown
@@tie augusta | fenwick | acquaintance shown
@@tie dorothea | fenwick | acquaintance shown
@@tie augusta | lavinia | acquaintance shown
@@tie narrator | augusta | acquaintance shown
@@tie narrator | crane | acquaintance shown
@@tie lavinia | crane | acquaintance shown
@@tie lavinia | fenwick | acquaintance shown
@@tie crane | roland | teaching told
THE TABLE AT HOLLOWAY LODGE

Posted to the list for the Hallowe'en round robin. Not much blood. I looked up the lamps.

@@scene boundary=start pov=narrator place="the carriage" present=narrator,lavinia order=1 time="a November evening, 1871"
{lavinia>narrator:"Have you got the thread?"}

{narrator>lavinia:"In my cuff."}

{lavinia>narrator:"And the glove?"}

{narrator>lavinia:"Up the other one. Vinnie, there's a gentleman coming from the Society."}

{lavinia>narrator:"There is always a gentleman from the Society. They drink too much and look under the tablecloth. What is the dead boy called?"}

{narrator>lavinia:"Roland. Captain in the Rifles. Fever, at Cape Coast. He'd a dog named Biscuit, and he bit his nails."}

She shut her eyes and moved her lips. Mrs. Ames has buried three husbands, of whom one existed. I have been her secretary, her cousin, her Hindoo page, and for one season at Bath, until the moustache came off, her brother. I carried the bag.

{lavinia>narrator:"Biscuit,"} said the medium softly, getting the throb into it. {lavinia>narrator+:"*Biscuit*. Oh, that's good. They'll weep like gutters."}

@@scene boundary=soft pov=narrator place="the blue drawing room" present=narrator,lavinia,augusta,dorothea,fenwick,crane order=2
{augusta>lavinia:"You may sit where you like, except there."}

{lavinia>augusta:"Whose chair is that, my lady?"}

{augusta>lavinia:"I should have thought you could tell me,"} said Lady Pell.

That was one to her. She was eighty, and made of wire. Beside the fire stood her niece, in black to the chin, with a face as white as a plate; and bending over the table, tapping it, was a little round man with a beard.

{fenwick>:"Solid oak,"} he was saying. {fenwick>+:"No hinge. Capital."}

{dorothea>fenwick:"Must you, Dr. Fenwick?"}

{fenwick>dorothea:"My dear Miss Pell, I must. I've been had by a table before."}

{augusta>dorothea:"Dolly, don't fidget."}

{dorothea>augusta:"I'm not fidgeting, Aunt. I'm cold."}

{augusta>crane:"Crane, the fire."}

{crane>augusta:"It is made up, my lady,"} said the butler, who didn't move. {crane>augusta+:"It's been like this since Sunday, in here. We can't account for it."}

He looked at nobody as he said it. But I'd seen his breath.

<<narrator: Now that's a nice effect. How do they do that?>> I thought; and then I thought, <<narrator: Hold on. We're the ones who do that.>>

* * * * *

@@scene boundary=mark pov=dorothea place="the table" present=narrator,lavinia,augusta,dorothea,fenwick order=3
{lavinia>augusta,dorothea,fenwick,narrator:"Join hands, if you please. Little fingers touching. Whatever comes, the circle must not break."}

The lamp went down to a blue bead. On her left Dorothea had the doctor's damp palm, and on her right the hand of the secretary, which was dry, and which she was nearly certain had a glove stuffed with sawdust on the end of it.

{fenwick>dorothea:"It begins,"} breathed the man from the Society.

{augusta>fenwick:"Be quiet, Septimus."}

<<dorothea: So they're frauds. Of course they're frauds. What did you suppose would come for two guineas and a cold supper? But let it be somebody. Let it even be a trick, if it's a good one; let it say only that he isn't angry with me.>>

{lavinia>:"There is a young man here,"} said Mrs. Ames. {lavinia>+:"In green. He shows me... a little dog."}

Her aunt's chair creaked.

{lavinia>augusta:"He says a name. Bis... Bis..."}

{augusta>lavinia:"Bismarck?"} said Lady Pell.

{fenwick>augusta:"Augusta, really."}

{lavinia>augusta:"Biscuit! He says, tell Aunt that Biscuit is here. They run together in the..."} And then she stopped.

It wasn't the kind of stop people make on purpose. The medium's mouth hung open. Out of it, quite slowly, with its consonants a little slurred as though it had been a long while lying down, came a light and pleasant baritone.

{roland>dorothea:"Hullo, Dolly. Did you post it?"}

@@scene boundary=soft pov=narrator place="the passage by the stairs" present=narrator,lavinia,crane order=4
{narrator>lavinia:"What the devil was that?"}

{lavinia>narrator:"I don't know. I don't know, I don't know."}

{narrator>lavinia:"You never told me you could do the voice!"}

{lavinia>narrator:"I *can't* do the voice! I've never been able to do men, you know that, it's why I had to have you!"} She had both fists in my lapels. She was shaking so that her jet beads chattered. {lavinia>narrator+:"It was like somebody putting their arm up a sleeve. I was the sleeve."}

{narrator>lavinia:"We'll go. There's a side door. Leave the bag."}

{lavinia>narrator:"He's still in there,"} said Vinnie. {lavinia>narrator+:"I can taste his tobacco."}

{crane>lavinia:"Madame will take a little brandy."}

We both of us screamed. He'd come up behind us with a tray, as they do.

{crane>lavinia:"If I might be so bold,"} said Mr. Crane, and the tray shook the smallest bit. {crane>lavinia+:"I taught him to ride, madam. Did he seem to be in any pain?"}

I have a low opinion of the public, and I've made a living by it. I looked at that old man's face, and I found that I was holding the glass to her lips and that my own hand wasn't any too steady.

{lavinia>crane:"No,"} said she. {lavinia>crane+:"No, my dear. Only in a hurry."}

@@scene boundary=soft pov=dorothea place="the blue drawing room" present=augusta,dorothea,fenwick order=5
{augusta>dorothea:"Post *what*, Dorothea?"}

{dorothea>augusta:"I don't know what it meant."}

{augusta>dorothea:"You've gone the color of a candle. Look at me, girl. Post what?"}

{fenwick>augusta:"The child is overwrought. It's a known phenomenon. The lady is a ventriloquist, and I daresay she had it all from the servants."}

{augusta>fenwick:"She hadn't that voice from the servants,"} said her ladyship. {augusta>fenwick+:"I brought that voice up."}

The fire leaned over, though there wasn't any draught. <<dorothea: You could tell them. You could go upstairs now, this minute, and get it out from behind the looking glass. And what would she do? She would burn it. She'd have it in the grate before I'd got to his signature, and then there would be nothing left of either of us.>>

{dorothea>augusta:"He gave me a letter,"} she said.

{augusta>dorothea:"When?"}

{dorothea>augusta:"The morning he sailed. I was to post it. I read the direction, and I... I didn't."}

{augusta>dorothea:"To whom?"} she said; and as there was no answer, she said again, in another tone, like somebody setting down something heavy, {augusta>dorothea+:"To whom, Dolly?"}

{dorothea>augusta:"To a Mrs. Pell,"} said Dorothea. {dorothea>augusta+:"At Deal. I thought, if I didn't send it, there wouldn't be one."}

* * * * *

@@scene boundary=mark pov=roland present=roland order=0 kind=letter
My dear Nan, I write this before I start & shall give it to Doll to post, she is a good old thing & won't look. When I am back I will tell Aunt everything and she may roar. If I am not back go to her anyway. Take the boy. She is all bark. She likes to be contradicted & she likes marmalade. Your own R.

@@scene boundary=soft pov=narrator place="the hall" present=narrator,lavinia,augusta,dorothea,fenwick,crane order=6
{fenwick>lavinia:"You're leaving? But my dear lady, I have forty questions!"}

{lavinia>fenwick:"Then you're thirty-nine ahead of me,"} said the medium, buttoning up her glove wrong.

I had the bag. I'd nearly got the door. I should like it to be known I'd nearly got the door.

{augusta>lavinia:"Mrs. Ames. One moment."}

The old lady was coming down the stairs without her stick. She had a letter in her hand, open, and behind her was the niece with her eyes swelled nearly shut. <<narrator: Here it comes. It's the constable. It's Holloway right enough, but not the Lodge.>>

{augusta>lavinia:"You're a cheat,"} said Lady Pell.

{lavinia>augusta:"Yes, my lady."}

{augusta>lavinia:"There's thread hanging from that creature's cuff."}

{narrator>augusta:"Yes, my lady,"} I said.

{augusta>lavinia:"Can you do it again?"}

Nobody spoke. Somewhere behind the green baize a clock was getting itself ready to strike. I looked at Vinnie, and Vinnie put up a hand to her own throat as though to see who was in.

{lavinia>augusta:"He's gone,"} she said. {lavinia>augusta+:"He went when she fetched it. I felt him go. I'm sorry. I'd lie to you if I could, I've got a very good lie for it, with a garden."}

{augusta>lavinia:"I don't want a garden."}

{lavinia>augusta:"No, my lady."}

{augusta>crane:"Crane!"}

{crane>augusta:"My lady?"}

{augusta>crane:"The horses. We are going to Deal."}

{dorothea>augusta:"It's past eleven, Aunt!"} cried Miss Dorothea.

{augusta>dorothea:"I'm eighty, I haven't time to wait for it to be morning. There is a child. He's three years old, and nobody's told him a thing about dogs."} She turned about on the bottom step. {augusta>crane:"And marmalade, Crane. A case."}

@@scene boundary=soft pov=narrator place="the road" present=narrator,lavinia order=7
{lavinia>narrator:"We weren't paid,"} said Mrs. Ames, about Finchley.

{narrator>lavinia:"No."}

{lavinia>narrator:"Two guineas."}

{narrator>lavinia:"I know it."}

The moon was up. I had pulled the thread out of my cuff and was winding it around my finger, over and over, with nothing on the end. By and by her head came down on my shoulder, hat and all.

{lavinia>narrator:"Were you ever a dead man's sleeve?"} she asked me.

{narrator>lavinia:"Not that I noticed."}

{lavinia>narrator:"It was warm,"} said Vinnie. {lavinia>narrator+:"That's what I can't get over. I'd always told them it was warm."}
