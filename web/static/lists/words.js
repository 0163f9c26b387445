// What may stand at the top of a column and in its cells, in French, Dutch, German and English. This is for reading: what
// the page shows comes from its texts, and a test holds that each of those words is understood here.
import { folded } from "./cells.js";

/** Alternatives are divided by semicolons. */
const alternatives = (...texts) => texts.flatMap((text) => text.split(";")).map(folded);

const HEADS = {
  reference: ["référence; réf; repère", "referentie; ref; kenmerk", "Referenz; Ref; Zeichen", "reference; ref"],
  careOn: ["jour des soins; date des soins; date de la prestation; date prestation; date", "dag van de zorg; datum zorg; zorgdatum; prestatiedatum; datum prestatie; datum", "Behandlungstag; Behandlungsdatum; Leistungsdatum; Datum", "day of care; date of care; care date; visit date; date"],
  billedOn: ["jour de la facture; date de la facture; date facture; facturé le", "dag van de factuur; factuurdatum; datum factuur; gefactureerd op", "Tag der Rechnung; Rechnungsdatum; abgerechnet am", "day of the invoice; invoice date; billed on; date of invoice"],
  insured: ["assuré le jour des soins; assuré; assurée; assurabilité", "verzekerd op de dag van de zorg; verzekerd; verzekerbaarheid", "am Behandlungstag versichert; versichert; Versicherbarkeit", "insured on the day of care; insured; insurability"],
  answer: ["réponse de MediPrima; réponse", "antwoord van MediPrima; antwoord", "Antwort von MediPrima; Antwort", "answer of MediPrima; answer; MediPrima; MediPrima kind; kind"],
  code: ["code affiché par le logiciel; code", "code die uw software toont; code; foutcode", "Code, den die Software zeigt; Code; Fehlercode", "code shown by the software; code; error code; MediPrima code"],
  because: ["pourquoi aucune réponse", "waarom geen antwoord", "warum keine Antwort", "why no answer; because; MediPrima because"],
  certificate: ["attestation d’aide médicale urgente demandée; attestation AMU; attestation; AMU", "attest dringende medische hulp gevraagd; attest DMH; attest; DMH", "Bescheinigung über die ärztliche Notfallhilfe verlangt; Bescheinigung", "certificate of urgent medical aid required; certificate; urgency certificate; umc; MedicalUrgencyInd"],
  coverFrom: ["couverture à partir du; début de la couverture; couverture du", "dekking vanaf; begin dekking", "Deckung ab; Beginn der Deckung", "cover from; cover start; doctorCover.period.from; period.from"],
  coverTo: ["couverture jusqu’au; fin de la couverture", "dekking tot en met; dekking tot; einde dekking", "Deckung bis; Ende der Deckung", "cover until; cover to; cover end; doctorCover.period.to; period.to"],
  agreement: ["numéro d’engagement dans la réponse; numéro d’engagement; engagement", "verbintenisnummer in het antwoord; verbintenisnummer; betalingsverbintenisnummer", "Zusagenummer in der Antwort; Zusagenummer", "commitment number in the answer; commitment number; agreement number; agreement"],
  providers: ["liste de médecins sur la carte; liste de médecins", "lijst van artsen op de kaart; artsenlijst", "Ärzteliste auf der Karte; Ärzteliste", "list of doctors on the card; providers; doctorCover.providers"],
  nihii: ["numéro INAMI", "RIZIV-nummer", "LIKIV-Nummer", "INAMI/RIZIV number; nihii; doctor.nihii"],
  urgent: ["soins qui ne pouvaient pas attendre; urgent; urgence", "zorg die niet kon wachten; dringend", "Behandlung, die nicht warten konnte; dringend", "care that could not wait; urgent; patient.urgent"],
  prescribed: ["prescrit à cette consultation; prescrit; prescription", "voorgeschreven bij deze raadpleging; voorgeschreven; voorschrift", "bei dieser Konsultation verordnet; verordnet; Verordnung", "prescribed at this visit; prescribed; patient.prescribed"],
  reception: ["demandeur d’asile accueilli par; accueil", "asielzoeker opgevangen door; opvang", "Asylsuchender aufgenommen von; Aufnahme", "asylum seeker received by; reception; patient.reception"],
  setting: ["lieu des soins; lieu", "plaats van de zorg; plaats", "Ort der Behandlung; Behandlungsort; Ort", "place of care; setting; place"],
  role: ["vous exercez comme; rôle; qualité", "u werkt als; rol; hoedanigheid", "Sie arbeiten als; Rolle", "you work as; role; doctor.role"],
  bornOn: ["votre date de naissance; date de naissance du médecin", "uw geboortedatum; geboortedatum arts", "Ihr Geburtsdatum; Geburtsdatum des Arztes", "your date of birth; doctor’s date of birth; bornOn; doctor.bornOn"],
  software: ["logiciel prêt pour MediPrima; logiciel", "software klaar voor MediPrima; software", "Software bereit für MediPrima; Software", "software ready for MediPrima; software; billing.software"],
  outside: ["où la facture est établie", "waar de factuur gemaakt wordt", "wo die Rechnung erstellt wird", "where the invoice is made; outside; billing.from"],
  connected: ["facturation électronique possible sur place; facturation électronique possible", "elektronisch factureren daar mogelijk; elektronisch factureren mogelijk", "elektronische Abrechnung dort möglich; elektronische Abrechnung möglich", "electronic billing possible there; connected; billing.connected"],
  forceMajeure: ["cas de force majeure; force majeure", "overmacht", "höhere Gewalt", "force majeure; billing.forceMajeure"],
  justification: ["justification écrite prête pour le CPAS; justification écrite; justification", "schriftelijke verantwoording voor het OCMW klaar; schriftelijke verantwoording; verantwoording", "schriftliche Begründung für das ÖSHZ fertig; schriftliche Begründung; Begründung", "written justification ready for the CPAS/OCMW; written justification; justification; billing.justification"],
  ownNumber: ["facture à votre propre numéro INAMI; propre numéro", "factuur met uw eigen RIZIV-nummer; eigen nummer", "Rechnung mit Ihrer eigenen LIKIV-Nummer; eigene Nummer", "invoice with your own INAMI/RIZIV number; own number; billing.ownNumber"],
  stateInsurance: ["l’État, sur la part de l’assurance", "de Staat, van het verzekeringsdeel", "der Staat, vom Versicherungsanteil", "the State, of the insurance’s part; stateShares.amiPart"],
  statePatient: ["l’État, sur le ticket modérateur", "de Staat, van het remgeld", "der Staat, von der Selbstbeteiligung", "the State, of the patient’s share; stateShares.patientPart"],
  cpasInsurance: ["le CPAS, sur la part de l’assurance", "het OCMW, van het verzekeringsdeel", "das ÖSHZ, vom Versicherungsanteil", "the CPAS/OCMW, of the insurance’s part; support.amiPart; doctorCover.support.amiPart"],
  cpasPatient: ["le CPAS, sur le ticket modérateur", "het OCMW, van het remgeld", "das ÖSHZ, von der Selbstbeteiligung", "the CPAS/OCMW, of the patient’s share; support.patientPart; doctorCover.support.patientPart"],
  cpasSupplement: ["le CPAS, sur un supplément", "het OCMW, van een supplement", "das ÖSHZ, von einem Zuschlag", "the CPAS/OCMW, of a supplement; support.supplement; doctorCover.support.supplement"],
  maximumPatientPart: ["ticket modérateur maximal", "maximaal remgeld", "höchste Selbstbeteiligung", "maximum patient share; maximumPatientPart; doctorCover.maximumPatientPart"],
  // Of the contract, and rarely in a table that a person makes.
  convention: ["convention; doctorCover.convention"],
  prescriptionOnly: ["prescriptionOnly; doctorCover.prescriptionOnly"],
  cardNumber: ["cardNumber"],
  version: ["version"],
};

