// A doctor fills in a certificate or a letter, prints it on one page, or copies it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { printed } from "./pdf.mjs";
import { choose, fillDate, open, plain, serveApp, startBrowser, textOf } from "./support.mjs";

let app, browser;
before(async () => { app = await serveApp(); browser = await startBrowser(); });
after(async () => { await browser?.close(); app?.stop(); });

const DOCUMENTS = ["certificate", "copy", "liaison", "advice", "tickBox", "extend", "reactivate", "justify"];

test("the certificate is filled in by keyboard and fills one page, in French", async () => {
  const { page, seen, close } = await open(browser, `${app.address}fr/papers.html`);
  await page.locator("#paper-doctorName").focus();
  for (const words of ["Dr Anne Lambert", "10012345004", "Rue Haute 1, 5000 Namur", "Namur", "M. X", "Rue Basse 2, 5000 Namur"]) {
    await page.keyboard.type(words);
    await page.keyboard.press("Tab");
  }
  await fillDate(page, "paper-care", "2025-11-03");
  const sheet = await printed(page);
  assert.equal(sheet.pages, 1);
  for (const words of ["Attestation d’aide médicale urgente", "Dr Anne Lambert", "M. X", "Rue Basse 2, 5000 Namur", "3 novembre 2025", "CPAS compétent Namur", "Signature du médecin"]) {
    assert.ok(sheet.text.includes(words), `${words} in ${sheet.text}`);
  }
  assert.doesNotMatch(sheet.text, /diagnosti/i);
  assert.doesNotMatch(sheet.text, /Imprimer|Vie privée|Langue du document/);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, location.hash]), [0, 0, ""]);
  assert.deepEqual(seen.after, []);
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("every document prints on one page in each language of the country, empty and filled", async () => {
  const { page, seen, close } = await open(browser, `${app.address}nl/papers.html`);
  for (const filled of [false, true]) {
    if (filled) {
      for (const field of ["doctorName", "doctorNumber", "doctorAddress", "cpas", "patientName", "patientAddress"]) await page.fill(`#paper-${field}`, `${field} `.repeat(6));
    }
    for (const lang of ["fr", "nl", "de"]) {
      await choose(page, `paperLang-${lang}`);
      await page.waitForSelector(`.sheet[lang=${lang}]`);
      for (const name of DOCUMENTS) {
        await choose(page, `paper-${name}`);
        const sheet = await printed(page);
        assert.equal(sheet.pages, 1, `${lang} ${name}`);
        assert.ok(sheet.text.includes(await textOf(page, ".sheet h2")), `${lang} ${name}`);
      }
    }
  }
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("a step of the answer leads to its letter, prepared, and back to what was answered, in Dutch", async () => {
  const { page, close } = await open(browser, `${app.address}nl/mediprima.html`);
  await choose(page, "insured-no");
  await choose(page, "mediprimaAnswer-code");
  await choose(page, "code-207");
  await fillDate(page, "careOn", "2025-11-05");
  await page.locator("#answer .next a").first().click();
  await page.waitForURL(/papers\.html$/);
  assert.equal(await page.isChecked("#paper-tickBox"), true);
  assert.match(await textOf(page, ".sheet"), /code 207.*5 november 2025/s);
  await page.goBack();
  await page.waitForSelector("#code-207");
  assert.equal(await page.isChecked("#code-207"), true);
  await close();
});

test("a treatment longer than the certificate holds is refused at its field and kept", async () => {
  const { page, close } = await open(browser, `${app.address}fr/papers.html`);
  await fillDate(page, "paper-care", "2025-11-03");
  await fillDate(page, "paper-until", "2026-11-03");
  assert.match(await textOf(page, "#paper-until-error"), /2 novembre 2026/);
  assert.equal(await page.inputValue("#paper-until-year"), "2026");
  assert.doesNotMatch(await textOf(page, ".sheet"), /Traitement jusqu/);
  await fillDate(page, "paper-until", "2026-11-02");
  assert.match(await textOf(page, ".sheet"), /Traitement jusqu’au\s*2 novembre 2026/);
  await close();
});

test("the text is copied, or offered to be selected where the browser refuses", async () => {
  const { context, page, close } = await open(browser, `${app.address}de/papers.html`);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.fill("#paper-patientName", "Frau Y");
  await page.click("#copy");
  await page.waitForFunction(() => document.getElementById("copy").textContent === "Kopiert");
  assert.match(plain(await page.evaluate(() => navigator.clipboard.readText())), /Bescheinigung über die ärztliche Notfallhilfe.*Frau Y/);
  await page.evaluate(() => { Clipboard.prototype.writeText = () => Promise.reject(new Error("no")); });
  await page.click("#copy");
  await page.waitForSelector("#by-hand");
  assert.match(await page.inputValue("#by-hand"), /Frau Y/);
  await close();
});
