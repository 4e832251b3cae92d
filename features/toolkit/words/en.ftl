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
toolkit-from-pack = From: { $pack }
toolkit-from-pack-of = From: { $pack } ({ $host })
toolkit-from-host = Who they are
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
toolkit-heavy = Go gently
toolkit-heavy-is = It may stir things up. A quiet pause comes after it.
toolkit-heavy-short = may stir things up
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
toolkit-door-notes = Write down what happened, for facilitators
toolkit-door-tonight = Make a plan for tonight
toolkit-door-times = Say when you read messages
toolkit-door-limits = What stays here, and what does not
toolkit-door-boundaries = Our boundaries
toolkit-door-can = What we can do
toolkit-door-cannot = What we cannot do
toolkit-door-host = Who stands behind the group
toolkit-door-words = Words we use
toolkit-door-rooms = Where we meet
toolkit-door-ways = Ways to take part, date by date
toolkit-trust-title = Ten things that keep trust
toolkit-trust-lead = Look at one of them, the one that is easiest tonight. Nothing is ticked or counted here.
toolkit-trust-seen-by = those who hold the group.
toolkit-ask-minutes = How many minutes do you have?
toolkit-ask-minutes-hint = From the first word to the last.
toolkit-ask-people = How many are coming, with you?
toolkit-ask-people-hint = A guess will do.
toolkit-ask-no-touch = Nobody touches anybody
toolkit-ask-no-touch-hint = Your group lets activities have touch. Tick this to leave it out tonight.
toolkit-touch-rule = The rule of this group: nobody touches anybody. An activity with touch comes in its other way.
toolkit-touch-where = Look at the rule
toolkit-ask-more = More to choose, if you like
toolkit-ask-energy = How much may it ask of you all?
toolkit-ask-space = How much room is there?
toolkit-ask-place = Where do you meet?
toolkit-setting-far = Online or by phone
toolkit-from-room = This is from what the room’s page says.
toolkit-from-last = No room’s page says it. This is from your last plan.
toolkit-from-nothing = Nobody has said it yet, so this is a guess. You can say it on the room’s page.
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
toolkit-check-touch = { $title }: women touch in it, and tonight nobody touches anybody. Do it without touch, or take it out.
toolkit-check-touch-only = { $title }: women touch in it, and it has no way without. Tonight nobody touches anybody: take it out, or put another one in.
toolkit-check-space = { $title }: it needs more room than you have.
toolkit-check-crowded = This room holds about { $holds } women, and you may be { $people }. Each needs about a square metre. Use a larger room, or take turns.
toolkit-check-no-pause = { $title }: it may stir things up. Put a quiet pause after it.
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
toolkit-begin-about = One step at a time on this phone. No alarms. The closing round always has its time. You stay on this page however long it takes. It shows nobody’s name.
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
toolkit-ends-at = You said it must end at { $time }.
toolkit-over = As things stand, it ends this many minutes late: { $minutes }
toolkit-paused = You are having a pause. Take the time you need.
toolkit-next-step = Next
toolkit-back-step = Back
toolkit-pause-now = Pause
toolkit-resume = Go on
toolkit-skip = Leave out the rest of this (Back undoes it)
toolkit-too-much = If it gets too much
toolkit-too-much-about = Stop. Say that anybody may step out. The plan can wait.
toolkit-calm = A calming exercise, to do together
toolkit-to-come = Still to come
toolkit-left-out = left out
toolkit-no-time = no time for it, as things stand
toolkit-leave-out = Leave out
toolkit-take-in = Take in again
toolkit-sooner = We must end ten minutes sooner
toolkit-over-title = That was tonight
toolkit-over-about = Thank you for holding it.
toolkit-over-promises = If you promised something, write it down
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
toolkit-wheels-lead = Pick a word, or only look. Nothing you pick is kept, unless you press keep.
toolkit-wheel-seen-by = anybody may open this page. What you pick is kept only if you press keep, and goes to nobody unless you send it.
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
toolkit-felt-kept = Nothing is kept here unless you press keep. Press ‘Hide this page’ before you hand on the phone. You can read it to somebody, or write it on paper; paper can be found.
toolkit-felt-again = Pick again
toolkit-wheel-picture = All the words as a wheel, to print
toolkit-needs-title = What I may need
toolkit-needs-picture = All the needs as a wheel, to print
toolkit-wheel-list = The same words as a list
toolkit-wheel-same = The list on the page before holds the same words.
toolkit-wheel-alt = A wheel. The next page has the same words as a list.
toolkit-care-title = Looking after yourself
toolkit-care-about = Small things that cost nothing, and a wheel to write in.
toolkit-care-lead = You do not have to earn rest. Take one, or none. All of them are free, and none needs a phone.
toolkit-care-fits = Which of them
toolkit-care-all = All of them
toolkit-care-children = With children there
toolkit-care-short = In five minutes
toolkit-care-blank = A slice of your own
toolkit-care-blank-about = One slice is empty. You give it a name. The slices are never added up.

