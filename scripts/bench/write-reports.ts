// Run by `npm run bench`: an invented country with its reports, and a data folder with the same reports of which
// nothing has been read. Arguments: folder of the one, folder of the other, number of offices, of years.
import { cp, mkdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../command/project-root.ts";
import { collectFiles } from "../extract/collect-files.ts";
import { writeCountry } from "../synthesize/write-country.ts";
import { forgetReports } from "./forget-reports.ts";

const [truth = "", unread = "", offices = "", years = ""] = process.argv.slice(2);
const catalogue = await readFile(join(projectRoot, "data", "indicators.yaml"), "utf8");
const plan = { seed: 1, offices: Number(offices), years: Number(years), withReports: true };
await writeCountry(plan, catalogue, truth, () => {});
await mkdir(unread, { recursive: true });
for (const name of ["offices.csv", "indicators.yaml", "yearbook.yaml"]) {
  await cp(join(truth, name), join(unread, name));
}
await forgetReports(unread);
await rename(join(truth, "reports"), join(unread, "reports"));
const files = await collectFiles([join(unread, "reports")]);
process.stdout.write(`${JSON.stringify({ files: files.length })}\n`);
