@@cast oke | M | Okezie | Okezie; the driver; the big man; Uncle
@@cast wren | F | Wren | Wren; the girl; little bird; the kid; Renata
@@cast dolores | F | Dolores Quispe | Dolores; Lola; Quispe; the widow; the old woman; the mule woman
@@cast hatch | M | Hatch | Hatch; the toll-keeper; the man in the football shirt; Mr Hatch
@@cast sib | F | Sibyl | Sibyl; Sib; the rifle
@@cast mother | F | Ana Vidal | Ana; Ana Vidal; the ferrywoman; Mum
@@tie oke | wren | guardianship shown
@@tie oke | dolores | friendship shown
@@tie wren | dolores | friendship shown
@@tie hatch | sib | kin shown
@@tie wren | mother | kin told
@@tie oke | hatch | enmity shown
@@tie hatch | dolores | acquaintance shown
@@tie wren | sib | friendship shown
@@tie oke | mother | acquaintance shown
SALT ROAD

@@scene boundary=start pov=wren place="the cab" present=wren,oke order=1 time="noon"
{wren>oke:“What’s that one say?”}

{oke>wren:“You can read it.”}

{wren>oke:“I want you to do it in the voice.”}

The driver sighs. He slows down, which isn’t hard, the truck’s been
doing a fast walk since the bridge, and he leans out over the wheel to
look at what’s left of the billboard. {oke>wren:“‘Come to Sunny Marina Bay,’”} he
booms, {oke>wren+:“‘where every day is Saturday!’”}

Wren laughs till she coughs, and the cab rattles along with her. She’s
eleven or twelve, nobody wrote it down. She has a plastic horse, a
kitchen knife and a photograph of a woman in front of a boat, and she’s
promised herself that she won’t take out the photograph before they get
to the salt.

{wren>oke:“What’s Saturday?”}

{oke>wren:“It was when you didn’t have to go anywhere.”}

She thinks about that for a mile. <<wren: I wouldn’t like it. You’d just be where you were.>>

{wren>oke:“Uncle? There’s somebody in the road.”}

@@scene boundary=soft pov=oke place="the tarmac" present=oke,wren,dolores order=2
{dolores>oke:“Don’t you shoot my mule.”}

{oke>dolores:“I wasn’t going to shoot your mule.”}

{dolores>oke:“You have a shooting sort of face.”}

{oke>dolores:“It’s the only one I’ve got. Is it dead?”}

{dolores>oke:“He. He’s thinking.”} The old woman is sitting on the tarmac with the
animal’s head in her lap and a black umbrella up over the both of them.
The mule has been dead since yesterday at the least. She fans the flies
away. {dolores>oke+:“Where are you going with that child?”}

Okezie doesn’t answer. He counts the water in his head, he’s always
counting it, eleven litres, and two for the radiator. <<oke: Drive on. You’ve got one mouth already that isn’t yours.>>

<<oke: And she’s looking at me. Don’t you look at me, little bird.>>

<<oke: All right, then. But not the mule.>>

{wren>dolores:“We’re going to the ferry,”} says the kid, who can’t be taught. {wren>dolores+:“My mum’s there. What’s his name?”}

{dolores>wren:“Presidente.”}

{wren>dolores:“Can I hold the umbrella?”}

{dolores>wren:“Hold it straight.”}

He goes and gets the shovel.

= = = = =

@@scene boundary=mark pov=dolores place="the back of the truck" present=dolores,wren,oke order=3 time="night"
{wren>dolores:“Are you asleep?”}

{dolores>wren:“At my age it’s hard to tell.”}

The girl wriggled closer, over the boards in the back of the truck. She
was all elbows. Up front there was a dot of red where the big man smoked
a thing that wasn’t tobacco, and beyond that there were so many stars it
was vulgar.

{wren>dolores:“Do you think she’ll know me?”}

{dolores>wren:“How old were you?”}

{wren>dolores:“Three. She went ahead to get a place. Then the bridge went. She had a blue coat.”}
She’d got something out and was holding it up to her eyes, though it was
much too dark to see it. {wren>dolores+:“She’s called Ana Vidal and she runs the ferry. A man told Uncle. He swore it on his teeth.”}

Dolores Quispe had been over the salt in the spring, with Presidente, to
sell needles. There wasn’t any ferry. There were eleven poles, and a
rope.

<<dolores: You should tell her now. In the dark, it’s kinder.>>

<<dolores: Kinder to whom, Lola?>>

{dolores>wren:“A mother knows by the ears,”} she said. {dolores>wren+:“Let me feel. Yes. I would know those anywhere.”}

@@scene boundary=soft pov=omniscient place="Hatch’s Toll" present=hatch,sib,oke,wren,dolores order=4
{hatch>oke:“That’s far enough, friend.”}

{oke>hatch:“I’m stopped.”}

{hatch>oke:“Engine.”}

{oke>hatch:“If I turn it off it won’t start again.”}

{hatch>oke:“Then I’ll have a truck, won’t I?”} says the man in the football shirt.
There’s a board wired to the fence beside him, HATCH’S TOLL, with a
skull on it that’s meant to be a face. Somebody on the roof of the bus
behind him laughs. {hatch>oke+:“I’m Hatch. That’s Sib up there. She can take the cap off a bottle.”}

