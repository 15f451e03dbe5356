import { progressMissing } from "../../src/rules/progress-missing";
import { planOfRows } from "../reading/plan-of-rows";
import { subjectOf } from "./subject";

test("An action of which an earlier update tells is not one of which nothing is said", () => {
  const row = (ref: string, ...updates: string[]) => [
    ...[ref, "Wait less", "Hold a clinic", "Norbury Council", "31/12/2027"],
    ...updates,
  ];
  const values = [
    ["No.", "Outcome", "Actions", "Lead", "By when", "Oct 2026 update", "Nov 2026 update"],
    row("1", "Room found", "First clinic held"),
    row("2", "Room found", ""),
    row("3", "", ""),
  ];
  const found = progressMissing.look(subjectOf(planOfRows(values), { values }));
  expect(found.map(({ places: [{ row: at }] }) => at)).toEqual([3]);
});
