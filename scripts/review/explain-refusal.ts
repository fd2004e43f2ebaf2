import { basename } from "node:path";
import { explainSystemError } from "../command/explain-system-error.ts";
import { UserError } from "../command/user-error.ts";

/** Why a decision could not be saved, for the person who made it; null for a programmer's bug. */
export function explainRefusal(error: unknown, path: string): string | null {
  if (error instanceof UserError) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const name = basename(path);
  if (code === "EBUSY" || code === "EPERM" || code === "EACCES")
    return `${name} 写不进去：它可能正在 Excel 或 WPS 里打开，或者设成了只读（${code}）。关掉那个程序或取消只读，再点“重试”。`;
  return explainSystemError(error);
}
