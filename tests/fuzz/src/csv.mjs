// What holds for any bytes that are taken for a list of visits.
import assert from "node:assert/strict";
import { packageFolder } from "../../lib/corpus.mjs";
import { textOf } from "../../../web/static/lists/bytes.js";
import { SEPARATORS, line, lines, unguard } from "../../../web/static/lists/csv.js";
import { COLUMNS } from "../../../web/static/lists/state.js";
import { Table } from "../../../web/static/lists/table.js";

const { routeVisits } = await import(new URL("node.js", packageFolder));

const TODAY = "2026-11-24";
const ALL = { sort: "line", down: false, verdict: "", channel: "", problems: false, page: 0 };
const REFUSED = ["empty", "large", "heads", "care"];
const VERDICTS = ["bill", "wait", "refer", "notRefundable", "ask", ""];
/** The names under which results are known again. */
const WORDS = { "column.verdict": "Verdict", "column.channel": "Par quelle voie", "column.payer": "Qui paie", "saved.duty": "Attestation d’aide médicale urgente", "column.deadline": "Tarification jusqu’au", "column.remark": "Remarque" };

/** Bytes become a text or a word, a text rows, rows verdicts or faults; what is written is read again. Nothing throws. */
export async function holds(bytes) {
  const { text, encoding, refused } = textOf(bytes);
  if (refused) return assert.equal(refused, "workbook");
  assert.ok(typeof text === "string" && encoding.length > 0);
  for (const separator of SEPARATORS) comesBack(text, separator);
  const { table, refused: why } = await Table.read({ text, encoding }, TODAY, routeVisits);
  if (why) return assert.ok(REFUSED.includes(why), why);
  tells(table);
  await savedAgain(table);
}

/** Every line has its number and its cells; written down, they are read again, and no cell begins a formula. */
function comesBack(text, separator) {
  let last = 0;
  const rows = [];
  for (const { number, cells } of lines(text, separator)) {
    assert.equal(number, last + 1);
    assert.ok(cells.length > 0);
    last = number;
    rows.push(cells.map(unguard));
  }
  const written = rows.map((cells) => line(cells, separator)).join("");
  const again = [...lines(written, separator)];
  assert.deepEqual(again.map(({ cells }) => cells.map(unguard)), rows);
  for (const { cells, open } of again) {
    assert.equal(open, false);
    for (const cell of cells) assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/);
  }
}

/** Each line has a verdict or a fault, once, whichever way they are looked at. */
function tells(table) {
  const { lines: many, counts } = table.about();
  assert.equal(VERDICTS.reduce((sum, verdict) => sum + (counts[`verdict.${verdict}`] ?? 0), 0), many);
  assert.equal(table.rows.length, many);
  for (const row of table.rows) {
    assert.ok(VERDICTS.includes(row.verdict));
    if (row.verdict === "") assert.ok(row.remarks.length > 0 && row.remarks.every((remark) => remark.includes("\terror.")), row.remarks.join());
    else assert.match(row.careOn, /^\d{4}-\d\d-\d\d$/);
  }
  for (const sort of COLUMNS) {
    for (const down of [false, true]) assert.equal(table.view({ ...ALL, sort, down }).count, many);
  }
}

/** What is saved is the same table. A quote that was left open is closed in it, so that its line can be read then. */
async function savedAgain(table) {
  const saved = [...table.csv(ALL, WORDS)].join("");
  const { table: again, refused } = await Table.read({ text: saved }, TODAY, routeVisits);
  assert.equal(refused, undefined);
  assert.equal(again.rows.length, table.rows.length);
  if (table.rows.some((row) => row.remarks.includes("\terror.quote"))) return;
  assert.equal([...again.csv(ALL, WORDS)].join(""), saved);
  const told = ({ rows }) => rows.map(({ careOn, verdict, channels, payers, duty, deadline, remarks }) => ({ careOn, verdict, channels, payers, duty, deadline, remarks }));
  assert.deepEqual(told(again), told(table));
}
