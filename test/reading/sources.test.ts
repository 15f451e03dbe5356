import { defaultSettings } from "../../src/model/settings";
import { readSourceColumn, readSources, yearEnd, yearOfSources } from "../../src/reading/sources";

describe("the source of an outcome", () => {
  it.each([
    ["1. Wait less (OFSTED and CQC, 2011)", ["OFSTED", "CQC"], 2011, "(OFSTED and CQC, 2011)"],
    ["1. Wait less (Ofsted, 2011) than before (CQC, 2012)", ["CQC"], 2012, "(CQC, 2012)"],
    ["1. Wait less (see the form) (CQC, 2012) (part 2)", ["CQC"], 2012, "(CQC, 2012)"],
    ["1. Wait less (ofsted  and   Ofsted, 2011)", ["OFSTED"], 2011, "(ofsted and Ofsted, 2011)"],
    [
      "Wait less [CQC 2025; LGA Peer Review 2024]",
      ["CQC", "LGA PEER REVIEW"],
      2025,
      "[CQC 2025; LGA Peer Review 2024]",
    ],
    ["1. Wait less (CQC, 1999, KLOE 3, para 14)", ["CQC"], 1999, "(CQC, 1999, KLOE 3, para 14)"],
    ["1. Wait less (CQC AND THE REC OF 2012)", ["CQC"], 2012, "(CQC AND THE REC OF 2012)"],
  ])("of %j is %j in %d", (outcome, names, year, text) => {
    expect(readSources(outcome, defaultSettings)).toEqual({ names, year, text, fault: null });
  });

  it.each([
    ["1. Wait less (CQC)", null, "(CQC)", "it gives no year"],
    ["1. Wait less (CQC, 12012)", null, "(CQC, 12012)", "it gives no year"],
    [
      "1. Wait less (CQC, NQTS, 2012)",
      2012,
      "(CQC, NQTS, 2012)",
      "“NQTS” is not an inspectorate that is known",
    ],
    ["Wait less [CQC]", null, "[CQC]", "it gives no year"],
    ["1. Wait less (CQC,  2012", 2012, "(CQC, 2012", "its bracket is not closed"],
  ])("of %j has a fault that is told", (outcome, year, text, fault) => {
    expect(readSources(outcome, defaultSettings)).toEqual({ names: ["CQC"], year, text, fault });
  });

  it.each([
    "1. Wait less",
    "1. Wait less (see the form of 2012)",
    "1. Wait less (see the form",
    "1. CQC visits",
  ])("does not stand in %j", (outcome) => {
    expect(readSources(outcome, defaultSettings)).toEqual({ names: [], year: null, text: null, fault: null });
  });

  it.each([
    ["Ofsted  2019, para 14", ["OFSTED"], 2019, "Ofsted 2019, para 14", null],
    ["Ofsted", ["OFSTED"], null, "Ofsted", null],
    ["NQTS 2019", [], 2019, "NQTS 2019", "“NQTS” is not an inspectorate that is known"],
    ["Board", [], null, "Board", "it gives no year"],
  ])("in a column of its own, %j, is %j", (cell, names, year, text, fault) => {
    expect(readSourceColumn(cell, defaultSettings)).toEqual({ names, year, text, fault });
  });
});

describe("the year of the sources", () => {
  const of = (outcomes: readonly string[], sources: readonly string[] = []) =>
    yearOfSources(outcomes, sources, defaultSettings);

  it("is the first that tags or the column give, up to its end", () => {
    const first = {
      day: "2011-12-31",
      earliest: "2011-01-01",
      from: "the end of 2011, the year in the source tags",
    };
    expect(of(["Wait less (CQC, 2012)", "Wait", "See all (Ofsted, 2011)", "Go (CQC, 2019)"])).toEqual(first);
    expect(of(["Wait less", "See all"], ["CQC 2012", "Ofsted 2011"])).toEqual(first);
    expect(of(["Wait less (CQC, 2011)"], ["CQC 1999"])).toEqual(first);
  });

  it("is none where no year stands", () => {
    expect(of(["Wait less", "See all (CQC)"], ["CQC"])).toBeNull();
    expect(of([])).toBeNull();
    expect([yearEnd(2011), yearEnd(null)]).toEqual(["2011-12-31", null]);
  });
});
