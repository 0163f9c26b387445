// Covered visits: the certificate, who pays, and until when tarification is possible.
import { card, cover, family, visit } from "./common.mjs";

const { cases: certificates, visit: addCertificate } = family("certificate");
const { cases: payers, visit: addPayers } = family("payers");
const { cases: deadlines, visit: addDeadline } = family("tarification");

// ---- certificate: the flag of the card, and nothing else
const prescriptions = [[], ["medicines"], ["laboratory"], ["physiotherapy"], ["specialist"], ["hospital"], ["medicines", "laboratory"]];
const channels = [
  ["mediprima", {}],
  ["cpas-first", { "billing.from": "outside", "billing.connected": false, setting: "homeVisit" }],
  ["mediprima-first", { "doctor.bornOn": "1950-01-01" }],
  ["cpas-alone", { setting: "guardPost", "billing.software": false }],
];
for (const [name, changes] of channels) {
  const toCpas = name.startsWith("cpas");
  for (const prescribed of prescriptions) {
    const copy = prescribed.length > 0;
    const input = (urgencyCertificate) => visit({ ...changes, "patient.prescribed": prescribed, "mediprima.cards": [card({ urgencyCertificate })] });
    const what = `${name}, ${copy ? `prescribed: ${prescribed.join(" and ")}` : "nothing prescribed"}`;
    const id = `${name}-${prescribed.join("-") || "nothing"}`;
    addCertificate(`${id}-true`, `flag true, ${what}`, input(true), { expect: { certificate: { duty: "required", keep: true, sendToCpas: toCpas, copyToPatient: copy } }, reasons: ["mediprima.certificate *"] });
    addCertificate(`${id}-false`, `flag false, ${what}`, input(false), { expect: { certificate: { duty: "notRequired", keep: false, sendToCpas: false, copyToPatient: false } } });
    if (prescribed.length < 2 && (name === "mediprima" || name === "cpas-alone")) {
      addCertificate(`${id}-null`, `flag not known, ${what}`, input(null), { expect: { certificate: { duty: "undetermined" } }, reasons: ["mediprima.certificate *"] });
      addCertificate(`${id}-omitted`, `no flag, ${what}`, input(undefined), { expect: { certificate: { duty: "undetermined" } }, reasons: ["mediprima.certificate *"] });
    }
  }
}
for (const urgent of [true, false]) {
  addCertificate(`urgency-${urgent}-flag-false`, `flag false although the care was ${urgent ? "" : "not "}urgent: the flag decides`,
    visit({ "patient.urgent": urgent, "mediprima.cards": [card({ urgencyCertificate: false })] }), { expect: { certificate: { duty: "notRequired" } } });
  addCertificate(`urgency-${urgent}-flag-true`, `flag true although the care was ${urgent ? "" : "not "}urgent: the flag decides`,
    visit({ "patient.urgent": urgent }), { expect: { certificate: { duty: "required", keep: true } } });
}

// ---- payers: state for what it bears; the rest by the CPAS's support of each part
const bearers = { FULL: ["cpas"], PARTIAL: ["cpas", "patient"], NOTHING: ["patient"] };
for (const amiPart of [0, 50, 100]) {
  for (const patientPart of [0, 50, 100]) {
    for (const amiSupport of ["NOTHING", "PARTIAL", "FULL"]) {
      for (const patientSupport of ["NOTHING", "PARTIAL", "FULL"]) {
        const rest = new Set([...(amiPart < 100 ? bearers[amiSupport] : []), ...(patientPart < 100 ? bearers[patientSupport] : [])]);
        const expected = ["state", "cpas", "patient"].filter((who) => (who === "state" ? amiPart + patientPart > 0 : rest.has(who)));
        const support = { amiPart: amiSupport, patientPart: patientSupport, supplement: "NOTHING" };
        addPayers(`${amiPart}-${patientPart}-${amiSupport}-${patientSupport}`.toLowerCase(), `state ${amiPart}/${patientPart}, CPAS ${amiSupport}/${patientSupport}: ${expected.join(", ")}`,
          visit({ "mediprima.cards": [card({ stateShares: { amiPart, patientPart }, doctorCover: cover({ support }) })] }),
          { expect: { verdict: "bill", payers: expected }, reasons: ["mediprima.payers *"] });
      }
    }
  }
}

// ---- tarification: day of care + 2 months
const late = "tarificationClosed";
const months = [
  ["2026-02-10", "2026-04-10", "2026-04-11"], ["2025-12-31", "2026-02-28", "2026-03-01"], ["2025-12-30", "2026-02-28", "2026-03-01"],
  ["2025-12-29", "2026-02-28", "2026-03-01"], ["2025-12-28", "2026-02-28", "2026-03-01"], ["2025-12-27", "2026-02-27", "2026-02-28"],
  ["2026-01-31", "2026-03-31", "2026-04-01"], ["2026-02-28", "2026-04-28", "2026-04-29"], ["2026-04-30", "2026-06-30", "2026-07-01"],
  ["2026-07-31", "2026-09-30", "2026-10-01"], ["2025-11-30", "2026-01-30", "2026-01-31"],
];
for (const [careOn, lastDay, after] of months) {
  const deadline = { deadlines: [{ kind: "tarification", lastDay }] };
  addDeadline(`${careOn}-same-day`, `care of ${careOn}: tarification until ${lastDay}`, visit({ careOn, billedOn: careOn }), { expect: { verdict: "bill" }, contains: deadline, lacks: { steps: [late] } });
  addDeadline(`${careOn}-last-day`, `care of ${careOn}, billed on ${lastDay}: still possible`, visit({ careOn, billedOn: lastDay }), { expect: { verdict: "bill" }, contains: deadline, lacks: { steps: [late] } });
  addDeadline(`${careOn}-day-late`, `care of ${careOn}, billed on ${after}: a day late, not dead`, visit({ careOn, billedOn: after }),
    { expect: { verdict: "bill", channels: ["mediprima"] }, contains: { ...deadline, steps: [late] }, reasons: ["mediprima.tarification *"] });
}
const leap = card({ doctorCover: cover({ period: { from: "2027-09-01", to: "2028-08-31" } }) });
for (const [careOn, lastDay] of [["2027-12-31", "2028-02-29"], ["2027-12-29", "2028-02-29"], ["2027-12-28", "2028-02-28"]]) {
  addDeadline(`${careOn}-leap`, `care of ${careOn}: until ${lastDay} in a leap year`, visit({ careOn, billedOn: lastDay, "mediprima.cards": [leap] }),
    { expect: { verdict: "bill" }, contains: { deadlines: [{ kind: "tarification", lastDay }] }, lacks: { steps: [late] } });
}

export { certificates, payers, deadlines };
