/** The script of the comparison's page alone. The directory's rows come before it; records are loaded when asked for. */
import type { PackedDirectory } from "../core/directory/index.ts";
import { startCompare } from "./compare/start-compare.ts";

const { fazhiDirectory } = window as unknown as { readonly fazhiDirectory?: PackedDirectory };
if (fazhiDirectory) startCompare(window, fazhiDirectory);
