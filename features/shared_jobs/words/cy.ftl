### Tasgau dyddiad, wedi'u rhannu.
# native: not yet read

shared-jobs-title = Tasgau'r cyfarfod hwn
shared-jobs-seen-by = { $Menywod } yn y grŵp hwn. Gall y system ddarllen pwy gymerodd dasg tan y diwrnod wedyn. Mae llinell a ysgrifennodd rhywun dan glo i'r grŵp.
# native: not yet read
shared-jobs-now-at = Mae rhywbeth am y dyddiad hwn wedi newid. Dyma'r lle nawr: { $place }
shared-jobs-lead = Cymerwch beth sy'n eich siwtio chi. Rhowch hi'n ôl os nad yw'n siwtio mwyach. Does neb yn gofyn pam.
shared-jobs-none = Does dim tasgau wedi'u dewis ar gyfer y cyfarfod hwn eto.
shared-jobs-room = Agor yr ystafell
shared-jobs-kettle = Y tegell a'r cwpanau
shared-jobs-greet = Croesawu pawb wrth y drws
shared-jobs-time = Cadw'r amser
shared-jobs-opening = Darllen yr agoriad
shared-jobs-closing = Darllen y diweddglo
shared-jobs-quiet = Gofalu am y lle tawel
shared-jobs-away = Rhoi popeth i gadw a chloi
shared-jobs-before-you = Llinell o'r amser cyn i chi ddod
shared-jobs-open = Heb neb eto
shared-jobs-open-for = { $count ->
    [zero] Heb neb eto
    [one] Heb neb eto: lle i un fenyw
    [two] Heb neb eto: lle i ddwy
    [few] Heb neb eto: lle i dair
    [many] Heb neb eto: lle i fwy nag un
   *[other] Heb neb eto: lle i fwy nag un
}
shared-jobs-more = { $count ->
    [zero] Dim lle ar ôl
    [one] Un lle arall
    [two] Dau le arall
    [few] Tri lle arall
    [many] { $count } lle arall
   *[other] { $count } lle arall
}
shared-jobs-do = Fe wna i hon
shared-jobs-hand-back = Ei rhoi'n ôl
shared-jobs-off = Nid yw'r cyfarfod hwn yn digwydd, felly does dim i'w wneud ar ei gyfer.
shared-jobs-over = Mae'r cyfarfod hwn ar ben, felly does dim ar ôl i'w wneud.
said-shared-jobs-yours = Chi sy'n gwneud hon. Diolch.
said-shared-jobs-back = Gall rhywun arall ei chymryd nawr.
said-shared-jobs-full = Cymerodd menyw arall y lle olaf funud o'ch blaen chi. Edrychwch beth sydd heb neb o hyd.
said-shared-jobs-gone = Nid yw'r dasg honno ar y rhestr mwyach.
said-shared-jobs-met = Newidiodd y rhestr tra oeddech chi'n ysgrifennu. Ni chadwyd dim o'ch un chi. Edrychwch arni fel y mae nawr.
said-shared-jobs-taken = Mae menyw arall wedi cymryd hon. Gofynnwch iddi hi yn gyntaf.

shared-jobs-link = { $count ->
    [zero] Tasgau'r cyfarfod hwn: mae rhywun ar gyfer pob un
    [one] Tasgau'r cyfarfod hwn: { $count } heb neb eto
    [two] Tasgau'r cyfarfod hwn: { $count } heb neb eto
    [few] Tasgau'r cyfarfod hwn: { $count } heb neb eto
    [many] Tasgau'r cyfarfod hwn: { $count } heb neb eto
   *[other] Tasgau'r cyfarfod hwn: { $count } heb neb eto
}
shared-jobs-link-full = Tasgau'r cyfarfod hwn: mae rhywun ar gyfer pob un
shared-jobs-holds = { $count ->
    [zero] Nid ydych chi wedi cymryd unrhyw dasg.
    [one] Rydych chi wedi cymryd { $count } dasg ar gyfer cyfarfod i ddod. Gall rhywun arall ei chymryd pan fyddwch chi'n camu i lawr.
    [two] Rydych chi wedi cymryd { $count } dasg ar gyfer cyfarfodydd i ddod. Gall eraill eu cymryd pan fyddwch chi'n camu i lawr.
    [few] Rydych chi wedi cymryd { $count } tasg ar gyfer cyfarfodydd i ddod. Gall eraill eu cymryd pan fyddwch chi'n camu i lawr.
    [many] Rydych chi wedi cymryd { $count } thasg ar gyfer cyfarfodydd i ddod. Gall eraill eu cymryd pan fyddwch chi'n camu i lawr.
   *[other] Rydych chi wedi cymryd { $count } tasg ar gyfer cyfarfodydd i ddod. Gall eraill eu cymryd pan fyddwch chi'n camu i lawr.
}

