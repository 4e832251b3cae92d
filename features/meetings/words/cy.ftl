# native: not yet read

# Dyddiadau: pryd a ble, pwy sy’n cynnal, pwy sy’n dod, a ffordd pob menyw ei hun.
meetings-dates = Dyddiadau
meetings-seen-by = { $Menywod } yn y grŵp hwn.
meetings-form-seen-by = Y rhai sy’n cynnal y grŵp hwn.
meetings-none = Does dim dyddiad wedi’i bennu eto.
meetings-next = Y dyddiad nesaf
meetings-all-dates = Pob dyddiad
meetings-look = Edrych ar y dyddiad hwn
meetings-add = Ychwanegu dyddiad
meetings-room-first = Mae angen ystafell ar ddyddiad. Ychwanegwch un yn gyntaf: gall fod ar-lein, neu’n llinell ffôn.
meetings-add-room = Ychwanegu ystafell
meetings-rooms = Ystafelloedd
meetings-state-planned = Nid yw’r grŵp wedi’i weld eto.
meetings-state-changed = Mae rhywbeth wedi newid.
meetings-state-cancelled = Nid yw hwn yn digwydd.

# Un dyddiad.
meetings-time = Amser
meetings-where = Ble
meetings-link = Dolen neu rif
meetings-link-later = Bydd i’w gweld yma ychydig cyn dechrau.
meetings-holding = Pwy sy’n cynnal
meetings-greeting = Pwy sy’n croesawu wrth y drws
meetings-cost = Y gost i chi
meetings-happening = Beth allai ddigwydd
meetings-all-optional = Gallwch hepgor unrhyw ran, a gallwch adael unrhyw bryd.
meetings-happening-touch = Cyffwrdd, fel dal dwylo. Mae ffordd hebddo bob tro.
meetings-happening-closed-eyes = Cau eich llygaid
meetings-happening-loud = Rhywbeth swnllyd
meetings-happening-writing = Ysgrifennu neu dynnu llun
meetings-happening-acting = Actio rhywbeth
meetings-happening-visitor = Ymwelydd
meetings-happening-alarm = Prawf larwm tân
meetings-happening-food = Bwyd
meetings-happening-children = Plant yn yr ystafell
meetings-happening-new-women = Menywod sy’n newydd
meetings-happening-nothing-unusual = Dim byd anarferol
meetings-coming = Ydych chi’n dod?
meetings-coming-about = Nid oes angen rheswm. Gallwch ei newid, neu ddweud dim. Mae’r rhai sy’n cynnal y grŵp yn gweld rhifau yn unig, nid pwy. Gallai pwy bynnag sy’n rhedeg y cyfrifiadur hwn edrych. Mae’n mynd y diwrnod wedyn.
meetings-do-yes = Dwi’n dod
meetings-do-maybe = Efallai
meetings-do-not = Ddim y tro hwn
meetings-do-take-back = Tynnu fy ateb yn ôl
meetings-you-yes = Dywedoch chi: dwi’n dod.
meetings-you-maybe = Dywedoch chi: efallai.
meetings-you-not = Dywedoch chi: ddim y tro hwn.
# native: not yet read
meetings-you-before = Mae hwn wedi newid ers i chi ddweud. Ydy’ch ateb yr un fath o hyd?
meetings-cancelled-already = Nid yw hwn yn digwydd, felly does dim i’w ateb.
meetings-over = Mae hwn ar ben, felly does dim i’w ateb.
meetings-for-facilitators = I’r rhai sy’n cynnal y grŵp
meetings-planned-about = Does neb arall yn gweld hwn eto.
meetings-show = Ei ddangos i’r grŵp
meetings-show-series = Dangos y gyfres gyfan
meetings-remove = Ei dynnu i ffwrdd
meetings-remove-shown = Mae’r grŵp wedi gweld y dyddiad hwn. Dewiswch ‘Mae rhywbeth wedi newid’, er mwyn i bawb gael gwybod.
meetings-edit = Ei newid
meetings-edit-told = Newid pwy sy’n croesawu, a beth allai ddigwydd
meetings-told-lead = Os oes amser, lle neu { $hwylusydd-soft } newydd, neu os nad yw'n digwydd, defnyddiwch y ddolen isod. Yna caiff pob { $menyw } wybod yn ei ffordd ei hun.
meetings-something-changed = Mae rhywbeth wedi newid
meetings-count-yes = yn dod
meetings-count-maybe = efallai
meetings-count-not = ddim y tro hwn
# native: not yet read
meetings-counts-before = Dywedwyd cyn y newid: { $count }
meetings-counts-about = Rhifau yn unig: does neb yn gweld yma pwy ddywedodd beth. Ni chyfrifir y rhai na ddywedodd ddim.

