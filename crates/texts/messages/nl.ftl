### Nederlands. Een tekst die op een nieuwe regel doorloopt is één alinea; de regels en hun gegevens komen uit crates/rules.

## outcome

# Gewoonten van de taal: hoe getallen, bedragen en dagen worden geschreven.
format-language = Nederlands
format-one = 1
format-thousands = .
format-point = ,
format-euro = €{"\u00A0"}{ $amount }
format-euro-range = €{"\u00A0"}{ $least } tot €{"\u00A0"}{ $most }
format-percent = { $number }{"\u00A0"}%
format-date = { $day } { $month } { $year }
format-date-first = { $day } { $month } { $year }
format-date-short = { $day }/{ $month }/{ $year }
format-list-next = { $all }, { $next }
format-list-last = { $all } en { $next }
format-month-1 = januari
format-month-2 = februari
format-month-3 = maart
format-month-4 = april
format-month-5 = mei
format-month-6 = juni
format-month-7 = juli
format-month-8 = augustus
format-month-9 = september
format-month-10 = oktober
format-month-11 = november
format-month-12 = december

word-unknown = onbekend
word-true = ja
word-false = nee
word-availabilityFee = minstens één beschikbaarheidshonorarium
word-exempted = vrijgesteld door de huisartsenkring
word-registered = ingeschreven en beschikbaar
word-none = geen deelname

# Het antwoord in één zin.
headline-premium-none = Geen premie voor { YEAR($year) }.
headline-premium-exact = Premie { YEAR($year) }: { EURO($amount) }.
headline-premium-range = Premie { YEAR($year) }: { $range }.
headline-premium-if = Premie { YEAR($year) }: { $range } als u aan de voorwaarden voldoet.
headline-premium-up-to = Premie { YEAR($year) }: tot { EURO($amount) } als u aan de voorwaarden voldoet.
headline-premium-assumed = De regels van { YEAR($year) } zijn niet bekend: die van { YEAR($basedOn) } worden verondersteld.
headline-premium-carried = Regel van { YEAR($basedOn) }, verondersteld te gelden.
headline-premium-plan = { $lastDay ->
    [unknown] Haal nog: { $parameters }. De premie stijgt dan naar { EURO($reaches) }, { EURO($gain) } meer.
   *[known] Haal uiterlijk op { DATE($lastDay) } nog: { $parameters }. De premie stijgt dan naar { EURO($reaches) }, { EURO($gain) } meer.
}
headline-premium-deadline = { $deadline }: uiterlijk op { DATE($lastDay) }.
headline-visit-bill = { $channel ->
    [mediprima] Factureer elektronisch aan de HZIV, via MediPrima.
    [cpasPaper] Factureer op papier aan het OCMW.
    [healthFund] Factureer aan het ziekenfonds: de patiënt is verzekerd.
    [fedasil] Factureer aan Fedasil, nadat u het requisitorium hebt gekregen.
   *[hospital] Het ziekenhuis factureert deze zorg.
}
headline-visit-exception = { $exception ->
    [age] Uitzondering: u had op 1 januari 2023 de leeftijd van 67 jaar bereikt.
    [outsidePractice] Uitzondering: factuur buiten de praktijk gemaakt, zonder mogelijke verbinding.
    [forceMajeure] Uitzondering: overmacht.
    [guardPost] Uitzondering: huisartsenwachtpost die nog niet is uitgerust.
    [flatFeePractice] Uitzondering: wijkgezondheidscentrum (forfait).
    [familyPlanning] Uitzondering: centrum voor gezinsplanning.
    [transition] Uitzondering: factuur gemaakt tijdens de overgangsperiode.
   *[beforeMediPrima] Uitzondering: zorg van vóór de opname in MediPrima.
}
headline-visit-wait = { $step ->
    [consultInsurability] Factureer nog niet: raadpleeg eerst de verzekerbaarheid van de patiënt.
    [consultMediPrima] Factureer nog niet: raadpleeg eerst MediPrima.
    [askCpasForIdentifier] Factureer nog niet: vraag het OCMW eerst een rijksregister- of BIS-nummer.
    [treat] Verzorg meteen; factureer zodra het OCMW heeft beslist.
    [referToCpas] Verwijs de patiënt eerst naar het OCMW: zonder beslissing is de betaling niet gewaarborgd.
    [judgeUrgency] Nog geen beslissing: kan de zorg wachten?
    [askCpasToReactivate] Factureer nog niet: het OCMW moet zijn beslissing eerst opnieuw activeren.
    [askCpasToExtendCover] Factureer nog niet: het OCMW moet de dekking eerst uitbreiden tot de dag van de zorg.
    [askCpasToTickDoctorBox] Factureer nog niet: het OCMW moet eerst ‘huisarts’ aanvinken.
    [askCpasForGuarantee] Factureer nog niet: het OCMW moet eerst de tenlasteneming waarborgen.
   *[other] Factureer nog niet.
}
headline-visit-refer = { $channel ->
    [hospital] Het ziekenhuis factureert deze zorg.
   *[other] Verwijs de patiënt naar een arts die op de kaart staat.
}
headline-visit-not-refundable = Niet op papier: het OCMW zou niets terugkrijgen. U hebt software nodig die via MediPrima factureert.
headline-visit-ask = { $step ->
    [checkProviderList] Kijk eerst na of uw RIZIV-nummer op de kaart staat.
   *[other] Vraag het OCMW eerst hoe u moet factureren: geen enkele bron geeft uitsluitsel.
}

# Parameters en barometers, in het kort.
parameter-recipe = Recip-e
parameter-chapterIv = Hoofdstuk IV via MyCareNet
parameter-eFact = eFact bij verhoogde tegemoetkoming
parameter-informedConsent = Geïnformeerde toestemming
parameter-sumehr = Sumehr
parameter-eGmd = eGMD via MyCareNet
parameter-medicationSchemes = Medicatieschema’s
parameter-evidenceLinker = CEBAM Evidence Linker
parameter-eAttest = eAttest
parameter-disabilityForm = Evaluatie van de handicap
parameter-electronicBilling = eFact of eAttest
parameter-barometers = Barometers
parameter-incapacityCertificates = Mult-eMediatt
barometer-diabetes = diabetes
barometer-antibiotics = antibiotica
barometer-renalInsufficiency = nierinsufficiëntie

# Termijnen.
deadline-apply = Aanvraag van de premie
deadline-contest = Betwisting
deadline-barometer = Inschrijving voor de barometer
    .of = Inschrijving voor de barometer { WORD($of) }
deadline-measurementEnds = Einde van de gemeten periode
deadline-payment = Betaling door het RIZIV
deadline-tarification = Elektronische tarifering
deadline-certificateExpires = Einde van de geldigheid van het attest DMH
deadline-coverEnds = Einde van de dekking ‘huisarts’
    .of = Einde van de dekking ‘huisarts’, kaart { $of }

# Wat te doen.
step-letHospitalBill = Laat het ziekenhuis factureren.
step-consultInsurability = Raadpleeg de verzekerbaarheid van de patiënt (MyCareNet) voor de dag van de zorg.
step-billHealthFund = Factureer aan het ziekenfonds, met eFact of eAttest.
step-askRequisitorium = Vraag Fedasil vóór de zorg een requisitorium.
step-billFedasil = Factureer aan Fedasil, met het requisitorium.
step-consultMediPrima = Raadpleeg MediPrima voor de dag van de zorg.
step-askCpasForIdentifier = Vraag het OCMW een rijksregister- of BIS-nummer: MediPrima zoekt alleen op dat nummer.
step-treat = Geef meteen de nodige zorg.
step-fillCertificate = Vul het attest dringende medische hulp (DMH) in, zonder diagnose.
step-sendCareAdvice = Bezorg het OCMW een zorgadvies, liefst nog dezelfde dag.
step-askDecisionWithProxy = Vraag het OCMW, met een volmacht van de patiënt, een elektronische beslissing.
step-billAfterDecision = Raadpleeg na de beslissing MediPrima opnieuw voor de dag van de zorg, en factureer dan.
step-referToCpas = Verwijs de patiënt naar het OCMW van zijn werkelijke verblijfplaats.
step-handLiaisonSheet = Geef de patiënt de verbindingsfiche mee.
step-judgeUrgency = Beoordeel of de zorg medisch gezien kan wachten.
step-askCpasToReactivate = Vraag het verantwoordelijke OCMW zijn beslissing opnieuw te activeren.
step-seeListedDoctor = Verwijs de patiënt naar een arts die op de kaart staat, of vraag het OCMW u toe te voegen.
step-askCpasToExtendCover = Vraag het OCMW de dekking uit te breiden tot de dag van de zorg.
step-askCpasToTickDoctorBox = Vraag het OCMW ‘huisarts’ aan te vinken op de kaart; voor een nog geldige beslissing van vóór september 2025 hoeft de raad niet opnieuw te beslissen.
step-askCpasWhichWay = Vraag het OCMW schriftelijk welke manier van factureren het aanvaardt.
step-askCpasForGuarantee = Vraag het OCMW de waarborg voor de tenlasteneming.
step-checkProviderList = Kijk na of uw RIZIV-nummer op de kaart staat.
step-getSoftware = Zorg voor software die MediPrima ondersteunt.
step-checkSoftware = Kijk na of uw software MediPrima ondersteunt.
step-requestTarification = Vraag de tarifering op en neem het verbintenisnummer over in de factuur.
step-billMediPrima = Factureer aan de HZIV met eFact MediPrima (verzekeringsinstelling 690).
step-billCpasOnPaper = Stuur de factuur op papier naar het OCMW dat heeft beslist.
step-addJustification = Voeg een schriftelijke verantwoording van de uitzondering toe.
step-keepCertificate = Bewaar het attest.
step-sendCertificate = Stuur het attest met de factuur naar het OCMW en houd een kopie bij.
step-giveCertificateCopy = Geef de patiënt een kopie van het attest voor wat u hebt voorgeschreven.
step-checkCertificateFlag = Kijk in MediPrima of een attest DMH wordt gevraagd.
step-tarificationClosed = De tarifering is afgesloten; geen enkele bron zegt dat uw vordering daarmee vervalt. Vraag het na bij de HZIV.

# De premie: wat elke regel zegt, en wat hij heeft gedaan.
premium-rules-assumed = Als geen enkele bron de regels van een jaar geeft, gelden hier die van het laatste bekende jaar, op dezelfde dagen: dat is een veronderstelling, en het antwoord zegt het.
    .limits = Geen enkele bron geeft de regels van { YEAR($year) }: die van { YEAR($basedOn) } worden verondersteld.
premium-track-recognised = Met een code 003 of 004 tijdens het premiejaar, al is het maar een deel ervan, telt u als huisarts, ook als de opleiding dat jaar eindigde.
    .grants = { $since ->
        [unknown] U telt als huisarts (code 003 of 004).
       *[known] U telt als huisarts (code 003 of 004), sinds { DATE($since) }.
    }
premium-track-training = Met een code 005 of 006 het hele premiejaar, of in dat jaar begonnen en nog lopend op 31 december, telt u als huisarts in opleiding (haio).
    .grants = U telt als huisarts in opleiding (haio, code 005 of 006).
premium-track-none = De bronnen noemen alleen de codes 003 tot 006; dat een andere code geen recht geeft, is onze afleiding.
    .refuses = Geen code 003 of 004 tijdens het premiejaar, en geen opleiding (005, 006) die op 31 december nog loopt: geen premie, volgens onze afleiding.
premium-track-unknown = Zonder RIZIV-bevoegdheidscode valt niet te zeggen in welke hoedanigheid u recht hebt op de premie.
    .undetermined = RIZIV-bevoegdheidscode niet opgegeven: 003 of 004 voor een huisarts, 005 of 006 voor een haio.
premium-gate-firstYears = Tot en met het { NUMBER($years) }e premiejaar na het jaar van het huisartsnummer wordt geen minimumbedrag gecontroleerd.
    .grants = Huisartsnummer gekregen in { YEAR($awardYear) }: geen minimumbedrag tot en met premiejaar { YEAR($lastYear) }.
premium-gate-activity = { $year ->
    [2020] Jaar { YEAR($year) }: minstens { EURO($minimum) } aan prestaties geattesteerd aan de verplichte verzekering, dat is 25 % minder; het definitieve cijfer is niet gevonden.
   *[other] Jaar { YEAR($year) }: minstens { EURO($minimum) } aan prestaties geattesteerd aan de verplichte verzekering.
}
    .grants = Geattesteerde prestaties: { EURO($attested) }; er was minstens { EURO($minimum) } nodig.
    .refuses = Geattesteerde prestaties: { EURO($attested) }, er is minstens { EURO($minimum) } nodig: geen premie, ook niet het basisbedrag.
    .undetermined = Geattesteerd bedrag niet opgegeven: zonder minstens { EURO($minimum) } is er geen premie.
premium-gate-flatFee = Voor werk onder forfait tijdens het premiejaar vervangt een verklaring op eer het minimumbedrag. Een artsensyndicaat schrijft dat voor 2017; voor de andere jaren is het onze afleiding.
    .grants = Werk onder forfait met verklaring op eer: die vervangt het minimumbedrag.
    .undetermined = Als u onder forfait hebt gewerkt, vervangt een verklaring op eer het minimum van { EURO($minimum) }.
premium-gate-onCall = U moet aan de georganiseerde wachtdienst deelnemen: minstens één beschikbaarheidshonorarium, of vrijgesteld door de kring, of ingeschreven en beschikbaar.
    .grants = Wachtdienst: { WORD($onCall) }.
    .refuses = Geen deelname aan de wachtdienst: geen premie, ook niet het basisbedrag.
    .undetermined = Deelname aan de wachtdienst niet opgegeven: zonder deelname is er geen premie.
premium-training = In opleiding: { EURO($amount) } met een aanvaard softwarepakket, wat de parameters ook zijn. Dat u zonder dat pakket nergens recht op hebt, is onze afleiding.
    .grants = In opleiding, met een aanvaard softwarepakket: { EURO($amount) }, wat de parameters ook zijn.
    .refuses = In opleiding is voor { EURO($amount) } een aanvaard softwarepakket nodig; zonder dat pakket hebt u nergens recht op, volgens onze afleiding.
    .undetermined = In opleiding: { EURO($amount) }, op voorwaarde dat u een aanvaard softwarepakket hebt gebruikt.
premium-software = Zonder aanvaard softwarepakket hebt u alleen recht op het basisbedrag, aan te vragen met het papieren formulier.
    .limits = Zonder aanvaard softwarepakket hebt u alleen recht op het basisbedrag van { EURO($base) }, aan te vragen met het papieren formulier.
    .undetermined = Aanvaard softwarepakket niet opgegeven: zonder dat pakket hebt u alleen recht op het basisbedrag van { EURO($base) }.
