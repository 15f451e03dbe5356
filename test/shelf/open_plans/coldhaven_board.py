"""An improvement board's plan of 2015 after an 'inadequate' judgement: milestones inside the action cell, and a column of its own for the evidence of impact."""

from by_row import D, P, Plan

p = Plan("coldhaven-improvement-board", "Improvement Plan",
         "Improvement board’s plan of 2015 with an independent chair, after a single inspection that found children’s services inadequate. Begins at B3; the priority stands in a column, "
         "milestones (with dates of their own) inside the action cell, statuses in words, the evidence of impact apart from the progress. Headings repeated, one action split over the page.",
         "2015-09-17",
         {"ref": "C", "outcome": "D", "actions": "E", "lead": "F", "due": "G", "status": "H", "progress": "I", "evidence": "J"}, first="B")
p.widths = {"A": 2, "B": 20, "C": 6, "D": 32, "E": 46, "F": 28, "G": 16, "H": 12, "I": 42, "J": 42}
p.wb.properties.title = "Coldhaven Children’s Services Improvement Plan, September 2015"
p.wb.properties.lastModifiedBy = "Kirsty Lomax"

LA, CCG, POL, BOARD = "Coldhaven City Council", "Coldhaven CCG", "Coldhaven and Marsh Police", "Coldhaven Improvement Board"
OSEI, KERR, TRANTER = P("Bridget Osei", LA), P("Hamish Kerr", LA), P("Jo Tranter", LA)
FROME, TESS, BANJO = P("DCI Neil Frome", POL), P("Tess Allardyce", CCG), P("Dr Olu Banjo", LA)

def a(section, ref, outcome, what, who, by, status, now, impact, leads, **k):
    p.act([section, ref, outcome, what, who, by, status, now, impact], ref, leads, section=section, **k)

HEAD = ["Priority", "Ref", "What good will look like", "Action and milestones", "Accountable officer", "Finish by", "Status", "Progress since last Board", "Evidence of impact"]

p.at(3)
p.put(["COLDHAVEN CHILDREN’S SERVICES IMPROVEMENT PLAN"], bold=True)
p.put(["Ofsted single inspection of February 2015 (inadequate); report published 27 April 2015. Independent Chair of the Improvement Board: Alwyn Rees"])
p.put(["For the Improvement Board of 17 September 2015. Evidence of impact is what shows that children are better off, not that a task was done."])
p.put([])
p.put(HEAD, bold=True, fill="C6D9F1")

P1 = "1 Front door"
a(P1, "1.1", "Contacts are decided within one working day",
  "Have a manager in the multi-agency safeguarding hub (MASH) at all times.\nMilestones:\n• rota agreed – 29 May 2015\n• rota in use – 15 June 2015",
  "Bridget Osei, Coldhaven City Council", D(2015, 6, 30), "Completed", "Rota in use since 15 June.",
  "Audit of 60 contacts in July: 55 were decided within one working day.", [OSEI], due=("2015-06-30", None), st="complete", ev="evidenced",
  q="Audit of 60 contacts in July: 55 were decided within one working day.")
a(P1, "1.2", "Partners know when to refer a child",
  "Rewrite the threshold guidance.\nMilestones:\n• draft to partners – 10 July 2015\n• launch – 14 September 2015\n• survey of referrers – January 2016",
  "Bridget Osei, Coldhaven City Council and DCI Neil Frome, Coldhaven and Marsh Police", D(2016, 1, 29), "On track",
  "Launched on 14 September to 130 practitioners.", "Too soon to say.", [OSEI, FROME], leads_ok=[[OSEI, P("Neil Frome", POL)]], sector_ok=[None], due=("2016-01-29", None))
a(P1, "1.3", "Police notifications are sifted before they are sent",
  "Appoint a screening officer.\nMilestones:\n• advert – May 2015\n• in post – July 2015",
  "DCI Neil Frome, Coldhaven and Marsh Police", "31 July 2015", "Slipped", "Officer chosen; vetting is not finished.", None,
  [FROME], leads_ok=[[P("Neil Frome", POL)]], sector=None, due=("2015-07-31", None))
a(P1, "1.4", "Health services take part in strategy discussions",
  "Give the MASH a nurse on each weekday.\nMilestones:\n• funding agreed – 12 June 2015\n• first nurse starts – 3 August 2015",
  "Tess Allardyce, Coldhaven CCG / Bridget Osei, Coldhaven City Council", "31/08/2015 (extended)", "Slipped",
  "First nurse started on 3 August and covers three days a week.", "A nurse took part in 38% of discussions in August.",
  [TESS, OSEI], sector="joint", due=("2015-08-31", None), reason="extended",
  late_words="Action 1.4 was due by 31 August 2015 and was extended, but no new date is given. What is it?")

