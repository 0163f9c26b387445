### Deutsch, wie in Ostbelgien. Ein Text, der auf der nächsten Zeile weitergeht, ist ein Absatz; Regeln und Angaben stehen in crates/rules.

## outcome

# Gewohnheiten der Sprache: wie Zahlen, Beträge und Tage geschrieben werden.
format-language = Deutsch
format-one = 1
format-thousands = .
format-point = ,
format-euro = €{"\u00A0"}{ $amount }
format-euro-range = €{"\u00A0"}{ $least } bis €{"\u00A0"}{ $most }
format-percent = { $number }{"\u00A0"}%
format-date = { $day }. { $month } { $year }
format-date-first = { $day }. { $month } { $year }
format-date-short = { $day }.{ $month }.{ $year }
format-list-next = { $all }, { $next }
format-list-last = { $all } und { $next }
format-month-1 = Januar
format-month-2 = Februar
format-month-3 = März
format-month-4 = April
format-month-5 = Mai
format-month-6 = Juni
format-month-7 = Juli
format-month-8 = August
format-month-9 = September
format-month-10 = Oktober
format-month-11 = November
format-month-12 = Dezember

word-unknown = unbekannt
word-true = ja
word-false = nein
word-availabilityFee = mindestens ein Bereitschaftshonorar
word-exempted = vom Hausärztekreis befreit
word-registered = eingetragen und verfügbar
word-none = keine Teilnahme

# Die Antwort in einem Satz.
headline-premium-none = Keine Prämie für { YEAR($year) }.
headline-premium-exact = Prämie { YEAR($year) }: { EURO($amount) }.
headline-premium-range = Prämie { YEAR($year) }: { $range }.
headline-premium-if = Prämie { YEAR($year) }: { $range }, wenn Sie die Bedingungen erfüllen.
headline-premium-up-to = Prämie { YEAR($year) }: bis zu { EURO($amount) }, wenn Sie die Bedingungen erfüllen.
headline-premium-assumed = Die Regeln von { YEAR($year) } sind nicht bekannt: Die von { YEAR($basedOn) } werden angenommen.
headline-premium-carried = Regel von { YEAR($basedOn) }, deren Geltung angenommen wird.
headline-premium-plan = { $lastDay ->
    [unknown] Erreichen Sie noch: { $parameters }. Die Prämie steigt dann auf { EURO($reaches) }, also { EURO($gain) } mehr.
   *[known] Erreichen Sie spätestens am { DATE($lastDay) } noch: { $parameters }. Die Prämie steigt dann auf { EURO($reaches) }, also { EURO($gain) } mehr.
}
headline-premium-deadline = { $deadline }: spätestens am { DATE($lastDay) }.
headline-visit-bill = { $channel ->
    [mediprima] Rechnen Sie elektronisch mit der HKIV (Hilfskasse) ab, über MediPrima.
    [cpasPaper] Rechnen Sie auf Papier mit dem ÖSHZ ab.
    [healthFund] Rechnen Sie mit der Krankenkasse ab: Der Patient ist versichert.
    [fedasil] Rechnen Sie mit Fedasil ab, sobald Sie das Requisitorium haben.
   *[hospital] Das Krankenhaus rechnet diese Behandlung ab.
}
headline-visit-exception = { $exception ->
    [age] Ausnahme: Sie waren am 1. Januar 2023 bereits 67 Jahre alt.
    [outsidePractice] Ausnahme: Rechnung außerhalb der Praxis erstellt, keine Verbindung möglich.
    [forceMajeure] Ausnahme: höhere Gewalt.
    [guardPost] Ausnahme: Bereitschaftsdienstposten, der noch nicht ausgerüstet ist.
    [flatFeePractice] Ausnahme: Gesundheitshaus mit Pauschale.
    [familyPlanning] Ausnahme: Familienplanungszentrum.
    [transition] Ausnahme: Rechnung aus der Übergangszeit.
   *[beforeMediPrima] Ausnahme: Behandlung aus der Zeit vor der Aufnahme in MediPrima.
}
headline-visit-wait = { $step ->
    [consultInsurability] Rechnen Sie noch nicht ab: Fragen Sie zuerst die Versicherbarkeit des Patienten ab.
    [consultMediPrima] Rechnen Sie noch nicht ab: Fragen Sie zuerst MediPrima ab.
    [askCpasForIdentifier] Rechnen Sie noch nicht ab: Bitten Sie das ÖSHZ zuerst um eine Nationalregister- oder BIS-Nummer.
    [treat] Behandeln Sie sofort; rechnen Sie ab, sobald das ÖSHZ entschieden hat.
    [referToCpas] Verweisen Sie den Patienten zuerst an das ÖSHZ: Ohne Entscheidung ist die Zahlung nicht garantiert.
    [judgeUrgency] Noch keine Entscheidung: Kann die Behandlung warten?
    [askCpasToReactivate] Rechnen Sie noch nicht ab: Das ÖSHZ muss seine Entscheidung zuerst wieder aktivieren.
    [askCpasToExtendCover] Rechnen Sie noch nicht ab: Das ÖSHZ muss die Deckung zuerst auf den Behandlungstag ausdehnen.
    [askCpasToTickDoctorBox] Rechnen Sie noch nicht ab: Das ÖSHZ muss zuerst „Hausarzt“ ankreuzen.
    [askCpasForGuarantee] Rechnen Sie noch nicht ab: Das ÖSHZ muss zuerst die Kostenübernahme garantieren.
   *[other] Rechnen Sie noch nicht ab.
}
headline-visit-refer = { $channel ->
    [hospital] Das Krankenhaus rechnet diese Behandlung ab.
   *[other] Verweisen Sie den Patienten an einen Arzt, der auf der Karte steht.
}
headline-visit-not-refundable = Nicht auf Papier: Das ÖSHZ bekäme nichts zurück. Sie brauchen Software, die über MediPrima abrechnet.
headline-visit-ask = { $step ->
    [checkProviderList] Prüfen Sie zuerst, ob Ihre LIKIV-Nummer auf der Karte steht.
   *[other] Fragen Sie zuerst das ÖSHZ, wie abzurechnen ist: Keine Quelle gibt Auskunft.
}

# Parameter und Barometer, in Kürze.
parameter-recipe = Recip-e
parameter-chapterIv = Kapitel IV über MyCareNet
parameter-eFact = eFact bei erhöhter Kostenerstattung
parameter-informedConsent = Einverständniserklärung
parameter-sumehr = Sumehr
parameter-eGmd = eGMA über MyCareNet
parameter-medicationSchemes = Medikationspläne
parameter-evidenceLinker = CEBAM Evidence Linker
parameter-eAttest = eAttest
parameter-disabilityForm = Bewertung der Behinderung
parameter-electronicBilling = eFact oder eAttest
parameter-barometers = Barometer
parameter-incapacityCertificates = Mult-eMediatt
barometer-diabetes = Diabetes
barometer-antibiotics = Antibiotika
barometer-renalInsufficiency = Niereninsuffizienz

# Fristen.
deadline-apply = Antrag auf die Prämie
deadline-contest = Anfechtung
deadline-barometer = Anmeldung zum Barometer
    .of = Anmeldung zum Barometer { WORD($of) }
deadline-measurementEnds = Ende des Messzeitraums
deadline-payment = Zahlung durch das LIKIV
deadline-tarification = Elektronische Tarifierung
deadline-certificateExpires = Ende der Gültigkeit der Bescheinigung AMU/DMH
deadline-coverEnds = Ende der Deckung „Hausarzt“
    .of = Ende der Deckung „Hausarzt“, Karte { $of }

# Was zu tun ist.
step-letHospitalBill = Lassen Sie das Krankenhaus abrechnen.
step-consultInsurability = Fragen Sie die Versicherbarkeit des Patienten (MyCareNet) für den Behandlungstag ab.
step-billHealthFund = Rechnen Sie mit der Krankenkasse ab, mit eFact oder eAttest.
step-askRequisitorium = Bitten Sie Fedasil vor der Behandlung um ein Requisitorium.
step-billFedasil = Rechnen Sie mit Fedasil ab, mit dem Requisitorium.
step-consultMediPrima = Fragen Sie MediPrima für den Behandlungstag ab.
step-askCpasForIdentifier = Bitten Sie das ÖSHZ um eine Nationalregister- oder BIS-Nummer: MediPrima sucht nur nach dieser Nummer.
step-treat = Behandeln Sie sofort, soweit nötig.
step-fillCertificate = Füllen Sie die Bescheinigung über die ärztliche Notfallhilfe (AMU/DMH) aus, ohne Diagnose.
step-sendCareAdvice = Schicken Sie dem ÖSHZ eine Behandlungsempfehlung (avis de soins/zorgadvies), möglichst am selben Tag.
step-askDecisionWithProxy = Bitten Sie das ÖSHZ mit einer Vollmacht des Patienten um eine elektronische Entscheidung.
step-billAfterDecision = Fragen Sie MediPrima nach der Entscheidung erneut für den Behandlungstag ab und rechnen Sie dann ab.
step-referToCpas = Verweisen Sie den Patienten an das ÖSHZ seines tatsächlichen Wohnorts.
step-handLiaisonSheet = Geben Sie dem Patienten das Verbindungsblatt (fiche de liaison/verbindingsfiche) mit.
step-judgeUrgency = Beurteilen Sie, ob die Behandlung medizinisch gesehen warten kann.
step-askCpasToReactivate = Bitten Sie das zuständige ÖSHZ, seine Entscheidung wieder zu aktivieren.
step-seeListedDoctor = Verweisen Sie den Patienten an einen Arzt, der auf der Karte steht, oder bitten Sie das ÖSHZ, Sie hinzuzufügen.
step-askCpasToExtendCover = Bitten Sie das ÖSHZ, die Deckung auf den Behandlungstag auszudehnen.
step-askCpasToTickDoctorBox = Bitten Sie das ÖSHZ, auf der Karte „Hausarzt“ anzukreuzen; bei einer noch gültigen Entscheidung aus der Zeit vor September 2025 muss der Rat nicht neu beschließen.
step-askCpasWhichWay = Fragen Sie das ÖSHZ schriftlich, welchen Abrechnungsweg es annimmt.
step-askCpasForGuarantee = Bitten Sie das ÖSHZ um die Garantie der Kostenübernahme.
step-checkProviderList = Prüfen Sie, ob Ihre LIKIV-Nummer auf der Karte steht.
step-getSoftware = Beschaffen Sie Software, die MediPrima unterstützt.
step-checkSoftware = Prüfen Sie, ob Ihre Software MediPrima unterstützt.
step-requestTarification = Fragen Sie die Tarifierung ab und übernehmen Sie die Zusagenummer in die Rechnung.
step-billMediPrima = Rechnen Sie mit eFact MediPrima mit der HKIV ab (Versicherungsträger 690).
step-billCpasOnPaper = Schicken Sie die Papierrechnung an das ÖSHZ, das entschieden hat.
step-addJustification = Fügen Sie eine schriftliche Begründung der Ausnahme bei.
step-keepCertificate = Bewahren Sie die Bescheinigung auf.
step-sendCertificate = Schicken Sie die Bescheinigung mit der Rechnung an das ÖSHZ und behalten Sie eine Kopie.
step-giveCertificateCopy = Geben Sie dem Patienten eine Kopie der Bescheinigung für das, was Sie verordnet haben.
step-checkCertificateFlag = Sehen Sie in MediPrima nach, ob eine Bescheinigung über die ärztliche Notfallhilfe verlangt wird.
step-tarificationClosed = Die Tarifierung ist geschlossen; keine Quelle sagt, dass Ihre Forderung damit erlischt. Fragen Sie die HKIV.

# Die Prämie: was jede Regel sagt und was sie bewirkt hat.
premium-rules-assumed = Nennt keine Quelle die Regeln eines Jahres, gelten hier die des letzten bekannten Jahres, mit denselben Tagen: Das ist eine Annahme, und die Antwort sagt es.
    .limits = Keine Quelle nennt die Regeln von { YEAR($year) }: Die von { YEAR($basedOn) } werden angenommen.
premium-track-recognised = Mit einem Code 003 oder 004 im Prämienjahr, auch nur zeitweise, zählen Sie als Hausarzt, auch wenn die Ausbildung in diesem Jahr endete.
    .grants = { $since ->
        [unknown] Sie zählen als Hausarzt (Code 003 oder 004).
       *[known] Sie zählen als Hausarzt (Code 003 oder 004), seit dem { DATE($since) }.
    }
premium-track-training = Mit einem Code 005 oder 006, der das ganze Prämienjahr galt oder in diesem Jahr begann und am 31. Dezember noch galt, zählen Sie als Hausarzt in Ausbildung.
    .grants = Sie zählen als Hausarzt in Ausbildung (Code 005 oder 006).
premium-track-none = Die Quellen nennen nur die Codes 003 bis 006; dass ein anderer Code kein Anrecht gibt, ist unsere Folgerung.
    .refuses = Kein Code 003 oder 004 im Prämienjahr und keine Ausbildung (005, 006), die am 31. Dezember noch lief: keine Prämie, nach unserer Folgerung.
premium-track-unknown = Ohne LIKIV-Qualifikationscode lässt sich nicht sagen, in welcher Eigenschaft Ihnen die Prämie zusteht.
    .undetermined = LIKIV-Qualifikationscode nicht angegeben: 003 oder 004 für einen Hausarzt, 005 oder 006 in Ausbildung.
premium-gate-firstYears = Bis einschließlich des { NUMBER($years) }. Prämienjahres nach dem Jahr der Hausarztnummer wird kein Mindestbetrag geprüft.
    .grants = Hausarztnummer erhalten { YEAR($awardYear) }: kein Mindestbetrag bis einschließlich Prämienjahr { YEAR($lastYear) }.
premium-gate-activity = { $year ->
    [2020] Jahr { YEAR($year) }: mindestens { EURO($minimum) } bescheinigte Leistungen zulasten der Pflichtversicherung, also 25 % weniger; die endgültige Zahl wurde nicht gefunden.
   *[other] Jahr { YEAR($year) }: mindestens { EURO($minimum) } bescheinigte Leistungen zulasten der Pflichtversicherung.
}
    .grants = Bescheinigte Leistungen: { EURO($attested) }; mindestens { EURO($minimum) } waren nötig.
    .refuses = Bescheinigte Leistungen: { EURO($attested) }, mindestens { EURO($minimum) } sind nötig: keine Prämie, auch nicht der Grundbetrag.
    .undetermined = Bescheinigter Betrag nicht angegeben: Ohne mindestens { EURO($minimum) } gibt es keine Prämie.
premium-gate-flatFee = Für Arbeit im Pauschalsystem im Prämienjahr ersetzt eine ehrenwörtliche Erklärung den Mindestbetrag. Ein Ärzteverband schreibt das für 2017; für die anderen Jahre ist es unsere Folgerung.
    .grants = Arbeit im Pauschalsystem und ehrenwörtliche Erklärung: Sie ersetzt den Mindestbetrag.
    .undetermined = Wenn Sie im Pauschalsystem gearbeitet haben, ersetzt eine ehrenwörtliche Erklärung den Mindestbetrag von { EURO($minimum) }.
premium-gate-onCall = Sie müssen am organisierten Bereitschaftsdienst teilnehmen: mindestens ein Bereitschaftshonorar, oder vom Kreis befreit, oder eingetragen und verfügbar.
    .grants = Bereitschaftsdienst: { WORD($onCall) }.
    .refuses = Keine Teilnahme am Bereitschaftsdienst: keine Prämie, auch nicht der Grundbetrag.
    .undetermined = Teilnahme am Bereitschaftsdienst nicht angegeben: Ohne Teilnahme gibt es keine Prämie.
premium-training = In Ausbildung: { EURO($amount) } mit anerkannter Software, unabhängig von den Parametern. Dass Ihnen ohne diese Software nichts zusteht, ist unsere Folgerung.
    .grants = In Ausbildung, mit anerkannter Software: { EURO($amount) }, unabhängig von den Parametern.
    .refuses = In Ausbildung setzen die { EURO($amount) } anerkannte Software voraus; ohne sie steht Ihnen nichts zu, nach unserer Folgerung.
    .undetermined = In Ausbildung: { EURO($amount) }, sofern Sie anerkannte Software verwendet haben.
