// The settings for web servers send what `cargo xtask serve` sends: read as text for all, and asked of a running nginx and Apache.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { serveApp } from "../e2e/support.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const settings = (name) => readFileSync(join(root, "deploy", name), "utf8");
const NAMES = ["content-security-policy", "cross-origin-opener-policy", "x-content-type-options", "referrer-policy", "cache-control"];
const dist = join(root, "dist");
const below = (folder) => readdirSync(join(dist, folder)).filter((name) => !existsSync(join(dist, folder, name, "."))).map((name) => `${folder}${name}`);
const FILES = ["index.html", "embed/gp-check.js", ...below("fr/").slice(0, 3), ...below("words/").slice(0, 2), ...below("lib/"), ...readdirSync(dist).filter((name) => /\.(css|js|wasm|svg|txt)$/.test(name))]
  .filter((name) => existsSync(join(dist, name)));

/** What a server says of a file: the headers that matter, and its type. */
async function asked(address, file) {
  const answer = await fetch(address + file);
  assert.equal(answer.status, 200, file);
  // Modules and style sheets are read as UTF-8 whatever is said, texts of the app say their own.
  const type = answer.headers.get("content-type").replaceAll(" ", "").toLowerCase();
  const shown = /html|plain/.test(type) ? type : type.split(";")[0];
  await answer.arrayBuffer();
  return { type: shown, ...Object.fromEntries(NAMES.map((name) => [name, answer.headers.get(name)])) };
}

async function documented() {
  const app = await serveApp();
  try {
    return Object.fromEntries(await Promise.all(FILES.map(async (file) => [file, await asked(app.address, file)])));
  } finally {
    app.stop();
  }
}

test("each file of settings holds every header of the README", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const block = readme.slice(readme.indexOf("Content-Security-Policy:")).split("```")[0].trim().split("\n");
  assert.equal(block.length, 4);
  for (const file of ["nginx.conf", "htaccess", "Caddyfile", "_headers"]) {
    for (const line of block) {
      const [name, ...value] = line.split(": ");
      assert.ok(settings(file).includes(name) && settings(file).includes(value.join(": ")), `${file} lacks ${line}`);
    }
    assert.match(settings(file), /Cache-Control:? "?no-cache/);
    assert.match(settings(file), /public, max-age=31536000, immutable/);
  }
});

const free = () => new Promise((resolve) => {
  const server = createServer().listen(0, "127.0.0.1", () => { const { port } = server.address(); server.close(() => resolve(port)); });
});

/** Runs a server that stays in the foreground until it answers, compares, and ends it. */
async function compared(command, args, address) {
  const server = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"] });
  let ended = false;
  server.once("exit", () => { ended = true; });
  try {
    let found;
    while (!found && !ended) {
      found = await fetch(`${address}index.html`).then((answer) => answer.arrayBuffer().then(() => true), () => new Promise((again) => { setTimeout(again, 50); }));
    }
    assert.ok(found, `${command} ended`);
    const wanted = await documented();
    for (const file of FILES) assert.deepEqual(await asked(address, file), wanted[file], file);
  } finally {
    server.kill();
    if (!ended) await new Promise((resolve) => { server.once("exit", resolve); });
  }
}

const there = (program) => spawnSync(program, ["-v"]).status === 0;

test("nginx sends them", { skip: !there("nginx") && "nginx is not installed: apt-get install nginx-light" }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "gpcheck-nginx-"));
  try {
    const port = await free();
    const inside = settings("nginx.conf").replace("root /srv/gpcheck;", `root ${dist};`);
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join("\n");
    writeFileSync(join(folder, "nginx.conf"), `daemon off; user root; pid ${folder}/pid; error_log stderr;\nevents {}\nhttp { access_log off; ${temporary}\nserver { listen 127.0.0.1:${port};\n${inside}\n} }\n`);
    await compared("nginx", ["-c", join(folder, "nginx.conf"), "-e", "stderr"], `http://127.0.0.1:${port}/`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const MODULES = "/usr/lib/apache2/modules";
test("Apache sends them", { skip: !existsSync(`${MODULES}/mod_headers.so`) && "Apache is not installed: apt-get install apache2" }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "gpcheck-apache-"));
  try {
    const port = await free();
    const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "deflate", "filter"].map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`);
    writeFileSync(join(folder, "types"), "text/html html\ntext/css css\ntext/plain txt\nimage/svg+xml svg\nimage/png png\napplication/json json\n");
    writeFileSync(join(folder, "apache.conf"), [
      `ServerRoot ${folder}`, `PidFile ${folder}/pid`, `Listen 127.0.0.1:${port}`, "ServerName localhost", ...modules, `TypesConfig ${folder}/types`, `ErrorLog ${folder}/error.log`,
      "User www-data", "Group www-data", `DocumentRoot ${folder}/site`, `<Directory ${folder}/site>`, "Options FollowSymLinks", "Require all granted", "DirectoryIndex index.html", settings("htaccess"), "</Directory>", "",
    ].join("\n"));
    spawnSync("cp", ["-r", dist, join(folder, "site")]);
    spawnSync("chmod", ["-R", "a+rX", folder]);
    await compared("apache2", ["-f", join(folder, "apache.conf"), "-D", "FOREGROUND"], `http://127.0.0.1:${port}/`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
