### Safety: get help, what we keep, who can see what, hiding, saying that something is wrong.

## Get help now

# native: not yet read
safety-help-title = Help ar unwaith
# native: not yet read
safety-help-danger-title = Mewn perygl yn awr
# native: not yet read
safety-help-danger-call = Ffoniwch 999. Gofynnwch am yr heddlu, ambiwlans neu'r gwasanaeth tân.
# native: not yet read
safety-help-danger-silent = Os na allwch chi siarad, ffoniwch 999 ar ffôn symudol. Gwrandewch. Wedyn pwyswch 55.
# native: not yet read
safety-help-danger-silent-limits = Ar ffôn symudol yn unig mae pwyso 55 yn gweithio. Dydy pwyso 55 ddim yn dweud wrth yr heddlu ble rydych chi. Pan fyddan nhw'n gofyn rhywbeth, pesychwch neu tapiwch y ffôn os gallwch chi.
# native: not yet read
safety-help-danger-trace = Efallai y bydd yr alwad yn aros yn rhestr galwadau'r ffôn.
# native: not yet read
safety-help-talk-title = Rhywun i siarad â nhw
# native: not yet read
# allow: anodd
safety-help-talk-intro = Mae'r bobl hyn yn gwybod am niwed gartref, am gyfnodau anodd, ac am ddod o hyd i le diogel. Does dim rhaid ichi fod yn siŵr cyn ffonio.
# native: not yet read
safety-help-talk-trace = Gallai galwad neu neges destun ddangos yn y ffôn neu ar y bil. Os defnyddiwch chi ffôn ffrind neu ffôn llyfrgell, fydd dim ar ôl ar eich ffôn chi.
# native: not yet read
safety-help-number-call = Ffonio
# native: not yet read
safety-help-number-text = Anfon neges destun
# native: not yet read
safety-help-last-checked = Gwiriwyd ddiwethaf: { $date }
# native: not yet read
safety-help-never-checked = Dyma'r rhif fel rydyn ni'n ei wybod. Dydyn ni ddim wedi ei ffonio ein hunain.
# native: not yet read
safety-help-no-numbers = Does dim rhifau eraill yma eto. Gallwch chi ffonio 999 ar unrhyw ffôn sydd â signal.
# native: not yet read
safety-help-this-page-title = Am y dudalen hon
# native: not yet read
safety-help-not-emergency = Nid yw'r gwasanaeth hwn ar gyfer argyfwng. Does neb yn gwylio'r tudalennau hyn drwy'r amser.
# native: not yet read
safety-help-not-sent = Dydy agor y dudalen hon ddim yn anfon neges at neb.
# native: not yet read
safety-help-hide = Os daw rhywun, pwyswch 'Cuddio'r dudalen hon'.
# native: not yet read
safety-help-wrong = Ydy hyn am rywun yn y grŵp? Ewch i 'Dydy rhywbeth ddim yn teimlo'n iawn'.
# native: not yet read
safety-on-this-page = Ar y dudalen hon
# native: not yet read
safety-to-top = Yn ôl i'r brig

## What we keep

