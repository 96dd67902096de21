@@cast valentina | F | Dr Valentina Kostas | Valentina; Dr Kostas; Val; Kostas; the surgeon; the Ice Queen; Lentil
@@cast imelda | F | Imelda Bautista | Imelda; Sister Bautista; Mel; the ward sister; Sister; the nurse
@@cast priya | F | Dr Priya Sandhu | Priya; Dr Sandhu; Sandhu; the new registrar; Pri
@@cast august | M | Dr August Whitlock | August; Whitlock; Dr Whitlock; the Chief; Chief; the Chief of Surgery; Gus
@@cast leander | M | Leander Kostas | Leander; the man in bed four; bed four; John Doe; her husband; Lee
@@cast dashiell | M | Dashiell | Dashiell; Dash; the porter
@@cast cordelia | F | Cordelia Whitlock | Cordelia; Mrs Whitlock; the Chief’s wife; the woman in the fur; Delia
@@cast announcer | ? | the tannoy | the tannoy; the voice
@@tie valentina | imelda | friendship told; work told
@@tie valentina | leander | kin told; romance shown
@@tie valentina | august | romance told; enmity shown
@@tie august | cordelia | kin told; enmity shown
@@tie priya | dashiell | work shown; friendship shown
@@tie priya | cordelia | acquaintance shown
@@tie imelda | august | work shown
@@tie imelda | leander | acquaintance shown
@@tie august | leander | enmity shown
@@tie priya | valentina | work shown
@@tie dashiell | august | work shown
ST. BRENDAN’S, S07E14 (if I ran the writers’ room)
for everybody on the forum who is still mad about the helicopter

@@scene boundary=start pov=valentina place="Theatre Two" present=valentina,priya,imelda order=1
{priya>valentina:“He’s bleeding.”}

{valentina>priya:“They do that.”}

{priya>valentina:“He’s bleeding from somewhere else.”}

Valentina doesn’t look up. She’s got two fingers in a stranger’s spleen and a rhythm going and there’s a song on the radio she hates. {valentina>imelda:“Sister, what’s behind that drape?”}

{imelda>valentina:“His head, Doctor.”}

{valentina>imelda:“I know it’s his head. What’s it doing?”}

{imelda>valentina:“It’s been bandaged since the roadside. It’s coming through.”} A pause; the nurse is lifting something. {imelda>valentina+:“Oh. Oh no.”}

{valentina>imelda:“What?”}

{imelda>valentina:“Nothing.”}

{valentina>imelda:“Mel, you’ve worked with me for nine years and you’ve never once said oh no.”}

{imelda>valentina:“Close first,”} says Imelda. Over the mask her eyes are huge. {imelda>valentina+:“Please, Val. Close him, and then look.”}

<<valentina: Don’t look. She said close. Clamp, tie, cut. You can do this asleep, you’ve done it asleep.>> She closes. It takes four minutes. She takes off her gloves and walks round the drape and it’s Leander.

It’s her husband, who went into the sea in a helicopter in season five.

@@scene boundary=soft pov=priya place="the sluice" present=priya,dashiell order=2
{dashiell>priya:“No!”}

{priya>dashiell:“Keep your voice down.”}

{dashiell>priya:“Her Leander? Dead Leander?”}

{priya>dashiell:“How would I know? I’ve been here three weeks.”}

{dashiell>priya:“There’s a plaque to him by the lifts. There’s a bench.”} The sluice isn’t big. The porter sits down on a stack of bedpans. {dashiell>priya+:“I’ve eaten my lunch on that bench. Does the Chief know?”}

{priya>dashiell:“Why would the Chief need to know?”}

He looks at her the way everyone in this building looks at her, as if she’s come in halfway through. She has. <<priya: Three weeks and you’ve already been kissed by an anaesthetist and locked in a fridge. You could have gone to Leeds. Leeds wanted you.>>

{dashiell>priya:“They’re getting married, Doc. Her and Whitlock. Saturday.”}

{priya>dashiell:“Whitlock’s married.”}

