import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { ProgressOutput, StepTime } from "../command/progress.ts";
import { followLinks } from "./follow-links.ts";
import { recoverDist } from "./recover-dist.ts";
import { refuseForeignFolder } from "./refuse-foreign-folder.ts";
import { refuseOverlap } from "./refuse-overlap.ts";
import { renderSite } from "./render-site.ts";
import { swapDist } from "./swap-dist.ts";

export interface BuildOptions {
  /** Folder of the checkout. */
  readonly root: string;
  /** Folder of the input. */
  readonly data: string;
  /** Folder of the archive that the data are compared with; it need not be there. */
  readonly archive: string;
  /** Whether the archive is published beside the pages. */
  readonly withArchive?: boolean | undefined;
  /** Folder of the finished site; it is replaced as a whole, or not at all. */
  readonly out: string;
  readonly output: ProgressOutput;
}

export interface BuildResult {
  readonly pages: number;
  readonly times: readonly StepTime[];
}

/**
 * Builds the site from its data, beside `out`, and puts it there at the end.
 * @throws UserError when the data has errors or the site is faulty; `out` is then as it was
 */
export async function buildSite({
  root,
  data,
  archive,
  withArchive = false,
  output,
  ...options
}: BuildOptions): Promise<BuildResult> {
  const out = await followLinks(options.out);
  return renderSite(
    { root, data, occasion: { archive, isPublished: withArchive } },
    {
      output,
      warn: (text) => process.stderr.write(text),
      fate: () => fateOf(out),
      prepare: async () => {
        const working = [join(root, "public"), join(root, ".build")];
        const kept = await Promise.all([root, ...working, data, archive].map(followLinks));
        refuseOverlap(out, { kept, working: kept.slice(1, 3) });
        await recoverDist(out);
        await refuseForeignFolder(out);
      },
      finish: {
        title: "换上新版",
        run: async (built) => {
          await swapDist(built, out);
          return [null, relative(process.cwd(), out) || out];
        },
      },
    },
  );
}

function fateOf(out: string): string {
  return existsSync(out) ? `上次成功的 ${relative(process.cwd(), out)}/ 保持不变。` : "";
}
