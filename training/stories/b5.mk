@@cast ishaan | M | Ishaan Rao | you; Ish; Ishaan; Rao; the boy; Tran's boy
@@cast billie | F | Wilhelmina Stroud | Billie; Wilhelmina; Stroud; Bill
@@cast petra | F | Petra Zorić | Petra; Pet; Zorić; the Croat; the tall one
@@cast tran | F | Mrs. Tran | Mrs. Tran; Tran; the old lady; the old woman; Grandmother
@@cast grey | M | the man in the grey coat | the grey coat; the gentleman; Mister Ninefold; Ninefold; the demon; the thing
@@cast clerk | M | the motel clerk | the clerk; the kid at the desk
@@cast joan | F | Joan Stroud | Joan; Joanie; Billie's sister; her sister
@@tie ishaan | billie | work shown; friendship shown
@@tie ishaan | petra | work shown
@@tie billie | petra | friendship shown; work shown
@@tie billie | joan | kin told
@@tie billie | grey | enmity shown
@@tie petra | grey | enmity shown
@@tie ishaan | grey | enmity shown
@@tie ishaan | tran | kin shown; teaching told
@@tie billie | tran | teaching told
@@tie petra | tran | teaching told
@@tie ishaan | clerk | acquaintance shown
SALT THE ROAD BEHIND YOU

warnings: demons, blood, bad motel, swearing, one (1) feeling

@@scene boundary=start pov=ishaan place="Room 9, the Sleepy Bear Motor Lodge" present=ishaan,billie,petra order=1
{billie>petra:"You're bleeding on the bedspread."}

{petra>billie:"It was red already."}

{billie>petra:"It was *beige*, Petra."}

You are sitting on the floor between the beds with the first aid kit in your lap, and you've got the job of threading the needle, because your hands are the smallest and because nobody trusts you with anything else yet. It's your third week. You have seen two demons and thrown up on one.

{petra>ishaan:"Rao. Thread."}

{ishaan>petra:"I'm trying."}

{petra>ishaan:"Try as if I am leaking."}

{billie>petra:"Leave him alone, he's doing fine. You're doing fine, Ish."} Billie has the bottle in one hand and with the other she's pouring salt along the windowsill, never spilling a grain. {billie>petra+:"What did it say to you? Before it jumped."}

{petra>billie:"Nothing. Demon things."}

{billie>petra:"Pet."}

{petra>billie:"It said 'give my love to Joan'."}

The salt stops.

<<ishaan: Who's Joan?>> you think, and you're just smart enough not to ask it.

@@scene boundary=soft pov=ishaan place="the ice machine" present=ishaan,clerk,petra order=2
{clerk>ishaan:"You guys with a band?"}

{ishaan>clerk:"Sort of."}

{clerk>ishaan:"'Cause your friend, the tall one, she paid for three nights in silver."} The kid at the desk isn't at the desk, he's sitting up on top of the ice machine with his heels drumming. {clerk>ishaan+:"Like, *forks*."}

{ishaan>clerk:"We're a folk band."}

{clerk>ishaan:"Cool. There was a guy looking for you. Grey coat. He was super polite, he asked if he could come in."}

Your bucket is full, and you go on holding the lever down and the ice goes on coming, over your shoes.

{ishaan>clerk:"What did you tell him?"}

{clerk>ishaan:"I said sure, come on in. It's a motel."}

{petra>ishaan:"Inside,"} says someone at your back, very calm. {petra>ishaan+:"Now, Ishaan. Leave the bucket."}

***

@@scene boundary=mark pov=billie place="the bathroom of Room 9" present=billie order=3
{billie>tran:"He's found us again."}

{tran>billie:"Of course he found you. You stay always in motels."}

{billie>tran:"Mrs. Tran, I've got one hurt and one baby and four pounds of salt. What do I do?"}

The line hummed. She could hear a television on at the other end, a game show, and a spoon going around in a glass. The old lady had killed sixty-one of them before her hip went. She'd trained all three, and the boy she had raised.

{tran>billie:"Which one is it?"}

{billie>tran:"Ninefold."}

The spoon stopped.

{tran>billie:"The one that has your sister."}

{billie>tran:"Yes."}

{tran>billie:"Then you don't do it, Wilhelmina. You give the gun to Zorić and you sit in the bathtub."}

<<billie: I'm thirty-six years old and I am already sitting in the bathtub. Did she know that? She always knows. You should've told them about Joan the first night out, you coward. You told the old woman, because she never asks how you feel. All right. All right. Get up.>>

{billie>tran:"How's the hip?"} she said.

{tran>billie:"It hurts. Goodbye. Don't die, I already bought the duck."}

@@scene boundary=soft pov=ishaan place="Room 9" present=ishaan,petra,billie,grey order=4
Three knocks. Nobody knocks like that anymore, with a little gap in between.

{grey>petra,ishaan,billie:"Good evening,"} says the door. {grey>petra,ishaan,billie+:"I was told I could come in."}

{petra>grey:"By a boy who does not own the building."}

{grey>petra:"Miss Zorić! How is the arm?"}

{petra>grey:"Come closer and I'll show you how it is."}

You're behind the mattress. That's your position. You've got the book open to the page, and the page is in Latin, and you have had Latin for three weeks. <<ishaan: Okay. Okay. You know this. It's only words. First the name, then the command, then the name again, and don't look at it, whatever it's wearing.>>

