// How a frame may look: what its host asks for, read strictly, and colours that can be read whatever is asked.

/** What a host may ask for, and what it must look like. Nothing else is taken. */
const ASKED = {
  lang: /^(fr|nl|de|en)$/,
  theme: /^(light|dark|auto)$/,
  year: /^\d{4}$/,
  heading: /^[1-4]$/,
  accent: /^#([\da-f]{3}|[\da-f]{6})$/i,
  background: /^#([\da-f]{3}|[\da-f]{6})$/i,
  text: /^#([\da-f]{3}|[\da-f]{6})$/i,
  radius: /^([12]?\d|3[0-2])(px)?$/,
  // Names of fonts that are on the device, and generic ones: no function, so no address.
  font: /^[\p{L}\d][\p{L}\d ,"'-]{0,199}$|^["'][\p{L}\d ,"'-]{1,199}$/u,
  fit: /^1$/,
  announce: /^1$/,
};

/** The wishes in a fragment or a message that can be followed; the others are as if they had not been said. */
export function wishes(text) {
  const said = [...new URLSearchParams(text.slice(0, 2000))].map(([name, value]) => [name, value.trim()]);
  return Object.fromEntries(said.filter(([name, value]) => Object.hasOwn(ASKED, name) && ASKED[name].test(value)));
}

/** Text on its ground, and edges on theirs, as tests/contrast.rs holds them for the app itself. */
const TEXT = 4.5, EDGE = 3;
/** The app's own ink is moved further: it is most of what is read. */
const INK = 7;
/** How much of a colour its pale twin holds, and of the ink a line. */
const PALE = 0.12, LINE = 0.16, SOFT = 0.75;
const BLACK = [0, 0, 0], WHITE = [255, 255, 255];

export function parse(hex) {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, "$&$&") : hex.slice(1);
  return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
}

const write = (colour) => `#${colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
const mix = (one, other, share) => one.map((part, i) => Math.round(part * share + other[i] * (1 - share)));

function luminance(colour) {
  const [red, green, blue] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const least = (colour, grounds) => Math.min(...grounds.map((ground) => contrast(colour, ground)));
const farther = (grounds) => (least(BLACK, grounds) >= least(WHITE, grounds) ? BLACK : WHITE);

/** The colour, or the nearest to it on the way to black or white that stands out from every ground. */
function standing(colour, grounds, wanted) {
  const end = farther(grounds);
  for (let share = 32; share > 0; share -= 1) {
    const tried = mix(colour, end, share / 32);
    if (least(tried, grounds) >= wanted) return tried;
  }
  return end;
}

/**
 * The colours of the app with those asked for among them, each moved as far as reading takes. `own` are the app's by
 * name. A background on which neither black nor white could be read is not taken.
 */
export function colours(own, asked) {
  const of = Object.fromEntries(Object.entries(own).map(([name, hex]) => [name, parse(hex)]));
  const wish = (name) => (asked[name] ? parse(asked[name]) : undefined);
  const [accent, background, text] = ["accent", "background", "text"].map(wish);
  if (background) {
    of.paper = background;
    of.card = mix(background, WHITE, luminance(background) > 0.2 ? 0.4 : 0.95);
    for (const name of ["warn", "stop"]) of[`${name}-soft`] = mix(of[name], of.card, PALE);
  }
  if (accent || background) of["brand-soft"] = mix(accent ?? of.brand, of.card, PALE);
  const { paper, card } = of;
  const pale = of["brand-soft"], grounds = [paper, card, pale, of["warn-soft"], of["stop-soft"]];
  if (background && least(farther(grounds), grounds) < TEXT) return colours(own, { ...asked, background: undefined });
  of.ink = standing(text ?? of.ink, grounds, text ? TEXT : INK);
  of.soft = standing(text || background ? mix(of.ink, card, SOFT) : of.soft, [paper, card, pale], TEXT);
  of.brand = standing(accent ?? of.brand, [paper, card, pale], TEXT);
  of["on-brand"] = asked.accent || background ? farther([of.brand]) : of["on-brand"];
  of.warn = standing(of.warn, [of["warn-soft"], card], TEXT);
  of.stop = standing(of.stop, [of["stop-soft"], card, paper], TEXT);
  of.field = standing(of.field, [card, paper], EDGE);
  if (text || background) of.line = mix(of.ink, card, LINE);
  return Object.fromEntries(Object.entries(of).map(([name, colour]) => [name, write(colour)]));
}
