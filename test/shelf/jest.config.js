import main from "../../jest.config.js";

/** The shelf's table, printed: `npm run --silent shelf`. Of jest itself only failures are heard. */
export default {
  ...main,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/shelf/*.run.ts"],
  testPathIgnorePatterns: [],
  reporters: ["<rootDir>/test/shelf/failures-only.js"],
};
