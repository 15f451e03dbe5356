import fc from "fast-check";
import { readSharedStrings } from "../../../src/hosts/file/shared-strings";
import { escapeText } from "../../../src/hosts/file/xml";

/** A text of a cell as programs write it, and what it says. */
const written = fc
  .tuple(
    fc.string({ unit: fc.constantFrom("a", "é", "–", "’", "😀", "&", "<", " ", "\n", "si>", "_") }),
    fc.constantFrom(
      (text: string) => `<si><t>${escapeText(text)}</t></si>`,
      (text: string) => `<si><t xml:space="preserve">${escapeText(text)}</t></si>`,
      (text: string) => `<si>\n<t >${escapeText(text)}</t>\n</si>`,
      (text: string) => `<si><r><rPr><b/></rPr><t>${escapeText(text)}</t></r></si>`,
      (text: string) => `<x:si><x:t><![CDATA[${text}]]></x:t></x:si>`,
      (text: string) => `<si><t>${escapeText(text)}</t><rPh sb="0" eb="1"><t>said</t></rPh></si>`,
      (text: string) => `<!-- </si> --><si><t>${escapeText(text)}</t></si>`,
    ),
  )
  .map(([text, write]) => ({ text, xml: write(text) }));

async function* cut(bytes: Uint8Array, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const length of lengths) yield bytes.subarray(at, (at += length));
  yield bytes.subarray(at);
}

const part = (content: string) => new TextEncoder().encode(`<?xml version="1.0"?>\n<sst>${content}</sst>\n`);

test("Texts that cells share are read however they are written, and wherever the file's chunks end.", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(written), fc.array(fc.nat(40)), async (strings, lengths) => {
      const chunks = cut(part(strings.map(({ xml }) => xml).join("")), lengths);
      const { texts, rich } = await readSharedStrings(chunks, "xl/sharedStrings.xml");
      expect(texts).toEqual(strings.map(({ text }) => text));
      for (const [index, { xml }] of strings.entries()) {
        if (xml.includes("<r>")) expect(rich.get(index)).toBe(xml);
      }
    }),
  );
});

test.each([
  ["that is cut off", "<sst><si><t>Outcome</t></si><si><t>Le"],
  ["whose list does not end", "<sst><si><t>Outcome</t></si>"],
  ["with more behind its list", "<sst><si><t>Outcome</t></si></sst><si><t>Lead</t></si>"],
  ["of something else", "<Types></Types>"],
  ["with an escape that stands for nothing", "<sst><si><t>Outcome &agreed;</t></si></sst>"],
])("A part of shared texts %s is refused.", async (_, xml) => {
  const chunks = cut(new TextEncoder().encode(xml), []);
  await expect(readSharedStrings(chunks, "xl/sharedStrings.xml")).rejects.toThrow("is damaged");
});

test("A part of shared texts that is not in UTF-8 is refused.", async () => {
  const bytes = part("<si><t>Caf?</t></si>");
  bytes[bytes.indexOf("?".charCodeAt(0), 30)] = 0xe9;
  await expect(readSharedStrings(cut(bytes, []), "xl/sharedStrings.xml")).rejects.toThrow("is damaged");
});
