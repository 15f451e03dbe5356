import type { Detail, Grid } from "../../src/model/grid";
import { defaultSettings } from "../../src/model/settings";
import { actionCells } from "../../src/reading/cells";
import { locate } from "../../src/reading/locate";
import { readOfficers } from "../../src/reading/officers";
import { planOfRows } from "./plan-of-rows";

const title = (text: string) => [text];
const under = (leadHeading: string, ...more: string[]) => [
  "Ref",
  "Outcome",
  "Action",
  leadHeading,
  "Deadline",
  "RAG",
  ...more,
];
const action = (ref: string, lead: string, ...more: string[]) => [
  ref,
  `See children sooner ${ref}`,
  "Count the visits each week",
  lead,
  "31 March 2027",
  "On track",
  ...more,
];

describe("the organisation of those who lead", () => {
  it("may stand in a column of its own, the same for all who are named beside it or one for each", () => {
    const { actions, rivals, columns } = planOfRows([
      under("Lead officer", "Lead agency"),
      action("1", "Ann Marlow", "Norbury MBC"),
      action("2", "Ann Marlow, Dee Pike & Head of SEND", "Norbury MBC"),
      action("3", "Lee Hart", "Norbury MBC / NHS Vale CCG"),
      action("4", "Lee Hart, Dee Pike", "Norbury MBC / NHS Vale CCG"),
      action("5", "Kit Shaw, NHS Vale CCG", "Norbury MBC"),
      action("6", "", "Norbury MBC"),
      action("7", "Lee Hart, Dee Pike, Ann Marlow", "Norbury MBC / NHS Vale CCG"),
    ]);
    expect(actions.map(({ leads }) => leads.map(({ organisations }) => organisations))).toEqual([
      [["Norbury MBC"]],
      [["Norbury MBC"], ["Norbury MBC"], ["Norbury MBC"]],
      [["Norbury MBC", "NHS Vale CCG"]],
      [["Norbury MBC"], ["NHS Vale CCG"]],
      [["NHS Vale CCG"]],
      [["Norbury MBC"]],
      [[], [], []],
    ]);
    expect(actions.map(({ sector }) => sector)).toEqual(["LA", "LA", "joint", "joint", "NHS", "LA", null]);
    expect(columns.lead).toBe(3);
    expect(rivals).toEqual([]);
  });

  it("may stand in a table below the plan, by post or by name, and its lines are no actions", () => {
    const { actions, unread } = planOfRows([
      under("Responsible officer"),
      action("1", "Fleet Manager"),
      action("2", "Head of Integrated Commissioning"),
      action("3", "Anna Toll"),
      action("4", "Head of Nothing"),
      [],
      title("Officers in post at 31 January 2027"),
      ["Post", "", "Name", "Body"],
      ["Fleet Manager", "", "Dougal Rix", "Westmoor Community Health NHS Trust"],
      [
        "Head of Integrated Commissioning",
        "",
        "Laura Pennock",
        "Norbury Council and NHS Vale CCG (joint post)",
      ],
      ["Safety Adviser", "", "Anna Toll", "Norbury Council"],
    ]);
    expect(actions.map(({ sector }) => sector)).toEqual(["NHS", "joint", "LA", null]);
    expect(unread).toEqual([]);
  });

  describe("in a table below the plan", () => {
    const sectorsOf = (leads: readonly string[], ...below: string[][]) => {
      const actions = leads.map((lead, index) => action(String(index + 1), lead));
      return planOfRows([under("Responsible officer"), ...actions, ...below]).actions.map(
        ({ sector }) => sector,
      );
    };

    it.each([
      ["Fleet Manager", "Post", "Body"],
      ["Fleet Manager", "Job title", "Organisation"],
      ["Fleet Manager", "Role", "Agency"],
      ["Fleet Manager", "Title", "Employer"],
      ["Anna Toll", "Name", "Employed by"],
      ["Anna Toll", "Officer", "Works for"],
      ["Anna Toll", "Lead", "Body"],
      ["AT", "Initials", "Body"],
    ])("is told for %j under %j and %j", (lead, called, body) => {
      expect(sectorsOf([lead], [], [called, body], [lead, "NHS Vale Trust"])).toEqual(["NHS"]);
    });

    it.each([
      ["Post", "Telephone"],
      ["Site", "Body"],
    ])("is not told under %j and %j", (called, body) => {
      expect(
        sectorsOf(["Fleet Manager"], [], [called, body], ["Fleet Manager", "NHS Vale Trust"])[0],
      ).toBeNull();
    });

    it("is told under five headings, and right below the last action", () => {
      expect(
        sectorsOf(
          ["Ann Marlow, Norbury Council", "Fleet Manager"],
          ["Post", "Name", "Body", "Telephone", "E-mail"],
          ["Fleet Manager", "Dougal Rix", "NHS Vale Trust", "0", "-"],
        ),
      ).toEqual(["LA", "NHS"]);
    });

    it("is told for nobody by a line that leaves the post or the name blank", () => {
      expect(
        sectorsOf(
          ["Head of Nothing", "Anna Toll"],
          [],
          ["Post", "Name", "Body"],
          ["", "Anna Toll", "NHS Vale Trust"],
          ["Clerk", "-", "Norbury Council"],
        ),
      ).toEqual([null, "NHS"]);
    });

    it("is told down to the first blank cell, below which the sheet goes on", () => {
      const { unread } = planOfRows([
        under("Responsible officer"),
        action("1", "Fleet Manager"),
        [],
        ["Post", "Body"],
        ["Fleet Manager", "NHS Vale Trust"],
        ["All of this was agreed with the lead member on Tuesday, whatever was said before."],
      ]);
      expect(unread).toHaveLength(1);
    });

    it("is no matter of the plan's own headings, said again above the rest of its actions", () => {
      const { actions } = planOfRows([
        under("Lead", "Agency"),
        action("1", "Ann Marlow", "Norbury Council"),
        under("Lead", "Agency"),
        action("2", "Dee Pike", "NHS Vale Trust"),
      ]);
      expect(actions.map(({ sector }) => sector)).toEqual(["LA", "NHS"]);
    });
  });

  it.each([
    ["Norbury County Council: plan after the inspection", "Directorate and lead officer", "LA"],
    ["Norvale NHS Foundation Trust: plan after the inspection", "Directorate and lead officer", "NHS"],
    ["Norbury County Council and NHS Vale: joint plan", "Directorate and lead officer", null],
    ["Norbury County Council: plan after the inspection", "Lead officer", null],
  ] as const)("%j is whose directorates are meant under %j: %j", (text, heading, sector) => {
    const { actions } = planOfRows([
      title(text),
      under(heading),
      action("1", "Corporate Resources Directorate (ICT), Nadia Holroyd"),
      action("2", "Health & Care Directorate: Bernard Tull"),
    ]);
    expect(actions.map((each) => each.sector)).toEqual([sector, sector]);
  });
});