P2 = "2 Social work practice"
a(P2, "2.1", "Social workers have the time to know their children",
  "Recruit 12 experienced social workers.\nMilestones:\n• first six – 31 July 2015\n• all twelve – 30 November 2015",
  "Hamish Kerr, Coldhaven City Council", D(2015, 12, 31), "On track", "Nine have started.", "Average caseload 21 in August, compared with 29 in March.", [KERR], due=("2015-12-31", None))
a(P2, "2.2", "Every child in need has an up to date assessment",
  "Clear the assessments that are out of date.\nMilestones:\n• list made – 15 May 2015\n• half done – 30 June 2015\n• all done – 31 July 2015",
  "Hamish Kerr, Coldhaven City Council", "31 July 2015", "Completed", "The list has been worked through.", "Managers are confident that assessments are up to date.",
  [KERR], due=("2015-07-31", None), st="complete", ev="asserted", q="Managers are confident that assessments are up to date.")
a(P2, "2.3", "Social workers are well supervised",
  "Supervise each social worker every month.\nMilestones:\n• policy issued – 22 May 2015\n• survey of staff – July 2015",
  "Hamish Kerr, Coldhaven City Council", D(2015, 7, 31), "Completed", "Survey of 74 staff in July: 68 say that they are supervised every month.",
  "Audit of supervision files to be reported to the Board in November.", [KERR], due=("2015-07-31", None), st="complete", ev="evidenced",
  q="Survey of 74 staff in July: 68 say that they are supervised every month.",
  find=[("complete-outstanding", "J", "check", "Action 2.3 is recorded as completed, but its evidence of impact is an audit that is still to be reported. Is it complete?"),
        ("narrower-than-promised", "I", "advice", "The action says each social worker; the survey speaks of 68 out of 74.")])
a(P2, "2.4", "We know how good practice is", "Audit 12 cases in each month, and tell the Board what was found.", "Hamish Kerr", "Monthly from June 2015", "On track",
  "36 cases audited.", "7 of the 36 were good or better in August’s report, against 2 of 12 in June.", [P("Hamish Kerr")], leads_ok=[[KERR]], sector_ok=[None],
  due_ok=[("2015-06-30", None)], od_ok=[True],
  find=[("due-unreadable", "G", "check", "“Monthly from June 2015” gives no day on which action 2.4 is finished. Give one, or the day on which it will be looked at again."),
        ("organisation-unknown", "F", "advice", "“Hamish Kerr” stands without an organisation. Elsewhere it is Coldhaven City Council: write it here too.")])
a(P2, "2.5", "Children are seen, and seen alone",
  "Write a standard for visits.\nMilestones:\n• standard – 28 August 2015\n• first audit against it – 16 October 2015", "Hamish Kerr, Coldhaven City Council", D(2015, 10, 30), "Not started",
  "The standard has been written and sent to all teams.", None, [KERR], due=("2015-10-30", None),
  find=[("status-disagrees", "H", "must-fix", "The status is “Not started”, but the progress tells of a standard written and sent out. Correct one of them.")])
a(P2, "2.6", "Children’s histories are on their files", "Require a chronology on every file that is open for more than three months.", "Hamish Kerr, Coldhaven City Council", "28 August 2015",
  "Completed", None, None, [KERR], due=("2015-08-28", None), st="complete", ev="none")

again = p.put(HEAD, bold=True, fill="C6D9F1")
P3 = "3 Looked after children and care leavers"
a(P3, "3.1", "Reviewing officers challenge drift", "Bring in a formal way for reviewing officers to raise concerns.\nMilestones:\n• agreed – 31 July 2015\n• first report – 18 September 2015",
  "Jo Tranter, Coldhaven City Council", "30 Sept 15", "On track", "Agreed on 28 July. 14 concerns have been raised.", "11 of the 14 were settled within a fortnight.", [TRANTER], due=("2015-09-30", None),
  find=[("due-soon", "G", "advice", "Action 3.1 falls due on 30 September 2015.")])
