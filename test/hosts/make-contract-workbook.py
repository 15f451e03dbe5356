"""Writes the workbooks that every host is asked the same questions about: test/fixtures/excel/contract*.xlsx.

    /usr/bin/python3 test/hosts/make-contract-workbook.py

Needs XlsxWriter. The borough and the people do not exist. The same script gives the same bytes each time.
"""

import datetime
import pathlib

import xlsxwriter

FIXTURES = pathlib.Path(__file__).resolve().parent.parent / "fixtures" / "excel"
MADE = datetime.datetime(2024, 9, 2)
HEADINGS = ["Outcome", "Lead", "Due", "Progress"]
ROWS = [
    ("1. Records are shared", None, datetime.date(2024, 2, 18), "COMPLETE. Audit of March 2024."),
    ("2. Staff are trained", "Matron", datetime.date(2024, 11, 30), "Underway"),
    ("3. Families are asked", "Head of Service", "Ongoing", "Underway"),
    ("4. Notes are kept", "Matron", datetime.date(2024, 3, 31), "=1+1 is no formula"),
    ("5. Visits are made", "Head of Service", "TBC", 0.5),
]
# The looks of the outcomes, from the first row on.
LOOKS = [
    {"bg_color": "#FFFF00"},
    {"bg_color": "#FFFFFF", "font_color": "#FF0000"},
    {"pattern": 18, "bg_color": "#FFFFFF", "fg_color": "#000000"},
    {},
    {"bg_color": "#DDEBF7"},
]


def write_plan(workbook):
    line = {"bottom": 1, "bottom_color": "#808080"}
    sheet = workbook.add_worksheet("Action plan")
    sheet.write_string("A1", "Joint action plan, Ellerhythe")
    sheet.write_row("A3", HEADINGS, workbook.add_format({"bold": True}))
    plain = workbook.add_format(line)
    day = workbook.add_format({**line, "num_format": "d-mmm"})
    italic = workbook.add_format({**line, "italic": True})
    struck = workbook.add_format({**line, "font_strikeout": True})
    part = workbook.add_format({"italic": True, "font_color": "#FF0000", "font_strikeout": True})
    for index, (outcome, lead, due, progress) in enumerate(ROWS):
        row = 3 + index
        sheet.write_string(row, 0, outcome, workbook.add_format({**line, **LOOKS[index]}))
        if lead is None:
            sheet.write_rich_string(row, 1, "Head of Service, with ", part, "Matron", plain)
        else:
            sheet.write_string(row, 1, lead, italic if index == 2 else struck if index == 3 else plain)
        if isinstance(due, datetime.date):
            sheet.write_datetime(row, 2, due, day)
        else:
            sheet.write_string(row, 2, due, plain)
        if isinstance(progress, str):
            sheet.write_string(row, 3, progress, plain)
        else:
            sheet.write_number(row, 3, progress, plain)
    sheet.write_boolean("B10", True)
    sheet.set_row(5, None, None, {"hidden": True})
    sheet.set_column("A:A", 40)
    sheet.set_column("D:D", 30, None, {"hidden": True})
    sheet.write_comment("B5", "Is she still in post?", {"author": "A. Clerk"})


def write_table(workbook):
    sheet = workbook.add_worksheet("Tabled")
    data = [["1. Records are shared", "Matron", "TBC", "Underway"], ["2. Staff are trained", "Matron", "TBC", "Underway"]]
    columns = [{"header": heading} for heading in HEADINGS]
    sheet.add_table("A1:D3", {"name": "Plan", "data": data, "columns": columns})


def write_unseen(workbook):
    """Texts that show in columns A to C, and others that do not; a row and a column that are next to nothing."""
    sheet = workbook.add_worksheet("Unseen")
    sheet.write_row("A1", HEADINGS)
    white = workbook.add_format({"font_color": "#FFFFFF"})
    nothing = workbook.add_format({"num_format": ";;;"})
    sheet.write_string("A2", "White on the page", white)
    sheet.write_string("B2", "Seen")
    sheet.write_string("C2", "By its format", nothing)
    sheet.write_rich_string("A3", "Seen, ", white, "and not")
    sheet.write_string("B3", "All but white", workbook.add_format({"font_color": "#FDFDFD"}))
    sheet.write_number("C3", 5, nothing)
    sheet.write_string("A4", "White on blue", workbook.add_format({"font_color": "#FFFFFF", "bg_color": "#1F4E79"}))
    sheet.write_string("B4", "Blue on blue", workbook.add_format({"font_color": "#1F4E79", "bg_color": "#1F4E79"}))
    sheet.write_string("C4", "Seen", workbook.add_format({"num_format": "0;-0;;@"}))
    sheet.write_string("A5", "Too low")
    sheet.set_row(4, 1.5)
    sheet.write_string("A6", "Low")
    sheet.set_row(5, 6)
    sheet.set_column("D:D", 0.2)
    sheet.set_column("E:E", 1)


def write_contract():
    workbook = xlsxwriter.Workbook(FIXTURES / "contract.xlsx")
    workbook.set_properties({"created": MADE, "title": "Joint action plan", "author": "A. Clerk", "company": "Ellerhythe Borough Council"})
    write_plan(workbook)
    write_table(workbook)
    locked = workbook.add_worksheet("Locked")
    locked.write_string("A1", "Outcome")
    locked.protect()
    printed = workbook.add_worksheet("Printed")
    printed.write_string("A1", "Outcome")
    printed.merge_range("A11:C12", "")
    printed.print_area("A1:C9")
    late = {"type": "text", "criteria": "containing", "value": "late", "multi_range": "A2:A4 B20"}
    printed.conditional_format("A2:A4", late)
    workbook.add_worksheet("Empty")
    workbook.add_worksheet("Away").hide()
    write_unseen(workbook)
    workbook.close()


def write_1904():
    workbook = xlsxwriter.Workbook(FIXTURES / "contract-1904.xlsx", {"date_1904": True})
    workbook.set_properties({"created": MADE})
    sheet = workbook.add_worksheet("Action plan")
    sheet.write_datetime("A1", datetime.date(2024, 2, 18), workbook.add_format({"num_format": "yyyy-mm-dd"}))
    workbook.close()


if __name__ == "__main__":
    write_contract()
    write_1904()
