// What every end-to-end test needs: the app served as a host would, a browser that is watched, and hands that type.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { chromium } from "playwright-core";

export const LANGS = ["fr", "nl", "de", "en"];
/** Every page, as published. */
export const PAGES = readdirSync(new URL("../../dist/fr", import.meta.url)).map((file) => file.replace(/\.html$/, ""));

/** Serves dist/ with the real headers; `prefix` puts it under a path of its own. */
export async function serveApp({ prefix = "/" } = {}) {
  const xtask = process.env.XTASK ?? "cargo";
  const before = process.env.XTASK ? [] : ["run", "--quiet", "-p", "xtask", "--"];
  const server = spawn(xtask, [...before, "serve", "--no-build", "--port", "0", "--prefix", prefix], { stdio: ["ignore", "pipe", "inherit"] });
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

/** One Chromium for a test file. */
export function startBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

/**
 * Opens a page and watches it: every request, console error, uncaught exception and violation of the policy.
 * `settled` says when the program has taken over; requests after that are kept apart.
 */
export async function open(browser, address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: "Europe/Brussels", ...options.context });
  const page = await context.newPage();
  const seen = { before: [], after: [], trouble: [] };
  let ready = false;
  // The browser fetches the icon of its tab whenever it likes; the page has no say in it.
  const icon = (url) => /\/icon-[0-9a-f]+\.svg$/.test(url);
  // Another language, and a page that says more, come with words of their own: files of the app, named by their content.
  const words = (url) => url.startsWith(`${new URL(address).origin}/`) && /\/words\/(core|more)\.[a-z]{2}-[0-9a-f]{16}\.txt$/.test(url);
  // Saving or opening a receipt brings the npm package, again a file of the app named by its content.
  const library = (url) => url.startsWith(`${new URL(address).origin}/`) && /\/lib\/(receipts-[0-9a-f]{16}\.js|gpcheck-[0-9a-f]{16}\.wasm)$/.test(url);
  page.on("request", (request) => (ready && !icon(request.url()) && !words(request.url()) && !library(request.url()) ? seen.after : seen.before).push(request.url()));
  page.on("pageerror", (error) => seen.trouble.push(`exception: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") seen.trouble.push(`${message.type()}: ${message.text()}`);
  });
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  // The day of every test is one on which applications for 2024 were open, unless the test says otherwise.
  if (options.today !== null) await page.clock.setFixedTime(new Date(`${options.today ?? "2025-11-19"}T10:00:00+01:00`));
  await page.goto(address);
  if (options.script !== false) {
    await page.waitForSelector("html[data-ready='1']");
    ready = true;
  }
  return { context, page, seen, close: () => context.close() };
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
