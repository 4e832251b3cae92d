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
toolkit-from-pack = Ffynhonnell: { $pack }
toolkit-from-pack-of = Ffynhonnell: { $pack } ({ $host })
toolkit-from-host = Pwy ydyn nhw
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
toolkit-heavy = Gan bwyll
toolkit-heavy-is = Gallai godi teimladau cryf. Daw saib tawel ar ei ôl.
toolkit-heavy-short = gallai godi teimladau cryf
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
toolkit-door-wrong = Dweud bod rhywbeth ddim yn teimlo’n iawn
toolkit-door-promise = Addo rhywbeth, neu ddweud beth ddigwyddodd iddo
toolkit-door-change = Newid dyddiad, amser neu le
toolkit-door-agreement = Edrych ar beth rydyn ni wedi’i gytuno
toolkit-door-people = Gweld pwy sydd yma
toolkit-door-rest = Cael seibiant, neu drosglwyddo’r grŵp
toolkit-door-reach = Gweld sut mae cyrraedd { $menyw }
toolkit-door-conversation = Ysgrifennu hysbysiad

## Cynllun heno
toolkit-tonight-title = Cynllun heno
toolkit-tonight-lead = Mae dau ateb yn ddigon. Wedyn newidiwch beth fynnwch chi.
toolkit-tonight-seen-by = y rhai sy’n cynnal y grŵp. Does dim enw menyw mewn cynllun.
# native: not yet read
toolkit-door-notes = Ysgrifennu beth ddigwyddodd, i'r { $hwyluswyr }
toolkit-door-tonight = Gwneud cynllun ar gyfer heno
toolkit-door-times = Dweud pryd rydych chi’n darllen negeseuon
toolkit-door-limits = Beth sy’n aros yma, a beth sydd ddim
toolkit-door-boundaries = Ein ffiniau
toolkit-door-can = Beth allwn ni ei wneud
toolkit-door-cannot = Beth allwn ni ddim ei wneud
toolkit-door-host = Pwy sydd y tu ôl i’r grŵp
toolkit-door-words = Y geiriau rydyn ni’n eu defnyddio
toolkit-door-rooms = Ble rydyn ni’n cwrdd
toolkit-door-ways = Ffyrdd o gymryd rhan, o ddyddiad i ddyddiad
toolkit-trust-title = Deg peth sy’n cadw ymddiriedaeth
toolkit-trust-lead = Beth mae grwpiau y mae menywod yn ymddiried ynddyn nhw yn ei wneud. Edrychwch ar yr un hawsaf heno. Does dim yn cael ei dicio na’i gyfri yma.
toolkit-trust-seen-by = y rhai sy’n cynnal y grŵp.
toolkit-ask-minutes = Sawl munud sydd gennych chi?
toolkit-ask-minutes-hint = O’r gair cyntaf i’r olaf.
toolkit-ask-people = Faint sy’n dod, gyda chi?
toolkit-ask-people-hint = Mae amcan yn ddigon.
toolkit-ask-no-touch = Does neb yn cyffwrdd â neb
toolkit-ask-no-touch-hint = Mae’ch grŵp yn gadael i weithgareddau gynnwys cyffwrdd. Ticiwch hwn i’w adael allan heno.
toolkit-touch-rule = Rheol y grŵp hwn: does neb yn cyffwrdd â neb. Mae gweithgaredd â chyffwrdd yn dod yn ei ffordd arall.
toolkit-touch-where = Edrych ar y rheol
toolkit-ask-more = Mwy i’w ddewis, os hoffech chi
toolkit-ask-energy = Faint gaiff e ei ofyn ohonoch chi i gyd?
toolkit-ask-space = Faint o le sydd yno?
toolkit-ask-place = Ble rydych chi’n cwrdd?
toolkit-setting-far = Ar-lein neu dros y ffôn
toolkit-from-room = Daw hyn o dudalen yr ystafell.
toolkit-from-last = Does dim tudalen ystafell yn dweud. Daw hyn o’ch cynllun diwethaf.
toolkit-from-nothing = Does neb wedi dweud eto, felly amcan yw hwn. Gallwch ei ddweud ar dudalen yr ystafell.
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
toolkit-check-touch = { $title }: mae menywod yn cyffwrdd ynddo, a does neb yn cyffwrdd â neb heno. Gwnewch e heb gyffwrdd, neu tynnwch e allan.
toolkit-check-touch-only = { $title }: mae menywod yn cyffwrdd ynddo, a does dim ffordd heb gyffwrdd. Does neb yn cyffwrdd â neb heno: tynnwch e allan, neu rhowch un arall i mewn.
toolkit-check-space = { $title }: mae angen mwy o le nag sydd gennych.
toolkit-check-crowded = Nifer y menywod y mae lle iddyn nhw yn yr ystafell hon, yn fras: { $holds }. Nifer a allai ddod: { $people }. Mae angen tua metr sgwâr yr un. Defnyddiwch ystafell fwy, neu cymerwch eich tro.
toolkit-check-no-pause = { $title }: gallai godi teimladau cryf. Rhowch saib tawel ar ei ôl.
toolkit-check-space-large = { $title }: mae angen ystafell fawr.
toolkit-check-outdoors = { $title }: mae ar gyfer yr awyr agored.
toolkit-check-indoors = { $title }: mae ar gyfer dan do.
toolkit-check-not-online = { $title }: dydy e ddim yn gweithio ar-lein na dros y ffôn.
toolkit-check-only-online = { $title }: mae ar gyfer menywod sydd ymhell oddi wrth ei gilydd.
toolkit-check-energy = { $title }: gallai ofyn mwy nag yr hoffech chi heno.
toolkit-on-paper = Ar bapur
toolkit-print-how = Argraffwch y dudalen hon gyda’ch porwr, i’w chael wrth law pan fydd y trydan neu’r ffôn i ffwrdd.
toolkit-go-on = Mynd ymlaen o ble’r oedden ni
toolkit-up = Yn gynt
toolkit-down = Yn hwyrach
toolkit-take-out = Tynnu allan
toolkit-pause = Saib tawel
toolkit-pause-about = Te, awyr iach, tawelwch. Does dim rhaid i neb siarad.
toolkit-part-gone = Gweithgaredd sydd ddim yma mwyach
toolkit-begin-title = Dechrau
toolkit-begin-about = Un cam ar y tro ar y ffôn hwn. Dim larwm. Mae amser i’r rownd gloi bob tro. Rydych chi’n aros ar y dudalen hon, waeth pa mor hir. Does enw neb arni.
toolkit-ask-here = Faint sydd yma?
toolkit-ask-ends = Pryd mae’n rhaid gorffen?
toolkit-ends-far = Dewiswch amser o fewn wyth awr.
toolkit-begin-again = Dechrau eto, o’r dechrau
toolkit-phones-away-about = Does dim angen ffôn arnoch chi i gymryd rhan. Caiff pwy bynnag sy’n arwain ddefnyddio ei ffôn hi ar gyfer y cynllun.
toolkit-tonight-for = I’r rhai sy’n cynnal y grŵp.
toolkit-drawing = Y llun
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
toolkit-ends-at = Dywedoch chi fod rhaid gorffen erbyn: { $time }
toolkit-over = Fel mae pethau, bydd yn gorffen yn hwyr. Munudau: { $minutes }. Gadewch rywbeth allan, neu gofynnwch a all pawb aros.
toolkit-paused = Rydych chi’n cael saib. Cymerwch yr amser sydd ei angen.
toolkit-next-step = Nesaf
toolkit-back-step = Yn ôl
toolkit-pause-now = Saib
toolkit-resume = Mynd ymlaen
toolkit-skip = Gadael gweddill hwn allan (mae ‘Yn ôl’ yn ei ddadwneud)
toolkit-too-much = Os bydd yn mynd yn ormod
toolkit-too-much-about = Stopiwch. Dywedwch y caiff unrhyw un fynd allan. Gall y cynllun aros.
toolkit-calm = Ymarfer tawelu, i’w wneud gyda’ch gilydd
toolkit-to-come = Eto i ddod
toolkit-left-out = wedi’i adael allan
toolkit-no-time = yn cael ei adael allan, oni bai eich bod yn gynt
toolkit-leave-out = Gadael allan
toolkit-take-in = Rhoi’n ôl i mewn
toolkit-sooner = Rhaid inni orffen ddeng munud yn gynt
toolkit-over-title = Dyna heno
toolkit-over-about = Diolch am gynnal y noson.
toolkit-over-promises = Os gwnaethoch chi addo rhywbeth, ysgrifennwch e
toolkit-run-over = Mae’r rownd gloi wedi gorffen. Gallwch fynd yn ôl o hyd.
toolkit-run-at-start = Dyma’r dechrau. Dewiswch ‘nesaf’ pan fyddwch yn barod.
toolkit-run-part-begun = Mae’r rhan hon wedi dechrau. Dim ond rhannau sydd eto i ddod y gallwch eu gadael allan neu eu cynnwys.
toolkit-run-closing-stays = Mae’r rownd gloi’n cael ei hamser bob tro. Dewiswch ‘nesaf’ pan fydd pawb sy’n dymuno wedi siarad.
toolkit-run-debrief-stays = Siaradwch am hyn gyntaf, hyd yn oed am funud yn unig. Wedyn dewiswch ‘nesaf’.
toolkit-instead = Un arall yn ei le
toolkit-people-now = Defnyddio’r rhif hwn
toolkit-change-part = Newid y rhan hon
toolkit-all-steps = Pob cam gyda’i gilydd
# allow: o
toolkit-step-of = Cam { $step } o { $count }

