import { textRule } from "./rule";

export const dateOfBirth = textRule({
  id: "date-of-birth",
  columns: ["outcome", "actions", "progress"],
  beside: "all",
  severity: "must-fix",
  title: "Somebody’s date of birth stands in the text.",
  why: "With a place or a team it tells who is meant, and the paper is public.",
  look: (text) =>
    /o\.?b\b|birth|born/i.test(text) &&
    /\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?)(?: is| was)?[ :]{0,3}\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\d{1,2}|\p{L}{3,9})[ ./-]\d{2,4}\b/iu.test(
      text,
    )
      ? {
          sentence: "a date of birth is given. Take it out before publishing.",
          flag: "A date of birth stands here.",
        }
      : null,
  fails: [
    { rows: [{ status: "Seen (DOB 12/03/2011)" }], extraHeading: "Notes" },
    { progress: "Seen in clinic (DOB 12/03/2011)." },
    { progress: "The patient, born on 4 May 1950, was moved." },
    { actions: "Follow up, date of birth: 1.2.98" },
    { progress: "The patient, born 4/5/1950, was moved." },
  ],
  passes: [
    { progress: "The form now asks for the date of birth." },
    { progress: "Born out of the review of 4 May 2026." },
    { progress: "The clinic opened on 12/03/2026." },
  ],
});
