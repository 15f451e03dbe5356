import { inTime, supports } from "./run";

/** In milliseconds: a paste or a sort raises many events, and is one change. */
const settlingTime = 500;

/** Watches for changes that are not PlanProof's own. */
export class Watch {
  private watchers = 0;

  /** Calls back once for changes that come close together; co-authors' count too. Returns what ends it. */
  async start(changed: () => void): Promise<() => Promise<void>> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hasEnded = false;
    const handler = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async ({ triggerSource }) => {
        if (hasEnded || triggerSource === "ThisLocalAddin") return;
        clearTimeout(timer);
        timer = setTimeout(changed, settlingTime);
      });
      await context.sync();
      return added;
    });
    this.watchers++;
    return async () => {
      hasEnded = true;
      clearTimeout(timer);
      this.watchers--;
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    };
  }

  /** Does something of PlanProof's own. Where events do not tell who caused them, there are none meanwhile. */
  async unseen<T>(work: () => Promise<T>): Promise<T> {
    if (this.watchers === 0 || supports("1.14")) return work();
    await setEvents(false);
    try {
      return await work();
    } finally {
      // What became of the work counts. Where events stay off, the next change of PlanProof's own turns them on again.
      await setEvents(true).catch(() => undefined);
    }
  }
}

/** Turning events on again waits for the user to leave the cell; turning them off says to. */
async function setEvents(enabled: boolean): Promise<void> {
  const setting = Excel.run({ delayForCellEdit: enabled }, async (context) => {
    context.runtime.enableEvents = enabled;
    await context.sync();
  });
  await inTime(setting);
}
