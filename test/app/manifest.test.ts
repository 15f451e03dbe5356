import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";

const root = join(__dirname, "../..");
const address = "https://localhost:3000/";
const manifest = new DOMParser().parseFromString(
  readFileSync(join(root, "manifest.xml"), "utf8"),
  "text/xml",
);
const all = [...manifest.getElementsByTagName("*")];
const named = (name: string) => all.filter(({ localName }) => localName === name);
const read = (element: Element, attribute: string) => element.getAttribute(attribute) ?? "";

/** Every address of PlanProof's own that the manifest gives. */
const addresses = all
  .map((element) => read(element, "DefaultValue"))
  .filter((value) => value.startsWith("http"));

/** Width and height of a PNG, in pixels. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The icon that an address gives, and its size. */
const iconSize = (value: string) => sizeOf(join(root, value.replace(address, "")));

test("The manifest's number is a GUID, and no two of its parts share an id.", () => {
  expect(named("Id").map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  ]);
  const ids = all.map((element) => read(element, "id")).filter((id) => id !== "");
  expect(ids.length).toBeGreaterThan(20);
  expect(ids).toEqual([...new Set(ids)]);
});

test("Every resource that the manifest names stands in it, and each that stands in it is named.", () => {
  const wanted = all.map((element) => read(element, "resid")).filter((resid) => resid !== "");
  const given = [...named("Image"), ...named("Url"), ...named("String")].map((element) =>
    read(element, "id"),
  );
  expect([...new Set(wanted)].sort()).toEqual(given.filter((id) => id !== "").sort());
});

test("Every address is on the one host that a build replaces.", () => {
  expect(addresses.length).toBeGreaterThan(10);
  for (const value of addresses) expect(value.startsWith(address)).toBe(true);
});

test("Every icon exists, in the size that the ribbon asks for.", () => {
  const images = new Map(
    named("Image").map((element) => [read(element, "id"), read(element, "DefaultValue")] as const),
  );
  const asked = named("Image").filter((element) => read(element, "size") !== "");
  expect(asked.length).toBe(12);
  for (const image of asked) {
    const size = Number(read(image, "size"));
    expect([read(image, "resid"), iconSize(images.get(read(image, "resid")) ?? "")]).toEqual([
      read(image, "resid"),
      [size, size],
    ]);
  }
  const [small] = named("IconUrl");
  const [large] = named("HighResolutionIconUrl");
  expect(small && iconSize(read(small, "DefaultValue"))).toEqual([32, 32]);
  expect(large && iconSize(read(large, "DefaultValue"))).toEqual([64, 64]);
});

test("Every page that the manifest opens is built.", () => {
  const config = readFileSync(join(root, "webpack.config.js"), "utf8");
  const pages = addresses.filter((value) => value.includes(".html"));
  expect(pages.length).toBe(6);
  for (const value of pages) {
    const page = new URL(value).pathname.slice(1);
    expect([page, existsSync(join(root, "src/app", page)), config.includes(`page("${page}"`)]).toEqual([
      page,
      true,
      true,
    ]);
  }
});

test("Each button of the ribbon opens the same pane, on a job of its own.", () => {
  const urls = new Map(
    named("Url").map((element) => [read(element, "id"), read(element, "DefaultValue")] as const),
  );
  const actions = named("Action");
  const jobs = actions.map((action) => {
    const [location] = [...action.getElementsByTagName("*")].filter(
      ({ localName }) => localName === "SourceLocation",
    );
    const value = urls.get(location === undefined ? "" : read(location, "resid")) ?? "";
    return new URL(value).searchParams.get("job");
  });
  expect(jobs).toEqual(["check", "colours", "summary"]);
  expect(new Set(named("TaskpaneId").map(({ textContent }) => textContent)).size).toBe(1);
});
