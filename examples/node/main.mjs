// In Node the module is ready as soon as the package is imported.
import { assessPremium, explain } from "gpcheck";

const outcome = assessPremium({
  premiumYear: 2024,
  today: "2025-10-01",
  doctor: { competences: [{ code: "003", period: { from: "2010-05-01" } }], attestedAmount: 120000, onCall: "availabilityFee" },
  practice: { acceptedSoftware: true, flatFee: [] },
});

console.log(outcome.premium);
console.log(explain(outcome, "en").headline);