# native: not yet read
safety-keep-title = Beth rydyn ni'n ei gadw
# native: not yet read
safety-keep-intro = Deuddeg pwynt byr. Darllenwch faint bynnag yr hoffech chi. Gallwch chi ddarllen hyn heb ymuno.
# native: not yet read
safety-keep-locked = Mae 'dan glo' yn golygu bod angen cyfrinymadrodd i agor y geiriau. Mae 'Pwy sy'n gallu gweld beth' yn dweud pa mor bell mae hynny'n mynd.
# native: not yet read
safety-keep-1-title = Yr enw rydych chi'n ei ddefnyddio
# native: not yet read
safety-keep-1 = Chi sy'n ei ddewis. Does dim rhaid iddo fod yn enw go iawn. Mae'r enw rydych chi'n mewngofnodi ag ef dan glo. Gall eich grŵp a'r system ddarllen yr enw rydych chi'n ei ddefnyddio yn y grŵp. Mae hwnnw'n mynd pan fyddwch chi'n gadael.
# native: not yet read
safety-keep-2-title = Ym mha grwpiau rydych chi
# native: not yet read
safety-keep-2 = Mae'n rhaid i'r system wybod hyn er mwyn dangos y tudalennau iawn i chi. Os gofynnwch chi am gael eich cadw ar wahân i rywun, mae'n rhaid iddi wybod hynny hefyd; dydy copi o'i chofnodion sydd wedi'i ddwyn ddim yn dangos pwy. Rydyn ni'n cadw hyn nes ichi adael neu ddileu. Os ydych chi'n aros am le mewn grŵp, gall y system a'r rhai sy'n cynnal y grŵp hwnnw ddarllen hynny, a beth fyddech chi'n cael eich galw yno, nes i chi ddod i mewn, rhoi'r gorau i aros neu ddileu. Mae'r hyn maen nhw'n ei ysgrifennu atoch chi cyn i chi ddod dan glo i chi.
# native: not yet read
safety-keep-3-title = Sut i gysylltu â chi
# native: not yet read
safety-keep-3 = Dim ond os ydych chi'n ei roi inni. Gall y system ei ddarllen, achos rhaid iddi roi gwybod ichi pan fydd cynlluniau'n newid. Gall hwylusydd ei agor os yw hi'n rhoi rheswm, a byddwch chi'n gweld iddi wneud. Gallwch chi ei newid neu ei ddileu. Gydag ef rydyn ni'n cadw'r diwrnod y dywedoch chi ddiwethaf ei fod yn iawn. Rydyn ni'n anfon chwe ffigur i rif neu gyfeiriad e-bost, i weld mai eich un chi yw e. Dim ond yr hyn sydd ei angen ar y system i'w hadnabod eto rydyn ni'n ei gadw, am ddiwrnod. Os gofynnwch chi am negeseuon testun, gall pwy bynnag sy'n eu cario eu darllen. Os daw STOP yn ôl, rydyn ni'n cadw hynny am flwyddyn, fel na fydd dim mwy yn mynd yno. Os daw ateb o'ch rhif, rydyn ni'n cadw'r ffaith ei fod wedi dod, tan y cyfarfod nesaf. Os ydych chi'n cynnal grŵp ac yn newid cynlluniau drwy neges destun, dydyn ni byth yn cadw eich cod, dim ond beth sydd ei angen ar y system i'w adnabod eto.
# native: not yet read
safety-keep-4-title = Cyfarfodydd
# native: not yet read
safety-keep-4 = Pryd a ble maen nhw, sut rydyn ni'n disgrifio'r lle i'r aelodau, a phwy sy'n dod. Gall y system ddarllen hyn, achos mae'n llenwi calendrau ac yn rhoi gwybod i fenywod gyda'r nos. Mae eich grŵp yn darllen pryd a ble. Mae eich hwyluswyr yn gweld faint sy'n dod, nid pwy. Mae pwy sy'n dod yn mynd y diwrnod wedyn. Gall hwyluswyr ysgrifennu i'w gilydd beth ddigwyddodd. Mae hynny dan glo, nhw yn unig all ei agor, ac mae'n mynd ar ôl wyth wythnos. Mae'r gweddill yn mynd gyda'r grŵp.
# native: not yet read
safety-keep-5-title = Beth rydych chi'n ei ysgrifennu at eich grŵp
# native: not yet read
safety-keep-5 = Mae dan glo. Y menywod oedd yn y grŵp pan ysgrifennoch chi'r geiriau sy'n gallu eu hagor. Fydd menyw sy'n ymuno wedyn ddim yn gallu, oni bai bod y grŵp wedi dewis hynny. Gallwch chi dynnu eich geiriau yn ôl. Gall y system weld eich bod chi wedi ysgrifennu, ond nid beth.
# native: not yet read
safety-keep-6-title = Beth rydych chi'n ei ysgrifennu at un person
# native: not yet read
# allow: anodd
safety-keep-6 = Mae dan glo. Dim ond chi a'r bobl rydych chi wedi anfon y geiriau atyn nhw sy'n gallu eu hagor. Mae hyn yn wir hefyd pan fyddwch chi'n dweud bod rhywbeth o'i le. Wedyn mae'r system yn gwybod pa grŵp yw hwn, pwy sydd â hawl i'w ddarllen ac erbyn pa ddiwrnod mae angen ateb. Os oeddech chi wedi mewngofnodi, gallai'r person sy'n rhedeg y cyfrifiadur weithio allan pwy ysgrifennodd, ond nid beth. Mae'n mynd pan fyddwch chi'n ei dynnu yn ôl, neu 90 diwrnod ar ôl yr ateb. Gall y rhai a ofynnodd i chi, a phwy bynnag sydd â'r cod, agor yr hyn a ddywedwch am y testun. Mae'n mynd wyth wythnos ar ôl i'r cod ddod i ben. Os gofynnwch am sgwrs ar ôl cyfarfod anodd, dim ond yr un a ddewisoch chi all agor hynny, a dim ond chi all agor ei hateb. Mae'r ddau'n mynd pan fyddwch chi'n eu tynnu'n ôl, neu ar ôl wyth wythnos. Pan fyddwch chi'n gofyn i rywun sy'n cynnal y grŵp roi cynnig ar rywbeth gyda chi, dim ond chi'ch dwy sy'n gallu agor hynny, ei hateb a'i gair wedyn. Gallai'r person sy'n rhedeg y cyfrifiadur weithio allan pwy ydych chi'ch dwy, ond nid beth sydd ynddo. Mae'n mynd pan fyddwch chi'n ei dynnu'n ôl, neu wyth wythnos ar ôl y dyddiad.
# native: not yet read
safety-keep-7-title = Beth roeddech chi'n dal i'w ysgrifennu, a beth rydych chi'n ei gadw i chi'ch hun
# native: not yet read
safety-keep-7 = Os byddwch chi'n cael eich allgofnodi ar y canol, rydyn ni'n cadw eich geiriau am awr. Mae beth rydych chi'n ei gadw o'r olwynion, neu'n ei ysgrifennu i chi'ch hun am gynnal grŵp, yn aros nes i chi ei ddileu. Mae pa mor llawn oedd eich cwpan yn mynd ar ôl wyth wythnos. Mae'r cyfan dan glo. Dim ond chi sy'n gallu ei agor.
# native: not yet read
safety-keep-8-title = Y cytundeb, beth mae'r grŵp yn ei ddweud amdano'i hun, tasgau ac addewidion
# native: not yet read
safety-keep-8 = Gall y system ddarllen testun y cytundeb, gwerthoedd y grŵp, y geiriau mae'r grŵp yn eu defnyddio a beth mae'n ei alw ei hun. Gall ddarllen pwy gymerodd ba dasg, a'ch bod chi'n dweud rhywbeth am lifft, tan y diwrnod wedyn. Gall ddarllen pwy sy'n cymryd seibiant a than pryd, a bod rhywun wedi siarad â chi cyn eich cyfarfod cyntaf: y diwrnod, nid gair ohono. Os dywedwch chi rywbeth am hynny eich hun, mae eich enw a'r diwrnod yno nes i chi ei dynnu'n ôl. Am wyth wythnos mae'n gwybod bod rhywbeth a ychwanegoch chi wedi'i dynnu oddi yno. Gall ddarllen bod rhywbeth wedi'i addo, i bwy ac erbyn pa ddiwrnod, am fod rhaid iddi atgoffa pobl. Pan rowch chi o'r neilltu beth ddaeth o addewid, mae'n cadw ichi wneud hynny, am bedair wythnos. Lle cafodd rhywbeth ei addo i fenyw heb gyfrif, mae'n cadw bod rhywun wedi dweud wrthi. Pan fydd yn atgoffa rhywun a addawodd rywbeth, mae'n cadw'r diwrnod, nes iddo fynd heibio. Mae'r hyn a gafodd ei addo dan glo, a'r hyn rydych chi'n ei ddweud am lifft. Dydy addewid a gafodd ei gadw ac sy'n sefyll ar y dudalen gyhoeddus ddim. Felly hefyd themâu sgwrs am ddiogelwch; maen nhw'n mynd ar ôl deuddeg wythnos. Os dywedwch chi eich bod wedi helpu i wneud rhywbeth, chi sy'n dewis pwy sy'n ei ddarllen, a gallwch chi ei dynnu oddi yno. Mae'r hyn mae sefydliad yn ei ysgrifennu am beth glywodd i bawb ei ddarllen, yn ei eiriau ei hun. Os cwynwch chi wrtho mewn llythyr neu dros y ffôn, gall nodi diwrnod ei ateb yma, a dim byd amdanoch chi.
# native: not yet read
safety-keep-9-title = Mewngofnodi
# native: not yet read
safety-keep-9 = Dydyn ni byth yn cadw eich cyfrinymadrodd. Allwn ni ddim ei ddweud wrthych chi. Rydyn ni'n cadw'r diwrnod y dechreuoch chi. Tra byddwch chi wedi mewngofnodi, mae ffeil fach o'r enw cwci ar y ddyfais, ac mae'r system yn gwybod pryd roeddech chi yma ddiwethaf. Mae'r ddau'n mynd pan fyddwch chi'n allgofnodi. Os ydych chi'n dweud y cawn ni, bydd ail gwci'n cofio'r ddyfais. Pan fyddwch chi'n cuddio tudalen, mae un arall yn dweud pryd, am 12 awr, fel na fydd mynd yn ôl yn dangos dim byd. Mae gan sgrin sy'n dangos noson, neu destun rydych chi'n ei ddarllen gyda chod, un ei hun. Mae'n agor hynny a dim byd arall, ac yn dod i ben ar ei phen ei hun. Rydyn ni'n cyfri cynigion anghywir, ond nid o ble maen nhw'n dod. Byddwch chi'n cael eich allgofnodi ar ôl 15 munud heb wneud dim, neu ar ôl 5 os dywedwch chi fod rhywun yn edrych ar eich ffôn. Mae hwyluswyr a staff yn cael 30.
# native: not yet read
safety-keep-10-title = Beth dydyn ni ddim yn ei gadw
# native: not yet read
safety-keep-10 = Dydyn ni ddim yn gofyn am eich enw cyfreithiol, eich oedran na beth ddigwyddodd ichi. Dim ond os ydych chi eisiau llythyrau rydyn ni'n gofyn ble i'w hanfon. Dydyn ni ddim yn cofnodi o ba gyfeiriad rhyngrwyd y daethoch chi. Dydy'r tudalennau hyn ddim yn anfon dim at unrhyw gwmni arall.
# native: not yet read
safety-keep-11-title = Copïau wrth gefn
# native: not yet read
safety-keep-11 = Copïau rhag ofn i'r cyfrifiadur dorri yw copïau wrth gefn. Os byddwch chi'n dileu heddiw, bydd popeth sy'n perthyn i chi wedi mynd o'r fan hon ar unwaith, ac o bob copi wrth gefn erbyn y dyddiad hwn: { $date }.
# native: not yet read
safety-keep-11-none = Copïau rhag ofn i'r cyfrifiadur dorri yw copïau wrth gefn. Does dim un wedi ei drefnu yma eto. Felly os byddwch chi'n dileu, bydd popeth sy'n perthyn i chi wedi mynd ar unwaith. Ond os bydd y cyfrifiadur yn torri, gallai beth ysgrifennoch chi gael ei golli hefyd.
# native: not yet read
safety-keep-12-title = Pan fyddwch chi'n dileu
# native: not yet read
safety-keep-12 = Mae eich enw, sut i gysylltu â chi a'ch geiriau wedi mynd. Un llinell sy'n aros, heb enw: mae un fenyw wedi gadael. Mae rhif ar hap yn aros hefyd, gyda'r diwrnod, fel na all hen gopi ddod â chi yn ôl. Allwn ni ddim cyrraedd negeseuon testun ac e-byst sydd wedi eu hanfon, papur, na beth mae eraill yn ei gofio. Os oedd rhaid i'r sefydliad cynnal ysgrifennu cofnod diogelu, y sefydliad sy'n cadw hwnnw, y tu allan i'r system hon.

