## app

# Frame

skip = Zum Inhalt
nav-checks = Prüfungen
nav-premium = Prämie
nav-mediprima = MediPrima
nav-languages = Sprache
loading = Das Formular öffnet sich, sobald das Programm geladen ist.
no-script = Ohne JavaScript lässt sich diese Seite lesen, rechnet aber nichts aus: Gerechnet wird auf Ihrem Gerät.
failed = Das Programm konnte nicht geladen werden. Laden Sie die Seite neu, um es noch einmal zu versuchen.
crashed = Das Programm wurde unterbrochen. Ihre Eingaben sind noch lesbar; notieren Sie sie und laden Sie die Seite dann neu.
reload = Seite neu laden
private = Nichts von dem, was Sie eingeben, verlässt dieses Gerät.
unofficial = Kein amtliches Werkzeug: Es entscheiden allein das LIKIV, die HKIV und die ÖSHZ.
title-start = gpcheck: integrierte Praxisprämie und MediPrima
title-premium = Integrierte Praxisprämie: wie viel und bis wann – gpcheck
title-mediprima = MediPrima: Wie wird eine Konsultation abgerechnet? – gpcheck
description-start = Zwei Prüfungen für Hausärzte in Belgien: die integrierte Praxisprämie und die Abrechnung über MediPrima. Auf Ihrem Gerät berechnet, mit Quellen.
description-premium = Betrag der integrierten Praxisprämie nach Ihren Antworten, Regel für Regel, mit den letzten Tagen und der günstigsten nächsten Stufe.
description-mediprima = Wem für einen nicht versicherten, vom ÖSHZ unterstützten Patienten die Rechnung gestellt wird: Weg, Bescheinigung, Ausnahmen und Fristen.

# Start

start-heading = Zwei Fragen, die Abende kosten, und sofort eine Antwort
start-lead = Für Hausärztinnen und Hausärzte in Belgien: was Ihnen zusteht, warum, bis wann und was noch zu tun ist. Die Antwort steht ab der ersten Angabe da.
start-premium-heading = Integrierte Praxisprämie
start-premium-text = Der Betrag nach Ihren Antworten, die erreichten Schwellen, die günstigste nächste Stufe und der letzte Tag für den Antrag. Mit der GMA-Starterprämie.
start-premium-link = Meine Prämie prüfen
start-mediprima-heading = Über MediPrima abrechnen
start-mediprima-text = Für einen nicht versicherten, vom ÖSHZ unterstützten Patienten: wem die Rechnung gilt, auf welchem Weg, mit oder ohne Bescheinigung, und was ein Fehlercode verlangt.
start-mediprima-link = Eine Konsultation prüfen
start-about = Was es ist und was nicht
start-private = Alles wird auf Ihrem Gerät berechnet: kein Konto, keine Tracker, nichts wird gesendet. Nichts bleibt gespeichert, wenn Sie die Seite schließen.
start-unofficial = Es ist kein amtlicher Dienst. Die Antwort bereitet Sie auf eine Entscheidung des LIKIV, der HKIV oder eines ÖSHZ vor; sie ersetzt sie nicht.
start-unknown = Was Sie nicht wissen, bleibt unbekannt: Die Antwort wird dann eine Spanne, nie eine stille Null.
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
apply-portal = Beantragen Sie die Prämie { YEAR($year) } in ProSanté/ProGezondheid, Modul „Demandes de prime“.
apply-paper = Ohne anerkannte Software beantragen Sie die Grundprämie { YEAR($year) } mit dem Papierformular.
apply-later = Der Antrag auf die Prämie { YEAR($year) } wird erst später möglich.
apply-from = ab dem { DATE($day) }
apply-unknown = Achten Sie auf den Beginn der Antragsfrist für { YEAR($year) }: Noch nennt keine Quelle die Tage.
apply-closed = Die Antragsfrist für { YEAR($year) } ist abgelaufen; ohne rechtzeitigen Antrag wird die Prämie nicht mehr gezahlt.
contest = Weicht der angezeigte Betrag ab, fechten Sie ihn im selben Modul an, mit Anlage und Belegen.
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
day-question = Tag der Frage
day-help = heute, oder der Tag, von dem aus Sie fragen
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
attested-help = gegenüber der Krankenversicherung, in Euro; mindestens { EURO($minimum) } bei einer älteren Nummer
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
declaration-help = sie ersetzt den bescheinigten Betrag bei Arbeit mit Pauschale
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
applied-help = das Datum bestimmt den letzten Tag für einen Einspruch
submitted-on = Eingereicht am
via = Eingereicht über
via-portal = Portal
via-paper = Papier
notified-on = Schriftliche Ablehnung vom
notified-help = nur wenn das LIKIV die Grundprämie abgelehnt hat

