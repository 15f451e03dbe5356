"""A local area's plan after a SEND inspection: bands, numbers such as 1.1, text dates, BRAG with a key of its own."""

from open_plans.shelf_plan import ShelfPlan, truth

NAME = "send-local-area"
COUNCIL, CCG, TRUST = "Carrowmoor Council", "NHS Carrowmoor CCG", "Lathe Valley Community Healthcare NHS Trust"
ELLERBY, TRANT, ASHBEE = f"Maud Ellerby|{COUNCIL}", f"Joel Trant|{CCG}", f"Priya Ashbee|{TRUST}"
HEADINGS = ("Ref", "What we will do", "Who", "By when", "BRAG", "Impact/Evidence")
KEY = (
    ("BRAG key", None),
    ("Blue = completed and evidenced", "#00B0F0"),
    ("Green = on track", "#92D050"),
    ("Amber = some delay, recovery agreed", "#FFC000"),
    ("Red = not started, or off track with no recovery agreed", "#FF0000"),
)
FILLS = {"Blue": "#00B0F0", "Green": "#92D050", "Amber": "#FFC000", "Red": "#FF0000"}
DONE = "complete"

PRIORITIES = (
    (
        "Priority 1: Leaders know how well the local area is doing",
        (
            ("1.1", "Set up one board for SEND with a chair from outside the council, and publish its minutes.", f"Maud Ellerby, {COUNCIL}", "End of September 2019", "Blue",
             "Minutes of the first four meetings are on the website. The peer review of January 2020 found the board's challenge to be clear.",
             truth(ELLERBY, "LA", "2019-09-30", DONE, "evidenced")),
            ("1.2", "Agree one data set for education, health and care and report on it each quarter.", f"Joel Trant, {CCG}", "Q3 2019/20", "Blue",
             "The dashboard is reported to the board each quarter. It shows waiting times for all five therapies.",
             truth(TRANT, "NHS", "2019-12-31", DONE, "evidenced")),
            ("1.3", "Write a joint self-evaluation and keep it up to date.", f"Maud Ellerby, {COUNCIL}\nJoel Trant, {CCG}", "Autumn term 2019", "Green",
             "A first draft went to the board in October.",
             truth([ELLERBY, TRANT], "joint", "2019-12-31")),
            ("1.4", "Train governors and elected members in their duties.", COUNCIL, "Spring term 2020", "Amber", "Two of six sessions held.",
             truth(f"|{COUNCIL}", "LA", [("2020-03-31", None), ("2020-04-30", None), ("2020-04-03", None)])),
            ("1.5", "Refresh the joint strategic needs assessment for children with SEND.", f"Joel Trant, {CCG} supported by {COUNCIL}", "31 March 2020", "Green", "",
             truth(TRANT, "NHS", "2020-03-31", working_with=[f"|{COUNCIL}"])),
            ("1.6", "Appoint a Designated Social Care Officer.", "Head of SEND", "01/11/2019", "Blue", "",
             truth("@Head of SEND", ("LA", None), "2019-11-01", DONE, "none")),
        ),
    ),
    (
        "Priority 2: Plans are good and on time",
        (
            ("2.1", "Clear the backlog of annual reviews.", f"Corin Vasey, {COUNCIL}", "End of March 2020", "Red", "Three vacancies in the team.",
             truth(f"Corin Vasey|{COUNCIL}", "LA", "2020-03-31")),
            ("2.2", "Audit twenty plans a month with health and social care colleagues.", f"Corin Vasey ({COUNCIL}) and Priya Ashbee ({TRUST})", "Monthly from September 2019", "Green",
             "Audits have begun and the first report is due in February.",
             truth([f"Corin Vasey|{COUNCIL}", ASHBEE], "joint", [(None, None), ("2019-09-30", None)])),
            ("2.3", "Use one template for advice from all professionals.", f"{COUNCIL} / {CCG}", "Oct 2019", "Blue",
             "All professionals use the new template and plans are much improved.",
             truth(f"|{COUNCIL}/{CCG}", "joint", "2019-10-31", DONE, "asserted")),
            ("2.4", "Give each family a named officer.", "Corin Vasey", "Immediately", "Blue",
             "In the November 2019 survey of parents 112 of 140 could name their officer.",
             truth("Corin Vasey", (None, "LA"), (None, None), DONE, "evidenced")),
            ("2.5", "Make sure that young people's own words stand in their plans.", f"Maud Ellerby, {COUNCIL}", "Summer term 2020", "Green", "Easy-read forms are being tried in three schools.",
             truth(ELLERBY, "LA", [("2020-07-31", None), ("2020-08-31", None)])),
            ("2.6", "Agree how plans are quality assured before they are issued.", f"Maud Ellerby, {COUNCIL}; Joel Trant, {CCG}; Priya Ashbee, {TRUST}", "by 20 December 2019", "Blue",
             "The protocol was signed off by the board on 12 December 2019.",
             truth([ELLERBY, TRANT, ASHBEE], "joint", "2019-12-20", DONE, "evidenced")),
            ("2.7", "Put right the plans that auditors judged inadequate.", f"Corin Vasey, {COUNCIL}", "Jan-20", "Amber", "Thirty of forty-four rewritten.",
             truth(f"Corin Vasey|{COUNCIL}", "LA", "2020-01-31")),
        ),
    ),
    (
        "Priority 3: Therapies and the autism pathway",
        (
            ("3.1", "Cut the wait for an autism assessment to 18 weeks.", f"Priya Ashbee\n{TRUST}", "End of March 2021", "Amber", "Median wait is now 41 weeks (52 in June 2019).",
             truth(ASHBEE, "NHS", "2021-03-31")),
            ("3.2", "Re-commission speech and language therapy jointly.", f"Joel Trant, {CCG} with Maud Ellerby, {COUNCIL}", "Q1 2020/21", "Green", "Specification out to consultation.",
             truth(TRANT, "NHS", "2020-06-30", working_with=[ELLERBY])),
            ("3.3", "Publish the sensory pathway.", CCG, "30.11.19", "Blue", "The pathway is on the local offer.",
             truth(f"|{CCG}", "NHS", "2019-11-30", DONE, ("asserted", "evidenced"))),
            ("3.4", "Offer support to families while they wait.", f"{TRUST} working with Carrowmoor Parent Carer Forum", "Autumn term 2019", "Blue",
             "Feedback from 63 families who came to the sessions: 58 found them useful.",
             truth(f"|{TRUST}", "NHS", "2019-12-31", DONE, "evidenced", ["|Carrowmoor Parent Carer Forum"])),
            ("3.5", "Recruit two occupational therapists.", "Priya Ashbee", "Ongoing", "Red", "No appointment made at interview.",
             truth("Priya Ashbee", (None, "NHS"), (None, None))),
            ("3.6", "Agree a joint policy for equipment.", f"{CCG} and {COUNCIL}", "TBC", "Red", "",
             truth(f"|{CCG}/{COUNCIL}", "joint", (None, None))),
        ),
    ),
    (
        "Priority 4: Parents and young people are partners",
        (
            ("4.1", "Rewrite the local offer with parents and young people.", "Parent Carer Forum and Maud Ellerby, Carrowmoor Council", "Spring term 2020", "Green", "Two workshops held.",
             truth(["|Parent Carer Forum", ELLERBY], ("LA", None), [("2020-03-31", None), ("2020-04-30", None), ("2020-04-03", None)])),
            ("4.2", "Answer complaints within twenty working days.", "Complaints Manager, Carrowmoor Council", "31st January 2020", "Blue",
             "The monitoring report for quarter 3 has 96% answered in time.",
             truth(f"@Complaints Manager|{COUNCIL}", "LA", "2020-01-31", DONE, "evidenced")),
            ("4.3", "Hold a conference for young people each year.", "Youth Voice Team", "Summer 2020", "Green", "Date booked.",
             truth("@Youth Voice Team", (None, "LA"), [("2020-07-31", None), ("2020-08-31", None), (None, None)])),
            ("4.4", "Pay parents for their time on the board.", f"Maud Ellerby, {COUNCIL}", "Oct 2019 (revised to March 2020)", "Amber", "Policy with finance.",
             truth(ELLERBY, "LA", ("2019-10-31", "2020-03-31"))),
            ("4.5", "Send every family a guide to mediation.", f"Corin Vasey, {COUNCIL}", "1 Dec 2019 extended to 28 Feb 2020", "Blue", "All families have been sent the guide.",
             truth(f"Corin Vasey|{COUNCIL}", "LA", ("2019-12-01", "2020-02-28"), DONE, "asserted")),
            ("4.6", "Set up a group of secondary schools to share what works in mainstream classes.", "Headteacher, Millrace Academy", "Autumn term 2019", "Blue",
             "Six schools meet each half term; minutes seen.",
             truth("@Headteacher|Millrace Academy", None, "2019-12-31", DONE, "evidenced")),
            ("4.7", "Report progress to parents each term.", "", "Each term", "", "",
             truth([], None, (None, None))),
        ),
    ),
)


