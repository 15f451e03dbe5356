import type { Lead, Sector } from "../model/plan";
import type { Settings } from "../model/settings";
import { anyOf, folded, hasAny, plainWords } from "./words";

type Kind = Settings["organisations"][number]["sector"];

const words = new WeakMap<Settings["organisations"], readonly string[]>();

/** The words by which the settings know an organisation. */
export function organisationWords({ organisations }: Settings): readonly string[] {
  const known = words.get(organisations) ?? organisations.map((organisation) => organisation.words);
  words.set(organisations, known);
  return known;
}

/** Plans name the same few organisations over and over: each name is looked up once. */
const kinds = new WeakMap<Settings["organisations"], Map<string, Kind | null>>();

/** "M.B.C." is MBC. */
const withoutStops = (name: string) =>
  name.replace(/(?<![\p{L}.])(?:\p{Lu}\.){2,6}(?!\p{L}{2})/gu, (letters) => letters.replaceAll(".", ""));

/** What kind an organisation is, by the longest of the settings' words that its name contains; null where none does. */
export function kindOf(organisation: string, settings: Settings): Kind | null {
  const known = kinds.get(settings.organisations) ?? new Map<string, Kind | null>();
  kinds.set(settings.organisations, known);
  const found = known.get(organisation);
  if (found !== undefined) return found;
  const [longest] = [...withoutStops(organisation).matchAll(anyOf(organisationWords(settings)))]
    .map(([words]) => plainWords(words).replaceAll("-", " "))
    .sort((a, b) => b.length - a.length);
  const kind =
    longest === undefined
      ? null
      : (settings.organisations.find(({ words: each }) => plainWords(each) === longest)?.sector ?? null);
  known.set(organisation, kind);
  return kind;
}

/** Nothing but what an officer may be the head of: "Performance", "Education Services". It is no body of its own. */
export const isDepartment = (name: string, settings: Settings) =>
  kindOf(name, settings) === null &&
  hasAny(name, settings.remits) &&
  /^(?:(?:and|&|the|services?|teams?|department|directorate|division|unit) ?)*$/i.test(
    folded(name.replace(anyOf(settings.remits), "")),
  );

/** A lead's bodies, without the departments that stand beside a body that is known. */
export function bodiesOf({ organisations }: Lead, settings: Settings): readonly string[] {
  const isKnown = organisations.some((name) => kindOf(name, settings) !== null);
  return isKnown ? organisations.filter((name) => !isDepartment(name, settings)) : organisations;
}

/** A joint front door is no body that somebody could be an officer of. */
const isOfHub = /\b(?:MASH|multi[- ]agency safeguarding hub)\b/i;

/** The one sector that has such a post; null where both have, or it is none. */
function kindOfPost(post: string, { sectorPosts }: Settings): Kind | null {
  return hasAny(post, sectorPosts.NHS) ? "NHS" : hasAny(post, sectorPosts.LA) ? "LA" : null;
}

/**
 * The sector of the leads' organisations, by the convention of the colour code, and what decided it; null where it
 * cannot be said. The employer is whose officers all are of whom nothing else is said.
 */
export function readSector(
  leads: readonly Lead[],
  settings: Settings,
  initials: ReadonlyMap<string, string> = new Map(),
  employer: string | null = null,
): { readonly sector: Sector | null; readonly decidedBy: readonly string[] } {
  const kindOfLead = (name: string) => kindOf(name, settings) ?? kindOfPost(name, settings);
  const bodyOfOne = (name: string) => {
    const kind = kindOfLead(name);
    return kind === null || (kind === "other" && isOfHub.test(name)) ? (employer ?? name) : name;
  };
  // A post without an organisation tells by its own name: "Director of Children's Services".
  const bodies = leads.flatMap((lead) =>
    lead.organisations.length > 0
      ? bodiesOf(lead, settings)
      : [
          bodyOfOne(
            initials.get(lead.person ?? "") ??
              [lead.person ?? "", lead.post ?? ""].filter(Boolean).join(", "),
          ),
        ],
  );
  const of = (kind: Kind) => bodies.filter((name) => kindOfLead(name) === kind);
  const [la, nhs] = [of("LA"), of("NHS")];
  const decided = (sector: Sector, by: readonly string[]) => ({ sector, decidedBy: [...new Set(by)] });
  if (la.length > 0 && nhs.length > 0) return decided("joint", [...la, ...nhs]);
  if (bodies.length === 0 || la.length + nhs.length < bodies.length) return { sector: null, decidedBy: [] };
  return la.length > 0 ? decided("LA", la) : decided("NHS", nhs);
}

const kindsInShort: Readonly<Record<string, string>> = {
  ft: "foundation trust",
  icb: "integrated care board",
  ccg: "clinical commissioning group",
  pct: "primary care trust",
  lscb: "local safeguarding children board",
  bc: "borough council",
  cc: "county council",
  mbc: "metropolitan borough council",
};
const kindInShort = new RegExp(`(?<= )(?:${Object.keys(kindsInShort).join("|")})$`);

/** A name by the words that tell it from another: NHS, "the" and "and" come and go in one body's name, and its kind may stand in short. */
export const tellingWords = (name: string, { nameFillers: fillers }: Settings) =>
  plainWords(name)
    .replace(kindInShort, (short) => kindsInShort[short] ?? short)
    .split(" ")
    .filter((word) => !fillers.includes(word))
    .join(" ");

/** What is the same for all spellings of one body: "NHS Vale ICB" and "Vale ICB". One word alone, "NHS Vale", may be another's. */
export function bodyKey(name: string, settings: Settings): string {
  const words = tellingWords(name, settings);
  return words.includes(" ") ? words : plainWords(name);
}