## Yr hyn a ddywedir am un sy'n cario llawer

shared-jobs-all-with-one = Mae'r rhain i gyd gydag un fenyw. Gofynnwch i'r lleill.
shared-jobs-many = { $count ->
    [zero] Nid ydych chi'n cario dim tasg yma.
    [one] Rydych chi'n cario { $count } dasg yma. Hoffech chi roi un i rywun arall?
    [two] Rydych chi'n cario { $count } dasg yma. Hoffech chi roi un i rywun arall?
    [few] Rydych chi'n cario { $count } tasg yma. Hoffech chi roi un i rywun arall?
    [many] Rydych chi'n cario { $count } thasg yma. Hoffech chi roi un i rywun arall?
   *[other] Rydych chi'n cario { $count } tasg yma. Hoffech chi roi un i rywun arall?
}
shared-jobs-many-about = Dim ond chi sy'n darllen hyn. Gall y lleill gymryd beth rydych chi'n ei roi ymlaen.
shared-jobs-hand-on = Rhoi hon ymlaen

## Llinell yn ei geiriau ei hun

shared-jobs-own = Rhywbeth arall fyddai'n helpu
shared-jobs-own-hint = Ychydig eiriau, fel: dod â llaeth. Dim enwau, dim rhifau ffôn.
shared-jobs-own-do = Ychwanegu hon
# native: not yet read
shared-jobs-own-number = Gadewch y rhif ffôn allan. Mae pawb yn y grŵp yn darllen y llinell hon.
shared-jobs-own-full = { $most ->
    [zero] Nid oes lle ar y rhestr i linell yn eich geiriau eich hun.
    [one] Mae lle ar y rhestr i { $most } llinell yn eich geiriau eich hun. Tynnwch un i ffwrdd yn gyntaf.
    [two] Mae lle ar y rhestr i { $most } linell yn eich geiriau eich hun. Tynnwch un i ffwrdd yn gyntaf.
    [few] Mae lle ar y rhestr i { $most } llinell yn eich geiriau eich hun. Tynnwch un i ffwrdd yn gyntaf.
    [many] Mae lle ar y rhestr i { $most } llinell yn eich geiriau eich hun. Tynnwch un i ffwrdd yn gyntaf.
   *[other] Mae lle ar y rhestr i { $most } llinell yn eich geiriau eich hun. Tynnwch un i ffwrdd yn gyntaf.
}
shared-jobs-remove = Tynnu'r llinell hon i ffwrdd: { $what }
shared-jobs-why = Er mwyn i waith cyfarfod beidio ag aros gydag un fenyw.
shared-jobs-who = Pawb yn y grŵp hwn. Mae llinell o'ch un chi dan glo i'r rhai sydd ynddo nawr.
shared-jobs-long = Mae pwy gymerodd beth yn mynd y diwrnod wedyn. Mae'r rhestr yn aros nes bod yr un nesaf ar ben, er mwyn gallu ei chynnig eto.
shared-jobs-skip = Dim byd. Does dim rhaid i gyfarfod gael rhestr.

## Dewis y tasgau

