@@cast bron | F | Bronwen Pugh | Bronwen; Bron; Alfie's mum; Mrs. Pugh; I
@@cast oyin | F | Oyinkan Balogun | Oyinkan; Oyin; Temi's mum
@@cast lana | F | Svetlana Orlova | Svetlana; Lana; Sveta; Misha's mum
@@cast caro | F | Caroline Farrant-Hughes | Caroline; Caro; the Chair; Madam Chair; the woman in the white jeans
@@cast newmum | F | Itziar Etxeberria | Itziar; the new mum; the one in the motorbike jacket; motorbike jacket
@@cast lollipop | M | Desmond | Desmond; the lollipop man; Des
@@cast head | M | Mr. Achterberg | the Head; Mr. Achterberg; the headmaster; Achterberg
@@cast alfie | M | Alfie | Alfie; my son; Alf
@@cast gran | F | Mam | Mam; my mother; Nain
@@tie bron | oyin | friendship shown
@@tie bron | lana | friendship shown
@@tie oyin | lana | friendship shown
@@tie bron | caro | acquaintance shown
@@tie bron | newmum | friendship shown
@@tie bron | alfie | kin told
@@tie bron | gran | kin told
@@tie caro | newmum | enmity shown; friendship shown
@@tie caro | oyin | acquaintance shown
@@tie lana | caro | acquaintance shown
@@tie bron | lollipop | acquaintance shown
@@tie newmum | lollipop | acquaintance shown
@@tie head | caro | acquaintance shown
@@tie head | newmum | acquaintance shown
@@tie newmum | alfie | acquaintance shown
**gate people**

(original work, teen, no archive warnings apply unless you count the bake sale)

8:51, MONDAY

@@scene boundary=start pov=bron place="the gate" present=bron,oyin,lana,newmum,lollipop order=1
{oyin>lana:“Don’t look.”}

{lana>oyin:“I’m not looking.”}

{oyin>lana:“You are looking with your whole neck.”}

{lana>oyin:“Is it a real motorbike?”}

{oyin>lana:“No, Lana, it’s inflatable.”}

I look. Of course I look. It’s parked right on the zigzags where not even God may park, and there’s a woman getting off the front of it and a tiny girl in a huge helmet getting off the back, and the whole pavement has gone quiet, like when a horse comes into a pub.

{lollipop>newmum:“Can’t stop there, my love,”} calls the lollipop man.

{newmum>lollipop:“I’m not stopping. I am going.”} And she kisses the helmet, and goes, and the noise sets off a Volvo.

{lana>oyin,bron:“I want to be her,”} says Misha’s mum.

{oyin>lana:“You want to be her leg muscles.”}

{lana>oyin:“I want to be her *lack of a lunchbox*. Did you see? She brought no lunchbox. She doesn’t care!”}

<<bron: I’ve got a lunchbox in each hand and one of them isn’t even ours. Whose is this? Who is Barnaby?>>

{oyin>bron:“You all right?”} she asks. {oyin>bron+:“You’ve gone a funny color.”}

{bron>oyin:“I think I’ve stolen a sandwich,”} I say.

@@scene boundary=soft pov=bron place="the bake sale committee" present=bron,oyin,lana,caro order=2
{caro>bron,oyin,lana:“Item four. Nuts.”}

{oyin>caro:“Against.”}

{caro>oyin:“We’ve not had the discussion yet, Oyinkan.”}

{oyin>caro:“Sorry. I’ll be against them after.”}

Caroline Farrant-Hughes chairs everything. She’s got a little hammer. She brought it from home. It’s two in the afternoon and nine of us are sat on chairs made for people of five, so our knees are up round our ears, except for the Chair, who has the piano stool.

{caro>bron,oyin,lana:“Item five, then, and I want to be sensitive about it. The zigzags.”}

{lana>caro:“Here we go,”} says Svetlana, not all that quietly.

{caro>lana:“It’s about *safety*, Svetlana. There’s a way we do things. I’d like somebody to have a friendly word with her.”}

{oyin>caro:“Who?”}

{caro>oyin:“The new mum. I don’t know what she’s called.”}

{oyin>caro:“No, who’s having the word?”}

There’s a silence. It’s the sort in which people examine their own shoes. I’ve got odd socks on, I notice. <<bron: Don’t make a noise. Don’t scratch. She’s like a T. rex, it’s movement that does it.>>

{caro>bron:“Thank you so much,”} says Madam Chair warmly, and down comes the hammer. {caro>bron+:“Alfie’s mum will do it.”}

8:49, TUESDAY

@@scene boundary=mark pov=bron place="the gate" present=bron,newmum,lollipop,alfie order=3
{bron>newmum:“Hiya. Sorry. Could I have a friendly word?”}

{newmum>bron:“Which one?”}

{bron>newmum:“Sorry?”}

{newmum>bron:“Which word.”} She has the visor up. She has grey eyes and a scar through one of the eyebrows and I’m wearing a fleece with a bit of Weetabix on it. {newmum>bron+:“There aren’t many friendly ones. ‘Butter’ is good.”}

{alfie>bron:“Mum, can I go on it?”}

{bron>alfie:“No, Alf.”}

{alfie>newmum:“Can I?”}

{newmum>alfie:“Ask your mother.”}

{alfie>newmum:“I did, she said no.”}

{newmum>alfie:“Then ask her better,”} says motorbike jacket.

<<bron: You’ve lost control of this. You never had control of it. Just say zigzags. It’s one word. Say it and go home and lie on the floor.>>

{bron>newmum:“I like your bike,”} I say.

{lollipop>bron:“That’s telling her, Bronwen,”} says Desmond, leaning on his lollipop.

WEDNESDAY, NIGHT

