// CSV as spreadsheets write it: read without losing a cell, written so that no spreadsheet takes a cell for a formula.

/** What may stand between cells, the most likely first. */
export const SEPARATORS = [";", ",", "\t"];

const LINE_END = /\r\n?|\n/y;

/**
 * The lines of a table, each with its cells and its number as a spreadsheet counts. A quote that nothing closes is taken
 * as it stands, so that it does not swallow the lines after it; its line is marked.
 */
export function* lines(text, separator) {
  const plain = new RegExp(`[^${separator}\r\n]*`, "y");
  const upTo = (pattern, from) => {
    pattern.lastIndex = from;
    pattern.test(text);
    return pattern.lastIndex;
  };
  const rest = /[^\r\n]*/y;
  let at = 0;
  // Once a quote was left open, the next ones have to close in their own line: text is then walked once more at most.
  let strict = false;

  /** What stands in quotes from here on; nothing when they are not closed. */
  const quoted = () => {
    const end = strict ? upTo(rest, at) : text.length;
    let value = "";
    for (let from = at + 1; ;) {
      const quote = strict ? text.slice(from, end).indexOf('"') + from : text.indexOf('"', from);
      if (quote < from) return undefined;
      value += text.slice(from, quote);
      if (text[quote + 1] !== '"') return { value, next: quote + 1 };
      value += '"';
      from = quote + 2;
    }
  };

  for (let number = 1; at < text.length; number += 1) {
    const cells = [];
    let open = false;
    for (;;) {
      let cell = "";
      if (text[at] === '"') {
        const inside = quoted();
        if (inside) {
          cell = inside.value;
          at = inside.next;
        } else {
          open = true;
          strict = true;
        }
      }
      const end = upTo(plain, at);
      cells.push(cell + text.slice(at, end));
      at = end;
      if (text[at] !== separator) break;
      at += 1;
    }
    at = upTo(LINE_END, at) || text.length;
    yield { number, cells, open };
  }
}

/** The line that tells Excel what separates cells. */
const TOLD = /^sep=([^\r\n])(?:\r\n?|\n)/i;

/** What separates the cells of a text: as it says itself, else what `fit` likes best in the first line that holds something. */
export function separatorOf(text, fit) {
  const told = TOLD.exec(text);
  if (told && SEPARATORS.includes(told[1])) return { separator: told[1], from: told[0].length };
  const scored = SEPARATORS.map((separator) => {
    for (const { cells } of lines(text.slice(0, HEAD), separator)) {
      if (cells.some((cell) => cell.trim() !== "")) return { separator, fits: fit(cells), cells: cells.length };
    }
    return { separator, fits: 0, cells: 0 };
  });
  const [best] = scored.sort((one, other) => other.fits - one.fits || other.cells - one.cells);
  return { separator: best.separator, from: 0 };
}

/** As much of a text as its first line may take. */
export const HEAD = 1 << 16;

/** A spreadsheet would work out what begins so; an apostrophe before it keeps it text. */
const FORMULA = /^'*[=+\-@\t\r\n]/;
const GUARDED = /^'+[=+\-@\t\r\n]/;

/** A cell that no spreadsheet works out. */
export const guard = (cell) => (FORMULA.test(cell) ? `'${cell}` : cell);

/** The cell that was guarded. */
export const unguard = (cell) => (GUARDED.test(cell) ? cell.slice(1) : cell);

const QUOTED = /[";,\t\r\n]|^\s|\s$/;

function written(cell) {
  const safe = guard(cell);
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of a table, with its end. A line of one empty cell still is a line. */
export const line = (cells, separator) => `${cells.length === 1 && cells[0] === "" ? '""' : cells.map(written).join(separator)}\r\n`;

/** What tells Excel that the text is UTF-8. */
export const MARK = "\ufeff";
