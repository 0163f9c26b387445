// MediPrima: the order of the questions, the answers of the platform, the cards.
import { card, change, cover, family, visit } from "./common.mjs";

const { cases: routes, visit: add } = family("route");
const { cases: cards, visit: addCard } = family("card");

const free = { duty: "notRequired", keep: false, sendToCpas: false, copyToPatient: false };
const refused = (code, changes = {}) => visit({ mediprima: { kind: "refused", code }, ...changes });
const urgent = (changes) => ({ patient: { insured: false, reception: null, prescribed: [], ...changes } });

// ---- 1 and 2: dates, hospital
add("same-day", "billed on the day of care", visit(), { expect: { verdict: "bill", channels: ["mediprima"] } });
const hospital = { expect: { verdict: "refer", channels: ["hospital"] }, reasons: ["mediprima.hospital *"] };
add("hospital", "hospital: the hospital bills", visit({ setting: "hospital" }), hospital);
add("hospital-insured", "hospital comes before insurance", visit({ setting: "hospital", "patient.insured": true }), hospital);
add("hospital-insurance-unknown", "hospital, insurance not known", visit({ setting: "hospital", "patient.insured": null }), hospital);
add("hospital-fedasil", "hospital comes before reception", visit({ setting: "hospital", "patient.reception": "fedasil" }), hospital);
add("hospital-specialist", "hospital comes before the specialist's channel", visit({ setting: "hospital", "doctor.role": "specialist" }), hospital);
add("hospital-202", "hospital, no decision", refused("202", { setting: "hospital" }), hospital);

// ---- 3: insurance
const insured = { expect: { verdict: "bill", channels: ["healthFund"], payers: ["healthFund"], guaranteed: false, certificate: free }, reasons: ["mediprima.insured *"] };
add("insured", "insured, although there is a card", visit({ "patient.insured": true }), insured);
add("insured-fedasil", "insurance comes before reception", visit({ "patient.insured": true, "patient.reception": "fedasil" }), insured);
add("insured-specialist", "insured, seen by a specialist", visit({ "patient.insured": true, "doctor.role": "specialist" }), insured);
add("insured-prescribed", "insured, medicines prescribed: no certificate to copy", visit({ "patient.insured": true, "patient.prescribed": ["medicines"] }), insured);
add("insured-no-software", "insured, no MediPrima software: nothing to do with it", visit({ "patient.insured": true, "billing.software": false }), insured);
add("insured-urgent-202", "insured, urgent, no decision", refused("202", { "patient.insured": true, "patient.urgent": true }), insured);
const unconsulted = { expect: { verdict: "wait", channels: [] }, first: { steps: "consultInsurability" }, reasons: ["mediprima.insured *"] };
add("insurance-unknown", "insurance not known: ask that first", visit({ "patient.insured": null }), unconsulted);
add("insurance-omitted", "insurance not given: ask that first", visit({ "patient.insured": undefined }), unconsulted);
add("insurance-unknown-fedasil", "insurance not known, received by Fedasil: insurance first", visit({ "patient.insured": null, "patient.reception": "fedasil" }), unconsulted);
add("insurance-unknown-specialist", "insurance not known, specialist: insurance first", visit({ "patient.insured": null, "doctor.role": "specialist" }), unconsulted);
add("insurance-unknown-transition", "insurance not known in the transition: insurance first", visit({ "patient.insured": null, careOn: "2025-10-01", billedOn: "2025-10-01" }), unconsulted);

