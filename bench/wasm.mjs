// Reading a module of WebAssembly just far enough to say where its bytes are: sections, and functions by the names that a build
// keeps when nobody strips it.
//   node bench/wasm.mjs <folder for the figures> <name=module.wasm>...
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { machine } from "./machine.mjs";

const SECTIONS = ["custom", "type", "import", "function", "table", "memory", "global", "export", "start", "element", "code", "data", "data count", "tag"];
const [IMPORT, CODE] = [2, 10];
const FUNCTION_NAMES = 1;
const LARGEST = 15;

/** Walks through bytes from a place. */
class Reader {
  constructor(bytes, at = 0) { Object.assign(this, { bytes, at }); }

  byte() { return this.bytes[this.at++]; }

  /** An unsigned number, seven bits a byte. */
  number() {
    for (let [value, scale] = [0, 1]; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  text() {
    const length = this.number();
    const text = this.bytes.subarray(this.at, this.at + length).toString("utf8");
    this.at += length;
    return text;
  }

  skip(length) { this.at += length; }
}

function importedFunctions(reader) {
  let functions = 0;
  const limits = () => {
    const hasMost = (reader.byte() & 1) === 1;
    reader.number();
    if (hasMost) reader.number();
  };
  for (let left = reader.number(); left > 0; left -= 1) {
    reader.text();
    reader.text();
    const kind = reader.byte();
    if (kind === 0) { functions += 1; reader.number(); }
    else if (kind === 1) { reader.byte(); limits(); }
    else if (kind === 2) limits();
    else reader.skip(2);
  }
  return functions;
}

function functionNames(reader, end) {
  while (reader.at < end) {
    const kind = reader.byte();
    const length = reader.number();
    if (kind !== FUNCTION_NAMES) { reader.skip(length); continue; }
    return new Map(Array.from({ length: reader.number() }, () => [reader.number(), reader.text()]));
  }
  return new Map();
}

/** {sections: name → bytes, functions: [name, bytes]} */
export function read(bytes) {
  const reader = new Reader(bytes, 8);
  const sections = {};
  let [imported, bodies, names] = [0, [], new Map()];
  while (reader.at < bytes.length) {
    const begins = reader.at;
    const id = reader.byte();
    const length = reader.number();
    const end = reader.at + length;
    let name = SECTIONS[id] ?? `section ${id}`;
    if (id === IMPORT) imported = importedFunctions(reader);
    if (id === CODE) {
      for (let left = reader.number(); left > 0; left -= 1) {
        const from = reader.at;
        reader.skip(reader.number());
        bodies.push(reader.at - from);
      }
    }
    if (name === "custom") {
      name = reader.text();
      if (name === "name") names = functionNames(reader, end);
    }
    sections[name] = (sections[name] ?? 0) + end - begins;
    reader.at = end;
  }
  return { sections, functions: bodies.map((size, place) => [names.get(imported + place) ?? `function ${imported + place}`, size]) };
}

const INLINED = "functions of the boundary, with what was built into them";
const OWN = ["core", "alloc", "std", "__rustc", "compiler_builtins", "hashbrown"];

/** The crate that a function is of: the first that its name speaks of; of a trait's method, the type it is for. */
export function crateOf(name) {
  if (name.endsWith(" shim")) return INLINED;
  const plain = name.replace(/\[[0-9a-f]{16}\]/g, "");
  const first = /([a-z_][a-z0-9_]*)::/.exec(plain.replace(/^[<&(*\[ ]+(?:dyn |mut |const )*/, ""))?.[1];
  if (!first) return /^__|^mem|^wbg/.test(plain) ? "runtime and glue" : "other";
  return OWN.includes(first) ? "Rust's own library" : first.replaceAll("_", "-");
}

function summary(bytes) {
  const { sections, functions } = read(bytes);
  const crates = new Map();
  for (const [name, size] of functions) {
    const [total, many] = crates.get(crateOf(name)) ?? [0, 0];
    crates.set(crateOf(name), [total + size, many + 1]);
  }
  delete sections.name;
  const tidied = functions.map(([name, size]) => [name.replace(/\[[0-9a-f]{16}\]/g, "").replace(/::h[0-9a-f]{16}$/, "").replace(/( externref| multivalue) shim/g, ""), size]);
  return {
    sections,
    crates: [...crates].map(([crate, [size, many]]) => ({ crate, size, many })).sort((a, b) => b.size - a.size),
    largest: tidied.sort((a, b) => b[1] - a[1]).slice(0, LARGEST).map(([name, size]) => ({ name, size })),
    functions: functions.length,
  };
}

if (process.argv[1] === import.meta.filename) {
  const [, , folder, ...modules] = process.argv;
  const programs = Object.fromEntries(modules.map((one) => one.split("=")).map(([name, file]) => [name, summary(readFileSync(file))]));
  writeFileSync(join(folder, "bytes.json"), `${JSON.stringify({ on: machine().on, commit: machine().commit, programs }, null, 1)}\n`);
}
