### Ffordd arall o'i ddweud, a nodiadau'r hwyluswyr.

## Y llinell dawel

# native: not yet read
wording-title = Ffordd arall o'i ddweud
# native: not yet read
wording-line = Dyma a ysgrifennoch chi: { $words }. Beth ddigwyddodd? Beth allai fod ei angen arni?
# native: not yet read
wording-anew = Mewn geiriau eraill
# native: not yet read
wording-keep = Cadw'r geiriau newydd
# native: not yet read
wording-fine = Mae'n iawn fel y mae
# native: not yet read
wording-kept-as-it-is = Mae eich nodyn wedi'i gadw fel yr ysgrifennoch chi ef. Chi sy'n dewis.

## Nodiadau

# native: not yet read
wording-card = I { $hwyluswyr-soft }
# native: not yet read
wording-card-about = Beth ddigwyddodd, i'r rhai sy'n cynnal y grŵp.
# native: not yet read
wording-notes-title = Nodiadau'r { $hwyluswyr }
# native: not yet read
wording-notes-lead = Beth ddigwyddodd, yn ffeithiau, i'r rhai sy'n cynnal y grŵp gyda chi. Mae tair llinell yn aml yn ddigon. Does dim angen enwau.
# native: not yet read
wording-notes-no-record = Nid cofnod am neb yw hwn. Mae pob nodyn yn mynd ohono'i hun ar ôl wyth wythnos. Os gallai rhywun gael niwed, dydy nodyn ddim yn ddigon: agorwch 'Help ar unwaith'.
# native: not yet read
wording-notes-seen-by = y rhai sy'n cynnal y grŵp hwn nawr ac oedd yn ei gynnal pan gafodd y nodyn ei ysgrifennu. Neb arall.
# native: not yet read
wording-notes-there = Y nodiadau sydd yma
# native: not yet read
wording-notes-none = Does dim byd wedi'i ysgrifennu.
# native: not yet read
wording-note-title = Eich nodyn
# native: not yet read
wording-note-words = Beth ddigwyddodd
# native: not yet read
wording-note-hint = Beth welwyd ac a glywyd, a beth ddaw nesaf. Does dim angen i beth ddigwyddodd iddi hi o'r blaen fod yma.
# native: not yet read
wording-note-why = Er mwyn i'r nesaf sy'n cynnal y noson wybod beth ddigwyddodd, ac na fydd rhaid i neb ofyn eto.
# native: not yet read
wording-note-who = Y rhai sy'n cynnal y grŵp hwn. Mae dan glo. Dydy { $aelodau } a'r sefydliad cynnal ddim yn ei weld.
# native: not yet read
wording-note-long = Wyth wythnos. Gallwch chi ei ddileu cyn hynny. Mae'n mynd hefyd pan na fyddwch chi'n cynnal y grŵp mwyach.
# native: not yet read
wording-note-skip = Dim byd. Does byth angen nodyn.
# native: not yet read
wording-note-do = Cadw'r nodyn hwn
wording-note-by = { $day } · { $name }
# native: not yet read
wording-note-by-you = { $day } · chi
# native: not yet read
wording-note-until = Y diwrnod olaf iddo fod yma: { $day }
# native: not yet read
wording-note-change = Ei newid neu ei ddileu
# native: not yet read
wording-note-gone-title = Ei ddileu
# native: not yet read
wording-note-gone-about = Mae'n mynd i bawb ar unwaith, ac all neb ddod ag ef yn ôl.
# native: not yet read
wording-note-gone = Dileu'r nodyn hwn
# native: not yet read
wording-holds = Ysgrifennoch chi nodiadau i { $hwyluswyr-soft }. Maen nhw'n mynd pan na fyddwch chi'n cynnal y grŵp mwyach.
# native: not yet read
said-wording-kept = Mae eich nodyn wedi'i gadw.
# native: not yet read
said-wording-gone = Mae'r nodyn wedi'i ddileu.

## Y rhestr