## Who can see what

# native: not yet read
safety-see-title = Pwy sy'n gallu gweld beth
# native: not yet read
safety-see-intro = Mae hyn yr un peth i bob grŵp yma.
# native: not yet read
safety-see-person = Pwy
# native: not yet read
safety-see-can = Yn gallu gweld
# native: not yet read
safety-see-cannot = Ddim yn gallu gweld
# native: not yet read
safety-see-member = Menyw yn eich grŵp
# native: not yet read
safety-see-member-can = Yr enw rydych chi'n ei ddefnyddio. Beth rydych chi'n ei ysgrifennu at y grŵp tra bydd hi ynddo. Beth rydych chi'n dewis ei rannu â hi.
# native: not yet read
safety-see-member-cannot = Sut i gysylltu â chi. Eich atebion chi i'r cytundeb. Eich grwpiau eraill. A ydych chi wedi darllen rhywbeth, na phryd roeddech chi yma ddiwethaf.
# native: not yet read
safety-see-facilitator = Eich hwylusydd
# native: not yet read
safety-see-facilitator-can = Beth mae menyw yn y grŵp yn gallu ei weld. Faint sy'n dod, nid pwy. Nodiadau y mae hwyluswyr yn eu hysgrifennu i'w gilydd, am wyth wythnos. Beth rydych chi'n ei anfon ati hi. Sut i gysylltu â chi, os yw hi'n rhoi rheswm. Byddwch chi'n gweld y rheswm. Pan fydd pawb yn cael clywed am newid: ym mha ffordd rydych chi'n cael clywed, eich geiriau cod, ac a ydych chi'n gwybod neu wedi ateb.
# native: not yet read
safety-see-facilitator-cannot = Beth rydych chi'n ei anfon at rywun arall, hyd yn oed os yw amdani hi. Beth rydych chi'n ei gadw i chi'ch hun. Eich cyfrinymadrodd.
# native: not yet read
safety-see-host = Staff y sefydliad cynnal
# native: not yet read
safety-see-host-can = Pa grwpiau sydd, pwy sy'n eu hwyluso, pryd maen nhw'n cwrdd, a beth sy'n dal i aros am ateb. Beth rydych chi'n ei anfon atyn nhw.
# native: not yet read
safety-see-host-cannot = Beth rydych chi'n ei ysgrifennu at eich grŵp neu at hwylusydd. Sut i gysylltu â chi.
# native: not yet read
safety-see-programme = Y rhaglen sy'n cefnogi'r grwpiau
# native: not yet read
safety-see-programme-can = Cyfansymiau sy'n rhy fawr i bwyntio at neb, lle mae rhai.
# native: not yet read
safety-see-programme-cannot = Eich enw. Eich geiriau. Ym mha grŵp rydych chi.
# native: not yet read
safety-see-operator = Y person sy'n rhedeg y cyfrifiadur
# native: not yet read
safety-see-operator-can = Beth mae'r system ei hun yn gallu ei ddarllen: yr enwau, pwy sydd ym mha grŵp, y cyfarfodydd, y cytundeb, a sut i gysylltu â chi. Does dim yn y system sy'n rhwystro'r person hwn rhag edrych.
# native: not yet read
safety-see-operator-cannot = Geiriau sydd dan glo, tra bydd y menywod sy'n gallu eu hagor wedi allgofnodi.
# native: not yet read
safety-see-thief = Lleidr sy'n dwyn y cyfrifiadur
# native: not yet read
safety-see-thief-can = Yr un peth â'r person sy'n ei redeg.
# native: not yet read
safety-see-thief-cannot = Eich geiriau, heb eich cyfrinymadrodd, oni bai eich bod wedi mewngofnodi. Gall cyfrinymadrodd unrhyw fenyw yn eich grŵp agor geiriau at y grŵp.
# native: not yet read
safety-see-claim = Os bydd rhywun yn dwyn ein cyfrifiadur ni, fydd y person hwnnw ddim yn gallu darllen eich geiriau heb eich cyfrinymadrodd, oni bai eich bod chi wedi mewngofnodi.
# native: not yet read
safety-see-running = Pe bai rhywun yn cymryd drosodd ein cyfrifiadur tra mae'n rhedeg, byddai'n gallu darllen beth sy'n cael ei agor yno tra byddwch chi wedi mewngofnodi. All dim un system fel hon atal hynny'n llwyr.
# native: not yet read
# allow: anodd
safety-see-passphrase = Mae cyfrinymadrodd sy'n hawdd ei ddyfalu yn helpu lleidr. Mae'r geiriau rydyn ni'n eu cynnig yn anodd eu dyfalu.
# native: not yet read
safety-see-looked = Pan fydd rhywun yn agor sut i gysylltu â chi, mae hynny'n cael ei gofnodi, gyda'r rheswm. Gallwch chi ddarllen y rhestr honno pryd bynnag y mynnwch chi.
# native: not yet read
safety-see-keep-link = Beth rydyn ni'n ei gadw, ac am faint

## Hiding

