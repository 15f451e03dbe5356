import type { Place } from "../model/place";
import type { Status } from "../model/plan";
import type { Settings } from "../model/settings";
import { anyOf, folded, hasAny, linesOf, withoutEnding } from "./words";

const ending = ".!)]";

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
  if (inCapitals && hasAny(after, reservations)) {
    const words = folded(lastWords.slice(last.index));
    return { value: "open", words, place, doubt: `“${words}” records it as complete with a reservation` };
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

const isWholly = (line: string, phrases: readonly string[]) =>
  folded(withoutEnding(line, ending).replace(anyOf(phrases), "")) === "";

/** The status in a column of its own, read by its words; what they do not decide is open, and said to be unclear. */
export function statusFromColumn(text: string, place: Place, settings: Settings): Status {
  const { complete, open, reservations } = settings.status;
  const words = folded(text);
  if (words === "") return { value: "open", words: null, place, doubt: "its status is blank" };
  if (isWholly(words, complete) || words === "100%") return { value: "complete", words, place, doubt: null };
  if (
    hasAny(words, open) ||
    (hasAny(words, complete) && hasAny(words, reservations)) ||
    /^\d{1,2}\s?%$/.test(words)
  ) {
    return { value: "open", words, place, doubt: null };
  }
  return { value: "open", words, place, doubt: `“${words}” is not a status that is known` };
}
