// The app in a browser, beside pages of other engines: node bench/browser.mjs <folder for the figures> <address of the app> [quick]
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CHROMIUM } from "../tests/e2e/support.mjs";
import { chromium } from "playwright-core";
import { appCold, appFromWorker, engineCold } from "./browser/answer.mjs";
import { bareKeystrokes, keystrokes } from "./browser/keys.mjs";
import { list } from "./browser/list.mjs";
import { serveEngines } from "./browser/pages.mjs";
import { PROFILES } from "./browser/profiles.mjs";
import { machine } from "./machine.mjs";
import { median } from "./middle.mjs";

const [folder, address, quick] = process.argv.slice(2);
const runs = quick ? 2 : 7;
/** A frame of the screen must not hide what the program takes: frames are drawn as soon as they are ready. */
const UNPACED = ["--disable-gpu-vsync", "--disable-frame-rate-limit"];

const browser = await chromium.launch(CHROMIUM);
const engines = await serveEngines();

/** In turns, as the engines in Node: whoever disturbs the machine disturbs all of them. */
async function firstAnswers() {
  const kinds = [
    { id: "app", name: "gpcheck, the app", take: (profile) => appCold(browser, address, profile) },
    { id: "worker", name: "gpcheck, the app from the device", take: (profile) => appFromWorker(browser, address, profile) },
    ...engines.pages.map(({ id, name, url }) => ({ id, name, take: (profile) => engineCold(browser, url, profile) })),
  ];
  const rows = kinds.map(({ id, name }) => ({ id, name, taken: Object.fromEntries(Object.keys(PROFILES).map((profile) => [profile, []])) }));
  for (let run = 0; run < runs; run += 1) {
    for (const [place, { take }] of kinds.entries()) for (const [name, profile] of Object.entries(PROFILES)) rows[place].taken[name].push(await take(profile));
    console.log(`first answers, run ${run + 1} of ${runs}: app on the phone ${Math.round(rows[0].taken.phone.at(-1).answered)} ms`);
  }
  return rows.map(({ id, name, taken }) => ({ id, name, ...Object.fromEntries(Object.entries(taken).map(([profile, all]) => [profile, middle(all)])) }));
}

/** The median of each figure. */
const middle = (all) => Object.fromEntries(Object.keys(all[0]).map((figure) => [figure, median(all.map((one) => one[figure]))]));

const answers = await firstAnswers();
const large = await list(browser, address, quick ? 2000 : 20_000);
await browser.close();
engines.close();

const unpaced = await chromium.launch({ ...CHROMIUM, args: [...CHROMIUM.args, ...UNPACED] });
const keys = {};
for (const [name, profile] of Object.entries(PROFILES)) {
  const many = quick ? 40 : 150;
  keys[name] = { ...(await keystrokes(unpaced, address, profile, many)), bare: await bareKeystrokes(unpaced, profile, many) };
}
const version = unpaced.version();
await unpaced.close();

writeFileSync(join(folder, "browser.json"), `${JSON.stringify({ ...machine(), chromium: version, runs, answers, keys, list: large }, null, 1)}\n`);
