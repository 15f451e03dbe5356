import type { Place } from "../model/place";
import type { Status } from "../model/plan";
import type { Settings } from "../model/settings";
import type { StatusKey } from "./status-key";
import { anyOf, folded, hasAny, linesOf, plainWords, sentencesOf, withoutEnding } from "./words";

const ending = ".!)]*";

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
  const lines = linesOf(progress);
  const lastLine = lines.at(-1);
  if (lastLine === undefined) return open;
  const lastSentence = sentencesOf(lastLine).at(-1) ?? lastLine;
  if (isWholly(lastSentence, complete)) {
    return { value: "complete", words: withoutEnding(lastSentence, ending), place, doubt: null };
  }
  const lastWords = withoutEnding(lastLine, ending);

  const last = [...lastWords.matchAll(anyOf(complete))].at(-1);
  if (last === undefined) {
    const earlier = lines.slice(0, -1).find((line) => isWholly(line, complete));
    return earlier === undefined
      ? open
      : { ...open, words: earlier, place, doubt: `“${earlier}” stands above text that was added later` };
  }
  const word = last[0];
  const before = lastWords.slice(0, last.index);
  const after = lastWords.slice(last.index + word.length);
  const clause = folded(
    before
      .slice(-reach)
      .split(/[.;:!?]/)
      .at(-1) ?? "",
  );
  const inCapitals = word === word.toUpperCase();
  if (after === "" && (before === "" || inCapitals)) {
    return hasAny(clause, reservations)
      ? { value: "open", words: folded(`${clause} ${word}`), place, doubt: null }
      : { value: "complete", words: word, place, doubt: null };
  }
  const leads = folded(before) === "" || /[.;:!?]\s*$/.test(before);
  if (after !== "" && (inCapitals || leads) && !hasAny(clause, reservations)) {
    const words = folded(lastWords.slice(last.index)).slice(0, 2 * reach);
    return {
      value: "open",
      words,
      place,
      doubt: `“${words}” may record it as complete, but not without reservation`,
    };
  }
  if (after === "" && !hasAny(clause, reservations)) {
    const words = folded(lastWords.slice(-2 * reach));
    return {
      value: "open",
      words,
      place,
      doubt: `its last words, “${words}”, may or may not mean that it is complete`,
    };
  }
  return open;
}

/** "Complete." and "Action completed" are nothing but a status; "Work is now complete" is a sentence about work. */
export const isWholly = (line: string, phrases: readonly string[]) => {
  const words = folded(
    withoutEnding(line, ending).replace(/^(?:this |the )?actions?(?: is| fully| now)*\b/i, ""),
  );
  return hasAny(words, phrases) && folded(words.replace(anyOf(phrases), "")) === "";
};

/**
 * The status in a column of its own: by its words, by percent, or by a colour or letter that the plan's own key explains.
 * What none of them decides is open, and said to be unclear.
 */
export function statusFromColumn(text: string, place: Place, key: StatusKey, settings: Settings): Status {
  const { complete, completeInColumn, open: notComplete, marks } = settings.status;
  const words = folded(text);
  const open = (doubt: string | null, said = words): Status => ({
    value: "open",
    words: said === "" ? null : said,
    place,
    doubt,
  });
  if (words === "") return open("its status is blank");
  const meaning = key.get(plainWords(words));
  if (meaning !== undefined) {
    const shown = `${words} (${meaning})`;
    // The plan's own word for it: "completed, impact still to be tested" is a kind of complete.
    const said = meaning.replace(
      /^(?:the |this |all )?(?:actions?|work|tasks?)? ?(?:(?:is|are|has been|have been|fully) )*/i,
      "",
    );
    const isComplete = said.search(anyOf([...complete, ...completeInColumn])) === 0;
    return isComplete ? { value: "complete", words: shown, place, doubt: null } : open(null, shown);
  }
  if (marks.includes(plainWords(words))) return open(`the plan does not say what “${words}” stands for`);
  const percent = /^(\d{1,3}(?:\.\d+)?) ?%$/.exec(words)?.[1];
  if (percent !== undefined) {
    return Number(percent) >= 100 ? { value: "complete", words, place, doubt: null } : open(null);
  }
  if (isWholly(words, [...complete, ...completeInColumn]))
    return { value: "complete", words, place, doubt: null };
  if (hasAny(words, notComplete) || /^(?:not|to be|will be|partly|partially)\b/i.test(words))
    return open(null);
  return open(`“${words.slice(0, 2 * reach)}” does not plainly say whether it is complete`);
}

/** The status that opens an update, before its first full stop, colon or dash; else the one that ends it. */
export function statusOpening(text: string, place: Place, key: StatusKey, settings: Settings): Status {
  const opening = folded(text).split(/[.:;–—]| - /)[0] ?? "";
  const first = statusFromColumn(opening, place, key, settings);
  if (first.doubt === null) return first;
  const last = statusFromProgress(text, place, settings);
  return last.value === "complete" || !hasAny(text, settings.status.complete) ? last : first;
}
