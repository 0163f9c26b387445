// How a TypeScript program uses the package: unions narrow, wrong input does not compile.
import { assessPremium, assessPremiums, comparePremiumYears, explain, makeReceipt, routeVisit, routeVisits, rulebook, verifyReceipt } from "gpcheck";

const assessment = assessPremium({
  premiumYear: 2024,
  today: "2025-10-01",
  doctor: { competences: [{ code: "003", period: { from: "2010-05-01" } }], attestedAmount: 120000, onCall: "availabilityFee" },
  practice: { acceptedSoftware: true, flatFee: [], flatFeeDeclaration: null },
  parameters: { sumehr: { part: 60, whole: 100 }, medicationSchemes: { count: 5 }, barometers: { barometers: { diabetes: "2024-03-01", antibiotics: null } }, chapterIv: null },
});
const least: number = assessment.premium.least;
const track: "recognised" | "inTraining" | "none" = assessment.track;
for (const parameter of assessment.parameters) {
  const { threshold } = parameter;
  switch (threshold.kind) {
    case "share": { const percent: number = threshold.percent; void percent; break; }
    case "count": { const count: number = threshold.count; void count; break; }
    case "barometers": { const last: string | undefined = threshold.of[0]?.lastDay; void last; break; }
    case "done": break;
    default: { const never: never = threshold; void never; }
  }
}

for (const one of assessPremiums([])) {
  if ("ok" in one) { const eligible: string = one.ok.eligibility; void eligible; } else { const path: string = one.error.path; void path; }
}

const routing = routeVisit({
  careOn: "2026-02-10",
  billedOn: "2026-02-10",
  patient: { insured: false },
  mediprima: { kind: "refused", code: "202" },
  doctor: { role: "generalPractitioner" },
  setting: "practice",
  billing: {},
});
const verdict: "bill" | "wait" | "refer" | "notRefundable" | "ask" = routing.verdict;
for (const one of routeVisits([])) if ("ok" in one) void one.ok.channels;

const text: string = explain(assessment, "nl").headline + explain(routing, "de").headline;
const checked: string = rulebook().checkedOn;
const compared: unknown = comparePremiumYears(2023, 2024);
const receipt = makeReceipt("premium", { premiumYear: 2024, today: "2025-10-01", doctor: { competences: [] }, practice: {} }, "2026-11-21");
const same: boolean = verifyReceipt(receipt).sameOutcome;
void [least, track, verdict, text, checked, compared, same];

const doctor = { competences: [] };
// @ts-expect-error the year is a number
assessPremium({ premiumYear: "2024", today: "2025-10-01", doctor, practice: {} });
// @ts-expect-error the day is not optional
assessPremium({ premiumYear: 2024, doctor, practice: {} });
// @ts-expect-error an unknown field
assessPremium({ premiumYear: 2024, today: "2025-10-01", doctor, practice: {}, colour: "red" });
// @ts-expect-error an unknown parameter
assessPremium({ premiumYear: 2024, today: "2025-10-01", doctor, practice: {}, parameters: { telepathy: { count: 1 } } });
// @ts-expect-error a share has a whole
assessPremium({ premiumYear: 2024, today: "2025-10-01", doctor, practice: {}, parameters: { sumehr: { part: 1 } } });
// @ts-expect-error not a word for on-call
assessPremium({ premiumYear: 2024, today: "2025-10-01", doctor: { competences: [], onCall: "sometimes" }, practice: {} });
// @ts-expect-error codes are 201 to 207
routeVisit({ careOn: "2026-02-10", billedOn: "2026-02-10", patient: {}, mediprima: { kind: "refused", code: "208" }, doctor: { role: "specialist" }, setting: "practice", billing: {} });
// @ts-expect-error cards come with a list
routeVisit({ careOn: "2026-02-10", billedOn: "2026-02-10", patient: {}, mediprima: { kind: "cards" }, doctor: { role: "specialist" }, setting: "practice", billing: {} });
// @ts-expect-error shares are 0, 50 or 100
routeVisit({ careOn: "2026-02-10", billedOn: "2026-02-10", patient: {}, mediprima: { kind: "cards", cards: [{ period: { from: "2026-01-01" }, stateShares: { amiPart: 75, patientPart: 0 } }] }, doctor: { role: "specialist" }, setting: "practice", billing: {} });
// @ts-expect-error Italian is not one of the languages
explain(assessment, "it");
// @ts-expect-error two kinds of receipt
makeReceipt("invoice", { premiumYear: 2024, today: "2025-10-01", doctor, practice: {} }, "2026-11-21");
