# Tudalen y demo ei hun. Dydy hi byth yn rhan o le go iawn.
demo-link = Ffonau a chloc
demo-title = Beth mae'r ffonau'n ei ddangos
demo-lead = Does dim byd yn y demo hwn yn gadael y peiriant hwn. Dyma pwy sydd ynddo, beth fyddai wedi mynd allan, a'r cloc mae'r demo'n ei ddilyn.
demo-clock = Y cloc
demo-now = Yr amser yn y demo: { $when }
demo-clock-about = Mae'n mynd gyda'ch cloc chi, ac ymhellach pan fyddwch chi'n dweud yma. Mae beth bynnag sydd i'w wneud ar y ffordd yn cael ei wneud ar y ffordd. Rhaid i bwy bynnag oedd wedi mewngofnodi ers tro fewngofnodi eto.
demo-ten-minutes = Deg munud ymlaen
demo-an-hour = Awr ymlaen
demo-tomorrow = Hyd at ddeg o'r gloch yfory
demo-until = Mynd ymlaen hyd at
demo-until-hint = Blwyddyn, mis, diwrnod ac awr, fel 2027-01-28 15:25. Dydy'r cloc ddim yn mynd yn ôl, ac wyth wythnos ymlaen ar y mwyaf.
demo-until-go = Ymlaen hyd at hynny
demo-until-bad = Ysgrifennwch fel 2027-01-28 15:25, yn hwyrach na nawr ac wyth wythnos ymlaen ar y mwyaf.
demo-gateways = Pwy sy'n cario pethau
demo-texts-run = Mae negeseuon testun yn mynd allan.
demo-texts-stopped = Dydy'r porth negeseuon testun ddim yn ateb.
demo-texts-lost = Mae'r porth yn dweud ie ac yn colli'r negeseuon testun.
demo-texts-stop = Stopio'r porth negeseuon testun
demo-texts-lose = Gadael i'r porth golli negeseuon testun
demo-texts-start = Gadael i'r negeseuon testun fynd allan eto
demo-mail-runs = Mae e-byst yn mynd allan.
demo-mail-stopped = Dydy'r gweinydd e-bost ddim yn ateb.
demo-mail-stop = Stopio'r gweinydd e-bost
demo-mail-start = Gadael i'r e-byst fynd allan eto
demo-phones = Negeseuon testun
demo-nothing = Does dim byd wedi dod eto.
demo-parts = { $count ->
    [zero] Dim rhan
    [one] Un rhan
    [two] Dwy ran
    [few] { $count } rhan
    [many] { $count } rhan
   *[other] { $count } rhan
}
demo-answer = Ateb o'r rhif { $number }
demo-answer-go = Anfon yr ateb hwn
demo-letters = E-byst
# native: not yet read
demo-who = Pwy yw pwy
# native: not yet read
demo-who-about = Mewngofnodwch gyda'i henw a'i thri gair. Mae'r rhai sy'n cynnal grŵp neu'n gweithio i sefydliad yn rhoi chwe digid hefyd; mae'r rhai yma'n iawn am yr hanner munud hwn.
# native: not yet read
demo-who-more = Pawb arall
# native: not yet read
demo-is-member = Menyw yn y grŵp { $place }.
# native: not yet read
demo-is-facilitator = Yn cynnal y grŵp { $place }.
# native: not yet read
demo-is-coordinator = Yn gweithio i'r sefydliad { $place }.
# native: not yet read
demo-is-programme = Yn gofalu am y rhaglen.
# native: not yet read
demo-is-operator = Yn cadw'r peiriant i fynd.
# native: not yet read
demo-code-now = Chwe digid nawr:
demo-by-hand = Dydy'r demo hwn ddim yn anfon negeseuon testun ei hun: maen nhw'n cael eu hysgrifennu â llaw.
said-demo-moved = Mae'r cloc wedi mynd ymlaen.
said-demo-answered = Daeth ei hateb i mewn.
said-demo-not-answered = Chymerodd neb ei hateb.
