### Starter texts. Facilitators pick from them and change them; nothing here is used until somebody chose it. A gap to fill in is written as three dots (…).

## A name for messages that says nothing

starter-cover-1 = criw dydd Llun
starter-cover-2 = criw dydd Mawrth
starter-cover-3 = criw dydd Mercher
starter-cover-4 = criw dydd Iau
starter-cover-5 = criw dydd Gwener
starter-cover-6 = criw dydd Sadwrn
starter-cover-7 = criw dydd Sul
starter-cover-8 = y llyfrgell
starter-cover-9 = y daith gerdded

## Who the group is for

starter-who-1 = Unrhyw fenyw sydd eisiau cwmni a chlust i wrando. Does dim angen rheswm i ddod.
starter-who-2 = Pob menyw. Mae croeso i fenywod traws yn ein plith. Fydd neb yn gofyn ichi brofi dim amdanoch chi'ch hun.
starter-who-3 = Menywod traws a menywod cis, a phobl anneuaidd sy'n teimlo'n gartrefol mewn grŵp menywod. Mae eich gair chi amdanoch chi'ch hun yn ddigon.
starter-who-4 = Menywod Du a menywod o liw. Menywod o'n plith sy'n cynnal y grŵp. Mae croeso yma i fenywod traws hefyd.
starter-who-5 = Mamau plant bach. Dewch gyda'r babi neu hebddo. Rydych chi'n fam yma, sut bynnag y daethoch chi'n fam.
starter-who-6 = Menywod sy'n cael ystafelloedd llawn yn anodd: rhai swil, awtistig, pryderus neu dawel. Fydd neb yn gofyn pam.

## What we can do

starter-can-1 = Gallwn ni wrando, heb geisio datrys popeth.
starter-can-2 = Gallwn ni gadw ystafell gynnes, paned a sedd ichi.
starter-can-3 = Gallwn ni roi gwybod ichi mewn da bryd pan fydd cynlluniau'n newid, yn y ffordd rydych chi'n ei dewis.
starter-can-4 = Gallwn ni eich helpu i ddod o hyd i help arall.
starter-can-5 = Gallwn ni eistedd gyda chi wrth ichi ffonio neu lenwi ffurflen.
starter-can-6 = Gallwn ni gwrdd â chi cyn eich tro cyntaf, er mwyn ichi adnabod rhywun.
starter-can-7 = Gallwn ni gadw eich lle tra byddwch chi'n cael seibiant o'r grŵp.

## What we cannot do

starter-cannot-1 = Allwn ni ddim helpu mewn argyfwng. Os ydych chi mewn perygl, ffoniwch 999.
starter-cannot-2 = Allwn ni ddim ateb bob awr o'r dydd. Rydyn ni'n dweud pryd rydyn ni'n darllen negeseuon.
starter-cannot-3 = Allwn ni ddim rhoi cyngor meddygol na chyngor cyfreithiol.
starter-cannot-4 = Allwn ni ddim rhoi arian na rhoi benthyg arian.
starter-cannot-5 = Allwn ni ddim dod i'ch cartref.
starter-cannot-6 = Allwn ni ddim bod yn siŵr na fydd neb byth yn ailadrodd beth sy'n cael ei ddweud. Rydyn ni i gyd wedi cytuno i beidio.
starter-cannot-7 = Allwn ni ddim ysgrifennu llythyrau ar gyfer llys nac am fudd-daliadau.

## Boundaries: contact hours, calls, lifts, money, gifts, social media, photos, children, drink or drugs, friendships outside

