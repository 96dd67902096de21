@@cast eli | M | Eli Tate | Eli; Tate; Marshal Tate; the marshal; Marshal; mister
@@cast nora | F | Nora Beaumont | Nora; Miss Beaumont; Mrs. Beaumont; the widow; ma'am; Ma
@@cast jody | M | Jody Beaumont | Jody; the boy; son; her son; boy
@@cast crane | M | Silas Crane | Crane; Silas; Mr. Crane; the rancher; the man on the gray
@@cast doc | M | Doc Whitlow | Doc; Doc Whitlow; Whitlow; the doctor
@@cast hob | M | Hob | Hob; the hired gun; the scarred man
@@tie nora | jody | kin told
@@tie eli | nora | romance shown; hospitality shown
@@tie eli | jody | friendship shown
@@tie eli | crane | enmity shown
@@tie nora | crane | enmity shown
@@tie crane | hob | work told
@@tie eli | hob | enmity shown
@@tie eli | doc | acquaintance shown
@@tie crane | doc | enmity shown
@@tie nora | hob | enmity shown
The Marshal of Dry Creek
A Western by Sagebrush Sally
(If you like this there's two more on my page. Please don't archive
without asking.)

@@scene boundary=start pov=nora place="the Beaumont place" present=nora,jody,eli order=1 time="noon"
The stranger came down the road a little after noon, leading a lame
horse.

{jody>nora:"Ma!"} yelled Jody from the porch. {jody>nora+:"There's a man!"}

{nora>jody:"I can see there's a man. Go on in the house."}

{jody>nora:"He don't look like one of Crane's."}

{nora>jody:"Jody Beaumont, I said go in the house,"} said Nora, and reached around
the door for her husband's shotgun.

The man stopped at the gate. He was tall and dusty and about forty years
old, and he took off his hat right away, which was more than Silas
Crane's men ever did. {eli>nora:"Afternoon, ma'am,"} he said.
{eli>nora+:"My horse picked up a stone. I was hoping I could trouble you for some water."}

{nora>eli:"The trough's yonder. Who are you?"}

{eli>nora:"Name's Tate. Eli Tate."}

{nora>eli:"Are you working for Silas Crane, Mr. Tate?"}

{eli>nora:"No, ma'am,"} said Eli. {eli>nora+:"I never met him. Should I be glad?"}

Nora studied him. He had a nice voice and tired eyes. She'd been fooled
by nice voices before.
<<nora: Lord, Thomas, I wish you were here to tell me what to do.>> But the horse
was hanging its head, and it wasn't the horse's fault.

{nora>eli:"You can water him,"} she said.
{nora>eli+:"And there's beans. You'll eat them on the porch."}

{eli>nora:"That's mighty kind of you."}

{nora>eli:"It isn't kind. I can see the porch from the kitchen."} She lifted the
gun a little so that he'd know what she meant.

The stranger almost smiled.

@@scene boundary=soft pov=eli place="the barn" present=eli,jody order=2
{jody>eli:"Did you ever kill anybody?"} the boy asked.

Eli went on rubbing down the horse. It was cool in the barn after the
heat of the yard. {eli>jody:"That's not a thing you ask a man,"} he said.

{jody>eli:"Why not?"}

{eli>jody:"Because he might tell you."}

Jody thought this over. He was ten or so, with red hair and no front
teeth, and he'd been sent out with a plate of cornbread and had stayed.
{jody>eli:"Crane's man Hob killed six. He says so,"} he said.
{jody>eli+:"He's got a scar here to here. He burned our hay."}

{eli>jody:"Did he? What did the law have to say about it?"}

{jody>eli:"Ain't no law. There was Sheriff Pike, but he got drownded."} The boy
lowered his voice.
{jody>eli+:"In the horse trough. Doc Whitlow said it was an accident, and Ma said that was the first time she ever heard of a man having an accident on his face for ten minutes."}

Eli's hand stopped on the horse's neck. <<eli: Pike. Oh, Danny.>> He had known a
Danny Pike in Abilene, a skinny kid who played the mouth organ and
laughed at his own jokes. It was Danny's letter that was in his
saddlebag right now, along with something else.

{eli>jody:"What does Crane want with your place?"} he asked after a bit.

{jody>eli:"The spring. It's the only one for twelve miles. He says he'll pay, but Ma won't sell. Pa's buried by it."}

{eli>jody:"I see."}

{jody>eli:"Are you going to stay, mister?"}

{eli>jody:"Just until the horse is better,"} said Eli.

* * *

@@scene boundary=mark pov=eli place="the saloon in Dry Creek" present=eli,crane,hob,doc order=3 time="evening"
{crane>eli:"I hear you been eating beans with the widow,"} said the man at the
corner table.

The piano quit. Eli put his glass down on the bar and turned around
slowly. {eli>crane:"You'd be Mr. Crane."}

{crane>eli:"I would. And this here is Hob."}

The scarred man next to him didn't say anything. He just grinned and
laid his pistol on the table, next to the cards.

{crane>eli:"It's a friendly town,"} said Crane. He was big and handsome and his vest
had silver buttons.
{crane>eli+:"People passing through are always welcome. As long as they're passing through. You understand me?"}

