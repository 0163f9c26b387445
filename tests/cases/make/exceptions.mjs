// Covered visits: each exception on each side of its boundary, their precedence, the order of the channels.
import { family, visit } from "./common.mjs";

const { cases, visit: add } = family("exception");

/** mediprima first when the software is ready, a connection is not excluded and there is no force majeure. */
const both = (mediprimaFirst) => (mediprimaFirst ? ["mediprima", "cpasPaper"] : ["cpasPaper", "mediprima"]);
const sent = (channels, keep = true) => ({ duty: "required", keep, sendToCpas: channels[0] === "cpasPaper" });
const open = (exception, mediprimaFirst) => ({
  expect: { verdict: "bill", exception, channels: both(mediprimaFirst), certificate: sent(both(mediprimaFirst)) },
  reasons: [`mediprima.exception.${exception} *`, "mediprima.covered *"],
});
const paper = (exception) => ({ expect: { verdict: "bill", exception, channels: ["cpasPaper"], certificate: sent(["cpasPaper"]) }, reasons: [`mediprima.exception.${exception} *`] });
const electronic = { expect: { verdict: "bill", exception: null, channels: ["mediprima"], guaranteed: true, certificate: sent(["mediprima"]) }, reasons: ["mediprima.covered *"] };
const notRefundable = { expect: { verdict: "notRefundable", exception: null, channels: ["mediprima"] }, reasons: ["mediprima.electronicOnly *"] };

// ---- none: the ordinary practice
add("none", "no exception, software ready", visit(), electronic);
add("none-no-software", "no exception, no software: paper would not be refunded", visit({ "billing.software": false }), notRefundable);
add("none-software-unknown", "no exception, software not known: MediPrima alone is open", visit({ "billing.software": null }), { expect: { exception: null, channels: ["mediprima"] } });
add("none-software-omitted", "no exception, software not given: MediPrima alone is open", visit({ "billing.software": undefined }), { expect: { exception: null, channels: ["mediprima"] } });
add("home-visit", "a home visit alone changes nothing", visit({ setting: "homeVisit" }), electronic);
add("home-visit-no-software", "a home visit without software is no exception", visit({ setting: "homeVisit", "billing.software": false }), notRefundable);

// ---- what is still to be asked or added
const lacking = (rule) => ({ lacks: { reasons: [{ rule: `mediprima.exception.${rule}` }] } });
const undecided = (rule) => ({ contains: { reasons: [{ rule: `mediprima.exception.${rule}`, effect: "undetermined" }] } });
const bare = (changes) => visit({ "billing.software": false, ...changes });
add("ask-software", "software not known: look whether it can bill", visit({ "billing.software": null }), { expect: { verdict: "bill" }, contains: { steps: ["checkSoftware"] } });
add("ask-no-software", "software ready: nothing to look at", visit(), { expect: { verdict: "bill" }, lacks: { steps: ["checkSoftware"] } });
add("ask-age", "no software, day of birth not known: age might be an exception", bare({ "doctor.bornOn": null }), { expect: notRefundable.expect, ...undecided("age") });
add("ask-no-age", "no software, too young: age is no exception", bare({}), { expect: notRefundable.expect, ...lacking("age") });
for (const [from, connected, may] of [[null, null, true], [null, false, true], ["outside", null, true], [null, true, false], ["practice", null, false], ["practice", false, false], ["outside", true, false]]) {
  add(`ask-outside-${from}-${connected}`, `no software, billed from ${from ?? "an unknown place"}, connected: ${connected ?? "not known"}`, bare({ "billing.from": from, "billing.connected": connected }),
    { expect: notRefundable.expect, ...(may ? undecided("outsidePractice") : lacking("outsidePractice")) });
}
add("ask-force-majeure", "no software, force majeure not known: it might be an exception", bare({ "billing.forceMajeure": null }), { expect: notRefundable.expect, ...undecided("forceMajeure") });
for (const [justification, needed] of [[true, false], [false, true], [null, true]]) {
  add(`justification-${justification}`, `force majeure, justification ready: ${justification ?? "not known"}`, visit({ "billing.forceMajeure": true, "billing.justification": justification }),
    { expect: { verdict: "bill", exception: "forceMajeure" }, [needed ? "contains" : "lacks"]: { steps: ["addJustification"] } });
}

// ---- transition: the invoice day decides
for (const [careOn, billedOn] of [["2025-09-01", "2025-09-01"], ["2025-09-15", "2025-10-30"], ["2025-09-15", "2025-10-31"], ["2025-10-31", "2025-10-31"]]) {
  add(`transition-${careOn}-${billedOn}`, `care of ${careOn}, invoice of ${billedOn}: transition`, visit({ careOn, billedOn }), open("transition", true));
  add(`transition-${careOn}-${billedOn}-no-software`, `care of ${careOn}, invoice of ${billedOn}, no software: transition`, visit({ careOn, billedOn, "billing.software": false }), open("transition", false));
}
for (const [careOn, billedOn] of [["2025-10-31", "2025-11-01"], ["2025-11-01", "2025-11-01"], ["2025-10-15", "2025-12-01"]]) {
  add(`after-transition-${careOn}-${billedOn}`, `care of ${careOn}, invoice of ${billedOn}: electronic only`, visit({ careOn, billedOn }), electronic);
  add(`after-transition-${careOn}-${billedOn}-no-software`, `care of ${careOn}, invoice of ${billedOn}, no software: not refundable`, visit({ careOn, billedOn, "billing.software": false }), notRefundable);
}
add("transition-in-training", "GP in training in the transition", visit({ careOn: "2025-10-20", billedOn: "2025-10-20", "doctor.role": "gpInTraining" }), open("transition", true));

