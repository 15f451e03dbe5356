/** A text in one or more formats, by their types: "text/plain", "text/html". */
export type Copied = Readonly<Record<string, string>>;

/**
 * Puts a text on the clipboard; false where the page may not. In Excel on the web the pane's frame can lack the
 * permission for the clipboard (OfficeDev/office-js#1991), where the older copying by an event still works.
 */
export async function copy(copied: Copied): Promise<boolean> {
  try {
    const parts = Object.entries(copied).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
    return true;
  } catch {
    return copyByEvent(copied);
  }
}

function copyByEvent(copied: Copied): boolean {
  let isTaken = false;
  const give = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    for (const [type, text] of Object.entries(copied)) event.clipboardData.setData(type, text);
    event.preventDefault();
    isTaken = true;
  };
  document.addEventListener("copy", give);
  try {
    return document.execCommand("copy") && isTaken;
  } finally {
    document.removeEventListener("copy", give);
  }
}
