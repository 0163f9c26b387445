// What every end-to-end test needs: the app served as a host would, a browser that is watched, and hands that type.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

export const LANGS = ["fr", "nl", "de", "en"];
/** Every page, as published; those made for frames on other sites are another matter (embed.test.mjs). */
export const PAGES = readdirSync(new URL("../../dist/fr", import.meta.url)).filter((file) => file.endsWith(".html") && !file.startsWith("frame-")).map((file) => file.replace(/\.html$/, ""));
const years = PAGES.filter((name) => /^premium-\d+$/.test(name)).sort();
/**
 * One page of each kind. Pages of premium years are drawn by the same code from other figures: the oldest and the
 * newest stand for those between, which would take half the time of a walk.
 */
export const KINDS = PAGES.filter((name) => !years.includes(name) || [years[0], years.at(-1)].includes(name));

/** Serves dist/ with the real headers; `prefix` puts it under a path of its own, `host` is a site that may frame it. */
export async function serveApp({ prefix = "/", host } = {}) {
  const xtask = process.env.XTASK ?? "cargo";
  const before = process.env.XTASK ? [] : ["run", "--quiet", "-p", "xtask", "--"];
  const server = spawn(xtask, [...before, "serve", "--no-build", "--port", "0", "--prefix", prefix, ...(host ? ["--host", host] : [])], { stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise((resolve, reject) => {
    let said = "";
    server.stdout.on("data", (chunk) => {
      said += chunk;
      const found = said.match(/http:\/\/127\.0\.0\.1:\d+\/\S*/);
      if (found) resolve(found[0]);
    });
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
  return { address, stop: () => server.kill() };
}

/** Which Chromium, and how. */
export const CHROMIUM = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
};

/** One Chromium for a test file. */
export function startBrowser() {
  return chromium.launch(CHROMIUM);
}

/**
 * A reader with a window of their own, whose pages are watched: every request, console error, uncaught exception and
 * violation of the policy. `go` loads a page and forgets what was seen on the one before; `ready` says when the program
 * has taken over, and requests after that are kept apart.
 */
export async function visit(browser, options = {}) {
  // The worker keeps the whole app on the device, which takes a while: it has tests of its own, in offline.test.mjs.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: "Europe/Brussels", serviceWorkers: "block", ...options.context });
  const page = await context.newPage();
  const seen = { before: [], after: [], trouble: [] };
  let ready = false;
  let origin = "";
  // The browser fetches the icon of its tab whenever it likes; the page has no say in it.
  const icon = (url) => /\/icon-[0-9a-f]+\.svg$/.test(url);
  // Another language, and a page that says more, come with words of their own: files of the app, named by their content.
  const words = (url) => url.startsWith(origin) && /\/words\/(core|more|lists)\.[a-z]{2}-[0-9a-f]{16}\.txt$/.test(url);
  // Saving or opening a receipt, or reading a list, brings the npm package, again files of the app named by their content.
  const library = (url) => url.startsWith(origin) && /\/lib\/((?:receipts|lists|lists-worker)-[0-9a-f]{16}\.js|gpcheck-[0-9a-f]{16}\.wasm)$/.test(url);
  // What has the app kept on the device is fetched once the page is ready.
  const offline = (url) => url.startsWith(origin) && /\/offline-[0-9a-f]{16}\.js$/.test(url);
  // Whoever wants more than a check brings the whole program, which takes over from the small one.
  const whole = (url) => url.startsWith(origin) && /\/app-[0-9a-f]{16}(?:_bg\.wasm|\.js)$/.test(url);
  const known = (url) => [icon, words, library, offline, whole].some((known) => known(url));
  // What a frame of the page loads is another page's business: its own test watches it (embed.test.mjs).
  const framed = (request) => request.url().startsWith(origin) && request.frame() !== page.mainFrame();
  page.on("request", (request) => (ready && !framed(request) && !known(request.url()) ? seen.after : seen.before).push(request.url()));
  page.on("pageerror", (error) => seen.trouble.push(`exception: ${error.message}`));
  page.on("console", (message) => {
    // Said by the driver of the browser itself.
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    if (message.type() === "error" || message.type() === "warning") seen.trouble.push(`${message.type()}: ${message.text()}`);
  });
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  // The day of every test is one on which applications for 2024 were open, unless the test says otherwise.
  if (options.today !== null) await page.clock.setFixedTime(new Date(`${options.today ?? "2025-11-19"}T10:00:00+01:00`));
  const go = async (address) => {
    ready = false;
    origin = `${new URL(address).origin}/`;
    for (const list of Object.values(seen)) list.length = 0;
    await page.goto(address);
    if (options.script !== false) {
      await page.waitForSelector("html[data-ready='1']");
      ready = true;
    }
  };
  return { context, page, seen, go, close: () => context.close() };
}

/** A window for a single page. */
export async function open(browser, address, options = {}) {
  const reader = await visit(browser, options);
  await reader.go(address);
  return reader;
}

/**
 * Loads the named pages in each language, one window a language, and hands each to `look`. The languages go side by
 * side: a browser that waits for one has another to draw.
 */
export async function tour(browser, address, { langs = LANGS, names = PAGES, ...options }, look) {
  const walk = async (lang) => {
    const reader = await visit(browser, options);
    for (const name of names) {
      await reader.go(`${address}${lang}/${name}.html`);
      await look({ ...reader, lang, name });
    }
    await reader.close();
  };
  await Promise.all(langs.map(walk));
}

/** Text as a reader sees it: every kind of space is one space. */
export const plain = (text) => (text ?? "").replace(/[\s\u00a0\u202f]+/g, " ").trim();

export const textOf = async (page, selector) => plain(await page.locator(selector).first().textContent());

/** Chooses a segment by keyboard-reachable radio, as its label is clicked. */
export const choose = (page, id) => page.locator(`label:has(#${id})`).click();

export async function fillDate(page, id, iso) {
  const [year, month, day] = iso.split("-");
  await page.fill(`#${id}-day`, String(Number(day)));
  await page.fill(`#${id}-month`, String(Number(month)));
  await page.fill(`#${id}-year`, year);
}

/** A recognised doctor of 2010 with everything that opens the scale of 2024. */
export async function fillDoctor(page, year = 2024) {
  await choose(page, `premiumYear-${year}`);
  await choose(page, "role-generalPractitioner");
  await fillDate(page, "since", "2010-05-01");
  await page.fill("#attested", "120 000");
  await choose(page, "onCall-availabilityFee");
  await choose(page, "software-yes");
  await choose(page, "flatFee-never");
}

export async function fillShare(page, id, part, whole) {
  await choose(page, `${id}-mode-count`);
  await page.fill(`#${id}-part`, String(part));
  await page.fill(`#${id}-whole`, String(whole));
}

/** Pages with something to fill in. */
export const FILLED = ["premium", "mediprima", "codes", "contest", "papers", "deadlines", "lists", "receipts"];

/** Something typed into each of them, wrong entries too, so that the whole page is there to be looked at. */
export async function fillPage(page, name) {
  await filling[name]?.(page);
}

/** Opens whatever is folded. What has been opened no longer counts as folded, so the last one is taken each time. */
export async function unfoldAll(page) {
  const folded = page.locator("main details:not([open]) > summary:visible");
  for (let turns = 100; turns > 0 && (await folded.count()) > 0; turns -= 1) await folded.last().click();
  const left = await folded.count();
  if (left > 0) throw new Error(`${left} stay folded`);
}

/** Puts a text of its own into each visible field that takes text; from the last to the first, since some take later ones away. */
export async function fillAll(page, textOf) {
  const fields = page.locator("main :is(input[type=text], input[type=search], textarea):visible:enabled");
  for (let place = await fields.count() - 1; place >= 0; place -= 1) await fields.nth(place).fill(textOf(place));
}

const filling = {
  async premium(page) {
    await fillDoctor(page);
    await page.fill("#medicationSchemes-count", "vier");
    await choose(page, "takesPart-diabetes-yes");
    await choose(page, "applied-yes");
  },
  async mediprima(page) {
    await choose(page, "insured-no");
    await choose(page, "mediprimaAnswer-cover");
    await page.locator("details.consultation > summary").click();
    await page.fill("#consultation", "<Envelope>");
    await page.locator("#consultation-read").click();
    await page.waitForFunction(() => document.getElementById("consultation-result").textContent);
    await fillDate(page, "careOn", "2026-02-30");
  },
  async codes(page) {
    await page.fill("#search", "690");
  },
  async contest(page) {
    await page.locator("header nav a[href$='/premium.html']").click();
    await page.waitForSelector("#attested");
    await fillDoctor(page);
    await page.fill("#medicationSchemes-count", "5");
    await page.fill("#evidenceLinker-count", "5");
    await page.locator("#answer a[href*='contest']").click();
    await page.waitForSelector("#medicationSchemes-shown");
    await page.fill("#medicationSchemes-shown", "4");
    await page.fill("#evidenceLinker-shown", "vier");
    await page.fill("#paper-doctorName", "Dr Anne Lambert");
  },
  async papers(page) {
    await choose(page, "paper-certificate");
    for (const field of ["doctorName", "doctorNumber", "doctorAddress", "cpas", "patientName", "patientAddress"]) await page.fill(`#paper-${field}`, `${field} `.repeat(6));
    await fillDate(page, "paper-care", "2025-02-30");
  },
  async deadlines(page) {
    await fillDate(page, "today", "2025-12-01");
  },
  async lists(page) {
    await page.waitForSelector("#list-file:enabled");
    await page.setInputFiles("#list-file", { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(LIST) });
    await page.waitForSelector("#list-lines tbody tr");
    await page.fill("#table", "careOn");
  },
  async receipts(page) {
    receipt ??= saveReceipt(page);
    await page.setInputFiles("#receipt", { name: "receipt.json", mimeType: "application/json", buffer: await receipt });
    await page.waitForSelector("#receipt-checked");
  },
};

/** Lines of every kind: billed, waiting, unreadable, and long words. */
const LIST = `reference;careOn;insured;mediprima;urgencyCertificate;setting;software;Onbekende kolom;agreementNumber
A-1;3/11/2025;no;card;yes;practice;yes;x;E12
A-2;3/11/2025;no;card;yes;practice;yes;x;
${"long-reference-without-a-space".repeat(4)};4/11/2025;no;206;;guard post;;
B-2;31/2/2025;maybe;;;;;
B-3;5/11/2025;yes;;;;;
B-4;5/11/2025;no;card;no;flat-fee practice;no;
${Array.from({ length: 60 }, (_, place) => `C-${place};6/11/2025;no;203;;;;`).join("\n")}
`;

let receipt;

/** The file that the premium page saves, from a window of its own. */
async function saveReceipt(beside) {
  const { page, close } = await open(beside.context().browser(), new URL("premium.html", beside.url()).href);
  await fillDoctor(page);
  const [file] = await Promise.all([page.waitForEvent("download"), page.click("#save-receipt")]);
  const bytes = await readFile(await file.path());
  await close();
  return bytes;
}
