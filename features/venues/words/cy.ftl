# native: not yet read

# Ystafelloedd: dau eiriad, beth mae ystafell yn ei wneud i bobl, a sut i fynd adref.
venues-rooms = Ystafelloedd
venues-seen-by = { $Menywod } yn y grŵp hwn.
venues-form-seen-by = Y rhai sy’n cynnal y grŵp hwn.
venues-none = Does dim ystafell yma eto.
venues-add = Ychwanegu ystafell
venues-add-lead = Ystafell, ystafell ar-lein neu linell ffôn. Mae’n cymryd tua phum munud. Gallwch newid y cyfan wedyn.
venues-edit = Newid y lle a’r geiriad
venues-edit-lead = Nid yw hyn yn dweud wrth neb. Os yw { $menywod } wedi clywed am ddyddiad yma, agorwch y dyddiad hwnnw a dewiswch ‘Mae rhywbeth wedi newid’.
venues-for-facilitators = I’r rhai sy’n cynnal y grŵp
venues-only-other = Yn Saesneg yn unig y mae hwn hyd yn hyn.
venues-in-english = Yn Saesneg
venues-in-welsh = Yn Gymraeg

venues-kind = Pa fath o le yw hwn?
venues-kind-room = Ystafell
venues-kind-online = Ar-lein
venues-kind-phone = Dros y ffôn
venues-not-used = Nid ydych yn cwrdd yma nawr
venues-not-checked = Does neb wedi bwrw golwg drosti eto
venues-checked-on = Bwriwyd golwg ar y diwrnod hwn: { $day }
venues-check-next = Nesaf: ewch yno i fwrw golwg drosti. All y grŵp ddim agor cyn i rywun wneud hynny.
venues-opening-back = Yn ôl i gamau agor y grŵp
venues-rest = Nid ydym yn cwrdd yma nawr
venues-use = Rydym yn cwrdd yma eto

venues-members = Yr hyn y mae { $menywod } yn ei gael
venues-members-about = Enw plaen y lle a sut i gael hyd i’r drws iawn. Mae { $menywod } y grŵp yn gweld hwn.
venues-members-missing = Dywedwch mewn un iaith o leiaf ble mae’r lle.
# native: not yet read
venues-members-tells = Mae’r geiriau hyn yn mynd i negeseuon a chalendrau y gall eraill eu gweld. Ni chânt gynnwys enw’r grŵp nac i beth mae’r grŵp. Defnyddiwch air arall yn lle: { $word }
# native: not yet read
venues-members-named = Mae’r geiriau hyn yn mynd i negeseuon a chalendrau y gall eraill eu gweld. Ni chânt gynnwys enw { $menyw } sydd yn y grŵp. A yw ‘{ $word }’ yn enw yma? Os gair y lle ei hun ydyw, ticiwch ef isod.
# native: not yet read
venues-own-word = Ai gair y lle ei hun yw hwn?
# native: not yet read
venues-own-word-is = Gair y lle ei hun yw hwn, nid enw { $menyw } yma: ‘{ $word }’
venues-members-why = Er mwyn i { $menyw-soft } gael hyd i’r drws iawn, a gwybod sut le yw e cyn dod.
venues-members-who = { $Menywod } y grŵp hwn, a phwy bynnag sy’n rhedeg y cyfrifiadur hwn.
venues-members-long = Nes i chi ei newid, neu nes bydd y grŵp wedi mynd.
venues-members-skip = Mae angen yr enw mewn un iaith. Gall y gweddill aros.
venues-address = Cyfeiriad
venues-address-hint = Stryd a thref, llinell yr un.
venues-public = Yr hyn y mae’r dderbynfa ac eraill yn ei weld
venues-public-about = Ar gyfer y bwrdd yn y neuadd a’r archeb. Cadwch ef yn blaen, fel na fydd yn dweud beth yw diben y grŵp.
venues-public-is = Mae’r dderbynfa ac eraill yn gweld hyn:
venues-public-why = Rhag i enw ar fwrdd ddatgelu neb.
venues-public-who = Y rhai sy’n cynnal y grŵp. Chi sy’n ei ddweud wrth y lle.
venues-public-skip = Ni chynigir dim i’r dderbynfa.
venues-area = Yr ardal, yn fras
venues-area-about = Ar gyfer y dudalen gyhoeddus. Tref neu gwm, byth yr adeilad.
venues-area-why = Er mwyn i fenyw weld a yw o fewn cyrraedd.
venues-area-who = Pawb, os yw’r grŵp ar y rhestr.
venues-area-skip = Dim ond y diwrnod o’r wythnos fydd ar y dudalen gyhoeddus.

