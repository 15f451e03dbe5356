import { dayInWords } from "../model/day";
import { daysLate, inForce, type Action, type Plan } from "../model/plan";
import type { Settings } from "../model/settings";
import { count, listed } from "../model/wording";
import { isWholly, saysBesideMark } from "../reading/status";
import { hasAny, isBlank, linesOf, plainWords, sentencesOf } from "../reading/words";
import { showsError } from "./error-cells";
import { isCompletedAhead } from "./complete-future";
import { cellOf, planRule, type Found, type Subject } from "./rule";
import { otherCompletion } from "./status-disagrees";
import { meansComplete, meantStatus } from "./status-misspelt";

/** A letter, a colour or a figure alone: nothing of it says whether the action is complete. */
const isCode = (words: string, { status: { marks } }: Settings) =>
  words.length <= 3 || marks.includes(plainWords(words));

const isOfKey = (doubt: string) => doubt.startsWith("the plan’s key ");

/** How near to its end a progress text says how it stands, in characters. */
const reach = 80;

/** How many open actions end in a status word before one that does not is asked about. */
const enough = 3;

/** The open actions that end in no status, in a plan whose other open ones do: "ONGOING". */
function withoutStatus(plan: Plan, settings: Settings): Action[] {
  const { open, complete, reservations } = settings.status;
  if (plan.columns.status !== plan.columns.progress) return [];
  const ends = ({ progress }: Action) => {
    // Where no word says so, the text need not be divided.
    if (!hasAny(progress.slice(-reach), open)) return false;
    const last = sentencesOf(linesOf(progress).at(-1) ?? "").at(-1) ?? "";
    return isWholly(last, open) || (hasAny(last, open) && last === last.toUpperCase());
  };
  const left = plan.actions.filter(({ status, progress }) => status.value === "open" && !isBlank(progress));
  const said = left.filter(ends);
  // "Nearly complete" says how it stands.
  const isReserved = (end: string) => hasAny(end, complete) && hasAny(end, reservations);
  const unsaid = left.filter(
    (action) =>
      action.status.doubt === null &&
      !ends(action) &&
      !isReserved(action.progress.slice(-reach)) &&
      meantStatus(action, plan, settings) === null,
  );
  return said.length < enough || unsaid.length * 3 > said.length ? [] : unsaid;
}

/** Whether an action's status may mean that it is complete, for all that can be read of it. It was counted as not complete. */
export function mayBeComplete(
  action: Action,
  { plan, asAt, settings }: Pick<Subject, "plan" | "asAt" | "settings">,
): boolean {
  const { doubt, words, value, colour } = action.status;
  if (value === "complete") return false;
  if (colour !== undefined || isCompletedAhead(action, asAt)) return true;
  const meant = meantStatus(action, plan, settings);
  return meant === null
    ? doubt !== null && words !== null && (isCode(words, settings) || saysBesideMark(words, settings))
    : meansComplete(meant.meant, settings);
}

/** How many statuses are which colour alone, "5 green and 2 red"; null where none is. */
function coloursOf(actions: readonly Action[]): string | null {
  const counted = new Map<string, number>();
  for (const { status } of actions) {
    if (status.colour === undefined) return null;
    counted.set(status.colour, (counted.get(status.colour) ?? 0) + 1);
  }
  return listed([...counted].map(([colour, number]) => `${number} ${colour}`));
}

/** Examples of plans whose actions differ in their progress alone. */
const inRows = (...progress: readonly string[]) =>
  progress.map((each, index) => ({ outcome: `${index + 1}. Keep plans (OFSTED, 2026)`, progress: each }));

/**
 * No status word at all means open in a plan that marks what is complete: that is no finding. A letter amiss belongs to
 * status-misspelt. A colour or letter that the plan does not explain is one question for the plan, not one an action; so
 * are statuses that are colours alone.
 */
