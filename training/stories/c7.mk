@@cast narrator | F | I | the narrator; Temi; Temitope; Commander; Tope; Mama; Commander Bright; Temi Bright
@@cast joss | F | Joss | Joss; Jossie; bean; you; my daughter; her daughter; Jocelyn
@@cast hal | M | Halvard Bright | Hal; Halvard; my husband; your dad; Dad; Joss's father
@@cast mirza | M | Mirza Begic | Mirza; Begic; the flight engineer; the Bosnian; Mirzo
@@cast yuki | F | Yuki Arakawa | Yuki; Arakawa; Doctor Arakawa; Doc; the doctor
@@cast control | F | Capcom | Capcom; Houston; the voice; Rosalind; Roz; the ground
@@cast teacher | M | Mr Pereira | Mr Pereira; Joss's teacher; the teacher; Pereira
@@tie narrator | joss | kin told
@@tie narrator | hal | kin told
@@tie joss | hal | kin told
@@tie narrator | mirza | work shown; friendship shown
@@tie narrator | yuki | work shown; friendship shown
@@tie mirza | yuki | work shown
@@tie narrator | control | work shown; friendship shown
@@tie joss | teacher | teaching told
@@tie mirza | control | work shown
LETTERS TO A BEAN
Rating: G. No beta, we fall towards the Earth and miss

@@scene boundary=start pov=narrator place="the cupola" present=narrator order=1 kind=letter
Dear Bean,

It is day four, I'm writing this in the cupola, that's the window, and I have stopped throwing up. You asked me to tell you what it's like so here it is: it is like being the last bit of cereal in the bowl. Everything floats over to look at you. Today a spoon did.

You asked also if I'm scared. Your dad says I'm to say no. I'll say this, I was scared in the car, when you wouldn't wave. I've not been scared since.

Mirza says hello. He's the one with the moustache. Doctor Arakawa says hello and are you doing your teeth.

We go over you at 6:52 tonight. Look up by the chimney. I'm the one that doesn't twinkle.

Mama

@@scene boundary=soft pov=joss place="the garden" present=joss,hal order=2 time="6:50"
{hal>joss:"Two minutes."}

{joss>hal:"I'm not looking."}

{hal>joss:"Okay."}

{joss>hal:"I'm only out in the garden because of the cat."}

{hal>joss:"What's the cat doing?"}

{joss>hal:"Nothing. She's a cat."}

Her father had the binoculars and his big coat on over his pajamas. He always got cold. He stood right by the chimney side and kept tipping his head back and then rubbing his neck. <<joss: She went on purpose. Nobody made her. She put her hand up for it like in class.>>

{hal>joss:"There, look! There she goes."}

It came up over the Hendersons', quite fast, quite white. It didn't make any noise. Joss looked at the cat.

{joss>hal:"Did you see it?"} she said, when it had gone.

{hal>joss:"Yeah."}

{joss>hal:"Was it twinkling?"}

{hal>joss:"No, bean. It was dead steady."}

- - -

@@scene boundary=mark pov=narrator place="Node Two" present=narrator,mirza,yuki order=3
{mirza>narrator:"It's the pump."}

{yuki>mirza:"It isn't the pump."}

{mirza>yuki:"I say it is the pump, Yuki. It's making the noise of the pump."}

{yuki>mirza:"That's you. You're humming."}

He stopped. The noise went on without him. We all three hung there in Node Two in our socks with our ears toward the wall, like burglars.

{narrator>mirza:"How long's it been doing it?"}

{mirza>narrator:"Since breakfast."}

{narrator>mirza:"And you told the ground?"}

{mirza>narrator:"I told them it's the pump."}

{control>narrator:"Station, Houston,"} said the wall. It was Rosalind; I could've kissed the speaker. {control>narrator+:"We've got ammonia pressure dropping in loop B. Are you seeing that?"}

{narrator>control:"We're hearing it, Roz."}

{control>narrator:"Hearing it. Copy. Stand by."}

You stand by a lot up here. Nobody tells you that. You train for eleven years to be quick, and after that you wait with your hand on a rail while eight people in a room eat a sandwich about it.

{yuki>narrator:"If it's the pump,"} said the doctor, {yuki>narrator+:"someone has to go out."}

{mirza>yuki:"Aha. So now it's the pump."}

{yuki>mirza:"I said if."}

They both looked at me. I wish I could say I thought something noble. <<narrator: I told her I'd be indoors. I told her it's all indoors, bean, it's just like a caravan.>>

@@scene boundary=soft pov=narrator place="my bunk" present=narrator order=4 kind=letter
Dear Bean,

Day thirty-one, in my bunk, upside down or not. I didn't see you at the chimney but there was cloud so I expect that's what it was. Your dad says you've a solo in the concert. He didn't say what. He says you're not saying.

A thing about up here. You can't cry properly. It doesn't fall down, it just collects, it makes a sort of jellyfish on your eye, and then you have to get a towel. This is science and you can tell Mr Pereira. I got something in my eye on Tuesday, that's how I know.

