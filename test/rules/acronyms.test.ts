import { acronyms } from "../../src/rules/acronyms";
import { planOfRows } from "../reading/plan-of-rows";
import { subjectOf } from "./subject";

const headings = ["No.", "Outcome", "Actions", "Lead", "By when"];
const plan = [headings, ["1", "Wait less", "Hold a CAF", "Norbury Council", "31/03/2027"]];
const places = (values: readonly (readonly string[])[]) =>
  acronyms.look(subjectOf(planOfRows(values), { values })).flatMap((found) => found.places);

test("A key beside its own words, above the plan, spells an acronym out.", () => {
  const place = { sheet: "Plan", row: 2, column: 2 };
  expect(places([[], ...plan])).toEqual([place]);
  expect(places([["", "", " CAF ", "Common  Assessment Framework"], ...plan])).toEqual([]);
  expect(places([["CAF", "Call all the partners"], ...plan])).toEqual([place]);
  expect(places([["Common Assessment Framework", "CAF"], ...plan])).toEqual([place]);
  expect(places([["The CAF", "Common Assessment Framework"], ...plan])).toEqual([place]);
  expect(places([["Hold a Common Assessment Framework (CAF)"], ...plan])).toEqual([]);
});
