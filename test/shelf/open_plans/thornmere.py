"""A county council's ILACS plan: RAG in words by its own key; start, deadline and revised deadline."""

from openpyxl.styles import Font

from by_row import D, NB, P, Plan

T = "Thornmere County Council"
p = Plan("thornmere-ilacs", "Improvement Plan", "ILACS improvement plan of a county council, RAG in words with its key, start, deadline and revised deadline.",
  "2023-09-14", {"ref": "A", "outcome": "B", "actions": "C", "lead": "D", "due": "F", "revised": "G", "progress": "H", "evidence": "I", "status": "J"})
p.put([T + " – Children’s Services Improvement Plan"], bold=True); p.ws.merge_cells("A1:J1")
p.put(["Following the Ofsted ILACS inspection of 14 – 25 November 2022 (report published 16 January 2023)"]); p.ws.merge_cells("A2:J2")
p.put(["Version 6.2   Position at 31 August 2023, for the Children and Families Scrutiny Committee, 14 September 2023"])
p.put(["RAG key:", "BLUE – action finished and the evidence has been seen by the Quality Assurance team", None, "GREEN – in hand and expected by the deadline"])
p.put([None, "AMBER – in hand, some risk to the deadline", None, "RED – not begun, or the deadline will not be / has not been met"])
p.put(["Lead officers are officers of Thornmere County Council (TCC) unless another organisation is named."])
H = ["Ref", "Ofsted area for improvement", "Action required", "Lead officer", "Start", "Deadline", "Revised deadline", "Progress and impact", "Evidence", "R/A/G"]
p.row += 1
p.put(H, bold=True, fill="1F3864")
for c in p.ws[p.row]: c.font = Font(bold=True, color="FFFFFF")
p.ws.freeze_panes = f"A{p.row+1}"
p.find("hidden-sheet", "'QA working'!A1", "must-fix", "The workbook has a hidden sheet, “QA working”, with initials and ages of children from the file checks. Take it out before the file is sent or published.")

p.band("THEME A – The front door and assessment", 10)
p.act(["A1", "The timeliness and quality of decisions at the front door, including the response to repeat contacts (report para 4)", "Rewrite the threshold document with partners and relaunch it at four multi-agency events", "Rebecca Althorne\nThornmere County Council", D(2023,1,16), D(2023,4,28), None,
  "Signed off by the Safeguarding Children Partnership on 19 April 2023. Four events were held and 212 practitioners came; 94% of evaluation forms said that people were clearer about when to refer.", "TSCP minutes 19.4.23. Event evaluation", "Blue"],
  "A1", [P("Rebecca Althorne", T)], ("2023-04-28", None), "complete", "evidenced", "94% of evaluation forms said that people were clearer about when to refer")
p.act(["A2", None, "Management oversight is recorded on every contact within 24 hours", "Rebecca Althorne (TCC)", D(2023,1,16), "31st March 2023", "end of September 2023",
  "Compliance was 71% in March and 88% in July. Two of the practice manager posts are still covered by agency staff; deadline moved to give the new managers a full quarter.", None, "Amber"],
  "A2", [P("Rebecca Althorne", "TCC")], ("2023-03-31", "2023-09-30"))
p.act(["A3", None, "Daily domestic abuse triage to restart, with police and health in the room", "Rebecca Althorne, TCC working with DI Col Merriott, Thornmere Constabulary", D(2023,2,1), "28-Feb-23", None,
  "Restarted 20 Feb. Triage is held each weekday at 9.30 and the log shows that a health practitioner was there on 96 of 104 days.", "Triage log", "BLUE"],
  "A3", [P("Rebecca Althorne", "TCC")], ("2023-02-28", None), "complete", "evidenced", "the log shows that a health practitioner was there on 96 of 104 days", ww=[P("DI Col Merriott", "Thornmere Constabulary")], ww_ok=[[P("Col Merriott", "Thornmere Constabulary")]])
p.act(["A4", None, "Assessments are proportionate and are finished within 45 working days", "Joanne  Pettifer\nThornmere CC", D(2023,2,1), "June 2023", None,
  "68% in time at the end of July against a target of 85%.  North team remains the weakest; a recovery plan for that team is being drafted.", None, "Red"],
  "A4", [P("Joanne Pettifer", "Thornmere CC")], ("2023-06-30", None))
