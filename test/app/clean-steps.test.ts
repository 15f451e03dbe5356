import { readFileSync } from "node:fs";
import { openFile } from "../../src/hosts/file";
import { holdsInWords } from "../../src/app/pane/clean-steps";
import { check } from "../../src/jobs";
import { defaultSettings } from "../../src/model/settings";

const holds = async (file: string) =>
  holdsInWords(
    await check(await openFile(readFileSync(file), null), { asAt: "2025-01-15", settings: defaultSettings }),
  );

test("What a workbook holds is listed with what somebody does about it by hand.", async () => {
  expect(await holds("test/fixtures/workbooks/rich.xlsx")).toEqual([
    "3 comments and notes: Inspect Document removes them.",
    expect.stringMatching(/^The file’s properties name .+: Inspect Document removes them\.$/),
    expect.stringMatching(/^1 hidden sheet \(“Lists”\): show each by a right click/),
    expect.stringMatching(/^1 deeply hidden sheet \(“Secret”\), which Excel does not offer to show/),
    expect.stringMatching(
      /^On “Action Plan”, 1 row and column C hidden or filtered away: choose Data > Clear/,
    ),
    "Values from budget.xlsx: choose Data > Edit Links > Break Link.",
  ]);
});

test("Of a workbook that holds nothing of the kind, nothing is said.", async () => {
  expect(await holds("samples/joint-action-plan.xlsx")).toEqual([]);
});
