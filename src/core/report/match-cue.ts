import type { CompiledCue } from "./compile-cues.ts";

/** The words beside a number, cut to what can belong to it. */
export interface Phrase {
  /** From the clause's begin, or the number before, to the number. */
  readonly before: string;
  /** From the number to the next one, or the clause's end. */
  readonly after: string;
  /** The sentence up to `before`, with the sentence before it where that counts. */
  readonly context: string;
}

export interface CueMatch {
  readonly cue: CompiledCue;
  readonly term: string;
}

/** Words between a thing and its number that say nothing of the thing. */
const fillers =
  /(?:共计|累计|总计|合计|总共|一共|共有|共|达到|达|为|了|已经|已|全年|年内|先后|分别|一年来|稳定|保持|维持|实现|均|都|计|在|有|是|约有|数量|总数|件数|总量|数|其中的?|、|-|：|¦|“|”)$/;
const verbs =
  /(?:开展|组织|召开|举办|举行|进行|完成|办理|受理|承办|接收|发放|派发|印发|推送|发布|送出|赠送|提供|作出|开设|对|将|为|排查|化解|调解|调处|审查|接待|解答|主动公开|公开|处理|办结|查处|立案|讲|上|作|做|听取|参加|共|累计|先后|全年|年内|又)$/;
const joins = /^(?:¦|并|且|和|及|与|、|或|但|而|均|全|其|占|较|比|同比|。|；|，)/;

/** `before` without the words that say nothing, so that a cue's $ stands beside the number. */
export function stripFillers(before: string): string {
  let text = before;
  for (let turn = 0; turn < 6; turn += 1) {
    const shorter = text.replace(fillers, "");
    if (shorter === text) return text;
    text = shorter;
  }
  return text;
}

/** Whether the number stands before its thing (召开5次部署会) rather than behind it (部署会5次). */
export function standsBefore({ before, after }: Phrase): boolean {
  if (after === "" || joins.test(after)) return false;
  const head = stripFillers(before);
  return head === "" || verbs.test(before) || verbs.test(head);
}

/** The best cue whose words stand before the number. */
export function matchBefore(cues: readonly CompiledCue[], phrase: Phrase): readonly CueMatch[] {
  const before = stripFillers(phrase.before);
  return best(cues, before, 0, phrase);
}

/** The best cue whose words end behind the number. */
export function matchAfter(cues: readonly CompiledCue[], phrase: Phrase): readonly CueMatch[] {
  if (phrase.after === "" || joins.test(phrase.after)) return [];
  // The number's place is marked, so that a cue's $ cannot stand there.
  return best(cues, `${phrase.before}▮${phrase.after}`, phrase.before.length + 1, phrase);
}

/** The matches that end last, the longest first; an end before `least` does not count. */
function best(
  cues: readonly CompiledCue[],
  text: string,
  least: number,
  { context, before }: Phrase,
): CueMatch[] {
  const found: { cue: CompiledCue; term: string; end: number }[] = [];
  for (const cue of cues) {
    const match = cue.words.exec(text);
    if (match === null) continue;
    const end = match[0].length;
    if (end <= least || cue.not?.test(text)) continue;
    if (!hasTopic(cue, context + before)) continue;
    found.push({ cue, term: (match[1] ?? "").replace(/▮|《[^》]*》、?/g, ""), end });
  }
  // A doubtful way to name an indicator says nothing beside a sure one.
  const sure = new Set(found.filter(({ cue }) => !cue.review).map(({ cue }) => cue.indicator));
  const kept = found.filter(({ cue }) => !(cue.review && sure.has(cue.indicator)));
  const last = kept.reduce((most, { end }) => Math.max(most, end), 0);
  return kept
    .filter(({ end }) => end === last)
    .sort((a, b) => rank(a.cue) - rank(b.cue) || b.term.length - a.term.length)
    .map(({ cue, term }) => ({ cue, term }));
}

/** A sure cue goes before a doubtful one, one for a whole before one for a part. */
function rank({ review, part }: CompiledCue): number {
  return (review ? 2 : 0) + (part ? 1 : 0);
}

/** Whether the topic stands before, and nothing after it has changed the topic. */
function hasTopic({ topic, breaks }: CompiledCue, context: string): boolean {
  if (topic === null) return true;
  const at = topic.exec(context)?.[0].length ?? -1;
  if (at === -1) return false;
  return (breaks?.exec(context)?.[0].length ?? -1) <= at;
}