## Olwynion
toolkit-wheels = Geiriau am sut mae pethau
toolkit-wheels-about = Teimladau, anghenion a gofalu amdanoch chi’ch hun.
toolkit-wheels-lead = Dewiswch air, neu edrychwch yn unig. Does dim byd rydych chi’n ei ddewis yn cael ei gadw, oni bai eich bod chi’n pwyso ‘cadw’.
toolkit-wheel-seen-by = caiff unrhyw un agor y dudalen hon. Dim ond os ydych chi’n pwyso ‘cadw’ mae beth rydych chi’n ei ddewis yn cael ei gadw, a dydy e ddim yn mynd at neb oni bai eich bod chi’n ei anfon.
toolkit-feelings-title = Teimladau ac anghenion
toolkit-feelings-about = Dewch o hyd i air sy’n ffitio, a beth sydd ei angen arnoch.
toolkit-feelings-lead = Agorwch un gair a chwiliwch am un manylach ynddo. Gallwch stopio ar unrhyw gylch.
toolkit-ask-feeling = Pa air yw’r agosaf?
toolkit-ask-need = Beth sydd ei angen arnoch? Gallwch adael hwn allan.
toolkit-ask-wish = Hoffwn i …
toolkit-ask-wish-hint = Un peth bach, os hoffech chi. Gallwch adael hwn allan hefyd.
toolkit-feel-go = Ei roi mewn brawddeg
toolkit-wheel-pick-one = Dewiswch un gair. Does dim un anghywir.
toolkit-felt-title = Mewn brawddeg
toolkit-i-would-like = Hoffwn i
toolkit-felt-kept = Does dim byd yn cael ei gadw yma oni bai eich bod chi’n pwyso ‘cadw’. Pwyswch ‘Cuddio’r dudalen hon’ cyn rhoi’r ffôn i rywun. Gallwch ei ddarllen i rywun, neu ei ysgrifennu ar bapur; gall papur gael ei weld.
toolkit-felt-again = Dewis eto
toolkit-wheel-picture = Y geiriau i gyd fel olwyn, i’w hargraffu
toolkit-needs-title = Beth allai fod ei angen arna i
toolkit-needs-picture = Yr anghenion i gyd ar ffurf olwyn, i’w hargraffu
toolkit-wheel-list = Yr un geiriau fel rhestr
toolkit-wheel-same = Mae’r un geiriau yn y rhestr ar y dudalen o’r blaen.
toolkit-wheel-alt = Olwyn. Mae’r un geiriau ar y dudalen nesaf fel rhestr.
toolkit-care-title = Gofalu amdanoch chi’ch hun
toolkit-care-about = Pethau bach sy’n costio dim, ac olwyn i ysgrifennu ynddi.
toolkit-care-lead = Does dim rhaid i chi ennill gorffwys. Cymerwch un, neu ddim un. Mae pob un am ddim, a does dim angen ffôn ar gyfer yr un ohonyn nhw.
toolkit-care-fits = Pa rai
toolkit-care-all = Pob un
toolkit-care-children = Gyda phlant yno
toolkit-care-short = Mewn pum munud
toolkit-care-blank = Darn i chi eich hun
toolkit-care-blank-about = Mae un darn yn wag. Chi sy’n rhoi enw iddo. Does neb byth yn adio’r darnau.

