import { openExcel } from "../../../src/hosts/excel";
import { Excel } from "../../excel/excel";
import { fixture } from "../../excel/fixture";
import { connect } from "../../excel/in-process";
import { hostContract } from "../contract";

hostContract("Excel", async (workbook) => {
  connect(new Excel(fixture(workbook)));
  return openExcel();
});
