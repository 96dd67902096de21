@@cast bernadette | F | Bernadette Quaye | Bernadette; Bernie; Mrs Quaye; the director; Quaye; B
@@cast lavinia | F | Lavinia Sholto | Lavinia; Vinnie; Miss Sholto; the leading lady; Sholto; the old trout; Lady Bracken
@@cast tuuli | F | Tuuli Mäkinen | Tuuli; the understudy; Too-Lee; the Finn; the girl in the dungarees; Miss Mäkinen
@@cast osbert | M | Osbert Pym-Delacroix | Osbert; Ozzie; Pym-Delacroix; Sir Jasper; the baritone; the old boy
@@cast deepak | M | Deepak | Deepak; Deeps; the stage manager; the man in the headphones
@@cast fitz | M | Fitz | Fitz; Fitzgerald; the prompter; the schoolboy; Bernadette’s nephew; her nephew
@@cast inspector | M | Mr Grole | Mr Grole; Grole; the man from the council; the council; the man with the clipboard
@@cast reggie | M | Reggie | Reggie; the ghost; the Grey Actor; the man in the grey coat
@@tie bernadette | lavinia | work shown; friendship shown
@@tie bernadette | fitz | kin told
@@tie bernadette | osbert | work shown
@@tie bernadette | tuuli | work shown
@@tie bernadette | deepak | work shown
@@tie lavinia | osbert | work shown; friendship shown
@@tie lavinia | tuuli | work shown
@@tie tuuli | reggie | acquaintance shown
@@tie lavinia | reggie | romance told
@@tie osbert | fitz | friendship shown
@@tie osbert | reggie | friendship told
@@tie bernadette | inspector | acquaintance shown
@@tie lavinia | fitz | work shown
THE SHOW, UNFORTUNATELY, MUST
in seven bits. For R., who really did fall in the pit

@@scene boundary=start pov=omniscient place="the Alhambra" present=bernadette,lavinia,osbert,deepak,fitz order=1
{lavinia>bernadette:“I can’t say that.”}

{bernadette>lavinia:“You said it yesterday.”}

{lavinia>bernadette:“Yesterday I’d not thought about it.”}

{bernadette>lavinia:“Please don’t think about it, Vinnie. It’s ‘the carriage awaits’. It’s three words.”}

{lavinia>bernadette:“Would she say awaits? She’s a countess.”}

{osbert>lavinia:“You could say is here,”} Osbert offered, from the sofa, where he was dead. {osbert>lavinia+:“The carriage is here.”}

{bernadette>osbert:“You’re dead, Ozzie.”}

{osbert>bernadette:“I’m only helping.”}

{fitz>lavinia:“‘The carriage awaits’,”} said the prompter.

{lavinia>fitz:“I know the line, child!”}

The Alhambra seated a hundred and ninety, or a hundred and sixty when it rained. It was raining. Up in his box Deepak moved a bucket eight inches to the left without taking off his headphones, and the drip, which had been going plip, went plonk. Two days to opening. <<deepak: Two days. A dead man who talks, and a countess on strike. You could be a dentist. Your mother’s got the brochure.>>

{bernadette>lavinia,osbert,fitz:“From the shot, then,”} said the director.

{osbert>bernadette:“Do I get up?”}

{bernadette>osbert:“How else would he shoot you?”}

There was a scream from under the stage. It went on rather a long time, and then there was a thud, and a small voice, in Finnish.

@@scene boundary=soft pov=tuuli place="under the stage" present=tuuli,reggie order=2
{reggie>tuuli:“I do beg your pardon.”}

{tuuli>reggie:“You are... I can see the boiler.”}

{reggie>tuuli:“It’s a very large boiler.”}

{tuuli>reggie:“I can see it through you.”}

The man in the grey coat looked down at himself, and drew the coat closed over his waistcoat, as if that was the trouble. He had on a great deal of rouge. She’d sat down in a basket of false beards and didn’t think she could get up again.

{reggie>tuuli:“You’re the understudy.”}

{tuuli>reggie:“I do the props. And the understudy. And I sell the ices.”}