premium-software = Ohne anerkannte Software steht Ihnen nur der Grundbetrag zu, mit dem Papierformular zu beantragen.
    .limits = Ohne anerkannte Software steht Ihnen nur der Grundbetrag von { EURO($base) } zu, mit dem Papierformular zu beantragen.
    .undetermined = Anerkannte Software nicht angegeben: Ohne sie steht Ihnen nur der Grundbetrag von { EURO($base) } zu.
premium-neutralised = 2018 hat die Kommission Ärzte-Krankenkassen die Medikationspläne neutralisiert, und jede Stufe verlangt eine Schwelle weniger. Der endgültige Erlass lag uns nicht vor: Das ist unsere Lesart.
    .limits = { WORD($parameter) }: in diesem Jahr für alle neutralisiert; jede Stufe verlangt eine Schwelle weniger, nach unserer Lesart.
premium-flatFee-notApplicable = Bei Arbeit im Pauschalsystem im ganzen Prämienjahr gelten nicht: eFact und eGMA von 2018 bis 2022, eFact oder eAttest 2023. Für 2024 sagt es keine Quelle: Wir übernehmen die Regel von 2023.
    .limits = { WORD($parameter) }: gilt nicht für Arbeit im Pauschalsystem im ganzen Jahr.
premium-flatFee-fewer = Bei Arbeit im Pauschalsystem im ganzen Jahr verlangt jede Stufe von 2022 eine Schwelle weniger; für 2018 bis 2021 ist das unsere Folgerung. 2023 liegen die Stufen nicht mehr niedriger.
    .grants = { $fewer ->
        [one] Das ganze Jahr im Pauschalsystem: Jede Stufe verlangt { NUMBER($fewer) } Schwelle weniger.
       *[other] Das ganze Jahr im Pauschalsystem: Jede Stufe verlangt { NUMBER($fewer) } Schwellen weniger.
    }
premium-flatFee-unknown = Solange nicht bekannt ist, ob im Pauschalsystem gearbeitet wurde, umfasst die Antwort beide Fälle.
    .undetermined = Arbeit im Pauschalsystem nicht angegeben: Die Antwort umfasst beide Fälle, nie und das ganze Jahr.
premium-tiers = Jahr { YEAR($year) }: { EURO($base) } Grundbetrag, bis zu { EURO($highest) } mit mindestens { NUMBER($needed) } erreichten Schwellen{ $year ->
    [2018] {" "}(Anzahl gefolgert)
    [2019] {" "}(Anzahl gefolgert)
    [2020] {" "}(Anzahl gefolgert)
   *[other] {""}
}.
    .grants = { $met ->
        [0] Zu wenige Schwellen erreicht für mehr als den Grundbetrag: { EURO($amount) }.
        [one] Mindestens { NUMBER($met) } Schwelle erreicht: { EURO($amount) }.
       *[other] Mindestens { NUMBER($met) } Schwellen erreicht: { EURO($amount) }.
    }
    .undetermined = { NUMBER($least) } bis { NUMBER($most) } Schwellen erreicht: { EURO($leastAmount) } bis { EURO($mostAmount) }.
premium-sumehrBonus = Jahr { YEAR($year) }: { EURO($amount) } mehr auf den beiden obersten Stufen, mit einem Sumehr für mindestens { NUMBER($minimum) } verschiedene Patienten, über die Jahre zusammengezählt.
    .grants = Sumehr für { NUMBER($patients) } verschiedene Patienten, mindestens { NUMBER($minimum) } verlangt: { EURO($amount) } mehr auf den beiden obersten Stufen.
    .refuses = Sumehr für { NUMBER($patients) } verschiedene Patienten, mindestens { NUMBER($minimum) } sind nötig: kein Zuschlag.
    .undetermined = Zahl der Patienten mit Sumehr nicht angegeben: Ab { NUMBER($minimum) } sind es { EURO($amount) } mehr auf den beiden obersten Stufen.
premium-application = Ein Antrag nach dem letzten Tag gibt kein Anrecht auf eine Prämie.
    .refuses = Antrag eingereicht am { DATE($submittedOn) }, nach dem letzten Tag, dem { DATE($lastDay) }: keine Prämie.
    .undetermined = Antrag eingereicht am { DATE($submittedOn) }: Je nach Quelle war der letzte Tag der { DATE($lastDay) } oder der { DATE($latest) }.
premium-starter = GMA-Starterprämie (prime DMG débutant): { EURO($amount) }, einmalig, automatisch gewährt mit der Prämie des Jahres, in dem die Hausarztnummer erhalten wurde, wenn diese Prämie über ProSanté beantragt wird.
    .grants = GMA-Starterprämie: { EURO($amount) } mehr, einmalig, ohne eigenen Antrag.
    .undetermined = GMA-Starterprämie von { EURO($amount) }: Noch sind nicht alle Bedingungen bekannt.
premium-starter-since = Die GMA-Starterprämie gibt es für Nummern, die ab { YEAR($since) } erhalten wurden.
    .refuses = Keine GMA-Starterprämie: Es gibt sie nur für Nummern, die ab { YEAR($since) } erhalten wurden.
premium-starter-awardYear = Die GMA-Starterprämie ergänzt die Prämie des Jahres, in dem die Hausarztnummer erhalten wurde.
    .refuses = Hausarztnummer erhalten { YEAR($awardYear) }, vor { YEAR($year) }: keine GMA-Starterprämie für dieses Jahr.
    .undetermined = GMA-Starterprämie: nur, wenn Ihre Hausarztnummer von { YEAR($year) } ist.
premium-starter-premium = Ohne integrierte Praxisprämie für dasselbe Jahr gibt es keine GMA-Starterprämie.
    .refuses = Keine Prämie als Hausarzt für dieses Jahr, also keine GMA-Starterprämie.
    .undetermined = Die GMA-Starterprämie setzt die Prämie als Hausarzt voraus, und die ist noch nicht sicher.
premium-starter-software = Die Patientenakten müssen elektronisch geführt werden; mit anerkannter Software, ergänzt die Presse.
    .refuses = Keine GMA-Starterprämie ohne anerkannte Software.
    .undetermined = Die GMA-Starterprämie setzt anerkannte Software voraus.
premium-starter-paper = Die GMA-Starterprämie folgt auf einen Antrag über ProSanté; ein Antrag auf Papier gibt kein Anrecht darauf.
    .refuses = Antrag auf Papier eingereicht: keine GMA-Starterprämie.
premium-starter-flatFeeDays = Mehr als { NUMBER($limit) } aufeinanderfolgende Tage im Pauschalsystem zwischen dem 1. Januar und dem 31. Mai des Folgejahres schließen die GMA-Starterprämie aus.
    .refuses = { NUMBER($days) } aufeinanderfolgende Tage im Pauschalsystem zwischen dem 1. Januar und dem 31. Mai des Folgejahres, höchstens { NUMBER($limit) } sind zulässig: keine GMA-Starterprämie.
    .undetermined = GMA-Starterprämie: höchstens { NUMBER($limit) } aufeinanderfolgende Tage im Pauschalsystem zwischen dem 1. Januar und dem 31. Mai des Folgejahres; Ihre Zeiträume sind nicht angegeben.
premium-window = { $year ->
    [2018] Prämie { YEAR($year) }: Antrag vom { DATE($opens) } bis zum { DATE($closes) } laut einer Quelle, bis zum 15. März laut einer anderen.
    [2019] Prämie { YEAR($year) }: Antrag vom { DATE($opens) } bis zum { DATE($closes) }, wie angekündigt; eine andere Quelle nennt den 31. Dezember.
    [2025] Prämie { YEAR($year) }: Antrag im zweiten Halbjahr 2026; die genauen Tage wurden nicht gefunden.
   *[other] { $opens ->
        [unknown] { $closes ->
            [unknown] Prämie { YEAR($year) }: Die genauen Tage für den Antrag wurden nicht gefunden.
           *[known] Prämie { YEAR($year) }: Antrag bis zum { DATE($closes) }; der erste Tag wurde nicht gefunden.
        }
       *[known] { $closes ->
            [unknown] Prämie { YEAR($year) }: Antrag ab dem { DATE($opens) }; der letzte Tag wurde nicht gefunden.
           *[known] Prämie { YEAR($year) }: Antrag vom { DATE($opens) } bis zum { DATE($closes) }.
        }
    }
}
premium-contest-online = Den Betrag, der nach einem Antrag in ProSanté erscheint, fechten Sie im selben Modul an, mit der Anlage, binnen { NUMBER($days) } Tagen nach dem Antrag. In Kalendertagen zu zählen ist unsere vorsichtige Lesart.
    .informs = Antrag eingereicht am { DATE($submittedOn) }: Anfechtung bis zum { DATE($lastDay) }, in Kalendertagen nach unserer vorsichtigen Lesart.
premium-contest-refusal = Eine schriftliche Ablehnung des Grundbetrags fechten Sie per Einschreiben an, binnen { NUMBER($days) } Tagen nach der Mitteilung. In Kalendertagen zu zählen ist unsere vorsichtige Lesart.
    .informs = Ablehnung mitgeteilt am { DATE($notifiedOn) }: Anfechtung bis zum { DATE($lastDay) }, in Kalendertagen nach unserer vorsichtigen Lesart.
premium-barometer = Ein Barometer zählt, wenn Ihre Nummer spätestens am Tag vor der Datenerhebung daran teilnimmt. Für 2024 gehen die Quellen auseinander: Anmeldung oder Datenversand.
premium-measurement = Die E-Dienste werden längstens bis zum 31. Dezember des Prämienjahres gemessen.
premium-payment = Das LIKIV zahlt spätestens am 31. Dezember des Folgejahres; später, wenn der Antragszeitraum verspätet begann.
premium-apply = Die Prämie beantragen Sie jedes Jahr in ProSanté, Modul „Demandes de prime“; ohne anerkannte Software mit dem Papierformular.
premium-account = Die Prämie geht auf das Konto der vorigen Prämie, es sei denn, Sie ändern es in ProSanté.
premium-feedback = Ihre Werte und der Betrag laut LIKIV erscheinen, sobald der Antrag eingereicht ist, nie vorher.
premium-notAutomatic = Ohne Antrag wird die Prämie nicht gezahlt, obwohl das LIKIV die Daten hat. Im September 2025 prüfte das LIKIV ein automatisches Verfahren.
premium-starter-automatic = Die GMA-Starterprämie beantragen Sie nicht: Sie folgt auf die Prämie, die über ProSanté beantragt wurde.
premium-starter-contest = Eine Ablehnung der GMA-Starterprämie fechten Sie über ProSanté an, beim Dienst für Gesundheitspflege; die Frist wurde nicht gefunden.
premium-delay2024 = Der Antrag für 2024 begann verspätet, weil die Sumehr-Daten zu prüfen waren; laut dem Ärzteverband GBO kam die Verzögerung aus Flandern, wegen gesetzlicher Anforderungen.
premium-paid2023 = Gezahlt für 2023, laut Presse: € 800 in Ausbildung, sonst € 1.000, 3.500, 4.500 oder 6.000, und € 4.256 mehr für 575 Berufsanfänger.

premium-parameter-recipe = Jahr { YEAR($year) }: mindestens { PERCENT($minimum) } der Arzneimittelverschreibungen über Recip-e, im zweiten Halbjahr.
premium-parameter-chapterIv = Jahr { YEAR($year) }: mindestens { PERCENT($minimum) } der Erstattungsanträge für Arzneimittel aus Kapitel IV über MyCareNet, im zweiten Halbjahr.
premium-parameter-eFact = Jahr { YEAR($year) }: mindestens { PERCENT($minimum) } der Konsultationen von Patienten mit erhöhter Kostenerstattung über eFact, im zweiten Halbjahr.
premium-parameter-informedConsent = Jahr { YEAR($year) }: Einverständniserklärung spätestens am 31. Dezember registriert für mindestens { PERCENT($minimum) } der Patienten mit GMA-Honorar { $year ->
    [2016] des Vorjahres
    [2017] des Vorjahres
   *[other] des Jahres
}.
premium-parameter-sumehr = Jahr { YEAR($year) }: Sumehr spätestens am 31. Dezember hochgeladen für mindestens { PERCENT($minimum) } der Patienten mit GMA-Honorar { $year ->
    [2016] des Vorjahres; Schwelle gefolgert
    [2017] des Vorjahres
    [2021] des Jahres; Schwelle gefolgert
    [2022] des Jahres; Schwelle gefolgert
   *[other] des Jahres
}.
premium-parameter-eAttest = Jahr { YEAR($year) }: mindestens { PERCENT($minimum) } der Bescheinigungen für Konsultationen über eAttest, im zweiten Halbjahr{ $year ->
    [2020] ; Schwelle gefolgert
    [2021] ; Schwelle gefolgert
    [2022] ; Schwelle gefolgert
   *[other] {""}
}.
premium-parameter-electronicBilling = Jahr { YEAR($year) }: mindestens { PERCENT($minimum) } der Konsultationen mit eFact oder eAttest abgerechnet, im zweiten Halbjahr; der genaue Nenner ist nicht bestätigt{ $year ->
    [2024] ; die Schwelle von 2024 ist aus der von 2023 gefolgert
   *[other] {""}
}.
premium-parameter-medicationSchemes = Jahr { YEAR($year) }: mindestens { NUMBER($minimum) } Medikationspläne erstellt oder angepasst, im zweiten Halbjahr.
premium-parameter-evidenceLinker = Jahr { YEAR($year) }: CEBAM Evidence Linker mindestens { NUMBER($minimum) } Mal nach Anmeldung (Login) verwendet, im zweiten Halbjahr.
premium-parameter-disabilityForm = Jahr { YEAR($year) }: mindestens { NUMBER($minimum) } elektronische Formulare „Bewertung der Behinderung“, an den FÖD Soziale Sicherheit gesendet, im ganzen Jahr.
premium-parameter-incapacityCertificates = { $minimum ->
    [one] Jahr { YEAR($year) }: mindestens { NUMBER($minimum) } Arbeitsunfähigkeitsbescheinigung über Mult-eMediatt an eine Krankenkasse oder Medex geschickt, von Oktober bis Dezember.
   *[other] Jahr { YEAR($year) }: mindestens { NUMBER($minimum) } Arbeitsunfähigkeitsbescheinigungen über Mult-eMediatt an eine Krankenkasse oder Medex geschickt, von Oktober bis Dezember.
}
premium-parameter-eGmd = Jahr { YEAR($year) }: elektronische Verwaltung der GMA-Honorare (eGMA) über MyCareNet.
premium-parameter-barometers = Jahr { YEAR($year) }: Teilnahme an mindestens { NUMBER($minimum) } der { NUMBER($offered) } Barometer der Software, vor der Datenerhebung.
    .grants = { WORD($parameter) }, die zählen: { NUMBER($count) }, mindestens { NUMBER($minimum) } verlangt.
    .refuses = { WORD($parameter) }, die zählen: { NUMBER($count) }, mindestens { NUMBER($minimum) } nötig; noch fehlend: { NUMBER($missing) }.
    .informs = { $status ->
        [met] { WORD($parameter) }, die zählen: { NUMBER($count) }, mindestens { NUMBER($minimum) } verlangt. Diese Schwelle ist unsere Folgerung, ändert aber den Betrag nicht.
        [notMet] { WORD($parameter) }, die zählen: { NUMBER($count) }, mindestens { NUMBER($minimum) } nötig. Diese Schwelle ist unsere Folgerung, ändert aber den Betrag nicht.
       *[undetermined] { WORD($parameter) }: nicht bekannt, mindestens { NUMBER($minimum) } nötig. Diese Schwelle ist unsere Folgerung, ändert aber den Betrag nicht.
    }
    .undetermined = { WORD($parameter) }: nicht bekannt, mindestens { NUMBER($minimum) } nötig.