## Screens of an evening
toolkit-alone = No network. All of tonight is on this page. Go on; the other screens catch up later.
toolkit-alone-room = No network. This is how far we were.
toolkit-timer-start = Start a timer without sound
toolkit-timer-stop = Stop
toolkit-timer-up = That was about it. End when it suits you.
toolkit-all-evening = All of tonight on this page
toolkit-all-evening-about = For when the network goes. Every word is here.
toolkit-screen-title = A second screen
toolkit-screen-about = For a tablet or a wall. It shows the step and the time, and no name.
toolkit-screen-do = Make a code for a screen
toolkit-screen-type = On the other screen, go to this address and type the code.
toolkit-screen-once = It opens one screen, within ten minutes.
toolkit-screen-often = Phones may show the steps here, so it opens more than one, until tonight is over.
toolkit-look-again = Where are we now?
toolkit-put-away = Close tonight on this phone
toolkit-over-room = Thank you for being here.
toolkit-over-go = What is left to do
toolkit-code-title = A screen for tonight
toolkit-code-lead = Whoever leads tonight can make a code for you.
toolkit-ask-code = The code
toolkit-ask-code-hint = Eight letters and digits. Capitals and gaps do not matter.
toolkit-code-opens-nothing = This code opens nothing now. Ask for a new one.
toolkit-touch-title = Touch
toolkit-touch-nobody = In this group nobody touches anybody.
toolkit-touch-nobody-about = That holds for every plan. An activity with touch is done in its other way. Every group begins like this.
toolkit-touch-may = In this group an activity may have touch in it.
toolkit-touch-may-about = You never have to touch or be touched. There is always a way without, and you need not say why.
toolkit-touch-decide-about = Ask each woman on her own first: it can be hard to say no in front of others. If one of you would rather not, leave it as it is.
toolkit-touch-on = Let activities have touch
toolkit-touch-off = Let nobody touch anybody
toolkit-phones-title = Phones and touch
toolkit-phones-heading = Phones on the evening
toolkit-phones-seen-by = the women in this group.
toolkit-phones-may = In this group your phone may show the steps of the evening.
toolkit-phones-away = In this group phones stay away while we meet.
toolkit-phones-about = It shows the step we are at, and nothing of anybody: not where you are, not that you are here. You never need one to take part. Close it before you go home. Whoever leads may use hers for the plan.
toolkit-phones-do = Show tonight’s steps on this phone
toolkit-none-goes = No evening has begun yet. Look again when it has.
toolkit-phones-decide = Decide this together
toolkit-phones-decide-about = Ask the group first, and look at what you agreed about phones. Many like to keep them away. You can change it at any time.
toolkit-phones-on = Let phones show the steps
toolkit-phones-off = Keep phones away

