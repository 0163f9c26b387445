// Keeping an answer and passing it on: links, the device, receipts, copied text, paper.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { printed } from "./pdf.mjs";
import { choose, fillDoctor, fillShare, open, plain, serveApp, startBrowser, textOf } from "./support.mjs";

let app, browser;
before(async () => { app = await serveApp(); browser = await startBrowser(); });
after(async () => { await browser?.close(); app?.stop(); });

const at = (lang, page) => `${app.address}${lang}/${page}.html`;
const FIGURE = "#answer .figure";
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());
const may = { permissions: ["clipboard-read", "clipboard-write"] };

async function fillCase(page) {
  await fillDoctor(page);
  await fillShare(page, "sumehr", 588, 1000);
  await page.fill("#medicationSchemes-count", "vier");
}

async function clicked(page, id) {
  const words = await textOf(page, `#${id}`);
  await page.click(`#${id}`);
  await page.waitForFunction(([id, words]) => document.getElementById(id).textContent !== words, [id, words]);
}

async function linkOf(page) {
  await clicked(page, "copy-link");
  return clipboard(page);
}

for (const lang of ["fr", "nl"]) {
  test(`${lang}: a link carries the case as it was typed, and nothing of it reaches the server`, async () => {
    const sent = await open(browser, at(lang, "premium"), { context: may });
    await fillCase(sent.page);
    const link = await linkOf(sent.page);
    const figure = await textOf(sent.page, FIGURE);
    assert.match(link, /\/premium\.html#p1\.2024\.[A-Za-z0-9._~-]+$/);
    assert.ok(link.length < 300, link);
    assert.deepEqual(sent.seen.after, []);
    await sent.close();

    const got = await open(browser, link);
    await got.page.waitForSelector(".opened");
    assert.equal(await textOf(got.page, FIGURE), figure);
    assert.equal(await got.page.inputValue("#attested"), "120 000");
    assert.equal(await got.page.inputValue("#medicationSchemes-count"), "vier");
    assert.equal(new URL(got.page.url()).hash, "");
    assert.deepEqual(got.seen.trouble, []);
    assert.ok([...got.seen.before, ...got.seen.after].every((url) => !url.includes("p1.2024")));
    await got.close();
  });

  test(`${lang}: a damaged link is refused in words, and the page works as usual`, async () => {
    const words = { fr: [/abîmé/, /autre version/, /trop long/], nl: [/beschadigd/, /andere versie/, /te lang/] }[lang];
    for (const [place, fragment] of ["#p1.2024.a-1.zzzzz", "#p2.2024.a-1.zzzzz", `#p1.${"a".repeat(9000)}`].entries()) {
      const { page, seen, close } = await open(browser, at(lang, "premium") + fragment);
      assert.match(await textOf(page, ".opened"), words[place]);
      assert.equal(new URL(page.url()).hash, "");
      await choose(page, "role-inTraining");
      await choose(page, "software-yes");
      assert.match(await textOf(page, FIGURE), /800/);
      assert.deepEqual(seen.trouble, []);
      await close();
    }
  });
}

test("a link opened beside what was typed asks first; a link may be opened while the page is open", async () => {
  const { page, close } = await open(browser, at("nl", "premium"), { context: may });
  await fillCase(page);
  const link = await linkOf(page);
  await page.fill("#attested", "1");
  await page.evaluate((hash) => { location.hash = hash; }, new URL(link).hash);
  await page.waitForSelector("#opened-take");
  assert.equal(await page.inputValue("#attested"), "1");
  await page.click("#opened-leave");
  assert.equal(await page.inputValue("#attested"), "1");
  assert.equal(await page.locator(".opened").count(), 0);
  await page.evaluate((hash) => { location.hash = hash; }, new URL(link).hash);
  await page.locator("#opened-take").focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.inputValue("#attested"), "120 000");
  await close();
});

