"""The words of the sample plan, and by hand beside them what a careful reader makes of each action.

The borough, the trusts, the board and the people are invented. A list in an outcome is its text in stretches, of which
every second one was added by CQC and stands in red. `due` is a day (kept as a real date, shown without its year) or the
text of the cell. `read` is how the due date is to be read: the first date and the revised one, each an ISO day or None.
`evidence` is the level and the words of the progress that decide it; an action without it is open.
"""

COUNCIL = "Ellerhythe Council"
FOUNDATION_TRUST = "Ellerhythe Foundation Trust"
BOARD = "NHS Ellerhythe and Wold"
PARTNERSHIP_TRUST = "Wold and Estuary Partnership Trust"
JOINT_POST = f"{COUNCIL}/ {BOARD}"

TITLES = (
    "Joint Health and Social Care Action Plan",
    "to improve services for children who need help and protection in Ellerhythe",
    "(PROGRESS REPORT AUGUST 2024)",
)
CODE = "Outcome (Code: yellow = LA, blue = NHS, green = joint: red text = CQC additions)"
HEADINGS = (CODE, "Lead person (working with)", "Date to be completed", "Actions", "Progress")
SECTIONS = {1: "SERVICE DELIVERY IMPROVEMENTS", 10: "PROCESS IMPROVEMENTS", 17: "STRATEGY IMPROVEMENTS"}

AS_AT = ("2024-08-31", "2025-01-15")
MARCH, JUNE = "2024-03-15", "2024-06-14"

QUARRENDON = ("Hollis Quarrendon", FOUNDATION_TRUST)
PENHALLICK = ("Orla Penhallick-Rowe", BOARD)
BROCKLEBURY = ("Tamsin Brocklebury", COUNCIL)
FENNIMORE = ("Idris Fennimore", COUNCIL)
ASHGARTH = ("Wynne Ashgarth", COUNCIL)
MARCHWOOD = ("Devika Marchwood", JOINT_POST)
SORRELBY = ("Bethan Sorrelby", FOUNDATION_TRUST)
LARKMERE = ("Joss Larkmere", PARTNERSHIP_TRUST)
COPPERTHWAITE = ("Ansel Copperthwaite", COUNCIL)

OFSTED, CQC, BOTH = ("OFSTED",), ("CQC",), ("OFSTED", "CQC")

