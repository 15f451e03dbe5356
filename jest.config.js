import { fileURLToPath } from "node:url";

/** Packages that come as modules alone, which Jest cannot load as they are. */
const modules = [
  ...["temporal-polyfill", "temporal-utils", "numfmt", "culori"],
  // mdast's and hast's writers, and what they stand on.
  "(mdast|hast|unist|micromark)-util-[^/]+",
  ...[
    "ccount",
    "character-entities[^/]*",
    "comma-separated-tokens",
    "decode-named-character-reference",
    "devlop",
  ],
  ...[
    "html-void-elements",
    "longest-streak",
    "markdown-table",
    "property-information",
    "space-separated-tokens",
  ],
  ...["stringify-entities", "trim-lines", "vfile[^/]*", "zwitch"],
];

/** The tests that Node alone can run. The browser's and the other readers' suites have a config of their own. */
export default {
  testEnvironment: "node",
  // Properties try many examples; a busy machine is no failure.
  testTimeout: 30_000,
  // What the build fills in from package.json.
  globals: { PLANPROOF_VERSION: "0.0.0-test" },
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["<rootDir>/test/browser/", "<rootDir>/test/readers/"],
  transform: {
    "\\.(ts|tsx|js|mjs)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // numfmt's package names a file for require that it does not ship.
  moduleNameMapper: { "^numfmt$": fileURLToPath(import.meta.resolve("numfmt")) },
  transformIgnorePatterns: [`/node_modules/(?!(${modules.join("|")})/)`],
};
