import type { Choice } from "../model/finding";
import type { Place } from "../model/place";
import type { Action } from "../model/plan";
import { listed } from "../model/wording";
import { plainWords } from "../reading/words";
import { isInitials } from "./lead-initials";
import { cellOf, planRule } from "./rule";

/** The leads of an action of whom nothing says whose they are; none where a post's own name, or another body, tells. */
function withoutBody({ leads, sector, unknownOrganisations }: Action): string[] {
  return sector !== null || unknownOrganisations.length > 0
    ? []
    : leads.flatMap(({ person, organisations }) =>
        organisations.length > 0 || person === null || isInitials(person) ? [] : [person],
      );
}

const sectors = { LA: "the council’s", NHS: "the NHS’s", other: "another body’s" } as const;

/** What can be said of names: kept in the workbook, and not asked again. */
const choicesFor = (names: readonly string[], subject: string): Choice[] =>
  (["LA", "NHS", "other"] as const).map((sector) => ({
    label: `${subject} ${sectors[sector]}`,
    readings: { organisations: names.map((words) => ({ words, sector })) },
  }));

type Named = { readonly spellings: Set<string>; readonly places: [Place, ...Place[]] };

/** Names with all their places, in the order of the sheet; the same name in several spellings is one. */
function byName(named: readonly (readonly [string, Place])[]): Named[] {
  const found = new Map<string, Named>();
  for (const [name, place] of named) {
    const key = plainWords(name).replace(/^the /, "");
    const same = found.get(key);
    same?.spellings.add(name);
    if (same === undefined) found.set(key, { spellings: new Set([name]), places: [place] });
    else if (same.places.at(-1)?.row !== place.row) same.places.push(place);
  }
  return [...found.values()];
}

/**
 * Asked once for each body, and answered once. A lead without any organisation is here too: the colour code goes by
 * organisations. Initials belong to lead-initials. In a plan of one body nobody's organisation is named: that is one
 * finding for the plan.
 */
export const organisationUnknown = planRule({
  id: "organisation-unknown",
  severity: "check",
  title: "The lead’s organisation is not known.",
  why: "The colour code goes by the lead’s organisation; one that is not known is left uncoloured rather than guessed.",
  look: (subject) => {
    const { actions } = subject.plan;
    const named = (names: (action: Action) => readonly string[]) =>
      byName(
        actions.flatMap((action) =>
          names(action).map((name) => [name, cellOf(subject, action, "lead")] as const),
        ),
      );
    const unknown = named(({ unknownOrganisations }) => unknownOrganisations);
    const people = named(withoutBody);
    const alone = actions.filter((action) => withoutBody(action).length > 0);
    const mostly = alone.length > 2 && alone.length * 2 > actions.length;
    const [first, ...rest] = alone.map((action) => cellOf(subject, action, "lead"));
    return [
      ...unknown.map(({ spellings, places }) => ({
        sentence: `${listed([...spellings].map((name) => `“${name}”`))} is not known as the council’s, the NHS’s or another body’s. Say which it is, or correct the name.`,
        choices: choicesFor([...spellings], "It is"),
        places,
      })),
      ...(mostly && first !== undefined
        ? [
            {
              sentence: `${alone.length} of ${actions.length} actions name a lead without an organisation, so their colours cannot be told. If one body leads them all, nothing is wrong.`,
              choices: choicesFor(
                people.flatMap(({ spellings }) => [...spellings]),
                "All of them are",
              ),
              places: [first, ...rest] as const,
              severity: "advice" as const,
            },
          ]
        : people.map(({ spellings, places }) => ({
            sentence: `${listed([...spellings].map((name) => `“${name}”`))} stands without an organisation. Say whose officer leads.`,
            choices: choicesFor([...spellings], "The officer is"),
            places,
          }))),
    ];
  },
  fails: [
    { lead: "Ann Marlow", fill: null },
    { lead: "Ann Marlow\nNorbury Partners", fill: null },
    { lead: "Ann Marlow, Norbury Partners", fill: null },
    { lead: "Ann Marlow / Dee Pike, Norbury Council", fill: null },
    {
      rows: [
        { lead: "Dee Pike, Norbury Partners", fill: null },
        {
          outcome: "2. See children sooner (OFSTED, 2026)",
          lead: "Lee Shaw, The Norbury partners",
          fill: null,
        },
      ],
      also: ["spelt-differently"],
    },
    {
      rows: [
        { lead: "Ann Marlow", fill: null },
        { outcome: "2. See children sooner (OFSTED, 2026)", lead: "Dee Pike", fill: null },
        { outcome: "3. Keep plans (OFSTED, 2026)", lead: "Chief Officer", fill: null },
      ],
    },
  ],
  passes: [
    { lead: "Ann Marlow\nNorbury Council" },
    { lead: "Ben Okoro\nNorbury NHS Foundation Trust", fill: "#00B0F0" },
    { lead: "Insp. Cole\nNorvale Police", fill: null },
    { lead: "Director of Children’s Services" },
    { lead: "Chief Nurse", fill: "#00B0F0" },
  ],
});
