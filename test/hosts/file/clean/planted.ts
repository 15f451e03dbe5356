import { strToU8 } from "fflate";
import { zipOf } from "../handmade";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const microsoft = "http://schemas.microsoft.com/office";
const namespaces = `xmlns="${main}" xmlns:r="${office}"`;

type Part = string | Uint8Array;

/** Texts of the clean workbook, or of the one with secrets in them. */
export interface Planting {
  /** What stands there only where secrets are planted. */
  only(xml: string): string;
  /** What stands there with the secrets, and what without. */
  either(planted: string, clean: string): string;
  /** A secret of that name. */
  secret(name: string): string;
}

/** Each secret reads alike, so that no other text holds one by chance. */
const secretOf = (name: string) => `Zq${name}Qz`;

/** As a printer's driver writes texts. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) bytes[at * 2] = text.charCodeAt(at);
  return bytes;
}

type Relation = readonly [id: string, type: string, target: string, mode?: "External"];

function related(relations: readonly Relation[]): string {
  const each = relations.map(([id, type, target, mode]) => {
    const whole = type.includes("/") ? type : `${office}/${type}`;
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"${mode ? ' TargetMode="External"' : ""}/>`;
  });
  return `<Relationships xmlns="${packaged}/relationships">${each.join("")}</Relationships>`;
}

const types: Readonly<Record<string, string>> = {
  "xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  "xl/worksheets/sheet1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  "xl/worksheets/sheet2.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  "xl/worksheets/sheet3.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  "xl/worksheets/sheet4.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  "xl/sharedStrings.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
  "xl/styles.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
  "xl/tables/table1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  "xl/tables/table2.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  "xl/calcChain.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml",
  "xl/comments1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
  "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
  "xl/pivotTables/pivotTable1.xml":
    "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml",
  "xl/pivotCache/pivotCacheDefinition1.xml":
    "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
  "xl/pivotCache/pivotCacheRecords1.xml":
    "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheRecords+xml",
  "xl/externalLinks/externalLink1.xml":
    "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml",
  "xl/connections.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml",
  "xl/queryTables/queryTable1.xml":
    "application/vnd.openxmlformats-officedocument.spreadsheetml.queryTable+xml",
  "xl/revisions/revisionHeaders.xml":
    "application/vnd.openxmlformats-officedocument.spreadsheetml.revisionHeaders+xml",
  "xl/revisions/revisionLog1.xml":
    "application/vnd.openxmlformats-officedocument.spreadsheetml.revisionLog+xml",
  "xl/revisions/userNames.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.userNames+xml",
  "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
  "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  "docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  "xl/webextensions/taskpanes.xml": "application/vnd.ms-office.webextensiontaskpanes+xml",
  "xl/webextensions/webextension1.xml": "application/vnd.ms-office.webextension+xml",
};

/** The rows of the plan: row 4 is hidden by hand, row 6 by the filter, column E by hand. */
function planRows({ only, either, secret }: Planting): string {
  const text = (cell: string, index: number) => `<c r="${cell}" t="s"><v>${index}</v></c>`;
  return [
    `<row r="1" spans="1:6">${text("A1", 0)}${text("B1", 1)}${text("C1", 2)}<c r="D1" t="inlineStr"><is><t>Kept</t></is></c>${only(`<c r="E1" t="inlineStr"><is><t>${secret("column")}</t></is></c>`)}${only(`<c r="F1" t="inlineStr"><is><t>Check</t></is></c>`)}</row>`,
    `<row r="2">${text("A2", 3)}<c r="B2" s="1"><v>40956</v></c><c r="C2">${only("<f>SUM(C3:C5)</f>")}<v>7</v></c><c r="D2" t="str">${only(`<f>'${secret("sheet")}'!A1</f>`)}<v>LA</v></c>${only(`<c r="F2" t="inlineStr"><is><t>${secret("ownColumn")}</t></is></c>`)}</row>`,
    `<row r="3">${text("A3", 3)}<c r="B3" s="1"><v>40957</v></c><c r="C3"><v>1</v></c><c r="D3">${only("<f>[1]Costs!$B$7*2</f>")}<v>14</v></c>${only(`<c r="E3"><f>C3*2</f><v>2</v></c>`)}</row>`,
    `<row r="4" hidden="1">${only(`<c r="A4" t="inlineStr"><is><t>${secret("rowInline")}</t></is></c>${text("B4", 4)}<c r="C4"><v>2</v></c>`)}</row>`,
    `<row r="5"><c r="A5" t="inlineStr"><is><t>3. Last</t></is></c><c r="B5"><f>C5+1</f><v>5</v></c><c r="C5"><v>4</v></c><c r="D5">${only(`<f>IF(E3&gt;1,1,0)</f>`)}<v>1</v></c></row>`,
    `<row r="6"${either(' hidden="1"', "")}><c r="A6" t="inlineStr"><is><t>4. Filtered</t></is></c></row>`,
    `<row r="7"><c r="A7"><f>SUM(C2,C3)</f><v>8</v></c><c r="B7">${only(`<f>GETPIVOTDATA("Cost",Pivot!$A$1)</f>`)}<v>9</v></c></row>`,
  ].join("");
}

