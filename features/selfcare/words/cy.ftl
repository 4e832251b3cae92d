### I'r rhai sy'n cynnal grŵp: seibiant, pwy sy'n camu i mewn, a'r bore ar ôl cyfarfod caled.

selfcare-title = I chi, sy'n cynnal y grŵp hwn
selfcare-card = I chi
selfcare-card-about = Pa mor llawn yw eich cwpan, seibiant gyda rhywun yn eich lle, a gyda phwy rydych chi'n siarad.
selfcare-lead = Does dim rhaid i chi fod yno i bawb drwy'r amser. Does dim byd yma'n cael ei adio, a does neb yn cael gwybod sut ydych chi.
selfcare-more = Beth arall sydd yma
selfcare-word = Gofyn i'r llall am air ar ôl cyfarfod
selfcare-down = Rhoi'r gorau i gynnal y grŵp hwn
selfcare-seen-by-you = dim ond chi.
selfcare-seen-by-asked = chi, a phwy bynnag sy'n cynnal y grŵp gyda chi.
selfcare-seen-by-group = Mae pawb yn y grŵp hwn yn darllen y brawddegau am eich seibiant. I chi mae gweddill y dudalen.
selfcare-waits = Yn aros amdanoch chi
selfcare-all-dates = Pob dyddiad
selfcare-rests-title = Pwy sydd ar seibiant

## Pa mor llawn yw ei chwpan

selfcare-cup-title = Pa mor llawn yw eich cwpan?
selfcare-cup-about = Un gair, i chi yn unig. Mae dan glo, ac mae'n mynd ar ôl wyth wythnos.
selfcare-cup-fine = Iawn
selfcare-cup-low = Bron yn wag
selfcare-cup-empty = Gwag
selfcare-cup-keep = Cadw'r gair hwn
selfcare-cup-said = Beth ddywedoch chi yn yr wyth wythnos ddiwethaf
selfcare-cup-erase = Dileu'r rhain i gyd nawr

## Dyddiadau a gafodd eu canslo, iddi hi yn unig

selfcare-off-title = Ydy hi’n ormod ar hyn o bryd?
selfcare-off = Yn ystod y tri mis diwethaf cafodd mwy nag un o’ch dyddiadau ei ganslo.
selfcare-off-ask = Efallai mai’r tywydd oedd hynny. Os yw’n ormod, dyma ffyrdd o wneud llai.
selfcare-off-dates = Gadael i rywun arall gynnal un o’ch dyddiadau
selfcare-off-with = Gallech chi siarad amdano â’r un hon:
selfcare-off-find = Dod o hyd i rywun i siarad â hi amdano
selfcare-off-how = Chi yn unig sy’n darllen hyn. Mae’n edrych ar ddyddiadau rydych chi’n eu cynnal a gafodd eu canslo, pwy bynnag wnaeth hynny.

## Beth fyddai'n helpu heno

selfcare-tonight-title = Beth fyddai'n helpu heno?
selfcare-tonight-lead = Dewiswch un, neu ddim un.
selfcare-tonight-seen-by = dim ond chi. Os dewiswch chi ddiwrnod, mae pawb yn y grŵp yn darllen y diwrnod hwnnw.
selfcare-tonight-now = Siarad â rhywun nawr
selfcare-tonight-moments = Adegau caled: beth i'w wneud
selfcare-quiet-title = Dim negeseuon am ychydig
selfcare-quiet-about = Mae negeseuon yn aros amdanoch chi. Mae pob menyw sy'n ysgrifennu yn darllen pryd byddwch chi'n darllen eto, a ble mae help tan hynny. Does dim rheswm yn cael ei roi.
selfcare-quiet-day = Y diwrnod y byddwch chi'n darllen eto
selfcare-quiet-do = Dim negeseuon tan y diwrnod hwnnw
selfcare-quiet-until = Byddwch chi'n darllen eto { $day }.
selfcare-quiet-end = Rwy'n darllen eto nawr
selfcare-quiet-passed = Dewiswch ddiwrnod o yfory ymlaen.
selfcare-quiet-far = Dewiswch ddiwrnod o fewn pythefnos. Am gyfnod hirach, trefnwch seibiant.
selfcare-reads-again = Fydd { $name } ddim yn darllen negeseuon. Bydd hi’n darllen eto { $day }.
selfcare-nobody-reads = Fydd neb yn darllen hwn nawr. Bydd y cyntaf ohonon ni’n darllen eto { $day }. Peidiwch ag aros amdanon ni: os oes angen rhywun arnoch chi nawr, ewch i Help ar unwaith.

