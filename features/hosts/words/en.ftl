### Hosts: what everybody reads of one, and what its own people do.

## What everybody reads

hosts-public-lead = Some groups here stand under this organisation. It answers for them. Read this before you join, if you like.
hosts-rather-not = I would rather not be in touch with this organisation
hosts-who-we-are = Who we are
hosts-not-written = Not written yet.
hosts-other-language-only = This is in one language only so far.
hosts-registered = Charity or company number
hosts-post = Address for letters
hosts-contact = Whom to ask for
hosts-insured = Insured
hosts-insured-yes = Yes
hosts-insured-no = No
hosts-insured-unsaid = It has not said
hosts-funders = Who pays for it
hosts-funders-hidden-said = This organisation keeps that to itself. You can ask, and it may say no.
hosts-said = What it heard from women, and what came of it
hosts-can-see = What its staff can and cannot see
hosts-can-see-lead = Its coordinators can see:
hosts-can-see-groups = which groups stand under it
hosts-can-see-holders = what each group’s facilitators are called, and if two share the work. That somebody who holds a group rests, and whether there is cover; no name.
hosts-can-see-sent = what you choose to send to them
hosts-cannot-see-lead = They cannot see:
hosts-cannot-see-members = who is in a group
hosts-cannot-see-words = what anybody wrote in one
hosts-cannot-see-coming = who comes to a meeting, or who stays away
hosts-can-see-own = In their own words:
hosts-safeguarding = Safeguarding lead
hosts-safeguarding-about = The person here whose job it is to act when somebody may be in danger.
hosts-safeguarding-missing = Nobody is named yet. You can use the outside way below.
hosts-complaint = If something is not right
hosts-complaint-days-said = You get an answer within { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
hosts-complaint-days-unsaid = It has not said how soon it answers.
hosts-complaint-do = Tell them
hosts-outside = Somebody outside
hosts-outside-about = You need not go to them first. You can go to somebody who does not work for them.
hosts-outside-missing = Nobody is named yet. The page ‘Get help now’ has people who belong to no organisation here.
hosts-seen-by-all = Everybody. This page is public.
hosts-seen-by-you = Only you.
hosts-back-to-page = Back to this organisation’s page

## Rather not

hosts-rather-not-lead = That is fine, and you need not say why.
hosts-rather-not-others = Look for another group
hosts-rather-not-others-about = There may be groups under somebody else, or under nobody.
hosts-rather-not-find = Groups that are not under it
hosts-rather-not-here = If a group you like stands under it
hosts-rather-not-here-about = You can be in the group all the same, and have nothing to do with the organisation. When you are signed in, you can say so here.
hosts-rather-not-effect = From then on nobody who works for it sees your name in any list here. What you send to the group’s facilitators stays with them.
hosts-rather-not-limits = It cannot undo what its people know from somewhere else. If you write to it yourself, it can read that.
hosts-rather-not-ask = Say that I want no contact
hosts-rather-not-no-account = With no account there is nothing to say: it sees nothing of you here. You can also ask a facilitator, in any way that suits you, not to pass on your name.
hosts-kept-is = You have said that you want no contact with this organisation.
hosts-kept-is-not = You have not said anything so far.
hosts-kept-do = I want no contact with it
hosts-kept-undo = Take that back
hosts-kept-stored = We keep only that you said so. Its people cannot look it up. It goes when you take it back or erase.

## A code for staff

hosts-staff-code = A code from an organisation
hosts-staff-code-lead = Somebody gave you a code because you are to look after groups for an organisation.
hosts-staff-code-factor = Next you are asked for a code from an app on your phone. Have it at hand.
hosts-staff-code-first = First you need an account: a name and a passphrase. The code still works afterwards.
hosts-staff-code-new = Make an account
hosts-staff-code-sign-in = I have one. Sign in.
hosts-staff-code-label = Your code
hosts-staff-code-hint = 26 letters and numbers. Spaces, dashes and capitals do not matter.
hosts-staff-name = What are you called there?
hosts-staff-name-hint = The name others who run it know you by.
hosts-staff-name-why = So that the others who run it know who is who.
hosts-staff-name-who = The others who run this organisation.
hosts-staff-name-long = Until your place there ends.
hosts-staff-name-skip = You need one here. First names are fine.
hosts-code-not-good = This code does not open anything now. It may be older than seven days, or used. Ask for a new one.
hosts-code-wait = That was many tries. Wait an hour, then try again. The code is not lost.

## The coordinator’s screen

hosts-home-coordinator = You look after its groups.
hosts-home-open = See what stands under it
hosts-home-safeguarding = You are its safeguarding lead.
hosts-screen-lead = What stands under you, who holds it, and what waits for your answer.
hosts-screen-empty = No group stands under you yet. Make a code and give it to a group’s facilitator.
hosts-screen-more = More
hosts-sender = Who our emails come from
hosts-screen-not-shown = Who is in a group, how many they are and what they write are never shown here.
hosts-look-public = See the page that everybody sees
hosts-seen-by-coordinators = The coordinators of this organisation.
hosts-group-draft = It is being prepared. Nothing is public.
hosts-group-open = It is open.
hosts-group-closed = It has closed.
hosts-group-held-by = Held by: { $name }
hosts-group-one-hidden = One who holds it is not shown here.
hosts-group-cover = Two or more hold it, so cover is in place.
hosts-group-no-cover = One person holds it. If she is ill, nobody stands in yet.
hosts-group-nobody = Nobody holds it just now.
hosts-group-page = Its public page

## A group and its host

hosts-behind = Who stands behind it
hosts-behind-look = Who they are, who pays for it, and how to complain
hosts-behind-nobody = Nobody. The women who hold it answer for it.
hosts-under = The organisation this group stands under
hosts-under-lead = A group can stand under an organisation that answers for it, or under none. Both are fine.
hosts-under-now = This group stands under:
hosts-under-none = This group stands under nobody. Its { $facilitators } answer for it.
hosts-under-sees = Its coordinators then see the group’s name and what its { $facilitators } are called. They never see who is in it or what is written. The organisation is named on the group’s public page.
hosts-under-talk = Some women may have bad memories of an organisation. Talk about it with the group before you choose one or change it.
hosts-under-code = A code from its coordinator
hosts-under-code-hint = 26 letters and numbers. Spaces, dashes and capitals do not matter.
hosts-under-code-why = So that both sides agree: the organisation made it, and you use it.
hosts-under-code-who = Nobody. It works once and is not kept.
hosts-under-code-long = It is not kept.
hosts-under-code-skip = The group goes on as it is.
hosts-under-do = Stand under this organisation
hosts-under-page = Read its page
hosts-under-leave = Stand under it no longer
hosts-under-leave-about = The group goes on. Its coordinators see no more of it from that moment. Promises they made to a woman stay theirs to keep.

## The organisation’s page, to be written

hosts-edit = Write the page that everybody sees
hosts-edit-lead = Only a name is needed. What you leave empty says on the page that it is not written yet.
hosts-edit-who = Everybody. The page is public.
hosts-edit-long = Until you change it.
hosts-edit-skip = The page says that it is not written yet.
hosts-name-en = Name in English
hosts-name-cy = Name in Welsh
hosts-name-missing = Add a name, in English or in Welsh.
hosts-about-en = Who you are, in English
hosts-about-cy = Who you are, in Welsh
hosts-contact-hint = A name and a way to reach that person. Not a private number.
hosts-why-about = So that a woman knows who is behind a group before she joins.
hosts-funders-label = Who pays, one a line
hosts-funders-hint = Some women need to know this before they trust a group.
hosts-funders-hide = Keep this off the page
hosts-funders-hide-hint = The page then says that you keep it to yourself.
hosts-why-funders = So that nobody finds out later whose money it is.
hosts-safeguarding-name = What your safeguarding lead is called
hosts-safeguarding-reach = How to reach that person
hosts-safeguarding-reach-hint = A work number or address, and when.
hosts-why-safeguarding = So that a woman who is worried knows whom to ask for.
hosts-complaint-en = What happens when somebody says that something is not right, in English
hosts-complaint-cy = The same in Welsh
hosts-complaint-days = How many days until you answer
hosts-complaint-days-hint = From 1 to 90. What stands here is a promise.
hosts-why-complaint = So that nobody waits without knowing how long.
hosts-outside-en = Whom to go to outside, in English
hosts-outside-cy = The same in Welsh
hosts-why-outside = So that a woman need not go to the people it is about.
hosts-can-see-edit = The page already says what this place lets you see. Here you can add what you promise on top.
hosts-can-see-en = What your staff can see, in English
hosts-can-see-cy = The same in Welsh
hosts-why-can-see = So that nobody has to guess what you know.

## Who runs it

hosts-people = Who runs this organisation here
hosts-people-lead = These people can see this screen, or are asked when somebody may be in danger.
hosts-people-you = You
hosts-people-invite = Let somebody in
hosts-role-coordinator = Coordinator
hosts-role-safeguarding = Safeguarding lead
hosts-end-link = End this place
hosts-end = End a place
hosts-end-own = You will no longer see this screen.
hosts-end-other = She will no longer see anything of this organisation here.
hosts-end-codes = Codes of readers that the coordinators could read end with this place.
hosts-end-back-again = A new code lets her in again.
hosts-end-do = End the place
hosts-last-coordinator = This is the only coordinator. Let another one in first.
hosts-code-coordinator = Make a code for another coordinator
hosts-code-coordinator-about = Whoever uses it sees what you see and can let others in. It works once, for seven days.
hosts-code-safeguarding = Make a code for a safeguarding lead
hosts-code-safeguarding-about = Whoever uses it is asked when somebody may be in danger. It works once, for seven days.
hosts-code-group = Make a code for a group
hosts-code-group-about = A facilitator types it in, and her group stands under you. It works once, for seven days.
hosts-code-make = Make the code
hosts-code-once = It is shown once, here. Hand it over face to face or by phone: whoever has it can use it.
hosts-code-until = It works once, until { $day }.

## About the programme, and how it is made known

hosts-programme = About the programme
hosts-programme-lead = What you write here stands on the page that everybody sees. Beside it stands how many groups of yours are in the public list, and never how many women.
hosts-programme-seen-by = Everybody reads what you save here.
hosts-programme-names = Write no woman’s name, and nothing that happened to one.
hosts-programme-aims-en = What it is for, in English
hosts-programme-aims-cy = The same in Welsh
hosts-programme-from = Its first day
hosts-programme-until = Its last day
hosts-programme-ended = It ended
hosts-programme-until-early = The last day comes after the first. Change one of them.
hosts-programme-money = Where the money comes from
hosts-programme-money-en = Where the money comes from, in English
hosts-programme-money-cy = The same in Welsh
hosts-programme-why = So that a woman knows what a group is part of, and for how long.
hosts-programme-skip = What is empty is not shown, or says that it is not written yet.
hosts-told = How we told women
hosts-told-lead = Numbers alone: no name, no place, no day. A number put in again takes the place of the one before. Nought takes it away.
hosts-told-month = Month
hosts-told-channel = In which way
hosts-told-number = How many
hosts-told-number-hint = What is counted stands beside each way. Never how many women came.
hosts-told-none = Nothing is noted yet.
hosts-told-most = Add a number from 0 to { $most }.
hosts-channel-poster = Posters and leaflets
hosts-channel-poster-counts = Posters put up and leaflets laid out.
hosts-channel-gp = Doctors’ surgeries
hosts-channel-gp-counts = Surgeries that were told.
hosts-channel-voluntary = Charities and voluntary groups
hosts-channel-voluntary-counts = Charities and groups that were told.
hosts-channel-word = Word of mouth
hosts-channel-word-counts = Times that one of you told of a group.
hosts-channel-other = Something else
hosts-channel-other-counts = Times that it was done.
hosts-partners = A sheet for partners, to print
hosts-partners-title = Tell every woman. She chooses.
hosts-partners-lead = For everybody who meets women in her work: thank you for telling them of these groups.
hosts-partners-may = What helps
hosts-partners-may-tell = Tell every woman that there are groups, and where she can read about them.
hosts-partners-may-poster = Put up a poster where a woman can read it alone.
hosts-partners-may-phone = Let her look or ring from your place, if that is better for her.
hosts-partners-may-not = What does not
hosts-partners-not-choose = Do not choose who is right for a group. She decides, and the group.
hosts-partners-not-send = Do not send us her name or anything about her. She comes by herself, under a name of her choice.
hosts-partners-not-ask = Do not ask us whether she came. Nobody will tell you.
hosts-partners-not-condition = Do not make it a condition of anything. Nobody has to come.
hosts-partners-where = Whom you can ask about these groups
hosts-partners-look = She can look here, without an account: { $address }
hosts-partners-host = Who stands behind these groups: { $address }
hosts-partners-print = Use ‘Print’ in your browser’s menu.
hosts-partners-print-cy = In Welsh
hosts-partners-print-en = In English
hosts-partners-print-both = In both languages
hosts-partners-print-large = In both languages, in large letters
