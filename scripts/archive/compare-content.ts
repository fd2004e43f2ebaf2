import { join } from "node:path";
import {
  compareHashes,
  datasetFolder,
  type LedgerLine,
  type ProgramRecord,
  parseManifest,
  snapshotName,
  tagFiles,
} from "../../src/core/archive/index.ts";
import { UserError } from "../command/user-error.ts";
import { digestFile } from "./digest.ts";
import { withFile } from "./file-source.ts";
import { listFiles } from "./list-files.ts";
import { openZip } from "./open-zip.ts";

export interface ContentComparison {
  /** `data/dataset/…：…` for each file of the dataset that differs; [] where the content is the same. */
  readonly differences: readonly string[];
  /** The program that made the snapshot. */
  readonly program: ProgramRecord;
}

const words = { missing: "已没有这个文件", surplus: "新增的文件", changed: "内容不同" } as const;

/**
 * Compares a staged dataset with that of the snapshot in the archive: the content of a snapshot is its dataset, from
 * which the site follows.
 * @throws UserError when the snapshot is not what the ledger says
 */
export async function compareContent(
  archive: string,
  line: LedgerLine,
  dataset: string,
): Promise<ContentComparison> {
  const path = join(archive, line.file);
  const found = await digestFile(path).catch(() => null);
  if (found?.sha256 !== line.sha256) {
    const what = found === null ? "打不开，或者不见了" : "与账本记下的校验码不符";
    throw new UserError(`${path}：${what}；先运行 npm run verify -- ${archive} 查明，没有新增归档。`);
  }
  const top = snapshotName(line);
  const read = (name: string) =>
    withFile(path, async (source) => (await (await openZip(source)).text(`${top}/${name}`)) ?? "");
  const { hashes } = parseManifest(await read(tagFiles.manifest));
  const before = new Map([...hashes].filter(([name]) => name.startsWith(datasetFolder)));
  const now = new Map<string, string>();
  for (const name of (await listFiles(dataset)).files) {
    now.set(datasetFolder + name, (await digestFile(join(dataset, ...name.split("/")))).sha256);
  }
  return {
    differences: compareHashes(before, now).map(({ path: name, kind }) => `${name}：${words[kind]}`),
    program: JSON.parse(await read(tagFiles.program)) as ProgramRecord,
  };
}
