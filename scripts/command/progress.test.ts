import { expect, test } from "vitest";
import { Progress } from "./progress.ts";

async function run(isTTY: boolean): Promise<{ shown: string; progress: Progress }> {
  let shown = "";
  let time = 0;
  const write = (text: string) => {
    shown += text;
  };
  const progress = new Progress(2, { isTTY, write }, () => time);
  await progress.step("渲染", async (tell) => {
    for (const done of [1, 2, 3]) {
      time += 3000;
      tell(`${done} 页`);
    }
    return [null, "3 页"];
  });
  const failing = progress.step("检查", () => Promise.reject(new Error("fault")));
  await expect(failing).rejects.toThrow("fault");
  return { shown, progress };
}

test("in a log: a line to begin, one every five seconds, one to end", async () => {
  const { shown, progress } = await run(false);
  expect(shown).toMatchInlineSnapshot(`
    "[1/2] 渲染……
    [1/2] 渲染：2 页，已用 6 秒
    [1/2] 渲染：3 页（9.0 秒）
    [2/2] 检查……
    [2/2] 检查：未成功（0.0 秒）
    "
  `);
  expect(progress.times).toEqual([
    { title: "渲染", seconds: 9 },
    { title: "检查", seconds: 0 },
  ]);
});

test("on a terminal: one line a step, written over", async () => {
  const { shown } = await run(true);
  const lines = shown.split("\n").map((line) => line.split("\r\u001b[K").at(-1));
  expect(lines).toEqual(["[1/2] 渲染：3 页（9.0 秒）", "[2/2] 检查：未成功（0.0 秒）", ""]);
});
