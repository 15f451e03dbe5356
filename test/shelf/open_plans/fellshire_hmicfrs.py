"""HMICFRS and JTAI plan of a police force and a county council, 2019/20: codes inside the recommendation, three date columns, a column for each month's update."""

from by_row import D, P, Plan

p = Plan("fellshire-hmicfrs-jtai", "Joint plan",
         "HMICFRS and JTAI plan of a police force and its partners, 2019/20. Theme in a column; the code inside the recommendation, mostly at its start; start, "
         "target and revised dates; a column for each month's update, the latest that is filled counts; status in words with a key in which only Closed is done.",
         "2020-02-20",
         {"section": "A", "ref": "B", "outcome": "B", "lead": "C", "actions": "D", "due": "F", "revised": "G", "progress": "K", "status": "L", "evidence": "K"},
         columns_acceptable={"progress": ["K", "H", "I", "J"], "evidence": ["K", "H", "I", "J"]})
ws = p.ws
p.widths = {"A": 16, "B": 42, "C": 30, "D": 36, "E": 12, "F": 14, "G": 20, "H": 28, "I": 28, "J": 28, "K": 34, "L": 16}
FC, CC, CCG, MH = "Fellshire Constabulary", "Fellshire County Council", "NHS Fellshire CCG", "Marden Mental Health NHS Trust"
H, J = ["HMICFRS"], ["JTAI"]
CL, OT, DL, NS, AW = "Closed", "On track", "Delayed", "Not started", "Complete – awaiting sign-off"
p.put(["Protecting children: joint plan of Fellshire Constabulary, Fellshire County Council and NHS Fellshire CCG"], bold=True)
p.put(["HMICFRS national child protection inspection, June 2019 (report 10 September 2019), and JTAI, July 2019 (letter of 24 September 2019)"])
p.put(["Updated 31 January 2020 by the Joint Improvement Team"])
p.put(["Status: Closed = done and signed off by the Chief Officer Group. Complete – awaiting sign-off = done, but not closed. On track. Delayed. Not started."])
p.at(6)
h = p.put(["Theme", "Recommendation", "Lead", "What we will do", "Start date", "Target date", "Revised target", "Oct 2019 update", "Nov 2019 update", "Dec 2019 update",
           "Jan 2020 update", "Status"], bold=True)

def act(theme, text, lead, do, start, target, revised, ups, status, ref, leads, due, **k):
    k.setdefault("src", J if "JTAI" in text else H)
    k.setdefault("sector", None)
    return p.act([theme, text, lead, do, start, target, revised, *ups, status], ref, leads, due, "complete" if status == CL else "open", section=theme, **k)

T = "Leadership"
act(T, "R1.1 The force should make sure that its leaders see how well children are protected. (HMICFRS, 2019)", "ACC Judith Penhale, " + FC, "Monthly scorecard for chief officers.",
    D(2019, 9, 16), D(2019, 11, 29), None, ["Scorecard in draft.", "First scorecard taken by chief officers on 18 November 2019; minute 6 records three decisions.", None, None], CL,
    "R1.1", [P("ACC Judith Penhale", FC)], ("2019-11-29", None), ev="evidenced", q="First scorecard taken by chief officers on 18 November 2019; minute 6 records three decisions.",
    leads_ok=[[P("Judith Penhale", FC)]])
p.quiet("no-update", "K", "R1.1", "Closed in November: nothing more need be said.")
p.quiet("organisation-unknown", "C", "R1.1", "The Constabulary is named. The police have no sector in the code, and this plan uses no colours: nothing to ask, here or below.")
act(T, "R1.2 Partners should agree how they share information about children at risk. (HMICFRS, 2019)", "Nuala Creed (" + CC + ")", "One agreement for all partners.",
    D(2019, 10, 1), "31st March 2020", None, [None, "Lawyers' draft out.", None, "Four of six partners have signed."], OT,
    "R1.2", [P("Nuala Creed", CC)], ("2020-03-31", None), sector="LA")
