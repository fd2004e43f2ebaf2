import { stripVTControlCharacters } from "node:util";
import { explainSystemError } from "./explain-system-error.ts";
import { UserError } from "./user-error.ts";

/** Runs a command to its exit code: a person's error is one message, a programmer's keeps its stack. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const told = error instanceof UserError ? error.message : explainSystemError(error);
    const text = told ?? (error instanceof Error ? error.stack : error);
    // The bundler colours its messages whether or not anybody can see colours.
    process.stderr.write(`${process.stderr.isTTY ? text : stripVTControlCharacters(String(text))}\n`);
    process.exitCode = 1;
  }
}
