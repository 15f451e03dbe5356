import type { Action, Plan } from "../model/plan";
import type { Settings } from "../model/settings";
import { mayHoldDate } from "../reading/dates";
import { isWholly, statusFromProgress } from "../reading/status";
import { hasAny, linesOf, sentencesOf } from "../reading/words";
import { rowRule } from "./rule";

/** How near to its end a progress text says that it is complete, in characters. */
const reach = 100;

/** Of a sentence that is quoted, in characters. */
const longest = 120;

const beginning = /^(?:started|commenced|began|begun|launched)\b/i;

const notBegun = /(?:^|\()not (?:yet )?(?:started|begun|commenced)\)?$|^0(?:\.0)? ?%/i;
const notBegunYet = /^(?:work )?(?:has )?not (?:yet )?(?:been )?(?:started|begun|commenced)$/i;
/** What only work that has begun can tell of. */
const done =
  /(?<!\p{L})(?:(?:has|have) (?:been |now |already )?\p{L}{2,}(?:ed|en|et)|(?<!being |be )(?:finished|written|drafted|appointed|adopted|agreed|launched|trained)|(?:was|were) (?:held|read|sent|trained|agreed|issued))(?!\p{L})/iu;
const denied =
  /(?<!\p{L})(?:not|no|never|nobody|none|nothing|until|once|when|after|before|will|to be|if|awaiting|due|cannot)(?!\p{L})/iu;

/** The sentence that tells of work done on an action whose status is that it has not begun; null where none does. */
function begunAllTheSame({ status, progress }: Action, plan: Plan): string | null {
  if (status.value === "complete" || plan.columns.status === plan.columns.progress) return null;
  if (status.words === null || !notBegun.test(status.words) || !done.test(progress)) return null;
  return sentencesOf(progress).find((sentence) => done.test(sentence) && !denied.test(sentence)) ?? null;
}

/** The words in the progress that say another status than the status column does; null where they agree. */
export function otherStatus({ status, progress }: Action, plan: Plan, settings: Settings): string | null {
  const { columns } = plan;
  if (columns.status === null || columns.progress === null || columns.status === columns.progress)
    return null;
  if (status.doubt !== null || status.words === null) return null;
  if (status.value === "complete") {
    const last = linesOf(progress).at(-1) ?? "";
    const opening = /^[^:;,.\n]{1,40}(?=[:;,.\n])/.exec(progress.trim())?.[0] ?? "";
    if (notBegunYet.test(opening)) return opening;
    // When something started is no status: "Started 6 January 2020" of a post that was to be filled.
    return isWholly(last, settings.status.open) && !(beginning.test(last) && mayHoldDate(last)) ? last : null;
  }
  if (!hasAny(progress.slice(-reach), settings.status.complete)) return null;
  const said = statusFromProgress(progress, status.place ?? { sheet: plan.sheet }, settings);
  return said.value === "complete" ? said.words : null;
}

/** A status that cannot be read belongs to status-unclear. */
export const statusDisagrees = rowRule({
  id: "status-disagrees",
  column: "status",
  severity: "must-fix",
  title: "The status and the progress say different things.",
  why: "One of the two is wrong, and the totals for members go by the status.",
  look: (action, { plan, settings }) => {
    const begun = begunAllTheSame(action, plan);
    if (begun !== null)
      return {
        sentence: `the status is “${action.status.words}”, but the progress says “${begun.slice(0, longest)}”. Correct one of them.`,
        flag: `The status is “${action.status.words}”, but the progress tells of work done.`,
      };
    const other = otherStatus(action, plan, settings);
    const where = notBegunYet.test(other ?? "") ? "says" : "ends in";
    return other === null
      ? null
      : {
          sentence: `the status is “${action.status.words}”, but the progress ${where} “${other}”. It was counted as ${action.status.value === "complete" ? "complete" : "not complete"}. Correct one of them.`,
          flag: `The status is “${action.status.words}”, but the progress ${where} “${other}”.`,
        };
  },
  fails: [
    { status: "In progress", progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
    { status: "Not started", progress: "An audit in May 2026 found no delays. Completed." },
    { status: "Complete", progress: "An audit in May 2026 found no delays.\nIn progress" },
    { status: "Not started", progress: "The group has met twice and agreed its terms." },
    { status: "0%", progress: "First paper on themes written and sent to the partnership." },
    {
      rows: [{ status: "Complete", progress: "Not yet started: the group has no chair." }],
      also: ["complete-no-evidence"],
    },
    { status: "50%", progress: "An audit in May 2026 found no delays.\nComplete" },
  ],
  passes: [
    { status: "Not started", progress: "The survey opens in March, when the forum has met." },
    { status: "Not started", progress: "Funding has not been agreed." },
    { status: "In progress", progress: "Training is not yet complete" },
    { status: "Complete", progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
    { status: "Complete", progress: "An audit in May 2026 found no delays." },
    {
      rows: [{ status: "Complete", progress: "Started 6 January 2026" }],
      also: ["complete-no-evidence"],
    },
    { progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
  ],
});
