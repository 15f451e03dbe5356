import type { Level } from "../../excel/model/session";
import { openInExcel } from "../../excel/open";

const request = { sheet: "Action plan", top: 3, height: 5, left: 0, width: 4, shown: [2], looks: [0, 1] };
const cannot = "this version of Excel does not let an add-in read them";
const comments = { what: "comments", why: cannot };
const notes = { what: "notes", why: cannot };
const links = { what: "links to other workbooks", why: cannot };
const parts = { what: "colours, italics and strikethrough of parts of a cell", why: cannot };
const merges = {
  what: "merged cells",
  why: "Excel would then no longer let you undo your last changes",
};

// office.js 1.1.110 has no notes, whatever level Excel reports: its types promise them from 1.18 on.
test.each<[Level, object[], object[]]>([
  ["1.9", [links, comments, notes], [merges, parts]],
  ["1.10", [links, notes], [merges, parts]],
  ["1.14", [links, notes], [merges, parts]],
  ["1.17", [links, notes], [merges, parts]],
  ["1.18", [links, notes], [merges]],
  ["1.20", [links, notes], [merges]],
])(
  "At ExcelApi %s what cannot be read is said, and nothing above it is called",
  async (level, ofBook, ofDetail) => {
    const { host } = openInExcel("contract", { level });
    expect((await host.book()).notRead).toEqual(ofBook);
    expect((await host.detail(request)).notRead).toEqual(ofDetail);
  },
);

test("Parts of a cell are not missed where every cell looks the same throughout", async () => {
  const { host } = openInExcel("contract", { level: "1.9" });
  expect((await host.detail({ ...request, looks: [0] })).notRead).toEqual([merges]);
});

test("A cell with parts that this Excel cannot tell apart reads as mixed", async () => {
  const { host } = openInExcel("contract", { level: "1.17" });
  const { looks } = await host.detail(request);
  expect(looks[1]?.[0]).toMatchObject({ colour: "mixed", italic: "mixed", struck: "mixed", runs: null });
});

test("Where Excel promises parts and fails to read them, all else is read", async () => {
  const { host, excel } = openInExcel("contract", { level: "1.18" });
  excel.session.failsToReadRuns = true;
  const { looks, notRead } = await host.detail(request);
  expect(looks[0]?.[0]?.fill).toEqual({ kind: "solid", colour: "#FFFF00" });
  expect(notRead).toEqual([merges, parts]);
});

test("Comments are found where they stand", async () => {
  const { host } = openInExcel("contract", {}, (state) => {
    state.remarks.push({ kind: "comment", sheet: "Printed", address: "C7", text: "Ask the matron." });
  });
  const { remarks } = await host.book();
  expect(remarks).toEqual([
    { kind: "comment", sheet: "Printed", row: 6, column: 2, text: "Ask the matron." },
  ]);
});

test("Its own places are found where Excel answers names only sheet by sheet", async () => {
  const { host } = openInExcel("contract", { leavesOut: "names" }, ({ sheets }) => {
    sheets[0]?.names.push({ name: "PlanProof.Check", formula: "='Action plan'!$F$3", visible: true });
  });
  expect((await host.book()).own).toEqual([{ name: "Check", sheet: "Action plan", row: 2, column: 5 }]);
});

test("A name whose cell was deleted marks nothing, and the user's names are the user's", async () => {
  const { host } = openInExcel("contract", {}, ({ sheets }) => {
    sheets[0]?.names.push(
      { name: "PlanProof.Check", formula: "='Action plan'!#REF!", visible: true },
      { name: "Sector", formula: "='Action plan'!$F$3", visible: true },
    );
  });
  expect((await host.book()).own).toEqual([]);
});
