"""A joint Ofsted and CQC plan of 2010, pasted from a paper: numbers in the outcome, text dates, a word at the end."""

from .shape import Action, Band, Plan, Row, to

COUNCIL = "Kelderby Council"
PCT = "NHS Kelderby"
HOSPITALS = "Kelderby and Moorside Hospitals NHS Trust"
PARTNERSHIP = "Northern Fells Partnership NHS Foundation Trust"

STANNICK = to("Margery Stannick", COUNCIL)
OAKENSHAW = to("Piers Oakenshaw", COUNCIL)
THISTLEWOOD = to("Dorothea Thistlewood", PCT)
VENN = to("Callum Venn-Hartley", HOSPITALS)
ROOKSBY = to("Ines Rooksby", PARTNERSHIP)

BOTH, OFSTED, CQC = ["OFSTED", "CQC"], ["OFSTED"], ["CQC"]
HEAD = ["What?", "How?", "Who? (supported by)", "When?", "Update"]
TITLE = "Safeguarding and Looked After Children: Joint Improvement Plan"


def lines(*leads):
    return "\n".join(f"{lead['person']}\n{' / '.join(lead['organisations'])}" for lead in leads)


ROWS = [
    Band("IMMEDIATELY", merged=False),
    Action("1", ["1. Ensure that all child protection referrals are seen by a qualified social worker on the day of "
                 "receipt (Ofsted, 2010)", "Duty rota rewritten\nManager to sign off each contact", lines(STANNICK),
                 "Immediately", "Duty rota in place since 28 June. The weekly performance report shows no contact "
                 "unseen at the end of the day since 5 July 2010.\nCOMPLETE"],
           [STANNICK], "LA", (None, None), "complete", "evidenced", sources=OFSTED,
           quote="The weekly performance report shows no contact unseen at the end of the day since 5 July 2010."),
    Action("2", ["2. Kelderby and Moorside Hospitals NHS Trust to ensure that children in the emergency department are "
                 "seen in a separate waiting area (CQC, 2010)",
                 "Screens installed as a temporary measure; business case for building work", lines(VENN),
                 "Immediately", "Screens are up and the area is used by all families. COMPLETE"],
           [VENN], "NHS", (None, None), "complete", "asserted", sources=CQC),
    Action("3", ["3. Ensure that the emergency duty team has access to the electronic record (Ofsted, 2010)",
                 "Install remote access for all EDT staff", lines(OAKENSHAW), "Immediate",
                 "Laptops delivered. Not yet COMPLETE as two staff have still to be trained."],
           [OAKENSHAW], "LA", (None, None), "open", sources=OFSTED),
    Band("WITHIN THREE MONTHS", merged=False),
    Action("4", ["4. NHS Kelderby and Kelderby Council to agree a pathway for health assessments of looked after "
                 "children (Ofsted and CQC, 2010)", "Pathway written and agreed",
                 lines(THISTLEWOOD) + "\nsupported by " + lines(STANNICK), "18 Sept 2010",
                 "Pathway signed off by both organisations on 14 September 2010. COMPLETE"],
           [THISTLEWOOD], "NHS", ("2010-09-18", None), "complete", "evidenced", with_=[STANNICK], sources=BOTH,
           quote="Pathway signed off by both organisations on 14 September 2010."),
    Action("5", ["5. Improve the attendance of GPs, or their reports, at initial child protection conferences "
                 "(Ofsted and CQC, 2010)", "Letter to all practices from the PCT\nReport template for GPs",
                 lines(THISTLEWOOD), "18.9.10", "Template agreed with the Local Medical Committee. Reports have been "
                 "received for 31 of 84 conferences since July, so this is not on course."],
           [THISTLEWOOD], "NHS", ("2010-09-18", None), "open", sources=BOTH),
    Action("6", ["6. Ensure that core groups meet on time and that their minutes are sent to members "
                 "(Ofsted, 2010)", "Administrators to book dates at the conference", lines(STANNICK), "18/09/10",
                 "Dates are booked at every conference. COMPLETE"],
           [STANNICK], "LA", ("2010-09-18", None), "complete", "asserted", sources=OFSTED),
    Row([TITLE], bold=True),
    Row(HEAD, bold=True),
    Action("7", ["7. Ensure that supervision of social workers is regular, recorded and challenges drift "
                 "(Ofsted, 2010)", "Revised supervision policy",
                 lines(OAKENSHAW), "within 3 months",
                 "Policy approved and training for forty managers held in September."],
           [OAKENSHAW], "LA", (None, None), "open", sources=OFSTED, due_or=[("2010-09-18", None)],
           more=[[None, "Quarterly audit of supervision files by heads of service", None, None,
                  "First audit: 28 of 40 files had monthly supervision recorded. Second audit due in January."]]),
    Action("8", ["8. Northern Fells Partnership NHS Foundation Trust must ensure that young people are not admitted to "
                 "adult wards without the approval of the medical director (CQC, 2010)",
                 "Escalation protocol agreed and all consultants told", lines(ROOKSBY), "18th September 2010",
                 "Protocol agreed in August. Ward admissions audit (Apr-Nov): one admission, approved in advance.\n"
                 "COMPLETE "],
           [ROOKSBY], "NHS", ("2010-09-18", None), "complete", "evidenced", sources=CQC,
           quote="Ward admissions audit (Apr-Nov): one admission, approved in advance."),
    Action("9", ["9. Ensure that personal education plans are finished within twenty school days (Ofsted, 2010)",
                 "Virtual head to chase each school weekly", "Virtual School Headteacher\nKelderby Council",
                 "18 Sep 2010 (revised to 17 Dec 2010 because of the summer break)",
                 "79% in time in the autumn term. COMPLETE subject to sign-off by the Corporate Parenting Group."],
           [to("Virtual School Headteacher", COUNCIL)], "LA", ("2010-09-18", "2010-12-17"), "open", sources=OFSTED,
           reason="because of the summer break"),
    Action("10", ["10.\u00a0Ensure that the designated doctor has enough sessions to carry out the role (CQC, 2010)",
                  "Review job plan and advertise two further sessions", lines(THISTLEWOOD), "Sept 10",
                  "COMPLETE"],
           [THISTLEWOOD], "NHS", ("2010-09-30", None), "complete", "none", sources=CQC),
    Action("11", ["11. Ensure that children's views are recorded in all reviews (Ofsted, 2010)",
                  "Consultation papers redesigned with the Children in Care Council", lines(OAKENSHAW),
                  "End of September 2010", "New papers launched 20 September. Sample of 50 reviews in November: views "
                  "recorded in 46. COMPLETE"],
           [OAKENSHAW], "LA", ("2010-09-30", None), "complete", "evidenced", sources=OFSTED,
           quote="Sample of 50 reviews in November: views recorded in 46."),
    Band("WITHIN SIX MONTHS", merged=False),
    Action("12", ["12.Develop a joint strategy for early help with targets that all partners own (Ofsted and CQC, "
                  "2010)", "Strategy to Children's Trust Board in December", lines(STANNICK, THISTLEWOOD), "18-Dec",
                  "Strategy agreed at the Children's Trust Board on 9 December 2010 (minutes published). COMPLETE"],
           [STANNICK, THISTLEWOOD], "joint", ("2010-12-18", None), "complete", "evidenced", sources=BOTH,
           quote="Strategy agreed at the Children's Trust Board on 9 December 2010 (minutes published)."),
    Action("13", ["13. Increase the number of common assessments completed by health staff (CQC, 2010)",
                  "Train health visitors and school nurses\nReport numbers monthly", lines(THISTLEWOOD), "18-Dec",
                  "Training completed. Numbers are up from 11 to 29 but are below the target of 60."],
           [THISTLEWOOD], "NHS", ("2010-12-18", None), "open", sources=CQC),
    Action("14", ["14. Ensure that the LSCB has an independent chair and a business plan (Ofsted, 2010)",
                  "Recruit chair; agree plan", "Chair, Kelderby Safeguarding Children Board", "30/11/2010",
                  "Independent chair took up post on 1 November 2010 and the business plan was approved at the "
                  "Board's meeting of 25 November. COMPLETE"],
           [to("Chair", "Kelderby Safeguarding Children Board")], None, ("2010-11-30", None), "complete",
           "evidenced", sources=OFSTED, evidence_or=["asserted"]),
    Action("15", ["15. Improve placement choice for teenagers (Ofsted, 2010)", "Specialist carers scheme",
                  lines(OAKENSHAW), "18 Dec 2010 Mar 2011 (revised to follow the budget decision)",
                  "Six of ten carers approved."],
           [OAKENSHAW], "LA", ("2010-12-18", "2011-03-31"), "open", sources=OFSTED,
           reason="to follow the budget decision"),
    Row([TITLE], bold=True),
    Row(HEAD, bold=True),
    Action("16", ["16. NHS Kelderby to ensure that substance misuse workers share information with midwives "
                  "(CQC, 2010)", "Joint protocol and monthly liaison meeting", lines(THISTLEWOOD)
                  + "\nsupported by " + lines(VENN), "18 December 2010",
                  "Monthly meetings have been held since October.\n• Protocol is in draft\n• Trust solicitor to "
                  "comment by mid January"],
           [THISTLEWOOD], "NHS", ("2010-12-18", None), "open", with_=[VENN], sources=CQC),
    Action("17", ["17. Ensure that return interviews are offered to all children who run away (Ofsted, 2010)",
                  "Contract with the voluntary sector", "Safe Harbour Project (voluntary sector)", "Dec 2010",
                  "Contract began 1 October. Project's quarterly report: 22 of 25 children accepted an interview. "
                  "COMPLETE"],
           [to(None, "Safe Harbour Project")], None, ("2010-12-31", None), "complete", "evidenced", sources=OFSTED,
           leads_or=[[to(None, "Safe Harbour Project (voluntary sector)")], [to("Safe Harbour Project", )]],
           quote="Project's quarterly report: 22 of 25 children accepted an interview."),
    Action("18", ["18. Ensure that records show the ethnicity, religion and language of each child (Ofsted, 2010)",
                  "Mandatory fields in the record\nMonthly exception report to team managers", lines(STANNICK),
                  "Ongoing", "Fields are mandatory since August. Exception report for December shows 3% missing. "
                  "COMPLETE"],
           [STANNICK], "LA", (None, None), "complete", "evidenced", sources=OFSTED,
           quote="Exception report for December shows 3% missing."),
    Action("19", ["19. Ensure that young people leaving care have a health summary (Ofsted and CQC, 2010)",
                  "Template designed with young people", lines(THISTLEWOOD, VENN),
                  "18-Dec Extended - awaiting funding decision", "Template agreed; a nurse is needed to fill it in."],
           [THISTLEWOOD, VENN], "NHS", ("2010-12-18", None), "open", sources=BOTH),
    Band("LONGER TERM", merged=False),
    Action("20", ["20. Put in place a workforce strategy for children's services (Ofsted, 2010)",
                  "Strategy with targets for recruitment and retention", lines(OAKENSHAW), "end of March 2011",
                  "Consultation with staff from January."],
           [OAKENSHAW], "LA", ("2011-03-31", None), "open", sources=OFSTED),
    Action("21", ["21. Review the commissioning of CAMHS tier 3 (CQC, 2010)", "Joint review with the council",
                  lines(to("Dorothea Thistlewood", COUNCIL, PCT)), "Q4 2010/11",
                  "Terms of reference agreed. Phase 1 completed in November and phase 2 is about to start."],
           [to("Dorothea Thistlewood", COUNCIL, PCT)], "joint", ("2011-03-31", None), "open", sources=CQC),
    Action("22", ["22. Evaluate the impact of this plan with young people (Ofsted, 2010)",
                  "Young inspectors to visit four services", "Participation Officer\nKelderby Council",
                  "by Easter", "Young inspectors recruited."],
           [to("Participation Officer", COUNCIL)], "LA", (None, None), "open", sources=OFSTED,
           due_or=[("2011-04-24", None), ("2011-04-22", None), ("2011-04-30", None)]),
    Row(),
    Row(["Actions shown as complete will be sampled by the LSCB in March 2011."]),
]

PLAN = Plan(
    name="kelderby-joint-2010",
    about="Joint Ofsted and CQC inspection; text dates, unmerged bands, headings and title repeated, continued rows.",
    as_at=("2010-12-31", "2011-02-08"),
    sheet="Sheet1",
    columns=dict(ref="A", outcome="A", lead="C", due="D", revised="D", actions="B", progress="E", status="E",
                 evidence="E"),
    titles=["APPENDIX 2", TITLE, "Following the inspection report of 18 June 2010", "(PROGRESS TO DECEMBER 2010)"],
    headings=[HEAD],
    widths=[48, 36, 30, 18, 52],
    rows=ROWS,
)