{reggie>tuuli:“Then you’ll want to know your lines by tomorrow,”} he said. {reggie>tuuli+:“I’d get them learned, my dear. I’d sit up. Awaits, mind, not is here.”}

{tuuli>reggie:“Why? What happens tomorrow?”}

He’d got an awfully sad face for somebody so pink. He lifted a finger toward the boards, where a heel, a size four, was going up and down, up and down.

{reggie>tuuli:“She’s going to walk backwards,”} said the ghost. {reggie>tuuli+:“I did tell her. She never looks where I’m standing.”}

~oOo~

@@scene boundary=mark pov=bernadette place="the box office" present=bernadette,inspector,deepak order=3
{inspector>bernadette:“It isn’t the rain as such, Mrs Quaye.”}

{bernadette>inspector:“It’s coming in, Mr Grole. I’d call it rain as such.”}

{inspector>bernadette:“It’s the wiring the rain’s coming in on.”}

{deepak>inspector:“I’ve put a bucket under that.”}

{inspector>deepak:“You’ve put a bucket under a fuse box.”}

{deepak>inspector:“A plastic bucket.”}

The man from the council wrote down plastic. There was barely room for his elbow in the box office. He had been once round the building and you could tell where by the plaster on his shoulders. <<bernadette: He’s going to shut us. Forty years. Your mother tore tickets in this box with you in a drawer under the till. Smile at him. Not like that. He’s backing away.>>

{bernadette>inspector:“Have you ever been in a play, Mr Grole?”}

{inspector>bernadette:“I was a tree,”} he said, and something went over his face, and it was gone. {inspector>bernadette+:“I’ll give you my decision on Friday. I’m bound to come on Friday, I’ve a ticket. It’s my wife’s birthday.”}

{bernadette>inspector:“And if it’s a good show?”}

{inspector>bernadette:“It doesn’t say on the form.”}

@@scene boundary=soft pov=lavinia place="dressing room one" present=lavinia,tuuli order=4
She’d shut the door on purpose. It opened anyway, a crack, and there was half a face in it, and a dungaree strap.

{lavinia>tuuli:“If it’s ices, no.”}

{tuuli>lavinia:“Miss Sholto, may I say a thing? You’ll think that I am mad.”}

{lavinia>tuuli:“I’m an actress. Sit.”}

{tuuli>lavinia:“Tomorrow, please don’t walk backwards.”}

Lavinia went on taking off her left eyelash. Dressing room one had a bulb gone, but even so, in the mirror, the girl was very young. They all were. They came with their strong legs and they learned your part in the coal hole, and they were so polite about it. <<lavinia: So it’s to be that, is it? A little word. Nerves, Miss Sholto. Are you sure you’re up to it? You did it yourself to Maisie Carr in sixty-eight, with chocolates.>>

{lavinia>tuuli:“How much of it do you know?”} she said.

{tuuli>lavinia:“Of your part? All of it.”}

{lavinia>tuuli:“All of it! I don’t know all of it.”}

{tuuli>lavinia:“I know. I’m holding the book for you when Fitz has his Latin.”} She turned pink. {tuuli>lavinia+:“I don’t want it. I’d be sick. I only don’t want you to fall. The man downstairs says you don’t look where he stands.”}

The eyelash stayed where it was, on the end of a finger, like something that had landed there.

{lavinia>tuuli:“What man?”}

{tuuli>lavinia:“In the coat. With the rouge.”}

{lavinia>tuuli:“Grey,”} said Lavinia. It was hardly a voice at all. {lavinia>tuuli+:“A grey coat, and he says I do beg your pardon?”}

@@scene boundary=soft pov=omniscient place="the bar" present=osbert,deepak,fitz order=5
{osbert>deepak:“It’s Reggie. She was to marry him.”}

{deepak>osbert:“Vinnie was?”}

{osbert>deepak:“In ’seventy. He went through the star trap in the dress rehearsal. Someone’d left it off the latch.”}

{fitz>osbert:“Who had?”} said the schoolboy, who should’ve been in bed.

