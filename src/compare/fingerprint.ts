import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Book, Grid } from "../model/grid";

/**
 * The fingerprint of what a sheet says: any edit of a value, by anybody, gives another one, and PlanProof's own
 * columns, colours and widths give the same. `right` is the plan's last column: what stands further right may have
 * been moved by a column of PlanProof's own, and only its order counts. 64 hexadecimal figures.
 */
export function fingerprintOf(grid: Grid, { own }: Pick<Book, "own">, right: number): string {
  const ours = new Set(
    own
      .filter(({ name, sheet }) => sheet === grid.sheet && (name === "Sector" || name === "Check"))
      .map(({ column }) => column),
  );
  const hash = sha256.create();
  grid.values.forEach((values, index) => {
    const cells = values.flatMap((value, offset) => {
      const column = grid.left + offset;
      return value === "" || ours.has(column) ? [] : [[column <= right ? column : null, value]];
    });
    if (cells.length > 0) hash.update(utf8ToBytes(`${JSON.stringify([grid.top + index, cells])}\n`));
  });
  return bytesToHex(hash.digest());
}
