@@cast sennet | F | Sennet | Sennet; Sen; rider; the rider; Marmalade's rider; the one-eyed woman; Sennet of Low Ferry
@@cast oru | F | Oru | Oru; Orunmi; the girl; the hatchling's girl; the goat girl; little goat
@@cast marm | F | Marmalade | Marmalade; Marm; the old dragon; the orange dragon; the queen of the mud
@@cast pip | M | Pipistrel | Pipistrel; Pip; the hatchling; the black hatchling; small one
@@cast hask | M | Wingmaster Hask | Hask; the Wingmaster; Wingmaster; Dovric Hask; Dovric; the tall man
@@cast teodwin | M | Teodwin | Teodwin; Teo; the healer; Healer
@@cast brannoch | M | Brannoch | Brannoch; Bran; the redheaded rider; Hask's second
@@cast ilvane | F | Ilvane | Ilvane; the cook; Cook
@@tie sennet | marm | friendship shown
@@tie oru | pip | guardianship shown; friendship shown
@@tie sennet | hask | friendship told; enmity shown
@@tie oru | hask | enmity shown
@@tie oru | marm | acquaintance shown
@@tie hask | brannoch | work shown
@@tie hask | teodwin | work shown
@@tie brannoch | oru | acquaintance shown
@@tie oru | ilvane | friendship shown
@@tie pip | ilvane | acquaintance shown
@@tie hask | pip | enmity shown
@@tie brannoch | teodwin | acquaintance shown
THE GOAT GIRL
an eyrie story by Wren in the Rafters, first printed in the zine Scale &
Feather 4

@@scene boundary=start pov=oru place="the hatching sands" present=oru,pip,hask,brannoch order=1
{hask>oru:"Put it down."}

{oru>hask:"He won't let go, sir."}

{hask>oru:"Then pull."}

{oru>hask:"I have pulled. It's teeth, sir. He's got it by the teeth."}

The Wingmaster came down over the hatching sands with his boots filling
up at every step. Behind him stood the nine, all the lords' sons in
white, with empty hands, and not one of them looking at anything but
her. She'd only come in for the goat. The goat had got out and gone
under the rope, and she had gone under after it, and the last egg, the
black one nobody had a bet on, had rolled over and opened like a purse.

{brannoch>hask:"It's had the goat,"} said the redheaded rider.

{hask>brannoch:"I can see it's had the goat, Bran."}

{brannoch>hask:"I only mean, it's fed. From her. She fed it. That's the bond, by the book."}

{hask>brannoch:"I know what's in the book."}

It was wet and the size of a dog and it had her whole sleeve in its
mouth, and its eyes were silver. She could feel it thinking. It wasn't
words. It was a kind of push, like when you lean on a gate. <<oru: Stop it. You're not mine. I've got six more goats to get in before dark. Let go, you horrible bat.>>

{pip>oru:"Bat,"} said the hatchling, quite clearly, out of the side of its teeth.

Nobody on the sands said a thing.

{hask>brannoch:"They don't speak,"} said Hask at last. He'd gone a bad color.
{hask>brannoch+:"They do not speak for a year. Some of them never. Who taught it that?"}

{pip>oru:"Mine. Mine bat."}

@@scene boundary=soft pov=sennet place="the mud pens below the Low Stair" present=sennet,marm order=2
{marm>sennet:"There is a fuss."}

{sennet>marm:"There's always a fuss at a hatching. Lift your foot."}

{marm>sennet:"This is a different fuss. Someone has bonded in the wrong trousers."}

{sennet>marm:"Marm. Foot."}

The old dragon sighed and a bucket blew over. She was the color her name
said, or had been; these days she was mostly the color of the mud pens,
which lay below the Low Stair where the drains came out. She and Sennet
had not flown in a fight since Karrow Gap, where the one had lost an eye
and the other the top joint of a wing, and they'd been forgotten since
then, comfortably, by everybody.

{marm>sennet:"They will send it to us."}

{sennet>marm:"They won't."}

{marm>sennet:"It talks, and it is black, and it belongs to a child who smells of goat. Where would you send it, if you were Dovric?"}

{sennet>marm:"Off a cliff,"} she said, and then, because that wasn't a joke up here
and never had been, she put the rasp down. <<sennet: He wouldn't. He was a good boy. He was a good boy twenty years ago, Sen, and so were a lot of them.>>

{marm>sennet:"You are thinking loudly."}

{sennet>marm:"Don't listen, then."}

{marm>sennet:"You are thinking about your knees, and the Stair."}

{sennet>marm:"Three hundred and twelve steps."}

{marm>sennet:"I could fly you."}

{sennet>marm:"You couldn't fly a kite."}

Marmalade looked hurt for about as long as it takes to look hurt, and
then she began to get up, one leg and then another. The mud let go of
her with a noise Sennet hadn't heard in years.

-----@

@@scene boundary=mark pov=hask place="the tower room" present=hask,teodwin,brannoch order=3
{teodwin>hask:"There's been one before."}

{hask>teodwin:"In a song."}

{teodwin>hask:"In the infirmary rolls. I looked. Ninety years back, a black one, spoke on the first day. Name of Nightjar."}
The healer had brought the roll with him and it kept curling shut on his
thumbs.

{hask>teodwin:"And?"}

{teodwin>hask:"And it ended the war."}

{brannoch>teodwin:"That's good, isn't it?"}

{teodwin>brannoch:"It ended it by telling everybody what everybody else was thinking. In the tent, with both kings there, and the queens. It just said it all out loud, one after another, going round the table."}

