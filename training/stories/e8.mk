@@cast vera | F | Vera Lindholm | Vera; Lindholm; Mrs Novak; the blonde
@@cast tom | M | Tom Ashby | Tom; Ashby; Mr Novak; her partner
@@cast control | M | Sir Gerald | Control; Sir Gerald; the Old Man
@@cast dragan | M | Colonel Petrov | the Colonel; Petrov; Colonel Petrov; the fat man
@@cast ilse | F | Ilse Brandt | Ilse; Brandt; the maid; the girl with the tray; Fraulein Brandt
@@cast waiter | M | the waiter | the waiter; the man with the trolley
@@tie vera | tom | work shown; romance shown
@@tie vera | control | work shown
@@tie tom | control | work shown
@@tie vera | ilse | work shown
@@tie tom | ilse | work shown
@@tie tom | dragan | acquaintance shown
@@tie vera | dragan | acquaintance shown
@@tie waiter | dragan | work shown
@@tie ilse | waiter | enmity shown
@@tie tom | waiter | acquaintance shown
Mr and Mrs Novak
(an Iron Gate Files story)

Author’s note: yes, it’s the fake marriage one. You all voted.

@@scene boundary=start pov=tom place="a stuffy little office, London" present=tom,vera,control order=1
{control>tom,vera:“You’ll be married,”} said Control.

Tom Ashby dropped his cigarette. {tom>control:“I beg your pardon, sir?”}

{control>tom:“Not to me, Ashby. To Lindholm here.”}

The blonde in the other chair did not so much as raise an eyebrow. She had on a grey suit and grey gloves, and in the three years that he had known her he had never once seen her surprised. {vera>control:“For how long?”} she asked.

{control>vera:“A week. Mr and Mrs Novak, of Toronto. He’s in timber. You’re on your honeymoon.”} The Old Man pushed two passports across the desk. It was a stuffy little office, even for London. {control>vera,tom:“There’s an hotel in Karlovar, up in the mountains. Colonel Petrov goes there every February for his liver. He’ll have a black case with him, and in that case there’s a list with eleven names on it. All of them are ours.”}

{tom>control:“And you’d like it back,”} said Tom.

{control>tom:“I’d like to know who gave it to him. Get me a photograph of the thing. If he’s got it, somebody typed it, and I’ll know the typewriter.”}

{vera>control:“Have we anyone inside?”}

{control>vera:“A maid. Code name Sparrow. She’ll find you.”} Sir Gerald looked at them both over his spectacles. {control>tom,vera:“You will have to look fond of each other. Can you manage that?”}

{vera>control:“I’ve managed worse,”} said Vera.

_<<tom: So have I,>>_ thought Tom. _<<tom: But I’ve never managed anything half so dangerous.>>_

@@scene boundary=soft pov=tom place="Room 31, the Grand Hotel" present=tom,vera,ilse order=2
There was only one bed. They both looked at it.

{vera>tom:“I’ll take the left,”} said Vera.

{tom>vera:“I can sleep in the bath.”}

{vera>tom:“Don’t be silly, darling. What would the maid think?”} She had switched on the wireless and was going round Room 31 with her gloves off, running her fingertips along the picture rail. There was one microphone behind the mirror and another in the lamp. She pointed to them, one after the other, and he nodded. {vera>tom+:“Isn’t it a heavenly view?”}

{tom>vera:“Not half so heavenly as you, my sweet.”}

She made a face at him. It was the first time that he had ever seen her do it, and it made her look about nineteen.

There was a knock at the door.

{ilse>tom,vera:“Your tea, sir. Madam.”} The girl with the tray was small and dark and wore the black dress of the Grand Hotel. She put it down by the window, turned up the wireless, and went on in the same polite tone, but a good deal more quietly. {ilse>vera,tom:“I’m Ilse. I’m Sparrow. He keeps the case chained to his wrist until he takes his bath. He takes it at nine, and it lasts for twelve minutes.”}

{vera>ilse:“Guards?”}

{ilse>vera:“Two, in the passage. They like cards.”}

{tom>ilse:“And the key to the case?”} asked Tom.

{ilse>tom:“Round his neck. He wears it in the water.”}

{vera>ilse:“I shan’t need a key,”} said Vera. {vera>ilse+:“I shall need a balcony.”}

Fraulein Brandt smiled for the first time. {ilse>vera:“He is just above you, madam,”} she said. {ilse>vera+:“Will there be anything else?”}

-------

@@scene boundary=mark pov=vera place="the dining room" present=vera,tom,dragan,waiter order=3 time="eight o’clock"
The dining room was all gilt and potted palms. At eight o’clock the fat man at the next table sent them over a bottle of champagne.

{waiter>tom,vera:“With the compliments of Colonel Petrov,”} murmured the waiter.

{tom>vera:“Good Lord,”} said Tom, very loud and Canadian. {tom>vera+:“Look at that, honey. Isn’t that friendly?”}

{dragan>tom,vera:“For the young lovers!”} cried the Colonel, and raised his glass of mineral water. The black case stood beside his plate like a guest. {dragan>tom,vera+:“I’m not allowed to drink, so I must watch others drink. How long are you married?”}

