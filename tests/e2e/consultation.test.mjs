// The answer of MediPrima that a doctor's software received: pasted or opened, read on the device, filled in.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { open, serveApp, startBrowser, textOf } from "./support.mjs";

let app, browser;
before(async () => { app = await serveApp(); browser = await startBrowser(); });
after(async () => { await browser?.close(); app?.stop(); });

const corpus = JSON.parse(readFileSync(new URL("../cases/consultation.json", import.meta.url), "utf8"));
const answer = (id) => corpus.find((line) => line.id === `consultation-${id}`).input;
const at = (lang) => `${app.address}${lang}/mediprima.html`;
const SSIN = "85020300155";
const DAY = { today: "2026-02-10" };

async function paste(page, xml) {
  if (!(await page.locator("details.consultation").evaluate((it) => it.open))) await page.locator("details.consultation > summary").click();
  await page.fill("#consultation", xml);
  await page.locator("#consultation-read").click();
}
const result = (page) => page.waitForFunction(() => document.getElementById("consultation-result").textContent);

for (const [lang, filled, broken] of [["fr", /Rempli d’après la réponse/, /ligne 1/], ["nl", /Ingevuld volgens het antwoord/, /Regel 1/i]]) {
  test(`a pasted answer fills in the card, by keyboard, ${lang}`, async () => {
    const { page, seen, close } = await open(browser, at(lang), DAY);
    await page.locator("#insured-no").focus();
    await page.keyboard.press("Space");
    await page.locator("details.consultation > summary").focus();
    await page.keyboard.press("Enter");
    // The program of the check leaves it to the whole one.
    await page.waitForSelector("#consultation:visible");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.id), "consultation");
    await page.keyboard.insertText(answer("whole-v2"));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#coverFrom-year");
    assert.match(await textOf(page, "#consultation-result"), filled);
    assert.deepEqual(await Promise.all(["coverFrom-day", "coverFrom-month", "coverFrom-year", "coverTo-year"].map((id) => page.inputValue(`#${id}`))), ["01", "01", "2026", "2026"]);
    assert.ok(await page.isChecked("#certificate-yes"));
    assert.ok(await page.isChecked("#agreement-yes"));
    // What named the patient has left the page.
    assert.equal(await page.inputValue("#consultation"), "");
    assert.ok(!(await page.content()).includes(SSIN));
    assert.deepEqual(seen.after, []);
    assert.deepEqual(seen.trouble, []);
    await close();
  });

  test(`what is no answer is refused in words, and changes nothing, ${lang}`, async () => {
    const { page, seen, close } = await open(browser, at(lang), DAY);
    await paste(page, answer("whole-v2"));
    await page.waitForSelector("#coverFrom-year");
    const before = await textOf(page, "#answer");
    await paste(page, "<Envelope><x>");
    await page.waitForFunction((it) => new RegExp(it, "i").test(document.getElementById("consultation-result").textContent), broken.source);
    assert.equal(await textOf(page, "#answer"), before);
    assert.equal(await page.inputValue("#consultation"), "<Envelope><x>", "what was pasted stays, to be mended");
    assert.deepEqual(seen.trouble, []);
    await close();
  });
}

test("a file is opened; several cards are shown; another answer takes their place", async () => {
  const { page, seen, close } = await open(browser, at("de"), DAY);
  await page.locator("details.consultation > summary").click();
  await page.setInputFiles("#consultation-file", { name: "antwort.xml", mimeType: "text/xml", buffer: Buffer.from(answer("several")) });
  await page.waitForSelector("#coverFrom-2-year");
  assert.equal(await page.inputValue("#cardVersion-2"), "2");
  assert.ok(await page.isChecked("#covered-3-no"));
  await paste(page, answer("error-206"));
  await page.waitForFunction(() => document.getElementById("code-206")?.checked);
  assert.equal(await page.locator("#coverFrom-year").count(), 0);
  assert.deepEqual(seen.after, []);
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("the line and the element at fault are named", async () => {
  const { page, close } = await open(browser, at("en"), DAY);
  await paste(page, answer("no-end"));
  await result(page);
  assert.match(await textOf(page, "#consultation-result"), /On line 3, “Result\.Carmed\.0\.CarmedIdentifier\.ValidityPeriod\.EndDate”/);
  await close();
});

test("markup in an answer is text", async () => {
  const { page, seen, close } = await open(browser, at("fr"), DAY);
  await paste(page, answer("whole-v2").replace("ABC123", "&lt;img src=x onerror=alert(1)&gt;"));
  await page.waitForSelector("#coverFrom-year");
  assert.equal(await page.locator("#app img[src=x]").count(), 0);
  await paste(page, answer("doctype"));
  await page.waitForFunction(() => /ligne/i.test(document.getElementById("consultation-result").textContent));
  assert.deepEqual(seen.trouble, []);
  await close();
});
