import type { Bound } from "../model/index.ts";
import type { CompiledCues } from "./compile-cues.ts";
import type { Quantity } from "./find-quantities.ts";
import {
  isCompared,
  isCompleted,
  isOfEach,
  leftOver,
  rhythmBefore,
  rhythmIsRule,
  unresultBefore,
} from "./judge-clause.ts";
import {
  type CueMatch,
  matchAfter,
  matchBefore,
  type Phrase,
  standsBefore,
  stripFillers,
} from "./match-cue.ts";
import type { Paragraph } from "./outline.ts";
import type { Judged } from "./reading.ts";
import { clausesOf, type Span } from "./spans.ts";
import { type Period, timeScope } from "./time-scope.ts";

/** Longer phrases say nothing more of a number, and would make long texts slow. */
const longestPhrase = 100;
const longestContext = 300;

/** A sentence with what is known of the text around it. */
export interface SentenceScene {
  /** The masked text. */
  readonly text: string;
  readonly span: Span;
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly year: number | null;
  /** The sentence before in the same paragraph, or "". */
  readonly previous: string;
  /** The paragraph said before that it tells of problems. */
  readonly troubled: boolean;
  /** What was judged in the sentence before. */
  readonly earlier: readonly Judged[];
}

type Clause = Span & { readonly aside: boolean };

interface Beside {
  readonly clause: Clause;
  readonly clauses: readonly Clause[];
  readonly quantity: Quantity;
  readonly phrase: Phrase;
  readonly period: Period;
}

/** Judges the quantities of one sentence, in order. */
export function readSentence(
  scene: SentenceScene,
  quantities: readonly Quantity[],
  cues: CompiledCues,
): Judged[] {
  const { text, span } = scene;
  const clauses = clausesOf(text, span);
  const periodAt = timeScope(text, clauses, scene.year);
  const judged: Judged[] = [];
  let consumed = span.start;
  for (const [index, quantity] of quantities.entries()) {
    const clause = clauses.find(({ start, end }) => quantity.start >= start && quantity.start < end);
    if (clause === undefined || quantity.fault !== null) {
      judged.push(left(quantity, quantity.fault ?? "不在句子里"));
      continue;
    }
    const counts = (other: Quantity): boolean => other.fault === null && cues.byUnit.has(other.unit);
    const before = quantities
      .slice(0, index)
      .findLast((other) => counts(other) && other.start >= clause.start);
    const after = quantities.slice(index + 1).find((other) => counts(other) && other.start < clause.end);
    const compared = before !== undefined && isCompared(text, clause, before);
    const from = Math.max(
      clause.start,
      compared ? clause.start : (before?.outer.end ?? 0),
      consumed,
      quantity.outer.start - longestPhrase,
    );
    const to = Math.min(clause.end, after?.outer.start ?? clause.end, quantity.outer.end + longestPhrase);
    const phrase = {
      before: text.slice(from, quantity.outer.start),
      after: text.slice(quantity.outer.end, to),
      context: text.slice(Math.max(span.start, from - longestContext), from),
    };
    const result = judge(
      scene,
      { clause, clauses, quantity, phrase, period: periodAt(quantity.start) },
      cues,
      judged,
      from,
    );
    if (result.consumes) consumed = to;
    judged.push(result.judged);
  }
  return judged;
}

function left(quantity: Quantity, reason: string): Judged {
  return { quantity, reading: null, reason };
}

