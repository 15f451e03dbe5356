"""Several agencies' plan after a JTAI: sub-actions under one merged outcome, who supports in brackets, letters with a key."""

from open_plans.shelf_plan import ShelfPlan, truth

NAME = "jtai-sub-actions"
COUNCIL, POLICE = "Brackenmouth Council", "Westmarch Police"
CCG, TRUST = "Brackenmouth CCG", "Marram Partnership NHS Trust"
BOARD = "Brackenmouth Safeguarding Children Partnership"
HARCASTLE, FENN, IMRIE = f"Det Supt Nell Harcastle|{POLICE}", f"Ora Fenn|{COUNCIL}", f"Dr Tamar Imrie|{CCG}"
HEADINGS = (
    "No.", "Outcome", "Action", "Responsibility (supported by)", "Timescale", "How we will know", "Progress", "R/A/G",
)  # fmt: skip
KEY = ("Key to R/A/G", "R = not started, or will miss its date", "A = under way", "G = complete")
DONE = "complete"

OUTCOMES = (
    ("Children at risk of exploitation are seen early (JTAI, 2018)", (
        ("1a", "Agree one screening tool.", f"Det Supt Nell Harcastle, {POLICE} (supported by Ora Fenn, {COUNCIL})", "2018-10-31", "One tool in use by all agencies", "Tool agreed and in use since October. A dip sample of 40 referrals in January found it in 38.", "G",
         truth(HARCASTLE, None, "2018-10-31", DONE, "evidenced", [FENN])),
        ("1b", "Train front-line staff in its use.", BOARD, "2018-12-21", "Audit shows that 90% of staff are trained", "212 of 260 staff trained.", "A",
         truth(f"|{BOARD}", None, "2018-12-21")),
        ("1c", "Brief the heads of all schools.", "Headteacher, Saltpan Academy", "End of Feb 2019", "Survey of heads", "Briefing given on 8 February to all but two schools.", "G",
         truth("@Headteacher|Saltpan Academy", None, "2019-02-28", DONE, ("asserted", "evidenced"))),
    )),
    ("Strategy meetings are held in time with the right people (JTAI, 2018)", (
        ("2a", "Hold strategy meetings by telephone where people cannot travel.", f"Ora Fenn, {COUNCIL}", "Immediately", "Monthly figures", "The monitoring report for January shows health present at 94% of meetings.", "G",
         truth(FENN, "LA", (None, None), DONE, "evidenced")),
        ("2b", "Record the reasons for each decision.", f"Ora Fenn, {COUNCIL} (supported by {POLICE})", "30/11/2018", "Audit of records", "Records are much better.", "G",
         truth(FENN, "LA", "2018-11-30", DONE, "asserted", [f"|{POLICE}"])),
        ("2c", "Send the notes within a day.", f"Ora Fenn, {COUNCIL}", "31/01/2019", "Monthly figures", "Now sent within three days.", "A",
         truth(FENN, "LA", "2019-01-31")),
    )),
    ("Health partners know which children are on a plan (JTAI, 2018)", (
        ("3a", "Put a flag on the trust's record.", f"Dr Tamar Imrie, {CCG} (supported by {TRUST})", "2019-03-29", "Flag seen on all records", "Supplier has not given a date.", "R",
         truth(IMRIE, "NHS", "2019-03-29", working_with=[f"|{TRUST}"])),
        ("3b", "Share the weekly list with GP practices.", f"Dr Tamar Imrie, {CCG}", "Q3 2018/19", "List sent each week", "List sent each week since 3 December; 22 of 22 practices confirmed receipt in the February survey.", "G",
         truth(IMRIE, "NHS", "2018-12-31", DONE, "evidenced")),
    )),
    ("Police powers of protection are used well (JTAI, 2018)", (
        ("4a", "Review every use of the power for six months.", f"{POLICE}", "2019-04-30", "Reviews done", "Four months reviewed.", "A",
         truth(f"|{POLICE}", None, "2019-04-30")),
        ("4b", "Tell the out-of-hours team at once.", f"{POLICE} / {COUNCIL}", "01.12.2018", "Calls logged", "", "G",
         truth(f"|{POLICE}/{COUNCIL}", (None, "LA"), "2018-12-01", DONE, "none")),
        ("4c", "Find a suitable place so that no child waits in a police station.", f"Ora Fenn, {COUNCIL} and Det Supt Nell Harcastle, {POLICE}", "March 2019", "No child waits", "Two places offered by carers.", "A",
         truth([FENN, HARCASTLE], ("LA", None), "2019-03-31")),
    )),
    ("Children who live with domestic abuse get help (JTAI and HMICFRS, 2018)", (
        ("5a", "Send notifications to schools before nine o'clock.", f"{POLICE} (supported by all schools)", "2018-11-05", "Times logged", "Log for January audited: 171 of 180 before nine.", "G",
         truth(f"|{POLICE}", None, "2018-11-05", DONE, "evidenced", ["|all schools"])),
        ("5b", "Commission a programme for those who cause harm.", f"{COUNCIL} / {CCG}", "Summer term 2019", "Programme open", "Bid sent in.", "A",
         truth(f"|{COUNCIL}/{CCG}", "joint", [("2019-07-31", None), ("2019-08-31", None)])),
        ("5c", "Train midwives to ask.", f"Head of Midwifery, {TRUST}", "31.1.19 (revised to 30 April 2019)", "Training figures", "Half of the team trained.", "A",
         truth(f"@Head of Midwifery|{TRUST}", "NHS", ("2019-01-31", "2019-04-30"))),
    )),
    ("Plans are clear to children and parents (JTAI, 2018)", (
        ("6a", "Write plans in plain words.", f"Ora Fenn, {COUNCIL}", "2018-12-14", "Parents' survey", "Parents said in the survey of February 2019 that plans were clearer (31 of 40).", "G",
         truth(FENN, "LA", "2018-12-14", DONE, "evidenced")),
        ("6b", "Give young people an app to say what they think.", f"Ora Fenn, {COUNCIL}", "TBC", "Use of the app", "", "R",
         truth(FENN, "LA", (None, None))),
        ("6c", "Offer an advocate at each conference.", "Kestrel Youth Advocacy (charity)", "31 Dec 2018", "Monthly figures", "Offered at each conference.", "G",
         truth(("|Kestrel Youth Advocacy (charity)", "|Kestrel Youth Advocacy"), None, "2018-12-31", DONE, "asserted")),
    )),
    ("Staff are supervised and supported (JTAI, 2018)", (
        ("7a", "Agree a standard for supervision across agencies.", BOARD, "2019-02-15", "Standard signed", "The standard was signed off by all agencies on 12 February.", "G",
         truth(f"|{BOARD}", None, "2019-02-15", DONE, "evidenced")),
        ("7b", "Check twice a year that it is met.", f"{BOARD} (supported by {COUNCIL}, {POLICE} and {TRUST})", "2019-06-28", "Two reports a year", "First check due in May.", "A",
         truth(f"|{BOARD}", None, "2019-06-28", working_with=[f"|{COUNCIL}/{POLICE}/{TRUST}"])),
    )),
    ("Probation and youth offending staff share what they know (JTAI and HMI Probation, 2018)", (
        ("8a", "Put a probation officer in the front door team for two days a week.", "Westmarch Probation Service", "2018-11-30", "Rota", "The rota has had an officer since 26 November; feedback from the team in January was good.", "G",
         truth("|Westmarch Probation Service", None, "2018-11-30", DONE, "evidenced")),
        ("8b", "Check court lists for parents of children on a plan.", f"Westmarch Probation Service (supported by Ora Fenn, {COUNCIL})", "2019-02-28", "Lists checked", "Pilot in one court.", "A",
         truth("|Westmarch Probation Service", None, "2019-02-28", working_with=[FENN])),
        ("8c", "Share the youth offending team's assessments.", "Brackenmouth Youth Offending Team", "30 Nov 18", "Assessments on file", "Assessments are shared in every case.", "G",
         truth("|Brackenmouth Youth Offending Team", (None, "LA"), "2018-11-30", DONE, "asserted")),
    )),
    ("The partnership knows its own performance (JTAI, 2018)", (
        ("9a", "Report one set of figures each quarter.", f"{BOARD}", "2019-01-25", "Figures reported", "Report for quarter 3 received on 24 January; its minutes record four challenges.", "G",
         truth(f"|{BOARD}", None, "2019-01-25", DONE, "evidenced")),
        ("9b", "Have two themes audited by all agencies each year.", f"{BOARD}; Dr Tamar Imrie, {CCG}", "2019-05-31", "Two audits", "First audit planned for April.", "A",
         truth([f"|{BOARD}", IMRIE], ("NHS", None), "2019-05-31")),
        ("9c", "Ask children what has changed.", f"Ora Fenn, {COUNCIL}", "2019-07-26", "Report", "", "R",
         truth(FENN, "LA", "2019-07-26")),
    )),
)  # fmt: skip


