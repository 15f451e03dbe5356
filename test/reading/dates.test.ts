import { findDates, mayHoldDate, settle } from "../../src/reading/dates";

/** The dates of a text: their words, the day or what is known of it, and how it was read. */
const found = (text: string) =>
  findDates(text).map(({ words, date, how }) => [
    words,
    "day" in date ? date.day : [date.month, date.dayOfMonth],
    how,
  ]);

describe("a date in a text", () => {
  it.each([
    ["2012-02-18", "2012-02-18", "year"],
    ["2012.02.18", "2012-02-18", "year"],
    ["18.2.12", "2012-02-18", "year"],
    ["18 – 2 – 2012", "2012-02-18", "year"],
    ["1/13/2012", "2012-01-13", "month first"],
    ["12/13/2012", "2012-12-13", "month first"],
    ["13/1/2012", "2012-01-13", "year"],
    ["12/12/2012", "2012-12-12", "year"],
    ["w/c 12/03/2012", "2012-03-18", "activity"],
    ["week commencing 5 March 2012", "2012-03-11", "activity"],
    ["2/2012", "2012-02-29", "month"],
    ["1.2012", "2012-01-31", "month"],
    ["18 Feb, 2012", "2012-02-18", "year"],
    ["18-Feb-12", "2012-02-18", "year"],
    ["18th of Feb. 2012", "2012-02-18", "year"],
    ["18 Feb ’12", "2012-02-18", "year"],
    ["February 18, 2012", "2012-02-18", "year"],
    ["Feb. 18th 2012", "2012-02-18", "year"],
    ["Feb. 2012", "2012-02-29", "month"],
    ["by end of Feb 2012", "2012-02-29", "month"],
    ["sept 2012", "2012-09-30", "month"],
    ["Spring term, 2016/17", "2017-03-31", "quarter"],
    ["spring term 2016", "2016-03-31", "quarter"],
    ["Summer term 2016-2017", "2017-07-31", "quarter"],
    ["autumn term 2016/17", "2016-12-31", "quarter"],
    ["Q1 2016/17", "2016-06-30", "quarter"],
    ["q4 16/17", "2017-03-31", "quarter"],
    ["Quarter 2 of 2016/17", "2016-09-30", "quarter"],
    ["qtr 3, 2016 - 17", "2016-12-31", "quarter"],
    ["by the end of the FY 12/13", "2013-03-31", "quarter"],
    ["the financial year 2012/13", "2013-03-31", "quarter"],
    ["for 6 months from Jan 2012", "2012-06-30", "activity"],
    ["12 month from 5 Jan 2012", "2013-01-04", "activity"],
    ["3 months starting Feb 2012", "2012-04-30", "activity"],
    ["6 months starting in Jan 2012", "2012-06-30", "activity"],
    ["early June 2012", "2012-06-10", "month"],
  ])("such as %j is %s", (text, day, how) => {
    expect(found(text)).toEqual([[text, day, how]]);
    expect(found(`It is (${text}) or so`)).toEqual([[text, day, how]]);
  });

  it.each([
    ["18th of Feb.", 2, 18],
    ["18February", 2, 18],
    ["29 Feb", 2, 29],
    ["Nov 12th", 11, 12],
    ["by March", 3, "last"],
    ["end of March", 3, "last"],
    ["during April", 4, "last"],
    ["early June", 6, 10],
  ])("may have no year: %j", (text, month, day) => {
    expect(found(text)).toEqual([[text, [month, day], "no year"]]);
    expect(found(`It is (${text}) or so`)).toEqual([[text, [month, day], "no year"]]);
  });

  it("may be of a week without a year", () => {
    expect(found("w/c 5 March")).toEqual([["w/c 5 March", [3, 5], "activity"]]);
  });

  it("may be a month alone, where nothing else is said", () => {
    expect(found("Mar.")).toEqual([["Mar.", [3, "last"], "no year"]]);
    expect(found("March is it")).toEqual([]);
  });

  it.each([
    "2012-02/18",
    "2012-02-181",
    "12012-02-18",
    "18/2-12",
    "18/02/123",
    "31/04/2012",
    "13/13/2012",
    "w/c 3/13/2012",
    "13/2012",
    "0/2012",
    "02/1899",
    "31 June",
    "29 Feb 2011",
    "June 31 2012",
    "Feb 31st",
    "Febr 2012",
    "Mayor 2012",
    "Q5 2016/17",
    "18 Febuary",
  ])("is not %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(["12 months", "12 Mar", "12%", "12/13", "12.5", "12 weeks", "12th", "12 per cent"])(
    "has no year where %j stands behind it",
    (text) => {
      expect(found(`18 Feb ${text}`)[0]).toEqual(["18 Feb", [2, 18], "no year"]);
    },
  );

  it("tells where it stands", () => {
    const text = "On 18 Feb 2012 and 5/6/12.";
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "18 Feb 2012",
      "5/6/12",
    ]);
  });

  it("that ends a stretch of days is the one that counts, but for a date that was put back", () => {
    for (const to of ["to", "until", "–", "-"])
      expect(found(`1 Jan 2012 ${to} 31 Mar 2012`)).toEqual([["31 Mar 2012", "2012-03-31", "year"]]);
    expect(found("from 1 Jan 2012 to 31 Mar 2012")).toHaveLength(2);
    expect(found("1 Jan 2012–31 Mar 2012")).toHaveLength(1);
    expect(found("1 Jan 2012 to be agreed, 31 Mar 2012")).toHaveLength(2);
    expect(found("from the board: 1 Jan 2012 to 31 Mar 2012")).toHaveLength(1);
    expect(found("1 Jan 2012 and 31 Mar 2012")).toHaveLength(2);
    expect(found("6 months from Jan")).toEqual([]);
  });
});

describe("a date without a year", () => {
  const settled = (text: string, after: string | null) => {
    const [first] = findDates(text);
    if (first === undefined) throw new Error("There is no date.");
    return settle(first, after)?.day ?? null;
  };

  it("is the first such day after the plan's own, and none where that is not known", () => {
    expect(settled("18 Feb", "2011-12-31")).toBe("2012-02-18");
    expect(settled("18 Feb", "2012-02-18")).toBe("2013-02-18");
    expect(settled("29 Feb", "2012-02-29")).toBe("2016-02-29");
    expect(settled("18 Feb", null)).toBeNull();
    expect(settled("18 Feb 2010", null)).toBe("2010-02-18");
    expect(settled("by March", "2012-03-30")).toBe("2012-03-31");
    expect(settled("by March", "2012-03-31")).toBe("2013-03-31");
    expect(settled("by February", "2011-12-31")).toBe("2012-02-29");
  });
});

it("a text that holds no month and no figures of a date is known to hold no date", () => {
  for (const text of ["on 18/2", "in May", "Feb", "term 3", "term, 3", "q1 2"])
    expect(mayHoldDate(text)).toBe(true);
  for (const text of ["febrile", "q5 2", "dismay", "12 cases", "long term"])
    expect(mayHoldDate(text)).toBe(false);
});
