import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { SetupError } from "./setup-error.mjs";

/** jsdom asks for this; type stripping and Astro are content with less. */
const OLDEST = [24, 15];

/**
 * The Node that runs the project: the one at hand if it is new enough, else the one that package.json's
 * optionalDependencies put into node_modules.
 * @param {string} root folder of the project
 * @returns {string} path of the program
 */
export function pickNode(root) {
  if (isNewEnough(process.version)) return process.execPath;
  const own = ownNode(root);
  // Asked, not trusted: on Alpine the package is there and its program cannot run.
  const answer = spawnSync(own, ["--version"], { encoding: "utf8" });
  if (answer.status === 0 && isNewEnough(answer.stdout)) return own;
  throw new SetupError(
    `需要 Node.js ${OLDEST.join(".")} 或更新的版本，当前是 ${process.version}，` +
      `本系统（${process.platform}-${process.arch}）也没有可用的随附版本；请从 https://nodejs.org 安装后再运行一次。`,
  );
}

/**
 * @param {string} version as `process.version` has it: v24.15.0
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.trim().replace(/^v/, "").split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** @param {string} root */
function ownNode(root) {
  const windows = process.platform === "win32";
  const name = `node-${windows ? "win" : process.platform}-${process.arch}`;
  return join(root, "node_modules", name, "bin", windows ? "node.exe" : "node");
}
