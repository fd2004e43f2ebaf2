// npm run photos -- [--out DIR]
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromiumAdvice } from "./browser/chromium-advice.ts";
import { findChromium } from "./browser/programs.ts";
import { startBrowser } from "./browser/start-browser.ts";
import { parseOptions } from "./command/parse-options.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import { UserError } from "./command/user-error.ts";
import { takePhotos } from "./photos/take-photos.ts";

const sites = [
  { name: "data", folder: "dist", command: "npm run build" },
  { name: "demo", folder: "dist-demo", command: "npm run demo -- --build-only" },
];

await runCommand(async () => {
  const { out = join(projectRoot, ".photos") } = parseOptions(process.argv.slice(2), {
    out: { type: "string" },
  });
  if (findChromium() === null) throw new UserError(`没有找到 Chromium；${chromiumAdvice}`);
  const missing = sites.filter(({ folder }) => !existsSync(join(projectRoot, folder, "index.html")));
  for (const { folder, command } of missing)
    process.stdout.write(`没有 ${folder}，跳过；先运行 ${command}\n`);
  const browser = await startBrowser();
  try {
    for (const { name, folder } of sites.filter((site) => !missing.includes(site))) {
      const pictures = join(resolve(out), name);
      const files = await takePhotos({
        browser,
        site: join(projectRoot, folder),
        out: pictures,
        tell: (done, of) => process.stdout.write(`${name}：${done}/${of} 页\n`),
      });
      process.stdout.write(`${pictures}：${files} 个文件\n`);
    }
  } finally {
    await browser.close();
  }
  return missing.length === sites.length ? 1 : 0;
});
