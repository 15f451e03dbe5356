/**
 * Answers the requests that office.js sends to Excel. It knows the protocol and nothing of workbooks: members are
 * resolved by name on the objects that it is given, and one that they lack fails loudly.
 */

/** What Excel answers where an object was asked for that does not exist. */
export const nothing = Symbol("null object");

/** An object that the protocol can address: its properties and methods are Excel's, in camel case. */
export abstract class HostObject {
  /** Where the client must be told an object's id, it is this. */
  get id(): string | undefined {
    return undefined;
  }
}

export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract get items(): readonly T[];
  getCount(): number {
    return this.items.length;
  }
  getItemAt(index: number): T {
    const item = this.items[index];
    if (!item)
      throw new ExcelError(
        "InvalidArgument",
        "The argument is invalid or missing or has an incorrect format.",
      );
    return item;
  }
}

/** An error as Excel reports it. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}

interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: (number | number[])[];
}

interface ObjectPath {
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[]; Expand?: string[]; Skip?: number; Top?: number };
}

export interface RequestBody {
  Actions: Action[];
  ObjectPaths: Record<number, ObjectPath>;
}

interface ResponseError {
  Code: string;
  Message: string;
  Location: string;
  HttpStatusCode: number;
  ActionIndex: number;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: ResponseError;
}

const pathTypes = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
} as const;
const actionTypes = { instantiate: 1, load: 2, method: 3, set: 4, trace: 5 } as const;

const camelCase = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

type Addressed = HostObject | typeof nothing;

/** The whole request failed before any of it ran. */
export function failure(error: ExcelError, actionIndex = 0): ResponseBody {
  return { Results: [], TraceIds: [], Error: inWire(error, actionIndex) };
}

function inWire(error: unknown, actionIndex: number): ResponseError {
  if (!(error instanceof ExcelError)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    Location: "",
    HttpStatusCode: 400,
    ActionIndex: actionIndex,
  };
}

/** How a host may differ from one that does all it is asked. */
export interface Conduct {
  /** Called before each action that may write, with its member's name: may throw an ExcelError. */
  beforeWriting(member: string): void;
  /** An object that stands by itself, outside the root. */
  newObject(name: string): HostObject;
  /** A collection that is left out where it is asked for inside another. */
  readonly leavesOut: string | undefined;
}

export class RequestInterpreter {
  private readonly kept = new Map<string, HostObject>();
  private references = 0;

  constructor(
    private readonly root: HostObject,
    private readonly conduct: Conduct,
  ) {}

  /**
   * Runs a request's actions in turn. Those before a failure stand: Excel's batches are not atomic. `beforeAction` is
   * told the index of each action before it is done, and how many there were at the end; it may throw an ExcelError.
   */
  process(body: RequestBody, beforeAction: (index: number) => void = () => undefined): ResponseBody {
    const run = new RequestRun(
      body,
      this.root,
      this.kept,
      () => `reference-${++this.references}`,
      this.conduct,
    );
    return run.answer(beforeAction);
  }
}

/** One request while it runs. Objects are resolved once, at their first use. */
class RequestRun {
  private readonly resolved = new Map<number, Addressed>();
  private readonly referenceOf = new Map<number, string>();

  constructor(
    private readonly body: RequestBody,
    private readonly root: HostObject,
    private readonly kept: Map<string, HostObject>,
    private readonly newReference: () => string,
    private readonly conduct: Conduct,
  ) {}

