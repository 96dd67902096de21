@@cast harriet | F | Miss Harriet Lisle | Harriet; Miss Lisle; Hal; the elder Miss Lisle
@@cast kitty | F | Kitty Lisle | Kitty; Miss Kitty; Kit; the younger Miss Lisle
@@cast aunt | F | Lady Tremlett | Lady Tremlett; her ladyship; ma'am; Aunt
@@cast ravens | M | Lord Ravensmoor | Lord Ravensmoor; Ravensmoor; the Earl; his lordship; Julian; the black domino
@@cast pym | M | Mr Pym | Mr Pym; Pym; the curate; Septimus; the gentleman with the parrot
@@cast fitch | M | Fitch | Fitch; the butler
@@cast davenant | M | Captain Davenant | Captain Davenant; Davenant; the Captain; Jack
@@tie harriet | kitty | kin told
@@tie harriet | aunt | kin told
@@tie kitty | aunt | kin told
@@tie harriet | ravens | romance shown
@@tie kitty | pym | romance shown
@@tie aunt | fitch | work shown
@@tie kitty | fitch | work shown
@@tie harriet | fitch | work shown
@@tie ravens | davenant | friendship shown
@@tie aunt | ravens | acquaintance shown
@@tie kitty | ravens | acquaintance shown
@@tie aunt | pym | acquaintance shown
@@tie pym | davenant | acquaintance shown
@@tie pym | fitch | acquaintance shown
A MOST UNSUITABLE PARROT
A Regency Trifle in Several Sittings

CHAPTER THE FIRST

@@scene boundary=start pov=harriet place="the morning-room" present=harriet,kitty,aunt,fitch order=1
{aunt>harriet:"You are eight-and-twenty."}

{harriet>aunt:"Seven, Aunt."}

{aunt>harriet:"In the candlelight, perhaps. Sit up. Kitty, do not eat that, it is for the Bishop."}

{kitty>aunt:"The Bishop is not here, ma'am."}

{aunt>kitty:"He may come. One is always prepared for a bishop."} Lady Tremlett took up her lorgnette and turned it, as a general turns a field-piece, across the morning-room and upon the elder of her nieces. {aunt>harriet+:"I have had a letter from Ravensmoor."}

Kitty choked on the Bishop's macaroon. Harriet, who had been eight years on the shelf and had found it a tolerable place from which to view the room, merely laid down her needle. <<harriet: So he is come home at last. I wonder whether he has grown fat. I do hope that he has grown fat!>>

{kitty>aunt:"*The* Ravensmoor? The wicked one?"}

{aunt>kitty:"The rich one,"} said her ladyship. {aunt>kitty+:"He intends to marry. He asks very particularly after my niece."}

{harriet>aunt:"Then I congratulate you, Kit,"} said Harriet, after only the smallest pause.

{kitty>harriet:"Me? But I have never met him!"}

{aunt>kitty:"That is by far your greatest advantage."}

{fitch>aunt:"My lady,"} said the butler at the door, in the voice of one who announces a death, {fitch>aunt+:"there is a curate in the hall. He has a bird."}

@@scene boundary=soft pov=pym place="the hall" present=pym,fitch,kitty order=2
{kitty>pym:"Does it speak?"}

{pym>kitty:"I am very sorry to say that it does, Miss Kitty. It belonged to a bo'sun."}

{kitty>pym:"What does it say?"}

Mr Pym grew crimson. He had come, he explained, to return a book; he had not liked to leave Admiral in the lodgings, because of the landlady, who was a Methodist. <<pym: She has a crumb upon her chin. O Septimus, do not look at the crumb. Think upon the Apostles. Peter, Andrew, James.>>

{fitch>pym:"Shall I take the animal, sir?"}

{pym>fitch:"He bites."}

{fitch>pym:"So does her ladyship, sir,"} Fitch replied. {fitch>pym+:"One becomes accustomed."}

* * *

@@scene boundary=mark pov=harriet place="Lady Sefton-Hume's masquerade" present=harriet,ravens,davenant order=3 time="Thursday night"
{ravens>harriet:"You are hiding, madam."}

{harriet>ravens:"I am resting, sir. Hiding is done behind a curtain. This is a fern."}

{ravens>harriet:"I stand corrected. May I rest behind it too? There is a lady in there dressed as Britannia who means to be introduced to me."}

He had not grown fat. One could tell so much, even in a domino, and even at Lady Sefton-Hume's masquerade. He had the same way of standing, with his weight thrown on to the left leg, like a horse that is thinking about the gate; and he did not know her. Why should he? She was got up as a shepherdess; everybody was. There were at least nineteen, and no sheep.

<<harriet: You ought to tell him who you are.>>

<<harriet: And why ought I? He went off to Lisbon without so much as a note. Let him talk to a shepherdess!>>

<<harriet: That is not at all a ladylike reflection.>>

<<harriet: No. I like it extremely.>>

{harriet>ravens:"And whom do you hide from besides Britannia?"} she inquired.

{ravens>harriet:"From my own good intentions. I am to be betrothed on Saturday, to a Miss Lisle."}

{harriet>ravens:"You do not sound elated."}

{ravens>harriet:"I was elated for eight years. I had a notion that if I came back with an arm in a sling and a fortune, she'd forgive me for the letter. Now I hear on all sides that she is nineteen, and giggles."} The black domino looked down at his gloves. {ravens>harriet+:"They have made up the wrong parcel, you see. There were two sisters. I did not put in the Christian name."}

