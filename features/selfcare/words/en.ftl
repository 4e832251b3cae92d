### For those who hold a group: rest, cover, and the morning after a hard meeting.

selfcare-title = For you, who hold this group
selfcare-card = For you
selfcare-card-about = How full your cup is, a rest with cover, and whom you talk with.
selfcare-lead = You are not there for everybody all the time. Nothing here is added up, and nobody is told how you are.
selfcare-more = What else there is
selfcare-word = Ask the other for a word after a meeting
selfcare-down = Stop holding this group
selfcare-seen-by-you = only you.
selfcare-seen-by-asked = you, and whoever holds the group with you.
selfcare-seen-by-group = Everybody in this group reads the sentences about your pause. The rest of this page is for you.
selfcare-waits = Waiting for you
selfcare-all-dates = All dates
selfcare-rests-title = Who is on a pause

## How full her cup is

selfcare-cup-title = How full is your cup?
selfcare-cup-about = One word, for you alone. It is locked, and it goes after eight weeks.
selfcare-cup-fine = Fine
selfcare-cup-low = Low
selfcare-cup-empty = Empty
selfcare-cup-keep = Keep this word
selfcare-cup-said = What you said in the last eight weeks
selfcare-cup-erase = Erase all of these now

## Dates of hers that were cancelled, for her alone

selfcare-off-title = Is it too much just now?
selfcare-off = In the last three months more than one of your dates was cancelled.
selfcare-off-ask = That can be the weather. If it is too much, here are ways to do less.
selfcare-off-dates = Let somebody else hold one of your dates
selfcare-off-with = You could talk about it with:
selfcare-off-find = Find somebody you can talk about it with
selfcare-off-how = Only you read this. It looks at dates you hold that were cancelled, and by whom does not matter.

## What would help tonight

selfcare-tonight-title = What would help tonight?
selfcare-tonight-lead = Pick one, or none.
selfcare-tonight-seen-by = only you. If you pick a day, everybody in the group reads that day.
selfcare-tonight-now = Talk to somebody now
selfcare-tonight-moments = Ways through hard moments
selfcare-quiet-title = No messages for a while
selfcare-quiet-about = Messages wait for you. Each woman who writes reads the day on which you read again, and where there is help until then. No reason is given.
selfcare-quiet-day = The day you read again
selfcare-quiet-do = No messages until that day
selfcare-quiet-until = You read again on { $day }.
selfcare-quiet-end = I read again now
selfcare-quiet-passed = Pick a day from tomorrow on.
selfcare-quiet-far = Pick a day within two weeks. For longer, plan a pause.
selfcare-reads-again = { $name } reads no messages until { $day }.
selfcare-nobody-reads = Nobody reads this before { $day }. Do not wait for us: if you need somebody now, go to Get help now.

## A planned pause

selfcare-pause-title = Plan a pause
selfcare-pause-yours = Your pause
selfcare-pause-go-on = Go on planning your pause
selfcare-pause-lead = Two days, and somebody for each date between them. Twelve weeks at most. You can come back earlier.
selfcare-pause-from = First day of your rest
selfcare-pause-back = The day you are back
selfcare-pause-plan = Look at the dates
selfcare-pause-why = So that each date in this time is held by somebody, or the group knows that there is none.
selfcare-pause-who = Whoever holds the group with you, when you ask her. The group only when all is settled. The host reads that there is a pause and cover, with no name. Where two of you hold the group, the host can tell who.
selfcare-pause-long = Until a week after you are back.
selfcare-pause-skip = No reason is asked. You can stop at any time.
selfcare-pause-about = From { $from }. Back on { $back }.
selfcare-pause-settled = Your pause is settled. Rest well.
selfcare-pause-nobody-yet = You are still planning. The group does not read of it yet.
selfcare-pause-dates = The dates in this time
selfcare-pause-no-dates = There is no date in this time.
selfcare-pause-alone = Nobody else holds this group just now. So each date in this time has to be cancelled, or your rest made shorter.
selfcare-pause-reads = What the group reads
selfcare-pause-confirm = Settle this pause and let the group read it
selfcare-pause-not = Do not rest after all
selfcare-pause-back-now = I am back
selfcare-not-settled = There is still a date that nobody holds and that is not cancelled. Ask somebody, or cancel it.
selfcare-planned-already = You have a pause planned already. Change that one first.
selfcare-over = The time of this pause is over.
selfcare-cannot-ask = She cannot hold this date. Look at the dates again.
selfcare-from-passed = Pick a day from today on.
selfcare-from-far = Pick a first day within half a year.
selfcare-back-early = The day you are back comes after the first day of your rest.
selfcare-back-far = Twelve weeks at most. Pick an earlier day.
selfcare-stands-held = { $name } said yes and holds it.
selfcare-stands-asked = { $name } was asked and has not answered yet.
selfcare-stands-off = It is cancelled.
selfcare-stands-open = Nobody holds it yet.
selfcare-stands-with = { $name } holds it with you. Can she hold it alone?
selfcare-said-no = { $name } cannot this time.
selfcare-ask-name = Ask { $name } to hold it
selfcare-date-cancel = Cancel this date and tell everyone
selfcare-date-other = Say who holds it
selfcare-promises-title = What you promised for this time and later
selfcare-promises-none = You have promised nothing that is still open.
selfcare-promises-about = Keep each, hand it on, or say what became of it.
selfcare-promise-one = To { $name }, by { $day }
selfcare-promise-group = To everybody, by { $day }
said-selfcare-asked = She is asked.
said-selfcare-settled = The group reads of it from now on.
said-selfcare-given-back = You hold your dates again. Whoever took them reads that.
said-selfcare-yes = You hold this date.
said-selfcare-no = You said: not this time.
said-selfcare-cup = Kept, for you alone.
said-selfcare-hard = It is there for each woman.
said-selfcare-answered = She can read it. It is locked to her.

