import { Excel as Host } from "./excel";
import { fixture } from "./fixture";
import { connect, sendEvents } from "./in-process";
import { type } from "./user";

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

test("A request of more than 5 MB is refused, and none of it is done", async () => {
  const host = open();
  const writing = onPlan(async (sheet, context) => {
    sheet.getRange("G1").values = [["before"]];
    sheet.getRange("G2:G201").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(host.state.sheets[0]?.cells["G1"]).toBeUndefined();
});

test("An answer of more than 5 MB is not handed over", async () => {
  const host = open();
  const [plan] = host.state.sheets;
  for (let row = 1; row <= 200 && plan; row++) plan.cells[`G${row}`] = { value: "x".repeat(30_000) };
  const reading = (address: string) =>
    onPlan(async (sheet, context) => {
      const range = sheet.getRange(address).load("values");
      await context.sync();
      return range.values.length;
    });
  await expect(reading("G1:G200")).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  expect(await reading("G1:G100")).toBe(100);
});

test("More than 5,000,000 cells can't be read at once", async () => {
  open();
  const reading = onPlan(async (sheet, context) => {
    sheet.getRange("A1:Z200000").load("values");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("While a cell is edited Excel does nothing that cannot wait", async () => {
  const host = open();
  host.startEditingCell();
  const writing = onPlan(async (sheet, context) => {
    sheet.getRange("G1").values = [["written"]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  expect(host.state.sheets[0]?.cells["G1"]).toBeUndefined();
});

test("Adding or deleting a sheet and keeping an XML part clear what could be undone; filling a cell does not", async () => {
  const host = open();
  const left = async (work: (context: Excel.RequestContext) => void): Promise<boolean> => {
    host.session.undoStack.push("typed");
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    return host.session.undoStack.includes("typed");
  };
  const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Action plan");
  expect(await left((context) => (plan(context).getRange("A4").format.fill.color = "#FFFF00"))).toBe(true);
  expect(await left((context) => context.workbook.worksheets.add("New"))).toBe(false);
  expect(await left((context) => context.workbook.worksheets.getItem("New").delete())).toBe(false);
  expect(await left((context) => context.workbook.customXmlParts.add('<a xmlns="urn:b"/>'))).toBe(false);
});

test.each(["1.9", "1.14"] as const)(
  "Events tell the user's edits from a co-author's and, from 1.14 on, from the add-in's own (%s)",
  async (level) => {
    const host = open({ level });
    const [plan] = host.state.sheets;
    if (!plan) throw new Error("The workbook has no sheet.");
    const told: unknown[] = [];
    const telling = new Promise<void>((resolve) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ source, triggerSource }) => {
          if (told.push([source, triggerSource]) === 3) resolve();
        });
        await context.sync();
        context.workbook.worksheets.getItem(plan.name).getRange("G1").values = [["own"]];
        await context.sync();
        type(host, plan, "G2", "typed", "the user");
        type(host, plan, "G3", "typed", "a co-author");
        sendEvents(host);
      });
    });
    await telling;
    const tells = level === "1.14";
    expect(told).toEqual([
      ["Local", tells ? "ThisLocalAddin" : undefined],
      ["Local", tells ? "Unknown" : undefined],
      ["Remote", tells ? "Unknown" : undefined],
    ]);
  },
);

test("A column that is filled beside a table is taken into it, where the user has not turned that off", async () => {
  const widthAfter = async (grows: boolean): Promise<number | undefined> => {
    const host = open();
    host.session.growsTables = grows;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tabled").getRange("E1").values = [["Check"]];
      await context.sync();
    });
    return host.session.sheet("Tabled")?.tables[0]?.area.width;
  };
  expect(await widthAfter(true)).toBe(5);
  expect(await widthAfter(false)).toBe(4);
});

test("What differs within a range reads as null, and no fill reads as white", async () => {
  open();
  const read = await onPlan(async (sheet, context) => {
    const mixed = sheet.getRange("A4:A8").load("format/font/color,format/fill/color");
    const plain = sheet.getRange("A7").load("format/fill/color");
    await context.sync();
    return [mixed.format.font.color, mixed.format.fill.color, plain.format.fill.color];
  });
  expect(read).toEqual([null, "", "#FFFFFF"]);
});
