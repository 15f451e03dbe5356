/** The names that one of the two forms of the standard gives to its vocabularies. */
export interface Dialect {
  readonly main: string;
  /** Of attributes such as r:id, and before the last word of a relationship's type. */
  readonly relationships: string;
  readonly drawing: string;
  readonly chart: string;
  readonly spreadsheetDrawing: string;
  readonly customXml: string;
}

/** What Excel writes. */
export const transitional: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  spreadsheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  customXml: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
};

/** What Excel writes as a “Strict Open XML Spreadsheet”. */
export const strict: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml/main",
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
  spreadsheetDrawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  customXml: "http://purl.oclc.org/ooxml/officeDocument/customXml",
};

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
