@@cast rosa | F | Rosa Quintero | Rosa; Quintero; the electric girl; Ro
@@cast ben | M | Ben Achterberg | Ben; Achterberg; the big guy; Benji
@@cast lin | F | Lin | Lin
@@cast deke | M | Deke | Deke; the speedster
@@cast umbra | F | Umbra | Umbra; Judith; Judith Kell; the villain; the woman in black
@@tie rosa | ben | romance shown; friendship shown; membership shown
@@tie rosa | lin | friendship shown; membership shown
@@tie rosa | deke | membership shown
@@tie ben | lin | membership shown; friendship shown
@@tie ben | deke | membership shown
@@tie lin | deke | membership shown; friendship shown
@@tie rosa | umbra | enmity shown
@@tie ben | umbra | enmity shown
@@tie deke | umbra | acquaintance shown
@@tie lin | umbra | acquaintance shown
Title: Night Shift (The Harbor Guard, story #4)
Author: kapow_kat
Rating: PG-13 for punching
Archive: sure, just ask

@@scene boundary=start pov=rosa place="the roof of the Meridian Bank" present=rosa,ben order=1 time="night"
It's two in the morning and Rosa Quintero is sitting on the roof of the
Meridian Bank, eating cold noodles with her mask pushed up on her
forehead.

{ben>rosa:"You're dripping on the gargoyle,"} says Ben.

{rosa>ben:"He likes it."}

{ben>rosa:"He's a hundred and twenty years old, Ro. Have some respect."}

She rolls her eyes at him. Ben Achterberg is seven feet tall and made of
rock, and he cares more about old buildings than anyone she has ever
met. He says it's because he can hear them. She has never been sure if
he's kidding.

{rosa>ben:"Do you ever think about quitting?"} she asks.

{ben>rosa:"The team?"}

{rosa>ben:"All of it. The capes, the noodles. Getting up at seven for work with a black eye."}

He thinks it over. When Ben thinks there's a sound like gravel settling.
{ben>rosa:"What would I do? I can't exactly go back to dental school."}

Rosa laughs, and a little blue spark jumps off her chopsticks. It
happens when she's happy. It happens around him a lot, actually, and she
has spent six months hoping that he hasn't noticed.

<<rosa: Tell him. It's a nice night and there's nobody around. Just open your mouth and tell him.>>

{rosa>ben:"Ben,"} she begins, and that's when every light in the city goes out.

=====

@@scene boundary=mark pov=rosa place="the Clubhouse" present=rosa,ben,lin,deke order=2
The Clubhouse is really the basement of a bowling alley. Lin has lit
about thirty candles, and she's sitting in the middle of them with her
eyes shut and her fingers on her temples.

{deke>lin:"Anything?"} asks Deke. He's been around the room nine times in the last
minute. The candles lean over every time he goes past.

{lin>deke:"I'd get on faster if you stood still."}

{deke>lin:"I am standing still."}

{lin>deke:"Your left foot isn't."}

The speedster looks down at his foot and makes a face. Ben squeezes in
through the door sideways, with Rosa behind him.

{ben>lin,deke:"It's the whole grid,"} he tells them.
{ben>lin,deke+:"Hospitals are on generators. We stopped on the way to get some people out of an elevator."}

{rosa>ben:"You tore the roof off the elevator,"} says Rosa.

{ben>rosa:"Gently."}

{lin>rosa,ben,deke:"Shh,"} says Lin. Her eyes open, and they're silver all the way across.
{lin>rosa,ben,deke+:"I've got her. She's at the dam. She's so angry, you guys. It's like putting your head in an oven."}

{deke>lin:"Her who?"} Deke wants to know.

{lin>deke:"Umbra."}

Nobody says anything. The last time they met Umbra it was winter, and
there were five of them.

<<lin: Don't look at the chair. If one person looks at Sam's chair we're all going to cry, and there isn't time.>>

Deke looks at the chair.

{rosa>deke,ben,lin:"Okay,"} Rosa says loudly. She pulls her mask down.
{rosa>deke,ben,lin+:"So we go to the dam. Deke, you scout. Ben and me on the front door. Lin, stay in our heads, and tell me if she's going to do the thing with the shadows."}

{lin>rosa:"She's always going to do the thing with the shadows."}

{rosa>lin:"Then tell me when."}

@@scene boundary=soft pov=rosa place="the turbine hall" present=rosa,ben,deke,umbra order=3
{umbra>rosa,ben:"You're late,"} says the woman in black.

She's standing on top of the biggest turbine with her arms folded, and
there are things moving behind her that aren't people. The turbine hall
is as long as a football field. The only light in it is Rosa, who's
glowing like a gas ring.

{rosa>umbra:"Traffic,"} Rosa says.
{rosa>umbra+:"Turn it back on, Umbra. There are babies in incubators out there."}

{umbra>rosa:"I checked. All of them have generators. I'm not a monster."}

{ben>umbra:"You killed our friend,"} says Ben.

The villain looks at him for a while. It's hard to tell behind the mask,
but Rosa could swear that she flinches.

{umbra>ben:"He got in the way of the beam,"} she says.
{umbra>ben+:"I told him to move. I yelled it. Nobody ever puts that part in the papers."}

'She means it,' says Lin's voice inside Rosa's head, very small and
surprised. 'Ro, she really means it. She dreams about it.'

<<rosa: I don't care what she dreams about.>>

'And shadows, left side, now!'

Rosa throws herself flat. Something cold goes over her like a train. She
comes up with both hands full of lightning and lets go, and the whole
hall turns white.

{deke>rosa:"Behind you!"} yells Deke from somewhere. He's a red streak on the
catwalk, then on the stairs, then gone again. Ben has pulled a steel
door off its hinges and is holding it up like a shield, and the shadows
are breaking on it, and breaking, and coming back.

{ben>rosa:"Ro!"} he shouts.
{ben>rosa+:"The turbine! If you start it, there'll be light! She can't do anything in the light!"}

{rosa>ben:"I can't start a turbine! It's sixty megawatts!"}

{ben>rosa:"How many have you got?"}

{rosa>ben:"I charge phones, Benji! I did a bus once!"}

{ben>rosa:"You can do it,"} says Ben, just like that, in the voice that he uses to
talk about buildings.

So she runs.

She slides under a shadow and over a railing and gets both palms on the
housing. It's dead cold.
<<rosa: Come on, you hunk of junk. Come on. He thinks I can.>> She thinks about
noodles. She thinks about gargoyles, and gravel, and six months of not
saying it. And the blue comes up out of her like it's been waiting for
somebody to ask.

The turbine coughs. It turns over.

All the lights in the world come on.

@@scene boundary=soft pov=omniscient place="hospital" present=rosa,ben,lin order=4
{lin>ben:"She's waking up,"} says Lin.

{ben>lin:"How can you tell?"}

{lin>ben:"She's thinking about noodles."}

Rosa opens one eye. There's a hospital ceiling, and a drip, and a very large gray
face with a crack in it from the cheekbone to the chin. The chair that
he's sitting on is really two chairs.

{rosa>ben:"What happened to your face?"} she croaks.

{ben>rosa:"It'll grow back. You stopped your own heart for a minute and a half."}
He's trying to sound stern. {ben>rosa+:"Never do that again."}

{rosa>ben:"You said I could do it."}

{ben>rosa:"I didn't say you should do it that hard."}

{rosa>lin:"Did we get her?"}

{lin>rosa:"Deke's got her downstairs, with the police,"} says Lin.
{lin>rosa+:"Her name's Judith Kell. She used to be a doctor. She gave up, Ro. When the lights came on she just sat down and put her hands out."}
She looks from the electric girl to the big guy and back, and then she
gets up and starts to button her coat.
{lin>ben,rosa:"Well! I'm going to go and get a soda. I'll be a long time. I'll be on a different floor."}

{rosa>lin:"You don't have to go,"} says Rosa.

{lin>rosa:"Believe me, I do. You two are deafening."}

The door closes. The machine next to the bed goes beep, beep, beep.

Ben clears his throat. It takes some time.
<<ben: Dental school was easier than this.>> {ben>rosa:"On the roof,"} he says,
{ben>rosa+:"before the lights went out. You were going to say something."}

{rosa>ben:"Was I?"}

{ben>rosa:"You said 'Ben.' And you had sparks."}

{rosa>ben:"You noticed the sparks?"}

{ben>rosa:"I've been noticing them since March,"} says Ben.

The machine goes beepbeepbeepbeep, and down the hall all the vending
machines turn on at once and start giving out free soda, and a nurse
comes running to see what on earth is the matter.

=====

@@scene boundary=mark pov=umbra place="the police van" present=umbra,deke order=5 time="dawn"
The sun is coming up. The speedster sits across from her in the police
van with his knee bouncing. He hasn't said a word since the dam.

<<umbra: He's only a kid,>> thinks Judith Kell.
<<umbra: They're all only kids. Who lets them out at night?>>

{deke>umbra:"Did you really yell?"} he asks suddenly. {deke>umbra+:"At Sam? To move?"}

{umbra>deke:"Yes."}

{deke>umbra:"He never could hear anything with that stupid helmet on,"} says Deke. He
wipes his nose on his glove. {deke>umbra+:"I told him and told him."}

She doesn't know what to say to that. So she says, {umbra>deke:"Tell me about him,"}
and after a while he does.
