@@cast pom | F | Pomfrida Lisle | Pom; Pomfrida; Miss Lisle; the sawbones; Bones; the narrator; I
@@cast vane | F | Captain Perpetua Vane | the Captain; Captain; Vane; Captain Vane; Pet; Perpetua; Black Pet
@@cast nkem | M | Obadiah Nkem | Nkem; Mr. Nkem; Obadiah; the quartermaster; Quartermaster
@@cast griet | F | Griet Poelman | Griet; the bosun; Bosun; the Dutchwoman
@@cast tam | M | Old Tam | Tam; the cook
@@cast esteban | M | Don Esteban Iturralde | Don Esteban; the Don; the prisoner; the Spaniard; Esteban
@@cast flea | N | Flea | the Flea; the ship's boy; the brat
@@cast governor | M | Sir Hugh Mallory | the Governor; Mallory; Sir Hugh; His Excellency
@@tie pom | vane | work shown
@@tie pom | esteban | romance shown
@@tie pom | griet | work shown
@@tie pom | tam | friendship shown; membership shown
@@tie pom | flea | friendship shown
@@tie vane | griet | work shown
@@tie vane | nkem | work shown
@@tie vane | tam | work shown
@@tie nkem | pom | work shown
@@tie tam | flea | work shown
@@tie vane | esteban | enmity shown
@@tie pom | governor | enmity shown
@@tie esteban | governor | enmity shown
@@tie griet | nkem | work shown
THE TOOTH OF SAINT EULALIA
A Tale of the sloop Magpie, part the second
(part one was eaten by my hard drive. all you need to know is, they
stole a bishop and gave him back)

@@scene boundary=start pov=pom place="the great cabin" present=pom,vane,nkem,griet,esteban order=1
{vane>esteban:"Open your mouth,"} said the Captain.

{esteban>vane:"I will not, madam."}

{vane>griet:"Bosun, open his mouth."}

{griet>vane:"Which end do you want me to start from?"} said Griet, and cracked her
knuckles, and the prisoner looked at the size of her and opened it.

The Captain bent down with the lantern. Behind her Mr. Nkem was writing
everything in the book, as he always did, because shares are shares. I
held the pliers. I am ashamed to say I had oiled them.

{vane>esteban:"Wider. Well? I see teeth. I see a great many teeth."}

{esteban>vane:"Hith ith a—"}

{vane>griet:"Let him have his tongue, Griet."}

{esteban>vane:"This is an outrage. I am a cousin of the Viceroy!"}

{nkem>esteban:"Second cousin,"} the quartermaster said, not looking up. {nkem>esteban+:"By marriage."}

{vane>esteban:"They tell me in Cartagena that when the Tooth of Saint Eulalia was sent to sea, it was sent where no thief would think to look for it. And here you sit, Don Esteban, with four guards and no luggage."}
She straightened. She is a small woman, Black Pet, and she has to
straighten a good deal to make any difference.
{vane>pom+:"Which is it, Bones? One of those is two hundred years older than the others."}

<<pom: God help me, it is the upper left.>>

{pom>vane:"I couldn't say, Captain,"} I said. {pom>vane+:"Not by this light."}

She looked at me for rather too long.

{vane>pom:"Then we'll wait on the sun,"} she said.

@@scene boundary=soft pov=pom place="the galley" present=pom,tam,flea order=2
{tam>pom:"You never did."}

{pom>tam:"I did."}

{tam>pom:"To her *face*?"}

{pom>tam:"To the bosun's face too."}

The cook put down his ladle and sat on a cask. Tam has been hanged once,
at Port Royal, by amateurs, and it's left him with his head on one side,
so that he always seems to be weighing up what you said. This time he
was.

{flea>pom:"Why'd you lie for a Spaniard?"} asked a voice from under the table.

{tam>flea:"Get out from there, Flea."}

{flea>tam:"It's warm here."}

{tam>flea:"It'll be warmer when I kick you."}

{pom>tam:"Let it be, Tam. I lied,"} I told them both,
{pom>tam,flea+:"because if I pull that tooth tonight, he'll be over the side by morning. What use is he after? But a man with a tooth in his head gets fed."}

{flea>pom:"Is it really a saint's?"}

{pom>flea:"It's really *somebody's*."}

{tam>pom:"You've gone soft on him,"} he said.

{pom>tam:"I have not."}

{tam>pom:"He's got them eyes."}

{flea>tam:"What eyes?"}

{tam>flea:"Never you mind what eyes. Peel that."}

oOo

@@scene boundary=mark pov=pom place="the sail locker" present=pom,esteban order=3 time="the middle watch"
{esteban>pom:"Why are you doing this?"}

{pom>esteban:"Hold still."}

{esteban>pom:"You are cutting my rope."}

{pom>esteban:"I'm looking at your gums. Say 'ah'. If anyone comes by, I'm looking at your gums."}

He said 'ah'. He said it beautifully. <<pom: You are a fool,>> I remarked to
myself, sawing away.
<<pom: You're a fool, and you will hang, and it'll be by professionals. No I won't. She'd never. She would, though; she marooned her own brother. Well, but he cheated at cards. And what d'you call this?>>

{esteban>pom:"You knew it at once,"} said the Don quietly.
{esteban>pom+:"In the cabin. I saw you know."}

{pom>esteban:"It's on a gold peg. Whoever did that was an artist."}

{esteban>pom:"A Moor in Toledo. He wept while he did it. So did I, but for other reasons."}

I laughed, God forgive me, and that's how we came not to hear the hatch.

