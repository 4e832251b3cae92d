### The jobs of a date, shared.

shared-jobs-title = Jobs for this meeting
shared-jobs-seen-by = { $Women } in this group. The system can read who took a job until the day after. A line that somebody wrote is locked to the group.
shared-jobs-now-at = Something about this date has changed. It is here now: { $place }
shared-jobs-lead = Take what suits you. Hand it back when it does not. Nobody asks why.
shared-jobs-none = No jobs are picked for this meeting yet.
shared-jobs-room = Open the room
shared-jobs-kettle = Kettle and cups
shared-jobs-greet = Greet whoever comes
shared-jobs-time = Keep time
shared-jobs-opening = Read the opening
shared-jobs-closing = Read the closing
shared-jobs-quiet = Look after the quiet place
shared-jobs-away = Put away and lock up
shared-jobs-before-you = A line from before you came
shared-jobs-open = Open
shared-jobs-open-for = { $count ->
    [one] Open, for one woman
   *[other] Open, for { $count }
}
shared-jobs-more = { $count ->
    [one] One more place
   *[other] { $count } more places
}
shared-jobs-do = I do this
shared-jobs-hand-back = Hand it back
shared-jobs-off = This meeting is not on, so there is nothing to do for it.
shared-jobs-over = This meeting is over, so there is nothing left to do for it.
said-shared-jobs-yours = You do this. Thank you.
said-shared-jobs-back = It is open again for others.
said-shared-jobs-full = Another woman took the last place just before you. Look what is still open.
said-shared-jobs-gone = That job is not on the list any more.
said-shared-jobs-met = The list changed while you were writing. Nothing of yours was kept. Look at it as it is now.
said-shared-jobs-taken = Another woman has taken this. Ask her first.

shared-jobs-link = { $count ->
    [one] Jobs for this meeting: { $count } open
   *[other] Jobs for this meeting: { $count } open
}
shared-jobs-link-full = Jobs for this meeting: each has somebody
shared-jobs-holds = { $count ->
    [one] You have taken a job for a meeting ahead. It is open again when you step down.
   *[other] You have taken { $count } jobs for meetings ahead. They are open again when you step down.
}

## What is said of one who carries much

shared-jobs-all-with-one = All of these are with one woman. Ask the others.
shared-jobs-many = { $count ->
    [one] You carry { $count } job here. Would you like to hand one on?
   *[other] You carry { $count } jobs here. Would you like to hand one on?
}
shared-jobs-many-about = Only you read this. What you hand on is open for the others.
shared-jobs-hand-on = Hand this on

## A line of her own

shared-jobs-own = Something else that would help
shared-jobs-own-hint = A few words, like: bring some milk. No names, no phone numbers.
shared-jobs-own-do = Add this
shared-jobs-own-number = Leave the phone number out. Everybody in the group reads this line.
shared-jobs-own-full = { $most ->
    [one] The list has room for { $most } line of your own words.
   *[other] The list has room for { $most } lines of your own words. Take one away first.
}
shared-jobs-remove = Take this line away: { $what }
shared-jobs-why = So that the work of a meeting does not stay with one woman.
shared-jobs-who = Everybody in this group. A line of your own is locked to those who are in it now.
shared-jobs-long = Who took what goes the day after. The list stays until the next one is over, so that it can be offered again.
shared-jobs-skip = Nothing. A meeting needs no list.

## Picking the jobs

shared-jobs-for-facilitators = For those who hold the group
shared-jobs-pick = Pick the jobs for this meeting
shared-jobs-change = Change the jobs for this meeting
shared-jobs-list-lead = Pick what is needed, and for how many. The list of the last meeting stands here already. Then each woman takes what suits her.
shared-jobs-not-needed = Not this time
shared-jobs-women = { $count ->
    [one] For one woman
   *[other] For { $count } women
}
shared-jobs-own-lines = Lines of your own
shared-jobs-own-line = Line { $number }
shared-jobs-own-women = For how many: line { $number }
shared-jobs-list-do = Show this list to the group
shared-jobs-none-picked = Pick one job at least.
shared-jobs-has-taken = { $count ->
    [one] One woman has taken this. Ask her to hand it back first.
   *[other] { $count } women have taken this. Ask one to hand it back first.
}

