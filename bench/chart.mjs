// One chart of explained single cases a second, on a scale in which each step is ten times the one before. Light and dark follow
// the reader; every bar has its figure beside it, so that nothing rests on colour or on length alone.

const WIDTH = 720;
const [ROW, BAR, TOP, LEFT, RIGHT] = [34, 18, 58, 218, 110];

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `
    text { font: 14px system-ui, sans-serif; fill: #17212b }
    .title { font-weight: 600; font-size: 16px }
    .small { font-size: 12px; fill: #4d5966 }
    .bar { fill: #7c8791 } .ours { fill: #0a6657 } .line { stroke: #d9dce0 }
    @media (prefers-color-scheme: dark) {
      text { fill: #e9eef2 } .small { fill: #a9b5c0 } .bar { fill: #75828e } .ours { fill: #63cdb8 } .line { stroke: #2a343e }
      .paper { fill: #161e26 }
    }`;

/** Bars of {name, value, ours}; `said` is what a listener hears instead of the picture. */
export function chart({ title, unit, bars, said }) {
  const height = TOP + bars.length * ROW + 34;
  const values = bars.map(({ value }) => value);
  // Room for the shortest bar to be seen.
  const [first, last] = [Math.floor(Math.log10(Math.min(...values) / 2)), Math.ceil(Math.log10(Math.max(...values)))];
  const x = (value) => LEFT + ((Math.log10(value) - first) / (last - first)) * (WIDTH - LEFT - RIGHT);
  const grid = Array.from({ length: last - first + 1 }, (_, step) => 10 ** (first + step)).map((value) => `
  <line class="line" x1="${x(value)}" x2="${x(value)}" y1="${TOP - 6}" y2="${height - 30}"/>
  <text class="small" x="${x(value)}" y="${height - 12}" text-anchor="middle">${value.toLocaleString("en")}</text>`);
  const rows = bars.map(({ name, value, ours }, place) => {
    const y = TOP + place * ROW;
    return `
  <text x="${LEFT - 10}" y="${y + BAR - 4}" text-anchor="end">${escaped(name)}</text>
  <rect class="${ours ? "ours" : "bar"}" x="${LEFT}" y="${y}" width="${Math.max(1, x(value) - LEFT).toFixed(1)}" height="${BAR}" rx="2"/>
  <text x="${(x(value) + 8).toFixed(1)}" y="${y + BAR - 4}">${value.toLocaleString("en")}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title said">
  <title id="title">${escaped(title)}</title>
  <desc id="said">${escaped(said)}</desc>
  <style>${STYLE}
  </style>
  <rect class="paper" width="${WIDTH}" height="${height}" fill="#ffffff" rx="6"/>
  <text class="title" x="16" y="28">${escaped(title)}</text>
  <text class="small" x="${WIDTH - 16}" y="28" text-anchor="end">${escaped(unit)}</text>${grid.join("")}${rows.join("")}
</svg>
`;
}
