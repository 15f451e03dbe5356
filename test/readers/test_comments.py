"""Puts PlanProof's questions on the cells as comments, and reads them with openpyxl, zipfile and LibreOffice.

Run it from the project's folder after `npm run build`: `npm run test:readers`.
"""

import pathlib
import re
import tempfile
import unittest
from xml.etree import ElementTree

import openpyxl

import plans
from plans import for_each_plan

XLSX = "xlsx:Calc MS Excel 2007 XML"
OWN = re.compile(r"\APlanProof’s questions as at .+, not the lead’s words\n(.+\n)+PlanProof reference [0-9A-F]{8}\Z")
# Of the shelf: one with a table, one with a note of somebody’s and merged rows, one with actions of several rows.
SHELF = ["ilacs-table", "tarnbeck-sab", "jtai-sub-actions"]


def notes_of(file):
    """The text and the author of each note, by its sheet and its cell."""
    return {
        (sheet.title, cell.coordinate): (cell.comment.text, cell.comment.author)
        for sheet in openpyxl.load_workbook(file)
        for row in sheet.iter_rows()
        for cell in row
        if cell.comment
    }


class Comments(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        for name in ("marked", "again", "back", "office"):
            (cls.folder / name).mkdir()
        cls.plans = [*plans.all_plans(), *plans.of_shelf(*SHELF)]
        for plan in cls.plans:
            name = plan.file.name
            plans.mark(plan.file, cls.folder / "marked" / name, plan.meeting, "--comments")
            plans.mark(cls.folder / "marked" / name, cls.folder / "again" / name, plan.meeting, "--comments")
            plans.remove(cls.folder / "marked" / name, cls.folder / "back" / name)
        cls.marked = {plan.name: cls.folder / "marked" / plan.file.name for plan in cls.plans}
        plans.libreoffice(cls.folder / "profile", XLSX, cls.folder / "office", cls.marked.values())

    @for_each_plan
    def test_each_says_whose_question_it_is_and_nobodys_own_note_is_changed(self, plan, marked):
        before, after = notes_of(plan.file), notes_of(marked)
        added = {at: after[at] for at in after if at not in before}
        self.assertGreater(len(added), 0)
        self.assertEqual(before, {at: after.get(at) for at in before})
        for (sheet, _), (text, author) in added.items():
            self.assertEqual((sheet, author), (plan.gold["sheet"], "PlanProof"))
            self.assertRegex(text, OWN)

    @for_each_plan
    def test_a_late_action_has_one_in_its_row_that_names_it(self, plan, marked):
        notes = notes_of(marked)
        for action in plan.gold["actions"]:
            late = action.get("overdueAcceptable", {}).get(plan.meeting, [action["overdue"][plan.meeting]])
            row = range(action["row"], action.get("lastRow", action["row"]) + 1)
            mine = [text for (_, at), (text, _) in notes.items() if int(re.sub(r"\D", "", at)) in row]
            if late == [True]:
                said = [text for text in mine if OWN.match(text) and re.search(r"\blate\b|overdue", text.lower())]
                self.assertTrue(said, action["ref"])
                if action["ref"]:
                    self.assertTrue(said[0].split("\n")[1].startswith(f"{action['ref']}. "), said[0])

    @for_each_plan
    def test_there_is_no_check_column(self, plan, marked):
        sheet = openpyxl.load_workbook(marked)[plan.gold["sheet"]]
        said = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]
        self.assertEqual([text for text in said if text.startswith("Check: PlanProof")], [])

    @for_each_plan
    def test_the_package_is_whole_with_a_box_for_every_note(self, plan, marked):
        parts = plans.parts_of(marked)
        self.assertEqual(plans.faults_of(parts), [])
        cells = sorted(
            (int(row), int(column))
            for name, part in parts.items()
            if name.endswith(".vml")
            for shape in ElementTree.fromstring(part).iter("{urn:schemas-microsoft-com:office:excel}ClientData")
            for row in [shape.findtext("{urn:schemas-microsoft-com:office:excel}Row")]
            for column in [shape.findtext("{urn:schemas-microsoft-com:office:excel}Column")]
        )
        book = openpyxl.load_workbook(marked)
        noted = sorted((book[sheet][at].row - 1, book[sheet][at].column - 1) for sheet, at in notes_of(marked))
        self.assertEqual(cells, noted)

    @for_each_plan
    def test_the_same_again_changes_no_part(self, plan, marked):
        self.assertEqual(plans.parts_of(marked), plans.parts_of(self.folder / "again" / plan.file.name))

    @for_each_plan
    def test_libreoffice_opens_it_and_keeps_every_word_of_them(self, plan, marked):
        kept = {at: text for at, (text, _) in notes_of(self.folder / "office" / plan.file.name).items()}
        self.assertEqual(kept, {at: text for at, (text, _) in notes_of(marked).items()})

    @for_each_plan
    def test_they_are_known_again_in_what_libreoffice_saved(self, plan, _):
        out = self.folder / "back" / f"office-{plan.file.name}"
        plans.remove(self.folder / "office" / plan.file.name, out)
        self.assertEqual([text for text, _ in notes_of(out).values() if OWN.match(text)], [])

    @for_each_plan
    def test_taken_back_the_notes_are_byte_for_byte_as_they_were(self, plan, _):
        before, after = plans.parts_of(plan.file), plans.parts_of(self.folder / "back" / plan.file.name)
        kinds = ("comments", "vmlDrawing")
        noted = [{n: p for n, p in parts.items() if any(k in n for k in kinds)} for parts in (before, after)]
        self.assertEqual(*noted)


if __name__ == "__main__":
    unittest.main()
