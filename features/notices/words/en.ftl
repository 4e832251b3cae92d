# How she may be reached.
notices-reach-title = How we may reach you
notices-reach-lead = If plans change, we would like to tell you. You say how. If you set nothing, we send nothing.
notices-reach-none = You have set nothing. Nothing is sent to you.
notices-reach-set = What you have set
notices-reach-choose = Choose one way
notices-no-mail = Email can't be sent from here, so it is not offered.
notices-reach-nothing = Nothing any more
notices-reach-nothing-about = What you set is gone at once. Nothing is sent to you from then on.
notices-reach-nothing-do = Send me nothing any more
notices-reach-seen-by = You can. Our system opens it to send a message. { $A-facilitator } can open it if she gives a reason. You see who did, and why.
notices-reach-of-seen-by = The { $facilitators } of this group, each with a reason. Our system opens it to send a message. Who opened it, and why, is noted. She has no account, so she cannot look there: tell her.
notices-way = Way
notices-way-app = I look here myself
notices-way-app-about = It stands on the group's page. Nothing is sent.
notices-way-mail = By email
notices-way-mail-about = A short email with a plain subject.
notices-way-call = Somebody rings me
notices-way-call-about = One of your { $facilitators } rings you.
notices-way-text = A text from the group's phone
notices-way-text-about = One of your { $facilitators } writes it by hand.
notices-way-text-sent = A text to my phone
notices-way-text-sent-about = Our system sends it.
notices-way-letter = A letter
notices-way-letter-about = In a plain envelope. It takes three days, not counting Sundays.
notices-way-through = Through somebody
notices-way-through-about = Somebody you both trust tells you.
notices-app-about = When something changes, it stands on the group's page. Tap 'I have seen this', and we know that you know.
notices-email = Email address
notices-mail-from = Our emails to you come from: { $name }
notices-telephone = Phone number
notices-telephone-dear = That number costs extra to ring. Give one that begins with 01, 02, 03 or 07, but not with 070. A number from another country is fine.
notices-ask-for = Who to ask for
notices-call-shared = On a phone that others use, whoever rings asks for the name you say, and tells nobody else anything. To you she says your code words.
notices-ask-for-shared = On a phone that others use, say who to ask for: somebody else may answer.
notices-ask-for-hint = If somebody else answers. Any name you like.
notices-message-left = Messages
notices-no-message = Leave no message
notices-text-by-hand = { $A-facilitator } writes it from the group's own phone. If you answer, she sees it there.
notices-text-by-us = Our system sends it, with no name of ours. Whoever carries it can read it. A text stands on the phone's bill and may show on a locked screen.
notices-text-answers-shared = If others see this phone, 1, 2 and 3 count for nothing. Only STOP and your own word do.
notices-text-answers = You can answer 1 when you have it, 2 for a call, 3 if not this time. We do not note who comes. STOP ends all texts. Nobody reads a sentence. If it asks for a call, and you set no word of your own below, it counts as 2.
notices-stop-word = A word that stops everything
notices-stop-word-hint = You can leave this empty. If you send us this word, alone or in a sentence, all texts to your phone stop at once. No answer comes. Others read only that you were not reached.
notices-stop-word-everyday = Choose a word that you would not send by chance: not thanks, not STOP, and none out of your code words.
notices-stop-word-kept = You have one. It is not shown here. Leave this empty to keep it.
notices-stop-word-none = Take my word away
notices-stop-word-set = You have one. Only you can change it.
notices-example = What would come to you
notices-example-about = Here is one message, with an invented place, as your words and choices make it. If it is not right for you, change it below.
notices-example-note = No stairs.
notices-example-new = Lantern Rooms
notices-example-old = Mill House
notices-stop-word-short = Use three letters or more, and not your code words.
notices-reach-stopped = An answer from your number asked for no more texts, so none go to it. If it was not you, somebody else may have sent it.
said-notices-texts = Kept. The next text comes with the next change.
notices-reach-texts-do = Send me texts again
notices-rings = If texts to my phone are stopped, you may ring me on this number
notices-rings-hint = Somebody else can send STOP in the name of your number. Your own word stops calls too. On a shared phone nobody rings.
notices-rings-term = If texts are stopped
notices-rings-is = You may be rung on this number
notices-card-stopped = No texts go to you
notices-card-rings = As you allowed it, one of those who hold the group may ring you when plans change, in your hours.
notices-card-stopped-look = How we may reach you, and texts again
# Six figures that show that a number or an address is hers.
notices-unproven-term = The six figures
notices-unproven-is = not typed in yet, so nothing goes there by itself
notices-unproven-job = Not typed in yet: it may be somebody else’s phone. If you are not sure that it is hers, send nothing there.
notices-unproven-lead = One step is left before anything goes there by itself: six figures.
notices-proof-go = Finish this now
notices-proof-seen-by = You. We keep neither the figures nor, for them, the number or address in plain words.
notices-proof-title-text = Is this your phone?
notices-proof-title-text-of = Is this her phone?
notices-proof-title-mail = Is this your email?
notices-proof-title-mail-of = Is this her email?
notices-proof-lead-text = We send six figures to the number you gave. When they are typed in here, texts go there by themselves. So nobody can have texts sent to somebody else's phone.
notices-proof-lead-mail = We send six figures to the address you gave. When they are typed in here, emails go there by themselves. So nobody can have emails sent to somebody else's inbox.
notices-proof-change = Change it
notices-proof-comes-alone = Six figures come, and nothing else.
notices-proof-comes-said = An email comes with six figures, and a line that says what they are for.
notices-proof-when = Send them when you can look there, and nobody else does.
notices-proof-when-of = Send them when she can look there, beside you or on the phone, and ask her to read them to you.
notices-proof-delete = They come from the same sender as later messages. Once you have typed them in, you may want to delete them there.
notices-proof-until-mail-of = Until then no email goes there, and nothing goes where she was reached before.
notices-proof-hours = It is outside the hours that you set: { $hours }.
notices-proof-hours-of = It is outside the hours that she set: { $hours }.
notices-proof-now-legend = Outside these hours
notices-proof-now = Send the figures all the same: I can look there now
notices-proof-now-of = Send the figures all the same: she can look there now
notices-proof-now-missing = Tick this, or come back in those hours.
notices-proof-send = Send the figures now
notices-proof-send-anew = Send new figures
notices-proof-figures = The six figures
notices-proof-figures-hint = The newest ones, which went at { $at }. They can be typed in for half an hour.
notices-proof-keep = Check the figures
notices-proof-anew-heading = Nothing came?
notices-proof-until-text = Until then no text goes there by itself. When plans change, one of those who hold the group may write there by hand, from another number.
notices-proof-until-mail = Until then no email goes there, nor to an address that stood here before. What has changed stands on the group’s page.
notices-proof-later = Not now
notices-proof-first = When you have kept this, we send six figures there, once and when you ask for it, and you type them in here. Before that nothing goes there by itself.
notices-proof-first-of = When this is kept, we send six figures there, once and when you ask for it, and you type them in here. So you need her beside you, or on the phone. Before that nothing goes there by itself, nor where she was reached before.
notices-proof-six = Type in all six figures.
notices-proof-wrong = These are not the figures that were sent last. Please look once more.
notices-proof-anew = Those figures can't be used any more. Send new ones.
notices-proof-away = Nothing could be sent just now. What you set is kept. Try again in a few minutes.
notices-proof-enough = Figures went there often enough for now. Try again tomorrow, or choose another way.
notices-proof-quiet = From this number came a text that nothing more may come, so nothing goes there. Is the number right? If you hold that phone, send START from it to { $number }, and then ask again here.
notices-proof-quiet-here = From this number came a text that nothing more may come, so nothing goes there. Is the number right? Or choose another way.
said-notices-proof = Sent. It may take a minute or two.
said-notices-proven = Thank you. From now on messages go there.
said-notices-no-job = Nothing is to be done there by hand now. Here is how it stands.
notices-proof-mail = Somebody asked for these six figures, to show that this address is theirs. If it was not you, do nothing.
notices-card-unproven = One step is left
notices-card-unproven-about = How we reach you is kept. Nothing goes there by itself before six figures are typed in.
notices-card-unproven-go = Finish it
notices-letter-slow = A letter needs three days, not counting Sundays, and longer over a bank holiday. For a change on the day, say below what we should do.
notices-postal = Where to send it
notices-through = Who tells you
notices-through-her = Who tells her
notices-through-hint = The name your { $facilitators } know her by.
notices-agreed-legend = You have both said yes
notices-agreed = She knows, and she has said yes
notices-both-agree = Ask her first. Tick this when she has said yes.
notices-why-we-ask = So that you never stand in front of a locked door.
notices-who-sees-of = Our system, when it sends. The { $facilitator } who rings or writes to her.
notices-who-sees = Our system, when it sends. The { $facilitator } who rings or writes to you. You see each time it is opened.
notices-how-long = Until you change it, or leave the group.
notices-if-skip = We can't use this way. You can choose another one.
notices-shared = Others use or look at this phone, inbox or letter box
notices-shared-hint = Then we send your own code words and nothing else.
notices-shared-term = Shared
notices-shared-is = Others may see it: code words only
notices-hide-term = Before you ring
notices-ended-term = Now
notices-ended-nothing = Nothing is to go to her now: do not ring this number or write to it.
notices-ended-rings = No texts go to this number. If you ring, first be sure that it is she who speaks.
notices-hide = Hide your number: ring 141 first, then this number.
notices-holds = A message may hold
notices-holds-legend = What may a message hold?
notices-holds-hint = We never write the group's name, what it is for, or another woman's name in it. We look through your own words and your { $facilitators }' words for these, as well as a computer can.
notices-holds-code-words = Only my own code words
notices-holds-look = 'Plans have changed. Look when it suits you.'
notices-holds-what-changed = What changed: day, time and place
notices-words = My code words
notices-words-hint = Words that say nothing to anybody else, like: Your library book is ready. We need them only if others look at this, or if they are all we may send. The same words come for each change. Where more may be sent, they stand before it.
notices-holds-name = A message must never hold the name of a woman in the group, the names of the group or of those behind it, that it is a group, or what the group is for, and for whom. Nor a link, an e-mail address, or a phone number other than the group’s own. That is so even where the word is an everyday one too. Please use another word for: { $name }
notices-words-missing = Add your own code words. They are all we would send.
notices-hours = Hours
notices-hours-legend = When may we reach you?
notices-hours-hint = At other times we send nothing.
notices-hours-any = At any time
notices-hours-these = Only at the times below
notices-hours-missing = Add a time on at least one day.
notices-until-after-from = The end comes before the start. Add a later time.
notices-from = from
notices-until = until
notices-every-day = Every day
notices-zone = Which clock these hours go by
notices-zone-hint = If you are away from here for a while, pick where you are.
notices-hours-there = { $hours }, by the clock there: { $where }
notices-zone-here = The clock here
notices-zone-paris = Most of Europe: France, Spain, Germany, Poland
notices-zone-athens = Greece, Romania, Ukraine, Finland
notices-zone-istanbul = Turkey
notices-zone-lagos = Nigeria, Cameroon
notices-zone-johannesburg = South Africa, Zimbabwe
notices-zone-nairobi = Kenya, Somalia, Ethiopia
notices-zone-dubai = The Gulf: Dubai, Oman
notices-zone-karachi = Pakistan
notices-zone-kolkata = India, Sri Lanka
notices-zone-dhaka = Bangladesh
notices-zone-manila = The Philippines, Hong Kong, China
notices-zone-tokyo = Japan, Korea
notices-zone-sydney = Eastern Australia
notices-zone-auckland = New Zealand
notices-zone-buenos-aires = Argentina
notices-zone-new-york = Eastern United States and Canada
notices-zone-jamaica = Jamaica
notices-zone-chicago = Central United States
notices-zone-denver = The Rocky Mountains
notices-zone-los-angeles = Western United States and Canada
notices-every-day-hint = The times for every day count where you leave a day empty. If one day must stay free, leave them empty and write down the other days.
notices-monday = Monday
notices-tuesday = Tuesday
notices-wednesday = Wednesday
notices-thursday = Thursday
notices-friday = Friday
notices-saturday = Saturday
notices-sunday = Sunday
notices-otherwise = If we can't reach you safely
notices-otherwise-legend = If plans change and we can't reach you safely, what would you like us to do?
notices-otherwise-hint = A change can come late in the day, when your hours are over.
notices-otherwise-app-hint = You may not look here in time. We count you as told only when you say that you have seen it.
notices-otherwise-nothing = Do nothing. Do not come looking.
notices-otherwise-door = Have somebody at the old door
notices-otherwise-anyway = Contact me anyway, with neutral words
notices-otherwise-call = Ring me, if I have not said that I have seen it
notices-app-call = If you would like a call
notices-app-call-who-sees = The { $facilitator } who rings you. You see each time it is opened.
notices-app-call-if-skip = Nobody rings you.
notices-hours-call-legend = When may somebody ring you?
notices-language = Language
notices-language-legend = Which language?
notices-language-en = English
notices-language-cy = Welsh
notices-language-cy-north = Welsh (north)
notices-language-cy-south = Welsh (south)
notices-variant-about = Which Welsh, if it is Welsh
notices-variant-legend = If it is Welsh, which Welsh?
notices-variant-hint = Whoever rings or writes to you sees this.
notices-variant-either = Either
notices-variant-north = From the north
notices-variant-south = From the south
notices-reminders = Remind me the day before
notices-reminders-hint = Never when a meeting is cancelled, or when you said on its page: not this time. If you hold the group: also two days before the day of something you promised, and on the morning after, in the same neutral words.
notices-again = If I do not answer, you may write once more
notices-again-hint = One more text in your hours, an hour and a half after the first. Never a third.
notices-reminders-term = The day before
notices-reminders-is = A reminder
notices-again-term = If you do not answer
notices-again-is = We may write once more, never a third time
notices-still = Is it still safe to reach you this way?
notices-still-set-on = How we reach you was last set, or said to be right, on { $day }.
notices-still-yes = Yes, still right
notices-still-change = Change it
notices-still-ask-her = Ask her again in person
notices-still-ask-her-about = Is it still safe to reach her as she said? If not, write it with her anew.
notices-still-she-says = She says it is still right
notices-said-on = Last said on
notices-with-her = You write this with her. Ask her each thing, and write down only what she says. It takes the place of what was there.
notices-somebody = Somebody who has left

