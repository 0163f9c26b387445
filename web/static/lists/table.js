// A table of visits: its lines, what the rules say of each, and what of that is shown or saved. It holds stable names; the
// words for them come from outside.
import { HEAD, MARK, SEPARATORS, line as written, lines, separatorOf, unguard } from "./csv.js";
import { PAGE } from "./page-size.js";
import { shown } from "./shown.js";
import { columnAt, headOf, knownOf, visitOf } from "./visits.js";

/** How many visits are asked at once: between two batches progress is told. */
export const BATCH = 250;
/** Of more lines than these no device in a practice would make a page. */
const MOST_LINES = 200_000;
/** Of more columns than these a table is none of visits. */
const MOST_COLUMNS = 300;

const VERDICTS = ["bill", "wait", "ask", "refer", "notRefundable", ""];

/** Steps that say more of a bill than its way does. */
const NOTABLE = new Set(["tarificationClosed", "addJustification", "checkCertificateFlag", "checkSoftware", "giveCertificateCopy"]);

/** What the rules say of a card without a commitment number. */
const UNCOMMITTED = "step.askCpasToReactivate";

/** What a line comes to, in names: the verdict is empty when the line cannot be read. */
function resultOf(answer, visit) {
  if (answer.error) {
    const { path, code } = answer.error;
    return bad([[columnAt(path), code === "beforeCare" || code === "endsBeforeStart" ? code : "refused"]]);
  }
  const { verdict, channels, payers, certificate, deadlines, exception, guaranteed, steps } = answer.ok;
  const notable = verdict === "bill" ? steps.filter((step) => NOTABLE.has(step)) : steps.slice(0, 1);
  const deadline = deadlines.find((one) => one.kind === "tarification")?.lastDay ?? "";
  const closed = steps.includes("tarificationClosed") && !notable.includes("tarificationClosed") ? ["tarificationClosed"] : [];
  return {
    careOn: visit.careOn,
    verdict,
    channels: channels.join(" "),
    payers: payers.join(" ") || (guaranteed ? "open" : ""),
    duty: certificate.duty,
    deadline,
    remarks: [...(exception ? [`exception.${exception}`] : []), ...[...notable, ...closed].map((step) => `step.${step}`)],
    problem: verdict !== "bill" || notable.some((step) => step !== "giveCertificateCopy"),
  };
}

const bad = (faults) => ({ careOn: "", verdict: "", channels: "", payers: "", duty: "", deadline: "", remarks: faults.map(([column, word]) => `${column}\terror.${word}`), problem: true });

/** A table that was read. */
export class Table {
  constructor(head, cells, separator, encoding) {
    Object.assign(this, { head, heads: cells, separator, encoding, rows: [] });
  }

  /**
   * Reads a text. `route` answers many visits at once, `told` hears how many of how many lines are done. A text that is
   * no table of visits is refused with a word.
   */
  static async read({ text, encoding = "" }, today, route, told = () => {}) {
    const whole = text.replace(/^\ufeff/, "");
    const { separator, from } = separatorOf(whole, knownOf);
    const kept = [];
    let heads;
    let first = 0;
    for (const { number, cells, open } of lines(whole.slice(from), separator)) {
      const inside = cells.map(unguard);
      if (inside.every((cell) => cell.trim() === "")) continue;
      if (!heads) {
        if (inside.length > MOST_COLUMNS) return { refused: "large" };
        heads = inside;
        first = number;
      } else {
        if (kept.length === MOST_LINES) return { refused: "large" };
        kept.push({ number: number + (from > 0 ? 1 : 0), cells: inside, open });
      }
    }
    if (!heads) return { refused: "empty" };
    const head = headOf(heads);
    if (!head.at.has("careOn")) return { refused: head.at.size > 0 ? "care" : "heads" };
    if (kept.length === 0) return { refused: "empty" };
    const table = new Table(head, heads, separator, encoding);
    table.first = first;
    for (let done = 0; done < kept.length; done += BATCH) {
      table.#add(kept.slice(done, done + BATCH), today, route);
      await told(Math.min(done + BATCH, kept.length), kept.length);
    }
    return { table };
  }

  #add(batch, today, route) {
    const read = batch.map((kept) => {
      if (kept.open) return { faults: [["", "quote"]] };
      if (this.#beyond(kept.cells).length > 0) return { faults: [["", "cells"]] };
      return visitOf(kept.cells, this.head, today);
    });
    const asked = read.filter((one) => one.visit);
    const answers = route(asked.map((one) => one.visit));
    let next = 0;
    for (const [place, { number, cells }] of batch.entries()) {
      const { visit, faults, assumed, unsaid } = read[place];
      const result = faults ? bad(faults) : resultOf(answers[next++], visit);
      // Without a commitment number the rules say what to do; that the line is silent about it says the list.
      const silent = unsaid === true && result.remarks.includes(UNCOMMITTED);
      if (silent) result.remarks.unshift("unsaid.agreement");
      this.rows.push({ number, cells, assumed: assumed === true, silent, ...result });
    }
  }

