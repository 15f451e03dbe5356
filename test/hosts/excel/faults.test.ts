import { openExcel } from "../../../src/hosts/excel";
import { patience } from "../../../src/hosts/excel/run";
import type { LiveHost } from "../../../src/hosts/host";
import type { Checked, Marks } from "../../../src/jobs";
import { check, mark, remove } from "../../../src/jobs";
import type { Outcome } from "../../../src/model/edit";
import { Refusal } from "../../../src/model/refusal";
import { defaultSettings } from "../../../src/model/settings";
import { type Breakage, Excel } from "../../excel/excel";
import { fixture } from "../../excel/fixture";
import { connect } from "../../excel/in-process";
import type { WorkbookState } from "../../excel/model/state";
import { seen, wordsOf } from "../../excel/seen";

/** Every job on the miscoloured sample, broken off wherever it can break off, and then finished and taken back. */
const wanted = { asAt: "2024-08-31", settings: defaultSettings };
const made = "2024-09-02";
const clean = fixture("joint-action-plan-miscoloured");

/** What Excel may answer instead of doing what it was asked. */
const codes = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "RequestPayloadSizeLimitExceeded",
  "ItemNotFound",
  "GeneralException",
] as const;
/** A request of more actions than this is broken off at so many places, the first and the last among them. */
const mostActions = 200;
const mostPlaces = 24;

type Work = (host: LiveHost, checked: Checked) => Promise<Outcome>;
const marking =
  (marks: Marks): Work =>
  async (host, checked) =>
    (await mark(host, checked, marks, made)).outcome;
const removing: Work = async (host, checked) => (await remove(host, checked)).outcome;

function open(state: WorkbookState): { excel: Excel; host: LiveHost } {
  const excel = new Excel(structuredClone(state));
  connect(excel);
  return { excel, host: openExcel() };
}

/** A workbook after some work that nothing disturbs, and how many actions each of the work's requests had. */
async function worked(
  state: WorkbookState,
  work: Work,
): Promise<{ state: WorkbookState; actions: number[] }> {
  const { excel, host } = open(state);
  const checked = await check(host, wanted);
  const requestsBefore = excel.actions.length;
  expect(await work(host, checked)).toEqual({ kind: "done" });
  return { state: excel.state, actions: excel.actions.slice(requestsBefore) };
}

/** Each place inside a request or, where they are many, the first, the last and some in between. */
function spread(actions: number): number[] {
  const places = Array.from({ length: actions }, (_, place) => place);
  if (actions <= mostActions) return places;
  const step = Math.ceil(actions / mostPlaces);
  const edge = mostPlaces / 2;
  return places.filter((place) => place < edge || place >= actions - edge || place % step === 0);
}

interface Case {
  readonly request: number;
  readonly breakage: Breakage;
}

function casesOf(actions: readonly number[]): Case[] {
  return actions.flatMap((count, request) => [
    ...codes.map((code) => ({ request, breakage: { code, at: "before" as const } })),
    ...spread(count).map((action) => {
      const code = codes[action % codes.length] ?? codes[0];
      return { request, breakage: { code, at: { action } } };
    }),
    ...codes.map((code) => ({ request, breakage: { code, at: "after" as const } })),
    { request, breakage: { code: "no answer", at: "lost" as const } },
  ]);
}

/** Breaks a request of those that follow. */
function breakOff(excel: Excel, { request, breakage }: Case): void {
  const broken = excel.requests + request;
  excel.beforeRequest = (now) => (now === broken ? breakage : undefined);
}

