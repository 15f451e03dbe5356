"""What file.bench.ts holds the file host against: the same tasks by openpyxl. `make` writes the workbook for both.

    file_work.py make rows file | read file | mark file copy

Needs openpyxl and XlsxWriter. Prints the peak memory in KiB.
"""

import datetime
import resource
import sys

FILLER = "Practitioners met the families and the plan was gone through line by line with them. "


def make(rows, file):
    """A plan of six columns, three of them with about 400 characters in each cell, no two alike."""
    import xlsxwriter

    workbook = xlsxwriter.Workbook(file)
    sheet = workbook.add_worksheet("Plan")
    day = workbook.add_format({"num_format": "d-mmm", "border": 1})
    wrapped = workbook.add_format({"text_wrap": True, "border": 1})
    fills = [
        workbook.add_format({"text_wrap": True, "border": 1, "bg_color": colour})
        for colour in ("#FFFF00", "#00B0F0", "#92D050")
    ]
    sheet.write_row(0, 0, ["No.", "Outcome", "Lead", "Due", "Actions", "Progress"])
    for row in range(1, int(rows) + 1):
        lead = "Ann Marlow\nNorbury Council" if row % 2 else "Ben Okoro\nNorbury Foundation Trust"
        sheet.write_number(row, 0, row, wrapped)
        sheet.write_string(row, 1, f"{row}. {FILLER * 4}(OFSTED, 2023)", fills[row % 3])
        sheet.write_string(row, 2, lead, wrapped)
        sheet.write_datetime(row, 3, datetime.date(2024, 3, 15) + datetime.timedelta(row % 300), day)
        sheet.write_string(row, 4, f"{row} – {FILLER * 4}Families’ views", wrapped)
        sheet.write_string(row, 5, f"{row}: {FILLER * 4}{'COMPLETE' if row % 3 == 0 else ''}", wrapped)
    workbook.close()


def read(file):
    import openpyxl

    told = 0
    for row in openpyxl.load_workbook(file).worksheets[0].iter_rows():
        for cell in row:
            fill = cell.fill.fgColor.rgb if cell.fill.fill_type == "solid" else ""
            colour = cell.font.color.rgb if cell.font.color else ""
            told += len(str(cell.value)) + len(cell.number_format) + len(str(fill)) + len(str(colour))
    assert told > 0


def mark(file, copy):
    import openpyxl
    from openpyxl.styles import PatternFill

    workbook = openpyxl.load_workbook(file)
    sheet = workbook.worksheets[0]
    fill = PatternFill("solid", fgColor="FFDDEBF7")
    right = sheet.max_column + 1
    for row in range(1, sheet.max_row + 1):
        if row > 1:
            sheet.cell(row, 2).fill = fill
        sheet.cell(row, right, f"{row - 1}: when?")
    workbook.create_sheet("Summary")["A1"] = "Summary"
    workbook.save(copy)


if __name__ == "__main__":
    {"make": make, "read": read, "mark": mark}[sys.argv[1]](*sys.argv[2:])
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
