import { defaultSettings } from "../../src/model/settings";
import { detailFor, locate, review } from "../../src/review";
import { detailOf, planOf } from "./plan-of";

it.each([1_000, 10_000, 100_000])(
  "review of %i actions",
  (actions) => {
    const grid = planOf(actions);
    const start = performance.now();
    const located = locate(grid, defaultSettings, new Set());
    if (located === null) throw new Error("no plan");
    const detail = detailOf(detailFor(grid, located, defaultSettings));
    const book = {
      name: null,
      sheets: [],
      active: "Plan",
      own: [],
      remarks: [],
      properties: { title: "", author: "", lastAuthor: "", company: "" },
      links: [],
      records: null,
      notRead: [],
    };
    const report = review(grid, located, detail, book, {
      asAt: "2025-01-15",
      settings: defaultSettings,
      answers: [],
    });
    const milliseconds = Math.round(performance.now() - start);
    console.log(JSON.stringify({ review: { actions: report.counts.actions, milliseconds } }));
  },
  120_000,
);
