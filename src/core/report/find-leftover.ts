const remains = /剩余|其余|仍有|还有|尚有|尚存|未能?(?:化解|调解|调处)|没有化解|久拖|积压/;
const unsettled = /^[^，。；\d]{0,14}(?:没有|未能?|尚未|有待|正在)(?:得到)?(?:化解|调解|调处|解决|办)/;
const absent = /(?:没有|无|未(?:发生|出现)?|杜绝)(?:一|任何)?$/;

/** Why a number counts what is left, or what did not happen, or null. */
export function findLeftover(before: string, after: string): string | null {
  if (remains.test(before.slice(-14)) || unsettled.test(after)) return "尚未办结的数";
  return absent.test(before.slice(-6)) ? "没有发生的事，不是数" : null;
}