p.act(["A5", None, "Step-down to early help is agreed at a conversation between the two workers and not by e-mail", "Joanne Pettifer", D(2023,3,1), D(2023,5,31), None,
  "This is now embedded across the county and families get a much smoother handover.", None, "Blue"],
  "A5", [P("Joanne Pettifer")], ("2023-05-31", None), "complete", "asserted", "This is now embedded across the county and families get a much smoother handover.", sector_ok=[None])
p.act(["A6", None, "Out of hours: bring the emergency duty team’s records into the case system so that day staff can see them by 8am", "Samir Okonjo-Hale, Head of Business Systems, Thornmere County Council", "tbc", "TBC", None,
  "Supplier’s quote received on 4 August 2023. Business case to be written", None, "amber "],
  "A6", [P("Samir Okonjo-Hale", T)], (None, None), leads_ok=[[P("Samir Okonjo-Hale", "Head of Business Systems", T)], [P("Samir Okonjo-Hale, Head of Business Systems", T)], [P("Head of Business Systems", T)]],
  find=[("due-missing", "F", "must-fix", "Action A6 has “TBC” for its deadline, seven months after the plan was agreed. By when?")])

p.band("THEME B – Children in need of help and protection", 10)
p.act(["B1", "The quality of plans for children, so that they are specific and parents know what must change (para 11)", "Plan-writing workshops for all social workers and their managers", "Maureen Gillespie-Rook\nThornmere County Council", D(2023,2,13), "31/03/2023", "31/07/2023",
  "11 workshops, 143 of 151 staff. The July audit of 40 plans graded 26 as good (65%), up from 38% in January.", "Audit report July 23", "Blue"],
  "B1", [P("Maureen Gillespie-Rook", T)], ("2023-03-31", "2023-07-31"), "complete", "evidenced", "The July audit of 40 plans graded 26 as good (65%), up from 38% in January.")
p.act(["B2", None, "Child in need plans are reviewed every 3 months, chaired by a manager", "Maureen Gillespie-Rook, TCC", D(2023,2,13), "30\u00a0April 2023", "30 June 2023, then 30 September 2023",
  "Reviews in time: 58% Feb, 66% May, 74% July. Moved twice, first for the pay dispute and then because the reporting tool was late.", None, "Amber"],
  "B2", [P("Maureen Gillespie-Rook", "TCC")], ("2023-04-30", "2023-09-30"),
  find=[("revised-twice", "G", "advice", "The deadline of B2 has been moved twice: members should see the first date, 30 April 2023, beside the one now in force, 30 September 2023.")])
p.act(["B3", None, "Strategy meetings always include police and health", "Maureen Gillespie-Rook, TCC / DCI Fiona Larchwood, Thornmere Constabulary / Dr Ewan Tasker, Thornmere and Vale ICB", D(2023,2,1), D(2023,4,30,"d-mmm-yy"), None,
  "July dip sample of 30: police present in 30, health in 21. Not yet complete – the ICB is recruiting to the second health navigator post.", None, "RED"],
  "B3", [P("Maureen Gillespie-Rook", "TCC"), P("DCI Fiona Larchwood", "Thornmere Constabulary"), P("Dr Ewan Tasker", "Thornmere and Vale ICB")], ("2023-04-30", None), sector="joint",
  leads_ok=[[P("Maureen Gillespie-Rook", "TCC"), P("Fiona Larchwood", "Thornmere Constabulary"), P("Ewan Tasker", "Thornmere and Vale ICB")]])
p.act(["B4", None, "Children’s wishes are shown in the record, in their own words", "Lead: Practice Development Team", D(2023,3,1), "Summer 2023", None,
  "Direct work toolkit issued to all teams in May. Audit in October will show whether it is used.", None, "Green"],
  "B4", [P(None, "Practice Development Team")], ("2023-08-31", None), due_ok=[("2023-09-30", None), ("2023-07-31", None), (None, None)], leads_ok=[[P("Practice Development Team")]], sector_ok=[None], od=True, od_ok=[False, None], quiet=True,
  find=[("due-unreadable", "F", "check", "“Summer 2023” is not a day. If it is over by 31 August, B4 is late though it is shown as green: what date was meant?")])
p.act(["B6", None, "Neglect: every social worker uses the graded care profile where neglect is the worry", "Joanne Pettifer\nThornmere County Council", D(2023,4,3), "Sept 2023", None,
  "Licence bought, 6 trainers accredited, first 3 cohorts trained. On course.", None, "Green"],
  "B6", [P("Joanne Pettifer", T)], ("2023-09-30", None),
  find=[("ref-out-of-sequence", "A", "check", "The numbers go from B4 to B6. Has B5 been closed, or left out?")])
