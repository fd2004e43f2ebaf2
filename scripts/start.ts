// npm start -- [--data DIR] [--out DIR] [--archive DIR] [--with-archive] [--port N] [--host ADDRESS]
import { refuseMissingArchive } from "./archive/refuse-missing-archive.ts";
import { buildFolders } from "./build/build-folders.ts";
import { buildSite } from "./build/build-site.ts";
import { parseOptions } from "./command/parse-options.ts";
import { runCommand } from "./command/run-command.ts";
import { parsePort } from "./serve/parse-port.ts";
import { serveSite } from "./serve/serve-site.ts";

await runCommand(async () => {
  const options = parseOptions(process.argv.slice(2), {
    data: { type: "string" },
    out: { type: "string" },
    archive: { type: "string" },
    "with-archive": { type: "boolean" },
    port: { type: "string" },
    host: { type: "string" },
  });
  refuseMissingArchive(options.archive);
  const folders = buildFolders(options);
  const port = parsePort(options.port);
  await buildSite({ ...folders, withArchive: options["with-archive"], output: process.stdout });
  await serveSite({ ...folders, port, host: options.host ?? null });
  return 0;
});
