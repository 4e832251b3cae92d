# Y ffrâm o amgylch pob tudalen.
# native: not yet read
frame-skip = Mynd at y dudalen
frame-other-language = English
frame-other-language-code = en
frame-help-now = Help ar unwaith
# native: not yet read
frame-demo = DEMO – pobl, lleoedd a rhifau dychmygol
# native: not yet read
frame-native-wait = Mae'r dudalen hon yn aros i siaradwr Cymraeg ddarllen ei geiriau.
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
