import { isTime, lastDayOf, reportDay } from "../../src/rules/vague-time";
import { planOfRows } from "../reading/plan-of-rows";

const bare = planOfRows([
  ["No.", "Outcome", "Actions", "Lead", "By when"],
  ["1", "Wait less", "Meet weekly", "Norbury Council", "31/03/2027"],
]);
/** A plan with this title, the day of whose inspection is not known. */
const plan = (title: string) => ({ ...bare, title, base: null });
const answering = plan("Report published 20 March 2026");

test.each([
  ["Spring 2027", "2027-06-30"],
  ["Easter 2027", "2027-04-30"],
  ["by end of SUMMER, 2027", "2027-09-30"],
  ["Autumn 2027", "2027-12-31"],
  ["Christmas 2027", "2027-12-31"],
  ["Winter 2027", "2028-03-31"],
  ["February half term 2027", "2027-02-28"],
  ["Oct half-term, 2027", "2027-10-31"],
  ["within 10 days of the report", "2026-03-30"],
  ["within one day of publication", "2026-03-21"],
  ["within 6 weeks of the report", "2026-05-01"],
  ["Within Two Weeks from the letter", "2026-04-03"],
  ["within three months after publication", "2026-06-20"],
  ["within six months of the inspection report", "2026-09-20"],
  ["within nine months of the report", "2026-12-20"],
  ["within twelve months of the report", "2027-03-20"],
  ["within 100 days of the report", "2026-06-28"],
])("“%s” is over after %s", (words, day) => {
  expect(lastDayOf(words, answering)).toBe(day);
});

test.each(["Spring", "Spring 20271", "half term 2027", "within 6 weeks", "within 6 weeks of the meeting"])(
  "“%s” leaves the day open",
  (words) => {
    expect(lastDayOf(words, answering)).toBeNull();
  },
);

test("“Within six months of the report” leaves the day open where nothing tells when that was", () => {
  expect(lastDayOf("within six months of the report", plan("Joint action plan"))).toBeNull();
  expect(lastDayOf("within six months of the report", plan("Progress report 20 March 2026"))).toBeNull();
});

test.each([
  "Autumn 2024",
  "end of spring term",
  "this academic year",
  "by the school year’s end",
  "at half term",
  "at half-term",
  "within 3 days",
  "within 100 days",
  "within a week",
  "within four weeks",
  "within one month",
  "within 12 months",
])("“%s” tells a time", (words) => {
  expect(isTime(words)).toBe(true);
});

test.each(["Ongoing", "31/02/2027", "3 months", "within reason", "In-term cover"])(
  "“%s” tells none",
  (words) => {
    expect(isTime(words)).toBe(false);
  },
);

test.each([
  "Report published 20 March 2026",
  "Report published on 20 March 2026",
  "Publication: 20 March 2026",
  "Publication of: 20 March 2026",
  "Ofsted report 20 March 2026",
  "Inspection report of 20 March 2026",
  "Inspection report dated 20 March 2026",
  "Letter issued: 20 March 2026",
  "Ofsted’s letter of 20 March 2026",
])("“%s” tells the day of the report", (title) => {
  expect(reportDay(plan(title))).toBe("2026-03-20");
});

test.each([
  "Progress report of 20 March 2026",
  "Update report 20 March 2026",
  "Monitoring report of 20 March 2026",
  "Committee report 20 March 2026",
  "Highlight report 20 March 2026",
  "Meeting of 20 March 2026",
  "Report to the committee that meets in the town hall on 20 March 2026",
])("“%s” does not", (title) => {
  expect(reportDay(plan(title))).toBeNull();
});

test("A report may come out on the day of the inspection itself, but not before it", () => {
  const inspected = (day: string) => ({
    ...plan("Update of 20 January 2027. Report published 20 March 2026"),
    base: { day, earliest: day, from: "the settings" },
  });
  expect(reportDay(inspected("2026-03-20"))).toBe("2026-03-20");
  expect(reportDay(inspected("2026-03-21"))).toBeNull();
});
