import { folded } from "../reading/words";
import { stillAhead } from "./complete-future";
import { fallsShort } from "./falls-short";
import { rowRule } from "./rule";
import { denialOf } from "./status-disagrees";

/**
 * Only words are read: the evidence may well exist outside the plan. Of what its own text denies, the status is asked
 * first; of a text that speaks only of what is to come, complete-future asks.
 */
export const completeNoEvidence = rowRule({
  id: "complete-no-evidence",
  column: "progress",
  severity: "check",
  title: "It is recorded as complete, but the plan quotes no evidence.",
  why: "“How do you know?” is the first question a member asks; the words that PlanProof takes for an answer name an audit, a survey, figures, a visit, a decision, a signed document, monitoring, an observation or feedback.",
  look: (action, subject) => {
    const { plan, settings } = subject;
    const { evidence } = action;
    if (evidence === null || evidence.level === "evidenced") return null;
    if (plan.columns.status !== plan.columns.progress && denialOf(action, settings) !== null) return null;
    // A result that falls short belongs to complete-outstanding.
    if (evidence.level === "asserted" && fallsShort(evidence.quote, settings) !== null) return null;
    const ahead = evidence.level === "none" ? null : stillAhead(action.progress, action, subject);
    if (ahead?.sentence.includes(folded(evidence.quote)) === true) return null;
    return evidence.level === "none"
      ? {
          severity: "must-fix",
          flag: "Recorded complete, and nothing else is said.",
          sentence:
            "recorded as complete, and nothing else is said. Name the audit, figure, visit or document that shows it.",
        }
      : {
          flag: `Recorded complete, no evidence quoted: “${evidence.quote}”.`,
          sentence: `recorded as complete, but “${evidence.quote}” does not say how it is known. Name the audit, figure, visit or document.`,
        };
  },
  fails: [
    { progress: "COMPLETE" },
    { progress: "Improvements are evident following the new process.\nCOMPLETE" },
    { progress: "All files hold up to date records. COMPLETE" },
    { progress: "Audit to be undertaken.\nCOMPLETE" },
    { progress: "Audit of 40 files in May 2026 planned.\nCOMPLETE" },
    { progress: "See evidence folder.\nCOMPLETE" },
  ],
  passes: [
    { progress: "A case audit in May 2026 shows better plans.\nCOMPLETE" },
    { progress: "The site visit of 13 December confirms it.\nCOMPLETE" },
    { progress: "Improvements are evident." },
    { rows: [{ progress: "It will be launched in June 2027.\nCOMPLETE" }], also: ["complete-future"] },
  ],
});
