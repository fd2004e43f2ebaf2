/** The offices of the directory as a classic script: a page opened from a disk may load it, and may not fetch. */
import { packDirectory } from "../core/directory/index.ts";
import { directory } from "./directory.ts";

const packed = packDirectory(directory.frame, directory.offices);

/** Leaves the packed offices where src/browser/directory.ts looks for them. */
export const directoryScript = `self.fazhiDirectory=${JSON.stringify(packed)};\n`;
