/** A civil date in Belgium, exactly "YYYY-MM-DD". The library has no clock: the caller says what day it is. */
export type IsoDate = string;

/** An amount in euro with at most two decimals. */
export type Euro = number;

/** A whole number, 0 or more. */
export type Count = number;

/** A percentage from 0 to 100, compared as given: 59.99 does not become 60. */
export type Percent = number;

/** A premium year whose rules are known or assumed. */
export type PremiumYear = number;

/** The languages of every text. */
export type Lang = "fr" | "nl" | "de" | "en";

/**
 * How well something is sourced: said by an official text; reported by a union, the press or a vendor;
 * inferred, our own reading. An outcome carries the weakest rule that it rests on.
 */
export type Certainty = "official" | "reported" | "inferred";

/** Whole days, both ends included; without an end it goes on. */
export interface Period {
  from: IsoDate;
  to?: IsoDate | null;
}

/** Both ends included: `least` if every unknown fact turns out against the doctor, `most` if in their favour. */
export interface Range<Unit extends number = Euro> {
  least: Unit;
  most: Unit;
}

/** Thrown for input that cannot be read. Nothing is clamped, ignored or guessed instead. */
export interface InvalidCase extends Error {
  name: "InvalidCase";
  /** Where, dotted, array places as numbers: "practice.flatFee.0.to". Empty for the input as a whole. */
  path: string;
  /** Why, as a stable word: "unknownField", "missing", "impossibleDate", "partLargerThanWhole", … */
  code: string;
  /** The line of a text of several lines, from 1: of a consultation. */
  line?: Count;
}

/** The answer to one case of many; the path of an error begins at that case. */
export type Answer<T> = { ok: T } | { error: { path: string; code: string; message: string } };

/** A text that rules rest on. */
export interface Source {
  id: string;
  title: string;
  publisher: string;
  url: string;
  /** Null when it is not known to the day. */
  published?: IsoDate | null;
  /** Its own language; "mul" for several. */
  lang: Lang | "mul";
  kind: "law" | "authority" | "union" | "press" | "vendor" | "technical";
}

/** A rule that took part in an outcome; reasons come in the order in which the rules were applied. */
export interface Reason {
  /** Stable id, as in the rulebook: "premium.gate.activity". */
  rule: string;
  effect: "grants" | "refuses" | "limits" | "informs" | "undetermined";
  certainty: Certainty;
  /** Ids of sources in the rulebook; never empty. */
  sources: string[];
  /** The values that decided: {"attested": 24999.99, "minimum": 25000}. */
  facts: Record<string, string | number | boolean | null>;
}

/** A last day, and where the day of the case stands against it. */
export interface Deadline {
  kind:
    | "apply"
    | "contest"
    | "barometer"
    | "measurementEnds"
    | "payment"
    | "tarification"
    | "certificateExpires"
    | "coverEnds";
  /** Which barometer or card, where there are several. */
  of?: string | null;
  opensOn?: IsoDate | null;
  /** The last day that still counts; null when no source gives it. */
  lastDay?: IsoDate | null;
  state: "notOpen" | "open" | "closed" | "unknown";
  /** 0 on the last day itself; null once it is past or when it is not known. */
  daysLeft?: Count | null;
  rule: string;
}

// The premium

/** An e-service that INAMI/RIZIV measures, in one premium year or another. */
export type ParameterId =
  | "recipe"
  | "chapterIv"
  | "eFact"
  | "informedConsent"
  | "sumehr"
  | "eGmd"
  | "medicationSchemes"
  | "evidenceLinker"
  | "eAttest"
  | "disabilityForm"
  | "electronicBilling"
  | "barometers"
  | "incapacityCertificates";

/** A quality barometer in the medical software. */
export type Barometer = "diabetes" | "antibiotics" | "renalInsufficiency";

/** What was measured for a parameter: exactly one of these. A share takes either of the first two. */
export type Measurement =
  /** Own count: 600 of 1000 patients. */
  | { part: Count; whole: Count }
  /** The figure that INAMI/RIZIV displays, compared as given. */
  | { percent: Percent }
  | { count: Count }
  | { done: boolean }
  /** Per barometer, the day from which one's number takes part. */
  | { barometers: Partial<Record<Barometer, IsoDate | null>> };