## Sgriniau’r noson
toolkit-alone = Dim rhwydwaith. Mae’r noson gyfan ar y dudalen hon. Ewch ymlaen; bydd y sgriniau eraill yn dal i fyny wedyn.
toolkit-alone-room = Dim rhwydwaith. Dyma lle’r oedden ni.
toolkit-timer-start = Dechrau amserydd heb sŵn
toolkit-timer-stop = Stopio
toolkit-timer-up = Dyna ni, fwy neu lai. Gorffennwch pan fydd yn gyfleus.
toolkit-all-evening = Y noson gyfan ar y dudalen hon
toolkit-all-evening-about = Rhag ofn i’r rhwydwaith fynd: y geiriau i’w dweud, a’r camau.
toolkit-screen-title = Ail sgrin
toolkit-screen-about = Ar gyfer llechen neu wal. Mae’n dangos y cam a’r amser, a dim un enw.
toolkit-screen-do = Gwneud cod ar gyfer sgrin
toolkit-screen-type = Ar y sgrin arall, ewch i’r cyfeiriad hwn a theipiwch y cod.
toolkit-screen-once = Mae’n agor un sgrin, o fewn deg munud.
toolkit-screen-often = Caiff ffonau ddangos y camau yma, felly mae’n agor mwy nag un, nes bod y noson ar ben.
toolkit-look-again = Ble ydyn ni nawr?
toolkit-put-away = Cau heno ar y ffôn hwn
toolkit-over-room = Diolch am fod yma.
toolkit-over-go = Beth sydd ar ôl i’w wneud
toolkit-code-title = Sgrin ar gyfer heno
toolkit-code-lead = Gall pwy bynnag sy’n arwain heno wneud cod i chi.
toolkit-ask-code = Y cod
toolkit-ask-code-hint = Wyth llythyren a digid. Does dim ots am briflythrennau na bylchau.
toolkit-code-opens-nothing = Dydy’r cod hwn ddim yn agor dim nawr. Gofynnwch am un newydd.
toolkit-touch-title = Cyffwrdd
toolkit-touch-nobody = Yn y grŵp hwn does neb yn cyffwrdd â neb.
toolkit-touch-nobody-about = Mae hynny’n wir am bob cynllun. Mae gweithgaredd â chyffwrdd yn cael ei wneud yn ei ffordd arall. Fel hyn mae pob grŵp yn dechrau.
toolkit-touch-may = Yn y grŵp hwn caiff gweithgaredd gynnwys cyffwrdd.
toolkit-touch-may-about = Does byth rhaid i chi gyffwrdd â neb, na gadael i neb gyffwrdd â chi. Mae ffordd heb gyffwrdd bob tro, a does dim rhaid dweud pam.
toolkit-touch-decide-about = Gofynnwch i bob menyw ar ei phen ei hun yn gyntaf: dydy hi ddim bob amser yn hawdd dweud na o flaen y lleill. Os byddai’n well gan un ohonoch beidio, gadewch bethau fel y maen nhw.
toolkit-touch-on = Gadael i weithgareddau gynnwys cyffwrdd
toolkit-touch-off = Cadw at beidio â chyffwrdd â neb
toolkit-phones-title = Ffonau a chyffwrdd
toolkit-phones-heading = Ffonau yn ystod y noson
toolkit-phones-seen-by = { $y-menywod } yn y grŵp hwn.
toolkit-phones-may = Yn y grŵp hwn caiff eich ffôn ddangos camau’r noson.
toolkit-phones-away = Yn y grŵp hwn mae ffonau’n cadw draw tra byddwn ni’n cwrdd.
toolkit-phones-about = Mae’n dangos y cam lle’r ydyn ni, a dim byd am neb: nid ble rydych chi, na’ch bod chi yma. Does dim angen ffôn arnoch chi i gymryd rhan. Caewch e cyn mynd adref. Caiff pwy bynnag sy’n arwain ddefnyddio ei ffôn hi ar gyfer y cynllun.
toolkit-phones-do = Dangos camau heno ar y ffôn hwn
toolkit-none-goes = Does dim noson wedi dechrau eto. Edrychwch eto pan fydd.
toolkit-phones-decide = Penderfynwch ar hyn gyda’ch gilydd
toolkit-phones-decide-about = Gofynnwch i’r grŵp yn gyntaf, ac edrychwch ar beth gytunoch chi am ffonau. Mae’n well gan lawer eu cadw draw. Gallwch ei newid unrhyw bryd.
toolkit-phones-on = Gadael i ffonau ddangos y camau
toolkit-phones-off = Cadw ffonau draw

