import { subjectColumn } from "../model/plan";
import { count } from "../model/wording";
import { askedOf, leftBlank } from "./left-blank";
import { planRule } from "./rule";

export const actionMissing = planRule({
  id: "action-missing",
  severity: "check",
  title: "It is not said what will be done.",
  why: "An outcome without an action cannot be carried out, nor found to be done.",
  look: (subject) => {
    const { plan } = subject;
    return plan.columns.actions === subjectColumn(plan)
      ? []
      : askedOf(
          subject,
          { blank: leftBlank(subject, "actions"), of: plan.actions.length, column: "actions" },
          {
            each: "no action is given. Say what will be done.",
            most: (actions) =>
              `${count(actions, "outcome has", "outcomes have")} no action. Say what will be done.`,
          },
        );
  },
  fails: [
    { rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)", actions: "" }] },
    { rows: [{ actions: "  " }, { outcome: "2. See children sooner (OFSTED, 2026)" }] },
    {
      rows: [
        {},
        { outcome: "2. See children sooner (OFSTED, 2026)", actions: "" },
        { outcome: "3. Keep plans (OFSTED, 2026)", actions: "" },
      ],
    },
  ],
  passes: [
    { rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)" }] },
    { rows: [{ actions: "" }, { outcome: "2. See children sooner (OFSTED, 2026)", actions: "" }] },
    {
      rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)", actions: "" }],
      merges: [{ sheet: "Plan", top: 2, left: 3, height: 2, width: 1 }],
      also: ["merged-cells"],
    },
    { rows: [{ outcome: "1" }, { outcome: "2", actions: "" }], headings: { outcome: "No." } },
  ],
});