p.quiet("small-number", "K", "R1.2", "Partners, no children.")
act(T, "R1.3 Partners should review cases together. (HMICFRS, 2019)", f"Nuala Creed ({CC}); Dr Bram Osei ({CCG})", "Joint audit of 12 cases each quarter.",
    D(2019, 10, 1), D(2019, 12, 20), None, [None, "Audit tool agreed.", "Joint audit of 12 cases, 9 December 2019: practice good in 8, report to the partnership.", None], CL,
    "R1.3", [P("Nuala Creed", CC), P("Dr Bram Osei", CCG)], ("2019-12-20", None), sector="joint", ev="evidenced",
    q="Joint audit of 12 cases, 9 December 2019: practice good in 8, report to the partnership.", leads_ok=[[P("Nuala Creed", CC), P("Bram Osei", CCG)]])
act(T, "R1.4 The force should know whether officers are fit to deal with distressing material. (HMICFRS, 2019)", "Supt Colm Hadley, " + FC, "Yearly screening by occupational health.",
    D(2019, 11, 1), D(2019, 12, 31), None, [None, "Contract being written.", "Contract not let.", "Contract still not let; screening has not begun."], DL,
    "R1.4", [P("Supt Colm Hadley", FC)], ("2019-12-31", None), leads_ok=[[P("Colm Hadley", FC)]])

T = "Initial contact"
act(T, "R2.1 The force should make sure that call handlers see the risk to children. (HMICFRS, 2019)", "Ch Insp Dawn Lusby, " + FC, "Prompt on the call-handling screen.",
    D(2019, 9, 16), D(2019, 12, 13), None, ["Prompt designed.", "Prompt live.", "Call handlers are much more aware of risk to children.", None], CL,
    "R2.1", [P("Ch Insp Dawn Lusby", FC)], ("2019-12-13", None), ev="asserted", q="Call handlers are much more aware of risk to children.", leads_ok=[[P("Dawn Lusby", FC)]])
act(T, "R2.2 Officers should record how a child behaves and what it says. (HMICFRS, 2019)", "Ch Insp Dawn Lusby, " + FC, "New page in the mobile application.",
    D(2019, 9, 30), D(2019, 10, 31), "Revised to 13/12/2019, now 31/01/2020 (supplier short of staff)", [None, "Supplier late.", "Supplier late again.", "Page being tested by 40 officers."], DL,
    "R2.2", [P("Ch Insp Dawn Lusby", FC)], ("2019-10-31", "2020-01-31"), reason="supplier short of staff", leads_ok=[[P("Dawn Lusby", FC)]],
    find=[("revised-again", "G", "report", "The date of R2.2 has been put back twice: 31 October, 13 December 2019, 31 January 2020.")])
act(T, "R2.3 The force should send all domestic abuse notices to schools before the day begins. (HMICFRS, 2019)", "DI Kit Farrar, " + FC, "Link with the schools' system.",
    D(2019, 11, 4), "09/30/2020", None, [None, None, "Link tested with 20 schools.", "Link tested with 85 schools."], OT,
    "R2.3", [P("DI Kit Farrar", FC)], ("2020-09-30", None), leads_ok=[[P("Kit Farrar", FC)]],
    find=[("due-month-first", "F", "check", "“09/30/2020” has the month first: 30 September 2020? The other dates are day first.")])
act(T, "R2.4 Attending officers should check on every child in the house. (HMICFRS, 2019)", "Supt Colm Hadley, " + FC, "Briefing and dip samples.",
    D(2019, 10, 14), D(2120, 4, 30), None, [None, "Briefings begun.", "Briefings finished.", "Dip sample in hand."], OT,
    "R2.4", [P("Supt Colm Hadley", FC)], ("2120-04-30", None), due_ok=[("2020-04-30", None)], leads_ok=[[P("Colm Hadley", FC)]],
    find=[("due-far", "F", "must-fix", "The target of R2.4 is 30 April 2120. Should it be 2020?")])