# Yr hyn y dylai’r rhai sy’n cynnal ei weld.
meetings-bus-close = { $minutes ->
    [zero] Mae’r bws olaf yn mynd wrth i chi orffen. Ei amser: { $bus }. A allech orffen yn gynt? Cynnig: { $earlier }
    [one] Amser y bws olaf: { $bus }. Dim ond { $minutes } funud sydd ar ôl wedyn. A allech orffen yn gynt? Cynnig: { $earlier }
    [two] Amser y bws olaf: { $bus }. Dim ond { $minutes } funud sydd ar ôl wedyn. A allech orffen yn gynt? Cynnig: { $earlier }
    [few] Amser y bws olaf: { $bus }. Dim ond { $minutes } munud sydd ar ôl wedyn. A allech orffen yn gynt? Cynnig: { $earlier }
    [many] Amser y bws olaf: { $bus }. Dim ond { $minutes } munud sydd ar ôl wedyn. A allech orffen yn gynt? Cynnig: { $earlier }
   *[other] Amser y bws olaf: { $bus }. Dim ond { $minutes } munud sydd ar ôl wedyn. A allech orffen yn gynt? Cynnig: { $earlier }
}
meetings-bus-gone = Mae’r bws olaf yn mynd cyn y diwedd. Ei amser: { $bus }. A allech orffen yn gynt? Cynnig: { $earlier }
# allow: anodd
meetings-hard-here = Mae rhywbeth yn yr ystafell hon sy’n anodd i rai ohonom: { $what }
meetings-room-not-checked = Does neb wedi bwrw golwg dros yr ystafell hon eto.
meetings-nobody-holds = Does neb yn cynnal hwn eto.
# native: not yet read
meetings-next-after = Y nesaf sy'n digwydd: { $when }
# native: not yet read
meetings-untold = Rhywun arall sy’n cynnal y dyddiad hwn
# native: not yet read
meetings-untold-lead = Cafodd { $y-menywod } enw arall. Does neb wedi dweud wrthyn nhw eto.
# native: not yet read
meetings-untold-tell = Dweud wrthyn nhw pwy sy’n ei gynnal
meetings-nobody-greets = Does neb yn croesawu wrth y drws eto.
meetings-take-over = Cymryd hwn drosodd
meetings-take-door = Byddaf i’n croesawu wrth y drws
meetings-one-alone = Os yw’r un sy’n cynnal yn sâl, ni all fynd yn ei flaen. Pwy allai gymryd ei lle?

# Pan fydd un sy’n cynnal y grŵp yn camu i lawr.
meetings-holds-date = Chi sy’n cynnal: { $when }
meetings-holds-door = Chi sy’n croesawu wrth y drws: { $when }
meetings-holds-cover = Gallech gymryd lle rhywun: { $when }
meetings-holds-more = { $count ->
    [zero] Hefyd: { $count } dyddiad arall.
    [one] Hefyd: { $count } dyddiad arall.
    [two] Hefyd: { $count } ddyddiad arall.
    [few] Hefyd: { $count } dyddiad arall.
    [many] Hefyd: { $count } dyddiad arall.
   *[other] Hefyd: { $count } dyddiad arall.
}