I've got a bit of a job to do tomorrow, outdoors. It's like when Dad does the gutters. I'll be holding on the whole time. I'll have two ropes.

I did put my hand up. You said that at the door and I said it wasn't like that, and I have been thinking it over for thirty-one days, and it was like that. I put my hand up as high as it would go. I want you to know it doesn't mean I was putting you down.

I'm not sure that came out right. There's a letter limit.

Mama

@@scene boundary=soft pov=hal place="the school hall" present=hal,joss,teacher order=5
{teacher>hal:"She doesn't want to go on."}

{hal>teacher:"Is she poorly?"}

{teacher>hal:"She's under the piano."}

Hal got down. He was a big man and the school hall was full of little chairs. She was right in at the back against the wall with her recorder held in both hands like a rope.

{hal>joss:"Room for one more?"}

{joss>hal:"No."}

{hal>joss:"All right. I'll just put my head in."}

{joss>hal:"It's today, isn't it? The outside thing. Freya's mum's got it on her phone."}

{hal>joss:"It's right now,"} he said. There was no use in lying to her; she could hear one coming through a wall. <<hal: Breathe, you great lump. If you breathe, then she'll breathe.>> {hal>joss+:"She's got two ropes."}

{joss>hal:"What if I play it wrong and she..."}

{hal>joss:"And she what?"}

{joss>hal:"I don't know. It's stupid."}

{teacher>joss:"It isn't stupid,"} said Mr Pereira from somewhere up among the pedals. {teacher>joss+:"But it doesn't work like that, Jocelyn. I've heard you practise. If it did, we would all have been dead by October."}

There was a silence under the piano, and after it a very small snort.

*

@@scene boundary=mark pov=narrator place="outside" present=narrator,mirza order=6
{mirza>narrator:"Left hand."}

{narrator>mirza:"Got it."}

{mirza>narrator:"Now the right. Don't look down."}

{narrator>mirza:"There's no down, Mirzo."}

{mirza>narrator:"Then don't look there."}

I looked. You would too. It was all blue, with a bit of brown going by that was probably Spain, and it was so big, and I was stuck on the front of it like a fly on a lorry. My breath was very loud. <<narrator: Two ropes. One, two. Hand, clip, hand. You've got a solo and I don't know what it is. I'm going at seventeen thousand miles an hour and I don't know what you're playing.>>

{control>narrator:"Temi, your heart rate's up a touch,"} said Roz.

{narrator>control:"I'm admiring the view."}

{yuki>narrator:"Liar,"} said Yuki from indoors. {yuki>narrator+:"She's at one-forty. Commander, breathe out for me. Longer. And again."}

{mirza>control:"Houston, I have the cover off. And I would like to have it on the record, please."}

{control>mirza:"Go ahead, Mirza."}

{mirza>control:"It's the pump."}

{yuki>mirza:"Oh, for heaven's sake."}

So then it was four bolts, and I had three out when the first tether went slack. It didn't snap or anything. It only floated past the front of my face, quite slowly, with its hook open, as if it'd just remembered something it had to do.

No one spoke. I could hear all of them not speaking, the whole way to Texas.

{control>narrator:"Temi?"}

{narrator>control:"I see it."}

{mirza>narrator:"I'm coming to you."}

{narrator>mirza:"Stay there. You've got the pump open."}

{mirza>narrator:"I don't care about the pump!"}

{narrator>mirza:"That's a first,"} I said. I had one hand on the rail. I've a good strong hand; I've held on to a seven-year-old in a supermarket. {narrator>mirza+:"I've got another rope. I told her there were two. That's what two's for."}

@@scene boundary=soft pov=joss place="the front of the stage" present=joss,hal,teacher order=7
She walked to the front of the stage. The lights were too bright to see anybody. There was a cough that was Dad's.

<<joss: You start on the B. That's all you have to do, you only have to do the B, and then it's the A. Two ropes. She's got two. B, A, G. She's not even thinking about you. She's thinking about you.>>

It squeaked. She kept on.

~

@@scene boundary=mark pov=narrator place="the kitchen" present=narrator,joss,hal order=8 time="in June"
They tell you not to lift anything for a month. I sat in the kitchen and didn't. She was in the doorway with the cat held in front of her like a shield, and she'd got so long. All of her had.

{joss>narrator:"Hi."}

{narrator>joss:"Hi, bean."}

{joss>narrator:"You look funny."}

{narrator>joss:"My face came down."}

{joss>narrator:"Dad cried at the airport, he said he'd got something in his eye."}

{hal>joss:"I had,"} said Hal, from the sink.

{narrator>joss:"Well, it falls down properly here, so he was lucky."} I'd practised this part. I had practised it for a hundred and sixty-eight days, and it was gone, every word. The chair was holding me up. I kept expecting the spoon. {narrator>joss+:"I never heard what your solo was."}

She put down the cat. She came over, not fast, and stood close up next to the chair and leaned, just with the one shoulder, just to see if it'd take it.

{joss>narrator:"Twinkle,"} said my daughter. {joss>narrator+:"Obviously."}