  answer(beforeAction: (index: number) => void): ResponseBody {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    let index = 0;
    try {
      for (const action of this.body.Actions) {
        beforeAction(index);
        if (action.ActionType === actionTypes.trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: this.perform(action) });
        index++;
      }
      beforeAction(index);
      return response;
    } catch (error) {
      return { ...response, Error: inWire(error, Math.min(index, this.body.Actions.length - 1)) };
    }
  }

  private perform(action: Action): unknown {
    if (action.ActionType === actionTypes.trace) return null;
    const target = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return target === nothing ? null : this.identity(target, action.ObjectPathId);
      case actionTypes.load:
        if (target === nothing) return null;
        return { ...this.load(target, action.QueryInfo), ...this.identity(target, action.ObjectPathId) };
      case actionTypes.method:
        return this.callForValue(target, action);
      case actionTypes.set: {
        if (target === nothing) throw new ExcelError("ItemNotFound", "The object does not exist.");
        this.conduct.beforeWriting(action.Name);
        write(target, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      }
      default:
        throw new Error(`The test host knows no action type ${action.ActionType}.`);
    }
  }

  private callForValue(target: Addressed, action: Action): unknown {
    if (action.Name === "_KeepReference") {
      if (target === nothing) return null;
      const reference = this.newReference();
      this.kept.set(reference, target);
      this.referenceOf.set(action.ObjectPathId, reference);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.kept.delete(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    if (target === nothing) return { _IsNull: true };
    return this.call(target, action.Name, action.ArgumentInfo) ?? null;
  }

  private resolve(id: number): Addressed {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new Error(`The request has no object path ${id}.`);
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : this.root;
    const found = parent === nothing ? nothing : this.follow(path, parent);
    this.resolved.set(id, found);
    return found;
  }

  private follow(path: ObjectPath, parent: HostObject): Addressed {
    switch (path.ObjectPathType) {
      case pathTypes.root:
        return this.root;
      case pathTypes.newObject:
        return this.conduct.newObject(path.Name);
      case pathTypes.method:
        return addressed(this.call(parent, path.Name, path.ArgumentInfo), path.Name);
      case pathTypes.property:
        return addressed(read(parent, path.Name), path.Name);
      case pathTypes.indexer:
        return addressed(this.call(parent, "GetItem", path.ArgumentInfo), path.Name);
      case pathTypes.reference: {
        const kept = this.kept.get(path.Name);
        if (!kept)
          throw new ExcelError("InvalidReference", "This reference is not valid for the current operation.");
        return kept;
      }
      case pathTypes.null:
        return nothing;
      default:
        throw new Error(`The test host knows no object path type ${path.ObjectPathType}.`);
    }
  }

  private call(target: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const method: unknown = read(target, name);
    if (typeof method !== "function") throw new Error(`The test host's ${name} is no method.`);
    if (!/^(_|get)/i.test(name)) this.conduct.beforeWriting(name);
    return Reflect.apply(method, target, this.argumentsOf(info));
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const given = (info?.Arguments ?? []).map((argument) => this.dereferenced(argument));
    for (const [index, id] of (info?.ReferencedObjectPathIds ?? []).entries()) {
      if (typeof id === "number" && id !== 0) given[index] = this.resolve(id);
    }
    return given;
  }

  private dereferenced(argument: unknown): unknown {
    if (Array.isArray(argument)) return argument.map((item) => this.dereferenced(item));
    if (typeof argument !== "object" || argument === null) return argument;
    if ("_ObjectPathId" in argument) return this.resolve(Number(argument._ObjectPathId));
    return Object.fromEntries(
      Object.entries(argument).map(([key, value]) => [key, this.dereferenced(value)]),
    );
  }

  /** The properties that were asked for, nested as they are on the wire: "format/fill/color" is { Format: { Fill: { Color } } }. */
  private load(target: HostObject, query: Action["QueryInfo"]): Record<string, unknown> {
    const paths = [...(query?.Select ?? []), ...(query?.Expand ?? [])].map((path) =>
      path.replace(/^items\//i, ""),
    );
    if (!(target instanceof HostCollection)) return this.loadPaths(target, paths);
    const items: readonly HostObject[] = target.items;
    const identityOf = ({ id }: HostObject): object => (id === undefined ? {} : { Id: id });
    return { _Items: items.map((item) => ({ ...this.loadPaths(item, paths), ...identityOf(item) })) };
  }

  private loadPaths(target: HostObject, paths: readonly string[]): Record<string, unknown> {
    if (paths.length === 0)
      throw new Error(`The test host wants to be told what to load of a ${target.constructor.name}.`);
    const loaded: Record<string, unknown> = {};
    const nested = new Map<string, string[]>();
    for (const path of paths) {
      const [head = "", ...rest] = path.split("/");
      if (head.startsWith("$") || (head === this.conduct.leavesOut && rest.length > 0)) continue;
      const value = read(target, head);
      if (value instanceof HostObject) nested.set(head, [...(nested.get(head) ?? []), rest.join("/")]);
      else loaded[pascalCase(head)] = value ?? null;
    }
    for (const [head, rest] of nested) {
      const value = read(target, head);
      if (value instanceof HostObject) loaded[pascalCase(head)] = this.load(value, { Select: rest });
    }
    return loaded;
  }

  private identity(target: HostObject, pathId: number): Record<string, unknown> {
    const reference = this.referenceOf.get(pathId);
    return {
      ...(target.id === undefined ? {} : { Id: target.id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }
}

function addressed(value: unknown, name: string): Addressed {
  if (value === nothing || value instanceof HostObject) return value;
  throw new Error(`The test host's ${name} is no object.`);
}

function read(target: HostObject, name: string): unknown {
  const member = camelCase(name);
  if (!(member in target)) throw new Error(`The test host's ${target.constructor.name} has no ${member}.`);
  return Reflect.get(target, member);
}

function write(target: HostObject, name: string, value: unknown): void {
  const member = camelCase(name);
  if (!(member in target))
    throw new Error(`The test host's ${target.constructor.name} has no ${member} to set.`);
  Reflect.set(target, member, value);
}
