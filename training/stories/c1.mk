@@cast zofia | F | Zofia Arendt | Zofia; Thimble; Madame Arendt; Zosia; the seamstress; Arendt; the older woman
@@cast mirela | F | Mirela Dunca | Mirela; Starling; Mirka; the girl; child; Dunca
@@cast kruus | M | Anton Kruus | Kruus; the Dentist; Doctor; Doctor Kruus; Anton; Herr Doctor
@@cast pako | M | Pako | Pako; the boy; kid; the courier; shrimp
@@cast major | M | Major Steyr | the Major; Steyr; Major Steyr; the man in the chair
@@cast corporal | M | the corporal | the corporal; the corporal with the cold; Corporal
@@cast ilse | F | Ilse Kruus | Ilse; the Dentist's wife; his wife; Mrs Kruus; the woman in the green hat
@@cast baker | M | Big Hamo | Hamo; the baker; Big Hamo
@@tie zofia | mirela | work shown
@@tie zofia | kruus | friendship told
@@tie zofia | pako | work shown
@@tie kruus | ilse | kin told; work shown
@@tie kruus | major | enmity shown
@@tie mirela | pako | acquaintance shown
@@tie mirela | corporal | acquaintance shown
@@tie pako | corporal | acquaintance shown
@@tie major | corporal | work shown
@@tie mirela | major | enmity shown
@@tie zofia | baker | acquaintance shown
@@tie pako | baker | acquaintance shown
From: thimblerigger
Subject: FIC: The Third Winter (1/1)
Comments: yes please!! Tolmar is made up so don't write and tell me the
trams are wrong.

@@scene boundary=start pov=zofia place="the shop on Coppergate" present=zofia,mirela order=1 time="morning"
{zofia>mirela:"Hold still."}

{mirela>zofia:"It itches."}

{zofia>mirela:"It's supposed to itch. It's got eleven travel permits in the lining."}

The girl held still for about as long as it takes to thread a needle.
Outside the shop a lorry went by down Coppergate, and both of them
stopped breathing until it had turned the corner by the fish hall.

{mirela>zofia:"They never come down here on a Tuesday."}

{zofia>mirela:"They never did anything until they did it."} Zofia bit the thread. There
was no tooth on that side any more and she had to do it with the left.
{zofia>mirela+:"Who do you give it to?"}

{mirela>zofia:"The boy."}

{zofia>mirela:"Where?"}

{mirela>zofia:"The number nine tram, the back platform. I know it, Thimble. I've known it since Friday."}

{zofia>mirela:"And if the boy isn't there?"}

{mirela>zofia:"Then I'm a girl in an ugly coat."} She grinned into the mirror. She was
nineteen and had a gap in her front teeth and no sense whatever.
<<zofia: Dear God, they are sending me children. What did I do at nineteen? Hats. I did hats.>>

{zofia>mirela:"It's not ugly."}

{mirela>zofia:"It's a bit ugly."}

{zofia>mirela:"Turn round. Get out."}

@@scene boundary=soft pov=kruus place="the surgery" present=kruus,major,ilse order=2
The Major had a bad molar, upper left, and he was afraid of the drill.
Kruus had known it the minute he lay down. You can always tell by the
hands.

{kruus>major:"A little wider, please."}

{major>kruus:"Ah ong ike iss,"} said the man in the chair.

{kruus>major:"Nobody does."}

His wife came in with the tray, put it down, and did not look at either
of them. She'd done that very well for two years.
{ilse>kruus:"Will you be needing the long forceps, Doctor?"}

{kruus>ilse:"Not yet, thank you, Ilse."}

Long forceps meant somebody was waiting in the kitchen. Not yet meant
keep them there. He packed cotton along the gum, taking his time about
it, and counted the things he could do to this man with what was on the
tray. It came to six. It usually came to six. <<kruus: And then they shoot forty from the fish hall, one after another, against the wall where you bought mackerel. Drill the tooth, Anton. It's only a tooth.>>

The Major spat pink. {major>kruus:"You hear things, I suppose. In your profession."}

{kruus>major:"Mostly groaning."}

{major>kruus:"Ha."} He wiped his mouth. {major>kruus+:"We have a name, you know. Out of the Saltworks. A man who sews or a woman who sews, he wasn't clear at the end. Thimble. Does it mean anything to you?"}

{kruus>major:"It's a thing for the finger."}

{major>kruus:"Yes,"} said Steyr, and lay back, and opened his mouth again like a good
little boy.
<<major: He didn't blink. They all blink. Now why wouldn't a dentist blink?>>

***

@@scene boundary=mark pov=pako place="the number nine tram" present=pako,mirela,corporal order=3 time="noon"
It was snowing the wet kind. Pako had a loaf under one arm and his cap
on backward, that was the signal, but also he just liked it that way.

{pako>mirela:"Cold, miss."}

{mirela>pako:"I've been colder."}

{pako>mirela:"My auntie's got a coat like that."}

{mirela>pako:"Has she? Poor woman."}

He nearly laughed. You weren't meant to laugh. She was already undoing
the buttons, all slow like somebody too warm from the stove, when the
tram gave a jerk and stopped in the middle of the bridge where there
wasn't a stop.

{corporal>mirela,pako:"Papers! Papers, everyone, have them out!"}

<<pako: Don't run. Rabbits run. You've got a loaf and you're twelve and you're taking it to your gran, you haven't got a gran but he doesn't know that, does he, he doesn't know one thing about you.>>

The corporal had a cold. His nose was red as a lamp. He took the girl's
card and held it up near his face.

{corporal>mirela:"Dunca. Student?"}

{mirela>corporal:"I was. You closed it."}

