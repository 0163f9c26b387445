// What the page of lists shows, as plain values: what happened goes in, what is to be shown comes out. Nothing here
// touches the page.

/** The columns of results, by which lines can be sorted. */
export const COLUMNS = ["line", "reference", "careOn", "verdict", "channel", "payer", "duty", "deadline", "remark"];

const WANTED = { sort: "line", down: false, verdict: "", channel: "", problems: false, page: 0 };
const EMPTY = { phase: "none", progress: undefined, refused: undefined, about: undefined, view: undefined, wanted: WANTED };

/** The state of a page where nothing was read yet. */
export const start = () => ({ ...EMPTY, typed: "" });

/** What happened, each by its name: what it brought, and the state after it. */
const EVENTS = {
  /** Something was typed into the field for tables. */
  typed: (state, typed) => ({ ...state, typed }),
  /** A table was handed over. */
  begun: (state) => ({ ...state, ...EMPTY, phase: "reading" }),
  /** It was given up, or removed. */
  stopped: (state) => ({ ...state, ...EMPTY }),
  progress: (state, progress) => ({ ...state, progress }),
  refused: (state, refused) => ({ ...state, ...EMPTY, phase: "refused", refused }),
  about: (state, about) => ({ ...state, phase: "read", about }),
  /** Lines came; a page that is no longer there gave way to the last one. */
  view: (state, view) => ({ ...state, view, wanted: { ...state.wanted, page: view.page } }),
  /** Lines are wanted in another order; asked twice, the other way round. */
  sort: (state, sort) => want(state, { sort, down: state.wanted.sort === sort && !state.wanted.down, page: 0 }),
  /** Only some lines are wanted. */
  filter: (state, filter) => want(state, { ...filter, page: 0 }),
  page: (state, page) => want(state, { page }),
};

const want = (state, wanted) => ({ ...state, wanted: { ...state.wanted, ...wanted } });

/** The state after what happened. */
export const after = (state, [name, brought]) => EVENTS[name](state, brought);

/** The choices among lines that there are any of, each with how many. */
export function choices({ about }, kind, names) {
  const of = (name) => about.counts[`${kind}.${name}`] ?? 0;
  return [["", about.lines], ...names.map((name) => [name, of(name === "bad" ? "" : name)])].filter(([, count]) => count > 0);
}
