// Figures as the page writes them: no more digits than a measurement has.

/** Three digits that count, with commas between thousands. */
export const short = (number) => Number(number.toPrecision(3)).toLocaleString("en", { maximumFractionDigits: 3 });

/** How many times as fast. */
export const times = (ratio) => `${ratio >= 100 ? Math.round(ratio).toLocaleString("en") : Number(ratio.toPrecision(2)).toLocaleString("en", { maximumFractionDigits: 6 })} ×`;

export const ms = (number) => `${number >= 100 ? Math.round(number).toLocaleString("en") : Number(number.toPrecision(2))} ms`;

export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** A table of Markdown: names of columns, with `:` after those that hold figures, and rows. */
export function table(columns, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const isFigure = (name) => name.endsWith(":");
  return [line(columns.map((name) => name.replace(/:$/, ""))), line(columns.map((name) => (isFigure(name) ? "---:" : "---"))), ...rows.map(line)].join("\n");
}
