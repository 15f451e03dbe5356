import fc from "fast-check";
import { later, weekdayOf } from "../../src/model/day";
import { holidaysBefore, publishBy } from "../../src/summary/publish-by";

it.each([
  ["2013-01-15", false, "2013-01-07"],
  ["2013-01-15", true, "2013-01-08"],
  ["2013-01-14", false, "2013-01-04"],
  ["2013-01-18", false, "2013-01-10"],
  ["2013-01-20", false, "2013-01-11"],
  ["2013-01-20", true, "2013-01-14"],
])("a meeting on %s, Saturdays counting: %s, wants its papers published by %s", (meeting, saturdays, day) => {
  expect(publishBy(meeting, saturdays)).toBe(day);
});

it("between publication and meeting there are always five working days, and publication is on one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.boolean(), (days, saturdays) => {
      const meeting = later("2000-01-01", { days });
      const day = publishBy(meeting, saturdays);
      const isWorking = (each: string) => weekdayOf(each) < (saturdays ? 7 : 6);
      let clear = 0;
      for (let each = later(day, { days: 1 }); each < meeting; each = later(each, { days: 1 })) {
        if (isWorking(each)) clear++;
      }
      expect([clear, isWorking(day)]).toEqual([5, true]);
    }),
  );
});

it.each([
  ["2027-01-05", ["Christmas", "New Year"]],
  ["2027-01-02", ["Christmas", "New Year"]],
  ["2026-12-24", []],
  ["2027-03-31", ["Easter"]],
  ["2027-05-04", ["Easter", "early May"]],
  ["2027-06-01", ["late May"]],
  ["2027-06-08", ["late May"]],
  ["2027-06-09", []],
  ["2027-09-03", ["late August"]],
  ["2027-10-12", []],
])("papers for a meeting on %s may meet with bank holidays of %j", (meeting, names) => {
  expect(holidaysBefore(meeting, false)).toEqual(names);
});

it("wherever a bank holiday of 2024 to 2027 would move the day of publication, it is said that one may fall there", () => {
  // As gov.uk/bank-holidays lists them for England and Wales.
  const known = [
    ...["2024-01-01", "2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27", "2024-08-26", "2024-12-25"],
    ...["2024-12-26", "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25"],
    ...["2025-12-25", "2025-12-26", "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25"],
    ...["2026-08-31", "2026-12-25", "2026-12-28", "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03"],
    ...["2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28"],
  ];
  for (let days = 0; days < 1450; days++) {
    const meeting = later("2024-01-10", { days });
    const from = publishBy(meeting, false);
    if (known.some((day) => from <= day && day < meeting)) {
      expect({ meeting, names: holidaysBefore(meeting, false).length > 0 }).toEqual({ meeting, names: true });
    }
  }
});
