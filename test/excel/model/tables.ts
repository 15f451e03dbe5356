import { ExcelError, HostCollection, HostObject } from "../request-interpreter";
import { boxOf, overlap } from "./address";
import { Range } from "./range";
import type { Session } from "./session";
import type { SheetState, TableState } from "./state";
import { addressOf, cellAt } from "./state";

export class TableCollection extends HostCollection<Table> {
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState,
    private readonly isWanted: (table: TableState) => boolean = () => true,
  ) {
    super();
  }
  get items(): Table[] {
    return this.sheet.tables.filter(this.isWanted).map((table) => new Table(this.session, this.sheet, table));
  }
  getItem(key: string): Table {
    const found = this.items.find((table) => table.id === key || table.name === key);
    if (!found) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }
}

class Table extends HostObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState,
    private readonly state: TableState,
  ) {
    super();
  }
  override get id(): string {
    return `{${this.state.name}}`;
  }
  get name(): string {
    return this.state.name;
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.session, this.sheet, this.state);
  }
  getRange(): Range {
    return new Range(this.session, this.sheet, this.state.area);
  }
}

class TableColumnCollection extends HostCollection<TableColumn> {
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState,
    private readonly table: TableState,
  ) {
    super();
  }
  get items(): TableColumn[] {
    const { left, width } = this.table.area;
    return Array.from(
      { length: width },
      (_, i) => new TableColumn(this.session, this.sheet, this.table, left + i),
    );
  }
  /** Adds a column at the end: what stands right of the table moves over. */
  add(index?: number | null, values?: unknown, name?: string | null): TableColumn {
    if ((index ?? -1) !== -1 || values)
      throw new Error("The test host adds table columns at the end, without values.");
    this.session.write(this.sheet, "TableColumns.Add");
    const { top, left, width, height } = this.table.area;
    shift(this.sheet, { top, height }, left + width, 1);
    this.table.area = { top, left, width: width + 1, height };
    const heading = cellAt(this.sheet, top, left + width);
    heading.value = name ?? `Column${width + 1}`;
    this.session.changed(this.sheet, addressOf(this.table.area));
    return new TableColumn(this.session, this.sheet, this.table, left + width);
  }
}

class TableColumn extends HostObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState,
    private readonly table: TableState,
    private readonly column: number,
  ) {
    super();
  }
  override get id(): string {
    return String(this.column);
  }
  get name(): string {
    return String(cellAt(this.sheet, this.table.area.top, this.column).value);
  }
  delete(): void {
    this.session.write(this.sheet, "TableColumn.Delete");
    const { top, height } = this.table.area;
    shift(this.sheet, { top, height }, this.column + 1, -1);
    this.table.area = { ...this.table.area, width: this.table.area.width - 1 };
    this.session.changed(this.sheet, addressOf(this.table.area));
  }
}

/** Moves the cells of some rows, from one column on, by a column; what was in the way is overwritten. */
function shift(sheet: SheetState, rows: { top: number; height: number }, from: number, by: 1 | -1): void {
  const kept: SheetState["cells"] = {};
  for (const [address, cell] of Object.entries(sheet.cells)) {
    const box = boxOf(address);
    const moves = overlap(box, { ...rows, left: from, width: 16_384 });
    const isInTheWay = by === -1 && overlap(box, { ...rows, left: from - 1, width: 1 });
    if (moves) kept[addressOf({ ...box, left: box.left + by })] = cell;
    else if (!isInTheWay) kept[address] = cell;
  }
  sheet.cells = kept;
}
