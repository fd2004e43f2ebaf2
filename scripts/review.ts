// npm run review -- [--data DIR] [--port N]: a local page on which a person decides on what extraction proposed.
import { resolve } from "node:path";
import { parseOptions } from "./command/parse-options.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import { untilStopped } from "./command/until-stopped.ts";
import { startReview } from "./review/start-review.ts";
import { summariseQueue } from "./review/summarise-queue.ts";
import { parsePort } from "./serve/parse-port.ts";

const usualPort = 4322;

await runCommand(async () => {
  const options = parseOptions(process.argv.slice(2), { data: { type: "string" }, port: { type: "string" } });
  const data = resolve(options.data ?? resolve(projectRoot, "data"));
  const port = parsePort(options.port, usualPort);
  // A signal may come as soon as the address is told.
  const stopped = untilStopped();
  const { address, service, close } = await startReview(projectRoot, data, port);
  process.stdout.write(`${summariseQueue(await service.queue())}\n`);
  process.stdout.write(`在浏览器打开 ${address}（只有本机能打开；按 Ctrl-C 结束，已作的决定都已存入表格）\n`);
  await stopped;
  close();
  return 0;
});
