"""Reads the summary as Word's and Excel's readers do: the document's own marks, and what LibreOffice makes of it.

Run it from the project's folder after `npm run build`: `npm run test:readers`.
"""

import pathlib
import tempfile
import unittest
from xml.etree import ElementTree

import openpyxl

import plans

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TITLE = (
    "Joint Health and Social Care Action Plan to improve services for children who need help and protection"
    " in Ellerhythe"
)
FIRST = ["By sector: who leads", "Not complete", "Recorded as complete, but"]
BEHIND = [
    "By section",
    "By lead organisation",
    "By source",
    "Due in the next 30 days",
    "How dates were put back",
    "Not complete, with no date",
    "Abbreviations that the plan uses",
]
SAMPLE = plans.ROOT / "samples" / "joint-action-plan.xlsx"


def text_of(element):
    return "".join(element.itertext())


class SummaryDocument(unittest.TestCase):
    """The sample's summary as a Word document, as it was written and as LibreOffice opens it."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        home = pathlib.Path(folder.name)
        file = home / "summary.docx"
        plans.run(["node", str(plans.CLI), "summary", str(SAMPLE), "--format", "docx", "-o", str(file), "--as-at", "2024-08-31"])
        plans.libreoffice(home / "profile", "fodt:OpenDocument Text Flat XML", home, [file])
        cls.parts = plans.parts_of(file)
        cls.body = ElementTree.fromstring(cls.parts["word/document.xml"])
        cls.opened = ElementTree.parse(home / "summary.fodt").getroot()

    def headings(self, style):
        paragraphs = ((each, each.find(f"{WORD}pPr/{WORD}pStyle")) for each in self.body.iter(f"{WORD}p"))
        return [text_of(each) for each, named in paragraphs if named is not None and named.get(f"{WORD}val") == style]

    def test_its_package_is_whole(self):
        self.assertEqual(plans.faults_of(self.parts), [])

    def test_it_has_its_title_and_says_that_it_is_in_british_english(self):
        core = ElementTree.fromstring(self.parts["docProps/core.xml"])
        self.assertEqual(core.findtext("{http://purl.org/dc/elements/1.1/}title"), TITLE)
        styles = ElementTree.fromstring(self.parts["word/styles.xml"])
        usual = styles.find(f"{WORD}docDefaults/{WORD}rPrDefault/{WORD}rPr/{WORD}lang")
        self.assertEqual(usual.get(f"{WORD}val"), "en-GB")

    def test_its_headings_are_headings(self):
        self.assertEqual(self.headings("Heading1"), [TITLE])
        self.assertGreater(len(self.headings("Heading2")), len(FIRST))
        for wanted in FIRST:
            self.assertTrue(any(each.startswith(wanted) for each in self.headings("Heading2")), wanted)

    def test_the_first_row_of_each_table_and_no_other_is_its_heading_row(self):
        for table in self.body.iter(f"{WORD}tbl"):
            rows = table.findall(f"{WORD}tr")
            marked = [row.find(f"{WORD}trPr/{WORD}tblHeader") is not None for row in rows]
            self.assertEqual(marked, [True] + [False] * (len(rows) - 1), text_of(rows[0]))

    def test_libreoffice_opens_it_with_its_headings_and_its_tables_heading_rows(self):
        levels = [(each.get(f"{TEXT}outline-level"), text_of(each)) for each in self.opened.iter(f"{TEXT}h")]
        wanted = [("1", TITLE), *(("2", each) for each in self.headings("Heading2"))]
        self.assertEqual(levels, wanted)
        heads = [each.find(f"{TABLE}table-header-rows") for each in self.opened.iter(f"{TABLE}table")]
        written = [each.find(f"{WORD}tr") for each in self.body.iter(f"{WORD}tbl")]
        self.assertEqual(
            [[text_of(cell) for cell in head.iter(f"{TEXT}p")] for head in heads],
            [[text_of(cell) for cell in row.iter(f"{WORD}p")] for row in written],
        )


class PrintedSummaryTab(unittest.TestCase):
    """The summary tab of each plan, as LibreOffice prints it: where Carlito is, which is as wide as Calibri, as Excel does."""

    def printed(self, plan, folder):
        """What each printed page of the plan's summary tab says."""
        marked = folder / plan.file.name
        plans.mark(plan.file, marked, plan.meeting)
        names = openpyxl.load_workbook(marked, read_only=True).sheetnames
        self.assertEqual(names[-1], "PlanProof summary")
        plans.libreoffice(folder / "profile", plans.PDF, folder, [marked])
        pdf = marked.with_suffix(".pdf")
        pages = range(1, plans.pages_of(pdf) + 1)
        texts = [plans.run(["pdftotext", "-f", str(page), "-l", str(page), "-layout", str(pdf), "-"]) for page in pages]
        return [each for each in texts if "PlanProof summary" in each]

    def test_what_is_for_members_fills_its_first_page_and_all_else_is_on_at_most_two_pages_behind(self):
        of_shelf = plans.of_shelf("cqc-must-do", "jtai-sub-actions", "send-local-area", "short-untidy-dates", "estermouth-jtai")
        for plan in [*plans.all_plans(), *of_shelf]:
            with self.subTest(plan=plan.name), tempfile.TemporaryDirectory() as folder:
                first, *others = self.printed(plan, pathlib.Path(folder))
                self.assertIn(len(others), (1, 2))
                for wanted in FIRST:
                    self.assertIn(wanted, first)
                for wanted in BEHIND:
                    self.assertNotIn(f"\n{wanted}", first)
                for wanted in ("By lead organisation", "How dates were put back"):
                    self.assertTrue(any(f"\n{wanted}" in each for each in others), wanted)
                # What stands alone on a page looks like a mistake.
                self.assertGreater(len(others[-1].strip().splitlines()), 6)

    def test_a_plan_with_more_that_is_not_complete_goes_on_behind_the_first_page(self):
        [plan] = plans.of_shelf("thornmere-ilacs")
        with tempfile.TemporaryDirectory() as folder:
            pages = self.printed(plan, pathlib.Path(folder))
        self.assertLessEqual(len(pages), 4)
        self.assertIn("Not complete (21)", pages[0])
        # The rows there have their headings again.
        self.assertRegex(pages[1], r"\nNot complete \(21\), continued\n+ *No\. +Action +Lead")
        [last] = [each for each in pages[:2] if "Recorded as complete, but" in each]
        self.assertNotIn("\nBy section", last)


if __name__ == "__main__":
    unittest.main()
