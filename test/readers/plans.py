"""The plans that are marked, and how they are marked and read: PlanProof's own command line, and LibreOffice."""

import colorsys
import csv
import functools
import json
import os
import pathlib
import posixpath
import re
import subprocess
import zipfile
from xml.etree import ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
PDF = "pdf"
# Each sheet as file-sheet.csv: commas, quotes, UTF-8, cells as they are shown.
CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
CLI = ROOT / "dist" / "cli" / "planproof.cjs"


SHELF = ROOT / "test" / "shelf" / "open"


CORE = "docProps/core.xml"
TITLE = "{http://purl.org/dc/elements/1.1/}title"


def only_a_title_is_new(before, after):
    """Whether the properties, as bytes of their part, had no title and have got one, and are else as they were."""
    trees = [ElementTree.fromstring(part) for part in (before, after)]
    titles = [tree.findtext(TITLE) for tree in trees]
    for tree in trees:
        for title in tree.findall(TITLE):
            tree.remove(title)
    was, now = [sorted(ElementTree.canonicalize(ElementTree.tostring(each)) for each in tree) for tree in trees]
    return not titles[0] and bool(titles[1]) and was == now


class Plan:
    """A workbook and its gold reading."""

    def __init__(self, gold, folder):
        self.gold = gold
        self.name = gold["name"]
        self.file = folder / gold["workbook"]
        self.meeting = gold["asAt"][-1]


def of_shelf(*names):
    """Plans of the shelf by their names."""
    return [Plan(json.loads((SHELF / f"{name}.gold.json").read_text(encoding="utf-8")), SHELF) for name in names]


def all_plans():
    """The samples, and the plans of the folder that PLANPROOF_PLANS names, each with its gold reading beside it."""
    folders = [(ROOT / "test" / "plans", ROOT / "samples")]
    if further := os.environ.get("PLANPROOF_PLANS"):
        folders.append((pathlib.Path(further), pathlib.Path(further)))
    return [
        Plan(json.loads(path.read_text(encoding="utf-8")), workbooks)
        for golds, workbooks in folders
        for path in sorted(golds.glob("*.gold.json"))
    ]


def for_each_plan(test):
    """Runs a test for each plan and its marked copy, so that one plan's failure does not hide another's."""

    @functools.wraps(test)
    def run(self):
        for plan in self.plans:
            with self.subTest(plan=plan.name):
                test(self, plan, self.marked[plan.name])

    return run


def mark(file, out, as_at, *more):
    """Writes a marked copy with the command line as it was built."""
    run(["node", str(CLI), "mark", str(file), "-o", str(out), "--as-at", as_at, *more])


def remove(file, out):
    """Writes a copy of which PlanProof's marks are taken back."""
    run(["node", str(CLI), "remove", str(file), "-o", str(out)])


def run(command, **more):
    """Runs a program without a keyboard; what it printed. Says how it ended where it failed."""
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False, **more)
    if done.returncode != 0:
        raise AssertionError(f"{command[0]} ended with {done.returncode}: {done.stderr}")
    return done.stdout


def libreoffice(profile, wanted, out, files):
    """Converts files with LibreOffice, under a profile of its own so that an open one is left alone."""
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", wanted]
    run([*command, "--outdir", str(out), *map(str, files)], timeout=300)


def csv_rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def pages_of(pdf):
    return int(re.search(r"^Pages:\s+(\d+)", run(["pdfinfo", str(pdf)]), re.MULTILINE).group(1))


def parts_of(path):
    """The parts of a workbook's package by name; entries for folders are none."""
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist() if not name.endswith("/")}


def part_of_sheet(parts, sheet):
    """The name of a sheet's part, found by the workbook's relationships."""
    workbook = ElementTree.fromstring(parts["xl/workbook.xml"])
    sheets = (each for each in workbook.iter() if each.tag.endswith("}sheet"))
    # The strict form of the standard has another name for the namespace.
    ids = {each.get("name"): value for each in sheets for key, value in each.items() if key.endswith("}id")}
    targets = {
        each.get("Id"): each.get("Target") for each in ElementTree.fromstring(parts["xl/_rels/workbook.xml.rels"])
    }
    target = targets[ids[sheet]]
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def faults_of(parts):
    """What is wrong with a package by its own rules: parts without a content type, relationships that lead nowhere."""
    types = ElementTree.fromstring(parts["[Content_Types].xml"])
    endings = {each.get("Extension").lower() for each in types if each.tag.endswith("}Default")}
    declared = {each.get("PartName") for each in types if each.tag.endswith("}Override")}
    faults = [f"{name} is declared and missing" for name in declared if name.lstrip("/") not in parts]
    for name, content in parts.items():
        if name != "[Content_Types].xml" and f"/{name}" not in declared and name.rpartition(".")[2] not in endings:
            faults.append(f"{name} has no content type")
        if name.endswith((".xml", ".rels")):
            ElementTree.fromstring(content)
        if name.endswith(".rels"):
            home = pathlib.PurePosixPath(name).parent.parent
            for each in ElementTree.fromstring(content):
                target = posixpath.normpath(posixpath.join("/", home, each.get("Target"))).lstrip("/")
                if each.get("TargetMode") != "External" and target not in parts:
                    faults.append(f"{name} leads to {target}, which is missing")
    return faults


def stored(parts, sheet):
    """What a sheet's part holds of each cell, by its address: the type, and the value or the shared string's number."""
    root = ElementTree.fromstring(parts[part_of_sheet(parts, sheet)])
    cells = (each for each in root.iter() if each.tag.endswith("}c"))
    return {cell.get("r"): (cell.get("t"), "".join(cell.itertext())) for cell in cells}


def has_runs(parts, sheet, at):
    """Whether a cell's text is in stretches that look different, which openpyxl does not tell."""
    kind, value = stored(parts, sheet)[at]
    if kind != "s":
        return False
    item = ElementTree.fromstring(parts["xl/sharedStrings.xml"])[int(value)]
    return any(each.tag.endswith("}r") for each in item)


def colour_word(rgb):
    """What a person would call a fill, "yellow", "blue" or "green"; None for any other. Takes "AARRGGBB" or None."""
    if rgb is None:
        return None
    red, green, blue = (int(rgb[at : at + 2], 16) / 255 for at in (2, 4, 6))
    hue, _, saturation = colorsys.rgb_to_hls(red, green, blue)
    if saturation < 0.15:
        return None
    degrees = hue * 360
    names = (("yellow", 40, 70), ("green", 75, 160), ("blue", 180, 250))
    return next((name for name, low, high in names if low <= degrees <= high), None)


def is_red(rgb):
    return rgb is not None and int(rgb[2:4], 16) >= 0xA0 and int(rgb[4:6], 16) <= 0x40 and int(rgb[6:8], 16) <= 0x40
