### Grwpiau: ymuno, pwy sydd yma, cael seibiant, gadael, dileu.

## Ymuno â chod

# native: not yet read
groups-join-title = Ymuno â chod
# native: not yet read
groups-join-lead = Rhoddodd { $hwylusydd } god ichi. Mae'n gadael un fenyw i mewn, unwaith, o fewn saith diwrnod.
# native: not yet read
groups-join-first = Teipiwch eich cod yma. Nesaf, rydych chi'n dewis enw a chyfrinymadrodd: dim cyfeiriad, dim rhif. Mae eich cod yn dod gyda chi.
# native: not yet read
groups-join-make = Mynd ymlaen a dewis enw
# native: not yet read
groups-join-sign-in = Mae gen i enw yma. Mewngofnodi.
# native: not yet read
groups-join-code = Eich cod
# native: not yet read
groups-join-code-hint = 26 o lythrennau a rhifau. Does dim ots am fylchau, cysylltnodau na phriflythrennau.
# native: not yet read
groups-join-name = Beth ddylen ni eich galw chi yn y grŵp hwn?
# native: not yet read
groups-join-name-hint = Unrhyw enw. Does dim rhaid iddo fod yn enw go iawn, ac efallai fod gan rywun arall yr un enw.
# native: not yet read
groups-join-why = Er mwyn i eraill wybod beth i'ch galw chi.
# native: not yet read
groups-join-who-sees = { $Y-menywod } yn y grŵp hwn.
# native: not yet read
groups-join-how-long = Nes ichi adael neu ddileu.
# native: not yet read
groups-join-skip = Mae angen enw i ymuno. Mae 'Dienw' yn enw.
# native: not yet read
groups-join-read-about = Nesaf, rydych chi'n darllen beth mae'r grŵp yn ei ddweud amdano'i hun: i bwy mae e, a beth fyddai'n cael ei rannu. Dydych chi ddim wedi ymuno nes ichi wasgu 'Ymuno'.
# native: not yet read
groups-join-read = Darllen am y grŵp
# native: not yet read
groups-join-before = Darllenwch hwn cyn ymuno. Dydych chi ddim i mewn eto. Y botwm ar y diwedd, 'Ymuno', sy'n eich gadael chi i mewn.
# native: not yet read
groups-join-go = Ymuno
# native: not yet read
groups-seen-by-you = Dim ond chi.

# native: not yet read
groups-code-not-good = Dydy'r cod hwn ddim yn agor dim ar hyn o bryd. Efallai ei fod dros saith diwrnod oed, wedi ei ddefnyddio, neu wedi ei dynnu'n ôl. Gofynnwch i'ch { $hwylusydd } am un newydd.
# native: not yet read
groups-code-wait = Rydych chi wedi rhoi llawer o gynigion arni. Arhoswch am awr, wedyn rhowch gynnig arall arni. Dydy'r cod ddim ar goll.
# native: not yet read
groups-code-was-here = Roeddech chi yn y grŵp hwn o'r blaen. Gofynnwch am god sydd ddim ar gyfer lle a gadwyd i rywun.
# native: not yet read
groups-name-missing = Rhowch enw i'r grŵp, yn Gymraeg neu yn Saesneg.

## Pwy sydd yma

# native: not yet read
groups-people-title = Pwy sydd yma
# native: not yet read
groups-people-lead = Dyma'r enwau mae { $menywod } yn eu defnyddio yma. Does neb yn gweld mwy na hyn.
# native: not yet read
groups-people-seen = { $Y-menywod } yn y grŵp hwn.
# native: not yet read
groups-person-facilitator = { $Hwylusydd }
# native: not yet read
groups-person-rests = Yn cael seibiant
# native: not yet read
groups-person-written-with = Ysgrifennwyd gyda hi: mae rhywun yn cadw'r lle hwn iddi
# native: not yet read
groups-person-you = Chi
# native: not yet read
groups-people-rest = Cael seibiant, gadael neu ddileu
# native: not yet read
groups-people-apart = Cadw dwy ohonon ni ar wahân ar y tudalennau hyn
# native: not yet read
groups-news-title = Pwy ddaeth a phwy aeth
# native: not yet read
groups-news-one-came = Daeth { $un-fenyw }.
# native: not yet read
groups-news-came = Wedi dod: { $name }
# native: not yet read
groups-news-one-left = Mae { $un-fenyw } wedi gadael. Does dim angen ichi wneud dim.
# native: not yet read
groups-news-facilitator-added = Daeth { $un-fenyw } yn { $hwylusydd-after-yn }.
# native: not yet read
groups-news-facilitator-named = { $Hwylusydd } newydd: { $name }
# native: not yet read
groups-news-facilitator-stepped-down = Mae { $un-hwylusydd } wedi rhoi'r gorau i gynnal y grŵp. Mae hi'n aros yn { $aelod-after-yn }.
# native: not yet read
groups-news-stepped-down-named = Wedi rhoi'r gorau i gynnal y grŵp, ac yn aros: { $name }
# native: not yet read
groups-news-no-facilitator = Does neb yn cynnal y grŵp ar hyn o bryd.
# native: not yet read
groups-turn-title = Os gwelodd rhywun eich sgrin
# native: not yet read
groups-turn-about = Oes rhywun wedi darllen dros eich ysgwydd, neu wedi dal eich ffôn? Gallwch chi newid allwedd y grŵp hwn. Dim ond eiliad mae'n ei gymryd, a does dim rhaid i neb wneud dim.
# native: not yet read
groups-turn-go = Newid yr allwedd ar unwaith
# native: not yet read
said-groups-turned = Mae'r allwedd wedi newid. Mae clo newydd ar eiriau o hyn ymlaen, a dydy codau oedd heb eu defnyddio ddim yn gweithio mwyach.

## I hwyluswyr