# Y ffurflen.
meetings-on = Diwrnod
meetings-on-past = Mae’r diwrnod hwnnw ar ben. Dewiswch un o heddiw ymlaen.
meetings-starts = Yn dechrau
meetings-ends = Yn gorffen
meetings-ends-early = Daw’r diwedd ar ôl y dechrau. Edrychwch ar y ddau amser.
meetings-repeats = Pa mor aml?
meetings-repeats-hint = Mae ‘o bob mis’ yn cadw diwrnod wythnos y dyddiad uchod.
meetings-rule-once = Unwaith
meetings-rule-week = Bob wythnos
meetings-rule-two-weeks = Bob pythefnos
meetings-rule-month-first = Y cyntaf o bob mis
meetings-rule-month-second = Yr ail o bob mis
meetings-rule-month-third = Y trydydd o bob mis
meetings-rule-month-fourth = Y pedwerydd o bob mis
meetings-rule-month-last = Yr olaf o bob mis
meetings-rule-picked = Dyddiau a ddewisaf
meetings-until = Hyd at
meetings-until-hint = Ar gyfer cyfres. 18 mis ar y mwyaf.
meetings-until-early = Daw’r diwrnod olaf ar ôl y cyntaf.
meetings-until-late = Mae cyfres yn para 18 mis ar y mwyaf. Dewiswch ddiwrnod cynharach.
meetings-no-days = Does dim diwrnod ar ôl. Edrychwch ar y dyddiau i’w hepgor.
meetings-skip = Dyddiau i’w hepgor
meetings-picked = Dyddiau a ddewisaf
meetings-days-hint = Un i bob llinell, fel: 24 12 2026
meetings-days-wrong = Rhowch ddyddiau fel 24 12 2026, un i bob llinell.
meetings-room = Ystafell
meetings-room-choose = Dewiswch ystafell
meetings-room-missing = Dewiswch un o’r ystafelloedd yr ydych yn cwrdd ynddynt nawr.
meetings-own-link = Dolen ar gyfer hwn yn unig
meetings-own-link-hint = Gadewch ef yn wag i ddefnyddio un yr ystafell.
meetings-holding-missing = Dywedwch pwy sy’n cynnal: o leiaf un o’r rhai sy’n cynnal y grŵp.
meetings-nobody-yet = Neb eto
meetings-cover = Pwy allai gymryd ei lle
meetings-cover-hint = Gofynnwch iddi’n gyntaf.
meetings-happening-hint = Ticiwch yr hyn allai ddigwydd, neu ticiwch nad oes dim byd anarferol.
meetings-happening-en = Yn eich geiriau eich hun, yn Saesneg
meetings-happening-cy = Yn eich geiriau eich hun, yn Gymraeg
meetings-happening-missing = Dywedwch beth allai ddigwydd, neu ticiwch ‘Dim byd anarferol’.
meetings-happening-both = Rydych wedi ticio ‘Dim byd anarferol’ a rhywbeth arall. Cadwch un ohonynt.
meetings-cost-label = Y gost iddi hi
meetings-cost-hint = Fel 0 neu 2.50
meetings-cost-wrong = Rhowch y gost, fel 0 neu 2.50.
meetings-cost-en = Beth sy’n helpu, yn Saesneg
meetings-cost-cy = Beth sy’n helpu, yn Gymraeg
meetings-cost-note-hint = Arian bws, gofal plant, bwyd, data. Dywedwch os nad oes dim.
meetings-preview = Edrychwch ar y rhain cyn eu cadw
meetings-preview-lead = Does dim wedi’i gadw eto.
meetings-preview-count = { $count ->
    [zero] { $count } dyddiad
    [one] { $count } dyddiad
    [two] { $count } ddyddiad
    [few] { $count } dyddiad
    [many] { $count } dyddiad
   *[other] { $count } dyddiad
}
meetings-preview-change = Newid rhywbeth yn gyntaf
meetings-keep-show = Cadw a dangos i’r grŵp
meetings-keep-later = Cadw, dangos wedyn
meetings-who = { $Menywod } y grŵp hwn, a phwy bynnag sy’n rhedeg y cyfrifiadur hwn.
meetings-long = Nes bydd y grŵp wedi mynd.
meetings-when-why = Er mwyn i { $menywod-soft } wybod pryd a ble, ac i ni allu dweud wrthynt os yw’n newid.
meetings-when-skip = Mae angen diwrnod, amserau ac ystafell ar ddyddiad.
meetings-happening-why = O wybod ymlaen llaw mae’n haws dod, neu ddewis peidio.
meetings-happening-skip = Mae angen un ateb: rhywbeth, neu ddim byd anarferol.
meetings-cost-why = Mae’n rhy hwyr gwrthod cost wrth y drws.
meetings-cost-skip = Mae angen swm. Os yw am ddim, dangosir £0.