a(P3, "3.2", "Care leavers have a plan that they have helped to write", "Write a pathway plan with each care leaver.\nMilestones:\n• half – 31 July 2015\n• all – 30 November 2015",
  "Jo Tranter, Coldhaven City Council", "30 November 2015", "On track", "118 of 123 plans are written. Five care leavers have refused one.", "Care leavers’ forum (August) would like shorter plans.",
  [TRANTER], due=("2015-11-30", None),
  find=[("small-number", "I", "check", "“Five care leavers” could identify somebody. Take it out, or say “a small number”.")])
a(P3, "3.3", "Children live close to home", "Find more foster homes in the city.\nMilestones:\n• statement of need – 31 May 2014\n• campaign – October 2015\n• 20 more homes – March 2016",
  "Jo Tranter, Coldhaven City Council", D(2016, 3, 31), "On track", "Statement of need adopted by the Cabinet in June. Campaign booked.", "61% of children are placed in the city, as in April.", [TRANTER], due=("2016-03-31", None),
  find=[("step-before-inspection", "E", "advice", "“31 May 2014” is before the inspection of February 2015. Should it be 2015?")])
a(P3, "3.4", "Children’s health is checked on time", "Hold clinics on Saturdays until the backlog is cleared.", "Tess Allardyce, Coldhaven CCG", D(2015, 7, 31), "Completed",
  "Backlog cleared on 25 July.", "Provider’s return: 91% of assessments were on time in quarter 1, compared with 62% in 2014/15.", [TESS], sector="NHS", due=("2015-07-31", None), st="complete",
  ev="evidenced", q="Provider’s return: 91% of assessments were on time in quarter 1, compared with 62% in 2014/15.")
a(P3, "3.5", "Children do well at school", "Agree a personal education plan with each child each term.", "Head of the Virtual School", D(2015, 12, 18), "On track", "94% of plans were agreed in the summer term.",
  "GCSE results are being analysed.", [P("Head of the Virtual School")], leads_ok=[[P("Head of the Virtual School", LA)], [P(None, "Virtual School")]], sector="LA", sector_ok=[None], due=("2015-12-18", None),
  find=[("organisation-unknown", "F", "advice", "“Head of the Virtual School” stands without an organisation. Is it the council’s officer?")])

P4 = "4 Missing and exploited children"
a(P4, "4.1", "Children who come back are listened to", "Offer each child an interview within 72 hours.", "Safe Steps (charity)", "31.8.15", "Completed", "Contract began on 1 June.",
  "Monthly return, August 2015: 43 of 47 interviews were held within 72 hours.", [P(None, "Safe Steps")], leads_ok=[[P(None, "Safe Steps (charity)")], [P("Safe Steps")]], sector=None,
  due=("2015-08-31", None), st="complete", ev="evidenced", q="Monthly return, August 2015: 43 of 47 interviews were held within 72 hours.")
a(P4, "4.2", "Risk is seen early", "Use one risk tool in all agencies.\nMilestones:\n• tool chosen – June 2015\n• staff trained – September 2015", "DCI Neil Frome, Coldhaven and Marsh Police", D(2015, 10, 15),
  "Completd", "Tool in use in all agencies.", "A dip sample of 25 cases on 8 September found the tool in 24 of them.", [FROME], leads_ok=[[P("Neil Frome", POL)]], sector=None, due=("2015-10-15", None),
  st="complete", st_ok=["open", "unclear"], ev="evidenced", ev_ok=[None], q="A dip sample of 25 cases on 8 September found the tool in 24 of them.",
  find=[("status-misspelt", "H", "check", "“Completd” should probably read “Completed”. A filter does not find it.")])
a(P4, "4.3", "Children go missing less often", "Hold a planning meeting after a third episode.", "Bridget Osei, Coldhaven City Council", "30 November 2015", "On track",
  "Meetings are held each Tuesday. A 13 year old boy from the Quay estate who went missing eleven times has been moved out of the city.", "96 episodes in August, compared with 121 in May.", [OSEI],
  due=("2015-11-30", None), find=[("case-story", "I", "must-fix", "“A 13 year old boy from the Quay estate” tells of one child’s case. Take it out before publishing.")])
a(P4, "4.4", "School nurses know the signs", "Train school nurses, and give them a route to the MASH.", "Tess Allardyce, Coldhaven CCG; Dr Olu Banjo, Coldhaven City Council", "31 Jan 2016", "On track",
  "First of three sessions held on 9 September.", "Too soon to say.", [TESS, BANJO], leads_ok=[[TESS, P("Olu Banjo", LA)]], sector="joint", due=("2016-01-31", None))

