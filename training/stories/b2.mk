@@cast hana | F | Hana Veselá | Hana; Hanka; Haninka; the eldest; my sister
@@cast jitka | F | Jitka Veselá-Brandt | Jitka; Jituš; the middle one; Mrs. Brandt
@@cast ola | F | Olga Veselá | Ola; Olga; Olinka; the baby; the youngest
@@cast marek | M | Marek Veselý | Marek; our brother; their brother; the prodigal
@@cast aunt | F | Aunt Bohdana | Auntie; Bohdana; Teta; their aunt
@@cast priest | M | Father Lukeš | the priest; Father; the old man in the anorak
@@cast rolf | M | Rolf Brandt | Rolf; Jitka's husband; her husband
@@cast woman | F | the woman in the red beret | red beret; the red beret; the stranger; Simona; Simona Hájková; Miss Hájková
@@tie hana | jitka | kin told
@@tie hana | ola | kin told
@@tie jitka | ola | kin told
@@tie hana | marek | kin told
@@tie ola | marek | kin told
@@tie jitka | marek | kin told
@@tie hana | aunt | kin told
@@tie jitka | aunt | kin told
@@tie ola | aunt | kin told
@@tie jitka | rolf | kin told
@@tie rolf | priest | acquaintance shown
@@tie hana | woman | acquaintance shown
@@tie jitka | woman | acquaintance shown
@@tie ola | woman | acquaintance shown
@@tie marek | woman | acquaintance told
@@tie aunt | rolf | kin told
What the Freezer Was For

(for the ‘inheritance’ prompt. unbetaed. contains: death of a parent (before the story), soup, swearing)

@@scene boundary=start pov=hana place="the hall of the house in Lipová street" present=hana,jitka,ola,aunt order=1
{jitka>hana:“Where do you want the coats?”}

{hana>jitka:“On the bed.”}

{jitka>hana:“Whose bed?”}

{hana>jitka:“Well, he’s not using it, is he,”} Hana said, and then heard it, and put her hand over her mouth.

She laughed first. Jitka, that is, Jitka who never laughed at anything; it came out of her nose. Then the two of them were leaning on the coat rack with eleven wet coats between them, howling, and their aunt put her head around the kitchen door.

{aunt>hana,jitka:“That’s right, girls. Let it out.”}

{hana>aunt:“Yes, Teta.”}

{aunt>hana,jitka:“He was a good man.”}

{jitka>aunt:“Yes, Auntie.”}

The head went in again.

{jitka>hana:“Was he, though?”} she whispered.

{hana>jitka:“Today he was.”}

Ola came down the stairs sideways, carrying her shoes. She had been crying in the bathroom, everybody had heard her at it, with the tap on.

{ola>hana,jitka:“What’s funny?”}

{hana>ola:“Nothing, Olinka.”}

{ola>hana,jitka:“You always do that. You two. You stop when I come in.”} She sat down on the bottom stair and began jamming her foot in. {ola>hana,jitka+:“I’m thirty-four.”}

<<hana: And who tied those laces till you were nine?>>

{jitka>ola:“We were laughing at the coats,”} Jitka said.

{ola>jitka:“Coats aren’t funny.”}

{jitka>ola:“No.”}

@@scene boundary=soft pov=hana place="the front room" present=hana,jitka,ola,aunt,priest,rolf,woman order=2
{priest>aunt:“A little more of the horseradish, if I may.”}

{aunt>priest:“You may, Father. You may have the jar.”}

It was hot with all of them in there. Rolf had been given the chair by the stove because he was German and a guest, though he’d been married to Jitka for sixteen years, and he was going slowly purple in his good wool suit. The neighbours stood along the wall with plates. By the window, alone, a woman in a red beret was looking at the photographs.

{hana>jitka:“Who is that?”}

{jitka>hana:“I thought she was from the choir.”}

{hana>jitka:“He wasn’t in the choir.”}

{jitka>hana:“From the clinic, then.”}

{ola>hana,jitka:“She cried,”} said the baby, through a mouthful of strudel. {ola>hana,jitka+:“At the church. She cried more than us.”}

