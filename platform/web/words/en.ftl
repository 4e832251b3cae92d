# The frame round every page.
frame-skip = Go to the page
frame-other-language = Cymraeg
frame-other-language-code = cy
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

# Leaving the screen quickly. Never 'leave now'.
hide-page = Hide this page
hide-two-more = Shift: press 2 more times to hide this page.
hide-one-more = Shift: press 1 more time to hide this page.
hide-cover = Tap to carry on
hide-away-title = Weather
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
