"""A county's plan of 2011 for the health of looked after children: leads in initials, with a key below; letters by the plan's own key."""

from by_row import D, P, Plan, V

p = Plan("orlshire-lac-health", "LAC health plan",
         "Ofsted and CQC plan of 2011 for the health of looked after children in a county with a PCT cluster. Leads in initials with a key below the table, "
         "B/R/A/G by its own key above it (green alone is finished, B is not begun), a real date shown as Sep-11, dates of many kinds.",
         "2011-11-30",
         {"ref": "A", "outcome": "B", "lead": "C", "actions": "D", "due": "E", "revised": "E", "progress": "F", "status": "G", "evidence": "F"})
p.widths = {"A": 6, "B": 40, "C": 14, "D": 42, "E": 20, "F": 52, "G": 8}

PCT, LA = "NHS Orlshire and Maresby", "Orlshire County Council"
HOSP, MHT = "Orlmouth Hospitals NHS Trust", "Orlshire Partnership NHS Foundation Trust"
KEY = {
    "MH": ("Marian Holt", "Designated Nurse for Looked After Children", PCT),
    "KD": ("Keith Dunmore", "Head of Corporate Parenting", LA),
    "PT": ("Dr Priya Tandon", "Designated Doctor", HOSP),
    "SW": ("Sue Whitlock", "Commissioning Manager (Children)", PCT),
    "RC": ("Rob Carnell", "Head of the Virtual School", LA),
    "LG": ("Lynne Garside", "CAMHS Service Manager", MHT),
    "AF": ("Andrew Fearon", "Leaving Care Manager", LA),
    "VN": ("Val Nuttall", "Assistant Director, Children’s Services", LA),
}

def L(*initials):
    return [P(KEY[i][0], KEY[i][2]) if i in KEY else P(i) for i in initials]

def bare(*initials):
    """The other honest readings: initials as they stand, with or without the body of the key, and a doctor without the title."""
    short = [[P(i) for i in initials], [P(i, KEY[i][2]) if i in KEY else P(i) for i in initials]]
    if "PT" in initials:
        short.append([P(KEY[i][0].replace("Dr ", ""), KEY[i][2]) for i in initials])
    return short

def a(ref, finding, cell, what, target, now, brag, leads, ww=(), **k):
    p.act([ref, finding, cell, what, target, now, brag], str(ref), L(*leads), ww=L(*ww), leads_ok=bare(*leads),
          ww_ok=bare(*ww) if ww else None, **k)

p.put(["ORLSHIRE LOOKED AFTER CHILDREN: HEALTH IMPROVEMENT PLAN"], bold=True)
p.put(["Following the Ofsted and CQC inspection of safeguarding and looked after children services, 7 to 18 March 2011 (report published 21 April 2011)"])
p.put(["Position at 30 November 2011, for the Health of Looked After Children (LAC) Group and the Primary Care Trust (PCT) cluster board"])
p.put([])
p.put(["B = not due to start yet.  R = off track.  A = under way.  G = finished, and the Group has seen the evidence."])
p.put(["No.", "What the inspectors said", "Lead (see key)", "What we will do", "Target", "Position at 30 November 2011", "BRAG"], bold=True, fill="BFBFBF")

OC, O, C = ("OFSTED", "CQC"), ("OFSTED",), ("CQC",)

p.band("A. HEALTH ASSESSMENTS", 7)
first_band = p.row
a(1, "Initial health assessments should be completed within 28 days of a child becoming looked after (OFSTED and CQC, 2011)", "MH/KD",
  "Placements team to send a list of new entrants to the health team each Monday. Appointments to be held open every week at both hospital sites.",
  "30 June 2011",
  "List in use since May. 81% of initial assessments in quarter 2 were within 28 days, against 46% in the year before (health dashboard, October 2011).", "G",
  ["MH", "KD"], sector="joint", src=OC, due=("2011-06-30", None), st="complete", ev="evidenced",
  q="81% of initial assessments in quarter 2 were within 28 days, against 46% in the year before (health dashboard, October 2011)")