selfcare-rests-until = { $name } is taking a rest until { $day }.
selfcare-rests-from = { $name } is taking a rest from { $from } until { $day }.
selfcare-date-held = { $name } holds the date of { $day }.
selfcare-dates-held = { $count ->
    [one] { $name } holds the one date until then.
   *[other] { $name } holds all { $count } dates until then.
}
selfcare-quiet-heading = When messages are read again
selfcare-date-off = There is no meeting on { $day }.
selfcare-date-open = Who holds the date of { $day } is not settled yet. It will be said here.
selfcare-cover-gone = A date needs somebody to hold it

selfcare-asked-title = Dates you are asked to hold
selfcare-asked-link = You are asked to hold a date
selfcare-asked-lead = You may say no. No reason is asked.
selfcare-asked-none = Nobody asks you to hold a date just now.
selfcare-asks = { $name } asks you to hold this date: { $when }
selfcare-asked-before = { $name } asked you about this date: { $when }
selfcare-given-back = { $name } holds this date again: { $when }
selfcare-given-back-read = I have read this
selfcare-given-back-link = Dates you took are held by somebody else again
selfcare-asked-yes = I hold it
selfcare-asked-no = Not this time
selfcare-you-said-yes = You said that you hold it.
selfcare-you-said-no = You said: not this time.
selfcare-asked-change = If it has to change, change the date itself. Then everybody is told.
selfcare-settled-already = This is settled, and the group has read it. Change the date itself, then everybody is told.

selfcare-welcome = Welcome back
selfcare-welcome-lead = There is nothing to catch up with.
selfcare-welcome-away = Put this away
selfcare-back-held = { $count ->
    [one] One meeting took place.
   *[other] { $count } meetings took place.
}
selfcare-back-off = { $count ->
    [one] One date was cancelled.
   *[other] { $count } dates were cancelled.
}
selfcare-back-agreement = The agreement has changed.
selfcare-back-came = Somebody new came.
selfcare-back-left = Somebody left.
selfcare-holds-pause = You planned a pause. It ends when you stop holding the group.
selfcare-holds-talks = Somebody asked for a talk with you. She will be asked again whom she would like to talk to.

selfcare-host-title = Planned pauses
selfcare-host-covered = { $group }: somebody who holds it is on a planned pause. Cover in place: yes.
selfcare-host-not-covered = { $group }: somebody who holds it is on a planned pause. Cover in place: no.

# Asking the host for somebody to hold a date.
selfcare-host-ask = Ask the host for somebody
selfcare-host-ask-about = Its coordinators read the group, the day and the hour, and no name. Where two of you hold the group, they can tell who asks.
selfcare-host-waits = The host is asked, and has not answered yet.
selfcare-host-found = The host has found somebody: { $name }. She comes with a code.
selfcare-host-code = Make her a code
selfcare-host-cannot = The host has found nobody. Cancel the date or move it, and everybody is told.
selfcare-host-shut = The host has answered, and it does not open here. Take it back and ask again.
selfcare-host-ask-back = Ask the host no more
selfcare-host-cannot-ask = The host cannot be asked about this date. Look at the dates again.
selfcare-host-link = The host has answered about a date in your rest
said-selfcare-host-asked = The host is asked.
said-selfcare-host-back = The host is asked no more.
selfcare-host-cover-title = Dates that need somebody
selfcare-host-cover-line = { $group }: { $when }
selfcare-host-cover = A group of ours has a date with nobody to hold it
selfcare-host-cover-about = Those who hold it ask you for somebody. Who asks is not said here. Do not ask the group.
selfcare-host-cover-seen-by = the coordinators of this host. What you answer is read by her who asked, alone.
selfcare-host-cover-answer = What do you answer?
selfcare-host-cover-found = We have found somebody
selfcare-host-cover-found-hint = She comes into the group with a code. Those who hold it make one for her.
selfcare-host-cover-cannot = We cannot
selfcare-host-cover-cannot-hint = Then they cancel the date or move it, and tell everybody.
selfcare-host-cover-name = What is she called?
selfcare-host-cover-name-hint = Only if you have found somebody. Ask her first: she may say no.
selfcare-host-cover-why = So that whoever asked knows whom she lets in.
selfcare-host-cover-who = She who asked, alone. It is locked to her; you cannot read it again.
selfcare-host-cover-long = Until a week after the rest, or until she takes it back.
selfcare-host-cover-skip = She reads that you have not answered yet.
selfcare-host-cover-do = Send this answer
said-selfcare-host-answered = She can read it. It is locked to her.

