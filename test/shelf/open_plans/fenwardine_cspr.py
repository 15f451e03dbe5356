"""A safeguarding partnership's plan after a local child safeguarding practice review (2024), recommendations as bands, actions below them."""
from openpyxl.comments import Comment

from by_row import *

p = Plan("fenwardine-cspr", "Child R action plan",
         "Child safeguarding practice review plan of a safeguarding partnership, 2024/25. Recommendations are bands, with actions 1.1 and so on below; no outcome column; body – role (name) in the lead cell; own status words; a note on a cell; personal data in one row.",
         "2025-02-06",
         {"ref": "A", "actions": "B", "lead": "C", "due": "D", "revised": "D", "progress": "E", "evidence": "F", "status": "G"})
p.widths = {"A": 6, "B": 44, "C": 40, "D": 24, "E": 48, "F": 44, "G": 16}
C, I, F = "Fenwardine Council", "Fenwardine ICB", "FSCP"
LONG = "Fenwardine Safeguarding Children Partnership"
H, M, POL = "Eastmere University Hospitals NHS Foundation Trust", "Mersea Valley Partnership NHS Foundation Trust", "Fenland Constabulary"
def lead(role, name, *orgs):
    """The officer by name, and the honest other readings of “role (name)”."""
    other = [[P(f"{role} ({name})", *orgs)], [P(f"{name}, {role}", *orgs)], [P(f"{name} ({role})", *orgs)]]
    if name.startswith(("Dr ", "DI ")): other.append([P(name.split(" ", 1)[1], *orgs)])
    return {"leads": [P(name, *orgs)], "leads_ok": other}
NADIA = lead("Head of Quality Assurance", "Nadia Firth", C)
PAULA = lead("Business Manager", "Paula Rennie", F)
PAULA["leads_ok"] += [[P("Paula Rennie", LONG)]]
OWEN = lead("Designated Doctor", "Dr Owen Pask", I)
CAROL = lead("Named Midwife", "Carol Bright", H)
NAD, PAU, OWE, CAR = f"{C} – Head of Quality Assurance (Nadia Firth)", "FSCP – Business Manager (Paula Rennie)", f"{I} – Designated Doctor (Dr Owen Pask)", f"{H} – Named Midwife (Carol Bright)"

p.put(["Fenwardine Safeguarding Children Partnership (FSCP)"], bold=True)
p.put(["Child R – local child safeguarding practice review, published 18 April 2024: multi-agency action plan"], bold=True)
p.put(["Update: January 2025, for the Partnership Executive on 6 February 2025"])
p.put(["Status: Not yet started / In progress / Completed / Completed and embedded"])
p.at(6)
p.put(["Ref", "Action", "Lead agency and officer", "Target date", "Update", "Evidence and impact", "Status"], bold=True, fill="E4DFEC")

p.band("Recommendation 1: The partnership should be assured that pre-birth assessments are timely and involve fathers", width=7)
p.act(["1.1", "Revise the multi-agency pre-birth protocol.", NAD, D(2024, 6, 28), "Protocol revised with midwives and published on the FSCP website.", "Protocol version 3 approved by the Partnership Executive on 20 June 2024.", "Completed"],
      "1.1", due=("2024-06-28", None), st="complete", ev="evidenced", q="approved by the Partnership Executive on 20 June 2024", **NADIA)
p.act(["1.2", "Train midwives and social workers on the protocol.", CAR, D(2024, 9, 30), "186 staff trained over eight sessions, each led by a midwife and a social worker together. A recording is on the FSCP website for those who could not come.", "Audit of 25 pre-birth assessments, November 2024: 22 were begun by week 20 and 19 involved the father (11 the year before).", "Completed and embedded"],
      "1.2", due=("2024-09-30", None), st="complete", ev="evidenced", q="Audit of 25 pre-birth assessments, November 2024: 22 were begun by week 20", sector="NHS", **CAROL)
p.act(["1.3", "Ask for the father's details at every maternity booking.", CAR, "Sept 2024, extended to March 2025 – supplier is late with the new maternity system", "Question added to the paper form meanwhile.", None, "In progress"],
      "1.3", due=("2024-09-30", "2025-03-31"), sector="NHS", **CAROL,
      find=[("due-month-only", "D", "advice", "“March 2025” was read as 31 March 2025. Write the day, month and year.")])
p.act(["1.4", "Report on pre-birth assessments to the Executive each quarter.", PAU, D(2025, 1, 31), "Dataset agreed with the council and the hospital.\nFirst report drafted; it will go to the Executive on 8 May 2025.", None, "In progress"],
      "1.4", due=("2025-01-31", None), sector=None, **PAULA)