premium-neutralised = In 2018 heeft de commissie artsen-ziekenfondsen de medicatieschema’s geneutraliseerd, en elke trap vraagt één drempel minder. Het definitieve besluit hebben we niet gezien: dit is onze lezing.
    .limits = { WORD($parameter) }: dat jaar voor iedereen geneutraliseerd; elke trap vraagt één drempel minder, volgens onze lezing.
premium-flatFee-notApplicable = Voor wie het hele premiejaar onder forfait werkt, gelden niet: eFact en eGMD van 2018 tot en met 2022, eFact of eAttest in 2023. Voor 2024 zegt geen bron het: wij nemen de regel van 2023 over.
    .limits = { WORD($parameter) }: geldt niet voor wie het hele jaar onder forfait werkt.
premium-flatFee-fewer = Voor wie het hele jaar onder forfait werkt, vraagt elke trap van 2022 één drempel minder; voor 2018 tot en met 2021 is dat onze afleiding. In 2023 liggen de trappen niet meer lager.
    .grants = { $fewer ->
        [one] Het hele jaar onder forfait: elke trap vraagt { NUMBER($fewer) } drempel minder.
       *[other] Het hele jaar onder forfait: elke trap vraagt { NUMBER($fewer) } drempels minder.
    }
premium-flatFee-unknown = Zolang niet bekend is of er onder forfait is gewerkt, omvat het antwoord beide gevallen.
    .undetermined = Werk onder forfait niet opgegeven: het antwoord omvat beide gevallen, nooit en het hele jaar.
premium-tiers = Jaar { YEAR($year) }: { EURO($base) } als basis, tot { EURO($highest) } met minstens { NUMBER($needed) } gehaalde drempels{ $year ->
    [2018] {" "}(aantal afgeleid)
    [2019] {" "}(aantal afgeleid)
    [2020] {" "}(aantal afgeleid)
   *[other] {""}
}.
    .grants = { $met ->
        [0] Te weinig drempels gehaald voor meer dan het basisbedrag: { EURO($amount) }.
        [one] Minstens { NUMBER($met) } drempel gehaald: { EURO($amount) }.
       *[other] Minstens { NUMBER($met) } drempels gehaald: { EURO($amount) }.
    }
    .undetermined = { NUMBER($least) } tot { NUMBER($most) } drempels gehaald: { EURO($leastAmount) } tot { EURO($mostAmount) }.
premium-sumehrBonus = Jaar { YEAR($year) }: { EURO($amount) } extra op de twee hoogste trappen, met een Sumehr voor minstens { NUMBER($minimum) } verschillende patiënten, opgeteld over de jaren.
    .grants = Sumehr voor { NUMBER($patients) } verschillende patiënten, minstens { NUMBER($minimum) } gevraagd: { EURO($amount) } extra op de twee hoogste trappen.
    .refuses = Sumehr voor { NUMBER($patients) } verschillende patiënten, er zijn er minstens { NUMBER($minimum) } nodig: geen toeslag.
    .undetermined = Aantal patiënten met Sumehr niet opgegeven: vanaf { NUMBER($minimum) } is het { EURO($amount) } extra op de twee hoogste trappen.
premium-application = Een aanvraag na de laatste dag geeft geen recht op een premie.
    .refuses = Aanvraag ingediend op { DATE($submittedOn) }, na de laatste dag, { DATE($lastDay) }: geen premie.
    .undetermined = Aanvraag ingediend op { DATE($submittedOn) }: naargelang de bron was de laatste dag { DATE($lastDay) } of { DATE($latest) }.
premium-starter = GMD-starterspremie: { EURO($amount) }, één keer, automatisch toegekend met de premie van het jaar waarin het huisartsnummer is gekregen, als die via ProGezondheid is aangevraagd.
    .grants = GMD-starterspremie: { EURO($amount) } extra, één keer, zonder aparte aanvraag.
    .undetermined = GMD-starterspremie van { EURO($amount) }: nog niet alle voorwaarden zijn bekend.
premium-starter-since = De GMD-starterspremie bestaat voor nummers gekregen vanaf { YEAR($since) }.
    .refuses = Geen GMD-starterspremie: die bestaat alleen voor nummers gekregen vanaf { YEAR($since) }.
premium-starter-awardYear = De GMD-starterspremie vult de premie aan van het jaar waarin het huisartsnummer is gekregen.
    .refuses = Huisartsnummer gekregen in { YEAR($awardYear) }, vóór { YEAR($year) }: geen GMD-starterspremie voor dit jaar.
    .undetermined = GMD-starterspremie: alleen als uw huisartsnummer van { YEAR($year) } is.
premium-starter-premium = Zonder geïntegreerde praktijkpremie voor hetzelfde jaar is er geen GMD-starterspremie.
    .refuses = Geen premie als huisarts voor dit jaar, dus geen GMD-starterspremie.
    .undetermined = De GMD-starterspremie veronderstelt de premie als huisarts, en die is nog niet zeker.
premium-starter-software = De medische dossiers moeten elektronisch worden bijgehouden; met een aanvaard softwarepakket, voegt de pers eraan toe.
    .refuses = Geen GMD-starterspremie zonder aanvaard softwarepakket.
    .undetermined = De GMD-starterspremie veronderstelt een aanvaard softwarepakket.
premium-starter-paper = De GMD-starterspremie volgt op een aanvraag via ProGezondheid; een aanvraag op papier geeft er geen recht op.
    .refuses = Aanvraag op papier ingediend: geen GMD-starterspremie.
premium-starter-flatFeeDays = Meer dan { NUMBER($limit) } opeenvolgende dagen onder forfait tussen 1 januari en 31 mei van het volgende jaar sluiten de GMD-starterspremie uit.
    .refuses = { NUMBER($days) } opeenvolgende dagen onder forfait tussen 1 januari en 31 mei van het volgende jaar, hoogstens { NUMBER($limit) } toegelaten: geen GMD-starterspremie.
    .undetermined = GMD-starterspremie: hoogstens { NUMBER($limit) } opeenvolgende dagen onder forfait tussen 1 januari en 31 mei van het volgende jaar; uw periodes zijn niet opgegeven.
premium-window = { $year ->
    [2018] Premie { YEAR($year) }: aanvraag van { DATE($opens) } tot en met { DATE($closes) } volgens één bron, tot en met 15 maart volgens een andere.
    [2019] Premie { YEAR($year) }: aanvraag van { DATE($opens) } tot en met { DATE($closes) }, zoals aangekondigd; een andere bron zegt 31 december.
    [2025] Premie { YEAR($year) }: aanvraag in het tweede semester van 2026; de exacte dagen zijn niet gevonden.
   *[other] { $opens ->
        [unknown] { $closes ->
            [unknown] Premie { YEAR($year) }: de exacte dagen van de aanvraag zijn niet gevonden.
           *[known] Premie { YEAR($year) }: aanvraag tot en met { DATE($closes) }; de eerste dag is niet gevonden.
        }
       *[known] { $closes ->
            [unknown] Premie { YEAR($year) }: aanvraag vanaf { DATE($opens) }; de laatste dag is niet gevonden.
           *[known] Premie { YEAR($year) }: aanvraag van { DATE($opens) } tot en met { DATE($closes) }.
        }
    }
}
premium-contest-online = Het bedrag dat na een aanvraag in ProGezondheid verschijnt, betwist u in dezelfde module, met de bijlage, binnen { NUMBER($days) } dagen na de aanvraag. Tellen in kalenderdagen is onze voorzichtige lezing.
    .informs = Aanvraag ingediend op { DATE($submittedOn) }: betwisting tot en met { DATE($lastDay) }, in kalenderdagen volgens onze voorzichtige lezing.
premium-contest-refusal = Een schriftelijke weigering van het basisbedrag betwist u met een aangetekende brief binnen { NUMBER($days) } dagen na de kennisgeving. Tellen in kalenderdagen is onze voorzichtige lezing.
    .informs = Weigering meegedeeld op { DATE($notifiedOn) }: betwisting tot en met { DATE($lastDay) }, in kalenderdagen volgens onze voorzichtige lezing.
premium-barometer = Een barometer telt als uw nummer er uiterlijk de dag vóór de gegevensverzameling aan deelneemt. Voor 2024 verschillen de bronnen: inschrijving, of verzending van gegevens.
premium-measurement = De e-diensten worden uiterlijk tot 31 december van het premiejaar gemeten.
premium-payment = Het RIZIV betaalt uiterlijk op 31 december van het volgende jaar; later als de aanvraagperiode met vertraging is opengegaan.
premium-apply = De premie vraagt u elk jaar aan in ProGezondheid, module ‘Mijn premieaanvragen’; zonder aanvaard softwarepakket met het papieren formulier.
premium-account = De premie komt op de rekening van de vorige premie, tenzij u die in ProGezondheid wijzigt.
premium-feedback = Uw scores en het bedrag volgens het RIZIV verschijnen zodra de aanvraag is ingediend, nooit eerder.
premium-notAutomatic = Zonder aanvraag wordt de premie niet betaald, hoewel het RIZIV de gegevens heeft. In september 2025 onderzocht het RIZIV een automatische procedure.
premium-starter-automatic = De GMD-starterspremie vraagt u niet aan: ze volgt op de premie die via ProGezondheid is aangevraagd.
premium-starter-contest = Een weigering van de GMD-starterspremie betwist u via ProGezondheid, bij de Dienst voor geneeskundige verzorging; de termijn is niet gevonden.
premium-delay2024 = De aanvraag voor 2024 ging met vertraging open, omdat de Sumehr-gegevens moesten worden nagekeken; volgens het artsensyndicaat GBO kwam de vertraging uit Vlaanderen, door wettelijke vereisten.
premium-paid2023 = Betaald voor 2023, volgens de pers: € 800 in opleiding, anders € 1.000, 3.500, 4.500 of 6.000, en € 4.256 extra voor 575 starters.

premium-parameter-recipe = Jaar { YEAR($year) }: minstens { PERCENT($minimum) } van de geneesmiddelenvoorschriften via Recip-e, in het tweede semester.
premium-parameter-chapterIv = Jaar { YEAR($year) }: minstens { PERCENT($minimum) } van de aanvragen voor geneesmiddelen van hoofdstuk IV via MyCareNet, in het tweede semester.
premium-parameter-eFact = Jaar { YEAR($year) }: minstens { PERCENT($minimum) } van de raadplegingen van patiënten met verhoogde tegemoetkoming via eFact, in het tweede semester.
premium-parameter-informedConsent = Jaar { YEAR($year) }: geïnformeerde toestemming uiterlijk op 31 december geregistreerd voor minstens { PERCENT($minimum) } van de patiënten met GMD-honorarium { $year ->
    [2016] van het jaar voordien
    [2017] van het jaar voordien
   *[other] van het jaar
}.
premium-parameter-sumehr = Jaar { YEAR($year) }: Sumehr uiterlijk op 31 december opgeladen voor minstens { PERCENT($minimum) } van de patiënten met GMD-honorarium { $year ->
    [2016] van het jaar voordien; drempel afgeleid
    [2017] van het jaar voordien
    [2021] van het jaar; drempel afgeleid
    [2022] van het jaar; drempel afgeleid
   *[other] van het jaar
}.
premium-parameter-eAttest = Jaar { YEAR($year) }: minstens { PERCENT($minimum) } van de getuigschriften voor raadplegingen via eAttest, in het tweede semester{ $year ->
    [2020] ; drempel afgeleid
    [2021] ; drempel afgeleid
    [2022] ; drempel afgeleid
   *[other] {""}
}.
premium-parameter-electronicBilling = Jaar { YEAR($year) }: minstens { PERCENT($minimum) } van de raadplegingen gefactureerd met eFact of eAttest, in het tweede semester; de exacte noemer is niet bevestigd{ $year ->
    [2024] ; de drempel van 2024 is afgeleid van die van 2023
   *[other] {""}
}.
premium-parameter-medicationSchemes = Jaar { YEAR($year) }: minstens { NUMBER($minimum) } medicatieschema’s gemaakt of aangepast, in het tweede semester.
premium-parameter-evidenceLinker = Jaar { YEAR($year) }: CEBAM Evidence Linker minstens { NUMBER($minimum) } keer gebruikt na aanmelding (login), in het tweede semester.
premium-parameter-disabilityForm = Jaar { YEAR($year) }: minstens { NUMBER($minimum) } elektronische formulieren ‘Evaluatie van de handicap’ gestuurd naar de FOD Sociale Zekerheid, over het hele jaar.
premium-parameter-incapacityCertificates = { $minimum ->
    [one] Jaar { YEAR($year) }: minstens { NUMBER($minimum) } attest van arbeidsongeschiktheid via Mult-eMediatt naar een ziekenfonds of Medex gestuurd, van oktober tot december.
   *[other] Jaar { YEAR($year) }: minstens { NUMBER($minimum) } attesten van arbeidsongeschiktheid via Mult-eMediatt naar een ziekenfonds of Medex gestuurd, van oktober tot december.
}
premium-parameter-eGmd = Jaar { YEAR($year) }: elektronisch beheer van de GMD-honoraria (eGMD) via MyCareNet.
premium-parameter-barometers = Jaar { YEAR($year) }: deelname aan minstens { NUMBER($minimum) } van de { NUMBER($offered) } barometers in de software, vóór de gegevensverzameling.
    .grants = { WORD($parameter) } die tellen: { NUMBER($count) }, minstens { NUMBER($minimum) } gevraagd.
    .refuses = { WORD($parameter) } die tellen: { NUMBER($count) }, er zijn er minstens { NUMBER($minimum) } nodig; nog { NUMBER($missing) } te kort.
    .informs = { $status ->
        [met] { WORD($parameter) } die tellen: { NUMBER($count) }, minstens { NUMBER($minimum) } gevraagd. Deze drempel is onze afleiding, maar verandert het bedrag niet.
        [notMet] { WORD($parameter) } die tellen: { NUMBER($count) }, er zijn er minstens { NUMBER($minimum) } nodig. Deze drempel is onze afleiding, maar verandert het bedrag niet.
       *[undetermined] { WORD($parameter) }: niet bekend, er zijn er minstens { NUMBER($minimum) } nodig. Deze drempel is onze afleiding, maar verandert het bedrag niet.
    }
    .undetermined = { WORD($parameter) }: niet bekend, er zijn er minstens { NUMBER($minimum) } nodig.