/** What the page itself adds when a table is saved: it plays no part when that table is read again. */
const RESULTS = {
  verdict: ["verdict", "oordeel", "Ergebnis", "verdict"],
  channel: ["par quelle voie", "langs welke weg", "auf welchem Weg", "which way"],
  payer: ["qui paie", "wie betaalt", "wer zahlt", "who pays"],
  duty: ["attestation d’aide médicale urgente", "attest dringende medische hulp", "Bescheinigung über die ärztliche Notfallhilfe", "certificate of urgent medical aid"],
  deadline: ["tarification jusqu’au", "tarificatie tot en met", "Tarifierung bis", "tarification until"],
  remark: ["remarque", "opmerking", "Anmerkung", "remark"],
};

const columnsOf = (heads) => Object.entries(heads).flatMap(([id, texts]) => alternatives(id, ...texts).map((head) => [head, id]));

/** The columns by what stands above them. */
export const COLUMNS = new Map(columnsOf(HEADS));
/** The columns of results by what stands above them. */
export const ADDED = new Map(columnsOf(RESULTS));

const dictionary = (values) => new Map(Object.entries(values).flatMap(([value, texts]) => alternatives(value, ...texts).map((text) => [text, value])));

/** Where yes and no are answers, also not to know is one; a mark is a yes. */
const flag = dictionary({
  true: ["oui; o; vrai", "ja; j; waar", "ja; j; wahr", "yes; y; x; 1"],
  false: ["non; n; faux", "nee; neen; n; onwaar", "nein; n; falsch", "no; n; 0"],
  unknown: ["je ne sais pas; inconnu", "ik weet het niet; onbekend", "weiß ich nicht; unbekannt", "I don’t know; not known"],
});
flag.set("✓", "true").set("?", "unknown");

