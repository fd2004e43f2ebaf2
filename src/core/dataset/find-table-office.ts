import { type Office, officeKinds } from "../model/index.ts";
import type { TableEntry } from "../table/index.ts";
import { type FoundOffice, findOffice } from "./find-office.ts";
import type { OfficeIndex } from "./office-index.ts";

const place = /^(?:.{1,8}?(?:自治区|自治州|自治县|省|市|区|县|旗|州|盟))+/;

/**
 * The office that a table's row names: by its name, its id, its name after those of places (北碚区歇马街道), or its
 * name without 街道, 镇 or 乡.
 */
export function findTableOffice(
  { office, places }: Pick<TableEntry, "office" | "places">,
  offices: OfficeIndex,
): FoundOffice {
  const byId = offices.byId.get(office.toLowerCase());
  if (byId !== undefined) return { office: byId };
  const called = (name: string): readonly Office[] => offices.byName.get(name) ?? [];
  const before = called(office).length > 0 ? "" : (place.exec(office)?.[0] ?? "");
  const short = office.slice(before.length);
  const [only, ...others] = officeKinds.flatMap((kind) =>
    called(`${short}${kind}`).filter((entry) => entry.kind === kind),
  );
  const known = called(short).length > 0;
  const named = !known && only !== undefined && others.length === 0 ? only.name : short;
  const kind = called(named)[0]?.kind ?? "街道";
  const around = [
    ...places,
    ...(before.match(/.{1,8}?(?:自治区|自治州|自治县|省|市|区|县|旗|州|盟)/g) ?? []),
  ];
  return findOffice({ office: { name: named, kind }, places: around }, offices);
}
