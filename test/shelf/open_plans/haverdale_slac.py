"""Ofsted/CQC safeguarding and looked after children plan, 2011/12: number and source tag inside the recommendation, bands give the time limits, Y/P/N by the plan's key."""
from by_row import Plan, D, P, V

p = Plan("haverdale-slac", "Action Plan", "Ofsted and CQC safeguarding and looked after children plan 2011/12; joint; finished or not by Y, P and N", "2012-03-22",
         {"ref": "A", "outcome": "A", "actions": "B", "due": "C", "revised": "C", "lead": "D", "progress": "E", "status": "F", "evidence": "E"})
p.widths = {"A": 44, "B": 38, "C": 20, "D": 36, "E": 48, "F": 12}

HBC, PCT = "Haverdale Borough Council", "NHS Haverdale"
FT, CHP = "Haverdale Hospitals NHS Foundation Trust", "Calder and Haver Partnership NHS Trust"

p.put(["HAVERDALE CHILDREN'S TRUST"], bold=True)
p.put(["Action plan after the inspection of safeguarding and looked after children services, 3 to 14 October 2011 (report published 21 November 2011)"])
p.put(["Updated 29 February 2012 for the Children's Overview and Scrutiny Panel of 22 March 2012"])
p.put(["Done? Y = finished, P = part done, N = not begun"])
p.at(6)
p.put(["Recommendation", "What we will do", "When", "Who", "Where are we now?", "Done?"], bold=True)

def a(n, text, tag, action, due_cell, due, who, leads, progress, mark, **k):
    src = {"O": ("OFSTED",), "C": ("CQC",), "OC": ("OFSTED", "CQC"), "": ()}[tag]
    label = {"O": " (Ofsted 2011)", "C": " (CQC 2011)", "OC": " (Ofsted and CQC 2011)", "": ""}[tag]
    return p.act([f"{n}. {text}{label}", action, due_cell, who, progress, mark], str(n), leads, due=due,
                 st="complete" if mark == "Y" else "open", src=src, **k)

SUE, RUTH, JO = P("Sue Marchbank", HBC), P("Dr Ruth Colley", PCT), P("Joanne Peel", HBC)
RUTH2 = P("Ruth Colley", PCT)

p.band("TO BE DONE IMMEDIATELY", fill="EDEDED")
a(1, "Ensure that health services are represented at initial child protection conferences", "OC", "The named nurse attends or sends a report. Attendance is logged by the conference unit.", D(2011, 12, 31), ("2011-12-31", None),
  "Sue Marchbank – Haverdale Borough Council; Dr Ruth Colley – NHS Haverdale", [SUE, RUTH],
  "The log for December to February shows that health attended or reported to 47 of 48 conferences.", "Y", sector="joint", leads_ok=[[SUE, RUTH2]],
  ev="evidenced", q="The log for December to February shows that health attended or reported to 47 of 48 conferences.",
  find=[("colour-missing", "A", "advice", "The colours do not show which partner leads: no action has one. Applying the colour code fills them in.")])
a(2, "Make sure that police notifications are screened on the day they arrive", "O", "An additional screening officer joins the contact team.", "Immediately", (None, None),
  "Head of Referral and Assessment, Haverdale Borough Council", [P("Head of Referral and Assessment", HBC)],
  "Post filled on 5 December 2011. The backlog has stood at nil in each weekly return since.", "Y", ev="evidenced", q="The backlog has stood at nil in each weekly return since.", reason="“Immediately” is no date",
  find=[("due-unreadable", "C", "advice", "“Immediately” is not a date. The action is recorded as finished, so nothing turns on it.")])
a(3, "Keep the out of hours contact list up to date", "C", "The list is re-issued to all partners.", "Immediately", (None, None),
  "Calder and Haver Partnership NHS Trust: Colin Threlfall", [P("Colin Threlfall", CHP)], "The list is kept up to date.", "Y", sector="NHS", ev="asserted", q="The list is kept up to date.", reason="“Immediately” is no date",
  find=[("due-unreadable", "C", "advice", "“Immediately” is not a date. The action is recorded as finished, so nothing turns on it.")])
a(4, "Ensure that case records show that the child was seen alone", "O", "Mandatory field in the electronic record. Monthly audit by service managers.", D(2011, 11, 30), ("2011-11-30", None),
  "Sue Marchbank – Haverdale Borough Council", [SUE], "The field is live. January audit: 57 of 60 records show that the child was seen alone.", "Y", ev="evidenced", q="January audit: 57 of 60 records show that the child was seen alone.")

p.band("TO BE DONE WITHIN THREE MONTHS", fill="EDEDED")
a(5, "Improve the quality of core assessments", "O", "Workshops for social workers; new guidance on analysis.", D(2012, 2, 21), ("2012-02-21", None),
  "Joanne Peel, Haverdale Borough Council", [JO], "Guidance issued. The first round of workshops was held in January. The second round is to be held on 9 March 2012.", "P",
  find=[("promise-passed", "E", "check", "“The second round is to be held on 9 March 2012” has passed. Was it held?")])
