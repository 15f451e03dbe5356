import type { Action, Completion, Plan } from "../model/plan";
import type { Settings } from "../model/settings";
import { mayHoldDate } from "../reading/dates";
import { isWholly, statusFromProgress } from "../reading/status";
import { excerptOf, hasAny, linesOf, sentencesOf } from "../reading/words";
import { isCompletedAhead } from "./complete-future";
import { otherPercent, percentsDone } from "./percent-done";
import { rowRule } from "./rule";

/** How near to its end a progress text says that it is complete, in characters. */
const reach = 100;

/** Of a sentence that is quoted, in characters. */
const longest = 120;

const beginning = /^(?:started|commenced|began|begun|launched)\b/i;

/** "Not yet complete, as …", "Training not yet started": the action itself is denied, and no part of it. */
const denial =
  /^(?:[\d/. ]{1,12}[:–-] ?)?(?:(?:the |this )?(?:actions?|work|training|recommendation) )?(?:is |has )?not (?:yet )?(?:been )?(?:complete|completed|started|begun|commenced|implemented)\b/i;

/** The words that deny what the status column calls complete; null where none do. What an earlier entry said is past. */
export function denialOf(
  { status, progress }: Pick<Action, "status" | "progress">,
  settings: Settings,
): string | null {
  const lines = linesOf(progress);
  if (status.value !== "complete" || lines.length !== 1) return null;
  const sentences = sentencesOf(lines[0] ?? "");
  const at = sentences.findIndex((sentence) => denial.test(sentence));
  const isPast = sentences.slice(at + 1).some((sentence) => hasAny(sentence, settings.status.complete));
  return at < 0 || isPast ? null : excerptOf(sentences[at] ?? "", 0, longest);
}

const notBegun =
  /(?:^|\()(?:not (?:yet )?(?:started|begun|commenced)|(?:waiting|yet|not (?:yet )?due) to (?:start|begin)(?: yet)?)\)?$|^0(?:\.0)? ?%/i;
const notBegunYet = /^(?:work )?(?:has )?not (?:yet )?(?:been )?(?:started|begun|commenced)$/i;
/** What only work that has begun can tell of. */
const done =
  /(?<!\p{L})(?:(?:has|have) (?:been |now |already )?(?!yet )\p{L}+(?:ed|en|et)|(?:has|have) (?:now |already |been )?(?:gone|come|begun|sat|sent|held|read|run|made|put)|(?<!being |be )(?:finished|signed|chosen|written|drafted|appointed|adopted|agreed|launched|trained|opened|completed)|(?:was|were) (?:held|read|sent|trained|agreed|issued))(?!\p{L})/iu;
const denied =
  /(?<!\p{L})(?:not|no|never|nobody|none|nothing|until|once|when|after|before|will|to be|if|awaiting|due|cannot)(?!\p{L})/iu;

/** The sentence that tells of work done on an action whose status is that it has not begun; null where none does. */
function begunAllTheSame({ status, progress }: Action, plan: Plan): string | null {
  if (status.value === "complete" || plan.columns.status === plan.columns.progress) return null;
  if (status.words === null || !notBegun.test(status.words) || !done.test(progress)) return null;
  return sentencesOf(progress).find((sentence) => done.test(sentence) && !denied.test(sentence)) ?? null;
}

/** What the column for the day of completion says, where a status column says another thing; null where they agree. A day to come belongs to complete-future. */
export function otherCompletion({ status, completion }: Action, { columns }: Plan): Completion | null {
  if (completion === null || status.words === null || columns.status === columns.progress) return null;
  if (status.place?.column !== columns.status) return null;
  const isDone = completion.says === "done";
  return isDone === (status.value === "complete") ? null : completion;
}

