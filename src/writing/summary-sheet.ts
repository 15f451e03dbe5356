import { dayInWords, type Day } from "../model/day";
import type { OwnCell, OwnChart, OwnRow, OwnSheet, OwnStyle } from "../model/edit";
import type { Summary, Tally } from "../model/summary";
import { count } from "../model/wording";

const name = "PlanProof summary";

/** In characters: number, subject, lead (two), first due, now due, late, reason (two). */
const columnWidths = [8, 46, 16, 16, 17, 17, 14, 18, 18];
const wide = columnWidths.length;

const cell = (value: string | number | null, style: OwnStyle, more: Partial<OwnCell> = {}): OwnCell => ({
  value,
  style,
  ...more,
});
/** A cell over several columns; the ones that it covers are left out of the row. */
const over = (value: string | number | null, style: OwnStyle, span: number): (OwnCell | null)[] => [
  cell(value, style, { span }),
  ...new Array<null>(span - 1).fill(null),
];
const across = (value: string, style: OwnStyle): OwnRow => ({ cells: over(value, style, wide) });
const blank: OwnRow = { cells: [] };
const dayOr = (day: Day | null, words: string) => (day === null ? words || "No date" : dayInWords(day));
/** & is a code in headers and footers; twice, it is itself. */
const headerText = (text: string) => text.replaceAll("&", "&&").slice(0, 120);

/** The summary as a sheet that can be printed and handed to a member: the figures and lists first, charts behind. */
export function summarySheet(summary: Summary, made: Day): OwnSheet {
  const asAt = dayInWords(summary.asAt);
  const rows: OwnRow[] = [
    across(summary.title === "" ? "Action plan" : summary.title, "title"),
    across(
      `Summary as at ${asAt}, made on ${dayInWords(made)} by PlanProof from the sheet “${summary.sheet}”.`,
      "subtitle",
    ),
    across(summary.headline.join(" "), "lead"),
    ...(summary.age === null ? [] : [across(summary.age, "lead")]),
    blank,
  ];
  rows.push(
    across("Who leads", "heading"),
    ...tallies("Sector", summary.bySector, summary.total).rows,
    blank,
  );
  rows.push(across(`Not complete (${summary.open.length})`, "heading"), ...openTable(summary), blank);
  rows.push(across(`Recorded as complete, with no evidence quoted (${summary.unproven.length})`, "heading"));
  rows.push(...unprovenTable(summary), blank);
  rows.push(
    across(
      "PlanProof has read the plan’s words, not the files behind them. Late is counted to the as-at day from the date now due. These are figures of that day; they do not change when the plan does.",
      "note",
    ),
  );

  const charts: OwnChart[] = [];
  const pictured = (title: string, heading: string, tally: readonly Tally[], pageBreakBefore: boolean) => {
    rows.push({ ...across(title, "heading"), pageBreakBefore });
    const table = tallies(heading, tally, summary.total);
    const top = rows.length + 1;
    rows.push(...table.rows, blank);
    const area = (column: number) => ({ sheet: name, top, left: column, height: tally.length, width: 1 });
    const height = Math.max(9, tally.length * 2 + 5);
    charts.push({
      title: `${title}: recorded as complete, and not complete`,
      altText: tally
        .map((each) => `${each.name}: ${each.complete} recorded as complete, ${each.open} not complete`)
        .join(". "),
      categories: area(0),
      series: [
        { name: "Recorded as complete", values: area(3), colour: "#1F4E79" },
        { name: "Not complete", values: area(5), colour: "#F4B183" },
      ],
      at: { sheet: name, top: rows.length, left: 0, height, width: 7 },
    });
    for (let row = 0; row <= height; row++) rows.push(blank);
  };
  pictured("Status by who leads", "Sector", summary.bySector, true);
  if (summary.bySection.length > 1) pictured("Status by section", "Section", summary.bySection, false);

  return {
    name,
    columnWidths,
    rows,
    charts,
    print: {
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: null,
      titleRows: null,
      header: `&L${headerText(summary.title)}&RAs at ${asAt}`,
      footer: "&LPlanProof summary&RPage &P of &N",
    },
  };
}

/** A table of figures with its total. The names stand over two columns. */
function tallies(heading: string, lines: readonly Tally[], total: Tally): { rows: OwnRow[] } {
  const figures = (line: Tally, text: OwnStyle, number: OwnStyle): OwnRow => ({
    cells: [
      ...over(line.name, text, 2),
      ...[line.actions, line.complete, line.completeNoEvidence, line.open, line.overdue].map((figure) =>
        cell(figure, number),
      ),
    ],
  });
  return {
    rows: [
      {
        cells: [
          ...over(heading, "head", 2),
          ...[
            "Actions",
            "Recorded as complete",
            "Of these, no evidence quoted",
            "Not complete",
            "Of these, overdue",
          ].map((text) => cell(text, "headNumber")),
        ],
      },
      ...lines.map((line) => figures(line, "text", "number")),
      figures(total, "strong", "strongNumber"),
    ],
  };
}

function openTable({ open }: Summary): OwnRow[] {
  if (open.length === 0) return [across("Every action is recorded as complete.", "text")];
  return [
    {
      cells: [
        cell("No.", "head"),
        cell("Outcome", "head"),
        ...over("Lead", "head", 2),
        cell("First due", "head"),
        cell("Now due", "head"),
        cell("Late by", "head"),
        ...over("Reason the plan gives", "head", 2),
      ],
    },
    ...open.map((action) => ({
      cells: [
        cell(action.label, "text", { link: action.place }),
        cell(action.subject, "text"),
        ...over(action.lead, "text", 2),
        cell(dayOr(action.firstDue, action.dueWords), "text"),
        cell(dayOr(action.nowDue, action.dueWords), "text"),
        cell(action.daysLate === 0 ? "Not late" : count(action.daysLate, "day"), "text"),
        ...over(action.reason === "" ? "None given" : action.reason, "text", 2),
      ],
    })),
  ];
}

function unprovenTable({ unproven }: Summary): OwnRow[] {
  if (unproven.length === 0) return [across("None: each names how it is known.", "text")];
  return [
    {
      cells: [
        cell("No.", "head"),
        cell("Outcome", "head"),
        ...over("Lead", "head", 2),
        ...over("What the plan says instead", "head", 5),
      ],
    },
    ...unproven.map((action) => ({
      cells: [
        cell(action.label, "text", { link: action.place }),
        cell(action.subject, "text"),
        ...over(action.lead, "text", 2),
        ...over(action.says === "" ? "Nothing but the status" : `“${action.says}”`, "text", 5),
      ],
    })),
  ];
}