## On paper

shared-jobs-sheet = This list on paper, with a line for each name
shared-jobs-sheet-seen-by = Those who hold this group, and whoever sees the paper. Put it away afterwards.
shared-jobs-sheet-caption = What there is to do, and who does it
shared-jobs-sheet-job = What
shared-jobs-sheet-who = Who

## Lifts to a date

shared-jobs-all-dates = All dates
shared-jobs-lifts = Lifts to meetings
shared-jobs-lift-title = Lifts
shared-jobs-lift-link = Lifts to this meeting
shared-jobs-lift-link-waits = Lifts to this meeting: somebody asks you
shared-jobs-lift-seen-by = { $Women } in this group. Their lines are locked to the group. Who asks whom is read by those two alone. All of it goes the day after.
shared-jobs-lift-switch-seen-by = Those who hold this group.
shared-jobs-lift-switch-lead = A woman can say that she has seats, or would like a lift. Others in the group read it and ask her. No maps, no phone numbers.
shared-jobs-lift-is-on = Lifts are on: each date has a page for them.
shared-jobs-lift-off-about = When you turn them off, all that was said of lifts goes at once.
shared-jobs-lift-is-off = Lifts are off. Talk with the group before you turn them on: a car is a small room with one other person.
shared-jobs-lift-turn-on = Turn lifts on
shared-jobs-lift-turn-off = Turn lifts off
shared-jobs-lift-lead = Ask, or say no. Nobody asks why, and you can stop with one tap.
shared-jobs-lift-between = Between you and one other
shared-jobs-lift-between-about = Only you and she read this.
shared-jobs-lift-lines = Who goes how
shared-jobs-lift-none = Nobody has said anything yet.
shared-jobs-lift-there = There
shared-jobs-lift-back = Back
shared-jobs-lift-both = There and back
shared-jobs-lift-seats = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
}
shared-jobs-lift-wish = Would like a lift
shared-jobs-lift-ask = Ask for a seat
shared-jobs-lift-offer = Offer a seat
shared-jobs-lift-asked = You have asked { $name }. She has not answered yet.
shared-jobs-lift-says-yes = { $name } says yes.
shared-jobs-lift-says-no = { $name } says: not this time.
shared-jobs-lift-off-with = The lift with { $name } is off. Look who else goes.
shared-jobs-lift-off = A lift that you asked about is off. Look who else goes.
shared-jobs-lift-asks-you = { $name } asks you for a seat.
shared-jobs-lift-offers-you = { $name } offers you a seat.
shared-jobs-lift-agreed = You said yes to { $name }.
shared-jobs-lift-stopped = One woman who was to go with you does not go after all.
shared-jobs-lift-yes = Yes
shared-jobs-lift-no = Not this time
shared-jobs-lift-take-back = Take my question back
shared-jobs-lift-no-need = I go another way after all
shared-jobs-lift-cannot = It does not work after all
shared-jobs-lift-read = I have read this
shared-jobs-lift-say = Say something of your own
shared-jobs-lift-say-again = Say it otherwise
shared-jobs-lift-what = What would you like to say?
shared-jobs-lift-i-have = I have seats
shared-jobs-lift-i-would = I would like a lift
shared-jobs-lift-how-many = How many seats, if you have some
shared-jobs-lift-way = Which way?
shared-jobs-lift-from = From where
shared-jobs-lift-from-hint = A shop or a stop, not your door.
shared-jobs-lift-about = About when
shared-jobs-lift-about-hint = Like: 18:05, or after the bus from town.
shared-jobs-lift-number = Leave out the number. She can ask you here.
shared-jobs-lift-why = So that two women can find out whether they go the same way.
shared-jobs-lift-who = The women in this group, but nobody you keep apart from. It is locked.
shared-jobs-lift-long = Until the day after the meeting, or until you take it away.
shared-jobs-lift-skip = Nothing. You come as you like.
shared-jobs-lift-do = Say this to the group
shared-jobs-lift-end = Take my line away
said-shared-jobs-lift-asked = She is asked. Her answer will stand here.
said-shared-jobs-lift-gone = That line is not here any more.