def write():
    plan = ShelfPlan(
        NAME, "A local area's SEND plan with bands, text dates and a BRAG key of its own.", "SEND action plan",
        ("2020-01-31", "2020-06-30"),
        dict(ref="A", outcome=None, lead="C", due="D", revised="D", actions="B", progress="F", status="E", evidence="F"),
        {"outcome": [None, "B"], "progress": ["F", None]},
    )
    sheet, text = plan.sheet, plan.look()
    for column, width in enumerate((7, 45, 34, 20, 10, 60)):
        sheet.set_column(column, column, width)
    sheet.merge_range(0, 0, 0, 5, "Carrowmoor local area: SEND action plan", plan.look(bold=True, size=16))
    sheet.merge_range(1, 0, 1, 5, "Inspected by Ofsted and the CQC in June 2019. Update of January 2020", plan.look())
    for row, (words, fill) in enumerate(KEY, start=3):
        plan.write(row, 1, words, plan.look(**({"bg_color": fill} if fill else {"bold": True})))
    row = 9
    for column, words in enumerate(HEADINGS):
        plan.write(row, column, words, plan.look(bold=True, bg_color="#D9D9D9"))
    for section, actions in PRIORITIES:
        row += 1
        sheet.merge_range(row - 1, 0, row - 1, 5, section, plan.look(bold=True, bg_color="#BFBFBF"))
        for ref, what, who, when, brag, impact, read in actions:
            row += 1
            for column, value in enumerate((ref, what, who, when, brag, impact)):
                plan.write(row, column, value, plan.look(bg_color=FILLS[brag]) if column == 4 and brag else text)
            plan.read(row, ref, read, section)
    return plan.close()
