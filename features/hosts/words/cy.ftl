# native: not yet read
### Hosts: what everybody reads of one, and what its own people do.

## What everybody reads

hosts-public-lead = Mae rhai grwpiau yma o dan y sefydliad hwn. Mae’n atebol amdanyn nhw. Darllenwch hwn cyn ymuno, os dymunwch.
hosts-rather-not = Byddai’n well gen i beidio â bod mewn cysylltiad â’r sefydliad hwn
hosts-who-we-are = Pwy ydyn ni
hosts-not-written = Heb ei ysgrifennu eto.
hosts-other-language-only = Dim ond mewn un iaith y mae hwn hyd yma.
hosts-registered = Rhif elusen neu gwmni
hosts-post = Cyfeiriad ar gyfer llythyrau
hosts-contact = Am bwy i ofyn
hosts-insured = Yswiriant
hosts-insured-yes = Wedi’i yswirio
hosts-insured-no = Heb ei yswirio
hosts-insured-unsaid = Heb ei ddweud
hosts-funders = Pwy sy’n talu amdano
hosts-funders-hidden-said = Dydy’r sefydliad hwn ddim yn cyhoeddi hynny. Gallwch ofyn, a gall wrthod.
hosts-said = Beth glywodd gan fenywod, a beth ddaeth o hynny
hosts-can-see = Beth all ei staff ei weld, a beth na all
hosts-can-see-lead = Gall ei gydlynwyr weld:
hosts-can-see-groups = pa grwpiau sydd o dan y sefydliad
hosts-can-see-holders = enwau hwyluswyr pob grŵp, ac a yw dwy yn rhannu’r gwaith. Bod rhywun sy’n cynnal grŵp yn gorffwys, ac a oes rhywun yn camu i mewn; dim enw.
hosts-can-see-sent = yr hyn rydych chi’n dewis ei anfon atyn nhw
hosts-cannot-see-lead = Allan nhw ddim gweld:
hosts-cannot-see-members = pwy sydd mewn grŵp
hosts-cannot-see-words = beth ysgrifennodd neb mewn grŵp
hosts-cannot-see-coming = pwy sy’n dod i gyfarfod, na phwy sy’n cadw draw
hosts-can-see-own = Yn eu geiriau eu hunain:
hosts-safeguarding = Arweinydd diogelu
hosts-safeguarding-about = Y person yma sy’n gyfrifol am weithredu pan allai rhywun fod mewn perygl.
hosts-safeguarding-missing = Does neb wedi’i enwi eto. Gallwch ddefnyddio’r ffordd o’r tu allan isod.
hosts-complaint = Os nad yw rhywbeth yn iawn
hosts-complaint-days-said = Cewch ateb cyn pen { $days ->
    [zero] { $days } diwrnod
    [one] { $days } diwrnod
    [two] { $days } ddiwrnod
    [few] { $days } diwrnod
    [many] { $days } diwrnod
   *[other] { $days } diwrnod
}.
hosts-complaint-days-unsaid = Heb ddweud pa mor fuan y bydd yn ateb.
hosts-complaint-do = Dweud wrthyn nhw
hosts-outside = Rhywun o’r tu allan
hosts-outside-about = Does dim rhaid i chi fynd atyn nhw gyntaf. Gallwch fynd at rywun nad yw’n gweithio iddyn nhw.
hosts-outside-missing = Does neb wedi’i enwi eto. Ar y dudalen ‘Help ar unwaith’ mae pobl nad ydyn nhw’n perthyn i unrhyw sefydliad yma.
hosts-seen-by-all = Pawb. Mae’r dudalen hon yn gyhoeddus.
hosts-seen-by-you = Chi yn unig.
hosts-back-to-page = Yn ôl i dudalen y sefydliad hwn

## Rather not

