import type { Report } from "../../model/index.ts";
import { chineseNumeral } from "../../numerals/index.ts";
import type { DrawnOffice } from "../draw-office.ts";
import type { Draws } from "../draws.ts";

/** Who signs: 澜岸街道办事处, 青笠镇人民政府. */
function authority({ name, kind }: DrawnOffice): string {
  return `${name}${kind === "街道" ? "办事处" : "人民政府"}`;
}

/** The title of a report, in one of the usual styles. */
export function drawTitle(office: DrawnOffice, year: number, draws: Draws): string {
  const subject = "法治政府建设";
  return draws.pick([
    `${office.place.district}${office.name}${year}年${subject}年度情况报告`,
    `${office.name}关于${year}年度${subject}情况的报告`,
    `${office.name}${year}年${subject}工作总结`,
    `${authority(office)}关于${year}年${subject}工作情况的报告`,
    `${office.place.district}${authority(office)}${year}年度${subject}工作报告`,
    `${office.name}${year}年度${subject}工作情况报告`,
  ]);
}

/** The lines before the first heading: document number, title, whom it is for, and the preamble. */
export function headLines(office: DrawnOffice, report: Report, draws: Draws): readonly string[] {
  const { year, documentNumber, title } = report;
  const unit = office.name;
  const preamble = draws.pick([
    `${year}年，在区委、区政府的坚强领导下，${unit}坚持以习近平法治思想为指导，认真落实法治建设各项任务，依法行政水平不断提高。现将有关情况报告如下：`,
    `${year}年，${unit}围绕中心、服务大局，把法治要求贯穿基层治理全过程，较好完成了全年工作任务。现将一年来的工作总结如下：`,
    `根据区委全面依法治区工作要求，现将${unit}${year}年度法治政府建设情况报告如下。`,
    `一年来，${unit}深入贯彻党的二十大精神，坚持问题导向和目标导向相统一，统筹推进依法行政、依法治理和法治宣传，为辖区发展营造了良好环境。现将${year}年工作情况报告如下：`,
  ]);
  return [
    ...(documentNumber === "" ? [] : [documentNumber]),
    title,
    ...(draws.chance(0.4) ? ["区委全面依法治区委员会办公室："] : []),
    preamble,
  ];
}

/** The lines after the last section: who signs, and when where that is known. */
export function endLines(office: DrawnOffice, { issued }: Report, draws: Draws): readonly string[] {
  const signature = draws.chance(0.5) ? `${office.place.district}${authority(office)}` : authority(office);
  return issued === "" ? [signature] : [signature, writeDate(issued, draws)];
}

/** 2025-01-06 as 2025年1月6日 or 二〇二五年一月六日. */
function writeDate(issued: string, draws: Draws): string {
  const [year = 0, month = 0, day = 0] = issued.split("-").map(Number);
  if (draws.chance(0.6)) return `${year}年${month}月${day}日`;
  const digits = [...String(year)].map((digit) => "〇一二三四五六七八九".charAt(Number(digit))).join("");
  return `${digits}年${chineseNumeral(month)}月${chineseNumeral(day)}日`;
}
