import type { Handled } from "./tell-handled.ts";

/** One site that was built, packed and checked. */
export interface ArchivedSite {
  readonly name: string;
  /** Seconds of building the site, which a snapshot needs first. */
  readonly built: number;
  readonly packed: Handled;
  readonly checked: Handled;
}

/** What snapshots cost. */
export interface ArchiveBench {
  readonly small: ArchivedSite;
  /** Many times as large. */
  readonly large: ArchivedSite;
}

/** Memory that the large snapshot may take beyond the small one: file names, and pieces not yet collected. */
const AIM = 150;

/** The results as a table for a terminal. */
export function formatArchive({ small, large }: ArchiveBench): string {
  const more = (work: "packed" | "checked") => large[work].peakMegabytes - small[work].peakMegabytes;
  const times = (large.packed.bytes / small.packed.bytes).toFixed(0);
  const [packing, checking] = [more("packed"), more("checked")];
  const verdict = Math.max(packing, checking) <= AIM ? "达到" : "未达到";
  return [
    ...[small, large].flatMap(lines),
    `${cell(packing.toFixed(0))} MB  归档为 ${times} 倍大时打包多用的内存，核对多用 ${checking.toFixed(0)} MB；目标不超过 ${AIM} MB，${verdict}`,
  ].join("\n");
}

function lines({ name, built, packed, checked }: ArchivedSite): readonly string[] {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  return [
    `${cell(megabytes(packed.bytes))} MB  ${name}的归档，${packed.files} 个文件；先构建网站 ${built.toFixed(1)} 秒`,
    ...[["打包", packed] as const, ["核对", checked] as const].map(
      ([work, { bytes, seconds, peakMegabytes }]) =>
        `${cell(seconds.toFixed(2))} 秒  ${work}，${megabytes(bytes / seconds)} MB/秒，内存峰值 ${peakMegabytes.toFixed(0)} MB`,
    ),
  ];
}

function cell(text: string): string {
  return text.padStart(8);
}