hosts-rather-not-lead = Mae hynny’n iawn, a does dim angen dweud pam.
hosts-rather-not-others = Chwilio am grŵp arall
hosts-rather-not-others-about = Efallai fod grwpiau o dan rywun arall, neu o dan neb.
hosts-rather-not-find = Grwpiau nad ydyn nhw o dan y sefydliad hwn
hosts-rather-not-here = Os yw grŵp sy’n apelio atoch o dan y sefydliad
hosts-rather-not-here-about = Gallwch fod yn y grŵp yr un fath, heb ddim i’w wneud â’r sefydliad. Ar ôl mewngofnodi, gallwch ddweud hynny yma.
hosts-rather-not-effect = O hynny ymlaen fydd neb sy’n gweithio i’r sefydliad yn gweld eich enw mewn unrhyw restr yma. Mae’r hyn rydych chi’n ei anfon at hwyluswyr y grŵp yn aros gyda nhw.
hosts-rather-not-limits = All hyn ddim dadwneud yr hyn y mae ei bobl yn ei wybod o rywle arall. Os ysgrifennwch chi ato eich hun, gall ddarllen hynny.
hosts-rather-not-ask = Dweud nad ydw i eisiau cysylltiad
hosts-rather-not-no-account = Heb gyfrif does dim i’w ddweud: dydy’r sefydliad ddim yn gweld dim amdanoch chi yma. Gallwch hefyd ofyn i hwylusydd, mewn unrhyw ffordd sy’n eich siwtio, beidio â rhannu eich enw.
hosts-kept-is = Rydych chi wedi dweud nad ydych chi eisiau cysylltiad â’r sefydliad hwn.
hosts-kept-is-not = Dydych chi ddim wedi dweud dim hyd yma.
hosts-kept-do = Dydw i ddim eisiau cysylltiad ag ef
hosts-kept-undo = Tynnu hynny’n ôl
hosts-kept-stored = Dim ond y ffaith i chi ddweud hynny sy’n cael ei chadw. All ei bobl ddim chwilio amdani. Mae’n mynd pan fyddwch yn ei thynnu’n ôl neu’n dileu popeth.

## A code for staff

hosts-staff-code = Cod gan sefydliad
hosts-staff-code-lead = Rhoddodd rhywun god i chi gan y byddwch yn gofalu am grwpiau ar ran sefydliad.
hosts-staff-code-factor = Nesaf gofynnir i chi am god o ap ar eich ffôn. Cadwch ef wrth law.
hosts-staff-code-first = Yn gyntaf mae angen cyfrif arnoch: enw a chyfrinymadrodd. Bydd y cod yn dal i weithio wedyn.
hosts-staff-code-new = Creu cyfrif
hosts-staff-code-sign-in = Mae gen i un. Mewngofnodi.
hosts-staff-code-label = Eich cod
hosts-staff-code-hint = 26 o lythrennau a rhifau. Does dim ots am fylchau, cysylltnodau na phriflythrennau.
hosts-staff-name = Beth yw eich enw yno?
hosts-staff-name-hint = Yr enw y mae eraill sy’n ei redeg yn eich adnabod wrtho.
hosts-staff-name-why = Er mwyn i’r lleill sy’n ei redeg wybod pwy yw pwy.
hosts-staff-name-who = Y lleill sy’n rhedeg y sefydliad hwn.
hosts-staff-name-long = Nes i’ch lle yno ddod i ben.
hosts-staff-name-skip = Mae angen un yma. Mae enw cyntaf yn iawn.
hosts-code-not-good = Dydy’r cod hwn ddim yn agor dim nawr. Efallai ei fod yn hŷn na saith diwrnod, neu wedi’i ddefnyddio. Gofynnwch am un newydd.
hosts-code-wait = Bu llawer o gynigion. Arhoswch awr, yna rhowch gynnig arall arni. Dydy’r cod ddim ar goll.

## The coordinator’s screen

hosts-home-coordinator = Chi sy’n gofalu am ei grwpiau.
hosts-home-open = Gweld beth sydd o dan y sefydliad
hosts-home-safeguarding = Chi yw ei arweinydd diogelu.
hosts-screen-lead = Beth sydd o dan eich gofal, pwy sy’n ei gynnal, a beth sy’n aros am ateb gennych.
hosts-screen-empty = Does dim grŵp o dan eich gofal eto. Gwnewch god a’i roi i hwylusydd grŵp.
hosts-screen-more = Mwy
# native: not yet read
hosts-sender = Gan bwy mae ein e-byst yn dod
hosts-screen-not-shown = Dydy pwy sydd mewn grŵp, faint ohonyn nhw sydd na beth maen nhw’n ei ysgrifennu byth yn cael ei ddangos yma.
hosts-look-public = Gweld y dudalen y mae pawb yn ei gweld
hosts-seen-by-coordinators = Cydlynwyr y sefydliad hwn.
hosts-group-draft = Mae’n cael ei baratoi. Does dim yn gyhoeddus.
hosts-group-open = Mae’n agored.
hosts-group-closed = Mae wedi cau.
hosts-group-held-by = Yn ei gynnal: { $name }
hosts-group-one-hidden = Dydy un sy’n ei gynnal ddim yn cael ei dangos yma.
hosts-group-cover = Mae dwy neu fwy yn ei gynnal, felly mae rhywun wrth gefn.
hosts-group-no-cover = Un person sy’n ei gynnal. Os bydd hi’n sâl, does neb wrth gefn eto.
hosts-group-nobody = Does neb yn ei gynnal ar hyn o bryd.
hosts-group-page = Ei dudalen gyhoeddus

