@@cast narrator | ? | I | the narrator
@@cast sunniva | F | Sunniva Aasen | Sunniva; Sunny; Sunn; my desk wife
@@cast gil | M | Gilberto Prado | Gil; Gilberto; my boss; our manager
@@cast deb | F | Deborah Kwarteng | Deb; Deborah; HR Deb; HR
@@cast tariq | M | Tariq Haddad | Tariq; T; the IT guy; IT
@@cast margot | F | Margot | the new girl; New Girl; the intern
@@cast ceo | M | Chip Lindqvist | Chip; the CEO; Mr. Lindqvist
@@cast dad | M | Dad | my dad; my father
@@tie narrator | sunniva | friendship shown; work shown
@@tie narrator | gil | work told
@@tie narrator | tariq | friendship shown; work shown
@@tie sunniva | tariq | friendship shown; work shown
@@tie narrator | dad | kin told
@@tie narrator | deb | work shown
@@tie narrator | ceo | work told
@@tie deb | ceo | work shown
@@tie deb | tariq | work shown; friendship shown
@@tie narrator | margot | acquaintance shown
@@tie sunniva | margot | acquaintance shown
@@tie gil | margot | work shown
reply all (a tragedy in one afternoon)

a/n: based on a thing that did NOT happen to me, stop asking. set in like 2011, when the little ding noise still ruled our lives

@@scene boundary=start pov=narrator place="my desk" present=narrator,sunniva order=1
{sunniva>narrator:“omg,”} Sunny types. {sunniva>narrator+:“omg omg omg. did you just do what i think you did”}

She sits two feet away from me. I can hear her breathing. We have never, in three years, used our mouths for anything important.

{narrator>sunniva:“what do you think i did,”} I type.

{sunniva>narrator:“check your sent”}

{narrator>sunniva:“no”}

{sunniva>narrator:“CHECK YOUR SENT”}

So I check my sent, and ok. Ok. Here is a fun fact about our email: if you type the letter g it’ll suggest Gil, who’s my boss, and if you hit enter too fast it suggests Global-All, who’s everyone. All nine hundred of them. In four countries.

<<narrator: You didn’t. You would’ve noticed. A person would notice that.>>

I did not notice that.

{narrator>sunniva:“Oh no,”} I say, out loud, with my face.

{sunniva>narrator:“Don’t *talk*,”} hisses Sunniva. {sunniva>narrator+:“They’ll know it’s you!”}

{narrator>sunniva:“It’s got my name on it!”}

@@scene boundary=mark pov=narrator place="the email" present= order=2 kind=letter
~*~ THE EMAIL ~*~

To: Global-All. Subject: re: re: re: potluck

Hey, so per our convo I’m going to be honest because you said be honest. I think the potluck is a hate crime. Chip’s chili gave me a vision of my own death. Nobody likes the trust exercise. Deb from HR dropped Tariq on purpose and we all know why. Can we just have the afternoon off like normal people. Sent from my desk, where I live.

@@scene boundary=soft pov=narrator place="the supply closet" present=narrator,sunniva,tariq order=3
{narrator>tariq:“Can you get it back?”}

{tariq>narrator:“Back from where?”} says Tariq.

{narrator>tariq:“From people. From their *eyes*, T.”}

{tariq>narrator:“There’s a recall button.”}

{narrator>tariq:“Great! Press it!”}

{tariq>narrator:“I did. What it does is it sends everyone a second email saying you’d like to recall the first one. So now the ones who didn’t read it have.”}

I slide down the wall until I’m sitting on the toner. Sunny pats my head. It’s dark in here and it smells of whiteboard, and I could live here, honestly? I’m small. I could come out at night and eat the fruit.

{tariq>narrator:“Did she really, though?”} he asks after a while.

{narrator>tariq:“Did who really what?”}

{tariq>narrator:“Drop me on purpose.”}

{sunniva>tariq:“Oh, sweetie,”} says my desk wife.

{tariq>sunniva:“I thought it was my center of gravity.”}

{sunniva>tariq:“You told her that her wedding cake looked like a router.”}

{tariq>sunniva:“That’s a compliment!”}

Somebody knocks. All three of us stop breathing.

{margot>narrator,sunniva,tariq:“Hi, sorry?”} It’s the new girl, it’s her second day, I don’t even know her name. {margot>narrator,sunniva,tariq+:“I just need some Post-its? I can come back.”}

{sunniva>margot:“What color?”}

{margot>sunniva:“Um. Yellow?”}

Sunny opens the door one inch and puts a pack of yellow Post-its through it.

{margot>sunniva:“Thank you. I liked your email,”} the inch whispers.

{sunniva>margot:“It wasn’t mine.”}

{margot>sunniva:“Ok. I liked whoever’s.”}

@@scene boundary=soft pov=narrator place="Gil's office" present=narrator,gil order=4
{gil>narrator:“Sit.”}

I sit.

{gil>narrator:“I have a question. Only one.”} Gilberto has his hands folded on the desk blotter like a priest in a movie. There’s a little fountain plugged in behind him that’s supposed to help. {gil>narrator+:“What did you think of *my* dish?”}

{narrator>gil:“Your what?”}

{gil>narrator:“You mention Chip’s chili. Nothing about the feijoada. I was up at four in the morning. I soaked beans.”}

