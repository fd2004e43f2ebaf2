/**
 * What pages hold in place of the edition and the date of record until they are written: each change of the data
 * changes these two, and a page that is otherwise the same need not be rendered again for them.
 */
export const editionStamps = { edition: "@@edition@@", dateOfRecord: "@@date-of-record@@" } as const;