# Fy ffordd i o gymryd rhan.
meetings-mine = Fy ffordd i o gymryd rhan
meetings-mine-lead = Ar gyfer y dyddiad hwn yn unig. Dewiswch yr hyn sy’n eich siwtio. Nid oes angen i chi ddweud wrthym beth ddigwyddodd.
meetings-mine-do = Dewis fy ffordd
meetings-mine-seen-by = Chi. Isod mae’n dweud pwy arall sy’n gweld beth.
meetings-mine-pick = Hoffwn i
meetings-mine-answer = Yr hyn a ddaeth yn ôl
meetings-mine-remove = Tynnu fy ffordd i ffwrdd
meetings-mine-long = Nes i chi ei dynnu i ffwrdd, neu tan y diwrnod ar ôl y dyddiad. Lle cawsoch chi ddiwrnod am ateb a dim ateb yn dod, pythefnos yn hwy ar y mwyaf.
meetings-way-listen = Gwrando yn unig
meetings-way-half = Dod am hanner
meetings-way-near-door = Eistedd ger y drws
meetings-way-no-activity = Hepgor y gweithgaredd
meetings-way-with-somebody = Dod â rhywun gyda fi
meetings-way-write = Ysgrifennu yn lle siarad
meetings-way-camera-off = Cadw fy nghamera wedi’i ddiffodd
meetings-way-breaks = Mynd allan a dod yn ôl
meetings-way-told-before = Cael gwybod cyn unrhyw beth swnllyd neu sydyn
meetings-way-missing = Dewiswch rywbeth neu ysgrifennwch rywbeth. Neu gadewch y dudalen fel y mae.
meetings-way-kept = Cadwyd eich ffordd.
meetings-way-yes = Iawn, fe wnawn ni hynny.
meetings-way-how-about = Beth am hyn?
meetings-way-cannot = Ni ellir gwneud hyn. Dyma pam.
meetings-way-answer-by = Cewch ateb erbyn y diwrnod hwn: { $day }
meetings-way-answer-new-day = Mae’n cymryd mwy o amser nag a ddywedon ni, ac mae’n ddrwg gennym. Cewch ateb erbyn y diwrnod hwn: { $day }
meetings-way-answer-late = Mae diwrnod yr ateb wedi mynd heibio, a does dim ateb: { $day }. Ein bai ni yw hynny, nid eich bai chi. Gofynnir i’r rhai sy’n cynnal y grŵp ddweud hynny wrthych.
meetings-way-answer-none = Ni allai’r rhai sy’n cynnal y grŵp roi ateb. Mae’n ddrwg ganddyn nhw.
meetings-way-answer-nobody = Does neb a allai ateb yn ei ddarllen mewn pryd, felly does dim diwrnod wedi’i addo ar gyfer ateb.
# native: not yet read
meetings-way-read-by-nobody = Ar hyn o bryd does neb ond chi’n darllen yr hyn rydych chi’n ei ddewis, na’r hyn rydych chi’n ei ysgrifennu at y rhai sy’n cynnal y grŵp.
meetings-way-promised = Ateb i rywbeth y gofynnodd un ohonoch amdano ynglŷn â dyddiad.
meetings-way-promise-kept = Mae ateb yno.
# native: not yet read
meetings-way-promise-late = Mae ateb yno. Daeth yn hwyrach nag y dywedon ni. Mae'n ddrwg gennym.
meetings-way-promise-off = Nid yw’r dyddiad yn digwydd, felly does dim angen ateb.
# native: not yet read
meetings-way-promise-off-late = Ddaeth yr ateb ddim erbyn y diwrnod a ddywedon ni. Ein bai ni oedd hynny, ac mae'n ddrwg gennym. Nid yw'r dyddiad yn digwydd, felly fydd dim ateb nawr.
meetings-way-honest = Mae’r diwrnod wedi mynd heibio. Dywedwch air gonest cyn iddi ddechrau pendroni.
meetings-way-longer = Mae’n cymryd mwy o amser, neu dydy hynny ddim yn bosibl
meetings-pick-why = Er mwyn i’r ystafell fod yn barod i chi.
meetings-pick-who = Mae’r rhai sy’n cynnal y grŵp yn gweld faint, heb enwau. Mae wedi’i gloi.
meetings-pick-skip = Nid oes dim yn newid. Dewch fel yr ydych.
meetings-away-title = Does neb yn darllen yr hyn sy'n cael ei ofyn ar hyn o bryd
meetings-away-answer = Does neb sy'n cynnal y grŵp yn darllen hyn nawr. Bydd y cyntaf ohonyn nhw'n darllen eto { $back }. Cewch chi ateb erbyn: { $day }
meetings-away-no-answer = Does neb sy'n cynnal y grŵp yn darllen hyn nawr. Bydd y cyntaf ohonyn nhw'n darllen eto { $back }. Mae hynny'n rhy hwyr i'r dyddiad hwn, felly does dim ateb wedi'i addo.
meetings-away-other = Os na all aros, ffoniwch rywun rydych chi'n ei nabod o'r grŵp, neu rywun y tu allan iddo:
meetings-away-group = Sut mae cael gafael ar y grŵp hwn
meetings-ask = Beth am…
meetings-ask-hint = Un peth yr hoffech ofyn amdano.
meetings-ask-whom = Pwy sy’n ei ddarllen?
meetings-ask-facilitators = Y rhai sy’n cynnal y grŵp
meetings-ask-group = Pawb yn y grŵp
meetings-ask-why = Nid yw popeth ar restr.
meetings-ask-who = Y rhai a ddewisoch. Mae dan glo, ac nid yw’n dangos eich enw.
meetings-ask-skip = Ni ofynnir dim. Ni ddaw ateb, gan nad oes angen un.
meetings-asked = Yr hyn mae rhai ohonom yn ei ofyn
meetings-ways = Sut yr hoffai { $menywod } gymryd rhan
meetings-ways-lead = Dim enwau, dim ond faint. Rhaid dweud pam na ellir gwneud rhywbeth.
meetings-ways-seen-by = Y rhai sy’n cynnal y grŵp hwn.
meetings-ways-none = Does neb wedi gofyn am ddim.
meetings-ways-waiting = (i’w hateb: { $count })
meetings-picked-not-yours = Dewisodd rhai { $menywod } cyn i chi gynnal y grŵp. Nid ydynt yn cael eu cyfrif i chi.
meetings-ask-not-yours = Gofynnwyd hyn cyn i chi gynnal y grŵp. Gall un arall sy’n ei gynnal ei ddarllen.
meetings-answer-this = Ateb hyn
meetings-answer-group = Dewisodd hi fod y grŵp cyfan yn darllen hyn. Byddant yn darllen eich ateb hefyd.
meetings-answer-her = Hi fydd yn darllen eich ateb, a’r rhai sy’n cynnal y grŵp.
meetings-give = Eich ateb
meetings-give-yes = Iawn, fe wnawn ni hynny
meetings-give-how-about = Beth am ffordd arall
meetings-give-cannot = Ni ellir ei wneud
meetings-give-words = Yn eich geiriau chi
meetings-give-words-hint = Os na ellir cytuno: beth arall, neu pam.
meetings-give-why = Gofynnodd hi, ac addawyd ateb iddi.
meetings-give-who = Hi, a phwy bynnag a ddarllenodd yr hyn a ofynnodd.
meetings-give-skip = Gall cytuno fynd heb eiriau.
meetings-give-do = Anfon fy ateb

