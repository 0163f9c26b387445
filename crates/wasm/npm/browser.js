// For browsers and bundlers: `await init()` loads the module and the words that lie beside this file.
import load, { takeWords } from "./gpcheck_wasm.js";

export * from "./names.js";

// Named one by one, so that a bundler finds them.
const WORDS = {
  {dynamic}
};

const taken = new Set();

/** Loads the module once, and the words of the languages asked for that are not there yet. */
export default async function init({ module_or_path, langs = Object.keys(WORDS) } = {}) {
  const words = langs.filter((lang) => !taken.has(lang)).map(async (lang) => {
    if (!Object.hasOwn(WORDS, lang)) throw new RangeError(`gpcheck has no words in ${lang}`);
    return [lang, (await WORDS[lang]()).default];
  });
  const [, ...loaded] = await Promise.all([load(module_or_path === undefined ? undefined : { module_or_path }), ...words]);
  for (const [lang, text] of loaded) {
    if (!takeWords(lang, text)) throw new Error(`the words in ${lang} are of another version`);
    taken.add(lang);
  }
}
