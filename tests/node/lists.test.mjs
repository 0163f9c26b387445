// Lists of visits: CSV read and written, cells understood, lines asked of the rules, results shown and saved.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { packageFolder } from "../lib/corpus.mjs";
import { textOf } from "../../web/static/lists/bytes.js";
import { amount, day, folded } from "../../web/static/lists/cells.js";
import { MARK, SEPARATORS, guard, line, lines, separatorOf, unguard } from "../../web/static/lists/csv.js";
import { shown } from "../../web/static/lists/shown.js";
import { PAGE } from "../../web/static/lists/page-size.js";
import { BATCH, Table } from "../../web/static/lists/table.js";
import { after, choices, start } from "../../web/static/lists/state.js";
import { knownOf } from "../../web/static/lists/visits.js";
import { ADDED, COLUMNS, WORDS } from "../../web/static/lists/words.js";

const { routeVisits } = await import(new URL("node.js", packageFolder));
const LANGS = ["fr", "nl", "de", "en"];
const TODAY = "2026-11-24";
const ALL = { sort: "line", down: false, verdict: "", channel: "", problems: false, page: 0 };

const cellsOf = (text, separator) => [...lines(text, separator)].map(({ cells }) => cells.map(unguard));
const read = (text, today = TODAY) => Table.read({ text }, today, routeVisits);
const tableOf = async (text) => {
  const { table, refused } = await read(text);
  assert.equal(refused, undefined);
  return table;
};
const results = (table, wanted = ALL) => table.view(wanted);

/** Numbers that look random and are the same in each run. */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

// ---------------------------------------------------------------- CSV

test("what is written is read again, cell for cell, whatever stands in it", () => {
  const roll = dice(7);
  const bits = ["a", "é", "\"", "\"\"", ";", ",", "\t", "\n", "\r\n", "\r", "'", "=1+1", "+", "-3", "@x", "''=", " ", "\u202e", "\0", "日本", "😀", "sep=;", ""];
  for (let round = 0; round < 600; round += 1) {
    const separator = SEPARATORS[roll(3)];
    const width = 1 + roll(5);
    const table = Array.from({ length: 1 + roll(6) }, () => Array.from({ length: width }, () => Array.from({ length: roll(5) }, () => bits[roll(bits.length)]).join("")));
    const text = table.map((cells) => line(cells, separator)).join("");
    assert.deepEqual(cellsOf(text, separator), table, JSON.stringify({ separator, text }));
  }
});