# Who looked.
notices-looked-title = Who opened how you are reached
notices-looked-lead = With the reason she gave. Who looks at the same plan more than once in a day has one line for it. Nobody can take a line out.
notices-looked-seen-by = Only you.
notices-looked-nobody = Nobody has opened it.
notices-looked-broken = Something in this list is not as it was written. The people who run this system have been told.
notices-why-tell-change = To tell you of a change
notices-why-saw-plan = She saw how you are told, to tell you of a change of plan. No number or address was shown.
notices-why-worried = She was worried about you
notices-why-she-asked = You asked her to
notices-why-tell-promise = To tell you of a promise to you
notices-why-put-right = Something in it had to be put right
notices-why-wrote = She wrote with you how you are reached
notices-why-other = For another reason
notices-my-why-tell-change = To tell her of a change
notices-my-why-worried = I was worried about her
notices-my-why-she-asked = She asked me to
notices-my-why-tell-promise = To tell her of a promise to her

# For facilitators.
notices-of-title = How { $women } are reached
notices-of-lead = Each { $woman } sets this herself. Where you keep a place for her, you write it with her.
notices-of-seen-by = The { $facilitators } of this group. What { $a-woman } has set is not shown here.
notices-of-set = set
notices-of-unproven = set, but for six figures: nothing goes there by itself yet
notices-of-to-write = nothing written yet
notices-of-not-set = has set nothing
notices-of-nobody = Nobody is here yet.
notices-of-write = Write it with her
notices-of-written = Written by { $name }: { $when }
notices-written-with-her = written with her
notices-opened-lead = You need a reason to open this. She sees your name, the reason and the time.
notices-opened-of-lead = You need a reason to open this. Your name, the reason and the time are noted. She has no account, so she cannot look there herself: tell her that you opened it.
notices-opened-of-words-hint = It is kept with the note. You can leave it empty, unless you chose another reason.
notices-opened-of-noted = This is noted. She has no account and cannot see it: tell her that you opened it, and why.
notices-opened-of-seen-by = You. It is noted that you opened it. She would see that only with an account of her own.
notices-opened-why = Why do you need it?
notices-opened-words = In your own words
notices-opened-words-hint = She reads this. You can leave it empty, unless you chose another reason.
notices-opened-do = Open it
notices-opened-noted = This is noted. She sees that you opened it, and why.
notices-opened-seen-by = You, and she. It is noted for her that you opened it.

