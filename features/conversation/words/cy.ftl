### Sgwrs: hysbysiadau, geiriau preifat, negeseuon, a beth y gellir ei wneud am bob un.

## Beth sydd ar bob neges

# native: not yet read
conversation-left = Rhywun sydd wedi gadael
# native: not yet read
conversation-automatic = neges awtomatig
# native: not yet read
conversation-changed = wedi newid
# native: not yet read
conversation-answers = Yn ateb
# native: not yet read
conversation-answers-gone = Yn ateb geiriau sydd wedi mynd
# native: not yet read
conversation-note-before = Cyn ichi ddarllen
# native: not yet read
conversation-do = Ateb, neu rywbeth arall
# native: not yet read
conversation-look-own = Edrych ar eich neges eich hun
# native: not yet read
conversation-gap-taken-back = Tynnodd rhywun ei geiriau yn ôl.
# native: not yet read
conversation-gap-taken-out = Cafodd neges ei thynnu allan.
# native: not yet read
conversation-gap-refused = Does dim modd dangos y geiriau hyn. Nid yr hyn a ysgrifennwyd sydd yma. Mae hyn wedi'i nodi ar gyfer pwy bynnag sy'n gofalu am y lle hwn.
# native: not yet read
conversation-earlier = Negeseuon cynharach
# native: not yet read
conversation-see-new = Gweld beth sy'n newydd
# native: not yet read
conversation-back = Yn ôl at y negeseuon
# native: not yet read
conversation-leave-it = Ei adael fel y mae
# native: not yet read
said-conversation-sent = Mae yno i'w ddarllen.
# native: not yet read
said-conversation-changed = Mae eich geiriau newydd yno i'w darllen.
# native: not yet read
said-conversation-put-back = Mae'r neges yn ôl lle'r oedd hi.
# native: not yet read
said-conversation-times = Mae { $menywod } nawr yn gweld pryd rydych chi'n darllen.
# native: not yet read
said-conversation-taken-back = Mae eich geiriau wedi'u tynnu'n ôl. Dydyn nhw ddim yma mwyach.
# native: not yet read
said-conversation-taken-out = Mae'r neges wedi'i thynnu allan. Gall y sawl a'i hysgrifennodd ddarllen pam.
# native: not yet read
said-conversation-passed-on = Mae ar ei ffordd. Gallwch weld yma pa mor bell y mae wedi mynd.

## Ysgrifennu at ei gilydd

# native: not yet read
conversation-talk-title = Rhyngon ni
# native: not yet read
conversation-talk-lead = Ysgrifennwch pan fynnwch, neu dim ond darllen. Does neb yn gweld pwy sydd wedi darllen beth.
# native: not yet read
conversation-talk-empty = Does dim byd yma i chi ei ddarllen eto. Does dim brys.
# native: not yet read
conversation-talk-seen-by = { $Y-menywod } yn y grŵp hwn, o'r adeg y daethon nhw. Nid y sefydliad, nid y rhaglen.
# native: not yet read
conversation-to-box = Mynd i'r blwch ysgrifennu
# native: not yet read
conversation-write = Ysgrifennu rhywbeth
# native: not yet read
conversation-words = Eich geiriau
# native: not yet read
conversation-note = Rhywbeth i'w wybod cyn darllen
# native: not yet read
conversation-note-hint = Os gallai fod yn drwm i'w ddarllen, dywedwch am beth mae'n sôn. Wedyn bydd y geiriau'n aros ar gau nes i rywun eu hagor.
# native: not yet read
conversation-talk-why = Er mwyn i'r lleill allu ei ddarllen.
# native: not yet read
conversation-talk-who = { $Y-menywod } sydd yn y grŵp hwn nawr, a'r rhai sy'n ei gynnal.
# native: not yet read
conversation-talk-long = Nes ichi ei dynnu'n ôl neu ddileu. Os byddwch chi'n gadael, mae'n aros heb eich enw.
# native: not yet read
conversation-talk-skip = Does dim yn digwydd. Does dim rhaid ichi ysgrifennu.
# native: not yet read
conversation-send = Anfon
# native: not yet read
conversation-said-title = Un neges
# native: not yet read
conversation-answers-title = Atebion
# native: not yet read
conversation-answer-title = Ateb
# native: not yet read
conversation-answer-send = Anfon yr ateb
# native: not yet read
conversation-change-link = Newid fy ngeiriau
# native: not yet read
conversation-change-title = Newid eich geiriau
# native: not yet read
conversation-change-lead = Gall pawb sydd yn y grŵp nawr ddarllen yr hyn a ysgrifennwch yma. Bydd yn dweud ‘wedi newid’.
# native: not yet read
conversation-change-go = Cadw'r geiriau newydd
# native: not yet read
conversation-take-back = Tynnu fy ngeiriau yn ôl
# native: not yet read
conversation-take-back-about = Wedyn bydd y geiriau wedi mynd oddi yma ar unwaith. Efallai fod rhywun wedi eu darllen cyn hynny.

