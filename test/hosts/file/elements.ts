import { DOMParser, type Element as XmlElement } from "@xmldom/xmldom";

/** The elements of a part in their order, each as "depth name attribute=value … text", read by another parser. */
export function elementsOf(xml: string): string[] {
  const found: string[] = [];
  const walk = (element: XmlElement, depth: number) => {
    const attributes = Array.from(element.attributes, ({ name, value }) => `${name}=${value}`).toSorted();
    const texts = Array.from(element.childNodes, (node) =>
      node.nodeType === 3 || node.nodeType === 4 ? node.nodeValue : "",
    );
    found.push([depth, element.nodeName, ...attributes, texts.join("")].join(" ").trimEnd());
    for (const child of Array.from(element.childNodes))
      if (child.nodeType === 1) walk(child as XmlElement, depth + 1);
  };
  const root = new DOMParser().parseFromString(xml.replace(/^\uFEFF/, ""), "text/xml").documentElement;
  if (root) walk(root, 0);
  return found;
}

/** The names of an element's children, in their order, by the element's name. */
export function childrenOf(xml: string, name: string): string[] {
  const root = new DOMParser().parseFromString(xml, "text/xml");
  const [element] = Array.from(root.getElementsByTagName(name));
  return Array.from(element?.childNodes ?? []).flatMap((node) =>
    node.nodeType === 1 ? [node.nodeName] : [],
  );
}

/** What of one sequence is gone in another, and what is new there: the fewest elements that explain the change. */
export function difference(
  before: readonly string[],
  after: readonly string[],
): { gone: string[]; added: string[] } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end++;
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  const common = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  const at = (row: number, column: number) => common[row]?.[column] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const best = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      const row = common[i];
      if (row) row[j] = best;
    }
  }
  const gone: string[] = [];
  const added: string[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++;
      j++;
    } else if (j < now.length && (i === old.length || at(i, j + 1) >= at(i + 1, j)))
      added.push(now[j++] ?? "");
    else gone.push(old[i++] ?? "");
  }
  return { gone, added };
}