# Something has changed.
notices-changed-link = Something has changed
notices-changed-title = Something has changed
notices-changed-lead = Say what. Nothing is sent yet: next you see who is told, and how.
notices-changed-seen-by = The { $facilitators } of this group. After that, the { $women } who are told.
notices-changed-what = What has changed?
notices-what-place = The place
notices-what-time = The day or time
notices-what-holder = Who holds it
notices-what-access = Getting in or about: steps, a lift, toilets, light
notices-what-format = How you meet: by phone, online, outdoors
notices-what-visitors = Somebody comes who is not in the group
notices-what-cancelled = It is not on
notices-what-reminder = A reminder
notices-changed-place = New place
notices-changed-only-place = Only if the place has changed.
notices-changed-day = New day
notices-changed-only-time = Only if the day or time has changed.
notices-changed-starts = From when
notices-changed-holding = Who holds it now
notices-changed-only-holder = Only if somebody else holds it. No message names her.
notices-changed-note-en = What is different, in English
notices-changed-note-hint = Stairs, toilets, who else is there. It stands in messages: no names, nothing about the group.
notices-changed-note-cy = What is different, in Welsh
notices-changed-over = No longer so
notices-changed-over-hint = This was told before and goes on in the next message. Tick what is no longer so.
notices-changed-noted = What was told before stands here. Change it where it is no longer so.
notices-changed-meanwhile = Somebody else has changed this meeting since you looked. Look it over and go on.
notices-note-needed = Say what is different, in one of the two languages.
notices-changed-do = Show who would be told
notices-starts-past = This time is over already. Give a day and a time to come.
notices-begun = This meeting has begun. There is nobody left to tell in time.
notices-unticked-time = You wrote another day or time. Tick 'The day or time' too, or put it back.
notices-unticked-place = You chose another place. Tick 'The place' too, or put it back.
notices-unticked-holder = You chose somebody else to hold it. Tick 'Who holds it' too, or put it back.
notices-holder-same = She holds it already. Choose who holds it now, or take the tick away.
notices-door-legend = Does somebody stand at the old door?
notices-door-hint = Needed if the place or the time has changed, or if it is not on. If you only meet another way, say whether it is at the same door. Some { $women } can't be told in time. A sign on the door would show the group to others. A person does not.
notices-door-me = I do
notices-door-somebody = Somebody will: ask everyone who holds the group
notices-door-nobody = Nobody
notices-door-same = No need: you still meet at the same door
notices-door-unanswered = Say who stands at the old door, or choose 'Nobody'.

