import base from "../../jest.config.js";

/** The suite that drives the built pages (npm run build) in Chromium, found as `chromium` or by the variable CHROMIUM. */
export default {
  ...base,
  rootDir: "../..",
  roots: ["<rootDir>/test/browser"],
  testPathIgnorePatterns: [],
  testTimeout: 60_000,
  maxWorkers: 1,
};