## Seibiant wedi'i drefnu

selfcare-pause-title = Trefnu seibiant
selfcare-pause-yours = Eich seibiant
selfcare-pause-go-on = Mynd ymlaen i drefnu eich seibiant
selfcare-pause-lead = Dau ddiwrnod, a rhywun ar gyfer pob dyddiad rhyngddyn nhw. Deuddeg wythnos ar y mwyaf. Gallwch chi ddod yn ôl yn gynt.
selfcare-pause-from = Diwrnod cyntaf eich seibiant
selfcare-pause-back = Y diwrnod y byddwch chi'n ôl
selfcare-pause-plan = Edrych ar y dyddiadau
selfcare-pause-why = Er mwyn i rywun gynnal pob dyddiad yn ystod yr amser hwn, neu i'r grŵp wybod nad oes cyfarfod.
selfcare-pause-who = Pwy bynnag sy'n cynnal y grŵp gyda chi, pan ofynnwch chi iddi. Y grŵp dim ond pan fydd popeth wedi'i drefnu. Mae'r sefydliad cynnal yn darllen bod seibiant ac a oes rhywun yn camu i mewn, heb enw. Lle mae dwy ohonoch chi'n cynnal y grŵp, gall y sefydliad weld pwy.
selfcare-pause-long = Tan wythnos ar ôl i chi ddod yn ôl.
selfcare-pause-skip = Fydd neb yn gofyn pam. Gallwch chi stopio unrhyw bryd.
selfcare-pause-about = Mae'n dechrau { $from }. Byddwch chi'n ôl { $back }.
selfcare-pause-settled = Mae eich seibiant wedi'i drefnu. Gorffwyswch yn dda.
selfcare-pause-nobody-yet = Rydych chi'n dal i drefnu. Dydy'r grŵp ddim yn darllen amdano eto.
selfcare-pause-dates = Y dyddiadau yn ystod yr amser hwn
selfcare-pause-no-dates = Does dim dyddiad yn ystod yr amser hwn.
selfcare-pause-alone = Does neb arall yn cynnal y grŵp hwn ar hyn o bryd. Felly mae angen canslo pob dyddiad yn ystod yr amser hwn, neu gymryd seibiant byrrach.
selfcare-pause-reads = Beth mae'r grŵp yn ei ddarllen
selfcare-pause-confirm = Cadarnhau'r seibiant hwn a gadael i'r grŵp ei ddarllen
selfcare-pause-not = Peidio â gorffwys wedi'r cyfan
selfcare-pause-back-now = Rwy'n ôl
selfcare-not-settled = Mae dyddiad o hyd nad oes neb yn ei gynnal ac sydd heb ei ganslo. Gofynnwch i rywun, neu ganslwch y dyddiad.
selfcare-planned-already = Mae seibiant gyda chi eisoes. Newidiwch hwnnw yn gyntaf.
selfcare-over = Mae amser y seibiant hwn wedi dod i ben.
selfcare-cannot-ask = All hi ddim cynnal y dyddiad hwn. Edrychwch ar y dyddiadau eto.
selfcare-from-passed = Dewiswch ddiwrnod o heddiw ymlaen.
selfcare-from-far = Dewiswch ddiwrnod cyntaf o fewn hanner blwyddyn.
selfcare-back-early = Mae'r diwrnod y byddwch chi'n ôl yn dod ar ôl diwrnod cyntaf eich seibiant.
selfcare-back-far = Deuddeg wythnos ar y mwyaf. Dewiswch ddiwrnod cynharach.
selfcare-stands-held = Dywedodd { $name } ei bod hi'n gallu ei gynnal.
selfcare-stands-asked = Cafodd { $name } y cwestiwn, a dydy hi ddim wedi ateb eto.
selfcare-stands-off = Mae wedi'i ganslo.
selfcare-stands-open = Does neb yn ei gynnal eto.
selfcare-stands-with = Mae { $name } yn ei gynnal gyda chi. All hi ei gynnal ar ei phen ei hun?
selfcare-said-no = Dydy { $name } ddim yn gallu y tro hwn.
# allow: i
selfcare-ask-name = Gofyn i { $name } ei gynnal
selfcare-date-cancel = Canslo'r dyddiad hwn a dweud wrth bawb
selfcare-date-other = Dweud pwy sy'n ei gynnal
selfcare-promises-title = Beth addawoch chi ar gyfer yr amser hwn ac wedyn
selfcare-promises-none = Does dim addewid gyda chi sydd dal ar agor.
selfcare-promises-about = Cadwch bob un, rhowch ef i rywun arall, neu dywedwch beth ddigwyddodd.
# allow: i
selfcare-promise-one = I { $name }. Erbyn: { $day }
selfcare-promise-group = I bawb. Erbyn: { $day }
said-selfcare-asked = Mae'r cwestiwn wedi'i ofyn iddi.
said-selfcare-settled = Mae'r grŵp yn darllen amdano o hyn ymlaen.
said-selfcare-given-back = Chi sy'n cynnal eich dyddiadau eto. Bydd pwy bynnag a'u cymerodd yn darllen hynny.
said-selfcare-yes = Chi sy'n cynnal y dyddiad hwn.
said-selfcare-no = Dywedoch chi: ddim y tro hwn.
said-selfcare-cup = Wedi'i gadw, i chi yn unig.
said-selfcare-hard = Mae yno i bob menyw.
said-selfcare-answered = Gall hi ei ddarllen. Mae dan glo iddi hi.