# native: not yet read
groups-invite-title = Gadael rhywun i mewn
# native: not yet read
groups-invite-about = Byddwch chi'n cael cod ar gyfer un fenyw. Darllenwch ef iddi, neu ysgrifennwch ef. Mae'n gweithio unwaith, am saith diwrnod.
# native: not yet read
groups-invite-go = Creu cod
# native: not yet read
groups-invite-facilitator-link = Creu cod ar gyfer { $hwylusydd } arall
# native: not yet read
groups-no-code-title = Dim cod ar hyn o bryd
groups-no-code-room = Lle yn y grŵp
groups-invite-facilitator-title = Cod ar gyfer { $hwylusydd } arall
# native: not yet read
groups-invite-facilitator-about = Bydd pwy bynnag sy'n defnyddio'r cod hwn yn cynnal y grŵp gyda chi. Bydd hi'n gallu gadael eraill i mewn. Bydd pawb yn y grŵp yn gweld iddi ddod.
# native: not yet read
groups-invite-facilitator-go = Creu'r cod
# native: not yet read
groups-code-title = Y cod
# native: not yet read
groups-code-once = Dim ond unwaith mae'n cael ei ddangos, yma. Ar ôl ichi adael y dudalen hon all neb ei weld eto, ond gallwch chi greu un newydd.
# native: not yet read
groups-code-where = Mae hi'n mynd i'r dudalen hon ac yn ei deipio:
# native: not yet read
groups-code-days = Mae'n gweithio unwaith. Y diwrnod olaf: { $day }
# native: not yet read
groups-code-hand-over = Wyneb yn wyneb neu dros y ffôn sydd orau. Gall pwy bynnag sydd â'r cod ddod i mewn.
# native: not yet read
groups-code-for-place = Bydd y lle hwn yn dod yn eiddo iddi hi: { $name }
# native: not yet read
groups-code-seen = Dim ond chi, y tro hwn yn unig.
# native: not yet read
groups-code-back = Yn ôl i weld pwy sydd yma
# native: not yet read
groups-code-take-back = Welodd y person anghywir y cod? Gallwch chi ei dynnu'n ôl cyn i neb ei ddefnyddio: ar y dudalen 'Pwy sydd yma', o dan 'Codau sydd heb eu defnyddio eto'.
# native: not yet read
groups-codes-title = Codau sydd heb eu defnyddio eto
# native: not yet read
groups-codes-about = Dydy'r codau eu hunain ddim i'w gweld yn unman. Bydd un rydych chi'n ei dynnu'n ôl yn peidio â gweithio ar unwaith, a bydd pwy bynnag sy'n ei deipio yn gweld yr un peth â phe bai'r cod yn anghywir.
# native: not yet read
groups-codes-member = I fenyw gael ymuno. Diwrnod: { $day }. Crëwyd gan: { $by }
# native: not yet read
groups-codes-facilitator = I { $hwylusydd-soft } arall. Diwrnod: { $day }. Crëwyd gan: { $by }
# native: not yet read
groups-codes-place = I'r lle sydd wedi ei gadw: { $place }. Diwrnod: { $day }. Crëwyd gan: { $by }
# native: not yet read
groups-codes-facilitator-place = I { $hwylusydd-soft } arall, i'r lle sydd wedi ei gadw: { $place }. Diwrnod: { $day }. Crëwyd gan: { $by }
# native: not yet read
groups-codes-gone = Ei dynnu'n ôl
# native: not yet read
said-groups-code-gone = Mae wedi ei dynnu'n ôl. Dydy e ddim yn gweithio mwyach.
# native: not yet read
groups-place-title = Cadw lle
# native: not yet read
groups-place-about = Ar gyfer menyw heb gyfrif: un rydych chi'n ei chyrraedd drwy lythyr, dros y ffôn neu drwy rywun. Rydych chi'n nodi enw, a bydd hi'n clywed beth mae angen iddi ei glywed.
# native: not yet read
groups-place-name = Enw mae hi'n ei ddefnyddio
# native: not yet read
groups-place-name-hint = Gofynnwch iddi pa enw. Does dim rhaid iddo fod yn enw go iawn.
# native: not yet read
groups-place-go = Cadw lle iddi
# native: not yet read
groups-place-link = Ei lle hi
# native: not yet read
groups-place-code-about = Os bydd hi eisiau mewngofnodi ei hun ryw ddiwrnod, gwnewch god. Bydd y lle hwn, a phopeth sy'n perthyn iddo, yn dod yn eiddo iddi.
# native: not yet read
groups-place-gone-title = Pan fydd hi'n dweud y gall fynd
# native: not yet read
groups-place-gone-about = Bydd ei henw, sut i gysylltu â hi a'r hyn a ysgrifennwyd gyda hi yn cael eu dileu. Does dim modd dadwneud hyn.
# native: not yet read
groups-place-gone-tick = Dywedodd hi wrtha i, neu dywedodd rhywun ar ei rhan
# native: not yet read
groups-place-gone-go = Dileu'r lle hwn
# native: not yet read
groups-place-gone-missing = Ticiwch y blwch os yw hi eisiau hyn.
# native: not yet read
groups-kept-place-cannot-hold = Mae'r lle hwn yn cael ei gadw i fenyw heb gyfrif. Bydd hi'n gallu cynnal y grŵp ar ôl iddi fewngofnodi ei hun.
# native: not yet read
groups-holds-link = Gofyn iddi gynnal y grŵp gyda chi
# native: not yet read
groups-holds-title = { $Hwylusydd } gyda chi
# native: not yet read
groups-holds-who = Am bwy mae hyn: { $name }
# native: not yet read
groups-holds-about = Bydd hi'n gallu gadael menywod i mewn, cadw lle iddyn nhw a darllen yr hyn sydd i { $hwyluswyr-soft }, o hyn ymlaen. Bydd pawb yn y grŵp yn ei weld. Gofynnwch iddi yn gyntaf.
# native: not yet read
groups-holds-agreed = Gofynnais iddi, ac mae hi wedi cytuno
# native: not yet read
groups-holds-ask-her = Gofynnwch iddi yn gyntaf. Caiff hi ddweud na, neu ddim nawr. Ticiwch hwn pan fydd hi wedi cytuno.
# native: not yet read
groups-holds-go = Ei gwneud hi'n { $hwylusydd-after-yn }
# native: not yet read
# native: not yet read
groups-removal-title = Gofyn a ddylai rhywun adael
# native: not yet read
groups-removal-about = Mae angen { $dau-hwylusydd }. Does dim yn digwydd nes bod un arall yn cytuno. Wedyn fydd hi'n darllen dim byd newydd yma. Hi biau'r hyn a ysgrifennodd o hyd.
# native: not yet read
groups-removal-reason = Pam
# native: not yet read
groups-removal-reason-hint = { $Hwyluswyr } y grŵp hwn sy'n darllen hyn, neb arall. Dywedwch beth ddigwyddodd, nid sut un yw hi.
# native: not yet read
groups-removal-go = Gofyn i { $hwylusydd-soft } arall
# native: not yet read
groups-removal-kept = Mae'r cais wedi'i wneud, yn y geiriau a ysgrifennoch chi. Mae geiriau newydd yn cymryd eu lle. Does neb yn cael gwybod eich bod wedi gweld y llinell hon.
# native: not yet read
groups-removal-waiting = Yn aros am ail { $hwylusydd-soft }
# native: not yet read
groups-removal-look = Edrych ar yr hyn a ofynnwyd
# native: not yet read
groups-removal-agree-title = Ydych chi'n cytuno iddi fynd?
# native: not yet read
groups-removal-no-reason = Mae'r rheswm o'r cyfnod cyn ichi fod yn { $hwylusydd-after-yn }. Gofynnwch i bwy bynnag a'i hysgrifennodd.
# native: not yet read
groups-removal-agree = Dwi'n cytuno. Mae hi'n mynd yn awr.
# native: not yet read
groups-removal-needs-another = Chi ofynnodd am hyn. Rhaid i { $hwylusydd-soft } arall gytuno.
# native: not yet read
groups-removal-not-yourself = All hyn ddim bod amdanoch chi eich hun. I fynd, defnyddiwch 'Cael seibiant, gadael neu ddileu'.
# native: not yet read
groups-facilitators-seen = { $Hwyluswyr } y grŵp hwn.
# native: not yet read
said-groups-place-kept = Mae'r lle wedi ei gadw.
# native: not yet read
said-groups-place-gone = Mae'r lle wedi ei ddileu.
# native: not yet read
said-groups-added = Mae hi'n cynnal y grŵp gyda chi yn awr.
# native: not yet read
said-groups-asked = Mae wedi ei nodi. Rhaid i { $hwylusydd-soft } arall gytuno.
# native: not yet read
said-groups-removed = Mae wedi ei wneud. Doedd hynny ddim yn hawdd. Siaradwch â'ch { $hwylusydd } arall am sut mae'r ddwy ohonoch chi.

## Cael seibiant, gadael, dileu

# native: not yet read
groups-rest-title = Cael seibiant, gadael neu ddileu
# native: not yet read
groups-rest-lead = Tair ffordd. Does dim rhaid ichi roi rheswm dros yr un ohonyn nhw. Fydd neb yn gofyn ichi aros.
# native: not yet read
groups-rest-seen = Dim ond chi.
# native: not yet read
groups-rest-rest = Cael seibiant
# native: not yet read
groups-rest-rest-about = Rydych chi'n aros yn y grŵp, a does neb yn disgwyl dim gennych chi. Dewch yn ôl pan fynnwch chi. Tra byddwch yn cael seibiant does dim yn cael ei anfon atoch, ddim hyd yn oed beth oedd ar ei ffordd. Unwaith y byddwch yn ôl cewch wybod am newidiadau sydd eto i ddod.
# native: not yet read
groups-rest-rest-stays = Bydd eraill yn gweld eich bod chi'n cael seibiant. Mae eich geiriau'n aros.
# native: not yet read
groups-rest-rest-go = Cael seibiant
# native: not yet read
groups-rest-back-about = Rydych chi'n cael seibiant.
# native: not yet read
groups-rest-back-go = Dwi'n ôl
# native: not yet read
groups-leave-title = Gadael
# native: not yet read
groups-leave-about = Rydych chi'n mynd, ac mae eich geiriau'n aros gyda'r grŵp.
# native: not yet read
groups-leave-goes = Beth sy'n mynd: eich enw yma, a sut mae'r grŵp yn cysylltu â chi. Does dim mwy yn dod atoch ohono, ddim hyd yn oed beth oedd ar ei ffordd.
# native: not yet read
groups-leave-stays = Beth sy'n aros: yr hyn a ysgrifennoch chi, heb eich enw. Gallwch chi ei ddileu eto wedyn, drwy ddileu eich cyfrif.
# native: not yet read
groups-leave-others = Beth mae eraill yn ei weld: mae { $un-fenyw } wedi gadael. Dim enw.
# native: not yet read
groups-leave-again = Dod yn ôl: mae { $hwylusydd } yn rhoi cod newydd ichi, a chi biau eich lle unwaith eto.
# native: not yet read
groups-leave-on = Gadael y grŵp
# native: not yet read
groups-leave-sure-title = Gadael y grŵp hwn?
# native: not yet read
groups-leave-go = Gadael y grŵp yn awr
# native: not yet read
groups-erase-title = Dileu
# native: not yet read
groups-erase-about = Rydych chi'n mynd, ac mae popeth sy'n perthyn i chi'n mynd gyda chi. Does dim modd dadwneud hyn.
# native: not yet read
groups-erase-goes = Beth sy'n mynd ar unwaith: eich enw yma, sut i gysylltu â chi, a'r allwedd i bob gair a ysgrifennoch chi yma. Hebddi, all neb agor eich geiriau mwyach, na chi na ni.
# native: not yet read
groups-erase-stays = Beth sy'n aros: un llinell heb enw, 'mae { $un-fenyw } wedi gadael', a chyfansymiau sydd ddim yn dangos neb.
# native: not yet read
groups-erase-reach = Beth allwn ni ddim ei gyrraedd: negeseuon testun ac e-byst sydd wedi eu hanfon, papur, a beth mae eraill yn ei gofio neu wedi ei gopïo. Os oedd rhaid i'r sefydliad cynnal ysgrifennu cofnod diogelu, y sefydliad sy'n cadw hwnnw, y tu allan i'r system hon.
# native: not yet read
groups-erase-backups = Copïau wrth gefn: bydd popeth sy'n perthyn i chi wedi mynd o bob copi erbyn y dyddiad hwn: { $day }
# native: not yet read
groups-erase-told = Mae'r hyn ddywedoch chi wrthyn ni dan ‘Dydy rhywbeth ddim yn teimlo'n iawn’ yn aros gyda'ch cyfrif, hyd yn oed os yw am y grŵp hwn. Bydd yr ateb yn eich cyrraedd chi yno o hyd, a gallwch chi ei dynnu'n ôl yno. Bydd yn mynd pan fyddwch chi'n dileu eich cyfrif.
# native: not yet read
groups-erase-no-backups = Copïau wrth gefn: does dim un wedi ei drefnu yma eto, felly does dim i aros amdano.
# native: not yet read
groups-erase-account = Mae eich cyfrif yn aros, ar gyfer grwpiau eraill. Gallwch chi ddileu hwnnw hefyd, ar ei dudalen ei hun.
# native: not yet read
groups-erase-on = Mynd ymlaen i ddileu
# native: not yet read
groups-erase-sure-title = Dileu popeth sy'n perthyn i chi yn y grŵp hwn?
# native: not yet read
groups-erase-sure-lead = Dyma'r dudalen olaf. Ar ei hôl, does dim modd dod â dim byd o'ch eiddo yma yn ôl.
# native: not yet read
groups-erase-tick = Rydw i eisiau dileu popeth sy'n perthyn i mi yn y grŵp hwn
# native: not yet read
groups-erase-tick-missing = Ticiwch y blwch i ddileu. Neu ewch yn ôl; does dim wedi ei ddileu.
# native: not yet read
groups-erase-go = Dileu yn awr
# native: not yet read
groups-erase-not = Peidio â dileu, a mynd yn ôl
# native: not yet read
groups-step-down-title = Rhoi'r gorau i gynnal y grŵp
# native: not yet read
groups-step-down-about = Rydych chi'n aros yn { $aelod-after-yn }, ond dydych chi ddim yn cynnal y grŵp mwyach. Does dim rhaid ichi roi rheswm.
# native: not yet read
groups-step-down-go = Rhoi'r gorau i gynnal y grŵp
# native: not yet read
groups-last-facilitator = Chi yw'r unig { $hwylusydd-soft } yma. Gofynnwch i { $menyw-soft } arall gynnal y grŵp yn gyntaf ('Pwy sydd yma'), wedyn gallwch chi adael. Gallwch chi ddileu unrhyw bryd.
# native: not yet read
groups-last-facilitator-stepping-down = Chi yw'r unig { $hwylusydd-soft } yma. Pe baech chi'n rhoi'r gorau iddi nawr, allai neb adael { $menywod } i mewn, rhoi gwybod iddyn nhw am newid na'u hateb. Gofynnwch i { $menyw-soft } arall gynnal y grŵp yn gyntaf ('Pwy sydd yma'), wedyn gallwch chi roi'r gorau iddi.
# native: not yet read
groups-back = Yn ôl
# native: not yet read
groups-sure = I fod yn siŵr
# native: not yet read
said-groups-resting = Rydych chi'n cael seibiant.
# native: not yet read
said-groups-back = Croeso'n ôl.
# native: not yet read
said-groups-left = Rydych chi wedi gadael y grŵp.
# native: not yet read
# native: not yet read
said-groups-stepped-down = Rydych chi wedi rhoi'r gorau iddi. Diolch am gynnal y grŵp. Rydych chi'n { $aelod-after-yn } o hyd.
# native: not yet read
said-groups-joined = Rydych chi i mewn. Mae'n dda eich bod chi yma.

