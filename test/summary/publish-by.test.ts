import fc from "fast-check";
import { later, weekdayOf } from "../../src/model/day";
import { publishBy } from "../../src/summary/publish-by";

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