premium-parameter-share =
    .grants = { WORD($parameter) }: { PERCENT($percent) }, mindestens { PERCENT($minimum) } verlangt.
    .refuses = { $missing ->
        [unknown] { WORD($parameter) }: { PERCENT($percent) }, mindestens { PERCENT($minimum) } nötig.
       *[known] { WORD($parameter) }: { PERCENT($percent) }, mindestens { PERCENT($minimum) } nötig; noch fehlend: { NUMBER($missing) }.
    }
    .informs = { $status ->
        [met] { WORD($parameter) }: { PERCENT($percent) }, mindestens { PERCENT($minimum) } verlangt. Diese Schwelle ist unsere Folgerung, ändert aber den Betrag nicht.
        [notMet] { WORD($parameter) }: { PERCENT($percent) }, mindestens { PERCENT($minimum) } nötig. Diese Schwelle ist unsere Folgerung, ändert aber den Betrag nicht.
       *[undetermined] { WORD($parameter) }: nicht bekannt, mindestens { PERCENT($minimum) } nötig. Diese Schwelle ist unsere Folgerung, ändert aber den Betrag nicht.
    }
    .undetermined = { WORD($parameter) }: nicht bekannt, mindestens { PERCENT($minimum) } nötig.
premium-parameter-count =
    .grants = { WORD($parameter) }: { NUMBER($count) }, mindestens { NUMBER($minimum) } verlangt.
    .refuses = { WORD($parameter) }: { NUMBER($count) }, mindestens { NUMBER($minimum) } nötig; noch fehlend: { NUMBER($missing) }.
    .informs = { $status ->
        [met] { WORD($parameter) }: { NUMBER($count) }, mindestens { NUMBER($minimum) } verlangt. Diese Schwelle ist unsere Folgerung, ändert aber den Betrag nicht.
        [notMet] { WORD($parameter) }: { NUMBER($count) }, mindestens { NUMBER($minimum) } nötig. Diese Schwelle ist unsere Folgerung, ändert aber den Betrag nicht.
       *[undetermined] { WORD($parameter) }: nicht bekannt, mindestens { NUMBER($minimum) } nötig. Diese Schwelle ist unsere Folgerung, ändert aber den Betrag nicht.
    }
    .undetermined = { WORD($parameter) }: nicht bekannt, mindestens { NUMBER($minimum) } nötig.
premium-parameter-done =
    .grants = { WORD($parameter) }: erledigt.
    .refuses = { WORD($parameter) }: nicht erledigt.
    .informs = { $status ->
        [met] { WORD($parameter) }: erledigt. Dieses Kriterium ist unsere Folgerung, ändert aber den Betrag nicht.
        [notMet] { WORD($parameter) }: nicht erledigt. Dieses Kriterium ist unsere Folgerung, ändert aber den Betrag nicht.
       *[undetermined] { WORD($parameter) }: nicht bekannt. Dieses Kriterium ist unsere Folgerung, ändert aber den Betrag nicht.
    }
    .undetermined = { WORD($parameter) }: nicht bekannt.

# MediPrima: was jede Regel sagt und was sie bewirkt hat.
mediprima-hospital = Eine Behandlung im Krankenhaus rechnet das Krankenhaus ab.
    .refuses = Behandlung im Krankenhaus: Das Krankenhaus rechnet ab, nicht Sie.
mediprima-insured = Die Pflichtversicherung geht MediPrima vor: Fragen Sie zuerst die Versicherbarkeit ab.
    .grants = Patient am Behandlungstag versichert: Die Krankenkasse zahlt, MediPrima greift nicht.
    .informs = Patient am Behandlungstag nicht versichert.
    .undetermined = Versicherbarkeit nicht abgefragt: Sie entscheidet zuerst.
mediprima-reception = Fedasil zahlt die Behandlung von Asylsuchenden, die es aufnimmt (Gemeinschaftszentrum, Platz einer NGO) oder die als „No-Show“ (Code 207) gelten, mit einem Requisitorium, das vor der Behandlung zu erbitten ist.
    .grants = Patient zulasten von Fedasil: Fedasil zahlt, MediPrima greift nicht.
mediprima-specialist = Fachärzte außerhalb des Krankenhauses sind noch nicht in MediPrima aufgenommen.
    .limits = Facharzt außerhalb des Krankenhauses, noch nicht in MediPrima: Papierrechnung an das ÖSHZ.
mediprima-notConsulted = Patient nicht versichert: Fragen Sie MediPrima für den Behandlungstag ab.
    .undetermined = MediPrima hat für den Behandlungstag keine Antwort gegeben.
mediprima-noIdentifier = MediPrima lässt sich nur mit der Nationalregister- oder BIS-Nummer abfragen.
    .undetermined = Ohne Nationalregister- oder BIS-Nummer lässt sich MediPrima nicht abfragen.
mediprima-noDecision = Dringendes wird auch ohne Entscheidung des ÖSHZ sofort behandelt, mit Bescheinigung, Behandlungsempfehlung und Vollmacht; bei anderer Behandlung vor der Entscheidung riskiert der Arzt, nicht bezahlt zu werden.
    .grants = Noch keine Entscheidung, und die Behandlung kann nicht warten: Behandeln Sie zuerst, danach wird die Entscheidung beantragt.
    .refuses = Noch keine Entscheidung, und die Behandlung kann warten: Weder das ÖSHZ noch die HKIV muss zahlen.
    .undetermined = Noch keine Entscheidung: Wie es weitergeht, hängt von der medizinischen Dringlichkeit ab.
mediprima-code-203 = Code 203, oder keine Zusagenummer: Die Entscheidung ist ausgesetzt, die Zahlung ist nicht garantiert.
    .refuses = Keine Zusagenummer, wie bei einer ausgesetzten Entscheidung (Code 203): Die Zahlung ist nicht garantiert.
mediprima-code-204 = Code 204: Auf der Karte stehen Ärzte, und Sie gehören nicht dazu.
    .refuses = Auf der Karte stehen Ärzte, und Sie gehören nicht dazu (Code 204): keine Erstattung.
mediprima-code-205 = Code 205: Behandlung aus der Zeit vor der Aufnahme in MediPrima; die Rechnung geht an das ÖSHZ. Für die Zeit nach dem Übergang gibt keine Quelle Auskunft.
    .informs = Behandlung aus der Zeit vor der Aufnahme in MediPrima (Code 205): Die Rechnung geht an das ÖSHZ.
    .undetermined = Behandlung aus der Zeit vor der Aufnahme in MediPrima (Code 205), nach der Übergangszeit abgerechnet: Keine Quelle sagt, auf welchem Weg.
mediprima-code-206 = Code 206: Die Deckung „Hausarzt“ besteht, ist aber am Behandlungstag nicht aktiv.
    .refuses = Die Deckung „Hausarzt“ ist am Behandlungstag nicht aktiv (Code 206).
mediprima-code-207 = Code 207: Die Karte hat keine Deckung „Hausarzt“.
    .refuses = Die Karte hat keine Deckung „Hausarzt“ (Code 207).
mediprima-providers = Stehen Ärzte auf der Karte, wird nur ihnen erstattet.
    .undetermined = Auf der Karte stehen Ärzte, und Ihre LIKIV-Nummer ist nicht angegeben: Ob Sie dazugehören, lässt sich nicht sagen.
mediprima-principle = Eine Grundsatzentscheidung sagt keine Zahlung zu; nötig ist eine Garantie der Kostenübernahme.
    .refuses = Nur eine Grundsatzentscheidung: keine Zahlungszusage.
mediprima-covered = Eine Deckung „Hausarzt“, die am Behandlungstag aktiv ist, mit einer Zusagenummer, garantiert die Zahlung.
    .grants = { $until ->
        [unknown] Deckung „Hausarzt“ aktiv seit dem { DATE($from) }, mit Zusagenummer.
       *[known] Deckung „Hausarzt“ aktiv vom { DATE($from) } bis zum { DATE($until) }, mit Zusagenummer.
    }
mediprima-exception-transition = Eine Rechnung, die spätestens am { DATE($lastDay) } erstellt ist, kann auf Papier an das ÖSHZ oder über MediPrima gehen.
    .grants = Rechnung spätestens am { DATE($lastDay) } erstellt: Papier oder MediPrima, beides ist zulässig.
mediprima-exception-age = Ein Arzt, der am 1. Januar 2023 bereits 67 Jahre alt war, also spätestens am { DATE($bornBy) } geboren ist, darf immer auf Papier abrechnen, mit einer schriftlichen Begründung.
    .grants = Geburtsdatum: { DATE($bornOn) }, spätestens { DATE($bornBy) }; Papier ist zulässig (67 Jahre am 1. Januar 2023).
    .undetermined = Wenn Sie spätestens am { DATE($bornBy) } geboren sind, ist Papier zulässig.
mediprima-exception-outsidePractice = Eine Rechnung, die außerhalb der Praxis erstellt wird, wo die elektronische Abrechnung technisch unmöglich ist, darf auf Papier gehen, mit einer schriftlichen Begründung. Ein Hausbesuch allein genügt nicht.
    .grants = Rechnung außerhalb der Praxis erstellt, wo die elektronische Abrechnung unmöglich ist: Papier ist zulässig.
    .undetermined = Wird die Rechnung außerhalb der Praxis erstellt und ist die elektronische Abrechnung dort unmöglich, so ist Papier zulässig.
mediprima-exception-forceMajeure = Höhere Gewalt, die die elektronische Abrechnung unmöglich macht, erlaubt Papier, mit einer schriftlichen Begründung. Was im Einzelnen als höhere Gewalt gilt, wurde nicht gefunden.
    .grants = Höhere Gewalt: Papier ist zulässig.
    .undetermined = Bei höherer Gewalt ist Papier zulässig.
mediprima-exception-guardPost = Ein Bereitschaftsdienstposten, der noch nicht für MediPrima ausgerüstet ist, rechnet wie bisher mit dem ÖSHZ ab. Das Ende dieser Befreiung wurde nicht gefunden.
    .grants = Bereitschaftsdienstposten nicht als für MediPrima ausgerüstet angegeben: Papierrechnung an das ÖSHZ.
mediprima-exception-flatFeePractice = In einem Gesundheitshaus mit Pauschale rechnen Sie wie bisher pro Leistung mit dem ÖSHZ ab, oder über MediPrima mit Ihrer eigenen LIKIV-Nummer, wenn die Software es zulässt.
    .grants = Gesundheitshaus mit Pauschale: Rechnung an das ÖSHZ, oder über MediPrima mit Ihrer eigenen Nummer, wenn die Software es zulässt.
mediprima-exception-familyPlanning = In einem Familienplanungszentrum erlaubt eine im November 2025 angekündigte Abweichung Papier. Ihr Ende wurde nicht gefunden.
    .grants = Familienplanungszentrum: Die Abweichung erlaubt Papier.
    .undetermined = Familienplanungszentrum: Ab dem { DATE($since) } sagt keine Quelle, ob die Abweichung noch läuft.
mediprima-exception-beforeMediPrima = Behandlung aus der Zeit vor der Aufnahme in MediPrima, die spätestens am { DATE($lastDay) } abgerechnet wird, geht auf Papier an das ÖSHZ.
    .grants = Rechnung spätestens am { DATE($lastDay) } erstellt: auf Papier, an das ÖSHZ.
mediprima-electronicOnly = Seit dem { DATE($since) } bekommt das ÖSHZ für eine Papierrechnung nichts mehr zurück, außer bei einer Ausnahme.
    .limits = Rechnung ab dem { DATE($since) }, keine Ausnahme bekannt: nur MediPrima.
    .refuses = Rechnung ab dem { DATE($since) }, keine Ausnahme bekannt: Für Papier bekäme das ÖSHZ nichts zurück.
mediprima-justification = Bei einer Ausnahme geht die Papierrechnung mit einer schriftlichen Begründung an das ÖSHZ.
    .informs = Wenn Sie auf Papier abrechnen, fügen Sie eine schriftliche Begründung bei.
mediprima-certificate = Der Vermerk der Karte entscheidet, ob eine Bescheinigung über die ärztliche Notfallhilfe verlangt wird, nie Staatsangehörigkeit oder Aufenthalt.
    .limits = Die Karte verlangt eine Bescheinigung über die ärztliche Notfallhilfe (AMU/DMH).
    .informs = Keine Bescheinigung über die ärztliche Notfallhilfe auszufüllen.
    .undetermined = Noch ist nicht bekannt, ob eine Bescheinigung über die ärztliche Notfallhilfe verlangt wird: Der Vermerk der Karte entscheidet.
mediprima-certificate-urgent = Dringende Behandlung ohne Entscheidung verlangt eine Bescheinigung über die ärztliche Notfallhilfe.
    .limits = Dringende Behandlung ohne Entscheidung: Füllen Sie eine Bescheinigung über die ärztliche Notfallhilfe (AMU/DMH) aus.
mediprima-certificate-keep = Der Arzt bewahrt die Bescheinigung auf; wie lange, wurde nicht gefunden.
    .informs = Sie bewahren die Bescheinigung auf.
mediprima-certificate-send = Bei einer Papierrechnung geht die Bescheinigung an das ÖSHZ.
    .informs = Papierrechnung: Die Bescheinigung geht mit an das ÖSHZ.
mediprima-certificate-copy = Der Patient kann eine Kopie brauchen, wenn Sie etwas verordnen, das MediPrima noch nicht erstattet, etwa Arzneimittel.
    .informs = Sie haben etwas verordnet: Der Patient kann eine Kopie der Bescheinigung brauchen.
mediprima-certificate-validity = Eine Bescheinigung gilt höchstens { NUMBER($months) } Monate.
mediprima-certificate-content = Mindestinhalt: Datum der Behandlung, Antrag auf Beteiligung als ärztliche Notfallhilfe, zuständiges ÖSHZ, Name und Adresse des Patienten, Name und Unterschrift des Arztes. Keine Quelle verlangt eine Diagnose.
mediprima-payers = Die Karte sagt, was der Staat trägt; den Rest trägt das ÖSHZ oder der Patient, je nach Zusage des ÖSHZ.
    .informs = Der Staat trägt { PERCENT($amiPart) } des Versicherungsanteils und { PERCENT($patientPart) } der Selbstbeteiligung des Patienten.
    .undetermined = Die Karte sagt nicht alles darüber, was Staat und ÖSHZ tragen.
mediprima-tarification = Die Tarifierung antwortet bis { NUMBER($months) } Monate nach dem Behandlungstag; keine Quelle sagt, dass Ihre Forderung damit erlischt.
    .informs = Tarifierung möglich bis zum { DATE($lastDay) }.
    .limits = Tarifierung war nur bis zum { DATE($lastDay) } möglich; keine Quelle sagt, dass Ihre Forderung damit erlischt.
mediprima-cover = Die Deckung „Hausarzt“ hat ihren eigenen Zeitraum; er zählt, nicht der der Karte.
mediprima-cpasDuty = Seit dem 1. September 2025 erfasst das ÖSHZ seine Entscheidungen für hausärztliche Behandlungen in MediPrima und kreuzt dort „Hausarzt“ an.
mediprima-payment = Über MediPrima ist die HKIV Ihr einziger Ansprechpartner und zahlt binnen weniger Tage.
mediprima-contacts = Für die Rechnung: die HKIV (Hilfskasse, mediprima@caami-hziv.fgov.be, 02 229 34 33). Für den Patienten: sein ÖSHZ.
mediprima-unknown = Nicht in den Quellen gefunden: das Ende der Befreiungen (Bereitschaftsdienstposten, Familienplanung), die Aufbewahrungsdauer der Bescheinigung, die Verjährung von Rechnungen.

## app

