"""A trust's plan after a CQC inspection: must do and should do, NHS posts, headings of two lines, red that means nothing."""

from open_plans.shelf_plan import ShelfPlan, truth

NAME = "cqc-must-do"
TRUST = "Ostrelby NHS Foundation Trust"
NHS, DONE = ("NHS", None), "complete"
NURSE, MEDICAL = "@Chief Nurse", "@Medical Director"

BANDS = (
    (
        "MUST DO",
        (
            ("MD1", "The trust must ensure that resuscitation trolleys are checked every day.", "Put one checklist on every ward and check it by matrons' rounds.", "Chief Nurse", "2018-01-31", "", "2018-01-29", "Complete",
             "Matrons' audit of March 2018: 41 of 42 trolleys checked each day.",
             truth(NURSE, NHS, "2018-01-31", DONE, "evidenced"), False),
            ("MD2", "The trust must ensure that medicines are stored at a safe temperature.", "Fit thermometers that raise an alarm.", "Chief Pharmacist", "2018-02-28", "2018-04-30", "2018-04-20", "Complete",
             "Alarms fitted in all treatment rooms; the estates monitoring report of 2 May 2018 has no breaches.",
             truth("@Chief Pharmacist", NHS, ("2018-02-28", "2018-04-30"), DONE, "evidenced"), True),
            ("MD3", "The trust must ensure that enough nurses with a children's qualification are on duty.", "Recruit eight nurses and review the rota each week.", "Chief Nurse\nDirector of Workforce", "2018-03-31", "2018-07-31", "", "At risk",
             "Five of eight in post.",
             truth([NURSE, "@Director of Workforce"], NHS, ("2018-03-31", "2018-07-31")), False),
            ("MD4", "The trust must ensure that mandatory training reaches 90%.", "Give each team a monthly list of who is due.", "Director of Workforce", "2018-05-31", "", "", "Behind plan",
             "Trust-wide 84.9 % against 90 %; safeguarding level 3 at 78 %.",
             truth("@Director of Workforce", NHS, "2018-05-31"), False),
            ("MD5", "The trust must ensure that patients' records are locked away.", "Replace trolleys that do not lock.", "Asha Wynford, Chief Operating Officer", "2018-01-15", "", "2018-01-15", "Complete",
             "Records are kept secure at all times.",
             truth(("Asha Wynford", "Asha Wynford, Chief Operating Officer"), NHS, "2018-01-15", DONE, "asserted"), True),
            ("MD6", "The trust must ensure that the duty of candour is met and recorded.", "Send the letter within ten days and record it.", "Medical Director", "2018-03-30", "", "2018-03-28", "Complete",
             "Internal audit in May 2018 found letters on time in 24 of 25 cases.",
             truth(MEDICAL, NHS, "2018-03-30", DONE, "evidenced"), False),
            ("MD7", "The trust must ensure that sepsis is screened for on arrival.", "Train staff of the emergency department.", "Clinical Director, Emergency Care", "2018-04-30", "2018-08-31", "", "On target",
             "88 % screened in June against 90 %.",
             truth(("Clinical Director, Emergency Care", "Clinical Director|Emergency Care"), NHS, ("2018-04-30", "2018-08-31")), False),
            ("MD8", "The trust must ensure that ligature risks are assessed each year.", "Assess all wards for mental health.", "Head of Estates / Ward Managers", "2018-02-16", "", "", "Not started",
             "",
             truth(["@Head of Estates", "@Ward Managers"], NHS, "2018-02-16"), True),
            ("MD9", "The trust must ensure that complaints are answered on time.", "Weekly meeting of divisions.", "Chief Nurse", "Immediate", "", "2018-02-01", "Complete",
             "",
             truth(NURSE, NHS, (None, None), DONE, "none"), False),
            ("MD10", "The trust must ensure that risks on the register are reviewed.", "Each division reviews its register monthly.", "Company Secretary", "2018-06-29", "", "", "On target",
             "Four of five divisions have done so.",
             truth("@Company Secretary", NHS, "2018-06-29"), False),
            ("MD11", "The trust must ensure that consent is recorded for children.", "Audit consent forms in theatre.", f"Medical Director, {TRUST}", "2018-04-13", "", "2018-05-04", "Complete",
             "Audit of 50 forms on 4 May 2018: all signed.",
             truth(f"@Medical Director|{TRUST}", "NHS", "2018-04-13", DONE, "evidenced"), False),
            ("MD12", "The trust must ensure that handovers from ambulances are not delayed.", "Open a handover bay with the ambulance service.", "Asha Wynford with Norvale Ambulance Service NHS Trust", "2018-09-28", "", "", "On target",
             "Building work began in July.",
             truth("Asha Wynford", NHS, "2018-09-28", working_with=["|Norvale Ambulance Service NHS Trust"]), True),
        ),
    ),
    (
        "SHOULD DO",
        (
            ("SD1", "The trust should improve signs for people with dementia.", "Replace the signs on three wards.", "Head of Estates", "2018-05-31", "", "2018-05-25", "Complete",
             "Patients' panel visited on 30 May 2018 and found the signs clear.",
             truth("@Head of Estates", NHS, "2018-05-31", DONE, "evidenced"), False),
            ("SD2", "The trust should offer interpreters in the clinics.", "Sign a contract for telephone interpreting.", "Chief Operating Officer", "2018-03-16", "", "2018-03-16", "Complete",
             "Interpreters are available in all clinics.",
             truth("@Chief Operating Officer", NHS, "2018-03-16", DONE, "asserted"), False),
            ("SD3", "The trust should make sure that staff know its vision.", "Hold listening events.", "Chief Executive", "Ongoing", "", "", "On target",
             "Seven events held.",
             truth("@Chief Executive", NHS, (None, None)), True),
            ("SD4", "The trust should review how it displays safety figures.", "Put boards on each ward.", "Chief Nurse", "2018-02-28", "", "2018-02-23", "Complete",
             "Boards seen on all wards in the matrons' observation of 12 March 2018.",
             truth(NURSE, NHS, "2018-02-28", DONE, "evidenced"), False),
            ("SD5", "The trust should shorten the wait for discharge letters.", "Send letters by e-mail within 24 hours.", "Medical Director; GP practices", "2018-06-30", "2018-12-31", "", "Behind plan",
             "72 % within 24 hours.",
             truth([MEDICAL, "|GP practices"], "NHS", ("2018-06-30", "2018-12-31")), False),
            ("SD6", "The trust should strengthen clinical supervision of midwives.", "Appoint two professional midwifery advocates.", "Head of Midwifery", "2018-04-30", "", "2018-06-11", "Complete",
             "Both appointed and in post.",
             truth("@Head of Midwifery", NHS, "2018-04-30", DONE, "asserted"), False),
            ("SD7", "The trust should check the cleaning of toys in outpatients.", "Add toys to the cleaning rota.", "Matron, Outpatients", "2018-01-31", "", "2018-01-31", "Complete",
             "Infection control audit on 14 February 2018 scored 98 %.",
             truth(("Matron, Outpatients", "Matron|Outpatients"), NHS, "2018-01-31", DONE, "evidenced"), False),
            ("SD8", "The trust should involve carers in planning discharge.", "Write a carers' charter with the council.", f"Chief Nurse, {TRUST}\nOstrelby Borough Council", "2018-07-31", "", "", "On target",
             "Draft charter with carers' groups.",
             truth([f"@Chief Nurse|{TRUST}", "|Ostrelby Borough Council"], "joint", "2018-07-31"), True),
            ("SD9", "The trust should review the space for private talks in the emergency department.", "Turn a store into a relatives' room.", "Head of Estates", "2018-08-31", "", "", "Not started",
             "Awaiting capital approval.",
             truth("@Head of Estates", NHS, "2018-08-31"), False),
            ("SD10", "The trust should tell patients how long they will wait.", "Show waiting times on screens.", "Asha Wynford", "2018-03-31", "2018-05-31", "2018-05-30", "Complete",
             "Screens on in both departments. Complaints about waiting fell from 19 to 6 a month, as the June complaints report shows.",
             truth("Asha Wynford", NHS, ("2018-03-31", "2018-05-31"), DONE, "evidenced"), False),
            ("SD11", "The trust should share learning from incidents with all staff.", "Monthly bulletin.", "Medical Director", "TBC", "", "", "Not started",
             "",
             truth(MEDICAL, NHS, (None, None)), False),
            ("SD12", "The trust should plan for the loss of its record system.", "Test the fallback twice a year.", "Director of Informatics", "2018-05-11", "", "2018-05-11", "Complete",
             "Tested on 11 May 2018; the report was signed off by the board in June.",
             truth("@Director of Informatics", NHS, "2018-05-11", DONE, "evidenced"), True),
        ),
    ),
)  # fmt: skip


