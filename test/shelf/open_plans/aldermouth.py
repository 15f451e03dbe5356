"""SEND accelerated progress plan 2023-25: owner and partners, start and end, milestone, RAG this month and last month in words by the plan's own key."""
from by_row import Plan, P, V, D

p = Plan("aldermouth-send-app", "APP Nov 24", "Accelerated progress plan 2023-25 of an invented local area. Begins at B; five RAG words by its own key (Purple is delivered but counted as open, Grey not due to start); heading repeated at each priority area; a hidden sheet.",
         "2024-11-30", {"ref": "B", "actions": "C", "outcome": "H", "lead": "D", "due": "G", "revised": "G", "status": "I", "progress": "K", "evidence": "K"}, first="B",
         columns_acceptable={"outcome": ["H", "C", None], "actions": ["C", "H"]})
AC, ICB, WCT, PCF = "Aldermouth Council", "NHS Wold and Coast ICB", "Wold Community NHS Trust", "Aldermouth Parent Carer Forum"
FILL = {"Blue": "9DC3E6", "Green": "A9D18E", "Amber": "FFD966", "Red": "FF9B9B", "Purple": "C9A6E4", "Grey": "D9D9D9", None: None}

def row(ref, action, owner, partners, start, end, milestone, now, before, text, leads, ww=(), **k):
    """partners: the cell; ww: the bodies in it."""
    people = [P(None, o) for o in ww]
    together = [[P(None, *ww)]] if len(ww) > 1 else []
    return p.act([ref, action, owner, partners, start, end, milestone, V(now, fill=FILL[now]), V(before, fill=FILL[before]) if before else None, text], ref,
                 leads=leads, ww=people, ww_ok=together + [[]], src=(), src_ok=[["OFSTED", "CQC"], ["Ofsted", "CQC"]], **k)

HEAD = ["Ref", "Action", "Owner", "Partners", "Start", "End", "Milestone", "RAG this month", "RAG last month", "Commentary"]
p.at(2)
p.put(["Aldermouth Local Area Partnership: SEND accelerated progress plan 2023–25"], bold=True)
p.put(["Answers the area SEND inspection (Ofsted and CQC) of June 2023, report published 21 September 2023"])
p.put(["Highlight report for the SEND and Alternative Provision Partnership Board – November 2024"])
p.put(["Key to RAG"], bold=True)
for word, means in (("Blue", "Complete: milestone met and signed off by the Board"), ("Purple", "Delivered, impact not yet seen: counted as open until the Board signs it off"), ("Green", "On track"),
                    ("Amber", "At risk of missing, or has missed, its end date"), ("Red", "Will miss, or has missed, its end date by more than a month"), ("Grey", "Not yet due to start")):
    p.put([V(word, fill=FILL[word]), means])
p.at(13)

first_band = p.band("Priority action area 1: The timeliness and quality of education, health and care (EHC) plans", 10)
p.put(HEAD, bold=True, fill="DDD9C4")
row("1.1", "Recruit eight EHC plan coordinators and two educational psychologists", f"Assistant Director Inclusion, {AC}", None, D(2023, 11, 1), D(2024, 4, 30), "All posts filled", "Blue", "Blue",
    "All ten posts filled by 22 April 2024; vacancy report received by the Board in May 2024.", [P("Assistant Director Inclusion", AC)], due=("2024-04-30", None), st="complete", ev="evidenced", q="vacancy report received by the Board in May 2024")
row("1.2", "Hold a weekly meeting on all plans in weeks 12 to 20", f"Head of SEND Assessment, {AC}", f"{ICB}; {WCT}", D(2023, 11, 1), D(2023, 12, 31), "60% of new plans in 20 weeks", "Blue", "Blue",
    "64% of new plans were issued in 20 weeks in October 2024 (29% in October 2023), from the monthly data set.", [P("Head of SEND Assessment", AC)], (ICB, WCT), due=("2023-12-31", None), st="complete", ev="evidenced", q="64% of new plans were issued in 20 weeks in October 2024")
