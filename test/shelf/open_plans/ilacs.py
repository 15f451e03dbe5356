"""A county's improvement plan after an ILACS inspection: an Excel Table with a filter, real dates, words and percents."""

from open_plans.shelf_plan import ShelfPlan, truth

NAME = "ilacs-table"
COUNTY = "Dunmarsh County Council"
HEADINGS = (
    "Ref", "Recommendation", "Action", "Lead Officer", "Start date", "Planned completion date", "Revised date",
    "Status", "% complete", "Progress",
)  # fmt: skip
TOLLAND, OKONJO, LANNIGAN, FERRIS = "Ines Tolland", "Ravi Okonjo", "Beth Lannigan", "Sorrel Ferris"
LA, DCS = (None, "LA"), "@Director of Children's Services"
DONE = "complete"
SUPERVISION = "The quality and regularity of management oversight and supervision"
LEAVERS = "The help that care leavers get with their health, housing and work"
ASSESSMENT = "The quality of assessments and plans for disabled children"
MISSING = "The response to children who go missing"
FOSTERING = "The sufficiency of foster homes close to children's schools and families"
DOOR = "The timeliness of decisions at the front door"

ACTIONS = (
    ("R1", SUPERVISION, "Agree a standard for supervision and train every manager in it", "Ines Tolland", "2022-02-01", "2022-04-29", "", "Completed", 1,
     "All 46 managers trained. The May dip sample of 60 files found supervision recorded in 57.",
     truth(TOLLAND, LA, "2022-04-29", DONE, "evidenced")),
    ("R2", SUPERVISION, "Report the rate of supervision to the management team each month", "Ines Tolland", "2022-03-01", "2022-05-31", "", "Complete", 1,
     "Managers now supervise regularly.",
     truth(TOLLAND, LA, "2022-05-31", DONE, "asserted")),
    ("R3", SUPERVISION, "Recruit two practice supervisors for the assessment teams", "Ravi Okonjo / Beth Lannigan", "2022-02-14", "2022-06-30", "2022-10-31", "In progress", 0.5,
     "One post filled. The other has been advertised twice.",
     truth([OKONJO, LANNIGAN], LA, ("2022-06-30", "2022-10-31"))),
    ("R4", SUPERVISION, "Review caseloads every fortnight", "Ravi Okonjo", "2022-02-14", "2022-03-31", "", "Closed", 1, "",
     truth(OKONJO, LA, "2022-03-31", DONE, "none")),
    ("R5", LEAVERS, "Offer each care leaver a meeting with a housing officer before their 17th birthday", "Sorrel Ferris", "2022-03-01", "2022-07-29", "", "On track", 0.8,
     "36 of 45 young people have had their meeting.",
     truth(FERRIS, LA, "2022-07-29")),
    ("R6", LEAVERS, "Give each care leaver a health passport", f"Sorrel Ferris, {COUNTY}; Named Nurse, Dunmarsh NHS Foundation Trust", "2022-03-01", "2022-09-30", "", "Delayed", 0.25,
     "The passport is drafted; the printing has slipped.",
     truth([f"Sorrel Ferris|{COUNTY}", "@Named Nurse|Dunmarsh NHS Foundation Trust"], "joint", "2022-09-30")),
    ("R7", LEAVERS, "Set aside ten apprenticeships in the council each year", "Head of Human Resources", "2022-04-01", "2022-09-01", "", "Completed", 1,
     "Ten apprentices started on 5 September 2022, and the payroll report confirms it.",
     truth("@Head of Human Resources", LA, "2022-09-01", DONE, "evidenced")),
    ("R8", LEAVERS, "Publish the local offer for care leavers", "Sorrel Ferris", "2022-02-01", "2022-03-31", "", "Complete", 1,
     "The offer is live and well used.",
     truth(FERRIS, LA, "2022-03-31", DONE, "asserted")),
    ("R9", LEAVERS, "Ask care leavers each year how they are helped", "Sorrel Ferris", "2022-05-02", "2022-12-16", "", "Not started", 0, "",
     truth(FERRIS, LA, "2022-12-16")),
    ("R10", ASSESSMENT, "Rewrite the assessment template with parents", "Wynn Aldous", "2022-03-14", "2022-06-17", "2022-08-26", "Completed", 1,
     "Template in use since August. The parents' panel gave feedback on 24 August 2022: eight of nine found it clearer.",
     truth("Wynn Aldous", LA, ("2022-06-17", "2022-08-26"), DONE, "evidenced")),
    ("R11", ASSESSMENT, "Hold reflective sessions on the child's lived experience", "Wynn Aldous", "2022-03-14", "2022-10-28", "", "On track", 0.6, "Nine of fifteen held.",
     truth("Wynn Aldous", LA, "2022-10-28")),
    ("R12", ASSESSMENT, "Review every short-break package with the family", "W. Aldous", "2022-04-04", "2022-11-30", "", "On track", 0.7, "",
     truth("W. Aldous", LA, "2022-11-30")),
    ("R13", ASSESSMENT, "Track the age at which plans for adulthood begin", f"Wynn Aldous supported by NHS Dunmarsh and Fell ICB", "2022-05-02", "2022-07-29", "", "Overdue", 0.9, "Awaiting the health data.",
     truth("Wynn Aldous", LA, "2022-07-29", working_with=["|NHS Dunmarsh and Fell ICB"])),
    ("R14", ASSESSMENT, "Train social workers in communication with children who do not speak", "Wynn Aldous", "2022-04-04", "2022-08-31", "", "Complete - awaiting evaluation", 0.95,
     "All sessions held; the evaluation is due in November.",
     truth("Wynn Aldous", LA, "2022-08-31", ("open", "complete"), (None, "asserted", "none"))),
    ("R15", MISSING, "Offer a return interview within 72 hours of each episode", "Marnie Quillfeather", "2022-02-01", "2022-04-01", "", "Completed", 1,
     "Performance data for July shows 91% offered in time (58% in January).",
     truth("Marnie Quillfeather", LA, "2022-04-01", DONE, "evidenced")),
    ("R16", MISSING, "Map where children are found with the police", f"Marnie Quillfeather with Fellshire Constabulary", "2022-03-01", "2022-06-01", "2022-09-16", "In progress", 0.4, "Data sharing agreed.",
     truth("Marnie Quillfeather", LA, ("2022-06-01", "2022-09-16"), working_with=["|Fellshire Constabulary"])),
    ("R17", MISSING, "Brief residential staff on the protocol", "Marnie Quillfeather", "2022-02-01", "2022-03-18", "", "Completed", 1,
     "All staff briefed.",
     truth("Marnie Quillfeather", LA, "2022-03-18", DONE, "asserted")),
    ("R18", MISSING, "Hold a weekly multi-agency meeting about the children most at risk", "Marnie Quillfeather", "2022-02-07", "2022-02-28", "", "Completed", 1,
     "Meeting minutes since February were read by the practice lead, who observed two meetings in June.",
     truth("Marnie Quillfeather", LA, "2022-02-28", DONE, "evidenced")),
    ("R19", FOSTERING, "Recruit twenty households", "Gethin Moravec", "2022-01-10", "2022-12-30", "", "At risk", 0.45, "Nine approved, four in assessment.",
     truth("Gethin Moravec", LA, "2022-12-30")),
    ("R20", FOSTERING, "Answer every enquiry within one working day", "Gethin Moravec", "2022-01-10", "2022-02-11", "", "Completed", 1,
     "The call log for the first quarter was audited: 148 of 150 answered in time.",
     truth("Gethin Moravec", LA, "2022-02-11", DONE, "evidenced")),
    ("R21", FOSTERING, "Review what carers are paid", "Director of Children's Services", "2022-03-01", "2022-07-01", "2022-11-04", "Delayed", 0.5, "Options go to cabinet in October.",
     truth(DCS, ("LA", None), ("2022-07-01", "2022-11-04"))),
    ("R22", FOSTERING, "Set up a support line for carers outside office hours", "Gethin Moravec", "2022-03-01", "2022-05-27", "", "Completed", 1,
     "The line opened on 23 May.",
     truth("Gethin Moravec", LA, "2022-05-27", DONE, ("asserted", "evidenced"))),
    ("R23", DOOR, "Have a manager decide on each contact within 24 hours", "Ravi Okonjo", "2022-01-17", "2022-02-25", "", "Completed", 1,
     "The weekly report shows 97% decided within 24 hours since April.",
     truth(OKONJO, LA, "2022-02-25", DONE, "evidenced")),
    ("R24", DOOR, "Write a guide to thresholds with partners", f"{COUNTY} / Dunmarsh Safeguarding Children Partnership", "2022-02-01", "2022-05-06", "", "Completed", 1,
     "Guide published and launched at four events.",
     truth(f"|{COUNTY}/Dunmarsh Safeguarding Children Partnership", ("LA", None), "2022-05-06", DONE, ("asserted", "evidenced"))),
    ("R25", DOOR, "Tell referrers what was decided", "Ravi Okonjo", "2022-02-01", "2022-04-15", "", "Not complete", 0.6, "Letters are sent for most referrals.",
     truth(OKONJO, LA, "2022-04-15")),
    ("R26", DOOR, "Bring the health visitor and the early help worker into the team", "Ravi Okonjo, Dunmarsh County Council\nNamed Nurse, Dunmarsh NHS Foundation Trust", "2022-03-01", "2022-06-24", "", "Completed", 1,
     "Both have sat with the team since June.",
     truth([f"{OKONJO}|{COUNTY}", "@Named Nurse|Dunmarsh NHS Foundation Trust"], "joint", "2022-06-24", DONE, "asserted")),
    ("R27", DOOR, "Review decisions to take no further action each month", "Ravi Okonjo", "2022-03-01", "2022-10-14", "", "On track", 0.75, "",
     truth(OKONJO, LA, "2022-10-14")),
    ("R28", DOOR, "Bring recording on domestic abuse up to date", "Ravi Okonjo", "2022-05-02", "2022-08-19", "", "Completed", 1,
     "An internal audit on 2 September 2022 gave substantial assurance.",
     truth(OKONJO, LA, "2022-08-19", DONE, "evidenced")),
)  # fmt: skip
FILTERED_AWAY = {"R4"}


