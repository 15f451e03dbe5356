import { Refusal } from "../../model/refusal";
import type { Colour, Fill } from "../../model/grid";
import { colourOf, type Colours, coloursOf } from "./colours";
import { builtInFormat } from "./number-formats";
import { childSplice, type Splice, spliced, withAttributes } from "./splice";
import { childOf, descend, type Element, escapeAttribute, parse, prefixOf } from "./xml";

/** The order in which the standard wants the children of the styleSheet element. */
const styleOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
/** The order in which Excel insists on the children of a font. */
const fontOrder = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
/** Excel takes no more formats in one workbook. */
const mostFormats = 65_000;

/** How a font looks: its colour (automatic is black), whether it slants and whether it is struck out. */
export interface FontLook {
  readonly colour: Colour;
  readonly italic: boolean;
  readonly struck: boolean;
}

/** How a font element, or a run's properties, looks. */
export function fontLook(element: Element | undefined, colours: Colours): FontLook {
  const has = (name: string) => {
    const property = childOf(element, name);
    return property !== undefined && !["0", "false"].includes(property.attributes["val"] ?? "1");
  };
  return {
    colour: colourOf(childOf(element, "color"), colours) ?? "#000000",
    italic: has("i"),
    struck: has("strike"),
  };
}

/** The children of a font with some replaced or, where null, left out, in Excel's order. */
export function fontChildren(
  text: string,
  font: Element,
  changes: Readonly<Record<string, string | null>>,
): string {
  const kept = font.children.flatMap((child) =>
    child.local in changes ? [] : [{ local: child.local, xml: text.slice(child.start, child.outerEnd) }],
  );
  const added = Object.entries(changes).flatMap(([local, xml]) => (xml === null ? [] : [{ local, xml }]));
  const rank = (local: string) =>
    fontOrder.includes(local) ? fontOrder.indexOf(local) : fontOrder.indexOf("name");
  return [...kept, ...added]
    .toSorted((a, b) => rank(a.local) - rank(b.local))
    .map(({ xml }) => xml)
    .join("");
}

export const argb = (colour: Colour) => `FF${colour.slice(1).toUpperCase()}`;

/** One of the lists of the styles part: what it holds, as written, and what is to be appended. */
class StyleList {
  private readonly raw: string[];
  private readonly parsed: Element[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly present: number;

  constructor(
    text: string,
    private readonly part: string,
    readonly name: string,
    readonly element: Element | undefined,
  ) {
    this.raw = (element?.children ?? []).map(({ start, outerEnd }) => text.slice(start, outerEnd));
    this.present = this.raw.length;
    this.raw.forEach((xml, index) => {
      if (!this.indexes.has(xml)) this.indexes.set(xml, index);
    });
  }

  get length(): number {
    return this.raw.length;
  }

  xml(index: number): string | undefined {
    return this.raw[index];
  }

  at(index: number): Element | undefined {
    const xml = this.raw[index];
    return xml === undefined ? undefined : (this.parsed[index] ??= parse(xml, this.part));
  }

  /** The index of an item, which is appended where the list does not hold it yet. */
  append(xml: string): number {
    const known = this.indexes.get(xml);
    if (known !== undefined) return known;
    this.indexes.set(xml, this.raw.length);
    return this.raw.push(xml) - 1;
  }

  get appended(): string[] {
    return this.raw.slice(this.present);
  }
}

/** What an own style changes of the plain format. */
export interface StyleWish {
  readonly font?: {
    readonly size?: number;
    readonly bold?: boolean;
    readonly underlined?: boolean;
    readonly colour?: Colour;
  };
  readonly fill?: Colour;
  /** The colour of thin borders all around. */
  readonly border?: Colour;
  readonly alignment?: string;
}

/** The styles part. Cells go by an index of its formats; formats are only ever appended, so that indexes stay true. */
export class Styles {
  private readonly root: Element;
  private readonly prefix: string;
  readonly colours: Colours;
  private readonly lists: Record<"fonts" | "fills" | "borders" | "cellStyleXfs" | "cellXfs", StyleList>;
  private readonly codes: ReadonlyMap<number, string>;
  /** By format: thousands of cells share one. */
  private readonly fills = new Map<number, Fill>();
  /** The formats that were made, by what they were made for. */
  private readonly wishes = new Map<string, number>();

