// npm run serve -- [--out DIR] [--port N] [--host ADDRESS]
import { buildFolders } from "./build/build-folders.ts";
import { parseOptions } from "./command/parse-options.ts";
import { runCommand } from "./command/run-command.ts";
import { parsePort } from "./serve/parse-port.ts";
import { serveSite } from "./serve/serve-site.ts";

await runCommand(async () => {
  const { out, port, host } = parseOptions(process.argv.slice(2), {
    out: { type: "string" },
    port: { type: "string" },
    host: { type: "string" },
  });
  await serveSite({ ...buildFolders({ out }), port: parsePort(port), host: host ?? null });
  return 0;
});