certainty-official = amtlich
certainty-reported = berichtet
certainty-inferred = gefolgert
track-recognised = Hausarzt
track-inTraining = in Ausbildung
track-none = keines von beiden
status-met = erreicht
status-notMet = nicht erreicht
status-undetermined = noch offen
status-notApplicable = gilt nicht
state-notOpen = noch nicht offen
state-open = offen
state-closed = abgelaufen
state-unknown = Tage unbekannt
source-law = Gesetz oder Erlass
source-authority = Behörde
source-union = Ärzteverband
source-press = Presse oder Verein
source-vendor = Softwarehersteller
source-technical = technisches Dokument
verdict-bill = Abrechnen
verdict-wait = Warten
verdict-refer = Weiterverweisen
verdict-notRefundable = Nicht erstattbar
verdict-ask = Erst fragen
channel-mediprima = MediPrima, HKIV
channel-cpasPaper = Papier, an das ÖSHZ
channel-healthFund = Krankenkasse
channel-fedasil = Fedasil
channel-hospital = Krankenhaus
exception-age = 67 Jahre am 1. Januar 2023
exception-outsidePractice = außerhalb der Praxis, ohne Verbindung
exception-forceMajeure = höhere Gewalt
exception-guardPost = Bereitschaftsdienstposten nicht ausgerüstet
exception-flatFeePractice = Gesundheitshaus mit Pauschale
exception-familyPlanning = Familienplanung
exception-transition = Übergangszeit
exception-beforeMediPrima = Behandlung vor MediPrima
payer-state = der Staat, über die HKIV
payer-cpas = das ÖSHZ
payer-patient = der Patient
payer-healthFund = die Krankenkasse
payer-fedasil = Fedasil
payer-doctorAtRisk = niemand muss zahlen: Das Risiko tragen Sie
duty-required = verlangt
duty-notRequired = nicht verlangt
duty-undetermined = zu prüfen

about-recipe =
    .what = Arzneimittelverschreibungen über Recip-e, von allen Ihren Arzneimittelverschreibungen.
    .where = Ihre Verschreibungsstatistik, in der Software.
    .missing = { $count ->
        [one] es fehlt noch { NUMBER($count) } Verschreibung
       *[other] es fehlen noch { NUMBER($count) } Verschreibungen
    }
about-chapterIv =
    .what = Anträge für Kapitel IV über MyCareNet, von allen Ihren Anträgen für Kapitel IV.
    .where = Ihre Anträge „Kapitel IV“, in der Software.
    .missing = { $count ->
        [one] es fehlt noch { NUMBER($count) } Antrag
       *[other] es fehlen noch { NUMBER($count) } Anträge
    }
about-eFact =
    .what = Konsultationen von Patienten mit erhöhter Kostenerstattung über eFact, von allen ihren Konsultationen.
    .where = Ihre Abrechnung, in der Software.
    .missing = { $count ->
        [one] es fehlt noch { NUMBER($count) } Konsultation
       *[other] es fehlen noch { NUMBER($count) } Konsultationen
    }
about-informedConsent =
    .what = Patienten, deren Einverständniserklärung bei eHealth registriert ist, durch Sie oder andere, von denen, für die Sie das GMA-Honorar erhalten haben.
    .where = Die Liste Ihrer GMA-Patienten, in der Software.
    .missing = { $count ->
        [one] es fehlt noch { NUMBER($count) } Patient
       *[other] es fehlen noch { NUMBER($count) } Patienten
    }
about-sumehr =
    .what = Verschiedene Patienten, für die Sie ein Sumehr hochgeladen haben (RSW, Abrumet oder Vitalink), von denen, für die Sie das GMA-Honorar erhalten haben.
    .where = Die Liste Ihrer GMA-Patienten, in der Software. Ein Sumehr eines Kollegen zählt vielleicht nicht.
    .missing = { $count ->
        [one] es fehlt noch { NUMBER($count) } Patient
       *[other] es fehlen noch { NUMBER($count) } Patienten
    }
about-eGmd =
    .what = GMA-Honorare, elektronisch über MyCareNet verwaltet (eGMA).
    .where = Die GMA-Einstellungen Ihrer Software.
    .missing = { $count ->
        [one] es fehlt noch der Umstieg auf eGMA
       *[other] es fehlt noch der Umstieg auf eGMA
    }
about-medicationSchemes =
    .what = Medikationspläne, die Sie erstellt oder angepasst haben.
    .where = Der Medikationsplan, in der Software.
    .missing = { $count ->
        [one] es fehlt noch { NUMBER($count) } Plan
       *[other] es fehlen noch { NUMBER($count) } Pläne
    }
about-evidenceLinker =
    .what = Wie oft Sie den CEBAM Evidence Linker nach Anmeldung (Login) verwendet haben.
    .where = Der CEBAM-Link, in der Software.
    .missing = { $count ->
        [one] es fehlt noch { NUMBER($count) } Mal
       *[other] es fehlen noch { NUMBER($count) } Mal
    }
about-eAttest =
    .what = Bescheinigungen für Konsultationen über eAttest, von allen Ihren Bescheinigungen für Konsultationen.
    .where = Ihre Abrechnung, in der Software.
    .missing = { $count ->
        [one] es fehlt noch { NUMBER($count) } Bescheinigung
       *[other] es fehlen noch { NUMBER($count) } Bescheinigungen
    }
about-disabilityForm =
    .what = Elektronische Formulare „Bewertung der Behinderung“, an den FÖD Soziale Sicherheit gesendet.
    .where = Ihre gesendeten Formulare, in der Software.
    .missing = { $count ->
        [one] es fehlt noch { NUMBER($count) } Formular
       *[other] es fehlen noch { NUMBER($count) } Formulare
    }
about-electronicBilling =
    .what = Konsultationen, mit eFact oder eAttest abgerechnet, von allen Ihren Konsultationen. Dieser Nenner ist nicht bestätigt: Nehmen Sie lieber den Prozentsatz, den das LIKIV anzeigt.
    .where = Ihre Abrechnung, in der Software.
    .missing = { $count ->
        [one] es fehlt noch { NUMBER($count) } Konsultation
       *[other] es fehlen noch { NUMBER($count) } Konsultationen
    }
about-barometers =
    .what = Barometer der Software, an denen Ihre LIKIV-Nummer vor der Datenerhebung teilnimmt.
    .where = Das Barometermodul, in der Software. Behalten Sie ein Bildschirmfoto: Oft ist es der einzige Beweis.
    .missing = { $count ->
        [one] es fehlt noch { NUMBER($count) } Barometer
       *[other] es fehlen noch { NUMBER($count) } Barometer
    }
about-incapacityCertificates =
    .what = Arbeitsunfähigkeitsbescheinigungen über Mult-eMediatt an eine Krankenkasse oder Medex; nur an den Arbeitgeber zu senden wird nicht genannt.
    .where = Ihre gesendeten Bescheinigungen, in der Software.
    .missing = { $count ->
        [one] es fehlt noch { NUMBER($count) } Bescheinigung
       *[other] es fehlen noch { NUMBER($count) } Bescheinigungen
    }

## app

# Frame

skip = Zum Inhalt
nav-checks = Prüfungen
nav-premium = Prämie
nav-mediprima = MediPrima
nav-languages = Sprache
nav-tools = Werkzeuge
nav-reading = Zum Lesen
nav-contest = Anfechten
nav-deadlines = Fristen
nav-codes = Codes
nav-papers = Dokumente
nav-lists = Listen
nav-receipts = Belege
nav-rules = Regeln und Quellen
nav-privacy = Datenschutz
nav-accessibility = Barrierefreiheit
nav-about = Über gpcheck
nav-embed = Einbinden
words-failed = Diese Seite konnte nicht geladen werden: Prüfen Sie die Verbindung und versuchen Sie es erneut. Ihre Eingaben bleiben hier stehen.
loading = Das Formular öffnet sich, sobald das Programm geladen ist.
no-script = Ohne JavaScript lässt sich diese Seite lesen, rechnet aber nichts aus: Gerechnet wird auf Ihrem Gerät.
failed = Das Programm konnte nicht geladen werden. Laden Sie die Seite neu, um es noch einmal zu versuchen.
crashed = Das Programm ist abgestürzt. Ihre Eingaben sind noch lesbar; notieren Sie sie und laden Sie die Seite dann neu.
reload = Seite neu laden
private = Nichts von dem, was Sie eingeben, verlässt dieses Gerät.
unofficial = Kein amtliches Werkzeug: Es entscheiden allein das LIKIV, die HKIV und die ÖSHZ.
title-start = gpcheck: integrierte Praxisprämie und MediPrima
title-premium = Integrierte Praxisprämie: wie viel und bis wann – gpcheck
title-mediprima = MediPrima: Wie wird eine Konsultation abgerechnet? – gpcheck
description-start = Zwei Prüfungen für Hausärzte in Belgien: die integrierte Praxisprämie und die Abrechnung über MediPrima. Auf Ihrem Gerät berechnet, mit Quellen.
description-premium = Betrag der integrierten Praxisprämie nach Ihren Antworten, Regel für Regel, mit den letzten Tagen und der günstigsten nächsten Stufe.
description-mediprima = An wen die Rechnung für einen nicht versicherten, vom ÖSHZ unterstützten Patienten geht: Weg, Bescheinigung, Ausnahmen und Fristen.

# No connection, rules not checked for long

offline = Keine Verbindung: gpcheck läuft von diesem Gerät aus.
review-due = Die Regeln dieser Version wurden zuletzt am { DATE($day) } geprüft, vor mehr als { NUMBER($months) } Monaten. Sie können sich seither geändert haben: Sehen Sie in den Quellen nach, bevor Sie sich auf eine Antwort verlassen.

# Start

start-heading = Zwei Fragen, die Abende kosten, und sofort eine Antwort
start-lead = Für Hausärztinnen und Hausärzte in Belgien: was Ihnen zusteht, warum, bis wann und was noch zu tun ist. Die Antwort erscheint mit der ersten Angabe.
start-premium-heading = Integrierte Praxisprämie
start-premium-text = Der Betrag nach Ihren Antworten, die erreichten Schwellen, die günstigste nächste Stufe und der letzte Tag für den Antrag. Mit der GMA-Starterprämie.
start-premium-link = Meine Prämie prüfen
start-mediprima-heading = Über MediPrima abrechnen
start-mediprima-text = Für einen nicht versicherten, vom ÖSHZ unterstützten Patienten: an wen die Rechnung geht, auf welchem Weg, mit oder ohne Bescheinigung über die ärztliche Notfallhilfe, und was ein Fehlercode verlangt.
start-mediprima-link = Eine Konsultation prüfen
start-about = Was es ist und was nicht
start-private = Alles wird auf Ihrem Gerät berechnet: kein Konto, keine Tracker, nichts wird gesendet. Wenn Sie die Seite schließen, sind Ihre Eingaben vergessen, außer Sie lassen sie speichern.
start-unofficial = Es ist kein amtlicher Dienst. Die Antwort bereitet Sie auf eine Entscheidung des LIKIV, der HKIV oder eines ÖSHZ vor; sie ersetzt sie nicht.
start-unknown = Was Sie nicht wissen, bleibt unbekannt: Die Antwort wird dann eine Spanne, nie stillschweigend null.
start-sure = Jede Regel nennt ihre Quelle und sagt, wie belastbar sie ist:

# Answer

answer = Antwort
facts = Was Sie wissen
amount-starter = davon { EURO($starter) } GMA-Starterprämie
amount-starter-maybe = Dazu kommen können: { EURO($starter) } GMA-Starterprämie.
thresholds-met =
    { $met ->
         [0] Keine Schwelle erreicht
         [one] { NUMBER($met) } Schwelle erreicht
        *[other] { NUMBER($met) } Schwellen erreicht
    } von { NUMBER($all) }
thresholds-open =
    { $open ->
         [one] { NUMBER($open) } noch offen
        *[other] { NUMBER($open) } noch offen
    }
next = Was nun zu tun ist
next-question = Um die Antwort einzugrenzen:
apply-portal = Beantragen Sie die Prämie { YEAR($year) } in ProSanté, Modul „Demandes de prime“.
apply-paper = Ohne anerkannte Software beantragen Sie den Grundbetrag { YEAR($year) } mit dem Papierformular.
apply-later = Der Antrag auf die Prämie { YEAR($year) } wird erst später möglich.
apply-from = ab dem { DATE($day) }
apply-unknown = Achten Sie auf den Beginn der Antragsfrist für { YEAR($year) }: Noch nennt keine Quelle die Tage.
apply-closed = Die Antragsfrist für { YEAR($year) } ist abgelaufen; ohne rechtzeitigen Antrag wird die Prämie nicht mehr gezahlt.
contest = Weicht der angezeigte Betrag ab, fechten Sie ihn im selben Modul an, mit Anlage und Nachweisen.
contest-refusal = Fechten Sie die schriftliche Ablehnung per Einschreiben an.
last-day = letzter Tag: { DATE($day) }
last-day-was = der letzte Tag war der { DATE($day) }
days-left =
    { $days ->
         [0] heute
         [one] noch { NUMBER($days) } Tag
        *[other] noch { NUMBER($days) } Tage
    }
left-out =
    { $count ->
         [one] Ein unlesbares Feld bleibt außer Betracht:
        *[other] { NUMBER($count) } unlesbare Felder bleiben außer Betracht:
    }
day-assumed = Tag unlesbar oder unvollständig: Die Antwort gilt für den { DATE($day) }.
why = Warum
sources = Quellen
source-number = Quelle { NUMBER($number) }
how-sure = Wie sicher die Antwort ist:
checked = Regeln geprüft am { DATE($day) }
bar-premium = Ihre Prämie
bar-visit = Abrechnen
clear = Meine Antworten löschen
clear-visit = Neue Konsultation

# Keeping an answer and passing it on

actions = Was Sie mit dieser Antwort tun können
copy-text = Als Text kopieren
copy-link = Link kopieren
save-receipt = Beleg speichern
saved = Gespeichert
keep-here = Auf diesem Gerät behalten
receipt-failed = Der Beleg konnte nicht erstellt werden: Prüfen Sie die Verbindung und versuchen Sie es erneut.
receipt-lacking = Ein Beleg kommt ohne diese Angabe nicht aus:
keep-refused = Dieses Gerät behält nichts: ein privates Fenster, oder der Speicher ist gesperrt oder voll. Alles andere geht wie zuvor.
opened = Diese Angaben stammen aus dem, was Sie geöffnet haben.
opened-beside = Diese Angaben stammen aus dem, was Sie geöffnet haben. Was auf diesem Gerät gespeichert ist, wurde nicht geändert.
opened-question = Sie haben einen Fall für { YEAR($year) } geöffnet, aber schon etwas ausgefüllt. Stattdessen den geöffneten Fall zeigen?
opened-take = Den geöffneten Fall zeigen
opened-leave = Meine Angaben behalten
link-broken = Dieser Link ist beschädigt: Ein Teil fehlt oder wurde geändert. Bitten Sie erneut darum; es wurde nichts ausgefüllt.
link-version = Dieser Link stammt aus einer anderen Version von gpcheck und kann hier nicht gelesen werden. Es wurde nichts ausgefüllt.
link-long = Dieser Link ist zu lang, um einer von uns zu sein. Es wurde nichts ausgefüllt.
link-no-room = In den Feldern steht zu viel Text für einen Link. Speichern Sie stattdessen einen Beleg.
restored = Ausgefüllt mit dem, was Sie auf diesem Gerät behalten.
held-unread = Diese Version kann nicht alles lesen, was auf diesem Gerät gespeichert ist. Es wurde nicht verändert.
held-see = Ansehen, was gespeichert ist
forget = Vom Gerät löschen
given = Gemachte Angaben
name-value = { $name }: { $value }
given-unread = { $text } (nicht lesbar, weggelassen)
made = Berechnet von gpcheck { $version } mit den Regeln { $rules } am { DATE($day) }.

# Stairs

stairs = Betrag nach der Zahl der erreichten Schwellen:
stairs-range = { NUMBER($first) } bis { NUMBER($last) }
stairs-two = { NUMBER($first) } oder { NUMBER($last) }
stairs-unit = { $count } Schwellen
stairs-at = Sie stehen bei { NUMBER($met) }.
stairs-between = Sie stehen zwischen { NUMBER($least) } und { NUMBER($most) }.

# Years

premium-heading = Ihre integrierte Praxisprämie
premium-lead = Bis zu { EURO($amount) } für ein Jahr. Antworten Sie, was Sie wissen; der Rest ergibt eine Spanne.
year-question = Prämienjahr
year-older = Frühere Jahre
year-measuring = wird gerade gemessen
year-open = Antrag bis { $day }
year-not-open = Antrag ab { $day }
year-to-come = noch nicht begonnen
year-closed = Antrag abgelaufen
year-window = Antragstage unbekannt
year-assumed = Regeln von { YEAR($year) } angenommen
day-question = Stichtag
day-help = heute, oder der Tag, für den die Antwort gelten soll
date-day = Tag
date-month = Monat
date-year = Jahr

