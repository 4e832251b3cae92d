# native: not yet read

# Sut mae ei chyrraedd.
notices-reach-title = Sut cawn ni gysylltu â chi
notices-reach-lead = Os bydd cynlluniau'n newid, hoffen ni roi gwybod i chi. Chi sy'n dweud sut. Os na osodwch chi ddim, anfonwn ni ddim.
notices-reach-none = Nid ydych wedi gosod dim. Does dim yn cael ei anfon atoch.
notices-reach-set = Yr hyn rydych wedi'i osod
notices-reach-choose = Dewiswch un ffordd
notices-no-mail = Ni ellir anfon e-bost o'r fan hon, felly nid yw'n cael ei gynnig.
notices-reach-nothing = Dim byd mwy
notices-reach-nothing-about = Mae'r hyn a osodwyd gennych yn mynd ar unwaith. Does dim yn cael ei anfon atoch wedyn.
notices-reach-nothing-do = Peidiwch ag anfon dim mwy ata i
notices-reach-seen-by = Chi. Mae ein system yn ei agor i anfon neges. Gall { $hwylusydd } ei agor os yw'n rhoi rheswm. Rydych chi'n gweld pwy wnaeth, a pham.
notices-reach-of-seen-by = { $Hwyluswyr } y grŵp hwn, pob un â rheswm. Mae ein system yn ei agor i anfon neges. Mae pwy a'i hagorodd, a pham, yn cael ei nodi. Does ganddi hi ddim cyfrif, felly all hi ddim edrych yno: dywedwch wrthi.
notices-way = Ffordd
notices-way-app = Byddaf yn edrych yma fy hun
notices-way-app-about = Mae i'w weld ar dudalen y grŵp. Does dim yn cael ei anfon.
notices-way-mail = Drwy e-bost
notices-way-mail-about = E-bost byr gyda phwnc plaen.
notices-way-call = Rhywun yn fy ffonio
notices-way-call-about = Mae un o'ch { $hwyluswyr } yn eich ffonio.
notices-way-text = Neges destun o ffôn y grŵp
notices-way-text-about = Mae un o'ch { $hwyluswyr } yn ei hysgrifennu.
notices-way-text-sent = Neges destun i fy ffôn
notices-way-text-sent-about = Ein system sy'n ei hanfon.
notices-way-letter = Llythyr
notices-way-letter-about = Mewn amlen heb ddim i ddangos gan bwy y daeth. Mae'n cymryd tri diwrnod, heb gyfri dydd Sul.
notices-way-through = Drwy rywun arall
notices-way-through-about = Mae rhywun yr ydych yn ymddiried ynddi yn dweud wrthych.
notices-app-about = Pan fydd rhywbeth yn newid, mae'n sefyll ar dudalen y grŵp. Tapiwch 'Rwyf wedi gweld hyn', a byddwn yn gwybod eich bod yn gwybod.
notices-email = Cyfeiriad e-bost
# native: not yet read
notices-mail-from = Mae ein e-byst atoch yn dod oddi wrth: { $name }
notices-telephone = Rhif ffôn
# native: not yet read
notices-telephone-dear = Mae'r rhif hwnnw'n costio mwy i'w ffonio. Rhowch un sy'n dechrau gyda 01, 02, 03 neu 07, ond nid gyda 070. Mae rhif o wlad arall yn iawn.
notices-ask-for = Am bwy i ofyn
# native: not yet read
notices-call-shared = Ar ffôn y mae eraill yn ei ddefnyddio, mae pwy bynnag sy'n ffonio yn gofyn am yr enw a ddywedwch, ac nid yw'n dweud dim wrth neb arall. Wrthych chi mae'n dweud eich geiriau cod.
# native: not yet read
notices-ask-for-shared = Ar ffôn y mae eraill yn ei ddefnyddio, dywedwch am bwy i ofyn: gall rhywun arall ateb.
notices-ask-for-hint = Os bydd rhywun arall yn ateb. Unrhyw enw a fynnwch.
notices-message-left = Negeseuon
notices-no-message = Peidio â gadael neges
notices-text-by-hand = { $Hwylusydd } sy'n ei hysgrifennu o ffôn y grŵp ei hun. Os atebwch, yno y bydd hi'n gweld yr ateb.
notices-text-by-us = Ein system sy'n ei hanfon, heb ein henw ni arni. Gall pwy bynnag sy'n ei chario ei darllen. Mae neges destun ar fil y ffôn, a gall ddangos ar sgrin wedi'i chloi.
# native: not yet read
notices-text-answers-shared = Os yw eraill yn gweld y ffôn hwn, nid yw 1, 2 na 3 yn cyfrif. Dim ond STOP a'ch gair chi eich hun sy'n cyfrif.
notices-text-answers = Gallwch ateb 1 pan fydd hi gennych, 2 os hoffech alwad, 3 os nad y tro hwn. Nid ydym yn nodi pwy sy'n dod. Mae STOP yn rhoi diwedd ar bob neges destun. Does neb yn darllen brawddeg. Os yw'n gofyn am alwad, ac os nad oes gennych air eich hun isod, mae'n cyfrif fel 2.
notices-stop-word = Gair sy'n atal popeth
notices-stop-word-hint = Gallwch adael hwn yn wag. Os anfonwch y gair hwn atom, ar ei ben ei hun neu mewn brawddeg, mae pob neges destun i'ch ffôn yn dod i ben ar unwaith. Does dim ateb yn dod. Bydd eraill yn gweld na chawsoch eich cyrraedd, a dim mwy.
# native: not yet read
notices-stop-word-everyday = Dewiswch air na fyddech yn ei anfon ar hap: nid diolch, nid STOP, ac nid gair o'ch geiriau cod.
# native: not yet read
notices-stop-word-kept = Mae gennych un. Nid yw'n cael ei ddangos yma. Gadewch hwn yn wag i'w gadw.
# native: not yet read
notices-stop-word-none = Tynnu fy ngair i ffwrdd
# native: not yet read
notices-stop-word-set = Mae gennych un. Chi yn unig all ei newid.
# native: not yet read
notices-example = Beth fyddai'n dod atoch
# native: not yet read
notices-example-about = Dyma un neges, gyda lle dychmygol, fel mae eich geiriau a'ch dewisiadau chi'n ei gwneud. Os nad yw'n iawn i chi, newidiwch hi isod.
# native: not yet read
notices-example-note = Dim grisiau.
# native: not yet read
notices-example-new = Ystafelloedd y Llusern
# native: not yet read
notices-example-old = Tŷ'r Felin
notices-stop-word-short = Defnyddiwch dair llythyren neu fwy, ac nid eich geiriau cod.
# native: not yet read
notices-reach-stopped = Daeth ateb o'ch rhif yn gofyn i ni beidio ag anfon mwy o negeseuon testun, felly does dim yn mynd iddo. Os nad chi oedd hi, gall rhywun arall fod wedi ei anfon.
# native: not yet read
said-notices-texts = Wedi'i gadw. Daw'r neges destun nesaf gyda'r newid nesaf.
notices-reach-texts-do = Anfonwch negeseuon testun ataf eto
# native: not yet read
notices-rings = Os daw negeseuon testun i fy ffôn i ben, cewch fy ffonio ar y rhif hwn
# native: not yet read
notices-rings-hint = Gall rhywun arall anfon STOP yn enw eich rhif. Mae eich gair eich hun yn atal galwadau hefyd. Does neb yn ffonio ffôn sy'n cael ei rannu.
# native: not yet read
notices-rings-term = Os daw negeseuon testun i ben
# native: not yet read
notices-rings-is = Cewch eich ffonio ar y rhif hwn
# native: not yet read
notices-card-stopped = Does dim neges destun yn mynd atoch
# native: not yet read
notices-card-rings = Fel y caniatawyd gennych, gall un o'r rhai sy'n cynnal y grŵp eich ffonio pan fydd cynlluniau'n newid, yn eich oriau chi.
notices-card-stopped-look = Sut y cawn eich cyrraedd, a negeseuon testun eto
# Chwe ffigur sy'n dangos mai hi biau'r rhif neu'r cyfeiriad.
# native: not yet read
notices-unproven-term = Y chwe ffigur
# native: not yet read
notices-unproven-is = heb eu teipio eto, felly does dim yn mynd yno ohono'i hun
# native: not yet read
notices-unproven-job = Heb eu teipio eto: gall fod yn ffôn rhywun arall. Os nad ydych chi'n siŵr mai ei ffôn hi yw e, peidiwch ag anfon dim yno.
# native: not yet read
notices-unproven-lead = Mae un cam ar ôl cyn i ddim fynd yno ohono'i hun: chwe ffigur.
# native: not yet read
notices-proof-go = Gorffen hyn nawr
# native: not yet read
notices-proof-seen-by = Chi. Dydyn ni ddim yn cadw'r ffigurau, na'r rhif neu'r cyfeiriad ar eu cyfer, mewn geiriau plaen.
# native: not yet read
notices-proof-title-text = Ai eich ffôn chi yw hwn?
# native: not yet read
notices-proof-title-text-of = Ai ei ffôn hi yw hwn?
# native: not yet read
notices-proof-title-mail = Ai eich e-bost chi yw hwn?
# native: not yet read
notices-proof-title-mail-of = Ai ei he-bost hi yw hwn?
# native: not yet read
notices-proof-lead-text = Rydyn ni'n anfon chwe ffigur i'r rhif a roesoch. Ar ôl eu teipio yma, bydd negeseuon testun yn mynd yno ohonyn nhw eu hunain. Felly all neb drefnu bod negeseuon yn mynd i ffôn rhywun arall.
# native: not yet read
notices-proof-lead-mail = Rydyn ni'n anfon chwe ffigur i'r cyfeiriad a roesoch. Ar ôl eu teipio yma, bydd e-byst yn mynd yno ohonyn nhw eu hunain. Felly all neb drefnu bod e-byst yn mynd at rywun arall.
# native: not yet read
notices-proof-change = Ei newid
# native: not yet read
notices-proof-comes-alone = Daw chwe ffigur, a dim arall.
# native: not yet read
notices-proof-comes-said = Daw e-bost gyda chwe ffigur, a llinell sy'n dweud beth ydyn nhw.
# native: not yet read
notices-proof-when = Anfonwch nhw pan allwch chi edrych yno, a neb arall.
# native: not yet read
notices-proof-when-of = Anfonwch nhw pan all hi edrych yno, wrth eich ymyl neu ar y ffôn, a gofynnwch iddi eu darllen i chi.
# native: not yet read
notices-proof-delete = Maen nhw'n dod oddi wrth yr un anfonwr â negeseuon diweddarach. Ar ôl eu teipio, efallai y byddwch am eu dileu yno.
# native: not yet read
notices-proof-until-mail-of = Tan hynny does dim e-bost yn mynd yno, a does dim yn mynd lle roedd hi'n cael ei chyrraedd o'r blaen.
# native: not yet read
notices-proof-hours = Mae hi nawr y tu allan i'r oriau a osodoch: { $hours }.
# native: not yet read
notices-proof-hours-of = Mae hi nawr y tu allan i'r oriau a osododd hi: { $hours }.
# native: not yet read
notices-proof-now-legend = Y tu allan i'r oriau hyn
# native: not yet read
notices-proof-now = Anfonwch y ffigurau beth bynnag: gallaf edrych yno nawr
# native: not yet read
notices-proof-now-of = Anfonwch y ffigurau beth bynnag: gall hi edrych yno nawr
# native: not yet read
notices-proof-now-missing = Ticiwch hwn, neu dewch yn ôl yn yr oriau hynny.
# native: not yet read
notices-proof-send = Anfon y ffigurau nawr
# native: not yet read
notices-proof-send-anew = Anfon ffigurau newydd
# native: not yet read
notices-proof-figures = Y chwe ffigur
# native: not yet read
# allow: am
notices-proof-figures-hint = Y rhai diweddaraf, a aeth am { $at }. Gallwch eu teipio am hanner awr.
# native: not yet read
notices-proof-keep = Gwirio'r ffigurau
# native: not yet read
notices-proof-anew-heading = Dim wedi dod?
# native: not yet read
notices-proof-until-text = Tan hynny does dim neges destun yn mynd yno ohoni'i hun. Pan fydd cynlluniau'n newid, gall un o'r rhai sy'n cynnal y grŵp anfon neges yno â llaw, o rif arall.
# native: not yet read
notices-proof-until-mail = Tan hynny does dim e-bost yn mynd yno, nac i gyfeiriad oedd yma o'r blaen. Mae'r hyn sydd wedi newid i'w weld ar dudalen y grŵp.
# native: not yet read
notices-proof-later = Nid nawr
# native: not yet read
notices-proof-first = Ar ôl i chi gadw hwn, rydyn ni'n anfon chwe ffigur yno, unwaith a phan ofynnwch chi, a chithau'n eu teipio yma. Cyn hynny does dim yn mynd yno ohono'i hun.
# native: not yet read
notices-proof-first-of = Ar ôl cadw hwn, rydyn ni'n anfon chwe ffigur yno, unwaith a phan ofynnwch chi, a chithau'n eu teipio yma. Felly mae ei hangen hi wrth eich ymyl, neu ar y ffôn. Cyn hynny does dim yn mynd yno ohono'i hun, nac i ble roedd hi'n cael ei chyrraedd o'r blaen.
# native: not yet read
notices-proof-six = Teipiwch bob un o'r chwe ffigur.
# native: not yet read
notices-proof-wrong = Nid dyma'r ffigurau a anfonwyd ddiwethaf. Edrychwch unwaith eto.
# native: not yet read
notices-proof-anew = Does dim modd defnyddio'r ffigurau hynny mwyach. Anfonwch rai newydd.
# native: not yet read
notices-proof-away = Doedd dim modd anfon dim nawr. Mae'r hyn a osodoch wedi'i gadw. Rhowch gynnig arall arni mewn ychydig funudau.
# native: not yet read
notices-proof-enough = Mae ffigurau wedi mynd yno ddigon o weithiau am y tro. Rhowch gynnig arall arni yfory, neu dewiswch ffordd arall.
# native: not yet read
notices-proof-quiet = Daeth neges o'r rhif hwn yn gofyn i ni beidio ag anfon dim mwy, felly does dim yn mynd yno. Ydy'r rhif yn iawn? Os yw'r ffôn hwnnw gennych chi, anfonwch CYCHWYN ohono i'n rhif ni, ac yna gofynnwch eto yma. Ein rhif ni: { $number }
# native: not yet read
notices-proof-quiet-here = Daeth neges o'r rhif hwn yn gofyn i ni beidio ag anfon dim mwy, felly does dim yn mynd yno. Ydy'r rhif yn iawn? Neu dewiswch ffordd arall.
# native: not yet read
said-notices-proof = Wedi'u hanfon. Gall gymryd munud neu ddwy.
# native: not yet read
said-notices-proven = Diolch. O hyn ymlaen bydd negeseuon yn mynd yno.
# native: not yet read
said-notices-no-job = Does dim i'w wneud yno â llaw nawr. Dyma sut mae pethau.
# native: not yet read
notices-proof-mail = Gofynnodd rhywun am y chwe ffigur hyn, i ddangos pwy biau'r cyfeiriad hwn. Os nad chi ofynnodd, peidiwch â gwneud dim.
# native: not yet read
notices-card-unproven = Mae un cam ar ôl
# native: not yet read
notices-card-unproven-about = Mae'r ffordd o'ch cyrraedd wedi'i chadw. Does dim yn mynd yno ohono'i hun cyn i chi deipio chwe ffigur.
# native: not yet read
notices-card-unproven-go = Gorffen hyn
notices-letter-slow = Mae llythyr yn cymryd tri diwrnod, heb gyfri dydd Sul, ac yn hirach dros ŵyl banc. Ar gyfer newid ar y diwrnod, dywedwch isod beth i'w wneud.
notices-postal = Ble i'w anfon
notices-through = Pwy sy'n dweud wrthych
notices-through-her = Pwy sy'n dweud wrthi
notices-through-hint = Yr enw y mae eich { $hwyluswyr } yn ei hadnabod wrtho.
notices-agreed-legend = Rydych chi'ch dwy wedi cytuno
notices-agreed = Mae hi'n gwybod, ac mae hi wedi cytuno
notices-both-agree = Gofynnwch iddi gyntaf. Ticiwch hwn pan fydd hi wedi cytuno.
notices-why-we-ask = Fel na fyddwch byth yn sefyll o flaen drws ar glo.
# native: not yet read
notices-who-sees-of = Ein system, pan fydd yn anfon. { $Yr-hwylusydd } sy'n ei ffonio neu'n ysgrifennu ati.
notices-who-sees = Ein system, pan fydd yn anfon. { $Yr-hwylusydd } sy'n eich ffonio neu'n ysgrifennu atoch. Byddwch yn gweld bob tro y caiff ei agor.
notices-how-long = Nes i chi ei newid, neu adael y grŵp.
notices-if-skip = Ni allwn ddefnyddio'r ffordd hon. Gallwch ddewis un arall.
notices-shared = Mae eraill yn defnyddio neu'n edrych ar y ffôn, y blwch e-bost neu'r blwch llythyrau hwn
notices-shared-hint = Yna byddwn yn anfon eich geiriau cod chi a dim arall.
notices-shared-term = Wedi'i rannu
notices-shared-is = Gall eraill ei weld: geiriau cod yn unig
# native: not yet read
notices-hide-term = Cyn ffonio
# native: not yet read
notices-ended-term = Ar hyn o bryd
# native: not yet read
notices-ended-nothing = Does dim i fynd ati nawr: peidiwch â ffonio’r rhif hwn nac ysgrifennu ato.
# native: not yet read
notices-ended-rings = Does dim negeseuon testun yn mynd i’r rhif hwn. Os ffoniwch chi, gwnewch yn siŵr yn gyntaf mai hi sy’n siarad.
# native: not yet read
notices-hide = Cuddiwch eich rhif chi: ffoniwch 141 yn gyntaf, yna'r rhif hwn.
notices-holds = Gall neges gynnwys
notices-holds-legend = Beth gaiff fod mewn neges?
# native: not yet read
notices-holds-hint = Dydyn ni byth yn ysgrifennu enw'r grŵp, i beth mae'r grŵp, nac enw menyw arall ynddi. Rydym yn chwilio am y rhain yn eich geiriau chi ac yng ngeiriau'r rhai sy'n cynnal y grŵp, cystal ag y gall cyfrifiadur.
notices-holds-code-words = Fy ngeiriau cod i yn unig
# native: not yet read
notices-holds-look = 'Mae cynlluniau wedi newid. Edrychwch pan fynnwch.'
notices-holds-what-changed = Beth sydd wedi newid: diwrnod, amser a lle
notices-words = Fy ngeiriau cod
notices-words-hint = Geiriau nad ydynt yn golygu dim i neb arall, fel: Mae eich llyfr llyfrgell yn barod. Dim ond os yw eraill yn gweld hyn, neu os na chawn anfon dim arall, y mae eu hangen arnom. Yr un geiriau sy'n dod bob tro y bydd newid. Os cawn anfon mwy, y geiriau hyn sy'n dod gyntaf.
# native: not yet read
notices-holds-name = Ni chaiff neges byth gynnwys enw menyw sydd yn y grŵp, enw'r grŵp na'r rhai sydd y tu ôl iddo, mai grŵp sydd yma, nac i beth ac i bwy mae'r grŵp. Na dolen chwaith, na chyfeiriad e-bost, na rhif ffôn heblaw rhif y grŵp ei hun. Mae hynny'n wir hyd yn oed os yw'r gair yn un bob dydd hefyd. Defnyddiwch air arall yn lle: { $name }
notices-words-missing = Ychwanegwch eich geiriau cod eich hun. Dyna'r cyfan y bydden ni'n ei anfon.
notices-hours = Oriau
notices-hours-legend = Pryd cawn ni gysylltu â chi?
notices-hours-hint = Ar adegau eraill anfonwn ni ddim.
notices-hours-any = Unrhyw bryd
notices-hours-these = Dim ond ar yr adegau isod
notices-hours-missing = Ychwanegwch amser ar o leiaf un diwrnod.
notices-until-after-from = Mae'r diwedd cyn y dechrau. Ychwanegwch amser diweddarach.
notices-from = dechrau
notices-until = diwedd
notices-every-day = Bob dydd
# native: not yet read
notices-zone = Pa gloc mae'r oriau hyn yn ei ddilyn
# native: not yet read
notices-zone-hint = Os ydych i ffwrdd am dipyn, dewiswch ble rydych chi.
# native: not yet read
notices-hours-there = { $hours }, yn ôl y cloc yno: { $where }
# native: not yet read
notices-zone-here = Y cloc yma
# native: not yet read
notices-zone-paris = Y rhan fwyaf o Ewrop: Ffrainc, Sbaen, yr Almaen, Gwlad Pwyl
# native: not yet read
notices-zone-athens = Gwlad Groeg, Rwmania, Wcráin, y Ffindir
# native: not yet read
notices-zone-istanbul = Twrci
# native: not yet read
notices-zone-lagos = Nigeria, Camerŵn
# native: not yet read
notices-zone-johannesburg = De Affrica, Zimbabwe
# native: not yet read
notices-zone-nairobi = Kenya, Somalia, Ethiopia
# native: not yet read
notices-zone-dubai = Y Gwlff: Dubai, Oman
# native: not yet read
notices-zone-karachi = Pacistan
# native: not yet read
notices-zone-kolkata = India, Sri Lanka
# native: not yet read
notices-zone-dhaka = Bangladesh
# native: not yet read
notices-zone-manila = Ynysoedd y Philipinau, Hong Kong, Tsieina
# native: not yet read
notices-zone-tokyo = Japan, Corea
# native: not yet read
notices-zone-sydney = Dwyrain Awstralia
# native: not yet read
notices-zone-auckland = Seland Newydd
# native: not yet read
notices-zone-buenos-aires = Yr Ariannin
# native: not yet read
notices-zone-new-york = Dwyrain yr Unol Daleithiau a Chanada
# native: not yet read
notices-zone-jamaica = Jamaica
# native: not yet read
notices-zone-chicago = Canol yr Unol Daleithiau
# native: not yet read
notices-zone-denver = Mynyddoedd y Rockies
# native: not yet read
notices-zone-los-angeles = Gorllewin yr Unol Daleithiau a Chanada
notices-every-day-hint = Mae'r amserau ar gyfer bob dydd yn cyfri lle rydych chi'n gadael diwrnod yn wag. Os oes un diwrnod i aros yn rhydd, gadewch nhw'n wag ac ysgrifennwch y dyddiau eraill.
notices-monday = Dydd Llun
notices-tuesday = Dydd Mawrth
notices-wednesday = Dydd Mercher
notices-thursday = Dydd Iau
notices-friday = Dydd Gwener
notices-saturday = Dydd Sadwrn
notices-sunday = Dydd Sul
notices-otherwise = Os na allwn eich cyrraedd yn ddiogel
notices-otherwise-legend = Os bydd cynlluniau'n newid a ninnau'n methu eich cyrraedd yn ddiogel, beth hoffech chi i ni ei wneud?
notices-otherwise-hint = Gall newid ddod yn hwyr yn y dydd, pan fydd eich oriau ar ben.
# native: not yet read
notices-otherwise-app-hint = Efallai na fyddwch yn edrych yma mewn pryd. Dim ond pan ddywedwch eich bod wedi ei weld y byddwn yn cyfri eich bod yn gwybod.
notices-otherwise-nothing = Gwneud dim. Peidio â dod i chwilio.
notices-otherwise-door = Cael rhywun wrth yr hen ddrws
notices-otherwise-anyway = Cysylltu â fi beth bynnag, gyda geiriau niwtral
# native: not yet read
notices-otherwise-call = Fy ffonio, os nad wyf wedi dweud fy mod wedi ei weld
# native: not yet read
notices-app-call = Os hoffech alwad
# native: not yet read
notices-app-call-who-sees = { $Yr-hwylusydd } sy'n eich ffonio. Byddwch yn gweld bob tro y caiff ei agor.
# native: not yet read
notices-app-call-if-skip = Does neb yn eich ffonio.
# native: not yet read
notices-hours-call-legend = Pryd caiff rhywun eich ffonio?
notices-language = Iaith
notices-language-legend = Pa iaith?
notices-language-en = Saesneg
notices-language-cy = Cymraeg
# native: not yet read
notices-language-cy-north = Cymraeg (y gogledd)
# native: not yet read
notices-language-cy-south = Cymraeg (y de)
# native: not yet read
notices-variant-about = Pa Gymraeg
notices-variant-legend = Os Cymraeg, pa Gymraeg?
notices-variant-hint = Mae pwy bynnag sy'n eich ffonio neu'n ysgrifennu atoch yn gweld hyn.
notices-variant-either = Y naill neu'r llall
notices-variant-north = O'r gogledd
notices-variant-south = O'r de
notices-reminders = Fy atgoffa y diwrnod cynt
# native: not yet read
notices-reminders-hint = Byth pan fydd cyfarfod wedi'i ganslo, neu pan ddywedoch ar ei dudalen: ddim y tro hwn. Os chi sy'n cynnal y grŵp: hefyd ddau ddiwrnod cyn diwrnod rhywbeth a addawoch chi, ac ar y bore wedyn, yn yr un geiriau niwtral.
# native: not yet read
notices-again = Os na fyddaf yn ateb, cewch ysgrifennu unwaith eto
# native: not yet read
notices-again-hint = Un neges destun arall yn eich oriau, awr a hanner ar ôl y gyntaf. Fydd dim trydedd.
# native: not yet read
notices-reminders-term = Y diwrnod cynt
# native: not yet read
notices-reminders-is = Nodyn atgoffa
# native: not yet read
notices-again-term = Os na fyddwch yn ateb
# native: not yet read
notices-again-is = Cawn ysgrifennu unwaith eto. Fydd dim trydydd tro
# native: not yet read
notices-still = A yw'n dal yn ddiogel cysylltu â chi fel hyn?
# native: not yet read
notices-still-set-on = Cafodd y ffordd rydyn ni’n eich cyrraedd ei gosod neu ei chadarnhau ddiwethaf { $day }.
# native: not yet read
notices-still-yes = Ydy, mae'n dal yn iawn
# native: not yet read
notices-still-change = Ei newid
# native: not yet read
notices-still-ask-her = Gofynnwch iddi eto, wyneb yn wyneb
# native: not yet read
notices-still-ask-her-about = A yw'n dal yn ddiogel ei chyrraedd fel y dywedodd hi? Os nad yw, ysgrifennwch ef o'r newydd gyda hi.
# native: not yet read
notices-still-she-says = Mae hi'n dweud ei fod yn dal yn iawn
# native: not yet read
notices-said-on = Cadarnhawyd ddiwethaf
notices-with-her = Rydych yn ysgrifennu hwn gyda hi. Gofynnwch iddi am bob peth, ac ysgrifennwch yr hyn y mae hi'n ei ddweud yn unig. Mae'n cymryd lle'r hyn oedd yno.
notices-somebody = Rhywun sydd wedi gadael

