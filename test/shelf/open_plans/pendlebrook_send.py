"""A written statement of action of 2018: two-row headings, a letter for each quarter, and one commentary that holds all quarters."""

from openpyxl.comments import Comment

from by_row import D, P, Plan, V

p = Plan("pendlebrook-send-statement", "WSoA monitoring",
         "SEND written statement of action of 2018/19. Two-row headings (Lead: name and organisation; Deadline: original and revised; RAG: four quarters), one commentary column "
         "that holds each quarter’s words. The letter that counts is quarter 2’s: quarters 3 and 4 have not come. Blue is finished by its own key.",
         "2018-10-18",
         {"ref": "A", "outcome": "B", "actions": "C", "lead": "D", "due": "F", "revised": "G", "status": "I", "progress": "L", "evidence": "L"})
p.widths = {"A": 7, "B": 34, "C": 40, "D": 20, "E": 26, "F": 14, "G": 14, "H": 6, "I": 6, "J": 6, "K": 6, "L": 60}
p.wb.properties.title = "Pendlebrook written statement of action: monitoring, quarter 2 2018/19"

LA, CCG, TRUST = "Pendlebrook Council", "Pendlebrook CCG", "Brookside Community Health NHS Trust"
FILL = {"B": "5B9BD5", "G": "92D050", "A": "FFC000", "R": "FF0000", "N": None}

def rag(letter):
    return V(letter, fill=FILL[letter]) if letter else None

def a(ref, outcome, what, name, body, by, q1, q2, said, leads, revised=None, **k):
    p.act([ref, outcome, what, name, body, by, revised, rag(q1), rag(q2), None, None, said], ref, leads, **k)

p.put(["Pendlebrook area special educational needs and disability (SEND) inspection, 29 January to 2 February 2018: Written Statement of Action"], bold=True)
p.put(["Pendlebrook Council and Pendlebrook Clinical Commissioning Group (CCG). Position at the end of Quarter 2, 30 September 2018"])
p.put(["Key: B = complete, and the SEND Board has seen the evidence; G = on course; A = some slippage, expected to recover; R = will miss its deadline; N = not yet due to begin"])
p.put(["The letter is given at the end of each quarter of 2018/19. Leads add to the commentary each quarter; the newest words stand last."])
top = p.put(["Ref", "Outcome we want", "Action", "Lead", None, "Deadline", None, "RAG at quarter end", None, None, None, "Commentary"], bold=True, fill="D9E1F2")
p.put([None, None, None, "Name", "Organisation", "Original", "Revised", "Q1", "Q2", "Q3", "Q4"], bold=True, fill="D9E1F2")
for area in ("A5:A6", "B5:B6", "C5:C6", "D5:E5", "F5:G5", "H5:K5", "L5:L6"):
    p.ws.merge_cells(area)

p.band("WEAKNESS 1: Parents and carers have too little say", 12)
a("1.1", "Families shape decisions about services", "Agree a charter for working together", "Helen Marsden", LA, D(2018, 7, 31), "G", "B",
  "Q1: Drafted with the parent carer forum.\nQ2: Charter signed by the council, the CCG and the forum on 12 July 2018.", [P("Helen Marsden", LA)],
  due=("2018-07-31", None), st="complete", ev="evidenced", q="Charter signed by the council, the CCG and the forum on 12 July 2018.")
a("1.2", "The forum reaches more families", "Pay for a part-time worker for the forum", "Iain Prowse", CCG, "Sept 2018", "G", "B",
  "Q1: Funding found.\nQ2: The worker is in place and the forum is much better known.", [P("Iain Prowse", CCG)], sector="NHS",
  due=("2018-09-30", None), st="complete", ev="asserted", q="The worker is in place and the forum is much better known.")
a("1.3", "We know what families think", "Survey families of children with SEND", "Chair of the Forum", "Pendlebrook Parent Carer Forum", D(2018, 11, 30), "G", "G",
  "Q1: Questions agreed.\nQ2: 214 families have answered. Mrs Dawlish has offered to speak at the launch of the results.", [P("Chair of the Forum", "Pendlebrook Parent Carer Forum")],
  sector=None, leads_ok=[[P("Chair", "Pendlebrook Parent Carer Forum")]], due=("2018-11-30", None),
  find=[("personal-name", "L", "check", "“Mrs Dawlish” is named. Does she know that the paper is published?")])