premium-parameter-share =
    .grants = { WORD($parameter) }: { PERCENT($percent) }, minstens { PERCENT($minimum) } gevraagd.
    .refuses = { $missing ->
        [unknown] { WORD($parameter) }: { PERCENT($percent) }, minstens { PERCENT($minimum) } nodig.
       *[known] { WORD($parameter) }: { PERCENT($percent) }, minstens { PERCENT($minimum) } nodig; nog { NUMBER($missing) } te kort.
    }
    .informs = { $status ->
        [met] { WORD($parameter) }: { PERCENT($percent) }, minstens { PERCENT($minimum) } gevraagd. Deze drempel is onze afleiding, maar verandert het bedrag niet.
        [notMet] { WORD($parameter) }: { PERCENT($percent) }, minstens { PERCENT($minimum) } nodig. Deze drempel is onze afleiding, maar verandert het bedrag niet.
       *[undetermined] { WORD($parameter) }: niet bekend, minstens { PERCENT($minimum) } nodig. Deze drempel is onze afleiding, maar verandert het bedrag niet.
    }
    .undetermined = { WORD($parameter) }: niet bekend, minstens { PERCENT($minimum) } nodig.
premium-parameter-count =
    .grants = { WORD($parameter) }: { NUMBER($count) }, minstens { NUMBER($minimum) } gevraagd.
    .refuses = { WORD($parameter) }: { NUMBER($count) }, minstens { NUMBER($minimum) } nodig; nog { NUMBER($missing) } te kort.
    .informs = { $status ->
        [met] { WORD($parameter) }: { NUMBER($count) }, minstens { NUMBER($minimum) } gevraagd. Deze drempel is onze afleiding, maar verandert het bedrag niet.
        [notMet] { WORD($parameter) }: { NUMBER($count) }, minstens { NUMBER($minimum) } nodig. Deze drempel is onze afleiding, maar verandert het bedrag niet.
       *[undetermined] { WORD($parameter) }: niet bekend, minstens { NUMBER($minimum) } nodig. Deze drempel is onze afleiding, maar verandert het bedrag niet.
    }
    .undetermined = { WORD($parameter) }: niet bekend, minstens { NUMBER($minimum) } nodig.
premium-parameter-done =
    .grants = { WORD($parameter) }: gedaan.
    .refuses = { WORD($parameter) }: niet gedaan.
    .informs = { $status ->
        [met] { WORD($parameter) }: gedaan. Dit criterium is onze afleiding, maar verandert het bedrag niet.
        [notMet] { WORD($parameter) }: niet gedaan. Dit criterium is onze afleiding, maar verandert het bedrag niet.
       *[undetermined] { WORD($parameter) }: niet bekend. Dit criterium is onze afleiding, maar verandert het bedrag niet.
    }
    .undetermined = { WORD($parameter) }: niet bekend.

# MediPrima: wat elke regel zegt, en wat hij heeft gedaan.
mediprima-hospital = Zorg in het ziekenhuis factureert het ziekenhuis zelf.
    .refuses = Zorg in het ziekenhuis: het ziekenhuis factureert, u niet.
mediprima-insured = De verplichte verzekering gaat vóór MediPrima: raadpleeg eerst de verzekerbaarheid.
    .grants = Patiënt verzekerd op de dag van de zorg: het ziekenfonds betaalt, MediPrima komt niet tussen.
    .informs = Patiënt niet verzekerd op de dag van de zorg.
    .undetermined = Verzekerbaarheid niet geraadpleegd: die beslist eerst.
mediprima-reception = Fedasil betaalt de zorg van asielzoekers die het opvangt (collectief centrum, plaats van een ngo) of die als ‘no-show’ (code 207) gelden, met een requisitorium dat vóór de zorg is gevraagd.
    .grants = Patiënt ten laste van Fedasil: Fedasil betaalt, MediPrima komt niet tussen.
mediprima-specialist = Specialisten buiten het ziekenhuis zijn nog niet in MediPrima opgenomen.
    .limits = Specialist buiten het ziekenhuis, nog niet in MediPrima: factuur op papier aan het OCMW.
mediprima-notConsulted = Patiënt niet verzekerd: raadpleeg MediPrima voor de dag van de zorg.
    .undetermined = MediPrima heeft geen antwoord gegeven voor de dag van de zorg.
mediprima-noIdentifier = MediPrima is alleen met het rijksregister- of BIS-nummer te raadplegen.
    .undetermined = Zonder rijksregister- of BIS-nummer kan MediPrima niet worden geraadpleegd.
mediprima-noDecision = Zonder beslissing van het OCMW wordt dringende zorg meteen gegeven, met attest, zorgadvies en volmacht; wie andere zorg geeft vóór de beslissing, loopt het risico niet betaald te worden.
    .grants = Nog geen beslissing, en de zorg kan niet wachten: verzorg eerst, de beslissing wordt daarna gevraagd.
    .refuses = Nog geen beslissing, en de zorg kan wachten: noch het OCMW noch de HZIV moet betalen.
    .undetermined = Nog geen beslissing: het vervolg hangt af van de medische dringendheid.
mediprima-code-203 = Code 203, of geen verbintenisnummer: de beslissing is geschorst, de betaling is niet gewaarborgd.
    .refuses = Geen verbintenisnummer, zoals bij een geschorste beslissing (code 203): de betaling is niet gewaarborgd.
mediprima-code-204 = Code 204: op de kaart staan artsen, en u hoort daar niet bij.
    .refuses = Op de kaart staan artsen, en u hoort daar niet bij (code 204): geen terugbetaling.
mediprima-code-205 = Code 205: zorg van vóór de opname in MediPrima; de factuur gaat naar het OCMW. Na de overgangsperiode geeft geen enkele bron uitsluitsel.
    .informs = Zorg van vóór de opname in MediPrima (code 205): de factuur gaat naar het OCMW.
    .undetermined = Zorg van vóór de opname in MediPrima (code 205), gefactureerd na de overgangsperiode: geen enkele bron zegt langs welke weg.
mediprima-code-206 = Code 206: de dekking ‘huisarts’ bestaat, maar is niet actief op de dag van de zorg.
    .refuses = De dekking ‘huisarts’ is niet actief op de dag van de zorg (code 206).
mediprima-code-207 = Code 207: de kaart heeft geen dekking ‘huisarts’.
    .refuses = De kaart heeft geen dekking ‘huisarts’ (code 207).
mediprima-providers = Als op de kaart artsen staan, worden alleen zij terugbetaald.
    .undetermined = Op de kaart staan artsen, en uw RIZIV-nummer is niet opgegeven: of u daarbij hoort, valt niet te zeggen.
mediprima-principle = Een principiële beslissing verbindt niet tot betaling; er is een waarborg voor de tenlasteneming nodig.
    .refuses = Alleen een principiële beslissing: geen betalingsverbintenis.
mediprima-covered = Een dekking ‘huisarts’ die actief is op de dag van de zorg, met een verbintenisnummer, waarborgt de betaling.
    .grants = { $until ->
        [unknown] Dekking ‘huisarts’ actief sinds { DATE($from) }, met verbintenisnummer.
       *[known] Dekking ‘huisarts’ actief van { DATE($from) } tot en met { DATE($until) }, met verbintenisnummer.
    }
mediprima-exception-transition = Een factuur die uiterlijk op { DATE($lastDay) } is gemaakt, mag op papier naar het OCMW of via MediPrima.
    .grants = Factuur uiterlijk op { DATE($lastDay) } gemaakt: papier of MediPrima, beide mogen.
mediprima-exception-age = Een arts die op 1 januari 2023 de leeftijd van 67 jaar had bereikt, dus uiterlijk op { DATE($bornBy) } geboren is, mag altijd op papier factureren, met een schriftelijke verantwoording.
    .grants = Geboortedatum: { DATE($bornOn) }, dus uiterlijk op { DATE($bornBy) }; papier mag (67 jaar bereikt op 1 januari 2023).
    .undetermined = Als u uiterlijk op { DATE($bornBy) } geboren bent, mag het op papier.
mediprima-exception-outsidePractice = Een factuur buiten de praktijk gemaakt, waar elektronisch factureren technisch onmogelijk is, mag op papier, met een schriftelijke verantwoording. Een huisbezoek alleen volstaat niet.
    .grants = Factuur buiten de praktijk gemaakt, waar elektronisch factureren onmogelijk is: papier mag.
    .undetermined = Als de factuur buiten de praktijk wordt gemaakt en elektronisch factureren er onmogelijk is, mag het op papier.
mediprima-exception-forceMajeure = Overmacht die elektronisch factureren onmogelijk maakt, laat papier toe, met een schriftelijke verantwoording. Wat precies als overmacht telt, is niet gevonden.
    .grants = Overmacht: papier mag.
    .undetermined = Bij overmacht mag het op papier.
mediprima-exception-guardPost = Een huisartsenwachtpost die nog niet voor MediPrima is uitgerust, factureert aan het OCMW zoals voorheen. Het einde van die vrijstelling is niet gevonden.
    .grants = Huisartsenwachtpost niet opgegeven als uitgerust voor MediPrima: factuur op papier aan het OCMW.
mediprima-exception-flatFeePractice = In een wijkgezondheidscentrum (forfait) factureert u per prestatie aan het OCMW zoals voorheen, of via MediPrima met uw eigen RIZIV-nummer als de software dat toelaat.
    .grants = Wijkgezondheidscentrum (forfait): factuur aan het OCMW, of via MediPrima met uw eigen nummer als de software dat toelaat.
mediprima-exception-familyPlanning = In een centrum voor gezinsplanning laat een afwijking, aangekondigd in november 2025, papier toe. Het einde ervan is niet gevonden.
    .grants = Centrum voor gezinsplanning: de afwijking laat papier toe.
    .undetermined = Centrum voor gezinsplanning: vanaf { DATE($since) } zegt geen enkele bron of de afwijking nog loopt.
mediprima-exception-beforeMediPrima = Zorg van vóór de opname in MediPrima die uiterlijk op { DATE($lastDay) } is gefactureerd, gaat op papier naar het OCMW.
    .grants = Factuur uiterlijk op { DATE($lastDay) } gemaakt: op papier, aan het OCMW.
mediprima-electronicOnly = Sinds { DATE($since) } krijgt het OCMW voor een papieren factuur niets meer terug, behalve bij een uitzondering.
    .limits = Factuur vanaf { DATE($since) }, geen uitzondering bekend: alleen MediPrima.
    .refuses = Factuur vanaf { DATE($since) }, geen uitzondering bekend: voor papier zou het OCMW niets terugkrijgen.
mediprima-justification = Bij een uitzondering gaat de papieren factuur naar het OCMW met een schriftelijke verantwoording.
    .informs = Als u op papier factureert, voeg dan een schriftelijke verantwoording toe.
mediprima-certificate = De vermelding op de kaart beslist of een attest DMH wordt gevraagd, nooit de nationaliteit of het verblijf.
    .limits = De kaart vraagt een attest dringende medische hulp (DMH).
    .informs = Geen attest DMH in te vullen.
    .undetermined = Nog niet bekend is of een attest DMH wordt gevraagd: de vermelding op de kaart beslist.
mediprima-certificate-urgent = Dringende zorg zonder beslissing vraagt een attest DMH.
    .limits = Dringende zorg zonder beslissing: vul een attest dringende medische hulp (DMH) in.
mediprima-certificate-keep = De arts bewaart het attest; hoelang is niet gevonden.
    .informs = U bewaart het attest.
mediprima-certificate-send = Bij een papieren factuur gaat het attest naar het OCMW.
    .informs = Papieren factuur: het attest gaat mee naar het OCMW.
mediprima-certificate-copy = De patiënt kan een kopie nodig hebben als u iets voorschrijft dat MediPrima nog niet terugbetaalt, zoals geneesmiddelen.
    .informs = U hebt iets voorgeschreven: de patiënt kan een kopie van het attest nodig hebben.
mediprima-certificate-validity = Een attest geldt hoogstens { NUMBER($months) } maanden.
mediprima-certificate-content = Minimale inhoud: datum van de zorg, vraag om tussenkomst wegens DMH, bevoegd OCMW, naam en adres van de patiënt, naam en handtekening van de arts. Geen enkele bron vraagt een diagnose.
mediprima-payers = De kaart zegt wat de Staat draagt; de rest is voor het OCMW of de patiënt, naargelang de verbintenis van het OCMW.
    .informs = De Staat draagt { PERCENT($amiPart) } van het deel van de verzekering en { PERCENT($patientPart) } van het remgeld.
    .undetermined = De kaart zegt niet alles over wat de Staat en het OCMW dragen.
mediprima-tarification = De tarifering blijft mogelijk tot { NUMBER($months) } maanden na de dag van de zorg; geen enkele bron zegt dat uw vordering daarmee vervalt.
    .informs = Tarifering mogelijk tot en met { DATE($lastDay) }.
    .limits = Tarifering was maar mogelijk tot en met { DATE($lastDay) }; geen enkele bron zegt dat uw vordering daarmee vervalt.
mediprima-cover = De dekking ‘huisarts’ heeft haar eigen periode; die telt, niet die van de kaart.
mediprima-cpasDuty = Sinds 1 september 2025 registreert het OCMW zijn beslissingen voor huisartsenzorg in MediPrima en vinkt het er ‘huisarts’ aan.
mediprima-payment = Via MediPrima is de HZIV uw enige aanspreekpunt en betaalt ze binnen enkele dagen.
mediprima-contacts = Voor de factuur: de HZIV (mediprima@caami-hziv.fgov.be, 02 229 34 33). Voor de patiënt: zijn OCMW.
mediprima-unknown = Niet gevonden in de bronnen: het einde van de vrijstellingen (wachtposten, gezinsplanning), hoelang het attest te bewaren is, de verjaring van facturen.

## app

certainty-official = officieel
certainty-reported = gemeld
certainty-inferred = afgeleid
track-recognised = huisarts
track-inTraining = haio
track-none = geen van beide
status-met = gehaald
status-notMet = niet gehaald
status-undetermined = nog open
status-notApplicable = niet van toepassing
state-notOpen = nog niet open
state-open = open
state-closed = afgesloten
state-unknown = dagen onbekend
source-law = wet of besluit
source-authority = overheid
source-union = artsensyndicaat
source-press = pers of vereniging
source-vendor = softwaremaker
source-technical = technisch document
verdict-bill = Factureren
verdict-wait = Wachten
verdict-refer = Doorverwijzen
verdict-notRefundable = Niet terugbetaalbaar
verdict-ask = Eerst vragen
channel-mediprima = MediPrima, HZIV
channel-cpasPaper = papier, aan het OCMW
channel-healthFund = ziekenfonds
channel-fedasil = Fedasil
channel-hospital = ziekenhuis
exception-age = 67 jaar op 1 januari 2023
exception-outsidePractice = buiten de praktijk, zonder verbinding
exception-forceMajeure = overmacht
exception-guardPost = wachtpost niet uitgerust
exception-flatFeePractice = wijkgezondheidscentrum (forfait)
exception-familyPlanning = gezinsplanning
exception-transition = overgangsperiode
exception-beforeMediPrima = zorg vóór MediPrima
payer-state = de Staat, via de HZIV
payer-cpas = het OCMW
payer-patient = de patiënt
payer-healthFund = het ziekenfonds
payer-fedasil = Fedasil
payer-doctorAtRisk = niemand hoeft te betalen: het risico is voor u
duty-required = gevraagd
duty-notRequired = niet gevraagd
duty-undetermined = na te kijken

