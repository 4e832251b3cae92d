# Y ffrâm o amgylch pob tudalen.
# native: not yet read
frame-skip = Mynd at y dudalen
frame-other-language = English
frame-other-language-code = en
frame-keeps-typed = Yn Gymraeg, gyda’r hyn a deipioch
frame-help-now = Help ar unwaith
# native: not yet read
frame-demo = DEMO – pobl, lleoedd a rhifau dychmygol
# native: not yet read
frame-native-wait = Nid yw siaradwr Cymraeg wedi gwirio geiriau'r dudalen hon eto.
# native: not yet read
frame-who-sees = Pwy sy'n gallu gweld hyn:
# native: not yet read
frame-what-we-keep = Beth rydyn ni'n ei gadw
# native: not yet read
frame-who-can-see = Pwy sy'n gallu gweld beth
# native: not yet read
frame-not-right = Dydy rhywbeth ddim yn teimlo'n iawn
# native: not yet read
frame-how-to-hide = Sut i guddio'r dudalen hon
frame-sign-in = Mewngofnodi
frame-sign-out = Allgofnodi
frame-to-group = Yn ôl i'r grŵp

# Cuddio'r sgrin yn gyflym.
hide-page = Cuddio'r dudalen hon
# native: not yet read
hide-two-more = Shift: pwyswch ddwywaith eto i guddio'r dudalen hon.
# native: not yet read
hide-one-more = Shift: pwyswch unwaith eto i guddio'r dudalen hon.
# native: not yet read
hide-cover = Tapiwch i barhau
hide-away-title = Tywydd
# native: not yet read
hide-go-on = Ymlaen
hide-away-go-on = Mynd at y tywydd

# Darnau o ffurflenni a thudalennau.
# native: not yet read
look-mend = I'w gywiro:
# native: not yet read
look-date-hint = Er enghraifft: 10 12 2026
look-day = Diwrnod
look-month = Mis
look-year = Blwyddyn
# native: not yet read
look-time-hint = Er enghraifft: 18:30
# native: not yet read
look-promise-open = Wedi'i addo.
# native: not yet read
look-promise-kept = Wedi'i gadw.
# native: not yet read
look-promise-changed = Wedi newid.
# native: not yet read
look-promise-not-possible = Doedd dim modd ei wneud.
# native: not yet read
look-added = Ychwanegwyd:
# native: not yet read
look-removed = Tynnwyd allan:
# native: not yet read
look-step-done = (wedi'i wneud)
# native: not yet read
look-step-now = (rydych chi yma)
look-pdf = Fel PDF
look-pdf-cy = Yn Gymraeg
look-pdf-en = Yn Saesneg
look-pdf-both = Yn y ddwy iaith, y Gymraeg yn gyntaf
look-pdf-both-large = Yn y ddwy iaith, mewn llythrennau mawr
look-pdf-large = Yn Gymraeg, mewn llythrennau mawr
look-pdf-cy-a4 = Yn Gymraeg, ar A4
look-pdf-cy-a3 = Yn Gymraeg, ar A3
look-pdf-en-a4 = Yn Saesneg, ar A4
look-pdf-en-a3 = Yn Saesneg, ar A3
look-pdf-both-a4 = Yn y ddwy iaith, ar A4
look-pdf-both-a3 = Yn y ddwy iaith, ar A3
look-pdf-about = I’w gadw, i’w anfon at argraffydd, neu i’w ddarllen â darllenydd sgrin. Enw’r ffeil yw ‘sheet.pdf’.

# Where she is turned.
web-not-here = Does dim byd yn y cyfeiriad hwn
web-not-here-about = Efallai ei fod wedi symud, neu nad yw ar agor i chi. Wnaethoch chi ddim byd o’i le.
web-cannot = Nid oes modd gwneud hyn fel y mae
web-signed-in-since = Rydych chi wedi mewngofnodi ers i’r dudalen hon agor. Os cafodd ei hanfon unwaith yn barod, mae hynny wedi’i wneud, a chafodd dim byd ei anfon yr ail waith.
web-stale = Bu’r dudalen hon ar agor ers tro
web-stale-about = Ni anfonwyd dim. Mae eich geiriau yma: darllenwch nhw eto a’u hanfon.
web-broken = Torrodd rhywbeth yma, nid eich bai chi
web-broken-about = Ni chadwyd dim y tro hwn. Mae eich geiriau isod os ysgrifennoch chi rai. Rhowch gynnig arall arni mewn munud.
web-away-about = Nid oes modd cyrraedd y man lle cedwir pethau. Ni chadwyd dim y tro hwn. Mae eich geiriau isod os ysgrifennoch chi rai. Rhowch gynnig arall arni mewn ychydig funudau.
web-full-about = Nid oes lle ar ôl i gadw dim. Mae angen i’r person sy’n rhedeg y lle hwn wneud lle. Mae eich geiriau isod os ysgrifennoch chi rai.
web-tampered-about = Nid yr hyn a roddwyd yno oedd yr hyn a gawsom, felly ni chafodd ei agor. Mae angen i’r person sy’n rhedeg y lle hwn edrych.
web-your-words = Eich geiriau
web-you-wrote = Yr hyn a ysgrifennoch
web-send-now = Anfon
web-put-aside = Peidio ag anfon. Bydd y geiriau hyn wedi mynd wedyn.
web-to-start = Mynd i’r dechrau
web-pdf-name = Taflen
web-switched-about = Nid oes dim wedi’i anfon. Edrychwch dros eich geiriau a’u hanfon.
web-busy = Mae llawer iawn o bobl yma ar hyn o bryd. Nid oes dim wedi’i wneud eto. Mae eich geiriau yma o hyd: arhoswch funud, yna anfonwch nhw eto. Rhaid teipio cyfrinymadrodd eto.
web-kept = Mae eich geiriau yma
# native: not yet read
web-kept-about = Does dim wedi’i anfon eto. Gallwch ddarllen eich geiriau a’u hanfon nawr.
web-nothing-kept = Nid oes dim yn aros amdanoch yma. Cedwir geiriau am awr.
web-form-too-large = Mae hynny’n fwy nag y gall un dudalen ei ddal. Gwnewch ef yn fyrrach a rhowch gynnig arall arni.
web-form-unreadable = Daeth hynny mewn ffordd na allwn ei darllen. Ewch yn ôl a defnyddiwch y ffurflen ar y dudalen.
web-form-elsewhere = Daeth hynny o wefan arall, felly ni wnaed dim.

# Plain places 'Hide this page' may lead to.
away-weather = Y tywydd
away-recipes = Ryseitiau
away-news = Y newyddion

# Short words after something was done.
said-kept = Wedi’i gadw.
said-sent = Wedi’i anfon.
said-gone = Wedi mynd.
said-no-pdf = Does dim PDF o hyn ar hyn o bryd. Argraffwch y dudalen hon yn lle hynny.
