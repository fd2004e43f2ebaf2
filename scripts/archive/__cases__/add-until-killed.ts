// Run by a test: adds one small snapshot after another to the archive folder until it is killed; says so each time.

import { join } from "node:path";
import { ledgerName, readLedgerText, withArchive } from "../archive-folder.ts";
import { recoverArchive } from "../commit-snapshot.ts";
import { addSmall, factsOf } from "./small-archive.ts";

const [archive = ""] = process.argv.slice(2);
for (;;) {
  await withArchive(
    archive,
    () => {},
    async () => {
      await recoverArchive(archive);
      const lines = (await readLedgerText(join(archive, ledgerName))).split("\n").length;
      await addSmall(archive, factsOf(2024, Math.max(1, lines - 1), "又一版"));
    },
  );
  process.stdout.write("added\n");
}
