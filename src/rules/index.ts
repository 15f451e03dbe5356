import { asAtBeforePlan } from "./as-at-before-plan";
import { colourMissing } from "./colour-missing";
import { colourWrong } from "./colour-wrong";
import { columnMissing } from "./column-missing";
import { columnRival } from "./column-rival";
import { completeNoEvidence } from "./complete-no-evidence";
import { completeOutstanding } from "./complete-outstanding";
import { cqcNotRed } from "./cqc-not-red";
import { dueActivity } from "./due-activity";
import { dueFar } from "./due-far";
import { dueHiddenYear } from "./due-hidden-year";
import { dueMissing } from "./due-missing";
import { dueMonthOnly } from "./due-month-only";
import { dueNoYear } from "./due-no-year";
import { dueOtherDate } from "./due-other-date";
import { dueUnreadable } from "./due-unreadable";
import { hiddenColumn } from "./hidden-column";
import { hiddenRow } from "./hidden-row";
import { hiddenSheet } from "./hidden-sheet";
import { leadMissing } from "./lead-missing";
import { leadsUntold } from "./leads-untold";
import { organisationUnknown } from "./organisation-unknown";
import { overdue } from "./overdue";
import { planOlder } from "./plan-older";
import { redNotCqc } from "./red-not-cqc";
import { refDuplicated } from "./ref-duplicated";
import { refMissing } from "./ref-missing";
import { refOutOfSequence } from "./ref-out-of-sequence";
import { remark } from "./remark";
import { revisedNoDate } from "./revised-no-date";
import { rowUnread } from "./row-unread";
import type { Rule } from "./rule";
import { sourceMalformed } from "./source-malformed";
import { sourceMissing } from "./source-missing";
import { statusUnclear } from "./status-unclear";

/** The catalogue. Within a severity, findings of a plan's own rows follow the sheet; the order here decides no more than ties. */
export const catalogue: readonly Rule[] = [
  columnMissing,
  columnRival,
  asAtBeforePlan,
  planOlder,
  rowUnread,
  refMissing,
  refDuplicated,
  refOutOfSequence,
  sourceMissing,
  sourceMalformed,
  leadMissing,
  leadsUntold,
  organisationUnknown,
  overdue,
  revisedNoDate,
  dueMissing,
  dueUnreadable,
  dueHiddenYear,
  dueFar,
  dueOtherDate,
  dueActivity,
  dueNoYear,
  dueMonthOnly,
  statusUnclear,
  completeNoEvidence,
  completeOutstanding,
  colourMissing,
  colourWrong,
  cqcNotRed,
  redNotCqc,
  hiddenRow,
  hiddenColumn,
  hiddenSheet,
  remark,
];

/** The rules whose findings applying the colour code mends. */
export const colourRules: ReadonlySet<string> = new Set(
  [colourMissing, colourWrong, cqcNotRed, redNotCqc].map(({ id }) => id),
);