/** Waits for work, as long as Excel may take. */
async function settle<T>(work: Promise<T>, { breakage }: Case): Promise<PromiseSettledResult<T>> {
  const settled = Promise.allSettled([work]);
  if (breakage.at === "lost") await jest.advanceTimersByTimeAsync(patience);
  const [result] = await settled;
  return result;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

beforeEach(() => jest.useFakeTimers({ doNotFake: ["performance"] }));
afterEach(() => jest.useRealTimers());

/** A job, what it starts from, and what it makes of that where nothing disturbs it. */
interface Job {
  readonly work: Work;
  readonly from: WorkbookState;
  readonly checked: Checked;
  readonly whole: WorkbookState;
}

/** What is wrong with how a job ended that broke off, in words; none where all is well. */
async function whatIsWrong(job: Job, each: Case, known: Set<string>): Promise<string[]> {
  const { work, from, checked, whole } = job;
  const { excel, host } = open(from);
  breakOff(excel, each);
  const result = await settle(work(host, checked), each);
  if (result.status === "rejected") return [`threw ${String(result.reason)}`];
  const { kind } = result.value;
  const wrong: string[] = [];
  const isUntouched = same(seen(excel.state), seen(from));
  if (!same(wordsOf(excel.state, clean), wordsOf(clean, clean))) wrong.push("the user's words were touched");
  if (kind !== "partial" && kind !== "refused") wrong.push(`ended as ${kind}`);
  if (kind === "refused" && !isUntouched) wrong.push("refused, and something was written");
  // Where the work ends as it began, nobody can see what was written.
  const changes = !same(seen(from), seen(whole));
  const isTold = changes && each.breakage.code !== "GeneralException" && each.breakage.at !== "lost";
  if (kind === "partial" && isUntouched && isTold) wrong.push("partial, and nothing was written");
  // The same state need not be mended twice.
  const state = JSON.stringify(seen(excel.state));
  if (known.has(state)) return wrong;
  known.add(state);

  const finishing = open(excel.state);
  const read = await check(finishing.host, wanted);
  const isWhole = state === JSON.stringify(seen(whole));
  if (!isUntouched && !isWhole && read.book.own.length === 0) wrong.push("partial, and nothing tells so");
  const finished = await work(finishing.host, read);
  if (finished.kind !== "done") wrong.push(`was finished as ${finished.kind}`);
  if (!same(seen(finishing.excel.state), seen(whole))) wrong.push("was not finished");

  const takingBack = open(excel.state);
  const back = await removing(takingBack.host, await check(takingBack.host, wanted));
  if (back.kind !== "done") wrong.push(`was taken back as ${back.kind}`);
  if (!same(seen(takingBack.excel.state), seen(clean))) wrong.push("was not taken back");
  return wrong;
}

async function whatGoesWrong(work: Work, from: WorkbookState): Promise<string[]> {
  const { state: whole, actions } = await worked(from, work);
  const checked = await check(open(from).host, wanted);
  const known = new Set<string>();
  const wrong: string[] = [];
  for (const each of casesOf(actions)) {
    const found = await whatIsWrong({ work, from, checked, whole }, each, known);
    if (found.length > 0) wrong.push(`${JSON.stringify(each)}: ${found.join("; ")}`);
  }
  return wrong;
}

jest.setTimeout(120_000);

test.each<[string, Marks]>([
  ["Colours that break", { colours: true }],
  ["Flags that break", { flags: true }],
  ["A summary that breaks", { summary: true }],
])("%s off anywhere can be finished and taken back, and no word is lost", async (_, marks) => {
  expect(await whatGoesWrong(marking(marks), clean)).toEqual([]);
});

test("Removing that breaks off anywhere can be finished, and no word is lost", async () => {
  const { state } = await worked(clean, marking({ colours: true, flags: true, summary: true }));
  expect(await whatGoesWrong(removing, state)).toEqual([]);
});

test("A summary that is rewritten and breaks off anywhere can be finished and taken back", async () => {
  const { state } = await worked(clean, marking({ summary: true }));
  expect(await whatGoesWrong(marking({ summary: true }), state)).toEqual([]);
});

test("A check that breaks off anywhere says what to do, changes nothing, and can be made again", async () => {
  const { excel } = open(clean);
  await check(openExcel(), wanted);
  const wrong: string[] = [];
  for (const each of casesOf(excel.actions)) {
    const broken = open(clean);
    breakOff(broken.excel, each);
    const result = await settle(check(broken.host, wanted), each);
    const isExpected = result.status === "rejected" && result.reason instanceof Refusal;
    // Excel's word on parts of a cell may be missed: all else is then read without them.
    const isWithout = result.status === "fulfilled" && result.value.detail.notRead.length > 0;
    if (!isExpected && !isWithout) wrong.push(`${JSON.stringify(each)}: ${JSON.stringify(result.status)}`);
    if (!same(seen(broken.excel.state), seen(clean)))
      wrong.push(`${JSON.stringify(each)}: changed something`);
    await check(broken.host, wanted);
  }
  expect(wrong).toEqual([]);
});

test("A column that joined a table, and broke off before it had its name, is known all the same", async () => {
  const { excel, host } = open(fixture("contract"));
  const before = seen(excel.state);
  const texts = ["Check", "", "ask"];
  const column = { kind: "ownColumn", name: "Check", sheet: "Tabled", column: 4, top: 0, texts } as const;
  const edits = [{ ...column, like: 3, width: 30 }];
  const isWide = () => excel.session.sheet("Tabled")?.tables[0]?.area.width === 5;
  excel.failOnce({ code: "GeneralException", when: isWide });
  expect(await host.apply({ expect: [], edits })).toMatchObject({ kind: "partial" });
  expect((await host.book()).own).toEqual([{ name: "Check", sheet: "Tabled", row: 0, column: 4 }]);
  const rows = { top: 0, height: 3 };
  await host.apply({ expect: [], edits: [{ kind: "forget", name: "Check", sheet: "Tabled", rows }] });
  expect(seen(excel.state)).toEqual(before);
});
