### The group agreement: reading it, answering for herself, preparing it together.

## Reading it

agreements-title = What we have agreed
agreements-read = Read it
agreements-begin = Begin an agreement
agreements-none = Nothing is written yet.
agreements-empty = Nothing is written yet. Your { $facilitators } can begin it, and the group decides.
agreements-draft-state = A draft. The group will decide.
agreements-decided-state = The group decided this. { $day }
agreements-draft-about = These lines are only a start. When you meet you talk about them, change them and decide.
agreements-no-lines = There are no lines in it yet.
agreements-one-language = (in one language only so far)
agreements-coming = A new version is being prepared.
agreements-coming-look = See what would change
agreements-review-on = We look at it again: { $day }
agreements-again-newcomer = A new { $woman } has come. Read it together again, and ask what she would add.
agreements-again-due = The day has come to look at it again.
agreements-looked = We have looked at it again
agreements-seen-by-group = The { $women } in this group. The lines lie open on the server; answers do not.
agreements-seen-by-facilitators = The { $facilitators } of this group.
agreements-seen-by-all = Everybody. This page is public.
agreements-seen-by-you = Only you.
agreements-versions = All versions
agreements-version = Version { $number }
agreements-difference = What changed since the version before:
agreements-before-about = When you join, you can say yes, ask for a change, or say not yet. Nobody signs anything.

## Her own answer

agreements-mine = What you say to it
agreements-mine-about = You can answer for yourself, now or later or never. Nobody is told whether you have.
agreements-mine-do = Answer for yourself
agreements-mine-is = You said:
agreements-mine-earlier = You said this to version { $number }. It stays until you say something else.
agreements-mine-change = Look at it or change it
agreements-mine-lead = Your answer is locked with your own key. Nobody else can read it unless you choose that below.
agreements-mine-gone = Take my answer back
agreements-answer = What do you say?
agreements-answer-yes = Yes
agreements-answer-how-about = How about …
agreements-answer-how-about-hint = You would like a line to be different, gone or new.
agreements-answer-not-yet = Not yet
agreements-answer-not-yet-hint = That is fine. You can come all the same.
agreements-words = In your own words
agreements-words-why = So that you, or the group if you show it, know what you would like.
agreements-words-who = Only you, unless you choose otherwise below.
agreements-words-long = Until you change it, take it back or leave.
agreements-words-skip = Nothing. Only a ‘how about’ needs words.
agreements-shown = Who may see it?
agreements-shown-nobody = Only me
agreements-shown-nobody-hint = It stays locked with your key.
agreements-shown-facilitators = The { $facilitators }
agreements-shown-facilitators-hint = With your name. Only their keys open it. They can bring it up only if you ask them to.
agreements-shown-group = The group, without my name
agreements-shown-group-hint = In a small group others may still guess.
agreements-shown-signed = The group, with my name
agreements-shown-signed-hint = { $Women } who join later do not see it.
agreements-shared = What { $women } here want to say to it
agreements-shared-empty = Nobody has shown anything. That says nothing about what { $women } think.
agreements-shared-somebody = One { $woman }
agreements-shared-facilitators = Shown to { $facilitators } only.
agreements-shared-earlier = Said to version { $number }.

## Preparing it

agreements-prepare = Prepare a version
agreements-begin-about = You pick from lines of ours, change them and add your own. It stays a draft until the group decides.
agreements-next-about = A new version begins with the lines you have. What was decided stays as it is until the group decides again.
agreements-next = Begin a new version
agreements-starters = Pick from lines of ours
agreements-starters-lead = Six to ten lines are plenty. You can change every one of them.
agreements-starters-legend = Lines to start with
agreements-starters-do = Put these in
agreements-starters-none = None of these
agreements-starters-empty = All of them are in already.
agreements-own = A line of your own
agreements-own-do = Add this line
agreements-line-en = In English
agreements-line-cy = In Welsh
agreements-line-why = So that every { $woman } can read what the group agreed.
agreements-line-who = The { $women } in this group. Everybody, if you show it before joining.
agreements-line-long = While the group is here. Older versions stay too.
agreements-line-skip = One language is enough. The page says that the other is missing.
agreements-line-missing = Write the line in English or in Welsh.
agreements-line-gone = That line is no longer there.
agreements-line-edit = Say it otherwise
agreements-line-strike = Strike it out
agreements-line-put-back = Put it back
agreements-line-up = Move up
agreements-line-down = Move down
agreements-struck = Struck out. It goes when the group decides.
agreements-too-many = There is room for { $most } lines. Strike some out first, and decide.
agreements-draft-there = There is a draft already.
agreements-decided = The group has decided
agreements-decided-about = Only the day is written down, never who was there. After that this version does not change any more. You can begin a new one on any day.
agreements-decided-link = Write down the day
agreements-decided-on = On which day?
agreements-decided-do = The group decided this
agreements-open = Still open
agreements-open-about = Talk about these before you write down the day. They stay here afterwards too, until she who said it says something else.
agreements-nothing-in-it = There is no line in it yet.
agreements-gap-en = This line still has a gap (…) in its English words. Fill it in, or strike the line out, then write down the day. The line: { $line }
agreements-gap-cy = This line still has a gap (…) in its Welsh words. Fill it in, empty the Welsh box, or strike the line out, then write down the day. The line: { $line }
agreements-nothing-new = This says the same as the version before it. Change a line first, or let the draft go. What was decided holds.
agreements-day-ahead = This day is still to come. Write down the day on which the group decided.
agreements-drop = Leave it be
agreements-drop-about = The draft goes, and so do answers to it. This cannot be undone. What was decided stays.
agreements-drop-do = Let the draft go
agreements-review = When to look again, and who may read it
agreements-review-legend = Look at it again on
agreements-review-hint = You can leave this empty. The group’s page then reminds you when somebody new comes.
agreements-review-behind = Add a day that is still to come, within five years.
agreements-before = Show it before joining
agreements-before-hint = Then everybody can read the lines, without signing in. Answers are never shown.

## On paper

agreements-print = A page to print
agreements-print-how = How it is printed
agreements-print-cy = In Welsh
agreements-print-en = In English
agreements-print-both = In both languages
agreements-print-large = In large letters
agreements-print-large-both = In both languages, in large letters
agreements-print-about = The page has no woman’s name on it. Use ‘Print’ in your browser’s menu.
agreements-opening-step = Lines for an agreement, as a draft
agreements-opening-step-why = To bring to the first meeting. The group decides.
