// Run by `npm run bench`: writes reports of the generator, one JSON line each. Arguments: file, number of reports.
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { synthesise } from "../../src/core/synthesis/index.ts";
import { projectRoot } from "../command/project-root.ts";

const [path = "", count = ""] = process.argv.slice(2);
const catalogue = await readFile(join(projectRoot, "data", "indicators.yaml"), "utf8");
const out = createWriteStream(path);
let [written, characters, bytes] = [0, 0, 0];
for (let seed = 0; written < Number(count); seed += 1) {
  for (const { id, text } of synthesise(seed, catalogue).reports.slice(0, Number(count) - written)) {
    written += 1;
    characters += text.length;
    bytes += Buffer.byteLength(text);
    if (!out.write(`${JSON.stringify({ id: `${seed}-${id}`, text })}\n`)) await once(out, "drain");
  }
}
out.end();
await once(out, "close");
process.stdout.write(`${JSON.stringify({ reports: written, characters, bytes })}\n`);
