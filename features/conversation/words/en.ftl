### Conversation: notices, private words, posts, and what can be done about each.

## What every message carries

conversation-left = Somebody who has left
conversation-automatic = automatic message
conversation-changed = changed
conversation-answers = In answer to
conversation-answers-gone = In answer to words that are gone
conversation-note-before = Before you read
conversation-do = Answer, or something else
conversation-look-own = Look at your own message
conversation-gap-taken-back = Somebody took her words back.
conversation-gap-taken-out = A message was taken out.
conversation-gap-refused = These words can’t be shown. What lies here is not what was written. It has been noted for whoever looks after this place.
conversation-earlier = Earlier messages
conversation-see-new = See what is new
conversation-back = Back to the messages
conversation-leave-it = Leave it as it is
said-conversation-sent = It is there to read.
said-conversation-changed = Your new words are there to read.
said-conversation-put-back = The message is back where it was.
said-conversation-times = { $Women } now see when you read.
said-conversation-taken-back = Your words are taken back. They are not here any more.
said-conversation-taken-out = It is taken out. Its author can read why.
said-conversation-passed-on = It is on its way. You can see here how far it has come.

## Writing to each other

conversation-talk-title = Between us
conversation-talk-lead = Write when you like, or only read. Nobody sees who has read what.
conversation-talk-empty = There is nothing here for you to read yet. There is no hurry.
conversation-talk-seen-by = The { $women } in this group, from when they came. Not the host, not the programme.
conversation-to-box = Go to the box to write in
conversation-write = Write something
conversation-words = Your words
conversation-note = Something to know before it is read
conversation-note-hint = If it may be hard to read, say what it is about. The words then stay closed until somebody opens them.
conversation-talk-why = So that the others can read it.
conversation-talk-who = The { $women } who are in this group now, and those who hold it.
conversation-talk-long = Until you take it back or erase. If you leave, it stays without your name.
conversation-talk-skip = Nothing happens. You need not write.
conversation-send = Send
conversation-said-title = One message
conversation-answers-title = Answers
conversation-answer-title = Answer
conversation-answer-send = Send the answer
conversation-change-link = Change my words
conversation-change-title = Change your words
conversation-change-lead = Everybody who is in the group now can read what you write here. It will say ‘changed’.
conversation-change-go = Keep the new words
conversation-take-back = Take my words back
conversation-take-back-about = Then the words are gone from here at once. Somebody may have read them before.

## Notices

conversation-board-title = Notices
conversation-board-lead = What the { $facilitators } have to tell everybody.
conversation-board-empty = There is no notice yet.
conversation-board-seen-by = The { $women } in this group, from when they came.
conversation-board-write = Write a notice
conversation-board-hint = Put a change of time or place where the dates are, so that { $women } who don’t look here hear of it too.
conversation-board-why = So that everybody in the group can read it here.
conversation-board-send = Put it up
conversation-automatic-title = From the program itself
conversation-news-came = One { $woman } came.
conversation-news-left = One { $woman } has left. There is nothing you need to do.
conversation-news-facilitator-added = One { $woman } became { $a-facilitator }.
conversation-news-stepped-down = One { $facilitator } stepped down. She stays as { $a-member }.
conversation-news-no-facilitator = Nobody holds the group just now.

## Private words