## Trionglau
toolkit-triangles = Dau driongl
toolkit-triangles-about = Sut mae ffrae fach yn ein tynnu i mewn, a sut gall hi droi.
toolkit-triangles-lead = Ar gyfer ffraeau bach rhwng pobl gyfartal mae hwn. Mae un cwestiwn yn gyntaf.
toolkit-triangle-seen-by = caiff unrhyw un agor y dudalen hon. Does neb yn gweld beth rydych chi’n ei ateb, a dydy e ddim yn cael ei gadw.
toolkit-ask-afraid = Oes rhywun yn ofni rhywun arall?
toolkit-ask-afraid-hint = Meddyliwch am bob menyw, ac amdanoch chi’ch hun hefyd. Efallai mai ofn rhywun sydd ddim yma yw e.
toolkit-afraid-yes = Oes
toolkit-afraid-unsure = Dydw i ddim yn siŵr
toolkit-afraid-no = Nac oes
toolkit-afraid-go = Ymlaen
toolkit-afraid-pick = Dewiswch un ateb. Mae ‘Dydw i ddim yn siŵr’ yn ateb hefyd.
toolkit-safe-title = Y peth pwysicaf yn gyntaf
toolkit-safe-lead = Os oes ofn arnoch chi: nid eich bai chi yw hynny, a does dim rhaid esbonio. Mae’r bobl o dan ‘Help ar unwaith’ yn gwrando. Does dim ymarfer yma nawr, a dim triongl. Os nad ydych chi’n siŵr, ewch yn ofalus.
toolkit-safe-not-together = Os chi sy’n cynnal y grŵp: peidiwch â dod â menywod at ei gilydd i drafod y peth. Gofynnwch i bob un ar ei phen ei hun, mewn ffordd sy’n ddiogel iddi hi.
toolkit-safe-guides = Beth i’w ddweud a’i wneud
toolkit-triangles-positions = Safleoedd rydyn ni’n llithro iddyn nhw pan fydd peth bach yn mynd o chwith yw’r rhain. Dydyn nhw ddim yn fathau o fenywod, a does neb yn byw mewn un. Rydyn ni i gyd yn nabod y tri.
toolkit-triangles-never = Dydyn nhw byth yn sôn am niwed mae rhywun wedi ei wneud i fenyw. Dydy hynny byth yn fai arni hi, ac nid llithro iddo wnaeth hi.
toolkit-triangles-fear = Os daw ofn, stopiwch yma:
toolkit-triangles-table = Y ddau, ochr yn ochr
toolkit-position-slip = Ble rydyn ni’n llithro
toolkit-position-inside = Beth rydyn ni’n ei ddweud yno
toolkit-position-turned = Wedi’i droi
toolkit-position-can = Beth gallwn ni ei ddweud
toolkit-triangles-alone = Cwestiwn i chi yn unig
toolkit-triangles-alone-about = I ba safle rydych chi’n llithro gyntaf? Efallai mai un gwahanol yw e yn y gwaith neu yn y grŵp. Gofynnwch hyn amdanoch chi’ch hun yn unig. Does dim byd i’w lenwi, a does dim rhaid i chi ddweud wrth neb.
toolkit-triangles-words = Stori, a geiriau eraill
toolkit-triangles-words-lead = Stori sydd ddim yn sôn am neb yma, a geiriau sy’n gallu troi pethau.
toolkit-triangles-print-first = Argraffu’r cyntaf
toolkit-triangles-print-second = Argraffu’r ail
toolkit-triangles-back = Yn ôl at y ddau driongl
toolkit-three-sides = Yr un noson, o dair ochr
toolkit-side-who = Pwy
toolkit-side-happened = Beth ddigwyddodd
toolkit-side-told = Beth ddywedais i wrtha i fy hun
toolkit-side-needed = Beth oedd ei angen arna i
toolkit-pairs = Geiriau sy’n gallu troi pethau
toolkit-pair-from = Beth ddaw allan gyntaf
toolkit-pair-to = Beth galla i ei ddweud
toolkit-pairs-wheel = Dod o hyd i air am deimlad ac angen
toolkit-ask-instead = Tri chwestiwn i’w gofyn, pan hoffech chi ddatrys y peth drosti
toolkit-answers = Tair ffordd arall o ateb
toolkit-answers-about = Pan fydd geiriau’n siarp, does dim rhaid rhoi geiriau siarp yn ôl, a does dim rhaid mynd yn dawel. Cewch chi gerdded i ffwrdd hefyd.
toolkit-models = Lluniau eraill sy’n helpu rhai menywod
toolkit-door-triangles = Sut mae ffrae’n ein tynnu i mewn, a sut gall hi droi

## Dolenni a dysgu
toolkit-links = Beth mae eraill wedi ei wneud
toolkit-links-about = Cyrsiau, tudalennau ac offer gan eraill.
toolkit-links-lead = Mae’r dolenni hyn yn mynd â chi i wefannau eraill. Gall y wefan arall gofnodi eich bod wedi dod, ond nid eich bod wedi dod oddi yma. Does dim ‘Cuddio’r dudalen hon’ yno, ac mae eich porwr yn cadw ei henw.
toolkit-learning = Ffordd o ddysgu
toolkit-learning-about = Ychydig o gamau byr, i bawb.
toolkit-learning-lead = Cymerwch gam pan hoffech chi, mewn unrhyw drefn. Does dim prawf. Dydyn ni ddim yn cadw beth rydych chi’n ei ddarllen; efallai bydd eich porwr.
toolkit-link-for-trauma = Beth mae niwed yn ei wneud, a beth sy’n helpu
toolkit-link-for-everyone = Menywod traws mewn grwpiau
toolkit-link-course = Cwrs
toolkit-link-reading = I’w ddarllen
toolkit-link-video = I’w wylio
toolkit-link-tool = I’w ddefnyddio
toolkit-link-law = Y gyfraith
toolkit-link-both = Cymraeg a Saesneg
toolkit-link-welsh = Yn Gymraeg
toolkit-link-english = Yn Saesneg
toolkit-link-free = Am ddim
toolkit-link-paid = Yn costio arian
toolkit-link-checked = edrychon ni arno ddiwethaf: { $day }
toolkit-link-unchecked = dydyn ni ddim wedi edrych arno eto