a(6, "Ensure that emergency department staff are trained in child protection at level 3", "C", "Deliver level 3 training in the emergency department.", D(2012, 2, 21), ("2012-02-21", None),
  "Haverdale Hospitals NHS Foundation Trust – Anil Desai", [P("Anil Desai", FT)], "The training register of 20 February shows 91% trained (target 90%).", "Y", sector="NHS", ev="evidenced", q="The training register of 20 February shows 91% trained (target 90%).")
a(7, "Reduce delay in initial health assessments of looked after children", "OC", "Additional clinics; joint tracking of referrals.", "21 Feb 2012 (extended to 30 June 2012, as the second paediatrician does not start until May)", ("2012-02-21", "2012-06-30"),
  "Dr Ruth Colley – NHS Haverdale / Sue Marchbank – Haverdale BC", [RUTH, P("Sue Marchbank", "Haverdale BC")], "The average wait is down from 41 to 29 working days.", "P", sector="joint",
  leads_ok=[[RUTH, SUE], [RUTH2, P("Sue Marchbank", "Haverdale BC")], [RUTH2, SUE]],
  find=[("spelt-differently", "D", "advice", "“Haverdale BC” and “Haverdale Borough Council” seem to be one body, and so do “Haverdale Hospitals NHS FT” and “Haverdale Hospitals NHS Foundation Trust”. Use one spelling throughout.")])
a(8, "Involve children and young people in the planning of services", "O", "Set up a children in care council with a budget of its own.", D(2012, 2, 21), ("2012-02-21", None),
  "Mick Farrow, Haverdale Borough Council", [P("Mick Farrow", HBC)], "The council meets monthly and has elected its chair. The Corporate Parenting Panel received its first report on 8 February 2012.", "Y",
  ev="evidenced", q="The Corporate Parenting Panel received its first report on 8 February 2012.")
p.cont([None, "Publish what children have asked for, and the answers.", None, None, "The first list of requests went up on the website in February."])
a(9, "Assure the quality of statutory reviews", "O", "Peer observation of reviews twice a year.", D(2012, 2, 21), ("2012-02-21", None),
  "Independent Reviewing Manager", [P("Independent Reviewing Manager")], "Findings from the observation of 12 reviews went to the management team on 14 February 2012.", "Y", sector=None, sector_ok=["LA"],
  ev="evidenced", q="Findings from the observation of 12 reviews went to the management team on 14 February 2012.",
  find=[("organisation-unknown", "D", "advice", "“Independent Reviewing Manager” stands without an organisation. Say whose officer leads.")])
a(10, "Strengthen the challenge offered by the safeguarding board", "", "Self-assessment by each member agency, then an away day.", D(2012, 2, 29), ("2012-02-29", None),
  "Haverdale Safeguarding Children Board – Independent Chair", [P("Independent Chair", "Haverdale Safeguarding Children Board")],
  "Self-assessments were received from all member agencies. Away day held on 24 January 2012; the report is in the Board's minutes.", "Y", sector=None,
  ev="evidenced", q="Away day held on 24 January 2012; the report is in the Board's minutes.",
  find=[("source-missing", "A", "check", "Recommendation 10 does not name the inspectorate and the year, as the others do. Whose is it?")])
a(11, "Raise the number and the quality of common assessments", "O", "Workshops for schools and health visitors; termly sampling.", D(2012, 2, 21), ("2012-02-21", None),
  "Joanne Peel, Haverdale Borough Council & Kath Nunnery, Haverdale Hospitals NHS FT", [JO, P("Kath Nunnery", "Haverdale Hospitals NHS FT")],
  "74 common assessments were begun in the quarter (target 60). The quality sample has not yet been finished.", "Y", sector="joint", leads_ok=[[JO, P("Kath Nunnery", FT)]],
  ev="evidenced", q="74 common assessments were begun in the quarter (target 60).",
  find=[("complete-outstanding", "E", "check", "Recommendation 11 is marked finished, but “The quality sample has not yet been finished” reads as work still to do. Is it finished?")])

p.band("TO BE DONE WITHIN SIX MONTHS", fill="EDEDED")
a(12, "Improve the attainment of looked after children", "O", "Every looked after child to have a current personal education plan.", D(2012, 5, 21), ("2012-05-21", None),
  "Virtual School Head, Haverdale Borough Council", [P("Virtual School Head", HBC)], "83% of plans were current at half term.", "P")
a(13, "Increase the choice of placements", "O", "Approve 20 more fostering households.", "21/05/2012 (tbc)", ("2012-05-21", None),
  "Mick Farrow, Haverdale Borough Council", [P("Mick Farrow", HBC)], "9 households approved and 11 in assessment.", "P",
  find=[("due-unsettled", "C", "check", "“21/05/2012 (tbc)” leaves the day open; it was read as 21 May 2012. Write the day that was agreed.")])
