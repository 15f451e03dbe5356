"""A joint targeted area inspection of 2023, kept in a workbook of the 1904 calendar, its status in many spellings."""

from .shape import Action, Band, Plan, Row, day, to

COUNCIL = "Ashlingford Metropolitan Borough Council"
ICB = "NHS Ashlingford and Vale Integrated Care Board"
TRUST = "Royal Ashlingford Hospitals NHS Foundation Trust"
POLICE = "Valeshire Police"
PARTNERSHIP = "Ashlingford Safeguarding Children Partnership"

QUENBY = to("Rowena Quenby", COUNCIL)
LARCH = to("Dominic Larchfield", COUNCIL)
ODELL = to("Merryn Odellan", ICB)
STOW = to("Gethin Stowmarsh", TRUST)
HOLT = to("Supt. Una Holtby", POLICE)
NARES = to("Ffion Nareswood", PARTNERSHIP)


def who(*leads, with_=(), word="with"):
    text = "; ".join(f"{lead['person']} ({', '.join(lead['organisations'])})" for lead in leads)
    if with_:
        text += f" {word} " + "; ".join(f"{lead['person']} ({', '.join(lead['organisations'])})" for lead in with_)
    return text


def act(ref, outcome, steps, leads, due, status, progress, evidence, sector, read, level=None, with_=(), word="with",
        **more):
    status_cell, value = status
    cells = [ref, outcome, steps, who(*leads, with_=with_, word=word), due, status_cell, progress, evidence]
    return Action(ref, cells, leads, sector, read, value, level, with_=list(with_), **more)


def done(word):
    return word, "complete"


def still(word):
    return word, "open"