selfcare-rests-until = Mae { $name } yn cael seibiant. Bydd hi'n ôl { $day }.
selfcare-rests-from = Bydd { $name } yn cael seibiant. Mae'n dechrau { $from }, a bydd hi'n ôl { $day }.
selfcare-date-held = { $name } sy'n cynnal y cyfarfod { $day }.
selfcare-dates-held = { $count ->
    [zero] { $name } sy'n cynnal pob cyfarfod tan hynny.
    [one] { $name } sy'n cynnal yr un cyfarfod tan hynny.
    [two] { $name } sy'n cynnal y ddau gyfarfod tan hynny.
    [few] { $name } sy'n cynnal pob un o'r { $count } chyfarfod tan hynny.
    [many] { $name } sy'n cynnal pob un o'r { $count } chyfarfod tan hynny.
   *[other] { $name } sy'n cynnal pob un o'r { $count } cyfarfod tan hynny.
}
selfcare-quiet-heading = Pryd mae negeseuon yn cael eu darllen eto
selfcare-date-off = Does dim cyfarfod { $day }.
selfcare-date-open = Dydy hi ddim yn glir eto pwy sy'n cynnal y cyfarfod { $day }. Bydd yn cael ei ddweud yma.
selfcare-cover-gone = Mae angen rhywun i gynnal dyddiad

selfcare-asked-title = Dyddiadau y gofynnir i chi eu cynnal
selfcare-asked-link = Mae rhywun yn gofyn i chi gynnal dyddiad
selfcare-asked-lead = Cewch chi ddweud na. Fydd neb yn gofyn pam.
selfcare-asked-none = Does neb yn gofyn i chi gynnal dyddiad ar hyn o bryd.
selfcare-asks = Mae { $name } yn gofyn i chi gynnal y dyddiad hwn: { $when }
selfcare-asked-before = Gofynnodd { $name } i chi am y dyddiad hwn: { $when }
selfcare-given-back = { $name } sy'n cynnal y dyddiad hwn eto: { $when }
selfcare-given-back-read = Rwy wedi darllen hwn
selfcare-given-back-link = Mae rhywun arall yn cynnal dyddiadau a gymeroch chi
selfcare-asked-yes = Fe wna i ei gynnal
selfcare-asked-no = Ddim y tro hwn
selfcare-you-said-yes = Dywedoch chi y byddech chi'n ei gynnal.
selfcare-you-said-no = Dywedoch chi: ddim y tro hwn.
selfcare-asked-change = Os oes rhaid iddo newid, newidiwch y dyddiad ei hun. Yna bydd pawb yn cael gwybod.
selfcare-settled-already = Mae hyn wedi'i drefnu, ac mae'r grŵp wedi'i ddarllen. Newidiwch y dyddiad ei hun, yna bydd pawb yn cael gwybod.

