@@cast peter | M | Peter Kowalczyk | I; Petey; Pete; Uncle Pete
@@cast ma | F | Ma | Ma; Halina; my mother; Mrs. Kowalczyk
@@cast stan | M | Stan | Stan; Stanley; my older brother; my brother
@@cast teresa | F | Teresa | Teresa; Terry; my sister; Aunt Terry
@@cast josie | F | Josie | Josie; Stan's wife
@@cast lucy | F | Lucy | Lucy; Lulu; Stan's youngest
@@cast frank | M | Frank Delgado | Frank; Frankie; Delgado; Mr. Delgado; the neighbor
@@cast anna | F | Anna Brisbois | Anna; the lady with the tow truck; the tow truck driver; Brisbois
@@tie peter | ma | kin told
@@tie peter | stan | kin told
@@tie peter | teresa | kin told
@@tie peter | lucy | kin told
@@tie peter | anna | romance shown; acquaintance shown
@@tie stan | ma | kin told
@@tie stan | teresa | kin told
@@tie stan | josie | kin told
@@tie stan | lucy | kin told
@@tie teresa | lucy | kin told
@@tie ma | frank | acquaintance told
@@tie ma | anna | hospitality shown
@@tie josie | anna | acquaintance shown
@@tie peter | josie | kin told
@@tie ma | josie | kin told
@@tie ma | lucy | kin told
Thirteen for Supper
a Christmas story by polkadotpete

For my cousins, who will know which parts are true. (The fish is true.)

@@scene boundary=start pov=peter place="Route 9" present=peter,anna order=1 time="Christmas Eve, three o'clock"
The car died on Route 9, eleven miles from my mother's house, at three o'clock on Christmas Eve, with a live carp in the back seat.

I should explain about the carp. In my family you've got to have one on Christmas Eve, and Ma has gotten it from the same man in Buffalo for thirty years, and this year it was my turn to pick it up. He put it in a diaper pail. He said that it would be fine.

{anna>peter:"Is that a fish?"} asked the lady with the tow truck.

{peter>anna:"Yes, ma'am,"} I said.

{anna>peter:"Is it alive?"}

{peter>anna:"It was in Batavia."}

She shone her flashlight into the pail, and the carp looked back at her. She was about my age, in a big orange parka, and the snow was sticking to her eyelashes. {anna>peter:"Huh,"} she said. {anna>peter+:"Well, your alternator's shot. I can tow you to the garage, but there's nobody there to fix it till the twenty-seventh."}

<<peter: Ma's going to kill me. She's going to kill me, and stuff me, and serve me with beets.>>

{peter>anna:"Could you tow me home instead?"} I asked. {peter>anna+:"It's only eleven miles. I'll pay you double. There's food."}

{anna>peter:"What kind of food?"}

{peter>anna:"Twelve dishes."}

The tow truck driver thought about it. I found out later that she had a can of soup waiting for her, and a cat.

{anna>peter:"Put your fish up front,"} she said. {anna>peter+:"It'll freeze back there. I'm Anna Brisbois, by the way."}

@@scene boundary=soft pov=peter place="Ma's kitchen" present=peter,anna,ma,stan,teresa,josie,lucy order=2
{ma>peter:"You're late!"} yelled my mother. {ma>peter+:"Where's my fish? Who's this? Shut the door, you're letting out the heat!"}

{peter>ma:"Hi, Ma. This is Anna. She towed me."}

{ma>anna:"Sit down, Anna, you're skin and bones. Stanley, get her a chair."}

{stan>ma:"There aren't any chairs, Ma,"} said Stan, my older brother. He was peeling potatoes, with a dish towel tucked in his belt. {stan>peter:"What happened, Petey? Alternator? I told you it was the alternator."}

{peter>stan:"You told me it was the belt."}

{stan>peter:"I said the belt or the alternator."}

{teresa>stan:"You said the belt, Stan,"} Teresa told him from the stove. My sister never looks up when she's stirring, and she never forgets a thing that anybody said. {teresa>stan+:"It was at Lucy's birthday. You bet him five bucks."}

{stan>teresa:"Whose side are you on?"}

{teresa>stan:"I'm on the side of the mushrooms. Somebody pass me the pepper."}

Stan's wife passed her the pepper over my head. There were seven of us in Ma's kitchen by now, and it was built for about three. Steam was running down the windows. Somebody's baby was crying in the next room and somebody else was playing 'Silent Night' on the accordion, badly.

{josie>anna:"Don't let them scare you,"} Josie said to Anna. {josie>anna+:"My first year I hid in the bathroom. You get used to it."}

{anna>josie:"How long did it take?"}

{josie>anna:"I'll let you know."}

I looked at Anna. She had her parka half off, and Ma had already put a plate in her hand. Her cheeks were all pink. She was grinning.

{lucy>peter:"Uncle Pete!"} Something grabbed me around the leg. It was Lucy, Stan's youngest, who was six. She was holding up the lid of the diaper pail. {lucy>peter+:"Uncle Pete, he's smiling at me! What's his name?"}

Everybody stopped talking. Even the accordion stopped.

{stan>lucy:"Lulu, honey,"} said my brother very gently, {stan>lucy+:"we don't give it a name."}

{lucy>stan:"His name's Gus,"} said Lucy.

*~*~*~*

@@scene boundary=mark pov=peter place="the upstairs hall" present=peter,stan,teresa,lucy order=3 time="an hour later"
The bathroom door was locked, and you could hear water running into the tub.