### Agor grŵp, ei wyneb cyhoeddus, dod yn ôl.

# native: not yet read: everything from here to the end of the file


## The start

groups-start-title = Beth hoffech chi ei wneud?
groups-start-find = Dod o hyd i grŵp
groups-start-find-about = Darllenwch bopeth yn gyntaf. Dim enw, dim cyfrif.
groups-start-code = Mae gen i god
groups-start-code-about = { $Hwylusydd } a'i rhoddodd ichi.
groups-start-begin = Dechrau grŵp
groups-start-begin-about = Tuag awr. Gallwch chi stopio a dod yn ôl.
groups-start-ideas = Edrych ar syniadau
groups-start-ideas-about = Gweithgareddau, llawlyfr a geiriau ar gyfer adegau caled.
groups-start-sign-in = Mewngofnodi
groups-start-help = Help ar unwaith
groups-start-help-about = Rhifau i'w ffonio neu i anfon neges destun atyn nhw.
groups-start-safety = Darllen am ddiogelwch
groups-start-safety-about = Sut i guddio tudalen, a beth na ellir ei guddio.
groups-mine-title = Fy ngrwpiau
groups-mine-none = Dydych chi ddim mewn grŵp eto.
groups-mine-holds = Chi sy'n ei gynnal
groups-mine-draft = Heb agor eto
groups-mine-rests = Rydych chi'n cael seibiant
groups-mine-about-me = Amdanaf i

# native: not yet read
groups-due-title = Ar frys: beth sydd ymlaen, beth sy'n aros
# native: not yet read
groups-due-on = Beth sydd ymlaen
# native: not yet read
groups-due-on-none = Does dim dyddiad eto.
# native: not yet read
groups-due-due = Beth sy'n aros amdanoch chi
# native: not yet read
groups-due-due-none = Does dim yn aros amdanoch chi.
# native: not yet read
groups-due-not-reached = Pwy sydd heb gael gwybod
# native: not yet read
groups-due-not-reached-none = Does dim wedi newid nad yw pawb yn gwybod amdano.
# native: not yet read
groups-due-nothing = Dydych chi ddim yn cynnal grŵp sydd ar agor.
groups-seen-you = Dim ond chi.
groups-seen-group = { $Y-menywod } yn y grŵp hwn.
groups-seen-facilitators = { $Hwyluswyr } y grŵp hwn.
groups-seen-published = { $Yr-hwyluswyr } nawr. Pawb, unwaith y bydd y grŵp ar agor ac ar y rhestr.
groups-seen-anyone = Gall unrhyw un ddarllen y dudalen hon. Dydy hi ddim yn gwybod pwy ydych chi.

## A group's own page

groups-home-called = Ein henw ni arno:
groups-home-draft = Dydy'r grŵp hwn ddim ar agor eto. Dim ond y rhai a gafodd wahoddiad sy'n gwybod amdano.
groups-home-opening = Beth mae'r grŵp yn ei ddweud amdano'i hun
groups-home-go-on = Mynd ymlaen i agor y grŵp
groups-home-back = Yn ôl gyda chi: { $name }. Mae'r geiriau cynharach yn dal ar gau iddi.
groups-home-door-word = Mae'r un sy'n dod i edrych yn dweud y gair hwn wrth y drws:
# native: not yet read
groups-home-became = Beth ddigwyddodd wedyn
# native: not yet read
groups-home-became-more = Am beth mae hyn
# native: not yet read
groups-home-put-away = Rhoi hwn o'r neilltu
groups-home-reading = Pryd mae negeseuon yn cael eu darllen
groups-home-holding = I'r rhai sy'n cynnal y grŵp
groups-home-everybody = I bawb yma
groups-home-housekeeping = Gofalu am y grŵp
groups-home-news = Pwy ddaeth a phwy aeth
groups-home-more = Rhagor
groups-home-who-sees = Pwy sy'n gweld beth yma
groups-news-one-back = Mae { $un-fenyw } yn ôl. Does dim angen ichi wneud dim.
groups-alone = Os byddwch chi'n sâl, all y cyfarfod ddim digwydd. Pwy allai gymryd eich lle?
groups-alone-link = Gwahodd { $hwylusydd } arall

## Starting a group

groups-begin-title = Dechrau grŵp
groups-begin-lead = Mae un noson dawel yn ddigon.
groups-begin-long = Mae tuag awr o waith ysgrifennu. Gallwch chi ei wneud fesul darn, dros gynifer o ddyddiau ag y mynnwch chi: mae pob cam yn cael ei gadw fel rydych chi'n ei adael.
groups-begin-short = Mae angen llai ar grŵp o fenywod rydych chi'n eu gwahodd eich hun: enw, i bwy mae e, beth allwch chi ei wneud a beth allwch chi ddim, y terfynau, dau gynllun byr, a'r ystafell. Mae tua hanner awr o waith ysgrifennu. Mae angen ymweliad i edrych dros yr ystafell.
groups-begin-need = Mae angen: enw, syniad bras i bwy mae e, a rhywun y gallech chi siarad â nhw pan fyddwch chi'n poeni. Mae angen ystafell rydych chi wedi edrych drosti, neu un y gallwch chi fynd i edrych drosti. Ac mae angen ffôn ag ap codau: mae pwy bynnag sy'n cynnal grŵp yn rhoi chwe digid ohono wrth fewngofnodi.
groups-begin-public = Does dim yn gyhoeddus nes ichi bwyso Agor.
groups-begin-never = Does dim angen sefydliad cynnal, arian na chyfeiriad e-bost.
groups-begin-account = Yn gyntaf, rydych chi'n creu cyfrif: enw o'ch dewis a chyfrinymadrodd. Wedyn dewch chi'n syth yn ôl yma.
groups-begin-make-account = Creu cyfrif
groups-begin-sign-in = Mae gen i un. Mewngofnodi.
groups-begin-seen = Dim ond chi, a menywod rydych chi'n eu gwahodd.
groups-begin-you = Beth ddylai menywod y grŵp hwn eich galw chi?
groups-begin-go = Ymlaen at y camau
groups-name-title = Ei enw
groups-name-about = Enw plaen sydd orau: diwrnod, lle, rhywbeth ar y bwrdd. Mae un iaith yn ddigon.
groups-name-cy = Enw yn Gymraeg
groups-name-en = Enw yn Saesneg
groups-name-why = Er mwyn i fenywod allu dod o hyd iddo a siarad amdano.
groups-name-who = Menywod rydych chi'n eu gwahodd; pawb, unwaith y bydd y grŵp ar agor ac ar y rhestr.
groups-name-long = Nes ichi ei newid.
groups-name-skip = Mae angen un o'r ddau enw. Bydd tudalennau yn yr iaith arall yn dangos hwnnw.
groups-name-ask = Gallai '{ $name }' ddangos i rywun sy'n edrych dros ysgwydd beth yw pwrpas y grŵp. Ei gadw, neu gymryd enw arall?
groups-name-ask-how = I'w gadw, ewch ymlaen gyda'r botwm isod. I gymryd un arall, ysgrifennwch ef yn gyntaf. Does dim wedi'i gadw eto.
groups-name-tells = Nodyn bach: gallai '{ $name }' ddangos i rywun sy'n edrych dros ysgwydd beth yw pwrpas y grŵp. Gallwch chi ei gadw. Efallai y bydd enw plaenach yn garedicach i rai menywod.
groups-cover-title = Enw ar gyfer negeseuon
groups-cover-about = Dydy negeseuon byth yn defnyddio enw'r grŵp. Maen nhw'n defnyddio hwn. Ddylai e ddweud dim.
groups-cover-cy = Enw ar gyfer negeseuon yn Gymraeg
groups-cover-en = Enw ar gyfer negeseuon yn Saesneg
groups-cover-pick = Neu cymerwch un o'r rhain
groups-cover-pick-hint = Gadewch y ddau flwch uchod yn wag i'w gymryd. Cewch chi e yn y ddwy iaith.
groups-cover-none = Dim un o'r rhain

