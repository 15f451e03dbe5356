const longest = 8;

/** Ends when the thread has been free: a message, unlike a timer, does not wait for milliseconds to pass. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** When the thread was last known to be free; one step of a work takes up where another has left off. */
let since = 0;

/**
 * A function to await now and then in long work: it ends the work where the signal says so, and hands the thread
 * back to a browser that has waited for 8 ms.
 */
export function breath(signal?: AbortSignal): () => Promise<void> {
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < longest) return;
    await nextTask();
    since = performance.now();
    signal?.throwIfAborted();
  };
}

/** Takes the steps of a work, and a breath now and then. */
export async function unhurried<T>(steps: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  const pause = breath(signal);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}
