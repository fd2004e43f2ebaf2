import { expect, test } from "vitest";
import { shippedCues } from "./__cases__/catalogue.ts";
import { answer, contractAnswer, extractReport } from "./index.ts";

test("an answer has the contract's keys, and each quote is the text at its place", () => {
  const text = "一、成效\r\n全年排查矛盾纠纷１,２０４\r\n件。听取法治建设汇报2次，召开法治专题会议3次。";
  const told = contractAnswer(answer(extractReport(text, shippedCues, 2024)));
  expect(told).toMatchInlineSnapshot(`
    {
      "candidates": [
        {
          "indicator": "governance_briefings",
          "values": [
            {
              "bound": "exact",
              "end": 33,
              "quote": "听取法治建设汇报2次",
              "start": 23,
              "value": 2,
            },
            {
              "bound": "exact",
              "end": 44,
              "quote": "召开法治专题会议3次",
              "start": 34,
              "value": 3,
            },
          ],
        },
      ],
      "observations": [
        {
          "bound": "exact",
          "end": 22,
          "indicator": "disputes_handled",
          "quote": "全年排查矛盾纠纷１,２０４
    件",
          "section": "一、成效",
          "start": 6,
          "status": "auto",
          "term": "排查矛盾纠纷",
          "unit": "件",
          "value": 1204,
        },
      ],
    }
  `);
  for (const { start, end, quote } of [
    ...told.observations,
    ...told.candidates.flatMap(({ values }) => values),
  ]) {
    expect(quote).toBe(text.slice(start ?? 0, end ?? 0));
  }
});
