// Where a program reads the module itself, as in Deno or a worker: it hands the module to `init`, which then asks for no file.
import { readFile } from "node:fs/promises";
import init, { explain, routeVisit } from "gpcheck/browser";

const file = new URL(import.meta.resolve("gpcheck/gpcheck_wasm_bg.wasm"));
await init({ module_or_path: await readFile(file) });

const outcome = routeVisit({
  careOn: "2026-02-10",
  billedOn: "2026-02-10",
  patient: { insured: true },
  mediprima: { kind: "notConsulted" },
  doctor: { role: "generalPractitioner" },
  setting: "practice",
  billing: {},
});

console.log(outcome.channels);
console.log(explain(outcome, "en").headline);
