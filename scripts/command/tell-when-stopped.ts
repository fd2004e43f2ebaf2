import { constants } from "node:os";

/**
 * Says on stderr how things stand when the command is stopped, by Ctrl-C or by another program, and ends it at once,
 * with the exit code that shells give to a process that ended so.
 */
export function tellWhenStopped(text: string): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      process.stderr.write(`\n${text}\n`);
      process.exit(128 + constants.signals[signal]);
    });
  }
}
