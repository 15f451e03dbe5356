import eslint from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import typescript from "typescript-eslint";

/**
 * The walls of the house: what each room of src may import. A room not named here may import any other; a wrong
 * arrow fails the lint, and test/walls.test.ts sees that it does.
 */
const mayImport = {
  model: [],
  reading: ["model"],
  rules: ["model", "reading"],
  review: ["model", "reading", "rules"],
  compare: ["model", "reading"],
  claims: ["model", "reading"],
  summary: ["model", "review", "reading", "rules"],
  writing: ["model", "reading", "rules", "review", "summary"],
  hosts: ["model"],
  export: ["model", "rules", "review", "summary"],
  jobs: ["model", "reading", "rules", "review", "compare", "claims", "summary", "writing", "hosts"],
  app: ["model", "jobs", "hosts", "summary", "export"],
  cli: ["model", "jobs", "hosts", "summary", "export"],
};
const rooms = Object.keys(mayImport);

const walls = rooms.map((room) => ({
  files: room === "review" ? ["src/review.ts"] : [`src/${room}/**`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: rooms
          .filter((other) => other !== room && !mayImport[room].includes(other))
          .map((other) => ({
            regex: room === "review" ? `^\\./${other}(/|$)` : `^(\\.\\./)+${other}(/|$)`,
            message: `${room} may not import ${other}: see the walls in eslint.config.js.`,
          })),
      },
    ],
  },
}));

export default typescript.config(
  { ignores: ["dist", "coverage", "reports", ".stryker-tmp"] },
  eslint.configs.recommended,
  { files: ["**/*.{ts,tsx}"], extends: [...typescript.configs.strict] },
  { files: ["src/app/**"], ...reactHooks.configs.flat.recommended },
  ...walls,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
    },
  },
  { files: ["src/cli/**", "test/**"], rules: { "no-console": "off" } },
);