{stan>lucy:"Lucy,"} said Stan. {stan>lucy+:"Open the door, sweetheart."}

{lucy>stan:"No! You're going to eat him!"}

{stan>teresa:"You try,"} my brother said to my sister.

She sat down on the floor of the upstairs hall in her good skirt and put her mouth to the keyhole. {teresa>lucy:"Lulu? It's Aunt Terry. How's he doing?"}

{lucy>teresa:"He's swimming. He likes it."}

{teresa>lucy:"That's good. Did you use the cold tap?"}

{lucy>teresa:"Yes."}

{teresa>lucy:"Good girl."} Teresa leaned back against the wall. She took off her shoes and rubbed her feet. {teresa>stan,peter:"I did exactly the same thing, you know. In 1971. I named mine Elvis."}

{stan>teresa:"What happened to him?"} asked Stan.

{teresa>stan:"You ate him, Stanley. You had seconds."}

{stan>teresa:"Geez."}

{teresa>stan:"I never had another bite of it as long as Pop was alive. I pushed it under the beets. He knew it, too. He used to wink at me."}

Nobody said anything for a while. It was the first Christmas without Pop. We'd all been walking around it the whole day, the way you walk around a hole in the ice. His chair was down there at the head of the table, and no one had sat in it, though we were two chairs short.

<<peter: He'd know what to do. He'd say something dumb and she'd open the door.>>

{peter>lucy:"Lucy,"} I said. {peter>lucy+:"It's Pete. Does Gus know any jokes?"}

There was a silence. {lucy>peter:"No,"} said the keyhole.

{peter>lucy:"You want me to tell him one? It's one of Grandpa's. You've got to let me in, though. He can't hear through the door. He's got no ears."}

It took about a minute. Then the lock clicked.

@@scene boundary=soft pov=peter place="the back porch" present=peter,ma,frank order=4
Ma was out on the back porch without a coat, looking up. You're supposed to wait for the first star before you eat. There was nothing up there but snow.

{ma>peter:"They won't let me kill it,"} she said when she heard the door. {ma>peter+:"Is that right?"}

{peter>ma:"It's in the tub, Ma. It's got a washcloth."}

{ma>peter:"Thirty years I've made that fish."}

{peter>ma:"I know."}

{ma>peter:"Your father hated it. Did you know that? He told me in the hospital. Fifty-one years we're married, and he tells me he never liked carp."} She wiped her eyes with the back of her wrist. I thought that she was crying, and then I saw that she was laughing too. {ma>peter+:"I said, Eddie, why didn't you say so? And he says, Halina, you looked so happy carrying it in."}

I put my arm around her. She's tiny, my mother. You forget that, because of the noise.

<<peter: Don't cry. If you cry she'll stop.>> I looked up at where the star ought to be.

{frank>ma:"Mrs. Kowalczyk?"} It was the neighbor, calling from over the fence. Frank Delgado lived by himself now that his boys were out west. He had a big foil package in his arms. {frank>ma+:"I hope I'm not intruding. I was wondering if you folks could use a salmon? My son sent it. It's eleven pounds, and there's only me."}

My mother looked at him. She looked at the salmon. She crossed herself.

{ma>frank:"Frankie,"} she said, {ma>frank+:"get over here. You're skin and bones."}

*~*~*~*

@@scene boundary=mark pov=peter place="the dining room" present=peter,anna,ma,stan,teresa,josie,lucy,frank order=5
So that's how there came to be thirteen of us for supper, with Anna and Mr. Delgado and the baby, and my cousin Ray on the accordion, and Josie's mother, and the twins, all squeezed into the dining room. We used the piano bench and the ironing board. There was one place left at the table, and it was Pop's.

{frank>ma:"I can stand,"} said Frank. {frank>ma+:"Really, I don't mind."}

{ma>frank:"Nobody stands in my house."}

Nobody breathed, either. Ma put both hands on the back of Pop's chair, and for a second she just held on to it. Then she pulled it out.

{ma>frank:"Sit,"} she said. {ma>frank+:"He'd be sore if we wasted a good chair."}

We broke the wafer and we sang the song. We ate twelve dishes, one of which was salmon, and I noticed that everyone had seconds. Josie and Anna got the giggles over the herring. Stan paid me my five bucks. And from time to time Lucy slid off her end of the ironing board and ran upstairs to tell Gus what he was missing.

{anna>peter:"Is it always like this?"} Anna asked me under the noise.

{peter>anna:"No,"} I said. {peter>anna+:"It's usually louder."}

{anna>peter:"I ought to get going. There's my cat."}

{peter>anna:"Sure,"} I said. <<peter: Ask her. Come on, Kowalczyk, you've been towed by worse.>> {peter>anna+:"Listen, what do you do on the twenty-seventh?"}

{anna>peter:"I fix your alternator."}

{peter>anna:"And after that?"}

She took her time. She buttered a whole slice of bread, right out to the edges. {anna>peter:"After that I'd say somebody's got to drive that fish to a pond,"} said Anna Brisbois. {anna>peter+:"And you haven't got a car."}

{teresa>peter:"I heard that,"} said my sister from the other end of the table, not looking up. {teresa>peter+:"Merry Christmas, Petey."}

Outside it had quit snowing, and Lucy came pounding down the stairs to tell us that there was a star.
