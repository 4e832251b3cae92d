### Promises: what somebody said she would do, by a day, and what became of it.

# native: not yet read
promises-title = Beth gafodd ei addo
# native: not yet read
promises-all = Popeth gafodd ei addo
# native: not yet read
promises-lead = Beth ddywedwyd wrthych chi y byddai'n cael ei wneud, erbyn pa ddiwrnod, a beth ddigwyddodd wedyn.
# native: not yet read
promises-none = Does dim byd wedi cael ei addo yma eto.
# native: not yet read
promises-seen-by = y rhai a gafodd yr addewid, a phwy bynnag a'i gwnaeth. Os yw hi'n rhoi'r gorau iddi, { $yr-hwyluswyr } eraill. Mae'r geiriau dan glo.
# native: not yet read
promises-seen-by-unread = pwy bynnag a'i gwnaeth. Os yw hi'n rhoi'r gorau iddi, { $yr-hwyluswyr } eraill. Does gan y fenyw a gafodd yr addewid ddim cyfrif. Mae'r geiriau dan glo.
# native: not yet read
promises-words-shut = Cafodd y geiriau hyn eu cloi cyn ichi allu eu hagor.
# native: not yet read
promises-by = Erbyn: { $day }
# native: not yet read
promises-to-group = I bawb yn y grŵp
# native: not yet read
promises-to-you = I chi
# native: not yet read
promises-to-name = I'r fenyw hon: { $name }
# native: not yet read
promises-to-one = I { $un-fenyw }
# native: not yet read
promises-near = Mae'r diwrnod yn agos.
# native: not yet read
promises-late = Mae'r diwrnod wedi mynd heibio. Dywedwch yn onest beth ddigwyddodd.
# native: not yet read
promises-late-for-her = Mae'r diwrnod wedi mynd heibio. Does neb wedi dweud eto beth ddigwyddodd.
# native: not yet read
promises-left-over = Does neb yn gofalu am yr addewid hwn bellach. Cymerwch chi'r gwaith, neu dywedwch beth ddigwyddodd.
# native: not yet read
promises-unread = Does ganddi hi ddim cyfrif, a dydy hi'n darllen dim byd yma: dywedwch wrthi eich hun, yn y ffordd a ddewisodd.
# native: not yet read
promises-tell-way = Y ffordd a ddewisodd hi
# native: not yet read
promises-tell-card = Dywedwch wrthi eich hun: does ganddi hi ddim cyfrif
# native: not yet read
promises-tell-made = Dywedwch wrth y fenyw hon: { $name }. Cafodd hyn ei addo iddi
# native: not yet read
promises-tell-late = Dywedwch yn onest wrth y fenyw hon: { $name }. Mae'r diwrnod wedi mynd heibio
# native: not yet read
promises-tell-became = Dywedwch wrth y fenyw hon: { $name }. Dyma beth ddigwyddodd
# native: not yet read
promises-told-do = Rydw i wedi dweud wrthi
# native: not yet read
said-promises-told = Diolch. Os bydd rhywbeth yn newid, bydd yn sefyll yma eto.
# native: not yet read
said-promises-tell-changed = Newidiodd rhywbeth yn y cyfamser. Darllenwch unwaith eto, yna dywedwch wrthi.
promises-holds-one = Addawoch chi rywbeth. I bwy: { $name }. Erbyn: { $day }. Pwy fydd yn ei gymryd, gyda'r un diwrnod: { $heir }. Dywedwch wrthi beth yw e: dim ond os oedd hi'n cynnal y grŵp pan addawoch chi mae hi'n gallu ei ddarllen.
promises-holds-one-left = Addawoch chi rywbeth. I bwy: { $name }. Erbyn: { $day }. Mae'n aros ar agor, a gall pwy bynnag sy'n cynnal y grŵp ei gymryd.
promises-holds-group = Addawoch chi rywbeth i bawb. Erbyn: { $day }. Mae'n aros ar agor. Mae pob { $hwylusydd } yn ei weld, a gall un ohonyn nhw ei gymryd.
# native: not yet read
promises-due = Addewidion a'u diwrnod yn agos
# native: not yet read
promises-due-late = Dywedwch air gonest cyn iddi ddechrau pendroni
# native: not yet read
promises-honest-title = Os na allwch chi gadw at y diwrnod
# native: not yet read
promises-honest-about = Un tap. Bydd pwy bynnag gafodd yr addewid yn darllen bod angen mwy o amser, gyda'r diwrnod newydd, neu nad yw'n bosibl, a'i bod yn ddrwg gennych chi. Does dim rhaid dweud pam.
# native: not yet read
promises-honest-about-later = Un tap. Bydd pwy bynnag gafodd yr addewid yn darllen bod angen mwy o amser, gyda'r diwrnod newydd, a'i bod yn ddrwg gennych chi. Does dim rhaid dweud pam.
# native: not yet read
promises-honest-about-not-possible = Un tap. Bydd pwy bynnag gafodd yr addewid yn darllen nad yw'n bosibl, a'i bod yn ddrwg gennych chi. Does dim rhaid dweud pam.
# native: not yet read
promises-honest-words = Os ysgrifennwch chi yn eich geiriau eich hun isod, bydd hi'n darllen y rheini yn eu lle.
# native: not yet read
promises-honest-about-unread = Un tap. Does ganddi hi ddim cyfrif, a dydy hi'n darllen dim byd yma: wedyn dywedwch wrthi eich hun, yn y ffordd a ddewisodd. Does dim rhaid dweud pam.
# native: not yet read
promises-honest-day = Mae'n cymryd mwy o amser: { $day }
# native: not yet read
promises-honest-not-possible = Dyw hynny ddim yn bosibl
# native: not yet read
promises-ready-later = Mae'n cymryd mwy o amser nag a ddywedais. Mae'n ddrwg gen i. Mae diwrnod newydd.
# native: not yet read
promises-ready-later-day = Mae'n cymryd mwy o amser nag a ddywedais. Mae'n ddrwg gen i. Mae diwrnod newydd: { $day }.
# native: not yet read
promises-new-day = Y diwrnod newydd: { $day }.
# native: not yet read
promises-of-host = Darllen beth glywodd y sefydliad
# native: not yet read
promises-what-again = Yr hyn a gafodd ei addo o'r blaen, erbyn diwrnod diweddarach.
# native: not yet read
promises-answer-her = Ei hateb hi
# native: not yet read
said-promises-put-away = Mae wedi'i roi o'r neilltu. Mae i'w weld o hyd o dan ‘Popeth gafodd ei addo’.
# native: not yet read
said-promises-honest = Diolch. Gall y rhai a gafodd yr addewid ddarllen eich gair gonest.
# native: not yet read
said-promises-honest-unread = Mae eich gair gonest wedi'i gadw. Does ganddi hi ddim cyfrif, a dydy hi'n darllen dim byd yma: dywedwch wrthi eich hun, yn y ffordd a ddewisodd.
# native: not yet read
promises-close-link = Dweud beth ddigwyddodd

