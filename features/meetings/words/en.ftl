# Dates: when and where, who holds it, who is coming, and each woman’s own way.
meetings-dates = Dates
meetings-seen-by = { $Women } in this group.
meetings-form-seen-by = Those who hold this group.
meetings-none = No date is set yet.
meetings-next = The next date
meetings-all-dates = All dates
meetings-look = Look at this date
meetings-add = Add a date
meetings-room-first = A date needs a room. Add one first: it can be online, or a phone line.
meetings-add-room = Add a room
meetings-rooms = Rooms
meetings-state-planned = Not shown to the group yet.
meetings-state-changed = Something has changed.
meetings-state-cancelled = This is not on.

# One date.
meetings-time = Time
meetings-where = Where
meetings-link = Link or number
meetings-link-later = It shows here shortly before the start.
meetings-holding = Who holds it
meetings-greeting = Who greets at the door
meetings-cost = What it costs you
meetings-happening = What might happen
meetings-all-optional = You can leave out any part, and you can leave at any time.
meetings-happening-touch = Touch, like holding hands. There is always a way without.
meetings-happening-closed-eyes = Closing your eyes
meetings-happening-loud = Something loud
meetings-happening-writing = Writing or drawing
meetings-happening-acting = Acting something out
meetings-happening-visitor = A visitor
meetings-happening-alarm = A fire alarm test
meetings-happening-food = Food
meetings-happening-children = Children in the room
meetings-happening-new-women = Women who are new
meetings-happening-nothing-unusual = Nothing unusual
meetings-coming = Are you coming?
meetings-coming-about = You give no reason. You can change it, or say nothing. Those who hold the group see numbers only, not who. Whoever runs this computer could look. It goes the day after.
meetings-do-yes = I’m coming
meetings-do-maybe = Maybe
meetings-do-not = Not this time
meetings-do-take-back = Take my answer back
meetings-you-yes = You said: I’m coming.
meetings-you-maybe = You said: maybe.
meetings-you-not = You said: not this time.
meetings-you-before = This has changed since you said. Is it still so?
meetings-cancelled-already = This one is not on, so there is nothing to answer.
meetings-over = This one is over, so there is nothing to answer.
meetings-for-facilitators = For those who hold the group
meetings-planned-about = Nobody else sees this yet.
meetings-show = Show it to the group
meetings-show-series = Show the whole series
meetings-remove = Take it away
meetings-remove-shown = The group has seen this date. Choose ‘Something has changed’, so that everybody is told.
meetings-edit = Change it
meetings-edit-told = Change who greets, and what might happen
meetings-told-lead = For a new time, place or { $facilitator }, or if it is not on, use the link below. Then each { $woman } is told her way.
meetings-something-changed = Something has changed
meetings-count-yes = coming
meetings-count-maybe = maybe
meetings-count-not = not this time
meetings-counts-before = Said before the change: { $count }
meetings-counts-about = Numbers only: nobody sees here who said what. Who said nothing is not counted.

