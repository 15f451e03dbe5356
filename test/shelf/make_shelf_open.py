"""Writes the open half of the shelf: seventy-six plans, each of another layout, and how a careful reader reads them.

    /usr/bin/python3 test/shelf/make_shelf_open.py

The layouts, headings and conventions are those of published plans; the bodies, the people and the texts are invented.
It needs XlsxWriter and openpyxl (Debian: python3-xlsxwriter, python3-openpyxl) and, for the layout of the gold
readings, the project's own Prettier. The same words give the same bytes each time.
"""

import importlib
import json
import re
import subprocess
import zipfile

import openpyxl

from open_plans import cqc, ilacs, jtai, send, short, youth_justice
from open_plans.shelf_plan import SHELF


def see_that_it_holds(path):
    """The reference of each action must stand in the row that the gold reading names."""
    gold = json.loads(path.read_text(encoding="utf-8"))
    sheet = openpyxl.load_workbook(SHELF / gold["workbook"])[gold["sheet"]]
    for action in gold["actions"]:
        cell = sheet[f"{gold['columns']['ref']}{action['row']}"]
        # A number such as 1.10, held as 1.1, shows its last figure by its format.
        shown = f"{cell.value:.2f}" if cell.number_format == "0.00" else str(cell.value)
        if action["ref"] is None or f"({action['ref']})" in shown:
            continue
        assert action["ref"] in (shown, shown.split(".")[0], shown.split(" ")[0], "".join(shown.split())), (
            gold["name"],
            action["ref"],
            shown,
        )
    return len(gold["actions"])


# Plans that are set down row by row, with the findings that they are worth.
BY_ROW = [
    importlib.import_module(f"open_plans.{name}")
    for name in (
        "thornmere",
        "estermouth",
        "northaxe",
        "mallowdale_cqc",
        "eastermarsh_ilacs",
        "tarnsey_send",
        "wyremouth_slac",
        "fellshire_hmicfrs",
        "harrowmere",
        "eastmoor",
        "aldermouth",
        "fernholt",
        "ellerden_safeguarding",
        "kelderthwaite_improvement_notice",
        "lyde_youth_justice",
        "tarnbeck_audit_follow_up",
        "wharram_adult_assurance",
        "castleshire_hmicfrs",
        "haverdale_slac",
        "merrowdown_cqc",
        "ormsby_vale_send",
        "wexcombe_ilacs",
        "brackenmoor_slac",
        "fenwardine_cspr",
        "garrowmere_fire",
        "sallowdale_s29a",
        "tarnside_send",
        "whinfell_focused_visit",
        "ashmoor_community_trust",
        "eastmarch_send",
        "holmewater_jtai",
        "kelderside_youth_justice",
        "thornbeck_adults",
        "wyverdale_ilacs",
        "castrey_monitoring",
        "ferrand_lcspr",
        "loddenvale_police",
        "stanbridge_audit",
        "thornbeck_cqc",
        "wexholme_slac",
        "brixcombe_send_pap",
        "larkhythe_adults_cqc",
        "pellworth_slac",
        "quernshire_ilacs",
        "skerrow_must_do",
        "cawdale_lscb",
        "dunwade_hmip",
        "kingsmarl_audit",
        "lanmoor_jtai",
        "tavenshire_ncpi",
        "orlshire_lac_health",
        "pendlebrook_send",
        "coldhaven_board",
        "hartlow_mental_health",
        "dravenholme_fostering",
        "calderwick_jtai",
        "harrowmere_improvement",
        "saltmere_cqc",
        "tarnbeck_sab",
        "wexbridge_audit",
        "brackwater_hmicfrs",
        "mossgate_send",
        "oldenshaw_yot",
        "tarnbrook_system_review",
        "wexcombe_slac",
        "aldermere_asc",
        "moorfold_maternity",
        "norlea_fire",
        "wrexleigh_slac",
        "eastmarch_send_pap",
    )
]


def keep_values(path, kept):
    """openpyxl writes a formula without its value, and Excel never does. kept: part of the file → cell → value."""
    with zipfile.ZipFile(path) as book:
        parts = [(name, book.read(name)) for name in book.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, data in parts:
            for cell, value in kept.get(name, {}).items():
                kind = ' t="e"' if str(value).startswith("#") else ' t="str"' if isinstance(value, str) else ""
                formula = rf'<c r="{cell}"((?: s="\d+")?)(?: t="\w+")?><f>(.*?)</f><v ?/?>(?:</v>)?</c>'
                with_value = rf'<c r="{cell}"\g<1>{kind}><f>\g<2></f><v>{value}</v></c>'
                data, found = re.subn(formula.encode(), with_value.encode(), data)
                assert found == 1, (name, cell, found)
            book.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


def save(module):
    path = module.p.save(SHELF)
    keep_values(SHELF / module.p.gold["workbook"], getattr(module, "KEPT", {}))
    return path


def main():
    SHELF.mkdir(exist_ok=True)
    paths = [plan.write() for plan in (cqc, ilacs, jtai, send, short, youth_justice)]
    paths += [save(each) for each in BY_ROW]
    subprocess.run(["npx", "prettier", "--write", "--log-level", "warn", *map(str, paths)], check=True)
    print(sum(map(see_that_it_holds, paths)), "actions in", len(paths), "plans")


if __name__ == "__main__":
    main()
