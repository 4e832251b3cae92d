# Signing in.
accounts-sign-in = Sign in
accounts-name = The name you chose
accounts-name-hint = Capitals don’t matter.
accounts-passphrase = Your passphrase
accounts-mine = This device is mine alone
accounts-mine-why = So that somebody who keeps guessing your passphrase elsewhere can’t slow you down here.
accounts-mine-who = Nobody. Your browser keeps a small mark.
accounts-mine-long = About a year, or until you clear it.
accounts-mine-skip = Nothing else changes. Leave it empty on a shared phone.
accounts-browser-offers = Your browser may offer to save your passphrase. Say no on a phone others use.
accounts-lost = I have lost my passphrase
accounts-have-code = I have a code for a group
accounts-code-comes = Your code comes with you. You don’t have to type it again.
accounts-not-found = That name and passphrase don’t open anything here. Look at both and try again.
accounts-wait = There have been many tries. Wait a while, up to an hour, or use a device you ticked as yours.

# The passphrase once more.
accounts-again = Your passphrase once more
accounts-again-about = What comes next can’t be undone or shows something private. So we ask once more that it is you.
accounts-not-hers = That isn’t the passphrase you signed in with. Try again.

# The second factor.
accounts-code = Six digits from your app
accounts-code-about = You look after other women’s trust here. So a passphrase alone is not enough: open your code app and type the six digits.
accounts-code-set-up = You look after other women’s trust here. So from now on you sign in with a code as well.
accounts-code-saved = All that you have done so far is kept, such as a group you have just begun. You come to it after this page.
accounts-code-which-app = Any app that makes six-digit codes will do, and so will a password app that can make them.
accounts-code-open-app = Open my code app on this phone
accounts-code-letters = Or put these letters into the app yourself. Then type the six digits it shows.
accounts-code-once = These letters are not shown again once you have typed a code.
accounts-code-label = The six digits
accounts-code-wrong = Those digits didn’t fit. Each code works once, for half a minute. Try the next one.
accounts-code-wait = Several codes in a row were wrong. You can try again from { $time } on. On a device you ticked as yours you need not wait.
accounts-told = Wrong codes while you were away
accounts-told-times = Somebody gave your passphrase and then a wrong code. How many times since you last signed in: { $times }
accounts-told-you = If that was you, all is well.
accounts-told-not-you = If not, somebody knows your passphrase. Nothing of yours was opened, because the codes were wrong. Change your passphrase now.
accounts-half-in = One step is left
accounts-half-in-about = You gave your name and passphrase. Now type the six digits from your code app. Then everything of yours is here.
accounts-half-in-go = Type the six digits
accounts-code-leave = Sign out

# A new account.
accounts-new = Choose a name and a passphrase
accounts-new-do = Go on with this name
accounts-new-about = That is all we ask. No e-mail, no number, not your own name.
accounts-before = On a shared phone, a browser keeps a list of pages. You can hide this page with the button ‘Hide this page’.
accounts-before-more = How to hide, and what can’t be hidden
accounts-name-new = A name to use here
accounts-name-new-hint = Any name. It doesn’t have to be yours, and others may have the same.
accounts-name-why = So that women know what to call you, and you can sign in.
accounts-name-who = Women in a group you join, and nobody before that.
accounts-name-long = Until you erase it.
accounts-name-skip = You need a name to sign in. You can read and visit without one.
accounts-choice = Your passphrase
accounts-choice-hint = It is the only key to your words. We don’t keep it and can’t send it to you.
accounts-choice-offered = Use these words. They are new, made just now. Write them where only you look.
accounts-choice-own = I would like my own
accounts-own = Your own passphrase
accounts-own-new = A new passphrase
accounts-own-new-hint = 15 letters or more. A few words in a row are good.
accounts-own-hint = 15 letters or more. A few words in a row are good. Leave it empty if you use the words above.
accounts-own-again = Your own, once more
accounts-passphrase-why = It locks what you write, so that a stolen computer doesn’t give it away.
accounts-passphrase-who = Nobody.
accounts-passphrase-long-kept = It is not kept. Only what it locks is.
accounts-passphrase-skip = Without it there is no account. You can still come and look.
accounts-passphrase-short = Make it { $least } letters or more. A few words in a row will do.
accounts-passphrase-long = Make it { $most } letters at most.
accounts-passphrase-common = Too many people would guess that one. Try other words.
accounts-passphrase-name = Leave your name and the name of this place out of it.
accounts-passphrase-which = You wrote words of your own, and ours are ticked. Tick the ones you want. If they are your own, write them again.
accounts-passphrase-twice = The two are not the same. Type both again.
accounts-losing = If you lose it one day
accounts-losing-hint = You can change this later.
accounts-losing-words = Ten words to write down
accounts-losing-words-hint = Shown once. Good only if you have a safe place that is not this home or phone.
accounts-losing-people = Two people who know me let me back in
accounts-losing-people-hint = They open the group for you again. What you wrote for yourself alone stays shut.
accounts-losing-neither = Neither, and I accept the loss
accounts-losing-neither-hint = You start again with a new name or the same one. What you wrote for yourself alone stays shut.
accounts-watched = Somebody else looks at this phone
accounts-watched-hint = Then you are signed out after 5 minutes without a tap, not 15. What you were typing is kept for an hour.

