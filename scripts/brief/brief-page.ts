import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../command/user-error.ts";

/**
 * The page of a brief in a built site: of the whole for `region` null.
 * @throws UserError where there is none, with those that there are
 */
export async function briefPage(built: string, year: number, region: string | null): Promise<string> {
  const folder = join(built, "briefs");
  const names = (await readdir(folder).catch(() => [])).map((name) => name.replace(/\.html$/, ""));
  const name = region === null ? `${year}` : `${year}-${region}`;
  if (names.includes(name)) return join(folder, `${name}.html`);
  const years = names.filter((each) => /^\d+$/.test(each)).sort();
  if (region === null) {
    throw new UserError(`没有${year}年的报告；有简报的年份：${years.join("、") || "没有"}。`);
  }
  const other = names.find((each) => /^\d+-/.test(each) && each.replace(/^\d+-/, "") === region);
  throw new UserError(
    other === undefined
      ? `没有地区“${region}”的简报：地区的名字是网址 regions/ 后面的一段，例如 chongqing-fuling；有报告的单位不足两家的地区不作简报。`
      : `地区“${region}”只有最近一年的简报：--year ${other.slice(0, other.indexOf("-"))}。`,
  );
}
