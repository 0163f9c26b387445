// The app on the device: installed, without a network, and from one version to the next, whatever goes wrong.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { chromium } from "playwright-core";
import { listed, release } from "../lib/release.mjs";
import { SpoiledHost } from "../lib/spoiled.mjs";
import { CHROMIUM, KINDS, LANGS, choose, fillDate, fillDoctor, plain, startBrowser, textOf } from "./support.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const DIST = new URL("../../dist/", import.meta.url);
const PROGRAM = "_bg.wasm";
const MARK = "Zwanepoel";
const REVIEW = { fr: /21 novembre 2026/, nl: /21 november 2026/, de: /21\. November 2026/, en: /21 November 2026/ };

let browser, host, next;
const open = [];
before(async () => { browser = await startBrowser(); next = release(DIST, "9.9.9"); });
after(async () => { await browser?.close(); next?.remove(); });
beforeEach(async () => { host = await new SpoiledHost(DIST).start(); });
afterEach(async () => {
  await Promise.all(open.splice(0).map((context) => context.close()));
  await host.stop();
});

const at = (lang, page) => `${host.address}${lang}/${page}.html`;

async function newContext(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: "Europe/Brussels", ...options });
  context.trouble = [];
  context.on("weberror", (error) => context.trouble.push(error.error().message));
  open.push(context);
  return context;
}

async function go(context, address) {
  const page = await context.newPage();
  await load(page, address);
  return page;
}

async function load(page, address) {
  await page.goto(address);
  await page.waitForSelector("html[data-ready='1']");
}

/** Once the worker serves the app. */
const installed = (page) => page.evaluate(async () => {
  const { active } = await navigator.serviceWorker.ready;
  if (active.state !== "activated") await new Promise((resolve) => { active.onstatechange = () => active.state === "activated" && resolve(); });
});

/** Waits until one cache is left. `waitForFunction` would take the promise of an answer for an answer. */
const oneCache = (page) => page.evaluate(async () => {
  const deadline = performance.now() + 10_000;
  while ((await globalThis.caches.keys()).length !== 1) {
    if (performance.now() > deadline) throw new Error("more than one cache is left");
    await new Promise(requestAnimationFrame);
  }
});

/** A window on a page that the worker serves. */
async function served(lang, page, options) {
  const context = await newContext(options);
  const first = await go(context, at(lang, page));
  await installed(first);
  await load(first, at(lang, page));
  return { context, page: first };
}

/** Looks for a newer version, and says how its installation ended. */
const update = (page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.ready;
  const found = new Promise((resolve) => { registration.addEventListener("updatefound", () => resolve(registration.installing), { once: true }); });
  await registration.update();
  const worker = registration.installing ?? registration.waiting ?? (await found);
  for (;;) {
    if (worker.state === "installed" || worker.state === "redundant") return worker.state;
    await new Promise((resolve) => { worker.addEventListener("statechange", resolve, { once: true }); });
  }
});

const caches = (page) => page.evaluate(async () => {
  const names = await globalThis.caches.keys();
  return Promise.all(names.map(async (name) => (await (await globalThis.caches.open(name)).keys()).map((request) => request.url)));
});
const releaseOf = (page) => page.evaluate(() => document.documentElement.dataset.release ?? "built");
const figure = (page) => textOf(page, "#answer .figure");

/** A premium, a visit and a certificate, each as somebody leaves it. */
async function fillAll(page, lang) {
  const walk = async (name) => {
    await page.locator(`nav a[href$="${lang}/${name}.html"]`).first().click();
    await page.waitForURL(new RegExp(`/${lang}/${name}\\.html$`));
  };
  await walk("lists");
  await page.fill("#table", `careOn;${MARK}`);
  await walk("papers");
  await page.fill("#paper-patientName", MARK);
  await walk("mediprima");
  await choose(page, "insured-no");
  await choose(page, "mediprimaAnswer-cover");
  await fillDate(page, "careOn", "2026-02-30");
  await walk("premium");
  await fillDoctor(page);
  await page.fill("#medicationSchemes-count", "vier");
}