# The doctor

doctor-heading = Sie und Ihre Praxis
yes = ja
no = nein
unknown = weiß ich nicht
role = Ihre LIKIV-Nummer im Jahr { YEAR($year) }
role-help = 003 oder 004: anerkannt; 005 oder 006: in Ausbildung. Wer die Ausbildung in diesem Jahr beendet hat, gilt als anerkannt.
role-gp = Hausarzt
role-training = in Ausbildung
role-other = andere oder keine
since = Nummer erhalten im Jahr
since-help = das Jahr genügt
until = Nummer abgegeben am
until-help = leer lassen, wenn Sie sie noch haben
attested = Bescheinigte Leistungen im Jahr { YEAR($year) }
attested-help = zulasten der Pflichtversicherung, in Euro; mindestens { EURO($minimum) } bei einer älteren Nummer
on-call = Organisierter Bereitschaftsdienst im Jahr { YEAR($year) }
on-call-help = der übliche Nachweis ist ein Bereitschaftshonorar
software = Anerkannte Software im Jahr { YEAR($year) } genutzt
software-help = auf der Liste des Jahres
flat-fee = Gesundheitshaus mit Pauschale
flat-fee-help = dort gearbeitet im Jahr { YEAR($year) } oder in den Monaten danach
flat-fee-never = nie
flat-fee-whole-year = das ganze Jahr
flat-fee-periods = zeitweise
flat-fee-from = Zeitraum { NUMBER($number) }: erster Tag
flat-fee-to = Zeitraum { NUMBER($number) }: letzter Tag
flat-fee-open = leer, solange Sie dort arbeiten
flat-fee-add = Zeitraum hinzufügen
flat-fee-remove = Letzten entfernen
declaration = Ehrenwörtliche Erklärung
declaration-help = sie ersetzt den Mindestbetrag bei Arbeit im Pauschalsystem
quiet = ändert die Antwort nicht mehr

# Parameters

parameters-heading =
    { $count ->
         [one] Der Parameter
        *[other] Die { NUMBER($count) } Parameter
    } von { YEAR($year) }
at-least-percent = mindestens { PERCENT($percent) }
at-least-count = mindestens { NUMBER($count) }
at-least-of = mindestens { NUMBER($count) } von { NUMBER($all) }
to-be-done = ja oder nein
measured = vom { $from } bis { $to }
mode = Was Sie haben
mode-count = eigene Zählung
mode-percent = angezeigte %
part = zählen
whole = insgesamt
out-of = von
percent = angezeigter Prozentsatz
count = Anzahl
where = Wo diese Zahl steht
worth = bringt { EURO($gain) } mehr, wenn erreicht
barometer-by = zählt, wenn Sie spätestens am { DATE($day) } teilnehmen
barometer-since = Teilnahme seit
sumehr-patients = Verschiedene Patienten mit Sumehr
sumehr-patients-help = über die Jahre zusammengezählt; ab { NUMBER($count) } { EURO($amount) } mehr

# Application

application-heading = Ihr Antrag
applied = Prämie { YEAR($year) } schon beantragt
applied-help = das Datum bestimmt den letzten Tag zum Anfechten
submitted-on = Eingereicht am
via = Eingereicht über
via-portal = ProSanté
via-paper = Papier
notified-on = Schriftliche Ablehnung vom
notified-help = nur wenn das LIKIV den Grundbetrag abgelehnt hat

# Visit

mediprima-heading = Wie rechnen Sie diese Konsultation ab?
mediprima-lead = Patient ohne Krankenversicherung, vom ÖSHZ unterstützt. Name und Nummer des Patienten werden nicht gefragt.
patient-heading = Der Patient und MediPrima
insured = Am Behandlungstag versichert
insured-help = Antwort der Versicherbarkeit in MyCareNet
visit-answer = Antwort von MediPrima
visit-answer-help = für den Behandlungstag
answer-cover = eine Karte mit Deckung „Hausarzt“
answer-no-cover = eine Karte ohne diese Deckung
answer-code = ein Code von 201 bis 207
answer-principle = eine Grundsatzentscheidung
answer-not-consulted = keine Antwort

# The answer that the software received.
consultation = Hat Ihre Software die Antwort von MediPrima (XML) erhalten? Danach ausfüllen
consultation-help = Die Antwort des Dienstes ConsultCarmedIntervention wird auf diesem Gerät gelesen und geht nirgendwohin; Namen und Nummern des Patienten werden nicht behalten.
consultation-text = Antwort einfügen
consultation-read = Ausfüllen
consultation-file = oder wählen Sie die Datei oder ziehen Sie sie hierher
consultation-filled = Nach der Antwort ausgefüllt. Prüfen Sie die Angaben unten; nennt die Karte Ärzte, sagen Sie, ob Sie dabei sind.
consultation-too-many = Diese Antwort enthält mehr Karten, als die Seite zeigen kann.
consultation-lacking = Die Antwort konnte nicht gelesen werden: Prüfen Sie die Verbindung oder die Datei und versuchen Sie es erneut. Nichts wurde geändert.
consultation-foreign = Dieser Text ist keine Antwort von MediPrima, oder er ist zu lang. Nichts wurde geändert.
consultation-refused = Zeile { $line } gehört zu keiner Antwort von MediPrima, die wir lesen können. Nichts wurde geändert.
consultation-refused-at = In Zeile { $line } fehlt „{ $path }“ oder ist nicht so, wie es sein muss. Nichts wurde geändert.

code = Code, den die Software zeigt
codes-link = Ein anderer Code? Suchen Sie ihn
because = Warum keine Antwort
because-not-yet = noch nicht abgefragt
because-no-identifier = keine Nationalregister- oder BIS-Nummer
because-unavailable = Dienst nicht erreichbar
card-heading = Die Gesundheitskarte
card-number = Karte { NUMBER($number) }
card-add = Eine weitere Karte
card-remove = Letzte entfernen
card-covered = Deckung „Hausarzt“
card-version = Version der Karte
card-version-help = wenn zwei Karten denselben Tag decken, entscheidet die höchste Version
card-decides = Karte { NUMBER($number) } entscheidet, denn ihre Deckung umfasst den Behandlungstag.
card-decides-latest = Karte { NUMBER($number) } entscheidet: Von den Karten, die den Behandlungstag decken, ist sie die neueste Version.
card-decides-open = Mehrere Karten decken den Behandlungstag: Geben Sie die Version jeder Karte an, denn die neueste entscheidet. Bis dahin ist die Antwort die der Karte { NUMBER($number) }.
justification = Schriftliche Begründung für das ÖSHZ fertig
justification-help = sie liegt der Rechnung auf Papier bei
care-on = Behandlungstag
billed-on = Tag der Rechnung
billed-on-help = an dem sie erstellt wird oder würde
certificate = Bescheinigung über die ärztliche Notfallhilfe verlangt
certificate-help = der Vermerk der Karte entscheidet, nie Staatsangehörigkeit oder Aufenthalt
cover-from = Deckung ab
cover-to = Deckung bis
cover-help = leer, wenn die Karte sie am Behandlungstag als aktiv zeigt
agreement = Zusagenummer in der Antwort
agreement-help = ohne sie ist die Zahlung nicht garantiert
providers = Ärzteliste auf der Karte
providers-none = keine Liste
providers-with = ich stehe darauf
providers-without = ich stehe nicht darauf
providers-unchecked = noch zu prüfen
prescribed = Bei dieser Konsultation verordnet
prescribed-help = entscheidet, ob der Patient eine Kopie der Bescheinigung erhält
prescribed-medicines = Arzneimittel
prescribed-laboratory = Labor
prescribed-physiotherapy = Physiotherapie
prescribed-specialist = Facharzt
prescribed-hospital = Krankenhaus
place-heading = Sie und der Ort
setting = Ort der Behandlung
setting-practice = Praxis
setting-home-visit = Hausbesuch
setting-guard-post = Bereitschaftsdienstposten
setting-flat-fee = Gesundheitshaus (Pauschale)
setting-family-planning = Familienplanungszentrum
setting-hospital = Krankenhaus
visit-role = Sie arbeiten als
visit-role-gp = Hausarzt
visit-role-training = Hausarzt in Ausbildung
visit-role-specialist = Facharzt außerhalb des Krankenhauses
born-on = Ihr Geburtsdatum
born-on-help = die Altersausnahme gilt, wenn Sie spätestens am { DATE($day) } geboren sind
invoice-heading = Die Rechnung
outside = Wo die Rechnung erstellt wird
outside-no = in der Praxis
outside-yes = außerhalb der Praxis
connected = Elektronische Abrechnung dort möglich
connected-help = technisch, an diesem Ort
force-majeure = Höhere Gewalt
force-majeure-help = ein Ereignis macht die elektronische Abrechnung unmöglich
visit-software = Software bereit für MediPrima
visit-software-help = die der Praxis oder des Bereitschaftsdienstpostens
own-number = Rechnung mit Ihrer eigenen LIKIV-Nummer
own-number-help = und nicht mit der des Gesundheitshauses
reception = Asylsuchender aufgenommen von
reception-fedasil = Fedasil
reception-cpas = ein ÖSHZ (ILA/LOI)
reception-none = niemand
reception-help = Gemeinschaftszentrum oder NGO-Platz, auch „No-Show“: Fedasil
urgent = Behandlung, die nicht warten konnte
urgent-help = nur der Arzt beurteilt das; zählt, solange es keine Entscheidung gibt
shares-heading = Wer welchen Teil trägt
shares-help = freiwillig: die Anteile, die die Karte zeigt
state-insurance = Der Staat, vom Versicherungsanteil
state-patient = Der Staat, von der Selbstbeteiligung
cpas-insurance = Das ÖSHZ, vom Versicherungsanteil
cpas-patient = Das ÖSHZ, von der Selbstbeteiligung
cpas-supplement = Das ÖSHZ, von einem Zuschlag
share-all = alles
share-half = die Hälfte
share-partial = einen Teil
share-none = nichts

# The way

channels = Auf welchem Weg
payers = Wer zahlt
payers-open = nach den Anteilen der Karte
certificate-short = Bescheinigung
certificate-kept = { $sent ->
    [true] Sie behalten eine Kopie
   *[false] Sie bewahren sie auf
}
certificate-sent = { $sent ->
    [true] sie geht mit der Rechnung an das ÖSHZ
   *[false] sie geht nicht an das ÖSHZ
}
certificate-copied = { $copied ->
    [true] der Patient erhält eine Kopie
   *[false] eine Kopie für den Patienten nur, wenn etwas verordnet wird
}
guarantee = Zahlung garantiert
path = Der Weg zu dieser Antwort
path-help = Die Fragen werden in dieser Reihenfolge gestellt; die erste, die zutrifft, entscheidet.
path-taken = entscheidet hier
path-passed = nein
path-not-asked = noch nicht erreicht
stage-payer = Zahlt jemand anders?
stage-decision = Deckt Sie eine Entscheidung an diesem Tag?
stage-exception = Eine Ausnahme von der elektronischen Abrechnung?
branch-hospital = Behandlung im Krankenhaus
branch-insured = Am Behandlungstag versichert
branch-insurance-unknown = Versicherbarkeit noch nicht abgefragt
branch-fedasil = Von Fedasil aufgenommen
branch-specialist = Behandlung durch einen Facharzt
branch-not-consulted = MediPrima noch nicht abgefragt
branch-no-identifier = Keine Nationalregister- oder BIS-Nummer
branch-no-decision = Keine Entscheidung (201, 202)
branch-principle = Nur eine Grundsatzentscheidung
branch-too-early = Behandlung vor MediPrima (205), in der Übergangszeit abgerechnet
branch-too-early-billed-late = Behandlung vor MediPrima (205), später abgerechnet
branch-cover-absent = Keine Deckung für den Arzt (207)
branch-cover-inactive = Deckung an diesem Tag nicht aktiv (206)
branch-other-doctor = Liste ohne diesen Arzt (204)
branch-provider-unknown = Ärzteliste noch zu prüfen
branch-suspended = Entscheidung ausgesetzt, ohne Zusage (203)
branch-transition = Rechnung aus der Übergangszeit
branch-age = Altersausnahme
branch-outside-practice = Außerhalb der Praxis, keine Verbindung möglich
branch-force-majeure = Höhere Gewalt
branch-guard-post = Bereitschaftsdienstposten nicht ausgerüstet
branch-flat-fee-practice = Gesundheitshaus mit Pauschale
branch-family-planning = Familienplanung, Abweichung bekannt
branch-family-planning-open = Familienplanung, Ende der Abweichung unbekannt
branch-paper-not-refundable = Software nicht bereit, keine Ausnahme
branch-electronic-only = Keine Ausnahme

# What would be accepted

error-whole = Geben Sie eine ganze Zahl ein, zum Beispiel 1.000.
error-amount = Geben Sie einen Betrag in Euro ein, zum Beispiel 1.234,56.
error-percent = Geben Sie einen Prozentsatz ein, zum Beispiel 12,5.
error-date = Dieses Datum gibt es nicht: Tag, Monat und Jahr mit vier Ziffern.
error-negative = Geben Sie null oder eine positive Zahl ein.
error-decimals = Geben Sie höchstens zwei Nachkommastellen ein: die Cent.
error-large = Diese Zahl ist zu groß, um zu stimmen; prüfen Sie sie.
error-hundred = Geben Sie einen Prozentsatz von 0 bis 100 ein.
error-part = Was zählt, kann nicht mehr sein als die Gesamtzahl.
error-ends = Der letzte Tag kann nicht vor dem ersten liegen.
error-before-care = Die Rechnung kann nicht aus der Zeit vor der Behandlung stammen.
error-refused = Dieser Wert passt nicht zum gewählten Jahr.

# Further on from the premium

plan-more = Noch höher
contest-link = Zeigt das LIKIV etwas anderes?
year-link = Die Regeln von { YEAR($year) }, verglichen mit anderen Jahren

# Keeping and passing on

deadlines-link = Alle Fristen, für Ihren Kalender
mediprima-lists = Viele Konsultationen? Lassen Sie eine ganze Liste prüfen
paper-open = Dieses Dokument vorbereiten
print = Drucken
copy = Text kopieren
copied = Kopiert
copy-by-hand = Der Browser verweigert das Kopieren: Markieren Sie diesen Text.

# From an answer to its rules, and from the start to the tools

to-rule = Regel
start-tools = Ebenfalls auf dieser Website
start-contest = das LIKIV zeigt andere Werte: vergleichen und anfechten
start-deadlines = jeder letzte Tag, auch für Ihren Kalender
start-codes = was bei einem Fehlercode von MediPrima zu tun ist
start-papers = Bescheinigung über die ärztliche Notfallhilfe, Briefe an das ÖSHZ
start-receipts = gespeicherte Antworten, erneut geöffnet und geprüft
start-rules = alles, was das Werkzeug anwendet, in Ruhe nachzulesen

## codes

# Codes of tarification and invoice: what each means, and what to do.

