import fc from "fast-check";
import { meanings } from "../../src/model/plan";
import {
  readSectorNote,
  splitQuestions,
  splitSectorNote,
  writeQuestions,
  writeSectorNote,
} from "../../src/writing/own-text";

it("says the action, its sector and how its cells looked before", () => {
  const note = { label: "6", sector: "LA" } as const;
  const before = { words: "Children are seen", reference: "1A2B-3C4D-0000-7A8B-9C0D", fills: {}, text: null };
  const outcome = { was: "#00B0F0", made: "#FFF2CC" };
  expect(writeSectorNote({ ...note, before: null })).toBe("6. LA");
  expect(writeSectorNote({ ...note, before: { ...before, fills: { outcome } } })).toBe(
    "6. LA (“Children are seen”, reference 1A2B-3C4D-0000-7A8B-9C0D: was #00B0F0, made #FFF2CC)",
  );
  const fills = { outcome: { was: null, made: "#FFF2CC" }, lead: outcome };
  const text = { was: "#000000", made: "#C00000" };
  expect(writeSectorNote({ ...note, sector: null, before: { ...before, fills, text } })).toBe(
    "6. No sector (“Children are seen”, reference 1A2B-3C4D-0000-7A8B-9C0D: was not filled, made #FFF2CC; lead was #00B0F0, made #FFF2CC; text was #000000, made #C00000)",
  );
  expect(writeSectorNote({ ...note, before: "lost" })).toBe("6. LA (look before not known)");
});

it("reads back what it wrote, whatever the action is called and says", () => {
  const colour = fc.stringMatching(/^#[0-9A-F]{6}$/);
  const recoloured = fc.record({ was: fc.option(colour), made: colour });
  const before = fc
    .record({
      words: fc.string().map((words) => words.replace(/[“”]/g, "")),
      reference: fc.stringMatching(/^[0-9A-F]{4}(-[0-9A-F]{4}){4}$/),
      fills: fc.dictionary(fc.constantFrom(...meanings), recoloured).map((fills) => ({ ...fills })),
      text: fc.option(fc.record({ was: colour, made: colour })),
    })
    .filter(({ fills, text }) => text !== null || Object.keys(fills).length > 0);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ minLength: 1 }),
        fc.constantFrom("“1. LA (“was”", "2. LA", "3 (look before not known)"),
      ),
      fc.constantFrom("LA", "NHS", "joint", null),
      fc.oneof(before, fc.constantFrom(null, "lost" as const)),
      (label, sector, told) => {
        const note = { label, sector, before: told };
        expect(readSectorNote(writeSectorNote(note))).toEqual(note);
      },
    ),
  );
});

it.each(["", "LA", "6. Council", "6. LA (was yellow)", "6. LA (“See”: was blue, made green)", "see note"])(
  "takes %j for somebody else's words",
  (text) => {
    expect(readSectorNote(text)).toBeNull();
  },
);

it("tells questions from what somebody wrote after them, whatever they quote", () => {
  const words = fc.oneof(fc.string(), fc.constant(writeQuestions("5", ["Late"])));
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.array(words, { minLength: 1 }),
      words,
      (label, asked, theirs) => {
        const own = writeQuestions(label, asked);
        const split = splitQuestions(own + theirs);
        expect(split.own + split.theirs).toBe(own + theirs);
        if (!asked.some((each) => each.includes("(reference "))) expect(split).toEqual({ own, theirs });
      },
    ),
  );
});

it.each(["", "Ask Ben", "5. Late", "5. Late. (reference 1A2B3C4D)", "Ask (reference) Ben"])(
  "takes %j for somebody's own words, not a question of PlanProof's",
  (text) => {
    expect(splitQuestions(text)).toEqual({ own: "", theirs: text });
  },
);

it("takes a question in which a word was changed for somebody's own", () => {
  const own = writeQuestions("5", ["Late: was due 31 December 2024."]);
  const changed = own.replace("was due", "was never due");
  expect(splitQuestions(changed)).toEqual({ own: "", theirs: changed });
});

it.each([
  ["6. LA", " ask Ben"],
  ["6. LA", "\nDisputed. Joint"],
  ["6. No sector (look before not known)", " ask Ben (see 4)"],
  ["6. LA (“Seen”, reference 1A2B-3C4D-0000-7A8B-9C0D: as it was)", " ask Ben (see 4)"],
  ["6. LA (“Seen”, reference 1A2B-3C4D-0000-7A8B-9C0D: as it was)", ""],
  ["", "Agreed. Joint"],
  ["", "6. LAs were asked"],
])("splits a note of PlanProof's, %j, from what somebody wrote after it, %j", (own, theirs) => {
  expect(splitSectorNote(own + theirs, (label) => label === "6")).toMatchObject({ own, theirs });
});
