@@cast okafor | F | Captain Okafor | Okafor; the captain; the Captain; Captain; Ije; the old lady; Cap
@@cast lindqvist | M | Per Lindqvist | Lindqvist; Per; the engineer; the Chief; Chief
@@cast soraya | F | Soraya Behnam | Soraya; the medic; Doc; Sor
@@cast tam | M | Tam Nguyen | Tam; Nguyen; my apprentice; junior; the boy; the kid; Mr Nguyen
@@cast hedda | N | Hedda | Hedda; the ship; the computer
@@cast rourke | F | Inspector Rourke | Inspector Rourke; Rourke; the inspector; Inspector; the customs woman; the woman in grey; Mairead
@@tie okafor | lindqvist | work shown
@@tie okafor | soraya | friendship shown; work shown
@@tie okafor | tam | work shown
@@tie okafor | hedda | work shown
@@tie lindqvist | tam | teaching told; work shown
@@tie soraya | tam | work shown; friendship shown
@@tie lindqvist | soraya | work shown; friendship shown
@@tie tam | hedda | friendship shown
@@tie soraya | hedda | work shown
@@tie okafor | rourke | acquaintance shown
@@tie tam | rourke | acquaintance shown
@@tie lindqvist | rourke | acquaintance shown
=== SLOW FREIGHT (part 3 of ?) ===
you don't need parts 1 and 2. Tam joined the ship, Per hates him, everyone's poor.

@@scene boundary=start pov=tam place="the galley" present=okafor,lindqvist,soraya,tam,hedda order=1
{okafor>lindqvist,soraya,tam:"Who ate my peaches?"}

Nobody said anything. The captain put the empty tin down in the middle of the galley table, very softly, which was worse.

{soraya>okafor:"Not me. I'm allergic."}

{lindqvist>okafor:"I was in the drive. I've been in the drive since Tuesday. If I'd eaten peaches I'd remember, it would be the only nice thing that's happened to me."}

{okafor>lindqvist:"Tuesday."}

{lindqvist>okafor:"Tuesday, Cap."}

So then there was only one left and they all looked at him. Tam could feel his ears going. *<<tam: Say something. Say you didn't. You didn't, so why do you look like that?>>* He'd been aboard for eleven weeks and he still had the sense that any minute somebody was going to check his ticket.

{tam>okafor:"It wasn't me, ma'am."}

{lindqvist>tam:"He's red."}

{soraya>lindqvist:"He's always red, Per. It's his capillaries."}

{lindqvist>soraya:"It's his conscience."}

{okafor>hedda:"Hedda,"} said the captain to the ceiling, {okafor>hedda+:"who opened the dry store last night?"}

{hedda>okafor:"I am not able to say."}

{okafor>hedda:"Not able?"}

{hedda>okafor:"I was asked not to,"} the ship said primly.

{okafor>hedda:"By whom?"}

{hedda>okafor:"That would be saying."}

@@scene boundary=soft pov=lindqvist place="the drive" present=lindqvist,tam order=2
{lindqvist>tam:"Spanner."}

A spanner came. It was the right one. He'd half hoped it wouldn't be.

{lindqvist>tam:"You know what I think, junior?"}

{tam>lindqvist:"That I ate the peaches, Chief."}

{lindqvist>tam:"I think we've got four hundred crates in hold two, and forty of those weigh a kilo and a half more than it says on the bill. Hold this. No, there."} Lindqvist wriggled further in under the manifold, till there was just his boots. {lindqvist>tam+:"That's what I think. I did the trim twice."}

The light moved. It moved off what he was doing and on to the wall.

{tam>lindqvist:"Maybe the scale's out."}

{lindqvist>tam:"My scale?"}

{tam>lindqvist:"No, Chief."}

*<<lindqvist: He's gone and done something. The little fool, he's got that look, I had that look at his age and it was watches.>>* You could lose a berth for less; you could lose the ship, if customs were in a mood. And he liked the kid. That was the annoying thing. It had crept up on him, like damp.

{lindqvist>tam:"Light,"} he said, and it came back.

oOo

@@scene boundary=mark pov=soraya place="the sickbay" present=soraya,okafor order=3
{okafor>soraya:"How long have I got?"}

{soraya>okafor:"Don't be dramatic."}

{okafor>soraya:"Sor."}

{soraya>okafor:"Five years. Ten, if you stop with the salt. You'll have to give up the long hauls, it's the pressure changes."} It was cold in the sickbay. She pulled off the cuff and it sighed. {soraya>okafor+:"You'll want to tell them."}

{okafor>soraya:"I don't want to tell them anything."}

{soraya>okafor:"You can't just drop them at Ceres with a handshake, Ije."}

She was buttoning her sleeve. She'd got the wrong button, and she undid it and did it up wrong again. They had shared a cabin wall for nineteen years; the medic knew the sound of every kind of bad night that came through it. *<<soraya: Let me do that. Give me your silly hand.>>* She didn't reach over. They weren't that sort of friends, or they'd never checked.

{okafor>soraya:"You haven't asked me about the peaches,"} the Captain said.

{soraya>okafor:"I know about the peaches."}

{okafor>soraya:"You know who it was?"}

{soraya>okafor:"I prescribed them."}