starter-boundary-1 = Rydyn ni'n darllen negeseuon ar y dyddiau hyn: … . Rhwng yr oriau hyn: … . Fydd neb yn eu darllen ar adegau eraill.
starter-boundary-2 = Fyddwn ni ddim yn eich ffonio oni bai eich bod chi wedi dweud y cawn ni. Dydyn ni ddim yn ffonio nac yn ateb y ffôn ar ôl 6 yr hwyr.
starter-boundary-3 = Mater i'r menywod eu hunain yw rhoi a derbyn lifft. Dydy'r { $hwyluswyr } ddim yn rhoi lifft.
starter-boundary-4 = Dydyn ni ddim yn rhoi benthyg, yn gofyn am fenthyg arian nac yn gwerthu pethau i'n gilydd yma.
starter-boundary-5 = Dim anrhegion i'r { $hwyluswyr }, os gwelwch yn dda. Mae diolch yn ddigon.
starter-boundary-6 = Dydy'r { $hwyluswyr } ddim yn cysylltu â'r { $aelodau } ar y cyfryngau cymdeithasol. Dydyn ni ddim yn chwilio am ein gilydd ar-lein.
starter-boundary-7 = Does neb yn tynnu lluniau nac yn recordio, yn yr ystafell nac ar-lein.
starter-boundary-8 = Plant sy'n cael dod: … . Rydyn ni'n ofalus beth rydyn ni'n ei ddweud tra bydd plant yn yr ystafell.
starter-boundary-9 = Dewch fel yr ydych chi, hyd yn oed os ydych chi wedi yfed neu wedi cymryd rhywbeth. Os bydd hynny'n gwneud pethau'n anodd i eraill, byddwn ni'n gofyn ichi orffwys a dod yn ôl y tro nesaf. Dim alcohol na chyffuriau yn yr ystafell.
starter-boundary-10 = Chi sy'n dewis gwneud ffrindiau y tu allan i'r grŵp. Does dim rhaid i neb. Dydyn ni ddim yn siarad yno am fenywod sydd ddim gyda ni.

## Limits of confidentiality, first starting point: the host's safeguarding policy

# native: not yet read
starter-limits-host-title = Dan bolisi diogelu ein sefydliad cynnal
# native: not yet read
starter-limits-host-about = Mae'r grŵp hwn yn rhan o sefydliad sydd â dyletswydd i gadw pobl yn ddiogel. Mae eich { $hwyluswyr } yn dilyn ei bolisi. Weithiau rhaid iddyn nhw ddweud wrth rywun arall. Mae'r geiriau hyn yn dweud pryd, ac wrth bwy.
# native: not yet read
starter-limits-host-first = Chi sy'n clywed yn gyntaf. Byddwn ni'n dweud wrthych chi beth fydden ni'n ei ddweud, ac wrth bwy. Yr unig eithriad yw pan fyddai dweud wrthych chi'n rhoi rhywun mewn mwy o berygl.
# native: not yet read
starter-limits-host-danger = Os yw bywyd rhywun mewn perygl yn awr, byddwn ni'n ffonio 999. Byddwn ni'n dweud wrthych chi ein bod ni'n gwneud hynny.
# native: not yet read
starter-limits-host-child = Os yw plentyn yn cael niwed difrifol, neu os gallai hynny ddigwydd, byddwn ni'n dweud wrth yr arweinydd diogelu. Byddwn ni'n gwneud yr un peth os yw oedolyn yn methu ei hamddiffyn ei hun. Yr arweinydd diogelu sy'n penderfynu beth sy'n digwydd nesaf.
# native: not yet read
starter-limits-host-court = Os bydd llys yn gorchymyn inni roi rhywbeth iddo, rhaid inni wneud hynny. Byddwn ni'n gofyn am gyngor yn gyntaf. Byddwn ni'n dweud wrthych chi, os bydd y llys yn caniatáu hynny. Os dim ond gofyn y mae'r heddlu, fyddwn ni ddim yn rhoi dim heb gael cyngor.
# native: not yet read
starter-limits-host-room = Os bydd menyw'n cael niwed difrifol neu'n sâl iawn yn yr ystafell, byddwn ni'n galw ambiwlans. Fyddwn ni ddim yn dweud mwy na'r hyn sydd ei angen i'w helpu hi.
# native: not yet read
starter-limits-host-supervision = Mae'r { $hwyluswyr } yn cael siarad â rhywun am y gwaith o gynnal grŵp. Fyddan nhw ddim yn enwi neb, nac yn dweud dim a fyddai'n dangos pwy ydych chi.
# native: not yet read
starter-limits-host-written = Does neb yn cadw nodiadau amdanoch chi mewn cyfarfodydd. Os byddwn ni'n rhannu pryder, bydd yr arweinydd diogelu'n ysgrifennu beth gafodd ei ddweud a beth gafodd ei wneud. Y sefydliad sy'n cadw'r cofnod, dan ei reolau ei hun. Ble, ac am faint: … . Gallwch chi ofyn am gael ei weld.
# native: not yet read
starter-limits-host-members = Rydyn ni i gyd wedi cytuno i gadw beth sy'n cael ei ddweud yma. Allwn ni ddim gorfodi neb i wneud hynny. Rhannwch gymaint neu gyn lleied ag y mynnwch chi.
# native: not yet read
starter-limits-host-money-papers = Fyddwn ni ddim yn siarad amdanoch chi â swyddfeydd mewnfudo, budd-daliadau na thai. Dim ond pe baech chi'n gofyn, neu pe bai'r gyfraith yn ein gorfodi, y bydden ni'n gwneud hynny.
# native: not yet read
starter-limits-host-staff = Gall staff y sefydliad weld pryd a ble rydyn ni'n cwrdd, pwy yw'r { $hwyluswyr }, a chyfansymiau. Allan nhw ddim gweld beth rydych chi'n ei ysgrifennu yn y grŵp.
# native: not yet read
starter-limits-host-online = Ar-lein, allwn ni ddim gwybod pwy arall sy'n gallu clywed. Defnyddiwch glustffonau os gallwch chi. Dywedwch os bydd rhywun yn dod i mewn. Yr un terfynau sydd ar-lein hefyd.
# native: not yet read
starter-limits-host-who = Os ydyn ni'n poeni am ddiogelwch rhywun, byddwn ni'n siarad â'r arweinydd diogelu: … .

