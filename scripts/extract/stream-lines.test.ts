import { expect, test } from "vitest";
import { shippedCues } from "../../src/core/report/__cases__/catalogue.ts";
import { streamLines } from "./stream-lines.ts";

async function stream(...input: string[]) {
  const [out, errors]: [string[], string[]] = [[], []];
  async function* lines() {
    for (const text of input) yield { text };
  }
  const unusable = await streamLines(lines(), shippedCues, false, {
    out: async (line) => void out.push(line),
    error: (line) => errors.push(line),
  });
  return { unusable, answers: out.map((line) => JSON.parse(line) as unknown), errors };
}

test("one answer a line, with its id; a line that is no request is said and passed over", async () => {
  const { unusable, answers, errors } = await stream(
    '{"id":7,"text":"去年排查矛盾纠纷9起，今年排查8起。","year":2024}',
    "",
    "排查",
    '{"id":"b","text":"本镇概况。"}',
    '{"id":"c","text":"无年份","year":"2024"}',
  );
  expect(answers).toMatchObject([
    { id: 7, observations: [{ indicator: "disputes_handled", value: 8, status: "auto" }], candidates: [] },
    { id: "b", observations: [], candidates: [] },
  ]);
  expect(unusable).toBe(2);
  expect(errors).toMatchInlineSnapshot(`
    [
      "标准输入:3: 不是 {"id","text","year"} 的 JSON；每行写一个，text 是文字，year 是四位年份或不写",
      "标准输入:5: 不是 {"id","text","year"} 的 JSON；每行写一个，text 是文字，year 是四位年份或不写",
    ]
  `);
});