test("no cell that is written begins a formula, and the guard comes off again", () => {
  for (const cell of ["=1+1", "+32 2", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", "=cmd|'/c calc'!A1", "'=x", "''@y"]) {
    assert.match(guard(cell), /^'/, JSON.stringify(cell));
    assert.equal(unguard(guard(cell)), cell);
    const [[back]] = [...lines(line([cell, "x"], ";"), ";")].map(({ cells }) => cells);
    assert.doesNotMatch(back, /^[=+\-@\t\r\n]/);
  }
  for (const cell of ["", "a", "'tis", "'", "3/11/2025", "a=b"]) assert.equal(guard(cell), cell);
});

test("quotes, doubled quotes, separators and line breaks inside a cell; any kind of line end", () => {
  for (const end of ["\n", "\r\n", "\r"]) {
    assert.deepEqual(cellsOf(`a;"b ""c"" ;${end}d";e${end}${end}f;;${end}`, ";"), [["a", `b "c" ;${end}d`, "e"], [""], ["f", "", ""]]);
  }
  assert.deepEqual(cellsOf('"a"b;c"d"', ";"), [["ab", 'c"d"']]);
  assert.deepEqual(cellsOf("a;", ";"), [["a", ""]]);
  assert.deepEqual(cellsOf("", ";"), []);
});

test("a quote that nothing closes takes no other line with it", () => {
  const found = [...lines('a;b\n"c;d\ne;"f"\n"g;h\n', ";")];
  assert.deepEqual(found.map(({ number, open }) => [number, open]), [[1, false], [2, false], [3, true], [4, true]].slice(0, found.length));
  const alone = [...lines('a;b\n1;"c\n2;d\n3;e', ";")];
  assert.deepEqual(alone.map(({ number, open, cells }) => [number, open, cells]), [[1, false, ["a", "b"]], [2, true, ["1", '"c']], [3, false, ["2", "d"]], [4, false, ["3", "e"]]]);
});

test("hostile text is read in time that grows with its length alone", () => {
  const within = (text, most) => {
    const begun = performance.now();
    let count = 0;
    for (const { cells } of lines(text, ";")) count += cells.length;
    const took = performance.now() - begun;
    assert.ok(took < most, `${took} ms for ${text.slice(0, 12)}`);
    return count;
  };
  const size = 1 << 20;
  within(`${'"'.repeat(2 * size)}x`, 3000);
  within('"\n'.repeat(size), 3000);
  within('a;"b\n'.repeat(size / 2), 3000);
  within('"a"b'.repeat(size / 2), 3000);
  assert.equal(within(";".repeat(4 * size), 3000), 4 * size + 1);
  within(`"${"x".repeat(8 * size)}`, 3000);
  within("\r".repeat(size), 3000);
});

test("the separator is the one that gives known columns, else the one that gives most cells, unless the text says", () => {
  const of = (text) => separatorOf(text, knownOf).separator;
  assert.equal(of("careOn;insured;a,b,c,d\n"), ";");
  assert.equal(of("careOn,insured,a;b;c;d;e\n"), ",");
  assert.equal(of("careOn\tinsured\n"), "\t");
  assert.equal(of('\n\n"a;b;c",d\n'), ",");
  assert.equal(of("x;y;z"), ";");
  assert.deepEqual(separatorOf("sep=,\r\ncareOn;insured", knownOf), { separator: ",", from: 7 });
  assert.equal(of(""), ";");
});

test("encodings are told apart", () => {
  // The signs between 0x80 and 0x9f, such as the euro, are looked at in the browser: Node decodes them as it likes.
  const text = "Référence;Straße;ß\r\né;ë;ü";
  const latin = Uint8Array.from([...text].map((letter) => letter.codePointAt(0)));
  const utf16 = Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le"));
  assert.deepEqual(textOf(new TextEncoder().encode(text)), { text, encoding: "utf-8" });
  assert.deepEqual(textOf(new TextEncoder().encode(MARK + text)), { text, encoding: "utf-8" });
  assert.deepEqual(textOf(latin), { text, encoding: "windows-1252" });
  assert.deepEqual(textOf(utf16), { text, encoding: "utf-16le" });
  assert.deepEqual(textOf(Uint8Array.from(Buffer.from(utf16).swap16())), { text, encoding: "utf-16be" });
  assert.equal(textOf(Uint8Array.from([0x50, 0x4b, 3, 4, 20])).refused, "workbook");
  assert.equal(textOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])).refused, "workbook");
  assert.deepEqual(textOf(new Uint8Array()), { text: "", encoding: "utf-8" });
});

test("what is shown hides nothing and steers nothing", () => {
  assert.equal(shown("a\u202eb\u0000c\u200b"), "a\u{fffd}b\u{fffd}c\u{fffd}");
  assert.equal(shown("one\r\ntwo\nthree\ttab"), "one⏎two⏎three tab");
  assert.equal(shown("x".repeat(500)).length, 81);
  assert.ok(!/[\ud800-\udbff]…/.test(shown("😀".repeat(200).slice(1))));
  assert.ok(shown(`a${"\u0301".repeat(70)}`).length < 6);
});

// ---------------------------------------------------------------- cells

test("days as in Belgium, and as computers write them", () => {
  for (const text of ["3/11/2025", "03/11/2025", "3.11.2025", "3-11-2025", " 3 / 11 / 2025 ", "2025-11-03", "2025-11-3", "2025-11-03T00:00:00", "3/11/2025 0:00", "3/11/2025 00:00:00"]) {
    assert.deepEqual(day(text), { value: "2025-11-03" }, text);
  }
  assert.deepEqual(day("29/2/2024"), { value: "2024-02-29" });
  for (const text of ["31/2/2025", "29/2/2025", "3/13/2025", "3/11/25", "11/2025", "2025-13-01", "0/1/2025", "hier", "45964", "3/11/0000", "2025/11/03"]) {
    assert.deepEqual(day(text), { error: "date" }, text);
  }
});

