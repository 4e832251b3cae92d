### Grwpiau: ymuno, pwy sydd yma, cael seibiant, gadael, dileu.

## Ymuno â chod

# native: not yet read
groups-join-title = Ymuno â chod
# native: not yet read
groups-join-lead = Rhoddodd hwylusydd god ichi. Mae'n gadael un fenyw i mewn, unwaith, o fewn saith diwrnod.
# native: not yet read
groups-join-first = Yn gyntaf, rydych chi'n creu cyfrif: enw o'ch dewis a chyfrinymadrodd. Dim cyfeiriad, dim rhif. Wedyn dewch yn ôl yma.
# native: not yet read
groups-join-keep-code = Cadwch y cod tan hynny. Bydd yn dal i weithio.
# native: not yet read
groups-join-make = Creu cyfrif
# native: not yet read
groups-join-sign-in = Mae gen i un. Mewngofnodi.
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
groups-join-who-sees = Y menywod yn y grŵp hwn.
# native: not yet read
groups-join-how-long = Nes ichi adael neu ddileu.
# native: not yet read
groups-join-skip = Mae angen enw i ymuno. Mae 'Dienw' yn enw.
# native: not yet read
groups-join-go = Ymuno
# native: not yet read
groups-seen-by-you = Dim ond chi.

# native: not yet read
groups-code-shape = Mae 26 o lythrennau a rhifau mewn cod. Edrychwch arno eto a rhoi cynnig arall arni.
# native: not yet read
groups-code-not-good = Dydy'r cod hwn ddim yn agor dim ar hyn o bryd. Efallai ei fod dros saith diwrnod oed, neu wedi ei ddefnyddio. Gofynnwch i'ch hwylusydd am un newydd.
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
groups-people-lead = Dyma'r enwau mae menywod yn eu defnyddio yma. Does neb yn gweld mwy na hyn.
# native: not yet read
groups-people-seen = Y menywod yn y grŵp hwn.
# native: not yet read
groups-person-facilitator = Hwylusydd
# native: not yet read
groups-person-rests = Yn cael seibiant
# native: not yet read
groups-person-written-with = Ysgrifennwyd gyda hi: mae rhywun yn cadw'r lle hwn iddi
# native: not yet read
groups-person-you = Chi
# native: not yet read
groups-people-rest = Cael seibiant, gadael neu ddileu
# native: not yet read
groups-news-title = Pwy ddaeth a phwy aeth
# native: not yet read
groups-news-one-came = Daeth un fenyw.
# native: not yet read
groups-news-came = Wedi dod: { $name }
# native: not yet read
groups-news-one-left = Mae un fenyw wedi gadael. Does dim angen ichi wneud dim.
# native: not yet read
groups-news-facilitator-added = Daeth un fenyw yn hwylusydd.
# native: not yet read
groups-news-facilitator-named = Hwylusydd newydd: { $name }
# native: not yet read
groups-news-facilitator-stepped-down = Mae un hwylusydd wedi rhoi'r gorau i hwyluso. Mae hi'n aros yn aelod.
# native: not yet read
groups-news-stepped-down-named = Wedi rhoi'r gorau i hwyluso, ac yn aros: { $name }
# native: not yet read
groups-news-no-facilitator = Does neb yn hwyluso'r grŵp ar hyn o bryd.
# native: not yet read
groups-turn-title = Os gwelodd rhywun eich sgrin
# native: not yet read
groups-turn-about = Gallwch chi newid allwedd y grŵp hwn. Mae'r hyn a ddywedwyd yn aros. Bydd clo newydd ar bopeth o hyn ymlaen.
# native: not yet read
groups-turn-go = Newid yr allwedd ar unwaith
# native: not yet read
said-groups-turned = Mae'r allwedd wedi newid.

## I hwyluswyr

