import { rm } from "node:fs/promises";
import type { BagFacts, ProgramRecord } from "../../src/core/archive/index.ts";
import { renderSite } from "../build/render-site.ts";
import type { ProgressOutput } from "../command/progress.ts";
import { type PackedBag, packBag } from "./pack-bag.ts";

export interface SitePacking {
  /** Folder of the checkout. */
  readonly root: string;
  /** Folder of the snapshot's dataset. */
  readonly dataset: string;
  readonly facts: BagFacts;
  readonly program: ProgramRecord;
  /** The file to pack into, which must not be there yet. */
  readonly to: string;
  /** Runs before the build, once no other build of the checkout runs. */
  readonly prepare?: () => Promise<void>;
  /** Runs as soon as the file is packed. */
  readonly check: () => Promise<void>;
  readonly output: ProgressOutput;
}

/**
 * Builds the site of a snapshot from its own dataset, and packs both.
 * @throws UserError when the site is faulty, or a name could not be unpacked everywhere
 */
export async function packSite(packing: SitePacking): Promise<PackedBag> {
  const { root, dataset, facts, program, to, prepare, check, output } = packing;
  const { year, revision } = facts;
  const { result } = await renderSite(
    { root, data: dataset, occasion: { snapshot: { year, revision } } },
    {
      output,
      // The same warnings were told of the data folder itself.
      warn: () => undefined,
      fate: () => "归档没有改动。",
      prepare: async () => prepare?.(),
      finish: {
        title: "打包并核对",
        run: async (site, tell) => {
          const packed = await packBag({ site, dataset, facts, program }, to, tell);
          await check();
          await rm(site, { recursive: true });
          return [packed, `${packed.files} 个文件，${packed.bytes} 字节`];
        },
      },
    },
  );
  return result;
}
