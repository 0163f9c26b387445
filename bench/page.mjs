// Writes the page and its chart from the figures: node bench/page.mjs <folder of the figures> <folder for the page>
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { short, table } from "./figures.mjs";
import { browserAims, browserPart } from "./page/browser.mjs";
import { bytesPart } from "./page/bytes.mjs";
import { enginesAims, enginesChart, enginesPart } from "./page/engines.mjs";
import { timePart } from "./page/time.mjs";

const [from, to] = process.argv.slice(2);
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);
const [node, browser, bytes] = ["node", "browser", "bytes"].map((name) => read(join(from, `${name}.json`)));
const time = read(new URL("build-time.json", import.meta.url));

const SYSTEMS = { linux: "Linux", darwin: "macOS", win32: "Windows" };
const taken = ({ on, processor, cores, memory, system, node: version, chromium, commit }) =>
  `${on}, ${processor}, ${cores} cores, ${memory} GB, ${SYSTEMS[system] ?? system}, Node ${version}${chromium ? `, Chromium ${chromium}` : ""}${commit ? `, commit ${commit}` : ""}`;

const aims = [...(node ? enginesAims(node) : []), ...(browser ? browserAims(browser) : [])];
const parts = [
  `# What it costs: time and bytes

Written by \`cargo xtask bench\`, which measures everything on this page and asserts nothing: times are those of one machine on one day.
What counts are the ratios, taken side by side in one run.

${[node && `Engines: ${taken(node)}.`, browser && `Browser: ${taken(browser)}.`].filter(Boolean).join("\n\n")}
`,
  aims.length > 0 && `## What was aimed at\n\n${table(["aim", "asked:", "measured:", "reached"], aims.map(({ name, asked, measured, missed }) => [name, asked, measured, missed > 1 ? `**no**, by a factor of ${short(missed)}` : "yes"]))}\n`,
  node && enginesPart(node),
  browser && browserPart(browser),
  bytesPart(bytes),
  time && timePart(time),
];
writeFileSync(join(to, "performance.md"), parts.filter(Boolean).join("\n"));
if (node) writeFileSync(join(to, "performance.svg"), enginesChart(node));
console.log(join(to, "performance.md"));
