### Y pecyn cymorth: gweithgareddau, llawlyfr a ffyrdd drwy adegau anodd. Mae’r testunau eu hunain yn content/.

toolkit-title = Pethau i’w darllen a’u gwneud
toolkit-card = Pethau i’w darllen a’u gwneud
toolkit-lead = I fenywod mewn grwpiau ac i’r rhai sy’n cynnal grŵp. Darllenwch faint bynnag y mynnwch, heb roi enw.
toolkit-activities = Gweithgareddau
toolkit-activities-about = Pethau i’w gwneud gyda’ch gilydd, gyda geiriau i ddechrau ac i gloi.
toolkit-activities-lead = Mae pob un yn dweud faint o amser mae’n ei gymryd, faint o fenywod sydd eu hangen ac a oes rhywun yn cyffwrdd. Does dim rhaid i neb ymuno.
toolkit-handbook = Llawlyfr
toolkit-handbook-about = Deg adran, pob un i’w darllen, i’w gwneud ac i’w hargraffu.
toolkit-handbook-lead = Yr un geiriau i bawb. Does dim un ffordd gywir; cymerwch beth sy’n eich siwtio.
toolkit-guides = Adegau caled
toolkit-guides-about = Beth i’w ddweud a’i wneud pan fydd rhywbeth yn digwydd yn yr ystafell.
toolkit-guides-lead = Dewiswch yr un agosaf. Mae’r llinellau cyntaf ar gyfer y funud gyntaf.
toolkit-moment-title = Beth sy’n digwydd?
toolkit-moment-seen-by = pwy bynnag sy’n cynnal y grŵp. Does dim byd yn cael ei gadw am beth rydych chi’n edrych arno.
toolkit-whose = Testunau pwy yw’r rhain
toolkit-version = Fersiwn { $version }
toolkit-licence = Trwydded: { $licence }
toolkit-credits = Gyda diolch am syniadau:
toolkit-how-made = Sut cafodd hyn ei wneud
toolkit-only-english = Yn Saesneg yn unig mae hwn hyd yn hyn.
toolkit-only-welsh = Yn Gymraeg yn unig mae hwn hyd yn hyn.
toolkit-on-this-page = Ar y dudalen hon
toolkit-to-top = Yn ôl i’r brig

## Gweithgaredd
toolkit-people = Faint o fenywod
toolkit-time = Faint o amser
toolkit-room = Ble
toolkit-energy = Faint mae’n ei ofyn
toolkit-good-for = Da ar gyfer
toolkit-any-number = Unrhyw nifer
toolkit-people-range = Nifer: { $range }
toolkit-people-least = Nifer: { $least } neu fwy
toolkit-minutes = { $minutes ->
    [zero] { $minutes } munud
    [one] { $minutes } munud
    [two] dwy funud
    [few] { $minutes } munud
    [many] { $minutes } munud
   *[other] { $minutes } munud
}
toolkit-minutes-range = { $range } munud
toolkit-minutes-at-most = { $minutes ->
    [zero] hyd at { $minutes } munud
    [one] hyd at funud
    [two] hyd at ddwy funud
    [few] hyd at { $minutes } munud
    [many] hyd at { $minutes } munud
   *[other] hyd at { $minutes } munud
}
toolkit-for-six = gyda chwech o fenywod
toolkit-space-none = Dim ystafell arbennig
toolkit-space-small = Ystafell fach
toolkit-space-medium = Ystafell ganolig
toolkit-space-large = Ystafell fawr
toolkit-setting-indoors = Dan do
toolkit-setting-outdoors = Yn yr awyr agored
toolkit-setting-either = Dan do neu yn yr awyr agored
toolkit-setting-online = Ar-lein, dros y ffôn neu drwy lythyr
toolkit-touch-none = Does neb yn cyffwrdd â neb.
toolkit-touch-optional = Gall rhai gyffwrdd. Mae ffordd heb gyffwrdd.
toolkit-touch-needed = Mae menywod yn cyffwrdd yn hwn. Mae ffordd heb gyffwrdd, ymhellach i lawr.
toolkit-energy-low = Ychydig
toolkit-energy-middle = Peth
toolkit-energy-high = Llawer
toolkit-equipment = Beth sydd ei angen
toolkit-nothing-needed = Dim byd.
toolkit-fewer = Os daw llai
toolkit-variants = Ffyrdd eraill o gymryd rhan
toolkit-no-touch = Heb gyffwrdd
toolkit-open = Geiriau i ddechrau
toolkit-steps = Cam wrth gam
toolkit-brief = I ddechrau
toolkit-do = I’w wneud
toolkit-debrief = I edrych yn ôl
toolkit-afterwards = Wedyn, gofynnwch
toolkit-afterwards-about = Does dim rhaid i neb ateb.
toolkit-hard = Beth allai fod yn drwm
toolkit-notes = Beth mae’n cyffwrdd ag ef
toolkit-close = Geiriau i gloi
toolkit-cards = Cardiau i’w torri allan
toolkit-for-all = Popeth
toolkit-for-connection = Cysylltiad
toolkit-for-safety = Diogelwch
toolkit-for-trust = Ymddiriedaeth
toolkit-for-language = Iaith
toolkit-for-relationships = Sut rydyn ni gyda’n gilydd
toolkit-for-leadership = Arwain
toolkit-for-self-care = Gofalu amdanon ni’n hunain
toolkit-for-endings = Gorffen
toolkit-for-online = Ymhell oddi wrth ein gilydd
toolkit-for-welsh = Cymraeg a Saesneg