## Limits of confidentiality, second starting point: peer-led, no host

# native: not yet read
starter-limits-peer-title = Dan arweiniad cymheiriaid, heb sefydliad
# native: not yet read
starter-limits-peer-about = Does dim sefydliad y tu cefn i'r grŵp hwn. Menywod ydyn ni sy'n ei gynnal gyda'n gilydd, ac rydyn ni'n dweud yma beth fydden ni'n ei rannu ag eraill. Mae'r gyfraith yn cyfrif o hyd. Os bydd y grŵp byth yn ymuno â sefydliad, rhaid i'r sefydliad gytuno â'r geiriau hyn yn gyntaf.
# native: not yet read
starter-limits-peer-first = Chi biau beth rydych chi'n ei ddweud wrthyn ni. Fyddwn ni ddim yn dweud wrth neb arall oni bai eich bod chi'n gofyn. Dim ond y pethau isod sy'n wahanol. Hyd yn oed wedyn, chi sy'n clywed yn gyntaf, os yw hynny'n ddiogel.
# native: not yet read
starter-limits-peer-danger = Os gallai rhywun farw neu gael niwed difrifol yn awr, byddwn ni'n ffonio 999. Byddwn ni'n dweud hynny'n uchel, ac yn aros.
# native: not yet read
starter-limits-peer-child = Os gallai plentyn gael niwed difrifol, neu oedolyn sy'n methu ei hamddiffyn ei hun, byddwn ni'n siarad â chi am bwy all helpu. Gallwn ni ffonio gyda chi. Os gallai'r niwed ddigwydd yn awr, byddwn ni'n ffonio 999.
# native: not yet read
starter-limits-peer-court = Os bydd llys yn rhoi gorchymyn inni, rhaid inni ufuddhau. Ychydig iawn rydyn ni'n ei ysgrifennu, felly ychydig sydd i'w roi. Byddwn ni'n dweud wrthych chi, os bydd y llys yn caniatáu hynny.
# native: not yet read
starter-limits-peer-room = Os bydd menyw'n cael niwed difrifol neu'n sâl iawn yn yr ystafell, byddwn ni'n galw ambiwlans. Byddwn ni'n gofyn iddi hi yn gyntaf, os yw hi'n gallu ateb.
# native: not yet read
starter-limits-peer-supervision = Efallai y byddwn ni'n siarad â menywod sy'n cynnal grwpiau eraill am y gwaith. Dim enwau, a dim byd a fyddai'n dangos pwy ydych chi.
# native: not yet read
starter-limits-peer-written = Dydyn ni ddim yn cadw dim ar bapur amdanoch chi. Ar y tudalennau hyn mae'r hyn rydych chi wedi ei roi, neu'r hyn rydyn ni wedi ei ysgrifennu gyda chi. Gallwch chi ei ddileu. Ble mae unrhyw beth arall yn cael ei gadw, ac am faint: … .
# native: not yet read
starter-limits-peer-members = Mae pob un ohonon ni wedi cytuno i gadw'r hyn mae hi'n ei glywed. Allwn ni ddim gorfodi neb i dewi. Does byth rhaid ichi rannu mwy nag yr ydych chi eisiau.
# native: not yet read
starter-limits-peer-money-papers = Fyddwn ni ddim yn siarad â swyddfeydd mewnfudo, budd-daliadau na thai am neb yma, oni bai bod y gyfraith yn ein gorfodi. Os hoffech chi help gyda ffurflen, gallwn ni eistedd wrth eich ochr.
# native: not yet read
starter-limits-peer-staff = Does dim sefydliad, felly does dim staff. Y menywod sy'n cynnal y grŵp hwn yw: … .
# native: not yet read
starter-limits-peer-online = Ar-lein, gallai rhywun sy'n agos at un ohonon ni glywed neu weld. Dywedwch os nad ydych chi ar eich pen eich hun. Rydyn ni'n cadw at y terfynau hyn yno hefyd.
# native: not yet read
starter-limits-peer-who = Pan fydda i'n poeni a ddim yn siŵr beth i'w wneud, bydda i'n siarad â'r person hwn: … . Fydda i ddim yn dweud enw oni bai eich bod chi wedi dweud y caf i.

