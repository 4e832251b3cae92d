# native: not yet read
### Beth glywodd sefydliad gan fenywod, a beth ddaeth o hynny.

## Beth mae pawb yn ei ddarllen

heard-title = Beth ddywedoch chi, beth wnaethon ni
heard-title-year = Beth ddywedoch chi, beth wnaethon ni: { $year }
heard-lead = Beth glywodd y sefydliad hwn gan fenywod, yn ei eiriau ei hun, a beth ddaeth o hynny. Does dim geiriau neb arall yma, a does neb yn cael ei chyfrif.
heard-none = Does dim byd wedi'i ysgrifennu yma eto.
heard-on = Ysgrifennwyd: { $day }
heard-what = Beth glywon ni
heard-asked = Beth ofynnon ni, a pham
heard-came = Beth ddaeth o hynny
heard-did = Gwnaethon ni hynny
heard-part = Gwnaethon ni ran ohono
heard-could-not = Allen ni ddim gwneud hynny
heard-by = Byddwn ni'n dweud beth ddaeth o hynny. Erbyn: { $day }
heard-put-off = Dywedon ni ddiwrnod arall, a chadwon ni ddim ato: { $day }
heard-came-on = Dywedwyd beth ddaeth o hynny: { $day }
heard-changed = Cafodd testun yma ei gywiro: { $day }
heard-other-years = Blynyddoedd eraill
heard-print = Fel dalen i'w hargraffu

## Ar dudalennau grŵp

heard-promise = Bydd y sefydliad y mae'r grŵp hwn o dano yn dweud beth ddaeth o'r hyn a glywodd.
heard-closed-did = Gwnaeth y sefydliad hynny. Mae'r hanes ar ei dudalen.
heard-closed-part = Gwnaeth y sefydliad ran ohono. Mae pa ran, a pham, ar ei dudalen.
heard-closed-could-not = Doedd hynny ddim yn bosibl. Mae'r rheswm ar ei dudalen.
heard-door = Beth glywodd y sefydliad y tu ôl i'r grŵp hwn gan fenywod, a beth ddaeth o hynny.
heard-door-link = Darllen beth glywodd

## Desg y cydlynydd

