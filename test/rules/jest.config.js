import main from "../../jest.config.js";

/** Makes docs/rules.md from the catalogue: `npm run rules`. */
export default {
  ...main,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/rules/page.run.ts"],
};
