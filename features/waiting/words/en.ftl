### Room in a group, and waiting for a place.

## Asking for a place

waiting-full-title = This group is full for now
waiting-full-lead = This group is full for now. You may wait for a place.
waiting-ask-title = Wait for a place
waiting-ask-seen-by = You, and those who hold this group.
waiting-ask-there = You are in this group, or wait for it already.
waiting-ask-room = There is a place in this group just now, so you need not wait. The group's page says how to come.
waiting-line-full = The line is full just now. Look again in some weeks.
waiting-lines-enough = You wait for two groups already. You can wait for this one when you stop waiting for one of them.
waiting-no-until = You can ask this group again after { $day }.
waiting-fair-order = Places go in the order of asking. Nobody goes before you because she knows somebody.
waiting-fair-told = When a place is yours to take, you read it on your own page here. Nothing is sent to you, so look in from time to time.
waiting-fair-days = { $count ->
    [one] Then you have { $count } day to answer. You read until which day.
   *[other] Then you have { $count } days to answer. You read until which day.
}
waiting-fair-not-now = You can say 'not now' and keep your place in the line, once. If you do not answer, that counts as 'not now'.
waiting-fair-leave = You can stop waiting with one tap. Nobody asks why.
waiting-fair-in = When you say yes, those who hold the group make a code that lets you in. They may also say no; then you can ask them again after eight weeks.
waiting-ask-name = What shall they call you?
waiting-ask-name-hint = It need not be your real name.
waiting-ask-why = So that those who hold the group know whom to greet.
waiting-ask-who = You, and those who hold the group. Nobody else reads that you wait, or how many wait. If you were in this group before, they read that too.
waiting-ask-long = Until you come in, stop waiting or erase. After a no, that it was no, for eight weeks; the name goes when you have read it, or after a day.
waiting-ask-skip = You cannot wait without a name. Any name will do.
waiting-ask-do = I would like to wait
waiting-ask-account = You need a name and a passphrase of your own for this, so that only you read your answer. No e-mail, no number.
waiting-ask-new = Choose a name
waiting-ask-sign-in = I have one: sign in
said-waiting-on = You are waiting. What comes next will stand here.

## Where she waits

waiting-mine-title = A place you wait for
waiting-mine-lead = Nothing is sent to you. What is new stands here, and on your start page.
waiting-mine-none = You are not waiting for any group.
waiting-mine-seen-by = You, and those who hold the group.
waiting-mine-changed = When or where this group meets has changed since you last read it.
waiting-mine-come = Read what the group says, and come in
waiting-is-waiting = You are waiting. Places go in the order of asking.
waiting-is-offered = There is a place for you. You have until the end of { $day } to say what you would like.
waiting-is-not-now = You said not now, or the day passed. You keep your place in the line, and wait again when that place has gone to somebody else.
waiting-is-yes = Your place is kept. Those who hold the group now make a code for you. It will stand here. Before that they may write to you here, to speak with you or to meet you.
waiting-is-coming = Your code is here. It lets you in until the end of { $day }.
waiting-is-code-over = Your code's days are over. Those who hold the group were told, and can make another one. Your place is kept.
waiting-is-shut = The code made for you does not open, since your keys are new. You can ask for another.
waiting-is-over = Your days to answer have passed, and you do not stand in the line any more. You can ask again.
waiting-is-used = Somebody has come in with the code that was yours, so you do not stand in the line any more. You can ask again.
waiting-is-answered = Those who hold the group have answered you.
waiting-is-no = Those who hold the group have said no this time. 'Get help now' names others who listen.
waiting-is-closed = This group is closed just now. Nobody new comes in.
waiting-mine-line = Those who hold the group wrote to you
waiting-mine-answered = You answered: { $answer }
waiting-says-ring = I will ring
waiting-says-come = I can come then
waiting-says-another = Another time, please
said-waiting-new-line = A new line stands here. Read it, then answer.
said-waiting-answered = Those who hold the group read your answer.
waiting-tap-yes = Yes, I would like this place
waiting-tap-not-now = Not now
waiting-tap-leave = I do not wait any more
waiting-tap-again = I would like a place now
waiting-tap-code = Ask for another code
waiting-tap-open = Read the answer
waiting-tap-read = I have read this
said-waiting-late = That has changed meanwhile. Here is how it stands now.
said-waiting-not-now = You keep your place in the line.
said-waiting-end = You stand at the end of the line now.
waiting-card-waits = You are waiting: { $group }
waiting-card-news = There is something new for you: { $group }
waiting-card-look = Look

## The room of a group

