import { dayInWords, later, type Day } from "../model/day";
import { callAction } from "../model/plan";
import { findDates, mayHoldDate, settle } from "../reading/dates";
import { folded, linesOf } from "../reading/words";
import { cellOf, planRule } from "./rule";

/** What may stand before the date of an update: "Update (3 March 2026): …". */
const label =
  /^[\s\p{P}]*(?:(?:last )?updated?|progress|position|as at|as of|at)?(?: on| of| at)?[\s\p{P}]*$/iu;

/** The latest day with which a line of the progress begins, as an update does; null where none does. */
function lastUpdate(progress: string): Day | null {
  let last: Day | null = null;
  for (const line of linesOf(progress)) {
    const start = folded(line.slice(0, 60));
    const found = mayHoldDate(start) ? findDates(start)[0] : undefined;
    if (found === undefined || !label.test(start.slice(0, found.start))) continue;
    if (!/^ ?[:;.,)\]–—-]/.test(start.slice(found.end)) && found.end < start.length) continue;
    const day = settle(found, null)?.day ?? null;
    if (day !== null && (last === null || day > last)) last = day;
  }
  return last;
}

/** Only updates that bear their day can be told. Where the plan itself is old, plan-older says that. */
export const noUpdate = planRule({
  id: "no-update",
  severity: "check",
  title: "An open action’s last update is old.",
  why: "Members take what stands there for today’s position.",
  look: (subject) => {
    const { plan, asAt, settings } = subject;
    const now = plan.date !== null && plan.date.day < asAt ? plan.date.day : asAt;
    const since = later(now, { days: -settings.noUpdateDays });
    return plan.actions.flatMap((action) => {
      if (action.status.value === "complete" || !mayHoldDate(action.progress)) return [];
      const last = lastUpdate(action.progress);
      return last === null || last >= since
        ? []
        : [
            {
              sentence: `the last update of ${callAction(action)} is of ${dayInWords(last)}. Ask its lead where it stands.`,
              places: [cellOf(subject, action, "progress")] as const,
            },
          ];
    });
  },
  fails: [
    { progress: "26/10/2026: training has begun." },
    {
      progress:
        "Update 3 March 2026 – training has begun.\nUpdate 4 May 2026 – half of the staff are trained.",
    },
    { rows: [{ progress: "March 2026: training has begun." }], title: "Progress at November 2026" },
    { progress: "May 2026 – half of the staff are trained.\nMarch 2026 – training has begun." },
    { progress: "26/10/2026" },
  ],
  passes: [
    { progress: "27/10/2026: training has begun." },
    { progress: "Training began on 3 March 2026." },
    { progress: "3 March 2026: an audit found no delays.\nCOMPLETE" },
    { progress: "3 March 2026 saw the first training." },
  ],
});
