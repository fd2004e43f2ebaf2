import { ascending } from "d3";
import type { OfficeKind } from "../../model/index.ts";
import { type Draws, drawsFor } from "../draws.ts";
import type { Habit, Place, RosterEntry } from "../roster.ts";
import { namesWithoutRepeat } from "./invented-names.ts";
import { shareOut } from "./share-out.ts";

/**
 * Offices to a district, districts to a city and cities to a province. China had 38,658 township-level offices in
 * 2,843 districts, 333 prefectures and 31 provinces on the mainland at the end of 2023 (Ministry of Civil Affairs,
 * 2023年民政事业发展统计公报).
 */
const ratio = { offices: 13.6, districts: 8.5, cities: 10.7 } as const;

const districtKinds = [
  { suffix: "区", share: 0.34, kinds: { 街道: 0.7, 镇: 0.25 } },
  { suffix: "市", share: 0.14, kinds: { 街道: 0.2, 镇: 0.65 } },
  { suffix: "县", share: 0.52, kinds: { 街道: 0.06, 镇: 0.58 } },
] as const;

const habits: readonly (readonly [Habit, number])[] = [
  ["steady", 0.62],
  ["patchy", 0.16],
  ["late", 0.12],
  ["brief", 0.1],
];

/** The offices of an invented country of so many offices, by id. The same seed and number give the same. */
export function countryRoster(seed: number, offices: number): readonly RosterEntry[] {
  const draws = drawsFor(seed, "country");
  const parts = (total: number, size: number) => Math.max(1, Math.round(total / size));
  const districts = parts(offices, ratio.offices);
  const cities = parts(districts, ratio.districts);
  const provinces = parts(cities, ratio.cities);
  const cityNumbers = shareOut(cities, provinces, 0.5, draws);
  const districtNumbers = shareOut(districts, cities, 0.4, draws);
  const officeNumbers = shareOut(offices, districts, 0.45, draws);

  const entries: RosterEntry[] = [];
  const slugs = new Map<string, number>();
  const provinceName = namesWithoutRepeat(draws);
  let [city, district] = [0, 0];
  for (const citiesHere of cityNumbers) {
    const province = `${provinceName().name}省`;
    const cityName = namesWithoutRepeat(draws);
    for (const end = city + citiesHere; city < end; city += 1) {
      const cityPlace = { province, city: `${cityName().name}市` };
      const districtName = namesWithoutRepeat(draws);
      for (const last = district + (districtNumbers[city] ?? 0); district < last; district += 1) {
        const { name, slug } = districtName();
        const same = (slugs.get(slug) ?? 0) + 1;
        slugs.set(slug, same);
        const kind = weighted(
          draws,
          districtKinds.map((one) => [one, one.share] as const),
        );
        const place = { ...cityPlace, district: name + kind.suffix };
        const id = same === 1 ? slug : `${slug}${same}`;
        entries.push(...officesOf(seed, id, place, kind.kinds, officeNumbers[district] ?? 0));
      }
    }
  }
  return entries.sort((a, b) => ascending(a.id, b.id));
}

function* officesOf(
  seed: number,
  district: string,
  place: Place,
  shares: (typeof districtKinds)[number]["kinds"],
  count: number,
): Generator<RosterEntry> {
  const draws = drawsFor(seed, "district", district);
  const officeName = namesWithoutRepeat(draws);
  for (let index = 0; index < count; index += 1) {
    const { name, slug } = officeName();
    const rest = 1 - shares.街道 - shares.镇;
    const kind = weighted<OfficeKind>(draws, [
      ["街道", shares.街道],
      ["镇", shares.镇],
      ["乡", rest],
    ]);
    yield {
      ...{ place, id: `${district}-${slug}`, name: name + kind, kind },
      habit: weighted(draws, habits),
      counted: draws.chance(0.85),
      withoutFile: [],
    };
  }
}

/** One of a list by weights that add up to 1. */
function weighted<T>(draws: Draws, items: readonly (readonly [T, number])[]): T {
  let left = draws.whole(0, 999_999) / 1_000_000;
  for (const [item, share] of items) {
    left -= share;
    if (left < 0) return item;
  }
  const last = items[items.length - 1];
  if (last === undefined) throw new RangeError("nothing to choose from");
  return last[0];
}
