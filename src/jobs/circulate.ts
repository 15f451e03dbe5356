import { fingerprintOf } from "../compare/fingerprint";
import { snapshotOf } from "../compare/snapshot";
import type { Host } from "../hosts/host";
import type { Earlier } from "../model/comparison";
import { dayInWords } from "../model/day";
import type { Book, Grid } from "../model/grid";
import type { Plan } from "../model/plan";
import { writeRecords, type Circulation, type Records } from "../model/records";
import type { Checked, LastCirculated } from "./checked";

/** The fingerprint of what the sheet of a plan says. */
export function fingerprint({ book, grid, report }: Pick<Checked, "book" | "grid" | "report">): string {
  return fingerprintOf(grid, book, report.plan.right);
}

/** A checked plan as an earlier version to compare with, called by that name. */
export function earlierOf({ report }: Checked, name: string): Earlier {
  return { name, snapshot: snapshotOf(report.plan) };
}

/** Records in the workbook that its plan, as it was checked, is circulated. The sheet's earlier record gives way. */
export async function circulate(
  host: Host,
  checked: Checked,
  said: Pick<Circulation, "by" | "on">,
): Promise<void> {
  const { plan, verdict, asAt } = checked.report;
  const { circulated, ...records } = checked.records;
  const record: Circulation = {
    version: 1,
    sheet: plan.sheet,
    ...said,
    verdict,
    asAt,
    fingerprint: fingerprint(checked),
    actions: [...snapshotOf(plan)],
  };
  // A record that could not be read gives way as well.
  const unread = Object.fromEntries(Object.entries(records.unread).filter(([part]) => part !== "circulated"));
  const others = circulated.filter(({ sheet }) => sheet !== plan.sheet);
  await host.keepRecords(writeRecords({ ...records, unread, circulated: [...others, record] }));
}

/** The record of a plan's sheet or, where its sheet was renamed, the latest of those whose sheet is there no more. */
export function lastCirculated(
  { circulated }: Records,
  book: Book,
  grid: Grid,
  plan: Plan,
): LastCirculated | null {
  const gone = circulated.filter(({ sheet }) => !book.sheets.some(({ name }) => name === sheet));
  const record = circulated.find(({ sheet }) => sheet === plan.sheet) ?? gone.at(-1);
  if (record === undefined) return null;
  const { by, on, actions } = record;
  return {
    by,
    on,
    isChanged: record.fingerprint !== fingerprintOf(grid, book, plan.right),
    earlier: {
      name: `the version that ${by} recorded as circulated on ${dayInWords(on)}`,
      snapshot: actions,
    },
  };
}