test("amounts with a comma or a point, thousands apart", () => {
  for (const [text, value] of [["12,5", 12.5], ["1.234,56", 1234.56], ["1 234,56 €", 1234.56], ["1,234.56", 1234.56], ["€ 1\u202f234", 1234], ["1.234", 1234], ["0", 0], ["12,", 12]]) {
    assert.deepEqual(amount(text), { value }, text);
  }
  for (const text of ["-5", "1,234,5", "12,345,6", "1e3", "abc", "1,2,3", "12.345.67", "99999999999999", "1,999.999"]) assert.deepEqual(amount(text), { error: "amount" }, text);
});

// ---------------------------------------------------------------- columns

/** The texts of a language as its file has them. */
const texts = Object.fromEntries(LANGS.map((lang) => {
  const file = readFileSync(new URL(`../../crates/texts/messages/${lang}.ftl`, import.meta.url), "utf8");
  return [lang, new Map([...file.matchAll(/^([a-zA-Z-]+) = (.*)$/gm)].map(([, key, text]) => [key, text]))];
}));

/** Which message names which column. */
const NAMED = {
  "lists-reference": "reference", "care-on": "careOn", "billed-on": "billedOn", insured: "insured", "visit-answer": "answer", code: "code", because: "because", certificate: "certificate",
  "cover-from": "coverFrom", "cover-to": "coverTo", agreement: "agreement", providers: "providers", urgent: "urgent", prescribed: "prescribed", reception: "reception", setting: "setting",
  "visit-role": "role", "born-on": "bornOn", "visit-software": "software", outside: "outside", connected: "connected", "force-majeure": "forceMajeure", justification: "justification", "own-number": "ownNumber",
  "state-insurance": "stateInsurance", "state-patient": "statePatient", "cpas-insurance": "cpasInsurance", "cpas-patient": "cpasPatient", "cpas-supplement": "cpasSupplement", "lists-most": "maximumPatientPart",
};
/** Which message is which value of which dictionary. */
const VALUED = {
  yes: ["flag", "true"], no: ["flag", "false"], unknown: ["flag", "unknown"],
  "answer-cover": ["answer", "cards"], "answer-no-cover": ["answer", "noCover"], "answer-code": ["answer", "refused"], "answer-principle": ["answer", "principle"], "answer-not-consulted": ["answer", "notConsulted"],
  "because-not-yet": ["because", "notYet"], "because-no-identifier": ["because", "noIdentifier"], "because-unavailable": ["because", "unavailable"],
  "providers-none": ["providers", "none"], "providers-with": ["providers", "with"], "providers-without": ["providers", "without"], "providers-unchecked": ["providers", "unchecked"],
  "prescribed-medicines": ["prescribed", "medicines"], "prescribed-laboratory": ["prescribed", "laboratory"], "prescribed-physiotherapy": ["prescribed", "physiotherapy"], "prescribed-specialist": ["prescribed", "specialist"], "prescribed-hospital": ["prescribed", "hospital"],
  "reception-fedasil": ["reception", "fedasil"], "reception-cpas": ["reception", "cpas"], "reception-none": ["reception", "none"],
  "setting-practice": ["setting", "practice"], "setting-home-visit": ["setting", "homeVisit"], "setting-guard-post": ["setting", "guardPost"], "setting-flat-fee": ["setting", "flatFeePractice"], "setting-family-planning": ["setting", "familyPlanning"], "setting-hospital": ["setting", "hospital"],
  "visit-role-gp": ["role", "generalPractitioner"], "visit-role-training": ["role", "gpInTraining"], "visit-role-specialist": ["role", "specialist"],
  "outside-no": ["outside", "practice"], "outside-yes": ["outside", "outside"],
  "share-all": ["share", "100"], "share-half": ["share", "50"], "share-none": ["share", "0"], "share-partial": ["support", "PARTIAL"],
};

