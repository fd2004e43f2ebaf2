import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type BagFile, datasetFolder, pieces } from "../../src/core/archive/index.ts";
import { FileSink } from "./file-sink.ts";
import { withFile } from "./file-source.ts";

/**
 * Writes the dataset of a packed bag into the new folder `to`. `files`: those that its check has just found sound.
 * @throws Error naming a file that is no longer what it was then
 */
export async function restoreDataset(zip: string, files: readonly BagFile[], to: string): Promise<number> {
  const wanted = files.filter(({ path }) => path.startsWith(datasetFolder));
  await withFile(zip, async (source) => {
    for (const { path, start, size, sha256 } of wanted) {
      const file = join(to, ...path.slice(datasetFolder.length).split("/"));
      await mkdir(dirname(file), { recursive: true });
      const sink = await FileSink.open(file);
      for await (const piece of pieces(source, start, size)) await sink.write(piece);
      if ((await sink.finish()) !== sha256) throw new Error(`changed while restoring: ${path}`);
    }
  });
  return wanted.length;
}
