/** What builds keep below .build/ for the next one to take over; without it all is made anew. */
export const keptWork = ["read-years", "published-years", "read-published", "pages"] as const;

export type KeptWork = (typeof keptWork)[number];