{tom>dragan:“Four days.”}

{vera>dragan:“Five,”} said Vera. {vera>dragan+:“He’s forgotten already. You see what I have to put up with?”}

Petrov laughed until his chins shook. He had little bright eyes that did not laugh at all. {dragan>vera:“And where did he propose to you, Mrs Novak?”}

They had not rehearsed that one. _<<vera: A park. Say a park. No, he’ll ask which.>>_ She opened her mouth, but her partner had already taken her hand across the tablecloth.

{tom>dragan:“It was in a railway station,”} said Tom. {tom>dragan+:“We’d missed the last train, and it was raining. She’d been cross with me all day. She was sitting there on her suitcase, eating an apple, and she cut it in two and gave me half without even looking round. And I thought, well, that’s that. I’m done for.”}

Vera looked at him. It had been Vienna, two years ago in November. It had been raining. She had completely forgotten about the apple.

{dragan>vera:“And what did you say?”} the Colonel asked her.

{vera>dragan:“I said that he’d better finish it,”} she answered, {vera>dragan+:“because it was the only one we had.”} And she found, to her horror, that she was blushing.

@@scene boundary=soft pov=vera place="the balcony" present=vera,tom order=4 time="nine"
Four minutes. The ledge was iced over and no wider than a book. Vera had left her shoes in the room below, and she could not feel her toes.

She could hear him through the bathroom wall. He was singing. The case lay on the bed, and she had it open in fifty seconds with a hairpin and a nail file. Eleven names. She laid the paper flat under the lamp and took out the little camera.

Click. Click.

_<<vera: Sparrow is number four. They know about Sparrow.>>_ And then she saw the letter ‘e’. It was broken off at the tail, every single one of them. She knew that ‘e’. She’d had a hundred memoranda with that ‘e’ in it, and every one was signed by the same man.

The singing stopped.

She shut the case, got herself out on to the balcony and over the rail, and hung by her fingers in the dark with nothing under her but snow and about sixty feet of air. A pair of hands came up and took her firmly round the knees.

{tom>vera:“Let go,”} Tom whispered. {tom>vera+:“I’ve got you.”}

{vera>tom:“If you drop me, Ashby...”} she said between her teeth.

{tom>vera:“I’ve never dropped you yet.”}

She let go. They came down together on the lower balcony in a heap, and for a moment neither of them moved.

{tom>vera:“Well?”} he said in her ear. {tom>vera+:“Did you get it?”}

{vera>tom:“It’s Control. It’s his own typewriter. Tom, he sent us up here to be caught with it.”}

-------

@@scene boundary=mark pov=tom place="the kitchen stairs" present=tom,vera,ilse,waiter order=5 time="half past nine"
{ilse>vera:“There’s a bread van,”} said Ilse. She had her coat on over her apron. {ilse>vera+:“It goes at ten. It’s my cousin’s. He won’t look in the back.”}

{vera>ilse:“You’re coming with us,”} Vera told her.

{ilse>vera:“I can’t. My mother...”}

{vera>ilse:“You’re on the list. Number four. I’m sorry.”}

The girl sat down on the kitchen stairs all at once. Tom thought that she was going to faint, but she was only taking off her hotel shoes. She put on a pair of boots instead, and laced them up. _<<tom: She’s had them ready. She’s had them standing there for months, poor kid.>>_

{ilse>vera,tom:“My mother is in Vienna anyway,”} she said. {ilse>vera,tom+:“I always say that I can’t. It’s a habit.”}

{waiter>tom:“Mr Novak?”}

They all spun round. It was the waiter from the dining room. He had a trolley with a silver cover on it, and under the edge of the cover Tom could see the barrel of a gun.

{waiter>tom:“The Colonel would like to speak with you, sir,”} said the man with the trolley. {waiter>tom+:“And with your lovely wife.”}

{tom>waiter:“That’s mighty kind of him,”} said Tom. {tom>waiter+:“What’s for supper?”}

The waiter glanced down. It was only for half a second, but it was long enough for Ilse to hit him behind the ear with a hotel shoe.

@@scene boundary=soft pov=vera place="a railway station" present=vera,tom order=6
The last train had gone. It was raining, and the roof leaked. They had seen Ilse on to the Vienna express with a hundred pounds and the film sewn up in her hem, and now there was nothing to do until the morning but sit in the railway station on a suitcase and wait.

{vera>tom:“He’ll have people looking for us,”} said Vera. {vera>tom+:“We can’t go back to London.”}

{tom>vera:“Not till the Minister’s seen that film. A week, I’d say.”}

{vera>tom:“What shall we do for a week?”}

Tom felt in the pocket of his overcoat. He brought out a penknife and an apple, rather a small one, and cut it carefully down the middle.

{tom>vera:“We’ve still got the passports,”} he said, looking straight in front of him. {tom>vera+:“Mrs Novak.”}

Vera took her half. _<<vera: Well, that’s that,>>_ she thought. _<<vera: I’m done for.>>_

{vera>tom:“Five days,”} she said, and put her head down on his shoulder. {vera>tom+:“Do try and remember it this time.”}
