// What the npm package of this very version does for the app: receipts, and answers of MediPrima. Fetched when first asked for.
// What is said goes back as names and values by turns: the program that asks holds no reader of JSON.
import init, { explain, makeReceipt, readConsultation, verifyReceipt } from "gpcheck";

const LANGS = ["fr", "nl", "de", "en"];

let loading;

/** Loads the package; a load that failed is tried again the next time. */
export function ready() {
  loading ??= init().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

function refused(error) {
  if (error.name !== "InvalidCase") throw error;
  return ["refused", `at ${error.path}`];
}

/** Each value below a path; what is not known is left out. */
function flat(value, path) {
  if (value === null) return [];
  if (typeof value !== "object") return [path, String(value)];
  const below = Object.entries(value).flatMap(([name, inside]) => flat(inside, `${path}.${name}`));
  return below.length > 0 ? below : [path, Array.isArray(value) ? "[]" : "{}"];
}

/** An outcome in the words of each language; nothing when this version has no words for it. */
function told(name, outcome) {
  try {
    return LANGS.flatMap((lang) => {
      const { headline, paragraphs } = explain(outcome, lang);
      return [headline, ...paragraphs.map((paragraph) => paragraph.text)].flatMap((text) => [`${name}.${lang}`, text]);
    });
  } catch (error) {
    refused(error);
    return [];
  }
}

/** The text of a receipt. */
export function make(kind, input, madeOn) {
  try {
    return ["text", `${JSON.stringify(makeReceipt(kind, JSON.parse(input), madeOn), null, 2)}\n`];
  } catch (error) {
    return refused(error);
  }
}

/** A receipt beside the answer of today's rules. */
export function check(text) {
  let receipt;
  try {
    receipt = JSON.parse(text);
  } catch {
    return ["refused", "json"];
  }
  try {
    const { sameRules, sameOutcome, now } = verifyReceipt(receipt);
    const head = ["kind", "madeOn", "gpcheck", "rules"].flatMap((name) => [name, receipt[name]]);
    const same = ["sameRules", String(sameRules), "sameOutcome", String(sameOutcome)];
    return [...head, ...same, ...told("then", receipt.outcome), ...told("now", now), ...flat(receipt.input, "input")];
  } catch (error) {
    return refused(error);
  }
}

/** What an answer of MediPrima says. The identity number stays here. */
export function consult(xml) {
  try {
    return flat(readConsultation(xml).answer, "answer");
  } catch (error) {
    if (error.name !== "InvalidCase") throw error;
    return ["refused", error.path, "line", String(error.line ?? "")];
  }
}