a(2, "Initial assessments should always be carried out by a doctor (CQC, 2011)", "PT",
  "Agree medical cover with both paediatric departments, including for leave.", D(2011, 7, 31),
  "Rota signed by both departments on 18 July. A review of 40 assessments from August to October found that each was signed by a doctor.", "G",
  ["PT"], sector="NHS", src=C, due=("2011-07-31", None), st="complete", ev="evidenced",
  q="A review of 40 assessments from August to October found that each was signed by a doctor.")
a(3, "Review health assessments are too often late, and there is a backlog (OFSTED and CQC, 2011)", "MH",
  "Appoint two bank nurses to clear the backlog.", D(2011, 9, 30, "mmm-yy"),
  "One bank nurse started in August; the second withdrew. 112 reviews are still outstanding.", "A",
  ["MH"], sector="NHS", src=OC, due=("2011-09-30", None),
  find=[("due-month-only", "E", "advice", "The cell shows Sep-11, and holds 30 September 2011. Show the day.")])
a(4, "Health assessments of children placed outside the county should be of the same quality (CQC, 2011)", "SW",
  "Write a specification and tariff for hosted assessments, and agree it with neighbouring clusters.",
  "31/03/2012 (was 30/09/2011 – waiting for the national tariff)",
  "Draft specification sent to four neighbouring clusters in October.", "A",
  ["SW"], sector="NHS", src=C, due=("2011-09-30", "2012-03-31"), reason="waiting for the national tariff")
p.quiet("overdue", "E", "4", "The first date has passed, but it was put back to March 2012 with a reason.")
a(5, "Carers and children do not always have a copy of the health plan (OFSTED, 2011)", "KD (with MH)",
  "Health plans to be copied to the carer, and to the child in words that suit the child’s age.", "30 September 2011",
  "Carers now recieve a copy and the system works well.", "G",
  ["KD"], ["MH"], src=O, due=("2011-09-30", None), st="complete", ev="asserted", q="Carers now recieve a copy and the system works well.",
  find=[("misspelling", "F", "advice", "“recieve” should read “receive”.")])
a(6, "Strengths and difficulties questionnaires are not used well (OFSTED and CQC, 2011)", "RC",
  "Virtual school to collect the questionnaires from carers each autumn and share the scores with the health team.", "31 October 2011",
  "Done.", "G", ["RC"], src=OC, due=("2011-10-31", None), st="complete", ev="none")
a(7, "Children’s own views should be clear in their health assessments (CQC, 2011)", "MH",
  "Redesign the form with the Children in Care Council.", "14 December 2011",
  "Form drafted with the Children in Care Council; being tried with 20 children at two clinics.", "A",
  ["MH"], sector="NHS", src=C, due=("2011-12-14", None),
  find=[("due-soon", "E", "advice", "Action 7 falls due on 14 December 2011.")])

p.band("B. EMOTIONAL HEALTH AND WELLBEING", 7)
a(8, "Looked after children wait too long for CAMHS (OFSTED and CQC, 2011)", "LG",
  "Appoint a worker for looked after children, with a first appointment within six weeks.", "31 August 2011",
  "Worker in post since 5 September. The average wait was 5 weeks in October, compared with 14 in April (trust waiting list report).", "G",
  ["LG"], sector="NHS", src=OC, due=("2011-08-31", None), st="complete", ev="evidenced",
  q="The average wait was 5 weeks in October, compared with 14 in April (trust waiting list report).")
a(9, "Carers would welcome more advice on behaviour (OFSTED, 2011)", "LG / JB",
  "Hold a consultation clinic each month in every locality.", "Dec 11",
  "Clinics are running in three of the four localities.", "A",
  ["LG", "JB"], sector="NHS", sector_ok=[None], src=O, due=("2011-12-31", None),
  find=[("lead-initials", "C", "check", "“JB” is not in the key: who is it, and of which body?"),
        ("due-month-only", "E", "advice", "“Dec 11” was read as 31 December 2011. Write the day, month and year.")])
