import { inForce } from "../../src/model/plan";
import { planOfRows } from "./plan-of-rows";

const lead = "Ann Marlow, Norbury Council";

describe("columns for one update after another", () => {
  const head = ["No.", "Outcome", "Lead", "By when"];
  const plan = (headings: string[], ...rows: string[][]) =>
    planOfRows([
      [...head, ...headings],
      ...rows.map((cells, index) => [`${index + 1}`, "See children sooner", lead, "31/03/2027", ...cells]),
    ]);

  it("are read for the latest that is filled, and evidence from all of them", () => {
    const { actions, rivals, columns } = plan(
      ["Progress April 2026", "Progress July 2026", "Status"],
      ["An audit found all files good.", "Nothing more to do.", "Complete"],
      ["Begun.", "", "In progress"],
      ["", "Not begun.", "Not started"],
    );
    expect(columns.progress).toBe(5);
    expect(rivals).toEqual([]);
    expect(actions.map(({ progress }) => progress)).toEqual(["Nothing more to do.", "Begun.", "Not begun."]);
    expect(actions[0]?.evidence).toMatchObject({ level: "evidenced", place: { column: 4 } });
  });

  it.each([
    [["RAG Q1", "RAG Q2"], "second"],
    [["Status April 2026", "Status July 2026"], "second"],
    [["Status July 2026", "Status April 2026"], "first"],
    [["Status July", "Status April"], "first"],
    [["Status October", "Status January"], "second"],
    [["RAG Q4", "RAG Q1"], "second"],
    [["Status 1", "Status 2"], "second"],
  ] as const)("under %j have the latest in the %s", (headings, latest) => {
    const { columns } = plan([...headings], ["Complete", "In progress"]);
    expect(columns.status).toBe(latest === "second" ? 5 : 4);
  });

  it("and of quarters that are still to come are read by the latest in which anything stands", () => {
    const { columns, actions } = plan(
      ["RAG Q1", "RAG Q2", "RAG Q3", "RAG Q4"],
      ["In progress", "Complete", "", ""],
      ["In progress", "", "", ""],
    );
    expect(columns.status).toBe(5);
    expect(actions.map(({ status }) => status.value)).toEqual(["complete", "open"]);
  });

  it("of revised dates are read in their order, the last being in force", () => {
    const { actions } = plan(
      ["Revised date 1", "Revised date 2", "Progress"],
      ["30/06/2027", "30/09/2027", "Begun"],
      ["30/06/2027", "", "Begun"],
    );
    expect(actions.map(({ due }) => [inForce(due)?.day, due.revisions.length])).toEqual([
      ["2027-09-30", 2],
      ["2027-06-30", 1],
    ]);
  });

  it("are two columns, of which only one is read, where nothing tells one update from the next", () => {
    const { rivals } = plan(["Progress", "Update July 2026"], ["Begun", "Complete"]);
    expect(rivals).toHaveLength(1);
  });
});

describe("a column of short status words", () => {
  it("is the status, whatever it is called, beside a column of progress", () => {
    const { columns, actions } = planOfRows([
      ["Ref", "Requirement", "Owner", "Complete by", "Where are we now?", "Position"],
      ["1", "See children sooner", lead, "31/03/2027", "All files were audited in May 2026.", "Complete"],
      ["2", "Keep plans", lead, "31/03/2027", "Training has begun in two teams.", "In progress"],
      ["3", "Listen to children", lead, "31/03/2027", "", "Not started"],
    ]);
    expect([columns.progress, columns.status]).toEqual([4, 5]);
    expect(actions.map(({ status }) => status.value)).toEqual(["complete", "open", "open"]);
  });
});

describe("a column for those who work with the lead", () => {
  it("adds them to the action, bodies without a name for the sector too", () => {
    const { actions } = planOfRows([
      ["No.", "Outcome", "Lead", "With", "By when", "Progress"],
      ["1", "See children sooner", lead, "Healthwatch Norbury; Carers Norbury", "31/03/2027", "Begun"],
      ["2", "Keep plans", lead, "", "31/03/2027", "Begun"],
    ]);
    expect(actions.map(({ leads, workingWith, sector }) => [leads.length, workingWith, sector])).toEqual([
      [
        1,
        [
          { person: null, organisations: ["Healthwatch Norbury"] },
          { person: null, organisations: ["Carers Norbury"] },
        ],
        "LA",
      ],
      [1, [], "LA"],
    ]);
  });
});

describe("who leads", () => {
  const leadOf = (text: string, note = "Joint plan") =>
    planOfRows([
      [note],
      ["No.", "Outcome", "Lead", "By when", "Progress"],
      ["1", "See children sooner", text, "31/03/2027", "Begun"],
      ["2", "Keep plans", "Ann Marlow, Norbury University Hospitals NHS Trust", "31/03/2027", "Begun"],
      ["3", "Listen", "Jo Pike, NHS Vale and Norbury ICB", "31/03/2027", "Begun"],
    ]).actions[0];

  it.each([
    ["Service Manager – Placements", ["Service Manager – Placements"]],
    ["Head of Service, MASH and Assessment", ["Head of Service, MASH and Assessment"]],
    [
      "Norbury Council: Service Lead, Speech and Language Therapy",
      ["Service Lead, Speech and Language Therapy: Norbury Council"],
    ],
    ["Norbury Council: Jo Pike (post-16 adviser)", ["Jo Pike: Norbury Council"]],
    ["Norbury Council: Ann Marlow, Head of SEND", ["Ann Marlow: Norbury Council"]],
    [
      "Jo Pike, NHS Vale and Norbury ICB and Ann Marlow, Norbury Council",
      ["Jo Pike: NHS Vale and Norbury ICB", "Ann Marlow: Norbury Council"],
    ],
    ["Safeguarding leads, Norbury Council and NUHT", ["Safeguarding leads: Norbury Council, NUHT"]],
  ])("of %j is %j", (text, leads) => {
    expect(
      leadOf(text)?.leads.map(({ person, organisations }) =>
        [person ?? "", organisations.join(", ")].filter((part) => part !== "").join(": "),
      ),
    ).toEqual(leads);
  });

  it("is the council’s where a note says that all leads are, unless another body is named", () => {
    const note = "All leads are officers of Norbury Council unless another body is named.";
    expect(leadOf("Jo Pike")?.sector).toBeNull();
    expect(leadOf("Jo Pike", note)?.sector).toBe("LA");
    expect(leadOf("Jo Pike, NHS Vale ICB", note)?.sector).toBe("NHS");
    expect(leadOf("Jo Pike, Saltgate Works Ltd", note)?.sector).toBeNull();
    expect(leadOf("Jo Pike", "Lead officers are officers of Norbury Council.")?.sector).toBe("LA");
    expect(leadOf("Jo Pike", "Operational leads are Norbury Council unless shown.")?.sector).toBeNull();
  });
});
