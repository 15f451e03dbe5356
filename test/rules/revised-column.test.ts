import { catalogue } from "../../src/rules";
import { planOfRows } from "../reading/plan-of-rows";
import { subjectOf } from "./subject";

/** The columns in which the rules of dates find something, of an action with two columns for them: D and E. */
function found(due: string, revised: string): string[] {
  const values = [
    ["No.", "Outcome", "Lead", "Date due", "Revised date", "Actions", "Progress"],
    ["1", "Wait less (OFSTED, 2026)", "Norbury Council", due, revised, "Hold a clinic", "Begun."],
  ];
  const plan = planOfRows(values);
  const subject = subjectOf(plan, { values });
  return catalogue
    .filter(({ id }) => id.startsWith("due-"))
    .flatMap((rule) =>
      rule.kind === "plan"
        ? rule.look(subject).map(({ places: [place] }) => ({ id: rule.id, place }))
        : plan.actions
            .flatMap((action) => rule.look(action, subject) ?? [])
            .map(({ places }) => ({ id: rule.id, place: places?.[0] })),
    )
    .map(({ id, place }) => `${id} ${place?.column === 4 ? "revised" : "due"}`);
}

test.each([
  ["due-other-date", "30 June 2027", "30 September 2027 (review December 2027)"],
  ["due-unsettled", "30 June 2027", "c. 30 September 2027"],
  ["due-month-first", "30 June 2027", "09/30/2027"],
  ["due-activity", "30 June 2027", "for 6 months from Oct 27"],
  ["due-month-only", "30 June 2027", "Nov 27"],
  ["due-no-year", "30 June 2027", "30 September"],
  ["due-far", "30 June 2027", "30 June 2108"],
  ["due-before-inspection", "30 June 2027", "30 June 2025"],
  ["due-soon", "31 December 2026", "31 January 2027"],
])("%s stands at the revised date, where it is of that: %s, %s", (rule, due, revised) => {
  expect(found(due, revised)).toContain(`${rule} revised`);
});

test.each([
  ["due-other-date", "30 June 2027 (review December 2027)"],
  ["due-unsettled", "c. 30 June 2027"],
  ["due-month-first", "06/30/2027"],
  ["due-month-only", "Nov 27"],
  ["due-no-year", "30 June"],
  ["due-soon", "31 January 2027"],
])("%s stands at the first date, where nothing is revised: %s", (rule, due) => {
  for (const revised of ["", "n/a"]) expect(found(due, revised)).toContain(`${rule} due`);
});
