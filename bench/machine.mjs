// On what the figures were taken, and when; no name of a machine, no path.
import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";

export function machine() {
  const [{ model }] = cpus();
  return {
    on: new Date().toISOString().slice(0, 10),
    processor: model.replace(/\((R|TM)\)/g, "").replace(/\s+/g, " ").trim(),
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: process.platform,
    node: process.version.slice(1),
    commit: commit(),
  };
}

/** The commit that was measured, where there is one. */
function commit() {
  try {
    return execFileSync("git", ["rev-parse", "--short=12", "HEAD"], { encoding: "utf8", cwd: import.meta.dirname }).trim();
  } catch {
    return null;
  }
}
