import { dueUnreadable } from "../../src/rules/due-unreadable";
import { reviewExample } from "./example";

const said = (progress: string) =>
  reviewExample({ due: "Immediately", progress }, [dueUnreadable]).findings.map(({ sentence }) => sentence);

test("An action whose status is misspelt is not said to be recorded as complete", () => {
  expect(said("An audit found no delays.\nCOMPLETE")).toEqual([
    "“Immediately” is not a date. The action is recorded as complete, so nothing turns on it.",
  ]);
  expect(said("An audit found no delays.\nCOMPELTE")).toEqual([
    "“Immediately” is not a date. Nothing turns on it if the status is meant as “COMPLETE”.",
  ]);
});
