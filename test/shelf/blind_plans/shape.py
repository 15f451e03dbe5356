"""The few words in which a plan and its gold reading are set down."""

from dataclasses import dataclass, field
from datetime import date as day

__all__ = ["Action", "Band", "Plan", "Row", "day", "to"]


def to(person, *organisations):
    """A lead: a person or a post (None where only the organisation is named), and the organisations."""
    return {"person": person, "organisations": list(organisations)}


@dataclass
class Row:
    """A row that is no action: title, repeated heading, total, footnote, key; empty where it has no cells."""

    cells: list = field(default_factory=list)
    bold: bool = False


@dataclass
class Band:
    """A row that names the section of the actions below it."""

    text: str
    merged: bool = True


@dataclass
class Action:
    """A row of the table, and how it is to be read. `more` holds the cells of the rows that continue it.

    `due` is the first date and the revised one, as ISO days. `evidence` is None where the action is open. What ends in
    `_or` are all the answers that a careful person could give.
    """

    ref: str
    cells: list
    leads: list
    sector: str | None
    due: tuple
    status: str
    evidence: str | None = None
    with_: list = field(default_factory=list)
    sources: list = field(default_factory=list)
    section: str | None = None
    more: list = field(default_factory=list)
    hidden: bool = False
    quote: str | None = None
    reason: str | None = None
    due_or: list | None = None
    sector_or: list | None = None
    status_or: list | None = None
    evidence_or: list | None = None
    leads_or: list | None = None
    sources_or: list | None = None
    section_or: list | None = None


@dataclass
class Plan:
    """A workbook. Columns are letters by meaning; headings are one or two rows; widths are in characters."""

    name: str
    about: str
    as_at: tuple
    sheet: str
    columns: dict
    headings: list
    widths: list
    rows: list
    titles: list = field(default_factory=list)
    left: int = 0
    date_format: str = "dd/mm/yyyy"
    percents: tuple = ()
    heading_merges: list = field(default_factory=list)
    merged_titles: bool = False
    table: str | None = None
    filtered: bool = False
    from_1904: bool = False
    fills: dict = field(default_factory=dict)
    other_sheets: dict = field(default_factory=dict)
    first_sheets: dict = field(default_factory=dict)
