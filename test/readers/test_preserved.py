"""Marks workbooks of many writers and compares every part with what it was, element by element, and with openpyxl.

Run it from the project's folder after `npm run build`: `npm run test:readers`.
"""

import functools
import pathlib
import re
import tempfile
import unittest
import zipfile

import openpyxl
from lxml import etree

import plans
import workbooks

LISTS = ("fonts", "fills", "borders", "cellXfs")


def local(element):
    return etree.QName(element).localname


def plain(element):
    """What an element says, whatever prefixes and quotes it was written with."""
    inner = [plain(each) for each in element]
    return element.tag, sorted(element.items()), element.text or "", element.tail or "", inner


def children(root, *names):
    return [each for each in root if isinstance(each.tag, str) and local(each) in names]


def column_of(reference):
    return re.match(r"[A-Z]+", reference).group()


class Copy:
    """A workbook and its marked copy."""

    def __init__(self, file, sheet, read_by_openpyxl, folder):
        self.file, self.sheet, self.read_by_openpyxl = file, sheet, read_by_openpyxl
        self.marked = folder / f"marked-{file.name}"
        plans.run(["node", str(plans.CLI), "mark", str(file), "--sheet", sheet, "-o", str(self.marked), "--as-at", "2025-01-15"])
        self.before, self.after = plans.parts_of(file), plans.parts_of(self.marked)
        self.part = plans.part_of_sheet(self.before, sheet)
        names = (each for each in etree.fromstring(self.after["xl/workbook.xml"]).iter("{*}definedName"))
        own = {each.get("name"): each.text for each in names if each.get("name").startswith("PlanProof.")}
        self.own_columns = {own[f"PlanProof.{name}"].split("$")[1] for name in ("Sector", "Check")}

    def take_own_cells(self, root):
        """Takes the cells of PlanProof's columns out of a sheet; they are given."""
        own = [cell for cell in root.iter("{*}c") if column_of(cell.get("r")) in self.own_columns]
        for cell in own:
            cell.getparent().remove(cell)
        return own

    def runs(self, cell):
        """The stretches of a cell's text, each with all that it says of its look but the colour."""
        if cell.get("t") == "s":
            item = etree.fromstring(self.before["xl/sharedStrings.xml"])[int("".join(cell.itertext()))]
        else:
            (item,) = children(cell, "is")
        said = []
        for run in children(item, "r"):
            looks = [plain(each)[:3] for each in run.iterfind("{*}rPr/*") if local(each) != "color"]
            said.append((sorted(looks), "".join(run.itertext("{*}t"))))
        return said

    def trees(self, part):
        return etree.fromstring(self.before[part]), etree.fromstring(self.after[part])


def for_each_copy(test):
    """Runs a test for each workbook and its marked copy, so that one's failure does not hide another's."""

    @functools.wraps(test)
    def run(self):
        for copy in self.copies:
            with self.subTest(workbook=copy.file.name):
                test(self, copy)

    return run


