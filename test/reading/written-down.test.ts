import fc from "fast-check";
import { dayInWords, partsOf, type Day } from "../../src/model/day";
import { planOfRows } from "./plan-of-rows";

/** A plan as its writer means it, before anybody lays it out. */
interface Meant {
  readonly outcome: string;
  readonly steps: string;
  readonly lead: { readonly person: string; readonly body: string };
  readonly due: Day;
  readonly revised: Day | null;
  readonly complete: boolean;
}

const two = (part: number) => String(part).padStart(2, "0");
const months = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];
const dates: ((day: Day) => string)[] = [
  (day) => dayInWords(day),
  (day) => day,
  (day) => `${two(partsOf(day).day)}/${two(partsOf(day).month)}/${partsOf(day).year}`,
  (day) => `${partsOf(day).day}.${partsOf(day).month}.${partsOf(day).year % 100}`,
  (day) => `${partsOf(day).day} ${months[partsOf(day).month - 1] ?? ""} ${partsOf(day).year % 100}`,
];
const leads: ((lead: Meant["lead"]) => string)[] = [
  ({ person, body }) => `${person}\n${body}`,
  ({ person, body }) => `${person}, ${body}`,
  ({ person, body }) => `${person} (${body})`,
  ({ person, body }) => `${body} (${person})`,
  ({ person, body }) => `${body}: ${person}`,
];
const statuses: ((complete: boolean) => string)[] = [
  (complete) => (complete ? "Complete" : "In progress"),
  (complete) => (complete ? "100%" : "60%"),
  (complete) => (complete ? "Blue" : "Amber"),
  (complete) => (complete ? "ACHIEVED" : "not yet achieved"),
];
const headings = {
  ref: ["No.", "Ref", "Action no."],
  outcome: ["Outcome", "Area for improvement", "Recommendation"],
  lead: ["Lead", "Responsibility", "Lead Officer / Agency", "Who?"],
  due: ["By when", "Timescale", "Deadline for completion", "When?"],
  steps: ["Action", "Actions required", "How?"],
  progress: ["Progress", "Progress and impact", "Update"],
  status: ["Status", "RAG", "Current status"],
};
type Column = keyof typeof headings;
const columns = Object.keys(headings) as Column[];

const meant: fc.Arbitrary<Meant> = fc.record({
  outcome: fc.constantFrom("See children sooner", "Keep plans up to date", "Listen to carers"),
  steps: fc.constantFrom("Meet weekly", "Train all staff\nHand out a guide", "Hold a forum"),
  lead: fc.record({
    person: fc.constantFrom("Ann Marlow", "Dr Ben Okoro", "Head of Safeguarding"),
    body: fc.constantFrom("Norbury Council", "NHS Vale", "Norvale Police", "Vale and Norbury NHS Trust"),
  }),
  due: fc.constantFrom("2026-02-18", "2026-11-30", "2027-03-31"),
  revised: fc.constantFrom(null, "2027-06-30", "2027-12-01"),
  complete: fc.boolean(),
});
const layout = fc.record({
  order: fc.shuffledSubarray(columns, { minLength: columns.length }),
  names: fc.record(
    Object.fromEntries(columns.map((column) => [column, fc.constantFrom(...headings[column])])) as Record<
      Column,
      fc.Arbitrary<string>
    >,
  ),
  date: fc.constantFrom(...dates),
  lead: fc.constantFrom(...leads),
  status: fc.constantFrom(...statuses),
  titles: fc.nat(2),
  bands: fc.boolean(),
  left: fc.nat(2),
});

it("a plan that is written down, in any of the layouts that are in use, is read back as it was meant", () => {
  fc.assert(
    fc.property(
      fc.array(meant, { minLength: 2, maxLength: 8 }),
      layout,
      (plan, { order, names, date, lead, status, titles, bands, left }) => {
        const pad = Array.from({ length: left }, () => "");
        const rows = plan.map((action, index): string[] => {
          const revised = action.revised === null ? "" : ` (revised to ${date(action.revised)})`;
          const cells: Record<Column, string> = {
            ref: String(index + 1),
            outcome: action.outcome,
            lead: lead(action.lead),
            due: `${date(action.due)}${revised}`,
            steps: action.steps,
            progress: "Work goes on.",
            status: status(action.complete),
          };
          return [...pad, ...order.map((column) => cells[column])];
        });
        const read = planOfRows([
          [...pad, "Norbury joint action plan"],
          [...pad, "Blue = complete, amber = on track, red = delayed"],
          ...Array.from({ length: titles }, () => []),
          [...pad, ...order.map((column) => names[column])],
          ...(bands ? [[...pad, "PROCESS IMPROVEMENTS"]] : []),
          ...rows,
        ]);
        expect(
          read.actions.map((action) => ({
            ref: action.ref,
            section: action.section,
            outcome: action.outcome,
            steps: action.steps,
            leads: action.leads,
            due: action.due.original?.day,
            revised: action.due.revisions.map(({ day }) => day),
            status: action.status.value,
            doubt: action.status.doubt,
          })),
        ).toEqual(
          plan.map((action, index) => ({
            ref: String(index + 1),
            section: bands ? "PROCESS IMPROVEMENTS" : null,
            outcome: action.outcome,
            steps: action.steps,
            leads: [{ person: action.lead.person, organisations: [action.lead.body] }],
            due: action.due,
            revised: action.revised === null ? [] : [action.revised],
            status: action.complete ? "complete" : "open",
            doubt: null,
          })),
        );
      },
    ),
    { numRuns: 200 },
  );
});
