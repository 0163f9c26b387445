// Cold start: a fresh process that prints how long it took from before the import to after the first answer, in milliseconds.
import { casesOf } from "./cases.mjs";
import { load } from "./load.mjs";

const [{ facts, worth }] = casesOf(1);
const started = performance.now();
const { peer, engine } = await load(process.argv[2]);
const answer = engine.amountOf(await (engine.explain ?? engine.decide)(peer.input(facts)));
const took = performance.now() - started;
if (answer !== worth) throw new Error(`${peer.name}: ${answer} instead of ${worth}`);
console.log(JSON.stringify({ ms: took }));
process.exit(0);
