import { openExcel } from "../../src/hosts/excel";
import type { LiveHost } from "../../src/hosts/host";
import type { ExcelOptions } from "./excel";
import { Excel } from "./excel";
import { fixture } from "./fixture";
import { connect } from "./in-process";
import type { SheetState, WorkbookState } from "./model/state";

export interface Opened {
  readonly excel: Excel;
  readonly host: LiveHost;
  /** Turns back to this workbook after another was opened. */
  reconnect(): void;
  /** A sheet of the workbook as it now is. */
  sheet(name: string): SheetState;
}

/** Opens a workbook of test/fixtures/excel in Excel, where wanted after a change, and PlanProof's host on it. */
export function openInExcel(
  name: string,
  options: ExcelOptions = {},
  arrange: (state: WorkbookState) => void = () => undefined,
): Opened {
  const state = fixture(name);
  arrange(state);
  const excel = new Excel(state, options);
  connect(excel);
  return {
    excel,
    host: openExcel(),
    reconnect: () => connect(excel),
    sheet(wanted) {
      const found = excel.session.sheet(wanted);
      if (!found) throw new Error(`There is no sheet ${wanted}.`);
      return found;
    },
  };
}