venues-space = Faint o le sydd yno
venues-size = Pa mor fawr yw’r ystafell?
venues-size-not-said = Dydw i ddim yn gwybod eto
venues-size-small = Bach
venues-size-about-small = Cylch o hyd at ddeg cadair.
venues-size-medium = Canolig
venues-size-about-medium = Cylch o hyd at ugain cadair, neu ddeg a lle i gerdded o gwmpas.
venues-size-large = Mawr
venues-size-about-large = Neuadd.
venues-size-is-small = Ystafell fach: cylch o hyd at ddeg cadair.
venues-size-is-medium = Ystafell ganolig: cylch o hyd at ugain cadair, neu ddeg a lle i gerdded o gwmpas.
venues-size-is-large = Ystafell fawr: neuadd.
venues-outside = Oes lle y tu allan y cawn ei ddefnyddio?
venues-outside-not-said = Dydw i ddim yn gwybod eto
venues-outside-yes = Oes
venues-outside-no = Nac oes
venues-outside-is-yes = Mae lle y tu allan y cawn ei ddefnyddio.
venues-outside-is-no = Does dim lle y tu allan y cawn ei ddefnyddio.
venues-space-why = Er mwyn i gynllun gynnwys dim ond yr hyn y mae lle iddo. Mae angen tua metr sgwâr ar bob menyw.
venues-space-skip = Mae’r cynllun yn gofyn i chi bob tro.

venues-bus = Y bws olaf
venues-bus-about = Byddwn yn dweud os yw cyfarfod yn gorffen yn rhy agos ato. Gadewch ef yn wag os nad oes bws.
venues-last-bus = Y rhan fwyaf o ddyddiau
venues-last-bus-saturday = Ar ddydd Sadwrn, os yw’n wahanol
venues-last-bus-sunday = Ar ddydd Sul, os yw’n wahanol
venues-bus-why = Fel na fydd raid i neb redeg, nac aros yn y tywyllwch ar ei phen ei hun.
venues-bus-skip = Ni allwn ddweud wedyn pryd mae’r diwedd yn rhy hwyr.

venues-link = Ar gyfer ar-lein a’r ffôn
venues-link-label = Dolen neu rif
venues-link-hint = Mae dolen yn dechrau â https://
venues-link-wrong = Rhowch ddolen sy’n dechrau â https://, neu rif ffôn.
venues-link-minutes = Ei dangos i { $menywod-soft } y nifer hwn o funudau cyn dechrau
venues-link-later = { $minutes ->
    [zero] Mae’r ddolen neu’r rhif i’w gweld ar dudalen y dyddiad wrth i’r cyfarfod ddechrau.
    [one] Mae’r ddolen neu’r rhif i’w gweld ar dudalen y dyddiad { $minutes } funud cyn dechrau.
    [two] Mae’r ddolen neu’r rhif i’w gweld ar dudalen y dyddiad { $minutes } funud cyn dechrau.
    [few] Mae’r ddolen neu’r rhif i’w gweld ar dudalen y dyddiad { $minutes } munud cyn dechrau.
    [many] Mae’r ddolen neu’r rhif i’w gweld ar dudalen y dyddiad { $minutes } munud cyn dechrau.
   *[other] Mae’r ddolen neu’r rhif i’w gweld ar dudalen y dyddiad { $minutes } munud cyn dechrau.
}
venues-link-is = Dolen neu rif: { $link }
venues-link-why = Mae dolen a welir yn hwyr yn cael ei rhannu’n llai.
venues-link-who = Y rhai sy’n cynnal y grŵp. { $Menywod } y grŵp, ychydig cyn dechrau.
venues-link-skip = Dywedir wrth { $menywod-soft } am ofyn i chi.

