"""Ofsted safeguarding plan, 2012: a flat Excel Table without bands, directorates with the leads, real dates whose format hides the year, a hidden row."""
from openpyxl.worksheet.table import Table, TableStyleInfo
from by_row import Plan, V, P, D

CS, CR, EH, AC, CE = ("Children's Services Directorate", "Corporate Resources Directorate", "Environment & Housing Directorate", "Adult Care & Health Directorate", "Chief Executive's Directorate")
PCT, MH, POL, SCB = "NHS Ellerden", "Ellerden Partnership NHS Trust", "Ellerden Police", "Ellerden Safeguarding Children Board"

p = Plan("ellerden-safeguarding", "Plan Oct 2012", "Ofsted safeguarding and looked after children plan of a county council, 2012/13, kept as an Excel Table: no bands, no source tags, leads with council directorates, "
         "dates shown as d-mmm (one holds a year that does not fit), statuses that contradict the progress, a hidden row.", "2013-03-12",
         {"ref": "A", "outcome": "B", "actions": "D", "lead": "E", "due": "F", "status": "G", "progress": "H", "evidence": "H"},
         columns_acceptable={"revised": [None, "F"]})
p.widths = {"A": 6, "B": 40, "C": 14, "D": 38, "E": 34, "F": 11, "G": 12, "H": 52}
p.wb.properties.title = "Ellerden safeguarding plan"
p.put(["Ellerden County Council: plan after the Ofsted inspection of safeguarding and looked after children (inspected April 2012, report published 18 May 2012)"], bold=True)
p.put(["Position at 31 October 2012"])
p.find("plan-older", "A2", "check", "The plan gives the position at 31 October 2012, and the meeting is on 12 March 2013. Ask the leads for an update, or tell members that it is October's.")
p.put([])
HEADS = ["ID", "What Ofsted asked for", "Ofsted category", "What we are doing", "Directorate and lead officer", "Deadline", "Status", "How far we have got, and how we know"]
head = p.put(HEADS, bold=True)
p.find("due-no-year", f"F{head}", "advice", "No deadline shows its year. A reader next year cannot tell which May is meant.")
SRC = [["OFSTED"], ["OFSTED", "2012"]]

def a(n, outcome, cat, do, lead, due, status, now, leads, fmt="d-mmm", **k):
    cell = D(*due, fmt) if due else None
    iso = ("%04d-%02d-%02d" % due, None) if due else (None, None)
    return p.act([n, outcome, cat, do, lead, cell, status, now], str(n), leads, due=k.pop("gold_due", iso), st=k.pop("st", "complete" if status == "Complete" else "open"),
                 src_ok=[["OFSTED"]], section=None, section_ok=[None, ""], **k)

TH, MO = P("Tom Hargate", CS), P("Marguerite Ollis", CS)
a(1, "Qualified social workers screen every contact", "Immediate", "Move two seniors to the contact team", "Tom Hargate, Children's Services Directorate", (2012, 6, 18), "Complete",
  "Daily check of the contact log since 11 June: every contact was screened by a qualified worker.", [TH], ev="evidenced", q="Daily check of the contact log since 11 June")
a(2, "No child in need waits for a social worker", "Immediate", "Allocate all open cases", "Tom Hargate, Children's Services Directorate", (2012, 6, 18), "Complete", "All cases are now allocated promptly.", [TH], ev="asserted", q="All cases are now allocated promptly")
a(3, "Child protection enquiries are made in time", "3 months", "Weekly tracking by service managers", "Marguerite Ollis, Children's Services Directorate", (2012, 8, 18), "Complete",
  "First conferences within 15 days: 91% in September, 61% in May.", [MO], ev="evidenced", q="First conferences within 15 days: 91% in September")
r = a(4, "Every file has an up to date chronology", "3 months", "Write or update all chronologies", "Marguerite Ollis - Children's Services Directorate", (2012, 8, 18), "Behind", "A chronology was found in 48% of the files sampled in October.", [MO],
  find=[("hidden-row", "A", "must-fix", "The row of action 4 is hidden. It is not complete and late, and members would not see it.")])
p.ws.row_dimensions[r].hidden = True
a(5, "Looked after children have their health assessed in time", "3 months", "Joint tracking of appointments", "Dr Emlyn Frayne, NHS Ellerden / Ruth Colby, Children's Services Directorate", (2012, 8, 18), "Complete",
  "Assessments in time: 88% at the end of September (PCT return).", [P("Emlyn Frayne", PCT), P("Ruth Colby", CS)], sector="joint", leads_ok=[[P("Dr Emlyn Frayne", PCT), P("Ruth Colby", CS)]], ev="evidenced", q="Assessments in time: 88% at the end of September")
