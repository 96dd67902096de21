@@cast cal | M | Callum Vasquez | Cal; Callum; Cally; the older one; the elder brother; his brother; Mr Ford
@@cast nico | M | Nicolás Vasquez | Nico; Nicky; Nicolás; the younger one; the kid; his little brother; his brother; Mr Hamill
@@cast dolly | F | Dolly Prewitt | Dolly; Mrs Prewitt; the motel woman; the woman at the desk; ma’am
@@cast june | F | June | June; the ghost; the girl in the pool; the girl; Junie; Junebug
@@cast tia | F | Tía Chelo | Tía; Tía Chelo; Chelo; their aunt
@@cast sheriff | M | Sheriff Oakes | the sheriff; Oakes; Sheriff; Wendell; the man in the tan shirt
@@cast dad | M | Dad | Dad; the old man; their father
@@tie cal | nico | kin told
@@tie cal | tia | kin told
@@tie nico | tia | kin told
@@tie cal | dad | kin told
@@tie nico | dad | kin told
@@tie dolly | june | kin told
@@tie nico | june | acquaintance shown
@@tie june | sheriff | enmity shown
@@tie dolly | sheriff | enmity shown
@@tie nico | dolly | hospitality shown
@@tie cal | dolly | hospitality shown
@@tie cal | sheriff | enmity shown
@@tie cal | june | acquaintance shown
Title: Drained
Pairing: none, gen, brothers being idiots
Warnings: drowning (past), motel food
A/N: my own boys!! the ones from Salt Line and Nine Miles of Bad Fence. you don’t need to have read those

@@scene boundary=start pov=nico place="the car" present=cal,nico order=1 time="2 a.m."
{nico>cal:“You missed it.”}

{cal>nico:“I didn’t miss it.”}

{nico>cal:“It said Pecan Motor Court, it had a pecan on it, the pecan had a hat.”}

{cal>nico:“I’m going around the back.”}

{nico>cal:“Around the back of the highway?”}

{cal>nico:“You want to drive?”}

{nico>cal:“You won’t let me drive.”}

{cal>nico:“So there you go.”}

The wipers went over twice. It wasn’t raining anymore but the left one stuck if you turned it off. The car smelled of wet dog, and they’d never had a dog. Nico had his feet up on the dash and the folder open on his knees: four drownings, twelve years, one swimming pool. The pool had been empty for nine of the twelve. That was the part he liked.

He’d have liked it more if he’d slept. He had not slept since Abilene, and he hadn’t told Cal, and Cal hadn’t asked, and that was how you knew that he knew. <<nico: Just say it. Say I keep hearing Dad in the vents. How hard is that? It’s seven words.>> He counted. It was seven. <<nico: Great. You can count.>>

{cal>nico:“What?”} said his brother.

{nico>cal:“I didn’t say anything.”}

{cal>nico:“You breathed like you were gonna.”}

@@scene boundary=soft pov=nico place="the front office" present=cal,nico,dolly order=2
{dolly>cal,nico:“One bed or two?”}

{cal>dolly:“Two,”} they both said.

{dolly>cal:“I’ve got to ask.”} The front office was the size of a closet. The woman at the desk had a cardigan on over a nightgown and a cigarette going in a saucer shaped like Texas. She turned the book around. {dolly>cal+:“Sign there, hon. Mr...”}

{cal>dolly:“Ford.”}

{dolly>nico:“And you’d be?”}

{nico>dolly:“Hamill,”} said Nico.

Cal stepped on his foot.

{dolly>cal,nico:“Well, isn’t that nice. Pool’s closed.”}

{cal>dolly:“We saw that, ma’am. Shame. Long been closed?”}

{dolly>cal:“Since my niece.”} She said it like you’d say since Easter. The key she handed over was to number six, and she had to hunt for it, and her hand shook. <<dolly: Two boys. Why do they always send me boys? Put them in eleven, put them around the front. No. Six is where she likes.>> {dolly>nico:“You keep your curtain shut, Mr Hamill. The light from the sign is awful.”}

