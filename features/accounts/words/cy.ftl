# native: not yet read

# Signing in.
accounts-sign-in = Mewngofnodi
accounts-name = Yr enw a ddewisoch
accounts-name-hint = Does dim ots am briflythrennau.
accounts-passphrase = Eich cyfrinymadrodd
accounts-mine = Fi yn unig sy’n defnyddio’r ddyfais hon
accounts-mine-why = Fel na all rhywun sy’n dyfalu eich cyfrinymadrodd yn rhywle arall eich arafu yma.
accounts-mine-who = Neb. Mae eich porwr yn cadw marc bach.
accounts-mine-long = Tua blwyddyn, neu nes i chi ei glirio.
accounts-mine-skip = Nid oes dim arall yn newid. Gadewch ef yn wag os yw eraill yn defnyddio’r ffôn.
accounts-browser-offers = Efallai y bydd eich porwr yn cynnig cadw eich cyfrinymadrodd. Gwrthodwch os yw eraill yn defnyddio’r ffôn.
accounts-lost = Rwyf wedi colli fy nghyfrinymadrodd
accounts-have-code = Mae gen i god ar gyfer grŵp
accounts-code-comes = Mae eich cod yn dod gyda chi. Nid oes rhaid i chi ei deipio eto.
accounts-not-found = Nid yw’r enw a’r cyfrinymadrodd hynny’n agor dim yma. Edrychwch ar y ddau a rhowch gynnig arall arni.
accounts-wait = Bu llawer o gynigion. Arhoswch ychydig, hyd at awr, neu defnyddiwch ddyfais a nodwyd gennych yn un i chi.

# The passphrase once more.
accounts-again = Eich cyfrinymadrodd unwaith eto
accounts-again-about = Nid oes modd dadwneud yr hyn sydd nesaf, neu mae’n dangos rhywbeth preifat. Felly gofynnwn eto ai chi sydd yno.
accounts-not-hers = Nid dyna’r cyfrinymadrodd y mewngofnodoch ag ef. Rhowch gynnig arall arni.

# The second factor.
accounts-code = Chwe rhif o’ch ap
accounts-code-about = Rydych chi’n gofalu am ymddiriedaeth menywod eraill yma. Felly nid yw cyfrinymadrodd yn ddigon: agorwch eich ap codau a theipiwch y chwe rhif.
accounts-code-set-up = Rydych chi’n gofalu am ymddiriedaeth menywod eraill yma. Felly o hyn ymlaen byddwch yn mewngofnodi â chod hefyd.
accounts-code-saved = Mae popeth a wnaethoch hyd yma wedi’i gadw, fel grŵp yr ydych newydd ei ddechrau. Fe ddewch chi ato ar ôl y dudalen hon.
accounts-code-which-app = Bydd unrhyw ap sy’n creu codau chwe rhif yn gwneud y tro, neu ap cyfrineiriau sy’n gallu eu creu.
accounts-code-open-app = Agor fy ap codau ar y ffôn hwn
accounts-code-letters = Neu rhowch y llythrennau hyn yn yr ap eich hun. Yna teipiwch y chwe rhif sy’n ymddangos.
accounts-code-once = Ni ddangosir y llythrennau hyn eto ar ôl i chi deipio cod.
accounts-code-label = Y chwe rhif
accounts-code-wrong = Nid oedd y rhifau hynny’n ffitio. Mae pob cod yn gweithio unwaith, am hanner munud. Rhowch gynnig ar yr un nesaf.
# allow: o
accounts-code-wait = Roedd sawl cod yn olynol yn anghywir. Gallwch roi cynnig arall arni o { $time } ymlaen. Nid oes rhaid aros ar ddyfais a nodwyd gennych yn un i chi.
accounts-told = Codau anghywir tra oeddech i ffwrdd
accounts-told-times = Rhoddodd rhywun eich cyfrinymadrodd ac yna god anghywir. Sawl gwaith ers i chi fewngofnodi ddiwethaf: { $times }
accounts-told-you = Os chi oedd yno, mae popeth yn iawn.
accounts-told-not-you = Os nad chi oedd yno, mae rhywun yn gwybod eich cyfrinymadrodd. Nid agorwyd dim byd sydd gennych, gan fod y codau’n anghywir. Newidiwch eich cyfrinymadrodd nawr.
accounts-half-in = Mae un cam ar ôl
accounts-half-in-about = Rydych wedi rhoi eich enw a’ch cyfrinymadrodd. Teipiwch nawr y chwe digid o’ch ap codau. Wedyn bydd popeth sydd gennych yma.
accounts-half-in-go = Teipio’r chwe digid
accounts-code-leave = Allgofnodi

