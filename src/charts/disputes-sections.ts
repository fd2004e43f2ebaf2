import { hasMixedScopes } from "../core/derive/has-mixed-scopes.ts";
import type { DisputeScope } from "../core/model/index.ts";
import { disputeScopes } from "../core/model/index.ts";
import type { DisputesChartFile, DisputesPool, DisputesRow } from "../core/publish/schema.ts";
import { formatShare } from "../core/text/format-share.ts";
import { scopeName } from "../core/wording/scope-words.ts";
import { type DisputesGroup, disputesGroups } from "./disputes-groups.ts";
import { splitDisputesRows } from "./disputes-rows.ts";

/** Rows that are compared with one rate, or with none. */
export interface DisputesSection {
  /** Null where all computed rates are of one scope, and the chart is one section. */
  readonly heading: string | null;
  /** The pooled rate, as a share, or null where nothing is compared. */
  readonly pooled: number | null;
  readonly groups: readonly DisputesGroup[];
}

/**
 * The drawn rows, a section for each scope where the computed rates are of several: no line lies over two scopes.
 * `isPart` says that the file has only a part of the rows, of which no heading may speak as if they were all.
 */
export function disputesSections(file: DisputesChartFile, isPart = false): readonly DisputesSection[] {
  const { drawn } = splitDisputesRows(file);
  if (!hasMixedScopes(drawn)) {
    const groups = file.pooled === null ? [{ heading: null, rows: drawn }] : disputesGroups(drawn, isPart);
    return [{ heading: null, pooled: file.pooled?.rate ?? null, groups }];
  }
  const uncounted = drawn.filter(({ computed }) => computed === null);
  return [
    ...disputeScopes.flatMap((scope) => {
      const rows = drawn.filter((row) => row.computed !== null && row.scope === scope);
      const pool = file.pools.find((each) => each.scope === scope);
      return rows.length === 0
        ? []
        : [pool === undefined ? unpooledSection(scope, rows) : poolSection(pool, rows, isPart)];
    }),
    ...(uncounted.length === 0
      ? []
      : [withoutLine(`件数不全或不是确数，无法比较${isPart ? "" : `（${uncounted.length}）`}`, uncounted)]),
  ];
}

function poolSection(pool: DisputesPool, rows: readonly DisputesRow[], isPart: boolean): DisputesSection {
  const heading = `${scopeName(pool.scope)}（${pool.offices}家，合计${formatShare(pool.rate)}）`;
  const alike = !isPart && rows.every(({ differs }) => differs === "no");
  return {
    heading: alike ? `${heading}，彼此无法区分` : heading,
    pooled: pool.rate,
    groups: disputesGroups(rows, isPart),
  };
}

/** A single office, or several that are given without a pool: they are compared elsewhere, with each other. */
function unpooledSection(scope: DisputeScope, rows: readonly DisputesRow[]): DisputesSection {
  if (rows.length > 1) return withoutLine(`${scopeName(scope)}（${rows.length}家）`, rows);
  return withoutLine(`仅1家${scopeName(scope)}，不作比较`, rows);
}

function withoutLine(heading: string, rows: readonly DisputesRow[]): DisputesSection {
  return { heading, pooled: null, groups: [{ heading: null, rows }] };
}
