// From the start of navigation to the first answer.
import { ANSWERED } from "../bytes.mjs";
import { slowed } from "./profiles.mjs";

const PAGE = "fr/premium.html";

/** Notes when the program has answered the form for the first time, and says so; the prerendered page marks none. */
function note(said) {
  const ready = new MutationObserver(() => {
    if (document.documentElement.dataset.ready !== "1") return;
    globalThis.answeredAt = performance.now();
    ready.disconnect();
    console.debug(said);
  });
  // The page begins empty. Whatever else changes on it is left alone: to watch it would cost the page its own time.
  new MutationObserver((_, begun) => {
    if (!document.documentElement) return;
    begun.disconnect();
    ready.observe(document.documentElement, { attributeFilter: ["data-ready"] });
  }).observe(document, { childList: true });
}

/** Goes to an address and waits for what the page says; to look into it meanwhile would take its time as well. */
async function taken(page, url) {
  await Promise.all([page.waitForEvent("console", { predicate: (line) => line.text() === ANSWERED, timeout: 60_000 }), page.goto(url, { waitUntil: "commit" })]);
  return page.evaluate(() => {
    const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    const all = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    return { answered: globalThis.answeredAt, painted, bytes: all.reduce((sum, { transferSize }) => sum + transferSize, 0) };
  });
}

/** The app in a new window of that browser, which is closed after it. */
async function appIn(context, address, profile) {
  const page = await context.newPage();
  await page.addInitScript(note, ANSWERED);
  await slowed(page, profile);
  const found = await taken(page, `${address}${PAGE}`);
  await context.close();
  return found;
}

/** The app as a new visitor gets it: nothing is kept from before. */
export async function appCold(browser, address, profile) {
  const context = await browser.newContext({ serviceWorkers: "block" });
  return appIn(context, address, profile);
}

/** The app as somebody gets it who was here before: its worker has kept it on the device. */
export async function appFromWorker(browser, address, profile) {
  const context = await browser.newContext();
  const first = await context.newPage();
  await first.goto(`${address}${PAGE}`);
  await first.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active.state !== "activated") await new Promise((resolve) => { active.onstatechange = () => active.state === "activated" && resolve(); });
  });
  await first.close();
  return appIn(context, address, profile);
}

/** A bare page of an engine, which answers one case and says when. */
export async function engineCold(browser, url, profile) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await slowed(page, profile);
  const found = await taken(page, url);
  const right = await page.evaluate(() => globalThis.firstAnswer === globalThis.worth);
  await context.close();
  if (!right) throw new Error(`${url}: a wrong answer`);
  return found;
}
