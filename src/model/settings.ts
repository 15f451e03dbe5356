import { z } from "zod";
import { meanings } from "./plan";
import { contrastInWords, contrastOf, hueOf, hues, leastContrast, paleFills } from "./colour";
import { severities } from "./finding";
import { columnsSchema, organisationsSchema, type Readings } from "./readings";
import { claimWordKinds } from "./vocabulary/claim-word-kinds";
import * as disclosureWords from "./vocabulary/disclosure";
import * as datesWords from "./vocabulary/dates";
import * as evidenceWords from "./vocabulary/evidence";
import * as headingsWords from "./vocabulary/headings";
import * as peopleWords from "./vocabulary/people";
import * as sectorsWords from "./vocabulary/sectors";
import * as sourcesWords from "./vocabulary/sources";
import * as statusWords from "./vocabulary/status";
import * as wordingWords from "./vocabulary/wording";

const list = (of: readonly string[]) => z.array(z.string().min(1)).default([...of]);
const colour = (value: string) =>
  z
    .string()
    .regex(/^#[0-9A-F]{6}$/, "a colour is written #RRGGBB, in capitals")
    .default(value);
const alternatives = new Intl.ListFormat("en-GB", { type: "disjunction" });
const palette = z
  .strictObject({
    LA: colour("#FFF2CC"),
    NHS: colour("#DDEBF7"),
    joint: colour("#E2EFDA"),
    cqcText: colour("#C00000"),
    plainText: colour("#000000"),
  })
  .superRefine(({ cqcText, plainText, ...fills }, context) => {
    const sectorsOf = new Map<string | null, string>();
    for (const [sector, fill] of Object.entries(fills)) {
      const hue = hueOf(fill);
      const other = sectorsOf.get(hue);
      const message =
        hue === null
          ? `${fill} has no name that members would give it: choose a clear ${alternatives.format(hues)}`
          : `${fill} is ${hue}, as the colour of ${other} is: choose one that can be told from it`;
      if (hue === null || other !== undefined) context.addIssue({ code: "custom", path: [sector], message });
      sectorsOf.set(hue, sector);
    }
    // Whichever fill PlanProof may give to a cell: the palette, and what a plan's own key may ask for.
    const grounds = new Set([...Object.values(fills), ...Object.values(paleFills), "#FFFFFF"]);
    for (const [path, text] of Object.entries({ cqcText, plainText })) {
      for (const fill of grounds) {
        const contrast = contrastOf(text, fill);
        if (contrast >= leastContrast) continue;
        const message = `${text} text on ${fill} is ${contrastInWords(contrast)}, and ${leastContrast}:1 is needed to be read: choose a darker text or a paler fill`;
        context.addIssue({ code: "custom", path: [path], message });
      }
    }
  });
const days = (value: number) => z.int().nonnegative().default(value);

/**
 * What a council may want to differ on: the word lists of vocabulary/, colours, thresholds and severities. Whatever is
 * left out has PlanProof's own default. Words are compared without regard to case, punctuation and white space.
 */
export const settingsSchema = z.strictObject({
  headings: z
    .strictObject({
      ref: list(headingsWords.headings.ref),
      outcome: list(headingsWords.headings.outcome),
      lead: list(headingsWords.headings.lead),
      due: list(headingsWords.headings.due),
      revised: list(headingsWords.headings.revised),
      actions: list(headingsWords.headings.actions),
      progress: list(headingsWords.headings.progress),
      status: list(headingsWords.headings.status),
      evidence: list(headingsWords.headings.evidence),
    })
    .prefault({}),
  columns: columnsSchema.default({}),
  otherHeadings: list(headingsWords.otherHeadings),
  askedFor: list(headingsWords.askedFor),
  askingHeadings: list(headingsWords.askingHeadings),
  leadsWhoAnswer: list(headingsWords.leadsWhoAnswer),
  leadsWhoCarryOut: list(headingsWords.leadsWhoCarryOut),
  sectionHeadings: list(headingsWords.sectionHeadings),
  sourceHeadings: list(headingsWords.sourceHeadings),
  workingWithHeadings: list(headingsWords.workingWithHeadings),
  agencyHeadings: list(headingsWords.agencyHeadings),
  keySheets: list(headingsWords.keySheets),
  notDeadlines: list(headingsWords.notDeadlines),
  completedHeadings: list(headingsWords.completedHeadings),
  /** The longest words that fit decide; of the same words, the first. */
  organisations: organisationsSchema.default(peopleWords.organisations),
  workingWith: list(peopleWords.workingWith),
  posts: list(peopleWords.posts),
  remits: list(peopleWords.remits),
  sectorPosts: z
    .strictObject({ LA: list(peopleWords.sectorPosts.LA), NHS: list(peopleWords.sectorPosts.NHS) })
    .prefault({}),
  inspectorates: list(sourcesWords.inspectorates),
  status: z
    .strictObject({
      complete: list(statusWords.status.complete),
      completeInColumn: list(statusWords.status.completeInColumn),
      open: list(statusWords.status.open),
      confirmed: list(statusWords.status.confirmed),
      dropped: list(statusWords.status.dropped),
      marks: list(statusWords.status.marks),
      warnings: list(statusWords.status.warnings),
      ofWhole: list(statusWords.status.ofWhole),
      tellingOfWhole: list(statusWords.status.tellingOfWhole),
      reservations: list(statusWords.status.reservations),
    })
    .prefault({}),
  notADate: list(datesWords.notADate),
  sameDate: list(datesWords.sameDate),
  revised: list(datesWords.revised),
  notRevised: z
    .strictObject({
      before: list(datesWords.notRevised.before),
      after: list(datesWords.notRevised.after),
      behind: list(datesWords.notRevised.behind),
      ofPart: list(datesWords.notRevised.ofPart),
    })
    .prefault({}),
  provisional: z
    .strictObject({
      before: list(datesWords.provisional.before),
      after: list(datesWords.provisional.after),
    })
    .prefault({}),
  formerly: list(datesWords.formerly),
  noReason: list(datesWords.noReason),
  reasons: list(datesWords.reasons),
  promises: list(datesWords.promises),
  notPromises: z
    .strictObject({
      before: list(datesWords.notPromises.before),
      after: list(datesWords.notPromises.after),
    })
    .prefault({}),
  history: list(datesWords.history),
  takesLonger: list(datesWords.takesLonger),
  nowExpected: list(datesWords.nowExpected),
  nobody: list(peopleWords.nobody),
  bodyWords: list(peopleWords.bodyWords),
  /** Places after which bodies are called, “Voices Norbury”, beside those whose councils the plan names. */
  places: list([]),
  honorifics: list(peopleWords.honorifics),
  /** Words that come and go in one body’s name. */
  nameFillers: list(peopleWords.nameFillers),
  /** More leads of one action than this are asked about. */
  mostLeads: z.int().positive().default(3),
  outstanding: list(evidenceWords.outstanding),
  shortfall: z
    .strictObject({
      reached: list(evidenceWords.shortfall.reached),
      good: list(evidenceWords.shortfall.good),
      poor: list(evidenceWords.shortfall.poor),
      contrary: list(evidenceWords.shortfall.contrary),
      better: list(evidenceWords.shortfall.better),
      held: list(evidenceWords.shortfall.held),
      undone: list(evidenceWords.shortfall.undone),
    })
    .prefault({}),
  evidenceToCome: list(evidenceWords.evidenceToCome),
  evidence: list(evidenceWords.evidence),
  evidenceTakenBack: z
    .strictObject({
      before: list(evidenceWords.evidenceTakenBack.before),
      after: list(evidenceWords.evidenceTakenBack.after),
    })
    .prefault({}),
  keptUp: list(evidenceWords.keptUp),
  /** Kinds of people and papers of which all, or fewer, can be spoken of: the words for each. */
  wholes: z.array(z.array(z.string().min(1)).min(1)).default(evidenceWords.wholes.map((nouns) => [...nouns])),
  notAll: list(evidenceWords.notAll),
  /** What happens to one person and makes a story of a case. */
  circumstances: list(disclosureWords.circumstances),
  /** How few people could be identified, and which words make people of a number, or none. */
  smallNumbers: z
    .strictObject({
      most: z.int().nonnegative().default(7),
      people: list(disclosureWords.people),
      affairs: list(disclosureWords.affairs),
      between: list(disclosureWords.betweenNumberAndPeople),
      notBefore: list(disclosureWords.notPeopleBefore),
      notAfter: list(disclosureWords.notANumberOfPeople),
    })
    .prefault({}),
  /** Words that show that the author in a workbook’s properties is a team or a program. */
  notAPerson: list(disclosureWords.notAPerson),
  misspellings: z.record(z.string(), z.string()).default({ ...wordingWords.misspellings }),
  /** Misspellings of posts that are words of their own elsewhere: they count where a capital begins them. */
  misspeltPosts: z.record(z.string(), z.string()).default({ ...wordingWords.misspeltPosts }),
  rightlyDoubled: list(wordingWords.rightlyDoubled),
  knownAcronyms: list(wordingWords.knownAcronyms),
  /** Words of covering reports by what they do in a claim, where they differ from those in vocabulary/claims. */
  claims: z.partialRecord(z.enum(claimWordKinds), z.array(z.string().min(1))).default({}),
  /** The day of the inspection report, from which dates without a year count; null to work it out from the plan. */
  inspected: z.iso.date().nullable().default(null),
  colours: palette.prefault({}),
  /** The columns that the colour code fills. Red text is the outcome's alone. */
  colouredColumns: z.array(z.enum(meanings)).min(1, "name at least one column").default(["outcome"]),
  /** What a plan's own key of colours calls the sectors, and the words around them in it. */
  sectorWords: z
    .strictObject({
      LA: list(sectorsWords.sectors.LA),
      NHS: list(sectorsWords.sectors.NHS),
      joint: list(sectorsWords.sectors.joint),
      behindColours: list(sectorsWords.sectors.behindColours),
      fillers: list(sectorsWords.sectors.fillers),
    })
    .prefault({}),
  /** A plan that is older than the as-at day by more than this is said to be. */
  planOlderThanDays: days(90),
  /** Whether Saturdays count among the clear working days before a meeting. */
  saturdaysCount: z.boolean().default(false),
  /** An open action whose date is no further off than this falls due soon. */
  dueSoonDays: days(14),
  /** The last update of an open action that is older than this is asked about. */
  noUpdateDays: days(90),
  /** A date with a hidden year that is later than the plan's own date by more than this is not believed. */
  hiddenYearMonths: z.int().positive().default(12),
  /** Severities of rules that differ from the rule's own, by the rule's name; "off" turns a rule off. */
  severities: z.record(z.string(), z.enum([...severities, "off"])).default({}),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});

/** Settings with what was said of one workbook's plan, which goes before what holds for every plan. */
export const withReadings = (settings: Settings, { columns, organisations }: Readings): Settings => ({
  ...settings,
  columns: { ...settings.columns, ...columns },
  organisations: [...organisations, ...settings.organisations],
});
