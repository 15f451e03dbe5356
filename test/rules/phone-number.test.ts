import { defaultSettings } from "../../src/model/settings";
import { planOfRows } from "../reading/plan-of-rows";
import { phoneNumber } from "../../src/rules/phone-number";

const [action] = planOfRows([
  ["No.", "Outcome", "Actions", "Lead", "By when"],
  ["1", "Wait less", "Meet weekly", "Norbury Council", "31/03/2027"],
]).actions;
const found = (text: string) => {
  if (action === undefined) throw new Error("The plan has an action.");
  return phoneNumber.lookAt(text, { column: "progress", action }, { settings: defaultSettings })?.sentence;
};

test.each([
  "020 7946 0123",
  "02079460123",
  "(020) 7946 0123",
  "020 79460123",
  "0113 496 0123",
  "(0113) 496 0123",
  "0113 4960123",
  "01632 960123",
  "(01632) 960123",
  "01632 960 123",
  "01632960123",
  "0163296012",
  "07700 900123",
  "07700 900 123",
  "+44 7711 911123",
  "+447711911123",
  "+44 (0)20 7946 0123",
  "+44 (0) 1632 960123",
  "0044 113 496 0123",
])("%s is a telephone number", (number) => {
  expect(found(`Ring ${number} to book.`)).toBe(
    `“${number}” is a telephone number. Is it meant to be published?`,
  );
});

test.each([
  "012 345",
  "0123456789012",
  "Ref 2026/01632 960123",
  "04/05/2026 1200",
  "01632 960123/4 of the index",
  "10 1632 960123",
  "00 496 0123",
  "£0.01632960123",
  "0113 496 012",
  "0163 29 6012",
])("%s is none", (text) => {
  expect(found(text)).toBeUndefined();
});
