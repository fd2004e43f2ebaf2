import { spawn } from "node:child_process";
import { projectRoot } from "../command/project-root.ts";

/** Runs a program for this Node with its output shown. @returns its exit code */
export function runNode(script: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], { cwd: projectRoot, stdio: ["ignore", 1, 2] });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
