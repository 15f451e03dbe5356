import fc from "fast-check";
import {
  dayFromSerial,
  dayInWords,
  daysBetween,
  dayOf,
  endOfMonth,
  firstAfter,
  isDay,
  later,
} from "../src/model/day";
import { a1, a1Of, columnIndex, columnLetters, placeInWords } from "../src/model/place";
import { readRecords, recordsNotRead, writeRecords } from "../src/model/records";
import { settingsSchema } from "../src/model/settings";
import { anyOf, folded, sentencesOf, withoutEnding } from "../src/reading/words";

it("knows Excel's calendars, with the day in 1900 that never was", () => {
  expect(dayFromSerial(1, false)).toBe("1900-01-01");
  expect(dayFromSerial(59, false)).toBe("1900-02-28");
  expect(dayFromSerial(61, false)).toBe("1900-03-01");
  expect(dayFromSerial(40957, false)).toBe("2012-02-18");
  expect(dayFromSerial(40957.75, false)).toBe("2012-02-18");
  expect(dayFromSerial(39495, true)).toBe("2012-02-18");
  expect(dayFromSerial(0, false)).toBeNull();
  expect(dayFromSerial(Number.NaN, false)).toBeNull();
});

it("reckons in days and months", () => {
  expect(daysBetween("2012-02-18", "2013-01-15")).toBe(332);
  expect(later("2012-01-31", { months: 1 })).toBe("2012-02-29");
  expect(endOfMonth(2012, 2)).toBe("2012-02-29");
  expect(firstAfter("2011-12-31", 2, 18)).toBe("2012-02-18");
  expect(firstAfter("2012-02-18", 2, 18)).toBe("2013-02-18");
  expect(firstAfter("2013-01-01", 2, 29)).toBe("2016-02-29");
  expect(firstAfter("2013-01-01", 2, 30)).toBeNull();
  expect(dayOf(2013, 2, 29)).toBeNull();
  expect([isDay("2013-02-28"), isDay("2013-02-29"), isDay("28/02/2013")]).toEqual([true, false, false]);
  expect(dayInWords("2012-02-18")).toBe("18 February 2012");
});

it("names places as Excel and as officers do", () => {
  expect(a1({ sheet: "Plan", row: 11, column: 2 }, "Plan")).toBe("C12");
  expect(a1({ sheet: "Plan", row: 11 }, "Plan")).toBe("12:12");
  expect(a1({ sheet: "Plan", column: 2 }, "Plan")).toBe("C:C");
  expect(a1({ sheet: "O'Neill" }, "Plan")).toBe("'O''Neill'!A1");
  expect(a1({ sheet: "Notes", row: 0, column: 27 }, "Plan")).toBe("'Notes'!AB1");
  expect(a1Of({ sheet: "Plan", top: 0, left: 0, height: 29, width: 5 })).toBe("A1:E29");
  expect(placeInWords({ sheet: "Plan", row: 11, column: 2 }, "Plan")).toBe("Row 12, column C");
  expect(placeInWords({ sheet: "Notes" }, "Plan")).toBe("Sheet “Notes”");
  fc.assert(fc.property(fc.nat(16383), (column) => expect(columnIndex(columnLetters(column))).toBe(column)));
});

describe("records", () => {
  const answer = {
    rule: "overdue",
    about: "7",
    words: "18-Feb",
    by: "A. Clerk",
    reason: "Awaiting </answers>",
    on: "2013-01-15",
  };
  const readings = {
    columns: { due: "NHS deadline" },
    organisations: [{ words: "Norbury Partners", sector: "other" as const }],
  };
  const circulation = {
    version: 1 as const,
    sheet: "Plan",
    by: "A. Clerk",
    on: "2013-01-07",
    verdict: "check" as const,
    asAt: "2013-01-15",
    fingerprint: "0af1",
    actions: [
      {
        ref: "7",
        label: "7",
        outcome: "See children sooner \u{1F600}\uFFFF\u0001",
        steps: { opening: "", mark: "0af1" },
        lead: "",
        status: "open" as const,
        due: { day: "2012-02-18", words: "18-Feb", yearless: true },
        progress: null,
      },
    ],
  };
  const none = {
    answers: [],
    readings: { columns: {}, organisations: [] },
    circulated: [],
    unread: {},
  };
  const kept = { answers: [answer], readings, circulated: [circulation], unread: {} };

  it("are read as they were written", () => {
    expect(readRecords(writeRecords(kept))).toEqual(kept);
    expect(writeRecords(kept)).not.toContain("\uFFFF");
    expect(readRecords('{"version":1,"answers":[]}')).toEqual(none);
    expect(readRecords(null)).toEqual(none);
  });

  it.each([
    ["answers", [{}]],
    ["readings", { columns: 5 }],
    ["circulated", [{ ...circulation, version: 2 }]],
  ] as const)(
    "whose %s are damaged lose nothing else, and keep those for a version that can read them",
    (part, damaged) => {
      const text = JSON.stringify({ version: 1, ...kept, unread: undefined, [part]: damaged });
      const read = readRecords(text);
      expect(read).toEqual({ ...kept, [part]: none[part], unread: { [part]: damaged } });
      expect(recordsNotRead(read)).toHaveLength(1);
      expect(readRecords(writeRecords(read))).toEqual(read);
    },
  );

  it("that are no records at all stand in nobody's way, and are kept", () => {
    for (const text of ["", "{", "[]", '{"answers":[]}']) {
      const read = readRecords(text);
      expect(read).toEqual({ ...none, unread: { everything: text } });
      expect(readRecords(writeRecords({ ...read, answers: [answer] }))).toEqual({
        ...read,
        answers: [answer],
      });
    }
  });

  it("of a later version are not written over", () => {
    const read = readRecords('{"version":2,"answers":[]}');
    expect(recordsNotRead(read)).toHaveLength(1);
    expect(() => writeRecords(read)).toThrow("a later PlanProof");
  });
});

it("refuses settings that it does not know, and keeps its own for the rest", () => {
  expect(settingsSchema.safeParse({ planOlderThanDay: 3 }).success).toBe(false);
  expect(settingsSchema.safeParse({ colours: { LA: "yellow" } }).success).toBe(false);
  expect(settingsSchema.parse({ planOlderThanDays: 3 }).colours.cqcText).toBe("#C00000");
});

describe("words", () => {
  it("are found whole, in any case and spacing, and any setting can be one", () => {
    expect("The Site\u00a0visit, a visitor".match(anyOf(["site visit", "visit"]))).toEqual([
      "Site\u00a0visit",
    ]);
    fc.assert(
      fc.property(fc.string(), (phrase) =>
        expect(() => "a (b) [c]".search(anyOf([phrase, "("]))).not.toThrow(),
      ),
    );
  });

  it("are folded and cut without losing any", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
        expect(text.startsWith(withoutEnding(text, ".,"))).toBe(true);
        for (const sentence of sentencesOf(text)) expect(text).toContain(sentence);
      }),
    );
  });
});
