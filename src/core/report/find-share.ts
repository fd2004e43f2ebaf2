/** A verb behind 各 that makes the number one of each: 各村各开展2次. */
const each =
  /各(?:自|组织|开展|召开|举办|完成|安排|进行|发放|派发|学习|听取|受理|举行)|每(?:个|村|社区|人|名|户|家|支部|所|单位|场|次|期|件|起|批)/;
const dealt = /(?:各|均|分别|另?每次)$/;
const mean = /(?:平均|[人户年月日场次期]均|均)(?:每[^，]{0,4})?[^，。；\d]{0,12}$/;

/** Another number follows in a list without words of its own: 分别开展8场、6场、4场. */
const listed = /^(?:、|和|及|与|以及)$/;

/** Why a number is told of each of several, or as a mean, so that it is no total; or null. */
export function findShare(clauseBefore: string, after: string): string | null {
  if (each.test(clauseBefore) || dealt.test(clauseBefore) || listed.test(after))
    return "分到每处的数，不是合计";
  return mean.test(clauseBefore) && /平均|[人户年月日场次期]均/.test(clauseBefore)
    ? "平均的数，不是合计"
    : null;
}
