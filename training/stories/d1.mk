@@cast okoro | F | Captain Nneka Okoro | Okoro; the captain; Captain; Captain Okoro; Nneka; ma'am
@@cast tam | M | Commander Tam Lindqvist | Tam; Lindqvist; the first officer; Commander; Commander Lindqvist; Number Two
@@cast rosa | F | Rosa Villalobos | Rosa; Villalobos; the engineer; the chief; Chief
@@cast sethi | M | Doctor Arjun Sethi | Sethi; Arjun; the doctor; Doc; Doctor
@@cast pell | M | Ensign Pell | Pell; the ensign; Ensign; the kid
@@cast vree | N | Vree | Vree; the Ostrian; the alien; the ambassador; Ambassador
@@tie okoro | tam | work shown; friendship shown
@@tie okoro | rosa | work shown
@@tie okoro | sethi | work shown
@@tie okoro | pell | work shown
@@tie okoro | vree | acquaintance shown
@@tie tam | rosa | romance shown; work shown
@@tie tam | sethi | work shown; friendship shown
@@tie tam | pell | work shown
@@tie tam | vree | enmity shown; acquaintance shown
@@tie rosa | sethi | friendship shown; work shown
TITLE: Dead in the Water
AUTHOR: Kestrelwing
SERIES: Starship Meridian #4
RATING: PG
NOTES: Thanks to Jude for the beta! Feedback is love.

@@scene boundary=start pov=tam place="the bridge" present=okoro,tam,pell order=1
The lights on the bridge flickered, went out, and came back up red.

{okoro>pell:"Report,"} said Captain Okoro.

{pell>okoro:"We've lost main power, ma'am,"} said Ensign Pell. His voice cracked on
the last word and he cleared his throat.
{pell>okoro+:"Engines, shields, everything. We've still got life support and comms. I think."}

{tam>pell:"You think?"} said Tam.

{pell>tam:"I mean yes, sir. We do."}

Tam came around the rail and leaned over the kid's shoulder to look at
the board. Every light that should have been green was dark. He had
served on three ships in eleven years and he had never seen a board look
like that outside of the simulator. <<tam: Well, this is just great.>>

{tam>okoro:"He's right,"} he said. {tam>okoro+:"We're dead in the water."}

The captain hit the switch on the arm of her chair.
{okoro>rosa:"Bridge to Engineering. Rosa, talk to me."}

There was nothing but static for a long moment. Then Rosa Villalobos
came on, and she sounded like she'd been running.

{rosa>okoro:"I'm here, Captain. I've got two people hurt and a core that's shut itself off. Don't ask me why, because I don't know yet."}

{okoro>rosa:"How long?"}

{rosa>okoro:"To find out why or to fix it?"}

{okoro>rosa:"Both."}

{rosa>okoro:"Ask me in an hour."}

Okoro sighed and rubbed her forehead.
{okoro>tam:"Tam, get down there and give her a hand. And take the doctor with you."}

{tam>okoro:"Aye, Captain."} Tam was already halfway to the lift when he remembered
the lift wasn't working. {tam>:"Ladders,"} he muttered. {tam>+:"I hate ladders."}

@@scene boundary=soft pov=tam place="Engineering" present=tam,rosa,sethi order=2
Engineering smelled like burned plastic. Rosa was lying on her back
under the core housing with only her boots sticking out, and Doctor
Sethi knelt a few feet away, wrapping a crewman's hand.

{tam>rosa:"What have we got?"} Tam asked.

{rosa>tam:"A mess,"} said the boots.

{tam>rosa:"Can you be more specific?"}

Rosa slid out and sat up. There was soot on her nose and her hair had
come out of its braid. Tam thought she had never looked better, and he
firmly told himself to stop it.

{rosa>tam:"Somebody turned it off,"} she said.

{tam>rosa:"What do you mean, somebody turned it off?"}

{rosa>tam:"I mean it didn't break, Tam. It got an order to shut down, with the right codes, and it shut down. Like a good little core. When it did, the coolant backed up and blew out the number three line, and that's what hurt my people."}
She wiped her hands on her coverall.
{rosa>tam+:"There's only five people on this ship who have those codes."}

{sethi>rosa:"And three of them are in this room,"} said Sethi without looking up.

{tam>sethi:"Thanks, Arjun. That's very helpful."}

{sethi>tam:"I do what I can."} The doctor patted his patient on the shoulder and
sent him off. Then he stood, wincing as his knees popped.
{sethi>tam,rosa:"I assume it wasn't any of us. I was eating lunch."}

{rosa>sethi:"I was standing right next to it,"} said Rosa. {rosa>sethi+:"I'm not that dumb."}

They both looked at Tam.

{tam>rosa,sethi:"I was on the bridge!"}

{sethi>tam:"He's got an alibi,"} Sethi told Rosa.

{rosa>sethi:"He always does."}

Tam ignored that. {tam>rosa:"So that leaves the captain and who?"}

{rosa>tam:"Nobody, now. Chief Abara had them, but he transferred off at Starbase Nine."}
Rosa bit her lip. {rosa>tam+:"Unless he gave them to somebody."}

<<tam: Abara played cards every Thursday with our passenger.>> Tam felt cold all
over.

{tam>rosa,sethi:"Where's the ambassador?"} he said.

***

@@scene boundary=mark pov=okoro place="the ambassador's quarters, deck four" present=okoro,tam,vree order=3
The ambassador's quarters were on deck four, and they were kept so warm
that Okoro felt the sweat start on her back the second the door slid
open.

