import { planOfRows } from "./plan-of-rows";

const headings = ["No.", "Outcome", "Action", "Lead", "By when", "Progress"];
const row = (number: string, more: Partial<Record<(typeof headings)[number], string>> = {}) => {
  const usual: Record<string, string> = {
    "No.": number,
    Outcome: "See children sooner",
    Action: "Meet weekly",
    Lead: "Ann Marlow, Norbury Council",
    "By when": "31/03/2027",
    Progress: "Begun",
  };
  return headings.map((heading) => more[heading] ?? usual[heading] ?? "");
};

describe("the sections of a plan", () => {
  it("are its bands, numbered too where the actions have a column for their numbers", () => {
    const plan = planOfRows([headings, ["1. The front door"], row("1"), ["2. Health services"], row("2")]);
    expect(plan.actions.map(({ ref, section }) => [ref, section])).toEqual([
      ["1", "1. The front door"],
      ["2", "2. Health services"],
    ]);
  });

  it("go on over a page whose title says that it is continued", () => {
    const plan = planOfRows([
      ["Norbury action plan"],
      headings,
      ["1. The front door"],
      row("1"),
      ["Norbury JTAI plan (continued)"],
      headings,
      row("2"),
      ["2. Health services"],
      row("3"),
      ["1. The front door (cont’d)"],
      row("4"),
    ]);
    expect(plan.actions.map(({ section }) => section)).toEqual([
      "1. The front door",
      "1. The front door",
      "2. Health services",
      "1. The front door",
    ]);
    expect(plan.unread).toEqual([]);
  });

  it("are named by a column only where there are no bands", () => {
    const themed = [...headings, "Theme"];
    const both = [themed, ["Recommendation 1"], [...row("1"), "Courts"], [...row("2"), "Custody"]];
    expect(planOfRows(both).actions.map(({ section }) => section)).toEqual([
      "Recommendation 1",
      "Recommendation 1",
    ]);
    const column = [themed, [...row("1"), "Courts"], [...row("2"), ""], [...row("3"), "Custody"]];
    expect(planOfRows(column).actions.map(({ section }) => section)).toEqual(["Courts", "Courts", "Custody"]);
  });
});

describe("a second table on the sheet", () => {
  const first = [headings, row("1"), row("2"), [], ["Part B: actions for the NHS"]];
  const read = (...below: string[][]) => {
    const { actions, secondTable, repeatedHeadings } = planOfRows([...first, ...below]);
    return { refs: actions.map(({ ref }) => ref), secondTable, repeatedHeadings };
  };
  const none = { secondTable: null, repeatedHeadings: [5] };

  it.each([
    [["Ref", "Recommendation", "Action", "Lead officer", "Review date", "Target date", "Progress"]],
    [["No.", "Outcome", "Action", "Lead", "Review date", "By when"]],
    [["No.", "Outcome", "Action", "Lead", "By when", "RAG", "Progress"]],
    [["Ref", "Issue", "Responsible officer", "Target", "Status"]],
  ])("whose headings are %j ends the plan, and is not read by the first one's columns", (other) => {
    const below = ["1", "Be seen", "Meet", "Ann Marlow, Norbury Council", "31/03/2026", "31/03/2027"];
    expect(read(other, below, below)).toEqual({
      refs: ["1", "2"],
      secondTable: { headingRow: 5, lastRow: 7 },
      repeatedHeadings: [],
    });
  });

  it("is the same one where its headings mean the same in the same columns, whatever their words", () => {
    const other = ["Ref", "Recommendation", "Actions", "Lead officer", "Target date", "Update"];
    expect(read(other, row("3"))).toEqual({ refs: ["1", "2", "3"], ...none });
    expect(read(headings, row("3"))).toEqual({ refs: ["1", "2", "3"], ...none });
    expect(read(other.slice(0, 5), row("3"))).toEqual({ refs: ["1", "2", "3"], ...none });
  });

  it("is not begun by an action that is called as a column is", () => {
    const action = row("3", { Outcome: "Standard", Lead: "Accountable officer", Progress: "Complete" });
    expect(read(action)).toMatchObject({ refs: ["1", "2", "3"], secondTable: null, repeatedHeadings: [] });
    const undated = row("3", {
      Outcome: "Action",
      Lead: "Owner",
      "By when": "Ongoing",
      Progress: "Complete",
    });
    expect(read(undated)).toMatchObject({ refs: ["1", "2", "3"], secondTable: null, repeatedHeadings: [] });
  });
});

