import { contact } from "./contact";
import { textRule } from "./rule";

export const phoneNumber = textRule({
  id: "phone-number",
  columns: ["outcome", "actions", "progress"],
  beside: "all",
  severity: "check",
  title: "A telephone number stands in the text.",
  why: "It may be somebody’s own, and the paper is public.",
  look: contact(
    "a telephone number",
    /[0+]/,
    /(?<![\d/.-])(?:(?:\+|00)44 ?(?:\(0\) ?)?|\(?0)(?:\d{2}\)? ?\d{4} ?\d{4}|\d{3}\)? ?\d{3} ?\d{4}|\d{4}\)? ?\d{3} ?\d{3}|\d{9})(?![\d/-])/,
  ),
  fails: [
    { rows: [{ status: "Ring 01632 960123" }], extraHeading: "Notes" },
    { progress: "Ring 01632 960123 to book." },
    { progress: "The out-of-hours line is 020 7946 0123." },
    { actions: "Text +44 7700 900123" },
  ],
  passes: [
    { progress: "Spent 01234 on the pilot." },
    { progress: "Seen on 03/04/2026 and 04/05/2026." },
    { progress: "From 1200 to 1600 and from 0900 to 1100." },
  ],
});
