"""HMI Probation, full joint inspection of youth offending work, 2014: starts in column B, recommendations merged down over
their steps, statuses in words spelt as they came, heading repeated at a page break, a continuation row, a vacant lead."""
from by_row import V, D, P, Plan

OC, CCG, PEN, POL = "Oldenshaw Council", "Northmoor CCG", "Penfold Community NHS Trust", "Northmoor Police"
KW, SA, RM = P("Karl Wetherell", OC), P("Shazia Amin", OC), P("Rhona McVey", PEN)

p = Plan("oldenshaw-yot-2014", "Improvement plan", "HMI Probation full joint inspection of youth offending work, plan of 2014/15 for the board of 12 February 2015. Starts at column B, steps under merged recommendations, statuses in words spelt several ways, repeated heading, split row.",
         "2015-02-12", {"ref": "C", "outcome": "B", "actions": "D", "lead": "E", "due": "G", "revised": "G", "status": "H", "progress": "I", "evidence": "I"}, first="B")
p.widths = {"A": 3, "B": 34, "C": 7, "D": 44, "E": 34, "F": 13, "G": 18, "H": 14, "I": 54}
p.put(["OLDENSHAW YOUTH OFFENDING SERVICE: INSPECTION IMPROVEMENT PLAN"], bold=True)
p.put(["Fieldwork of HMI Probation and partner inspectorates 8–19 September 2014. Report published 3 December 2014."])
p.put(["Update for the Management Board, 12 February 2015"])
p.put(["Status: Complete = done and checked by the board's sub-group; In progress; Not started"])
p.put([])
HEAD = ["Recommendation", "Step", "What will be done", "Responsibility", "Start", "Target date", "Status", "Comments and evidence"]
p.put(HEAD, bold=True, fill="BDD7EE")
def under(first, last):
    p.ws.merge_cells(start_row=first, start_column=2, end_row=last, end_column=2)

r = p.act(["1. Assessments of risk of harm should be thorough and timely", "1.1", "Workshops on risk of harm for all case managers", "Karl Wetherell, YOS Manager, Oldenshaw Council", D(2014, 12, 8), D(2015, 1, 30), "Complete",
       "Attendance register: all 23 case managers came to one of the three workshops (9, 15 and 22 January)."],
      "1.1", [KW], ("2015-01-30", None), "complete", "evidenced", "Attendance register: all 23 case managers came to one of the three workshops", section=None)
p.act([None, "1.2", "Managers to countersign every assessment within five working days", "Karl Wetherell, YOS Manager, Oldenshaw Council", D(2014, 12, 15), D(2015, 1, 31), "complete ",
       "Case management report of 2 February: 52 of 55 assessments countersigned within five working days."],
      "1.2", [KW], ("2015-01-31", None), "complete", "evidenced", "Case management report of 2 February: 52 of 55 assessments countersigned within five working days", section=None)
p.act([None, "1.3", "Quarterly audit of 20 cases by the county's quality team", "Shazia Amin, Quality Manager, Oldenshaw Council", D(2015, 1, 5), "End March 2015", "In progress",
       "First ten cases read. Report to the sub-group on 18 March."],
      "1.3", [SA], ("2015-03-31", None), section=None)
e = p.act([None, "1.4", "Audit tool to be shared with partners", "Shazia Amin, Quality Manager, Oldenshaw Council", D(2015, 3, 30), D(2015, 3, 6), "Not started",
       "The first audit has to be read before the tool is shared."],
      "1.4", [SA], ("2015-03-06", None), section=None,
      find=[("due-before-start", "G", "check", "The target, 6 March 2015, is before the step's own start, 30 March 2015. Which of them is right?")])
under(r, e)
r = p.act(["2. Health needs of children and young people should be assessed and met", "2.1", "Health screening tool to be used with every new order", "Rhona McVey (Penfold Community NHS Trust)", D(2014, 12, 1), D(2014, 12, 31), "Done",
       "Screening is embedded in practice and all staff use the tool routinely."],
      "2.1", [RM], ("2014-12-31", None), "complete", "asserted", "Screening is embedded in practice and all staff use the tool routinely", sector="NHS", section=None)
p.act([None, "2.2", "Speech and language therapist to be commissioned", "Northmoor CCG – Edwin Tranter\nOldenshaw Council – Karl Wetherell", D(2014, 12, 10), D(2015, 6, 30), "In Progress",
       "Specification agreed by both commissioners; contract advertised on 30 January."],
      "2.2", [P("Edwin Tranter", CCG), KW], ("2015-06-30", None), sector="joint", section=None)