# Ei chalendr.
meetings-busy = Prysur
meetings-feed = Dyddiadau yn fy nghalendr
meetings-feed-lead = Gallwch gael y dyddiadau yn y calendr ar eich ffôn. Nid yw ymlaen nes i chi ei droi ymlaen.
meetings-feed-seen-by = Chi yn unig.
meetings-feed-is-on = Mae ymlaen.
meetings-feed-is-off = Nid yw ymlaen.
meetings-feed-address = Cyfeiriad y calendr
meetings-feed-once = Copïwch ef i’ch calendr nawr. Dim ond unwaith y caiff ei ddangos. Gall pwy bynnag sydd ag ef weld y dyddiadau hyn.
meetings-feed-care = Meddyliwch pwy arall sy’n gweld eich calendr. Os yw eraill yn rhannu’r cyfrif, bydd ar eu sgriniau nhw hefyd.
meetings-feed-says = Beth mae pob dyddiad yn ei ddweud
meetings-feed-busy = Prysur
meetings-feed-cover = Yr enw hwn: { $name }
meetings-feed-place = Rhoi’r lle ynddo hefyd
meetings-feed-place-hint = Yna bydd unrhyw un sy’n gweld eich calendr yn gweld ble’r ewch chi.
# native: not yet read
meetings-feed-ends = Mae’n dod i ben pan gewch chi gyfrinymadrodd newydd, neu pan ddywedwch chi fod rhywun wedi gweld eich sgrin. Dydy ‘Peidiwch ag anfon dim mwy ata i’ ddim yn dod ag ef i ben: diffoddwch ef yma.
# native: not yet read
meetings-feed-rests = Rydych chi’n cael seibiant. Nes byddwch chi’n ôl, dydy e’n dangos dim dyddiadau sydd i ddod. Gallwch chi ei ddiffodd hefyd.
# native: not yet read
meetings-feed-card = Mae’r dyddiadau hyn yn mynd i galendr hefyd.
# native: not yet read
meetings-feed-card-link = Edrych arno, neu ei ddiffodd
meetings-feed-why = Fel na fydd yn dweud mwy ar eich sgrin nag a fynnwch.
meetings-feed-who = Pwy bynnag sy’n gweld eich calendr, a’r cwmni sy’n ei redeg.
meetings-feed-long = Nes i chi ei ddiffodd. Gall eich calendr gadw hen ddyddiadau.
meetings-feed-skip = Ni chaiff ei droi ymlaen. Mae’r dyddiadau yma o hyd.
meetings-feed-do = Ei droi ymlaen
meetings-feed-renew = Gwneud cyfeiriad newydd
meetings-feed-off = Ei ddiffodd