async function assertFilled(page, lang) {
  assert.equal(await page.inputValue("#attested"), "120 000");
  assert.equal(await page.inputValue("#medicationSchemes-count"), "vier");
  assert.equal(await page.isChecked("#onCall-availabilityFee"), true);
  await page.locator(`nav a[href$="${lang}/mediprima.html"]`).first().click();
  await page.waitForSelector("#insured-no");
  assert.equal(await page.isChecked("#mediprimaAnswer-cover"), true);
  assert.equal(await page.inputValue("#careOn-day"), "30");
  await page.locator(`nav a[href$="${lang}/papers.html"]`).first().click();
  await page.waitForSelector("#paper-patientName");
  assert.equal(await page.inputValue("#paper-patientName"), MARK);
  await page.locator(`nav a[href$="${lang}/lists.html"]`).first().click();
  await page.waitForSelector("#list-read:enabled");
  assert.equal(await page.inputValue("#table"), `careOn;${MARK}`);
}

test("every page in every language works without a host, and the worker asked for the listed files only", async () => {
  const { context, page } = await served("fr", "index");
  const files = [...Object.keys(listed(DIST)), "sw.js"];
  assert.deepEqual(host.asked.filter((path) => !files.includes(path)), []);
  assert.deepEqual(files.filter((path) => !host.asked.includes(path)), []);
  await host.stop();
  await page.close();
  for (const lang of LANGS) {
    const reader = await context.newPage();
    for (const name of KINDS) {
      await load(reader, at(lang, name));
      assert.equal(await reader.getAttribute("html", "lang"), lang);
    }
    await load(reader, at(lang, "premium"));
    await fillDoctor(reader);
    assert.match(await figure(reader), /6.000/);
    const [receipt] = await Promise.all([reader.waitForEvent("download"), reader.click("#save-receipt")]);
    assert.match(receipt.suggestedFilename(), /^gpcheck-premium-2024/);
    await reader.close();
  }
  const languages = await context.newPage();
  await languages.goto(host.address);
  await languages.waitForURL(/\/(fr|nl|de|en)\//);
  assert.deepEqual(context.trouble, []);
  await host.start();
});

test("an open page of the first visit goes on in another language when the host is gone", async () => {
  const context = await newContext();
  const page = await go(context, at("fr", "premium"));
  await installed(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await host.stop();
  await page.fill("#attested", "120 000");
  await page.locator(".langs a[href*='/nl/']").click();
  await page.waitForSelector("html[lang='nl']");
  assert.equal(await page.inputValue("#attested"), "120 000");
  await host.start();
});

test("a browser that starts cold, with the host gone, opens the app in two languages; Chromium would install it", async () => {
  const profile = mkdtempSync(join(tmpdir(), "gpcheck-profile-"));
  const launch = () => chromium.launchPersistentContext(profile, CHROMIUM);
  try {
    const first = await launch();
    const page = await go(first, at("fr", "index"));
    await installed(page);
    for (const [lang, name, shortcut] of [["fr", "gpcheck : prime de pratique", "Vérifier ma prime"], ["nl", "gpcheck: geïntegreerde praktijkpremie", "Mijn premie controleren"]]) {
      await load(page, at(lang, "index"));
      const cdp = await first.newCDPSession(page);
      const { url, errors, data } = await cdp.send("Page.getAppManifest");
      assert.deepEqual([url, errors], [`${host.address}${lang}/manifest.webmanifest`, []]);
      const manifest = JSON.parse(data);
      assert.ok(plain(manifest.name).startsWith(name), manifest.name);
      assert.equal(manifest.shortcuts[0].name, shortcut);
      for (const { src } of manifest.icons) assert.equal((await page.request.get(new URL(src, url).href)).status(), 200, src);
      for (const shortcut of manifest.shortcuts) assert.equal((await page.request.get(new URL(shortcut.url, url).href)).status(), 200);
      assert.deepEqual((await cdp.send("Page.getInstallabilityErrors")).installabilityErrors, []);
    }
    await page.evaluate(() => document.querySelector("link[rel=manifest]").remove());
    const refused = await (await first.newCDPSession(page)).send("Page.getInstallabilityErrors");
    assert.deepEqual(refused.installabilityErrors.map((error) => error.errorId), ["no-manifest"]);
    await first.close();
    await host.stop();
    const cold = await launch();
    for (const lang of ["nl", "de"]) {
      const page = await go(cold, at(lang, "premium"));
      await fillDoctor(page);
      assert.match(await figure(page), /6.000/);
    }
    await cold.close();
    await host.start();
  } finally {
    rmSync(profile, { recursive: true, maxRetries: 5 });
  }
});

/** What a host or a line does while a new version is fetched, and to which file. */
const faults = {
  "a truncated program": [PROGRAM, async (response, { headers, read }) => response.writeHead(200, headers).end((await read()).subarray(0, 100_000))],
  "a program that breaks off": [PROGRAM, async (response, { headers, read }) => {
    const body = await read();
    response.writeHead(200, { ...headers, "content-length": body.length });
    response.write(body.subarray(0, 100_000), () => response.destroy());
  }],
  "a file that is not there": ["nl/premium.html", (response) => response.writeHead(404).end()],
  "a page of another site": ["nl/premium.html", (response, { headers }) => response.writeHead(200, headers).end("<h1>Log in to this hotel</h1>")],
  "a host that goes away": ["nl/premium.html", async (response) => { response.destroy(); await host.stop(); }],
};
for (const [name, [path, fault]] of Object.entries(faults)) {
  test(`${name} leaves the version that works, and the next try brings the new one`, async () => {
    const { context, page } = await served("fr", "premium");
    host.folder = next.url;
    host.faults.set(path === PROGRAM ? Object.keys(listed(next.url)).find((path) => path.endsWith(PROGRAM)) : path, fault);
    assert.equal(await update(page), "redundant");
    assert.equal(await page.locator("#update").count(), 0);
    if (!name.includes("goes away")) await host.stop();
    for (const [lang, name] of [["fr", "premium"], ["nl", "premium"], ["de", "rules"]]) {
      const reader = await go(context, at(lang, name));
      assert.equal(await releaseOf(reader), "built");
      await reader.close();
    }
    assert.deepEqual(context.trouble, []);

    host.faults.clear();
    host.asked.length = 0;
    await host.start();
    assert.equal(await update(page), "installed");
    await page.waitForSelector("#update");
    // What came in before is not fetched again.
    assert.ok(host.asked.length > 1 && !host.asked.includes("nl/rules.html"), host.asked.join());
  });
}

test("where there is no room for a new version, the one that works stays, and the half of the other goes", async () => {
  const { context, page } = await served("fr", "premium");
  const cdp = await context.newCDPSession(page);
  const { origin } = new URL(host.address);
  const { usage } = await cdp.send("Storage.getUsageAndQuota", { origin });
  await cdp.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage + 300_000 });
  host.folder = next.url;
  assert.equal(await update(page), "redundant");
  assert.equal((await caches(page)).length, 1);
  await host.stop();
  assert.equal(await releaseOf(await go(context, at("nl", "mediprima"))), "built");
  await cdp.send("Storage.overrideQuotaForOrigin", { origin });
  await host.start();
  assert.equal(await update(page), "installed");
});

