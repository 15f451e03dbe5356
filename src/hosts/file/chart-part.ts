import { wcagContrast, wcagLuminance } from "../../model/colour-spaces";
import type { OwnChart, OwnSheet } from "../../model/edit";
import type { Colour } from "../../model/grid";
import type { Area } from "../../model/place";
import { ownChartName } from "../own-charts";
import { absolute } from "./defined-names";
import { declaration, type Dialect } from "./dialect";
import { childSplice, spliced } from "./splice";
import { escapeAttribute, escapeText, parse } from "./xml";

const ink = "262626";
const white = '<a:srgbClr val="FFFFFF"/>';
/** Two colours whose lightness differs by less look the same in a monochrome print. */
const tellApart = 0.12;

/** The cells of an area of the own sheet, row by row. */
function cellsOf(area: Area, { rows }: OwnSheet): (string | number | null)[] {
  return Array.from({ length: area.height * area.width }, (_, index) => {
    const row = rows[area.top + Math.floor(index / area.width)];
    return row?.cells[area.left + (index % area.width)]?.value ?? null;
  });
}

/** What a reader shows before it has worked out the cells. */
function cache(values: readonly (string | number | null)[]): string {
  const points = values.flatMap((value, index) =>
    value === null ? [] : [`<c:pt idx="${index}"><c:v>${escapeText(String(value))}</c:v></c:pt>`],
  );
  return `<c:ptCount val="${values.length}"/>${points.join("")}`;
}

const text = (size: number, bold: boolean, colour = ink) =>
  `<a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p>`;
const line = `<a:ln w="9525"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill></a:ln>`;

/** Whether a colour would look the same in print as the one before it. */
function looksLike(colour: Colour, before: Colour | undefined): boolean {
  return (
    before !== undefined && Math.abs((wcagLuminance(colour) ?? 0) - (wcagLuminance(before) ?? 0)) < tellApart
  );
}

/** A bar's fill: its colour, hatched where it would look like the bar before. */
function barFill(colour: Colour, isHatched: boolean): string {
  const bar = `<a:srgbClr val="${colour.slice(1)}"/>`;
  return isHatched
    ? `<a:pattFill prst="wdUpDiag"><a:fgClr>${bar}</a:fgClr><a:bgClr>${white}</a:bgClr></a:pattFill>`
    : `<a:solidFill>${bar}</a:solidFill>`;
}

/** The look of the figure on a bar: dark or white, whichever stands out; on hatching it stands on white. */
function figureLook(colour: Colour, isHatched: boolean): string {
  const onColour = wcagContrast(colour, "#FFFFFF") > wcagContrast(colour, `#${ink}`) ? "FFFFFF" : ink;
  const ground = isHatched ? `<a:solidFill>${white}</a:solidFill>` : "<a:noFill/>";
  return `<c:spPr>${ground}</c:spPr><c:txPr>${text(900, true, isHatched ? ink : onColour)}</c:txPr>`;
}

/** A native chart: stacked bars from left to right, the first category on top, each figure written on its bar. */
export function chartXml(chart: OwnChart, content: OwnSheet, sheet: string, dialect: Dialect): string {
  const reference = (area: Area) => escapeText(absolute({ ...area, sheet }));
  const categories = `<c:cat><c:strRef><c:f>${reference(chart.categories)}</c:f><c:strCache>${cache(cellsOf(chart.categories, content))}</c:strCache></c:strRef></c:cat>`;
  const series = chart.series.map(({ name, values, colour }, index) => {
    const isHatched = looksLike(colour, chart.series[index - 1]?.colour);
    // Noughts are left out.
    const labels = `<c:dLbls><c:numFmt formatCode="0;;;" sourceLinked="0"/>${figureLook(colour, isHatched)}<c:dLblPos val="ctr"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
    return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(name)}</c:v></c:tx><c:spPr>${barFill(colour, isHatched)}${line}</c:spPr><c:invertIfNegative val="0"/>${labels}${categories}<c:val><c:numRef><c:f>${reference(values)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${cache(cellsOf(values, content))}</c:numCache></c:numRef></c:val></c:ser>`;
  });
  const title = `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="en-GB" sz="1200" b="1"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill></a:rPr><a:t>${escapeText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const categoryAxis = `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line}</c:spPr><c:txPr>${text(900, false)}</c:txPr><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
  // The figures are on the bars; an axis of values would say them again, in halves where they are small.
  const valueAxis = `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="b"/><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`;
  const legend =
    chart.series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/><c:txPr>${text(900, false)}</c:txPr></c:legend>`
      : "";
  return `${declaration}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series.join("")}<c:gapWidth val="60"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${categoryAxis}${valueAxis}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`;
}

/** Between a chart and the table at its left, in English Metric Units; a point has 12,700. */
const gap = 127_000;

/** A drawing with nothing on it. */
export const emptyDrawing = (dialect: Dialect): string =>
  `${declaration}<xdr:wsDr xmlns:xdr="${dialect.spreadsheetDrawing}" xmlns:a="${dialect.drawing}"></xdr:wsDr>`;

/** A drawing with charts over their cells besides. `ids` are its relationships to them, in the charts' order. */
export function withCharts(
  drawing: string,
  part: string,
  charts: readonly OwnChart[],
  ids: readonly string[],
  dialect: Dialect,
): string {
  const names = `xmlns:xdr="${dialect.spreadsheetDrawing}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}"`;
  const root = parse(drawing, part);
  // Whatever is drawn there has a number of its own.
  const taken = Array.from(drawing.matchAll(/cNvPr\b[^>]*?\sid="(\d+)"/g), ([, id]) => Number(id));
  const first = Math.max(1, ...taken) + 1;
  const corner = (name: string, row: number, column: number, offset = 0) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const anchors = charts.map(({ at, title, altText }, index) => {
    const from = corner("from", at.top, at.left, gap);
    const to = corner("to", at.top + at.height, at.left + at.width);
    const properties = `<xdr:cNvPr id="${first + index}" name="${ownChartName(index)}" descr="${escapeAttribute(altText)}" title="${escapeAttribute(title)}"/>`;
    return `<xdr:twoCellAnchor ${names}>${from}${to}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" r:id="${ids[index] ?? ""}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return spliced(drawing, [childSplice(drawing, root, anchors.join(""))]);
}
