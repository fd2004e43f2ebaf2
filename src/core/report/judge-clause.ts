import type { Quantity } from "./find-quantities.ts";
import type { Span } from "./spans.ts";

/** A rhythm such as 每季度: how often a year, or null where it states no yearly count (每周, 每年). */
export interface Rhythm {
  readonly times: number | null;
}

const rhythm = /每(?:个)?(季度|季|月|半年|两个?月|二个?月|双月|周|星期|天|日|旬|年度?)(?!一类)/;
const times: Readonly<Record<string, number>> = {
  季度: 4,
  季: 4,
  月: 12,
  半年: 2,
  两月: 6,
  两个月: 6,
  二月: 6,
  二个月: 6,
  双月: 6,
};

/** The rhythm that governs a number: it stands before it in the same clause. */
export function rhythmBefore(before: string, after: string): Rhythm | null {
  const match =
    rhythm.exec(before) ??
    (/^[^\d]{0,2}[/／](?:季度|季|月|周)/.test(after)
      ? rhythm.exec(`每${after.replace(/^.*[/／]/, "")}`)
      : null);
  return match === null ? null : { times: times[match[1] ?? ""] ?? null };
}

const ruleBeforeRhythm =
  /规定|要求|明确|应(?:当|不)?|须|必须|将|确保|保证|(?:建立|健全|完善|制定|印发|出台|修订|按照|依据|根据|执行)[^，。；]{0,16}(?:制度|机制|(?<![举主承])办法|规则|规程|规范|意见|方案|清单)|制度|(?<![举主承])办法|规则|原定|原则上|至少|不少于|计划|安排/;
const rule =
  /规定|原定|(?<![按照据合据合性程求的])要求(?!，|汇报)|(?<![对适感反效响供呼理回答])应(?:当|不少于|不低于|每)|必须|须(?=开展|组织|完成|不)|每年[^，]{0,12}(?:应|不少于|不低于|至少)|每[村社年][^，]{0,8}不少于/;
const planned =
  /力争|争取|力求|预计|(?<=^|[，；：年步、是要])(?:计划|打算|准备)(?!地|性|书|完成|内)|(?<![草模虚])拟(?=开展|组织|举办|召开|建|于|对|推|发|新|打|每|全年)|将(?=继续|开展|组织|举办|召开|进一步|于|力争|推进|全面|持续|实现|达|每|推送|发放|完成)|确保|保持在|目标(?:是|为|任务)|下一?步|今后|下一?阶段|明年|来年|工作(?:安排|打算|计划|思路)/;
const troubled =
  /(?<!针对|围绕|聚焦|解决|破解|发现|查找|整改|对照|梳理|排查)(?:存在|主要|突出)的?(?:主要|突出)?(?:问题|不足|短板|困难)|不足之处|(?:仍|还|也|依然)(?:然)?存在[^，。]{0,10}(?:问题|不足|短板|差距|困难)|(?:不足|短板|差距)(?:是|在于|：)/;
const remains = /剩余|其余|仍有|还有|尚有|尚存|未能?(?:化解|调解|调处)|没有化解|久拖|积压/;
const completed = /全年|实际|已|共|累计|完成|今年以来|年内|一年来|先后|统计|截[至止]|本年/;

/** Whether words before a number in its sentence make a stated rhythm a rule or a plan. */
export function rhythmIsRule(before: string): boolean {
  return ruleBeforeRhythm.test(before);
}

/** Why a sentence, read up to the number, states no result of the office, or null. */
export function unresultBefore(sentence: string, clause: string): string | null {
  if (troubled.test(sentence)) return "讲问题和不足的句子";
  if (
    planned.test(clause) ||
    /下一?步|今后|明年|来年|下一?阶段|(?:^|[，；：年步])(?:计划|拟|打算)|工作(?:安排|打算|计划|思路)：/.test(
      sentence,
    )
  )
    return "计划或目标，不是结果";
  if (rule.test(clause)) return "规定或要求，不是结果";
  return null;
}

/** Whether a number is told of each of several (各村各开展2次), so that it is no total. */
export function isOfEach(before: string): boolean {
  return (
    /各(?:自|组织|开展|召开|举办|完成|安排|进行|发放|派发|学习|听取|受理|举行)/.test(before) ||
    /每(?:个|村|社区|人|名|户|家|支部|所|年|单位)/.test(before)
  );
}

/** Whether a lower bound by 不少于 is stated as a result: beside a word of completion. */
export function isCompleted(sentence: string): boolean {
  return completed.test(sentence);
}

const comparison =
  /(?:与|同|和)[^，。；]{0,14}相比|同比|环比|(?:较|比)(?=上|去|往|前|同期|历年|20\d\d|全年|全[区市县省国镇]|计划|年初|[^，。；]{0,6}(?:年|期|平均|均值|增|减|上升|下降))/g;
const reached = /(?:增加|提高|提升|上升|增长|下降|减少|降低|压降|降|升|增|减)(?:到|至|为)/g;

/** The places of a clause that speak of another figure only to compare: 较上年的28场, 由94%. */
export function isCompared(text: string, clause: Span, quantity: Quantity): boolean {
  const before = text.slice(clause.start, quantity.outer.start);
  const lastOf = (pattern: RegExp): number =>
    [...before.matchAll(pattern)].reduce((_, { index }) => index, -1);
  if (lastOf(comparison) > lastOf(reached)) return true;
  const after = text.slice(quantity.outer.end, clause.end);
  return (
    /(?:由|从)[^，。；]{0,14}$/.test(before) &&
    /^[^，。；\d]{0,6}(?:提高|提升|增加|上升|增长|下降|减少|降低|降|升|增|减)?(?:到|至|为)/.test(after)
  );
}

/** Why a number counts what is left, or what did not happen, or null. */
export function leftOver(before: string, after: string): string | null {
  if (
    remains.test(before.slice(-14)) ||
    /^[^，。；\d]{0,14}(?:没有|未能?|尚未|有待|正在)(?:得到)?(?:化解|调解|调处|解决|办)/.test(after)
  )
    return "尚未办结的数";
  if (/(?:没有|无|未(?:发生|出现)?|杜绝)(?:一|任何)?$/.test(before.slice(-6))) return "没有发生的事，不是数";
  return null;
}