# Pwy edrychodd.
notices-looked-title = Pwy welodd sut i gysylltu â chi
notices-looked-lead = Gyda'r rheswm a roddodd. Os yw rhywun yn edrych ar yr un cynllun fwy nag unwaith mewn diwrnod, un llinell sydd. Ni all neb dynnu llinell allan.
notices-looked-seen-by = Chi yn unig.
notices-looked-nobody = Does neb wedi ei agor.
notices-looked-broken = Nid yw rhywbeth yn y rhestr hon fel y cafodd ei ysgrifennu. Mae'r bobl sy'n rhedeg y system hon wedi cael gwybod.
notices-why-tell-change = I roi gwybod i chi am newid
notices-why-saw-plan = Gwelodd hi sut rydych yn cael gwybod, i roi gwybod i chi am newid i'r cynllun. Ni ddangoswyd rhif na chyfeiriad.
notices-why-worried = Roedd hi'n poeni amdanoch
notices-why-she-asked = Gofynnoch chi iddi
# native: not yet read
notices-why-tell-promise = I roi gwybod i chi am addewid i chi
notices-why-put-right = Roedd rhaid cywiro rhywbeth ynddo
# native: not yet read
notices-why-wrote = Ysgrifennodd hi gyda chi sut rydych chi’n cael clywed
notices-why-other = Am reswm arall
notices-my-why-tell-change = I roi gwybod iddi am newid
notices-my-why-worried = Roeddwn i'n poeni amdani
notices-my-why-she-asked = Gofynnodd hi i fi
# native: not yet read
notices-my-why-tell-promise = I roi gwybod iddi am addewid iddi