## Triangles
toolkit-triangles = Two triangles
toolkit-triangles-about = How a small quarrel pulls us in, and how it can turn.
toolkit-triangles-lead = This is for small quarrels between equals. One question comes first.
toolkit-triangle-seen-by = anybody may open this page. Nobody sees what you answer, and it is not kept.
toolkit-ask-afraid = Is anyone afraid of anyone?
toolkit-ask-afraid-hint = Think of each woman, and of yourself too. It may be somebody who is not here.
toolkit-afraid-yes = Yes
toolkit-afraid-unsure = I am not sure
toolkit-afraid-no = No
toolkit-afraid-go = Go on
toolkit-afraid-pick = Pick one answer. ‘I am not sure’ is an answer too.
toolkit-safe-title = First things first
toolkit-safe-lead = No exercise now, and no triangle: it was never made for fear. If you are not sure, go carefully. If it is you who is afraid, it is not your fault, and you need not explain.
toolkit-safe-not-together = If you hold the group: do not bring women together to talk this out. Ask each on her own, in a way that is safe for her.
toolkit-safe-guides = What to say and do
toolkit-triangles-positions = These are positions that we slip into when a small thing goes wrong. They are not kinds of women, and nobody lives in one. All of us know all three.
toolkit-triangles-never = They never speak of harm that was done to a woman. That is never her fault, and she did not slip into it.
toolkit-triangles-fear = If fear comes up, stop here:
toolkit-triangles-table = Both, side by side
toolkit-position-slip = Where we slip to
toolkit-position-inside = What we say there
toolkit-position-turned = Turned round
toolkit-position-can = What we can say
toolkit-triangles-alone = A question for you alone
toolkit-triangles-alone-about = Which position do you slide into first? It may be another one at work or in the group. Ask it only about yourself. There is nothing to fill in, and you need not tell anybody.
toolkit-triangles-words = A story, and other words
toolkit-triangles-words-lead = A story that nobody here is in, and words that can turn a hard moment.
toolkit-triangles-print-first = Print the first one
toolkit-triangles-print-second = Print the second one
toolkit-triangles-back = Back to the two triangles
toolkit-three-sides = The same evening, from three sides
toolkit-side-who = Who
toolkit-side-happened = What happened
toolkit-side-told = What I told myself
toolkit-side-needed = What I needed
toolkit-pairs = Words that can turn it
toolkit-pair-from = What comes out first
toolkit-pair-to = What I can say
toolkit-pairs-wheel = Find a word for a feeling and a need
toolkit-ask-instead = Three questions to ask, where you would like to mend it for her
toolkit-answers = Three other ways to answer
toolkit-answers-about = When words are sharp you need not give sharp words back, and you need not go quiet. You may also walk away.
toolkit-models = Other pictures that help some women
toolkit-door-triangles = How a quarrel pulls us in, and how it can turn

## Links and learning
toolkit-links = What others have made
toolkit-links-about = Courses, pages and tools of others.
toolkit-links-lead = These lead away from here. The other site may keep that you came, but not that you came from here. There is no ‘Hide this page’ there, and your browser keeps its name.
toolkit-learning = A way to learn
toolkit-learning-about = A few short steps, for everybody.
toolkit-learning-lead = Take a step when you like, in any order. There is no test. We do not keep what you read; your browser may.
toolkit-link-for-trauma = What harm does, and what helps
toolkit-link-for-everyone = Trans women in groups
toolkit-link-course = A course
toolkit-link-reading = To read
toolkit-link-video = To watch
toolkit-link-tool = To use
toolkit-link-law = The law
toolkit-link-both = Welsh and English
toolkit-link-welsh = In Welsh
toolkit-link-english = In English
toolkit-link-free = Free
toolkit-link-paid = Costs money
toolkit-link-checked = we last looked at it on { $day }
toolkit-link-unchecked = we have not looked at it yet

## A group's own evenings, and what it found
toolkit-ours = one of our own
toolkit-ours-title = One of our own evenings
toolkit-ours-about = Keep this running order, and use it again whenever you like. Otherwise it goes after a month.
toolkit-ours-is = This is one of your own evenings. It stays until you take it away.
toolkit-ours-do = Keep it as our own
toolkit-ours-not = No longer our own
toolkit-ours-again = Use it tonight
toolkit-tell-title = Say what might happen
toolkit-tell-about = Then it stands on the next date, in both languages, for the women who look. You can still change it.
toolkit-tell-do = Put it on the next date
toolkit-no-date = There is no date to put it on yet. Plan one first.
toolkit-found-title = What did the group think?
toolkit-found-about = One tap, and of nobody by name. Next time the plan knows. You can leave it out.
toolkit-found-liked = We liked it
toolkit-found-change = We would change it
toolkit-found-not = Not for us
toolkit-found-none = Say nothing

