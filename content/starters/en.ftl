### Starter texts. Facilitators pick from them and change them; nothing here is used until somebody chose it. A gap to fill in is written as three dots (…).

## A name for messages that says nothing

starter-cover-1 = the Monday lot
starter-cover-2 = the Tuesday lot
starter-cover-3 = the Wednesday lot
starter-cover-4 = the Thursday lot
starter-cover-5 = the Friday lot
starter-cover-6 = the Saturday lot
starter-cover-7 = the Sunday lot
starter-cover-8 = the library
starter-cover-9 = the walk

## Who the group is for

starter-who-1 = Any woman who would like company and an open ear. You do not need a reason to come.
starter-who-2 = All women. Trans women are welcome among us. Nobody will ask you to prove anything about yourself.
starter-who-3 = Women, trans and cis, and non-binary people who feel at home in a women's group. Your own word for yourself is enough.
starter-who-4 = Black women and women of colour. The women who hold the group are from among us. Trans women are welcome here too.
starter-who-5 = Mothers of small children. Come with the baby or without. You are a mother here, however you came to be one.
starter-who-6 = Women who find full rooms hard: shy, autistic, anxious or just quiet. Nobody will ask you why.

## What we can do

starter-can-1 = We can listen, without trying to fix everything.
starter-can-2 = We can keep a warm room, a cup of tea and a seat for you.
starter-can-3 = We can tell you in good time when plans change, in the way you choose.
starter-can-4 = We can help you find other help.
starter-can-5 = We can sit with you while you make a call or fill in a form.
starter-can-6 = We can meet you before your first time, so that you know a face.
starter-can-7 = We can keep your place while you take a rest from the group.

## What we cannot do

starter-cannot-1 = We cannot help in an emergency. If you are in danger, call 999.
starter-cannot-2 = We cannot answer at every hour. We say when we read messages.
starter-cannot-3 = We cannot give medical or legal advice.
starter-cannot-4 = We cannot give or lend money.
starter-cannot-5 = We cannot come to your home.
starter-cannot-6 = We cannot be sure that nobody will ever repeat what is said. We have all agreed not to.
starter-cannot-7 = We cannot write letters for a court or about benefits.

## Boundaries: contact hours, calls, lifts, money, gifts, social media, photos, children, drink or drugs, friendships outside

starter-boundary-1 = We read messages on these days: … . Between these hours: … . At other times nobody reads them.
starter-boundary-2 = We ring you only if you said we may. We do not make or take calls after 6 in the evening.
starter-boundary-3 = Lifts are between the women who offer them and the women who take them. { $Facilitators } do not give lifts.
starter-boundary-4 = We do not lend things, borrow money or sell to one another here.
starter-boundary-5 = No gifts for the { $facilitators }, please. A thank you is enough.
starter-boundary-6 = { $Facilitators } do not link up with { $members } on social media. We do not look each other up online.
starter-boundary-7 = Nobody takes photos or records, in the room or online.
starter-boundary-8 = Children who may come: … . We take care what is said while they are in the room.
starter-boundary-9 = Come as you are, even if you have had a drink or used something. If it makes the room hard for others, we ask you to rest and come back next time. No drink or drugs in the room.
starter-boundary-10 = Friendships outside the group are yours to choose. Nobody has to make them. We do not talk there about women who are not with us.

## Limits of confidentiality, first starting point: the host's safeguarding policy

starter-limits-host-title = Under our host's safeguarding policy
starter-limits-host-about = This group stands under an organisation that has a duty to keep people safe. Your { $facilitators } follow its policy. Sometimes they have to tell somebody else. This says when, and whom they tell.
starter-limits-host-first = You hear it first. We tell you what we would say, and to whom. We leave this out only when telling you would put somebody in more danger.
starter-limits-host-danger = If somebody's life is in danger now, we call 999. We tell you that we are doing it.
starter-limits-host-child = If a child is being seriously harmed, or may be, we tell the safeguarding lead. We do the same for an adult who cannot protect herself. The safeguarding lead decides what happens next.
starter-limits-host-court = If a court orders us to hand something over, we have to. We ask for advice first. We tell you, if the court lets us. If the police only ask, we give nothing without advice.
starter-limits-host-room = If somebody is badly hurt or very ill in the room, we call an ambulance. We say only what they need to know to help her.
starter-limits-host-supervision = { $Facilitators } may talk with somebody about how it is to run a group. They say no names, and nothing that would show who you are.
starter-limits-host-written = Nobody takes notes about you in meetings. If we pass a worry on, the safeguarding lead writes down what was said and what was done. The organisation keeps this, by its own rules. Where, and for how long: … . You can ask to see it.
starter-limits-host-members = We have all agreed to keep what is said here. We cannot make anybody keep it. Share as much or as little as you like.
starter-limits-host-money-papers = We do not talk about you to immigration, benefits or housing offices. We would only do it if you asked us to, or if the law gave us no choice.
starter-limits-host-staff = Staff of the organisation can see when and where we meet, who the { $facilitators } are, and totals. They cannot see what you write in the group.
starter-limits-host-online = Online, we cannot know who else can hear. Use headphones if you can. Say so if somebody comes in. The same limits hold there.
starter-limits-host-who = If we are worried about somebody's safety, we talk to the safeguarding lead: … .