# I hwyluswyr.
notices-of-title = Sut mae cyrraedd { $menywod }
notices-of-lead = Mae pob { $menyw } yn gosod hyn ei hun. Lle rydych yn cadw lle iddi, rydych yn ei ysgrifennu gyda hi.
notices-of-seen-by = { $Hwyluswyr } y grŵp hwn. Nid yw'r hyn a osododd { $menyw } yn cael ei ddangos yma.
notices-of-set = wedi'i osod
# native: not yet read
notices-of-unproven = wedi'i osod, heblaw am chwe ffigur: does dim yn mynd yno ohono'i hun eto
notices-of-to-write = dim wedi'i ysgrifennu eto
notices-of-not-set = heb osod dim
notices-of-nobody = Does neb yma eto.
notices-of-write = Ei ysgrifennu gyda hi
# native: not yet read
notices-of-written = Ysgrifennwyd hwn. Pwy: { $name }. Pryd: { $when }
notices-written-with-her = wedi'i ysgrifennu gyda hi
notices-opened-lead = Mae angen rheswm arnoch i agor hwn. Mae hi'n gweld eich enw, y rheswm a'r amser.
notices-opened-of-lead = Mae angen rheswm arnoch i agor hwn. Mae eich enw, y rheswm a'r amser yn cael eu nodi. Does ganddi hi ddim cyfrif, felly all hi ddim edrych yno ei hun: dywedwch wrthi eich bod wedi ei agor.
notices-opened-of-words-hint = Mae'n cael ei gadw gyda'r nodyn. Gallwch ei adael yn wag, oni bai eich bod wedi dewis rheswm arall.
notices-opened-of-noted = Mae hyn wedi ei nodi. Does ganddi hi ddim cyfrif, ac all hi ddim ei weld: dywedwch wrthi eich bod wedi ei agor, a pham.
notices-opened-of-seen-by = Chi. Mae'n cael ei nodi eich bod wedi ei agor. Dim ond gyda'i chyfrif ei hun y byddai hi'n gweld hynny.
notices-opened-why = Pam mae ei angen arnoch?
notices-opened-words = Yn eich geiriau eich hun
notices-opened-words-hint = Mae hi'n darllen hyn. Gallwch ei adael yn wag, oni bai eich bod wedi dewis rheswm arall.
notices-opened-do = Ei agor
notices-opened-noted = Mae hyn wedi'i nodi. Mae hi'n gweld eich bod wedi'i agor, a pham.
notices-opened-seen-by = Chi, a hithau. Mae wedi'i nodi iddi hi eich bod wedi'i agor.