# Yr hyn y caiff eraill ei ddarllen.
meetings-on-title = A yw'n digwydd?
meetings-on-seen-by = Pawb.
meetings-on-day = Y nesaf: { $day }
meetings-on-yes = Mae'n digwydd.
meetings-on-no = Nid yw'n digwydd y tro hwn.
# native: not yet read
meetings-on-changed-look = Mae rhywbeth wedi newid. Mewngofnodwch a'i ddarllen cyn cychwyn, neu gofynnwch i rywun sy'n gwybod.
meetings-on-changed = Mae rhywbeth wedi newid. Ffoniwch ni cyn cychwyn.
meetings-on-none = Does dim dyddiad wedi’i bennu.
meetings-on-about = Nid yw’r dudalen hon byth yn dweud ble.
meetings-public-heading = Pryd
meetings-public-next = Y nesaf: { $day }
meetings-public-area = Yr ardal, yn fras: { $area }
meetings-public-cost = Y gost i chi: { $cost }
meetings-public-choice = Yr hyn y caiff eraill ei ddarllen
meetings-public-lead = Ni ddangosir y lle byth i eraill.
meetings-shows = Beth mae’r dudalen gyhoeddus yn ei ddweud am y dyddiad nesaf
meetings-shows-weekday = Diwrnod yr wythnos yn unig
meetings-shows-day-and-time = Diwrnod ac amser
meetings-shows-why = Gall rhywun fod yn chwilio am un ohonom. Po leiaf a ddywed, anoddaf oll yw hynny.
meetings-shows-who = Pawb, os yw’r grŵp ar y rhestr neu os yw ei air ganddynt.
meetings-shows-long = Nes i chi ei newid.
meetings-shows-skip = Diwrnod yr wythnos yn unig.
meetings-change-not-shown = Nid yw’r grŵp wedi gweld y dyddiad hwn eto. Gallwch ei newid ar ei dudalen ei hun.
meetings-change-cancelled = Nid yw’r dyddiad hwn yn digwydd mwyach.
meetings-change-nothing = Nid oes dim yn wahanol i’r hyn oedd.
meetings-opening-step = Dyddiad cyntaf
meetings-opening-step-why = Er mwyn i fenyw wybod pryd y gall hi ddod.

# Cydlynydd sefydliad.

meetings-host-dates = Dyddiadau’r pedair wythnos nesaf
meetings-host-held = yn ei gynnal: { $names }
meetings-host-hidden = dydy un sy’n ei gynnal ddim yn cael ei dangos yma
meetings-host-nobody = does neb yn ei gynnal eto
meetings-host-off = nid yw'n digwydd