# Visit

mediprima-heading = Wie rechnen Sie diese Konsultation ab?
mediprima-lead = Patient ohne Krankenversicherung, vom ÖSHZ unterstützt. Name und Nummer des Patienten werden nicht gefragt.
patient-heading = Der Patient und MediPrima
insured = Am Tag der Behandlung versichert
insured-help = Antwort der Versicherbarkeit in MyCareNet
visit-answer = Antwort von MediPrima
visit-answer-help = für den Tag der Behandlung
answer-cover = eine Karte mit Deckung „Hausarzt“
answer-no-cover = eine Karte ohne diese Deckung
answer-code = ein Code von 201 bis 207
answer-principle = eine Grundsatzentscheidung
answer-not-consulted = keine Antwort
code = Code, den die Software zeigt
because = Warum keine Antwort
because-not-yet = noch nicht abgefragt
because-no-identifier = keine National- oder BIS-Nummer
because-unavailable = Dienst nicht erreichbar
card-heading = Die Gesundheitskarte
care-on = Tag der Behandlung
billed-on = Tag der Rechnung
billed-on-help = an dem sie erstellt wird oder würde
certificate = Bescheinigung über die ärztliche Notfallhilfe verlangt
certificate-help = die Angabe auf der Karte entscheidet, nie Staatsangehörigkeit oder Aufenthalt
cover-from = Deckung ab
cover-to = Deckung bis
cover-help = leer, wenn die Karte sie am Tag der Behandlung als aktiv zeigt
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
reception = Asylbewerber aufgenommen von
reception-fedasil = Fedasil
reception-cpas = ein ÖSHZ (LAI)
reception-none = niemand
reception-help = Sammelzentrum oder NGO-Platz, auch „No-Show“: Fedasil
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
branch-no-identifier = Keine National- oder BIS-Nummer
branch-no-decision = Keine Entscheidung (201, 202)
branch-principle = Nur eine Grundsatzentscheidung
branch-too-early = Behandlung zu alt für MediPrima (205), im Übergang abgerechnet
branch-too-early-billed-late = Behandlung zu alt (205), später abgerechnet
branch-cover-absent = Keine Deckung für den Arzt (207)
branch-cover-inactive = Deckung an diesem Tag nicht aktiv (206)
branch-other-doctor = Liste ohne diesen Arzt (204)
branch-provider-unknown = Ärzteliste noch zu prüfen
branch-suspended = Entscheidung ausgesetzt, ohne Zusage (203)
branch-transition = Rechnung aus der Übergangszeit
branch-age = Altersausnahme
branch-outside-practice = Außerhalb der Praxis, keine Verbindung möglich
branch-force-majeure = Höhere Gewalt
branch-guard-post = Bereitschaftsdienstposten nicht ausgestattet
branch-flat-fee-practice = Gesundheitshaus mit Pauschale
branch-family-planning = Familienplanung, bekannte Ausnahme
branch-family-planning-open = Familienplanung, Ende der Ausnahme unbekannt
branch-paper-not-refundable = Software nicht bereit, keine Ausnahme
branch-electronic-only = Keine Ausnahme

# What would be accepted

error-whole = Geben Sie eine ganze Zahl ein, zum Beispiel 1.000.
error-amount = Geben Sie einen Betrag in Euro ein, zum Beispiel 1.234,56.
error-percent = Geben Sie einen Prozentsatz ein, zum Beispiel 12,5.
error-date = Dieses Datum gibt es nicht: Tag, Monat und Jahr mit vier Ziffern.
error-negative = Geben Sie eine Zahl ab null ein.
error-decimals = Geben Sie höchstens zwei Nachkommastellen ein: die Cent.
error-large = Diese Zahl ist zu groß, um zu stimmen; prüfen Sie sie.
error-hundred = Geben Sie einen Prozentsatz von 0 bis 100 ein.
error-part = Was zählt, kann nicht mehr sein als die Gesamtzahl.
error-ends = Der letzte Tag kann nicht vor dem ersten liegen.
error-before-care = Die Rechnung kann nicht vor der Behandlung liegen.
error-refused = Dieser Wert passt nicht zum gewählten Jahr.
