### Y pecyn cymorth: gweithgareddau, llawlyfr a ffyrdd drwy adegau anodd. Mae’r testunau eu hunain yn content/.

toolkit-title = Pethau i’w darllen a’u gwneud
toolkit-card = Pethau i’w darllen a’u gwneud
toolkit-lead = I fenywod mewn grwpiau ac i’r rhai sy’n cynnal grŵp. Darllenwch faint bynnag y mynnwch, heb roi enw.
toolkit-activities = Gweithgareddau
toolkit-activities-about = Pethau i’w gwneud gyda’ch gilydd, gyda geiriau i ddechrau ac i gloi.
toolkit-activities-lead = Mae pob un yn dweud faint o amser mae’n ei gymryd, faint o fenywod sydd eu hangen ac a oes rhywun yn cyffwrdd. Does dim rhaid i neb ymuno.
toolkit-handbook = Llawlyfr
toolkit-handbook-about = Deg adran, pob un i’w darllen, i’w gwneud ac i’w hargraffu.
toolkit-handbook-lead = Yr un geiriau i bawb. Does dim un ffordd gywir; cymerwch beth sy’n eich siwtio.
toolkit-guides = Adegau anodd
toolkit-guides-about = Beth i’w ddweud a’i wneud pan fydd rhywbeth yn digwydd yn yr ystafell.
toolkit-guides-lead = Dewiswch yr un agosaf. Mae’r llinellau cyntaf ar gyfer y funud gyntaf.
toolkit-moment-title = Beth sy’n digwydd?
toolkit-moment-seen-by = pwy bynnag sy’n cynnal y grŵp. Does dim byd yn cael ei gadw am beth rydych chi’n edrych arno.
toolkit-whose = Testunau pwy yw’r rhain
toolkit-version = Fersiwn { $version }
toolkit-licence = Trwydded: { $licence }
toolkit-credits = Gyda diolch am syniadau:
toolkit-how-made = Sut cafodd hyn ei wneud
toolkit-only-english = Yn Saesneg yn unig mae hwn hyd yn hyn.
toolkit-only-welsh = Yn Gymraeg yn unig mae hwn hyd yn hyn.
toolkit-on-this-page = Ar y dudalen hon
toolkit-to-top = Yn ôl i’r brig

## Gweithgaredd
toolkit-people = Faint o fenywod
toolkit-time = Faint o amser
toolkit-room = Ble
toolkit-energy = Faint mae’n ei ofyn
toolkit-good-for = Da ar gyfer
toolkit-any-number = Unrhyw nifer
toolkit-people-range = Nifer: { $range }
toolkit-people-least = Nifer: { $least } neu fwy
toolkit-minutes = { $minutes ->
    [zero] { $minutes } munud
    [one] { $minutes } munud
    [two] { $minutes } funud
    [few] { $minutes } munud
    [many] { $minutes } munud
   *[other] { $minutes } munud
}
toolkit-minutes-range = { $range } munud
toolkit-for-six = gyda chwech o fenywod
toolkit-space-none = Dim ystafell arbennig
toolkit-space-small = Ystafell fach
toolkit-space-medium = Ystafell ganolig
toolkit-space-large = Ystafell fawr
toolkit-setting-indoors = Dan do
toolkit-setting-outdoors = Yn yr awyr agored
toolkit-setting-either = Dan do neu yn yr awyr agored
toolkit-setting-online = Ar-lein, dros y ffôn neu drwy lythyr
toolkit-touch-none = Does neb yn cyffwrdd â neb.
toolkit-touch-optional = Gall rhai gyffwrdd. Mae ffordd heb gyffwrdd.
toolkit-touch-needed = Mae menywod yn cyffwrdd yn hwn. Mae ffordd heb gyffwrdd, ymhellach i lawr.
toolkit-energy-low = Ychydig
toolkit-energy-middle = Peth
toolkit-energy-high = Llawer
toolkit-equipment = Beth sydd ei angen
toolkit-nothing-needed = Dim byd.
toolkit-fewer = Os daw llai
toolkit-variants = Ffyrdd eraill o gymryd rhan
toolkit-no-touch = Heb gyffwrdd
toolkit-open = Geiriau i ddechrau
toolkit-steps = Cam wrth gam
toolkit-brief = I ddechrau
toolkit-do = I’w wneud
toolkit-debrief = I edrych yn ôl
toolkit-afterwards = Wedyn, gofynnwch
toolkit-afterwards-about = Does dim rhaid i neb ateb.
toolkit-hard = Beth allai fod yn anodd
toolkit-notes = Beth mae’n cyffwrdd ag ef
toolkit-close = Geiriau i gloi
toolkit-cards = Cardiau i’w torri allan
toolkit-for-all = Popeth
toolkit-for-connection = Cysylltiad
toolkit-for-safety = Diogelwch
toolkit-for-trust = Ymddiriedaeth
toolkit-for-language = Iaith
toolkit-for-relationships = Sut rydyn ni gyda’n gilydd
toolkit-for-leadership = Arwain
toolkit-for-self-care = Gofalu amdanon ni’n hunain
toolkit-for-endings = Gorffen
toolkit-for-online = Ymhell oddi wrth ein gilydd
toolkit-for-welsh = Cymraeg a Saesneg

## Adran o’r llawlyfr
toolkit-checklist = I’w dicio ar bapur
toolkit-do-now = Gwnewch e nawr
toolkit-do-now-go = Mynd yno
toolkit-next = Nesaf:

## Canllaw
toolkit-guide-now = Yr eiliad hon
toolkit-guide-say = Geiriau gallwch chi eu dweud
toolkit-guide-choose = Yna dewiswch un
toolkit-guide-tell = Pwy i ddweud wrthyn nhw
toolkit-guide-promise = Beth gallwch chi ei addo
toolkit-guide-tonight = Cyn mynd adref
toolkit-guide-week = Yn yr wythnos wedyn
toolkit-guide-going-on = Beth allai fod yn digwydd
toolkit-guide-doors = Gwnewch e nawr
toolkit-guide-related = Yn agos at hwn
toolkit-door-help = Help ar unwaith
toolkit-door-wrong = Dweud nad yw rhywbeth yn teimlo’n iawn
toolkit-door-promise = Addo rhywbeth, neu ddweud beth ddigwyddodd iddo
toolkit-door-change = Newid dyddiad, amser neu le
toolkit-door-agreement = Edrych ar beth rydyn ni wedi’i gytuno
toolkit-door-people = Gweld pwy sydd yma
toolkit-door-rest = Cael seibiant, neu drosglwyddo’r grŵp
toolkit-door-reach = Gweld sut i gysylltu â menyw
toolkit-door-conversation = Ysgrifennu hysbysiad