a("1.4", "Families see what came of their views", "Publish ‘You said, we did’ each term", "Helen Marsden", LA, "End of summer term 2018", "A", "A",
  "Q1: Design chosen.\nQ2: Text is written; the page is not live.", [P("Helen Marsden", LA)],
  due_ok=[("2018-07-20", None), ("2018-07-31", None), ("2018-08-31", None)], od_ok=[True],
  find=[("due-unreadable", "F", "must-fix", "“End of summer term 2018” is over, whichever day was meant, and action 1.4 is not complete. Give a new date, with its day, or say why not.")])
a("1.5", "Advice is there when families need it", "Double the hours of the information and advice service", None, LA, D(2018, 12, 31), "G", "G",
  "Q1: Second adviser appointed.\nQ2: Hours doubled on two days; the rest follow in December. Enquiries to advice@pendlebrook.example", [P(None, LA)],
  due=("2018-12-31", None),
  find=[("email-address", "L", "check", "“advice@pendlebrook.example” is an e-mail address. Is it meant to be published?")])

p.band("WEAKNESS 2: Services are not commissioned jointly", 12)
a("2.1", "Commissioning rests on good information", "Write a needs assessment chapter on SEND", "Dr Farida Malik", LA, D(2018, 9, 28), "G", "A",
  "Q1: Outline agreed.\nQ2: Put back because the autism register is being checked.", [P("Dr Farida Malik", LA)], revised=D(2018, 11, 30),
  leads_ok=[[P("Farida Malik", LA)]], due=("2018-09-28", "2018-11-30"))
p.quiet("revised-no-reason", "G", "2.1", "The commentary gives the reason.")
a("2.2", "One strategy for commissioning", "Agree a joint commissioning strategy", "Iain Prowse / Helen Marsden", "Pendlebrook CCG / Pendlebrook Council", D(2018, 9, 30), "A", "A",
  "Q1: Workshop held with providers.\nQ2: Second draft is with both finance leads.", [P("Iain Prowse", CCG), P("Helen Marsden", LA)], sector="joint",
  leads_ok=[[P("Iain Prowse", CCG, LA), P("Helen Marsden", CCG, LA)], [P("Iain Prowse"), P("Helen Marsden", CCG, LA)]],
  due=("2018-09-30", None))
a("2.3", "Shorter waits for speech and language therapy", "Reduce the average wait to 18 weeks", "Carol Denby", TRUST, D(2019, 3, 31), "G", "G",
  "Q1: 26 weeks on average.\nQ2: 22 weeks on average.", [P("Carol Denby", TRUST)], sector="NHS", due=("2019-03-31", None))
a("2.4", "Equipment arrives on time", "Pool the two equipment budgets", "Iain Prowse", CCG, D(2019, 3, 31), None, "R",
  "Q2: The two audit teams cannot agree on how the pool is to be accounted for. Legal advice is awaited.", [P("Iain Prowse", CCG)], sector="NHS", due=("2019-03-31", None))
a("2.5", "Disputes about funding are settled quickly", "Write a protocol for disputes", "Head of SEND", LA, D(2018, 10, 31), "G", "G",
  "Q1: First draft sent round.", [P("Head of SEND", LA)], due=("2018-10-31", None),
  find=[("no-update", "L", "check", "Nothing has been added to the commentary since quarter 1. Where does action 2.5 stand?"),
        ("due-soon", "F", "advice", "Action 2.5 falls due on 31 October 2018.")])

p.band("WEAKNESS 3: Education, health and care (EHC) plans are late and of uneven quality", 12)
a("3.1", "Plans are on time", "Issue at least 95% of new plans within 20 weeks", "Gareth Lowndes", LA, D(2018, 8, 31), "A", "B",
  "Q1: 61% within 20 weeks.\nQ2: Only 78% of new plans were issued within 20 weeks in the quarter (monthly return).", [P("Gareth Lowndes", LA)],
  due=("2018-08-31", None), st="complete", ev="evidenced", q="Only 78% of new plans were issued within 20 weeks in the quarter (monthly return).",
  find=[("complete-outstanding", "L", "check", "Action 3.1 is recorded as complete, but only 78% were on time and 95% was promised. Is it complete?")])
