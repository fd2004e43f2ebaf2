/** Which offices lie in a region, and which regions around an office. */
import { dataset, type Office, offices, regions } from "./published.ts";

type Region = (typeof regions)[number];

const bySlug = new Map(regions.map((region) => [region.slug, region]));
const members = new Map<string, Office[]>();
for (const office of offices)
  for (const { slug } of regionsAround(office.region)) {
    const known = members.get(slug) ?? [];
    members.set(slug, known);
    known.push(office);
  }

/** The region of this slug and those around it, widest first; none for null. */
export function regionsAround(slug: string | null): readonly Region[] {
  const region = bySlug.get(slug ?? "");
  return region === undefined ? [] : [...regionsAround(region.parent), region];
}

/** Every office in a region, those of smaller regions included, by id. */
export const officesIn = (slug: string): readonly Office[] => members.get(slug) ?? [];

/** What the way down to a region begins with: the whole, by its name unless a region holds as much. */
export const wholeName = regions.some(({ offices: held }) => held === offices.length)
  ? "总览"
  : dataset.region;
