// Each premium year on a page of its own, beside another year.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { choose, fillDoctor, open, serveApp, startBrowser, textOf } from "./support.mjs";

let app, browser;
before(async () => { app = await serveApp(); browser = await startBrowser(); });
after(async () => { await browser?.close(); app?.stop(); });

test("without script a year says what it asked, and what changed from the year before", async () => {
  const { page, close } = await open(browser, `${app.address}fr/premium-2024.html`, { script: false, today: null, context: { javaScriptEnabled: false } });
  const text = await textOf(page, "main");
  assert.match(text, /Sumehr – au moins 60 %/);
  assert.match(text, /à partir de 7 seuils\s*6 000 €/);
  const row = (name) => textOf(page, `#compare tr:has(th:text-is("${name}"))`);
  assert.match(await row("Sumehr"), /au moins 55 %.*au moins 60 %.*durci/);
  assert.match(await row("Mult-eMediatt"), /–.*ajouté/);
  await close();
});

test("another year is put beside it, in Dutch", async () => {
  const { page, seen, close } = await open(browser, `${app.address}nl/premium-2024.html`);
  await choose(page, "beside-2018");
  assert.match(await textOf(page, "#compare h2"), /van 2018 naar 2024/);
  assert.match(await textOf(page, "#compare"), /geschrapt/);
  assert.deepEqual(seen.after, []);
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("an assumed year says so; the check leads to its year and back with everything typed", async () => {
  const { page, close } = await open(browser, `${app.address}fr/premium.html`, { today: "2026-11-24" });
  await fillDoctor(page, 2026);
  await page.locator("a[href*='premium-2026']").first().click();
  await page.waitForURL(/premium-2026\.html$/);
  assert.match(await textOf(page, "main"), /Aucune source ne donne encore les règles de 2026.*celles de 2024/);
  await page.goBack();
  await page.waitForSelector("#attested");
  assert.equal(await page.inputValue("#attested"), "120 000");
  await close();
});