## Adran o’r llawlyfr
toolkit-checklist = I’w dicio ar bapur
toolkit-do-now = Gwnewch e nawr
toolkit-do-now-go = Mynd yno
toolkit-next = Nesaf:

## Canllaw
toolkit-guide-now = Yr eiliad hon
toolkit-guide-say = Geiriau gallwch chi eu dweud
toolkit-guide-choose = Yna dewiswch un
toolkit-guide-tell = Pwy i ddweud wrthyn nhw
toolkit-guide-promise = Beth gallwch chi ei addo
toolkit-guide-tonight = Cyn mynd adref
toolkit-guide-week = Yn yr wythnos wedyn
toolkit-guide-going-on = Beth allai fod yn digwydd
toolkit-guide-doors = Gwnewch e nawr
toolkit-guide-related = Yn agos at hwn
toolkit-door-help = Help ar unwaith
toolkit-door-wrong = Dweud nad yw rhywbeth yn teimlo’n iawn
toolkit-door-promise = Addo rhywbeth, neu ddweud beth ddigwyddodd iddo
toolkit-door-change = Newid dyddiad, amser neu le
toolkit-door-agreement = Edrych ar beth rydyn ni wedi’i gytuno
toolkit-door-people = Gweld pwy sydd yma
toolkit-door-rest = Cael seibiant, neu drosglwyddo’r grŵp
toolkit-door-reach = Gweld sut i gysylltu â menyw
toolkit-door-conversation = Ysgrifennu hysbysiad

