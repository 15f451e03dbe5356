import { rowRule } from "./rule";

export const dueUnreadable = rowRule({
  id: "due-unreadable",
  column: "due",
  severity: "check",
  title: "What stands for a date is not one.",
  why: "“Ongoing” and “Immediately” cannot be met or missed, and words that cannot be read may hide a date that has passed.",
  look: ({ due, status }) => {
    if (due.notADate === null) return null;
    const { words, known } = due.notADate;
    if (status.value === "complete") {
      return {
        sentence: `“${words}” is not a date. The action is recorded as complete, so nothing turns on it.`,
        severity: "advice",
      };
    }
    return known
      ? { sentence: `“${words}” is not a date, so it can never be late. Give a day.` }
      : {
          sentence: `“${words}” could not be read as a date, so nobody can tell whether it is late. Write the day, month and year.`,
          severity: "must-fix",
        };
  },
  fails: [
    { due: "Immediately" },
    { due: "Ongoing" },
    { due: "by Easter" },
    { due: "31/02/2027" },
    { due: 46477, dueFormat: "General", dueShown: "46477" },
    { due: "TBC", progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
  ],
  passes: [
    { due: "31/03/2027" },
    { due: 46477, dueFormat: "dd/mm/yyyy", dueShown: "31/03/2027" },
    { rows: [{ due: "" }], also: ["due-missing"] },
  ],
});
