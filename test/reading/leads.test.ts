import type { Look } from "../../src/model/grid";
import { defaultSettings } from "../../src/model/settings";
import { organisationsOf, readHelpers, readLeads, tellsApart } from "../../src/reading/leads";
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
const officer = (person: string, post: string, ...organisations: string[]) => ({
  person,
  post,
  organisations,
});

it("learns the plan's organisations from the cells that name one beyond doubt", () => {
  expect(plan.organisations.sort()).toEqual([
    "NHS Vale and Norbury",
    "Norbury Council",
    "Norbury Foundation Trust",
  ]);
});

it("learns no body with a person's name in it, and none that is of no known kind", () => {
  const learnt = (...texts: string[]) => organisationsOf(texts, defaultSettings);
  expect(learnt("Ann Marlow, Brigg Lane Council")).toEqual(["Brigg Lane Council"]);
  expect(learnt("Ann Marlow\r\nNHS Vale Integrated Care Board")).toEqual(["NHS Vale Integrated Care Board"]);
  expect(learnt("NHS Vale and Wold Beth Sorrel Vale Foundation Trust")).toEqual([]);
  expect(learnt("Ann Marlow, Widget Repair Squad")).toEqual([]);
  const long = (length: number) => `${"x".repeat(length - " Council".length)} Council`;
  expect(learnt(long(120), long(121))).toEqual([long(120)]);
});

