import { asAtBeforePlan } from "./as-at-before-plan";
import { colourMissing } from "./colour-missing";
import { colourKeyDisagrees } from "./colour-key-disagrees";
import { colourWrong } from "./colour-wrong";
import { columnMissing } from "./column-missing";
import { columnRival } from "./column-rival";
import { completeNoEvidence } from "./complete-no-evidence";
import { completeOutstanding } from "./complete-outstanding";
import { cqcNotRed } from "./cqc-not-red";
import { dueActivity } from "./due-activity";
import { dueBeforeInspection } from "./due-before-inspection";
import { dueSoon } from "./due-soon";
import { promisePassed } from "./promise-passed";
import { revisedAgain } from "./revised-again";
import { revisedEarlier } from "./revised-earlier";
import { revisedNoReason } from "./revised-no-reason";
import { slippageForeseen } from "./slippage-foreseen";
import { stepBeforeInspection } from "./step-before-inspection";
import { dueFar } from "./due-far";
import { dueHiddenYear } from "./due-hidden-year";
import { dueMissing } from "./due-missing";
import { dueMonthFirst } from "./due-month-first";
import { dueMonthOnly } from "./due-month-only";
import { dueNoYear } from "./due-no-year";
import { dueOtherDate } from "./due-other-date";
import { dueUnreadable } from "./due-unreadable";
import { dueUnsettled } from "./due-unsettled";
import { hiddenColumn } from "./hidden-column";
import { hiddenRow } from "./hidden-row";
import { hiddenSheet } from "./hidden-sheet";
import { unseenText } from "./unseen-text";
import { leadInitials } from "./lead-initials";
import { leadsMany } from "./leads-many";
import { speltDifferently } from "./spelt-differently";
import { sourceUnknown } from "./source-unknown";
import { leadMissing } from "./lead-missing";
import { leadsUntold } from "./leads-untold";
import { organisationUnknown } from "./organisation-unknown";
import { overdue } from "./overdue";
import { planOlder } from "./plan-older";
import { redNotCqc } from "./red-not-cqc";
import { dueBeforeStart } from "./due-before-start";
import { refAsNumber } from "./ref-as-number";
import { refDuplicated } from "./ref-duplicated";
import { refMissing } from "./ref-missing";
import { refOutOfSequence } from "./ref-out-of-sequence";
import { remark } from "./remark";
import { revisedNoDate } from "./revised-no-date";
import { rowUnread } from "./row-unread";
import { tableUnread } from "./table-unread";
import { smallNumber } from "./small-number";
import { caseStory } from "./case-story";
import { nhsNumber } from "./nhs-number";
import { dateOfBirth } from "./date-of-birth";
import { emailAddress } from "./email-address";
import { phoneNumber } from "./phone-number";
import { postcode } from "./postcode";
import { personalName } from "./personal-name";
import { errorShown } from "./error-shown";
import { notCalculated } from "./not-calculated";
import { externalLink } from "./external-link";
import { authorNamed } from "./author-named";
import { noDocumentTitle } from "./no-document-title";
import { doubledWord } from "./doubled-word";
import { misspelling } from "./misspelling";
import { textContrast } from "./text-contrast";
import { colourOnlyCarrier } from "./colour-only-carrier";
import { colourNoKey } from "./colour-no-key";
import { struckThrough } from "./struck-through";
import { mergedCells } from "./merged-cells";
import type { Rule, TextRule } from "./rule";
import { acronyms } from "./acronyms";
import { actionMissing } from "./action-missing";
import { headingRepeated } from "./heading-repeated";
import { outcomeMissing } from "./outcome-missing";
import { progressMissing } from "./progress-missing";
import { sectionMissing } from "./section-missing";
import { sourceMalformed } from "./source-malformed";
import { sourceMissing } from "./source-missing";
import { completeFuture } from "./complete-future";
import { narrowerThanPromised } from "./narrower-than-promised";
import { noUpdate } from "./no-update";
import { statusDisagrees } from "./status-disagrees";
import { statusMisspelt } from "./status-misspelt";
import { statusUnclear } from "./status-unclear";

/** The catalogue. Within a severity, findings of a plan's own rows follow the sheet; the order here decides no more than ties. */
export const catalogue: readonly Rule[] = [
  columnMissing,
  columnRival,
  asAtBeforePlan,
  planOlder,
  rowUnread,
  tableUnread,
  refMissing,
  refDuplicated,
  refOutOfSequence,
  refAsNumber,
  outcomeMissing,
  actionMissing,
  progressMissing,
  sectionMissing,
  headingRepeated,
  sourceMissing,
  sourceMalformed,
  sourceUnknown,
  leadMissing,
  leadInitials,
  leadsMany,
  leadsUntold,
  speltDifferently,
  organisationUnknown,
  overdue,
  revisedNoDate,
  dueMissing,
  dueUnreadable,
  dueHiddenYear,
  dueFar,
  dueBeforeInspection,
  dueBeforeStart,
  revisedEarlier,
  revisedAgain,
  revisedNoReason,
  promisePassed,
  slippageForeseen,
  stepBeforeInspection,
  dueSoon,
  dueOtherDate,
  dueActivity,
  dueUnsettled,
  dueNoYear,
  dueMonthFirst,
  dueMonthOnly,
  statusUnclear,
  statusMisspelt,
  statusDisagrees,
  noUpdate,
  completeNoEvidence,
  completeOutstanding,
  completeFuture,
  struckThrough,
  narrowerThanPromised,
  colourMissing,
  colourWrong,
  colourKeyDisagrees,
  cqcNotRed,
  redNotCqc,
  hiddenRow,
  hiddenColumn,
  unseenText,
  hiddenSheet,
  remark,
  smallNumber,
  caseStory,
  nhsNumber,
  dateOfBirth,
  emailAddress,
  phoneNumber,
  postcode,
  personalName,
  errorShown,
  notCalculated,
  externalLink,
  authorNamed,
  noDocumentTitle,
  doubledWord,
  misspelling,
  acronyms,
  textContrast,
  colourOnlyCarrier,
  colourNoKey,
  mergedCells,
];

/** The rules whose findings applying the colour code mends. */
export const colourRules: ReadonlySet<string> = new Set(
  [colourMissing, colourWrong, colourKeyDisagrees, cqcNotRed, redNotCqc].map(({ id }) => id),
);

/** The rules that find what should not be published about somebody. What they find is not repeated in a summary. */
export const disclosureRules: readonly TextRule[] = [
  smallNumber,
  caseStory,
  nhsNumber,
  dateOfBirth,
  emailAddress,
  phoneNumber,
  postcode,
  personalName,
];
