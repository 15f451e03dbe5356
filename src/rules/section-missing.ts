import { cellOf, planRule } from "./rule";

/** Where most actions stand under none, it is the few sections that are the exception. */
export const sectionMissing = planRule({
  id: "section-missing",
  severity: "advice",
  title: "An action stands under no section, where others do.",
  why: "The summary counts by section, and this action is in none of them.",
  look: (subject) => {
    const { actions } = subject.plan;
    const without = actions.filter(({ section }) => section === null);
    return without.length * 2 > actions.length
      ? []
      : without.map((action) => ({
          sentence: "it stands under no section, as others do.",
          places: [cellOf(subject, action, "outcome")],
        }));
  },
  fails: [
    {
      rows: [
        {},
        { outcome: "OTHER WORK", lead: "", due: "", actions: "", progress: "" },
        { outcome: "2. Keep plans (OFSTED, 2026)" },
      ],
    },
    {
      rows: [
        {},
        { outcome: "Strategy", lead: "", due: "", actions: "", progress: "" },
        { outcome: "2. See children (OFSTED, 2026)" },
        { outcome: "Workforce", lead: "", due: "", actions: "", progress: "" },
        { outcome: "3. Keep plans (OFSTED, 2026)" },
      ],
    },
    {
      rows: [{ status: "" }, { outcome: "2. Keep plans (OFSTED, 2026)", status: "Practice" }],
      extraHeading: "Theme",
    },
  ],
  passes: [
    { rows: [{}, { outcome: "2. Keep plans (OFSTED, 2026)" }] },
    {
      rows: [
        { outcome: "OTHER WORK", lead: "", due: "", actions: "", progress: "" },
        {},
        { outcome: "2. Keep plans (OFSTED, 2026)" },
      ],
    },
    {
      rows: [{ status: "Practice" }, { outcome: "2. Keep plans (OFSTED, 2026)", status: "" }],
      extraHeading: "Theme",
    },
    { rows: [{}, { outcome: "NOTES TO THE PLAN", lead: "", due: "", actions: "", progress: "" }] },
  ],
});
