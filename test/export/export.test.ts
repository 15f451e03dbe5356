import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { htmlPage, htmlPart, markdown, plainText, questionsForLeads } from "../../src/export";
import { wordDocument } from "../../src/export/word";
import type { Report } from "../../src/model/finding";
import { defaultSettings } from "../../src/model/settings";
import { summarise } from "../../src/summary/summarise";
import { hostile, hostileSummaryOf } from "../hostile";
import { reviewExample } from "../rules/example";

const report = reviewExample({
  title: "Joint action plan: Norbury & partners",
  asAt: "2027-01-25",
  rows: [
    { outcome: "1. Assessments are timely (OFSTED, 2026)", due: "31 December 2026" },
    { outcome: "2. Files are audited (CQC, 2026)", progress: "Improvements are evident. COMPLETE" },
    { outcome: "3. Plans are <shared> (OFSTED, 2026)", lead: "Bea Stone\nNorbury NHS Foundation Trust" },
  ],
});
const summary = summarise(report, defaultSettings);

const hostileSummary = hostileSummaryOf(hostile);
const folded = (text: string) => text.replace(/\s+/g, " ").trim();

/** The cells' texts of each table of a page, row by row. */
function tablesOf(html: string): string[][][] {
  const document = new DOMParser().parseFromString(`<root>${html}</root>`, "text/xml");
  const all = (element: Element, name: string) => Array.from(element.getElementsByTagName(name));
  const root = document.documentElement;
  if (!root) throw new Error("There is no document.");
  return all(root, "table").map((table) =>
    all(table, "tr").map((row) =>
      Array.from(row.childNodes)
        .filter(({ nodeName }) => nodeName === "td" || nodeName === "th")
        .map(({ textContent }) => textContent ?? ""),
    ),
  );
}

it("the HTML has the headline as a paragraph and the figures in real tables with heading cells", () => {
  const html = htmlPart(summary);
  expect(html).toContain(`<p>${summary.headline.join(" ")}</p>`);
  expect(html).toContain("<h1>Joint action plan: Norbury &#x26; partners</h1>");
  const [sectors, open] = tablesOf(html);
  expect(sectors).toEqual([
    [
      "Sector",
      "Actions",
      "Recorded as complete",
      "Of these, no evidence quoted",
      "Not complete",
      "Of these, overdue",
    ],
    ["LA", "2", "1", "1", "1", "1"],
    ["NHS", "1", "0", "0", "1", "0"],
    ["Total", "3", "1", "1", "2", "1"],
  ]);
  expect(open?.[1]).toEqual([
    "1",
    "Assessments are timely (OFSTED, 2026)",
    "Ann Marlow, Norbury Council",
    "31 Dec 2026",
    "31 Dec 2026",
    "25 days",
    "None given",
  ]);
  expect(html.match(/<th [^>]*scope="col"/g)).toHaveLength(6 + 7 + 5 + 6 + 6 + 7);
});

it("the page says its language and title, and loads and runs nothing", () => {
  const page = htmlPage(summary);
  expect(page).toMatch(/^<!doctype html><html lang="en-GB">/i);
  expect(page).toContain("<title>Joint action plan: Norbury &#x26; partners</title>");
  expect(page).not.toMatch(/<script|src=|href=|@import|url\(/i);
});

it("the plain text has the same cells, apart by tabs", () => {
  const text = plainText(summary);
  expect(text).toContain(summary.headline.join(" "));
  expect(text).toContain("Total\t3\t1\t1\t2\t1");
  expect(text).toContain("3\tPlans are <shared> (OFSTED, 2026)\tBea Stone, Norbury NHS Foundation Trust");
});

it("the Markdown has headings and tables", () => {
  const text = markdown(summary);
  expect(text).toMatch(/^# Joint action plan: Norbury & partners\n/);
  expect(text).toContain("| **Total** | **3** |");
  expect(text).toContain("\\<shared>");
});

test("the columns of each table make up its whole width, and headings of words stand over their words", () => {
  const tables = htmlPart(summary).split("<table").slice(1);
  expect(tables.length).toBeGreaterThan(3);
  for (const table of tables) {
    const heads = [...table.matchAll(/<th([^>]*) style="width:(\d+)%([^"]*)"/g)];
    expect(heads.reduce((sum, [, , width]) => sum + Number(width), 0)).toBe(100);
    for (const [, start = "", , more] of heads)
      expect(more).toBe(start.includes('align="right"') ? "" : ";text-align:left");
  }
});

it("the Word document has the headings, heading rows that repeat, and its language", async () => {
  const parts = unzipSync(await wordDocument(summary));
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(7);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(6);
  // No row is divided between pages, which have their numbers.
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(xml.match(/<w:tr>/g)?.length ?? 0);
  expect(Object.keys(parts).filter((part) => /^word\/footer\d*\.xml$/.test(part))).toHaveLength(1);
  expect(strFromU8(parts["word/styles.xml"] ?? new Uint8Array())).toContain('w:val="en-GB"');
  expect(strFromU8(parts["docProps/core.xml"] ?? new Uint8Array())).toContain("Norbury &amp; partners");
});

it("hostile words stay words in HTML, plain text, Markdown and Word", async () => {
  const cells = tablesOf(htmlPart(hostileSummary))[1] ?? [];
  expect(cells.slice(1).map(([label, subject]) => [label, subject])).toEqual(
    hostile.map((text) => [folded(text), folded(text)]),
  );
  const html = htmlPart(hostileSummary);
  expect(html).not.toMatch(/<(script|img|a)\b/i);
  for (const [, attributes] of html.matchAll(/<(?:td|p|h1|h2)((?: [^>]*)?)>\s*(?:<strong>)?(?:=|\+|-|@)/g)) {
    expect(attributes).toContain("mso-number-format:");
  }
  expect(
    plainText(hostileSummary)
      .split(/[\t\n]/)
      .filter((cell) => /^[=+\-@]/.test(cell)),
  ).toEqual([]);
  expect(markdown(hostileSummary)).not.toMatch(/(?<!\\)<(script|img)|(?<!\\)\]\(/);
  const xml = strFromU8(
    unzipSync(await wordDocument(hostileSummary))["word/document.xml"] ?? new Uint8Array(),
  );
  expect(xml).toContain("&lt;script&gt;");
  expect(xml).not.toMatch(/<w:hyperlink|fldSimple|instrText/);
});

describe("The questions for the leads", () => {
  it("go to each lead of the action, with the row, the action and the day to reply by", () => {
    const messages = questionsForLeads(report, "2027-02-01");
    expect(messages.map(({ lead, questions }) => [lead, questions])).toEqual([["Ann Marlow", 2]]);
    expect(messages[0]?.text.split("\n")).toEqual([
      "2 questions for Ann Marlow, about “Joint action plan: Norbury & partners”, sheet “Plan”:",
      "",
      expect.stringMatching(/^- Row 3, column C \(action 1\): .*late/),
      expect.stringMatching(/^- Row 4, column E \(action 2\): Recorded as complete/),
      "",
      "Please reply by 1 February 2027.",
    ]);
  });

  it("are not asked again once somebody has answered", () => {
    const answered: Report = {
      ...report,
      findings: report.findings.map((finding) => ({
        ...finding,
        answer: {
          rule: finding.rule,
          about: null,
          words: "",
          by: "A clerk",
          reason: "Seen.",
          on: "2027-01-20",
        },
      })),
    };
    expect(questionsForLeads(answered, null)).toEqual([]);
  });
});
