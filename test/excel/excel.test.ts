import { Excel as Host } from "./excel";
import { fixture } from "./fixture";
import { connect } from "./in-process";

/** How the test host imitates Excel, seen through the genuine office.js. */
function open(options: ConstructorParameters<typeof Host>[1] = {}): Host {
  const host = new Host(fixture("contract"), options);
  connect(host);
  return host;
}

const onPlan = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets.getItem("Action plan"), context));

test("A property that was not loaded cannot be read", async () => {
  open();
  const reading = onPlan(async (sheet, context) => {
    const range = sheet.getRange("A4").load("rowIndex");
    await context.sync();
    return range.values;
  });
  await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("A member that the host does not have is named, and no test passes over it", async () => {
  const host = open();
  const reading = onPlan(async (sheet, context) => {
    sheet.load("standardWidth");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "TestHostFault" });
  expect(String(host.ownFault)).toContain("Worksheet has no standardWidth");
  host.ownFault = null;
});

test("Values of another shape than the range are refused, and what came before stands", async () => {
  const host = open();
  const writing = onPlan(async (sheet, context) => {
    sheet.getRange("A4").values = [["written"]];
    sheet.getRange("A5:A6").values = [["one row too few"]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(host.state.sheets[0]?.cells["A4"]?.value).toBe("written");
});

test("Text that looks like a number or a formula becomes one, unless the cell is formatted as text", async () => {
  const host = open();
  await onPlan(async (sheet, context) => {
    sheet.getRange("G1:G3").values = [["12"], ["=1+1"], ["'x"]];
    sheet.getRange("H1:H2").numberFormat = [["@"], ["@"]];
    sheet.getRange("H1:H2").values = [["12"], ["=1+1"]];
    await context.sync();
  });
  const { G1, G2, G3, H1, H2 } = host.state.sheets[0]?.cells ?? {};
  expect([G1?.value, G2?.formula, G3?.value, H1?.value, H2?.value]).toEqual([12, "=1+1", "x", "12", "=1+1"]);
});

test("Setting a value loses the colours of its parts", async () => {
  const host = open();
  expect(host.state.sheets[0]?.cells["B4"]?.runs).toHaveLength(2);
  await onPlan(async (sheet, context) => {
    sheet.getRange("B4").values = [["Matron"]];
    await context.sync();
  });
  expect(host.state.sheets[0]?.cells["B4"]?.runs).toBeUndefined();
});

test("A member above the level that Excel reports is not found", async () => {
  open({ level: "1.9" });
  const reading = Excel.run(async (context) => {
    context.workbook.comments.load("items/content");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "ApiNotFound" });
});

test.each(["", "x".repeat(32), "a/b", "History", "'quoted'"])(
  "Excel takes no sheet named “%s”",
  async (name) => {
    open();
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: "InvalidArgument" });
  },
);

test("A protected sheet refuses to be written", async () => {
  open();
  const writing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Locked").getRange("A1").format.fill.color = "#FFFF00";
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "AccessDenied" });
});