p.band("Recommendation 2: Agencies should share what they know about adults in a baby's household", width=7)
p.act(["2.1", "Agree an information sharing protocol with adult services.", f"{C} – Adult Safeguarding Lead (Martin Egerton)", D(2024, 10, 31), "Protocol in place and understood by practitioners.", None, "Completed"],
      "2.1", due=("2024-10-31", None), st="complete", ev="asserted", q="Protocol in place and understood by practitioners", **lead("Adult Safeguarding Lead", "Martin Egerton", C))
p.act(["2.2", "GP practices to use the “household risk” code.", OWE, D(2024, 11, 29), "Code added to practice systems in September.", "ICB data: 38 of 41 practices were using the code at 31 December 2024.", "Completed"],
      "2.2", due=("2024-11-29", None), st="complete", ev="evidenced", q="38 of 41 practices were using the code at 31 December 2024", sector="NHS", **OWEN)
r = p.act(["2.3", "Police to flag addresses where a baby lives with an adult of concern.", f"{POL} – DI Sharon Tooley", D(2025, 3, 31), "Change to the command and control system has been costed and is with the supplier.", None, "In progress"],
      "2.3", [P("DI Sharon Tooley", POL)], ("2025-03-31", None), sector=None, leads_ok=[[P("Sharon Tooley", POL)]],
      find=[("remark", "E", "must-fix", "There is a note on the update of action 2.3. It goes out with the workbook: delete it.")])
p.ws.cell(r, 5).comment = Comment("Paula – is the force content for us to say this?", "Minutes")
p.act(["2.4", "Mental health assessors to ask about children in the household.", f"{M} – Head of Safeguarding (Jo Lisle)", D(2024, 9, 30), "Assessment form amended in August 2024.", "Peer review on 12 December 2024 read 30 records: the question was answered in 28.", "complete"],
      "2.4", due=("2024-09-30", None), st="complete", ev="evidenced", q="Peer review on 12 December 2024 read 30 records", sector="NHS", **lead("Head of Safeguarding", "Jo Lisle", M))

p.band("Recommendation 3: Injuries to babies who are not yet mobile should always be referred and examined", width=7)
p.act(["3.1", "Relaunch the bruising protocol.", OWE, D(2024, 5, 31), "Relaunched on 13 May 2024 with two webinars for GPs, health visitors, midwives, nursery staff and social workers.", "312 attended; 92% answered the test questions correctly.", "Completed"],
      "3.1", due=("2024-05-31", None), st="complete", ev="evidenced", q="312 attended; 92% answered the test questions correctly", sector="NHS", **OWEN)
p.act(["3.2", "Audit the use of the bruising protocol.", "NF", D(2024, 11, 30), "Audit carried out by six agencies.", "Audit reported on 14 January 2025: 17 of 18 babies were examined on the day of referral.", "Completed"],
      "3.2", [P("NF")], ("2024-11-30", None), "complete", "evidenced", "Audit reported on 14 January 2025: 17 of 18 babies were examined on the day of referral", sector=None, sector_ok=["LA"], leads_ok=[[P("Nadia Firth", C)], [P("Nadia Firth")]],
      find=[("lead-initials", "C", "check", "“NF” stands for a lead without a name. Write the name and the organisation.")])
p.act(["3.3", "Set up a rota for same-day medical examinations.", f"{C} and {I} – Joint Commissioning Manager (Leon Abara)", D(2025, 2, 28), "Rota agreed in principle; cover for weekends is being negotiated.", None, "In progress"],
      "3.3", due=("2025-02-28", None), sector="joint", **lead("Joint Commissioning Manager", "Leon Abara", C, I))
p.act(["3.4", "Leaflet for parents on safe handling.", PAU, "ASAP", "Draft with parents' group for comment.", None, "In progress"],
      "3.4", sector=None, **PAULA,
      find=[("due-unreadable", "D", "check", "“ASAP” is not a date, so the action can never be late. Give a day.")])

p.band("Recommendation 4: Supervision should support professional curiosity", width=7)
p.act(["4.1", "Agree a joint standard for safeguarding supervision.", "All partner agencies", D(2024, 12, 31), "Draft circulated in November; comments received from four agencies.", None, "In progress"],
      "4.1", [], ("2024-12-31", None), sector=None, leads_ok=[[P(None, "All partner agencies")], [P("All partner agencies")]],
      find=[("lead-missing", "C", "check", "“All partner agencies” names nobody who can be asked. Who answers for the action?")])
