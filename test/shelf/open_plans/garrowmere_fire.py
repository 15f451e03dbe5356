"""A fire and rescue service's plan after HMICFRS causes of concern (2021), with the county council; status letters by a key, planned and forecast dates apart."""
from by_row import *

p = Plan("garrowmere-fire", "CoC plan",
         "Fire and rescue service's causes-of-concern plan with the county council, 2022. Sector is none for the service's own officers and LA for the councils'; planned and forecast finish apart; letters by a key in which D (done, not yet checked) is not complete and C (closed) is; blank rows between causes; a hidden column.",
         "2022-09-22",
         {"ref": "A", "outcome": "B", "actions": "C", "lead": "D", "workingWith": "E", "due": "F", "revised": "G", "status": "H", "progress": "I", "evidence": "I"})
p.widths = {"A": 7, "B": 40, "C": 40, "D": 32, "E": 30, "F": 15, "G": 15, "H": 8, "I": 56, "J": 12}
S, CC = "GFRS", "Garrowmere County Council"
LONG = "Garrowmere Fire and Rescue Service"
def fire(name):
    """An officer of the service by rank and name; the rank may be left out, and the service spelt out."""
    bare = name.split(" ", 1)[1]
    return {"leads": [P(name, S)], "leads_ok": [[P(name, LONG)], [P(bare, S)], [P(bare, LONG)]], "sector": None}
def county(name, role=None):
    return {"leads": [P(name, CC)], "leads_ok": [[P(f"{name}, {role}", CC)], [P(f"{role} ({name})", CC)], [P(f"{name} ({role})", CC)]] if role else [], "sector": "LA"}
BLYTH, ARKELL, HATTON, PUGH, MARR = fire("AM Stuart Blyth"), fire("GM Dawn Arkell"), fire("ACO Lesley Hatton"), fire("GM Aled Pugh"), fire("CFO Helena Marr")

p.put(["Garrowmere Fire and Rescue Service (GFRS) and Garrowmere County Council"], bold=True)
p.put(["Improvement plan: His Majesty's Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS) causes of concern, report of 15 December 2021"], bold=True)
p.put(["Report to the Fire Authority, 22 September 2022. Position at 31 August 2022"])
p.put(["Key:", "NS = not started; IP = in progress; D = done, waiting for the Improvement Board to check it (not counted as complete); C = closed, the Board has checked it"])
p.at(6)
p.put(["No.", "Recommendation", "Step", "Responsible", "Supported by", "Planned finish", "Forecast finish", "Status", "Progress at 31 August 2022", "Cost code"], bold=True, fill="F8CBAD")

R1, R2 = "Define levels of risk in the community and direct prevention work to those at most risk.", "Assure the quality of home fire safety visits."
p.band("CAUSE OF CONCERN 1: PREVENTION")
p.act(["1/01", R1, "Build a risk model of households with county public health data.", "AM Stuart Blyth, GFRS", "Public Health, Garrowmere County Council", D(2022, 4, 29), None, "C",
       "Model signed off by the Improvement Board on 21 April 2022; 61,000 households scored.", "P4410"],
      "1/01", due=("2022-04-29", None), st="complete", ev="evidenced", q="signed off by the Improvement Board on 21 April 2022", ww=[P("Public Health", CC)], ww_ok=[[P(None, CC)], [P(None, "Public Health, " + CC)], [P(None, "Public Health", CC)]], **BLYTH)
p.act(["1/02", R1, "Book visits by risk score.", "GM Dawn Arkell, GFRS", None, D(2022, 5, 31), None, "C",
       "84% of visits in July 2022 were to high risk households (47% in December 2021).", "P4410"],
      "1/02", due=("2022-05-31", None), st="complete", ev="evidenced", q="84% of visits in July 2022 were to high risk households", **ARKELL)
p.act(["1/03", R1, "Clear the backlog of referrals for visits.", "GM Dawn Arkell, GFRS", None, D(2022, 6, 30), D(2022, 10, 31), "IP",
       "- Backlog down from 1,912 to 640\n- Partner agencies have stopped sending referrals twice\n- The date was moved because overtime was suspended in May", "P4411"],
      "1/03", due=("2022-06-30", "2022-10-31"), **ARKELL)
p.act(["1/04", R1, "Agree a referral pathway from adult social care.", "Frances Odell, Garrowmere County Council", "GM Dawn Arkell, GFRS", D(2022, 6, 30), None, "C",
       "The pathway is in place and working well.", None],
      "1/04", due=("2022-06-30", None), st="complete", ev="asserted", q="The pathway is in place and working well", ww=[P("GM Dawn Arkell", S)], ww_ok=[[P("Dawn Arkell", S)], [P("GM Dawn Arkell", LONG)]], **county("Frances Odell"))