# Mae rhywbeth wedi newid.
notices-changed-link = Mae rhywbeth wedi newid
notices-changed-title = Mae rhywbeth wedi newid
notices-changed-lead = Dywedwch beth. Does dim yn cael ei anfon eto: nesaf gwelwch bwy fydd yn cael gwybod, a sut.
notices-changed-seen-by = { $Hwyluswyr } y grŵp hwn. Wedyn, { $y-menywod } sy'n cael gwybod.
notices-changed-what = Beth sydd wedi newid?
notices-what-place = Y lle
notices-what-time = Y diwrnod neu'r amser
notices-what-holder = Pwy sy'n ei gynnal
notices-what-access = Mynd i mewn neu o gwmpas: grisiau, lifft, toiledau, golau
notices-what-format = Sut rydych chi'n cwrdd: ar y ffôn, ar-lein, yn yr awyr agored
notices-what-visitors = Mae rhywun o'r tu allan i'r grŵp yn dod
notices-what-cancelled = Nid yw'n digwydd
notices-what-reminder = Nodyn atgoffa
notices-changed-place = Lle newydd
notices-changed-only-place = Dim ond os yw'r lle wedi newid.
notices-changed-day = Diwrnod newydd
notices-changed-only-time = Dim ond os yw'r diwrnod neu'r amser wedi newid.
notices-changed-starts = O ba amser
notices-changed-holding = Pwy sy'n ei gynnal yn awr
notices-changed-only-holder = Dim ond os yw rhywun arall yn ei gynnal. Nid oes neges yn ei henwi.
notices-changed-note-en = Beth sy'n wahanol, yn Saesneg
notices-changed-note-hint = Grisiau, toiledau, pwy arall sydd yno. Bydd hyn mewn negeseuon: dim enwau, a dim byd am y grŵp.
notices-changed-note-cy = Beth sy'n wahanol, yn Gymraeg
# native: not yet read
notices-changed-over = Ddim felly bellach
# native: not yet read
notices-changed-over-hint = Mae hyn wedi ei ddweud o'r blaen, ac yn mynd ymlaen yn y neges nesaf. Ticiwch beth bynnag sydd ddim felly bellach.
# native: not yet read
notices-changed-noted = Yma mae'r hyn a ddywedwyd o'r blaen. Newidiwch ef lle nad yw felly bellach.
notices-changed-meanwhile = Mae rhywun arall wedi newid y cyfarfod hwn ers i chi edrych. Edrychwch drosto ac ewch ymlaen.
notices-note-needed = Dywedwch beth sy'n wahanol, yn un o'r ddwy iaith.
notices-changed-do = Dangos pwy fyddai'n cael gwybod
notices-starts-past = Mae'r amser hwn wedi mynd heibio. Rhowch ddiwrnod ac amser sydd i ddod.
notices-begun = Mae'r cyfarfod hwn wedi dechrau. Does neb ar ôl i roi gwybod iddi mewn pryd.
# native: not yet read
notices-unticked-time = Rydych wedi ysgrifennu diwrnod neu amser arall. Ticiwch 'Y diwrnod neu'r amser' hefyd, neu ei roi'n ôl.
# native: not yet read
notices-unticked-place = Rydych wedi dewis lle arall. Ticiwch 'Y lle' hefyd, neu ei roi'n ôl.
# native: not yet read
notices-unticked-holder = Rydych wedi dewis rhywun arall i'w gynnal. Ticiwch 'Pwy sy'n ei gynnal' hefyd, neu ei roi'n ôl.
# native: not yet read
notices-holder-same = Hi sy'n ei gynnal yn barod. Dewiswch pwy sy'n ei gynnal nawr, neu dynnu'r tic.
notices-door-legend = Oes rhywun yn sefyll wrth yr hen ddrws?
notices-door-hint = Mae angen ateb os yw'r lle neu'r amser wedi newid, neu os nad yw'n digwydd. Os mai dim ond y ffordd o gwrdd sy'n newid, dywedwch ai wrth yr un drws y bydd hynny. Ni all rhai { $menywod } gael gwybod mewn pryd. Byddai arwydd ar y drws yn dangos y grŵp i eraill. Nid yw person yn gwneud hynny.
notices-door-me = Fi
notices-door-somebody = Bydd rhywun: gofyn i bawb sy'n cynnal y grŵp
notices-door-nobody = Neb
# native: not yet read
notices-door-same = Dim angen: rydych chi'n dal i gwrdd wrth yr un drws
notices-door-unanswered = Dywedwch pwy sy'n sefyll wrth yr hen ddrws, neu dewiswch 'Neb'.

