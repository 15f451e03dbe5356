import type { Checked } from "../../jobs";
import type { Outcome } from "../../model/edit";
import { severities, type Finding, type Severity } from "../../model/finding";
import type { OwnName } from "../../model/grid";
import type { Action, Plan } from "../../model/plan";
import { Refusal } from "../../model/refusal";
import { listed } from "../../model/wording";

/** What is said after something was done, or could not be. */
export interface Said {
  readonly intent: "success" | "warning" | "error";
  readonly sentence: string;
  /** Further sentences, one a line. */
  readonly more: readonly string[];
  /** What of PlanProof's own was just written, and can be looked at. */
  readonly shows?: Exclude<OwnName, "PrintArea" | "Title"> | undefined;
}

/** The findings of each action in the order of the sheet, after those of the plan as a whole. */
export function byAction(
  findings: readonly Finding[],
  { sheet, actions }: Pick<Plan, "sheet" | "actions">,
): { readonly title: string; readonly findings: readonly Finding[] }[] {
  const inRow = new Map(actions.flatMap((action) => action.rows.map((row) => [row, action] as const)));
  const groups = new Map<Action | null, Finding[]>();
  for (const finding of findings) {
    const [first, ...others] = finding.places;
    const isInAction = others.length === 0 && first.sheet === sheet;
    const action = isInAction ? (inRow.get(first.row ?? -1) ?? null) : null;
    groups.set(action, [...(groups.get(action) ?? []), finding]);
  }
  const title = ({ ref, row }: Action) =>
    `${ref === null ? "The action" : `Action ${ref}`} in row ${row + 1}`;
  return [null, ...actions].flatMap((action) => {
    const own = groups.get(action);
    return own === undefined
      ? []
      : [{ title: action === null ? "The plan as a whole" : title(action), findings: own }];
  });
}

/** The weightiest severity among findings. */
export const mostOf = (findings: readonly Finding[]): Severity =>
  severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "advice";

/** What went wrong while reading: a refusal's own sentence, or that the fault is PlanProof's. */
export function readingFault(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  return `Something went wrong in PlanProof itself (${reasonOf(error)}); nothing was written.`;
}

/** What went wrong while writing: after a fault of PlanProof's own nobody knows how far it came. */
export function writingFault(error: unknown): Said {
  const sentence =
    error instanceof Refusal
      ? error.message
      : `Something went wrong in PlanProof itself (${reasonOf(error)}). The sheet has been read again: please look at it before you go on.`;
  return { intent: "error", sentence, more: [] };
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
}

/** What came of writing, `done` being what is said where all went well. */
export function outcomeInWords(
  outcome: Outcome,
  leftAlone: readonly string[],
  done: Pick<Said, "sentence" | "shows">,
): Said {
  switch (outcome.kind) {
    case "done":
      return { intent: "success", ...done, more: leftAlone };
    case "changed":
      return {
        intent: "warning",
        sentence: "The sheet was changed since it was read; nothing was written. It has been read again.",
        more: [],
      };
    case "refused":
      return { intent: "error", sentence: `${outcome.why} Nothing was written.`, more: [] };
    case "partial":
      return {
        intent: "error",
        sentence: `${outcome.why} Only part of it was written. The sheet has been read again: please try once more, or take everything back.`,
        more: leftAlone,
      };
  }
}

/** What is amiss with what PlanProof wrote, what puts it right, and what is then said; null where nothing is. */
export function amiss({ astray, unfinished }: Pick<Checked["own"], "astray" | "unfinished">): {
  readonly sentence: string;
  readonly go: string;
  readonly done: string;
} | null {
  if (astray.length > 0) {
    const rows = listed(astray.map((row) => `${row + 1}`));
    return {
      sentence: `PlanProof’s columns or comments no longer stand beside their actions in ${astray.length === 1 ? "row" : "rows"} ${rows}: the rows were sorted or moved.`,
      go: "Mend them",
      done: "All that PlanProof wrote stands beside its actions again.",
    };
  }
  if (!unfinished) return null;
  return {
    sentence: "An earlier change broke off before it was finished.",
    go: "Finish it",
    done: "The change that broke off is finished.",
  };
}

/** A kind of what PlanProof writes. */
export type Kind = "colours" | "flags" | "summary";

const kindWords: Readonly<Record<Kind, string>> = {
  colours: "the colours",
  flags: "the flags",
  summary: "the summary",
};

/** "the colours and the summary". */
export const kindsInWords = (kinds: readonly Kind[]): string => listed(kinds.map((kind) => kindWords[kind]));
