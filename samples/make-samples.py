"""Writes the sample plans, and the gold readings that the tests hold PlanProof's own against.

    /usr/bin/python3 samples/make-samples.py

It needs XlsxWriter and openpyxl (Debian: python3-xlsxwriter, python3-openpyxl) and, for the layout of the gold
readings, the project's own Prettier. The same words give the same bytes each time.
"""

import copy
import datetime
import json
import pathlib
import re
import subprocess
import textwrap

import openpyxl
import xlsxwriter

import joint_action_plan as plan

SAMPLES = pathlib.Path(__file__).resolve().parent
GOLD = SAMPLES.parent / "test" / "plans"

FILLS = {"LA": "#FFFF00", "NHS": "#00B0F0", "joint": "#92D050"}
LIGHT_YELLOW = "#FFFF99"
RED = "#FF0000"
GREY, DARK_GREY = "#D9D9D9", "#BFBFBF"
HEADING_ROW = 5
WIDTHS = (38, 24, 13, 38, 60)  # In characters.
LINE = 15  # In points.

# Of the kept plan: the row of each section's band, and of the first action under it.
BAND_ROWS = {1: 6, 10: 16, 17: 24}
KEPT_ROWS = {**{n: n + 6 for n in range(1, 10)}, **{n: n + 7 for n in range(10, 17)}, **{n: n + 8 for n in range(17, 22)}}

# Of the pasted plan, as it comes out of the paper: what stands in each row. A number is an action, a pair a part of one.
PASTED = (
    ["title", "heading", "band 1", 1, "title", "heading", 2, (3, 1), "title lines", "heading", (3, 2), 4, 5]
    + ["title", "heading", 6, 7, 8, "title", "heading", 9, "furniture", "band 10", "title", "heading", 10, (11, 1)]
    + ["furniture", "title", "heading", (11, 2), 12, "furniture", "title", "other heading", 13, 14, 15]
    + ["furniture", "title lines", "heading", 16, "band 17", 17, 18, "title", "heading", 19, 20, 21, "furniture"]
)
PASTED_ROWS = {
    **{1: (4, 4), 2: (7, 7), 3: (8, 13), 4: (14, 14), 5: (15, 15), 6: (18, 18), 7: (19, 19), 8: (20, 20), 9: (23, 23)},
    **{10: (28, 28), 11: (29, 33), 12: (34, 34), 13: (38, 38), 14: (39, 39), 15: (40, 40), 16: (46, 46)},
    **{17: (48, 48), 18: (49, 49), 19: (52, 52), 20: (53, 53), 21: (54, 54)},
}
# Where the page broke: the words of the steps and of the progress with which the next page begins.
PAGE_BREAKS = {3: ("The practice lead reports", "COMPLETE"), 11: ("Each ward names", "• Log to be inspected")}

CARELESS_YEARS = {"5": "2026-03-15", "18": "2026-03-15", "19": "2026-06-14"}
HIDDEN = "17"
PLANTED = [
    ("wrong-fill", "A11", "5", "The lead is the council, the fill is blue (NHS)"),
    ("missing-fill", "A17", "10", "No fill; the lead is the council"),
    ("red-on-ofsted-only", "A26", "18", "Red text, but the source is OFSTED only"),
    ("cqc-not-red", "A18", "11", "A CQC-only outcome in black"),
    ("careless-year", "C11", "5", "Shows 15-Mar, holds 15 March 2026"),
    ("careless-year", "C26", "18", "Shows 15-Mar, holds 15 March 2026"),
    ("careless-year", "C27", "19", "Shows 14-Jun, holds 14 June 2026: hides that an open action is overdue"),
    ("hidden-row", "A25", "17", "The row is hidden; the action is open and overdue"),
    ("note", "E10", "4", "A note"),
    ("hidden-sheet", "Notes!A1", None, "The sheet is hidden"),
]
NOT_ERRORS = [
    ("off-palette-same-colour", "A8", "2", "Light yellow is still yellow"),
    ("data-validation", "B22", "15", "A drop-down list"),
]


def text_of(outcome):
    return outcome if isinstance(outcome, str) else "".join(outcome)


def is_complete(action):
    return "evidence" in action


def as_shown(day):
    """A day as Excel's d-mmm shows it."""
    date = datetime.date.fromisoformat(day)
    return f"{date.day}-{date:%b}"