## Hysbysiadau

# native: not yet read
conversation-board-title = Hysbysiadau
# native: not yet read
conversation-board-lead = Yr hyn sydd gan { $yr-hwyluswyr } i'w ddweud wrth bawb.
# native: not yet read
conversation-board-empty = Does dim hysbysiad eto.
# native: not yet read
conversation-board-seen-by = { $Y-menywod } yn y grŵp hwn, o'r adeg y daethon nhw.
# native: not yet read
conversation-board-write = Ysgrifennu hysbysiad
# native: not yet read
conversation-board-hint = Rhowch newid amser neu le gyda'r dyddiadau, fel bod { $menywod } sydd ddim yn edrych yma yn clywed hefyd.
# native: not yet read
conversation-board-why = Er mwyn i bawb yn y grŵp allu ei ddarllen yma.
# native: not yet read
conversation-board-send = Ei roi i fyny
# native: not yet read
conversation-automatic-title = Gan y rhaglen ei hun
# native: not yet read
conversation-news-came = Daeth { $un-fenyw }.
# native: not yet read
conversation-news-left = Mae { $un-fenyw } wedi gadael. Does dim angen ichi wneud dim.
# native: not yet read
conversation-news-facilitator-added = Daeth { $un-fenyw } yn { $hwylusydd-after-yn }.
# native: not yet read
conversation-news-stepped-down = Camodd { $un-hwylusydd } o'r neilltu. Mae hi'n aros fel { $aelod }.
# native: not yet read
conversation-news-no-facilitator = Does neb yn cynnal y grŵp ar hyn o bryd.

## Geiriau preifat