service-tarification = Tarifierung
service-invoice = Rechnung
severity-blocks = blockiert die Datei
severity-refuses = abgelehnt
severity-rejects = Leistung verworfen
severity-signals = Hinweis
severity-retry = technisch: erneut versuchen
severity-unsaid = Wirkung in der Quelle nicht angegeben
code-numberFormat = Die Nationalregister- oder BIS-Nummer hat nicht die richtige Form.
code-numberDigits = Die Prüfziffern der Nationalregister- oder BIS-Nummer stimmen nicht.
code-notAffiliated = Die Nummer ist beim Versicherungsträger unbekannt, oder die Person ist dort nicht mehr angeschlossen.
code-requester = Der Anfragende oder der Arzt hat keinen Zugang zum Dienst oder ist an diesem Tag unbekannt.
code-futureDay = Der Behandlungstag liegt in der Zukunft.
code-tooOld = Die Behandlung liegt mehr als zwei Monate zurück: Die Tarifierung nimmt sie nicht mehr an.
code-medicalHouse = Dieser Nomenklaturcode ist für einen Patienten, der in einem Gesundheitshaus mit Pauschale eingeschrieben ist, nicht zugelassen.
code-providerType = Dieser Nomenklaturcode ist für diese Art von Leistungserbringern nicht zugelassen.
code-notInInvoice = Dieser Code, zum Beispiel eine globale medizinische Akte oder ein Behandlungspfad, ist in eFact nicht zugelassen.
code-notInTarification = Dieser Code ist in der Tarifierung nicht vorgesehen, wohl aber in der Rechnung.
code-actAge = Dieser Nomenklaturcode ist im Alter des Patienten nicht zugelassen.
code-actDay = Dieser Nomenklaturcode ist an diesem Tag nicht zugelassen.
code-died = Laut den Registern ist der Patient an diesem Tag oder davor verstorben.
code-noActiveDecision = An diesem Tag ist keine Entscheidung zur Kostenübernahme aktiv.
code-noDecision = MediPrima kennt für diesen Patienten keine Entscheidung.
code-suspended = Die Entscheidung ist ausgesetzt: Es gibt keine Zusagenummer, die Zahlung ist nicht garantiert.
code-notListed = Die Deckung besteht, aber nur für Ärzte, zu denen Sie nicht gehören.
code-tooEarly = Die Behandlung stammt aus der Zeit vor der Aufnahme in MediPrima.
code-coverInactive = Die Deckung „Hausarzt“ besteht, ist aber an diesem Tag nicht aktiv.
code-coverAbsent = Die Karte hat keine Deckung „Hausarzt“.
code-technical = Ein technischer Fehler im Austausch zwischen Ihrer Software und dem Dienst.
code-unavailable = Der Dienst ist nicht erreichbar, manchmal nur vorübergehend.
code-messageInvalid = Die von der Software gesendete Nachricht ist nicht gültig.
code-recordOrder = Der MediPrima-Satz (25) folgt nicht auf einen Satz 20, oder es folgt keine Leistung darauf.
code-affiliation = Der Versicherungsträger des Anschlusses (Zone 7) ist nicht 690, die HKIV.
code-numberAbsent = Die Nationalregister- oder BIS-Nummer des Begünstigten (Zone 8) fehlt.
code-numberUnknown = MediPrima kennt diesen Begünstigten nicht (Zone 8).
code-otherBeneficiary = Dieser Patient ist nicht der Begünstigte der angegebenen Karte und Version.
code-notCovered = Der Begünstigte ist für den abgerechneten Zeitraum nicht gedeckt.
code-sex = Das Geschlecht des Begünstigten (Zone 9) ist nicht richtig ausgefüllt.
code-certificateCode = Der Code der ärztlichen Notfallhilfe (Zone 12) ist weder 0 noch 1.
code-certificateMismatch = Der Code der ärztlichen Notfallhilfe (Zone 12) entspricht nicht dem, was MediPrima sagt.
code-billingNumber = Die abrechnende LIKIV-Nummer (Zone 14) ist falsch oder nicht die des Dateikopfs.
code-stay = Der Aufenthaltsort (Zone 15) ist ausgefüllt, obwohl es um ambulante Behandlung geht.
code-destination = Das Ziel (Zone 18) ist nicht 690, die HKIV: Die ganze Datei wird blockiert.
code-invoiceNumber = Die Rechnungsnummer (Zonen 24-25) fehlt, ist nicht eindeutig oder weicht von der im Satz 20 ab.
code-coverageCode = Der Deckungscode (Zone 27) ist nicht gültig. Wie er aufgebaut ist, sagt keine uns bekannte Quelle.
code-flag = Zone 32 muss 1 enthalten.
code-cpasNumber = Die Unternehmensnummer des ÖSHZ (Zone 38) hat nicht die richtige Form.
code-cpasUnknown = Dieses ÖSHZ (Zone 38) ist für diesen Begünstigten nicht bekannt.
code-together = Zusage, Nummer, Version und Zeitraum der Karte und der Tag der Abfrage gehören zusammen: alle ausgefüllt oder keine.
code-commitmentUnknown = Die Zusagenummer ist unbekannt.
code-commitmentWrong = Die Zusagenummer ist nicht die richtige.
code-commitmentExpired = Die Zusagenummer ist abgelaufen.
code-commitmentZone = Die Zonen der Zusage (42-45) sind nicht richtig ausgefüllt.
code-cardPeriod = Beginn oder Ende der Gültigkeit der Karte (Zonen 53-54) ist nicht gültig.
code-consultationDay = Der Tag der MediPrima-Abfrage (Zone 55) ist nicht gültig.
code-cardNumber = Die Kartennummer (Zonen 56-58, zwölf Ziffern) hat nicht die richtige Form.
code-cardUnknown = Diese Gesundheitskarte ist unbekannt.
code-cardVersion = Die Version der Karte (Zone 59) ist falsch oder unbekannt.
code-outsideCommitment = Die Behandlung liegt außerhalb des Zeitraums der Zusage.
code-lateConsultation = Das Datum der Referenz (Satz 51, Zone 55) liegt mehr als zwei Monate nach der Behandlung.
code-amountAlone = Der Betrag ist falsch, und es gibt keine Zusage.
code-amountCommitted = Der Betrag ist falsch, obwohl es eine Zusage gibt.
code-amountOver = Der Betrag passt nicht zur Zusage.
remedy-correctNumber = Übernehmen Sie die elf Ziffern vom Dokument des Patienten oder aus der Antwort von MediPrima.
remedy-checkIdentity = Prüfen Sie die Identität des Patienten und fragen Sie seine Versicherbarkeit erneut ab.
remedy-checkOwnNumber = Prüfen Sie Ihre LIKIV-Nummer in der Software und den Behandlungstag.
remedy-correctDay = Berichtigen Sie den Behandlungstag.
remedy-askCaami = Fragen Sie die HKIV, wie Sie noch abrechnen können: Keine Quelle sagt, dass der Anspruch verloren ist.
remedy-seeFlatFee = Siehe die Ausnahme für Gesundheitshäuser mit Pauschale in der MediPrima-Prüfung.
remedy-changeAct = Wählen Sie einen passenden Nomenklaturcode.
remedy-leaveOut = Lassen Sie diesen Code aus der elektronischen Rechnung weg.
remedy-billDirectly = Rechnen Sie diesen Code ohne vorherige Tarifierung ab.
remedy-checkDeath = Prüfen Sie den Behandlungstag und die Identität des Patienten.
remedy-goToCpas = Kann die Behandlung warten, verweisen Sie den Patienten an das ÖSHZ; sonst behandeln Sie, stellen die Bescheinigung aus und bitten um die Entscheidung.
remedy-reactivate = Bitten Sie das zuständige ÖSHZ, die Entscheidung wieder zu aktivieren, und rechnen Sie vorher nicht ab.
remedy-seeListed = Verweisen Sie den Patienten an einen Arzt der Liste, oder bitten Sie das ÖSHZ, Sie hinzuzufügen.
remedy-billCpas = Der Katalog verweist die Rechnung an das ÖSHZ. Fragen Sie nach der Übergangszeit zuerst, ob es sie noch bezahlen kann.
remedy-extendCover = Bitten Sie das ÖSHZ, die Deckung auf den Behandlungstag auszudehnen.
remedy-tickBox = Bitten Sie das ÖSHZ, auf der Karte „Hausarzt“ anzukreuzen.
remedy-tryAgain = Versuchen Sie es später erneut. Dauert der Ausfall an, halten Sie die Tage fest und bewahren Sie eine Kopie der Meldung auf: Er kann höhere Gewalt sein.
remedy-tryThenCall = Versuchen Sie es einmal erneut. Kommt der Code wieder, geben Sie ihn mit seiner Meldung an den Anbieter Ihrer Software weiter.
remedy-callVendor = Das müssen Sie nicht selbst beheben: Geben Sie den Code an den Anbieter Ihrer Software weiter.
remedy-consultAgain = Fragen Sie MediPrima für den Behandlungstag erneut ab und übernehmen Sie die Angaben unverändert.
remedy-consultThenAsk = Fragen Sie MediPrima für den Behandlungstag erneut ab. Enthält die Antwort keine Zusage für diesen Tag, bitten Sie das ÖSHZ, die Entscheidung zu regeln, bevor Sie erneut abrechnen.
remedy-setInsurer = Richten Sie die Rechnung an den Versicherungsträger 690, die HKIV.
remedy-followFlag = Folgen Sie dem Vermerk der Karte: 1, wenn die Bescheinigung verlangt wird, sonst 0; und bewahren Sie die Bescheinigung auf.
remedy-tarifyAgain = Fragen Sie die Tarifierung erneut ab und übernehmen Sie ihre Beträge und Codes, ohne nachzurechnen.

## paper

# What stands on the sheet, in the language of whoever receives it.

sheet-field = { $name }: { $value }
sheet-certificate = Bescheinigung über die ärztliche Notfallhilfe
sheet-copy = Kopie für den Patienten: dem Apotheker oder dem nächsten Leistungserbringer vorzulegen
sheet-certificate-text = Der unterzeichnete Arzt bescheinigt, dass die Behandlung der unten genannten Person ärztliche Notfallhilfe (dringende medizinische Hilfe) ist, und bittet auf dieser Grundlage um die Beteiligung des zuständigen ÖSHZ.
sheet-certificate-law = Königlicher Erlass vom 12. Dezember 1996, Artikel 1. Vertrauliche Angaben, nur für die Erstattung zu verwenden (Artikel 4).
sheet-liaison = Verbindungsblatt
sheet-liaison-text = Ich verweise die unten genannte Person an das ÖSHZ. Sie bittet um hausärztliche Behandlung, und ich habe keine aktive Entscheidung zur Kostenübernahme gefunden.
sheet-liaison-ask = Bitte prüfen Sie den Antrag und tragen Sie, wenn Sie ihn annehmen, Ihre Entscheidung mit der Deckung „Hausarzt“ ab dem Behandlungstag in MediPrima ein.
sheet-advice = Behandlungsempfehlung und Bitte um Entscheidung
sheet-advice-text = Die Behandlung der unten genannten Person konnte nicht warten; die Bescheinigung über die ärztliche Notfallhilfe ist ausgestellt. Im Namen dieser Person bitte ich für den Behandlungstag um Ihre elektronische Entscheidung zur Kostenübernahme.
sheet-proxy = Vollmacht
sheet-proxy-text = Ich bevollmächtige den oben genannten Arzt, für mich beim zuständigen ÖSHZ die Übernahme der Kosten dieser Behandlung zu beantragen.
sheet-tick-box = Bitte: Deckung „Hausarzt“
sheet-tick-box-text = Für den Behandlungstag antwortet MediPrima mit Code 207: Die Gesundheitskarte hat keine Deckung „Hausarzt“. Bitte kreuzen Sie diese Deckung an, damit ich bei der HKIV abrechnen kann.
sheet-extend = Bitte: Deckung am Behandlungstag
sheet-extend-text = Für den Behandlungstag antwortet MediPrima mit Code 206: Die Deckung „Hausarzt“ besteht, ist aber an diesem Tag nicht aktiv. Bitte dehnen Sie sie auf diesen Tag aus.
sheet-reactivate = Bitte: die Entscheidung wieder aktivieren
sheet-reactivate-text = Für den Behandlungstag antwortet MediPrima mit Code 203: Die Entscheidung ist ausgesetzt und trägt keine Zusagenummer. Bitte aktivieren Sie sie wieder, oder teilen Sie mir mit, warum sie ausgesetzt ist.
sheet-justify = Begründung einer Rechnung auf Papier
sheet-justify-text = Die beigefügte Rechnung wird aus folgendem Grund auf Papier erstellt, außerhalb von MediPrima:
sheet-reason-age = ich hatte am 1. Januar 2023 das Alter von 67 Jahren erreicht;
sheet-reason-outside = die Rechnung wird außerhalb der Praxis erstellt, wo die elektronische Abrechnung technisch nicht möglich ist;
sheet-reason-force = höhere Gewalt macht die elektronische Abrechnung unmöglich;
sheet-justify-law = Ausnahmen des Königlichen Erlasses vom 28. Juni 2023, übernommen im Rundschreiben des ÖPD Sozialeingliederung (SPP IS/POD MI) vom 22. August 2025.
sheet-explain = Erläuterung
sheet-to = An das ÖSHZ
sheet-cpas = Zuständiges ÖSHZ
sheet-doctor = Arzt
sheet-inami = LIKIV-Nummer
sheet-practice = Anschrift der Praxis
sheet-patient = Patient
sheet-address = Anschrift des Patienten
sheet-number = Nationalregister- oder BIS-Nummer
sheet-care = Behandlungstag
sheet-until = Behandlung bis
sheet-date = Datum
sheet-sign-doctor = Unterschrift des Arztes
sheet-sign-patient = Unterschrift des Patienten

# Annex that contests the premium

sheet-annex = Anlage zur Anfechtung der integrierten Praxisprämie { YEAR($year) }
sheet-annex-to = An den leitenden Beamten des Dienstes für Gesundheitspflege des LIKIV
sheet-annex-text = Ich fechte den nach meinem Antrag angezeigten Betrag an. Bei den folgenden Kriterien stimmen die angezeigten Werte nicht mit meinen eigenen Zählungen überein; die Nachweise füge ich bei.
sheet-annex-none = Noch wird kein Kriterium angefochten.
sheet-submitted = Antrag eingereicht am
sheet-asked = Schwelle
sheet-own = Meine Zählung
sheet-shown = Angezeigter Wert
sheet-evidence = Beigefügte Nachweise
sheet-met = erreicht
sheet-not-met = nicht erreicht

## pages

# Heading and first lines of each page; the first lines are also its description for search engines.

contest-heading = Das LIKIV zeigt etwas anderes
contest-lead = Stellen Sie die nach Ihrem Antrag angezeigten Werte neben Ihre eigenen: was abweicht, was es kostet, bis wann Sie anfechten können, und die Anlage zum Ausdrucken.
deadlines-heading = Fristen
deadlines-lead = Jeder letzte Tag der Prämie auf einer Zeitachse, und jeder davon in Ihrem Kalender, mit Erinnerung.
codes-heading = Fehlercodes von MediPrima
codes-lead = Geben Sie den Code oder einige Wörter ein: was er bedeutet und was zu tun ist, für die Tarifierung und für die Rechnung.
papers-heading = Bescheinigung und Briefe
papers-lead = Die Bescheinigung über die ärztliche Notfallhilfe und die Briefe an das ÖSHZ, auf Ihrem Gerät ausgefüllt, zum Drucken oder Kopieren. Nichts wird gespeichert.
lists-heading = Eine Liste von Konsultationen
lists-lead = Tabelle einfügen oder CSV-Datei öffnen: für jede Zeile, an wen, auf welchem Weg, mit oder ohne Bescheinigung und bis wann abzurechnen ist. Auf diesem Gerät berechnet.
receipts-heading = Belege und gespeicherte Daten
receipts-lead = Öffnen Sie eine gespeicherte Antwort erneut: Geben die heutigen Regeln noch dieselbe? Sehen Sie, was auf diesem Gerät gespeichert ist, und löschen Sie es.
rules-heading = Regeln und Quellen
rules-lead = Jede Regel, die das Werkzeug anwendet: was sie sagt, seit wann, wie sicher sie ist und woher sie kommt.
year-heading = Integrierte Praxisprämie { YEAR($year) }: die Regeln
year-lead = Parameter, Schwellen, Beträge und Fristen des Jahres { YEAR($year) }, jeweils mit Quelle, und was sich von Jahr zu Jahr ändert.
privacy-heading = Datenschutz
privacy-lead = Was Sie eingeben, bleibt auf Ihrem Gerät. Wie das geschieht, und wie Sie es selbst prüfen.
accessibility-heading = Barrierefreiheit
accessibility-lead = Was barrierefrei ist, wie das geprüft wird, und was noch nicht.
about-heading = Über gpcheck
about-lead = Was es ist, für wen, wer an seiner Stelle entscheidet, und woher die Regeln kommen.
embed-heading = Eine Prüfung in Ihre Website einbinden
embed-lead = Für einen Ärzteverband oder einen Hausärztekreis: die Prüfungen in Ihrer eigenen Seite, ohne dass etwas nach außen geht.

# Codes