def write():
    plan = ShelfPlan(
        NAME, "A county's ILACS plan in an Excel Table with a filter, a start date and a revised date.", "Tracker",
        ("2022-09-30", "2023-01-20"),
        dict(ref="A", outcome="B", lead="D", due="F", revised="G", actions="C", progress="J", status="H", evidence="J"),
    )
    sheet, text = plan.sheet, plan.look()
    date, percent = plan.look(num_format="dd/mm/yyyy"), plan.look(num_format="0%")
    for column, width in enumerate((6, 34, 40, 28, 12, 12, 12, 14, 10, 60)):
        sheet.set_column(column, column, width)
    sheet.write_string(0, 0, "Children's services improvement plan (position at 23 September 2022)", plan.look(bold=True))
    last = 3 + len(ACTIONS)
    sheet.add_table(
        2, 0, last - 1, 9,
        {"name": "Tracker", "style": "Table Style Medium 2", "columns": [{"header": each} for each in HEADINGS]},
    )
    for row, (*cells, read) in enumerate(ACTIONS, start=4):
        for column, value in enumerate(cells):
            plan.write(row, column, value, percent if column == 8 else text, date)
        if cells[0] in FILTERED_AWAY:
            sheet.set_row(row - 1, None, None, {"hidden": True})
        plan.read(row, cells[0], read)
    return plan.close()
