import { rowRule } from "./rule";

export const dueOtherDate = rowRule({
  id: "due-other-date",
  column: "due",
  severity: "check",
  title: "A second date was not taken for a new deadline.",
  why: "The date of a review, a request or a refusal is no extension; if it was meant as one, the lateness is wrong.",
  look: ({ due, status }) =>
    due.otherDate === null || status.value === "complete" || due.notADate !== null
      ? null
      : {
          sentence: `“${due.otherDate}” was not read as a new deadline. If it is one, write “revised to” before it.`,
        },
  fails: [
    { due: "31 March 2027 (review June 2028)" },
    { due: "31 March 2027 (extension to June 2028 refused)" },
    { due: "31 March 2027; reported to the board 20 January 2027" },
  ],
  passes: [
    { due: "31 March 2027" },
    { due: "31 December 2026 (revised to 31 March 2027)" },
    { due: "31 March 2027 (review June 2028)", progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
  ],
});