about-recipe =
    .what = Geneesmiddelenvoorschriften via Recip-e, op al uw geneesmiddelenvoorschriften.
    .where = Uw voorschrijfstatistieken, in de software.
    .missing = { $count ->
        [one] nog { NUMBER($count) } voorschrift te kort
       *[other] nog { NUMBER($count) } voorschriften te kort
    }
about-chapterIv =
    .what = Aanvragen voor hoofdstuk IV via MyCareNet, op al uw aanvragen voor hoofdstuk IV.
    .where = Uw aanvragen ‘Hoofdstuk IV’, in de software.
    .missing = { $count ->
        [one] nog { NUMBER($count) } aanvraag te kort
       *[other] nog { NUMBER($count) } aanvragen te kort
    }
about-eFact =
    .what = Raadplegingen van patiënten met verhoogde tegemoetkoming via eFact, op al hun raadplegingen.
    .where = Uw facturatie, in de software.
    .missing = { $count ->
        [one] nog { NUMBER($count) } raadpleging te kort
       *[other] nog { NUMBER($count) } raadplegingen te kort
    }
about-informedConsent =
    .what = Patiënten van wie de geïnformeerde toestemming op eHealth is geregistreerd, door u of iemand anders, op de patiënten voor wie u het GMD-honorarium kreeg.
    .where = De lijst van uw GMD-patiënten, in de software.
    .missing = { $count ->
        [one] nog { NUMBER($count) } patiënt te kort
       *[other] nog { NUMBER($count) } patiënten te kort
    }
about-sumehr =
    .what = Verschillende patiënten voor wie u een Sumehr hebt opgeladen (Vitalink, RSW of Abrumet), op de patiënten voor wie u het GMD-honorarium kreeg.
    .where = De lijst van uw GMD-patiënten, in de software. Een Sumehr van een collega telt misschien niet.
    .missing = { $count ->
        [one] nog { NUMBER($count) } patiënt te kort
       *[other] nog { NUMBER($count) } patiënten te kort
    }
about-eGmd =
    .what = GMD-honoraria elektronisch beheerd via MyCareNet (eGMD).
    .where = De GMD-instellingen van uw software.
    .missing = { $count ->
        [one] de overstap naar eGMD ontbreekt nog
       *[other] de overstap naar eGMD ontbreekt nog
    }
about-medicationSchemes =
    .what = Medicatieschema’s die u hebt gemaakt of aangepast.
    .where = Het medicatieschema, in de software.
    .missing = { $count ->
        [one] nog { NUMBER($count) } schema te kort
       *[other] nog { NUMBER($count) } schema’s te kort
    }
about-evidenceLinker =
    .what = Hoe vaak u de CEBAM Evidence Linker na aanmelding (login) hebt gebruikt.
    .where = De CEBAM-link, in de software.
    .missing = { $count ->
        [one] nog { NUMBER($count) } keer te kort
       *[other] nog { NUMBER($count) } keer te kort
    }
about-eAttest =
    .what = Getuigschriften voor raadplegingen via eAttest, op al uw getuigschriften voor raadplegingen.
    .where = Uw facturatie, in de software.
    .missing = { $count ->
        [one] nog { NUMBER($count) } getuigschrift te kort
       *[other] nog { NUMBER($count) } getuigschriften te kort
    }
about-disabilityForm =
    .what = Elektronische formulieren ‘Evaluatie van de handicap’ gestuurd naar de FOD Sociale Zekerheid.
    .where = Uw verzonden formulieren, in de software.
    .missing = { $count ->
        [one] nog { NUMBER($count) } formulier te kort
       *[other] nog { NUMBER($count) } formulieren te kort
    }
about-electronicBilling =
    .what = Raadplegingen gefactureerd met eFact of eAttest, op al uw raadplegingen. Die noemer is niet bevestigd: gebruik liever het percentage dat het RIZIV toont.
    .where = Uw facturatie, in de software.
    .missing = { $count ->
        [one] nog { NUMBER($count) } raadpleging te kort
       *[other] nog { NUMBER($count) } raadplegingen te kort
    }
about-barometers =
    .what = Barometers in de software waaraan uw RIZIV-nummer deelneemt vóór de gegevensverzameling.
    .where = De barometermodule, in de software. Bewaar een schermafdruk: vaak is dat het enige bewijs.
    .missing = { $count ->
        [one] nog { NUMBER($count) } barometer te kort
       *[other] nog { NUMBER($count) } barometers te kort
    }
about-incapacityCertificates =
    .what = Attesten van arbeidsongeschiktheid via Mult-eMediatt naar een ziekenfonds of Medex; alleen naar de werkgever sturen wordt niet genoemd.
    .where = Uw verzonden attesten, in de software.
    .missing = { $count ->
        [one] nog { NUMBER($count) } attest te kort
       *[other] nog { NUMBER($count) } attesten te kort
    }

## app

# Frame

skip = Naar de inhoud
nav-checks = Controles
nav-premium = Premie
nav-mediprima = MediPrima
nav-languages = Taal
nav-tools = Hulpmiddelen
nav-reading = Om te lezen
nav-contest = Betwisten
nav-deadlines = Termijnen
nav-codes = Codes
nav-papers = Documenten
nav-lists = Lijsten
nav-receipts = Bewijzen
nav-rules = Regels en bronnen
nav-privacy = Privacy
nav-accessibility = Toegankelijkheid
nav-about = Over gpcheck
nav-embed = Inbouwen
words-failed = Deze pagina kon niet geladen worden: kijk de verbinding na en probeer opnieuw. Wat u typte, blijft hier staan.
loading = Het formulier gaat open zodra het programma geladen is.
no-script = Zonder JavaScript kunt u deze pagina lezen, maar rekent ze niets uit: het rekenwerk gebeurt op uw toestel.
failed = Het programma kon niet geladen worden. Laad de pagina opnieuw om het nog eens te proberen.
crashed = Het programma is gestopt. Wat u typte, is nog te lezen; noteer het en laad de pagina daarna opnieuw.
reload = Pagina opnieuw laden
private = Niets van wat u typt verlaat dit toestel.
unofficial = Geen officieel hulpmiddel: alleen het RIZIV, de HZIV en de OCMW’s beslissen.
title-start = gpcheck: geïntegreerde praktijkpremie en MediPrima
title-premium = Geïntegreerde praktijkpremie: hoeveel en tot wanneer – gpcheck
title-mediprima = MediPrima: hoe factureert u een raadpleging – gpcheck
description-start = Twee controles voor huisartsen in België: de geïntegreerde praktijkpremie en het factureren via MediPrima. Berekend op uw toestel, met bronnen.
description-premium = Bedrag van de geïntegreerde praktijkpremie volgens uw antwoorden, regel per regel, met de uiterste dagen en de volgende trap die het minst vraagt.
description-mediprima = Aan wie u factureert voor een onverzekerde patiënt met hulp van een OCMW: de weg, het attest dringende medische hulp, de uitzonderingen en de termijnen.

# No connection, rules not checked for long

offline = Geen verbinding: gpcheck werkt vanaf dit toestel.
review-due = De regels van deze versie zijn het laatst nagekeken op { DATE($day) }, meer dan { NUMBER($months) } maanden geleden. Ze kunnen intussen veranderd zijn: raadpleeg de bronnen voor u op een antwoord voortgaat.

# Start

start-heading = Twee vragen die avonden kosten, meteen een antwoord
start-lead = Voor huisartsen in België: waar u recht op hebt, waarom, tot wanneer en wat u nog kunt doen. Het antwoord staat er vanaf het eerste gegeven.
start-premium-heading = Geïntegreerde praktijkpremie
start-premium-text = Het bedrag volgens uw antwoorden, de gehaalde drempels, de volgende trap die het minst vraagt en de laatste dag voor de aanvraag. Met de GMD-starterspremie.
start-premium-link = Mijn premie controleren
start-mediprima-heading = Factureren via MediPrima
start-mediprima-text = Voor een onverzekerde patiënt die door een OCMW wordt geholpen: aan wie u factureert, langs welke weg, met of zonder attest dringende medische hulp, en wat te doen met een foutcode.
start-mediprima-link = Een raadpleging controleren
start-about = Wat het is, en wat niet
start-private = Alles wordt op uw toestel berekend: geen account, geen trackers, niets wordt verzonden. Sluit u de pagina, dan is vergeten wat u typte, tenzij u het laat bewaren.
start-unofficial = Het is geen officiële dienst. Het antwoord bereidt u voor op een beslissing van het RIZIV, de HZIV of een OCMW; het vervangt ze niet.
start-unknown = Wat u niet weet, blijft onbekend: het antwoord wordt dan een marge, nooit stilzwijgend nul.
start-sure = Elke regel noemt zijn bron en zegt hoe sterk die is:

# Answer

answer = Antwoord
facts = Wat u weet
amount-starter = waarvan { EURO($starter) } GMD-starterspremie
amount-starter-maybe = Daar kan bij komen: { EURO($starter) } GMD-starterspremie.
thresholds-met =
    { $met ->
         [0] Geen drempel gehaald
         [one] { NUMBER($met) } drempel gehaald
        *[other] { NUMBER($met) } drempels gehaald
    } van { NUMBER($all) }
thresholds-open =
    { $open ->
         [one] { NUMBER($open) } nog open
        *[other] { NUMBER($open) } nog open
    }
next = Wat u nu kunt doen
next-question = Om het antwoord te verfijnen:
apply-portal = Vraag de premie { YEAR($year) } aan in ProGezondheid, module ‘Mijn premieaanvragen’.
apply-paper = Zonder aanvaard softwarepakket vraagt u het basisbedrag { YEAR($year) } met het papieren formulier aan.
apply-later = De aanvraag van de premie { YEAR($year) } gaat later open.
apply-from = vanaf { DATE($day) }
apply-unknown = Houd de opening van de aanvraag voor { YEAR($year) } in het oog: nog geen bron geeft de dagen.
apply-closed = De aanvraag voor { YEAR($year) } is afgesloten; zonder tijdige aanvraag wordt de premie niet meer betaald.
contest = Als het getoonde bedrag afwijkt, betwist u het in dezelfde module, met de bijlage en uw bewijsstukken.
contest-refusal = Betwist de schriftelijke weigering met een aangetekende brief.
last-day = laatste dag: { DATE($day) }
last-day-was = de laatste dag was { DATE($day) }
days-left =
    { $days ->
         [0] vandaag
         [one] nog { NUMBER($days) } dag
        *[other] nog { NUMBER($days) } dagen
    }
left-out =
    { $count ->
         [one] Eén onleesbaar veld blijft buiten beschouwing:
        *[other] { NUMBER($count) } onleesbare velden blijven buiten beschouwing:
    }
day-assumed = Dag onleesbaar of onvolledig: het antwoord geldt voor { DATE($day) }.
why = Waarom
sources = Bronnen
source-number = bron { NUMBER($number) }
how-sure = Hoe zeker het antwoord is:
checked = Regels nagekeken op { DATE($day) }
bar-premium = Uw premie
bar-visit = Factureren
clear = Mijn antwoorden wissen
clear-visit = Nieuwe raadpleging

# Keeping an answer and passing it on

actions = Wat u met dit antwoord kunt doen
copy-text = Kopiëren als tekst
copy-link = Link kopiëren
save-receipt = Bewijs opslaan
saved = Opgeslagen
keep-here = Op dit toestel bewaren
receipt-failed = Het bewijs kon niet gemaakt worden: kijk de verbinding na en probeer opnieuw.
receipt-lacking = Een bewijs kan niet zonder dit gegeven:
keep-refused = Dit toestel bewaart niets: een privévenster, of opslag die geblokkeerd of vol is. Al het andere werkt zoals voorheen.
opened = Deze gegevens komen uit wat u geopend hebt.
opened-beside = Deze gegevens komen uit wat u geopend hebt. Wat op dit toestel bewaard is, is niet gewijzigd.
opened-question = U hebt een geval voor { YEAR($year) } geopend, maar u hebt al iets ingevuld. Het geopende geval in de plaats tonen?
opened-take = Het geopende geval tonen
opened-leave = Mijn gegevens behouden
link-broken = Deze link is beschadigd: een deel ontbreekt of is gewijzigd. Vraag hem opnieuw; er is niets ingevuld.
link-version = Deze link komt van een andere versie van gpcheck en kan hier niet gelezen worden. Er is niets ingevuld.
link-long = Deze link is te lang om er een van ons te zijn. Er is niets ingevuld.
link-no-room = Er staat te veel tekst in de velden voor een link. Sla in de plaats een bewijs op.
restored = Ingevuld met wat u op dit toestel bewaart.
held-unread = Deze versie kan niet alles lezen wat op dit toestel bewaard is. Het is gelaten zoals het was.
held-see = Bekijken wat bewaard is
forget = Van het toestel wissen
given = Opgegeven gegevens
name-value = { $name }: { $value }
given-unread = { $text } (onleesbaar, weggelaten)
made = Berekend door gpcheck { $version } met de regels { $rules } op { DATE($day) }.

# Stairs

stairs = Bedrag volgens het aantal gehaalde drempels:
stairs-range = { NUMBER($first) } tot { NUMBER($last) }
stairs-two = { NUMBER($first) } of { NUMBER($last) }
stairs-unit = { $count } drempels
stairs-at = U haalt er { NUMBER($met) }.
stairs-between = U haalt er tussen { NUMBER($least) } en { NUMBER($most) }.

# Years

