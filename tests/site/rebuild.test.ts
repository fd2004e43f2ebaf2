import { appendFile, cp, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "../../scripts/command/project-root.ts";
import { copyCheckout, differences, ended, run, start } from "./checkout.ts";

let checkout: Awaited<ReturnType<typeof copyCheckout>>;
beforeAll(async () => {
  checkout = await copyCheckout("一个 文件夹");
});
afterAll(() => checkout.remove());

test("the same input gives the same bytes, whatever the folder, the time zone and the language", async () => {
  const other = await copyCheckout("another");
  const east = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8" };
  const { code, stderr } = await run(checkout.folder, "build", [], east);
  expect([code, stderr]).toEqual([0, ""]);
  const west = { TZ: "America/Los_Angeles", LANG: "C" };
  expect((await run(other.folder, "build", [], west)).code).toBe(0);
  expect(await differences(join(other.folder, "dist"), join(checkout.folder, "dist"))).toEqual([]);
  await other.remove();
});

describe("with a few data", () => {
  const few = "少 数据";
  const build = (...more: string[]) => run(checkout.folder, "build", ["--data", few, ...more]);
  let site: string;
  /** A copy of the site as it was first built. */
  let good: string;

  beforeAll(async () => {
    const input = join(projectRoot, "tests", "fixtures", "small-data", "input");
    await cp(input, join(checkout.folder, few), { recursive: true });
    const { code, stderr } = await build();
    expect([code, stderr]).toEqual([0, ""]);
    site = join(checkout.folder, "dist");
    good = join(checkout.folder, "good");
    await cp(site, good, { recursive: true });
  });

  describe("the last good site stays as it was", () => {
    test("when the data has an error", async () => {
      const data = join(checkout.folder, "坏 数据");
      await cp(join(checkout.folder, few), data, { recursive: true });
      await appendFile(join(data, "observations", "2024.csv"), "nobody,2024,no_such_indicator,一百,exact\n");
      const built = await run(checkout.folder, "build", ["--data", "坏 数据"]);
      expect(built.code).toBe(1);
      expect(built.stderr).toMatch(/observations\/2024\.csv:\d+: .+；.+/);
      expect(built.stderr).toMatch(/数据有 \d+ 处错误，未生成网站。上次成功的 dist\/ 保持不变。\n$/);
      expect(await differences(site, good)).toEqual([]);

      const checked = await run(checkout.folder, "check", ["--data", "坏 数据"]);
      expect(checked.code).toBe(1);
      expect(checked.stdout).toMatch(/observations\/2024\.csv:\d+: .+；.+/);
      expect((await run(checkout.folder, "check")).code).toBe(0);
    });

    test("when a page is faulty", async () => {
      const page = join(checkout.folder, "src", "pages", "faulty.astro");
      await writeFile(page, '<html lang="zh"><a href="gone.html" onclick="x()">去</a></html>');
      const { code, stderr } = await build();
      expect(code).toBe(1);
      expect(stderr).toBe(
        "faulty.html: 内联脚本 onclick\nfaulty.html: 链接的文件不存在：gone.html\n" +
          "网页有 2 处问题，未发布。上次成功的 dist/ 保持不变。\n",
      );
      expect(await differences(site, good)).toEqual([]);
      await rename(page, join(checkout.folder, "faulty.astro"));
    });

    test.each(["[2/", "[3/", "[4/", "[5/", "[6/", "[7/"])(
      "when the build is killed in step %s",
      async (step) => {
        const { child, output } = start(checkout.folder, "build", ["--data", few]);
        while (!output.stdout.includes(step) && child.exitCode === null) await sleep(1);
        child.kill("SIGKILL");
        await ended(child);
        // Killed in its last step, it may have put the new site there already: the same bytes.
        if (step !== "[7/") expect(await differences(site, good)).toEqual([]);
      },
    );

    test("and the next build clears away what the killed ones left", async () => {
      const { code, stderr } = await build();
      expect([code, stderr]).toEqual([0, ""]);
      expect(await differences(site, good)).toEqual([]);
      expect((await readdir(checkout.folder)).filter((name) => name.startsWith("dist"))).toEqual(["dist"]);
    });
  });

  test("two builds at once: one waits, and both are whole", async () => {
    const other = join(checkout.folder, "另 一份");
    const builds = await Promise.all([build(), build("--out", other)]);
    expect(builds.map(({ code }) => code)).toEqual([0, 0]);
    expect(builds.map(({ stdout }) => stdout).join("")).toMatch(
      /另一次构建（进程 \d+）正在进行，等待它完成……/,
    );
    expect(await differences(other, good)).toEqual([]);
    expect(await differences(site, good)).toEqual([]);
  });
});