## Limits of confidentiality, third starting point: from the start, with questions

# native: not yet read
starter-limits-own-title = O'r dechrau, gyda chwestiynau i helpu
# native: not yet read
starter-limits-own-about = Ysgrifennwch yn eich geiriau eich hun. Mae angen ateb i bob cwestiwn cyn i'r grŵp allu agor. Byr sydd orau: dylai menyw flinedig allu darllen y cyfan mewn tair munud.
# native: not yet read
starter-limits-own-first = Os ydych chi'n meddwl bod rhaid dweud wrth rywun, pwy sy'n clywed yn gyntaf? Pryd fyddech chi ddim yn dweud wrthi hi yn gyntaf?
# native: not yet read
starter-limits-own-danger = Beth ydych chi'n ei wneud pan fydd rhywun mewn perygl yn awr? Pwy sy'n ffonio 999?
# native: not yet read
starter-limits-own-child = Beth ydych chi'n ei wneud pan allai plentyn gael niwed difrifol, neu oedolyn sy'n methu ei hamddiffyn ei hun? Wrth bwy ydych chi'n dweud, a sut mae'r fenyw'n cael rhan yn hynny?
# native: not yet read
starter-limits-own-court = Beth ydych chi'n ei wneud os bydd llys yn gorchymyn ichi ddweud neu roi rhywbeth? Beth os dim ond gofyn y mae'r heddlu?
# native: not yet read
starter-limits-own-room = Beth sy'n digwydd os bydd menyw'n sâl neu'n cael niwed yn yr ystafell? Beth fyddech chi'n ei ddweud wrth griw'r ambiwlans?
# native: not yet read
starter-limits-own-supervision = Ydych chi'n siarad â rhywun am y gwaith o gynnal y grŵp? Beth ydych chi'n ei adael allan?
# native: not yet read
starter-limits-own-written = Beth ydych chi'n ei ysgrifennu, ble mae'n cael ei gadw, ac am faint? Pwy sy'n cael darllen y cyfan?
# native: not yet read
starter-limits-own-members = Sut ydych chi'n dweud wrth y menywod nad oes modd gorfodi neb i dewi? Beth ydych chi i gyd wedi cytuno arno?
# native: not yet read
starter-limits-own-money-papers = Fyddech chi byth yn dweud wrth neb am fewnfudo, budd-daliadau neu dai? Os mai na yw'r ateb, dywedwch na.
# native: not yet read
starter-limits-own-staff = Beth all staff eich sefydliad cynnal ei weld? Beth na allan nhw byth ei weld? Os nad oes sefydliad, dywedwch hynny.
# native: not yet read
starter-limits-own-online = Beth sy'n wahanol ar-lein? Beth ddylai menyw ei wneud os oes rhywun yn ei chlywed?
# native: not yet read
starter-limits-own-who = Â phwy fyddech chi'n siarad pe baech chi'n poeni am ddiogelwch rhywun? Rhowch enw neu rôl: … .

