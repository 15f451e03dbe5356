import { hidesText, hidesValues } from "../../src/hosts/unseen";
import type { Look, Run } from "../../src/model/grid";

const look = (more: Partial<Look>): Look => ({
  fill: { kind: "none" },
  colour: "#000000",
  italic: false,
  struck: false,
  runs: null,
  ...more,
});
const run = (text: string, colour: string): Run => ({ text, colour, italic: false, struck: false });
const filled = (colour: string) => ({ fill: { kind: "solid", colour } }) as const;

test.each<[string, Look]>([
  ["white on the page", look({ colour: "#FFFFFF" })],
  ["all but white on the page", look({ colour: "#FCFCFC" })],
  ["white on white", look({ ...filled("#FFFFFF"), colour: "#FFFFFF" })],
  ["yellow on yellow", look({ ...filled("#FFFF00"), colour: "#FFFF00" })],
  ["black on black", look(filled("#000000"))],
  ["white in part", look({ colour: "mixed", runs: [run("Done", "#000000"), run(" not", "#FFFFFF")] })],
])("Text is hidden that is %s.", (_, hidden) => {
  expect(hidesText(hidden)).toBe(true);
});

test.each<[string, Look]>([
  ["black on the page", look({})],
  ["white on blue", look({ ...filled("#1F4E79"), colour: "#FFFFFF" })],
  ["yellow on the page, which is faint but there", look({ colour: "#FFFF00" })],
  ["pale grey on the page", look({ colour: "#D9D9D9" })],
  ["white on a pattern, of which nobody can tell", look({ fill: { kind: "other" }, colour: "#FFFFFF" })],
  ["mixed in ways that the host cannot read", look({ colour: "mixed" })],
  ["white where it is blank", look({ colour: "mixed", runs: [run("Done", "#000000"), run(" ", "#FFFFFF")] })],
])("Text is not taken for hidden that is %s.", (_, seen) => {
  expect(hidesText(seen)).toBe(false);
});

test.each([";;;", " ; ; ; ", '"";"";"";""', "[Red];;;"])("The number format %s shows nothing.", (format) => {
  expect(hidesValues(format)).toBe(true);
});

test.each(["General", ";;", ";;;@", "0;-0;;@", '0;;;"none"', "d-mmm", '";;;"'])(
  "The number format %s shows something.",
  (format) => {
    expect(hidesValues(format)).toBe(false);
  },
);
