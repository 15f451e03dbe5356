"""A district hospital trust and its county council, 2012: the status is the last word of the progress, the dates hide their year."""
from by_row import D, P, Plan, V

AS_AT = "2013-01-22"
p = Plan("osterby-hospital-2012", "Plan", "CQC/Ofsted safeguarding inspection of a county and its district hospital, report March 2012, progress at December 2012. Dates as 18-Jun (real and typed), status the last word of progress, key of colours in the heading, bands that give time limits, a row split over a page break.",
         AS_AT, {"ref": "A", "outcome": "B", "actions": "C", "lead": "D", "due": "E", "revised": "E", "progress": "F", "status": "F", "evidence": "F"})
OCC, ODH, PCT = "Ousefordshire County Council", "Osterby and District Hospitals NHS Trust", "NHS Ousefordshire"
p.widths = {"A": 6, "B": 42, "C": 42, "D": 34, "E": 20, "F": 60}
LA, NHS, J = "FFF2CC", "DDEBF7", "E2EFDA"
def O(text, fill=None, red=False): return V(text, None, fill, **({"color": "C00000"} if red else {}))
def S(m, d, y=2012): return D(y, m, d, "d-mmm")

r = p.put(["JOINT ACTION PLAN: INSPECTION OF SAFEGUARDING AND LOOKED AFTER CHILDREN SERVICES (Ofsted and CQC), Ousefordshire"], bold=True)
p.ws.merge_cells(f"A{r}:F{r}")
r = p.put(["Inspected 16 to 27 January 2012; report published 9 March 2012. Progress at 31 December 2012, for the Scrutiny Committee."])
p.ws.merge_cells(f"A{r}:F{r}")
p.find("merged-cells", "A1", "advice", "The title and the section bands are merged: screen readers may lose their place. Use Centre Across Selection.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
HEAD = ["No", "Recommendation (yellow = County Council, blue = NHS, green = both; red text = added by CQC)", "What we will do", "Lead (supported by)", "Timescale", "Progress"]
p.at(4); p.put(HEAD, bold=True)

p.band("IMMEDIATELY", 6)
r = p.act([1, O("Every child who comes to the emergency department is checked against the list of children with a protection plan. (Ofsted and CQC, 2012)", NHS), "• Put the list on the department's own system\n• Check at booking in",
       "Moira Kettley / Osterby and District Hospitals NHS Trust\nSupported by: Alan Brisco, Ousefordshire County Council", "Immediately",
       "The list has been on the system since April. A record audit of 60 attendances in June 2012 found the check made in 58. COMPLETE"],
      "1", [P("Moira Kettley", ODH)], ww=[P("Alan Brisco", OCC)], sector="NHS", st="complete", ev="evidenced", q="A record audit of 60 attendances in June 2012 found the check made in 58.", src=["OFSTED", "CQC"],
      find=[("due-unreadable", "E", "advice", "“Immediately” is not a date. The action is recorded as complete, so nothing turns on it.")])
p.find("colour-only-carrier", f"B{r}", "check", "Who leads is shown by colour alone (see the heading). Printed in black and white it is lost: add a column that says it.")
p.act([2, O("Initial assessments are finished within the time that the guidance allows. (Ofsted, 2012)", LA), "Weekly report of assessments that near their limit, to every team manager.",
       "Alan Brisco / Ousefordshire County Council", S(4, 18), "The weekly performance report shows 97% in time from May to November 2012, against 81% at the inspection. COMPLETE"],
      "2", [P("Alan Brisco", OCC)], due=("2012-04-18", None), st="complete", ev="evidenced", q="The weekly performance report shows 97% in time from May to November 2012", src=["OFSTED"])
p.find("due-no-year", f"E{p.row}", "advice", "Most dates of this column do not show their year. Show it: a reader next year cannot tell which April is meant.")
p.act([3, O("The reasons for management decisions stand on the child's file. (Ofsted, 2012)", LA), "Brief team managers; change the supervision form.",
       "Alan Brisco / Ousefordshire County Council", "18-Apr", "Team managers are now clear about what has to be recorded and there has been a marked improvement. COMPLETE"],
      "3", [P("Alan Brisco", OCC)], due=("2012-04-18", None), st="complete", ev="asserted", q="Team managers are now clear about what has to be recorded and there has been a marked improvement.", src=["OFSTED"])
p.act([4, O("Visitors to the children's ward and the maternity unit are seen before they are let in. (CQC, 2012)", NHS, True), "Fit door entry on both wards; rota for the desk at visiting hours.",
       "Moira Kettley / Osterby and District Hospitals NHS Trust", "18-Jun (revised to Feb 13 due to the refurbishment of the maternity block)", "Door entry is working on the children's ward. The maternity block is with the builders, who hand it back in February. IN PROGRESS"],
      "4", [P("Moira Kettley", ODH)], due=("2012-06-18", "2013-02-28"), st="open", sector="NHS", src=["CQC"],
      find=[("due-month-only", "E", "advice", "“Feb 13” was read as 28 February 2013, not 13 February. Write the day, month and year.")])

p.band("WITHIN THREE MONTHS", 6)
p.act([5, O("Doctors in training are taught about safeguarding at their induction. (CQC, 2012)", NHS), "Put an hour's session into both inductions of the year.",
       "Dr Paul Meir / Osterby and District Hospitals NHS Trust", S(6, 18), "Held in April and August 2012; the sign-in sheets show 74 of 74 present, and their feedback forms were good.  Completed"],
      "5", [P("Dr Paul Meir", ODH)], due=("2012-06-18", None), st="complete", ev="evidenced", q="the sign-in sheets show 74 of 74 present", sector="NHS", src=["CQC"], leads_ok=[[P("Paul Meir", ODH)]],
      find=[("cqc-not-red", "B", "check", "The recommendation is from CQC alone, but it is not in red as the heading promises.")])
p.act([6, O("There is one protocol for unborn babies about whom there is concern. (Ofsted and CQC, 2012)", J), "Write a protocol with midwives, health visitors and social workers.",
       "Alan Brisco / Ousefordshire County Council\nSue Wetherill / NHS Ousefordshire", S(9, 18), "A draft has been round all three services. Comments from midwives are awaited. IN PROGRESS"],
      "6", [P("Alan Brisco", OCC), P("Sue Wetherill", PCT)], due=("2012-09-18", None), st="open", sector="joint", src=["OFSTED", "CQC"],
      leads_ok=[[P("Alan Brisco", OCC)]], ww_ok=[[P("Sue Wetherill", PCT)]], sector_ok=["LA"],
      find=[("leads-untold", "D", "advice", "The heading speaks of those who support, but nothing tells whether both lead here. Say who leads.")])
p.act([7, O("Strategy discussions are held with a health professional present. (Ofsted, 2012)", LA), "Send the duty rota of the named nurses to each social work team.",
       "Karen Holt / Ousefordshire County Council", S(6, 18), "COMPLETE"],
      "7", [P("Karen Holt", OCC)], due=("2012-06-18", None), st="complete", ev="none", src=["OFSTED"])
p.act([8, O("Children are seen alone, and what they say is written down. (Ofsted, 2012)", LA), "Rewrite the visit form. Sample ten files in each team in each quarter.",
       "Karen Holt / Ousefordshire County Council", S(6, 18), "The form was changed in May 2012."],
      "8", [P("Karen Holt", OCC)], due=("2012-06-18", None), st="complete", ev="evidenced", q="File samples of June and October 2012 (110 files) found 104 with the child's own words.", src=["OFSTED"])
h = p.put(HEAD, bold=True)
p.find("heading-repeated", f"A{h}", "advice", "The heading row stands again further down and splits action 8 over two pages. Let Excel repeat it in print (Print Titles).")
p.cont([None, None, None, None, None, "File samples of June and October 2012 (110 files) found 104 with the child's own words. COMPLETE"])
p.act([9, O("Nurses and care assistants on the adult wards know when to refer a child of a patient. (CQC, 2012)", NHS, True), "•\u00a0Training for the ward staff at three levels\n•\u00a0A card for each nurses' station",
       "Moira Kettley / Osterby and District Hospitals NHS Trust", "18-Sep", "Training records at November 2012 show 88% of day staff at the right level. Sessions for the night staff are still to be arranged. COMPLETE"],
      "9", [P("Moira Kettley", ODH)], due=("2012-09-18", None), st="complete", ev="evidenced", q="Training records at November 2012 show 88% of day staff at the right level.", sector="NHS", src=["CQC"],
      find=[("complete-outstanding", "F", "check", "Recorded COMPLETE, but “Sessions for the night staff are still to be arranged” is work still to do. Is it complete?")])
p.act([10, O("Looked after children have their health assessed on time. (Ofsted and CQC, 2012)", NHS), "Second nurse for looked after children; clinics at the end of the school day.",
       "Sue Wetherill / NHS Ousefordshire\nSupported by: Karen Holt, Ousefordshire County Council", "18-Sep (extended to recruit)", "The post has been advertised twice. Bank staff cover one clinic a week. IN PROGRESS"],
      "10", [P("Sue Wetherill", PCT)], ww=[P("Karen Holt", OCC)], due=("2012-09-18", None), st="open", sector="NHS", src=["OFSTED", "CQC"],
      late_words="Action 10 was extended with no new date. Counted from 18 September 2012 it is late: what is the new date?")
p.act([11, O("Children who go missing from care are spoken to when they come back. (Ofsted, 2012)", LA), "Contract with an independent visitor service; a report each month to the Director.",
       "Karen Holt, Ousefordshire County Council", "18-Sep (revised to 31 March 2013 because the first tender drew no bids)", "New tender closes on 15 February. Meanwhile the team manager of the leaving care team does the interviews: 3 children were seen in December. IN PROGRESS"],
      "11", [P("Karen Holt", OCC)], due=("2012-09-18", "2013-03-31"), st="open", src=["OFSTED"],
      find=[("small-number", "F", "check", "“3 children” in one month could tell who they are. Take it out, or say “a small number”, before the paper is public.")])

p.band("WITHIN SIX MONTHS", 6)
p.act([12, O("The recording system gives managers a picture of the caseload of each worker. (Ofsted, 2012)", LA), "Build the caseload report; test it with two teams.",
       "Ray Tolland / Ousefordshire County Council", S(11, 30, 2013), "Not ready in November 2012 as we had hoped, since the supplier changed its release. Being tested by the Osterby team. IN PROGRESS"],
      "12", [P("Ray Tolland", OCC)], due=("2013-11-30", None), due_ok=[("2012-11-30", None)], st="open", od_ok=[True], src=["OFSTED"], quiet=True,
      find=[("due-hidden-year", "E", "must-fix", "The cell shows 30-Nov but holds 30 November 2013; the progress says November 2012 was missed. Read as 2012 the action is late. Which year is meant?")])
p.act([13, O("Foster carers are told of a child's health needs on the day of the placement. (Ofsted, 2012)", NHS), "A one-page health summary goes with each placement.",
       "Karen Holt / Ousefordshire County Council", S(9, 18), "A survey of foster carers in October 2012 (63 replies) shows that 57 had the summary on the day. Complete"],
      "13", [P("Karen Holt", OCC)], due=("2012-09-18", None), st="complete", ev="evidenced", q="A survey of foster carers in October 2012 (63 replies) shows that 57 had the summary on the day.", src=["OFSTED"],
      find=[("colour-wrong", "B", "must-fix", "It is blue (NHS), but its lead is Karen Holt of the County Council: yellow fits.")])
p.act([14, O("Midwives know the thresholds of the common assessment. (CQC, 2012)", NHS, True), "Two briefings at each maternity site.",
       "Joan Pridmore", S(9, 18), "Briefings held at both sites in July and August 2012; attendance lists hold 52 names. COMPLETE"],
      "14", [P("Joan Pridmore")], due=("2012-09-18", None), st="complete", ev="evidenced", q="attendance lists hold 52 names", sector=None, sector_ok=["NHS"], src=["CQC"],
      find=[("organisation-unknown", "D", "check", "Joan Pridmore stands without an organisation: is she the hospital trust's or the PCT's?")])
p.act([15, O("General practices send a report to each child protection conference. (CQC, 2012)", NHS, True), "Model report; reminder from the named GP; count of the reports in each month.",
       "Sue Wetherill / NHS Ousefordshire", "Dec 12", "Model report sent to all 41 practices. 52% sent one in November. In progress"],
      "15", [P("Sue Wetherill", PCT)], due=("2012-12-31", None), st="open", sector="NHS", src=["CQC"],
      find=[("due-month-only", "E", "advice", "“Dec 12” was read as 31 December 2012, not 12 December. Write the day, month and year.")])
p.act([16, O("The health records of looked after children are kept in one place. (CQC, 2012)", NHS, True), "Bring the two sets of paper records together.",
       "Dr Paul Meir / Osterby and District Hospitals NHS Trust", "31 March 2013", "Records of the under fives have been brought together. The older children's are not yet COMPLETE"],
      "16", [P("Dr Paul Meir", ODH)], due=("2013-03-31", None), st="open", sector="NHS", src=["CQC"], leads_ok=[[P("Paul Meir", ODH)]])
p.quiet("status-unclear", "F", "16", "“not yet COMPLETE” is plainly open.")
p.act([17, O("Young people who hurt themselves are seen by a mental health worker before they go home. (Ofsted and CQC, 2012)", NHS), "Agree the pathway with the mental health team; cover for weekends.",
       "Dr Paul Meir / Osterby and District Hospitals NHS Trust", "28-Feb-13", "The pathway has been used since October. COMPLETE subject to the Board's sign-off"],
      "17", [P("Dr Paul Meir", ODH)], due=("2013-02-28", None), st="open", sector="NHS", src=["OFSTED", "CQC"], leads_ok=[[P("Paul Meir", ODH)]], st_ok=["unclear"],
      find=[("status-unclear", "F", "check", "“COMPLETE subject to the Board's sign-off”: is it complete? It was counted as open.")])
p.act([18, O("The Safeguarding Children Board knows how well each agency keeps its duties. (Ofsted, 2012)"), "Section 11 audit of all partners; a report to the Board.",
       "Independent Chair, Ousefordshire Safeguarding Children Board", S(9, 18), "Section 11 returns from 14 of 14 agencies were reported to the Board on 12 September 2012 (minute 9). COMPLETE"],
      "18", [P("Independent Chair", "Ousefordshire Safeguarding Children Board")], due=("2012-09-18", None), st="complete", ev="evidenced", q="Section 11 returns from 14 of 14 agencies were reported to the Board on 12 September 2012 (minute 9).", sector=None, src=["OFSTED"])
p.act([19, O("Looked after children have a say in the services that they use. (Ofsted, 2012)", LA), "Set up a children in care council; give it a budget.",
       "Karen Holt", S(6, 18), "The council has met monthly since May 2012. A survey in September 2012 found that 31 of 38 young people felt listened to. COMPLETE"],
      "19", [P("Karen Holt")], due=("2012-06-18", None), st="complete", ev="evidenced", q="A survey in September 2012 found that 31 of 38 young people felt listened to.", sector="LA", sector_ok=[None], src=["OFSTED"], leads_ok=[[P("Karen Holt", OCC)]], 
      find=[("organisation-unknown", "D", "advice", "Karen Holt stands without an organisation here; elsewhere it is Ousefordshire County Council.")])
p.act([20, O("Families get help early, from one plan. (Ofsted and CQC, 2012)", J), "Joint teams of health visitors and family workers in four children's centres.",
       "Ray Tolland, Ousefordshire County Council and Sue Wetherill, NHS Ousefordshire", S(11, 18), "All four teams are in place. The evaluation signed off by the Children's Trust in November 2012 shows 212 families with one plan.\nCOMPLETE"],
      "20", [P("Ray Tolland", OCC), P("Sue Wetherill", PCT)], due=("2012-11-18", None), st="complete", ev="evidenced", q="The evaluation signed off by the Children's Trust in November 2012 shows 212 families with one plan.", sector="joint", src=["OFSTED", "CQC"])
p.act([21, O("Hospital staff can see whether a child has a social worker. (CQC, 2012)", LA, True), "Read-only access to the council's system in the emergency department.",
       "Ray Tolland / Ousefordshire County Council\nSupported by: Moira Kettley, Osterby and District Hospitals NHS Trust", "28/02/2013", "The information agreement is signed. Access is due to go live in November 2012. IN PROGRESS"],
      "21", [P("Ray Tolland", OCC)], ww=[P("Moira Kettley", ODH)], due=("2013-02-28", None), st="open", src=["CQC"],
      find=[("promise-passed", "F", "check", "“due to go live in November 2012” has passed. Did it?")])
p.act([22, O("Police notices about domestic abuse are read by health visitors on the next day. (Ofsted and CQC, 2012)"), "Send the notices to the health visitors' hub by secure mail.",
       "DCI Colin Farrow / Ouseford and Lindale Constabulary", "31-Jan-13", "Secure mail is set up and was tested on 4 December. The MARAC coordinator has the list of addresses. IN PROGRESS"],
      "22", [P("DCI Colin Farrow", "Ouseford and Lindale Constabulary")], due=("2013-01-31", None), st="open", sector=None, src=["OFSTED", "CQC"], leads_ok=[[P("Colin Farrow", "Ouseford and Lindale Constabulary")]],
      find=[("due-soon", "E", "advice", "Action 22 falls due on 31 January 2013, nine days after the meeting."),
            ("acronyms", "F", "advice", "MARAC is nowhere spelt out. Spell it out, or add it to the list below.")])
p.act([23, O("Complaints of young people are answered in the time that the council has set. (Ofsted, 2012)", LA), "Advocate for each complaint; monthly count.",
       "Ray Tolland / Ousefordshire County Council", "30 April 2013", "An advocate is offered to all. Mrs Ellen Tranter has agreed to join the complaints panel. ONGOING"],
      "23", [P("Ray Tolland", OCC)], due=("2013-04-30", None), st="open", src=["OFSTED"],
      find=[("personal-name", "F", "check", "Mrs Ellen Tranter, who leads no action, is named. Does she know that the paper is public?")])
p.quiet("promise-passed", "F", "5", "Past months in complete rows are history.")
p.quiet("overdue", "E", "4", "18-Jun was replaced by Feb 13, which is still to come.")
p.at(p.row + 2)
p.put(["CQC – Care Quality Commission; GP – general practitioner; PCT – Primary Care Trust"])
