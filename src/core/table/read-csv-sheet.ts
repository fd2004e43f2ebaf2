import Papa from "papaparse";
import type { Sheet } from "./sheet.ts";

/** The text of a CSV file as a sheet: commas, tabs or semicolons between its cells, empty rows kept for their number. */
export function readCsvSheet(text: string): Sheet {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), {
    delimitersToGuess: [",", "\t", ";"],
    skipEmptyLines: false,
  });
  return { name: "", rows: data };
}