## Nosweithiau’r grŵp ei hun, a beth oedd y farn
toolkit-ours = un o’n rhai ni
toolkit-ours-title = Un o’n nosweithiau ni
toolkit-ours-about = Cadwch y drefn hon, a defnyddiwch hi eto pryd bynnag y mynnwch. Fel arall mae’n mynd ar ôl mis.
toolkit-ours-is = Dyma un o’ch nosweithiau chi. Mae’n aros nes i chi ei thynnu oddi yma.
toolkit-ours-do = Ei chadw fel un o’n rhai ni
toolkit-ours-not = Ddim yn un o’n rhai ni mwyach
toolkit-ours-again = Ei defnyddio heno
toolkit-tell-title = Dweud beth allai ddigwydd
toolkit-tell-about = Yna mae i’w weld ar y dyddiad nesaf, yn y ddwy iaith, i’r { $menywod } sy’n edrych. Gallwch ei newid wedyn.
toolkit-tell-do = Ei roi ar y dyddiad nesaf
toolkit-no-date = Does dim dyddiad i’w roi arno eto. Trefnwch un yn gyntaf.
toolkit-found-title = Beth oedd barn y grŵp?
toolkit-found-about = Un tap, a dim enw neb. Y tro nesaf bydd y cynllun yn gwybod. Gallwch ei adael allan.
toolkit-found-liked = Roedden ni’n ei hoffi
toolkit-found-change = Bydden ni’n ei newid
toolkit-found-not = Ddim i ni
toolkit-found-none = Dweud dim

## Beth mae hi’n ei gadw, ac olwyn ei hun
toolkit-keep = Cadw hyn i fi fy hun
toolkit-share = Mynd ag e at { $yr-hwyluswyr }
toolkit-share-about = Gallwch fynd ag e at { $hwyluswyr-soft } grŵp rydych chi ynddo. Bydd eich geiriau yn y blwch yno. Gallwch eu newid, a fydd dim byd yn cael ei anfon nes i chi bwyso ‘anfon’. Wedyn byddan nhw’n ei ddarllen, gyda’r enw rydych chi’n ei ddefnyddio yno.
toolkit-kept-title = Beth rydw i wedi’i gadw i fi fy hun
toolkit-kept-lead = Dyma beth rydych chi wedi ei gadw, nes i chi ei ddileu. Mae dan glo â’ch cyfrinymadrodd. Tra byddwch chi wedi mewngofnodi, efallai y gall pwy bynnag sydd â’r ffôn ei ddarllen.
toolkit-kept-seen-by = chi, ac unrhyw un sydd â’r ffôn tra byddwch chi wedi mewngofnodi.
toolkit-kept-empty = Does dim byd wedi’i gadw yma.
toolkit-kept-erase = Dileu hwn
toolkit-kept-erase-do = Ie, ei ddileu
toolkit-kept-words = O’r olwynion
toolkit-kept-wheel = Olwyn
toolkit-kept-thoughts = Eich geiriau eich hun
toolkit-kept-erase-all = Dileu’r cyfan
toolkit-kept-erase-all-about = Bydd wedi mynd oddi yma ar unwaith, ac allwch chi ddim ei gael yn ôl. Mae pa mor hir mae copïau’n para i’w weld dan ‘Beth rydyn ni’n ei gadw’.
toolkit-kept-erase-all-do = Ie, dileu’r cyfan
toolkit-kept-closed = Dydy un peth sydd wedi’i gadw yma ddim yn agor. Dim ond ei ddileu allwch chi.
toolkit-kept-full = Mae’r lle yma’n llawn. Nifer mwyaf y pethau: { $most }. Dilëwch un yn gyntaf.
toolkit-sentence-title = Brawddeg i chi’ch hun
toolkit-sentence-lead = I chi: beth rydych chi wedi ei ddysgu, ei wneud neu ei weld. Does dim un cyfrif arall yn ei hagor, a does neb yn gofyn i chi amdani. Pwyswch ‘Cuddio’r dudalen hon’ cyn rhoi’r ffôn i rywun.
toolkit-sentence-prompt-learned = Rhywbeth rydw i wedi ei ddysgu.
toolkit-sentence-prompt-did = Rhywbeth rydw i wedi ei wneud neu ei gynnal, mawr neu fach. Gallwch ei gopïo i gais rywbryd.
toolkit-sentence-prompt-keep = Ffordd o fod gydag eraill rydw i am ei chadw.
toolkit-sentence-prompt-change = Ffordd o fod gydag eraill yr hoffwn ei newid.
toolkit-sentence-hard = Ar ôl eiliad drom
toolkit-sentence-hard-happened = Beth ddigwyddodd, fel petaech chi ddim ond yn gwylio.
toolkit-sentence-hard-told = Beth ddywedoch chi wrthoch chi’ch hun amdano.
toolkit-sentence-hard-needed = Beth oedd ei angen arnoch chi.
toolkit-sentence-hard-next = Un cam nesaf, neu ddim un.
toolkit-sentence-ask = Eich brawddeg
toolkit-sentence-hint = Cymerwch unrhyw un o’r rhain, neu ddim un. Peidiwch ag enwi menywod eraill.
toolkit-sentence-learned = Os mynnwch, cadwch un frawddeg am beth rydych chi wedi ei ddysgu. Dim ond chi sy’n gallu ei hagor.
toolkit-sentence-go = Ysgrifennu brawddeg
said-toolkit-erased = Wedi’i ddileu.
toolkit-own-title = Eich olwyn eich hun
toolkit-own-about = Wyth darn i chi eu henwi, i edrych arnyn nhw neu i’w hargraffu.
toolkit-own-lead = Wyth darn. Rhowch unrhyw enwau arnyn nhw, neu gadewch rai yn wag.
toolkit-own-levels = Os mynnwch, dewiswch rif i bob un: faint ohono sydd yn eich bywyd ar hyn o bryd. Mae 1 yn golygu ychydig iawn, a 5 yn golygu digonedd. Does neb byth yn adio’r rhifau, a does dim un rhif yn dda nac yn ddrwg.
toolkit-own-name = Darn { $number }: ei enw
toolkit-own-level = Darn { $number }: faint ohono sydd ar hyn o bryd
toolkit-own-none = dim rhif
toolkit-own-show = Dangos fy olwyn
toolkit-own-list = Yr un peth fel rhestr
toolkit-own-slice = Darn
toolkit-own-how-much = Ar hyn o bryd
toolkit-own-kept = Does dim byd yn cael ei gadw yma oni bai eich bod chi’n pwyso ‘cadw’. Gallwch ei argraffu â’ch porwr; gall papur a ffeiliau gael eu gweld. Pwyswch ‘Cuddio’r dudalen hon’ cyn rhoi’r ffôn i rywun.
toolkit-own-change = Ei newid
toolkit-own-picture = Ei dangos fel llun