row("1.3", "Clear overdue annual reviews", f"Head of SEND Assessment, {AC}", "Schools and settings", D(2024, 1, 8), "31/07/2024 (was 30/04/2024)", "No review more than three months late", "Red", "Amber",
    "412 reviews are late, down from 690. Two review officers start on 2 December 2024.", [P("Head of SEND Assessment", AC)], ("Schools and settings",), due=("2024-04-30", "2024-07-31"), st="open",
    find=[("revised-no-reason", "G", "advice", "Action 1.3 was put back from 30 April to 31 July 2024 without a reason.")])
row("1.4", "Check the quality of new plans together", f"Designated Clinical Officer (DCO), {ICB}", f"{AC}, {PCF}", D(2024, 2, 1), "30/09/24", "70% good or better", "Blue", "Green",
    "Panel has met monthly since March 2024. 48 plans audited; 71% were good or better (September 2024 report).", [P("Designated Clinical Officer (DCO)", ICB)], (AC, PCF),
    leads_ok=[[P("Designated Clinical Officer", ICB)], [P("DCO", ICB)]], sector="NHS", due=("2024-09-30", None), st="complete", ev="evidenced", q="48 plans audited; 71% were good or better (September 2024 report)")
row("1.5", "Give health advice in six weeks", f"Clinical Director, Children's Services, {WCT}", ICB, D(2024, 1, 1), "31st January 2025", "90% in six weeks", "Amber", "Amber",
    "June 2024: 83% of advice was given in six weeks. Rota for school holidays to be looked at.", [P("Clinical Director, Children's Services", WCT)], (ICB,),
    leads_ok=[[P("Clinical Director", "Children's Services", WCT)]], sector="NHS", due=("2025-01-31", None), st="open",
    find=[("no-update", "K", "check", "The last word on action 1.5 is of June 2024. What is the position in November?")])
row("1.6", "Write a guide to the process with families", PCF, AC, D(2024, 3, 1), D(2024, 6, 30), "Guide on the local offer", "Blue", "Blue",
    "Guide published on 24 June 2024. 86 families answered the July survey, and 74% found it clear.", [P(None, PCF)], (AC,), sector=None, due=("2024-06-30", None), st="complete", ev="evidenced", q="86 families answered the July survey, and 74% found it clear")

p.band("Priority action area 2: Waiting times for neurodevelopmental assessment and therapies", 10)
h2 = p.put(HEAD, bold=True, fill="DDD9C4")
row("2.1", "Commission more autism and ADHD assessments", f"Director of Children's Commissioning, {ICB}", WCT, D(2023, 12, 1), D(2024, 3, 31), "Contract signed", "Blue", "Blue",
    "Contract for 400 more assessments a year signed on 28 March 2024.", [P("Director of Children's Commissioning", ICB)], (WCT,), sector="NHS", due=("2024-03-31", None), st="complete", ev="evidenced", ev_ok=["asserted"], q="Contract for 400 more assessments a year signed on 28 March 2024")
row("2.2", "Publish waiting times each month", f"Director of Children's Commissioning, {ICB}", PCF, D(2024, 2, 1), D(2024, 5, 31), "Families know how long they will wait", "Blue", "Blue",
    "Families are now much better informed about waiting times.", [P("Director of Children's Commissioning", ICB)], (PCF,), sector="NHS", due=("2024-05-31", None), st="complete", ev="asserted", q="Families are now much better informed about waiting times")
row("2.3", "Offer help by need to families who wait", f"Head of Early Help, {AC} and Service Manager, Neurodevelopmental Pathway, {WCT}", "Schools; family hubs", D(2024, 2, 1), D(2024, 11, 30), "Workshops in all nine hubs", "Amber", "Green",
    "Workshops have run in six of nine hubs; 312 parents came.", [P("Head of Early Help", AC), P("Service Manager, Neurodevelopmental Pathway", WCT)], ("Schools", "family hubs"), sector="joint", due=("2024-11-30", None), st="open",
    find=[("due-soon", "G", "advice", "Action 2.3 falls due on 30 November 2024, the day of this report, with six of nine hubs done.")])