# The plan before anything is sent.
notices-plan-title = Who would be told
notices-plan-lead = Nothing has been sent yet.
notices-plan-waited = You were asked for your passphrase before this went. Look at it once more, and send it at the end of the page.
notices-plan-earlier = { $count ->
    [one] { $count } has not heard of the earlier change yet. Where this message may say what changed, it says both.
   *[other] { $count } have not heard of the earlier change yet. Where this message may say what changed, it says both.
}
notices-plan-noted = You see how { $women } are told, and the words they chose. Each of them can see that you saw hers, to tell her of this change.
notices-plan-knows = { $count ->
    [one] knows: it is you
   *[other] know
}
notices-plan-mail = { $count ->
    [one] gets an email now
   *[other] get an email now
}
notices-plan-text = { $count ->
    [one] gets a text now
   *[other] get a text now
}
notices-plan-parts = { $count ->
    [one] one text
    [2] two texts
   *[other] { $count } texts
}
notices-plan-dear = a text has room for fewer letters, because of { $letters }
notices-plan-by-hand = { $count ->
    [one] is told by somebody, now
   *[other] are told by somebody, now
}
notices-plan-herself = { $count ->
    [one] looks here herself
   *[other] look here themselves
}
notices-plan-waits = { $count ->
    [one] waits for her hours
   *[other] wait for their hours
}
notices-plan-late = { $count ->
    [one] can't be told in time
   *[other] can't be told in time
}
notices-plan-nothing = { $count ->
    [one] is sent nothing
   *[other] are sent nothing
}
notices-plan-total = Everybody in the group: { $count }
notices-plan-hours = her hours: { $hours }
notices-plan-at = from { $when }
notices-plan-outside = Outside her hours: she chose this, with neutral words.
notices-plan-door-you = { $at }: you.
notices-plan-door-somebody = { $at }: somebody will be asked. It stands with what has changed, until somebody takes it.
notices-plan-door-nobody = { $at }: nobody.
notices-plan-door-both = You would stand at two doors at the same time. Ask somebody to take one of them.
notices-plan-cancelled = This cannot be taken back here. To meet all the same, you add a new date.
notices-plan-door-kept = Somebody is asked to be there.
notices-plan-note-only-en = What is different stands in English only. { $A-woman } who reads Welsh gets it in English. You can go back and add it.
notices-plan-note-only-cy = What is different stands in Welsh only. { $A-woman } who reads English gets it in Welsh. You can go back and add it.
notices-late-letter = a letter would come too late
notices-late-hours = there is no safe way to reach her in time
notices-late-no-mail = no email can be sent from here
notices-late-unproven = it is not shown yet that the address is hers
notices-plan-unproven = it is not shown yet that the number is hers, so no machine writes there: if you are not sure, send nothing
notices-wish = If we can't reach her safely: { $what }
notices-wish-no-door = There is no old door now: nobody stands anywhere for her.
notices-plan-door-missing = Somebody would look for a person at the old door, and nobody stands there yet. You can go back and say that somebody will.
notices-plan-room-tells = Nobody can be told yet. What is written about the room goes into the messages, and it must not hold the group's name or what it is for. Change it on the page of the room, then come back. The word is: { $word }
notices-plan-own-word = Is it the place’s own word?
notices-plan-own-word-hint = { $A-woman } in the group is called like it, and no message may name her. If it is the place’s own word, tick it. If it names her, change it on the page of the room, then come back.
notices-plan-own-word-is = It is the place’s own word, no { $woman }’s name here: ‘{ $word }’ in ‘{ $place }’
notices-plan-own-word-open = Nobody has been told yet. If it is the place’s own word, tick it and send again.
notices-plan-do = Tell everyone now
notices-plan-change = Change something first
notices-by-app = Looks here herself
notices-by-mail = Email
notices-by-call = A call
notices-by-text = A text from the group's phone
notices-by-text-sent = A text
notices-by-letter = A letter
notices-by-through = Through somebody
notices-line-door = Can't be reached: she looks for somebody at the old door
notices-line-nothing = Can't be reached: she wants nothing done
notices-line-no-door = Can't be reached in time
notices-line-not-set = Has set nothing: nothing is sent
notices-line-resting = Is taking a rest: nothing is sent
notices-line-herself = Made the change

