import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { synthesise } from "../../src/core/synthesis/index.ts";
import { UserError } from "../command/user-error.ts";
import { openText } from "../open-text.ts";

/**
 * Writes the data folder of the fictional district, in the place of an earlier one. `catalogue`: path of the
 * indicators.yaml that it measures by.
 * @throws UserError when the catalogue cannot be read
 */
export async function writeDemoData(seed: number, catalogue: string, folder: string): Promise<void> {
  const opened = await openText(catalogue);
  if (opened.kind !== "text") throw new UserError(`${catalogue}：读不到指标目录，演示数据无从生成`);
  const text = (await Array.fromAsync(opened.text)).join("");
  await rm(folder, { recursive: true, force: true });
  for (const file of synthesise(seed, text).files) {
    const path = join(folder, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.text);
  }
}
