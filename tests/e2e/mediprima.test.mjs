// A doctor says what the consultations showed and reads how the visit is billed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { choose, fillDate, open, serveApp, startBrowser, textOf } from "./support.mjs";

let app, browser;
before(async () => { app = await serveApp(); browser = await startBrowser(); });
after(async () => { await browser?.close(); app?.stop(); });

const at = (lang) => `${app.address}${lang}/mediprima.html`;
const verdict = (page) => textOf(page, "#answer .verdict");

async function fillCovered(page) {
  await choose(page, "insured-no");
  await choose(page, "mediprimaAnswer-cover");
  await fillDate(page, "careOn", "2026-02-10");
  await fillDate(page, "billedOn", "2026-02-10");
  await choose(page, "certificate-yes");
  await fillDate(page, "coverFrom", "2025-09-01");
  await fillDate(page, "coverTo", "2026-08-31");
  await choose(page, "agreement-yes");
  await choose(page, "providers-none");
  await choose(page, "visitSoftware-yes");
}

test("the first question is asked and the whole path shown, unlit", async () => {
  const { page, seen, close } = await open(browser, at("nl"), { today: "2026-02-10" });
  assert.match(await verdict(page), /verzekerbaarheid/);
  assert.equal(await page.locator(".path li.on").count(), 0);
  assert.ok(await page.locator(".path li").count() > 20);
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("a covered patient is billed electronically, with certificate and copy, in Dutch", async () => {
  const { page, close } = await open(browser, at("nl"), { today: "2026-02-10" });
  await fillCovered(page);
  assert.match(await verdict(page), /MediPrima/);
  const steps = await textOf(page, "#answer .next");
  assert.match(steps, /attest dringende medische hulp/i);
  assert.match(steps, /10 april 2026/);
  assert.doesNotMatch(steps, /kopie van het attest/);
  await page.locator("label:has(#prescribed-medicines)").click();
  assert.match(await textOf(page, "#answer .next"), /kopie/);
  assert.equal(await page.locator(".path li.end").count(), 1);
  assert.match(await textOf(page, ".path li.end"), /MediPrima/);
  await close();
});

test("the insured go to the health fund", async () => {
  const { page, close } = await open(browser, at("fr"), { today: "2026-02-10" });
  await choose(page, "insured-yes");
  assert.match(await verdict(page), /mutualité/);
  await close();
});

test("each code of a refused consultation leads somewhere, in French", async () => {
  const { page, close } = await open(browser, at("fr"), { today: "2026-02-10" });
  await choose(page, "insured-no");
  await choose(page, "mediprimaAnswer-code");
  const expected = { 201: /peuvent-ils attendre/, 202: /peuvent-ils attendre/, 203: /réactiver/, 204: /médecin cité/, 205: /CPAS comment facturer/, 206: /étendre/, 207: /cocher/ };
  for (const [code, words] of Object.entries(expected)) {
    await choose(page, `code-${code}`);
    assert.match(await verdict(page), words, code);
  }
  await close();
});

test("the day of the invoice decides the transition", async () => {
  const { page, close } = await open(browser, at("fr"), { today: "2026-02-10" });
  await fillCovered(page);
  await choose(page, "visitSoftware-no");
  await fillDate(page, "careOn", "2025-10-15");
  await fillDate(page, "billedOn", "2025-10-31");
  assert.match(await verdict(page), /papier/);
  await fillDate(page, "billedOn", "2025-11-01");
  assert.match(await verdict(page), /Pas sur papier/);
  await fillDate(page, "billedOn", "2025-10-14");
  assert.equal(await page.getAttribute("#billedOn-day", "aria-invalid"), "true");
  assert.equal(await page.inputValue("#billedOn-day"), "14");
  await close();
});

test("a doctor of 67 on 1 January 2023 may bill on paper, one born a day later may not", async () => {
  const { page, close } = await open(browser, at("de"), { today: "2026-02-10" });
  await fillCovered(page);
  await choose(page, "visitSoftware-no");
  await fillDate(page, "bornOn", "1956-01-01");
  assert.match(await verdict(page), /Papier/);
  await fillDate(page, "bornOn", "1956-01-02");
  assert.match(await textOf(page, "#answer .verdict"), /Nicht auf Papier/);
  await close();
});

test("of several cards the one that covers the day decides, and is named, in French and in Dutch", async () => {
  for (const [lang, add, decides] of [["fr", "Une autre carte", /La carte 2 décide/], ["nl", "Nog een kaart", /Kaart 2 beslist/]]) {
    const { page, seen, close } = await open(browser, at(lang), { today: "2026-02-10" });
    await fillCovered(page);
    await fillDate(page, "coverTo", "2025-12-31");
    const waiting = await verdict(page);
    await page.locator("button", { hasText: add }).click();
    await fillDate(page, "coverFrom-2", "2026-01-01");
    await fillDate(page, "coverTo-2", "2026-12-31");
    await choose(page, "certificate-2-no");
    assert.notEqual(await verdict(page), waiting);
    assert.match(await textOf(page, "#answer"), decides);
    await choose(page, "covered-2-no");
    assert.equal(await verdict(page), waiting);
    await fillDate(page, "coverFrom", "2026-05-01");
    assert.equal(await page.locator("#coverTo-error").count(), 1);
    assert.deepEqual(seen.trouble, []);
    await close();
  }
});

test("a single card keeps its questions when another one came and went", async () => {
  const { page, seen, close } = await open(browser, at("nl"), { today: "2026-02-10" });
  await fillCovered(page);
  const before = await verdict(page);
  await page.locator("button", { hasText: "Nog een kaart" }).focus();
  await page.keyboard.press("Enter");
  await choose(page, "covered-no");
  assert.equal(await page.locator("#coverFrom").count(), 0);
  await page.locator("button", { hasText: "Laatste" }).focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("#coverFrom").count(), 1);
  assert.equal(await page.inputValue("#coverFrom-year"), "2025");
  assert.equal(await verdict(page), before);
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("two cards that cover the day ask for their versions, and no card decides where another pays", async () => {
  const { page, close } = await open(browser, at("fr"), { today: "2026-02-10" });
  await fillCovered(page);
  await page.locator("button", { hasText: "Une autre carte" }).click();
  assert.match(await textOf(page, "#answer"), /indiquez la version de chacune/);
  await page.fill("#cardVersion", "3");
  await page.fill("#cardVersion-2", "2");
  assert.match(await textOf(page, "#answer"), /La carte 1 décide.*version la plus récente/);
  await choose(page, "insured-yes");
  assert.doesNotMatch(await textOf(page, "#answer"), /La carte \d décide/);
  await close();
});

test("what becomes of the certificate is said, and what was not reached has its word", async () => {
  const { page, close } = await open(browser, at("de"), { today: "2026-02-10" });
  await fillCovered(page);
  assert.match(await textOf(page, "#answer .pairs"), /Sie bewahren sie auf.*geht nicht an das ÖSHZ.*Kopie für den Patienten nur/s);
  await choose(page, "forceMajeure-yes");
  await choose(page, "visitSoftware-no");
  assert.match(await textOf(page, "#answer .pairs"), /mit der Rechnung an das ÖSHZ/);
  assert.match(await textOf(page, ".path li:not(.on) >> nth=0"), /noch nicht erreicht/);
  await close();
});

test("the shares of the card say who pays", async () => {
  const { page, close } = await open(browser, at("fr"), { today: "2026-02-10" });
  await fillCovered(page);
  await page.locator("details.shares summary").click();
  await choose(page, "stateInsurance-half");
  await choose(page, "statePatient-none");
  await choose(page, "cpasInsurance-full");
  await choose(page, "cpasPatient-partial");
  await choose(page, "cpasSupplement-nothing");
  assert.match(await textOf(page, "#answer .pairs"), /Qui paie\s*l’État, par la CAAMI, le CPAS et le patient/);
  await close();
});

test("a justification that is ready is no longer asked for", async () => {
  const { page, close } = await open(browser, at("nl"), { today: "2026-02-10" });
  await fillCovered(page);
  await choose(page, "forceMajeure-yes");
  assert.match(await textOf(page, "#answer .next"), /verantwoording/i);
  await choose(page, "justification-yes");
  assert.doesNotMatch(await textOf(page, "#answer .next"), /verantwoording/i);
  await close();
});
