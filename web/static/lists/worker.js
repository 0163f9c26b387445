// The page's second thread: reads a table of visits, asks the npm package of this very version about each, and hands back
// the few lines that are shown. It sends nothing anywhere and keeps nothing; when the page ends it, all of it is gone.
import init from "gpcheck/gpcheck_wasm.js";
import { routeVisits } from "gpcheck/names.js";
import { textOf } from "./bytes.js";
import { Table } from "./table.js";

/** Of more bytes than these no table of visits is made. */
const MOST_BYTES = 64 << 20;

let table;

/** The text of what was given, a file or a text. */
async function given(what) {
  if (typeof what === "string") return { text: what };
  if (what.size > MOST_BYTES) return { refused: "large" };
  try {
    return textOf(new Uint8Array(await what.arrayBuffer()));
  } catch {
    return { refused: "file" };
  }
}

const work = {
  async read({ source, today }) {
    const [text] = await Promise.all([given(source), init()]);
    let last = 0;
    const told = (done, of) => {
      const now = performance.now();
      if (now - last < 60) return;
      last = now;
      postMessage({ progress: { done, of } });
    };
    const read = text.refused ? text : await Table.read(text, today, routeVisits, told);
    if (read.refused) return postMessage({ refused: read.refused });
    table = read.table;
    postMessage({ about: table.about() });
  },
  view(wanted) {
    postMessage({ view: table.view(wanted) });
  },
  save({ wanted, words }) {
    postMessage({ file: new Blob([...table.csv(wanted, words)], { type: "text/csv" }) });
  },
};

// One thing after the other, in the order asked.
let turn = Promise.resolve();
addEventListener("message", ({ data }) => {
  for (const [name, asked] of Object.entries(data)) {
    turn = turn.then(() => work[name](asked)).catch((error) => {
      // A table that could not be worked through is said; the page stays as it is.
      console.error(error);
      postMessage({ refused: "lacking" });
    });
  }
});
