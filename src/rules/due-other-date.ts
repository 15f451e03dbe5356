import { rowRule } from "./rule";

export const dueOtherDate = rowRule({
  id: "due-other-date",
  column: "due",
  severity: "check",
  title: "It is not plain which of two dates is the deadline.",
  why: "The date of a review, a request or a refusal is no extension; if it was meant as one, the lateness is wrong.",
  look: ({ due, status }) => {
    if (status.value === "complete" || due.notADate !== null) return null;
    if (due.otherDate !== null) {
      return {
        sentence: `“${due.otherDate}” was not read as a new deadline. If it is one, write “revised to” before it.`,
      };
    }
    return due.revisedUnsaid
      ? {
          sentence: `“${due.text.replace(/\s+/g, " ")}” was read as a first date and a new one. If the date was put back, say “revised to”.`,
        }
      : null;
  },
  fails: [
    { due: "31 March 2027 (review June 2028)" },
    { due: "31 March 2027 (extension to June 2028 refused)" },
    { due: "31 March 2027; reported to the board 20 January 2027" },
    { due: "31/12/2026; 31/03/2027" },
    { due: "31/12/2026;  31/03/2027" },
  ],
  passes: [
    { due: "31 March 2027" },
    { due: "31 December 2026 (revised to 31 March 2027)" },
    { due: "31 March 2027 (review June 2028)", progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
  ],
});
