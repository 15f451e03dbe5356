import type { Place } from "../model/place";
import type { Status } from "../model/plan";
import type { Settings } from "../model/settings";
import type { StatusKey } from "./status-key";
import { findDates } from "./dates";
import { newestFirst } from "./newest-first";
import { droppedStatus, isDropped } from "./dropped";
import { anyOf, excerptOf, folded, hasAny, plainWords, sentencesOf, stretchOf, withoutEnding } from "./words";

const ending = '.!)]*,;”"';

const quotationMarks = /["“”‘’']/g;

/** The words around a status word that are looked at for a reservation, in characters: a short clause. */
const reach = 40;

/**
 * The status in the progress text. Complete means that the author says so without reservation: the status word as a
 * line of its own, or in capitals as the last word. Everything else is open, and where a status word at the end is
 * neither, that is doubtful and said.
 */
export function statusFromProgress(progress: string, place: Place, settings: Settings): Status {
  const { complete, reservations } = settings.status;
  const open: Status = { value: "open", words: null, place: null, doubt: null };
  const doubtful = (words: string, doubt: string): Status => ({ value: "open", words, place, doubt });
  const unsure = (text: string, at: number) =>
    doubtful(
      folded(stretchOf(text, at, 2 * reach)),
      `“${folded(excerptOf(text, at, 2 * reach))}” may or may not mean that it is complete`,
    );
  const lines = progress.split("\n").filter((line) => folded(line) !== "");
  const last = lines.at(-1);
  if (last === undefined) return open;
  const newest = newestFirst(lines);
  if (newest !== null) {
    const now = statusFromProgress(lines.slice(0, newest).join("\n"), place, settings);
    const older = statusFromProgress(last, place, settings);
    return now.value === "open" && now.doubt === null && older.value === "complete"
      ? doubtful(
          folded(stretchOf(last, last.length, 2 * reach)),
          `“${older.words ?? ""}” stands in an entry that is older than the first`,
        )
      : now;
  }
  // Where no word says so, the line need not be divided.
  const lastSentence = hasAny(last.replace(quotationMarks, ""), complete)
    ? (sentencesOf(last).at(-1) ?? last)
    : null;
  if (lastSentence !== null && isWholly(lastSentence, complete)) {
    const upTo = folded([...lines.slice(0, -1), last.slice(0, last.lastIndexOf(lastSentence))].join(" "));
    if (carriesOn(upTo, settings) || isOfLabel(lines.slice(0, -1), upTo, settings)) {
      const whole = `${upTo} ${folded(lastSentence)}`;
      return unsure(whole, whole.length);
    }
    return {
      value: "complete",
      words: withoutEnding(folded(lastSentence), ending).replace(/^[“"‘'([]+/u, ""),
      place,
      doubt: null,
    };
  }
  // A word that means complete in a column, and nothing else: "Implemented".
  if (lines.length === 1 && isWholly(last, settings.status.completeInColumn))
    return doubtful(folded(last), `“${folded(last)}” may or may not mean that it is complete`);
  const line = withoutEnding(last, ending).trimStart();
  const match = [...line.matchAll(anyOf(complete))].at(-1);
  if (match === undefined) {
    const earlier = lines.find((each) => isWholly(each, complete));
    return earlier === undefined
      ? open
      : doubtful(folded(earlier), `“${folded(earlier)}” stands above text that was added later`);
  }
  const [word] = match;
  const before = line.slice(0, match.index);
  const after = folded(line.slice(match.index + word.length));
  const clause = folded(
    before
      .slice(-reach)
      .split(/[.;:!?]/)
      .at(-1) ?? "",
  );
  const inCapitals = word === word.toUpperCase();
  const words = folded(stretchOf(line, match.index, 2 * reach));
  if (hasAny(clause, reservations)) return { value: "open", words, place, doubt: null };
  // "IN COMPLETE"
  if (/(?<!\p{L})in[\s-]+$/iu.test(before)) return { value: "open", words, place, doubt: null };
  // A bare COMPLETE stands apart from what is before it: a stop, a dash, a tab, or the wide gap that a pasted page leaves.
  const labelled = /:\s*$|\s[–—-]\s*$|\s{2,}$|\t$/u.test(before);
  const apart = before === "" || /[.;!?)\]]\s*$/u.test(before) || (labelled && !isOfPart(before, settings));
  if (after === "" && inCapitals && apart) return { value: "complete", words: word, place, doubt: null };
  if (after === "" || inCapitals || apart) {
    return unsure(line, match.index);
  }
  return open;
}

const opensOn =
  /(?:(?<!\p{L})(?:is|are|be|been|being|was|were|not|yet|half|nearly|almost|substantially|mostly|largely|virtually|partly|partially|until|to|will|should|would|could|may|might|in|as|still|if|phase|stage|part|nearing|approaching|anything but|from|awaiting|pending)|(?:^|[.;:!?] |(?<!\p{L})(?:is|are|now|still) )(?:expected|forecast|anticipated|projected|target|target date|planned)|(?:phase|stage|part) ?\d{1,2}|\d ?%)$/iu;

/**
 * Whether a text runs on into the status word that follows it, over a line's end: "this action is not", "60%", or
 * says just before it that the work goes on.
 */
function carriesOn(text: string, settings: Settings): boolean {
  const { open } = settings.status;
  if (/(?::|\s[–—-])$/u.test(text)) return isOfPart(text, settings);
  if (!/[.!?;)\]]$/.test(text)) return opensOn.test(text.slice(-reach));
  const tail = text.slice(-4 * reach);
  return hasAny(tail, open) && isWholly(sentencesOf(tail).at(-1) ?? "", open);
}

