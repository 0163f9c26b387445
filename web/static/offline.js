// Beside the running app: has its files kept on the device, offers a newer version in a corner of the page, says when
// another window has changed to it, and when the site cannot be reached. Fetched once the page is ready, never in a frame.
const root = document.documentElement;
const container = navigator.serviceWorker;
/** What each version says of itself, in every language: its number, its rules, what is new, and how it is offered. */
const SELF = "version.txt";
/** How long a worker is waited for, in milliseconds. One of another version may not know what it is asked. */
const PATIENCE = 3000;
/** How often a page that stays open looks for a newer version, in milliseconds: each half day. */
const OFTEN = 43_200_000;
let arrived;
let leaving = false;

/** What the worker answers; nothing when it does not. */
function ask(worker, question) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, PATIENCE);
    worker.postMessage(question, [port2]);
  });
}

/** What a version says of itself: on each line a name, then the words. */
async function wordsOf(worker) {
  const text = (await ask(worker, { news: SELF })) ?? "";
  return Object.fromEntries(text.split("\n").map((line) => [line.split(" ", 1)[0], line.slice(line.indexOf(" ") + 1)]));
}

/** What was typed in before the page gave way to this version. The worker holds it in memory, and hands it out once. */
export async function handedOver() {
  const { ticket } = history.state;
  history.replaceState(null, "");
  arrived = container?.controller && (await ask(container.controller, { ticket }));
  return arrived;
}

/** Once the worker serves the app; fails when another one took its place. */
function served(worker) {
  return new Promise((resolve, reject) => {
    worker.onstatechange = () => {
      if (worker.state === "activated") resolve();
      if (worker.state === "redundant") reject(new Error("a newer version came between"));
    };
    worker.onstatechange();
  });
}

/** Gives way to the version that waits, or that another window has changed to. What was typed goes ahead of the page. */
async function giveWay(registration, text) {
  const worker = registration.waiting ?? registration.active;
  const ticket = crypto.randomUUID();
  leaving = true;
  if (!(await ask(worker, { hold: text, ticket }))) throw new Error("the newer version holds nothing");
  await served(worker);
  // Only the number of a ticket stands in the history of this window, until the page that follows has read it.
  history.replaceState({ ticket }, "");
  location.reload();
}

function element(name, content, properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}

/** Watches over the version of the app that runs on the page. */
export async function watch(app, trusted) {
  const line = () => app.offline(!navigator.onLine);
  addEventListener("offline", line);
  line();
  const registration = await container?.register(trusted("sw.js"), { updateViaCache: "none" });
  if (!registration) return addEventListener("online", line);

  // A corner that screen readers listen to. What stands there moves nothing on the page, and goes when it is put off.
  const corner = element("div", [], { className: "corner", role: "status" });
  document.body.prepend(corner);
  let shown = () => [];
  const draw = () => corner.replaceChildren(...shown());
  const show = (content) => {
    shown = content;
    draw();
  };
  const hide = () => show(() => []);
  new MutationObserver(draw).observe(root, { attributeFilter: ["lang"] });

  const card = (...content) => [element("div", content.filter(Boolean), { className: "newer no-print" })];
  const say = (words, name) => words[`${root.lang}-${name}`] ?? "";
  const p = (words, name, className = "") => element("p", [say(words, name)], { className });
  const choice = (words) => {
    const change = () => giveWay(registration, app.carried()).catch(() => {
      leaving = false;
      show(() => card(p(words, "failed")));
    });
    const button = (name, id, main, onclick) => element("button", [say(words, name)], { type: "button", className: `button${main}`, id, onclick });
    const buttons = [button("use", "update", " main", change), button("later", "update-later", "", hide)];
    return [element("div", buttons, { className: "buttons" }), p(words, "kept", "hint")];
  };
  const offer = async (worker) => {
    // The first version of all is offered to nobody.
    if (!registration.active) return;
    const [old, words] = await Promise.all([registration.active, worker].map(wordsOf));
    const news = () => element("details", [
      element("summary", [say(words, "news")]),
      element("ul", ["law", "app"].map((name) => element("li", [say(words, name)])), { className: "plain" }),
    ], { className: "more" });
    show(() => card(p(words, "ready", "name"), words.rules !== old.rules && p(words, "rules"), news(), ...choice(words)));
  };
  registration.onupdatefound = () => {
    const worker = registration.installing;
    worker.onstatechange = () => worker.state === "installed" && offer(worker);
  };
  if (registration.waiting) offer(registration.waiting);

  let looked = 0;
  const look = () => {
    looked = performance.now();
    registration.update().then(line, () => app.offline(true));
  };
  addEventListener("online", look);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && performance.now() - looked > OFTEN) look();
  });
  let { controller } = container;
  container.oncontrollerchange = async () => {
    // The first worker of all brings no other version.
    const other = controller && !leaving;
    ({ controller } = container);
    if (!other) return;
    const words = await wordsOf(controller);
    show(() => card(p(words, "elsewhere"), ...choice(words)));
  };
  if (!controller) return;
  // A page that ran the version before may be gone now, with what was kept for it.
  controller.postMessage({});
  look();
  if (arrived !== undefined) {
    const words = await wordsOf(controller);
    show(() => card(p(words, "here")));
    for (const event of ["input", "click"]) addEventListener(event, hide, { once: true });
  }
}
