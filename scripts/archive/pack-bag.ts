import { join } from "node:path";
import {
  type BagFacts,
  bagDeclaration,
  bagInfoText,
  datasetFolder,
  formatManifest,
  type ProgramRecord,
  pathClashes,
  pathFault,
  programText,
  readmeText,
  siteFolder,
  snapshotName,
  tagFiles,
} from "../../src/core/archive/index.ts";
import { UserError } from "../command/user-error.ts";
import { createDigest, digestFile, sha256Text } from "./digest.ts";
import { filePieces } from "./file-source.ts";
import { listFiles } from "./list-files.ts";
import { writeZip, type ZipInput } from "./write-zip.ts";

export interface BagSource {
  /** Folder of the built site. */
  readonly site: string;
  /** Folder of the data that it was built from. */
  readonly dataset: string;
  readonly facts: BagFacts;
  readonly program: ProgramRecord;
}

export interface PackedBag {
  readonly files: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Files between two words on how far it is. */
const toldEvery = 500;

/**
 * Packs a bag into the new file `to`. Its bytes follow from the source alone.
 * @throws UserError when a name could not be unpacked everywhere
 */
export async function packBag(
  { site, dataset, facts, program }: BagSource,
  to: string,
  tell: (text: string) => void,
): Promise<PackedBag> {
  const files = [...(await filesOf(site, siteFolder)), ...(await filesOf(dataset, datasetFolder))];
  refuseNames(files.map(({ path }) => path));
  const payload: (ZipInput & { readonly path: string; readonly sha256: string })[] = [];
  for (const { path, file } of files) {
    payload.push({ path, name: path, ...(await digestFile(file)), content: () => filePieces(file) });
    if (payload.length % toldEvery === 0) tell(`已计算 ${payload.length}/${files.length} 个文件的校验码`);
  }
  const texts = new Map<string, string>([
    [tagFiles.declaration, bagDeclaration],
    [tagFiles.info, bagInfoText(facts, program, payload)],
    [tagFiles.manifest, formatManifest(new Map(payload.map(({ path, sha256 }) => [path, sha256])))],
    [tagFiles.program, programText(program)],
    [tagFiles.readme, readmeText(facts)],
  ]);
  const hashes = new Map([...texts].map(([path, text]) => [path, sha256Text(text)]));
  texts.set(tagFiles.tagManifest, formatManifest(hashes));
  const top = snapshotName(facts);
  const inputs = [...payload, ...[...texts].map(([path, text]) => textInput(path, text))];
  const packed = await writeZip(
    to,
    inputs.map((input) => ({ ...input, name: `${top}/${input.name}` })),
    (done) => {
      if (done % toldEvery === 0) tell(`已打包 ${done}/${inputs.length} 个文件`);
    },
  );
  return { files: inputs.length, ...packed };
}

async function filesOf(folder: string, below: string) {
  const { files } = await listFiles(folder);
  return files.map((path) => ({ path: below + path, file: join(folder, ...path.split("/")) }));
}

function refuseNames(paths: readonly string[]): void {
  const faults = paths.flatMap((path) => {
    const fault = pathFault(path);
    return fault === null ? [] : [`${path}：${fault}`];
  });
  const clashes = pathClashes(paths).map(([a, b]) => `${b}：在 Windows 和 macOS 上与 ${a} 是同一个文件`);
  if (faults.length + clashes.length === 0) return;
  throw new UserError(
    `${[...faults, ...clashes].join("\n")}\n这些名称不能在所有系统上解开；改名（报告文件同时改 reports.csv 的 file）后再归档。`,
  );
}

function textInput(name: string, text: string): ZipInput {
  const bytes = Buffer.from(text, "utf8");
  const digest = createDigest();
  digest.update(bytes);
  return { name, size: bytes.length, crc: digest.end().crc, content: () => [bytes] };
}
