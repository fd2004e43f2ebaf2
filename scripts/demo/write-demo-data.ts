import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type SynthesisedReport, synthesise } from "../../src/core/synthesis/index.ts";
import { UserError } from "../command/user-error.ts";
import { loadCatalogue } from "../extract/load-catalogue.ts";
import { type Outcome, updateData } from "../extract/update-data.ts";
import { openText } from "../open-text.ts";
import { encodeGb18030 } from "./encode-gb18030.ts";

/**
 * Writes the data folder of the fictional district, in the place of an earlier one, and reads its reports as
 * `npm run extract` does: what nobody has decided on is then what the program read. `catalogue`: path of the
 * indicators.yaml that it measures by.
 * @throws UserError when the catalogue cannot be read
 */
export async function writeDemoData(seed: number, catalogue: string, folder: string): Promise<Outcome> {
  const opened = await openText(catalogue);
  if (opened.kind !== "text") throw new UserError(`${catalogue}：读不到指标目录，演示数据无从生成`);
  const text = (await Array.fromAsync(opened.text)).join("");
  await rm(folder, { recursive: true, force: true });
  const { files, reports } = synthesise(seed, text);
  const put = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  for (const file of files) await put(file.path, file.text);
  for (const report of reports) await put(report.path, encoded(report, report.text));
  const paths = reports.map(({ path }) => join(folder, path));
  const outcome = await updateData(folder, paths, await loadCatalogue(folder), () => {});
  if (outcome.faults.length > 0) throw new Error(outcome.faults.join("\n"));
  for (const report of reports) {
    if (report.replacement !== null) await put(report.path, encoded(report, report.replacement));
  }
  return outcome;
}

function encoded({ encoding }: SynthesisedReport, text: string): string | Uint8Array {
  return encoding === "utf-8" ? text : encodeGb18030(text);
}
