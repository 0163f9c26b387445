// Vite is told to keep the module as a file, and gives its address.
import init, { assessPremium, explain } from "gpcheck";
import module_or_path from "gpcheck/gpcheck_wasm_bg.wasm?url";

await init({ module_or_path });

const outcome = assessPremium({
  premiumYear: 2024,
  today: "2025-10-01",
  doctor: { competences: [{ code: "003", period: { from: "2010-05-01" } }], attestedAmount: 120000, onCall: "availabilityFee" },
  practice: { acceptedSoftware: true, flatFee: [] },
});

document.getElementById("answer").textContent = explain(outcome, "en").headline;