for (const [lang, words] of [["fr", ["Une nouvelle version est prête", "9.9.9", "Mettre à jour", "Voici la nouvelle version"]], ["nl", ["Er staat een nieuwe versie klaar", "9.9.9", "Nu bijwerken", "Dit is de nieuwe versie"]]]) {
  test(`${lang}: a new version waits for the click, then has every answer; nothing of it was stored`, async () => {
    const { context, page } = await served(lang, "premium");
    await fillAll(page, lang);
    host.folder = next.url;
    assert.equal(await update(page), "installed");
    await page.waitForSelector("#update");
    const card = await textOf(page, ".newer");
    for (const word of words.slice(0, 3)) assert.ok(card.includes(word), card);
    await page.click(".newer summary");
    assert.ok(await page.locator(".newer li").first().isVisible());
    await page.evaluate(`${axe};undefined`);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
      assert.deepEqual(violations.map((found) => `${colorScheme} ${found.id}`), []);
    }

    // Nothing changes by itself, not even for a page that is opened now.
    const other = await go(context, at(lang, "rules"));
    assert.equal(await releaseOf(other), "built");
    await other.waitForSelector("#update");
    await other.close();
    assert.equal(await page.inputValue("#attested"), "120 000");

    const old = Object.keys(listed(DIST)).filter((path) => !(path in listed(next.url)));
    const requests = [];
    context.on("request", (request) => requests.push(request.url()));
    await page.focus("#update");
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
    await page.waitForSelector("html[data-ready='1']");
    assert.equal(await releaseOf(page), "9.9.9");
    assert.ok((await textOf(page, ".newer")).includes(words[3]));
    assert.deepEqual(requests.filter((url) => old.some((path) => url.endsWith(path))), []);
    await oneCache(page);
    const kept = await page.evaluate(() => [history.state, location.hash, localStorage.length, sessionStorage.length]);
    assert.deepEqual(kept, [null, "", 0, 0]);
    assert.ok(![...requests, ...host.asked, ...(await caches(page)).flat()].some((url) => url.includes(MARK)));
    await assertFilled(page, lang);
    assert.equal(await page.locator(".newer").count(), 0);

    // Asked once, the worker has nothing left.
    await load(page, at(lang, "premium"));
    assert.equal(await page.inputValue("#attested"), "");
    assert.deepEqual(context.trouble, []);
  });
}

