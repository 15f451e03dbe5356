import type { CellValue } from "../../src/model/grid";
import { disclosureRules } from "../../src/rules";
import { planOfRows } from "../reading/plan-of-rows";
import { subjectOf } from "./subject";

const head = [
  "No.",
  "Outcome",
  "Action",
  "Lead",
  "By when",
  "Update March 2026",
  "Update June 2026",
  "RAG",
  "Evidence",
  "Comments",
  "Success measures",
];
const sound: readonly CellValue[] = [
  "1",
  "See children sooner",
  "Train all staff",
  "Dr Ann Marlow, Norbury Council",
  "31/03/2027",
  "Training has begun.",
  "Half of the staff are trained.",
  "On track",
  "Training log of June 2026",
  "",
  "95% of visits are in time",
];

/** Where disclosures are found, by the headings of their cells, in a plan in which one cell is another. */
function found(heading: string, text: string) {
  const values = [head, sound.map((cell, index) => (head[index] === heading ? text : cell))];
  const plan = planOfRows(values);
  return disclosureRules.flatMap((rule) =>
    plan.actions
      .flatMap((action) => [rule.look(action, subjectOf(plan, { values })) ?? []].flat())
      .map(({ places }) => `${rule.id}: ${places?.map(({ column = 0 }) => head[column]).join(" ")}`),
  );
}

const texts = ["Outcome", "Action", "Update March 2026", "Update June 2026", "Evidence", "Comments"];

describe.each(texts)("In the column %j", (heading) => {
  test.each([
    ["small-number", "Three children were moved to another placement."],
    ["personal-name", "Mrs Hallam asked for another placement."],
    ["case-story", "The boy, aged 14, was moved to another placement."],
    ["nhs-number", "Patient 943 476 5919 was seen."],
    ["date-of-birth", "Seen (DOB 12/03/2011)."],
    ["postcode", "The family has moved to ME4 4TR."],
    ["phone-number", "Ring 01632 960 123 about it."],
    ["email-address", "Ask ann.marlow@norbury.example for it."],
  ])("%s is found once, at its own cell", (rule, text) => {
    expect(found(heading, text)).toEqual([`${rule}: ${heading}`]);
  });
});

test.each([
  ["Lead", "Dr Ann Marlow, Norbury Council, and Dr Jo Pike, Norbury Council"],
  ["RAG", "3 children"],
  ["Success measures", "No more than 3 children wait for longer than a week"],
])("In the column %j, no number, name or story is one of those who are written about", (heading, text) => {
  expect(found(heading, text)).toEqual([]);
});

test("The longest texts that Excel allows are looked through in every column, whatever they repeat", () => {
  for (const piece of ["3 children ", "Mrs ", "his sister ", "aged ", "a 1-year-old ", "she "]) {
    for (const heading of texts) expect(found(heading, piece.repeat(32_767 / piece.length))).toBeDefined();
  }
});