def is_day(text):
    return re.fullmatch(r"\d{4}-\d\d-\d\d", text) is not None


def lead_lines(people):
    return "\n".join(f"{person}\n{organisations}" for person, organisations in people)


class Book:
    """A workbook with one visible sheet, laid out for A4 as such plans are."""

    def __init__(self, path, sheet):
        self.book = xlsxwriter.Workbook(str(path))
        self.book.set_properties({"author": "", "created": datetime.datetime(2024, 9, 2, 9, 0, 0)})
        self.sheet = self.book.add_worksheet(sheet)
        self.sheet.set_landscape()
        self.sheet.set_paper(9)
        self.sheet.fit_to_pages(1, 0)
        for column, width in enumerate(WIDTHS):
            self.sheet.set_column(column, column, width)
        self.bold = self.book.add_format({"bold": True})
        self.italic = self.book.add_format({"italic": True})
        self.bold_italic = self.book.add_format({"bold": True, "italic": True})
        self.red = self.book.add_format({"font_color": RED})

    def cell(self, **look):
        return self.book.add_format({"text_wrap": True, "valign": "top", "border": 1, **look})

    def merged(self, row, text, look):
        self.sheet.merge_range(row - 1, 0, row - 1, 4, text, look)

    def fit(self, row, texts, hidden=False):
        """Gives a row the height of its longest text: not every program does so for itself."""
        lines = max(
            sum(len(textwrap.wrap(line, width)) or 1 for line in text.split("\n")) for text, width in zip(texts, WIDTHS)
        )
        self.sheet.set_row(row - 1, lines * LINE, None, {"hidden": hidden})


def write_kept(path, actions, miscoloured=False):
    """The plan as an officer keeps it: real dates that show no year, fills by lead, what CQC added in red."""
    out = Book(path, "Joint Action Plan")
    sheet = out.sheet
    for row, text in enumerate(plan.TITLES, start=1):
        out.merged(row, text, out.book.add_format({"bold": True, "align": "center", "size": 16 if row == 1 else 12}))
    head = out.cell(bold=True, bg_color=GREY)
    for column, text in enumerate(plan.HEADINGS):
        sheet.write_string(HEADING_ROW - 1, column, text, head)
    sheet.write_rich_string(
        HEADING_ROW - 1, 1, out.bold, "Lead person (", out.bold_italic, "working with", out.bold, ")", head
    )
    out.fit(HEADING_ROW, plan.HEADINGS)
    sheet.freeze_panes(HEADING_ROW, 0)
    sheet.repeat_rows(HEADING_ROW - 1)
    for first, row in BAND_ROWS.items():
        out.merged(row, plan.SECTIONS[first], out.cell(bold=True, bg_color=DARK_GREY))

    planted = {ref: kind for kind, cell, ref, _ in PLANTED + NOT_ERRORS if miscoloured and cell.startswith("A")}
    text, date = out.cell(), out.cell(num_format="d-mmm", align="left")
    for action in actions:
        row = KEPT_ROWS[int(action["ref"])] - 1
        error = planted.get(action["ref"])
        fill = {"wrong-fill": FILLS["NHS"], "missing-fill": None, "off-palette-same-colour": LIGHT_YELLOW}.get(
            error, FILLS[action["sector"]]
        )
        red = (action["sources"] == plan.CQC and error != "cqc-not-red") or error == "red-on-ofsted-only"
        look = out.cell(**({"bg_color": fill} if fill else {}), **({"font_color": RED} if red else {}))
        if isinstance(action["outcome"], str):
            sheet.write_string(row, 0, action["outcome"], look)
        else:
            before, added, after = action["outcome"]
            sheet.write_rich_string(row, 0, before, out.red, added, after, look)
        if "working_with" in action:
            partners = lead_lines(action["working_with"])
            sheet.write_rich_string(row, 1, lead_lines(action["leads"]) + "\n", out.italic, partners, text)
        else:
            sheet.write_string(row, 1, lead_lines(action["leads"]), text)
        if is_day(action["due"]):
            sheet.write_datetime(row, 2, datetime.datetime.fromisoformat(action["due"]), date)
        else:
            sheet.write_string(row, 2, action["due"], text)
        sheet.write_string(row, 3, action["actions"], text)
        if is_complete(action):
            sheet.write_rich_string(row, 4, action["progress"] + "\n", out.bold, "COMPLETE", text)
        else:
            sheet.write_string(row, 4, action["progress"], text)
        texts = (text_of(action["outcome"]), lead_lines(action["leads"] + action.get("working_with", [])))
        hidden = miscoloured and action["ref"] == HIDDEN
        out.fit(row + 1, (*texts, action["due"], action["actions"], action["progress"] + "\nCOMPLETE"), hidden)
    if miscoloured:
        plant_what_is_not_seen(out)
    out.book.close()