## The steps of the evening

groups-opening-title = Beth mae'r grŵp yn ei ddweud amdano'i hun
groups-opening-draft = Does dim yn gyhoeddus eto. Mae pob cam yn cael ei gadw pan adewch chi ef.
groups-opening-listed = Mae'r grŵp ar agor, a gall unrhyw un ddod o hyd iddo ar y rhestr.
groups-opening-invited = Mae'r grŵp ar agor i fenywod rydych chi'n eu gwahodd. Dydy e ddim ar y rhestr.
groups-opening-about = Cymerwch y camau mewn unrhyw drefn. Gallwch chi newid popeth wedyn.
groups-opening-needed = Cyn iddo agor
groups-opening-later = Beth all aros
groups-opening-look = Edrych arno, neu ei argraffu
groups-opening-preview = Rhagolwg: fel mae ymwelydd yn ei weld
groups-opening-public = Ei dudalen gyhoeddus
groups-opening-home = I dudalen y grŵp ei hun
groups-opening-check = Gweld beth sydd ei angen o hyd, ac agor
groups-opening-enough = Digon am heno. Does dim yn gyhoeddus. Pan fyddwch chi eisiau, pwyswch Agor.
groups-step-done = Wedi'i wneud
groups-step-needed = Ddim eto
groups-step-can-wait = Gall aros
groups-step-waits = Gall hyn aros. Gall y grŵp agor hebddo.
groups-step-waits-not = Ni all y grŵp agor heb hyn.
groups-step-on = Cadw a mynd ymlaen
groups-step-stay = Cadw ac aros yma
groups-step-later = Cadw a mynd yn ôl i'r rhestr
groups-step-list = Yn ôl i'r camau
groups-step-name = Enw, ac enw ar gyfer negeseuon
groups-step-name-lead = Mae enwau plaen yn arbed cwestiynau gartref.
groups-step-who = I bwy mae'r grŵp
groups-step-who-lead = Yn eich geiriau eich hun. Does neb byth yn gorfod profi dim.
groups-step-can = Beth allwn ni ei wneud
groups-step-can-lead = Mae bach a gwir yn well na mawr.
groups-step-cannot = Beth allwn ni ddim ei wneud
groups-step-cannot-lead = Mae 'na' clir yn eich cadw chi'n iach, ac yn gadael iddi hi gynllunio.
groups-step-boundaries = Ffiniau, a phryd mae negeseuon yn cael eu darllen
groups-step-boundaries-lead = Maen nhw wrth ymyl pob blwch lle gall menyw ysgrifennu atoch chi.
groups-step-limits = Terfynau cyfrinachedd
groups-step-limits-lead = Beth fyddech chi'n ei rannu, pryd ac â phwy. Mae menywod yn ei ddarllen cyn ymuno. All y grŵp ddim agor hebddo.
groups-step-expect = Beth i'w ddisgwyl
groups-step-expect-lead = Mae'r tro cyntaf yn haws os yw hi'n gwybod beth fydd yn digwydd.
groups-step-languages = Ieithoedd
groups-step-languages-lead = Pa rai sy'n cael eu siarad, a sut gall pawb ddilyn.
groups-step-called = Beth mae { $menywod } yn ei alw
groups-step-called-lead = Cylch, criw nos Iau: beth bynnag rydych chi'n ei ddweud wrth eich gilydd.
groups-step-yourself = Amdanoch chi, yn eich geiriau eich hun
groups-step-yourself-lead = Dim ond os hoffech chi. Gallwch chi ei dynnu i ffwrdd unrhyw bryd.
groups-step-writing = Gaiff { $menywod } ysgrifennu at ei gilydd?
groups-step-writing-lead = Mae wedi'i ddiffodd nes ichi ei droi ymlaen.
groups-step-listing = Ar y rhestr, neu drwy wahoddiad yn unig
groups-step-listing-lead = Gallwch chi newid hyn unrhyw bryd, y naill ffordd neu'r llall.
groups-step-door = Rhif i'w ffonio, a gair wrth y drws
groups-step-door-lead = Er mwyn i fenyw allu dod i edrych heb gyfrif.
groups-step-plans = Dau gynllun i chi eich hunain
groups-step-plans-lead = Byth yn gyhoeddus. Ychydig linellau yr un.

## On the steps