## What to expect

starter-expect-1 = Hyd pob cyfarfod: … . Mae egwyl hanner ffordd.
starter-expect-2 = Fel arfer, tua faint o fenywod sy'n dod: … .
starter-expect-3 = Does dim rhaid i neb siarad. Gallwch chi ddweud 'pasio' bob tro.
starter-expect-4 = Cewch chi grio. Cewch chi chwerthin hefyd. Fydd neb yn gwneud ffws.
starter-expect-5 = Gallwch chi adael pryd bynnag y mynnwch chi. Ddown ni ddim ar eich ôl oni bai eich bod chi wedi gofyn inni.
starter-expect-6 = Gallwch chi ddod yn hwyr. Mae'r drws yn agor eto am yr amser hwn: … .
starter-expect-7 = Mae te, coffi a rhywbeth i'w fwyta. Mae am ddim.
starter-expect-8 = Mae'r toiledau yma: … . Does dim rhaid gofyn.
starter-expect-9 = Am ddod â phlant: … .
starter-expect-10 = Rydyn ni'n cyfrif faint ddaeth. Dydyn ni ddim yn ysgrifennu enwau na'r hyn sy'n cael ei ddweud.
starter-expect-11 = Y tro cyntaf, bydd rhywun yn aros amdanoch chi y tu mewn i'r drws. Ei henw hi yw: … .
starter-expect-12 = Does dim angen ichi ddweud wrthyn ni beth ddigwyddodd ichi. Ddim y tro cyntaf, a ddim wedyn chwaith.

## Agreement lines, always a draft until the group decides

