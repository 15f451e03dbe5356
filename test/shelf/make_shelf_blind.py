"""Writes the workbooks of the blind shelf, and the gold reading of each beside it.

The councils, trusts and people are invented. The readings are set down by hand in blind_plans/, by the conventions of
the field; here a late action only follows from the dates and the status that were set down.

    /usr/bin/python3 test/shelf/make_shelf_blind.py
"""

import datetime
import itertools
import json
import pathlib
import subprocess

import openpyxl
import xlsxwriter
from blind_plans import PLANS, PLANS_BY_ROW
from blind_plans.shape import Band, Row
from xlsxwriter.utility import xl_col_to_name

SHELF = pathlib.Path(__file__).resolve().parent / "blind"
MEANINGS = ("ref", "outcome", "lead", "due", "revised", "actions", "progress", "status", "evidence")
WRITTEN = datetime.datetime(2025, 1, 6, 9, 0, 0)


class Sheet:
    """The plan's sheet, row by row from the top. Rows count from 1, as in the gold reading."""

    def __init__(self, book, plan):
        self.book, self.plan, self.row = book, plan, 0
        self.sheet = book.add_worksheet(plan.sheet)
        self.right = plan.left + len(plan.headings[-1]) - 1
        self.looks = {}
        for column, width in enumerate(plan.widths):
            self.sheet.set_column(plan.left + column, plan.left + column, width)
        self.sheet.set_landscape()

    def look(self, **how):
        key = tuple(sorted(how.items()))
        if key not in self.looks:
            self.looks[key] = self.book.add_format({"text_wrap": True, "valign": "top", **how})
        return self.looks[key]

    def write(self, cells, hidden=False, **how):
        for index, value in enumerate(cells):
            column, look = self.plan.left + index, how
            fill = self.plan.fills.get(value) if isinstance(value, str) else None
            if fill and "bold" not in how:
                look = {**how, "bg_color": fill}
            if isinstance(value, datetime.date):
                look = self.look(num_format=self.plan.date_format, align="left", **look)
                at = datetime.datetime.combine(value, datetime.time())
                self.sheet.write_datetime(self.row, column, at, look)
            elif isinstance(value, (int, float)):
                number = {"num_format": "0%"} if xl_col_to_name(column) in self.plan.percents else {}
                self.sheet.write_number(self.row, column, value, self.look(**look, **number))
            elif value:
                self.sheet.write_string(self.row, column, value, self.look(**look))
            elif how.get("border"):
                self.sheet.write_blank(self.row, column, None, self.look(**look))
        if hidden:
            self.sheet.set_row(self.row, None, None, {"hidden": True})
        self.row += 1

    def merged(self, text, **how):
        self.sheet.merge_range(self.row, self.plan.left, self.row, self.right, text, self.look(**how))
        self.row += 1


def write_other(book, name, rows):
    sheet = book.add_worksheet(name)
    for index, cells in enumerate(rows):
        sheet.write_row(index, 0, cells)


def write_plan(plan):
    """Writes the workbook; the rows of each action, first and last, and its section."""
    path = SHELF / f"{plan.name}.xlsx"
    book = xlsxwriter.Workbook(str(path), {"date_1904": plan.from_1904})
    book.set_properties({"author": "", "created": WRITTEN})
    for name, rows in plan.first_sheets.items():
        write_other(book, name, rows)
    out, found, section = Sheet(book, plan), [], None
    for title in plan.titles:
        if title and plan.merged_titles:
            out.merged(title, bold=True, align="center")
        else:
            out.write([title], bold=True)
    top = out.row
    for cells in plan.headings:
        out.write(cells, bold=True, border=1, bg_color="#D9D9D9")
    for area, text in plan.heading_merges:
        out.sheet.merge_range(area, text, out.look(bold=True, border=1, bg_color="#D9D9D9"))
    for item in plan.rows:
        if isinstance(item, Band):
            section = item.text
            if item.merged:
                out.merged(item.text, bold=True, bg_color="#BFBFBF")
            else:
                out.write([item.text], bold=True)
        elif isinstance(item, Row):
            out.write(item.cells, **({"bold": True} if item.bold else {}))
        else:
            first = out.row + 1
            for cells in [item.cells, *item.more]:
                out.write(cells, hidden=item.hidden, border=1)
            found.append((item, first, out.row, item.section or section))
    if plan.table:
        names = [{"header": text} for text in plan.headings[-1]]
        last = found[-1][2] - 1
        out.sheet.add_table(top, plan.left, last, out.right, {"name": plan.table, "columns": names})
    elif plan.filtered:
        out.sheet.autofilter(top, plan.left, found[-1][2] - 1, out.right)
    for name, rows in plan.other_sheets.items():
        write_other(book, name, rows)
    if plan.first_sheets:
        out.sheet.activate()
    book.close()
    return found


