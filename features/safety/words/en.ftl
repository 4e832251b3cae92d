### Safety: get help, what we keep, who can see what, hiding, saying that something is wrong.

## Get help now

safety-help-title = Get help now
safety-help-danger-title = In danger now
safety-help-danger-call = Call 999. Ask for the police, an ambulance or the fire service.
safety-help-danger-silent = If you cannot speak, call 999 from a mobile. Listen. Then press 55.
safety-help-danger-silent-limits = Pressing 55 works on mobiles only. It does not tell the police where you are. Cough or tap the phone if you can, when they ask you something.
safety-help-danger-trace = The call may stay in the phone's list of calls.
safety-help-talk-title = Somebody to talk to
safety-help-talk-intro = These people know about harm at home, about hard times, and about finding a safe place. You do not need to be sure before you call.
safety-help-talk-trace = A call or a text may show in the phone or on the bill. A friend's phone or a library phone leaves nothing on yours.
safety-help-number-call = Call
safety-help-number-text = Text
safety-help-last-checked = Last checked on { $date }
safety-help-never-checked = Nobody has checked this number yet.
safety-help-no-numbers = No other numbers have been put here yet. You can call 999 from any phone that has a signal.
safety-help-this-page-title = About this page
safety-help-not-emergency = This service is not for emergencies. Nobody watches these pages all the time.
safety-help-not-sent = Opening this page sends no message to anybody.
safety-help-hide = If somebody comes, press 'Hide this page'.
safety-help-wrong = Is it about somebody in this group? Go to 'Something doesn't feel right'.
safety-on-this-page = On this page
safety-to-top = Back to the top

## What we keep

safety-keep-title = What we keep
safety-keep-intro = Twelve short points. Read as many as you like. You can read this without joining.
safety-keep-locked = 'Locked' means that it takes a passphrase to open the words. 'Who can see what' says how far that goes.
safety-keep-1-title = The name you use
safety-keep-1 = You choose it. It does not have to be your real name. The name you sign in with is locked. The name you use in a group can be read by that group and by the system. It goes when you leave.
safety-keep-2-title = Which groups you are in
safety-keep-2 = The system has to know this to show you the right pages. If you ask to be kept apart from somebody, it has to know that too; a stolen copy of its records does not show who. We keep this until you leave or erase.
safety-keep-3-title = How to reach you
safety-keep-3 = Only if you give it to us. The system can read it, because it has to tell you when plans change. A facilitator can open it if she gives a reason, and you see that she did. You can change it or erase it.
safety-keep-4-title = Meetings
safety-keep-4 = When and where they are, how we describe the place to members, and who is coming. The system can read this, because it fills calendars and tells women at night. Your group reads when and where. Your facilitators see how many are coming, not who. Who is coming goes the day after. The rest goes with the group.
safety-keep-5-title = What you write to your group
safety-keep-5 = It is locked. The women who were in the group when you wrote it can open it. A woman who joins later cannot, unless the group chose that. You can take your words back. The system can see that you wrote, but not what.
safety-keep-6-title = What you write to one person
safety-keep-6 = It is locked. Only you and the people you sent it to can open it. This is also true when you say that something is wrong. Then the system knows which group it is about, who may read it and by which day there must be an answer. If you were signed in, the person who runs the computer could work out who wrote it, but not what it says. It goes when you take it back, or 90 days after the answer.
safety-keep-7-title = What you were still writing
safety-keep-7 = If you are signed out half-way, we keep your words for one hour. They are locked. Only you can open them.
safety-keep-8-title = The agreement, jobs and promises
safety-keep-8 = The system can read the text of the agreement and who took a job. It can read that something was promised, to whom and by which day, because it has to remind people. What was promised is locked.
safety-keep-9-title = Signing in
safety-keep-9 = We never keep your passphrase. We cannot tell you what it is. We keep the day you began. While you are signed in, this device holds a small file called a cookie, and the system knows when you were last here. Both go when you sign out. If you say yes to it, a second cookie remembers this device. When you hide a page, another says so for half an hour, so that going back shows nothing. We count wrong tries, but not where they come from. You are signed out after 15 minutes with nothing done, or after 5 if you tell us that somebody looks at your phone. Facilitators and staff have 30.
safety-keep-10-title = What we do not keep
safety-keep-10 = We do not ask for your legal name, your age or what happened to you. We ask for an address only if you want letters. We do not write down which internet address you came from. These pages send nothing to any other company.
safety-keep-11-title = Back-ups
safety-keep-11 = Back-ups are copies, in case the computer breaks. If you erase today, what is yours is gone here at once. It is gone from every back-up by { $date }.
safety-keep-11-none = Back-ups are copies, in case the computer breaks. None are set up here yet. So if you erase, what is yours is gone at once. But if the computer breaks, what you wrote may be lost too.
safety-keep-12-title = When you erase
safety-keep-12 = Your name, how to reach you and your words are gone. One line stays, with no name: one woman has left. A random number stays too, with the day, so that an old copy cannot bring you back. We cannot reach texts and e-mails already sent, paper, or what others remember. If the host had to write a safeguarding record, the host keeps it, outside this system.

