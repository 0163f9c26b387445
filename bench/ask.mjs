// A process that answers each line on its input with a line of JSON on its output.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** Starts one; its first line is what it says of itself. */
export async function asked(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"], ...options });
  let trouble = "";
  child.stderr.on("data", (chunk) => { trouble = (trouble + chunk).slice(-2000); });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${[command, ...args].join(" ")} ended early\n${trouble.trim()}`);
    return JSON.parse(value);
  };
  // A child that cannot start has no output, which is told above.
  child.on("error", (error) => { trouble += error.message; });
  child.stdin.on("error", () => {});
  const about = await next();
  return {
    about,
    ask: (question) => {
      child.stdin.write(`${JSON.stringify(question)}\n`);
      return next();
    },
    stop: () => child.kill(),
  };
}
