"""A plan after a police inspection of child protection: an Excel Table, initials with a key below, percentages."""

from .shape import Action, Plan, Row, day, to

COUNCIL = "Brackenshire County Council"
POLICE = "Brackenshire Constabulary"
ICB = "NHS Brackenshire ICB"

FULL = {
    "HM": to("Hester Mallory", POLICE), "TR": to("Tobias Renwick", POLICE), "SO": to("Sunita Okehurst", COUNCIL),
    "KD": to("Kit Dunmarrow", ICB), "AP": to("Alys Prendercott", "Brackenshire Safeguarding Children Partnership"),
}


def act(ref, recommendation, steps, who, due, done, status, progress, evidence, sector, read, level=None, **more):
    leads = [to(initials) for initials in who.split("/")]
    full = [FULL[lead["person"]] for lead in leads]
    halves = [to(lead["person"], *FULL[lead["person"]]["organisations"]) for lead in leads]
    status_cell, value = status
    return Action(ref, [ref, recommendation, steps, who, due, done, status_cell, progress, evidence], leads, sector,
                  read, value, level, leads_or=[full, halves], **more)


REC1 = "The force should improve how officers recognise and record the voice of the child at domestic abuse incidents"
REC2 = "The force and its partners should review the handling of strategy discussions"
REC3 = "The force should improve its response to children who go missing"
REC4 = "The force should reduce the time that children spend in custody"
REC5 = "The force should improve the management of online abuse investigations"
DONE, NOW, NOT = ("Closed", "complete"), ("In Progress", "open"), ("Not started", "open")

