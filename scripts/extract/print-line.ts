import { once } from "node:events";

/** Prints a line, and waits while its reader is slower than we are, so that lines do not pile up in memory. */
export async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}

/** Ends the command with one line where the reader of its output has gone away, as `head` does. */
export function stopWithoutReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.stderr.write("输出的另一端已经关闭，剩下的没有读。\n");
    process.exit(1);
  });
}
