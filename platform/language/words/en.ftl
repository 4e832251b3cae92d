# What every form and page shares. Each feature has its own file beside it.
# Say what to do next; never what she did wrong.

## On forms: what to put right

problem-title = There is something to put right
text-missing = Add something here.
text-too-short = Add a little more. This needs at least { $least ->
    [one] { $least } letter
   *[other] { $least } letters
}.
text-too-long = There is room for { $most } letters here. It fits if you take out { $over ->
    [one] { $over } letter
   *[other] { $over } letters
}.
choice-missing = Choose one of these.
code-shape = A code has 26 letters and numbers. Look at it once more and try again.
date-missing = Add a date.
date-wrong = Add a date, like 10 12 2026.
time-wrong = Add a time, like 18:30.
time-which = Is that { $morning } or { $evening }? Write it in one of these two ways.
number-wrong = Add a number, like 12.
email-wrong = Add an email address, like name@mail.example.
phone-wrong = Add a phone number, like 07700 900123.
phone-digits = Look at this number again: a digit is missing, or there is one too many. A number here has 11 digits, like 07700 900123. One from abroad begins with +.

## On buttons and beside fields

save = Save
continue = Continue
back = Back
not-now = Not now

## What each question owes her

why-we-ask = Why we ask
who-sees-it = Who sees it
how-long = How long we keep it
if-you-skip = If you leave it empty

## On every Welsh page until a native speaker has read it

native-wait = A native Welsh speaker has not read this page yet
