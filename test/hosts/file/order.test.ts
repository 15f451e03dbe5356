import type { Edit } from "../../../src/model/edit";
import { childrenOf } from "./elements";
import { handmade, textOf } from "./handmade";
import { ownColumn, sheetPart, written } from "./writing";

/** The children of each element as ECMA-376 part 1 orders them (18.3.1.99, 18.8.39, 18.8.22 with Excel's own order, 18.2.27). */
const standard = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  font: "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme",
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
};
const inOrder = (element: keyof typeof standard) => standard[element].split(" ");
/** All children of an element but some, each empty. */
const all = (element: keyof typeof standard, ...but: string[]) =>
  inOrder(element)
    .filter((name) => !but.includes(name))
    .map((name) => `<${name}/>`);

const red: Edit = { kind: "fontColour", sheet: "Plan", row: 0, column: 0, colour: "#C00000" };
const fill: Edit = { kind: "fill", sheet: "Plan", row: 0, column: 0, colour: "#DDEBF7" };
const area: Edit = {
  kind: "printArea",
  area: { sheet: "Plan", top: 0, left: 0, height: 2, width: 2 },
};

describe("What is added stands where the standard wants it, among all that may stand there", () => {
  test("in a worksheet", async () => {
    const { after, outcome } = await written(
      handmade({ sheet: all("worksheet", "cols", "sheetPr").join("") }),
      red,
      ownColumn(1, ["Check", "1: when?"]),
    );
    expect(outcome).toEqual({ kind: "done" });
    expect(childrenOf(textOf(after, sheetPart), "worksheet")).toEqual(
      inOrder("worksheet").filter((name) => name !== "sheetPr"),
    );
  });

  test("in the styles, whichever of its lists are missing", async () => {
    const styles = all("styleSheet", "fonts", "fills", "borders", "cellXfs").join("");
    const { after, outcome } = await written(handmade({ styles }), fill, red);
    expect(outcome).toEqual({ kind: "done" });
    expect(childrenOf(textOf(after, "xl/styles.xml"), "styleSheet")).toEqual(
      inOrder("styleSheet").filter((name) => name !== "borders"),
    );
  });

  test("in a font, whatever its order was", async () => {
    const font = `<font>${all("font", "color").reverse().join("")}</font>`;
    const styles = `<fonts>${font}</fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs>`;
    const { after } = await written(handmade({ styles }), red);
    const text = textOf(after, "xl/styles.xml");
    expect(text).toContain(font);
    expect(childrenOf(text.replace(font, ""), "font")).toEqual(inOrder("font"));
  });

  test("in the workbook", async () => {
    const [before, behind] = all("workbook", "definedNames", "workbookProtection")
      .join("")
      .split("<sheets/>");
    const { after } = await written(handmade({ before: before ?? "", behind: behind ?? "" }), area);
    expect(childrenOf(textOf(after, "xl/workbook.xml"), "workbook")).toEqual(
      inOrder("workbook").filter((name) => name !== "workbookProtection"),
    );
  });
});
