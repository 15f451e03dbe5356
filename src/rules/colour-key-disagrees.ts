import type { Plan } from "../model/plan";
import type { Settings } from "../model/settings";
import { colourCode, differencesIn, type Difference } from "./colour-code";
import { planRule } from "./rule";

/** Fewer fills than this are slips, and each is asked about. */
const fewest = 3;

interface Disagreement {
  readonly wrong: readonly Difference[];
  readonly filled: number;
}
const seen = new WeakMap<Plan, Disagreement | null>();

/** The fills that another sector has than the lead's, where they are most of the plan's; null where they are not. */
export function disagreement(plan: Plan, settings: Settings): Disagreement | null {
  const known = seen.get(plan);
  if (known !== undefined) return known;
  const wrong = plan.actions
    .flatMap((action) => differencesIn(action, plan, settings))
    .filter(({ kind }) => kind === "wrong");
  const filled = plan.actions
    .filter(({ sector }) => sector !== null)
    .flatMap(({ fills }) => fills)
    .filter(({ fill }) => fill.kind === "solid").length;
  const found = wrong.length >= fewest && wrong.length * 2 > filled ? { wrong, filled } : null;
  seen.set(plan, found);
  return found;
}

/** Where most fills differ from the code it is one question for the plan, and colour-wrong is silent. */
export const colourKeyDisagrees = planRule({
  id: "colour-key-disagrees",
  severity: "must-fix",
  title: "The fills do not follow the key of colours.",
  why: "A reader who goes by the key takes the council’s actions for the NHS’s, and the other way round.",
  look: ({ plan, settings }) => {
    const found = disagreement(plan, settings);
    const [first, ...rest] =
      found?.wrong.map(({ action: { row }, column }) => ({ sheet: plan.sheet, row, column })) ?? [];
    if (found === null || first === undefined) return [];
    const { hues } = colourCode(plan, settings);
    const code = `${hues.LA} for LA, ${hues.NHS} for NHS and ${hues.joint} for joint`;
    return [
      {
        sentence:
          plan.legend === null
            ? `${found.wrong.length} of ${found.filled} fills differ from the colour code (${code}). If the plan has a code of its own, explain it in the heading; else apply the colour code.`
            : `the plan’s key says ${code}, but ${found.wrong.length} of ${found.filled} fills say another sector than the lead. Correct the key, or apply the colour code.`,
        places: [first, ...rest],
      },
    ];
  },
  fails: [
    { rows: three("#00B0F0") },
    { rows: three("#FFFF00"), headings: { outcome: "Outcome (blue = LA, yellow = NHS)" } },
    { rows: three("#92D050"), headings: { outcome: "Outcome (yellow = LA, blue = NHS, green = joint)" } },
    {
      rows: [
        ...three("#00B0F0"),
        { outcome: "4. See children sooner (OFSTED, 2026)", fill: null },
        { outcome: "5. Share plans (OFSTED, 2026)", lead: "Insp. Cole\nNorvale Police" },
      ],
      also: ["colour-missing"],
    },
  ],
  passes: [
    { rows: three("#FFFF00") },
    { rows: three("#00B0F0"), headings: { outcome: "Outcome (blue = LA, yellow = NHS)" } },
    { rows: [{ fill: "#00B0F0" }, ...three("#FFFF00").slice(1)], also: ["colour-wrong"] },
    {
      rows: [
        ...three("#00B0F0"),
        ...["4", "5", "6"].map((ref) => ({ outcome: `${ref}. Share plans (OFSTED, 2026)` })),
      ],
      also: ["colour-wrong"],
    },
  ],
});

function three(fill: string) {
  return ["1", "2", "3"].map((ref) => ({ outcome: `${ref}. Keep plans (OFSTED, 2026)`, fill }));
}
