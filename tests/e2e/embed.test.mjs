// A check on somebody else's website: it holds under whatever that site does, and tells it nothing.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { hostPage, serveHost } from "../lib/host.mjs";
import { choose, fillDoctor, open, plain, serveApp, startBrowser, textOf } from "./support.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const DAY = new Date("2025-11-19T10:00:00+01:00");
const one = (attributes = "") => `<gp-check id="check" topic="premium" ${attributes}><a href="https://check.example/fr/premium.html">Prime</a></gp-check>`;

const PAGES = {
  "one.html": hostPage(one("announce")),
  "quiet.html": hostPage(one()),
  "nl.html": hostPage(one(), { lang: "nl-BE" }),
  "rtl.html": hostPage(one("lang=nl"), { lang: "ar", attributes: 'dir="rtl"' }),
  "two.html": hostPage(`${one()}<gp-check id="other" topic="premium" lang="de" year="2023" heading="3">x</gp-check>`),
  "visit.html": hostPage('<gp-check id="check" topic="mediprima" announce>x</gp-check>'),
  "twice.html": hostPage(`${one()}<script src="https://check.example/embed/gp-check.js"></script>`),
  "blank.html": "<!doctype html><html lang=\"fr\"><title>Site</title><link rel=\"icon\" href=\"data:,\"><p>Site</p></html>",
  "far.html": hostPage(`<div style="height: 9000px"></div>${one()}`),
  "styled.html": hostPage(one(), { head: "<style>:root { --gp-check-accent: #8a1c4a } .evening { --gp-check-theme: dark; --gp-check-accent: #ffb000 }</style>" }),
};

let app, host, browser;
before(async () => {
  app = await serveApp({ host: "http://localhost:*" });
  host = await serveHost(app.address, PAGES);
  browser = await startBrowser();
});
after(async () => { await browser?.close(); await host?.close(); app?.stop(); });

