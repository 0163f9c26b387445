// One engine in a process of its own, so that the shapes of one do not slow the code of another. It checks its answers, then
// times itself whenever it is asked, by a line of JSON: {"mode": "decide", "ms": 300}.
import { createInterface } from "node:readline";
import { ROWS, casesOf, rowsOf } from "./cases.mjs";
import { load } from "./load.mjs";

const CASES = 2000;
/** About as long as answering goes on between two looks at the clock. */
const CHUNK_MS = 2;
const SIDE_BY_SIDE = 16;
const KEPT = 64;

const say = (line) => console.log(JSON.stringify(line));
const { peer, engine } = await load(process.argv[2]).catch((error) => {
  // The page tells of an engine that does not run here; one that runs and answers wrongly ends the bench.
  say({ absent: error.message.split("\n")[0] });
  process.exit(0);
});
const cases = casesOf(CASES);
const inputs = cases.map(({ facts }) => peer.input(facts));

/** Answers so many cases, one after the other, from where the last turn ended. */
function oneByOne(call) {
  let next = 0;
  const following = () => {
    const input = inputs[next];
    next = next + 1 === CASES ? 0 : next + 1;
    return input;
  };
  // What comes out is kept for a while, so that no engine's work can be left out as useless.
  const kept = Array(KEPT);
  const sync = (many) => {
    for (let done = 0; done < many; done += 1) kept[done % KEPT] = call(following());
    return many;
  };
  const later = async (many) => {
    for (let done = 0; done < many; done += 1) kept[done % KEPT] = await call(following());
    return many;
  };
  return call(inputs[0]) instanceof Promise ? later : sync;
}

/** An engine that works outside of JavaScript can have several cases at once. */
const sideBySide = (call) => async (many) => {
  for (let done = 0; done < many; done += SIDE_BY_SIDE) await Promise.all(inputs.slice(0, SIDE_BY_SIDE).map((input) => call(input)));
  return many;
};

/** Answers all cases, as often as it takes. */
const allAtOnce = (call) => (many) => {
  const times = Math.ceil(many / CASES);
  for (let done = 0; done < times; done += 1) call();
  return times * CASES;
};

function right(mode, amounts) {
  const wrong = cases.filter(({ worth }, place) => amounts[place] !== worth).length;
  if (wrong > 0) throw new Error(`${peer.name}, ${mode}: ${wrong} of ${CASES} answers are wrong`);
}

const modes = {};
for (const mode of ["decide", "explain", "inWords"]) {
  if (!engine[mode]) continue;
  const amounts = [];
  for (const input of inputs) amounts.push(engine.amountOf(await engine[mode](input)));
  right(mode, amounts);
  modes[mode] = { turn: oneByOne(engine[mode]), many: 1 };
}
if (engine.addon) modes.together = { turn: sideBySide(engine.explain), many: SIDE_BY_SIDE };
if (engine.many) {
  right("many", engine.many(inputs).map(engine.amountOf));
  modes.many = { turn: allAtOnce(() => engine.many(inputs)), many: 1 };
}
if (engine.rowsBy) {
  const { assessPremiumRows, premiumRows } = await import("../target/npm/gpcheck/node.js");
  const layout = premiumRows();
  const rows = rowsOf(cases.map(({ facts }) => facts), layout);
  const expected = assessPremiumRows(ROWS.premiumYear, ROWS.today, rows);
  const [wide, at] = [layout.results.length, layout.results.indexOf("premiumLeastCents")];
  const call = engine.rowsBy(layout, ROWS);
  const answers = call(rows);
  right("rows", cases.map((_, place) => (answers.length === CASES ? answers[place] : answers[place * wide + at]) / 100));
  modes.rows = { turn: allAtOnce(() => call(rows)), many: 1 };
  if (engine.figuresBy) {
    const figures = engine.figuresBy(layout);
    // Each figure of each row is what gpcheck gives.
    if (figures(rows).some((figure, place) => figure !== expected[place])) throw new Error(`${peer.name}: other figures`);
    modes.figures = { turn: allAtOnce(() => figures(rows)), many: 1 };
  }
}

/** Cases a second. */
async function rate(mode, ms) {
  const started = performance.now();
  let [done, now] = [0, started];
  while (now - started < ms) {
    const before = now;
    done += await mode.turn(mode.many);
    now = performance.now();
    if (now - before < CHUNK_MS) mode.many *= 2;
  }
  return (1000 * done) / (now - started);
}

say({ ready: peer.name, modes: Object.keys(modes), cases: CASES });
for await (const line of createInterface({ input: process.stdin })) {
  const { mode, ms } = JSON.parse(line);
  say({ rate: await rate(modes[mode], ms) });
}
process.exit(0);
