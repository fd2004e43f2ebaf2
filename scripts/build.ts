// npm run build -- [--data DIR] [--out DIR]
import { buildFolders } from "./build/build-folders.ts";
import { buildSite } from "./build/build-site.ts";
import { parseOptions } from "./command/parse-options.ts";
import { runCommand } from "./command/run-command.ts";

await runCommand(async () => {
  const options = parseOptions(process.argv.slice(2), { data: { type: "string" }, out: { type: "string" } });
  await buildSite({ ...buildFolders(options), output: process.stdout });
  return 0;
});
