import type { Choice } from "../model/finding";
import type { Place } from "../model/place";
import type { Action } from "../model/plan";
import { listed } from "../model/wording";
import { kindOf } from "../reading/organisations";
import { hasAny, plainWords } from "../reading/words";
import type { Settings } from "../model/settings";
import { showsError } from "./error-cells";
import { isInitials } from "./lead-initials";
import { hasNoName } from "./lead-missing";
import { cellOf, planRule, type Subject } from "./rule";

/** The leads of an action of whom nothing says whose they are; none where a post's own name, or another body, tells. */
function withoutBody(action: Action, settings: Settings): string[] {
  const { leads, sector, unknownOrganisations } = action;
  return sector !== null || unknownOrganisations.length > 0 || hasNoName(action)
    ? []
    : leads.flatMap(({ person, organisations }) =>
        organisations.length > 0 ||
        person === null ||
        isInitials(person, settings) ||
        kindOf(person, settings) !== null
          ? []
          : [person],
      );
}

/** Who has an organisation beside the name somewhere in the plan, and which. */
function bodyElsewhere({ plan: { actions } }: Pick<Subject, "plan">): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { leads, workingWith } of actions)
    for (const { person, organisations } of [...leads, ...workingWith])
      if (person !== null && organisations[0] !== undefined) found.set(plainWords(person), organisations[0]);
  return found;
}

const group = /\b(?:teams?|units?|services?|group|department|directorate|division|therapy|therapies)\b/i;

/** One action in so many that names no body for its lead was forgotten, and follows no habit of the plan. */
const loneAmong = 10;
/** Who chairs a panel stands for the panel. */
const chair = /\bchair(?:man|woman|person)?\b/i;

/**
 * A post or a team, whose body follows from whose plan it is where the plan often names posts alone: that is worth
 * saying, and no question that stands in the way.
 */
const isPost = (name: string, { posts, remits }: Settings) =>
  hasAny(name, posts) || group.test(name) || hasAny(name, remits);

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
 * organisations. Initials belong to lead-initials, vacant posts and "all partners" to lead-missing. In a plan of one body nobody's organisation is named: that is one
 * finding for the plan.
 */
export const organisationUnknown = planRule({
  id: "organisation-unknown",
  severity: "check",
  title: "The lead’s organisation is not known.",
  why: "The colour code goes by the lead’s organisation; one that is not known is left uncoloured rather than guessed.",
  look: (subject) => {
    const { settings } = subject;
    const actions = subject.plan.actions.filter((action) => !showsError(subject, action, "lead"));
    const alone = (action: Action) => withoutBody(action, settings);
    const elsewhere = bodyElsewhere(subject);
    const named = (names: (action: Action) => readonly string[]) =>
      byName(
        actions.flatMap((action) =>
          names(action).map((name) => [name, cellOf(subject, action, "lead")] as const),
        ),
      );
    const unknown = named(({ unknownOrganisations }) => unknownOrganisations);
    const people = named(alone);
    const without = actions.filter((action) => alone(action).length > 0);
    const mostly = without.length > 2 && without.length * 2 > actions.length;
    const lone = without.length * loneAmong <= actions.length;
    const [first, ...rest] = without.map((action) => cellOf(subject, action, "lead"));
    return [
      ...unknown.map(({ spellings, places }) => ({
        sentence: `${listed([...spellings].map((name) => `“${name}”`))} is not known as the council’s, the NHS’s or another body’s. Say which it is, or correct the name.`,
        choices: choicesFor([...spellings], "It is"),
        places,
      })),
      ...(mostly && first !== undefined
        ? [
            {
              sentence: `${without.length} of ${actions.length} actions name a lead without an organisation, so their colours cannot be told. If one body leads them all, nothing is wrong.`,
              choices: choicesFor(
                people.flatMap(({ spellings }) => [...spellings]),
                "All of them are",
              ),
              places: [first, ...rest] as const,
              severity: "advice" as const,
            },
          ]
        : people.map(({ spellings, places }) => {
            const names = [...spellings];
            const body = names
              .map((name) => elsewhere.get(plainWords(name)))
              .find((each) => each !== undefined);
            const asked = lone && names.every((name) => hasAny(name, settings.posts) && !chair.test(name));
            const follows = body !== undefined || (!asked && names.every((name) => isPost(name, settings)));
            const told =
              body === undefined ? "Say whose officer leads." : `Elsewhere it is ${body}: write it here too.`;
            return {
              sentence: `${listed(names.map((name) => `“${name}”`))} stands without an organisation. ${told}`,
              choices: choicesFor(names, "The officer is"),
              places,
              ...(follows ? { severity: "advice" as const } : {}),
            };
          })),
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
    { lead: "Head of Inclusion", fill: null },
    { rows: [{ lead: "Ann Marlow", fill: null }, { outcome: "2. Keep plans (OFSTED, 2026)" }] },
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
    { lead: "LSCB Manager", fill: null },
    { rows: [{ lead: "Head of Inclusion (vacant)", fill: null }], also: ["lead-missing"] },
    { rows: [{ lead: "All workstream leads", fill: null }], also: ["lead-missing"] },
  ],
});
