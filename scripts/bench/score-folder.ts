// Run by `npm run bench`: how far the figures of one data folder are those of another, which is taken for the truth, in
// the reports that both have. Arguments: folder of the truth, folder of what was read.
import { readData } from "../read-data.ts";
import { scoreFigures } from "./score-figures.ts";

const [truth = "", read = ""] = process.argv.slice(2);
const { dataset: expected } = await readData(truth);
const { dataset: found } = await readData(read);
if (expected === null || found === null) throw new Error("a data folder has errors");
const reports = new Set(found.reports.map(({ id }) => id));
const told = [...expected.observations].filter(({ report }) => reports.has(report));
const order = expected.indicators.map(({ id }) => id);
process.stdout.write(`${JSON.stringify(scoreFigures(told, [...found.observations], order))}\n`);
