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
      assert.equal(event.component.getFirstPropertyValue("transp"), "TRANSPARENT");
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
  const all = page.locator("#coming .buttons button");
  const once = await saved(page, all);
  assert.deepEqual((await saved(page, all)).bytes, once.bytes);
  // A file made on a later day takes the place of this one.
  await fillDate(page, "today", "2025-11-30");
  const later = await saved(page, all);
  const sequence = (file) => file.events[0].component.getFirstPropertyValue("sequence");
  assert.equal(sequence(later) - sequence(once), 11);
  await close();
});

test("an entry says what to do, by which rule, how sure, and that nobody official says so", async () => {
  for (const [lang, ...said] of [
    ["fr", /^Demandez la prime 2024 dans ProSanté/, /Certitude : rapporté/, /Prime 2024 : demande du 11 septembre 2025 au 15 décembre 2025/, /officiel/],
    ["nl", /^Vraag de premie 2024 aan in ProGezondheid/, /Zekerheid: gemeld/, /Premie 2024: aanvraag van 11 september 2025 tot en met 15 december 2025/, /offici/],
  ]) {
    const { page, close } = await open(browser, `${app.address}${lang}/deadlines.html`);
    // By keyboard, as anybody may.
    const button = rows(page).filter({ hasText: /(prime|premie) 2024/ }).filter({ hasText: /Demande|Aanvraag/ }).locator("button");
    await button.focus();
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    assert.equal(download.suggestedFilename(), "gpcheck-premium.window-2024.ics");
    const text = await readFile(await download.path(), "utf8");
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent"));
    for (const words of said) assert.match(plain(event.description), words);
    await close();
  }
});

test("each day around the window of 2024 says in a word how it stands", async () => {
  for (const [today, state, left] of [
    ["2025-09-10", "nog niet open", "96 dagen"], ["2025-09-11", "open", "95 dagen"], ["2025-12-15", "open", "vandaag"], ["2025-12-16", null, null],
  ]) {
    const { page, close } = await open(browser, `${app.address}nl/deadlines.html`, { today });
    const row = rows(page).filter({ hasText: "Aanvraag van de premie – premie 2024" });
    assert.equal(await row.count(), state ? 1 : 0, today);
    if (state) {
      assert.equal(plain(await row.locator(".tag").textContent()), state, today);
      assert.match(plain(await row.locator(".left").textContent()), new RegExp(left), today);
    }
    await close();
  }
});

test("the visit is seen from the day of the question, not from the day of its bill", async () => {
  const { page, close } = await open(browser, `${app.address}en/mediprima.html`, { today: "2025-11-12" });
  await choose(page, "insured-no");
  await choose(page, "mediprimaAnswer-cover");
  await fillDate(page, "careOn", "2025-11-10");
  await fillDate(page, "billedOn", "2025-11-12");
  await page.locator("footer a", { hasText: "Deadlines" }).click();
  await page.waitForSelector("#coming");
  const row = rows(page).filter({ hasText: "Electronic tarification" });
  assert.match(plain(await row.textContent()), /10 January 2026.*open.*59 days left/);
  await fillDate(page, "today", "2026-01-10");
  assert.match(plain(await row.textContent()), /10 January 2026.*open.*today/);
  await fillDate(page, "today", "2026-01-11");
  await page.locator("#past summary").click();
  assert.match(await textOf(page, "#past"), /10 January 2026closed.*Electronic tarification/);
  await close();
});

test("a day that cannot be read is said at its field, and which day counts instead; what is next is announced", async () => {
  for (const [lang, instead, said] of [["fr", /19 novembre 2025/, /à venir\. La prochaine : .*prime 20\d\d/], ["nl", /19 november 2025/, /komend\. De eerstvolgende: .*premie 20\d\d/]]) {
    const { page, close } = await open(browser, `${app.address}${lang}/deadlines.html`);
    await fillDate(page, "today", "2025-02-31");
    assert.equal(await page.inputValue("#today-day"), "31");
    assert.equal(await page.getAttribute("#today-day", "aria-invalid"), "true");
    assert.ok((await textOf(page, "#today-error")).length > 10);
    assert.match(await textOf(page, "main fieldset .note"), instead);
    await fillDate(page, "today", "2025-12-01");
    assert.equal(await page.locator("#today-error").count(), 0);
    await page.waitForFunction((words) => new RegExp(words).test(document.querySelector("#said").textContent.replace(/\u00a0/g, " ")), said.source, { polling: 50 });
    // The day of the question alone is no case.
    assert.equal(await page.locator("#coming > .hint", { hasText: /rempli|invulde/ }).count(), 0);
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
  assert.equal(await page.locator("#unknown time, #unknown button").count(), 0);
  assert.match(await textOf(page, "#coming"), /No source gives the rules of 2026: those of 2024 are assumed/);
  const dots = await page.locator(".timeline .dot").count();
  assert.equal(dots, await rows(page).count());
  await close();
});