def sources_of(outcome):
    """The tag's inspectorates: it stands in the merged cell, which is the outcome of all its sub-actions."""
    tag = outcome[outcome.rindex("(") + 1 : outcome.rindex(",")]
    return [each.upper() for each in tag.split(" and ")]


def write():
    plan = ShelfPlan(
        NAME, "Several agencies' JTAI plan: sub-actions under merged outcomes, success measures that are no evidence.",
        "JTAI", ("2019-03-01", "2019-07-10"),
        dict(ref="A", outcome="B", lead="D", due="E", revised="E", actions="C", progress="G", status="H", evidence="G"),
    )
    sheet, text, date = plan.sheet, plan.look(), plan.look(num_format="dd/mm/yy")
    letter = {each: plan.look(bg_color=fill, bold=True, align="center") for each, fill in zip("RAG", ("#FF0000", "#FFC000", "#00B050"))}
    for column, width in enumerate((6, 34, 38, 36, 18, 26, 50, 7)):
        sheet.set_column(column, column, width)
    plan.write(1, 0, "Multi-agency action plan", plan.look(bold=True))
    plan.write(2, 0, "Joint targeted area inspection of the response to child exploitation in Brackenmouth, July 2018", plan.look())
    for column, words in enumerate(HEADINGS):
        plan.write(4, column, words, plan.look(bold=True, bg_color="#DDDDDD"))
    row = 4
    for outcome, steps in OUTCOMES:
        sheet.merge_range(row, 1, row + len(steps) - 1, 1, outcome, text)
        for ref, action, who, when, measure, progress, rag, read in steps:
            row += 1
            for column, value in {0: ref, 2: action, 3: who, 4: when, 5: measure, 6: progress, 7: rag}.items():
                plan.write(row, column, value, letter[rag] if column == 7 else text, date)
            plan.read(row, ref, read, sources=sources_of(outcome))
    for words in KEY:
        row += 1
        plan.write(row + 1, 1, words, plan.look())
    return plan.close()