{sib>hatch:“I can take the cap off a tooth.”}

{hatch>sib:“There’s no caps on teeth, Sibyl.”}

{sib>hatch:“There is on rich people’s!”}

{hatch>oke:“It’s two litres a head,”} the toll-keeper goes on, {hatch>oke+:“and three for wheels. What’ve you got?”}

{oke>hatch:“Nine.”}

{hatch>oke:“Well, there you are, then. That’s exactly nine.”}

<<oke: And the salt’s two days. Say it. Two days with none, and a kid.>>

<<hatch: Please God, let him not make a fuss. I’ve got the one bullet, and she had it out to clean it.>>

{dolores>hatch:“Mr Hatch,”} says the widow. She has climbed down, backwards, with the
umbrella. {dolores>hatch+:“You have a boil on your neck.”}

{hatch>dolores:“What about it?”}

{dolores>hatch:“It’s bad. It’s gone red underneath. I have needles, I have a clean cloth and I have buried three husbands, one from a boil. How much is that in water?”}

He puts his hand up to it. On top of the bus the rifle’s gone quiet.

{sib>hatch:“Dad,”} it says, in quite a different voice. {sib>hatch+:“Let her look.”}

@@scene boundary=soft pov=sib place="the bus" present=sib,wren,dolores,hatch order=5
{wren>sib:“Has it got any bullets?”}

{sib>wren:“Loads.”}

{wren>sib:“Can I see?”}

{sib>wren:“No.”}

From inside came a yell, and the mule woman’s voice saying there, there,
big baby. She flinched. She had the gun over her knees and was picking
at the tape. The other one sat beside her, swinging her feet, as if
she’d been asked.

{wren>sib:“I’ve got a horse,”} she said, and stood it on the barrel.

It was missing a leg. It stood all right on the three. <<sib: Don’t touch it. You’re fifteen, you’re the guard.>>
She touched it.

{sib>wren:“Where’re you off to, anyhow?”}

{wren>sib:“The ferry.”}

{sib>wren:“There’s no ferry. It sank,”} said Sib. {sib>wren+:“Didn’t they tell you? There’s just the woman that does the rope.”}

The feet stopped.

{wren>sib:“What woman?”}

{sib>wren:“I don’t know, do I? The rope woman. In the blue coat.”}

{dolores>hatch:“Who sank it?”} said the voice in the bus. {dolores>hatch+:“Hold still.”}

{hatch>dolores:“Nobody sank it. It was old. Ow! It just, it sat down in the water one day like a, ow, like a cow.”}

<<sib: He’s crying. He never even cried for Mum.>>

= = = = =

@@scene boundary=mark pov=oke place="the salt" present=oke,dolores,wren order=6 time="two days on"
White, and then more of it.

{oke>dolores:“You knew there was no boat.”}

{dolores>oke:“I knew.”}

{oke>dolores:“And you let me drive.”}

{dolores>oke:“You’d buried my mule,”} she says. {dolores>oke+:“I thought, whatever there isn’t, he shouldn’t get to it alone.”}

The kid’s asleep between them, with her mouth open and salt on her
lashes. He’s had her for four years. He found her in a bath, in a house
with no front, and he said just to the next town. <<oke: If it’s her, you’ll hand her over and say you’re welcome and turn round. That’s all. You’re a lorry driver. It’s a delivery.>>

You tell yourself that. You tell yourself for two hundred miles.

{dolores>oke:“You could stay,”} says Dolores.

{oke>dolores:“Nobody’s asked me.”}

{dolores>oke:“Men,”} she tells the umbrella.

@@scene boundary=soft pov=mother place="the landing" present=mother,oke,wren,dolores order=7
There were three of them coming along the poles to the landing, and one
was small. She kept both hands on the rope. People came; you brought
them over, they gave you a tin, you didn’t look too hard at the small
ones. She’d stopped that. It had taken her years to stop.

{oke>mother:“Are you the ferry?”} the big man called.

{mother>oke:“I’m what there is.”}

{oke>mother:“I’m looking for Ana Vidal.”}

<<mother: Nobody calls me that. Who’d know to call me that?>>

{mother>oke:“What do you want with her?”}

He didn’t seem to know. He opened his mouth and shut it. It was the old
one who spoke up, from under a black umbrella, rather sharply: {dolores>mother:“Would you kindly look at this child’s ears?”}

The girl had hidden behind his leg. She’d a plastic horse held in front
of her, like a pass. There was a thing Ana used to do, when they had a
house, she’d do all the signs on the road to make the baby laugh; she
hadn’t done it since. She didn’t know that she was going to. It came out
in a croak.

{mother>wren:“‘Come to Sunny Marina Bay,’”} said the ferrywoman.

Nothing. The rope creaked. Then, very small:

{wren>mother:“‘Where every day is Saturday.’”}

<<wren: She does the voice.>>

<<mother: Renata.>>

Okezie had already turned round. He’d got quite a way, for a man of his
size, eleven or twelve yards.

{wren>oke:“Uncle!”} yelled Wren. {wren>oke+:“Where are you *going*? It’s Saturday!”}
