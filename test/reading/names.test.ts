import { defaultSettings } from "../../src/model/settings";
import {
  abbreviation,
  aroundAnd,
  bare,
  isBodyName,
  isDepartmentOnly,
  isHub,
  isKindOnly,
  isOneName,
  isOwnAbbreviation,
} from "../../src/reading/bodies";
import { bodiesOf, bodyKey, isDepartment, kindOf, readSector } from "../../src/reading/organisations";
import {
  abbreviates,
  isNobody,
  isPerson,
  isPost,
  nameLength,
  nameWord,
  ofService,
} from "../../src/reading/people";

const is = (test: (text: string, settings: typeof defaultSettings) => boolean, texts: readonly string[]) =>
  texts.filter((text) => test(text, defaultSettings));

const people = [
  "Ann Marlow",
  "Dr Ann Marlow",
  "Dr J. Pike",
  "Ann B Marlow",
  "Ann B. Marlow",
  "Zoë O’Hara",
  "DCI Lee Hart",
  "D/Supt Lee Hart",
  "Ann-Marie Lane-Fox",
];
const noPeople = [
  "Marlow",
  "Dr",
  "Dr Marlow",
  "ann marlow",
  "Ann marlow",
  "Ann MARLOW",
  "Ann Marlow Lane",
  "Norbury Services",
  "Royal Borough",
  "Head Nurse",
  "Ann B",
  "",
];

it.each(people)("%j is a person", (text) => {
  expect(is(isPerson, [text])).toEqual([text]);
});

it.each(noPeople)("%j is no person", (text) => {
  expect(is(isPerson, [text])).toEqual([]);
});

it.each([
  ["Ann Marlow Norbury Council", 2],
  ["Dr Ann Marlow Norbury Council", 3],
  ["Ann B. Marlow Norbury Council", 3],
  ["Dr Dr Ann Marlow", 4],
  ["Norbury Council Ann Marlow", 0],
  ["Dr", 0],
  ["Ann", 0],
])("of the words %j so many are a name: %j", (text, length) => {
  expect(nameLength(text.split(" "), defaultSettings)).toBe(length);
});

it.each([
  ["Marlow", true],
  ["O’Hara", true],
  ["A", true],
  ["A.", true],
  ["SEND", false],
  ["marlow", false],
  ["1A", false],
  ["AB.", false],
])("%j may be a word of a name: %j", (word, may) => {
  expect(nameWord.test(word)).toBe(may);
});

it.each(["Head of SEND", "Director of Nursing", "Board Manager", "trust secretary", "Lead Officer"])(
  "%j is a post",
  (text) => {
    expect(is(isPost, [text])).toEqual([text]);
  },
);

it.each([
  "Lead Trust",
  "Norbury Council officers",
  "NHS Director",
  "Chief Executive's Directorate",
  "the Chief Executive Office",
  "Office of the Director",
  "Ann Marlow",
  "The Board Manager of all",
  "Board Managers' room",
])("%j is no post", (text) => {
  expect(is(isPost, [text])).toEqual([]);
});

it.each([
  ["TBC", true],
  ["Post vacant", true],
  ["Vacant", true],
  ["Ann Marlow (TBC)", false],
  ["Ann Marlow", false],
  ["", false],
])("%j is nobody: %j", (text, nobody) => {
  expect(isNobody(text, defaultSettings)).toBe(nobody);
});

it.each([
  "Head of Service",
  "service manager",
  "Service Lead",
  "Team Manager",
  "Group manager",
  "Interim Head of Service",
  "acting team manager",
  "Joint Head of Service",
])("%j says nothing without what it is for", (text) => {
  expect(ofService.test(text)).toBe(true);
});

it.each(["Head of Service Delivery", "The Head of Service", "Manager", "Nurse Team Manager"])(
  "%j says what it is for",
  (text) => {
    expect(ofService.test(text)).toBe(false);
  },
);

it.each([
  ["DCO", "Designated Clinical Officer", true],
  ["CO", "Designated Clinical Officer", true],
  ["HSI", "Head of SEND and Inclusion", true],
  ["SI", "Head of SEND and Inclusion", true],
  ["HSI", "Head of the SEND & Inclusion", true],
  ["CLO", "Carers - Liaison Officer", true],
  ["CLO", "Carers-Liaison Officer", true],
  ["DC", "Designated Clinical Officer", false],
  ["D", "Director", false],
  ["dco", "Designated Clinical Officer", false],
  ["DCOSX", "Designated Clinical Officer Safe X", false],
])("%j abbreviates %j: %j", (letters, text, does) => {
  expect(abbreviates(letters, text)).toBe(does);
});

