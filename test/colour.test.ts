import { contrastOf, hueOf, hues, leastContrast, paleFills } from "../src/model/colour";
import { defaultSettings, settingsSchema } from "../src/model/settings";

const { cqcText, plainText, ...fills } = defaultSettings.colours;
const grounds = [...new Set([...Object.values(fills), ...Object.values(paleFills), "#FFFFFF"])];

it.each(grounds.flatMap((fill) => [cqcText, plainText].map((text) => [text, fill] as const)))(
  "%s text can be read on %s",
  (text, fill) => {
    expect(contrastOf(text, fill)).toBeGreaterThanOrEqual(leastContrast);
  },
);

it.each(hues)("the pale fill of %s is one that people call so", (hue) => {
  expect(hueOf(paleFills[hue])).toBe(hue);
});

describe("A palette of a council's own", () => {
  const complaints = (colours: object) =>
    (settingsSchema.safeParse({ colours }).error?.issues ?? []).map(
      ({ path, message }) => `${path.join(".")}: ${message}`,
    );

  it("may use other colours that can be told apart and read", () => {
    expect(complaints({ LA: "#FCE4D6", NHS: "#EADCF4" })).toEqual([]);
  });

  it("is refused where a text cannot be read on a fill, with both and their contrast", () => {
    expect(complaints({ NHS: "#00B0F0" })).toEqual([
      "colours.cqcText: #C00000 text on #00B0F0 is 2.6:1, and 4.5:1 is needed to be read: choose a darker text or a paler fill",
    ]);
    expect(complaints({ plainText: "#999999" })).toContain(
      "colours.plainText: #999999 text on #FFF2CC is 2.5:1, and 4.5:1 is needed to be read: choose a darker text or a paler fill",
    );
  });

  it("is refused where two sectors look alike, or one has no colour to name", () => {
    expect(complaints({ joint: "#D9E1F2" })).toEqual([
      "colours.joint: #D9E1F2 is blue, as the colour of NHS is: choose one that can be told from it",
    ]);
    expect(complaints({ LA: "#FFFFFF" })).toEqual([
      "colours.LA: #FFFFFF has no name that members would give it: choose a clear yellow, green, turquoise, blue, purple, pink or orange",
    ]);
  });
});