# A plan and a board in short, without those who hold the group.
notices-short = Together { $count }, without those who hold the group
notices-short-now = { $count } now, each in her own way
notices-short-hands = { $count } by a call, a text or a letter of yours
notices-short-waits = { $count } later, in time
notices-short-late = { $count } not in time
notices-short-nothing = { $count } nothing sent
notices-short-heard = { $count } heard
notices-short-met = { $count } met at the old door
notices-short-no-answer = { $count } no answer
notices-short-no-answer-yet = { $count } no answer yet
notices-short-still = { $count } on the way, or still to be told
notices-short-not-reached = { $count } not reached

# The day after.
notices-card-afterwards = We said sorry
notices-afterwards-card = Not told in time
notices-afterwards-count = { $count ->
    [one] You can say sorry to one who was not told in time.
   *[other] You can say sorry to { $count } who were not told in time.
}
notices-afterwards-look = Say sorry
notices-afterwards-title = Say sorry to those not told in time
notices-afterwards-lead = One message to each, in her own way and hours. Nothing goes before you say so.
notices-afterwards-note-en = A line of your own, in English
notices-afterwards-note-cy = A line of your own, in Welsh
notices-afterwards-note-hint = For example: Next time we are back where we always are. No names, nothing about the group. Whoever reads the other language gets it as you wrote it, if you write it in one.
notices-afterwards-do = Say it to them
notices-afterwards-leave-heading = Or say nothing
notices-afterwards-leave-about = Then nothing goes to any of them, and nobody who holds the group is asked again.
notices-afterwards-leave-sure = Leave it for all of them? What you wrote here is not kept.
notices-afterwards-leave-yes = Yes, leave it
notices-afterwards-leave = Leave it
notices-afterwards-left-out = Not written to
notices-afterwards-not = Nothing can go to them, or their own code words alone: these would say that plans have changed again. Say it when you see them.

