/** What a region is; the whole is none of these. */
export const regionLevels = ["district", "city", "province"] as const;
export type RegionLevel = (typeof regionLevels)[number];

/** What a group of peers shares; all is everybody. */
export const peerLevels = [...regionLevels, "all"] as const;
export type PeerLevel = (typeof peerLevels)[number];
