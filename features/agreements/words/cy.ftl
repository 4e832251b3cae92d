# native: not yet read
### The group agreement: reading it, answering for herself, preparing it together.

## Reading it

agreements-title = Beth rydyn ni wedi’i gytuno
agreements-read = Ei ddarllen
agreements-begin = Dechrau cytundeb
agreements-none = Nid oes dim wedi’i ysgrifennu eto.
agreements-empty = Nid oes dim wedi’i ysgrifennu eto. Gall eich hwyluswyr ei ddechrau, a’r grŵp sy’n penderfynu.
agreements-draft-state = Drafft. Y grŵp fydd yn penderfynu.
agreements-decided-state = Y grŵp a benderfynodd hyn. { $day }
agreements-draft-about = Dim ond man cychwyn yw’r llinellau hyn. Wrth gwrdd, byddwch yn eu trafod, yn eu newid ac yn penderfynu.
agreements-no-lines = Nid oes llinellau ynddo eto.
agreements-one-language = (mewn un iaith yn unig hyd yma)
agreements-coming = Mae fersiwn newydd yn cael ei baratoi.
agreements-coming-look = Gweld beth fyddai’n newid
agreements-review-on = Byddwn yn edrych arno eto: { $day }
agreements-again-newcomer = Mae menyw newydd wedi dod. Darllenwch ef gyda’ch gilydd eto, a gofynnwch beth yr hoffai hi ei ychwanegu.
agreements-again-due = Mae’r diwrnod wedi dod i edrych arno eto.
agreements-looked = Rydyn ni wedi edrych arno eto
agreements-seen-by-group = Menywod y grŵp hwn. Mae’r llinellau yn agored ar y gweinydd; nid yw’r atebion.
agreements-seen-by-facilitators = Hwyluswyr y grŵp hwn.
agreements-seen-by-all = Pawb. Mae’r dudalen hon yn gyhoeddus.
agreements-seen-by-you = Chi yn unig.
agreements-versions = Pob fersiwn
agreements-version = Fersiwn { $number }
agreements-difference = Beth sydd wedi newid ers y fersiwn blaenorol:
agreements-before-about = Ar ôl ymuno, gallwch gytuno, gofyn am newid, neu ddweud nad ydych yn barod eto. Nid oes neb yn llofnodi dim.

## Her own answer

agreements-mine = Beth rydych chi’n ei ddweud amdano
agreements-mine-about = Gallwch ateb drosoch eich hun, nawr neu’n ddiweddarach neu ddim o gwbl. Ni chaiff neb wybod a ydych wedi ateb.
agreements-mine-do = Ateb drosoch eich hun
agreements-mine-is = Eich ateb:
agreements-mine-earlier = Am fersiwn { $number } y dywedoch chi hyn. Mae’n aros nes ichi ddweud rhywbeth arall.
agreements-mine-change = Edrych arno neu ei newid
agreements-mine-lead = Mae eich ateb wedi’i gloi â’ch allwedd eich hun. Ni all neb arall ei ddarllen oni bai eich bod yn dewis hynny isod.
agreements-mine-gone = Tynnu fy ateb yn ôl
agreements-answer = Beth yw eich ateb?
agreements-answer-yes = Cytuno
agreements-answer-how-about = Beth am …
agreements-answer-how-about-hint = Hoffech i linell fod yn wahanol, diflannu neu fod yn newydd.
agreements-answer-not-yet = Ddim eto
agreements-answer-not-yet-hint = Mae hynny’n iawn. Gallwch ddod yr un fath.
agreements-words = Yn eich geiriau eich hun
agreements-words-why = Er mwyn i chi, neu’r grŵp os ydych yn ei ddangos, wybod beth yr hoffech ei gael.
agreements-words-who = Chi yn unig, oni bai eich bod yn dewis fel arall isod.
agreements-words-long = Nes i chi ei newid, ei dynnu’n ôl neu adael.
agreements-words-skip = Dim byd. Dim ond ‘beth am’ sydd angen geiriau.
agreements-shown = Pwy gaiff ei weld?
agreements-shown-nobody = Dim ond fi
agreements-shown-nobody-hint = Mae’n aros dan glo â’ch allwedd.
agreements-shown-facilitators = Yr hwyluswyr
agreements-shown-facilitators-hint = Gyda’ch enw. Dim ond eu hallweddi nhw sy’n ei agor. Cân nhw ei godi dim ond os gofynnwch chi iddyn nhw.
agreements-shown-group = Y grŵp, heb fy enw
agreements-shown-group-hint = Mewn grŵp bach gallai eraill ddyfalu o hyd.
agreements-shown-signed = Y grŵp, gyda fy enw
agreements-shown-signed-hint = Nid yw menywod sy’n ymuno wedyn yn ei weld.
agreements-shared = Beth mae menywod yma am ei ddweud amdano
agreements-shared-empty = Nid oes neb wedi dangos dim. Nid yw hynny’n dweud dim am farn menywod.
agreements-shared-somebody = Un fenyw
agreements-shared-facilitators = I’r hwyluswyr yn unig.
agreements-shared-earlier = Am fersiwn { $number } y dywedwyd hyn.