p.act(["B7", None, "Private fostering: raise awareness with schools and GP practices, and visit in time", "Leo Brandreth TCC", D(2023,4,3), "09/30/2023", None,
  "Leaflet sent to all schools and surgeries. We now know of 5 privately fostered children, 2 more than at the inspection, and all 5 have been visited.", None, "Green"],
  "B7", [P("Leo Brandreth", "TCC")], ("2023-09-30", None),
  find=[("small-number", "H", "check", "“5 privately fostered children, 2 more” are small numbers about children: can they be published, or should it be “fewer than 10”?"),
        ("due-other-date", "F", "advice", "“09/30/2023” is typed the American way; it can only be 30 September 2023. Please write it so.")])
p.act(["B8", None, "Pre-proceedings: a tracker is kept and no case goes beyond 16 weeks without the Head of Service’s agreement", "Leo Brandreth TCC", D(2023,1,16), D(2023,3,31,"d-mmm"), None,
  "Tracker in place and reviewed every fortnight by the Legal Gateway Panel. Average length has come down from 31 to 19 weeks (panel report, 12 July 2023).", "LGP report 12/7/23", "blue"],
  "B8", [P("Leo Brandreth", "TCC")], ("2023-03-31", None), "complete", "evidenced", "Average length has come down from 31 to 19 weeks (panel report, 12 July 2023).")

p.band("THEME C – Children in care and care leavers", 10)
p.act(["C1", "The sufficiency of placements, in particular for older teenagers and for brothers and sisters (para 19)", "A refreshed Sufficiency Strategy goes to Cabinet", "Kwabena Strickland\nThornmere County Council", D(2023,2,1), "Cabinet 20 June 2023", None,
  "Approved by Cabinet on 20 June 2023.", "Cabinet minute 47", "Blue"],
  "C1", [P("Kwabena Strickland", T)], ("2023-06-20", None), "complete", "evidenced", "Approved by Cabinet on 20 June 2023.")
p.act(["C2", None, "Recruit 30 new fostering households (net 15)", "Kwabena Strickland\nThornmere County Council", D(2023,4,1), "31st March 2024", None,
  "9 households approved in the year to date, 11 have left.", None, "Red"],
  "C2", [P("Kwabena Strickland", T)], ("2024-03-31", None))
p.act(["C3", None, "Initial health assessments are done within 20 working days of coming into care", "Sr Hilary Cobbold\nThornmere Partnership NHS Foundation Trust\nsupported by Kwabena Strickland, Thornmere County Council", D(2023,2,1), "30.06.23", "31.12.23 (paediatrician on long-term leave)",
  "49% in July. Consent is now reaching the Trust in time for 90% of children, so that the delay is in clinic slots.", None, "Amber"],
  "C3", [P("Sr Hilary Cobbold", "Thornmere Partnership NHS Foundation Trust")], ("2023-06-30", "2023-12-31"), reason="paediatrician on long-term leave", sector="NHS", ww=[P("Kwabena Strickland", T)], leads_ok=[[P("Hilary Cobbold", "Thornmere Partnership NHS Foundation Trust")]])
p.act(["C3", None, "Dental checks: agree a route to a dentist for every child who has none", "Sr Hilary Cobbold, Thornmere Partnership Trust", D(2023,4,1), D(2023,7,31), None,
  "NHS England has named four practices. Take-up stands at 81%; the remainder have appointments in September.", None, "Amber"],
  "C3", [P("Sr Hilary Cobbold", "Thornmere Partnership Trust")], ("2023-07-31", None), sector="NHS", leads_ok=[[P("Hilary Cobbold", "Thornmere Partnership Trust")]],
  find=[("ref-duplicated", "A", "must-fix", "Two actions are numbered C3 (health assessments, and dental checks). Which number should this one bear?")])
p.act(["C4", None, "Life story work is begun for every child whose plan is adoption or long-term fostering", "Bronwen Attersley (TCC)", D(2023,3,1), D(2023,8,31), None,
  "COMPLETE subject to the backlog in the West team (about 20 books) being cleared", None, "Amber"],
  "C4", [P("Bronwen Attersley", "TCC")], ("2023-08-31", None))
