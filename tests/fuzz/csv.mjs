// A fuzzer that V8's own coverage guides, for the parsers that are JavaScript.
//   node tests/fuzz/csv.mjs <work> <seconds of CPU> [more folders of inputs]   looks for faults
//   node tests/fuzz/csv.mjs --least <to> [folders]                           keeps the smallest inputs that reach as much
// What reaches a block of code that no input reached before, or more often than any did, is kept and changed further.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector";
import { join } from "node:path";
import { holds } from "./src/csv.mjs";

const LONGEST = 4096;
/** So many are tried between two looks at the coverage; only where it grew they are looked at one by one. */
const BATCH = 48;
const FOLDER = "/web/static/lists/";

const session = new Session();
session.connect();
const post = (method, parameters) => {
  let answer;
  session.post(method, parameters, (error, result) => { if (error) throw new Error(error.message); answer = result; });
  return answer;
};
post("Profiler.enable");
post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** The blocks that ran since the last look, each with how often, in powers of four. */
function reached() {
  const found = [];
  for (const { url, functions } of post("Profiler.takePreciseCoverage").result) {
    if (!url.includes(FOLDER)) continue;
    const file = url.slice(url.lastIndexOf("/") + 1);
    for (const { ranges } of functions) {
      for (const { startOffset, endOffset, count } of ranges) {
        if (count > 0) found.push(`${file}:${startOffset}-${endOffset}*${Math.min(5, Math.floor(Math.log2(count) / 2))}`);
      }
    }
  }
  return found;
}

const cpu = () => process.resourceUsage().userCPUTime / 1e6;
const nameOf = (bytes) => createHash("sha1").update(bytes).digest("hex").slice(0, 16);
const inputsIn = (folders) => folders.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder).map((name) => readFileSync(join(folder, name))));

/** Tries an input; what does not hold is written down. */
async function tried(bytes, found) {
  try {
    await holds(bytes);
    return true;
  } catch (fault) {
    const file = join(found, `finding-${nameOf(bytes)}`);
    if (!existsSync(file)) {
      writeFileSync(file, bytes);
      console.log(`FINDING ${file}: ${String(fault?.message ?? fault).slice(0, 400)}`);
    }
    return false;
  }
}

async function least(to, folders) {
  const inputs = inputsIn(folders).filter((bytes) => bytes.length <= LONGEST).sort((one, other) => one.length - other.length);
  const known = new Set();
  mkdirSync(to, { recursive: true });
  let kept = 0;
  for (const bytes of inputs) {
    reached();
    await holds(bytes);
    const news = reached().filter((block) => !known.has(block));
    if (news.length === 0) continue;
    for (const block of news) known.add(block);
    writeFileSync(join(to, nameOf(bytes)), bytes);
    kept += 1;
  }
  console.log(`csv: ${kept} of ${inputs.length} inputs reach ${known.size} counted blocks`);
}

/** Numbers that look random; the seed is told, so that a run can be repeated. */
let state = Number(process.env.SEED ?? process.pid) >>> 0 || 1;
const below = (most) => {
  state ^= state << 13; state >>>= 0; state ^= state >>> 17; state ^= state << 5; state >>>= 0;
  return state % most;
};
const pick = (list) => list[below(list.length)];

const dictionary = readFileSync(new URL("dictionaries/csv.dict", import.meta.url), "utf8").split("\n")
  .filter((line) => line.startsWith('"'))
  .map((line) => Buffer.from(line.slice(1, -1).replace(/\\x([0-9a-f]{2})|\\(["\\])/g, (_, hex, sign) => (hex ? String.fromCharCode(parseInt(hex, 16)) : sign)), "latin1"));

/** Some bytes changed, taken out, doubled, brought from another input or from the dictionary. */
function changed(bytes, others) {
  let made = Buffer.from(bytes);
  for (let times = 1 + below(6); times > 0; times -= 1) {
    const at = below(made.length + 1);
    const end = Math.min(made.length, at + below(pick([2, 8, 64])));
    const put = (piece, upTo = at) => { made = Buffer.concat([made.subarray(0, at), piece, made.subarray(upTo)]); };
    const piece = () => { const other = pick(others); const from = below(other.length + 1); return other.subarray(from, from + below(pick([8, 64, 512]))); };
    [
      () => put(pick(dictionary)), () => put(pick(dictionary), end), () => put(Buffer.alloc(0), end), () => put(Buffer.from([below(256)]), end),
      () => put(made.subarray(at, end)), () => put(piece()), () => put(piece(), end), () => put(pick(dictionary), cellEnd(made, at)),
      () => put(Buffer.from(pick([";", "\n", '"', "\r", "\t", ","]))),
    ][below(9)]();
  }
  return made.subarray(0, LONGEST);
}

/** Where the cell ends that a place is in. */
function cellEnd(bytes, at) {
  let end = at;
  while (end < bytes.length && ![9, 10, 13, 44, 59].includes(bytes[end])) end += 1;
  return end;
}

async function fuzz(work, seconds, folders) {
  const found = join(work, "..", "..", "found", "csv");
  for (const folder of [work, found]) mkdirSync(folder, { recursive: true });
  const known = new Set();
  const kept = [];
  const counts = { executions: 0, kept: 0, findings: 0 };
  const keep = async (bytes, isNew) => {
    reached();
    const held = await tried(bytes, found);
    counts.executions += 1;
    if (!held) { counts.findings += 1; return; }
    const news = reached().filter((block) => !known.has(block));
    if (news.length === 0) return;
    for (const block of news) known.add(block);
    kept.push(bytes);
    if (isNew) { counts.kept += 1; writeFileSync(join(work, nameOf(bytes)), bytes); }
  };
  for (const bytes of inputsIn([work, ...folders])) await keep(bytes, false);
  if (kept.length === 0) throw new Error("no input to begin with");
  console.log(`csv: seed ${state}, ${kept.length} inputs to begin with, ${known.size} counted blocks`);
  let told = cpu();
  reached();
  while (cpu() < seconds) {
    // The newest reach the furthest.
    const batch = Array.from({ length: BATCH }, () => changed(below(3) === 0 ? kept.at(-1 - below(Math.min(32, kept.length))) : pick(kept), kept));
    for (const bytes of batch) {
      if (!await tried(bytes, found)) counts.findings += 1;
    }
    counts.executions += batch.length;
    // Counts of a batch are sums: a block that is new, or ran often, is looked for in each of its inputs.
    const blocks = reached();
    if (blocks.some((block) => !known.has(block))) {
      for (const bytes of batch) await keep(bytes, true);
      for (const block of blocks) known.add(block);
      reached();
    }
    if (cpu() - told > 60) {
      told = cpu();
      console.log(`csv: ${told.toFixed(0)} s of CPU, ${counts.executions} executions, ${known.size} counted blocks, ${kept.length} inputs`);
    }
  }
  console.log(`DONE ${JSON.stringify({ ...counts, coverage: known.size, cpu: Math.round(cpu()) })}`);
  process.exitCode = counts.findings > 0 ? 1 : 0;
}

const [first, second, ...rest] = process.argv.slice(2);
await (first === "--least" ? least(second, rest) : fuzz(first, Number(second), rest));