selfcare-welcome = Croeso'n ôl
selfcare-welcome-lead = Does dim byd i ddal i fyny ag ef.
selfcare-welcome-away = Rhoi hwn o'r neilltu
selfcare-back-held = { $count ->
    [zero] Chafodd dim cyfarfod ei gynnal.
    [one] Cafodd un cyfarfod ei gynnal.
    [two] Cafodd dau gyfarfod eu cynnal.
    [few] Cafodd { $count } chyfarfod eu cynnal.
    [many] Cafodd { $count } chyfarfod eu cynnal.
   *[other] Cafodd { $count } cyfarfod eu cynnal.
}
selfcare-back-off = { $count ->
    [zero] Chafodd dim dyddiad ei ganslo.
    [one] Cafodd un dyddiad ei ganslo.
    [two] Cafodd dau ddyddiad eu canslo.
    [few] Cafodd { $count } dyddiad eu canslo.
    [many] Cafodd { $count } dyddiad eu canslo.
   *[other] Cafodd { $count } dyddiad eu canslo.
}
selfcare-back-agreement = Mae'r cytundeb wedi newid.
selfcare-back-came = Daeth rhywun newydd.
selfcare-back-left = Gadawodd rhywun.
selfcare-holds-pause = Trefnoch chi seibiant. Mae'n dod i ben pan roddwch chi'r gorau i gynnal y grŵp.
selfcare-holds-talks = Gofynnodd rhywun am sgwrs gyda chi. Bydd hi'n cael ei holi eto gyda phwy yr hoffai siarad.

selfcare-host-title = Seibiannau wedi'u trefnu
selfcare-host-covered = { $group }: mae rhywun sy'n ei gynnal ar seibiant wedi'i drefnu. Oes rhywun yn camu i mewn? Oes.
selfcare-host-not-covered = { $group }: mae rhywun sy'n ei gynnal ar seibiant wedi'i drefnu. Oes rhywun yn camu i mewn? Nac oes.

# Asking the host for somebody to hold a date.
selfcare-host-ask = Gofyn i'r sefydliad am rywun
selfcare-host-ask-about = Mae ei gydlynwyr yn darllen y grŵp, y diwrnod a'r awr, a dim enw. Lle mae dwy ohonoch chi'n cynnal y grŵp, gallan nhw ddweud pwy sy'n gofyn.
selfcare-host-waits = Rydych chi wedi gofyn i'r sefydliad. Dydy e ddim wedi ateb eto.
selfcare-host-found = Mae'r sefydliad wedi dod o hyd i rywun: { $name }. Mae hi'n dod gyda chod.
selfcare-host-code = Gwneud cod iddi
selfcare-host-cannot = Dydy'r sefydliad ddim wedi dod o hyd i neb. Canslwch y dyddiad neu symudwch e, a bydd pawb yn cael gwybod.
selfcare-host-shut = Mae'r sefydliad wedi ateb, ond dydy'r ateb ddim yn agor yma. Tynnwch ef yn ôl a gofynnwch eto.
selfcare-host-ask-back = Peidio â gofyn i'r sefydliad mwyach
selfcare-host-cannot-ask = Does dim modd gofyn i'r sefydliad am y dyddiad hwn. Edrychwch ar y dyddiadau eto.
selfcare-host-link = Mae'r sefydliad wedi ateb am ddyddiad yn eich seibiant
said-selfcare-host-asked = Mae'r cais wedi mynd at y sefydliad.
said-selfcare-host-back = Dydych chi ddim yn gofyn i'r sefydliad mwyach.
selfcare-host-cover-title = Dyddiadau sydd ag angen rhywun
selfcare-host-cover-line = { $group }: { $when }
selfcare-host-cover = Mae gan un o'n grwpiau ddyddiad heb neb i'w gynnal
selfcare-host-cover-about = Mae'r rhai sy'n ei gynnal yn gofyn i chi am rywun. Dydy'r dudalen hon ddim yn dweud pwy sy'n gofyn. Peidiwch â holi'r grŵp.
selfcare-host-cover-seen-by = cydlynwyr y sefydliad hwn. Dim ond y sawl a ofynnodd sy'n darllen eich ateb.
selfcare-host-cover-answer = Beth yw eich ateb?
selfcare-host-cover-found = Rydyn ni wedi dod o hyd i rywun
selfcare-host-cover-found-hint = Mae hi'n dod i'r grŵp gyda chod. Y rhai sy'n ei gynnal sy'n gwneud un iddi.
selfcare-host-cover-cannot = Allwn ni ddim
selfcare-host-cover-cannot-hint = Yna maen nhw'n canslo'r dyddiad neu'n ei symud, ac yn rhoi gwybod i bawb.
selfcare-host-cover-name = Beth yw ei henw hi?
selfcare-host-cover-name-hint = Dim ond os ydych chi wedi dod o hyd i rywun. Gofynnwch iddi hi'n gyntaf: caiff hi ddweud na.
selfcare-host-cover-why = Er mwyn i'r sawl a ofynnodd wybod pwy mae hi'n ei gadael i mewn.
selfcare-host-cover-who = Y sawl a ofynnodd, yn unig. Mae dan glo iddi hi; allwch chi ddim ei ddarllen eto.
selfcare-host-cover-long = Tan wythnos ar ôl y seibiant, neu nes iddi ei dynnu'n ôl.
selfcare-host-cover-skip = Mae hi'n darllen nad ydych chi wedi ateb eto.
selfcare-host-cover-do = Anfon yr ateb hwn
said-selfcare-host-answered = Gall hi ei ddarllen. Mae dan glo iddi hi.

