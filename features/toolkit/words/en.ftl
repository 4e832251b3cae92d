### The toolkit: exercises, a handbook and ways through hard moments. The texts themselves are in content/.

toolkit-title = Things to read and do
toolkit-card = Things to read and do
toolkit-lead = For women in groups and for those who hold one. Read as much as you like, without a name.
toolkit-activities = Activities
toolkit-activities-about = Things to do together, with words to begin and to close.
toolkit-activities-lead = Each one says how long it takes, how many it needs and whether anybody touches. Nobody has to join in.
toolkit-handbook = Handbook
toolkit-handbook-about = Ten sections, each to read, to do and to print.
toolkit-handbook-lead = The same words for everybody. There is no right way; take what fits.
toolkit-guides = Hard moments
toolkit-guides-about = What to say and do when something happens in the room.
toolkit-guides-lead = Pick what is nearest. The first lines are for the first minute.
toolkit-moment-title = What is happening?
toolkit-moment-seen-by = whoever holds the group. Nothing is kept of what you look at.
toolkit-whose = Whose texts these are
toolkit-version = Version { $version }
toolkit-licence = Licence: { $licence }
toolkit-credits = With thanks for ideas to:
toolkit-how-made = How this was made
toolkit-only-english = This is in English only so far.
toolkit-only-welsh = This is in Welsh only so far.
toolkit-on-this-page = On this page
toolkit-to-top = Back to the top

## An activity
toolkit-people = How many
toolkit-time = How long
toolkit-room = Where
toolkit-energy = How much it asks
toolkit-good-for = Good for
toolkit-any-number = Any number
toolkit-people-range = { $range } women
toolkit-people-least = { $least } women or more
toolkit-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
toolkit-minutes-range = { $range } minutes
toolkit-minutes-at-most = { $minutes ->
    [one] up to a minute
   *[other] up to { $minutes } minutes
}
toolkit-for-six = with six women
toolkit-space-none = No room of its own
toolkit-space-small = A small room
toolkit-space-medium = A medium room
toolkit-space-large = A large room
toolkit-setting-indoors = Indoors
toolkit-setting-outdoors = Outdoors
toolkit-setting-either = Indoors or outdoors
toolkit-setting-online = Online, by phone or by letter
toolkit-touch-none = Nobody touches anybody.
toolkit-touch-optional = Some may touch. There is a way without.
toolkit-touch-needed = Women touch in this one. There is a way without, further down.
toolkit-energy-low = Little
toolkit-energy-middle = Some
toolkit-energy-high = A lot
toolkit-equipment = What you need
toolkit-nothing-needed = Nothing.
toolkit-fewer = If fewer come
toolkit-variants = Other ways to take part
toolkit-no-touch = Without touch
toolkit-open = Words to begin
toolkit-steps = Step by step
toolkit-brief = To begin
toolkit-do = To do it
toolkit-debrief = To look back
toolkit-afterwards = Afterwards, ask
toolkit-afterwards-about = Nobody has to answer.
toolkit-hard = What might be hard
toolkit-notes = What it touches on
toolkit-close = Words to close
toolkit-cards = Cards to cut out
toolkit-for-all = Everything
toolkit-for-connection = Connection
toolkit-for-safety = Safety
toolkit-for-trust = Trust
toolkit-for-language = Language
toolkit-for-relationships = How we get on
toolkit-for-leadership = Leading
toolkit-for-self-care = Looking after ourselves
toolkit-for-endings = Endings
toolkit-for-online = Far apart
toolkit-for-welsh = Welsh and English

## A section of the handbook
toolkit-checklist = To tick on paper
toolkit-do-now = Do it now
toolkit-do-now-go = Go there
toolkit-next = Next:

