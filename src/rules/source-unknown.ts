import type { Place } from "../model/place";
import type { Action } from "../model/plan";
import { oneLetterApart } from "../reading/words";
import { cellOf, planRule } from "./rule";

const tag = /[([](\p{Lu}[\p{L} ]{1,30}?),? ?(?:19|20)\d{2}[)\]]\s*\.?\s*$/u;

/** The name in a tag at an outcome's end that reads like a source and is none that is known. */
export function unknownSource({ outcome, sources }: Pick<Action, "outcome" | "sources">): string | null {
  return sources.text === null ? (tag.exec(outcome)?.[1] ?? null) : null;
}

/** One finding a name. A tag that names a known body too belongs to source-malformed. */
export const sourceUnknown = planRule({
  id: "source-unknown",
  severity: "check",
  title: "The source tag names a body that is not known.",
  why: "What comes from CQC is coloured and counted by its tag; one that is not known is neither.",
  look: (subject) => {
    const { plan, settings } = subject;
    const byName = new Map<string, [Place, ...Place[]]>();
    for (const action of plan.actions) {
      const name = unknownSource(action);
      if (name === null) continue;
      const place = cellOf(subject, action, "outcome");
      const places = byName.get(name);
      if (places === undefined) byName.set(name, [place]);
      else places.push(place);
    }
    return [...byName].map(([name, places]) => {
      const meant = settings.inspectorates.find((known) => oneLetterApart(known, name.toUpperCase()));
      return meant === undefined
        ? {
            sentence: `“${name}” is not an inspectorate that is known. Add it to the settings, or correct it.`,
            places,
          }
        : { sentence: `“${name}” should probably read “${meant}”.`, suggestion: meant, places };
    });
  },
  fails: [
    { outcome: "1. See children sooner (OFTSED, 2026)" },
    { outcome: "1. See children sooner (HSE, 2026)" },
    { outcome: "1. See children sooner (HSE2026) . " },
    {
      rows: [
        { outcome: "1. See children sooner (HSE 2026)" },
        { outcome: "2. Keep plans (HSE,2026)" },
        { outcome: "3. Hear children (Coroner, 2026)" },
      ],
    },
    { outcome: "1. See children sooner [HSE 2026]" },
    { rows: [{}, { outcome: "2. See children sooner (Ombudsman, 2026)." }] },
  ],
  passes: [
    { outcome: "1. See children sooner (OFSTED, 2026)" },
    { outcome: "1. See children sooner (by March 2027)" },
    { outcome: "1. See children sooner (HSE, 2026) in all wards" },
    { rows: [{ outcome: "1. See children sooner (OFSTED and CQQ, 2026)" }], also: ["source-malformed"] },
  ],
});
