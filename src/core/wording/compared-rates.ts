import { liesBelow, rateDifference } from "../derive/rate-difference.ts";
import type { DisputeScope, Estimate, Quantity } from "../model/index.ts";
import { disputeScopes } from "../model/index.ts";
import { formatQuantity } from "../text/format-quantity.ts";
import { formatShare } from "../text/format-share.ts";
import { scopeWords } from "./scope-words.ts";

/** What one of the compared offices states of its disputes in a year. */
export interface ComparedRate {
  readonly name: string;
  readonly scope: DisputeScope;
  readonly handled: Quantity | null;
  readonly resolved: Quantity | null;
  readonly computed: Estimate | null;
  /** The rate as stated, in percent. */
  readonly stated: Quantity | null;
}

interface Computed {
  readonly name: string;
  readonly computed: Estimate;
}

interface ScopeGroup {
  readonly scope: DisputeScope;
  readonly offices: readonly Computed[];
}

/** One office above others of its scope. */
interface Lead {
  readonly name: string;
  readonly over: readonly Computed[];
}

/** What the resolution rates of a few offices say beside each other, as a heading. */
export function comparedRatesFinding(rates: readonly ComparedRate[]): string {
  const groups = groupsOf(rates);
  const compared = groups.filter(({ offices }) => offices.length > 1);
  if (compared.length === 0) {
    if (groups.length > 1) return "化解率口径不同，不作比较";
    return groups.length === 1 ? "仅1家可计算化解率，不作比较" : "没有可供比较的化解率";
  }
  // Counts that do not say their stage are told in the heading only where there are no others.
  const known = compared.filter(({ scope }) => scope !== "unclear");
  const told = known.length > 0 ? known : compared;
  const which = known.length === 0 ? "口径不明的化解率" : groups.length > 1 ? "同口径的化解率" : "化解率";
  const leads = told.flatMap(leadsOf);
  const apart = leads.reduce((sum, { over }) => sum + over.length, 0);
  if (apart === 0) return `${which}无法区分`;
  const [lead] = leads;
  if (apart === 1 && rates.length === 2 && lead?.over[0])
    return `${lead.name}的化解率高于${lead.over[0].name}${known.length === 0 ? "，但口径不明" : ""}`;
  const open = told.reduce((sum, { offices }) => sum + pairs(offices.length), 0) - apart;
  return `${which}${apart}对有高低${open === 0 ? "" : `，${open}对无法区分`}`;
}

/**
 * How the resolution rates of a few offices stand to each other: only within one scope, and higher or lower only
 * where the 95 % intervals lie apart.
 */
export function comparedRatesSentences(rates: readonly ComparedRate[]): readonly string[] {
  const groups = groupsOf(rates);
  return [
    ...groups.filter(({ offices }) => offices.length > 1).map(groupSentence),
    ...(groups.length > 1 ? [scopesSentence(groups)] : []),
    ...rates.flatMap((rate) => (rate.computed === null ? [uncountedSentence(rate)] : [])),
  ];
}

function groupsOf(rates: readonly ComparedRate[]): readonly ScopeGroup[] {
  return disputeScopes
    .map((scope) => ({
      scope,
      offices: rates.flatMap(({ name, computed, ...rate }) =>
        rate.scope === scope && computed !== null ? [{ name, computed }] : [],
      ),
    }))
    .filter(({ offices }) => offices.length > 0);
}

function leadsOf({ offices }: ScopeGroup): readonly Lead[] {
  return offices
    .map(({ name, computed }) => ({
      name,
      over: offices.filter((other) => liesBelow(other.computed, computed)),
    }))
    .filter(({ over }) => over.length > 0);
}

function pairs(n: number): number {
  return (n * (n - 1)) / 2;
}

const scopeLeads: Readonly<Record<DisputeScope, string>> = {
  screened: `按${scopeWords.screened.label}计`,
  mediated: `按${scopeWords.mediated.label}计`,
  unclear: `件数${scopeWords.unclear.label}，未必是同一环节`,
};

const rateOf = ({ name, computed }: Computed): string => `${name}${formatShare(computed.rate)}`;

function groupSentence(group: ScopeGroup): string {
  const { scope, offices } = group;
  const lead = scopeLeads[scope];
  const told = offices.map(rateOf).join("、");
  const leads = leadsOf(group);
  const [first, second] = offices;
  if (first && second && offices.length === 2) {
    if (leads.length === 0) return `${lead}：${told}，95%区间重叠，无法区分。`;
    return `${lead}：${liesBelow(first.computed, second.computed) ? pairSentence(second, first) : pairSentence(first, second)}。`;
  }
  if (leads.length === 0) return `${lead}：${told}，95%区间两两重叠，无法区分。`;
  const open = pairs(offices.length) - leads.reduce((sum, { over }) => sum + over.length, 0);
  const rest = open === 0 ? "" : `；其余${open}对区间重叠，无法区分`;
  return `${lead}：${told}。95%区间不重叠的，${orderWords(leads)}${rest}。`;
}

function pairSentence(higher: Computed, lower: Computed): string {
  const { difference, low, high } = rateDifference(higher.computed, lower.computed);
  const [by, from, to] = [difference, low, high].map((share) => formatShare(share).replace("%", ""));
  return `${rateOf(higher)}，高于${rateOf(lower)}，相差${by}个百分点（95%区间${from}～${to}），难以只用偶然解释`;
}

/** Offices above the same others stand together: 甲、乙高于丙；甲高于丁. */
function orderWords(leads: readonly Lead[]): string {
  const byOver = new Map<string, string[]>();
  for (const { name, over } of leads) {
    const below = over.map((other) => other.name).join("、");
    byOver.set(below, [...(byOver.get(below) ?? []), name]);
  }
  return [...byOver].map(([below, names]) => `${names.join("、")}高于${below}`).join("；");
}

function scopesSentence(groups: readonly ScopeGroup[]): string {
  const told = groups.map(({ scope, offices }) => {
    const names = offices.map(({ name }) => name).join("、");
    return scope === "unclear" ? `${names}${scopeWords.unclear.label}` : `${names}${scopeLeads[scope]}`;
  });
  return `口径不同的不作比较：${told.join("，")}。`;
}

function uncountedSentence({ name, handled, resolved, stated }: ComparedRate): string {
  if (stated !== null)
    return `${name}写明化解率${formatQuantity(stated, "%")}，没有可供计算的件数，不作比较。`;
  if (handled === null) return `${name}只写明化解数，不计算化解率。`;
  if (resolved === null) return `${name}只写明受理数，不计算化解率。`;
  const isExact = handled.bound === "exact" && resolved.bound === "exact";
  return isExact ? `${name}的两数无从相除，不计算化解率。` : `${name}的件数不是确数，不计算化解率。`;
}