# Y cynllun cyn anfon dim.
notices-plan-title = Pwy fyddai'n cael gwybod
notices-plan-lead = Does dim wedi'i anfon eto.
# native: not yet read
notices-plan-waited = Gofynnwyd am eich cyfrinymadrodd cyn i hyn fynd. Edrychwch arno unwaith eto, a'i anfon ar ddiwedd y dudalen.
# native: not yet read
notices-plan-earlier = { $count ->
    [zero] { $count } heb glywed am y newid cynharach eto. Lle caiff y neges hon ddweud beth sydd wedi newid, mae'n dweud am y ddau.
    [one] { $count } heb glywed am y newid cynharach eto. Lle caiff y neges hon ddweud beth sydd wedi newid, mae'n dweud am y ddau.
    [two] { $count } heb glywed am y newid cynharach eto. Lle caiff y neges hon ddweud beth sydd wedi newid, mae'n dweud am y ddau.
    [few] { $count } heb glywed am y newid cynharach eto. Lle caiff y neges hon ddweud beth sydd wedi newid, mae'n dweud am y ddau.
    [many] { $count } heb glywed am y newid cynharach eto. Lle caiff y neges hon ddweud beth sydd wedi newid, mae'n dweud am y ddau.
   *[other] { $count } heb glywed am y newid cynharach eto. Lle caiff y neges hon ddweud beth sydd wedi newid, mae'n dweud am y ddau.
}
notices-plan-noted = Gwelwch sut mae { $menywod } yn cael gwybod, a'r geiriau a ddewison nhw. Gall pob un weld eich bod wedi gweld ei rhai hi, i roi gwybod iddi am y newid hwn.
# allow: plural
notices-plan-knows = { $count ->
    [zero] yn gwybod
    [one] yn gwybod: chi
    [two] yn gwybod
    [few] yn gwybod
    [many] yn gwybod
   *[other] yn gwybod
}
notices-plan-mail = { $count ->
    [zero] yn cael e-bost yn awr
    [one] yn cael e-bost yn awr
    [two] yn cael e-bost yn awr
    [few] yn cael e-bost yn awr
    [many] yn cael e-bost yn awr
   *[other] yn cael e-bost yn awr
}
notices-plan-text = { $count ->
    [zero] yn cael neges destun yn awr
    [one] yn cael neges destun yn awr
    [two] yn cael neges destun yn awr
    [few] yn cael neges destun yn awr
    [many] yn cael neges destun yn awr
   *[other] yn cael neges destun yn awr
}
notices-plan-parts = { $count ->
    [zero] dim neges destun
    [one] un neges destun
    [two] dwy neges destun
    [few] { $count } neges destun
    [many] { $count } neges destun
   *[other] { $count } neges destun
}
# native: not yet read
notices-plan-dear = mae lle i lai o lythrennau mewn neges destun, oherwydd { $letters }
notices-plan-by-hand = { $count ->
    [zero] yn cael gwybod gan rywun, yn awr
    [one] yn cael gwybod gan rywun, yn awr
    [two] yn cael gwybod gan rywun, yn awr
    [few] yn cael gwybod gan rywun, yn awr
    [many] yn cael gwybod gan rywun, yn awr
   *[other] yn cael gwybod gan rywun, yn awr
}
notices-plan-herself = { $count ->
    [zero] yn edrych yma eu hunain
    [one] yn edrych yma ei hun
    [two] yn edrych yma eu hunain
    [few] yn edrych yma eu hunain
    [many] yn edrych yma eu hunain
   *[other] yn edrych yma eu hunain
}
notices-plan-waits = { $count ->
    [zero] yn aros am eu horiau
    [one] yn aros am ei horiau
    [two] yn aros am eu horiau
    [few] yn aros am eu horiau
    [many] yn aros am eu horiau
   *[other] yn aros am eu horiau
}
notices-plan-late = { $count ->
    [zero] na fyddan nhw'n cael gwybod mewn pryd
    [one] na fydd yn cael gwybod mewn pryd
    [two] na fyddan nhw'n cael gwybod mewn pryd
    [few] na fyddan nhw'n cael gwybod mewn pryd
    [many] na fyddan nhw'n cael gwybod mewn pryd
   *[other] na fyddan nhw'n cael gwybod mewn pryd
}
notices-plan-nothing = { $count ->
    [zero] na fydd dim byd yn cael ei anfon atyn nhw
    [one] na fydd dim byd yn cael ei anfon ati
    [two] na fydd dim byd yn cael ei anfon atyn nhw
    [few] na fydd dim byd yn cael ei anfon atyn nhw
    [many] na fydd dim byd yn cael ei anfon atyn nhw
   *[other] na fydd dim byd yn cael ei anfon atyn nhw
}
notices-plan-total = Pawb yn y grŵp: { $count }
notices-plan-hours = ei horiau: { $hours }
notices-plan-at = yn dechrau: { $when }
notices-plan-outside = Y tu allan i'w horiau: dewisodd hi hyn, gyda geiriau niwtral.
# native: not yet read
notices-plan-door-you = { $at }: chi.
# native: not yet read
notices-plan-door-somebody = { $at }: bydd rhywun yn cael ei holi. Mae'n sefyll gyda'r hyn sydd wedi newid, nes bod rhywun yn ei gymryd.
# native: not yet read
notices-plan-door-nobody = { $at }: neb.
# native: not yet read
notices-plan-door-both = Byddech wrth ddau ddrws ar yr un pryd. Gofynnwch i rywun gymryd un ohonyn nhw.
# native: not yet read
notices-plan-cancelled = Ni ellir tynnu hyn yn ôl yma. I gwrdd er hynny, ychwanegwch ddyddiad newydd.
notices-plan-door-kept = Mae rhywun wedi cael cais i fod yno.
notices-plan-note-only-en = Yn Saesneg yn unig mae'r hyn sy'n wahanol. Mae { $menyw } sy'n darllen Cymraeg yn ei gael yn Saesneg. Gallwch fynd yn ôl a'i ychwanegu.
notices-plan-note-only-cy = Yn Gymraeg yn unig mae'r hyn sy'n wahanol. Mae { $menyw } sy'n darllen Saesneg yn ei gael yn Gymraeg. Gallwch fynd yn ôl a'i ychwanegu.
notices-late-letter = byddai llythyr yn dod yn rhy hwyr
notices-late-hours = does dim ffordd ddiogel o'i chyrraedd mewn pryd
notices-late-no-mail = ni ellir anfon e-bost o'r fan hon
# native: not yet read
notices-late-unproven = does neb wedi dangos eto mai ei chyfeiriad hi yw hwn
# native: not yet read
notices-plan-unproven = does neb wedi dangos eto mai ei rhif hi yw hwn, felly does dim peiriant yn ysgrifennu yno: os nad ydych chi'n siŵr, peidiwch ag anfon dim
notices-wish = Os na allwn ei chyrraedd yn ddiogel: { $what }
# native: not yet read
notices-wish-no-door = Does dim hen ddrws nawr: does neb yn sefyll yn unman iddi hi.
notices-plan-door-missing = Byddai rhywun yn chwilio am berson wrth yr hen ddrws, a does neb yn sefyll yno eto. Gallwch fynd yn ôl a dweud y bydd rhywun.
# native: not yet read
notices-plan-room-tells = Ni ellir rhoi gwybod i neb eto. Mae'r hyn sydd wedi'i ysgrifennu am yr ystafell yn mynd i'r negeseuon, ac ni chaiff gynnwys enw'r grŵp nac i beth mae'r grŵp. Newidiwch hynny ar dudalen yr ystafell, yna dewch yn ôl. Y gair yw: { $word }
# native: not yet read
notices-plan-own-word = Ai gair y lle ei hun yw hwn?
# native: not yet read
notices-plan-own-word-hint = Dyna hefyd enw { $menyw } sydd yn y grŵp, ac ni chaiff neges ei henwi. Os gair y lle ei hun ydyw, ticiwch ef. Os yw'n ei henwi hi, newidiwch ef ar dudalen yr ystafell, yna dewch yn ôl.
# native: not yet read
notices-plan-own-word-is = Gair y lle ei hun yw hwn, nid enw { $menyw } yma: ‘{ $word }’. Y lle: ‘{ $place }’
# native: not yet read
notices-plan-own-word-open = Does neb wedi cael gwybod eto. Os gair y lle ei hun ydyw, ticiwch ef ac anfonwch eto.
notices-plan-do = Rhoi gwybod i bawb yn awr
notices-plan-change = Newid rhywbeth yn gyntaf
notices-by-app = Yn edrych yma ei hun
notices-by-mail = E-bost
notices-by-call = Galwad ffôn
notices-by-text = Neges destun o ffôn y grŵp
notices-by-text-sent = Neges destun
notices-by-letter = Llythyr
notices-by-through = Drwy rywun arall
notices-line-door = Ni ellir ei chyrraedd: mae hi'n chwilio am rywun wrth yr hen ddrws
notices-line-nothing = Ni ellir ei chyrraedd: dydy hi ddim eisiau i unrhyw beth gael ei wneud
# native: not yet read
notices-line-no-door = Ni ellir ei chyrraedd mewn pryd
notices-line-not-set = Heb osod dim: does dim yn cael ei anfon
notices-line-resting = Yn cael seibiant: does dim yn cael ei anfon
notices-line-herself = Hi wnaeth y newid

