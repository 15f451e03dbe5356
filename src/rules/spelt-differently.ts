import type { Place } from "../model/place";
import type { Action } from "../model/plan";
import { listed } from "../model/wording";
import { tellingWords } from "../reading/organisations";
import { anyOf, folded, hasAny, oneLetterApart, plainWords } from "../reading/words";
import { cellOf, planRule, type Subject } from "./rule";

/** How many bodies and people are compared: a joint plan has a dozen of each. */
export const mostCompared = 100;

/** The spellings of one name, each with the first cell that it stands in. */
type Spellings = Map<string, { readonly text: string; readonly place: Place }>;

const columns = { outcome: "outcome", actions: "steps", progress: "progress" } as const;

const initialsOf = (key: string) =>
  key
    .split(" ")
    .map((word) => word.charAt(0))
    .join("");

const kinds = ["trust", "foundation", "hospital", "hospitals"];

/** Whether a name is another one cut short: "N&R Hospitals" for "Northaxe and Ridings Hospitals Foundation Trust", "CVFT". */
export function isShortFor(short: string, long: string): boolean {
  const [few, many] = [short.split(" "), long.split(" ")];
  if (few.length === 1) return few[0] === initialsOf(long);
  // "Wyremouth General Trust" is its hospital's: the kind of body comes and goes.
  const own = (words: readonly string[]) => words.filter((word) => !kinds.includes(word)).join(" ");
  if (few.length < many.length && own(few) === own(many) && own(few).includes(" ")) return true;
  const cut = few.filter((word, at) => word !== many[at]);
  return (
    cut.length > 0 &&
    cut.length < few.length &&
    cut.every((word) => word.length === 1) &&
    few.every((word, at) => many[at]?.startsWith(word) === true)
  );
}

