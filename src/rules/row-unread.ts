import type { Place } from "../model/place";
import { speaksOfAction } from "../reading/rows";
import { excerptOf } from "../reading/words";
import { isAcronymKey } from "./acronyms";
import { planRule } from "./rule";

/** Of a row that is quoted, in characters. */
const longest = 60;

/** What a plan says below its table of itself: when it is reported next, and whom to ask. */
const nextReport = /^(?:the )?(?:next|further) (?:update|report|review|meeting)\b|^contacts?\b/i;

export const rowUnread = planRule({
  id: "row-unread",
  severity: "check",
  title: "A row could not be read as part of the plan.",
  why: "What PlanProof did not understand it did not check, and an action may be hiding there.",
  look: ({ plan, settings }) => {
    const last = plan.actions.at(-1)?.lastRow ?? 0;
    const isNote = (text: string, { row = 0 }: Place) =>
      row > last && (isAcronymKey(text) || (nextReport.test(text) && !speaksOfAction(text, settings)));
    const unread = plan.unread.filter(({ text, place }) => !isNote(text, place));
    return unread.map(({ text, place }) => {
      const quoted = `“${excerptOf(text, 0, longest)}”`;
      const below = place.row !== undefined && place.row > last;
      if (below && speaksOfAction(text, settings)) {
        return {
          sentence: `${quoted} stands below the plan and speaks of an action, which was read without it. If it holds, put it into the action’s own row.`,
          places: [place] as const,
        };
      }
      return below
        ? {
            sentence: `${quoted} stands below the plan and was read as a note to it.`,
            places: [place] as const,
            severity: "advice" as const,
          }
        : {
            sentence: `${quoted} belongs to no action that could be read. It was not checked.`,
            places: [place] as const,
          };
    });
  },
  fails: [
    { rows: [{ outcome: "", lead: "", due: "", actions: "Train all staff", progress: "" }, {}] },
    { rows: [{ outcome: "", lead: "", due: "", actions: "", progress: "Carried over" }, {}] },
    {
      rows: [
        {
          outcome: "",
          lead: "",
          due: "",
          actions: "",
          progress: "Carried over from the partnership’s own plan of the years before",
        },
        {},
      ],
    },
    { rows: [{ outcome: "continued from overleaf.", lead: "", due: "", actions: "", progress: "" }, {}] },
    {
      rows: [
        {},
        { outcome: "* Action 1 is now due in May 2027", lead: "", due: "", actions: "", progress: "" },
      ],
    },
    { rows: [{}, { outcome: "The front door", lead: "", due: "", actions: "", progress: "" }] },
    { rows: [{}, { outcome: "Action 1 has been closed", lead: "", due: "", actions: "", progress: "" }] },
  ],
  passes: [
    {},
    {
      rows: [
        {},
        {
          ...{ lead: "", due: "", actions: "", progress: "" },
          outcome: "LMC – Local Medical Committee; EDT – Emergency Duty Team",
        },
      ],
    },
    {
      rows: [
        {},
        { ...{ lead: "", due: "", actions: "", progress: "" }, outcome: "Next report: 20 January 2027" },
      ],
    },
    {
      rows: [
        {},
        {
          ...{ lead: "", due: "", actions: "", progress: "" },
          outcome: "CAF – Common Assessment Framework; SEN(D) – special educational needs (and disabilities)",
        },
      ],
    },
    { rows: [{}, { outcome: "", lead: "", due: "", actions: "Train all staff", progress: "" }] },
    { rows: [{}] },
  ],
});