## A group and its host

hosts-behind = Pwy sydd y tu ôl iddo
hosts-behind-look = Pwy ydyn nhw, pwy sy’n talu, a sut i gwyno
hosts-behind-nobody = Neb. Y menywod sy’n ei gynnal sy’n gyfrifol amdano.
hosts-under = Y sefydliad y mae’r grŵp hwn o dano
hosts-under-lead = Gall grŵp fod o dan sefydliad sy’n atebol amdano, neu o dan neb. Mae’r ddau’n iawn.
hosts-under-now = Mae’r grŵp hwn o dan:
# allow: ei
hosts-under-none = Dydy’r grŵp hwn ddim o dan neb. Ei { $hwyluswyr-soft } sy’n atebol amdano.
# allow: ei
hosts-under-sees = Yna mae ei gydlynwyr yn gweld enw’r grŵp ac enwau ei { $hwyluswyr-soft }. Dydyn nhw byth yn gweld pwy sydd ynddo na beth sy’n cael ei ysgrifennu. Mae’r sefydliad yn cael ei enwi ar dudalen gyhoeddus y grŵp.
hosts-under-talk = Efallai fod gan rai menywod atgofion drwg am sefydliad. Trafodwch hynny â’r grŵp cyn dewis un neu ei newid.
hosts-under-code = Cod gan ei gydlynydd
hosts-under-code-hint = 26 o lythrennau a rhifau. Does dim ots am fylchau, cysylltnodau na phriflythrennau.
hosts-under-code-why = Fel bod y ddwy ochr yn cytuno: y sefydliad a’i gwnaeth, a chi sy’n ei ddefnyddio.
hosts-under-code-who = Neb. Mae’n gweithio unwaith. Dydy’r cod ddim yn cael ei gadw.
hosts-under-code-long = Dydy’r cod ddim yn cael ei gadw.
hosts-under-code-skip = Mae’r grŵp yn mynd ymlaen fel y mae.
hosts-under-do = Bod o dan y sefydliad hwn
hosts-under-page = Darllen ei dudalen
hosts-under-leave = Peidio â bod o dano mwyach
hosts-under-leave-about = Mae’r grŵp yn mynd ymlaen. O’r eiliad honno dydy ei gydlynwyr ddim yn gweld dim mwy ohono. Nhw sy’n dal i fod yn gyfrifol am gadw’r addewidion a wnaethon nhw i fenyw.

## The organisation’s page, to be written

hosts-edit = Ysgrifennu’r dudalen y mae pawb yn ei gweld
hosts-edit-lead = Dim ond enw sydd ei angen. Lle gadewch chi fwlch, mae’r dudalen yn dweud nad yw wedi’i ysgrifennu eto.
hosts-edit-who = Pawb. Mae’r dudalen yn gyhoeddus.
hosts-edit-long = Nes i chi ei newid.
hosts-edit-skip = Mae’r dudalen yn dweud nad yw wedi’i ysgrifennu eto.
hosts-name-en = Enw yn Saesneg
hosts-name-cy = Enw yn Gymraeg
hosts-name-missing = Rhowch enw, yn Gymraeg neu yn Saesneg.
hosts-about-en = Pwy ydych chi, yn Saesneg
hosts-about-cy = Pwy ydych chi, yn Gymraeg
hosts-contact-hint = Enw a ffordd o gysylltu â’r person hwnnw. Nid rhif preifat.
hosts-why-about = Er mwyn i fenyw wybod pwy sydd y tu ôl i grŵp cyn iddi ymuno.
hosts-funders-label = Pwy sy’n talu, un ar bob llinell
hosts-funders-hint = Mae angen i rai menywod wybod hyn cyn ymddiried mewn grŵp.
hosts-funders-hide = Cadw hyn oddi ar y dudalen
hosts-funders-hide-hint = Yna mae’r dudalen yn dweud nad ydych yn ei gyhoeddi.
hosts-why-funders = Fel nad oes neb yn darganfod wedyn arian pwy yw hwn.
hosts-safeguarding-name = Beth yw enw eich arweinydd diogelu
hosts-safeguarding-reach = Sut i gysylltu â’r person hwnnw
hosts-safeguarding-reach-hint = Rhif neu gyfeiriad gwaith, a pha bryd.
hosts-why-safeguarding = Er mwyn i fenyw sy’n poeni wybod am bwy i ofyn.
hosts-complaint-en = Beth sy’n digwydd pan fydd rhywun yn dweud nad yw rhywbeth yn iawn, yn Saesneg
hosts-complaint-cy = Yr un peth yn Gymraeg
hosts-complaint-days = Sawl diwrnod nes i chi ateb
hosts-complaint-days-hint = O 1 hyd at 90. Mae’r hyn sydd yma yn addewid.
hosts-why-complaint = Fel nad oes neb yn aros heb wybod am ba hyd.
hosts-outside-en = At bwy i fynd o’r tu allan, yn Saesneg
hosts-outside-cy = Yr un peth yn Gymraeg
hosts-why-outside = Fel nad oes rhaid i fenyw fynd at y bobl y mae’n ymwneud â nhw.
hosts-can-see-edit = Mae’r dudalen eisoes yn dweud beth y gallwch chi ei weld yma. Gallwch ychwanegu’r hyn rydych chi’n ei addo ar ben hynny.
hosts-can-see-en = Beth all eich staff ei weld, yn Saesneg
hosts-can-see-cy = Yr un peth yn Gymraeg
hosts-why-can-see = Fel nad oes rhaid i neb ddyfalu beth rydych chi’n ei wybod.

