"""A tracker of audit and peer review recommendations, 2024: headings in the first row, a filter, posts without their
council, words of the auditors for status."""

from .shape import Action, Plan, Row, day, to

COUNCIL = "Dunlow District Council"


def act(ref, review, priority, finding, agreed, who, target, revised, status, comments, leads, sector, read, value,
        level=None, sector_or=None, **more):
    cells = [ref, review, priority, finding, agreed, who, target, revised, status, comments]
    return Action(ref, cells, leads, sector, read, value, level, sector_or=sector_or, section_or=[review],
                  **more)


def post(title):
    """A post whose council goes without saying in the council's own tracker, though the cell does not name it."""
    return dict(leads=[to(title)], sector="LA", sector_or=[None])


PEER, HOUSING, SAFE = "Peer challenge 2023", "Audit: Homelessness", "Audit: Safeguarding"

ROWS = [
    act("R1", PEER, "High", "The corporate plan does not say what success looks like",
        "Adopt measures for each priority", "Chief Executive", day(2024, 3, 29), None, "Implemented",
        "Measures adopted by Council on 21 February 2024 (minute 61).", value="complete", level="evidenced",
        read=("2024-03-29", None), quote="Measures adopted by Council on 21 February 2024 (minute 61).",
        **post("Chief Executive")),
    act("R2", PEER, "High", "Members want more support in scrutiny", "Training programme for members",
        "Monitoring Officer", day(2024, 5, 31), None, "Implemented", "Programme delivered.", value="complete",
        level="asserted", read=("2024-05-31", None), **post("Monitoring Officer")),
    act("R3", PEER, "Medium", "The workforce strategy is out of date", "New strategy for 2024-2028",
        "Head of People", day(2024, 6, 28), day(2024, 11, 29), "Partially implemented",
        "Draft with unions for comment.", value="open", read=("2024-06-28", "2024-11-29"), **post("Head of People")),
    act("R4", PEER, "Medium", "Partners do not know whom to speak to", "Publish a directory",
        "Communications Manager", day(2024, 2, 29), None, "Implemented", None, value="complete", level="none",
        read=("2024-02-29", None), **post("Communications Manager")),
    act("R5", PEER, "Low", "Residents' voices are not heard early", "Set up a residents' panel",
        "Head of Communities", day(2024, 9, 30), None, "Not implemented", "Recruitment of the panel begins in October.",
        value="open", read=("2024-09-30", None), **post("Head of Communities")),
    act("R6", PEER, "High", "Health partners are absent from planning", "Joint workshop with NHS partners",
        "Head of Communities, Dunlow District Council / Locality Director, NHS Southmere ICB", day(2024, 7, 31), None,
        "Implemented", "Workshop held 9 July with 34 people; feedback report circulated.",
        [to("Head of Communities", COUNCIL), to("Locality Director", "NHS Southmere ICB")], "joint",
        ("2024-07-31", None), "complete", "evidenced",
        quote="Workshop held 9 July with 34 people; feedback report circulated."),
    act("R7", PEER, "Low", "The website is hard to use", "Redesign", "Head of Digital", day(2024, 8, 30),
        day(2025, 2, 28), "Partially implemented", "First of three releases is live.", value="open",
        read=("2024-08-30", "2025-02-28"), **post("Head of Digital")),
    act("R8", HOUSING, "High", "Decisions are not issued in writing in a third of cases",
        "Template letters, with a check by the team leader", "Housing Options Manager", day(2024, 4, 30), None,
        "Implemented", "Internal Audit follow-up (August 2024): letters on 29 of 30 files.", value="complete",
        level="evidenced", read=("2024-04-30", None), quote="Internal Audit follow-up (August 2024)",
        **post("Housing Options Manager")),
    act("R9", HOUSING, "High", "Temporary accommodation is not inspected", "Inspect every unit twice a year",
        "Housing Options Manager", day(2024, 6, 30), day(2024, 9, 13), "Partially implemented",
        "64 of 91 units inspected.", value="open", read=("2024-06-30", "2024-09-13"), **post("Housing Options Manager")),
    act("R10", HOUSING, "Medium", "Personal housing plans are not reviewed", "Monthly exception report",
        "Housing Options Manager", day(2024, 5, 31), None, "Implemented",
        "Exception report for August shows 12 overdue, down from 140.", value="complete", level="evidenced",
        read=("2024-05-31", None), quote="Exception report for August shows 12 overdue, down from 140.",
        **post("Housing Options Manager")),
    act("R11", HOUSING, "Medium", "Rent deposits are not recovered", "Write to all borrowers",
        "Revenues Manager", day(2024, 7, 31), None, "Superseded", "Scheme closed by Cabinet in June.", value="complete",
        level="asserted", read=("2024-07-31", None), status_or=["open"], evidence_or=["none", "evidenced", None],
        **post("Revenues Manager")),
    act("R12", HOUSING, "Low", "Staff are unsure of the duty to refer", "Joint training with the hospital",
        "Discharge Lead, Southmere University Hospitals NHS Trust", day(2024, 9, 30), None, "On target",
        "Dates agreed for September.", [to("Discharge Lead", "Southmere University Hospitals NHS Trust")], "NHS",
        ("2024-09-30", None), "open"),
    act("R13", HOUSING, "Medium", "No protocol with the refuge", "Agree a protocol",
        "Manager, Dunlow Women's Refuge", "Sep-24", None, "On target", "Draft received.",
        [to("Manager", "Dunlow Women's Refuge")], None, ("2024-09-30", None), "open"),
    act("R14", SAFE, "High", "Checks on licensed drivers are not recorded", "Move to the update service",
        "Licensing Manager", day(2024, 3, 31), None, "Implemented",
        "All 212 drivers are now on the update service (system report 02/09/2024).", value="complete",
        level="evidenced", read=("2024-03-31", None), quote="system report 02/09/2024", **post("Licensing Manager")),
    act("R15", SAFE, "High", "Not all staff have had training", "Mandatory e-learning", "Head of People",
        day(2024, 4, 30), day(2024, 8, 31), "Partially implemented", "88% at 31 August; target 95%. Not yet complete.",
        value="open", read=("2024-04-30", "2024-08-31"), **post("Head of People")),
    act("R16", SAFE, "Medium", "The policy is not reviewed each year", "Review and re-issue",
        "Head of Communities", day(2024, 5, 31), None, "Implemented", "Policy reviewed and on the intranet.",
        value="complete", level="asserted", read=("2024-05-31", None), **post("Head of Communities")),
    act("R17", SAFE, "Medium", "Referrals are not logged", "Central log kept by the designated officer",
        "Head of Communities", day(2024, 6, 28), None, "Implemented", "Log kept since June.", value="complete",
        level="asserted", read=("2024-06-28", None), **post("Head of Communities")),
    act("R18", SAFE, "Low", "Hirers of halls are not asked for a policy", "Add to conditions of hire",
        "Head of Property", "On renewal", None, "Ongoing", "19 of 44 agreements renewed.", value="open",
        read=(None, None), **post("Head of Property")),
    act("R19", SAFE, "Low", "Contractors are not briefed", "Briefing note with each contract",
        "Procurement Manager", "31 December 2024", "N/A", "On target", None, value="open",
        read=("2024-12-31", None), **post("Procurement Manager")),
    act("R20", SAFE, "Medium", "The district is not represented on the partnership's sub-groups",
        "Agree attendance with the county", "Business Manager, Southmere Safeguarding Children Partnership",
        "End July 2024", "End October 2024", "Not implemented", "Sub-groups are being reviewed.",
        [to("Business Manager", "Southmere Safeguarding Children Partnership")], None, ("2024-07-31", "2024-10-31"),
        "open"),
    act("R21", SAFE, "Low", "Lessons from reviews are not shared", "Standing item at team meetings",
        "Head of People; Head of Communities", "Q2 2024/25", None, "Implemented",
        "Standing item confirmed in the minutes of all nine teams, sampled in September.",
        [to("Head of People"), to("Head of Communities")], "LA", ("2024-09-30", None), "complete", "evidenced",
        sector_or=[None], quote="confirmed in the minutes of all nine teams, sampled in September."),
    Row(),
    Row(["Implemented = management report that the action is finished; Partially implemented = work has begun."]),
]

PLAN = Plan(
    name="dunlow-audit-2024",
    about="Council's tracker of peer review and internal audit; no title, a filter, posts without organisations.",
    as_at=("2024-09-16", "2024-11-20"),
    sheet="Recommendations",
    columns=dict(ref="A", outcome="D", lead="F", due="G", revised="H", actions="E", progress="J", status="I",
                 evidence="J"),
    headings=[["Ref", "Review", "Priority", "Recommendation", "Agreed action", "Responsibility", "Target date",
               "Revised date", "Status", "Comments"]],
    widths=[6, 20, 10, 36, 36, 34, 13, 13, 18, 44],
    rows=ROWS,
    filtered=True,
    other_sheets={"Lists": [["Status"], ["Implemented"], ["Partially implemented"], ["Not implemented"]]},
)
