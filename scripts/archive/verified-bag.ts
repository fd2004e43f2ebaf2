import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type BagFacts,
  datasetFolder,
  type FoundFile,
  type ProgramRecord,
  snapshotName,
  tagFiles,
} from "../../src/core/archive/index.ts";
import { withFile } from "./file-source.ts";
import { openZip } from "./open-zip.ts";
import { restoreDataset } from "./restore-dataset.ts";
import { verifyFolder } from "./verify-folder.ts";
import { verifyZip } from "./verify-zip.ts";

/** A snapshot that was checked, packed or unpacked. */
export interface VerifiedBag {
  readonly faults: readonly string[];
  /** What it says of itself, or null where that could not be read. */
  readonly facts: BagFacts | null;
  readonly files: readonly FoundFile[];
  /** The program that made it. To be asked of a sound one only, like `restore`. */
  readonly program: () => Promise<ProgramRecord>;
  /** Puts its dataset into a new folder. */
  readonly restore: (to: string) => Promise<void>;
}

/** Checks one snapshot's file. */
export async function verifiedZip(path: string): Promise<VerifiedBag> {
  const { faults, facts, files } = await verifyZip(path);
  return {
    ...{ faults, facts, files },
    program: () =>
      withFile(path, async (source) => {
        const name = `${facts === null ? "" : snapshotName(facts)}/${tagFiles.program}`;
        return JSON.parse((await (await openZip(source)).text(name)) ?? "") as ProgramRecord;
      }),
    restore: async (to) => {
      await restoreDataset(path, files, to);
    },
  };
}

/** Checks a snapshot that was unpacked into a folder. */
export async function verifiedFolder(folder: string): Promise<VerifiedBag> {
  return {
    ...(await verifyFolder(folder)),
    program: async () => JSON.parse(await readFile(join(folder, tagFiles.program), "utf8")) as ProgramRecord,
    restore: (to) => cp(join(folder, datasetFolder), to, { recursive: true }),
  };
}