## What she keeps, and a wheel of her own
toolkit-keep = Keep this for myself
toolkit-share = Take it to the facilitators
toolkit-share-about = You can take it to the facilitators of a group of yours. Your words come into the box there. You can change them, and nothing is sent until you press send. Then they read it, with the name that you use there.
toolkit-kept-title = Kept for myself
toolkit-kept-lead = What you kept, until you erase it. It is locked: only you can open it, with your passphrase.
toolkit-kept-seen-by = you, and whoever holds this phone while you are signed in.
toolkit-kept-empty = You have kept nothing here.
toolkit-kept-erase = Erase this
toolkit-kept-erase-do = Yes, erase it
toolkit-kept-words = From the wheels
toolkit-kept-wheel = A wheel
toolkit-kept-thoughts = Words of your own
toolkit-kept-erase-all = Erase all of it
toolkit-kept-erase-all-about = It is gone from here at once, and you cannot get it back. How long copies last stands under ‘What we keep’.
toolkit-kept-erase-all-do = Yes, erase all of it
toolkit-kept-closed = Something kept here does not open. You can only erase it.
toolkit-kept-full = { $most } things are kept here already, and there is no room for more. Erase one first.
toolkit-sentence-title = A sentence for yourself
toolkit-sentence-lead = For you alone: what you learned, did or noticed. Nobody else reads it, and nobody asks you for it.
toolkit-sentence-prompt-learned = Something I learned.
toolkit-sentence-prompt-did = Something I did or held, big or small. You can copy it out for an application one day.
toolkit-sentence-prompt-keep = A way of being with others that I want to keep.
toolkit-sentence-prompt-change = A way of being with others that I would like to change.
toolkit-sentence-hard = After a hard moment
toolkit-sentence-hard-happened = What happened, as if you had only watched.
toolkit-sentence-hard-told = What you told yourself about it.
toolkit-sentence-hard-needed = What you needed.
toolkit-sentence-hard-next = One next step, or none.
toolkit-sentence-ask = Your sentence
toolkit-sentence-hint = Take any of these, or none. Leave out other women’s names.
toolkit-sentence-learned = If you like, keep one sentence about what you learned. Only you can open it.
toolkit-sentence-go = Write a sentence
said-toolkit-erased = Erased.
toolkit-own-title = A wheel of your own
toolkit-own-about = Eight slices that you name, to look at or to print.
toolkit-own-lead = Eight slices. Call them what you like, or leave some empty.
toolkit-own-levels = If you like, pick a number for each: how much of it there is in your life just now. 1 is very little, 5 is plenty. The numbers are never added up, and no number is a good or a bad one.
toolkit-own-name = Slice { $number }: its name
toolkit-own-level = Slice { $number }: how much of it there is just now
toolkit-own-none = no number
toolkit-own-show = Show my wheel
toolkit-own-list = The same as a list
toolkit-own-slice = Slice
toolkit-own-how-much = Just now
toolkit-own-kept = Nothing is kept here unless you press keep. You can print it with your browser; paper and saved files can be found. Press ‘Hide this page’ before you hand on the phone.
toolkit-own-change = Change it
toolkit-own-picture = Show it as a picture