/**
 * Whether the line above a status names a part: it is all that is told, "Training", or it or another part above it is
 * open, "Website / ONGOING / Training".
 */
function isOfLabel(above: readonly string[], upTo: string, settings: Settings): boolean {
  const label = folded(above.at(-1) ?? "");
  const { open, completeInColumn } = settings.status;
  const isAll = label === upTo && label.split(" ").length <= mostOfLabel;
  if (!isAll && !above.some((line) => isWholly(line, open))) return false;
  return !/[.!?;:)\]]$/.test(label) && !hasAny(label, completeInColumn) && isOfPart(label, settings);
}

/** What was done, behind what it was done to: "Staff trained –". Before it, "Revised policy:", it is said of a part. */
const participle = /(?<=\p{L} )(?!looked after|based|related|aged)\p{L}{2,}ed(?!\p{L})/iu;

/** The most words of a line above a status that is the name of a part, and no more to be told. */
const mostOfLabel = 2;

/** The most words of a label; more are a sentence, whose verb no list may know: "Feedback from agencies indicates …". */
const longestLabel = 8;

/**
 * Whether what stands before a status word names one part of the action, or when it is to be: "Training –", "Phase 1:",
 * "Expected:". "Status:", "Overall –" and a date name none.
 */
function isOfPart(before: string, { status: { ofWhole, tellingOfWhole } }: Settings): boolean {
  const last = folded(before.slice(-4 * reach)).replace(/\s?[:–—-]$/u, "");
  const label = folded(last.split(/[.;:!?)]|\s[–—-]\s/u).at(-1) ?? "");
  const { rest } = withoutDates(label);
  const words = plainWords(rest.replace(anyOf(ofWhole), ""));
  if (words === "" || words.split(" ").length > longestLabel) return false;
  if (hasAny(words, tellingOfWhole) || participle.test(words)) return false;
  // "Training 40%, Policy –": what is named behind a part that is not done is a part too.
  if (/(?<!\d)\d{1,2} ?%, \P{Ll}/u.test(label)) return true;
  // A number within it is a result, "Audit of 13 files –"; one at its end tells parts apart, "Ward 6:".
  return !/\d+\S* ./.test(words);
}

