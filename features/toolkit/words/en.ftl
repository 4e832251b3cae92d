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