describe("a lead cell", () => {
  it.each([
    ["Ann Marlow\nNorbury Council", [lead("Ann Marlow", "Norbury Council")]],
    ["Ann Marlow Norbury\u00a0Council", [lead("Ann Marlow", "Norbury Council")]],
    ["Ann Marlow, Norbury Council", [lead("Ann Marlow", "Norbury Council")]],
    ["Norbury Council", [lead(null, "Norbury Council")]],
    ["Holm Valley Community Health NHS Trust", [lead(null, "Holm Valley Community Health NHS Trust")]],
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
    [
      "Designated Clinical Officer (DCO), NHS Vale ICB",
      [lead("Designated Clinical Officer", "NHS Vale ICB")],
    ],
    ["Director of Adult Services (MBC)", [lead("Director of Adult Services", "MBC")]],
    [
      "Director of Children, Families and Learning (Norbury Council)",
      [lead("Director of Children, Families and Learning", "Norbury Council")],
    ],
    [
      "Head of Performance and Business Intelligence",
      [lead("Head of Performance and Business Intelligence")],
    ],
    [
      "Clinical Director, Children's Services, Vale NHS Trust",
      [lead("Clinical Director, Children's Services", "Vale NHS Trust")],
    ],
    ["Head of Service, Early Help", [lead("Head of Service, Early Help")]],
    ["Norbury Council (Ann Marlow)", [lead("Ann Marlow", "Norbury Council")]],
    [
      "Norbury Council (Ann Marlow), NHS Vale (Dee Pike)",
      [lead("Ann Marlow", "Norbury Council"), lead("Dee Pike", "NHS Vale")],
    ],
    ["Norbury Council, Ann Marlow", [lead("Ann Marlow", "Norbury Council")]],
    [
      "Norbury Council – Ann Marlow, Director of Adult Social Services",
      [officer("Ann Marlow", "Director of Adult Social Services", "Norbury Council")],
    ],
    [
      "Norbury Council – Ann Marlow, Public Health",
      [officer("Ann Marlow", "Public Health", "Norbury Council")],
    ],
    [
      "Norbury MBC: Ann Marlow, Youth Offending Service",
      [officer("Ann Marlow", "Youth Offending Service", "Norbury MBC")],
    ],
    [
      "Ch Insp Ann Marlow, Contact Management, Norvale Police",
      [officer("Ch Insp Ann Marlow", "Contact Management", "Norvale Police")],
    ],
    [
      "Dee Pike, Vale and Norbury NHS Foundation Trust and Ann Marlow, Norbury Council",
      [lead("Dee Pike", "Vale and Norbury NHS Foundation Trust"), lead("Ann Marlow", "Norbury Council")],
    ],
    [
      "Ann Marlow and Vale and Norbury NHS Foundation Trust",
      [lead("Ann Marlow", "Vale and Norbury NHS Foundation Trust")],
    ],
    ["Second Bridge: Ann Marlow", [lead("Ann Marlow", "Second Bridge")]],
    ["Carers Hub Norbury", [lead(null, "Carers Hub Norbury")]],
    ["Practice Development Team", [lead("Practice Development Team")]],
    ["All team managers", [lead("All team managers")]],
    ["Ann Marlow, the National Probation Service", [lead("Ann Marlow", "National Probation Service")]],
    ["Ann Marlow, LB Norbury", [lead("Ann Marlow", "LB Norbury")]],
    [
      "Norbury Council: Ann Marlow (Human Resources)",
      [officer("Ann Marlow", "Human Resources", "Norbury Council")],
    ],
    [
      "NHS Vale & Norbury Integrated Care Board – Dee Pike; Norbury Council – Ann Marlow",
      [lead("Dee Pike", "NHS Vale & Norbury Integrated Care Board"), lead("Ann Marlow", "Norbury Council")],
    ],
    [
      "Supt Dee Pike (Norvale Police) and NHS Vale CCG",
      [lead("Supt Dee Pike", "Norvale Police"), lead(null, "NHS Vale CCG")],
    ],
    [
      "Ann Marlow, Dee Pike, Lee Hart & Head of Safeguarding",
      [lead("Ann Marlow"), lead("Dee Pike"), lead("Lee Hart"), lead("Head of Safeguarding")],
    ],
    ["Senior Accountant (Adults)", [lead("Senior Accountant (Adults)")]],
    ["Public Health – Dr Anna Lowe", [lead("Dr Anna Lowe", "Public Health")]],
    ["Public Health – Dr Anna Lowe\nNorbury MBC", [lead("Dr Anna Lowe", "Public Health", "Norbury MBC")]],
    ["Education Services – Lee Hart", [lead("Lee Hart", "Education Services")]],
    ["Ed. Psychology – Lee Hart", [lead("Lee Hart", "Ed. Psychology")]],
    ["Head of SEND (Joan Marsh)", [officer("Joan Marsh", "Head of SEND")]],
    [
      "Director of Children & Adults (Joan Marsh), Norbury MBC",
      [officer("Joan Marsh", "Director of Children & Adults", "Norbury MBC")],
    ],
    ["Ann Marlow – Dee Pike", [lead("Ann Marlow"), lead("Dee Pike")]],
    ["Head of Inclusion (vacant)", [lead("Head of Inclusion")]],
    ["Head of Inclusion (post vacant), Norbury Council", [lead("Head of Inclusion", "Norbury Council")]],
    ["Joan Marsh\nNorbury M.B.C.", [lead("Joan Marsh", "Norbury M.B.C.")]],
    ["Joan Marsh, Norvale N.H.S. Trust", [lead("Joan Marsh", "Norvale N.H.S. Trust")]],
    [
      "Joan Marsh\nWater Vale NHS FT\nLee Hart\nNorbury CCG",
      [lead("Joan Marsh", "Water Vale NHS FT"), lead("Lee Hart", "Norbury CCG")],
    ],
    ["Joan Marsh, Water Vale Trust FT", [lead("Joan Marsh", "Water Vale Trust FT")]],
    ["Norbury MBC: Head of SEND", [lead("Head of SEND", "Norbury MBC")]],
    [
      "Ann Marlow – Head of Service, Norbury Council",
      [officer("Ann Marlow", "Head of Service", "Norbury Council")],
    ],
    [
      "Ann Marlow and Dee Pike, Norbury Council",
      [lead("Ann Marlow", "Norbury Council"), lead("Dee Pike", "Norbury Council")],
    ],
    ["Ann Marlow, Head of Service, PCT", [officer("Ann Marlow", "Head of Service", "PCT")]],
    ["Ann Marlow, Norbury Council (Adults)", [lead("Ann Marlow", "Norbury Council")]],
    ["Ann Marlow (lead)", [lead("Ann Marlow")]],
    ["Assistant Director, Education", [lead("Assistant Director, Education")]],
    ["Lead: Practice Development Team", [lead("Practice Development Team")]],
    ["AM and DP", [lead("AM"), lead("DP")]],
    ["Ann Marlow, Norbury Partners", [lead("Ann Marlow", "Norbury Partners")]],
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

describe("a name", () => {
  it.each([
    ["Norbury MBC", "LA"],
    ["Norbury Metropolitan District Council", "LA"],
    ["Adult Services", "LA"],
    ["Virtual School", "LA"],
    ["Vale Primary Care Trust", "NHS"],
    ["Vale and Norbury Strategic Health Authority", "NHS"],
    ["NHS Vale and Norbury Integrated Care Board", "NHS"],
    ["Norbury Primary Care Network", "NHS"],
    ["Norbury Mental Health Trust", "NHS"],
    ["Norbury CAMHS", "NHS"],
    ["Norvale N.H.S. Trust", "NHS"],
    ["Water Vale NHS FT", "NHS"],
    ["Public Health – Dr Anna Lowe\nNorbury M.B.C.", "LA"],
    ["Ann Marlow, Performance, Norbury Council", "LA"],
    ["Education Services – Lee Hart", null],
    ["Ann Marlow, Norbury Partners, Norbury Council", null],
    ["Norvale Constabulary", null],
    ["National Probation Service", null],
    ["Norbury Safeguarding Children Partnership", null],
    ["Norbury Council for Voluntary Service", null],
    ["General Medical Council", null],
    ["Nursing and Midwifery Council", null],
    ["Health and Care Professions Council", null],
    ["British Medical Council", null],
    ["National Police Chiefs’ Council", null],
    ["Norbury Youth Council", null],
    ["Norbury Children in Care Council", null],
    ["Norbury Parish Council", null],
    ["Arts Council England", null],
    ["Medical Research Council", null],
    ["Council of Europe", null],
    ["Council of the City of Norbury", "LA"],
    ["Council of Governors, Norbury NHS Foundation Trust", "NHS"],
    ["Norbury Council, Adult Social Care", "LA"],
    ["Norbury Academy", null],
    ["Norbury Children’s Trust", null],
  ] as const)("%j leads for %j", (name, sector) => {
    expect(readSector(read(name).leads, defaultSettings).sector).toBe(sector);
  });

  it.each([
    ["Director of Nursing", "NHS"],
    ["Designated Doctor", "NHS"],
    ["Principal Social Worker", "LA"],
    ["Director of Children’s Services", "LA"],
    ["Chief Executive", null],
  ] as const)("of a post alone, %j, is of %j", (post, sector) => {
    expect(readSector(read(post).leads, defaultSettings).sector).toBe(sector);
  });
});

it("reads Children's Services behind “Director of” as the post's, though another cell names it as a body", () => {
  const organisations = ["Children's Services", "Norbury Council"];
  expect(read("Director of Children's Services, Norbury Council", null, { organisations }).leads).toEqual([
    lead("Director of Children's Services", "Norbury Council"),
  ]);
});

it("reads bodies without a capital in a column of those who work with the lead", () => {
  expect(readHelpers("Schools; family hubs", plan, defaultSettings)).toEqual([
    lead(null, "Schools"),
    lead(null, "family hubs"),
  ]);
});

describe("an officer’s rank, remit and bodies", () => {
  it.each([
    ["D/Supt Alan Reeve, Norbury Police", [lead("D/Supt Alan Reeve", "Norbury Police")]],
    [
      "T/DI Grace Hall (Norbury Police) / Ann Marlow (Norbury Council)",
      [lead("T/DI Grace Hall", "Norbury Police"), lead("Ann Marlow", "Norbury Council")],
    ],
    ["Ann Marlow, Head of Service – Assessment", [officer("Ann Marlow", "Head of Service – Assessment")]],
    [
      "Ann Marlow, Service Manager, Direct Payments",
      [officer("Ann Marlow", "Service Manager, Direct Payments")],
    ],
    ["Head of Service – MASH (vacant)", [lead("Head of Service – MASH")]],
    ["Detective Inspector, MASH – Norbury Police", [lead("Detective Inspector, MASH", "Norbury Police")]],
    ["Norbury Council (Emergency Duty Team) – Ann Marlow", [lead("Ann Marlow", "Norbury Council")]],
    [
      "Norbury Council & Norbury Police – Ann Marlow / DCI Greg Oaks",
      [lead("Ann Marlow", "Norbury Council"), lead("DCI Greg Oaks", "Norbury Police")],
    ],
    [
      "Norbury Council and NHS Vale and Norbury ICB – Joint Commissioning Manager",
      [lead("Joint Commissioning Manager", "Norbury Council", "NHS Vale and Norbury ICB")],
    ],
    [
      "Norbury Council\nAnn Marlow, Early Help Manager",
      [officer("Ann Marlow", "Early Help Manager", "Norbury Council")],
    ],
    [
      "Norbury Council\nAnn Marlow\nWaterside Youth Project\nLee Hart",
      [lead("Ann Marlow", "Norbury Council"), lead("Lee Hart", "Waterside Youth Project")],
    ],
    [
      "Ann Marlow – Norbury Council / Dee Pike – Norbury BC",
      [lead("Ann Marlow", "Norbury Council"), lead("Dee Pike", "Norbury BC")],
    ],
    ["Head of Corporate Parenting, Leigh Sands", [officer("Leigh Sands", "Head of Corporate Parenting")]],
    [
      "Norbury Council – Head of Quality Assurance (Ann Marlow)",
      [officer("Ann Marlow", "Head of Quality Assurance", "Norbury Council")],
    ],
    [
      "Norbury Council: Ann Marlow, Assistant Director and Dee Pike, Head of Early Help",
      [
        officer("Ann Marlow", "Assistant Director", "Norbury Council"),
        officer("Dee Pike", "Head of Early Help", "Norbury Council"),
      ],
    ],
    [
      "Ann Marlow, Head of SEND (Norbury Council) & Dr Dee Pike, Designated Doctor (NHS Vale and Norbury)",
      [
        officer("Ann Marlow", "Head of SEND", "Norbury Council"),
        officer("Dr Dee Pike", "Designated Doctor", "NHS Vale and Norbury"),
      ],
    ],
    ["Norbury Safeguarding Board: Board Manager", [lead("Board Manager", "Norbury Safeguarding Board")]],
    ["Ann Marlow, Head of Service (Front Door)", [officer("Ann Marlow", "Head of Service (Front Door)")]],
    [
      "Ann Marlow\nHead of Commissioning, Norbury Council",
      [officer("Ann Marlow", "Head of Commissioning", "Norbury Council")],
    ],
    [
      "GM Dee Pike, Norbury Fire and Rescue Service",
      [lead("GM Dee Pike", "Norbury Fire and Rescue Service")],
    ],
    [
      "Designated Doctor, NHS Vale and Norbury – Dr Dee Pike",
      [officer("Dr Dee Pike", "Designated Doctor", "NHS Vale and Norbury")],
    ],
    ["CSC – Ann Marlow", [lead("Ann Marlow", "CSC")]],
    ["Norbury Council, Education Services – Ann Marlow", [lead("Ann Marlow", "Norbury Council")]],
    [
      "Beckside Homes – Ann Marlow, Safeguarding Lead",
      [officer("Ann Marlow", "Safeguarding Lead", "Beckside Homes")],
    ],
    ["Brigg Lane Primary School – Head", [lead("Head", "Brigg Lane Primary School")]],
    ["Chief Nurse, Medical Director", [lead("Chief Nurse"), lead("Medical Director")]],
    ["Dr Dee Pike, Named GP", [officer("Dr Dee Pike", "Named GP")]],
  ])("%j", (text, leads) => {
    expect(read(text).leads).toEqual(leads);
  });

  it("leaves a body between two officers to nobody in particular where the cell does not end as it began", () => {
    expect(read("Norbury Council\nAnn Marlow\nNHS Vale and Norbury").leads).toEqual([
      lead(null, "Norbury Council"),
      lead("Ann Marlow", "NHS Vale and Norbury"),
    ]);
  });
});

/** "Person, post: bodies", one after another; a person or a post alone as it stands. */
const inShort = (text: string) =>
  read(text)
    .leads.map((each) =>
      [[each.person, each.post].filter((said) => said != null).join(", "), each.organisations.join(" + ")]
        .filter((said) => said !== "")
        .join(": "),
    )
    .join("; ");

it.each([
  ["Ann Marlow - Norbury Council", "Ann Marlow: Norbury Council"],
  ["Ann Marlow (Head of SEND, Norbury Council)", "Ann Marlow, Head of SEND: Norbury Council"],
  ["Ann Marlow – Head of SEND – Norbury Council", "Ann Marlow, Head of SEND: Norbury Council"],
  ["Norbury Council – Ann Marlow", "Ann Marlow: Norbury Council"],
  ["Norbury Council: Ann Marlow; NHS Vale: Dee Pike", "Ann Marlow: Norbury Council; Dee Pike: NHS Vale"],
  ["Ann Marlow / Dee Pike (NHS Vale)", "Ann Marlow; Dee Pike: NHS Vale"],
  ["Ann Marlow and Dee Pike, NHS Vale", "Ann Marlow: NHS Vale; Dee Pike: NHS Vale"],
  ["Ann Marlow (Norbury Council) and Dee Pike (NHS Vale)", "Ann Marlow: Norbury Council; Dee Pike: NHS Vale"],
  ["Ann Marlow & Dee Pike", "Ann Marlow; Dee Pike"],
  ["Head of SEND and Director of Nursing", "Head of SEND; Director of Nursing"],
  [
    "Head of SEND (Norbury Council) and Director of Nursing (NHS Vale)",
    "Head of SEND: Norbury Council; Director of Nursing: NHS Vale",
  ],
  [
    "Head of SEND, Norbury Council; Director of Nursing, NHS Vale",
    "Head of SEND: Norbury Council; Director of Nursing: NHS Vale",
  ],
  ["Head of SEND: Ann Marlow", "Ann Marlow, Head of SEND"],
  ["Head of SEND – Ann Marlow, Norbury Council", "Ann Marlow, Head of SEND: Norbury Council"],
  [
    "Ann Marlow, Head of SEND and Inclusion, Norbury Council",
    "Ann Marlow, Head of SEND and Inclusion: Norbury Council",
  ],
  ["Ann Marlow (lead)", "Ann Marlow"],
  ["Ann Marlow (tbc)", "Ann Marlow"],
  ["Ann Marlow (Chair)", "Ann Marlow, Chair"],
  ["Head of SEND (vacant)", "Head of SEND"],
  ["Head of SEND (east)", "Head of SEND"],
  ["Vacant", ""],
  ["All partners", ""],
  ["Head of SEND (KPQ)", "Head of SEND: KPQ"],
  ["Ann Marlow, KPQ", "Ann Marlow: KPQ"],
  ["KP", "KP"],
  ["Norvale Learning Trust", "Norvale Learning Trust"],
  ["Service Manager, Early Help, Norbury Council", "Service Manager, Early Help: Norbury Council"],
  ["Service Manager (Early Help)", "Service Manager (Early Help)"],
  ["NHS Vale & Norbury Council", "NHS Vale + Norbury Council"],
  ["NHS Vale + Norbury Council", "NHS Vale + Norbury Council"],
  ["NHS Vale | Norbury Council", "NHS Vale + Norbury Council"],
  ["NHS Vale, Norbury Council, Norvale Police", "NHS Vale + Norbury Council + Norvale Police"],
  ["D/Supt Reeve, Norvale Police", "D/Supt Reeve: Norvale Police"],
  ["PC 1234 Reeve", "PC 1234 Reeve"],
  ["Council – Ann Marlow", "Ann Marlow: Council"],
  ["Ann Marlow, Council", "Ann Marlow: Council"],
  ["Lead: Ann Marlow", "Ann Marlow"],
  ["Leads: Ann Marlow, Dee Pike", "Ann Marlow; Dee Pike"],
  ["Ann Marlow; Dee Pike; Lee Hart", "Ann Marlow; Dee Pike; Lee Hart"],
  ["Smith, Norbury Council", "Smith: Norbury Council"],
  ["A. Smith (NHS Vale)", "A. Smith: NHS Vale"],
  ["Designated Nurse (NHS Vale ICB), Head of SEND", "Designated Nurse: NHS Vale ICB; Head of SEND"],
  ["SEND Team (Ann Marlow)", "Ann Marlow: SEND Team"],
  [
    "Deputy Director of Children's Services/Director of Nursing",
    "Deputy Director of Children's Services; Director of Nursing",
  ],
  ["Director of Children's Services / Norbury Council", "Director of Children's Services: Norbury Council"],
  ["Youth Voice, charity", "Youth Voice (charity)"],
  ["Ann Marlow, Youth Voice, charity", "Ann Marlow: Youth Voice (charity)"],
  ["Youth Voice, a registered charity", "Youth Voice (a registered charity)"],
  ["Owner: Ann Marlow", "Ann Marlow"],
  ["Responsible officer : Ann Marlow", "Ann Marlow"],
  ["Lead agency: Norbury Council", "Norbury Council"],
  ["Landlord: Ann Marlow", "Ann Marlow: Landlord"],
  ["Team Manager, Ann Marlow", "Ann Marlow, Team Manager"],
  ["Assistant Director, Education", "Assistant Director, Education"],
  ["Assistant Director, NHS Vale", "Assistant Director: NHS Vale"],
  ["Estuary Foundation Trust", "Estuary Foundation Trust"],
  ["Ann Marlow Norbury Council", "Ann Marlow: Norbury Council"],
  ["Clinical Director, MASH, Vale NHS Trust", "Clinical Director, MASH: Vale NHS Trust"],
])("in %j lead %j", (text, said) => {
  expect(inShort(text)).toBe(said);
});

describe("an officer’s bodies", () => {
  it.each([
    ["Norbury Council (Ann Marlow)Head of SEND", "Ann Marlow, Head of SEND: Norbury Council"],
    ["Head of SEND(Norbury Council)", "Head of SEND: Norbury Council"],
    ["Norbury Council (Ann Marlow) Dee Pike", "Ann Marlow: Norbury Council; Dee Pike"],
    ["Ann Marlow (Norbury Council and NHS Vale)", "Ann Marlow: Norbury Council + NHS Vale"],
    ["Ann Marlow (Norbury Council) and NHS Vale", "Ann Marlow: Norbury Council; NHS Vale"],
    ["Ann Marlow, Norbury Council and NHS Vale", "Ann Marlow: Norbury Council + NHS Vale"],
    ["Norbury Council (Ann Marlow and Dee Pike)", "Ann Marlow: Norbury Council; Dee Pike: Norbury Council"],
    ["Dee Pike (Norbury Council and Lee Hart)", "Dee Pike: Norbury Council; Lee Hart"],
  ])("stand in brackets, and “and” in them divides officers alone: %j", (text, said) => {
    expect(inShort(text)).toBe(said);
  });

  it.each([
    ["Youth Voice, charity, Ann Marlow", "Ann Marlow: Youth Voice (charity)"],
    ["Youth Voice (a charity) – Ann Marlow", "Ann Marlow: Youth Voice (a charity)"],
    ["Youth Voice (charity), Ann Marlow", "Ann Marlow: Youth Voice (charity)"],
    ["Youth Voice, an academy", "Youth Voice (an academy)"],
    ["Youth Voice, voluntary sector", "Youth Voice (voluntary sector)"],
    ["Youth Voice, Norvale Academy", "Youth Voice: Norvale Academy"],
    ["Head of SEND (charity)", "Head of SEND: charity"],
    ["Ann Marlow / charity", "Ann Marlow: charity"],
    ["Ann Marlow and charity", "Ann Marlow: charity"],
    ["Norbury Council / Brigg Lane Academy", "Norbury Council + Brigg Lane Academy"],
  ])("are told what they are by a word behind them: %j", (text, said) => {
    expect(inShort(text)).toBe(said);
  });

  it.each([
    ["NHS Vale, Education", "NHS Vale"],
    ["NHS Vale (Education)", "NHS Vale"],
    ["NHS Vale (PCT)", "NHS Vale"],
    ["Norbury Council (Adult Services and Children's Services)", "Norbury Council"],
    ["NHS Vale, PCT", "NHS Vale + PCT"],
    ["NHS Vale – Education", "NHS Vale; Education"],
    ["NHS Vale / Education", "NHS Vale; Education"],
    ["Norbury Council – Education – Ann Marlow", "Ann Marlow: Norbury Council + Education"],
    ["Ann Marlow, Education", "Ann Marlow: Education"],
    ["Ann Marlow, Adult Services, Norbury Council", "Ann Marlow, Adult Services: Norbury Council"],
    ["Ann Marlow – Education, Norbury Council", "Ann Marlow: Education + Norbury Council"],
    ["Ann Marlow (Adult Services), Norbury Council", "Ann Marlow: Adult Services + Norbury Council"],
    ["Ann Marlow / Education / Norbury Council", "Ann Marlow; Education: Norbury Council"],
  ])("have departments, which lead for none: %j", (text, said) => {
    expect(inShort(text)).toBe(said);
  });

  it.each([
    ["Widget Repair Squad – Ann Marlow", "Ann Marlow: Widget Repair Squad"],
    ["Widget Repair Squad (Ann Marlow)", "Ann Marlow: Widget Repair Squad"],
    ["Ann Marlow – Widget Repair Squad", "Ann Marlow: Widget Repair Squad"],
    ["Ann Marlow – Widget Repair Squad – Lee Hart", "Ann Marlow: Widget Repair Squad; Lee Hart"],
    [
      "Widget Repair Squad – Gadget Repair Squad (Ann Marlow)",
      "Ann Marlow: Widget Repair Squad + Gadget Repair Squad",
    ],
    ["Head of SEND, Widget Repair Squad", "Head of SEND: Widget Repair Squad"],
    ["Carers Hub, Ann Marlow", "Ann Marlow: Carers Hub"],
    ["Carers Hub, Head of SEND", "Head of SEND: Carers Hub"],
    ["Carers Hub / Ann Marlow", "Carers Hub; Ann Marlow"],
    ["Widget Repair Squad, Ann Marlow", "Widget Repair Squad; Ann Marlow"],
    ["Widget Repair Squad – Head of SEND", "Widget Repair Squad, Head of SEND"],
    [
      "Widget Repair Squad; Gadget Repair Squad (Ann Marlow)",
      "Widget Repair Squad; Ann Marlow: Gadget Repair Squad",
    ],
    ["Widget Repair Squad, Gadget Repair Squad", "Widget Repair Squad; Gadget Repair Squad"],
    ["Norbury Council, Widget Repair Squad", "Norbury Council; Widget Repair Squad"],
    ["Norbury Council: Widget Repair Squad / Ann Marlow", "Norbury Council; Widget Repair Squad; Ann Marlow"],
  ])("are what nothing is known of, where it stands beside an officer: %j", (text, said) => {
    expect(inShort(text)).toBe(said);
  });
});

describe("several officers and bodies in one line", () => {
  it.each([
    ["Norbury Council / NHS Vale – Ann Marlow", "Ann Marlow: Norbury Council + NHS Vale"],
    ["Norbury Council / NHS Vale – Ann Marlow / Dee Pike", "Ann Marlow: Norbury Council; Dee Pike: NHS Vale"],
    [
      "Norbury Council / NHS Vale – Ann Marlow / Dee Pike / Lee Hart",
      "Norbury Council; Ann Marlow: NHS Vale; Dee Pike; Lee Hart",
    ],
    [
      "Norbury Council / NHS Vale – Ann Marlow (Norvale Police) / Dee Pike",
      "Norbury Council; Ann Marlow: NHS Vale + Norvale Police; Dee Pike",
    ],
    ["Norbury Council; Ann Marlow, NHS Vale", "Norbury Council; Ann Marlow: NHS Vale"],
    ["Norbury Council; Ann Marlow; Dee Pike", "Norbury Council; Ann Marlow; Dee Pike"],
    ["Norbury Council, Ann Marlow, NHS Vale, Dee Pike", "Ann Marlow: Norbury Council; Dee Pike: NHS Vale"],
    [
      "Norbury Council, Head of SEND, NHS Vale, Director of Nursing",
      "Head of SEND: Norbury Council; Director of Nursing: NHS Vale",
    ],
    ["Norbury Council, NHS Vale, Ann Marlow", "Ann Marlow: Norbury Council + NHS Vale"],
    ["Norbury Council – Ann Marlow – NHS Vale", "Ann Marlow: Norbury Council + NHS Vale"],
  ])("are the officers’ in the order of the bodies before them: %j", (text, said) => {
    expect(inShort(text)).toBe(said);
  });

  it.each([
    ["Head of SEND, Norbury Council – Ann Marlow", "Ann Marlow, Head of SEND: Norbury Council"],
    ["Head of SEND, Norbury Council, Ann Marlow", "Head of SEND: Norbury Council; Ann Marlow"],
    ["Ann Marlow, Norbury Council, Head of SEND", "Ann Marlow: Norbury Council; Head of SEND"],
    ["Norbury Council, Head of SEND, Ann Marlow", "Ann Marlow, Head of SEND: Norbury Council"],
    ["Norbury Council, Ann Marlow, Head of SEND", "Ann Marlow, Head of SEND: Norbury Council"],
    ["NHS Vale, Norbury Council – Head of SEND", "Head of SEND: NHS Vale + Norbury Council"],
    ["Ann Marlow, Dee Pike, Norbury Council", "Ann Marlow; Dee Pike: Norbury Council"],
    ["Ann Marlow, Norbury Council, Dee Pike", "Ann Marlow: Norbury Council; Dee Pike"],
    ["Ann Marlow, Head of SEND, Director of Nursing", "Ann Marlow, Head of SEND; Director of Nursing"],
  ])("may be one officer or two: %j", (text, said) => {
    expect(inShort(text)).toBe(said);
  });

  it.each([
    ["Norbury Council: Ann Marlow and Dee Pike", "Ann Marlow: Norbury Council; Dee Pike: Norbury Council"],
    [
      "Norbury Council: Ann Marlow and Dee Pike (NHS Vale)",
      "Ann Marlow: Norbury Council; Dee Pike: NHS Vale",
    ],
    ["Ann Marlow, Norbury Council and Dee Pike", "Ann Marlow: Norbury Council; Dee Pike"],
    ["Ann Marlow, Norbury Council and Dee Pike, NHS Vale", "Ann Marlow: Norbury Council; Dee Pike: NHS Vale"],
    ["Norbury Council and Ann Marlow", "Norbury Council; Ann Marlow"],
    ["NHS Vale and Ann Marlow and Dee Pike", "NHS Vale; Ann Marlow; Dee Pike"],
    ["Head of SEND and Dee Pike, Norbury Council", "Head of SEND; Dee Pike: Norbury Council"],
    ["Ann Marlow and Head of SEND, Norbury Council", "Ann Marlow; Head of SEND: Norbury Council"],
    [
      "Ann Marlow, NHS Vale (Norbury Council) and Norvale Police",
      "Ann Marlow: NHS Vale + Norbury Council; Norvale Police",
    ],
    [
      "Ann Marlow (Norbury Council), NHS Vale and Norvale Police",
      "Ann Marlow: Norbury Council + NHS Vale + Norvale Police",
    ],
  ])("share a body beside “and” or have each their own: %j", (text, said) => {
    expect(inShort(text)).toBe(said);
  });
});

it.each([
  ["Ann Marlow Norbury Council Dee Pike NHS Vale", "Ann Marlow: Norbury Council; Dee Pike: NHS Vale"],
  ["Ann Marlow Norbury Council Dee Pike", "Ann Marlow: Norbury Council; Dee Pike"],
  [
    "Ann Marlow Vale County Council Dee Pike Mallow Hospitals NHS Trust Lee Hart",
    "Ann Marlow: Vale County Council; Dee Pike: Mallow Hospitals NHS Trust; Lee Hart",
  ],
  ["Ann Marlow NHS Bath Somerset ICB", "Ann Marlow: NHS Bath Somerset ICB"],
  [
    "NHS Vale and Norbury Kit Shaw Norbury Foundation Trust",
    "NHS Vale and Norbury; Kit Shaw: Norbury Foundation Trust",
  ],
  ["NHS Vale and Norbury ICB", "NHS Vale and Norbury ICB"],
  ["Ann Marlow Council", "Ann Marlow Council"],
  ["Brigg Lane Primary School", "Brigg Lane Primary School"],
  ["Water Vale NHS FT", "Water Vale NHS FT"],
  [
    "Cawdale and Fellhead Hospitals NHS Foundation Trust",
    "Cawdale and Fellhead Hospitals NHS Foundation Trust",
  ],
])("%j runs together %j", (text, said) => {
  expect(inShort(text)).toBe(said);
});

it("a line of more than 500 characters that runs names together is left whole", () => {
  const line = (times: number) => `Ann Marlow ${"Norbury ".repeat(times)}Council`;
  expect(read(line(60), null, { organisations: [] }).leads).toEqual([
    lead("Ann Marlow", line(60).slice("Ann Marlow ".length)),
  ]);
  expect(read(line(62), null, { organisations: [] }).leads).toEqual([lead(null, line(62))]);
});

describe("lines in italics", () => {
  /** A cell whose runs stand in italics where they are marked so. */
  const inItalics = (...runs: readonly (string | readonly [string])[]) => {
    const texts = runs.map((run) => (typeof run === "string" ? run : run[0]));
    const look = {
      fill: { kind: "none" },
      colour: "#000000",
      italic: "mixed",
      struck: false,
      runs: runs.map((run, index) => ({
        text: texts[index] ?? "",
        italic: typeof run !== "string",
        struck: false,
        colour: "#000000",
      })),
    } satisfies Look;
    const { leads, workingWith } = read(texts.join(""), look);
    return [leads, workingWith].map((each) => each.map(({ person }) => person));
  };

  it.each([
    ["one of two", ["Ann Marlow\n", ["Dee Pike"]], ["Ann Marlow"], ["Dee Pike"]],
    ["more than half", ["Ann Marlow\nDee ", ["Piker"]], ["Ann Marlow"], ["Dee Piker"]],
    ["half, without the spaces", ["Ann Marlow\nDee ", [" Pik"]], ["Ann Marlow", "Dee Pik"], []],
    ["a line break of Windows", ["Ann Marlow\r\n", ["Dee Pike"]], ["Ann Marlow"], ["Dee Pike"]],
    ["a blank line", ["Ann Marlow\n\n", ["\nDee Pike"]], ["Ann Marlow"], ["Dee Pike"]],
    ["all of them", [["Ann Marlow\nDee Pike"]], [], ["Ann Marlow", "Dee Pike"]],
  ] as const)("work with the lead: %s", (_, runs, leads, workingWith) => {
    expect(inItalics(...runs)).toEqual([leads, workingWith]);
  });

  it("say nothing where the whole cell is in italics, or none of it", () => {
    const look = { fill: { kind: "none" }, colour: "#000000", struck: false, runs: null } as const;
    for (const italic of [true, false])
      expect(read("Ann Marlow", { ...look, italic }).leads).toEqual([lead("Ann Marlow")]);
  });

  it("or words tell who works with the lead, and nothing else does", () => {
    const look = { fill: { kind: "none" }, colour: "#000000", italic: "mixed", struck: false } as const;
    const runs = [{ text: "Ann Marlow", italic: true, struck: false, colour: "#000000" }];
    expect(tellsApart("Ann Marlow", { ...look, runs }, defaultSettings)).toBe(true);
    expect(tellsApart("Ann Marlow\nsupported by Dee Pike", null, defaultSettings)).toBe(true);
    expect(tellsApart("Ann Marlow\nDee Pike", null, defaultSettings)).toBe(false);
  });
});

describe("the lines of a cell", () => {
  it.each([
    ["Norbury Council\nAnn Marlow\nNHS Vale\nDee Pike", "Ann Marlow: Norbury Council; Dee Pike: NHS Vale"],
    [
      "Waterside Youth Project\nAnn Marlow, Head of SEND",
      "Ann Marlow, Head of SEND: Waterside Youth Project",
    ],
    ["Norbury Council\nAnn Marlow, NHS Vale", "Norbury Council; Ann Marlow: NHS Vale"],
    ["Norbury Council\nHead of SEND", "Norbury Council; Head of SEND"],
    ["Norbury Council, NHS Vale\nAnn Marlow", "Norbury Council + NHS Vale; Ann Marlow"],
    ["Norbury Council and NHS Vale\nAnn Marlow", "Norbury Council + NHS Vale; Ann Marlow"],
    ["Head of SEND\nAnn Marlow", "Head of SEND; Ann Marlow"],
    ["Ann Marlow\nDee Pike", "Ann Marlow; Dee Pike"],
    ["Widget Repair Squad\nAnn Marlow", "Widget Repair Squad; Ann Marlow"],
    ["Ann Marlow\nHead of SEND", "Ann Marlow, Head of SEND"],
    ["Ann Marlow\nHead of SEND, Norbury Council", "Ann Marlow, Head of SEND: Norbury Council"],
    ["Ann Marlow, Norbury Council\nHead of SEND", "Ann Marlow: Norbury Council; Head of SEND"],
    ["Ann Marlow\nNHS Vale, Head of SEND", "Ann Marlow; Head of SEND: NHS Vale"],
    ["Ann Marlow\nNHS Vale\nNorbury Council", "Ann Marlow: NHS Vale + Norbury Council"],
    ["NHS Vale\nNorbury Council", "NHS Vale; Norbury Council"],
    ["Leads: Ann Marlow\nOwner: Dee Pike", "Ann Marlow; Dee Pike"],
    ["Norbury landlord: Ann Marlow", "Ann Marlow: Norbury landlord"],
    ["Carers Hub Norbury / Widget Repair Teams", "Carers Hub Norbury; Widget Repair Teams"],
    ["Carers and head teachers", "Carers and head teachers"],
    ["Carers", "Carers"],
  ])("%j lead %j", (text, said) => {
    expect(inShort(text)).toBe(said);
  });

  it("go on to those who work with the lead once the words say so", () => {
    const names = (text: string) => {
      const { leads, workingWith } = read(text);
      return [leads, workingWith].map((each) =>
        each.map(({ person, organisations }) => person ?? organisations[0]),
      );
    };
    expect(names("Ann Marlow\nsupported by Dee Pike\nLee Hart")).toEqual([
      ["Ann Marlow"],
      ["Dee Pike", "Lee Hart"],
    ]);
    expect(names("Ann Marlow supported by\nNHS Vale")).toEqual([["Ann Marlow"], ["NHS Vale"]]);
    expect(names("Ann Marlow\nDirector of Nursing with Dee Pike")).toEqual([
      ["Ann Marlow", "Director of Nursing"],
      ["Dee Pike"],
    ]);
  });
});

describe("a column of those who work with the lead", () => {
  it.each([
    ["Ann Marlow, Norbury Council", [lead("Ann Marlow", "Norbury Council")]],
    ["Head of SEND (NHS Vale)", [lead("Head of SEND", "NHS Vale")]],
    ["NHS Vale, Norbury Council", [lead(null, "NHS Vale"), lead(null, "Norbury Council")]],
    ["Widget Repair Squad", [lead(null, "Widget Repair Squad")]],
    ["Widget Repair Squad, NHS Vale", [lead(null, "Widget Repair Squad"), lead(null, "NHS Vale")]],
    ["Ann Marlow supported by Dee Pike", [lead("Ann Marlow"), lead("Dee Pike")]],
    [
      "family hubs, childminders’ groups/early-years settings",
      [lead(null, "family hubs"), lead(null, "childminders’ groups"), lead(null, "early-years settings")],
    ],
    ["family hubs\nchildminders", [lead(null, "family hubs"), lead(null, "childminders")]],
    ["gps", []],
    ["none", []],
    ["tbc; social workers", [lead(null, "social workers")]],
    ["7 family hubs", [lead(null, "7 family hubs")]],
    ["all schools", [lead(null, "all schools")]],
  ])("%j names %j", (text, helpers) => {
    expect(readHelpers(text, plan, defaultSettings)).toEqual(helpers);
  });
});

describe("a post", () => {
  it.each([
    ["Head of Service (Children in Care)", "Head of Service (Children in Care)"],
    ["Head of Service, Children in Care", "Head of Service, Children in Care"],
    ["Head of Service: Children in Care", "Head of Service – Children in Care"],
    ["Head of Service, disabled children", "Head of Service, disabled children"],
    ["Head of SEND, fostering", "Head of SEND, fostering"],
    ["Head of SEND, Fostering", "Head of SEND, Fostering"],
    ["Head of SEND (Children in Care)", "Head of SEND (Children in Care)"],
    ["Head of Service (Group Work)", "Head of Service (Group Work)"],
    ["Head of SEND, Children in Care", "Head of SEND: Children in Care"],
    ["Head of SEND (Brightwater Project)", "Head of SEND: Brightwater Project"],
    ["Head of SEND (7 Springs)", "Head of SEND: 7 Springs"],
    ["Head of SEND, A", "Head of SEND: A"],
    ["Head of Service (KPQ)", "Head of Service: KPQ"],
    ["Head of Service / Children in Care", "Head of Service; Children in Care"],
    ["Head of Service / Education", "Head of Service; Education"],
    ["Director of Nursing, MASH", "Director of Nursing: MASH"],
    ["Head of SEND (Dee Pike)", "Dee Pike, Head of SEND"],
  ])("says what it is for behind it: %j", (text, said) => {
    expect(inShort(text)).toBe(said);
  });

  it.each([
    ["Widget Repair Squad (north east)", "Widget Repair Squad"],
    ["Widget Repair Squad (x2)", "Widget Repair Squad"],
    ["Widget Repair Squad (school)", "Widget Repair Squad: school"],
    ["Widget Repair Squad (the School)", "Widget Repair Squad: School"],
    ["Jon Tye (post-16 adviser), Norbury Council", "Jon Tye: Norbury Council"],
    ["Jon Tye (Post-16 adviser)", "Jon Tye, Post-16 adviser"],
    ["Jon Tye (designated Lead)", "Jon Tye, designated Lead"],
    ["Head of SEND (HS)", "Head of SEND"],
    ["Lead, Ann Marlow", "Ann Marlow"],
    ["Leads", ""],
    ["Leadership, Ann Marlow", "Leadership; Ann Marlow"],
  ])("is none where a bracket or a word only says what somebody is: %j", (text, said) => {
    expect(inShort(text)).toBe(said);
  });
});

it.each([
  ["Ann Marlow supported by Dee Pike", lead("Dee Pike")],
  ["Ann Marlow, working with NHS Vale", lead(null, "NHS Vale")],
  ["Ann Marlow with Dee Pike", lead("Dee Pike")],
])("in %j Ann Marlow works with %j", (text, helper) => {
  expect(read(text)).toEqual({ leads: [lead("Ann Marlow")], workingWith: [helper] });
});