ROWS = [
    act("A1", REC1, "Issue aide-memoire to all response officers", "HM", day(2022, 11, 30), 1, DONE,
        "Issued to 640 officers in October.", "Body-worn video review of 60 incidents (Feb 2023): child spoken to in "
        "49.", None, ("2022-11-30", None), "evidenced", quote="Body-worn video review of 60 incidents (Feb 2023)"),
    act("A2", REC1, "Add a mandatory field on the child's demeanour to the risk form", "TR", day(2023, 1, 31), 0.75,
        NOW, "Change request with the supplier; date promised is May.", None, None, ("2023-01-31", None)),
    act("A3", REC1, "Share notifications with schools before the start of the next day", "HM/SO", day(2023, 2, 28), 1,
        ("closed ", "complete"), "Scheme live in all 212 schools.", "Head teachers' survey, March 2023: 88% had the "
        "notice before 9am.", "LA", ("2023-02-28", None), "evidenced", sector_or=[None],
        quote="Head teachers' survey, March 2023: 88% had the notice before 9am."),
    act("A4", REC1, "Evaluate the scheme", "AP", day(2023, 9, 29), 0, NOT, None, None, None, ("2023-09-29", None)),
    act("A5", REC2, "Agree a protocol for strategy discussions, with health always invited", "HM/SO/KD",
        day(2022, 12, 16), 1, DONE, "Protocol agreed.", "Protocol signed off by the three partners 14/12/22",
        "joint", ("2022-12-16", None), "evidenced", quote="Protocol signed off by the three partners 14/12/22"),
    act("A6", REC2, "Train decision makers together", "SO", day(2023, 3, 31), 0.6, NOW,
        "Two of four courses run; 71 of 120 people trained.", None, "LA", ("2023-03-31", None)),
    act("A7", REC2, "Fund a health post in the front door team at weekends", "KD", day(2023, 3, 31), 0.3,
        ("On hold", "open"), "Subject to ICB running cost review.", None, "NHS", ("2023-03-31", None)),
    act("A8", REC2, "Audit thirty strategy discussions a quarter", "AP", day(2023, 4, 28), 0.9, NOW,
        "Q4 audit almost complete: report to be agreed by the sub-group.", None, None, ("2023-04-28", None)),
    act("A9", REC2, "Nominate one contact in each acute trust", "KD", day(2022, 10, 31), 1, DONE, None, None, "NHS",
        ("2022-10-31", None), "none"),
    act("A10", REC3, "Adopt the revised risk assessment for missing children", "TR", day(2022, 11, 30), 1, DONE,
        "New risk assessment is in use across the force and has been well received.", None, None,
        ("2022-11-30", None), "asserted"),
    act("A11", REC3, "Return interview findings to reach the police within five days", "SO", day(2023, 1, 31), 1,
        DONE, "Process agreed with provider.", "Monitoring data Jan-Mar 2023: 81% in five days", "LA",
        ("2023-01-31", None), "evidenced", quote="Monitoring data Jan-Mar 2023: 81% in five days"),
    act("A12", REC3, "Problem-solving plan for each child missing three times in ninety days", "TR/SO",
        day(2023, 5, 31), 0.5, NOW, "Plans in place for 14 of 27 children.", None, "LA", ("2023-05-31", None),
        sector_or=[None]),
    act("A13", REC3, "Review placements where children are often missing", "SO", day(2023, 2, 28), 0.8, NOW,
        "Five of six homes reviewed.", None, "LA", ("2023-02-28", None)),
    act("A14", REC4, "Appropriate adult to attend within two hours", "SO", day(2022, 12, 31), 1, DONE,
        "Contract varied.", "Custody records: average 1h 40m in the quarter to March 2023 (3h 25m in 2022)", "LA",
        ("2022-12-31", None), "evidenced"),
    act("A15", REC4, "Provide two PACE beds", "SO", day(2023, 6, 30), 0.4, NOW, "One carer approved.", None, "LA",
        ("2023-06-30", None)),
    act("A16", REC4, "Inspector to review each overnight detention of a child", "TR", day(2022, 10, 31), 1,
        ("Closed", "complete"), "Reviews take place every morning.", "Reviews", None, ("2022-10-31", None),
        "asserted"),
    act("A17", REC4, "Liaison and diversion practitioners in custody seven days a week", "KD", day(2023, 4, 30), 0.7,
        NOW, "Weekend rota begins in June.", None, "NHS", ("2023-04-30", None)),
    act("A18", REC5, "Clear the backlog of devices awaiting examination", "HM", day(2023, 3, 31), 0.85, NOW,
        "Backlog down from 141 to 22 devices.", None, None, ("2023-03-31", None)),
    act("A19", REC5, "Share intelligence on children at risk with children's services the same day", "HM",
        day(2022, 11, 30), 1, DONE, "Process in place.", "Dip sample of 25 referrals by the DI on 3 April 2023: 24 sent "
        "the same day", None, ("2022-11-30", None), "evidenced",
        quote="Dip sample of 25 referrals by the DI on 3 April 2023: 24 sent the same day"),
    act("A20", REC5, "Offer therapeutic support to each child identified", "KD", "TBC", 0.1, NOW,
        "Specification being written.", None, "NHS", (None, None)),
    act("A21", REC5, "Online safety sessions in every secondary school", "AP", day(2023, 7, 21), 0.55, NOW,
        "23 of 41 schools visited.", None, None, ("2023-07-21", None)),
    act("A22", REC5, "Publish a guide for parents", "AP", day(2023, 1, 31), 1, DONE,
        "Guide published on the partnership's website.", None, None, ("2023-01-31", None), "asserted",
        evidence_or=["evidenced"]),
    Row(),
    Row(["Initials"], bold=True),
    Row(["HM", "Hester Mallory, Head of Public Protection, Brackenshire Constabulary"]),
    Row(["TR", "Tobias Renwick, Head of Custody and Missing, Brackenshire Constabulary"]),
    Row(["SO", "Sunita Okehurst, Assistant Director, Brackenshire County Council"]),
    Row(["KD", "Kit Dunmarrow, Designated Nurse, NHS Brackenshire ICB"]),
    Row(["AP", "Alys Prendercott, Partnership Manager, Brackenshire Safeguarding Children Partnership"]),
]

PLAN = Plan(
    name="brackenshire-ncpi-2023",
    about="HMICFRS child protection inspection; an Excel Table from the first row, initials with a key, % complete.",
    as_at=("2023-04-30", "2023-06-20"),
    sheet="Tracker",
    columns=dict(ref="A", outcome="B", lead="D", due="E", revised="E", actions="C", progress="H", status="G",
                 evidence="I"),
    headings=[["Action Ref", "Recommendation", "Action", "Owner", "Deadline for completion", "% complete", "Status",
               "Progress", "Evidence of impact"]],
    widths=[8, 34, 36, 10, 14, 10, 13, 40, 40],
    rows=ROWS,
    date_format="d-mmm",
    percents=("F",),
    table="Tracker",
)