a(6, "Staff are supervised every month", "3 months", "New supervision policy", "Corporate Resources Directorate: Peter Gannaway (Human Resources)", (2012, 8, 18), "Complete", "Policy drafted. Not yet complete, as the unions are still being consulted.",
  [P("Peter Gannaway", CR)], leads_ok=[[P("Peter Gannaway", CR, "Human Resources")], [P("Peter Gannaway", "Human Resources")]], ev="none", ev_ok=["asserted"], quiet=True,
  find=[("status-disagrees", "G", "must-fix", "Action 6 is Complete, but its text says “Not yet complete”. Which is right?")])
a(7, "Teams are fully staffed", "6 months", "Recruit to 14 vacant posts", "Corporate Resources Directorate: Peter Gannaway (Human Resources)", (2012, 11, 18), "On target", "Nine of fourteen posts filled.",
  [P("Peter Gannaway", CR)], leads_ok=[[P("Peter Gannaway", CR, "Human Resources")], [P("Peter Gannaway", "Human Resources")]])
p.quiet("small-number", "H", "7", "posts are no people who need protecting")
a(8, "The case system supports social workers", "12 months", "Buy and install a new case system", "Corporate Resources Directorate (ICT), Nadia Holroyd", (2013, 5, 18), "On target", "Supplier chosen; contract signed on 8 October.",
  [P("Nadia Holroyd", CR)], leads_ok=[[P("Nadia Holroyd", "Corporate Resources Directorate (ICT)")], [P("Nadia Holroyd", CR, "ICT")]])
a(9, "Notifications of domestic violence are shared the same day", "6 months", "Daily electronic notification", "Ch Insp Bob Latimer, Ellerden Police", (2012, 11, 18), "Complete",
  "Joint dip sample on 9 October: all 30 notifications had been sent within a day.", [P("Bob Latimer", POL)], sector=None, leads_ok=[[P("Ch Insp Bob Latimer", POL)]], ev="evidenced", q="Joint dip sample on 9 October")
a(10, "The Safeguarding Board has a plan that it can be held to", "6 months", "Write a three-year business plan", "Independent Chair, Ellerden Safeguarding Children Board", (2012, 11, 18), "On target", "Partners have been consulted.",
  [P("Independent Chair", SCB)], sector=None, leads_ok=[[P(None, SCB)]])
a(11, "Private fostering is recognised", "6 months", "Leaflets to schools and surgeries", "R Colby, Children's Services Directorate", (2012, 11, 18), "Complete",
  "Leaflets sent to all schools and surgeries; 3 children are now known to be privately fostered, against 1 in May.", [P("R Colby", CS)], leads_ok=[[P("Ruth Colby", CS)]], ev="evidenced", ev_ok=["asserted"],
  q="3 children are now known to be privately fostered",
  find=[("small-number", "H", "check", "Action 11 counts 3 children, and 1 in May. Could a family be recognised?"),
        ("spelt-differently", "E", "advice", "“Ruth Colby” in action 5 is “R Colby” here; a filter on the lead finds only one of them.")])
a(12, "Children in care have an advocate", "3 months", "Contract for advocacy", "Children's Services Directorate", (2012, 8, 18), "Not started", "Contract let, and the service opened on 1 September. The first quarterly return shows 41 children helped.",
  [P(None, CS)], od_ok=[False],
  find=[("status-disagrees", "G", "must-fix", "Action 12 is “Not started”, but its text says that the service has been open since 1 September. Which is right?")])
a(13, "No homeless young person is put into bed and breakfast", "6 months", "Protocol with housing", "Glenn Roscow, Environment & Housing Directorate", (2012, 11, 18), "Complete",
  "Nobody under 18 in bed and breakfast since 3 September (weekly return). Out of hours ring the duty officer, 01632 960214.", [P("Glenn Roscow", EH)], ev="evidenced", q="Nobody under 18 in bed and breakfast since 3 September",
  find=[("phone-number", "H", "check", "A telephone number stands in action 13. Whose is it, and may it be published?")])