## Who runs it

hosts-people = Pwy sy’n rhedeg y sefydliad hwn yma
hosts-people-lead = Gall y bobl hyn weld y sgrin hon, neu gofynnir iddyn nhw pan allai rhywun fod mewn perygl.
hosts-people-you = Chi
hosts-people-invite = Gadael rhywun i mewn
hosts-role-coordinator = Cydlynydd
hosts-role-safeguarding = Arweinydd diogelu
hosts-end-link = Dod â’r lle hwn i ben
hosts-end = Dod â lle i ben
hosts-end-own = Fyddwch chi ddim yn gweld y sgrin hon mwyach.
hosts-end-other = Fydd hi ddim yn gweld dim o’r sefydliad hwn yma mwyach.
hosts-end-codes = Bydd codau darllenwyr yr oedd y cydlynwyr yn gallu eu gweld yn dod i ben hefyd.
hosts-end-back-again = Mae cod newydd yn ei gadael i mewn eto.
hosts-end-do = Dod â’r lle i ben
hosts-last-coordinator = Dyma’r unig gydlynydd. Gadewch un arall i mewn yn gyntaf.
hosts-code-coordinator = Gwneud cod i gydlynydd arall
hosts-code-coordinator-about = Bydd pwy bynnag sy’n ei ddefnyddio yn gweld yr hyn rydych chi’n ei weld ac yn gallu gadael eraill i mewn. Mae’n gweithio unwaith, am saith diwrnod.
hosts-code-safeguarding = Gwneud cod i arweinydd diogelu
hosts-code-safeguarding-about = Gofynnir i bwy bynnag sy’n ei ddefnyddio pan allai rhywun fod mewn perygl. Mae’n gweithio unwaith, am saith diwrnod.
hosts-code-group = Gwneud cod i grŵp
hosts-code-group-about = Mae hwylusydd yn ei deipio, ac yna mae ei grŵp o dan eich gofal. Mae’n gweithio unwaith, am saith diwrnod.
hosts-code-make = Gwneud y cod
hosts-code-once = Dim ond unwaith y mae’n cael ei ddangos, yma. Rhowch ef wyneb yn wyneb neu dros y ffôn: gall pwy bynnag sydd ag ef ei ddefnyddio.
hosts-code-until = Dyddiad olaf y cod: { $day }. Mae’n gweithio unwaith.

## Am y rhaglen, a sut mae pobl yn clywed amdani