it.each([
  ["Norbury Council", "LA"],
  ["Norbury M.B.C.", "LA"],
  ["Norbury N.H.S. Trust", "NHS"],
  ["NHS Vale", "NHS"],
  ["Norvale Police", "other"],
  ["Ann Marlow", null],
  ["", null],
])("the kind of %j is %j, the second time too", (name, kind) => {
  expect([kindOf(name, defaultSettings), kindOf(name, defaultSettings)]).toEqual([kind, kind]);
});

it.each([
  "Performance Team",
  "Education Services",
  "Commissioning and Performance",
  "the Commissioning directorate",
])("%j is what somebody is the head of", (text) => {
  expect(is(isDepartment, [text])).toEqual([text]);
});

it.each(["Norbury Performance", "NHS Commissioning", "Ann Marlow", "Teams"])(
  "%j is no department",
  (text) => {
    expect(is(isDepartment, [text])).toEqual([]);
  },
);

it("departments beside a body that is known are no bodies", () => {
  const of = (...organisations: string[]) => bodiesOf({ person: null, organisations }, defaultSettings);
  expect(of("Norbury Council", "Performance Team")).toEqual(["Norbury Council"]);
  expect(of("Performance Team")).toEqual(["Performance Team"]);
  expect(of("Norbury Council", "Norbury Youth Club")).toEqual(["Norbury Council", "Norbury Youth Club"]);
});

describe("the sector of the leads", () => {
  const lead = (person: string | null, ...organisations: string[]) => ({ person, organisations });

  it.each([
    [[lead("Ann Marlow", "Norbury Council")], "LA", ["Norbury Council"]],
    [[lead("Ann Marlow", "NHS Vale")], "NHS", ["NHS Vale"]],
    [[lead("Ann Marlow", "Norbury Council", "NHS Vale")], "joint", ["Norbury Council", "NHS Vale"]],
    [[lead("Ann Marlow", "Norbury Council"), lead("Dee Pike", "Norbury Council")], "LA", ["Norbury Council"]],
    [[lead("Ann Marlow", "Norbury Council"), lead("Dee Pike", "Norvale Police")], null, []],
    [[lead("Ann Marlow", "Norbury Council"), lead("Dee Pike")], null, []],
    [[lead("Ann Marlow", "Norbury Council", "Performance Team")], "LA", ["Norbury Council"]],
    [[lead("Director of Children's Services")], "LA", ["Director of Children's Services"]],
    [[lead("Ann Marlow")], null, []],
    [[], null, []],
  ] as const)("%j is %j by %j", (leads, sector, decidedBy) => {
    expect(readSector(leads, defaultSettings)).toEqual({ sector, decidedBy });
  });

  it("is the employer's of whom nothing else is said", () => {
    const of = (person: string, employer: string | null, initials: [string, string][] = []) =>
      readSector([lead(person)], defaultSettings, new Map(initials), employer).sector;
    expect(of("Ann Marlow", "Norbury Council")).toBe("LA");
    expect(of("Director of Children's Services", "NHS Vale")).toBe("LA");
    expect(of("Head of MASH", "Norbury Council")).toBe("LA");
    expect(of("AM", "Norbury Council", [["AM", "Ann Marlow, NHS Vale"]])).toBe("NHS");
    expect(of("Ann Marlow", null)).toBeNull();
  });
});

it.each([
  ["NHS Vale ICB", "Vale Integrated Care Board", true],
  ["The Norbury and Vale Council", "Norbury Vale Council", true],
  ["Norbury CC", "Norbury County Council", true],
  ["NHS Vale", "Vale", false],
  ["Norbury Council", "Norbury County Council", false],
])("%j and %j are one body: %j", (a, b, one) => {
  expect(bodyKey(a, defaultSettings) === bodyKey(b, defaultSettings)).toBe(one);
});