/** The facts of one premium year. What is null or left out is not known, and nothing is guessed from it. */
export interface PremiumCase {
  /** The year in which the services were given. */
  premiumYear: PremiumYear;
  /** The day of the question. */
  today: IsoDate;
  doctor: {
    /** History of INAMI/RIZIV competence codes: 003 and 004 recognised, 005 and 006 in training. */
    competences: { code: string; period: Period }[];
    /** Services attested to the compulsory insurance in the premium year, in euro with at most two decimals. */
    attestedAmount?: Euro | null;
    /** Standing in the organised on-call service. */
    onCall?: "availabilityFee" | "exempted" | "registered" | "none" | null;
  };
  practice: {
    /** Accepted software used during the premium year. */
    acceptedSoftware?: boolean | null;
    /** Periods worked in a flat-fee practice; empty when never. */
    flatFee?: Period[] | null;
    /** Declaration on honour that replaces the attested amount in a flat-fee practice. */
    flatFeeDeclaration?: boolean | null;
  };
  parameters?: Partial<Record<ParameterId, Measurement | null>>;
  /** Different patients with a Sumehr, cumulated over the years: premium years 2016 and 2017 only. */
  sumehrPatients?: Count | null;
  application?: {
    submittedOn: IsoDate;
    via: "portal" | "paper";
    /** Date of a written refusal of the base premium, when there was one. */
    notifiedOn?: IsoDate | null;
  } | null;
}

/** What a parameter asks. All thresholds are "at least". */
export type Threshold =
  | { kind: "share"; percent: Percent }
  | { kind: "count"; count: Count }
  | { kind: "done" }
  | { kind: "barometers"; atLeast: Count; of: { id: Barometer; lastDay: IsoDate }[] };

/** Where one parameter stands. */
export interface ParameterResult {
  id: ParameterId;
  status: "met" | "notMet" | "undetermined" | "notApplicable";
  threshold: Threshold;
  /** The days over which it is measured. */
  period: Period;
  /** What is still missing, in the parameter's own unit; null when it cannot be said. */
  missing?: Count | null;
  certainty: Certainty;
  sources: string[];
}

/** A way to a higher amount. */
export interface PlanStep {
  /** The fewest parameters that reach it. */
  parameters: ParameterId[];
  /** In euro. */
  reaches: Euro;
  /** How much more than is certain now, in euro. */
  gain: Euro;
  /** The last day on which it can still be done; null when it is not known. */
  lastDay?: IsoDate | null;
}

/** Whether a year's rules are known; "assumed": no source gives them, those of `basedOn` are used. */
export interface RulesInForce {
  status: "established" | "assumed";
  basedOn: PremiumYear;
}

/** What a premium case is worth, in euro, and why. */
export interface PremiumAssessment {
  premiumYear: PremiumYear;
  rules: RulesInForce;
  /** As what the doctor is paid. */
  track: "recognised" | "inTraining" | "none";
  eligibility: "eligible" | "notEligible" | "undetermined";
  /** Every parameter of the year, in the official order. */
  parameters: ParameterResult[];
  thresholdsMet: Range<Count>;
  premium: Range;
  /** The starter supplement. */
  starter: { status: "due" | "notDue" | "undetermined"; amount: Range };
  /** Premium and supplement together. */
  total: Range;
  /** The cheapest ways to a higher amount, best first; empty once the maximum is certain. */
  plan: PlanStep[];
  deadlines: Deadline[];
  reasons: Reason[];
  certainty: Certainty;
}

/**
 * How `assessPremiumRows` reads and writes rows of 32-bit numbers. Days are counted from 1 January 1970, amounts are cents,
 * flags 0 or 1, words their place in the list of the contract ("availabilityFee" is 0).
 */
export interface PremiumRows {
  /** Stands for what is not known. */
  unknown: number;
  /** Stands for what is known not to be: no flat-fee period, no application, a barometer without a day. */
  none: number;
  /** Stands in the column `<parameter>.whole` where `<parameter>` is a displayed percentage, in millionths. */
  percent: number;
  /**
   * The columns of a row: one period of each kind of competence; for each parameter its own count, uses or 1 for done, and
   * the whole where it is a share; the day of each barometer.
   */
  columns: string[];
  /**
   * The figures of an answer: `fault` is 0, or the number of the column at fault, from 1, and all else is unknown;
   * `track`, `eligibility`, `starter`, `certainty` and each parameter's status by their place in the type of the outcome
   * (a parameter that the year does not have is unknown).
   */
  results: string[];
}

/** What became of a parameter from one year to the other; "altered": asked differently, neither more nor less. */
export type Change = "added" | "dropped" | "hardened" | "eased" | "altered" | "unchanged";

/** Something that a year's rules say, with what it rests on. */
export interface Sourced {
  certainty: Certainty;
  sources: string[];
}

