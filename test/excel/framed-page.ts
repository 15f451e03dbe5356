import type { Frame, Page } from "playwright-core";
import type { Excel } from "./excel";

/** The page and the pane are of one host and two ports, as office.js demands of those whom it trusts. */
const around = "https://localhost:7001";
const inside = "https://localhost:7002";
const conversation = "conversation-1";

/** What the frame says in JSON, and what Excel on the web answers. */
interface Message {
  _messageType: number;
  _actionName: string;
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: { DdaMethod?: { DispatchId: number }; ArrayData?: unknown[] };
}

const messageTypes = { request: 0, response: 1 } as const;
const actionTypes = { invoke: 0, register: 1, unregister: 2 } as const;
const richApiRequest = 93;
/** Where a request stands in the array that carries it. */
const positions = { body: 4, flags: 6 } as const;

type Files = (path: string) => Promise<{ body: Buffer; contentType: string } | null>;

/**
 * Opens a page of the task pane as Excel on the web does: in a frame, over messages. `files` answers the pane's own
 * address; office.js must be answered by the caller. Returns the frame, and what hands on the events of a user's edit.
 */
export async function frameTaskPane(
  page: Page,
  excel: Excel,
  files: Files,
  path: string,
): Promise<{ pane: Frame; sendEvents: () => Promise<void> }> {
  const registered = new Map<string, Message>();
  const eventTexts = (): string[] => {
    const entries = excel.takeEvents();
    const message = registered.get("richApiMessage");
    return message && entries.length > 0 ? [reply(message, { ArrayData: entries, Data: entries }, 1)] : [];
  };
  await page.exposeFunction("excelAnswers", async (text: string): Promise<string[]> => {
    const message = messageIn(text);
    if (message?._messageType !== messageTypes.request || message._conversationId !== conversation) return [];
    if (message._actionType === actionTypes.register) registered.set(message._actionName, message);
    if (message._actionType === actionTypes.unregister) registered.delete(message._actionName);
    return [reply(message, await dataFor(message, excel), 0), ...eventTexts()];
  });
  await page.route(`${around}/`, (route) =>
    route.fulfill({ contentType: "text/html", body: framing(paneAddress(path)) }),
  );
  await page.route(`${inside}/**`, async (route) => {
    const found = await files(new URL(route.request().url()).pathname);
    await (found ? route.fulfill(found) : route.fulfill({ status: 404 }));
  });
  await page.goto(`${around}/`);
  const pane = page.frames().find((frame) => frame !== page.mainFrame());
  if (!pane) throw new Error("The page has no frame.");
  const sendEvents = async (): Promise<void> => {
    for (const text of eventTexts())
      await page.evaluate((event) => window.postMessage({ toPane: event }), text);
  };
  return { pane, sendEvents };
}

/** _xdm_Info comes last: office.js reads it to the end. */
function paneAddress(path: string): string {
  const host = encodeURIComponent("Excel$Web$16.00$en-GB$correlation-1$$$0");
  const trusted = encodeURIComponent([conversation, "planproof", around].join("|"));
  const joint = path.includes("?") ? "&" : "?";
  return `${inside}${path}${joint}_host_Info=${host}#&_serializer_version=1&_xdm_Info=${trusted}`;
}

function framing(address: string): string {
  return `<!doctype html>
<title>A workbook in Excel</title>
<iframe id="pane" src="${address.replaceAll("&", "&amp;")}" style="width: 350px; height: 700px"></iframe>
<script>
  const pane = document.getElementById("pane");
  const send = (text) => pane.contentWindow.postMessage(text, "${inside}");
  window.addEventListener("message", async ({ data, source }) => {
    if (source === window && data.toPane) send(data.toPane);
    if (source === pane.contentWindow) for (const text of await window.excelAnswers(data)) send(text);
  });
</script>`;
}

function messageIn(text: unknown): Message | null {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}

function reply(to: Message, data: unknown, responseType: 0 | 1): string {
  return JSON.stringify({
    _messageType: messageTypes.response,
    _actionName: to._actionName,
    _conversationId: conversation,
    _correlationId: to._correlationId,
    _origin: around,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}

async function dataFor({ _actionName, _actionType, _data }: Message, excel: Excel): Promise<unknown> {
  if (_actionType !== actionTypes.invoke) return { Error: 0 };
  if (_actionName === "ContextActivationManager_getAppContextAsync") return appContext(excel);
  if (_actionName !== "executeMethod") return {};
  if (_data.DdaMethod?.DispatchId !== richApiRequest) return { Version: 1, Error: 0 };
  const given = _data.ArrayData ?? [];
  const body = await excel.answer(String(given[positions.body]), Number(given[positions.flags] ?? 0));
  return { Version: 1, Error: 0, Data: [200, [], body] };
}

/** What Excel tells of itself and of the workbook when the pane opens. */
function appContext(excel: Excel): object {
  return {
    _id: "planproof",
    _appName: 16,
    _appVersion: "16.0.18000.0",
    _appUILocale: "en-GB",
    _dataLocale: "en-GB",
    _docUrl: `${around}/${excel.state.name}`,
    _clientMode: 1,
    _settings: [],
    _reason: "inserted",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation-1",
    _appInstanceId: "instance-1",
    _requirementMatrix: JSON.stringify({
      ExcelApi: excel.session.level,
      RichApiRuntime: "1.2",
      CustomXmlParts: "1.1",
    }),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.18000.0",
    _addinName: "PlanProof",
    _appDomains: [],
  };
}