# A new account.
accounts-new = Dewis enw a chyfrinymadrodd
accounts-new-do = Mynd ymlaen gyda’r enw hwn
accounts-new-about = Dyna’r cyfan a ofynnwn. Dim e-bost, dim rhif, nid eich enw eich hun.
accounts-before = Mae porwr yn cadw rhestr o dudalennau, ac os yw eraill yn defnyddio’r ffôn gallant ei gweld. Gallwch guddio’r dudalen hon â’r botwm ‘Cuddio’r dudalen hon’.
accounts-before-more = Sut i guddio, a beth na ellir ei guddio
accounts-name-new = Enw i’w ddefnyddio yma
accounts-name-new-hint = Unrhyw enw. Nid oes rhaid iddo fod yn enw i chi, a gall eraill gael yr un enw.
accounts-name-why = Er mwyn i fenywod wybod beth i’ch galw, ac i chi allu mewngofnodi.
accounts-name-who = Menywod mewn grŵp yr ymunwch ag ef, a neb cyn hynny.
accounts-name-long = Nes i chi ei ddileu.
accounts-name-skip = Mae angen enw i fewngofnodi. Gallwch ddarllen ac ymweld heb un.
accounts-choice = Eich cyfrinymadrodd
accounts-choice-hint = Dyma’r unig allwedd i’ch geiriau. Nid ydym yn ei gadw ac ni allwn ei anfon atoch.
accounts-choice-offered = Defnyddio’r geiriau hyn. Maen nhw’n newydd, wedi’u gwneud nawr. Ysgrifennwch nhw lle mai dim ond chi sy’n edrych.
accounts-choice-own = Hoffwn gael un fy hun
accounts-own = Eich cyfrinymadrodd eich hun
accounts-own-new = Cyfrinymadrodd newydd
accounts-own-new-hint = 15 llythyren neu fwy. Mae ychydig eiriau yn olynol yn dda.
accounts-own-hint = 15 llythyren neu fwy. Mae ychydig eiriau yn olynol yn dda. Gadewch ef yn wag os defnyddiwch y geiriau uchod.
accounts-own-again = Eich un chi, unwaith eto
accounts-passphrase-why = Mae’n cloi’r hyn a ysgrifennwch, fel na all cyfrifiadur wedi’i ddwyn ei ddatgelu.
accounts-passphrase-who = Neb.
accounts-passphrase-long-kept = Ni chaiff ei gadw. Dim ond yr hyn y mae’n ei gloi a gedwir.
accounts-passphrase-skip = Hebddo nid oes cyfrif. Gallwch ddod i edrych yr un fath.
accounts-passphrase-short = Defnyddiwch { $least } neu fwy o lythrennau. Bydd ychydig eiriau yn olynol yn gwneud y tro.
accounts-passphrase-long = Defnyddiwch { $most } ar y mwyaf.
accounts-passphrase-common = Byddai gormod o bobl yn dyfalu hwnnw. Rhowch gynnig ar eiriau eraill.
accounts-passphrase-name = Gadewch eich enw ac enw’r lle hwn allan ohono.
accounts-passphrase-which = Rydych chi wedi ysgrifennu eich geiriau eich hun, ond ein geiriau ni sydd wedi'u ticio. Ticiwch y rhai rydych chi eu heisiau. Os eich rhai chi, ysgrifennwch nhw eto.
accounts-passphrase-twice = Nid yw’r ddau yr un fath. Teipiwch y ddau eto.
accounts-losing = Os collwch ef ryw ddiwrnod
accounts-losing-hint = Gallwch newid hyn yn nes ymlaen.
accounts-losing-words = Deg gair i’w hysgrifennu
accounts-losing-words-hint = Fe’u dangosir unwaith. Maen nhw’n dda dim ond os oes gennych le diogel nad yw’n gartref i chi nac ar y ffôn hwn.
accounts-losing-people = Dau berson sy’n fy adnabod yn fy ngadael yn ôl i mewn
accounts-losing-people-hint = Maen nhw’n agor y grŵp i chi eto. Mae’r hyn a ysgrifennoch i chi’ch hun yn aros ar glo.
accounts-losing-neither = Dim un, ac rwy’n derbyn y golled
accounts-losing-neither-hint = Rydych chi’n dechrau eto ag enw newydd neu’r un enw. Mae’r hyn a ysgrifennoch i chi’ch hun yn aros ar glo.
accounts-watched = Mae rhywun arall yn edrych ar y ffôn hwn
accounts-watched-hint = Yna cewch eich allgofnodi ar ôl 5 munud heb gyffwrdd, nid 15. Cedwir yr hyn yr oeddech yn ei deipio am awr.

