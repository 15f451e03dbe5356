"""A youth offending inspection of 2016: the recommendations are bands, the dates terms and quarters, green is done."""

from .shape import Action, Band, Plan, Row, to

COUNCIL = "Tarnbridge Council"
CCG = "Tarnbridge Clinical Commissioning Group"
POLICE = "East Fellshire Police"
NPS = "National Probation Service"

YOT = to("YOT Manager", COUNCIL)
HEAD_TEACHER = to("Headteacher", "Tarnbridge Pupil Referral Unit")


def act(ref, steps, who, when, progress, monitoring, rag, leads, sector, read, level=None, **more):
    status = "complete" if rag.strip().lower() == "green" else "open"
    return Action(ref, [ref, steps, who, when, progress, monitoring, rag], leads, sector, read, status, level, **more)


ROWS = [
    Band("Recommendation 1: The Management Board should make sure that assessments and plans are good enough and are "
         "reviewed when circumstances change"),
    act("1", "Train all case managers in the new assessment framework", "YOT Manager, Tarnbridge Council",
        "September 2016", "All 17 case managers trained.", "Quality assurance of 34 assessments in October 2016: 27 "
        "good or better (15 of 34 in March)", "Green", [YOT], "LA", ("2016-09-30", None), "evidenced",
        quote="Quality assurance of 34 assessments in October 2016"),
    act("2", "Managers to countersign each plan and give written feedback", "YOT Manager, Tarnbridge Council",
        "Immediately", "Countersigning is in place.", None, "Green", [YOT], "LA", (None, None), "asserted"),
    act("3", "Monthly thematic audit by operational managers", "YOT Manager, Tarnbridge Council", "Q3 2016/17",
        "October and November audits done.", "Findings to the Board in January", "Amber", [YOT], "LA",
        ("2016-12-31", None)),
    act("4", "Probation to second a full time officer", "Head of Cluster, National Probation Service", "Autumn 2016",
        "Post advertised in November.", None, "Red", [to("Head of Cluster", NPS)], None, (None, None),
        due_or=[("2016-11-30", None), ("2016-12-31", None), ("2016-12-21", None)]),
    act("5", "Peer audit exchange with a neighbouring YOT", "YOT Manager, Tarnbridge Council", "Q4 2016/17", None,
        "Report of the exchange", "Blue", [YOT], "LA", ("2017-03-31", None)),
    Band("Recommendation 2: The council and its partners should make sure that children known to the YOT are in "
         "suitable education"),
    act("6", "Full time offer to all children at the unit", "Headteacher, Tarnbridge Pupil Referral Unit",
        "Autumn term 2016", "Timetable changed in September; 11 of 38 remain on part time hours.", None, "Amber",
        [HEAD_TEACHER], None, ("2016-12-31", None), due_or=[("2016-12-16", None), ("2016-12-21", None), (None, None)]),
    act("7", "Education worker to attend each first planning meeting", "Head of Inclusion, Tarnbridge Council",
        "31.10.16", "In place since 3 October.", "Attendance monitored: 21 of 22 meetings in October and November",
        "Green", [to("Head of Inclusion", COUNCIL)], "LA", ("2016-10-31", None), "evidenced",
        quote="Attendance monitored: 21 of 22 meetings in October and November"),
    act("8", "Protocol on exclusions with all secondary heads",
        "Chair, Tarnbridge Secondary Heads' Association", "end of March 2017", "First meeting held.", None, "Blue",
        [to("Chair", "Tarnbridge Secondary Heads' Association")], None, ("2017-03-31", None)),
    act("9", "Speech and language screening for all on orders", "Head of Children's Commissioning, Tarnbridge Clinical "
        "Commissioning Group", "Nov 2016", "Therapist recruited and screening began on 7 November.", None, "Amber",
        [to("Head of Children's Commissioning", CCG)], "NHS", ("2016-11-30", None)),
    act("10", "Mentors for children out of school", "Fellside Futures (registered charity)", "01/11/16",
        "8 mentors matched. Work to be extended.", "Mentors' feedback forms and interviews with five children, "
        "November 2016", "Green", [to(None, "Fellside Futures")], None, ("2016-11-01", None), "evidenced",
        leads_or=[[to(None, "Fellside Futures (registered charity)")],
                  [to("Fellside Futures")], [to("Fellside Futures (registered charity)")]]),
    Band("Recommendation 3: Health partners should provide specialist help in the YOT"),
    act("11", "Mental health nurse in the YOT three days a week",
        "Tarnbridge Clinical Commissioning Group / Fellshire Care NHS Foundation Trust", "30th September 2016",
        "Nurse in post since 5 September 2016.", "Contract monitoring Q2: 19 children seen, average wait 9 days",
        "GREEN", [to(None, CCG, "Fellshire Care NHS Foundation Trust")], "NHS", ("2016-09-30", None), "evidenced",
        leads_or=[[to(None, CCG), to(None, "Fellshire Care NHS Foundation Trust")]],
        quote="Contract monitoring Q2: 19 children seen, average wait 9 days"),
    act("12", "Substance misuse worker to be co-located", "Director of Public Health, Tarnbridge Council", "Oct-16",
        "Worker moved in on 10 October.", "", "green", [to("Director of Public Health", COUNCIL)], "LA",
        ("2016-10-31", None), "evidenced", evidence_or=["asserted"]),
    act("13", "Health needs assessment of the cohort",
        "Director of Public Health, Tarnbridge Council with Tarnbridge Clinical Commissioning Group",
        "Dec 2016 (moved to Feb 2017: analyst vacancy)", "Data sharing agreed.", None, "Amber",
        [to("Director of Public Health", COUNCIL)], "LA", ("2016-12-31", "2017-02-28"), with_=[to(None, CCG)],
        reason="analyst vacancy"),
    act("14", "Sexual health sessions on site", "Fellshire Care NHS Foundation Trust", "15 Nov", "Sessions on Tuesdays.",
        None, "Green", [to(None, "Fellshire Care NHS Foundation Trust")], "NHS", ("2016-11-15", None), "asserted"),
    Row(),
    Row(["No.", "Action required", "Responsibility", "Timescale", "Progress", "Monitoring and evaluation", "RAG"],
        bold=True),
    Band("Recommendation 4: The police and the YOT should improve the use of out of court disposals"),
    act("15", "Joint decision panel each week", "Chief Inspector, East Fellshire Police", "1 October 2016",
        "Panel meets each Thursday.", "Scrutiny panel of magistrates read 20 cases on 24 November: agreed with 18",
        "Green", [to("Chief Inspector", POLICE)], None, ("2016-10-01", None), "evidenced",
        quote="Scrutiny panel of magistrates read 20 cases on 24 November: agreed with 18"),
    act("16", "Second police officer for the YOT", "East Fellshire Police", "TBC", "Bid made for the next financial year.",
        None, "Red", [to(None, POLICE)], None, (None, None)),
    act("17", "Offer restorative justice to each victim",
        "Restorative Justice Coordinator, Tarnbridge Council; Chief Inspector, East Fellshire Police", "31 December 2016",
        "Offered to 16 of 23 victims.", None, "Amber",
        [to("Restorative Justice Coordinator", COUNCIL), to("Chief Inspector", POLICE)], "LA", ("2016-12-31", None),
        sector_or=[None]),
    act("18", "Guidance for officers on referral", "Chief Inspector, East Fellshire Police", "Sept 2016",
        "Guidance issued", "", "Green", [to("Chief Inspector", POLICE)], None, ("2016-09-30", None), "asserted"),
    Band("Recommendation 5: The Management Board should know how well the YOT is doing"),
    act("19", "Board members to observe practice twice a year", "Chair, YOT Management Board", "31/03/2017",
        "Five of nine members have visited.", "Visit notes", "Blue", [to("Chair", "YOT Management Board")], None,
        ("2017-03-31", None), sector_or=["LA"]),
    act("20", "New performance report with reoffending by locality", "Performance Officer, Tarnbridge Council", "Dec 16",
        "Report format agreed", None, "Amber", [to("Performance Officer", COUNCIL)], "LA", ("2016-12-31", None)),
    act("21", "Board away day", "Chair, YOT Management Board", "N/A", "", "", "Green",
        [to("Chair", "YOT Management Board")], None, (None, None), "none", sector_or=["LA"]),
    Row(),
    Row(["NB: quarters are of the financial year."]),
]

PLAN = Plan(
    name="tarnbridge-yot-2016",
    about="HMI Probation inspection of youth offending work; recommendations as bands, terms and quarters as dates.",
    as_at=("2016-12-05", "2017-01-19"),
    sheet="YOT Improvement Plan",
    columns=dict(ref="A", outcome=None, lead="C", due="D", revised="D", actions="B", progress="E", status="G",
                 evidence="F"),
    titles=["Tarnbridge Youth Offending Team - Improvement Plan", "Inspection report published 27 July 2016",
            "Progress as at 5 December 2016", None,
            "R/A/G: Red = date missed or no plan to deliver; Amber = work in hand; Blue = not due yet; Green = done",
            None],
    headings=[["No.", "Action required", "Responsibility", "Timescale", "Progress", "Monitoring and evaluation", "RAG"]],
    widths=[6, 44, 34, 18, 40, 40, 9],
    rows=ROWS,
    merged_titles=True,
    fills={"Green": "#A9D18E", "GREEN": "#A9D18E", "Amber": "#FFD966", "Red": "#FF7C80", "Blue": "#9DC3E6"},
)
