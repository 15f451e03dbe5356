import { DOMParser } from "@xmldom/xmldom";
import { HostCollection, HostObject, ExcelError, nothing } from "../request-interpreter";
import { CommentCollection } from "./remarks";
import type { Session } from "./session";
import { newId } from "./state";
import { WorksheetCollection } from "./worksheet";

/** The root of every request: Excel's workbook, as far as PlanProof uses it. */
export class Workbook extends HostObject {
  readonly worksheets: WorksheetCollection;
  readonly _Runtime: Runtime;
  constructor(private readonly session: Session) {
    super();
    this.worksheets = new WorksheetCollection(session);
    this._Runtime = new Runtime(session);
  }
  get name(): string {
    return this.session.state.name;
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.session);
  }
  get properties(): DocumentProperties {
    return new DocumentProperties(this.session);
  }
  get comments(): CommentCollection {
    return new CommentCollection(this.session, "comment");
  }
  get notes(): CommentCollection {
    return new CommentCollection(this.session, "note");
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.session, null);
  }
  get functions(): Functions {
    return new Functions(this.session);
  }
}

class Runtime extends HostObject {
  constructor(private readonly session: Session) {
    super();
  }
  get enableEvents(): boolean {
    return this.session.eventsEnabled;
  }
  set enableEvents(enabled: boolean) {
    this.session.eventsEnabled = enabled;
  }
}

class WorkbookProtection extends HostObject {
  constructor(private readonly session: Session) {
    super();
  }
  get protected(): boolean {
    return this.session.state.isStructureProtected;
  }
}

class DocumentProperties extends HostObject {
  constructor(private readonly session: Session) {
    super();
  }
  get title(): string {
    return this.session.state.properties?.title ?? "";
  }
  set title(title: string) {
    const silent = { author: "", lastAuthor: "", company: "" };
    this.session.state.properties = { ...silent, ...this.session.state.properties, title };
  }
  get author(): string {
    return this.session.state.properties?.author ?? "";
  }
  get lastAuthor(): string {
    return this.session.state.properties?.lastAuthor ?? "";
  }
  get company(): string {
    return this.session.state.properties?.company ?? "";
  }
}

/** Excel's functions, in the workbook's date system. */
class Functions extends HostObject {
  constructor(private readonly session: Session) {
    super();
  }
  date(year: number, month: number, day: number): FunctionResult {
    const since1900 = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    return new FunctionResult(this.session.state.date1904 ? since1900 - 1462 : since1900);
  }
}

class FunctionResult extends HostObject {
  readonly error = null;
  constructor(readonly value: number) {
    super();
  }
}

type XmlPartState = Session["state"]["xmlParts"][number];

const namespaceOf = ({ xml }: XmlPartState): string | null =>
  new DOMParser().parseFromString(xml, "text/xml").documentElement?.namespaceURI ?? null;

class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  constructor(
    private readonly session: Session,
    private readonly namespace: string | null,
  ) {
    super();
  }
  get items(): CustomXmlPart[] {
    return this.session.state.xmlParts
      .filter((part) => this.namespace === null || namespaceOf(part) === this.namespace)
      .map((part) => new CustomXmlPart(this.session, part));
  }
  getByNamespace(namespace: string): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.session, namespace);
  }
  getItem(id: string): CustomXmlPart {
    const found = this.items.find((part) => part.id === id);
    if (!found) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }
  getOnlyItemOrNullObject(): CustomXmlPart | typeof nothing {
    const [only, ...others] = this.items;
    return only && others.length === 0 ? only : nothing;
  }
  add(xml: string): CustomXmlPart {
    this.session.write(null, "CustomXmlParts");
    const part = { id: newId(), xml };
    this.session.state.xmlParts.push(part);
    return new CustomXmlPart(this.session, part);
  }
}

class CustomXmlPart extends HostObject {
  constructor(
    private readonly session: Session,
    private readonly state: XmlPartState,
  ) {
    super();
  }
  override get id(): string {
    return this.state.id;
  }
  getXml(): string {
    return this.state.xml;
  }
  setXml(xml: string): void {
    this.session.write(null, "CustomXmlParts");
    this.state.xml = xml;
  }
  delete(): void {
    this.session.write(null, "CustomXmlParts");
    this.session.state.xmlParts = this.session.state.xmlParts.filter((part) => part !== this.state);
  }
}
