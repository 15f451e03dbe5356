import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openFile } from "../../../src/hosts/file";
import { hostContract } from "../contract";

hostContract(
  "The file host",
  async (workbook) => {
    const name = `${workbook}.xlsx`;
    return openFile(await readFile(join("test", "fixtures", "excel", name)), name);
  },
  "nobody looks",
);
