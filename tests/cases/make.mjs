// Writes the generated case files beside this one; `--check` only says whether the committed ones are what it would write.
import { readFileSync, writeFileSync } from "node:fs";
import { batches } from "./make/batches.mjs";
import { boundaries } from "./make/boundaries.mjs";
import { codes, consultations } from "./make/consultation.mjs";
import { doctors } from "./make/doctor.mjs";
import { exceptions } from "./make/exceptions.mjs";
import { flatFees } from "./make/flatfee.mjs";
import { certificates, deadlines, payers } from "./make/money.mjs";
import { refusals } from "./make/refusals.mjs";
import { sources } from "./make/sources.mjs";
import { starters } from "./make/starters.mjs";
import { thresholds } from "./make/thresholds.mjs";
import { tiers } from "./make/tiers.mjs";
import { contests, plans, windowCases } from "./make/time.mjs";
import { bonuses, payments, ranges } from "./make/unknowns.mjs";
import { cards, routes } from "./make/visits.mjs";

const files = {
  "premium-thresholds": thresholds,
  "premium-tiers": tiers,
  "premium-doctor": doctors,
  "premium-flat-fee": flatFees,
  "premium-unknown": [...ranges, ...bonuses],
  "premium-payments": payments,
  "premium-starter": starters,
  "premium-time": [...windowCases, ...contests],
  "premium-plan": plans,
  "visit-routes": [...routes, ...cards],
  "visit-exceptions": exceptions,
  "visit-money": [...certificates, ...payers, ...deadlines],
  consultation: consultations,
  codes,
  boundaries,
  sources,
  refusals,
  batches,
};

const seen = new Set();
for (const { id } of Object.values(files).flat()) {
  if (seen.has(id)) throw new Error(`two cases are called ${id}`);
  seen.add(id);
}

let stale = 0;
for (const [name, cases] of Object.entries(files)) {
  const path = new URL(`${name}.json`, import.meta.url);
  const text = `[\n${cases.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`;
  if (!process.argv.includes("--check")) writeFileSync(path, text);
  else if (readFileSync(path, "utf8") !== text) { stale += 1; console.error(`${name}.json is not what make.mjs writes`); }
}
console.log(`${seen.size} cases in ${Object.keys(files).length} files`);
process.exitCode = stale ? 1 : 0;