describe("the numbers of actions", () => {
  it("may stand before what is done, under recommendations that are merged down", () => {
    const plan = planOfRows([
      ["Recommendation", "What?", "Who?", "When?", "Update"],
      ["R1. Wait less (CQC, 2026)", "1.1 See all in a week", "Norbury CCG", "31/03/2027", "Begun"],
      ["", "1.2 Tell the commissioners", "Norbury CCG", "31/03/2027", "Begun"],
      ["R2. Share plans", "2.1 Write a guide\n2. Hand it out", "Norbury CCG", "31/03/2027", "Begun"],
    ]);
    expect(plan.actions.map(({ ref, steps, outcome }) => [ref, steps, outcome])).toEqual([
      ["1.1", "See all in a week", "R1. Wait less (CQC, 2026)"],
      ["1.2", "Tell the commissioners", "R1. Wait less (CQC, 2026)"],
      ["2.1", "Write a guide\n2. Hand it out", "R2. Share plans"],
    ]);
  });

  it("are not those of steps, which begin anew in each cell", () => {
    const plan = planOfRows([
      ["Outcome", "Actions", "Lead", "By when", "Progress"],
      ["Wait less", "1. Count\n2. Report", "Norbury Council", "31/03/2027", "Begun"],
      ["Share plans", "1. Write\n2. Print", "Norbury Council", "31/03/2027", "Begun"],
      ["Listen", "1. Meet", "Norbury Council", "31/03/2027", "Begun"],
    ]);
    expect(plan.actions.map(({ ref }) => ref)).toEqual([null, null, null]);
  });

  it.each([["1a"], ["1.1"], ["A1"], ["12"]])("may be %s", (number) => {
    expect(planOfRows([headings, row(number), row("99")]).actions[0]?.ref).toBe(number);
  });

  it("lose a stop and a space that are no part of them", () => {
    const plan = planOfRows([headings, row("7."), row("D\u00a01")]);
    expect(plan.actions.map(({ ref }) => ref)).toEqual(["7", "D1"]);
  });
});

describe("the headings of a plan", () => {
  it("may stand in two rows, a wide one over those that it names", () => {
    const plan = planOfRows([
      ["No.", "Outcome", "Lead", "Timescale", "", "", "Progress"],
      ["", "", "", "Start", "End", "Revised", ""],
      ["1", "Wait less", "Norbury Council", "01/01/2027", "31/03/2027", "30/06/2027", "Begun"],
    ]);
    expect(plan.actions[0]?.due.original?.day).toBe("2027-03-31");
    expect(plan.actions[0]?.due.revisions.map(({ day }) => day)).toEqual(["2027-06-30"]);
  });

  it("of a committee's date name no deadline, and “Responsibility” names the lead", () => {
    const plan = planOfRows([
      ["No.", "Outcome", "Responsibility", "Committee date", "Planned completion date", "Current status"],
      ["1", "Wait less", "Norbury Council", "14/01/2027", "31/03/2027", "In progress"],
    ]);
    expect(plan.columns).toMatchObject({ lead: 2, due: 4, status: 5 });
  });

  it.each([
    [
      ["Ref", "Task", "Owner", "Start", "End", "% complete", "Comments"],
      { actions: 1, lead: 2, due: 4, status: 5 },
    ],
    [
      [
        "Ref",
        "Recommendation",
        "Management response",
        "Responsible officer",
        "Target date",
        "Update",
        "Status",
      ],
      { outcome: 1, actions: 2, lead: 3, due: 4, progress: 5, status: 6 },
    ],
    [
      [
        "No.",
        "Concern",
        "What are we doing about it?",
        "Who is accountable?",
        "Deadline",
        "Where are we now?",
        "RAG",
      ],
      { outcome: 1, actions: 2, lead: 3, due: 4, progress: 5, status: 6 },
    ],
    [
      ["No.", "Recomendation", "Responsiblity", "Time scales", "Actoins", "Progress", "Status"],
      { outcome: 1, lead: 2, actions: 4, progress: 5, status: 6 },
    ],
  ])("are known by what they mean, in other words, numbers and slips: %j", (row, columns) => {
    const plan = planOfRows([row, row.map((_, index) => `text ${index}`)]);
    expect(plan.columns).toMatchObject(columns);
  });

  it("tell a progress column from one of current status", () => {
    const plan = planOfRows([
      ["No.", "Outcome", "Lead", "By when", "Progress", "Current status"],
      ["1", "Wait less", "Norbury Council", "31/03/2027", "Work has begun", "In progress"],
    ]);
    expect(plan.columns).toMatchObject({ progress: 4, status: 5 });
  });
});

