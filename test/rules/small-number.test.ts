import { defaultSettings } from "../../src/model/settings";
import { smallNumber } from "../../src/rules/small-number";
import { planOfRows } from "../reading/plan-of-rows";

/** What is asked about in a progress text, of an action that is about pupils. */
function found(progress: string, most = defaultSettings.smallNumbers.most) {
  const [action] = planOfRows([
    ["No.", "Outcome", "Actions", "Lead", "By when"],
    ["1", "Wait less", "Review every exclusion of a pupil", "Norbury Council", "31/03/2027"],
  ]).actions;
  if (action === undefined) throw new Error("The plan has an action.");
  const settings = { ...defaultSettings, smallNumbers: { ...defaultSettings.smallNumbers, most } };
  return smallNumber.lookAt(progress, { column: "progress", action }, { settings })?.sentence ?? "";
}

test.each(["One", "two", "Three", "four", "Five", "six", "Seven", "1", "7"])(
  "%s children are few, and are quoted",
  (number) => {
    expect(found(`${number} children moved.`)).toMatch(`“${number} children” could identify somebody.`);
  },
);

test("How many are few is the council’s to say", () => {
  expect(found("Eight children, nine parents and ten carers were asked.", 10)).toMatch(
    "“Eight children”, “nine parents” and “ten carers” could",
  );
  for (const number of ["0", "8", "eight", "11"]) expect(found(`${number} children moved.`)).toBe("");
  expect(found("2 children moved.", 1)).toBe("");
});

test.each([
  "Tier 3 patients were seen sooner.",
  "Tier: 3 patients were seen sooner.",
  "Tier:3 patients were seen sooner.",
  "It is asked for in para. 3 children are heard sooner.",
  "4 bed patient flats have opened.",
  "3 shared rooms for children have opened.",
  "3 parents’ homes were visited.",
  "3 parents' homes were visited.",
  "The 2 family\tcentres have opened.",
  "2 family  centres have opened.",
])("%j counts no people", (progress) => {
  expect(found(progress)).toBe("");
});

test.each([
  ["It is for all tiers. 3 children were seen.", "3 children"],
  ["3 quietly placed children were seen.", "3 quietly placed children"],
  ["3 looked-after children were seen.", "3 looked-after children"],
  ["3 children, the home says, were seen.", "3 children"],
  ["3 parents said ‘better’ of it.", "3 parents"],
  ["Two so far.", "Two so far"],
  ["Two since.", "Two since"],
  ["Two this financial year.", "Two this financial year"],
  ["2 midwives were for months on sick leave.", "2 midwives were for months on sick leave"],
])("%j could identify somebody: %j", (progress, words) => {
  expect(found(progress)).toMatch(`“${words}” could`);
});

test.each(["day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours"])(
  "2 %s of sick leave are no people",
  (span) => {
    expect(found(`2 ${span} went to sick leave.`)).toBe("");
    expect(found(`2 working ${span} went to sick leave.`)).toBe("");
  },
);

test.each(["post", "posts", "session", "sessions"])("2 %s lost to sick leave are no people", (counted) => {
  expect(found(`2 ${counted} were lost to sick leave.`)).toBe("");
});

test("A number of something else, so far, is no number of people", () => {
  expect(found("Two plans so far.")).toBe("");
});