def is_late(status, due, as_at):
    in_force = due[1] or due[0]
    return status == "open" and in_force is not None and in_force < as_at


def gold_action(plan, item, row, last_row, section):
    original, revised = item.due
    gold = {
        "ref": item.ref,
        "row": row,
        "lastRow": last_row,
        "section": section,
        "sources": item.sources,
        "leads": item.leads,
        "workingWith": item.with_,
        "sector": item.sector,
        "due": {"original": original, "revised": revised},
        "status": item.status,
        "evidence": item.evidence,
        "overdue": {as_at: is_late(item.status, item.due, as_at) for as_at in plan.as_at},
    }
    if item.due_or:
        gold["due"]["acceptable"] = [list(item.due), *map(list, item.due_or)]
    for name, first, others in (
        ("sector", item.sector, item.sector_or),
        ("status", item.status, item.status_or),
        ("evidence", item.evidence, item.evidence_or),
        ("leads", item.leads, item.leads_or),
        ("sources", item.sources, item.sources_or),
        ("section", section, item.section_or),
    ):
        if others is not None:
            gold[f"{name}Acceptable"] = [first, *others]
    if item.due_or or item.status_or:
        readings = list(itertools.product([item.status, *(item.status_or or [])], [item.due, *(item.due_or or [])]))
        late = {as_at: {is_late(*reading, as_at) for reading in readings} for as_at in plan.as_at}
        gold["overdueAcceptable"] = {as_at: sorted(answers) for as_at, answers in late.items()}
    if item.quote:
        gold["evidenceQuote"] = item.quote
    if item.reason:
        gold["dueReason"] = item.reason
    return gold


def write_gold(plan, found):
    gold = {
        "name": plan.name,
        "workbook": f"{plan.name}.xlsx",
        "about": plan.about,
        "asAt": list(plan.as_at),
        "sheet": plan.sheet,
        "columns": {meaning: plan.columns[meaning] for meaning in MEANINGS},
        "actions": [gold_action(plan, *each) for each in found],
    }
    path = SHELF / f"{plan.name}.gold.json"
    path.write_text(json.dumps(gold, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return path, gold


def see_that_it_holds(plan, gold):
    """What was set down by hand must be there in the workbook, and hang together."""
    sheet = openpyxl.load_workbook(SHELF / gold["workbook"])[gold["sheet"]]
    refs = [action["ref"] for action in gold["actions"]]
    assert len(set(refs)) == len(refs), (plan.name, refs)
    for action in gold["actions"]:
        where = (plan.name, action["ref"])
        texts = [
            str(cell.value)
            for row in sheet.iter_rows(action["row"], action["lastRow"])
            for cell in row
            if cell.value is not None
        ]
        words = " ".join(" ".join(texts).split())
        number = str(sheet[f"{plan.columns['ref']}{action['row']}"].value)
        assert number.lstrip().startswith(action["ref"]), (where, number)
        assert (action["status"] == "open") == (action["evidence"] is None), where
        if plan.columns["due"] == plan.columns["revised"] or not action["due"]["revised"]:
            assert action["due"]["original"] or not action["due"]["revised"], where
        assert " ".join(action.get("evidenceQuote", "").split()) in words, where
        assert " ".join(action.get("dueReason", "").split()) in words, where
        for person in action["leads"] + action["workingWith"]:
            for name in [person["person"], *person["organisations"]]:
                assert name is None or name in words, (where, name)


def main():
    SHELF.mkdir(exist_ok=True)
    paths = []
    for plan in PLANS:
        path, gold = write_gold(plan, write_plan(plan))
        see_that_it_holds(plan, gold)
        paths.append(path)
        print(f"{plan.name}: {len(gold['actions'])} actions")
    for plan in PLANS_BY_ROW:
        paths.append(plan.save(SHELF))
        print(f"{plan.name}: {len(plan.actions)} actions")
    command = ["npx", "prettier", "--write", "--log-level", "warn", *map(str, paths)]
    subprocess.run(command, check=True, cwd=SHELF.parents[2])


if __name__ == "__main__":
    main()