starter-agreement-1 = Mae beth sy'n cael ei ddweud yma yn aros yma. Y terfynau rydyn ni wedi eu hysgrifennu yw'r unig eithriad.
starter-agreement-2 = Mae pob un ohonon ni'n siarad drosti ei hun.
starter-agreement-3 = Gall unrhyw un ohonon ni basio, ar unrhyw adeg.
starter-agreement-4 = Rydyn ni'n gwrando. Dydyn ni ddim yn rhoi cyngor oni bai bod menyw'n gofyn amdano.
starter-agreement-5 = Dewch fel yr ydych chi. Os ydych chi'n hwyr, dewch i mewn yn dawel ac eisteddwch.
starter-agreement-6 = Caiff unrhyw un ohonon ni fynd allan. Fydd neb yn mynd i weld sut mae hi oni bai ei bod hi wedi gofyn am hynny.
starter-agreement-7 = Un fenyw sy'n siarad ar y tro.
starter-agreement-8 = Rydyn ni'n gofyn cyn cyffwrdd, a does dim angen rheswm dros ddweud na.
starter-agreement-9 = Mae'r ffonau'n dawel ac o'r golwg. Dim lluniau, dim recordio.
starter-agreement-10 = Pan fydd rhywbeth yn brifo, rydyn ni'n dweud. Rydyn ni'n siarad am y geiriau, nid am y fenyw.
starter-agreement-11 = Dydyn ni ddim yn siarad am fenywod sydd ddim yn yr ystafell.
starter-agreement-12 = Os byddwn ni'n cwrdd ar y stryd, hi sy'n penderfynu a ydyn ni'n dweud helô.
starter-agreement-13 = Dydyn ni ddim yn postio am y grŵp, yn tagio ein gilydd nac yn chwilio am ein gilydd ar-lein.
starter-agreement-14 = Dydyn ni ddim yn rhoi benthyg arian nac yn gwerthu pethau yma.
starter-agreement-15 = Os bydd un ohonon ni wedi yfed neu wedi cymryd rhywbeth, dyma sut y gall hi ddod o hyd: … .
starter-agreement-16 = Yr ieithoedd rydyn ni'n eu siarad, a sut rydyn ni'n gwneud yn siŵr bod pawb yn deall: … .
starter-agreement-17 = Pa blant sy'n cael dod, a beth dydyn ni ddim yn ei ddweud tra byddan nhw yma: … .
starter-agreement-18 = Does neb yn cael ei bychanu am ei hil, ei ffydd, pwy mae hi'n ei garu na phwy yw hi. Nac am sut mae ei chorff neu ei meddwl yn gweithio. Pan fydd hynny'n digwydd, rydyn ni'n dweud ac yn rhoi stop arno.
starter-agreement-19 = Sut rydyn ni'n penderfynu pethau gyda'n gilydd: … .
starter-agreement-20 = Byddwn ni'n edrych ar y llinellau hyn eto pan fydd menyw newydd yn ymuno, ac ar y dyddiad hwn: … .
starter-agreement-21 = Pan fydd dwy ohonon ni'n ffraeo, mae rhywun oedd ddim yn rhan o'r peth yn gwrando ar bob un ar wahân. Dydyn nhw ddim yn cwrdd oni bai bod y ddwy eisiau. Os oes ar un ofn y llall, does neb yn dod â nhw at ei gilydd.
starter-agreement-22 = Gall { $dau-hwylusydd } ofyn i un ohonon ni gadw draw am ychydig. Maen nhw'n dweud pam, yn gwrando ar ei hochr hi, yn dweud at bwy y tu allan i'r grŵp y gall hi droi, ac yn enwi diwrnod i edrych eto: … .
starter-agreement-23 = Gall unrhyw un ohonon ni adael, gan ffarwelio neu beidio, a gofyn am gael dod yn ôl. Does neb yn gofyn i fenyw adael oni bai bod { $dau-hwylusydd } yn cytuno a'i hochr hi wedi cael ei chlywed.

## What might happen at a meeting

