// The start and the checks run on small programs. The whole one takes over once a reader wants more: another page, a text to
// copy, a receipt. Nothing typed is lost on the way, and where it cannot come, the check says so and goes on.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { choose, fillDoctor, plain, serveApp, startBrowser, textOf, visit } from "./support.mjs";

let browser, served, address;
before(async () => {
  [browser, served] = await Promise.all([startBrowser(), serveApp({ prefix: "/p/" })]);
  ({ address } = served);
});
after(async () => {
  await browser?.close();
  served?.stop();
});

const SMALL = { index: "premium", premium: "premium", mediprima: "mediprima" };
const PROGRAM = /\/(app|premium|mediprima)-[0-9a-f]{16}(?:_bg)?\.(?:js|wasm)(?:\?\d+)?$/;

/** Opens a page, and notes which programs its document asks for. */
async function begin(path, options) {
  const reader = await visit(browser, options);
  const programs = new Set();
  reader.page.on("request", (request) => {
    if (request.isNavigationRequest()) programs.clear();
    const name = request.url().match(PROGRAM)?.[1];
    if (name) programs.add(name);
  });
  await reader.go(address + path);
  return { ...reader, programs: () => [...programs].sort() };
}
const focused = (page) => page.evaluate(() => document.activeElement.localName);
const words = { fr: { codes: "Codes", failed: /n’a pas pu être chargée/ }, nl: { codes: "Codes", failed: /kon niet geladen worden/ } };
/** Whether a page is still the document that it was: nothing was loaded anew. */
const mark = (page) => page.evaluate(() => (globalThis.here = true));
const stays = (page) => page.evaluate(() => globalThis.here === true);
/** What was copied once the button says that it is done, which is after the whole program has taken over. */
async function copied(page, press) {
  const label = await page.locator("#copy-text").textContent();
  await press();
  await page.waitForFunction((label) => {
    const said = document.getElementById("copy-text")?.textContent;
    return said !== undefined && said !== label;
  }, label);
  return plain(await page.evaluate(() => navigator.clipboard.readText()));
}
const foot = (name) => `footer a[href$='/${name}.html']`;