# Recovery words.
accounts-words-once = Your ten words
accounts-words-once-about = These words open your account if you lose your passphrase. We show them this once.
accounts-words-once-safe = Write them on paper in this order. Keep them away from this home and this phone. They work once.
accounts-words-once-done = I have written them down

# The way back in.
accounts-lost-about = There are three ways. Which one works depends on what you chose.
accounts-lost-words = I have my ten words
accounts-recovery = The ten words
accounts-recovery-hint = In their order, with blanks between them.
accounts-recovery-wrong = That name and those words don’t open anything here. Look at both and try again.
accounts-lost-open = Open my account again
accounts-lost-people = Two people know me
accounts-lost-people-about = Ring or speak to a facilitator of your group. She and one other person who knows you say together that it is you. Then she gives you a code.
accounts-lost-people-how = Choose a new passphrase, then use the code. You read your group again. What you wrote for yourself alone stays shut.
accounts-lost-people-code = I have that code
accounts-lost-neither = Neither
accounts-lost-neither-about = Then what you wrote for yourself alone stays shut, for us too. You can start again, with a new code from somebody who holds your group.

# Her own page.
accounts-mine-page = About me
accounts-seen-by = only you.
accounts-look = How it looks
accounts-palette = Colours
accounts-palette-tide = Tide
accounts-palette-moss = Moss
accounts-palette-plum = Plum
accounts-palette-slate = Slate
accounts-palette-night = Night
accounts-palette-contrast = Strong contrast
accounts-away = Where ‘Hide this page’ leads
accounts-away-hint = A plain page that says nothing about you.
accounts-losing-is-words = If you lose it, your ten words open your account.
accounts-losing-is-people = If you lose it, two people who know you let you back into your group.
accounts-losing-is-neither = If you lose it, what you wrote for yourself alone stays shut.
accounts-change = Change my passphrase
accounts-change-about = Everything of yours gets new locks. Your other screens are signed out. Old recovery words stop working.
accounts-others = Other screens
accounts-others-about = If you left yourself signed in somewhere, you can end it from here.
accounts-others-out = Sign out everywhere else
said-others-out = You are signed out everywhere else.

# Erasing.
accounts-erase = Erase everything of mine
accounts-erase-look = See what goes and what stays
accounts-erase-goes = What goes, at once
accounts-erase-goes-1 = Your name, your passphrase and how you can be reached.
accounts-erase-goes-2 = All you wrote, in every group. Nobody can read it any more.
accounts-erase-goes-3 = Your place in every group, and your answers.
accounts-erase-goes-4 = What you told us under ‘Something doesn’t feel right’ while signed in, also when there is no answer yet. Nobody can read it after that, and no answer comes. If somebody may be in danger, tell somebody first.
accounts-erase-stays = What stays
accounts-erase-stays-1 = Counts without names: how many women came to a meeting.
accounts-erase-stays-2 = What you told us without signing in. We do not know that it is yours. Your words to come back with still open the answer, and can take it back.
accounts-erase-beyond = What we can’t reach
accounts-erase-beyond-1 = Messages on phones, things on paper, and what somebody remembers.
accounts-erase-beyond-2 = Back-ups. What you wrote is shut in them at once. The last one with your name in it is gone by { $day }.
accounts-erase-no-backup = No back-up is set up here. So there is no copy that waits to be deleted.
accounts-erase-others-see = Facilitators see that one woman has left, and no name. Nobody is told more.
accounts-erase-no-undo = There is no way back. A way back would mean keeping.
accounts-erase-next = Before it goes we ask for your passphrase, and on the next page once more. Until then nothing happens.
accounts-erase-go-on = Go on to erasing
accounts-erase-passphrase = Your passphrase, one last time
accounts-erase-sure-legend = Only if you are sure
accounts-erase-sure = Yes, erase everything of mine
accounts-erase-tick = Tick the box if you are sure. If not, nothing happens.
accounts-erase-do = Erase everything of mine
accounts-erase-not-now = Not now
accounts-erased = Everything of yours is gone
accounts-erased-about = It was done on { $day }. You are signed out.
accounts-erased-code = If you want something to hold: write down this word. It stands for this day and finds nothing.
