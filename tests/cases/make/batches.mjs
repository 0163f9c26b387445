// Many cases in one call: the order stays, and one bad case does not stop the others.
import { family, premium, sure, visit } from "./common.mjs";

const { cases, call } = family("batch");

call("assessPremiums", "premiums-none", "no premium cases", [], { expect: [] });
call("assessPremiums", "premiums-mixed", "a good premium case, a bad one, a good one",
  [premium(2024), premium(2027), premium(2023, { "doctor.onCall": "none" })],
  { expect: [{ ok: { premium: sure(6000) } }, { error: {} }, { ok: { premium: sure(0), eligibility: "notEligible" } }] });
call("assessPremiums", "premiums-all-bad", "bad premium cases only", [premium(2024, { today: "2025-02-30" }), 5, null], { expect: [{ error: {} }, { error: {} }, { error: {} }] });
call("routeVisits", "visits-none", "no visits", [], { expect: [] });
call("routeVisits", "visits-mixed", "a good visit, a bad one, a good one",
  [visit(), visit({ billedOn: "2026-02-09" }), visit({ setting: "hospital" })],
  { expect: [{ ok: { verdict: "bill" } }, { error: {} }, { ok: { verdict: "refer" } }] });

export { cases as batches };
