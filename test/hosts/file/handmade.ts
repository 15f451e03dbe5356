import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const contentType = (name: string) =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;

export const relationships = (...targets: readonly [kind: string, target: string][]) =>
  `<Relationships xmlns="${packaged}/relationships">${targets
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

export interface Handmade {
  /** What stands in the worksheet element, or the whole part where it begins with "<?xml" or a prefix of its own. */
  readonly sheet?: string;
  /** What stands in the workbook element before and behind its sheets. */
  readonly before?: string;
  readonly behind?: string;
  readonly styles?: string;
  /** The items of the shared strings. */
  readonly strings?: string;
  /** Parts of its own, or other content of those above. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** A workbook of one sheet, "Plan", written by hand as no library writes it. */
export function handmade({
  sheet = "<sheetData/>",
  before = "",
  behind = "",
  styles,
  strings,
  parts,
}: Handmade): Uint8Array {
  const whole = sheet.startsWith("<?xml")
    ? sheet
    : `<worksheet xmlns="${main}" xmlns:r="${office}">${sheet}</worksheet>`;
  const related: [string, string][] = [["worksheet", "worksheets/sheet1.xml"]];
  if (styles !== undefined) related.push(["styles", "styles.xml"]);
  if (strings !== undefined) related.push(["sharedStrings", "/xl/sharedStrings.xml"]);
  const texts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType("sheet.main")}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentType("worksheet")}"/></Types>`,
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}">${before}<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets>${behind}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(...related),
    "xl/worksheets/sheet1.xml": whole,
    ...(styles !== undefined && { "xl/styles.xml": `<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
    ...(strings !== undefined && { "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings}</sst>` }),
    ...parts,
  };
  return zipOf(texts);
}

/** A zip of texts and bytes, in their order, folded as much as the level says; 0 is not at all. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    entries[name] = typeof content === "string" ? strToU8(content) : new Uint8Array(content);
  }
  return zipSync(entries, { level });
}

/** The parts of a zip, as bytes. */
export const bytesOf = (zip: Uint8Array): Record<string, Uint8Array> => unzipSync(zip);

/** The text of one part. */
export function textOf(zip: Uint8Array, part: string): string {
  const bytes = unzipSync(zip)[part];
  if (!bytes) throw new Error(`There is no ${part}.`);
  return strFromU8(bytes);
}
