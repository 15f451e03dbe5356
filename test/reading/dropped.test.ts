import { defaultSettings } from "../../src/model/settings";
import { isDropped, withDropped } from "../../src/reading/dropped";

const place = { sheet: "Plan", row: 5, column: 4 };
const open = { value: "open", words: "In progress", place, doubt: null } as const;
const ofProgress = (progress: string) => withDropped(open, progress, place, defaultSettings);

it.each([
  ["Superseded", true],
  ["No longer required", true],
  ["Closed – superseded by action 3", true],
  ["Merged with action 3", true],
  ["Withdrawn (see 3.2)", true],
  ["Recommendation withdrawn", false],
  ["This recommendation has been withdrawn", true],
  ["Cancelled visits being held again", false],
  ["In progress", false],
])("a status %j says that the action was dropped: %j", (words, expected) => {
  expect(isDropped(words, defaultSettings)).toBe(expected);
});

it.each([
  ["Superseded.", "Superseded."],
  ["Training was begun.\nWithdrawn by the Board in May", "Withdrawn by the Board in May"],
  ["Training was begun. Superseded by the new strategy.", "Superseded by the new strategy."],
  ["This action was abandoned when funding ended", "This action was abandoned when funding ended"],
  ["Discontinued, as the unit closed\nThe unit is to be sold", "Discontinued, as the unit closed"],
])("a progress of %j tells that the action was dropped", (progress, words) => {
  expect(ofProgress(progress)).toEqual({
    value: "open",
    words,
    place,
    doubt: `“${words}” says that nobody is to do it any more, and not that it was done`,
    dropped: true,
  });
});

it.each([
  "Withdrawn children are followed up.",
  "Cancelled clinics were held again in May.",
  "The old form was withdrawn",
  "Two sessions were cancelled; the next is in June",
  "Training has begun. Staff have withdrawn.",
])("a progress of %j tells of something else", (progress) => {
  expect(ofProgress(progress)).toBe(open);
});

it("what is recorded as complete stays so, whatever was withdrawn", () => {
  const complete = { ...open, value: "complete" } as const;
  expect(withDropped(complete, "Withdrawn by the Board", place, defaultSettings)).toBe(complete);
});

it("a status that says so already keeps its own words", () => {
  const dropped = { ...open, words: "Superseded", dropped: true } as const;
  expect(withDropped(dropped, "Withdrawn by the Board", place, defaultSettings)).toBe(dropped);
});