p.act([None, "2.3", "Substance misuse worker to sit with the team two days a week", "Rhona McVey (Penfold Community NHS Trust)", D(2015, 1, 12), D(2015, 2, 27), "Not started",
       "The worker has sat with the team since 19 January and has taken eleven referrals."],
      "2.3", [RM], ("2015-02-27", None), sector="NHS", section=None,
      find=[("status-disagrees", "H", "must-fix", "The status is “Not started”, but the comments tell of a worker at work since 19 January. Which is right?")])
e = p.act([None, "2.3", "Emotional health pathway to be written and agreed", "Rhona McVey (Penfold Community NHS Trust)", D(2015, 1, 12), "03/31/2015", "In progress",
       "Two meetings held. A 15-year-old boy who waited nine weeks for a first appointment after his order is being used as a case study."],
      "2.3", [RM], ("2015-03-31", None), sector="NHS", section=None,
      find=[("ref-duplicated", "C", "must-fix", "Two steps are numbered 2.3. Should this one be 2.4?"),
            ("due-month-first", "G", "check", "“03/31/2015” can only be 31 March with the month first. Write the month in letters."),
            ("case-story", "I", "must-fix", "The 15-year-old boy's wait tells of one person's case. Take it out or generalise.")])
under(r, e)
p.put(HEAD, bold=True, fill="BDD7EE")
p.find("heading-repeated", f"B{p.row}", "advice", "The heading row stands again here. Let Excel repeat it in print instead (Print Titles).")
r = p.act(["3. Children who are looked after should not be brought to court needlessly", "3.1", "Protocol between the police, the council and the homes on when the police are called", "Sgt Neil Foxley, Northmoor Police; Shazia Amin, Oldenshaw Council", D(2014, 12, 10), D(2015, 3, 31), "In progess",
       "Draft has been to the homes' managers and the Crown Prosecution Service."],
      "3.1", [P("Sgt Neil Foxley", POL), SA], ("2015-03-31", None), sector="LA", sector_ok=[None, "joint"], leads_ok=[[P("Neil Foxley", POL), SA]], section=None,
      find=[("status-misspelt", "H", "check", "“In progess” should read “In progress”; a filter does not find it.")])
p.act([None, "3.2", "Train residential staff in restorative approaches", "Shazia Amin, Quality Manager, Oldenshaw Council", D(2015, 1, 5), D(2015, 1, 30), "Completed",
       None],
      "3.2", [SA], ("2015-01-30", None), "complete", "none", section=None)
e = p.act([None, "3.3", "Count offences recorded in homes and report them each quarter", "Det. Insp. Farah Quayle – Northmoor Police", D(2014, 12, 15), D(2015, 1, 31), "Complete",
       "First quarterly report tabled on 28 January: 14 offences, against 31 in the same quarter of 2013."],
      "3.3", [P("Det. Insp. Farah Quayle", POL)], ("2015-01-31", None), "complete", "evidenced", "First quarterly report tabled on 28 January: 14 offences, against 31 in the same quarter of 2013", sector=None, leads_ok=[[P("Farah Quayle", POL)]], section=None)
under(r, e)
r = p.act(["4. Education, training and employment should be improved", "4.1", "Monthly list of those without 25 hours of provision", "Head of Inclusion (vacant), Oldenshaw Council", D(2014, 12, 8), D(2015, 2, 28), "In progress",
       "Lists were made for December and January by the YOS information officer."],
      "4.1", [P("Head of Inclusion", OC)], ("2015-02-28", None), section=None, leads_ok=[[P("Head of Inclusion (vacant)", OC)], [P(None, OC)]],
      find=[("lead-missing", "E", "check", "The post of Head of Inclusion is vacant. Who answers for the step meanwhile?")])
p.act([None, "4.2", "Named tutor at the college for each young person on an order", "Oldenshaw College, Petra Lindqvist", D(2015, 1, 5), D(2015, 2, 20), "In progress",
       "Tutors are named at two of the three sites. The third has been asked (contact 01632 960417)."],
      "4.2", [P("Petra Lindqvist", "Oldenshaw College")], ("2015-02-20", None), sector=None, section=None,
      find=[("phone-number", "I", "check", "“01632 960417” is a telephone number. Is it meant to be published?"),
            ("due-soon", "G", "advice", "It falls due on 20 February 2015, eight days after the board.")])
p.act([None, "4.3", "Work experience places with the council's contractors", "Karl Wetherell, YOS Manager, Oldenshaw Council", D(2015, 3, 2), D(2015, 7, 31), "Not started", None],
      "4.3", [KW], ("2015-07-31", None), section=None)
e = p.act([None, "4.4", "Agree with schools how exclusions of those on orders are notified", "Karl Wetherell, YOS Manager, Oldenshaw Council", D(2015, 1, 12), D(2051, 3, 27), "In progress",
       "Heads' forum has agreed the form of words, and primary schools have begun to send it."],
      "4.4", [KW], ("2051-03-27", None), section=None,
      find=[("due-far", "G", "must-fix", "27 March 2051 is 36 years away. Was 2015 meant?")])
