# Yr hyn y mae pob ffurflen a thudalen yn ei rannu. Ffurf "chi" drwyddi draw.
# native: not yet read

## Ar ffurflenni: beth i'w gywiro

problem-title = Mae rhywbeth i'w gywiro
text-missing = Ychwanegwch rywbeth yma.
text-too-short = Ychwanegwch ychydig mwy. Y lleiaf sydd ei angen yma: { $least ->
    [zero] { $least } llythyren
    [one] { $least } llythyren
    [two] { $least } lythyren
    [few] { $least } llythyren
    [many] { $least } llythyren
   *[other] { $least } llythyren
}.
text-too-long = Y mwyaf sy'n ffitio yma: { $most } llythyren. Mae { $over ->
    [zero] { $over } llythyren
    [one] { $over } llythyren
    [two] { $over } lythyren
    [few] { $over } llythyren
    [many] { $over } llythyren
   *[other] { $over } llythyren
} yn ormod.
choice-missing = Dewiswch un o'r rhain.
code-shape = Mae 26 o lythrennau a rhifau mewn cod. Edrychwch arno eto a rhowch gynnig arall arni.
date-missing = Ychwanegwch ddyddiad.
date-wrong = Ychwanegwch ddyddiad, er enghraifft 10 12 2026.
time-wrong = Ychwanegwch amser, er enghraifft 18:30.
# native: not yet read
# allow: neu
time-which = Ai { $morning } neu { $evening }? Ysgrifennwch un o'r ddau fel hyn.
number-wrong = Ychwanegwch rif, er enghraifft 12.
email-wrong = Ychwanegwch gyfeiriad e-bost, er enghraifft enw@post.example.
phone-wrong = Ychwanegwch rif ffôn, er enghraifft 07700 900123.
# native: not yet read
phone-digits = Edrychwch ar y rhif hwn eto: mae digid ar goll, neu mae un yn ormod. Mae gan rif yma 11 digid, er enghraifft 07700 900123. Mae rhif o wlad arall yn dechrau gyda +.

## Ar fotymau ac wrth ymyl blychau

save = Cadw
continue = Parhau
back = Yn ôl
# Does gan y Gymraeg ddim un gair am "yes": lle bo modd, rhowch ferf yr ateb ar y botwm ("Dwi'n dod").
not-now = Ddim ar hyn o bryd

## Yr hyn sy'n ddyledus iddi gan bob cwestiwn

why-we-ask = Pam rydyn ni'n gofyn
who-sees-it = Pwy sy'n ei weld
how-long = Am faint rydyn ni'n ei gadw
if-you-skip = Os gadewch chi hwn yn wag

## Ar bob tudalen Gymraeg nes bydd siaradwr brodorol wedi ei darllen

native-wait = Nid yw siaradwr Cymraeg brodorol wedi darllen y dudalen hon eto
