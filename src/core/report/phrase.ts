/** The words beside a number, cut to what can belong to it. */
export interface Phrase {
  /** From the clause's begin, or the number before, to the number. */
  readonly before: string;
  /** `before` without the words at its end that say nothing of the thing. */
  readonly head: string;
  /** From the number to the next one, or the clause's end. */
  readonly after: string;
  /** The sentence up to `before`, with the sentence before it where that counts. */
  readonly context: string;
}

/** Words between a thing and its number that say nothing of the thing. */
const fillers =
  /(?:共计|累计|总计|合计|总共|一共|共有|共|达到|达|为|了|已经|已|全年|年内|先后|分别|一年来|稳定|保持|维持|实现|均|都|计|在|有|是|约有|数量|总数|件数|总量|数|(?<=[理解放送布办查处])量|其中的?|、|-|：|¦|“|”)$/;
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

/** Whether words behind a number begin another thing. */
export function beginsAnew(after: string): boolean {
  return after === "" || joins.test(after);
}

/** Whether the number stands before its thing (召开5次部署会) rather than behind it (部署会5次). */
export function standsBefore({ before, head, after }: Phrase): boolean {
  if (beginsAnew(after)) return false;
  return head === "" || verbs.test(before) || verbs.test(head);
}