## Limits of confidentiality, second starting point: peer-led, no host

starter-limits-peer-title = Peer-led, with no organisation behind us
starter-limits-peer-about = No organisation stands behind this group. We are women who run it together, and we say here what we would pass on. The law still counts. If the group ever joins an organisation, that organisation has to agree to these words first.
starter-limits-peer-first = What you tell us is yours. We tell nobody else unless you ask us to. What is written below is all that is different. Even then, you hear it first if that is safe.
starter-limits-peer-danger = If somebody may die or be badly hurt now, we call 999. We say so out loud, and we stay.
starter-limits-peer-child = Sometimes a child, or an adult who cannot protect herself, may be seriously harmed. Then we talk with you about who can help. We can make the call with you. If the harm may happen now, we call 999.
starter-limits-peer-court = If a court orders us, we have to do what it says. We write down very little, so there is little to give. We tell you, if the court lets us.
starter-limits-peer-room = If somebody is badly hurt or very ill in the room, we call an ambulance. We ask her first, if she can answer.
starter-limits-peer-supervision = We may talk with women who run other groups about how it is. No names, and nothing that would show who you are.
starter-limits-peer-written = We keep nothing on paper about you. On these pages there is what you put there, or what we wrote with you. You can erase it. Where anything else is kept, and for how long: … .
starter-limits-peer-members = Each of us has agreed to keep what she hears. Nobody can be made to keep silent. You never have to share more than you want.
starter-limits-peer-money-papers = We do not talk to immigration, benefits or housing offices about anybody here, unless the law gives us no choice. If you want help with a form, we can sit beside you.
starter-limits-peer-staff = There is no host, so there is no staff. The women who hold this group are: … .
starter-limits-peer-online = Online, somebody near one of us may hear or see. Say so if you are not alone. We keep these limits there too.
starter-limits-peer-who = When I am worried and not sure what to do, I talk to: … . I say no name unless you said I may.

## Limits of confidentiality, third starting point: from the start, with questions

starter-limits-own-title = From the start, with questions to help
starter-limits-own-about = Write it in your own words. Each question needs an answer before the group can open. Short is best: a tired woman should be able to read it all in three minutes.
starter-limits-own-first = If you think you must tell somebody, who hears it first? When would you not tell her first?
starter-limits-own-danger = What do you do when somebody is in danger now? Who calls 999?
starter-limits-own-child = What do you do when a child, or an adult who cannot protect herself, may be seriously harmed? Whom do you tell, and how is she part of it?
starter-limits-own-court = What do you do if a court orders you to say or give something? What if the police only ask?
starter-limits-own-room = What happens if somebody falls ill or is hurt in the room? What would you tell the ambulance?
starter-limits-own-supervision = Do you talk with anybody about how it is to run the group? What do you leave out?
starter-limits-own-written = What do you write down, where is it kept, and for how long? Who can read it?
starter-limits-own-members = How do you tell women that nobody can be made to keep silent? What have you all agreed?
starter-limits-own-money-papers = Would you ever tell anybody about immigration, benefits or housing? If the answer is no, say no.
starter-limits-own-staff = What can the staff of your host see? What can they never see? If you have no host, say so.
starter-limits-own-online = What is different online? What should a woman do if she is overheard?
starter-limits-own-who = Whom would you talk to, if you were worried about somebody's safety? Write a name or a role: … .

## What to expect

starter-expect-1 = A meeting lasts: … . There is a break half-way.
starter-expect-2 = Most weeks, about this many women come: … .
starter-expect-3 = Nobody has to talk. You can say 'pass' every time.
starter-expect-4 = You may cry. You may laugh as well. Nobody will make a fuss of it.
starter-expect-5 = You can leave when you like. We come after you only if you asked us to.
starter-expect-6 = You can come late. The door opens again at this time: … .
starter-expect-7 = There is tea, coffee and something to eat. It is free.
starter-expect-8 = The toilets are here: … . You do not have to ask.
starter-expect-9 = About bringing children: … .
starter-expect-10 = We count how many came. We do not write down names or what is said.
starter-expect-11 = The first time, somebody waits inside the door for you. Her name is: … .
starter-expect-12 = You do not need to tell us what happened to you. Not the first time, and not later.

## Agreement lines, always a draft until the group decides