function judge(
  scene: SentenceScene,
  beside: Beside,
  cues: CompiledCues,
  earlier: readonly Judged[],
  from: number,
): { readonly judged: Judged; readonly consumes: boolean } {
  const { quantity, clause, phrase } = beside;
  const fault = excluded(scene, beside, cues);
  if (fault !== null) return { judged: left(quantity, fault), consumes: false };
  const found = attribute(scene, beside, cues);
  if (found === null) return { judged: left(quantity, "旁边没有指标的用语"), consumes: false };
  const { matches, behind, doubt } = found;
  const [match] = matches;
  if (match === undefined) return { judged: left(quantity, "旁边没有指标的用语"), consumes: false };
  const part = partReason(scene, beside, match, earlier);
  if (part !== null) return { judged: left(quantity, part), consumes: behind };
  const stated = stateValue(scene, beside);
  if ("fault" in stated) return { judged: left(quantity, stated.fault), consumes: behind };
  const rival = matches.find(
    ({ cue }, index) =>
      index > 0 && cue.indicator !== match.cue.indicator && matches[index]?.term.length === match.term.length,
  );
  const why = doubt ?? stated.doubt ?? doubtOf(scene, beside, match, rival);
  const quote = { start: from, end: behind ? quantity.outer.end + phrase.after.length : quantity.outer.end };
  const reading = {
    ...{ quantity, cue: match.cue, value: stated.value, bound: stated.bound, term: match.term, doubt: why },
    ...{ quote: trim(scene.text, quote, clause), section: scene.paragraph.section, sentence: scene.index },
  };
  return {
    judged: { quantity, reading, reason: `用语“${match.term}”${why === null ? "" : `；待审：${why}`}` },
    consumes: behind,
  };
}

/** Why a quantity is no figure of the year whatever it counts, or null. */
function excluded(
  scene: SentenceScene,
  { clause, quantity, phrase, period }: Beside,
  cues: CompiledCues,
): string | null {
  if (!cues.byUnit.has(quantity.unit)) return `没有指标以“${quantity.unit}”计数`;
  if (scene.paragraph.kind === "problems" || scene.troubled) return "在讲问题和不足的部分";
  if (scene.paragraph.kind === "plans") return "在讲今后计划的部分";
  if (period === "other_year") return "讲的是别的年份";
  if (period === "part") return "只是一年中的一段时间";
  const { text, span } = scene;
  const clauseBefore = text.slice(clause.start, quantity.outer.start);
  const sentence = text.slice(
    Math.max(span.start, quantity.outer.start - longestContext),
    quantity.outer.start,
  );
  if (isCompared(text, clause, quantity)) return "与别的年份或地区比较的数";
  const unresult = unresultBefore(sentence, clauseBefore);
  if (unresult !== null) return unresult;
  return leftOver(phrase.before, phrase.after);
}

function attribute(
  scene: SentenceScene,
  { clause, clauses, quantity, phrase }: Beside,
  cues: CompiledCues,
): { readonly matches: readonly CueMatch[]; readonly behind: boolean; readonly doubt: string | null } | null {
  const own = cues.byUnit.get(quantity.unit) ?? [];
  const readers = [
    { behind: false, read: () => matchBefore(own, phrase) },
    { behind: true, read: () => matchAfter(own, phrase) },
  ];
  for (const { behind, read } of standsBefore(phrase) ? readers.toReversed() : readers) {
    const matches = read();
    if (matches.length > 0) return { matches, behind, doubt: null };
  }
  if (emptyWords.test(stripFillers(phrase.before))) {
    const carried = carry(scene.text, clauses, clause);
    const matches = carried === null ? [] : matchBefore(own, { ...phrase, before: carried });
    if (matches.length > 0) return { matches, behind: false, doubt: null };
  }
  if (scene.previous !== "" && phrase.context.length + phrase.before.length < longestContext) {
    const matches = matchBefore(own, { ...phrase, context: `${scene.previous}${phrase.context}` });
    const doubt = /\d|[一二三四五六七八九十]/.test(scene.previous) ? null : "所指的事写在前一句";
    if (matches.length > 0) return { matches, behind: false, doubt };
  }
  return null;
}

/** Words that name no thing, so that the number belongs to the clause before. */
const emptyWords =
  /^(?:等|一年来|今年以来|今年|本年度?|全年|20\d\d年度?|年内|截[至止][^，]{2,10}|共|累计|先后|已|实际|召开|开展|组织|举办|举行|学习|进行|完成)*$/;

