// Which engines take part, and how each is started.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const node = (id) => ({ id, worker: [process.execPath, [here("worker.mjs"), id]], cold: [process.execPath, [here("cold.mjs"), id]] });

export const CASES_FILE = here("../target/bench/cases.json");
export const NATIVE_CASES = here("../target/bench/native.txt");
export const PYTHON = here("venv/bin/python");
export const NATIVE = here("../target/bench/native/release/examples/native");

const openfisca = { id: "openfisca", worker: [PYTHON, [here("peers/openfisca.py"), CASES_FILE]], cold: [PYTHON, [here("peers/openfisca.py"), CASES_FILE, "cold"]] };
const native = { id: "native", worker: [NATIVE, [NATIVE_CASES]] };

/** In the order of the table. */
export const ENGINES = [node("gpcheck"), native, node("hand"), node("json-logic-js"), node("datalogic"), node("zen"), node("json-rules-engine"), node("publicodes"), openfisca];

/** What cannot take part, and why; the page says so. */
export const NOT_HERE = [
  ["regelrecht", "no package of it is found in npm, crates.io or PyPI, and nothing here is fetched from elsewhere"],
];

const pinned = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")).dependencies;

const python = Object.fromEntries(readFileSync(new URL("requirements.txt", import.meta.url), "utf8").trim().split("\n").map((line) => line.toLowerCase().split("==")));

/** The version that was installed. */
export function versionOf(name) {
  if (name === "gpcheck") return JSON.parse(readFileSync(new URL("../target/npm/gpcheck/package.json", import.meta.url), "utf8")).version;
  return pinned[name] ?? python[name] ?? null;
}

export const isThere = ({ worker: [command] }) => existsSync(command);
