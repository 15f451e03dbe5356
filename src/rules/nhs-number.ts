import { textRule } from "./rule";

/** Ten digits whose last one is the modulus-11 check digit (NHS Data Dictionary, NHS NUMBER). */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

export const nhsNumber = textRule({
  id: "nhs-number",
  columns: ["outcome", "actions", "progress"],
  beside: "all",
  severity: "must-fix",
  title: "A patient’s NHS number stands in the text.",
  why: "It names one patient to everybody who can look it up, and the paper is public.",
  look: (text) =>
    [...text.matchAll(/(?<![\d-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-])/g)].some(([number]) =>
      isNhsNumber(number.replace(/\D/g, "")),
    )
      ? {
          sentence:
            "ten digits there are an NHS number by their check digit. Take them out before publishing.",
          flag: "An NHS number stands here.",
        }
      : null,
  fails: [
    { rows: [{ status: "Patient 943 476 5919" }], extraHeading: "Notes" },
    { progress: "Patient 943 476 5919 was seen." },
    { progress: "See 9434765919." },
    { progress: "See 943 476 5900." },
    { actions: "Review the notes of 943-476-5919" },
  ],
  passes: [
    { progress: "Case 943 476 5918 was seen." },
    { progress: "Budget line 0000000000." },
    { progress: "Reference 19434765919." },
  ],
});
