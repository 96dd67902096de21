@@cast finn | M | Finn Gallagher | Finn; Gallagher; Private Gallagher; Irish; Gal
@@cast walt | M | Walter Brandt | Walt; Brandt; Corporal Brandt; the corporal; Walter; Corp
@@cast sarge | M | Sergeant Mackey | Sergeant Mackey; Mackey; Sarge; the sergeant
@@cast duke | M | Duke | Duke; Dukowski; Private Dukowski
@@cast medic | M | the medic | the medic; Ferris; Doc
@@cast ellen | F | Ellen | Ellen; Walt's sister; his sister; Mrs. Hale
@@tie finn | walt | friendship shown; romance shown; work shown
@@tie finn | sarge | work shown
@@tie walt | sarge | work shown
@@tie finn | duke | friendship shown; work shown
@@tie duke | sarge | work shown
@@tie walt | ellen | kin told
@@tie finn | ellen | acquaintance shown
@@tie finn | medic | acquaintance shown
@@tie walt | duke | work shown
Letters for Walt
by foxholes_and_coffee

Summary: Two guys, one foxhole. France 1944. Hurt/comfort, pre-slash I guess? I did some research but not a lot so be nice.

@@scene boundary=start pov=finn place="the foxhole" present=finn,walt order=1 time="night"
{finn>walt:"Walt? You awake?"}

{walt>finn:"No."}

{finn>walt:"Me neither,"} said Finn. He tried to pull the blanket up without letting the water get under it. {finn>walt+:"What are you thinking about?"}

{walt>finn:"I'm thinking about how I'm asleep."}

It had been raining for six days. There were two inches of water in the bottom of the hole, and Finn had stopped being able to feel his toes sometime around Tuesday. On the other side of the field were the Germans. They had a guy over there who coughed, and you could hear him all night long, and it was funny but you kind of got to worrying about him.

{finn>walt:"I'm thinking about pancakes,"} said Finn.

Walt sighed and opened one eye. He had mud all over his face and the eye was very blue in the middle of it. {walt>finn:"With butter?"}

{finn>walt:"Sure, with butter. What do you think I am?"}

{walt>finn:"Syrup?"}

{finn>walt:"My uncle makes his own. He's got this place up in Vermont, you never saw so many trees. When this is over I'm going to take you up there and you're going to eat until you're sick."}

{walt>finn:"Okay,"} said Walt.

{finn>walt:"I mean it."}

{walt>finn:"I know you do, Irish."} The corporal shut his eye again. His shoulder was pressed up against Finn's because there wasn't room for it to be anyplace else. After a minute he said, {walt>finn:"My sister's going to like you."}

<<finn: He told his sister about me?>> Finn lay there and listened to the guy cough, and he wasn't even that cold.

@@scene boundary=soft pov=finn place="the barn" present=finn,walt,sarge,duke order=2
{sarge>finn,walt,duke:"Listen up,"} said Sergeant Mackey.

The squad was down to nine men. They sat around in the hay with their helmets off, steaming, while the sergeant drew on the floor with a stick.

{sarge>finn,walt,duke:"This here's the road. This is the bridge. Intelligence says there's nobody on it."}

{duke>sarge:"Intelligence said that about the beach,"} said Duke.

{sarge>duke:"Shut up, Dukowski."}

{duke>sarge:"I'm only saying, Sarge."}

{sarge>duke:"Well, don't."} Mackey rubbed his eyes. He hadn't slept either. {sarge>finn,walt,duke:"I need two men to go take a look. Tonight. Nothing fancy, you get up close, you count heads, you come back. Any volunteers?"}

Nobody looked at anybody. A chicken walked through the middle of the map.

{walt>sarge:"I'll go,"} said Walt.

{finn>sarge:"Me too,"} said Finn right away.

Walt turned around. {walt>finn:"No, you don't,"} he said. {walt>finn+:"You went last time."}

{finn>walt:"So did you!"}

{walt>finn:"I'm a corporal. They pay me an extra twelve bucks."}

{finn>walt:"You can buy me a beer with it."}

{sarge>finn,walt:"You two are like an old married couple,"} said Mackey in disgust. {sarge>finn,walt+:"Fine. Brandt and Gallagher. You leave at two. Get some chow in you, and try not to get killed, I'd have to do the paperwork."}

***

@@scene boundary=mark pov=walt place="the ditch by the road" present=finn,walt order=3
The bridge wasn't empty.

They lay on their bellies in the ditch, and Walt counted. Eight, nine. A machine gun at this end, behind the sandbags. Eleven. He held up his fingers so Finn could see, and Finn nodded.

<<walt: Okay. That's it. Now back up, nice and slow, and go home.>>

He touched Finn on the arm and pointed with his thumb. Finn started to wriggle backwards. He was good at it, he was little and quick, and in the three months they'd been together Walt had never once heard him make a noise when it counted. It wasn't his fault. It was a tin can, some other soldier's supper, and it rolled down the side of the ditch as if it had all the time in the world.