test("every name and every answer that the page shows is understood, in every language", () => {
  for (const lang of LANGS) {
    const say = (key) => {
      assert.ok(texts[lang].has(key), `${lang} ${key}`);
      return folded(texts[lang].get(key));
    };
    for (const [key, id] of Object.entries(NAMED)) assert.equal(COLUMNS.get(say(key)), id, `${lang} ${key}`);
    for (const [key, [name, value]] of Object.entries(VALUED)) assert.equal(WORDS[name].get(say(key)), value, `${lang} ${key}`);
    for (const [key, id] of Object.entries({ "lists-verdict": "verdict", channels: "channel", payers: "payer", "lists-duty": "duty", "lists-until": "deadline", "lists-remark": "remark" })) assert.equal(ADDED.get(say(key)), id, `${lang} ${key}`);
  }
});

test("no two columns answer to one name", () => {
  for (const head of ADDED.keys()) assert.equal(COLUMNS.has(head), false, head);
  assert.deepEqual(new Set(COLUMNS.values()), new Set([...Object.values(NAMED), "nihii", "convention", "prescriptionOnly", "cardNumber", "version"]));
});

test("the contract's own names are columns", async () => {
  const table = await tableOf("careOn;patient.insured;mediprima.kind;mediprima.cards.0.doctorCover.period.from;doctor.bornOn;billing.software;mediprima.cards.0.urgencyCertificate;mediprima.cards.0.agreementNumber\n3/11/2025;no;cards;2025-01-01;1980-05-02;true;true;A1\n");
  assert.deepEqual(table.about().unknown, []);
  assert.equal(results(table).lines[0].verdict, "bill");
});

// ---------------------------------------------------------------- visits

test("each line has its verdict; a bad one says why and stops nothing", async () => {
  const table = await tableOf([
    "Référence;Jour des soins;Assuré;Réponse de MediPrima;Attestation AMU;Logiciel;Couleur;Numéro d’engagement",
    "A;3/11/2025;non;carte;oui;oui;rouge;12",
    "B;31/2/2025;non;carte;oui;oui;;12",
    "C;4/11/2025;oui;;;;",
    "",
    "D;4/11/2025;peut-être;boum;;;",
    "E;4/11/2025;non;203;;;",
    "F;4/11/2025;non;carte;oui;non;;12;;x",
    "G;;non;;;;",
    'H;4/11/2025;"non',
  ].join("\r\n"));
  const { lines: rows, count } = results(table);
  assert.equal(count, 8);
  assert.deepEqual(rows.map(({ number, reference, verdict }) => [number, reference, verdict]), [[2, "A", "bill"], [3, "B", ""], [4, "C", "bill"], [6, "D", ""], [7, "E", "wait"], [8, "F", ""], [9, "G", ""], [10, "H", ""]]);
  assert.deepEqual([rows[0].channels, rows[0].duty, rows[0].deadline], ["mediprima", "required", "2026-01-03"]);
  assert.ok(rows[0].remarks.includes("step.tarificationClosed"));
  assert.deepEqual([rows[2].channels, rows[2].payers, rows[2].duty], ["healthFund", "healthFund", "notRequired"]);
  assert.deepEqual(rows[1].remarks, ["Jour des soins\terror.date"]);
  assert.deepEqual(rows[3].remarks, ["Assuré\terror.flag", "Réponse de MediPrima\terror.word"]);
  assert.equal(rows[4].remarks[0], "step.askCpasToReactivate");
  assert.deepEqual(rows[5].remarks, ["\terror.cells"]);
  assert.deepEqual(rows[6].remarks, ["Jour des soins\terror.missing"]);
  assert.deepEqual(rows[7].remarks, ["\terror.quote"]);
  assert.deepEqual(table.about().unknown, ["Couleur"]);
  assert.equal(table.about().lines, 8);
  assert.equal(table.about().counts["verdict."], 5);
  assert.equal(table.about().counts.assumed, 3);
});

