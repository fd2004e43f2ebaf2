import type { DisputeScope } from "../model/index.ts";

/** Which stage of a dispute a count speaks of. */
export const scopeWords: Readonly<
  Record<DisputeScope, { readonly label: string; readonly explanation: string }>
> = {
  screened: { label: "排查", explanation: "件数为排查发现的矛盾纠纷，范围较宽。" },
  mediated: { label: "调解", explanation: "件数为受理、接案、调处或调解的矛盾纠纷，范围较窄。" },
  unclear: { label: "口径不明", explanation: "报告用语看不出件数属于哪一环节。" },
};

/** What a count goes by, to begin a clause: 按排查计. */
export function scopeName(scope: DisputeScope): string {
  const { label } = scopeWords[scope];
  return scope === "unclear" ? label : `按${label}计`;
}