# Ers pryd mae grŵp yn cwrdd: i sefydliad, heb unrhyw darged.
meetings-host-weeks = { $count ->
    [zero] { $group }: roedd ei ddyddiad cyntaf lai nag wythnos yn ôl.
    [one] { $group }: wythnos ers ei ddyddiad cyntaf.
    [two] { $group }: pythefnos ers ei ddyddiad cyntaf.
    [few] { $group }: { $count } wythnos ers ei ddyddiad cyntaf.
    [many] { $group }: { $count } wythnos ers ei ddyddiad cyntaf.
   *[other] { $group }: { $count } wythnos ers ei ddyddiad cyntaf.
}
meetings-host-while = Mae’r rhan fwyaf o grwpiau’n cymryd amser.

# Faint o wynebau sydd gan y dyddiadau nesaf, i’r rhai sy’n cynnal y grŵp.
meetings-faces-one = { $count ->
    [zero] Yn cynnal y dyddiadau nesaf: { $name }. Gyda dwy, mae rhywun yno pan fydd un ohonynt yn sâl.
    [one] Yn cynnal y dyddiad nesaf: { $name }. Gyda dwy, mae rhywun yno pan fydd un ohonynt yn sâl.
    [two] Yn cynnal y ddau ddyddiad nesaf: { $name }. Gyda dwy, mae rhywun yno pan fydd un ohonynt yn sâl.
    [few] Yn cynnal y tri dyddiad nesaf: { $name }. Gyda dwy, mae rhywun yno pan fydd un ohonynt yn sâl.
    [many] Yn cynnal y chwe dyddiad nesaf: { $name }. Gyda dwy, mae rhywun yno pan fydd un ohonynt yn sâl.
   *[other] Yn cynnal y pedwar dyddiad nesaf: { $name }. Gyda dwy, mae rhywun yno pan fydd un ohonynt yn sâl.
}
meetings-faces-two = { $count ->
    [zero] Yr un ddau wyneb ar y dyddiadau nesaf: { $names }. Mae hynny’n ei gwneud yn haws dod.
    [one] Yr un ddau wyneb ar y dyddiad nesaf: { $names }. Mae hynny’n ei gwneud yn haws dod.
    [two] Yr un ddau wyneb ar y ddau ddyddiad nesaf: { $names }. Mae hynny’n ei gwneud yn haws dod.
    [few] Yr un ddau wyneb ar y tri dyddiad nesaf: { $names }. Mae hynny’n ei gwneud yn haws dod.
    [many] Yr un ddau wyneb ar y chwe dyddiad nesaf: { $names }. Mae hynny’n ei gwneud yn haws dod.
   *[other] Yr un ddau wyneb ar y pedwar dyddiad nesaf: { $names }. Mae hynny’n ei gwneud yn haws dod.
}
meetings-faces-more = { $number } wyneb gwahanol sydd ar y dyddiadau nesaf: { $names }. Mae’n haws i lawer o { $menywod-soft } gyda’r un ddau.
meetings-faces-seen = Dim ond y rhai sy’n cynnal y grŵp sy’n darllen hyn.

# Yn y gaeaf.
meetings-dark = Bydd hi’n dywyll ar y ffordd adref. Machlud yng nghanolbarth Cymru: { $time }. Beth sy’n helpu: cerdded gyda’ch gilydd neu rannu lifft.
meetings-dark-days = { $count ->
    [zero] Fydd yr haul ddim yn machlud cyn y diwedd ar y dyddiau hyn.
    [one] Ar un o’r dyddiau hyn mae’r haul yn machlud cyn y diwedd. Beth sy’n helpu: cerdded adref gyda’ch gilydd, rhannu lifft neu orffen yn gynt.
    [two] Ar ddau o’r dyddiau hyn mae’r haul yn machlud cyn y diwedd. Beth sy’n helpu: cerdded adref gyda’ch gilydd, rhannu lifft neu orffen yn gynt.
    [few] Ar dri o’r dyddiau hyn mae’r haul yn machlud cyn y diwedd. Beth sy’n helpu: cerdded adref gyda’ch gilydd, rhannu lifft neu orffen yn gynt.
    [many] Ar { $count } o’r dyddiau hyn mae’r haul yn machlud cyn y diwedd. Beth sy’n helpu: cerdded adref gyda’ch gilydd, rhannu lifft neu orffen yn gynt.
   *[other] Ar { $count } o’r dyddiau hyn mae’r haul yn machlud cyn y diwedd. Beth sy’n helpu: cerdded adref gyda’ch gilydd, rhannu lifft neu orffen yn gynt.
}
