### What a host heard from its women, and what came of it.

## What everybody reads

heard-title = You said, we did
heard-title-year = You said, we did: { $year }
heard-lead = What this organisation heard from women, in its own words, and what came of it. Nobody's own words stand here, and nobody is counted.
heard-none = It has not written anything here yet.
heard-on = Written on { $day }
heard-what = What we heard
heard-asked = What we had asked, and why
heard-came = What came of it
heard-did = We did it
heard-part = We did part of it
heard-could-not = We could not do it
heard-by = We will say what came of it by { $day }
heard-put-off = We said by { $day }, and did not keep that day.
heard-came-on = What came of it was written on { $day }.
heard-changed = A text here was put right on { $day }.
heard-other-years = Other years
heard-print = As a sheet to print

## On a group's pages

heard-promise = The organisation that this group stands under says what came of what it heard.
heard-closed-did = It did what it heard. What it did is on its page.
heard-closed-part = It did part of it. Which part, and why, is on its page.
heard-closed-could-not = It could not do it. Why is on its page.
heard-door = What the organisation behind this group heard from women, and what came of it.
heard-door-link = Read what it heard

## The coordinator's desk

heard-desk-title = What we heard
heard-card = What you heard from women, and by which day you say what came of it.
heard-card-link = What we heard, and complaints
heard-due = Say what came of what you heard
heard-desk-lead = Write down what you heard, and by which day you say what came of it. That day is a promise, in the name of all of you.
heard-look-public = See the page everybody sees
heard-new-title = Write down what you heard
heard-new-lead = Everybody can read it. Write it in your own words, and keep it short.
heard-no-womans-words = No woman's own words, and nothing that somebody could be known by.
heard-what-en = What did you hear? In English
heard-what-cy = The same in Welsh
heard-what-hint = For example: Evening groups end after the last bus. One language is enough to begin with.
heard-asked-en = If you asked: what, and why? In English
heard-asked-cy = The same in Welsh
heard-asked-hint = Say what it will lead to, and what it will not. Leave it empty if you did not ask.
heard-why = So that women can see that saying something leads somewhere.
heard-long = As long as the organisation is here. What a promise was made for is not taken away.
heard-skip = One language is needed for what you heard. What you asked may stay empty.
heard-missing = Write what you heard, in one language at least.
heard-now = Can you say already what came of it?
heard-now-hint = It cannot stand on the page without one of the two.
heard-now-day = Not yet. I say so by a day.
heard-now-came = Yes, I say it now.
heard-to = To whom do you promise the day?
heard-to-hint = They read it on their group's page.
heard-to-all = The women of all your groups
heard-no-group = No group stands under you yet, so there is nobody to promise a day to. Write it once you can say what came of it.
heard-became = What came of it?
heard-came-en = What you did, or why you could not. In English
heard-came-cy = The same in Welsh
heard-came-hint = Say what women can now see or use. If you could not do it, say why. No thanks and no praise.
heard-came-missing = Write a sentence about what came of it, in one language at least.
heard-own-legend = Before others read it
heard-own = No sentence here is a woman's own without her yes. Nobody can be known from it.
heard-own-missing = Read it once more with this in mind. Then tick it.
heard-new-do = Let everybody read it
said-heard-promised = It stands on the page. The day is promised.
said-heard-came = It stands on the page, with what came of it.
heard-item-title = What you heard
heard-told-groups = The day was promised to the women of these groups:
heard-close-title = Say what came of it
heard-close-about = Everybody reads it. The promise is closed for all it was made to.
heard-close-do = Let everybody read what came of it
heard-correct-title = Put a text right
heard-correct-about = The page then says on which day a text was changed. The old words do not stand there any more.
heard-correct-link = Change the words
heard-remove-about = Nothing was promised for this. You can take it away. You cannot get it back.
heard-remove-do = Take it away
heard-stands = A day was promised for this, so it cannot be taken away.

## An answer to somebody who complained

heard-answers-title = Somebody complained
heard-answers-lead = By letter, by phone or in person: note only the day by which you answer. Nobody's name, and nothing about it.
heard-answers-none = No answer is owed just now.
heard-answer-new-title = Note by which day you answer
heard-answer-new-lead = Only a day is kept. Who it was, and what it was about, stays on paper with you.
heard-answer-by = We answer by
heard-answer-why = So that the day is not forgotten. You read of it two days before.
heard-answer-long = The day and how it ended stay as long as the organisation. Nothing of her is there.
heard-answer-skip = Then nobody is reminded.
heard-answer-do = Promise this day
said-heard-answer = The day is noted. You read of it here two days before.
heard-answer-owed = An answer to somebody who complained
heard-answer-given = She has her answer
heard-answer-later = I told her: { $day }
heard-answer-later-about = Tell her first, in the way she chose. Then tap the new day.
heard-answer-not = If you could not answer
heard-answer-why-not = Why not?
heard-answer-no-way = She left no way to reach her
heard-answer-not-ours = It is not ours to answer, and she knows who can
heard-answer-not-wished = She does not want an answer
heard-answer-not-do = Close it without an answer
said-heard-answer-closed = It is closed.