it("ratings by the plan's own key are the status, under that heading too, and C may stand for complete", () => {
  const plan = (heading: string, key: string[], ...ratings: string[]) =>
    planOfRows([
      ...key.map(title),
      ["Ref", "Outcome", "Action", "Lead", "Target", heading, "Where we are now"],
      ...ratings.map((rating, index) => [
        String(index + 1),
        "See children sooner",
        "Count the visits each week",
        "Norbury Council",
        "31 March 2027",
        rating,
        "Counted in 9 of 12 teams.",
      ]),
    ]).actions.map(({ status }) => [status.value, status.doubt]);
  expect(
    plan(
      "Rating",
      ["Blue – finished", "Green – in hand, will be finished by the target", "Amber – may miss its target"],
      "Blue",
      "Green",
      "Amber",
    ),
  ).toEqual([
    ["complete", null],
    ["open", null],
    ["open", null],
  ]);
  expect(plan("RAG", ["RAG: C = complete, G = on track, A = slipping"], "C", "A")).toEqual([
    ["complete", null],
    ["open", null],
  ]);
});

it("what reviewers told us is the outcome, and who supports stands in a column of its own", () => {
  const { columns, actions } = planOfRows([
    [
      "No.",
      "What the reviewers told us [source]",
      "Our response",
      "Accountable officer",
      "Supporting",
      "Complete by",
    ],
    [
      "1",
      "Wait less [CQC 2025]",
      "Weekly review",
      "Ann Marlow, Norbury Council",
      "NHS Vale CCG",
      "31 March 2027",
    ],
  ]);
  expect([columns.outcome, columns.actions]).toEqual([1, 2]);
  expect(actions[0]?.workingWith).toEqual([{ person: null, organisations: ["NHS Vale CCG"] }]);
  expect(actions[0]?.sources.names).toEqual(["CQC"]);
});

it("reads a key to initials whose first entry stands behind a label", () => {
  const { actions } = planOfRows([
    under("Owner"),
    action("1", "AM"),
    action("2", "DP"),
    [],
    title("Owners: AM = Ann Marlow, Norbury Council; DP = Dee Pike, NHS Vale CCG"),
  ]);
  expect(actions.map(({ sector }) => sector)).toEqual(["LA", "NHS"]);
});

