@@cast narrator | F | I | the narrator; Marguerite; Daisy; Miss Pell; the new girl
@@cast gwil | M | Gwilym Probert | Gwilym; Gwil; Mr Probert; Probert; the baker; the old man
@@cast anwen | F | Anwen Probert | Anwen; the baker’s daughter; Gwil’s daughter
@@cast mina | F | Mrs Chowdhury | Mrs Chowdhury; Mina; the postmistress
@@cast lloyd | M | Reverend Lloyd | the vicar; Reverend Lloyd; Lloyd; Vicar
@@cast bryn | M | Bryn Tudor | Bryn; the man with the briefcase; young Tudor
@@cast marcus | M | Marcus | Marcus
@@tie narrator | gwil | work shown; teaching shown
@@tie narrator | anwen | romance shown
@@tie gwil | anwen | kin told
@@tie narrator | mina | acquaintance shown
@@tie narrator | lloyd | acquaintance shown
@@tie anwen | mina | friendship shown
@@tie mina | lloyd | friendship shown
@@tie gwil | bryn | acquaintance shown
@@tie anwen | bryn | acquaintance shown
@@tie narrator | marcus | work told; enmity shown
@@tie mina | marcus | acquaintance shown
@@tie narrator | bryn | acquaintance shown
Proving

(bakery AU of nothing. it’s just a bakery)

@@scene boundary=start pov=narrator place="the bakehouse" present=narrator,gwil order=1 time="four in the morning"
{gwil>narrator:“You’re late.”}

{narrator>gwil:“It’s four o’clock.”}

{gwil>narrator:“It’s two minutes past. Wash your hands.”}

I washed them, at a stone sink at the back of the bakehouse. He watched me do it. He was about ninety, or he looked it, in a white coat down to his shins, and he’d got flour in the lines of his face like somebody had drawn him in chalk.

{gwil>narrator:“Done this before?”}

<<narrator: Tell him. Eight years at Lavallière’s, two stars, a sugar swan on the cover of a magazine.>>

{narrator>gwil:“A bit,”} I said.

{gwil>narrator:“Hm.”} He put a lump of dough in front of me. {gwil>narrator+:“Show me a bit.”}

So I showed him. I folded and turned and slapped it about, and I’ll be honest, I put a bit of swank in it. He waited till I’d done. Then he pressed it with one finger, and the dent stayed there.

{gwil>narrator:“You’re angry with it,”} said Mr Probert. {gwil>narrator+:“It’s not done anything to you. Again.”}

@@scene boundary=soft pov=narrator place="the shop" present=narrator,anwen,mina,lloyd order=2 time="Saturday"
{mina>anwen:“Who’s that?”}

{anwen>mina:“That’s the new girl.”}

{mina>anwen:“Where’s she from?”}

{lloyd>mina:“London, I heard.”}

{mina>lloyd:“London! What’s she done?”}

{narrator>mina:“I can hear you,”} I said from behind the bloomers.

{mina>narrator:“Of course you can, dear, you’re not deaf,”} said the postmistress. {mina>narrator+:“What have you done?”}

There were three of them in the shop, and they’d been in there for twenty minutes and bought one bun. The vicar had it. Gwil’s daughter leaned on the till in her postwoman’s shorts; she was meant to be out on the round, and she was looking at me with her head on one side, as if I’d got the wrong stamp on.

{anwen>mina:“Leave her be, Mina.”}

{mina>anwen:“I’m only asking. Somebody’s got to be told things in this town, it may as well be me.”}

{lloyd>narrator:“Is it a man?”} asked Reverend Lloyd, very kindly, with icing on his lip.

{anwen>lloyd:“Vicar!”}

{lloyd>anwen:“It’s generally a man.”}

{narrator>lloyd:“It was a soufflé,”} I said.

That shut them up. It wasn’t even a lie. <<narrator: It was a soufflé that got thrown, and a wall, and Marcus at the pass saying go on then, Daisy, cry, everyone’s waiting. And you took your apron off. You folded it. Who folds it?>>

She’d come round the till. I hadn’t seen. {anwen>narrator:“You’re squashing that,”} she said. She took the loaf out of my hands, and she didn’t say anything about the state of it.

***

@@scene boundary=mark pov=gwil place="the bakehouse" present=gwil,bryn order=3
{bryn>gwil:“It’s a generous offer, Mr Probert.”}

{gwil>bryn:“I had your father in here for a Saturday boy. He burnt the lardy cakes.”}

{bryn>gwil:“So he’s told me.”}

{gwil>bryn:“He cried.”}

{bryn>gwil:“He told me that, too.”} The man with the briefcase had sat down on a flour bin, and there’d be a white ring on the back of his trousers all the way to Cardiff. {bryn>gwil+:“Superloaf would keep the name. We’d keep the sign. There’d be a picture of you on the wrapper.”}

{gwil>bryn:“Doing what?”}

{bryn>gwil:“Smiling.”}

{gwil>bryn:“There’s a thing nobody’s ever paid for,”} said the old man. But he didn’t say no. His hands hurt. He’d got up that morning and it had been a full minute before they’d close. <<gwil: You’re done, Gwil. You were done two winters back. Who are you keeping it warm for? Anwen likes the air.>> He thought of the London girl, going at it, with her jaw stuck out. She’d be off by Easter. They always went off by Easter.

{gwil>bryn:“How long have I got?”}

{bryn>gwil:“Friday?”}

