import { disagreement } from "./colour-key-disagrees";
import { colourCode, differencesIn, fixOf, sectorOfFill } from "./colour-code";
import { namesOf } from "../model/plan";
import { rowRule } from "./rule";

/** Any clear yellow, blue or green counts as right; fills on rows without a sector are not judged. Where most fills differ, colour-key-disagrees says so once. */
export const colourWrong = rowRule({
  id: "colour-wrong",
  column: "outcome",
  severity: "must-fix",
  title: "The colour says another sector than the lead does.",
  why: "The colour tells members who answers for the action, and this one names the wrong body.",
  look: (action, { plan, settings }) => {
    if (disagreement(plan, settings) !== null) return null;
    const wrong = differencesIn(action, plan, settings).find(({ kind }) => kind === "wrong");
    if (wrong === undefined || wrong.now === null || action.sector === null) return null;
    const code = colourCode(plan, settings);
    const now = sectorOfFill(wrong.now, code);
    const is =
      now === null
        ? `filled with a colour that is not in the code (${wrong.now})`
        : `${code.hues[now]} (${now})`;
    return {
      sentence: `it is ${is}, but its lead is ${namesOf(action)}. ${capital(code.hues[action.sector])} (${action.sector}) fits.`,
      places: [{ sheet: plan.sheet, row: action.row, column: wrong.column }],
      subject: wrong.now,
      fix: fixOf([wrong], plan),
    };
  },
  fails: [
    { fill: "#00B0F0" },
    { fill: "#92D050" },
    { lead: "Ben Okoro\nNorbury NHS Foundation Trust", fill: "#FFFF00" },
    { fill: "#FF0000" },
    { rows: [{ fill: "#FFFF00" }], headings: { outcome: "Outcome (blue = LA, yellow = NHS)" } },
  ],
  passes: [
    { rows: [{ fill: "#DDEBF7" }], headings: { outcome: "Outcome (blue = LA, yellow = NHS)" } },
    { fill: "#FFFF99" },
    { lead: "Ben Okoro\nNorbury NHS Foundation Trust", fill: "#DDEBF7" },
    { lead: "Cara Nunn\nNorbury Council/ NHS Norvale", fill: "#92D050" },
    { rows: [{ textColour: "#C00000" }], also: ["red-not-cqc"] },
    {
      rows: ["1", "2", "3"].map((ref) => ({ outcome: `${ref}. Keep plans (OFSTED, 2026)`, fill: "#00B0F0" })),
      also: ["colour-key-disagrees"],
    },
  ],
});

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
