import { leftBlank } from "./left-blank";
import { cellOf, planRule } from "./rule";

/** In many plans the outcome stands once for several actions: only where hardly any does without is it asked after. */
const habit = 0.1;

/** A number of the kind 1a or 1.2 is a part of the outcome above it. */
const isPart = (ref: string | null) => ref === null || !/^\d+$/.test(ref);

export const outcomeMissing = planRule({
  id: "outcome-missing",
  severity: "check",
  title: "An action has no outcome of its own.",
  why: "It was read under the outcome above it; if that is wrong, so are its source and its colour.",
  look: (subject) => {
    const blank = leftBlank(subject, "outcome").filter(({ ref }) => !isPart(ref));
    const actions = subject.plan.actions.length;
    if (blank.length === actions || (blank.length > 1 && blank.length > actions * habit)) return [];
    return blank.map((action) => ({
      sentence:
        action.outcome.trim() === ""
          ? "there is no outcome. Say what is to be achieved."
          : "there is no outcome; it was read under the one above. Is that right?",
      places: [cellOf(subject, action, "outcome")],
    }));
  },
  fails: [
    { rows: [{}, { outcome: "2." }] },
    { rows: [{}, { outcome: "2" }, { outcome: "3. See children sooner (OFSTED, 2026)" }] },
    { rows: [{ outcome: "1." }, { outcome: "2. See children sooner" }] },
  ],
  passes: [
    { rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)" }] },
    { rows: [{ outcome: "1a. See children (OFSTED, 2026)" }, { outcome: "1b." }] },
    {
      rows: [{}, { outcome: "2." }],
      merges: [{ sheet: "Plan", top: 2, left: 0, height: 2, width: 1 }],
      also: ["merged-cells"],
    },
    { rows: [{}, { outcome: "2." }, { outcome: "3." }] },
  ],
});