under(r, e)
r = p.act(["5. Victims should be offered restorative justice", "5.1", "Victim worker post to be filled", "Karl Wetherell, YOS Manager, Oldenshaw Council", D(2014, 12, 8), D(2015, 1, 16), "In progress",
       "Advertised twice. Interviews are to be held on 25 February."],
      "5.1", [KW], ("2015-01-16", None), section=None)
p.act([None, "5.2", "Leaflet for victims, with the police", "KW / FQ", D(2014, 12, 15), D(2015, 3, 13), "In progress",
       "Text agreed with the police. It is with the designer."],
      "5.2", [P("KW"), P("FQ")], ("2015-03-13", None), sector=None, section=None, sector_ok=["LA"],
      leads_ok=[[KW, P("Farah Quayle", POL)], [KW, P("Det. Insp. Farah Quayle", POL)]],
      find=[("lead-initials", "E", "check", "“KW” and “FQ” stand for leads without names. Write the names and whose officers they are.")])
p.cont([None, None, None, None, None, None, None, "Two local firms have offered to print it free of charge."])
p.act([None, "5.3", "Ask victims six weeks after the intervention how it went", "Shazia Amin, Quality Manager, Oldenshaw Council", D(2014, 12, 15), D(2015, 2, 6), "Complted",
       "First survey sent to 31 victims in January; 19 answered, 17 of them satisfied (report to the sub-group, 4 February)."],
      "5.3", [SA], ("2015-02-06", None), "complete", "evidenced", "First survey sent to 31 victims in January; 19 answered, 17 of them satisfied", section=None, st_ok=["open", "unclear"], ev_ok=[None], od_ok=[True],
      find=[("status-misspelt", "H", "must-fix", "“Complted” should read “Completed”; until it does, the step counts as open, and late.")])
e = p.act([None, "5.4", "Report satisfaction of victims to the board each quarter", "Shazia Amin, Quality Manager, Oldenshaw Council", D(2015, 1, 5), D(2015, 4, 30), "In progress", None],
      "5.4", [SA], ("2015-04-30", None), section=None,
      find=[("progress-missing", "I", "check", "Nothing is said of its progress. Ask the lead, or say where it stands.")])
under(r, e)
r = p.act(["6. The board should know how well the service does", "6.1", "New performance dashboard", "Shazia Amin, Quality Manager, Oldenshaw Council", D(2014, 12, 8), D(2015, 1, 31), "Complete",
       "Dashboard built. Not yet complete, as the reoffending figures are still missing."],
      "6.1", [SA], ("2015-01-31", None), "complete", "asserted", "Dashboard built", section=None, ev_ok=["none", "evidenced"], st_ok=["open", "unclear"], od_ok=[True], quiet=True,
      find=[("status-disagrees", "H", "must-fix", "The status is “Complete”, but the comments say “Not yet complete, as the reoffending figures are still missing”. Which is right?")])
p.act([None, "6.2", "Review membership and attendance of the board", "Oldenshaw Council: Verity Agbaje, Director of Children's Services", D(2014, 12, 8), D(2015, 2, 12), "Complete",
       "New terms of reference approved by the board on 8 January 2015 (minute 7)."],
      "6.2", [P("Verity Agbaje", OC)], ("2015-02-12", None), "complete", "evidenced", "New terms of reference approved by the board on 8 January 2015 (minute 7)", section=None)
p.act([None, "6.3", None, "Verity Agbaje, Oldenshaw Council", D(2015, 1, 5), D(2015, 5, 29), "In progress",
       "Paper on the options for a peer review went to the chair in January."],
      "6.3", [P("Verity Agbaje", OC)], ("2015-05-29", None), section=None,
      find=[("action-missing", "D", "check", "It is not said what will be done. The comments speak of a peer review.")])
e = p.act([None, "6.4", "Yearly review of deaths and serious incidents", "Verity Agbaje, Oldenshaw Council", D(2015, 1, 5), None, "In progress",
       "Template drawn from the national guidance; first review to be written in the spring."],
      "6.4", [P("Verity Agbaje", OC)], (None, None), section=None,
      find=[("due-missing", "G", "must-fix", "There is no target date, so the step can never be late.")])
under(r, e)
p.put([])
p.put(["YOS – Youth Offending Service; CCG – Clinical Commissioning Group"])
p.find("merged-cells", "B7", "advice", "The recommendations are merged down over their steps; sorting and screen readers break on it.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.quiet("progress-missing", "I", "4.3", "Not started says it")
p.quiet("ref-missing", "C", "5.2", "The row below goes on with its comments; it is no action of its own")
p.quiet("small-number", "D", "2.3", "Two days a week count no people")
