import { ExcelError, HostCollection, HostObject } from "../request-interpreter";
import { boxOf } from "./address";
import { Range } from "./range";
import type { Session } from "./session";
import { addressOf, type RemarkState, type SheetState } from "./state";

/** The comments or the notes of a workbook, or of one sheet of it. */
export class CommentCollection extends HostCollection<Comment> {
  constructor(
    private readonly session: Session,
    private readonly kind: RemarkState["kind"],
    private readonly sheet?: SheetState,
  ) {
    super();
  }
  get items(): Comment[] {
    return this.session.state.remarks
      .map((remark, index) => ({ remark, id: `{remark-${index}}` }))
      .filter(
        ({ remark }) => remark.kind === this.kind && remark.sheet === (this.sheet?.name ?? remark.sheet),
      )
      .map(({ remark, id }) => new Comment(this.session, remark, id));
  }
  /** By its id; of a sheet's notes, by the address of its cell. */
  getItem(key: string): Comment {
    const found = this.items.find(
      ({ id, remark }) => id === key || (this.kind === "note" && this.sheet && remark.address === key),
    );
    if (!found) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }
  add(cell: Range, content: string): Comment {
    const { state } = this.session;
    const address = addressOf(cell.box);
    const isTaken = state.remarks.some(
      (remark) => remark.sheet === cell.sheet.name && remark.address === address,
    );
    if (isTaken || cell.box.height * cell.box.width !== 1) throw new ExcelError("InvalidArgument");
    this.session.write(cell.sheet, "Notes.Add");
    const remark = { kind: this.kind, sheet: cell.sheet.name, address, text: content };
    state.remarks.push(remark);
    return new Comment(this.session, remark, `{remark-${state.remarks.length - 1}}`);
  }
}

class Comment extends HostObject {
  constructor(
    private readonly session: Session,
    readonly remark: RemarkState,
    private readonly key: string,
  ) {
    super();
  }
  override get id(): string {
    return this.key;
  }
  get content(): string {
    return this.remark.text;
  }
  set content(text: string) {
    this.session.write(this.sheet, "Note.Content");
    this.remark.text = text;
  }
  getLocation(): Range {
    return new Range(this.session, this.sheet, boxOf(this.remark.address));
  }
  delete(): void {
    this.session.write(this.sheet, "Note.Delete");
    const { remarks } = this.session.state;
    remarks.splice(remarks.indexOf(this.remark), 1);
  }
  private get sheet(): SheetState {
    const sheet = this.session.sheet(this.remark.sheet);
    if (!sheet) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
    return sheet;
  }
}
