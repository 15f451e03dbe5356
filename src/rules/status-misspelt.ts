import { dayInWords } from "../model/day";
import { daysLate, inForce, type Action, type Plan } from "../model/plan";
import type { Settings } from "../model/settings";
import { folded, oneLetterApart, plainWords, withoutEnding } from "../reading/words";
import { rowRule } from "./rule";

/** In characters. Shorter words are one letter from too many others. */
const shortest = 5;

/** What a status that is one letter wrong should read; null where it is no such status. */
export function meantStatus(
  { status, progress }: Action,
  plan: Plan,
  { status: words }: Settings,
): { said: string; meant: string } | null {
  const own = plan.columns.status !== plan.columns.progress;
  if (own ? status.doubt === null : status.value === "complete") return null;
  const last = withoutEnding(
    folded(own ? (status.words ?? "") : (progress.trim().split("\n").at(-1) ?? "")),
    ".!",
  );
  // In running text only a line of its own is a status, or a last word in capitals.
  const word = last.split(" ").at(-1) ?? "";
  const said = own || !last.includes(" ") ? last : word === word.toUpperCase() ? word : "";
  const plain = plainWords(said);
  // A colour is no more than a mark, but "Gren" is as surely misspelt.
  const colours = own ? words.marks : [];
  const colour = colours.find((mark) => mark.length >= shortest && oneLetterApart(mark, plain));
  if (colour !== undefined)
    return {
      said,
      meant:
        said.charAt(0) === colour.charAt(0).toUpperCase()
          ? colour.charAt(0).toUpperCase() + colour.slice(1)
          : colour,
    };
  if (plain.length < shortest) return null;
  const known = own ? [...words.complete, ...words.completeInColumn, ...words.open] : words.complete;
  if (known.includes(plain)) return null;
  const meant = known.find((each) => each.length >= shortest && oneLetterApart(each, plain));
  return meant === undefined
    ? null
    : { said, meant: said === said.toUpperCase() ? meant.toUpperCase() : meant };
}

/** Whether a status as it was meant says that the action is complete. */
export const meansComplete = (meant: string, { status: { complete, completeInColumn } }: Settings) =>
  complete.includes(meant.toLowerCase()) || completeInColumn.includes(meant.toLowerCase());

export const statusMisspelt = rowRule({
  id: "status-misspelt",
  column: "status",
  severity: "check",
  title: "The status is probably misspelt.",
  why: "A status that cannot be read is counted as not complete, and a filter does not find it.",
  look: (action, { plan, asAt, settings }) => {
    const found = meantStatus(action, plan, settings);
    if (found === null) return null;
    const due = inForce(action.due);
    const late =
      due === null || daysLate(action, asAt) === 0 || !meansComplete(found.meant, settings)
        ? ""
        : `, and so as late (${dayInWords(due.day)})`;
    return {
      sentence: `“${found.said}” should probably read “${found.meant}”. It was counted as not complete${late}.`,
      suggestion: found.meant,
      ...(late === "" ? {} : { severity: "must-fix" as const }),
    };
  },
  fails: [
    { progress: "An audit in May 2026 found no delays.\nComplte" },
    { progress: "An audit in May 2026 found no delays. COMPELTE" },
    { status: "In progess" },
    { status: "Complted" },
    { status: "Gren" },
    { progress: "An audit in May 2026 found no delays.\nComplte.\n " },
    { status: "gren" },
    { due: "31/12/2026", status: "Complted" },
    { rows: [{ due: "31/12/2026", status: "In progess" }], also: ["overdue"] },
    { rows: [{ due: "Immediately", status: "Finishd" }], also: ["due-unreadable"] },
  ],
  passes: [
    { progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
    { progress: "Staff have all competed." },
    { status: "In progress" },
    { rows: [{ status: "Nearly there" }], also: ["status-unclear"] },
    { rows: [{ status: "Rad" }], also: ["status-unclear"] },
    { rows: [{ status: "Donne" }], also: ["status-unclear"] },
    { rows: [{ status: "Green" }], also: ["status-unclear"] },
  ],
});
