const inPlural = new Intl.PluralRules("en-GB");

/** "1 action", "2 actions"; with a third argument, "1 person", "2 people". */
export const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${inPlural.select(number) === "one" ? one : many}`;

const conjunction = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "7, 10 and 11". */
export const listed = (items: readonly string[]) => conjunction.format(items);

/** A sentence with a capital letter at its front. */
export const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
