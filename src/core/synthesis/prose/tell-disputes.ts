import type { Draws } from "../draws.ts";
import { leads } from "./general-words.ts";
import { keyed } from "./marked-text.ts";
import type { ToldRow } from "./told-row.ts";
import { writeQuantity } from "./write-quantity.ts";

/** What a report does with the parts of its disputes: nothing, tells them, or tells them so that they do not sum. */
export type DisputeParts = "none" | "right" | "wrong";

/** Sentences that tell the disputes: usually one with all three figures, each in the words that its office uses. */
export function tellDisputes(rows: readonly ToldRow[], parts: DisputeParts, draws: Draws): readonly string[] {
  const past = rows.filter(({ manner }) => manner === "last_year");
  const [handled, resolved, rate] = ["disputes_handled", "disputes_resolved", "dispute_resolution_rate"].map(
    (id) => rows.find(({ row, manner }) => row.indicator === id && manner !== "last_year"),
  );
  const sentences = past.map((told) => `回顾{before}年，${tell(told, whole(told), draws)}。`);
  const divided = handled !== undefined && handled.row.bound === "exact" && parts !== "none";
  const lead = draws.pick(leads);
  if (handled === undefined) {
    const alone = [resolved, rate].filter((told) => told !== undefined);
    const clauses = alone.map((told) => tell(told, whole(told), draws));
    return clauses.length === 0 ? sentences : [...sentences, `${lead}${clauses.join("，")}。`];
  }
  const first = tell(handled, draws.chance(0.25) ? number(handled) : whole(handled), draws);
  const after = [resolved, rate].filter((told) => told !== undefined);
  if (divided) {
    const clauses = after.map((told) => tell(told, whole(told), draws));
    return [
      ...sentences,
      `${lead}${first}，其中${divide(handled, parts, draws)}。`,
      ...(clauses.length === 0 ? [] : [`${clauses.join("，")}。`]),
    ];
  }
  const rest = after.map((told) => tell(told, draws.pick(brief(told)), draws));
  return [...sentences, `${lead}${[first, ...rest].join("，")}。`];
}

function tell(told: ToldRow, phrase: string, draws: Draws): string {
  const only = told.manner === "doubtful" ? "仅" : "";
  return keyed(phrase, told.key).replace("#", `${only}${writeQuantity(told.row, draws)}`);
}

/** A phrase that is clear alone. */
function whole({ row: { term } }: ToldRow): string {
  if (term.includes("纠纷")) return `⟦${term}#⟧`;
  if (term.endsWith("率")) return `⟦矛盾纠纷${term}#⟧`;
  return `⟦${term.replace(/^(..)成功$/, "成功$1")}矛盾纠纷#⟧`;
}

/** A phrase with the number before its noun: 排查186件矛盾纠纷. */
function number({ row: { term } }: ToldRow): string {
  return `⟦${term.replace(/(?=矛盾纠纷)/, "#")}⟧`;
}

/** Phrases that are clear behind the number of disputes. */
function brief(told: ToldRow): readonly [string, ...string[]] {
  const { term } = told.row;
  return told.manner === "doubtful"
    ? [whole(told)]
    : term.endsWith("率")
      ? [`⟦${term}#⟧`, `⟦${term}达#⟧`, `⟦${term}为#⟧`]
      : [`⟦${term}#⟧`, `⟦${term}#⟧`, `其中⟦${term}#⟧`];
}

/** Three kinds of disputes that together are all of them, or a few more. */
function divide({ row }: ToldRow, parts: DisputeParts, draws: Draws): string {
  const families = Math.floor(row.value * (draws.whole(30, 45) / 100));
  const neighbours = Math.floor(row.value * (draws.whole(20, 35) / 100));
  const others = row.value - families - neighbours + (parts === "wrong" ? draws.whole(3, 9) : 0);
  return `婚姻家庭纠纷${families}${row.unit}、邻里纠纷${neighbours}${row.unit}、其他纠纷${others}${row.unit}`;
}
