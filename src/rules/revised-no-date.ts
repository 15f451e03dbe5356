import { dayInWords } from "../model/day";
import { daysLate, inForce, isSettled } from "../model/plan";
import { dateCell, rowRule } from "./rule";
import { showsError } from "./error-cells";

/** Once the old date has passed, overdue says it. */
export const revisedNoDate = rowRule({
  id: "revised-no-date",
  column: "due",
  severity: "check",
  title: "The date was put back, but no new date is given.",
  why: "Until there is a new date the old one stays in force, and will be missed.",
  look: (action, subject) => {
    const { due, status } = action;
    if (due.extended === null || isSettled({ status }) || daysLate(action, subject.asAt) > 0) return null;
    if (showsError(subject, action, "revised")) return null;
    const old = inForce(due);
    const stands = old === null ? "There is no date in force" : `${dayInWords(old.day)} stays in force`;
    return {
      places: [dateCell(subject, action)],
      sentence: `“${due.extended}” gives no new date. ${stands} until it does.`,
    };
  },
  fails: [
    { due: "31 March 2027 (extended to recruit)" },
    { due: "31 March 2027 – slipped" },
    { due: "31 March 2027 (revised to ensure fully met)" },
    { rows: [{ due: "Extended to recruit" }], also: ["due-unreadable"] },
    { rows: [{ status: "TBC" }], extraHeading: "Revised date" },
  ],
  passes: [
    { due: "31 December 2026 (extended to 31 March 2027 to recruit)" },
    { due: "31 March 2027" },
    { rows: [{ due: "31 December 2026 (extended to recruit)" }], also: ["overdue"] },
    { rows: [{ status: "N/A" }], extraHeading: "Revised date" },
    { rows: [{ status: "None" }], extraHeading: "Revised date" },
    { rows: [{ status: "As original" }], extraHeading: "Revised date" },
    { rows: [{ status: "No change" }], extraHeading: "Revised date" },
    { rows: [{ status: "Not revised." }], extraHeading: "Revised date" },
    { rows: [{ status: "–" }], extraHeading: "Revised date" },
    {
      rows: [{ due: "31 March 2027 (extended to recruit)", status: "#REF!" }],
      extraHeading: "Revised date",
      also: ["error-shown"],
    },
    { due: "31 March 2027 (extended)", progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
  ],
});