/** A text without its dates; `hasDate` where it had one. A day by which a thing is to be done is another matter, and stays. */
function withoutDates(text: string): { rest: string; hasDate: boolean } {
  let rest = text;
  for (const { words: date } of findDates(text))
    if (!/^(?:by|until|early|late)\b/i.test(date)) rest = rest.replace(date, "");
  return { rest, hasDate: rest !== text };
}

/** What else stands beside a status is no more than its day, in characters: ", on the 30th of September 2012 ()." */
const longestDay = 60;

/** "Complete." and "Action completed" are nothing but a status; "Work is now complete" is a sentence about work. */
export const isWholly = (line: string, phrases: readonly string[]) => {
  const words = folded(
    line
      .replace(quotationMarks, "")
      .replace(/^\s*(?:this |the )?(?:actions?|status)(?: is| fully| now|:)*(?!\p{L})/iu, ""),
  );
  if (!hasAny(words, phrases) || words.replace(anyOf(phrases), "").length > longestDay) return false;
  // The day of completion may stand behind it: "COMPLETE (December 2012)".
  const { rest, hasDate } = withoutDates(words);
  const other = rest.replace(anyOf(phrases), "");
  if (other.includes("?")) return false;
  // "IN COMPLETE" is no day of completion.
  return plainWords(other).replace(hasDate ? /^(?:on|in)$/ : "", "") === "";
};

const inColumns = new WeakMap<Settings["status"], readonly string[]>();

/** What means complete in a column of its own. */
export function completeWords({ status }: Settings): readonly string[] {
  const known = inColumns.get(status) ?? [...status.complete, ...status.completeInColumn];
  inColumns.set(status, known);
  return known;
}

/** "Done, but not closed": what is said to be one of two things that close an action, and not the other, is open. */
const deniesIn = (meaning: string, closing: RegExp) =>
  [...meaning.matchAll(closing)].some(({ index }) =>
    /(?<!\p{L})not (?:yet )?$/iu.test(meaning.slice(0, index)),
  );

/** A key that says how the plan itself counts: "Delivered, impact not yet seen: counted as open". */
const countsAsOpen =
  /\b(?:counted|counts|treated|reported) as (?:still )?(?:open|not complete|incomplete)\b|\b(?:remains?|stays?|still|kept) open\b|\bnot (?:counted|treated|reported) as (?:complete|completed|done|closed)\b/i;

/**
 * The status in a column of its own: by its words, by percent, or by a colour or letter that the plan's own key explains.
 * What none of them decides is open, and said to be unclear.
 */
