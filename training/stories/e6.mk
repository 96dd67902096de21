@@cast gwen | F | Gwen Tolliver | Gwen; Tolliver; Ms Tolliver; Gwennie
@@cast raf | M | Rafael Moreno | Raf; Moreno; Rafael; the crime reporter; her best reporter
@@cast kit | F | Kit Abara | Kit; Abara; the intern; the kid; Miss Abara
@@cast lou | M | Lou Pasternak | Lou; Pasternak; the copy chief; the old man
@@cast hendry | M | Hendry | Hendry; Mr Hendry; the publisher; the man from upstairs
@@cast shaw | F | Alderman Shaw | Shaw; Alderman Shaw; Delia Shaw; Delia
@@tie gwen | raf | work told; romance shown
@@tie gwen | kit | work shown
@@tie gwen | lou | work shown; friendship shown
@@tie raf | kit | work shown
@@tie kit | lou | work shown
@@tie raf | lou | work shown
@@tie gwen | hendry | work shown; enmity shown
@@tie raf | hendry | work shown
@@tie lou | hendry | work shown
@@tie raf | shaw | acquaintance shown; enmity shown
@@tie hendry | shaw | acquaintance told
DEADLINE
An original story by inkstained77

Summary: The Courier is dying, the coffee is terrible, and somebody’s lying about the bridge.
Pairing: Gwen/Raf (slow. so slow. sorry)

@@scene boundary=start pov=gwen place="the newsroom" present=gwen,raf,kit,lou order=1 time="Tuesday afternoon"
{gwen>raf:“You’re late,”} said Gwen Tolliver, without looking up from her screen.

{raf>gwen:“I was with a source.”}

{gwen>raf:“Was it a source with a liquor license?”}

{raf>gwen:“It was a source with a boat, thank you.”} Raf Moreno dropped his coat on the back of her visitor’s chair, and then himself on top of it. {raf>gwen+:“I’ve got something, Gwen. It’s good. It’s front page.”}

That got her attention. There were eleven people left in the newsroom of the Courier, where there used to be ninety, and he was her best reporter. He was also the only one who ever brought her decent coffee. She tried not to read anything into that.

{gwen>raf:“Go ahead,”} she said.

{raf>gwen:“The Ferris Street bridge. You know they inspected it in March and it passed? It didn’t pass. Nobody ever went out there. My guy runs a tour boat right underneath, and he says no one has been up on those girders in three years.”}

{gwen>raf:“That’s one guy with a boat.”}

{raf>gwen:“So give me some help. Give me a day.”}

Gwen chewed on her pen. *<<gwen: If he’s right, it’s the story of the year. If he’s wrong, they’ll close us by Christmas.>>* Across the room the copy chief was eating a sandwich over somebody’s lead, and the intern was fighting with the printer and losing.

{gwen>kit:“Abara!”} she called.

The kid came running. She was twenty, with enormous glasses, and there was toner on her nose. {kit>gwen:“Yes, Ms Tolliver?”}

{gwen>kit:“Do you know how to look up a city contract?”}

{kit>gwen:“I wrote my thesis on it,”} said Kit.

{raf>kit:“Marry me,”} said Raf.

{lou>raf:“Get in line,”} said Lou Pasternak through his sandwich. {lou>raf+:“She fixed my spell-check.”}

@@scene boundary=soft pov=kit place="the basement, City Hall" present=kit order=2
It was freezing down there. The boxes went up to the ceiling of the basement, and the man at the desk upstairs had told her that City Hall closed at six and that he wasn’t going to come looking for anybody.

Kit sat on the floor with her coat on and turned over pages. Snow removal. Parking meters. Snow removal again. *<<kit: You could have gone to law school. Your mother told you and told you. You could be warm.>>*

And then there it was, in a blue folder with a coffee ring on it. She read it through twice and got out her phone.

{raf>kit:“Moreno,”} said the phone.

{kit>raf:“It’s me. Kit. The intern.”} She was whispering, she didn’t know why. {kit>raf+:“They paid for it. Four hundred thousand dollars, to a company called Halyard Inspections. It’s got an address on Pine, but I looked it up and that’s a nail salon.”}

{raf>kit:“Who signed?”}

{kit>raf:“I can’t read it. It’s sort of a D and then a squiggle.”}

{raf>kit:“Send me the squiggle,”} said Raf.

###

@@scene boundary=mark pov=raf place="a corner office" present=raf,shaw order=3 time="Wednesday morning"
Alderman Shaw had a corner office with a view of the river, and she had a very nice smile. She used it on him for quite a while.

{shaw>raf:“Rafael,”} she said. {shaw>raf+:“It’s been too long. How’s that paper of yours? I hear such sad things.”}

{raf>shaw:“We’re hanging in there, Alderman.”}

{shaw>raf:“Delia, please.”}

{raf>shaw:“I’d like to ask you about Halyard Inspections, Delia.”}

The smile stayed exactly where it was, but something went out behind it, like a light in an upstairs window. {shaw>raf:“I don’t believe I know them.”}

{raf>shaw:“Is that your signature?”}

