// npm run build -- [--data DIR] [--out DIR] [--archive DIR] [--with-archive]
import { refuseMissingArchive } from "./archive/refuse-missing-archive.ts";
import { buildFolders } from "./build/build-folders.ts";
import { buildSite } from "./build/build-site.ts";
import { parseOptions } from "./command/parse-options.ts";
import { runCommand } from "./command/run-command.ts";

await runCommand(async () => {
  const options = parseOptions(process.argv.slice(2), {
    data: { type: "string" },
    out: { type: "string" },
    archive: { type: "string" },
    "with-archive": { type: "boolean" },
  });
  refuseMissingArchive(options.archive);
  await buildSite({ ...buildFolders(options), withArchive: options["with-archive"], output: process.stdout });
  return 0;
});