def write():
    plan = ShelfPlan(
        NAME, "A trust's plan of must dos and should dos with headings of two lines and red that means nothing.",
        "CQC plan", ("2018-06-30", "2018-09-12"),
        dict(ref="A", outcome="B", lead="D", due="E", revised="F", actions="C", progress="I", status="H", evidence="I"),
    )
    sheet, text, red = plan.sheet, plan.look(), plan.look(font_color="#FF0000")
    head, date = plan.look(bold=True, bg_color="#005EB8", font_color="#FFFFFF"), plan.look(num_format="dd mmm yyyy")
    for column, width in enumerate((8, 40, 40, 28, 13, 13, 13, 13, 50)):
        sheet.set_column(column, column, width)
    sheet.merge_range(0, 0, 0, 8, f"{TRUST}: action plan after the CQC inspection of October 2017", plan.look(bold=True, size=14))
    sheet.merge_range(1, 0, 1, 8, "Board paper 7.2, June 2018", plan.look())
    for column, words in {0: "No.", 1: "CQC requirement", 2: "Action required", 3: "Executive lead", 7: "Status", 8: "Progress and assurance"}.items():
        sheet.merge_range(3, column, 4, column, words, head)
    sheet.merge_range(3, 4, 3, 6, "Dates", head)
    for column, words in enumerate(("Original", "Revised", "Completed"), start=4):
        plan.write(5, column, words, head)
    row = 5
    for band, actions in BANDS:
        row += 1
        sheet.merge_range(row - 1, 0, row - 1, 8, band, plan.look(bold=True, bg_color="#D9E7F5"))
        for *cells, read, in_red in actions:
            row += 1
            for column, value in enumerate(cells):
                plan.write(row, column, value, red if in_red and column == 1 else text, date)
            plan.read(row, cells[0], read, band)
    return plan.close()
