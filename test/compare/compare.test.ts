import fc from "fast-check";
import { compare } from "../../src/compare/compare";
import { compareWords } from "../../src/compare/words";
import { snapshotOf } from "../../src/compare/snapshot";
import type { Comparison } from "../../src/model/comparison";
import type { Plan } from "../../src/model/plan";
import { reviewExample } from "../rules/example";
import { changedPlan } from "./changed-plans";

const between = (before: Plan, after: Plan) =>
  compare({ name: "the earlier version", snapshot: snapshotOf(before) }, after);

/** What a comparison says, in the words in which the generator tells the truth. */
function claims({ differences, notUpdated }: Comparison): string[] {
  return [
    ...differences.map((difference) => {
      const { kind, label } = difference;
      if (kind === "date") return `date ${difference.days} ${label}`;
      if (kind === "split") return `split ${difference.into.map((part) => part.label).join(" ")}`;
      return `${kind} ${label}`;
    }),
    ...notUpdated.map(({ label }) => `not updated ${label}`),
  ];
}

it("finds the changes of 30 plans whose changes are known, 98 in 100 of them and of its claims", () => {
  let [right, claimed, wanted] = [0, 0, 0];
  const amiss: string[] = [];
  for (let seed = 1; seed <= 30; seed++) {
    const { before, after, truth } = changedPlan(seed);
    const said = claims(between(before, after));
    right += said.filter((claim) => truth.includes(claim)).length;
    claimed += said.length;
    wanted += truth.length;
    for (const claim of said) if (!truth.includes(claim)) amiss.push(`${seed} wrongly: ${claim}`);
    for (const fact of truth) if (!said.includes(fact)) amiss.push(`${seed} missed: ${fact}`);
  }
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;
  console.info(
    `${wanted} changes in 30 plans: precision ${percent(right, claimed)}, recall ${percent(right, wanted)}.`,
    amiss,
  );
  expect(wanted).toBeGreaterThan(500);
  expect(right / claimed).toBeGreaterThanOrEqual(0.98);
  expect(right / wanted).toBeGreaterThanOrEqual(0.98);
});

it("finds no difference between a plan and itself", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { after } = changedPlan(seed);
      expect(between(after, after).differences).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it("shows the words of both versions whole", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.lorem({ maxCount: 30 }), (earlier, later) => {
      const words = compareWords(earlier, later);
      const without = (kind: string) =>
        words
          .filter((stretch) => stretch.kind !== kind)
          .map(({ text }) => text)
          .join("");
      expect([without("added"), without("taken out")]).toEqual([earlier, later]);
    }),
  );
});

describe("between two versions", () => {
  const row = {
    outcome: "1. See children within ten days of a referral, and write to their parents (OFSTED, 2026)",
    due: "31 March 2027",
    progress: "Two teams have begun.",
  };
  const plan = (...rows: readonly Partial<Record<keyof typeof row | "lead" | "actions", string>>[]) =>
    reviewExample({ rows: rows.map((each) => ({ ...row, ...each })) }).plan;

  it("an action that was split is complete only where all its parts are", () => {
    const parts = (second: string) =>
      plan(
        { outcome: "1a. See children within ten days of a referral (OFSTED, 2026)", progress: "COMPLETE" },
        { outcome: "1b. Write to the parents of children who are seen (OFSTED, 2026)", progress: second },
      );
    const kinds = (after: Plan) => between(plan({}), after).differences.map(({ kind }) => kind);
    expect(kinds(parts("Letters are drafted."))).toEqual(["split"]);
    expect(kinds(parts("COMPLETE"))).toEqual(["completed", "split"]);
  });

  it("an action that is there no more is told with its status", () => {
    const other = { outcome: "2. Open a second clinic in the north of the borough (CQC, 2026)" };
    expect(between(plan({}, other), plan({})).differences).toMatchObject([
      { kind: "removed", label: "2", status: "open", place: null },
    ]);
  });

  it("a number that stands before quite another text is another action", () => {
    const other = { outcome: "1. Open a second clinic in the north of the borough (CQC, 2026)" };
    const kinds = between(plan({}), plan({ ...other, due: "30 June 2027" })).differences.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(["new", "removed"]);
  });

  it("a date without a year that nobody touched has not moved, though its year is now worked out otherwise", () => {
    const of = (year: string) =>
      plan({ outcome: row.outcome.replace("2026", year), due: "18-Feb", progress: "Begun." });
    expect(between(of("2026"), of("2024")).differences.map(({ kind }) => kind)).toEqual(["wording"]);
  });

  it("a date that words took the place of is told in both", () => {
    expect(between(plan({}), plan({ due: "Ongoing" })).differences).toMatchObject([
      { kind: "date", from: { day: "2027-03-31" }, to: { day: null, words: "Ongoing" }, days: null },
    ]);
  });
});