venues-about = Sut le yw hwn
venues-about-write = Sut le sydd yno
venues-about-lead = Dywedwch sut mae pethau, mewn ychydig eiriau. Da neu ddrwg, mae gwybod ymlaen llaw yn garedicach.
venues-about-language = Rydych yn ysgrifennu yn Gymraeg. I ysgrifennu yn Saesneg, newidiwch yr iaith ar y brig.
# allow: anodd
venues-about-why = Gall wal, iwnifform neu ddrws wedi’i gloi fod yn anodd. O wybod, gall hi ddewis.
venues-about-skip = Ni fydd ar y dudalen. Does neb yn dyfalu.
venues-part-there = Cyrraedd yno
venues-part-inside = Yn yr ystafell
venues-part-everybody = Er mwyn i bawb allu dod
venues-part-others = Pwy arall sydd yno
venues-part-locks = Allweddi, cloeon a 999
venues-part-rest = A mwy
venues-part-online = Sut le yw e
venues-other-language-says = Yn Saesneg mae’n dweud: { $text }

venues-fact-door = Pa ddrws
venues-ask-door = Pa un a ddefnyddiwn, a chloch neu god
venues-fact-sign = Yr arwydd y diwrnod hwnnw
venues-ask-sign = Beth sydd ar y bwrdd neu’r drws
venues-fact-reception = Beth i’w ddweud yn y dderbynfa
venues-ask-reception = Llinell blaen nad yw’n datgelu dim
venues-fact-wait = Ble i aros
venues-ask-wait = Os yw hi’n gynnar, a ble na chaiff neb a ddaeth gyda hi aros
venues-fact-stop = Yr arhosfan agosaf
venues-ask-stop = Ei henw, a pha mor bell ar droed
venues-fact-way = Y ffordd yno
venues-ask-way = Golau neu dywyll, grisiau, parcio, lle i gael eich codi
venues-fact-walls = Lliw’r waliau
venues-ask-walls = Fesul ystafell, fel: neuadd werdd, ystafell ochr wen
venues-fact-lighting = Golau
venues-ask-lighting = Llachar, yn crynu, a ellir ei bylu
venues-fact-noise = Sŵn
venues-ask-noise = Beth a glywir, a phwy all ein clywed ni
venues-fact-smells = Arogleuon
venues-ask-smells = Fel cwyr, bwyd neu leithder
venues-fact-seats = Seddi ger y ffordd allan
venues-ask-seats = Faint, ac ym mhle
venues-fact-exits = Ffyrdd allan a chloeon
venues-ask-exits = Faint, beth sy’n cloi, ac o ba ochr
venues-fact-quiet = Cornel dawel
venues-ask-quiet = Rhywle i eistedd ar eich pen eich hun am ychydig
venues-fact-step-free = Heb risiau
venues-ask-step-free = Pa ddrws, a pha mor llydan
venues-fact-toilets = Toiledau
venues-ask-toilets = Ble, pa fathau, ydyn nhw’n cloi
venues-fact-loop = Dolen glyw
venues-ask-loop = Oes un, ac a yw’n gweithio
venues-fact-baby = Babanod a phlant
venues-ask-baby = Newid, bwydo, pram
venues-fact-others = Pwy arall sydd yno
venues-ask-others = Pwy sy’n defnyddio’r adeilad yr adeg honno
venues-fact-men = Dynion ar y safle
venues-ask-men = Gofalwr, staff, meibion, partneriaid yn aros y tu allan
venues-fact-uniforms = Iwnifformau, arwyddion, camerâu
venues-ask-uniforms = Unrhyw beth sy’n edrych yn swyddogol
venues-fact-past = Beth oedd yno gynt
venues-ask-past = Ysgol, llys, ysbyty, addoldy
venues-fact-animals = Anifeiliaid
venues-ask-animals = Ci sy’n byw yno, neu a gaiff hi ddod ag un
venues-fact-key = Pwy arall sydd ag allwedd
venues-ask-key = Os yw’r un â’r allwedd yn sâl
venues-fact-lock = Ei gloi o’r tu mewn
venues-ask-lock = Sut i’w gloi os daw rhywun na ddylai fod yno
venues-fact-emergency = Beth i’w ddweud wrth 999
venues-ask-emergency = Y cyfeiriad fel mae ei angen ar yr ambiwlans
venues-fact-more = Unrhyw beth arall
venues-ask-more = Yr hyn yr hoffech chi ei wybod cyn dod
venues-fact-names = Pwy sy’n gweld enwau
venues-ask-names = A gaiff hi ddefnyddio enw arall, a phwy sy’n ei weld
venues-fact-recording = Recordio
venues-ask-recording = A yw wedi’i ddiffodd, a phwy allai ei droi ymlaen
venues-fact-captions = Capsiynau
venues-ask-captions = Oes rhai, ac ym mha iaith
venues-fact-joining = Sut i ymuno
venues-ask-joining = Gyda chamera neu hebddo, dros y ffôn hefyd

