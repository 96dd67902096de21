@@cast anselmo | M | Brother Anselmo | Anselmo; Brother Anselmo; the cellarer; Brother Cellarer; Selmo; brother
@@cast abbot | M | Abbot Radulf | the Abbot; Abbot Radulf; Radulf; Father Abbot; Father; my lord Abbot
@@cast wystan | M | Brother Wystan | Wystan; Brother Wystan; the infirmarian; the tall monk
@@cast novice | M | Corbin | the novice; Corbin; the boy; Brother Mouse; Mouse; child; lad
@@cast prior | M | Prior Everard | the Prior; Prior Everard; Everard; Brother Prior; Father Prior
@@cast bishop | M | the Bishop's man | the Bishop's man; Canon Thierry; Thierry; the visitor; the Canon; the man in the good cloak
@@cast maud | F | Maud Tanner | Maud; Mistress Tanner; the tanner's widow; the widow; the egg woman
@@cast godfrey | M | Brother Godfrey | Godfrey; Brother Godfrey; the dead man; old Godfrey
@@tie anselmo | wystan | friendship shown; membership shown
@@tie anselmo | novice | teaching shown; guardianship shown
@@tie anselmo | prior | enmity shown; membership shown
@@tie anselmo | abbot | work shown
@@tie prior | abbot | work shown
@@tie anselmo | bishop | acquaintance shown
@@tie prior | novice | enmity shown
@@tie godfrey | maud | kin told
@@tie wystan | godfrey | friendship told
@@tie prior | godfrey | teaching told
@@tie anselmo | maud | acquaintance shown
@@tie abbot | bishop | hospitality shown
@@tie prior | bishop | acquaintance shown
@@tie anselmo | godfrey | work told
The Cellarer's Count

(for the Historical Mysteries list, February challenge: 'something is missing')

@@scene boundary=start pov=anselmo place="the undercroft" present=anselmo,novice order=1
There were forty-one cheeses and there should have been forty-two.

Brother Anselmo counted again from the other end of the undercroft, because God sometimes hides one behind a pillar to teach us patience. Forty-one. He sat down on the salt barrel.

{novice>anselmo:"Perhaps a rat, Brother?"}

{anselmo>novice:"A rat eats from a cheese. It doesn't take it home."}

{novice>anselmo:"A big rat."}

{anselmo>novice:"How big are you, Mouse?"}

The novice went red to the ears. He was called Corbin, but he had come at Candlemas so thin and so gray and so quick about the kitchen that it had lasted no time at all. {novice>anselmo:"It wasn't me."}

{anselmo>novice:"I didn't say so."}

{novice>anselmo:"You looked so."}

{anselmo>novice:"I look at everybody so. I'm the cellarer."} He got up, with a hand on the wall. <<anselmo: One cheese. A whole wheel, three stone, on a man's shoulder, up those steps, past the Prior's door. Who is strong enough? Who's hungry enough? You know well who sleeps by the kitchen. No. Don't hang the child for a cheese. Count first.>> {anselmo>novice+:"Fetch the candle. We'll do the wine."}

The wine was right. The wine was more than right. There were two jugs too many.

@@scene boundary=soft pov=anselmo place="the infirmary" present=anselmo,wystan,godfrey order=2
{wystan>anselmo:"He went between Matins and Lauds."}

{anselmo>wystan:"Did he say anything?"}

{wystan>anselmo:"He said a great deal. It was mostly about a goose."}

{anselmo>wystan:"A goose?"}

{wystan>anselmo:"He was ninety, Selmo. He'd a right to a goose."}

It was very clean in the infirmary, and cold. The tall monk had already washed him and tied the jaw. Old Godfrey lay with his nose up, looking as if he were about to correct somebody's Latin. He'd been cellarer before Anselmo, and novice-master before that, and there wasn't a man in the house whom he had not hit with a spoon.

{anselmo>wystan:"I had a thing to ask him."}

{wystan>anselmo:"Ask me."}

{anselmo>wystan:"I'm missing a cheese and I have two jugs over."}

Wystan began to fold the cloth. He folded it in half and in half again, and he went on until it was about as big as an egg and wouldn't fold any more.

{wystan>anselmo:"It's a strange time to count,"} he said.

{anselmo>wystan:"It's the eve of the visitation. It's the only time to count."} <<anselmo: He knows. Look at his hands. He's known you thirty years and he's folding a cloth at you.>>

+ + +

@@scene boundary=mark pov=novice place="the chapter house" present=anselmo,abbot,prior,bishop,wystan,novice order=3
{bishop>abbot:"Shall we have the rolls?"}

{abbot>bishop:"By all means."}

{bishop>abbot:"I was told there are irregularities."}

{prior>bishop:"There are not,"} said the Prior, who'd told him.

Corbin stood by the door of the chapter house with the ink. You were meant to keep your eyes on the floor, and he did, but there is a lot to see on a floor. The Bishop's man had Spanish boots. The Abbot was old and his feet didn't reach. Father Prior's went up and down, up and down, in their sandals, like a man treading grapes. <<novice: They'll count the cheese. They'll ask Brother Anselmo and he can't tell a lie, he's no good at it, he goes blotchy. And he thinks that it was me. He's going to look at me, and then they'll all look, and it's back to the road, with the snow.>>

{bishop>anselmo:"You are the cellarer? Your number of cheeses, Brother."}

{anselmo>bishop:"Forty-one, Canon."}

{bishop>anselmo:"And in the roll?"}

{anselmo>bishop:"In the roll it is forty-two."}

{prior>bishop:"Ah,"} said Everard.

{bishop>anselmo:"Where is the other?"}

{anselmo>bishop:"I don't know."}

