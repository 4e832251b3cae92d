### Lle mewn grŵp, ac aros am le.
# native: not yet read

## Gofyn am le

waiting-full-title = Mae'r grŵp hwn yn llawn ar hyn o bryd
waiting-full-lead = Mae'r grŵp hwn yn llawn ar hyn o bryd. Cewch chi aros am le.
waiting-ask-title = Aros am le
waiting-ask-seen-by = Chi, a'r rhai sy'n cynnal y grŵp hwn.
waiting-ask-there = Rydych chi yn y grŵp hwn, neu'n aros amdano'n barod.
waiting-ask-room = Mae lle yn y grŵp hwn ar hyn o bryd, felly does dim angen aros. Mae tudalen y grŵp yn dweud sut i ddod.
waiting-line-full = Mae'r rhes yn llawn ar hyn o bryd. Edrychwch eto ymhen rhai wythnosau.
waiting-lines-enough = Rydych chi'n aros am ddau grŵp yn barod. Cewch chi aros am hwn pan fyddwch chi'n rhoi'r gorau i aros am un ohonyn nhw.
waiting-no-until = Gallwch chi ofyn i'r grŵp hwn eto ar ôl y diwrnod hwn: { $day }
waiting-fair-order = Mae lleoedd yn mynd yn ôl trefn gofyn. Does neb yn mynd o'ch blaen chi am ei bod hi'n adnabod rhywun.
waiting-fair-told = Pan fydd lle i chi, byddwch chi'n ei ddarllen ar eich tudalen eich hun yma. Does dim yn cael ei anfon atoch chi, felly edrychwch i mewn o bryd i'w gilydd.
waiting-fair-days = { $count ->
    [zero] Wedyn bydd gennych chi'r diwrnod hwnnw i ateb.
    [one] Wedyn bydd gennych chi { $count } diwrnod i ateb. Byddwch chi'n darllen tan ba ddiwrnod.
    [two] Wedyn bydd gennych chi { $count } ddiwrnod i ateb. Byddwch chi'n darllen tan ba ddiwrnod.
    [few] Wedyn bydd gennych chi { $count } diwrnod i ateb. Byddwch chi'n darllen tan ba ddiwrnod.
    [many] Wedyn bydd gennych chi { $count } diwrnod i ateb. Byddwch chi'n darllen tan ba ddiwrnod.
   *[other] Wedyn bydd gennych chi { $count } diwrnod i ateb. Byddwch chi'n darllen tan ba ddiwrnod.
}
waiting-fair-not-now = Gallwch chi ddweud 'dim nawr' a chadw eich lle yn y rhes, unwaith. Os na fyddwch chi'n ateb, mae hynny'n cyfrif fel 'dim nawr'.
waiting-fair-leave = Gallwch chi roi'r gorau i aros ag un tap. Does neb yn gofyn pam.
waiting-fair-in = Pan fyddwch chi'n cytuno, bydd y rhai sy'n cynnal y grŵp yn gwneud cod i'ch gadael chi i mewn. Cân nhw hefyd ddweud na; wedyn cewch chi ofyn iddyn nhw eto ar ôl wyth wythnos.
waiting-ask-name = Beth ddylen nhw eich galw chi?
waiting-ask-name-hint = Does dim rhaid iddo fod yn enw go iawn i chi.
waiting-ask-why = Er mwyn i'r rhai sy'n cynnal y grŵp wybod pwy i'w chroesawu.
waiting-ask-who = Chi, a'r rhai sy'n cynnal y grŵp. Does neb arall yn darllen eich bod chi'n aros, na faint sy'n aros. Os oeddech chi yn y grŵp hwn o'r blaen, maen nhw'n darllen hynny hefyd.
waiting-ask-long = Nes i chi ddod i mewn, rhoi'r gorau i aros neu ddileu. Ar ôl na, mai na oedd hi, am wyth wythnos; mae'r enw'n mynd pan fyddwch chi wedi'i ddarllen, neu ar ôl diwrnod.
waiting-ask-skip = Allwch chi ddim aros heb enw. Gwnaiff unrhyw enw'r tro.
waiting-ask-do = Hoffwn i aros
waiting-ask-account = Mae angen enw a chyfrinymadrodd eich hun arnoch chi ar gyfer hyn, fel mai dim ond chi sy'n darllen eich ateb. Dim e-bost, dim rhif.
waiting-ask-new = Dewis enw
waiting-ask-sign-in = Mae un gen i: mewngofnodi
said-waiting-on = Rydych chi'n aros. Bydd y cam nesaf yn sefyll yma.

