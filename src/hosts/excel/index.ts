import type { LiveHost } from "../host";
import { applyChange } from "./apply";
import { readBook } from "./book";
import { readDetail } from "./detail";
import { readGrid } from "./grid";
import { keepRecords } from "./records";
import { courteously, inTime } from "./run";
import { selectPlace } from "./select";
import { Watch } from "./watch";

/** The workbook that is open in Excel, by Office.js. It needs ExcelApi 1.9, and uses what later levels add. */
export function openExcel(): LiveHost {
  const watch = new Watch();
  return {
    book: (signal) => courteously(() => readBook(signal)),
    grid: (sheet, signal) => courteously(() => readGrid(sheet, signal)),
    detail: (request, signal) => courteously(() => readDetail(request, signal)),
    apply: (change, signal) =>
      courteously(() => {
        signal?.throwIfAborted();
        return applyChange(change, watch, signal);
      }),
    keepRecords: (records) => courteously(() => watch.unseen(() => inTime(keepRecords(records)))),
    select: (place) => courteously(() => inTime(selectPlace(place))),
    watch: (changed) => courteously(() => inTime(watch.start(changed))),
  };
}