## Who can see what

safety-see-title = Who can see what
safety-see-intro = This is the same for every group here.
safety-see-person = Who
safety-see-can = Can see
safety-see-cannot = Cannot see
safety-see-member = A woman in your group
safety-see-member-can = The name you use. What you write to the group while she is in it. What you choose to share with her.
safety-see-member-cannot = How to reach you. Your own answers to the agreement. Your other groups. Whether you have read something, or when you were last here.
safety-see-facilitator = Your facilitator
safety-see-facilitator-can = What a woman in the group can see. How many are coming, not who. What you send to her. How to reach you, if she gives a reason. You see the reason.
safety-see-facilitator-cannot = What you send to somebody else, also when it is about her. What you keep for yourself. Your passphrase.
safety-see-host = Staff of the host
safety-see-host-can = Which groups there are, who facilitates them, when they meet, and what still waits for an answer. What you send to them.
safety-see-host-cannot = What you write to your group or to a facilitator. How to reach you.
safety-see-programme = The programme that supports the groups
safety-see-programme-can = Totals that are too large to point at anybody, where there are any.
safety-see-programme-cannot = Your name. Your words. Which group you are in.
safety-see-operator = The person who runs the computer
safety-see-operator-can = What the system itself can read: names used, who is in which group, meetings, the agreement, and how to reach you. Nothing in the system stops this person from looking.
safety-see-operator-cannot = Words that are locked, while the women who can open them are signed out.
safety-see-thief = A thief who takes the computer
safety-see-thief-can = The same as the person who runs it.
safety-see-thief-cannot = Your words, without your passphrase, unless you are signed in. Words to your group can be opened with the passphrase of any woman in it.
safety-see-claim = If somebody steals our computer they cannot read your words without your passphrase, unless you are signed in.
safety-see-running = If somebody took over our computer while it runs, they could read what it opens while you are signed in. No system like this one can rule that out.
safety-see-passphrase = A passphrase that is easy to guess helps a thief. The words we offer are hard to guess.
safety-see-looked = When somebody opens how to reach you, it is written down, with the reason. You can read that list when you like.
safety-see-keep-link = What we keep, and for how long

## Hiding

safety-hide-title = Hiding this page, and what cannot be hidden
safety-hide-intro = Somebody may look over your shoulder, or look at your phone later. This helps with the first. It helps only a little with the second.
safety-hide-does-title = What 'Hide this page' does
safety-hide-does-1 = It is on every page: at the top, or at the bottom of a small screen. Press it, and the page is covered.
safety-hide-does-2 = On a keyboard you can press the Shift key three times, with no more than five seconds between. This works when you are signed in, and on pages where you write.
safety-hide-does-3 = It signs you out.
safety-hide-does-4 = It opens an ordinary page, like the weather. When you are signed in, you can choose which one.
safety-hide-does-5 = If somebody then presses Back, nothing of yours is shown.
safety-hide-does-6 = What you were writing may be lost. Hiding comes first.
safety-hide-does-7 = If your browser blocks scripts, the button still works. The Shift key does not.
safety-hide-does-8 = If the internet drops, the page may stay covered and empty. With scripts blocked, it may stay in sight. Then close the window.
safety-hide-cannot-title = What it cannot hide
safety-hide-cannot-1 = The browser's history. It lists the address and the time. The names of our pages there say nothing, but they are there.
safety-hide-cannot-2 = The same history on another phone or computer, if they share an account.
safety-hide-cannot-3 = What the router, the phone company or a filter writes down: the name of this site, and when.
safety-hide-cannot-4 = A hidden app that watches the phone or records the screen.
safety-hide-cannot-5 = Parental controls, and lists of how long each app or site was used.
safety-hide-cannot-6 = Words that the keyboard has learned and offers later.
safety-hide-cannot-7 = A password that the browser has saved.
safety-hide-cannot-8 = Screenshots, and the small picture when you switch between apps.
safety-hide-cannot-9 = Texts on the lock screen or on the bill.
safety-hide-cannot-10 = Anything at all from somebody who knows your passphrase.
safety-hide-cannot-11 = The first blink of an eye, if somebody is already looking.
safety-hide-cannot-12 = That you suddenly cleared your history.
safety-hide-history-title = About clearing your history
safety-hide-history-1 = An empty history can make somebody ask why. It may be safer to delete only the lines for this site.
safety-hide-history-2 = A private window keeps no history on that phone or computer. It does not hide anything from a watching app or from the router.
safety-hide-password-title = When the browser offers to save your password
safety-hide-password-1 = If somebody else uses this device, choose 'no' or 'never'. Then the browser does not fill it in for them.
safety-hide-shared-title = If you share the phone, or somebody checks it
safety-hide-shared-1 = A phone or computer he or she cannot reach is safest: in a library, at work, at a friend's.
safety-hide-shared-2 = Tell us that the phone is shared. Then we only ever send your own code words, and you are signed out after 5 minutes.
safety-hide-shared-3 = You can ask us to send nothing at all.
safety-hide-shared-4 = If you think the phone is watched, do not look for the app on that phone. Use another one to get help.
safety-hide-try = Try it now
safety-hide-try-hint = It takes you to the ordinary page. Then come back here by typing the address.