## Preparing it

agreements-prepare = Paratoi fersiwn
agreements-begin-about = Rydych chi’n dewis o’n llinellau ni, yn eu newid ac yn ychwanegu eich rhai eich hun. Mae’n aros yn ddrafft nes i’r grŵp benderfynu.
agreements-next-about = Mae fersiwn newydd yn dechrau â’r llinellau sydd gennych. Mae’r hyn a benderfynwyd yn aros fel y mae nes i’r grŵp benderfynu eto.
agreements-next = Dechrau fersiwn newydd
agreements-starters = Dewis o’n llinellau ni
agreements-starters-lead = Mae chwech i ddeg llinell yn ddigon. Gallwch newid pob un ohonyn nhw.
agreements-starters-legend = Llinellau i ddechrau
agreements-starters-do = Rhoi’r rhain i mewn
agreements-starters-none = Dim un o’r rhain
agreements-starters-empty = Mae pob un ohonyn nhw i mewn yn barod.
agreements-own = Llinell eich hun
agreements-own-do = Ychwanegu’r llinell hon
agreements-line-en = Yn Saesneg
agreements-line-cy = Yn Gymraeg
agreements-line-why = Er mwyn i bob menyw allu darllen yr hyn y cytunodd y grŵp arno.
agreements-line-who = Menywod y grŵp hwn. Pawb, os ydych yn ei ddangos cyn ymuno.
agreements-line-long = Tra bydd y grŵp yma. Mae fersiynau hŷn yn aros hefyd.
agreements-line-skip = Mae un iaith yn ddigon. Mae’r dudalen yn dweud bod y llall ar goll.
agreements-line-missing = Ysgrifennwch y llinell yn Gymraeg neu yn Saesneg.
agreements-line-gone = Nid yw’r llinell honno yno mwyach.
agreements-line-edit = Ei dweud mewn ffordd arall
agreements-line-strike = Ei dileu o’r drafft
agreements-line-put-back = Ei rhoi’n ôl
agreements-line-up = Symud i fyny
agreements-line-down = Symud i lawr
agreements-struck = Wedi’i dileu. Bydd yn mynd pan fydd y grŵp yn penderfynu.
agreements-too-many = Uchafswm y llinellau yw { $most }. Dilëwch rai yn gyntaf, a phenderfynwch.
agreements-draft-there = Mae drafft yno yn barod.
agreements-decided = Mae’r grŵp wedi penderfynu
agreements-decided-about = Dim ond y diwrnod sy’n cael ei nodi, byth pwy oedd yno. Wedyn nid yw’r fersiwn hwn yn newid mwyach. Gallwch ddechrau un newydd unrhyw ddiwrnod.
agreements-decided-link = Nodi’r diwrnod
agreements-decided-on = Pa ddiwrnod?
agreements-decided-do = Penderfynodd y grŵp hyn
agreements-open = Yn dal yn agored
agreements-open-about = Siaradwch am y rhain cyn ysgrifennu’r diwrnod i lawr. Maen nhw’n aros yma wedyn hefyd, nes i’r un a’u dywedodd ddweud rhywbeth arall.
agreements-nothing-in-it = Nid oes llinell ynddo eto.
agreements-gap-en = Mae bwlch (…) yn y geiriau Saesneg o hyd. Llenwch ef, gwagiwch y blwch Saesneg, neu dilëwch y llinell, wedyn nodwch y diwrnod. Y llinell: { $line }
agreements-gap-cy = Mae bwlch (…) yn y geiriau Cymraeg o hyd. Llenwch ef, neu dilëwch y llinell, wedyn nodwch y diwrnod. Y llinell: { $line }
agreements-nothing-new = Mae hwn yn dweud yr un peth â’r fersiwn o’i flaen. Newidiwch linell yn gyntaf, neu gadewch i’r drafft fynd. Mae beth gafodd ei benderfynu’n dal.
agreements-day-ahead = Nid yw’r diwrnod hwn wedi dod eto. Nodwch y diwrnod y penderfynodd y grŵp.
agreements-drop = Gadael iddo fod
agreements-drop-about = Mae’r drafft yn mynd, a’r atebion iddo hefyd. Nid oes modd dadwneud hyn. Mae’r hyn a benderfynwyd yn aros.
agreements-drop-do = Gadael i’r drafft fynd
agreements-review = Pryd i edrych eto, a phwy gaiff ei ddarllen
agreements-review-legend = Edrych arno eto ar y diwrnod hwn
agreements-review-hint = Gallwch adael hwn yn wag. Yna mae tudalen y grŵp yn eich atgoffa pan ddaw rhywun newydd.
agreements-review-behind = Rhowch ddiwrnod sydd eto i ddod, o fewn pum mlynedd.
agreements-before = Ei ddangos cyn ymuno
agreements-before-hint = Yna gall pawb ddarllen y llinellau, heb fewngofnodi. Nid yw’r atebion byth yn cael eu dangos.

## On paper