test("nothing is kept by default; kept on request, in step, shown in words, and deleted", async () => {
  const { page, seen, close } = await open(browser, at("fr", "premium"));
  const kept = () => page.evaluate(() => [Object.keys(localStorage), Object.values(localStorage).join(), sessionStorage.length, document.cookie]);
  await fillCase(page);
  assert.deepEqual(await kept(), [[], "", 0, ""]);
  await choose(page, "keep-here");
  await page.waitForFunction(() => localStorage.length === 1);
  const [keys, text] = await kept();
  assert.deepEqual(keys, ["gpcheck.premium"]);
  assert.match(text, /^p1\.2024\./);
  await page.fill("#attested", "130 000");
  await page.waitForFunction(() => localStorage.getItem("gpcheck.premium").includes("130_000"));

  await page.reload();
  await page.waitForSelector("#forget");
  assert.equal(await page.inputValue("#attested"), "130 000");
  assert.match(await textOf(page, ".opened"), /gardez sur cet appareil/);
  await page.locator(".opened a").click();
  await page.waitForSelector("#kept .pairs");
  const shown = await textOf(page, "#kept");
  for (const part of ["2024", "130 000", "588", "vier"]) assert.ok(shown.includes(part), `${part}: ${shown}`);
  await page.click("#forget");
  await page.waitForSelector("#kept-none");
  assert.deepEqual(await kept(), [[], "", 0, ""]);
  assert.deepEqual(seen.trouble, []);
  await page.reload();
  await page.waitForSelector("html[data-ready='1']");
  assert.deepEqual(await kept(), [[], "", 0, ""]);
  await close();
});

for (const [name, script] of [
  ["full", () => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; }],
  ["forbidden", () => { Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } }); }],
  ["absent", () => { Object.defineProperty(window, "localStorage", { value: null }); }],
]) {
  test(`storage that is ${name} is told, and changes nothing else`, async () => {
    const context = await browser.newContext();
    await context.addInitScript(script);
    const page = await context.newPage();
    const trouble = [];
    page.on("pageerror", (error) => trouble.push(error.message));
    await page.goto(at("nl", "premium"));
    await page.waitForSelector("html[data-ready='1']");
    await fillCase(page);
    const figure = await textOf(page, FIGURE);
    await choose(page, "keep-here");
    await page.waitForSelector(".actions .note");
    assert.match(await textOf(page, ".actions .note"), /bewaart niets/);
    assert.equal(await page.isChecked("#keep-here"), false);
    assert.equal(await textOf(page, FIGURE), figure);
    await page.fill("#attested", "24 999");
    assert.notEqual(await textOf(page, FIGURE), figure);
    assert.deepEqual(trouble, []);
    await context.close();
  });
}

async function saved(page) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.click("#save-receipt")]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

const give = (page, text, name = "receipt.json") => page.setInputFiles("#receipt", { name, mimeType: "application/json", buffer: Buffer.from(text) });

for (const lang of ["fr", "nl"]) {
  test(`${lang}: a receipt is saved, opened and verified; altered ones are found`, async () => {
    const { page, seen, close } = await open(browser, at(lang, "premium"));
    await fillCase(page);
    const figure = await textOf(page, FIGURE);
    const { name, text } = await saved(page);
    assert.equal(name, "gpcheck-premium-2024-2025-11-19.json");
    const receipt = JSON.parse(text);
    assert.deepEqual(Object.keys(receipt), ["gpcheck", "rules", "kind", "madeOn", "input", "outcome"]);
    assert.equal(receipt.input.doctor.attestedAmount, 120000);

    await page.goto(at(lang, "receipts"));
    await page.waitForSelector("html[data-ready='1']");
    const tell = async (altered) => {
      await give(page, typeof altered === "string" ? altered : JSON.stringify(altered));
      await page.waitForSelector("#receipt-checked, #receipt-refused");
      return textOf(page, "#receipt-checked, #receipt-refused");
    };
    const words = {
      fr: { same: /même réponse/, other: /ont changé depuis/, altered: /modifié/, json: /JSON/, whole: /pas un reçu de gpcheck/, at: /input\.today/, big: /plus grand/ },
      nl: { same: /zelfde antwoord/, other: /sindsdien gewijzigd/, altered: /gewijzigd, of/, json: /JSON/, whole: /geen bewijs van gpcheck/, at: /input\.today/, big: /groter/ },
    }[lang];
    const change = (edit) => { const copy = structuredClone(receipt); edit(copy); return copy; };
    const expectSoon = async (altered, pattern) => {
      await give(page, typeof altered === "string" ? altered : JSON.stringify(altered));
      await page.waitForFunction((source) => new RegExp(source).test(document.querySelector("#receipt-checked, #receipt-refused")?.textContent.replace(/\s+/g, " ") ?? ""), pattern.source);
    };
    assert.match(await tell(receipt), words.same);
    assert.match(await textOf(page, "#receipt-checked"), /2025/);
    await expectSoon(change((it) => { it.outcome.total.most = 99; }), words.altered);
    await expectSoon(change((it) => { it.rules = "0".repeat(64); }), words.other);
    await expectSoon("no receipt", words.json);
    await expectSoon("[1]", words.whole);
    await expectSoon(change((it) => { it.input.today = "2025-02-30"; }), words.at);
    await expectSoon(" ".repeat(5_000_000), words.big);
    await expectSoon(change((it) => { it.input.doctor.competences.push(it.input.doctor.competences[0]); }), /competences\.1\.code/);
    await expectSoon(receipt, words.same);
    await page.click("#receipt-fill");
    await page.waitForSelector(FIGURE);
    assert.equal(await textOf(page, FIGURE), figure);
    assert.equal(await page.inputValue("#sumehr-part"), "588");
    assert.deepEqual(seen.trouble, []);
    assert.deepEqual(seen.after.filter((url) => !url.startsWith(new URL(app.address).origin)), []);
    await close();
  });
}

