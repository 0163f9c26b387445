// The part of the page on the app in a browser.
import { kB, ms, short, table } from "../figures.mjs";

const PHONE_ANSWER = 1200;
const KEY = { desktop: 16, phone: 50 };
const keyTable = (keys) =>
  table(["keystroke to repaint", "median:", "95 in 100:", "longest:"], Object.entries(keys).flatMap(([profile, { bare, ...app }]) =>
    [["", app], [", a bare page", bare]].map(([page, { p50, p95, most }]) => [`${profile}${page}`, ms(p50), ms(p95), ms(most)])));
const of = ({ answers }, id) => answers.find((row) => row.id === id);
const MB = (bytes) => `${short(bytes / 1e6)} MB`;

export function browserPart(browser) {
  const { answers, keys, list, runs } = browser;
  const rows = answers.map(({ name, desktop, phone }) => [name, ms(desktop.answered), ms(phone.answered), ms(phone.painted), kB(phone.bytes)]);
  return `## In a browser

From the start of navigation to the first answer; median of ${runs} runs, in turns. The phone is this machine slowed down: four times less
processor, 1.6 Mbit/s, 150 ms before each answer of the host. Everything is served compressed from the machine itself.

${table(["page", "desktop:", "phone:", "phone, first paint:", "loaded:"], rows)}

- The app is the whole premium page in French: prerendered, so that it reads before the program runs; its first answer is the one to the
  form as it stands. The others are bare pages that decide one case and draw nothing: less than any real page.
- From the device: a second visit, served by the app's own worker without the network.

${keyTable(keys)}

${keys.desktop.keys} keys over the ${keys.desktop.fields} text fields of the year with the most parameters, everything filled in: from the key to a frame drawn
after the last change of the answer. The bare page writes what was typed below its one field and does nothing else: what this browser takes by
itself. Frames are drawn as soon as they are ready; a screen of 60 frames a second adds up to 17 ms of its own.

**A list of ${list.lines.toLocaleString("en")} visits** is answered and shown ${ms(list.ms)} after it was chosen; the page is held up for ${ms(list.longest)} at the longest.
After it the page's own objects are ${MB(list.heap)}${list.after === null ? "" : `, and its process holds ${MB(list.after)} where it held ${MB(list.before)} before`}.
`;
}

/** What was asked of these figures, and what they are; `missed` is above 1 where they are not reached. */
export function browserAims(browser) {
  const { keys } = browser;
  const aim = (name, most, measured) => ({ name, asked: `at most ${ms(most)}`, measured: ms(measured), missed: measured / most });
  return [
    aim("first answer on the phone", PHONE_ANSWER, of(browser, "app").phone.answered),
    ...Object.entries(KEY).map(([profile, most]) => aim(`keystroke to repaint, ${profile}, 95 in 100`, most, keys[profile].p95)),
  ];
}