T = "Assessment and help"
act(T, "R3.1 Strategy discussions should have health in them. (HMICFRS, 2019)", f"Dr Bram Osei ({CCG})", "Duty nurse in the multi-agency hub.",
    D(2019, 11, 4), D(2019, 2, 28), None, [None, "Job advertised.", "Nurse appointed.", "Nurse began on 13 January; 76% of discussions had health in them since."], OT,
    "R3.1", [P("Dr Bram Osei", CCG)], ("2019-02-28", None), due_ok=[("2020-02-28", None)], od=True, od_ok=[False], quiet=True, sector="NHS", leads_ok=[[P("Bram Osei", CCG)]],
    find=[("due-before-inspection", "F", "must-fix", "The target of R3.1, 28 February 2019, is before the inspection of June 2019 and before its own start. Should it be 2020?")])
act(T, "R3.2 Partners should agree when a child is seen by a doctor. (HMICFRS, 2019)", f"Dr Bram Osei ({CCG}) / Nuala Creed ({CC})", "Pathway for medical examinations.",
    D(2019, 10, 1), D(2020, 5, 29), None, ["Scoping paper written; hospital to be asked.", None, None, None], OT,
    "R3.2", [P("Dr Bram Osei", CCG), P("Nuala Creed", CC)], ("2020-05-29", None), sector="joint", leads_ok=[[P("Bram Osei", CCG), P("Nuala Creed", CC)]],
    find=[("no-update", "H", "check", "R3.2 was last updated in October 2019. What is today's position?")])
act(T, "R3.3 The force should reduce delay in examining phones. (HMICFRS, 2019)", "DCI Rowan Tye, " + FC, "Two more examiners.",
    D(2019, 9, 30), D(2020, 1, 31), None, [None, None, "Examiners in post.", "Backlog 41 phones, 188 in June. Closing report with the Chief Officer Group."], AW,
    "R3.3", [P("DCI Rowan Tye", FC)], ("2020-01-31", None), st_ok=["unclear"], leads_ok=[[P("Rowan Tye", FC)]],
    late_words="R3.3 was due by 31 January 2020 and waits for sign-off, so by the key it is not closed. When will the Chief Officer Group decide?")
act(T, "R3.4 The force should tell social workers about children who go missing often. (HMICFRS, 2019)", "DI Kit Farrar, " + FC, "Weekly list to the council.",
    D(2019, 11, 4), D(2020, 3, 27), None, [None, "List designed.", "Lists sent by hand.", "Lists sent by hand. The list for Ostley had a child, born 14/03/2008, on it twice."], OT,
    "R3.4", [P("DI Kit Farrar", FC)], ("2020-03-27", None), leads_ok=[[P("Kit Farrar", FC)]],
    find=[("date-of-birth", "K", "must-fix", "A child's date of birth stands in the text, with a town. Take it out before the paper is published.")])
act(T, "R3.5 Minutes of conferences should reach the police in five days. (HMICFRS, 2019)", f"Nuala Creed ({CC}), with {FC}", "New minute-takers and a secure mailbox.",
    D(2019, 10, 1), D(2020, 1, 17), None, [None, "Mailbox live.", "Minutes took 4 days on average (report of 16 December 2019).", "Closed. Two vacancies for minute-takers still have to be filled."], CL,
    "R3.5", [P("Nuala Creed", CC)], ("2020-01-17", None), sector="LA", ww=[P(None, FC)], ev="evidenced", q="Minutes took 4 days on average (report of 16 December 2019).", ev_ok=["asserted", "none"],
    find=[("complete-outstanding", "K", "check", "R3.5 is closed, but “two vacancies for minute-takers still have to be filled”, and new minute-takers were the action.")])
p.quiet("small-number", "K", "R3.5", "Vacancies, no people.")

T = "Custody"
act(T, "R4.1 The force should keep no child in a cell overnight without good reason. (HMICFRS, 2019)", "Ch Insp Odile Warne, " + FC, "Inspector to review each case at 10 pm.",
    D(2019, 9, 16), D(2019, 10, 31), None, ["Custody log, September and October: 96% of cases reviewed at 10 pm.", None, None, None], CL,
    "R4.1", [P("Ch Insp Odile Warne", FC)], ("2019-10-31", None), ev="evidenced", q="Custody log, September and October: 96% of cases reviewed at 10 pm.", leads_ok=[[P("Odile Warne", FC)]])
