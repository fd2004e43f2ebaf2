import type { Span } from "./spans.ts";

/** What period a place in a sentence speaks of; only the reported year as a whole gives the year's figures. */
export type Period = "year" | "other_year" | "part";

interface Mark {
  readonly at: number;
  readonly period: Period;
  /** Where it stops speaking: the end of its clause, or of the sentence. */
  readonly until: number;
  /** 全年 ends a part of the year, but not another year. */
  readonly whole: boolean;
  /** 今年 ends another year too. */
  readonly renews: boolean;
}

type Reader = (match: RegExpMatchArray, year: number | null) => Period | null;

const years = /(?<!\d|[〔[（【])(20\d\d|二[〇零][〇零一二三四五六七八九]{2})(?:年度?)(?!来)/g;
const others =
  /去年|上一?年度?(?!计划)|往年|前年|以往|(?:近|过去|连续)?(?:两|三|四|五|几|(?<!\d)[2-9])年(?:以?来|间|期间)|(?:近|过去)(?:两|三|四|五|几)年|20\d\d年?(?:-|至|到)20\d\d年|明年|来年|次年|(?:十[一二三四五六]五|[七八九]五)[”]?(?:普法|规划)*(?:以来|期间|时期)|(?:成立|组建|运行|运转|启用|挂牌|建成|实施|任职|上任|换届)以来|任期内|历年/g;
const wholes =
  /今年以来|今年(?!上半年|下半年|第|[一二三四1-4]季|前|\d+月)|本年度?|全年度?|一年来|年内|年度内|年底前?|当年|截[至止]目前|报告期|累计全年/g;
const months =
  /(?:(?<!\d)(?:20\d\d)年)?(?<![\d每个])(\d{1,2})(?:月份?)?(?:\d{1,2}日)?(?:-|至|到)(?:20\d\d年)?(\d{1,2})月(?:份|底|末|\d{1,2}日)?/g;
const sinceJanuary = /(?<=自(?:20\d\d年)?)1月(?:份|1日)?(?:以来|起)/g;
const until = /截[至止]到?(?:(20\d\d)年)?(\d{1,2})月(?:份|底|末|初|中旬|下旬|上旬|\d{1,2}日)?/g;
const parts =
  /(?:上|下)半年|(?:第[一二三四1-4]|前[一二三两1-3]个?|(?<![每个])[一二三四])季度|(?<![\d每个-])\d{1,2}月(?:份|中旬|下旬|上旬|初|底|末|\d{1,2}日)?(?![底末])|(?<![个每本])[一二三四五六七八九十]{1,2}月(?:份|\d{1,2}日|[一二三四五六七八九十]+日)|(?:当|本)[天日月周](?!常)|本季度|(?:本次|此次|该次)|历时|近期|近日|日前|[节日][”]?前后|(?:暑|寒)假|(?:春节|元旦|国庆|五一|端午|中秋|清明|汛期|假期|两会|节日|宣传[周月日]|活动[周月]|宪法日|教育日|安全日|集中|战役)[”]?(?:活动)?(?:期间|当[天日])|(?:宣传[周月日]|宪法日|教育日)[”]?(?:活动)?中|宣传[周月][”]?(?=，|开展|组织|举办)/g;

/** A quick look: without one of these a sentence speaks of the year as a whole. */
const otherTimes =
  /去年|[上往前近次来明历两三四五几\d]一?年|以往|以来|任期|半年|季度|月|[当本][天日周次]|[此该]次|历时|近[期日]|日前|前后|期间|假|宣传[周日]|宪法日|教育日|二[〇零]|20\d\d|[七八九]五|十[一二三四五六]五/;

/** A clause that names a spell of time: 百日攻坚期间，. */
const spells = /(?<=^|[，；])[^，；。\d]{2,16}(?<!报告|规划|任)期间(?=，)/g;

/** Words before a festival that make it an occasion among others rather than the period counted. */
const occasion = /(?:结合|利用|借助|抓住|围绕|以|依托|借|把握|紧扣|抓好|用好)[^，。；]{0,40}$/;

/** The periods that a sentence speaks of, by place. */
export function timeScope(
  text: string,
  clauses: readonly Span[],
  year: number | null,
): (at: number) => Period {
  const start = clauses[0]?.start ?? 0;
  const sentence = text.slice(start, clauses.at(-1)?.end ?? start);
  if (!otherTimes.test(sentence)) return () => "year";
  const marks: Mark[] = [];
  const taken: Span[] = [];
  const read = (pattern: RegExp, reader: Reader, whole = false): void => {
    for (const match of sentence.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.some((other) => other.start < span.end && span.start < other.end)) continue;
      const period = reader(match, year);
      if (period === null) continue;
      taken.push(span);
      const at = start + span.start;
      marks.push({
        at,
        period,
        until: reach(text, clauses, at, start + span.end, period),
        whole,
        renews: /今|本/.test(match[0]),
      });
    }
  };
  read(sinceJanuary, () => "year");
  read(until, (match, own) => untilMonth(match, own));
  read(months, ([, from, to]) =>
    Number(from) === 1 && Number(to) >= 11 ? "year" : Number(to) > 12 ? null : "part",
  );
  read(others, () => "other_year");
  if (sentence.includes("期间，")) read(spells, () => "part");
  read(parts, (match) => (isOccasion(sentence, match) ? null : "part"));
  read(years, ([, written = ""], own) => (own === null || readYear(written) === own ? "year" : "other_year"));
  read(wholes, () => "year", true);
  marks.sort((a, b) => a.at - b.at);
  return (at) => {
    let period: Period = "year";
    for (const mark of marks) {
      if (mark.at > at) break;
      if (mark.until < at) continue;
      if (mark.whole && period === "other_year" && !mark.renews) continue;
      period = mark.period;
    }
    return period;
  };
}

