/** Waits for Ctrl-C or the end of the terminal. A terminal and npm may both pass the signal on: any number is heard. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
  });
}
