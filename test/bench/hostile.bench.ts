import { defaultSettings } from "../../src/model/settings";
import { detailFor, locate, review } from "../../src/review";
import { detailOf } from "./plan-of";

const longest = 32_767;
const headings = ["Outcome", "Lead (working with)", "By when", "Actions", "Progress", "Status"];

/** Texts that make a careless pattern go over them again and again. */
const hostile = {
  spaces: " ",
  stops: ". ",
  dots: ".",
  brackets: "(",
  "brackets and names": "(OFSTED ",
  digits: "1",
  dates: "18-Feb ",
  months: "Nov ",
  revisions: "revised to 1/1/20 ",
  capitals: "Ab ",
  commas: ", ",
  and: " and ",
  "names and and": "Ann Marlow and ",
  dashes: "-",
  organisations: "NHS ",
  status: "complete ",
  key: "green = ",
  lines: "\n",
  letters: "a",
  percent: "1 of 1 ",
  promises: "will be 1/1/20 ",
  wholes: "all some of the ",
  hyphens: "all ex-a-",
  acronyms: "CAF (",
  abbreviations: "Norbury County Council (NCC) ",
  "brackets of capitals": "(NCC)",
  "officers in brackets": "Council (Ann Marlow) ",
  counts: "12 staff ",
  "words of numbers": "one in two ",
  "a key of letters": "G = action taken ",
  pages: "(continued) ",
  "lines of a key": "NCC = Norbury Council;",
  "a key of colours": "blue: completed; ",
  "coloured discs": "🟢",
};

it.each(Object.entries(hostile))(
  "a cell of %s",
  (name, piece) => {
    const milliseconds = [longest / 4, longest / 2, longest].map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const values = [
        headings,
        ...headings.map((_, column) =>
          headings.map((_, index) => (index === column ? `${text}x` : "1. See children")),
        ),
      ];
      const grid = { sheet: "Plan", top: 0, left: 0, values, date1904: false };
      const start = performance.now();
      const located = locate(grid, defaultSettings, new Set());
      if (located === null) throw new Error("no plan");
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
      const key = { sheet: "Key", top: 0, left: 0, values: [[text], ["Blue", text], [text, text]] };
      const detail = { ...detailOf(detailFor(grid, located, defaultSettings)), corners: [key] };
      review(grid, located, detail, book, {
        asAt: "2025-01-15",
        settings: defaultSettings,
        answers: [],
      });
      return Math.round(performance.now() - start);
    });
    console.log(JSON.stringify({ hostile: name, characters: ["8,192", "16,384", "32,767"], milliseconds }));
  },
  120_000,
);