shared-jobs-for-facilitators = I'r rhai sy'n cynnal y grŵp
shared-jobs-pick = Dewis tasgau'r cyfarfod hwn
shared-jobs-change = Newid tasgau'r cyfarfod hwn
shared-jobs-list-lead = Dewiswch beth sydd ei angen, ac i faint. Mae rhestr y cyfarfod diwethaf yma'n barod. Wedyn bydd pob menyw yn cymryd beth sy'n ei siwtio hi.
shared-jobs-not-needed = Ddim y tro hwn
shared-jobs-women = { $count ->
    [zero] I neb
    [one] I un fenyw
    [two] I ddwy fenyw
    [few] I dair menyw
    [many] I fwy nag un fenyw
   *[other] I fwy nag un fenyw
}
shared-jobs-own-lines = Llinellau o'ch rhai chi
shared-jobs-own-line = Llinell { $number }
shared-jobs-own-women = I faint o fenywod: llinell { $number }
shared-jobs-list-do = Dangos y rhestr hon i'r grŵp
shared-jobs-none-picked = Dewiswch un dasg o leiaf.
shared-jobs-has-taken = { $count ->
    [zero] Nid oes neb wedi cymryd hon.
    [one] Mae un fenyw wedi cymryd hon. Gofynnwch iddi ei rhoi'n ôl yn gyntaf.
    [two] Mae dwy fenyw wedi cymryd hon. Gofynnwch i un ei rhoi'n ôl yn gyntaf.
    [few] Mae tair menyw wedi cymryd hon. Gofynnwch i un ei rhoi'n ôl yn gyntaf.
    [many] Mae { $count } o fenywod wedi cymryd hon. Gofynnwch i un ei rhoi'n ôl yn gyntaf.
   *[other] Mae { $count } o fenywod wedi cymryd hon. Gofynnwch i un ei rhoi'n ôl yn gyntaf.
}

## Ar bapur

shared-jobs-sheet = Y rhestr hon ar bapur, gyda lle i bob enw
shared-jobs-sheet-seen-by = Y rhai sy'n cynnal y grŵp hwn, a phwy bynnag sy'n gweld y papur. Cadwch ef o'r golwg wedyn.
shared-jobs-sheet-caption = Beth sydd i'w wneud, a phwy sy'n ei wneud
shared-jobs-sheet-job = Beth
shared-jobs-sheet-who = Pwy

## Lifftiau i ddyddiad