premium-heading = Uw geïntegreerde praktijkpremie
premium-lead = Tot { EURO($amount) } voor een jaar. Antwoord wat u weet; de rest geeft een marge.
year-question = Premiejaar
year-older = Vroegere jaren
year-measuring = wordt nu gemeten
year-open = aanvragen tot en met { $day }
year-not-open = aanvragen vanaf { $day }
year-to-come = nog niet begonnen
year-closed = aanvraag afgesloten
year-window = aanvraagdagen onbekend
year-assumed = regels van { YEAR($year) } verondersteld
day-question = Peildatum
day-help = vandaag, of de dag waarvoor het antwoord moet gelden
date-day = Dag
date-month = Maand
date-year = Jaar

# The doctor

doctor-heading = U en uw praktijk
yes = ja
no = nee
unknown = ik weet het niet
role = Uw RIZIV-nummer in { YEAR($year) }
role-help = 003 of 004: erkend; 005 of 006: haio. Wie in dat jaar de opleiding afrondde, telt als erkend.
role-gp = huisarts
role-training = haio
role-other = ander of geen
since = Nummer gekregen in
since-help = het jaar volstaat
until = Nummer ingeleverd op
until-help = leeg laten als u het nog hebt
attested = Geattesteerde prestaties in { YEAR($year) }
attested-help = aan de verplichte ziekteverzekering, in euro; minstens { EURO($minimum) } voor een ouder nummer
on-call = Georganiseerde wachtdienst in { YEAR($year) }
on-call-help = het gewone bewijs is een beschikbaarheidshonorarium
software = Aanvaard softwarepakket gebruikt in { YEAR($year) }
software-help = op de lijst van dat jaar
flat-fee = Wijkgezondheidscentrum (forfait)
flat-fee-help = er gewerkt in { YEAR($year) }, of in de maanden erna
flat-fee-never = nooit
flat-fee-whole-year = het hele jaar
flat-fee-periods = bepaalde periodes
flat-fee-from = Periode { NUMBER($number) }: eerste dag
flat-fee-to = Periode { NUMBER($number) }: laatste dag
flat-fee-open = leeg zolang u er werkt
flat-fee-add = Periode toevoegen
flat-fee-remove = Laatste verwijderen
declaration = Verklaring op eer
declaration-help = ze vervangt het minimumbedrag bij werk onder forfait
quiet = verandert het antwoord niet meer

# Parameters

parameters-heading =
    { $count ->
         [one] De parameter
        *[other] De { NUMBER($count) } parameters
    } van { YEAR($year) }
at-least-percent = minstens { PERCENT($percent) }
at-least-count = minstens { NUMBER($count) }
at-least-of = minstens { NUMBER($count) } van { NUMBER($all) }
to-be-done = ja of nee
measured = van { $from } tot en met { $to }
mode = Wat u hebt
mode-count = eigen telling
mode-percent = getoond %
part = tellen mee
whole = in totaal
out-of = van
percent = getoond percentage
count = aantal
where = Waar u dit getal vindt
worth = levert { EURO($gain) } meer op als u het haalt
barometer-by = telt als u uiterlijk op { DATE($day) } deelneemt
barometer-since = Deelname sinds
sumehr-patients = Verschillende patiënten met een Sumehr
sumehr-patients-help = over de jaren samengeteld; vanaf { NUMBER($count) }, { EURO($amount) } meer

# Application

application-heading = Uw aanvraag
applied = Premie { YEAR($year) } al aangevraagd
applied-help = de datum bepaalt de laatste dag om te betwisten
submitted-on = Ingediend op
via = Ingediend via
via-portal = ProGezondheid
via-paper = papier
notified-on = Schriftelijke weigering van
notified-help = alleen als het RIZIV het basisbedrag weigerde

# Visit

mediprima-heading = Hoe factureert u deze raadpleging?
mediprima-lead = Patiënt zonder ziekteverzekering, geholpen door een OCMW. Naam of nummer van de patiënt zijn niet nodig.
patient-heading = De patiënt en MediPrima
insured = Verzekerd op de dag van de zorg
insured-help = antwoord van de verzekerbaarheid in MyCareNet
visit-answer = Antwoord van MediPrima
visit-answer-help = voor de dag van de zorg
answer-cover = een kaart met dekking ‘huisarts’
answer-no-cover = een kaart zonder die dekking
answer-code = een code van 201 tot 207
answer-principle = een principiële beslissing
answer-not-consulted = geen antwoord

# The answer that the software received.
consultation = Kreeg uw software het antwoord van MediPrima (XML)? Vul het in
consultation-help = Het antwoord van de dienst ConsultCarmedIntervention wordt op dit toestel gelezen en gaat nergens heen; namen en nummers van de patiënt worden niet bijgehouden.
consultation-text = Plak het antwoord
consultation-read = Invullen
consultation-file = of kies het bestand, of sleep het hierheen
consultation-filled = Ingevuld volgens het antwoord. Kijk de antwoorden hieronder na; noemt de kaart artsen, zeg dan of u erbij bent.
consultation-too-many = Dit antwoord bevat meer kaarten dan de pagina kan tonen.
consultation-lacking = Het antwoord kon niet worden gelezen: controleer de verbinding of het bestand en probeer opnieuw. Er is niets gewijzigd.
consultation-foreign = Deze tekst is geen antwoord van MediPrima, of te lang. Er is niets gewijzigd.
consultation-refused = Regel { $line } is geen regel van een antwoord van MediPrima dat wij kunnen lezen. Er is niets gewijzigd.
consultation-refused-at = Op regel { $line } ontbreekt ‘{ $path }’, of het is niet zoals het moet zijn. Er is niets gewijzigd.

code = Code die uw software toont
codes-link = Een andere code? Zoek hem op
because = Waarom geen antwoord
because-not-yet = nog niet geraadpleegd
because-no-identifier = geen rijksregister- of BIS-nummer
because-unavailable = dienst onbeschikbaar
card-heading = De medische kaart
card-number = Kaart { NUMBER($number) }
card-add = Nog een kaart
card-remove = Laatste verwijderen
card-covered = Dekking ‘huisarts’
card-version = Versie van de kaart
card-version-help = als twee kaarten dezelfde dag dekken, beslist de hoogste versie
card-decides = Kaart { NUMBER($number) } beslist: haar dekking omvat de dag van de zorg.
card-decides-latest = Kaart { NUMBER($number) } beslist: van de kaarten die de dag van de zorg dekken, is het de recentste versie.
card-decides-open = Meer dan één kaart dekt de dag van de zorg: geef van elke kaart de versie, want de recentste beslist. Tot dan is het antwoord dat van kaart { NUMBER($number) }.
justification = Schriftelijke verantwoording voor het OCMW klaar
justification-help = ze gaat mee met de papieren factuur
care-on = Dag van de zorg
billed-on = Dag van de factuur
billed-on-help = waarop ze gemaakt wordt of zou worden
certificate = Attest dringende medische hulp gevraagd
certificate-help = de vermelding op de kaart beslist, nooit nationaliteit of verblijf
cover-from = Dekking vanaf
cover-to = Dekking tot en met
cover-help = leeg als de kaart ze actief toont op de dag van de zorg
agreement = Verbintenisnummer in het antwoord
agreement-help = zonder dat nummer is de betaling niet gewaarborgd
providers = Lijst van artsen op de kaart
providers-none = geen lijst
providers-with = ik sta erop
providers-without = ik sta er niet op
providers-unchecked = na te kijken
prescribed = Voorgeschreven bij deze raadpleging
prescribed-help = bepaalt of de patiënt een kopie van het attest krijgt
prescribed-medicines = geneesmiddelen
prescribed-laboratory = labo
prescribed-physiotherapy = kine
prescribed-specialist = specialist
prescribed-hospital = ziekenhuis
place-heading = U en de plaats
setting = Plaats van de zorg
setting-practice = praktijk
setting-home-visit = huisbezoek
setting-guard-post = wachtpost
setting-flat-fee = wijkgezondheidscentrum (forfait)
setting-family-planning = centrum gezinsplanning
setting-hospital = ziekenhuis
visit-role = U werkt als
visit-role-gp = huisarts
visit-role-training = haio
visit-role-specialist = specialist buiten ziekenhuis
born-on = Uw geboortedatum
born-on-help = de leeftijdsuitzondering geldt als u uiterlijk op { DATE($day) } geboren bent
invoice-heading = De factuur
outside = Waar de factuur gemaakt wordt
outside-no = in de praktijk
outside-yes = buiten de praktijk
connected = Elektronisch factureren daar mogelijk
connected-help = technisch, op die plaats
force-majeure = Overmacht
force-majeure-help = een gebeurtenis maakt elektronisch factureren onmogelijk
visit-software = Software klaar voor MediPrima
visit-software-help = die van de praktijk, of van de wachtpost
own-number = Factuur met uw eigen RIZIV-nummer
own-number-help = en niet met dat van het centrum
reception = Asielzoeker opgevangen door
reception-fedasil = Fedasil
reception-cpas = een OCMW (LOI)
reception-none = niemand
reception-help = collectief centrum of ngo-plaats, ook ‘no-show’: Fedasil
urgent = Zorg die niet kon wachten
urgent-help = alleen de arts oordeelt; telt zolang er geen beslissing is
shares-heading = Wie draagt welk deel
shares-help = niet verplicht: de delen die de kaart toont
state-insurance = De Staat, van het verzekeringsdeel
state-patient = De Staat, van het remgeld
cpas-insurance = Het OCMW, van het verzekeringsdeel
cpas-patient = Het OCMW, van het remgeld
cpas-supplement = Het OCMW, van een supplement
share-all = alles
share-half = de helft
share-partial = een deel
share-none = niets

# The way

channels = Langs welke weg
payers = Wie betaalt
payers-open = volgens de delen op de kaart
certificate-short = Attest DMH
certificate-kept = { $sent ->
    [true] u houdt een kopie bij
   *[false] u bewaart het
}
certificate-sent = { $sent ->
    [true] het gaat met de factuur naar het OCMW
   *[false] het gaat niet naar het OCMW
}
certificate-copied = { $copied ->
    [true] de patiënt krijgt een kopie
   *[false] een kopie voor de patiënt alleen als er iets wordt voorgeschreven
}
guarantee = Betaling gewaarborgd
path = De weg naar dit antwoord
path-help = Elke vraag wordt in deze volgorde gesteld; de eerste die van toepassing is, beslist.
path-taken = beslist hier
path-passed = nee
path-not-asked = nog niet bereikt
stage-payer = Betaalt iemand anders?
stage-decision = Dekt een beslissing u op die dag?
stage-exception = Een uitzondering op elektronisch factureren?
branch-hospital = Zorg in het ziekenhuis
branch-insured = Verzekerd op de dag van de zorg
branch-insurance-unknown = Verzekerbaarheid nog niet geraadpleegd
branch-fedasil = Opgevangen door Fedasil
branch-specialist = Zorg door een specialist
branch-not-consulted = MediPrima nog niet geraadpleegd
branch-no-identifier = Geen rijksregister- of BIS-nummer
branch-no-decision = Geen beslissing (201, 202)
branch-principle = Alleen een principiële beslissing
branch-too-early = Zorg van vóór MediPrima (205), gefactureerd in de overgangsperiode
branch-too-early-billed-late = Zorg van vóór MediPrima (205), later gefactureerd
branch-cover-absent = Geen dekking voor de arts (207)
branch-cover-inactive = Dekking die dag niet actief (206)
branch-other-doctor = Lijst zonder deze arts (204)
branch-provider-unknown = Lijst van artsen na te kijken
branch-suspended = Beslissing geschorst, zonder verbintenis (203)
branch-transition = Factuur uit de overgangsperiode
branch-age = Leeftijdsuitzondering
branch-outside-practice = Buiten de praktijk, geen verbinding mogelijk
branch-force-majeure = Overmacht
branch-guard-post = Wachtpost niet uitgerust
branch-flat-fee-practice = Wijkgezondheidscentrum (forfait)
branch-family-planning = Gezinsplanning, afwijking bekend
branch-family-planning-open = Gezinsplanning, einde van de afwijking onbekend
branch-paper-not-refundable = Software niet klaar, geen uitzondering
branch-electronic-only = Geen uitzondering

# What would be accepted

error-whole = Vul een geheel getal in, bijvoorbeeld 1.000.
error-amount = Vul een bedrag in euro in, bijvoorbeeld 1.234,56.
error-percent = Vul een percentage in, bijvoorbeeld 12,5.
error-date = Die datum bestaat niet: dag, maand en jaar in vier cijfers.
error-negative = Vul nul of een positief getal in.
error-decimals = Vul hoogstens twee decimalen in: de centen.
error-large = Dat getal is te groot om te kloppen; kijk het na.
error-hundred = Vul een percentage van 0 tot 100 in.
error-part = Wat meetelt, kan niet meer zijn dan het totaal.
error-ends = De laatste dag kan niet vóór de eerste liggen.
error-before-care = De factuur kan niet van vóór de zorg dateren.
error-refused = Die waarde past niet bij het gekozen jaar.

# Further on from the premium

plan-more = Nog hoger
contest-link = Toont het RIZIV iets anders?
year-link = De regels van { YEAR($year) }, vergeleken met andere jaren

# Keeping and passing on

deadlines-link = Alle termijnen, voor uw agenda
mediprima-lists = Veel raadplegingen? Laat een hele lijst nakijken
paper-open = Dit document opmaken
print = Afdrukken
copy = Tekst kopiëren
copied = Gekopieerd
copy-by-hand = De browser weigert te kopiëren: selecteer deze tekst.

# From an answer to its rules, and from the start to the tools

to-rule = regel
start-tools = Ook op deze site
start-contest = het RIZIV toont een andere score: vergelijken en betwisten
start-deadlines = elke laatste dag, ook voor uw agenda
start-codes = wat te doen met een foutcode van MediPrima
start-papers = attest dringende medische hulp, brieven aan het OCMW
start-receipts = bewaarde antwoorden, opnieuw geopend en nagekeken
start-rules = alles wat het hulpmiddel toepast, rustig na te lezen

## codes

# Codes of tarification and invoice: what each means, and what to do.

