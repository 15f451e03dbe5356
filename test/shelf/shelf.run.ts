import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { findingsTable, measureFindings } from "./findings";
import { measureShelf } from "./measure";
import { accuracyOf, tableOf } from "./table";

/** Prints how the shelf is read: `npm run --silent shelf`. With SHELF=update the committed table is written anew. */
test("the shelf is read", async () => {
  const compared = await measureShelf();
  process.stdout.write(`${tableOf(compared)}\n${findingsTable(await measureFindings())}`);
  if (process.env["SHELF"] === "update") {
    const text = JSON.stringify(accuracyOf(compared), null, 2);
    // As Prettier has it: an object that fits on a line stands on one.
    const compact = text.replace(
      /\{\s+"right": (\d+),\s+"of": (\d+),\s+"unflagged": (\d+)\s+\}/g,
      '{ "right": $1, "of": $2, "unflagged": $3 }',
    );
    writeFileSync(join(__dirname, "accuracy.json"), `${compact}\n`);
  }
}, 120_000);
