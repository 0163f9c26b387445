// What lists save goes through LibreOffice, into a workbook and out again, and is read as the same table. Runs when asked
// for alone, `cargo xtask test libreoffice`, since few machines have the program.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { packageFolder } from "../lib/corpus.mjs";
import { textOf } from "../../web/static/lists/bytes.js";
import { MARK, line, unguard } from "../../web/static/lists/csv.js";
import { Table } from "../../web/static/lists/table.js";

const { routeVisits } = await import(new URL("node.js", packageFolder));
const SOFFICE = process.env.SOFFICE ?? "soffice";
const ALL = { sort: "line", down: false, verdict: "", channel: "", problems: false, page: 0 };
/** The names under which results are known again. */
const WORDS = { "column.verdict": "Verdict", "column.channel": "Par quelle voie", "column.payer": "Qui paie", "saved.duty": "Attestation d’aide médicale urgente", "column.deadline": "Tarification jusqu’au", "column.remark": "Remarque" };
const UTF8 = 76;
const NL_BE = 2067;
const TEXT = 2;

let folder;
before(() => { folder = mkdtempSync(join(tmpdir(), "gpcheck-")); });
after(() => rmSync(folder, { recursive: true, force: true }));

function convert(to, from, ...options) {
  const home = `-env:UserInstallation=file://${folder}/home`;
  const run = spawnSync(SOFFICE, [home, "--headless", ...options, "--convert-to", to, "--outdir", folder, join(folder, from)], { encoding: "utf8" });
  assert.equal(run.error, undefined, "LibreOffice was not found: install libreoffice-calc, or name the program in SOFFICE");
  assert.equal(run.status, 0, run.stderr);
}

/** A table as LibreOffice gives it back. With `text`, every column is opened as text; else each cell as the program likes. */
function through(csv, { separator, columns, text }) {
  const sign = separator.charCodeAt(0);
  const formats = text ? Array.from({ length: columns }, (_, place) => `${place + 1}/${TEXT}`).join("/") : "";
  writeFileSync(join(folder, "in.csv"), csv);
  convert("xlsx:Calc MS Excel 2007 XML", "in.csv", `--infilter=CSV:${sign},34,${UTF8},1,${formats},${NL_BE}`);
  rmSync(join(folder, "in.csv"));
  convert(`csv:Text - txt - csv (StarCalc):${sign},34,${UTF8},1,,${NL_BE},false,true,false`, "in.xlsx");
  return readFileSync(join(folder, "in.csv"));
}

async function tableOf(bytes) {
  const { table, refused } = await Table.read(textOf(bytes), "2026-11-24", routeVisits);
  assert.equal(refused, undefined);
  return table;
}

const HEADS = ["Référence", "Jour des soins", "Assuré", "Réponse de MediPrima", "Attestation AMU", "Logiciel", "Numéro d’engagement", "Ticket modérateur maximal", "Notes; « libres », avec \"guillemets\""];
const ROWS = [
  ["A-1", "3/11/2025", "non", "carte", "oui", "oui", "E 12", "12,50", "simple"],
  ["=1+1", "2025-11-04", "oui", "", "", "", "", "", "+32 2 123"],
  ["@SUM(A1)", "5/11/2025", "non", "203", "", "", "", "", "-7"],
  ["à; b, c", "31/2/2025", "peut-être", "boum", "", "", "", "", "deux\nlignes"],
  ["\"cité\"", "6/11/2025", "non", "carte", "non", "non", "oui", "1.234,56", "Straße €"],
  ["007", "7/11/2025", "non", "206", "", "", "", "", "  espaces  "],
  ["1/2", "8/11/2025", "non", "carte sans couverture", "", "", "", "", "'déjà"],
];

for (const separator of [";", ",", "\t"]) {
  test(`opened as text, what is saved comes back cell for cell (${JSON.stringify(separator)})`, async () => {
    const first = await tableOf(Buffer.from(MARK + [HEADS, ...ROWS].map((cells) => line(cells, separator)).join("")));
    const saved = [...first.csv(ALL, WORDS)].join("");
    const columns = HEADS.length + 6;
    const again = await tableOf(through(saved, { separator, columns, text: true }));
    assert.equal(again.separator, separator);
    assert.deepEqual(again.view(ALL), first.view(ALL));
    assert.deepEqual(again.rows.map((row) => row.cells.slice(0, HEADS.length)), ROWS);
    assert.equal([...again.csv(ALL, WORDS)].join(""), saved, "saved again, it is the same file");
  });
}

test("opened as the program likes, no cell becomes a formula and every result is the same", async () => {
  // Days as computers write them stay what they are wherever the program runs.
  const rows = ROWS.map((cells) => cells.map((cell, place) => (place === 1 ? cell.replace(/^(\d)\/(\d+)\/(\d+)$/, "$3-$2-0$1") : cell)));
  const first = await tableOf(Buffer.from(MARK + [HEADS, ...rows].map((cells) => line(cells, ";")).join("")));
  const saved = [...first.csv(ALL, WORDS)].join("");
  const again = await tableOf(through(saved, { separator: ";", columns: 0, text: false }));
  const results = (table) => table.rows.map(({ verdict, channels, payers, duty, deadline, careOn }) => [verdict, channels, payers, duty, deadline, careOn]);
  assert.deepEqual(results(again).filter((_, place) => rows[place][1].startsWith("2025")), results(first).filter((_, place) => rows[place][1].startsWith("2025")));
  assert.deepEqual([again.rows[1].cells[0], again.rows[2].cells[0]].map(unguard), ["=1+1", "@SUM(A1)"]);
});
