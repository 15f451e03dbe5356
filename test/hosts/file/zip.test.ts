import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openFile } from "../../../src/hosts/file";
import { readEntries } from "../../../src/hosts/file/zip";
import { Refusal } from "../../../src/model/refusal";
import { bytesOf, handmade, zipOf } from "./handmade";
import { fill, written } from "./writing";

const sheetPart = "xl/worksheets/sheet1.xml";
const one = handmade({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' });
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the header of a part stands in a zip's directory. */
function headerOf(zip: Uint8Array, part: string): number {
  const at = Buffer.from(zip).lastIndexOf(part) - 46;
  if (viewOf(zip).getUint32(at, true) !== 0x02014b50) throw new Error(`There is no header of ${part}.`);
  return at;
}

/** A copy in which a number of a part's header in the directory is another. */
function headed(zip: Uint8Array, part: string, offset: number, value: number): Uint8Array {
  const copy = zip.slice();
  viewOf(copy).setUint32(headerOf(copy, part) + offset, value, true);
  return copy;
}

/** The end of a file: from where the directory is said to start on, with that said anew. */
function withEnd(front: Uint8Array, directory: Uint8Array, end: Uint8Array): Uint8Array {
  const last = end.slice();
  viewOf(last).setUint32(16, front.length, true);
  viewOf(last).setUint32(12, directory.length, true);
  return Buffer.concat([front, directory, last]);
}

/** The same parts as a program writes them that does not know their sizes beforehand: told behind the content. */
function streamed(zip: Uint8Array): Uint8Array {
  const records: Uint8Array[] = [];
  const headers: Uint8Array[] = [];
  let offset = 0;
  for (const { record, header, checksum, folded, size } of readEntries(new Uint8Array(zip))) {
    const local = Buffer.from(record);
    const descriptor = Buffer.alloc(16);
    [0x08074b50, checksum, folded.length, size].forEach((value, index) =>
      descriptor.writeUInt32LE(value, index * 4),
    );
    local.writeUInt16LE(local.readUInt16LE(6) | 8, 6);
    local.fill(0, 14, 26);
    const told = Buffer.from(header);
    told.writeUInt16LE(told.readUInt16LE(8) | 8, 8);
    told.writeUInt32LE(offset, 42);
    records.push(local, descriptor);
    headers.push(told);
    offset += local.length + descriptor.length;
  }
  return withEnd(Buffer.concat(records), Buffer.concat(headers), zip.slice(-22));
}

/** The same parts as a program writes them that always leaves room for sizes beyond 4 GB. */
function wide(zip: Uint8Array): Uint8Array {
  const entries = readEntries(new Uint8Array(zip));
  let offset = 0;
  const headers = entries.map(({ record, header, folded, size }) => {
    const told = Buffer.from(header);
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    [size, folded.length, offset].forEach((value, index) =>
      extra.writeBigUInt64LE(BigInt(value), 4 + index * 8),
    );
    for (const at of [20, 24, 42]) told.writeUInt32LE(0xffffffff, at);
    told.writeUInt16LE(extra.length, 30);
    offset += record.length;
    return Buffer.concat([told, extra]);
  });
  const directory = Buffer.concat(headers);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(BigInt(entries.length), 32);
  end64.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + directory.length), 8);
  const end = Buffer.from(zip.slice(-22));
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([...entries.map(({ record }) => record), directory, end64, locator, end]);
}

describe("A part that nothing is written to is not even folded anew", () => {
  test.each(["rich.xlsx", "lo.xlsx", "xw.xlsx", "openpyxl.xlsx", "xlsxwriter.xlsx"])("%s", async (name) => {
    const before = readFileSync(join("test", "fixtures", "workbooks", name));
    const host = await openFile(before, name);
    await host.keepRecords("{}");
    const now = new Map(readEntries(new Uint8Array(await host.bytes())).map((entry) => [entry.name, entry]));
    const changed = readEntries(new Uint8Array(before)).filter(
      ({ name: part, record }) => Buffer.compare(record, now.get(part)?.record ?? new Uint8Array()) !== 0,
    );
    expect(changed.map((entry) => entry.name).toSorted()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
    ]);
  });
});

