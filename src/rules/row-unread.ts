import { planRule } from "./rule";

export const rowUnread = planRule({
  id: "row-unread",
  severity: "check",
  title: "A row could not be read as part of the plan.",
  why: "What PlanProof did not understand it did not check, and an action may be hiding there.",
  look: ({ plan }) =>
    plan.unread.map(({ text, place }) => ({
      sentence: `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}” belongs to no action that could be read. It was not checked.`,
      places: [place] as const,
    })),
  fails: [
    { rows: [{ outcome: "", lead: "", due: "", actions: "Train all staff", progress: "" }, {}] },
    { rows: [{ outcome: "", lead: "", due: "", actions: "", progress: "Carried over" }, {}] },
    { rows: [{ outcome: "continued from overleaf.", lead: "", due: "", actions: "", progress: "" }, {}] },
  ],
  passes: [
    {},
    { rows: [{}, { outcome: "", lead: "", due: "", actions: "Train all staff", progress: "" }] },
    { rows: [{}] },
  ],
});