export const statusUnclear = planRule({
  id: "status-unclear",
  severity: "check",
  title: "It is not clear whether the action is complete.",
  why: "PlanProof has to count it one way; if that is wrong, so are the totals for members.",
  look: (subject) => {
    const { plan, asAt, settings } = subject;
    const groups = new Map<string, [Action, ...Action[]]>();
    for (const action of plan.actions) {
      const { doubt, words, value, colour } = action.status;
      if (doubt === null || meantStatus(action, plan, settings) !== null) continue;
      if (showsError(subject, action, "status")) continue;
      if (isCompletedAhead(action, asAt) || otherCompletion(action, plan) !== null) continue;
      const mark = plainWords(words ?? "");
      // What the plan's key says, or does not say, of a mark is one question for all that bear it.
      const shared = value === "open" && (settings.status.marks.includes(mark) || isOfKey(doubt));
      const key = colour !== undefined ? "colour alone" : shared ? mark : `row ${action.row}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [action]);
      else group.push(action);
    }
    const unsaid = withoutStatus(plan, settings).map((action) => ({
      sentence:
        "the progress ends in no status, as the others do. It was counted as not complete. Say which it is.",
      places: [cellOf(subject, action, "status")] as const,
    }));
    const unclear = [...groups.values()].map(([first, ...rest]): Found & Required<Pick<Found, "places">> => {
      const { doubt, value, words } = first.status;
      // Whether such an action is late turns on this alone, and is said here.
      const late = [first, ...rest].filter(
        (action) => mayBeComplete(action, subject) && daysLate(action, asAt) > 0,
      );
      const lateBy = late.length === 0 ? null : inForce(first.due);
      const counted =
        value === "complete"
          ? `complete${first.status.place?.column === plan.columns.status ? "" : ", by its progress"}`
          : `not complete${lateBy === null ? "" : `, and so as late (${dayInWords(lateBy.day)})`}`;
      const several = late.length === 0 ? "" : `, and ${count(late.length, "of them", "of them")} as late`;
      const colours = coloursOf([first, ...rest]);
      return {
        ...(late.length === 0 ? {} : { severity: "must-fix" as const }),
        sentence:
          colours !== null
            ? `the status is shown by a colour and no word at ${count(rest.length + 1, "action")} (${colours}), and PlanProof goes by words. ${rest.length === 0 ? "It was" : "They were"} counted as ${rest.length === 0 ? counted : `not complete${several}`}. Write the status in words, in the coloured cell or beside it.`
            : rest.length > 0
              ? `${doubt}, at ${rest.length + 1} actions. They were counted as not complete${several}. Explain it in a key above or below the plan, or on a sheet called Key.`
              : `${doubt}. It was counted as ${counted}. ${words === null ? "Where a colour alone shows it, write the word: a colour is not read." : first.status.dropped === true ? "Say who decided it and when, and what answers the recommendation now." : "Say COMPLETE without reservation, or say what is left."}`,
        places: [
          cellOf(subject, first, "status"),
          ...rest.map((action) => cellOf(subject, action, "status")),
        ],
      };
    });
    return [...unclear, ...unsaid];
  },
  fails: [
    {
      rows: [
        { status: "Complete", progress: "An audit in May 2026 found no delays." },
        { outcome: "2. See children sooner (OFSTED, 2026)", status: "" },
      ],
    },
    { progress: "All staff are trained.\nCOMPLETE subject to sign-off" },
    { progress: "An audit found no delays. All work is now complete" },
    { progress: "COMPLETE\nFurther cases were found in December." },
    { progress: "Policy – ongoing. Training – COMPLETE" },
    {
      rows: [1, 2, 3, 4].map((ref) => ({
        outcome: `${ref}. Keep plans (OFSTED, 2026)`,
        progress: ref === 4 ? "Staff are trained." : "Training has begun. ONGOING",
      })),
    },
    {
      rows: [
        { status: "Complete", progress: "An audit in May 2026 found no delays." },
        { outcome: "2. See children sooner (OFSTED, 2026)", statusFill: "#00B050" },
      ],
    },
    {
      rows: [
        { statusFill: "#00B050", progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
        { outcome: "2. See children sooner (OFSTED, 2026)", due: "31/12/2026", statusFill: "#FFC000" },
        { outcome: "3. Keep plans (OFSTED, 2026)", statusFill: "#00B050" },
      ],
    },
    { rows: [{ status: "G" }, { outcome: "2. Keep plans (OFSTED, 2026)", status: "G" }] },
    { due: "31/12/2026", status: "G" },
    {
      rows: [
        { due: "31/12/2026", status: "G" },
        { outcome: "2. Keep plans (OFSTED, 2026)", due: "31/12/2026", status: "G" },
        { outcome: "3. Hear children (OFSTED, 2026)", status: "G" },
      ],
    },
    { due: "31/12/2026", status: "B1" },
    { rows: [{ due: "31/12/2026", status: "Nearly there" }], also: ["overdue"] },
    {
      rows: [{ status: "Nearly there" }, { outcome: "2. Keep plans (OFSTED, 2026)", status: "Nearly there" }],
    },
    {
      rows: [{ status: "G" }, { outcome: "2. Keep plans (OFSTED, 2026)", status: "G" }],
      title: "R = not started, A = in progress, G = with the board",
    },
    { due: "31/12/2026", status: "Complete (amber)", progress: "An audit in May 2026 found no delays." },
    { status: "Red: complete", progress: "An audit in May 2026 found no delays." },
    { due: "31/12/2026", status: "Superseded" },
    { due: "31/12/2026", status: "Closed – replaced by action 3" },
    { due: "31/12/2026", status: "Not started", progress: "Scheme closed by Cabinet in June 2026." },
    { due: "31/12/2026", progress: "This action was superseded by the new strategy." },
    {
      rows: inRows(
        "WORK IS ONGOING",
        "Training has begun. ONGOING",
        "Training has begun. ONGOING",
        "Staff are trained.",
      ),
    },
    {
      rows: inRows(
        "Training has begun. ONGOING",
        "Training has begun. ONGOING",
        "Training has begun. ONGOING",
        "COMPLETE subject to sign-off",
      ),
    },
  ],
  passes: [
    { status: "Complete (green)", progress: "An audit in May 2026 found no delays." },
    {
      rows: [{ status: "Complete (amber)", progress: "An audit in May 2026 found no delays." }],
      title: "Amber = complete, to be audited again",
    },
    { rows: [{ due: "31/12/2026", progress: "Withdrawn children are followed up." }], also: ["overdue"] },
    { rows: [{ due: "31/12/2026", progress: "The post holder has withdrawn." }], also: ["overdue"] },
    { progress: "The old form was withdrawn. An audit in May 2026 found no delays.\nCOMPLETE" },
    {
      rows: [1, 2, 3, 4].map((ref) => ({
        outcome: `${ref}. Keep plans (OFSTED, 2026)`,
        progress: ref === 4 ? "Training is not yet COMPLETE" : "Training has begun. ONGOING",
      })),
    },
    { progress: "Work is under way." },
    { rows: [{ status: "G" }], title: "R = not started, A = in progress, G = on track" },
    { progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
    { progress: "Training is not yet COMPLETE" },
    { progress: "During the pilot 13 plans were completed by midwives." },
    {
      rows: inRows("Training is ongoing.", "Work is ongoing.", "Plans are ongoing.", "Staff are trained."),
    },
    {
      rows: inRows("Training has begun. ONGOING", "Training has begun. ONGOING", "Staff are trained."),
    },
    {
      rows: inRows(
        "Training has begun. ONGOING",
        "Training has begun. ONGOING",
        "Training has begun. ONGOING",
        "Staff are trained.",
        "Forms are in use.",
      ),
    },
    {
      rows: inRows(
        "Training has begun. ONGOING",
        "Training has begun. ONGOING",
        "Training has begun. ONGOING",
        "An audit in May 2026 found no delays.\nCOMPLETE",
      ),
    },
    {
      rows: inRows(
        "Training has begun. ONGOING",
        "Training has begun. ONGOING",
        "Training has begun. ONGOING",
        "",
      ),
      also: ["progress-missing"],
    },

    {
      rows: [1, 2, 3, 4].map((ref) => ({
        outcome: `${ref}. Keep plans (OFSTED, 2026)`,
        progress: ref === 4 ? "Staff are trained." : "Training has begun. ONGOING",
        status: "In progress",
      })),
    },
    { rows: [{ status: "In progress", statusFill: "#FFC000" }] },
    { rows: [{ status: "Complted" }], also: ["status-misspelt"] },
    { rows: [{ status: "#REF!" }], also: ["error-shown"] },
  ],
});
