import type { DisputeScope } from "../model/index.ts";

const screening = /排查|摸排|排摸/;
const mediation = /受理|接案|[调調][处處解]|化解/;

/**
 * Which stage of a dispute a handled count speaks of, by the term it was stated in. Screening is the wider stage,
 * so it decides where both are named (排查化解, 排查调处).
 */
export function disputeScope(term: string): DisputeScope {
  if (screening.test(term)) return "screened";
  return mediation.test(term) ? "mediated" : "unclear";
}