venues-check = Bwrw golwg dros y lle
venues-check-lead = Ewch yno, neu rhowch gynnig arno, cyn gofyn i neb ddod. Ticiwch yr hyn yr ydych wedi edrych arno.
venues-check-legend = Rwyf wedi edrych ar y rhain
venues-check-door = Y ffordd yno, y drws a’r hyn mae’r dderbynfa yn ei ddweud
venues-check-walls = Waliau, golau, sŵn ac arogleuon
venues-check-others = Pwy arall sydd yno, a beth allan nhw ei weld a’i glywed
venues-check-ways-out = Ffyrdd allan, cloeon, a seddi ger drws
venues-check-names = Pwy sy’n gweld enwau a rhifau
venues-check-recording = Nad oes dim yn cael ei recordio
venues-check-strangers = Nad oes neb yn dod i mewn hebom ni
venues-check-help = Beth a wnawn os daw rhywun na ddylai, neu os bydd rhywun yn sâl
venues-check-do = Rwyf wedi edrych ar y cyfan
venues-check-left = Mae rhywbeth ar y rhestr ar ôl. Ticiwch ef ar ôl edrych.
venues-opening-check = Mae rhywun wedi bwrw golwg dros ystafell, neu ystafell ar-lein
venues-opening-why = Rhaid bod rhywun wedi bod yno cyn gofyn i fenyw ddod.

# allow: anodd
venues-hard = Anodd i rai ohonom
venues-hard-lead = Dim enwau. Rydym yn cymharu hyn â phob ystafell ac yn dweud wrthych, fel na fydd raid i neb ei ddweud ddwywaith.
venues-hard-none = Does dim ar y rhestr hon eto.
venues-hard-add = Ychwanegu ati
venues-hard-add-do = Ei ychwanegu
venues-hard-words = Geiriau i chwilio amdanynt
venues-hard-words-hint = Gyda choma rhyngddynt, yn y ddwy iaith, fel: yellow, melyn, felen
venues-hard-words-are = Geiriau y chwiliwn amdanynt: { $words }
venues-hard-take = Ei dynnu oddi ar y rhestr
venues-hard-here = { $what } (gweler: { $where })
# allow: anodd
venues-hard-do = Mae hyn yn anodd i rai ohonom. A allech ddefnyddio ystafell arall, eistedd y ffordd arall, neu ddweud ymlaen llaw?
venues-hard-why = Er mwyn dewis ystafell gan feddwl am bawb.
venues-hard-who = Y rhai sy’n cynnal y grŵp. Dim ond sut le yw’r ystafell y mae { $menywod } yn ei weld.
venues-hard-long = Nes i chi ei dynnu oddi ar y rhestr.
venues-hard-skip = Nid oes dim yn cael ei gymharu.
