// The pages give way to their reader: large type, little room, few colours, no motion, no connection.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { KINDS, LANGS, fillDoctor, fillPage, open, plain, serveApp, startBrowser, textOf, tour } from "./support.mjs";

let app, browser;
before(async () => { app = await serveApp(); browser = await startBrowser(); });
after(async () => { await browser?.close(); app?.stop(); });

/** Takes the reader's own style sheet, which the policy of the page has no say in. */
const restyle = (page, css) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);

/** What reaches beyond the window, or is cut off by its own box. */
const beyond = (page) =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll("main *, header *, footer *")].filter((element) => {
      if (element.closest(".away, svg") || element.matches(".skip")) return false;
      const box = element.getBoundingClientRect();
      return box.width > 1 && (box.right > room + 1 || box.left < -1);
    });
    return out.slice(0, 3).map((element) => `${element.tagName}.${element.className} ${element.textContent.slice(0, 40)}`);
  });

test("at 400 % zoom on a small screen nothing reaches beyond the window", async () => {
  await tour(browser, app.address, { langs: ["fr", "de"], names: KINDS, context: { viewport: { width: 320, height: 256 } } }, async ({ page, lang, name }) => {
    await fillPage(page, name);
    assert.deepEqual(await beyond(page), [], `${lang} ${name}`);
    // Whatever stays in sight while scrolling must leave room to read.
    const fixed = await page.evaluate(() => [...document.querySelectorAll("body *")].filter((e) => ["fixed", "sticky"].includes(getComputedStyle(e).position)).reduce((sum, e) => sum + e.getBoundingClientRect().height * (e.getBoundingClientRect().width > 200 && getComputedStyle(e).display !== "none" ? 1 : 0), 0));
    assert.ok(fixed <= 128, `${lang} ${name}: ${fixed} px stay in sight`);
  });
});

test("with the spacing and the size of type that a reader may ask for nothing is lost", async () => {
  const spaced = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";
  const large = "html { font-size: 200% !important }";
  await tour(browser, app.address, { langs: ["nl", "de"], names: KINDS, context: { viewport: { width: 640, height: 900 } } }, async ({ page, lang, name }) => {
    await fillPage(page, name);
    await restyle(page, spaced);
    assert.deepEqual(await beyond(page), [], `${lang} ${name}, spaced`);
    await restyle(page, large);
    assert.deepEqual(await beyond(page), [], `${lang} ${name}, large`);
  });
});

test("everything that can be pressed is large enough for a finger", async () => {
  await tour(browser, app.address, { langs: ["fr"], names: KINDS, context: { viewport: { width: 360, height: 740 } } }, async ({ page, name }) => {
    await fillPage(page, name);
    const small = await page.evaluate(() => {
      const sized = (element) => {
        // The label of a radio button or box is what is pressed.
        const pressed = element.matches("input[type=radio], input[type=checkbox], input[type=file]") ? (element.closest("label") ?? element) : element;
        return pressed.getBoundingClientRect();
      };
      // A link inside a sentence is as high as its line; the guideline leaves it out.
      const inSentence = (element) => element.tagName === "A" && [...element.parentElement.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim().length > 0);
      const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")].filter((e) => e.checkVisibility() && !e.matches(".skip") && !inSentence(e));
      return all.filter((element) => { const box = sized(element); return box.height < 24 || box.width < 24; }).slice(0, 5).map((e) => `${e.tagName}#${e.id}.${e.className} ${e.textContent.slice(0, 30)} ${Math.round(sized(e).width)}x${Math.round(sized(e).height)}`);
    });
    assert.deepEqual(small, [], name);
  });
});

test("without motion nothing moves", async () => {
  const { page, close } = await open(browser, `${app.address}fr/premium.html`, { context: { reducedMotion: "reduce" } });
  await fillDoctor(page);
  const moving = await page.evaluate(() => document.getAnimations().length);
  assert.equal(moving, 0);
  await close();
});

test("with few colours a choice and a state can still be told", async () => {
  const { page, close } = await open(browser, `${app.address}fr/premium.html`, { context: { forcedColors: "active" } });
  await fillDoctor(page);
  const [on, off] = await page.evaluate(() => ["yes", "no"].map((answer) => {
    const style = getComputedStyle(document.querySelector(`#software-${answer} + span`));
    return `${style.backgroundColor} ${style.color}`;
  }));
  assert.notEqual(on, off);
  await close();
});

test("the answer is said once after a pause, not at every keystroke", async () => {
  const { page, close } = await open(browser, `${app.address}nl/premium.html`);
  await fillDoctor(page);
  await page.evaluate(() => {
    globalThis.said = [];
    new MutationObserver(() => globalThis.said.push(document.getElementById("said").textContent)).observe(document.getElementById("said"), { childList: true, characterData: true, subtree: true });
  });
  await page.locator("#attested").pressSequentially("0", { delay: 10 });
  await page.fill("#attested", "");
  await page.locator("#attested").pressSequentially("24 999,99", { delay: 10 });
  await page.waitForFunction(() => globalThis.said.some((words) => words.includes("2024")), null, { polling: 50 });
  assert.equal((await page.evaluate(() => globalThis.said)).length, 1);
  assert.match(plain(await page.textContent("#said")), /Geen premie voor 2024/);
  await close();
});

test("back and forward lead through the pages, and what was typed is there", async () => {
  const { page, seen, close } = await open(browser, `${app.address}fr/premium.html`);
  await fillDoctor(page);
  const figure = await textOf(page, "#answer .figure");
  await page.locator("footer a", { hasText: "Codes" }).click();
  await page.waitForURL(/codes\.html$/);
  await page.waitForFunction(() => document.title.startsWith("Codes"));
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
  await page.locator("header nav a", { hasText: "MediPrima" }).click();
  await page.waitForURL(/mediprima\.html$/);
  await page.goBack();
  await page.waitForURL(/codes\.html$/);
  await page.goBack();
  await page.waitForURL(/premium\.html$/);
  await page.waitForSelector("#attested");
  assert.equal(await page.inputValue("#attested"), "120 000");
  assert.equal(await textOf(page, "#answer .figure"), figure);
  await page.goForward();
  await page.waitForURL(/codes\.html$/);
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("without a connection another language is not there yet: the page says so and keeps everything", async () => {
  const { context, page, close } = await open(browser, `${app.address}fr/premium.html`);
  await fillDoctor(page);
  await context.setOffline(true);
  await page.locator("header .langs a", { hasText: "NL" }).click();
  await page.waitForSelector("#notice:not([hidden])");
  assert.match(await textOf(page, "#notice"), /n’a pas pu être chargée/);
  assert.equal(await page.inputValue("#attested"), "120 000");
  assert.match(page.url(), /\/fr\/premium\.html$/);
  await context.setOffline(false);
  await page.locator("header .langs a", { hasText: "NL" }).click();
  await page.waitForFunction(() => document.documentElement.lang === "nl");
  assert.equal(await page.locator("#notice").isHidden(), true);
  assert.equal(await page.inputValue("#attested"), "120 000");
  await close();
});

test("nothing jumps while a page loads", async () => {
  // A page that comes from the cache draws at once: each load needs a window of its own.
  for (const lang of LANGS) {
    for (const name of ["index", "premium", "mediprima"]) {
      const { page, close } = await open(browser, `${app.address}${lang}/${name}.html`, { context: { viewport: { width: 360, height: 740 } } });
      const shift = await page.evaluate(() => new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }));
      assert.ok(shift < 0.1, `${lang} ${name}: ${shift}`);
      await close();
    }
  }
});