/** Whether there is a commitment number. */
const agreement = new Map([...flag, ...dictionary({ false: ["aucun; pas de numéro", "geen; geen nummer", "keine; keine Nummer", "none; no number"] })]);

const share = dictionary({
  100: ["tout", "alles", "alles", "all; full"],
  50: ["la moitié; moitié", "de helft; helft", "die Hälfte; Hälfte", "half"],
  0: ["rien", "niets", "nichts", "nothing; none"],
});

const support = dictionary({
  FULL: ["tout", "alles", "alles", "all; 100"],
  PARTIAL: ["une partie; partie", "een deel; deel", "einen Teil; ein Teil; Teil", "a part; part"],
  NOTHING: ["rien", "niets", "nichts", "nothing; none; 0"],
});

const codes = dictionary(Object.fromEntries([201, 202, 203, 204, 205, 206, 207].map((code) => [code, []])));

/** The words of a cell, by the kind of its column. */
export const WORDS = {
  flag,
  agreement,
  share,
  support,
  code: codes,
  // A code may stand where the answer is asked for.
  answer: new Map([...codes, ...dictionary({
    cards: ["une carte avec couverture « médecin généraliste »; carte avec couverture; carte; couverture; couvert", "een kaart met dekking ‘huisarts’; kaart met dekking; kaart; dekking; gedekt", "eine Karte mit Deckung „Hausarzt“; Karte mit Deckung; Karte; Deckung; gedeckt", "a card with a cover for GPs; card with a cover; card; cover; covered"],
    noCover: ["une carte sans cette couverture; carte sans couverture", "een kaart zonder die dekking; kaart zonder dekking", "eine Karte ohne diese Deckung; Karte ohne Deckung", "a card without that cover; card without cover"],
    refused: ["un code de 201 à 207; code", "een code van 201 tot 207; code", "ein Code von 201 bis 207; Code", "a code from 201 to 207; code"],
    principle: ["une décision de principe; décision de principe; principe", "een principiële beslissing; principiële beslissing; principe", "eine Grundsatzentscheidung; Grundsatzentscheidung", "a decision of principle; decision of principle"],
    notConsulted: ["pas de réponse; aucune réponse; pas encore consulté", "geen antwoord; nog niet geraadpleegd", "keine Antwort; noch nicht abgefragt", "no answer; not consulted yet"],
    noIdentifier: ["pas de numéro national ni BIS; pas de numéro", "geen rijksregister- of BIS-nummer; geen nummer", "keine Nationalregister- oder BIS-Nummer; keine Nummer", "no national or BIS number; no number"],
    unavailable: ["service indisponible", "dienst onbeschikbaar", "Dienst nicht erreichbar", "service unavailable"],
  })]),
  because: dictionary({
    notYet: ["pas encore consulté", "nog niet geraadpleegd", "noch nicht abgefragt", "not consulted yet"],
    noIdentifier: ["pas de numéro national ni BIS", "geen rijksregister- of BIS-nummer", "keine Nationalregister- oder BIS-Nummer", "no national or BIS number"],
    unavailable: ["service indisponible", "dienst onbeschikbaar", "Dienst nicht erreichbar", "service unavailable"],
  }),
  providers: dictionary({
    none: ["pas de liste", "geen lijst", "keine Liste", "no list"],
    with: ["j’y figure; oui", "ik sta erop; ja", "ich stehe darauf; ja", "I am on it; yes"],
    without: ["je n’y figure pas; non", "ik sta er niet op; nee", "ich stehe nicht darauf; nein", "I am not on it; no"],
    unchecked: ["à vérifier", "na te kijken", "noch zu prüfen", "to be checked"],
  }),
  prescribed: dictionary({
    medicines: ["médicaments; médicament", "geneesmiddelen; geneesmiddel", "Arzneimittel; Medikamente", "medicines; medicine"],
    laboratory: ["labo; laboratoire", "labo; laboratorium", "Labor", "laboratory; lab"],
    physiotherapy: ["kiné; kinésithérapie", "kine; kinesitherapie", "Physiotherapie; Kinesitherapie", "physiotherapy"],
    specialist: ["spécialiste", "specialist", "Facharzt", "specialist"],
    hospital: ["hôpital", "ziekenhuis", "Krankenhaus", "hospital"],
    nothing: ["rien; non; néant", "niets; nee", "nichts; nein", "nothing; none; no"],
  }),
  reception: dictionary({
    fedasil: ["Fedasil"],
    cpas: ["un CPAS (ILA); CPAS; ILA", "een OCMW (LOI); OCMW; LOI", "ein ÖSHZ (ILA/LOI); ÖSHZ", "a CPAS/OCMW (ILA/LOI)"],
    none: ["personne; non", "niemand; nee", "niemand; nein", "nobody; none; no"],
    unknown: ["je ne sais pas; inconnu", "ik weet het niet; onbekend", "weiß ich nicht; unbekannt", "I don’t know; not known"],
  }),
  setting: dictionary({
    practice: ["cabinet", "praktijk", "Praxis", "practice"],
    homeVisit: ["domicile du patient; domicile; visite à domicile", "huisbezoek", "Hausbesuch", "home visit; home"],
    guardPost: ["poste de garde; poste médical de garde; PMG", "wachtpost; huisartsenwachtpost", "Bereitschaftsdienstposten; Bereitschaftsdienst", "guard post"],
    flatFeePractice: ["maison médicale au forfait; maison médicale", "wijkgezondheidscentrum (forfait); wijkgezondheidscentrum", "Gesundheitshaus (Pauschale); Gesundheitshaus", "flat-fee practice"],
    familyPlanning: ["planning familial", "centrum gezinsplanning; gezinsplanning", "Familienplanungszentrum; Familienplanung", "family-planning centre; family planning"],
    hospital: ["hôpital", "ziekenhuis", "Krankenhaus", "hospital"],
  }),
  role: dictionary({
    generalPractitioner: ["généraliste; médecin généraliste", "huisarts", "Hausarzt; Hausärztin", "GP; general practitioner"],
    gpInTraining: ["généraliste en formation; en formation", "haio; huisarts in opleiding", "Hausarzt in Ausbildung; Hausärztin in Ausbildung", "GP in training; in training"],
    specialist: ["spécialiste hors hôpital; spécialiste", "specialist buiten ziekenhuis; specialist", "Facharzt außerhalb des Krankenhauses; Facharzt", "specialist outside hospital; specialist"],
  }),
  outside: dictionary({
    practice: ["au cabinet; non", "in de praktijk; nee", "in der Praxis; nein", "in the practice; practice; no"],
    outside: ["hors du cabinet; oui", "buiten de praktijk; ja", "außerhalb der Praxis; ja", "outside the practice; outside; yes"],
    unknown: ["je ne sais pas; inconnu", "ik weet het niet; onbekend", "weiß ich nicht; unbekannt", "I don’t know; not known"],
  }),
};