// ---- 4 and 5: reception, specialist
const fedasil = { expect: { verdict: "bill", channels: ["fedasil"], payers: ["fedasil"], guaranteed: false, certificate: free }, reasons: ["mediprima.reception *"] };
add("fedasil", "received by Fedasil, although there is a card", visit({ "patient.reception": "fedasil" }), fedasil);
add("fedasil-specialist", "received by Fedasil, seen by a specialist", visit({ "patient.reception": "fedasil", "doctor.role": "specialist" }), fedasil);
add("fedasil-guard-post", "received by Fedasil, at a guard post", visit({ "patient.reception": "fedasil", setting: "guardPost" }), fedasil);
add("fedasil-203", "received by Fedasil, suspended decision", refused("203", { "patient.reception": "fedasil" }), fedasil);
for (const reception of ["cpas", "none"]) {
  add(`reception-${reception}`, `reception: ${reception}, the card decides`, visit({ "patient.reception": reception }), { expect: { verdict: "bill", channels: ["mediprima"], payers: ["state"] } });
}
add("reception-omitted", "reception not given, the card decides", visit({ "patient.reception": undefined }), { expect: { verdict: "bill", channels: ["mediprima"] } });
const specialist = { expect: { verdict: "bill", channels: ["cpasPaper"], payers: ["cpas"], guaranteed: false }, reasons: ["mediprima.specialist *"] };
add("specialist", "specialist with a valid card: invoice to the CPAS", visit({ "doctor.role": "specialist" }), specialist);
add("specialist-202", "specialist, no decision: role comes before the answer", refused("202", { "doctor.role": "specialist" }), specialist);
add("specialist-not-consulted", "specialist, MediPrima not consulted", visit({ "doctor.role": "specialist", mediprima: { kind: "notConsulted" } }), specialist);
add("specialist-2025", "specialist in the transition", visit({ "doctor.role": "specialist", careOn: "2025-10-01", billedOn: "2025-10-31" }), specialist);
add("in-training", "GP in training bills as a GP", visit({ "doctor.role": "gpInTraining" }), { expect: { verdict: "bill", channels: ["mediprima"], guaranteed: true } });

// ---- 6: what MediPrima answered
for (const because of [undefined, null, "unavailable"]) {
  add(`not-consulted-${because ?? String(because)}`, `MediPrima not consulted (${because ?? "no reason given"})`,
    visit({ mediprima: because === undefined ? { kind: "notConsulted" } : { kind: "notConsulted", because } }),
    { expect: { verdict: "wait", channels: [], guaranteed: false }, contains: { steps: ["consultMediPrima"] }, reasons: ["mediprima.notConsulted *"] });
}
const noDecision = (isUrgent) => isUrgent === true
  ? { expect: { verdict: "wait", channels: [], guaranteed: false, certificate: { duty: "required", keep: true } }, contains: { steps: ["treat", "sendCareAdvice", "askDecisionWithProxy", "billAfterDecision"] } }
  : isUrgent === false
    ? { expect: { verdict: "wait", channels: [], guaranteed: false, payers: ["doctorAtRisk"], certificate: { duty: "undetermined" } }, contains: { steps: ["referToCpas", "handLiaisonSheet"] } }
    : { expect: { verdict: "wait", channels: [], guaranteed: false }, contains: { steps: ["judgeUrgency"] } };
for (const isUrgent of [true, false, null, undefined]) {
  const word = { true: "urgent", false: "not urgent", null: "urgency not known", undefined: "urgency not given" }[isUrgent];
  const checks = noDecision(isUrgent);
  for (const code of ["201", "202"]) {
    add(`${code}-${String(isUrgent)}`, `${code}, ${word}`, refused(code, urgent(isUrgent === undefined ? {} : { urgent: isUrgent })), { ...checks, reasons: ["mediprima.noDecision *"] });
  }
  add(`no-identifier-${String(isUrgent)}`, `no identification number, ${word}`,
    visit({ mediprima: { kind: "notConsulted", because: "noIdentifier" }, ...urgent(isUrgent === undefined ? {} : { urgent: isUrgent }) }),
    { ...checks, contains: { steps: ["askCpasForIdentifier", ...checks.contains.steps] }, reasons: ["mediprima.noIdentifier *"] });
}
add("202-urgent-no-software", "202, urgent, no software: still wait for the decision", refused("202", { "patient.urgent": true, "billing.software": false }), { ...noDecision(true), reasons: ["mediprima.noDecision *"] });
add("202-urgent-transition", "202 in the transition, urgent: no decision, no invoice", refused("202", { "patient.urgent": true, careOn: "2025-10-20", billedOn: "2025-10-20" }), noDecision(true));
add("202-not-urgent-old-doctor", "202, not urgent, doctor of the age exception: no decision all the same", refused("202", { "patient.urgent": false, "doctor.bornOn": "1950-01-01" }), noDecision(false));

