@@cast dani | F | Dani Okafor | I; Dani; Okafor; Dan
@@cast priya | F | Priya Raman | Priya
@@cast marcus | M | Marcus Bell | Marcus; Bell; my best friend
@@cast theo | M | Theo Lindqvist | Theo; the new kid; Lindqvist
@@cast hargrove | M | Mr. Hargrove | Mr. Hargrove; Hargrove; our physics teacher
@@cast mom | F | Mom | Mom
@@tie dani | marcus | friendship told
@@tie dani | priya | friendship shown
@@tie marcus | priya | romance shown; friendship shown
@@tie dani | theo | romance shown; friendship shown
@@tie priya | theo | friendship shown
@@tie marcus | theo | friendship shown
@@tie dani | hargrove | teaching told
@@tie marcus | hargrove | teaching shown
@@tie theo | hargrove | teaching shown
@@tie priya | hargrove | teaching shown
@@tie dani | mom | kin told
Four Seats at Lunch
by dandelionfuzz

A/N: First chapter of maybe three?? School starts Monday so no promises lol. Thanks to Jen for reading this even though she hates physics.

@@scene boundary=start pov=dani place="the cafeteria" present=dani,priya,marcus,theo order=1 time="lunch"
There are exactly four seats at the table by the vending machine, and for two years we had only ever needed three of them.

{marcus>dani,priya:"Don't look now,"} Marcus said with his mouth full, {marcus>dani,priya+:"but the new kid is coming over here."}

So of course I looked. The new kid was standing in the middle of the cafeteria with his tray, turning in a slow circle like a lighthouse. He had a gray sweater and really bad hair. I felt sorry for him right away.

{priya>marcus:"He's not coming over here,"} Priya said. {priya>marcus+:"He's just lost."}

{marcus>priya:"Same thing. Lost people always end up here. That's how we got Dani."}

{dani>marcus:"Hey!"} I said, and threw a fry at him. He caught it in his teeth, which was so annoying, because he had been practicing since seventh grade.

{theo>dani,priya,marcus:"Um,"} said a voice behind me. {theo>dani,priya,marcus+:"Is anyone sitting here?"}

We all stared at the fourth seat. It had Marcus's backpack on it. It always had Marcus's backpack on it.

*<<dani: Say no, Marcus, and I will never speak to you again.>>*

Marcus sighed and put the backpack on the floor. {marcus>theo:"It's all yours, man. I'm Marcus. That's Priya, she's the smart one. That's Dani, she throws things."}

{theo>marcus,priya,dani:"Theo,"} said the new kid. He sat down very carefully, as if the chair might be a trick. {theo>marcus,priya,dani+:"We moved here from Duluth. My dad fixes elevators."}

{priya>theo:"There's only one elevator in this town,"} Priya told him.

{theo>priya:"Yeah,"} he said sadly. {theo>priya+:"He already fixed it."}

Nobody said anything for a second. Then Marcus started laughing, and Priya snorted milk, and that was pretty much that.

***

@@scene boundary=mark pov=dani place="Room 114" present=dani,priya,marcus,theo,hargrove order=2 time="sixth period"
Mr. Hargrove, our physics teacher, had Room 114, a mustache and a grudge against the whole of tenth grade.

{hargrove>dani,priya,marcus,theo:"The bridge project,"} he announced, {hargrove>dani,priya,marcus,theo+:"is worth thirty percent of your grade. Groups of four. Popsicle sticks and wood glue only. Yes, Mr. Bell?"}

Marcus lowered his hand. {marcus>hargrove:"Can we eat the popsicles?"}

{hargrove>marcus:"You may not."}

{marcus>hargrove:"But then where do the sticks come from, sir?"}

{hargrove>marcus:"From a box, Mr. Bell. From a box."} Hargrove rubbed his eyes. {hargrove>dani,priya,marcus,theo:"Get into your groups. Quietly."}

Priya had already turned her desk around. She grabbed Theo's sleeve before the lacrosse boys could even look at him. {priya>theo:"You're with us. Do you know anything about bridges?"}

{theo>priya:"I know about elevators."}

{priya>theo:"That's basically a bridge that goes up."}

{marcus>priya:"It's so not,"} said Marcus.

{priya>marcus:"It is if you turn it sideways."}

I wasn't really listening. Theo had a pencil behind his ear and was drawing on the back of the handout, fast little triangles, one after the other, and he didn't even seem to know that he was doing it. He looked up and saw me watching.

{theo>dani:"Triangles don't fold,"} he said, and his ears went red. {theo>dani+:"Squares do. That's all I know."}

{dani>theo:"That's more than I knew,"} I said.

*<<dani: Oh no,>>* I thought. *<<dani: Oh no, oh no. He's cute.>>*

@@scene boundary=soft pov=dani place="Priya's garage" present=dani,priya,marcus,theo order=3
Priya's garage smelled like paint and old bikes. Her dad had cleared off the workbench for us, and by eight o'clock we had used up two bottles of glue and Marcus had stuck his thumb to a ruler.

