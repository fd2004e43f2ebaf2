/** Where offices stand among their peers. */
import type { PeersFile } from "../core/publish/schema.ts";
import { openLineList } from "./line-list.ts";
import { dataset, keepMade, keptOffices, officeNumbers, pathOf } from "./published.ts";

type OfficeRow = PeersFile["offices"][number];
type Group = PeersFile["groups"][number];

/** How many groups of a year are held: a page asks for a few, and the next for mostly the same. */
const keptGroups = 40;

const files = new Map(
  dataset.years.map((year) => {
    const name = `peers/${year}`;
    const path = pathOf(name);
    return [
      year,
      {
        offices: openLineList<OfficeRow>(path, {
          ...{ name: "offices", key: "office", kept: keptOffices, numbers: officeNumbers },
          keepIndex: keepMade(name, "offices"),
        }),
        groups: openLineList<Group>(path, {
          ...{ name: "groups", key: "id", kept: keptGroups },
          keepIndex: keepMade(name, "groups"),
        }),
      },
    ];
  }),
);

/** An office's places among its peers in a year; none where it has no report. */
export const positionsOf = (office: string, year: number): OfficeRow["positions"] =>
  files.get(year)?.offices.of(office)[0]?.positions ?? [];

/** Of an office's places among its peers in a year. */
export const placeDigest = (office: string, year: number): string =>
  files.get(year)?.offices.digestOf(office) ?? "";

/** Of the group that an office is compared with in a year, or "" where it has no report. */
export function groupDigest(office: string, year: number): string {
  const file = files.get(year);
  const own = file?.offices.of(office)[0];
  return own === undefined ? "" : (file?.groups.digestOf(own.group) ?? "");
}

/** An office's peers in a year with its places among them, or null where it has no report. */
export function peersOf(office: string, year: number) {
  const file = files.get(year);
  const own = file?.offices.of(office)[0];
  const group = own && file?.groups.of(own.group)[0];
  return own && group ? { ...group, positions: own.positions } : null;
}
