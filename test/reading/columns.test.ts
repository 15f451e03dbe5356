import { defaultSettings } from "../../src/model/settings";
import { columnsOf } from "../../src/reading/columns";

/** What each heading of a row is read as; nothing where it names nothing that is read. */
function meaningsOf(...headings: readonly string[]): (string | undefined)[] {
  const found = columnsOf(new Map(headings.map((heading, index) => [index + 3, heading])), defaultSettings);
  return headings.map((_, index) => [...found].find(([, column]) => column === index + 3)?.[0]);
}

describe("a day of completion", () => {
  it.each([
    [["Recommendation", "Action", "Completion date"]],
    [["Recommendation", "Action", "Original deadline", "Completion date"]],
    [["Recommendation", "Action", "Date (original)", "Completion date"]],
    [["Recommendation", "Action", "Target", "Completion date"]],
  ])("is the deadline, where %j tell of no other that still holds", (headings) => {
    expect(meaningsOf(...headings).at(-1)).toBe("due");
    expect(meaningsOf(...headings)).not.toContain("completed");
  });

  it.each([
    [["Recommendation", "Action", "Deadline", "Completion date"], "completed"],
    [["Recommendation", "Action", "Target date for all", "Completion date"], "completed"],
    [["Recommendation", "Action", "Original deadline", "Date completed"], "completed"],
    [["Recommendation", "Action", "Date completed"], "completed"],
  ])("is the day on which it was done under %j", (headings, meaning) => {
    expect(meaningsOf(...headings).at(-1)).toBe(meaning);
  });
});

it.each([
  [
    ["Recommendation", "Action to take", "Action taken"],
    ["outcome", "actions", "progress"],
  ],
  [
    ["Recommendation", "Agreed action", "Actions taken by the service"],
    ["outcome", "actions", "progress"],
  ],
  [
    ["Action taken", "Actions required"],
    ["progress", "actions"],
  ],
  [
    ["Recommendation", "Action taken"],
    ["outcome", "actions"],
  ],
  [
    ["Action taken", "Action to take", "Recommendation"],
    ["actions", undefined, "outcome"],
  ],
  [
    ["Recommendation", "Action to take", "Action taken", "Progress"],
    ["outcome", "actions", "progress", undefined],
  ],
  [
    ["Recommendation", "Action to take", "Progress notes", "Action taken"],
    ["outcome", "actions", undefined, "progress"],
  ],
  [
    ["Recommendation", "Steps", "Action to take", "Action taken"],
    ["outcome", "actions", undefined, "progress"],
  ],
  [
    ["Recommendation", "Status of action", "Action taken"],
    ["outcome", "status", "actions"],
  ],
  [
    ["Recommendation", "Lead", "Owner of action", "Action taken"],
    ["outcome", "lead", undefined, "actions"],
  ],
  [
    ["Recommendation", "Owner", "Lead", "Action taken"],
    ["outcome", undefined, "lead", "actions"],
  ],
  [
    ["Recommendation", "Agreed action", "Actions taken by the service", "Progress"],
    ["outcome", "actions", undefined, "progress"],
  ],
  [
    ["Recommendation", "Task list", "Action we have taken"],
    ["outcome", "actions", "progress"],
  ],
  [
    ["Recommendation", "Task list", "Action we have taken", "Update"],
    ["outcome", "actions", undefined, "progress"],
  ],
  [
    ["Recommendation", "Action", "Action to be taken"],
    ["outcome", undefined, "actions"],
  ],
])("what was done stands apart from what is to be done: %j are %j", (headings, meanings) => {
  expect(meaningsOf(...headings)).toEqual(meanings);
});

it.each([
  [
    ["Action", "Outcome for children"],
    ["actions", undefined],
  ],
  [
    ["Action", "Progress", "Outcome for children"],
    ["actions", "progress", undefined],
  ],
  [
    ["Action", "Outcome"],
    ["actions", "outcome"],
  ],
  [
    ["Outcome for children", "Action"],
    ["outcome", "actions"],
  ],
  [
    ["Outcome for children", "Lead"],
    ["outcome", "lead"],
  ],
  [
    ["Action", "Outcome CQC asked for"],
    ["actions", "outcome"],
  ],
  [
    ["Action", "Outcome the board must see"],
    ["actions", "outcome"],
  ],
])("what success looks like, behind the action, is no outcome to reach: %j are %j", (headings, meanings) => {
  expect(meaningsOf(...headings)).toEqual(meanings);
});

it.each([
  [
    ["Recommendation", "What?", "Who?"],
    ["outcome", "actions", "lead"],
  ],
  [
    ["Area for improvement", "What"],
    ["outcome", "actions"],
  ],
  [
    ["Recommendation for the board", "What", "Progress"],
    ["outcome", "actions", "progress"],
  ],
  [
    ["Recommendation for the board", "What", "How"],
    ["outcome", undefined, "actions"],
  ],
  [
    ["What", "Recommendation for the board", "Progress"],
    ["outcome", undefined, "progress"],
  ],
  [
    ["What?", "How?", "Who?"],
    ["outcome", "actions", "lead"],
  ],
  [
    ["Recommendation", "What?", "Action"],
    ["outcome", undefined, "actions"],
  ],
  [
    ["Recommendation", "Lead", "Objective"],
    ["outcome", "lead", "actions"],
  ],
  [
    ["Recommendation", "Objective", "Action"],
    ["outcome", undefined, "actions"],
  ],
  [
    ["Recommendation", "Outcome for children"],
    ["outcome", undefined],
  ],
  [
    ["Objective for children", "Recommendation", "Progress"],
    [undefined, "outcome", "progress"],
  ],
  [
    ["Objective", "Recommendation", "Lead"],
    [undefined, "outcome", "lead"],
  ],
  [
    ["Owner", "Lead", "What?", "How?"],
    [undefined, "lead", "outcome", "actions"],
  ],
  [
    ["Date of recommendation", "What?", "Deadline"],
    [undefined, "outcome", "due"],
  ],
  [
    ["Recommendation", "Standard", "Lead"],
    ["outcome", "section", "lead"],
  ],
  [
    ["Lead", "Deadline"],
    ["lead", "due"],
  ],
])(
  "of two that could be the outcome, the second says what is done about it: %j are %j",
  (headings, meanings) => {
    expect(meaningsOf(...headings)).toEqual(meanings);
  },
);

it("of two that say the same, the first is read", () => {
  expect(meaningsOf("Progress", "Lead", "Progress")).toEqual(["progress", "lead", undefined]);
  expect(meaningsOf("Lead", "Lead")).toEqual(["lead", undefined]);
});