def plant_what_is_not_seen(out):
    out.sheet.write_comment("E10", "Ask the Trust whether this can be published", {"author": "A. N. Officer"})
    names = [person for person, _ in (plan.FENNIMORE, plan.BROCKLEBURY, plan.MARCHWOOD)]
    out.sheet.data_validation("B22", {"validate": "list", "source": names, "ignore_blank": True})
    notes = out.book.add_worksheet("Notes")
    notes.write_string("A1", "For the next meeting of officers, not for publication")
    notes.write_string("A2", "Ask Hollis about the night shifts")
    notes.hide()


def as_pasted(text, number):
    """The spaces that a paper leaves in its text, differing from action to action."""
    if number % 2:
        text = text.replace(". ", ".  ")
    return re.sub(r"\b(\d+)(st|nd|rd|th)\b", r"\1 \2", text)


def pasted_cells(action, part):
    """The five texts of an action's row; part is None for a whole action, else 1 or 2."""
    number = int(action["ref"])
    outcome = text_of(action["outcome"])
    if number in (4, 8, 13, 19):
        outcome = outcome.replace(f"{number}. ", f"{number}.\u00a0", 1)
    people = action["leads"] + action.get("working_with", [])
    lead = lead_lines(people).replace("\n", " ").replace(plan.COUNCIL, plan.COUNCIL.replace(" ", "\u00a0"))
    due = as_shown(action["due"]) if is_day(action["due"]) else action["due"]
    due = {5: due + "\u00a0", 10: due + " ", 11: due.replace(" Dec", "\nDec")}.get(number, due)
    steps = action["actions"].replace("\n", " ")
    progress = action["progress"]
    if is_complete(action):
        progress += {0: "\nCOMPLETE", 1: "  COMPLETE", 2: " \nCOMPLETE\u00a0"}[number % 3]
    cells = [as_pasted(text, number) for text in (outcome, lead, due, steps, progress)]
    if part is None:
        return cells
    steps_at, progress_at = (cells[3 + i].index(words) for i, words in enumerate(PAGE_BREAKS[number]))
    if part == 1:
        return [*cells[:3], cells[3][:steps_at].rstrip(), cells[4][:progress_at].rstrip()]
    return ["", "", "", cells[3][steps_at:], cells[4][progress_at:]]


def write_pasted(path, actions):
    """The same plan as it comes out of the published paper: all of it text, page by page, with no colours."""
    out = Book(path, "Sheet1")
    by_number = {int(action["ref"]): action for action in actions}
    look, row = out.cell(), 0

    def write(cells):
        for column, text in enumerate(cells):
            out.sheet.write(row - 1, column, text, look)
        out.fit(row, cells)

    for item in PASTED:
        row += 1
        if item == "title":
            out.merged(row, "\n".join(plan.TITLES), look)
            out.sheet.set_row(row - 1, len(plan.TITLES) * LINE)
        elif item == "title lines":
            for text in plan.TITLES:
                write([text, "", "", "", ""])
                row += 1
            row -= 1
        elif item in ("heading", "other heading"):
            code = plan.CODE.replace("joint:", "joint;") if item == "other heading" else plan.CODE
            write([code, *plan.HEADINGS[1:]])
        elif item == "furniture":
            write(["APPENDIX A", "", "", "", ""])
        elif isinstance(item, str):
            out.merged(row, plan.SECTIONS[int(item.split()[1])], look)
        else:
            number, part = item if isinstance(item, tuple) else (item, None)
            write(pasted_cells(by_number[number], part))
    out.book.close()


def gold_people(people):
    return [{"person": person, "organisations": organisations.split("/ ")} for person, organisations in people]