a(14, "Councillors act as good corporate parents", "3 months", "Training for members of the panel", "Democratic Services, Chief Executive's Directorate", (2012, 9, 30), "Complete", "Done", [P("Democratic Services", CE)],
  leads_ok=[[P(None, "Democratic Services", CE)], [P(None, "Democratic Services")], [P(None, CE)]], ev="none")
a(15, "Everybody knows when to refer a child", "6 months", "Agree thresholds and send them to all schools", "Tom Hargate (Children's Services Directorate) with NHS Ellerden and Ellerden Police", (2012, 9, 30), "Complete",
  "Thresholds adopted by the Board on 20 September (minute 6); all 64 schools recieved them.", [TH], ww=[P(None, PCT), P(None, POL)], ww_ok=[[P(None, PCT, POL)]], ev="evidenced", q="Thresholds adopted by the Board on 20 September",
  find=[("misspelling", "H", "advice", "“recieved” should be “received”.")])
a(16, "Children do not wait long for mental health care", "12 months", "Extra sessions; new referral form", "Ellerden Partnership NHS Trust: Dr Sian Latchford", (2013, 5, 18), "Behind", "Average wait in October 19 weeks (target 12).",
  [P("Sian Latchford", MH)], sector="NHS", leads_ok=[[P("Dr Sian Latchford", MH)]])
a(17, "Services for adults think of the children in the family", "12 months", "Joint protocol on parents' mental health and drug use", "Adult Care & Health Directorate: Bernard Tull", (2013, 5, 18), "On target", "Protocol drafted with both trusts.", [P("Bernard Tull", AC)])
p.quiet("colour-wrong", "E", "17", "Adult Care & Health is a directorate of the council, not an NHS body")
a(18, "Managers can rely on the figures", "12 months", "Clean the data before they are moved", "Corporate Resources Directorate, Nadia Holroyd", (2012, 4, 30), "On target", "Some 70% of records have been checked.", [P("Nadia Holroyd", CR)],
  gold_due=("2013-04-30", None), due_ok=[("2012-04-30", None)], od=False, od_ok=[True, None],
  find=[("due-hidden-year", "F", "must-fix", "Action 18 shows 30-Apr, but the cell holds 30 April 2012, before the report came out. Is 2013 meant?")])
a(19, "Parents' complaints are answered", "3 months", "Central log and reminders", "Chief Executive's Directorate – Verity Saxby", (2012, 11, 18), "Complete", "Complaints are answered promptly and parents are happier.", [P("Verity Saxby", CE)],
  ev="asserted", q="Complaints are answered promptly and parents are happier")
a(20, "Case files are audited", "3 months", "Monthly audit by all managers", "Marguerite Ollis, Children's Services Directorate", None, "On target", "Audit tool tried out. The full programme will start in January 2013.", [MO],
  find=[("due-missing", "F", "must-fix", "Action 20 has no deadline."),
        ("promise-passed", "H", "check", "Action 20: the audits were to start in January 2013. Did they?")])
a(21, "Applications to court are of good quality", "12 months", "Joint training with lawyers", "Legal Services, Chief Executive's Directorate", (2013, 6, 30), "On target", None, [P("Legal Services", CE)],
  leads_ok=[[P(None, "Legal Services", CE)], [P(None, "Legal Services")], [P(None, CE)]], fmt="dd mmm",
  find=[("progress-missing", "H", "check", "Nothing is said of how far action 21 has got.")])
a(22, "Foster carers feel supported", "6 months", "Out of hours helpline", "J.W.", (2012, 11, 18), "Complete", "Survey of foster carers, October: 44 of 52 felt well supported.", [P("J.W.")], sector=None, leads_ok=[[P("JW")]],
  ev="evidenced", q="Survey of foster carers, October",
  find=[("lead-initials", "E", "check", "Who is “J.W.”, the lead of action 22, and of which directorate?")])
a(23, "Professionals know how to challenge each other", "12 months", "Escalation policy", "Tom Hargate, Children's Services Directorate", (2013, 5, 18), "Complete", "Will be launched at the Board's conference on 24 April 2013.", [TH], ev="none", ev_ok=["asserted"], quiet=True,
  find=[("complete-future", "H", "check", "Action 23 is Complete, but the policy “will be launched” on 24 April 2013.")])
t = Table(displayName="SafeguardingPlan", ref=f"A{head}:H{p.row}")
t.tableStyleInfo = TableStyleInfo(name="TableStyleLight9", showRowStripes=True)
p.ws.add_table(t)
p.find("acronyms", "A1", "advice", "PCT and ICT are never spelt out.")
