const reasons: Readonly<Record<string, string>> = {
  EACCES: "没有权限",
  EBUSY: "正在被使用，或者是挂载点；可改用它里面的一个文件夹",
  EDQUOT: "磁盘配额已满",
  EMFILE: "同时打开的文件太多",
  ENOSPC: "磁盘已满",
  ENOTDIR: "路径中有一段是文件，不是文件夹",
  EPERM: "没有权限，或正在被别的程序使用",
  EROFS: "磁盘或文件夹是只读的",
};

/**
 * The operating system's refusal of a path in a person's words; null where it is no such thing, or where it is
 * more likely a programmer's bug, such as a file that is not there.
 */
export function explainSystemError(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  const reason = reasons[String(error.code)];
  if (reason === undefined) return null;
  // Of a copy, the place that it goes to is what is full or read-only.
  const paths = error as NodeJS.ErrnoException & { readonly dest?: string };
  const named = error.code === "EBUSY" ? paths.path : (paths.dest ?? paths.path);
  const path = named === undefined ? "" : `${named}：`;
  return `${path}${reason}（${String(error.code)}）。`;
}
