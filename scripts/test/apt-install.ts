import { spawnSync } from "node:child_process";
import { findProgram } from "../browser/find-program.ts";

/** Installs Debian packages, which only root on a Debian-like system can. @returns whether that worked */
export function aptInstall(packages: readonly string[]): boolean {
  const apt = findProgram(["apt-get"]);
  if (apt === null || process.getuid?.() !== 0) return false;
  process.stdout.write(`正在安装 ${packages.join(" ")}（apt-get）……\n`);
  const run = (...args: string[]) =>
    spawnSync(apt, ["-q", ...args], {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  return run("update") && run("install", "-y", "--no-install-recommends", ...packages);
}
