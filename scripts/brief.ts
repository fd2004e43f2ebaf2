// npm run brief -- --year YYYY [--region SLUG] [--data DIR] [--out FILE]
import { dirname, join, resolve } from "node:path";
import { parseYear } from "../src/core/dataset/parse-year.ts";
import { briefPage } from "./brief/brief-page.ts";
import { printPage } from "./brief/print-page.ts";
import { chromiumAdvice } from "./browser/chromium-advice.ts";
import { findChromium } from "./browser/programs.ts";
import { buildFolders } from "./build/build-folders.ts";
import { renderSite } from "./build/render-site.ts";
import { parseOptions } from "./command/parse-options.ts";
import { runCommand } from "./command/run-command.ts";
import { UserError } from "./command/user-error.ts";

await runCommand(async () => {
  const options = parseOptions(process.argv.slice(2), {
    year: { type: "string" },
    region: { type: "string" },
    data: { type: "string" },
    out: { type: "string" },
  });
  const year = parseYear(options.year ?? "");
  if (!("value" in year)) throw new UserError(`--year：${year.what}；${year.mend}。`);
  if (findChromium() === null) {
    throw new UserError(
      `没有找到 Chromium，不能写 PDF；${chromiumAdvice}。也可以在浏览器里打开网站的 briefs/${year.value}.html，打印成 PDF。`,
    );
  }
  const { root, data, archive } = buildFolders({ data: options.data });
  const name = options.region === undefined ? `${year.value}` : `${year.value}-${options.region}`;
  const out = options.out === undefined ? join(dirname(data), "briefs", `${name}.pdf`) : resolve(options.out);
  await renderSite(
    { root, data, occasion: { archive, isPublished: false } },
    {
      output: process.stdout,
      warn: (text) => process.stderr.write(text),
      fate: () => "没有写简报。",
      prepare: async () => {},
      finish: {
        title: "打印简报",
        run: async (built) => {
          const pages = await printPage(await briefPage(built, year.value, options.region ?? null), out);
          return [null, `${pages} 页，${out}`];
        },
      },
    },
  );
  return 0;
});