act(T, "R4.2 Girls in custody should have a woman officer who looks after them. (HMICFRS, 2019)", "Custody Manager", "Named officer on each shift.",
    D(2019, 10, 1), D(2020, 4, 24), None, [None, "Rota drafted.", None, "Rota in use at two of three suites."], OT,
    "R4.2", [P("Custody Manager")], ("2020-04-24", None),
    find=[("organisation-unknown", "C", "check", "Whose officer is the Custody Manager? The other leads give their organisation.")])
act(T, "R4.3 Partners should have enough beds for children who are refused bail. (HMICFRS, 2019)",
    f"Nuala Creed ({CC}); Supt Colm Hadley ({FC}); Dr Bram Osei ({CCG}); Ursula Maddox ({MH}); Ch Insp Odile Warne ({FC})", "Joint commissioning of three emergency beds.",
    D(2019, 11, 1), "Q1 2020/21", None, [None, "First meeting held.", "Costs being worked out.", "Costs agreed by all but one partner."], OT,
    "R4.3", [P("Nuala Creed", CC), P("Supt Colm Hadley", FC), P("Dr Bram Osei", CCG), P("Ursula Maddox", MH), P("Ch Insp Odile Warne", FC)], ("2020-06-30", None), sector="joint",
    leads_ok=[[P("Nuala Creed", CC), P("Colm Hadley", FC), P("Bram Osei", CCG), P("Ursula Maddox", MH), P("Odile Warne", FC)]],
    find=[("leads-many", "C", "advice", "Five people lead R4.3. Whom should members ask?")])
act(T, "Children in mental distress should not be taken to custody (R4.4). (HMICFRS, 2019)", f"Ursula Maddox ({MH})", "Street triage at weekends.",
    D(2019, 12, 2), D(2020, 4, 30), "Reviewed 14/01/2020 – date stands", [None, None, None, None], OT,
    "R4.4", [P("Ursula Maddox", MH)], ("2020-04-30", None), sector="NHS",
    find=[("progress-missing", "K", "check", "R4.4 is on track, but not one update says anything of it.")])
p.quiet("due-other-date", "G", "R4.4", "The date of the review is no extension: it says that the date stands.")
act(T, "R4.5 Appropriate adults should come within two hours. (HMICFRS, 2019)", f"Ch Insp Odile Warne ({FC})", "New contract with a charity.",
    D(2019, 11, 18), D(2020, 3, 13), "To be revised – the charity has asked for more time", [None, None, "Tender closed.", "Preferred bidder chosen."], OT,
    "R4.5", [P("Ch Insp Odile Warne", FC)], ("2020-03-13", None), leads_ok=[[P("Odile Warne", FC)]],
    find=[("revised-no-date", "G", "check", "The date of R4.5 is to be revised, but to when? Until then 13 March 2020 stands.")])

T = "Exploitation"
act(T, "R5.1 The force should use its powers against those who exploit children. (HMICFRS, 2019)", "DCI Rowan Tye, " + FC, "Training in the use of orders.",
    D(2019, 10, 14), "When the national guidance is out", None, [None, "Waiting for the guidance.", "Waiting for the guidance.", "The guidance is expected in the spring."], OT,
    "R5.1", [P("DCI Rowan Tye", FC)], (None, None), leads_ok=[[P("Rowan Tye", FC)]],
    find=[("due-unreadable", "F", "check", "“When the national guidance is out” is no date, and R5.1 is open.")])
act(T, "R5.3 The force should train all its response officers about exploitation. (HMICFRS, 2019)", "DCI Rowan Tye, " + FC, "One-day course for all response officers.",
    D(2019, 9, 30), D(2019, 12, 20), None, [None, "Course written.", "Attendance register: 84 officers at Kestrel Street station trained by 13 December 2019.", None], CL,
    "R5.3", [P("DCI Rowan Tye", FC)], ("2019-12-20", None), ev="evidenced", q="Attendance register: 84 officers at Kestrel Street station trained by 13 December 2019.", leads_ok=[[P("Rowan Tye", FC)]],
    find=[("narrower-than-promised", "J", "advice", "All response officers were to be trained; the update speaks of one station."),
          ("ref-out-of-sequence", "B", "check", "There is no R5.2 between R5.1 and R5.3. Was it left out?")])
