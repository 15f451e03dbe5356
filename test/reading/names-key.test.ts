import type { Grid } from "../../src/model/grid";
import { defaultSettings } from "../../src/model/settings";
import type { Located } from "../../src/reading/located";
import { readNamesKey } from "../../src/reading/names-key";

type Rows = readonly (readonly string[])[];

/** What a plan tells of names, by what stands above and below it, its cells of leads and the bodies known of it. */
function keyOf({
  above = [],
  leads = [],
  below = [],
  bodies = [],
  lead = 4,
}: {
  above?: Rows;
  leads?: readonly string[];
  below?: Rows;
  bodies?: readonly string[];
  lead?: number | null;
}) {
  const values = [
    ...above,
    ["Ref (AB = Ann Bell, Norvale Police)", "Action", "Lead"],
    ...leads.map((text, index) => [`${index}`, "Train all", text]),
    ...below,
  ];
  const grid: Grid = { sheet: "Plan", top: 3, left: 2, values, date1904: false };
  const headingRow = 3 + above.length;
  const located = { headingTop: headingRow, headingRow, left: 2, right: 4, columns: { lead } } as Located;
  const { initials, abbreviations } = readNamesKey(grid, located, bodies, leads, defaultSettings);
  return {
    initials: Object.fromEntries(initials),
    bodies: abbreviations.map(({ words, sector }) => `${words}: ${sector}`),
  };
}

describe("a key to initials", () => {
  const both = { HM: "Hugo Marsh, Norvale Police", DP: "Dee Pike, NHS Vale" };

  it.each<[string, Rows]>([
    ["in lines", [["HM = Hugo Marsh, Norvale Police"], ["DP = Dee Pike, NHS Vale"]]],
    ["in one line", [["HM = Hugo Marsh, Norvale Police; DP – Dee Pike, NHS Vale"]]],
    ["in one line with uprights", [["HM: Hugo Marsh, Norvale Police | DP=Dee Pike, NHS Vale"]]],
    ["in the lines of a cell", [["HM - Hugo Marsh, Norvale Police\nDP = Dee Pike, NHS Vale"]]],
    ["behind a label", [["Owners: HM = Hugo Marsh, Norvale Police; DP = Dee Pike, NHS Vale"]]],
    [
      "behind a label without a space",
      [["Our owners:HM= Hugo Marsh, Norvale Police; DP = Dee Pike, NHS Vale"]],
    ],
    [
      "in cells side by side",
      [
        ["HM", "Hugo Marsh, Norvale Police"],
        ["DP", "Dee Pike, NHS Vale"],
      ],
    ],
    [
      "in three cells",
      [
        ["HM", "Hugo Marsh", "Norvale Police"],
        ["DP", "Dee Pike", "NHS Vale"],
      ],
    ],
    ["by turns", [["HM", "Hugo Marsh, Norvale Police", "DP", "Dee Pike, NHS Vale"]]],
    [
      "beside the table",
      [
        ["", "", "", "HM = Hugo Marsh, Norvale Police"],
        ["", "", "", "DP = Dee Pike, NHS Vale"],
      ],
    ],
  ])("stands %s, above the plan or below it", (_, rows) => {
    expect(keyOf({ above: rows })).toEqual({ initials: both, bodies: [] });
    expect(keyOf({ below: rows })).toEqual({ initials: both, bodies: [] });
  });

  it.each<[string, Rows]>([
    ["in the headings", []],
    ["in a row of more", [["1", "2", "3", "HM = Hugo Marsh, Norvale Police"]]],
    ["further right", [["", "", "", "", "HM = Hugo Marsh, Norvale Police"]]],
    ["of nobody's body", [["HM = Hugo Marsh"]]],
    ["of one letter", [["H = Hugo Marsh, Norvale Police"]]],
    ["of seven letters", [["HMARSHS = Hugo Marsh, Norvale Police"]]],
    ["of small letters", [["hm = Hugo Marsh, Norvale Police"]]],
    ["behind other words", [["See HM = Hugo Marsh, Norvale Police"]]],
    ["of more than 120 characters", [[`HM = ${"Hugo Marsh ".repeat(11)}, Norvale Police`]]],
    ["of nothing", [["HM", ""], ["HM ="]]],
  ])("is none %s", (_, rows) => {
    expect(keyOf({ above: rows })).toEqual({ initials: {}, bodies: [] });
  });

  it("is as it was first", () => {
    expect(
      keyOf({ above: [["HM = Hugo Marsh, Norvale Police"]], below: [["HM = Hal Moor, NHS Vale"]] }).initials,
    ).toEqual({
      HM: "Hugo Marsh, Norvale Police",
    });
  });

  it("may be of exactly 120 characters", () => {
    const who = `${"Hugo Marsh ".repeat(12).slice(0, 104)}, Norvale Police`;
    expect(who).toHaveLength(120);
    expect(keyOf({ above: [[`HM = ${who}`]] }).initials).toHaveProperty("HM");
    expect(keyOf({ above: [[`HM = x${who}`]] }).initials).toEqual({});
  });
});

