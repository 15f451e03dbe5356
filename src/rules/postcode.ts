import { match } from "postcode";
import { asked } from "./contact";
import { textRule } from "./rule";

/** In capitals: small letters make “v2 1st” one. */
export const postcode = textRule({
  id: "postcode",
  columns: ["outcome", "actions", "progress"],
  beside: "all",
  severity: "check",
  title: "A postcode stands in the text.",
  why: "A full postcode is about fifteen houses: with a few words more it is a family.",
  look: (text) => {
    const found = match(text).find((each) => each === each.toUpperCase());
    return found === undefined ? null : asked(found, "a postcode");
  },
  fails: [
    { rows: [{ status: "Moved to ME4 4TR" }], extraHeading: "Notes" },
    { progress: "The family has moved to ME4 4TR." },
    { progress: "Homes near SW1A 1AA were visited." },
    { actions: "Visit the home at 12 High Street, CT21ZZ" },
  ],
  passes: [
    { progress: "Part of Section S136 and form M25." },
    { progress: "Q4 2026 figures are due." },
    { progress: "Version V2 1st draft." },
  ],
});