  /** The cells of a line that has more of them than the table has names; empty ones do not count. */
  #beyond(cells) {
    const beyond = cells.slice(this.heads.length);
    return beyond.some((cell) => cell.trim() !== "") ? beyond : [];
  }

  #cell(row, id) {
    const place = this.head.at.get(id);
    return place === undefined ? "" : (row.cells[place] ?? "");
  }

  /** What is to be said of the table as a whole. */
  about() {
    const counts = {};
    const count = (name) => (counts[name] = (counts[name] ?? 0) + 1);
    for (const row of this.rows) {
      count(`verdict.${row.verdict}`);
      for (const channel of row.channels.split(" ")) if (channel !== "") count(`channel.${channel}`);
      if (row.assumed && row.verdict !== "") count("assumed");
      if (row.silent) count("silent");
    }
    const { unknown, twice } = this.head;
    return { lines: this.rows.length, encoding: this.encoding, counts, unknown: unknown.map((name) => shown(name)), twice: twice.map((name) => shown(name)) };
  }

  /** The lines that are wanted, in the order that is wanted. */
  #chosen({ sort, down, verdict, channel, problems }) {
    const rows = this.rows.filter((row) => {
      const way = row.channels.split(" ");
      return (verdict === "" || row.verdict === (verdict === "bad" ? "" : verdict)) && (channel === "" || way.includes(channel)) && (!problems || row.problem);
    });
    const key = {
      reference: (row) => this.#cell(row, "reference"),
      careOn: (row) => row.careOn,
      verdict: (row) => VERDICTS.indexOf(row.verdict),
      channel: (row) => row.channels,
      payer: (row) => row.payers,
      duty: (row) => row.duty,
      deadline: (row) => row.deadline,
      remark: (row) => row.remarks.join(" "),
    }[sort];
    if (!key) return down ? rows.reverse() : rows;
    const order = new Intl.Collator("fr-BE", { numeric: true }).compare;
    const keyed = rows.map((row) => ({ row, by: key(row) }));
    keyed.sort((one, other) => {
      // What is empty comes last, whichever way.
      if ((one.by === "") !== (other.by === "")) return one.by === "" ? 1 : -1;
      const by = typeof one.by === "number" ? one.by - other.by : order(one.by, other.by);
      return (down ? -by : by) || one.row.number - other.row.number;
    });
    return keyed.map(({ row }) => row);
  }

  /** How the column is called in the table itself; one that the table does not have keeps its name in the contract. */
  #name(id) {
    const place = this.head.at.get(id);
    return place === undefined ? id : this.heads[place];
  }

  /** A remark with the column's own name in the place of its id. */
  #remark(remark) {
    const [id, word] = remark.split("\t");
    return word === undefined ? remark : `${shown(this.#name(id))}\t${word}`;
  }

  /** The lines of a page of what is wanted: how many there are, which page this is, which is the last. */
  view(wanted) {
    const rows = this.#chosen(wanted);
    const last = Math.max(0, Math.ceil(rows.length / PAGE) - 1);
    const page = Math.min(Math.max(0, wanted.page), last);
    const lines = rows.slice(page * PAGE, (page + 1) * PAGE).map((row) => ({
      number: row.number,
      reference: shown(this.#cell(row, "reference"), 40),
      careOn: row.careOn || shown(this.#cell(row, "careOn")),
      verdict: row.verdict,
      channels: row.channels,
      payers: row.payers,
      duty: row.duty,
      deadline: row.deadline,
      remarks: row.remarks.map((remark) => this.#remark(remark)),
    }));
    return { count: rows.length, page, last, lines };
  }

  /** What is wanted as CSV: every column as it came, then the results in the words given. */
  *csv(wanted, words) {
    // The separator of the table, unless cells among the first would make a reader take another for it.
    const separator = [this.separator, ...SEPARATORS].find((one) => separatorOf(begun(this.#saved(wanted, words, one)), knownOf).separator === one);
    yield separator ? MARK : `${MARK}sep=${this.separator}\r\n`;
    yield* this.#saved(wanted, words, separator ?? this.separator);
  }

  *#saved(wanted, words, separator) {
    const say = (name) => words[name] ?? name;
    const kept = this.heads.map((_, place) => place).filter((place) => !this.head.added.has(place));
    const added = ["verdict", "channel", "payer", "duty", "deadline", "remark"];
    const named = (kind, names) => names.split(" ").filter((name) => name !== "").map((name) => say(`${kind}.${name}`)).join(" / ");
    const remark = (text) => {
      const [id, word] = text.split("\t");
      if (word === undefined) return say(text);
      const name = this.#name(id);
      return name === "" ? say(word) : `${name}${say("colon")}${say(word)}`;
    };
    yield written([...kept.map((place) => this.heads[place]), ...added.map((name) => words[`saved.${name}`] ?? say(`column.${name}`))], separator);
    for (const row of this.#chosen(wanted)) {
      const results = [
        say(`verdict.${row.verdict}`), named("channel", row.channels), named("payer", row.payers), row.duty && say(`duty.${row.duty}`), row.deadline,
        row.remarks.map(remark).join(" "),
      ];
      // Cells beyond the last name stay there: they are why the line could not be read, and are so again.
      yield written([...kept.map((place) => row.cells[place] ?? ""), ...results, ...this.#beyond(row.cells)], separator);
    }
  }
}

/** As much of a text as tells what separates its cells. */
function begun(pieces) {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length > HEAD) break;
  }
  return text;
}