<<narrator: Is this a trap? It’s a trap. It’s got beans in it, but it’s a trap. Say it was good. It WAS good. Say it in a way that doesn’t sound like you are saying it because he is deciding whether you can pay rent.>>

{narrator>gil:“It was the best thing there,”} I say.

{gil>narrator:“You’re only saying that.”}

{narrator>gil:“Gil, I had three bowls. I took some home in my purse. In the actual purse.”}

He swivels around to look at the fountain. His shoulders are doing something. I think that my boss might be having an emotion, and I’m not trained for this.

{gil>narrator:“You have to go up and see Chip,”} he says to the water. {gil>narrator+:“Four o’clock. HR will be there.”}

{narrator>gil:“Deb? *Deb* will be there?”}

{gil>narrator:“You shouldn’t have put about the dropping.”}

{narrator>gil:“You told me to be honest!”}

{gil>narrator:“To *me*,”} says Gil, very gently. {gil>narrator+:“With a g.”}

~*~ MEANWHILE I CALL MY FATHER ~*~

@@scene boundary=mark pov=narrator place="the stairwell" present=narrator order=5
{dad>narrator:“So you’ll come home.”}

{narrator>dad:“I’m not coming home, Dad.”}

{dad>narrator:“Your room’s still here. It’s got the treadmill in it, but you could sleep on that.”}

{narrator>dad:“I haven’t been fired yet.”}

{dad>narrator:“What’d you say about the man’s chili?”}

I tell him. There’s a long wheezing noise, and it takes me a second to get that he’s laughing, because he hasn’t much since Mom.

{dad>narrator:“A vision of your own death!”} he says. {dad>narrator+:“What was it like?”}

{narrator>dad:“There was cinnamon.”}

{dad>narrator:“In *chili*? Kid, you go up there and you hold your head high.”}

@@scene boundary=soft pov=narrator place="the ninth floor" present=narrator,deb,ceo order=6
HR Deb has a folder. The folder’s got a tab with my name on it, typed, so either she is very fast or it was there already.

{deb>ceo:“For the record,”} she says, {deb>ceo+:“I’d like it noted that I have never dropped anyone.”}

{ceo>deb:“Noted.”}

{deb>ceo:“He’s slippery. He wears that jacket.”}

{ceo>deb:“Deborah, it’s noted.”}

The CEO of our company is six foot five and I have seen him one time before, from behind, holding a ladle. He’s got my email printed out. He has *highlighted* it. <<narrator: Please let it be over fast. Please let there be a box for my things, a nice one, with handles.>>

{ceo>narrator:“This part, here. The vision. Is it the cumin?”}

{narrator>ceo:“I’m sorry?”}

{ceo>narrator:“My wife won’t tell me. My kids won’t. I’ve made that chili for nineteen years, at this company and two others, and everybody says ‘wow, Chip’. Nobody ever goes back for seconds. I watch.”}

I look at Deb. Deb looks at the carpet.

{ceo>deb:“Deborah? Did you like it?”}

{deb>ceo:“I put it in the ficus,”} she says, in a voice I have never heard before. {deb>ceo+:“Every year. It’s why we keep having to get a new ficus.”}

It’s so quiet up here. You can hear the money.

{narrator>ceo:“It’s the cinnamon,”} I say. {narrator>ceo+:“Sir. You’re using, like, a pie amount.”}

{ceo>narrator:“The recipe says two T.”}

{narrator>ceo:“Little t or big T?”}

And I watch nineteen years go across that man’s face.

{deb>ceo:“Chip?”} says Deb. {deb>ceo+:“Mr. Lindqvist? Do you want some water?”}

<<deb: oh my god,>> she told us later she was thinking, <<deb: they’ve killed him with a teaspoon and I’ll have to do the form.>>

@@scene boundary=soft pov=narrator place="the roof" present=narrator,sunniva,tariq,margot,gil,deb order=7
{sunniva>narrator:“The whole afternoon?”}

{narrator>sunniva:“Global-All. Look, it’s there. He cc’d the Dutch.”}

{tariq>narrator:“And no more trust exercise?”}

{narrator>tariq:“He said to ask you two.”}

Tariq goes red. There are about six of us up here, with our shoes off, and Gil’s handing round the feijoada in coffee mugs, and a couple of feet from the rest, with her folder on her knees, sits HR.

{deb>tariq:“I’m sorry,”} she says to the view.

{tariq>deb:“It’s a good looking router,”} he says. {tariq>deb+:“It’s like, my favorite router.”}

{deb>tariq:“I know. My husband told me. He’s a network engineer, he’d cried when he saw it.”} She scoots over by one foot. {deb>tariq+:“You can fall on me if you want. I’ll catch you.”}

{tariq>deb:“Maybe not on a roof, Deborah.”}

{margot>narrator:“Is it always like this?”} asks the new girl. She’s got a yellow Post-it stuck on her shirt that says MARGOT, and an arrow pointing up.

{gil>margot:“No,”} our manager says.

{sunniva>margot:“Yes,”} says Sunn.

My phone dings. I look down at it. She’s right next to me, our arms are touching, there’s bean on her chin.

{sunniva>narrator:“told you,”} it says. {sunniva>narrator+:“never use your mouth”}
