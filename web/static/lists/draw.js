// How lists are drawn: functions from what is to be shown to elements. Text is only ever put in as text.
import { COLUMNS, choices } from "./state.js";
import { PAGE } from "./page-size.js";

/** An element: properties as the browser names them, attributes with a hyphen, `on` for what is heard. */
export function el(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes("-") || key === "for" || key === "role" || key === "scope") {
      if (value !== undefined) made.setAttribute(key, value);
    } else {
      made[key] = value;
    }
  }
  made.append(...children.filter((child) => child !== undefined && child !== ""));
  return made;
}

const VERDICTS = ["bill", "wait", "refer", "notRefundable", "ask", "bad"];
const CHANNELS = ["mediprima", "cpasPaper", "healthFund", "fedasil", "hospital"];

/** Words and figures of a language. */
export class Words {
  constructor(lang, { texts, columns }) {
    // English as it is written in Europe.
    const locale = lang === "en" ? "en-GB" : `${lang}-BE`;
    const numbers = new Intl.NumberFormat(locale);
    const short = new Intl.DateTimeFormat(locale, { timeZone: "UTC", day: "2-digit", month: "2-digit", year: "numeric" });
    const long = new Intl.DateTimeFormat(locale, { timeZone: "UTC", dateStyle: "long" });
    const dated = (format) => (iso) => (/^\d{4}-\d{2}-\d{2}$/.test(iso) ? format.format(new Date(`${iso}T00:00:00Z`)) : iso);
    Object.assign(this, { texts, columns, number: (number) => numbers.format(number), day: dated(short), date: dated(long) });
  }

  /** A text by its name; a name without one stands for itself. */
  say(name, filled = {}) {
    const text = this.texts[name] ?? name;
    return text.replace(/\{(\w+)\}/g, (place, key) => filled[key] ?? place);
  }

  /** Several names, with a stroke between them. */
  list = (kind, names) => names.split(" ").filter((name) => name !== "").map((name) => this.say(`${kind}.${name}`)).join(" / ");

  /** What is to be said of a line; a fault names its column. */
  remark(remark) {
    const [column, fault] = remark.split("\t");
    if (fault === undefined) return this.say(remark);
    return column === "" ? this.say(fault) : `${column}${this.say("colon")}${this.say(fault)}`;
  }

  /** What was read, in one sentence. */
  summary({ lines, counts }) {
    const of = (verdict) => this.number(counts[`verdict.${verdict}`] ?? 0);
    return this.say("said", { lines: this.number(lines), bill: of("bill"), bad: of("") });
  }
}

/** Where a table is opened, dropped, pasted or typed. `does` names what is done with it. */
export function tableCard(words, state, does, progress) {
  const read = el("button", { type: "button", className: "button", id: "list-read", onclick: () => does.read(area.value) }, words.say("read"));
  const area = el("textarea", { id: "table", rows: 3, autocomplete: "off", spellcheck: false, value: state.typed, "aria-describedby": "table-help" });
  const noticed = () => {
    read.disabled = area.value.trim() === "";
    does.typed(area.value);
  };
  area.addEventListener("input", noticed);
  area.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    // What is pasted among typed text belongs to that. Otherwise the browser need not lay out thousands of lines.
    if (area.value !== "" || text === "") return;
    event.preventDefault();
    does.read(text);
  });
  read.disabled = state.typed.trim() === "";
  const file = el("input", { type: "file", id: "list-file", className: "drop", accept: ".csv,.tsv,.txt,text/csv" });
  file.addEventListener("change", () => {
    const [chosen] = file.files;
    if (chosen) does.read(chosen);
    // The same file can be chosen again.
    file.value = "";
  });
  return el("section", { className: "card" },
    el("h2", {}, words.say("openHeading")),
    el("p", {}, words.say("openHelp")),
    el("label", { className: "name", for: "list-file" }, words.say("file")),
    file,
    el("label", { className: "name", for: "table" }, words.say("paste")),
    el("p", { className: "hint", id: "table-help" }, words.say("pasteHelp")),
    area,
    el("div", { className: "buttons" }, read, el("a", { href: words.say("templateLink"), download: words.say("templateName") }, words.say("template"))),
    progress);
}

/** How far the reading is, with the way to give it up; or why there is none. */
export function progressOf(words, { phase, progress, refused }, does) {
  if (phase === "refused") return [el("p", { className: "note", id: "list-refused", role: "alert" }, words.say(`refused.${refused}`))];
  if (phase !== "reading") return [];
  const label = progress ? words.say("progress", { done: words.number(progress.done), all: words.number(progress.of) }) : words.say("begun");
  const bar = el("progress", { id: "list-progress" });
  if (progress) Object.assign(bar, { max: progress.of, value: progress.done });
  return [el("label", { for: "list-progress" }, label), bar, el("button", { type: "button", className: "button", id: "list-stop", onclick: does.stop }, words.say("stop"))];
}

/** The results of a list: drawn once, then kept in step with the lines that are shown. */
export class Results {
  #words;
  #heads;
  #body = el("tbody");
  #caption = el("caption", { id: "list-caption" });
  #back;
  #next;
  #pages;
  #save;

