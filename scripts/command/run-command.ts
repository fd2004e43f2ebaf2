import { UserError } from "./user-error.ts";

/** Runs a command to its exit code: a person's error is one message, a programmer's keeps its stack. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const text = error instanceof UserError ? error.message : error instanceof Error ? error.stack : error;
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  }
}
