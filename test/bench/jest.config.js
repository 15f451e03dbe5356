import main from "../../jest.config.js";

/** Timings, printed and never asserted: `npm run bench`. */
export default {
  ...main,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/bench/*.bench.ts"],
  testPathIgnorePatterns: [],
};