p.act(["4.2", "Reflective sessions for family workers.", "Head of Early Help", D(2024, 9, 30), "Sessions have run each month since June.", "Feedback from 64 staff: 89% said that the sessions had changed what they ask.", "Completed"],
      "4.2", [P("Head of Early Help")], ("2024-09-30", None), "complete", "evidenced", "Feedback from 64 staff: 89% said", sector=None, sector_ok=["LA"], leads_ok=[[P("Head of Early Help", C)]],
      find=[("organisation-unknown", "C", "advice", "“Head of Early Help” stands without an organisation. Whose officer is it?")])
p.act(["4.3", "Schools to review supervision of designated safeguarding leads.", f"{C} – Schools Safeguarding Adviser (Imelda Croft)", D(2024, 12, 20), "Asked in the annual return.", "Section 175 returns, autumn 2024: 97 of 99 schools have supervision in place.", "Completed"],
      "4.3", due=("2024-12-20", None), st="complete", ev="evidenced", q="Section 175 returns, autumn 2024: 97 of 99 schools", **lead("Schools Safeguarding Adviser", "Imelda Croft", C))
p.act(["4.4", "Commission training on professional curiosity.", PAU, D(2024, 12, 31), "Provider appointed in July. Four of the eight sessions have been run and the other four will be held by 30 May 2025.", "Evaluation: 91% of 74 people feel more confident.", "Completed"],
      "4.4", due=("2024-12-31", None), st="complete", ev="evidenced", q="Evaluation: 91% of 74 people feel more confident", sector=None, **PAULA,
      find=[("complete-future", "E", "check", "Completed, but “the other four will be held by 30 May 2025”, which is still to come. Is it complete?")])

p.band("Recommendation 5: Learning from the review should be shared with the family and with practitioners", width=7)
p.act(["5.1", "Share the findings with the family before publication.", NAD, D(2024, 4, 12), "The mother and grandmother met the reviewer, Mrs Joan Tilling, on 10 April 2024. The grandmother now cares for the sister, aged 3, at her home in Saltby.", "Letter of thanks from the grandmother.", "Completed"],
      "5.1", due=("2024-04-12", None), st="complete", ev="evidenced", q="met the reviewer, Mrs Joan Tilling, on 10 April 2024", **NADIA,
      find=[("case-story", "E", "must-fix", "“the sister, aged 3, at her home in Saltby” tells where one child lives. Take it out."),
            ("personal-name", "E", "check", "“Mrs Joan Tilling” is named. Is that meant to be published?")])
p.act(["5.2", "Seven minute briefing for practitioners.", PAU, D(2024, 7, 5), "Briefing sent to all agencies on 1 July 2024.", "Opened 1,140 times by 30 September 2024.", "Completed"],
      "5.2", due=("2024-07-05", None), st="complete", ev="evidenced", q="Opened 1,140 times by 30 September 2024", sector=None, **PAULA)
p.act(["5.3", "Survey practitioners on what they have learnt.", PAU, D(2025, 4, 30), "Will follow the last training session.", None, "Not yet started"],
      "5.3", due=("2025-04-30", None), sector=None, **PAULA)
p.act(["5.3", "Report progress on the plan in the FSCP annual report.", PAU, D(2025, 7, 31), "Outline of the chapter agreed with the independent scrutineer.", None, "In progress"],
      "5.3", due=("2025-07-31", None), sector=None, **PAULA,
      find=[("ref-duplicated", "A", "must-fix", "Number 5.3 stands at two actions. A minute that cites it could mean either.")])
p.row += 1
p.put(["Prepared by the FSCP business unit. Next update: Partnership Executive, 8 May 2025."])
p.wb.properties.title = "Child R multi-agency action plan"
p.find("merged-cells", "A7", "advice", "The five recommendations are merged cells. Screen readers may lose their place.")
p.find("acronyms", f"C{p.actions[5]['row']}", "advice", "ICB and DI are never spelt out.")
p.quiet("small-number", "F", "3.2", "17 of 18 babies is above the threshold.")
p.quiet("due-before-inspection", "D", "5.1", "The family was to be told before publication: 12 April is before 18 April on purpose.")
p.quiet("status-disagrees", "G", "5.3", "“Will follow the last training session.” agrees with Not yet started.")
p.quiet("small-number", "E", "3.2", "“six agencies” are no people.")
p.quiet("promise-passed", "E", "1.4", "8 May 2025 is to come.")
p.quiet("outcome-missing", "A", "1.1", "The recommendation is the band above; the plan has no outcome column.")
