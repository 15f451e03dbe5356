"""HMI Probation, 2022: codes before each outcome, ratings in words by the sheet's own key, quarters of the financial year."""
from openpyxl.styles import Font
from by_row import Plan, V, P

F, Y = "Fernholt Council", "Fernholt YJS"
CCG, T, POL = "NHS Fernholt & Lyde CCG", "Lyde Valley NHS Foundation Trust", "Lyde Constabulary"
FILL = {"Blue": "9DC3E6", "Green": "A9D18E", "Gren": "A9D18E", "Amber": "FFD966", "Red": "FF8C8C"}

p = Plan("lyde-youth-justice", "YJ plan", "HMI Probation improvement plan of a youth justice partnership, 2021/22. Begins at B1; code and outcome in one cell; "
         "Blue/Green/Amber/Red as words with a key above the table (blue is finished); deadlines as quarters; merged bands for the inspection's domains.",
         "2022-01-20", {"ref": "B", "outcome": "B", "actions": "C", "status": "D", "lead": "E", "due": "F", "revised": "F", "progress": "G", "evidence": "G"}, first="B")
p.widths = {"A": 3, "B": 38, "C": 36, "D": 11, "E": 30, "F": 20, "G": 50}
ANY = [["HMI PROBATION"], ["HMI Probation"], ["HMIP"]]

p.put(["Fernholt and Lyde Youth Justice Partnership: improvement plan after our HMI Probation inspection (report published 17 June 2021)"], bold=True)
p.put(["Position reported to the Management Board on 10 January 2022"])
p.put([])
p.put(["Key to the ratings"], bold=True)
p.put(["Blue – finished"]); p.put(["Green – in hand, will be finished by the target"])
p.put(["Amber – may miss its target"]); p.put(["Red – has missed its target, or nothing has begun"])
p.put([])
head = p.put(["Code and what we want to see", "What we will do", "Rating", "Lead (with partners)", "Target", "Where we are now"], bold=True, fill="D9D9D9")

def a(code, outcome, do, rating, lead, when, now, leads, **k):
    # A youth justice service is a partnership of several bodies: a lead of it alone has no sector.
    if any(Y in each["organisations"] for each in leads): k["sector"] = None
    return p.act([f"{code} {outcome}", do, V(rating, fill=FILL[rating]), lead, when, now], code, leads, src_ok=ANY,
                 st=k.pop("st", "complete" if rating == "Blue" else "open"), **k)

Q2, Q3, Q4, Q1 = ("2021-09-30", None), ("2021-12-31", None), ("2022-03-31", None), ("2022-06-30", None)

band = p.band("Domain 1: Organisational delivery", 6)
p.find("merged-cells", f"B{band}", "advice", "The bands for the four parts of the plan are merged across the table; filters and screen readers break on them.")
a("YJ1", "The Management Board knows how well the service does and challenges partners", "Revise the terms of reference; have the minutes reviewed independently", "Blue",
  "Marian Oakeshott, Fernholt Council", "Q2 2021/22", "New terms of reference signed by all nine members on 14 September 2021. An independent review of the minutes in November found challenge recorded at each of three meetings.",
  [P("Marian Oakeshott", F)], due=Q2, ev="evidenced", q="independent review of the minutes in November")
p.quiet("small-number", "G", "YJ1", "nine members and three meetings are no people in the service's care")
p.quiet("colour-wrong", "D", "YJ1", "the fill is the rating's, explained by the key; it says nothing of who leads")
a("YJ2", "The Board gets figures that it can use", "Agree a quarterly data pack", "Blue", "Idris Pell (Fernholt Council)", "30 Sept 2021",
  "The data pack is now in place and is working well.", [P("Idris Pell", F)], due=Q2, ev="asserted", q="The data pack is now in place and is working well")
a("YJ3", "Every statutory partner seconds staff to the service", "Agree secondments from police and health", "Red", "Marian Oakeshott, Fernholt Council with Supt Colin Rudge (Lyde Constabulary) and NHS Fernholt & Lyde CCG", "Q3 2021/22",
  "Police officer in post since October. Health secondment advertised; interviews will be held on 12 January 2022.", [P("Marian Oakeshott", F)], due=Q3,
  ww=[P("Colin Rudge", POL), P(None, CCG)], ww_ok=[[P("Supt Colin Rudge", POL), P(None, CCG)]],
  find=[("promise-passed", "G", "check", "Action YJ3: interviews were to be held on 12 January 2022, eight days ago. Were they, and was anybody appointed?")])
a("YJ4", "Children shape the service that they get", "Set up a participation group; survey all children on the caseload", "Green", "Tess Amankwah, Participation Lead, Fernholt YJS", "Q4 2021/22",
  "The participation group of 14 children has met three times. The survey closes on 28 February 2022.", [P("Tess Amankwah", Y)], due=Q4, leads_ok=[[P("Tess Amankwah, Participation Lead", Y)]])
