// Every page in every language: readable without script, silent, accessible, and at home under any path.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { FILLED, KINDS, LANGS, fillDoctor, fillPage, open, plain, serveApp, startBrowser, textOf, tour } from "./support.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let app, browser;
before(async () => { app = await serveApp(); browser = await startBrowser(); });
after(async () => { await browser?.close(); app?.stop(); });

test("without script every page can be read, and nothing can be typed that would be lost", async () => {
  await tour(browser, app.address, { script: false, today: null, context: { javaScriptEnabled: false } }, async ({ page, lang, name }) => {
    assert.equal(await page.getAttribute("html", "lang"), lang);
    assert.ok((await textOf(page, "h1")).length > 5, `${lang} ${name}`);
    assert.ok((await page.title()).length > 5);
    assert.ok((await page.getAttribute("meta[name=description]", "content")).length > 40);
    assert.equal(await page.locator("link[rel=alternate][hreflang]").count() >= LANGS.length, true);
    const enabled = await page.locator("input:enabled, button:enabled").count();
    assert.equal(enabled, 0, `${lang} ${name}`);
  });
});

test("after a page is ready nothing is requested, from anywhere, whatever is done; the policy holds", async () => {
  await tour(browser, app.address, {}, async ({ page, seen, lang, name }) => {
    const origin = new URL(app.address).origin;
    await fillPage(page, name);
    await page.mouse.wheel(0, 4000);
    assert.deepEqual(seen.after, [], `${lang} ${name}`);
    assert.deepEqual(seen.before.filter((url) => new URL(url).origin !== origin), []);
    assert.deepEqual(seen.trouble, [], `${lang} ${name}`);
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    assert.deepEqual(kept, [0, 0, ""]);
  });
});

for (const scheme of ["light", "dark"]) {
  test(`axe finds nothing on any page, ${scheme}, empty and filled`, async () => {
    await tour(browser, app.address, { names: KINDS, context: { colorScheme: scheme } }, async ({ page, lang, name }) => {
      await page.evaluate(`${axe};undefined`);
      for (const filled of FILLED.includes(name) ? [false, true] : [false]) {
        if (filled) await fillPage(page, name);
        const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
        const words = found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 3).join(", ")}`);
        assert.deepEqual(words, [], `${lang} ${name} ${scheme} ${filled ? "filled" : "empty"}`);
      }
    });
  });
}

test("at 320 px nothing is cut or scrolls sideways, in any language", async () => {
  await tour(browser, app.address, { names: KINDS, context: { viewport: { width: 320, height: 640 } } }, async ({ page, lang, name }) => {
    await fillPage(page, name);
    const wide = await page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      const beyond = [...document.querySelectorAll("main *, header *, footer *")].filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && box.right > room + 1;
      });
      return { scroll: document.documentElement.scrollWidth > room, beyond: beyond.slice(0, 3).map((e) => `${e.tagName}.${e.className} ${e.textContent.slice(0, 40)}`) };
    });
    assert.deepEqual(wide, { scroll: false, beyond: [] }, `${lang} ${name}`);
  });
});

test("a whole premium case is done by keyboard alone, with focus in sight", async () => {
  const { page, close } = await open(browser, `${app.address}fr/premium.html`);
  const focused = () => page.evaluate(() => document.activeElement.id);
  const tabTo = async (id) => {
    for (let presses = 0; presses < 80 && (await focused()) !== id; presses += 1) await page.keyboard.press("Tab");
    assert.equal(await focused(), id);
    const outline = await page.evaluate(() => {
      const here = document.activeElement;
      const marked = [here, here.closest("label"), here.nextElementSibling].filter(Boolean);
      return marked.some((element) => getComputedStyle(element).outlineStyle !== "none" && parseFloat(getComputedStyle(element).outlineWidth) >= 2);
    });
    assert.equal(outline, true, `${id} shows its focus`);
  };
  await tabTo("premiumYear-2024");
  await tabTo("role-generalPractitioner");
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.isChecked("#role-inTraining"), true);
  await tabTo("software-yes");
  await page.keyboard.press("Space");
  assert.equal(await textOf(page, "#answer .figure"), "800 €");
  await close();
});

test("the first page sends readers to their own language, and offers all four without script", async () => {
  const nl = await open(browser, app.address, { context: { locale: "nl-BE" }, script: false });
  await nl.page.waitForURL(/\/nl\//);
  await nl.close();
  const still = await open(browser, app.address, { script: false, today: null, context: { javaScriptEnabled: false } });
  for (const lang of LANGS) assert.ok(await still.page.locator(`a[href*="${lang}/"]`).count() > 0, lang);
  await still.close();
});

test("the app works under any path", async () => {
  const below = await serveApp({ prefix: "/some/sub/path/" });
  try {
    const { page, seen, close } = await open(browser, `${below.address}de/premium.html`);
    await fillDoctor(page);
    assert.equal(plain(await page.locator("#answer .figure").textContent()), "€ 1.000 bis € 6.000");
    await page.locator("nav a", { hasText: "MediPrima" }).first().click();
    await page.waitForURL(/\/some\/sub\/path\/de\/mediprima\.html$/);
    assert.deepEqual(seen.trouble, []);
    await close();
  } finally {
    below.stop();
  }
});