{corporal>mirela:"I didn't close anything, miss. I'm from a farm."} He sneezed, and looked
for somewhere to wipe his hand. {corporal>mirela+:"Take off the coat."}

{mirela>corporal:"It's snowing."}

{corporal>mirela:"It's on the list. Brown coat, fur collar, young woman. I'm sorry. Take it off."}

{pako>corporal:"That's my auntie's coat,"} said Pako.

He had no idea why he said it. It was just there, in his mouth. They
both turned and looked down at him.

{pako>corporal:"She borrowed it, this lady, and I'm to take it back 'cause my auntie's laid up and she hasn't got another one and the lady's only supposed to wear it as far as the bridge. That's the bridge. So I've to have it."}

{corporal>pako:"What have you got there?"}

{pako>corporal:"Bread."}

{corporal>pako:"White bread?"}

{pako>corporal:"Nearly."}

The corporal looked at the bread for a long, long time. Snow fell on it.
Then he looked back along the tram to where his sergeant was shouting at
an old man with a goose.

{corporal>pako:"Give me half,"} he said.

@@scene boundary=soft pov=zofia place="the cellar under the bakery" present=zofia,kruus,baker,pako order=4
{baker>zofia,kruus:"So where's the coat?"}

{pako>baker:"I'm wearing it."}

{baker>pako:"I can see you're wearing it, shrimp, it's down to your ankles. I mean is it all in there?"}

{zofia>baker:"All eleven,"} said Zofia. She had her fingers in the lining already.
{zofia>pako+:"And where is she?"}

Nobody answered. The bakery ovens ticked overhead, and a bit of
whitewash came down from the cellar roof.

{zofia>pako:"Pako. Where's Starling?"}

{pako>zofia:"They kept her. He gave me the coat and then the sergeant came and they kept her anyway."}
His chin was going. {pako>zofia+:"She winked at me."}

{kruus>zofia:"She doesn't know about the cellar."}

{zofia>kruus:"She knows about the shop."}

{kruus>zofia:"Then you don't go back to the shop."}

{baker>kruus:"The list, Doctor. How'd they have the coat on a list? It wasn't finished till this morning."}

{kruus>baker:"I've been thinking about that."}

{baker>kruus:"Think faster!"}

{zofia>baker:"Don't shout, Hamo. The boy."}

{pako>zofia:"I'm all right."}

{kruus>zofia,baker:"Four people saw it. Thimble, because she made it. Starling. Me, on Sunday, when it was pinned."}
He took off his glasses and there were two red dents either side of his
nose. She had known him for thirty years and never seen him without
them. {kruus>zofia,baker+:"And the person who brought us the fur."}

It took her a moment. It had been a good collar, musquash, hardly any
moth. It had come off a green coat that went with a green hat.

<<zofia: Oh Anton. Oh no.>>

{baker>kruus:"Who brought the fur?"} said the baker.
{baker>zofia+:"Who? What are you all looking like that for?"}

@@scene boundary=soft pov=ilse place="the stairs" present=ilse,kruus order=5
She was halfway up the stairs and she had her hat on.

{ilse>kruus:"He promised me your name wasn't in it. Only hers. Only the sewing woman. He promised, Anton."}

{kruus>ilse:"Take the hat off, Ilse,"} he said gently. {kruus>ilse+:"Come and sit in the kitchen."}

~~~~~

@@scene boundary=mark pov=mirela place="the Saltworks" present=mirela,major order=6 time="night"
{major>mirela:"You are not being hurt."}

{mirela>major:"No."}

{major>mirela:"I want you to notice it. I could, and you're not. I have a headache, as it happens. My tooth."}
He touched his jaw. {major>mirela+:"Who is Thimble?"}

The lamp was in her eyes so she looked at his buttons. One of them was
hanging by a thread. Thimble would have hated that.
<<mirela: Hold still, child. It's supposed to itch.>> She almost did laugh then.

{mirela>major:"It's a thing for the finger,"} she said.

The Major went completely white. She didn't know why. It was only what
anybody would have said.

{major>mirela:"Who told you to say that?"}

{mirela>major:"Nobody. It's what it is."}

{major>mirela:"Who told you!"}

He was up, he had hold of the chair, he was shouting for a car. She
couldn't make it out at all. <<mirela: What did I say? I said nothing. I said a thing for the finger. Mother of God, what have I said?>>

@@scene boundary=soft pov=omniscient place="Weavers' Row" present=major,corporal order=7
In Weavers' Row the surgery was dark and the door stood open. Someone
had washed the instruments and laid them on a white cloth, biggest to
smallest. There was a green hat on the kitchen table and two cups, one
of them still warm.

{corporal>major:"There's nobody, sir."} The corporal blew his nose. {corporal>major+:"Not the doctor nor the missus neither. Neighbours say they went off arm in arm. She was crying, they said."}

{major>corporal:"Arm in arm."}

{corporal>major:"Yessir. And there's this. It was in the chair."}

It was a thimble. Steyr took it to the window. His tooth, which Kruus
had packed so carefully that morning, with such a lot of something grey,
had begun to hurt in a new way, deep down, up into the eye.

{major>corporal:"Get me a dentist,"} he said.

{corporal>major:"Sir,"} said the corporal, <<corporal: what, at this hour? There's only the one,>> and
went out to stand in the snow for a bit. He still had a crust of the
bread. He ate it by the river, slowly, while across the water a woman
with a tooth missing, an old man and a boy in a coat too big for him
walked over the border bridge on three very good permits. There were
eight left.

One of those was for Starling. Zofia had sewn it back in herself.

THE END (part two if anyone wants it?)