a(14, "Give young people who leave care a summary of their health history", "C", "Health passport designed with young people.", "May 2012", ("2012-05-31", None),
  "Designated Nurse, NHS Haverdale", [P("Designated Nurse", PCT)], "Design agreed. 4 young people have received theirs.", "P", sector="NHS",
  find=[("small-number", "E", "check", "“4 young people” could identify somebody. Take it out, or say “a small number”, before publishing."),
        ("due-month-only", "C", "advice", "“May 2012” was read as 31 May 2012. Write the day, month and year.")])
a(15, "Improve access to mental health services for looked after children", "C", "Create a dedicated CAMHS post.", D(2012, 5, 21), ("2012-05-21", None),
  "Colin Threlfall", [P("Colin Threlfall")], "The post was advertised twice without success and will be advertised again in April.", "P", sector=None, sector_ok=["NHS"], leads_ok=[[P("Colin Threlfall", CHP)]],
  find=[("organisation-unknown", "D", "advice", "“Colin Threlfall” stands without an organisation. At recommendation 3 it is Calder and Haver Partnership NHS Trust: write it here too."),
        ("acronyms", "B", "advice", "CAMHS is never spelt out. Spell it out where it first stands, or list it for members.")])
FOUR = [SUE, RUTH, P("Anil Desai", FT), P("Colin Threlfall", CHP)]
a(16, "Agree a joint commissioning strategy", "OC", "Needs assessment, draft strategy, consultation, adoption by each body.", "31 May 2012", ("2012-05-31", None),
  "Sue Marchbank (Haverdale Borough Council) / Dr Ruth Colley (NHS Haverdale) / Anil Desai (Haverdale Hospitals NHS Foundation Trust) / Colin Threlfall (Calder and Haver Partnership NHS Trust)", FOUR,
  "The needs assessment was finished in February and a drafting group has been formed.", "P", sector="joint", leads_ok=[[SUE, RUTH2] + FOUR[2:]],
  find=[("leads-many", "D", "advice", "Four people lead recommendation 16. Say who answers for it, and who works with them.")])
a(17, "Bring the workforce strategy up to date", "O", "New strategy covering recruitment, retention and training.", "30 April", ("2012-04-30", None),
  "Assistant Director, Resources (Haverdale Borough Council)", [P("Assistant Director, Resources", HBC)], "Consultation draft issued.", "P",
  find=[("due-no-year", "C", "advice", "“30 April” does not show its year; it was read as 2012. Write the year.")])
a(18, "Raise awareness of private fostering", "O", "Leaflet and poster campaign; talks in schools.", D(2012, 3, 31), ("2012-03-31", None),
  "Joanne Peel, Haverdale Borough Council", [JO], "Leaflets printed. Talks given in 31 of 38 schools.", "P", find=[("due-soon", "C", "advice", "Recommendation 18 falls due on 31 March 2012.")])
a(19, "Ensure that statutory visits are recorded in time", "O", "Weekly exception report to team managers.", D(2011, 1, 31, "dd-mmm"), ("2011-01-31", None),
  "Sue Marchbank – Haverdale Borough Council", [SUE], "Exception report set up; 12% of visits are still recorded late.", "P", due_ok=[("2012-01-31", None)], quiet=True,
  find=[("due-hidden-year", "C", "must-fix", "The cell shows 31-Jan but holds 31 January 2011, before the inspection. Read as 2012, recommendation 19 is late too. Confirm the year.")])
a(20, "Improve the sharing of information by general practitioners", "C", "Standard letter and contact list for all practices.", D(2012, 5, 21), ("2012-05-21", None),
  "Dr Ruth Colley – NHS Haverdale", [RUTH], "The letter has gone to all 34 practices; Dr Haslam of the Moor Lane surgery is trying out the contact list.", "P", sector="NHS", leads_ok=[[RUTH2]],
  find=[("personal-name", "E", "check", "“Dr Haslam” is named with his or her surgery. Is that meant to be published?")])
a(21, "Analyse the take-up of services by minority ethnic families", "O", "Analysis by ward and service, with proposals.", D(2012, 5, 21), ("2012-05-21", None),
  "Head of Performance, Haverdale Borough Council", [P("Head of Performance", HBC)], None, "N")
a(22, "Report progress to councillors", "O", "Regular reports to scrutiny.", "TBC", (None, None), "Director of Children's Services", [P("Director of Children's Services")],
  "The first report is on the agenda of this Panel.", "P", sector="LA", sector_ok=[None], leads_ok=[[P("Director of Children's Services", HBC)]], reason="“TBC” is no date",
  find=[("due-unreadable", "C", "check", "“TBC” is not a date, so recommendation 22 can never be late. Give a day.")])

p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties. A PDF made from it will have none either.")
p.quiet("progress-missing", "E", "21", "N says that it has not begun: nothing more need be said")
p.quiet("overdue", "C", "7", "Extended to 30 June 2012 with a reason")
p.quiet("narrower-than-promised", "E", "1", "47 of 48, logged: an answer, not a gap")
p.quiet("organisation-unknown", "D", "22", "A director of children's services is the council's")
p.quiet("promise-passed", "E", "15", "April is still to come on 22 March")