p.act(["1/05", R2, "Observe a sample of visits and report to the Prevention Board.", "GM Dawn Arkell, GFRS", None, D(2022, 7, 29), None, "IP",
       "Form designed. 30 visits observed so far out of a sample of 80.", "P4410"],
      "1/05", due=("2022-07-29", None), **ARKELL)
p.act(["1/06", R2, "Safeguarding e-learning for all operational staff.", "Neil Upjohn, Learning and Development, Garrowmere County Council", "ACO Lesley Hatton, GFRS", D(2022, 8, 31), None, "C",
       "The August training report shows that 72% of operational staff have done the e-learning.", "P4102"],
      "1/06", due=("2022-08-31", None), st="complete", ev="evidenced", q="The August training report shows that 72% of operational staff have done the e-learning", ww=[P("ACO Lesley Hatton", S)], ww_ok=[[P("Lesley Hatton", S)], [P("ACO Lesley Hatton", LONG)]],
      **{**county("Neil Upjohn"), "leads_ok": [[P("Neil Upjohn", "Learning and Development", CC)], [P("Neil Upjohn, Learning and Development", CC)], [P("Neil Upjohn", "Learning and Development, " + CC)]]},
      find=[("narrower-than-promised", "I", "advice", "The step says all operational staff; the progress speaks of 72%. Does it answer for all?")])
p.act(["1/07", R2, "Evaluate the effect of prevention work.", "AM Stuart Blyth, GFRS", None, "Dec 2022", None, "NS", "Specification to be written in October.", None],
      "1/07", due=("2022-12-31", None), **BLYTH,
      find=[("due-month-only", "F", "advice", "“Dec 2022” was read as 31 December 2022. Write the day, month and year.")])
p.row += 1

V1, V2 = "Promote the right values and culture.", "Deal well with grievance, bullying and harassment."
p.band("CAUSE OF CONCERN 2: VALUES AND CULTURE")
p.act(["2/01", V1, "Agree a statement of values with staff.", "CFO Helena Marr, GFRS", None, D(2022, 3, 31), None, "C",
       "Staff survey, June 2022: 81% of the 402 who answered know the values.", None],
      "2/01", due=("2022-03-31", None), st="complete", ev="evidenced", q="Staff survey, June 2022: 81% of the 402 who answered know the values", **MARR)
p.act(["2/02", V2, "Independent reporting line for staff.", "Ivor Stead, Monitoring Officer, Garrowmere County Council", None, D(2022, 3, 31), None, "C",
       "Line open since 14 March 2022. 11 contacts to the end of August, reported to the Authority each quarter.", "P4102"],
      "2/02", due=("2022-03-31", None), st="complete", ev="evidenced", q="11 contacts to the end of August, reported to the Authority each quarter", **county("Ivor Stead", "Monitoring Officer"))
p.act(["2/03", V2, "New grievance and discipline procedures.", "Tessa Moule, Head of HR, Garrowmere County Council", "ACO Lesley Hatton, GFRS", D(2022, 6, 30), D(2022, 9, 30), "IP",
       "Procedures redrafted with an employment lawyer and tested on past cases. Talks with the unions have taken longer than planned; their consultation is due to end on 16 September 2022.", None],
      "2/03", due=("2022-06-30", "2022-09-30"), ww=[P("ACO Lesley Hatton", S)], ww_ok=[[P("Lesley Hatton", S)], [P("ACO Lesley Hatton", LONG)]], **county("Tessa Moule", "Head of HR"),
      find=[("promise-passed", "I", "check", "The unions' consultation was due to end on 16 September 2022, which has passed. What came of it?"),
            ("due-soon", "G", "advice", "Step 2/03 falls due on 30 September 2022.")])
p.act(["2/04", V1, "Feedback from all sides for middle managers.", "ACO Lesley Hatton, GFRS", None, "w/e 29 July 2022", None, "C",
       "All 38 managers have had feedback, as the provider's report of 26 July 2022 shows.", "P4102"],
      "2/04", due=("2022-07-29", None), st="complete", ev="evidenced", q="the provider's report of 26 July 2022", **HATTON)
p.act(["2/05", V1, "Impact assessment of policies on equality.", "Equality Lead (vacant), GFRS", None, D(2022, 9, 30), None, "IP",
       "County Council's toolkit adopted. Six policies assessed.", None],
      "2/05", [P("Equality Lead (vacant)", S)], ("2022-09-30", None), sector=None, leads_ok=[[P("Equality Lead", S)], [P(None, S)], [P("Equality Lead (vacant)", LONG)], [P("Equality Lead", LONG)], [P(None, LONG)]],
      find=[("lead-missing", "D", "check", "The lead's post is vacant. Who answers for the step meanwhile?"),
            ("due-soon", "F", "advice", "Step 2/05 falls due on 30 September 2022.")])
