import { ExcelError, HostCollection, HostObject, nothing } from "../request-interpreter";
import type { Range } from "./range";
import type { Session } from "./session";
import type { SheetState } from "./state";
import { addressOf } from "./state";
import { quotedSheet } from "../../../src/model/place";

type NameState = SheetState["names"][number];

const builtInPrintArea = "Print_Area";

/** The names that belong to one sheet. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState,
  ) {
    super();
  }
  /** Excel keeps a print area as a name, and lists it. */
  get items(): NamedItem[] {
    const { printArea } = this.sheet.pageLayout;
    const area =
      printArea === null ? [] : [{ name: builtInPrintArea, formula: `=${printArea}`, visible: true }];
    return [...this.sheet.names, ...area].map((name) => new NamedItem(this.session, this.sheet, name));
  }
  getItemOrNullObject(key: string): NamedItem | typeof nothing {
    return this.items.find(({ name }) => name.toLowerCase() === key.toLowerCase()) ?? nothing;
  }
  getItem(key: string): NamedItem {
    const found = this.getItemOrNullObject(key);
    if (found === nothing) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }
  add(name: string, reference: Range | string, comment?: string): NamedItem {
    if (!/^[A-Z_\\][\w.\\]*$/i.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) {
      throw new ExcelError("InvalidArgument", "The name is not valid.");
    }
    if (this.getItemOrNullObject(name) !== nothing) {
      throw new ExcelError("ItemAlreadyExists", "A resource with the same name already exists.");
    }
    this.session.write(this.sheet, "Names.Add");
    const formula = typeof reference === "string" ? reference : `=${absolute(reference)}`;
    const state = { name, formula, visible: true, ...(comment ? { comment } : {}) };
    this.sheet.names.push(state);
    return new NamedItem(this.session, this.sheet, state);
  }
}

class NamedItem extends HostObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState,
    private readonly state: NameState,
  ) {
    super();
  }
  override get id(): string {
    return this.state.name;
  }
  get name(): string {
    return this.state.name;
  }
  get formula(): string {
    return this.state.formula;
  }
  get comment(): string {
    return this.state.comment ?? "";
  }
  set formula(formula: string) {
    this.session.write(this.sheet, "Name.Formula");
    this.state.formula = formula;
  }
  delete(): void {
    this.session.write(this.sheet, "Name.Delete");
    if (this.name === builtInPrintArea) this.sheet.pageLayout.printArea = null;
    this.sheet.names = this.sheet.names.filter((name) => name !== this.state);
  }
}

/** 'Action plan'!$F$5, in quotes only where the sheet's name needs them. */
function absolute({ sheet, box }: Range): string {
  const name = /^[A-Za-z_]\w*$/.test(sheet.name) ? sheet.name : quotedSheet(sheet.name);
  return `${name}!${addressOf(box).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
