import type { Clause } from "./sentence-scene.ts";

const wider = /全(?<![安健完齐社城园]全)(?:省|市|区|县|州|旗|国)(?!域|民)|[省市区县]级层面/;
/** What may stand before the subject of a clause. */
const lead = /^(?:20\d\d年度?|今年以来|今年|全年|截[至止].{2,10}|目前|据统计|从|[一二三四五六七八九十]是)*$/;
/** The wider place is then only where something ranks or reaches. */
const ranks =
  /^[^\d]{0,10}(?:首|第|前列|前茅|率先|领先|推广|唯一|统一|范围|排名|位居|名列|平均|先进|示范|最)/;
const own =
  /我(?:街|镇|乡|办)|本(?:街|镇|乡)|全(?:街|镇|乡)|街道(?!的)|(?:乡|镇)(?:党委|政府|人民政府|综治|司法|里)|(?:各|全体)(?:村|社区)/;

/** Where a sentence speaks of a whole district, city or country: its figures are not the office's. */
export function findElsewhere(text: string, clauses: readonly Clause[]): (at: number) => boolean {
  const sentence = text.slice(clauses[0]?.start, clauses.at(-1)?.end);
  if (!wider.test(sentence)) return () => false;
  const places: { readonly start: number; readonly wide: boolean }[] = [];
  for (const clause of clauses) {
    const words = text.slice(clause.start, Math.min(clause.end, clause.start + 60));
    const found = wider.exec(words);
    if (
      found !== null &&
      lead.test(words.slice(0, found.index)) &&
      !ranks.test(words.slice(found.index + 2))
    ) {
      places.push({ start: clause.start, wide: true });
    } else if (own.test(words)) places.push({ start: clause.start, wide: false });
  }
  return (at) => places.findLast(({ start }) => start <= at)?.wide ?? false;
}