# native: not yet read
wording-words-title = Y geiriau y mae'r llinell yn chwilio amdanyn nhw
# native: not yet read
wording-words-lead = Mae rhai geiriau'n dweud sut un yw menyw, nid beth ddigwyddodd. Pan fydd un ohonyn nhw mewn nodyn, mae llinell dawel yn gofyn.
# native: not yet read
wording-words-where = Mae'n edrych ar dri pheth yn unig: y nodiadau hyn, y rheswm pan fydd neges yn cael ei thynnu i lawr, a'r rheswm pan ofynnir i rywun fynd. Dydy hi byth yn edrych ar yr hyn y mae menywod yn ei ysgrifennu eu hunain, nac ar adroddiad bod rhywbeth o'i le.
# native: not yet read
wording-words-seen-by = y rhai sy'n cynnal y grŵp hwn. Gall pwy bynnag sy'n rhedeg y cyfrifiadur hwn ddarllen y rhestr hefyd, felly peidiwch ag ysgrifennu enwau.
# native: not yet read
wording-own-title = Eich geiriau eich hun
# native: not yet read
wording-own-about = Geiriau sy'n brifo yn eich grŵp chi. Un ar bob llinell, hyd at 50 i gyd.
# native: not yet read
wording-own-en = Yn Saesneg
# native: not yet read
wording-own-cy = Yn Gymraeg
# native: not yet read
wording-own-hint = Un gair neu ychydig eiriau ar bob llinell.
# native: not yet read
wording-own-cy-hint = Un ar bob llinell, heb dreiglo. Mae'r ffurfiau wedi'u treiglo'n cael eu canfod hefyd.
# native: not yet read
wording-own-plain = Defnyddiwch lythrennau yn unig, rhwng 2 a 40, ar bob llinell. Mae rhywbeth arall yn hwn: { $word }
# native: not yet read
wording-own-name = Dyma enw rhywun yn y grŵp. Ysgrifennwch eiriau nad ydyn nhw'n enwi neb: { $word }
# native: not yet read
wording-own-many = Nifer y geiriau y mae lle iddyn nhw: { $most }. Tynnwch rai.
# native: not yet read
wording-listed-title = Y geiriau a ddaeth gyda'r pecyn cymorth
# native: not yet read
wording-listed-about = Tynnwch y tic oddi ar air os nad ydych chi am i'r llinell ofyn amdano.
# native: not yet read
wording-listed-en = Geiriau Saesneg
# native: not yet read
wording-listed-cy = Geiriau Cymraeg
# native: not yet read
said-wording-list-kept = Mae eich rhestr wedi'i chadw.

## Y geiriau rydyn ni'n eu defnyddio

wording-talk-title = Y geiriau rydyn ni'n eu defnyddio

wording-talk-look = Edrych arnyn nhw

wording-talk-lead = Beth benderfynoch chi gyda'ch gilydd am eiriau ac ieithoedd. Does neb yn cael pryd o dafod am air, a does dim un gair wedi'i wahardd ym mhobman: mae gair sy'n brifo un yn helpu un arall.

wording-talk-seen-by = { $y-menywod } yn y grŵp hwn, a phwy bynnag sy'n rhedeg y cyfrifiadur.

wording-talk-empty = Does dim wedi'i ysgrifennu eto. Siaradwch amdano gyntaf, ac eto pan ddaw { $menyw } newydd.

wording-talk-again = Mae { $menyw } newydd wedi dod ers i hyn gael ei ysgrifennu. Gofynnwch i bawb unwaith eto, a'i gadw eto, wedi'i newid neu beidio.

wording-talk-write = Ysgrifennu beth benderfynoch chi

wording-talk-names = Peidiwch ag ysgrifennu enwau, na dim byd y mae { $un-fenyw } yn unig wedi'i ddweud. Geiriau'r grŵp yn unig.

wording-we-use = Geiriau rydyn ni'n eu defnyddio

wording-we-use-hint = Beth ydych chi'n galw eich hunain, y grŵp, a'r un sy'n ei gynnal?

wording-we-leave = Geiriau rydyn ni'n eu gadael allan

wording-we-leave-hint = Geiriau sy'n brifo yma. Mae geiriau o lythyrau meddyg yn brifo rhai ac yn helpu eraill: gofynnwch.

wording-of-herself = Geiriau pob { $menyw } amdani ei hun

wording-of-herself-hint = Mae pob un yn dewis ei geiriau ei hun, ac yn cael eu newid. Sut ydych chi'n dangos eich bod wedi clywed?

wording-spoken = Ieithoedd pan fyddwn ni'n cwrdd

wording-spoken-own = Pawb yn yr iaith sydd orau ganddi, gyda rhywun wrth ochr unrhyw un sydd angen y llall

wording-spoken-one = Un iaith y mae pawb yn ei rhannu

wording-spoken-mixed = Y ddwy, a phopeth yn cael ei ddweud eto yn y llall

wording-because = Pam dewison ni hyn

wording-because-hint = Er mwyn i { $menyw-soft } sy'n dod wedyn ddeall.


## Beth rydyn ni'n galw ein hunain