{gwil>bryn:“You’ve your dad’s ears,”} Gwilym told him. {gwil>bryn+:“Have a cake. I’ll not charge you.”}

@@scene boundary=soft pov=narrator place="the flat over the shop" present=narrator order=4
{marcus>narrator:“You can’t still be sulking.”}

{narrator>marcus:“How did you get this number?”}

{marcus>narrator:“A lady at the post office. She was extremely forthcoming. Is it true you’re making *buns*?”}

I was up in the flat over the shop, holding the phone with my elbow, because I had both hands in a bowl. {narrator>marcus:“What do you want, Marcus?”}

{marcus>narrator:“I want my pastry chef. The inspectors are in on the ninth. I’ll say sorry, if you like. I’ll say it in front of the line.”}

<<narrator: He’s never said sorry. He didn’t say it to his mother. Make him do it now.>>

<<narrator: And then what?>>

<<narrator: Then you’ll go, stupid. That’s how it works. He says the word and you go.>>

Downstairs someone had come in by the side door and was singing, not well, something with a great many verses. I pressed the dough with my finger. It came back up. It took its time about it, like a cat getting off a chair, but it came all the way back up until you’d never have known that I’d touched it.

{marcus>narrator:“Daisy? Are you crying?”}

{narrator>marcus:“No,”} I said. {narrator>marcus+:“I’m busy.”}

@@scene boundary=soft pov=anwen place="the yard" present=anwen,mina order=5 time="Thursday"
{mina>anwen:“I only told him the number.”}

{anwen>mina:“You told him the number, and the address, and when she has her break.”}

{mina>anwen:“He had a lovely voice. How was I to know?”} Mrs Chowdhury sat down on a crate in the yard and blew her nose. {mina>anwen+:“Will she go?”}

{anwen>mina:“I don’t know.”}

{mina>anwen:“Have you asked her not to?”}

{anwen>mina:“Why would I ask her?”}

She gave her a look. It was the look she gave to parcels that said they were books. {mina>anwen:“You’ve taken the long way round with the second post for six weeks,”} said Mina. {mina>anwen+:“You come past here four times. I’m not the only one who’s counted, the vicar’s got money on it.”}

<<anwen: How much? No. Never mind how much.>>

{anwen>mina:“She’s from London,”} said Anwen weakly.

{mina>anwen:“I’m from Sylhet, dear. People stay where there’s something in the oven.”}

@@scene boundary=soft pov=lloyd place="the vestry" present=lloyd,mina order=6
{mina>lloyd:“A fiver on Whitsun.”}

{lloyd>mina:“I’ve got Whitsun, Mina. You can have Harvest Festival.”}

{mina>lloyd:“They’ll never last out till Harvest! Have you seen her face?”}

{lloyd>mina:“Whose?”}

{mina>lloyd:“Either.”}

He wrote it down, there in the vestry, on the back of the hymn list, under the organ fund. <<lloyd: You’re a disgrace to the cloth. What if the Archdeacon turns it over?>> The Archdeacon had Ascension Day.

***

@@scene boundary=mark pov=narrator place="the bakehouse" present=narrator,gwil,anwen,bryn order=7 time="Friday"
{bryn>gwil:“If you’d just sign there, Mr Probert. And there.”}

{gwil>bryn:“I can’t see it. It’s too small.”}

{anwen>gwil:“Dad, you’ve got your glasses on.”}

{gwil>anwen:“I can’t see it with them on.”}

I’d come in for the trays. I stood there. Nobody’d told me, why would they, I was the new girl; but there was the paper and there was young Tudor with his pen, and the old man’s hand lying on the table next to it like something he’d found.

<<narrator: Walk out. It’s nothing to do with you. You’re good at that, you could fold the apron.>>

{narrator>gwil:“How much do you want for it?”} said somebody.

They turned round.

{bryn>narrator:“I’m sorry, who’s this?”}

{gwil>bryn:“This is Marguerite,”} said Gwil. He’d never once used it. I hadn’t known he’d got it. {gwil>bryn+:“Miss Pell. She’s angry with dough.”}

{narrator>gwil:“I’m not. I haven’t been for ages. I’ve got eleven thousand pounds, and a sugar swan.”}

{bryn>narrator:“Superloaf’s offering rather more than -”}

{anwen>bryn:“Bryn,”} the baker’s daughter said, {anwen>bryn+:“shut your face.”}

It was quiet. In the oven something was just beginning to catch, and all of us but him could smell it. <<gwil: Eleven thousand. You’d want your head looking at, Gwilym Probert. You’d have to live with Anwen.>> He looked at her; he looked at me, at my hands, mostly.

{gwil>narrator:“Show me a bit,”} he said.

There was a batch just knocked back. I tipped it out on the table in front of him, on top of the contract as it happened, and I turned it and folded it and tucked it in. I wasn’t thinking of anything at all. He put out a finger.

We all watched it come back up.

{gwil>bryn:“Tell your father,”} said the baker, {gwil>bryn+:“I’ve forgiven him for the lardy cakes.”}

@@scene boundary=soft pov=narrator place="the front step" present=narrator,anwen order=8
{anwen>narrator:“I’m not to ask you if you’re staying.”}

{narrator>anwen:“Who says?”}

{anwen>narrator:“Well, no one. I’m just not to.”}

She was sitting on the front step. She’d brought a letter. It was for next door. She’d gone the long way round.

<<narrator: Go on then, Daisy. Everyone’s waiting.>> And I found I didn’t mind it, in my own voice.

{narrator>anwen:“There’s something in the oven,”} I said.
