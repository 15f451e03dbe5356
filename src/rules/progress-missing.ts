import { isBlank } from "../reading/words";
import { count } from "../model/wording";
import { askedOf, leftBlank } from "./left-blank";
import { isSettled } from "../model/plan";
import { planRule } from "./rule";

const notStarted =
  /\bnot (?:yet )?(?:started|begun|commenced|due)\b|\byet to (?:start|begin|commence)\b|^0(?:\.0)? ?%/i;

/** Of open actions: a complete one without a word belongs to complete-no-evidence. */
export const progressMissing = planRule({
  id: "progress-missing",
  severity: "check",
  title: "Nothing is said of an open action’s progress.",
  why: "Members cannot tell whether work is under way or the lead has not been asked.",
  look: (subject) => {
    const { plan } = subject;
    const open = plan.actions.filter(({ status }) => status.value === "open");
    const blank = leftBlank(subject, "progress").filter(
      // Of a column for each update, an earlier one may be filled.
      ({ status, progress }) =>
        !isSettled({ status }) && isBlank(progress) && !notStarted.test(status.words ?? ""),
    );
    const elsewhere = new Set(leftBlank(subject, "evidence"));
    return askedOf(
      subject,
      {
        blank: blank.filter((action) => elsewhere.has(action)),
        of: plan.actions.every(({ progress }) => isBlank(progress)) ? blank.length : open.length + 1,
        column: "progress",
      },
      {
        each: "nothing is said of its progress. Ask the lead, or say that it has not begun.",
        most: (actions) =>
          `nothing is said of the progress of ${count(actions, "open action")}. Ask the leads, or say that they have not begun.`,
      },
    );
  },
  fails: [
    { rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)", progress: "" }] },
    {
      rows: [
        { status: "50%" },
        { outcome: "2. See children sooner (OFSTED, 2026)", progress: "", status: "10%" },
      ],
    },
    {
      rows: [
        { status: "" },
        { outcome: "2. See children sooner (OFSTED, 2026)", progress: "", status: "" },
        { outcome: "3. Keep plans (OFSTED, 2026)", progress: "", status: "An audit in May 2026" },
      ],
      extraHeading: "Evidence",
    },
    { rows: [{ progress: " \n" }, { outcome: "2. See children sooner (OFSTED, 2026)" }] },
    {
      rows: [
        { progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
        { outcome: "2. See children sooner (OFSTED, 2026)", progress: "" },
        { outcome: "3. Keep plans (OFSTED, 2026)", progress: "" },
      ],
    },
  ],
  passes: [
    { rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)", progress: "Not begun." }] },
    { rows: [{ progress: "" }, { outcome: "2. See children sooner (OFSTED, 2026)", progress: "" }] },
    {
      rows: [
        { status: "In progress" },
        { outcome: "2. See children sooner (OFSTED, 2026)", progress: "", status: "Not started" },
      ],
    },
    {
      rows: [
        { status: "In progress" },
        { outcome: "2. See children sooner (OFSTED, 2026)", progress: "", status: "Yet to start" },
      ],
    },
    {
      rows: [
        { status: "50%" },
        { outcome: "2. See children sooner (OFSTED, 2026)", progress: "", status: "0%" },
      ],
    },
    {
      rows: [
        { status: "In progress" },
        { outcome: "2. See children sooner (OFSTED, 2026)", progress: "", status: "Complete" },
      ],
      also: ["complete-no-evidence"],
    },
  ],
});
