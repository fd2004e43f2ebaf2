import fc from "fast-check";
import { expect, test } from "vitest";
import { listZipEntries } from "./list-zip-entries.ts";

/** A folder and a stored file "a" that holds one byte, with a comment at the end. */
const archive = Uint8Array.from(
  atob(
    "UEsDBAoAAAAAAAAAIQAAAAAAAAAAAAAAAAACAAAAZC9QSwMECgAAAAAAAAAhAEO+t+gBAAAAAQAAAAEAAABhYVBLAQIKAAoAAAAAAAAAIQAAAAAAAAAAAAAAAAACAAAAAAAAAAAAEAAAAAAAAABkL1BLAQIKAAoAAAAAAAAAIQBDvrfoAQAAAAEAAAABAAAAAAAAAAAAAAAAACAAAABhUEsFBgAAAAACAAIAXwAAAEAAAAABAHg=",
  ),
  (sign) => sign.charCodeAt(0),
);

test("files with the place of their bytes, folders left out", () => {
  const entries = listZipEntries(archive);
  expect(entries).toEqual([
    { name: "a", encrypted: false, method: 0, crc32: 0xe8b7be43, start: 63, end: 64, size: 1 },
  ]);
});

test("an archive that is cut off is none; no bytes throw", () => {
  for (let length = 0; length < archive.length - 1; length += 1)
    expect(listZipEntries(archive.subarray(0, length))).toBeNull();
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255))), (changes) => {
      const bytes = archive.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      listZipEntries(bytes);
    }),
  );
});
