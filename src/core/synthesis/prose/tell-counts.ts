import type { Draws } from "../draws.ts";
import { leads } from "./general-words.ts";
import { keyed } from "./marked-text.ts";
import { type Phrases, phrases } from "./phrases.ts";
import type { ToldRow } from "./told-row.ts";
import { writeQuantity } from "./write-quantity.ts";

/** What may follow a figure: numbers that compare it with another year. */
const tails = [
  "，同比增加{small}{unit}",
  "，比上年增长{middle}.{small}%",
  "，较{before}年的{middle}{unit}有所变化",
] as const;

/** Sentences that tell the rows, in the order of the rows save for what belongs together. */
export function tellCounts(rows: readonly ToldRow[], draws: Draws): readonly string[] {
  const plain = rows.filter(({ manner }) => manner === "plain");
  const others = rows.filter(({ manner }) => manner !== "plain");
  const sentences: string[] = others.map((told) => tellAlone(told, draws));
  for (let at = 0; at < plain.length; ) {
    const size = draws.chance(0.5) ? 1 : draws.whole(2, 3);
    sentences.push(tellTogether(plain.slice(at, at + size), draws));
    at += size;
  }
  return sentences;
}

function tellAlone(told: ToldRow, draws: Draws): string {
  const { doubtful, monthly } = phrasesOf(told);
  switch (told.manner) {
    case "doubtful":
      return `${draws.pick(["受人手所限，", "因工作重心调整，", ""])}${clause(doubtful, told, draws)}。`;
    case "last_year":
      return `回顾{before}年，${clause(phrasesOf(told).alone[0], told, draws)}。`;
    case "monthly":
      return `${clause(monthly ?? doubtful, told, draws)}。`;
    case "plain":
      return tellTogether([told], draws);
  }
}

/** One sentence. Behind a clause on publicity events, the next ones need not say that they are about the law. */
function tellTogether(rows: readonly ToldRow[], draws: Draws): string {
  const clauses = rows.map((told, index) => {
    const { alone, after } = phrasesOf(told);
    const clear = rows[index - 1]?.row.indicator === "publicity_events" && after !== undefined;
    return clause(draws.pick(clear && draws.chance(0.7) ? after : alone), told, draws);
  });
  const last = rows.at(-1)?.row;
  const compares = last?.bound === "exact" && last.unit !== "%" && draws.chance(0.2);
  const tail = compares ? draws.pick(tails).replace("{unit}", last.unit) : "";
  return `${draws.pick(leads)}${clauses.join("，")}${tail}。`;
}

function clause(phrase: string, { key, row }: ToldRow, draws: Draws): string {
  return keyed(phrase, key).replace("#", writeQuantity(row, draws));
}

/** @throws RangeError for an indicator without phrases */
function phrasesOf({ row }: ToldRow): Phrases {
  const found = phrases[row.indicator];
  if (found === undefined) throw new RangeError(`no phrases: ${row.indicator}`);
  return found;
}