describe("a plan's own key", () => {
  const statuses = (key: readonly (readonly string[])[], marks: readonly string[]) =>
    planOfRows([
      ["Norbury action plan"],
      ...key,
      [...headings, "Status"],
      ...marks.map((mark, index) => [...row(String(index + 1)), mark]),
    ]).actions.map(({ status }) => [status.value, status.doubt === null]);

  it("gives letters their meaning, once one of them speaks of a status", () => {
    const key = [
      ["Status:  R = not begun   A = under way   G = action taken   B = action taken and its effect seen"],
    ];
    expect(statuses(key, ["R", "A", "G", "B", "C"])).toEqual([
      ["open", true],
      ["open", true],
      ["complete", true],
      ["complete", true],
      ["open", false],
    ]);
  });

  it("whose words do not plainly say whether it is complete leaves a doubt", () => {
    const key = [["Blue – complete"], ["Green – as it should be"]];
    expect(statuses(key, ["Blue", "Green"])).toEqual([
      ["complete", true],
      ["open", false],
    ]);
  });

  it("may stand below the table, its parts divided by no more than semicolons", () => {
    const plan = planOfRows([
      [...headings, "BRAG"],
      [...row("1"), "Green"],
      [...row("2"), "Amber"],
      ["BRAG: Blue complete and embedded; Green complete; Amber in progress; Red not started"],
    ]);
    expect(plan.actions.map(({ status }) => [status.value, status.doubt])).toEqual([
      ["complete", null],
      ["open", null],
    ]);
  });

  it("explains the plan’s own words, letters and stages, in one line or a line each, above or below", () => {
    expect(statuses([["Done? Y = finished, P = part done, N = not begun"]], ["Y", "P", "N"])).toEqual([
      ["complete", true],
      ["open", true],
      ["open", true],
    ]);
    const plan = planOfRows([
      [...headings, "Stage (1–3)"],
      [...row("1"), 1],
      [...row("2"), 2],
      [...row("3"), 3],
      ["Stage: 1 = not started; 2 = under way; 3 = finished, and assured by the Board"],
    ]);
    expect(plan.actions.map(({ status }) => status.value)).toEqual(["open", "open", "complete"]);
    const byLine = planOfRows([
      [...headings, "Open / Closed"],
      [...row("1"), "Open"],
      [...row("2"), "Closed"],
      [...row("3"), "Closed (monitor)"],
      [],
      ["Open: work is not finished."],
      ["Closed: the Subgroup has agreed that the action is done."],
      ["Closed (monitor): done, and the Subgroup will look again after six months."],
    ]);
    expect(byLine.actions.map(({ status }) => [status.value, status.doubt])).toEqual([
      ["open", null],
      ["complete", null],
      ["complete", null],
    ]);
  });

  it("may add to a word that says by itself how an action stands, or take it back", () => {
    expect(
      statuses(
        [
          [
            "Implemented (MA) = manager's assurance only. Delivered = effect not yet seen: counted as open; D = done (not counted as complete)",
          ],
        ],
        ["Implemented (MA)", "Delivered", "Not implemented", "D"],
      ),
    ).toEqual([
      ["complete", true],
      ["open", true],
      ["open", true],
      ["open", true],
    ]);
  });

  it("of a percentage explains none of the words in it", () => {
    expect(
      statuses([["% complete: 90% = not signed off, in progress"]], ["Complete", "In progress"]),
    ).toEqual([
      ["complete", true],
      ["open", true],
    ]);
  });

  it("is not made by texts of the table that begin with a status’s word or number", () => {
    const plan = planOfRows([
      [...headings, "Stage"],
      [...row("1", { Progress: "1: complete. 2: in progress" }), 1],
      ["Priority 2: complete what was begun"],
      [...row("2"), 2],
    ]);
    expect(plan.actions.map(({ status }) => [status.value, status.doubt === null])).toEqual([
      ["open", false],
      ["open", false],
    ]);
  });

  it("that calls a colour open is not overruled by the word beside the colour, nor the other way round", () => {
    const key = [["Blue = complete, green = on track"]];
    expect(statuses(key, ["Blue – complete", "Green – complete"])).toEqual([
      ["complete", true],
      ["open", false],
    ]);
  });

  it("is not needed for yes and no where the heading asks whether it is complete", () => {
    const plan = planOfRows([
      [...headings, "Complete? (Y/N)"],
      [...row("1"), "Yes"],
      [...row("2"), "N"],
    ]);
    expect(plan.actions.map(({ status }) => [status.value, status.doubt])).toEqual([
      ["complete", null],
      ["open", null],
    ]);
  });

  it.each(["Complete?", "Done?", "Action completed? (Y/N)"])(
    "is not needed for ticks under %j",
    (heading) => {
      const marks = [
        "✓",
        "✔",
        "✔\uFE0F",
        "√",
        "Y",
        "TRUE",
        true,
        "✗",
        "✘",
        "N",
        "FALSE",
        false,
        "x",
        "X",
        "✓ partly",
      ];
      const plan = planOfRows([
        [...headings, heading],
        ...marks.map((mark, index) => [...row(String(index + 1)), mark]),
      ]);
      expect(plan.actions.map(({ status }) => [status.value, status.doubt !== null])).toEqual([
        ...Array<unknown>(7).fill(["complete", false]),
        ...Array<unknown>(5).fill(["open", false]),
        ...Array<unknown>(3).fill(["open", true]),
      ]);
    },
  );

  it("is needed for ticks under a heading that asks nothing", () => {
    expect(statuses([], ["✓", "TRUE"])).toEqual([
      ["open", false],
      ["open", false],
    ]);
  });

  it.each([
    [100, "complete", null],
    ["100", "complete", null],
    [60, "open", null],
    [0.5, "open", null],
    [0, "open", null],
    [99.9999, "open", null],
    [1, "open", "“1” does not plainly say whether it is complete"],
    [120, "open", "“120” does not plainly say whether it is complete"],
  ])("is not needed for plain figures under “%% complete”: %j is %s", (figure, value, doubt) => {
    const plan = planOfRows([
      [...headings, "% complete"],
      [...row("1"), figure],
    ]);
    expect(plan.actions.map(({ status }) => [status.value, status.doubt])).toEqual([[value, doubt]]);
  });

  it("may give a line each to letters of its own", () => {
    const key = [
      ["", "A = achieved"],
      ["", "G = going to plan"],
      ["", "N = not yet begun"],
    ];
    expect(statuses(key, ["A", "G", "N", "P"])).toEqual([
      ["complete", true],
      ["open", true],
      ["open", true],
      ["open", false],
    ]);
  });

  it("may explain words, and an action that is done but not closed is open", () => {
    const key = [
      [
        "Status: Closed = done and signed off. Complete – awaiting sign-off = done, but not closed. Delayed = will miss its date.",
      ],
    ];
    expect(statuses(key, ["Closed", "Complete – awaiting sign-off", "Delayed", "On track"])).toEqual([
      ["complete", true],
      ["open", true],
      ["open", true],
      ["open", true],
    ]);
  });

  it("to sectors is no key to statuses", () => {
    const key = [["Yellow = council, blue = NHS, green = joint"]];
    expect(statuses(key, ["Green"])).toEqual([["open", false]]);
  });

  it("to abbreviations tells whose they are, in brackets, in lines and in cells side by side", () => {
    const leads = ["Ann Marlow (NCC)", "Ben Okoro VNT", "NP", "HM and DP"];
    const plan = planOfRows([
      ["Leads are of Norbury County Council (NCC) unless it is said"],
      ["VNT = Vale and Norbury NHS Trust; NP = Norvale Police"],
      ["HM", "Hugo Marsh, Norbury County Council", "DP", "Dee Pike, NHS Vale"],
      headings,
      ...leads.map((Lead, index) => row(String(index + 1), { Lead })),
    ]);
    expect(plan.actions.map(({ leads: found, sector }) => [found, sector])).toEqual([
      [[{ person: "Ann Marlow", organisations: ["NCC"] }], "LA"],
      [[{ person: "Ben Okoro", organisations: ["VNT"] }], "NHS"],
      [[{ person: null, organisations: ["NP"] }], null],
      [
        [
          { person: "HM", organisations: [] },
          { person: "DP", organisations: [] },
        ],
        "joint",
      ],
    ]);
  });

  it("is not needed where the full name stands in another lead cell", () => {
    const plan = planOfRows([
      headings,
      row("1", { Lead: "Ann Marlow, Norbury County Council" }),
      row("2", { Lead: "Dee Pike, NCC" }),
    ]);
    expect(plan.actions.map(({ sector }) => sector)).toEqual(["LA", "LA"]);
  });
});

