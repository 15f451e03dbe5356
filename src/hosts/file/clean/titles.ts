import { extendedProperties } from "../properties";
import { related } from "../relationships";
import { removal, spliced } from "../splice";
import type { Spreadsheet } from "../spreadsheet";
import { parse } from "../xml";

/** The file's description lists its sheets and names; Excel makes the list anew when it saves. */
export function forgetTitles({ parts }: Spreadsheet): void {
  const part = related(parts, "", extendedProperties);
  if (part === undefined) return;
  const text = parts.text(part);
  const lists = parse(text, part).children.filter(({ local }) =>
    ["TitlesOfParts", "HeadingPairs"].includes(local),
  );
  parts.setText(part, spliced(text, lists.map(removal)));
}