groups-in-english = Yn Saesneg
groups-in-welsh = Yn Gymraeg
groups-line-number = Llinell { $number }
groups-contents = Ar y dudalen hon
groups-contents-gap = i'w ysgrifennu
groups-lines-about = Gwagiwch ddau flwch y llinell i'w thynnu i ffwrdd.
groups-starters = Llinellau i ddechrau gyda nhw
groups-starters-hint = Ticiwch rai a'u cadw. Wedyn gallwch chi newid pob gair.
groups-own-line = Llinell o'ch eiddo chi
groups-gap = Mae bwlch i'w lenwi: …
groups-gap-en = Mae bwlch i'w lenwi yn y blwch Saesneg: … Os yw eich grŵp yn Gymraeg yn unig, dywedwch hynny o dan 'Ieithoedd', neu gwagiwch y blwch Saesneg.
groups-gap-cy = Mae bwlch i'w lenwi yn y blwch Cymraeg: …
groups-gap-both = Mae bwlch i'w lenwi yn y blwch Saesneg ac yn y blwch Cymraeg: … Mae blwch gwag yn ddigon ar gyfer iaith dydych chi ddim yn ei defnyddio.
groups-text-why = Er mwyn i fenyw allu penderfynu drosti ei hun.
groups-text-who = Pawb, unwaith y bydd y grŵp ar agor ac ar y rhestr. Tan hynny, { $yr-hwyluswyr } yn unig.
groups-text-long = Nes ichi ei newid.
groups-text-skip = Os yw un iaith yn wag, bydd tudalennau'n dangos y llall ac yn dweud hynny.
groups-reading-title = Pryd rydych chi'n darllen negeseuon
groups-reading-about = Dewiswch beth allwch chi ei gadw mewn wythnos wael. Ar adegau eraill fydd neb yn eu darllen, a bydd y dudalen yn dweud hynny.
groups-reading-days = Dyddiau
groups-reading-from = O
groups-reading-to = Tan
groups-reading-calls = Dim galwadau ar ôl
groups-reading = Rydyn ni'n darllen negeseuon ar y dyddiau hyn: { $days }. Rhwng yr oriau hyn: { $hours }. Fydd neb yn eu darllen ar adegau eraill.
groups-no-calls-after = Fyddwn ni ddim yn ffonio nac yn ateb y ffôn ar ôl yr amser hwn: { $time }
groups-boundary-lines = Ffiniau eraill
groups-limits-start = O ble hoffech chi ddechrau?
groups-limits-start-go = Dechrau o fan hyn
groups-limits-about = Deuddeg ateb byr. Darllenwch bob un fel petai rhaid ichi ei ddweud yn uchel. Gallwch chi stopio a dod yn ôl.
groups-limits-other-start = Dechrau o rywle arall
groups-limits-other-start-about = Mae beth ysgrifennoch chi eich hun yn aros. Dim ond atebion gwag, a thestunau cychwynnol na newidioch chi, sy'n cael eu disodli.
groups-languages = Ieithoedd sy'n cael eu siarad
groups-languages-hint = Fel y byddech chi'n ei ddweud: Cymraeg, Saesneg, Somaleg
groups-mixed = Pan fydd dwy iaith yn yr ystafell
groups-mixed-hint = Pwy sy'n cyfieithu? Oes modd ateb yn y llall?
groups-called-why = Er mwyn i dudalennau ei ddweud fel chi.
groups-called-who = { $Menywod } y grŵp; pawb, unwaith y bydd ar agor ac ar y rhestr.
groups-called-skip = Bydd tudalennau'n dweud 'grŵp'.
groups-yourself-about = O ble rydych chi'n dod, ieithoedd, ffydd, oed, beth rydych chi wedi byw drwyddo: beth bynnag a allai helpu menyw i deimlo'n gartrefol, neu ddim byd.
groups-yourself-why = Dim ond os yw { $hwylusydd } yn debyg iddyn nhw y daw rhai menywod.
groups-yourself-who = Pawb, gyda'r enw rydych chi'n ei ddefnyddio yn y grŵp hwn. Gallan nhw chwilio am eich geiriau.
groups-yourself-long = Nes ichi ei wagio, rhoi'r gorau i gynnal y grŵp neu adael.
groups-yourself-skip = Does dim amdanoch chi'n gyhoeddus, dim hyd yn oed eich enw yma.
groups-writing-off = Wedi'i ddiffodd: mae { $hwyluswyr } yn ysgrifennu at y grŵp, { $a-menywod } yn eu hateb. Does neb arall yn darllen yr atebion.
groups-writing-on = Ymlaen: mae { $menywod } hefyd yn ysgrifennu at ei gilydd, yma yn y grŵp.
groups-writing-law = Mae un o gyfreithiau'r Deyrnas Unedig, Deddf Diogelwch Ar-lein 2023, yn ymwneud â lleoedd ar-lein lle gall pobl weld beth mae eraill yn ei ysgrifennu. Dydy hi ddim yn eithrio grwpiau bach.
groups-writing-law-duties = Yn fyr: mae rhywun yn meddwl beth allai fynd o'i le ac yn ei ysgrifennu i lawr, yn darllen beth mae menywod yn ei adrodd, yn tynnu i lawr beth sydd yn erbyn y gyfraith, ac yn dweud sut i gwyno.
groups-writing-law-advice = Nid cyngor cyfreithiol yw hwn. Dylai pwy bynnag sy'n rhedeg y lle hwn, neu eich sefydliad cynnal, wybod sut mae hi arnoch chi.
groups-writing-ask = Gaiff { $menywod } ysgrifennu at ei gilydd yma?
groups-writing-not-now = Ddim ar hyn o bryd
groups-writing-yes = Cânt, ac mae rhywun yn gofalu am hynny
groups-writing-who = Pwy sy'n gofalu amdano, a phryd
groups-writing-who-hint = Er enghraifft: Mae Mari'n darllen adroddiadau ar ddydd Mawrth a dydd Iau. Pan fydd hi i ffwrdd, Rhian sy'n gwneud.
groups-writing-who-missing = Dywedwch pwy sy'n gofalu amdano. Heb rywun, bydd yn aros wedi'i ddiffodd.
groups-listing-ask = Pwy sy'n gallu dod o hyd i'r grŵp hwn?
groups-listing-hint = Fydd neb yn dod o hyd iddo cyn ichi bwyso Agor.
groups-listing-invited = Dim ond menywod rydych chi'n rhoi cod iddyn nhw
groups-listing-invited-hint = Dim tudalen gyhoeddus. Gyda chod gall hi ddarllen popeth cyn ymuno.
groups-listing-listed = Unrhyw un sy'n chwilio am grŵp
groups-listing-listed-hint = Mae ar 'Dod o hyd i grŵp' ac mae ganddo dudalen gyhoeddus. Byth y lle rydych chi'n cwrdd.
groups-telephone = Rhif i'w ffonio
groups-telephone-hint = Ffôn y grŵp, byth eich rhif eich hun. Gallwch chi adael hwn yn wag.
groups-telephone-why = Er mwyn i fenyw allu gofyn ble rydych chi'n cwrdd.
groups-telephone-skip = Wedyn mae angen cod arni i gael gwybod ble rydych chi'n cwrdd.
groups-door-word = Gair i'w ddweud wrth y drws
# native: not yet read
groups-door-word-tells = Mae'r gair hwn yn cael ei ddweud yn uchel wrth y drws, felly ni chaiff ddweud i beth nac i bwy mae'r grŵp, na mai grŵp yw e. Defnyddiwch air arall yn lle: { $word }
groups-door-word-hint = Gair bob dydd, fel lafant. Mae croeso i bwy bynnag sy'n ei ddweud, heb roi enw. Dydy'r gair ddim ar unrhyw dudalen gyhoeddus: bydd pwy bynnag sy'n ateb eich rhif yn ei ddweud, a bydd menywod sydd â chod yn ei ddarllen.
groups-poster-day = Y diwrnod ar y poster
groups-poster-day-hint = Mae'r poster yn dangos y diwrnod, sut i ddod o hyd ichi, a'r rhif. Dim byd arall.
groups-no-day = Dim diwrnod
groups-plan-partner = Beth wnawn ni os daw partner?
groups-plan-partner-hint = Pwy sy'n mynd at y drws, ble gall menywod aros, pa ffordd arall allan sydd, pwy sy'n ffonio 999.
groups-plan-illness = Beth sy'n digwydd pan fydd un ohonon ni'n sâl?
groups-plan-illness-hint = Pwy allai gymryd lle, pwy sydd â'r allwedd, pwy sy'n dweud wrth bawb.
groups-plan-why = Ar y noson does gan neb amser i feddwl.
groups-plan-who = { $Hwyluswyr } y grŵp hwn. Mae dan glo iddyn nhw.
groups-plan-long = Nes ichi ei wagio, neu nes i bwy bynnag a'i hysgrifennodd ddileu beth sydd ganddi.
groups-plan-skip = All y grŵp ddim agor eto.
groups-plan-partner-shut = Mae'r cynllun ar gyfer pan fydd partner yn cyrraedd yno, ond does dim modd i'r rhain ei ddarllen eto: { $names }
groups-plan-illness-shut = Mae'r cynllun ar gyfer salwch yno, ond does dim modd i'r rhain ei ddarllen eto: { $names }
groups-plan-partner-ask = Mae cynllun ar gyfer pan fydd partner yn cyrraedd. Dydych chi ddim yn gallu ei ddarllen eto: cafodd ei gloi cyn ichi gynnal y grŵp. Gofynnwch i'r un a'i hysgrifennodd ({ $name }), neu i unrhyw { $hwylusydd-soft } arall. Un botwm ar dudalen y grŵp sydd ei angen.
groups-plan-illness-ask = Mae cynllun ar gyfer salwch. Dydych chi ddim yn gallu ei ddarllen eto: cafodd ei gloi cyn ichi gynnal y grŵp. Gofynnwch i'r un a'i hysgrifennodd ({ $name }), neu i unrhyw { $hwylusydd-soft } arall. Un botwm ar dudalen y grŵp sydd ei angen.
groups-plan-partner-ask-others = Mae cynllun ar gyfer pan fydd partner yn cyrraedd. Dydych chi ddim yn gallu ei ddarllen eto: cafodd ei gloi cyn ichi gynnal y grŵp. Gall { $y-menywod } hyn ei agor i chi: { $names }. Un botwm ar dudalen y grŵp sydd ei angen.
groups-plan-illness-ask-others = Mae cynllun ar gyfer salwch. Dydych chi ddim yn gallu ei ddarllen eto: cafodd ei gloi cyn ichi gynnal y grŵp. Gall { $y-menywod } hyn ei agor i chi: { $names }. Un botwm ar dudalen y grŵp sydd ei angen.
groups-plan-partner-lost = Roedd cynllun ar gyfer pan fydd partner yn cyrraedd, ond all neb sy'n cynnal y grŵp nawr ei agor. Ysgrifennwch un newydd; bydd yn cymryd ei le.
groups-plan-illness-lost = Roedd cynllun ar gyfer salwch, ond all neb sy'n cynnal y grŵp nawr ei agor. Ysgrifennwch un newydd; bydd yn cymryd ei le.
groups-plan-not-over-it = Mae cynllun yno'n barod sydd ddim ar agor i chi eto. Mae'n aros. Cadwch eich geiriau yn rhywle arall am y tro, gofynnwch am y cynllun fel mae'n dweud uchod, wedyn newidiwch ef yma.
groups-plans-let-read = Gadael i bawb sy'n cynnal y grŵp hwn ddarllen y cynlluniau
said-groups-plans-read = Wedi ei wneud. Gall pawb sy'n cynnal y grŵp nawr ddarllen y cynlluniau rydych chi'n gallu eu darllen.

## What is to be put right

groups-promises-haste = Mae hwn yn addo ateb o fewn oriau. All neb gadw at hynny bob tro. Dywedwch ar ba ddyddiau rydych chi'n darllen negeseuon.
groups-cover-tells = Gallai ffôn ddangos yr enw hwn i unrhyw un. Gallai ddweud beth yw pwrpas y grŵp. Dewiswch un sy'n dweud dim, fel diwrnod.
groups-cover-same = Dydy negeseuon byth yn defnyddio enw'r grŵp ei hun. Dewiswch un arall ar eu cyfer.
groups-hours-order = Rhaid i'r amser cyntaf ddod cyn yr ail.
groups-days-missing = Dewiswch y dyddiau ar gyfer yr oriau hyn.
groups-too-many-lines = Mae lle i hyn o linellau: { $most }. Tynnwch rai i ffwrdd yn gyntaf.
groups-open-stays-whole = Mae'r grŵp ar agor, ac mae menywod yn dibynnu ar hyn. All e ddim bod yn wag na chynnwys bwlch.
groups-no-such-word = Does dim grŵp ar y rhestr dan y gair hwn. Edrychwch ar y poster eto.

## The safety minimum

