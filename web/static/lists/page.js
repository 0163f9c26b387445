// Lists of visits on their page: what is done there, and the thread that does the work. Fetched by those who open the page.
import { Results, Words, columnsCard, progressOf, tableCard } from "./draw.js";
import { after, start } from "./state.js";

/** What is read stays until it is removed, or the app is closed. */
let state = start();
let worker;
let words;
/** How the page is kept in step with the state. */
let shown = { progress: undefined, results: undefined };

function happen(...event) {
  const before = state;
  state = after(state, event);
  follow(before);
}

/** The day by the clock. */
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

function end() {
  worker?.terminate();
  worker = undefined;
}

const heard = {
  ...Object.fromEntries(["progress", "refused", "about", "view"].map((name) => [name, (brought) => happen(name, brought)])),
  file: save,
};

/** Has a table read, a file or a text, in the place of the one before. */
function read(source) {
  end();
  happen("begun");
  const failed = (error) => {
    end();
    happen("refused", "lacking");
    throw error;
  };
  try {
    worker = startWorker();
  } catch (error) {
    failed(error);
  }
  const own = worker;
  worker.onmessage = ({ data }) => {
    if (worker !== own) return;
    for (const [name, brought] of Object.entries(data)) heard[name](brought);
  };
  worker.onerror = () => {
    if (worker !== own) return;
    end();
    happen("refused", "lacking");
  };
  worker.postMessage({ read: { source, today: today() } });
}

/** Offers a file as if the reader had followed a link to it. */
function save(file) {
  const href = URL.createObjectURL(file);
  const link = document.createElement("a");
  Object.assign(link, { href, download: "gpcheck-lists.csv" }).click();
  // The browser has taken the file over by then.
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}

const does = {
  today,
  read,
  typed: (text) => happen("typed", text),
  stop: () => {
    end();
    happen("stopped");
    document.getElementById("list-file")?.focus();
  },
  sort: (column) => happen("sort", column),
  filter: (filter) => happen("filter", filter),
  turn: (by) => happen("page", state.wanted.page + by),
  save: () => worker?.postMessage({ save: { wanted: state.wanted, words: words.texts } }),
};

/** Brings the page, and the thread, to what the state says now. */
function follow(before) {
  const came = state.about && state.about !== before.about;
  if (came || (state.about && state.wanted !== before.wanted && state.view === before.view)) worker?.postMessage({ view: state.wanted });
  if (!shown.progress?.isConnected) return;
  if (state.phase !== before.phase || state.progress !== before.progress) drawProgress();
  if (state.about !== before.about) drawResults();
  else if (state.view !== before.view) shown.results?.show(state);
  if (came) {
    shown.results.element.focus();
    shown.results.element.scrollIntoView();
  }
  if (state.phase !== before.phase) tell();
}

/** Says aloud what came of a table, in the place that screen readers listen to. */
function tell() {
  const text = { read: () => words.summary(state.about), reading: () => words.say("begun"), refused: () => "", none: () => "" }[state.phase]();
  const voice = document.getElementById("said");
  if (voice) voice.textContent = text;
}

/** The bar is kept while it moves, so that the keyboard stays on the way to give up. */
function drawProgress() {
  const drawn = progressOf(words, state, does);
  const [label, bar] = shown.progress.children;
  if (bar && drawn[1]) {
    label.textContent = drawn[0].textContent;
    if (state.progress) Object.assign(bar, { max: state.progress.of, value: state.progress.done });
  } else {
    shown.progress.replaceChildren(...drawn);
  }
}

function drawResults() {
  shown.results?.element.remove();
  shown.results = undefined;
  if (state.phase !== "read") return;
  shown.results = new Results(words, state, does);
  shown.progress.parentElement.after(shown.results.element);
}

/** What was typed is a line of its own in what goes to the page of a newer version. */
const CARRIED = "\n#lists ";

/** What was typed, for the page of a newer version. A table that was read lies where it came from. */
export const carried = () => (state.typed === "" ? "" : CARRIED + encodeURIComponent(state.typed));

/** Takes what was typed in the version before; once, since it may have been cleared meanwhile. */
function arrive(before) {
  const line = before?.split(CARRIED)[1];
  if (line && !arrived) state = after(state, ["typed", decodeURIComponent(line)]);
  arrived = true;
}
let arrived = false;

let startWorker;

/** Draws the page in a language, in the place of what was written there. `before` is what the version before carried. */
export function show(lang, given, trusted, before) {
  arrive(before);
  startWorker = () => new Worker(trusted("lib/{lists-worker}.js"), { type: "module" });
  words = new Words(lang, given);
  const place = document.querySelector("main > .lists");
  if (!place) return;
  shown = { progress: document.createElement("div"), results: undefined };
  shown.progress.className = "progress";
  place.replaceChildren(tableCard(words, state, does, shown.progress), columnsCard(words));
  drawProgress();
  drawResults();
}