/** The bodies that lead or support, and every other way in which their names stand anywhere in the plan. */
function bodies(subject: Subject): Spellings[] {
  const { plan, settings } = subject;
  const fillers = settings.nameFillers;
  const found = new Map<string, Spellings>();
  const add = (text: string, place: Place) => {
    const key = tellingWords(text, settings);
    const spellings = found.get(key);
    if (spellings === undefined && found.size === mostCompared) return;
    const spelling = plainWords(text.replaceAll("&", " and "));
    const all = spellings ?? new Map<string, { text: string; place: Place }>();
    if (!all.has(spelling)) all.set(spelling, { text, place });
    found.set(key, all);
  };
  for (const action of plan.actions) {
    for (const { organisations } of [...action.leads, ...action.workingWith])
      for (const name of organisations) add(folded(name), cellOf(subject, action, "lead"));
  }
  for (const [key, spellings] of [...found]) {
    const long = [...found.keys()].find((other) => isShortFor(key, other));
    const whole = found.get(long ?? "");
    if (whole !== undefined) for (const [spelling, each] of spellings) whole.set(spelling, each);
    // One word is no name to know a body by, unless it is the letters of one.
    if (whole !== undefined || !key.includes(" ")) found.delete(key);
  }
  const long = [...found.keys()].filter((key) => key.split(" ").length > 2);
  if (long.length === 0) return [...found.values()];
  const gap = `(?:[\\s-]{1,4}(?:${fillers.join("|")}|&)){0,3}[\\s-]{1,4}`;
  const names = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${long.map((key) => key.split(" ").join(gap)).join("|")})(?![\\p{L}\\p{N}])`,
    "giu",
  );
  for (const action of plan.actions) {
    for (const [column, part] of Object.entries(columns) as [
      keyof typeof columns,
      "outcome" | "steps" | "progress",
    ][]) {
      for (const [name] of action[part].matchAll(names))
        if (/^\p{Lu}/u.test(name)) add(folded(name), cellOf(subject, action, column));
    }
  }
  return [...found.values()];
}

/** "Ann Marlow" and "Anne Marlow", or "A. Marlow": short names may well be two people's. */
function isOnePerson(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => plainWords(name).split(" ")) as [string[], string[]];
  const [firstA = "", firstB = ""] = [one[0], other[0]];
  if (one.length !== 2 || other.length !== 2 || firstA[0] !== firstB[0]) return false;
  if (one[1] === other[1] && (firstA.length === 1) !== (firstB.length === 1)) return true;
  return Math.min(a.length, b.length) > 8 && oneLetterApart(one.join(" "), other.join(" "));
}

/** The leads and those who work with them whose names are nearly the same. */
function people(subject: Subject): Spellings[] {
  const seen: Spellings = new Map();
  const add = (action: Action) => {
    for (const { person } of [...action.leads, ...action.workingWith]) {
      const name = folded((person ?? "").split(",")[0] ?? "");
      if (hasAny(name, subject.settings.posts)) continue;
      const key = plainWords(name);
      if (!seen.has(key) && seen.size < mostCompared)
        seen.set(key, { text: name, place: cellOf(subject, action, "lead") });
    }
  };
  subject.plan.actions.forEach(add);
  const names = [...seen];
  return names.flatMap(([key, spelling], index) => {
    const alike = names.slice(index + 1).filter(([, other]) => isOnePerson(spelling.text, other.text));
    return alike.length === 0 ? [] : [new Map([[key, spelling], ...alike])];
  });
}

/** The short form of a name, where the plan uses that too: "NFT". */
function shortForm(name: string, { plan, settings }: Subject): string[] {
  const letters = tellingWords(name, settings)
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
  const short = anyOf([letters]);
  const uses =
    letters.length > 2 &&
    plan.actions.some(({ progress, steps }) =>
      [progress, steps].some((text) => [...text.matchAll(short)].some(([found]) => found === letters)),
    );
  return uses ? [letters] : [];
}

/** One finding for the plan. A short form beside one spelling is an acronym, and no other spelling. */
export const speltDifferently = planRule({
  id: "spelt-differently",
  severity: "advice",
  title: "One body or one person seems to be spelt in several ways.",
  why: "A reader takes two spellings for two bodies, and a filter on the lead finds only one of them.",
  look: (subject) => {
    const several = (spellings: Spellings) => spellings.size > 1;
    const oneBody = bodies(subject).filter(several);
    const onePerson = people(subject);
    const [first, ...rest] = [...oneBody, ...onePerson].flatMap((spellings) =>
      [...spellings.values()].map(({ place }) => place),
    );
    if (first === undefined) return [];
    const quoted = (spellings: Spellings, more: readonly string[] = []) =>
      listed([...[...spellings.values()].map(({ text }) => text), ...more].map((text) => `“${text}”`));
    const said = [
      ...oneBody.map((spellings) => {
        const [one] = spellings.values();
        return `${quoted(spellings, shortForm(one?.text ?? "", subject))} seem to be one body`;
      }),
      ...onePerson.map((spellings) => `${quoted(spellings)} seem to be one person`),
    ];
    return [{ sentence: `${said.join("; ")}. Use one spelling throughout.`, places: [first, ...rest] }];
  },
  fails: [
    {
      rows: [
        { lead: "Ben Okoro\nNorbury Vale Foundation Trust", fill: "#00B0F0" },
        {
          outcome: "2. Norbury Vale NHS Foundation Trust sees children sooner (OFSTED, 2026)",
          lead: "Ben Okoro\nNorbury Vale Foundation Trust",
          fill: "#00B0F0",
        },
      ],
    },
    { rows: [{}, { outcome: "2. Keep plans (OFSTED, 2026)", lead: "Anne Marlow\nNorbury Council" }] },
    { rows: [{}, { outcome: "2. Keep plans (OFSTED, 2026)", lead: "A. Marlow\nNorbury Council" }] },
    {
      rows: [
        { lead: "Ben Okoro\nKent & Vale Partnership Trust", fill: "#00B0F0" },
        {
          outcome: "2. Keep plans (OFSTED, 2026)",
          lead: "Ben Okoro\nKent and Vale NHS Partnership Trust",
          fill: "#00B0F0",
        },
      ],
    },
    {
      rows: [
        { lead: "Ben Okoro\nKent and Vale Hospitals NHS Foundation Trust", fill: "#00B0F0" },
        { outcome: "2. Keep plans (OFSTED, 2026)", lead: "Ben Okoro\nK&V Hospitals", fill: "#00B0F0" },
        {
          outcome: "3. Keep plans (OFSTED, 2026)",
          lead: "Ben Okoro\nKent & Vale Hospitals FT",
          fill: "#00B0F0",
        },
      ],
      also: ["acronyms"],
    },
  ],
  passes: [
    {
      rows: [
        { lead: "Ben Okoro\nKent and Vale Hospitals NHS Foundation Trust", fill: "#00B0F0" },
        { outcome: "2. Keep plans (OFSTED, 2026)", lead: "Ben Okoro\nK&R Hospitals", fill: "#00B0F0" },
      ],
    },
    { rows: [{}, { outcome: "2. Keep plans (OFSTED, 2026)", lead: "Ann Marlow\nNORBURY COUNCIL" }] },
    { rows: [{}, { outcome: "2. Keep plans (OFSTED, 2026)", lead: "Dan Marlow\nNorbury Council" }] },
    {
      rows: [
        { lead: "Ben Okoro\nNorbury Vale Foundation Trust", fill: "#00B0F0", progress: "NVFT has begun." },
        {
          outcome: "2. The trust in Norbury keeps Vale plans (OFSTED, 2026)",
          lead: "Ben Okoro\nNorbury Vale Foundation Trust",
          fill: "#00B0F0",
        },
      ],
      also: ["acronyms"],
    },
    {
      rows: [
        { lead: "Ben Okoro\nNHS Norvale", fill: "#00B0F0" },
        { outcome: "2. Keep plans (OFSTED, 2026)", lead: "Dee Pike\nNorvale Council" },
      ],
    },
  ],
});
