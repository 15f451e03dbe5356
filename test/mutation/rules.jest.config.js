import main from "../../jest.config.js";

/** What the mutants of the rules have to get past. */
export default {
  ...main,
  rootDir: "../..",
  testEnvironment: `${import.meta.dirname}/first-failure.js`,
  testMatch: ["<rootDir>/test/mutation/rules.mutation.ts"],
};