shared-jobs-all-dates = Pob dyddiad
shared-jobs-lifts = Lifftiau i gyfarfodydd
shared-jobs-lift-title = Lifftiau
shared-jobs-lift-link = Lifftiau i'r cyfarfod hwn
shared-jobs-lift-link-waits = Lifftiau i'r cyfarfod hwn: mae rhywun yn gofyn i chi
shared-jobs-lift-seen-by = { $Menywod } yn y grŵp hwn. Mae eu llinellau dan glo i'r grŵp. Dim ond y ddwy sy'n darllen pwy sy'n gofyn i bwy. Mae'r cyfan yn mynd y diwrnod wedyn.
shared-jobs-lift-switch-seen-by = Y rhai sy'n cynnal y grŵp hwn.
shared-jobs-lift-switch-lead = Gall menyw ddweud bod ganddi seddi, neu yr hoffai gael lifft. Mae eraill yn y grŵp yn ei ddarllen ac yn gofyn iddi. Dim mapiau, dim rhifau ffôn.
shared-jobs-lift-is-on = Mae lifftiau ymlaen: mae tudalen ar eu cyfer gyda phob dyddiad.
shared-jobs-lift-off-about = Pan fyddwch chi'n eu diffodd, mae popeth a ddywedwyd am lifftiau'n mynd ar unwaith.
shared-jobs-lift-is-off = Nid yw lifftiau ymlaen. Siaradwch â'r grŵp cyn eu troi ymlaen: ystafell fach gydag un person arall yw car.
shared-jobs-lift-turn-on = Troi lifftiau ymlaen
shared-jobs-lift-turn-off = Diffodd lifftiau
shared-jobs-lift-lead = Gofynnwch, neu dywedwch na. Does neb yn gofyn pam, a gallwch chi stopio gydag un tap.
shared-jobs-lift-between = Rhyngoch chi ac un arall
shared-jobs-lift-between-about = Dim ond chi a hi sy'n darllen hyn.
shared-jobs-lift-lines = Pwy sy'n mynd sut
shared-jobs-lift-none = Does neb wedi dweud dim eto.
shared-jobs-lift-there = Yno
shared-jobs-lift-back = Yn ôl
shared-jobs-lift-both = Yno ac yn ôl
shared-jobs-lift-seats = { $count ->
    [zero] { $count } sedd
    [one] { $count } sedd
    [two] { $count } sedd
    [few] { $count } sedd
    [many] { $count } sedd
   *[other] { $count } sedd
}
shared-jobs-lift-wish = Hoffai gael lifft
shared-jobs-lift-ask = Gofyn am sedd
shared-jobs-lift-offer = Cynnig sedd
shared-jobs-lift-asked = Mae'r cwestiwn wedi'i ofyn i'r fenyw hon, a dydy hi ddim wedi ateb eto: { $name }
shared-jobs-lift-says-yes = Mae { $name } yn cytuno.
shared-jobs-lift-says-no = Mae { $name } yn dweud: ddim y tro hwn.
shared-jobs-lift-off-with = Nid yw'r lifft hwn ymlaen bellach: { $name }. Edrychwch pwy arall sy'n mynd.
shared-jobs-lift-off = Nid yw lifft y gofynnoch chi amdano ymlaen bellach. Edrychwch pwy arall sy'n mynd.
shared-jobs-lift-asks-you = Mae { $name } yn gofyn i chi am sedd.
shared-jobs-lift-offers-you = Mae { $name } yn cynnig sedd i chi.
shared-jobs-lift-agreed = Mae sedd gyda chi i'r fenyw hon: { $name }
shared-jobs-lift-stopped = Nid yw un fenyw oedd i fod i fynd gyda chi yn mynd wedi'r cyfan.
shared-jobs-lift-yes = Iawn, fe awn ni
shared-jobs-lift-no = Ddim y tro hwn
shared-jobs-lift-take-back = Tynnu fy nghwestiwn yn ôl
shared-jobs-lift-no-need = Dwi'n mynd ffordd arall wedi'r cyfan
shared-jobs-lift-cannot = Nid yw'n gweithio wedi'r cyfan
shared-jobs-lift-read = Dwi wedi darllen hwn
shared-jobs-lift-say = Dweud rhywbeth eich hun
shared-jobs-lift-say-again = Ei ddweud fel arall
shared-jobs-lift-what = Beth hoffech chi ei ddweud?
shared-jobs-lift-i-have = Mae gen i seddi
shared-jobs-lift-i-would = Hoffwn i gael lifft
shared-jobs-lift-how-many = Faint o seddi, os oes gennych rai
shared-jobs-lift-way = Pa ffordd?
shared-jobs-lift-from = O ble
shared-jobs-lift-from-hint = Siop neu arhosfan, nid eich drws chi.
shared-jobs-lift-about = Tua phryd
shared-jobs-lift-about-hint = Fel: 18:05, neu ar ôl y bws o'r dref.
shared-jobs-lift-number = Gadewch y rhif allan. Gall hi ofyn i chi yma.
shared-jobs-lift-why = Er mwyn i ddwy fenyw gael gwybod a ydyn nhw'n mynd yr un ffordd.
shared-jobs-lift-who = Y menywod yn y grŵp hwn, ond neb rydych chi ar wahân iddi. Mae dan glo.
shared-jobs-lift-long = Tan y diwrnod ar ôl y cyfarfod, neu nes i chi ei dynnu i ffwrdd.
shared-jobs-lift-skip = Dim byd. Dewch fel y mynnwch.
shared-jobs-lift-do = Dweud hyn wrth y grŵp
shared-jobs-lift-end = Tynnu fy llinell i ffwrdd
said-shared-jobs-lift-asked = Mae'r cwestiwn wedi'i ofyn iddi. Bydd ei hateb yma.
said-shared-jobs-lift-gone = Nid yw'r llinell honno yma bellach.
