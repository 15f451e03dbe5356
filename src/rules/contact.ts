/** What is asked of every kind of contact details. The flag, which goes out with the sheet, does not repeat them. */
export const asked = (found: string, kind: string) => ({
  sentence: `“${found.trim()}” is ${kind}. Is it meant to be published?`,
  flag: `${kind} stands here.`,
});

/** Asks about the first words that a pattern finds. */
export const contact = (kind: string, pattern: RegExp) => (text: string) => {
  const found = pattern.exec(text)?.[0];
  return found === undefined ? null : asked(found, kind);
};