# The board.
notices-board-title = Who knows
notices-board-seen-by = The { $facilitators } of this group.
notices-board-total = Together, everybody in the group: { $count }
notices-board-total-afterwards = Together: { $count }
notices-board-held-up = Something cannot be sent just now, and waits: { $count }. It is tried again by itself. A text can be written by hand meanwhile, below.
notices-board-everybody = One by one
notices-board-job = Do this by hand
notices-board-taken = Taken by: { $name }
notices-board-back = Back to who knows
notices-board-waits = { $count ->
    [0] not tried yet; the mail server is away, so it waits
    [one] tried once; the mail server is away, so it waits
   *[other] tried { $count } times; the mail server is away, so it waits
}
notices-board-waits-text = { $count ->
    [0] not tried yet; no text can be sent just now, so it waits
    [one] tried once; no text can be sent just now, so it waits
   *[other] tried { $count } times; no text can be sent just now, so it waits
}
notices-board-wants-call = She would like a call
notices-through-asked = { $name } is asked to tell her
notices-through-yours = { $name }: you are the one who tells her
notices-board-wrote = Something else was written from her phone. Nobody reads it here, and it may not be her
notices-board-calls = { $count ->
    [one] One of them asks for a call, or wrote words that nobody reads here:
   *[other] { $count } of them ask for a call, or wrote words that nobody reads here:
}
notices-no-answer-about = ‘No answer’ is what went to her, or stands on her page. She owes none.
notices-job-asked-for = She asked to be rung. First be sure that it is she who speaks.
notices-board-twice = tried twice
notices-told-delivered = { $count ->
    [one] on her phone, not yet known if seen
   *[other] on their phones, not yet known if seen
}
notices-told-heard = { $count ->
    [one] knows
   *[other] know
}
notices-told-answered = Answered from her phone: { $count }
notices-answered-about = 'Answered from her phone' means that a text came from her number. Somebody else can send one in its name.
notices-told-met = { $count ->
    [one] was met at the old door
   *[other] were met at the old door
}
notices-told-sent = { $count ->
    [one] sent, not yet known if seen
   *[other] sent, not yet known if seen
}
notices-told-herself = { $count ->
    [one] looks here herself, not yet known if seen
   *[other] look here themselves, not yet known if seen
}
notices-told-on-its-way = { $count ->
    [one] message is on its way
   *[other] messages are on their way
}
notices-told-planned = { $count ->
    [one] still to be told
   *[other] still to be told
}
notices-told-not-reached = { $count ->
    [one] not reached
   *[other] not reached
}
notices-is-heard = she knows
notices-is-answered = answered from her phone
notices-is-met = met at the old door
notices-is-on-its-way = on its way
notices-is-delivered = on her phone, not known if seen
notices-is-sent = sent, not known if seen
notices-is-herself = not known if seen
notices-is-planned = still to be told
notices-is-not-reached = not reached
notices-not-hers = Somebody else answers at her number, as was noted: nothing goes there by itself
notices-not-hers-job = Somebody else answered from this number, as was noted. First be sure that it is hers.
notices-tick-heard = She knows
notices-tick-spoke = We spoke, and now she knows
notices-tick-done = Done, no answer needed
notices-tick-done-text = I sent it
notices-tick-done-letter = I posted it
notices-tick-no-answer = No answer
notices-tick-not-reached = That was not her
notices-tick-met = Met at the door
notices-overtaken = Things have changed again since. Nothing more of this is sent.
notices-overtaken-by = See who knows now
notices-door-job = Somebody at the old door
notices-door-job-time = Somebody there at the old time
notices-door-at = At { $place }, { $from } to { $until }
notices-door-free = Nobody stands there yet.
notices-card-calls = { $count ->
    [one] one asks for a call
   *[other] { $count } ask for a call
}
notices-door-wanted = { $at }: nobody has said yet that she will be there.
notices-door-both = The same person stands at two doors at the same time. Somebody else is needed at one of them.
notices-door-both-you = You stand at two doors at the same time. Hand one of them back, so that somebody else can take it.
notices-door-take = I will stand there
notices-door-yours = You stand there.
notices-door-taken = Standing there: { $name }
notices-hand-back = Hand this back
notices-take-over = Take this over
notices-put-back = Put that back
notices-job-about = When you take this, you see how to reach her. It is noted for her that you did, to tell her of a change.
notices-job-take = I will do this
notices-job-from = Not before: { $when }
notices-job-until = Of no more use after: { $when }
notices-job-closed = These are not her hours. Do not ring or write now.
notices-job-only-words = Say or send these words and nothing else. They do not count as told.
notices-job-script = What to say
notices-job-script-written = What to write
notices-job-letter = In a plain envelope, with a first class stamp. It needs three days, not counting Sundays.
notices-letter-dates = The next dates:
notices-letter-door = If one of these changes and no letter can come in time, we ask somebody to be at the door you know, from 10 minutes before the start until 30 minutes after it.
notices-sheet-letter = A letter
notices-sheets-title = Your letters and calls on paper
notices-sheets-lead = What you took on and have not done yet: a letter a page, and what to say on the phone. No number for a call stands on paper. Tear it up when it is done.
notices-sheets-none = You have taken no letter and no call. Take one on the page of who knows.
notices-sheets-seen-by = only you, who took them.
notices-job-ring = Ring her
notices-job-write = Write the text, ready to send
notices-job-nobody-answers = If nobody answers, hand it back: it stays on the board, and somebody can try once more.
notices-job-then = And then

