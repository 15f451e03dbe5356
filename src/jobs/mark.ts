import type { Host } from "../hosts/host";
import type { Day } from "../model/day";
import type { Outcome } from "../model/edit";
import type { Answer, Choice, Finding, Fix } from "../model/finding";
import { writeRecords } from "../model/records";
import { changeInWords } from "../writing/change-in-words";
import { colourPreview as previewOf, type ColourPreview } from "../writing/colour-preview";
import { markPlan } from "../writing/mark";
import type { Marking, Marks } from "../writing/marking";
import { allMarks, removeMarks } from "../writing/remove-marks";
import { withoutQuestions } from "../writing/without-questions";
import type { Checked } from "./checked";

export { previewInWords, type ColourPreview } from "../writing/colour-preview";
export type { Marks } from "../writing/marking";
export { allMarks };

/** What became of a change, and what of the plan was left alone, in sentences. */
export interface Marked {
  readonly outcome: Outcome;
  readonly leftAlone: readonly string[];
}

/** Carries out what was planned; nothing is asked of the host where there is nothing to do. */
export async function carryOut(
  host: Host,
  { change, leftAlone }: Marking,
  signal?: AbortSignal,
): Promise<Marked> {
  const outcome = change.edits.length === 0 ? ({ kind: "done" } as const) : await host.apply(change, signal);
  return { outcome, leftAlone };
}

/** Writes colours, flags or the summary tab, made on the given day, for the plan as it was checked. */
export async function mark(
  host: Host,
  checked: Checked,
  marks: Marks,
  made: Day,
  signal?: AbortSignal,
): Promise<Marked> {
  const marking = markPlan(checked, marks, made, checked.settings);
  const { outcome, leftAlone } = await carryOut(host, marking, signal);
  const isRewritten = marking.change.edits.some(
    (edit) => edit.kind === "ownSheet" && typeof edit.former === "object",
  );
  const { tab } = checked;
  if (outcome.kind !== "done" || !isRewritten || tab === null) return { outcome, leftAlone };
  const { own } = await host.book(signal);
  const isKept = own.some(({ name, sheet }) => name === "Summary" && sheet === tab.sheet);
  return { outcome, leftAlone: [...leftAlone, ...(isKept ? [] : [besideLeft(tab.sheet)])] };
}

const besideLeft = (sheet: string) =>
  `What somebody added to the sheet “${sheet}” could not be kept in place, so that sheet is left as it is, and the summary is on a new sheet.`;

/** What people said to PlanProof is theirs: it stays when what PlanProof wrote is taken back. */
const recordsStay =
  "What was answered to PlanProof’s questions stays in the workbook, out of sight of its sheets. A clean copy leaves it out.";

/** Takes back what PlanProof wrote on the plan's sheet, and the summary tab: all of it, or some kinds of it. */
export async function remove(
  host: Host,
  checked: Checked,
  kinds: Marks = allMarks,
  signal?: AbortSignal,
): Promise<Marked> {
  const { outcome, leftAlone } = await carryOut(host, removeMarks(checked, checked.settings, kinds), signal);
  const isWhole = Object.keys(allMarks).every((kind) => kinds[kind as keyof typeof allMarks] === true);
  const stay = isWhole && checked.records.answers.length > 0 ? [recordsStay] : [];
  return { outcome, leftAlone: [...leftAlone, ...stay] };
}

/** What applying the colours would change, why, and what would be left alone. */
export function colourPreview(checked: Checked): ColourPreview {
  return previewOf(checked, checked.report.asAt, checked.settings);
}

/**
 * Takes PlanProof's questions out of a copy for partners, with all that is kept out of sight: the colours, the sectors
 * in words and the summary stay.
 */
export async function leaveOutQuestions(host: Host, checked: Checked): Promise<Marked> {
  const marked = await carryOut(host, withoutQuestions(checked, checked.settings));
  if (marked.outcome.kind === "done" && checked.book.records !== null) await host.keepRecords(null);
  return marked;
}

/** What mending these findings would change, in sentences. */
export function fixPreview(checked: Checked, fixes: readonly Fix[]): readonly string[] {
  return changeInWords(markPlan(checked, { fixes }, checked.report.asAt, checked.settings).change, checked);
}

/** Keeps a named person's answer to a finding in the workbook. It counts when the plan is next checked. */
export async function answer(
  host: Host,
  { records, report }: Checked,
  { answerable }: Finding,
  said: Pick<Answer, "by" | "reason" | "on">,
): Promise<void> {
  if (answerable === null) return;
  // Of the same rule and action there may be an answer about another cell; one whose words have changed is dropped.
  const inUse = new Set(report.findings.map((finding) => finding.answer));
  const others = records.answers.filter(
    (each) =>
      each.rule !== answerable.rule ||
      each.about !== answerable.about ||
      (each.words !== answerable.words && inUse.has(each)),
  );
  await host.keepRecords(writeRecords({ ...records, answers: [...others, { ...answerable, ...said }] }));
}

/** Keeps in the workbook how its plan is to be read. It counts when the plan is next checked. */
export async function settle(host: Host, { records }: Checked, { readings: said }: Choice): Promise<void> {
  const { columns, organisations } = records.readings;
  const readings = {
    columns: { ...columns, ...said.columns },
    organisations: [...(said.organisations ?? []), ...organisations],
  };
  await host.keepRecords(writeRecords({ ...records, readings }));
}