a("3.2", "We know how good plans are", "Make and use an audit tool for plans", "Gareth Lowndes", LA, D(2018, 6, 30), "B", "B",
  "Q1: Tool approved by the SEND Board on 14 June 2018.\nQ2: 30 plans audited; 24 were good or better.", [P("Gareth Lowndes", LA)],
  due=("2018-06-30", None), st="complete", ev="evidenced", q="30 plans audited; 24 were good or better.")
a("3.3", "Health advice is on time", "Give health advice within six weeks of each request", "Dr Simon Achebe", CCG, D(2018, 9, 30), "A", "R",
  "Q1: 48% within six weeks.\nQ2: 39% within six weeks. Two community paediatrician posts are vacant.", [P("Dr Simon Achebe", CCG)], sector="NHS",
  leads_ok=[[P("Simon Achebe", CCG)]], due=("2018-09-30", None),
  find=[("remark", "L", "must-fix", "There is a note. It goes out with the workbook, with its author’s name. Delete it, or leave it out of the copy.")])
p.ws.cell(p.row, 12).comment = Comment("Simon – can we say this in public? Trust not happy. Kim", "Kim Arkell")
a("3.4", "Social care advice is on time", "Name a social worker who answers each request", "Louise Penn", LA, D(2018, 11, 16), "G", "G",
  "Q1: Names agreed for the two disabled children’s teams.\nQ2: Names agreed for the remaining teams, and the list is being tried out.", [P("Louise Penn", LA)], due=("2018-11-16", None))
first34 = p.row
a("3.4", "Schools write good outcomes", "Train SENCOs in writing outcomes", "Marcus Bell", "Ashgrove Teaching School", D(2018, 12, 14), "G", "G",
  "Q1: 12 schools trained.\nQ2: 31 of 46 schools trained.", [P("Marcus Bell", "Ashgrove Teaching School")], sector=None, due=("2018-12-14", None),
  find=[("acronyms", "C", "advice", "SENCOs is never spelt out. Spell it out where it first stands, or list it for members.")])
p.find("ref-duplicated", f"A{p.row}", "must-fix", f"Number 3.4 stands at two actions, in rows {first34} and {p.row}.")
a("3.5", "Plans are kept up to date", "Clear the backlog of annual reviews", "Gareth Lowndes", LA, D(2018, 12, 31), "A", "A",
  "Q1: 390 reviews overdue.\nQ2: 212 left to do.", [P("Gareth Lowndes", LA)], revised=D(2018, 11, 30), due=("2018-12-31", "2018-11-30"),
  find=[("revised-earlier", "G", "check", "The revised date, 30 November 2018, is before the one that it replaces, 31 December 2018. Check both.")])
a("3.6", "One record for each child", "Bring in a case management system", "Ravi Sandhu", LA, D(2019, 4, 1), "G", None,
  "Q1: Supplier chosen.\nQ2: Transfer of data tested in August.", [P("Ravi Sandhu", LA)], due=("2019-04-01", None), st_ok=["unclear"],
  find=[("status-unclear", "I", "check", "No letter is given for quarter 2. Is action 3.6 still on course?")])

p.band("WEAKNESS 4: Young people are not well prepared for adult life", 12)
a("4.1", "Families know what comes next", "Publish a pathway from 14 to 25", "Louise Penn and Karen Oduya", LA, D(2019, 1, 31), "G", "G",
  "Q1: Group formed from children’s and adults’ services.\nQ2: First draft discussed with 16 young people at the college.", [P("Louise Penn", LA), P("Karen Oduya", LA)], due=("2019-01-31", None))
a("4.2", "More young people go into work", "Open a supported internship programme", "Tom Hesketh", "Pendlebrook College", "September 2018", "G", "B",
  "Q1: Three employers signed up.\nQ2: Enrolment figures show that 11 young people began on 10 September.", [P("Tom Hesketh", "Pendlebrook College")], sector=None,
  due=("2018-09-30", None), st="complete", ev="evidenced", q="Enrolment figures show that 11 young people began on 10 September.")
