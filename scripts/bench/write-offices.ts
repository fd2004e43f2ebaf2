// Run by `npm run bench`: a data folder of many offices. Arguments: folder, number of offices.
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { observationColumns, officeColumns, reportColumns } from "../../src/core/dataset/index.ts";
import { projectRoot } from "../command/project-root.ts";

const [folder = "", count = ""] = process.argv.slice(2);

const years = [2022, 2023, 2024];
/** An indicator, its unit, and the least that an office states of it. */
const measures = [
  ["disputes_handled", "件", 40],
  ["disputes_resolved", "件", 38],
  ["publicity_events", "场次", 12],
  ["publicity_reach", "人次", 2000],
  ["study_center_group", "次", 6],
  ["study_training", "场次", 3],
] as const;

const offices = Array.from({ length: Number(count) }, (_, n) => {
  const district = Math.floor(n / 12);
  return {
    id: `office-${n}`,
    name: `第${n}街道`,
    district: `第${district}区`,
    city: `第${Math.floor(district / 10)}市`,
  };
});

await mkdir(join(folder, "observations"), { recursive: true });
await copyFile(join(projectRoot, "data", "indicators.yaml"), join(folder, "indicators.yaml"));
await write(
  "offices.csv",
  officeColumns,
  offices.map(({ id, name, city, district }) => ({
    id,
    name,
    kind: "街道",
    province: "某省",
    city,
    district,
  })),
);
await write(
  "reports.csv",
  reportColumns,
  offices.flatMap(({ id }) =>
    years.map((year) => ({
      ...{ id: `${id}-${year}`, office: id, year, issued: `${year + 1}-02-01` },
      ...{ url: `https://example.org/${id}/${year}`, coverage: "full" },
    })),
  ),
);
for (const year of years) {
  await write(
    `observations/${year}.csv`,
    observationColumns,
    offices.flatMap(({ id }, n) =>
      measures.map(([indicator, unit, least]) => ({
        ...{
          office: id,
          year,
          indicator,
          unit,
          report: `${id}-${year}`,
          bound: "exact",
          status: "confirmed",
        },
        // Some spread, the same each time.
        value: least + ((n * 7919 + year * 31 + Math.floor(n / 10)) % 37) * Math.ceil(least / 40),
      })),
    ),
  );
}
process.stdout.write(`${JSON.stringify({ offices: offices.length })}\n`);

async function write(
  path: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number>>[],
): Promise<void> {
  const lines = rows.map((row) => columns.map((column) => row[column] ?? "").join(","));
  await writeFile(join(folder, path), `${[columns.join(","), ...lines].join("\n")}\n`);
}
