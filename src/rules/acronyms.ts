import { textAt } from "../model/grid";
import { a1, type Place } from "../model/place";
import { count, listed } from "../model/wording";
import type { Action } from "../model/plan";
import { folded, isBlank, plainWords } from "../reading/words";
import type { Settings } from "../model/settings";
import { isInitials } from "./lead-initials";
import { cellOf, planRule, type Subject } from "./rule";

/** Not the letters of a reference, "CH 2021/14" and "CH/12", whereas "MASH 2026" and "MASH 12/03/2026" give a year and a day. */
export const acronym =
  /(?<![\p{L}\p{N}&#'’-])(\p{Lu}{2,7})(?:s|['’]s)?(?![\p{L}\p{N}&-]|\/\d| (?!(?:19|20)\d\d(?![\d/])|\d{1,2}[/.]\d{1,2}[/.]\d)\d)/gu;
export const roman = /^[IVX]+$/;

/** How many are named in the sentence; all of them are shown on the sheet. */
const named = 4;

/** Whether words begin with an acronym's letters, one after the other: "Common Assessment Framework" and CAF. */
export function spells(words: readonly string[], letters: string): boolean {
  let at = 0;
  for (const word of words) if (word.charAt(0).toUpperCase() === letters[at]) at++;
  return at === letters.length;
}

/** Whether an acronym stands in brackets behind its own words, or has them in brackets behind it. */
function isSpeltOut(text: string, start: number, letters: string): boolean {
  const end = start + letters.length;
  const before = text.slice(Math.max(0, start - 120), start);
  const words = letters.length + 4;
  if (/\(['“‘"]?$/.test(before) && spells(plainWords(before).split(" ").slice(-words), letters)) return true;
  const inside = /^(?:s|['’]s)? ?(?:\(|[=–—:-] )([^)]{4,120})/.exec(text.slice(end, end + 130))?.[1];
  return inside !== undefined && spells(plainWords(inside).split(" ").slice(0, words), letters);
}

/** Whether a text is a key to acronyms and nothing else: "LMC – Local Medical Committee; SEN(D) – special needs". */
export function isAcronymKey(text: string): boolean {
  const parts = text.split(/;|\n/).map((part) => part.trim());
  const isEntry = (part: string) => /^\p{Lu}[\p{Lu}()&]{1,8} ?[=–—:-]/u.test(part);
  return (
    parts.every(isEntry) && parts.some((part) => isSpeltOut(part, 0, /^\p{Lu}{2,7}/u.exec(part)?.[0] ?? " "))
  );
}

/** Words in capitals beside words in capitals are shouted, and no acronyms; so is a status at a line's end. */
export function isShouted(text: string, start: number, end: number): boolean {
  const before = /(\p{L}+)[^\p{L}\n]{1,3}$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? "";
  const after = /^[^\p{L}\n]{1,3}(\p{L}+)/u.exec(text.slice(end, end + 20))?.[1] ?? "";
  return [before, after].some((word) => word.length > 3 && word === word.toUpperCase());
}

const known = new WeakMap<Settings, ReadonlySet<string>>();
export function knownTo(settings: Settings): ReadonlySet<string> {
  const found =
    known.get(settings) ??
    new Set(
      [
        ...settings.knownAcronyms,
        ...settings.inspectorates,
        ...settings.status.complete,
        ...settings.status.open,
        ...settings.status.marks,
      ].flatMap((word) => word.toUpperCase().split(" ")),
    );
  known.set(settings, found);
  return found;
}

/** In characters. */
const longestTag = 80;

/** An outcome without the source tag at its end: a name in it that is not known belongs to source-unknown. */
export function withoutTag(outcome: string): string {
  const open = Math.max(outcome.lastIndexOf("("), outcome.lastIndexOf("["));
  const tag = open < 0 ? "" : outcome.slice(open);
  return tag.length <= longestTag && /\d{4}/.test(tag) ? outcome.slice(0, open) : outcome;
}

/** What a key outside the table explains: "CAF" in one cell, and its words in the next. */
function keyed({ plan, grid }: Subject, letters: ReadonlyMap<string, Place>): ReadonlySet<string> {
  const found = new Set<string>();
  const inPlan = new Set(plan.actions.flatMap(({ rows }) => rows));
  for (let row = grid.top; row < grid.top + grid.values.length; row++) {
    if (inPlan.has(row)) continue;
    for (let column = grid.left; column <= plan.right; column++) {
      const text = textAt(grid, row, column);
      if (isBlank(text)) continue;
      const next = folded(textAt(grid, row, column + 1));
      const own = folded(text);
      if (letters.has(own) && spells(plainWords(next).split(" "), own)) found.add(own);
      for (const { 1: name = "", index } of text.matchAll(acronym))
        if (isSpeltOut(text, index, name)) found.add(name);
    }
  }
  return found;
}

/** The text of a lead cell where it is bodies' and posts' short forms, and not officers' initials: those belong to lead-initials. */
const bodiesIn = ({ leadText, leads, workingWith }: Action, settings: Settings) =>
  [...leads, ...workingWith].some(({ person }) => person !== null && isInitials(person, settings))
    ? ""
    : leadText;

/** Text pasted from a page has soft hyphens within its words: "SAFE\u00ADGUARDING" is one word. */
const withoutSoftHyphens = (text: string) => (text.includes("\u00AD") ? text.replaceAll("\u00AD", "") : text);

/** One finding for the plan. What members of any council know is in the settings, as are the inspectorates. */
export const acronyms = planRule({
  id: "acronyms",
  severity: "advice",
  title: "Acronyms are never spelt out.",
  why: "Members and the public do not know a service’s short forms.",
  look: (subject) => {
    const { plan, grid, settings } = subject;
    const first = new Map<string, Place>();
    const speltOut = new Set<string>();
    const ignore = knownTo(settings);
    const look = (said: string, place: Place) => {
      const text = withoutSoftHyphens(said);
      for (const { 0: whole, 1: letters = "", index } of text.matchAll(acronym)) {
        if (ignore.has(letters) || speltOut.has(letters) || roman.test(letters)) continue;
        if (isSpeltOut(text, index, letters)) speltOut.add(letters);
        else if (!first.has(letters) && !isShouted(text, index, index + whole.length))
          first.set(letters, place);
      }
    };
    for (const action of plan.actions) {
      look(withoutTag(action.outcome), cellOf(subject, action, "outcome"));
      look(bodiesIn(action, settings), cellOf(subject, action, "lead"));
      look(action.steps, cellOf(subject, action, "actions"));
      look(action.progress, cellOf(subject, action, "progress"));
      if (plan.columns.evidence !== null && plan.columns.evidence !== plan.columns.progress)
        look(textAt(grid, action.row, plan.columns.evidence), cellOf(subject, action, "evidence"));
    }
    const explained = keyed(subject, first);
    const never = [...first].filter(([letters]) => !speltOut.has(letters) && !explained.has(letters));
    const [place, ...rest] = never.map(([, where]) => where);
    if (place === undefined) return [];
    const shown = never.slice(0, named).map(([letters, where]) => `${letters} (${a1(where, plan.sheet)})`);
    const which =
      never.length > named
        ? `${count(never.length, "acronym")} are never spelt out, such as ${listed(shown)}`
        : `${listed(shown)} ${never.length === 1 ? "is" : "are"} never spelt out`;
    return [
      {
        sentence: `${which}. ${
          never.length === 1
            ? "Spell it out where it first stands, or list it for members."
            : "Spell them out where they first stand, or list them for members."
        }`,
        places: [place, ...rest],
      },
    ];
  },
  fails: [
    { progress: "The CISRS has been told." },
    { progress: "The CISRS of the NHS is ON TRACK, and OFSTED was told." },
    { progress: "The service (CISRS) has been told." },
    { progress: "We call all families (weekly) about the CAF." },
    { progress: "Children in all families of Norbury are seen by the new panel (CAF)." },
    { progress: "The CAF has one aim: children always first." },
    { progress: "The CAF (a panel that meets in Norbury each week, chaired by Ann, for families) is new." },
    { progress: "IMMEDIATE steps: the MASH and the NHS MARAC met." },
    { progress: "It is with the MASH.\nACTION TAKEN" },
    { progress: "Each SI is told to the MASH, the MARAC and the LADO." },
    { progress: "The CISRS, the MASH, the MARAC, the LADO and the IRO have met." },
    { rows: [{ progress: "The MASH has met." }], title: "MASH action plan" },
    { outcome: "1. See children sooner (MARAC, log 2)" },
    {
      outcome:
        "1. See children sooner (as the MARAC of March 2026 asked of each school, nursery, hospital and clinic in Norbury)",
    },
    { actions: "Review all IROs’ cases with the MASH" },
    { outcome: "1. DNA rates are reduced (OFSTED, 2026)" },
    { rows: [{ status: "See the log of the MARAC" }], extraHeading: "Evidence" },
    { lead: "Ben Okoro\nNHS Norbury CCG", fill: "#00B0F0" },
    { progress: "The MASH 2026 review began well." },
    { progress: "It went to the MASH 12/03/2026, as asked." },
    { progress: "The MASH, 3 schools and the board have met." },
  ],
  passes: [
    { progress: "Report CH 2021/14 went to the board; see ref CH/12 and CH12." },
    { progress: "The SAFE\u00ADGUARDING group has met." },
    { progress: "A Common Assessment Framework (CAF) was drawn up. Each CAF is reviewed." },
    { progress: "A Common Assessment Framework (“CAF”) was drawn up." },
    { progress: "The CAF’s (Common Assessment Framework) panel has met." },
    { progress: "URGENT – REVIEW" },
    { lead: "Ben Okoro\nNHS Norbury Clinical Commissioning Group (CCG)", fill: "#00B0F0" },
    { rows: [{ outcome: "1. Keep assessments timely (OFSTED and NQTS, 2026)" }], also: ["source-malformed"] },
    { progress: "The NHS, CQC and Ofsted have met the GPs at the A&E." },
    { progress: "IMMEDIATE ACTION was taken in Phase II." },
    { rows: [{ progress: "The MASH has met." }], title: "MASH: Multi-Agency Safeguarding Hub" },
  ],
});
