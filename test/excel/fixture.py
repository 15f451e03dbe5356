"""Turns a workbook into a fixture of the Excel test host: its state (model/state.ts) as JSON.

    /usr/bin/python3 test/excel/fixture.py workbook.xlsx fixture.json

Needs openpyxl. What openpyxl does not read (threaded comments, charts, custom XML parts) is left out.
"""

import colorsys
import datetime
import json
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

import openpyxl
from openpyxl.styles.colors import COLOR_INDEX, Color
from openpyxl.utils.datetime import CALENDAR_MAC_1904, to_excel

PATTERNS = {
    "darkGray": "Gray75",
    "mediumGray": "Gray50",
    "lightGray": "Gray25",
    "gray125": "Gray16",
    "gray0625": "Gray8",
    "lightDown": "LightDown",
    "lightUp": "LightUp",
}
WEIGHTS = {"thin": "Thin", "hair": "Hairline", "medium": "Medium", "thick": "Thick"}
EXTENDED = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}"
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
DEFAULT_FONT = {"name": "Calibri", "size": 11.0, "bold": False, "italic": False, "color": "#000000"}
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
# The theme lists dark 1, light 1, dark 2, light 2; colours count light 1, dark 1, light 2, dark 2.
THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11]


def theme_colours(workbook):
    if not workbook.loaded_theme:
        return []
    scheme = next(ElementTree.fromstring(workbook.loaded_theme).iter(DRAWING + "clrScheme"))
    listed = [colour[0].get("lastClr") or colour[0].get("val") for colour in scheme]
    return [listed[i] for i in THEME_ORDER]


def tinted(rgb, tint):
    red, green, blue = (int(rgb[i : i + 2], 16) / 255 for i in (0, 2, 4))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    parts = colorsys.hls_to_rgb(hue, light, saturation)
    return "#" + "".join(f"{round(part * 255):02X}" for part in parts)


def colour_of(colour, theme, automatic):
    """As seen, "#RRGGBB"."""
    if colour is None or colour.type == "auto":
        return automatic
    if colour.type == "theme":
        rgb = theme[colour.theme] if colour.theme < len(theme) else automatic[1:]
    elif colour.type == "indexed":
        rgb = COLOR_INDEX[colour.indexed][2:] if colour.indexed < 64 else automatic[1:]
    else:
        rgb = colour.rgb[-6:]
    return tinted(rgb, colour.tint or 0)


def font_of(font, theme):
    return {
        "name": font.name or getattr(font, "rFont", None) or "Calibri",
        "size": float(font.sz or 11),
        "bold": bool(font.b),
        "italic": bool(font.i),
        "color": colour_of(font.color, theme, "#000000"),
        **({"strikethrough": True} if font.strike else {}),
    }


def fill_of(fill, theme):
    if fill.tagname == "gradientFill":
        return {"color": "#FFFFFF", "pattern": "LinearGradient"}
    if fill.patternType is None or fill.patternType == "none":
        return None
    if fill.patternType == "solid":
        return {"color": colour_of(fill.fgColor, theme, "#FFFFFF")}
    return {"color": colour_of(fill.bgColor, theme, "#FFFFFF"), "pattern": PATTERNS[fill.patternType]}


def borders_of(border, theme):
    borders = {}
    for edge in ("top", "bottom", "left", "right"):
        side = getattr(border, edge)
        if side is not None and side.style:
            borders[edge] = {
                "style": "Continuous",
                "weight": WEIGHTS.get(side.style, "Thin"),
                "color": colour_of(side.color, theme, "#000000"),
            }
    return borders


def runs_by_cell(path):
    """The runs of each cell whose text has several: {sheet: {address: [(text, look or None)]}}. openpyxl drops them."""
    found = {}
    with zipfile.ZipFile(path) as package:
        if "xl/sharedStrings.xml" not in package.namelist():
            return found
        strings = list(ElementTree.fromstring(package.read("xl/sharedStrings.xml")).iter(MAIN + "si"))
        relations = ElementTree.fromstring(package.read("xl/_rels/workbook.xml.rels"))
        targets = {relation.get("Id"): relation.get("Target").replace("/xl/", "") for relation in relations}
        for sheet in ElementTree.fromstring(package.read("xl/workbook.xml")).iter(MAIN + "sheet"):
            part = ElementTree.fromstring(package.read("xl/" + targets[sheet.get(RELATION)]))
            cells = [cell for cell in part.iter(MAIN + "c") if cell.get("t") == "s"]
            rich = {cell.get("r"): strings[int(cell.findtext(MAIN + "v"))].findall(MAIN + "r") for cell in cells}
            found[sheet.get("name")] = {address: runs for address, runs in rich.items() if len(runs) > 1}
    return found


def run_of(run, font, theme):
    """A run without a look of its own has the cell's."""
    look = run.find(MAIN + "rPr")
    text = run.findtext(MAIN + "t")
    if look is None:
        return {"text": text, "font": {key: font[key] for key in ("italic", "color", "strikethrough") if key in font}}
    given = look.find(MAIN + "color")
    colour = None if given is None else Color(**{key: number(key, value) for key, value in given.attrib.items()})
    return {
        "text": text,
        "font": {
            "italic": look.find(MAIN + "i") is not None,
            "color": colour_of(colour, theme, "#000000"),
            **({"strikethrough": True} if look.find(MAIN + "strike") is not None else {}),
        },
    }


