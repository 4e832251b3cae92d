# The demo's own page: what the phones show, and what time it is there. It is never part of a real place.
demo-link = Phones and clock
demo-title = What the phones show
demo-lead = Nothing in this demo leaves this machine. Here is who is in it, what would have gone out, and the clock that the demo goes by.
demo-clock = The clock
demo-now = In the demo it is { $when }.
demo-clock-about = It goes with your own clock, and further on when you say so here. What is due on the way is done on the way. Whoever was signed in for long has to sign in again.
demo-ten-minutes = Ten minutes on
demo-an-hour = An hour on
demo-tomorrow = To tomorrow at ten
demo-until = Go on until
demo-until-hint = Year, month, day and hour, like 2027-01-28 15:25. The clock does not go back, and at most eight weeks on.
demo-until-go = Go on until then
demo-until-bad = Write it like 2027-01-28 15:25, later than now and at most eight weeks on.
demo-gateways = Who carries things
demo-texts-run = Texts go out.
demo-texts-stopped = The gateway for texts does not answer.
demo-texts-lost = The gateway for texts says yes and loses them.
demo-texts-stop = Stop the gateway for texts
demo-texts-lose = Let the gateway lose texts
demo-texts-start = Let the texts go out again
demo-mail-runs = E-mail goes out.
demo-mail-stopped = The mail server does not answer.
demo-mail-stop = Stop the mail server
demo-mail-start = Let the e-mail go out again
demo-phones = Texts
demo-nothing = Nothing came yet.
demo-parts = { $count ->
    [one] One part
   *[other] { $count } parts
}
demo-answer = What she answers from { $number }
demo-answer-go = Send this answer
demo-letters = E-mails
demo-who = Who is who
demo-who-about = Sign in with her name and her three words. Whoever holds a group or works for a host also gives six digits; those here are right for this half minute.
demo-who-more = Everybody else
demo-is-member = A woman of { $place }.
demo-is-facilitator = Holds { $place }.
demo-is-coordinator = Works for { $place }.
demo-is-programme = Looks after the programme.
demo-is-operator = Keeps the machine running.
demo-code-now = Six digits now:
demo-by-hand = This demo sends no texts itself: they are written by hand.
said-demo-moved = The clock has gone on.
said-demo-answered = Her answer came in.
said-demo-not-answered = Nobody took her answer.
