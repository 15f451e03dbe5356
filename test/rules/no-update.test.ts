import { noUpdate } from "../../src/rules/no-update";
import { reviewExample } from "./example";

/** The day of the last update that is said to be old, as at 25 January 2027. */
const lastUpdate = (progress: string) =>
  /is of (.*?)\. Ask/.exec(reviewExample({ progress }, [noUpdate]).findings[0]?.sentence ?? "")?.[1];

test.each([
  "3 March 2026: training has begun.",
  "3 March 2026; training has begun.",
  "3 March 2026. Training has begun.",
  "3 March 2026, training has begun.",
  "3 March 2026 - training has begun.",
  "03/03/2026",
  "(3 March 2026) Training has begun.",
  "[3 March 2026] – training has begun.",
  "Update 3 March 2026: training has begun.",
  "Updated on 3 March 2026: training has begun.",
  "Last updated 3 March 2026: training has begun.",
  "Last updated on 3 March 2026: training has begun.",
  "Progress (3 March 2026): training has begun.",
  "Progress at 3 March 2026: training has begun.",
  "Position at 3 March 2026: training has begun.",
  "Update of 3 March 2026: training has begun.",
  "As at 3 March 2026, training has begun.",
  "As of 3 March 2026, training has begun.",
  "At 3 March 2026: training has begun.",
  "Training is to begin soon.\n\n 3  March 2026: training has begun.",
])("%j is an update of its day", (progress) => {
  expect(lastUpdate(progress)).toBe("3 March 2026");
});

test.each([
  "3 March 2026 saw the first training.",
  "The training of 3 March 2026: all came.",
  "Not updated since 3 March 2026: nothing to tell.",
  "Training has begun (3 March 2026): all came.",
  "To be trained by 3 March 2026: two more.",
  "5% of staff: training has begun.",
])("%j is no update of its day", (progress) => {
  expect(lastUpdate(progress)).toBeUndefined();
});

test("Of several updates the latest counts, wherever it stands", () => {
  expect(lastUpdate("3 March 2026: begun.\n4 May 2026: half are trained.")).toBe("4 May 2026");
  expect(lastUpdate("4 May 2026: half are trained.\n3 March 2026: begun.")).toBe("4 May 2026");
  expect(lastUpdate("4 January 2027: all are trained.\n3 March 2026: begun.")).toBeUndefined();
});
