import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type BagFacts,
  checkBag,
  type FoundFile,
  readBagFacts,
  requiredTagFiles,
} from "../../src/core/archive/index.ts";
import { showText } from "../../src/core/text/index.ts";
import { digestFile } from "./digest.ts";
import { listFiles } from "./list-files.ts";

export interface VerifiedFolder {
  readonly faults: readonly string[];
  readonly facts: BagFacts | null;
  readonly files: readonly FoundFile[];
}

/** Checks a bag that has been unpacked into a folder, whatever that folder's name is. */
export async function verifyFolder(folder: string): Promise<VerifiedFolder> {
  const { files: paths, others } = await listFiles(folder);
  const faults = others.map((path) => `${showText(path)}：是符号链接或特殊文件，不是归档里的文件`);
  const files: FoundFile[] = [];
  const texts = new Map<string, string>();
  for (const path of paths) {
    const file = join(folder, ...path.split("/"));
    const digest = await digestFile(file).catch((error: NodeJS.ErrnoException) => error.code ?? "");
    if (typeof digest === "string") {
      faults.push(`${showText(path)}：读不出来（${digest}）`);
      continue;
    }
    files.push({ path, ...digest });
    if (requiredTagFiles.includes(path)) texts.set(path, await readFile(file, "utf8"));
  }
  const bag = checkBag(files, texts);
  const facts = readBagFacts(bag.info);
  const unnamed = facts === null ? ["bag-info.txt：没有写明是哪一年第几版的归档，或没有日期"] : [];
  return { faults: [...faults, ...bag.faults, ...unnamed], facts, files };
}
