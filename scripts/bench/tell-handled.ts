/** What a process that packed or checked a snapshot tells of it. */
export interface Handled {
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
  /** Most memory that the process held at any moment. */
  readonly peakMegabytes: number;
}

/** Does the work, and tells about it as the last line of the output. */
export async function tellHandled(
  work: () => Promise<{ readonly files: number; readonly bytes: number }>,
): Promise<void> {
  const begun = performance.now();
  const { files, bytes } = await work();
  const handled: Handled = {
    ...{ files, bytes },
    seconds: (performance.now() - begun) / 1000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(`${JSON.stringify(handled)}\n`);
}