# native: not yet read
conversation-word-title = Gair â'r { $hwyluswyr }
# native: not yet read
conversation-word-lead = { $Hwyluswyr } y grŵp hwn, a chithau, sy'n darllen yr hyn a ysgrifennwch yma. Neb arall. Os ydych chi { $a-hwylusydd } wedi'ch cadw ar wahân, dydy hi ddim yn ei ddarllen.
# native: not yet read
conversation-word-seen-by = chi, a'r { $hwyluswyr } sy'n cynnal y grŵp nawr.
# native: not yet read
conversation-word-empty = Does dim wedi'i ysgrifennu yma eto.
# native: not yet read
conversation-word-about-out = Am neges a dynnwyd allan
# native: not yet read
conversation-word-do = Rhywbeth am hyn
# native: not yet read
conversation-word-why = Er mwyn i { $hwylusydd-soft } allu eich ateb.
# native: not yet read
conversation-word-who = Chi, { $a-hwyluswyr } y grŵp hwn. Nid un sydd wedi'i chadw ar wahân i chi.
# native: not yet read
conversation-word-long = Nes ichi ei dynnu'n ôl, gadael neu ddileu.
# native: not yet read
conversation-word-nobody = Ar hyn o bryd does neb yma'n gallu darllen geiriau preifat gennych chi. Gallwch chi ddweud rhywbeth wrth rywun arall o hyd:
# native: not yet read
conversation-word-with-why = Er mwyn iddi gael ateb.
# native: not yet read
conversation-word-with-who = { $Y-fenyw } rydych chi'n ei hateb, chithau, a'r { $hwyluswyr } eraill y mae hi'n ysgrifennu atyn nhw.
# native: not yet read
conversation-word-with-long = Nes ichi ei dynnu'n ôl, neu nes iddi hi adael neu ddileu.
# native: not yet read
conversation-word-back-about = Wedyn bydd wedi mynd i bawb ar unwaith. Efallai fod rhywun wedi ei ddarllen cyn hynny.
# native: not yet read
conversation-words-title = Geiriau preifat
# native: not yet read
conversation-words-lead = { $Menywod } a ysgrifennodd at { $yr-hwyluswyr }. Gall unrhyw un ohonoch chi ateb.
# native: not yet read
conversation-words-seen-by = { $yr-hwyluswyr }. Mae pob { $menyw } yn gweld ei geiriau ei hun.
# native: not yet read
conversation-words-empty = Does neb wedi ysgrifennu'n breifat.
# native: not yet read
conversation-words-waits = yn aros am ateb
# native: not yet read
conversation-words-with = Geiriau preifat
# native: not yet read
conversation-word-with-lead = Gall { $y-fenyw } a ysgrifennodd ddarllen hyn, a'r { $hwyluswyr } y mae hi'n ysgrifennu atyn nhw hefyd.
# native: not yet read
conversation-word-with-seen-by = { $y-fenyw } a ysgrifennodd, chithau, a'r { $hwyluswyr } eraill y mae hi'n ysgrifennu atyn nhw.
# native: not yet read
conversation-begin-title = Rydw i yma i chi
# native: not yet read
conversation-begin-about = Dechrau i'ch ateb. Mae'n cael ei roi o flaen beth rydych chi wedi'i ysgrifennu. Gallwch chi newid pob gair ohono, a does dim byd yn mynd ati cyn ichi ei anfon.
# native: not yet read
conversation-begin-day = Ar ba ddiwrnod rydych chi yno iddi?
# native: not yet read
conversation-begin-no-day = Dim diwrnod
# native: not yet read
conversation-begin-hours = Pryd, yn eich geiriau chi
# native: not yet read
conversation-begin-hours-hint = Er enghraifft: 10 tan 12. Neu: Galla i ffonio ar ôl te.
# native: not yet read
conversation-begin-why = Er mwyn iddi wybod pryd y mae modd dod o hyd ichi go iawn.
# native: not yet read
conversation-begin-who = Neb, nes ichi anfon eich geiriau.
# native: not yet read
conversation-begin-long = Dydy hyn ddim yn cael ei gadw. Dim ond beth rydych chi'n ei anfon sy'n cael ei gadw.
# native: not yet read
conversation-begin-skip = Mae'n dweud pryd mae negeseuon yn cael eu darllen yn y grŵp hwn, os yw hynny wedi'i osod. Os nad yw, mae'n dweud dim ond eich bod chi yma.
# native: not yet read
conversation-begin-here = Dechrau gyda ‘Rydw i yma i chi’
# native: not yet read
conversation-begin-here-close = Dechrau gyda ‘Rydw i yma i ti’
conversation-here-when = { $day }: { $hours }
# native: not yet read
conversation-here-only = Rydw i yma i chi.
# native: not yet read
conversation-here-only-close = Rydw i yma i ti.
# native: not yet read
conversation-here-for-you = Rydw i yma i chi. Dyma pryd y gallwch ddod o hyd imi:
conversation-here-for-you-close = Rydw i yma i ti. Dyma pryd y gelli di ddod o hyd imi:
# native: not yet read
conversation-promise = Rydw i'n addo rhywbeth iddi: ewch â fi i'w ysgrifennu
# native: not yet read
conversation-promise-day = Rydw i'n ei addo: ewch â fi i'w ysgrifennu, iddi hi, erbyn: { $day }
# native: not yet read
conversation-promise-hint = Dim ond os gallwch chi gadw ato. Mae'ch geiriau'n cael eu hanfon yn gyntaf.
# native: not yet read
conversation-reading-title = Pryd y mae negeseuon yn cael eu darllen
# native: not yet read
conversation-reading-next = Bydd rhywun yn darllen hwn nesaf
# native: not yet read
conversation-reading-now = Mae'n adeg pan fydd rhywun yn darllen.
# native: not yet read
conversation-reading-not-said = Dydy'r { $hwyluswyr } ddim wedi dweud pryd y maen nhw'n darllen negeseuon. Gall gymryd rhai diwrnodau.
# native: not yet read
conversation-reading-cannot = Dydy { $hwyluswyr } ddim yn gallu helpu mewn argyfwng, a does neb yn gwylio'r dudalen hon.
# native: not yet read
conversation-reading-group = Beth y mae'r grŵp hwn yn gallu ei wneud, a beth na all
# native: not yet read
conversation-times-title = Dweud pryd rydych chi'n darllen negeseuon
# native: not yet read
conversation-times-lead = Mae { $menywod } yn gweld hyn wrth y blwch y maen nhw'n ysgrifennu ynddo. Dywedwch dim ond yr hyn y gallwch ei gadw.
# native: not yet read
conversation-times-days = Dyddiau
# native: not yet read
conversation-times-days-hint = Os na thiciwch yr un, byddwn ni'n dweud nad ydych wedi dweud.
# native: not yet read
conversation-times-starts = O
# native: not yet read
conversation-times-ends = Tan
# native: not yet read
conversation-times-ends-error = Rhowch ddiwedd sy'n hwyrach na'r dechrau.
# native: not yet read
conversation-times-go = Cadw'r amserau hyn
# native: not yet read
conversation-times-seen-by = { $Y-menywod } yn y grŵp hwn.

