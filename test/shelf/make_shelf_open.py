"""Writes the open half of the shelf: nine plans, each of another layout, and how a careful reader reads them.

    /usr/bin/python3 test/shelf/make_shelf_open.py

The layouts, headings and conventions are those of published plans; the bodies, the people and the texts are invented.
It needs XlsxWriter and openpyxl (Debian: python3-xlsxwriter, python3-openpyxl) and, for the layout of the gold
readings, the project's own Prettier. The same words give the same bytes each time.
"""

import json
import subprocess

import openpyxl

from open_plans import cqc, estermouth, ilacs, jtai, northaxe, send, short, thornmere, youth_justice
from open_plans.shelf_plan import SHELF


def see_that_it_holds(path):
    """The reference of each action must stand in the row that the gold reading names."""
    gold = json.loads(path.read_text(encoding="utf-8"))
    sheet = openpyxl.load_workbook(SHELF / gold["workbook"])[gold["sheet"]]
    for action in gold["actions"]:
        shown = str(sheet[f"{gold['columns']['ref']}{action['row']}"].value)
        assert action["ref"] in (shown, shown.split(".")[0], shown.split(" ")[0], "".join(shown.split())), (
            gold["name"],
            action["ref"],
            shown,
        )
    return len(gold["actions"])


def main():
    SHELF.mkdir(exist_ok=True)
    paths = [plan.write() for plan in (cqc, ilacs, jtai, send, short, youth_justice)]
    paths += [each.p.save(SHELF) for each in (thornmere, estermouth, northaxe)]
    subprocess.run(["npx", "prettier", "--write", "--log-level", "warn", *map(str, paths)], check=True)
    print(sum(map(see_that_it_holds, paths)), "actions in", len(paths), "plans")


if __name__ == "__main__":
    main()
