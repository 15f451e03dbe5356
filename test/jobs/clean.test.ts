import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import type { FileHost } from "../../src/hosts/host";
import { openFile } from "../../src/hosts/file";
import { check, circulate, clean, cleanReport, listTraces, mark } from "../../src/jobs";
import { callWithStatus, type Action } from "../../src/model/plan";
import { defaultSettings } from "../../src/model/settings";
import { subjectOf } from "../../src/summary/summarise";

const made = "2025-01-10";
const wanted = { asAt: "2025-01-15", settings: defaultSettings };
const summary = { summary: true };

/** The workbook with these changes to its parts' texts. */
function edited(bytes: Uint8Array, change: (part: string, text: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    return [name, strToU8(change(name, strFromU8(content, true)), true)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

interface Hidden {
  readonly host: FileHost;
  readonly action: Action;
}

/** The sample with its last late action hidden, and its summary tab written when it was. */
async function withHiddenAction(prepare?: (host: FileHost) => Promise<void>): Promise<Hidden> {
  const first = await openFile(readFileSync("samples/joint-action-plan.xlsx"), "plan.xlsx");
  const { report } = await check(first, wanted);
  const action = report.plan.actions.findLast((each) => each.status.value === "open");
  if (action === undefined) throw new Error("All of the sample is complete.");
  const rows = action.rows.map((row) => `<row r="${row + 1}"`);
  const hidden = edited(await first.bytes(), (part, text) =>
    part !== "xl/worksheets/sheet1.xml"
      ? text
      : rows.reduce((all, row) => all.replace(`${row} `, `${row} hidden="1" `), text),
  );
  const host = await openFile(hidden, "plan.xlsx");
  await prepare?.(host);
  await mark(host, await check(host, wanted), summary, made);
  return { host, action };
}

const idsOf = async (host: FileHost) => (await host.traces()).map(({ id }) => id);
const subject = ({ outcome }: Action) => subjectOf(outcome).slice(0, 30);

/** Every word of every part of the copy. */
const wordsOf = async (host: FileHost) =>
  Object.values(unzipSync(await host.bytes()))
    .map((bytes) => strFromU8(bytes, true))
    .join("\n");

/** The sample, marked, in which one action that was complete is said since not to have started. */
async function changedSinceMarked(marked: Parameters<typeof check>[1] = wanted): Promise<FileHost> {
  const host = await openFile(readFileSync("samples/joint-action-plan.xlsx"), "plan.xlsx");
  await mark(host, await check(host, marked), summary, made);
  const bytes = edited(await host.bytes(), (part, text) =>
    part === "xl/sharedStrings.xml" ? text.replace("<t>COMPLETE</t>", "<t>NOT STARTED</t>") : text,
  );
  return openFile(bytes, "plan.xlsx");
}

describe("A clean copy with a summary tab that says something else than the plan", () => {
  const old = expect.objectContaining({
    kind: "summary",
    what: "PlanProof’s summary on “PlanProof summary”, which no longer agrees with the plan",
    cannot: expect.stringContaining("Write it anew from the plan") as string,
  }) as unknown;

  it("says so, before and after, and in its report", async () => {
    const host = await changedSinceMarked();
    expect(await listTraces(host, wanted)).toContainEqual(old);
    const cleaning = await clean(host, await idsOf(host), wanted, made);
    expect(cleaning.stays).toEqual([old]);
    expect(cleanReport("copy.xlsx", cleaning)).toContain(
      "  The summary tab is out of date: it does not say what the plan says as at 15 January 2025.",
    );
  });

  it("says so where the tab is as at another day, too", async () => {
    const host = await changedSinceMarked({ ...wanted, asAt: "2025-01-10", meeting: "2025-01-29" });
    expect((await clean(host, await idsOf(host), wanted, made)).stays).toEqual([old]);
  });

  it("takes the day alone for no disagreement, and says that the tab is out of date", async () => {
    const host = await openFile(readFileSync("samples/joint-action-plan.xlsx"), "plan.xlsx");
    const then = { ...wanted, asAt: "2025-01-10", meeting: "2025-01-29" };
    await mark(host, await check(host, then), summary, made);
    expect((await listTraces(host, wanted)).map(({ kind }) => kind)).not.toContain("summary");
    const cleaning = await clean(host, await idsOf(host), wanted, made);
    expect(cleaning.stays).toEqual([]);
    expect(cleanReport("copy.xlsx", cleaning)).toContain("The summary tab is out of date");
  });

  it("says that it cannot be told where somebody changed the tab", async () => {
    const host = await openFile(readFileSync("samples/joint-action-plan.xlsx"), "plan.xlsx");
    await mark(host, await check(host, wanted), summary, made);
    const bytes = edited(await host.bytes(), (part, text) =>
      part === "xl/worksheets/sheet1.xml" ? text : text.replace("recorded as complete", "done"),
    );
    const copy = await openFile(bytes, "plan.xlsx");
    expect((await clean(copy, await idsOf(copy), wanted, made)).stays).toEqual([
      expect.objectContaining({
        what: "the summary on “PlanProof summary”, of which it cannot be told whether it agrees with the plan",
      }),
    ]);
  });
});

describe("A clean copy without its hidden rows", () => {
  it("says which action goes with them, before and after", async () => {
    const { host, action } = await withHiddenAction();
    const says = `It holds ${callWithStatus(action, wanted.asAt)}.`;
    expect(says).toMatch(/^It holds action \d+, which is not complete.*\.$/);
    const listed = await listTraces(host, wanted);
    const cleaning = await clean(host, await idsOf(host), wanted, made);
    for (const traces of [listed, cleaning.takenOut]) {
      const effects = traces.flatMap(({ kind, effect }) => (kind === "hidden-rows" ? [effect] : []));
      expect(effects).toEqual([expect.stringContaining(says)]);
    }
    expect(cleanReport("copy.xlsx", cleaning)).toContain(says);
  });

  it("has a summary tab that is written anew and tells nothing of them", async () => {
    const { host, action } = await withHiddenAction();
    expect(await wordsOf(host)).toContain(subject(action));
    const { takenOut, stays, checked } = await clean(host, await idsOf(host), wanted, made);
    expect(stays).toEqual([]);
    expect(takenOut.filter(({ kind }) => kind === "summary")).toEqual([
      expect.objectContaining({
        what: "what was hidden, from PlanProof’s summary on “PlanProof summary”",
        effect: "The summary was written anew from the copy, as at 15 January 2025.",
      }),
    ]);
    expect(checked?.summaryIsOld).toBe(false);
    expect(await wordsOf(host)).not.toContain(subject(action));
  });

  it("tells nothing of them as gone since the plan was last circulated", async () => {
    const { host, action } = await withHiddenAction(async (early) =>
      circulate(early, await check(early, wanted), { by: "Ann Clerk", on: made }),
    );
    await clean(host, await idsOf(host), wanted, made);
    expect(await wordsOf(host)).not.toContain(subject(action));
  });

  it("lists the summary tab as still there where somebody changed its figures", async () => {
    const { host } = await withHiddenAction();
    const bytes = edited(await host.bytes(), (part, text) =>
      part === "xl/worksheets/sheet1.xml" ? text : text.replace("recorded as complete", "done"),
    );
    const copy = await openFile(bytes, "plan.xlsx");
    const before = (await check(copy, wanted)).tab;
    expect(before?.rows).toBeNull();
    const { takenOut, stays } = await clean(copy, await idsOf(copy), wanted, made);
    expect(takenOut.map(({ kind }) => kind)).not.toContain("summary");
    expect(stays).toEqual([
      expect.objectContaining({
        kind: "summary",
        what: "PlanProof’s summary on “PlanProof summary”, which may tell of what was hidden",
        cannot: expect.stringContaining("It holds words that are not known to be PlanProof’s") as string,
      }),
    ]);
  });

  it("keeps its summary tab as it is where they hold no action", async () => {
    const { host } = await withHiddenAction();
    const kept = await idsOf(host).then((ids) => ids.filter((id) => !id.startsWith("hidden-rows")));
    const { takenOut } = await clean(host, kept, wanted, "2025-02-01");
    expect(takenOut.map(({ kind }) => kind)).not.toContain("summary");
    expect(await wordsOf(host)).toContain("Made by PlanProof on 10 January 2025");
  });
});

describe("A clean copy in which no plan is left", () => {
  it("has no summary tab either", async () => {
    const { host, action } = await withHiddenAction();
    const hidden = edited(await host.bytes(), (part, text) =>
      part === "xl/worksheets/sheet1.xml"
        ? text
            .replaceAll(/<row (?![^>]*hidden)/g, '<row hidden="1" ')
            .replace(/<mergeCells.*<\/mergeCells>/, "")
        : text,
    );
    const copy = await openFile(hidden, "plan.xlsx");
    const { takenOut, stays, checked } = await clean(copy, await idsOf(copy), wanted, made);
    expect(takenOut.map(({ kind, effect }) => [kind, effect])).toEqual(
      expect.arrayContaining([
        ["hidden-rows", expect.stringMatching(/^They hold \d+ actions: action 1, .* more\. They stay/)],
        ["summary", "It told of what was hidden."],
      ]),
    );
    expect([checked, stays]).toEqual([null, []]);
    expect(await wordsOf(copy)).not.toContain(subject(action));
  });

  it("says that the summary tab tells of the plan where it is the only sheet left", async () => {
    const { host } = await withHiddenAction();
    const { sheet } = (await check(host, wanted)).report.plan;
    const hidden = edited(await host.bytes(), (part, text) =>
      part === "xl/workbook.xml" ? text.replace(`<sheet name="${sheet}"`, '$& state="hidden"') : text,
    );
    const copy = await openFile(hidden, "plan.xlsx");
    const { takenOut, stays } = await clean(copy, await idsOf(copy), wanted, made);
    expect(takenOut.map(({ kind, effect }) => [kind, effect])).toContainEqual([
      "hidden-sheet",
      expect.stringMatching(/^It holds the plan with its \d+ actions\./),
    ]);
    expect(stays.map(({ kind, cannot }) => [kind, cannot])).toEqual([
      ["summary", expect.stringContaining("is the only one that can be seen, so it cannot be removed")],
    ]);
  });
});