# Cynllun a bwrdd yn gryno, heb y rhai sy'n cynnal y grŵp.
notices-short = Gyda'i gilydd { $count }, heb y rhai sy'n cynnal y grŵp
notices-short-now = { $count } nawr, pob un yn ei ffordd ei hun
# native: not yet read
notices-short-hands = { $count } drwy alwad, neges neu lythyr gennych chi
notices-short-waits = { $count } yn nes ymlaen, mewn pryd
notices-short-late = { $count } ddim mewn pryd
notices-short-nothing = { $count } heb gael neges
notices-short-heard = { $count } wedi clywed
notices-short-met = { $count } wedi cwrdd â rhywun wrth yr hen ddrws
notices-short-no-answer = { $count } heb ateb
# native: not yet read
notices-short-no-answer-yet = { $count } heb ateb eto
# native: not yet read
notices-short-still = { $count } ar y ffordd, neu eto i gael gwybod
# native: not yet read
notices-short-not-reached = { $count ->
    [zero] { $count } heb eu cyrraedd
    [one] { $count } heb ei chyrraedd
    [two] { $count } heb eu cyrraedd
    [few] { $count } heb eu cyrraedd
    [many] { $count } heb eu cyrraedd
   *[other] { $count } heb eu cyrraedd
}

# Y diwrnod wedyn.
# native: not yet read
notices-card-afterwards = Dywedon ni fod yn ddrwg gennym
# native: not yet read
notices-afterwards-card = Heb gael gwybod mewn pryd
# native: not yet read
notices-afterwards-count = { $count ->
    [zero] Cafodd pawb wybod mewn pryd.
    [one] Gallwch ymddiheuro i un na chafodd wybod mewn pryd.
    [two] Gallwch ymddiheuro i ddwy na chafodd wybod mewn pryd.
    [few] Gallwch ymddiheuro i { $count } na chafodd wybod mewn pryd.
    [many] Gallwch ymddiheuro i { $count } na chafodd wybod mewn pryd.
   *[other] Gallwch ymddiheuro i { $count } na chafodd wybod mewn pryd.
}
# native: not yet read
notices-afterwards-look = Ymddiheuro
# native: not yet read
notices-afterwards-title = Ymddiheuro i'r rhai na chafodd wybod mewn pryd
# native: not yet read
notices-afterwards-lead = Un neges i bob un, yn ei ffordd a'i horiau ei hun. Does dim yn mynd cyn i chi ddweud.
# native: not yet read
notices-afterwards-note-en = Llinell gennych chi, yn Saesneg
# native: not yet read
notices-afterwards-note-cy = Llinell gennych chi, yn Gymraeg
# native: not yet read
notices-afterwards-note-hint = Er enghraifft: Y tro nesaf rydyn ni'n ôl lle rydyn ni bob amser. Dim enwau, dim byd am y grŵp. Os ysgrifennwch mewn un iaith yn unig, fel yna mae pawb yn ei chael.
# native: not yet read
notices-afterwards-do = Ei ddweud wrthyn nhw
# native: not yet read
notices-afterwards-leave-heading = Neu ddweud dim
# native: not yet read
notices-afterwards-leave-about = Wedyn does dim yn mynd at yr un ohonyn nhw, ac ni ofynnir eto i neb sy'n cynnal y grŵp.
# native: not yet read
notices-afterwards-leave-sure = Gadael iddo i bob un ohonyn nhw? Nid yw'r hyn ysgrifennoch chi yma yn cael ei gadw.
# native: not yet read
notices-afterwards-leave-yes = Ie, gadael iddo
# native: not yet read
notices-afterwards-leave = Gadael iddo
# native: not yet read
notices-afterwards-left-out = Heb neges
# native: not yet read
notices-afterwards-not = Ni all dim fynd atyn nhw, neu dim ond eu geiriau cod eu hunain: byddai'r rheini'n dweud bod cynlluniau wedi newid eto. Dywedwch pan welwch chi nhw.

