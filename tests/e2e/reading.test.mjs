// The rulebook: from each answer one click to its rule and back, with nothing lost; and pages that can be found and told apart.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { LANGS, PAGES, fillDoctor, fillShare, open, plain, serveApp, startBrowser, textOf, visit } from "./support.mjs";

let app, browser;
before(async () => { app = await serveApp(); browser = await startBrowser(); });
after(async () => { await browser?.close(); app?.stop(); });

/** From an element that has the focus, goes on by Tab until `selector` has it. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await page.evaluate((it) => document.activeElement.matches(it), selector)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`${selector} is not reached`);
}

for (const lang of ["fr", "nl"]) {
  test(`from a reason to its rule and back by keyboard, with everything typed kept, ${lang}`, async () => {
    const { page, seen, close } = await open(browser, `${app.address}${lang}/premium.html`, { context: { viewport: { width: 360, height: 740 } } });
    await fillDoctor(page);
    await fillShare(page, "sumehr", 700, 1000);
    const figure = await textOf(page, "#answer .figure");
    const reason = page.locator(".why li:has(.to-rule)").last();
    const href = await reason.locator(".to-rule").getAttribute("href");
    const rule = href.split("#")[1];
    await page.locator("#sumehr-whole").focus();
    await tabTo(page, `.to-rule[href="${href}"]`);
    const stood = await page.evaluate(() => scrollY);
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`/${lang}/rules\\.html#${rule}$`));
    await page.waitForFunction((id) => document.activeElement.id === id, rule);
    const article = page.locator(`article[id="${rule}"]`);
    assert.ok(plain(await article.locator(".says").textContent()).length > 20);
    assert.ok(await article.evaluate((it) => { const box = it.getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight; }), "the rule is in sight");

    await page.goBack();
    await page.waitForURL(/premium\.html$/);
    await page.waitForFunction((it) => document.activeElement.getAttribute("href") === it, href);
    assert.ok(Math.abs((await page.evaluate(() => scrollY)) - stood) <= 2, "back where the reader stood");
    assert.equal(await textOf(page, "#answer .figure"), figure);
    assert.equal(await page.inputValue("#sumehr-part"), "700");

    await page.keyboard.press("Enter");
    await page.waitForFunction((id) => document.activeElement.id === id, rule);
    await tabTo(page, `article a[href$="premium.html#answer"]`);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement.id === "answer");
    assert.equal(await textOf(page, "#answer .figure"), figure);
    assert.equal(await page.inputValue("#attested"), "120 000");
    assert.deepEqual(seen.after, []);
    assert.deepEqual(seen.trouble, []);
    await close();
  });
}

test("a link to a rule finds it, with and without script", async () => {
  const address = `${app.address}de/rules.html#premium.gate.activity`;
  const running = await open(browser, address);
  assert.equal(await running.page.evaluate(() => document.activeElement.id), "premium.gate.activity");
  await running.close();
  const still = await open(browser, address, { script: false, today: null, context: { javaScriptEnabled: false } });
  assert.ok(await still.page.locator("article:target").isVisible());
  assert.ok(await still.page.locator("article.rule").count() > 80);
  await still.close();
});

test("a rulebook that is being read when the program starts stays as it stands", async () => {
  const { page, seen, go, close } = await visit(browser);
  let begin;
  const held = new Promise((resolve) => { begin = resolve; });
  await page.route("**/*.wasm", async (route) => { await held; await route.continue(); });
  const loaded = go(`${app.address}fr/rules.html`);
  const others = page.locator("article details >> nth=0");
  await others.locator("summary").click();
  const says = await others.textContent();
  begin();
  await loaded;
  assert.ok(await others.evaluate((it) => it.open), "what was unfolded stays so");
  // Another language is drawn, and back again is what was there.
  await page.locator("header .langs a:has([lang=nl])").click();
  await page.waitForURL(/\/nl\/rules\.html/);
  assert.notEqual(await others.textContent(), says);
  await page.locator("header .langs a:has([lang=fr])").click();
  await page.waitForURL(/\/fr\/rules\.html/);
  await page.waitForFunction(() => document.documentElement.lang === "fr");
  assert.equal(await page.locator(".book").count(), 1);
  assert.equal(await others.textContent(), says);
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("each page has a title and a description of its own, also without script", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const titles = new Set(), descriptions = new Set();
  for (const lang of LANGS) {
    for (const name of PAGES) {
      await page.goto(`${app.address}${lang}/${name}.html`);
      titles.add(`${lang} ${await page.title()}`);
      descriptions.add(await page.getAttribute("meta[name=description]", "content"));
    }
  }
  assert.equal(titles.size, LANGS.length * PAGES.length);
  assert.equal(descriptions.size, LANGS.length * PAGES.length);
  await context.close();
});

test("what is to be copied for another site names the address of this one", async () => {
  const { page, close } = await open(browser, `${app.address}nl/embed.html`);
  assert.ok((await textOf(page, ".snippet")).startsWith(`<script defer referrerpolicy="no-referrer" src="${app.address}embed/gp-check.js"></script>`));
  assert.ok((await textOf(page, ".snippet >> nth=1")).startsWith(`<iframe src="${app.address}nl/frame-premium.html" title="`));
  await close();
  const still = await open(browser, `${app.address}nl/embed.html`, { script: false, today: null, context: { javaScriptEnabled: false } });
  assert.ok((await textOf(still.page, ".snippet")).includes("https://host.example/gpcheck/nl/premium.html"));
  await still.close();
});
