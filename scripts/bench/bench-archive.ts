import { join } from "node:path";
import { buildFolders } from "../build/build-folders.ts";
import { projectRoot } from "../command/project-root.ts";
import type { ArchiveBench, ArchivedSite } from "./format-archive.ts";
import { type Measured, measure } from "./measure.ts";
import type { Handled } from "./tell-handled.ts";

const manyOffices = 5000;

/** Measures packing and checking snapshots of a data folder, and of many offices. `folder` is thrown away. */
export async function benchArchive(
  data: string | undefined,
  folder: string,
  tell: (text: string) => void,
): Promise<ArchiveBench> {
  const many = join(folder, "offices");
  await measure(script("write-offices.ts"), [many, String(manyOffices)]);
  return {
    small: await archive("默认数据", buildFolders({ data }).data, join(folder, "small"), tell),
    large: await archive(`${manyOffices} 个单位`, many, join(folder, "large"), tell),
  };
}

async function archive(
  name: string,
  data: string,
  folder: string,
  tell: (text: string) => void,
): Promise<ArchivedSite> {
  const [site, zip] = [join(folder, "site"), join(folder, "2024-r1.zip")];
  tell(`正在构建${name}的网站……`);
  const built = await measure<Measured>(script("build-yearbook.ts"), [data, site]);
  tell("正在打包……");
  const packed = await measure<Handled>(script("pack-archive.ts"), [site, data, zip]);
  tell("正在核对……");
  const checked = await measure<Handled>(script("check-archive.ts"), [zip]);
  return { name, built: built.seconds, packed, checked };
}

function script(name: string): string {
  return join(projectRoot, "scripts", "bench", name);
}