## Pum cwestiwn i’r un oedd yn arwain
toolkit-five-title = Pum cwestiwn i chi’n unig
toolkit-five-about = Nawr, yfory neu byth. Does neb arall yn eu gweld.
toolkit-five-go = Edrych ar y pum cwestiwn
toolkit-five-waits = Gofynnoch chi am y nodyn atgoffa hwn. Mae’n mynd ohono’i hun ymhen wythnos.
toolkit-five-lead = Atebwch un, rhai neu ddim un. Peidiwch â rhoi enwau. Mae beth rydych chi’n ei gadw dan glo, a dim ond chi all ei agor. Gallwch ei ddileu.
toolkit-five-cup = Pa mor llawn yw eich cwpan?
toolkit-cup-fine = Iawn
toolkit-cup-low = Isel
toolkit-cup-empty = Gwag
toolkit-five-well = Beth aeth yn dda, hyd yn oed ychydig?
toolkit-five-stays = Beth sy’n aros gyda chi yr hoffech ei roi i lawr? Pwy arall sydd wedi cael ei thynnu i mewn? Does dim angen enw.
toolkit-five-carried = Beth wnaeth rhywun arall heno, fel nad oedd rhaid i chi?
toolkit-five-whom = Hoffech chi siarad â rhywun cyn y tro nesaf? Mae llythyren gyntaf yn ddigon.
toolkit-five-keep = Ei gadw i mi
toolkit-five-keep-nothing = Diolch, cadwch ddim
toolkit-five-later = Gofynnwch i mi yfory
toolkit-five-nothing = Does dim i’w gadw eto. Ysgrifennwch rywbeth, neu dewiswch ‘cadwch ddim’.
said-toolkit-later = Maen nhw’n aros amdanoch ar y dudalen hon o yfory ymlaen.
toolkit-helps-title = Diolch
toolkit-helps-lead = Does dim mwy i’w wneud heno. Os oedd yn llawer, does dim rhaid i chi gario hyn ar eich pen eich hun.
toolkit-helps-guide = Dwi wedi ymlâdd
toolkit-over-agreed = Rhoi llinell yn ein cytundeb
toolkit-over-notes = Ysgrifennu nodyn i’r { $hwyluswyr }
toolkit-over-later = Efallai bydd rhaid i chi fewngofnodi eto. Gall aros nes i chi gyrraedd adref.
toolkit-short-minutes = { $range } mun
toolkit-paper-order = Trefn y cyfarfod
toolkit-paper-time = Amser
toolkit-paper-from-start = O’r dechrau
toolkit-paper-part = Beth
toolkit-paper-notes = Nodiadau
toolkit-paper-if-time = Os oes amser
toolkit-paper-cards = Cardiau i’w torri allan ar gyfer y cyfarfod hwn
toolkit-expect = Eich tro cyntaf yma
toolkit-expect-about = Taflen i wal neu fwrdd: beth i’w ddisgwyl.
toolkit-cards-alone = Y cardiau yn unig, i’w torri allan
toolkit-triangle-alt = Triongl. Mae’r geiriau oddi tano’n dweud yr un peth.
toolkit-triangles-print-cards = Cardiau i’w torri allan
toolkit-drawer = Ar gyfer y drôr
toolkit-drawer-go = Argraffu’r cyfan ar unwaith
toolkit-drawer-about = Cynllun, eich cytundeb, pedwar canllaw a beth i’w wneud pan fydd y trydan neu’r ffonau i ffwrdd. Cadwch e ble rydych chi’n cwrdd.
toolkit-paper-999 = Ffoniwch 999 os gallai rhywun fod mewn perygl nawr.
toolkit-tonight-card = Heno
toolkit-tell-full = Does dim lle i fwy ar y dyddiad hwnnw. Newidiwch beth sydd yno yn gyntaf.

## Drafftiau, i gydlynwyr

