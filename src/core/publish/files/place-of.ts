import type { Office } from "../../model/index.ts";

/** Province, city and district in one, each named once: 重庆市涪陵区, 广东省东莞市. */
export function placeOf({ province, city, district }: Office): string {
  return [...new Set([province, city, district])].join("");
}
