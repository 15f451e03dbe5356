import { withPercent } from "../../src/reading/percent";

it.each([
  ["100%", 1, "100%"],
  ["100%", 0.1 * 3 + 0.7, "100%"],
  ["100%", 0.999, "99.9%"],
  ["100%", 0.99999, "99.99%"],
  ["100%", 99.6, "99.6%"],
  ["100%", "100%", "100%"],
  ["100 %", 0.999, "99.9%"],
  ["100.00%", 0.9999999, "99.99%"],
  ["100.0%", 100, "100.0%"],
  ["1100%", 11, "1100%"],
  ["100%", 0, "0%"],
  ["100% of 40", 0.5, "100% of 40"],
  ["60%", 0.6, "60%"],
  ["60", 60, "60"],
  ["Complete", "Complete", "Complete"],
])("%j of the value %j is told as %j", (shown, value, told) => {
  expect(withPercent(shown, value, "Status")).toBe(told);
});

it.each([
  ["100", 99.6, "99.6%"],
  ["1", 0.996, "99.6%"],
  ["1", 1, "1"],
  ["100", 100, "100%"],
  ["100", "100", "100%"],
  ["60", 60, "60%"],
  [" 60 ", "60", "60%"],
  ["0", 0, "0%"],
  ["0.6", 0.6, "60%"],
  ["60.125", 60.125, "60.12%"],
  ["1", 1.2, "1.2%"],
  ["1", "1", "1"],
  ["101", 101, "101"],
  ["x60", "x60", "x60"],
  ["60 of 100", "60 of 100", "60 of 100"],
  ["12/03/2024", 45363, "12/03/2024"],
  ["2024", 45363, "2024"],
])("%j of the value %j is told as %j where the heading asks for per cent", (shown, value, told) => {
  expect(withPercent(shown, value, "Per cent complete")).toBe(told);
});

it.each(["% complete", "Percent complete", "PER CENT", "Progress (%)"])(
  "a plain figure under %j is of a hundred",
  (heading) => {
    expect(withPercent("60", 60, heading)).toBe("60%");
  },
);

it("leaves a plain figure alone where the heading says nothing of per cent", () => {
  expect(withPercent("100", 100, "Status")).toBe("100");
});