service-tarification = tarifering
service-invoice = factuur
severity-blocks = blokkeert het bestand
severity-refuses = geweigerd
severity-rejects = prestatie verworpen
severity-signals = melding
severity-retry = technisch: opnieuw proberen
severity-unsaid = gevolg niet vermeld in de bron
code-numberFormat = Het rijksregister- of BIS-nummer heeft niet de juiste vorm.
code-numberDigits = Het controlegetal van het rijksregister- of BIS-nummer klopt niet.
code-notAffiliated = Het nummer is onbekend bij de verzekeringsinstelling, of de persoon is er niet meer aangesloten.
code-requester = De aanvrager of de arts heeft geen toegang tot de dienst, of is op die datum onbekend.
code-futureDay = De dag van de zorg ligt in de toekomst.
code-tooOld = De zorg is meer dan twee maanden oud: de tarifering aanvaardt ze niet meer.
code-medicalHouse = Deze nomenclatuurcode is niet toegelaten voor een patiënt die in een wijkgezondheidscentrum (forfait) is ingeschreven.
code-providerType = Deze nomenclatuurcode is niet toegelaten voor dit type zorgverlener.
code-notInInvoice = Deze code, bijvoorbeeld een GMD of een zorgtraject, is niet toegelaten in eFact.
code-notInTarification = Deze code zit niet in de tarifering, maar mag wel in de factuur.
code-actAge = Deze nomenclatuurcode is niet toegelaten op de leeftijd van de patiënt.
code-actDay = Deze nomenclatuurcode is niet toegelaten op die datum.
code-died = Volgens de registers is de patiënt op of vóór die dag overleden.
code-noActiveDecision = Op die dag is geen enkele beslissing tot tenlasteneming actief.
code-noDecision = MediPrima kent geen enkele beslissing voor deze patiënt.
code-suspended = De beslissing is geschorst: er is geen verbintenisnummer, de betaling is niet gewaarborgd.
code-notListed = De dekking bestaat, maar alleen voor bepaalde artsen, en daar hoort u niet bij.
code-tooEarly = De zorg dateert van vóór de opname in MediPrima.
code-coverInactive = De dekking ‘huisarts’ bestaat, maar is op die dag niet actief.
code-coverAbsent = De kaart heeft geen dekking ‘huisarts’.
code-technical = Een technische fout in de uitwisseling tussen uw software en de dienst.
code-unavailable = De dienst is niet beschikbaar, soms maar even.
code-messageInvalid = Het bericht dat de software verstuurde, is niet geldig.
code-recordOrder = Het MediPrima-record (25) volgt niet op een record 20, of er volgt geen prestatie op.
code-affiliation = De verzekeringsinstelling van aansluiting (zone 7) is niet 690, de HZIV.
code-numberAbsent = Het rijksregister- of BIS-nummer van de begunstigde (zone 8) ontbreekt.
code-numberUnknown = MediPrima kent deze begunstigde niet (zone 8).
code-otherBeneficiary = Deze patiënt is niet de begunstigde van de vermelde kaart en versie.
code-notCovered = De begunstigde is niet gedekt voor de gefactureerde periode.
code-sex = Het geslacht van de begunstigde (zone 9) is niet goed ingevuld.
code-certificateCode = De DMH-code (zone 12) is geen 0 of 1.
code-certificateMismatch = De DMH-code (zone 12) stemt niet overeen met wat MediPrima zegt.
code-billingNumber = Het facturerende RIZIV-nummer (zone 14) is fout, of is niet dat in de hoofding van het bestand.
code-stay = De verblijfplaats (zone 15) is ingevuld, terwijl het om ambulante zorg gaat.
code-destination = De bestemming (zone 18) is niet 690, de HZIV: het hele bestand wordt geblokkeerd.
code-invoiceNumber = Het factuurnummer (zones 24-25) ontbreekt, is niet uniek of verschilt van dat in record 20.
code-coverageCode = De dekkingscode (zone 27) is niet geldig. Hoe die is opgebouwd, zegt geen enkele bron die we zagen.
code-flag = Zone 32 moet 1 bevatten.
code-cpasNumber = Het ondernemingsnummer van het OCMW (zone 38) heeft niet de juiste vorm.
code-cpasUnknown = Dit OCMW (zone 38) is niet bekend voor deze begunstigde.
code-together = De verbintenis, het nummer, de versie en de periode van de kaart en de dag van de raadpleging gaan samen: allemaal ingevuld, of geen enkele.
code-commitmentUnknown = Het verbintenisnummer is onbekend.
code-commitmentWrong = Het verbintenisnummer is niet het juiste.
code-commitmentExpired = Het verbintenisnummer is vervallen.
code-commitmentZone = De zones van de verbintenis (42-45) zijn niet goed ingevuld.
code-cardPeriod = Het begin of het einde van de geldigheid van de kaart (zones 53-54) is niet geldig.
code-consultationDay = De dag van de raadpleging van MediPrima (zone 55) is niet geldig.
code-cardNumber = Het kaartnummer (zones 56-58, twaalf cijfers) heeft niet de juiste vorm.
code-cardUnknown = Deze medische kaart is onbekend.
code-cardVersion = De versie van de kaart (zone 59) is fout of onbekend.
code-outsideCommitment = De zorg valt buiten de periode van de verbintenis.
code-lateConsultation = De datum van de referentie (record 51, zone 55) valt meer dan twee maanden na de zorg.
code-amountAlone = Het bedrag is fout, en er is geen verbintenis.
code-amountCommitted = Het bedrag is fout, hoewel er een verbintenis is.
code-amountOver = Het bedrag stemt niet overeen met de verbintenis.
remedy-correctNumber = Neem de elf cijfers over van het document van de patiënt of uit het antwoord van MediPrima.
remedy-checkIdentity = Ga de identiteit van de patiënt na en raadpleeg opnieuw zijn verzekerbaarheid.
remedy-checkOwnNumber = Ga uw RIZIV-nummer in de software na, en de dag van de zorg.
remedy-correctDay = Verbeter de dag van de zorg.
remedy-askCaami = Vraag de HZIV hoe u toch nog kunt factureren: geen enkele bron zegt dat uw vordering verloren is.
remedy-seeFlatFee = Bekijk de uitzondering voor wijkgezondheidscentra (forfait) in de MediPrima-controle.
remedy-changeAct = Kies een nomenclatuurcode die past.
remedy-leaveOut = Laat deze code weg uit de elektronische factuur.
remedy-billDirectly = Factureer deze code zonder voorafgaande tarifering.
remedy-checkDeath = Ga de dag van de zorg en de identiteit van de patiënt na.
remedy-goToCpas = Kan de zorg wachten, verwijs de patiënt dan naar het OCMW; zo niet, geef de zorg, vul het attest in en vraag de beslissing.
remedy-reactivate = Vraag het verantwoordelijke OCMW de beslissing opnieuw te activeren, en factureer niet eerder.
remedy-seeListed = Verwijs de patiënt naar een arts van de lijst, of vraag het OCMW u toe te voegen.
remedy-billCpas = De catalogus verwijst de factuur naar het OCMW. Vraag na de overgangsperiode eerst of het die nog kan betalen.
remedy-extendCover = Vraag het OCMW de dekking uit te breiden tot de dag van de zorg.
remedy-tickBox = Vraag het OCMW ‘huisarts’ aan te vinken op de kaart.
remedy-tryAgain = Probeer later opnieuw. Houdt de storing aan, noteer dan de dagen en bewaar een kopie van het bericht: het kan om overmacht gaan.
remedy-tryThenCall = Probeer één keer opnieuw. Komt de code terug, geef die dan met het bericht door aan de leverancier van uw software.
remedy-callVendor = Dat hoeft u niet zelf te verbeteren: geef de code door aan de leverancier van uw software.
remedy-consultAgain = Raadpleeg MediPrima opnieuw voor de dag van de zorg en neem de gegevens ongewijzigd over.
remedy-consultThenAsk = Raadpleeg MediPrima opnieuw voor de dag van de zorg. Bevat het antwoord geen verbintenis voor die dag, vraag het OCMW dan de beslissing in orde te brengen voor u opnieuw factureert.
remedy-setInsurer = Richt de factuur aan verzekeringsinstelling 690, de HZIV.
remedy-followFlag = Neem de aanduiding van de kaart over: 1 als het attest gevraagd is, anders 0; en bewaar het attest.
remedy-tarifyAgain = Vraag de tarifering opnieuw op en neem de bedragen en codes ervan over zonder ze te herrekenen.

## paper

# What stands on the sheet, in the language of whoever receives it.

sheet-field = { $name }: { $value }
sheet-certificate = Attest dringende medische hulp
sheet-copy = Kopie voor de patiënt: te tonen aan de apotheker of de volgende zorgverlener
sheet-certificate-text = Ondergetekende, arts, verklaart dat de zorg aan de hierna genoemde persoon dringende medische hulp is en vraagt op die grond de tussenkomst van het bevoegde OCMW.
sheet-certificate-law = Koninklijk besluit van 12 december 1996, artikel 1. Vertrouwelijke gegevens, alleen te gebruiken voor de terugbetaling (artikel 4).
sheet-liaison = Verbindingsfiche
sheet-liaison-text = Ik verwijs de hierna genoemde persoon naar het OCMW. Hij of zij vraagt zorg van een huisarts en ik vond geen actieve beslissing tot tenlasteneming.
sheet-liaison-ask = Gelieve de aanvraag te onderzoeken en, als u ze aanvaardt, uw beslissing in MediPrima te registreren met de dekking ‘huisarts’ vanaf de dag van de zorg.
sheet-advice = Zorgadvies en vraag om een beslissing
sheet-advice-text = De zorg aan de hierna genoemde persoon kon niet wachten; het attest dringende medische hulp is opgemaakt. In naam van deze persoon vraag ik uw elektronische beslissing tot tenlasteneming voor de dag van de zorg.
sheet-proxy = Volmacht
sheet-proxy-text = Ik geef de hierboven genoemde arts volmacht om voor mij bij het bevoegde OCMW de tenlasteneming van deze zorg te vragen.
sheet-tick-box = Vraag: dekking ‘huisarts’
sheet-tick-box-text = Voor de dag van de zorg antwoordt MediPrima met code 207: de medische kaart heeft geen dekking ‘huisarts’. Gelieve die dekking aan te vinken, zodat ik aan de HZIV kan factureren.
sheet-extend = Vraag: dekking op de dag van de zorg
sheet-extend-text = Voor de dag van de zorg antwoordt MediPrima met code 206: de dekking ‘huisarts’ bestaat, maar is op die dag niet actief. Gelieve ze tot die dag uit te breiden.
sheet-reactivate = Vraag: de beslissing opnieuw activeren
sheet-reactivate-text = Voor de dag van de zorg antwoordt MediPrima met code 203: de beslissing is geschorst en heeft geen verbintenisnummer. Gelieve ze opnieuw te activeren, of mij te zeggen waarom ze geschorst is.
sheet-justify = Verantwoording van een papieren factuur
sheet-justify-text = De bijgevoegde factuur is op papier gemaakt, buiten MediPrima, om deze reden:
sheet-reason-age = ik had op 1 januari 2023 de leeftijd van 67 jaar bereikt;
sheet-reason-outside = de factuur is buiten de praktijk gemaakt, waar elektronisch factureren technisch niet mogelijk is;
sheet-reason-force = overmacht maakt elektronisch factureren onmogelijk;
sheet-justify-law = Uitzonderingen van het koninklijk besluit van 28 juni 2023, overgenomen in de omzendbrief van de POD Maatschappelijke Integratie van 22 augustus 2025.
sheet-explain = Toelichting
sheet-to = Aan het OCMW van
sheet-cpas = Bevoegd OCMW
sheet-doctor = Arts
sheet-inami = RIZIV-nummer
sheet-practice = Adres van de praktijk
sheet-patient = Patiënt
sheet-address = Adres van de patiënt
sheet-number = Rijksregister- of BIS-nummer
sheet-care = Dag van de zorg
sheet-until = Behandeling tot en met
sheet-date = Datum
sheet-sign-doctor = Handtekening van de arts
sheet-sign-patient = Handtekening van de patiënt

# Annex that contests the premium

sheet-annex = Bijlage bij de betwisting van de geïntegreerde praktijkpremie { YEAR($year) }
sheet-annex-to = Aan de leidend ambtenaar van de Dienst voor geneeskundige verzorging van het RIZIV
sheet-annex-text = Ik betwist het bedrag dat na mijn aanvraag getoond werd. Voor de onderstaande criteria stemmen de getoonde scores niet overeen met mijn eigen tellingen; de bewijsstukken voeg ik toe.
sheet-annex-none = Nog geen enkel criterium wordt betwist.
sheet-submitted = Aanvraag ingediend op
sheet-asked = Drempel
sheet-own = Mijn telling
sheet-shown = Getoonde score
sheet-evidence = Bijgevoegde bewijsstukken
sheet-met = gehaald
sheet-not-met = niet gehaald

## pages

# Heading and first lines of each page; the first lines are also its description for search engines.

contest-heading = Het RIZIV toont iets anders
contest-lead = Zet de scores die u na uw aanvraag te zien krijgt naast de uwe: wat verschilt, wat het kost, tot wanneer u kunt betwisten, en de bijlage om af te drukken.
deadlines-heading = Termijnen
deadlines-lead = Elke laatste dag van de premie op een tijdlijn, en elk ervan in uw agenda, met een herinnering.
codes-heading = Foutcodes van MediPrima
codes-lead = Typ de code of enkele woorden: wat de code betekent en wat u moet doen, voor de tarifering en voor de factuur.
papers-heading = Attest en brieven
papers-lead = Het attest dringende medische hulp en de brieven aan het OCMW, op uw toestel ingevuld, om af te drukken of te kopiëren. Niets wordt bewaard.
lists-heading = Een lijst van raadplegingen
lists-lead = Plak een tabel of open een CSV-bestand: voor elke regel aan wie u factureert, langs welke weg, met of zonder attest, en tot wanneer. Berekend op dit toestel.
receipts-heading = Bewijzen en bewaarde gegevens
receipts-lead = Open een bewaard antwoord opnieuw en zie of de regels van vandaag nog hetzelfde geven. Zie wat op dit toestel bewaard is, en wis het.
rules-heading = Regels en bronnen
rules-lead = Elke regel die het hulpmiddel toepast: wat hij zegt, sinds wanneer, hoe zeker hij is en waar hij vandaan komt.
year-heading = Geïntegreerde praktijkpremie { YEAR($year) }: de regels
year-lead = Parameters, drempels, bedragen en termijnen van { YEAR($year) }, elk met de bron, en wat van jaar tot jaar verandert.
privacy-heading = Privacy
privacy-lead = Wat u typt, blijft op uw toestel. Hoe dat gebeurt, en hoe u het zelf nagaat.
accessibility-heading = Toegankelijkheid
accessibility-lead = Wat toegankelijk is, hoe dat gecontroleerd wordt, en wat nog niet.
about-heading = Over gpcheck
about-lead = Wat het is, voor wie, wie in zijn plaats beslist, en waar de regels vandaan komen.
embed-heading = Een controle in uw website inbouwen
embed-lead = Voor een artsensyndicaat of huisartsenkring: de controles in uw eigen pagina, zonder dat er iets naar buiten gaat.

# Codes

