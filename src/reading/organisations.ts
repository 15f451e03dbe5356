import type { Lead, Sector } from "../model/plan";
import type { Settings } from "../model/settings";
import { anyOf, hasAny } from "./words";

type Kind = Settings["organisations"][number]["sector"];

const words = new WeakMap<Settings["organisations"], readonly string[]>();

/** The words by which the settings know an organisation. */
export function organisationWords({ organisations }: Settings): readonly string[] {
  const known = words.get(organisations) ?? organisations.map((organisation) => organisation.words);
  words.set(organisations, known);
  return known;
}

const single = new Map<string, readonly string[]>();
const asList = (phrase: string) => {
  const list = single.get(phrase) ?? [phrase];
  single.set(phrase, list);
  return list;
};

/** What kind an organisation is, by the first of the settings' words that its name contains; null where none does. */
export function kindOf(organisation: string, settings: Settings): Kind | null {
  if (organisation.search(anyOf(organisationWords(settings))) < 0) return null;
  return settings.organisations.find((known) => hasAny(organisation, asList(known.words)))?.sector ?? null;
}

/** The sector of the leads' organisations, by the convention of the colour code; null where it cannot be said. */
export function sectorOf(leads: readonly Lead[], settings: Settings): Sector | null {
  const kinds = new Set(leads.flatMap((lead) => lead.organisations).map((name) => kindOf(name, settings)));
  if (kinds.size === 0 || kinds.has(null) || kinds.has("other")) return null;
  if (kinds.has("LA") && kinds.has("NHS")) return "joint";
  return kinds.has("LA") ? "LA" : "NHS";
}
