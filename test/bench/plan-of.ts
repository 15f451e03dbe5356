import type { CellValue, Detail, Grid } from "../../src/model/grid";
import type { DetailRequest } from "../../src/model/grid";

const filler = "Practitioners met the families and the plan was gone through line by line with them. ";

/** A plan of so many actions, about 400 characters in each long cell, every fifth one late and every third complete. */
export function planOf(actions: number): Grid {
  const values: CellValue[][] = [
    ["Joint action plan (PROGRESS REPORT AUGUST 2024)", "", "", "", ""],
    [
      "Outcome (yellow = LA, blue = NHS, green = joint)",
      "Lead person (working with)",
      "Date to be completed",
      "Actions",
      "Progress",
    ],
  ];
  for (let number = 1; number <= actions; number++) {
    values.push([
      `${number}. ${filler.repeat(4)}(OFSTED${number % 4 === 0 ? " and CQC" : ""}, 2023)`,
      number % 2 === 0 ? "Ann Marlow\nNorbury Council" : "Ben Okoro\nNorbury Foundation Trust",
      number % 5 === 0 ? "18-Feb (Revised to Nov 24 due to vacancies)" : 45366,
      filler.repeat(5),
      `${filler.repeat(4)}${number % 6 === 0 ? "A case audit in May shows it." : ""}${number % 3 === 0 ? "\nCOMPLETE" : ""}`,
    ]);
  }
  return { sheet: "Plan", top: 0, left: 0, values, date1904: false };
}

/** What a host would say of such a plan's looks. */
export function detailOf(request: DetailRequest): Detail {
  const rows = Array.from({ length: request.height }, (_, index) => index);
  const look = {
    fill: { kind: "solid", colour: "#FFFF00" },
    colour: "#000000",
    italic: false,
    struck: false,
    runs: null,
  } as const;
  return {
    request,
    shown: Object.fromEntries(
      request.shown.map((column) => [column, rows.map(() => ({ text: "15-Mar", format: "d-mmm" }))]),
    ),
    looks: Object.fromEntries(request.looks.map((column) => [column, rows.map(() => look)])),
    hiddenRows: [],
    hiddenColumns: [],
    struck: {},
    unseen: {},
    merges: [],
    printArea: null,
    notRead: [],
  };
}