# native: not yet read
safety-hide-title = Cuddio'r dudalen hon, a'r hyn nad oes modd ei guddio
# native: not yet read
safety-hide-intro = Efallai y bydd rhywun yn edrych dros eich ysgwydd, neu'n edrych ar eich ffôn wedyn. Mae hyn yn helpu gyda'r cyntaf. Ychydig mae'n helpu gyda'r ail.
# native: not yet read
safety-hide-does-title = Beth mae 'Cuddio'r dudalen hon' yn ei wneud
# native: not yet read
safety-hide-does-1 = Mae ar bob tudalen: ar y brig, neu ar waelod sgrin fach. Pwyswch y botwm, a bydd y dudalen yn cael ei chuddio.
# native: not yet read
safety-hide-does-2 = Ar fysellfwrdd gallwch chi bwyso'r fysell Shift dair gwaith, heb fwy na phum eiliad rhwng pob tro. Mae hyn yn gweithio pan fyddwch chi wedi mewngofnodi. Heb fewngofnodi, mae'n gweithio ar 'Mewngofnodi' a lle rydych chi'n dweud bod rhywbeth o'i le. Ar bob tudalen arall defnyddiwch y botwm.
# native: not yet read
safety-hide-does-3 = Mae'n eich allgofnodi.
# native: not yet read
safety-hide-does-4 = Mae'n agor tudalen gyffredin, fel y tywydd. Pan fyddwch chi wedi mewngofnodi, gallwch chi ddewis pa un.
# native: not yet read
safety-hide-does-5 = Os bydd rhywun wedyn yn pwyso 'Yn ôl', fydd dim byd sy'n perthyn i chi yn ymddangos: mae tudalen bron yn wag yno gyda 'Ymlaen'. Bydd pwy bynnag sy'n pwyso hwnnw yn dod i'r dudalen gyntaf, ac yn gallu mynd yn ôl wedyn at dudalennau y caiff pawb eu darllen.
# native: not yet read
safety-hide-does-6 = Gallai'r hyn roeddech chi'n ei ysgrifennu gael ei golli. Cuddio sy'n dod gyntaf.
# native: not yet read
safety-hide-does-7 = Os yw eich porwr yn atal sgriptiau, mae'r botwm yn dal i weithio. Dydy'r fysell Shift ddim.
# native: not yet read
safety-hide-does-8 = Os bydd y rhyngrwyd yn torri, gallai'r dudalen aros dan orchudd ac yn wag. Os yw sgriptiau wedi eu hatal, gallai aros yn y golwg. Caewch y ffenestr wedyn.
# native: not yet read
safety-hide-cannot-title = Beth na all ei guddio
# native: not yet read
safety-hide-cannot-1 = Hanes y porwr. Mae'n rhestru'r cyfeiriad a'r amser. Dydy enwau ein tudalennau ni ddim yn dweud dim, ond maen nhw yno. Mae gair fel 'help' neu 'rest' mewn rhai cyfeiriadau.
# native: not yet read
safety-hide-cannot-2 = Yr un hanes ar ffôn neu gyfrifiadur arall, os ydyn nhw'n rhannu cyfrif.
# native: not yet read
safety-hide-cannot-3 = Beth mae'r llwybrydd, y cwmni ffôn neu hidlydd yn ei gofnodi: enw'r wefan hon, a phryd.
# native: not yet read
safety-hide-cannot-4 = Ap cudd sy'n gwylio'r ffôn neu'n recordio'r sgrin.
# native: not yet read
safety-hide-cannot-5 = Rheolaethau rhieni, a rhestrau sy'n dangos am faint y cafodd pob ap neu wefan ei defnyddio.
# native: not yet read
safety-hide-cannot-6 = Geiriau mae'r bysellfwrdd wedi eu dysgu ac yn eu cynnig wedyn.
# native: not yet read
safety-hide-cannot-7 = Cyfrinair mae'r porwr wedi ei gadw.
# native: not yet read
safety-hide-cannot-8 = Lluniau sgrin, a'r llun bach sy'n ymddangos wrth newid rhwng apiau.
# native: not yet read
safety-hide-cannot-9 = Negeseuon testun ar y sgrin glo neu ar y bil.
# native: not yet read
safety-hide-cannot-10 = Unrhyw beth rhag rhywun sy'n gwybod eich cyfrinymadrodd.
# native: not yet read
safety-hide-cannot-11 = Yr eiliad gyntaf un, os yw rhywun yn edrych yn barod.
# native: not yet read
safety-hide-cannot-12 = Eich bod chi wedi clirio eich hanes yn sydyn.
# native: not yet read
safety-hide-cannot-13 = Ein tudalennau ni mewn tabiau a ffenestri eraill, os yw'ch porwr yn rhwystro sgriptiau. Caewch nhw hefyd.
# native: not yet read
safety-hide-history-title = Am glirio eich hanes
# native: not yet read
safety-hide-history-1 = Gall hanes gwag wneud i rywun ofyn pam. Efallai ei bod hi'n fwy diogel dileu'r llinellau ar gyfer y wefan hon yn unig.
# native: not yet read
safety-hide-history-2 = Dydy ffenestr breifat ddim yn cadw hanes ar y ffôn neu'r cyfrifiadur hwnnw. Dydy hi ddim yn cuddio dim rhag ap sy'n gwylio na rhag y llwybrydd.
# native: not yet read
safety-hide-password-title = Pan fydd y porwr yn cynnig cadw eich cyfrinair
# native: not yet read
safety-hide-password-1 = Os yw rhywun arall yn defnyddio'r ddyfais hon, dewiswch 'na' neu 'byth'. Fydd y porwr ddim yn ei lenwi i'r person hwnnw wedyn.
# native: not yet read
safety-hide-shared-title = Os ydych chi'n rhannu'r ffôn, neu os yw rhywun yn edrych arno
# native: not yet read
safety-hide-shared-1 = Y peth mwyaf diogel yw ffôn neu gyfrifiadur na all y person hwnnw ei gyrraedd: mewn llyfrgell, yn y gwaith, yn nhŷ ffrind.
# native: not yet read
safety-hide-shared-2 = Lle rydych chi'n dweud sut i gysylltu â chi, ticiwch fod y ffôn yn cael ei rannu. Wedyn fyddwn ni ddim ond yn anfon eich geiriau cod chi.
safety-hide-shared-5 = Yn eich cyfrif, ticiwch fod rhywun yn edrych ar y ffôn hwn. Wedyn byddwch chi'n cael eich allgofnodi ar ôl 5 munud.
# native: not yet read
safety-hide-shared-3 = Gallwch chi ofyn inni beidio ag anfon dim o gwbl.
# native: not yet read
safety-hide-shared-4 = Os ydych chi'n meddwl bod rhywun yn gwylio'r ffôn, peidiwch â chwilio am yr ap ar y ffôn hwnnw. Defnyddiwch un arall i gael help.
# native: not yet read
safety-hide-try = Rhoi cynnig arni
# native: not yet read
safety-hide-try-hint = Mae'n mynd â chi i'r dudalen gyffredin. Wedyn dewch yn ôl yma drwy deipio'r cyfeiriad.

## Something doesn't feel right

