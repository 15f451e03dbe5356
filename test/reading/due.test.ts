import type { CellValue } from "../../src/model/grid";
import { inForce } from "../../src/model/plan";
import { defaultSettings } from "../../src/model/settings";
import { horizonOf, readDue } from "../../src/reading/due";

const calendar = { date1904: false, base: "2011-12-31", horizon: "2013-08-31" };
const place = { sheet: "Plan", row: 5, column: 2 };
const read = (value: CellValue, format = "General", text = String(value)) =>
  readDue({ value, shown: { text, format }, place }, [], calendar, defaultSettings);
const days = (value: CellValue) => {
  const { original, revisions } = read(value);
  return [original?.day ?? null, ...revisions.map(({ day }) => day)];
};

describe("a date cell's words", () => {
  it.each([
    ["18-Feb", ["2012-02-18"]],
    ["18th February", ["2012-02-18"]],
    ["18 Feb 2013", ["2013-02-18"]],
    ["18/02/12", ["2012-02-18"]],
    ["18.2.2012", ["2012-02-18"]],
    ["2012-02-18", ["2012-02-18"]],
    ["Nov 12", ["2012-11-30"]],
    ["Nov '12", ["2012-11-30"]],
    ["February 2012", ["2012-02-29"]],
    ["end of March", ["2012-03-31"]],
    ["Q3 2016/17", ["2016-12-31"]],
    ["Q4 2016/17", ["2017-03-31"]],
    ["18-Feb (Revised to Nov 12 due to need for additional resource)", ["2012-02-18", "2012-11-30"]],
    [
      "Moved to 31 January 2013 – previously 31 July 2012 and 30 April 2012 – as two posts fell vacant",
      ["2012-04-30", "2012-07-31", "2013-01-31"],
    ],
    [
      "Moved to 31 January 2013 (previously 30 April 2012 and 31 July 2012)",
      ["2012-04-30", "2012-07-31", "2013-01-31"],
    ],
    ["18-Feb Dec 12 (revised to ensure fully implemented)", ["2012-02-18", "2012-12-31"]],
    ["18-Feb\nDec 12 (revised to ensure fully implemented)", ["2012-02-18", "2012-12-31"]],
    ["18 Feb 12, slipped to 30 April 2012, now 30/06/2012", ["2012-02-18", "2012-04-30", "2012-06-30"]],
    ["18-Feb (Revised to pilot activity for 6 months from Oct 12)", ["2012-02-18", "2013-03-31"]],
    ["18-Feb (extended timescale to ensure fully met - ongoing monitoring)", ["2012-02-18"]],
    ["Revised to Nov 12", [null, "2012-11-30"]],
    ["18 Feb 12 months in all", ["2012-02-18"]],
    ["31 March 2012 (review June 2014)", ["2012-03-31"]],
    ["5 Jan 2012 slipped to 31 Mar 2012 (not yet agreed)", ["2012-01-05"]],
    ["5 Jan 2012 will be revised to 31 Mar 2012", ["2012-01-05"]],
    ["10\u200b/01\u00ad/2012", ["2012-01-10"]],
    ["10 /01/2012", [null]],
    ["10-01/2012", [null]],
    ["1O January 2012", [null]],
    ["31 March 2012 (extension to June 2014 refused)", ["2012-03-31"]],
    ["31 March 2012 (may be revised to June 2014)", ["2012-03-31"]],
    ["31 March 2012; reported to the board 20 January 2013", ["2012-03-31"]],
    ["18-Feb (Revised to Nov 12; Board 14 Jan 13)", ["2012-02-18", "2012-11-30"]],
    ["June 2013 (was March 2012)", ["2012-03-31", "2013-06-30"]],
    ["Extended from 31 March 2012 to 30 June 2012", ["2012-03-31", "2012-06-30"]],
    ["31/10/11 rev 30/01/12", ["2011-10-31", "2012-01-30"]],
    ["6 months from Jan 2012", ["2012-06-30"]],
    ["Start: Jan 2012 End: Mar 2012", ["2012-03-31"]],
    ["Start 1/1/12 End 31/3/12 Revised 30/6/12", ["2012-03-31", "2012-06-30"]],
    ["Start Jan 12 / Rev Oct 12 / End Sep 12", ["2012-09-30", "2012-10-31"]],
    ["18–02–2012", ["2012-02-18"]],
    ["2012/02/18", ["2012-02-18"]],
    ["02/18/2012", ["2012-02-18"]],
    ["03/04/2012", ["2012-04-03"]],
    ["02/2012", ["2012-02-29"]],
    ["Feb/12", ["2012-02-29"]],
    ["Nov 12th", ["2012-11-12"]],
    ["March", ["2012-03-31"]],
    ["By end March", ["2012-03-31"]],
    ["Qtr 3 16/17", ["2016-12-31"]],
    ["end of financial year 2012/13", ["2013-03-31"]],
    ["Autumn term 2016", ["2016-12-31"]],
    ["Spring term 2016/17", ["2017-03-31"]],
    ["w/c 12 March 2012", ["2012-03-18"]],
    ["w/c Monday 12 March 2012", ["2012-03-18"]],
    ["W/C 12th March", ["2012-03-18"]],
    ["week ending 16 March 2012", ["2012-03-16"]],
    ["w/e 16/03/12", ["2012-03-16"]],
    ["early June 2012", ["2012-06-10"]],
    ["by early June", ["2012-06-10"]],
    ["mid-May 2012", ["2012-05-15"]],
    ["middle of May", ["2012-05-15"]],
    ["late May 2012", ["2012-05-31"]],
    ["1st week of March 2012", ["2012-03-07"]],
    ["Second week in March", ["2012-03-14"]],
    ["last week of March 2012", ["2012-03-31"]],
    ["１８/０２/２０１２", ["2012-02-18"]],
    ["１８ Feb ２０１２", ["2012-02-18"]],
    ["30 June 2012?", ["2012-06-30"]],
    ["c. June 2012", ["2012-06-30"]],
    ["by end June (tbc)", ["2012-06-30"]],
    ["18-Feb (Revised to early June 2012)", ["2012-02-18", "2012-06-10"]],
    ["18-Feb (Revised to 30 June 2012 tbc)", ["2012-02-18"]],
    ["mid 2012", [null]],
    ["early spring 2012", [null]],
    ["30/04/2012 Reviewed 14/01/2012 – date stands", ["2012-04-30"]],
    ["Jan/Feb 2012", ["2012-02-29"]],
    ["31/03/12 30/06/12 30/09/12", ["2012-03-31", "2012-06-30", "2012-09-30"]],
    ["April 2012 onwards", [null]],
    ["within 3 months", [null]],
    ["Summer 2012", [null]],
    ["Nov 30", [null]],
    ["June 31 2012", [null]],
    ["Not before March 2012", [null]],
    ["Immediately", [null]],
    ["30 February 2012", [null]],
    ["", [null]],
  ] as const)("%j gives %j", (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it.each([
    ["18/02/2012", "year"],
    ["02/18/2012", "month first"],
    ["18-Feb", "no year"],
    ["Nov 12", "month"],
    ["Autumn term 2016", "quarter"],
    ["w/c 12 March 2012", "activity"],
  ] as const)("%j says that it was read by the way %j", (text, how) => {
    expect(read(text).original?.how).toBe(how);
  });

  it.each([
    "30 June 2012?",
    "30 June 2012 (?)",
    "June 2012 tbc",
    "by end June (tbc)",
    "30/06/12 - provisional",
    "c. June 2012",
    "circa 30 June 2012",
    "around June 2012",
    "~30/06/2012",
    "early June 2012",
    "mid-May",
    "1st week of March 2012",
  ])("%j leaves the day open, and is said to", (text) => {
    expect(inForce(read(text))?.unsettled).toBe(true);
  });

  it.each(["30 June 2012", "w/e 16/03/12", "Nov 12", "Abc. June 2012", "30 June 2012; venue tbc"])(
    "%j leaves no day open",
    (text) => {
      expect(inForce(read(text))?.unsettled).toBeUndefined();
    },
  );

  it("gives the plan's own reason for putting a date back", () => {
    expect(read("18-Feb (Revised to Nov 12 due to need for additional resource)").reason).toBe(
      "need for additional resource",
    );
    expect(read("18-Feb Dec 12 (revised to ensure fully implemented)").reason).toBe(
      "to ensure fully implemented",
    );
    expect(read("18-Feb (extended timescale to ensure fully met - ongoing monitoring)").reason).toBe(
      "to ensure fully met - ongoing monitoring",
    );
    expect(read("18-Feb").reason).toBeNull();
    expect(read("31/03/2025 (was 31/10/2024; the move to the new system ran late)").reason).toBe(
      "the move to the new system ran late",
    );
    expect(read("31/03/2025 (was 31/10/2024)").reason).toBeNull();
  });

  it("keeps the old date in force where an extension names no new one", () => {
    const due = read("18-Feb (extended timescale to ensure fully met)");
    expect(due.extended).toBe("extended timescale to ensure fully met");
    expect(inForce(due)?.day).toBe("2012-02-18");
  });

  it("tells words that are known to be no date from those that cannot be read", () => {
    expect(read("Ongoing").notADate).toEqual({ words: "Ongoing", known: true });
    expect(read("T.B.C.").notADate?.known).toBe(false);
    expect(read("by Easter").notADate).toEqual({ words: "by Easter", known: false });
    expect(read("18-Feb").notADate).toBeNull();
  });

  it("reads no date without a year where no base day is known, rather than guess one", () => {
    const due = readDue(
      { value: "18-Feb", shown: null, place },
      [],
      { ...calendar, base: null },
      defaultSettings,
    );
    expect(due.original).toBeNull();
    expect(due.notADate).toEqual({ words: "18-Feb", known: false });
  });
});

describe("a real date of Excel's", () => {
  it("is read from its serial, in either calendar", () => {
    expect(read(40957, "dd/mm/yyyy").original).toMatchObject({ day: "2012-02-18", how: "year" });
    const in1904 = readDue(
      { value: 39495, shown: { text: "", format: "dd/mm/yyyy" }, place },
      [],
      { ...calendar, date1904: true },
      defaultSettings,
    );
    expect(in1904.original?.day).toBe("2012-02-18");
  });

  it("whose format hides a plausible year is believed", () => {
    expect(read(40957, "d-mmm", "18-Feb").original).toEqual({
      day: "2012-02-18",
      words: "18-Feb",
      how: "hidden year",
    });
    expect(read(41323, "d-mmm", "18-Feb").original?.day).toBe("2013-02-18");
  });

  it("whose hidden year is far from the plan's is read as the plan's, and the held day is kept to be said", () => {
    expect(read(46071, "d-mmm", "18-Feb").original).toEqual({
      day: "2012-02-18",
      words: "18-Feb",
      how: "hidden year",
      held: "2026-02-18",
    });
  });

  it("is no date where its format shows a plain number", () => {
    expect(read(40957).notADate).toEqual({ words: "40957", known: false });
  });
});

it("a reason that speaks of another time leaves the first date the first", () => {
  const due = read("14 January 2012 (revised to 31 December 2012 as the post was vacant until September)");
  expect([due.original?.day, inForce(due)?.day]).toEqual(["2012-01-14", "2012-12-31"]);
  const former = read("31 December 2012 (originally due 14 January 2012)");
  expect([former.original?.day, inForce(former)?.day]).toEqual(["2012-01-14", "2012-12-31"]);
});

describe("a second column for revised dates", () => {
  const both = (first: CellValue, second: CellValue) =>
    readDue(
      { value: first, shown: null, place },
      [{ value: second, shown: null, place }],
      calendar,
      defaultSettings,
    );

  it("holds the later dates", () => {
    const due = both("18 Feb 2012", "30 Nov");
    expect(due.original?.day).toBe("2012-02-18");
    expect(inForce(due)?.day).toBe("2012-11-30");
  });

  it("moves the deadline, and again, whatever its reason denies", () => {
    const second = "28/02/2013, then 30/06/2013 as two posts could not be filled";
    expect(both("31 March 2012", second).revisions.map(({ day }) => day)).toEqual([
      "2013-02-28",
      "2013-06-30",
    ]);
  });

  it("that was asked for, or not agreed, moves no deadline and is said", () => {
    for (const second of [
      "30/06/2013 (not agreed)",
      "30/06/2013 requested",
      "Review June 2013",
      "Not 30/06/2013",
    ]) {
      const due = both("31 March 2012", second);
      expect([inForce(due)?.day, due.otherDate]).toEqual(["2012-03-31", second]);
    }
  });

  it("that is blank changes nothing, and one without a date is an extension without one", () => {
    expect(both("18 Feb 2012", "").revisions).toEqual([]);
    expect(both("18 Feb 2012", "TBC").extended).toBe("TBC");
  });
});

test.each(["10 and 31 January 2012", "10/31 January 2012", "5, 10 or 31 January 2012"])(
  "Of %j the days that were not read are told of",
  (text) => {
    expect(read(text).otherDate).not.toBeNull();
  },
);

it("hidden years are believed so many months from the plan's own date, or from a year after its base day", () => {
  const settings = { ...defaultSettings, hiddenYearMonths: 8 };
  expect(horizonOf("2011-12-31", "2012-06-30", settings)).toBe("2013-02-28");
  expect(horizonOf("2011-12-31", null, settings)).toBe("2013-08-31");
  expect(horizonOf(null, "2012-06-30", settings)).toBe("2013-02-28");
  expect(horizonOf(null, null, settings)).toBeNull();
});

describe("a real date whose year is hidden", () => {
  const heldIn = (serial: number, more: Partial<typeof calendar> | { base: null } | { horizon: null } = {}) =>
    readDue(
      { value: serial, shown: { text: "31-Aug", format: "d-mmm" }, place },
      [],
      { ...calendar, ...more },
      defaultSettings,
    ).original;

  it("is believed after the base day, up to the horizon", () => {
    expect(heldIn(41517)).toEqual({ day: "2013-08-31", words: "31-Aug", how: "hidden year" });
    expect(heldIn(41518)).toMatchObject({ day: "2012-09-01", held: "2013-09-01" });
    expect(heldIn(40909)).toMatchObject({ day: "2012-01-01" });
    expect(heldIn(40908)).toMatchObject({ day: "2012-12-31", held: "2011-12-31" });
  });

  it("is believed where nothing tells", () => {
    expect(heldIn(46071, { base: null })).toEqual({ day: "2026-02-18", words: "31-Aug", how: "hidden year" });
    expect(heldIn(46071, { horizon: null })).toEqual({
      day: "2026-02-18",
      words: "31-Aug",
      how: "hidden year",
    });
  });

  it.each([
    ["mmm-yy", "month"],
    ["mmmm", "hidden year"],
    ["d/m", "hidden year"],
    ["[$-809]d mmmm", "hidden year"],
    ['"by "d mmm', "hidden year"],
    ['d mmm "any year"', "hidden year"],
    ["d mmm\\y", "hidden year"],
    ["DD/MM/YYYY", "year"],
  ])("is told by its number format, %j: %s", (format, how) => {
    expect(read(40957, format, "18-Feb").original?.how).toBe(how);
  });

  it.each(["0.00", "h:mm", "m:ss", '"days" 0', "[Red]0", "0\\d", "0.0 [$yd]"])(
    "is none in the format %j",
    (format) => {
      expect(read(40957, format, "7").notADate).toEqual({ words: "7", known: false });
    },
  );

  it("says nothing else of the action", () => {
    expect(read(40957, "dd/mm/yyyy", "18/02/2012")).toEqual({
      ...{ place, text: "18/02/2012", revisions: [], reason: null, extended: null, otherDate: null },
      ...{ revisedUnsaid: false, notADate: null },
      original: { day: "2012-02-18", words: "18/02/2012", how: "year" },
    });
    expect(readDue({ value: 7, shown: null, place }, [], calendar, defaultSettings)).toMatchObject({
      text: "7",
      original: null,
      revisions: [],
    });
  });
});

it.each([
  ["18 Feb 2012 (revised to 30 Nov 2012 because of vacancies)", "vacancies"],
  ["18 Feb 2012 (revised to 30 Nov 2012 owing to two vacancies.)", "two vacancies"],
  ["18 Feb 2012 (revised to 30 Nov 2012 because  posts are vacant);", "posts are vacant"],
  ["18 Feb 2012 (revised to 30 Nov 2012 as posts are vacant)", "posts are vacant"],
  ["18 Feb 2012 (revised to 30 Nov 2012): – posts are vacant", "posts are vacant"],
  ["18 Feb 2012 (revised date: 30 Nov 2012)", null],
  ["18 Feb 2012 (revised deadline – posts are vacant)", "posts are vacant"],
  ["18 Feb 2012 (revised timescales: posts are vacant)", "posts are vacant"],
  ["18 Feb 2012 (revised date, posts are vacant)", "posts are vacant"],
  ["18 Feb 2012 (revised from 30 June 2012 until 30 Nov 2012, posts are vacant)", "posts are vacant"],
  ["18 Feb 2012 (revised to 30 Nov 2012 to fill posts by hand)", "to fill posts by hand"],
  [
    "18 Feb 2012 (revised to 30 Nov 2012 since the update of the deadline was late)",
    "since the update of the deadline was late",
  ],
  ["18 Feb 2012 (revised to 30 Nov 2012).", null],
])("of %j the reason is %j", (text, reason) => {
  expect(read(text).reason).toBe(reason);
});

it.each([
  ["31 March 2012; reported to the board 20 January 2013", "reported to the board 20 January 2013"],
  ["31 March 2012, (seen: 20 January 2013)", "seen: 20 January 2013"],
  ["31 March 2012. Reviewed 14 January 2012", "Reviewed 14 January 2012"],
  ["Not before 1 March 2012", "Not before 1 March 2012"],
  ["From 1 March 2012", "From 1 March 2012"],
  ["From 1 March 2012 to 30 June 2012", null],
  ["From 1 March 2012 - 30 June 2012", null],
  ["From 1 March 2012 until 30 June 2012", null],
  ["From 1 March 2012, and 30 June 2012", "From 1 March 2012"],
  ["April 2012 onwards", "April 2012 onwards".slice(0, 10)],
  ["April 2012 onward", "April 2012"],
  ["31 March 2012 (Reviewed 14 January 2012, unchanged)", null],
  ["10 and 31 January 2012", "10 and 31 January 2012"],
  ["5th & 31st January 2012", "5th & 31st January 2012"],
  ["Phase 2.10 and 31 January 2012", null],
  ["3 or 4 visits by 31 January 2012", null],
  ["10 and January 2012", null],
  ["31 March 2012", null],
  ["30/4/22 (revised to 31/8/22 as the monitors arrive in July)", null],
  ["30 June 2022 (revised to 31 January 2023 by the Board on 3 July 2022, as posts are vacant)", null],
  ["30 June 2022 (revised to 31 January 2023), board on 3 July 2022", "board on 3 July 2022"],
])("of %j the other date is %j", (text, other) => {
  expect(read(text).otherDate).toBe(other);
});

it.each([
  ["18 Feb 2012 (extended)", "extended"],
  ["18 Feb 2012 (extended to fill posts (two) )", "extended to fill posts (two)"],
  ["18 Feb 2012 (extended to 30 Nov 2012)", null],
  ["18 Feb 2012, to be extended after the board of 30 Nov 2012", null],
  ["18 Feb 2012", null],
])("of %j what is extended without a date is %j", (text, extended) => {
  expect(read(text).extended).toBe(extended);
});

it.each([
  ["31/03/12 30/06/12", true],
  ["31/03/12, then 30/06/12", true],
  ["31/03/12 – now: 30/06/12", false],
  ["31/03/12, then 30/06/12, now 30/09/12", false],
  ["31/03/12 (revised) 30/06/12", false],
  ["31/03/12 slipped to 30/06/12", false],
  ["31/03/12", false],
])("whether %j puts the date back without saying so: %j", (text, unsaid) => {
  expect(read(text).revisedUnsaid).toBe(unsaid);
});

it.each([
  ["30 June 2012 (?)", "30 June 2012 (?"],
  ["by 30 June 2012?", "30 June 2012?"],
  ["c. June 2012", "June 2012"],
  ["c June 2012", "June 2012"],
  ["(c. June 2012)", "June 2012"],
  ["June 2012 - tbc", "June 2012"],
])("of %j, which leaves the day open, the words are %j", (text, words) => {
  expect(inForce(read(text))).toMatchObject({ words, unsettled: true });
});

it.each([
  ["Start date: 1 Jan 2012, finish 31 Mar 2012", ["2012-03-31"]],
  ["Started 1 Jan 2012. End date 31 Mar 2012", ["2012-03-31"]],
  ["Starts 1 Jan 2012 ends 31 Mar 2012", ["2012-03-31"]],
  ["Start 1 Jan 2012 due: 31 Mar 2012", ["2012-03-31"]],
  ["Revised 30 June 2012, end 31 March 2012", ["2012-03-31", "2012-06-30"]],
  ["Revised 30 June 2012, the end of it all: 31 March 2012", [null, "2012-06-30"]],
  ["Restart the group by 31 March 2012", ["2012-03-31"]],
  [
    "Formerly 30 April 2012, and before that 31 January 2012, now 30 June 2012",
    ["2012-01-31", "2012-04-30", "2012-06-30"],
  ],
  ["30 June 2012, previously 30 April 2012; 31 January 2013", ["2012-04-30", "2012-06-30", "2013-01-31"]],
  ["1l January 2012", [null]],
  ["I1 January 2012", [null]],
  ["1st and January 2012", ["2012-01-31"]],
  ["2 staff by January 2012", ["2012-01-31"]],
  ["A1 January 2012", ["2012-01-31"]],
  ["Nov 18", [null]],
  ["Nov 2018", ["2018-11-30"]],
  ["Aug 18", ["2018-08-31"]],
  ["Starting in March 2012", [null]],
  ["After 1 March 2012", [null]],
  ["Since 1 March 2012", [null]],
  ["Review of all files 1 March 2012", [null]],
  ["Committee, 1 March 2012", ["2012-03-01"]],
  ["After the thaw, 1 March 2012", ["2012-03-01"]],
  ["31 March 2012 (no change since review 1 June 2012)", ["2012-03-31"]],
  ["5 Jan 2012 revised to 31 Mar 2012?", ["2012-01-05"]],
  ["5 Jan 2012 revised to 31 Mar 2012 (why?)", ["2012-01-05", "2012-03-31"]],
  ["5 Jan 2012 revised to 31 Mar 2012, in all teams that were not yet agreed", ["2012-01-05", "2012-03-31"]],
  ["All who may have come late are seen: revised to 31 Mar 2012", [null, "2012-03-31"]],
] as const)("by %j an action is due on %j", (text, expected) => {
  expect(days(text)).toEqual(expected);
});

describe("a column for revised dates", () => {
  const both = (first: CellValue, second: CellValue) =>
    readDue(
      { value: first, shown: null, place },
      [{ value: second, shown: null, place }],
      calendar,
      defaultSettings,
    );

  it("adds its words, its reason and its other date to those of the first", () => {
    expect(both("18 Feb 2012", "30 Nov 2012 (revised due to vacancies)")).toMatchObject({
      text: "18 Feb 2012\n30 Nov 2012 (revised due to vacancies)",
      reason: "vacancies",
      extended: null,
    });
    expect(both("18 Feb 2012 (revised to 1 May 2012 due to vacancies)", "30 Nov 2012")).toMatchObject({
      reason: "vacancies",
      revisions: [{ day: "2012-05-01" }, { day: "2012-11-30" }],
    });
    expect(both("18 Feb 2012 (extended)", "30 Nov 2012").extended).toBeNull();
    expect(both("18 Feb 2012 (extended)", "TBC").extended).toBe("extended");
    expect(both("18 Feb 2012 (extended)", "30 Nov 2012 requested").extended).toBeNull();
    expect(both("18 Feb 2012; seen 1 March 2012", "30 Nov 2012 requested").otherDate).toBe(
      "seen 1 March 2012",
    );
    expect(both("18 Feb 2012", "  ")).toEqual(read("18 Feb 2012"));
  });

  it("is read from the date in force on, or from the plan's base day where none is", () => {
    expect(both("1 June 2012", "30 March").revisions).toMatchObject([{ day: "2013-03-30" }]);
    expect(both("Ongoing", "30 March").revisions).toMatchObject([{ day: "2012-03-30" }]);
  });
});

it.each([
  ["on-going", true],
  ["Ongoing.", true],
  ["T.B.C.", false],
])("whether %j is known to be no date: %j", (words, known) => {
  expect(read(words).notADate).toEqual({ words, known });
});