Osbert turned his glass a quarter round. He’d played the lover for thirty years and the father for ten, and he was moving with all speed on the corpse. <<osbert: Say it to the boy. He’s only a boy. No, you’ve not said it to a priest.>>

{osbert>fitz:“Drink your squash,”} he said.

* * *

@@scene boundary=mark pov=fitz place="the prompt corner" present=bernadette,lavinia,osbert,deepak,fitz,tuuli,inspector,reggie order=6
Friday. A hundred and sixty in, and the buckets singing. From where Fitz sat on his stool in the prompt corner he could see a slice of everything: half the sofa, all of Auntie B with her knuckles in her mouth, and in row C a man with a clipboard on his knee and a lady with a corsage.

{lavinia>osbert:“You have ruined me, Sir Jasper!”}

{osbert>lavinia:“And I’d do it again, madam!”}

{bernadette>fitz:“She’s early,”} breathed his aunt. {bernadette>fitz+:“She’s skipped the letter. Fitz, give her the letter.”}

{fitz>lavinia:“‘This letter’,”} he hissed.

{lavinia>osbert:“Damn the letter!”} cried Lady Bracken, and got a laugh. She’d the pistol out. She was going back, one step, two, with her train behind her, the way they’d blocked it. That’s when he saw the line in the boards. It was only a line, a square of it, a bit blacker than it ought to be. The rain had been down there for a week. The latch must have swelled.

<<fitz: You’re the prompter. You’re not allowed to say anything that’s not in the book.>>

He looked at the book. He looked at the square.

<<fitz: Oh, bother the book.>>

{fitz>lavinia:“Stop!”} yelled Fitz.

But she had stopped already. She’d stopped with her heel on the very edge and she was looking over her shoulder, at nothing, at a place upstage by the painted clock where there was nobody. Her whole face had come open. It was what people talked about afterwards; Mrs Grole said she’d never seen acting like it.

{lavinia>reggie:“There you are,”} she said. It wasn’t in the play.

{osbert>lavinia:“Vinnie?”} said Sir Jasper, not in the play either.

{lavinia>osbert:“He’s only standing on it, Ozzie. He’s been standing on it the whole time so nobody would.”} She let the pistol hang down. {lavinia>osbert+:“Did you leave it off?”}

A hundred and sixty people leaned forward. In the wings on the far side was a girl in dungarees with a tray of ices round her neck and both hands over her mouth.

{osbert>lavinia:“I thought that I’d latched it,”} said the old boy. He’d forgotten to use the baritone. {osbert>lavinia+:“I went for a smoke. I thought I had. I’ve thought so every night for fifty years.”}

{lavinia>osbert:“He says you’re an ass.”}

{osbert>lavinia:“Does he?”}

{lavinia>osbert:“He says get up off your knees, you’ll never do it on your own.”}

Up in the box the man in the headphones had no cue for this. There was nothing on his sheet at all. He put his hand on the big slider, the amber one that they never used because of the fuses, and pushed it all the way up, and for one second before everything went bang you could see four people on that stage.

In the dark there was a plip. Somebody sniffed.

{fitz>lavinia:“‘The carriage’,”} said Fitz, in a very small voice.

{lavinia>osbert:“The carriage,”} said Lavinia, {lavinia>osbert+:“awaits.”}

@@scene boundary=soft pov=bernadette place="the steps" present=bernadette,inspector,tuuli order=7
{inspector>bernadette:“I’ve to condemn the wiring.”}

{bernadette>inspector:“I know.”}

{inspector>bernadette:“And the trap. And the roof. That bucket’s an offence in itself.”} He’d stopped two down on the steps and had his coat collar up. His wife was a little way off, buying all the ices that were left from the Finn, and crying, and being told it was no trouble. {inspector>bernadette+:“There’s a fund, mind. For historic fabric. It wants a form filled in.”}

{bernadette>inspector:“Is it a long form?”}

{inspector>bernadette:“It’s a brute. I’d have to come and help.”} Grole studied his pen. <<inspector: Ask her. You’re fifty-four. You were a good tree.>> {inspector>bernadette+:“You wouldn’t be doing anything in the spring, at all? With a forest?”}