hosts-programme = Am y rhaglen
hosts-programme-lead = Mae'r hyn rydych chi'n ei ysgrifennu yma ar y dudalen mae pawb yn ei gweld. Wrth ei ochr mae faint o'ch grwpiau sydd ar y rhestr gyhoeddus, a byth faint o fenywod.
hosts-programme-seen-by = Mae pawb yn darllen yr hyn rydych chi’n ei gadw yma.
hosts-programme-names = Peidiwch ag ysgrifennu enw menyw, na dim byd a ddigwyddodd i un.
hosts-programme-aims-en = Beth yw ei phwrpas, yn Saesneg
hosts-programme-aims-cy = Yr un peth yn Gymraeg
hosts-programme-from = Ei diwrnod cyntaf
hosts-programme-until = Ei diwrnod olaf
hosts-programme-ended = Daeth i ben
hosts-programme-until-early = Mae'r diwrnod olaf yn dod ar ôl y cyntaf. Newidiwch un ohonyn nhw.
hosts-programme-money = O ble mae'r arian yn dod
hosts-programme-money-en = O ble mae'r arian yn dod, yn Saesneg
hosts-programme-money-cy = Yr un peth yn Gymraeg
hosts-programme-why = Er mwyn i fenyw wybod beth mae grŵp yn rhan ohono, ac am ba hyd.
hosts-programme-skip = Dydy'r hyn sy'n wag ddim yn cael ei ddangos, neu mae'n dweud nad yw wedi'i ysgrifennu eto.
hosts-told = Sut y dywedon ni wrth fenywod
hosts-told-lead = Rhifau yn unig: dim enw, dim lle, dim diwrnod. Mae rhif newydd yn cymryd lle'r un o'i flaen. Mae sero'n ei dynnu i ffwrdd.
hosts-told-month = Mis
hosts-told-channel = Ym mha ffordd
hosts-told-number = Faint
hosts-told-number-hint = Mae’r hyn sy’n cael ei gyfrif wrth ochr pob ffordd. Byth faint o fenywod ddaeth.
hosts-told-none = Does dim byd wedi'i nodi eto.
hosts-told-most = Rhowch rif, o 0 hyd at y rhif hwn: { $most }
hosts-channel-poster = Posteri a thaflenni
hosts-channel-poster-counts = Posteri a gafodd eu rhoi i fyny a thaflenni a gafodd eu gadael.
hosts-channel-gp = Meddygfeydd
hosts-channel-gp-counts = Meddygfeydd a gafodd wybod.
hosts-channel-voluntary = Elusennau a grwpiau gwirfoddol
hosts-channel-voluntary-counts = Elusennau a grwpiau a gafodd wybod.
hosts-channel-word = Ar lafar
hosts-channel-word-counts = Sawl gwaith y dywedodd un ohonoch chi wrth rywun.
hosts-channel-other = Rhywbeth arall
hosts-channel-other-counts = Sawl gwaith y cafodd ei wneud.
hosts-partners = Taflen i bartneriaid, i'w hargraffu
hosts-partners-title = Dywedwch wrth bob menyw. Hi sy’n dewis.
hosts-partners-lead = I bawb sy'n cwrdd â menywod yn ei gwaith: diolch am ddweud wrthyn nhw am y grwpiau hyn.
hosts-partners-may = Beth sy'n helpu
hosts-partners-may-tell = Dywedwch wrth bob menyw fod grwpiau i'w cael, a ble gall hi ddarllen amdanyn nhw.
hosts-partners-may-poster = Rhowch boster lle gall menyw ei ddarllen ar ei phen ei hun.
hosts-partners-may-phone = Gadewch iddi edrych neu ffonio o'ch lle chi, os yw hynny'n well iddi hi.
hosts-partners-may-not = Beth sydd ddim yn helpu
hosts-partners-not-choose = Peidiwch â dewis pwy sy'n iawn i grŵp. Hi sy'n penderfynu, a'r grŵp.
hosts-partners-not-send = Peidiwch ag anfon ei henw na dim byd amdani aton ni. Mae hi'n dod ohoni'i hun, o dan enw o'i dewis ei hun.
hosts-partners-not-ask = Peidiwch â gofyn i ni a ddaeth hi. Fydd neb yn dweud wrthych chi.
hosts-partners-not-condition = Peidiwch â'i wneud yn amod i ddim byd. Does dim rhaid i neb ddod.
hosts-partners-where = I bwy gallwch chi ofyn am y grwpiau hyn
hosts-partners-look = Gall hi edrych yma, heb gyfrif: { $address }
hosts-partners-host = Pwy sydd y tu ôl i’r grwpiau hyn: { $address }
hosts-partners-print = Defnyddiwch ‘Argraffu’ yn newislen eich porwr.
hosts-partners-print-cy = Yn Gymraeg
hosts-partners-print-en = Yn Saesneg
hosts-partners-print-both = Yn y ddwy iaith
hosts-partners-print-large = Yn y ddwy iaith, mewn llythrennau mawr
