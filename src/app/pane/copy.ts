/** What goes on the clipboard: always as text, and as HTML where a program that takes it shows more by that. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts something on the clipboard, in answer to a button. A frame of Excel's on the web may lack the permission to
 * write there; a copy event needs none. False where neither works: it must then be shown, to be selected by hand.
 */
export async function copy({ text, html }: Copied): Promise<boolean> {
  const parts = { "text/plain": text, ...(html === undefined ? {} : { "text/html": html }) };
  try {
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyByEvent(parts);
  }
}

function copyByEvent(parts: Readonly<Record<string, string>>): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    for (const [type, part] of Object.entries(parts)) event.clipboardData.setData(type, part);
    event.preventDefault();
    filled = true;
  };
  document.addEventListener("copy", fill, { capture: true, once: true });
  try {
    return document.execCommand("copy") && filled;
  } finally {
    document.removeEventListener("copy", fill, { capture: true });
  }
}
