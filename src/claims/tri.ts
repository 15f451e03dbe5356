/** What the plan says to a yes-or-no question; unsure where it does not say, or where a person should look. */
export type Tri = "yes" | "no" | "unsure";

export const not = (one: Tri): Tri => (one === "yes" ? "no" : one === "no" ? "yes" : "unsure");

export function and(...all: readonly Tri[]): Tri {
  return all.includes("no") ? "no" : all.includes("unsure") ? "unsure" : "yes";
}

export const or = (...all: readonly Tri[]): Tri => not(and(...all.map(not)));

/** The answer where all of several readings of the same words give it; else unsure. */
export function agreed(all: readonly Tri[]): Tri {
  const [first] = all;
  return first !== undefined && all.every((each) => each === first) ? first : "unsure";
}

/** How many are surely yes, and how many at most. */
export function between(all: readonly Tri[]): { least: number; most: number } {
  const least = all.filter((each) => each === "yes").length;
  return { least, most: least + all.filter((each) => each === "unsure").length };
}

/** Whether a number between two limits is one that fits. */
export function fits(
  { least, most }: { least: number; most: number },
  wanted: (number: number) => boolean,
): Tri {
  let some = false;
  let every = true;
  for (let number = least; number <= most; number++) {
    if (wanted(number)) some = true;
    else every = false;
  }
  return some ? (every ? "yes" : "unsure") : "no";
}