const answers = { 203: ["wait", "askCpasToReactivate"], 204: ["refer", "seeListedDoctor"], 206: ["wait", "askCpasToExtendCover"], 207: ["wait", "askCpasToTickDoctorBox"] };
for (const [code, [verdict, step]] of Object.entries(answers)) {
  const expect = verdict === "wait" ? { verdict, channels: [], guaranteed: false } : { verdict, guaranteed: false };
  const checks = { expect, contains: { steps: [step] }, reasons: [`mediprima.code.${code} *`] };
  add(code, `${code}: ${step}`, refused(code), checks);
  add(`${code}-transition`, `${code} in the transition: ${step}`, refused(code, { careOn: "2025-10-31", billedOn: "2025-10-31" }), checks);
  add(`${code}-urgent`, `${code}, urgent: ${step}`, refused(code, { "patient.urgent": true }), checks);
  add(`${code}-age`, `${code}, doctor of the age exception: ${step}`, refused(code, { "doctor.bornOn": "1950-01-01", "billing.software": false }), checks);
}
const paper = { expect: { verdict: "bill", channels: ["cpasPaper"], exception: "beforeMediPrima" }, reasons: ["mediprima.code.205 *", "mediprima.exception.beforeMediPrima *"] };
for (const [careOn, billedOn] of [["2025-08-20", "2025-08-20"], ["2025-08-20", "2025-09-01"], ["2025-08-20", "2025-10-30"], ["2025-10-31", "2025-10-31"]]) {
  add(`205-${careOn}-${billedOn}`, `205, care of ${careOn}, invoice of ${billedOn}: on paper`, refused("205", { careOn, billedOn }), paper);
}
add("205-no-software", "205, invoice of 31 October 2025, no software", refused("205", { careOn: "2025-08-20", billedOn: "2025-10-31", "billing.software": false }), paper);
for (const [careOn, billedOn] of [["2025-08-20", "2025-11-01"], ["2025-10-31", "2025-11-01"], ["2026-02-10", "2026-02-10"]]) {
  add(`205-${careOn}-${billedOn}`, `205, care of ${careOn}, invoice of ${billedOn}: no source decides`, refused("205", { careOn, billedOn }),
    { expect: { verdict: "ask" }, reasons: ["mediprima.code.205 *"] });
}
add("principle", "decision of principle only", visit({ mediprima: { kind: "principle" } }),
  { expect: { verdict: "wait", channels: [], guaranteed: false }, contains: { steps: ["askCpasForGuarantee"] }, reasons: ["mediprima.principle *"] });
add("principle-transition", "decision of principle in the transition", visit({ mediprima: { kind: "principle" }, careOn: "2025-10-20", billedOn: "2025-10-20" }),
  { expect: { verdict: "wait", channels: [], guaranteed: false }, contains: { steps: ["askCpasForGuarantee"] }, reasons: ["mediprima.principle *"] });

// ---- cards
const withCards = (...list) => visit({ "mediprima.cards": list });
const covered = (more = {}) => ({ expect: { verdict: "bill", channels: ["mediprima"], guaranteed: true, ...more }, reasons: ["mediprima.covered *"] });
const asks = (step, verdict = "wait") => ({ expect: verdict === "wait" ? { verdict, channels: [], guaranteed: false } : { verdict }, contains: { steps: [step] } });
const between = (from, to, changes = {}) => card({ doctorCover: cover({ period: { from, to } }), ...changes });

for (const [id, careOn, inside] of [["day-before", "2026-01-31", false], ["first-day", "2026-02-01", true], ["middle", "2026-02-14", true], ["last-day", "2026-02-28", true], ["day-after", "2026-03-01", false]]) {
  addCard(`cover-${id}`, `cover of February 2026, care on ${careOn}`, change(withCards(between("2026-02-01", "2026-02-28")), { careOn, billedOn: "2026-03-01" }),
    inside ? covered() : asks("askCpasToExtendCover"));
}
addCard("one-day", "cover of one day, that day", withCards(between("2026-02-10", "2026-02-10")), covered());
addCard("open-end", "cover without an end", withCards(card({ doctorCover: cover({ period: { from: "2025-09-01" } }) })), covered());
addCard("open-end-null", "cover whose end is null", withCards(card({ doctorCover: cover({ period: { from: "2025-09-01", to: null } }) })), covered());
addCard("open-end-before", "cover without an end that begins the day after", withCards(card({ doctorCover: cover({ period: { from: "2026-02-11" } }) })), asks("askCpasToExtendCover"));
addCard("cover-by-care-day", "cover ended between care and invoice: the day of care decides", change(withCards(between("2026-01-01", "2026-02-10")), { billedOn: "2026-03-31" }), covered());