# Y bwrdd.
notices-board-title = Pwy sy'n gwybod
notices-board-seen-by = { $Hwyluswyr } y grŵp hwn.
notices-board-total = Gyda'i gilydd, pawb yn y grŵp: { $count }
# native: not yet read
notices-board-total-afterwards = Gyda'i gilydd: { $count }
# native: not yet read
notices-board-held-up = Mae rhywbeth yn methu cael ei anfon ar hyn o bryd, ac yn aros: { $count }. Mae'n cael ei drio eto ohono'i hun. Gellir ysgrifennu neges destun â llaw yn y cyfamser, isod.
notices-board-everybody = Fesul un
notices-board-job = Gwneud hyn â llaw
notices-board-taken = Yn nwylo: { $name }
notices-board-back = Yn ôl at bwy sy'n gwybod
notices-board-waits = { $count ->
    [zero] heb roi cynnig eto; nid yw'r gweinydd post yno, felly mae'n aros
    [one] { $count } cynnig; nid yw'r gweinydd post yno, felly mae'n aros
    [two] { $count } gynnig; nid yw'r gweinydd post yno, felly mae'n aros
    [few] { $count } chynnig; nid yw'r gweinydd post yno, felly mae'n aros
    [many] { $count } chynnig; nid yw'r gweinydd post yno, felly mae'n aros
   *[other] { $count } cynnig; nid yw'r gweinydd post yno, felly mae'n aros
}
notices-board-waits-text = { $count ->
    [zero] heb roi cynnig eto; ni ellir anfon neges destun yn awr, felly mae'n aros
    [one] { $count } cynnig; ni ellir anfon neges destun yn awr, felly mae'n aros
    [two] { $count } gynnig; ni ellir anfon neges destun yn awr, felly mae'n aros
    [few] { $count } chynnig; ni ellir anfon neges destun yn awr, felly mae'n aros
    [many] { $count } chynnig; ni ellir anfon neges destun yn awr, felly mae'n aros
   *[other] { $count } cynnig; ni ellir anfon neges destun yn awr, felly mae'n aros
}
notices-board-wants-call = Hoffai hi gael galwad
# native: not yet read
notices-through-asked = Gofynnir i hon roi gwybod iddi: { $name }
# native: not yet read
notices-through-yours = { $name }: chi sy'n rhoi gwybod iddi
# native: not yet read
notices-board-wrote = Daeth rhywbeth arall o'i ffôn. Does neb yn ei ddarllen yma, ac efallai nad hi sydd yno
# native: not yet read
notices-board-calls = { $count ->
    [zero] Does neb yn gofyn am alwad.
    [one] Mae un yn gofyn am alwad, neu wedi ysgrifennu geiriau nad oes neb yn eu darllen yma:
    [two] Mae dwy yn gofyn am alwad, neu wedi ysgrifennu geiriau nad oes neb yn eu darllen yma:
    [few] Mae { $count } yn gofyn am alwad, neu wedi ysgrifennu geiriau nad oes neb yn eu darllen yma:
    [many] Mae { $count } yn gofyn am alwad, neu wedi ysgrifennu geiriau nad oes neb yn eu darllen yma:
   *[other] Mae { $count } yn gofyn am alwad, neu wedi ysgrifennu geiriau nad oes neb yn eu darllen yma:
}
# native: not yet read
notices-no-answer-about = ‘Heb ateb’ yw'r hyn a aeth ati, neu sydd ar ei thudalen. Does dim rhaid iddi ateb.
# native: not yet read
notices-job-asked-for = Gofynnodd hi am alwad. Gwnewch yn siŵr yn gyntaf mai hi sy'n siarad.
# native: not yet read
notices-board-twice = dau gynnig
notices-told-delivered = { $count ->
    [zero] ar eu ffonau, heb wybod eto a gafodd ei gweld
    [one] ar ei ffôn, heb wybod eto a gafodd ei gweld
    [two] ar eu ffonau, heb wybod eto a gafodd ei gweld
    [few] ar eu ffonau, heb wybod eto a gafodd ei gweld
    [many] ar eu ffonau, heb wybod eto a gafodd ei gweld
   *[other] ar eu ffonau, heb wybod eto a gafodd ei gweld
}
notices-told-heard = { $count ->
    [zero] yn gwybod
    [one] yn gwybod
    [two] yn gwybod
    [few] yn gwybod
    [many] yn gwybod
   *[other] yn gwybod
}
# native: not yet read
notices-told-answered = Daeth ateb o'i ffôn: { $count }
# native: not yet read
notices-answered-about = Ystyr 'Daeth ateb o'i ffôn' yw bod neges destun wedi dod o'i rhif. Gall rhywun arall anfon un yn ei enw.
notices-told-met = { $count ->
    [zero] wrth yr hen ddrws, a rhywun yno i'w cwrdd
    [one] wrth yr hen ddrws, a rhywun yno i'w chwrdd
    [two] wrth yr hen ddrws, a rhywun yno i'w cwrdd
    [few] wrth yr hen ddrws, a rhywun yno i'w cwrdd
    [many] wrth yr hen ddrws, a rhywun yno i'w cwrdd
   *[other] wrth yr hen ddrws, a rhywun yno i'w cwrdd
}
notices-told-sent = { $count ->
    [zero] wedi cael neges, heb wybod eto a gafodd ei gweld
    [one] wedi cael neges, heb wybod eto a gafodd ei gweld
    [two] wedi cael neges, heb wybod eto a gafodd ei gweld
    [few] wedi cael neges, heb wybod eto a gafodd ei gweld
    [many] wedi cael neges, heb wybod eto a gafodd ei gweld
   *[other] wedi cael neges, heb wybod eto a gafodd ei gweld
}
notices-told-herself = { $count ->
    [zero] yn edrych yma eu hunain, heb wybod eto a gafodd ei weld
    [one] yn edrych yma ei hun, heb wybod eto a gafodd ei weld
    [two] yn edrych yma eu hunain, heb wybod eto a gafodd ei weld
    [few] yn edrych yma eu hunain, heb wybod eto a gafodd ei weld
    [many] yn edrych yma eu hunain, heb wybod eto a gafodd ei weld
   *[other] yn edrych yma eu hunain, heb wybod eto a gafodd ei weld
}
notices-told-on-its-way = { $count ->
    [zero] neges ar eu ffordd
    [one] neges ar ei ffordd
    [two] neges ar eu ffordd
    [few] neges ar eu ffordd
    [many] neges ar eu ffordd
   *[other] neges ar eu ffordd
}
notices-told-planned = { $count ->
    [zero] eto i gael gwybod
    [one] eto i gael gwybod
    [two] eto i gael gwybod
    [few] eto i gael gwybod
    [many] eto i gael gwybod
   *[other] eto i gael gwybod
}
notices-told-not-reached = { $count ->
    [zero] heb eu cyrraedd
    [one] heb ei chyrraedd
    [two] heb eu cyrraedd
    [few] heb eu cyrraedd
    [many] heb eu cyrraedd
   *[other] heb eu cyrraedd
}
notices-is-heard = mae hi'n gwybod
# native: not yet read
notices-is-answered = daeth ateb o'i ffôn
notices-is-met = cwrddodd rhywun â hi wrth yr hen ddrws
notices-is-on-its-way = ar ei ffordd
notices-is-delivered = ar ei ffôn, heb wybod a gafodd ei gweld
notices-is-sent = wedi cael neges, heb wybod a gafodd ei gweld
notices-is-herself = heb wybod a gafodd ei weld
notices-is-planned = eto i gael gwybod
notices-is-not-reached = heb ei chyrraedd
# native: not yet read
notices-not-hers = Mae rhywun arall yn ateb ar ei rhif, fel y nodwyd: does dim yn mynd yno ohono'i hun
# native: not yet read
notices-not-hers-job = Atebodd rhywun arall o'r rhif hwn, fel y nodwyd. Gwnewch yn siŵr yn gyntaf mai ei rhif hi ydyw.
notices-tick-heard = Mae hi'n gwybod
notices-tick-spoke = Siaradon ni, ac mae hi'n gwybod yn awr
notices-tick-done = Wedi'i wneud, dim angen ateb
# native: not yet read
notices-tick-done-text = Rwyf wedi anfon y neges
# native: not yet read
notices-tick-done-letter = Rwyf wedi postio'r llythyr
notices-tick-no-answer = Dim ateb
# native: not yet read
notices-tick-not-reached = Nid hi oedd honno
notices-tick-met = Cwrddon ni â hi wrth y drws
notices-overtaken = Mae pethau wedi newid eto ers hynny. Does dim mwy o hwn yn cael ei anfon.
# native: not yet read
notices-overtaken-by = Gweld pwy sy'n gwybod yn awr
notices-door-job = Rhywun wrth yr hen ddrws
# native: not yet read
notices-door-job-time = Rhywun yno ar yr hen amser
# native: not yet read
notices-door-at = Wrth y drws hwn: { $place }, { $from }–{ $until }
notices-door-free = Does neb yn sefyll yno eto.
# native: not yet read
notices-card-calls = { $count ->
    [zero] neb yn gofyn am alwad
    [one] un yn gofyn am alwad
    [two] dwy yn gofyn am alwad
    [few] { $count } yn gofyn am alwad
    [many] { $count } yn gofyn am alwad
   *[other] { $count } yn gofyn am alwad
}
# native: not yet read
notices-door-wanted = { $at }: does neb wedi dweud eto y bydd hi yno.
# native: not yet read
notices-door-both = Mae'r un person wrth ddau ddrws ar yr un pryd. Mae angen rhywun arall wrth un ohonyn nhw.
# native: not yet read
notices-door-both-you = Rydych chi wrth ddau ddrws ar yr un pryd. Rhowch un ohonyn nhw yn ôl, er mwyn i rywun arall ei gymryd.
notices-door-take = Byddaf i'n sefyll yno
notices-door-yours = Chi sy'n sefyll yno.
notices-door-taken = Yn sefyll yno: { $name }
notices-hand-back = Rhoi hwn yn ôl
notices-take-over = Cymryd hwn drosodd
notices-put-back = Dadwneud hynny
notices-job-about = Pan gymerwch hwn, gwelwch sut i'w chyrraedd. Mae'n cael ei nodi iddi hi eich bod wedi gwneud, i roi gwybod iddi am newid.
notices-job-take = Byddaf i'n gwneud hyn
notices-job-from = Ddim cyn: { $when }
notices-job-until = Dim defnydd ar ôl: { $when }
notices-job-closed = Nid dyma ei horiau. Peidiwch â ffonio nac ysgrifennu yn awr.
notices-job-only-words = Dywedwch neu anfonwch y geiriau hyn a dim arall. Nid ydynt yn cyfrif fel rhoi gwybod.
notices-job-script = Beth i'w ddweud
notices-job-script-written = Beth i'w ysgrifennu
notices-job-letter = Mewn amlen blaen, gyda stamp dosbarth cyntaf. Mae angen tri diwrnod arno, heb gyfri dydd Sul.
# native: not yet read
notices-letter-dates = Y dyddiadau nesaf:
# native: not yet read
notices-letter-door = Os bydd un o'r rhain yn newid ac na all llythyr gyrraedd mewn pryd, rydym yn gofyn i rywun fod wrth y drws yr ydych yn ei adnabod, o 10 munud cyn y dechrau tan 30 munud ar ei ôl.
# native: not yet read
notices-sheet-letter = Llythyr
# native: not yet read
notices-sheets-title = Eich llythyrau a'ch galwadau ar bapur
# native: not yet read
notices-sheets-lead = Beth gymeroch chi ac sydd heb ei wneud eto: llythyr ar bob tudalen, a beth i'w ddweud ar y ffôn. Does dim rhif ffôn ar bapur. Rhwygwch y papur ar ôl gorffen.
# native: not yet read
notices-sheets-none = Chymeroch chi ddim llythyr na galwad. Cymerwch un ar y dudalen sy'n dweud pwy sy'n gwybod.
# native: not yet read
notices-sheets-seen-by = dim ond chi, a'u cymerodd.
notices-job-ring = Ei ffonio
notices-job-write = Ysgrifennu'r neges, yn barod i'w hanfon
# native: not yet read
notices-job-nobody-answers = Os nad oes neb yn ateb, rhowch ef yn ôl: mae'n aros ar y bwrdd, a gall rhywun roi cynnig arall arni.
notices-job-then = Ac wedyn

# Pan fydd hwylusydd yn camu i lawr.
notices-holds-jobs = { $count ->
    [zero] Nid ydych wedi cymryd neb i roi gwybod iddi â llaw.
    [one] Rydych wedi cymryd { $count } fenyw i roi gwybod iddi â llaw.
    [two] Rydych wedi cymryd { $count } fenyw i roi gwybod iddynt â llaw.
    [few] Rydych wedi cymryd { $count } menyw i roi gwybod iddynt â llaw.
    [many] Rydych wedi cymryd { $count } menyw i roi gwybod iddynt â llaw.
   *[other] Rydych wedi cymryd { $count } menyw i roi gwybod iddynt â llaw.
}
notices-holds-door = Dywedoch y byddech yn sefyll wrth yr hen ddrws: { $when }

# Ar dudalen y grŵp.
notices-card-changed = Mae rhywbeth wedi newid
# native: not yet read
notices-walk-job = Cerdded draw gyda'n gilydd
# native: not yet read
notices-walk-at = O'r hen le: { $from }. I'r lle newydd: { $to }
# native: not yet read
notices-walk-about = Bob tro y bydd rhywun wedi dod at yr hen ddrws. Does neb yn cerdded nac yn aros ar ei phen ei hun.
# native: not yet read
notices-walk-free = Does neb yn cerdded gyda nhw eto.
# native: not yet read
notices-walk-take = Byddaf i'n cerdded gyda nhw
# native: not yet read
notices-walk-yours = Chi sy'n cerdded gyda nhw.
# native: not yet read
notices-walk-taken = Yn cerdded gyda nhw: { $name }
# native: not yet read
notices-walk-both = Tra bydd rhywun yn cerdded, does neb wrth yr hen ddrws. A all ail fenyw helpu?
# native: not yet read
notices-holds-walk = Dywedoch y byddech yn cerdded draw i'r lle newydd gyda'r lleill: { $when }
# native: not yet read
notices-card-door = Chi sy'n sefyll wrth yr hen ddrws
# native: not yet read
notices-card-door-time = Chi sydd yno ar yr hen amser
# native: not yet read
notices-card-walk = Chi sy'n cerdded draw gyda'r lleill
# native: not yet read
notices-card-door-look = Edrych arno: { $when }
notices-card-reminder = Nodyn atgoffa
notices-card-look = Edrych ar beth sydd wedi newid
notices-card-look-of = Edrych ar beth sydd wedi newid: { $when }
notices-card-look-reminder = Edrych ar y nodyn atgoffa
notices-card-look-reminder-of = Edrych ar y nodyn atgoffa: { $when }
notices-card-not-reached = Dydy pawb ddim yn gwybod eto
notices-card-see-whom = Gweld pwy: { $when }
notices-card-board = Pwy sy'n gwybod
notices-card-board-of = Pwy sy'n gwybod: { $when }
notices-card-reach-heading = Os bydd cynlluniau'n newid
notices-card-reach-about = Chi sy'n dweud sut cawn ni roi gwybod i chi. Os na osodwch chi ddim, does dim yn cael ei anfon.
notices-card-reach = Sut cawn ni gysylltu â chi
notices-card-looked = Pwy welodd sut i gysylltu â chi
notices-card-reach-of = Sut mae cyrraedd { $menywod }
notices-news-seen-by = { $Menywod } yn y grŵp hwn.
notices-news-tap = Tapiwch hwn pan fyddwch chi'n gwybod. Does dim rhaid i chi.
notices-news-do = Rwyf wedi gweld hyn
# native: not yet read
notices-news-call = Daeth cais am alwad o'ch rhif. Bydd rhywun yn eich ffonio yn eich oriau chi. Os nad ydych eisiau hynny mwyach, dywedwch eich bod wedi gweld hyn.
notices-news-answered = Daeth ateb i hyn o'ch rhif. Mae eich { $hwyluswyr } yn gallu gweld bod ateb wedi dod.
notices-news-seen = Rydych wedi gweld hyn. Diolch am ddweud wrthym.
# native: not yet read
notices-news-noted = Nododd rhywun sy'n cynnal y grŵp eich bod yn gwybod.