# native: not yet read
safety-wrong-title = Dydy rhywbeth ddim yn teimlo'n iawn
# native: not yet read
safety-wrong-intro = Gallwch chi ei ddweud yma, beth bynnag yw'r peth. Gall fod yn beth bach. Does dim rhaid ichi fod yn siŵr, a does dim rhaid ichi roi enw.
# native: not yet read
safety-wrong-examples = Efallai mai'r ffordd mae rhywun yn siarad â chi yw hi. Efallai mai jôc am bwy ydych chi, neu addewid heb ei gadw. Efallai mai teimlad heb enw eto sydd yno.
# native: not yet read
safety-wrong-not-emergency = Fydd neb yn darllen hyn ar unwaith. Mewn perygl yn awr? Ffoniwch 999.
# native: not yet read
safety-wrong-by-when = Os anfonwch chi ef at rywun yma, bydd ateb ichi o fewn saith diwrnod. Cewch chi weld y diwrnod ar ôl ei anfon.
# native: not yet read
safety-wrong-how-long = Mae'n cymryd tua thair munud.
# native: not yet read
safety-wrong-locked = Mae eich geiriau dan glo. Dim ond y rhai rydych chi'n eu dewis sy'n gallu eu hagor.
# native: not yet read
safety-wrong-group-label = Pa grŵp yw hwn?
# native: not yet read
safety-wrong-group-none = Dim un, neu mae'n well gen i beidio â dweud
# native: not yet read
safety-wrong-host-itself = Am sefydliad ei hun, ac nid am un grŵp:
# native: not yet read
safety-wrong-word-label = Neu chwe llythyren eich grŵp
# native: not yet read
safety-wrong-word-hint = Maen nhw ar ei boster ac ar ddiwedd cyfeiriad ei dudalen.
# native: not yet read
safety-wrong-word-error = Allwn ni ddim dod o hyd i grŵp gyda'r llythrennau hyn. Edrychwch ar bob un unwaith eto.
# native: not yet read
safety-wrong-to-label = Pwy ddylai ei ddarllen?
# native: not yet read
safety-wrong-to-hint = Os yw hyn am { $hwylusydd-soft }, dewiswch rywun arall. Fydd hi ddim yn cael gwybod eich bod chi wedi ysgrifennu.
# native: not yet read
safety-wrong-to-facilitator = { $name }, { $hwylusydd }
# native: not yet read
safety-wrong-to-holder = Yr un sy'n cynnal y grŵp
# native: not yet read
safety-wrong-to-another = Un arall sy'n cynnal y grŵp; dydy ei henw ddim yn cael ei ddangos yma
# native: not yet read
safety-wrong-to-unnamed = Un o'r rhai sy'n cynnal y grŵp ({ $number }); dydy ei henw ddim yn cael ei ddangos yma
# native: not yet read
safety-wrong-to-unnamed-note = Dim ond os yw { $hwylusydd } wedi dewis hynny y mae ei henw yma. Os gallai hyn fod am un ohonyn nhw, ac allwch chi ddim dweud pa un yw pa un, dewiswch rywun arall, neu mewngofnodwch yn gyntaf: wedyn fe welwch chi'r enwau.
# native: not yet read
safety-wrong-to-host = Y sefydliad cynnal, sydd y tu cefn i'r grŵp: ei gydlynwyr a'r un sy'n arwain ar ddiogelu, ond neb sy'n cynnal y grŵp hwn
# native: not yet read
safety-wrong-to-outside = Rhywun y tu allan i hyn i gyd
# native: not yet read
safety-wrong-to-outside-hint = Dydyn nhw ddim yn rhan o'r grŵp nac o'r sefydliad. Byddwn ni'n dangos sut i gysylltu â nhw. Fyddwn ni ddim yn anfon dim drosoch chi.
# native: not yet read
safety-wrong-outside-title = Sut i gysylltu â rhywun o'r tu allan
# native: not yet read
safety-wrong-outside-none = Dydy'r sefydliad ddim wedi enwi neb eto.
# native: not yet read
safety-wrong-outside-anybody = I bawb
# native: not yet read
safety-wrong-outside-help = Dydy'r bobl ar dudalen ‘Help ar unwaith’ ddim yn perthyn i unrhyw grŵp na sefydliad yma. Byddan nhw'n gwrando ar hyn hefyd.
# native: not yet read
safety-wrong-outside-named = Y tu allan i'r sefydliad
# native: not yet read
safety-wrong-complaint = Cwyn i'r sefydliad ei hun
# native: not yet read
safety-wrong-complaint-about = Does dim rhaid ichi gwyno iddo yn gyntaf, a does dim rhaid ichi fod mewn grŵp.
# native: not yet read
safety-wrong-complaint-days = Mae'n dweud y cewch chi ateb o fewn hyn o ddyddiau: { $days }.
# native: not yet read
safety-wrong-outside-host-page = Beth mae'r sefydliad yn ei ddweud amdano'i hun
# native: not yet read
safety-wrong-outside-others = Chwilio am sefydliad arall
# native: not yet read
safety-wrong-outside-words = Beth ysgrifennoch chi, i'w gopïo os hoffech chi. Wnaethon ni ddim ei anfon at neb.
# native: not yet read
safety-wrong-to-later = Mae'n cymryd mwy o amser gyda hi. Cewch chi ateb erbyn: { $day }
safety-wrong-to-not-known = Ar hyn o bryd, dydyn ni ddim yn gwybod pryd bydd hi'n darllen hyn. Dewiswch rywun arall os gallwch chi.
# native: not yet read
safety-wrong-to-maybe-later = Gall ateb gymryd rhai wythnosau. Mae'r diwrnod pan fydd gennych chi un ar y dudalen nesaf. Os na all aros, dewiswch rywun o'r tu allan.
safety-wrong-to-all-later = Mae pawb sy'n cynnal y grŵp hwn yn darllen yn hwyrach nag arfer ar hyn o bryd. Wrth bob un mae'n dweud beth mae hynny'n ei olygu i ateb. Os na all aros, dewiswch rywun arall, neu rywun y tu allan.
safety-wrong-to-no-host = Does dim sefydliad y tu cefn i'r grŵp hwn.
# native: not yet read
safety-wrong-to-one-facilitator = { $Un-hwylusydd } sydd gan y grŵp hwn ar hyn o bryd.
# native: not yet read
safety-wrong-to-error = Dewiswch pwy ddylai ei ddarllen.
# native: not yet read
safety-wrong-what-label = Beth sydd ddim yn teimlo'n iawn?
# native: not yet read
safety-wrong-what-hint = Mae ychydig eiriau'n ddigon. Does dim rhaid ichi sôn am ddim nad ydych chi eisiau ei ddweud.
# native: not yet read
safety-wrong-what-error-empty = Ysgrifennwch ychydig eiriau, er mwyn i rywun allu helpu.
# native: not yet read
safety-wrong-what-error-long = Mae hyn yn hirach nag y gallwn ni ei gadw. Ysgrifennwch ychydig yn llai. Mae eich geiriau yma o hyd.
# native: not yet read
safety-wrong-want-label = Beth hoffech chi ei weld yn digwydd? Gallwch chi adael hwn yn wag.
# native: not yet read
safety-wrong-want-hint = Er enghraifft: dim ond gwrando, siarad â hi, newid rhywbeth, ein cadw ni ar wahân.
# native: not yet read
safety-wrong-say-name = Dweud fy enw wrth bwy bynnag sy'n ei ddarllen
# native: not yet read
safety-wrong-say-name-hint = Yr enw rydych chi'n mewngofnodi ag ef yw hwnnw. Os gadewch chi hwn yn wag, fyddwn ni ddim yn dweud pwy ysgrifennodd.
# native: not yet read
safety-wrong-why = Er mwyn i rywun allu gweithredu.
# native: not yet read
safety-wrong-who = Dim ond y rhai rydych chi'n eu dewis.
# native: not yet read
safety-wrong-how-long-kept = Nes ichi ei dynnu yn ôl, neu am 90 diwrnod ar ôl yr ateb.
# native: not yet read
safety-wrong-skip = Gallwch chi hepgor popeth heblaw'r ddau gwestiwn cyntaf.
# native: not yet read
safety-wrong-seen-by = neb ond chi. Dim ond y rhai rydych chi'n eu dewis fydd yn gallu agor beth anfonwch chi.
# native: not yet read
safety-wrong-button = Anfon
# native: not yet read
safety-wrong-promise = Bydd ateb yma erbyn y diwrnod hwn: { $day }.
# native: not yet read
safety-wrong-promised = Ateb i'r hyn ddywedoch chi wrthyn ni.
# native: not yet read
safety-wrong-promise-kept = Mae ateb yno.
# native: not yet read
safety-wrong-promise-changed = Mae'n cymryd mwy o amser. Mae diwrnod newydd.
# native: not yet read
safety-wrong-sent-title = Mae wedi ei anfon
# native: not yet read
safety-wrong-sent-1 = Diolch am ddweud wrthyn ni. Roedd yn iawn ichi ei ddweud.
# native: not yet read
safety-wrong-sent-2 = All neb arall yn y grŵp weld eich bod chi wedi ysgrifennu.
# native: not yet read
said-say-sent = Mae wedi ei anfon. Diolch am ddweud wrthyn ni. Yma bydd yr ateb.
# native: not yet read
safety-wrong-words-title = Geiriau i ddod yn ôl gyda nhw
# native: not yet read
safety-wrong-words-1 = Dydych chi ddim wedi mewngofnodi. Gyda'r geiriau hyn gallwch chi ddarllen yr ateb.
# native: not yet read
safety-wrong-words-2 = Ysgrifennwch nhw yn rhywle lle na fydd neb yn edrych. Unwaith rydyn ni'n eu dangos. Allwn ni ddim dod o hyd iddyn nhw ichi wedyn.
# native: not yet read
safety-wrong-words-3 = Gall unrhyw un sydd â'r geiriau ddarllen yr ateb.
# native: not yet read
safety-wrong-words-kept = Dwi wedi cadw'r geiriau
# native: not yet read
safety-wrong-back-title = Darllen eich ateb
# native: not yet read
safety-wrong-back-label = Eich geiriau
# native: not yet read
safety-wrong-back-hint = Teipiwch nhw gyda bwlch rhwng pob un. Does dim gwahaniaeth am lythrennau mawr neu fach.
# native: not yet read
safety-wrong-back-error = Allwn ni ddim dod o hyd i ateb gyda'r geiriau hyn. Edrychwch ar bob gair unwaith eto.
# native: not yet read
safety-wrong-back-error-empty = Teipiwch y geiriau ysgrifennoch chi i lawr.
# native: not yet read
safety-wrong-back-button = Dangos
# native: not yet read
safety-wrong-back-link = Dwi wedi ysgrifennu o'r blaen, a dwi am ddarllen yr ateb
# native: not yet read
safety-wrong-mine-title = Beth ddywedoch chi wrthyn ni
# native: not yet read
safety-mine-card = Rhywbeth o'ch eiddo chi
# native: not yet read
safety-mine-card-new = Mae rhywbeth newydd i chi.
# native: not yet read
safety-mine-card-same = Does dim byd newydd eto.
# native: not yet read
safety-wrong-mine-open = Edrych arno
# native: not yet read
safety-wrong-mine-empty = Dydych chi ddim wedi dweud dim wrthyn ni wrth fod wedi mewngofnodi. Gallwch chi unrhyw bryd.
# native: not yet read
safety-wrong-mine-seen-by = neb ond chi. Gall y rhai ddewisoch chi agor beth ysgrifennoch chi.
# native: not yet read
safety-wrong-you-wrote = Beth ysgrifennoch chi
# native: not yet read
safety-wrong-status-label = Sut mae pethau'n sefyll
# native: not yet read
safety-wrong-status-sent = Mae wedi ei anfon. Does neb wedi ei agor eto.
# native: not yet read
safety-wrong-status-read = Mae rhywun a ddewisoch chi wedi ei ddarllen.
# native: not yet read
safety-wrong-status-looking = Mae rhywun yn edrych i mewn i'r peth.
# native: not yet read
safety-wrong-status-answered = Mae ateb yno i chi.
# native: not yet read
safety-wrong-status-day = Ateb erbyn: { $day }
# native: not yet read
safety-wrong-status-new-day = Methon ni â chadw at y diwrnod. Y diwrnod newydd yw: { $day }. Dyma pam:
# native: not yet read
safety-wrong-status-late = Mae'r diwrnod wedi mynd heibio a does gennych chi ddim ateb. Ein bai ni yw hynny, nid eich bai chi. Gallwch chi ei anfon at rywun arall.
# native: not yet read
safety-wrong-status-later = Methon ni â chadw at y diwrnod, ac mae'n ddrwg gennyn ni. Y diwrnod newydd yw: { $day }.
# native: not yet read
safety-wrong-status-no-answer = Mae pwy bynnag ddewisoch chi yn dweud na all hi eich ateb. Nid eich bai chi yw hynny. Gallwch chi ei anfon at rywun arall.
# native: not yet read
safety-wrong-status-nobody = Dydy pwy bynnag ddewisoch chi ddim yn gwneud y gwaith hwn yma bellach, felly all neb ei ddarllen yn awr. Gallwch chi ei anfon at rywun arall.
# native: not yet read
safety-wrong-status-day-was = Y diwrnod a addawyd: { $day }.
# native: not yet read
safety-wrong-again-hint = Mae eich geiriau'n mynd fel y gwnaethoch chi eu hysgrifennu. Os yw'r diwrnod heb ddod eto, dyna ddiwrnod yr ateb o hyd.
# native: not yet read
safety-holds-cases = Nifer yn aros am eich ateb o dan 'Dydy rhywbeth ddim yn teimlo'n iawn': { $count }. Y diwrnod nesaf: { $day }. All neb arall ddarllen y rhain. Os rhowch chi'r gorau iddi nawr, mae pwy bynnag a ysgrifennodd yn gweld ar unwaith nad ydych chi'n gwneud y gwaith hwn mwyach, ac yn gallu ei anfon at rywun arall. Mae ateb yn gyntaf yn fwy caredig.
# native: not yet read
safety-host-waiting = Wedi dod i'r sefydliad hwn a heb eu hateb eto: { $count }
# native: not yet read
safety-wrong-resend-button = Anfon at rywun arall
# native: not yet read
safety-wrong-answer-title = Yr ateb
# native: not yet read
safety-wrong-answer-enough-no = Dydy hynny ddim yn ddigon, dwi eisiau ysgrifennu mwy
# native: not yet read
safety-wrong-take-back = Tynnu'n ôl
# native: not yet read
safety-wrong-take-back-hint = Bydd eich geiriau'n cael eu dileu yma. Efallai fod rhywun wedi eu darllen yn barod.
# native: not yet read
said-say-taken-back = Mae eich geiriau wedi'u tynnu'n ôl. Dydyn nhw ddim yma mwyach.
# native: not yet read
safety-wrong-not-sent = Doedd dim modd ei anfon y tro hwn. Mae eich geiriau yma o hyd. Rhowch gynnig arall arni.

