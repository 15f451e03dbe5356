import { committedPage, rulesPage } from "./page";

test("docs/rules.md is what the catalogue says; `npm run rules` makes it anew", () => {
  expect(committedPage()).toBe(rulesPage());
});
