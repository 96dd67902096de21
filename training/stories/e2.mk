@@cast nora | F | Nora Penhale | Nora; Miss Penhale; Penhale; the keeper’s niece
@@cast ewan | M | Ewan Strachan | Ewan; Sergeant Strachan; Strachan; the sergeant; the policeman
@@cast silas | M | Silas Penhale | Silas; Uncle Silas; the keeper; the old keeper; her uncle
@@cast maud | F | Maud Tregear | Mrs Tregear; Maud; the landlady
@@cast vickers | M | Lionel Vickers | Vickers; Mr Vickers; the inspector; Lionel
@@tie nora | silas | kin told
@@tie nora | ewan | romance shown
@@tie nora | maud | hospitality shown; acquaintance shown
@@tie ewan | maud | hospitality shown
@@tie nora | vickers | enmity shown
@@tie ewan | vickers | enmity shown
@@tie silas | vickers | enmity shown
@@tie maud | vickers | hospitality told
@@tie silas | ewan | acquaintance shown
@@tie silas | maud | acquaintance told
The Light on Gannet Stack
A mystery in one part

@@scene boundary=start pov=nora place="the quay" present=nora,ewan order=1 time="morning"
The boat was late, and Nora Penhale had read her uncle’s letter so many times that it was coming apart at the folds.

‘Come at once,’ it said. ‘Something is wrong with the light.’ There was no signature. He had never been one to waste ink.

{ewan>nora:“Miss Penhale?”}

She turned round. A tall policeman with sandy hair was coming along the quay, holding his cap on with one hand. He could not have been much over thirty.

{nora>ewan:“Yes,”} she said. {nora>ewan+:“Are you taking me over?”}

{ewan>nora:“I am. Sergeant Strachan, Ewan Strachan.”} He did not smile. {ewan>nora+:“I’m afraid I’ve got some bad news for you. Your uncle’s gone.”}

{nora>ewan:“Gone where?”}

{ewan>nora:“We don’t know. The light went out on Tuesday night. When we got across on Wednesday the door was open, the kettle had boiled dry, and there wasn’t a soul on the rock.”}

Nora looked out over the water. On a clear day you could see the tower from here, a white finger with a red tip, but this morning there was only fog. <<nora: He wouldn’t leave the kettle on. He’d leave a drowning man before he left a kettle on.>>

{nora>ewan:“Then he’s alive,”} she said firmly. {nora>ewan+:“And you had better show me that kettle.”}

@@scene boundary=soft pov=nora place="the lamp room" present=nora,ewan order=2
There were a hundred and eighty-two steps to the lamp room. Ewan was out of breath by the top of them and Nora was not, which seemed to annoy him.

{ewan>nora:“You’ve done this before,”} he said.

{nora>ewan:“Every summer till I was sixteen. He used to time me.”} She ran her hand over the brass rail. It was spotless. {nora>ewan+:“Did your men touch anything?”}

{ewan>nora:“Only to light her again. And that was the queer thing. There was nothing broken. The oil was full and the wick was trimmed.”}

{nora>ewan:“So somebody put it out on purpose.”}

{ewan>nora:“Aye. That’s what I think too.”} The sergeant leaned on the glass. {ewan>nora+:“There was a boat went on the rocks that night, the Mary Lanyon. No hands lost. But the cargo was gone by morning, every crate of it.”}

{nora>ewan:“What was she carrying?”}

{ewan>nora:“Whisky, it says on the papers. I’ve never seen anybody so quiet about losing forty crates of whisky.”}

Nora knelt down beside the lamp and opened the little cupboard where the log was kept. The log was there. She turned to the last page, and then she frowned and held it up to the window.

{nora>ewan:“There’s a page missing. Look, you can see the edge. It’s been cut with a razor.”}

He crouched beside her to see. His shoulder was warm against hers, and neither of them moved away as quickly as they might have.

{ewan>nora:“Could we read what was pressed through?”} he asked.

{nora>ewan:“Have you got a pencil?”}

She rubbed the lead very lightly over the blank sheet. White letters rose up out of the grey, in her uncle’s crooked hand. ‘L.V. came again. Offered two hundred. Told him to go to the devil.’

{ewan>nora:“L.V.,”} said Ewan slowly. {ewan>nora+:“Now who in the world is L.V.?”}

* * *

@@scene boundary=mark pov=nora place="the parlour, the Pilchard" present=nora,ewan,maud,vickers order=3 time="that evening"
Mrs Tregear, who kept the Pilchard, had given them the parlour because of the fire. She had also given them a great deal of mutton.

{maud>nora:“Eat up, my lamb,”} she said. {maud>nora+:“You’re as thin as a rake. Your uncle always said so.”}

{nora>maud:“When did you see him last, Mrs Tregear?”}