/** The rules of one premium year, its parameters aside. Amounts are in euro. */
export interface PremiumYearRules {
  premiumYear: PremiumYear;
  rules: RulesInForce;
  /** What the number of thresholds met is worth, the base amount first. */
  tiers: ({ atLeast: Count; amount: Euro } & Sourced)[];
  /** The least that an established doctor must have attested in the premium year. */
  minimumAttested: { amount: Euro } & Sourced;
  /** What a doctor in training is paid. */
  inTraining: { amount: Euro } & Sourced;
  /** The starter supplement; null in the years that have none. */
  starter: ({ amount: Euro } & Sourced) | null;
  /** The extra amount for many Sumehr patients; null in the years that have none. */
  sumehrBonus: ({ patients: Count; amount: Euro } & Sourced) | null;
  /** When the premium can be applied for. */
  window: {
    opensOn: IsoDate | null;
    /** It opens on an unknown day, but not before this one. */
    notBefore: IsoDate | null;
    /** The last day; the careful reading where sources differ. */
    lastDay: IsoDate | null;
    /** The latest day that any source names, where sources differ. */
    latestNamed: IsoDate | null;
  } & Sourced;
}

/** One parameter in one year. */
export interface YearParameter extends Sourced {
  threshold: Threshold;
  period: Period;
}

/** Two premium years side by side. */
export interface PremiumYearComparison {
  from: PremiumYearRules;
  to: PremiumYearRules;
  /** Every parameter of either year: those of `to` in their order, then those dropped. */
  parameters: { id: ParameterId; change: Change; before: YearParameter | null; after: YearParameter | null }[];
}

// MediPrima

/** How much of a part the CPAS/OCMW bears. */
export type Support = "NOTHING" | "PARTIAL" | "FULL";

/** What the CPAS/OCMW decided, as far as the doctor can see it. */
export interface MedicalCard {
  cardNumber?: string | null;
  version?: Count | null;
  period: Period;
  cpas?: { name: string; cbeNumber?: string | null } | null;
  /** The cover "médecin généraliste" (Doctor); null when the card has none. */
  doctorCover?: {
    period: Period;
    support?: { amiPart: Support; patientPart: Support; supplement: Support } | null;
    convention?: boolean | null;
    prescriptionOnly?: boolean | null;
    /** In euro. */
    maximumPatientPart?: Euro | null;
    /** INAMI/RIZIV numbers allowed to bill; null for any doctor. */
    providers?: string[] | null;
  } | null;
  /** Percentages that the State bears of care outside hospital. */
  stateShares?: { amiPart: 0 | 50 | 100; patientPart: 0 | 50 | 100 } | null;
  /** MedicalUrgencyInd (in tarification: umc): a certificate of urgent medical aid is required. */
  urgencyCertificate?: boolean | null;
  /** Payment commitment number. */
  agreementNumber?: string | null;
}

/** What MediPrima answered. */
export type MediPrimaAnswer =
  | { kind: "notConsulted"; because?: "noIdentifier" | "unavailable" | null }
  /** The business code of the answer. */
  | { kind: "refused"; code: "201" | "202" | "203" | "204" | "205" | "206" | "207" }
  /** A decision of principle only: no payment commitment. */
  | { kind: "principle" }
  | { kind: "cards"; cards: MedicalCard[] };

/** The facts of one visit. What is null or left out is not known, and nothing is guessed from it. */
export interface VisitCase {
  careOn: IsoDate;
  /** The day on which the invoice is, or would be, made. */
  billedOn: IsoDate;
  patient: {
    /** Answer of the compulsory insurance (AMI/ZIV) for the day of care. */
    insured?: boolean | null;
    /** Who receives the patient, when an asylum seeker. */
    reception?: "fedasil" | "cpas" | "none" | null;
    /** Care that could not wait; it counts while there is no decision. */
    urgent?: boolean | null;
    prescribed?: ("medicines" | "laboratory" | "physiotherapy" | "specialist" | "hospital")[];
  };
  mediprima: MediPrimaAnswer;
  doctor: {
    role: "generalPractitioner" | "gpInTraining" | "specialist";
    bornOn?: IsoDate | null;
    /** Own INAMI/RIZIV number, to check the card's list of providers. */
    nihii?: string | null;
  };
  setting: "practice" | "homeVisit" | "guardPost" | "flatFeePractice" | "familyPlanning" | "hospital";
  billing: {
    /** Where the invoice is made. */
    from?: "practice" | "outside" | null;
    /** Whether electronic billing is technically possible at that place. */
    connected?: boolean | null;
    forceMajeure?: boolean | null;
    /** Whether the software, or the guard post, supports MediPrima. */
    software?: boolean | null;
    /** Bills with the doctor's own number, not that of the medical house. */
    ownNumber?: boolean | null;
    /** Written justification ready for the CPAS/OCMW. */
    justification?: boolean | null;
  };
}