{jitka>ola:“More than you? Impossible.”}

{ola>jitka:“Shut up, Jitka.”}

{hana>ola,jitka:“Girls,”} Hana said, exactly as their mother used to say it, and they both shut up, exactly as they used to. It frightened all three.

{rolf>priest:“And you knew him a long time?”} Rolf was asking the old man in the anorak, in his careful Czech.

{priest>rolf:“Forty years. He never came in once. We played chess on the wall outside.”}

{rolf>priest:“Who won?”}

{priest>rolf:“God forgive me,”} said Father Lukeš, {priest>rolf+:“he cheated.”}

Somebody ought to go over and speak to her. <<hana: Somebody. You mean me. It’s always me, I rang the undertaker, I picked the tie, I’m the one who washed him. Why can’t it be Jitka for once? Because Jitka would ask her for identification.>>

So she went.

{hana>woman:“Have you had enough to eat?”}

{woman>hana:“You’re Hana,”} the stranger said. She was younger than she looked from the door. Forty at most. {woman>hana+:“He said you would ask me that.”}

❦

@@scene boundary=mark pov=ola place="the back step" present=ola order=3 time="later that afternoon"
{ola>marek:“Pick up, pick up, you absolute—hello?”}

{marek>ola:“Olinka. I can’t talk, I’m about to board.”}

{ola>marek:“Board what?”}

{marek>ola:“The plane. I told Hanka. There’s fog, they’ve moved us to the evening one.”} He did sound as if he was in an airport. But Marek could always sound as if he was in an airport. {marek>ola+:“How was it?”}

{ola>marek:“He’s in the ground and you weren’t there.”}

{marek>ola:“I know.”}

{ola>marek:“Hana read your thing out. She did it in your voice. People laughed at the right places and I wanted to kill you.”}

{marek>ola:“I know. Ola, is there a woman there? With a hat?”}

She nearly dropped it in the rain barrel.

{ola>marek:“How do you know about the hat?”}

{marek>ola:“They’re calling us,”} said their brother. {marek>ola+:“Be nice to her. Promise me. And look in the freezer.”}

<<ola: What does he mean, be nice? I’m always nice. I’m the nice one.>>

@@scene boundary=soft pov=jitka place="the pantry" present=jitka,hana,woman order=4
{jitka>hana:“Eleven years?”}

{hana>jitka:“Keep your voice down.”}

{jitka>hana:“Eleven *years*, Hana, every Wednesday? He told us it was the allotment.”}

{hana>jitka:“There is an allotment. She has the one beside it.”}

Jitka looked past her sister’s shoulder. The one beside it was sitting on the potato box with her beret in her lap and mud on her good shoes. She didn’t look like anything. She looked like someone who would help you find your glasses.

{jitka>woman:“And what did you do, the two of you? On Wednesdays?”}

{hana>jitka:“Jituš!”}

{woman>jitka:“It’s all right. Soup,”} she said. {woman>jitka+:“Mostly we made soup. He was very bad at it to begin with.”}

{jitka>woman:“My father never cooked a thing in his life.”}

{woman>jitka:“No. That’s why he wanted to learn.”}

<<jitka: Well, there it is, isn’t it. Thirty years Mama stood at that stove with her ankles swollen and he never so much as rinsed a cup. And then he learns. For this one. Don’t you dare cry. You’ve managed the whole day, you managed the coffin, you are not going to cry over soup, Jitka Brandt, in a pantry.>>

{hana>woman:“He might have told us,”} said Hana.

{woman>hana:“He was going to. Every Christmas he was going to. He said, the big one will feed you and the middle one will audit you and the little one will be hurt that she wasn’t told first.”}

Nobody spoke for a bit.

{jitka>hana:“I don’t *audit*,”} she said.

{hana>jitka:“You counted the wreaths.”}

{jitka>hana:“Somebody had to count the wreaths!”}

The door hit her in the back.

@@scene boundary=soft pov=ola place="the cellar" present=ola,hana,jitka,woman order=5
The light down there was still on a string. Ola pulled it, and there it was against the wall under the skis: the chest freezer, the one he had bought after Mama, that they’d all made fun of because what does a man alone want with a thing you could keep a moose in.

