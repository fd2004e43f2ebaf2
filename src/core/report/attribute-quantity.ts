import { carriedWords, emptyWords, isSumWord } from "./carry-words.ts";
import type { CompiledCue, CompiledCues } from "./compile-cues.ts";
import { type CueMatch, matchAfter, matchBefore, standsBefore, stripFillers } from "./match-cue.ts";
import { longestContext } from "./place-quantity.ts";
import type { Judged, Reading } from "./reading.ts";
import type { Placed, SentenceScene } from "./sentence-scene.ts";

/** What a quantity counts, by the catalogue's cues. */
export interface Attribution {
  /** The best match first. */
  readonly matches: readonly [CueMatch, ...CueMatch[]];
  /** The words stand behind the number and belong to no other. */
  readonly behind: boolean;
  readonly part: boolean;
  readonly doubt: string | null;
}

type Reader = (
  own: readonly CompiledCue[],
  scene: SentenceScene,
  placed: Placed,
  judged: readonly Judged[],
) => Attribution | null;

/** From the surest place of the words to the least sure one. */
const readers: readonly Reader[] = [
  readBeside,
  readList,
  readCarried,
  readPrevious,
  readHeading,
  readFollowing,
];

/** Finds what a quantity counts, or null. `judged` are the quantities before it in its sentence. */
export function attributeQuantity(
  scene: SentenceScene,
  placed: Placed,
  cues: CompiledCues,
  judged: readonly Judged[],
): Attribution | null {
  const own = cues.byUnit.get(placed.quantity.unit) ?? [];
  const further = readKind(scene, placed, judged) ?? readSum(placed, judged);
  if (further !== null) return further;
  for (const read of readers) {
    const found = read(own, scene, placed, judged);
    if (found !== null) return found;
  }
  return null;
}

function found(matches: readonly CueMatch[], more: Partial<Attribution> = {}): Attribution | null {
  const [first, ...others] = matches;
  if (first === undefined) return null;
  return { matches: [first, ...others], behind: false, part: first.cue.part, doubt: null, ...more };
}

/** The words directly before or behind the number. */
function readBeside(own: readonly CompiledCue[], _: SentenceScene, { phrase }: Placed): Attribution | null {
  if (!standsBefore(phrase))
    return found(matchBefore(own, phrase)) ?? found(matchAfter(own, phrase), { behind: true });
  const behind = matchAfter(own, phrase);
  const before = matchBefore(own, phrase);
  const [first] = behind;
  if (first === undefined) return found(before);
  const rival = before.find(({ cue }) => cue.indicator !== first.cue.indicator);
  return found(behind, { behind: true, doubt: rival === undefined ? null : "前后的用语像两个指标" });
}

/** An item of a list before 分别 may leave out what another item says: 排查、化解矛盾纠纷分别为9件、8件. */
function readList(
  own: readonly CompiledCue[],
  _: SentenceScene,
  { phrase, list }: Placed,
): Attribution | null {
  return list === "" ? null : found(matchBefore(own, { ...phrase, context: `${phrase.context}${list}` }));
}

/** A number that names nothing takes the words of the clause before: 会前学法，全年累计12次. */
function readCarried(
  own: readonly CompiledCue[],
  scene: SentenceScene,
  placed: Placed,
  judged: readonly Judged[],
): Attribution | null {
  if (!emptyWords.test(stripFillers(placed.phrase.before))) return null;
  const words = carriedWords(scene, placed, judged);
  return words === null ? null : found(matchBefore(own, { ...placed.phrase, before: words }));
}

function readPrevious(
  own: readonly CompiledCue[],
  { previous }: SentenceScene,
  { phrase }: Placed,
): Attribution | null {
  if (previous === "" || phrase.context.length + phrase.before.length >= longestContext) return null;
  const doubt = /\d|[一二三四五六七八九十]/.test(previous) ? null : "所指的事写在前一句";
  return found(matchBefore(own, { ...phrase, context: `${previous}${phrase.context}` }), { doubt });
}

function readHeading(
  own: readonly CompiledCue[],
  { paragraph }: SentenceScene,
  { phrase }: Placed,
): Attribution | null {
  if (paragraph.topic === "") return null;
  return found(matchBefore(own, { ...phrase, context: `${paragraph.topic}。${phrase.context}` }));
}

function readFollowing(
  own: readonly CompiledCue[],
  { text, span }: SentenceScene,
  placed: Placed,
): Attribution | null {
  const { phrase, to } = placed;
  const following = text.slice(to, Math.min(span.end, to + longestContext));
  const context = `${phrase.context}${following}`;
  return found(matchBefore(own, { ...phrase, context }), { doubt: "所指的事写在后面" });
}

/** A number of another kind of what the number before counts (合同45份、文件3件): both are parts. */
function readKind(scene: SentenceScene, placed: Placed, judged: readonly Judged[]): Attribution | null {
  const before = judged.at(-1);
  const reading = before?.reading ?? null;
  if (before === undefined || reading === null || !reading.cue.units.has(placed.quantity.unit)) return null;
  const words = scene.text.slice(before.quantity.outer.end, placed.quantity.outer.start);
  if (reading.cue.kinds?.test(stripFillers(words)) !== true) return null;
  return found([{ cue: reading.cue, term: stripFillers(words).slice(1) }], { part: true });
}

/** A number that names nothing and is the sum of those before it is their total: 社区26场，学校13场，共计39场. */
function readSum({ quantity, phrase }: Placed, judged: readonly Judged[]): Attribution | null {
  if (!isSumWord.test(phrase.before) || !emptyWords.test(stripFillers(phrase.before))) return null;
  let sum = 0;
  let last: Reading | null = null;
  for (const { reading } of judged.toReversed()) {
    if (reading === null || (last !== null && reading.cue.indicator !== last.cue.indicator)) break;
    last ??= reading;
    sum += reading.value;
    if (sum === quantity.value && reading !== last)
      return found([{ cue: last.cue, term: last.term }], { part: false });
  }
  return null;
}
