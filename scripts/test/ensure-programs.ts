import { chromiumAdvice } from "../browser/chromium-advice.ts";
import { findChromium, findNginx } from "../browser/programs.ts";
import { aptInstall } from "./apt-install.ts";

/**
 * Finds or installs what the browser tests run on. Without nginx its own tests are skipped.
 * @returns what is missing for good, in Chinese, or null
 */
export function ensurePrograms(): string | null {
  if (findChromium() === null) aptInstall(["chromium", "fonts-noto-cjk"]);
  if (findNginx() === null && !aptInstall(["nginx-light"])) {
    process.stdout.write("没有 nginx，且不能自动安装（需要 Debian 的 root）；跳过 nginx 下的测试。\n");
  }
  if (findChromium() !== null) return null;
  return `没有找到 Chromium，浏览器测试无法运行；${chromiumAdvice}。`;
}