starter-agreement-1 = What is said here stays here. The limits we have written are the only exception.
starter-agreement-2 = Each of us speaks for herself.
starter-agreement-3 = Any of us can pass, at any time.
starter-agreement-4 = We listen. We give advice only when a woman asks for it.
starter-agreement-5 = Come as you are. If you are late, come in quietly and sit down.
starter-agreement-6 = Any of us may step out. Somebody looks in on her only if she asked for that.
starter-agreement-7 = One woman talks at a time.
starter-agreement-8 = We ask before we touch, and a no needs no reason.
starter-agreement-9 = Phones are quiet and out of sight. No photos, no recording.
starter-agreement-10 = When something hurts, we say so. We talk about the words, not about the woman.
starter-agreement-11 = We do not talk about women who are not in the room.
starter-agreement-12 = If we meet in the street, she decides whether we say hello.
starter-agreement-13 = We do not post about the group, tag one another or look one another up.
starter-agreement-14 = We do not lend money or sell things here.
starter-agreement-15 = If one of us has had a drink or used something, this is how she can still come: … .
starter-agreement-16 = The languages we speak, and how we make sure that everybody can follow: … .
starter-agreement-17 = Which children may come, and what we do not say while they are here: … .
starter-agreement-18 = Nobody is put down for her race, her faith, whom she loves or who she is. Nor for how her body or mind works. When it happens, we say so and we stop it.
starter-agreement-19 = How we decide things together: … .
starter-agreement-20 = We look at these lines again when a new woman joins, and on this date: … .
starter-agreement-21 = When two of us fall out, somebody who was not part of it listens to each one alone. They meet only if both want to. If one is afraid of the other, nobody brings them together.
starter-agreement-22 = Two { $facilitators } may ask one of us to stay away for a while. They tell her why, hear her side, say whom outside the group she can turn to, and name a day to look again: … .
starter-agreement-23 = Any of us can leave, with or without a goodbye, and ask to come back. Nobody is asked to leave unless two { $facilitators } agree and her side has been heard.

## What might happen at a meeting

starter-happen-1 = Nothing unusual is planned.
starter-happen-2 = One exercise has touch in it, like holding hands. You can do it without.
starter-happen-3 = We offer a moment with eyes closed. You can keep yours open.
starter-happen-4 = There may be a loud noise. We say before it comes.
starter-happen-5 = The fire alarm may be tested. It is only a test.
starter-happen-6 = There is some writing or drawing. Nobody will read yours.
starter-happen-7 = Some of us act out a short scene. You can watch, or wait outside.
starter-happen-8 = A visitor comes. Who she is, and when she leaves: … .
starter-happen-9 = There is an interpreter in the room. She keeps the same agreement as we do.
starter-happen-10 = We go outside for a while. You can stay in.
starter-happen-11 = There are children or babies in the room.
starter-happen-12 = There is a dog in the room.
starter-happen-13 = Other people use the building, and some are men. They do not come into our room.
starter-happen-14 = We talk about something heavy. What it is: … . You can skip it, and we take a pause after it.

## My way of taking part

starter-part-listen-only = I would like to listen and not talk.
starter-part-half = I would like to come for half of it.
starter-part-near-door = I would like to sit near the door.
starter-part-with-somebody = I would like to bring somebody with me.
starter-part-write-not-speak = I would like to write and not speak.
starter-part-camera-off = I would like to keep my camera off.
starter-part-text-only = I would like to use text only, no sound.
starter-part-no-activity = I would like to be there, without the activity.
starter-part-breaks = I would like to take breaks when I need them.
starter-part-how-about = How about another way: … .

## Neutral words for messages. They say nothing about a group, a meeting or help. In Welsh they are said to a friend (ti), and use only letters that keep a text message cheap.

starter-code-words-1 = Your library book is ready.
starter-code-words-2 = I still have your baking tin.
starter-code-words-3 = The buttons you wanted have come in.
starter-code-words-4 = I found that cookery book.
starter-code-words-5 = Don't forget to feed the cat next door.
starter-code-words-6 = Your jam jars are ready for you.
starter-code-words-7 = The puzzle is one piece short.
starter-code-words-8 = The raffle is next week.

## What it costs

starter-cost-1 = It costs £0. Tea and food are free too.
starter-cost-2 = It costs £0. If you can, put something in the tea jar. Nobody looks who does.
starter-cost-3 = It costs this much: … . If that is hard this week, come anyway. Nobody will ask.
starter-cost-4 = It costs £0. We pay your fare back in cash on the day. We keep no bank details.

## Things I can offer

starter-offer-1 = Making the tea
starter-offer-2 = Saying hello at the door
starter-offer-3 = Reading aloud
starter-offer-4 = Sewing or knitting
starter-offer-5 = Cooking or baking
starter-offer-6 = Speaking Welsh or another language
starter-offer-7 = Setting out chairs and putting them back
starter-offer-8 = Keeping an eye on the time
starter-offer-9 = Mending things
starter-offer-10 = Knowing the buses and the back roads
starter-offer-11 = I would like a hand with this: …