Brannoch laughed. Then he stopped.

{brannoch>hask:"How far can it hear?"}

{teodwin>brannoch:"When it's grown? They don't give a distance. They only say that three marriages in the next valley..."}

{hask>teodwin:"Enough."} Hask had walked across the tower room to the window. You could
see the sands from there, a yellow scrap, and a bit of black on it, and
a bit of brown. They were playing some game with a stick. <<hask: Nine fathers. Nine fathers who paid. And what do you know about each of them, and what do you owe, and what did you do with the Karrow money, Dovric? Think about something else. Think about rope. No! Not rope.>>

{brannoch>hask:"Sir? You're sweating."}

{hask>brannoch:"It's a warm night. Fetch me the girl."}

{teodwin>hask:"Only the girl?"}

{hask>teodwin:"Healer, go to bed."}

@@scene boundary=soft pov=oru place="the kitchen" present=oru,pip,ilvane order=4
{ilvane>oru:"Does he like it boiled?"}

{oru>ilvane:"He likes it fast."}

{pip>ilvane:"Fast,"} said Pip.

She had named him Pipistrel, for the little ones in the goat shed, and
it was too long already. He was lying along the hearth with his chin in
a pot. The cook, who'd thrown Oru out of the kitchen by the ear twice
that month, went round him on tiptoe with her skirts held in.

{ilvane>oru:"And what's he hear now? Out of me?"}

{oru>ilvane:"I don't know. I only get the edges."}

{pip>ilvane:"She is sad about the ear,"} he said.

Both of them looked at the floor. Ilvane went the color of ham.

{ilvane>oru:"Well, I am. I am, then! You were after the raisins."}

{oru>ilvane:"I was."}

{ilvane>oru:"You could have said you were hungry, little goat."}

{oru>ilvane:"You could've looked."}

Neither said anything more, but she cut the raisin loaf, the lords' one,
and pushed over the heel with plenty in it. And it was while Oru had her
mouth full that he lifted his head from the pot, with the broth running
off, and said in a voice that wasn't his, that was a grown man's, deep
and tired:

{pip>oru:"Think about rope."}

@@scene boundary=soft pov=sennet place="the Stair" present=sennet,marm order=5
{sennet>marm:"How many's that?"}

{marm>sennet:"Ninety."}

{sennet>marm:"You said ninety before."}

{marm>sennet:"I said it to be kind. That was sixty."}

* * * * *

@@scene boundary=mark pov=omniscient place="the ledge" present=oru,pip,hask,brannoch,sennet,marm order=6
There was a ledge at the north side where they put out the dead ones, in
winter, when the ground was too hard. It had a good wide view. Brannoch
held the lantern. He'd been told it was for a test, and had made up his
mind to believe so. <<brannoch: It's for a test. It'll be for a test of some kind.>>

{pip>brannoch:"It is not for a test,"} said the small one, from inside Oru's coat.

{hask>oru:"Keep it quiet."}

{oru>hask:"I can't, sir. He just does it."}

{hask>oru:"How old are you?"}

{oru>hask:"Thirteen. Fourteen at the shearing."}

{hask>oru:"Take it out of your coat and put it down by the edge. There. And come back here to me. You'll have forty crowns and a place in the dairy. Nobody will ever be unkind to you again."}

She didn't move. The wind had her hair straight up. {oru>hask:"He can't fly yet,"}
she said.

{hask>oru:"No."}

{oru>hask:"If I put him down there he'll..."}

{brannoch>hask:"Sir,"} said Brannoch. {brannoch>hask+:"Dovric. She's a kid."}

{hask>brannoch:"Give me the lantern and go in, if you can't watch."}

{pip>hask:"The Karrow money,"} said Pip, politely, in the Wingmaster's voice.
{pip>hask+:"There was no powder for the Gap because I had spent it. Sixty riders. I said that it was rain. I said the rain had got into the powder, and Sennet believed me. She said never mind, Dovric. She had a cloth over her eye. She said never mind."}

The lantern shook, but it was Bran's hand that shook it. His father had
been one of the sixty.

{sennet>hask:"Did I?"} said someone. {sennet>hask+:"Never mind? That doesn't sound like me."}

They all turned. It took a while to see what was there, as it was so big
and so exactly the shape of the mountain. Then the mountain opened one
orange eye, about even with the ledge. It was hanging on by its claws
and breathing like a forge. Sitting up on the neck was a one-eyed woman
with no saddle and her boots off.

{hask>sennet:"Sen."}

{sennet>hask:"Hello, Dovric."}

{hask>sennet:"You can't have climbed."}

{sennet>hask:"We did two hundred. After that she lost her temper."}

{marm>hask:"I flew,"} said the old dragon. {marm>hask+:"I wish it to be known. It was not far and it was not pretty, but I flew."}

{oru>marm:"You flew!"} said the girl, who had mucked out the mud pens on Tuesdays
for three years.

{marm>oru:"Get on, little goat, and bring the bat. I cannot hold this rock and be admired."}

And Hask might have stopped her. He had a long arm and she had to go
right past. He would say later, to the nine fathers, and to the judges
after them, that he'd thought about it. But what he was in fact thinking
was heard by everyone on the ledge, since Pip said it, over her
shoulder, going by.

{pip>:"Oh thank God,"} he said in the tall man's voice.
{pip>+:"Thank God, somebody came."}

Then there was a great noise of wings, one and a half of them, and a lot
of swearing, going down.