## Gyda phwy mae hi'n siarad

selfcare-with-title = Gyda phwy rydych chi'n siarad
selfcare-with-card = Sgwrs i chi eich hun
selfcare-with-lead = Gair amdani hi a'ch dyddiadau nesaf. Nid yr hyn rydych chi'n siarad amdano. Mae dan glo, a dim ond chi sy'n gallu ei agor.
selfcare-with-who = Gair sy'n dweud wrthych chi pwy yw hi
selfcare-with-who-hint = Does dim rhaid rhoi ei henw.
selfcare-with-day = Dyddiad { $number }, os oes un gyda chi
selfcare-with-keep = Cadw'r dyddiadau hyn
selfcare-with-erase = Dileu hyn i gyd
selfcare-with-tomorrow = Mae sgwrs gyda chi yfory: { $day }.

## Y bore ar ôl cyfarfod caled

# native: not yet read
# allow: anodd
selfcare-hard-title = Roedd y cyfarfod diwethaf yn anodd
# native: not yet read
selfcare-hard-lead = Mae pob { $menyw } yn gweld un cwestiwn preifat ar dudalen y grŵp, hefyd un nad oedd yno: a hoffai hi sgwrs gydag un ohonoch chi, gyda rhywun y tu allan, neu ddim byd? Dydych chi ddim yn gweld pwy atebodd. Dim ond yr un mae hi'n ei dewis sy'n cael gwybod yr hoffai hi sgwrs.
# native: not yet read
selfcare-hard-safety = Os gallai rhywun fod mewn perygl, peidiwch ag aros am hyn.
selfcare-hard-last = Roedd y cyfarfod diwethaf { $day }.
selfcare-hard-do = Gofyn i bob { $menyw } yn breifat
selfcare-hard-seen-by = dim ond y rhai sy'n cynnal y grŵp. Mae pob { $menyw } yn darllen ei chwestiwn ei hun.
selfcare-hard-sure = Gofyn iddyn nhw i gyd?
selfcare-hard-sure-yes = Ie, gofyn i bob { $menyw }
selfcare-hard-tick = Ticiwch hwn yn gyntaf, rhag i neb gael cwestiwn trwy gamgymeriad.
selfcare-hard-said = Mae'r cwestiwn yn dod { $from }. Mae'n mynd { $until }.
selfcare-hard-back = Tynnu hyn yn ôl
selfcare-hard-none = Doedd dim cyfarfod yn yr wythnos ddiwethaf. Gallwch chi gael sgwrs â rhywun o hyd, neu ysgrifennu nodyn i'r rhai sy'n cynnal y grŵp.

