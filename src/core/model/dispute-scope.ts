/**
 * Which stage of a dispute a handled count speaks of, by the term it was stated in: 排查 is screened; 受理, 接案,
 * 调处 and 调解 are mediated. Counts of different stages are told apart wherever they stand together.
 */
export const disputeScopes = ["screened", "mediated", "unclear"] as const;
export type DisputeScope = (typeof disputeScopes)[number];
