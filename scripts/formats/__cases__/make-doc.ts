const sector = 512;
const free = 0xffffffff;
const end = 0xfffffffe;
const tableOfSectors = 0xfffffffd;
/** Smaller streams would lie in a stream of their own kind. */
const smallest = 4096;

/** A Word 97 document: an OLE compound file (MS-CFB) with the two streams that hold text (MS-DOC). */
export function makeDoc(paragraphs: readonly string[], flags = 0x0200): Buffer {
  const text = Buffer.from(paragraphs.map((paragraph) => `${paragraph}\r`).join(""), "utf16le");
  const textAt = 1536;
  const word = Buffer.alloc(Math.max(smallest, textAt + text.length));
  word.writeUInt16LE(0xa5ec, 0);
  word.writeUInt16LE(0x00c1, 2);
  word.writeUInt16LE(flags, 10);
  word.writeUInt32LE(textAt, 0x18);
  word.writeUInt32LE(text.length / 2, 0x4c);
  text.copy(word, textAt);
  // The table of pieces: one, in UTF-16.
  const clx = Buffer.alloc(5 + 16);
  clx.writeUInt8(2, 0);
  clx.writeUInt32LE(16, 1);
  clx.writeUInt32LE(text.length / 2, 9);
  clx.writeUInt32LE(textAt, 15);
  word.writeUInt32LE(0, 0x01a2);
  word.writeUInt32LE(clx.length, 0x01a6);
  const table = Buffer.alloc(smallest);
  clx.copy(table);
  return makeCompound([
    ["WordDocument", word],
    ["1Table", table],
  ]);
}

/** A compound file with these streams. */
export function makeCompound(streams: readonly (readonly [string, Buffer])[]): Buffer {
  const directory = Buffer.alloc(Math.ceil((streams.length + 1) / 4) * sector);
  const sectorsOf = (bytes: Buffer): number => Math.ceil(bytes.length / sector);
  const used = sectorsOf(directory) + streams.reduce((sum, [, bytes]) => sum + sectorsOf(bytes), 0);
  let tables = 1;
  while (tables * 128 < used + tables) tables += 1;
  const allocation = Buffer.alloc(tables * sector, 0xff);
  for (let at = 0; at < tables; at += 1) allocation.writeUInt32LE(tableOfSectors, at * 4);
  const bodies: Buffer[] = [];
  let next = tables;
  const place = (bytes: Buffer): number => {
    const first = next;
    const count = sectorsOf(bytes);
    for (let at = 0; at < count; at += 1)
      allocation.writeUInt32LE(at === count - 1 ? end : first + at + 1, (first + at) * 4);
    bodies.push(Buffer.concat([bytes], count * sector));
    next += count;
    return first;
  };
  const directoryAt = place(directory);
  writeEntry(directory, 0, "Root Entry", 5, end, 0, streams.length > 0 ? 1 : free);
  for (const [index, [name, bytes]] of streams.entries())
    writeEntry(
      directory,
      index + 1,
      name,
      2,
      place(bytes),
      bytes.length,
      free,
      index + 2 <= streams.length ? index + 2 : free,
    );
  bodies[0] = directory;
  const header = Buffer.alloc(sector, 0xff);
  header.fill(0, 0, 76);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tables, 44);
  header.writeUInt32LE(directoryAt, 48);
  header.writeUInt32LE(smallest, 56);
  header.writeUInt32LE(end, 60);
  header.writeUInt32LE(end, 68);
  for (let at = 0; at < tables; at += 1) header.writeUInt32LE(at, 76 + at * 4);
  return Buffer.concat([header, allocation, ...bodies]);
}

function writeEntry(
  directory: Buffer,
  index: number,
  name: string,
  type: number,
  first: number,
  size: number,
  child: number,
  right: number = free,
): void {
  const at = index * 128;
  directory.write(name, at, "utf16le");
  directory.writeUInt16LE((name.length + 1) * 2, at + 64);
  directory.writeUInt8(type, at + 66);
  directory.writeUInt8(1, at + 67);
  directory.writeUInt32LE(free, at + 68);
  directory.writeUInt32LE(right, at + 72);
  directory.writeUInt32LE(child, at + 76);
  directory.writeUInt32LE(first, at + 116);
  directory.writeUInt32LE(size, at + 120);
}