## Something doesn't feel right

safety-wrong-title = Something doesn't feel right
safety-wrong-intro = You can say it here, whatever it is. It may be small. You do not have to be sure, and you do not have to give a name.
safety-wrong-examples = It may be how somebody speaks to you. It may be a joke about who you are, or a promise that was not kept. It may be a feeling with no name yet.
safety-wrong-not-emergency = This is not read straight away. In danger now? Call 999.
safety-wrong-how-long = It takes about three minutes.
safety-wrong-locked = Your words are locked. Only those you choose can open them.
safety-wrong-group-label = Which group is it about?
safety-wrong-group-none = No group, or I would rather not say
safety-wrong-host-itself = About an organisation itself, and not one group:
safety-wrong-word-label = Or the six letters of your group
safety-wrong-word-hint = They are on its poster and at the end of the address of its page.
safety-wrong-word-error = We cannot find a group with these letters. Look at each one once more.
safety-wrong-to-label = Who should read it?
safety-wrong-to-hint = If it is about a facilitator, choose somebody else. She will not be told that you wrote.
safety-wrong-to-facilitator = { $name }, a facilitator
safety-wrong-to-holder = The one who holds the group
safety-wrong-to-another = Another who holds the group; her name is not shown here
safety-wrong-to-unnamed = One of those who hold the group ({ $number }); her name is not shown here
safety-wrong-to-unnamed-note = A facilitator’s name stands here only if she chose that. If it may be about one of them and you cannot tell which is which, choose somebody else, or sign in first: then you see the names.
safety-wrong-to-host = The host, the organisation behind the group: its coordinators and its safeguarding lead, but nobody who facilitates this group
safety-wrong-to-outside = Somebody outside all of this
safety-wrong-to-outside-hint = They do not belong to the group or to the organisation. We show you how to reach them. We send nothing for you.
safety-wrong-outside-title = How to reach somebody outside
safety-wrong-outside-none = It has not named anybody yet.
safety-wrong-outside-anybody = For anybody
safety-wrong-outside-help = The people on ‘Get help now’ belong to no group and no organisation here. They will listen to this too.
safety-wrong-outside-named = Outside of it
safety-wrong-complaint = A complaint to the organisation itself
safety-wrong-complaint-about = You need not complain to it first, and you need not be in a group.
safety-wrong-complaint-days = It says that you have an answer within this many days: { $days }.
safety-wrong-outside-host-page = What it says of itself
safety-wrong-outside-others = Look up another organisation
safety-wrong-outside-words = What you wrote, to copy if you like. We sent it to nobody.
safety-wrong-to-no-host = This group has no organisation behind it.
safety-wrong-to-one-facilitator = This group has one facilitator for now.
safety-wrong-to-error = Choose who should read it.
safety-wrong-what-label = What doesn't feel right?
safety-wrong-what-hint = A few words are enough. Leave out what you would rather not say.
safety-wrong-what-error-empty = Write a few words, so that somebody can help.
safety-wrong-what-error-long = This is longer than we can keep. Make it a little shorter. Your words are still here.
safety-wrong-want-label = What would you like to happen? You can leave this empty.
safety-wrong-want-hint = For example: only listen, talk to her, change something, keep us apart.
safety-wrong-say-name = Say my name to whoever reads it
safety-wrong-say-name-hint = It is the name you sign in with. If you leave this empty, we do not say who wrote.
safety-wrong-why = So that somebody can act on it.
safety-wrong-who = Only those you choose.
safety-wrong-how-long-kept = Until you take it back, or until 90 days after the answer.
safety-wrong-skip = You can leave out everything except the first two questions.
safety-wrong-seen-by = only you. What you send can be opened only by those you choose.
safety-wrong-button = Send it
safety-wrong-promise = You will have an answer by { $day }.
safety-wrong-promised = An answer to what you told us.
safety-wrong-promise-kept = There is an answer.
safety-wrong-promise-changed = It takes longer. There is a new day.
safety-wrong-sent-title = It has been sent
safety-wrong-sent-1 = Thank you for telling us. It was right to say it.
safety-wrong-sent-2 = Nobody else in the group can see that you wrote.
said-say-sent = It has been sent. Thank you for telling us. The answer will be here.
safety-wrong-words-title = Words to come back with
safety-wrong-words-1 = You are not signed in. These words let you read the answer.
safety-wrong-words-2 = Write them down where nobody looks. We show them once. We cannot find them for you later.
safety-wrong-words-3 = Anybody who has the words can read the answer.
safety-wrong-words-kept = I have kept the words
safety-wrong-back-title = Read your answer
safety-wrong-back-label = Your words
safety-wrong-back-hint = Type them with a space between. Big or small letters do not matter.
safety-wrong-back-error = We cannot find an answer with these words. Look at each word once more.
safety-wrong-back-error-empty = Type the words you wrote down.
safety-wrong-back-button = Show me
safety-wrong-back-link = I have written before, and want to read the answer
safety-wrong-mine-title = What you told us
safety-wrong-mine-open = Look at it
safety-wrong-mine-empty = You have not told us anything while signed in. You can at any time.
safety-wrong-mine-seen-by = only you. Those you chose can open what you wrote.
safety-wrong-you-wrote = What you wrote
safety-wrong-status-label = Where it is now
safety-wrong-status-sent = It has been sent. Nobody has opened it yet.
safety-wrong-status-read = Somebody you chose has read it.
safety-wrong-status-looking = Somebody is looking into it.
safety-wrong-status-answered = There is an answer for you.
safety-wrong-status-day = Answer by: { $day }
safety-wrong-status-new-day = We could not keep the day. The new day is { $day }. This is why:
safety-wrong-status-late = The day has passed and you have no answer. That is our fault and not yours. You can send it to somebody else.
safety-wrong-status-nobody = Whoever you chose does not do this work here any more, so nobody can read it now. You can send it to somebody else.
safety-wrong-resend-button = Send it to somebody else
safety-wrong-answer-title = The answer
safety-wrong-answer-enough-no = It is not enough, I want to write more
safety-wrong-take-back = Take it back
safety-wrong-take-back-hint = Your words are erased here. Somebody may already have read them.
said-say-taken-back = Your words are taken back. They are not here any more.
safety-wrong-not-sent = It could not be sent just now. Your words are still here. Try once more.