export function statusFromColumn(text: string, place: Place, key: StatusKey, settings: Settings): Status {
  const { open: notComplete, marks, warnings, reservations } = settings.status;
  const words = folded(text);
  const open = (doubt: string | null, said = words): Status => ({
    value: "open",
    words: said === "" ? null : said,
    place,
    doubt,
  });
  const isOpen = (said: string) =>
    hasAny(said, notComplete) ||
    /^(?:not|no(?! longer)|may|might|has missed|to be|will be|yet to|partly|partially|some)\b/i.test(said);
  if (words === "") return open("its status is blank");
  const dropped = isDropped(words, settings) ? droppedStatus(words, place) : null;
  // A tick has no words. What asks for it to be shown in colour is no part of it.
  const meaning = key.get(plainWords(words)) ?? key.get(words.replace("\uFE0F", ""));
  if (meaning !== undefined) {
    const shown = `${words} (${meaning})`;
    // The plan's own word for it: "completed, impact still to be tested" is a kind of complete.
    const said = withoutConfirmation(
      meaning.replace(
        /^(?:the |this |all )?(?:actions?|work|tasks?)? ?(?:(?:is|are|has been|have been|fully) )*/i,
        "",
      ),
      settings,
    );
    const opens = anyOf(completeWords(settings));
    if (meaning.search(opens) !== 0 && said.search(opens) !== 0) {
      if (dropped !== null) return dropped;
      return isOpen(meaning) || isOpen(words)
        ? open(null, shown)
        : open(
            `the plan’s key calls “${words}” “${meaning}”, which does not plainly say whether it is complete`,
            shown,
          );
    }
    if (countsAsOpen.test(meaning) || deniesIn(meaning, opens)) return open(null, shown);
    if (hasAny(meaning, notComplete))
      return open(`the plan’s key gives “${words}” two meanings (${meaning})`, shown);
    return { value: "complete", words: shown, place, doubt: null };
  }
  if (dropped !== null) return dropped;
  if (marks.includes(plainWords(words))) return open(`the plan does not say what “${words}” stands for`);
  const unclear = `“${excerptOf(words, 0, 2 * reach)}” does not plainly say whether it is complete`;
  const { mark, said } = besideMark(words, marks);
  const percent = /^(\d{1,3}(?:\.\d+)?) ?%(?: complete| completed)?$/i.exec(said)?.[1];
  const closing = completeWords(settings);
  if (percent === undefined ? isAllOf(said, closing) : Number(percent) >= 100) {
    const other = mark === null ? undefined : key.get(mark);
    if (other === undefined && warnings.includes(mark ?? ""))
      return open(
        `“${words}” says two things, and the plan does not say what the colour or letter beside it stands for`,
      );
    return other === undefined || hasAny(other, closing)
      ? { value: "complete", words, place, doubt: null }
      : open(`“${words}” says one thing, and the plan’s key to its colour another (${other})`);
  }
  if (percent !== undefined) return open(null);
  const first = [...said.matchAll(anyOf(closing))][0];
  if (first === undefined) return isOpen(said) ? open(null) : open(unclear);
  // "Almost complete" and "phase 1 delivered" are plainly open; "complete – ongoing monitoring" is one thing and another.
  return hasAny(said.slice(0, first.index), reservations) ? open(null) : open(unclear);
}

/** "Validated and closed" says how it was closed, where what confirms stands first. */
function withoutConfirmation(meaning: string, { status: { confirmed } }: Settings): string {
  const [first] = meaning.matchAll(anyOf(confirmed));
  const rest = meaning.slice(first?.[0].length);
  return first?.index === 0 && rest.startsWith(" and ") ? rest.slice(" and ".length) : meaning;
}

/** "Complete", "fully complete", "completed and embedded": nothing but words that close an action. */
const isAllOf = (said: string, closing: readonly string[]) => {
  const closes = (words: string) => isWholly(folded(words).replace(/^(?:fully|now) /i, ""), closing);
  return closes(said) || said.split(/ (?:and|&) |[,/]/).every(closes);
};

/** A colour or letter beside the words of a status, "Blue – complete" or "complete (blue)", and the words; null where there is none. */
function besideMark(words: string, marks: readonly string[]): { mark: string | null; said: string } {
  const [, before = "", after = ""] = /^(\p{L}+) ?[(:–—-] ?(.+)$/u.exec(words) ?? [];
  if (marks.includes(plainWords(before)))
    return { mark: plainWords(before), said: withoutEnding(after, ")") };
  const [, said = "", behind = ""] = /^([^()]+) \((\p{L}+)\)$/u.exec(words) ?? [];
  return marks.includes(plainWords(behind))
    ? { mark: plainWords(behind), said }
    : { mark: null, said: words };
}

/** Whether a status says that an action is complete beside a colour or letter: "Complete (amber)". It may mean that it is. */
export function saysBesideMark(words: string, settings: Settings): boolean {
  const { mark, said } = besideMark(words, settings.status.marks);
  return mark !== null && isAllOf(said, completeWords(settings));
}

/** The status that opens an update, before its first full stop, colon or dash; else the one that ends it. */
export function statusOpening(text: string, place: Place, key: StatusKey, settings: Settings): Status {
  const opening = folded(text).split(/[.:;–—]| - /)[0] ?? "";
  const first = statusFromColumn(opening, place, key, settings);
  if (first.doubt === null) return first;
  const last = statusFromProgress(text, place, settings);
  return last.value === "complete" || !hasAny(text, settings.status.complete) ? last : first;
}