# What those who hold it ought to see.
meetings-bus-close = The last bus goes at { $bus }. That leaves { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Could you end at { $earlier }?
meetings-bus-gone = The last bus goes at { $bus }, before the end. Could you end at { $earlier }?
meetings-hard-here = This room has something that is hard for some of us: { $what }
meetings-room-not-checked = Nobody has looked this room over yet.
meetings-nobody-holds = Nobody holds this yet.
meetings-next-after = The next one that is on: { $when }
meetings-untold = Somebody else holds this date
meetings-untold-lead = The { $women } were told another name. Nobody has told them yet.
meetings-untold-tell = Tell them who holds it
meetings-nobody-greets = Nobody greets at the door yet.
meetings-take-over = Take this over
meetings-take-door = I will greet at the door
meetings-one-alone = If she who holds it is ill, it cannot go ahead. Who could stand in?

# When one who holds the group steps down.
meetings-holds-date = You hold: { $when }
meetings-holds-door = You greet at the door: { $when }
meetings-holds-cover = You could stand in: { $when }
meetings-holds-more = { $count ->
    [one] And { $count } more date.
   *[other] And { $count } more dates.
}

# The form.
meetings-on = Day
meetings-on-past = That day is over. Pick one from today on.
meetings-starts = Starts
meetings-ends = Ends
meetings-ends-early = The end comes after the start. Look at both times.
meetings-repeats = How often?
meetings-repeats-hint = ‘Of each month’ keeps the weekday of the day above.
meetings-rule-once = Once
meetings-rule-week = Every week
meetings-rule-two-weeks = Every two weeks
meetings-rule-month-first = The first of each month
meetings-rule-month-second = The second of each month
meetings-rule-month-third = The third of each month
meetings-rule-month-fourth = The fourth of each month
meetings-rule-month-last = The last of each month
meetings-rule-picked = Days I pick
meetings-until = Until
meetings-until-hint = For a series. At most 18 months.
meetings-until-early = The last day comes after the first one.
meetings-until-late = A series runs for 18 months at most. Pick an earlier day.
meetings-no-days = No day is left. Look at the days to leave out.
meetings-skip = Days to leave out
meetings-picked = Days I pick
meetings-days-hint = One a line, like: 24 12 2026
meetings-days-wrong = Add days like 24 12 2026, one a line.
meetings-room = Room
meetings-room-choose = Choose a room
meetings-room-missing = Choose one of the rooms you meet in now.
meetings-own-link = A link just for this
meetings-own-link-hint = Leave it empty to use the room’s own.
meetings-holding-missing = Say who holds it: one at least of those who hold the group.
meetings-nobody-yet = Nobody yet
meetings-cover = Who could stand in
meetings-cover-hint = Ask her first.
meetings-happening-hint = Tick what might happen, or tick that it is nothing unusual.
meetings-happening-en = In your own words, in English
meetings-happening-cy = In your own words, in Welsh
meetings-happening-missing = Say what might happen, or tick ‘Nothing unusual’.
meetings-happening-both = You ticked ‘Nothing unusual’ and something else. Keep one of them.
meetings-cost-label = What it costs her
meetings-cost-hint = Like 0 or 2.50
meetings-cost-wrong = Add what it costs, like 0 or 2.50.
meetings-cost-en = What helps, in English
meetings-cost-cy = What helps, in Welsh
meetings-cost-note-hint = Bus fare, childcare, food, data. Say it if there is none.
meetings-preview = Look at these before they are kept
meetings-preview-lead = Nothing is kept yet.
meetings-preview-count = { $count ->
    [one] { $count } date
   *[other] { $count } dates
}
meetings-preview-change = Change something first
meetings-keep-show = Save and show to the group
meetings-keep-later = Save, show it later
meetings-who = { $Women } in this group, and whoever runs this computer.
meetings-long = Until the group is gone.
meetings-when-why = So that { $women } know when and where, and we can tell them if it changes.
meetings-when-skip = A date needs a day, times and a room.
meetings-happening-why = Knowing before makes it easier to come, or to choose not to.
meetings-happening-skip = We need one answer: something, or nothing unusual.
meetings-cost-why = A cost that is met at the door is too late to say no to.
meetings-cost-skip = We need a sum. If it is free, it shows as £0.

# My way of taking part.
meetings-mine = My way of taking part
meetings-mine-lead = For this date only. Pick what suits you. You do not need to tell us what happened.
meetings-mine-do = Choose my way
meetings-mine-seen-by = You. Below it says who else sees what.
meetings-mine-pick = I would like to
meetings-mine-answer = What came back
meetings-mine-remove = Take my way away
meetings-mine-long = Until you take it away, or the day after the date. Where you were told a day for an answer and none came, two weeks longer at most.
meetings-way-listen = Only listen
meetings-way-half = Come for half
meetings-way-near-door = Sit near the door
meetings-way-no-activity = Leave out the activity
meetings-way-with-somebody = Bring somebody with me
meetings-way-write = Write instead of speak
meetings-way-camera-off = Keep my camera off
meetings-way-breaks = Go out and come back
meetings-way-told-before = Be told before anything loud or sudden
meetings-way-missing = Pick something or write something. Or leave this page as it is.
meetings-way-kept = Your way is kept.
meetings-way-yes = Yes.
meetings-way-how-about = How about this?
meetings-way-cannot = This can’t be done. Here is why.
meetings-way-answer-by = You get an answer by: { $day }
meetings-way-answer-new-day = It takes longer than we said, and we are sorry. You get an answer by: { $day }
meetings-way-answer-late = The day for an answer has passed, and there is none: { $day }. That is our fault and not yours. Those who hold the group are asked to say so to you.
meetings-way-answer-none = Those who hold the group could not give an answer. They are sorry.
meetings-way-answer-nobody = Nobody who could answer reads it in time, so no day is promised for an answer.
meetings-way-read-by-nobody = Just now nobody but you reads what you pick, or what you write to those who hold the group.
meetings-way-promised = An answer to what somebody asked about a date.
meetings-way-promise-kept = There is an answer.
meetings-way-promise-late = There is an answer. It came later than we said. We are sorry.
meetings-way-promise-off = The date does not take place, so no answer is needed.
meetings-way-promise-off-late = The answer did not come by the day we said. That was our fault, and we are sorry. The date does not take place, so no answer comes now.
meetings-way-honest = The day has passed. Say an honest word before she wonders.
meetings-way-longer = It takes longer, or it is not possible
meetings-pick-why = So that the room is ready for you.
meetings-pick-who = Those who hold the group see how many, and no names. It is locked.
meetings-pick-skip = Nothing changes. Come as you are.
meetings-away-title = Nobody reads what is asked just now
meetings-away-answer = Nobody who holds the group reads this before { $back }. You get an answer by { $day }.
meetings-away-no-answer = Nobody who holds the group reads this before { $back }. That is too late for this date, so no answer is promised.
meetings-away-other = If it cannot wait, ring somebody you know from the group, or somebody outside it:
meetings-away-group = How this group can be reached
meetings-ask = How about…
meetings-ask-hint = One thing you would like to ask for.
meetings-ask-whom = Who reads it?
meetings-ask-facilitators = Those who hold the group
meetings-ask-group = Everybody in the group
meetings-ask-why = Some things are not on a list.
meetings-ask-who = Those you chose. It is locked, and shows without your name.
meetings-ask-skip = Nothing is asked. You get no answer, because you need none.
meetings-asked = What some of us ask
meetings-ways = How { $women } would like to take part
meetings-ways-lead = No names, only how many. What can’t be done needs a word of why.
meetings-ways-seen-by = Those who hold this group.
meetings-ways-none = Nobody has asked for anything.
meetings-ways-waiting = ({ $count } to answer)
meetings-picked-not-yours = Some { $women } chose before you held the group. They are not counted for you.
meetings-ask-not-yours = This was asked before you held the group. Another who holds it can read it.
meetings-answer-this = Answer this
meetings-answer-group = She chose that the whole group reads this. They read your answer too.
meetings-answer-her = She reads your answer, and those who hold the group.
meetings-give = Your answer
meetings-give-yes = Yes
meetings-give-how-about = How about another way
meetings-give-cannot = It can’t be done
meetings-give-words = In your words
meetings-give-words-hint = For anything but yes: what else, or why.
meetings-give-why = She asked, and she was promised an answer.
meetings-give-who = She, and whoever read what she asked.
meetings-give-skip = A yes can go without words.
meetings-give-do = Send my answer

# Her calendar.
meetings-busy = Busy
meetings-feed = Dates in my calendar
meetings-feed-lead = You can have the dates in the calendar on your phone. It is off until you turn it on.
meetings-feed-seen-by = You alone.
meetings-feed-is-on = It is on.
meetings-feed-is-off = It is off.
meetings-feed-address = The calendar’s address
meetings-feed-once = Copy it into your calendar now. It is shown this once. Whoever has it can see these dates.
meetings-feed-care = Think who else sees your calendar. On a shared account it shows on other screens too.
meetings-feed-says = What each date says
meetings-feed-busy = Busy
meetings-feed-cover = This name: { $name }
meetings-feed-place = Put the place in as well
meetings-feed-place-hint = Then anybody who sees your calendar sees where you go.
meetings-feed-ends = It ends when you get a new passphrase, or say that somebody saw your screen. ‘Send me nothing any more’ does not end it: turn it off here.
meetings-feed-rests = You are taking a rest. Until you are back it shows no dates ahead. You can turn it off as well.
meetings-feed-card = These dates also go to a calendar.
meetings-feed-card-link = Look at it, or turn it off
meetings-feed-why = So that it says only what you want on your screen.
meetings-feed-who = Whoever sees your calendar, and the company that runs it.
meetings-feed-long = Until you turn it off. Your calendar may keep old dates.
meetings-feed-skip = It stays off. The dates are still here.
meetings-feed-do = Turn it on
meetings-feed-renew = Make a new address
meetings-feed-off = Turn it off

# What others may read.
meetings-on-title = Is it on?
meetings-on-seen-by = Everybody.
meetings-on-day = The next one: { $day }
meetings-on-yes = It is on.
meetings-on-no = It is not on this time.
meetings-on-changed-look = Something has changed. Sign in and read it before you set out, or ask somebody who knows.
meetings-on-changed = Something has changed. Ring us before you set out.
meetings-on-none = No date is set.
meetings-on-about = This page never says where.
meetings-public-heading = When
meetings-public-next = The next one: { $day }
meetings-public-area = Rough area: { $area }
meetings-public-cost = What it costs you: { $cost }
meetings-public-choice = What others may read
meetings-public-lead = The place is never shown to others.
meetings-shows = What the public page says of the next date
meetings-shows-weekday = The weekday only
meetings-shows-day-and-time = Day and time
meetings-shows-why = Somebody may be looking for one of us. The less it says, the harder that is.
meetings-shows-who = Everybody, if the group is listed or they have its word.
meetings-shows-long = Until you change it.
meetings-shows-skip = The weekday only.
meetings-change-not-shown = The group has not seen this date yet. You can still change it on its own page.
meetings-change-cancelled = This date is not on any more.
meetings-change-nothing = Nothing is different from before.
meetings-opening-step = A first date
meetings-opening-step-why = So that a woman knows when she can come.

# A host's coordinator.

meetings-host-dates = Dates in the next four weeks
meetings-host-held = held by { $names }
meetings-host-hidden = one who holds it is not shown here
meetings-host-nobody = nobody holds it yet
meetings-host-off = it is off

# Since when a group meets: for a host, without any target.
meetings-host-weeks = { $count ->
    [0] { $group }: its first date was less than a week ago.
    [one] { $group }: one week since its first date.
   *[other] { $group }: { $count } weeks since its first date.
}
meetings-host-while = Most groups take a while.

# How many faces the next dates have, for those who hold the group.
meetings-faces-one = { $count ->
    [one] { $name } holds the next date. With two, somebody is there when one of them is ill.
   *[other] { $name } holds the next { $count } dates. With two, somebody is there when one of them is ill.
}
meetings-faces-two = { $count ->
    [one] The same two faces at the next date: { $names }.
   *[other] The same two faces at the next { $count } dates: { $names }. That makes it easier to come.
}
meetings-faces-more = { $number } different faces hold the next dates: { $names }. Many { $women } find it easier with the same two.
meetings-faces-seen = Only those who hold the group read this.

# In winter.
meetings-dark = It will be dark on the way home: the sun sets at { $time } in mid Wales. What helps: walk over together, or share a lift.
meetings-dark-days = { $count ->
    [one] On one of these days the sun sets before the end. What helps: walk home together, share a lift, or end earlier.
   *[other] On { $count } of these days the sun sets before the end. What helps: walk home together, share a lift, or end earlier.
}
