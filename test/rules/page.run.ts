import { writeFileSync } from "node:fs";
import { pageFile, rulesPage } from "./page";

/** `npm run rules`. */
test("docs/rules.md is made", () => {
  writeFileSync(pageFile, rulesPage());
});