test("a receipt says first what it cannot do without; that of a visit names nobody", async () => {
  const { page, seen, close } = await open(browser, at("fr", "premium"));
  await page.click("#save-receipt");
  await page.waitForSelector(".actions .note a");
  assert.equal(await page.getAttribute(".actions .note a", "href"), "#role");
  await page.goto(at("fr", "mediprima"));
  await page.waitForSelector("html[data-ready='1']");
  await choose(page, "insured-no");
  await choose(page, "mediprimaAnswer-cover");
  const { name, text } = await saved(page);
  assert.equal(name, "gpcheck-visit-2025-11-19.json");
  assert.equal(JSON.parse(text).kind, "visit");
  assert.equal(await page.locator("#copy-link, #keep-here").count(), 0);
  assert.deepEqual(seen.trouble, []);
  await close();
});

test("saving a receipt fetches the app's own files and nothing else, and not before", async () => {
  const { page, seen, close } = await open(browser, at("nl", "premium"));
  const lib = () => seen.before.filter((url) => url.includes("/lib/"));
  await fillCase(page);
  assert.deepEqual(lib(), []);
  await saved(page);
  assert.equal(lib().length, 2);
  assert.deepEqual(seen.after, []);
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
  await close();
});

for (const [lang, words] of [["fr", ["Données fournies", "588 sur 1000", "Outil non officiel"]], ["nl", ["Opgegeven gegevens", "588 van 1000", "Geen officieel hulpmiddel"]]]) {
  test(`${lang}: the answer is copied as text, or shown to be selected`, async () => {
    const { page, close } = await open(browser, at(lang, "premium"), { context: may });
    await fillCase(page);
    await clicked(page, "copy-text");
    const text = plain(await clipboard(page));
    for (const part of [...words, await textOf(page, FIGURE), "https://"]) assert.ok(text.includes(part), `${part}: ${text}`);
    await page.evaluate(() => { Clipboard.prototype.writeText = () => Promise.reject(new Error("no")); });
    await page.click("#copy-text");
    await page.waitForSelector("#by-hand");
    assert.equal(plain(await page.inputValue("#by-hand")), text);
    await close();
  });

  test(`${lang}: an answer is printed on a page or two, with facts, sources, day and version`, async () => {
    const { page, close } = await open(browser, at(lang, "premium"));
    await fillCase(page);
    const { pages, text } = await printed(page);
    assert.ok(pages <= 2, `${pages} pages`);
    for (const part of [...words, await textOf(page, FIGURE), "120 000", "https://", "gpcheck 0.1.0"]) assert.ok(text.includes(part), `${part}: ${text}`);
    assert.ok(!text.includes(await textOf(page, "#copy-text")));
    await page.goto(at(lang, "mediprima"));
    await page.waitForSelector("html[data-ready='1']");
    await choose(page, "insured-no");
    await choose(page, "mediprimaAnswer-cover");
    const visit = await printed(page);
    assert.ok(visit.pages <= 2, `${visit.pages} pages`);
    assert.ok(visit.text.includes(await textOf(page, "#answer .verdict")), visit.text);
    await close();
  });
}