{billie>grey:"You don't get to come in,"} says Billie. {billie>grey+:"But you can tell me something. Is she in there?"}

{grey>billie:"Who, my dear?"}

{billie>grey:"You know who."}

There is a gap. Then a different voice, young, a girl's, with a cold in the head.

{joan>billie:"Bill? Bill, it's really dark."}

Petra's face does something you've never seen it do. She puts out her good arm, slowly, and takes hold of the back of Billie's belt.

{petra>billie:"It is not her."}

{billie>petra:"I know that."}

{joan>billie:"Billie, I lost my shoe."}

{petra>billie:"Stroud. Look at me. It is not her. It's a thing it does."}

{billie>petra:"That's *exactly what she said*, though, Petra. That night. That's the last thing that she said to me."}

{petra>billie:"So it was listening."}

{grey>billie:"I always listen,"} the gentleman agrees, in his own voice. {grey>billie+:"Open the door, Wilhelmina. I'll give you back the shoe."}

And she is crying, and she's reaching for the chain, and Petra has only the one arm. So it's you. You didn't expect that. You stand up from behind the mattress.

{ishaan>grey:"Ninefold!"} you yell. Your voice cracks down the middle. {ishaan>grey+:"Exi ab ea! Ninefold!"}

Nothing happens.

{grey>ishaan:"'Ab ea',"} says the grey coat, after a moment, {grey>ishaan+:"is feminine, young man."}

{ishaan>grey:"I know,"} you say. {ishaan>grey+:"I wasn't talking to *you*."}

@@scene boundary=soft pov=omniscient place="the parking lot" present=ishaan,petra,billie,grey,joan,clerk order=5
What the clerk saw, and what he'd tell his girlfriend, and then the cops, and then, years on, a podcast, was a man in a long coat standing in front of number nine who came apart at the buttons. There was a lot of light in him. There was a girl in him, too. She fell out onto the asphalt in a white nightgown with one foot bare.

{clerk>:"Holy shit,"} he said, to no one.

The thing was still there, but it was less. It was more like a coat. <<grey: A child. A child with a grammar book. I have dined on bishops.>>

{petra>grey:"Hello, Ninefold,"} said Petra from the doorway. She shot it six times, left-handed, and then she shot the coat.

{billie>joan:"Joanie?"}

The girl turned her head. Nineteen years, and she was still eleven.

{joan>billie:"You got old,"} she said.

{billie>joan:"I know, honey. I know I did."}

{joan>billie:"Did you find my shoe?"}

She hadn't. She'd looked for it every night for a year with a flashlight, up and down that ditch. She tore off her own boot instead, hopping, and got down on her knees in the broken glass and put it on the small foot, where it was far too big, and laced it up tight.

{joan>billie:"That's better,"} said Joan, and went out, like a match does.

***

@@scene boundary=mark pov=ishaan place="the van" present=ishaan,petra,billie order=6
Nobody says anything until the state line. Petra drives with her knee. Billie's in back with her one bare foot up on the cooler, and you keep looking at it in the mirror.

{petra>ishaan:"How did you know?"}

{ishaan>petra:"Know what?"}

{petra>ishaan:"To command *her*. It's not in the book."}

{ishaan>petra:"It's sort of in the book. It's a footnote."}

{petra>ishaan:"You read the footnotes?"}

{ishaan>petra:"Mrs. Tran makes me. She tests me on the phone."}

{petra>ishaan:"I have hunted for fourteen years,"} the Croat tells the windshield, {petra>ishaan+:"and I have not read one footnote."}

{billie>petra:"That's why you've only got the one good arm,"} comes the voice from the back, all scraped out. You turn around. She isn't smiling but it's somewhere on the property. {billie>ishaan:"Ish. C'mere."}

{ishaan>billie:"I've got my seat belt on."}

{billie>ishaan:"Then lean."}

You lean. She takes your whole head in her hand like a grapefruit and kisses it, hard, right where the hair parts, and shoves it away again.

{billie>ishaan:"You threw up, didn't you,"} she says. {billie>ishaan+:"After."}

{ishaan>billie:"In the ice bucket."}

{petra>billie:"He is getting neater,"} says Petra.

<<ishaan: I did that. That was me,>> you think, and you think it all the way through Ohio.

@@scene boundary=soft pov=tran place="the kitchen over the dry cleaner's" present=tran,ishaan,petra,billie order=7
{tran>ishaan,petra,billie:"Shoes off."}

{billie>tran:"I've only got one."}

{tran>billie:"Then take off one."}

The duck was on the table, and there were five places set. She saw them count. The tall one counted fastest, and opened her mouth, and got kicked in the ankle by the boy, for which he'd be having extra rice.

{billie>tran:"Who's that for?"} she asked finally.

{tran>billie:"For your sister. She's coming a long way, she'll be hungry."} The old woman put the first slice, the best one, with the skin, on the empty plate. Sixty-one. Sixty-two now, if you counted the boy's. You did count it. <<tran: Eat, little girl. Nobody will knock here.>> {tran>ishaan:"Ishaan. What is 'from him', in Latin?"}

{ishaan>tran:"Ab eo, Grandmother."}

{tran>ishaan:"Good,"} said Mrs. Tran. {tran>ishaan+:"Sit. Eat. Tomorrow, the ablative plural."}
