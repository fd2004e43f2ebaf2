import {
  fileName,
  tableCsv,
  tableNotes,
  takenWorkbook,
  typeColumns,
  zipParts,
} from "../../core/take-away/index.ts";
import { type PageFacts, publicAddress } from "./page-facts.ts";
import { readTable } from "./read-table.ts";
import { saveFile } from "./save-file.ts";

/** The first day that a ZIP archive knows. */
const day = new Date(1980, 0, 1);

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves a table of the page, as its reader sees it. */
export function saveTable(
  window: Window & typeof globalThis,
  facts: PageFacts,
  frame: HTMLElement,
  format: "xlsx" | "csv",
): void {
  const taken = readTable(frame);
  const table = typeColumns(taken);
  const label = frame.getAttribute("aria-label") ?? "";
  const { pageTitle } = facts;
  const name = fileName(label.includes(pageTitle) ? label : `${pageTitle || facts.title}，${label}`, format);
  if (format === "csv") {
    saveFile(window, name, new Blob([tableCsv(table)], { type: "text/csv;charset=utf-8" }));
    return;
  }
  const notes = tableNotes(table, facts, {
    title: label,
    caption: taken.caption,
    page: pageTitle || facts.title,
    address: publicAddress(window, facts, facts.page),
    remarks: remarksOn(frame),
  });
  saveFile(window, name, new Blob([zipParts(takenWorkbook(table, notes), day)], { type: workbookType }));
}

/** What the page says of the choice of rows, in the elements that the frame names. */
function remarksOn(frame: HTMLElement): readonly string[] {
  const ids = (frame.dataset.remarks ?? "").split(" ").filter((id) => id !== "");
  return ids
    .map((id) => frame.ownerDocument.getElementById(id)?.textContent?.trim() ?? "")
    .filter((text) => text !== "");
}
