import type { Look } from "../../src/model/grid";
import { defaultSettings } from "../../src/model/settings";
import { organisationsOf, readLeads } from "../../src/reading/leads";
import { readSector } from "../../src/reading/organisations";

const cells = [
  "Ann Marlow Norbury Council",
  "Ben Okoro-Lane Norbury Foundation Trust",
  "Cara Nunn NHS Vale and Norbury",
  "Cara Nunn NHS Vale and Norbury Dee Pike Vale and Norbury Partnership Trust",
];
const plan = {
  organisations: organisationsOf(cells, defaultSettings),
  toldApart: true,
  someWorkWith: false,
};
const read = (text: string, look: Look | null = null, more: Partial<typeof plan> = {}) =>
  readLeads(text, look, { ...plan, ...more }, defaultSettings);
const lead = (person: string | null, ...organisations: string[]) => ({ person, organisations });

it("learns the plan's organisations from the cells that name one beyond doubt", () => {
  expect(plan.organisations.sort()).toEqual([
    "NHS Vale and Norbury",
    "Norbury Council",
    "Norbury Foundation Trust",
  ]);
});

describe("a lead cell", () => {
  it.each([
    ["Ann Marlow\nNorbury Council", [lead("Ann Marlow", "Norbury Council")]],
    ["Ann Marlow Norbury\u00a0Council", [lead("Ann Marlow", "Norbury Council")]],
    ["Ann Marlow, Norbury Council", [lead("Ann Marlow", "Norbury Council")]],
    ["Norbury Council", [lead(null, "Norbury Council")]],
    ["Dr Ann Marlow Norbury Council", [lead("Dr Ann Marlow", "Norbury Council")]],
    [
      "Cara Nunn\nNorbury Council/ NHS Vale and Norbury",
      [lead("Cara Nunn", "Norbury Council", "NHS Vale and Norbury")],
    ],
    [
      "Cara Nunn Norbury Council/ NHS Vale and Norbury Kit Shaw Norbury Foundation Trust",
      [
        lead("Cara Nunn", "Norbury Council", "NHS Vale and Norbury"),
        lead("Kit Shaw", "Norbury Foundation Trust"),
      ],
    ],
    [
      "Cara Nunn NHS Vale and Norbury Dee Pike Vale and Norbury Partnership Trust",
      [lead("Cara Nunn", "NHS Vale and Norbury"), lead("Dee Pike", "Vale and Norbury Partnership Trust")],
    ],
    ["North East Vale Hospitals Trust", [lead(null, "North East Vale Hospitals Trust")]],
    ["Ann Marlow", [lead("Ann Marlow")]],
    ["", []],
    [" – ", []],
  ])("%j names %j", (text, expected) => {
    expect(read(text).leads).toEqual(expected);
  });

  it("reads italics as working with", () => {
    const run = (text: string, italic: boolean) => ({ text, italic, struck: false, colour: "#000000" });
    const look: Look = {
      fill: { kind: "none" },
      colour: "#000000",
      italic: "mixed",
      struck: false,
      runs: [
        run("Ben Okoro\nNorbury Foundation Trust\n", false),
        run("Cara Nunn\nNHS Vale and Norbury", true),
      ],
    };
    const { leads, workingWith } = read(
      "Ben Okoro\nNorbury Foundation Trust\nCara Nunn\nNHS Vale and Norbury",
      look,
    );
    expect(leads).toEqual([lead("Ben Okoro", "Norbury Foundation Trust")]);
    expect(workingWith).toEqual([lead("Cara Nunn", "NHS Vale and Norbury")]);
  });

  it("reads the words working with", () => {
    const { leads, workingWith } = read(
      "Ann Marlow\nNorbury Council\n(working with Cara Nunn\nNHS Vale and Norbury)",
    );
    expect(leads).toEqual([lead("Ann Marlow", "Norbury Council")]);
    expect(workingWith.map(({ person }) => person)).toEqual(["Cara Nunn"]);
  });

  it("takes the first name for the lead where the heading promises a difference that nothing shows", () => {
    const untold = { toldApart: false, someWorkWith: true };
    const one = read("Ben Okoro\nNorbury Foundation Trust\nCara Nunn\nNHS Vale and Norbury", null, untold);
    expect(one.leads.map(({ person }) => person)).toEqual(["Ben Okoro"]);
    expect(one.workingWith.map(({ person }) => person)).toEqual(["Cara Nunn"]);
    const shared = read(
      "Cara Nunn\nNorbury Council/ NHS Vale and Norbury\nKit Shaw\nNorbury Foundation Trust",
      null,
      untold,
    );
    expect(shared.leads.map(({ person }) => person)).toEqual(["Cara Nunn", "Kit Shaw"]);
  });
});

describe("the sector", () => {
  it.each([
    ["LA", ["Norbury Council"]],
    ["LA", ["Norvale County Council", "Norbury Children's Services"]],
    ["NHS", ["NHS Vale and Norbury"]],
    ["NHS", ["Vale ICB", "Norbury Hospitals Trust"]],
    ["joint", ["Norbury Council", "Norbury Foundation Trust"]],
    [null, ["Norvale Police"]],
    [null, ["Norbury Council", "Norvale Police"]],
    [null, ["Norbury Academy Trust"]],
    [null, ["Norbury Partners"]],
    [null, []],
  ])("is %j for leads of %j", (sector, organisations) => {
    expect(readSector([{ person: null, organisations }], defaultSettings).sector).toBe(sector);
  });
});