test("what a line says reaches the rules as the contract has it, and what it does not say stays unknown", async () => {
  let asked;
  const route = (visits) => { asked = visits; return routeVisits(visits); };
  const one = async (heads, cells) => {
    asked = undefined;
    const { table } = await Table.read({ text: `careOn;billedOn;${heads}\n2025-11-03;2025-11-04;${cells}` }, TODAY, route);
    return { visit: asked?.[0], row: results(table).lines[0] };
  };
  const { visit } = await one("insured;answer", ";");
  assert.deepEqual(JSON.parse(JSON.stringify(visit)), { careOn: "2025-11-03", billedOn: "2025-11-04", patient: {}, mediprima: { kind: "notConsulted" }, doctor: { role: "generalPractitioner" }, setting: "practice", billing: {} });
  const full = await one("insured;answer;certificate;coverFrom;coverTo;agreement;providers;prescribed;stateInsurance;statePatient;cpasInsurance;cpasPatient;cpasSupplement;maximumPatientPart;outside;connected;forceMajeure;software;ownNumber;justification;role;setting;bornOn;reception;urgent",
    "nee;kaart;ja;1/1/2025;31/12/2025;12345;ik sta erop;geneesmiddelen + labo;100 %;half;alles;deel;niets;\"1,50\";buiten de praktijk;nee;nee;ja;ja;nee;haio;huisbezoek;1/5/1980;niemand;nee");
  const plain = JSON.parse(JSON.stringify(full.visit));
  assert.deepEqual(plain.patient, { insured: false, reception: "none", urgent: false, prescribed: ["medicines", "laboratory"] });
  assert.deepEqual(plain.mediprima.cards[0], {
    period: { from: "2025-01-01", to: "2025-12-31" },
    doctorCover: { period: { from: "2025-01-01", to: "2025-12-31" }, support: { amiPart: "FULL", patientPart: "PARTIAL", supplement: "NOTHING" }, maximumPatientPart: 1.5, providers: [plain.doctor.nihii] },
    stateShares: { amiPart: 100, patientPart: 50 }, urgencyCertificate: true, agreementNumber: "12345",
  });
  assert.deepEqual(plain.billing, { from: "outside", connected: false, forceMajeure: false, software: true, ownNumber: true, justification: false });
  assert.deepEqual([plain.doctor.role, plain.doctor.bornOn, plain.setting], ["gpInTraining", "1980-05-01", "homeVisit"]);
  assert.equal(full.row.verdict, "bill");
  const verdict = async (heads, cells) => (await one(`insured;${heads}`, `non;${cells}`)).row;
  assert.equal((await verdict("answer;agreement", "carte;non")).remarks[0], "step.askCpasToReactivate");
  assert.equal((await verdict("answer;providers", "card;I am not on it")).verdict, "refer");
  assert.equal((await verdict("answer;providers", "card;to be checked")).verdict, "ask");
  assert.equal((await verdict("answer;providers;nihii;agreement", "card;12345678+87654321;8765 4321;yes")).verdict, "bill");
  assert.equal((await verdict("answer", "carte sans couverture")).remarks[0], "step.askCpasToTickDoctorBox");
  assert.equal((await verdict("code", "206")).remarks[0], "step.askCpasToExtendCover");
  assert.deepEqual((await verdict("answer;code", "carte;206")).remarks, ["code\terror.contradicts"]);
  assert.deepEqual((await verdict("answer", "un code de 201 à 207")).remarks, ["code\terror.missing"]);
  assert.deepEqual((await verdict("answer;stateInsurance", "carte;50")).remarks, ["statePatient\terror.missing"]);
  assert.deepEqual((await verdict("answer;coverFrom;coverTo", "carte;1/1/2026;1/1/2025")).remarks, ["coverTo\terror.endsBeforeStart"]);
  const early = await read("careOn;billedOn;insured\n2025-11-03;2025-11-02;non");
  assert.deepEqual(results(early.table).lines[0].remarks, ["billedOn\terror.beforeCare"]);
});

