import { callAction } from "../model/plan";
import { cellOf, planRule } from "./rule";

/** Only whole numbers are put in order: 1a, 1.2 and the like are left to the reader. Same numbers belong to ref-duplicated. */
export const refOutOfSequence = planRule({
  id: "ref-out-of-sequence",
  severity: "check",
  title: "The numbers are out of order, or one is left out.",
  why: "A gap reads as an action that was taken out of the plan without a word.",
  look: (subject) => {
    const numbered = subject.plan.actions
      .filter(({ ref }) => ref !== null && /^\d+$/.test(ref))
      .map((action) => ({ action, number: Number(action.ref) }));
    return numbered.flatMap(({ action, number }, index) => {
      const before = numbered[index - 1];
      if (before === undefined || number === before.number || number === before.number + 1) return [];
      const places = [cellOf(subject, action, "ref")] as const;
      const gap = number - before.number;
      return [
        {
          sentence:
            gap > 1
              ? `${callAction(before.action)} is followed by ${number}: ${gap === 2 ? `${before.number + 1} is` : `${before.number + 1} to ${number - 1} are`} left out.`
              : `${callAction(before.action)} is followed by ${number}.`,
          places,
        },
      ];
    });
  },
  fails: [
    { rows: [{}, { outcome: "3. See children sooner (OFSTED, 2026)" }] },
    { rows: [{}, { outcome: "7. See children sooner (OFSTED, 2026)" }] },
    { rows: [{ outcome: "2. See children sooner (OFSTED, 2026)" }, {}] },
  ],
  passes: [
    { rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)" }] },
    { rows: [{ outcome: "5. See children (OFSTED, 2026)" }, { outcome: "6. Keep plans (OFSTED, 2026)" }] },
    { rows: [{ outcome: "1a. See children (OFSTED, 2026)" }, { outcome: "1c. Keep plans (OFSTED, 2026)" }] },
  ],
});
