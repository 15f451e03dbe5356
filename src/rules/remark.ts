import { isOwnNote } from "../model/own-note";
import { planRule } from "./rule";

/** PlanProof's own notes on the plan are nobody's remarks. The remark itself is not repeated: it may be what should not go out. */
export const remark = planRule({
  id: "remark",
  severity: "must-fix",
  title: "A cell has a note or a comment.",
  why: "Notes and comments go out with the workbook, with their authors’ names.",
  look: ({ book, plan }) =>
    book.remarks
      .filter((remark) => remark.sheet !== plan.sheet || !isOwnNote(remark))
      .map(({ kind, text, sheet, row, column }) => ({
        sentence: `there is a ${kind}. It goes out with the workbook. Delete it, or leave it out of the copy.`,
        subject: text,
        places: [{ sheet, row, column }] as const,
      })),
  fails: [{ note: "Check with the trust" }, { note: "?" }, { note: "Is this figure right?" }],
  passes: [{}, { rows: [{}] }, { progress: "Note: training has begun." }],
});
