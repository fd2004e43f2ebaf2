/** The offices of the directory as a classic script: a page opened from a disk may load it, and may not fetch. */
import { packDirectory } from "../core/directory/index.ts";
import { directoryFrame, directoryOffices } from "./directory.ts";
import { once } from "./once.ts";

/** Leaves the packed offices where src/browser/directory.ts looks for them. */
export const directoryScript = once(() => {
  const packed = packDirectory(directoryFrame, directoryOffices());
  return `self.fazhiDirectory=${JSON.stringify(packed)};\n`;
});
