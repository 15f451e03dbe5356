import type { Properties } from "../../model/grid";
import type { Package } from "./package";
import { related } from "./relationships";
import { childOf, parse } from "./xml";

/** The roles in which a package names the two parts that describe it. */
export const coreProperties = "core-properties";
export const extendedProperties = "extended-properties";

/** What a workbook says of itself. A part that cannot be read says nothing: no cell depends on it. */
export function readProperties(parts: Package): Properties {
  const core = propertyOf(parts, coreProperties);
  return {
    title: core("title"),
    author: core("creator"),
    lastAuthor: core("lastModifiedBy"),
    company: propertyOf(parts, extendedProperties)("Company"),
  };
}

function propertyOf(parts: Package, kind: string): (name: string) => string {
  const part = related(parts, "", kind);
  try {
    const root = part === undefined ? undefined : parse(parts.text(part), part);
    return (name) => childOf(root, name)?.text.trim() ?? "";
  } catch {
    return () => "";
  }
}