a(10, "Foster carers should be trained in attachment (OFSTED, 2011)", "KD", "Run six sessions across the county.", "31.10.11",
  "Six sessions held. Attendance sheets show 140 carers, and their evaluation averaged 4.4 out of 5.", "G",
  ["KD"], src=O, due=("2011-10-31", None), st="complete", ev="evidenced",
  q="Attendance sheets show 140 carers, and their evaluation averaged 4.4 out of 5.")
a(11, "Substance misuse is not explored in review assessments (CQC, 2011)", "SW",
  "Put the screening tool into the review form and the provider’s contract.", "Ongoing",
  "Tool in the form since July. Contract wording with the provider.", "A", ["SW"], sector="NHS", src=C,
  find=[("due-unreadable", "E", "check", "“Ongoing” is not a date, so action 11 can never be late. Give a day.")])
a(12, "There should be one agreed response when a looked after child self-harms (OFSTED and CQC, 2011)", "MH & LG",
  "Agree a protocol between A&E, CAMHS and social care.", "30 September 2011",
  "Protocol agreed by the county council and the partnership trust; the hospital trust’s board has not yet considered it.", "A",
  ["MH", "LG"], sector="NHS", src=OC, due=("2011-09-30", None))
a(13, "Staff of children’s homes do not know whom to ring (OFSTED, 2011)", "VN", "Name a CAMHS link for each home.", D(2011, 5, 31),
  "List of links signed off by the Group on 27 May 2011. A 15-year-old girl at Beech Lane who had twice taken an overdose was seen the same day.", "G",
  ["VN"], src=O, due=("2011-05-31", None), st="complete", ev="evidenced", q="List of links signed off by the Group on 27 May 2011.",
  find=[("case-story", "F", "must-fix", "“A 15-year-old girl at Beech Lane” tells of one child’s case. Take it out before publishing.")])

p.band("C. CARE LEAVERS AND OLDER YOUNG PEOPLE", 7)
a(14, "Care leavers do not hold their own health history (CQC, 2011)", "AF + MH",
  "Give every young person a health passport before they leave care.", "1 September 2011",
  "Passport printed in October, and being given out. 3 young people have declined it.", "A",
  ["AF", "MH"], sector="joint", src=C, due=("2011-09-01", None),
  find=[("small-number", "F", "check", "“3 young people” could identify somebody. Take it out, or say “a small number”.")])
a(15, "Advice on sexual health should be easier to find (CQC, 2011)", "MH", "Hold drop-in sessions at the leaving care office.", "Q3 2011/12",
  "First two sessions held in October, with 19 young people.", "A", ["MH"], sector="NHS", src=C, due=("2011-12-31", None),
  find=[("due-month-only", "E", "advice", "“Q3 2011/12” was read as 31 December 2011. Write the day, month and year.")])
a(16, "Young parents in care need earlier help (OFSTED)", "AF", "Agree a route to the Family Nurse Partnership.", D(2011, 11, 30),
  "Route agreed, and a leaflet for social workers is at the printer.", "A", ["AF"], src=O, due=("2011-11-30", None),
  find=[("source-malformed", "B", "check", "The source tag “(OFSTED)” gives no year, as the others do."),
        ("due-soon", "E", "advice", "Action 16 falls due on the day of this report, 30 November 2011.")])
p.quiet("overdue", "E", "16", "Due on the as-at day itself: it is not late until the next.")
a(17, "Too few care leavers see a dentist (CQC, 2011)", "AF, supported by SW",
  "Agree with four practices that care leavers may register with them.", "By Easter",
  "Two practices have agreed.", "A", ["AF"], ["SW"], src=C, due_ok=[("2012-04-08", None)],
  find=[("due-unreadable", "E", "check", "“By Easter” is not a day. Write the day, month and year.")])
