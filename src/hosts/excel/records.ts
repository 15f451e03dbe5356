/** The custom XML part in which PlanProof keeps its own records: the text of its root. */
const namespace = "urn:planproof:records:1";

/** Asks for the records; what it returns tells them after the next sync. */
export function readRecords(context: Excel.RequestContext): () => string | null {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  const xml = parts.getOnlyItemOrNullObject().getXml();
  return () => (xml.value ? parse(xml.value).documentElement.textContent : null);
}

/**
 * Writes the records, or removes them. A run of its own: undo does not reach custom XML parts, and saving one can
 * block the undo of what was done before it in the same group.
 */
export async function keepRecords(records: string | null): Promise<void> {
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
    await context.sync();
    const [kept, ...others] = parts.items;
    for (const part of others) part.delete();
    if (records === null) kept?.delete();
    else if (kept) kept.setXml(wrap(records));
    else context.workbook.customXmlParts.add(wrap(records));
    await context.sync();
  });
}

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, "text/xml");
}

function wrap(records: string): string {
  const part = parse(`<planproof xmlns="${namespace}"/>`);
  part.documentElement.textContent = records;
  return new XMLSerializer().serializeToString(part);
}
