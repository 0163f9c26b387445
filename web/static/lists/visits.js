// From the lines of a table to visits as the contract has them. What a line does not say stays unknown; what it says wrong
// is named with its column.
import { amount, day, folded, nihii, whole, word, words } from "./cells.js";
import { ADDED, COLUMNS, WORDS } from "./words.js";

const flag = (text) => {
  const read = word(text, WORDS.flag);
  return read.error ? { error: "flag" } : { value: { true: true, false: false }[read.value] };
};
const oneOf = (name) => (text) => {
  const read = word(text, WORDS[name]);
  return read.value === "unknown" ? {} : read;
};
const share = (text) => {
  const read = word(text.replace("%", ""), WORDS.share);
  return read.error ? read : { value: Number(read.value) };
};
/** A number of a commitment, which holds a digit; whether there is one can also be said. */
const agreement = (text) => {
  const said = word(text, WORDS.agreement);
  if (said.error) return /\d/.test(text) ? { value: text.trim() } : said;
  return { value: { true: SOME, false: "" }[said.value] };
};
/** Whether the doctor stands on the list of the card, or the numbers on it. */
const providers = (text) => {
  const numbers = text.split(/[+,;|\r\n]|\s(?=\d{6})/).map((part) => part.trim());
  if (!/\d{6}/.test(text)) return oneOf("providers")(text);
  const read = numbers.map(nihii);
  return read.find((one) => one.error) ?? { value: read.map((one) => one.value) };
};

/** How the cells of a column are read; a column that is not here is passed through. */
const READERS = {
  careOn: day, billedOn: day, insured: flag, answer: oneOf("answer"), code: oneOf("code"), because: oneOf("because"),
  certificate: flag, coverFrom: day, coverTo: day, agreement, providers, nihii, urgent: flag,
  prescribed: (text) => words(text, WORDS.prescribed), reception: oneOf("reception"), setting: oneOf("setting"), role: oneOf("role"),
  bornOn: day, software: flag, outside: oneOf("outside"), connected: flag, forceMajeure: flag, justification: flag, ownNumber: flag,
  stateInsurance: share, statePatient: share, cpasInsurance: oneOf("support"), cpasPatient: oneOf("support"), cpasSupplement: oneOf("support"),
  maximumPatientPart: amount, convention: flag, prescriptionOnly: flag, version: whole,
};

/** How many columns of a first line are known. */
export const knownOf = (cells) => new Set(cells.map((cell) => COLUMNS.get(folded(cell))).filter(Boolean)).size;

/** In front of some names of the contract. */
const PATHS = /^(?:patient|doctor|billing|mediprima(?:cards(?:0)?)?(?:doctorcover)?)(?=.)/;
const columnOf = (cell) => COLUMNS.get(folded(cell)) ?? COLUMNS.get(folded(cell).replace(PATHS, ""));

/**
 * What stands above the columns: the column that each is, those that are not known, those that come twice, and where
 * earlier results stand.
 */
export function headOf(cells) {
  const head = { at: new Map(), unknown: [], twice: [], added: new Set() };
  for (const [place, cell] of cells.entries()) {
    const id = columnOf(cell);
    if (id && head.at.has(id)) head.twice.push(cell);
    else if (id) head.at.set(id, place);
    else if (ADDED.has(folded(cell))) head.added.add(place);
    else if (cell.trim() !== "") head.unknown.push(cell);
  }
  return head;
}

/** Stands for the doctor's own number where only it matters whether the card's list holds it. */
const OWN = "00000000";
/** Stands for a commitment number that a line only says to be there. */
const SOME = "1";