{dashiell>priya:“His wife’s in a coma.”}

{priya>dashiell:“Since when?”}

{dashiell>priya:“Christmas special,”} says Dash, and crosses himself.

BED FOUR, LATER

@@scene boundary=mark pov=omniscient place="bed four" present=leander,valentina,imelda,august order=3
{leander>imelda:“Where am I?”}

{imelda>leander:“You’re at St. Brendan’s. You’ve had an accident.”}

{leander>imelda:“You’ve got a kind face. Do I know you?”}

{imelda>leander:“I was a bridesmaid at your...”} says the ward sister, and stops, as a heel has come down on her clog.

{valentina>leander:“Can you tell me your name?”}

He turns his head. It’s the first time he has seen her in two years, and nothing moves in his face, not a thing, it is like somebody looking at a nice view. {leander>valentina:“I was hoping you’d tell me.”}

{valentina>leander:“We’ve put you down as John Doe.”}

{leander>valentina:“And what do I call you?”}

She has stitched a beating heart by torchlight on a ferry. She can’t get one word out. The nurse looks at the surgeon, and the surgeon looks at the chart, and behind them both the curtain goes back with a rattle and there’s August, with the tan and the good teeth and the carnation already in for the rehearsal.

{august>valentina:“Darling, they said that you were... Good God.”}

{leander>august:“Hello,”} says the man in bed four.

{august>leander:“You’re dead.”}

{leander>august:“Am I? That’s a shame.”}

<<august: I paid for that pilot. I paid for that fog.>> The smile doesn’t slip; it has been on television. {august>valentina:“Dr Kostas, a word. Outside. Sister, nobody’s to go near this man. It could be catching.”}

{imelda>august:“Amnesia?”}

{august>imelda:“Nobody, Sister!”}

@@scene boundary=soft pov=valentina place="the roof" present=valentina,imelda order=4
{imelda>valentina:“You’re not meant to smoke up here.”}

{valentina>imelda:“I’m not smoking. I’m holding it.”}

{imelda>valentina:“Then shove over and let me hold one.”}

From the roof the city’s all lit up. There’s the helipad with its big H and she’s sitting on the crossbar, in scrubs, with her knees up like a kid. Imelda lowers herself down beside her by stages. Her hip is bad. Everyone’s something is bad, on nights.

{imelda>valentina:“What did Gus say?”}

{valentina>imelda:“That we should transfer him. Tonight. There’s a place in Switzerland.”}

{imelda>valentina:“There’s always a place in Switzerland.”}

{valentina>imelda:“He’d arranged the ambulance before he finished the sentence. It was that quick. I thought, that’s so kind. And then I thought...”} She turns the cigarette round. {valentina>imelda+:“He wasn’t surprised, Mel.”}

{imelda>valentina:“He said Good God.”}

{valentina>imelda:“He said Good God. But I was watching his pulse. Here, in the neck. I always watch it. It went up before he looked.”}

<<imelda: Tell her. Tell her about the phone bill you found. You said you’d take it to the grave, but whose grave? There isn’t anybody in it.>>

{imelda>valentina:“Lentil,”} she says. Nobody’s called her that since nursing school, since before they were on different sides of the table. {imelda>valentina+:“I’ve got something in my locker. I’ve had it for two years. You’re going to hate me.”}

{valentina>imelda:“How much?”}

{imelda>valentina:“Quite a lot.”}

{valentina>imelda:“Will it keep until you’ve lit this?”}

@@scene boundary=soft pov=priya place="the private wing, room one" present=priya,cordelia order=5
Room one, the private wing, thick carpet. It’s only obs. You do the obs, you write the numbers. Priya’s got the cuff round the arm of the Chief’s wife, and the arm takes hold of her wrist.

{cordelia>priya:“Don’t scream.”}

{priya>cordelia:“I wasn’t going to,”} she lies.

{cordelia>priya:“Which one are you?”}

{priya>cordelia:“Sandhu. I’m new.”}

