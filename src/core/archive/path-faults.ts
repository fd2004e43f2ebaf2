/** Names that Windows keeps for devices, whatever their ending. */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * Why a path with slashes cannot be unpacked into a folder safely, on any system, or null where it can. A path
 * that fails here could write outside that folder, or would get another name, or none, on Windows.
 */
export function pathFault(path: string): string | null {
  if (path === "") return "名称是空的";
  if (/[\p{Cc}\p{Cs}]/u.test(path)) return "名称含有控制字符或残缺的字";
  if (path.startsWith("/")) return "是绝对路径，会写到文件夹之外";
  if (/^[A-Za-z]:/.test(path)) return "以盘符开头，会写到文件夹之外";
  if (path.includes("\\")) return "含有反斜杠，在 Windows 上会写到别处";
  const parts = path.split("/");
  if (parts.includes("..")) return "含有 ..，会写到文件夹之外";
  if (parts.some((part) => part === "" || part === ".")) return "含有空的一级或 .";
  if (/[<>:"|?*]/.test(path)) return '含有 Windows 不允许的字符（< > : " | ? *）';
  if (parts.some((part) => /[. ]$/.test(part))) return "有一级以点或空格结尾，Windows 不允许";
  if (parts.some((part) => devices.test(part))) return "有一级是 Windows 的设备名";
  return null;
}

/** The name that a path shares with others on a system that tells neither case nor composed letters apart. */
export function foldPath(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/**
 * The pairs of paths that would be one file on Windows or macOS, and files that stand where another needs a
 * folder; in the order of the paths.
 */
export function pathClashes(paths: Iterable<string>): (readonly [string, string])[] {
  const seen = new Map<string, string>();
  const clashes: (readonly [string, string])[] = [];
  for (const path of paths) {
    const first = seen.get(foldPath(path));
    if (first !== undefined && first !== path) clashes.push([first, path]);
    else seen.set(foldPath(path), path);
  }
  for (const [folded, path] of seen) {
    for (let cut = folded.lastIndexOf("/"); cut > 0; cut = folded.lastIndexOf("/", cut - 1)) {
      const file = seen.get(folded.slice(0, cut));
      if (file !== undefined) clashes.push([file, path]);
    }
  }
  return clashes;
}