it.each([
  [["Norbury Hospitals NHS Trust", "All leads are officers of the Trust unless another is named."], "NHS"],
  [["Owners are officers of Norbury Council unless another body is named."], "LA"],
  [["The Norbury Advice Service (NAS) is a service of Norbury Council."], null],
])("reads whose officers all are from %j: %j", (lines, sector) => {
  const { actions } = planOfRows([...lines.map(title), under("Owner"), action("1", "Ann Marlow")]);
  expect(actions.map((each) => each.sector)).toEqual([sector]);
});

it("reads a service as the body’s of which the plan says that it is one", () => {
  const { actions } = planOfRows([
    title("The Norbury Advice Service (NAS) is a service of Norbury Council."),
    under("Owner"),
    action("1", "Ann Marlow, NAS"),
    action("2", "Norbury Advice Service"),
  ]);
  expect(actions.map(({ sector }) => sector)).toEqual(["LA", "LA"]);
});

it("reads a key to bodies whose entries an upright line divides", () => {
  const { actions } = planOfRows([
    title("NC = Norbury Council | ICB = NHS Vale Integrated Care Board"),
    under("Owner"),
    action("1", "Ann Marlow (NC)"),
    action("2", "Ann Marlow (NC) & Dee Pike (ICB)"),
  ]);
  expect(actions.map(({ sector }) => sector)).toEqual(["LA", "joint"]);
});

it.each([
  "Owner (Norbury Council unless another body is named)",
  "Lead officer: all Norbury Council, unless stated",
])("reads whose officers all are from the heading %j, and a department of it as part of it", (heading) => {
  const { actions } = planOfRows([
    under(heading),
    action("1", "Ann Marlow, Head of SEND"),
    action("2", "Jo Tye, Legal Services"),
    action("3", "Dee Pike, Norvale Police"),
  ]);
  expect(actions.map(({ sector }) => sector)).toEqual(["LA", "LA", null]);
  expect(actions[1]?.leads).toEqual([
    { person: "Jo Tye", post: "Legal Services", organisations: ["Norbury Council"] },
  ]);
});

it("knows a council by the letters of its place and its kind", () => {
  const { actions } = planOfRows([
    under("Owner"),
    action("1", "Norbury MBC: Ann Marlow"),
    action("2", "Ann Marlow, NMBC"),
    action("3", "Dee Pike, VMBC"),
  ]);
  expect(actions.map(({ sector }) => sector)).toEqual(["LA", "LA", null]);
});

/** Who leads an action by its cell, in a plan whose other cells are given too. */
const leadsOf = (text: string, ...others: readonly string[]) => {
  const [first] = planOfRows([
    under("Lead"),
    ...[text, ...others].map((each, index) => action(`${index + 1}`, each)),
  ]).actions;
  return first?.leads.map(({ person, organisations }) => [person, ...organisations]);
};

describe("what is called after the place of the plan's council", () => {
  const council = "Ann Marlow, Norbury County Council";

  it.each([
    ["Leila Marr, Compass Norbury", [["Leila Marr", "Compass Norbury"]]],
    [
      "Norbury County Council – Ann Marlow\nVoices Norbury – Sam Lee",
      [
        ["Ann Marlow", "Norbury County Council"],
        ["Sam Lee", "Voices Norbury"],
      ],
    ],
  ])("is a body, and no person: %j", (text, leads) => {
    expect(leadsOf(text, council)).toEqual(leads);
  });

  it("is a person where a title, a post or a body says so", () => {
    expect(leadsOf("Dr Jo Norbury, Norbury County Council", council)).toEqual([
      ["Dr Jo Norbury", "Norbury County Council"],
    ]);
    expect(leadsOf("Jo Norbury", council, "Jo Norbury, Head of SEND")).toEqual([["Jo Norbury"]]);
    expect(leadsOf("Jo Norbury and Ann Marlow", council, "Jo Norbury, NHS Vale ICB")).toEqual([
      ["Jo Norbury"],
      ["Ann Marlow"],
    ]);
  });

  it("is looked for in the longest cells that Excel allows, whatever they repeat", () => {
    for (const piece of ["Norbury County ", "Norbury Council, ", "Jo Norbury, ", "County Council "])
      expect(leadsOf(piece.repeat(32_767 / piece.length), council)).toBeDefined();
  });
});