  constructor(
    private readonly text: string,
    part: string,
    theme: readonly Colour[] | null,
  ) {
    this.root = parse(text, part);
    this.prefix = prefixOf(this.root.name);
    this.colours = coloursOf(theme, this.root);
    const list = (name: string) => new StyleList(text, part, name, childOf(this.root, name));
    this.lists = {
      fonts: list("fonts"),
      fills: list("fills"),
      borders: list("borders"),
      cellStyleXfs: list("cellStyleXfs"),
      cellXfs: list("cellXfs"),
    };
    const formats = descend(this.root, "numFmts", "numFmt");
    this.codes = new Map(
      formats.map(({ attributes }) => [
        +(attributes["numFmtId"] ?? 0),
        attributes["formatCode"] ?? "General",
      ]),
    );
  }

  /** What a format says of one of its aspects; what it leaves out, its cell style says. */
  private aspect(format: number, name: "fontId" | "fillId" | "borderId" | "numFmtId"): number {
    const own = this.lists.cellXfs.at(format)?.attributes;
    const style = this.lists.cellStyleXfs.at(+(own?.["xfId"] ?? 0))?.attributes;
    return +(own?.[name] ?? style?.[name] ?? 0);
  }

  fill(format: number): Fill {
    const known = this.fills.get(format) ?? this.readFill(format);
    this.fills.set(format, known);
    return known;
  }

  private readFill(format: number): Fill {
    const [fill] = this.lists.fills.at(this.aspect(format, "fillId"))?.children ?? [];
    const pattern = fill?.attributes["patternType"] ?? "none";
    if (fill && fill.local !== "patternFill") return { kind: "other" };
    if (pattern === "none") return { kind: "none" };
    const colour = colourOf(childOf(fill, "fgColor"), this.colours);
    return pattern === "solid" && colour !== null ? { kind: "solid", colour } : { kind: "other" };
  }

  font(format: number): FontLook {
    return fontLook(this.lists.fonts.at(this.aspect(format, "fontId")), this.colours);
  }

  numberFormat(format: number): string {
    const id = this.aspect(format, "numFmtId");
    return this.codes.get(id) ?? builtInFormat(id);
  }

  /** The format of a cell with another fill; null is none. */
  withFill(format: number, colour: Colour | null): number {
    return this.once(`fill ${format} ${colour}`, () =>
      this.derived(format, { fillId: String(this.solidFill(colour)), applyFill: "1" }),
    );
  }

  /** The format of a cell with another font colour; null is automatic. */
  withFontColour(format: number, colour: Colour | null): number {
    return this.once(`font ${format} ${colour}`, () =>
      this.derived(format, { fontId: String(this.colouredFont(format, colour)), applyFont: "1" }),
    );
  }

  /**
   * The format of a cell of an own column: font and borders of the cell beside it, text that stands at the top and
   * does not wrap. A heading keeps its fill and font colour; the cells below have neither.
   */
  forOwnColumn(beside: number, isHeading: boolean): number {
    return this.once(`own ${beside} ${isHeading}`, () => this.ownColumn(beside, isHeading));
  }

  private ownColumn(beside: number, isHeading: boolean): number {
    const alignment = childOf(this.lists.cellXfs.at(beside), "alignment")?.attributes ?? {};
    const kept = Object.entries(alignment).filter(
      ([name]) => !["wrapText", "shrinkToFit", "vertical"].includes(name),
    );
    const written = [...kept, ["vertical", "top"]]
      .map(([name, value = ""]) => ` ${name}="${escapeAttribute(value)}"`)
      .join("");
    const bare = this.lists.cellXfs.append(
      `<${this.prefix}xf numFmtId="0" fontId="${this.aspect(beside, "fontId")}" fillId="${isHeading ? this.aspect(beside, "fillId") : 0}" borderId="${this.aspect(beside, "borderId")}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><${this.prefix}alignment${written}/></${this.prefix}xf>`,
    );
    return isHeading || this.font(bare).colour === "#000000" ? bare : this.withFontColour(bare, null);
  }

  /** The same format for a text that begins like a formula, so that editing the cell keeps it a text. */
  quoted(format: number): number {
    return this.once(`quoted ${format}`, () => this.derived(format, { quotePrefix: "1" }));
  }

  /** A format made of the workbook's own default font and these wishes. */
  forOwnSheet({ font, fill, border, alignment }: StyleWish): number {
    const { prefix } = this;
    const base = this.lists.fonts.at(this.aspect(0, "fontId"));
    const baseXml = this.lists.fonts.xml(this.aspect(0, "fontId")) ?? "";
    const children = base
      ? fontChildren(baseXml, base, {
          b: font?.bold ? `<${prefix}b/>` : null,
          ...Object.fromEntries(["i", "strike", "vertAlign"].map((name) => [name, null])),
          u: font?.underlined ? `<${prefix}u/>` : null,
          ...(font?.size !== undefined && { sz: `<${prefix}sz val="${font.size}"/>` }),
          color: font?.colour === undefined ? null : `<${prefix}color rgb="${argb(font.colour)}"/>`,
        })
      : `<${prefix}sz val="${font?.size ?? 11}"/><${prefix}name val="Calibri"/>`;
    const fontId = this.lists.fonts.append(`<${prefix}font>${children}</${prefix}font>`);
    const borderId = border === undefined ? 0 : this.lists.borders.append(this.thinBorder(border));
    const aligned = alignment === undefined ? "" : `<${prefix}alignment ${alignment}/>`;
    return this.lists.cellXfs.append(
      `<${prefix}xf numFmtId="0" fontId="${fontId}" fillId="${this.solidFill(fill ?? null)}" borderId="${borderId}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${aligned}</${prefix}xf>`,
    );
  }

