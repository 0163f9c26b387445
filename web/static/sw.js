// Keeps the app's own files on the device, so that every page works without a network. Nothing else is ever kept.
//
// A version is a list of files, each with the hash of what it holds; finishing the build fills both in. A worker takes
// all of them into a cache of its own before it may serve any, and serves no others: pages, program and words are of
// one version. It takes over when no page of the version before is open any more, or when the reader asks for it.
const FILES = "{files}";
const HOME = registration.scope;
// Other apps may live on the same host, even below this one.
const OURS = `gpcheck ${HOME} `;
const CACHE = OURS + "{version}";
// The pages that were open when this version took over, by their id.
const EARLIER = `${HOME}?earlier`;
// Files whose name says what they hold: of this version or of an earlier one.
const NAMED = /-[0-9a-f]{12,16}(_bg)?\.\w+$/;

/** Where a file is kept: what it holds is part of the address, so that the same file is found under another version. */
const key = (path) => `${HOME}${path}?${FILES[path]}`;

/** Takes a file from the version before, if it is the same one, or else from the host. */
async function take(cache, path) {
  if (await cache.match(key(path))) return;
  let file = await caches.match(key(path));
  if (!file) {
    // Whatever is not this very file, down to the last byte, is refused.
    file = await fetch(HOME + path, { integrity: FILES[path], cache: "no-cache" });
    // A page may not be answered with a file that came from another address, as from hosts that drop ".html".
    if (file.redirected) file = new Response(file.body, file);
  }
  await cache.put(key(path), file);
}

/** All files, or the version is not there. What came in before a failure is kept for the next try. */
async function install() {
  const cache = await caches.open(CACHE);
  const paths = Object.keys(FILES);
  const next = async () => {
    for (let path = paths.pop(); path; path = paths.pop()) await take(cache, path);
  };
  try {
    await Promise.all([next(), next(), next(), next()]);
  } catch (error) {
    paths.length = 0;
    // Where there is no room, the version that works needs it more.
    if (error.name === "QuotaExceededError") await caches.delete(CACHE);
    throw error;
  }
}

/** The caches made before this one. */
async function earlier() {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS));
  return names.slice(0, Math.max(names.indexOf(CACHE), 0));
}

async function activate() {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const open = pages.filter((page) => page.url.startsWith(HOME)).map((page) => page.id);
  const cache = await caches.open(CACHE);
  if ((await earlier()).length > 0) await cache.put(EARLIER, new Response(JSON.stringify(open)));
  // The very first time, the open page is of this version or of none: it works without a network from now on.
  else await clients.claim();
  await tidy();
}

/** Deletes what earlier versions kept, once no page that runs one of them is open. */
async function tidy() {
  const noted = await caches.match(EARLIER, { cacheName: CACHE });
  const pages = (await noted?.json()) ?? [];
  const open = await Promise.all(pages.map((id) => clients.get(id)));
  if (!open.some(Boolean)) await Promise.all((await earlier()).map((name) => caches.delete(name)));
}

/** The file that an address means: a folder is its index, and some hosts leave out the ending. */
function fileOf(path) {
  return [path, `${path}.html`, `${path}index.html`].find((name) => Object.hasOwn(FILES, name));
}

async function answer(request, path) {
  // A page that runs an earlier version asks for the files of that one, by names that are in no other.
  const kept = path ? await caches.match(key(path)) : await caches.match(request, { ignoreSearch: true });
  return kept ?? fetch(request);
}

/** What a page typed in before it gave way to this version, until the page that follows asks. In memory only. */
const held = new Map();

/** What a page asks. Pages of other versions ask too: what stands here keeps its names and its meaning. */
async function hear({ news, hold, ticket }) {
  if (news) return (await caches.match(key(news))).text();
  if (hold !== undefined) {
    held.set(ticket, hold);
    skipWaiting();
    return true;
  }
  if (!ticket) return tidy();
  const text = held.get(ticket);
  held.delete(ticket);
  return text;
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => {
  event.waitUntil(hear(event.data).then((said) => event.ports[0]?.postMessage(said)));
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const [address] = request.url.split(/[?#]/);
  if (request.method !== "GET" || !address.startsWith(HOME)) return;
  const path = fileOf(address.slice(HOME.length));
  if (path || NAMED.test(address)) event.respondWith(answer(request, path));
});