toolkit-drafts-title = Drafftiau
toolkit-drafts-card = Testunau gennych chi sydd heb eu cyhoeddi eto, a beth mae darllenwyr yn ei ddweud amdanyn nhw.
toolkit-drafts-lead = Dydy’r testunau hyn ddim mewn unrhyw restr nac unrhyw gynllun. Does neb yn eu gweld ond chi a’r rhai rydych chi’n gofyn iddyn nhw.
toolkit-drafts-none = Does dim drafft ar hyn o bryd.
toolkit-drafts-how = Mae testun yn ddrafft nes i bwy bynnag sy’n rhedeg y cyfrifiadur ei gyhoeddi. Dywedwch wrthi pan fydd yn barod.
toolkit-drafts-no-pack = Does dim testunau gennych chi yma eto. Gall pwy bynnag sy’n rhedeg y cyfrifiadur eu hychwanegu a dweud mai eich rhai chi ydyn nhw.
toolkit-drafts-seen-by = Cydlynwyr y sefydliad hwn.
toolkit-draft-is = Drafft
toolkit-draft-published = Wedi ei gyhoeddi
toolkit-draft-open-codes = { $count ->
    [zero] dim cod agored
    [one] { $count } cod agored
    [two] { $count } god agored
    [few] { $count } chod agored
    [many] { $count } chod agored
   *[other] { $count } cod agored
}
toolkit-draft-comments = { $count ->
    [zero] dim sylwadau
    [one] sylwadau gan { $count } darllenydd
    [two] sylwadau gan { $count } ddarllenydd
    [few] sylwadau gan { $count } darllenydd
    [many] sylwadau gan { $count } darllenydd
   *[other] sylwadau gan { $count } darllenydd
}
toolkit-draft-lead = Drafft yw hwn. Gallwch ei ddarllen, a gofyn i rywun o’r tu allan ei ddarllen cyn iddo gael ei gyhoeddi.
toolkit-draft-lead-published = Mae’r testun hwn wedi ei gyhoeddi. Gallwch ofyn i rywun ei ddarllen o hyd.
toolkit-draft-stands = Ei weld fel y bydd yn sefyll
toolkit-draft-said-title = Beth mae darllenwyr yn ei ddweud
toolkit-draft-parts-said = { $count ->
    [zero] dim sylw
    [one] { $count } sylw
    [two] { $count } sylw
    [few] { $count } sylw
    [many] { $count } sylw
   *[other] { $count } sylw
}
toolkit-draft-open-title = Codau sydd ar agor
toolkit-draft-type-at = Mae pwy bynnag sydd â chod yn ei deipio yma: { $address }. Mae’n agor y testun hwn a dim byd arall.
toolkit-draft-until = Dyddiad olaf: { $day }
toolkit-draft-take-back = Cymryd y cod hwn yn ôl
toolkit-draft-no-label = Darllenydd
toolkit-draft-closed = Cafodd rhai codau eu gwneud cyn ichi ddod yma. Dydy’r hyn sy’n cael ei ddweud gyda nhw ddim yn agor i chi nes bydd y darllenydd yn ei anfon unwaith eto.
toolkit-draft-ask-title = Gofyn i rywun ei ddarllen
toolkit-draft-ask-lead = Gwnewch un cod i bob darllenydd, neu un i rai sy’n darllen gyda’i gilydd. Mae pwy bynnag sydd â’r cod yn gallu darllen a newid yr hyn a ddywedwyd gydag ef. Felly rhowch ef â llaw, dros y ffôn neu mewn llythyr.
toolkit-draft-label = Beth yw eich enw chi ar y darllenydd hwn?
toolkit-draft-label-hint = I chi a’r cydlynwyr eraill, fel ‘criw dydd Mawrth’. Dim enwau llawn. Gallwch ei adael yn wag.
toolkit-draft-weeks = Am faint o amser?
toolkit-draft-week-1 = Wythnos
toolkit-draft-week-2 = Pythefnos
toolkit-draft-week-4 = Pedair wythnos
toolkit-draft-make = Gwneud cod
toolkit-draft-codes-full = Nifer y codau agored i’r testun hwn yw { $most }. Cymerwch un yn ôl yn gyntaf.
toolkit-draft-text-title = Y testun
toolkit-draft-top = Y dechrau
toolkit-draft-in-welsh = Yr un peth yn Gymraeg
toolkit-draft-in-english = Yr un peth yn Saesneg
toolkit-draft-part-gone = Rhan sydd ddim yno bellach
toolkit-draft-how-unsaid = Ddywedodd y darllenydd hwn ddim sut mae’n ei ddarllen.
toolkit-draft-answer-open = Mae modd darllen eich ateb gyda’r cod. Dyddiad olaf y cod: { $day }.
toolkit-draft-answer-ended = Mae’r cod wedi dod i ben. Does neb yn gallu darllen eich ateb gydag ef bellach.
toolkit-draft-she-says = Mae’r darllenydd yn dweud:
toolkit-draft-done = Beth a wnaed â hyn
toolkit-draft-taken = Wedi ei dderbyn
toolkit-draft-not = Heb ei dderbyn
toolkit-draft-because = Pam, neu sut
toolkit-draft-because-hint = Mae ei angen lle na chafodd ei dderbyn.
toolkit-draft-because-missing = Dywedwch pam na chafodd ei dderbyn. Mae un llinell yn ddigon.
toolkit-draft-answers-long = Mae eich atebion i gyd gyda’i gilydd yn rhy hir. Gwnewch rai ohonyn nhw’n fyrrach.
toolkit-draft-changed = Mae’r darllenydd wedi newid ei sylwadau ers ichi agor y dudalen hon. Darllenwch nhw unwaith eto, ac wedyn cadwch.
toolkit-draft-answer = Cadw beth a wnaed
said-toolkit-code-gone = Dydy’r cod ddim yn agor unrhyw beth bellach.

## Testun cyn iddo gael ei gyhoeddi, i bwy bynnag y gofynnwyd iddi

