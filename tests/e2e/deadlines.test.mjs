// Deadlines on the page and in the calendar: the files are read back by a parser that knows nothing of us.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import ICAL from "ical.js";
import { choose, fillDate, fillDoctor, open, plain, serveApp, startBrowser, textOf } from "./support.mjs";

let app, browser;
before(async () => { app = await serveApp(); browser = await startBrowser(); });
after(async () => { await browser?.close(); app?.stop(); });

/** What a click on a button saves: its name, its bytes, and its events by an independent reader. */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const bytes = await readFile(await download.path());
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString("utf8")));
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  return { name: download.suggestedFilename(), bytes, calendar, events };
}

const rows = (page) => page.locator("#coming .agenda > li");

for (const [lang, all, year] of [["fr", "Tout ajouter à l’agenda", "prime 2024"], ["nl", "Alles aan de agenda toevoegen", "premie 2024"]]) {
  test(`all deadlines are saved as one calendar, ${lang}`, async () => {
    const { page, seen, close } = await open(browser, `${app.address}${lang}/deadlines.html`);
    const shown = await rows(page).evaluateAll((items) => items.map((item) => [item.querySelector(".when b").textContent, item.querySelector(".name").textContent]));
    const { bytes, calendar, events } = await saved(page, page.locator("button", { hasText: all }));
    assert.deepEqual(events.map((event) => plain(event.summary)), shown.map(([, name]) => plain(name)));
    assert.equal(calendar.getFirstPropertyValue("version"), "2.0");
    for (const event of events) {
      assert.equal(event.startDate.isDate, true);
      assert.equal(event.duration.toSeconds(), 86400);
      const alarms = event.component.getAllSubcomponents("valarm");
      assert.deepEqual(alarms.map((alarm) => alarm.getFirstPropertyValue("trigger").toString()), ["-P14D", "-P2D"]);
      assert.match(event.description, /https?:\/\//);
    }
    assert.equal(new Set(events.map((event) => event.uid)).size, events.length);
    const apply = events.find((event) => event.uid === "premium.window-2024@gpcheck");
    assert.equal(apply.startDate.toString(), "2025-12-15");
    assert.ok(plain(apply.summary).includes(year));
    // Lines as calendars want them, in octets.
    const text = bytes.toString("latin1");
    assert.equal(text.split("\n").length, text.split("\r\n").length);
    assert.ok(text.split("\r\n").every((line) => line.length <= 75));
    assert.deepEqual(seen.after, []);
    assert.deepEqual(seen.trouble, []);
    await close();
  });
}

test("an entry keeps its identity in another language and at another download", async () => {
  const { page, close } = await open(browser, `${app.address}fr/deadlines.html`);
  const first = await saved(page, rows(page).locator("button").first());
  await page.locator("header .langs a[href*='/de/']").click();
  await page.waitForFunction(() => document.documentElement.lang === "de");
  const second = await saved(page, rows(page).locator("button").first());
  assert.equal(first.events[0].uid, second.events[0].uid);
  assert.notEqual(first.events[0].summary, second.events[0].summary);
  assert.equal(first.name, second.name);
  await close();
});

test("each day around the window of 2024 says what is next", async () => {
  for (const [today, coming] of [["2025-09-10", true], ["2025-09-11", true], ["2025-12-15", true], ["2025-12-16", false]]) {
    const { page, close } = await open(browser, `${app.address}nl/deadlines.html`, { today });
    const names = (await rows(page).locator(".name").allTextContents()).map(plain);
    assert.equal(names.some((name) => name === "Aanvraag van de premie – premie 2024"), coming, `${today}: ${names}`);
    await close();
  }
});

test("the case and the visit that were typed have their deadlines here, by keyboard", async () => {
  const { page, close } = await open(browser, `${app.address}fr/premium.html`);
  await fillDoctor(page);
  await choose(page, "applied-yes");
  await fillDate(page, "submittedOn", "2025-10-01");
  await page.locator("header nav a", { hasText: "MediPrima" }).click();
  await page.waitForSelector("#insured-no");
  await choose(page, "insured-no");
  await choose(page, "mediprimaAnswer-cover");
  await page.locator("footer a", { hasText: "Échéances" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("#coming");
  const text = await textOf(page, "#coming");
  assert.match(text, /30 novembre 2025.*Contestation – prime 2024/);
  assert.match(text, /Tarification électronique – MediPrima/);
  await fillDate(page, "today", "2025-12-01");
  assert.doesNotMatch(await textOf(page, "#coming"), /Contestation/);
  await close();
});

test("a year without known days says so, and draws none", async () => {
  const { page, close } = await open(browser, `${app.address}en/deadlines.html`, { today: "2026-11-24" });
  assert.match(await textOf(page, "main"), /No source gives this day yet.*Application for the premium – premium 2025/s);
  const dots = await page.locator(".timeline .dot").count();
  assert.equal(dots, await rows(page).count());
  await close();
});