The fern trembled. It may have been the draught.

{harriet>ravens:"What letter?"} said Harriet.

But here a tall Harlequin with his mask pushed up came charging between the pots. {davenant>ravens:"Julian! There you are, you dog. Britannia's got hold of Pelham, and he has fainted. Oh, your servant, ma'am. Do I intrude?"}

{ravens>davenant:"Go to the devil, Jack."}

{davenant>ravens:"Directly, my dear fellow. It is only that your cousin's carriage is -"}

When the Earl turned round there was nothing behind the fern except a crook, with a bow on it.

@@scene boundary=soft pov=kitty place="their bedchamber" present=harriet,kitty order=4
{kitty>harriet:"You have been crying."}

{harriet>kitty:"It is the powder."}

{kitty>harriet:"You do not wear powder, Hal. You said it was for cakes."}

She sat down upon the bed in their bedchamber, in all her ribbons and laughed, and it was not a comfortable laugh. She had lost her crook. One of her stockings was quite green. <<kitty: It is the wicked Earl! He has been wicked to her among the shrubs, and tomorrow I must marry him. I shall have to have him shot.>>

{harriet>kitty:"Kit, if somebody wrote you a letter and you never had it, who would have taken it in?"}

{kitty>harriet:"Fitch,"} said Kitty at once. {kitty>harriet+:"Why, who has written me a letter? Was it Mr Pym?"}

{harriet>kitty:"Ought it to be Mr Pym?"}

There was a silence from the ribbons on the other side. It was their first really sincere conversation for a twelvemonth, and it was carried on almost entirely in blushes.

{kitty>harriet:"He has such a noble parrot,"} she whispered.

CHAPTER THE LAST

@@scene boundary=chapter pov=omniscient place="the drawing-room" present=aunt,harriet,kitty,ravens,davenant,pym,fitch order=6 time="Saturday"
{aunt>ravens:"You take sugar, Lord Ravensmoor?"}

{ravens>aunt:"I thank you, no."}

{aunt>ravens:"My niece takes sugar. You will find her very sweet-tempered. Kitty, be sweet-tempered."}

{kitty>aunt:"Yes, Aunt,"} said the younger Miss Lisle, scowling.

{davenant>pym:"I say, what's in the cage?"} Captain Davenant murmured behind his hand.

{pym>davenant:"I had hoped that nobody would ask,"} said the gentleman with the parrot.

His lordship had not sat down. He stood before the fire, with his weight on his left leg, and looked neither at the sweet-tempered niece nor at the tea, but at a thing in the corner by the work-table. It was a shepherdess's crook with no bow on it. <<ravens: It was she. Good God, it was she, and I stood there and prosed to her about parcels.>>

{ravens>harriet:"Miss Lisle,"} he said.

{aunt>ravens:"That is the other one,"} said Lady Tremlett.

{ravens>aunt:"No, ma'am. I believe you will find it is this one."}

<<aunt: The wretched man is looking at Harriet. Why is he looking at Harriet? Nobody has looked at Harriet since the Peace of Amiens.>>

{fitch>aunt:"If your ladyship will pardon me."} It was the butler. He was holding out a salver, and the salver shook. There was a letter on it, grown quite yellow, with the seal whole. {fitch>aunt+:"It came in the year four. Your ladyship said that anything with a coronet was to be put by until your ladyship had leisure. Your ladyship has not since mentioned having leisure."}

Nobody in the drawing-room spoke. Even the Captain put down his cup.

{harriet>fitch:"Thank you, Fitch,"} said the elder Miss Lisle. She broke the seal, and read to the bottom of the page, and turned it over, and read that.

{ravens>harriet:"It is not well expressed,"} said he, very low. {ravens>harriet+:"I was two-and-twenty. There is a comparison with a nightingale which I should like to have back."}

{harriet>ravens:"I shall not give it back."}

{aunt>harriet:"Harriet! You are not to read before company."}

And then, out of the cage, in the very accents of a bo'sun of the *Bellerophon*, and with a clearness that was afterwards remarked on as far off as Grosvenor Square, Admiral advised her ladyship what she might do with her tea.

@@scene boundary=soft pov=fitch place="the pantry" present=fitch order=5 time="the evening before"
In the pantry there were spoons in front of the box, and he took out the spoons. Behind him in the doorway a green stocking had just gone away up the stairs. She had not reproached him. She had only asked.

<<fitch: Eight years, Fitch. You polished round it for eight years. You will take it up tomorrow on the good salver, and be turned off without a character, and very right too.>>

<<fitch: The large salver? No. The good one.>>

@@scene boundary=soft pov=pym place="the garden" present=pym,kitty,davenant order=7
{davenant>pym:"Well, they're engaged,"} said the Captain, strolling out into the garden with a macaroon. {davenant>pym+:"Never heard anything like it. He's reciting the nightingale. Your bird's engaged, too, I think, the old lady won't let go of him. She says that he's the first honest creature she has had in the house."}

{pym>davenant:"She is not offended?"}

{davenant>pym:"She has asked him to say it to the Bishop."}

He wandered off again. The two of them looked with great attention at a sundial.

{kitty>pym:"So I am not to be a countess, Mr Pym."}

{pym>kitty:"I am so very sorry."}

{kitty>pym:"Are you?"}

<<pym: Peter, Andrew, James and John. Philip. Oh, hang Philip!>>

{pym>kitty:"Not in the least,"} said the curate.
