"""An Ofsted plan of 2019: merged bands, references of its own, real dates, and a key in which green and blue are done."""

from .shape import Action, Band, Plan, Row, day, to

COUNCIL = "Wexmoor Borough Council"
TRUST = "Wexmoor and Dales NHS Foundation Trust"
CCG = "NHS Wexmoor CCG"

HEAD_SAFEGUARDING = to("Head of Safeguarding", COUNCIL)
HEAD_LOOKED_AFTER = to("Head of Looked After Children", COUNCIL)
PRINCIPAL = to("Principal Social Worker", COUNCIL)
DESIGNATED = to("Designated Nurse", CCG)

ROWS = [
    Band("Priority 1: The response to children who need help and protection"),
    Action(
        "1.1",
        ["1.1", "The timeliness of strategy discussions and the attendance of partner agencies",
         "Move strategy discussions to a fixed daily slot and record who was invited and who came",
         "Head of Safeguarding, Wexmoor Borough Council", day(2019, 3, 31), None,
         "Audit of 40 strategy discussions in June 2019 found that police attended 38 and health 33. Average time from "
         "referral to discussion is now 1.2 days.", "Blue"],
        [HEAD_SAFEGUARDING], "LA", ("2019-03-31", None), "complete", "evidenced",
        quote="Audit of 40 strategy discussions in June 2019 found that police attended 38 and health 33.",
    ),
    Action(
        "1.2",
        ["1.2", "The timeliness of strategy discussions and the attendance of partner agencies",
         "Health to provide a named practitioner in the MASH on each working day",
         "Designated Nurse, NHS Wexmoor CCG", day(2019, 4, 30), None,
         "A health practitioner is now based in the MASH full time and relationships are much better.", "Green"],
        [DESIGNATED], "NHS", ("2019-04-30", None), "complete", "asserted",
    ),
    Action(
        "1.3",
        ["1.3", "The timeliness of strategy discussions and the attendance of partner agencies",
         "Police to review the availability of sergeants for out-of-hours discussions",
         "Detective Superintendent, Marlshire Police", day(2019, 5, 31), day(2019, 10, 31),
         "Review drafted. Awaiting sign-off from the force's chief officer group; expected by October.", "Amber"],
        [to("Detective Superintendent", "Marlshire Police")], None, ("2019-05-31", "2019-10-31"), "open",
    ),
    Action(
        "1.4",
        ["1.4", "The quality of assessments, so that they reflect the child's lived experience",
         "Roll out the assessment standard to every team and hold six practice workshops",
         "Principal Social Worker, Wexmoor Borough Council", day(2019, 6, 30), None,
         "All six workshops held and 94 of 101 practitioners attended. Assessment standard launched in May.", "Green"],
        [PRINCIPAL], "LA", ("2019-06-30", None), "complete", "evidenced", evidence_or=["asserted"],
    ),
    Action(
        "1.5",
        ["1.5", "The quality of assessments, so that they reflect the child's lived experience",
         "Dip sample twenty assessments a month against the standard",
         "Principal Social Worker, Wexmoor Borough Council", day(2019, 9, 30), None,
         "Sampling began in July. 20 sampled in July and 12 in August; holiday cover meant that the target was missed.",
         "Amber"],
        [PRINCIPAL], "LA", ("2019-09-30", None), "open",
    ),
    Action(
        "1.6",
        ["1.6", "Thresholds for early help and how well partners understand them",
         "Publish the revised threshold document and brief every school, surgery and nursery",
         "Early Help Strategic Lead, Wexmoor Borough Council", day(2019, 2, 28), None,
         "", "Blue"],
        [to("Early Help Strategic Lead", COUNCIL)], "LA", ("2019-02-28", None), "complete", "none",
    ),
    Action(
        "1.7",
        ["1.7", "Thresholds for early help and how well partners understand them",
         "Survey referrers twice a year on whether they understand the response that they get",
         "Business Manager, Wexmoor Safeguarding Children Board", day(2019, 7, 31), day(2019, 12, 20),
         "First survey delayed until the new partnership arrangements are in place.", "Red"],
        [to("Business Manager", "Wexmoor Safeguarding Children Board")], None, ("2019-07-31", "2019-12-20"), "open",
    ),
    Action(
        "1.8",
        ["1.8", "Return home interviews for children who go missing",
         "Recommission the service and set a standard of 72 hours",
         "Commissioning Manager, Wexmoor Borough Council and Designated Nurse, NHS Wexmoor CCG", day(2019, 8, 31), None,
         "Specification agreed by both commissioners; tender closes 18 October 2019.", "Amber"],
        [to("Commissioning Manager", COUNCIL), DESIGNATED], "joint", ("2019-08-31", None), "open",
    ),
    Band("Priority 2: The experiences of children in care and care leavers"),
    Action(
        "2.1",
        ["2.1", "Permanence planning, including the tracking of children placed with parents",
         "Set up a permanence panel chaired by the Head of Service and track every child monthly",
         "Head of Looked After Children, Wexmoor Borough Council", day(2019, 3, 29), None,
         "Panel has met each month since February 2019. The tracker reported to Corporate Parenting Board on 9 July "
         "shows 87% of children with a permanence plan by the second review (61% at inspection).", "Blue"],
        [HEAD_LOOKED_AFTER], "LA", ("2019-03-29", None), "complete", "evidenced",
        quote="The tracker reported to Corporate Parenting Board on 9 July "
        "shows 87% of children with a permanence plan by the second review (61% at inspection).",
    ),
    Action(
        "2.2",
        ["2.2", "Permanence planning, including the tracking of children placed with parents",
         "Review all children placed with parents and seek discharge of orders where it is safe",
         "Head of Looked After Children, Wexmoor Borough Council", day(2019, 6, 28), day(2020, 1, 31),
         "All cases reviewed. Applications to court are under way but listing delays mean later dates.", "Amber"],
        [HEAD_LOOKED_AFTER], "LA", ("2019-06-28", "2020-01-31"), "open",
    ),
    Action(
        "2.3",
        ["2.3", "Initial health assessments within 20 working days",
         "Notify the Trust within 48 hours of a child coming into care; hold two extra clinics a month",
         "Head of Looked After Children, Wexmoor Borough Council; Matron for Children's Services, "
         "Wexmoor and Dales NHS Foundation Trust", day(2019, 5, 31), None,
         "Extra clinics are running. Monthly monitoring shows 82% within timescale in August 2019 against 46% in "
         "November 2018.", "Blue"],
        [HEAD_LOOKED_AFTER, to("Matron for Children's Services", TRUST)], "joint", ("2019-05-31", None), "complete",
        "evidenced", quote="Monthly monitoring shows 82% within timescale in August 2019",
    ),
    Action(
        "2.4",
        ["2.4", "Initial health assessments within 20 working days",
         "Give each child a health passport",
         "Matron for Children's Services, Wexmoor and Dales NHS Foundation Trust", day(2019, 9, 30), None,
         "Design agreed with the Children in Care Council. Printing phase completed; distribution has not begun.",
         "Amber"],
        [to("Matron for Children's Services", TRUST)], "NHS", ("2019-09-30", None), "open",
    ),
    Action(
        "2.5",
        ["2.5", "Care leavers' access to their health histories",
         "Write a health summary for every young person aged 17",
         "Wexmoor and Dales NHS Foundation Trust", day(2019, 7, 31), None,
         "Complete", "Green"],
        [to(None, TRUST)], "NHS", ("2019-07-31", None), "complete", "none",
    ),
    Action(
        "2.6",
        ["2.6", "Suitable accommodation for care leavers",
         "End the use of bed and breakfast and open eight further supported lodgings",
         "Head of Housing Options, Wexmoor Borough Council", day(2019, 10, 31), None,
         "Five lodgings open. No young person has been placed in bed and breakfast since March.", "Amber"],
        [to("Head of Housing Options", COUNCIL)], "LA", ("2019-10-31", None), "open",
    ),
    Action(
        "2.7",
        ["2.7", "The number of fostering households",
         "Run a recruitment campaign with a target of fifteen new households by summer",
         "Fostering Service Manager, Wexmoor Borough Council", day(2019, 8, 30), None,
         "Campaign ran from February to June. Nine households approved, four in assessment.", "Red"],
        [to("Fostering Service Manager", COUNCIL)], "LA", ("2019-08-30", None), "open",
    ),
    Action(
        "2.8",
        ["2.8", "Advocacy and independent visitors",
         "Make an offer of advocacy to every child at the initial conference",
         "Service Manager, Brightwater Voices (charity)", day(2019, 4, 1), None,
         "Every child aged five and over is now offered an advocate.", "Green"],
        [to("Service Manager", "Brightwater Voices (charity)")], None, ("2019-04-01", None), "complete", "asserted",
        leads_or=[[to("Service Manager", "Brightwater Voices")]],
    ),
    Row(),
    Band("Priority 3: Leadership, management and the workforce"),
    Action(
        "3.1",
        ["3.1", "Management oversight and the quality of supervision",
         "Introduce a supervision policy with a minimum of monthly supervision and reflective sessions",
         "Principal Social Worker, Wexmoor Borough Council", day(2019, 1, 31), None,
         "Policy signed off by the management team on 28 January 2019. Staff survey in July: 78% say that supervision "
         "helps them to think about the child.", "Blue"],
        [PRINCIPAL], "LA", ("2019-01-31", None), "complete", "evidenced",
    ),
    Action(
        "3.2",
        ["3.2", "Management oversight and the quality of supervision",
         "Audit supervision records each quarter",
         "Quality Assurance Manager, Wexmoor Borough Council", day(2019, 9, 30), None,
         "Q1 audit reported to Improvement Board 20/06/19: 62% good. Q2 audit under way.", "Amber"],
        [to("Quality Assurance Manager", COUNCIL)], "LA", ("2019-09-30", None), "open",
    ),
    Action(
        "3.3",
        ["3.3", "Caseloads and turnover",
         "Bring average caseloads below 18 and cut agency staff to 10%",
         "Director of Children's Services, Wexmoor Borough Council", day(2019, 12, 31), None,
         "Average caseload 19.4; agency rate 14%. On track.", "Amber"],
        [to("Director of Children's Services", COUNCIL)], "LA", ("2019-12-31", None), "open",
    ),
    Action(
        "3.4",
        ["3.4", "Caseloads and turnover",
         "Agree a retention package with HR and unions",
         "Head of Human Resources, Wexmoor Borough Council", day(2019, 5, 31), None,
         "Agreed at Cabinet on 21 May 2019 (minute 44) and paid from June.", "Green"],
        [to("Head of Human Resources", COUNCIL)], "LA", ("2019-05-31", None), "complete", "evidenced",
    ),
    Action(
        "3.5",
        ["3.5", "Performance information",
         "Build a dashboard for team managers with daily refresh",
         "Performance and Intelligence Manager, Wexmoor Borough Council", day(2019, 6, 30), day(2019, 9, 13),
         "Dashboard is almost complete; three of eleven reports are still to be validated.", "Amber"],
        [to("Performance and Intelligence Manager", COUNCIL)], "LA", ("2019-06-30", "2019-09-13"), "open",
    ),
    Action(
        "3.6",
        ["3.6", "Performance information",
         "Share health data with the local authority monthly under a signed agreement",
         "Deputy Chief Nurse, NHS Wexmoor CCG", day(2019, 9, 30), None,
         "Agreement not yet complete. Information governance leads have met twice.", "Red"],
        [to("Deputy Chief Nurse", CCG)], "NHS", ("2019-09-30", None), "open",
    ),
    Row(),
    Row(["Footnote: dates in column F were agreed by the Improvement Board on 12 September 2019."]),
]

PLAN = Plan(
    name="wexmoor-ilacs-2019",
    about="Ofsted inspection of children's services; merged bands, real dates, key above the table.",
    as_at=("2019-09-30", "2019-11-14"),
    sheet="ILACS Action Plan",
    columns=dict(ref="A", outcome="B", lead="D", due="E", revised="F", actions="C", progress="G", status="H",
                 evidence="G"),
    titles=["Wexmoor Borough Council", "Ofsted ILACS action plan: update to 30 September 2019",
            "BRAG key: Blue = completed and impact evidenced. Green = completed, impact still to be tested. "
            "Amber = in progress. Red = not started, or at risk of missing its date.", None],
    headings=[["Ref", "Area for improvement", "What will we do?", "Lead Officer / Agency", "Planned completion date",
               "Revised date", "Progress and impact", "BRAG"]],
    widths=[6, 32, 36, 30, 14, 14, 50, 9],
    rows=ROWS,
    fills={"Blue": "#9DC3E6", "Green": "#A9D18E", "Amber": "#FFD966", "Red": "#FF7C80"},
)
