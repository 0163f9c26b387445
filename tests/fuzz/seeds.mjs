// Where each fuzzer begins: texts of the cases, links, tables. `node tests/fuzz/seeds.mjs <folder>` writes a folder for each parser.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCorpus } from "../lib/corpus.mjs";

const [folder] = process.argv.slice(2);
const cases = readCorpus();
const of = (call) => cases.filter((one) => one.call === call).map(({ input }) => input);
const good = JSON.parse(readFileSync(new URL("good.json", import.meta.url), "utf8"));

/** Good cases by their place, not edited yet; what a first byte means says src/json.rs. */
const places = (first) => good.map((_, place) => Buffer.from([first, place]));
/** One text of each few, so that what is alike is not tried over and over. */
const some = (texts, every) => texts.filter((_, place) => place % every === 0);

const LINK = "p1.2024.r-0.i---2010.a-120_000.o-3.f-2.ne-588.mm-1.bc-0.yb--3-.l-2";
const HEAD = "référence;jour des soins;jour de la facture;assuré;réponse;code;attestation;couverture à partir du;couverture jusqu’au;numéro d’engagement;liste de médecins;prescrit;lieu;rôle;logiciel;facturation électronique possible;force majeure;date de naissance du médecin";
const TABLES = [
  `${HEAD}\r\nA;3/11/2025;4/11/2025;non;carte;;oui;1/1/2025;31/12/2025;12345;j’y figure;médicaments + labo;cabinet;généraliste;oui;non;oui;1/5/1950\r\nB;2025-11-03;;oui;;;;;;;;;;;;;;\r\nC;31/2/2025;;non;boum;;;;;;;;;;;;;\r\n`,
  "sep=,\ncareOn,insured,answer,stateInsurance,statePatient,maximumPatientPart\n2025-11-03,no,card,100,50,\"1,50\"\n2025-11-04,no,203\n",
  "Referentie\tDatum zorg\tVerzekerd\tAntwoord\n\"a;\"\"b\"\"\"\t3/11/2025\tnee\tkaart\n'=1+1\tx\t\"\t\n",
  'a;b\n"c;d\n',
  "careOn;careOn;Verdict;insured\n3/11/2025;;Attendre;non;;x\n",
];
const bytes = (text, encoding) => Buffer.from(text, encoding);

const SEEDS = {
  xml: of("readConsultation").filter((input) => typeof input === "string" && input.length < 3000),
  json: [
    ...places(0), ...places(1), Buffer.from([2, 14]), Buffer.concat([Buffer.from([2, 14]), Buffer.alloc(3 * 43, 1)]),
    ...some([...of("assessPremium"), ...of("routeVisit")].map((input) => JSON.stringify(input)), 40), ...of("explainCode").map((input) => JSON.stringify(input)),
  ],
  receipt: [...places(0), ...places(1), ...some([...of("assessPremium"), ...of("routeVisit")].map((input) => JSON.stringify(input)), 80)],
  link: [LINK, `${LINK}.00000`, "p1.2018.q-0.v-1.k-1-2-2020.z-200", "p1.2026.xa-1-1-2024.ya-31-12-2024.l-3.t-22-11-2026", "p2.2024.x", "p1%2e2024%2ea-1~2c5%7E", `${LINK}\n${LINK.replace("2024", "2023")}`],
  csv: [...TABLES, bytes(`\ufeff${TABLES[0]}`), bytes(TABLES[0], "latin1"), bytes(`\ufeff${TABLES[2]}`, "utf16le"), bytes(`\ufeff${TABLES[2]}`, "utf16le").swap16(), Buffer.from("PK\u0003\u0004")],
};

for (const [parser, seeds] of Object.entries(SEEDS)) {
  mkdirSync(join(folder, parser), { recursive: true });
  for (const [place, seed] of seeds.entries()) writeFileSync(join(folder, parser, `seed-${String(place).padStart(3, "0")}`), seed);
}
