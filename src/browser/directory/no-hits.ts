import type { Condition } from "../../core/directory/index.ts";

/** One condition that could be dropped, in words, and how many offices there would be then. */
export interface Remedy {
  readonly condition: Condition;
  readonly words: string;
  readonly count: number;
}

/** What stands where nothing was found: which condition to drop, the most helpful first. */
export function noHits(
  document: Document,
  remedies: readonly Remedy[],
  onDrop: (condition: Condition) => void,
): readonly Node[] {
  const lead = document.createElement("p");
  lead.textContent = remedies.length > 1 ? "没有同时符合这些条件的单位。" : "没有符合条件的单位。";
  const list = document.createElement("ul");
  const useful = remedies.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  for (const { condition, words, count } of useful) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = `去掉${words}`;
    button.addEventListener("click", () => onDrop(condition));
    const item = document.createElement("li");
    item.append(button, ` 有${count}家`);
    list.append(item);
  }
  const hint = document.createElement("p");
  hint.textContent = "名称或地区可以只写一部分，也可以写拼音或首字母；简称、别称和旧名查不到。";
  const isTyped = remedies.some(({ condition }) => condition === "text");
  return [lead, ...(useful.length > 0 ? [list] : []), ...(isTyped ? [hint] : [])];
}