# native: not yet read
selfcare-after-title = Cwestiwn i chi yn unig
# native: not yet read
selfcare-after-card = Mae un cwestiwn i chi ar ôl y cyfarfod { $day }. Gallwch chi ei ateb, neu ddweud dim. Does dim rhaid eich bod chi yno.
# native: not yet read
selfcare-after-link = Dweud beth hoffech chi, neu ddim byd
# native: not yet read
# allow: anodd
selfcare-after-lead = Roedd y cyfarfod { $day } yn anodd i rai. Does dim rhaid i chi ddweud pam, na beth rydych chi'n ei feddwl amdano.
# native: not yet read
selfcare-after-would = Hoffech chi:
# native: not yet read
# allow: gyda
selfcare-after-talk = sgwrs gyda { $name }
selfcare-after-quiet = Dydy hi ddim yn darllen negeseuon. Bydd hi'n darllen eto { $day }.
# native: not yet read
selfcare-after-outside = pobl y tu allan i'r grŵp sy'n gwrando
# native: not yet read
selfcare-after-outside-hint = Byddwch chi'n dod i Help ar unwaith. Does dim yn cael ei anfon na'i gadw, ac mae'r cwestiwn hwn yn aros.
# native: not yet read
selfcare-after-nothing = dim byd
# native: not yet read
selfcare-after-nothing-hint = Mae'r cwestiwn yn cael ei roi o'r neilltu i chi. Does dim byd arall yn cael ei gadw.
# native: not yet read
selfcare-after-do = Dyna beth hoffwn i
# native: not yet read
selfcare-after-seen-by = chi. Os dewiswch chi sgwrs, yr un a ddewisoch chi. Does neb yn gweld a ateboch chi.
# native: not yet read
selfcare-after-why = Er mwyn i bob menyw gael ei chlywed ar ei phen ei hun.
# native: not yet read
selfcare-after-who = Dim ond yr un rydych chi'n ei dewis: eich enw, a'r ffaith yr hoffech chi sgwrs. Mae dan glo. Bydd hi'n eich ateb yma, neu'n siarad â chi pan fyddwch chi'n cwrdd. Fydd hi ddim yn ffonio nac yn ysgrifennu.
# native: not yet read
selfcare-after-long = Nes i chi ei dynnu'n ôl neu iddi hi ei roi o'r neilltu, ac wyth wythnos ar y mwyaf. Mae'r cwestiwn yn mynd ar ôl pythefnos.
# native: not yet read
selfcare-after-skip = Dim byd. Does neb yn gofyn pam.
# native: not yet read
selfcare-after-gone = Dydy hi ddim yn cynnal y grŵp mwyach. Dewiswch eto, os gwelwch yn dda.
# native: not yet read
said-selfcare-talk = Bydd hi'n darllen yr hoffech chi sgwrs. Gallwch chi ei dynnu'n ôl yma.

selfcare-talks-title = Pwy hoffai sgwrs
selfcare-talks-link = Hoffai rhywun gael sgwrs gyda chi
selfcare-talks-lead = Dim ond chi sy'n darllen hyn. Gwrandewch ar bob menyw ar ei phen ei hun, a pheidiwch â gadael i neb wybod ei bod hi wedi gofyn.
selfcare-talks-none = Does neb wedi gofyn am sgwrs.
selfcare-talk-with = Sgwrs gyda'r fenyw hon: { $name }
# native: not yet read
selfcare-talk-about = Ysgrifennwch un llinell ati yma: pryd mae amser gyda chi, neu pwy arall y gallai hi ofyn iddi. Neu siaradwch â hi pan fyddwch chi'n cwrdd. Peidiwch â ffonio nac ysgrifennu ati.
selfcare-talk-end = Rhoi hwn o'r neilltu
# native: not yet read
selfcare-talk-seen-by = dim ond chi, a hithau ar ôl i chi ysgrifennu.
# native: not yet read
selfcare-talk-words = Un llinell iddi
# native: not yet read
selfcare-talk-words-hint = Er enghraifft: Rwy'n rhydd nos Iau am chwech, cyn y grŵp. Neu: Alla i ddim ar hyn o bryd; gallech chi ofyn i Rhian.
# native: not yet read
selfcare-talk-why = Rhag iddi gael ei gadael yn aros.
# native: not yet read
selfcare-talk-who = Hi yn unig. Mae dan glo iddi hi; allwch chi ddim ei ddarllen eto.
# native: not yet read
selfcare-talk-long = Nes i chi neu iddi hi ei dynnu'n ôl, ac wyth wythnos ar y mwyaf.
# native: not yet read
selfcare-talk-skip = Mae hi'n aros, ac yn darllen nad oes neb wedi ateb eto.
# native: not yet read
selfcare-talk-do = Gadael iddi ddarllen hwn
# native: not yet read
selfcare-talk-answered = Ysgrifennoch chi ati. Bydd yr hyn a ysgrifennwch nawr yn cymryd ei le.
# native: not yet read
selfcare-talk-answer-back = Tynnu beth ysgrifennais i yn ôl

# native: not yet read
selfcare-asked-wish = Yr hyn a ofynnoch chi
# native: not yet read
selfcare-asked-answer = Ateb i chi
# native: not yet read
selfcare-wish-title = Sgwrs y gofynnoch chi amdani
# native: not yet read
selfcare-wish-seen-by = chi, a'r un a ddewisoch.
# native: not yet read
selfcare-wish-of = Gall { $name } ddarllen yr hoffech chi sgwrs.
# native: not yet read
selfcare-wish-no-answer = Dydy hi ddim wedi ateb eto.
# native: not yet read
selfcare-wish-back = Mae'n well gen i beidio wedi'r cyfan