for (const lang of ["fr", "nl"]) {
  for (const [name, small] of Object.entries(SMALL)) {
    test(`${lang} ${name}: starts with the program ${small} alone, and again when it is loaded anew`, async () => {
      const { page, programs, close } = await begin(`${lang}/${name}.html`);
      assert.deepEqual(programs(), [small]);
      await page.reload();
      await page.waitForSelector("html[data-ready='1']");
      assert.deepEqual(programs(), [small]);
      await close();
    });
  }

  test(`${lang}: another page comes by link, back and forward lead through both, and what was typed is there`, async () => {
    const { page, programs, seen, close } = await begin(`${lang}/premium.html`);
    await fillDoctor(page);
    const answer = await textOf(page, "#answer h2, #answer .headline, #answer");
    await mark(page);
    await page.locator(foot("rules")).focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("html[data-page='rules'] .book");
    assert.ok(await stays(page));
    assert.ok(new URL(page.url()).pathname.endsWith(`/${lang}/rules.html`));
    assert.equal(await focused(page), "h1");
    assert.deepEqual(programs(), ["app", "premium"]);

    await page.goBack();
    await page.waitForSelector("#attested");
    assert.ok(await stays(page));
    assert.equal(await page.inputValue("#attested"), "120 000");
    assert.equal(await textOf(page, "#answer h2, #answer .headline, #answer"), answer);
    // Back on the link that was followed, or else on the heading.
    assert.ok(["a", "h1"].includes(await focused(page)));

    await page.goForward();
    await page.waitForSelector("html[data-page='rules'] .book");
    // From the whole program, the other check is drawn at once, and it stays whole.
    await page.locator("header nav a[href$='/mediprima.html']").click();
    await page.waitForSelector("#insured-no");
    await choose(page, "insured-no");
    await page.locator("header nav a[href$='/premium.html']").click();
    await page.waitForSelector("#attested");
    assert.equal(await page.inputValue("#attested"), "120 000");
    assert.ok(await stays(page));
    assert.deepEqual(programs(), ["app", "premium"]);
    assert.deepEqual(seen.trouble, []);
    await close();
  });

  test(`${lang}: before anything is typed, a link is followed as the browser follows links`, async () => {
    const { page, programs, seen, close } = await begin(`${lang}/mediprima.html`);
    await mark(page);
    await page.locator("header nav a[href$='/premium.html']").click();
    await page.waitForSelector("html[data-page='premium'][data-ready='1']");
    assert.equal(await stays(page), false);
    assert.deepEqual(programs(), ["premium"]);
    await page.goBack();
    await page.waitForSelector("html[data-page='mediprima'][data-ready='1']");
    assert.deepEqual(seen.trouble, []);
    await close();
  });

  test(`${lang}: the language changes before and after the whole program has taken over`, async () => {
    const other = lang === "fr" ? "nl" : "fr";
    const { page, programs, seen, close } = await begin(`${lang}/mediprima.html`);
    await choose(page, "insured-no");
    await mark(page);
    await page.locator(`.langs a[href='../${other}/mediprima.html']`).click();
    await page.waitForSelector(`html[lang='${other}']`);
    assert.deepEqual(programs(), ["mediprima"]);
    await page.locator(foot("codes")).click();
    await page.waitForSelector("#search");
    await page.locator(`.langs a[href='../${lang}/codes.html']`).click();
    await page.waitForSelector(`html[lang='${lang}']`);
    await page.goBack();
    await page.waitForSelector("#insured-no");
    assert.ok(await page.isChecked("#insured-no"));
    assert.ok(await stays(page));
    assert.deepEqual(seen.trouble, []);
    await close();
  });

  test(`${lang}: where the whole program cannot come, the page says so, goes on, and it comes at the next try`, async () => {
    const { context, page, programs, close } = await begin(`${lang}/premium.html`);
    await fillDoctor(page);
    await mark(page);
    for (const spoil of [
      (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "gone" }),
      (route) => route.fulfill({ status: 200, contentType: "text/javascript", body: "export default async () => {" }),
      (route) => route.abort(),
    ]) {
      await context.route(/\/app-[0-9a-f]{16}\.js/, spoil);
      await page.locator(foot("codes")).click();
      await page.waitForSelector("#notice:not([hidden])");
      assert.match(plain(await page.textContent("#notice p")), words[lang].failed);
      await page.fill("#attested", "130 000");
      assert.equal(await page.inputValue("#attested"), "130 000");
      assert.equal(await page.getAttribute("html", "data-page"), "premium");
      await context.unroute(/\/app-[0-9a-f]{16}\.js/);
    }
    // A wasm that stops half-way.
    await context.route(/\/app-[0-9a-f]{16}_bg\.wasm/, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.body()).subarray(0, 100_000), headers: { "content-type": "application/wasm" } });
    });
    await page.locator(foot("codes")).click();
    await page.waitForFunction(() => !document.getElementById("notice").hidden);
    await context.unroute(/\/app-[0-9a-f]{16}_bg\.wasm/);
    await page.locator(foot("codes")).click();
    await page.waitForSelector("#search");
    await page.goBack();
    await page.waitForSelector("#attested");
    assert.equal(await page.inputValue("#attested"), "130 000");
    assert.ok(await stays(page));
    await close();
  });
}