@@scene boundary=mark pov=bron place="bed" present=bron order=4
{gran>bron:“You told her you liked it?”}

{bron>gran:“I panicked, Mam.”}

{gran>bron:“Well, is it nice?”}

{bron>gran:“It’s *very* nice. It’s green.”}

{gran>bron:“Your father had one like that. Before you. I went to Aberystwyth on the back of it in a skirt.”}

<<bron: I’m forty-one years old and nobody’s ever told me that.>> There’s an owl or something going in her garden, I can hear it down the phone. She still won’t shut the window, not since him.

{bron>gran:“You never said.”}

{gran>bron:“You never asked me about before,”} says my mother. {gran>bron+:“You only ever ask me about stains.”}

@@scene boundary=soft pov=bron place="the bus shelter" present=bron,oyin,lana order=5
{lana>bron:“She will have you shot.”}

{bron>lana:“It was only a word.”}

{oyin>bron:“It was the *wrong word*, Bron. She’s had badges made.”}

{bron>oyin:“What badges?”}

Oyin opens up her coat like a man selling watches. It’s on the lining. It’s yellow, it says ZIG ZAG? NO THANKS!, and there’s a drawing of a child who’s either waving or been hit.

{lana>oyin:“Why are you wearing it?”}

{oyin>lana:“I’m not wearing it. It’s inside.”}

{lana>oyin:“That’s still wearing.”}

{oyin>lana:“She was standing there, Sveta! She had a *tray*.”}

The rain comes in sideways. The three of us have stood in here every day for four years, in between the drop-off and our actual lives, and I’ve never once thought about why, and now suddenly I do. It’s eleven minutes. <<oyin: It’s the only bit of the day nobody wants anything wiping,>> Oyin told me she used to think, and that’s about it, that’s the whole of it.

{lana>bron:“What’s she called?”}

{bron>lana:“I don’t know. I didn’t ask.”}

{lana>bron:“You talked about butter and you didn’t *ask*?”}

@@scene boundary=soft pov=omniscient place="the Head's office" present=head,caro,newmum order=6
{head>caro:“Do sit, Mrs. Farrant-Hughes.”}

{caro>head:“I’ll stand.”}

{newmum>head:“I will sit,”} said the other one, and did.

Mr. Achterberg had been a headmaster for six years and before that he had been in submarines, and he often missed it. There were two women in front of him. One had a petition. The other had a carrier bag, out of which, as he watched, she was taking a small and rather beautiful cake.

{caro>head:“A hundred and four signatures.”}

{head>caro:“I see your husband’s signed it twice.”}

{caro>head:“That’s my father in law.”}

{newmum>head:“I park there,”} said the new mum, {newmum>head+:“for one minute, because she is afraid to walk in. My daughter. At the last school there were some children, at the corner. So I bring her to the door. That’s all. I can write this on a badge if you like it.”}

He looked at the cake. The woman in the white jeans was looking at it too, only not as if she saw it.

<<caro: Barnaby was sick every single morning until Christmas. I used to wash his jumper in the staff toilet. I never told a soul.>>

{caro>newmum:“Which corner?”} she said.

{newmum>caro:“What?”}

{caro>newmum:“Which one frightens her? Is it the one by the bins?”}

{newmum>caro:“By the bins, yes.”}

{caro>head:“That’s a horrible corner,”} said Caroline, and she sat down after all. {caro>head+:“I’ve always said so. Give me that back, please, Mr. Achterberg.”}

{head>caro:“The petition?”}

{caro>head:“I’m going to need it for the bins.”}

8:50, FRIDAY

@@scene boundary=mark pov=bron place="the gate" present=bron,oyin,lana,caro,newmum,lollipop,alfie order=7
{oyin>lana:“Don’t look.”}

{lana>oyin:“I’m *looking*, Oyin, everyone’s looking.”}

Because there’s a line of them. It goes from the corner where the bins were to the gate, both sides, mums, dads, one nan with a shopping trolley, in yellow bibs, and at the head of it is Caroline with her hammer. And up the middle, in a helmet as big as a pumpkin, walks one very small girl. She’s holding hands with my son.

{alfie>bron:“I asked her better,”} Alfie shouts to me. {alfie>bron+:“I’m having a go Saturday!”}

{lollipop>caro:“Bike’s in the car park,”} reports the lollipop man, {lollipop>caro+:“between the lines and all.”}

{caro>lollipop:“Thank you, Desmond.”}

{newmum>caro:“Thank you,”} she says, the one in the jacket. She’s got no visor on and she is not all right, she’s holding onto the railing.

{caro>newmum:“Not at all. It’s Caro,”} she says. {caro>newmum+:“There’s a rota.”}

{newmum>caro:“Itziar.”}

{caro>newmum:“Bless you.”}

{newmum>caro:“It’s my name.”}

{oyin>lana:“I’m going to die,”} whispers Oyinkan. {oyin>lana+:“I’m going to die right here, in a bib.”}

I push my way along. I’ve got it out of my bag, I’ve been carrying it around since Monday, it must be penicillin by now.

{bron>caro:“Caroline. I think this is Barnaby’s.”}

She looks at the lunchbox. She looks at me, for a good long while, with her head on one side.

{caro>bron:“*You* had it?”}

{bron>caro:“I’m so sorry.”}

{caro>bron:“He told me he’d eaten it all up,”} says the Chair slowly. {caro>bron+:“All week. He said that it was lovely.”}

@@scene boundary=soft pov=bron place="the coast road" present=bron,newmum order=8
{newmum>bron:“You must lean when I lean!”}

{bron>newmum:“I AM leaning!”}

{newmum>bron:“You’re leaning the other way, Bronwen!”}

<<bron: Aberystwyth,>> I think. <<bron: In a skirt.>> And I shut my eyes, and I lean.
