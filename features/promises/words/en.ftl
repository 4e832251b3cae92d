### Promises: what somebody said she would do, by a day, and what became of it.

promises-title = What was promised
promises-all = All that was promised
promises-lead = What you were told would be done, by which day, and what became of it.
promises-none = Nothing has been promised here yet.
promises-seen-by = whoever it was promised to, and whoever promised it. If she stops, the other facilitators. The words are locked.
promises-words-shut = These words were locked before you could open them.
promises-by = By { $day }
promises-to-group = To everybody in the group
promises-to-you = To you
promises-to-name = To { $name }
promises-to-one = To one woman
promises-near = The day is near.
promises-late = The day has passed. Say honestly what became of it.
promises-left-over = Nobody holds this one any more. Take it on, or say what became of it.
promises-holds-one = You promised something to { $name } by { $day }. That goes to { $heir }, who keeps the day. Tell her what it is about: she can read it only if she held the group when you promised it.
promises-holds-one-left = You promised something to { $name } by { $day }. It stays open, and whoever holds the group can take it on.
promises-holds-group = You promised something to everybody by { $day }. It stays open. Every facilitator sees it, and one of them can take it on.
promises-close-link = Say what became of it

promises-make-title = Make a promise
promises-make-about = Only promise what you can do. Nobody can take a promise away later. You can say that it changed.
promises-what = What will you do?
promises-what-hint = One sentence that she can check. For example: I will find a room with a ramp.
promises-to = To whom?
promises-by-when = By which day?
promises-make-do = Promise it
said-promises-made = It is promised. Those it was made to can read it.
promises-day-passed = Choose today or a day that is still to come.
promises-day-far = Choose a day within a year.

promises-one-title = What became of it?
promises-became = What became of it?
promises-became-kept = I kept it
promises-became-changed = It changed
promises-became-not-possible = It was not possible
promises-sentence = Say it in a sentence
promises-sentence-hint = Whoever it was promised to will read this.
promises-close-do = Close it with this sentence
said-promises-closed = Thank you. Those it was made to can read what became of it.
promises-over-title = Hand it to somebody else
promises-over-to = Who takes it on?
promises-over-me = I take it on
promises-over-do = Hand it over
said-promises-over = It is handed over.
promises-not-yours = This promise is not yours to hand over.
said-promise-closed-before = This one had a sentence already. The first one stands.
