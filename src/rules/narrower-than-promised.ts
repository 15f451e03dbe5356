import { textAt } from "../model/grid";
import type { Settings } from "../model/settings";
import { findDates } from "../reading/dates";
import { folded, hasAny } from "../reading/words";
import { rowRule } from "./rule";

/** Words between "all" and those of whom it is said, as in "all relevant children’s social care staff". */
const between = "(?:[\\p{L}’']+[ -]){0,5}?";
const share = "\\d{1,4}(?: (?:out )?of(?: the)? \\d{1,5})?(?: of(?: the)?)?";
const fewerOf = `(?:a (?:small )?sample of(?: ${share})?|(?:feedback|replies|responses|answers|views) from ${share}|some of the|some|most of the|most|half of the|\\d{1,2} ?(?:%|per cent) of(?: the)?|\\d{1,3} (?:out )?of(?: the)? \\d{1,4})`;
/** Where some of them are, in one place of several: "84 officers at Kestrel Street station". */
const site =
  "(?:station|cent(?:re|er)|hospital|school|ward|unit|office|locality|district|hub|site)(?![\\p{L}])";

interface Whole {
  readonly all: RegExp;
  readonly fewer: RegExp;
}
const patterns = new WeakMap<Settings, readonly Whole[]>();

/** For each kind of people or papers: what promises all of them, and what speaks of fewer. */
function wholes(settings: Settings): readonly Whole[] {
  const known =
    patterns.get(settings) ??
    settings.wholes.map((nouns) => {
      const noun = `(?:${nouns.join("|")})(?![\\p{L}\\p{N}])`;
      return {
        all: new RegExp(`(?<![\\p{L}])(?:all|every) ${between}${noun}(?! (?:who|that|which)\\b)`, "iu"),
        fewer: new RegExp(
          `(?<![\\p{L}])(?:\\d{1,5} ${between}${noun} (?:at|in|from) (?:[\\p{L}’']+ ){1,4}?${site}|ex[ -]${between}${noun}|all ${between}${noun} (?:who|that) \\p{L}+|${fewerOf} (?:[\\p{L}’']+[ -]){0,2}?${noun})`,
          "iu",
        ),
      };
    });
  patterns.set(settings, known);
  return known;
}

/** Without such a word nothing is promised of all. */
const anyWhole = /(?:all|every)\s/i;

const within = /\bwithin (?:\d{1,3}|one|two|three|four|five|ten) (?:working )?(?:hour|day|week|month)s?\b/i;

const figure = /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d/;

/** Whether a text gives a figure that is no day or year of a paper: evidence names many. */
function hasFigure(text: string): boolean {
  let at = 0;
  for (const { start, end } of findDates(text)) {
    if (figure.test(text.slice(at, start))) return true;
    at = end;
  }
  return figure.test(text.slice(at));
}

/** Of complete actions, and only where both can be quoted; a person judges whether the part stands for the whole. */
export const narrowerThanPromised = rowRule({
  id: "narrower-than-promised",
  column: "progress",
  severity: "advice",
  title: "The progress answers for less than was promised.",
  why: "“All staff” and “a sample of staff” are two things, and members will notice.",
  look: ({ status, outcome, steps, progress, rows }, { plan, grid, settings }) => {
    if (status.value !== "complete") return null;
    const said = folded(progress);
    for (const { all, fewer } of [steps, outcome].some((text) => anyWhole.test(text))
      ? wholes(settings)
      : []) {
      const part = fewer.exec(said)?.[0];
      if (part === undefined) continue;
      for (const [name, text] of [
        ["action", steps],
        ["outcome", outcome],
      ] as const) {
        const whole = all.exec(folded(text))?.[0];
        // "All staff that transferred" promises no more than those.
        if (whole === undefined || hasAny(whole, settings.notAll)) continue;
        return {
          sentence: `the ${name} says “${whole}”; the progress speaks of “${part}”. Does it answer for all?`,
        };
      }
    }
    const time = within.exec(steps)?.[0] ?? within.exec(outcome)?.[0];
    if (time === undefined) return null;
    const { evidence } = plan.columns;
    const beside =
      evidence === null || evidence === plan.columns.progress
        ? ""
        : folded(rows.map((row) => textAt(grid, row, evidence)).join(" "));
    return /\d/.test(said) ||
      hasFigure(beside) ||
      hasAny(`${said} ${beside}`, [time.replace(/^within /i, "")])
      ? null
      : { sentence: `“${time}” was promised, and the progress gives no figure. Say how often it is met.` };
  },
  fails: [
    {
      actions: "Train all residential staff",
      progress: "An audit shows that 80% of staff are trained.\nCOMPLETE",
    },
    {
      actions: "Tell all foster carers how the scheme works",
      progress: "A focus group with a sample of foster carers reports that it is clear.\nCOMPLETE",
    },
    {
      actions: "Visit all providers",
      progress: "A sample of 9 of the 21 providers were visited in May 2026; reports are on file.\nCOMPLETE",
    },
    { actions: "Train all carers", progress: "Feedback from 16 carers on the course was good.\nCOMPLETE" },
    {
      actions: "A course for all response officers",
      progress: "Attendance register: 84 officers at Kestrel Street station were trained.\nCOMPLETE",
    },
    {
      outcome: "1. All children’s social care staff hold qualifications (OFSTED, 2026)",
      progress: "An audit shows that files of ex-Norvale staff are up to date.\nCOMPLETE",
    },
    {
      outcome: "1. The records of all foster carers are complete (OFSTED, 2026)",
      progress: "An audit shows that all carers who moved have records.\nCOMPLETE",
    },
    {
      actions: "Allocate referrals within 24 hours",
      progress: "An audit shows that referrals are allocated at once.\nCOMPLETE",
    },
    {
      rows: [
        {
          actions: "Hold meetings within five days",
          progress: "An audit shows that meetings are held in time.\nCOMPLETE",
          status: "Audit report of May 2026",
        },
      ],
      extraHeading: "Evidence",
    },
    {
      outcome: "1. Referrals are answered within two working days (OFSTED, 2026)",
      progress: "An audit shows that referrals are answered at once.\nCOMPLETE",
    },
  ],
  passes: [
    { actions: "Train all staff", progress: "An audit shows that all staff are trained.\nCOMPLETE" },
    { actions: "Train all staff", progress: "80% of staff are trained." },
    { actions: "Train all staff", progress: "The register shows that 124 staff are trained.\nCOMPLETE" },
    { actions: "Train all staff", progress: "An audit found that some schools were late.\nCOMPLETE" },
    {
      actions: "Allocate referrals within 24 hours",
      progress: "The audit shows 98% are allocated in time.\nCOMPLETE",
    },
    {
      rows: [
        {
          actions: "Hold meetings within five days",
          progress: "An audit shows that meetings are held in time.\nCOMPLETE",
          status: "Audit of May 2026: only 3 were held within five days",
        },
      ],
      extraHeading: "Evidence",
    },
    {
      actions: "Answer referrals within two days",
      progress: "An audit shows that all are answered in two days.\nCOMPLETE",
    },
    {
      actions: "Train all relevant staff",
      progress: "Some staff have left. An audit shows the rest are trained.\nCOMPLETE",
    },
  ],
});
