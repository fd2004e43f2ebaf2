import { join } from "node:path";
import { type Dataset, type History, noHistory, type Snapshot } from "../../src/core/model/index.ts";
import { readHistory } from "../archive/read-history.ts";
import { refusePrivateSnapshots } from "../archive/refuse-private-snapshots.ts";
import { buildData } from "../build-data/build-data.ts";
import type { Progress } from "../command/progress.ts";
import { tellProblems } from "../command/tell-problems.ts";
import { UserError } from "../command/user-error.ts";
import { readData } from "../read-data.ts";
import type { KeptWork } from "./kept-work.ts";

/** The archive that today's data are compared with. */
export interface ArchiveUse {
  /** Its folder, which need not be there. */
  readonly archive: string;
  /** Whether it is published beside the pages. */
  readonly isPublished: boolean;
}

export interface SiteSource {
  /** Folder of the checkout. */
  readonly root: string;
  /** Folder of the input. */
  readonly data: string;
  /** The snapshot that every page says it belongs to, or the archive folder that today's data are compared with. */
  readonly occasion: { readonly snapshot: Snapshot } | ArchiveUse;
}

export interface DataTask extends SiteSource {
  /** What stays as it was when the data have errors, as a sentence, or "". */
  readonly fate: string;
}

/** What the rest of a build knows of the data: a country's would weigh on the pages' memory. */
export interface PublishedData {
  readonly history: History;
  readonly offices: number;
}

/**
 * Reads, checks and publishes the data, in two steps. `warn` takes the warnings about the input, where there are any.
 * @throws UserError when the data has errors
 */
export async function publishData(
  { root, data, occasion, fate }: DataTask,
  progress: Pick<Progress, "step">,
  warn: (text: string) => void,
): Promise<PublishedData> {
  // A snapshot is made once, and would only take the place of what is built again.
  const kept = (name: KeptWork) => ("archive" in occasion ? join(root, ".build", name) : null);
  const { dataset, years } = await progress.step("读取并检查数据", async () => {
    const { dataset, years, problems } = await readData(data, { kept: kept("read-years") });
    const errors = problems.filter(({ severity }) => severity === "error").length;
    const told = problems.length > 0 ? `${await tellProblems(problems)}\n\n` : "";
    if (dataset === null) throw new UserError(`${told}数据有 ${errors} 处错误，未生成网站。${fate}`);
    warn(told);
    return [{ dataset, years }, `${dataset.observations.length} 条数据，${problems.length} 处提醒`];
  });
  const history = await progress.step("读报告原文，生成数据文件", async (tell) => {
    const history = "archive" in occasion ? await tellHistory(occasion, dataset) : noHistory;
    const made = { snapshot: "snapshot" in occasion ? occasion.snapshot : null, history };
    const out = join(root, "public", "data");
    const use = { dataset, years, data, kept: kept("published-years") };
    const files = await buildData({ ...use, occasion: made, out, tell });
    return [history, `${files} 个文件`];
  });
  return { history, offices: dataset.offices.length };
}

async function tellHistory({ archive, isPublished }: ArchiveUse, dataset: Dataset): Promise<History> {
  const history = await readHistory(archive, dataset);
  if (isPublished) await refusePrivateSnapshots(archive, history, dataset);
  return { ...history, isPublished };
}
