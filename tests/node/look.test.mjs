// How a frame on another site may look: wishes are read strictly, and whatever colours are asked for can be read.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { colours, contrast, parse, wishes } from "../../web/embed/look.js";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The colours of the app's style sheet, light and dark. */
const [light, night] = read("web/style/tokens.css").split(":root {").slice(1, 3).map((block) => Object.fromEntries([...block.split("}")[0].matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, hex]) => [name, hex])));
const schemes = { light, dark: { ...light, ...night } };

/** The pairs that the app's own test holds, read from there so that none is forgotten here. */
const pairs = (name) => [...read("web/tests/contrast.rs").split(`const ${name}:`)[1].split("];")[0].matchAll(/\("([\w-]+)", "([\w-]+)"\)/g)].map(([, one, other]) => [one, other]);
const TEXT = pairs("TEXT"), EDGES = pairs("EDGES");

function readable(given, what) {
  for (const [list, least] of [[TEXT, 4.5], [EDGES, 3]]) {
    for (const [one, other] of list) {
      const found = contrast(parse(given[one]), parse(given[other]));
      assert.ok(found >= least, `${what}: ${one} ${given[one]} on ${other} ${given[other]} is ${found.toFixed(2)}`);
    }
  }
}

test("there is something to compare", () => {
  assert.ok(TEXT.length > 10 && EDGES.length > 5);
  assert.equal(Object.keys(schemes.dark).length, Object.keys(light).length);
  assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
});

test("without a wish the colours are the app's", () => {
  for (const own of Object.values(schemes)) assert.deepEqual(colours(own, {}), own);
});

test("a colour that can be read is taken as it is; one that cannot is moved as little as it takes", () => {
  assert.equal(colours(light, { accent: "#8a1c4a" }).brand, "#8a1c4a");
  assert.equal(colours(light, { accent: "#048" }).brand, "#004488");
  const yellow = colours(light, { accent: "#ffdd00" }).brand;
  assert.notEqual(yellow, "#ffdd00");
  const [red, green, blue] = parse(yellow);
  assert.ok(red > green && green > blue, `${yellow} is still yellow`);
  assert.equal(colours(light, { background: "#ffffff" }).paper, "#ffffff");
});

test("a background on which nothing could be read is not taken", () => {
  for (const [scheme, own] of Object.entries(schemes)) {
    const given = colours(own, { background: "#777777", accent: "#777777" });
    readable(given, scheme);
  }
});

test("whatever is asked for, text and edges can be told from their grounds", () => {
  // The corners and the middle of every colour, then a walk through others that is the same each time.
  const steps = ["00", "77", "ff"];
  const corners = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)));
  let seed = 20261124;
  const random = () => `#${(seed = (seed * 1103515245 + 12345) % 2 ** 31).toString(16).padStart(8, "0").slice(0, 6)}`;
  const asked = [
    ...corners.flatMap((colour) => [{ accent: colour }, { background: colour }, { text: colour }]),
    ...corners.flatMap((background) => corners.map((accent) => ({ accent, background }))),
    ...Array.from({ length: 2000 }, () => ({ accent: random(), background: random(), text: random() })),
  ];
  for (const [scheme, own] of Object.entries(schemes)) for (const wish of asked) readable(colours(own, wish), `${scheme} ${JSON.stringify(wish)}`);
});

test("wishes are taken only as they should be written", () => {
  const good = { lang: "nl", theme: "dark", year: "2024", heading: "3", accent: "#8a1c4a", background: "#FFF", text: "#123456", radius: "4px", font: "Georgia, \"Times New Roman\", serif", fit: "1", announce: "1" };
  assert.deepEqual(wishes(String(new URLSearchParams(good))), good);
  const bad = {
    lang: ["xx", "nl-BE", ""], theme: ["sepia"], year: ["24", "20244", "x"], heading: ["0", "7", "h2"],
    accent: ["red", "#12", "8a1c4a", "url(x)", "var(--x)", "#12345g"], background: ["transparent", "url(https://elsewhere.example/x.png)"], text: ["rgb(0 0 0)"],
    radius: ["33", "-1", "4em", "calc(1px)", "50%"],
    font: ["url(x)", "a; color: red", "a}b", "x/*", "var(--x)", "expression(1)", "@import", "a\\b", "x".repeat(300)],
    fit: ["2"], announce: ["yes"], src: ["x"], constructor: ["x"], __proto__: ["x"],
  };
  for (const [name, values] of Object.entries(bad)) for (const value of values) assert.deepEqual(wishes(String(new URLSearchParams([[name, value]]))), {}, `${name}=${value}`);
  assert.deepEqual(wishes("&&=&%zz&accent"), {});
  assert.deepEqual(wishes(`x=${"y".repeat(1e6)}&theme=dark`), {});
});