codes-search = Code oder Wörter
codes-search-help = zum Beispiel 203, 251220, ausgesetzt, Zusage
codes-found =
    { $count ->
         [0] Kein Code gefunden
         [one] { NUMBER($count) } Code gefunden
        *[other] { NUMBER($count) } Codes gefunden
    }
codes-none = Keiner unserer Codes passt. Prüfen Sie die Ziffern, oder versuchen Sie ein Wort aus der Meldung. Es kann Codes geben, die wir nicht kennen: Fragen Sie dann die HKIV oder den Anbieter Ihrer Software.
codes-do = Was zu tun ist
codes-fill = Die Konsultation mit diesem Code prüfen
codes-tarification-heading = Tarifierung und Abfrage
codes-invoice-heading = Rechnung
codes-inferred = Die Quelle nennt nur die Zone: Der Wortlaut ist unsere Lesart.
codes-about = Woher diese Codes kommen
codes-about-text = Diese Texte geben die amtlichen Fehlerkataloge mit anderen Worten wieder; was zu tun ist, ist unser Rat. Der Katalog der Rechnung ist viel länger: Hier stehen nur die Codes, von denen wir wissen, dass sie MediPrima betreffen.
codes-desk = Die HKIV beantwortet Fragen zur elektronischen Abrechnung über MediPrima:

# Certificate and letters

papers-which = Dokument
paper-certificate = Bescheinigung über die ärztliche Notfallhilfe
paper-copy = Kopie der Bescheinigung für den Patienten
paper-liaison = Verbindungsblatt an das ÖSHZ
paper-advice = Behandlungsempfehlung, mit Vollmacht des Patienten
paper-tick-box = bitten, „Hausarzt“ anzukreuzen (207)
paper-extend = bitten, die Deckung auszudehnen (206)
paper-reactivate = bitten, die Entscheidung wieder zu aktivieren (203)
paper-justify = eine Rechnung auf Papier begründen
papers-lang = Sprache des Dokuments
papers-lang-help = die des empfangenden ÖSHZ; Englisch dient nur zum Lesen
papers-reason = Grund
papers-reason-age = Alter
papers-reason-outside = außerhalb der Praxis, ohne Verbindung
papers-reason-force = höhere Gewalt
papers-doctor-heading = Sie
papers-patient-heading = Der Patient und die Behandlung
papers-doctor-name = Name des Arztes
papers-doctor-number = LIKIV-Nummer
papers-doctor-address = Anschrift der Praxis
papers-patient-name = Name des Patienten
papers-patient-address = Anschrift des Patienten
papers-patient-number = Nationalregister- oder BIS-Nummer
papers-cpas = ÖSHZ
papers-cpas-help = die Gemeinde, zum Beispiel Eupen
papers-explain = Erläuterung
papers-explain-help = was geschehen ist, ohne medizinische Angaben
papers-care = Behandlungstag
papers-until = Behandlung bis
papers-until-help = leer bei einem einzigen Kontakt
papers-day = Datum des Dokuments
papers-error-until = Zwischen dem Behandlungstag und dem Ende der Bescheinigung: spätestens am { DATE($day) }.
papers-no-diagnosis = Es wird keine Diagnose verlangt oder gedruckt. Nichts wird gespeichert: Ihre Eingaben verschwinden, wenn Sie die Seite schließen. Ein leeres Feld wird zu einer Zeile zum Ausfüllen von Hand.
papers-keep = Bewahren Sie die Bescheinigung in der Akte auf; wie lange, sagt keine Quelle.
papers-sheet = Vorschau
papers-clear = Dokument leeren

# Deadlines

deadlines-coming = Bevorstehend
deadlines-unknown = Tag unbekannt
deadlines-unknown-text = Noch nennt keine Quelle diesen Tag: Er steht nicht auf der Zeitachse.
deadlines-past = Vergangen
deadlines-none = An diesem Tag steht keine bekannte Frist mehr bevor.
deadlines-picture = Zeitachse von { $from } bis { $to }: { NUMBER($count) } Fristen, nummeriert wie in der Liste.
deadlines-today = heute
deadlines-of-year = { $what } – Prämie { YEAR($year) }
deadlines-of-visit = { $what } – MediPrima
deadlines-opens = ab dem { DATE($day) }
deadlines-calendar = In den Kalender
deadlines-all = Alles in den Kalender
deadlines-calendar-help = Jeder Eintrag ist eine .ics-Datei mit Erinnerungen 14 und 2 Tage vorher. Wird sie später erneut geöffnet, aktualisiert sie den Eintrag.
deadlines-entry = Letzter Tag: { DATE($day) }. Gewissheit: { $certainty }.
deadlines-assumed = Keine Quelle nennt die Regeln von { YEAR($year) }: Die von { YEAR($basedOn) } werden angenommen.
deadlines-case = Die Fristen von { YEAR($year) } berücksichtigen, was Sie in der Prüfung ausgefüllt haben.
deadlines-said = { NUMBER($count) } bevorstehend. Die nächste: { $what }, { DATE($day) }.
deadlines-do-barometer = Prüfen Sie in Ihrer Software, ob Ihre Nummer an diesem Barometer teilnimmt, und bewahren Sie einen Screenshot als Nachweis auf.
deadlines-do-measured = Schließen Sie ab, was für die Prämie { YEAR($year) } noch zählen soll.
deadlines-do-paid = Prüfen Sie, ob die Prämie { YEAR($year) } auf Ihrem Konto eingegangen ist.
deadlines-do-certificate = Für Leistungen nach diesem Tag gilt diese Bescheinigung nicht mehr: Prüfen Sie, ob eine neue nötig ist.

# Rules and sources

rules-official = ein amtlicher Text sagt es
rules-reported = ein Ärzteverband, die Presse oder ein Softwarehersteller sagt es
rules-inferred = unsere eigene Lesart, weil keine Quelle es ausdrücklich sagt
rules-statements =
    { $count ->
         [one] { NUMBER($count) } Aussage
        *[other] { NUMBER($count) } Aussagen
    }
rules-checked = Alle Regeln und Quellen wurden zuletzt am { DATE($day) } geprüft.
rules-contents = Auf dieser Seite
rules-premium = Integrierte Praxisprämie
rules-mediprima = MediPrima
rules-chapter-gate = Wer sie bekommen kann
rules-chapter-amounts = Beträge
rules-chapter-parameters = Parameter, Jahr für Jahr
rules-chapter-starter = GMA-Starterprämie
rules-chapter-window = Antrag und Zahlung
rules-chapter-contest = Anfechten
rules-chapter-payer = Zahlt jemand anders?
rules-chapter-decision = Die Entscheidung und ihre Deckung
rules-chapter-exceptions = Elektronische Abrechnung und ihre Ausnahmen
rules-chapter-certificate = Bescheinigung über die ärztliche Notfallhilfe
rules-chapter-money = Zahlung, Tarifierung, Kontakt
rules-years = Prämienjahre { YEAR($first) } bis { YEAR($last) }
rules-between = { DATE($first) } bis { DATE($last) }
rules-since = seit dem { DATE($day) }, kein Ende bekannt
rules-other-years =
    { $count ->
         [one] Das Jahr davor
        *[other] Die { NUMBER($count) } Jahre davor
    }
rules-back = Zurück zu Ihrer Antwort
rules-unsure = Was nur gefolgert ist, und was niemand weiß
rules-inferred-heading = Unsere eigene Lesart
rules-open-heading = In keiner Quelle gefunden
rules-assumed = { YEAR($year) }: jede Regel dieses Jahres, denn die von { YEAR($based) } werden angenommen.
rules-register = Quellen
rules-register-lead = Jede Quelle in ihrer eigenen Sprache, mit einem Link dorthin, wo sie gelesen wurde. Alle wurden zuletzt am { DATE($day) } geprüft; eine Website kann sich seither geändert haben.
rules-several-languages = mehrere Sprachen
rules-cited =
    { $count ->
         [one] { NUMBER($count) } Regel stützt sich darauf
        *[other] { NUMBER($count) } Regeln stützen sich darauf
    }
rules-cited-by-year = stützt die Zahlen eines einzelnen Jahres

# Privacy

privacy-stays = Was auf Ihrem Gerät bleibt
privacy-stays-worked = Jede Antwort berechnet Ihr Browser, in der Seite selbst. Es gibt kein Konto, keine Besuchermessung und keinen Fehlerbericht, und nichts wird von anderswo geladen: keine Schriften, keine Karten, keine Skripte.
privacy-stays-page = Was Sie eingeben, hält die Seite fest, solange sie offen ist. Schließen Sie sie, und es ist vergessen, außer dem, was Sie speichern ließen.
privacy-stays-files = Ihr Browser behält auch die eigenen Dateien des Werkzeugs, also seine Seiten, sein Programm und seine Texte, damit alles ohne Netz läuft. Sie enthalten nichts von dem, was Sie eingeben, und verschwinden, wenn Sie die Daten dieser Website löschen.
privacy-stays-update = Wenn Sie zu einer neueren Version wechseln, gehen Ihre Eingaben über den Arbeitsspeicher des Browsers von Seite zu Seite; sie werden nirgends geschrieben.
privacy-keep = Was Sie speichern lassen können
privacy-keep-choice = Nichts von Ihren Eingaben wird gespeichert, außer Sie verlangen es. Wenn Sie „Auf diesem Gerät behalten“ ankreuzen, bleiben Ihre Antworten zur Prämie in diesem Browser, auf diesem Gerät, und nirgends sonst. Auf einem gemeinsam genutzten Computer besser nicht. Ein Beleg ist eine Datei, die Sie selbst speichern: Sie bleibt, wo Sie sie ablegen.
privacy-keep-visit = Der Browser speichert nie Antworten zur Konsultation eines Patienten, Bescheinigungen oder Briefe. Ein Beleg über eine Konsultation ist Ihre eigene Datei, ohne Namen und Nummer des Patienten.
privacy-keep-page = Eine Seite zeigt alles Gespeicherte und löscht es:
privacy-host = Was der Betreiber dieser Website sieht
privacy-host-files = Was jeder Webserver sieht: dass eine Adresse diese Dateien angefordert hat, und wann. Was Sie eingeben, sieht er nicht: Der Browser sendet es nie, ebenso wenig den Teil einer Adresse hinter #. Dort trägt ein Link, den Sie kopieren, Ihre Antworten zur Prämie: Wer den Link erhält, kann sie lesen.
privacy-host-links = Ein Link zu einer Quelle öffnet die andere Website erst, wenn Sie ihm folgen, und sagt ihr nicht, woher Sie kommen.
privacy-host-frame = Auf einer anderen Website läuft eine Prüfung in einem Rahmen: Diese Website sieht nicht, was Sie eingeben, und nichts wird gespeichert. Sie erfährt höchstens, dass eine Prüfung vollständig ist.
privacy-verify = Wie Sie es selbst prüfen
privacy-verify-policy = Die Richtlinie. Jede Seite trägt eine Content Security Policy, die mit default-src: none beginnt. Der Browser selbst verweigert dann jede Anfrage an einen anderen Server. Sie steht im Quelltext der Seite.
privacy-verify-network = Die Netzwerkansicht. Öffnen Sie die Entwicklerwerkzeuge Ihres Browsers (F12), wählen Sie „Netzwerk“, laden Sie die Seite und geben Sie dann etwas ein. Es kommt nichts hinzu, außer eigenen Dateien des Werkzeugs: einmal alle, mit denen es ohne Netz läuft; die Texte einer Seite oder Sprache, die Sie zum ersten Mal öffnen; was Belege erstellt und prüft; und die Suche nach einer neueren Version.
privacy-verify-offline = Ohne Netz. Laden Sie eine Prüfung, trennen Sie die Verbindung und geben Sie dann etwas ein: Sie antwortet weiter. Schließen Sie den Browser und öffnen Sie ihn wieder: Alle Seiten sind noch da.
privacy-verify-module = Das Modul. Ein WebAssembly-Programm kann nur, was das Skript daneben ihm gibt. Der Build schlägt fehl, wenn dieses Skript etwas enthält, das senden kann.
privacy-verify-tests = Die Tests. Bei jeder Version öffnet ein Browser alle Seiten, gibt Fälle ein und hält bei der ersten Anfrage an, die nicht den eigenen Dateien des Werkzeugs gilt.
privacy-patients = Patienten
privacy-patients-checks = Die Prüfungen fragen nach keinem Namen und keiner Nummer eines Patienten, und keine Antwort braucht sie. Ein Link enthält nie etwas über einen Patienten.
privacy-patients-papers = Die Bescheinigung und die Briefe nennen den Patienten. Sie füllen sie hier aus, drucken oder kopieren sie, und die Seite vergisst sie.

# Accessibility

accessibility-aim = Das Ziel
accessibility-aim-text = Jede Seite soll in allen vier Sprachen die WCAG 2.2, Stufe AA, erfüllen. Dies ist unsere eigene Bewertung vom November 2026; keine Stelle von außen hat sie bestätigt.
accessibility-tested = Was bei jeder Version getestet wird
accessibility-tested-axe = Das Programm axe findet auf keiner Seite einen Fehler, in keiner Sprache, hell und dunkel, leer und ausgefüllt.
accessibility-tested-keyboard = Ein ganzer Fall wird nur mit der Tastatur bearbeitet; der Fokus bleibt sichtbar.
accessibility-tested-narrow = Bei 320 Pixeln Breite, was 400 % Zoom entspricht, wird nichts abgeschnitten und nichts seitlich verschoben. Weiter gesetzter Text verdeckt nichts.
accessibility-tested-colours = Kontraste sind für hell und dunkel berechnet. Erzwungene Farben und verringerte Bewegung werden beachtet. Keine Farbe trägt allein eine Bedeutung.
accessibility-tested-voice = Die neue Antwort wird einmal angesagt, wenn das Tippen pausiert. Fehler werden an ihrem Feld genannt.
accessibility-tested-script = Die Seiten lassen sich ohne JavaScript lesen.
accessibility-limits = Was noch nicht gut genug ist
accessibility-limits-browser = Die Tests laufen nur in Chromium. Firefox und Safari werden nicht jedes Mal getestet.
accessibility-limits-people = Noch niemand, der täglich mit einem Screenreader arbeitet, hat das Werkzeug getestet.
accessibility-limits-print = Dokumente, die Sie als PDF drucken, werden von Ihrem Browser ausgezeichnet oder gar nicht: Darauf haben wir keinen Einfluss.
accessibility-limits-german = Die deutschen Texte wurden noch nicht von einem deutschsprachigen Arzt gelesen.
accessibility-limits-sources = Die Quellen sind Websites und Dateien anderer, in deren Sprache; manche sind nicht barrierefrei.
accessibility-report = Funktioniert etwas für Sie nicht?
accessibility-report-text = Sagen Sie es dem Betreiber dieser Website, oder melden Sie es im Issue-Tracker des Projekts. gpcheck selbst hat keinen Server und kein Postfach. Nennen Sie die Seite, die Sprache und womit Sie lesen.

# About

about-what = Was es ist
about-what-text = Zwei Prüfungen für Hausärztinnen und Hausärzte in Belgien: die integrierte Praxisprämie mit der GMA-Starterprämie, und die Abrechnung über MediPrima für nicht versicherte Patienten. Jede Antwort sagt, was Ihnen zusteht, warum, bis wann, was als Nächstes zu tun ist und wie sicher das ist.
about-what-whom = Für einen Arzt zwischen zwei Patienten, für den Helpdesk eines Ärzteverbands, für Hersteller medizinischer Software.
about-decides = Wer entscheidet
about-decides-text = Nicht gpcheck. Über die Prämie entscheidet das LIKIV; wer die Behandlung eines Patienten bezahlt, entscheiden die HKIV und das ÖSHZ. gpcheck gehört zu keinem von ihnen, und seine Antwort bindet niemanden.
about-rules = Woher die Regeln kommen
about-rules-text = Nur aus öffentlichen Texten. Für die meisten Regeln der Prämie haben wir keinen Text im Staatsblatt gefunden: Ärzteverbände und Presse haben sie berichtet. Deshalb sagt jede Regel, wie gut sie belegt ist:
about-rules-years = Die Prämienjahre { YEAR($first) } bis { YEAR($last) } sind erfasst. Alle Regeln wurden zuletzt am { DATE($day) } geprüft.
about-rules-unknown = Was keine Quelle angibt, bleibt unbekannt, und die Antwort sagt es.
about-software = Die Software
about-software-version = Version { $version }. Jeder darf das Programm nutzen, ändern und weitergeben, unter der MIT- oder der Apache-2.0-Lizenz, nach Wahl.
about-software-where = Es ist ein Ordner mit Dateien, ohne Serverteil: Jeder kann ihn anbieten, auf jedem Webserver.