## Whom she talks with

selfcare-with-title = Whom you talk with
selfcare-with-card = A talk of your own
selfcare-with-lead = A word for her and your next dates. Not what you talk about. It is locked, and only you can open it.
selfcare-with-who = A word that says to you who it is
selfcare-with-who-hint = It need not be her name.
selfcare-with-day = Date { $number }, if you have one
selfcare-with-keep = Keep these dates
selfcare-with-erase = Erase all of this
selfcare-with-tomorrow = You have a talk tomorrow: { $day }.

## The morning after a hard meeting

selfcare-hard-title = The last meeting was hard
selfcare-hard-lead = Each { $woman } finds one private question on the group’s page, also one who was not there: would she like a talk with one of you, with somebody outside, or nothing? You do not see who answered. Only the one she picks reads that she would like a talk.
selfcare-hard-safety = If somebody may be in danger, do not wait for this.
selfcare-hard-last = The last meeting was on { $day }.
selfcare-hard-do = Ask each { $woman } privately
selfcare-hard-seen-by = only those who hold the group. Each { $woman } reads her own question.
selfcare-hard-sure = Ask them all?
selfcare-hard-sure-yes = Yes, ask each { $woman }
selfcare-hard-tick = Tick this first, so that nobody is asked by a slip of the thumb.
selfcare-hard-said = The question stands there from { $from } until { $until }.
selfcare-hard-back = Take this back
selfcare-hard-none = There was no meeting in the last week. You can still talk with one { $woman }, or write a note for those who hold the group.

selfcare-after-title = A question for you alone
selfcare-after-card = There is one question for you after { $day }. You can answer it, or say nothing. You need not have been there.
selfcare-after-link = Say what you would like, or nothing
selfcare-after-lead = The meeting of { $day } was hard for some. You need not say why, or what you think of it.
selfcare-after-would = Would you like:
selfcare-after-talk = a talk with { $name }
selfcare-after-quiet = She reads no messages until { $day }.
selfcare-after-outside = people outside the group who listen
selfcare-after-outside-hint = You come to Get help now. Nothing is sent or kept, and this question stays.
selfcare-after-nothing = nothing
selfcare-after-nothing-hint = The question is put away for you. Nothing else is kept.
selfcare-after-do = That is what I would like
selfcare-after-seen-by = you. If you pick a talk, the one you picked. Nobody sees whether you answered.
selfcare-after-why = So that each woman can be heard alone.
selfcare-after-who = Only the one you pick: your name, and that you would like a talk. It is locked. She answers you here, or speaks to you when you meet. She does not ring or write.
selfcare-after-long = Until you take it back or she puts it away, and eight weeks at most. The question goes after two weeks.
selfcare-after-skip = Nothing. Nobody asks why.
selfcare-after-gone = She does not hold the group any more. Please pick again.
said-selfcare-talk = She will read that you would like a talk. You can take it back here.

selfcare-talks-title = Who would like a talk
selfcare-talks-link = Somebody would like a talk with you
selfcare-talks-lead = Only you read this. Hear each woman alone, and let nobody know that she asked.
selfcare-talks-none = Nobody has asked for a talk.
selfcare-talk-with = A talk with { $name }
selfcare-talk-about = Write her one line here: when you have time, or whom else she may ask. Or speak to her when you meet. Do not ring or write to her.
selfcare-talk-end = Put this away
selfcare-talk-seen-by = only you, and she once you have written.
selfcare-talk-words = One line for her
selfcare-talk-words-hint = For example: I am free on Thursday at six, before the group. Or: I cannot just now; you could ask Rhian.
selfcare-talk-why = So that she is not left waiting.
selfcare-talk-who = She alone. It is locked to her; you cannot read it again.
selfcare-talk-long = Until you or she takes it back, and eight weeks at most.
selfcare-talk-skip = She waits, and reads that nobody has answered yet.
selfcare-talk-do = Let her read this
selfcare-talk-answered = You wrote to her. What you write now takes its place.
selfcare-talk-answer-back = Take back what I wrote

selfcare-asked-wish = What you asked
selfcare-asked-answer = An answer for you
selfcare-wish-title = A talk you asked for
selfcare-wish-seen-by = you, and the one you picked.
selfcare-wish-of = { $name } can read that you would like a talk.
selfcare-wish-no-answer = She has not answered yet.
selfcare-wish-back = I would rather not have it after all
