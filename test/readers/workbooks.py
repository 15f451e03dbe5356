"""Workbooks as other programs write them, each with a plan that PlanProof marks: the fixtures, and those made here."""

import datetime
import pathlib
import re
import zipfile

import openpyxl
import xlsxwriter
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
from openpyxl.styles import Alignment, Border, Color, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

import plans

FIXTURES = plans.ROOT / "test" / "fixtures" / "workbooks"
HEADINGS = ["No.", "Outcome", "Lead person", "Date to be completed", "Actions", "Progress"]
LEADS = ["Head of service\nEllerhythe Council", "Matron\nEllerhythe Foundation Trust"]
DAY = datetime.date(2024, 2, 18)


def actions():
    """Eight actions; CQC alone asked for every fourth, so that its text is to become red."""
    for number in range(1, 9):
        asked = "CQC" if number % 4 == 0 else "OFSTED"
        progress = ["Under way since May", "A case audit in May shows it.\nCOMPLETE"][number % 2]
        due = DAY + datetime.timedelta(number * 30)
        yield [number, f"{number}. Records are shared ({asked}, 2023)", LEADS[number % 2], due, "Share them", progress]


def by_openpyxl_plain(path):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Plan"
    for row in [HEADINGS, *actions()]:
        sheet.append(row)
    workbook.save(path)