ACTIONS = (
    dict(
        ref="1",
        outcome=[
            "1. NHS Ellerhythe and Wold and Ellerhythe NHS Foundation Trust to make sure that nobody can walk from the "
            "main waiting room of the A&E department at Haven Street Hospital into the treatment bays unchallenged, ",
            "above all where children are waiting or being treated",
            ". (OFSTED and CQC, 2023)",
        ],
        sources=BOTH,
        leads=[QUARRENDON],
        working_with=[PENHALLICK],
        sector="NHS",
        due="Immediately",
        read=(None, None),
        actions="The doors between the waiting room and the treatment bays are staffed or locked at all hours\n"
        "NHS Ellerhythe and Wold walks the department with the matron to see the new arrangements (December 2023)",
        progress="NHS Ellerhythe and Wold walked the department on 11th December 2023. "
        "The visit found both doors staffed and no way through for the public. "
        "New signs and floor markings keep visitors to the main route. "
        "Plans are in place to fit electronic locks once the fire officer has agreed the type",
        evidence=("evidenced", "The visit found both doors staffed and no way through for the public."),
    ),
    dict(
        ref="2",
        outcome="2. Ensure that every contact about a child is looked at by a qualified manager on the day that it "
        "arrives and that the reasons for the manager's decision are written on the record (OFSTED, 2023)",
        sources=OFSTED,
        leads=[BROCKLEBURY],
        sector="LA",
        due=MARCH,
        read=(MARCH, None),
        actions="All contacts are screened by a manager within one working day and the decision recorded",
        progress="The weekly performance report shows 98% of contacts screened on the day since February 2024",
        evidence=(
            "evidenced",
            "The weekly performance report shows 98% of contacts screened on the day since February 2024",
        ),
    ),
    dict(
        ref="3",
        outcome="3. Improve the quality of child in need plans so that they say plainly what must change for the "
        "child, who will help and by when, and what will follow if it does not happen (OFSTED, 2023)",
        sources=OFSTED,
        leads=[FENNIMORE],
        sector="LA",
        due=MARCH,
        read=(MARCH, None),
        actions="Every social worker attends the two workshops on writing plans that families can use\n"
        "Team managers read and sign each plan before it is sent out\n"
        "The practice lead reports the common weaknesses to the management team each quarter",
        progress="Sixty plans were read in the May 2024 case file audit and 51 were judged good. "
        "The practice lead continues to coach newly qualified staff to keep up the standard.",
        evidence=("evidenced", "Sixty plans were read in the May 2024 case file audit and 51 were judged good."),
    ),
    dict(
        ref="4",
        outcome="4. Ellerhythe NHS Foundation Trust must ensure that a children's nurse is on every shift in the A&E "
        "department (CQC, 2023)",
        sources=CQC,
        leads=[QUARRENDON],
        sector="NHS",
        due="15-Mar Dec 24 (revised so that the new rota is fully in place)",
        read=(MARCH, "2024-12-31"),
        due_reason="so that the new rota is fully in place",
        actions="The rota is redrawn so that a children's nurse is on duty at all hours\n"
        "Vacant posts are advertised and the use of agency nurses is reported to the Trust's board each month",
        progress="Recruitment has been slower than hoped and nights remain the difficulty.\n"
        "• Nine of the fourteen posts have been filled.\n"
        "• Day shifts have been covered since May 2024.\n"
        "• On 2 occasions in July a child was moved to the ward because no children's nurse was on duty",
    ),
    dict(
        ref="5",
        outcome="5. Ensure that parents are helped to understand and take part in the child protection conferences that "
        "concern their family, with an interpreter or an advocate where they need one (OFSTED, 2023)",
        sources=OFSTED,
        leads=[BROCKLEBURY],
        sector="LA",
        due=MARCH,
        read=(MARCH, None),
        actions="A guide for parents is written with the parents' forum and given out before each conference. The guide "
        "will also say how to ask for an interpreter or an advocate",
        progress="In the April 2024 survey 43 of 50 parents said that they understood why the conference was held",
        evidence=(
            "evidenced",
            "In the April 2024 survey 43 of 50 parents said that they understood why the conference was held",
        ),
    ),
    dict(
        ref="6",
        outcome="6. Ensure that the health assessments of children coming into care are carried out within twenty "
        "working days (OFSTED, 2023)",
        sources=OFSTED,
        leads=[MARCHWOOD, SORRELBY],
        sector="joint",
        due="15-Mar (Revised to Nov 24 due to a vacancy in the health team)",
        read=(MARCH, "2024-11-30"),
        due_reason="a vacancy in the health team",
        actions="Social workers send the consent form on the day that a child comes into care and the Trust keeps two "
        "clinic sessions a week for first assessments",
        progress="Consent form redesigned and in use - second weekly clinic depends on filling the vacant post, for "
        "which funding is being discussed with NHS Ellerhythe and Wold.",
    ),
    dict(
        ref="7",
        outcome=[
            "7. NHS Ellerhythe and Wold and Ellerhythe Foundation Trust to ensure that ",
            "children who wait for a bed overnight in the A&E department are cared for in a quiet space away from "
            "adults, with a parent beside them if they wish",
            " (OFSTED and CQC, 2023)",
        ],
        sources=BOTH,
        leads=[QUARRENDON],
        working_with=[PENHALLICK],
        sector="NHS",
        due=MARCH,
        read=(MARCH, None),
        actions="Two rooms beside the children's bays are fitted out for overnight stays with a bed for a parent",
        progress="Work is now completed on both rooms, which have been open since 26th February 2024. "
        "A visit by NHS Ellerhythe and Wold on 6 March 2024 saw both rooms in use and spoke to a parent there.",
        evidence=(
            "evidenced",
            "A visit by NHS Ellerhythe and Wold on 6 March 2024 saw both rooms in use and spoke to a parent there.",
        ),
    ),
    dict(
        ref="8",
        outcome="8. NHS Ellerhythe and Wold must ensure that young people in crisis can speak to a mental health worker "
        "by telephone at any hour (CQC, 2023)",
        sources=CQC,
        leads=[PENHALLICK],
        sector="NHS",
        due=MARCH,
        read=(MARCH, None),
        actions="The crisis line is extended to nights and weekends and its number is given to every school and surgery",
        progress="Young people across the borough are able to reach a mental health worker at any hour",
        evidence=(
            "asserted",
            "Young people across the borough are able to reach a mental health worker at any hour",
        ),
    ),
    dict(
        ref="9",
        outcome="9. Ensure that children who go missing are offered a conversation with an independent person within "
        "three days of their return and that what they say shapes their plan (OFSTED, 2023)",
        sources=OFSTED,
        leads=[FENNIMORE],
        sector="LA",
        due=MARCH,
        read=(MARCH, None),
        actions="The return conversations are moved to a team outside the line management of the case",
        progress="Monthly monitoring figures show that 91% of children were offered a conversation within three days",
        evidence=(
            "evidenced",
            "Monthly monitoring figures show that 91% of children were offered a conversation within three days",
        ),
    ),
    dict(
        ref="10",
        outcome="10. Ensure that schools, nurseries and surgeries that refer a child are told within five days what was "
        "decided and why (OFSTED, 2023)",
        sources=OFSTED,
        leads=[BROCKLEBURY],
        sector="LA",
        due=MARCH,
        read=(MARCH, None),
        actions="A process is agreed for:\na) acknowledging each referral the same day and\n"
        "b) writing to the referrer with the decision and\nc) taking up disagreements with the duty manager",
        progress="A dip sample of forty referrals in June 2024 found a letter with reasons on every file",
        evidence=(
            "evidenced",
            "A dip sample of forty referrals in June 2024 found a letter with reasons on every file",
        ),
    ),
    dict(
        ref="11",
        outcome="11. Ellerhythe NHS Foundation Trust must ensure that all clinical staff who see children have "
        "safeguarding supervision at least once a quarter, in line with the Trust's own policy (CQC, 2023)",
        sources=CQC,
        leads=[QUARRENDON],
        sector="NHS",
        due="15-Mar Dec 24 (Revised to allow all wards to be reached)",
        read=(MARCH, "2024-12-31"),
        due_reason="to allow all wards to be reached",
        actions="The supervision policy is rewritten and a register of supervisors is kept.\n"
        "Each ward names a supervisor and keeps a log that the named nurse inspects.",
        progress="Supervision policy has been rewritten and is on the Trust's intranet. "
        "At present 70% of staff have had supervision in the quarter.\n"
        "• Log to be inspected by the named nurse\n"
        "• Work with the safeguarding partnership on a shared course for supervisors",
    ),
    dict(
        ref="12",
        outcome=[
            "12.NHS Ellerhythe and Wold to ensure that young people who are detained by the police for their own safety "
            "are taken to a suitable health setting, ",
            "that staff there know whom to call, and that nobody under eighteen is kept waiting in a cell",
            ". (OFSTED and CQC, 2023)",
        ],
        sources=BOTH,
        leads=[PENHALLICK],
        working_with=[LARKMERE],
        sector="NHS",
        due=MARCH,
        read=(MARCH, None),
        actions="A suite for young people is set aside at the Partnership Trust's Quay Lane site and all agencies are "
        "told how to reach it by March 2024",
        progress="The suite opened in January 2024 and the police, the ambulance service and the council have the "
        "contact sheet. A joint protocol was signed off on 28 February 2024 by all four agencies. "
        "Custody records checked by the police for April to July 2024 show no young person held in a cell. "
        "Staff from the children's team are called in out of hours.",
        evidence=(
            "evidenced",
            "A joint protocol was signed off on 28 February 2024 by all four agencies. "
            "Custody records checked by the police for April to July 2024 show no young person held in a cell.",
        ),
    ),
    dict(
        ref="13",
        outcome="13. Ensure that the training records of all foster carers, including those who moved from an agency, "
        "are complete and up to date (OFSTED, 2023)",
        sources=OFSTED,
        leads=[ASHGARTH],
        sector="LA",
        due=MARCH,
        read=(MARCH, None),
        actions="Carers who moved from an agency are asked for copies of their certificates",
        progress="All carers who moved from an agency have up to date training records in place",
        evidence=("asserted", "All carers who moved from an agency have up to date training records in place"),
    ),
    dict(
        ref="14",
        outcome=[
            "14. NHS Ellerhythe and Wold and Ellerhythe Council to ensure that families can reach help for speech and "
            "language through one front door ",
            "and that those who are waiting are told how long the wait will be",
            ". (OFSTED and CQC, 2023)",
        ],
        sources=BOTH,
        leads=[MARCHWOOD],
        sector="joint",
        due=MARCH,
        read=(MARCH, None),
        actions="One form and one telephone number are open to parents and professionals on weekdays (February 2024)",
        progress="The form has been used by 312 families since February 2024 and feedback from parents is good, "
        "although several surgeries still write letters.",
        evidence=(
            "evidenced",
            "The form has been used by 312 families since February 2024 and feedback from parents is good, although "
            "several surgeries still write letters.",
        ),
    ),
    dict(
        ref="15",
        outcome="15. Ellerhythe Safeguarding Partnership to ensure that schools learn by the start of the next school "
        "day when the police have been called to a pupil's home (OFSTED, 2023)",
        sources=OFSTED,
        leads=[FENNIMORE],
        sector="LA",
        due="15-Mar (Revised to pilot activity for 6 months from Oct 24)",
        read=(MARCH, "2025-03-31"),
        actions="Arrangements for telling schools are agreed with the police, with a named adult in each school by "
        "February 2024",
        progress="A pilot of the new notices is agreed and the police have begun to send them, primary schools due to "
        "join in October 2024.",
    ),
    dict(
        ref="16",
        outcome="16. Ensure that what children say about their own health is used when their yearly health plans are "
        "written (OFSTED, 2023)",
        sources=OFSTED,
        leads=[MARCHWOOD],
        sector="joint",
        due=MARCH,
        read=(MARCH, None),
        actions="Agree with social workers that the child's own questionnaire reaches the nurse before the review\n"
        "Health plans quote the child",
        progress="Children's questionnaires: improvements are evident since the new arrangement was agreed.",
        evidence=("asserted", "improvements are evident since the new arrangement was agreed."),
    ),
    dict(
        ref="17",
        outcome="17. Ensure that fewer appointments for the health assessments of children in care are missed "
        "(OFSTED, 2023)",
        sources=OFSTED,
        leads=[MARCHWOOD, SORRELBY],
        sector="joint",
        due="15-Mar (extended timescale while further clinic times are tried)",
        read=(MARCH, None),
        due_reason="while further clinic times are tried",
        actions="Ellerhythe Foundation Trust asks children and carers which times and places suit them and changes the "
        "clinics accordingly by January 2024",
        progress="Fewer appointments are being missed but the change is smaller than planned. "
        "Clinics after school have been welcomed, those on Sundays have not. "
        "A nurse now visits the children's homes once a month and has seen 4 young people there. "
        "A further nurse has been advertised for and is unlikely to start before the end of the autumn",
    ),
    dict(
        ref="18",
        outcome="18. Ensure that the council's foster carers know what support they can expect out of hours and how to "
        "ask for it. (OFSTED, 2023)",
        sources=OFSTED,
        leads=[BROCKLEBURY],
        sector="LA",
        due=MARCH,
        read=(MARCH, None),
        actions="Write to all foster carers with the out of hours offer\n"
        "Supervising social workers go through the offer at their next visit",
        progress="A focus group of foster carers in March 2024 confirmed that they knew whom to ring and when",
        evidence=(
            "evidenced",
            "A focus group of foster carers in March 2024 confirmed that they knew whom to ring and when",
        ),
    ),
    dict(
        ref="19",
        outcome="19. Ensure that social workers can record their visits and decisions once, in one case recording "
        "system, and that managers can see what is late. (OFSTED, 2023)",
        sources=OFSTED,
        leads=[COPPERTHWAITE],
        sector="LA",
        due=JUNE,
        read=(JUNE, None),
        actions="Supplier chosen by January 2024 and a plan for moving the records agreed with all teams by April 2024.",
        progress="Supplier chosen and the first stage, moving the old records, is now complete. "
        "Training of all teams and use of the new screens expected to run beyond June 2024",
    ),
    dict(
        ref="20",
        outcome="20. Ensure that the council and its partners know how many children are at risk of exploitation and "
        "where, and use it to plan services. (OFSTED, 2023)",
        sources=OFSTED,
        leads=[ASHGARTH],
        sector="LA",
        due=JUNE,
        read=(JUNE, None),
        actions="A shared profile is drawn up each quarter from the records of the council, the police and the schools",
        progress="The first quarterly profile was presented to the safeguarding partnership on 22 May 2024 and its "
        "minutes record the changes that were agreed",
        evidence=(
            "evidenced",
            "The first quarterly profile was presented to the safeguarding partnership on 22 May 2024 and its minutes "
            "record the changes that were agreed",
        ),
    ),
    dict(
        ref="21",
        outcome="21. Ensure that homes for children with the most complex needs are bought jointly, checked regularly "
        "and give value for money. (OFSTED, 2023)",
        sources=OFSTED,
        leads=[MARCHWOOD],
        sector="joint",
        due=JUNE,
        read=(JUNE, None),
        actions="A joint panel agrees each placement and its cost, and a joint officer visits each home twice a year.\n"
        "The panel's terms are agreed by both bodies by June 2024.",
        progress="Monitoring reports from visits to all eleven homes show that standards are met. "
        "Average weekly cost has fallen by 6% since the panel began.\n"
        "Currently drawing up a shared list of preferred providers with neighbouring councils.",
        evidence=("evidenced", "Monitoring reports from visits to all eleven homes show that standards are met."),
    ),
)