p.act(["C5", None, "Personal advisers: caseloads below 22", "Bronwen\u00a0Attersley  (TCC)", D(2023,3,1), "Autumn 2023", None,
  "Average is 24.6. Two posts were advertised in August.", None, "Green"],
  "C5", [P("Bronwen Attersley", "TCC")], ("2023-11-30", None), due_ok=[("2023-12-31", None), ("2023-12-20", None), (None, None)], od=False, od_ok=[None],
  find=[("due-unreadable", "F", "check", "“Autumn 2023” is not a day: which month should members hold C5 to?")])
p.act(["C6", None, "The local offer for care leavers is rewritten with young people and published", "Bronwen Attersley (TCC) supported by the Care Leavers’ Forum", D(2023,2,1), D(2023,6,30), None,
  "Published on 28 June 2023. Launch attended by 34 care leavers and the Lead Member. Feedback from the Forum is that it is “readable at last”.", "Local offer; forum notes 6 July", "Blue"],
  "C6", [P("Bronwen Attersley", "TCC")], ("2023-06-30", None), "complete", "evidenced", "Feedback from the Forum is that it is “readable at last”.", ww=[P(None, "Care Leavers’ Forum")], ww_ok=[[P(None, "the Care Leavers’ Forum")], [P("Care Leavers’ Forum")], [P("the Care Leavers’ Forum")]])
p.act(["C7", None, "Unregistered placements: the Director signs off each one and a review is held weekly", "Director of Children’s Services", D(2023,1,16), "Immediate", None,
  "In place since 18 January. One 15 year old has been in an unregistered caravan placement near Eastwold since May because her foster placement broke down after she made an allegation; a bed in Wales has been found.", None, "Green"],
  "C7", [P("Director of Children’s Services")], (None, None), leads_ok=[[P(None, "Director of Children’s Services")]], sector_ok=[None],
  find=[("case-story", "H", "must-fix", "The progress of C7 tells one girl’s story (age, place, the allegation). She could be known by it: it should not be in a published paper."),
        ("due-missing", "F", "advice", "“Immediate” is no date; the practice is said to be in place since January, yet the action is green, not blue. Should it be closed?")])
p.act(["C8", None, "Return home interviews are offered within 72 hours", "Leo Brandreth, TCC", D(2023,2,1), "within 3 months", None,
  "Offered in time 89%, accepted 54%. ", None, "Green"],
  "C8", [P("Leo Brandreth", "TCC")], (None, None), due_ok=[("2023-05-01", None), ("2023-04-16", None), ("2023-04-30", None)], od=False, od_ok=[True, None],
  find=[("due-unreadable", "F", "check", "“within 3 months” of what? If from the start (1 February 2023), the action fell due on 1 May 2023 and is late.")])

p.band("THEME D – Leadership, workforce and quality assurance", 10)
p.act([f"D{NB}1", "Staff turnover and the size of caseloads (para 31)", "Workforce strategy agreed, with a retention payment for hard-to-fill teams", "Philippa Denholm\nThornmere County Council", D(2023,1,16), D(2023,5,31), None,
  "• Strategy agreed by Personnel Committee 23.05.23\n• Retention payment in pay from June\n• Agency rate down from 29% to 21% at end July", "HR dashboard", "Blue"],
  "D1", [P("Philippa Denholm", T)], ("2023-05-31", None), "complete", "evidenced", "Agency rate down from 29% to 21% at end July")
p.act(["D2", None, "No social worker has more than 18 children", "Philippa Denholm\nThornmere County Council", D(2023,1,16), "31/12/2022", None,
  "Average 19.8; 22 workers are above 18.", None, "Red"],
  "D2", [P("Philippa Denholm", T)], ("2022-12-31", None),
  find=[("due-implausible", "F", "check", "The deadline of D2 (31 December 2022) is before its start, 16 January 2023, and before the report came out. Should it be 2023?")], quiet=True)
p.find("overdue", f"F{p.row}", "must-fix", "As typed, D2 was due on 31 December 2022 and is not complete. Check the year first.")
p.act(["D3", None, "Supervision at least monthly, on the new template", "All Heads of Service", D(2023,2,1), D(2023,4,30), None,
  "Completed", None, "Blue"],
  "D3", [P("All Heads of Service")], ("2023-04-30", None), "complete", "none", None, leads_ok=[[P(None, "All Heads of Service")], [P(None, "Heads of Service")], [P("Heads of Service")], []], sector_ok=[None],
  find=[("lead-missing", "D", "check", "“All Heads of Service” names nobody who can be asked.")])