def by_openpyxl_rich(path):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Plan"
    sheet.merge_cells("A1:F1")
    sheet["A1"] = "Joint action plan"
    heading = NamedStyle("Plan heading", font=Font(bold=True, color=Color(theme=0)), fill=PatternFill("solid", fgColor=Color(theme=4, tint=-0.25)))
    workbook.add_named_style(heading)
    side = Side(style="thin", color="FF808080")
    for row, values in enumerate([HEADINGS, *actions()], 3):
        for column, value in enumerate(values, 1):
            cell = sheet.cell(row, column, value)
            if row == 3:
                cell.style = heading.name
                continue
            cell.alignment = Alignment(wrap_text=True, vertical="top", indent=1 if column == 2 else 0)
            cell.border = Border(left=side, bottom=side)
            cell.protection = Protection(locked=column == 2, hidden=column == 3)
            cell.font = Font(name="Arial", size=9, italic=column == 2, underline="single" if column == 3 else None)
        if row > 3:
            sheet.cell(row, 4).number_format = "d-mmm"
    sheet["H20"] = '=COUNTA(A4:A11)&" actions"'
    sheet["B5"].comment = Comment("Is this still so?", "A. Clerk")
    sheet["E6"].hyperlink = "https://example.org/plan"
    sheet.row_dimensions[7].height = 61.5
    sheet.column_dimensions["B"].width = 44
    sheet.conditional_formatting.add("D4:D11", CellIsRule(operator="lessThan", formula=["45000"], fill=PatternFill(bgColor="FFFFC7CE")))
    sheet.conditional_formatting.add("A4:A11", ColorScaleRule(start_type="min", start_color="FFFFFF", end_type="max", end_color="63BE7B"))
    choice = DataValidation(type="list", formula1='"Under way,COMPLETE"', showErrorMessage=True, error="Choose one")
    choice.add("F4:F11")
    sheet.add_data_validation(choice)
    sheet.print_title_rows = "3:3"
    sheet.freeze_panes = "C4"
    sheet.auto_filter.ref = "A3:F11"
    workbook.defined_names.append(DefinedName("Actions", attr_text="Plan!$A$4:$F$11"))
    figures = workbook.create_sheet("Figures")
    for row in [["Sector", "Actions"], ["LA", 9], ["NHS", 8], ["Sum", "=SUM(B2:B3)"]]:
        figures.append(row)
    chart = BarChart()
    chart.add_data(Reference(figures, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    figures.add_chart(chart, "D2")
    figures.protection.set_password("ellerhythe")
    figures.sheet_state = "hidden"
    workbook.save(path)


def by_openpyxl_table(path):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Plan"
    for row in [HEADINGS, *actions()]:
        sheet.append(row)
    sheet.add_table(Table(displayName="Actions", ref="A1:F9"))
    workbook.create_sheet("Away").sheet_state = "veryHidden"
    workbook.save(path)


def by_openpyxl_1904(path):
    workbook = openpyxl.Workbook()
    workbook.epoch = CALENDAR_MAC_1904
    sheet = workbook.active
    sheet.title = "Plan"
    for row in [HEADINGS, *actions()]:
        sheet.append(row)
    workbook.save(path)


def by_openpyxl_write_only(path):
    workbook = openpyxl.Workbook(write_only=True)
    sheet = workbook.create_sheet("Plan")
    for row in [HEADINGS, *actions()]:
        sheet.append(row)
    workbook.save(path)


def with_xlsxwriter(path, options):
    """A plan with rich texts, a sparkline, lists, colours by rule, a picture's worth of drawings, and outlines."""
    workbook = xlsxwriter.Workbook(path, options)
    sheet = workbook.add_worksheet("Plan")
    wrapped = workbook.add_format({"text_wrap": True, "border": 1})
    bold = workbook.add_format({"bold": True})
    date = workbook.add_format({"num_format": 14, "border": 1})
    sheet.write_row(0, 0, HEADINGS, workbook.add_format({"bold": True, "bg_color": "#D9D9D9"}))
    for row, (number, outcome, lead, due, steps, progress) in enumerate(actions(), 1):
        sheet.write_number(row, 0, number, wrapped)
        head, tail = outcome[:9], outcome[9:]
        sheet.write_rich_string(row, 1, head, bold, tail, wrapped)
        sheet.write_string(row, 2, lead, wrapped)
        sheet.write_datetime(row, 3, due, date)
        sheet.write_string(row, 4, steps, wrapped)
        sheet.write_string(row, 5, progress, wrapped)
    sheet.set_column("A:B", 22)
    sheet.set_column("I:L", 12, None, {"level": 1, "hidden": True})
    sheet.set_row(10, 15, None, {"level": 1})
    sheet.data_validation("F2:F9", {"validate": "length", "criteria": "<", "value": 9999})
    sheet.conditional_format("A2:A9", {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format("A2:A9", {"type": "icon_set", "icon_style": "3_traffic_lights"})
    sheet.add_sparkline("N2", {"range": "Plan!A2:A9"})
    sheet.write_comment("C3", "Check with the trust", {"author": "A. Clerk"})
    sheet.insert_textbox("N5", "See the note")
    sheet.set_header("&LOfficial &P")
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.ignore_errors({"number_stored_as_text": "A1:A9"})
    extra = workbook.add_worksheet("Extra")
    extra.write_formula("A1", "=Plan!A2*2", None, 2)
    extra.write_array_formula("B1:B2", "{=Plan!A2:A3*2}", None, 2)
    chart = workbook.add_chart({"type": "line"})
    chart.add_series({"values": "=Plan!$A$2:$A$9"})
    extra.insert_chart("D2", chart)
    extra.protect("ellerhythe", {"sort": True})
    columns = workbook.add_chart({"type": "column"})
    columns.add_series({"values": "=Plan!$A$2:$A$9"})
    trend = workbook.add_chartsheet("Trend")
    trend.set_chart(columns)
    trend.hide()
    workbook.define_name("Numbers", "=Plan!$A$2:$A$9")
    workbook.set_custom_property("Department", "Children's services")
    workbook.close()


def changed(source, path, change):
    """A copy of a package whose parts went through a change, which takes a part's name and bytes."""
    with zipfile.ZipFile(source) as package, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in package.namelist():
            copy.writestr(name, change(name, package.read(name)))


def prefixed(name, content):
    """Elements of the spreadsheet's own vocabulary with a prefix, as some .NET programs write them."""
    if not re.match(r"xl/(workbook|styles|worksheets/sheet\d+|sharedStrings)\.xml$", name):
        return content
    text = content.decode().replace('xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"', 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"')
    return re.sub(r"<(/?)(?=[A-Za-z]+[\s/>])", r"<\1x:", text).encode()


def strict(name, content):
    """The names of the strict form of the standard."""
    if not name.endswith((".xml", ".rels")) or name.startswith("docProps"):
        return content
    return (
        content.replace(b"http://schemas.openxmlformats.org/spreadsheetml/2006/main", b"http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replace(b"http://schemas.openxmlformats.org/officeDocument/2006/relationships", b"http://purl.oclc.org/ooxml/officeDocument/relationships")
        .replace(b"http://schemas.openxmlformats.org/drawingml/2006/main", b"http://purl.oclc.org/ooxml/drawingml/main")
    )


def in_utf16(name, content):
    if not name.startswith("xl/worksheets/sheet"):
        return content
    text = re.sub(r"^<\?xml[^>]*\?>", "", content.decode())
    return ('<?xml version="1.0" encoding="UTF-16"?>' + text).encode("utf-16")


def with_macros(name, content):
    if name != "[Content_Types].xml":
        return content
    return content.replace(b"openxmlformats-officedocument.spreadsheetml.sheet.main+xml", b"ms-excel.sheet.macroEnabled.main+xml")


def unprotected(name, content):
    """Without the protection that forbids marking; that of cells and of other sheets stays."""
    if not re.match(r"xl/(workbook|worksheets/sheet1)\.xml$", name):
        return content
    return re.sub(rb"<(workbook|sheet)Protection[^>]*/>", b"", content)


def all_workbooks(folder):
    """Makes the workbooks in a folder; each as its file, the name of its plan's sheet, and whether openpyxl reads it."""
    folder.mkdir()
    makers = {
        "openpyxl-plain.xlsx": by_openpyxl_plain,
        "openpyxl-rich.xlsx": by_openpyxl_rich,
        "openpyxl-table.xlsx": by_openpyxl_table,
        "openpyxl-1904.xlsx": by_openpyxl_1904,
        "openpyxl-write-only.xlsx": by_openpyxl_write_only,
        "xlsxwriter-rich.xlsx": lambda path: with_xlsxwriter(path, {}),
        "xlsxwriter-inline.xlsx": lambda path: with_xlsxwriter(path, {"constant_memory": True}),
        "xlsxwriter-1904.xlsx": lambda path: with_xlsxwriter(path, {"date_1904": True}),
        "prefixed.xlsx": lambda path: changed(folder / "openpyxl-rich.xlsx", path, prefixed),
        "strict.xlsx": lambda path: changed(folder / "openpyxl-plain.xlsx", path, strict),
        "utf-16.xlsx": lambda path: changed(folder / "openpyxl-rich.xlsx", path, in_utf16),
        "macros.xlsm": lambda path: changed(folder / "openpyxl-rich.xlsx", path, with_macros),
    }
    for name, make in makers.items():
        make(folder / name)
    saved = folder / "libreoffice"
    sources = [folder / name for name in ("openpyxl-rich.xlsx", "openpyxl-table.xlsx", "xlsxwriter-rich.xlsx")]
    plans.libreoffice(folder / "profile", "xlsx", saved, sources)
    for path in sorted(saved.glob("*.xlsx")):
        path.rename(folder / f"libreoffice-{path.name}")
    made = [(path, "Plan") for path in sorted(folder.glob("*.xls?"))]
    for name, sheet in (("rich", "Action Plan"), ("lo", "Action Plan"), ("xw", "Plan"), ("openpyxl", "Action plan"), ("xlsxwriter", "Action plan")):
        changed(FIXTURES / f"{name}.xlsx", folder / f"fixture-{name}.xlsx", unprotected)
        made.append((folder / f"fixture-{name}.xlsx", sheet))
    return [(path, sheet, path.name != "strict.xlsx") for path, sheet in made]
