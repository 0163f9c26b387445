// The visit, restated as a decision table: the first row that applies decides. What a row does not say is left out.
//
// OPEN_POINTS: where the texts leave the answer open, the field is left out (undefined).
//
// | field                    | case                                              | why it is left out                                       |
// | channels                 | refer to a listed doctor, ask about 205 or a list | no channel is named                                      |
// | payers                   | hospital, specialist, nothing decided yet         | payers are only said for insured, Fedasil, doctorAtRisk and covered visits |
// | payers                   | State shares or CPAS support not given            | "from the shares of the card": there are none             |
// | payers                   | the supplement alone would add a payer            | whether a supplement is a part with a rest: one of two     |
// | certificate              | hospital, specialist, wait, refer, ask            | the duty follows the card that covers the visit           |
// | sendToCpas, copyToPatient | urgent and no decision yet                       | no first channel yet                                     |
// | keep and the others      | no flag on the card                               | the duty is undetermined, the rest is not said            |
// | copyToPatient            | `prescribed` missing                              | not known is not the same as nothing                      |
// | everything               | several covers on the day, versions equal or missing | "the latest version" is not one card                   |
// | everything               | an empty list of cards                            | as 207, or as no decision (dossier 10.1, 3b)              |
// | everything               | an empty list of providers                        | nobody, or no restriction                                 |
// | exception                | 205 after the transition                          | none is named with `ask`                                  |
// | tarification             | not covered by a card                             | whether the deadline is listed at all                     |

import { day, iso, monthsLater, span, touches } from "./calendar.mjs";

const TRANSITION_ENDS = day("2025-10-31");
const DEROGATION_UNSURE_FROM = day("2026-01-01");
const BORN_BY = day("1956-01-01");
const TARIFICATION_MONTHS = 2;

const NO_CERTIFICATE = { duty: "notRequired", keep: false, sendToCpas: false, copyToPatient: false };
const wait = (...steps) => ({ verdict: "wait", channels: [], exception: null, steps });
const ask = { verdict: "ask" };
const pays = (channel) => ({ verdict: "bill", channels: [channel], exception: null, payers: [channel], certificate: NO_CERTIFICATE, steps: [] });

export function route(input) {
  const answer = input.mediprima;
  const [, , decide] = ROWS.find(([, applies]) => applies(input, answer));
  return decide(input, answer);
}

const is = (kind, code) => (_, answer) => answer.kind === kind && (code === undefined || code.split(" ").includes(answer.code));

const ROWS = [
  ["hospital", ({ setting }) => setting === "hospital", () => ({ verdict: "refer", channels: ["hospital"], exception: null, steps: [] })],
  ["insured", ({ patient }) => patient.insured === true, () => pays("healthFund")],
  ["insurability not known", ({ patient }) => patient.insured == null, () => ({ ...wait("consultInsurability"), firstStep: "consultInsurability" })],
  ["Fedasil", ({ patient }) => patient.reception === "fedasil", () => pays("fedasil")],
  ["specialist", ({ doctor }) => doctor.role === "specialist", () => ({ verdict: "bill", channels: ["cpasPaper"], exception: null, steps: [] })],
  ["no identifier", (_, answer) => answer.kind === "notConsulted" && answer.because === "noIdentifier", (input) => undecided(input, "askCpasForIdentifier")],
  ["not consulted", is("notConsulted"), () => wait("consultMediPrima")],
  ["no decision", is("refused", "201 202"), (input) => undecided(input)],
  ["suspended", is("refused", "203"), () => LIKE[203]],
  ["other doctor", is("refused", "204"), () => LIKE[204]],
  ["before MediPrima", is("refused", "205"), ({ billedOn }) => (day(billedOn) <= TRANSITION_ENDS
    ? { verdict: "bill", channels: ["cpasPaper"], exception: "beforeMediPrima", steps: [] } : ask)],
  ["cover not active", is("refused", "206"), () => LIKE[206]],
  ["no cover", is("refused", "207"), () => LIKE[207]],
  ["principle", is("principle"), () => ({ ...wait("askCpasForGuarantee"), guaranteed: false })],
  ["cards", is("cards"), (input, { cards }) => byCards(input, cards)],
];

const LIKE = {
  203: wait("askCpasToReactivate"),
  204: { verdict: "refer", exception: null, steps: ["seeListedDoctor"] },
  206: wait("askCpasToExtendCover"),
  207: wait("askCpasToTickDoctorBox"),
};

