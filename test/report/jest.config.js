import main from "../../jest.config.js";

/** Figures, printed as JSON and never asserted: `npm run --silent report:excel`. */
export default {
  ...main,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/report/*.report.ts"],
  testPathIgnorePatterns: [],
  testTimeout: 300_000,
  // office.js has timers of its own.
  forceExit: true,
};