## Lle mae hi'n aros

waiting-mine-title = Lle rydych chi'n aros amdano
waiting-mine-lead = Does dim yn cael ei anfon atoch chi. Mae'r hyn sy'n newydd yma, ac ar eich tudalen gychwyn.
waiting-mine-none = Dydych chi ddim yn aros am unrhyw grŵp.
waiting-mine-seen-by = Chi, a'r rhai sy'n cynnal y grŵp.
waiting-mine-changed = Mae pryd neu ble mae'r grŵp hwn yn cwrdd wedi newid ers i chi ei ddarllen ddiwethaf.
waiting-mine-come = Darllen beth mae'r grŵp yn ei ddweud, a dod i mewn
waiting-is-waiting = Rydych chi'n aros. Mae lleoedd yn mynd yn ôl trefn gofyn.
waiting-is-offered = Mae lle i chi. Gallwch chi ddweud beth hoffech chi hyd at ddiwedd y diwrnod hwn: { $day }
waiting-is-not-now = Dywedoch chi ddim nawr, neu aeth y diwrnod heibio. Rydych chi'n cadw eich lle yn y rhes, ac yn aros eto pan fydd y lle hwnnw wedi mynd i rywun arall.
waiting-is-yes = Mae eich lle wedi'i gadw. Mae'r rhai sy'n cynnal y grŵp nawr yn gwneud cod i chi. Bydd yn sefyll yma. Cyn hynny efallai y byddan nhw'n ysgrifennu atoch chi yma, i siarad neu i gwrdd.
waiting-is-coming = Mae eich cod yma. Mae'n eich gadael chi i mewn hyd at ddiwedd y diwrnod hwn: { $day }
waiting-is-code-over = Mae dyddiau eich cod ar ben. Mae'r rhai sy'n cynnal y grŵp wedi cael gwybod, a gallan nhw wneud un arall. Mae eich lle wedi'i gadw.
waiting-is-shut = Dydy'r cod a wnaed i chi ddim yn agor, gan fod eich allweddi'n newydd. Gallwch chi ofyn am un arall.
waiting-is-over = Mae eich dyddiau i ateb wedi mynd heibio, a dydych chi ddim yn y rhes mwyach. Gallwch chi ofyn eto.
waiting-is-used = Mae rhywun wedi dod i mewn â'r cod a oedd yn eiddo i chi, felly dydych chi ddim yn y rhes mwyach. Gallwch chi ofyn eto.
waiting-is-answered = Mae'r rhai sy'n cynnal y grŵp wedi eich ateb chi.
waiting-is-no = Mae'r rhai sy'n cynnal y grŵp wedi dweud na y tro hwn. Mae 'Help ar unwaith' yn enwi eraill sy'n gwrando.
waiting-is-closed = Mae'r grŵp hwn ar gau ar hyn o bryd. Does neb newydd yn dod i mewn.
waiting-mine-line = Ysgrifennodd y rhai sy'n cynnal y grŵp atoch chi
waiting-mine-answered = Eich ateb chi: { $answer }
waiting-says-ring = Bydda i'n ffonio
waiting-says-come = Galla i ddod bryd hynny
waiting-says-another = Rhywbryd eto, os gwelwch yn dda
# native: not yet read
said-waiting-new-line = Mae llinell newydd yma. Darllenwch hi, yna atebwch.
said-waiting-answered = Bydd y rhai sy'n cynnal y grŵp yn darllen eich ateb.
waiting-tap-yes = Iawn, hoffwn i gael y lle hwn
waiting-tap-not-now = Dim nawr
waiting-tap-leave = Dydw i ddim yn aros mwyach
waiting-tap-again = Hoffwn i gael lle nawr
waiting-tap-code = Gofyn am god arall
waiting-tap-open = Darllen yr ateb
waiting-tap-read = Dwi wedi darllen hyn
said-waiting-late = Mae hynny wedi newid yn y cyfamser. Dyma sut mae hi nawr.
said-waiting-not-now = Rydych chi'n cadw eich lle yn y rhes.
said-waiting-end = Rydych chi ar ddiwedd y rhes nawr.
waiting-card-waits = Rydych chi'n aros: { $group }
waiting-card-news = Mae rhywbeth newydd i chi: { $group }
waiting-card-look = Edrych

## Lle yn y grŵp

