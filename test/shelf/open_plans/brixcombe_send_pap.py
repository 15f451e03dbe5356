"""A city's and its ICB's priority action plan after the area SEND inspection of 2024: percent done, two date columns, evidence apart."""
from openpyxl.comments import Comment
from by_row import Plan, P, D, V

AS_AT = "2025-03-27"
p = Plan("brixcombe-send-pap", "PAP", "Priority action plan of a city and its ICB after an area SEND inspection of May 2024. Percent done as the status (100% is done and seen), deadline and revised deadline apart, bodies in brackets by a key below the plan, supporting bodies in a column of their own, heading repeated once, a note on one cell.",
         AS_AT, {"ref": "A", "outcome": "B", "lead": "C", "actions": "E", "due": "F", "revised": "G", "status": "H", "progress": "I", "evidence": "J"})
KEY = {"BCC": "Brixcombe City Council", "ICB": "NHS Hallow and Brixcombe Integrated Care Board", "HCT": "Hallow Community Health NHS Trust", "BPCF": "Brixcombe Parent Carer Forum"}
SECTOR = {"BCC": "LA", "ICB": "NHS", "HCT": "NHS"}
ws = p.ws

def pc(x): return V(x, "0%")

def act(ref, outcome, lead, supp, action, due, rev, done, pos, evid, who, when, supports=(), **k):
    """`who` is pairs of a person and an abbreviation of the key; read in full, and as it stands."""
    full = [P(n, KEY.get(o, o)) for n, o in who]
    bare = [P(n, o) for n, o in who]
    if full != bare: k.setdefault("leads_ok", []).append(bare)
    if supports:
        k["ww"] = [P(None, KEY.get(o, o)) for o in supports]
        k["ww_ok"] = [[P(None, o) for o in supports]]
    if "sector" not in k:
        s = {SECTOR[o] for _, o in who if o in SECTOR}
        k["sector"] = "joint" if len(s) == 2 else s.pop() if s else None
    return p.act([ref, outcome, lead, supp, action, due, rev, pc(done), pos, evid], ref, full, when, **k)

def ok(q, ev="evidenced"): return {"st": "complete", "ev": ev, "q": q}
HEAD = ["No.", "Outcome sought", "Lead(s)", "Supporting", "Action", "Deadline", "Revised deadline", "% done", "Latest position", "Evidence held"]

p.put(["Brixcombe local area partnership – SEND priority action plan"], bold=True)
ws.merge_cells("A1:J1")
p.find("merged-cells", "A1", "advice", "The title and the bands are merged over ten columns: screen readers may lose their place.")
p.put(["Area SEND inspection 20 to 24 May 2024; report published 8 July 2024. Position at 14 March 2025"])
p.put(["100% means done, and the evidence seen by the SEND Partnership Board. Anything less is still open."])
p.at(5)
p.put(HEAD, bold=True, fill="C6E0B4")

p.band("AREA FOR PRIORITY ACTION 1 – Leaders across health should act at once on waits for therapies and neurodevelopmental assessment", 10)
act("1.1", "No child waits longer than 18 weeks for speech and language therapy", "Nia Pritchard (HCT)", "BCC", "Waiting list initiative; a senior therapist sorts new referrals.", D(2024,12,31), None, 1,
    "10/03/25 – longest wait 17 weeks at the end of February, from 49 in May 2024.", "HCT waiting list report, February 2025", [("Nia Pritchard", "HCT")], ("2024-12-31", None), ["BCC"], **ok("HCT waiting list report, February 2025"),
    find=[("colour-missing", "B", "advice", "Council and NHS officers lead the plan, and no colour or word tells at a glance which.")])
act("1.2", "A neurodevelopmental pathway that works from five to 25", "Dr Tom Ellory (ICB)/Nia Pritchard (HCT)", "BCC, BPCF", "Commission and open a single pathway.", D(2024,10,31), "28/02/2025, then 30/06/2025 as two posts could not be filled", 0.6,
    "11/03/25 – business case approved on 6 February; recruitment under way.", None, [("Dr Tom Ellory", "ICB"), ("Nia Pritchard", "HCT")], ("2024-10-31", "2025-06-30"), ["BCC", "BPCF"],
    leads_ok=[[P("Tom Ellory", KEY["ICB"]), P("Nia Pritchard", KEY["HCT"])]],
    find=[("revised-again", "G", "report", "The date was revised twice: first due 31 October 2024, now 30 June 2025. Members should be told how far it has slipped.")])
