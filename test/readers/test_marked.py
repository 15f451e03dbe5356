"""Marks plans with PlanProof and reads what comes out with openpyxl, zipfile and LibreOffice, none of them ours.

Run it from the project's folder after `npm run build`: `npm run test:readers`.
"""

import datetime
import pathlib
import tempfile
import unittest

import openpyxl
from openpyxl.utils import column_index_from_string

import plans
from plans import for_each_plan

COLOURS = {"LA": "yellow", "NHS": "blue", "joint": "green"}
# What a mark may change of a package; the plan's sheet and its relationships come to these.
MAY_CHANGE = {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"}


def solid_fill(cell):
    return cell.fill.fgColor.rgb if cell.fill.fill_type == "solid" else None


def font_colour(cell):
    colour = cell.font.color
    return colour.rgb if colour is not None and colour.type == "rgb" else None


def notes_of(sheet):
    return [(cell.coordinate, cell.comment.text) for row in sheet.iter_rows() for cell in row if cell.comment]


def lists_of(sheet):
    return [(str(each.sqref), each.formula1) for each in sheet.data_validations.dataValidation]


class MarkedPlans(unittest.TestCase):
    """Each plan is marked once, as at its meeting; each test reads all of them."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.plans = plans.all_plans()
        cls.marked = {}
        for name in ("marked", "again", "before", "after"):
            (cls.folder / name).mkdir()
        for plan in cls.plans:
            out = cls.folder / "marked" / plan.file.name
            plans.mark(plan.file, out, plan.meeting)
            cls.marked[plan.name] = out
        for when, files in (("before", [plan.file for plan in cls.plans]), ("after", list(cls.marked.values()))):
            for wanted in (plans.PDF, plans.CSV):
                plans.libreoffice(cls.folder / "profile", wanted, cls.folder / when, files)

    def each_cell(self, plan, marked):
        """Every cell of the original beside the same cell of the marked copy."""
        before, after = openpyxl.load_workbook(plan.file), openpyxl.load_workbook(marked)
        for sheet in before:
            for row in sheet.iter_rows():
                for cell in row:
                    yield cell, after[sheet.title][cell.coordinate]

    def own_columns(self, plan, marked):
        """The two columns directly right of the plan: for each action's reference its two texts, and the headings."""
        sheet = openpyxl.load_workbook(marked)[plan.gold["sheet"]]
        last = max(column_index_from_string(letters) for letters in plan.gold["columns"].values())
        first_row = min(action["row"] for action in plan.gold["actions"])

        def both(row):
            return tuple(str(sheet.cell(row, last + right).value or "") for right in (1, 2))

        headings = [both(row) for row in range(1, first_row) if any(both(row))]
        return headings, {action["ref"]: both(action["row"]) for action in plan.gold["actions"]}

    def test_there_are_plans_to_mark(self):
        self.assertGreaterEqual(len(self.plans), 3)

    @for_each_plan
    def test_every_value_and_number_format_is_as_it_was(self, plan, marked):
        for before, after in self.each_cell(plan, marked):
            self.assertEqual(before.value, after.value, before)
            self.assertEqual(before.number_format, after.number_format, before)

    @for_each_plan
    def test_nothing_but_fills_and_colours_of_outcomes_looks_different(self, plan, marked):
        outcomes = {
            (plan.gold["sheet"], f"{plan.gold['columns']['outcome']}{row}")
            for action in plan.gold["actions"]
            for row in range(action["row"], action["lastRow"] + 1)
        }
        for before, after in self.each_cell(plan, marked):
            for what in ("border", "alignment", "protection"):
                self.assertEqual(repr(getattr(before, what)), repr(getattr(after, what)), (before, what))
            for what in ("name", "size", "bold", "italic", "underline", "strike"):
                self.assertEqual(getattr(before.font, what), getattr(after.font, what), (before, what))
            if (before.parent.title, before.coordinate) not in outcomes:
                self.assertEqual(repr(before.fill), repr(after.fill), before)
                self.assertEqual(repr(before.font), repr(after.font), before)

    @for_each_plan
    def test_rows_columns_merges_notes_lists_and_panes_are_as_they_were(self, plan, marked):
        before, after = openpyxl.load_workbook(plan.file), openpyxl.load_workbook(marked)
        for was in before:
            now = after[was.title]
            self.assertEqual(was.sheet_state, now.sheet_state)
            self.assertEqual(sorted(map(str, was.merged_cells.ranges)), sorted(map(str, now.merged_cells.ranges)))
            self.assertEqual(was.freeze_panes, now.freeze_panes)
            self.assertEqual(was.print_title_rows, now.print_title_rows)
            for row, looks in was.row_dimensions.items():
                self.assertEqual(looks.height, now.row_dimensions[row].height, row)
                self.assertEqual(looks.hidden, now.row_dimensions[row].hidden, row)
            for letters, looks in was.column_dimensions.items():
                self.assertEqual(looks.width, now.column_dimensions[letters].width, letters)
            self.assertEqual(notes_of(was), notes_of(now))
            self.assertEqual(lists_of(was), lists_of(now))

    @for_each_plan
    def test_every_outcome_is_filled_by_who_leads(self, plan, marked):
        sheet = openpyxl.load_workbook(marked)[plan.gold["sheet"]]
        for action in plan.gold["actions"]:
            cell = sheet[f"{plan.gold['columns']['outcome']}{action['row']}"]
            right = [COLOURS[sector] for sector in action.get("sectorAcceptable", [action["sector"]])]
            self.assertIn(plans.colour_word(solid_fill(cell)), right, (action["ref"], solid_fill(cell)))

    @for_each_plan
    def test_a_fill_that_was_right_is_left_as_it_was(self, plan, marked):
        before, after = (openpyxl.load_workbook(file)[plan.gold["sheet"]] for file in (plan.file, marked))
        for action in plan.gold["actions"]:
            at = f"{plan.gold['columns']['outcome']}{action['row']}"
            if plans.colour_word(solid_fill(before[at])) == COLOURS[action["sector"]]:
                self.assertEqual(solid_fill(before[at]), solid_fill(after[at]), at)

    @for_each_plan
    def test_an_outcome_of_one_colour_is_red_if_and_only_if_cqc_alone_asked_for_it(self, plan, marked):
        parts = plans.parts_of(marked)
        sheet = openpyxl.load_workbook(marked)[plan.gold["sheet"]]
        for action in plan.gold["actions"]:
            at = f"{plan.gold['columns']['outcome']}{action['row']}"
            if not plans.has_runs(parts, plan.gold["sheet"], at):
                self.assertEqual(plans.is_red(font_colour(sheet[at])), action["sources"] == ["CQC"], at)

    @for_each_plan
    def test_the_sector_column_says_in_words_who_leads(self, plan, marked):
        headings, texts = self.own_columns(plan, marked)
        self.assertEqual([sector for sector, _ in headings], ["Sector (who leads)"])
        for action in plan.gold["actions"]:
            sector, _ = texts[action["ref"]]
            self.assertRegex(sector.lower(), rf"^{action['ref']}\. {action['sector'].lower()}\b")

    @for_each_plan
    def test_the_check_column_names_the_action_and_says_what_is_overdue_or_claimed(self, plan, marked):
        headings, texts = self.own_columns(plan, marked)
        meeting = datetime.date.fromisoformat(plan.meeting)
        self.assertEqual(len(headings), 1)
        self.assertRegex(headings[0][1], rf"^Check\b.* as at {meeting.day} {meeting:%B %Y}\b")
        for action in plan.gold["actions"]:
            _, check = texts[action["ref"]]
            self.assertTrue(check.startswith(f"{action['ref']}. "), check)
            late = action.get("overdueAcceptable", {}).get(plan.meeting, [action["overdue"][plan.meeting]])
            if late == [True]:
                self.assertRegex(check.lower(), r"overdue|late", action["ref"])
            if action.get("evidenceAcceptable", [action["evidence"]]) == ["asserted"]:
                self.assertRegex(check.lower(), r"evidence|how it is known", action["ref"])

    @for_each_plan
    def test_one_visible_sheet_is_added_and_tells_the_totals(self, plan, marked):
        before, after = openpyxl.load_workbook(plan.file), openpyxl.load_workbook(marked)
        added = [sheet for sheet in after if sheet.title not in before.sheetnames]
        self.assertEqual([sheet.sheet_state for sheet in added], ["visible"])
        self.assertEqual([name for name in after.sheetnames if name in before.sheetnames], before.sheetnames)
        said = " ".join(str(cell.value) for row in added[0].iter_rows() for cell in row if cell.value is not None)
        complete = sum(action["status"] == "complete" for action in plan.gold["actions"])
        for total in (len(plan.gold["actions"]), complete):
            self.assertRegex(said, rf"\b{total}\b")

    @for_each_plan
    def test_every_part_that_had_no_reason_to_change_is_byte_for_byte_as_it_was(self, plan, marked):
        before, after = plans.parts_of(plan.file), plans.parts_of(marked)
        sheet = pathlib.PurePosixPath(plans.part_of_sheet(before, plan.gold["sheet"]))
        may_change = MAY_CHANGE | {str(sheet), str(sheet.parent / "_rels" / f"{sheet.name}.rels")}
        changed = {name for name, content in before.items() if after.get(name) != content}
        if plans.CORE in changed:
            self.assertTrue(plans.only_a_title_is_new(before[plans.CORE], after[plans.CORE]))
        self.assertEqual(changed - may_change - {plans.CORE}, set())

    @for_each_plan
    def test_the_package_is_whole(self, plan, marked):
        self.assertEqual(plans.faults_of(plans.parts_of(marked)), [])

    @for_each_plan
    def test_every_cell_is_stored_as_it_was_so_that_its_stretches_of_text_still_stand(self, plan, marked):
        before, after = (plans.stored(plans.parts_of(file), plan.gold["sheet"]) for file in (plan.file, marked))
        self.assertEqual(before, {at: after.get(at) for at in before})

    @for_each_plan
    def test_marking_the_marked_copy_again_changes_no_part(self, plan, marked):
        again = self.folder / "again" / marked.name
        plans.mark(marked, again, plan.meeting)
        first, second = plans.parts_of(marked), plans.parts_of(again)
        self.assertEqual(sorted(first), sorted(second))
        self.assertEqual([name for name in first if first[name] != second[name]], [])

    @for_each_plan
    def test_libreoffice_prints_it_with_a_page_for_the_summary(self, plan, marked):
        before, after = (plans.pages_of(self.folder / each / f"{marked.stem}.pdf") for each in ("before", "after"))
        self.assertGreater(after, before)

    @for_each_plan
    def test_libreoffice_reads_the_same_values_from_the_plan(self, plan, marked):
        name = f"{marked.stem}-{plan.gold['sheet']}.csv"
        before, after = (plans.csv_rows(self.folder / each / name) for each in ("before", "after"))
        width = max(map(len, before))
        self.assertEqual(before, [row[:width] for row in after[: len(before)]])


if __name__ == "__main__":
    unittest.main()
