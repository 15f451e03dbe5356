import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const wrong = [
  ["src/model/plan.ts", "../reading/due"],
  ["src/reading/due.ts", "../rules/rule"],
  ["src/rules/overdue.ts", "../review"],
  ["src/rules/overdue.ts", "../hosts/host"],
  ["src/review.ts", "./summary/summarise"],
  ["src/compare/match.ts", "../review"],
  ["src/claims/judge.ts", "../rules/rule"],
  ["src/rules/overdue.ts", "../claims"],
  ["src/summary/summarise.ts", "../writing/mark"],
  ["src/hosts/file/index.ts", "../../reading/due"],
  ["src/jobs/check.ts", "../app/theme"],
  ["src/app/pane/Pane.tsx", "../../rules"],
  ["src/export/html.ts", "../writing/mark"],
  ["src/cli/planproof.ts", "../review"],
] as const;
const right = [
  ["src/reading/due.ts", "../model/day"],
  ["src/rules/overdue.ts", "../reading/words"],
  ["src/hosts/file/index.ts", "../../model/grid"],
  ["src/jobs/check.ts", "../hosts/host"],
] as const;

/** ESLint's own config is a module, which Jest's realm cannot load: it runs in a Node of its own, once for all cases. */
const lint = `
  import { ESLint } from "eslint";
  const eslint = new ESLint();
  const counts = [];
  for (const [filePath, target] of JSON.parse(process.argv[1])) {
    const code = 'import { x } from "' + target + '";\\nexport const y = x;\\n';
    const [result] = await eslint.lintText(code, { filePath });
    counts.push(result.messages.filter(({ ruleId }) => ruleId === "no-restricted-imports").length);
  }
  console.log(JSON.stringify(counts));
`;
let counts: number[];
beforeAll(() => {
  const cases = JSON.stringify([...wrong, ...right]);
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", lint, cases], {
    encoding: "utf8",
  });
  counts = JSON.parse(out);
}, 60_000);

it.each(wrong.map(([file, target], index) => [file, target, index] as const))(
  "the lint fails where %s imports %s",
  (_file, _target, index) => {
    expect(counts[index]).toBe(1);
  },
);

it.each(right.map(([file, target], index) => [file, target, index] as const))(
  "the lint passes where %s imports %s",
  (_file, _target, index) => {
    expect(counts[wrong.length + index]).toBe(0);
  },
);

it("the pure rooms compile without the DOM's, Node's and Office's types", () => {
  const listed = execFileSync("npx", ["tsc", "-p", "tsconfig.core.json", "--listFilesOnly"], {
    encoding: "utf8",
  });
  expect(listed).toContain("src/review.ts");
  expect(listed).not.toMatch(/lib\.dom|@types\/node|@types\/office-js/);
});

it("the part of the house that knows .xlsx names nothing of plans", () => {
  const host = join("src", "hosts", "file");
  const files = readdirSync(host, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  expect(files.length).toBeGreaterThan(40);
  const named = files.flatMap((name) =>
    [
      ...readFileSync(join(host, name), "utf8").matchAll(
        /\b(?:plans?|overdue|evidence|NHS|councils?|CQC)\b/gi,
      ),
    ].map(([word]) => `${name}: ${word}`),
  );
  expect(named).toEqual([]);
});