@@scene boundary=soft pov=tam place="hold two" present=tam,hedda order=4 time="third watch"
There are forty crates. In each there's a jar, and in each jar, if you hold it to the light, there's a thing like a grain of rice that's curled up round a smaller grain of rice.

{hedda>tam:"They're a little cold,"} said Hedda.

{tam>hedda:"I know. Can you give me half a degree?"}

{hedda>tam:"I can give you half a degree if I take it from the Chief's bunk."}

{tam>hedda:"Take it from the Chief's bunk."}

He went along the row with the teaspoon. One drop each, syrup and water, peach, because the doc had said they'd need sugar and it was that or the communion wine. Bees. Real ones! There hadn't been a bee on Ceres in his life. His gran used to do the noise.

<<tam: You're a smuggler. You know that, don't you? You've got a record now, or you will have by Thursday.>>

<<tam: They're only bees.>>

<<tam: Tell it to the judge. 'Only bees, your honour, and a spot of biohazard.'>>

<<tam: She's got no teeth left and she still does the noise.>>

{tam>hedda:"Why are you helping me?"} he asked. {tam>hedda+:"You could lose your licence."}

{hedda>tam:"I have carried gravel for thirty-three years, Tam,"} the computer said. {hedda>tam+:"Eleven different colours."}

@@scene boundary=soft pov=omniscient place="the main lock" present=okafor,rourke,lindqvist,soraya,tam,hedda order=5
{rourke>okafor:"Permission to come aboard, and so on."}

{okafor>rourke:"You're already aboard."}

{rourke>okafor:"So I am."} The woman in grey wiped her boots on the lip of the main lock, looked about her, and wrote something down. There was nothing to write. She did it because it made people sweat. {rourke>okafor+:"Rourke, Ceres Port. Anything to declare?"}

{lindqvist>rourke:"Gravel,"} said the engineer.

{rourke>lindqvist:"Any particular colour?"}

{lindqvist>rourke:"Blue, this trip."}

{rourke>okafor:"And who's this?"}

{okafor>rourke:"My apprentice. Mr Nguyen."}

{rourke>tam:"You're very red, Mr Nguyen."}

{lindqvist>rourke:"It's his capillaries,"} said somebody, and to the medic's astonishment it was Lindqvist.

The inspector looked from the Chief to the boy. Then she tilted her head. It was a big ship, with a lot of noises in it, pumps and fans and the tick of the hull as it warmed; it had taken her about a minute to learn which of them didn't belong. *<<rourke: Now what in God's name is that?>>*

*<<okafor: Whatever it is, it's in hold two, and whatever it is I'm the captain of it.>>*

*<<tam: They've hatched. Oh no. Oh, they've hatched!>>*

{rourke>okafor:"Captain,"} said the customs woman, {rourke>okafor+:"why is your cargo humming?"}

oOo

@@scene boundary=mark pov=okafor place="hold two" present=okafor,rourke,tam order=6
{rourke>okafor:"I ought to seal this."}

{okafor>rourke:"You ought."}

{rourke>okafor:"It's ten years for the boy. You'd lose the ship."}

{okafor>rourke:"They're mine. I signed the bill."} She heard him start to say something behind her and she put out a hand, flat, without turning. {okafor>rourke+:"He didn't know. He thought they were peaches."}

{tam>okafor:"That's not -"}

{okafor>tam:"Quiet, Tam."}

She'd never called him by it before. Inspector Rourke walked the row with her hands behind her back. She was fifty or thereabouts, with a scar on her chin, and she'd stopped writing.

{rourke>okafor:"My mother had a recording. She'd play it when we couldn't sleep. Summer in County Clare, side one."} She bent to a jar. {rourke>okafor+:"What were you going to do with them, sell them?"}

{tam>rourke:"Give them to my gran."}

{okafor>tam:"I said quiet."}

{rourke>tam:"Where's she live, your gran?"}

{tam>rourke:"Dome nine. She's got the bean garden."}

{rourke>tam:"Mrs Nguyen with the *beans*? She threw a bucket at me."}

{tam>rourke:"Yes, ma'am. She said."}

*<<okafor: Ten years. He'd be twenty-eight. You'd be dead, you old fraud, so it's not much of an offer, is it? But make it anyway.>>* Okafor squared her shoulders to make it. Only the woman had got something out of her pocket and was rolling it across the inspection plate, and it was a stamp.

{rourke>okafor:"Gravel,"} said Rourke. {rourke>okafor+:"Yellow and black. I'll want a jar of whatever they make."}

{okafor>rourke:"I don't know what to say to you, Inspector."}

{rourke>okafor:"Mairead,"} she said.

@@scene boundary=soft pov=soraya place="the galley" present=soraya,lindqvist,okafor order=7
{lindqvist>soraya:"Eleven weeks. Behind my back. My own bunk, I thought I had a chill!"}

{soraya>lindqvist:"Drink your tea."}

{lindqvist>soraya:"And you knew, and the ship knew. Am I the only honest person aboard?"}

{soraya>lindqvist:"Watches,"} said Soraya.

He drank his tea.

{okafor>soraya,lindqvist:"Is there one for me?"} The old lady was in the doorway of the galley. There was a bee on her collar, a very small one, and she was walking as if she had a full glass on her head. {okafor>soraya,lindqvist+:"Sit still, both of you. I've got something to tell you, I'd like to get it over with, and after that I want to talk about gardens."}
