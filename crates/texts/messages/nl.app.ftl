## app

# Frame

skip = Naar de inhoud
nav-checks = Controles
nav-premium = Premie
nav-mediprima = MediPrima
nav-languages = Taal
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
description-premium = Bedrag van de geïntegreerde praktijkpremie volgens uw antwoorden, regel per regel, met de uiterste dagen en de goedkoopste volgende trap.
description-mediprima = Wie factureren voor een onverzekerde patiënt geholpen door een OCMW: de weg, het attest dringende medische hulp, de uitzonderingen en de termijnen.

# Start

start-heading = Twee vragen die avonden kosten, meteen een antwoord
start-lead = Voor huisartsen in België: waar u recht op hebt, waarom, tot wanneer en wat u nog kunt doen. Het antwoord staat er vanaf het eerste gegeven.
start-premium-heading = Geïntegreerde praktijkpremie
start-premium-text = Het bedrag volgens uw antwoorden, de gehaalde drempels, de goedkoopste volgende trap en de laatste dag om ze aan te vragen. Met de GMD-starterspremie.
start-premium-link = Mijn premie nagaan
start-mediprima-heading = Factureren via MediPrima
start-mediprima-text = Voor een onverzekerde patiënt geholpen door een OCMW: wie factureren, langs welke weg, met of zonder attest dringende medische hulp, en wat te doen met een foutcode.
start-mediprima-link = Een raadpleging nagaan
start-about = Wat het is, en wat niet
start-private = Alles wordt op uw toestel berekend: geen account, geen trackers, niets wordt verzonden. Niets blijft bewaard als u de pagina sluit.
start-unofficial = Het is geen officiële dienst. Het antwoord bereidt u voor op een beslissing van het RIZIV, de HZIV of een OCMW; het vervangt ze niet.
start-unknown = Wat u niet weet, blijft onbekend: het antwoord wordt dan een marge, nooit een stille nul.
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
next = Wat nu te doen
next-question = Om het antwoord te verfijnen:
apply-portal = Vraag de premie { YEAR($year) } aan in ProGezondheid, module ‘Mijn premieaanvragen’.
apply-paper = Zonder aanvaard softwarepakket vraagt u de basispremie { YEAR($year) } met het papieren formulier aan.
apply-later = De aanvraag van de premie { YEAR($year) } gaat later open.
apply-from = vanaf { DATE($day) }
apply-unknown = Houd de opening van de aanvraag voor { YEAR($year) } in het oog: nog geen bron geeft de dagen.
apply-closed = De aanvraag voor { YEAR($year) } is afgesloten; zonder tijdige aanvraag wordt de premie niet meer betaald.
contest = Als het getoonde bedrag afwijkt, betwist u het in dezelfde module, met de bijlage en uw bewijzen.
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

# Stairs

stairs = Bedrag volgens het aantal gehaalde drempels:
stairs-range = { NUMBER($first) } tot { NUMBER($last) }
stairs-two = { NUMBER($first) } of { NUMBER($last) }
stairs-unit = { $count } drempels
stairs-at = U zit aan { NUMBER($met) }.
stairs-between = U zit tussen { NUMBER($least) } en { NUMBER($most) }.

# Years

premium-heading = Uw geïntegreerde praktijkpremie
premium-lead = Tot { EURO($amount) } voor een jaar. Antwoord wat u weet; de rest geeft een marge.
year-question = Premiejaar
year-older = Vroegere jaren
year-measuring = wordt nu gemeten
year-open = aanvragen tot { $day }
year-not-open = aanvragen vanaf { $day }
year-to-come = nog niet begonnen
year-closed = aanvraag afgesloten
year-window = aanvraagdagen onbekend
year-assumed = regels van { YEAR($year) } aangenomen
day-question = Dag van de vraag
day-help = vandaag, of de dag waarop u zich plaatst
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
until = Nummer afgegeven op
until-help = leeg laten als u het nog hebt
attested = Geattesteerde prestaties in { YEAR($year) }
attested-help = aan de ziekteverzekering, in euro; minstens { EURO($minimum) } voor een ouder nummer
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
declaration = Verklaring op erewoord
declaration-help = ze vervangt het geattesteerde bedrag bij werk in een forfaitaire praktijk
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
measured = van { $from } tot { $to }
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
notified-help = alleen als het RIZIV de basispremie weigerde

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
code = Code die uw software toont
because = Waarom geen antwoord
because-not-yet = nog niet geraadpleegd
because-no-identifier = geen rijksregister- of BIS-nummer
because-unavailable = dienst onbeschikbaar
card-heading = De medische kaart
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
branch-too-early = Zorg te oud voor MediPrima (205), gefactureerd in de overgang
branch-too-early-billed-late = Zorg te oud (205), later gefactureerd
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
branch-family-planning = Gezinsplanning, gekende afwijking
branch-family-planning-open = Gezinsplanning, einde van de afwijking onbekend
branch-paper-not-refundable = Software niet klaar, geen uitzondering
branch-electronic-only = Geen uitzondering

# What would be accepted

error-whole = Vul een geheel getal in, bijvoorbeeld 1.000.
error-amount = Vul een bedrag in euro in, bijvoorbeeld 1.234,56.
error-percent = Vul een percentage in, bijvoorbeeld 12,5.
error-date = Die datum bestaat niet: dag, maand en jaar in vier cijfers.
error-negative = Vul een getal vanaf nul in.
error-decimals = Vul hoogstens twee decimalen in: de centen.
error-large = Dat getal is te groot om te kloppen; kijk het na.
error-hundred = Vul een percentage van 0 tot 100 in.
error-part = Wat meetelt, kan niet meer zijn dan het totaal.
error-ends = De laatste dag kan niet voor de eerste liggen.
error-before-care = De factuur kan niet voor de zorg komen.
error-refused = Die waarde past niet bij het gekozen jaar.
