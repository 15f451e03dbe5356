import { isPutBack, isSettled } from "../model/plan";
import { anyOf, hasAny, plainWords } from "../reading/words";
import { dateCell, rowRule } from "./rule";

/** How a reason begins that says what the time is wanted for. */
const want = /^(?:to|in order to) (?:ensure|make sure|allow|enable)\b|^(?:so|in order) that\b/i;

/** The reason may stand with the extension in the progress: "Extended so that the summer's results can be used". */
const extendedFor =
  /\b(?:extended|revised|put back|moved|deferred|postponed)\b[^.;]{0,60}? (?:so that|to allow|as|while|until)\b/i;

/**
 * A reason that only says what is wanted is none. Where the cell gives no reason at all, one in the progress counts.
 * Extensions without a date belong to overdue and revised-no-date, a second date without a word to due-other-date.
 */
export const revisedNoReason = rowRule({
  id: "revised-no-reason",
  column: "due",
  severity: "advice",
  title: "The date was put back without a reason.",
  why: "Members who grant more time ask what it is for; “to ensure it is done” was true of the first date too.",
  look: (action, subject) => {
    const { due, status, progress } = action;
    const { settings } = subject;
    if (isSettled({ status }) || due.revisions.length === 0 || due.revisedUnsaid) return null;
    // Nobody asks what less time is for; whether the date is right is asked by revised-earlier.
    if (!isPutBack(due)) return null;
    const places = [dateCell(subject, action)] as const;
    if (due.reason === null) {
      return hasAny(progress, settings.reasons) || extendedFor.test(progress)
        ? null
        : {
            places,
            sentence:
              "the date was revised, and neither the date nor the progress says why. Give the reason.",
          };
    }
    const wants = want.test(due.reason) && !hasAny(due.reason, settings.reasons);
    return wants || plainWords(due.reason.replace(anyOf(settings.noReason), "")) === ""
      ? { places, sentence: `“${due.reason}” says what is wanted, not why it was put back. Give the reason.` }
      : null;
  },
  fails: [
    { due: "31 December 2026 (revised to 31 March 2027)" },
    { due: "31 December 2026 (revised to 31 March 2027 to ensure fully implemented)" },
    { due: "31 December 2026 (revised to 31 March 2027, more time needed)" },
    { due: "31 December 2026 (revised to 31 March 2027 so that all wards are reached)" },
  ],
  passes: [
    { due: "31 December 2026 (revised to 31 March 2027 due to need for additional resource)" },
    {
      due: "31 December 2026 (revised to 31 March 2027)",
      progress: "Extended so that the results of the summer can be taken in.",
    },
    { due: "31 December 2026 (revised to 31 March 2027)", progress: "Delayed because two posts are vacant." },
    { due: "31 December 2026 (revised to 31 March 2027 to allow procurement to finish)" },
    { rows: [{ due: "30 June 2027 (revised to 31 March 2027)" }], also: ["revised-earlier"] },
    { due: "30 June 2027 (brought forward to 31 March 2027)" },
    {
      due: "31 December 2026 (revised to 31 March 2027 at the unions’ request to ensure that all are heard)",
    },
    {
      due: "31 December 2026 (revised to 31 March 2027 at the unions’ request so that all are heard)",
    },
    {
      due: "31 December 2026 (revised to 31 March 2027)",
      progress: "An audit in May 2026 found no delays.\nCOMPLETE",
    },
    { due: "31 March 2027" },
    { rows: [{ due: "31 March 2027 (extended to ensure fully met)" }], also: ["revised-no-date"] },
  ],
});