/** The visit of a line, or what is wrong with it, as pairs of a column and a word. */
export function visitOf(cells, head, today) {
  const faults = [];
  const said = {};
  for (const [id, place] of head.at) {
    const text = cells[place] ?? "";
    const reader = READERS[id];
    if (!reader || text.trim() === "") continue;
    const { value, error } = reader(text);
    if (error) faults.push([id, error]);
    else said[id] = value;
  }
  if (said.careOn === undefined && !faults.some(([id]) => id === "careOn")) faults.push(["careOn", "missing"]);
  const together = (...ids) => {
    const told = ids.filter((id) => said[id] !== undefined);
    const untold = ids.find((id) => said[id] === undefined);
    if (told.length > 0 && untold && !faults.some(([id]) => ids.includes(id))) faults.push([untold, "missing"]);
    return told.length === ids.length;
  };
  const shares = together("stateInsurance", "statePatient");
  const support = together("cpasInsurance", "cpasPatient", "cpasSupplement");
  const answer = answerOf(said, faults);
  if (faults.length > 0) return { faults };

  const listed = Array.isArray(said.providers);
  const doctor = { role: said.role ?? "generalPractitioner", bornOn: said.bornOn, nihii: said.nihii };
  if (said.providers === "with" || said.providers === "without") doctor.nihii ??= OWN;
  const list = { with: [doctor.nihii], without: [], unchecked: [] }[said.providers];
  if (said.providers === "unchecked") delete doctor.nihii;
  const from = said.coverFrom ?? (said.coverTo < said.careOn ? said.coverTo : said.careOn);
  const period = { from, to: said.coverTo };
  const card = (doctorCover) => ({
    cardNumber: undefined,
    version: said.version,
    period: doctorCover ? period : { from: said.careOn },
    doctorCover,
    stateShares: doctorCover && shares ? { amiPart: said.stateInsurance, patientPart: said.statePatient } : undefined,
    urgencyCertificate: said.certificate,
    // What is not said is not known, and the rules guarantee nothing then.
    agreementNumber: doctorCover ? said.agreement || undefined : undefined,
  });
  const cover = () => ({
    period,
    support: support ? { amiPart: said.cpasInsurance, patientPart: said.cpasPatient, supplement: said.cpasSupplement } : undefined,
    convention: said.convention,
    prescriptionOnly: said.prescriptionOnly,
    maximumPatientPart: said.maximumPatientPart,
    providers: listed ? said.providers : list,
  });
  const mediprima = {
    cards: () => ({ kind: "cards", cards: [card(cover())] }),
    noCover: () => ({ kind: "cards", cards: [card(undefined)] }),
  }[answer.kind]?.() ?? answer;
  return {
    visit: {
      careOn: said.careOn,
      billedOn: said.billedOn ?? today,
      patient: {
        insured: said.insured,
        reception: said.reception,
        urgent: said.urgent,
        prescribed: said.prescribed?.filter((what) => what !== "nothing"),
      },
      mediprima,
      doctor,
      setting: said.setting ?? "practice",
      billing: {
        from: said.outside,
        connected: said.connected,
        forceMajeure: said.forceMajeure,
        software: said.software,
        ownNumber: said.ownNumber,
        justification: said.justification,
      },
    },
    assumed: said.billedOn === undefined,
    // A card whose commitment the line is silent about.
    unsaid: answer.kind === "cards" && said.agreement === undefined,
  };
}

/** What MediPrima answered. */
function answerOf(said, faults) {
  const direct = /^\d/.test(said.answer ?? "") ? said.answer : undefined;
  const code = said.code ?? direct;
  if (said.answer === "refused" && !code && !faults.some(([id]) => id === "code")) faults.push(["code", "missing"]);
  // Two answers are none.
  if (code && said.answer && said.answer !== "refused" && said.answer !== code) faults.push(["code", "contradicts"]);
  if (code) return { kind: "refused", code };
  switch (said.answer) {
    case undefined:
    case "notConsulted":
      return { kind: "notConsulted", because: said.because === "notYet" ? undefined : said.because };
    case "noIdentifier":
    case "unavailable":
      return { kind: "notConsulted", because: said.answer };
    default:
      return { kind: said.answer };
  }
}

/** Places of a visit that a refusal may name, and the column that fills each. */
const REFUSED = [
  [/^careOn/, "careOn"],
  [/^billedOn/, "billedOn"],
  [/^doctor\.bornOn/, "bornOn"],
  [/doctorCover\.providers/, "providers"],
  [/doctorCover\.maximumPatientPart/, "maximumPatientPart"],
  [/period/, "coverTo"],
];

/** The column that fills the place in a visit; nothing when none does alone. */
export const columnAt = (path) => REFUSED.find(([pattern]) => pattern.test(path))?.[1] ?? "";
