import { a1, type Place } from "../../model/place";
import { Refusal } from "../../model/refusal";

/** Shows a place: its sheet, and in it the cell, row or column. */
export async function selectPlace(place: Place): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(place.sheet).load("visibility");
    await context.sync();
    if (worksheet.isNullObject)
      throw new Refusal(`There is no sheet “${place.sheet}” in this workbook any more.`);
    if (worksheet.visibility !== "Visible") {
      throw new Refusal(
        `The sheet “${place.sheet}” is hidden. Unhide it (right-click a sheet’s tab, Unhide) to see it.`,
      );
    }
    worksheet.activate();
    if (place.row !== undefined || place.column !== undefined)
      worksheet.getRange(a1(place, place.sheet)).select();
    await context.sync();
  });
}
