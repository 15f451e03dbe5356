import type { Level } from "../../excel/model/session";
import { openInExcel } from "../../excel/open";
import { hostContract } from "../contract";

const levels: readonly Level[] = ["1.9", "1.14", "1.20"];

for (const level of levels) {
  hostContract(
    `Excel at ExcelApi ${level}`,
    async (workbook) => openInExcel(workbook, { level }).host,
    "somebody looks",
  );
}

hostContract(
  "Excel with an office.js that has notes",
  async (workbook) => openInExcel(workbook, { hasNotes: true }).host,
  "somebody looks",
);
