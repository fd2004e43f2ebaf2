import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { reportColumns } from "../../src/core/dataset/index.ts";

/** Takes away from a data folder all that reading reports has written. */
export async function forgetReports(folder: string): Promise<void> {
  for (const name of ["observations", ".readings", ".lock"]) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
  await mkdir(join(folder, "observations"), { recursive: true });
  await writeFile(join(folder, "reports.csv"), `${reportColumns.join(",")}\n`);
}