test("a commitment number that a line does not tell is not known: nothing is guaranteed, and the list says so", async () => {
  let asked;
  const route = (visits) => { asked = visits; return routeVisits(visits); };
  const of = async (heads, cells) => {
    const { table } = await Table.read({ text: `careOn;insured;answer;software;${heads}\n2025-11-03;no;card;yes;${cells}\n` }, TODAY, route);
    const [row] = results(table).lines;
    return { row, handed: asked[0]?.mediprima.cards[0].agreementNumber, silent: table.about().counts.silent ?? 0 };
  };
  for (const [heads, cell] of [["reference", "A"], ["agreement", ""], ["agreement", "  "], ["agreement", "?"], ["agreement", "je ne sais pas"], ["engagement", "onbekend"]]) {
    const { row, handed, silent } = await of(heads, cell);
    assert.deepEqual([handed, row.verdict, row.payers, row.remarks, silent], [undefined, "wait", "", ["unsaid.agreement", "step.askCpasToReactivate", "step.tarificationClosed"], 1], cell);
  }
  for (const cell of ["12345", "E-12", "ja", "oui", "yes", "✓", "x"]) {
    const { row, handed, silent } = await of("agreement", cell);
    assert.deepEqual([handed, row.verdict, silent], [/\d/.test(cell) ? cell : "1", "bill", 0], cell);
  }
  for (const cell of ["non", "nee", "nein", "no", "aucun", "geen", "keine", "none", "0"]) {
    const { row, handed, silent } = await of("agreement", cell);
    assert.deepEqual([handed, row.verdict, row.remarks[0], silent], [undefined, "wait", "step.askCpasToReactivate", 0], cell);
  }
  // What is neither is not taken for a number.
  for (const cell of ["-", "/", "n/a", "à demander", "EVA"]) assert.deepEqual((await of("agreement", cell)).row.remarks, ["agreement\terror.word"], cell);
});

test("what is saved is read with the separator that it is written with, whatever stands in its first cells", async () => {
  for (const text of ["sep=,\ncareOn,e;réponse;code;logiciel;\n3/11/2025\n", ",\ncareOn,3;prescrit;lieu;\n0\n", "careOn,i;;;;;\r;code;"]) {
    const table = await tableOf(text);
    const saved = [...table.csv(ALL, {})].join("");
    const again = await tableOf(saved);
    assert.deepEqual(again.heads.slice(0, table.heads.length), table.heads, text);
    assert.deepEqual(results(again).lines.map(({ verdict, careOn }) => [verdict, careOn]), results(table).lines.map(({ verdict, careOn }) => [verdict, careOn]), text);
  }
});

test("cells beyond the last name are not lost when a table is saved, and are beyond it again when it is read", async () => {
  const table = await tableOf("careOn;insured\n3/11/2025;yes;;note\n4/11/2025;yes;;\n");
  const words = { "column.verdict": "Verdict", "column.channel": "which way", "column.payer": "who pays", "saved.duty": "duty", "column.deadline": "deadline", "column.remark": "remark" };
  const saved = [...table.csv(ALL, words)].join("");
  assert.match(saved, /;error\.cells;;note\r\n/);
  const again = await tableOf(saved);
  assert.deepEqual(results(again).lines, results(table).lines);
  assert.equal([...again.csv(ALL, words)].join(""), saved);
});

test("a text that is no table of visits is refused with a reason", async () => {
  for (const [text, why] of [["", "empty"], ["\n \n\t\n", "empty"], ["a;b\n1;2", "heads"], ["insured;urgent\nyes;no", "care"], ["careOn;insured\n", "empty"], [`careOn${";x".repeat(400)}\n1`, "large"]]) {
    assert.equal((await read(text)).refused, why, JSON.stringify(text.slice(0, 20)));
  }
});

// ---------------------------------------------------------------- shown and saved

const many = (count) => {
  const roll = dice(3);
  const answers = ["carte", "203", "206", "principe", "", "boum"];
  const body = Array.from({ length: count }, (_, place) => `p${place + 1};${1 + roll(28)}/11/2025;${["oui", "non", ""][roll(3)]};${answers[roll(6)]}`);
  return `référence;jour des soins;assuré;réponse\n${body.join("\n")}\n`;
};