## Something doesn't feel right, for the person it was sent to

# native: not yet read
safety-wrong-inbox-title = Dydy rhywbeth ddim yn teimlo'n iawn: yn aros amdanoch chi
# native: not yet read
safety-wrong-inbox-empty = Does dim yn aros amdanoch chi ar hyn o bryd.
# native: not yet read
safety-wrong-inbox-seen-by = neb ond chi, a phwy bynnag arall ddewisodd hi.
# native: not yet read
safety-wrong-inbox-new = Heb ei agor eto.
# native: not yet read
safety-wrong-inbox-intro = Mae rhywun wedi eich dewis chi. Darllenwch pan fydd gennych chi ddeg munud tawel. Mae hi wedi cael addewid o ateb erbyn y diwrnod sydd yma.
# native: not yet read
safety-wrong-inbox-group-label = Grŵp
# native: not yet read
safety-wrong-inbox-sent-label = Anfonwyd
# native: not yet read
safety-wrong-inbox-day-label = Ateb erbyn
# native: not yet read
safety-wrong-inbox-signed-out = Ysgrifennodd hi heb fewngofnodi. Bydd hi'n darllen eich ateb gyda'i geiriau ei hun.
# native: not yet read
safety-wrong-inbox-open = Darllen
# native: not yet read
safety-wrong-inbox-only-you = Dim ond y rhai ddewisodd hi sy'n gallu agor hwn. Peidiwch â cheisio dyfalu pwy ysgrifennodd.
# native: not yet read
safety-wrong-inbox-name = Dewisodd hi ddweud ei henw:
# native: not yet read
safety-wrong-inbox-she-wrote = Beth ysgrifennodd hi
# native: not yet read
safety-wrong-inbox-message = Mynd at y neges
# native: not yet read
safety-wrong-inbox-no-words = Wnaeth hi ddim ychwanegu geiriau ei hun.
# native: not yet read
safety-wrong-inbox-about-message = Mae rhywun yn gofyn ichi edrych ar neges
# native: not yet read
safety-wrong-inbox-she-wants = Beth hoffai hi ei weld yn digwydd
# native: not yet read
safety-wrong-inbox-late = Mae'r diwrnod wedi mynd heibio. Dywedwch hynny wrthi yn awr, gyda diwrnod newydd neu ateb gonest na allwch chi.
# native: not yet read
safety-wrong-inbox-near = Mae'r diwrnod yn agos.
# native: not yet read
safety-wrong-inbox-said-no = Dywedoch chi na allwch chi ateb. Gallwch chi ateb o hyd.
# native: not yet read
safety-wrong-inbox-honest-title = Os na allwch chi gadw at y diwrnod: gair gonest
# native: not yet read
safety-wrong-inbox-honest-about = Un tap, cyn iddi ddechrau pendroni. Bydd hi'n darllen na allen ni gadw at y diwrnod a'i bod yn ddrwg gennyn ni, gyda'r un newydd; neu na allwch chi ateb, ac y gall hi ei anfon at rywun arall.
# native: not yet read
safety-wrong-inbox-honest-day = Mae'n cymryd mwy o amser: { $day }
# native: not yet read
safety-wrong-inbox-honest-no = Alla i ddim ateb hwn
# native: not yet read
said-say-honest = Gall hi ddarllen eich gair gonest nawr.
# native: not yet read
safety-wrong-inbox-looking-button = Dwi'n edrych i mewn i'r peth
# native: not yet read
safety-wrong-inbox-looking-hint = Bydd hi'n gweld hyn. Dydy hynny ddim yn newid y diwrnod.
# native: not yet read
safety-wrong-inbox-answer-label = Eich ateb
# native: not yet read
safety-wrong-inbox-answer-hint = Dechreuwch gyda diolch. Dywedwch beth wnaethoch chi, neu beth wnewch chi ac erbyn pryd, neu na allwch chi. Peidiwch â gofyn iddi brofi dim.
# native: not yet read
safety-wrong-inbox-answer-error = Ysgrifennwch ateb iddi. Mae un frawddeg onest yn ddigon.
# native: not yet read
safety-wrong-inbox-answer-button = Anfon yr ateb
# native: not yet read
said-say-answered = Mae eich ateb yno iddi ei ddarllen.
# native: not yet read
said-say-looking = Gall hi weld nawr fod rhywun yn edrych i mewn i'r peth.
# native: not yet read
said-say-new-day = Gall hi weld y diwrnod newydd nawr, a pham.
# native: not yet read
safety-wrong-inbox-answered = Mae eich ateb yno iddi ei ddarllen.
# native: not yet read
safety-wrong-inbox-new-day-title = Os yw'n cymryd mwy o amser
# native: not yet read
safety-wrong-inbox-new-day-label = Diwrnod newydd
# native: not yet read
safety-wrong-inbox-new-day-why = Pam mae'n cymryd mwy o amser. Bydd hi'n darllen hyn.
# native: not yet read
safety-wrong-inbox-new-day-error = Dewiswch ddiwrnod sydd eto i ddod, a dywedwch pam.
# native: not yet read
safety-wrong-inbox-new-day-button = Rhoi gwybod iddi am y diwrnod newydd
# native: not yet read
safety-wrong-inbox-danger = Os gallai rhywun fod mewn perygl yn awr, edrychwch ar eich terfynau cyfrinachedd, a ffoniwch 999.
# native: not yet read
safety-wrong-inbox-closed = Wedi eu hateb