# native: not yet read
groups-invite-title = Gadael rhywun i mewn
# native: not yet read
groups-invite-about = Byddwch chi'n cael cod ar gyfer un fenyw. Darllenwch ef iddi, neu ysgrifennwch ef. Mae'n gweithio unwaith, am saith diwrnod.
# native: not yet read
groups-invite-go = Creu cod
# native: not yet read
groups-invite-facilitator-link = Creu cod ar gyfer hwylusydd arall
# native: not yet read
groups-invite-facilitator-title = Cod ar gyfer hwylusydd arall
# native: not yet read
groups-invite-facilitator-about = Bydd pwy bynnag sy'n defnyddio'r cod hwn yn hwyluso'r grŵp gyda chi. Bydd hi'n gallu gadael eraill i mewn. Bydd pawb yn y grŵp yn gweld iddi ddod.
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
groups-kept-place-cannot-hold = Mae'r lle hwn yn cael ei gadw i fenyw heb gyfrif. Bydd hi'n gallu hwyluso'r grŵp ar ôl iddi fewngofnodi ei hun.
# native: not yet read
groups-holds-link = Gofyn iddi hwyluso'r grŵp gyda chi
# native: not yet read
groups-holds-title = Hwylusydd gyda chi
# native: not yet read
groups-holds-who = Am bwy mae hyn: { $name }
# native: not yet read
groups-holds-about = Bydd hi'n gallu gadael menywod i mewn, cadw lle iddyn nhw a darllen yr hyn sydd i hwyluswyr, o hyn ymlaen. Bydd pawb yn y grŵp yn ei weld. Gofynnwch iddi yn gyntaf.
# native: not yet read
groups-holds-go = Ei gwneud hi'n hwylusydd
# native: not yet read
groups-removal-link = Gofyn iddi fynd
# native: not yet read
groups-removal-title = Gofyn i rywun fynd
# native: not yet read
groups-removal-about = Mae angen dau hwylusydd. Does dim yn digwydd nes bod un arall yn cytuno. Wedyn fydd hi'n darllen dim byd newydd yma. Hi biau'r hyn a ysgrifennodd o hyd.
# native: not yet read
groups-removal-reason = Pam
# native: not yet read
groups-removal-reason-hint = Hwyluswyr y grŵp hwn sy'n darllen hyn, neb arall. Dywedwch beth ddigwyddodd, nid sut un yw hi.
# native: not yet read
groups-removal-go = Gofyn i hwylusydd arall
# native: not yet read
groups-removal-waiting = Yn aros am ail hwylusydd
# native: not yet read
groups-removal-look = Edrych ar yr hyn a ofynnwyd
# native: not yet read
groups-removal-agree-title = Ydych chi'n cytuno iddi fynd?
# native: not yet read
groups-removal-no-reason = Mae'r rheswm o'r cyfnod cyn ichi fod yn hwylusydd. Gofynnwch i bwy bynnag a'i hysgrifennodd.
# native: not yet read
groups-removal-agree = Dwi'n cytuno. Mae hi'n mynd yn awr.
# native: not yet read
groups-removal-needs-another = Chi ofynnodd am hyn. Rhaid i hwylusydd arall gytuno.
# native: not yet read
groups-removal-not-yourself = All hyn ddim bod amdanoch chi eich hun. I fynd, defnyddiwch 'Cael seibiant, gadael neu ddileu'.
# native: not yet read
groups-facilitators-seen = Hwyluswyr y grŵp hwn.
# native: not yet read
said-groups-place-kept = Mae'r lle wedi ei gadw.
# native: not yet read
said-groups-place-gone = Mae'r lle wedi ei ddileu.
# native: not yet read
said-groups-added = Mae hi'n hwyluso'r grŵp gyda chi yn awr.
# native: not yet read
said-groups-asked = Mae wedi ei nodi. Rhaid i hwylusydd arall gytuno.
# native: not yet read
said-groups-removed = Mae wedi ei wneud.

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
groups-rest-rest-about = Rydych chi'n aros yn y grŵp, a does neb yn disgwyl dim gennych chi. Dewch yn ôl pan fynnwch chi.
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
groups-leave-goes = Beth sy'n mynd: eich enw yma, a sut mae'r grŵp yn cysylltu â chi.
# native: not yet read
groups-leave-stays = Beth sy'n aros: yr hyn a ysgrifennoch chi, heb eich enw. Gallwch chi ei ddileu eto wedyn, drwy ddileu eich cyfrif.
# native: not yet read
groups-leave-others = Beth mae eraill yn ei weld: mae un fenyw wedi gadael. Dim enw.
# native: not yet read
groups-leave-again = Dod yn ôl: mae hwylusydd yn rhoi cod newydd ichi, a chi biau eich lle unwaith eto.
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
groups-erase-stays = Beth sy'n aros: un llinell heb enw, 'mae un fenyw wedi gadael', a chyfansymiau sydd ddim yn dangos neb.
# native: not yet read
groups-erase-reach = Beth allwn ni ddim ei gyrraedd: negeseuon testun ac e-byst sydd wedi eu hanfon, papur, a beth mae eraill yn ei gofio neu wedi ei gopïo. Os oedd rhaid i'r sefydliad cynnal ysgrifennu cofnod diogelu, y sefydliad sy'n cadw hwnnw, y tu allan i'r system hon.
# native: not yet read
groups-erase-backups = Copïau wrth gefn: bydd popeth sy'n perthyn i chi wedi mynd o bob copi erbyn y dyddiad hwn: { $day }
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
groups-step-down-title = Rhoi'r gorau i hwyluso
# native: not yet read
groups-step-down-about = Rydych chi'n aros yn aelod, ond dydych chi ddim yn hwyluso'r grŵp mwyach.
# native: not yet read
groups-step-down-go = Rhoi'r gorau i hwyluso
# native: not yet read
groups-last-facilitator = Chi yw'r unig hwylusydd yma. Gofynnwch i fenyw arall hwyluso'r grŵp yn gyntaf ('Pwy sydd yma'), wedyn gallwch chi adael. Gallwch chi ddileu unrhyw bryd.
# native: not yet read
groups-last-facilitator-stepping-down = Chi yw'r unig hwylusydd yma. Gofynnwch i fenyw arall hwyluso'r grŵp yn gyntaf ('Pwy sydd yma'), wedyn gallwch chi roi'r gorau iddi.
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
said-groups-erased = Mae popeth oedd yn perthyn i chi yn y grŵp hwnnw wedi ei ddileu.
# native: not yet read
said-groups-stepped-down = Rydych chi wedi rhoi'r gorau i hwyluso. Rydych chi'n dal yn aelod.
# native: not yet read
said-groups-joined = Rydych chi i mewn.