groups-check-title = Beth sydd ei angen
# allow: o
groups-check-sum = Yn barod: { $met } o { $all }.
groups-check-met = Yno:
groups-check-not-yet = Ddim eto:
groups-check-go = Ei gywiro
groups-check-words = I bwy mae'r grŵp, beth allwch chi ei wneud a beth allwch chi ddim
groups-check-words-why = Er mwyn iddi wybod a allai fod iddi hi.
groups-check-who = I bwy mae'r grŵp
groups-check-who-why = Er mwyn iddi wybod a allai fod iddi hi.
groups-check-limits = Terfynau cyfrinachedd, pob pwynt, heb fwlch
groups-check-limits-why = Rhaid iddi wybod cyn siarad beth fyddai'n cael ei rannu.
groups-check-can = Un peth y gallwch chi ei wneud, neu fwy
groups-check-can-why = Er mwyn iddi wybod ar beth y gall ddibynnu.
groups-check-cannot = Un peth na allwch chi ei wneud, neu fwy
groups-check-cannot-why = Fel na fydd hi'n aros am rywbeth sydd byth yn dod.
groups-check-gaps = Dim bylchau yn y gweddill
groups-check-gaps-why = Dydy testun cychwynnol â dotiau ynddo ddim yn dweud dim.
groups-check-holders = Ail { $hwylusydd-soft }, neu gynllun ar gyfer pan fyddwch chi'n sâl
groups-check-holders-why = Fel na fydd neb yn sefyll o flaen drws ar glo.
groups-check-partner = Cynllun ar gyfer pan ddaw partner
groups-check-partner-why = Mae'n digwydd, a bryd hynny rhaid i bawb wybod beth i'w wneud.
groups-check-help = Mae rhifau y mae rhywun wedi'u gwirio ar y dudalen help
groups-check-help-why = Pwy bynnag sy'n rhedeg y lle hwn sy'n eu rhoi yno. Gofynnwch iddyn nhw os yw'n wag.
groups-check-open-already = Mae'r grŵp ar agor.
groups-next-title = Beth nesaf
groups-next-code = Cod i fenyw
groups-next-code-about = Gydag e mae hi'n darllen popeth, ac yn gallu ymuno.
groups-next-poster-about = I'w hongian lle mae menywod yn mynd heibio.
said-groups-open = Mae'r grŵp ar agor.
groups-open-go = Agor
groups-open-listed = Pan bwyswch chi Agor, gall unrhyw un ddod o hyd i'r grŵp a darllen beth mae'n ei ddweud amdano'i hun.
groups-open-invited = Pan bwyswch chi Agor, bydd y grŵp ar agor i fenywod rydych chi'n rhoi cod iddyn nhw. Dydy e ddim ar unrhyw restr.
groups-open-first = Hwn sy'n dod yn gyntaf: { $what }

## A group as anybody sees it

groups-preview-note = Dyma beth fyddai ymwelydd yn ei weld. Dydy edrych arno ddim yn ei wneud yn gyhoeddus.
groups-only-english = (yn Saesneg yn unig hyd yn hyn)
groups-only-welsh = (yn Gymraeg yn unig hyd yn hyn)
groups-public-who = I bwy mae'r grŵp
groups-public-languages = Ieithoedd
groups-public-holders = Pwy sy'n ei gynnal
groups-public-holders-none = Dydy'r { $menywod } sy'n cynnal y grŵp hwn ddim wedi ysgrifennu dim amdanyn nhw eu hunain yma. Gallwch chi ofyn iddyn nhw.
groups-public-can = Beth allwn ni ei wneud
groups-public-cannot = Beth allwn ni ddim ei wneud
groups-public-expect = Beth i'w ddisgwyl
groups-public-boundaries = Ffiniau
groups-public-writing = Ysgrifennu at ei gilydd
groups-public-writing-on = Gall { $menywod } y grŵp hwn ysgrifennu at ei gilydd ar-lein.
groups-public-writing-off = Dydy { $menywod } ddim yn ysgrifennu at ei gilydd ar-lein yma. Dim ond { $hwyluswyr } sy'n ysgrifennu at y grŵp.
groups-public-visit = Dod i edrych
groups-public-visit-about = Does dim angen cyfrif nac enw. Gallwch chi ddod unwaith, gwrando, a mynd.
groups-public-ring = Ffoniwch i ofyn ble:
groups-public-door-word = Dywedwch y gair hwn wrth y drws:
groups-public-door-ask = Bydd pwy bynnag sy'n ateb yn dweud wrthoch chi pa air i'w ddweud wrth y drws.
groups-public-full = Pan fydd lle eto
groups-public-full-about = Dydy'r grŵp hwn ddim yn cymryd neb newydd ar hyn o bryd, felly does neb newydd yn dod i edrych. Edrychwch yma eto rywbryd.
groups-public-full-ring = I ofyn rhywbeth, ffoniwch:
groups-public-visit-none = Does gan y grŵp hwn ddim rhif yma. Gall { $hwylusydd } roi cod ichi.
groups-public-limits = Beth sy'n aros yma, a beth fydden ni'n ei rannu
groups-public-limits-link = Darllen y terfynau cyfrinachedd i gyd
groups-public-print = Popeth ar un dudalen, i'w hargraffu
groups-public-join = Ymuno â'r cod
groups-limits-read = Darllenwch hwn cyn dweud dim wrthon ni. Does dim rhaid ichi byth ddweud dim wrthon ni.
groups-limits-on = Newidiwyd ddiwethaf:
groups-peer-title = Cefnogaeth cymheiriaid yw hon
groups-peer-about = Nid therapi na chlinig yw hwn. Mae menywod sydd wedi byw drwy bethau'n gwrando ar ei gilydd. Does neb yma'n feddyg ichi.
groups-peer-help = Nid ar gyfer argyfwng mae hwn.
groups-point-first = Pwy sy'n clywed yn gyntaf
groups-point-danger = Pan fydd rhywun mewn perygl
groups-point-child = Plant, ac oedolion sydd angen gofal
groups-point-court = Llysoedd a'r heddlu
groups-point-room = Rhywun yn sâl neu wedi brifo yn yr ystafell
groups-point-supervision = Â phwy mae { $hwyluswyr } yn siarad
groups-point-written = Beth sy'n cael ei ysgrifennu
groups-point-members = Beth mae { $menywod } wedi'i gytuno
groups-point-money-papers = Papurau, arian a thai
groups-point-staff = Beth gall staff ei weld
groups-point-online = Ar-lein
groups-point-who = Â phwy fydden ni'n siarad
groups-on-title = Ydy e ymlaen?
groups-find-title = Grwpiau yn eich ardal
groups-find-lead = Darllenwch gymaint ag y mynnwch chi. Does neb yn gwybod ichi edrych, ond mae eich porwr yn cadw rhestr o dudalennau.
groups-find-none = Does dim grŵp ar y rhestr yma eto.
groups-find-none-sought = Does gan ddim un grŵp y geiriau hyn. Efallai y bydd llai o eiriau'n canfod mwy.
groups-find-all = Dangos pob grŵp
groups-find-more = Mae mwy o grwpiau nag sy'n ffitio yma. Bydd gair isod yn byrhau'r rhestr.
groups-find-search-title = Chwilio am eiriau
# allow: ei
groups-find-words = Geiriau yn yr hyn mae grŵp neu ei { $hwyluswyr-soft } yn ei ddweud amdanyn nhw eu hunain
groups-find-words-hint = Er enghraifft: mamau, Somali, tawel
groups-find-language = Iaith
groups-find-trace = Bydd rhestr dudalennau eich porwr yn cadw'r geiriau hyn.
groups-find-go = Chwilio
groups-find-word-title = Mae gen i air oddi ar boster
groups-find-word = Y gair
groups-find-word-hint = Chwe llythyren olaf y cyfeiriad.
groups-find-word-go = I'r grŵp
groups-find-code-title = Mae gen i god, a hoffwn ddarllen yn gyntaf
groups-find-code-go = Darllen am y grŵp hwn
groups-print-about = Defnyddiwch fotwm argraffu eich porwr. Dydy botymau a dolenni ddim yn argraffu.
groups-print-address = Tudalen we:
groups-print-code = Rydych chi'n dod i mewn gyda chod gan { $hwylusydd-soft }.
groups-poster-title = Poster â stribedi i'w rhwygo
groups-poster-about = Mae'n dangos y diwrnod, sut i ddod o hyd ichi, a'r rhif. Nid yr enw, nid y pwrpas.
groups-poster-invited = Does gan y grŵp ddim tudalen gyhoeddus, felly does dim cyfeiriad gwe arno. Mae menyw yn ffonio, ac rydych chi'n rhoi cod iddi.
groups-poster-ask = Ffoniwch ni
groups-poster-not-yet = Bydd y cyfeiriad gwe yn gweithio o'r diwrnod y pwyswch chi Agor.
groups-poster-no-number = Does dim rhif arno. Gallwch chi ychwanegu un yma:
groups-poster-no-way = Does dim rhif arno, felly allai neb ddod o hyd ichi drwyddo. Ychwanegwch un yma:
groups-poster-size = Maint y papur
groups-poster-in = Ym mha iaith?
groups-poster-both = Y ddwy
groups-poster-women-ask = Rhoi 'grŵp menywod' arno
groups-poster-women-hint = Dim ond os gall hongian lle caiff pawb ddarllen hynny.
groups-poster-women = Grŵp menywod
groups-poster-go = Dangos y poster

## Things I can offer

groups-offers-title = Pethau y gallwn ni eu cynnig, neu yr hoffen ni eu cael
groups-offers-lead = Te, Cymraeg, gwnïo, helo wrth y drws. Dim ond os hoffech chi; does neb yn cyfri.
groups-offers-none = Does neb wedi ysgrifennu dim yma, neu mae o'r cyfnod cyn ichi ddod.
groups-offers-mine = Fy rhai i
groups-offers-words = Beth alla i ei gynnig, neu beth hoffwn i ei gael
groups-offers-hint = Yn eich geiriau eich hun. Os yw'n wag, mae'n mynd.
groups-offers-starters = Neu ychwanegu o'r rhain
groups-offers-why = Er mwyn i dasgau bach gael menyw sy'n eu hoffi.
groups-offers-long = Nes ichi ei wagio, gadael neu ddileu.
groups-offers-skip = Dim. Mae'r un croeso ichi.

## Letting a woman in again