waiting-room-title = Lle yn y grŵp
waiting-room-link = Lle i faint o fenywod sydd, a phwy sy'n aros
waiting-room-lead = Gallwch chi ddweud lle i faint o fenywod sydd. Pan fydd y grŵp yn llawn, bydd ei dudalen yn dweud hynny, a chaiff menywod aros.
waiting-room-here = { $count ->
    [zero] Does neb yn y grŵp nawr.
    [one] Mae { $count } fenyw yn y grŵp nawr, gan gynnwys y rhai sy'n ei gynnal a'r lleoedd rydych chi'n eu cadw.
    [two] Mae { $count } fenyw yn y grŵp nawr, gan gynnwys y rhai sy'n ei gynnal a'r lleoedd rydych chi'n eu cadw.
    [few] Mae { $count } menyw yn y grŵp nawr, gan gynnwys y rhai sy'n ei gynnal a'r lleoedd rydych chi'n eu cadw.
    [many] Mae { $count } menyw yn y grŵp nawr, gan gynnwys y rhai sy'n ei gynnal a'r lleoedd rydych chi'n eu cadw.
   *[other] Mae { $count } o fenywod yn y grŵp nawr, gan gynnwys y rhai sy'n ei gynnal a'r lleoedd rydych chi'n eu cadw.
}
waiting-room-seen-by = Y rhai sy'n cynnal y grŵp hwn.
waiting-room-who = Pwy sy'n aros
waiting-room-none = Does neb yn aros.
waiting-room-who-about = Yn ôl trefn gofyn. Y gyntaf sy'n cael lle sy'n dod yn rhydd, ohono'i hun. Does dim modd symud neb ymlaen, a thra bo rhywun yn aros does dim cod arall yn cael ei wneud.
waiting-room-let-in = Gwneud ei chod
waiting-room-in-order = Does dim terfyn nawr, felly dydy lleoedd ddim yn cael eu cynnig ohonyn nhw eu hunain. Yn ôl trefn gofyn: gwnewch god i'r gyntaf, wedyn i'r nesaf. Tan hynny does dim cod arall yn cael ei wneud.
waiting-room-before = Roedd hi yn y grŵp hwn o'r blaen.
waiting-room-met-legend = Cyn gwneud ei chod
waiting-room-met = Mae un ohonon ni wedi cwrdd â'r fenyw hon, neu wedi siarad â hi: { $name }
waiting-room-met-hint = Dydy enw yma'n dweud dim am bwy yw hi. Dydy eich tic ddim yn cael ei gadw.
waiting-room-unmet = Cyn i chi wneud cod iddi ({ $name }): mae un ohonoch chi'n cwrdd â hi, neu'n siarad â hi, ac rydych chi'n ticio hynny yma.
waiting-room-no = Dweud na wrth y fenyw hon: { $name }
waiting-room-write = Ysgrifennu llinell at y fenyw hon, i gwrdd neu i siarad: { $name }
waiting-line-title = Llinell ati hi
waiting-line-lead = Mae'n sefyll ar ei thudalen ei hun. Does dim yn mynd i unrhyw ffôn. Gall hi ateb: 'Bydda i'n ffonio', 'Galla i ddod bryd hynny' neu 'Rhywbryd eto, os gwelwch yn dda'.
waiting-line-wrote = Mae un ohonoch chi wedi ysgrifennu ati. Bydd yr hyn a ysgrifennwch chi nawr yn sefyll yn ei le, a bydd ei hateb hi'n mynd.
waiting-line-starts = Llinellau i ddechrau gyda nhw
waiting-line-start-ring = Cyn i ni wneud eich cod, hoffen ni siarad â chi. Ffoniwch … rhwng … a …, a gofynnwch am ….
waiting-line-start-come = Cyn i ni wneud eich cod, hoffen ni gwrdd â chi. Dewch i … ar … am …, a gofynnwch am ….
waiting-line-words = Eich llinell chi
waiting-line-hint = Llenwch y bylchau (…) neu tynnwch nhw allan. Peidiwch ag enwi'r lle rydych chi'n cwrdd. Hyd at 600 o nodau.
waiting-line-gap = Mae bwlch (…) ynddi o hyd. Llenwch ef, neu tynnwch ef allan.
waiting-line-late = Does dim modd gwneud cod iddi ar hyn o bryd, felly does dim modd ysgrifennu llinell chwaith. Gweler 'Lle yn y grŵp'.
waiting-line-why = Er mwyn i un ohonoch chi gwrdd â hi cyn iddi ddod.
waiting-line-sees = Dim ond hi. Mae dan glo iddi hi, felly fyddwch chi ddim yn ei darllen eto eich hunain.
waiting-line-long = Nes iddi ddod i mewn, rhoi'r gorau i aros neu ddileu.
waiting-line-skip = Dim ond eich bod chi'n gwneud cod iddi y bydd hi'n ei ddarllen.
waiting-line-seen-by = Yr un sy'n aros.
waiting-line-do = Rhoi hon ar ei thudalen
waiting-line-not = Mynd yn ôl, heb ysgrifennu dim
said-waiting-line = Mae eich llinell ar ei thudalen ei hun.
waiting-room-again = Gwneud cod newydd iddi
waiting-room-on = Gadael i le'r fenyw hon fynd ymlaen, neu ddweud na: { $name }
waiting-on-title = Gadael i'w lle hi fynd ymlaen
waiting-on-lead = Bydd hi'n agor hyn ar ei thudalen ei hun. Does dim yn cael ei anfon ati, a chaiff hi ofyn eto'n syth.
waiting-on-do = Gadael i'r lle fynd ymlaen
waiting-on-or = Neu ddweud na
waiting-no-on = Mae dyddiau eich cod ar ben, ac mae eich lle'n mynd ymlaen i fenyw arall. Dydy hynny'n dweud dim yn eich erbyn chi. Gallwch chi ofyn am le eto.
waiting-room-noes = Beth ateboch chi
waiting-room-unread = Dydy hi ddim wedi'i ddarllen eto.
waiting-room-back = Tynnu hynny'n ôl
waiting-no-title = Cyn i chi ddweud na
waiting-no-seen-by = Y rhai sy'n cynnal y grŵp hwn.
waiting-no-lead = Bydd hi'n agor hyn ar ei thudalen ei hun, gyda'r frawddeg rydych chi'n ei dewis. Does dim yn cael ei anfon ati.
waiting-no-code = Mae'r cod sydd ganddi yn peidio ag agor ar unwaith.
waiting-no-back = Cewch chi ei dynnu'n ôl cyn belled nad yw hi wedi'i ddarllen, hyd at ddiwedd y diwrnod hwn: { $day }.
waiting-no-place = Tan hynny, dydy lle sy'n eiddo iddi ddim yn cael ei gynnig i neb arall.
waiting-no-kind = Beth mae hi'n ei ddarllen gydag ef
waiting-no-kind-hint = Does dim angen rheswm. Does dim geiriau eraill yn mynd gydag ef.
waiting-no-plain = Diolch am ofyn. Dydy hi ddim yn gweithio i ni ar hyn o bryd. Dydy hynny'n dweud dim yn eich erbyn chi.
waiting-no-small = Diolch am ofyn. Hoffen ni i'r grŵp aros mor fach ag y mae am y tro.
waiting-no-elsewhere = Diolch am ofyn. Rydyn ni'n meddwl bod grŵp arall yn nes at yr hyn rydych chi'n chwilio amdano.
waiting-no-why = Er mwyn iddi ddarllen brawddeg garedig, ac nid na yn unig.
waiting-no-sees = Dim ond hi sy'n ei darllen.
waiting-no-long = Nes iddi ei darllen.
waiting-no-skip = Y gyntaf sy'n dweud leiaf.
waiting-no-unwritten = Dydy'r llinell hon ddim fel y cafodd ei hysgrifennu. Wedyn fydd dim ohoni ar ôl, fydd neb yn darllen na, a chaiff hi ofyn eto'n syth.
waiting-no-do = Dweud na nawr
waiting-no-not = Mynd yn ôl, heb ddweud dim
waiting-room-set = Lle i faint o fenywod
waiting-room-women = Faint o fenywod, gan gynnwys y rhai sy'n cynnal y grŵp
waiting-room-women-hint = Fel: 12. Gadewch ef yn wag os nad oes terfyn. Mae rhwng 6 a 12 mewn llawer o grwpiau fel hyn.
waiting-room-number = Ysgrifennwch rif o 2 i 60, neu gadewch ef yn wag.
waiting-room-next = Y fenyw hon sydd wedi aros hiraf, a hi fydd yn cael cynnig y lle pan gadwch chi rif sy'n rhoi lle i un arall: { $name }
waiting-card-wait = { $count ->
    [zero] Does neb yn aros am le.
    [one] Mae { $count } fenyw yn aros am le.
    [two] Mae { $count } fenyw yn aros am le.
    [few] Mae { $count } menyw yn aros am le.
    [many] Mae { $count } menyw yn aros am le.
   *[other] Mae { $count } o fenywod yn aros am le.
}
waiting-card-offers = { $count ->
    [zero] Does dim lle'n cael ei gynnig nawr.
    [one] Mae lle'n cael ei gynnig hyd at ddiwedd y diwrnod hwn: { $day }
    [two] Mae { $count } le'n cael eu cynnig hyd at ddiwedd y diwrnod hwn: { $day }
    [few] Mae { $count } lle'n cael eu cynnig hyd at ddiwedd y diwrnod hwn: { $day }
    [many] Mae { $count } lle'n cael eu cynnig hyd at ddiwedd y diwrnod hwn: { $day }
   *[other] Mae { $count } o leoedd yn cael eu cynnig hyd at ddiwedd y diwrnod hwn: { $day }
}
waiting-room-days = Faint o amser sydd ganddi i ateb
waiting-room-days-hint = Dim ond ar ei thudalen ei hun y bydd hi'n ei ddarllen, felly gadewch rai dyddiau iddi.
waiting-days = { $count ->
    [zero] Dim diwrnod
    [one] { $count } diwrnod
    [two] { $count } ddiwrnod
    [few] { $count } diwrnod
    [many] { $count } diwrnod
   *[other] { $count } diwrnod
}
waiting-room-why = Er mwyn i'r grŵp aros mor fach ag y mynnwch chi, ac i neb ddod yn ofer.
waiting-room-sees = Mae pawb yn darllen bod y grŵp yn llawn, byth faint ydych chi.
waiting-room-long = Nes i chi ei newid.
waiting-room-skip = Does dim terfyn, a does neb newydd yn aros.
waiting-room-do = Cadw hyn
waiting-room-people = Pwy sydd yma
waiting-she-waits = Yn aros
waiting-she-offered = Mae lle'n cael ei gynnig iddi hyd at y diwrnod hwn: { $day }
waiting-she-not-now = Dim nawr: mae hi'n cadw ei lle
waiting-she-yes = Mae hi'n cytuno. Mae ei lle wedi'i gadw; gwnewch ei chod.
waiting-she-coming = Mae ei chod ganddi, hyd at y diwrnod hwn: { $day }
waiting-she-code-over = Mae dyddiau ei chod ar ben. Mae ei lle wedi'i gadw: gwnewch god arall, neu gadewch i'r lle fynd ymlaen.
waiting-code-over-link = Mae dyddiau cod ar ben: gwnewch un arall, neu gadewch i'r lle fynd ymlaen
waiting-she-silent = Ysgrifennodd un ohonoch chi ati. Dydy hi ddim wedi ateb eto.
waiting-she-answered = Ysgrifennodd un ohonoch chi ati. Mae hi'n ateb: { $answer }
waiting-she-answered-card = Mae ateb i'r hyn a ysgrifennoch chi.
waiting-she-yes-title = Lle yn y grŵp
waiting-she-yes-link = Cytunodd rhywun i gymryd lle: gwnewch ei chod
said-waiting-no = Mae'n sefyll ar ei thudalen hi. Am ddiwrnod cewch chi ei dynnu'n ôl yma, cyn belled nad yw hi wedi'i ddarllen.
said-waiting-back = Rydych chi wedi'i dynnu'n ôl. Mae hi'n sefyll lle'r oedd hi.
said-waiting-back-late = Mae hi wedi'i ddarllen, neu mae'r diwrnod ar ben, felly mae'n aros. Os bydd hi'n gofyn eto, llinell newydd fydd honno.
said-waiting-code = Mae ei chod ar ei thudalen ei hun nawr.
waiting-others-first = Mae eraill yn aros am le yn y grŵp hwn, ac mae lleoedd yn mynd yn ôl trefn gofyn. Gweler 'Lle yn y grŵp'.
waiting-no-room = Mae'r grŵp yn llawn. Gallwch chi newid lle i faint o fenywod sydd yn 'Lle yn y grŵp'.
waiting-not-her-keys = Dydy'r llinell hon ddim fel y cafodd ei hysgrifennu, neu nid yr allweddi y gofynnodd hi â nhw sydd ganddi nawr, felly doedd dim modd cloi cod iddi. Dywedwch na: wedyn does dim ohoni ar ôl, a chaiff hi ofyn eto'n syth.