starter-happen-1 = Does dim byd anarferol wedi ei drefnu.
starter-happen-2 = Mae un ymarfer yn cynnwys cyffwrdd, fel dal dwylo. Gallwch chi ei wneud heb gyffwrdd.
starter-happen-3 = Byddwn ni'n cynnig munud gyda llygaid ar gau. Gallwch chi gadw eich llygaid ar agor.
starter-happen-4 = Efallai y bydd sŵn uchel. Byddwn ni'n dweud cyn iddo ddod.
starter-happen-5 = Efallai y bydd y larwm tân yn cael ei brofi. Dim ond prawf fydd hwn.
starter-happen-6 = Bydd rhywfaint o ysgrifennu neu dynnu llun. Fydd neb yn edrych ar eich gwaith chi.
starter-happen-7 = Bydd rhai ohonon ni'n actio golygfa fer. Gallwch chi wylio, neu aros y tu allan.
starter-happen-8 = Bydd ymwelydd yn dod. Pwy yw hi, a phryd mae hi'n gadael: … .
starter-happen-9 = Bydd cyfieithydd yn yr ystafell. Mae hi'n cadw at yr un cytundeb â ni.
starter-happen-10 = Byddwn ni'n mynd allan am dipyn. Gallwch chi aros i mewn.
starter-happen-11 = Bydd plant neu fabanod yn yr ystafell.
starter-happen-12 = Bydd ci yn yr ystafell.
starter-happen-13 = Mae pobl eraill yn defnyddio'r adeilad, a dynion yw rhai ohonyn nhw. Fyddan nhw ddim yn dod i'n hystafell ni.
starter-happen-14 = Byddwn ni'n siarad am rywbeth trwm. Beth yw'r pwnc: … . Gallwch chi ei hepgor, a byddwn ni'n cymryd saib wedyn.

## My way of taking part

starter-part-listen-only = Hoffwn i wrando, a ddim siarad.
starter-part-half = Hoffwn i ddod am hanner y cyfarfod.
starter-part-near-door = Hoffwn i eistedd yn agos at y drws.
starter-part-with-somebody = Hoffwn i ddod â rhywun gyda fi.
starter-part-write-not-speak = Hoffwn i ysgrifennu, a ddim siarad.
starter-part-camera-off = Hoffwn i gadw fy nghamera wedi ei ddiffodd.
starter-part-text-only = Hoffwn i ddefnyddio testun yn unig, heb sain.
starter-part-no-activity = Hoffwn i fod yno, heb wneud y gweithgaredd.
starter-part-breaks = Hoffwn i gael egwyl pan fydd angen.
starter-part-how-about = Beth am ffordd arall: … .

## Neutral words for messages. They say nothing about a group, a meeting or help. In Welsh they are said to a friend (ti), and use only letters that keep a text message cheap.

starter-code-words-1 = Mae dy lyfr llyfrgell yn barod.
starter-code-words-2 = Mae dy dun pobi yma o hyd.
starter-code-words-3 = Mae'r botymau roeddet ti eisiau wedi cyrraedd.
starter-code-words-4 = Dwi wedi dod o hyd i'r llyfr coginio.
starter-code-words-5 = Paid ag anghofio bwydo'r gath drws nesaf.
starter-code-words-6 = Mae dy botiau jam yn barod i ti.
starter-code-words-7 = Mae un darn o'r jig-so ar goll.
starter-code-words-8 = Mae'r raffl wythnos nesaf.

## What it costs

starter-cost-1 = Mae'n costio £0. Mae'r te a'r bwyd am ddim hefyd.
starter-cost-2 = Mae'n costio £0. Os gallwch chi, rhowch rywbeth yn y jar te. Does neb yn edrych pwy sy'n rhoi.
starter-cost-3 = Y gost yw: … . Os yw hynny'n anodd yr wythnos hon, dewch beth bynnag. Fydd neb yn gofyn.
starter-cost-4 = Mae'n costio £0. Byddwn ni'n talu eich tocyn yn ôl mewn arian parod ar y diwrnod. Dydyn ni ddim yn cadw manylion banc.

## Things I can offer

starter-offer-1 = Gwneud te
starter-offer-2 = Dweud helô wrth y drws
starter-offer-3 = Darllen yn uchel
starter-offer-4 = Gwnïo neu wau
starter-offer-5 = Coginio neu bobi
starter-offer-6 = Siarad Cymraeg neu iaith arall
starter-offer-7 = Gosod y cadeiriau a'u rhoi yn ôl
starter-offer-8 = Cadw llygad ar yr amser
starter-offer-9 = Trwsio pethau
starter-offer-10 = Gwybod am y bysiau a'r ffyrdd bach
starter-offer-11 = Hoffwn i gael help gyda'r peth hwn: …