describe("a key to bodies", () => {
  it.each<[string, Rows, string[]]>([
    ["TCC", [["TCC = Thornmere County Council"]], ["TCC: LA"]],
    ["TMBC", [["TMBC", "Thornmere MBC"]], ["TMBC: LA"]],
    ["VHT", [["Vale Hospitals NHS Trust (VHT) and others"]], ["VHT: NHS"]],
    ["V&NT", [["The plan of Vale and Norbury NHS Trust (V&NT)"]], ["V&NT: NHS"]],
    ["a person's body", [["TC = Tom Council, Thornmere County Council"]], []],
    ["other letters", [["XYZ = Thornmere County Council"]], []],
    ["letters in another order", [["CTC = Thornmere County Council"]], []],
    ["what is known already", [["NHS = Norvale Health Services Trust, NHS"]], []],
    ["no body", [["The New Winter Offer (NWO) and others"]], []],
    ["words behind a stop", [["Thornmere. Council (TC)"]], []],
  ])("tells of %s", (_, rows, bodies) => {
    expect(keyOf({ above: rows }).bodies).toEqual(bodies);
  });

  it("stands in brackets in the cells of leads, and in rows of at most three", () => {
    const full = "Ann Marlow, Thornmere County Council (TCC)";
    expect(keyOf({ leads: [full, "Dee Pike, TCC"] }).bodies).toEqual(["TCC: LA"]);
    expect(keyOf({ leads: [full], lead: null }).bodies).toEqual(["TCC: LA"]);
    expect(keyOf({ above: [["1", "2", full]] }).bodies).toEqual(["TCC: LA"]);
    expect(keyOf({ above: [["1", "2", "3", full]] }).bodies).toEqual([]);
    expect(keyOf({ above: [[`Thornmere ${"x".repeat(120)} County Council (TCC)`]] }).bodies).toEqual([]);
  });
});

describe("a body named in full in one cell and by its letters in another is one", () => {
  const hospitals = "Mallow University Hospitals NHS Foundation Trust";

  it("where the letters are its own, in their order, and nobody else's", () => {
    const of = (letters: string, ...bodies: string[]) =>
      keyOf({ leads: [`Ann Marlow, ${letters}`], bodies }).initials;
    expect(of("MUHFT", hospitals)).toMatchObject({ MUHFT: hospitals });
    expect(of("MUH", hospitals)).toMatchObject({ MUH: hospitals });
    expect(of("MUHFT", hospitals, "Mid Upton Hospices NHS Foundation Trust")).not.toHaveProperty("MUHFT");
    expect(of("MXH", hospitals)).not.toHaveProperty("MXH");
    expect(of("UHFT", hospitals)).not.toHaveProperty("UHFT");
    expect(of("muhft", hospitals)).not.toHaveProperty("muhft");
    expect(of("MUHFTS", hospitals)).not.toHaveProperty("MUHFTS");
    expect(of("XMUHFT", hospitals)).not.toHaveProperty("XMUHFT");
    expect(of("TWC", "Thornmere Council")).toEqual({});
  });

  it("by the first letters of its words, three at least, even where no cell has them", () => {
    expect(keyOf({ bodies: ["Thornmere County Council"] })).toEqual({
      initials: { TCC: "Thornmere County Council" },
      bodies: ["TCC: LA"],
    });
    expect(keyOf({ bodies: ["Thornmere MBC"] }).initials).toEqual({ TMBC: "Thornmere MBC" });
    expect(keyOf({ bodies: ["Thornmere Council"] }).initials).toEqual({});
    expect(keyOf({ bodies: ["Thornmere/Vale - County Council"] }).initials).toHaveProperty("TVCC");
    expect(
      keyOf({ above: [["TCC = Tom Cole, Thornmere Care Council"]], bodies: ["Thornmere County Council"] }),
    ).toEqual({ initials: { TCC: "Tom Cole, Thornmere Care Council" }, bodies: [] });
  });

  it("but not what the settings know", () => {
    expect(
      keyOf({ leads: ["Ann Marlow, ICB"], bodies: ["Island County Borough Council"] }).initials,
    ).not.toHaveProperty("ICB");
  });
});