## Report one message

# native: not yet read
safety-report-title = Dweud nad yw'r neges hon yn iawn
# native: not yet read
safety-report-quoted = Y neges dan sylw
# native: not yet read
safety-report-intro = Fydd { $y-fenyw } a'i hysgrifennodd ddim yn cael gwybod pwy ydych chi. Gallwch chi ddilyn beth sy'n digwydd.
# native: not yet read
safety-report-sends = Mae hyn yn anfon y neges a'ch geiriau chi at y person rydych chi'n ei ddewis.
# native: not yet read
safety-report-nobody = All neb arall yn y grŵp hwn edrych arni ar hyn o bryd.
# native: not yet read
safety-report-to-label = Pwy ddylai edrych arni?
# native: not yet read
safety-report-to-hint = Os { $hwylusydd } a'i hysgrifennodd, dewiswch rywun arall.
# native: not yet read
safety-report-why-label = Beth sydd o'i le arni? Gallwch chi adael hwn yn wag.
# native: not yet read
safety-report-why-hint = Er enghraifft: mae'n brifo, mae'n dangos pwy yw rhywun, mae'n bychanu rhywun, mae'n gofyn am arian.
# native: not yet read
safety-report-why-error-long = Mae hyn yn hirach nag y gallwn ni ei gadw. Ysgrifennwch ychydig yn llai.
# native: not yet read
safety-report-button = Anfon
# native: not yet read
safety-report-already = Rydych chi wedi anfon hon yn barod.

