import type { Action } from "../model/plan";
import { listed } from "../model/wording";
import { cellOf, planRule } from "./rule";

export const refDuplicated = planRule({
  id: "ref-duplicated",
  severity: "must-fix",
  title: "Two actions have the same number.",
  why: "A minute that cites the number could mean either.",
  look: (subject) => {
    const byRef = new Map<string, Action[]>();
    for (const action of subject.plan.actions) {
      if (action.ref !== null) byRef.set(action.ref, [...(byRef.get(action.ref) ?? []), action]);
    }
    return [...byRef].flatMap(([ref, same]) => {
      const [first, ...rest] = same.map((action) => cellOf(subject, action, "ref"));
      if (first === undefined || rest.length === 0) return [];
      const rows = listed(same.map(({ row }) => String(row + 1)));
      return [
        {
          sentence: `number ${ref} stands at ${same.length} actions, in rows ${rows}.`,
          places: [first, ...rest],
        },
      ];
    });
  },
  fails: [
    { rows: [{}, { outcome: "1. See children sooner (OFSTED, 2026)" }] },
    {
      rows: [{}, { outcome: "2. See children (OFSTED, 2026)" }, { outcome: "2. Keep plans (OFSTED, 2026)" }],
    },
    { rows: [{ outcome: "1a. See children (OFSTED, 2026)" }, { outcome: "1a. Keep plans (OFSTED, 2026)" }] },
  ],
  passes: [
    { rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)" }] },
    { rows: [{ outcome: "1a. See children (OFSTED, 2026)" }, { outcome: "1b. Keep plans (OFSTED, 2026)" }] },
    { rows: [{}] },
  ],
});