def gold_action(action, row, last_row):
    number = int(action["ref"])
    original, revised = action["read"]
    level, quote = action.get("evidence", (None, None))
    status = "complete" if is_complete(action) else "open"
    in_force = revised or original
    overdue = {day: status == "open" and in_force is not None and in_force < day for day in plan.AS_AT}
    gold = {
        "ref": action["ref"],
        "row": row,
        "lastRow": last_row,
        "section": plan.SECTIONS[max(first for first in plan.SECTIONS if first <= number)],
        "sources": list(action["sources"]),
        "leads": gold_people(action["leads"]),
        "workingWith": gold_people(action.get("working_with", [])),
        "sector": action["sector"],
        "due": {"original": original, "revised": revised},
        "status": status,
        "evidence": level,
        "overdue": overdue,
    }
    if quote is not None:
        gold["evidenceQuote"] = quote
    if "due_reason" in action:
        gold["dueReason"] = action["due_reason"]
    return gold


def write_gold(name, about, sheet, rows, **more):
    columns = dict(ref="A", outcome="A", lead="B", due="C", revised="C")
    columns.update(actions="D", progress="E", status="E", evidence="E")
    gold = {
        "name": name,
        "workbook": f"{name}.xlsx",
        "about": about,
        "asAt": list(plan.AS_AT),
        "sheet": sheet,
        "columns": columns,
        "actions": [gold_action(action, *rows[int(action["ref"])]) for action in plan.ACTIONS],
        **more,
    }
    for action in gold["actions"]:
        if name.endswith("miscoloured") and action["ref"] in CARELESS_YEARS:
            held = CARELESS_YEARS[action["ref"]]
            action["due"]["acceptable"] = [[action["due"]["original"], None], [held, None]]
            if action["status"] == "open":
                action["overdueAcceptable"] = {day: [True, None] for day in plan.AS_AT}
    path = GOLD / f"{name}.gold.json"
    path.write_text(json.dumps(gold, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    see_that_it_holds(gold)
    return path


def see_that_it_holds(gold):
    """The rows and the quotes of a gold reading were set down by hand: they must be there in the workbook."""
    sheet = openpyxl.load_workbook(SAMPLES / gold["workbook"])[gold["sheet"]]
    for action in gold["actions"]:
        outcome = str(sheet.cell(action["row"], 1).value)
        assert outcome.startswith(action["ref"] + "."), (gold["name"], action["ref"], outcome)
        rows = range(action["row"], action["lastRow"] + 1)
        texts = [str(sheet.cell(row, 5).value) for row in rows]
        assert any(action.get("evidenceQuote", "") in text for text in texts), (gold["name"], action["ref"], texts)
        if action["lastRow"] > action["row"]:
            assert sheet.cell(action["lastRow"], 1).value is None and sheet.cell(action["lastRow"], 5).value


def main():
    careless = copy.deepcopy(plan.ACTIONS)
    for action in careless:
        action["due"] = CARELESS_YEARS.get(action["ref"], action["due"])
    write_kept(SAMPLES / "joint-action-plan.xlsx", plan.ACTIONS)
    write_pasted(SAMPLES / "joint-action-plan-pasted.xlsx", plan.ACTIONS)
    write_kept(SAMPLES / "joint-action-plan-miscoloured.xlsx", careless, miscoloured=True)

    kept = {number: (row, row) for number, row in KEPT_ROWS.items()}
    as_planted = [dict(zip(("kind", "cell", "ref", "what"), each)) for each in PLANTED]
    not_errors = [dict(zip(("kind", "cell", "ref", "what"), each)) for each in NOT_ERRORS]
    paths = [
        write_gold("joint-action-plan", "As an officer keeps it.", "Joint Action Plan", kept),
        write_gold("joint-action-plan-pasted", "As pasted from the paper.", "Sheet1", PASTED_ROWS),
        write_gold(
            "joint-action-plan-miscoloured",
            "As an officer keeps it, with errors planted.",
            "Joint Action Plan",
            kept,
            planted=as_planted,
            notErrors=not_errors,
        ),
    ]
    subprocess.run(["npx", "prettier", "--write", "--log-level", "warn", *map(str, paths)], check=True, cwd=SAMPLES.parent)


if __name__ == "__main__":
    main()