She picked up the photocopy and held it at arm’s length. She had big rings on, and they clicked. {shaw>raf:“I sign a hundred things a week.”}

{raf>shaw:“Sure. But is it yours?”}

{shaw>raf:“I think this interview’s over,”} said Delia Shaw pleasantly. {shaw>raf+:“Give my love to Gwen. And to Mr Hendry, of course. I’m having lunch with him today.”}

*<<raf: Well, there it is,>>* he thought, going down in the elevator with his hands in his pockets. *<<raf: She’s going to kill it over the salad.>>*

@@scene boundary=soft pov=gwen place="the newsroom" present=gwen,raf,kit,lou,hendry order=4
{hendry>gwen:“It’s out of the question,”} said the publisher.

He never came down to the newsroom. Gwen couldn’t remember when he had last done it; he stood in the middle of the carpet in his good shoes and looked around him as if he might catch something.

{gwen>hendry:“We’ve got the contract, Mr Hendry. We’ve got the boat captain. We’ve got a nail salon.”}

{hendry>gwen:“You’ve got a piece of paper and a drunk.”}

{raf>hendry:“He’s been sober for six years,”} said Raf.

{hendry>raf:“I wasn’t speaking to you, Moreno.”}

{gwen>hendry:“Sixteen thousand cars a day go over that bridge,”} said Gwen. She could hear her own voice getting higher. {gwen>hendry+:“There are school buses.”}

{hendry>gwen:“And there are four hundred thousand dollars a year in city advertising. Do you know what happens to these people if we lose it? Do you want to tell them, or shall I?”}

Nobody was typing any more. Gwen looked at the faces, one after another. She had hired most of them. She’d been to their weddings.

{lou>hendry:“I’d like to say something,”} said Lou.

{hendry>lou:“And who are you?”}

{lou>hendry:“I’m the copy chief. Forty-one years. We’ve met nine times.”} The old man wiped the mustard off his fingers. {lou>hendry+:“My granddaughter’s on one of those buses. Run it, Gwennie. They can have my pension, what there is of it.”}

{kit>gwen:“They can have my salary,”} said Kit. {kit>gwen+:“I mean, I don’t get one. But if I did.”}

Somebody laughed. It was a shaky sort of laugh, but it went all around the room. The man from upstairs went red, then white.

{hendry>gwen:“If that story’s in tomorrow’s paper, Ms Tolliver,”} he said, {hendry>gwen+:“you needn’t come in on Friday.”}

The door swung shut behind him.

{gwen>raf,kit,lou:“So I’ll sleep in on Friday,”} said Gwen. {gwen>raf,kit,lou+:“Raf, how many words?”}

{raf>gwen:“Twelve hundred.”}

{gwen>raf:“You’ve got an hour. Kit, you’re sharing the byline, so go and sit next to him and stop him from using adverbs.”}

###

@@scene boundary=mark pov=gwen place="the loading dock" present=gwen,raf order=5 time="one in the morning"
The presses had started. You could feel them through the concrete of the loading dock, like a big slow heart. Gwen sat on a bundle of yesterday’s papers with her shoes off.

{raf>gwen:“Coffee,”} said the crime reporter, and sat down next to her.

{gwen>raf:“Where do you get this? It’s one in the morning.”}

{raf>gwen:“There’s a place.”}

{gwen>raf:“There isn’t any place. I’ve looked.”}

{raf>gwen:“All right, I make it. I’ve got a machine at home. I bring it in a thermos, and I put it in a paper cup so you won’t know.”}

{gwen>raf:“Why?”}

{raf>gwen:“Because then it’s just coffee.”}

{gwen>raf:“And what is it in a thermos?”}

He didn’t answer that. He was looking at his knees. There was gray over his ears that hadn’t been there when she hired him, and she had a sudden wish to touch it.

{gwen>raf:“Nine years,”} said Gwen. {gwen>raf+:“You’ve been bringing me coffee for nine years.”}

{raf>gwen:“You were my boss.”}

{gwen>raf:“I’m not your boss on Friday.”}

{raf>gwen:“No,”} said Raf. He began to smile. {raf>gwen+:“I guess you aren’t.”}

@@scene boundary=soft pov=omniscient place="the newsroom" present=kit,lou order=6
{lou>kit:“They closed it,”} said Lou.

He had the radio held against his good ear. Kit put down the phone; it had been ringing since five.

{kit>lou:“Closed what? Us?”}

{lou>kit:“The bridge, kid. They sent a crew up there at dawn, and he put his hammer right through one of the girders. They stopped traffic both ways.”} He had to take his glasses off and clean them. {lou>kit+:“And Shaw’s lawyer says she’s got no comment. And upstairs wants to know if Ms Tolliver would kindly come to a meeting, at her convenience.”}

{kit>lou:“She isn’t in yet,”} said Kit. {kit>lou+:“Neither is Raf.”}

The old man looked at the two empty chairs. He looked at the clock. *<<lou: Nine years. I had my money on seven.>>*

{lou>kit:“Tell them she’s with a source, Miss Abara,”} said Lou.