P5 = "5 Leadership and governance"
a(P5, "5.1", "Leaders see the figures that matter", "Agree one set of data for the Board.", "Director of Children’s Services, Coldhaven City Council", D(2015, 7, 31), "Completed", "In use since July.",
  "Board minute 8 of 16 July 2015 accepts the data set.", [P("Director of Children’s Services", LA)], due=("2015-07-31", None), st="complete", ev="evidenced",
  q="Board minute 8 of 16 July 2015 accepts the data set.")
a(P5, "5.2", "The workforce is stable", "Write a workforce strategy with targets for agency staff.\nMilestones:\n• draft – 30 October 2015", "Director of Children’s Services, Coldhaven City Council", D(2016, 9, 30), "On track",
  "Exit interviews of the past year have been read and themes drawn from them.", "Agency staff 31% in August, compared with 35% in April.", [P("Director of Children’s Services", LA)], due=("2016-09-30", None))
p.cont([None, None, None, "• Cabinet – 9 December 2015\n• first yearly review – September 2016", None, None, None, "Unions were consulted on 2 September.", None])
a(P5, "5.3", "The Safeguarding Children Board holds partners to account", "Adopt a business plan that follows the inspection’s findings.", "LSCB Manager", "Oct 2015", "On track",
  "Draft considered at the development day in July.", None, [P("LSCB Manager")], leads_ok=[[P("Manager", "LSCB")], [P("LSCB Manager", "LSCB")], [P(None, "LSCB")]], sector=None, due=("2015-10-31", None),
  find=[("due-month-only", "G", "advice", "“Oct 2015” was read as 31 October 2015. Write the day, month and year.")])
a(P5, "5.4", "Members ask hard questions", "Train the scrutiny committee.\nMilestones:\n• session 1 – 6 July 2015\n• session 2 – 12 October 2015", "Director of Children’s Services, Coldhaven City Council", None, "On track",
  "First session held with nine members.", "Questions asked in July were sharper, in the Chair’s view.", [P("Director of Children’s Services", LA)],
  due_ok=[("2015-10-12", None)],
  find=[("due-missing", "G", "must-fix", "There is no date for action 5.4, only milestones. By when is it to be finished?")])
a(P5, "5.5", "The minister knows how the council is doing", "Send the Chair’s six-month report to the Department.", "Alwyn Rees, Independent Chair, Coldhaven Improvement Board", "31 March 2015", "Not started", None, None,
  [P("Alwyn Rees", BOARD)], leads_ok=[[P("Alwyn Rees, Independent Chair", BOARD)], [P("Alwyn Rees")]], sector=None, due=("2015-03-31", None), due_ok=[("2016-03-31", None)],
  find=[("due-before-start", "G", "check", "“31 March 2015” is before the report came out, 27 April 2015. Is 2016 meant?")],
  late_words="Action 5.5 was due by 31 March 2015 and is not started. If the year is right, it is late: what is the new date?")
a(P5, "5.6", "Improvement lasts when the Board is gone", "Agree how the council will review itself when the intervention ends.", "Director of Children’s Services, Coldhaven City Council", D(2016, 11, 30), "Not started", None, None,
  [P("Director of Children’s Services", LA)], due=("2016-11-30", None))

p.quiet("overdue", "E", "2.1", "Milestones with dates that have passed are no deadlines: the action is due on 31 December 2015.")
p.quiet("progress-missing", "I", "5.6", "Not started says it.")
p.quiet("row-unread", "E", "5.2", "The row below carries on the milestones and progress of 5.2.")
p.find("heading-repeated", f"B{again}", "advice", f"The heading row is repeated in row {again}. Let Excel repeat it in print instead (Print Titles).")
p.find("acronyms", next(f"F{g['row']}" for g in p.actions if g["ref"] == "1.4"), "advice", "CCG and LSCB are never spelt out. Spell them out where they first stand, or list them for members.")
p.find("author-named", "'Improvement Plan'!A1", "advice", "The workbook’s properties name Kirsty Lomax. Take the name out, or make a clean copy.")
h = p.wb.create_sheet("Chair pre-meet")
h["A1"] = "Private: questions for the pre-meeting"
h["A2"] = "2.6 – is anybody checking chronologies? 1.3 – who at the force can speed up the vetting?"
h.sheet_state = "hidden"
p.find("hidden-sheet", "'Chair pre-meet'!A1", "must-fix", "The hidden sheet “Chair pre-meet” will go out with the workbook. Hiding does not protect it. Delete it or leave it out of the copy.")
