// webpack finds the module by itself and puts it beside its own files.
import init, { assessPremium, explain } from "gpcheck";

await init();

const outcome = assessPremium({
  premiumYear: 2024,
  today: "2025-10-01",
  doctor: { competences: [{ code: "003", period: { from: "2010-05-01" } }], attestedAmount: 120000, onCall: "availabilityFee" },
  practice: { acceptedSoftware: true, flatFee: [] },
});

document.getElementById("answer").textContent = explain(outcome, "en").headline;
