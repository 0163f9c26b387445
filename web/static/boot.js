// Starts the program of the page that it stands on. A module of its own: the pages carry no inline code.
const root = document.documentElement;

/** The reader's own language among those that the page of languages links to. */
function ownLanguage() {
  const links = [...document.querySelectorAll("a[hreflang]")];
  const wanted = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]);
  const own = wanted.find((code) => links.some((link) => link.hreflang === code));
  return links.find((link) => link.hreflang === own);
}

/** Where the keyboard stands, so that it stands there again once the program has drawn the page anew. */
function heldLink() {
  const href = document.activeElement?.getAttribute("href");
  return () => href && [...document.querySelectorAll("#app a")].find((a) => a.getAttribute("href") === href)?.focus();
}

/** Says that the program did not start. The page stays readable. */
function fail(error) {
  root.dataset.ready = "failed";
  warn(error);
}

/** Says that something could not be loaded. */
function warn(error) {
  const notice = document.getElementById("notice");
  if (notice) {
    notice.firstElementChild.textContent = notice.dataset.failed;
    notice.hidden = false;
  }
  console.error(error);
}

/** Fetches a file of words, one of the app's own files; its name holds what it holds. */
async function words(pack, lang) {
  const answer = await fetch(new URL(root.dataset.words.replace("{}", `${pack}.${lang}`), document.baseURI));
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return answer.text();
}

/** Makes or checks a receipt, with a module that only readers of receipts fetch. Finishing the build fills in its name. */
async function receipts(name, given) {
  const module = await import(new URL("lib/{receipts}.js", import.meta.url).href);
  await module.ready();
  return module[name](...given);
}

/** In a frame, follows the page around it into another language: its words first, so that lacking ones change nothing. */
function follow() {
  const packs = root.dataset.packs.split(" ");
  const held = new Set([root.lang]);
  return async () => {
    const { lang } = root.dataset;
    if (!lang || lang === root.lang) return;
    try {
      for (const pack of held.has(lang) ? [] : packs) app.words(pack, lang, await words(pack, lang));
    } catch {
      return;
    }
    held.add(lang);
    if (lang !== root.dataset.lang) return;
    root.lang = lang;
    dispatchEvent(new Event("popstate"));
  };
}

/** What keeps the app on the device and brings newer versions. Finishing the build fills in its name. */
const offline = () => import(new URL("{offline}.js", import.meta.url).href);

/** What draws lists of visits, once somebody opened their page. */
let drawn;

/** Draws lists of visits on their page, with a module and words that only its readers fetch. */
async function lists(lang, before) {
  const [page, texts] = await Promise.all([import(new URL("lib/{lists}.js", import.meta.url).href), words("lists", lang)]);
  drawn = page;
  // Another page, or another language, may have been opened meanwhile.
  if (root.dataset.page === "lists" && root.lang === lang) page.show(lang, JSON.parse(texts), trusted, before);
}

/** Of the scripts that run beside the page, the policy of the page takes those of the app alone. */
const beside = {
  createScriptURL(path) {
    if (/^(?:sw|lib\/lists-worker-[0-9a-f]{16})\.js$/.test(path)) return new URL(path, import.meta.url).href;
    throw new TypeError(path);
  },
};
let policy;
function trusted(path) {
  policy ??= globalThis.trustedTypes?.createPolicy("app", beside) ?? beside;
  return policy.createScriptURL(path);
}

/** The program that runs, and what it would hand over before anything is typed. */
let app;
let untouched;

/** Fetches a program, and the words of the page for it. */
async function load(js, wasm) {
  const { lang } = root;
  const packs = root.dataset.packs.split(" ");
  const loading = packs.map((pack) => words(pack, lang));
  const program = await import(new URL(js, document.baseURI).href);
  const [, ...texts] = await Promise.all([program.default({ module_or_path: new URL(wasm, document.baseURI) }), ...loading]);
  for (const [place, pack] of packs.entries()) {
    if (!program.words(pack, lang, texts[place])) throw new Error(`words of another version: ${pack}`);
  }
  // The reader may have changed the language meanwhile.
  return lang === root.lang ? program : load(js, wasm);
}

/** Has a program draw the page, with what was typed before. */
async function run(program, typed) {
  app = program;
  app.start(words, receipts, (lang) => lists(lang, typed).catch(warn), typed);
  // The page is drawn in the turn after this one.
  await new Promise((drawn) => setTimeout(drawn));
}

