import { expect, test } from "vitest";
import { formatArchive } from "./format-archive.ts";

const handled = (bytes: number, seconds: number, peakMegabytes: number) => ({
  ...{ files: 240, bytes, seconds, peakMegabytes },
});

test("the table", () => {
  const small = {
    name: "默认数据",
    built: 6.25,
    packed: handled(3e6, 0.2, 120),
    checked: handled(3e6, 0.1, 100),
  };
  const large = {
    name: "5000 个单位",
    built: 60,
    packed: handled(300e6, 10, 190),
    checked: handled(300e6, 2, 170),
  };
  expect(formatArchive({ small, large })).toMatchInlineSnapshot(`
    "     3.0 MB  默认数据的归档，240 个文件；先构建网站 6.3 秒
        0.20 秒  打包，15.0 MB/秒，内存峰值 120 MB
        0.10 秒  核对，30.0 MB/秒，内存峰值 100 MB
       300.0 MB  5000 个单位的归档，240 个文件；先构建网站 60.0 秒
       10.00 秒  打包，30.0 MB/秒，内存峰值 190 MB
        2.00 秒  核对，150.0 MB/秒，内存峰值 170 MB
          70 MB  归档为 100 倍大时打包多用的内存，核对多用 70 MB；目标不超过 150 MB，达到"
  `);
  const swollen = { ...large, checked: handled(300e6, 2, 400) };
  expect(formatArchive({ small, large: swollen }).split("\n").at(-1)).toMatchInlineSnapshot(
    `"      70 MB  归档为 100 倍大时打包多用的内存，核对多用 300 MB；目标不超过 150 MB，未达到"`,
  );
});