## Something doesn't feel right, for the person it was sent to

safety-wrong-inbox-title = Something doesn't feel right: waiting for you
safety-wrong-inbox-empty = Nothing is waiting for you just now.
safety-wrong-inbox-seen-by = only you, and whoever else she chose.
safety-wrong-inbox-new = Not opened yet.
safety-wrong-inbox-intro = Somebody chose you. Read it when you have ten quiet minutes. She was promised an answer by the day you see.
safety-wrong-inbox-group-label = Group
safety-wrong-inbox-sent-label = Sent on
safety-wrong-inbox-day-label = Answer by
safety-wrong-inbox-signed-out = She wrote without signing in. She reads your answer with words of her own.
safety-wrong-inbox-open = Read it
safety-wrong-inbox-only-you = Only those she chose can open this. Do not try to work out who wrote it.
safety-wrong-inbox-name = She chose to say her name:
safety-wrong-inbox-she-wrote = What she wrote
safety-wrong-inbox-message = Go to the message
safety-wrong-inbox-no-words = She added no words of her own.
safety-wrong-inbox-about-message = Somebody asks you to look at a message
safety-wrong-inbox-she-wants = What she would like to happen
safety-wrong-inbox-late = The day has passed. Tell her so now, with a new day or an honest no.
safety-wrong-inbox-looking-button = I am looking into it
safety-wrong-inbox-looking-hint = She will see this. It does not change the day.
safety-wrong-inbox-answer-label = Your answer
safety-wrong-inbox-answer-hint = Begin with thank you. Say what you did, or will do and by when, or that you cannot. Do not ask her to prove anything.
safety-wrong-inbox-answer-error = Write her an answer. One honest sentence is enough.
safety-wrong-inbox-answer-button = Send the answer
said-say-answered = Your answer is there for her to read.
said-say-looking = She can now see that somebody is looking into it.
said-say-new-day = She can now see the new day, and why.
safety-wrong-inbox-answered = Your answer is there for her to read.
safety-wrong-inbox-new-day-title = If it takes longer
safety-wrong-inbox-new-day-label = A new day
safety-wrong-inbox-new-day-why = Why it takes longer. She reads this.
safety-wrong-inbox-new-day-error = Choose a day that is still to come, and say why.
safety-wrong-inbox-new-day-button = Tell her the new day
safety-wrong-inbox-danger = If somebody may be in danger now, look at your limits of confidentiality, and call 999.
safety-wrong-inbox-closed = Answered

