import { type Attribution, attributed } from "./attribution.ts";
import { carriedWords, emptyWords } from "./carry-words.ts";
import type { CompiledCue, CompiledCues } from "./compile-cues.ts";
import { type CueMatch, chooseNamed, findNamed, type NamedCue } from "./match-cue.ts";
import { beginsAnew, type Phrase, standsBefore, stripFillers } from "./phrase.ts";
import { longestContext } from "./place-quantity.ts";
import { readKind, readShared, readSum, readVerb } from "./read-list.ts";
import type { Judged } from "./reading.ts";
import type { Placed, SentenceScene } from "./sentence-scene.ts";

/**
 * Finds what a quantity counts, from the surest place of its words to the least sure one, or null. `judged` are
 * the quantities before it in its sentence.
 */
export function attributeQuantity(
  scene: SentenceScene,
  placed: Placed,
  cues: CompiledCues,
  judged: readonly Judged[],
): Attribution | null {
  const own = cues.byUnit.get(placed.quantity.unit) ?? [];
  const named = findNamed(own, placed.phrase.head);
  return (
    readKind(scene, placed, judged) ??
    readSum(placed, judged) ??
    readBeside(own, named, placed) ??
    readShared(own, placed) ??
    readVerb(own, scene, placed, judged) ??
    readCarried(own, scene, placed, judged) ??
    readFurther(named, scene, placed)
  );
}

/** The words directly before or behind the number; of a list before 分别, an item leaves out what another says. */
function readBeside(
  own: readonly CompiledCue[],
  named: readonly NamedCue[],
  placed: Placed,
): Attribution | null {
  const { phrase, list } = placed;
  const context = phrase.context + phrase.before;
  const before = chooseNamed(named, context);
  if (!standsBefore(phrase)) {
    const listed = list === "" ? [] : chooseNamed(named, phrase.context + list + phrase.before);
    return attributed(before) ?? attributed(listed) ?? attributed(readBehind(own, phrase), { behind: true });
  }
  const behind = readBehind(own, phrase);
  const [first] = behind;
  if (first === undefined) return attributed(before);
  const rival = before.find(({ cue }) => cue.indicator !== first.cue.indicator);
  return attributed(behind, { behind: true, doubt: rival === undefined ? null : "前后的用语像两个指标" });
}

function readBehind(own: readonly CompiledCue[], { before, after, context }: Phrase): readonly CueMatch[] {
  if (beginsAnew(after)) return [];
  // The number's place is marked, so that a cue's $ cannot stand there.
  return chooseNamed(findNamed(own, `${before}▮${after}`, before.length + 1), context + before);
}

/** A number that names nothing takes the words of the clause before: 会前学法，全年累计12次. */
function readCarried(
  own: readonly CompiledCue[],
  scene: SentenceScene,
  placed: Placed,
  judged: readonly Judged[],
): Attribution | null {
  if (!emptyWords.test(placed.phrase.head)) return null;
  const words = carriedWords(scene, placed, judged);
  if (words === null) return null;
  return attributed(chooseNamed(findNamed(own, stripFillers(words)), placed.phrase.context + words));
}

/** What the words are about may stand in the sentence before, in the headings, or behind the number. */
function readFurther(
  named: readonly NamedCue[],
  scene: SentenceScene,
  { phrase, to }: Placed,
): Attribution | null {
  if (named.length === 0) return null;
  const { text, span, previous, paragraph } = scene;
  const context = phrase.context + phrase.before;
  if (previous !== "" && context.length < longestContext) {
    const doubt = /\d|[一二三四五六七八九十]/.test(previous) ? null : "所指的事写在前一句";
    const found = attributed(chooseNamed(named, previous + context), { doubt });
    if (found !== null) return found;
  }
  const following = text.slice(to, Math.min(span.end, to + longestContext));
  return (
    attributed(chooseNamed(named, `${paragraph.topic}。${context}`)) ??
    attributed(chooseNamed(named, phrase.context + following + phrase.before), { doubt: "所指的事写在后面" })
  );
}
