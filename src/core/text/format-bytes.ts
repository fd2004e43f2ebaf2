const units = ["KB", "MB", "GB", "TB"] as const;

/** A file's size for people, in steps of 1,024: 512 B, 1.5 KB, 4.0 MB, 1.2 GB. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const step = Math.min(Math.floor(Math.log2(bytes) / 10), units.length);
  return `${(bytes / 1024 ** step).toFixed(1)} ${units[step - 1]}`;
}
