import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ownUnzip } from "./__cases__/own-unzip.ts";
import { addSmall, factsOf, writeFiles } from "./__cases__/small-archive.ts";
import { ledgerName } from "./archive-folder.ts";
import { verifyArchive } from "./verify-archive.ts";
import { verifyFolder } from "./verify-folder.ts";

let scratch: string;
/** An archive of three snapshots, and a copy to damage. */
let sound: string;
let archive: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "归档 verify-"));
  sound = join(scratch, "sound");
  await mkdir(sound);
  await addSmall(sound, factsOf(2023, 1), factsOf(2024, 1), factsOf(2024, 2, "更正甲街道的受理数"));
});
afterAll(() => rm(scratch, { recursive: true }));
beforeEach(async () => {
  archive = join(scratch, "damaged");
  await rm(archive, { recursive: true, force: true });
  await cp(sound, archive, { recursive: true });
});

const faults = async () => (await verifyArchive(archive)).faults;
const edit = async (name: string, change: (text: string) => string) =>
  writeFile(join(archive, name), change(await readFile(join(archive, name), "utf8")));

test("a sound archive has no fault", async () => {
  const { faults: found, lines } = await verifyArchive(sound);
  expect(found).toEqual([]);
  expect(lines.map(({ file }) => file)).toEqual(["2023-r1.zip", "2024-r1.zip", "2024-r2.zip"]);
});

test("law: one byte changed anywhere, in a snapshot or in the ledger, is found", {
  timeout: 60_000,
}, async () => {
  const names = (await readdir(sound)).filter((name) => !name.startsWith("."));
  const files = await Promise.all(names.map((name) => readFile(join(sound, name))));
  const position = fc
    .nat(files.length - 1)
    .chain((file) => fc.tuple(fc.constant(file), fc.nat((files[file]?.length ?? 1) - 1)));
  await fc.assert(
    fc.asyncProperty(position, fc.integer({ min: 1, max: 255 }), async ([file, at], flip) => {
      const path = join(archive, names[file] ?? "");
      const changed = Buffer.from(files[file] ?? []);
      changed[at] = (changed[at] ?? 0) ^ flip;
      await writeFile(path, changed);
      expect(await faults()).not.toEqual([]);
      await writeFile(path, files[file] ?? "");
    }),
    { numRuns: 100 },
  );
  expect(await faults()).toEqual([]);
});

const damages: readonly [string, () => Promise<unknown>][] = [
  ["a snapshot is dropped", () => rm(join(archive, "2023-r1.zip"))],
  ["a snapshot is renamed", () => rename(join(archive, "2024-r1.zip"), join(archive, "2024-r3.zip"))],
  [
    "two snapshots change places",
    async () => {
      await rename(join(archive, "2024-r1.zip"), join(archive, "x"));
      await rename(join(archive, "2024-r2.zip"), join(archive, "2024-r1.zip"));
      await rename(join(archive, "x"), join(archive, "2024-r2.zip"));
    },
  ],
  ["a file is added", () => writeFile(join(archive, "extra.txt"), "")],
  ["a folder is added", () => mkdir(join(archive, "2024-r1"))],
  ["a snapshot was not finished", () => mkdir(join(archive, ".work"))],
  ["the ledger is dropped", () => rm(join(archive, ledgerName))],
  ["the ledger's last line is cut", () => edit(ledgerName, (text) => text.replace(/2024,2,.*\n/, ""))],
  ["a line is cut out of the ledger", () => edit(ledgerName, (text) => text.replace(/2024,1,.*\n/, ""))],
  ["the last line's note is edited", () => edit(ledgerName, (text) => text.replace("更正甲", "更正乙"))],
  [
    "the last line's date is edited",
    () => edit(ledgerName, (text) => text.replace(/2025-03-31(?=.*\n$)/, "2025-04-01")),
  ],
];

