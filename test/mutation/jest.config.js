import main from "../../jest.config.js";

/** The tests of the rules and the reading, which the mutants have to get past: `npm run mutation`. */
export default {
  ...main,
  rootDir: "../..",
  roots: ["<rootDir>/test/rules", "<rootDir>/test/reading", "<rootDir>/test/plans"],
};