codes-search = Code of woorden
codes-search-help = bijvoorbeeld 203, 251220, geschorst, verbintenis
codes-found =
    { $count ->
         [0] Geen code gevonden
         [one] { NUMBER($count) } code gevonden
        *[other] { NUMBER($count) } codes gevonden
    }
codes-none = Geen van onze codes past. Kijk de cijfers na, of probeer een woord uit het bericht. Een code die we niet kennen, kan bestaan: vraag het dan aan de HZIV of aan de leverancier van uw software.
codes-do = Wat te doen
codes-fill = Controleer de raadpleging met deze code
codes-tarification-heading = Tarifering en raadpleging
codes-invoice-heading = Factuur
codes-inferred = De bron noemt alleen de zone: de woorden zijn onze lezing.
codes-about = Waar deze codes vandaan komen
codes-about-text = Deze woorden herformuleren de officiële foutencatalogi; wat onder ‘Wat te doen’ staat, is ons advies. De catalogus van de factuur is veel langer: hier staan alleen de codes waarvan we weten dat ze MediPrima betreffen.
codes-desk = De HZIV antwoordt op vragen over elektronisch factureren met MediPrima:

# Certificate and letters

papers-which = Document
paper-certificate = attest dringende medische hulp
paper-copy = kopie van het attest voor de patiënt
paper-liaison = verbindingsfiche voor het OCMW
paper-advice = zorgadvies, met volmacht van de patiënt
paper-tick-box = vragen om ‘huisarts’ aan te vinken (207)
paper-extend = vragen om de dekking uit te breiden (206)
paper-reactivate = vragen om de beslissing opnieuw te activeren (203)
paper-justify = een papieren factuur verantwoorden
papers-lang = Taal van het document
papers-lang-help = die van het OCMW dat het krijgt; Engels dient alleen om te lezen
papers-reason = Reden
papers-reason-age = leeftijd
papers-reason-outside = buiten de praktijk, zonder verbinding
papers-reason-force = overmacht
papers-doctor-heading = U
papers-patient-heading = De patiënt en de zorg
papers-doctor-name = Naam van de arts
papers-doctor-number = RIZIV-nummer
papers-doctor-address = Adres van de praktijk
papers-patient-name = Naam van de patiënt
papers-patient-address = Adres van de patiënt
papers-patient-number = Rijksregister- of BIS-nummer
papers-cpas = OCMW
papers-cpas-help = de gemeente, bijvoorbeeld Gent
papers-explain = Toelichting
papers-explain-help = wat er gebeurde, zonder medische gegevens
papers-care = Dag van de zorg
papers-until = Behandeling tot en met
papers-until-help = leeg voor één contact
papers-day = Datum van het document
papers-error-until = Tussen de dag van de zorg en het einde van het attest: uiterlijk op { DATE($day) }.
papers-no-diagnosis = Er wordt geen diagnose gevraagd of afgedrukt. Niets wordt bewaard: wat u typt, verdwijnt als u de pagina sluit. Een leeg veld wordt een lijn om met de hand in te vullen.
papers-keep = Bewaar het attest in het dossier; hoe lang, zegt geen enkele bron.
papers-sheet = Voorbeeld
papers-clear = Document leegmaken

# Deadlines

deadlines-coming = Komend
deadlines-unknown = Dag onbekend
deadlines-unknown-text = Nog geen enkele bron geeft deze dag: hij staat niet op de tijdlijn.
deadlines-past = Voorbij
deadlines-none = Op die dag komt er geen enkele bekende termijn meer aan.
deadlines-picture = Tijdlijn van { $from } tot { $to }: { NUMBER($count) } termijnen, genummerd zoals in de lijst.
deadlines-today = vandaag
deadlines-of-year = { $what } – premie { YEAR($year) }
deadlines-of-visit = { $what } – MediPrima
deadlines-opens = vanaf { DATE($day) }
deadlines-calendar = Aan de agenda toevoegen
deadlines-all = Alles aan de agenda toevoegen
deadlines-calendar-help = Elke afspraak is een .ics-bestand, met een herinnering 14 dagen en 2 dagen ervoor. Als u het later opnieuw opent, wordt de afspraak bijgewerkt.
deadlines-entry = Laatste dag: { DATE($day) }. Zekerheid: { $certainty }.
deadlines-assumed = Geen enkele bron geeft de regels van { YEAR($year) }: die van { YEAR($basedOn) } worden verondersteld.
deadlines-case = De termijnen van { YEAR($year) } houden rekening met wat u in de controle invulde.
deadlines-said = { NUMBER($count) } komend. De eerstvolgende: { $what }, { DATE($day) }.
deadlines-do-barometer = Ga in uw software na of uw nummer aan deze barometer deelneemt, en bewaar een schermafdruk als bewijs.
deadlines-do-measured = Werk af wat nog moet meetellen voor de premie { YEAR($year) }.
deadlines-do-paid = Ga na of de premie { YEAR($year) } op uw rekening staat.
deadlines-do-certificate = Voor zorg na die dag geldt dit attest niet meer: ga na of er een nieuw nodig is.

# Rules and sources

rules-official = een officiële tekst zegt het
rules-reported = een artsensyndicaat, de pers of een softwaremaker zegt het
rules-inferred = onze eigen lezing, omdat geen bron het met zoveel woorden zegt
rules-statements =
    { $count ->
         [one] { NUMBER($count) } uitspraak
        *[other] { NUMBER($count) } uitspraken
    }
rules-checked = Alle regels en bronnen zijn het laatst nagekeken op { DATE($day) }.
rules-contents = Op deze pagina
rules-premium = Geïntegreerde praktijkpremie
rules-mediprima = MediPrima
rules-chapter-gate = Wie in aanmerking komt
rules-chapter-amounts = Bedragen
rules-chapter-parameters = Parameters, jaar per jaar
rules-chapter-starter = GMD-starterspremie
rules-chapter-window = Aanvragen en betaald worden
rules-chapter-contest = Betwisten
rules-chapter-payer = Betaalt iemand anders?
rules-chapter-decision = De beslissing en haar dekking
rules-chapter-exceptions = Elektronisch factureren en de uitzonderingen
rules-chapter-certificate = Attest dringende medische hulp
rules-chapter-money = Betaling, tarifering, contact
rules-years = premiejaren { YEAR($first) } tot { YEAR($last) }
rules-between = { DATE($first) } tot { DATE($last) }
rules-since = sinds { DATE($day) }, geen einde bekend
rules-other-years =
    { $count ->
         [one] Het jaar ervoor
        *[other] De { NUMBER($count) } jaren ervoor
    }
rules-back = Terug naar uw antwoord
rules-unsure = Wat enkel afgeleid is, en wat niemand weet
rules-inferred-heading = Onze eigen lezing
rules-open-heading = In geen enkele bron gevonden
rules-assumed = { YEAR($year) }: elke regel van dat jaar, want die van { YEAR($based) } worden verondersteld.
rules-register = Bronnen
rules-register-lead = Elke bron in haar eigen taal, met een link naar waar ze gelezen is. Alle zijn het laatst nagekeken op { DATE($day) }; een site kan sindsdien veranderd zijn.
rules-several-languages = meerdere talen
rules-cited =
    { $count ->
         [one] { NUMBER($count) } regel steunt erop
        *[other] { NUMBER($count) } regels steunen erop
    }
rules-cited-by-year = staaft de cijfers van één jaar

# Privacy

privacy-stays = Wat op uw toestel blijft
privacy-stays-worked = Elk antwoord wordt door uw browser berekend, in de pagina. Er is geen account, geen bezoekersmeting en geen foutenrapport, en niets wordt van elders geladen: geen lettertypes, geen kaarten, geen scripts.
privacy-stays-page = Wat u typt, blijft in de pagina zolang ze open is. Sluit ze, en het is vergeten, behalve wat u hebt laten bewaren.
privacy-stays-files = Uw browser bewaart ook de eigen bestanden van het hulpmiddel, dus de pagina’s, het programma en de teksten, zodat alles zonder netwerk werkt. Ze bevatten niets van wat u typt, en verdwijnen wanneer u de gegevens van deze site wist.
privacy-stays-update = Gaat u over naar een nieuwere versie, dan gaat wat u typte via het geheugen van de browser van pagina naar pagina; het wordt nergens opgeschreven.
privacy-keep = Wat u kunt laten bewaren
privacy-keep-choice = Niets van wat u typt, wordt bewaard tenzij u erom vraagt. Vinkt u ‘Op dit toestel bewaren’ aan, dan blijven uw antwoorden over de premie in deze browser, op dit toestel, en nergens anders. Op een gedeelde computer doet u dat beter niet. Een bewijs is een bestand dat u zelf opslaat: het blijft waar u het zet.
privacy-keep-visit = De browser bewaart nooit antwoorden over de raadpleging van een patiënt, attesten of brieven. Een bewijs over een raadpleging is een bestand van uzelf, zonder naam of nummer van de patiënt.
privacy-keep-page = Eén pagina toont alles wat bewaard is, en wist het:
privacy-host = Wat de host van deze site ziet
privacy-host-files = Wat elke webserver ziet: dat een adres deze bestanden opvroeg, en wanneer. Wat u typt, ziet hij niet: de browser verstuurt dat nooit, evenmin als het deel van een adres achter #. Daar draagt een link die u kopieert uw antwoorden over de premie: wie de link krijgt, kan ze lezen.
privacy-host-links = Een link naar een bron opent de andere site pas als u hem volgt, en meldt die site niet waar u vandaan komt.
privacy-host-frame = Op een andere website draait een controle in een kader: die site ziet niet wat u typt, en er wordt niets bewaard. Ze verneemt hooguit dat een controle volledig is.
privacy-verify = Hoe u het zelf nagaat
privacy-verify-policy = Het beleid. Elke pagina draagt een content security policy die begint met default-src: none. De browser zelf weigert dan elk verzoek aan een andere host. U leest het in de broncode van de pagina.
privacy-verify-network = Het netwerkpaneel. Open de ontwikkelaarstools van uw browser (F12), kies ‘Netwerk’, laad de pagina en typ dan. Er komt niets bij, behalve bestanden van het hulpmiddel zelf: eenmalig, alle bestanden waarmee het zonder netwerk werkt; de teksten van een pagina of taal die u voor het eerst opent; wat bewijzen maakt en nakijkt; en een blik of er een nieuwere versie is.
privacy-verify-offline = Zonder netwerk. Laad een controle, verbreek de verbinding en typ dan: ze antwoordt nog. Sluit de browser en open hem opnieuw: alle pagina’s zijn er nog.
privacy-verify-module = De module. Een WebAssembly-programma kan enkel wat het script ernaast het toelaat. De build mislukt als in dat script iets staat dat kan verzenden.
privacy-verify-tests = De tests. Bij elke versie opent een browser alle pagina’s, typt gevallen in en stopt bij het eerste verzoek dat niet om eigen bestanden van het hulpmiddel gaat.
privacy-patients = Patiënten
privacy-patients-checks = De controles vragen geen naam en geen nummer van een patiënt, en geen antwoord heeft die nodig. Een link draagt nooit iets over een patiënt.
privacy-patients-papers = Het attest en de brieven noemen de patiënt wel. U vult ze hier in, drukt ze af of kopieert ze, en de pagina vergeet ze.

# Accessibility

accessibility-aim = Het doel
accessibility-aim-text = Elke pagina, in de vier talen, wil voldoen aan WCAG 2.2, niveau AA. Dit is onze eigen beoordeling, van november 2026; geen enkele externe instantie heeft ze gecertificeerd.
accessibility-tested = Wat bij elke versie getest wordt
accessibility-tested-axe = Het programma axe vindt geen fout, op geen enkele pagina, in geen enkele taal, licht en donker, leeg en ingevuld.
accessibility-tested-keyboard = Een heel geval wordt met het toetsenbord alleen gedaan; de focus blijft zichtbaar.
accessibility-tested-narrow = Op 320 pixels breed, wat overeenkomt met 400 % zoom, valt niets weg en schuift niets opzij. Ruimer gezette tekst verbergt niets.
accessibility-tested-colours = Contrasten zijn berekend in licht en donker. Geforceerde kleuren en minder beweging worden gerespecteerd. Geen kleur draagt alleen een betekenis.
accessibility-tested-voice = Het nieuwe antwoord wordt één keer aangekondigd, wanneer het typen stopt. Fouten worden bij hun veld gemeld.
accessibility-tested-script = De pagina’s zijn zonder JavaScript te lezen.
accessibility-limits = Wat nog niet goed genoeg is
accessibility-limits-browser = De tests lopen enkel in Chromium. Firefox en Safari worden niet telkens getest.
accessibility-limits-people = Nog niemand die elke dag met een schermlezer werkt, heeft het hulpmiddel getest.
accessibility-limits-print = Documenten die u als pdf afdrukt, worden door uw browser getagd, of helemaal niet: daar hebben wij geen vat op.
accessibility-limits-german = De Duitse teksten zijn nog niet door een Duitstalige arts nagelezen.
accessibility-limits-sources = De bronnen zijn sites en bestanden van anderen, in hun eigen taal; sommige zijn niet toegankelijk.
accessibility-report = Werkt er iets niet voor u?
accessibility-report-text = Zeg het aan wie deze site host, of in de issuetracker van het project. gpcheck zelf heeft geen server en geen mailbox. Vermeld de pagina, de taal en waarmee u leest.

# About

about-what = Wat het is
about-what-text = Twee controles voor huisartsen in België: de geïntegreerde praktijkpremie met de GMD-starterspremie, en factureren via MediPrima voor onverzekerde patiënten. Elk antwoord zegt waar u recht op hebt, waarom, tot wanneer, wat u nu kunt doen, en hoe zeker het is.
about-what-whom = Voor een arts tussen twee patiënten, voor de helpdesk van een artsensyndicaat, voor makers van medische software.
about-decides = Wie beslist
about-decides-text = Niet gpcheck. Het RIZIV beslist over de premie, de HZIV en het OCMW over de tenlasteneming van de zorg van een patiënt. gpcheck hoort bij geen van hen, en zijn antwoord bindt niemand.
about-rules = Waar de regels vandaan komen
about-rules-text = Alleen uit openbare teksten. Voor de meeste regels van de premie vonden we geen tekst in het Staatsblad: artsensyndicaten en de pers hebben ze gemeld. Daarom zegt elke regel hoe sterk de bron is:
about-rules-years = Premiejaren { YEAR($first) } tot { YEAR($last) } zijn opgenomen. Alle regels zijn het laatst nagekeken op { DATE($day) }.
about-rules-unknown = Wat geen enkele bron geeft, blijft onbekend, en het antwoord zegt dat.
about-software = De software
about-software-version = Versie { $version }. Iedereen mag het programma gebruiken, wijzigen en doorgeven, onder de MIT- of de Apache 2.0-licentie, naar keuze.
about-software-where = Het is een map met bestanden, zonder serverdeel: iedereen kan ze hosten, op elke webserver.

