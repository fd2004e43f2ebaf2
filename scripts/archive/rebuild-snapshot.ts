import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  type BagFacts,
  compareHashes,
  type ProgramRecord,
  programName,
  tagFiles,
} from "../../src/core/archive/index.ts";
import { showText } from "../../src/core/text/index.ts";
import type { ProgressOutput } from "../command/progress.ts";
import { packSite } from "./pack-site.ts";
import { readProgram } from "./read-program.ts";
import { verifyZip } from "./verify-zip.ts";

export interface Rebuilt {
  /** `path：how it differs`, for every file that is not the same again. */
  readonly differences: readonly string[];
  /** The program that made the snapshot and today's, where they are not the same. */
  readonly programs: readonly [then: string, now: string] | null;
}

export interface RebuildSource {
  readonly facts: BagFacts;
  /** SHA-256 by path, of every file of the snapshot. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly program: ProgramRecord;
  /** Puts the snapshot's dataset into a new folder. */
  readonly restore: (to: string) => Promise<void>;
}

const words = {
  missing: "重做后没有这个文件",
  surplus: "重做后多出的文件",
  changed: "重做后内容不同",
} as const;

/** These name the program, and so differ wherever it does. */
const programFiles: readonly string[] = [tagFiles.info, tagFiles.program, tagFiles.tagManifest];

/** Makes a snapshot again from its own dataset, with today's program, and compares the two file by file. */
export async function rebuildSnapshot(
  root: string,
  { facts, hashes, program, restore }: RebuildSource,
  output: ProgressOutput,
): Promise<Rebuilt> {
  const work = join(root, ".build", "rebuild");
  const data = join(work, "dataset");
  const to = join(work, "again.zip");
  const now = await readProgram(root);
  await packSite({
    ...{ root, dataset: data, facts, program: now, to, output },
    prepare: async () => {
      await rm(work, { recursive: true, force: true });
      await mkdir(work, { recursive: true });
      await restore(data);
    },
    check: async () => undefined,
  });
  const again = await verifyZip(to);
  const result = new Map(again.files.map(({ path, sha256 }) => [path, sha256]));
  await rm(work, { recursive: true });
  const other = program.source !== now.source;
  const differences = compareHashes(hashes, result).filter(
    ({ path }) => !(other && programFiles.includes(path)),
  );
  return {
    differences: differences.map(({ path, kind }) => `${showText(path)}：${words[kind]}`),
    programs: other ? [programName(program), programName(now)] : null,
  };
}
