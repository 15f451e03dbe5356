import {
  anyOf,
  excerptOf,
  folded,
  hasAny,
  isBlank,
  isWordless,
  linesOf,
  offsetUnfolded,
  oneLetterApart,
  plainWords,
  sentencesOf,
  stretchOf,
  withoutEnding,
} from "../../src/reading/words";

it.each([
  ["  Ann \n\n Marlow\u00a0", "Ann Marlow"],
  ["Ann Marlow", "Ann Marlow"],
  ["Ann\tMarlow", "Ann Marlow"],
  [" \n ", ""],
])("%j is %j on one line", (text, line) => {
  expect(folded(text)).toBe(line);
});

it.each(["Ann Marlow", "  Ann \n Marlow,\u00a0Norbury  Council ", " 1.\n\n2. ", "All done"])(
  "a character of %j on one line is found in the text itself",
  (text) => {
    const line = folded(text);
    for (const [at, character] of [...line].entries()) {
      const found = text.charAt(offsetUnfolded(text, at));
      expect(isBlank(found) ? " " : found).toBe(character);
    }
    expect(text.slice(0, offsetUnfolded(text, line.length))).toBe(text.trimEnd());
    expect(text.slice(0, offsetUnfolded(text, 0)).trim()).toBe("");
  },
);

it("white space is blank, and what has neither letters nor figures is wordless", () => {
  expect(["", " \n\u00a0", "-", "A"].map(isBlank)).toEqual([true, true, false, false]);
  expect(["", "●", "🟢 –", "1", "é", "- 5"].map(isWordless)).toEqual([true, true, true, false, false, false]);
});

it("a cell's lines are those in which something stands, however they are broken", () => {
  expect(linesOf("Train  staff\r\n\n Audit \vReport\fPublish\u2028")).toEqual([
    "Train staff",
    "Audit",
    "Report",
    "Publish",
  ]);
  expect(linesOf(" \n ")).toEqual([]);
});

it.each([
  ["Who’s to act?!", "who's to act"],
  ["Lead (Officer) – NCC", "lead officer ncc"],
  ["“R3.2”", "r3 2"],
  ["…", ""],
])("%j is compared as %j", (text, words) => {
  expect(plainWords(text)).toBe(words);
});

it.each([
  ["COMPLETE. ) ", "COMPLETE"],
  ["(Complete) May", "(Complete) May"],
  [".) ", ""],
  ["", ""],
])("%j ends %j without its stops and brackets", (text, rest) => {
  expect(withoutEnding(text, ".)")).toBe(rest);
});

describe("any of some phrases", () => {
  const found = (text: string, phrases: string[]) =>
    [...text.matchAll(anyOf(phrases))].map(([words]) => words);

  it("is found as whole words, the longest first, in any case and over line ends and hyphens", () => {
    const phrases = ["complete", "not complete", "signed off", "manager's view"];
    expect(found("Not complete, and NOT\nCOMPLETE", phrases)).toEqual(["Not complete", "NOT\nCOMPLETE"]);
    expect(found("Signed-off; signed  off", phrases)).toEqual(["Signed-off", "signed  off"]);
    expect(found("incomplete, completed, complete1", phrases)).toEqual([]);
    expect(found("The manager’s view", phrases)).toEqual(["manager’s view"]);
  });

  it("means what it says of marks, and none is found where there are none", () => {
    expect(found("Is it done (yes)? done", ["done (yes)?"])).toEqual(["done (yes)?"]);
    expect(found("n/a, n.a", ["n/a"])).toEqual(["n/a"]);
    expect(hasAny("nxa", ["n.a"])).toBe(false);
    expect(hasAny("anything", [])).toBe(false);
  });
});

it("sentences end at a stop or a line's end, and blank lines are none", () => {
  expect(sentencesOf("Audit made. All trained!\n\n It is done")).toEqual([
    "Audit made.",
    "All trained!",
    "It is done",
  ]);
});

describe("a stretch of a long text", () => {
  const text = "The audit of 13 files is complete and the board has been told of it";

  it("is the text itself where that is no longer", () => {
    expect(stretchOf(text, 30, text.length)).toBe(text);
    expect(stretchOf(" all ", 1, 5)).toBe(" all ");
    expect(excerptOf(text, 30, text.length)).toBe(text);
  });

  it.each([
    [0, 20, "The audit of 13…"],
    [25, 20, "…files is complete…"],
    [text.length, 20, "…has been told of it"],
    [60, 21, "…has been told of it"],
    [30, 12, "…complete and…"],
    [30, 11, "…complete…"],
  ])("around its character %i, of %i at most, is cut between words", (at, longest, excerpt) => {
    expect(excerptOf(text, at, longest)).toBe(excerpt);
    expect(stretchOf(text, at, longest)).toBe(excerpt.replace(/…/g, ""));
  });

  it("is cut within a word that is longer than it may be", () => {
    expect(stretchOf("x".repeat(30), 15, 10)).toBe("x".repeat(10));
  });
});

it.each([
  ["recomendation", "recommendation", true],
  ["recommendation", "recomendation", true],
  ["actoin", "action", true],
  ["statas", "status", true],
  ["tasks", "task", true],
  ["action", "action", false],
  ["atcoin", "action", false],
  ["stotas", "status", false],
  ["task", "tasking", false],
  ["form", "from", true],
  ["farm", "from", false],
  ["abcd", "baxd", false],
  ["ab", "ca", false],
  ["status", "sattsu", false],
])("%j and %j are one letter apart: %j", (a, b, apart) => {
  expect(oneLetterApart(a, b)).toBe(apart);
});
