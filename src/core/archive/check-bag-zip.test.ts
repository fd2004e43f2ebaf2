import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bagFiles,
  createDigest,
  facts,
  memorySource,
  pack,
  packBag,
  sha256,
  smallPayload,
} from "./__cases__/memory-bag.ts";
import { checkBagZip } from "./check-bag-zip.ts";
import { formatManifest } from "./manifest.ts";
import { centralHeader, endRecords, localHeader } from "./zip-layout.ts";

const check = (bytes: Uint8Array) => checkBagZip(memorySource(bytes), createDigest);
const sound = packBag();

test("a bag as it was packed has no fault, and says what it is", async () => {
  const { faults, facts: found, files } = await check(sound);
  expect(faults).toEqual([]);
  expect(found).toEqual(facts);
  expect(files.map(({ path, size, sha256: hash }) => [path, size, hash]).sort()).toEqual(
    [...bagFiles()].map(([path, text]) => [path, Buffer.byteLength(text), sha256(text)]).sort(),
  );
});

test("law: no byte can be changed unseen, wherever it stands", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const changed = Buffer.from(sound);
      changed[at] = (changed[at] ?? 0) ^ flip;
      const { faults } = await check(changed);
      expect(faults).not.toEqual([]);
      expect(faults.filter((fault) => !/\p{Script=Han}/u.test(fault))).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test("law: no bytes can be cut out or put in unseen", async () => {
  const place = fc.nat(sound.length);
  await fc.assert(
    fc.asyncProperty(place, place, fc.uint8Array({ maxLength: 40 }), async (a, b, added) => {
      const changed = Buffer.concat([sound.subarray(0, a), added, sound.subarray(b)]);
      const { faults } = await check(changed);
      expect(faults.length > 0).toBe(!changed.equals(sound));
    }),
    { numRuns: 500 },
  );
});

const changed = (change: (files: Map<string, string>) => void): Uint8Array => {
  const files = bagFiles();
  change(files);
  return packBag(files);
};

test("what is said of a bag that was changed", async () => {
  const cases: readonly [string, Uint8Array][] = [
    ["a file is dropped", changed((files) => files.delete("data/site/index.html"))],
    ["a file is added", changed((files) => files.set("data/site/extra.html", "x"))],
    ["a tag file is added", changed((files) => files.set("fetch.txt", "https://example.org/ - data/a\n"))],
    ["a tag file is dropped", changed((files) => files.delete("说明.txt"))],
    ["the manifest is dropped", changed((files) => files.delete("manifest-sha256.txt"))],
    [
      "a file is renamed",
      changed((files) => {
        files.set("data/site/Index.html", files.get("data/site/index.html") ?? "");
        files.delete("data/site/index.html");
      }),
    ],
    ["a file is edited", changed((files) => files.set("data/dataset/offices.csv", "id,name\na,乙\n"))],
    [
      "a file and its manifest are edited",
      changed((files) => {
        const payload = new Map([...smallPayload, ["data/site/index.html", "forged"]]);
        for (const [path, text] of payload) files.set(path, text);
        const hashes = new Map([...payload].map(([path, text]) => [path, sha256(text)]));
        files.set("manifest-sha256.txt", formatManifest(hashes));
      }),
    ],
    ["it is of another version", changed((files) => files.set("bagit.txt", "BagIt-Version: 0.97\n"))],
    ["it is no ZIP", Buffer.from("not an archive")],
    ["it is empty", new Uint8Array()],
    ["it holds nothing", pack([])],
  ];
  const said = cases.map(async ([name, bytes]) => [name, (await check(bytes)).faults] as const);
  expect(Object.fromEntries(await Promise.all(said))).toMatchInlineSnapshot(`
    {
      "a file and its manifest are edited": [
        "manifest-sha256.txt：内容被改动，与 tagmanifest-sha256.txt 不符",
        "Payload-Oxum（字节数.文件数）写的是 39.3，实际是 29.3",
      ],
      "a file is added": [
        "data/site/extra.html：多出的文件，manifest-sha256.txt 里没有",
        "Payload-Oxum（字节数.文件数）写的是 39.3，实际是 40.4",
      ],
      "a file is dropped": [
        "data/site/index.html：缺少这个文件",
        "Payload-Oxum（字节数.文件数）写的是 39.3，实际是 23.2",
      ],
      "a file is edited": [
        "data/dataset/offices.csv：内容被改动，与 manifest-sha256.txt 不符",
      ],
      "a file is renamed": [
        "data/site/index.html：缺少这个文件",
        "data/site/Index.html：多出的文件，manifest-sha256.txt 里没有",
      ],
      "a tag file is added": [
        "fetch.txt：多出的文件，tagmanifest-sha256.txt 里没有",
      ],
      "a tag file is dropped": [
        "说明.txt：缺少这个文件",
      ],
      "it holds nothing": [
        "压缩包里没有文件",
      ],
      "it is empty": [
        "结尾没有 ZIP 的结束记录：文件不全，或不是 ZIP 文件",
      ],
      "it is no ZIP": [
        "结尾没有 ZIP 的结束记录：文件不全，或不是 ZIP 文件",
      ],
      "it is of another version": [
        "bagit.txt：不是 BagIt 1.0 的声明",
        "bagit.txt：内容被改动，与 tagmanifest-sha256.txt 不符",
      ],
      "the manifest is dropped": [
        "manifest-sha256.txt：缺少这个文件",
      ],
    }
  `);
});

/** A bag whose names are any. */
const forged = (names: readonly string[]) => pack(names.map((name) => [name, "x"] as const));

test("what is said of names that no archive of ours has", async () => {
  const cases = [
    ["names that would leave the folder", ["2024-r2/../../a", "2024-r2/C:/a", "2024-r2/a\\b", "/etc/a"]],
    ["one name twice", ["2024-r2/a", "2024-r2/a"]],
    ["names that differ in case only", ["2024-r2/A", "2024-r2/a"]],
    ["names out of order", ["2024-r2/b", "2024-r2/a"]],
  ] as const;
  const said = cases.map(async ([name, names]) => {
    const { faults } = await check(forged(names));
    return [name, faults.filter((fault) => !/缺少|多出的文件|Oxum|bag-info/.test(fault))] as const;
  });
  expect(Object.fromEntries(await Promise.all(said))).toMatchInlineSnapshot(`
    {
      "names out of order": [
        "2024-r2/a：次序不是归档原来的样子",
      ],
      "names that differ in case only": [
        "a：在 Windows 和 macOS 上与 A 是同一个文件",
      ],
      "names that would leave the folder": [
        "/etc/a：次序不是归档原来的样子",
        "/etc/a：不在 2024-r2 文件夹里",
        "../../a：含有 ..，会写到文件夹之外",
        "C:/a：以盘符开头，会写到文件夹之外",
        "a\\b：含有反斜杠，在 Windows 上会写到别处",
      ],
      "one name twice": [
        "2024-r2/a：在压缩包里出现了两次",
      ],
    }
  `);
});

test("found: a link, a packed file and a comment that other programs write", async () => {
  const entry = { name: "2024-r2/a", crc: 0, size: 0 };
  const build = (change: (central: DataView) => void, tail = Buffer.alloc(0)) => {
    const central = Buffer.from(centralHeader(entry, 0));
    change(new DataView(central.buffer, central.byteOffset, central.length));
    const local = localHeader(entry);
    const end = Buffer.from(endRecords(1, central.length, local.length));
    end.writeUInt16LE(tail.length, 20);
    return Buffer.concat([local, central, end, tail]);
  };
  const about = async (bytes: Uint8Array) => (await check(bytes)).faults.slice(0, 2);
  expect({
    link: await about(build((view) => view.setUint32(38, 0o120777 * 2 ** 16, true))),
    packed: await about(build((view) => view.setUint16(10, 8, true))),
    comment: await about(build(() => {}, Buffer.from("hello"))),
  }).toMatchInlineSnapshot(`
    {
      "comment": [
        "目录之后的结束记录不是归档原来的样子（被改动，或多出内容）",
        "bagit.txt：缺少这个文件",
      ],
      "link": [
        "2024-r2/a：是符号链接，会指到文件夹之外",
        "bagit.txt：缺少这个文件",
      ],
      "packed": [
        "2024-r2/a：经过压缩，不是归档原来的样子（可能被别的压缩软件重新打包）",
        "2024-r2/a：没有核对内容",
      ],
    }
  `);
});

test("many entries that point at the same bytes are not read again and again", async () => {
  const body = "x".repeat(10_000);
  const entry = { name: "a", size: body.length, crc: 0 };
  const central = Buffer.concat(
    Array.from({ length: 500 }, (_, n) => centralHeader({ ...entry, name: `a/${n}` }, 0)),
  );
  const bytes = Buffer.concat([
    localHeader({ ...entry, name: "a/0" }),
    Buffer.from(body),
    central,
    endRecords(500, central.length, localHeader({ ...entry, name: "a/0" }).length + body.length),
  ]);
  let read = 0;
  const source = memorySource(bytes);
  const counting = {
    ...source,
    read: (offset: number, length: number) => {
      read += length;
      return source.read(offset, length);
    },
  };
  expect((await checkBagZip(counting, createDigest)).faults.length).toBeGreaterThan(500);
  expect(read).toBeLessThan(4 * bytes.length);
});