conversation-word-title = A word with the { $facilitators }
conversation-word-lead = What you write here is read by the { $facilitators } of this group and by you. Nobody else. { $A-facilitator } you are kept apart from does not read it.
conversation-word-seen-by = you, and the { $facilitators } who hold the group now.
conversation-word-empty = Nothing has been written here yet.
conversation-word-about-out = About a message that was taken out
conversation-word-do = Something about this
conversation-word-why = So that { $a-facilitator } can answer you.
conversation-word-who = You, and the { $facilitators } of this group. Not one you are kept apart from.
conversation-word-long = Until you take it back, leave or erase.
conversation-word-nobody = Just now nobody here can read private words from you. You can still say something, to somebody else:
conversation-word-with-why = So that she has an answer.
conversation-word-with-who = The { $woman } you answer, you, and the other { $facilitators } she writes to.
conversation-word-with-long = Until you take it back, or until she leaves or erases.
conversation-word-back-about = Then it is gone for everybody at once. Somebody may have read it before.
conversation-words-title = Private words
conversation-words-lead = { $Women } who wrote to the { $facilitators }. Any of you can answer.
conversation-words-seen-by = the { $facilitators }. Each { $woman } sees her own.
conversation-words-empty = Nobody has written privately.
conversation-words-waits = waits for an answer
conversation-words-with = Private words
conversation-word-with-lead = The { $woman } who wrote can read this, and so can the { $facilitators } she writes to.
conversation-word-with-seen-by = the { $woman } who wrote, you, and the other { $facilitators } she writes to.
conversation-begin-title = I am here for you
conversation-begin-about = A beginning for your answer. It is put before what you wrote. You can change every word of it, and nothing goes to her before you send it.
conversation-begin-day = On which day are you there for her?
conversation-begin-no-day = No day
conversation-begin-hours = When, in your words
conversation-begin-hours-hint = For example: 10 to 12. Or: I can ring you after tea.
conversation-begin-why = So that she knows when she can really find you.
conversation-begin-who = Nobody, until you send your words.
conversation-begin-long = Not kept. Only what you send is kept.
conversation-begin-skip = It says when messages are read in this group, if that is set. If not, it says only that you are here.
conversation-begin-here = Begin with ‘I am here for you’
conversation-begin-here-close = Begin with ‘I am here for you’
conversation-here-when = { $day }: { $hours }
conversation-here-only = I am here for you.
conversation-here-only-close = I am here for you.
conversation-here-for-you = I am here for you. This is when you can find me:
conversation-here-for-you-close = I am here for you. This is when you can find me:
conversation-promise = I promise her something: take me to write it down
conversation-promise-day = I promise it: take me to write it down, to her, by { $day }
conversation-promise-hint = Only if you can keep it. Your words are sent first.
conversation-reading-title = When messages are read
conversation-reading-next = Somebody reads this next
conversation-reading-now = It is a time when somebody reads.
conversation-reading-not-said = The { $facilitators } have not said when they read messages. It may take some days.
conversation-reading-cannot = { $Facilitators } can’t help in an emergency, and nobody watches this page.
conversation-reading-group = What this group can and can’t do
conversation-times-title = Say when you read messages
conversation-times-lead = { $Women } see this beside the box they write in. Say only what you can keep.
conversation-times-days = Days
conversation-times-days-hint = Tick none, and we say that you have not said.
conversation-times-starts = From
conversation-times-ends = Until
conversation-times-ends-error = Make the end later than the start.
conversation-times-go = Keep these times
conversation-times-seen-by = The { $women } in this group.

## Taking a message out

conversation-take-out-title = Take this message out
conversation-take-out-lead = Others will see only that a message was taken out. Its author reads your reason and your name, and can answer once. You can put it back.
conversation-take-out-reason = Why you take it out
conversation-take-out-kept = The message is taken out, and your reason is kept as you wrote it. Its author can read it now. New words take its place. Nobody is told that you saw this line.
conversation-take-out-hint = Say what it did, not what she is.
conversation-take-out-why = So that its author knows, and can answer.
conversation-take-out-who = Its author and the { $facilitators }.
conversation-take-out-long = Until you take it back, or until its author leaves or erases.
conversation-take-out-skip = It stays where it is. A message is not taken out without a reason.
conversation-take-out-go = Take it out
conversation-take-out-seen-by = its author and the { $facilitators }.
conversation-out-title = Why it was taken out
conversation-out-yours = Your message was taken out. Others see a gap without your name.
conversation-out-theirs = Only its author and the { $facilitators } see this.
conversation-out-words = The message
conversation-out-answer = Your answer
conversation-out-answer-hint = You can answer once. The { $facilitators } read it. You don’t have to.
conversation-put-back = Put it back

## Something about this message

conversation-about-title = Something about this message
conversation-apart = Keep us apart on these pages
conversation-report-sent = You asked somebody to look at this. Nobody has opened it yet.
conversation-report-read = You asked somebody to look at this. It has been read.
conversation-report-looking = You asked somebody to look at this. Somebody is looking into it.
conversation-report-answered = You asked somebody to look at this. There is an answer.
conversation-report-look = Look at it

## On the group’s page

conversation-card-title = Notices and words
conversation-card-no-notice = There is no notice yet.
conversation-card-answered = { $A-facilitator } wrote to you privately: { $day }
conversation-card-waits = Somebody wrote privately and waits for an answer.
conversation-card-taken-out = A message of yours was taken out.
conversation-card-why = Read why