agreements-print = Tudalen i’w hargraffu
agreements-print-how = Sut i’w hargraffu
agreements-print-cy = Yn Gymraeg
agreements-print-en = Yn Saesneg
agreements-print-both = Yn y ddwy iaith
agreements-print-large = Mewn llythrennau mawr
agreements-print-large-both = Yn y ddwy iaith, mewn llythrennau mawr
agreements-print-about = Nid oes enw menyw ar y dudalen. Defnyddiwch ‘Argraffu’ yn newislen eich porwr.
agreements-opening-step = Llinellau ar gyfer cytundeb, fel drafft
agreements-opening-step-why = I ddod â nhw i'r cyfarfod cyntaf. Y grŵp sy'n penderfynu.

## What matters to the group

agreements-values = Beth sy’n bwysig i ni
agreements-values-lead = Dyma saith gwerth cefnogaeth cymheiriaid rhwng menywod. Dim ond man cychwyn yw ein llinellau ni. Y grŵp sy’n dweud beth mae pob un yn ei olygu yma.
agreements-values-read = Darllen beth sy’n bwysig i ni
agreements-values-seen-by = Menywod y grŵp hwn. Pawb, lle mae’r grŵp yn ei ddangos ar ei dudalen gyhoeddus. Mae’r geiriau hyn yn agored ar y gweinydd.
agreements-values-handbook = Gwerthoedd, yn y llawlyfr
agreements-values-public = Ar y dudalen gyhoeddus
agreements-values-public-is = Mae’r hyn a ddywedodd y grŵp am ei werthoedd ar ei dudalen gyhoeddus. Gall pawb ei ddarllen.
agreements-values-public-not = Dim ond menywod y grŵp hwn sy’n darllen hyn. Os yw’r grŵp am hynny, mae ar ei dudalen gyhoeddus hefyd.
agreements-values-show = Ei ddangos ar y dudalen gyhoeddus
agreements-values-hide = Ei dynnu oddi ar y dudalen gyhoeddus
agreements-value-safety = Diogelwch
agreements-value-safety-line = Does neb yn chwerthin am ben neb, yn pwyso arni nac yn siarad amdani y tu allan. Mae’r ystafell a’r ffordd adref yn bwysig hefyd.
agreements-value-trust = Ymddiriedaeth
agreements-value-trust-line = Rydyn ni’n gwneud yr hyn a ddywedon ni. Os na allwn ni, rydyn ni’n dweud hynny mewn pryd.
agreements-value-alike = Pethau rydyn ni’n eu rhannu
agreements-value-alike-line = Rydyn ni wedi byw drwy bethau tebyg, felly does dim rhaid i neb brofi ei stori.
agreements-value-choice = Dewis
agreements-value-choice-line = Mae pob menyw yn penderfynu beth mae hi’n ei ddweud, beth mae hi’n rhoi cynnig arno a phryd mae hi’n mynd.
agreements-value-give-and-take = Rhoi a derbyn
agreements-value-give-and-take-line = Caiff pawb roi, a chaiff pawb fod ag angen rhywbeth, ac nid yr un rhai bob tro.
agreements-value-meeting = Cwrdd fel pobl
agreements-value-meeting-line = Rydyn ni’n edrych ar y fenyw, nid ar yr hyn a ddigwyddodd iddi.
agreements-value-herself = Bod yn hi ei hun
agreements-value-herself-line = Does dim rhaid i neb chwarae rhan yma, na bod fel y lleill.
agreements-value-here = Ein gair ni yma:
agreements-value-said-on = Fel y dywedodd y grŵp. { $day }
agreements-value-write = Ysgrifennu beth mae’r grŵp yn ei ddweud
agreements-value-about = Ysgrifennwch ef fel y dywedodd y grŵp, nid fel y byddech chi’n ei ddweud. Mae un gair yn ddigon. Dim ond y diwrnod sy’n cael ei gadw, byth pwy oedd yno.
agreements-value-word-en = Gair y grŵp ei hun amdano, yn Saesneg
agreements-value-word-cy = Gair y grŵp ei hun amdano, yn Gymraeg
agreements-value-word-hint = Gadewch ef yn wag os yw ein gair ni’n gwneud y tro.
agreements-value-line-en = Beth mae’n ei olygu yma, yn Saesneg
agreements-value-line-cy = Beth mae’n ei olygu yma, yn Gymraeg
agreements-value-line-hint = Un llinell blaen.
agreements-value-on = Ar ba ddiwrnod y dywedodd y grŵp hyn?
agreements-value-why = Er mwyn i fenywod ddarllen beth sy’n bwysig yn y grŵp hwn, yn ei eiriau ei hun.
agreements-value-who = Menywod y grŵp hwn. Pawb, os yw’r grŵp yn ei ddangos ar ei dudalen gyhoeddus.
agreements-value-long = Nes i’r grŵp ddweud rhywbeth arall neu ei dynnu’n ôl.
agreements-value-skip = Ein llinell ni fydd yno. Mae un iaith yn ddigon: bydd y dudalen yn dweud bod y llall ar goll.
agreements-value-missing = Ysgrifennwch air neu linell, yn Gymraeg neu yn Saesneg.
agreements-value-gone = Ei dynnu’n ôl: mae ein llinell ni’n gwneud y tro