ROWS = [
    Band("A. The front door", merged=False),
    act("A1", "Contacts are screened with the right information from each agency",
        "Health and police to sit with the front door team each day", [QUENBY], day(2023, 9, 29), done("Completed"),
        "All agencies are in the room.", "Observation of the front door by the partnership's scrutineer on 17 October "
        "2023: all four agencies present throughout.", "LA", ("2023-09-29", None), "evidenced", with_=[HOLT, ODELL],
        quote="Observation of the front door by the partnership's scrutineer on 17 October 2023"),
    act("A2", "Contacts are screened with the right information from each agency",
        "Agree what adult mental health services will share", [ODELL], day(2023, 10, 31), done("complete "),
        "Agreement signed 26 October 2023.", None, "NHS", ("2023-10-31", None), "evidenced",
        quote="Agreement signed 26 October 2023."),
    act("A3", "Consent is sought and recorded", "Briefing to every referrer, with a script",
        [QUENBY], day(2023, 11, 30), done("Done"), "Briefing sent to all referrers.", "Not yet available", "LA",
        ("2023-11-30", None), "asserted"),
    act("A4", "Consent is sought and recorded", "Audit fifty contacts", [NARES],
        "30 Nov 2023\nRevised: 29 Feb 2024", still("On track"), "Tool agreed, auditors named.", None, None,
        ("2023-11-30", "2024-02-29")),
    act("A5", "Referrers hear what was decided", "Automatic e-mail to the referrer from the case system",
        [LARCH], "31/10/2023, then 31/01/2024, now 30/04/2024", still("In Progress"),
        "Supplier has missed two dates. Test version seen on 8 January.", None, "LA", ("2023-10-31", "2024-04-30")),
    Row(),
    Band("B. Children at risk of criminal exploitation", merged=False),
    act("B1", "Risk is assessed in the same way by all", "Adopt one exploitation screening tool",
        [QUENBY, HOLT], day(2023, 12, 15), done("Achieved"), "Tool adopted by all partners.",
        "Partnership data set Q3: 96 tools completed, by 7 agencies", "LA", ("2023-12-15", None), "evidenced",
        sector_or=[None], quote="Partnership data set Q3: 96 tools completed, by 7 agencies"),
    act("B2", "Risk is assessed in the same way by all", "Train 200 staff", [NARES], day(2024, 1, 31),
        still("in progress"), "126 people trained at 22 January.", "Attendance sheets", None, ("2024-01-31", None)),
    act("B3", "Children are diverted early", "Commission mentoring for 40 children a year",
        [to("Chief Executive", "Lantern Youth Trust")], day(2024, 3, 29), still("Not started"),
        "Awaiting the Home Office decision on funding.", None, None, ("2024-03-29", None)),
    act("B4", "Emergency department staff notice exploitation", "Flag on the record and a weekly meeting",
        [STOW], day(2023, 10, 31), done("COMPLETED"), "Flag is live and the meeting takes place.",
        "Weekly meeting minutes 2 Nov to 18 Jan; 34 children discussed", "NHS", ("2023-10-31", None), "evidenced"),
    act("B5", "Emergency department staff notice exploitation", "Youth worker in the department on six evenings",
        [STOW], day(2023, 12, 29), still("Delayed"), "Post advertised twice without success.", None, "NHS",
        ("2023-12-29", None), with_=[LARCH], word="supported by"),
    act("B6", "Mapping informs disruption", "Monthly mapping meeting led by the police", [HOLT], day(2023, 9, 15),
        done("Closed"), "Meetings are held and are effective.", None, None, ("2023-09-15", None), "asserted"),
    act("B7", "Mapping informs disruption", "Share intelligence forms with all secondary schools",
        [to("Headteacher", "St Osyth's High School")], "Spring term 2024", still("On Track"),
        "Six schools piloting.", None, None, ("2024-03-31", None),
        due_or=[("2024-03-28", None), ("2024-03-29", None), ("2024-03-22", None), ("2024-04-30", None), (None, None)]),
    act("B8", "Old action: leaflet for parents", "Leaflet", [NARES], day(2023, 8, 31), done("Closed"),
        "Closed by the Board in September.", None, None, ("2023-08-31", None), "none", hidden=True,
        evidence_or=["asserted", "evidenced"]),
    Row(),
    Band("C. Health services", merged=False),
    act("C1", "School nurses know which children have a plan", "Weekly list sent to the service", [LARCH],
        day(2023, 9, 1), done("Complete"), "List sent every Monday.", "n/a", "LA", ("2023-09-01", None), "asserted",
        with_=[ODELL]),
    act("C2", "GPs take part in planning", "Named GP to visit each practice", [ODELL], day(2024, 1, 26),
        done("Complete"), "31 of 31 practices visited.", "GP survey (27 replies): 24 know how to send a report",
        "NHS", ("2024-01-26", None), "evidenced"),
    act("C3", "GPs take part in planning", "New report template in the GP system", [ODELL], day(2024, 1, 31),
        still("Completed subject to testing"), "Template built.", None, "NHS", ("2024-01-31", None)),
    act("C4", "Midwives act on risk before birth", "Pre-birth pathway rewritten and launched", [STOW, QUENBY],
        day(2023, 12, 22), done("Complete"), "Launched at an event for 90 staff on 11 December 2023.", None, "joint",
        ("2023-12-22", None), "evidenced", quote="Launched at an event for 90 staff on 11 December 2023.",
        evidence_or=["asserted"]),
    act("C5", "Midwives act on risk before birth", "Audit of pre-birth assessments", [STOW, QUENBY],
        day(2024, 2, 23), still("Not yet started"), None, None, "joint", ("2024-02-23", None)),
    act("C6", "Waiting times for mental health support fall", "Extra clinics on Saturdays",
        [to("Service Director", "Vale Mental Health Partnership NHS Trust")], day(2023, 11, 30), still("Overdue"),
        "Two of five sites open.", None, "NHS", ("2023-11-30", None)),
    Row(),
    Band("D. Leadership", merged=False),
    act("D1", "Partners know whether practice improves", "One data set for the partnership", [NARES],
        day(2023, 12, 29), done("Complete"), "First data set considered by the Board on 12 December 2023.", None, None,
        ("2023-12-29", None), "evidenced", evidence_or=["asserted"]),
    act("D2", "Partners know whether practice improves", "Hear from children twice a year", [QUENBY, ODELL, HOLT],
        "Ongoing", still("Ongoing"), "First group met in November: 9 young people.", None, "joint", (None, None)),
    act("D3", "Scrutiny is independent", "Appoint an independent scrutineer", [NARES], day(2023, 8, 31),
        done("Complete"), None, None, None, ("2023-08-31", None), "none"),
    Row(),
    Row([None, "Total actions", 22, None, None, "12 complete"], bold=True),
]

PLAN = Plan(
    name="ashlingford-jtai-2024",
    about="Joint targeted area inspection; dates counted from 1904, status words in many spellings, hidden and blank rows.",
    as_at=("2024-01-31", "2024-03-05"),
    sheet="JTAI plan",
    columns=dict(ref="A", outcome="B", lead="D", due="E", revised="E", actions="C", progress="G", status="F",
                 evidence="H"),
    titles=["JTAI joint action plan - Ashlingford - updated 31 January 2024"],
    headings=[["No.", "What difference will it make?", "Action", "Lead person", "By when", "Current status",
               "Progress and impact", "Evidence"]],
    widths=[6, 34, 36, 34, 16, 16, 40, 40],
    rows=ROWS,
    date_format="dd mmmm yyyy",
    from_1904=True,
)
