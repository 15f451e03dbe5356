"""A short plan of 2012 kept untidily: dates in every form, two and three in a cell, statuses at the end of the text."""

from open_plans.shelf_plan import ShelfPlan, truth

NAME = "short-untidy-dates"
COUNCIL, PCT, TRUST = "Sallowfield Council", "NHS Sallowfield", "Haymoor Hospitals NHS Trust"
DRUMMOND, ISMAY, KEELING = f"Petra Drummond|{COUNCIL}", f"Lowri Ismay|{PCT}", f"Dr Abel Keeling|{TRUST}"
HEADINGS = ("Area for improvement", "Lead officer / agency", "When?", "How?", "Update")
OFSTED, CQC, BOTH, DONE = ["OFSTED"], ["CQC"], ["OFSTED", "CQC"], "complete"

ACTIONS = (
    ("1. Referrals are decided within a day (Ofsted, 2011)", f"Petra Drummond, {COUNCIL}", "18.2.12", "Duty managers decide each morning", "The May audit found that 59 of 60 referrals were decided within a day. COMPLETED", OFSTED,
     truth(DRUMMOND, "LA", "2012-02-18", DONE, "evidenced")),
    ("2. Core assessments are finished in 35 days (Ofsted, 2011)", f"Petra Drummond - {COUNCIL}", "Feb-12", "Weekly tracking meeting", "Performance is better but this is not yet complete", OFSTED,
     truth(DRUMMOND, "LA", "2012-02-29")),
    ("3. The named doctor has time for the role (CQC, 2011)", f"Dr Abel Keeling ({TRUST})", "Sept 12", "Job plan reviewed", "Job plan agreed. Almost complete.", CQC,
     truth(KEELING, "NHS", "2012-09-30")),
    ("4. Health staff attend conferences (Ofsted and CQC, 2011)", f"{PCT}/ {COUNCIL}", "within 3 months", "Dates sent out earlier", "COMPLETE subject to sign-off by the Board", BOTH,
     truth(f"|{PCT}/{COUNCIL}", "joint", [(None, None), ("2012-03-31", None)])),
    ("5. Children are seen alone (Ofsted, 2011)", f"Petra Drummond, {COUNCIL}", "31/03/12\n(revised 30/06/12, now 30.9.12)", "Supervision checks each case", "Recorded in 88% of cases", OFSTED,
     truth(DRUMMOND, "LA", ("2012-03-31", "2012-09-30"))),
    ("6. Staff know how to escalate a concern (CQC, 2011)", f"Lowri Ismay\n{PCT}", "TBC", "Poster and briefing", "Phase 1 completed", CQC,
     truth(ISMAY, "NHS", (None, None))),
    ("7. Children in care have a health assessment each year (Ofsted and CQC, 2011)", f"Lowri Ismay, {PCT} working with Petra Drummond, {COUNCIL}", "Ongoing", "Clinics in school holidays", "Figures for June show 91%.", BOTH,
     truth(ISMAY, "NHS", (None, None), working_with=[DRUMMOND])),
    ("8. The council checks the records of those who transferred (Ofsted, 2011)", f"PD, {COUNCIL}", "end of March 2012", "Personnel files read one by one", "All 212 files were audited by 23 March 2012; none lacks a check.\nAction completed", OFSTED,
     truth(f"PD|{COUNCIL}", "LA", "2012-03-31", DONE, "evidenced")),
    ("9. The A&E department has a play specialist (CQC, 2011)", f"{TRUST}", "1st Mar 2012 / 1st Jun 2012", "Post advertised", "Appointment made; starts in September.", CQC,
     truth(f"|{TRUST}", "NHS", ("2012-03-01", "2012-06-01"))),
    ("10. Private fostering is better known (Ofsted, 2011)", f"Petra Drummond, {COUNCIL} & Sallowfield Safeguarding Children Board", "18 Feb 2012", "Leaflet to all schools", "Leaflets sent and schools are well aware. Complete.", OFSTED,
     truth([DRUMMOND, "|Sallowfield Safeguarding Children Board"], ("LA", None), "2012-02-18", DONE, ("asserted", "evidenced"))),
    ("11. Case records show the child's ethnicity (Ofsted, 2011)", f"Petra Drummond, {COUNCIL}", "29/02/2012", "Field made mandatory", "Field is mandatory since February\nCOMPLETE", OFSTED,
     truth(DRUMMOND, "LA", "2012-02-29", DONE, "asserted")),
    ("12. Midwives ask about domestic violence (CQC, 2011)", f"{TRUST}", "Mar-12 extended to Dec 12", "Training and a prompt on the form", "Training 70% done", CQC,
     truth(f"|{TRUST}", "NHS", ("2012-03-31", "2012-12-31"))),
    ("13. Young people know how to complain (Ofsted, 2011)", f"Petra Drummond, {COUNCIL}", "30 April 2012", "Cards given out", "Feedback from the children in care council, 4 May 2012: all 11 had a card. Achieved", OFSTED,
     truth(DRUMMOND, "LA", "2012-04-30", DONE, "evidenced")),
    ("14. Drug and alcohol workers come to the hospital (CQC, 2011)", f"{PCT} supported by Sallowfield Drug Action Team", "Q1 2012/13", "Service level agreement", "Agreement drafted - to be completed by October", CQC,
     truth(f"|{PCT}", "NHS", "2012-06-30", working_with=["|Sallowfield Drug Action Team"])),
    ("15. The emergency duty team can read the hospital's alerts (Ofsted and CQC, 2011)", f"Petra Drummond, {COUNCIL}\nDr Abel Keeling, {TRUST}", "by Easter", "Link between systems", "Supplier has delivered the link. Will be complete once tested.", BOTH,
     truth([DRUMMOND, KEELING], "joint", [(None, None)])),
    ("16. Foster carers have training in first aid (Ofsted, 2011)", f"Petra Drummond, {COUNCIL}", "18/05/12", "Four Saturdays booked", "COMPLETE", OFSTED,
     truth(DRUMMOND, "LA", "2012-05-18", DONE, "none")),
    ("17. School nurses get the list of children on a plan (CQC, 2011)", f"Lowri Ismay, {PCT}", "N/A", "Secure e-mail", "List sent monthly. Closed", CQC,
     truth(ISMAY, "NHS", (None, None), DONE, "asserted")),
    ("18. Partners agree a threshold document (Ofsted, 2011)", f"Sallowfield Safeguarding Children Board", "18th May 2012 (revised to 30th Nov 2012 because of the change of chair)", "Consultation with all agencies", "Consultation completed, document in draft", OFSTED,
     truth("|Sallowfield Safeguarding Children Board", None, ("2012-05-18", "2012-11-30"))),
)  # fmt: skip


def write():
    plan = ShelfPlan(
        NAME, "A short plan of 2012: dates in every form, and statuses at the end of the progress, some of them near misses.",
        "Plan", ("2012-08-31", "2013-01-15"),
        dict(ref="A", outcome="A", lead="B", due="C", revised="C", actions="D", progress="E", status="E", evidence="E"),
    )
    text = plan.look()
    for column, width in enumerate((42, 34, 22, 36, 60)):
        plan.sheet.set_column(column, column, width)
    plan.write(1, 0, "Action plan after the inspection of safeguarding, December 2011 (update of August 2012)", plan.look(bold=True))
    for column, words in enumerate(HEADINGS):
        plan.write(2, column, words, plan.look(bold=True))
    for row, (*cells, sources, read) in enumerate(ACTIONS, start=3):
        for column, value in enumerate(cells):
            plan.write(row, column, value, text)
        plan.read(row, cells[0].split(".")[0], read, sources=sources)
    return plan.close()