# native: not yet read
promises-make-title = Gwneud addewid
# native: not yet read
promises-make-about = Dim ond addo beth allwch chi ei wneud. All neb dynnu addewid i ffwrdd wedyn. Gallwch chi ddweud bod pethau wedi newid.
# native: not yet read
promises-what = Beth wnewch chi?
# native: not yet read
promises-what-hint = Un frawddeg mae modd ei gwirio. Er enghraifft: Dof i o hyd i ystafell â ramp.
# native: not yet read
promises-to = I bwy?
# native: not yet read
promises-to-unread = { $name } (dim cyfrif)
# native: not yet read
promises-to-unread-hint = Dydy pwy bynnag sydd heb gyfrif yn darllen dim byd yma. Dywedwch wrthi eich hun, yn y ffordd a ddewisodd.
# native: not yet read
promises-by-when = Erbyn pa ddiwrnod?
# native: not yet read
promises-make-do = Addo
# native: not yet read
said-promises-made = Mae wedi'i addo. Gall y rhai a gafodd yr addewid ei darllen.
# native: not yet read
said-promises-made-unread = Mae wedi'i addo. Does ganddi hi ddim cyfrif, a dydy hi'n darllen dim byd yma: dywedwch wrthi eich hun, yn y ffordd a ddewisodd.
# native: not yet read
promises-day-passed = Dewiswch heddiw neu ddiwrnod sydd eto i ddod.
# native: not yet read
promises-day-far = Dewiswch ddiwrnod o fewn blwyddyn.