/** A page of the host in a window of its own, watched: every request with its headers, and every complaint. */
async function visit(path, { context: options = {}, init, ready = true } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: "Europe/Brussels", ...options });
  const page = await context.newPage();
  const seen = { requests: [], trouble: [] };
  page.on("request", (request) => seen.requests.push(request));
  page.on("pageerror", (error) => seen.trouble.push(`exception: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") seen.trouble.push(`${message.type()}: ${message.text()}`);
  });
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  if (init) await page.addInitScript(init);
  await page.clock.setFixedTime(DAY);
  await page.goto(host.address + path);
  const frame = ready ? await inside(page) : undefined;
  return { context, page, seen, frame, close: () => context.close() };
}

/** The document inside an element, once its program runs and the element has taken its height. */
async function inside(page, id = "check") {
  const handle = await page.waitForSelector(`#${id} iframe`, { state: "attached" });
  const frame = await handle.contentFrame();
  await frame.waitForSelector("html[data-ready='1']");
  await page.waitForFunction((id) => document.getElementById(id).shadowRoot.querySelector("slot").hidden, id);
  await fits(page, frame, id);
  return frame;
}

const heightOf = (page, id = "check") => page.evaluate((id) => document.getElementById(id).shadowRoot.querySelector("iframe").getBoundingClientRect().height, id);

/** Waits until the frame is as tall as its content: nothing is cut, nothing scrolls inside. */
async function fits(page, frame, id = "check") {
  for (let tries = 0; ; tries += 1) {
    const content = await frame.evaluate(() => document.body.getBoundingClientRect().height);
    const height = await heightOf(page, id);
    if (height >= content && height < content + 1) return;
    assert.ok(tries < 200, `the frame is ${height} px tall, its content ${content}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

const token = (frame, name) => frame.evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(), name);
const until = (frame, name, value) => frame.waitForFunction(([name, value]) => getComputedStyle(document.documentElement).getPropertyValue(name).trim() === value, [name, value]);

test("under a strict policy and a hostile style sheet both checks are whole, and ask for nothing but the app's files", async () => {
  const { page, seen, close } = await visit("", { ready: false });
  const premium = await inside(page, "premium");
  await page.locator("#mediprima").scrollIntoViewIfNeeded();
  const visitCheck = await inside(page, "mediprima");
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
  const wide = await page.evaluate(() => ["premium", "mediprima"].map((id) => [document.getElementById(id), document.getElementById(id).shadowRoot.querySelector("iframe")].map((e) => e.getBoundingClientRect().width)));
  for (const [element, frame] of wide) assert.ok(element > 800 && frame === element, `${frame} of ${element}`);
  const tall = await page.evaluate(() => [document.getElementById("premium"), document.getElementById("premium").shadowRoot.querySelector("iframe")].map((e) => e.getBoundingClientRect().height));
  assert.ok(tall[0] >= tall[1], "nothing of the frame is cut off");
  assert.equal(await page.locator("#premium a").isVisible(), false, "the link gave way");
  assert.equal(await textOf(premium, "h1"), "Votre prime de pratique intégrée");
  assert.deepEqual([await token(premium, "--brand"), await token(premium, "--paper"), await token(premium, "--radius")], ["#8a1c4a", "#ffffff", "4px"]);
  assert.equal(await premium.evaluate(() => getComputedStyle(document.body).fontFamily), "Georgia, serif");
  assert.deepEqual([await premium.getAttribute("h1", "aria-level"), await visitCheck.getAttribute("h1", "aria-level"), await visitCheck.getAttribute("h2", "aria-level")], ["2", "3", "4"]);
  await fillDoctor(premium);
  await choose(visitCheck, "insured-yes");
  await fits(page, premium, "premium");
  for (const request of seen.requests) {
    const url = request.url();
    if (url.startsWith("data:")) continue;
    if (url.startsWith(host.address)) { assert.equal(request.frame(), page.mainFrame(), url); continue; }
    assert.ok(url.startsWith(app.address), url);
    assert.match(new URL(url).pathname, /^\/(embed\/(gp-check\.js|frame\.(js|css))|fr\/frame-(premium|mediprima)\.html|(app|premium|mediprima|icon|boot)-[\w]+\.(css|js|wasm|svg)|words\/core\.fr-\w+\.txt)$/, url);
    const headers = await request.allHeaders();
    assert.ok(!headers.referer || headers.referer.startsWith(app.address), `${url} from ${headers.referer}`);
    assert.equal(headers.cookie, undefined);
    assert.ok(!url.includes(host.address) && !decodeURIComponent(url).includes("120 000"), url);
  }
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("without script there is a link, or a frame of a fixed height", async () => {
  const still = await visit("", { context: { javaScriptEnabled: false }, ready: false });
  assert.equal(await still.page.locator("#premium a").isVisible(), true);
  assert.equal(await still.page.getAttribute("#premium a", "href"), `${app.address}fr/premium.html`);
  await still.close();
  const { page, seen, close } = await visit("plain.html", { ready: false });
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  await frame.waitForSelector("html[data-ready='1']");
  assert.equal(await textOf(frame, "#answer .eyebrow"), "Antwoord");
  assert.equal(await frame.isChecked("#premiumYear-2024"), true);
  assert.equal(await token(frame, "--brand"), "#004b87");
  assert.equal(await frame.locator(".bar").count(), 1, "the frame scrolls, so the answer stays in sight");
  await frame.locator("#software-yes").scrollIntoViewIfNeeded();
  assert.deepEqual(seen.trouble, []);
  await close();
});

for (const [path, lang, heading] of [["one.html", "fr", "Votre prime de pratique intégrée"], ["nl.html", "nl", "Uw geïntegreerde praktijkpremie"], ["rtl.html", "nl", "Uw geïntegreerde praktijkpremie"]]) {
  test(`at 320 px nothing scrolls sideways, in the page's language: ${path}`, async () => {
    const { page, frame, seen, close } = await visit(path, { context: { viewport: { width: 320, height: 640 } } });
    assert.equal(await frame.getAttribute("html", "lang"), lang);
    assert.equal(await textOf(frame, "h1"), heading);
    await fillDoctor(frame);
    await fits(page, frame);
    const sideways = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    assert.deepEqual([await page.evaluate(sideways), await frame.evaluate(sideways)], [false, false]);
    assert.equal(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight), false, "nothing scrolls inside");
    assert.deepEqual(seen.trouble, []);
    await close();
  });
}

