"""Makes clean copies of workbooks of many writers and reads them with openpyxl, zipfile and LibreOffice.

Run it from the project's folder after `npm run build`: `npm run test:readers`.
"""

import functools
import json
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import openpyxl
from openpyxl.utils import get_column_letter

import plans
import workbooks

HIDDEN = {"hidden-rows", "hidden-columns", "hidden-sheet"}


class Copy:
    """A workbook and its clean copy, and what the command line says of it."""

    def __init__(self, file, read_by_openpyxl, folder):
        self.file, self.read_by_openpyxl = file, read_by_openpyxl
        self.clean = folder / f"clean-{file.name}"
        command = ["node", str(plans.CLI), "clean", str(file), "-o", str(self.clean), "--hidden", "--format", "json"]
        done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
        if done.returncode not in (0, 1):
            raise AssertionError(f"{file.name}: {done.stderr}")
        said = json.loads(done.stdout)
        self.stays = {each["kind"] for each in said["stays"]}
        self.taken_out = {each["kind"] for each in said["takenOut"]}

    def sheets(self):
        """The sheets that are seen, as openpyxl reads them: before, before with values for formulas, and after."""
        before, values, after = (
            openpyxl.load_workbook(self.file),
            openpyxl.load_workbook(self.file, data_only=True),
            openpyxl.load_workbook(self.clean),
        )
        for sheet in before.worksheets:
            if sheet.sheet_state == "visible":
                yield sheet, values[sheet.title], after[sheet.title]


def hidden_rows(sheet):
    return {row for row, looks in sheet.row_dimensions.items() if looks.hidden}


def hidden_columns(sheet):
    dimensions = sheet.column_dimensions.values()
    return {get_column_letter(at) for each in dimensions if each.hidden for at in range(each.min, each.max + 1)}


def for_each_copy(test):
    """Runs a test for each workbook and its clean copy, so that one's failure does not hide another's."""

    @functools.wraps(test)
    def run(self):
        for copy in self.copies:
            with self.subTest(workbook=copy.file.name):
                test(self, copy)

    return run


def for_each_read_by_openpyxl(test):
    @for_each_copy
    def run(self, copy):
        if copy.read_by_openpyxl:
            test(self, copy)

    return functools.wraps(test)(run)


class CleanCopies(unittest.TestCase):
    """Each workbook is cleaned once; each test reads all of them."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        made = [(file, openpyxl_reads) for file, _, openpyxl_reads in workbooks.all_workbooks(cls.folder / "workbooks")]
        fixtures = [(path, True) for path in sorted(workbooks.FIXTURES.glob("*.xlsx"))]
        cls.copies = [Copy(*each, cls.folder) for each in [*made, *fixtures]]
        for when in ("before", "after"):
            (cls.folder / when).mkdir()
        # Files of one name for both, so that LibreOffice names its tables alike.
        for copy in cls.copies:
            shutil.copyfile(copy.file, cls.folder / f"clean-{copy.file.stem}.before{copy.file.suffix}")
        befores = [cls.folder / f"clean-{copy.file.stem}.before{copy.file.suffix}" for copy in cls.copies]
        plans.libreoffice(cls.folder / "profile", plans.CSV, cls.folder / "before", befores)
        plans.libreoffice(cls.folder / "profile", plans.CSV, cls.folder / "after", [copy.clean for copy in cls.copies])

    def test_there_are_workbooks_of_all_writers(self):
        self.assertGreaterEqual(len(self.copies), 20)

    @for_each_copy
    def test_the_package_is_whole(self, copy):
        self.assertEqual(plans.faults_of(plans.parts_of(copy.clean)), [])

    @for_each_read_by_openpyxl
    def test_every_cell_that_is_seen_says_and_looks_what_it_did(self, copy):
        for before, values, after in copy.sheets():
            rows, columns = hidden_rows(before), hidden_columns(before)
            for row in before.iter_rows():
                for cell in row:
                    if cell.row in rows or get_column_letter(cell.column) in columns:
                        continue
                    now = after[cell.coordinate]
                    for what in ("number_format", "fill", "font", "border", "alignment", "protection"):
                        self.assertEqual(repr(getattr(cell, what)), repr(getattr(now, what)), (cell, what))
                    self.assertIn(str(now.value), (str(cell.value), str(values[cell.coordinate].value)), cell)

    @for_each_read_by_openpyxl
    def test_merges_sizes_panes_checks_and_formats_are_as_they_were(self, copy):
        for before, _, after in copy.sheets():
            self.assertEqual(sorted(map(str, before.merged_cells.ranges)), sorted(map(str, after.merged_cells.ranges)))
            self.assertEqual(before.freeze_panes, after.freeze_panes)
            self.assertEqual(before.print_title_rows, after.print_title_rows)
            self.assertEqual(list(before.tables), list(after.tables))
            formats = [[str(each.sqref) for each in sheet.conditional_formatting] for sheet in (before, after)]
            self.assertEqual(*formats)
            for row, looks in before.row_dimensions.items():
                self.assertEqual(looks.height, after.row_dimensions[row].height, row)
            for letters, looks in before.column_dimensions.items():
                self.assertEqual(looks.width, after.column_dimensions[letters].width, letters)
            was, now = (
                {(str(each.sqref), each.formula1) for each in sheet.data_validations.dataValidation}
                for sheet in (before, after)
            )
            self.assertLessEqual(now, was)
            if "hidden-sheet" not in copy.taken_out and "hidden-rows" not in copy.taken_out:
                self.assertEqual(now, was)

    @for_each_read_by_openpyxl
    def test_openpyxl_finds_none_of_what_was_taken_out(self, copy):
        after = openpyxl.load_workbook(copy.clean)
        # Where no author is named, openpyxl names itself.
        self.assertIn(after.properties.creator, (None, "", "openpyxl"))
        self.assertIn(after.properties.lastModifiedBy, (None, ""))
        self.assertEqual(after._external_links, [])
        for sheet in after.worksheets:
            self.assertEqual([cell for row in sheet.iter_rows() for cell in row if cell.comment], [])
            self.assertEqual(sheet._pivots, [])
            if not HIDDEN & copy.stays:
                self.assertEqual(sheet.sheet_state, "visible")
                for row in hidden_rows(sheet):
                    self.assertEqual([cell.value for cell in sheet[row] if cell.value is not None], [])

    @for_each_copy
    def test_libreoffice_shows_the_same_of_every_sheet_that_is_seen(self, copy):
        if not copy.read_by_openpyxl:
            return
        for before, _, _ in copy.sheets():
            # LibreOffice draws a pivot table anew, in its own words.
            if before._pivots:
                continue
            was = plans.csv_rows(self.folder / "before" / f"clean-{copy.file.stem}.before-{before.title}.csv")
            now = plans.csv_rows(self.folder / "after" / f"clean-{copy.file.stem}-{before.title}.csv")
            rows, columns = hidden_rows(before), hidden_columns(before)
            for at, row in enumerate(was, 1):
                if at in rows:
                    continue
                for column, text in enumerate(row, 1):
                    if get_column_letter(column) in columns:
                        continue
                    found = now[at - 1][column - 1] if at <= len(now) and column <= len(now[at - 1]) else ""
                    self.assertEqual(found, text, (before.title, at, column))


if __name__ == "__main__":
    unittest.main()
