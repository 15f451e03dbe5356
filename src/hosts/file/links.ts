import type { Package } from "./package";
import { type Relationship, relationshipsOf } from "./relationships";
import type { Workbook } from "./workbook";

/** The relationships by which a workbook names the books that it takes values from. */
export function linkRelationships(parts: Package, workbook: Workbook): Relationship[] {
  return relationshipsOf(parts, workbook.part).filter(
    ({ kind, external }) => kind === "externalLink" && !external,
  );
}

/** The files that a workbook takes values from, each by its name, once. */
export function readLinks(parts: Package, workbook: Workbook): string[] {
  const names = linkRelationships(parts, workbook).flatMap(({ target }) =>
    relationshipsOf(parts, target).flatMap((one) => (one.external ? [fileName(one.target)] : [])),
  );
  return [...new Set(names)];
}

/** The file at the end of a path or an address, as somebody would call it. */
export function fileName(target: string): string {
  const last = target.split(/[\\/]/).findLast((step) => step !== "") ?? target;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
