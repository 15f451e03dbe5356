import { readFileSync, writeFileSync } from "node:fs";
import { openFile } from "../../src/hosts/file";
import type { Edit } from "../../src/model/edit";

/**
 * What file.bench.ts times, in a process of its own: `read` tells every value, shown text, fill and font colour of the
 * first sheet; `mark` fills a column, writes a column and a sheet of PlanProof's own and saves a copy. Prints its peak
 * memory in KiB.
 */
const [task = "", file = "", copy = ""] = process.argv.slice(2);
const host = await openFile(readFileSync(file), null);
const [sheet] = (await host.book()).sheets;
if (!sheet) throw new Error("There is no sheet.");
const { values, top, left } = await host.grid(sheet.name);
const width = values[0]?.length ?? 0;

if (task === "read") {
  const columns = Array.from({ length: width }, (_, index) => left + index);
  const request = {
    sheet: sheet.name,
    top,
    left,
    height: values.length,
    width,
    shown: columns,
    looks: columns,
  };
  const { shown, looks } = await host.detail(request);
  let told = 0;
  for (const column of columns) {
    for (const [index, { text, format }] of (shown[column] ?? []).entries()) {
      const look = looks[column]?.[index];
      const fill = look?.fill.kind === "solid" ? look.fill.colour.length : 0;
      told += String(values[index]?.[column - left]).length + text.length + format.length + fill;
      told += look?.colour.length ?? 0;
    }
  }
  if (told === 0) throw new Error("Nothing was read.");
} else {
  const edits: Edit[] = values.slice(1).map((_, index) => ({
    kind: "fill",
    sheet: sheet.name,
    row: top + 1 + index,
    column: left + 1,
    colour: "#DDEBF7",
  }));
  edits.push({
    kind: "ownColumn",
    name: "Check",
    sheet: sheet.name,
    column: left + width,
    top,
    texts: values.map((_, index) => `${index}: when?`),
    like: left + 1,
    width: 30,
  });
  edits.push({
    kind: "ownSheet",
    name: "Summary",
    content: {
      name: "Summary",
      columnWidths: [30],
      rows: [{ cells: [{ value: "Summary", style: "title" }] }],
      charts: [],
      print: {
        orientation: "landscape",
        fitToWidth: 1,
        fitToHeight: null,
        titleRows: null,
        header: "",
        footer: "",
      },
    },
  });
  const outcome = await host.apply({ expect: [], edits });
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  writeFileSync(copy, await host.bytes());
}
console.log(process.resourceUsage().maxRSS);
