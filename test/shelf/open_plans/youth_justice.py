"""A youth justice plan that starts at C6: notes at its left, a theme column, blank rows, a total and footnotes."""

from open_plans.shelf_plan import ShelfPlan, truth

NAME = "youth-justice-offset"
COUNCIL, TRUST = "Penlarick Borough Council", "Trewissel Community NHS Trust"
PCC, POLICE, PROBATION = "Office of the Police and Crime Commissioner", "Trewissel Police", "National Probation Service"
HEADINGS = ("Theme", "No", "Recommendation", "Lead agency", "Deadline for completion", "What has been done", "Current status")
YOT, LA_POST, DONE = "|Youth Offending Team", (None, "LA"), "complete"
HMIP, PEER, AUDIT = ["HMI PROBATION"], ["PEER REVIEW"], ["INTERNAL AUDIT"]
MONTH = "mmm yyyy"  # A real date, the first of its month, of which only month and year are shown.

THEMES = (
    ("Reducing reoffending", (
        (1, "Each child's assessment weighs what has worked before (HMI Probation, 2016, para 4.12)", "Youth Offending Team", "2016-12-30", "Twelve assessments read each month. The February audit judged 21 of 24 good.", "Achieved", HMIP,
         truth(YOT, LA_POST, "2016-12-30", DONE, "evidenced")),
        (2, "Plans are reviewed when a child's life changes (HMI Probation, 2016, para 4.15)", "Youth Offending Team", "2017-01-31", "Most reviews are held on time.", "Partly achieved", HMIP,
         truth(YOT, LA_POST, "2017-01-31")),
        (3, "Managers sign off each report to court (HMI Probation, 2016, para 4.21)", "Youth Offending Team", "2016-11-30", "Managers sign off each report.", "Achieved", HMIP,
         truth(YOT, LA_POST, "2016-11-30", DONE, ("asserted", "evidenced"))),
        (4, "The team knows its reoffending rate by offence (Peer Review, 2016)", COUNCIL, "2017-02-28", "Analyst appointed.", "Not yet achieved", PEER,
         truth(f"|{COUNCIL}", "LA", "2017-02-28")),
        (5, "Children's views are heard in planning (HMI Probation, 2016, para 4.30)", "Youth Offending Team (with Wayfinder Trust, a charity)", "2017-03-31", "Survey of 44 children in January: 39 felt listened to.", "Achieved", HMIP,
         truth(YOT, LA_POST, "2017-03-31", DONE, "evidenced", [("|Wayfinder Trust, a charity", "|Wayfinder Trust")])),
    )),
    ("Protecting the public", (
        (6, "Risk panels include the police (HMI Probation, 2016, para 5.3)", POLICE, "2016-10-31", "Minutes of eleven panels show the police at each.", "Achieved", HMIP,
         truth(f"|{POLICE}", None, "2016-10-31", DONE, "evidenced")),
        (7, "Victims are offered a restorative meeting (HMI Probation, 2016, para 5.9)", f"{COUNCIL} and {POLICE}", "2017-04-28", "Nine meetings so far.", "On course", HMIP,
         truth(f"|{COUNCIL}/{POLICE}", ("LA", None), "2017-04-28")),
        (8, "Information on risk is passed on when a child becomes 18 (HMI Probation, 2016, para 5.14)", PROBATION, "2017-03-17", "", "Slipped", HMIP,
         truth(f"|{PROBATION}", None, "2017-03-17")),
        (9, "Out-of-court decisions are looked at by a panel (Peer Review, 2016)", f"{POLICE}; {COUNCIL}", "2016-12-16", "An outside panel reviewed 20 decisions in March 2017 and agreed with 18.", "Achieved", PEER,
         truth(f"|{POLICE}/{COUNCIL}", ("LA", None), "2016-12-16", DONE, "evidenced")),
        (10, "Knife crime is mapped each quarter (HMI Probation, 2016, para 5.20)", PCC, MONTH + "2017-05-01", "First map drawn.", "On course", HMIP,
         truth(f"|{PCC}", None, [("2017-05-31", None), ("2017-05-01", None)])),
    )),
    ("Health and wellbeing", (
        (11, "A nurse works in the team (HMI Probation, 2016, para 6.2)", TRUST, "2016-11-18", "A nurse has been in post since 14 November.", "Achieved", HMIP,
         truth(f"|{TRUST}", "NHS", "2016-11-18", DONE, "asserted")),
        (12, "Speech and language needs are screened (HMI Probation, 2016, para 6.5)", f"{TRUST} / {COUNCIL}", "2017-01-27", "96 of 101 children screened, as the quarter 4 performance report shows.", "Achieved", HMIP,
         truth(f"|{TRUST}/{COUNCIL}", "joint", "2017-01-27", DONE, "evidenced")),
        (13, "Waits for mental health services are under six weeks (HMI Probation, 2016, para 6.8)", TRUST, "2017-03-31", "Mean wait nine weeks.", "Not yet achieved", HMIP,
         truth(f"|{TRUST}", "NHS", "2017-03-31")),
        (14, "Staff are trained in trauma (Peer Review, 2016)", TRUST, MONTH + "2017-03-01", "All staff trained.", "Achieved", PEER,
         truth(f"|{TRUST}", "NHS", [("2017-03-31", None), ("2017-03-01", None)], DONE, "asserted")),
        (15, "Substance misuse workers record in one place (Internal Audit, 2016)", TRUST, "As soon as possible", "System access agreed.", "On course", AUDIT,
         truth(f"|{TRUST}", "NHS", (None, None))),
    )),
    ("Education", (
        (16, "Every child has a school place (HMI Probation, 2016, para 7.1)", COUNCIL, "2016-09-30", "Two children are without a place.", "Not yet achieved", HMIP,
         truth(f"|{COUNCIL}", "LA", "2016-09-30")),
        (17, "Schools tell the team of exclusions (HMI Probation, 2016, para 7.4)", "Penlarick secondary schools", "2016-12-21", "Schools report each week.", "Achieved", HMIP,
         truth("|Penlarick secondary schools", None, "2016-12-21", DONE, "asserted")),
        (18, "Children over 16 are helped into training (HMI Probation, 2016, para 7.9)", "Penlarick College", "2017-07-28", "Fourteen started.", "On course", HMIP,
         truth("|Penlarick College", None, "2017-07-28")),
    )),
    ("Governance", (
        (19, "The board sees figures that it can use (HMI Probation, 2016, para 8.2)", COUNCIL, "2016-12-09", "The new scorecard went to the board in December and March; members' feedback is minuted.", "Achieved", HMIP,
         truth(f"|{COUNCIL}", "LA", "2016-12-09", DONE, "evidenced")),
        (20, "Budgets are agreed for two years (Internal Audit, 2016)", f"{COUNCIL} / {TRUST} / {POLICE}", "2017-03-31", "Contributions from two of three partners agreed.", "Partly achieved", AUDIT,
         truth(f"|{COUNCIL}/{TRUST}/{POLICE}", "joint", "2017-03-31")),
        (21, "The chair meets staff twice a year (Peer Review, 2016)", COUNCIL, "2017-02-15", "", "Achieved", PEER,
         truth(f"|{COUNCIL}", "LA", "2017-02-15", DONE, "none")),
        (22, "Invoices are checked by a second person (Internal Audit, 2016)", COUNCIL, "2016-10-14", "A test of 30 invoices in February found two signatures on each.", "Achieved", AUDIT,
         truth(f"|{COUNCIL}", "LA", "2016-10-14", DONE, "evidenced")),
    )),
)  # fmt: skip
NOTES = {4: "Chase the analyst's start date", 8: "Ask for a name", 16: "Ring the school", 20: "See e-mail of 3/3"}
FOOTNOTES = (
    "Notes",
    "1. “Achieved” means that the board has agreed that the recommendation is met.",
    "2. Paragraphs are those of the inspection report of July 2016.",
)


