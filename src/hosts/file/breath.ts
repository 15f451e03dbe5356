const longest = 20;

/**
 * A function to await now and then in long work: it ends the work where the signal says so, and hands the thread
 * back to a browser that has waited for 20 ms.
 */
export function breath(signal?: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < longest) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
    signal?.throwIfAborted();
  };
}
