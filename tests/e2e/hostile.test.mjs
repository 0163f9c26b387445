// Input that means harm: markup, bidi and control signs, endless words, links, files and answers of megabytes, nesting, entities.
// Nothing of it is interpreted, throws, or holds up the page.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { FILLED, fillAll, fillPage, open, plain, serveApp, startBrowser, unfoldAll, visit } from "./support.mjs";

let app, browser;
before(async () => { app = await serveApp(); browser = await startBrowser(); });
after(async () => { await browser?.close(); app?.stop(); });

const corpus = JSON.parse(readFileSync(new URL("../cases/consultation.json", import.meta.url), "utf8"));
const whole = corpus.find((line) => line.id === "consultation-whole-v2").input;
const MARKUP = "\"'><img src=x onerror=globalThis.harmed=1><script>globalThis.harmed=1</script>{{7*7}}${7*7}";

/** Tasks of the page that took longer than a reader may notice, since the last time they were asked for. */
const LONGEST = 200;
async function watch(page) {
  await page.evaluate(() => {
    globalThis.slow = [];
    new PerformanceObserver((list) => globalThis.slow.push(...list.getEntries().map((entry) => Math.round(entry.duration)))).observe({ entryTypes: ["longtask"] });
  });
  return () => page.evaluate((longest) => globalThis.slow.splice(0).filter((duration) => duration > longest), LONGEST);
}

/** Whether something holds up the page: not so when any of three rounds goes through, because other work may share the machine. */
async function smooth(page, round) {
  const slow = await watch(page);
  const seen = [];
  for (let times = 0; times < 3; times += 1) {
    await round();
    const found = await slow();
    if (found.length === 0) return;
    seen.push(found);
  }
  assert.fail(`tasks of ${JSON.stringify(seen)} ms`);
}

test("markup in every field is text, in the page and in what is made of it", async () => {
  const { page, go, seen, close } = await visit(browser);
  for (const name of FILLED) {
    await go(`${app.address}fr/${name}.html`);
    await fillPage(page, name);
    await unfoldAll(page);
    await fillAll(page, () => MARKUP);
    await page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); }));
    assert.equal(await page.evaluate(() => globalThis.harmed), undefined, name);
    assert.equal(await page.locator("#app :is(img[src=x], script)").count(), 0, name);
    assert.deepEqual(seen.trouble, [], name);
  }
  await close();
});

test("signs that steer text, control signs and endless words break no page at 320 px", async () => {
  const { page, go, seen, close } = await visit(browser, { context: { viewport: { width: 320, height: 700 } } });
  for (const name of FILLED) {
    await go(`${app.address}nl/${name}.html`);
    await fillPage(page, name);
    await unfoldAll(page);
    for (const text of ["\u202e\u2066evil\u2069\u0007\u200b", "w".repeat(3000)]) {
      await fillAll(page, () => text);
      const [wide, narrow] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(wide <= narrow, `${name}: ${wide} px wide with ${text.slice(0, 6)}`);
    }
    assert.deepEqual(seen.trouble, [], name);
  }
  await close();
});

for (const [name, fragment] of [
  ["a megabyte", "1".repeat(1 << 20)], ["a megabyte of an own link", `c1.${"a.".repeat(1 << 19)}`], ["percent signs", "%".repeat(1 << 16)],
  ["nesting", "[".repeat(1 << 18)], ["markup", encodeURIComponent(MARKUP)], ["bidi and control signs", encodeURIComponent("\u202e\u0000\u0007\ufeff")],
]) {
  test(`a link whose end is ${name} is refused, and the page works`, async () => {
    const { page, seen, close } = await open(browser, `${app.address}fr/premium.html`);
    await smooth(page, () => page.evaluate(async (text) => {
      location.hash = text;
      await new Promise((drawn) => { requestAnimationFrame(() => setTimeout(drawn, 0)); });
    }, fragment));
    await page.fill("#attested", "30000");
    assert.equal(await page.inputValue("#attested"), "30000");
    assert.equal(await page.evaluate(() => globalThis.harmed), undefined);
    assert.deepEqual(seen.trouble, []);
    await close();
  });
}

for (const [name, text] of [
  ["five megabytes", `{"kind":"premium","x":"${"y".repeat(5 << 20)}"}`], ["deep nesting", `${"[".repeat(200_000)}${"]".repeat(200_000)}`],
  ["a deep case", `{"gpcheck":"0.1.0","rules":"${"0".repeat(64)}","kind":"premium","madeOn":"2026-01-01","input":${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)},"outcome":{}}`],
  ["markup", JSON.stringify({ gpcheck: MARKUP, kind: MARKUP })], ["a prototype", "{\"__proto__\":{\"kind\":\"premium\"},\"constructor\":1}"], ["zeros", "\0".repeat(1000)],
]) {
  test(`a receipt file of ${name} is refused in words`, async () => {
    const { page, seen, close } = await open(browser, `${app.address}fr/receipts.html`);
    await page.setInputFiles("#receipt", { name: "r.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await page.waitForSelector("#receipt-refused");
    assert.ok(plain(await page.textContent("#receipt-refused")).length > 20);
    assert.equal(await page.evaluate(() => globalThis.harmed), undefined);
    assert.deepEqual(seen.trouble, []);
    await close();
  });
}

for (const [name, xml] of [
  ["megabytes", whole.replace("<Carmed>", `${"<x/>".repeat(1 << 20)}<Carmed>`)], ["nesting", whole.replace("<Carmed>", `${"<a>".repeat(100_000)}<Carmed>`)],
  ["attributes", whole.replace("<Carmed>", `<Carmed ${Array.from({ length: 50_000 }, (_, place) => `a${place}=""`).join(" ")}>`)],
  ["entities that grow", whole.replace("?>", "?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>").replace("ABC123", "&c;")],
  ["an entity from elsewhere", whole.replace("?>", "?><!DOCTYPE x [<!ENTITY a SYSTEM \"http://127.0.0.1:9/x\">]>").replace("ABC123", "&a;")],
  ["an open comment", `${whole.slice(0, 300)}<!--${"-".repeat(500_000)}`],
]) {
  test(`an answer of ${name} is refused in words, and changes nothing`, async () => {
    const { page, seen, close } = await open(browser, `${app.address}fr/mediprima.html`, { today: "2026-02-10" });
    await page.locator("details.consultation > summary").click();
    // From the disk, as a reader would: a text handed over by the test would hold up the page itself.
    const folder = mkdtempSync(join(tmpdir(), "gpcheck-hostile-"));
    const file = join(folder, "a.xml");
    writeFileSync(file, xml);
    await smooth(page, async () => {
      await page.setInputFiles("#consultation-file", []);
      await page.setInputFiles("#consultation-file", file);
      await page.waitForFunction(() => document.getElementById("consultation-result").textContent);
    });
    rmSync(folder, { recursive: true });
    assert.equal(await page.locator("#coverFrom-year").count(), 0);
    assert.deepEqual(seen.after.filter((url) => !url.startsWith(app.address)), []);
    assert.deepEqual(seen.trouble, []);
    await close();
  });
}