/** What to wait for until the worker that waits has taken over, which it does some time after the last page of the app is gone. */
async function takeover(context, elsewhere) {
  const session = await context.newCDPSession(elsewhere);
  let waiting, done;
  const over = new Promise((resolve) => { done = resolve; });
  const found = new Promise((resolve) => {
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      for (const { versionId, status } of versions) {
        if (status === "installed") resolve(waiting = versionId);
        if (status === "activated" && versionId === waiting) done();
      }
    });
  });
  await session.send("ServiceWorker.enable");
  await found;
  return () => over;
}

test("an offer that is put off changes nothing; the next cold start brings the new version", async () => {
  const { context, page } = await served("fr", "premium");
  host.folder = next.url;
  assert.equal(await update(page), "installed");
  await page.click("#update-later");
  assert.equal(await page.locator(".newer").count(), 0);
  await load(page, at("fr", "mediprima"));
  assert.equal(await releaseOf(page), "built");
  const reader = await context.newPage();
  const over = await takeover(context, reader);
  await page.close();
  await over();
  await host.stop();
  await reader.goto(at("fr", "premium"));
  await reader.waitForSelector("html[data-release='9.9.9'][data-ready='1']");
  await host.start();
});

test("rules that differ are said before they are used", async () => {
  const other = release(DIST, "9.9.8", (text) => text.replace(/(?<=^rules ).*/m, "00000000"));
  try {
    const { page } = await served("fr", "premium");
    host.folder = next.url;
    await update(page);
    await page.waitForSelector("#update");
    assert.ok(!(await textOf(page, ".newer")).includes("Ses règles diffèrent"));
    host.folder = other.url;
    await update(page);
    await page.waitForFunction(() => document.querySelector(".newer").textContent.includes("Ses règles diffèrent"));
    assert.ok((await textOf(page, ".newer")).includes("9.9.8"));
  } finally {
    other.remove();
  }
});