/** The clause before one that names nothing (会前学法，全年累计12次), where no number stands between; or null. */
function carry(text: string, clauses: readonly Clause[], clause: Clause): string | null {
  const index = clauses.indexOf(clause);
  const before = clauses[index - 1];
  if (before === undefined || clause.aside) return null;
  const words = text.slice(Math.max(before.start, before.end - longestPhrase), before.end);
  return /\d/.test(words) ? null : words.replace(/(?:《[^》]*》[、和]?)+(?:等)?(?:法律法规|内容)?$/, "");
}

const partWords = /其中|包括|(?:^|（)含/;

/** Why a number behind 其中 is not taken, or null. */
function partReason(
  scene: SentenceScene,
  { clause, quantity }: Beside,
  { cue }: CueMatch,
  earlier: readonly Judged[],
): string | null {
  const { text, span } = scene;
  const before = text.slice(span.start, quantity.outer.start);
  const at = Math.max(
    before.lastIndexOf("其中"),
    before.lastIndexOf("包括"),
    clause.aside ? clause.start - span.start - 1 : -1,
  );
  if (at === -1 || !(partWords.test(before) || clause.aside)) return null;
  const inside = earlier.filter(({ quantity: other }) => other.end <= span.start + at);
  const totals = at < 4 ? [...scene.earlier, ...inside] : inside;
  const same = totals.some(
    ({ reading }) =>
      reading !== null && (reading.cue.indicator === cue.indicator || cue.within.has(reading.cue.indicator)),
  );
  return same ? "是前面合计数的一部分" : null;
}

type Stated = { readonly value: number; readonly bound: Bound; readonly doubt: string | null };

/** The value as stated, or reckoned from a rhythm; or why there is none. */
function stateValue(
  scene: SentenceScene,
  { clause, quantity, phrase }: Beside,
): Stated | { readonly fault: string } {
  const { text, span } = scene;
  const value = quantity.value ?? 0;
  const clauseBefore = text.slice(clause.start, quantity.outer.start);
  const sentence = text.slice(span.start, quantity.outer.start);
  const rhythm = rhythmBefore(clauseBefore, phrase.after);
  if (rhythm !== null) {
    if (rhythmIsRule(sentence)) return { fault: "规定或要求的频次，不是结果" };
    if (rhythm.times === null) return { fault: "频次推算不出全年的数" };
    return { value: value * rhythm.times, bound: "derived", doubt: "由频次推算" };
  }
  if (isOfEach(clauseBefore)) return { fault: "分到每处的数，不是合计" };
  if (/(?:不(?:少|低)于)$/.test(text.slice(quantity.outer.start, quantity.start)) && !isCompleted(sentence))
    return { fault: "没有写明已经完成，可能是要求" };
  const least = quantity.bound === "exact" && /(?:至少|起码|不少于)(?!.*[，；])/.test(clauseBefore);
  return { value, bound: least ? "at_least" : quantity.bound, doubt: null };
}

/** Why a person has to look at a reading, or null. */
function doubtOf(
  scene: SentenceScene,
  { quantity, phrase }: Beside,
  { cue }: CueMatch,
  rival: CueMatch | undefined,
): string | null {
  if (cue.review) return "用语不能确定是这个指标";
  if (rival !== undefined) return "用语同时像另一个指标";
  const { headingYear } = scene.paragraph;
  if (headingYear !== null && scene.year !== null && headingYear !== scene.year)
    return `标题写的是${headingYear}年`;
  if (/(?:仅|只|才)(?:有|为|开展|组织|办理?)?$/.test(phrase.before)) return "写作“仅”“只”，可能在讲不足";
  const written = scene.text.slice(quantity.start, quantity.end);
  return written === "一起" ? "“一起”可能不是数" : null;
}

/** The quote without joining words and marks at its ends. */
function trim(text: string, { start, end }: Span, clause: Span): Span {
  const last = Math.min(end, clause.end);
  const lead = /^[、，；：。和及与并（]*/.exec(text.slice(start, last))?.[0].length ?? 0;
  return { start: start + lead, end: last };
}
