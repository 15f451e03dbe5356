import { openInExcel } from "../../excel/open";
import { hostContract } from "../contract";

hostContract("Excel", async (workbook) => openInExcel(workbook).host);