/** Node unfolds by itself what it would otherwise leave to the same streams as a browser. */
const platforms = [["in Node"], ["in a browser"]] as const;

function platform(name: string): void {
  if (name === "in Node") return;
  const { getBuiltinModule } = process;
  beforeAll(() => Object.assign(process, { getBuiltinModule: undefined }));
  afterAll(() => Object.assign(process, { getBuiltinModule }));
}

describe.each(platforms)("Zips of other programs are read and written %s", (name) => {
  platform(name);
  test.each([
    ["with sizes behind the content", streamed(one)],
    ["with room for sizes beyond 4 GB", wide(one)],
    ["with its parts unfolded", zipOf(bytesOf(one), 0)],
    [
      "with a remark at its end",
      Buffer.concat([one.slice(0, -2), Uint8Array.of(5, 0), Buffer.from("Hello")]),
    ],
  ])("%s", async (_, bytes) => {
    const { outcome, after, host } = await written(bytes, fill(0, 0));
    expect(outcome).toEqual({ kind: "done" });
    expect((await host.grid("Plan")).values).toEqual([[1]]);
    expect(Object.keys(unzipSync(after))).toEqual(expect.arrayContaining(Object.keys(unzipSync(one))));
    expect((await (await openFile(after, null)).grid("Plan")).values).toEqual([[1]]);
  });
});

describe.each(platforms)("A zip that is damaged is refused %s", (name) => {
  platform(name);
  const reading = async (bytes: Uint8Array) => (await openFile(bytes, null)).grid("Plan");
  const flipped = (zip: Uint8Array, part: string) => {
    const copy = zip.slice();
    const { folded } = readEntries(copy).find(({ name }) => name === part) ?? {};
    folded?.set([(folded[8] ?? 0) ^ 0x10], 8);
    return copy;
  };
  test.each([
    ["one bit of a part is another", flipped(one, sheetPart)],
    ["one bit of a part that is not folded is another", flipped(zipOf(bytesOf(one), 0), sheetPart)],
    ["a part’s checksum is another’s", headed(one, sheetPart, 16, 0x12345678)],
    ["a part is longer than its header says", headed(one, sheetPart, 24, 20)],
  ])("naming the part, where %s", async (_, bytes) => {
    await expect(reading(bytes)).rejects.toThrow(Refusal);
    await expect(reading(bytes)).rejects.toThrow(`“${sheetPart}” of this workbook is damaged`);
  });

  test.each([
    ["its end is missing", one.slice(0, -30)],
    [
      "its directory lies beyond its end",
      Uint8Array.from(one, (byte, at) => (at === one.length - 5 ? 0x7f : byte)),
    ],
    ["a part lies beyond its end", headed(one, sheetPart, 42, 0x7fffffff)],
    ["a part reaches into the next", headed(one, sheetPart, 20, 0x7fffff)],
    ["a header in its directory is none", headed(one, sheetPart, 0, 0)],
  ])("where %s", async (_, bytes) => {
    await expect(reading(bytes)).rejects.toThrow(Refusal);
    await expect(reading(bytes)).rejects.toThrow("This file is damaged or incomplete");
  });

  test("saying how, where it is locked with a password", async () => {
    const locked = headed(one, sheetPart, 8, 1);
    await expect(reading(locked)).rejects.toThrow("This zip is locked with a password: unpack it");
  });
});

test("A part that is damaged and that nobody asks for is no hindrance, and is handed on as it is", async () => {
  const bytes = handmade({
    parts: { "xl/media/image1.png": "Not a picture", "customXml/item9.xml": "<a/>" },
  });
  const damaged = headed(headed(bytes, "xl/media/image1.png", 16, 1), "customXml/item9.xml", 16, 2);
  const { outcome, after } = await written(damaged, fill(0, 0));
  expect(outcome).toEqual({ kind: "done" });
  const parts = new Map(readEntries(new Uint8Array(after)).map(({ name, checksum }) => [name, checksum]));
  expect([parts.get("xl/media/image1.png"), parts.get("customXml/item9.xml")]).toEqual([1, 2]);
});