p.quiet("promise-passed", "G", "YJ4", "28 February 2022 is still to come")
a("YJ5", "Case managers have caseloads that they can manage", "Share cases out evenly and report workloads monthly", "Blue", "Dana Whitlock – Fernholt YJS", "Q2 21/22",
  "Average caseload down from 15 to 9 by 31 October 2021 (monthly workload report).", [P("Dana Whitlock", Y)], due=Q2, ev="evidenced", q="Average caseload down from 15 to 9")
p.quiet("small-number", "G", "YJ5", "an average caseload counts nobody who could be identified")
a("YJ6", "Volunteers are supervised", "Quarterly supervision for all referral order panel volunteers", "Blue", "Joe Trevanion, Fernholt YJS", "30/09/2021", "Completed.",
  [P("Joe Trevanion", Y)], due=Q2, ev="none")

p.band("Domain 2: Court disposals", 6)
a("YJ7", "Assessments analyse safety and wellbeing", "Train all case managers; audit 20 assessments", "Green", "Dana Whitlock and Petra Nilsen, Fernholt YJS", "Q4 2021/22",
  "All 18 case managers were trained in November. The audit is to follow in March 2022.", [P("Dana Whitlock", Y), P("Petra Nilsen", Y)], due=Q4,
  leads_ok=[[P("Dana Whitlock"), P("Petra Nilsen", Y)]])
a("YJ8", "Managers oversee every plan", "Countersign each plan with comments", "Blue", "Petra Nilsen (Fernholt YJS)", "Q3 2021/22",
  "Countersigning audit, December 2021: 27 of 30 plans carried comments of good quality.", [P("Petra Nilsen", Y)], due=Q3, ev="evidenced", q="Countersigning audit, December 2021")
a("YJ9", "Plans protect victims and other people from harm", "Write a joint risk template with Probation", "Red", "Dana Whitlock, Fernholt YJS; Gwen Ashdown, Probation Service", "Q2 2021/22, revised to Q3 2021/22 (police data came late)",
  "Template drafted but not agreed.", [P("Dana Whitlock", Y), P("Gwen Ashdown", "Probation Service")], due=("2021-09-30", "2021-12-31"), reason="police data came late", sector_ok=[None])
a("YJ10", "Children's speech and language needs are known", "Second a speech and language therapist", "Amber", "Dr Alun Prosser, Lyde Valley NHS Foundation Trust", "Q1 2022/23",
  "Therapist recruited and starts in February 2022.", [P("Alun Prosser", T)], due=Q1, sector="NHS", leads_ok=[[P("Dr Alun Prosser", T)]])
a("YJ11", "Children do not wait for mental health care", "Commission a fast track into CAMHS", "Blue", "NHS Fernholt & Lyde CCG – Sunita Rao (with Lyde Valley NHS FT)", "Q3 2021/22",
  "In June 2 children had waited over 18 weeks, in December 2021 none (CCG contract monitoring).", [P("Sunita Rao", CCG)], due=Q3, sector="NHS", ww=[P(None, "Lyde Valley NHS FT")],
  ww_ok=[[P(None, T)]], ev="evidenced", q="CCG contract monitoring",
  find=[("small-number", "G", "check", "Action YJ11 counts 2 children who waited. Could either be recognised? Consider “a small number”."),
        ("spelt-differently", "E", "advice", "The trust is “Lyde Valley NHS Foundation Trust” in YJ10 and “Lyde Valley NHS FT” here. Use one name.")])
a("YJ12", "More children are in education, training or work", "Appoint an education, training and employment worker", "Amber", "Virtual School, Fernholt Council", "Q4 2021/22",
  "The worker's post has been vacant since August; an agency worker covers until the end of March 2022.", [P("Virtual School", F)], due=Q4, leads_ok=[[P(None, "Virtual School", F)], [P(None, F)], [P(None, "Virtual School")]])
a("YJ12", "Children at risk of exclusion get help early", "Agree a protocol with all secondary schools", "Green", "Hollin Bank Academy Trust & Fernholt Council", "Q4 2021/22",
  "Protocol drafted; eleven of sixteen schools have agreed to it.", [P(None, "Hollin Bank Academy Trust"), P(None, F)], due=Q4, sector_ok=[None], leads_ok=[[P(None, "Hollin Bank Academy Trust", F)]],
  find=[("ref-duplicated", "B", "must-fix", "YJ12 is used twice, for education, training and work and for exclusion. A minute citing YJ12 could mean either.")])
a("YJ13", "Interventions fit the child", "Review the menu of interventions", "Blue", "Carys Bond", "Q3 2021/22", "The menu was reviewed and signed off by the Board on 6 December 2021 (minute 14).", [P("Carys Bond")], due=Q3,
  sector=None, ev="evidenced", q="signed off by the Board on 6 December 2021",
  find=[("organisation-unknown", "E", "check", "Action YJ13 is led by Carys Bond. For which body? She is named nowhere else.")])

