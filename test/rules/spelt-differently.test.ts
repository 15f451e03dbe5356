import { speltDifferently } from "../../src/rules/spelt-differently";
import { reviewExample } from "./example";

/** What is said of a plan whose actions have these leads, and where. */
function found(leads: readonly string[], progress = "Training has begun.", actions = "Train all staff") {
  const rows = leads.map((lead, index) => ({
    outcome: `${index + 1}. Keep plans (OFSTED, 2026)`,
    lead,
    ...(index === 0 ? { progress, actions } : {}),
  }));
  const { findings, failedRules } = reviewExample({ rows }, [speltDifferently]);
  expect(failedRules).toEqual([]);
  return findings[0];
}
const said = (...of: Parameters<typeof found>) => found(...of)?.sentence.split(". Use one")[0];
const ledBy = (...bodies: readonly string[]) => bodies.map((body) => `Ben Okoro\n${body}`);

test.each([
  ["Norvale Hospitals", "Norvale NHS Hospitals"],
  ["Kent and Vale Partnership Trust", "Kent Vale NHS Partnership Trust"],
  ["Norbury Vale Foundation Trust", "Norbury Vale NHS FT"],
  ["Norbury Vale Foundation Trust", "NVFT"],
  ["Wyremouth General Hospital NHS Trust", "Wyremouth General NHS Trust"],
  ["Kent and Vale Hospitals NHS Foundation Trust", "K&V Hospitals"],
  ["Kent and Vale Hospitals NHS Foundation Trust", "Kent & V Hospitals"],
])("“%s” and “%s” seem to be one body", (one, other) => {
  expect(said(ledBy(one, other))).toBe(`“${one}” and “${other}” seem to be one body`);
  expect(said(ledBy(other, one))).toContain(`“${other}”`);
});

test.each([
  ["Kent & Vale Partnership Trust", "Kent and Vale Partnership Trust"],
  ["Norbury NHS Trust", "Norbury Hospitals NHS Trust"],
  ["Wyremouth General NHS Trust", "Wyremouth Mental Hospital NHS Trust"],
  ["Norbury Vale Foundation Trust", "NVHT"],
  ["North Vale Hospitals Trust", "Northern Vale Hospitals Trust"],
  ["Kent Vale Partnership Trust", "Kent Vale Partnership Trust Charity"],
  ["Norvale NHS", "NHS Norvale"],
])("“%s” and “%s” are not said to be one body", (one, other) => {
  expect(said(ledBy(one, other))).toBeUndefined();
  expect(said(ledBy(other, one))).toBeUndefined();
});

test("A body’s short form, spelt two ways, stands beside its name once", () => {
  expect(said(ledBy("K&V Hospitals", "Kent and Vale Hospitals Trust", "K&V NHS Hospitals"))).toBe(
    "“Kent and Vale Hospitals Trust”, “K&V Hospitals” and “K&V NHS Hospitals” seem to be one body",
  );
});

test("Each spelling is shown where it first stands", () => {
  const bodies = ["Norvale Hospitals", "Norvale NHS Hospitals", "Norvale Hospitals", "Norvale NHS Hospitals"];
  expect(found(ledBy(...bodies))?.places.map(({ row }) => row)).toEqual([2, 3]);
  const people = ["Ann Marlow", "Anne Marlow", "Ann Marlow", "Anne Marlow"];
  expect(found(people.map((person) => `${person}\nNorbury Council`))?.places.map(({ row }) => row)).toEqual([
    2, 3,
  ]);
});

test("A long name that leads is looked for in the texts, with small words between or without", () => {
  const leads = ledBy("Kent Vale Partnership Trust", "Norbury Sea Hospitals Trust");
  for (const name of ["Kent and Vale NHS Partnership Trust", "Norbury-Sea Hospitals NHS Trust"]) {
    expect(said(leads, `The ${name} has met.`)).toContain(`and “${name}” seem to be one body`);
    expect(said(leads, `The ${name.toLowerCase()} has met.`)).toBeUndefined();
  }
  expect(said(ledBy("Norvale Hospitals"), "Norvale and the Hospitals have met.")).toBeUndefined();
});

test("The letters of a name that is spelt two ways are told where the texts use them", () => {
  const leads = ledBy("Norbury Vale Foundation Trust", "Norbury Vale NHS Foundation Trust");
  const both = "“Norbury Vale Foundation Trust” and “Norbury Vale NHS Foundation Trust” seem to be one body";
  const withLetters =
    "“Norbury Vale Foundation Trust”, “Norbury Vale NHS Foundation Trust” and “NVFT” seem to be one body";
  expect(said(leads)).toBe(both);
  expect(said(leads, "NVFT has met.")).toBe(withLetters);
  expect(said(leads, "It has met.", "Meet NVFT")).toBe(withLetters);
  expect(said(leads, "The nvft form is used.")).toBe(both);
  expect(said(ledBy("Norvale Hospitals", "Norvale NHS Hospitals"), "NH has met.")).not.toContain("“NH”");
});

test.each([
  ["Ann Marlow", "Anne Marlow"],
  ["Ann Marlow", "A. Marlow"],
  ["A Marlow", "Ann Marlow"],
  ["Karl Pike", "Kari Pike"],
])("“%s” and “%s” seem to be one person", (one, other) => {
  expect(said([`${one}\nNorbury Council`, `${other}\nNorbury Council`])).toBe(
    `“${one}” and “${other}” seem to be one person`,
  );
});

test.each([
  ["Dan Marlow", "Jan Marlow"],
  ["Ann Marlow", "Amy Marlow"],
  ["Ann Marlow", "Alan Carter"],
  ["Ann Marlow", "A. Carter"],
  ["Ann Marlow", "A B Marlow"],
  ["Ann Mary Marlow", "Anne Mary Marlow"],
  ["Joe Pike", "Jon Pike"],
  ["Joe Pike", "Joel Pike"],
  ["Service Manager", "Service Managers"],
])("“%s” and “%s” may well be two people’s", (one, other) => {
  expect(said([`${one}\nNorbury Council`, `${other}\nNorbury Council`])).toBeUndefined();
});

test("Bodies and people are told of in one finding", () => {
  expect(said(["Ann Marlow\nNorvale Hospitals", "Anne Marlow\nNorvale NHS Hospitals"])).toBe(
    "“Norvale Hospitals” and “Norvale NHS Hospitals” seem to be one body; “Ann Marlow” and “Anne Marlow” seem to be one person",
  );
});
