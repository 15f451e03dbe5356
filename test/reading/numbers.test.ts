import { areCodes, codeOf, isNumber, isNumbered, readRef, splitNumber } from "../../src/reading/numbers";

it.each(["4", "4a", "4.12", "4.1b", "4.12.3", "120", "4.", "4)", " 4: ", "4 ."])(
  "%j is nothing but a number, and numbers what it stands before",
  (text) => {
    expect([isNumber(text), isNumbered(text)]).toEqual([true, true]);
  },
);

it.each(["4. Train all", "4: Train all", "4.1b) Train all", " 4 . Train all"])(
  "%j begins with its number, and is more than that",
  (text) => {
    expect([isNumber(text), isNumbered(text)]).toEqual([false, true]);
  },
);

it.each(["4 teams are trained", "2027", "Step 4", "Step 4.", "a", "", "1st", "4 – Train all", "12 March"])(
  "%j is no number, nor numbered by a stop",
  (text) => {
    expect([isNumber(text), isNumbered(text)]).toEqual([false, false]);
  },
);

it.each([
  ["4. Train all", "4", "Train all"],
  ["  4.Train all", "4", "Train all"],
  ["12.NHS Vale trains all", "12", "NHS Vale trains all"],
  ["4a) Train all", "4a", "Train all"],
  ["4.12 Train all", "4.12", "Train all"],
  ["4.1b Train all", "4.1b", "Train all"],
  ["4.12.3: Train all", "4.12.3", "Train all"],
  ["4 – Train all", "4", "Train all"],
  ["4 - Train all", "4", "Train all"],
  ["4.1 – Train all", "4.1", "Train all"],
  ["4: — Train all", "4", "Train all"],
  ["4B.  Train all", "4B", "Train all"],
  ["4.", "4", ""],
  ["4", "4", ""],
])("of %j the number is %j, before %j", (text, ref, rest) => {
  expect(splitNumber(text, false)).toEqual({ ref, rest });
});

it.each([
  "4 teams are trained",
  "4-6 teams are trained",
  "4 - 6 teams are trained",
  "12:30 is when it is",
  "10.30pm is the latest",
  "2027. Train all",
  "Train all (4)",
  "Step 4. Train all",
  "1st. Train all",
  "R3.2 Train all",
])("%j begins with no number of an action", (text) => {
  expect(splitNumber(text, false)).toEqual({ ref: null, rest: text });
});

it.each([
  ["MD1 Train all", "MD1", "Train all"],
  ["R3.2: Train all", "R3.2", "Train all"],
  [" YJ4a. Train all", "YJ4a", "Train all"],
  ["SEND-7 – Train all", "SEND-7", "Train all"],
  ["MD 1) Train all", "MD 1", "Train all"],
  ["A12.10.3.4 Train all", "A12.10.3.4", "Train all"],
  ["R123-45 - Train all", "R123-45", "Train all"],
  ["ÉA1 Train all", "ÉA1", "Train all"],
])("of %j the code is %j, before %j, where the actions have codes", (text, ref, rest) => {
  expect(splitNumber(text, true)).toEqual({ ref, rest });
  expect(codeOf(text)).toBe(ref);
});

it.each([
  "md1 Train all",
  "SAFEGU1 Train all",
  "MD1234 Train all",
  "MD1",
  "MD1:30 is when",
  "See MD1 first",
  "M",
])("%j begins with no code", (text) => {
  expect(codeOf(text)).toBeNull();
});

it.each([
  ["Children should be seen (R4.4)", "R4.4"],
  ["Children (all of them) should be seen (SEND-12a) sooner", "SEND-12a"],
  ["Children should be seen (R 10.2.3)", "R 10.2.3"],
  ["Children should be seen (KS2 and above)", null],
  ["Children should be seen R4.4", null],
  ["Children should be seen (r4)", null],
])("of %j, among codes, the code in brackets is %j, and its words stay", (text, ref) => {
  expect(splitNumber(text, true)).toEqual({ ref, rest: text });
  expect(splitNumber(text, false)).toEqual({ ref: null, rest: text });
});

it("a number goes before a code in brackets", () => {
  expect(splitNumber("4. Children should be seen (R4.4)", true).ref).toBe("4");
});

describe("codes number the actions", () => {
  const coded = (...codes: string[]) => codes.map((code) => `${code} Train all`.trim());

  it("where most begin with one, each with its own", () => {
    expect(areCodes(coded("R1", "R2"))).toBe(true);
    expect(areCodes(coded("R1", "R2", ""))).toBe(true);
    expect(areCodes(coded("R1", "R2", "R3", "R4", "R5", "R5"))).toBe(true);
  });

  it("not where one begins with it, or no more than half, or the same ones come again", () => {
    expect(areCodes(coded("KS2"))).toBe(false);
    expect(areCodes(coded("R1", "R2", "", ""))).toBe(false);
    expect(areCodes(coded("KS2", "KS2", "KS3", "KS3"))).toBe(false);
    expect(areCodes(coded("R1", "R2", "R3", "R4", "R4"))).toBe(false);
    expect(areCodes([])).toBe(false);
  });
});

it.each([
  ["1.1", "1.1"],
  [" D 1 ", "D1"],
  ["SEN 12", "SEN12"],
  ["SEND 12", "SEND 12"],
  ["4.", "4"],
  ["4):", "4"],
  ["Action\n4", "Action 4"],
  ["d 1", "d 1"],
  ["D\n1", "D1"],
  ["See D 1", "See D 1"],
  ["", null],
  [".", null],
])("the number that a cell of its own gives as %j is %j, and takes no words from another", (text, ref) => {
  expect(readRef(text, null, true)).toEqual({ ref, rest: null });
});

it("a number that stands before the text is read from it, whatever else stands in its column", () => {
  expect(readRef("x", "4. Train all", false)).toEqual({ ref: "4", rest: "Train all" });
  expect(readRef("x", "R4 Train all", true)).toEqual({ ref: "R4", rest: "Train all" });
});