p.band("Domain 3: Out-of-court disposals", 6)
a("YJ14", "There is one out-of-court policy", "Write a joint policy with the police", "Blue", "Insp Maud Keller, Lyde Constabulary", "31/10/2021", "Joint policy signed by police and council on 25 October 2021.",
  [P("Maud Keller", POL)], due=("2021-10-31", None), sector=None, ev="evidenced", q="Joint policy signed by police and council on 25 October 2021", leads_ok=[[P("Insp Maud Keller", POL)]])
a("YJ15", "Decisions are joint", "Set up a weekly decision panel", "Green", "Insp Maud Keller (Lyde Constabulary) / Dana Whitlock (Fernholt YJS)", "Q4 2021/22", "The panel meets weekly. Terms of reference go to the Board in April 2022.",
  [P("Maud Keller", POL), P("Dana Whitlock", Y)], due=Q4, sector_ok=[None], leads_ok=[[P("Insp Maud Keller", POL), P("Dana Whitlock", Y)]])
a("YJ16", "Every child is assessed before a decision is made", "Extend the assessment tool to community resolutions", "Red", "Petra Nilsen, Fernholt YJS", "Q3 2021/22", None, [P("Petra Nilsen", Y)], due=Q3,
  find=[("progress-missing", "G", "check", "Nothing is said of YJ16's progress, and its target has passed.")])
a("YJ17", "Children are diverted before they offend", "Build up the prevention team", "Green", "Tess Amankwah, Fernholt YJS", "Ongoing", "The prevention team worked with 31 children in December.", [P("Tess Amankwah", Y)],
  find=[("due-unreadable", "F", "check", "“Ongoing” can be neither met nor missed: by when should YJ17 have done what it is for?")])
a("YJ18", "We know whether out-of-court work succeeds", "Evaluate the first year", "Blue", "Idris Pell, Fernholt Council", "Q3 2021/22",
  "The evaluation report (41 cases, 7% reoffended) went to the Board in December 2021. It will be repeated every year.", [P("Idris Pell", F)], due=Q3, ev="evidenced", q="The evaluation report (41 cases, 7% reoffended)")
p.quiet("complete-outstanding", "G", "YJ18", "a yearly repeat keeps the standard up; it is no unfinished work")

p.band("Resettlement and cross-cutting themes", 6)
a("YJ19", "Resettlement follows a policy", "Write and adopt a resettlement policy", "Amber", "Dana Whitlock, Fernholt YJS", "Q3 2021/22 (moved to Q1 2022/23 as national guidance is awaited)", "The draft is out for comment.",
  [P("Dana Whitlock", Y)], due=("2021-12-31", "2022-06-30"), reason="national guidance is awaited")
a("YJ20", "No child leaves custody without somewhere suitable to live", "Agree an accommodation pathway", "Red", "Olu Faraday, Housing Options, Fernholt Council", None,
  "No provision found yet. A boy of 16 was released to a hotel in Lower Lyde after his mother's partner had been arrested.", [P("Olu Faraday", F)],
  leads_ok=[[P("Olu Faraday", "Housing Options", F)]],
  find=[("due-missing", "F", "must-fix", "YJ20 has no target date."),
        ("case-story", "G", "check", "Action YJ20 tells of a boy of 16, the town and his mother's partner: neighbours would know him. Generalise before it is published.")])
a("YJ21", "Exploited children are recognised", "Screen every child for exploitation", "Blue", None, "Q2 2021/22", "Dip sample of ten files on 22 November 2021: all held an exploitation screening.", [], due=Q2,
  sector=None, ev="evidenced", q="Dip sample of ten files on 22 November 2021",
  find=[("lead-missing", "E", "must-fix", "Nobody is named as the lead of YJ21.")])
a("YJ22", "Victims are offered a say", "Write to every victim; survey their satisfaction", "Blue", "Catrin Moss, Restore Together (charity)", "Q3 2021/22",
  "Letters checked in the October audit: all 12 had been sent. The satisfaction survey still has to be sent out.", [P("Catrin Moss", "Restore Together")], due=Q3, sector=None,
  ev="evidenced", q="Letters checked in the October audit", leads_ok=[[P("Catrin Moss", "Restore Together (charity)")]],
  find=[("complete-outstanding", "G", "check", "YJ22 is Blue (finished), but “the satisfaction survey still has to be sent out”, and the survey is half of the action.")])
a("YJ23", "Disproportionality is understood and acted on", "Run the disproportionality tool; write an action plan", "Gren", "Idris Pell, Fernholt Council", "Q4 2021/22",
  "The tool was run in December; the action plan goes to the Board in March 2022.", [P("Idris Pell", F)], due=Q4,
  find=[("status-misspelt", "D", "check", "“Gren” is probably Green; a filter on the rating will not find YJ23.")])
p.put([])
p.put(["Ratings are agreed by the Head of Service before each Board. Quarters are those of the financial year (Q1 is April to June)."])
p.find("acronyms", "B1", "advice", "YJS, CAMHS and CCG are never spelt out.")
p.find("no-document-title", "B1", "advice", "The workbook has no title in its properties.")