test("what is said of an archive that was changed", async () => {
  const said: Record<string, readonly string[]> = {};
  for (const [name, damage] of damages) {
    await rm(archive, { recursive: true });
    await cp(sound, archive, { recursive: true });
    await damage();
    said[name] = await faults();
  }
  expect(said).toMatchInlineSnapshot(`
    {
      "a file is added": [
        "extra.txt：不属于归档的文件或文件夹",
      ],
      "a folder is added": [
        "2024-r1：不属于归档的文件或文件夹",
      ],
      "a line is cut out of the ledger": [
        "ledger.csv：第3行记下的上一行校验码与第2行不符：第2行被改动，或有行被删去、插入、调换",
        "ledger.csv：第3行是2024年第2版，按次序应是第1版",
        "2024-r1.zip：账本里没有这份归档",
      ],
      "a snapshot is dropped": [
        "2023-r1.zip：账本里有，文件不见了",
      ],
      "a snapshot is renamed": [
        "2024-r1.zip：账本里有，文件不见了",
        "2024-r3.zip：账本里没有这份归档",
      ],
      "a snapshot was not finished": [
        ".work：上次归档没有完成；再运行一次 npm run snapshot，会补上或清理",
      ],
      "the last line's date is edited": [
        "2024-r2.zip：账本写的归档日期是 2025-04-01，归档里写的是 2025-03-31",
      ],
      "the last line's note is edited": [
        "2024-r2.zip：账本写的修订说明是 更正乙街道的受理数，归档里写的是 更正甲街道的受理数",
      ],
      "the ledger is dropped": [
        "ledger.csv：账本不见了，或是空的",
        "2023-r1.zip：账本里没有这份归档",
        "2024-r1.zip：账本里没有这份归档",
        "2024-r2.zip：账本里没有这份归档",
      ],
      "the ledger's last line is cut": [
        "2024-r2.zip：账本里没有这份归档",
      ],
      "two snapshots change places": [
        "2024-r1.zip：有 6190 字节，账本记的是 6103 字节",
        "2024-r1.zip：与账本记下的 SHA-256 不符，文件或账本被改动",
        "2024-r1.zip：账本写的版次是 1，归档里写的是 2",
        "2024-r1.zip：账本写的修订说明是 空白，归档里写的是 更正甲街道的受理数",
        "2024-r2.zip：有 6103 字节，账本记的是 6190 字节",
        "2024-r2.zip：与账本记下的 SHA-256 不符，文件或账本被改动",
        "2024-r2.zip：账本写的版次是 2，归档里写的是 1",
        "2024-r2.zip：账本写的修订说明是 更正甲街道的受理数，归档里写的是 空白",
      ],
    }
  `);
});

test("a snapshot unpacked anywhere is checked, and every change in it is named", async () => {
  const bag = join(scratch, "解开 的");
  for (const [name, bytes] of ownUnzip(await readFile(join(sound, "2024-r2.zip")))) {
    await writeFiles(bag, { [name.slice("2024-r2/".length)]: bytes.toString("utf8") });
  }
  expect((await verifyFolder(bag)).faults).toEqual([]);
  await writeFile(join(bag, "data", "site", "index.html"), "改过");
  await writeFiles(bag, { "data/site/extra.html": "", "desktop.ini": "" });
  await rm(join(bag, "data", "dataset", "offices.csv"));
  await symlink("/etc/hosts", join(bag, "data", "link"));
  await writeFile(
    join(bag, "tagmanifest-sha256.txt"),
    (await readFile(join(bag, "tagmanifest-sha256.txt"), "utf8")).replace(/^.{64}/, (hash) =>
      hash.toUpperCase(),
    ),
  );
  expect((await verifyFolder(bag)).faults).toMatchInlineSnapshot(`
    [
      "data/link：是符号链接或特殊文件，不是归档里的文件",
      "data/dataset/offices.csv：缺少这个文件",
      "data/site/index.html：内容被改动，与 manifest-sha256.txt 不符",
      "data/site/extra.html：多出的文件，manifest-sha256.txt 里没有",
      "tagmanifest-sha256.txt：第1行的写法被改动：bag-info.txt",
      "desktop.ini：多出的文件，tagmanifest-sha256.txt 里没有",
      "Payload-Oxum（字节数.文件数）写的是 91.5，实际是 40.5",
    ]
  `);
});
