import type { RequestBody, ResponseBody } from "./request-interpreter";
import { ExcelError, HostObject, RequestInterpreter, failure } from "./request-interpreter";
import type { Level } from "./model/session";
import { Session, isAtLeast } from "./model/session";
import type { WorkbookState } from "./model/state";
import { Workbook } from "./model/workbook";

export interface ExcelOptions {
  readonly level?: Level;
  /** The longest answer, in characters; Excel on the web allows 5 MB. */
  readonly answerLimit?: number;
  /** A collection that is left out where it was asked for with the collection that it is in. */
  readonly leavesOut?: string;
  /** Whether office.js is one that has notes: 1.1.110 has none, and Microsoft's newer ones do. */
  readonly hasNotes?: boolean;
}

/** What Excel is told to fail with, once, at the first request of which `when` is true, before that action. */
export interface Fault {
  readonly code: string;
  readonly when: (member: string) => boolean;
}

/** How a request goes wrong: before any of it is done, before one of its actions, after all, or its answer never comes. */
export interface Breakage {
  readonly code: string;
  readonly at: "before" | "after" | "lost" | { readonly action: number };
}

/** What Excel on the web takes in one request. */
const megabytes5 = 5_000_000;

/** office.js sets this bit where a request may wait for the user to leave the cell. */
const delayForCellEdit = 64;

/** Excel with one workbook open: what answers office.js, and what a test can do in the user's place. */
export class Excel {
  readonly session: Session;
  /** How many requests were answered, but for those in which office.js only lets go of what it kept. */
  requests = 0;
  /** The bytes of those requests, and of the answers. */
  sent = 0;
  received = 0;
  /** Called before each request, which counts from 0: what somebody else does meanwhile, and what then goes wrong. */
  beforeRequest: (request: number) => Breakage | undefined = () => undefined;
  /** How many actions each request had. */
  readonly actions: number[] = [];
  /** A fault of the test host's own, such as a member that it does not have: no test may pass over it. */
  ownFault: unknown = null;
  readonly hasNotes: boolean;
  private readonly interpreter: RequestInterpreter;
  private readonly answerLimit: number;
  private fault: Fault | null = null;
  private waiting: (() => void)[] = [];

  constructor(
    readonly state: WorkbookState,
    { level = "1.20", answerLimit = megabytes5, leavesOut, hasNotes = false }: ExcelOptions = {},
  ) {
    this.session = new Session(state, level);
    this.answerLimit = answerLimit;
    this.hasNotes = hasNotes;
    this.interpreter = new RequestInterpreter(new Workbook(this.session), {
      beforeWriting: (member) => this.mayFail(member),
      newObject: serviceOf,
      leavesOut,
    });
  }

  /** The answer to one request: at once or, where the request waits for a cell edit to end, later. */
  async answer(body: string, flags: number): Promise<string> {
    if (this.session.isEditingCell && (flags & delayForCellEdit) !== 0) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    if (isCleaningUp(body)) return JSON.stringify(this.respond(body));
    const breakage = this.beforeRequest(this.requests++);
    this.sent += Buffer.byteLength(body);
    this.actions.push(actionsIn(body).length);
    const text = JSON.stringify(this.respond(body, breakage));
    if (breakage?.at === "lost") return new Promise(() => undefined);
    this.received += Buffer.byteLength(text);
    if (text.length <= this.answerLimit) return text;
    return JSON.stringify(failure(new ExcelError("ResponsePayloadSizeLimitExceeded")));
  }

  isSetSupported(set: string, version = "1.1"): boolean {
    return set !== "ExcelApi" || isAtLeast(this.session.level, version);
  }

  /** The events that the last request or edit caused, as they travel. */
  takeEvents(): unknown[] {
    const changedEvent = 10;
    return this.session.events.splice(0).map(({ sheetId, address, author }) => {
      const message = {
        changeType: "RangeEdited",
        source: author === "a co-author" ? "Remote" : "Local",
        worksheetId: sheetId,
        address,
        ...(isAtLeast(this.session.level, "1.14")
          ? { triggerSource: author === "PlanProof" ? "ThisLocalAddin" : "Unknown" }
          : {}),
      };
      return [65_536, changedEvent, "Workbook", JSON.stringify(message), 0];
    });
  }

  failOnce(fault: Fault): void {
    this.fault = fault;
  }

  startEditingCell(): void {
    this.session.isEditingCell = true;
  }

  finishEditingCell(): void {
    this.session.isEditingCell = false;
    for (const resume of this.waiting.splice(0)) resume();
  }

  private respond(body: string, breakage?: Breakage): ResponseBody {
    if (this.session.isEditingCell) return failure(new ExcelError("InvalidOperationInCellEditMode"));
    if (body.length > megabytes5) return failure(new ExcelError("RequestPayloadSizeLimitExceeded"));
    if (breakage?.at === "before") return failure(new ExcelError(breakage.code));
    try {
      const request: RequestBody = JSON.parse(body);
      return this.interpreter.process(request, breakage && breaking(breakage, request));
    } catch (error) {
      this.ownFault ??= error;
      return failure(new ExcelError("TestHostFault", String(error)));
    }
  }

  private mayFail(member: string): void {
    if (!this.fault?.when(member)) return;
    const { code } = this.fault;
    this.fault = null;
    throw new ExcelError(code);
  }
}

/** What throws before the action at which a request breaks off; a trace, which does nothing, goes through. */
function breaking({ at, code }: Breakage, { Actions }: RequestBody): (action: number) => void {
  let last = at === "after" ? Actions.length : typeof at === "object" ? at.action : null;
  while (last !== null && Actions[last]?.Name === "Trace") last++;
  return (action) => {
    if (action === last) throw new ExcelError(code);
  };
}

/** office.js tells its host that it is ready, once, by way of a service. */
class AddinInternalService extends HostObject {
  notifyActionHandlerReady(): void {
    // Nothing waits for it here.
  }
}

function serviceOf(name: string): HostObject {
  if (name === "Microsoft.InternalService.AddinInternalService") return new AddinInternalService();
  throw new Error(`The test host has no ${name}.`);
}

function actionsIn(body: string): RequestBody["Actions"] {
  const { Actions }: RequestBody = JSON.parse(body);
  return Actions;
}

function isCleaningUp(body: string): boolean {
  return actionsIn(body).every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === 1);
}
