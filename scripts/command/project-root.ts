import { fileURLToPath } from "node:url";

/** Folder of the checkout, whatever the current folder is. */
export const projectRoot: string = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