## Cynllun heno
toolkit-tonight-title = Cynllun heno
toolkit-tonight-lead = Mae dau ateb yn ddigon. Wedyn newidiwch beth fynnwch chi.
toolkit-tonight-seen-by = y rhai sy’n cynnal y grŵp. Does dim enw menyw mewn cynllun.
toolkit-door-tonight = Gwneud cynllun ar gyfer heno
toolkit-ask-minutes = Sawl munud sydd gennych chi?
toolkit-ask-minutes-hint = O’r gair cyntaf i’r olaf.
toolkit-ask-people = Faint sy’n dod, gyda chi?
toolkit-ask-people-hint = Mae amcan yn ddigon.
toolkit-ask-no-touch = Does neb yn cyffwrdd â neb
toolkit-ask-no-touch-hint = Yna daw gweithgaredd â chyffwrdd yn ei ffordd arall.
toolkit-ask-more = Mwy i’w ddewis, os mynnwch
toolkit-ask-energy = Faint gaiff ofyn ohonoch i gyd?
toolkit-ask-space = Faint o le sydd yno?
toolkit-ask-place = Ble rydych chi’n cwrdd?
toolkit-setting-far = Ar-lein neu dros y ffôn
toolkit-for-any = Unrhyw beth
toolkit-make-plan = Gwneud cynllun
toolkit-plans = Cynlluniau rydych wedi’u gwneud
toolkit-plans-about = Mae cynllun yn mynd fis ar ôl iddo gael ei wneud.
toolkit-plan-title = Y cynllun
toolkit-plan-for = Menywod: { $people }. Munudau sydd ar gael: { $minutes }.
toolkit-plan-gone = Dydy un gweithgaredd ddim ar y silff mwyach, a chafodd ei adael allan.
toolkit-checks = Edrychwch ar hyn yn gyntaf
toolkit-check-too-long = Hyd yn oed ar ei fyrraf mae’n rhy hir. Munudau dros ben: { $minutes }. Tynnwch rywbeth allan.
toolkit-check-tight = Mae’n ffitio os cadwch bethau’n fyr. Ar ei hiraf mae’n rhy hir. Munudau dros ben: { $minutes }.
toolkit-check-empty = Does dim byd rhwng y ddwy rownd eto. Gall honno fod yn noson dda hefyd.
toolkit-check-bus = Mae’r bws olaf yn mynd yn fuan wedyn. Allech chi orffen yn gynt? Munudau: { $minutes }.
toolkit-check-few = { $title }: nifer lleiaf y menywod: { $least }. Gyda llai, gwnewch e fel mae’n dweud dan ‘Os daw llai’.
toolkit-check-many = { $title }: nifer mwyaf y menywod: { $most }. Gwnewch ddau gylch, neu dewiswch un arall.
toolkit-check-touch = { $title }: mae menywod yn cyffwrdd ynddo. Gwnewch e heb gyffwrdd, neu tynnwch e allan.
toolkit-check-space = { $title }: mae angen mwy o le nag sydd gennych.
toolkit-check-space-large = { $title }: mae angen ystafell fawr.
toolkit-check-outdoors = { $title }: mae ar gyfer yr awyr agored.
toolkit-check-indoors = { $title }: mae ar gyfer dan do.
toolkit-check-not-online = { $title }: dydy e ddim yn gweithio ar-lein na dros y ffôn.
toolkit-check-only-online = { $title }: mae ar gyfer menywod sydd ymhell oddi wrth ei gilydd.
toolkit-check-energy = { $title }: gallai ofyn mwy nag yr hoffech chi heno.
toolkit-on-paper = Ar bapur
toolkit-print-how = Argraffwch y dudalen hon gyda’ch porwr. Mae’n gweithio pan fydd y trydan neu’r ffôn i ffwrdd.
toolkit-go-on = Mynd ymlaen o ble’r oedden ni
toolkit-up = Yn gynt
toolkit-down = Yn hwyrach
toolkit-take-out = Tynnu allan
toolkit-pause = Saib tawel
toolkit-pause-about = Te, awyr iach, tawelwch. Does dim rhaid i neb siarad.
toolkit-part-gone = Gweithgaredd sydd ddim yma mwyach
toolkit-begin-title = Dechrau
toolkit-begin-about = Un cam ar y tro ar y ffôn hwn. Dim larwm. Mae amser i’r rownd gloi bob tro.
toolkit-ask-here = Faint sydd yma?
toolkit-ask-ends = Pryd mae’n rhaid gorffen?
toolkit-ends-far = Dewiswch amser o fewn wyth awr.
toolkit-begin = Dechrau nawr
toolkit-change-title = Ei newid
toolkit-add = Rhoi rhywbeth i mewn
toolkit-add-do = Rhoi i mewn
toolkit-another = Gwneud cynllun arall
toolkit-remove-plan = Cael gwared ar y cynllun hwn
toolkit-plan-round-stays = Y rownd agoriadol sy’n dod gyntaf a’r rownd gloi’n olaf, bob tro. Dewiswch ran sydd rhyngddyn nhw.
toolkit-plan-has-it = Mae’r gweithgaredd hwn yn y cynllun yn barod. Dewiswch un arall.
toolkit-plan-full = Mae’r cynllun yn llawn. Nifer mwyaf y rhannau: { $most }. Tynnwch un allan yn gyntaf.
toolkit-plan-part-gone = Dydy’r rhan hon ddim yn y cynllun bellach. Edrychwch ar y cynllun eto.
toolkit-plan-rounds = Mae cynllun yn dechrau gyda’r rownd agoriadol ac yn gorffen gyda’r rownd gloi. Rhowch nhw’n ôl a rhowch gynnig arall arni.

