// Pictures of every page to look at: node web/shots.mjs <address> <folder> [part of a name]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [address, folder, only = ""] = process.argv.slice(2);
if (!address || !folder) {
  console.error("usage: node web/shots.mjs <address of the app> <folder for the pictures> [part of a name]");
  process.exit(2);
}

const WIDTHS = [320, 360, 768, 1440];
const SCHEMES = ["light", "dark"];
const LANGS = ["fr", "nl", "de", "en"];
const DAY = "2026-11-22T10:00:00+01:00";

const choose = (page, id) => page.locator(`#${id}`).evaluate((control) => control.click());
const day = async (page, id, [d, m, y]) => {
  await page.fill(`#${id}-day`, d);
  await page.fill(`#${id}-month`, m);
  await page.fill(`#${id}-year`, y);
};

async function doctor(page, year) {
  await choose(page, `premiumYear-${year}`);
  await choose(page, "role-generalPractitioner");
  await page.fill("#since-year", "2010");
  await page.fill("#attested", "120 000");
  await choose(page, "onCall-availabilityFee");
  await choose(page, "software-yes");
  await choose(page, "flatFee-never");
}

/** What stands in the fields when the picture is taken. */
const STATES = {
  contest: { empty: async () => {} },
  "premium-2024": { empty: async () => {} },
  deadlines: { empty: async () => {} },
  papers: { filled: async (page) => { await page.fill("#paper-doctorName", "Dr Anne Lambert"); await page.fill("#paper-cpas", "Namur"); await page.fill("#paper-patientName", "M. X"); } },
  codes: { empty: async () => {}, filled: async (page) => page.fill("#search", "engagement") },
  index: { empty: async () => {} },
  premium: {
    empty: async () => {},
    filled: async (page) => {
      await doctor(page, 2026);
      for (const [id, part, whole] of [["chapterIv", "31", "60"], ["electronicBilling", "3 100", "4 000"], ["sumehr", "588", "1 000"]]) {
        await page.fill(`#${id}-part`, part);
        await page.fill(`#${id}-whole`, whole);
      }
      for (const [id, count] of [["medicationSchemes", "5"], ["evidenceLinker", "2"], ["disabilityForm", "4"]]) {
        await page.fill(`#${id}-count`, count);
      }
      await choose(page, "takesPart-diabetes-yes");
      await day(page, "barometer-diabetes", ["1", "10", "2026"]);
    },
    wrong: async (page) => {
      await doctor(page, 2024);
      await page.fill("#attested", "24 999,999");
      await page.fill("#sumehr-part", "1200");
      await page.fill("#sumehr-whole", "1000");
      await day(page, "since", ["31", "2", "2010"]);
      await choose(page, "applied-yes");
    },
    training: async (page) => {
      await choose(page, "role-inTraining");
      await choose(page, "software-yes");
    },
    refused: async (page) => {
      await doctor(page, 2024);
      await choose(page, "onCall-none");
    },
  },
  mediprima: {
    empty: async () => {},
    filled: async (page) => {
      await choose(page, "insured-no");
      await choose(page, "mediprimaAnswer-cover");
      await choose(page, "certificate-yes");
      await choose(page, "prescribed-medicines");
      await choose(page, "visitSoftware-yes");
    },
    code: async (page) => {
      await choose(page, "insured-no");
      await choose(page, "mediprimaAnswer-code");
      await choose(page, "code-202");
      await choose(page, "urgent-yes");
    },
    paper: async (page) => {
      await choose(page, "insured-no");
      await choose(page, "mediprimaAnswer-cover");
      await choose(page, "visitSoftware-no");
      await day(page, "careOn", ["30", "2", "2026"]);
    },
  },
};

STATES.lists = {
  empty: async () => {},
  filled: async (page) => {
    const lines = ["reference;careOn;insured;mediprima;urgencyCertificate;setting;software;?;agreementNumber", "A-1;3/11/2025;no;card;yes;practice;yes;;E12", "A-6;3/11/2025;no;card;yes;practice;yes;;", "A-2;4/11/2025;no;206;;guard post;;", "A-3;31/2/2025;maybe;;;;;", "A-4;5/11/2025;yes;;;;;", "A-5;5/11/2025;no;card;no;flat-fee practice;no;"];
    await page.fill("#table", lines.join("\n"));
    await page.click("#list-read");
    await page.waitForSelector("#list-lines tbody tr");
  },
};
for (const name of ["rules", "privacy", "accessibility", "about", "embed"]) STATES[name] = { empty: async () => {} };

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});
let taken = 0;
for (const lang of LANGS) {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      for (const [name, states] of Object.entries(STATES)) {
        for (const [state, fill] of Object.entries(states)) {
          const title = `${name}-${state}-${lang}-${width}-${colorScheme}`;
          if (!only.split(",").some((part) => part.split("+").every((word) => title.includes(word)))) continue;
          const context = await browser.newContext({ viewport: { width, height: width < 500 ? 740 : 900 }, colorScheme, locale: `${lang}-BE` });
          const page = await context.newPage();
          page.on("console", (message) => message.type() === "error" && console.error(title, message.text()));
          page.on("pageerror", (error) => console.error(title, error.message));
          await page.clock.setFixedTime(new Date(DAY));
          await page.goto(`${address}${lang}/${name}.html`);
          await page.waitForFunction(() => document.documentElement.dataset.ready);
          await fill(page);
          await page.evaluate(() => document.activeElement?.blur());
          await page.evaluate(() => window.scrollTo(0, 0));
          await page.waitForTimeout(50);
          await page.screenshot({ path: join(folder, `${title}.png`), fullPage: !process.env.FOLD });
          taken += 1;
          await context.close();
        }
      }
    }
  }
}
await browser.close();
console.log(`${taken} pictures in ${folder}`);
