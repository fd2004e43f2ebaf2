import type { IndicatorCues } from "../../src/core/report/index.ts";
import { programVersion } from "../command/program-version.ts";

/** Names all that the reading of a report depends on besides its bytes: the program and the catalogue's cues. */
export function readerVersion(cues: readonly IndicatorCues[]): Promise<string> {
  return programVersion("scripts/extract/read-once.ts", JSON.stringify(cues));
}
