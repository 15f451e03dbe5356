import { textAt, type Grid, type Look } from "../model/grid";
import type { Action, Lead, Quote } from "../model/plan";
import type { Settings } from "../model/settings";
import type { ActionCells } from "./cells";
import { organisationsOf, readHelpers, readLeads, tellsApart, type Leads } from "./leads";
import type { Located } from "./located";
import { readNamesKey } from "./names-key";
import { officersTable } from "./officers-table";
import { bodiesOf, bodyKey, isDepartment, kindOf, readSector } from "./organisations";
import { isPerson } from "./people";
import { placesIn } from "./places";
import { directoratesOf, employerIn, servicesIn } from "./title";
import { folded, plainWords } from "./words";

/** Who an action's officers are, by its own cells and by what the plan says elsewhere. */
export type ActionOfficers = Pick<
  Action,
  "leadText" | "leads" | "workingWith" | "sector" | "decidedBy" | "unknownOrganisations"
> & {
  /** Whether several stand there and nothing tells who works with whom. */
  readonly untold: boolean;
};

export interface Officers {
  /** The settings, with the plan's own abbreviations before them. */
  readonly settings: Settings;
  /** The initials of people to which the plan has a key. */
  readonly initials: readonly string[];
  of(cells: ActionCells): ActionOfficers;
}

/** Whether two lists of one body each name the same one, however they spell it. */
const isSameBody = ([one = ""]: readonly string[], [other = ""]: readonly string[], settings: Settings) =>
  bodyKey(one, settings) === bodyKey(other, settings);

/** Whether two leads have one body, and the same. */
const isShared = (one: Lead | undefined, other: Lead | undefined) =>
  one?.organisations.length === 1 &&
  other?.organisations.length === 1 &&
  one.organisations[0] === other.organisations[0];