a("4.4", "Fewer pupils with plans are excluded", "Offer advice to schools before an exclusion", "Marcus Bell", None, D(2018, 12, 21), "G", "G",
  "Q1: Offer sent to all heads.\nQ2: Two pupils with plans were excluded in the summer term.", [P("Marcus Bell")], sector=None,
  leads_ok=[[P("Marcus Bell", "Ashgrove Teaching School")]], due=("2018-12-21", None),
  find=[("ref-out-of-sequence", "A", "check", "Action 4.2 is followed by 4.4: was 4.3 taken out?"),
        ("organisation-unknown", "D", "advice", "“Marcus Bell” stands without an organisation. At 3.4 it is Ashgrove Teaching School: write it here too."),
        ("small-number", "L", "check", "“Two pupils with plans” could identify somebody. Take it out, or say “a small number”.")])
a("4.5", "Families know what breaks they may have", "Rewrite the short breaks statement", "Louise Penn", LA, D(2108, 11, 30), "G", "G",
  "Q1: Families asked.\nQ2: Draft statement with the lead member.", [P("Louise Penn", LA)], due=("2108-11-30", None), due_ok=[("2018-11-30", None), (None, None)],
  find=[("due-far", "F", "must-fix", "The date is 30 November 2108. Is 2018 meant?")])
a("4.6", "The Local Offer is easy to use", "Rebuild the Local Offer website", "Helen Marsden", LA, D(2018, 12, 31), "A", "G",
  "Q1: Old pages taken out.\nQ2: Relaunched on 3 September with 4,100 visits in the first month. COMPLETE", [P("Helen Marsden", LA)], due=("2018-12-31", None), st_ok=["complete"], ev_ok=["evidenced"],
  find=[("status-disagrees", "I", "must-fix", "The letter is G (on course), but the commentary ends in COMPLETE. Which is right?")])

p.band("WEAKNESS 5: Leaders do not know whether things improve", 12)
a("5.1", "It is clear who decides", "Agree new terms for the SEND Board", "Director of Children’s Services", LA, D(2018, 6, 30), "B", "B",
  "Q1: Terms agreed at the Board of 14 June 2018 (minute 6).", [P("Director of Children’s Services", LA)],
  due=("2018-06-30", None), st="complete", ev="evidenced", q="Terms agreed at the Board of 14 June 2018 (minute 6).")
p.quiet("no-update", "L", "5.1", "Complete since quarter 1, so nothing had to be added.")
a("5.2", "Leaders have figures that they can trust", "Bring a dashboard to each Board", "Performance Manager (vacant)", LA, D(2018, 11, 30), "A", "A",
  "Q1: Measures chosen.\nQ2: First dashboard has 9 of the 20 measures.", [P("Performance Manager (vacant)", LA)], leads_ok=[[P("Performance Manager", LA)], [P(None, LA)]],
  due=("2018-11-30", None),
  find=[("lead-missing", "D", "check", "The lead’s post is vacant. Who answers for action 5.2 meanwhile?")])
a("5.3a", "Others tell us how we do", "Write a self-assessment", "Helen Marsden", LA, D(2018, 9, 30), "G", "B", "Q2: Complete.", [P("Helen Marsden", LA)],
  due=("2018-09-30", None), st="complete", ev="none")
first53 = p.row
a("5.3b", None, "Invite a peer review", "Director of Children’s Services", LA, D(2018, 11, 30), "G", "G",
  "Q1: Peer council found.\nQ2: The peer team is due to visit on 9 and 10 October 2018.", [P("Director of Children’s Services", LA)], due=("2018-11-30", None),
  find=[("promise-passed", "L", "check", "“due to visit on 9 and 10 October 2018” has passed. Did they come, and what did they say?")])
a("5.3c", None, "Take the peer review to the scrutiny committee", "Director of Children’s Services", LA, D(2019, 1, 31), "N", "N", None, [P("Director of Children’s Services", LA)],
  due=("2019-01-31", None))
p.quiet("progress-missing", "L", "5.3c", "N says that it is not yet due to begin.")
p.ws.merge_cells(start_row=first53, start_column=2, end_row=p.row, end_column=2)

p.put([])
p.put(["Next update: end of Quarter 3, to the SEND Board of 24 January 2019."])
p.find("merged-cells", f"A{top}", "advice", "The headings, the bands and one outcome are merged. Screen readers may lose their place; use Centre Across Selection.")