{cordelia>priya:“Oh good, you won’t have slept with him.”} Cordelia Whitlock has perfect lipstick for someone who’s been unconscious since December. She must do it herself. She must lie here in the dark and do it. {cordelia>priya+:“Is it true? They’re saying in the corridor. The helicopter man’s come back?”}

{priya>cordelia:“How long have you been awake?”}

{cordelia>priya:“Since New Year. I heard him outside the door on the telephone, dear, asking what would happen to my shares. It seemed wiser not to sit up. Hand me that fur.”}

{priya>cordelia:“Mrs Whitlock, you’ve no muscle tone. You can’t just walk out of...”}

{cordelia>priya:“I do Pilates between two and four. Who’s on at the gate?”}

<<priya: Leeds,>> Priya thinks, very distinctly. <<priya: There’s a canal. There’s a nice canal.>>

{priya>cordelia:“Dash,”} she says. {priya>cordelia+:“I’ll get a chair.”}

AMBULANCE BAY, 3:14 A.M.

@@scene boundary=mark pov=omniscient place="the ambulance bay" present=august,leander,dashiell,valentina,imelda,priya,cordelia order=6
It’s raining. It’s always raining in the ambulance bay.

{august>dashiell:“Just put him in the back.”}

{dashiell>august:“I need a signature, Chief.”}

{august>dashiell:“I am the signature.”}

{dashiell>august:“It’s the pink form, though.”}

{leander>august:“I’ve been thinking,”} says bed four from the trolley. He’s got a blanket up to his chin and rain on his eyelashes. {leander>august+:“I do know you. You shook my hand. You said safe flight.”}

{august>leander:“You’re confused.”}

{leander>august:“You had a flower in.”}

{valentina>august:“Take your hand off that trolley, August.”}

She comes out of the doors with her hair down, and the forum will make gifs of this, they’d better. Imelda is limping along behind with a carrier bag clutched to her front.

{august>valentina:“Darling, you’re overwrought. Sister, take her in.”}

{imelda>august:“No, Chief.”}

{august>imelda:“I beg your pardon?”}

{imelda>august:“Eleven calls to the airfield, off your office line. I’ve got it all here, I kept the bill. I thought you were having an affair with a pilot.”} She’s crying and it’s making her furious. {imelda>august+:“I was being tactful!”}

{august>imelda:“That proves nothing at all. Who’d believe it? My wife was with me that night. She’d swear to it, poor angel, if she could only speak.”}

{cordelia>august:“Hello, Gus.”}

Everyone turns. There’s a wheelchair in the doorway, with the new registrar behind it looking like she wants to die, and in it a woman in a fur.

He goes down like a wardrobe. He just folds up, carnation and all, in the wet. For a second nobody moves. Then both the women who were going to have been his wife say the same thing at the same time.

{valentina>priya:“Airway,”} says the one.

{cordelia>priya:“Leave him,”} says the other.

{priya>valentina:“Um,”} says Priya.

{valentina>priya:“Airway, Dr Sandhu. We’re doctors. We’ll save him and then they can arrest him.”} She’s on her knees already, two fingers under the jaw. {valentina>dashiell:“Dash, crash trolley. Mel, line. On my count.”}

And the man on the other trolley lifts up on his elbow to watch. Something is going on in his face at last, way down, like a light being carried up from a cellar.

{leander>valentina:“You always say it like that,”} he says. {leander>valentina+:“On my count. You said it at the altar.”}

She doesn’t stop compressions. She can’t; she’s on eleven. <<valentina: Twelve. Thirteen. Don’t look. Close first, then look. Fifteen. Sixteen.>>

{leander>valentina:“Lentil?”} says her husband.

{announcer>:“Dr Kostas to Theatre Two,”} says the tannoy. {announcer>+:“Dr Kostas, Theatre Two, please.”}

@@scene boundary=soft pov=dashiell place="the bench, by the lifts" present=dashiell,priya order=7
{dashiell>priya:“So do they take the plaque down?”}

{priya>dashiell:“I don’t know, Dash. Budge up.”}

He gives her half his sandwich. It’s egg. It’s nearly morning.
