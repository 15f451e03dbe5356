import type { Day } from "../model/day";
import type { Completion, Status } from "../model/plan";
import type { Settings } from "../model/settings";
import { findDates, settle } from "./dates";
import { readDue, type Calendar, type DueCell } from "./due";
import { isWholly, statusFromColumn } from "./status";
import { anyOf, excerptOf, folded, hasAny, sentencesOf, stretchOf } from "./words";

/** What the column for the day of completion says of an action, and how it stands by that. */
export interface ReadCompletion extends Completion {
  readonly status: Status;
  /** What stands behind the day: the outcome, in plans that have one column for both. */
  readonly outcome: string;
}

/** Where the day ends and the outcome begins: "21 June 2013. 118 visits were made by December 2013." */
const dayEnds = /(?<=\d{4}|[/.]\d{2})[.;] /;

/** Of a cell that is quoted, in characters. */
const longest = 80;

/** What is hoped for, or left open, is no day of completion. */
const awaited =
  /^(?:expected|anticipated|planned|target|due|by|until|before|tb[ac]|n\/?a|[–—-]+$)(?!\p{L})/iu;

/**
 * The status by the day of completion, as the action plans of domestic homicide reviews have it: a day that has come, or a
 * text that begins with one. Null where the cell is blank. A day to come, or one with a reservation, is open and asked about.
 */
export function readCompletion(
  cell: DueCell,
  asAt: Day,
  calendar: Calendar,
  settings: Settings,
): ReadCompletion | null {
  const { place, shown, value } = cell;
  const said = folded(typeof value === "number" ? (shown?.text ?? String(value)) : String(value));
  if (said === "") return null;
  const words = stretchOf(said, 0, longest);
  const open = (doubt: string | null, day: Day | null, says: Completion["says"]): ReadCompletion => ({
    words,
    place,
    day,
    says,
    status: { value: "open", words, place, doubt },
    outcome: "",
  });
  const quoted = `“${excerptOf(said, 0, longest)}”`;
  const opening = new RegExp(`^(?:${anyOf(settings.status.complete).source})[ :,–—-]*(?:on |in )?`, "iu");
  const text = typeof value === "number" ? said : said.replace(opening, "");
  if (awaited.test(text)) {
    const [hoped] = findDates(text);
    return open(null, hoped === undefined ? null : (settle(hoped, calendar.base)?.day ?? null), "awaited");
  }
  const day = readDue(
    typeof value === "number" ? cell : { ...cell, value: text.split(dayEnds)[0] ?? text },
    [],
    calendar,
    settings,
  ).original;
  if (day === null || !text.startsWith(day.words)) {
    const status = statusFromColumn(said, place, new Map(), settings);
    const isComplete = status.value === "complete";
    return {
      words,
      place,
      day: null,
      says: isComplete ? "done" : "open",
      status,
      outcome: isComplete ? "" : said,
    };
  }
  const outcome = text.slice(day.words.length).replace(/^[\s.:;,–—-]+/, "");
  if (day.day > asAt) return open(`the day of completion, ${quoted}, is still to come`, day.day, "done");
  if (
    day.unsettled === true ||
    hasAny(outcome, settings.status.open) ||
    hasAny(sentencesOf(outcome)[0] ?? "", settings.status.reservations)
  )
    return open(
      `the day of completion is given as ${quoted}, which does not plainly say that it is complete`,
      day.day,
      "open",
    );
  return {
    words,
    place,
    day: day.day,
    says: "done",
    status: { value: "complete", words: day.words, place, doubt: null },
    outcome,
  };
}

/** A status column decides, and so does a progress text that is otherwise; where the day of completion disagrees, that is asked. */
export function withCompletion(
  status: Status,
  completion: ReadCompletion | null,
  progress: string,
  ofColumn: boolean,
  settings: Settings,
): Status {
  if (completion === null) return status;
  const { status: by } = completion;
  const words = by.words ?? "";
  if (ofColumn)
    return status.value === by.value || status.doubt !== null
      ? status
      : {
          ...status,
          doubt: `the status is “${status.words ?? ""}”, but the day of completion is given as “${words}”`,
        };
  if (by.value === "open")
    return status.value === "open"
      ? by
      : {
          ...by,
          doubt: `the progress ends in “${status.words ?? ""}”, but the day of completion is given as “${words}”`,
        };
  const last = progress.split("\n").at(-1) ?? "";
  return isWholly(last, settings.status.open)
    ? {
        ...by,
        value: "open",
        doubt: `the day of completion is “${words}”, but the progress ends in “${folded(last)}”`,
      }
    : by;
}
