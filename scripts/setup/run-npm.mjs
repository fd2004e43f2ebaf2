import { spawn } from "node:child_process";
import { SetupError } from "./setup-error.mjs";

/**
 * Runs npm in `folder`, with all that it says on stderr.
 * @param {string} folder
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runNpm(folder, args) {
  const { npm_execpath: script = "", npm_node_execpath: node = process.execPath } = process.env;
  // The npm that started us, by the Node that it runs on: not by one in node_modules, which it replaces.
  const [program, ...first] = /npm-cli\.c?js$/.test(script) ? [node, script] : ["npm"];
  const child = spawn(/** @type {string} */ (program), [...first, ...args], {
    cwd: folder,
    stdio: ["ignore", 2, 2],
    shell: program === "npm" && process.platform === "win32",
  });
  return new Promise((resolve, reject) => {
    child.on("error", () =>
      reject(new SetupError("找不到 npm；请从 https://nodejs.org 安装 Node.js（已含 npm）。")),
    );
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
