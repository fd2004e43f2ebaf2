import type { CueMatch } from "./match-cue.ts";
import type { Placed, SentenceScene } from "./sentence-scene.ts";

const scant = /(?:仅|只|才)(?:有|为|开展|组织|办理?|召开|举办)?$/;
/** Another body at the head of a clause: 区司法局开展…. Several bodies together are the office's work too. */
const others =
  /^(?:20\d\d年，?|全年|[一二三四五六七八九十]是)?(?:(?:由)?[市区县省][^，、。；\d]{0,8}(?:局|法院|检察院|支队|大队)|(?:人民|派出)?法庭|派出所|公安[^，、。；\d]{0,4})(?![、长和与])/;
const attends = /参加(?:上级|省|市|区|县|全[省市区县])/;

/** Why a person has to look at a quantity that these cues match, or null. */
export function findDoubt(
  { text, paragraph, year }: SentenceScene,
  { quantity, phrase, clauseBefore }: Placed,
  [match, ...rest]: readonly [CueMatch, ...CueMatch[]],
): string | null {
  const { cue, term } = match;
  if (cue.review) return "用语不能确定是这个指标";
  const rival = rest.some(
    (other) =>
      other.cue.indicator !== cue.indicator &&
      other.term.length === term.length &&
      (other.cue.topic === null) === (cue.topic === null),
  );
  if (rival) return "用语同时像另一个指标";
  const { headingYear } = paragraph;
  if (headingYear !== null && year !== null && headingYear !== year) return `标题写的是${headingYear}年`;
  if (scant.test(phrase.before)) return "写作“仅”“只”，可能在讲不足";
  if (others.test(clauseBefore)) return "可能是别的单位做的";
  if (attends.test(clauseBefore)) return "参加上级的活动，可能不是自己办的";
  if (quantity.spaced) return "数字中间有空格，可能是两个数";
  return text.slice(quantity.start, quantity.end) === "一起" ? "“一起”可能不是数" : null;
}