test("of two quick clicks while it is on its way, the last one counts, and it comes once", async () => {
  const { context, page, programs, seen, close } = await begin(`nl/premium.html`);
  await fillDoctor(page);
  let letGo;
  const held = new Promise((resolve) => (letGo = resolve));
  let asked = 0;
  await context.route(/\/app-[0-9a-f]{16}\.js/, async (route) => {
    asked += 1;
    await held;
    await route.continue();
  });
  await page.locator(foot("rules")).click();
  await page.locator(foot("codes")).click();
  await page.fill("#attested", "99 000");
  letGo();
  await page.waitForSelector("#search");
  assert.equal(asked, 1);
  await page.goBack();
  await page.waitForSelector("#attested");
  assert.equal(await page.inputValue("#attested"), "99 000");
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("what is done with an answer is done by the whole program, at the first click", async () => {
  const { context, page, programs, seen, close } = await begin(`fr/premium.html`);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await fillDoctor(page);
  await page.locator("#copy-text").focus();
  const top = await page.evaluate(() => scrollY);
  assert.match(await copied(page, () => page.keyboard.press("Enter")), /120 000/);
  assert.equal(await page.evaluate(() => document.activeElement.id), "copy-text");
  assert.equal(await page.evaluate(() => scrollY), top);
  assert.deepEqual(programs(), ["app", "premium"]);
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("in a frame the check stays alone, whichever program runs", async () => {
  const { context, page, programs, seen, close } = await begin("nl/frame-premium.html");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await fillDoctor(page);
  assert.deepEqual(programs(), ["premium"]);
  assert.match(await copied(page, () => page.locator("#copy-text").click()), /120/);
  assert.deepEqual(programs(), ["app", "premium"]);
  assert.equal(await page.inputValue("#attested"), "120 000");
  assert.equal(await page.locator("header, nav").count(), 0);
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("the answer of MediPrima is pasted where the whole program has taken over", async () => {
  const { page, programs, seen, close } = await begin(`de/mediprima.html`);
  await choose(page, "insured-no");
  await page.locator("details.consultation > summary").click();
  await page.waitForSelector("#consultation:visible");
  assert.ok(await page.isChecked("#insured-no"));
  assert.equal(await page.evaluate(() => document.activeElement.id), "consultation-open");
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("a case that the device keeps is there at once, and so is the case of a link", async () => {
  const reader = await begin("en/premium.html");
  const { page, programs } = reader;
  await fillDoctor(page);
  await choose(page, "keep-here");
  await page.waitForSelector("#keep-here:checked");
  await page.waitForFunction(() => localStorage.length === 1);
  await page.reload();
  await page.waitForSelector("html[data-ready='1']");
  assert.equal(await page.inputValue("#attested"), "120 000");
  const text = await page.evaluate(() => localStorage.getItem(localStorage.key(0)));
  await page.evaluate(() => localStorage.clear());
  await page.goto("about:blank");
  await page.goto(`${address}en/premium.html#${text}`);
  await page.waitForFunction(() => document.querySelector("#attested")?.value === "120 000");
  // Opened while the small program runs.
  await page.goto("about:blank");
  await page.goto(`${address}en/premium.html`);
  await page.waitForSelector("html[data-ready='1']");
  assert.deepEqual(programs(), ["premium"]);
  await page.evaluate((text) => (location.hash = text), text);
  await page.waitForFunction(() => document.querySelector("#attested")?.value === "120 000");
  assert.equal(new URL(page.url()).hash, "");
  await reader.close();
});

test("without a connection the whole program comes from the device, or the page says that it cannot", async () => {
  // Nothing is kept: no worker.
  const bare = await begin(`nl/mediprima.html`);
  await bare.context.setOffline(true);
  await bare.page.locator(foot("codes")).click();
  await bare.page.waitForSelector("#notice:not([hidden])");
  await choose(bare.page, "insured-no");
  assert.ok(await bare.page.isChecked("#insured-no"));
  await bare.close();
  // Kept by the worker.
  const kept = await begin(`nl/mediprima.html`, { context: { serviceWorkers: "allow" } });
  const { page } = kept;
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await choose(page, "insured-no");
  await kept.context.setOffline(true);
  await page.locator(foot("codes")).click();
  await page.waitForSelector("#search");
  await page.goBack();
  await page.waitForSelector("#insured-no");
  assert.ok(await page.isChecked("#insured-no"));
  await kept.close();
});

test("on paper, the facts stand there whichever program runs", async () => {
  const { page, programs, close } = await begin(`fr/premium.html`);
  await fillDoctor(page);
  await page.emulateMedia({ media: "print" });
  const small = await textOf(page, ".given");
  assert.match(small, /120 000/);
  await page.emulateMedia({ media: "screen" });
  await page.locator(foot("codes")).click();
  await page.waitForSelector("#search");
  await page.goBack();
  await page.waitForSelector("#attested");
  await page.emulateMedia({ media: "print" });
  assert.equal(await textOf(page, ".given"), small);
  await close();
});