def write():
    plan = ShelfPlan(
        NAME, "A youth justice plan from C6 on: notes at its left, themes in a column, blank rows, a total, footnotes.",
        "YJ Plan", ("2017-03-31", "2017-07-05"),
        dict(ref="D", outcome="E", lead="F", due="G", revised="G", actions=None, progress="H", status="I", evidence="H"),
        {"actions": [None, "H"]},
    )
    sheet, text = plan.sheet, plan.look()
    date, month, whole = plan.look(num_format="d mmmm yyyy"), plan.look(num_format=MONTH), plan.look(num_format="0")
    for column, width in enumerate((30, 2, 22, 6, 50, 34, 18, 50, 18)):
        sheet.set_column(column, column, width)
    plan.write(3, 2, "Penlarick Youth Justice Management Board", plan.look(bold=True, border=0))
    plan.write(4, 2, "Improvement plan, update to the end of March 2017", plan.look(border=0))
    plan.write(6, 0, "Officers' notes (not for papers)", plan.look(italic=True))
    for column, words in enumerate(HEADINGS, start=2):
        plan.write(6, column, words, plan.look(bold=True, bg_color="#CCC0DA"))
    row = 6
    for theme, actions in THEMES:
        for number, outcome, who, when, done, status, sources, read in actions:
            row += 1
            shows_month = when.startswith(MONTH)
            cells = (theme, number, outcome, who, when.removeprefix(MONTH), done, status)
            for column, value in enumerate(cells, start=2):
                plan.write(row, column, value, whole if column == 3 else text, month if shows_month else date)
            plan.write(row, 0, NOTES.get(number, ""), plan.look(italic=True))
            plan.read(row, str(number), read, theme, sources)
        row += 1
    row += 1
    plan.write(row, 4, "Total achieved", plan.look(bold=True))
    sheet.write_formula(row - 1, 8, f'=COUNTIF(I7:I{row - 2},"Achieved")', plan.look(bold=True), 12)
    for words in FOOTNOTES:
        row += 1
        plan.write(row + 1, 2, words, plan.look(border=0))
    return plan.close()
