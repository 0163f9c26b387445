// The side of a check that faces the page around it: dresses the frame before it is first painted, then tells the host
// its height and, if asked, that a check was completed. It reads nothing of the host and keeps nothing.
import { colours, wishes } from "./look.js";

const root = document.documentElement;
const framed = parent !== window;
const asked = wishes(location.hash.slice(1));
const system = matchMedia("(prefers-color-scheme: dark)");

// The program asks for these when it starts.
root.dataset.frame = asked.year ?? "";
// The loader grows the frame with its content; without it the frame scrolls by itself.
if (framed && asked.fit) root.dataset.fit = "";

const sheet = document.styleSheets[document.styleSheets.length - 1];
const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
const light = rules.find((rule) => rule.selectorText === ":root").style;
const night = rules.find((rule) => rule.media?.mediaText.includes("prefers-color-scheme"));
const NIGHT = night.media.mediaText;
/** A rule of the frame's own: for the screen only, so that paper stays black on white. */
const own = sheet.cssRules[sheet.insertRule("@media screen{:root{}}", sheet.cssRules.length)].cssRules[0].style;

/** The colours among the tokens of a rule. */
const tokens = (style) => [...style].map((name) => [name, style.getPropertyValue(name).trim()]).filter(([name, value]) => name.startsWith("--") && /^#[\da-f]+$/i.test(value)).map(([name, value]) => [name.slice(2), value]);

let look = {};

/** Sets what was asked for; what was not stays the app's. */
function dress() {
  const forced = look.theme !== "auto" && look.theme;
  const dark = forced ? forced === "dark" : system.matches;
  night.media.mediaText = forced ? (dark ? "all" : "not all") : NIGHT;
  own.cssText = "";
  if (forced) own.setProperty("color-scheme", forced);
  if (look.accent || look.background || look.text) {
    const base = Object.fromEntries([...tokens(light), ...(dark ? tokens(night.cssRules[0].style) : [])]);
    for (const [name, colour] of Object.entries(colours(base, look))) own.setProperty(`--${name}`, colour);
  }
  if (look.radius) {
    own.setProperty("--radius", `${parseInt(look.radius, 10)}px`);
    own.setProperty("--round", `${parseInt(look.radius, 10) * 0.67}px`);
  }
  if (look.font) own.setProperty("font-family", look.font);
}

let latest;

/**
 * Follows what the host asks for from now on, at the next painting: of many wishes only the last one counts. The check,
 * its year and the level of its headings stay as they are.
 */
function follow(text) {
  if (latest === undefined) requestAnimationFrame(() => {
    look = wishes(latest);
    latest = undefined;
    dress();
    // boot.js brings the words, then has the check drawn in them.
    root.dataset.lang = look.lang ?? "";
    root.dispatchEvent(new Event("gp-check:lang"));
  });
  latest = text;
}

look = asked;
dress();
system.addEventListener("change", dress);
addEventListener("hashchange", () => follow(location.hash.slice(1)));
addEventListener("message", ({ source, data }) => {
  if (framed && source === parent && typeof data?.["gp-check"] === "string") follow(data["gp-check"]);
});

/** Says something to the host, whose address the frame does not know: nothing that may not be known to anyone. */
const tell = (message) => framed && parent.postMessage({ "gp-check": message }, "*");

/** The headings of the frame go on where those of the host are. */
const first = Number(asked.heading ?? (framed ? 2 : 1));

let completed = false;

function drawn() {
  for (const heading of document.querySelectorAll("h1, h2, h3, h4")) heading.ariaLevel = Number(heading.localName[1]) + first - 1;
  // Once for a frame: more would tell how the doctor goes about it.
  if (asked.announce && !completed && document.querySelector("#answer[data-done]")) {
    completed = true;
    tell("completed");
  }
}

// A link within the page leaves no trace in the history and the address, which are the host's as well.
document.addEventListener("click", (event) => {
  const place = event.target.closest?.("a[href^='#']")?.hash.slice(1);
  const target = place && document.getElementById(place);
  if (!target) return;
  event.preventDefault();
  const control = target.matches("input, a, [tabindex]") ? target : (target.querySelector("input:checked") ?? target.querySelector("input, a"));
  control?.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
});

/** How often a frame in use looks which part of it is in sight, in milliseconds: nothing tells it that its host scrolls. */
const GLANCE = 120;
let working = false, glancing = false, edge;

/**
 * While a reader is at work in a frame as tall as its content, the bar with the answer stands at the lower edge of what can
 * be seen of it, once the host has come to rest, and is gone while the answer itself can be seen.
 */
function glance() {
  const answer = document.querySelector("#answer :is(.figure, .verdict)");
  const told = answer ? {} : { answer: false };
  const eye = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, intersectionRect } of entries) told[target === answer ? "answer" : "page"] = isIntersecting && intersectionRect.bottom;
    if (!("answer" in told && "page" in told)) return;
    eye.disconnect();
    const shown = working && !told.answer && told.page && told.page === edge;
    edge = told.page;
    if (shown) root.style.setProperty("--edge", `${edge}px`);
    root.toggleAttribute("data-bar", Boolean(shown));
    glancing = working;
    if (glancing) setTimeout(glance, GLANCE);
  });
  eye.observe(root);
  if (answer) eye.observe(answer);
}

function watch() {
  addEventListener("focus", () => {
    working = true;
    if (!glancing) glance((glancing = true));
  });
  addEventListener("blur", () => {
    working = false;
    root.removeAttribute("data-bar");
  });
}

document.addEventListener("DOMContentLoaded", () => {
  drawn();
  new MutationObserver(drawn).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-done"] });
  if (!("fit" in root.dataset)) return;
  new ResizeObserver(() => tell(Math.ceil(document.body.getBoundingClientRect().height))).observe(document.body);
  watch();
});