it("totals, footnotes and notes to the left are no actions, and hide none", () => {
  const plan = planOfRows([
    ["", ...headings],
    ["ask Ann", ...row("1")],
    ["", ...row("2")],
    ["", "", "Total: 2 actions"],
    ["", "* Figures are provisional."],
  ]);
  expect(plan.actions.map(({ ref }) => ref)).toEqual(["1", "2"]);
});

it("error cells, emoji, right-to-left marks and control characters stay as they stand, and throw nothing off", () => {
  const plan = planOfRows([
    headings,
    row("1", { Progress: "😀 An audit of 12 plans found no delays.\u0007\nCOMPLETE" }),
    row("2", { Lead: "\u202bNorbury Council\u202c", "By when": "#REF!" }),
    row("3", { Outcome: "=1+1 sooner", Progress: "#N/A" }),
  ]);
  expect(plan.actions.map(({ status, sector, due }) => [status.value, sector, due.original?.day])).toEqual([
    ["complete", "LA", "2027-03-31"],
    ["open", "LA", undefined],
    ["open", "LA", "2027-03-31"],
  ]);
  expect(plan.actions[1]?.due.notADate).toEqual({ words: "#REF!", known: false });
  expect(plan.actions[2]?.outcome).toBe("=1+1 sooner");
});