it.each([
  ["Norbury Council and NHS Vale", ["Norbury Council", "NHS Vale"]],
  ["Norbury Council & Ann Marlow", ["Norbury Council", "Ann Marlow"]],
  ["Head of SEND and AM", ["Head of SEND", "AM"]],
  ["NHS Vale and Norbury ICB", ["NHS Vale and Norbury ICB"]],
  ["NHS Vale and Norbury ICB and Ann Marlow", ["NHS Vale and Norbury ICB", "Ann Marlow"]],
  ["NHS Vale ICB and Norbury ICB", ["NHS Vale ICB", "Norbury ICB"]],
  ["Head of SEND and Inclusion", ["Head of SEND and Inclusion"]],
  ["Norbury Council", ["Norbury Council"]],
])("“and” divides %j into %j", (text, parts) => {
  expect(aroundAnd(text, defaultSettings)).toEqual(parts);
});

it.each(["NHS Vale and Norbury ICB", "NHS Vale & Norbury ICB"])("%j is one name", (text) => {
  expect(is(isOneName, [text])).toEqual([text]);
});

it.each([
  "NHS Vale",
  "NHS Vale ICB and Norbury ICB",
  "NHS Vale and Norbury Council",
  "Norbury and NHS Vale ICB",
  "NHS Vale and NHS Norbury",
])("%j is not one name with “and”", (text) => {
  expect(is(isOneName, [text])).toEqual([]);
});

it.each([
  ["charity", true],
  ["a registered charity", true],
  ["Council", true],
  ["Norbury Council", false],
  ["registered", false],
])("%j is nothing but a kind: %j", (text, only) => {
  expect(isKindOnly(text, defaultSettings)).toBe(only);
});

it.each([
  ["Children's Services", true],
  ["Performance and Commissioning", true],
  ["children's services", false],
  ["Head of Children's Services", false],
  ["Norbury Children's Services", false],
  ["SEND", false],
])("%j is a department and no more: %j", (text, only) => {
  expect(isDepartmentOnly(text, defaultSettings)).toBe(only);
});

it.each([
  ["Carers Hub Norbury", true],
  ["Widget Repair Project", true],
  ["carers Hub", false],
  ["Carers", false],
  ["Widget Repair Squad", false],
  ["Practice Development Team", false],
  ["All Practice Staff", false],
  ["Service Managers Norbury", false],
  ["Ann Marlow", false],
])("%j is called as bodies are: %j", (text, may) => {
  expect(isBodyName(text, defaultSettings)).toBe(may);
});

it.each([
  [" - Norbury Council, ", "Norbury Council"],
  ["and Norbury Council and", "Norbury Council"],
  ["for the Norbury Council", "Norbury Council"],
  ["For Norbury Council (", "Norbury Council"],
  ["& / Norbury  Council:", "Norbury Council"],
  ["for the benefit of all", "for the benefit of all"],
  ["Andover Council", "Andover Council"],
  ["Norbury Land", "Norbury Land"],
])("%j is barely %j", (text, name) => {
  expect(bare(text)).toBe(name);
});

describe("what the plan or its users have explained", () => {
  const explained = {
    ...defaultSettings,
    organisations: [
      { words: "TCC", sector: "LA" as const },
      { words: "Vale and Norbury Carers", sector: "other" as const },
      ...defaultSettings.organisations,
    ],
  };

  it.each([
    ["TCC", true],
    ["KPQ", false],
    ["Vale and Norbury Carers", false],
  ])("%j is an abbreviation of its own: %j", (text, own) => {
    expect(isOwnAbbreviation(text, explained)).toBe(own);
  });

  it("may have “and” in its name", () => {
    expect(isOneName("Vale and Norbury Carers", explained)).toBe(true);
    expect(isOneName("Vale and Norbury Carers", defaultSettings)).toBe(false);
    expect(aroundAnd("Vale and Norbury Carers and TCC", explained)).toEqual([
      "Vale and Norbury Carers and TCC",
    ]);
  });
});

it.each([
  ["MASH", true],
  ["MASH team", true],
  ["multi-agency safeguarding hub", true],
  ["Multi agency safeguarding hub", true],
  ["MASHED", false],
  ["The MASH", false],
])("%j is a joint front door: %j", (text, hub) => {
  expect(isHub.test(text)).toBe(hub);
});

it.each([
  ["TC", true],
  ["T&C", true],
  ["TCCTCCT", true],
  ["TCCTCCTC", false],
  ["T", false],
  ["aTCC", false],
  ["TCCs", false],
])("%j may abbreviate a name: %j", (text, may) => {
  expect(abbreviation.test(text)).toBe(may);
});
