/** The script of the directory alone: finds, filters and sorts its offices. The rows' own script comes before it. */
import type { PackedDirectory } from "../core/directory/index.ts";
import { startDirectory } from "./directory/start-directory.ts";

const { fazhiDirectory } = window as unknown as { readonly fazhiDirectory?: PackedDirectory };
if (fazhiDirectory) startDirectory(window, fazhiDirectory);
