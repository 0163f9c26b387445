// The part of the page that sets gpcheck beside other engines.
import { NOT_HERE } from "../engines.mjs";
import { chart } from "../chart.mjs";
import { kB, ms, short, table, times } from "../figures.mjs";

const rate = (mode) => (mode ? short(mode.rate) : "–");
const OURS = ["gpcheck", "native", "hand"];
const of = ({ engines }, id) => engines.find((engine) => engine.id === id);
const label = ({ name, version }) => (version && name !== "gpcheck" && !name.startsWith("gpcheck,") ? `${name} ${version}` : name);

/** Engines of others that explain, the fastest first. */
const explaining = (node) => node.engines.filter(({ id, modes }) => modes.explain && !OURS.includes(id)).toSorted((a, b) => b.modes.explain.rate - a.modes.explain.rate);
const TIMES_AS_FAST = 10;
/** Those that tell the steps of a calculation; the others tell which conditions held. */
const STEPS = ["zen", "publicodes", "datalogic", "openfisca"];

export function enginesChart(node) {
  const bars = node.engines.filter(({ id, modes }) => modes.explain && id !== "native").toSorted((a, b) => b.modes.explain.rate - a.modes.explain.rate)
    .map((engine) => ({ name: engine.name, value: Number(engine.modes.explain.rate.toPrecision(3)), ours: engine.id === "gpcheck" }));
  const said = `Cases a second: ${bars.map(({ name, value }) => `${name} ${value.toLocaleString("en")}`).join(", ")}.`;
  return chart({ title: "One case, with its explanation", unit: "cases a second; each step is ten times the last", bars, said });
}

export function enginesPart(node) {
  const shipped = ({ id, bytes }) => (bytes ? kB(bytes.js + bytes.wasm) : id === "native" ? "–" : "no page");
  const rows = node.engines.map((engine) => [
    label(engine), rate(engine.modes.decide), rate(engine.modes.explain), engine.modes.explain && engine.id !== "gpcheck" ? times(engine.modes.explain.gpcheckTimes) : "–",
    engine.cold === null ? "–" : ms(engine.cold), shipped(engine),
  ]);
  const inWords = of(node, "gpcheck").modes.inWords;
  const together = of(node, "zen")?.modes.together;
  return `## Beside other engines

The same decision in each engine, one case after the other. The fourth column says how many times as many explained cases gpcheck
answers in the same time; below 1, the other one is faster.

${table(["engine", "cases a second:", "with explanation:", "gpcheck is:", "cold start:", "loaded by a page:"], rows)}

![Bars of the explained cases a second of each engine, as in the table](performance.svg)

- gpcheck has no answer without an explanation, so its two figures are of the same call, \`assessPremium\`. With the outcome also put into
  sentences (\`explain\`, in French), it answers ${rate(inWords)} cases a second.
${together ? `- zen-engine works beside JavaScript. With sixteen cases under way at once, it answers ${rate(together)} explained cases a second, on more than one core;
  gpcheck is ${times(together.gpcheckTimes)} on one.\n` : ""}\
- Cold start: a new process, from before the import to after the first answer, with explanation where there is one; median of ${node.starts}.
- Loaded by a page: engine and this one decision, bundled, minified, Brotli at its best level. gpcheck's holds all premium years and the
  other check, and is built to be small; the other figures are of its module for Node, the same program built to be fast; its sentences are ${kB(of(node, "gpcheck").bytes.words)} more a language. zen-engine's package is an addon for Node, OpenFisca is Python.

### Many cases at once

${bulk(node)}

### What is compared

**The decision.** The premium of 2024 for a doctor who passes the gate of activity: eight parameters (three shares, four counts, two of three
barometers by their days), three tiers, the fixed amount in training, accepted software. Gate, deadlines, plan and starter's allowance are not
asked of the others; gpcheck answers them all the same, for it has no smaller answer.

**The cases.** ${node.cases.toLocaleString("en")} from a seed, the same for all, every fact known, a quarter of all values on or just below their threshold. A
plain restatement of the decision says what each is worth. Every engine answers them before it is timed, and one wrong answer ends the bench:
all answers agreed. (OpenFisca: 200 one by one, all of them at once.)

**The form.** Each engine gets the case in the shape that it takes, made beforehand, and hands over an object of its language. Text that an engine
wants or gives is written and read within the time. What is made once, such as a compiled rule, is made beforehand.

**The explanation.** What each one calls so:

${node.engines.filter(({ explained }) => explained).map(({ name, explained }) => `- ${name}: ${explained}.`).join("\n")}
${node.engines.filter(({ modes, id }) => !modes.explain && id !== "native").map(({ name }) => `- ${name}: none.`).join("\n")}

**The turns.** Every engine has a process of its own and one thread to be asked from. ${node.rounds} rounds; in each, every engine answers each way for
${node.ms} ms. The tables show medians; a ratio is taken within a round, then the median of all rounds.

**Who is missing.** ${missing(node)}
`;
}

function bulk(node) {
  const hand = of(node, "hand").modes;
  const [gpcheck, native, openfisca] = ["gpcheck", "native", "openfisca"].map((id) => of(node, id)?.modes ?? {});
  const against = (mode) => times(mode.rate / hand.rows.rate);
  const rows = [
    ["gpcheck, `assessPremiums`: full outcomes", gpcheck.many],
    ["gpcheck, `assessPremiumRows`: 26 figures a row, no reasons", gpcheck.rows],
    ["gpcheck in native Rust, the same rows", native.rows],
    ["hand-written JavaScript over the same rows: the amount alone", hand.rows],
    ["hand-written JavaScript over the same rows: the same 26 figures", hand.figures],
    ["openfisca-core, arrays of NumPy: the amount alone", openfisca.many],
  ].filter(([, mode]) => mode).map(([name, mode]) => [name, short(mode.rate), mode === hand.rows ? "1" : against(mode)]);
  return table(["way", "cases a second:", "beside hand-written JavaScript:"], rows);
}

function missing({ absent }) {
  const told = [...NOT_HERE, ...absent.map(({ id, reason }) => [id, reason])];
  return told.map(([name, reason]) => `${name}: ${reason}.`).join(" ");
}

/** What was asked of these figures, and what they are; `missed` is above 1 where they are not reached. */
export function enginesAims(node) {
  const aim = (name, least, { gpcheckTimes }) => ({ name, asked: `at least ${times(least)}`, measured: times(gpcheckTimes), missed: least / gpcheckTimes });
  const beside = (engine, what) => aim(`explained cases beside the fastest that tells ${what}, ${engine.name}`, TIMES_AS_FAST, engine.modes.explain);
  const [best] = explaining(node);
  const [steps] = explaining(node).filter(({ id }) => STEPS.includes(id));
  const { rows, figures } = of(node, "hand").modes;
  return [
    beside(steps, "its steps"),
    ...(best === steps ? [] : [beside(best, "which conditions held")]),
    aim("rows beside hand-written JavaScript, the same figures", 1, figures),
    aim("rows beside hand-written JavaScript, the amount alone", 1, rows),
  ];
}