# Embed

embed-foot = stellt diese Prüfung bereit. Links öffnen sich in einem neuen Tab.
embed-build = Stellen Sie sie zusammen
embed-topic = Welche Prüfung
embed-lang = Sprache
embed-lang-page = die der Seite
embed-year = Prämienjahr
embed-year-help = Leer: das Jahr, das am Tag des Besuchs zählt.
embed-level = Ebene der ersten Überschrift
embed-theme = Hell oder dunkel
embed-theme-auto = wie das Gerät
embed-theme-light = hell
embed-theme-dark = dunkel
embed-colours = Farben
embed-colours-help = Zum Beispiel #8a1c4a. Leer: die Farbe von gpcheck. Eine Farbe, die schwer zu lesen wäre, wird im Rahmen dunkler oder heller.
embed-accent = Akzent
embed-background = Hintergrund
embed-text = Text
embed-palette = Palette
embed-error-colour = Eine Farbe schreiben Sie als # und sechs Ziffern oder Buchstaben von a bis f, zum Beispiel #8a1c4a.
embed-error-year = Die Regeln decken dieses Jahr nicht ab.
embed-radius = Runde Ecken, in Pixel
embed-line = In Ihre Seite einfügen
embed-preview = Vorschau
embed-without = Wenn Ihre Website kein Skript zulässt
embed-plain = Ein Rahmen von fester Höhe, in dem gescrollt wird. Er behält die Sprache und die Farben, die Sie hier wählen.
embed-link = Oder einfach ein Link, der das Werkzeug selbst öffnet.
embed-title-premium = Integrierte Praxisprämie: Prüfung
embed-title-visit = MediPrima: wie eine Konsultation abrechnen
embed-address = Ersetzen Sie https://host.example/gpcheck/ durch die Adresse der Website, die das Werkzeug anbietet.
embed-copy = Kopieren
embed-site = Für alle, die Ihre Website betreuen
embed-site-style = Das Element wächst mit der Antwort und folgt der Sprache und den Farben Ihrer Seite, wenn sie sich ändern. Statt Attributen kann Ihr Stylesheet --gp-check-accent, --gp-check-background, --gp-check-text, --gp-check-radius, --gp-check-font und --gp-check-theme setzen. Eine Schrift muss auf dem Gerät des Besuchers liegen: Der Rahmen lädt keine.
embed-site-event = Mit dem Attribut announce meldet das Element einmal das Ereignis gp-check:completed, wenn eine Prüfung vollständig ist. Mehr sagt es nicht: keine Antworten, kein Ergebnis.
embed-site-policy = Eine strenge Content-Security-Policy muss die Adresse des Werkzeugs in script-src und frame-src nennen; ohne Skript nur in frame-src.
embed-allow = Der Betreiber des Werkzeugs sagt im Header Content-Security-Policy, wer es in einem Rahmen zeigen darf. Im Auslieferungszustand ist das nur er selbst; Ihre Website muss zu frame-ancestors hinzugefügt werden. Noch besser: Bieten Sie es selbst an, einen Ordner zu kopieren genügt.
embed-sees = Was der Rahmen sieht, und was Ihre Website sieht
embed-sees-frame = Der Rahmen liest nichts von Ihrer Seite: weder Adresse noch Cookies noch Inhalt. Er bekommt nur, was Sie hier wünschen: Sprache, Farben, Jahr. Er misst seine Besucher nicht. In einem Rahmen wird nichts auf dem Gerät gespeichert. Schließen Sie die Seite, ist alles vergessen.
embed-sees-site = Ihre Seite erfährt, wie hoch der Rahmen ist, und auf Wunsch, dass eine Prüfung vollständig ist. Sie sieht nichts von dem, was im Rahmen eingegeben wird.
embed-sees-apart = Das gilt, solange das Werkzeug eine eigene Adresse hat, etwa eine Subdomain. Unter der Adresse Ihrer Website selbst trennt der Browser beide nicht: Tun Sie das nicht.

# Contesting, and one premium year

contest-start = Füllen Sie zuerst Ihre eigenen Zählungen in der Prüfung der Prämie aus.
contest-shown-heading = Was das LIKIV für { YEAR($year) } anzeigt
contest-percent = % angezeigt
contest-count = Anzahl angezeigt
contest-own = Bei Ihnen: { $own }
contest-own-unknown = nicht ausgefüllt
contest-result = Was abweicht
contest-own-amount = Nach Ihren Zählungen
contest-shown-amount = Nach den angezeigten Werten
contest-cost = Der Unterschied: { EURO($amount) }.
contest-same = Mit den angezeigten Werten bleibt der Betrag gleich: Eine Anfechtung würde daran nichts ändern.
contest-open = Die Zählungen reichen noch nicht aus, um den Unterschied zu beziffern.
contest-against = nach Ihnen erreicht, nach dem LIKIV nicht
contest-for = nach dem LIKIV erreicht, nach Ihnen nicht
contest-alone = für sich allein: { EURO($amount) } mehr
contest-alone-nothing = für sich allein: nichts mehr
contest-none = Kein Unterschied zwischen Ihren Zählungen und den angezeigten Werten.
contest-evidence = Nachweise
contest-evidence-help = zum Beispiel eine Liste der Software, ein Bildschirmfoto
contest-closed = Die Frist zum Anfechten ist abgelaufen.
contest-when = Der letzte Tag zum Anfechten hängt vom Datum Ihres Antrags ab: Geben Sie es an.
contest-annex = Anlage
year-status-assumed = Noch nennt keine Quelle die Regeln von { YEAR($year) }. Das Werkzeug nimmt die von { YEAR($basedOn) } an und sagt es überall.
year-amounts = Beträge
year-base = Grundbetrag
year-thresholds = ab { NUMBER($count) } Schwellen
year-training = in Ausbildung
year-starter = Starterprämie
year-rules = Regeln dieses Jahres
year-parameters = Parameter
year-all-rules = Alle Regeln und ihre Quellen
year-compare = Was sich ändert, von { YEAR($from) } zu { YEAR($to) }
year-compare-with = Vergleichen mit
year-added = neu
year-dropped = entfallen
year-hardened = verschärft
year-eased = gelockert
year-altered = geändert
year-unchanged = unverändert
year-highest = Höchster Betrag
year-needed = Schwellen dafür
year-closes = Letzter Tag für den Antrag
year-other = Andere Jahre

# Receipts, and what is kept

receipts-open-heading = Einen Beleg öffnen
receipts-open-help = Ein Beleg ist die kleine Datei, die „Beleg speichern“ unter einer Antwort liefert. Er wird auf diesem Gerät gelesen und geht nirgendwohin.
receipts-file = Beleg (.json): Wählen Sie die Datei oder ziehen Sie sie hierher
receipts-refused-file = Diese Datei kann nicht geöffnet werden: Sie ist größer als jeder Beleg oder nicht lesbar.
receipts-refused-json = Diese Datei ist kein Beleg: Sie enthält kein JSON.
receipts-refused-whole = Diese Datei ist kein Beleg von gpcheck.
receipts-refused-at = Dieser Beleg kann nicht gelesen werden: Was bei „{ $path }“ steht, fehlt, ist überzählig oder nicht so, wie es sein muss.
receipts-refused-lacking = Der Teil des Programms, der Belege prüft, konnte nicht geladen werden: Prüfen Sie die Verbindung und öffnen Sie die Datei erneut.
receipts-made-premium = Über eine Prämie, erstellt am { DATE($day) } von gpcheck { $version } mit den Regeln { $rules }.
receipts-made-visit = Über eine Konsultation, erstellt am { DATE($day) } von gpcheck { $version } mit den Regeln { $rules }.
receipts-tag-same = gleiche Antwort
receipts-tag-other = andere Antwort
receipts-same = Die Regeln sind dieselben und geben dieselbe Antwort.
receipts-other-rules = Die Regeln haben sich seither geändert; die heutigen geben dieselbe Antwort.
receipts-other-answer = Die Regeln haben sich seither geändert, und die heutigen geben eine andere Antwort.
receipts-altered = Die Regeln sind dieselben, geben aber nicht die Antwort, die in der Datei steht: Die Datei wurde verändert, oder eine andere Version des Programms hat sie erstellt.
receipts-then = Im Beleg
receipts-now = Nach den heutigen Regeln
receipts-then-none = Diese Version kann die Antwort in der Datei nicht in Worte fassen.
receipts-only-then = Nur im Beleg
receipts-only-now = Nur nach den heutigen Regeln
receipts-silent = Der Wortlaut ist gleich: Verschieden ist eine Zahl oder ein Tag, den er nicht nennt.
receipts-fill = Diese Angaben in die Prämienberechnung übernehmen
receipts-unfit = Diese Angaben passen nicht in die Prämienberechnung, die nicht fragt nach:
receipts-kept-heading = Was auf diesem Gerät gespeichert ist
receipts-kept-help = Von Ihren Eingaben wird nichts gespeichert, außer Sie verlangen es unter der Antwort der Prämienberechnung. Dann sehen Sie es hier.
receipts-kept-none = Nichts. Wenn Sie einen Prämienfall beim nächsten Mal wiederfinden möchten, kreuzen Sie unter der Antwort „Auf diesem Gerät behalten“ an.
receipts-kept-some = Gespeichert, weil Sie es verlangt haben, nur in diesem Browser:
receipts-kept-unread = Ein Teil stammt aus einer anderen Version und kann hier nicht in Worte gefasst werden.
receipts-kept-letter = Im Wortlaut

# New in version 0.1.0. A line on the law, one on the app: versions before show them when they offer this one.

news-heading = Neu in dieser Version
news-law = Die integrierte Praxisprämie von 2016 bis 2024 und die Rechnungsstellung über MediPrima seit November 2025.
news-app = gpcheck lässt sich installieren und läuft ohne Netz. Eine neuere Version wird angeboten, nie einer offenen Seite aufgezwungen.

# How a version is offered by the one before

update-ready = Eine neue Version steht bereit
update-rules = Die Regeln darin weichen von denen dieser Seite ab: Antworten können sich ändern.
update-news = Was in Version { $version } neu ist
update-use = Jetzt aktualisieren
update-later = Später
update-kept = Ihre Eingaben bleiben erhalten.
update-elsewhere = gpcheck wurde in einem anderen Fenster aktualisiert; diese Seite läuft noch mit der vorigen Version.
update-failed = Die neue Version konnte nicht übernehmen. Sie ist da, wenn Sie gpcheck das nächste Mal öffnen.
update-here = Das ist die neue Version, { $version }. Ihre Eingaben sind noch da.

## lists

# Listen von Konsultationen: gesagt von einem eigenen Skript, das nur diese Wörter holt.

lists-open-heading = Ihre Tabelle
lists-open-help = Eine Konsultation je Zeile, die Namen der Spalten in der ersten. Weder Name noch Nummer eines Patienten wird verlangt. Was unter „Referenz“ oder unter einem unbekannten Namen steht, wird unverändert übernommen und bleibt auf diesem Gerät.
lists-file = CSV-Datei: auswählen oder hier ablegen
lists-paste = Oder die Tabelle hier einfügen
lists-paste-help = Aus einer Tabellenkalkulation kopiert, wird sie sofort gelesen.
lists-read = Getipptes lesen
lists-template = Vorlage mit zwei Beispielzeilen (CSV)
lists-begun = Die Tabelle wird gelesen.
lists-progress = { $done } von { $all } Zeilen
lists-stop = Abbrechen
lists-refused-workbook = Das ist keine CSV-Datei, sondern eine Arbeitsmappe oder ein Dokument. Speichern Sie die Tabelle als CSV, oder kopieren Sie ihre Zellen und fügen Sie sie hier ein.
lists-refused-large = Diese Tabelle ist zu groß, um auf einmal gelesen zu werden: Teilen Sie sie.
lists-refused-empty = Unter den Namen der Spalten steht keine Zeile.
lists-refused-heads = Keiner der Namen in der ersten Zeile ist bekannt. Unten sehen Sie, wie die Spalten heißen; die Vorlage enthält sie.
lists-refused-care = Die Spalte „{ $name }“ fehlt: Ohne sie lässt sich nichts sagen.
lists-refused-file = Diese Datei lässt sich nicht lesen.
lists-refused-lacking = Der Teil, der Listen liest, konnte nicht geladen werden: Prüfen Sie die Verbindung und versuchen Sie es erneut.
lists-results = Was jede Zeile ergibt
lists-said = Gelesene Zeilen: { $lines }. Abzurechnen: { $bill }. Unlesbar: { $bad }.
lists-unknown = Unbekannt, und ohne Wirkung: { $names }.
lists-twice = Kommt zweimal vor, nur die erste zählt: { $names }.
lists-assumed = Zeilen ohne Tag der Rechnung: { $count }. Sie sind berechnet, als würden Sie heute abrechnen, { $day }.
lists-silent = Zeilen mit einer Karte, die nicht sagen, ob es eine Zusagenummer gibt: { $count }. Ohne sie ist die Zahlung nicht garantiert; tragen Sie die Nummer ein, oder ja oder nein.
lists-unsaid = Die Zeile sagt nicht, ob die Antwort eine Zusagenummer enthielt.
lists-all = alle
lists-unreadable = unlesbar
lists-problems = Nur Zeilen, bei denen etwas zu tun ist
lists-line = Zeile
lists-reference = Referenz
lists-verdict = Ergebnis
lists-duty = Bescheinigung über die ärztliche Notfallhilfe
lists-until = Tarifierung bis
lists-remark = Anmerkung
lists-caption = Zeilen { $first } bis { $last } von { $all }
lists-none = Keine Zeile passt.
lists-back = Vorige Zeilen
lists-next = Nächste Zeilen
lists-save = Diese Zeilen als CSV speichern ({ $count })
lists-save-help = Alle Ihre Spalten, wie sie waren, dann die Ergebnisse.
lists-clear = Liste entfernen
lists-format = Wie die Spalten heißen
lists-format-text = Nur „{ $name }“ ist nötig; die Reihenfolge ist frei. Namen und Antworten werden auf Französisch, Niederländisch, Deutsch und Englisch verstanden, ebenso die Namen des npm-Pakets. Zellen werden durch Semikolons, Kommas oder Tabulatoren getrennt.
lists-format-empty = Eine leere Zelle heißt unbekannt. Aber ein leerer Tag der Rechnung ist heute, ein leerer Ort die Praxis, ein leeres „{ $role }“ ein Hausarzt; und eine Karte mit Deckung ist am Behandlungstag aktiv, wenn die Zeile nichts anderes sagt. Eine Zusagenummer wird nie angenommen: Tragen Sie die Nummer ein, oder ja oder nein; ohne sie ist die Zahlung nicht garantiert.
lists-column = Spalte
lists-accepts = Was verstanden wird
lists-any = Beliebiges; es wird übernommen
lists-day = ein Tag: 3/11/2025 oder 2025-11-03
lists-amount = ein Betrag: 12,50
lists-several = { $words }; mehrere mit + dazwischen
lists-number-or = die Nummer selbst oder { $words }
lists-most = Höchste Selbstbeteiligung
lists-error-flag = Hier wird Ja oder Nein verstanden.
lists-error-word = Keine der Antworten, die diese Spalte kennt.
lists-error-number = Hier wird eine Zahl in Ziffern verstanden.
lists-error-missing = Das fehlt.
lists-error-contradicts = Das widerspricht der Antwort von MediPrima.
lists-error-refused = Das passt nicht zum Rest der Zeile.
lists-error-quote = Ein Anführungszeichen wird in dieser Zeile nicht geschlossen.
lists-error-cells = Es gibt mehr Zellen als Namen von Spalten.
