// The corpus through the npm package in Chromium: the same assertions and the same outcomes as native code.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { callPackage, differences, packageFolder, readCorpus, readNative } from "../lib/corpus.mjs";
import { serveFolder } from "../lib/serve.mjs";

const corpus = readCorpus();
const native = readNative();
const outcomes = new Map();
const complaints = [];
let server;
let browser;

before(async () => {
  server = await serveFolder(packageFolder);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  const page = await browser.newPage();
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => { if (message.type() === "error") complaints.push(message.text()); });
  page.on("request", (request) => { if (new URL(request.url()).origin !== server.origin) complaints.push(`request to ${request.url()}`); });
  await page.goto(server.origin);
  const answers = await page.evaluate(async ({ entry, caller, calls }) => {
    const library = await import(entry);
    await library.default();
    const call = new Function(`return (${caller})`)();
    return calls.map(({ id, name, input }) => {
      try { return [id, JSON.stringify(call(library, name, input))]; } catch (error) { return [id, JSON.stringify({ crashed: String(error) })]; }
    });
  }, { entry: "/browser.js", caller: callPackage.toString(), calls: corpus.map((line) => ({ id: line.id, name: line.call, input: line.input })) });
  for (const [id, answer] of answers) outcomes.set(id, JSON.parse(answer));
}, { timeout: 120_000 });

after(async () => {
  await browser?.close();
  await server?.close();
});

test("the page had no error and asked nothing of another origin", () => assert.deepEqual(complaints, []));

for (const line of corpus) {
  test(`${line.id} (${line.title})`, () => {
    const outcome = outcomes.get(line.id);
    assert.deepEqual(outcome, native[line.id], "native code gives another outcome");
    assert.deepEqual(differences(line, outcome), []);
  });
}