# native: not yet read
wording-names-title = Beth rydyn ni'n galw ein hunain
# native: not yet read
wording-names-lead = Un gair ar gyfer pob un ohonoch chi, ac un ar gyfer pwy bynnag sy'n cynnal y grŵp. Dewiswch nhw gyda'ch gilydd. Wedyn maen nhw ar dudalennau'r grŵp hwn, ar ei dudalen gyhoeddus ac ar yr hyn rydych chi'n ei argraffu.
# native: not yet read
wording-names-texts = Dydy neges i ffôn byth yn cynnwys y geiriau hyn, fel nad yw'n dweud wrth neb beth yw'r grŵp hwn.
# native: not yet read
wording-names-toolkit = Mae testunau'r pecyn cymorth, a thudalennau nad ydyn nhw am un grŵp, yn cadw'r geiriau arferol.
# native: not yet read
wording-names-seen-by = { $y-menywod } yn y grŵp hwn, a phwy bynnag sy'n rhedeg y cyfrifiadur. Pawb, os oes gan y grŵp dudalen gyhoeddus.
# native: not yet read
wording-names-choose = Dewis geiriau eraill
# native: not yet read
wording-names-holder = Pwy bynnag sy'n cynnal y grŵp
# native: not yet read
wording-names-women = Menywod y grŵp
# native: not yet read
wording-names-own = Gair o'n dewis ni
# native: not yet read
wording-names-own-write = Ysgrifennu eich gair eich hun: { $who }
# native: not yet read
wording-names-own-about = Ysgrifennwch e yn Gymraeg, yn Saesneg, neu yn y ddwy. Mae'r iaith rydych chi'n ei gadael yn wag yn cadw ei gair arferol. Cewch chi ddarllen eich gair mewn brawddegau cyn iddo gael ei gadw.
# native: not yet read
wording-names-host = Yn Saesneg, ‘the host’ yw enw'r sefydliad y tu cefn i grŵp hefyd, ar rai tudalennau.
# native: not yet read
wording-names-menywod = ‘Menywod’ yn Gymraeg, y gair arferol yma.
# native: not yet read
wording-names-merched = ‘Merched’ yn Gymraeg, fel mae llawer yn dweud yn y gogledd.
# native: not yet read
wording-names-en-one = Yn Saesneg, am un
# native: not yet read
wording-names-en-more = Yn Saesneg, am fwy nag un
# native: not yet read
wording-names-cy-one = Yn Gymraeg, am un
# native: not yet read
wording-names-cy-more = Yn Gymraeg, am fwy nag un
# native: not yet read
wording-names-cy-hint = Un gair heb ei dreiglo, heb ‘y’ neu ‘yr’ ynddo.
# native: not yet read
wording-names-cy-gender = Mae'r gair Cymraeg yn
# native: not yet read
wording-names-masculine = wrywaidd (dau)
# native: not yet read
wording-names-feminine = fenywaidd (dwy)
# native: not yet read
wording-names-go = Mynd ymlaen
# native: not yet read
wording-names-read-title = Darllenwch eich geiriau mewn brawddegau
# native: not yet read
wording-names-read-lead = Does dim wedi'i gadw eto. O dan bob brawddeg mae eich gair yn y ffurf y mae ei hangen yno. Os yw'n swnio'n chwithig, cywirwch e.
# native: not yet read
wording-names-in-cy = Yn Gymraeg: { $who }
# native: not yet read
wording-names-in-en = Yn Saesneg: { $who }
# native: not yet read
wording-names-keep = Cadw'r geiriau hyn
# native: not yet read
wording-names-missing = Ysgrifennwch eich gair mewn un iaith o leiaf.
# native: not yet read
wording-names-both = Ysgrifennwch e am un ac am fwy nag un.
# native: not yet read
wording-names-which = Ysgrifennoch chi air o'ch dewis chi a dewis un arall. Dewiswch ‘Gair o'n dewis ni’, neu gwagiwch y blychau.
# native: not yet read
wording-names-gender = Dywedwch a yw'r gair Cymraeg yn wrywaidd neu'n fenywaidd.
# native: not yet read
wording-names-letters = Defnyddiwch lythrennau yn unig: o leiaf 2, a dim mwy na hyn: { $most }
# native: not yet read
wording-names-article = Un gair, heb ‘y’ neu ‘yr’ ynddo.
# native: not yet read
wording-names-unkind = Gall y gair hwn frifo: mae'n barnu, neu mae'n air meddygon a swyddfeydd. Dewiswch un y mae pawb ohonoch chi'n hoffi cael ei galw.

# Un frawddeg ar bob llinell, i bob ffurf ar y gair yn nhrefn y cod (`language::WELSH`).
# native: not yet read
wording-samples-facilitator =
    Gall { $hwylusydd } roi cod ichi.
    Rhowch hwn i { $hwylusydd-soft } arall.
    Mae hi'n { $hwylusydd-after-yn } nawr.
    Diolch i'r { $hwylusydd-after-r }.
    { $Yr-hwylusydd } sy'n agor y drws.
    Chi { $a-hwylusydd } sy'n darllen hyn.
    Mae { $un-hwylusydd } yma.
    Mae angen { $dau-hwylusydd }.
    Dyma enwau { $hwyluswyr } y grŵp.
    Darllenwch yr hyn sydd i { $hwyluswyr-soft }.
    Gofynnodd { $yr-hwyluswyr } am hyn.
    Chi { $a-hwyluswyr } y grŵp sy'n darllen hyn.
# native: not yet read
wording-samples-woman =
    Mae pob { $menyw } yn dewis drosti ei hun.
    Gofynnwch i { $menyw-soft } arall.
    Mae hi'n { $menyw-after-yn } o'r grŵp hwn.
    Diolch i'r { $menyw-after-r }.
    { $Y-fenyw } a ysgrifennodd hyn.
    Byddwch chi { $a-menyw } arall yn agor y drws.
    Daeth { $un-fenyw }.
    Daeth { $dwy-fenyw }.
    Mae { $menywod } yn gweld hyn.
    Dangoswch hyn i { $menywod-soft } y grŵp.
    { $Y-menywod } yn y grŵp hwn.
    Byddwch chi { $a-menywod } eraill yn agor y drws.
