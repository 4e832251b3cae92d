### Having a hand in a group: seven ways, a try with somebody beside her, and a word afterwards.

leadership-title = Having a hand in this group
leadership-look = Seven small ways, and how to try one
leadership-lead = Start anywhere, and stay anywhere. Coming is enough.
leadership-counted = Nothing here is counted. Nobody writes down who did what.
leadership-seen-by-all = everybody in this group. It is the same for each.
leadership-seen-by-two = the two of you, and nobody else.
leadership-try = I would like to try this
leadership-more = What else there is
leadership-money = A group may let a woman look after a small sum of money. Two names stand on it, so nobody is alone with it. Ask.
leadership-speaking = If you are asked to speak elsewhere: never without somebody beside you, and paid, or with your costs paid. Ask first which it is.
leadership-rights = This changes nothing about who may do what here. How somebody comes to hold this group stands on another page:
leadership-rights-look = Who is in this group
leadership-handbook = More about leading, in the handbook
leadership-questions = Questions about leading, to talk over together

leadership-what = What it is
leadership-long = How long
leadership-help = Who helps
leadership-back = How to step back

leadership-greet = Greet whoever comes
leadership-greet-what = You stand near the door and say hello. You show where the tea is.
leadership-greet-long = A quarter of an hour before the beginning, on one date.
leadership-greet-help = Somebody who holds the group is close by. She comes if something does not feel right.
leadership-greet-back = Say so before, or at the door. She takes over.

leadership-time = Keep time
leadership-time-what = You look at the clock. You say when five minutes are left.
leadership-time-long = One activity, or one evening.
leadership-time-help = The plan says when each part ends. You agree on a sign before.
leadership-time-back = Put the clock down beside her. That is enough.

leadership-words = Read the opening or the closing
leadership-words-what = You read a few lines aloud, in the language you like.
leadership-words-long = Two or three minutes.
leadership-words-help = You get the lines before. You may change a word, or read them together.
leadership-words-back = Hand the paper on. You can do that in the middle, too.

leadership-activity = Plan one activity
leadership-activity-what = You pick one activity and say how it could go here.
leadership-activity-long = Half an hour before, and one part of an evening.
leadership-activity-help = Somebody plans it with you. You need not lead it yourself.
leadership-activity-back = Say so. She takes it on, or leaves it out.

leadership-together = Hold an evening together with somebody
leadership-together-what = You share the parts of an evening. You choose yours.
leadership-together-long = One evening, and half an hour of talk before it and after it.
leadership-together-help = She is in the room all the time, and looks after what is hard.
leadership-together-back = Give the sign that you agreed on. She goes on, and nobody asks.

leadership-evening = Hold an evening
leadership-evening-what = You open it, you lead it and you close it.
leadership-evening-long = One evening.
leadership-evening-help = Somebody who holds the group is there, or you can ring her. You agree which.
leadership-evening-back = Tell her before, or give the sign. She takes over.

leadership-support = Support somebody who holds a group
leadership-support-what = You are there for one who holds a group. You listen, and ask what would help.
leadership-support-long = Until a day that you both pick. Then you look at it again.
leadership-support-help = You have somebody to talk to as well.
leadership-support-back = Say from which day. No reason is needed.

## Asking

leadership-try-lead = You ask one who holds this group to be beside you. She can say yes, not this time, or another date. You can take it back at any time.
leadership-try-when = When would you like to try it?
leadership-no-date = Not a date yet
leadership-with = Whom would you like to ask?
leadership-wish = How would you like a word afterwards?
leadership-wish-said = Said, when we see each other
leadership-wish-written = Written, here
leadership-wish-none = No word
leadership-line = One thing that she should look at, if you like
leadership-line-hint = It may stay empty. You do not need to tell us what happened.
leadership-why = So that nobody tries something alone, and each woman hears of it in the way she likes.
leadership-who = Only you, and the one you ask. It is locked. The person who runs the computer could work out who the two of you are, but not what you ask.
leadership-how-long = Until you take it back. Eight weeks after the date at most.
leadership-skip = Do not ask here. You can talk to her when you meet.
leadership-do = Ask her
leadership-nobody = There is nobody here just now who can be asked. You can talk to somebody when you meet.
leadership-many = You have asked five things already. Put one of them away first.
leadership-cannot = That cannot be done any more. Look at it again.
said-leadership-asked = She will read what you ask.

leadership-meeting-title = A word from one who holds this group with you
leadership-meeting-lead = After a meeting you can ask her how it was with you. You choose in which form. She can say: not this time.
leadership-meeting-which = Which meeting?
leadership-meeting-of = The meeting of { $day }
leadership-meeting-none = There was no meeting in the last two weeks.

## How it stands

leadership-mine = What you ask, and what you are asked
leadership-mine-lead = Only you and the other woman read this. It goes after eight weeks.
leadership-mine-none = There is nothing here just now.
leadership-mine-asks = You ask
leadership-mine-beside = You are asked
leadership-waits = Somebody asks you something
leadership-fact-when = When
leadership-fact-wish = A word afterwards
leadership-fact-line = To look at:

leadership-hers-asked = { $name } has not answered yet.
leadership-hers-proposed = { $name } asks: how about this date? { $when }
leadership-hers-agreed = { $name } said yes. Talk about it when you see each other.
leadership-hers-agreed-on = { $name } said yes. She is beside you on this date: { $when }
leadership-hers-no = { $name } says: not this time.
leadership-hers-word = { $name } wrote a word for you.
leadership-hers-not-written = { $name } said yes. She has not written a word yet.
leadership-hers-due-said = { $name } was beside you. She tells you when you see each other.
leadership-hers-due-none = { $name } was beside you. You wanted no word.
leadership-beside-asked = You have not answered yet.
leadership-beside-proposed = You proposed this date: { $when }
leadership-beside-agreed = You said yes.
leadership-beside-no = You said: not this time.
leadership-passed = That date has passed, and nothing was settled.
leadership-off = That date does not take place.
leadership-gone = The one you asked cannot be beside you any more. You can ask somebody else.
leadership-accept = Yes, that date
leadership-end = Take it back
leadership-end-word = Erase all of this
leadership-end-away = Put this away
leadership-end-about = Then nothing of it is left for either of you, and nobody asks why.
leadership-word-kept = It goes after eight weeks, or when you erase it. She can take it back as well.
leadership-holds = Somebody asked you to be beside her. She will read that she can ask somebody else.

leadership-answer = What do you say?
leadership-answer-about = No reason is asked. You can change it until the date.
leadership-yes = Yes, I am beside her
leadership-no = Not this time
leadership-other-date = How about another date?
leadership-propose = Propose this date

## A word afterwards

leadership-due = A word afterwards
leadership-due-said = She would like a word, said. Tell her when you see each other, where nobody else hears it.
leadership-due-said-done = We have talked
leadership-due-written = She would like a word, written.
leadership-due-none = She would like no word. There is nothing to do.
leadership-word = What would you like to tell her?
leadership-word-hint = What helped? What did I see? What would I try? Say what you saw, not what she is.
leadership-word-why = She asked for a word in this form.
leadership-word-who = Only she and you. It is locked.
leadership-word-long = Eight weeks, or until one of you erases it.
leadership-word-skip = You can say it to her instead.
leadership-word-keep = Give it to her
leadership-word-back = Take back what I wrote
leadership-word-back-about = You can take it back at any time. She may have read it by then.