function planSheet(planting: Planting): string {
  const { only, either, secret } = planting;
  const validation = (cells: string, formula: string) =>
    `<dataValidation type="list" sqref="${cells}"><formula1>${formula}</formula1></dataValidation>`;
  return `<worksheet ${namespaces}>${either('<sheetPr filterMode="1"/>', "<sheetPr/>")}<dimension ref="A1:F7"/><cols><col min="1" max="4" width="20"/><col min="5" max="5" width="9" hidden="1"/></cols><sheetData>${planRows(planting)}</sheetData><autoFilter ref="A5:D6">${only(`<filterColumn colId="0"><filters><filter val="${secret("filter")}"/></filters></filterColumn>`)}</autoFilter>${only(`<scenarios><scenario name="${secret("scenario")}" user="${secret("scenarioUser")}"><inputCells r="C3" val="${secret("scenarioValue")}"/></scenario></scenarios>`)}${only(`<customSheetViews><customSheetView guid="{1}"><autoFilter ref="A1:D6"><filterColumn colId="1"><filters><filter val="${secret("viewFilter")}"/></filters></filterColumn></autoFilter></customSheetView></customSheetViews>`)}<mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells><conditionalFormatting sqref="A2:D7"><cfRule type="expression" dxfId="0" priority="1"><formula>$C2=7</formula></cfRule></conditionalFormatting><dataValidations count="${either("3", "1")}">${only(validation("D2:D6", `'${secret("sheet")}'!$A$1:$A$2`))}${validation("A2:A6", "$C$2:$C$3")}${only(validation("B2:B6", secret("name")))}</dataValidations><hyperlinks><hyperlink ref="A2" r:id="rId1"/>${only(`<hyperlink ref="A4" r:id="rId2" tooltip="${secret("tooltip")}"/><hyperlink ref="A3" location="'${secret("sheet")}'!A1"/>`)}</hyperlinks><pageSetup orientation="landscape"${only(' r:id="rId3"')}/>${only(`<customProperties><customPr name="${secret("sheetProperty")}" r:id="rId4"/></customProperties>`)}<drawing r:id="rId5"/>${only('<legacyDrawing r:id="rId6"/>')}<tableParts count="1"><tablePart r:id="rId10"/></tableParts></worksheet>`;
}

function workbook({ only, secret }: Planting): string {
  return `<workbook ${namespaces} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><fileSharing readOnlyRecommended="1"${only(` userName="${secret("reservedBy")}"`)}/><workbookPr/>${only(`<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\${secret("folder")}\\" xmlns:x15ac="${microsoft}/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>`)}<bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/>${only(`<sheet name="${secret("sheet")}" sheetId="2" state="hidden" r:id="rId2"/><sheet name="${secret("deepSheet")}" sheetId="3" state="veryHidden" r:id="rId3"/>`)}<sheet name="Pivot" sheetId="4" r:id="rId4"/></sheets>${only('<externalReferences><externalReference r:id="rId7"/></externalReferences>')}<definedNames>${only(`<definedName name="${secret("name")}">${secret("deepSheet")}!$A$1:$A$3</definedName><definedName name="${secret("linkName")}">[1]Costs!$B$7</definedName><definedName name="Local" localSheetId="1">${secret("sheet")}!$A$1</definedName><definedName name="PlanProof.Check" localSheetId="0">Plan!$F$1</definedName>`)}<definedName name="Kept">Plan!$A$1</definedName></definedNames>${only(`<customWorkbookViews><customWorkbookView name="${secret("view")}" guid="{1}"/></customWorkbookViews><pivotCaches><pivotCache cacheId="1" r:id="rId9"/></pivotCaches>`)}<extLst>${only(`<ext uri="{FCE2AD5D-F65C-4FA6-A056-5C36A1767C68}"><x15:dataModel xmlns:x15="${microsoft}/spreadsheetml/2010/11/main"><x15:modelTables><x15:modelTable name="${secret("modelTable")}"/></x15:modelTables></x15:dataModel></ext>`)}<ext uri="{kept}"><a/></ext></extLst></workbook>`;
}