function undecided({ patient }, ...first) {
  if (patient.urgent == null) return wait(...first, "judgeUrgency");
  if (patient.urgent) {
    return { ...wait(...first, "treat", "sendCareAdvice", "askDecisionWithProxy", "billAfterDecision"), certificate: { duty: "required", keep: true } };
  }
  return { ...wait(...first, "referToCpas", "handLiaisonSheet"), payers: ["doctorAtRisk"], certificate: { duty: "undetermined" } };
}

function byCards(input, cards) {
  if (cards.length === 0) return {};
  const covered = cards.filter((card) => card.doctorCover != null);
  if (covered.length === 0) return LIKE[207];
  const careOn = day(input.careOn);
  const active = covered.filter((card) => touches(span(card.doctorCover.period), [careOn, careOn]));
  if (active.length === 0) return LIKE[206];
  const latest = Math.max(...active.map((card) => card.version ?? -Infinity));
  const chosen = active.length === 1 ? active : active.filter((card) => card.version === latest);
  if (chosen.length !== 1 || (active.length > 1 && active.some((card) => card.version == null))) return {};
  const [card] = chosen;
  const { providers } = card.doctorCover;
  if (providers?.length === 0) return {};
  if (providers != null && input.doctor.nihii == null) return ask;
  if (providers != null && !providers.includes(input.doctor.nihii)) return LIKE[204];
  if (card.agreementNumber == null) return LIKE[203];
  return covers(input, card);
}

// Exceptions in their order of precedence: name, does it hold, channels that are open (first the paper way).
const BOTH = () => ["cpasPaper", "mediprima"];
const EXCEPTIONS = [
  ["transition", ({ billedOn }) => day(billedOn) <= TRANSITION_ENDS, BOTH],
  ["age", ({ doctor }) => doctor.bornOn != null && day(doctor.bornOn) <= BORN_BY, BOTH],
  ["outsidePractice", ({ billing }) => billing.from === "outside" && billing.connected === false, BOTH],
  ["forceMajeure", ({ billing }) => billing.forceMajeure === true, BOTH],
  ["guardPost", ({ setting, billing }) => setting === "guardPost" && billing.software !== true, () => ["cpasPaper"]],
  ["flatFeePractice", ({ setting }) => setting === "flatFeePractice",
    ({ billing }) => ["cpasPaper", ...(billing.software === true && billing.ownNumber !== false ? ["mediprima"] : [])]],
  ["familyPlanning", ({ setting }) => setting === "familyPlanning",
    ({ billing }) => ["cpasPaper", ...(billing.software === true ? ["mediprima"] : [])]],
];

function covers(input, card) {
  const { billing, billedOn } = input;
  const [exception = null, , open] = EXCEPTIONS.find(([, holds]) => holds(input)) ?? [];
  const channels = open ? open(input) : ["mediprima"];
  const electronicFirst = billing.software === true && billing.connected !== false && billing.forceMajeure !== true;
  if (channels.length > 1 && electronicFirst) channels.reverse();
  const verdict = exception === "familyPlanning" && day(billedOn) >= DEROGATION_UNSURE_FROM ? "ask"
    : exception === null && billing.software === false ? "notRefundable" : "bill";
  const lastDay = monthsLater(day(input.careOn), TARIFICATION_MONTHS);
  const late = day(billedOn) > lastDay;
  return {
    verdict, channels, exception,
    ...payersOf(card),
    certificate: certificateOf(input, card, channels),
    steps: late ? ["tarificationClosed"] : [],
    deadlines: [{ kind: "tarification", lastDay: iso(lastDay), state: late ? "closed" : "open", required: true }],
  };
}

function certificateOf({ patient }, { urgencyCertificate }, channels) {
  if (urgencyCertificate == null) return { duty: "undetermined" };
  if (!urgencyCertificate) return NO_CERTIFICATE;
  const copyToPatient = patient.prescribed == null ? undefined : patient.prescribed.length > 0;
  return { duty: "required", keep: true, sendToCpas: channels[0] === "cpasPaper", copyToPatient };
}

const REST = { FULL: ["cpas"], PARTIAL: ["cpas", "patient"], NOTHING: ["patient"] };

/** The payers; or, where the supplement alone would add one, the two answers it could be. */
function payersOf({ stateShares, doctorCover: { support } }) {
  if (stateShares == null || support == null) return {};
  const without = ["amiPart", "patientPart"].flatMap((part) => [
    ...(stateShares[part] > 0 ? ["state"] : []),
    ...(stateShares[part] < 100 ? REST[support[part]] : []),
  ]);
  const inOrder = (payers) => ["state", "cpas", "patient"].filter((payer) => payers.includes(payer));
  const [bare, full] = [inOrder(without), inOrder([...without, ...REST[support.supplement]])];
  return bare.length === full.length ? { payers: bare } : { payersAmong: [bare, full] };
}