// ---- age
for (const [bornOn, old] of [["1940-05-05", true], ["1955-12-31", true], ["1956-01-01", true], ["1956-01-02", false], ["1957-06-30", false], ["1958-09-01", false]]) {
  add(`age-${bornOn}`, `born on ${bornOn}, software ready`, visit({ "doctor.bornOn": bornOn }), old ? open("age", true) : electronic);
  add(`age-${bornOn}-no-software`, `born on ${bornOn}, no software`, visit({ "doctor.bornOn": bornOn, "billing.software": false }), old ? open("age", false) : notRefundable);
}
add("age-home-visit", "born in 1950, home visit", visit({ "doctor.bornOn": "1950-01-01", setting: "homeVisit" }), open("age", true));

// ---- outside the practice and not connected: both are needed
for (const [from, connected, applies] of [["outside", false, true], ["outside", true, false], ["practice", false, false], ["practice", true, false]]) {
  for (const setting of ["homeVisit", "practice"]) {
    add(`outside-${from}-${connected}-${setting}`, `${setting}, billed ${from === "outside" ? "outside" : "in the practice"}, ${connected ? "connected" : "not connected"}`,
      visit({ setting, "billing.from": from, "billing.connected": connected }), applies ? open("outsidePractice", false) : electronic);
    add(`outside-${from}-${connected}-${setting}-no-software`, `${setting}, billed ${from === "outside" ? "outside" : "in the practice"}, ${connected ? "connected" : "not connected"}, no software`,
      visit({ setting, "billing.from": from, "billing.connected": connected, "billing.software": false }), applies ? open("outsidePractice", false) : notRefundable);
  }
}

// ---- force majeure: paper first even with software
add("force-majeure", "force majeure, software ready", visit({ "billing.forceMajeure": true }), open("forceMajeure", false));
add("force-majeure-no-software", "force majeure, no software", visit({ "billing.forceMajeure": true, "billing.software": false }), open("forceMajeure", false));
add("force-majeure-home-visit", "force majeure at a home visit", visit({ "billing.forceMajeure": true, setting: "homeVisit" }), open("forceMajeure", false));

// ---- guard post
add("guard-post-equipped", "guard post equipped: no exception", visit({ setting: "guardPost" }), electronic);
add("guard-post-not-equipped", "guard post not equipped: CPAS alone", visit({ setting: "guardPost", "billing.software": false }), paper("guardPost"));
add("guard-post-unknown", "guard post, equipment not known: CPAS alone", visit({ setting: "guardPost", "billing.software": null }), paper("guardPost"));
add("guard-post-omitted", "guard post, equipment not given: CPAS alone", visit({ setting: "guardPost", "billing.software": undefined }), paper("guardPost"));
for (const day of ["2025-11-01", "2025-12-31", "2026-01-01", "2026-08-31"]) {
  add(`guard-post-${day}`, `guard post not equipped on ${day}: no end date`, visit({ setting: "guardPost", careOn: day, billedOn: day, "billing.software": false }), paper("guardPost"));
}

// ---- flat-fee practice
add("flat-fee", "flat-fee practice, software, own number: both", visit({ setting: "flatFeePractice" }), open("flatFeePractice", true));
add("flat-fee-number-unknown", "flat-fee practice, software, own number not known: both", visit({ setting: "flatFeePractice", "billing.ownNumber": null }), open("flatFeePractice", true));
add("flat-fee-number-omitted", "flat-fee practice, software, own number not given: both", visit({ setting: "flatFeePractice", "billing.ownNumber": undefined }), open("flatFeePractice", true));
add("flat-fee-no-own-number", "flat-fee practice, software, the house's number: CPAS alone", visit({ setting: "flatFeePractice", "billing.ownNumber": false }), paper("flatFeePractice"));
add("flat-fee-no-software", "flat-fee practice, no software: CPAS alone", visit({ setting: "flatFeePractice", "billing.software": false }), paper("flatFeePractice"));
add("flat-fee-no-software-no-number", "flat-fee practice, neither software nor own number: CPAS alone", visit({ setting: "flatFeePractice", "billing.software": false, "billing.ownNumber": false }), paper("flatFeePractice"));
add("flat-fee-not-connected", "flat-fee practice, software, no connection: CPAS first", visit({ setting: "flatFeePractice", "billing.connected": false }), open("flatFeePractice", false));
add("flat-fee-connection-unknown", "flat-fee practice, software, connection not known: MediPrima first", visit({ setting: "flatFeePractice", "billing.connected": null }), open("flatFeePractice", true));
add("own-number-elsewhere", "in an ordinary practice the own number changes nothing", visit({ "billing.ownNumber": false }), electronic);

