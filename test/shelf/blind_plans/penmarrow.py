"""A CQC review of health services, 2014, led by the NHS: a source column, a status that opens the update, a first sheet
that is no plan."""

from .shape import Action, Band, Plan, Row, day, to

CCG = "NHS Penmarrow CCG"
ACUTE = "Penmarrow Hospitals NHS Trust"
COMMUNITY = "Carn and Coast Healthcare NHS Foundation Trust"
COUNCIL = "Penmarrow Council"
LSCB = "Penmarrow LSCB"


def act(ref, source, recommendation, steps, who, due, update, leads, sector, read, status, level=None, **more):
    names = {"CQC": ["CQC"], "Ofsted": ["OFSTED"], "CQC / Ofsted": ["CQC", "OFSTED"], "LSCB": []}[source]
    return Action(ref, [ref, source, recommendation, steps, who, due, update], leads, sector, read, status, level,
                  sources=names, sources_or=[[], names[::-1]] if names else [["LSCB"]], **more)


NAMED_NURSE = to("Named Nurse", ACUTE)
MIDWIFE = to("Head of Midwifery", ACUTE)
DESIGNATED = to("Designated Nurse", CCG)
SERVICE = to("Safeguarding Lead", COMMUNITY)
MANAGER = to("Head of Children in Care", COUNCIL)

