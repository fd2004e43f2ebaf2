// Measured by `npm run bench`: packs a built site and its data. Arguments: site, data folder, file to pack into.
import { packBag } from "../archive/pack-bag.ts";
import { readProgram } from "../archive/read-program.ts";
import { projectRoot } from "../command/project-root.ts";
import { tellHandled } from "./tell-handled.ts";

const [site = "", dataset = "", to = ""] = process.argv.slice(2);

const facts = {
  ...{ year: 2024, revision: 1, date: "2025-03-31", note: "" },
  ...{ title: "法治年鉴", region: "全国", publisher: "", licence: "" },
  ...{ withheldValues: 0, withheldTexts: 0 },
};
const program = await readProgram(projectRoot);
await tellHandled(() => packBag({ site, dataset, facts, program }, to, () => undefined));