act(None, "R5.4 Partners should map where children are exploited. (HMICFRS, 2019)", f"DI Kit Farrar ({FC})", "Quarterly map for the partnership.",
    D(2019, 12, 2), D(2020, 2, 28), D(2020, 5, 29), [None, None, "Data asked for.", "Map postponed because the analyst's post could not be covered."], DL,
    "R5.4", [P("DI Kit Farrar", FC)], ("2020-02-28", "2020-05-29"), leads_ok=[[P("Kit Farrar", FC)]], section_ok=["Exploitation"],
    find=[("section-missing", "A", "advice", "R5.4 has no theme. Exploitation, as the rows above it?")])
p.quiet("revised-no-reason", "G", "R5.4", "January's update says why.")

T = "Joint inspection"
act(T, "J1.1 The council should hold strategy meetings on the day that they are needed. (JTAI, 2019)", f"Head of the Front Door, {CC}", "Duty chair from 8 to 8.",
    D(2019, 10, 1), D(2019, 12, 6), None, [None, "Duty chairs named.", "Front-door dashboard, 2 December 2019: 93% on the day, 70% in July.", None], CL,
    "J1.1", [P("Head of the Front Door", CC)], ("2019-12-06", None), sector="LA", ev="evidenced", q="Front-door dashboard, 2 December 2019: 93% on the day, 70% in July.")
act(T, "J1.2 The council should learn from return interviews. (JTAI, 2019)", f"Head of the Front Door, {CC}", "Themes to the partnership every quarter.",
    D(2020, 1, 6), D(2020, 6, 26), None, [None, None, None, "First paper on themes written and sent to the partnership."], NS,
    "J1.2", [P("Head of the Front Door", CC)], ("2020-06-26", None), sector="LA",
    find=[("status-disagrees", "L", "must-fix", "J1.2 is “Not started”, but its first paper has been written and sent. Which is right?")])
act(T, "J1.3 Health partners should record the voice of the child. (JTAI, 2019)", f"Ursula Maddox ({MH})", "Template and audit.",
    D(2019, 11, 4), D(2020, 4, 3), None, [None, "Template agreed.", "Template in use.", "Audit of 30 records begun; record 943 476 5919 could not be opened."], OT,
    "J1.3", [P("Ursula Maddox", MH)], ("2020-04-03", None), sector="NHS",
    find=[("nhs-number", "K", "must-fix", "“943 476 5919” is a valid NHS number. Take it out before the paper is published.")])
act(T, "J1.4 Partners should have one risk assessment for exploitation. (JTAI, 2019)", f"{CC} (Nuala Creed) and {FC} (DCI Rowan Tye)", "Agree and test one tool.",
    D(2019, 10, 14), D(2020, 4, 17), None, [None, "Two tools compared.", "One chosen.", "The partnership will be asked to adopt it on 12 February 2020."], OT,
    "J1.4", [P("Nuala Creed", CC), P("DCI Rowan Tye", FC)], ("2020-04-17", None), sector="LA", sector_ok=[None], leads_ok=[[P("Nuala Creed", CC), P("Rowan Tye", FC)]],
    find=[("promise-passed", "K", "check", "“Will be asked to adopt it on 12 February 2020”: that day has passed. Did the partnership adopt it?")])
p.put(["Next update: 28 February 2020"])
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.find("acronyms", f"A{h}", "advice", "HMICFRS, JTAI and CCG, and ranks such as ACC and DCI, are never spelt out.")
p.gold.setdefault("notErrors", []).append({"kind": "column-rival", "cell": f"H{h}", "ref": None, "what": "Four months of updates: the latest counts, the older are its history."})
for f in p.findings:   # the claim of R2.1 stands in December, the last month that it has
    if f["kind"] == "complete-no-evidence": f["at"] = f["at"].replace("K", "J")
