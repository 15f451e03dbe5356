import { Refusal } from "../../model/refusal";

/** What the codes of Excel's errors mean to the person at work in it, and what to do. */
const sentences: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "Press Enter or Esc to finish editing the cell, then try again.",
  AccessDenied:
    "Excel does not allow this workbook to be changed: it may be protected, marked as final or open for reading only. Take the protection off, or work on a copy, then try again.",
  ItemNotFound: "Something that PlanProof looked for is no longer in this workbook. Check the plan again.",
  RequestPayloadSizeLimitExceeded:
    "The plan is too large for Excel to take in one go. Use PlanProof on the file instead.",
  ResponsePayloadSizeLimitExceeded:
    "The plan is too large for Excel to hand over. Use PlanProof on the file instead.",
};

/** The code of an error of Excel's, or null for whatever else was thrown. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** An error of Excel's in words that help; anything else as it is. */
export function inWords(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const words =
    sentences[code] ??
    `Excel could not do this (its code is ${code}). Try again; if it happens again, save the workbook, close it and open it again.`;
  return new Refusal(words, { cause: error });
}
