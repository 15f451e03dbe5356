import { colourName, contrastInWords, contrastOf, isSeenOn, leastContrast } from "../model/colour";
import type { Colour, Look } from "../model/grid";
import { count, listed } from "../model/wording";
import { faintTexts, fixOf } from "./colour-code";
import { cellOf, planRule } from "./rule";

/** The faintest text of a cell on its fill that can be seen at all; null where PlanProof cannot tell. */
function faintest({ fill, colour, runs }: Look): { text: Colour; fill: Colour; contrast: number } | null {
  if (fill.kind === "other") return null;
  const ground = fill.kind === "solid" ? fill.colour : "#FFFFFF";
  const inks =
    colour === "mixed"
      ? (runs ?? []).filter(({ text }) => text.trim() !== "").map((run) => run.colour)
      : [colour];
  const [first] = inks
    .filter((text) => isSeenOn(text, ground))
    .map((text) => ({ text, fill: ground, contrast: contrastOf(text, ground) }))
    .sort((a, b) => a.contrast - b.contrast);
  return first ?? null;
}

/** One finding for the plan: the colours are the same all over it. */
export const textContrast = planRule({
  id: "text-contrast",
  severity: "check",
  title: "Text is too faint on its fill.",
  why: "Public bodies’ papers must be readable to people who see little contrast (WCAG 2.2, 1.4.3), and print in grey.",
  look: (subject) => {
    const faint = subject.plan.actions.flatMap((action) => {
      const found = action.look === null ? null : faintest(action.look);
      return found === null || found.contrast >= leastContrast
        ? []
        : [{ ...found, inPart: action.look?.colour === "mixed", place: cellOf(subject, action, "outcome") }];
    });
    const [first, ...rest] = faint;
    if (first === undefined) return [];
    const pairs = new Map(
      faint.map(({ text, fill, contrast }) => [
        `${colourName(text)} text on ${colourName(fill)}`,
        contrastInWords(contrast),
      ]),
    );
    const named = listed([...pairs].map(([pair, contrast]) => `${pair} (${contrast})`));
    const inPart = faint.filter((each) => each.inPart).length;
    const mend = `Use darker text and a paler fill.${
      inPart === 0
        ? ""
        : ` In ${count(inPart, "cell")} only part of the text is in that colour, which PlanProof cannot change.`
    }`;
    return [
      {
        sentence: `${named} is too faint in ${count(faint.length, "cell")}; ${leastContrast}:1 is needed. ${mend}`,
        places: [first.place, ...rest.map(({ place }) => place)],
        subject: named,
        fix: fixOf(faintTexts(subject.plan, subject.settings), subject.plan),
      },
    ];
  },
  fails: [
    { outcome: "1. Staff are trained (CQC, 2026)", textColour: "#FF0000" },
    { textColour: "#999999" },
    {
      outcome: "1. Staff are trained (CQC, 2026)",
      lead: "Ben Okoro\nNorbury NHS Foundation Trust",
      fill: "#00B0F0",
      textColour: "#FF0000",
    },
  ],
  passes: [
    { outcome: "1. Staff are trained (CQC, 2026)", textColour: "#C00000", fill: "#FFF2CC" },
    { fill: "#FFFF00" },
    { lead: "Insp. Cole\nNorvale Police", fill: null, textColour: "#333333" },
  ],
});