/** The parts of a workbook with secrets wherever a workbook may hold any, or of the same workbook cleaned of them. */
export function planted(isPlanted: boolean): { readonly parts: Record<string, Part>; secrets: string[] } {
  const secrets = new Set<string>();
  const planting: Planting = {
    only: (xml) => (isPlanted ? xml : ""),
    either: (dirty, clean) => (isPlanted ? dirty : clean),
    secret(name) {
      secrets.add(secretOf(name));
      return secretOf(name);
    },
  };
  const { only, secret } = planting;
  const only1 = <T>(...all: T[]): T[] => (isPlanted ? all : []);
  const note = `<v:shape id="_x0000_s1025" type="#_x0000_t202"><v:textbox>${secret("box")}<br></v:textbox><x:ClientData ObjectType="Note"><x:Row>1</x:Row></x:ClientData></v:shape>`;
  const parts: Record<string, Part> = {
    "_rels/.rels": related([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", `${packaged}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ["rId3", "extended-properties", "docProps/app.xml"],
      ...only1<Relation>(
        ["rId4", "custom-properties", "docProps/custom.xml"],
        ["rId5", `${packaged}/relationships/metadata/thumbnail`, "docProps/thumbnail.jpeg"],
        ["rId6", `${microsoft}/2006/relationships/ui/extensibility`, "customUI/customUI.xml"],
        ["rId7", `${microsoft}/2011/relationships/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"],
      ),
    ]),
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>The plan</dc:title>${only(
      `<dc:subject>${secret("subject")}</dc:subject><dc:creator>${secret("author")}</dc:creator><cp:keywords>${secret("keywords")}</cp:keywords><dc:description>${secret("description")}</dc:description><cp:lastModifiedBy>${secret("lastAuthor")}</cp:lastModifiedBy><cp:category>${secret("category")}</cp:category><cp:contentStatus>${secret("status")}</cp:contentStatus>`,
    )}<dcterms:created xmlns:dcterms="t">2024-09-02T00:00:00Z</dcterms:created></cp:coreProperties>`,
    "docProps/app.xml": `<Properties xmlns="p" xmlns:vt="v">${only(`<Template>${secret("template")}</Template><Manager>${secret("manager")}</Manager><Company>${secret("company")}</Company><HyperlinkBase>${secret("base")}</HyperlinkBase><HeadingPairs><vt:i4>2</vt:i4></HeadingPairs><TitlesOfParts><vt:lpstr>${secret("sheet")}</vt:lpstr></TitlesOfParts>`)}<Application>Microsoft Excel</Application></Properties>`,
    "xl/workbook.xml": workbook(planting),
    "xl/_rels/workbook.xml.rels": related([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ...only1<Relation>(
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
        ["rId3", "worksheet", "worksheets/sheet3.xml"],
      ),
      ["rId4", "worksheet", "worksheets/sheet4.xml"],
      ["rId5", "styles", "styles.xml"],
      ["rId6", "sharedStrings", "sharedStrings.xml"],
      ...only1<Relation>(
        ["rId7", "externalLink", "externalLinks/externalLink1.xml"],
        ["rId8", "calcChain", "calcChain.xml"],
        ["rId9", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
        ["rId10", `${microsoft}/2017/10/relationships/person`, "persons/person.xml"],
        ["rId11", "customXml", "../customXml/item1.xml"],
        ["rId12", "customXml", "../customXml/item2.xml"],
        ["rId13", "connections", "connections.xml"],
        ["rId14", "powerPivotData", "model/item.data"],
        ["rId15", "revisionHeaders", "revisions/revisionHeaders.xml"],
        ["rId16", "usernames", "revisions/userNames.xml"],
      ),
    ]),
    "xl/worksheets/sheet1.xml": planSheet(planting),
    "xl/worksheets/_rels/sheet1.xml.rels": related([
      ["rId1", "hyperlink", "https://norbury.example/plan", "External"],
      ...only1<Relation>(
        ["rId2", "hyperlink", `https://norbury.example/${secret("link")}`, "External"],
        ["rId3", "printerSettings", "../printerSettings/printerSettings1.bin"],
        ["rId4", "customProperty", "../customProperty1.bin"],
      ),
      ["rId5", "drawing", "../drawings/drawing1.xml"],
      ...only1<Relation>(
        ["rId6", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["rId7", "comments", "../comments1.xml"],
        [
          "rId8",
          `${microsoft}/2017/10/relationships/threadedComment`,
          "../threadedComments/threadedComment1.xml",
        ],
      ),
      ["rId10", "table", "../tables/table2.xml"],
    ]),
    "xl/worksheets/sheet4.xml": `<worksheet ${namespaces}><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>9</v></c></row></sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}" count="9" uniqueCount="8"><si><t>Outcome</t></si><si><t>Due</t></si><si><t>Cost</t></si><si><r><rPr><b/></rPr><t>1. </t></r><r><t>First</t></r></si>${planting.either(
      `<si><t>${secret("rowShared")}</t></si><si><t>${secret("leftText")}</t></si><si><r><rPr><i/></rPr><t>${secret("leftRich")}</t></r></si><si><t>${secret("sheetShared")}</t><rPh sb="0" eb="1"><t>${secret("phonetic")}</t></rPh></si>`,
      "<si><t/></si>".repeat(4),
    )}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill/></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs><dxfs count="1"><dxf/></dxfs></styleSheet>`,
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="x"><c:chart xmlns:c="c" xmlns:r="${office}" r:id="rId1"/></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": related([["rId1", "chart", "../charts/chart1.xml"]]),
    "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="c">${only(`<c:pivotSource><c:name>${secret("pivotChart")}</c:name></c:pivotSource>`)}<c:ser><c:cat><c:strRef><c:f>Plan!$A$2:$A$5</c:f>${only(`<c:strCache><c:v>${secret("chartCache")}</c:v></c:strCache>`)}</c:strRef></c:cat><c:val><c:numRef><c:f>Plan!$C$2:$C$3</c:f><c:numCache><c:v>7</c:v></c:numCache></c:numRef></c:val></c:ser><c:plotVisOnly val="1"/></c:chartSpace>`,
    "xl/tables/table2.xml": `<table xmlns="${main}" id="2" name="Kept" displayName="Kept" ref="A20:B21"${only(' tableType="queryTable"')}><tableColumns count="2"><tableColumn id="1" name="One"${only(' queryTableFieldId="1"')}/><tableColumn id="2" name="Two"/></tableColumns></table>`,
  };
  if (isPlanted) {
    Object.assign(parts, {
      "xl/tables/_rels/table2.xml.rels": related([["rId1", "queryTable", "../queryTables/queryTable1.xml"]]),
      "docProps/custom.xml": `<Properties><property name="Owner"><vt>${secret("customProperty")}</vt></property></Properties>`,
      "docProps/thumbnail.jpeg": strToU8(`\u00ff${secret("thumbnail")}`),
      "customUI/customUI.xml": `<customUI><button label="${secret("button")}"/></customUI>`,
      "xl/webextensions/taskpanes.xml": `<wetp:taskpanes xmlns:wetp="w"/>`,
      "xl/webextensions/_rels/taskpanes.xml.rels": related([
        ["rId1", `${microsoft}/2011/relationships/webextension`, "webextension1.xml"],
      ]),
      "xl/webextensions/webextension1.xml": `<we:webextension xmlns:we="w"><we:property value="${secret("addIn")}"/></we:webextension>`,
      "xl/worksheets/sheet2.xml": `<worksheet ${namespaces}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${secret("sheetInline")}</t></is></c><c r="B1" t="s"><v>7</v></c><c r="C1"><f>Plan!C2</f><v>7</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks><headerFooter><oddHeader>${secret("header")}</oddHeader></headerFooter><tableParts count="1"><tablePart r:id="rId2"/></tableParts></worksheet>`,
      "xl/worksheets/_rels/sheet2.xml.rels": related([
        ["rId1", "hyperlink", `file:///${secret("sheetLink")}`, "External"],
        ["rId2", "table", "../tables/table1.xml"],
      ]),
      "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="T" displayName="T" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="${secret("tableColumn")}"/></tableColumns></table>`,
      "xl/worksheets/sheet3.xml": `<worksheet ${namespaces}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${secret("deepInline")}</t></is></c></row></sheetData></worksheet>`,
      "xl/worksheets/_rels/sheet4.xml.rels": related([
        ["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"],
      ]),
      "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${main}" name="${secret("pivotName")}"/>`,
      "xl/pivotTables/_rels/pivotTable1.xml.rels": related([
        ["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
      ]),
      "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition ${namespaces} r:id="rId1" refreshedBy="${secret("refreshedBy")}"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="${secret("sheet")}"/></cacheSource><cacheFields><cacheField name="Cost"><sharedItems><s v="${secret("pivotItem")}"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
      "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": related([
        ["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"],
      ]),
      "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords xmlns="${main}"><r><s v="${secret("pivotRecord")}"/></r></pivotCacheRecords>`,
      "xl/externalLinks/externalLink1.xml": `<externalLink ${namespaces}><externalBook r:id="rId1"><sheetNames><sheetName val="${secret("bookSheet")}"/></sheetNames><definedNames><definedName name="${secret("bookName")}"/></definedNames><sheetDataSet><sheetData sheetId="0"><row r="7"><cell r="B7"><v>${secret("bookValue")}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": related([
        ["rId1", "externalLinkPath", `file:///S:\\${secret("bookPath")}\\Costs.xlsx`, "External"],
      ]),
      "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="C2" i="1"/></calcChain>`,
      "xl/persons/person.xml": `<personList><person displayName="${secret("person")}" id="{2}"/></personList>`,
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments><threadedComment ref="A2" personId="{2}"><text>${secret("comment")}</text></threadedComment></ThreadedComments>`,
      "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>${secret("noteAuthor")}</author></authors><commentList><comment ref="A3" authorId="0"><text><t>${secret("note")}</t></text></comment></commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:v" xmlns:x="urn:x">${note}</xml>`,
      "customXml/item1.xml": `<b:Sources xmlns:b="b"><b:Author>${secret("customXml")}</b:Author></b:Sources>`,
      "customXml/_rels/item1.xml.rels": related([["rId1", "customXmlProps", "itemProps1.xml"]]),
      "customXml/itemProps1.xml": `<ds:datastoreItem xmlns:ds="d"><ds:schemaRefs><ds:schemaRef ds:uri="${secret("customXmlProps")}"/></ds:schemaRefs></ds:datastoreItem>`,
      "customXml/item2.xml": `<planproof xmlns="urn:planproof:records:1">{"by":"${secret("answeredBy")}"}</planproof>`,
      "xl/connections.xml": `<connections xmlns="${main}"><connection id="1" name="c"><dbPr connection="Password=${secret("password")}"/></connection></connections>`,
      "xl/queryTables/queryTable1.xml": `<queryTable xmlns="${main}" name="${secret("query")}" connectionId="1"/>`,
      "xl/model/item.data": utf16(secret("model")),
      "xl/revisions/revisionHeaders.xml": `<headers ${namespaces}><header userName="${secret("revisedBy")}" r:id="rId1"/></headers>`,
      "xl/revisions/_rels/revisionHeaders.xml.rels": related([["rId1", "revisionLog", "revisionLog1.xml"]]),
      "xl/revisions/revisionLog1.xml": `<revisions xmlns="${main}"><rcc><oc r="A1"><v>${secret("revision")}</v></oc></rcc></revisions>`,
      "xl/revisions/userNames.xml": `<users xmlns="${main}"><userInfo name="${secret("sharer")}"/></users>`,
      "xl/printerSettings/printerSettings1.bin": utf16(`\\\\server\\${secret("printer")}`),
      "xl/customProperty1.bin": utf16(secret("sheetPropertyValue")),
      "xl/worksheets/sheet9.xml": `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${secret("stray")}</t></is></c></row></sheetData></worksheet>`,
    } satisfies Record<string, Part>);
  } else parts["xl/tables/_rels/table2.xml.rels"] = related([]);
  if (!isPlanted) parts["xl/worksheets/_rels/sheet4.xml.rels"] = related([]);
  const overrides = Object.entries(types)
    .filter(([part]) => part in parts)
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Default Extension="data" ContentType="application/octet-stream"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`;
  const whole = {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types">${defaults}${overrides.join("")}</Types>`,
    ...parts,
  };
  return { parts: whole, secrets: [...secrets] };
}

/** That workbook's file. */
export const plantedFile = (): Uint8Array => zipOf(planted(true).parts);
