// Measured by `npm run bench`: checks a packed snapshot by itself. Argument: the file.
import { stat } from "node:fs/promises";
import { verifyZip } from "../archive/verify-zip.ts";
import { tellHandled } from "./tell-handled.ts";

const [zip = ""] = process.argv.slice(2);

await tellHandled(async () => {
  const { faults, files } = await verifyZip(zip);
  if (faults.length > 0) throw new Error(faults[0]);
  return { files: files.length, bytes: (await stat(zip)).size };
});
