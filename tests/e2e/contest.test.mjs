// INAMI/RIZIV shows something else: what differs, what it costs, by when, and the annex on paper.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { printed } from "./pdf.mjs";
import { choose, fillDate, fillDoctor, fillShare, open, serveApp, startBrowser, textOf } from "./support.mjs";

let app, browser;
before(async () => { app = await serveApp(); browser = await startBrowser(); });
after(async () => { await browser?.close(); app?.stop(); });

/** Own counts that reach seven thresholds of 2024. */
async function fillSeven(page) {
  await fillDoctor(page);
  await fillShare(page, "chapterIv", 50, 100);
  await fillShare(page, "electronicBilling", 50, 100);
  await fillShare(page, "sumehr", 600, 1000);
  for (const [id, count] of [["medicationSchemes", 5], ["evidenceLinker", 5], ["disabilityForm", 3], ["incapacityCertificates", 1]]) await page.fill(`#${id}-count`, String(count));
  for (const barometer of ["diabetes", "antibiotics", "renalInsufficiency"]) await choose(page, `takesPart-${barometer}-no`);
}

const toContest = (page) => page.locator("#answer a[href*='contest']").click();

test("a displayed score below the threshold costs what it costs, by a day, in French", async () => {
  const { page, seen, close } = await open(browser, `${app.address}fr/premium.html`, { today: "2025-11-20" });
  await fillSeven(page);
  await toContest(page);
  await page.waitForURL(/contest\.html$/);
  assert.match(await textOf(page, "#answer"), /Aucune différence/);
  await page.fill("#sumehr-shown", "59,99");
  assert.match(await textOf(page, "#answer"), /La différence : 1 500 €/);
  assert.match(await textOf(page, "#answer"), /Sumehr – atteint d’après vous.*à lui seul : 1 500 € de plus/);
  await choose(page, "applied-yes");
  await fillDate(page, "submittedOn", "2025-10-01");
  assert.match(await textOf(page, "#answer"), /30 novembre 2025/);
  await page.fill("#paper-doctorName", "Dr Anne Lambert");
  await page.fill("#sumehr-evidence", "Liste du logiciel du 3 mars 2025");
  const annex = await printed(page);
  assert.equal(annex.pages, 1);
  for (const words of ["Annexe à la contestation", "2024", "Dr Anne Lambert", "Sumehr", "600 / 1 000 (60 %)", "59,9 %", "Liste du logiciel", "1er octobre 2025", "Service des soins de santé"]) {
    assert.ok(annex.text.includes(words), `${words} in ${annex.text}`);
  }
  assert.doesNotMatch(annex.text, /La différence|Imprimer/);
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("two criteria below, each worth nothing alone or something, in Dutch with the annex in German", async () => {
  const { page, close } = await open(browser, `${app.address}nl/premium.html`, { today: "2025-11-20" });
  await fillSeven(page);
  await toContest(page);
  await page.waitForSelector("#sumehr-shown");
  await page.fill("#sumehr-shown", "12");
  await page.fill("#evidenceLinker-shown", "4");
  assert.match(await textOf(page, "#answer"), /Het verschil: € 2\.500/);
  assert.match(await textOf(page, "#answer"), /op zich: € 1\.000 meer/);
  await choose(page, "paperLang-de");
  await page.waitForSelector(".sheet[lang=de]");
  assert.match((await printed(page)).text, /Anlage zur Anfechtung.*CEBAM Evidence Linker/s);
  await close();
});

test("what cannot be read is said at its field and kept; a displayed score above one's own is no ground", async () => {
  const { page, close } = await open(browser, `${app.address}en/premium.html`, { today: "2025-11-20" });
  await fillSeven(page);
  await page.fill("#evidenceLinker-count", "2");
  await toContest(page);
  await page.waitForSelector("#sumehr-shown");
  await page.fill("#sumehr-shown", "120");
  assert.equal(await page.getAttribute("#sumehr-shown", "aria-invalid"), "true");
  assert.equal(await page.inputValue("#sumehr-shown"), "120");
  await page.fill("#sumehr-shown", "");
  await page.fill("#evidenceLinker-shown", "5");
  assert.match(await textOf(page, "#answer"), /would not change it.*met by INAMI\/RIZIV’s count/s);
  await close();
});
