import { shelves, type Shelf } from "./gold";
import { fields, type Compared, type Field } from "./measure";

interface Score {
  readonly right: number;
  readonly of: number;
}

/** For each field and shelf: how many cells are right, of how many, and how many are wrong with nothing said. */
export type Accuracy = Record<Field, Record<Shelf, Score & { readonly unflagged: number }>>;

const score = (cells: readonly Compared[]) => ({
  right: cells.filter(({ right }) => right).length,
  of: cells.length,
  unflagged: cells.filter(({ right, flagged }) => !right && !flagged).length,
});

/** What is committed, and compared with each fresh measurement. */
export function accuracyOf(compared: readonly Compared[]): Accuracy {
  return Object.fromEntries(
    fields.map((field) => [
      field,
      Object.fromEntries(
        shelves.map((shelf) => [
          shelf,
          score(compared.filter((each) => each.field === field && each.shelf === shelf)),
        ]),
      ),
    ]),
  ) as Accuracy;
}

const share = ({ right, of }: Score) =>
  of === 0 ? "–" : `${right}/${of}`.padStart(9) + `${((100 * right) / of).toFixed(1)}%`.padStart(7);

/** The accuracy of each field in columns of text, then every miss on a line of its own. */
export function tableOf(compared: readonly Compared[]): string {
  const groups = {
    open: compared.filter(({ shelf }) => shelf === "open"),
    blind: compared.filter(({ shelf }) => shelf === "blind"),
    all: compared,
  };
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(14) + cells.map((each) => each.padStart(19)).join("");
  const rowOf = (name: string, belongs: (each: Compared) => boolean) => {
    const all = score(groups.all.filter(belongs));
    return line(name, [
      ...Object.values(groups).map((group) => share(score(group.filter(belongs)))),
      `${all.unflagged}`.padStart(9) + `${((100 * all.unflagged) / (all.of || 1)).toFixed(1)}%`.padStart(7),
    ]);
  };
  const misses = compared.filter(({ right, unread }) => !right && !unread);
  return [
    line("field", [...Object.keys(groups), "wrong, unflagged"]),
    ...fields.map((field) => rowOf(field, (each) => each.field === field)),
    rowOf("every field", () => true),
    "",
    `${misses.length} misses (what follows from an action that was not found is counted above, and not listed)`,
    ...misses.map(lineOf),
    "",
  ].join("\n");
}

function lineOf({ shelf, plan, row, field, got, wanted, text, flagged }: Compared): string {
  const says = text === "" ? "" : `; the cell: ${JSON.stringify(text.slice(0, 120))}`;
  return `${flagged ? "flagged  " : "UNFLAGGED"} ${shelf}/${plan} row ${row} ${field}: got ${got}, wanted ${wanted}${says}`;
}
