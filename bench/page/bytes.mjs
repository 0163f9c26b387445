// The part of the page on where the bytes go: sections, crates, largest functions; and what each release weighed.
import { existsSync, readFileSync } from "node:fs";
import { kB, table } from "../figures.mjs";

const HISTORY = new URL("../../docs/sizes.csv", import.meta.url);
/** What is smaller than this part of a module is summed up. */
const SMALL = 0.01;
/** How many releases the page shows. */
const SHOWN = 6;
const SECTIONS = { code: "code", data: "data: tables of the law, and texts" };

export function bytesPart(bytes) {
  return ["## Where the bytes go\n", history(), ...(bytes ? [`Modules as they are before compression, read from builds that keep the names of functions; ${bytes.on}${bytes.commit ? `, commit ${bytes.commit}` : ""}.
A function that was built into another counts there.\n`, ...Object.entries(bytes.programs).map(program)] : [])].filter(Boolean).join("\n");
}

/** The last releases, side by side. */
function history() {
  if (!existsSync(HISTORY)) return null;
  const [head, ...lines] = readFileSync(HISTORY, "utf8").trim().split("\n").map((line) => line.split(","));
  const releases = lines.slice(-SHOWN);
  const rows = head.slice(2).map((what, place) => [what.replace(":", ","), ...releases.map((cells) => (cells[place + 2] ? kB(Number(cells[place + 2])) : "–"))]);
  return `What is downloaded, after Brotli ([every release](sizes.csv)):

${table(["what", ...releases.map(([version, day]) => `${version}, ${day}:`)], rows)}
`;
}

function program([name, { sections, crates, largest, functions }]) {
  const all = Object.values(sections).reduce((sum, size) => sum + size, 0);
  const part = (size) => `${((100 * size) / all).toFixed(1)} %`;
  const summed = (rows) => {
    const [large, small] = [rows.filter(([, size]) => size >= SMALL * all), rows.filter(([, size]) => size < SMALL * all)];
    return small.length > 0 ? [...large, ["everything else", small.reduce((sum, [, size]) => sum + size, 0)]] : large;
  };
  const rows = (list) => list.map(([what, size]) => [what, kB(size), part(size)]);
  const bySection = summed(Object.entries(sections).sort((a, b) => b[1] - a[1]).map(([section, size]) => [SECTIONS[section] ?? section, size]));
  const byCrate = summed(crates.map(({ crate, size }) => [crate, size]));
  return `### ${name}

${table(["section", "bytes:", "part:"], rows(bySection))}

${table([`${functions} functions, by crate`, "bytes:", "part:"], rows(byCrate))}

${table(["largest functions", "bytes:", "part:"], rows(largest.map(({ name: one, size }) => [`\`${one.replaceAll("|", "¦")}\``, size])))}
`;
}
