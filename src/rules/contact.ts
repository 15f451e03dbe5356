/** What is asked of every kind of contact details. The flag, which goes out with the sheet, does not repeat them. */
export const asked = (found: string, kind: string) => ({
  sentence: `“${found.trim()}” is ${kind}. Is it meant to be published?`,
  flag: `${kind} stands here.`,
});

/** Asks about the first words that a pattern finds, in a text that holds a sign which none of them goes without. */
export const contact = (kind: string, sign: RegExp, pattern: RegExp) => (text: string) => {
  if (!sign.test(text)) return null;
  const found = pattern.exec(text)?.[0];
  return found === undefined ? null : asked(found, kind);
};