## A guide
toolkit-guide-now = Right now
toolkit-guide-say = Words you can say
toolkit-guide-choose = Then choose one
toolkit-guide-tell = Whom to tell
toolkit-guide-promise = What you may promise
toolkit-guide-tonight = Before you go home
toolkit-guide-week = In the week after
toolkit-guide-going-on = What may be going on
toolkit-guide-doors = Do it now
toolkit-guide-related = Near to this
toolkit-door-help = Get help now
toolkit-door-wrong = Say that something doesn’t feel right
toolkit-door-promise = Promise something, or say what became of it
toolkit-door-change = Change a date, a time or a place
toolkit-door-agreement = Look at what we agreed
toolkit-door-people = See who is here
toolkit-door-rest = Rest, or hand the group over
toolkit-door-reach = See how a woman may be reached
toolkit-door-conversation = Write a notice

## Tonight’s plan
toolkit-tonight-title = Tonight’s plan
toolkit-tonight-lead = Two answers are enough. Then change what you like.
toolkit-tonight-seen-by = those who hold the group. No woman’s name is in a plan.
toolkit-door-tonight = Make a plan for tonight
toolkit-ask-minutes = How many minutes do you have?
toolkit-ask-minutes-hint = From the first word to the last.
toolkit-ask-people = How many are coming, with you?
toolkit-ask-people-hint = A guess will do.
toolkit-ask-no-touch = Nobody touches anybody
toolkit-ask-no-touch-hint = Then an activity with touch comes in its other way.
toolkit-ask-more = More to choose, if you like
toolkit-ask-energy = How much may it ask of you all?
toolkit-ask-space = How much room is there?
toolkit-ask-place = Where do you meet?
toolkit-setting-far = Online or by phone
toolkit-for-any = Anything
toolkit-make-plan = Make a plan
toolkit-plans = Plans you have made
toolkit-plans-about = A plan goes a month after it was made.
toolkit-plan-title = The plan
toolkit-plan-for = Women: { $people }. Minutes there are: { $minutes }.
toolkit-plan-gone = One activity is not on the shelf any more, and was left out.
toolkit-checks = Look at this first
toolkit-check-too-long = Even at its shortest it is too long, by this many minutes: { $minutes }. Take something out.
toolkit-check-tight = It fits if you keep things short. At its longest it is too long by this many minutes: { $minutes }.
toolkit-check-empty = There is nothing between the two rounds yet. That can be a good evening too.
toolkit-check-bus = The last bus goes soon after. Could you end sooner? By this many minutes: { $minutes }.
toolkit-check-few = { $title }: made for { $least } women or more. With fewer, do it as it says under ‘If fewer come’.
toolkit-check-many = { $title }: made for { $most } women at most. Make two circles, or take another one.
toolkit-check-touch = { $title }: women touch in it. Do it without touch, or take it out.
toolkit-check-space = { $title }: it needs more room than you have.
toolkit-check-space-large = { $title }: it needs a large room.
toolkit-check-outdoors = { $title }: it is made for outdoors.
toolkit-check-indoors = { $title }: it is made for indoors.
toolkit-check-not-online = { $title }: it does not work online or by phone.
toolkit-check-only-online = { $title }: it is made for women who are far apart.
toolkit-check-energy = { $title }: it may ask more than you wished for tonight.
toolkit-on-paper = On paper
toolkit-print-how = Print this page with your browser. It works when the power or the phone is out.
toolkit-go-on = Go on where we were
toolkit-up = Sooner
toolkit-down = Later
toolkit-take-out = Take out
toolkit-pause = A quiet pause
toolkit-pause-about = Tea, air, quiet. Nobody has to talk.
toolkit-part-gone = An activity that is not here any more
toolkit-begin-title = Begin
toolkit-begin-about = One step at a time on this phone. No alarms. The closing round always has its time.
toolkit-ask-here = How many are here?
toolkit-ask-ends = When must it end?
toolkit-ends-far = Choose a time within eight hours.
toolkit-begin = Begin now
toolkit-change-title = Change it
toolkit-add = Put something in
toolkit-add-do = Put it in
toolkit-another = Make another plan
toolkit-remove-plan = Take this plan away
toolkit-plan-round-stays = The opening round comes first and the closing round last, always. Choose a part between them.
toolkit-plan-has-it = This activity is in the plan already. Choose another.
toolkit-plan-full = A plan has room for { $most } parts. Take one out first.
toolkit-plan-part-gone = This part is not in the plan any more. Look at the plan again.
toolkit-plan-rounds = A plan begins with the opening round and ends with the closing round. Put them back and try again.

