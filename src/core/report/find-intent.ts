const anyOf = (...words: readonly string[]): RegExp => new RegExp(words.join("|"));

/** A plan or a target, in the words before a number in its clause. */
const planned = anyOf(
  "力争|争取|力求|预计|确保|目标(?:是|为|任务|值|：|[^，]{0,6}率)|下一?步|今后|下一?阶段|明年|来年",
  "(?<=^|[，；：年步、是要])(?:计划|打算|准备)(?!地|性|书|完成|内)",
  "(?<![草模虚])拟(?=开展|组织|举办|召开|建|于|对|推|发|新|打|每|全年)",
  "将(?=继续|开展|组织|举办|召开|进一步|于|力争|推进|全面|持续|实现|达|每|推送|发放|完成)",
  "工作(?:安排|打算|计划|思路)|(?:计划|任务|目标)$",
);
/** The same, said earlier in the sentence. */
const plannedBefore = anyOf(
  "下一?步|今后|明年|来年|下一?阶段|(?:工作(?:安排|打算|计划|思路)|目标|目标任务)：",
  "将(?=进一步|继续|持续|重点|着力|不断|努力|全力|深入)",
);
const intended = /(?:^|[，；：年步])(?:计划|拟|打算|原定)/;
/** What was done after all: 计划20场，已开展23场. */
const done = /实际|已|因故|完成(?!率)|截[至止]/;

const ruled = anyOf(
  "规定|原定|(?<![按照据合据合性程求的])要求(?!，|汇报)|必须|须(?=开展|组织|完成|不)",
  "(?<![对适感反效响供呼理回答])应(?:当|不少于|不低于|每)",
  "(?<![主重需必首简纪摘])要(?=达到|实现|保持|做到|完成|开展|组织|突破|不少于)",
  "每年[^，]{0,12}(?:应|不少于|不低于|至少)|每[村社年][^，]{0,8}不少于",
  "(?:要点|方案|办法|规定|规则|意见|通知|制度|细则|责任书|任务书)[^，。；]{0,6}(?:提出|明确|规定|要求|约定)，?",
);
/** A target in the words behind a number: 不少于30场的任务, 3次以上方可. */
const ruledBehind =
  /^[^，。；\d]{0,4}(?:的(?:年度|工作|既定|预期|总体|考核)*(?:任务|目标|要求|标准|指标|计划|规定)|方可|才能|方能)/;

/** Words that make a rhythm a rule rather than what was done. */
const ruledRhythm = anyOf(
  "规定|要求|明确|应(?:当|不)?|须|必须|将|确保|保证|制度|(?<![举主承])办法|规则|原定|原则上|至少|不少于|计划|安排",
  "(?:建立|健全|完善|制定|印发|出台|修订|按照|依据|根据|执行)[^，。；]{0,16}(?:机制|规程|规范|意见|方案|清单)",
);

const troubled = anyOf(
  "(?<!针对|围绕|聚焦|解决|破解|发现|查找|整改|对照|梳理|排查)(?:存在|主要|突出)的?(?:主要|突出)?(?:问题|不足|短板|困难)",
  "不足之处|(?:仍|还|也|依然)(?:然)?存在[^，。]{0,10}(?:问题|不足|短板|差距|困难)|(?:不足|短板|差距)(?:是|在于|：)",
);

/** Why a sentence states no result of the office where a number stands, or null: problems, plans, rules. */
export function findIntent(sentenceBefore: string, clauseBefore: string, after: string): string | null {
  if (troubled.test(sentenceBefore)) return "讲问题和不足的句子";
  if (planned.test(clauseBefore) || plannedBefore.test(sentenceBefore)) return "计划或目标，不是结果";
  if (intended.test(sentenceBefore) && !done.test(clauseBefore)) return "计划或目标，不是结果";
  if (ruled.test(ruleBefore(sentenceBefore, clauseBefore) + clauseBefore) || ruledBehind.test(after)) {
    return "规定或要求，不是结果";
  }
  return null;
}

/** The clause before, where it ends by saying that something is laid down: 方案提出，…. */
function ruleBefore(sentenceBefore: string, clauseBefore: string): string {
  const end = sentenceBefore.length - clauseBefore.length;
  if (!/[提明规要约][出确定求]，$/.test(sentenceBefore.slice(Math.max(0, end - 3), end))) return "";
  return /[^，。；]*，$/.exec(sentenceBefore.slice(Math.max(0, end - 40), end))?.[0] ?? "";
}

/** Whether words before a number in its sentence make a stated rhythm a rule or a plan. */
export function isRuledRhythm(sentenceBefore: string): boolean {
  return ruledRhythm.test(sentenceBefore);
}
