// Every engine in Node, in turns: cases a second with and without explanation, cold start, bytes.
//   node bench/node.mjs <folder for the figures> [quick]
// Machines are never as quiet as they look: each round asks every engine once, ratios are taken within a round, and the page
// shows the median over all rounds.
import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { asked } from "./ask.mjs";
import { shipped } from "./bytes.mjs";
import { casesOf, rowsOf } from "./cases.mjs";
import * as decision from "./decision.mjs";
import { CASES_FILE, ENGINES, NATIVE_CASES, isThere, versionOf } from "./engines.mjs";
import { machine } from "./machine.mjs";
import { median } from "./middle.mjs";
import { premiumRows } from "../target/npm/gpcheck/node.js";

const quick = process.argv.includes("quick");
const { rounds, ms, starts } = quick ? { rounds: 3, ms: 150, starts: 2 } : { rounds: 7, ms: 350, starts: 7 };
const run = promisify(execFile);
const CASES = 2000;
/** What of gpcheck a way is set beside; any other beside its answers one by one. */
const BESIDE = { many: "many", rows: "rows", figures: "rows" };

writeCases();

const absent = [];
const started = [];
for (const engine of ENGINES) {
  if (!isThere(engine)) {
    absent.push({ id: engine.id, reason: "not installed; it takes Python 3 with venv, or a native build" });
    continue;
  }
  const worker = await asked(...engine.worker);
  if (worker.about.absent) absent.push({ id: engine.id, reason: worker.about.absent });
  else started.push({ ...engine, ...worker, rates: Object.fromEntries(worker.about.modes.map((mode) => [mode, []])), colds: [] });
  console.log(worker.about.absent ? `${engine.id} does not run here: ${worker.about.absent}` : `${worker.about.ready}: ${worker.about.cases} answers are right`);
}

// Warm before the first round counts.
for (const { ask, rates } of started) for (const mode of Object.keys(rates)) await ask({ mode, ms });
for (let round = 1; round <= rounds; round += 1) {
  for (const { ask, rates } of started) for (const mode of Object.keys(rates)) rates[mode].push((await ask({ mode, ms })).rate);
  console.log(`round ${round} of ${rounds}: gpcheck ${Math.round(started[0].rates.explain.at(-1))} explained cases a second`);
}
for (const { stop } of started) stop();

for (let start = 1; start <= starts; start += 1) {
  for (const { cold, colds } of started) {
    if (!cold) continue;
    const { stdout } = await run(...cold);
    colds.push(JSON.parse(stdout).ms);
  }
}
console.log(`cold starts: ${starts} of each`);

const base = started.find(({ id }) => id === "gpcheck").rates;
const engines = [];
for (const { id, about, rates, colds, cold } of started) {
  const modes = {};
  for (const [mode, all] of Object.entries(rates)) {
    const beside = BESIDE[mode] ? base[BESIDE[mode]] : base.explain;
    modes[mode] = { rate: median(all), least: Math.min(...all), most: Math.max(...all), gpcheckTimes: median(all.map((rate, round) => beside[round] / rate)) };
  }
  const isModule = cold?.[0] === process.execPath;
  const peer = isModule ? await import(`./peers/${id}.mjs`) : { home: id === "native" ? "this repository" : "PyPI" };
  engines.push({
    id, name: about.ready, version: about.version ?? versionOf(about.ready), home: peer.home, explained: peer.explained ?? about.explained ?? null, modes,
    cold: colds.length > 0 ? median(colds) : null, bytes: isModule ? await shipped(id) : null,
  });
}
writeFileSync(join(process.argv[2], "node.json"), `${JSON.stringify({ ...machine(), rounds, ms, starts, cases: CASES, engines, absent }, null, 1)}\n`);

/** The cases for engines that are not of JavaScript: as JSON, and as lines for native code. */
function writeCases() {
  mkdirSync(dirname(CASES_FILE), { recursive: true });
  const cases = casesOf(CASES);
  writeFileSync(CASES_FILE, JSON.stringify({ decision, cases }));
  const layout = premiumRows();
  const lines = cases.map(({ facts, input, worth }) => `${worth}\t${JSON.stringify(input)}\t${rowsOf([facts], layout).join(",")}\n`);
  writeFileSync(NATIVE_CASES, lines.join(""));
}