## Five questions for whoever led
toolkit-five-title = Five questions for you alone
toolkit-five-about = Now, tomorrow or never. Nobody else sees them.
toolkit-five-go = Look at the five questions
toolkit-five-waits = You asked for this reminder. It goes by itself in a week.
toolkit-five-lead = Answer one, some or none. Leave out names. What you keep is locked to you, and you can erase it.
toolkit-five-cup = How full is your cup?
toolkit-cup-fine = Fine
toolkit-cup-low = Low
toolkit-cup-empty = Empty
toolkit-five-well = What went well, even a little?
toolkit-five-stays = What stays with you that you would like to put down? Who else is part of it now?
toolkit-five-carried = What did somebody else do tonight, so that you did not have to?
toolkit-five-whom = Would you like to talk to somebody before next time? A first letter is enough.
toolkit-five-keep = Keep it for me
toolkit-five-keep-nothing = Thank you, keep nothing
toolkit-five-later = Ask me tomorrow
toolkit-five-nothing = There is nothing to keep yet. Write something, or choose ‘keep nothing’.
said-toolkit-later = They wait for you on this page from tomorrow.
toolkit-helps-title = Thank you
toolkit-helps-lead = You do not have to hold this alone.
toolkit-helps-guide = I am exhausted
toolkit-over-agreed = Put a line in our agreement
toolkit-over-notes = Write a facilitators’ note
toolkit-over-later = You may be asked to sign in again. It can wait until you are home.
toolkit-short-minutes = { $range } min
toolkit-paper-order = The running order
toolkit-paper-time = Time
toolkit-paper-from-start = From the start
toolkit-paper-part = What
toolkit-paper-notes = Notes
toolkit-paper-if-time = If there is time
toolkit-paper-cards = Cards to cut out for this evening
toolkit-expect = Your first time here
toolkit-expect-about = A sheet for a wall or a table: what to expect.
toolkit-cards-alone = The cards alone, to cut out
toolkit-triangle-alt = A triangle. The words below it say the same.
toolkit-triangles-print-cards = Cards to cut out
toolkit-drawer = For the drawer
toolkit-drawer-go = Print everything at once
toolkit-drawer-about = A plan, your agreement, four guides and what to do when the power or the phones are out. Keep it where you meet.
toolkit-paper-999 = Call 999 if somebody may be in danger now.
toolkit-tonight-card = Tonight
toolkit-tell-full = There is no room for more on that date. Change what stands there first.

## Drafts, for coordinators

toolkit-drafts-title = Drafts
toolkit-drafts-card = Texts of yours that are not published yet, and what readers say of them.
toolkit-drafts-lead = These texts stand in no list and no plan. Nobody sees them but you and those you ask.
toolkit-drafts-none = There is no draft just now.
toolkit-drafts-how = A text is a draft while its facts say ‘draft = true’. When whoever runs the computer takes that away, it is published.
toolkit-drafts-no-pack = No texts of yours are here yet. Whoever runs the computer can add them and say that they are yours.
toolkit-drafts-seen-by = The coordinators of this organisation.
toolkit-draft-is = Draft
toolkit-draft-published = Published
toolkit-draft-open-codes = { $count ->
    [one] { $count } open code
   *[other] { $count } open codes
}
toolkit-draft-comments = { $count ->
    [one] comments from { $count } reader
   *[other] comments from { $count } readers
}
toolkit-draft-lead = This is a draft. You can read it, and ask somebody outside to read it before it is published.
toolkit-draft-lead-published = This text is published. You can still ask somebody to read it.
toolkit-draft-stands = See it as it will stand
toolkit-draft-said-title = What readers say
toolkit-draft-parts-said = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
toolkit-draft-open-title = Codes that are open
toolkit-draft-type-at = Whoever has a code types it at { $address }. It opens this text and nothing else.
toolkit-draft-until = Until { $day }
toolkit-draft-take-back = Take this code back
toolkit-draft-no-label = A reader
toolkit-draft-closed = Some codes were made before you came here. What is said with them does not open for you until its reader sends it once more.
toolkit-draft-ask-title = Ask somebody to read it
toolkit-draft-ask-lead = Make one code for each reader, or one for a few who read together. Whoever has it reads and changes what was said with it. So give it by hand, by phone or in a letter.
toolkit-draft-label = What do you call this reader?
toolkit-draft-label-hint = For you alone, such as ‘the Tuesday group’. No full names. You can leave it empty.
toolkit-draft-weeks = For how long?
toolkit-draft-week-1 = One week
toolkit-draft-week-2 = Two weeks
toolkit-draft-week-4 = Four weeks
toolkit-draft-make = Make a code
toolkit-draft-codes-full = There are { $most } open codes for this text. Take one back first.
toolkit-draft-text-title = The text
toolkit-draft-top = The beginning
toolkit-draft-in-welsh = The same in Welsh
toolkit-draft-in-english = The same in English
toolkit-draft-part-gone = A part that is not there any more
toolkit-draft-how-unsaid = This reader did not say how she reads it.
toolkit-draft-answer-open = What you answer can be read with the code until { $day }.
toolkit-draft-answer-ended = The code has ended. Nobody can read your answer with it any more.
toolkit-draft-she-says = The reader says:
toolkit-draft-done = What was done with it
toolkit-draft-taken = Taken up
toolkit-draft-not = Not taken up
toolkit-draft-because = Why, or how
toolkit-draft-because-hint = Needed where it was not taken up.
toolkit-draft-because-missing = Say why it was not taken up. One line is enough.
toolkit-draft-changed = The reader has changed her comments since you opened this page. Read them once more, then save.
toolkit-draft-answer = Save what was done
said-toolkit-code-gone = The code opens nothing any more.

