import type { MissingReason } from "../model/index.ts";
import { missingWords } from "./missing-words.ts";

/** Why there is no value: in words, save that "no report" is a faint cross, since it can fill most of a table. */
export function missingHtml(reason: MissingReason): string {
  const { label } = missingWords[reason];
  if (reason !== "no_report") return `<span class="missing missing-${reason}">${label}</span>`;
  return `<span class="missing missing-no_report" title="${label}"><span aria-hidden="true">×</span><span class="visually-hidden">${label}</span></span>`;
}
