import { defaultSettings } from "../../src/model/settings";
import { personalName } from "../../src/rules/personal-name";
import { planOfRows } from "../reading/plan-of-rows";

/** Who is said to be named in a progress text, of an action that Dr Ann Marlow leads and Jo Pike works on. */
function named(progress: string) {
  const [action] = planOfRows([
    ["No.", "Outcome", "Lead", "Working with", "By when", "Progress"],
    ["1", "Wait less", "Dr Ann Marlow, Norbury Council", "Jo Pike, Norbury Council", "31/03/2027", progress],
  ]).actions;
  if (action === undefined) throw new Error("The plan has an action.");
  const found = personalName.lookAt(progress, { column: "progress", action }, { settings: defaultSettings });
  return found?.sentence.split(" named")[0];
}

test.each([
  "Mr Hallam",
  "Mrs Hallam",
  "Ms Hallam",
  "Miss Hallam",
  "Dr Hallam",
  "Dr. Hallam",
  "Prof Hallam",
  "Professor Hallam",
  "Sir Hallam",
  "Dame Hallam",
  "Cllr Hallam",
  "Councillor Hallam",
  "Mr J Hallam",
  "Mr J. Hallam",
  "Mr John Hallam",
  "Mr John Paul Hallam",
  "Mrs Ann-Marie Hallam",
  "Mrs O’Hallam",
  "Mrs Hallam-Reid",
])("%s is named", (name) => {
  expect(named(`It was agreed with ${name} in May.`)).toBe(`“${name}” is`);
});

test("Everybody who is named is told once", () => {
  expect(named("Mr Hallam met Mrs Dale. Mr Hallam agreed.")).toBe("“Mr Hallam” and “Mrs Dale” are");
});

test.each([
  "Dr Marlow has met the team.",
  "Dr A. Marlow has met the team.",
  "Ms Pike has met the team.",
  "The board, chaired by Mrs Hallam, has met.",
  "The Chair (Mrs Hallam) has agreed.",
  "Its chairman, Mr Hallam, has agreed.",
  "Its chairwoman Mrs Hallam has agreed.",
  "Its chairperson – Mrs Hallam – has agreed.",
  "The chair: Mrs Hallam.",
  "The SIR has been sent.",
  "Misses are told to the team.",
  "mr Hallam is no title.",
])("%j names nobody who is to be asked about", (progress) => {
  expect(named(progress)).toBeUndefined();
});

test("Who sits beside the chair is no chair", () => {
  expect(named("The board, with its chair and Mrs Hallam, has met.")).toBe("“Mrs Hallam” is");
  expect(named("Two wheelchairs (Mrs Hallam) came.")).toBe("“Mrs Hallam” is");
});