{prior>abbot:"Father Abbot, I have said it before, I said it at Michaelmas. We take in whoever knocks. We take them off the road with no name and no letter, and we set them to sleep beside the kitchen."}

{abbot>prior:"You did say it, Everard."}

{prior>abbot:"And one does not like to point."}

{abbot>prior:"Yet there's your finger."}

It was, too. It was pointing right at the ink.

{wystan>bishop:"It was I,"} said the infirmarian.

{anselmo>bishop:"It was me,"} said Brother Anselmo, in the same breath, and he came out blotchy from the neck to the crown.

The two of them stared at one another across the room.

{bishop>abbot:"How large,"} said the visitor, {bishop>abbot+:"is this cheese?"}

@@scene boundary=soft pov=anselmo place="the garden" present=anselmo,wystan order=4
{wystan>anselmo:"You idiot."}

{anselmo>wystan:"You idiot!"}

{wystan>anselmo:"Why would you say it?"}

{anselmo>wystan:"He'd have had the boy out of the gate by Vespers. Why did you?"}

{wystan>anselmo:"Because I did it."}

There was nobody else in the garden but a blackbird, turning over the leaves under the medlar. They watched it for a while. It was easier than the other thing.

{anselmo>wystan:"You stole a cheese,"} he said at last.

{wystan>anselmo:"I've stolen one every year for eleven years. So did he before. Godfrey did it when he had the keys, and then he lost the use of his legs, and he asked me. You never noticed since he altered the roll for you. Every eve of Lent, in his bed, with his own hand. But this year he couldn't see the page."}

{anselmo>wystan:"Eleven!"}

{wystan>anselmo:"You're a good cellarer, Selmo. You trust the roll."}

{anselmo>wystan:"For whom?"}

Wystan didn't answer. He only turned his head, and looked down past the bean rows to the little door in the wall where the egg woman came on Thursdays.

@@scene boundary=soft pov=anselmo place="the tannery" present=anselmo,maud order=5
She was scraping a hide and she did not get up.

{maud>anselmo:"You'll be the new one."}

{anselmo>maud:"I've been cellarer for eighteen years."}

{maud>anselmo:"That's what I say."} The widow had forearms like a smith's and eyes he had seen somewhere before, lately, with pennies on. {maud>anselmo+:"Is he gone, then?"}

{anselmo>maud:"Last night. Peacefully. He spoke about a goose."}

{maud>anselmo:"Did he?"} she said, and put down the scraper. {maud>anselmo+:"Did he now. I was six. It went for me in the lane, and he came out of nowhere with his skirts up and hit it with a spoon."}

So there it was. He could do that sum; he could have done it any time these eighteen years if he had lifted up his head. <<anselmo: Sixty years ago, and he was thirty, and there was a girl at the tannery. And he counted it. Every year he counted what he owed and he took it out on his back. And put back the wine. Two jugs a year, his own measure that he didn't drink. Dear Lord, he was paying for it. It's the best-kept roll in the house.>>

{anselmo>maud:"Mistress Tanner, I've come about the cheese,"} he said.

{maud>anselmo:"I've eaten some."}

{anselmo>maud:"No. I mean, is it enough?"}

* * *

@@scene boundary=mark pov=omniscient place="the Abbot's parlor" present=abbot,prior,bishop,anselmo,novice order=6
{abbot>bishop:"More wine, Canon?"}

{bishop>abbot:"It's very good."}

{abbot>bishop:"There seems to be a little over."}

They'd built the fire high in the Abbot's parlor. The man in the good cloak had taken it off, and under it he was small and rather tired and had a darn at the elbow. <<bishop: Eleven houses since Epiphany. In nine they lied to me about the silver and in two about the women. And here two grown men stand up and fight over who stole a cheese. I could live here. I could be quite happy here. They would put me in with the pigs.>>

{prior>bishop:"The matter isn't closed,"} said Father Prior.

{bishop>prior:"No. Brother Cellarer, you went out of the enclosure this afternoon without leave."}

{anselmo>bishop:"I did."}

{bishop>anselmo:"What for?"}

{anselmo>bishop:"To count, Canon. I'd made an error. The forty-second cheese was paid for. It has been paid for every year, in wine. I have put it right in the roll."} There was not a blotch on him. It astonished everyone, and Brother Anselmo most of all.

{bishop>anselmo:"Paid for by whom?"}

{anselmo>bishop:"By Brother Godfrey."}

{prior>bishop:"Who is dead! How very convenient."}

{abbot>prior:"Everard,"} said Radulf. {abbot>prior+:"Who was it taught you your letters?"}

The Prior opened his mouth. He seemed to hear, from a long way off and close behind him, the whistle of a spoon. <<prior: Amo, amas. Sit up. Again. You'll have the apple when you have got it right, Evvie, don't cry.>> He had got the apple. He'd forgotten that.

{prior>abbot:"He did,"} he said.

Nobody spoke for a bit. The novice, coming round with the jug, filled up Father Prior's cup first, though he was third in order, and he filled it to the brim.

@@scene boundary=soft pov=novice place="the undercroft" present=anselmo,novice order=7
{novice>anselmo:"Forty-one."}

{anselmo>novice:"Again."}

{novice>anselmo:"Forty-one, Brother."}

{anselmo>novice:"Good. Write forty-one. And next year, in Lent, when I'm fat and my knees have gone, what will you write?"}

Corbin thought. It was cold, and it smelled of salt and rind and candle. <<novice: It's a trick. He'll hit you with something. Well, you've been hit.>>

{novice>anselmo:"Whatever's there,"} he said, {novice>anselmo+:"and then I'll ask who's hungry."}

{anselmo>novice:"Lift that end, Mouse,"} said the cellarer. {anselmo>novice+:"It's heavier than it looks, and it's a long way to the tannery."}