{hana>ola:“Mind the third step,”} someone said behind her.

{ola>hana:“I know about the third step.”}

{jitka>ola:“What did he say, precisely? Marek. His words.”}

{ola>jitka:“He said look in the freezer.”}

{jitka>ola:“That’s all?”}

{ola>jitka:“He was boarding.”}

{jitka>ola:“He was in a bar.”}

{woman>jitka:“No, he’ll come,”} red beret said. {woman>jitka+:“He wrote to me he’d come.”}

All three turned and stared at her, and she went pink. {woman>hana,jitka,ola:“He found out in the spring. He turned up on a Wednesday. I’m sorry. I’m Simona. I don’t think I have said that to anybody today.”}

{ola>woman:“Ola,”} said Ola. Be nice, he’d told her. She wiped her hand on her skirt and held it out. {ola>woman+:“The little one. I *am* a bit hurt.”}

{woman>ola:“He said so.”}

It took two of them to get the lid up. The cold rolled out around their knees. Inside it was tubs, hundreds of them, ice cream tubs and margarine tubs, and on every lid there was a strip of tape, and on every strip his awful capitals.

{hana>:“HANKA, DILL,”} Hana read. {hana>+:“HANKA, DILL. HANKA, GARLIC, NOT FOR BEFORE MEETINGS.”}

{jitka>:“JITKA LENTIL. CHECKED TWICE.”}

{hana>jitka:“Oh, Jituš.”}

{jitka>hana:“Give me a moment,”} said Mrs. Brandt, who was crying in a cellar over soup.

{ola>hana:“Is there one for me?”}

{hana>ola:“Ola, half of it is for you. Look. OLINKA. OLINKA. OLINKA, WITH ALPHABET.”}

<<ola: I’m thirty-four, Papa,>> she thought, and held the tub against her chest until it burned.

***

@@scene boundary=mark pov=omniscient place="the kitchen" present=hana,jitka,ola,aunt,rolf,woman,priest order=6 time="night"
{aunt>hana:“What is all this?”}

{hana>aunt:“Supper, Auntie.”}

{aunt>hana:“There’s half a ham in there!”}

{hana>aunt:“Teta, sit down. Just once. Rolf, move over for her.”}

{rolf>hana:“With pleasure,”} he said, who would have moved to Poland to get away from that stove.

They’d put four kinds on. The windows had steamed. Miss Hájková stood at the stove in their mother’s apron, and if the eldest had minded when Ola tied it on her, she minded less than she had expected to; <<hana: It’s only an apron, it was ugly when Mama had it.>> Their aunt had worked it all out by now, and had looked the beret up and down, and had said nothing at all, a thing which had not been known since the currency reform.

{aunt>woman:“You’ve not salted that,”} Bohdana said at last.

{woman>aunt:“He wasn’t allowed salt.”}

{aunt>woman:“He’s past that now. Here.”} And she passed it over.

{priest>jitka:“Is it the dill? He used to bring me the dill,”} said the priest sadly. {priest>jitka+:“In a flask. To the wall. I thought he bought it.”}

{jitka>priest:“Everybody knew about this but us.”}

{priest>jitka:“My dear, I didn’t know. I only ate.”}

@@scene boundary=soft pov=hana place="the gate" present=hana,marek order=7
{marek>hana:“Am I too late?”}

{hana>marek:“By about nine hours.”}

He had one bag and no umbrella. He’d gotten thin. He looked like the photograph on the piano, the one in uniform, so much that for a second she could not say anything sharp, though she’d been saving it up since Monday.

{marek>hana:“Are you going to shout, Hanka?”}

{hana>marek:“Tomorrow.”}

{marek>hana:“Is she—”}

{hana>marek:“She’s in there teaching Jitka to make a roux. Jitka’s taking notes.”} Hana picked up the bag. It weighed nothing; it never did. {hana>marek+:“There’s a shelf of it with your name on. He spelled it wrong.”}

{marek>hana:“How do you spell Marek wrong?”}

{hana>marek:“Come and see,”} said his sister.
