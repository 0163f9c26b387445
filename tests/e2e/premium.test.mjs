// A doctor types a premium case and reads the answer.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { choose, fillDate, fillDoctor, fillShare, open, plain, serveApp, startBrowser, textOf } from "./support.mjs";

let app, browser;
before(async () => { app = await serveApp(); browser = await startBrowser(); });
after(async () => { await browser?.close(); app?.stop(); });

const at = (lang) => `${app.address}${lang}/premium.html`;
const figure = (page) => textOf(page, "#answer .figure");

async function fillSixOfEight(page) {
  await fillShare(page, "chapterIv", 50, 100);
  await fillShare(page, "electronicBilling", 50, 100);
  await fillShare(page, "sumehr", 600, 1000);
  await page.fill("#medicationSchemes-count", "5");
  await page.fill("#evidenceLinker-count", "5");
  await page.fill("#disabilityForm-count", "3");
}

test("the answer is there before any fact, and narrows with each", async () => {
  const { page, seen, close } = await open(browser, at("fr"));
  assert.equal(await figure(page), "1 000 à 6 000 €");
  assert.match(await textOf(page, "#answer .under"), /si vous remplissez les conditions/);
  await fillDoctor(page);
  assert.equal(await figure(page), "1 000 à 6 000 €");
  assert.doesNotMatch(await textOf(page, "#answer .under"), /si vous remplissez/);
  await fillSixOfEight(page);
  assert.equal(await figure(page), "4 500 à 6 000 €");
  await choose(page, "takesPart-diabetes-no");
  await choose(page, "takesPart-antibiotics-no");
  await choose(page, "takesPart-renalInsufficiency-no");
  await page.fill("#incapacityCertificates-count", "0");
  assert.equal(await figure(page), "4 500 €");
  await page.fill("#incapacityCertificates-count", "1");
  assert.equal(await figure(page), "6 000 €");
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("one patient decides, and what is missing is said", async () => {
  const { page, close } = await open(browser, at("fr"));
  await fillDoctor(page);
  await fillShare(page, "sumehr", 588, 1000);
  assert.match(await textOf(page, "#sumehr .state"), /58,8 %.*12 patients/);
  await page.fill("#sumehr-part", "599");
  assert.match(await textOf(page, "#sumehr .state"), /59,9 %/);
  await page.fill("#sumehr-part", "600");
  assert.match(await textOf(page, "#sumehr .state"), /^atteint/);
  await choose(page, "sumehr-mode-percent");
  await page.fill("#sumehr-percent", "59,99");
  assert.match(await textOf(page, "#sumehr .state"), /^pas atteint/);
  await close();
});

test("the starter supplement is added, in Dutch", async () => {
  const { page, close } = await open(browser, at("nl"));
  await fillDoctor(page);
  await fillDate(page, "since", "2024-08-15");
  await fillSixOfEight(page);
  await page.fill("#incapacityCertificates-count", "1");
  assert.equal(await figure(page), "€ 10.256");
  assert.match(await textOf(page, "#answer"), /GMD-starterspremie/);
  await close();
});

test("too little attested is nothing at all, to the cent", async () => {
  const { page, close } = await open(browser, at("nl"));
  await fillDoctor(page);
  await page.fill("#attested", "24.999,99");
  assert.equal(await figure(page), "€ 0");
  await page.fill("#attested", "25.000");
  assert.equal(await figure(page), "€ 1.000 tot € 6.000");
  await close();
});

test("what cannot be read is said at its field, kept, and left out of the answer", async () => {
  const { page, close } = await open(browser, at("fr"));
  await fillDoctor(page);
  for (const [field, text] of [["attested", "beaucoup"], ["attested", "-5"], ["attested", "12,34,5"]]) {
    await page.fill(`#${field}`, text);
    assert.equal(await page.inputValue(`#${field}`), text);
    assert.equal(await page.getAttribute(`#${field}`, "aria-invalid"), "true", text);
    const said = await page.locator(`#${field}-error`).textContent();
    assert.ok(plain(said).length > 10, text);
    assert.match(await page.getAttribute(`#${field}`, "aria-describedby"), new RegExp(`${field}-error`));
  }
  assert.ok(await page.locator("#answer .left-out a").count() > 0);
  await page.fill("#attested", "120000");
  assert.equal(await page.getAttribute("#attested", "aria-invalid"), null);
  await fillShare(page, "sumehr", 700, 600);
  assert.equal(await page.getAttribute("#sumehr-part", "aria-invalid"), "true");
  await fillDate(page, "since", "2010-02-30");
  assert.equal(await page.inputValue("#since-day"), "30");
  assert.ok(plain(await page.locator("#since-error").textContent()).length > 10);
  await close();
});

test("changing the language keeps the place and everything typed", async () => {
  const { page, seen, close } = await open(browser, at("fr"));
  await fillDoctor(page);
  await fillSixOfEight(page);
  await page.fill("#attested", "beaucoup");
  await page.locator("header .langs a", { hasText: "NL" }).click();
  await page.waitForFunction(() => document.documentElement.lang === "nl");
  assert.match(page.url(), /\/nl\/premium\.html$/);
  assert.equal(await page.inputValue("#attested"), "beaucoup");
  assert.equal(await page.inputValue("#sumehr-part"), "600");
  assert.match(await page.title(), /praktijkpremie/i);
  await page.fill("#attested", "120000");
  assert.equal(await figure(page), "€ 4.500 tot € 6.000");
  assert.deepEqual(seen.after, []);
  await close();
});

test("2026 is offered while it is measured, with assumed rules and a step that can still be made", async () => {
  const { page, close } = await open(browser, at("fr"), { today: "2026-11-22" });
  assert.equal(await page.isChecked("#premiumYear-2026"), true);
  await fillDoctor(page, 2026);
  await fillSixOfEight(page);
  const answer = await textOf(page, "main");
  assert.match(answer, /règles de 2026 ne sont pas connues : celles de 2024/);
  assert.match(await textOf(page, "#answer .next"), /6 000 €/);
  assert.match(await textOf(page, "p.sure"), /déduit/);
  await close();
});

test("a closed year says so", async () => {
  const { page, close } = await open(browser, at("en"), { today: "2025-12-16" });
  await fillDoctor(page);
  assert.match(await textOf(page, "#answer .next"), /15 December 2025/);
  assert.match(await textOf(page, "label:has(#premiumYear-2024)"), /closed/i);
  await close();
});

test("the result is announced once, politely, after typing pauses", async () => {
  const { page, close } = await open(browser, at("en"));
  const live = page.locator("output[aria-live=polite]");
  assert.equal(await live.textContent(), "");
  await choose(page, "role-inTraining");
  await choose(page, "software-yes");
  await page.waitForFunction(() => document.querySelector("output[aria-live=polite]").textContent.includes("800"), null, { polling: 50 });
  await close();
});