test("sorted, filtered and paged; totals add up", async () => {
  const table = await tableOf(many(1234));
  const { count, last, lines: rows } = results(table);
  assert.deepEqual([count, last, rows.length], [1234, Math.ceil(1234 / PAGE) - 1, PAGE]);
  const sum = ["bill", "wait", "ask", "refer", "notRefundable", ""].reduce((all, verdict) => all + (table.about().counts[`verdict.${verdict}`] ?? 0), 0);
  assert.equal(sum, 1234);
  assert.deepEqual(results(table, { ...ALL, sort: "reference" }).lines.slice(0, 3).map((row) => row.reference), ["p1", "p2", "p3"], "numbers within names count as numbers");
  assert.equal(results(table, { ...ALL, down: true }).lines[0].number, 1235);
  const wait = results(table, { ...ALL, verdict: "wait", page: 99 });
  assert.equal(wait.count, table.about().counts["verdict.wait"]);
  assert.equal(wait.page, wait.last);
  assert.ok(wait.lines.every((row) => row.verdict === "wait"));
  const bad = results(table, { ...ALL, verdict: "bad" });
  assert.ok(bad.count > 0 && bad.lines.every((row) => row.verdict === ""));
  const funds = results(table, { ...ALL, channel: "healthFund" });
  assert.ok(funds.count > 0 && funds.lines.every((row) => row.channels === "healthFund"));
  assert.ok(results(table, { ...ALL, channel: "healthFund", problems: true }).count === 0);
  for (const down of [false, true]) {
    const days = results(table, { ...ALL, sort: "deadline", down, page: down ? 0 : 0 }).lines.map((row) => row.deadline).filter(Boolean);
    assert.deepEqual(days, [...days].sort().reverse().slice(0).sort((a, b) => (down ? b.localeCompare(a) : a.localeCompare(b))));
    assert.notEqual(days.length, 0, "what has no day comes last");
  }
});

test("what is saved holds every column as it came and the results, and reads again to the same results", async () => {
  const text = 'Référence;Jour des soins;Assuré;Réponse;Inconnue\n"a;""b""";3/11/2025;non;203;=1+1\nb;x;;;-5\n';
  const table = await tableOf(text);
  const words = { "verdict.wait": "Attendre", "verdict.": "illisible", "column.verdict": "Verdict", "column.channel": "Par quelle voie", "column.payer": "Qui paie", "column.duty": "Attestation d’aide médicale urgente", "column.deadline": "Tarification jusqu’au", "column.remark": "Remarque", "colon": " : ", "error.date": "Pas une date.", "step.askCpasToReactivate": "Demandez.", "duty.undetermined": "à vérifier" };
  const saved = [...table.csv(ALL, words)].join("");
  assert.ok(saved.startsWith(MARK));
  assert.deepEqual([...lines(saved.slice(1), ";")].map(({ cells }) => cells), [
    ["Référence", "Jour des soins", "Assuré", "Réponse", "Inconnue", "Verdict", "Par quelle voie", "Qui paie", "Attestation d’aide médicale urgente", "Tarification jusqu’au", "Remarque"],
    ['a;"b"', "3/11/2025", "non", "203", "'=1+1", "Attendre", "", "", "à vérifier", "2026-01-03", results(table).lines[0].remarks.map((name) => words[name] ?? name).join(" ")],
    ["b", "x", "", "", "'-5", "illisible", "", "", "", "", "Jour des soins : Pas une date."],
  ]);
  const again = await tableOf(saved);
  assert.deepEqual(results(again).lines, results(table).lines);
  assert.deepEqual(again.about().unknown, ["Inconnue"]);
  assert.equal([...again.csv(ALL, words)].join(""), saved, "saved again, it is the same file");
});

