import type { Place } from "../model/place";
import type { Status } from "../model/plan";
import type { Settings } from "../model/settings";
import { anyOf, excerptOf, folded, hasAny } from "./words";

/** Of words that are quoted, in characters. */
const longest = 80;

/** "This action was", "the recommendation has been": what is dropped is the action itself. */
const ofAction =
  /^(?:this |the )?(?:action|recommendation|scheme|work|project) (?:(?:is|was|has been|now) ){1,2}/i;
/** What tells more of how it was dropped, and of nothing else: "Withdrawn by the Board", "Superseded (see 3.2)"; never "Withdrawn cases". */
const saysMore =
  /^(?:$|[^\p{L}\p{N} ]| [^\p{L}\p{N}]| (?:by|as|and|in|on|at|from|following|because|since|due|owing|after|with|now|see)(?!\p{L}))/iu;

/** Whether words begin by saying that the action was dropped. */
function beginsDropped(words: string, { status: { dropped } }: Settings): boolean {
  const [whose = ""] = ofAction.exec(words) ?? [];
  const said = words.slice(whose.length);
  const [first] = said.slice(0, longest).matchAll(anyOf(dropped));
  if (first?.index !== 0) return false;
  return whose !== "" || / (?:with|into|by)$/i.test(first[0]) || saysMore.test(said.slice(first[0].length));
}

/** Whether a short text, as a status column has it, says that the action was dropped: "Closed – superseded by action 3". */
export const isDropped = (words: string, settings: Settings): boolean =>
  hasAny(words, settings.status.dropped) &&
  words.split(/[–—:;,(-]/).some((part) => beginsDropped(part.trim(), settings));

/** How such an action stands. It was not done, so it is open; but nobody is to do it, so it is not late. */
export const droppedStatus = (words: string, place: Place): Status => ({
  value: "open",
  words,
  place,
  doubt: `“${excerptOf(words, 0, longest)}” says that nobody is to do it any more, and not that it was done`,
  dropped: true,
});

/** An open action whose progress begins or ends by saying that it was dropped. */
export function withDropped(status: Status, progress: string, place: Place, settings: Settings): Status {
  if (status.value === "complete" || status.dropped === true || !hasAny(progress, settings.status.dropped))
    return status;
  const lines = progress
    .split("\n")
    .map(folded)
    .filter((line) => line !== "");
  const last = lines.at(-1) ?? "";
  const said = [lines[0] ?? "", last, last.split(/[.;] (?=\p{Lu})/u).at(-1) ?? ""].find((words) =>
    beginsDropped(words, settings),
  );
  return said === undefined ? status : droppedStatus(excerptOf(said, 0, longest), place);
}
