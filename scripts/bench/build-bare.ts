// Measured by `npm run bench`: Astro alone, on as many empty pages. Arguments: folder, number of pages.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "astro";
import { tellMeasured } from "./measure.ts";

const [root = "", count = ""] = process.argv.slice(2);

const PAGE = `---
export const getStaticPaths = () => Array.from({ length: ${Number(count)} }, (_, page) => ({ params: { page: String(page) } }));
---
<html lang="zh"><head><title>{Astro.params.page}</title></head><body></body></html>
`;

await rm(root, { recursive: true, force: true });
await mkdir(join(root, "src", "pages"), { recursive: true });
await writeFile(join(root, "src", "pages", "[page].astro"), PAGE);
await writeFile(join(root, "package.json"), "{}\n");
await writeFile(join(root, "astro.config.mjs"), 'export default { build: { format: "file" } };\n');
process.chdir(root);
await tellMeasured(async () => {
  await build({ root, logLevel: "warn" });
  return { pages: Number(count), steps: [] };
});
