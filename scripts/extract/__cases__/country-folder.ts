import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { forgetReports } from "../../bench/forget-reports.ts";
import { projectRoot } from "../../command/project-root.ts";
import { writeCountry } from "../../synthesize/write-country.ts";

/** Writes the data folder of an invented country with its reports, of which nothing has been read yet. */
export async function writeUnread(folder: string, offices: number, years: number): Promise<void> {
  const catalogue = await readFile(join(projectRoot, "data", "indicators.yaml"), "utf8");
  await writeCountry({ seed: 5, offices, years, withReports: true }, catalogue, folder, () => {});
  await forgetReports(folder);
}

/** The tables that reading reports writes, by path; and any other file in their folders. */
export async function tablesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const years = (await readdir(join(folder, "observations"))).sort().map((name) => `observations/${name}`);
  const paths = ["reports.csv", ...years];
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), "utf8")));
  return Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? ""]));
}
