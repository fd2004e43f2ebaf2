import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BagFacts, LedgerLine, ProgramRecord } from "../../../src/core/archive/index.ts";
import { snapshotName } from "../../../src/core/archive/index.ts";
import { workName } from "../archive-folder.ts";
import { commitSnapshot } from "../commit-snapshot.ts";
import { packBag } from "../pack-bag.ts";

export const program: ProgramRecord = {
  name: "fazhi-yearbook",
  version: "0.1.0",
  source: "0123456789ab".padEnd(64, "0"),
  libraries: { d3: "7.9.2" },
};

export function factsOf(year: number, revision: number, note = ""): BagFacts {
  return {
    ...{ year, revision, note, date: `${year + 1}-03-31` },
    ...{ title: "法治年鉴", region: "某区", publisher: "某区司法局" },
    licence: "CC BY 4.0（https://example.org/by）",
    ...{ withheldValues: 0, withheldTexts: 0 },
  };
}

/** Names that a bag must carry unharmed. */
export const siteFiles: Readonly<Record<string, string>> = {
  "index.html": "<!doctype html><title>年鉴</title>\n",
  "data/dataset.json": '{"title":"年鉴"}\n',
  "空 白/名称.html": "",
};
export const datasetFiles: Readonly<Record<string, string>> = {
  "offices.csv": "id,name\na,甲街道\n",
  "reports/2024/甲街道 100%（定稿）.txt": "排查52起。\n",
};

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Packs a small bag into `.work` of an archive folder, as far as before it is added. */
export async function packSmall(archive: string, facts: BagFacts): Promise<Omit<LedgerLine, "previous">> {
  const work = join(archive, workName);
  await rm(work, { recursive: true, force: true });
  const site = await writeFiles(join(work, "site"), siteFiles);
  const dataset = await writeFiles(join(work, "dataset"), datasetFiles);
  const file = `${snapshotName(facts)}.zip`;
  const packed = await packBag({ site, dataset, facts, program }, join(work, file), () => {});
  const { year, revision, date, note } = facts;
  return { year, revision, date, note, file, bytes: packed.bytes, sha256: packed.sha256 };
}

/** Adds small snapshots to an archive folder. */
export async function addSmall(archive: string, ...snapshots: readonly BagFacts[]): Promise<string> {
  for (const facts of snapshots) await commitSnapshot(archive, await packSmall(archive, facts));
  return archive;
}