describe("codes before the outcomes", () => {
  const plan = (...outcomes: string[]) =>
    planOfRows([
      ["Recommendation", "Lead", "By when", "Progress"],
      ...outcomes.map((outcome) => [outcome, "Ann Marlow, Norbury Council", "31/03/2027", "Begun"]),
    ]);

  it.each([
    [
      ["MD1 See children sooner", "MD2 Keep plans"],
      ["MD1", "MD2"],
    ],
    [
      ["R3.1 See children sooner", "R3.2 Keep plans"],
      ["R3.1", "R3.2"],
    ],
    [
      ["YJ3: See children sooner", "YJ4: Keep plans"],
      ["YJ3", "YJ4"],
    ],
    [
      ["1.2a – See children sooner", "1.2b – Keep their plans"],
      ["1.2a", "1.2b"],
    ],
    [
      ["R1 See children sooner", "R2 Keep plans up to date", "Listen to children (R3)"],
      ["R1", "R2", "R3"],
    ],
  ])("%j are the numbers %j", (outcomes, refs) => {
    const { actions } = plan(...outcomes);
    expect(actions.map(({ ref }) => ref)).toEqual(refs);
    expect(actions[0]?.outcome).toBe("See children sooner");
  });

  it("are none where only a few outcomes begin so, or all alike", () => {
    for (const outcomes of [
      ["KS2 results improve", "See children sooner", "Keep their plans"],
      ["Q3 returns are made", "Q3 reports are read", "Q3 meetings are held"],
    ])
      expect(plan(...outcomes).actions.map(({ ref }) => ref)).toEqual([null, null, null]);
  });
});

describe("a line under the plan", () => {
  const under = (text: string) => planOfRows([headings, ["1. The front door"], row("1"), row("2"), [text]]);

  it.each([
    "Action 2 has been closed",
    "* Action 2 is now due in March",
    "Note: action 2 revised",
    "* Now due in May",
  ])("%j is told of, and is no section", (text) => {
    const { unread, sections } = under(text);
    expect(unread.map((quote) => quote.text)).toEqual([text]);
    expect(sections).toEqual(["1. The front door"]);
  });

  it.each(["Total actions 2", "* denotes complete", "Source: returns of 3 May 2027"])("%j is not", (text) => {
    expect(under(text).unread).toEqual([]);
  });
});
