// The part of the page on how long people and machines wait for a build: figures taken by hand, in build-time.json, as
// {"on": "2026-11-24", "machine": "2 cores", "steps": [{"step": "a clean clone: cargo xtask test", "seconds": 400}]}.
import { table } from "../figures.mjs";

const shown = (seconds) => (seconds >= 120 ? `${(seconds / 60).toFixed(1)} min` : `${Number(seconds.toFixed(seconds < 10 ? 1 : 0))} s`);

export function timePart({ on, machine, steps }) {
  if (steps.length === 0) return null;
  return `## Build time

${on}, ${machine}.

${table(["step", "time:"], steps.map(({ step, seconds }) => [step, shown(seconds)]))}
`;
}