{marcus>dani,priya,theo:"It's part of me now,"} he said. {marcus>dani,priya,theo+:"You'll have to bury us together."}

{priya>marcus:"Hold still, you big baby."} Priya worked at it with a butter knife and her tongue between her teeth. {priya>marcus+:"Why are you like this?"}

{marcus>priya:"It's a gift."}

{priya>marcus:"It's a condition."}

{marcus>priya:"You love me."}

{priya>marcus:"I love your ruler. It was mine."}

Theo and I were on the other side of the bench doing the deck. You had to hold two sticks together and count to sixty, so mostly we held sticks and counted. At forty I lost my place because our hands were touching.

{theo>dani:"Can I ask you something?"} he said quietly.

{dani>theo:"Sure."}

{theo>dani:"Are they, you know."} He tipped his head at the other two. {theo>dani+:"Together?"}

I looked. Priya had gotten the ruler off and was blowing on Marcus's thumb, and Marcus was watching the top of her head with this expression I had never seen on him before. My best friend. Since kindergarten. And I'd missed it completely.

{dani>theo:"No,"} I whispered. {dani>theo+:"But I think somebody wants to be."}

{theo>dani:"Somebody should tell her."}

{dani>theo:"Somebody is chicken."}

{marcus>dani:"I can hear you, Okafor,"} Marcus called.

{dani>marcus:"Good!"}

Priya frowned at all of us. {priya>dani,marcus,theo:"What? What did I miss?"}

{marcus>priya:"Nothing,"} said Marcus, much too loud, and Theo and I got very busy with our sticks.

@@scene boundary=soft pov=dani place="the kitchen" present=dani,mom order=4
Mom was at the kitchen table doing bills. She had her glasses on top of her head and was looking for them.

{dani>mom:"They're on your head, Mom."}

{mom>dani:"I knew that."} She pulled them down and took a good look at me. {mom>dani+:"You have glue in your eyebrow, and you're smiling. Who is he?"}

{dani>mom:"Nobody! God. It's physics."}

{mom>dani:"It always is, honey."}

I was saved by the phone. I took it out on the back steps and shut the door on the cord, so that only half of the kitchen could hear.

{marcus>dani:"Dan,"} said Marcus. He never called me that unless it was serious. {marcus>dani+:"You're not going to tell her, are you?"}

{dani>marcus:"Tell who what?"}

{marcus>dani:"Come on."}

{dani>marcus:"I'm not going to tell her. You are."}

{marcus>dani:"I can't. What if she laughs? What if it's weird, and then there's nobody at the table but you and me and Elevator Boy?"}

I thought about it. It was a fair question, really. *<<dani: You could lose both of them. You could lose the whole table.>>* But then I remembered how he'd looked at the top of her head.

{dani>marcus:"She blew on your thumb,"} I said. {dani>marcus+:"She's never blown on my thumb."}

There was a long silence.

{marcus>dani:"Huh,"} said Marcus, and hung up.

***

@@scene boundary=mark pov=dani place="the gym" present=dani,priya,marcus,theo,hargrove order=5 time="Friday"
On Friday they tested the bridges in the gym. Mr. Hargrove hung a bucket from the middle of each one and poured sand in until it broke. The lacrosse boys' bridge lasted four seconds. One of them actually cried.

{hargrove>dani,priya,marcus,theo:"Group six,"} he said. {hargrove>dani,priya,marcus,theo+:"Raman, Bell, Okafor, and Lindqvist. Does it have a name?"}

{theo>hargrove:"The Ruler,"} said Theo.

{hargrove>theo:"I won't ask."}

The sand went in. Ten pounds, twenty. Priya had hold of my arm so hard it hurt. At thirty pounds something creaked, and she let go of me and grabbed Marcus's hand instead, and I noticed that she didn't let go of that.

*<<dani: Hold. Please hold. Triangles don't fold.>>*

Forty pounds. The bucket was full. Mr. Hargrove looked into the empty sand bag, and then at the bridge, and for the first time since September his mustache went up at the ends.

{hargrove>dani,priya,marcus,theo:"Well,"} he said. {hargrove>dani,priya,marcus,theo+:"I appear to be out of sand."}

We screamed. Marcus picked Priya right up off the floor and swung her around, and when he put her down they both stood there, bright red.

{marcus>priya:"So,"} he said. {marcus>priya+:"Do you maybe want to go to a movie? With me? Not with, like, everybody?"}

{priya>marcus:"I've been waiting since eighth grade, you moron,"} said Priya.

Theo bumped his shoulder against mine. {theo>dani:"Guess that leaves us,"} he said. {theo>dani+:"Do you like movies, Dani?"}

{dani>theo:"I like elevators,"} I said, and he laughed so hard that Mr. Hargrove told him to sit down.

TBC! Reviews make me write faster :)
