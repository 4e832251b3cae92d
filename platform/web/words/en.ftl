# The frame round every page.
frame-skip = Go to the page
frame-other-language = Cymraeg
frame-other-language-code = cy
frame-keeps-typed = In English, with what you typed
frame-help-now = Get help now
frame-demo = DEMO – invented people, places and numbers
frame-native-wait = This page is waiting for a Welsh reader to check its words.
frame-who-sees = Who can see this:
frame-what-we-keep = What we keep
frame-who-can-see = Who can see what
frame-not-right = Something doesn’t feel right
frame-how-to-hide = How to hide this page
frame-sign-in = Sign in
frame-sign-out = Sign out
frame-to-group = Back to the group

# Leaving the screen quickly. Never 'leave now'.
hide-page = Hide this page
hide-two-more = Shift: press 2 more times to hide this page.
hide-one-more = Shift: press 1 more time to hide this page.
hide-cover = Tap to carry on
hide-away-title = Weather
hide-go-on = Go on
hide-away-go-on = Go to the weather

# Pieces of forms and pages.
look-mend = To mend:
look-date-hint = For example 10 12 2026
look-day = Day
look-month = Month
look-year = Year
look-time-hint = For example 18:30
look-promise-open = Promised.
look-promise-kept = Kept.
look-promise-changed = Changed.
look-promise-not-possible = Could not be done.
look-added = Added:
look-removed = Taken out:
look-step-done = (done)
look-step-now = (you are here)
look-pdf = As a PDF
look-pdf-cy = In Welsh
look-pdf-en = In English
look-pdf-both = In both, Welsh first
look-pdf-both-large = In both, in large letters
look-pdf-large = In English, in large letters
look-pdf-cy-a4 = In Welsh, on A4
look-pdf-cy-a3 = In Welsh, on A3
look-pdf-en-a4 = In English, on A4
look-pdf-en-a3 = In English, on A3
look-pdf-both-a4 = In both, on A4
look-pdf-both-a3 = In both, on A3
look-pdf-about = To save, to send to a printer, or to read with a screen reader. The file is called ‘sheet.pdf’.

# Where she is turned.
web-not-here = There is nothing at this address
web-not-here-about = It may have moved, or it is not open to you. Nothing is wrong with what you did.
web-cannot = This can’t be done as it is
web-signed-in-since = You have signed in since this page was opened. If it was sent once already, that was done, and nothing was sent a second time.
web-stale = This page had been open for a while
web-stale-about = Nothing has been sent. Your words are here: look them over and send them again.
web-broken = Something broke here, not with you
web-broken-about = Nothing was kept this time. Your words are below if you wrote any. Try again in a moment.
web-away-about = We can’t reach the place where things are kept. Nothing was kept this time. Your words are below if you wrote any. Try again in a few minutes.
web-full-about = There is no room left to keep anything. The person who runs this place has to make some. Your words are below if you wrote any.
web-tampered-about = What we found was not what was put there, so we did not open it. The person who runs this place needs to look.
web-your-words = Your words
web-you-wrote = What you wrote
web-send-now = Send now
web-put-aside = Do not send. These words are then gone.
web-to-start = Go to the start
web-pdf-name = Sheet
web-switched-about = Nothing has been sent. Look your words over and send them.
web-busy = Very many people are here just now. Nothing has been done yet. Your words are still here: wait a minute, then send them again. A passphrase has to be typed again.
web-kept = Your words are here
web-kept-about = Nothing has been sent yet. You can look at your words and send them now.
web-nothing-kept = Nothing is waiting for you here. Words are held for one hour.
web-form-too-large = That is more than one page can hold. Make it shorter and try again.
web-form-unreadable = That came in a way we can’t read. Go back and use the form on the page.
web-form-elsewhere = That came from another website, so nothing was done.

# Plain places 'Hide this page' may lead to.
away-weather = The weather
away-recipes = Recipes
away-news = The news

# Short words after something was done.
said-kept = Kept.
said-sent = Sent.
said-gone = Gone.
said-no-pdf = There is no PDF of this just now. Print this page instead.
