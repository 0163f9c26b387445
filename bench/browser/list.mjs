// A long list of visits: how long until it is answered, and what memory the page holds after that.
import { readFileSync } from "node:fs";

const HEAD = "reference;careOn;insured;mediprima;urgencyCertificate;setting;software\n";
const KINDS = ["no;card;yes;practice;yes", "yes;;;;", "no;203;;;", "no;206;;guard post;", "maybe;;;;", "no;card;no;flat-fee practice;no"];

const csv = (lines) => HEAD + Array.from({ length: lines }, (_, line) => `L-${line};${1 + (line % 28)}/${1 + (line % 11)}/2025;${KINDS[line % KINDS.length]}\n`).join("");

/** Bytes that the process of the page holds for itself; null where the system does not tell. */
async function held(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const sizes = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => {
    try {
      return 1024 * Number(/^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, "utf8"))[1]);
    } catch {
      return null;
    }
  });
  return sizes.some((size) => size !== null) ? Math.max(...sizes) : null;
}

export async function list(browser, address, lines) {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(`${address}en/lists.html`);
  await page.waitForSelector("#list-file:enabled");
  const before = await held(browser);
  await page.evaluate(() => {
    globalThis.blocked = [];
    new PerformanceObserver((seen) => globalThis.blocked.push(...seen.getEntries().map(({ duration }) => duration))).observe({ type: "longtask", buffered: false });
    document.getElementById("list-file").addEventListener("change", () => { globalThis.given = performance.now(); }, { capture: true });
    new MutationObserver(() => {
      if (globalThis.shown === undefined && document.querySelector("#list-lines tbody tr")) requestAnimationFrame(() => { globalThis.shown ??= performance.now(); });
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.setInputFiles("#list-file", { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(csv(lines)) });
  await page.waitForFunction(() => globalThis.shown !== undefined, null, { timeout: 180_000 });
  const { ms, longest } = await page.evaluate(() => ({ ms: globalThis.shown - globalThis.given, longest: Math.max(0, ...globalThis.blocked) }));
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const heap = (await session.send("Runtime.getHeapUsage")).usedSize;
  const after = await held(browser);
  await context.close();
  return { lines, ms, longest, heap, before, after };
}
