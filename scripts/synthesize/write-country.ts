import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { finished } from "node:stream/promises";
import { observationColumns, officeColumns, reportColumns } from "../../src/core/dataset/index.ts";
import { type CsvValue, csvRows, csvText } from "../../src/core/publish/csv-text.ts";
import {
  type CountryPlan,
  catalogueText,
  countryYears,
  observationRow,
  officeRow,
  reportRow,
  synthesiseCountry,
  yearbookText,
} from "../../src/core/synthesis/index.ts";
import type { Tell } from "../command/progress.ts";
import { encodeGb18030 } from "../demo/encode-gb18030.ts";

/** How much was written. */
export interface CountryCounts {
  readonly offices: number;
  readonly reports: number;
  readonly observations: number;
  readonly faults: number;
}

/**
 * Writes the data folder of an invented country as it is drawn, office by office, so that memory does not grow with
 * it. `catalogue`: the text of the indicators.yaml that it measures by.
 */
export async function writeCountry(
  plan: CountryPlan,
  catalogue: string,
  folder: string,
  tell: Tell,
): Promise<CountryCounts> {
  await mkdir(join(folder, "observations"), { recursive: true });
  await writeFile(join(folder, "yearbook.yaml"), yearbookText("虚构之国"));
  await writeFile(join(folder, "indicators.yaml"), catalogueText(catalogue));
  const tables = new Map<string, WriteStream>();
  const open = (path: string, header: readonly string[]): void => {
    const stream = createWriteStream(join(folder, path));
    stream.write(csvText(header, []));
    tables.set(path, stream);
  };
  const write = async (path: string, rows: readonly (readonly CsvValue[])[]): Promise<void> => {
    const stream = tables.get(path);
    if (stream?.write(csvRows(rows)) === false) await once(stream, "drain");
  };
  open("offices.csv", officeColumns);
  open("reports.csv", reportColumns);
  for (const year of countryYears(plan)) open(`observations/${year}.csv`, observationColumns);

  let [offices, reports, observations, faults] = [0, 0, 0, 0];
  for (const one of synthesiseCountry(plan)) {
    await write("offices.csv", [officeRow(one.office)]);
    await write(
      "reports.csv",
      one.reports.map(({ report }) => reportRow(report)),
    );
    for (const { report, rows, document } of one.reports) {
      await write(`observations/${report.year}.csv`, rows.map(observationRow));
      observations += rows.length;
      if (document === null) continue;
      const path = join(folder, document.path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, document.encoding === "utf-8" ? document.text : encodeGb18030(document.text));
    }
    offices += 1;
    reports += one.reports.length;
    faults += one.planted === null ? 0 : 1;
    tell(`第 ${offices}/${plan.offices} 家`);
  }
  for (const stream of tables.values()) {
    stream.end();
    await finished(stream);
  }
  return { offices, reports, observations, faults };
}