## Keep two women apart

# native: not yet read
safety-block-title = Ein cadw ni ar wahân ar y tudalennau hyn
# native: not yet read
safety-block-intro = Fyddwch chi ddim yn gweld beth mae hi'n ei ysgrifennu, a fydd hi ddim yn gweld beth rydych chi'n ei ysgrifennu. Does dim angen rheswm.
# native: not yet read
safety-block-seen-by = neb ond chi.
# native: not yet read
safety-block-quiet = Dydyn ni ddim yn dweud wrthi. Efallai y bydd hi'n sylwi ymhen amser nad yw eich geiriau chi yno.
# native: not yet read
safety-block-others = Bydd pawb arall yn eich gweld chi'ch dwy fel o'r blaen. Bydd yr hyn mae { $hwylusydd } yn ei ddweud wrth y grŵp cyfan yn dal i'ch cyrraedd chi'ch dwy.
# native: not yet read
safety-block-room = Efallai y byddwch chi'n cwrdd yn yr ystafell o hyd. Gall { $hwylusydd } helpu gyda hynny, os dywedwch chi wrthi.
# native: not yet read
safety-block-who-label = Pwy yw hi?
# native: not yet read
safety-block-button = Ein cadw ni ar wahân
# native: not yet read
safety-block-choose = Cadw ni ar wahân
# native: not yet read
safety-block-picked = { $Y-fenyw } y daethoch chi o'i llinell: { $name }
# native: not yet read
safety-block-who-else = Ai rhywun arall yw hi?
# native: not yet read
safety-block-facilitator = Mae hi'n { $hwylusydd-after-yn }. I'r lleill yn unig y bydd eich geiriau preifat at { $yr-hwyluswyr } yn mynd, nid iddi hi. Bydd ei hysbysiadau i'r grŵp cyfan yn eich cyrraedd o hyd.
# native: not yet read
safety-block-only-facilitator = Hi yw'r unig { $hwylusydd-soft } ar hyn o bryd. Felly ni fydd neb yma'n gallu darllen geiriau preifat gennych chi. Mae ‘Dydy rhywbeth ddim yn teimlo'n iawn’ yn dal i gyrraedd y sefydliad cynnal, os oes un, neu rywun o'r tu allan.
# native: not yet read
safety-block-you-hold = Rydych chi'n cynnal y grŵp hwn. Tra byddwch chi { $a-menyw } wedi'ch cadw ar wahân, dydych chi ddim yn gweld yr hyn y mae hi'n ei ysgrifennu ac allwch chi ddim gofalu amdano. Rhaid i { $hwylusydd-soft } arall wneud.
# native: not yet read
safety-block-list-title = { $Menywod } rydych chi wedi gofyn am gael eich cadw ar wahân iddyn nhw
# native: not yet read
safety-block-list-empty = Dydych chi ddim wedi gofyn am hyn gyda neb.
# native: not yet read
safety-block-list-shut = Rydyn ni’n gofyn am eich cyfrinymadrodd yn gyntaf. Felly does neb sy’n dal eich ffôn agored yn gweld y rhestr hon, nac yn ei dadwneud.
# native: not yet read
safety-block-list-show = Dangos y rhestr
# native: not yet read
safety-block-undo = Gweld geiriau eich gilydd eto
# native: not yet read
said-quiet-on = O hyn ymlaen dydych chi ddim yn gweld geiriau eich gilydd yma. Gallwch chi ei ddadwneud unrhyw bryd.
# native: not yet read
said-quiet-off = Rydych chi'n gweld geiriau eich gilydd eto. Ddywedon ni ddim wrthi.

## This is peer support

# native: not yet read
safety-peer-title = Cefnogaeth cymheiriaid yw hon
# native: not yet read
# allow: anodd
safety-peer-1 = Yma mae menywod sydd wedi byw trwy bethau anodd yn sefyll wrth ochr ei gilydd, fel rhai cyfartal.
# native: not yet read
safety-peer-2 = Nid therapi yw hon, ac nid clinig. Does neb yma'n eich trin nac yn penderfynu drosoch chi.
# native: not yet read
safety-peer-3 = Does dim angen i neb eich anfon. Chi sy'n penderfynu a yw hyn i chi.
# native: not yet read
safety-peer-4 = Gallwch chi gael hyn a help arall ar yr un pryd.
# native: not yet read
safety-peer-5 = Nid yw ar gyfer argyfwng. Does neb yn gwylio'r tudalennau hyn drwy'r amser.
# native: not yet read
safety-no-need = Does dim angen ichi ddweud wrthyn ni beth ddigwyddodd.

## How this was made

# native: not yet read
safety-made-title = Sut cafodd hwn ei wneud
# native: not yet read
safety-made-1 = Cafodd y gwasanaeth hwn ei adeiladu ar gyfer grwpiau cefnogaeth cymheiriaid i fenywod. Mae'r syniadau'n dod o'r hyn mae grwpiau o'r fath wedi ei ysgrifennu am ymddiriedaeth a diogelwch. Ni biau'r geiriau.
# native: not yet read
safety-made-not-yet-title = Beth sydd heb ei wneud eto
# native: not yet read
safety-made-2 = Does dim panel o fenywod â phrofiad byw wedi cael ei holi amdano eto. Mae angen gwneud hynny o hyd. Wedyn bydd y dudalen hon yn dweud beth newidion nhw.
# native: not yet read
safety-made-3 = Does dim menyw sy'n siarad Cymraeg o'r aelwyd wedi darllen y Gymraeg hon eto. Os yw rhywbeth yn swnio'n chwithig, ei gair hi sy'n cario'r dydd.
# native: not yet read
safety-made-4 = Does dim cyfreithiwr wedi ei wirio. Does dim arbenigwr o'r tu allan wedi profi pa mor ddiogel yw'r system.
# native: not yet read
safety-made-asked-title = Pwy sydd wedi darllen y testunau hyn
# native: not yet read
safety-made-asked = Yma rydyn ni’n cyfri faint o destunau y mae darllenwyr gwadd wedi rhoi sylwadau arnyn nhw, a faint sydd heb.
# native: not yet read
safety-made-open-title = Beth allwch chi ddibynnu arno
# native: not yet read
safety-made-5 = Caiff unrhyw un ddarllen sut mae'r system yn gweithio, a'i newid ar gyfer ei grwpiau ei hun.
# native: not yet read
safety-made-6 = Does neb yn gwylio beth rydych chi'n ei glicio. Does dim hysbysebion, a does neb yn cyfri ymwelwyr.
# native: not yet read
safety-made-7 = Os oes rhywbeth yma o'i le neu'n brifo, dywedwch wrthyn ni. Defnyddiwch 'Dydy rhywbeth ddim yn teimlo'n iawn'.
