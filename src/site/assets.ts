/** Short hashes of the built style sheet and script, so that a new edition is never shown with an old one's look. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

function versionOf(name: string): string {
  const bytes = readFileSync(join(process.cwd(), "public", "assets", name));
  return createHash("sha256").update(bytes).digest("hex").slice(0, 8);
}

export const assetVersions = { css: versionOf("site.css"), js: versionOf("site.js") };