## Report one message

safety-report-title = Say that this message is not all right
safety-report-quoted = The message it is about
safety-report-intro = The woman who wrote it is not told who you are. You can follow what happens.
safety-report-sends = This sends the message and your words to the person you choose.
safety-report-nobody = Nobody else in this group can look at it just now.
safety-report-to-label = Who should look at it?
safety-report-to-hint = If a facilitator wrote it, choose somebody else.
safety-report-why-label = What is wrong with it? You can leave this empty.
safety-report-why-hint = For example: it hurts, it gives away who somebody is, it puts somebody down, it asks for money.
safety-report-why-error-long = This is longer than we can keep. Make it a little shorter.
safety-report-button = Send it
safety-report-already = You have already sent this one.

## Keep two women apart

safety-block-title = Keep us apart on these pages
safety-block-intro = You will not see what she writes, and she will not see what you write. You do not need a reason.
safety-block-seen-by = only you.
safety-block-quiet = We do not tell her. She may notice in time that your words are not there.
safety-block-others = Everybody else sees you both as before. What a facilitator tells the whole group still reaches you both.
safety-block-room = You may still meet in the room. A facilitator can help with that, if you tell her.
safety-block-who-label = Who is it?
safety-block-button = Keep us apart
safety-block-choose = Keep us apart
safety-block-picked = The woman you came from: { $name }
safety-block-who-else = Is it somebody else?
safety-block-facilitator = She is a facilitator. Private words you write to the facilitators go to the others only, not to her. Her notices to the whole group still reach you.
safety-block-only-facilitator = She is the only facilitator just now. Then nobody here can read private words from you. ‘Something doesn’t feel right’ still reaches the host, if there is one, or somebody outside.
safety-block-you-hold = You hold this group. While you are kept apart from a woman, you do not see what she writes and cannot look after it. Another facilitator has to.
safety-block-list-title = Women you asked to be kept apart from
safety-block-list-empty = You have not asked for this with anybody.
safety-block-undo = See each other’s words again
said-quiet-on = From now on you do not see each other’s words here. You can undo it at any time.
said-quiet-off = You see each other’s words again. We did not tell her.

## This is peer support

safety-peer-title = This is peer support
safety-peer-1 = Here women who have lived through hard things stand by one another, as equals.
safety-peer-2 = It is not therapy and not a clinic. Nobody here treats you or decides about you.
safety-peer-3 = You do not need anybody to send you. You decide whether it is for you.
safety-peer-4 = You can have this and other help at the same time.
safety-peer-5 = It is not for emergencies. Nobody watches these pages all the time.
safety-no-need = You do not need to tell us what happened.

## How this was made

safety-made-title = How this was made
safety-made-1 = This service was built for women's peer support groups. The ideas come from what such groups have written about trust and safety. The words are our own.
safety-made-not-yet-title = What has not been done yet
safety-made-2 = No panel of women with lived experience has been asked about it yet. That still has to happen, and then this page will say what they changed.
safety-made-3 = The Welsh has not yet been read by a woman who speaks it from home. Where it sounds wrong, her word wins.
safety-made-4 = No lawyer has checked it. No outside expert has tested how safe it is.
safety-made-open-title = What you can count on
safety-made-5 = Anybody may read how the system works, and change it for her own groups.
safety-made-6 = No one watches what you click. There is no advertising and no counting of visitors.
safety-made-7 = If something here is wrong or hurts, please say so. Use 'Something doesn't feel right'.
