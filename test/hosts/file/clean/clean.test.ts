import fc from "fast-check";
import { strFromU8 } from "fflate";
import { openFile } from "../../../../src/hosts/file";
import { bytesOf } from "../handmade";
import { planted, plantedFile } from "./planted";

const asTexts = (zip: Uint8Array) =>
  Object.fromEntries(Object.entries(bytesOf(zip)).map(([name, bytes]) => [name, strFromU8(bytes, true)]));
/** A part's bytes as either encoding that a secret may be written in would show them. */
const readings = (bytes: Uint8Array) => [
  strFromU8(bytes, true),
  strFromU8(
    bytes.filter((byte) => byte !== 0),
    true,
  ),
];

async function cleanCopy() {
  const host = await openFile(plantedFile(), "plan.xlsx");
  const traces = await host.traces();
  const cleaned = await host.takeOut(traces.map(({ id }) => id));
  return { host, traces, cleaned, after: await host.bytes() };
}

describe("A clean copy", () => {
  test("holds none of the many secrets that were planted all over the workbook", async () => {
    const { secrets } = planted(true);
    expect(secrets.length).toBeGreaterThanOrEqual(60);
    const found = (zip: Uint8Array) => {
      const texts = Object.entries(bytesOf(zip)).flatMap(([name, bytes]) => [name, ...readings(bytes)]);
      return secrets.filter((secret) => texts.some((text) => text.includes(secret)));
    };
    expect(found(plantedFile())).toEqual(secrets);
    expect(found((await cleanCopy()).after)).toEqual([]);
  });

  test("holds everything else, byte for byte", async () => {
    const { parts } = planted(false);
    expect(asTexts((await cleanCopy()).after)).toEqual(parts);
  });

  test("is the same whether its traces are taken out at once or in two goes, whichever go first", async () => {
    const whole = asTexts((await cleanCopy()).after);
    const { traces } = await cleanCopy();
    const ids = traces.map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(fc.subarray(ids), async (first) => {
        const host = await openFile(plantedFile(), "plan.xlsx");
        await host.takeOut(first);
        await host.takeOut((await host.traces()).map(({ id }) => id));
        expect(asTexts(await host.bytes())).toEqual(whole);
      }),
      { numRuns: 8 },
    );
  });

  test("touches no part that does not hold what is taken out", async () => {
    const before = asTexts(plantedFile());
    // What names parts, and sheets, changes with what is named.
    const packaging = /\.rels$|^\[Content_Types\]|^xl\/workbook\.xml$/;
    const concerned: Readonly<Record<string, RegExp>> = {
      records: /^customXml/,
      remarks: /sheet1\.xml$|comment|persons|vmlDrawing/i,
      views: /sheet1\.xml$/,
      properties: /^docProps/,
      "custom-xml": /^customXml/,
      "add-ins": /webextensions/,
      "custom-ui": /^customUI/,
      revisions: /revisions/,
      "printer-settings": /sheet1\.xml$|printerSettings/,
      thumbnail: /thumbnail/,
      "left-texts": /sharedStrings/,
    };
    const { traces } = await cleanCopy();
    for (const { id } of traces) {
      const parts = concerned[id];
      if (!parts) continue;
      const host = await openFile(plantedFile(), "plan.xlsx");
      await host.takeOut([id]);
      const after = asTexts(await host.bytes());
      const changed = Object.keys(before).filter((name) => after[name] !== before[name]);
      expect(changed.filter((name) => !packaging.test(name) && !parts.test(name))).toEqual([]);
      expect(changed).not.toEqual([]);
    }
  });
});