  /** The size of the workbook's default font, in points. */
  get defaultFontSize(): number {
    const font = this.lists.fonts.at(this.aspect(0, "fontId"));
    return +(childOf(font, "sz")?.attributes["val"] ?? 11);
  }

  /** The part with what was appended. Nothing else of it changes. */
  render(): string {
    const splices: Splice[] = [];
    for (const list of Object.values(this.lists)) {
      const added = list.appended.join("");
      if (added === "") continue;
      const { element } = list;
      if (element) {
        const tag = this.text.slice(element.start, element.end);
        const counted = withAttributes(tag, { count: String(list.length) });
        if (element.selfClosing) {
          const opened = counted.replace(/\s*\/>$/, ">");
          const xml = `${opened}${added}</${element.name}>`;
          splices.push({ start: element.start, end: element.end, text: xml });
        } else {
          splices.push({ start: element.start, end: element.end, text: counted });
          splices.push({ start: element.innerEnd, end: element.innerEnd, text: added });
        }
      } else {
        const missing = `<${this.prefix}${list.name} count="${list.length}">${added}</${this.prefix}${list.name}>`;
        splices.push(childSplice(this.text, this.root, missing, list.name, styleOrder));
      }
    }
    if (this.lists.cellXfs.length > mostFormats) {
      throw new Refusal(
        "This workbook holds as many cell formats as Excel allows, so no cell can be marked: copy the sheet into a new workbook and mark that.",
      );
    }
    return spliced(this.text, splices);
  }

  /** Thousands of cells come to be of the same few formats. */
  private once(wish: string, make: () => number): number {
    const known = this.wishes.get(wish);
    if (known !== undefined) return known;
    const made = make();
    this.wishes.set(wish, made);
    return made;
  }

  private derived(format: number, attributes: Readonly<Record<string, string>>): number {
    const own =
      this.lists.cellXfs.xml(format) ?? `<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
    const tagEnd = this.lists.cellXfs.at(format)?.end ?? own.length;
    return this.lists.cellXfs.append(withAttributes(own.slice(0, tagEnd), attributes) + own.slice(tagEnd));
  }

  private solidFill(colour: Colour | null): number {
    if (colour === null) return 0;
    const { prefix } = this;
    return this.lists.fills.append(
      `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${argb(colour)}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
    );
  }

  private colouredFont(format: number, colour: Colour | null): number {
    const id = this.aspect(format, "fontId");
    const font = this.lists.fonts.at(id);
    const known = colour === null ? undefined : this.likeFont(id, colour);
    if (known !== undefined) return known;
    const written = colour === null ? null : `<${this.prefix}color rgb="${argb(colour)}"/>`;
    const children = font
      ? fontChildren(this.lists.fonts.xml(id) ?? "", font, { color: written })
      : (written ?? "");
    return this.lists.fonts.append(`<${this.prefix}font>${children}</${this.prefix}font>`);
  }

  /**
   * A font of the workbook's own that differs from another in its colour alone and is seen in the wanted one: a colour
   * of the theme, or the automatic one, then comes back as what it was.
   */
  private likeFont(id: number, colour: Colour): number | undefined {
    const { fonts } = this.lists;
    const bare = (index: number) => {
      const font = fonts.at(index);
      return font && fontChildren(fonts.xml(index) ?? "", font, { color: null });
    };
    const wanted = bare(id);
    const found = Array.from({ length: fonts.length }, (_, index) => index).find(
      (index) => fontLook(fonts.at(index), this.colours).colour === colour && bare(index) === wanted,
    );
    return wanted === undefined ? undefined : found;
  }

  private thinBorder(colour: Colour): string {
    const sides = ["left", "right", "top", "bottom"].map(
      (side) =>
        `<${this.prefix}${side} style="thin"><${this.prefix}color rgb="${argb(colour)}"/></${this.prefix}${side}>`,
    );
    return `<${this.prefix}border>${sides.join("")}<${this.prefix}diagonal/></${this.prefix}border>`;
  }
}