## The evening as it goes
toolkit-about-minutes = { $minutes ->
    [0] no time left
    [one] about { $minutes } minute
   *[other] about { $minutes } minutes
}
toolkit-until = until about { $time }
toolkit-ends-at = It ends at { $time }.
toolkit-over = As things stand, it ends this many minutes late: { $minutes }
toolkit-paused = You are having a pause. Take the time you need.
toolkit-next-step = Next
toolkit-back-step = Back
toolkit-pause-now = Pause
toolkit-resume = Go on
toolkit-skip = Leave the rest of this out
toolkit-too-much = If it gets too much
toolkit-too-much-about = Stop. Say that anybody may step out. The plan can wait.
toolkit-calm = A way to come back to the room
toolkit-to-come = Still to come
toolkit-left-out = left out
toolkit-no-time = no time for it, as things stand
toolkit-leave-out = Leave out
toolkit-take-in = Take in again
toolkit-sooner = We must end ten minutes sooner
toolkit-over-title = That was tonight
toolkit-over-about = Thank you for holding it.
toolkit-over-promises = Write down what was promised tonight
toolkit-run-over = The closing round is over. You can still go back.
toolkit-run-at-start = This is the beginning. Choose ‘next’ when you are ready.
toolkit-run-part-begun = This part has begun. Only parts still to come can be left out or taken in.
toolkit-run-closing-stays = The closing round always has its time. Choose ‘next’ when everybody who wants to has spoken.
toolkit-run-debrief-stays = Talk about it first, even if only for a minute. Then choose ‘next’.
toolkit-instead = Another one instead
toolkit-people-now = So many are here now
toolkit-change-part = Change this part
toolkit-all-steps = All its steps together
toolkit-step-of = Step { $step } of { $count }

## Wheels
toolkit-wheels = Words for how it is
toolkit-wheels-about = Feelings, needs, and looking after yourself.
toolkit-wheels-lead = Pick a word, or only look. Nothing you pick is kept.
toolkit-wheel-seen-by = everybody. What you pick is not kept, and nobody else sees it.
toolkit-feelings-title = Feelings and needs
toolkit-feelings-about = Find a word that fits, and what you need.
toolkit-feelings-lead = Open one word and look for a finer one in it. You can stop at any ring.
toolkit-ask-feeling = Which word is nearest?
toolkit-ask-need = What do you need? You can leave this out.
toolkit-ask-wish = I would like …
toolkit-ask-wish-hint = One small thing, if you like. You can leave this out too.
toolkit-feel-go = Put it in a sentence
toolkit-wheel-pick-one = Pick one word. There is no wrong one.
toolkit-felt-title = In a sentence
toolkit-i-would-like = I would like
toolkit-felt-kept = This is on your screen and nowhere else. Press ‘Hide this page’ before you hand on the phone. You can read it to somebody, or write it on paper.
toolkit-felt-again = Pick again
toolkit-wheel-picture = All the words as a wheel, to print
toolkit-wheel-list = The same words as a list
toolkit-wheel-same = The list on the page before holds the same words.
toolkit-wheel-alt = A wheel. The next page has the same words as a list.
toolkit-care-title = Looking after yourself
toolkit-care-about = Small things that cost nothing, and a wheel to write in.
toolkit-care-lead = You do not have to earn rest. Take one, or none.
toolkit-care-blank = A slice of your own
toolkit-care-blank-about = One slice is empty. You give it a name. The slices are never added up.