waiting-room-title = Room in the group
waiting-room-link = How many women there is room for, and who waits
waiting-room-lead = You can say how many women there is room for. When the group is full, its page says so, and women may wait.
waiting-room-here = { $count ->
    [one] { $count } woman is in the group now, with those who hold it and places you keep.
   *[other] { $count } women are in the group now, with those who hold it and places you keep.
}
waiting-room-seen-by = Those who hold this group.
waiting-room-who = Who waits
waiting-room-none = Nobody waits.
waiting-room-who-about = In the order of asking. The first gets a place that comes free, by itself. Nobody can be moved up, and while somebody waits no other code is made.
waiting-room-let-in = Make her code
waiting-room-in-order = There is no limit now, so places are not offered by themselves. In the order of asking: make a code for the first, then for the next. Until then no other code is made.
waiting-room-before = She was in this group before.
waiting-room-met-legend = Before her code
waiting-room-met = One of us has met { $name }, or spoken with her
waiting-room-met-hint = A name here says nothing of who she is. Your tick is not kept.
waiting-room-unmet = Before you make a code for { $name }: one of you meets her, or speaks with her, and you tick that here.
waiting-room-no = Say no to { $name }
waiting-room-write = Write { $name } a line, to meet her or speak with her
waiting-line-title = A line to her
waiting-line-lead = It stands on her own page. Nothing goes to any phone. She can answer: 'I will ring', 'I can come then' or 'Another time, please'.
waiting-line-wrote = One of you has written to her. What you write now stands instead, and her answer goes.
waiting-line-starts = Lines to start from
waiting-line-start-ring = Before we make your code we would like to speak with you. Ring … between … and …, and ask for ….
waiting-line-start-come = Before we make your code we would like to meet you. Come to … on … at …, and ask for ….
waiting-line-words = Your line
waiting-line-hint = Fill the gaps (…) or take them out. Do not name the place where you meet. Up to 600 characters.
waiting-line-gap = There is a gap (…) in it still. Fill it in, or take it out.
waiting-line-late = No code can be made for her just now, so no line either. See 'Room in the group'.
waiting-line-why = So that one of you can meet her before she comes.
waiting-line-sees = She alone. It is locked to her, so you do not read it again yourselves.
waiting-line-long = Until she comes in, stops waiting or erases.
waiting-line-skip = She reads only that you make a code for her.
waiting-line-seen-by = She who waits.
waiting-line-do = Put it on her page
waiting-line-not = Go back, and write nothing
said-waiting-line = Your line stands on her own page.
waiting-room-again = Make her a new code
waiting-room-on = Let the place of { $name } go on, or say no
waiting-on-title = Let her place go on
waiting-on-lead = She opens this on her own page. Nothing is sent to her, and she can ask again at once.
waiting-on-do = Let the place go on
waiting-on-or = Or say no
waiting-no-on = The days of your code are over, and your place goes on to another woman. That says nothing against you. You can ask for a place again.
waiting-room-noes = What you answered
waiting-room-unread = She has not read it yet.
waiting-room-back = Take that back
waiting-no-title = Before you say no
waiting-no-seen-by = Those who hold this group.
waiting-no-lead = She opens this on her own page, with the sentence that you pick. Nothing is sent to her.
waiting-no-code = The code that she has stops at once.
waiting-no-back = You can take it back until the end of { $day }, as long as she has not read it.
waiting-no-place = Until then a place of hers is offered to nobody else.
waiting-no-kind = What she reads with it
waiting-no-kind-hint = You owe nobody a reason. There are no other words to it.
waiting-no-plain = Thank you for asking. It does not fit just now. That says nothing against you.
waiting-no-small = Thank you for asking. We would like the group to stay as small as it is for now.
waiting-no-elsewhere = Thank you for asking. We think that another group is nearer to what you look for.
waiting-no-why = So that she reads a kind sentence, and not only a no.
waiting-no-sees = She alone reads it.
waiting-no-long = Until she has read it.
waiting-no-skip = The first says least.
waiting-no-unwritten = This line is not as it was written. Nothing of it is left then, nobody reads a no, and she can ask again at once.
waiting-no-do = Say no now
waiting-no-not = Go back, and say nothing
waiting-room-set = How many women there is room for
waiting-room-women = How many women, with those who hold the group
waiting-room-women-hint = Like: 12. Leave it empty for no limit. Many groups like this have between 6 and 12.
waiting-room-number = Please write a number from 2 to 60, or leave it empty.
waiting-room-next = { $name } has waited longest: she is offered the place when you save a number with room for one more.
waiting-card-wait = { $count ->
    [one] { $count } woman waits for a place.
   *[other] { $count } women wait for a place.
}
waiting-card-offers = { $count ->
    [one] A place is offered until the end of { $day }.
   *[other] { $count } places are offered until the end of { $day }.
}
waiting-room-days = How long she has to answer
waiting-room-days-hint = She reads it on her own page only, so leave her some days.
waiting-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
waiting-room-why = So that the group stays as small as you want it, and nobody comes for nothing.
waiting-room-sees = Everybody reads that the group is full, never how many you are.
waiting-room-long = Until you change it.
waiting-room-skip = There is no limit, and nobody new waits.
waiting-room-do = Keep this
waiting-room-people = Who is here
waiting-she-waits = Waits
waiting-she-offered = Has an offer until { $day }
waiting-she-not-now = Not now: she keeps her place
waiting-she-yes = Says yes. Her place is kept; make her code.
waiting-she-coming = Has her code, until { $day }
waiting-she-code-over = The days of her code are over. Her place is kept: make another code, or let the place go on.
waiting-code-over-link = The days of a code are over: make another one, or let the place go on
waiting-she-silent = One of you wrote to her. She has not answered yet.
waiting-she-answered = One of you wrote to her. She answers: { $answer }
waiting-she-answered-card = There is an answer to what you wrote.
waiting-she-yes-title = A place in the group
waiting-she-yes-link = Somebody said yes to a place: make her code
said-waiting-no = It stands on her page. For a day you can take it back here, as long as she has not read it.
said-waiting-back = You took it back. She stands where she stood.
said-waiting-back-late = She has read it, or the day is over, so it stands. If she asks again, that is a new line.
said-waiting-code = Her code stands on her own page now.
waiting-others-first = Others wait for a place in this group, and places go in the order of asking. See 'Room in the group'.
waiting-no-room = The group is full. You can change how many women there is room for in 'Room in the group'.
waiting-not-her-keys = This line is not as it was written, or her keys are not those she asked with, so no code could be locked to her. Say no: then nothing of it is left, and she can ask again at once.