p.act(["D4", None, "Audit programme: 40 a month, moderated, with the findings fed back in person", "Gethin Marlowe-Price, TCC", D(2023,2,1), D(2023,9,30), None,
  "Running at 31 a month. We will hold the first moderation panel by the end of July 2023.", None, "Green"],
  "D4", [P("Gethin Marlowe-Price", "TCC")], ("2023-09-30", None),
  find=[("promise-passed", "H", "check", "The text says that the panel “will” be held by the end of July 2023. That has passed: was it held?")])
p.act(["D5", None, "Corporate Parenting Panel gets a performance report every quarter which members can follow", None, D(2023,3,1), D(2023,6,30), None,
  "New format went to the Panel on 14 June and 6 September 2023. Members asked for ward figures.", None, "Blue"],
  "D5", [], ("2023-06-30", None), "complete", "evidenced", "New format went to the Panel on 14 June and 6 September 2023.", sector=None, ev_ok=["asserted"], sector_ok=["LA"],
  find=[("lead-missing", "D", "must-fix", "Action D5 names nobody. Who led it?"), ("as-at-contradiction", "H", "advice", "The plan states the position at 31 August, but D5 speaks of 6 September 2023: is the cover date still right?")])
p.act(["D6", None, "Case system: fix the 23 reports that managers do not trust", "Samir Okonjo-Hale\nThornmere County Council", D(2023,2,1), D(2023,3,31), "Nov 23",
  "Phase 1 completed (14 reports). Phase 2 specification with supplier", None, "Amber"],
  "D6", [P("Samir Okonjo-Hale", T)], ("2023-03-31", "2023-11-30"))
p.act(["D7", None, "Complaints and compliments: learning log shared at team meetings", "Gethin Marlowe-Price, TCC", D(2023,2,1), D(2023,5,31), "Extended",
  "Log drafted. Contact g.marlowe-price@thornmere.example for a copy.", None, "Amber"],
  "D7", [P("Gethin Marlowe-Price", "TCC")], ("2023-05-31", None),
  find=[("revised-no-date", "G", "must-fix", "“Extended” to when? Until a date is given 31 May 2023 stands, and D7 is late."), ("email-address", "H", "check", "A named officer’s e-mail address is in a paper that will be published.")], quiet=True)
p.find("overdue", f"F{p.row}", "must-fix", "Action D7 was due by 31 May 2023, is not complete, and was “extended” without a date.")
p.act(["D8", None, "Peer review by a good authority", "Director of Children’s Services, Thornmere County Council", D(2023,9,1), "Q3 2023/24", None,
  "Westmarch Council has agreed to lead it, w/c 13 November.", None, "GREEN"],
  "D8", [P("Director of Children’s Services", T)], ("2023-12-31", None), leads_ok=[[P(None, T)]])
p.act(["D9", None, "Virtual school: every personal education plan is up to date at the start of each term", "Virtual School Head", D(2023,2,1), "Termly", None,
  "91% at the start of the summer term", None, None],
  "D9", [P("Virtual School Head")], (None, None), leads_ok=[[P(None, "Virtual School Head")]], sector_ok=[None], st_ok=["unclear"],
  find=[("status-missing", "J", "must-fix", "D9 has no RAG rating."), ("due-missing", "F", "check", "“Termly” says how often, not by when.")])
p.row += 1
p.put(["* Figures are provisional until the annual returns are published."])
ws = p.wb.create_sheet("QA working"); ws.sheet_state = "hidden"
for r in [["File", "Initials", "Age", "Grade", "Auditor note"], ["0412", "KT", 9, "RI", "plan vague"], ["0977", "MB", 15, "Good", "clear chronology"]]: ws.append(r)
p.find("acronym", "J8", "advice", "Acronyms that members may not know, unexplained in the plan: TSCP, LGP, ICB.")
p.quiet("overdue", "F", "A1", "Past date in an action that is blue.")
p.quiet("complete-no-evidence", "H", "C2", "Red: open, so no evidence is asked for.")
p.quiet("small-number", "H", "B6", "“6 trainers”, “3 cohorts”: no children counted.")
p.quiet("status-unclear", "J", "C8", "Green is in hand by the plan's key, not complete.")
p.quiet("postcode", "H", "D1", "No address here.")
p.widths = {"A": 7, "B": 34, "C": 40, "D": 30, "E": 12, "F": 15, "G": 18, "H": 60, "I": 22, "J": 10}
