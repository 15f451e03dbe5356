import { forgetContentTypes } from "./content-types";
import type { Package } from "./package";
import { reachable, relationshipsPart, unrelate } from "./relationships";

/**
 * Ends a relationship and removes the part behind it, with all the parts that nothing else in the file names any
 * more: a sheet's drawings and charts go with it, a picture that another sheet shows stays.
 */
export function removeRelated(parts: Package, part: string, id: string, target: string): void {
  const behind = reachable(parts, target);
  unrelate(parts, part, id);
  const needed = new Set([...reachable(parts, "")].map((name) => name.toLowerCase()));
  const gone = [...behind]
    .filter((name) => !needed.has(name.toLowerCase()))
    .flatMap((name) => [name, relationshipsPart(name)]);
  for (const name of gone) parts.remove(name);
  forgetContentTypes(parts, gone);
}
