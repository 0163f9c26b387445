// The documents hold: each function has a page, each example prints what stands below it, each link leads somewhere.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { callPackage, packageFolder, readCorpus, root } from "../lib/corpus.mjs";
import { documents, examples, printed, project, textOf } from "../lib/docs.mjs";

const library = await import(new URL("node.js", packageFolder));
const pages = readdirSync(new URL("docs/api/", root)).map((file) => file.replace(/\.md$/, ""));
const folder = project();

test("each function of the package has a page, and each page a function", () => {
  const functions = Object.keys(library).map((name) => (name === "default" ? "init" : name));
  assert.deepEqual(pages.toSorted(), functions.toSorted());
});

test("each page says what it is for, what goes in, what comes out, what is refused, and shows it", () => {
  const index = textOf("docs/README.md");
  for (const page of pages) {
    const text = textOf(`docs/api/${page}.md`);
    assert.ok(text.startsWith(`# ${page}\n`), page);
    for (const part of ["## Input", "## Outcome", "## Errors", "## Example"]) assert.ok(text.includes(`\n${part}`), `${page}: ${part}`);
    assert.ok(examples(text).some(({ prints }) => prints), `${page} shows nothing`);
    assert.ok(index.includes(`(api/${page}.md)`), `the index does not name ${page}`);
  }
});

test("each schema has a line", () => {
  const text = textOf("docs/schema.md");
  for (const file of readdirSync(new URL("schema/", packageFolder))) assert.ok(text.includes(`\`${file}\``), file);
});

test("each code that the package gives is explained", () => {
  const text = textOf("docs/errors.md");
  const codes = readCorpus().map((line) => callPackage(library, line.call, line.input)?.error?.code);
  for (const code of new Set(codes)) if (code) assert.ok(text.includes(`| \`${code}\` |`), code);
});

for (const document of documents()) {
  test(`${document}: links`, () => {
    const text = textOf(document);
    const headings = (page) => [...page.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title.toLowerCase().replace(/[^\w\- ]/g, "").replace(/ /g, "-"));
    // What stands in the package is read there.
    const here = document.startsWith("crates/wasm/npm/") ? new URL("README.md", packageFolder) : new URL(document, root);
    for (const [, link] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      const [path, anchor] = link.split("#");
      const url = path ? new URL(path, here) : here;
      assert.ok(existsSync(url), link);
      if (anchor) assert.ok(headings(readFileSync(url, "utf8")).includes(anchor), link);
    }
  });
  for (const [place, { program, prints }] of examples(textOf(document)).entries()) {
    test(`${document}: example ${place + 1}`, () => {
      const said = printed(folder, program);
      if (prints !== undefined) assert.equal(said, prints);
    });
  }
}
