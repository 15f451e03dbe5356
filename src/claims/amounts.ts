import { and, between, fits, not, or, type Tri } from "./tri";

/** Of how many of the actions meant something is said. */
export type Amount =
  | { readonly kind: "all" | "not all" | "none" | "most" | "nearly all" | "some" | "vague" }
  | { readonly kind: "all but"; readonly number: number }
  | {
      readonly kind: "number";
      readonly number: number;
      readonly how: How;
      /** "the six actions": no more are meant than these. */
      readonly definite: boolean;
    }
  /** A part of the whole: right where it is as near as its rounding, doubtful where it is near. */
  | {
      readonly kind: "share";
      readonly share: number;
      readonly how: How;
      readonly rounding: number;
      readonly near: number;
    };

export type How = "exactly" | "at least" | "more than" | "fewer than" | "at most" | "about";

/** How far from a number "about", "nearly" and the like may be before they are plainly wrong. */
const tolerance = (total: number) => Math.max(2, total / 10);

/** Whether it is true of so many of those that belong: `belongs` and `holds` have an answer for each action. */
export function holdsOf(amount: Amount, belongs: readonly Tri[], holds: readonly Tri[]): Tri {
  const both = belongs.map((each, index) => and(each, holds[index] ?? "unsure"));
  const failing = belongs.map((each, index) => and(each, not(holds[index] ?? "unsure")));
  const total = between(belongs);
  // Of actions that may not be there at all nothing is borne out.
  if (total.least === 0) return "unsure";
  switch (amount.kind) {
    case "all":
      return and(...failing.map(not));
    case "not all":
      return or(...failing);
    case "none":
      return and(...both.map(not));
    case "some":
      return or(...both);
    case "vague":
      // Nobody can say how many "several" are; none of them it is not.
      return and(or(...both), "unsure");
    case "most":
      return ofEvery(total, between(both), (number, all) => number * 2 > all);
    case "nearly all":
      return and(
        ofEvery(total, between(both), (number, all) => number * 2 > all),
        "unsure",
      );
    case "all but":
      return fits(between(failing), (number) => number === amount.number);
    case "number": {
      const wide = tolerance(total.most);
      const near = fits(between(both), (number) => Math.abs(number - amount.number) <= wide);
      const { how } = amount;
      if (how !== "about") return fits(between(both), (number) => compared(number, amount.number, how));
      const exact = fits(between(both), (number) => number === amount.number);
      return exact === "yes" ? "yes" : and(near, "unsure");
    }
    case "share": {
      const { share, how, rounding, near } = amount;
      const within = (most: number) =>
        ofEvery(total, between(both), (number, all) => Math.abs(number / all - share) <= most);
      if (how === "exactly") return within(rounding) === "yes" ? "yes" : and(within(near), "unsure");
      if (how === "about") return and(within(0.05), "unsure");
      return ofEvery(total, between(both), (number, all) => compared(number / all, share, how));
    }
  }
}

function compared(number: number, wanted: number, how: Exclude<How, "about">): boolean {
  switch (how) {
    case "exactly":
      return number === wanted;
    case "at least":
      return number >= wanted;
    case "more than":
      return number > wanted;
    case "fewer than":
      return number < wanted;
    case "at most":
      return number <= wanted;
  }
}

function ofEvery(
  total: { least: number; most: number },
  count: { least: number; most: number },
  wanted: (number: number, all: number) => boolean,
): Tri {
  const answers: Tri[] = [];
  for (let all = Math.max(1, total.least); all <= total.most; all++) {
    answers.push(fits(count, (number) => wanted(number, all)));
  }
  return answers.every((each) => each === "yes")
    ? "yes"
    : answers.every((each) => each === "no")
      ? "no"
      : "unsure";
}
