// npm run restore -- archive/2024-r1.zip --to DIR
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, rmdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { refuseFaults } from "./archive/refuse-faults.ts";
import { restoreDataset } from "./archive/restore-dataset.ts";
import { verifyZip } from "./archive/verify-zip.ts";
import { parseCommandLine } from "./command/parse-command-line.ts";
import { runCommand } from "./command/run-command.ts";
import { UserError } from "./command/user-error.ts";

const usage = "用法：npm run restore -- 归档文件.zip --to 文件夹（空的，或还没有的）";

await runCommand(async () => {
  const { values, positionals } = parseCommandLine(process.argv.slice(2), { to: { type: "string" } }, usage);
  const [zip, ...rest] = positionals;
  if (zip === undefined || rest.length > 0 || values.to === undefined) throw new UserError(usage);
  const to = resolve(values.to);
  if (!(await stat(zip).catch(() => null))?.isFile()) throw new UserError(`${zip}：没有这个文件。`);
  await refuseFilled(to);
  const { faults, files } = await verifyZip(zip);
  refuseFaults(zip, faults);
  // Beside the folder until it is whole; a killed run's half is written anew.
  const beside = `${to}.restoring`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(dirname(to), { recursive: true });
  const count = await restoreDataset(zip, files, beside);
  if (existsSync(to)) await rmdir(to);
  await rename(beside, to);
  process.stdout.write(`已恢复 ${count} 个文件到 ${to}。\n生成网站：npm run build -- --data ${values.to}\n`);
  return 0;
});

async function refuseFilled(to: string): Promise<void> {
  if (!existsSync(to)) return;
  const names = await readdir(to).catch(() => [to]);
  if (names.length > 0) throw new UserError(`${to} 已存在，且不是空文件夹；请用 --to 另选一个。`);
}
