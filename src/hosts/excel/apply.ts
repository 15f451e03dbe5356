import type { Change, Edit, Outcome } from "../../model/edit";
import { placeInWords } from "../../model/place";
import { Refusal } from "../../model/refusal";
import type { Before } from "./before";
import { lookBefore } from "./before";
import { codeOf, inWords } from "./refusals";
import { inTime, supports } from "./run";
import { nameUnnamed } from "./unnamed";
import type { Watch } from "./watch";
import { Writer } from "./writer";

/** What Excel refuses it has not done. Of other errors nobody can say when they came. */
const refusals: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "AccessDenied",
  "ItemNotFound",
]);

/** In characters, what a cell of Excel can hold. */
const longestText = 32_767;

/**
 * Makes a change, all of it or, where the sheet is no longer as it was read, none of it. Two requests to Excel for a
 * plan of ordinary size. One step for undo where Excel has groups and they work: they have failed on the web. What
 * has been sent to be written can't be called off.
 */
export async function applyChange(
  change: Change,
  watch: Watch,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  if (!supports("1.20")) return applyInSteps(change, {}, watch, signal);
  try {
    return await applyInSteps(change, { mergeUndoGroup: true }, watch, signal);
  } catch (error) {
    if (codeOf(error) !== "UndoNotSupported") throw error;
    return applyInSteps(change, {}, watch, signal);
  }
}

/** Throws UndoNotSupported where one step for undo was asked for. */
async function applyInSteps(
  change: Change,
  options: Excel.RunOptions,
  watch: Watch,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  const writer = new Writer();
  let looked: Before | null = null;
  try {
    return await watch.unseen(() =>
      Excel.run<Outcome>(options, async (context) => {
        const before = await inTime(lookBefore(context, change), signal);
        looked = before;
        if (before.difference) return { kind: "changed", at: before.difference };
        const why = whyNot(change.edits, before);
        if (why !== null) return { kind: "refused", why };
        await writer.write(context, change.edits, before);
        return { kind: "done" };
      }),
    );
  } catch (error) {
    if (options.mergeUndoGroup && codeOf(error) === "UndoNotSupported") throw error;
    const outcome = outcomeOf(error, writer);
    if (outcome.kind === "partial" && looked !== null && codeOf(error) !== null)
      await nameUnnamed(change.edits, looked);
    return outcome;
  }
}

function outcomeOf(error: unknown, writer: Writer): Outcome {
  const words = inWords(error);
  if (!(words instanceof Refusal)) throw error;
  const isUntouched = !writer.hasStarted || (!writer.hasWritten(error) && refusals.has(codeOf(error) ?? ""));
  return { kind: isUntouched ? "refused" : "partial", why: words.message };
}

/** Why the edits cannot be made, or null where nothing is known to stand in the way. */
function whyNot(edits: readonly Edit[], before: Before): string | null {
  if (before.inTheWay) {
    const where = placeInWords(before.inTheWay, before.inTheWay.sheet);
    return `${where} of the sheet “${before.inTheWay.sheet}” holds something, where a column of PlanProof’s was to go. Move it, then try again.`;
  }
  if (before.notes === null && edits.some(({ kind }) => kind === "note")) {
    return "This version of Excel does not let an add-in write comments on cells: have them in a column instead.";
  }
  const tooLong = edits.flatMap(textsOf).find((text) => text.length > longestText);
  if (tooLong !== undefined) {
    return `The text that begins “${tooLong.slice(0, 60)}” is longer than a cell of Excel can hold. Shorten it in the plan, then try again.`;
  }
  for (const edit of edits) {
    const { sheets } = before;
    const name = sheetOf(edit, before);
    const sheet = sheets.find((each) => each.name === name);
    const isNoCell = edit.kind === "title" || (edit.kind === "forget" && edit.name === "Title");
    const isLeft = isNoCell || edit.kind === "leave" || (edit.kind === "ownSheet" && edit.former === "left");
    if (sheet?.isProtected && !isLeft) {
      return `The sheet “${sheet.name}” is protected. Take the protection off (Review, Unprotect Sheet), then try again.`;
    }
    const adds = edit.kind === "ownSheet" && (!sheet || isLeft);
    const deletes = edit.kind === "forget" && edit.name === "Summary" && sheet;
    if ((adds || deletes) && before.isStructureProtected) {
      return "The workbook is protected, so that no sheet can be added or removed. Take the protection off (Review, Protect Workbook), then try again.";
    }
    if (deletes && !sheets.some((other) => other !== sheet && other.visibility === "visible")) {
      return `The sheet “${sheet.name}” is the only one that is not hidden, so Excel cannot remove it. Unhide another sheet, then try again.`;
    }
  }
  return null;
}

/** The texts that an edit writes. */
function textsOf(edit: Edit): readonly string[] {
  if (edit.kind === "ownColumn") return edit.texts.filter((text) => text !== null);
  if (edit.kind === "note") return [edit.text ?? ""];
  if (edit.kind !== "ownSheet") return [];
  return edit.content.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])),
  );
}

function sheetOf(edit: Edit, { own }: Before): string | undefined {
  if (edit.kind === "printArea") return edit.area.sheet;
  if (edit.kind === "ownSheet") return own.find(({ name }) => name === "Summary")?.sheet;
  return edit.sheet;
}
