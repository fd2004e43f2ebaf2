// Measured by `npm run bench`: `npm run extract` of a folder. Arguments: data folder, number of threads.
import { join } from "node:path";
import { collectFiles } from "../extract/collect-files.ts";
import { loadCatalogue } from "../extract/load-catalogue.ts";
import { updateData } from "../extract/update-data.ts";
import type { FolderRun } from "./format-folder.ts";

const [data = "", threads = "1"] = process.argv.slice(2);
const files = await collectFiles([join(data, "reports")]);
const catalogue = await loadCatalogue(data);
const { faults, known } = await updateData(data, files, catalogue, () => {}, { threads: Number(threads) });
if (faults.length > 0) throw new Error(faults.slice(0, 20).join("\n"));
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const run: FolderRun = {
  ...{ threads: Number(threads), files: files.length, known },
  seconds: performance.now() / 1000,
  processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
  peakMegabytes: maxRSS / 1024,
};
process.stdout.write(`${JSON.stringify(run)}\n`);