Vree was floating in the tank in the middle of the room. All six of the
Ostrian's arms were folded, which according to the briefing meant either
prayer or embarrassment.

{vree>okoro:"Captain Okoro,"} said the voice box on the side of the tank.
{vree>okoro+:"I have been expecting you. I would offer you a chair but I do not own one."}

{okoro>vree:"I'll stand, Ambassador. Did you shut down my ship?"}

{vree>okoro:"Yes."}

Next to her, Tam's hand went to his sidearm. She shook her head at him.
{okoro>vree:"Would you like to tell me why?"}

{vree>okoro:"Because in,"} the alien paused to work out the numbers,
{vree>okoro+:"fifty-one of your minutes, a Corvane battle group will come through this system. They look for the heat of engines. They do not find a ship that has none."}

{tam>vree:"You could have just told us!"} said Tam.

{vree>tam:"You would have raised your shields and run, Commander. It is what your people do. I have read your histories and they are very exciting."}
One of the arms unfolded.
{vree>okoro:"I did not know that persons would be hurt. For that I am ashamed."}

So it was embarrassment. Okoro walked slowly around the tank, thinking.
<<okoro: If it's lying, we're sitting ducks. If it's telling the truth and I turn the engines back on, we're dead ducks. Quack.>>

{okoro>vree:"How do you know about this battle group?"} she asked.

{vree>okoro:"My sibling flies with them,"} said Vree. {vree>okoro+:"We write letters."}

Nobody said anything for a moment.

{tam>okoro:"Captain,"} said Tam. {tam>okoro+:"You're not actually considering this."}

{okoro>tam:"I'm considering it."}

{tam>okoro:"It sabotaged the ship!"}

{okoro>tam:"I know what it did, Number Two. I was there when the lights went out."}
She tapped her comm badge. {okoro>rosa:"Rosa, how soon can you have that core back?"}

{rosa>okoro:"Ten minutes, if I skip the safety checks,"} said Rosa's voice. {rosa>okoro+:"Why?"}

{okoro>rosa:"Don't."}

{rosa>okoro:"Don't skip the checks?"}

{okoro>rosa:"Don't turn it on."}

@@scene boundary=soft pov=tam place="the bridge" present=okoro,tam,pell,rosa,sethi order=4
{pell>okoro:"Contact,"} whispered Pell.
{pell>okoro+:"Bearing two one zero. No, two contacts. Six. Oh, wow."}

{okoro>pell:"Steady, Ensign,"} said the captain. She was whispering too. It was
silly, because sound doesn't carry in space, but everybody on the bridge
was doing it.

It was freezing. They'd cut the heat an hour ago and Tam could see his
breath. Rosa had come up because, she said, if she was going to get
blown up she wanted to see it, and now she stood next to him at the rail
with a blanket around her shoulders. Sethi had the other end of the
blanket.

On the screen the Corvane ships slid past, one after another, black and
spiky and about a mile long each.

{sethi>tam:"Fourteen,"} said Sethi. {sethi>tam+:"We'd have lasted how long against fourteen?"}

{tam>sethi:"I don't know. Four minutes?"}

{rosa>tam:"Three,"} said Rosa. {rosa>tam+:"I know my shields."}

The last one slowed down.

Nobody breathed. Pell's knuckles were white on the edge of his console.
The big ship hung there, and turned a little, like a dog that has
smelled something.

<<pell: I never wrote back to my mom. She wrote me like three times and I never wrote back.>>

Rosa's hand found Tam's under the blanket and squeezed. He squeezed
back.

Then the ship turned away again and followed the others, and one by one
they winked out into hyperspace.

{pell>okoro:"They're gone,"} said Pell. {pell>okoro+:"Captain, they're gone!"}

{okoro>pell:"Thank you, Ensign. I can see that."} Okoro let out a long breath that
hung in front of her face. {okoro>rosa:"Chief, I'd like my ship back now, please."}

{rosa>okoro:"Yes, ma'am!"} Rosa threw the blanket over the doctor's head and ran for
the ladder.

* * *

@@scene boundary=mark pov=tam place="the mess hall" present=tam,rosa,sethi order=5
By dinner time there was hot food again. Tam got a tray and sat down
across from Rosa and Sethi in the mess hall.

{sethi>tam:"So what happens to our friend in the tank?"} Sethi asked.

{tam>sethi:"The captain's putting it in her report that we had a power failure."}

{rosa>tam:"A power failure,"} said Rosa. {rosa>tam+:"On my ship. With my name on it."}

{tam>rosa:"She says she'll owe you one."}

{rosa>tam:"She'll owe me ten."} But she was smiling. She stole a french fry off his
plate.
{rosa>tam+:"I changed the codes, by the way. All of them. Nobody gets them but me."}

{tam>rosa:"What if something happens to you?"}

{rosa>tam:"Then you'd better make sure nothing does, Commander."}

Sethi looked at her, then at Tam, then at her again. He picked up his
tray. {sethi>rosa,tam:"I just remembered I have a patient,"} he said.

{tam>sethi:"No, you don't,"} said Tam.

{sethi>tam:"I'm sure I can find one."}

He left. Tam looked down at his plate. He could face down a Corvane
battle group, but this was a lot scarier. <<tam: Say something, you idiot.>>

{tam>rosa:"So,"} he said.

{rosa>tam:"So,"} said Rosa, and took another fry.

THE END
