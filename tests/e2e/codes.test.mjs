// A doctor types a code that the software showed, or a word of its message, and reads what to do.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { choose, open, serveApp, startBrowser, textOf } from "./support.mjs";

let app, browser;
before(async () => { app = await serveApp(); browser = await startBrowser(); });
after(async () => { await browser?.close(); app?.stop(); });

const ids = (page) => page.locator("article.code").evaluateAll((articles) => articles.map((article) => article.id));

test("a code is found by its number, in French, and fills in the check", async () => {
  const { page, seen, close } = await open(browser, `${app.address}fr/codes.html`);
  assert.ok((await ids(page)).length >= 89);
  await page.fill("#search", " 203");
  assert.equal((await ids(page))[0], "203");
  assert.match(await textOf(page, "article.code"), /suspendue.*réactiver/s);
  await page.waitForFunction(() => /code trouvé/.test(document.getElementById("said").textContent), null, { polling: 50 });
  await page.locator("article.code a", { hasText: "Vérifier la consultation" }).first().click();
  await page.waitForURL(/mediprima\.html/);
  assert.equal(await page.isChecked("#code-203"), true);
  await choose(page, "insured-no");
  assert.match(await textOf(page, "#answer"), /réactiver/);
  await page.goBack();
  await page.waitForSelector("#search");
  assert.equal(await page.inputValue("#search"), " 203");
  await page.locator("article.code a", { hasText: "réactiver" }).first().click();
  await page.waitForURL(/papers\.html/);
  assert.equal(await page.isChecked("#paper-reactivate"), true);
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("words are found, in Dutch, and nothing found is said", async () => {
  const { page, close } = await open(browser, `${app.address}nl/codes.html`);
  await page.fill("#search", "DMH-code 0 of 1");
  assert.deepEqual(await ids(page), ["251203"]);
  await page.fill("#search", "soa 02002");
  assert.deepEqual(await ids(page), ["SOA-02002"]);
  await page.fill("#search", "Fout 254226: vervallen");
  assert.deepEqual(await ids(page), ["254226"]);
  assert.equal(await textOf(page, ".codes h2"), "1 code gevonden");
  await page.fill("#search", "999999");
  assert.deepEqual(await ids(page), []);
  assert.match(await textOf(page, "main .note"), /Geen van onze codes past/);
  await close();
});

test("what is only our reading says so, and whom to call is a link, in German", async () => {
  const { page, close } = await open(browser, `${app.address}de/codes.html`);
  const article = (id) => textOf(page, `article[id="${id}"]`);
  assert.match(await article("251203"), /○ gefolgert.*unsere Lesart/);
  assert.match(await article("251220"), /● amtlich/);
  assert.doesNotMatch(await article("251220"), /unsere Lesart/);
  assert.match(await article("250703"), /Wirkung in der Quelle nicht angegeben/);
  assert.match(await article("251803"), /blockiert die Datei/);
  assert.equal(await page.getAttribute("#codes-about a[href^='tel:']", "href"), "tel:022293433");
  await page.locator("article[id='254226'] h3 a").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/#254226$/);
  await close();
});

test("a link to a code leads there, with and without script", async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page, close } = await open(browser, `${app.address}de/codes.html#251220`, { script: javaScriptEnabled, today: null, context: { javaScriptEnabled } });
    const top = await page.locator("[id='251220']").evaluate((article) => article.getBoundingClientRect().top);
    assert.ok(top > -2 && top < 700, `${top}`);
    await close();
  }
});

test("the check leads to the codes by keyboard and keeps what was answered", async () => {
  const { page, close } = await open(browser, `${app.address}fr/mediprima.html`);
  await choose(page, "insured-no");
  await choose(page, "mediprimaAnswer-code");
  await page.locator("a", { hasText: "Un autre code" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/codes\.html$/);
  await page.goBack();
  await page.waitForSelector("#insured-no");
  assert.equal(await page.isChecked("#insured-no"), true);
  await close();
});