act("1.3", "Families know what to do while they wait", "Helen Quilter (BPCF) & Priya Sandhu (ICB)", None, "Write ‘waiting well’ pages with families.", D(2025,1,31), None, 1,
    "Pages are live and families find them helpful.", None, [("Helen Quilter", "BPCF"), ("Priya Sandhu", "ICB")], ("2025-01-31", None), **ok("Pages are live and families find them helpful.", "asserted"), sector="NHS", sector_ok=[None])
act("1.4", "No child waits longer than 26 weeks for occupational therapy", "Nia Pritchard (HCT)", None, "Fill vacancies; clinics in three special schools.", D(2025,2,28), None, 0.85,
    "10/03/25 – OT vacancies filled; longest wait 31 weeks at the end of February.", None, [("Nia Pritchard", "HCT")], ("2025-02-28", None),
    find=[("acronyms", "I", "advice", "OT, EHC and SENCO are never spelt out. Spell them out where they first stand, or list them for members.")])
act("1.5", "Young children’s needs are met in their nursery", "Nia Pritchard (HCT)", "BCC", "Therapists to work in 20 nurseries.", D(2025,7,31), None, 0.4,
    "25/10/24 – first eight nurseries chosen.", None, [("Nia Pritchard", "HCT")], ("2025-07-31", None), ["BCC"],
    find=[("no-update", "I", "check", "The last update of action 1.5 is of 25 October 2024. Ask its lead where it stands.")])

p.band("AREA FOR PRIORITY ACTION 2 – Leaders should make sure that EHC plans are issued on time and describe the child", 10)
act("2.1", "EHC plans are issued within 20 weeks", "Gareth Loomes (BCC)", "ICB, HCT", "Second casework team; weekly list of late advice.", D(2025,3,31), None, 0.7,
    "11/03/25 – 54% issued in 20 weeks in February; target for March 60%.", None, [("Gareth Loomes", "BCC")], ("2025-03-31", None), ["ICB", "HCT"],
    find=[("due-soon", "F", "advice", "Action 2.1 falls due on 31 March 2025.")])
act("2.2", "Plans describe the child and say who will do what", "Asha Wiltshire (BCC)/Priya Sandhu (ICB)", "BPCF", "Multi-agency audit each term.", D(2024,12,31), None, 1,
    "12/12/24 – audit tool in use; next round in May.", "Multi-agency audit of 40 plans, November 2024: 27 good, from 11 in May; report to Board 12 December 2024", [("Asha Wiltshire", "BCC"), ("Priya Sandhu", "ICB")], ("2024-12-31", None), ["BPCF"],
    **ok("Multi-agency audit of 40 plans, November 2024: 27 good, from 11 in May"))
act("2.3", "Health advice arrives within six weeks", "Priya Sandhu (ICB)", "HCT", "One inbox and a weekly check.", D(2024,11,30), None, 1,
    "Advice now arrives on time.", None, [("Priya Sandhu", "ICB")], ("2024-11-30", None), ["HCT"], **ok("Advice now arrives on time.", "asserted"),
    find=[("narrower-than-promised", "I", "advice", "“within six weeks” was promised, and no figure says how often it is met.")])
r = act("2.4", "Annual reviews are up to date", "Gareth Loomes (BCC)", None, "Clear the backlog of late reviews.", D(2024,12,31), "TBC", 0.45,
    "11/03/25 – 412 of 980 late reviews done.", None, [("Gareth Loomes", "BCC")], ("2024-12-31", None),
    late_words="Action 2.4 was due by 31 December 2024 and is 45% done; the revised deadline is only “TBC”. What is the new date?",
    find=[("remark", "I", "must-fix", "There is a note on the cell. It goes out with the workbook. Delete it or leave it out of the copy.")])
ws.cell(r, 9).comment = Comment("980 is last summer's figure – GL says nearer 1,100. Do not minute.", "A Wiltshire")
act("2.5", "Families can reach somebody who knows their case", "Gareth Loomes (BCC)/Helen Quilter (BPCF)", None, "Named caseworker and live chat.", D(2025,4,30), None, 0.5,
    "11/03/25 – live chat tried for four weeks; 61 families used it.", None, [("Gareth Loomes", "BCC"), ("Helen Quilter", "BPCF")], ("2025-04-30", None), sector="LA", sector_ok=[None])