groups-back-title = Gadael { $menyw } yn ôl i mewn
groups-back-lead = Pan fydd { $menyw } yn colli ei chyfrinymadrodd, gall dwy sy'n ei hadnabod ei gadael yn ôl i mewn. Mae hi'n cael y grŵp yn ôl, nid ei thudalennau preifat.
groups-back-open-title = Yn ôl gyda chi
groups-back-open-about = Mae hi i mewn. Mae beth gafodd ei ddweud yn ei chyfnod hi yma'n dal ar gau iddi. Mae gennych chi allweddi eich cyfnod chi, a gallwch chi eu rhoi iddi.
groups-back-open-go = Agor geiriau'r grŵp iddi eto
groups-back-waiting-title = Yn aros
groups-back-has-code = Mae cod wedi'i wneud. Mae'n gweithio am saith diwrnod.
groups-back-day-over = Mae'r diwrnod ar ben. Gallwch chi wneud y cod.
groups-back-asks-you = Roedd { $hwylusydd } arall yn ei hadnabod. Ydych chi'n ei hadnabod hefyd?
groups-back-asks-another = Rhaid i { $hwylusydd-soft } arall gytuno.
groups-back-hours = Chi yn unig sy'n cynnal y grŵp, felly rhaid i ddiwrnod fynd heibio. Oriau ar ôl: { $hours }
groups-back-agree-link = Edrych arno
groups-back-take-back = Tynnu hyn yn ôl
groups-back-ask-title = Collodd rhywun ei chyfrinymadrodd
groups-back-ask-about = Dim ond ar ôl ichi siarad â hi eich hun. Nid ar ôl neges, e-bost neu lythyr: gallai unrhyw un fod wedi'i hysgrifennu.
groups-back-nobody = Does gan neb arall yma gyfrif.
groups-back-who = Pwy yw hi?
groups-back-method = Sut roeddech chi'n gwybod mai hi oedd hi?
groups-back-method-hint = Dim ond yr ateb hwn rydyn ni'n ei gadw, am 90 diwrnod.
groups-back-voice = Wrth ei llais
groups-back-in-person = Fe gwrddais i â hi
groups-back-ask-go = Gofyn am ei gadael yn ôl i mewn
groups-back-agree-title = Ei gadael yn ôl i mewn?
groups-back-agree-who = Mae hyn am: { $name }
groups-back-agree-about = Cytunwch dim ond os ydych chi'n gwybod mai hi yw hi, wrth ei llais neu wyneb yn wyneb. Cewch chi god i'w roi iddi.
groups-back-agree-loses = Pan fydd hi'n ei ddefnyddio, fydd gan ei hen gyfrif ddim lle yma mwyach, ac mae'r ffordd o gysylltu â hi'n mynd hefyd: mae hi'n dweud hynny o'r newydd. Mae pawb yn y grŵp yn gweld un llinell: mae hi yn ôl.
groups-back-agree-go = Rwy'n ei hadnabod. Gwneud y cod.
groups-back-code-once = Unwaith mae'r cod hwn yn cael ei ddangos. Darllenwch ef iddi, neu ysgrifennwch ef i lawr.
groups-back-code-account = Mae hi'n creu cyfrif newydd.
groups-back-code-where = Wedi mewngofnodi, mae hi'n agor y dudalen hon ac yn teipio'r cod:
groups-back-code-then = Wedyn byddwch chi, neu { $hwylusydd-soft } arall, yn agor geiriau'r grŵp iddi ar y dudalen flaenorol.
groups-back-needs-another = Chi ofynnodd am hyn. Rhaid i { $hwylusydd-soft } arall gytuno.
groups-back-needs-a-day = Chi yn unig sy'n cynnal y grŵp, felly rhaid i ddiwrnod fynd heibio. Oriau ar ôl: { $hours }
groups-back-is-here = Mae gan y cyfrif hwn le yn y grŵp hwnnw eisoes. Defnyddiwch y cod gyda chyfrif sydd heb le.
groups-come-back-title = Dod yn ôl i'ch grŵp
groups-come-back-lead = Colloch chi eich cyfrinymadrodd, ac mae dwy fenyw sy'n eich adnabod wedi eich gadael yn ôl i mewn. Mae gennych chi god gan un ohonyn nhw.
groups-come-back-what = Cewch chi eich lle yn ôl, a'ch enw yno. Wedyn bydd { $hwylusydd } yn agor beth gafodd ei ddweud. Mae beth dim ond chi allai ei ddarllen yn aros ar gau.
groups-come-back-go = Dod yn ôl

## What takes two, what was asked about her, first steps, coming back