## A text before it is published, for whoever was asked

toolkit-invited-code-title = Type your code
toolkit-invited-code-lead = Somebody gave you a code. You need no name and no account.
toolkit-invited-code-label = The code
toolkit-invited-code-hint = 26 letters and numbers. Spaces, dashes and capitals do not matter.
toolkit-invited-opens-nothing = This code does not open anything now. It may have ended. Ask whoever gave it to you.
toolkit-invited-ended = This code has ended, so nothing was sent. Below is what you wrote, so that you can copy it.
toolkit-invited-written = What you wrote
toolkit-invited-text-gone = This text is not here any more.
toolkit-invited-seen-by = The coordinators of the organisation that asked you, and whoever has the same code.
toolkit-invited-lead = { $host } asks what you think of this text before it is published.
toolkit-invited-free = Say something about one part, about many, or nothing at all. Short is fine, and so is ‘I like this’.
toolkit-invited-until = Your code opens this page until { $day }. Until then you can change what you said, or take it back.
toolkit-invited-who = What you say is locked. The organisation’s coordinators can open it, and so can whoever has your code.
toolkit-invited-gone-by = All you said is gone by { $day } at the latest. That somebody has commented stays as a number, without you.
toolkit-invited-names = Please name nobody, yourself neither. This is about the text.
toolkit-invited-say = What do you say about this part?
toolkit-invited-else = Anything else
toolkit-invited-how = How do you read it?
toolkit-invited-how-hint = You can leave this out. It helps to understand what you say.
toolkit-invited-how-member = As a woman in a group
toolkit-invited-how-holds = As somebody who holds a group
toolkit-invited-how-near = I work near it
toolkit-invited-how-welsh = As a native reader of Welsh
toolkit-invited-how-several = We are a few who read it together
toolkit-invited-how-other = In another way
toolkit-invited-send = Send my comments
toolkit-invited-withdraw = Take back all I said
toolkit-invited-away = Put this text away
toolkit-invited-nothing = Say something about at least one part.
toolkit-invited-too-long = All your comments together are too long. Make some of them shorter.
said-toolkit-comments-sent = Your comments were sent. Thank you.

## How this was made, counted

toolkit-made-texts = { $count ->
    [one] { $count } text is published.
   *[other] { $count } texts are published.
}
toolkit-made-none = As far as we know here, no reader from outside was asked to comment on any of them.
toolkit-made-commented = Invited readers have commented on this many of them: { $count }
toolkit-made-readings = { $count ->
    [one] That was { $count } reading, by one reader or a few together.
   *[other] That was { $count } readings, each by one reader or a few together.
}
toolkit-made-rest = Texts about which, as far as we know here, no reader from outside was asked: { $count }