act("2.6", "Fewer families need to appeal", "K. Denholm", "BPCF", "Earlier offer of mediation.", D(2025,6,30), None, 0.2,
    "Offer is being redrawn with the mediation service.", None, [], ("2025-06-30", None), ["BPCF"], sector=None,
    find=[("organisation-unknown", "C", "check", "“K. Denholm” stands without an organisation. Whose officer is it?")])
p.actions[-1]["leads"] = [P("K. Denholm")]
act("2.7", "Plans are written and shared on one system", "Asha Wiltshire (BCC)", "ICB", "Buy and install a digital system.", D(2025,8,29), None, 0,
    "System chosen and contract signed on 3 March 2025.", None, [("Asha Wiltshire", "BCC")], ("2025-08-29", None), ["ICB"],
    find=[("status-disagrees", "H", "must-fix", "The status is 0%, but the position says “System chosen and contract signed on 3 March 2025”. Correct one of them.")])

p.band("AREA FOR IMPROVEMENT 3 – Preparation for adulthood should begin earlier", 10)
r = p.put(HEAD, bold=True, fill="C6E0B4")
p.find("heading-repeated", f"A{r}", "advice", f"The heading row stands again in row {r}. Let Excel repeat it in print instead.")
act("3.1", "Reviews from Year 9 plan for adult life", "Asha Wiltshire (BCC)", "BPCF", "Guide and training for schools.", "Spring term 2025", None, 0.6,
    "Guide sent to schools on 3 February; two of four training days held.", None, [("Asha Wiltshire", "BCC")], (None, None), ["BPCF"],
    due_ok=[("2025-03-31", None), ("2025-04-04", None), ("2025-04-11", None), ("2025-04-30", None)],
    find=[("due-unreadable", "F", "check", "“Spring term 2025” is not a day, so nobody can tell when it is late. Write the day.")])
act("3.2", "Young people move to adult health services without a gap", "Dr Tom Ellory (ICB)", "HCT", "Transition nurse; joint clinics.", "31 Jan 2025", None, 1,
    "Nurse in post since 6 January. A young man aged 19 with epilepsy told the Board how he had been lost between two clinics.", "Patient survey, March 2025: 34 of 41 knew who would see them after 18", [("Dr Tom Ellory", "ICB")], ("2025-01-31", None), ["HCT"],
    **ok("Patient survey, March 2025: 34 of 41 knew who would see them after 18"), leads_ok=[[P("Tom Ellory", KEY["ICB"])]],
    find=[("case-story", "I", "must-fix", "“A young man aged 19 with epilepsy” tells of one person’s case. Take it out or generalise.")])
act("3.3", "More supported internships", "Marcus Dray (Hollin Bank Academy)", "BCC", "Ten places by September 2025.", "31 July 2025", None, 0.75,
    "3 young people began in January; a second employer has signed.", None, [("Marcus Dray", "Hollin Bank Academy")], ("2025-07-31", None), ["BCC"],
    find=[("small-number", "I", "check", "“3 young people began in January”: could anybody be identified?")])
act("3.4", "Adult social care is at the table from 16", "Head of Transitions", "ICB", "Joint transition pathway.", "30 May 2025", None, 0.3,
    "Pathway drafted.", None, [], ("2025-05-30", None), ["ICB"], sector=None, sector_ok=["LA"],
    find=[("organisation-unknown", "C", "advice", "“Head of Transitions” stands without an organisation. Whose post is it?")])
p.actions[-1]["leads"] = [P("Head of Transitions")]
act("3.5", "Young people with complex needs have somewhere to go by day", "Priya Sandhu (ICB)", "BCC", "Map what there is and what is missing.", None, None, 0.1,
    "Scoping only so far.", None, [("Priya Sandhu", "ICB")], (None, None), ["BCC"],
    find=[("due-missing", "F", "must-fix", "There is no deadline. By when will it be done?")])

p.band("AREA FOR IMPROVEMENT 4 – Leaders should know what difference they make", 10)
act("4.1", "The partnership is led and challenged", "Asha Wiltshire (BCC)/Dr Tom Ellory (ICB)", None, "Appoint an independent chair; new terms of reference.", D(2024,9,30), None, 1,
    "Independent chair appointed.", "Board minutes of 19 September 2024: chair appointed and terms agreed", [("Asha Wiltshire", "BCC"), ("Dr Tom Ellory", "ICB")], ("2024-09-30", None), **ok("Board minutes of 19 September 2024: chair appointed and terms agreed"),
    leads_ok=[[P("Asha Wiltshire", KEY["BCC"]), P("Tom Ellory", KEY["ICB"])]])