## Y noson wrth iddi fynd
toolkit-about-minutes = { $minutes ->
    [0] dim amser ar ôl
    [zero] tua { $minutes } munud
    [one] tua munud
    [two] tua dwy funud
    [few] tua { $minutes } munud
    [many] tua { $minutes } munud
   *[other] tua { $minutes } munud
}
toolkit-until = hyd tua: { $time }
toolkit-ends-at = Amser gorffen: { $time }
toolkit-over = Fel mae pethau, bydd yn gorffen yn hwyr. Munudau: { $minutes }
toolkit-paused = Rydych chi’n cael saib. Cymerwch yr amser sydd ei angen.
toolkit-next-step = Nesaf
toolkit-back-step = Yn ôl
toolkit-pause-now = Saib
toolkit-resume = Mynd ymlaen
toolkit-skip = Gadael gweddill hwn allan
toolkit-too-much = Os bydd yn mynd yn ormod
toolkit-too-much-about = Stopiwch. Dywedwch y caiff unrhyw un fynd allan. Gall y cynllun aros.
toolkit-calm = Ffordd i ddod yn ôl i’r ystafell
toolkit-to-come = Eto i ddod
toolkit-left-out = wedi’i adael allan
toolkit-no-time = dim amser iddo, fel mae pethau
toolkit-leave-out = Gadael allan
toolkit-take-in = Rhoi’n ôl i mewn
toolkit-sooner = Rhaid inni orffen ddeng munud yn gynt
toolkit-over-title = Dyna heno
toolkit-over-about = Diolch am ei chynnal.
toolkit-over-promises = Ysgrifennu beth gafodd ei addo heno
toolkit-run-over = Mae’r rownd gloi wedi gorffen. Gallwch fynd yn ôl o hyd.
toolkit-run-at-start = Dyma’r dechrau. Dewiswch ‘nesaf’ pan fyddwch yn barod.
toolkit-run-part-begun = Mae’r rhan hon wedi dechrau. Dim ond rhannau sydd eto i ddod y gallwch eu gadael allan neu eu cynnwys.
toolkit-run-closing-stays = Mae’r rownd gloi’n cael ei hamser bob tro. Dewiswch ‘nesaf’ pan fydd pawb sy’n dymuno wedi siarad.
toolkit-run-debrief-stays = Siaradwch am hyn gyntaf, hyd yn oed am funud yn unig. Wedyn dewiswch ‘nesaf’.
toolkit-instead = Un arall yn ei le
toolkit-people-now = Cynifer sydd yma nawr
toolkit-change-part = Newid y rhan hon
toolkit-all-steps = Pob cam gyda’i gilydd
# allow: o
toolkit-step-of = Cam { $step } o { $count }

## Olwynion
toolkit-wheels = Geiriau am sut mae pethau
toolkit-wheels-about = Teimladau, anghenion a gofalu amdanoch chi’ch hun.
toolkit-wheels-lead = Dewiswch air, neu edrychwch yn unig. Does dim byd rydych chi’n ei ddewis yn cael ei gadw.
toolkit-wheel-seen-by = pawb. Dydy beth rydych chi’n ei ddewis ddim yn cael ei gadw, a does neb arall yn ei weld.
toolkit-feelings-title = Teimladau ac anghenion
toolkit-feelings-about = Dewch o hyd i air sy’n ffitio, a beth sydd ei angen arnoch.
toolkit-feelings-lead = Agorwch un gair a chwiliwch am un manylach ynddo. Gallwch stopio ar unrhyw gylch.
toolkit-ask-feeling = Pa air yw’r agosaf?
toolkit-ask-need = Beth sydd ei angen arnoch? Gallwch adael hwn allan.
toolkit-ask-wish = Hoffwn i …
toolkit-ask-wish-hint = Un peth bach, os mynnwch. Gallwch adael hwn allan hefyd.
toolkit-feel-go = Ei roi mewn brawddeg
toolkit-wheel-pick-one = Dewiswch un gair. Does dim un anghywir.
toolkit-felt-title = Mewn brawddeg
toolkit-i-would-like = Hoffwn i
toolkit-felt-kept = Ar eich sgrin mae hyn, a dim yn unman arall. Pwyswch ‘Cuddio’r dudalen hon’ cyn rhoi’r ffôn i rywun. Gallwch ei ddarllen i rywun, neu ei ysgrifennu ar bapur.
toolkit-felt-again = Dewis eto
toolkit-wheel-picture = Y geiriau i gyd fel olwyn, i’w hargraffu
toolkit-wheel-list = Yr un geiriau fel rhestr
toolkit-wheel-same = Mae’r un geiriau yn y rhestr ar y dudalen o’r blaen.
toolkit-wheel-alt = Olwyn. Mae’r un geiriau ar y dudalen nesaf fel rhestr.
toolkit-care-title = Gofalu amdanoch chi’ch hun
toolkit-care-about = Pethau bach sy’n costio dim, ac olwyn i ysgrifennu ynddi.
toolkit-care-lead = Does dim rhaid i chi ennill gorffwys. Cymerwch un, neu ddim un.
toolkit-care-blank = Darn i chi eich hun
toolkit-care-blank-about = Mae un darn yn wag. Chi sy’n rhoi enw iddo. Does neb byth yn adio’r darnau.
