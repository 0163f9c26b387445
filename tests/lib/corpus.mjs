// The corpus for the JavaScript engines: reading it, calling the package, comparing.
// What a case may state is written in tests/src/matching.rs; this says the same.
import { existsSync, readdirSync, readFileSync } from "node:fs";

export const root = new URL("../../", import.meta.url);
export const packageFolder = new URL("target/npm/gpcheck/", root);

/** Every case of every file in tests/cases, in a fixed order. */
export function readCorpus() {
  const folder = new URL("tests/cases/", root);
  return readdirSync(folder).filter((name) => name.endsWith(".json")).sort()
    .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")));
}

/** What native code answered, by case id: written by `cargo test -p gpcheck-tests --test cases`. */
export function readNative() {
  const file = new URL("target/cases/native.json", root);
  if (!existsSync(file)) throw new Error("target/cases/native.json is missing: run `cargo test -p gpcheck-tests --test cases` first");
  return JSON.parse(readFileSync(file, "utf8"));
}

/**
 * Calls a function of the package; a refusal becomes {error: {path, code, message}}, as in native code.
 * It stands alone, because the browser gets its source text.
 */
export function callPackage(library, name, input) {
  const several = ["comparePremiumYears", "explain", "explainCode", "makeReceipt"].includes(name);
  try {
    return several ? library[name](...input) : library[name](input);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "InvalidCase") throw error;
    return { error: { path: error.path, code: error.code, message: error.message } };
  }
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value) => { const all = JSON.stringify(value) ?? "absent"; return all.length > 300 ? `${all.slice(0, 300)}…` : all; };

/** Every way in which `outcome` differs from what the case states; empty when it holds. */
export function differences(line, outcome) {
  if (line.expectError) {
    return outcome?.error?.path === line.expectError.path ? [] : [`expected a refusal at "${line.expectError.path}", got ${text(outcome)}`];
  }
  if (outcome?.error) return [`refused: ${text(outcome.error)}`];
  const found = [];
  if (line.expect !== undefined) subset("", line.expect, outcome, found);
  for (const [list, element] of listed(line.contains)) if (!holds(outcome[list], element)) found.push(`${list} lacks ${text(element)}: ${text(outcome[list])}`);
  for (const [list, element] of listed(line.lacks)) if (holds(outcome[list], element)) found.push(`${list} has ${text(element)}: ${text(outcome[list])}`);
  for (const [list, element] of Object.entries(line.first ?? {})) subset(`${list}.0`, element, outcome[list]?.[0], found);
  for (const wanted of line.reasons ?? []) {
    const [rule, effect] = wanted.split(" ");
    const fired = (outcome.reasons ?? []).some((reason) => reason.rule === rule && (effect === "*" || reason.effect === effect));
    if (!fired) found.push(`no reason "${wanted}" among ${(outcome.reasons ?? []).map((r) => `${r.rule} ${r.effect}`).join(", ")}`);
  }
  return found;
}

const listed = (lists = {}) => Object.entries(lists).flatMap(([list, elements]) => elements.map((element) => [list, element]));

function holds(list, expected) {
  return (list ?? []).some((element) => {
    const found = [];
    subset("", expected, element, found);
    return found.length === 0;
  });
}

function subset(path, expected, got, found) {
  if (isObject(expected) && isObject(got)) {
    for (const [name, value] of Object.entries(expected)) {
      if (!Object.hasOwn(got, name)) found.push(`${path}.${name}: expected ${text(value)}, absent`);
      else subset(`${path}.${name}`, value, got[name], found);
    }
  } else if (Array.isArray(expected) && Array.isArray(got) && expected.length === got.length) {
    expected.forEach((value, place) => subset(`${path}.${place}`, value, got[place], found));
  } else if (typeof expected === "object" && expected !== null ? true : expected !== got) {
    found.push(`${path}: expected ${text(expected)}, got ${text(got)}`);
  }
}
