// Measured by `npm run bench`: a whole build, into a folder that is thrown away. Arguments: data folder, out.
import { buildFolders } from "../build/build-folders.ts";
import { buildSite } from "../build/build-site.ts";
import { tellMeasured } from "./measure.ts";

const [data, out] = process.argv.slice(2);

await tellMeasured(async () => {
  const { pages, times } = await buildSite({ ...buildFolders({ data, out }), output: process.stdout });
  return { pages, steps: times };
});
