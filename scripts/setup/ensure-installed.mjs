import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { isInstalled } from "./is-installed.mjs";
import { runNpm } from "./run-npm.mjs";
import { SetupError } from "./setup-error.mjs";
import { withLock } from "./with-lock.mjs";

/**
 * Not `npm ci`: that refuses a lock file which lacks a package for some other system, and a registry's mirror
 * may well lack those. The versions are the lock file's either way. Development packages too, whatever
 * NODE_ENV says: `npm test` needs them.
 */
const INSTALL = ["install", "--no-save", "--include=dev", "--include=optional", "--loglevel=error"];

/**
 * Installs the packages that package-lock.json names, unless they are there. An interrupted installation
 * is begun again at the next run; of two at once, one waits.
 * @param {string} root folder of the project
 */
export async function ensureInstalled(root) {
  if (await installed(root)) return;
  const onWait = (/** @type {string} */ holder) => say(`另一个进程（${holder}）正在安装软件包，等待它完成……`);
  await withLock(join(root, ".build", "setup-lock"), onWait, async () => {
    if (!(await installed(root))) await install(root);
  });
}

/** @param {string} root */
async function installed(root) {
  const lock = await readFile(join(root, "package-lock.json"), "utf8");
  const record = await readFile(join(root, "node_modules", ".package-lock.json"), "utf8").catch(() => null);
  return isInstalled(lock, record, process.platform);
}

/** @param {string} root */
async function install(root) {
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  say("正在安装所需的软件包（npm install），首次运行约需一分钟……");
  const ticker = setInterval(() => say(`仍在安装，已用 ${seconds()} 秒……`), 10_000);
  try {
    // From nothing, since npm takes a half-unpacked package of an interrupted installation for a whole one.
    await rm(join(root, "node_modules"), { recursive: true, force: true });
    const code = await runNpm(root, INSTALL);
    if (code !== 0) {
      throw new SetupError(
        `软件包安装失败（npm 退出码 ${code}）；请检查网络或 npm 镜像设置，然后再运行一次。`,
      );
    }
  } finally {
    clearInterval(ticker);
  }
  say(`软件包安装完成，用时 ${seconds()} 秒。`);
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`[准备] ${text}\n`);
}