# Beth sy'n mynd allan.
# native: not yet read
notices-sms-afterwards = { $when }: mae'n ddrwg gennym na allem ddweud wrthych mewn pryd.
# native: not yet read
notices-sms-look-afterwards = Mae'n ddrwg gennym am y newid diwethaf. Edrychwch pan fydd yn gyfleus.
notices-sms-subject = Nodyn i chi
# native: not yet read
notices-sms-look = Mae cynlluniau wedi newid. Edrychwch pan fynnwch.
# native: not yet read
notices-sms-look-reminder = Nodyn atgoffa. Edrychwch pan fynnwch.
notices-sms-reminder = Nodyn atgoffa.
notices-sms-when = Pryd: { $when }
notices-sms-not-when = Ddim bellach: { $when }
notices-sms-where = Ble: { $place }
# native: not yet read
notices-sms-not-where = Nid yno: { $place }
notices-sms-holder = Rhywun arall sy'n ei gynnal y tro hwn.
notices-sms-access = Mae mynd i mewn neu o gwmpas yn wahanol y tro hwn.
notices-sms-format = Mae'n cael ei gynnal mewn ffordd arall y tro hwn.
notices-sms-visitors = Mae rhywun arall yn dod hefyd y tro hwn.
notices-sms-cancelled = Nid yw'n digwydd: { $when }
# native: not yet read
notices-sms-door = Gofynnwn i rywun fod wrth yr hen ddrws.
# native: not yet read
notices-sms-door-hour = Gofynnwn i rywun fod yno ar yr hen amser hefyd.
# native: not yet read
notices-sms-door-there = Bydd rhywun wrth yr hen ddrws.
# native: not yet read
notices-sms-door-there-hour = Bydd rhywun yno ar yr hen amser hefyd.
notices-sms-automatic = Neges awtomatig yw hon.
# native: not yet read
notices-sms-answers = Neges awtomatig. Ateb 1 gwelais, 2 galwad, 3 nid y tro hwn, STOP dim mwy.

# Newid cynlluniau drwy neges destun, gyda chod.
# native: not yet read
notices-weather-title = Newid cynlluniau drwy neges destun
# native: not yet read
notices-weather-lead = Pan ddaw eira a dim rhwydwaith, gallwch ganslo cyfarfod gyda neges destun o unrhyw ffôn. Eich cod sy'n dangos mai chi sydd yno.
# native: not yet read
notices-weather-seen-by = Dim ond chi sy'n gweld y cod, a dim ond unwaith. Mae eraill sy'n cynnal y grŵp yn darllen i chi newid cynlluniau drwy neges destun.
# native: not yet read
notices-weather-code = Eich cod:
# native: not yet read
notices-weather-code-about = Ni fydd yn cael ei ddangos eto. Ysgrifennwch ef lle nad oes neb yn edrych. Gall pwy bynnag sydd â'r cod newid eich cyfarfod nesaf.
# native: not yet read
notices-weather-since = Mae gennych god. Cafodd ei wneud ar y diwrnod hwn: { $day }
# native: not yet read
notices-weather-number = Ein rhif: { $number }
# native: not yet read
notices-weather-how = Sut mae'n mynd
# native: not yet read
notices-weather-how-1 = Anfonwch EIRA, LLIFOGYDD neu SÂL ac yna eich cod i'n rhif. Yn Saesneg: SNOW, FLOOD neu ILL.
# native: not yet read
notices-weather-how-2 = Rydyn ni'n ateb ac yn gofyn: canslo, dros y ffôn, neu awr yn hwyrach. Anfonwch 1, 2 neu 3 ac yna eich cod.
# native: not yet read
notices-weather-how-3 = Rydyn ni'n ateb gyda faint fyddai'n cael gwybod, a sut. Does dim wedi'i anfon eto.
# native: not yet read
notices-weather-how-4 = Anfonwch EWCH, y ddau ffigur o'n hateb ac yna eich cod. Nawr mae pawb yn cael gwybod, chi hefyd, fel ar y dudalen ar gyfer hynny, ac mae rhywun yn cael cais i fod wrth yr hen ddrws.
# native: not yet read
notices-weather-how-5 = Mae eich cod wedi'i ddefnyddio wedyn. Gwnewch un newydd pan allwch. Cofiwch ddileu'r negeseuon testun a anfonoch.
# native: not yet read
notices-weather-others = Mae ar gyfer cyfarfod heddiw neu yfory. Mae hanner awr i bob cam. Does dim ateb i god anghywir. Nac i rif a ofynnodd am ddim mwy o negeseuon testun.
# native: not yet read
notices-weather-make-do = Gwneud cod
# native: not yet read
notices-weather-anew-do = Gwneud cod newydd
# native: not yet read
notices-weather-away-do = Rhoi'r cod o'r neilltu
# native: not yet read
notices-weather-not-here = Does dim neges destun yn dod i mewn yma, felly ni ellir defnyddio hwn eto.
# native: not yet read
notices-weather-begun-nothing = eisiau newid y cyfarfod nesaf. Does dim wedi'i anfon eto.
# native: not yet read
notices-weather-begun-cancel = eisiau canslo'r cyfarfod nesaf. Does dim wedi'i anfon eto.
# native: not yet read
notices-weather-begun-phone = eisiau cael y cyfarfod nesaf dros y ffôn. Does dim wedi'i anfon eto.
# native: not yet read
notices-weather-begun-later = eisiau cael y cyfarfod nesaf awr yn hwyrach. Does dim wedi'i anfon eto.
# native: not yet read
notices-card-begun-by-text = Mae rhywun yn newid cynlluniau drwy neges destun
# native: not yet read
notices-board-by-text = Newidiwyd drwy neges destun, gyda'i chod: { $name }

# Atebion i'w negeseuon testun ei hun. Llythrennau plaen yn unig, a dim byd am y grŵp.
# native: not yet read
notices-weather-ask = Atebwch 1 canslo, 2 galwad, 3 awr yn hwyrach, a'ch cod wedyn.
# native: not yet read
notices-weather-ask-no-line = Atebwch 1 canslo, 3 awr yn hwyrach, a'ch cod wedyn. Does dim llinell ar gyfer 2.
# native: not yet read
notices-weather-nothing-on = Does dim i'w newid heddiw nac yfory.
# native: not yet read
notices-weather-cancel = Canslo: { $when }
# native: not yet read
notices-weather-phone = Galwad yn lle cwrdd: { $when }
# native: not yet read
notices-weather-later = Awr yn hwyrach na: { $when }
# native: not yet read
notices-weather-now = Yn awr: { $count }
# native: not yet read
notices-weather-by-hand = Gennych chi: { $count }
# native: not yet read
notices-weather-herself = Yn edrych eu hunain: { $count }
# native: not yet read
notices-weather-waits = Yn eu horiau: { $count }
# native: not yet read
notices-weather-late = Ddim mewn pryd: { $count }
# native: not yet read
notices-weather-nothing = Heb gael dim: { $count }
# native: not yet read
notices-weather-total = Gyda'i gilydd: { $count }
# native: not yet read
notices-weather-go = Does dim wedi'i anfon eto. I'w anfon yn yr hanner awr nesaf: EWCH { $figures } a'ch cod.
# native: not yet read
notices-weather-too-late = Mae hanner awr wedi mynd. Ni anfonwyd dim. Dechreuwch eto.
# native: not yet read
notices-weather-went = Mae'n mynd allan yn awr. Edrychwch pwy sy'n cael gwybod gennych chi pan allwch. Mae eich cod wedi'i ddefnyddio. Gwnewch un newydd pan allwch. Cofiwch ddileu'r negeseuon a anfonoch.
# native: not yet read
notices-weather-meanwhile = Newidiodd rhywbeth yn y cyfamser. Ni anfonwyd dim. Dechreuwch eto.