{eli>crane:"I believe I do."}

{crane>eli:"When's your horse going to be better, friend?"}

{eli>crane:"Hard to say. He's a sensitive horse."}

Somebody laughed and then wished that he hadn't. Hob stood up.
{hob>crane:"Let me, boss,"} he said.

{crane>hob:"Sit down, Hob."}

{hob>crane:"He's funning you!"}

{crane>hob:"I said sit down."} The rancher's eyes had gone cold.
{crane>eli:"I'm riding out there tomorrow with a paper for Mrs. Beaumont to sign. It'd be better for everyone if you were someplace else."}

{doc>eli:"He's right, you know,"} mumbled a voice at Eli's elbow. It was an old
fellow in a dirty collar, with a bottle all to himself.
{doc>eli+:"I'd go if I was you. I'd go tonight."}

{eli>doc:"You the doctor?"} said Eli.

{doc>eli:"Used to be."}

{eli>doc:"You signed the paper on Dan Pike."}

Doc Whitlow's hand shook so hard that the whiskey slopped on the bar. He
looked up into Eli's face. {doc>eli:"They'd have killed me,"} he whispered.
{doc>eli+:"Who are you, mister?"}

Eli leaned down so nobody else could hear, and told him.

@@scene boundary=soft pov=nora place="the gate" present=nora,jody,eli,crane,hob,doc order=4 time="the next day"
There were seven of them. Nora counted twice. Crane was in front on the
gray, with a paper in his hand, and Hob was right behind him with a
torch, lit, in broad day.

{crane>nora:"Morning, Miss Nora,"} said Silas Crane.

{nora>crane:"It's Mrs. Beaumont to you. I told you no, Silas. I told you four times."}

{crane>nora:"So you did. I'm not asking this time."}

{nora>jody:"Jody, get behind me,"} said Nora. She had the shotgun up, but it had two
barrels and there were seven of them. And the stranger had saddled his
horse and ridden out before it was light. She'd heard him go. She had
laid there in bed and listened and she hadn't even been surprised.
<<nora: That's what you get for beans.>>

{hob>nora:"Put it down, lady,"} called Hob.
{hob>nora+:"Less you want me to light up that barn with the mule in it."}

{eli>hob:"I wouldn't,"} somebody said.

Everyone turned. Eli Tate was coming up the road at a walk on that horse
of his, which wasn't limping a bit. The doctor was beside him on a mule,
looking sick and sober. There was something on Eli's vest that caught
the sun.

{jody>nora:"Ma,"} whispered her son. {jody>nora+:"Ma, he's got a star."}

{eli>crane:"United States Marshal,"} said Eli.
{eli>crane+:"Silas Crane, I've got a warrant here for the murder of Daniel Pike. Doctor Whitlow has just sworn to it in front of the telegraph man."}

{crane>doc:"You're a dead man, Whitlow,"} said the man on the gray.

{doc>crane:"I've been one for a year, Silas,"} said Doc. {doc>crane+:"I didn't care for it."}

It was so quiet that Nora could hear the torch burning. Then Hob went
for his gun.

He was fast, she'd give him that. But there was only one shot, and when
the smoke blew off it was Hob who was sitting in the road holding his
arm and cussing, and the torch was out in the dust. The other five
looked at the marshal. They looked at the shotgun. One by one they
turned their horses around.

{eli>crane:"Now you, Mr. Crane,"} said Eli. {eli>crane+:"Get down."}

* * *

@@scene boundary=mark pov=nora place="the porch" present=nora,eli,jody order=5 time="a week later"
It was a week before he came back from taking Crane to Fort Dodge. She
saw him from the kitchen, leading the horse again, and she went out on
the porch wiping her hands.

{nora>eli:"Don't tell me,"} said Nora. {nora>eli+:"He's lame."}

{eli>nora:"I'm afraid so, ma'am."}

{nora>eli:"Which leg?"}

Eli looked at the horse. {eli>nora:"I'd have to ask him,"} he said.

She tried hard not to laugh. He stood there at the gate with his hat in
his hands, and he'd had a shave, and there was a bit of paper stuck on
his chin where he'd cut himself. {nora>eli:"You might have told me who you were,"}
she said. {nora>eli+:"That morning. I thought you'd run off."}

{eli>nora:"I needed Crane to come with that torch. I needed him to do it in front of people. I'm sorry for it, Mrs. Beaumont. It wasn't right to leave you thinking that."}

{nora>eli:"No, it wasn't."}

{eli>nora:"They're looking for a new sheriff in town,"} said Eli to his hat.
{eli>nora+:"I told them I'd have to think about it. I told them it depends."}

{nora>eli:"On what?"}

{jody>nora:"On you, Ma!"} hollered Jody from the hayloft. {jody>nora+:"Even I know that!"}

Nora felt herself turn as red as a beet. <<nora: Well, Thomas?>> she thought. The
wind blew down from the spring, cool and sweet. It seemed to her that he
didn't mind.

{nora>eli:"There's beans,"} she said. {nora>eli+:"You can eat them inside."}

The End