// ---- family planning: the invoice day
for (const [careOn, billedOn] of [["2025-11-01", "2025-11-01"], ["2025-10-20", "2025-11-01"], ["2025-12-31", "2025-12-31"]]) {
  const at = { setting: "familyPlanning", careOn, billedOn };
  add(`planning-${careOn}-${billedOn}`, `family planning, invoice of ${billedOn}, software: both`, visit(at), open("familyPlanning", true));
  add(`planning-${careOn}-${billedOn}-no-software`, `family planning, invoice of ${billedOn}, no software: CPAS alone`, visit({ ...at, "billing.software": false }), paper("familyPlanning"));
}
add("planning-transition", "family planning on 31 October 2025: still the transition", visit({ setting: "familyPlanning", careOn: "2025-10-31", billedOn: "2025-10-31" }), open("transition", true));
for (const [careOn, billedOn] of [["2026-01-01", "2026-01-01"], ["2025-12-31", "2026-01-01"], ["2026-06-15", "2026-06-15"]]) {
  for (const software of [true, false]) {
    add(`planning-${careOn}-${billedOn}-ask-${software}`, `family planning, care of ${careOn}, invoice of ${billedOn}, software ${software}: ask`,
      visit({ setting: "familyPlanning", careOn, billedOn, "billing.software": software }),
      { expect: { verdict: "ask", exception: "familyPlanning", certainty: "inferred" }, reasons: ["mediprima.exception.familyPlanning *"] });
  }
}

// ---- which exception is named when several hold
const old = { "doctor.bornOn": "1950-01-01" };
const outside = { "billing.from": "outside", "billing.connected": false };
const force = { "billing.forceMajeure": true };
const early = { careOn: "2025-10-20", billedOn: "2025-10-20" };
const order = [
  ["transition-age", "transition before age", { ...early, ...old }, open("transition", true)],
  ["transition-outside", "transition before outside", { ...early, ...outside }, open("transition", false)],
  ["transition-force", "transition before force majeure", { ...early, ...force }, open("transition", false)],
  ["transition-guard-post", "transition before guard post", { ...early, setting: "guardPost", "billing.software": false }, open("transition", false)],
  ["transition-flat-fee", "transition before flat fee", { ...early, setting: "flatFeePractice" }, open("transition", true)],
  ["transition-all", "transition before everything", { ...early, ...old, ...outside, ...force, setting: "flatFeePractice" }, open("transition", false)],
  ["age-outside", "age before outside", { ...old, ...outside }, open("age", false)],
  ["age-force", "age before force majeure", { ...old, ...force }, open("age", false)],
  ["age-guard-post", "age before guard post", { ...old, setting: "guardPost", "billing.software": false }, open("age", false)],
  ["age-flat-fee", "age before flat fee", { ...old, setting: "flatFeePractice", "billing.software": false }, open("age", false)],
  ["age-planning", "age before family planning: no need to ask in 2026", { ...old, setting: "familyPlanning" }, open("age", true)],
  ["outside-force", "outside before force majeure", { ...outside, ...force }, open("outsidePractice", false)],
  ["outside-guard-post", "outside before guard post", { ...outside, setting: "guardPost", "billing.software": false }, open("outsidePractice", false)],
  ["outside-flat-fee", "outside before flat fee", { ...outside, setting: "flatFeePractice" }, open("outsidePractice", false)],
  ["outside-planning", "outside before family planning", { ...outside, setting: "familyPlanning" }, open("outsidePractice", false)],
  ["force-guard-post", "force majeure before guard post", { ...force, setting: "guardPost", "billing.software": false }, open("forceMajeure", false)],
  ["force-guard-post-equipped", "force majeure at an equipped guard post", { ...force, setting: "guardPost" }, open("forceMajeure", false)],
  ["force-flat-fee", "force majeure before flat fee", { ...force, setting: "flatFeePractice", "billing.ownNumber": false }, open("forceMajeure", false)],
  ["force-planning", "force majeure before family planning", { ...force, setting: "familyPlanning" }, open("forceMajeure", false)],
];
for (const [id, title, changes, checks] of order) add(`order-${id}`, title, visit(changes), checks);

// ---- which channel comes first where both are open (age exception, no force majeure)
for (const software of [true, false, null, undefined]) {
  for (const connected of [true, false, null]) {
    const first = software === true && connected !== false;
    add(`channels-${software}-${connected}`, `both open, software ${software ?? (software === null ? "not known" : "not given")}, connected ${connected ?? "not known"}: ${first ? "MediPrima" : "CPAS"} first`,
      visit({ ...old, "billing.software": software, "billing.connected": connected }), open("age", first));
  }
}

export { cases as exceptions };