const first = card({ version: 1, urgencyCertificate: false });
const second = card({ version: 2, urgencyCertificate: true });
const third = card({ version: 10, urgencyCertificate: false });
addCard("latest-version", "two versions cover the day: the latest", withCards(first, second), covered({ certificate: { duty: "required" } }));
addCard("latest-version-first", "two versions in the other order: the latest", withCards(second, first), covered({ certificate: { duty: "required" } }));
addCard("latest-version-of-three", "versions 2, 10 and 1: the tenth", withCards(second, third, first), covered({ certificate: { duty: "notRequired" } }));
addCard("older-version-covers", "the latest version does not cover the day, the one before does",
  withCards(between("2025-09-01", "2026-02-28", { version: 1, urgencyCertificate: false }), between("2026-03-01", "2026-08-31", { version: 2 })), covered({ certificate: { duty: "notRequired" } }));
addCard("two-cards-by-day", "two cards one after the other: that of the day of care",
  withCards(between("2025-09-01", "2026-02-09", { cardNumber: "000123456788" }), between("2026-02-10", "2026-08-31", { urgencyCertificate: false })), covered({ certificate: { duty: "notRequired" } }));
addCard("gap-between-cards", "care on a day between two covers", withCards(between("2025-09-01", "2026-02-09"), between("2026-02-11", "2026-08-31")), asks("askCpasToExtendCover"));
addCard("no-cover", "card without doctor cover", withCards(card({ doctorCover: null })), asks("askCpasToTickDoctorBox"));
addCard("cover-omitted", "card that does not mention a doctor cover", withCards(card({ doctorCover: undefined })), asks("askCpasToTickDoctorBox"));
addCard("two-without-cover", "two cards, neither with a doctor cover", withCards(card({ doctorCover: null }), card({ version: 2, doctorCover: null })), asks("askCpasToTickDoctorBox"));
addCard("no-cover-and-other-days", "a card without cover and one with cover on other days", withCards(card({ doctorCover: null }), between("2025-09-01", "2026-02-09")), asks("askCpasToExtendCover"));
addCard("no-cover-and-covered", "a card without cover and one that covers the day", withCards(card({ version: 2, doctorCover: null }), card()), covered());
addCard("no-cover-transition", "card without doctor cover in the transition: as 207", change(withCards(card({ doctorCover: null })), { careOn: "2025-10-20", billedOn: "2025-10-20" }), asks("askCpasToTickDoctorBox"));

const listed = (providers) => card({ doctorCover: cover({ providers }) });
addCard("listed", "the doctor is in the card's list", withCards(listed(["19999999004", "10000001004"])), covered());
addCard("listed-alone", "the doctor alone is in the card's list", withCards(listed(["10000001004"])), covered());
addCard("not-listed", "the doctor is not in the card's list", withCards(listed(["19999999004", "18888888004"])), asks("seeListedDoctor", "refer"));
addCard("list-omitted", "no list of providers: any doctor", withCards(card({ doctorCover: cover({ providers: undefined }) })), covered());
addCard("list-null-number-unknown", "no list, own number not known: any doctor", change(withCards(card()), { "doctor.nihii": null }), covered());
for (const nihii of [null, undefined]) {
  addCard(`list-number-${nihii === null ? "null" : "omitted"}`, `a list, own number not ${nihii === null ? "known" : "given"}`, change(withCards(listed(["10000001004"])), { "doctor.nihii": nihii }),
    { expect: { verdict: "ask" }, reasons: ["mediprima.providers *"] });
}
addCard("not-listed-age", "not in the list, age exception: another doctor all the same", change(withCards(listed(["19999999004"])), { "doctor.bornOn": "1950-01-01" }), asks("seeListedDoctor", "refer"));
addCard("no-agreement", "card without an agreement number: as suspended", withCards(card({ agreementNumber: null })), asks("askCpasToReactivate"));
addCard("agreement-omitted", "agreement number not given: as suspended", withCards(card({ agreementNumber: undefined })), asks("askCpasToReactivate"));
addCard("no-agreement-transition", "no agreement number in the transition: as suspended", change(withCards(card({ agreementNumber: null })), { careOn: "2025-10-20", billedOn: "2025-10-20" }), asks("askCpasToReactivate"));
addCard("no-agreement-listed", "in the list, no agreement number: as suspended", withCards(change(listed(["10000001004"]), { agreementNumber: null })), asks("askCpasToReactivate"));