test("two windows, two versions: the other one goes on with its own files until its reader changes", async () => {
  const { context, page: one } = await served("fr", "premium", { viewport: { width: 320, height: 640 } });
  const two = await go(context, at("nl", "premium"));
  await fillDoctor(two);
  host.folder = next.url;
  await update(one);
  await one.waitForSelector("#update");
  assert.equal(await one.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false);
  await one.click("#update");
  await one.waitForSelector("html[data-release='9.9.9'][data-ready='1']");

  await two.waitForFunction(() => document.querySelector(".newer")?.textContent.includes("een ander venster"));
  assert.equal(await releaseOf(two), "built");
  assert.equal(await two.inputValue("#attested"), "120 000");
  // Words of the earlier version, which the host no longer has.
  await two.locator(".langs a[href*='/de/']").click();
  await two.waitForSelector("html[lang='de']");
  await two.locator("footer a[href$='/de/rules.html']").click();
  await two.waitForURL(/\/de\/rules\.html$/);
  assert.ok((await textOf(two, "h1")).length > 5);
  await two.goBack();
  assert.equal((await caches(two)).length, 2);

  await two.click("#update");
  await two.waitForSelector("html[data-release='9.9.9'][data-ready='1']");
  assert.equal(await two.inputValue("#attested"), "120 000");
  await oneCache(two);
  assert.deepEqual(context.trouble, []);
});

test("a worker of an earlier release, as it was built then, hands over to this one", async () => {
  host.folder = new URL("../fixtures/release-0.1.0/", import.meta.url);
  const { context, page } = await served("fr", "premium");
  assert.equal(await releaseOf(page), "0.1.0");
  host.folder = DIST;
  assert.equal(await update(page), "installed");
  await page.click("#update");
  await page.waitForSelector("html[data-ready='1']:not([data-release])");
  assert.equal(await page.inputValue("#attested"), "120 000");
  assert.equal(await page.isChecked("#onCall-availabilityFee"), true);
  await oneCache(page);
  assert.deepEqual((await caches(page)).flat().filter((url) => url.includes("stand-in")), []);
  await host.stop();
  await load(page, at("nl", "mediprima"));
  assert.deepEqual(context.trouble, []);
  await host.start();
});

test("no connection, and rules past their review, are said with the day", async () => {
  for (const [lang, words] of [["fr", /Pas de connexion/], ["nl", /Geen verbinding/]]) {
    const { context, page } = await served(lang, "premium");
    assert.equal(await textOf(page, ".standing"), "");
    await context.setOffline(true);
    await page.waitForSelector(".standing .note");
    assert.match(await textOf(page, ".standing"), words);
    assert.match(await textOf(page, ".standing"), REVIEW[lang]);
    await context.setOffline(false);
    await page.waitForSelector(".standing .note", { state: "detached" });
    // The host is gone although the device has a network: the look for a newer version says so.
    await host.stop();
    const late = await context.newPage();
    await late.clock.setFixedTime(new Date("2028-01-05T10:00:00+01:00"));
    await load(late, at(lang, "mediprima"));
    await late.waitForFunction((words) => document.querySelector(".standing").textContent.includes(words), words.source);
    assert.match(await textOf(late, ".standing"), REVIEW[lang]);
    assert.ok(/\b6\b/.test(await textOf(late, ".standing")));
    await host.start();
  }
});

test("inside a frame nothing is kept on the device", async () => {
  const context = await newContext();
  const page = await context.newPage();
  await page.goto(host.address + "version.txt");
  await page.setContent(`<iframe src="${at("fr", "premium")}" title="gpcheck"></iframe>`);
  await page.frameLocator("iframe").locator("html[data-ready='1']").waitFor();
  await page.frameLocator("iframe").locator("#attested").fill("5");
  const kept = await page.frames()[1].evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await globalThis.caches.keys()).length]);
  assert.deepEqual(kept, [0, 0]);
  assert.ok(!host.asked.some((path) => path.startsWith("offline-") || path === "sw.js"));
});

test("what is not the app's goes past the worker", async () => {
  const { page } = await served("fr", "premium");
  host.asked.length = 0;
  const answers = await page.evaluate(async () => {
    const status = async (address, options) => (await fetch(address, options)).status;
    return [await status("../robots.txt"), await status("../fr/premium.html", { method: "POST" }), await status("/elsewhere.html"), await status("../fr/")];
  });
  assert.deepEqual([answers[0], answers[2], answers[3]], [404, 404, 200]);
  assert.deepEqual(host.asked.filter((path) => path !== "sw.js"), ["robots.txt", "fr/premium.html"]);
});