/** The officers of a plan: who is called what, and of which body, has to be known from all of it before one cell is read. */
export function readOfficers(
  grid: Grid,
  located: Located,
  all: readonly ActionCells[],
  titleCells: readonly Quote[],
  given: Settings,
): Officers {
  const { columns, headingRow } = located;
  const leadHeading = columns.lead === null ? "" : textAt(grid, headingRow, columns.lead);
  const leadTexts = [...new Set(all.map(({ cell }) => String(cell(columns.lead).value)))];
  const places = placesIn(
    titleCells.map(({ text }) => text),
    leadTexts,
    given,
  );
  const common = { ...given, places: [...given.places, ...places] };
  const names = readNamesKey(grid, located, organisationsOf(leadTexts, common), leadTexts, common);
  const settings = {
    ...common,
    organisations: [
      ...names.abbreviations,
      ...directoratesOf(leadHeading, titleCells, common),
      ...servicesIn(titleCells, common),
      ...common.organisations,
    ],
  };
  const { initials } = names;
  const someWorkWith = /working with|supported by/i.test(leadHeading);
  const plan = {
    organisations: organisationsOf(leadTexts, settings),
    someWorkWith,
    toldApart:
      located.workingWith !== null ||
      all.some(({ text, look }) => tellsApart(text(columns.lead), look(columns.lead), settings)),
  };
  const employer = employerIn(titleCells, leadHeading, settings);
  const bodiesOfOfficers = new Map(
    (officersTable(grid, headingRow)?.officers ?? []).flatMap(({ called, bodies }) => {
      const named = bodiesIn(bodies);
      return called.map((name) => [name, named] as const);
    }),
  );
  const read = new Map<string, Leads>();
  const ownBodies = bodiesOfPeople();
  return { settings, initials: [...initials.keys()], of: officersOf };

  /** The same few leads stand over and over: where a cell looks the same throughout, its text is read once. */
  function leadsIn(text: string, look: Look | null): Leads {
    if ((look?.runs ?? null) !== null) return readLeads(text, look, plan, settings);
    const found = read.get(text) ?? readLeads(text, look, plan, settings);
    read.set(text, found);
    return found;
  }

  /**
   * Whose officers people are by the cells that name them with a body of their own, or alone with one: of those for whom
   * all such cells say the same.
   */
  function bodiesOfPeople(): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, readonly string[] | null>();
    for (const text of leadTexts) {
      const { leads } = leadsIn(text, null);
      for (const [index, { person, organisations }] of leads.entries()) {
        if (person === null || organisations.length !== 1 || !isPerson(person, settings)) continue;
        if (leads.some((other, at) => at !== index && isShared(leads[index], other))) continue;
        const key = plainWords(person);
        const known = found.get(key);
        const agrees = known === undefined || (known !== null && isSameBody(known, organisations, settings));
        found.set(key, agrees ? (known ?? organisations) : null);
      }
    }
    return new Map([...found].flatMap(([person, bodies]) => (bodies === null ? [] : [[person, bodies]])));
  }

  /** "Ann Marlow and Jo Pike, NHS Vale": the one body is Jo Pike's, where other cells call Ann Marlow another's. */
  function withOwn(leads: readonly Lead[], text: string): readonly Lead[] {
    return leads.map((lead, index) => {
      const next = leads[index + 1];
      const [body = ""] = lead.organisations;
      const own = ownBodies.get(plainWords(lead.person ?? ""));
      if (own === undefined || !isShared(lead, next) || isSameBody(own, lead.organisations, settings))
        return lead;
      return folded(text).split(body).length === 2 ? { ...lead, organisations: own } : lead;
    });
  }

  /** The bodies that a cell names, where everything in it is one. */
  function bodiesIn(text: string): readonly string[] {
    return readHelpers(text, { ...plan, organisations: [] }, settings).flatMap(({ person, organisations }) =>
      person === null ? organisations : [person, ...organisations],
    );
  }

  /** Leads of whom no organisation is told, with the one that a column or a table of officers gives them. */
  function withBodies(leads: readonly Lead[], agencyText: string): readonly Lead[] {
    const agencies = bodiesIn(agencyText);
    if (leads.length === 0) return agencies.map((name) => ({ person: null, organisations: [name] }));
    // As many bodies as officers stand in the same order; otherwise nobody says which of several is of which.
    const ownOf = (index: number) =>
      agencies.length === 1 || leads.length === 1
        ? agencies
        : agencies.length === leads.length
          ? agencies.slice(index, index + 1)
          : [];
    return leads.map((lead, index) => {
      if (lead.organisations.length > 0) return lead;
      const own = ownOf(index);
      const organisations =
        own.length > 0
          ? own
          : (bodiesOfOfficers.get(plainWords(lead.person ?? "")) ??
            bodiesOfOfficers.get(plainWords(lead.post ?? "")) ??
            []);
      return organisations.length === 0 ? lead : { ...lead, organisations };
    });
  }

  /** A department of the one body that employs the leads is where the officer works in it. */
  function ofEmployer(lead: Lead): Lead {
    const { person, organisations } = lead;
    const isWithin =
      employer !== null &&
      person !== null &&
      organisations.length > 0 &&
      organisations.every((name) => isDepartment(name, settings));
    return isWithin
      ? { ...lead, post: lead.post ?? organisations.join(", "), organisations: [employer] }
      : lead;
  }

  function officersOf({ rows, text, texts, look }: ActionCells): ActionOfficers {
    const leadText = text(columns.lead);
    // Who stands in italics in a row of its own, below the lead, works with the lead.
    const isHelper = (row: number | undefined) =>
      row !== rows[0] &&
      look(columns.lead, rows[0])?.italic === false &&
      look(columns.lead, row)?.italic === true;
    const [inItalics, others]: [string[], string[]] = [[], []];
    for (const { text: each, place } of texts(columns.lead))
      (isHelper(place.row) ? inItalics : others).push(each);
    const inCell = leadsIn(inItalics.length === 0 ? leadText : others.join("\n"), look(columns.lead));
    const leads = withBodies(withOwn(inCell.leads, leadText), text(located.agency)).map(ofEmployer);
    const helpers = readHelpers([...inItalics, text(located.workingWith)].join("\n"), plan, settings);
    const workingWith = [...inCell.workingWith, ...helpers];
    return {
      leadText,
      leads,
      workingWith,
      untold: someWorkWith && !plan.toldApart && leads.length + workingWith.length > 1,
      ...readSector(leads, settings, initials, employer),
      unknownOrganisations: leads
        .flatMap((lead) => bodiesOf(lead, settings))
        .filter((name) => kindOf(name, settings) === null),
    };
  }
}
