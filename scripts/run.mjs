// Runs one command of the project, after setting up what it needs: `node scripts/run.mjs build --out DIR`.
// Plain JavaScript for Node 18: on a fresh clone nothing else is there yet. Everything said here goes to
// stderr, so that stdout belongs to the command alone.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { forwardSignals } from "./setup/forward-signals.mjs";
import { memoryOptions } from "./setup/memory-options.mjs";
import { pickNode } from "./setup/pick-node.mjs";
import { SetupError } from "./setup/setup-error.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [command = "", ...args] = process.argv.slice(2);

try {
  await ensureInstalled(root);
  const child = spawn(
    pickNode(root),
    [...memoryOptions(command), join(root, "scripts", `${command}.ts`), ...args],
    {
      stdio: "inherit",
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    },
  );
  forwardSignals(child);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
