import { type Attribution, attributed } from "./attribution.ts";
import { emptyWords, isSumWord } from "./carry-words.ts";
import type { CompiledCue } from "./compile-cues.ts";
import { chooseNamed, findNamed } from "./match-cue.ts";
import { stripFillers } from "./phrase.ts";
import type { Judged, Reading } from "./reading.ts";
import type { Placed, SentenceScene } from "./sentence-scene.ts";

/** A rate that several things have alike: 化解率、满意率均达98%. */
export function readShared(own: readonly CompiledCue[], { quantity, phrase }: Placed): Attribution | null {
  if (quantity.unit !== "%" || !/均/.test(phrase.before)) return null;
  for (const item of phrase.before.replace(/均[^均]*$/, "").split(/、|和|及|与/)) {
    const shared = attributed(chooseNamed(findNamed(own, stripFillers(item)), phrase.context + item));
    if (shared !== null) return shared;
  }
  return null;
}

const leadVerb =
  /^.*?(?:研究|听取|开展|组织|举办|召开|发放|受理|接待|排查|化解|调解|公开|审查|推送|发布|办理)/;

/** In a list the first item's verb goes for all: 研究信访工作12次、法治工作3次. */
export function readVerb(
  own: readonly CompiledCue[],
  { text }: SentenceScene,
  { clause, phrase }: Placed,
  judged: readonly Judged[],
): Attribution | null {
  const first = judged.at(-1)?.quantity;
  if (first === undefined || !/^(?:、|和|及)/.test(phrase.before)) return null;
  const verb = leadVerb.exec(text.slice(clause.start, Math.max(clause.start, first.outer.start)))?.[0] ?? "";
  const words = verb + phrase.before.replace(/^(?:、|和|及)/, "");
  return attributed(chooseNamed(findNamed(own, stripFillers(words), verb.length), phrase.context + words));
}

/** A number of another kind of what the number before counts (合同45份、文件3件): both are parts. */
export function readKind(
  scene: SentenceScene,
  placed: Placed,
  judged: readonly Judged[],
): Attribution | null {
  const before = judged.at(-1);
  const reading = before?.reading ?? null;
  if (before === undefined || reading === null || !reading.cue.units.has(placed.quantity.unit)) return null;
  const words = stripFillers(scene.text.slice(before.quantity.outer.end, placed.quantity.outer.start));
  if (reading.cue.kinds?.test(words) !== true) return null;
  return attributed([{ cue: reading.cue, term: words.slice(1) }], { part: true });
}

/** A number that names nothing and is the sum of those before it is their total: 社区26场，学校13场，共计39场. */
export function readSum({ quantity, phrase }: Placed, judged: readonly Judged[]): Attribution | null {
  if (!isSumWord.test(phrase.before) || !emptyWords.test(phrase.head)) return null;
  let sum = 0;
  let last: Reading | null = null;
  for (const { reading } of judged.toReversed()) {
    if (reading === null || (last !== null && reading.cue.indicator !== last.cue.indicator)) break;
    last ??= reading;
    sum += reading.value;
    if (sum === quantity.value && reading !== last) {
      return attributed([{ cue: last.cue, term: last.term }], { part: false });
    }
  }
  return null;
}