test("progress is told between batches, and one bad line in each stops none", async () => {
  const told = [];
  const { table } = await Table.read({ text: many(2 * BATCH + 10) }, TODAY, routeVisits, (done, of) => told.push([done, of]));
  assert.deepEqual(told, [[BATCH, 2 * BATCH + 10], [2 * BATCH, 2 * BATCH + 10], [2 * BATCH + 10, 2 * BATCH + 10]]);
  assert.equal(results(table).count, 2 * BATCH + 10);
});

test("results are those of the package, one by one, for random lines", async () => {
  const roll = dice(11);
  const pick = (...from) => from[roll(from.length)];
  const visits = [];
  const body = Array.from({ length: 400 }, () => [
    `${1 + roll(28)}/${1 + roll(12)}/${2025 + roll(2)}`, pick("", "oui", "non", "non", "non"), pick("carte", "carte", "203", "principe", "", "pas de numéro"), pick("", "oui", "non"), pick("", "cabinet", "poste de garde", "maison médicale", "planning familial"),
    pick("", "oui", "non"), pick("", "hors du cabinet"), pick("", "oui", "non"), pick("", "1/1/1950", "2/2/1980"), pick("", "médicaments, kiné"), pick("", "oui", "non"), pick("", "oui", "E12", "non"),
  ].join(";"));
  const { table } = await Table.read({ text: `date;assuré;réponse;attestation;lieu;logiciel;outside;connected;bornOn;prescrit;urgent;engagement\n${body.join("\n")}` }, "2027-01-31", (batch) => { visits.push(...batch); return routeVisits(batch); });
  const answers = routeVisits(visits);
  const rows = table.rows.filter((row) => row.verdict !== "");
  assert.equal(rows.length, answers.filter((answer) => answer.ok).length);
  for (const [place, { ok }] of answers.filter((answer) => answer.ok).entries()) {
    assert.deepEqual([rows[place].verdict, rows[place].channels, rows[place].payers, rows[place].duty], [ok.verdict, ok.channels.join(" "), ok.payers.join(" ") || (ok.guaranteed ? "open" : ""), ok.certificate.duty]);
  }
});

// ---------------------------------------------------------------- the page

test("what happens on the page leads from one state to the next", () => {
  const happen = (...events) => events.reduce(after, start());
  const about = { lines: 3, counts: { "verdict.bill": 2, "verdict.": 1, "channel.mediprima": 2 }, unknown: [], twice: [] };
  assert.equal(happen().phase, "none");
  assert.deepEqual(happen(["typed", "a"], ["begun"], ["progress", { done: 1, of: 3 }]), { ...start(), typed: "a", phase: "reading", progress: { done: 1, of: 3 } });
  assert.deepEqual(happen(["typed", "a"], ["begun"], ["refused", "heads"]), { ...start(), typed: "a", phase: "refused", refused: "heads" });
  const read = happen(["begun"], ["progress", { done: 3, of: 3 }], ["about", about], ["view", { count: 3, page: 0, last: 0, lines: [] }]);
  assert.deepEqual([read.phase, read.about.lines, read.view.count], ["read", 3, 3]);
  assert.deepEqual(choices(read, "verdict", ["bill", "wait", "bad"]), [["", 3], ["bill", 2], ["bad", 1]]);
  assert.deepEqual(choices(read, "channel", ["mediprima", "cpasPaper"]), [["", 3], ["mediprima", 2]]);
  const wanted = (...events) => events.reduce(after, read).wanted;
  assert.deepEqual(wanted(["sort", "deadline"]), { ...ALL, sort: "deadline" });
  assert.equal(wanted(["sort", "deadline"], ["sort", "deadline"]).down, true);
  assert.equal(wanted(["sort", "deadline"], ["sort", "deadline"], ["sort", "remark"]).down, false);
  assert.deepEqual(wanted(["page", 4], ["filter", { verdict: "wait" }]), { ...ALL, verdict: "wait" }, "other lines begin at their first page");
  assert.equal(wanted(["page", 4], ["view", { count: 60, page: 1, last: 1, lines: [] }]).page, 1);
  assert.deepEqual(after(read, ["stopped"]), start());
  assert.deepEqual(after(read, ["begun"]).wanted, ALL, "another table starts unsorted");
});
