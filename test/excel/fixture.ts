import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookState } from "./model/state";

/** A fresh copy of a workbook of test/fixtures/excel, as fixture.py wrote it. */
export function fixture(name: string): WorkbookState {
  return JSON.parse(readFileSync(join(__dirname, "..", "fixtures", "excel", `${name}.json`), "utf8"));
}