# When a facilitator steps down.
notices-holds-jobs = { $count ->
    [one] You have taken on { $count } woman to tell by hand.
   *[other] You have taken on { $count } women to tell by hand.
}
notices-holds-door = You said you would stand at the old door: { $when }

# On the group's page.
notices-card-changed = Something has changed
notices-walk-job = Walk over together
notices-walk-at = From { $from } to { $to }
notices-walk-about = Whenever somebody has come to the old door. Nobody walks or waits alone.
notices-walk-free = Nobody walks with them yet.
notices-walk-take = I will walk with them
notices-walk-yours = You walk with them.
notices-walk-taken = Walking with them: { $name }
notices-walk-both = While somebody walks, nobody is at the old door. Can a second woman help?
notices-holds-walk = You said you would walk over to the new place with the others: { $when }
notices-card-door = You stand at the old door
notices-card-door-time = You are there at the old time
notices-card-walk = You walk over with the others
notices-card-door-look = Look at it: { $when }
notices-card-reminder = A reminder
notices-card-look = Look at what has changed
notices-card-look-of = Look at what has changed: { $when }
notices-card-look-reminder = Look at the reminder
notices-card-look-reminder-of = Look at the reminder: { $when }
notices-card-not-reached = Not everybody knows yet
notices-card-see-whom = See who: { $when }
notices-card-board = Who knows
notices-card-board-of = Who knows: { $when }
notices-card-reach-heading = If plans change
notices-card-reach-about = You say how we may tell you. If you set nothing, nothing is sent.
notices-card-reach = How we may reach you
notices-card-looked = Who opened how you are reached
notices-card-reach-of = How { $women } are reached
notices-news-seen-by = { $Women } in this group.
notices-news-tap = Tap this once you know. You do not have to.
notices-news-do = I have seen this
notices-news-call = A call was asked for from your number. You are rung in your hours. If you no longer want that, say that you have seen this.
notices-news-answered = An answer to this came from your number. Your { $facilitators } read that it did.
notices-news-seen = You have seen this. Thank you for telling us.
notices-news-noted = Somebody who holds the group noted that you know.