## Tynnu neges allan

# native: not yet read
conversation-take-out-title = Tynnu'r neges hon allan
# native: not yet read
conversation-take-out-lead = Dim ond bod neges wedi'i thynnu allan y bydd eraill yn ei weld. Bydd y sawl a'i hysgrifennodd yn darllen eich rheswm a'ch enw, a gall ateb unwaith. Gallwch ei rhoi'n ôl.
# native: not yet read
conversation-take-out-reason = Pam rydych chi'n ei thynnu allan
# native: not yet read
conversation-take-out-kept = Mae'r neges wedi'i thynnu i lawr, ac mae eich rheswm wedi'i gadw fel yr ysgrifennoch chi ef. Gall ei hawdur ei ddarllen nawr. Mae geiriau newydd yn cymryd ei le. Does neb yn cael gwybod eich bod wedi gweld y llinell hon.
# native: not yet read
conversation-take-out-hint = Dywedwch beth wnaeth y neges, nid sut un yw hi.
# native: not yet read
conversation-take-out-why = Er mwyn i'r sawl a'i hysgrifennodd wybod, a gallu ateb.
# native: not yet read
conversation-take-out-who = Y sawl a'i hysgrifennodd a'r { $hwyluswyr }.
# native: not yet read
conversation-take-out-long = Nes ichi ei dynnu'n ôl, neu nes i'r sawl a ysgrifennodd y neges adael neu ddileu.
# native: not yet read
conversation-take-out-skip = Mae'n aros lle mae. Does dim neges yn cael ei thynnu allan heb reswm.
# native: not yet read
conversation-take-out-go = Ei thynnu allan
# native: not yet read
conversation-take-out-seen-by = y sawl a'i hysgrifennodd a'r { $hwyluswyr }.
# native: not yet read
conversation-out-title = Pam y cafodd ei thynnu allan
# native: not yet read
conversation-out-yours = Cafodd eich neges ei thynnu allan. Mae eraill yn gweld bwlch heb eich enw.
# native: not yet read
conversation-out-theirs = Dim ond y sawl a'i hysgrifennodd a'r { $hwyluswyr } sy'n gweld hyn.
# native: not yet read
conversation-out-words = Y neges
# native: not yet read
conversation-out-answer = Eich ateb
# native: not yet read
conversation-out-answer-hint = Gallwch ateb unwaith. { $Yr-hwyluswyr } fydd yn ei ddarllen. Does dim rhaid ichi.
# native: not yet read
conversation-put-back = Ei rhoi'n ôl

## Rhywbeth am y neges hon

# native: not yet read
conversation-about-title = Rhywbeth am y neges hon
# native: not yet read
conversation-apart = Cadw ni ar wahân ar y tudalennau hyn
# native: not yet read
conversation-report-sent = Gofynnoch chi i rywun edrych ar hyn. Does neb wedi'i agor eto.
# native: not yet read
conversation-report-read = Gofynnoch chi i rywun edrych ar hyn. Mae wedi cael ei ddarllen.
# native: not yet read
conversation-report-looking = Gofynnoch chi i rywun edrych ar hyn. Mae rhywun yn edrych i mewn iddo.
# native: not yet read
conversation-report-answered = Gofynnoch chi i rywun edrych ar hyn. Mae ateb.
# native: not yet read
conversation-report-look = Edrych arno

## Ar dudalen y grŵp

# native: not yet read
conversation-card-title = Hysbysiadau a geiriau
# native: not yet read
conversation-card-no-notice = Does dim hysbysiad eto.
# native: not yet read
conversation-card-answered = Ysgrifennodd { $hwylusydd } atoch yn breifat: { $day }
# native: not yet read
conversation-card-waits = Ysgrifennodd rhywun yn breifat ac mae'n aros am ateb.
# native: not yet read
conversation-card-taken-out = Cafodd neges o'ch eiddo ei thynnu allan.
# native: not yet read
conversation-card-why = Darllen pam
