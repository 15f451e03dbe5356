import type { Edit } from "../../../src/model/edit";
import type { Level } from "../../excel/model/session";
import { sendEvents } from "../../excel/in-process";
import type { Opened } from "../../excel/open";
import { openInExcel } from "../../excel/open";
import { type as typeInto } from "../../excel/user";

const sheet = "Action plan";
const check: Edit = {
  kind: "ownColumn",
  name: "Check",
  sheet,
  column: 4,
  top: 2,
  texts: ["Check", "a"],
  like: 3,
  width: 30,
};
const settled = 500;

/** Somebody types into a cell. */
function type({ excel, sheet: named }: Opened, address: string, whose: "the user" | "a co-author"): void {
  typeInto(excel, named(sheet), address, "typed", whose);
  sendEvents(excel);
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe.each<[Level]>([["1.9"], ["1.14"], ["1.20"]])("At ExcelApi %s", (level) => {
  test("changes that come close together are told once, when they have settled", async () => {
    const opened = openInExcel("contract", { level });
    const changed = jest.fn();
    await opened.host.watch(changed);
    type(opened, "B4", "the user");
    await jest.advanceTimersByTimeAsync(settled / 2);
    type(opened, "B5", "a co-author");
    await jest.advanceTimersByTimeAsync(settled - 1);
    expect(changed).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test("PlanProof's own writes are not told, and the user's after them are", async () => {
    const opened = openInExcel("contract", { level });
    const changed = jest.fn();
    await opened.host.watch(changed);
    expect(await opened.host.apply({ expect: [], edits: [check] })).toEqual({ kind: "done" });
    await jest.advanceTimersByTimeAsync(settled);
    expect(changed).not.toHaveBeenCalled();
    type(opened, "B4", "the user");
    await jest.advanceTimersByTimeAsync(settled);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test("what a co-author changes is told", async () => {
    const opened = openInExcel("contract", { level });
    const changed = jest.fn();
    await opened.host.watch(changed);
    type(opened, "B4", "a co-author");
    await jest.advanceTimersByTimeAsync(settled);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test("events go on after a change that failed", async () => {
    const opened = openInExcel("contract", { level });
    await opened.host.watch(() => undefined);
    opened.excel.failOnce({ code: "GeneralException", when: (member) => member === "Values" });
    expect(await opened.host.apply({ expect: [], edits: [check] })).toMatchObject({ kind: "partial" });
    expect(opened.excel.session.eventsEnabled).toBe(true);
  });

  test("nothing is told when the watch has ended", async () => {
    const opened = openInExcel("contract", { level });
    const changed = jest.fn();
    const end = await opened.host.watch(changed);
    type(opened, "B4", "the user");
    await end();
    type(opened, "B5", "the user");
    await jest.advanceTimersByTimeAsync(settled);
    expect(changed).not.toHaveBeenCalled();
    expect(opened.excel.session.watchers).toBe(0);
  });
});