# Recovery words.
accounts-words-once = Eich deg gair
accounts-words-once-about = Mae’r geiriau hyn yn agor eich cyfrif os collwch eich cyfrinymadrodd. Fe’u dangosir am ddeng munud, dim mwy. Geiriau Saesneg ydynt.
accounts-words-once-safe = Ysgrifennwch nhw ar bapur yn y drefn hon. Cadwch nhw ymhell o’r cartref hwn ac o’r ffôn hwn. Maen nhw’n gweithio unwaith.
accounts-words-once-done = Rwyf wedi’u hysgrifennu
accounts-words-gone = Nid yw’ch deg gair i’w gweld mwyach
accounts-words-gone-about = Maen nhw i’w gweld am ddeng munud, neu nes i chi ddweud eich bod wedi’u hysgrifennu. Wedyn ni all neb eu darllen yma, na chithau chwaith.
accounts-words-gone-new = Os nad ydyn nhw ar eich papur, dewiswch gyfrinymadrodd newydd. Cewch ddeg gair newydd gydag ef.

# The way back in.
accounts-lost-about = Mae tair ffordd. Mae’r un sy’n gweithio yn dibynnu ar eich dewis.
accounts-lost-words = Mae fy neg gair gen i
accounts-recovery = Y deg gair
accounts-recovery-hint = Yn eu trefn, gyda bylchau rhyngddynt.
accounts-recovery-wrong = Nid yw’r enw a’r geiriau hynny’n agor dim yma. Edrychwch ar y ddau a rhowch gynnig arall arni.
accounts-lost-open = Agor fy nghyfrif eto
accounts-lost-people = Mae dau berson yn fy adnabod
accounts-lost-people-about = Ffoniwch hwylusydd eich grŵp neu siaradwch â hi. Mae hi ac un person arall sy’n eich adnabod yn dweud gyda’i gilydd mai chi sydd yno. Yna mae hi’n rhoi cod i chi.
accounts-lost-people-how = Dewiswch gyfrinymadrodd newydd, yna defnyddiwch y cod. Byddwch yn darllen eich grŵp eto. Mae’r hyn a ysgrifennoch i chi’ch hun yn aros ar glo.
accounts-lost-people-code = Mae’r cod hwnnw gen i
accounts-lost-neither = Dim un
accounts-lost-neither-about = Yna mae’r hyn a ysgrifennoch i chi’ch hun yn aros ar glo, i ni hefyd. Gallwch ddechrau eto, gyda chod newydd gan hwylusydd eich grŵp.

# Her own page.
accounts-mine-page = Amdanaf i
accounts-seen-by = chi yn unig.
accounts-look = Sut mae’n edrych
accounts-palette = Lliwiau
accounts-palette-tide = Llanw
accounts-palette-moss = Mwsogl
accounts-palette-plum = Eirin
accounts-palette-slate = Llechen
accounts-palette-night = Nos
accounts-palette-contrast = Cyferbyniad cryf
accounts-away = I ble mae ‘Cuddio’r dudalen hon’ yn arwain
accounts-away-hint = Tudalen blaen nad yw’n dweud dim amdanoch.
accounts-losing-is-words = Os collwch ef, bydd eich deg gair yn agor eich cyfrif.
accounts-losing-is-people = Os collwch ef, bydd dau berson sy’n eich adnabod yn gadael ichi ddod yn ôl i’ch grŵp.
accounts-losing-is-neither = Os collwch ef, bydd yr hyn a ysgrifennoch i chi’ch hun yn aros ar glo.
accounts-change = Newid fy nghyfrinymadrodd
accounts-change-about = Mae popeth sydd gennych yn cael cloeon newydd. Caiff eich sgriniau eraill eu hallgofnodi. Mae hen eiriau adfer yn peidio â gweithio.
accounts-others = Sgriniau eraill
accounts-others-about = Os gadawsoch eich hun wedi mewngofnodi yn rhywle, gallwch ddod â hynny i ben o’r fan hon.
accounts-others-out = Allgofnodi ym mhob man arall
said-others-out = Rydych wedi allgofnodi ym mhob man arall.

