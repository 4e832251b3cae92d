### Bod â rhan mewn grŵp: saith ffordd, rhoi cynnig gyda rhywun wrth ei hochr, a gair wedyn.

leadership-title = Bod â rhan yn y grŵp hwn
leadership-look = Saith ffordd fach, a sut i roi cynnig ar un
leadership-lead = Dechreuwch yn unrhyw le, ac arhoswch yn unrhyw le. Mae dod yn ddigon.
leadership-counted = Does dim byd yma'n cael ei gyfrif. Does neb yn nodi pwy wnaeth beth.
leadership-seen-by-all = pawb yn y grŵp hwn. Yr un dudalen sydd i bob un.
leadership-seen-by-two = chi'ch dwy, a neb arall.
leadership-try = Hoffwn i roi cynnig ar hyn
leadership-more = Beth arall sydd yma
leadership-money = Gall grŵp adael i fenyw edrych ar ôl swm bach o arian. Mae dau enw arno, fel nad oes neb ar ei phen ei hun gydag ef. Gofynnwch.
leadership-speaking = Os bydd rhywun yn gofyn i chi siarad yn rhywle arall: byth heb rywun wrth eich ochr, a gyda thâl neu'ch costau wedi'u talu. Gofynnwch yn gyntaf pa un.
leadership-rights = Dydy hyn ddim yn newid pwy sy'n cael gwneud beth yma. Mae tudalen arall yn dweud sut mae rhywun yn dod i gynnal y grŵp hwn:
leadership-rights-look = Pwy sydd yn y grŵp hwn
leadership-handbook = Mwy am arwain, yn y llawlyfr
leadership-questions = Cwestiynau am arwain, i'w trafod gyda'ch gilydd

leadership-what = Beth yw'r gwaith
leadership-long = Am faint
leadership-help = Pwy sy'n helpu
leadership-back = Sut i gamu'n ôl

leadership-greet = Croesawu pwy bynnag sy'n dod
leadership-greet-what = Rydych chi'n sefyll wrth y drws ac yn dweud helô. Rydych chi'n dangos ble mae'r te.
leadership-greet-long = Chwarter awr cyn y dechrau, ar un dyddiad.
leadership-greet-help = Mae un sy'n cynnal y grŵp yn agos. Mae hi'n dod os nad yw rhywbeth yn teimlo'n iawn.
leadership-greet-back = Dywedwch cyn dechrau, neu wrth y drws. Bydd hi'n cymryd drosodd.

leadership-time = Cadw'r amser
leadership-time-what = Rydych chi'n edrych ar y cloc. Rydych chi'n dweud pan fydd pum munud ar ôl.
leadership-time-long = Un gweithgaredd, neu un noson.
leadership-time-help = Mae'r cynllun yn dweud pryd mae pob rhan yn gorffen. Rydych chi'n cytuno ar arwydd cyn dechrau.
leadership-time-back = Rhowch y cloc i lawr wrth ei hochr. Mae hynny'n ddigon.

leadership-words = Darllen yr agoriad neu'r diwedd
leadership-words-what = Rydych chi'n darllen ambell linell yn uchel, yn eich dewis iaith.
leadership-words-long = Dwy neu dair munud.
leadership-words-help = Byddwch chi'n cael y llinellau ymlaen llaw. Cewch newid gair, neu eu darllen gyda rhywun.
leadership-words-back = Rhowch y papur i rywun arall. Cewch wneud hynny ar y canol hefyd.

leadership-activity = Cynllunio un gweithgaredd
leadership-activity-what = Rydych chi'n dewis un gweithgaredd ac yn dweud sut gallai fynd yma.
leadership-activity-long = Hanner awr ymlaen llaw, ac un rhan o noson.
leadership-activity-help = Mae rhywun yn ei gynllunio gyda chi. Does dim rhaid i chi ei arwain eich hun.
leadership-activity-back = Dywedwch. Bydd hi'n ei wneud, neu'n ei adael allan.

leadership-together = Cynnal noson gyda rhywun
leadership-together-what = Rydych chi'n rhannu'r noson rhyngoch chi. Chi sy'n dewis eich rhannau.
leadership-together-long = Un noson, a hanner awr o sgwrs cyn ac wedyn.
leadership-together-help = Mae hi yn yr ystafell drwy'r amser, ac yn gofalu am y pethau caled.
leadership-together-back = Rhowch yr arwydd y cytunoch chi arno. Bydd hi'n mynd ymlaen, a does neb yn holi.