# Embed

embed-foot = levert deze controle. Links openen in een nieuw tabblad.
embed-build = Stel het samen
embed-topic = Welke controle
embed-lang = Taal
embed-lang-page = die van de pagina
embed-year = Premiejaar
embed-year-help = Leeg: het jaar dat telt op de dag van het bezoek.
embed-level = Niveau van de eerste titel
embed-theme = Licht of donker
embed-theme-auto = zoals het toestel
embed-theme-light = licht
embed-theme-dark = donker
embed-colours = Kleuren
embed-colours-help = Bijvoorbeeld #8a1c4a. Leeg: de kleur van gpcheck. Een kleur die moeilijk leesbaar zou zijn, wordt in het kader donkerder of lichter gemaakt.
embed-accent = Accent
embed-background = Achtergrond
embed-text = Tekst
embed-palette = palet
embed-error-colour = Een kleur schrijft u als # en zes cijfers of letters van a tot f, bijvoorbeeld #8a1c4a.
embed-error-year = De regels dekken dit jaar niet.
embed-radius = Ronde hoeken, in pixels
embed-line = Plak dit in uw pagina
embed-preview = Voorbeeld
embed-without = Als uw site geen script toelaat
embed-plain = Een kader van een vaste hoogte, dat vanbinnen scrolt. Het houdt de taal en de kleuren die u hier kiest.
embed-link = Of gewoon een link, die het hulpmiddel zelf opent.
embed-title-premium = Geïntegreerde praktijkpremie: controle
embed-title-visit = MediPrima: hoe een raadpleging aanrekenen
embed-address = Vervang https://host.example/gpcheck/ door het adres van de site die het hulpmiddel host.
embed-copy = Kopiëren
embed-site = Voor wie uw site beheert
embed-site-style = Het element groeit met het antwoord mee en volgt de taal en de kleuren van uw pagina wanneer die veranderen. In plaats van attributen kan uw stijlblad --gp-check-accent, --gp-check-background, --gp-check-text, --gp-check-radius, --gp-check-font en --gp-check-theme geven. Een lettertype moet op het toestel van de bezoeker staan: het kader laadt er geen.
embed-site-event = Met het attribuut announce meldt het element één keer de gebeurtenis gp-check:completed, wanneer een controle volledig is. Meer zegt het niet: geen antwoorden, geen uitkomst.
embed-site-policy = Een strikte Content-Security-Policy moet het adres van het hulpmiddel noemen in script-src en frame-src; zonder script alleen in frame-src.
embed-allow = De host van het hulpmiddel zegt in de header Content-Security-Policy wie het in een kader mag tonen. Standaard is dat alleen hijzelf; uw site moet bij frame-ancestors gezet worden. Nog beter: host het zelf, een map kopiëren volstaat.
embed-sees = Wat het kader ziet, en wat uw site ziet
embed-sees-frame = Het kader leest niets van uw pagina: geen adres, geen cookies, geen inhoud. Het krijgt alleen wat u hier vraagt: taal, kleuren, jaar. Het meet zijn bezoekers niet. In een kader wordt niets op het toestel bewaard. Sluit de pagina, en alles is vergeten.
embed-sees-site = Uw pagina verneemt hoe hoog het kader is en, als u erom vraagt, dat een controle volledig is. Ze ziet niets van wat in het kader getypt wordt.
embed-sees-apart = Dat geldt zolang het hulpmiddel een eigen adres heeft, zoals een subdomein. Onder het adres van uw site zelf houdt de browser ze niet uit elkaar: doe dat niet.

# Contesting, and one premium year

contest-start = Vul eerst uw eigen tellingen in bij de controle van de premie.
contest-shown-heading = Wat het RIZIV toont voor { YEAR($year) }
contest-percent = % getoond
contest-count = aantal getoond
contest-own = Bij u: { $own }
contest-own-unknown = niet ingevuld
contest-result = Wat verschilt
contest-own-amount = Volgens uw tellingen
contest-shown-amount = Volgens de getoonde scores
contest-cost = Het verschil: { EURO($amount) }.
contest-same = Met de getoonde scores blijft het bedrag hetzelfde: betwisten zou er niets aan veranderen.
contest-open = De tellingen volstaan nog niet om het verschil te becijferen.
contest-against = gehaald volgens u, niet volgens het RIZIV
contest-for = gehaald volgens het RIZIV, niet volgens u
contest-alone = op zich: { EURO($amount) } meer
contest-alone-nothing = op zich: niets meer
contest-none = Geen verschil tussen uw tellingen en de getoonde scores.
contest-evidence = Bewijsstukken
contest-evidence-help = bijvoorbeeld een lijst uit de software, een schermafbeelding
contest-closed = De termijn om te betwisten is voorbij.
contest-when = De laatste dag om te betwisten hangt af van de datum van uw aanvraag: vul die in.
contest-annex = Bijlage
year-status-assumed = Nog geen enkele bron geeft de regels van { YEAR($year) }. Het hulpmiddel veronderstelt die van { YEAR($basedOn) } en zegt dat overal.
year-amounts = Bedragen
year-base = basis
year-thresholds = vanaf { NUMBER($count) } drempels
year-training = haio
year-starter = GMD-starterspremie
year-rules = Regels van dit jaar
year-parameters = Parameters
year-all-rules = Alle regels en hun bronnen
year-compare = Wat verandert, van { YEAR($from) } naar { YEAR($to) }
year-compare-with = Vergelijken met
year-added = toegevoegd
year-dropped = geschrapt
year-hardened = verstrengd
year-eased = versoepeld
year-altered = gewijzigd
year-unchanged = ongewijzigd
year-highest = Hoogste bedrag
year-needed = Drempels daarvoor
year-closes = Laatste dag voor de aanvraag
year-other = Andere jaren

# Receipts, and what is kept

receipts-open-heading = Een bewijs openen
receipts-open-help = Een bewijs is het kleine bestand dat u met ‘Bewijs opslaan’ onder een antwoord krijgt. Het wordt op dit toestel gelezen en gaat nergens heen.
receipts-file = Bewijs (.json): kies het bestand, of sleep het hierheen
receipts-refused-file = Dit bestand kan niet geopend worden: het is groter dan eender welk bewijs, of onleesbaar.
receipts-refused-json = Dit bestand is geen bewijs: er staat geen JSON in.
receipts-refused-whole = Dit bestand is geen bewijs van gpcheck.
receipts-refused-at = Dit bewijs kan niet gelezen worden: wat op ‘{ $path }’ staat, ontbreekt, is te veel of is niet zoals het hoort.
receipts-refused-lacking = De module die bewijzen nakijkt, kon niet geladen worden: kijk de verbinding na en open het bestand opnieuw.
receipts-made-premium = Over een premie, gemaakt op { DATE($day) } door gpcheck { $version } met de regels { $rules }.
receipts-made-visit = Over een raadpleging, gemaakt op { DATE($day) } door gpcheck { $version } met de regels { $rules }.
receipts-tag-same = zelfde antwoord
receipts-tag-other = ander antwoord
receipts-same = De regels zijn dezelfde, en ze geven hetzelfde antwoord.
receipts-other-rules = De regels zijn sindsdien gewijzigd; die van vandaag geven hetzelfde antwoord.
receipts-other-answer = De regels zijn sindsdien gewijzigd, en die van vandaag geven een ander antwoord.
receipts-altered = De regels zijn dezelfde, maar ze geven niet het antwoord dat in het bestand staat: het bestand is gewijzigd, of een andere versie van het programma heeft het gemaakt.
receipts-then = In het bewijs
receipts-now = Volgens de regels van vandaag
receipts-then-none = Deze versie kan het antwoord in het bestand niet in woorden weergeven.
receipts-only-then = Alleen in het bewijs
receipts-only-now = Alleen volgens de regels van vandaag
receipts-silent = De woorden zijn dezelfde: wat verschilt, is een cijfer of een dag die ze niet noemen.
receipts-fill = Deze gegevens in de premiecontrole zetten
receipts-unfit = Deze gegevens passen niet in de premiecontrole, die geen vraag heeft over:
receipts-kept-heading = Wat op dit toestel bewaard is
receipts-kept-help = Er wordt niets bewaard van wat u typt, tenzij u het vraagt onder het antwoord van de premiecontrole. Dan ziet u het hier.
receipts-kept-none = Niets. Wilt u een premiegeval de volgende keer terugvinden, vink dan ‘Op dit toestel bewaren’ aan onder het antwoord.
receipts-kept-some = Bewaard omdat u het vroeg, alleen in deze browser:
receipts-kept-unread = Een deel komt van een andere versie en kan hier niet in woorden gezet worden.
receipts-kept-letter = Letterlijk

# New in version 0.1.0. A line on the law, one on the app: versions before show them when they offer this one.

news-heading = Nieuw in deze versie
news-law = De geïntegreerde praktijkpremie van 2016 tot 2024, en factureren via MediPrima sinds november 2025.
news-app = U kunt gpcheck installeren, en het werkt zonder netwerk. Een nieuwere versie wordt aangeboden, nooit opgedrongen aan een open pagina.

# How a version is offered by the one before

update-ready = Er staat een nieuwe versie klaar
update-rules = De regels verschillen van die op deze pagina: antwoorden kunnen veranderen.
update-news = Wat er verandert in versie { $version }
update-use = Nu bijwerken
update-later = Later
update-kept = Wat u typte, blijft staan.
update-elsewhere = gpcheck is in een ander venster bijgewerkt; deze pagina werkt nog met de vorige versie.
update-failed = De nieuwe versie kon het niet overnemen. Ze staat er wanneer u gpcheck de volgende keer opent.
update-here = Dit is de nieuwe versie, { $version }. Wat u typte, staat er nog.

## lists

# Lijsten van raadplegingen: gezegd door een eigen script, dat alleen deze woorden ophaalt.

lists-open-heading = Uw tabel
lists-open-help = Eén raadpleging per regel, de namen van de kolommen in de eerste. Er wordt geen naam en geen nummer van een patiënt gevraagd. Wat onder ‘Referentie’ staat, of onder een onbekende naam, wordt overgenomen zoals het is en blijft op dit toestel.
lists-file = CSV-bestand: kies het, of sleep het hierheen
lists-paste = Of plak de tabel hier
lists-paste-help = Gekopieerd uit een rekenblad wordt ze meteen gelezen.
lists-read = Lezen wat ik typte
lists-template = Sjabloon met twee voorbeeldregels (CSV)
lists-begun = De tabel wordt gelezen.
lists-progress = { $done } van { $all } regels
lists-stop = Annuleren
lists-refused-workbook = Dit is geen CSV-bestand maar een werkmap of een document. Bewaar de tabel als CSV, of kopieer de cellen en plak ze hier.
lists-refused-large = Deze tabel is te groot om in één keer te lezen: splits ze op.
lists-refused-empty = Onder de namen van de kolommen staat geen regel.
lists-refused-heads = Geen van de namen in de eerste regel is bekend. Hieronder ziet u hoe de kolommen heten; het sjabloon bevat ze.
lists-refused-care = De kolom ‘{ $name }’ ontbreekt: zonder die kolom valt er niets te zeggen.
lists-refused-file = Dit bestand kan niet gelezen worden.
lists-refused-lacking = Het deel dat lijsten leest, kon niet geladen worden: controleer de verbinding en probeer opnieuw.
lists-results = Wat elke regel oplevert
lists-said = Gelezen regels: { $lines }. Te factureren: { $bill }. Onleesbaar: { $bad }.
lists-unknown = Onbekend, en zonder effect: { $names }.
lists-twice = Staat er twee keer, alleen de eerste telt: { $names }.
lists-assumed = Regels zonder dag van de factuur: { $count }. Ze zijn berekend alsof u vandaag factureert, { $day }.
lists-silent = Regels met een kaart die niet zeggen of er een verbintenisnummer is: { $count }. Zonder dat nummer is de betaling niet gewaarborgd; vul het nummer in, of ja of nee.
lists-unsaid = De regel zegt niet of het antwoord een verbintenisnummer gaf.
lists-all = alles
lists-unreadable = onleesbaar
lists-problems = Alleen regels waar iets mee is
lists-line = Regel
lists-reference = Referentie
lists-verdict = Oordeel
lists-duty = Attest dringende medische hulp
lists-until = Tarificatie tot en met
lists-remark = Opmerking
lists-caption = Regels { $first } tot { $last } van { $all }
lists-none = Geen enkele regel voldoet.
lists-back = Vorige regels
lists-next = Volgende regels
lists-save = Deze regels opslaan als CSV ({ $count })
lists-save-help = Al uw kolommen zoals ze waren, dan de resultaten.
lists-clear = Lijst wegdoen
lists-format = Hoe de kolommen heten
lists-format-text = Alleen ‘{ $name }’ is nodig; de volgorde is vrij. Namen en antwoorden worden begrepen in het Frans, Nederlands, Duits en Engels, en ook de namen van het npm-pakket. Cellen worden gescheiden door puntkomma’s, komma’s of tabs.
lists-format-empty = Een lege cel betekent onbekend. Maar een lege dag van de factuur is vandaag, een lege plaats de praktijk, een lege ‘{ $role }’ een huisarts; en een kaart met dekking is actief op de dag van de zorg, tenzij de regel iets anders zegt. Een verbintenisnummer wordt nooit verondersteld: vul het nummer in, of ja of nee; zonder dat nummer is de betaling niet gewaarborgd.
lists-column = Kolom
lists-accepts = Wat begrepen wordt
lists-any = om het even wat; het wordt overgenomen
lists-day = een dag: 3/11/2025 of 2025-11-03
lists-amount = een bedrag: 12,50
lists-several = { $words }; meer dan één met + ertussen
lists-number-or = het nummer zelf, of { $words }
lists-most = Maximaal remgeld
lists-error-flag = Ja of nee wordt hier begrepen.
lists-error-word = Geen van de antwoorden die deze kolom kent.
lists-error-number = Een getal in cijfers wordt hier begrepen.
lists-error-missing = Dit ontbreekt.
lists-error-contradicts = Dit spreekt het antwoord van MediPrima tegen.
lists-error-refused = Dit past niet bij de rest van de regel.
lists-error-quote = Een aanhalingsteken wordt in deze regel niet gesloten.
lists-error-cells = Er zijn meer cellen dan namen van kolommen.