/** Whether the reader brings something that only the whole program takes: a version before, the device, or a link. */
function brings({ kept }) {
  try {
    if (!("frame" in root.dataset) && localStorage.getItem(kept) !== null) return true;
  } catch {
    // Some windows have no storage.
  }
  return history.state?.ticket || opened();
}
const opened = () => /^#p\d+(\.|%2)/.test(location.hash);

/** What the reader wants of the whole program, while it is on its way. */
let wanted;
let tries = 0;

/** Has the whole program take over the page, with all that was typed, and presses again what the reader pressed. */
async function takeOver({ wholeJs, wholeWasm }, pressed) {
  const underway = wanted;
  wanted = pressed;
  if (underway) return;
  document.getElementById("notice").hidden = true;
  try {
    // Browsers remember that a module could not be loaded, by its address.
    const whole = await load(tries ? `${wholeJs}?${tries}` : wholeJs, wholeWasm);
    // A link to a case presses nothing.
    const find = same(wanted.localName ? wanted : document.activeElement);
    const folds = () => document.querySelectorAll("#app details");
    const unfolded = [...folds()].map((fold) => fold.open);
    const top = scrollY;
    // What the small program hears goes with the element that it drew into.
    const before = document.getElementById("app");
    const after = before.cloneNode();
    after.append(...before.childNodes);
    before.replaceWith(after);
    removeEventListener("click", more, true);
    removeEventListener("hashchange", more);
    await run(whole, app.carried());
    for (const [place, fold] of folds().entries()) fold.open ||= unfolded[place];
    scrollTo(0, top);
    app.offline(gone);
    const again = find();
    again?.focus({ preventScroll: true });
    if (wanted.localName) again?.click();
  } catch (error) {
    tries += 1;
    app.lacking();
    console.error(error);
  }
  wanted = undefined;
}

/** Finds what was pressed on the page drawn anew: by its id, or else as the same of all links to that place. */
function same(pressed) {
  if (pressed.id) return () => document.getElementById(pressed.id);
  const all = () => [...document.querySelectorAll("#app a")].filter((link) => link.href === pressed.href);
  const place = all().indexOf(pressed);
  return () => all()[place];
}

/** Hears, before a small program does, what only the whole one can do: what is marked so, links to other pages, links to a case. */
function more(event) {
  const { dataset } = document.getElementById("boot");
  if (event.type === "hashchange") return opened() && takeOver(dataset, {});
  const pressed = event.target.closest("#app a[href], [data-more]");
  if (!pressed || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (pressed.href) {
    const page = pressed.pathname.split("/").pop().replace(/\.html$/, "") || "index";
    if ("frame" in root.dataset || pressed.origin !== location.origin || page === root.dataset.page) return;
    // Before anything is typed there is nothing to take along.
    if (navigator.onLine && app.carried() === untouched) return;
  }
  event.preventDefault();
  event.stopPropagation();
  takeOver(dataset, pressed);
}

/** Whether the site cannot be reached. */
let gone = false;
const line = (offline) => {
  gone = offline;
  app.offline(gone);
};

async function start(boot) {
  const restore = heldLink();
  const small = boot.wholeJs && !brings(boot);
  const before = history.state?.ticket && offline().then(({ handedOver }) => handedOver()).catch(() => {});
  const program = await (boot.wholeJs && !small ? load(boot.wholeJs, boot.wholeWasm) : load(boot.js, boot.wasm));
  const typed = await before;
  await run(program, typed);
  if (small) {
    untouched = app.carried();
    addEventListener("click", more, true);
    addEventListener("hashchange", more);
  }
  restore();
  // Someone who followed a link to a place on the page finds it again on the page drawn anew.
  const place = location.hash && document.getElementById(location.hash.slice(1));
  if (place) {
    place.scrollIntoView();
    place.focus({ preventScroll: true });
  }
  root.dataset.ready = "1";
  if ("frame" in root.dataset) {
    const heard = follow();
    root.addEventListener("gp-check:lang", heard);
    heard();
  } else if (top === window) {
    // In a frame the page keeps nothing, not even itself.
    offline().then(({ watch }) => watch({ offline: line, carried: () => app.carried() + (drawn?.carried() ?? "") }, trusted)).catch(() => {});
  }
}

if (root.dataset.page === "languages") {
  const own = ownLanguage();
  if (own) location.replace(own.href);
} else {
  // Search engines want whole addresses, which only the host knows.
  for (const link of document.querySelectorAll("link[hreflang]")) link.href = link.href;
  start(document.getElementById("boot").dataset).catch(fail);
}