row("2.4", "Clear speech and language waits over 52 weeks", f"Head of Children's Therapies | {WCT}", ICB, D(2024, 1, 8), "Moved to 31 January 2025 – previously 31 July 2024 and 30 April 2024 – because two therapists resigned", "No child waits over 52 weeks", "Red", "Red",
    "3 children at one special school were still waiting at 31 October 2024.", [P("Head of Children's Therapies", WCT)], (ICB,), sector="NHS", due=("2024-04-30", "2025-01-31"), due_ok=[("2024-07-31", "2025-01-31")], reason="because two therapists resigned", st="open",
    find=[("revised-again", "G", "report", "Action 2.4 has been put back twice: from 30 April to 31 July 2024, and then to 31 January 2025."),
          ("small-number", "K", "check", "“3 children at one special school” could be known to others. Consider “a small number”.")])
row("2.5", "Offer advice on sensory needs", f"Head of Children's Therapies | {WCT}", None, D(2024, 4, 1), D(2024, 9, 30), "Offer open to all schools", "Purple", "Green",
    "Offer opened on 16 September 2024. Parents' views are being gathered for the Board of 11 December 2024.", [P("Head of Children's Therapies", WCT)], sector="NHS", due=("2024-09-30", None), st="open",
    late_words="Action 2.5 was due by 30 September 2024 and is Purple, which the key counts as open. No later date is given: when will the Board sign it off?")
row("2.6", "One door for under-fives", None, f"{AC} / {ICB} / {WCT}", D(2024, 9, 2), D(2025, 3, 31), "Single point of access open", "Green", "Green",
    "Business case approved by the council and the ICB on 12 November 2024.", [], (AC, ICB, WCT), sector=None, due=("2025-03-31", None), st="open",
    find=[("lead-missing", "D", "must-fix", "Action 2.6 has no owner, only partners.")])

p.band("Priority action area 3: Governance, alternative provision (AP) and preparation for adulthood", 10)
h3 = p.put(HEAD, bold=True, fill="DDD9C4")
row("3.1", "Appoint an independent chair of the Board", f"Director of Children's Services, {AC}; Executive Director of Nursing, {ICB}", None, D(2023, 10, 2), D(2024, 1, 31), "Chair in post", "Blue", "Blue",
    "Appointment agreed by the Board on 18 January 2024 (minute 6).", [P("Director of Children's Services", AC), P("Executive Director of Nursing", ICB)], sector="joint", due=("2024-01-31", None), st="complete", ev="evidenced", q="Appointment agreed by the Board on 18 January 2024 (minute 6)")
row("3.2", "Build a joint dashboard", f"Strategic Data Lead, {AC}", f"{ICB}; Wold Community Trust", D(2024, 1, 8), "Q4 2024/25", "Monthly dashboard seen by the Board", "Green", "Green",
    "Version 2 was shown to the Board in October 2024; health data will be added in January 2025.", [P("Strategic Data Lead", AC)], (ICB, "Wold Community Trust"), due=("2025-03-31", None), st="open",
    find=[("spelt-differently", "E", "advice", "“Wold Community Trust” is elsewhere Wold Community NHS Trust.")])
row("3.3", "Visit all AP providers to check their quality", f"Head of Virtual School, {AC}", "AP providers", D(2024, 2, 1), D(2024, 7, 31), "Visit reports on file", "Blue", "Amber",
    "Visits made to a sample of 9 of the 21 providers in June 2024; reports are on file.", [P("Head of Virtual School", AC)], ("AP providers",), due=("2024-07-31", None), st="complete", ev="evidenced", q="Visits made to a sample of 9 of the 21 providers in June 2024",
    find=[("narrower-than-promised", "K", "advice", "The action says all AP providers; the commentary speaks of a sample of 9 of the 21.")])
