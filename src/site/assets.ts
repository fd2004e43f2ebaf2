/** Short hashes of the built style sheet and scripts, so that a new edition is never shown with an old one's look. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A short hash of some content. */
export const versionOf = (content: string | Buffer) =>
  createHash("sha256").update(content).digest("hex").slice(0, 8);

const assetVersion = (name: string) => versionOf(readFileSync(join(process.cwd(), "public", "assets", name)));

export const assetVersions = {
  css: assetVersion("site.css"),
  js: assetVersion("site.js"),
  early: assetVersion("early.js"),
};

const addresses = new Map<string, string>();

function assetAddress(name: string): string {
  const address = addresses.get(name) ?? `assets/${name}?v=${assetVersion(name)}`;
  addresses.set(name, address);
  return address;
}

/** Addresses below the yearbook's folder of a bundled script, and of a style sheet that only some pages have. */
export { assetAddress as scriptAddress, assetAddress as styleAddress };

/** The script that lets the charts of a page answer. */
export const chartsScript = assetAddress("charts.js");

/** Address of a script of this content, which the pages' own build writes. */
export const writtenAddress = (path: string, content: string) => `${path}?v=${versionOf(content)}`;
