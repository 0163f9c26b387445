// Every field of the pages that take text is filled with a mark, the buttons that copy are pressed; then the marks are looked
// for in all that left the page or was kept: requests and what they carry, sockets, storage, caches, cookies, addresses.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FILLED, fillAll, fillPage, serveApp, startBrowser, unfoldAll, visit } from "./support.mjs";

let app, browser;
before(async () => { app = await serveApp(); browser = await startBrowser(); });
after(async () => { await browser?.close(); app?.stop(); });

const MARK = "zq7319";

/** Types a mark into everything that takes text, and copies; returns how often it could copy. */
async function drive(page) {
  await unfoldAll(page);
  await fillAll(page, (place) => `${MARK}${place}`);
  const buttons = await page.locator(":is(#copy-text, #copy-link):visible:enabled").all();
  for (const button of buttons) await button.click();
  return buttons.length;
}

/** All that the browser keeps for the site, as text. */
const kept = (page) => page.evaluate(async () => {
  const told = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie, location.href, document.referrer, window.name];
  for (const { name } of await indexedDB.databases()) told.push(`database ${name}`);
  for (const name of await caches.keys()) {
    for (const request of await (await caches.open(name)).keys()) told.push(request.url);
  }
  return told.join("\n");
});

test("marks typed into every field leave by no way", async () => {
  const { context, page, go, seen, close } = await visit(browser);
  const left = [];
  context.on("request", (request) => left.push(`${request.method()} ${request.url()} ${request.postData() ?? ""} ${JSON.stringify(request.headers())}`));
  page.on("websocket", (socket) => left.push(`socket ${socket.url()}`));
  await page.addInitScript(() => { window.print = () => {}; });
  let typed = 0;
  let copied = 0;
  for (const name of new Set([...FILLED, "embed", "index", "rules"])) {
    await go(`${app.address}fr/${name}.html`);
    await fillPage(page, name);
    copied += await drive(page);
    typed += await page.locator(`main :is(input, textarea)`).evaluateAll((fields, mark) => fields.filter((field) => field.value.includes(mark)).length, MARK);
    // Another language draws the page again, and another page is come back from.
    await page.locator("header .langs a", { hasText: "NL" }).click();
    assert.ok(!(await kept(page)).includes(MARK), `${name} keeps a mark: ${await kept(page)}`);
  }
  assert.ok(typed > 60, `only ${typed} fields were marked`);
  assert.ok(copied >= 4, `copied only ${copied} times`);
  const marked = left.filter((one) => one.includes(MARK));
  assert.deepEqual(marked, []);
  const elsewhere = left.filter((one) => !one.includes(`GET ${app.address}`) && !one.startsWith("GET blob:") && !one.startsWith("GET data:"));
  assert.deepEqual(elsewhere, []);
  assert.ok(left.every((one) => one.startsWith("GET ")), "nothing is ever sent but a request for a file");
  assert.deepEqual(seen.trouble, []);
  await close();
});
