// A thread that publishes years (publish-in-threads.ts starts it): PublishOrders in, PublishAnswers out.
import { parentPort, workerData } from "node:worker_threads";
import { createObservationColumns, createTextPool, joinRows } from "../../src/core/dataset/index.ts";
import { groundsOf, groundsWith, publishYear } from "../../src/core/publish/index.ts";
import type { PublishAnswer, PublishOrder, PublishSetup } from "./publish-task.ts";
import { yearEffects } from "./year-effects.ts";

const { catalogue, years, writing, data } = workerData as PublishSetup;
const whole = groundsOf({ ...catalogue, reports: [], observations: [] }, years);
const answer = (message: PublishAnswer) => parentPort?.postMessage(message);
const effects = yearEffects(writing, data, () => answer({ kind: "document" }));

parentPort?.on("message", async ({ task, reports, rows }: PublishOrder) => {
  const pool = createTextPool(
    undefined,
    catalogue.offices.map(({ id }) => id),
  );
  const observations = joinRows(rows.map((kept) => createObservationColumns(pool, kept)));
  const own = reports.map((report) => ({ ...report, office: pool(report.office) }));
  const grounds = groundsWith(whole, { reports: own, observations });
  answer({ kind: "part", part: await publishYear(grounds, task, effects) });
});