ROWS = [
    Band("EMERGENCY CARE"),
    act("1.1", "CQC", "The trust should make sure that the safeguarding checklist is used for every child",
        "Checklist made mandatory in the electronic record", "Named Nurse, Penmarrow Hospitals NHS Trust",
        day(2014, 9, 30), "Complete. Monthly audit for December: checklist used for 97% of 412 children.",
        [NAMED_NURSE], "NHS", ("2014-09-30", None), "complete", "evidenced",
        quote="Monthly audit for December: checklist used for 97% of 412 children."),
    act("1.2", "CQC", "The trust should make sure that staff are trained to level 3",
        "Twelve training days; rota protected", "Named Nurse, Penmarrow Hospitals NHS Trust", day(2014, 12, 31),
        "In progress. 74% trained against a target of 85%.", [NAMED_NURSE], "NHS", ("2014-12-31", None), "open"),
    act("1.3", "CQC", "The trust should make sure that adults' records show whether they care for children",
        "Prompt added to triage", "Named Nurse, Penmarrow Hospitals NHS Trust", day(2014, 10, 31),
        "Complete", [NAMED_NURSE], "NHS", ("2014-10-31", None), "complete", "none"),
    act("1.4", "CQC", "The trust should hold a weekly meeting to review attendances",
        "Meeting set up with the liaison nurse", "Named Nurse, Penmarrow Hospitals NHS Trust", day(2014, 8, 29),
        "Completed - meetings are well attended and valued.", [NAMED_NURSE], "NHS", ("2014-08-29", None), "complete",
        "asserted"),
    act("1.5", "CQC", "The trust should improve the waiting area for children",
        "Building work in phases", "Director of Estates, Penmarrow Hospitals NHS Trust", "31 March 2015 (phase 2)",
        "Phase 1 completed in November 2014. Phase 2 on site.", [to("Director of Estates", ACUTE)], "NHS",
        ("2015-03-31", None), "open"),
    Band("MATERNITY"),
    act("2.1", "CQC", "Midwives should ask every woman about domestic abuse",
        "Question added at booking, 28 and 36 weeks", "Head of Midwifery, Penmarrow Hospitals NHS Trust",
        day(2014, 9, 30), "Complete: records audit (60 notes, Nov 2014) found the question asked in 57.", [MIDWIFE],
        "NHS", ("2014-09-30", None), "complete", "evidenced", quote="records audit (60 notes, Nov 2014)"),
    act("2.2", "CQC", "Midwives should ask every woman about domestic abuse",
        "Private room at each clinic", "Head of Midwifery, Penmarrow Hospitals NHS Trust", day(2014, 10, 31),
        "On track - eleven of fourteen clinics have one.", [MIDWIFE], "NHS", ("2014-10-31", None), "open"),
    act("2.3", "CQC / Ofsted", "Pre-birth planning should start earlier",
        "Joint protocol with a referral at 16 weeks",
        "Head of Midwifery, Penmarrow Hospitals NHS Trust\nService Manager, Penmarrow Council", day(2014, 11, 28),
        "Complete. Protocol ratified by both organisations on 20 November 2014.",
        [MIDWIFE, to("Service Manager", COUNCIL)], "joint", ("2014-11-28", None), "complete", "evidenced",
        quote="Protocol ratified by both organisations on 20 November 2014."),
    act("2.4", "CQC", "The perinatal mental health pathway should be clear",
        "Pathway rewritten with the community trust",
        "Head of Midwifery, Penmarrow Hospitals NHS Trust; supported by Safeguarding Lead, Carn and Coast Healthcare "
        "NHS Foundation Trust", day(2015, 1, 30), "In progress. Pathway out for comment until 16 January.", [MIDWIFE],
        "NHS", ("2015-01-30", None), "open", with_=[SERVICE]),
    Band("HEALTH VISITING, SCHOOL NURSING AND SEXUAL HEALTH"),
    act("3a", "CQC", "Supervision should be recorded in the child's record",
        "Template built", "Safeguarding Lead, Carn and Coast Healthcare NHS Foundation Trust", day(2014, 10, 31),
        "Achieved: template in use by all teams.", [SERVICE], "NHS", ("2014-10-31", None), "complete", "asserted"),
    act("3b", "CQC", "Supervision should be recorded in the child's record",
        "Audit of use", "Safeguarding Lead, Carn and Coast Healthcare NHS Foundation Trust", day(2014, 12, 19),
        "Not started. Auditor on sick leave.", [SERVICE], "NHS", ("2014-12-19", None), "open"),
    act("3c", "CQC", "Sexual health staff should assess the risk of exploitation",
        "National tool adopted", "Safeguarding Lead, Carn and Coast Healthcare NHS Foundation Trust",
        day(2014, 9, 30), "Complete. Case file review on 3 December 2014: tool in all 25 files.", [SERVICE], "NHS",
        ("2014-09-30", None), "complete", "evidenced", quote="Case file review on 3 December 2014: tool in all 25 files."),
    act("3d", "LSCB", "Schools should know their school nurse", "Poster and visit to every school",
        "Safeguarding Lead, Carn and Coast Healthcare NHS Foundation Trust with Business Manager, Penmarrow LSCB",
        "by end of autumn term", "Ongoing: 61 of 88 schools visited.", [SERVICE], "NHS", (None, None), "open",
        with_=[to("Business Manager", LSCB)],
        due_or=[("2014-12-31", None), ("2014-12-19", None), ("2014-12-20", None)]),
    Band("LOOKED AFTER CHILDREN"),
    act("4.1", "CQC / Ofsted", "Initial health assessments should be on time",
        "Weekly tracking by both agencies",
        "Designated Nurse, NHS Penmarrow CCG and Head of Children in Care, Penmarrow Council", "31/10/14 rev 30/01/15",
        "In progress - 68% on time in quarter 3.", [DESIGNATED, MANAGER], "joint", ("2014-10-31", "2015-01-30"),
        "open"),
    act("4.2", "CQC / Ofsted", "Health plans should be specific",
        "Quality standard with a scoring tool", "Designated Nurse, NHS Penmarrow CCG", day(2014, 11, 28),
        "Complete. Standard issued; 30 plans scored in December, 21 good.", [DESIGNATED], "NHS",
        ("2014-11-28", None), "complete", "evidenced", quote="30 plans scored in December, 21 good."),
    act("4.3", "Ofsted", "Strengths and difficulties questionnaires should inform reviews",
        "Questionnaire sent to carers each birthday", "Head of Children in Care, Penmarrow Council", day(2014, 12, 31),
        "Completed for all but the children placed out of county, which will follow in March.", [MANAGER], "LA",
        ("2014-12-31", None), "open", status_or=["complete"], evidence_or=["asserted", "none"]),
    act("4.4", "CQC", "Care leavers should hold a summary of their health history",
        "Passport issued at 17", "Designated Nurse, NHS Penmarrow CCG", "Feb 2015",
        "In progress. Design work is now completed and printing will follow.", [DESIGNATED], "NHS",
        ("2015-02-28", None), "open"),
    Band("LEADERSHIP AND COMMISSIONING"),
    act("5.1", "CQC", "The CCG should assure itself of training in GP practices",
        "Practices to return figures twice a year", "Designated Nurse, NHS Penmarrow CCG", day(2014, 12, 31),
        "Complete. Returns from 42 of 43 practices; 91% of GPs at level 3 (report to governing body 13/01/15).",
        [DESIGNATED], "NHS", ("2014-12-31", None), "complete", "evidenced",
        quote="Returns from 42 of 43 practices; 91% of GPs at level 3 (report to governing body 13/01/15)."),
    act("5.2", "CQC", "Named GP sessions should be sufficient", "Increase from two to four",
        "Chief Nurse, NHS Penmarrow CCG", day(2015, 4, 1), "Agreed in principle, subject to budget.",
        [to("Chief Nurse", CCG)], "NHS", ("2015-04-01", None), "open"),
    act("5.3", "LSCB", "Learning should be shared", "Joint conference of all agencies",
        "Business Manager, Penmarrow LSCB", day(2014, 11, 14),
        "Closed. Held on 14 November; evaluation forms from 96 delegates, 90% rated it good.",
        [to("Business Manager", LSCB)], None, ("2014-11-14", None), "complete", "evidenced",
        quote="evaluation forms from 96 delegates, 90% rated it good."),
    Row(),
    Row(["TOTAL", None, "20 actions", None, None, None, "10 complete, 10 in progress"], bold=True),
]

PLAN = Plan(
    name="penmarrow-clas-2014",
    about="CQC review of health services for children; a source column, status words that open the update, a total.",
    as_at=("2015-01-16", "2015-02-24"),
    sheet="Action plan",
    columns=dict(ref="A", outcome="C", lead="E", due="F", revised="F", actions="D", progress="G", status="G",
                 evidence="G"),
    titles=["Review of health services for children looked after and safeguarding in Penmarrow", None],
    headings=[["Ref\nno.", "Source", "Recommendation", "Action\nrequired", "Lead\nofficer", "Target\ndate",
               "Current status"]],
    widths=[7, 14, 40, 34, 40, 14, 50],
    rows=ROWS,
    date_format="dd/mm/yy",
    first_sheets={"Cover": [["Penmarrow CLAS review action plan"], ["Owner", "Chief Nurse"], ["Version", 0.7],
                            ["Date", "16 January 2015"], ["Next review", "Quality Committee, 24 February 2015"]]},
)
