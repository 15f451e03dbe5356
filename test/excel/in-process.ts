import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import type { Excel } from "./excel";

/** What office.js and the bridge say to each other. */
interface BridgeMessage {
  id: number;
  flags: number;
  message: { body: unknown };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

let connected: Excel | null = null;

const bridge: Bridge = {
  sendMessageToHost(text) {
    const { id, flags, message }: BridgeMessage = JSON.parse(text);
    const excel = connected;
    if (!excel) throw new Error("No workbook is open.");
    void excel.answer(JSON.stringify(message.body), flags).then((body) => {
      bridge.onMessageFromHost(
        JSON.stringify({ type: 2, id, message: { statusCode: 200, headers: {}, body: JSON.parse(body) } }),
      );
      sendEvents(excel);
    });
  },
  onMessageFromHost() {
    throw new Error("office.js has not been loaded.");
  },
};

/** No test may pass over a fault of the test host's own, such as a member that it does not have. */
afterEach(() => {
  const fault = connected?.ownFault ?? null;
  if (connected) connected.ownFault = null;
  if (fault !== null) throw fault;
});

/** Hands the events that are waiting to office.js. */
export function sendEvents(excel: Excel): void {
  const entries = excel.takeEvents();
  if (entries.length > 0) bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
}

/**
 * Connects the genuine office.js, loaded once into the test's own realm, with an open workbook. The requirement check
 * of office.js is on: what is above the workbook's level throws ApiNotFound.
 */
export function connect(excel: Excel): void {
  connected = excel;
  if (!("Excel" in globalThis)) {
    Object.assign(globalThis, {
      window: globalThis,
      navigator: { userAgent: "" },
      _richApiNativeBridge: bridge,
      DOMParser,
      XMLSerializer,
    });
    const path = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
    (0, eval)(readFileSync(path, "utf8"));
    Object.assign(Reflect.get(OfficeExtension, "CommonUtility"), { _doApiNotSupportedCheck: true });
    const requirements = {
      isSetSupported: (set: string, version?: string) => connected?.isSetSupported(set, version),
    };
    Object.assign(globalThis, { Office: { context: { requirements } } });
    giveNotes();
  }
}

/**
 * Notes as a newer office.js has them: its own collection of comments, which asks for the same members, at the place of
 * the notes. Nobody has seen what it sends for them: a note's key, for one, is taken to be its cell's address.
 */
function giveNotes(): void {
  const { createPropertyObject } = Reflect.get(OfficeExtension, "BatchApiHelper");
  const { CommentCollection, Workbook, Worksheet } = globalThis.Excel;
  const notes = {
    get(this: unknown): unknown {
      if (connected?.hasNotes !== true) return undefined;
      return createPropertyObject(CommentCollection, this, "Notes", true, 4);
    },
  };
  for (const { prototype } of [Workbook, Worksheet]) Object.defineProperty(prototype, "notes", notes);
}