groups-turn-on = Gweld beth mae hynny'n ei wneud
groups-turn-what = Mae'r hyn a ddywedwyd yn aros, a gallwch chi i gyd ei ddarllen o hyd. Bydd clo newydd ar yr hyn sy'n cael ei ddweud o hyn ymlaen. All pwy bynnag a gopïodd yr hen allwedd mo'i agor.
groups-turn-codes = Bydd codau ymuno sydd heb eu defnyddio eto yn peidio â gweithio, pwy bynnag a'u creodd. Crëwch rai newydd i'r menywod rydych chi'n dal i'w disgwyl.
groups-turn-not = Dyw hyn ddim yn allgofnodi neb. Os gallai rhywun wybod eich cyfrinymadrodd, newidiwch hwnnw hefyd, ar y dudalen amdanoch chi.
groups-removal-fold = Pan na all pethau fynd ymlaen gyda rhywun
groups-removal-fold-about = Siaradwch â'ch { $hwylusydd } arall yn gyntaf, ac â hi os yw hynny'n ddiogel. Os nad oes dim byd arall yn helpu, gallwch chi ofyn i { $hwylusydd-soft } arall a ddylai hi adael.
groups-removal-weeks = Mae { $dau-hwylusydd } yn cyfrif fel dau ar ôl i'r naill a'r llall gynnal y grŵp am bythefnos. Mewn grŵp newydd mae hyn yn aros tan hynny. Yn y cyfamser mae hi'n gweld ei fod yn aros, a phob { $hwylusydd } hefyd, a gall pob un ohonyn nhw ddweud na.
# native: not yet read
groups-removal-unseen = Nes bod un arall yn cytuno dyw hi'n gweld dim o hyn. Mae pob { $hwylusydd } yn ei weld, a gall pob un ohonyn nhw ddweud na.
groups-removal-yours-title = Chi ofynnodd a ddylai hi adael
groups-removal-take-back = Ei dynnu'n ôl. Mae hi'n aros.
said-groups-removal-taken-back = Rydych chi wedi ei dynnu'n ôl. Ddaw dim byd ohono.
groups-removal-danger = Os oes rhywun mewn perygl nawr, peidiwch ag aros am hyn: agorwch 'Cael help nawr'.
groups-removal-not-yet = Gallwch chi gytuno ar ôl i'r ddwy ohonoch chi gynnal y grŵp am bythefnos. Diwrnodau ar ôl: { $days }
groups-removal-no = Rwy'n dweud na. Mae hi'n aros.
groups-removal-she-said-no = Dywedodd hi na, felly cafodd ei atal: { $name }. Ar ôl i ddwy ohonoch chi gynnal y grŵp am bythefnos gallwch chi ofyn eto.
said-groups-said-no = Rydych chi wedi dweud na. Mae wedi ei atal.
groups-step-down-on = Gweld beth mae hynny'n ei olygu
groups-step-down-again = Gallwch chi ei gynnal eto ryw ddydd, pan fydd { $hwylusydd } arall yn gofyn ichi.
groups-step-down-one = Wedyn, yr un sy'n cynnal y grŵp: { $name }
groups-step-down-alone = Mae hi'n ei gynnal ar ei phen ei hun. Os bydd hi'n sâl, all y cyfarfod ddim digwydd. Dywedwch wrthi cyn ichi fynd, er mwyn iddi allu gofyn i rywun.
groups-step-down-more = Wedyn { $y-menywod } hyn sy'n cynnal y grŵp: { $names }
groups-step-down-nothing = Does gennych chi ddim byd ar eich dwylo y byddai'n rhaid i rywun arall ei wneud.
groups-step-down-frees = Dyma beth sydd ar eich ysgwyddau nawr. Lle nad yw llinell yn dweud dim arall, mae'n dod yn rhydd i rywun arall, ac mae'r { $hwyluswyr } yn ei weld:
groups-news-host-joined = Mae'r grŵp dan sefydliad cynnal nawr.
groups-news-host-left = Dyw'r grŵp ddim dan ei sefydliad cynnal mwyach.
groups-host-leave-which = Mae hyn yn ymwneud â: { $host }
groups-host-leave-seen = Mae pawb yn y grŵp yn gweld un llinell sy'n dweud hynny. Os yw terfynau cyfrinachedd yn enwi'r sefydliad hwn, ysgrifennwch nhw o'r newydd.
groups-host-leave-go = Peidio â bod o dan y sefydliad mwyach
said-groups-host-in = Mae'r grŵp dan y sefydliad nawr. Mae pawb ynddo'n gweld hynny.
said-groups-host-out = Dyw'r grŵp dan neb nawr. Mae pawb ynddo'n gweld hynny.
# native: not yet read
groups-erased-title = Mae wedi ei ddileu
# native: not yet read
groups-erased-about = Aeth popeth oedd yn perthyn i chi yn y grŵp hwnnw ar y diwrnod hwn: { $day }. Mae eich cyfrif yma o hyd.
# native: not yet read
groups-erased-code = Os hoffech chi gael rhywbeth i'w gadw, ysgrifennwch y gair hwn. Mae'n sefyll dros y diwrnod hwn, a dyw e ddim yn dod o hyd i ddim.
# native: not yet read
groups-asked-title = Gofynnwyd amdanoch chi
# native: not yet read
groups-asked-look = Edrych ar beth a ofynnwyd
# native: not yet read
groups-asked-nothing = Does dim yn aros yma.
# native: not yet read
groups-asked-back = Gofynnodd rhywun am ddod yn ôl i'r grŵp hwn fel chi, o gyfrif newydd. Dywedodd hi, neu rywun sy'n swnio fel hi, wrth { $hwylusydd-soft } fod y cyfrinymadrodd wedi mynd ar goll.
# native: not yet read
groups-asked-back-if = Os chi oedd hi, does dim rhaid ichi wneud dim: mae'r cod yn gweithio dridiau ar ôl gofyn amdano. Os nad chi oedd hi, ataliwch hyn yma. Wedyn bydd { $yr-hwyluswyr } yn gweld nad chi oedd hi.
# native: not yet read
groups-asked-back-no = Nid fi yw honna. Ataliwch hyn.
# native: not yet read
groups-asked-moved = Aeth eich lle yn y grŵp hwn i gyfrif arall ar y diwrnod hwn: { $day }. Dywedodd dwy sy'n eich nabod mai chi oedd hi.
# native: not yet read
groups-asked-moved-if = Os chi oedd hi, mae popeth yn iawn. Os na, dywedwch hynny yma. Mae'r { $hwyluswyr } yn ei weld ar unwaith. Siaradwch ag un ohonyn nhw hefyd, wyneb yn wyneb neu dros y ffôn.
# native: not yet read
groups-asked-moved-no = Nid fi oedd honna
# native: not yet read
groups-asked-goes = Gofynnodd { $hwylusydd } ichi adael y grŵp hwn. Mae'n aros, oherwydd does dim { $dau-hwylusydd } wedi cynnal y grŵp am bythefnos eto.
# native: not yet read
groups-asked-goes-if = Gallwch chi ddweud na. Wedyn mae'n cael ei atal. Does dim rhaid ichi roi rheswm.
# native: not yet read
groups-asked-goes-no = Rwy'n dweud na
# native: not yet read
groups-asked-stop = Gofynnodd rhywun am ddod yn ôl fel chi, o gyfrif newydd: { $group }
# native: not yet read
groups-asked-card-moved = Aeth eich lle mewn grŵp i gyfrif arall.
# native: not yet read
groups-asked-card-goes = Gofynnodd { $hwylusydd } ichi adael grŵp. Gallwch chi ddweud na.
groups-first-title = Y camau cyntaf
groups-first-about = Cymerwch nhw mewn unrhyw drefn, neu ddim un heddiw.
groups-first-reach = Sut caiff y grŵp gysylltu â mi
groups-first-together = Yr hyn y cytunon ni arno gyda'n gilydd
groups-first-dates = Y dyddiad nesaf
groups-first-people = Pwy arall sydd yma
# native: not yet read
groups-two-title = Yn aros am ddwy ohonoch chi
# native: not yet read
groups-two-back = Gofynnodd { $menyw } am gael ei gadael i mewn eto.
# native: not yet read
groups-two-back-look = Gadael { $menyw } i mewn eto
# native: not yet read
groups-two-not-her = Mae ei chyfrif ei hun yn dweud: nid fi a ofynnodd. Felly cafodd ei atal. Rhywun arall oedd pwy bynnag y siaradoch chi â hi. Siaradwch â hi wyneb yn wyneb: { $name }
# native: not yet read
groups-two-not-her-after = Mae ei hen gyfrif yn dweud: nid fi a ddaeth yn ôl. Siaradwch â hi wyneb yn wyneb heddiw, a nes ichi wybod, peidiwch ag ysgrifennu dim yma sy'n gorfod aros yn breifat: { $name }
# native: not yet read
groups-two-said-no = Dywedodd { $menyw } na pan ofynnwyd iddi fynd. Cafodd ei atal.
groups-back-hours-new = Mae un ohonoch chi wedi cynnal y grŵp am lai na phythefnos, felly rhaid i ddiwrnod fynd heibio. Oriau ar ôl: { $hours }
groups-back-ask-wait = Gall dwy sydd ill dwy wedi cynnal y grŵp am bythefnos wneud hyn ar unwaith. Fel arall rhaid i ddiwrnod fynd heibio. Os yw rhywun wedi mewngofnodi â'i hen gyfrif, mae'n gweld yr hyn a ofynnwyd, ac mae ganddi dridiau i ddweud: nid fi yw honna.
groups-back-code-waits = Mae rhywun wedi mewngofnodi â'r hen gyfrif, felly mae'r cod hwn yn aros ychydig, rhag ofn nad chi ofynnodd. Cadwch ef. Oriau ar ôl: { $hours }
# native: not yet read
said-groups-back-asked = Mae wedi ei nodi. Does dim yn digwydd nes y caiff.
said-groups-back-taken = Mae wedi ei dynnu'n ôl. Does dim cod yn gweithio.
said-groups-back-opened = Mae geiriau ei hamser yma ar agor iddi eto.
# native: not yet read
groups-again-title = Rydych chi yn ôl
# native: not yet read
groups-again-lead = Daeth eich enw yma a'ch lle gyda chi. Mae { $hwylusydd } yn agor yr hyn a ddywedwyd tra oeddech chi yma o'r blaen.
# native: not yet read
groups-again-went = Beth aeth gyda'ch hen gyfrinymadrodd
# native: not yet read
groups-again-went-reach = Sut mae'r grŵp yn cysylltu â chi, a'r rhestr o bwy edrychodd ar hynny.
# native: not yet read
groups-again-went-calendar = Eich cyfeiriad calendr. Dyw'r hen un ddim yn dangos dim mwyach.
# native: not yet read
groups-again-went-private = Yr hyn mai dim ond chi allai ei ddarllen: eich atebion i'r cytundeb, a geiriau preifat â'r { $hwyluswyr }.
# native: not yet read
groups-again-went-old = Does gan eich hen gyfrif ddim lle yma. Dyw pwy bynnag sydd â'ch hen ffôn yn gweld dim o'r grŵp hwn.
# native: not yet read
groups-again-set = Beth gallwch chi ei osod eto
# native: not yet read
groups-again-nothing-sent = Does dim yn cael ei anfon atoch chi nes ichi ddweud sut.
# native: not yet read
groups-again-calendar = Fy nghyfeiriad calendr
# native: not yet read
groups-again-on = I'r grŵp

## Ar dudalen gyhoeddus ei sefydliad cynnal

groups-programme-count = { $count ->
    [zero] Does dim un o'i grwpiau ar y rhestr gyhoeddus.
    [one] Mae un o'i grwpiau ar y rhestr gyhoeddus.
    [two] Mae dau o'i grwpiau ar y rhestr gyhoeddus.
    [few] Mae { $count } o'i grwpiau ar y rhestr gyhoeddus.
    [many] Mae { $count } o'i grwpiau ar y rhestr gyhoeddus.
   *[other] Mae { $count } o'i grwpiau ar y rhestr gyhoeddus.
}

## Faint mae'n ei gymryd i adeiladu grŵp. Yma'n unig mae'r ffigur.

groups-time-title = Mae adeiladu grŵp yn cymryd amser
groups-time-figure = O'r sefydliadau a holwyd, dywedodd 36 o bob 100 fod adeiladu grwpiau wedi cymryd amser.
groups-time-source = O becyn Women Side by Side gan Mind, am ymddiriedaeth. Dydy hyn ddim yn dweud dim am y lleill.
groups-time-promise = Peidiwch ag addo llawer o { $menywod-soft } yn fuan i neb sy'n talu am grŵp. Does dim yma'n cyfrif pwy ddaeth.

## Gan bwy mae e-byst yn dod

# native: not yet read
groups-sender-lead = Mae'r enw hwn yn sefyll o flaen ein cyfeiriad pan fydd rhywun mewn grŵp o dan eich gofal yn cael e-bost. Dewiswch un nad yw'n dweud dim wrth neb sy'n edrych ar ei blwch e-bost.
# native: not yet read
groups-sender-texts = Nid yw negeseuon testun yn cario'r enw hwn. Maen nhw'n dod o un rhif i bawb yma, am na ellir ateb enw.
# native: not yet read
groups-sender-no-mail = Ni ellir anfon e-bost o'r fan hon ar hyn o bryd. Mae'r enw'n cael ei gadw nes y gellir.
# native: not yet read
groups-sender-name = Enw niwtral
# native: not yet read
groups-sender-hint = Hyd at 11 o lythrennau plaen, ffigurau a bylchau, fel: Gwen am 6. Os gadewch hwn yn wag, enw cyfeiriad y lle hwn ei hun sy'n sefyll yno.
# native: not yet read
groups-sender-why = Fel na fydd neb yn dysgu o flwch e-bost beth yw pwnc neges.
# native: not yet read
groups-sender-who = Pob { $menyw } sy'n cael e-bost, a phwy bynnag sy'n edrych ar ei blwch.
# native: not yet read
groups-sender-long = Nes i chi ei newid. Mae e-byst sydd wedi'u hanfon yn cadw'r hen enw.
# native: not yet read
groups-sender-skip = Enw cyfeiriad y lle hwn ei hun sy'n sefyll yno.
# native: not yet read
groups-sender-seen-by = Cydlynwyr eich sefydliad. Mae'r enw ei hun yn sefyll mewn e-byst.
# native: not yet read
groups-sender-plain = Defnyddiwch lythrennau plaen, ffigurau a bylchau, ac o leiaf un llythyren.
# native: not yet read
groups-sender-tells = Byddai hyn yn dweud pwy sy'n anfon y neges, neu i beth. Tynnwch hwn allan: { $word }