{maud>nora:“Sunday. He come in for his tobacco.”} The landlady picked at her apron. {maud>nora+:“He was in a temper. He’d had words with that gentleman that’s stopping here, the one from the Lights Board.”}

Ewan put down his fork. {ewan>maud:“What gentleman?”}

{maud>ewan:“Why, Mr Vickers. Number four. Ever so polite, he is.”}

{vickers>maud,nora,ewan:“Did I hear my name?”}

A small neat man in a brown suit was standing in the door. He had a pink face and very clean hands.

{maud>vickers:“I was only telling them about you, sir,”} said Mrs Tregear.

{vickers>maud:“Nothing too dreadful, I hope.”} The inspector bowed to Nora. {vickers>nora:“You’ll be the niece. My deepest sympathy. Lionel Vickers.”}

L.V. She felt the sergeant go stiff next to her, and she kicked him under the table. <<nora: Not yet. Don’t frighten him.>>

{nora>vickers:“Thank you, Mr Vickers,”} she said sweetly. {nora>vickers+:“You knew my uncle?”}

{vickers>nora:“Only in the way of business. The Board has been thinking of retiring him. The old keeper was getting forgetful, you see. Leaving lamps unlit, that kind of thing.”}

{ewan>vickers:“Was he?”} said Ewan.

{vickers>ewan:“Sadly, yes.”} Vickers looked at the clock. {vickers>nora,ewan:“But I mustn’t keep you from your supper. Good night, Miss Penhale. Sergeant.”}

They listened to him go up the stairs. One, two, three doors, and then a key.

{ewan>nora:“Why did you kick me?”} the policeman asked.

{nora>ewan:“Because you were going to arrest him, and then we’d never find Uncle Silas. Mrs Tregear, does Mr Vickers ever go out at night?”}

{maud>nora:“Now you mention it, my lover,”} said Maud Tregear, and drew up a chair.

@@scene boundary=soft pov=ewan place="the cliff path" present=ewan,nora order=4
It was black as a boot and raining sideways. Ewan Strachan lay on his stomach in the heather by the cliff path with the keeper’s niece beside him and wondered what his superintendent would say. <<ewan: You’ve brought a civilian, you’ve got no warrant, and you’ve come out without your whistle. Well done, Strachan.>>

Below them a lantern moved along the shingle.

{nora>ewan:“That’s him,”} Nora whispered. {nora>ewan+:“He’s going into the Hob Hole.”}

{ewan>nora:“The what?”}

{nora>ewan:“It’s a cave. It goes right back under the cliff. I used to play pirates in it.”}

{ewan>nora:“By yourself?”}

{nora>ewan:“I was a lonely child. Come on.”}

{ewan>nora:“You’re staying here, miss.”}

{nora>ewan:“Do you know the way in the dark?”} she asked.

He did not. She took hold of his hand, and he let her. It was a small, cold, capable hand, and he found that he was thinking about it a good deal more than was proper on duty.

@@scene boundary=soft pov=nora place="the Hob Hole" present=nora,ewan,silas,vickers order=5
{vickers>silas:“I’m a patient man,”} Vickers was saying. {vickers>silas+:“But there’s another ship on Friday. Sign the report, say you were drunk, and you can go home.”}

{silas>vickers:“I’ve never been drunk on duty in forty years.”}

{vickers>silas:“Nobody will care, my dear fellow. You’ll have your two hundred pounds.”}

Nora put her head round the rock. Forty crates were stacked against the wall, and one of them had been opened. There were rifles in it. On the next one, with his hands tied and his white beard sticking out, sat Uncle Silas.

{silas>vickers:“You can put your two hundred pounds,”} the old keeper began, and then he saw her. To his credit he did not blink. {silas>vickers+:“Well now. Maybe I’ll think about it. Come over here where I can see you, Mister. My eyes aren’t what they were.”}

Vickers stepped closer. He had his back to them.

{ewan>vickers:“That’ll do, sir,”} said Ewan, and stood up. {ewan>vickers+:“Lionel Vickers, I’m arresting you in the name of the King.”}

The inspector spun round with a pistol in his hand. What he might have done with it nobody ever knew, because Silas stuck out both boots and tripped him, and Nora hit him on the head with the lantern.

It went very dark.

{silas>nora:“Is that you, Nora?”} said her uncle’s voice.

{nora>silas:“Yes, Uncle Silas.”}

{silas>nora:“You took your time. I wrote on Monday. Is my light lit?”}

{nora>silas:“The sergeant lit it on Wednesday.”}

{silas>nora:“Did he trim the wick?”}

{ewan>silas:“I did, sir,”} said Ewan, who was sitting on Mr Vickers and feeling about for the handcuffs.

The keeper considered this for a while. {silas>nora:“He’ll do,”} he said. {silas>nora+:“You can marry that one, if you like. Now will somebody untie me? I’ve left a kettle on.”}

THE END
