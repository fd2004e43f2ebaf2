import { UserError } from "../command/user-error.ts";

/**
 * Stops a command that would go on with a damaged file.
 * @throws UserError with every fault
 */
export function refuseFaults(file: string, faults: readonly string[]): void {
  if (faults.length === 0) return;
  throw new UserError(
    `${faults.map((fault) => `${file}：${fault}\n`).join("")}${file} 有 ${faults.length} 处问题，没有继续。`,
  );
}