***

@@scene boundary=mark pov=cal place="room six" present=cal,nico order=3
The thing about salt is nobody sells it in the right size. Cal did the door of room six and the sill and ran out halfway along the bathroom and had to finish with packets from the burger place.

{cal>nico:“Is pepper any good?”}

{nico>cal:“For what?”}

{cal>nico:“I got like nine peppers.”}

{nico>cal:“It’s not a steak, Cally.”}

{cal>nico:“You hear that?”}

{nico>cal:“Hear what?”} Nico said, too quick.

{cal>nico:“The phone. It’s on buzz. It’s in your jacket, dumbass.”}

It was their aunt. It was always their aunt at this hour; she kept a bakery and got up when they were going to bed. Nico put her on the bedspread on speaker.

{tia>cal,nico:“Are you eating?”}

{cal>tia:“Yes, Tía.”}

{tia>cal:“What?”}

{cal>tia:“Pepper.”}

{tia>nico:“Nicky, is he being funny? I found your girl. June Prewitt, nineteen ninety-one, sixteen years old. It was in the paper two days and then it wasn’t. You know who was the deputy that pulled her out? Wendell Oakes.”}

{nico>tia:“Who’s sheriff now.”}

{tia>nico:“Who’s sheriff now. And the four men, mijo, I looked at where they worked. One was a deputy too. One was the coroner’s boy. Do you see?”}

{cal>tia:“They were all there.”}

{tia>cal:“They were all there. It’s not a hungry one. It’s an angry one. So you don’t burn her, Callum, you hear? Not till you’ve asked.”}

Cal looked at the can of lighter fluid, which he’d already got out. <<cal: Asked. Sure. Because that went so great with the fence lady.>>

{tia>nico:“And are you sleeping?”}

Nobody answered that. You could hear a big mixer going around in a kitchen six hundred miles off.

{nico>tia:“Like a baby,”} said the kid.

{tia>nico:“Hm. Put your brother on by himself.”}

@@scene boundary=soft pov=nico place="the deep end" present=nico,june order=4
{june>nico:“You’re not supposed to be in here.”}

{nico>june:“It’s empty.”}

{june>nico:“Is it?”}

He looked down. There was a drift of pecan leaves and a lawn chair, and he was sitting in the chair, barefoot, and he couldn’t remember the ladder. She was on the edge above him with her legs hanging over. She had on a yellow two-piece and her hair was floating.

{june>nico:“You were walking,”} said the girl. {june>nico+:“You had your eyes shut. I thought you were one of mine.”}

{nico>june:“Who’re yours?”}

{june>nico:“The ones that come when I call. I don’t even call loud. They just have to already be listening for somebody.”} She tipped her head over. Her hair came around slowly after it. {june>nico+:“Who’re you listening for?”}

{nico>june:“Nobody.”}

{june>nico:“He’s got a nice voice. He says Nicky, come on down, son, the water’s fine.”}

<<nico: That’s not him. You know it isn’t. He never in his life called you son, he called you Slick, he called you hey you. So it’s not him. So it never was, not in Abilene either. So get up. Get up, get out of the chair.>>

<<nico: Seven words. You had seven words and you sat on them. Now he’s going to find you in the bottom of a pool.>>

The leaves were wet. They hadn’t been wet a minute ago. It was over his ankles.

{nico>june:“June,”} he said. His teeth were going. {nico>june+:“Who held you under?”}

She stopped swinging her legs.

{june>nico:“What did you say?”}

{nico>june:“I’m asking. Somebody told me to ask. Who was it?”}

Nobody had, was the thing. You could see it. Nobody had asked that girl anything in thirty-some years.

@@scene boundary=soft pov=cal place="the motel" present=cal,dolly order=5
{cal>dolly:“Which way’d he go?”}

