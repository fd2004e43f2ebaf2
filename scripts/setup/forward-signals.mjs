const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * Makes this process a shell around `child`: signals go on to it, and this process ends as it ended.
 * @param {import("node:child_process").ChildProcess} child
 */
export function forwardSignals(child) {
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    if (signal === null) {
      process.exit(code ?? 1);
    }
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