class Preserved(unittest.TestCase):
    """Each workbook is marked once; each test compares all of them."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        root = pathlib.Path(folder.name)
        cls.copies = [Copy(*each, root) for each in workbooks.all_workbooks(root / "workbooks")]

    def test_there_are_workbooks_of_all_writers(self):
        self.assertGreaterEqual(len(self.copies), 18)

    @for_each_copy
    def test_parts_that_no_edit_concerns_are_byte_for_byte_as_they_were_even_folded(self, copy):
        may_change = r"\[Content_Types\]\.xml|xl/workbook\.xml|xl/_rels/workbook\.xml\.rels|xl/styles\.xml|xl/tables/\w+\.xml"
        changed = {name for name, content in copy.before.items() if copy.after.get(name) != content}
        if plans.CORE in changed:
            self.assertTrue(plans.only_a_title_is_new(copy.before[plans.CORE], copy.after[plans.CORE]))
        allowed = {
            name for name in changed if name in (copy.part, plans.CORE) or re.fullmatch(may_change, name)
        }
        self.assertEqual(changed - allowed, set())
        with zipfile.ZipFile(copy.file) as one, zipfile.ZipFile(copy.marked) as other:
            sizes = {info.filename: (info.compress_size, info.date_time) for info in other.infolist()}
            for info in one.infolist():
                if info.filename not in changed:
                    self.assertEqual(sizes[info.filename], (info.compress_size, info.date_time), info.filename)

    @for_each_copy
    def test_the_package_is_whole(self, copy):
        self.assertEqual(plans.faults_of(copy.after), [])
        with zipfile.ZipFile(copy.marked) as package:
            self.assertIsNone(package.testzip())

    @for_each_copy
    def test_of_the_plan_only_one_columns_colours_and_columns_of_its_own_are_others(self, copy):
        before, after = copy.trees(copy.part)
        # The dimension and the rows' spans are hints to readers; the columns' widths are compared by openpyxl.
        for root in (before, after):
            for each in children(root, "dimension", "cols"):
                root.remove(each)
            for row in root.iter("{*}row"):
                row.attrib.pop("spans", None)
        self.assertGreater(len(copy.take_own_cells(after)), 0)
        copy.take_own_cells(before)
        rows = {row.get("r") for row in before.iter("{*}row")}
        for row in list(after.iter("{*}row")):
            if len(row) == 0 and row.get("r") not in rows:
                row.getparent().remove(row)
        recoloured = set()
        for was, now in zip(list(before.iter("{*}c")), list(after.iter("{*}c"))):
            if plain(was) == plain(now):
                continue
            recoloured.add(column_of(was.get("r")))
            self.assertEqual(was.get("r"), now.get("r"))
            if (was.get("t"), "".join(was.itertext())) != (now.get("t"), "".join(now.itertext())) or now.get("t") == "inlineStr":
                self.assertEqual(copy.runs(was), copy.runs(now), was.get("r"))
            now.getparent().replace(now, was.__copy__())
        self.assertEqual(plain(before), plain(after))
        self.assertLessEqual(len(recoloured), 1, recoloured)

    @for_each_copy
    def test_styles_are_only_appended(self, copy):
        before, after = copy.trees("xl/styles.xml")
        self.assertEqual([local(each) for each in before], [local(each) for each in after])
        for was, now in zip(before, after):
            if local(was) not in LISTS:
                self.assertEqual(plain(was), plain(now))
                continue
            self.assertEqual(list(map(plain, was)), list(map(plain, now))[: len(was)], local(was))
            if "count" in was.attrib:
                self.assertEqual(int(now.get("count")), len(now))

    @for_each_copy
    def test_the_workbook_has_a_sheet_and_names_more_and_is_else_as_it_was(self, copy):
        before, after = copy.trees("xl/workbook.xml")
        kept = {(each.get("name"), each.get("localSheetId")) for each in before.iter("{*}definedName")}
        for name in list(after.iter("{*}definedName")):
            if (name.get("name"), name.get("localSheetId")) not in kept:
                self.assertRegex(name.get("name"), r"^(PlanProof\.|_xlnm\.Print_)")
                name.getparent().remove(name)
        if not children(before, "definedNames"):
            for names in children(after, "definedNames"):
                self.assertEqual(len(names), 0)
                after.remove(names)
        (sheets,) = children(after, "sheets")
        self.assertEqual(len(sheets), len(children(before, "sheets")[0]) + 1)
        sheets.remove(sheets[-1])
        self.assertEqual(plain(before), plain(after))

    @for_each_copy
    def test_relationships_and_content_types_are_only_added_to(self, copy):
        for part in ("[Content_Types].xml", "xl/_rels/workbook.xml.rels"):
            before, after = copy.trees(part)
            self.assertEqual(list(map(plain, before)), list(map(plain, after))[: len(before)], part)

    def test_a_table_has_the_own_columns_more_and_is_else_as_it_was(self):
        tables = 0
        for copy in self.copies:
            for part in copy.before:
                if not part.startswith("xl/tables/") or copy.before[part] == copy.after[part]:
                    continue
                tables += 1
                before, after = copy.trees(part)
                (columns,) = children(after, "tableColumns")
                (were,) = children(before, "tableColumns")
                self.assertEqual(len(columns), len(were) + 2)
                for column in columns[-2:]:
                    columns.remove(column)
                columns.set("count", were.get("count"))
                for was, now in zip(before.iter(), after.iter()):
                    if local(was) in ("table", "autoFilter"):
                        now.set("ref", was.get("ref"))
                self.assertEqual(plain(before), plain(after))
        self.assertGreaterEqual(tables, 1)

    @for_each_copy
    def test_openpyxl_reads_every_cell_as_it_was(self, copy):
        if not copy.read_by_openpyxl:
            return
        before, after = (openpyxl.load_workbook(file, keep_vba=False) for file in (copy.file, copy.marked))
        self.assertEqual(before.sheetnames, after.sheetnames[: len(before.sheetnames)])
        self.assertEqual(before.epoch, after.epoch)
        for was in before.worksheets:
            for row in was.iter_rows():
                for cell in row:
                    now = after[was.title][cell.coordinate]
                    if column_of(cell.coordinate) in copy.own_columns and was.title == copy.sheet:
                        continue
                    self.assertEqual((cell.value, cell.data_type), (now.value, now.data_type), cell)
                    for what in ("number_format", "border", "alignment", "protection", "hyperlink"):
                        self.assertEqual(repr(getattr(cell, what)), repr(getattr(now, what)), (cell, what))
                    for what in ("name", "size", "bold", "italic", "underline", "strike"):
                        self.assertEqual(getattr(cell.font, what), getattr(now.font, what), (cell, what))

    @for_each_copy
    def test_openpyxl_reads_every_sheet_as_it_was(self, copy):
        if not copy.read_by_openpyxl:
            return
        before, after = (openpyxl.load_workbook(file) for file in (copy.file, copy.marked))
        for was in before.worksheets:
            now = after[was.title]
            self.assertEqual(was.sheet_state, now.sheet_state)
            self.assertEqual(was.freeze_panes, now.freeze_panes)
            self.assertEqual(was.print_title_rows, now.print_title_rows)
            self.assertEqual(sorted(map(str, was.merged_cells.ranges)), sorted(map(str, now.merged_cells.ranges)))
            self.assertEqual(repr(was.protection), repr(now.protection))
            self.assertEqual(repr(was.data_validations.dataValidation), repr(now.data_validations.dataValidation))
            rules = [[(str(each.sqref), repr(each.rules)) for each in sheet.conditional_formatting] for sheet in (was, now)]
            self.assertEqual(*rules)
            for letters, looks in was.column_dimensions.items():
                if was.title == copy.sheet and letters in copy.own_columns:
                    continue
                other = now.column_dimensions[letters]
                self.assertEqual((looks.width, looks.hidden), (other.width, other.hidden), letters)


if __name__ == "__main__":
    unittest.main()
