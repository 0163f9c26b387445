// Every example as somebody runs it who has installed the package: by its own scripts, outside of this repository's sources;
// the pages in Chromium, under the policy of the app.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { createServer } from "vite";
import { packageFolder, root } from "../lib/corpus.mjs";
import { serveFolder } from "../lib/serve.mjs";

const examples = new URL("examples/", root);
const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
/** What shows the app on another site, not the package, is tested with the app. */
const names = folders.filter((name) => name !== "union");
const json = (url) => JSON.parse(readFileSync(url, "utf8"));
const built = new URL("target/examples/", root);
const own = (name) => new URL(`${name}/`, built);
const policy = readFileSync(new URL("index.html", root), "utf8").match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)[1];

/** What each must say: the figures of the cases c026 and c035. */
const SAID = {
  node: ["{ least: 1000, most: 6000 }", "1,000 to €6,000"],
  deno: ["[ 'healthFund' ]", "health"],
  vite: ["1,000 to €6,000"],
  webpack: ["1,000 to €6,000"],
  bare: ["1,000 to €6,000"],
};

/** The example by itself, with the package where it looks for it. */
function installed(name) {
  rmSync(own(name), { recursive: true, force: true });
  cpSync(new URL(`${name}/`, examples), own(name), { recursive: true, filter: (from) => !/\/(node_modules|dist)$/.test(from) });
  const place = fileURLToPath(new URL(name === "bare" ? "gpcheck" : "node_modules/gpcheck", own(name)));
  mkdirSync(place, { recursive: true });
  ran("tar", ["-xzf", fileURLToPath(new URL(archive, built)), "-C", place, "--strip-components=1"]);
}

/** Runs a program to its end; gives what it printed. */
function ran(program, given, cwd = root) {
  const run = spawnSync(program, given, { cwd: fileURLToPath(cwd), encoding: "utf8", env: { ...process.env, NO_COLOR: "1", NO_UPDATE_NOTIFIER: "1" } });
  assert.equal(run.status, 0, `${run.stdout}\n${run.stderr}`);
  return run.stdout;
}

/** One of the example's own scripts. */
const script = (name, what) => ran("npm", ["run", "--silent", what], own(name));

function says(name, text) {
  for (const part of SAID[name]) assert.ok(text.includes(part), `${name} does not say ${JSON.stringify(part)}: ${JSON.stringify(text)}`);
}

let browser;
let archive;
before(async () => {
  // As it would be published, so that a file that its manifest forgets is missing.
  mkdirSync(built, { recursive: true });
  archive = ran("npm", ["pack", "--silent", "--pack-destination", fileURLToPath(built)], packageFolder).trim();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
});
after(() => browser?.close());

/** The page as it is published, under the strict policy. */
async function page(name, folder) {
  const server = await serveFolder(folder, { "content-security-policy": policy });
  try {
    await opened(name, server.origin);
  } finally {
    await server.close();
  }
}

/** Waits for what the page says; it may complain of nothing and ask nobody else. */
async function opened(name, origin) {
  const complaints = [];
  const window = await browser.newPage();
  try {
    window.on("pageerror", (error) => complaints.push(String(error)));
    window.on("console", (message) => {
      // A browser asks every host for an icon; the examples have none.
      const icon = message.location().url.endsWith("/favicon.ico");
      if (["error", "warning"].includes(message.type()) && !icon) complaints.push(message.text());
    });
    window.on("request", (request) => { if (new URL(request.url()).origin !== origin) complaints.push(`request to ${request.url()}`); });
    await window.goto(`${origin}/index.html`);
    const answer = window.locator("#answer");
    await answer.filter({ hasNotText: "…" }).waitFor({ timeout: 20_000 }).catch(() => {});
    assert.deepEqual(complaints, []);
    says(name, await answer.textContent());
  } finally {
    await window.close();
  }
}

test("there is a line for each in the list, and a test", () => {
  const list = readFileSync(new URL("README.md", examples), "utf8");
  assert.deepEqual(Object.keys(SAID).sort(), names);
  for (const name of folders) assert.ok(list.includes(`| [${name}](${name}) |`), name);
});

test("their tools are those that are installed here", () => {
  const pinned = json(new URL("package.json", root)).devDependencies;
  for (const name of names.filter((name) => name !== "bare")) {
    for (const [tool, version] of Object.entries(json(new URL(`${name}/package.json`, examples)).devDependencies ?? {})) assert.equal(version, pinned[tool], `${name}: ${tool}`);
  }
});

for (const name of ["node", "deno"]) {
  test(`${name}: npm start`, () => {
    installed(name);
    says(name, script(name, "start"));
  });
}

test("vite: npm run build, then dist", async () => {
  installed("vite");
  script("vite", "build");
  await page("vite", new URL("dist/", own("vite")));
});

test("vite: while one works on the page", async () => {
  installed("vite");
  const server = await createServer({ root: fileURLToPath(own("vite")), logLevel: "silent", server: { host: "127.0.0.1", port: 0 } });
  try {
    await server.listen();
    await opened("vite", `http://127.0.0.1:${server.httpServer.address().port}`);
  } finally {
    await server.close();
  }
});

test("webpack: npm run build, then the folder", async () => {
  installed("webpack");
  script("webpack", "build");
  await page("webpack", own("webpack"));
});

test("bare: the package beside the page", async () => {
  installed("bare");
  await page("bare", own("bare"));
});
