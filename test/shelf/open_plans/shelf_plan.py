"""A plan of the shelf: the workbook that is written, and beside it what a careful reader makes of each action."""

import datetime
import itertools
import json
import pathlib

import xlsxwriter

SHELF = pathlib.Path(__file__).resolve().parent.parent / "open"
MEANINGS = ("ref", "outcome", "lead", "due", "revised", "actions", "progress", "status", "evidence")


def person_of(text):
    """ "Maud Ellerby|Carrowmoor Council" is a person of an organisation; "|Carrowmoor Council" the council alone. """
    person, _, organisations = text.partition("|")
    return {"person": person or None, "organisations": [each for each in organisations.split("/") if each]}


def readings_of(spec):
    """The ways in which one lead may be read. "@Chief Nurse" is a post: it may stand for a person or for a body."""
    if isinstance(spec, tuple):
        return [person_of(each) for each in spec]
    if spec.startswith("@"):
        post = person_of(spec[1:])
        return [post] if post["organisations"] else [post, {"person": None, "organisations": [post["person"]]}]
    return [person_of(spec)]


def groupings_of(leads):
    """The same leads, where a body alone is told by itself, put to the lead before it, or split into its bodies."""
    split, joined = [], []
    for lead in leads:
        alone = lead["person"] is None
        split += [{"person": None, "organisations": [each]} for each in lead["organisations"]] if alone else [lead]
        if alone and joined:
            before = joined.pop()
            joined.append({**before, "organisations": before["organisations"] + lead["organisations"]})
        else:
            joined.append(lead)
    return [leads, split, joined]


def ways_to_read(specs):
    """Every list of leads that is right, the best first."""
    found = []
    for leads in itertools.product(*map(readings_of, specs)):
        found += [each for each in groupings_of(list(leads)) if each not in found]
    return found


def listed(value):
    """Alternatives as a list, the first the best: a tuple holds several, anything else is the only one."""
    return list(value) if isinstance(value, tuple) else [value]


def due_of(value):
    """A day, a (first, revised) pair, or a list of such: the first the best."""
    options = value if isinstance(value, list) else [value]
    return [each if isinstance(each, tuple) else (each, None) for each in options]


def is_late(status, due, day):
    first, revised = due
    in_force = revised or first
    return status == "open" and in_force is not None and in_force < day


class ShelfPlan:
    def __init__(self, name, about, sheet, as_at, columns, columns_acceptable=None):
        self.gold = {
            "name": name,
            "workbook": f"{name}.xlsx",
            "about": about,
            "asAt": list(as_at),
            "sheet": sheet,
            "columns": {meaning: columns.get(meaning) for meaning in MEANINGS},
        }
        if columns_acceptable:
            self.gold["columnsAcceptable"] = columns_acceptable
        self.gold["actions"] = []
        self.book = xlsxwriter.Workbook(str(SHELF / f"{name}.xlsx"))
        year, month, day = map(int, as_at[0].split("-"))
        self.book.set_properties({"author": "", "created": datetime.datetime(year, month, day, 9, 0, 0)})
        self.sheet = self.book.add_worksheet(sheet)

    def look(self, **more):
        return self.book.add_format({"text_wrap": True, "valign": "top", "border": 1, **more})

    def write(self, row, column, value, look, date=None):
        """Writes a text, a number, or, where a format for dates is given, an ISO day as a real date. Rows from 1."""
        if date is not None and isinstance(value, str) and len(value) == 10 and value[4:8:3] == "--":
            self.sheet.write_datetime(row - 1, column, datetime.datetime.fromisoformat(value), date)
        elif isinstance(value, str) and value:
            self.sheet.write_string(row - 1, column, value, look)
        else:
            self.sheet.write(row - 1, column, value, look)

    def read(self, row, ref, truth, section=None, sources=(), last_row=None):
        """Sets down how the action in these rows is to be read; what it says comes of no program but the writer's hand."""
        leads, workers = ways_to_read(truth["leads"]), ways_to_read(truth["working_with"])
        sectors, statuses = listed(truth["sector"]), listed(truth["status"])
        evidence, dues = listed(truth["evidence"]), due_of(truth["due"])
        late = {
            day: [is_late(status, due, day) for due in dues for status in statuses] for day in self.gold["asAt"]
        }
        action = {
            "ref": ref,
            "row": row,
            "lastRow": last_row or row,
            "section": section,
            "sources": list(sources),
            "leads": leads[0],
            "workingWith": workers[0],
            "sector": sectors[0],
            "due": {"original": dues[0][0], "revised": dues[0][1]},
            "status": statuses[0],
            "evidence": evidence[0],
            "overdue": {day: answers[0] for day, answers in late.items()},
        }
        if len(leads) > 1:
            action["leadsAcceptable"] = leads
        if len(workers) > 1:
            action["workingWithAcceptable"] = workers
        if len(sectors) > 1:
            action["sectorAcceptable"] = sectors
        if len(dues) > 1:
            action["due"]["acceptable"] = [list(due) for due in dues]
        if len(statuses) > 1:
            action["statusAcceptable"] = statuses
        if len(evidence) > 1:
            action["evidenceAcceptable"] = evidence
        either = {day: [True, False] for day, answers in late.items() if len(set(answers)) > 1}
        if either:
            action["overdueAcceptable"] = either
        self.gold["actions"].append(action)

    def close(self):
        """Writes the workbook and its gold reading, and returns the latter's path."""
        self.book.close()
        path = SHELF / f"{self.gold['name']}.gold.json"
        path.write_text(json.dumps(self.gold, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        return path


def truth(leads, sector, due, status="open", evidence=None, working_with=()):
    """How an action is to be read: see ShelfPlan.read for what each may be."""
    return {
        "leads": leads if isinstance(leads, list) else [leads],
        "working_with": list(working_with),
        "sector": sector,
        "due": due,
        "status": status,
        "evidence": evidence,
    }