/** A way to bill: eFact to the CAAMI/HZIV; on paper to the CPAS/OCMW; the health fund; Fedasil; the hospital. */
export type Channel = "mediprima" | "cpasPaper" | "healthFund" | "fedasil" | "hospital";

/** How a visit is billed, and why. */
export interface VisitRouting {
  /**
   * bill: at least one channel is open. wait: bill after somebody has acted. refer: another payer or another
   * doctor. notRefundable: the way asked for would not be paid. ask: no source decides; ask the CPAS/OCMW first.
   */
  verdict: "bill" | "wait" | "refer" | "notRefundable" | "ask";
  /** Open channels, the recommended one first. */
  channels: Channel[];
  exception:
    | "age"
    | "outsidePractice"
    | "forceMajeure"
    | "guardPost"
    | "flatFeePractice"
    | "familyPlanning"
    | "transition"
    | "beforeMediPrima"
    | null;
  /** Whether a payment commitment stands behind the care. */
  guaranteed: boolean;
  payers: ("state" | "cpas" | "patient" | "healthFund" | "fedasil" | "doctorAtRisk")[];
  /** The certificate of urgent medical aid. */
  certificate: {
    duty: "required" | "notRequired" | "undetermined";
    keep: boolean;
    sendToCpas: boolean;
    copyToPatient: boolean;
  };
  /** What to do next, in order; `explain` has the words. */
  steps: string[];
  deadlines: Deadline[];
  reasons: Reason[];
  certainty: Certainty;
}

/** What was read of an answer of ConsultCarmedIntervention. */
export interface Consultation {
  /** What `VisitCase.mediprima` takes. */
  answer: MediPrimaAnswer;
  /** The identity number that was asked about; null when the answer names none. No case takes it. */
  ssin: string | null;
}

// Words, rules, receipts

/** A code of tarification or invoice in words. */
export interface CodeExplanation {
  /** As the service writes it. */
  code: string;
  service: "tarification" | "invoice";
  /**
   * What it stops: the file, the request or invoice, one act, nothing; retry is a technical fault. Where no source says it,
   * this is what its place suggests; `severityCertainty` is then "inferred" and `meaning` says so.
   */
  severity: "blocks" | "refuses" | "rejects" | "signals" | "retry";
  severityCertainty: Certainty;
  meaning: string;
  whatToDo: string;
  /** How well the meaning is sourced. */
  certainty: Certainty;
  /** Ids of sources in the rulebook; never empty. */
  sources: string[];
}

/** An outcome in words, in order of reading. */
export interface Explanation {
  headline: string;
  /** One for each reason. */
  paragraphs: { rule: string; text: string; certainty: Certainty; sources: string[] }[];
  /** What to do next. */
  steps: string[];
}

/** Every rule and every source. */
export interface Rulebook {
  /** The last day on which a person checked the rules against their sources. */
  checkedOn: IsoDate;
  version: string;
  sources: Source[];
  /** A rule that changes from year to year stands here once for each year. */
  rules: { id: string; period: Period; certainty: Certainty; sources: string[]; text: Record<Lang, string> }[];
}

/** A reproducible answer. */
export interface Receipt {
  /** Version of the package that made it. */
  gpcheck: string;
  /** SHA-256 of the rule data that gave the outcome. */
  rules: string;
  kind: "premium" | "visit";
  madeOn: IsoDate;
  input: PremiumCase | VisitCase;
  outcome: PremiumAssessment | VisitRouting;
}

/** One place in which the outcome of a receipt and that of the rules at hand differ. */
export interface OutcomeChange {
  /** Dotted, array places as numbers: "total.most". */
  path: string;
  /** What the receipt says there; null for nothing. */
  then: unknown;
  /** What the rules at hand say; null for nothing. */
  now: unknown;
}

/** A receipt's case, evaluated again. */
export interface Verification {
  /** The rules at hand are those that gave the receipt. */
  sameRules: boolean;
  /** They give the same outcome. */
  sameOutcome: boolean;
  /** Every place in which the two outcomes differ; a list that is longer or shorter differs as a whole. */
  changes: OutcomeChange[];
  now: PremiumAssessment | VisitRouting;
}
