// The part of the page on how long people and machines wait for a build: figures taken by hand, in build-time.json.
import { table } from "../figures.mjs";

export function timePart({ on, machine, steps }) {
  return `## Build time

${on}, ${machine}. From a clean clone, tools installed and crates fetched.

${table(["step", "time:"], steps.map(({ step, seconds }) => [step, seconds >= 120 ? `${(seconds / 60).toFixed(1)} min` : `${Math.round(seconds)} s`]))}
`;
}