leadership-evening = Cynnal noson
leadership-evening-what = Chi sy'n agor y noson, yn ei harwain ac yn ei chau.
leadership-evening-long = Un noson.
leadership-evening-help = Mae un sy'n cynnal y grŵp yno, neu gallwch chi ei ffonio. Chi'ch dwy sy'n cytuno pa un.
leadership-evening-back = Dywedwch wrthi ymlaen llaw, neu rhowch yr arwydd. Bydd hi'n cymryd drosodd.

leadership-support = Cefnogi rhywun sy'n cynnal grŵp
leadership-support-what = Rydych chi yno i un sy'n cynnal grŵp. Rydych chi'n gwrando, ac yn gofyn beth fyddai'n helpu.
leadership-support-long = Tan ddiwrnod y byddwch chi'ch dwy'n ei ddewis. Yna byddwch chi'n edrych arno eto.
leadership-support-help = Mae gyda chithau rywun i siarad â hi hefyd.
leadership-support-back = Dywedwch o ba ddiwrnod. Does dim angen rheswm.

## Gofyn

leadership-try-lead = Rydych chi'n gofyn i un sy'n cynnal y grŵp fod wrth eich ochr. Gall hi gytuno, dweud ddim y tro hwn, neu gynnig dyddiad arall. Cewch ei dynnu'n ôl unrhyw bryd.
leadership-try-when = Pryd hoffech chi roi cynnig arno?
leadership-no-date = Dim dyddiad eto
leadership-with = I bwy hoffech chi ofyn?
leadership-wish = Sut hoffech chi gael gair wedyn?
leadership-wish-said = Ar lafar, pan welwn ni ein gilydd
leadership-wish-written = Yn ysgrifenedig, yma
leadership-wish-none = Dim gair
leadership-line = Un peth iddi edrych arno, os hoffech chi
leadership-line-hint = Caiff aros yn wag. Does dim rhaid i chi ddweud beth ddigwyddodd.
leadership-why = Fel nad oes neb yn rhoi cynnig ar rywbeth ar ei phen ei hun, a bod pob menyw'n clywed yn y ffordd sy'n well ganddi.
leadership-who = Dim ond chi, a'r un rydych chi'n gofyn iddi. Mae dan glo. Gallai'r person sy'n rhedeg y cyfrifiadur weithio allan pwy ydych chi'ch dwy, ond nid beth rydych chi'n ei ofyn.
leadership-how-long = Nes i chi ei dynnu'n ôl. Wyth wythnos ar ôl y dyddiad ar y mwyaf.
leadership-skip = Peidiwch â gofyn yma. Cewch siarad â hi pan fyddwch chi'n cwrdd.
leadership-do = Gofyn iddi
leadership-nobody = Does neb yma y gellir gofyn iddi ar hyn o bryd. Cewch siarad â rhywun pan fyddwch chi'n cwrdd.
leadership-many = Rydych chi wedi gofyn pum peth eisoes. Rhowch un ohonyn nhw o'r neilltu yn gyntaf.
leadership-cannot = Does dim modd gwneud hynny bellach. Edrychwch arno eto.
said-leadership-asked = Bydd hi'n darllen beth rydych chi'n ei ofyn.

leadership-meeting-title = Gair gan un sy'n cynnal y grŵp hwn gyda chi
leadership-meeting-lead = Ar ôl cyfarfod gallwch chi ofyn iddi sut aeth hi gyda chi. Chi sy'n dewis ym mha ffordd. Caiff hi ddweud: ddim y tro hwn.
leadership-meeting-which = Pa gyfarfod?
leadership-meeting-of = Y cyfarfod: { $day }
leadership-meeting-none = Doedd dim cyfarfod yn ystod y pythefnos diwethaf.

## Sut mae pethau'n sefyll

leadership-mine = Beth rydych chi'n ei ofyn, a beth mae rhywun yn ei ofyn i chi
leadership-mine-lead = Dim ond chi a'r fenyw arall sy'n darllen hyn. Mae'n mynd ar ôl wyth wythnos.
leadership-mine-none = Does dim byd yma ar hyn o bryd.
leadership-mine-asks = Rydych chi'n gofyn
leadership-mine-beside = Mae rhywun yn gofyn i chi
leadership-waits = Mae rhywun yn gofyn rhywbeth i chi
leadership-fact-when = Pryd
leadership-fact-wish = Gair wedyn
leadership-fact-line = I edrych arno:

leadership-hers-asked = Dydy { $name } ddim wedi ateb eto.
leadership-hers-proposed = Mae { $name } yn gofyn: beth am y dyddiad hwn? { $when }
leadership-hers-agreed = Mae { $name } wedi cytuno. Siaradwch amdano pan welwch chi'ch gilydd.
leadership-hers-agreed-on = Mae { $name } wedi cytuno. Bydd hi wrth eich ochr ar y dyddiad hwn: { $when }
leadership-hers-no = Mae { $name } yn dweud: ddim y tro hwn.
leadership-hers-word = Mae { $name } wedi ysgrifennu gair i chi.
leadership-hers-not-written = Mae { $name } wedi cytuno. Dydy hi ddim wedi ysgrifennu gair eto.
leadership-hers-due-said = Roedd { $name } wrth eich ochr. Bydd hi'n dweud wrthych chi pan welwch chi'ch gilydd.
leadership-hers-due-none = Roedd { $name } wrth eich ochr. Doeddech chi ddim eisiau gair.
leadership-beside-asked = Dydych chi ddim wedi ateb eto.
leadership-beside-proposed = Cynigioch chi'r dyddiad hwn: { $when }
leadership-beside-agreed = Rydych chi wedi cytuno.
leadership-beside-no = Dywedoch chi: ddim y tro hwn.
leadership-passed = Mae'r dyddiad hwnnw wedi mynd heibio, a chafodd dim byd ei drefnu.
leadership-off = Does dim cyfarfod ar y dyddiad hwnnw.
leadership-gone = All yr un y gofynnoch chi iddi ddim bod wrth eich ochr mwyach. Cewch ofyn i rywun arall.
leadership-accept = Mae'r dyddiad hwnnw'n iawn
leadership-end = Ei dynnu'n ôl
leadership-end-word = Dileu hyn i gyd
leadership-end-away = Rhoi hwn o'r neilltu
leadership-end-about = Wedyn does dim ohono ar ôl i'r un ohonoch chi, a does neb yn gofyn pam.
leadership-word-kept = Mae'n mynd ar ôl wyth wythnos, neu pan fyddwch chi'n ei ddileu. Caiff hithau ei dynnu'n ôl hefyd.
leadership-holds = Gofynnodd rhywun i chi fod wrth ei hochr. Bydd hi'n darllen y caiff ofyn i rywun arall.

leadership-answer = Beth yw eich ateb?
leadership-answer-about = Does dim rheswm yn cael ei ofyn. Gallwch chi ei newid tan y dyddiad.
leadership-yes = Bydda i wrth ei hochr
leadership-no = Ddim y tro hwn
leadership-other-date = Beth am ddyddiad arall?
leadership-propose = Cynnig y dyddiad hwn

## Gair wedyn

leadership-due = Gair wedyn
leadership-due-said = Hoffai hi gael gair, ar lafar. Dywedwch wrthi pan welwch chi'ch gilydd, lle nad oes neb arall yn clywed.
leadership-due-said-done = Rydyn ni wedi siarad
leadership-due-written = Hoffai hi gael gair, yn ysgrifenedig.
leadership-due-none = Does dim angen gair arni. Does dim byd i'w wneud.
leadership-word = Beth hoffech chi ei ddweud wrthi?
leadership-word-hint = Beth helpodd? Beth welais i? Beth fyddwn i'n rhoi cynnig arno? Dywedwch beth welsoch chi, nid sut un yw hi.
leadership-word-why = Gofynnodd hi am air yn y ffurf hon.
leadership-word-who = Dim ond hi a chi. Mae dan glo.
leadership-word-long = Wyth wythnos, neu nes i un ohonoch chi ei ddileu.
leadership-word-skip = Cewch ei ddweud wrthi yn lle hynny.
leadership-word-keep = Ei roi iddi
leadership-word-back = Tynnu beth ysgrifennais i yn ôl
leadership-word-back-about = Cewch ei dynnu'n ôl unrhyw bryd. Efallai y bydd hi wedi ei ddarllen erbyn hynny.
