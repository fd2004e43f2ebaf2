/** What a group of peers shares; all is everybody. */
export const peerLevels = ["district", "city", "province", "all"] as const;
export type PeerLevel = (typeof peerLevels)[number];