function untilMonth([, written, month]: RegExpMatchArray, year: number | null): Period {
  if (written !== undefined && year !== null && Number(written) !== year) return "other_year";
  return Number(month) >= 11 ? "year" : "part";
}

function isOccasion(sentence: string, match: RegExpMatchArray): boolean {
  if (!/宣传|宪法日|教育日|安全日|节/.test(match[0])) return false;
  const at = match.index ?? 0;
  return (
    occasion.test(sentence.slice(0, at)) || /^(?:期间)?[”、等]/.test(sentence.slice(at + match[0].length))
  );
}

const bareFigure = /^(?:的|为|是|共|仅|有)*[\d一二三四五六七八九十百]+/;
/** What may stand before a time at the head of a clause. */
const leads =
  /^(?:[一二三四五六七八九十]是|回顾|在|自|从|其中|但|而|至|到|（|“|今年|本年度?|20\d\d年度?|[，、])*$/;

/**
 * A time at the head of a clause speaks for the rest of the sentence, one inside a clause or before 的 (去年建成的)
 * for the rest of its clause.
 */
function reach(text: string, clauses: readonly Span[], at: number, end: number, period: Period): number {
  const sentenceEnd = clauses.at(-1)?.end ?? end;
  const clause = clauses.find((entry) => at >= entry.start && at < entry.end);
  if (clause === undefined) return sentenceEnd;
  if (period === "year") return sentenceEnd;
  const lead = text.slice(clause.start, at);
  if (/[由从较比]$/.test(lead)) {
    const reached = /(?:提高|提升|增加|上升|增长|下降|减少|降低|升|降|增|减)(?:到|至|为)/.exec(
      text.slice(end, clause.end),
    );
    return reached === null ? clause.end : end + reached.index;
  }
  // A bare figure of another year is told beside the year's own: 上年为9600人次.
  if (period === "other_year" && bareFigure.test(text.slice(end, end + 6))) return clause.end;
  const festival = lead.length <= 10 && /期间|前后|当[天日]|宣传[周月]/.test(text.slice(at, end));
  const since = lead.length <= 16 && /来$/.test(text.slice(at, end));
  if (!leads.test(lead) && !festival && !since) return clause.end;
  const rest = text.slice(end, clause.end);
  return /^[^\d，]{0,10}(?:的|基础上)/.test(rest) ? clause.end : sentenceEnd;
}

function readYear(written: string): number {
  if (written.startsWith("20")) return Number(written);
  return [...written].reduce(
    (sum, sign) => sum * 10 + Math.max(0, "〇一二三四五六七八九".indexOf(sign === "零" ? "〇" : sign)),
    0,
  );
}