Someone on the bridge shouted.

{walt>finn:"Run,"} said Walt.

{finn>walt:"Not without..."}

{walt>finn:"Run, dammit!"}

The machine gun opened up. Walt got up on one knee and fired at the flashes, because if they were shooting at him then they weren't shooting at Finn. It was simple, really. It was like arithmetic. He saw one of them go down. Then something kicked him in the side, hard, like a mule, and he was lying on his back and looking at the rain coming down.

It didn't hurt. He'd always figured it would hurt. <<walt: Ellen's going to be so sore at me.>>

Then there was a face over him, upside down, with the helmet crooked.

{walt>finn:"I told you to run,"} said Walt.

{finn>walt:"Yeah, I heard you,"} said Finn. He was crying. He got Walt under the arms and started to pull. {finn>walt+:"You can court-martial me."}

@@scene boundary=soft pov=finn place="the aid station" present=finn,medic,duke,sarge order=4
{medic>finn:"You've got to let go of him now,"} said the medic.

Finn looked down. He had a hold of Walt's sleeve, and his fingers wouldn't open. It took Duke to do it, one at a time, real gentle. You wouldn't have thought Duke had it in him.

{duke>finn:"Come on, Gal,"} he said. {duke>finn+:"Let Doc do his job. Come and sit down."}

{finn>duke:"I carried him."}

{duke>finn:"I know you did. Two miles. Sarge can't believe it."}

{sarge>finn:"I believe it,"} said Mackey from the door. He'd taken his helmet off, and without it he looked like somebody's dad. {sarge>finn+:"How many on the bridge, son?"}

{finn>sarge:"Eleven,"} said Finn. {finn>sarge+:"He counted eleven. He shot one, so I guess it's ten."} Then he put his head down on his knees.

They carried Walt out to the truck on a stretcher. There was a tag on his coat and his face was white, and his eyes were shut. They didn't let Finn ride along. He stood in the road till he couldn't hear it any more. <<finn: You said okay. You said okay about the pancakes, you can't take it back now.>>

{medic>finn:"Hey,"} said Ferris. The medic was wiping his hands on a rag and he looked about a thousand years old. {medic>finn+:"This was in his jacket. It's got your name on it."}

It was an envelope, wet through at one corner. It said Irish, in pencil.

***

@@scene boundary=mark pov=walt order=5 kind=letter
Dear Irish,

If you are reading this then I was dumb and you can say I told you so. Don't let Duke have my boots, they won't fit him and he'll only whine. You can have the knife and the Zane Grey.

I'm no good at this. I had a whole lot more written but I tore it up. I just want you to know that all the time I've been over here I was scared, except there were some nights in the hole when you were talking about nothing and I'd notice I wasn't. That's all. I figured somebody should tell you.

Go and see Ellen. She's in Duluth, it's on the back. She makes good pancakes too.

Walt

@@scene boundary=soft pov=finn place="Ellen's porch, Duluth" present=finn,ellen,walt order=6 time="spring 1946"
The woman who came to the door had blue eyes. He'd have known her anywhere.

{finn>ellen:"Mrs. Hale?"} said Finn. He had his hat in his hand and he'd practiced the whole thing on the train, and now it was gone. {finn>ellen+:"You don't know me, ma'am. My name's Gallagher. I was with your brother, over there. I wrote to the hospital but they'd moved him, and then I was in Germany, and the letters all came back, and I never, nobody could ever tell me if..."} He stopped. {finn>ellen+:"I promised him I'd come."}

{ellen>finn:"You're Irish,"} said Ellen.

{finn>ellen:"My folks were."}

{ellen>finn:"No. You're Irish."} She put her hand over her mouth. She was laughing, or maybe she was crying. Then she turned around and shouted into the house. {ellen>walt:"Walter! Walter, get out here!"}

<<finn: No.>> There was a step in the hall, and a tap, and a step, and a tap. <<finn: Don't. Don't you dare think it.>>

He was thinner. He was walking with a cane and there was flour on his shirt. He came out into the light and stopped dead, and for a while the two of them only looked at each other.

{walt>finn:"You took your time,"} said Walt.

{finn>walt:"They told me you were dead!"} Finn's voice cracked right down the middle. {finn>walt+:"Duke heard it from a guy!"}

{walt>finn:"You believed Duke?"}

{finn>walt:"You could've written!"}

{walt>finn:"I did write. I wrote to Vermont. I wrote to every damn Gallagher in Vermont. You know how many there are?"} The corporal leaned his cane very carefully on the wall. {walt>finn+:"You never said your uncle's name was Kowalski."}

{finn>walt:"He's my mother's brother,"} said Finn, and then he couldn't say anything else, because Walt had got hold of him with both arms.

{ellen>finn,walt:"I'm going to go turn over the pancakes,"} said his sister.

They didn't hear her.

-end-