{dolly>cal:“I told him to shut the curtain.”}

{cal>dolly:“Lady, which way!”}

{dolly>cal:“Where do you think?”}

~

@@scene boundary=mark pov=cal place="the pool" present=cal,nico,june,dolly,sheriff order=6
There was water in it. Cal would say that later and Nico would say there wasn’t, there was some leaves, and they’d go at it all the way to Tulsa. But there was water in it, black, right up to the tile, and there was a man in a tan shirt standing up to his belt on the steps at the shallow end with his hat still on.

He looked about seventy. His cruiser was up on the grass with the door hanging open and the dinger going.

{cal>nico:“Nico!”}

{nico>cal:“I’m here. I’m okay. Don’t come in.”}

{cal>nico:“You’re up to your neck!”}

{nico>cal:“I’m in a chair. Cal, don’t come in, she’s talking to him.”}

{sheriff>june:“I was in bed,”} the sheriff was saying. He said it to the air a foot above the diving board, where there was something yellow. {sheriff>june+:“I was in my bed. My mother called me. How come I heard my mother?”}

{june>sheriff:“Hi, Wendell.”}

{sheriff>june:“That’s not... Dolly? Is that you, Dolly? Who’s up there?”}

{dolly>sheriff:“You know good and well who it is,”} said Mrs Prewitt behind Cal. She’d brought the saucer with her. She tapped her ash in Houston. {dolly>sheriff+:“You told me cramps. I made you a pie.”}

Oakes took another step down. He didn’t seem to want to; his face was pulling one way and his legs another. <<sheriff: Four of us. It was only for fun, we were only ducking her. It was Ray held on. You could have said quit, Ray. You could’ve said it any time.>>

{cal>june:“Hey!”} Cal had the fluid in one hand and the lighter in the other and not one bone to burn. <<cal: Asked. Okay. So ask.>> {cal>june+:“Hey, June. What do you want?”}

She turned. He had seen a whole lot of them, and they were always worse from the front. This one was only a kid with wet hair.

{june>cal:“I want him to say it,”} she said.

{cal>sheriff:“You heard her.”}

{sheriff>cal:“Who in hell are you?”}

{cal>sheriff:“Ford. Say it.”}

{nico>sheriff:“I’d say it, Sheriff,”} said Nico from the deep end. He had his chin tipped up to keep it clear. {nico>sheriff+:“I’d kind of hurry.”}

And the old man took off his hat, and said it. It took a while; there were four names, and one was his. Mrs Prewitt held up her phone the whole time with the little red light on. When he got to the end he said June, I’m sorry, and she said, not mean:

{june>sheriff:“Are you? Okay.”}

Then there was a hole in the ground with leaves in it and a guy on a lawn chair.

@@scene boundary=soft pov=nico place="the diner, Tulsa" present=cal,nico order=7
{nico>cal:“Dry leaves.”}

{cal>nico:“My boots are wet.”}

{nico>cal:“You stepped in a puddle. You were running.”}

{cal>nico:“I wasn’t running.”}

{nico>cal:“You ran like a girl. Dolly said.”}

The older one ate some of his eggs, then some of Nico’s. He did it without looking, the way he’d done it since there were eggs. Then he put his fork down and lined it up with the knife.

{cal>nico:“Chelo says you call her. At night. She says it’s about every night.”}

<<nico: Traitor.>>

{cal>nico:“She won’t tell me what about. So I figure, you know. I’m supposed to ask.”} His ears had turned red. {cal>nico+:“That’s me asking.”}

Outside the diner a truck went by with its lights on, and Nico counted it out on his fingers under the table, just to be sure.

{nico>cal:“I keep hearing Dad in the vents,”} he said.

{cal>nico:“Yeah,”} said Cal. He pushed the toast over. {cal>nico+:“What’s he say to you? He only ever tells me I missed the turn.”}
