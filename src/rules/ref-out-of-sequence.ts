import { callAction, type Action } from "../model/plan";
import { cellOf, planRule } from "./rule";

/** Numbers are put in order where they differ in their last figures alone: 4 and 6, B4 and B6, 1.1 and 1.3. 7a and 7b are parts of 7. */
const numbered = /^(.*?)(\d{1,6})\p{L}?$/u;

/** Which of 1a, 1b and the like there are is left to the reader. Same numbers belong to ref-duplicated. */
export const refOutOfSequence = planRule({
  id: "ref-out-of-sequence",
  severity: "check",
  title: "The numbers are out of order, or one is left out.",
  why: "A gap reads as an action that was taken out of the plan without a word.",
  look: (subject) => {
    let before: { action: Action; prefix: string; number: number; again: boolean } | undefined;
    return subject.plan.actions.flatMap((action) => {
      const [, prefix = "", figures] = numbered.exec(action.ref ?? "") ?? [];
      if (figures === undefined) return [];
      const number = Number(figures);
      const last = before;
      const again = last?.action.ref === action.ref;
      before = { action, prefix, number, again };
      if (last === undefined || last.prefix !== prefix) return [];
      const gap = number - last.number;
      // The second of two actions of one number stands for the next: that is one mistake, and ref-duplicated says it.
      if (gap === 0 || gap === 1 || (gap === 2 && last.again)) return [];
      const left =
        gap === 2
          ? `${prefix}${last.number + 1} is`
          : `${prefix}${last.number + 1} to ${prefix}${number - 1} are`;
      return [
        {
          sentence: `${callAction(last.action)} is followed by ${prefix}${number}${gap > 1 ? `: ${left} left out` : ""}.`,
          places: [cellOf(subject, action, "ref")] as const,
        },
      ];
    });
  },
  fails: [
    { rows: [{}, { outcome: "3. See children sooner (OFSTED, 2026)" }] },
    { rows: [{}, { outcome: "7. See children sooner (OFSTED, 2026)" }] },
    { rows: [{ outcome: "2. See children sooner (OFSTED, 2026)" }, {}] },
    {
      rows: [{ outcome: "9. See children (OFSTED, 2026)" }, { outcome: "11. Keep plans (OFSTED, 2026)" }],
    },
    {
      rows: [
        {},
        { outcome: "2. See children sooner (OFSTED, 2026)" },
        { outcome: "4. Keep plans (OFSTED, 2026)" },
      ],
    },
    {
      rows: [
        { outcome: "1.2. See children (OFSTED, 2026)" },
        { outcome: "2.2. Hear children (OFSTED, 2026)" },
        { outcome: "2.4. Keep plans (OFSTED, 2026)" },
      ],
    },
    {
      rows: [
        {},
        { outcome: "1. See children sooner (OFSTED, 2026)" },
        { outcome: "4. Keep plans (OFSTED, 2026)" },
      ],
      also: ["ref-duplicated"],
    },
    {
      rows: [{ outcome: "1.1. See children (OFSTED, 2026)" }, { outcome: "1.3. Keep plans (OFSTED, 2026)" }],
    },
  ],
  passes: [
    { rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)" }] },
    { rows: [{ outcome: "5. See children (OFSTED, 2026)" }, { outcome: "6. Keep plans (OFSTED, 2026)" }] },
    {
      rows: [{ outcome: "1.2. See children (OFSTED, 2026)" }, { outcome: "2.1. Keep plans (OFSTED, 2026)" }],
    },
    { rows: [{ outcome: "1a. See children (OFSTED, 2026)" }, { outcome: "1c. Keep plans (OFSTED, 2026)" }] },
    {
      rows: ["6", "7a", "7b", "8"].map((ref) => ({ outcome: `${ref}. Keep plans (OFSTED, 2026)` })),
    },
    {
      rows: [
        {},
        { outcome: "1. See children sooner (OFSTED, 2026)" },
        { outcome: "3. Keep plans (OFSTED, 2026)" },
      ],
      also: ["ref-duplicated"],
    },
  ],
});