# native: not yet read
promises-settled-title = Os yw wedi'i wneud, neu wedi'i setlo
promises-one-title = Beth ddigwyddodd?
# native: not yet read
promises-became = Beth ddigwyddodd?
# native: not yet read
promises-became-kept = Cedwais i at yr addewid
# native: not yet read
promises-became-changed = Newidiodd pethau
# native: not yet read
promises-became-not-possible = Doedd hynny ddim yn bosibl
# native: not yet read
promises-ready-kept = Gwnes i'r hyn a ddywedais.
# native: not yet read
promises-ready-changed = Mae wedi'i wneud, ond yn hwyrach neu mewn ffordd arall nag a ddywedais. Mae'n ddrwg gen i.
# native: not yet read
promises-ready-not-possible = Allwn i ddim ei wneud. Mae'n ddrwg gen i.
# native: not yet read
promises-sentence = Yn eich geiriau eich hun, os hoffech chi
# native: not yet read
promises-sentence-hint = Bydd pwy bynnag gafodd yr addewid yn darllen hyn. Os na ysgrifennwch chi ddim, y frawddeg o dan eich ateb fydd hi'n ei darllen.
# native: not yet read
promises-sentence-unread = Does ganddi hi ddim cyfrif: dywedwch hyn wrthi eich hun. Os na ysgrifennwch chi ddim, y frawddeg o dan eich ateb sy'n cael ei chadw.
# native: not yet read
promises-close-do = Cau gyda'r frawddeg hon
# native: not yet read
said-promises-closed = Diolch. Gall y rhai a gafodd yr addewid ddarllen beth ddigwyddodd.
# native: not yet read
said-promises-closed-unread = Mae wedi'i gau. Does ganddi hi ddim cyfrif, a dydy hi'n darllen dim byd yma: dywedwch wrthi eich hun, yn y ffordd a ddewisodd.
# native: not yet read
promises-over-title = Rhoi'r addewid i rywun arall
# native: not yet read
promises-over-to = Pwy sy'n cymryd y gwaith?
# native: not yet read
promises-over-me = Fi sy'n ei gymryd
# native: not yet read
promises-over-yes = Os rhywun arall sy'n ei gymryd
# native: not yet read
promises-over-agreed = Gofynnais iddi, ac mae hi wedi cytuno
# native: not yet read
promises-over-ask-her = Gofynnwch iddi yn gyntaf. Caiff hi ddweud na, neu ddim nawr. Ticiwch hwn pan fydd hi wedi cytuno.
# native: not yet read
# native: not yet read
promises-choose-another = Dewiswch rywun arall.
promises-over-do = Rhoi'r addewid
# native: not yet read
said-promises-over = Mae wedi'i drosglwyddo.
# native: not yet read
promises-over-words = Ar gyfer diwedd addewid mae'r hyn a ysgrifennoch chi, a dydy hynny ddim yn mynd gydag e. Tynnwch y geiriau allan, neu caewch yr addewid gyda nhw.
# native: not yet read
promises-also-over = Roeddech chi hefyd wedi dewis pwy sy'n ei gymryd. Mae hynny wedi'i dynnu allan nawr. Os oeddech chi am ei drosglwyddo, dewiswch hi eto a phwyso'r botwm hwnnw. Os nad oeddech chi, pwyswch yr un botwm unwaith eto.
# native: not yet read
promises-also-became = Roeddech chi hefyd wedi dewis beth ddaeth ohono. Mae hynny wedi'i dynnu allan nawr. Os oeddech chi am ei gau, dewiswch eto a phwyso'r botwm hwnnw. Os nad oeddech chi, pwyswch yr un botwm unwaith eto.
# native: not yet read
said-promises-went-on = Mae gan yr addewid hwnnw ei frawddeg, neu mae rhywun arall yn gofalu amdano nawr. Yma mae'r hyn y cewch chi ei ddarllen ohono.
# native: not yet read
promises-not-yours = Nid chi sy'n gofalu am yr addewid hwn.
# native: not yet read
said-promise-closed-before = Roedd brawddeg yma'n barod. Yr un gyntaf sy'n sefyll.

## Beth gafodd ei gadw, i bawb ei ddarllen cyn ymuno

promises-public-title = Beth mae ein tudalen gyhoeddus yn dweud i ni ei gadw
promises-public-lead = Addewidion i bawb a gafodd eu cadw. Does dim yn sefyll yno oni bai eich bod chi'n ei dicio. Siaradwch â'r grŵp gyntaf.
promises-public-none = Does dim addewid i bawb wedi'i gadw eto, neu ddim un y gallwch chi ei agor.
promises-public-kept = Caiff y rhain sefyll ar ein tudalen gyhoeddus
promises-public-hint = Mae pob un yn sefyll yno air am air, heb ddiwrnod a heb ddweud pwy addawodd.
promises-public-why = Er mwyn i { $menyw-soft } ddarllen, cyn ymuno, fod yr hyn sy'n cael ei addo yma yn cael ei wneud.
promises-public-who = Pawb, heb fewngofnodi. Dydy'r hyn rydych chi'n ei dicio ddim dan glo ar y gweinydd wedyn.
promises-public-long = Nes i chi ei dynnu oddi yno, neu nes i'r un a addawodd adael y grŵp.
promises-public-skip = Dim byd. Dydy'r dudalen gyhoeddus yn dweud dim am addewidion.
promises-public-do = Gadael i'r rhain sefyll ar ein tudalen gyhoeddus
promises-public-end = Tynnu'r cyfan oddi ar ein tudalen gyhoeddus
promises-public-many = Deuddeg ar y mwyaf. Dewiswch y rhai sy'n dweud fwyaf.
promises-public-name = Mae enw sy'n cael ei ddefnyddio yn y grŵp hwn yn un o'r rhain: { $name }. Felly all hwnnw ddim sefyll ar y dudalen gyhoeddus.
promises-public-seen-by = y dudalen hon: y rhai sy'n cynnal y grŵp. Yr hyn rydych chi'n ei dicio: pawb.
promises-public-line = Gall pawb ddarllen hwn ar dudalen gyhoeddus y grŵp.
promises-public-heading = Beth gafodd ei addo yma, a'i gadw
promises-public-card = Cafodd pob un o'r rhain ei addo i bawb yn y grŵp, a'i gadw.
