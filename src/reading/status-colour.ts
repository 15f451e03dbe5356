import { statusColourOf } from "../model/colour";
import type { Look } from "../model/grid";
import type { Place } from "../model/place";
import type { Status } from "../model/plan";
import { answers, type StatusKey } from "./status-key";
import { folded, isWordless } from "./words";

/** The discs and squares that are typed for a colour, as people call it. */
const signs: readonly (readonly [string, RegExp])[] = [
  ["red", /[🔴🟥]/u],
  ["amber", /[🟠🟧]/u],
  ["yellow", /[🟡🟨]/u],
  ["green", /[🟢🟩]/u],
  ["blue", /[🔵🟦]/u],
  ["purple", /[🟣🟪]/u],
];

/**
 * A status that a colour alone shows: the fill of a cell without words, a coloured bullet or a disc. It is never read as
 * complete, whatever the plan's key says: what is a shade of green to one is amber to another, and nothing of it is left
 * in black and white. Null where words or a sign of the key stand there, or no colour does.
 */
export function statusFromColour(
  text: string,
  look: Look | null,
  place: Place,
  key: StatusKey,
): Status | null {
  const sign = folded(text).replace("\uFE0F", "");
  if (!isWordless(sign) || isMeant(sign, key)) return null;
  const colour = signs.find(([, of]) => of.test(sign))?.[0] ?? colourSeen(look, sign !== "");
  return colour === null
    ? null
    : {
        value: "open",
        words: null,
        place,
        doubt: `its status is shown by a colour and no word (${colour})`,
        colour,
      };
}

/** A tick says something, in a colour too. */
const isMeant = (sign: string, key: StatusKey) => key.has(sign) || answers.some(([mark]) => mark === sign);

function colourSeen(look: Look | null, hasSign: boolean): string | null {
  if (look === null) return null;
  const ofFill = look.fill.kind === "solid" ? statusColourOf(look.fill.colour) : null;
  return ofFill ?? (hasSign && look.colour !== "mixed" ? statusColourOf(look.colour) : null);
}