/** The words in the progress that say another status than the status column does; null where they agree. */
export function otherStatus({ status, progress }: Action, plan: Plan, settings: Settings): string | null {
  const { columns } = plan;
  if (columns.status === null || columns.progress === null || columns.status === columns.progress)
    return null;
  if (status.doubt !== null || status.words === null) return null;
  if (status.value === "complete") {
    const denied = denialOf({ status, progress }, settings);
    if (denied !== null) return denied;
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
  look: (action, subject) => {
    const { plan, asAt, settings } = subject;
    const completed = otherCompletion(action, plan);
    if (completed !== null && !isCompletedAhead(action, asAt)) {
      const day = `the day of completion is given as “${completed.words}”`;
      return {
        sentence: `the status is “${action.status.words}”, but ${day}. It was counted as ${action.status.value === "complete" ? "complete" : "not complete"}. Correct one of them.`,
        flag: `The status is “${action.status.words}”, but ${day}.`,
      };
    }
    const other = otherStatus(action, plan, settings);
    const says = denialOf(action, settings) === null && !notBegunYet.test(other ?? "") ? "ends in" : "says";
    if (other !== null)
      return {
        sentence: `the status is “${action.status.words}”, but the progress ${says} “${other}”. It was counted as ${action.status.value === "complete" ? "complete" : "not complete"}. Correct one of them.`,
        flag: `The status is “${action.status.words}”, but the progress ${says} “${other}”.`,
      };
    for (const done of percentsDone(subject)) {
      const percent = otherPercent(action, done, subject);
      if (percent !== null)
        return {
          sentence: `the status is “${action.status.words}”, but ${percent}. It was counted as ${action.status.value === "complete" ? "complete" : "not complete"}. Correct one of them.`,
          flag: `The status is “${action.status.words}”, but ${percent}.`,
        };
    }
    const begun = begunAllTheSame(action, plan);
    return begun === null
      ? null
      : {
          sentence: `the status is “${action.status.words}”, but the progress says “${excerptOf(begun, 0, longest)}”. Correct one of them.`,
          flag: `The status is “${action.status.words}”, but the progress tells of work done.`,
        };
  },
  fails: [
    { status: "In progress", progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
    { status: "Not started", progress: "An audit in May 2026 found no delays. Completed." },
    { status: "Complete", progress: "An audit in May 2026 found no delays.\nIn progress" },
    { status: "Not started", progress: "The group has met twice and agreed its terms." },
    { status: "0%", progress: "First paper on themes written and sent to the partnership." },
    { status: "Complete", progress: "Not yet started: the group has no chair." },
    { status: "Complete", progress: "Policy drafted. Not yet complete, as the unions are being consulted." },
    { status: "Complete", progress: "9/4/26: training not yet started, trainer fell ill" },
    {
      status: "Complete",
      progress:
        "Training not yet started, as the trainer fell ill and nobody else in Norbury or Norvale could be found to hold it in the summer term",
    },
    {
      status: "Not started",
      progress:
        "The group of all the partners has met twice in Norbury and agreed its terms, which each of their own boards has read in the spring and now holds",
    },
    { status: "Not started", progress: "Completed in July: the first bulletin has gone to all teams." },
    { status: "50%", progress: "An audit in May 2026 found no delays.\nComplete" },
    { status: "Complete", progress: "9/4/26:action not complete, trainer fell ill" },
    {
      rows: [{ status: "Complete", progress: "Not yet started\nThe group has no chair." }],
      also: ["complete-no-evidence"],
    },
    {
      rows: [
        {
          status: "Complete",
          progress: " Work has not begun; the group has no chair.\nIt is to meet in June.",
        },
      ],
      also: ["complete-no-evidence"],
    },
    {
      rows: [
        { status: "Complete", progress: "Not been started: the group has no chair.\nIt is to meet in June." },
      ],
      also: ["complete-no-evidence"],
    },
    { status: "Complete", progress: "An audit in May 2026 found no delays.\nIn progress (May 2026)" },
    { status: "Not started", progress: "The group has met." },
    { status: "Not started", progress: "The named doctor has come to both meetings." },
    { status: "0%", progress: "System chosen and contract signed on 3 March 2026." },
    { status: "Not started", progress: "The bulletin has gone to all teams." },
    { status: "Not started", progress: "The funding has now been agreed." },
    {
      rows: [{ progress: "90%", status: "Complete" }],
      also: ["complete-no-evidence"],
    },
    { progress: "100%", status: "In progress" },
    {
      rows: [
        { progress: "Dip sample of May 2026: 38 of 40 were good.\nCOMPLETE", status: 0.9 },
        { outcome: "2. Hear children (OFSTED, 2026)", status: 0.4 },
      ],
      extraHeading: "Progress %",
    },
  ],
  passes: [
    { progress: "90%", status: "In progress" },
    { rows: [{ progress: "100%", status: "Complete" }], also: ["complete-no-evidence"] },
    {
      rows: [{ progress: "Dip sample of May 2026: 38 of 40 were good.\nCOMPLETE", status: 0.9 }],
      extraHeading: "% of staff trained",
    },
    {
      rows: [{ progress: "Dip sample of May 2026: 38 of 40 were good.\nCOMPLETE", status: 0.996 }],
      extraHeading: "Progress %",
    },
    { status: "Not started", progress: "The survey opens in March, when the forum has met." },
    { status: "Not started", progress: "Funding has not been agreed." },
    { status: "In progress", progress: "Training is not yet complete" },
    {
      rows: [{ status: "Complete", progress: "9/4/26: audit of 40 files\n5/1/26: not yet started" }],
    },
    { status: "Complete", progress: "Not started until May. Completed after an audit in June 2026." },
    {
      rows: [{ status: "Complete", progress: "All 40 files were audited. Phase 2 has not yet started." }],
      also: ["complete-outstanding"],
    },
    { status: "Complete", progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
    { status: "Complete", progress: "An audit in May 2026 found no delays." },
    {
      rows: [{ status: "Complete", progress: "Started 6 January 2026" }],
      also: ["complete-no-evidence"],
    },
    { progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
    {
      rows: [
        {
          status: "Complete",
          progress: "Not yet complete: the group has no chair.\nAudit of 40 files in May 2026",
        },
      ],
    },
    { status: "50%", progress: "The group has met twice and agreed its terms." },
    { status: "In progress", progress: "The group has met twice and agreed its terms." },
    { status: "Not started", progress: "The group has yet to meet." },
    { progress: "Not yet started\nAudit of 40 files in June 2026.\nCOMPLETE" },
    {
      rows: [{ status: "Nearly there", progress: "An audit in May 2026 found no delays.\nCOMPLETE" }],
      also: ["status-unclear"],
    },
  ],
});
