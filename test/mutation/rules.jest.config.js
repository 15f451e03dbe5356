import main from "../../jest.config.js";

/** What the mutants of the rules have to get past. */
export default {
  ...main,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/mutation/*.mutation.ts", "<rootDir>/test/rules/colour-code.test.ts"],
};
