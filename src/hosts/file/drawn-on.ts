import { isOwnChart } from "../own-charts";
import type { Package } from "./package";
import { relationshipsOf } from "./relationships";
import { descend, type Element, parse } from "./xml";

/** What is laid over a sheet, or behind it, in parts of its own that PlanProof never makes. */
const others: ReadonlySet<string> = new Set(["oleObject", "control", "ctrlProp", "image"]);

/** Whether anything but PlanProof's own charts lies over a sheet's cells: pictures, shapes, controls, other charts. */
export function isDrawnOn(parts: Package, sheet: string): boolean {
  return relationshipsOf(parts, sheet).some(({ kind, target, external }) => {
    if (external || !parts.has(target)) return false;
    if (kind !== "drawing") return others.has(kind);
    return parse(parts.text(target), target).children.some((anchor) => !isOwnAnchor(anchor));
  });
}

/** Whether what a drawing puts on a sheet is one of PlanProof's own charts. */
export function isOwnAnchor(anchor: Element): boolean {
  const [properties] = descend(anchor, "graphicFrame", "nvGraphicFramePr", "cNvPr");
  return isOwnChart(properties?.attributes["name"] ?? "");
}