def number(key, value):
    return value if key == "rgb" else float(value) if key == "tint" else int(value)


def value_of(value, epoch):
    if value is None:
        return ""
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
        return to_excel(value, epoch)
    return value


def cell_of(cell, runs, theme, epoch):
    state = {}
    if cell.value is not None:
        state["value"] = value_of(cell.value, epoch)
    if cell.number_format != "General":
        state["numberFormat"] = cell.number_format
    fill = fill_of(cell.fill, theme)
    if fill:
        state["fill"] = fill
    font = font_of(cell.font, theme)
    if font != DEFAULT_FONT:
        state["font"] = font
    if runs:
        state["runs"] = [run_of(run, font, theme) for run in runs]
    borders = borders_of(cell.border, theme)
    if borders:
        state["borders"] = borders
    if cell.alignment.wrap_text:
        state["wrapText"] = True
    return state


def area_of(ref):
    left, top, right, bottom = openpyxl.utils.range_boundaries(ref)
    return {"top": top - 1, "left": left - 1, "height": bottom - top + 1, "width": right - left + 1}


def sheet_of(workbook, index, runs, theme):
    sheet, epoch = workbook.worksheets[index], workbook.epoch
    # iter_rows makes the cells that it passes: only those that hold or show something are kept.
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell, openpyxl.cell.cell.MergedCell):
                continue
            state = cell_of(cell, runs.get(cell.coordinate), theme, epoch)
            if state:
                cells[cell.coordinate] = state
    columns = sheet.column_dimensions
    print_areas = [area.split("!")[-1].replace("$", "") for area in sheet.print_area or []]
    return {
        "id": f"{{00000000-0001-0000-{index:04d}-000000000000}}",
        "name": sheet.title,
        "visibility": {"visible": "Visible", "hidden": "Hidden", "veryHidden": "VeryHidden"}[sheet.sheet_state],
        "isProtected": bool(sheet.protection.sheet),
        "cells": cells,
        "rowHeights": {str(row - 1): size.height for row, size in sheet.row_dimensions.items() if size.height},
        "columnWidths": {
            str(column - 1): size.width * 7 * 0.75
            for size in columns.values()
            if size.width and size.min
            for column in range(size.min, size.max + 1)
        },
        "hiddenRows": [row - 1 for row, size in sheet.row_dimensions.items() if size.hidden],
        "hiddenColumns": [
            column - 1 for size in columns.values() if size.hidden for column in range(size.min, size.max + 1)
        ],
        "merges": [str(merge) for merge in sheet.merged_cells.ranges],
        "conditionalFormats": [str(area) for over in sheet.conditional_formatting for area in over.sqref.ranges],
        "names": [
            {"name": defined.name, "formula": "=" + defined.attr_text, "visible": not defined.hidden}
            for defined in workbook.defined_names.definedName
            if defined.localSheetId == index and not defined.name.startswith("_xlnm.")
        ],
        "tables": [
            {"name": table.displayName, "area": area_of(table.ref), "hasTotals": bool(table.totalsRowCount)}
            for table in sheet.tables.values()
        ],
        "charts": [],
        "pageBreaks": [],
        "pageLayout": {
            "printArea": ",".join(print_areas) or None,
            "printTitleRows": None,
            "orientation": (sheet.page_setup.orientation or "portrait").capitalize(),
            "paperSize": "A4",
            "zoom": {"scale": sheet.page_setup.scale or 100},
            "headersFooters": {},
        },
    }


def company_of(path):
    """openpyxl does not keep it."""
    with zipfile.ZipFile(path) as package:
        if "docProps/app.xml" not in package.namelist():
            return ""
        return ElementTree.fromstring(package.read("docProps/app.xml")).findtext(EXTENDED + "Company") or ""


def state_of(path):
    workbook = openpyxl.load_workbook(path, data_only=True)
    runs = runs_by_cell(path)
    theme = theme_colours(workbook)
    sheets = workbook.worksheets
    return {
        "name": path.replace("\\", "/").split("/")[-1],
        "date1904": workbook.epoch == CALENDAR_MAC_1904,
        "active": workbook.active.title,
        "isStructureProtected": bool(workbook.security and workbook.security.lockStructure),
        "sheets": [
            sheet_of(workbook, index, runs.get(sheet.title, {}), theme)
            for index, sheet in enumerate(sheets)
        ],
        "remarks": [
            {"kind": "note", "sheet": sheet.title, "address": cell.coordinate, "text": cell.comment.text}
            for sheet in sheets
            for row in sheet.iter_rows()
            for cell in row
            if cell.comment
        ],
        "properties": {
            "title": workbook.properties.title or "",
            "author": workbook.properties.creator or "",
            "lastAuthor": workbook.properties.lastModifiedBy or "",
            "company": company_of(path),
        },
        "xmlParts": [],
    }


if __name__ == "__main__":
    source, target = sys.argv[1:]
    with open(target, "w", encoding="utf-8", newline="\n") as file:
        json.dump(state_of(source), file, ensure_ascii=False, indent=1)
        file.write("\n")