act("4.2", "Leaders see one set of figures", "Dr Tom Ellory (ICB)/Asha Wiltshire (BCC)", None, "Joint dashboard, monthly.", D(2024,10,31), None, 1,
    "Live from 1 November. Health data still to be added.", "Dashboard in Board papers of 12 December 2024 and 13 February 2025", [("Dr Tom Ellory", "ICB"), ("Asha Wiltshire", "BCC")], ("2024-10-31", None), **ok("Dashboard in Board papers of 12 December 2024 and 13 February 2025"),
    leads_ok=[[P("Tom Ellory", KEY["ICB"]), P("Asha Wiltshire", KEY["BCC"])]],
    find=[("complete-outstanding", "I", "check", "Recorded as 100%, but “Health data still to be added”. Is it complete?")])
act("4.3", "Enough alternative provision in the city", "Marcus Dray (Hollin Bank Academy), Asha Wiltshire (BCC)", None, "Open 40 places.", D(2025,12,31), None, 0.35,
    "11/03/25 – site agreed; planning application in.", None, [("Marcus Dray", "Hollin Bank Academy"), ("Asha Wiltshire", "BCC")], ("2025-12-31", None), sector="LA", sector_ok=[None])
act("4.4", "Fewer children are suspended or on part-time timetables", "Asha Wiltshire (BCC)", None, "Monthly return from each school; visits to those with most.", D(2025,2,28), None, 1,
    "School returns: suspensions of pupils on SEN support down by 22% on last spring.", "Audit of part-time timetables, to be reported in April 2025", [("Asha Wiltshire", "BCC")], ("2025-02-28", None),
    **ok("School returns: suspensions of pupils on SEN support down by 22% on last spring."),
    find=[("complete-outstanding", "J", "check", "Recorded as 100%, but part of its evidence, the audit of part-time timetables, is still to come. Is it complete?")])
act("4.5", "Teachers know how to meet speech and language needs", "Nia Pritchard (HCT) + Gareth Loomes (BCC)", None, "Two-day course for SENCOs.", "28/02/25", None, 1,
    "Course held four times.", "Training log, 24 February 2025: 118 attended; 96% rated it useful", [("Nia Pritchard", "HCT"), ("Gareth Loomes", "BCC")], ("2025-02-28", None), **ok("Training log, 24 February 2025: 118 attended; 96% rated it useful"))
act("4.6", "Families’ views change what is done", "Helen Quilter (BPCF)", None, "Yearly survey; ‘you said, we did’.", "June 2025", None, 0.5,
    "13/03/25 – survey opened; closes on 30 April.", None, [("Helen Quilter", "BPCF")], ("2025-06-30", None),
    find=[("due-month-only", "F", "advice", "“June 2025” was read as 30 June 2025. Write the day.")])
act("4.7", "The local offer can be found and trusted", "Garath Loomes (BCC)", "BPCF", "Rewrite the local offer pages.", "14/03/2025", None, 0.95,
    "13/03/25 – rewritten and tested with families; complete but for sign-off.", None, [("Garath Loomes", "BCC")], ("2025-03-14", None), ["BPCF"],
    leads_ok=[[P("Gareth Loomes", KEY["BCC"])]],
    find=[("spelt-differently", "C", "advice", "“Garath Loomes” and “Gareth Loomes” seem to be one person. Use one spelling.")])
p.quiet("status-unclear", "H", "4.7", "By the plan’s key anything less than 100% is open, so 95% is no puzzle.")
p.put([None])
r = p.put(["BCC – Brixcombe City Council; ICB – NHS Hallow and Brixcombe Integrated Care Board; HCT – Hallow Community Health NHS Trust; BPCF – Brixcombe Parent Carer Forum; SEN(D) – special educational needs (and disabilities)"])
p.quiet("row-unread", "A", "key", "The key to the bodies, below the plan.")
p.find("no-document-title", "'PAP'!A1", "advice", "The workbook has no title in its properties.")
p.widths = {"A": 6, "B": 34, "C": 28, "D": 12, "E": 32, "F": 14, "G": 20, "H": 8, "I": 40, "J": 36}