heard-desk-title = Beth glywon ni
heard-card = Beth glywoch chi gan fenywod, ac erbyn pa ddiwrnod y byddwch chi'n dweud beth ddaeth o hynny.
heard-card-link = Beth glywon ni, a chwynion
heard-due = Dweud beth ddaeth o'r hyn a glywoch
heard-desk-lead = Ysgrifennwch beth glywoch chi, ac erbyn pa ddiwrnod y byddwch chi'n dweud beth ddaeth o hynny. Addewid yw'r diwrnod hwnnw, yn enw pob un ohonoch chi.
heard-look-public = Gweld y dudalen y mae pawb yn ei gweld
heard-new-title = Ysgrifennu beth glywoch chi
heard-new-lead = Gall pawb ei ddarllen. Ysgrifennwch yn eich geiriau eich hun, yn fyr.
heard-no-womans-words = Dim geiriau menyw ei hun, a dim byd y gallai neb ei hadnabod wrtho.
heard-what-en = Beth glywoch chi? Yn Saesneg
heard-what-cy = Yr un peth yn Gymraeg
heard-what-hint = Er enghraifft: Mae'r bws olaf wedi mynd cyn i'r grwpiau nos orffen. Mae un iaith yn ddigon i ddechrau.
heard-asked-en = Os gofynnoch chi: beth, a pham? Yn Saesneg
heard-asked-cy = Yr un peth yn Gymraeg
heard-asked-hint = Dywedwch i beth y bydd hyn yn arwain, a beth na ddaw ohono. Gadewch ef yn wag os na ofynnoch chi.
heard-why = Er mwyn i fenywod weld bod dweud rhywbeth yn arwain i rywle.
heard-long = Tra bydd y sefydliad yma. Does dim modd tynnu i ffwrdd yr hyn y cafodd diwrnod ei addo ar ei gyfer.
heard-skip = Mae angen un iaith ar gyfer yr hyn a glywoch. Gall yr hyn a ofynnoch aros yn wag.
heard-missing = Ysgrifennwch beth glywoch chi, mewn un iaith o leiaf.
heard-now = Allwch chi ddweud yn barod beth ddaeth o hynny?
heard-now-hint = All dim sefyll ar y dudalen heb un o'r ddau.
heard-now-day = Ddim eto. Byddaf yn dweud erbyn rhyw ddiwrnod.
heard-now-came = Gallaf, rwy'n ei ddweud nawr.
heard-to = I bwy ydych chi'n addo'r diwrnod?
heard-to-hint = Maen nhw'n ei ddarllen ar dudalen eu grŵp.
heard-to-all = Menywod eich holl grwpiau
heard-no-group = Does dim grŵp o danoch chi eto, felly does neb i addo diwrnod iddi. Ysgrifennwch hyn pan allwch chi ddweud beth ddaeth ohono.
heard-became = Beth ddaeth o hynny?
heard-came-en = Beth wnaethoch chi, neu pam na allech chi. Yn Saesneg
heard-came-cy = Yr un peth yn Gymraeg
heard-came-hint = Dywedwch beth all menywod ei weld neu ei ddefnyddio nawr. Os na allech chi ei wneud, dywedwch pam. Dim diolch a dim canmol.
heard-came-missing = Ysgrifennwch frawddeg am yr hyn a ddaeth o hynny, mewn un iaith o leiaf.
heard-own-legend = Cyn i eraill ei ddarllen
heard-own = Does dim brawddeg yma sy'n eiriau menyw ei hun heb iddi gytuno. All neb gael ei hadnabod wrthi.
heard-own-missing = Darllenwch y cyfan unwaith eto gan gofio hyn. Yna ticiwch y blwch.
heard-new-do = Gadael i bawb ei ddarllen
said-heard-promised = Mae ar y dudalen. Mae'r diwrnod wedi'i addo.
said-heard-came = Mae ar y dudalen, gyda beth ddaeth o hynny.
heard-item-title = Beth glywoch chi
heard-told-groups = Cafodd y diwrnod ei addo i fenywod y grwpiau hyn:
heard-close-title = Dweud beth ddaeth o hynny
heard-close-about = Bydd pawb yn ei ddarllen. Mae'r addewid yn cael ei gau i bawb a'i cafodd.
heard-close-do = Gadael i bawb ddarllen beth ddaeth o hynny
heard-correct-title = Cywiro testun
heard-correct-about = Wedyn bydd y dudalen yn dweud ar ba ddiwrnod y cafodd testun ei newid. Fydd yr hen eiriau ddim yno mwyach.
heard-correct-link = Newid y geiriau
heard-remove-about = Chafodd dim byd ei addo ar gyfer hyn. Gallwch chi ei dynnu i ffwrdd. Allwch chi ddim ei gael yn ôl.
heard-remove-do = Ei dynnu i ffwrdd
heard-stands = Cafodd diwrnod ei addo ar gyfer hyn, felly does dim modd ei dynnu i ffwrdd.

## Ateb i rywun a gwynodd

heard-answers-title = Cwynodd rhywun
heard-answers-lead = Mewn llythyr, dros y ffôn neu wyneb yn wyneb: nodwch y diwrnod y byddwch chi'n ateb erbyn iddo, a dim byd arall. Dim enw, a dim byd am y gŵyn.
heard-answers-none = Does neb yn aros am ateb ar hyn o bryd.
heard-answer-new-title = Nodi erbyn pa ddiwrnod y byddwch chi'n ateb
heard-answer-new-lead = Dim ond diwrnod sy'n cael ei gadw. Mae pwy oedd hi, a beth oedd y gŵyn, yn aros ar bapur gyda chi.
heard-answer-by = Byddwn ni'n ateb erbyn
heard-answer-why = Rhag ofn i'r diwrnod fynd yn angof. Byddwch chi'n darllen amdano ddau ddiwrnod cynt.
heard-answer-long = Mae'r diwrnod a sut y daeth i ben yn aros tra bydd y sefydliad yma. Does dim byd ohoni hi yno.
heard-answer-skip = Yna fydd neb yn cael ei atgoffa.
heard-answer-do = Addo'r diwrnod hwn
said-heard-answer = Mae'r diwrnod wedi'i nodi. Byddwch chi'n darllen amdano yma ddau ddiwrnod cynt.
heard-answer-owed = Ateb i rywun a gwynodd
heard-answer-given = Mae hi wedi cael ateb
heard-answer-later = Dywedais i wrthi: { $day }
heard-answer-later-about = Dywedwch wrthi hi yn gyntaf, yn y ffordd a ddewisodd. Yna tapiwch y diwrnod newydd.
heard-answer-not = Os na allech chi ateb
heard-answer-why-not = Pam lai?
heard-answer-no-way = Adawodd hi ddim ffordd i gysylltu â hi
heard-answer-not-ours = Nid ni sydd i ateb, ac mae hi'n gwybod pwy all wneud
heard-answer-not-wished = Dydy hi ddim eisiau ateb
heard-answer-not-do = Ei gau heb ateb
said-heard-answer-closed = Mae wedi'i gau.