a(18, "Unaccompanied young people should be screened on arrival (CQC, 2011)", "PT", "Agree a screening pathway with the chest clinic.", "31 January 2012",
  None, "B", ["PT"], sector="NHS", src=C, due=("2012-01-31", None))
p.quiet("progress-missing", "F", "18", "B says that it is not due to start yet, so there is nothing to report.")

p.band("D. COMMISSIONING, DATA AND GOVERNANCE", 7)
a(19, "Contracts say little about looked after children (CQC, 2011)", "SW", "Put indicators for looked after children into both trusts’ contracts.", "1 April 2012",
  "Indicators agreed with both trusts at the contract meetings in October.", "B", ["SW"], sector="NHS", src=C, due=("2012-04-01", None),
  find=[("status-disagrees", "G", "must-fix", "B stands for “not due to start yet”, but the position tells of indicators agreed in October. Correct one of them.")])
a(20, "The designated doctor has too little time for the role (CQC, 2011)", "SW", "Double the sessions that are paid for.", "30 June 2011",
  "Sessions increased from two to four a week (contract variation signed 22 June 2011).", "G", ["SW"], sector="NHS", src=C,
  due=("2011-06-30", None), st="complete", ev="evidenced", q="contract variation signed 22 June 2011")
a(21, "Members do not see a report on children’s health (OFSTED, 2011)", "MH", "Take an annual health report to the corporate parenting panel.", D(2011, 9, 22),
  "Report received by the panel on 22 September (minute 14).", "G", ["MH"], sector="NHS", src=O, due=("2011-09-22", None), st="complete",
  ev="evidenced", q="Report received by the panel on 22 September (minute 14).")
p.quiet("complete-no-evidence", "F", "21", "A dated minute of the panel shows that it was done.")
a(22, "Health and social care hold different lists of children (OFSTED and CQC, 2011)", "VN & SW",
  "Link the two systems, so that one list is kept.", "31/10/2011, revised to 28/02/2012",
  "Delayed because the supplier delivered the interface late. Testing starts in January.", "A", ["VN", "SW"], sector="joint", src=OC,
  due=("2011-10-31", "2012-02-28"))
p.quiet("revised-no-reason", "E", "22", "The position gives the reason: the interface came late.")
a(23, "A needs assessment should inform what is commissioned", "SW", "Joint needs assessment with public health.", "30 March 2012",
  "Scoping paper approved by the Group in October.", "A", ["SW"], sector="NHS", due=("2012-03-30", None),
  find=[("source-missing", "B", "check", "It does not say which inspectorate asked for it, as the others do.")])
a(24, "Health records do not always follow a child who moves (OFSTED and CQC, 2011)", "MH", "Write a transfer protocol for health visitors and school nurses.", None,
  "Discussed with both services in July.", "A", ["MH"], sector="NHS", src=OC,
  find=[("due-missing", "E", "must-fix", "There is no date. By when is action 24 to be done?")])
a(25, "The move to adult mental health services is abrupt (OFSTED and CQC, 2011)", "LG / AF", "Begin transition planning at 17, with a named worker on each side.",
  "30 November 2012", "Outline agreed with adult mental health services in September.", "A", ["LG", "AF"], sector="joint", src=OC, due=("2012-11-30", None))

p.put([])
p.put(["Key to leads"], bold=True)
for i, (name, post, body) in KEY.items():
    p.put([i, f"{name}, {post}, {body}"])

p.find("acronyms", "B16", "advice", "CAMHS is never spelt out. Spell it out where it first stands, or list it for members.")
p.find("merged-cells", f"A{first_band}", "advice", "The four section bands are merged. Screen readers may lose their place; use Centre Across Selection.")
p.find("no-document-title", "'LAC health plan'!A1", "advice", "The workbook has no title in its properties.")