// ---- what becomes of the certificate
const certificateSteps = ["checkCertificateFlag", "fillCertificate", "keepCertificate", "sendCertificate", "giveCertificateCopy"];
const handled = (certificate, ...steps) => ({ expect: { certificate }, ...(steps.length > 0 && { contains: { steps } }), lacks: { steps: certificateSteps.filter((step) => !steps.includes(step)) } });
const flagged = (flag, changes = {}) => change(withCards(card({ urgencyCertificate: flag })), changes);
const duty = (name, changes = {}) => ({ ...free, duty: name, ...changes });
addCard("certificate", "certificate required, billed electronically: filled in and kept", flagged(true), handled(duty("required", { keep: true }), "fillCertificate", "keepCertificate"));
addCard("certificate-prescribed", "certificate required, medicines prescribed: a copy for the patient", flagged(true, { "patient.prescribed": ["medicines"] }),
  handled(duty("required", { keep: true, copyToPatient: true }), "fillCertificate", "keepCertificate", "giveCertificateCopy"));
addCard("certificate-on-paper", "certificate required, billed on paper: sent to the CPAS", flagged(true, { setting: "guardPost", "billing.software": false }),
  handled(duty("required", { keep: true, sendToCpas: true }), "fillCertificate", "keepCertificate", "sendCertificate"));
const bySpecialist = { "doctor.role": "specialist" };
addCard("certificate-specialist", "certificate required, seen by a specialist, who bills on paper: sent to the CPAS", flagged(true, bySpecialist),
  handled(duty("required", { keep: true, sendToCpas: true }), "fillCertificate", "keepCertificate", "sendCertificate"));
addCard("certificate-specialist-not-required", "no certificate required, seen by a specialist", flagged(false, bySpecialist), handled(duty("notRequired")));
addCard("certificate-specialist-unknown", "no decision, so no flag, seen by a specialist: not known", refused("202", bySpecialist), { expect: { certificate: duty("undetermined") } });
addCard("certificate-not-required", "no certificate required: nothing to do with one", flagged(false, { "patient.prescribed": ["medicines"] }), handled(duty("notRequired")));
addCard("certificate-unknown", "the card's flag not known: look at it", flagged(null), handled(duty("undetermined"), "checkCertificateFlag"));
addCard("certificate-urgent", "no decision, urgent: a certificate, filled in and kept", refused("202", { "patient.urgent": true }),
  { ...handled(duty("required", { keep: true }), "fillCertificate", "keepCertificate"), reasons: ["mediprima.certificate.urgent limits"] });
addCard("certificate-not-urgent", "no decision, not urgent: no flag to look at", refused("202", { "patient.urgent": false }), handled(duty("undetermined")));
addCard("none", "an answer without any card: as no decision", withCards(), { expect: { verdict: "wait", channels: [], guaranteed: false }, contains: { steps: ["judgeUrgency"] } });

// ---- what is done, in which order
const done = (steps, never) => ({ expect: { verdict: "bill" }, contains: { steps }, lacks: { steps: never } });
addCard("electronic-steps", "billed electronically: tarification, then the invoice", visit(), done(["requestTarification", "billMediPrima"], ["billCpasOnPaper", "tarificationClosed"]));
addCard("paper-steps", "billed on paper: the invoice to the CPAS, no tarification", visit({ setting: "guardPost", "billing.software": false }), done(["billCpasOnPaper"], ["requestTarification", "billMediPrima", "tarificationClosed"]));
addCard("late-steps", "billed after the last day: tarification is closed, not asked for", visit({ billedOn: "2026-04-11" }), done(["tarificationClosed", "billMediPrima"], ["requestTarification"]));
const unnamed = (patient) => visit({ mediprima: { kind: "notConsulted", because: "noIdentifier" }, ...patient });
add("no-identifier-urgent-first", "no number, urgent: the care comes before any paper", unnamed({ "patient.urgent": true }), { expect: { verdict: "wait" }, first: { steps: "treat" }, contains: { steps: ["askCpasForIdentifier"] } });
add("no-identifier-not-urgent-first", "no number, not urgent: the number is asked for first", unnamed({ "patient.urgent": false }), { expect: { verdict: "wait" }, first: { steps: "askCpasForIdentifier" } });
add("not-insured", "not insured: said, as it was asked", visit(), { expect: { verdict: "bill" }, contains: { reasons: [{ rule: "mediprima.insured", effect: "informs" }] } });
for (const insured of [false, null]) {
  add(`hospital-${insured}-not-asked`, `hospital, insured: ${insured ?? "not known"}; nobody asks`, visit({ setting: "hospital", "patient.insured": insured }), { expect: { verdict: "refer" }, lacks: { reasons: [{ rule: "mediprima.insured" }] } });
}

export { routes, cards };