@@scene boundary=soft pov=omniscient place="the quarterdeck" present=vane,nkem,griet order=4
{griet>vane:"She went down there with a knife."}

{vane>griet:"I know."}

{griet>vane:"You know?"}

{vane>griet:"I sharpened it for her Tuesday,"} said Vane. She had her boots up on the
binnacle and was eating a lime, rind and all.
{vane>griet+:"Sit down, you are blocking out the moon."}

The Dutchwoman stayed where she was.
<<griet: Eleven years I have sailed with this woman, and I have not won one argument.>>
Mr. Nkem closed his book upon his finger.

{nkem>vane:"Permit me, Captain. She is the best surgeon in the Carib sea."}

{vane>nkem:"The only one who's sober."}

{nkem>vane:"If she runs, the men will want her flogged. If you do not flog her they will want to know why. I have heard the word 'favourite'."}

{vane>nkem:"From whom?"}

{nkem>vane:"From the cook, but he said it kindly."}

She spat a pip over the rail. When she was nineteen, somebody had cut a
rope for her, in a place very like that locker, and she'd never learned
his name. It was not a thing she told people.
<<vane: Run then, Pom. But run quick, girl, for I can't look at the moon all night.>>

{vane>griet:"Is the small boat in the water?"} she asked.

{griet>vane:"It is tied on behind, like always."}

{vane>griet:"How badly tied?"}

There was a silence.

{griet>vane:"*Ach*,"} said the bosun.
{griet>vane+:"Very badly. I will go and see to it that it is very badly."}

@@scene boundary=soft pov=pom place="the sail locker" present=pom,esteban,flea order=5
It was only the brat, with a lantern and half a pie.

{flea>pom:"Tam says you'll want this. Tam says he never saw you. I'm to say I never saw you neither."}
It held the light up and peered at the Spaniard. {flea>pom+:"Oh. *Them* eyes."}

{pom>flea:"Go to bed, Flea."}

{flea>pom:"I'm coming with."}

{pom>flea:"You are not."}

{esteban>flea:"Can you row?"} he asked.

{flea>esteban:"Better than her."}

{esteban>pom:"Then I beg you, señora, let us take the one who can row."}

oOo

@@scene boundary=mark pov=pom place="the Governor's dining room, St. Kitts" present=pom,esteban,governor order=6 time="four days later"
{governor>esteban:"And you swam?"} cried Sir Hugh. {governor>esteban+:"Sharks and all?"}

{esteban>governor:"This lady swam. I was, how does one say it, luggage."}

I was in a dress. It belonged to the Governor's dead wife, and it had
been let out with sailcloth, and I wished for the pliers. There were
five forks. The Flea was in the kitchen by now, stealing the sixth.

{governor>pom:"Remarkable! And what is your name, my dear? Nobody's told me your name."}

<<pom: Anything. Say anything. Not the one on the handbill by the front door, the one with forty guineas under it.>>

{esteban>governor:"Miss Eulalia Smith,"} said Don Esteban.

{governor>pom:"Charming! Like the saint. I say, didn't she have a tooth?"}

{esteban>governor:"Several,"} he said, {esteban>governor+:"until quite late in her life."}

His Excellency roared. He'd a face like a boiled ham and he laughed with
all of it, and then, while still laughing, he laid a pistol on the cloth
beside the salt.

{governor>pom,esteban:"I have read my own handbills, you know. I wrote 'em. 'A tall female, freckled, answering to Pomfrida Lisle.' Sit *down*, sir. I'll have the surgeon for the gallows and the tooth for the mantelpiece."}

Neither of us moved.

{pom>governor:"Nobody calls me that,"} I said. It was all I could think of. {pom>governor+:"It's Pom."}

And the window came in.

@@scene boundary=soft pov=pom place="the beach" present=pom,vane,nkem,griet,tam,esteban,flea order=7
{vane>pom:"Forty guineas! I'm only worth sixty!"}

{pom>vane:"I'm sorry, Captain."}

{vane>pom:"Forty, for a *dentist*!"}

{tam>vane:"She was always your favourite,"} said the cook, running with his head on
one side and a silver tureen on it.

{vane>tam:"Shut up and run, Tam."}

{griet>vane:"He is not dead, the fat one? I only sat on him."}

{nkem>griet:"He was breathing,"} said Mr. Nkem. {nkem>griet+:"I made a note of it."}

We fell into the boat in a heap. Somebody's elbow was in my eye; it was
the Flea's, and there was a fork in its sleeve. Behind us they had got
the alarm gun going. The Don took an oar without being asked, and rowed
so badly that Griet lifted him off the thwart by his collar and put him
in the bow like a figurehead.

{vane>esteban:"Well, Spaniard?"} The Captain was wringing out her hat.
{vane>esteban+:"I've now burned down half a Governor for you. I've lost my anchor. What do I get?"}

He looked at me. Then he put two fingers into his mouth, and twisted,
and made a face, and leaned across and laid it in her palm. It was very
small and brown.

{vane>esteban:"It comes *out*?"}

{esteban>vane:"Every night, madam. One has to clean behind it."}

Nobody said a thing. I could hear the water going by.

{vane>pom:"Miss Lisle,"} she said at last, in a terrible voice.

{pom>vane:"Yes, Captain?"}

{vane>pom:"Did you know that it came out?"}

{pom>vane:"No, Captain."}

{vane>pom:"You looked at that man's gums for an *hour*."}

{flea>vane:"She was looking at his eyes,"} said the ship's boy, and I am told that
they heard Tam laughing as far off as Nevis.