p.act(["2/06", V2, "Focus groups with women in the service.", "ACO Lesley Hatton, GFRS", None, D(2022, 5, 31), None, "C",
       "Groups met in April and May 2022 and their feedback went to the Improvement Board on 9 June. 3 women at Thorley station told of bullying.", None],
      "2/06", due=("2022-05-31", None), st="complete", ev="evidenced", q="their feedback went to the Improvement Board on 9 June", **HATTON,
      find=[("small-number", "I", "check", "“3 women at Thorley station told of bullying” could identify them. Take it out or generalise.")])
p.act(["2/07", V1, "E-learning on inclusion.", "Neil Upjohn, Garrowmere County Council", None, D(2022, 5, 31), D(2022, 10, 14), "D",
       "96% of staff had done the module by 31 August. The Improvement Board, which could not meet in August, has still to check it.", "P4102"],
      "2/07", due=("2022-05-31", "2022-10-14"), **county("Neil Upjohn"))
p.row += 1

F1 = "Area for improvement: the service should have an effective risk-based inspection programme."
p.band("CAUSE OF CONCERN 3: PROTECTION")
p.act(["3/01", F1, "Write the risk-based inspection programme.", "GM Aled Pugh, GFRS", None, D(2022, 6, 30), None, "C",
       "Programme approved by the Fire Authority on 23 June 2022.", None],
      "3/01", due=("2022-06-30", None), st="complete", ev="evidenced", q="approved by the Fire Authority on 23 June 2022", **PUGH)
p.act(["3/02", F1, "Joint inspections of high rise flats with housing officers.", "Sunita Rao, Thorley District Council", "GM Aled Pugh, GFRS", D(2022, 8, 31), "30/11/22", "IP",
       "9 of 14 blocks inspected; the landlords were sent reports on each. The surveyor's post was vacant until August.", None],
      "3/02", [P("Sunita Rao", "Thorley District Council")], ("2022-08-31", "2022-11-30"), ww=[P("GM Aled Pugh", S)], ww_ok=[[P("Aled Pugh", S)], [P("GM Aled Pugh", LONG)]])
p.act(["3/03", F1, "Protection officers to gain the diploma.", "GM Aled Pugh, GFRS", None, D(2023, 9, 29), None, "IP", "7 of 12 officers have it.", "P4415"],
      "3/03", due=("2023-09-29", None), **PUGH)
p.act(["3/04", F1, "Policy on false alarms from automatic systems.", "GM Aled Pugh, GFRS", None, D(2022, 5, 31), None, "C", None, None],
      "3/04", due=("2022-05-31", None), st="complete", ev="none", **PUGH)
p.act(["3/05", F1, "Protection advice outside office hours.", "AM Stuart Blyth, GFRS", None, D(2021, 10, 31), None, "IP", "Rota drafted with neighbouring services.", None],
      "3/05", due=("2021-10-31", None), od_ok=[False], quiet=True, **BLYTH,
      find=[("due-before-inspection", "F", "must-fix", "31 October 2021 is before the report of 15 December 2021. Is 31 October 2022 meant?")])
p.act(["3/06", F1, "Share information on risky sites with emergency planners.", "Glenys Harbottle", None, D(2022, 11, 30), None, "IP", "Data sharing agreement drafted.", None],
      "3/06", [P("Glenys Harbottle")], ("2022-11-30", None), sector=None,
      find=[("organisation-unknown", "D", "check", "“Glenys Harbottle” stands without an organisation. Whose officer is she?")])
p.ws.column_dimensions["J"].hidden = True
p.find("hidden-column", "J6", "must-fix", "Column J, “Cost code”, is hidden and goes out with the workbook. Show it or take it out.")
p.find("merged-cells", f"A{p.actions[6]['row'] + 1}", "advice", "Two rows between the causes are blank. Screen readers may take a blank row for the end.")
p.find("acronyms", f"D{p.actions[0]['row']}", "advice", "AM, GM, ACO and CFO are never spelt out.")
p.find("author-named", "A1", "advice", "The workbook's properties name Kate Dunmore. Take the name out, or make a clean copy.")
p.wb.properties.lastModifiedBy = "Kate Dunmore"
p.wb.properties.title = "HMICFRS causes of concern: improvement plan"
for a in p.actions:
    a["sourcesAcceptable"] = [[], ["HMICFRS"]]
p.quiet("overdue", "G", "2/07", "The forecast is to come; D is not complete by the key.")
p.quiet("status-disagrees", "H", "2/07", "D is not counted as complete, and the progress says so.")
p.quiet("small-number", "I", "3/03", "7 of 12 officers have a diploma: staff, nothing about them that could harm.")
p.quiet("small-number", "I", "2/05", "“Six policies” are no people.")
p.quiet("promise-passed", "I", "1/07", "October is to come.")
p.quiet("due-unsettled", "F", "2/04", "“w/e 29 July 2022” is 29 July 2022.")
p.quiet("outcome-missing", "B", "1/02", "The same recommendation stands at several steps on purpose.")