  constructor(words, state, does) {
    this.#words = words;
    const { about } = state;
    const note = (id, text) => el("p", { className: "note", id }, text);
    const names = (list) => ({ names: list.join(", ") });
    this.#heads = COLUMNS.map((column) => el("th", { scope: "col" }, el("button", { type: "button", id: `list-by-${column}`, onclick: () => does.sort(column) }, words.say(`column.${column}`))));
    // A button that has nothing to do keeps the keyboard.
    const turn = (id, by) => el("button", { type: "button", className: "button", id, onclick: (event) => event.currentTarget.getAttribute("aria-disabled") !== "true" && does.turn(by) }, words.say(id.slice(5)));
    this.#back = turn("list-back", -1);
    this.#next = turn("list-next", 1);
    this.#pages = el("div", { className: "buttons" }, this.#back, this.#next);
    this.#save = el("button", { type: "button", className: "button main", id: "list-save", onclick: does.save });
    const problems = el("input", { type: "checkbox", id: "list-problems", checked: state.wanted.problems, onchange: () => does.filter({ problems: problems.checked }) });
    this.element = el("section", { className: "card list-out", id: "list", tabIndex: -1, "aria-labelledby": "list-name" },
      el("h2", { id: "list-name" }, words.say("results")),
      el("p", { id: "list-said" }, words.summary(about)),
      about.unknown.length > 0 ? note("list-unknown", words.say("unknown", names(about.unknown))) : "",
      about.twice.length > 0 ? note("list-twice", words.say("twice", names(about.twice))) : "",
      about.counts.silent ? note("list-silent", words.say("silent", { count: words.number(about.counts.silent) })) : "",
      about.counts.assumed ? el("p", { className: "hint", id: "list-assumed" }, words.say("assumed", { count: words.number(about.counts.assumed), day: words.date(does.today()) })) : "",
      this.#segments("verdict", choices(state, "verdict", VERDICTS), state, does),
      this.#segments("channel", choices(state, "channel", CHANNELS), state, does),
      el("div", { className: "choice ticks" }, el("label", {}, problems, el("span", {}, words.say("problems")))),
      el("div", { className: "scroll", tabIndex: 0, role: "region", "aria-labelledby": "list-caption" },
        el("table", { className: "list", id: "list-lines" }, this.#caption, el("thead", {}, el("tr", {}, ...this.#heads)), this.#body)),
      this.#pages,
      el("div", { className: "buttons" }, this.#save, el("button", { type: "button", className: "button", id: "list-clear", onclick: does.stop }, words.say("clear"))),
      el("p", { className: "hint" }, words.say("saveHelp")));
    if (state.view) this.show(state);
  }

  /** What is counted is what can be chosen. */
  #segments(kind, counted, { wanted }, does) {
    const words = this.#words;
    const name = (value) => (value === "" ? words.say("all") : words.say(`${kind}.${value === "bad" ? "" : value}`));
    const segments = counted.map(([value, count]) => {
      const radio = el("input", { type: "radio", id: `list-${kind}-${value || "all"}`, name: `list-${kind}`, value, checked: wanted[kind] === value, onchange: () => does.filter({ [kind]: value }) });
      return el("label", {}, radio, el("span", {}, name(value), " ", el("b", {}, words.number(count))));
    });
    return el("fieldset", { className: "list-filter" }, el("legend", { className: "name" }, words.say(`column.${kind}`)), el("div", { className: "choice" }, ...segments));
  }

  /** Shows other lines. */
  show({ view, wanted }) {
    const words = this.#words;
    const first = view.page * PAGE;
    this.#caption.textContent = view.count === 0 ? words.say("none") : words.say("caption", { first: words.number(first + 1), last: words.number(Math.min(first + PAGE, view.count)), all: words.number(view.count) });
    for (const [place, head] of this.#heads.entries()) {
      if (COLUMNS[place] === wanted.sort) head.setAttribute("aria-sort", wanted.down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
    this.#body.replaceChildren(...view.lines.map((line) => this.#line(line)));
    this.#pages.hidden = view.last === 0;
    this.#back.setAttribute("aria-disabled", String(view.page === 0));
    this.#next.setAttribute("aria-disabled", String(view.page === view.last));
    this.#save.textContent = words.say("save", { count: words.number(view.count) });
    this.#save.disabled = view.count === 0;
  }

  #line(line) {
    const words = this.#words;
    const tone = { bill: "tag ok", "": "tag stop", notRefundable: "tag stop" }[line.verdict] ?? "tag warn";
    const cells = [
      [line.reference && el("bdi", {}, line.reference)],
      [line.careOn && el("bdi", {}, words.day(line.careOn))],
      [el("span", { className: tone }, words.say(`verdict.${line.verdict}`))],
      [words.list("channel", line.channels)],
      [words.list("payer", line.payers)],
      [words.list("duty", line.duty)],
      [words.day(line.deadline)],
      line.remarks.map((remark) => el("p", {}, el("bdi", {}, words.remark(remark)))),
    ];
    const named = (column, properties) => ({ ...properties, "data-name": words.say(`column.${column}`) });
    return el("tr", {},
      el("th", named("line", { scope: "row" }), words.number(line.number)),
      ...cells.map((inside, place) => el("td", named(COLUMNS[place + 1]), ...inside)));
  }
}

/** What a table may hold. */
export function columnsCard(words) {
  const head = (name) => el("th", { scope: "col" }, words.say(name));
  return el("section", { className: "card", id: "columns" },
    el("h2", { id: "columns-name" }, words.say("format")),
    el("p", {}, words.say("formatText")),
    el("p", {}, words.say("formatEmpty")),
    el("table", { "aria-labelledby": "columns-name" },
      el("thead", {}, el("tr", {}, head("column"), head("accepts"))),
      el("tbody", {}, ...words.columns.map(([name, takes]) => el("tr", {}, el("th", { scope: "row" }, name), el("td", {}, takes))))));
}