test("nothing is kept, and storage that is closed to frames is not even asked for", async () => {
  const init = () => {
    globalThis.touched = [];
    if (window === top) return;
    const closed = (object, name) => Object.defineProperty(object, name, { configurable: true, get() { globalThis.touched.push(name); throw new DOMException("closed", "SecurityError"); } });
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"]) closed(window, name);
    closed(Document.prototype, "cookie");
    closed(Document.prototype, "referrer");
    closed(Navigator.prototype, "serviceWorker");
    closed(Location.prototype, "ancestorOrigins");
  };
  const { page, frame, seen, close } = await visit("one.html", { init });
  await fillDoctor(frame);
  assert.equal(await textOf(frame, "#answer .figure"), "1 000 à 6 000 €");
  await page.evaluate(() => document.documentElement.setAttribute("lang", "de"));
  await frame.waitForSelector("html[lang=de]");
  assert.deepEqual(await frame.evaluate(() => globalThis.touched), []);
  for (const id of ["keep-here", "copy-link"]) assert.equal(await frame.locator(`#${id}`).count(), 0, id);
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("two checks on one page know nothing of each other", async () => {
  const { page, frame, close } = await visit("two.html");
  await page.locator("#other").scrollIntoViewIfNeeded();
  const other = await inside(page, "other");
  assert.deepEqual([await frame.isChecked("#premiumYear-2024"), await other.isChecked("#premiumYear-2023")], [true, true]);
  assert.deepEqual([await frame.getAttribute("h1", "aria-level"), await other.getAttribute("h1", "aria-level")], ["2", "3"]);
  await fillDoctor(frame);
  await frame.evaluate(() => document.querySelector("details").setAttribute("open", ""));
  await fits(page, frame);
  await fits(page, other, "other");
  assert.equal(await other.isChecked("#role-generalPractitioner"), false);
  assert.equal(await other.inputValue("#attested"), "");
  await close();
});

test("taken out and put back a hundred times, it leaves nothing behind", async () => {
  const init = () => {
    if (window !== top) return;
    globalThis.held = { ears: 0, watches: 0 };
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, ...rest) { if (type === "message") globalThis.held.ears += 1; return add.call(this, type, ...rest); };
    EventTarget.prototype.removeEventListener = function (type, ...rest) { if (type === "message") globalThis.held.ears -= 1; return remove.call(this, type, ...rest); };
    // Those of the element alone: what drives the browser watches as well.
    const { observe, disconnect } = MutationObserver.prototype;
    const ours = new Set();
    const count = () => { globalThis.held.watches = ours.size; };
    MutationObserver.prototype.observe = function (target, options) { if (options.attributeFilter?.includes("data-theme")) ours.add(this); count(); return observe.call(this, target, options); };
    MutationObserver.prototype.disconnect = function () { ours.delete(this); count(); return disconnect.call(this); };
  };
  const { page, seen, close } = await visit("quiet.html", { init });
  const held = () => page.evaluate(() => ({ ...globalThis.held, frames: document.getElementById("check").shadowRoot.querySelectorAll("iframe, slot").length }));
  const before = await held();
  assert.deepEqual(before, { ears: 1, watches: 1, frames: 2 });
  await page.evaluate(() => {
    const check = document.getElementById("check"), place = check.parentNode;
    for (let times = 0; times < 100; times += 1) { check.remove(); place.append(check); }
  });
  const frame = await inside(page);
  assert.deepEqual(await held(), before);
  assert.equal(page.frames().length, 2);
  assert.equal(await textOf(frame, "#answer .figure"), "1 000 à 6 000 €");
  await page.evaluate(() => document.getElementById("check").remove());
  while (page.frames().length > 1) await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.deepEqual(await page.evaluate(() => globalThis.held), { ears: 0, watches: 0 });
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("moved with all its state where the browser can, and the script may stand twice", async () => {
  const { page, frame, seen, close } = await visit("twice.html");
  await fillDoctor(frame);
  if (await page.evaluate(() => "moveBefore" in Element.prototype)) {
    await page.evaluate(() => document.querySelector("main").moveBefore(document.getElementById("check"), null));
    assert.equal(await frame.inputValue("#attested"), "120 000");
  }
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("forged and flooding messages change nothing", async () => {
  const { page, frame, seen, close } = await visit("one.html");
  await page.evaluate(() => {
    globalThis.completed = 0;
    document.addEventListener("gp-check:completed", () => { globalThis.completed += 1; });
  });
  const height = await heightOf(page);
  // From the page itself: another origin, another window.
  await page.evaluate(() => { for (const said of [5000, "completed", { height: 5000 }]) postMessage({ "gp-check": said }, "*"); });
  // From the right origin, but another frame.
  await page.evaluate((address) => {
    const stranger = document.createElement("iframe");
    stranger.src = `${address}fr/frame-premium.html`;
    stranger.id = "stranger";
    document.body.append(stranger);
  }, app.address);
  const stranger = await (await page.waitForSelector("#stranger")).contentFrame();
  await stranger.waitForSelector("html[data-ready='1']");
  await stranger.evaluate(() => { for (const said of [5000, "completed"]) parent.postMessage({ "gp-check": said }, "*"); });
  // From the right frame, but no height.
  await frame.evaluate(() => { for (const said of [1e9, -5, 0, 0.5, NaN, Infinity, "900", null, [700], { valueOf: 1 }, 10n]) parent.postMessage({ "gp-check": said }, "*"); parent.postMessage(null, "*"); parent.postMessage("x", "*"); });
  await frame.evaluate(() => { for (let times = 0; times < 10000; times += 1) parent.postMessage({ "gp-check": times % 2 ? 1e12 : "completed of" }, "*"); });
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  assert.equal(await heightOf(page), height);
  assert.equal(await page.evaluate(() => globalThis.completed), 0);
  // To the frame: from a window that is not around it, then nonsense and a flood from the one that is.
  const brand = await token(frame, "--brand");
  await page.evaluate(() => {
    const beside = document.createElement("iframe");
    beside.src = "blank.html";
    beside.id = "beside";
    document.body.append(beside);
  });
  const beside = await (await page.waitForSelector("#beside")).contentFrame();
  await beside.waitForSelector("p");
  await beside.evaluate(() => parent.document.getElementById("check").shadowRoot.querySelector("iframe").contentWindow.postMessage({ "gp-check": "lang=de&radius=20" }, "*"));
  await frame.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
  assert.deepEqual([await token(frame, "--radius"), await frame.getAttribute("html", "lang")], [".75rem", "fr"]);
  const begun = Date.now();
  await page.evaluate(() => {
    const inner = document.getElementById("check").shadowRoot.querySelector("iframe").contentWindow;
    for (const said of [null, 5, {}, "lang=xx&accent=url(https://elsewhere.example)&font=x;}&radius=999", "<img src=x>", "x".repeat(1e6)]) inner.postMessage({ "gp-check": said }, "*");
    for (let times = 0; times < 10000; times += 1) inner.postMessage({ "gp-check": `theme=${times % 2 ? "dark" : "light"}&accent=%23${String(times).padStart(6, "0")}` }, "*");
    inner.postMessage({ "gp-check": "lang=fr&radius=20" }, "*");
  });
  await until(frame, "--radius", "20px");
  assert.ok(Date.now() - begun < 5000, "the flood holds nobody up");
  assert.deepEqual([await token(frame, "--brand"), await frame.getAttribute("html", "lang")], [brand, "fr"]);
  await fillDoctor(frame);
  await frame.evaluate(() => document.querySelector("details").setAttribute("open", ""));
  await fits(page, frame);
  assert.deepEqual(seen.trouble, []);
  // Led elsewhere by the site, the frame is no longer the app's.
  const tall = await heightOf(page);
  await page.evaluate(() => { document.getElementById("check").shadowRoot.querySelector("iframe").contentWindow.location = new URL("blank.html", location.href); });
  await frame.waitForURL(/blank/);
  await frame.evaluate(() => { for (const said of [5000, "completed"]) parent.postMessage({ "gp-check": said }, "*"); });
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  assert.deepEqual([await heightOf(page), await page.evaluate(() => globalThis.completed)], [tall, 0]);
  await close();
});

test("a site that navigates finds the check again; its history holds nothing of it", async () => {
  const { page, frame, context, close } = await visit("one.html");
  const length = await page.evaluate(() => history.length);
  await fillDoctor(frame);
  await frame.locator("#answer .next a[href^='#']").first().click();
  await page.evaluate(() => document.getElementById("check").setAttribute("theme", "dark"));
  await page.evaluate(() => document.documentElement.setAttribute("lang", "en"));
  await frame.waitForSelector("html[lang=en]");
  assert.equal(await page.evaluate(() => history.length), length);
  assert.equal(context.pages().length, 1);
  await page.click("#after");
  assert.equal(await frame.inputValue("#attested"), "120 000", "a place on the same page takes nothing away");
  await page.goto(`${host.address}quiet.html`);
  await inside(page);
  await page.goBack();
  assert.ok((await textOf(await inside(page), "#answer .figure")).length > 3);
  await close();
});

test("language and looks follow the page, and what was typed stays", async () => {
  const { page, frame, seen, close } = await visit("styled.html");
  assert.equal(await token(frame, "--brand"), "#8a1c4a");
  await fillDoctor(frame);
  await page.evaluate(() => document.documentElement.classList.add("evening"));
  await until(frame, "--paper", "#0e141a");
  assert.equal(await token(frame, "--brand"), "#ffb000");
  assert.equal(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme), "dark");
  await page.evaluate(() => document.getElementById("check").setAttribute("theme", "light"));
  await until(frame, "--paper", "#f7f6f2");
  assert.notEqual(await token(frame, "--brand"), "#ffb000", "a yellow that could not be read on white");
  for (const [lang, figure] of [["nl", "€ 1.000 tot € 6.000"], ["de", "€ 1.000 bis € 6.000"], ["fr", "1 000 à 6 000 €"]]) {
    await page.evaluate((lang) => document.documentElement.setAttribute("lang", lang), lang);
    await frame.waitForFunction((lang) => document.documentElement.lang === lang, lang);
    await frame.waitForFunction((figure) => document.querySelector("#answer .figure").textContent.replace(/\s/g, " ") === figure, figure);
    assert.equal(await frame.inputValue("#attested"), "120 000");
    assert.equal(await frame.locator(".foot p:visible").count(), 1);
    await fits(page, frame);
  }
  // A language whose words cannot be had changes nothing.
  await page.route(/core\.en-/, (route) => route.abort());
  const failed = page.waitForEvent("requestfailed");
  await page.evaluate(() => document.documentElement.setAttribute("lang", "en"));
  await failed;
  await frame.evaluate(() => new Promise((later) => setTimeout(later, 50)));
  assert.deepEqual([await frame.getAttribute("html", "lang"), await frame.isHidden("#notice")], ["fr", true]);
  await page.evaluate(() => document.getElementById("check").setAttribute("radius", "0"));
  await until(frame, "--radius", "0px");
  assert.equal(await textOf(frame, "#answer .figure"), "1 000 à 6 000 €");
  assert.equal(await frame.inputValue("#attested"), "120 000");
  assert.deepEqual(seen.trouble.filter((said) => !said.includes("ERR_FAILED")), []);
  // Another check is another frame.
  await page.unroute(/core\.en-/);
  await page.evaluate(() => document.getElementById("check").setAttribute("topic", "mediprima"));
  const other = await inside(page);
  assert.equal(await other.getAttribute("html", "data-page"), "mediprima");
  await close();
});

for (const lang of ["fr", "nl"]) {
  test(`the keyboard goes in, through and out again, and the page does not jump, ${lang}`, async () => {
    const { page, frame, close } = await visit(lang === "fr" ? "one.html" : "nl.html");
    // Between the processes of two sites the focus takes a moment.
    const where = () => page.waitForFunction(() => document.activeElement !== document.body && document.activeElement.id).then((id) => id.jsonValue());
    const within = () => frame.evaluate(() => (document.hasFocus() ? document.activeElement.id || document.activeElement.localName : ""));
    await page.focus("#before");
    await page.keyboard.press("Tab");
    assert.equal(await where(), "check");
    assert.ok((await within()).startsWith("premiumYear-") || (await within()) === "answer", await within());
    let presses = 0;
    while ((await where()) === "check") {
      assert.ok((presses += 1) < 150, "no way out");
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.press("Tab");
      const moved = Math.abs((await page.evaluate(() => scrollY)) - before);
      assert.ok(moved < 900 * 1.5 || (await where()) !== "check", `the page jumped by ${moved} px`);
    }
    assert.equal(await where(), "after");
    assert.ok(presses > 15);
    await page.keyboard.press("Shift+Tab");
    assert.equal(await where(), "check");
    assert.ok((await within()).length > 0);
    // A link to a question brings it into sight, and the keyboard with it.
    await frame.locator("#answer .next a[href^='#']").first().focus();
    await page.keyboard.press("Enter");
    assert.match(await within(), /^role-/);
    await page.waitForFunction(() => scrollY > 0 || innerHeight > 1500);
    await close();
  });
}

test("whoever types far below keeps the answer in sight", async () => {
  const { page, frame, seen, close } = await visit("nl.html", { context: { viewport: { width: 360, height: 640 } } });
  const bar = frame.locator(".bar");
  await frame.locator("#premiumYear-2024").focus();
  await frame.locator("#software-yes").evaluate((radio) => radio.scrollIntoView({ block: "center" }));
  await fillDoctor(frame);
  await bar.waitFor({ state: "visible" });
  assert.ok((await textOf(frame, ".bar")).includes("€ 1.000 tot € 6.000"));
  // At the lower edge of the window, however far the frame reaches below it.
  const settled = () => page.waitForFunction(() => { const now = scrollY; const still = globalThis.was === now; globalThis.was = now; return still; }, undefined, { polling: 300 });
  const gap = async () => {
    const box = await bar.boundingBox();
    return box && Math.abs(box.y + box.height - 640);
  };
  await settled();
  for (let tries = 0; !((await gap()) < 2); tries += 1) assert.ok(tries < 200, `the bar is ${await gap()} px from the edge`);
  // Gone when the answer is in sight, and when the reader has left.
  await bar.click();
  await bar.waitFor({ state: "hidden" });
  assert.equal(await frame.evaluate(() => document.activeElement.id), "answer");
  await frame.locator("#software-yes").focus();
  await bar.waitFor({ state: "visible" });
  await page.focus("#after");
  await bar.waitFor({ state: "hidden" });
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("that a check is complete is said once, and nothing else", async () => {
  const listen = () => {
    if (window !== top) return;
    globalThis.heard = [];
    addEventListener("message", (event) => globalThis.heard.push(event.data));
    document.addEventListener("gp-check:completed", (event) => globalThis.heard.push([event.target.id, event.detail ?? null, Object.keys(event).filter((key) => key !== "isTrusted")]));
  };
  const { page, frame, close } = await visit("visit.html", { init: listen });
  const heard = (kind) => page.evaluate((kind) => globalThis.heard.filter((it) => (kind === "event" ? Array.isArray(it) : it["gp-check"] === "completed")), kind);
  assert.deepEqual(await heard("message"), []);
  await choose(frame, "insured-yes");
  await page.waitForFunction(() => globalThis.heard.some(Array.isArray));
  for (const answer of ["no", "yes", "unknown", "yes"]) await choose(frame, `insured-${answer}`);
  assert.deepEqual(await heard("event"), [["check", null, []]]);
  assert.equal((await heard("message")).length, 1);
  const others = await page.evaluate(() => globalThis.heard.filter((it) => !Array.isArray(it) && it["gp-check"] !== "completed"));
  for (const said of others) assert.deepEqual([Object.keys(said), Number.isInteger(said["gp-check"])], [["gp-check"], true]);
  await close();
  const quiet = await visit("quiet.html", { init: listen });
  await fillDoctor(quiet.frame);
  await choose(quiet.frame, "onCall-none");
  await quiet.frame.waitForSelector("#answer[data-done]");
  await fits(quiet.page, quiet.frame);
  assert.equal(await quiet.page.evaluate(() => globalThis.heard.some((it) => Array.isArray(it) || it["gp-check"] === "completed")), false);
  await quiet.close();
});

test("a frame far below is loaded when the reader comes near", async () => {
  const { page, seen, close } = await visit("far.html", { ready: false });
  await page.waitForFunction(() => document.getElementById("check").shadowRoot?.querySelector("iframe"));
  await page.waitForLoadState("networkidle");
  assert.equal(seen.requests.filter((request) => request.url().includes("frame-premium")).length, 0);
  await page.locator("#check").scrollIntoViewIfNeeded();
  await inside(page);
  await close();
});

test("links open elsewhere, in a page of the app that is not shut in", async () => {
  const { page, frame, context, close } = await visit("one.html");
  const [tab] = await Promise.all([context.waitForEvent("page"), frame.locator("a[href$='deadlines.html']").first().click()]);
  await tab.waitForSelector("html[data-ready='1']");
  assert.equal(tab.url(), `${app.address}fr/deadlines.html`);
  assert.equal(await tab.evaluate(() => opener), null);
  assert.equal(await frame.getAttribute("html", "data-page"), "premium");
  assert.equal(page.url(), `${host.address}one.html`);
  await close();
});

for (const scheme of ["light", "dark"]) {
  test(`axe finds nothing in the page and its frames, ${scheme}`, async () => {
    for (const path of ["two.html", "visit.html"]) {
      const { page, frame, close } = await visit(path, { context: { colorScheme: scheme } });
      await page.evaluate(() => document.getElementById("check").setAttribute("accent", "#ffdd00"));
      await frame.waitForFunction(() => [...document.styleSheets].at(-1).cssRules.length > 5 && getComputedStyle(document.documentElement).getPropertyValue("--brand") !== "");
      if (path === "two.html") {
        await page.locator("#other").scrollIntoViewIfNeeded();
        await inside(page, "other");
      }
      for (const each of page.frames()) await each.evaluate(`${axe};undefined`);
      const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
      assert.deepEqual(found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 3).join(", ")}`), [], path);
      await close();
    }
  });
}

for (const [lang, theme] of [["fr", "light"], ["nl", "dark"]]) {
  test(`what is put together is written and shown at once, ${lang}`, async () => {
    const { page, seen, close } = await open(browser, `${app.address}${lang}/embed.html`);
    const preview = async () => {
      const frame = await (await page.waitForSelector(".framed iframe")).contentFrame();
      await frame.waitForSelector("html[data-ready='1']");
      return frame;
    };
    await page.locator(".framed").scrollIntoViewIfNeeded();
    assert.equal(await (await preview()).getAttribute("html", "lang"), lang);
    await choose(page, "embed-topic-mediprima");
    await choose(page, "embed-lang-de");
    // The words of that language are fetched first.
    await page.locator(".snippet", { hasText: 'lang="de"' }).first().waitFor();
    await choose(page, `embed-theme-${theme}`);
    await page.fill("#embed-accent", "#8a1c4a");
    await choose(page, "embed-radius-0");
    await choose(page, "embed-heading-3");
    const said = await textOf(page, ".snippet");
    assert.ok(said.includes(`<gp-check topic="mediprima" lang="de" accent="#8a1c4a" theme="${theme}" radius="0" heading="3"> <a href="${app.address}de/mediprima.html">MediPrima: wie eine Konsultation abrechnen</a> </gp-check>`), said);
    await page.waitForSelector(".framed iframe[src*='frame-mediprima'][src*='heading=3']");
    const frame = await preview();
    assert.deepEqual([await frame.getAttribute("html", "lang"), await token(frame, "--radius")], ["de", "0px"]);
    assert.equal(await token(frame, "--paper"), theme === "dark" ? "#0e141a" : "#f7f6f2");
    assert.equal((await token(frame, "--brand")) === "#8a1c4a", theme === "light", "moved where it could not be read");
    // A colour that is none is kept, said at its field, and left out.
    await page.fill("#embed-accent", "wine");
    assert.equal(await page.inputValue("#embed-accent"), "wine");
    assert.equal(await page.getAttribute("#embed-accent", "aria-invalid"), "true");
    assert.ok((await textOf(page, "#embed-accent-error")).includes("#8a1c4a"));
    assert.ok(!(await textOf(page, ".snippet")).includes("accent"));
    // The lines do what they say: the frame without script, in a page of its own.
    const lines = plain(await page.locator(".snippet").nth(1).textContent());
    assert.ok(lines.startsWith(`<iframe src="${app.address}de/frame-mediprima.html#theme=${theme}&radius=0&heading=3"`), lines);
    assert.equal(await page.evaluate(() => history.length), 2);
    assert.deepEqual(seen.trouble, []);
    await close();
  });
}