describe("a body behind two officers", () => {
  const pair = "Ann Marlow and Jo Pike, NHS Norvale ICB";

  it("is the second's alone where the plan names the first's own elsewhere", () => {
    expect(leadsOf(pair, "Ann Marlow, Norbury Council", "Jo Pike, Norvale ICB")).toEqual([
      ["Ann Marlow", "Norbury Council"],
      ["Jo Pike", "NHS Norvale ICB"],
    ]);
  });

  it.each([
    [[]],
    [["Ann Marlow, Norvale ICB"]],
    [["Ann Marlow, Norbury Council", "Ann Marlow, Norbury Hospitals NHS Trust"]],
    [["Ann Marlow and Dee Cole, Norbury Council"]],
  ])("is of both where the other cells are %j", (others) => {
    expect(leadsOf(pair, ...others)).toEqual([
      ["Ann Marlow", "NHS Norvale ICB"],
      ["Jo Pike", "NHS Norvale ICB"],
    ]);
  });
});

describe("those who work with the lead", () => {
  const plain = { fill: { kind: "none" }, colour: "#000000", struck: false, runs: null } as const;

  /** The officers of one action of two rows, below a heading, with whether each row stands in italics. */
  function officersIn(
    heading: string,
    leads: readonly string[],
    italics: readonly boolean[],
    extra: string[] = [],
  ) {
    const grid: Grid = {
      ...{ sheet: "Plan", top: 0, left: 0, date1904: false },
      values: [
        [
          "Ref",
          "Outcome",
          "Action",
          heading,
          "Deadline",
          "RAG",
          ...(extra.length > 0 ? ["Working with"] : []),
        ],
        ...leads.map((lead, index) => [
          index === 0 ? "1" : "",
          "See",
          "Count",
          lead,
          "31 March 2027",
          "Red",
          ...extra,
        ]),
      ],
    };
    const located = locate(grid, defaultSettings, new Set());
    if (located === null) throw new Error("No plan was found.");
    const rows = leads.map((_, index) => index + 1) as [number, ...number[]];
    const detail = {
      ...{ request: { top: 1 }, shown: {}, merges: [] },
      looks: { 3: italics.map((italic) => ({ ...plain, italic })) },
    } as unknown as Detail;
    const cells = actionCells(grid, located, detail, { lastRow: leads.length })(rows);
    const officers = readOfficers(grid, located, [cells], [], defaultSettings);
    const { leads: lead, workingWith, untold } = officers.of(cells);
    const names = (of: typeof lead) =>
      of.map(({ person, organisations }) => [person, ...organisations].join(": "));
    return { leads: names(lead), workingWith: names(workingWith), untold };
  }

  it("stand in italics in a row of their own below the lead", () => {
    const two = ["Ann Marlow, Norbury Council", "Dee Pike, NHS Vale"];
    const [ann, dee] = ["Ann Marlow: Norbury Council", "Dee Pike: NHS Vale"];
    expect(officersIn("Lead", two, [false, true])).toEqual({
      leads: [ann],
      workingWith: [dee],
      untold: false,
    });
    expect(officersIn("Lead", two, [false, false])).toEqual({
      leads: [ann, dee],
      workingWith: [],
      untold: false,
    });
    expect(officersIn("Lead", two, [true, true])).toEqual({
      leads: [ann, dee],
      workingWith: [],
      untold: false,
    });
    expect(officersIn("Lead", two, [true, false])).toEqual({
      leads: [ann, dee],
      workingWith: [],
      untold: false,
    });
    expect(officersIn("Lead", [...two, "Lee Hart"], [false, true, true]).workingWith).toEqual([
      dee,
      "Lee Hart",
    ]);
  });

  it("are not told apart where a heading promises them and nothing marks them", () => {
    const heading = "Lead (supported by in italics)";
    const both = ["Ann Marlow, Norbury Council\nDee Pike, NHS Vale"];
    expect(officersIn(heading, both, [false]).untold).toBe(true);
    expect(officersIn("Lead", both, [false]).untold).toBe(false);
    expect(officersIn(heading, ["Ann Marlow, Norbury Council"], [false]).untold).toBe(false);
    expect(officersIn(heading, ["Ann Marlow working with Dee Pike"], [false]).untold).toBe(false);
    expect(officersIn(heading, both, [false], ["Lee Hart"]).untold).toBe(false);
  });
});

it("organisations of which nothing is known are told, and the departments beside one that is are none", () => {
  const unknown = (lead: string) =>
    planOfRows([under("Lead"), action("1", lead)]).actions.map(
      ({ unknownOrganisations }) => unknownOrganisations,
    )[0];
  expect(unknown("Ann Marlow (Brightwater Partners)")).toEqual(["Brightwater Partners"]);
  expect(unknown("Ann Marlow, Norbury Council")).toEqual([]);
  expect(unknown("Ann Marlow")).toEqual([]);
});
