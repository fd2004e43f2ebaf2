// npm run snapshot -- --year YYYY [--data DIR] [--archive DIR] [--note TEXT] [--date YYYY-MM-DD]
import { parseDate } from "../src/core/dataset/parse-date.ts";
import { parseYear } from "../src/core/dataset/parse-year.ts";
import { makeSnapshot } from "./archive/make-snapshot.ts";
import { describeOutcome } from "./archive/snapshot-messages.ts";
import { buildFolders } from "./build/build-folders.ts";
import { parseOptions } from "./command/parse-options.ts";
import { runCommand } from "./command/run-command.ts";
import { spareMemory } from "./command/spare-memory.ts";
import { UserError } from "./command/user-error.ts";

await runCommand(async () => {
  const options = parseOptions(process.argv.slice(2), {
    year: { type: "string" },
    data: { type: "string" },
    archive: { type: "string" },
    note: { type: "string" },
    date: { type: "string" },
  });
  const year = parseYear(options.year ?? "");
  if (!("value" in year)) throw new UserError(`--year：${year.what}；${year.mend}。`);
  const date = parseDate(options.date ?? "");
  if (!("value" in date)) throw new UserError(`--date：${date.what}；${date.mend}。`);
  spareMemory();
  const { root, data, archive } = buildFolders(options);
  const { note = "" } = options;
  const outcome = await makeSnapshot({
    ...{ root, data, archive, note: note.trim() },
    year: year.value,
    date: date.value,
    output: process.stdout,
  });
  process.stdout.write(`${describeOutcome(outcome, archive)}\n`);
  return 0;
});
