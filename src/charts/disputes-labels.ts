import type { DisputesRow } from "../core/publish/schema.ts";
import { formatQuantity } from "../core/text/format-quantity.ts";
import { formatShare } from "../core/text/format-share.ts";
import { scopeWords } from "../core/wording/scope-words.ts";
import { quantityLabel } from "./quantity-label.ts";

const missing = "—";

/** `51 / 52`: resolved and handled, each as stated. */
export function countsLabel({ resolved, handled }: DisputesRow): string {
  if (resolved === null && handled === null) return missing;
  return [resolved, handled].map((each) => (each === null ? missing : quantityLabel(each))).join(" / ");
}

/** `化解 51 / 排查 52`: the same where no head of a column names the two. */
export function namedCountsLabel({ resolved, handled, scope }: DisputesRow): string {
  const handledName = scope === "unclear" ? "共" : scopeWords[scope].label;
  const parts = [
    resolved === null ? [] : [`化解 ${quantityLabel(resolved)}`],
    handled === null ? [] : [`${handledName} ${quantityLabel(handled)}`],
  ].flat();
  return parts.length === 0 ? "无件数" : parts.join(" / ");
}

/** The computed rate, or the stated one as it was stated. */
export function rateLabel({ computed, stated }: DisputesRow): string {
  if (computed !== null) return formatShare(computed.rate);
  return stated === null ? "" : formatQuantity(stated, "%");
}

/** `89.9–99.7`, in percent. */
export function intervalLabel({ computed }: DisputesRow): string {
  if (computed === null) return "";
  return [computed.low, computed.high].map((share) => formatShare(share).replace("%", "")).join("–");
}
