// Releases of the app made out of the built one: the same files with a change, listed anew for the worker.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const LIST = /\{("[^"{}]+":"sha256-[^"]+",?)+\}/;

/** The files that a worker keeps, as its script lists them. */
export const listed = (folder) => JSON.parse(readFileSync(new URL("sw.js", folder), "utf8").match(LIST)[0]);

/**
 * A copy of the folder as another release: its pages say which one they are, its program and its words have other names,
 * and `news` changes what it says of itself. Gives the folder's URL, and a way to remove it.
 */
export function release(folder, name, news = (text) => text) {
  const copy = mkdtempSync(join(tmpdir(), "gpcheck-release-"));
  cpSync(folder, copy, { recursive: true });
  const url = pathToFileURL(`${copy}/`);
  const paths = Object.keys(listed(url));
  const named = [/^words\//, /_bg\.wasm$/].map((kind) => paths.find((path) => kind.test(path)).match(/(?<=-)[0-9a-f]{12,16}/)[0]);
  const hash = (before) => createHash("sha256").update(before + name).digest("hex").slice(0, 16);
  const anew = (text) => named.reduce((text, before) => text.replaceAll(before, hash(before)), text);
  for (const path of paths) {
    if (path.endsWith(".html")) {
      const text = readFileSync(join(copy, path), "utf8");
      writeFileSync(join(copy, path), anew(text.replace("<html ", `<html data-release="${name}" `)));
    }
    renameSync(join(copy, path), join(copy, anew(path)));
  }
  const said = readFileSync(join(copy, "version.txt"), "utf8");
  const [number] = said.match(/(?<=^version ).*/);
  writeFileSync(join(copy, "version.txt"), news(said.replaceAll(number, name)));
  list(copy, paths.map(anew));
  return { url, remove: () => rmSync(copy, { recursive: true }) };
}

/** Writes the list of the worker in the folder anew, as finishing the build does, and with it the name of the version. */
function list(folder, paths) {
  const hash = (path) => createHash("sha256").update(readFileSync(join(folder, path))).digest("base64");
  const text = JSON.stringify(Object.fromEntries(paths.map((path) => [path, `sha256-${hash(path)}`])));
  const version = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const script = readFileSync(join(folder, "sw.js"), "utf8").replace(/(?<=[=+]")[0-9a-f]{16}(?=")/, version);
  writeFileSync(join(folder, "sw.js"), script.replace(LIST, text));
}