toolkit-invited-code-title = Teipiwch eich cod
toolkit-invited-code-lead = Rhoddodd rhywun god ichi. Does dim angen enw na chyfrif arnoch.
toolkit-invited-code-label = Y cod
toolkit-invited-code-hint = 26 o lythrennau a rhifau. Does dim ots am fylchau, cysylltnodau na phriflythrennau.
toolkit-invited-opens-nothing = Dydy’r cod hwn ddim yn agor unrhyw beth nawr. Efallai ei fod wedi dod i ben. Gofynnwch i bwy bynnag a’i rhoddodd ichi.
toolkit-invited-ended = Mae’r cod hwn wedi dod i ben, neu mae awr wedi mynd heibio. Chafodd dim byd ei anfon. Isod mae beth ysgrifennoch chi, er mwyn ichi ei gopïo a theipio’r cod eto.
toolkit-invited-over-title = Mae eich cod wedi dod i ben
toolkit-invited-over = Does dim modd darllen na dweud dim byd gydag ef nawr. Mae’r hyn a ddywedoch yno o hyd, i’r rhai a ofynnodd ichi. Gallwch ei gymryd yn ôl yma.
toolkit-invited-written = Beth a ysgrifennoch
toolkit-invited-text-gone = Dydy’r testun hwn ddim yma bellach.
toolkit-invited-seen-by = Cydlynwyr y sefydliad a ofynnodd ichi, pwy bynnag sydd â’r un cod, ac unrhyw un sydd â’r ffôn nes i chi guddio’r dudalen neu roi’r testun o’r neilltu.
toolkit-invited-lead = Mae { $host } yn gofyn beth yw eich barn am y testun hwn cyn iddo gael ei gyhoeddi.
toolkit-invited-free = Dywedwch rywbeth am un rhan, am lawer, neu ddim byd o gwbl. Mae byr yn iawn, ac felly hefyd ‘Rwy’n hoffi hyn’.
toolkit-invited-until = Mae eich cod yn agor y dudalen hon. Dyddiad olaf y cod: { $day }. Tan hynny gallwch newid yr hyn a ddywedoch, neu ei gymryd yn ôl.
toolkit-invited-who = Mae’r hyn a ddywedwch dan glo. Gall cydlynwyr y sefydliad ei agor, a phwy bynnag sydd â’ch cod.
toolkit-invited-gone-by = Bydd popeth a ddywedoch wedi mynd erbyn { $day } fan bellaf. Mae’r ffaith fod rhywun wedi rhoi sylwadau yn aros fel rhif, heboch chi.
toolkit-invited-names = Peidiwch ag enwi neb, na chi eich hun. Am y testun mae hyn.
toolkit-invited-say = Beth ydych chi’n ei ddweud am y rhan hon?
toolkit-invited-else = Unrhyw beth arall
toolkit-invited-how = Sut ydych chi’n ei ddarllen?
toolkit-invited-how-hint = Gallwch adael hyn allan. Mae’n helpu i ddeall yr hyn a ddywedwch.
toolkit-invited-how-member = Fel menyw mewn grŵp
toolkit-invited-how-holds = Fel rhywun sy’n cynnal grŵp
toolkit-invited-how-near = Rwy’n gweithio’n agos at y maes
toolkit-invited-how-welsh = Fel un sy’n darllen Cymraeg fel mamiaith
toolkit-invited-how-several = Rydyn ni’n ei ddarllen gyda’n gilydd
toolkit-invited-how-other = Mewn ffordd arall
toolkit-invited-send = Anfon fy sylwadau
toolkit-invited-withdraw = Cymryd popeth a ddywedais yn ôl
toolkit-invited-away = Rhoi’r testun hwn o’r neilltu
toolkit-invited-nothing = Dywedwch rywbeth am un rhan o leiaf.
toolkit-invited-changed = Mae rhywun arall â’r cod hwn wedi anfon sylwadau ers i chi agor y dudalen hon. Edrychwch arnyn nhw mewn ffenestr arall, ac wedyn anfon eich rhai chi.
toolkit-invited-too-long = Mae eich sylwadau gyda’i gilydd yn rhy hir. Gwnewch rai ohonyn nhw’n fyrrach.
said-toolkit-comments-sent = Cafodd eich sylwadau eu hanfon. Diolch.

## Sut cafodd hyn ei wneud, wedi ei gyfri

toolkit-made-texts = { $count ->
    [zero] Does dim testun wedi ei gyhoeddi.
    [one] { $count } testun sydd wedi ei gyhoeddi.
    [two] { $count } destun sydd wedi eu cyhoeddi.
    [few] { $count } thestun sydd wedi eu cyhoeddi.
    [many] { $count } thestun sydd wedi eu cyhoeddi.
   *[other] { $count } testun sydd wedi eu cyhoeddi.
}
toolkit-made-none = Hyd y gwyddon ni yma, does neb o’r tu allan wedi cael cais i roi sylwadau ar yr un ohonyn nhw.
toolkit-made-commented = Nifer y rhai y mae darllenwyr gwadd wedi rhoi sylwadau arnyn nhw: { $count }
toolkit-made-readings = { $count ->
    [zero] Does dim darlleniad.
    [one] { $count } darlleniad oedd hynny, gan un darllenydd neu rai gyda’i gilydd.
    [two] { $count } ddarlleniad oedd hynny, pob un gan un darllenydd neu rai gyda’i gilydd.
    [few] { $count } darlleniad oedd hynny, pob un gan un darllenydd neu rai gyda’i gilydd.
    [many] { $count } darlleniad oedd hynny, pob un gan un darllenydd neu rai gyda’i gilydd.
   *[other] { $count } darlleniad oedd hynny, pob un gan un darllenydd neu rai gyda’i gilydd.
}
toolkit-made-rest = Nifer y testunau na ofynnwyd i neb o’r tu allan amdanyn nhw, hyd y gwyddon ni yma: { $count }
