import { once } from "node:events";
import { projectRoot } from "../../../scripts/command/project-root.ts";
import { ended, start } from "../checkout.ts";

/** Runs `npm run review` on a data folder, at whatever port is free. */
export async function startReview(data: string) {
  const { child, output } = start(projectRoot, "review", ["--data", data]);
  const failed = once(child, "exit").then(() => Promise.reject(new Error(output.stderr)));
  failed.catch(() => {});
  while (!output.stdout.includes("在浏览器打开"))
    await Promise.race([once(child.stdout ?? child, "data"), failed]);
  const address = /http:\/\/localhost:\d+\//.exec(output.stdout)?.[0] ?? "";
  return {
    address,
    output,
    stop: async () => {
      child.kill("SIGINT");
      return ended(child);
    },
  };
}
