// Text of unknown origin, fit to be shown: what would steer the page, or hide, becomes a sign that can be seen.

/** Controls, marks of direction, and signs without a width. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const BREAK = /\r\n?|[\n\u2028\u2029\u0085]/g;
const MOST = 80;

/** At most eighty characters of a cell, each of them visible. */
export function shown(text, most = MOST) {
  // A letter that stands in two halves is not cut between them.
  const cut = text.length > most;
  const kept = cut ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…` : text;
  const seen = kept.replace(BREAK, "⏎").replaceAll("\t", " ").replace(HIDDEN, "\u{fffd}");
  // A pile of accents on one letter would reach into other lines.
  return seen.replace(/(\p{M}{3})\p{M}+/gu, "$1").trim();
}
