// From a keystroke to the frame that shows what came of it: over the form of the year with the most fields, and over a page
// that says no more than what was typed, which is the least that this browser takes on this machine.
import { fillDoctor } from "../../tests/e2e/support.mjs";
import { median, percentile } from "../middle.mjs";
import { slowed } from "./profiles.mjs";

const YEAR = 2022;
/** Milliseconds. */
const SETTLED = 40;

/**
 * Starts the clock when the key is pressed and stops it once a frame has been drawn after the last change of the answer:
 * a change that comes later than the next frame moves the end.
 */
function watch() {
  let pressed;
  const drawn = () => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { if (pressed !== undefined) globalThis.last = performance.now() - pressed; };
    port2.postMessage(null);
  });
  globalThis.forget = () => { pressed = globalThis.last = undefined; };
  addEventListener("keydown", ({ timeStamp }) => { pressed = timeStamp; drawn(); }, { capture: true });
  new MutationObserver(drawn).observe(document.getElementById("answer"), { childList: true, subtree: true, characterData: true, attributes: true });
}

/** A field, and what was typed into it: nothing is decided, and next to nothing is drawn. */
const BARE = "<!doctype html><html lang=en><title>bare</title><input id=field><p id=answer>";

/** A new window, as large as that of the profile. */
function windowOf(browser, profile) {
  return browser.newContext({ viewport: profile ? { width: 390, height: 844 } : { width: 1280, height: 900 }, serviceWorkers: "block" });
}

/** Milliseconds, over so many keys. */
export async function keystrokes(browser, address, profile, many) {
  const context = await windowOf(browser, profile);
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date("2023-11-19T10:00:00+01:00"));
  await page.goto(`${address}fr/premium.html`);
  await page.waitForSelector("html[data-ready='1']");
  await fillDoctor(page, YEAR);
  for (const group of await page.locator("label:has([id$='-mode-count'])").all()) await group.click();
  const fields = await page.locator("main input[type=text]:visible:enabled").evaluateAll((all) => all.map(({ id }) => id));
  const figures = await pressed(page, profile, fields, many);
  await context.close();
  return figures;
}

/** The same of a page that does nothing of its own. */
export async function bareKeystrokes(browser, profile, many) {
  const context = await windowOf(browser, profile);
  const page = await context.newPage();
  await page.setContent(BARE);
  await page.evaluate(() => {
    const [field, answer] = ["field", "answer"].map((id) => document.getElementById(id));
    field.addEventListener("input", () => { answer.textContent = field.value; });
  });
  const figures = await pressed(page, profile, ["field"], many);
  await context.close();
  return figures;
}

/** Presses a key in one field after the other. */
async function pressed(page, profile, fields, many) {
  await page.evaluate(watch);
  await slowed(page, profile);
  const taken = [];
  for (let key = 0; key < many; key += 1) {
    const id = fields[key % fields.length];
    await page.focus(`#${id}`);
    // Going to the field may scroll, and what moves after the last key moves at hundreds of frames a second here: nobody
    // types that fast on a screen that draws sixty.
    await page.waitForFunction(() => document.getAnimations().every(({ timeline, playState }) => timeline !== document.timeline || playState !== "running"));
    await page.waitForTimeout(SETTLED);
    await page.evaluate(() => globalThis.forget());
    await page.keyboard.press(key % 3 === 2 ? "Backspace" : String(1 + (key % 9)));
    await page.waitForFunction(() => globalThis.last !== undefined);
    // A later change of the answer would still move the end.
    await page.waitForTimeout(SETTLED);
    taken.push(await page.evaluate(() => globalThis.last));
  }
  return { keys: many, fields: fields.length, p50: median(taken), p95: percentile(taken, 0.95), most: Math.max(...taken) };
}