# Erasing.
accounts-erase = Dileu popeth amdanaf i
accounts-erase-look = Gweld beth sy’n mynd a beth sy’n aros
accounts-erase-goes = Yr hyn sy’n mynd, ar unwaith
accounts-erase-goes-1 = Eich enw, eich cyfrinymadrodd a sut mae eich cyrraedd. Does dim mwy yn cael ei anfon atoch.
accounts-erase-goes-2 = Popeth a ysgrifennoch, ym mhob grŵp, a phopeth a gadwoch i chi'ch hun. Ni all neb ei ddarllen mwyach.
accounts-erase-goes-3 = Eich lle ym mhob grŵp, a’ch atebion.
accounts-erase-goes-4 = Yr hyn ddywedoch chi wrthyn ni dan ‘Dydy rhywbeth ddim yn teimlo'n iawn’ wrth fod wedi mewngofnodi, hyd yn oed os nad oes ateb eto. Wedyn all neb ei ddarllen, a ddaw dim ateb. Os gallai rhywun fod mewn perygl, dywedwch wrth rywun yn gyntaf.
accounts-erase-stays = Yr hyn sy’n aros
accounts-erase-stays-1 = Niferoedd heb enwau: faint o fenywod ddaeth i gyfarfod.
accounts-erase-stays-2 = Yr hyn ddywedoch chi wrthyn ni heb fewngofnodi. Dydyn ni ddim yn gwybod mai chi biau fe. Mae eich geiriau i ddod yn ôl gyda nhw yn dal i agor yr ateb, ac yn gallu ei dynnu'n ôl.
accounts-erase-beyond = Yr hyn na allwn ei gyrraedd
accounts-erase-beyond-1 = Negeseuon ar ffonau, pethau ar bapur, a’r hyn y mae rhywun yn ei gofio.
accounts-erase-beyond-2 = Copïau wrth gefn. Mae’r hyn a ysgrifennoch ar glo ynddynt ar unwaith. Dyma’r dyddiad olaf y bydd eich enw mewn un: { $day }.
accounts-erase-no-backup = Nid oes copi wrth gefn yn cael ei wneud yma. Felly nid oes copi yn aros i gael ei ddileu.
accounts-erase-others-see = Mae hwyluswyr yn gweld bod un fenyw wedi gadael, heb enw. Ni ddywedir mwy wrth neb.
accounts-erase-no-undo = Nid oes ffordd yn ôl. Byddai ffordd yn ôl yn golygu cadw.
accounts-erase-next = Cyn i ddim fynd, gofynnwn am eich cyfrinymadrodd, ac unwaith eto ar y dudalen nesaf. Tan hynny ni fydd dim yn digwydd.
accounts-erase-go-on = Mynd ymlaen i ddileu
accounts-erase-passphrase = Eich cyfrinymadrodd, un tro olaf
accounts-erase-sure-legend = Dim ond os ydych yn siŵr
accounts-erase-sure = Rwyf am ddileu popeth amdanaf i
accounts-erase-tick = Ticiwch y blwch os ydych yn siŵr. Os nad ydych, ni fydd dim yn digwydd.
accounts-erase-do = Dileu popeth amdanaf i
accounts-erase-not-now = Ddim y tro hwn
accounts-erased = Mae popeth amdanoch wedi mynd
accounts-erased-about = Dyma’r diwrnod y gwnaed hynny: { $day }. Rydych wedi allgofnodi.
accounts-erased-code = Os hoffech gael rhywbeth i’w gadw: ysgrifennwch y gair hwn. Mae’n sefyll dros y diwrnod hwn ac nid yw’n dod o hyd i ddim.
said-account-is-made = Cafodd hynny ei anfon yn barod, ac mae eich cyfrif yno. Mewngofnodwch gyda’ch enw a’ch cyfrinymadrodd. Os na welsoch eich deg gair, bydd cyfrinymadrodd newydd yn rhoi rhai newydd ichi.
said-account-is-open = Cafodd hynny ei anfon yn barod, ac mae eich cyfrif ar agor eto. Mewngofnodwch gyda’ch enw a’r cyfrinymadrodd newydd.