# What goes out. Plain letters only: each of them may be sent as a text.
notices-sms-afterwards = { $when }: sorry that we could not tell you in time.
notices-sms-look-afterwards = Sorry about the last change of plan. Look when it suits you.
notices-sms-subject = A note for you
notices-sms-look = Plans have changed. Look when it suits you.
notices-sms-look-reminder = A reminder. Look when it suits you.
notices-sms-reminder = A reminder.
notices-sms-when = When: { $when }
notices-sms-not-when = No longer: { $when }
notices-sms-where = Where: { $place }
notices-sms-not-where = Not at: { $place }
notices-sms-holder = Somebody else holds it this time.
notices-sms-access = Getting in or about is different this time.
notices-sms-format = It is held another way this time.
notices-sms-visitors = Somebody else comes too this time.
notices-sms-cancelled = It is not on: { $when }
notices-sms-door = Somebody is asked to be at the old door.
notices-sms-door-hour = Somebody is asked to be there at the old time too.
notices-sms-door-there = Somebody will be at the old door.
notices-sms-door-there-hour = Somebody will be there at the old time too.
notices-sms-automatic = This is an automatic message.
notices-sms-answers = Automatic message. Reply 1 seen, 2 ring me, 3 not this time, STOP no more.

# Changing plans by text, with a code.
notices-weather-title = Change plans by text
notices-weather-lead = When snow comes and there is no network, you can cancel a meeting with a text from any phone. Your code shows that it is you.
notices-weather-seen-by = Only you see the code, and only once. Others who hold the group read that you changed plans by text.
notices-weather-code = Your code:
notices-weather-code-about = It is not shown again. Write it down where nobody looks. Whoever has it can change your next meeting.
notices-weather-since = You have a code. It was made on this day: { $day }
notices-weather-number = Our number: { $number }
notices-weather-how = How it goes
notices-weather-how-1 = Send SNOW, FLOOD or ILL and then your code to our number. In Welsh: EIRA, LLIFOGYDD or SÂL.
notices-weather-how-2 = We answer and ask: cancel, by phone, or an hour later. Send 1, 2 or 3 and then your code.
notices-weather-how-3 = We answer with how many would be told, and how. Nothing has been sent yet.
notices-weather-how-4 = Send GO, the two figures from our answer, and then your code. Now everybody is told, you too, as on the page for it, and somebody is asked to be at the old door.
notices-weather-how-5 = Your code is used up then. Make a new one when you can. Delete the texts you sent.
notices-weather-others = It is for a meeting today or tomorrow. Each step has half an hour. A wrong code is not answered. Nor is a number that asked for no more texts.
notices-weather-make-do = Make a code
notices-weather-anew-do = Make a new code
notices-weather-away-do = Put the code away
notices-weather-not-here = No texts come in here, so this cannot be used yet.
notices-weather-begun-nothing = wants to change the next meeting. Nothing is sent yet.
notices-weather-begun-cancel = wants to cancel the next meeting. Nothing is sent yet.
notices-weather-begun-phone = wants to have the next meeting by phone. Nothing is sent yet.
notices-weather-begun-later = wants to have the next meeting an hour later. Nothing is sent yet.
notices-card-begun-by-text = Somebody is changing plans by text
notices-board-by-text = Changed by text, with her code: { $name }

# Answers to her own texts. Plain letters only, and nothing about the group.
notices-weather-ask = Reply 1 cancel, 2 phone, 3 an hour later, with your code after it.
notices-weather-ask-no-line = Reply 1 cancel, 3 an hour later, with your code after it. There is no phone line for 2.
notices-weather-nothing-on = There is nothing to change today or tomorrow.
notices-weather-cancel = Cancel: { $when }
notices-weather-phone = By phone: { $when }
notices-weather-later = An hour later than: { $when }
notices-weather-now = Now: { $count }
notices-weather-by-hand = By hand: { $count }
notices-weather-herself = Look themselves: { $count }
notices-weather-waits = In their hours: { $count }
notices-weather-late = Not in time: { $count }
notices-weather-nothing = Sent nothing: { $count }
notices-weather-total = Together: { $count }
notices-weather-go = Nothing is sent yet. To send it in the next half hour: GO { $figures } and your code.
notices-weather-too-late = Half an hour is over. Nothing was sent. Begin again.
notices-weather-went = It goes out now. See who is told by hand when you can. Your code is used up. Make a new one when you can. Delete the texts you sent.
notices-weather-meanwhile = Something changed meanwhile. Nothing was sent. Begin again.