row("3.4", "Agree a preparation for adulthood protocol", f"Service Director Adult Social Care, {AC}", f"{ICB}, {WCT}, Aldermouth College", D(2024, 3, 1), "31st October 2024", "Protocol in force", "Blue", "Green",
    "Protocol drafted. To be signed in December 2024, once adult mental health services have commented.", [P("Service Director Adult Social Care", AC)], (ICB, WCT, "Aldermouth College"), due=("2024-10-31", None), st="complete", st_ok=["open"], ev="none", ev_ok=["asserted", None], od=False, od_ok=[True], quiet=True,
    find=[("complete-outstanding", "K", "check", "Action 3.4 is Blue, but its protocol is only drafted and “To be signed in December 2024”."),
          ("complete-no-evidence", "K", "check", "Action 3.4 is recorded complete, but nothing shows that the protocol is in force.")])
row("3.5", "Review short breaks", f"Head of Commissioning, {AC}", PCF, D(2025, 1, 6), D(2025, 5, 31), "Review agreed by Cabinet", "Grey", "Grey",
    None, [P("Head of Commissioning", AC)], (PCF,), due=("2025-05-31", None), st="open")
row("3.6", "Put SEND into every partner's induction", f"Workforce Development Lead, {AC}", "All partners", D(2024, 4, 1), D(2024, 9, 30), "Module live and used by all partners", "Red", "Amber",
    "Module live; 240 staff have finished it. Not yet used by the ICB. For dates write to sendtraining@aldermouth.gov.uk", [P("Workforce Development Lead", AC)], ("All partners",), due=("2024-09-30", None), st="open",
    find=[("email-address", "K", "check", "An e-mail address stands in the commentary on 3.6. Is it meant for publication?")])
row("3.7", "Write a co-production charter", "SEND Participation Officer", f"{PCF}; young people's group", D(2023, 11, 1), "29 March 2024", "Charter adopted by the Board", "Blue", "Blue",
    "Complete", [P("SEND Participation Officer")], (PCF, "young people's group"), sector=None, sector_ok=["LA"], due=("2024-03-29", None), st="complete", ev="none",
    find=[("organisation-unknown", "D", "check", "Action 3.7 is owned by the SEND Participation Officer, and nothing says of which body.")])
last = row("3.8", "Make the local offer website easier to use", f"Digital Services Manager, {AC}", None, D(2024, 6, 3), D(2052, 3, 31), "New site live", "Green", "Green",
    "Testing with 25 families finished in October 2024.", [P("Digital Services Manager", AC)], due=("2052-03-31", None), due_ok=[(None, None)], st="open",
    find=[("due-far", "G", "must-fix", "Action 3.8 ends on 31 March 2052. Is 2025 meant?")])

lists = p.wb.create_sheet("Lookups")
for i, w in enumerate(("Blue", "Purple", "Green", "Amber", "Red", "Grey"), 1): lists.cell(i, 1).value = w
lists.sheet_state = "hidden"
p.find("hidden-sheet", "'Lookups'!A1", "must-fix", "A hidden sheet, “Lookups”, will go out with the workbook. Delete it or make a clean copy.")
p.find("heading-repeated", f"B{h2}", "advice", f"The heading row stands again in rows {h2} and {h3}.")
p.find("merged-cells", f"B{first_band}", "advice", "The three bands are merged across the table. Screen readers may lose their place.")
p.find("acronyms", f"B14:K{last}", "advice", "ICB and ADHD are never spelt out.")
p.find("no-document-title", "B2", "advice", "The workbook has no title in its properties.")
p.quiet("status-disagrees", "J", "3.3", "RAG last month was Amber; this month's Blue decides.")
p.quiet("column-rival", "J", "1.1", "RAG last month is history; it is no rival of this month's.")
p.quiet("progress-missing", "K", "3.5", "Grey, and its start is in January 2025: nothing to tell yet.")
p.quiet("lead-initials", "D", "1.4", "DCO is a role, and is spelt out beside it.")
p.quiet("colour-wrong", "I", "1.1", "The fills are the RAG, with words and key; they promise nothing of LA and NHS.")
p.quiet("due-other-date", "F", "1.1", "Start is no deadline; End is.")
p.quiet("promise-passed", "K", "1.3", "2 December 2024 is to come.")
p.quiet("overdue", "G", "2.3", "Due on the as-at day itself: not late yet.")
for c, w in zip("ABCDEFGHIJK", (3, 8, 36, 34, 34, 12, 20, 30, 11, 11, 56)): p.widths[c] = w
