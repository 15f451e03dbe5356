from by_row import *
from openpyxl.comments import Comment

p = Plan("eastmarch-send-wsoa", "WSoA", "SEND written statement of action, council and CCG, 2019. Status second and outcome after the date, bands for areas of weakness, abbreviations listed above the table, several leads in each cell with their organisations in brackets, month-only dates, a comment and a hidden row.",
         "2020-01-14", dict(ref="A", status="B", actions="C", lead="D", due="E", revised="E", outcome="F", progress="G", evidence="G"))
p.widths = dict(A=6, B=13, C=44, D=34, E=20, F=38, G=60)
EC, CCG, ECT, PCF = "Eastmarch County Council", "NHS Eastmarch Clinical Commissioning Group", "Eastmarch Community NHS Trust", "Eastmarch Parent Carer Forum"
SHORT = {EC: "ECC", CCG: "CCG", ECT: "ECT"}
p.put(["Eastmarch local area: SEND written statement of action"], bold=True)
p.put(["Joint Ofsted and Care Quality Commission inspection of 12 to 16 November 2018; letter published 11 January 2019"])
p.put(["Progress to 29 November 2019, for the Health and Wellbeing Board of 14 January 2020"])
p.put(["Abbreviations: SEND = special educational needs and disabilities; ECC = Eastmarch County Council; CCG = NHS Eastmarch Clinical Commissioning Group; ECT = Eastmarch Community NHS Trust; EHC = education, health and care; DCO = designated clinical officer"])
p.put([])
p.put(["Ref", "Status", "Action", "By whom", "By when", "What will be different", "Progress to 29 November 2019"], bold=True, fill="E7E6E6")

def L(*xs):
    """(name, organisation, as written); the abbreviation of the organisation is acceptable."""
    return dict(leads=[P(n, o) for n, o, *w in xs],
                leads_ok=[[P(n, SHORT.get(o, o)) for n, o, *w in xs]] + ([[P(w[0] if w else n, o) for n, o, *w in xs], [P(w[0] if w else n, SHORT.get(o, o)) for n, o, *w in xs]] if any(len(x) > 2 for x in xs) else []))

KM = ("Katrin Moss", EC, "Katrin Moss, Head of SEND"); FA = ("Dr Farah Aziz", CCG, "Dr Farah Aziz, DCO"); IW = ("Ian Wragg", EC, "Ian Wragg, Assistant Director")
PL = ("Penny Lockhart", ECT, "Penny Lockhart, Therapies Manager"); SC = ("Susan Crewe", PCF, "Susan Crewe, Chair")
km, fa, iw, pl = "Katrin Moss, Head of SEND (ECC)", "Dr Farah Aziz, DCO (CCG)", "Ian Wragg, Assistant Director (ECC)", "Penny Lockhart, Therapies Manager (ECT)"

def a(ref, status, action, lead_text, w, when, diff, prog, **k):
    k.setdefault("sector", "LA")
    return p.act([ref, status, action, lead_text, when, diff, prog], ref, **w, st="complete" if status.strip().lower() == "completed" else "open", src_ok=[["OFSTED", "CQC"]], **k)

VAC = L(("Head of Inclusion", EC, "Head of Inclusion (vacant)")); VAC["leads_ok"] += [[P(None, EC)], [P(None, "ECC")], []]
p.band("AREA OF WEAKNESS 1: Joint strategic leadership of the SEND reforms", 7)
a("1.1", "Completed", "Set up a SEND Partnership Board chaired jointly by the council and the CCG.", f"{iw}\n{fa}", L(IW, FA), D(2019,4,30,"dd/mm/yyyy"), "Leaders share one set of priorities.", "Board has met every six weeks since 2 April 2019. Signed terms of reference and minutes are on the local offer site.", sector="joint", due=("2019-04-30", None), ev="evidenced", q="Signed terms of reference and minutes are on the local offer site.")
a("1.2", "Completed", "Produce a joint needs assessment for children with SEND.", "Consultant in Public Health (ECC)", L(("Consultant in Public Health", EC)), "July 2019", "Commissioning is based on need.", "Approved by the Health and Wellbeing Board on 16 July 2019.", due=("2019-07-31", None), ev="evidenced", q="Approved by the Health and Wellbeing Board on 16 July 2019.")
a("1.3", "In progress", "Agree a joint commissioning strategy with a shared budget for therapies.", "Ian Wragg (ECC) and Director of Commissioning (CCG)", L(("Ian Wragg", EC), ("Director of Commissioning", CCG)), D(2020,3,31,"dd/mm/yyyy"), "Families wait less for therapies.", "Draft strategy considered by the SEND Partnership Board on 5 November. Financial modelling is under way.", sector="joint", due=("2020-03-31", None))
a("1.4", "completed", "Create a shared SEND dashboard.", "Performance Manager (ECC)", L(("Performance Manager", EC)), D(2019,9,30,"dd/mm/yyyy"), "Leaders know what is working.", "The dashboard has been created and is a great step forward.", due=("2019-09-30", None), ev="asserted", q="The dashboard has been created and is a great step forward.")
a("1.5", "In progress", "Write a SEND workforce development plan.", "Head of Inclusion (vacant), ECC", VAC, D(2020,2,28,"dd/mm/yyyy"), "Staff in all services understand the reforms.", "Survey of training needs completed in October: 340 replies. Plan is being drafted.", due=("2020-02-28", None),
  find=[("lead-missing", "D", "check", "The post of Head of Inclusion is vacant. Who answers for action 1.5 meanwhile?")])
p.band("AREA OF WEAKNESS 2: The timeliness and quality of education, health and care plans", 7)
a("2.1", "Completed", "Recruit six plan writers and bring timeliness to the national average.", km, L(KM), D(2019,9,30,"dd/mm/yyyy"), "60% of plans are issued in 20 weeks.", "All six writers were in post by June. SEN2 monitoring shows 66% of plans issued within 20 weeks in the quarter to September (31% in 2018).", due=("2019-09-30", None), ev="evidenced", q="SEN2 monitoring shows 66% of plans issued within 20 weeks in the quarter to September (31% in 2018).")
a("2.2", "In progress", "Introduce a multi-agency quality assurance panel for plans.", f"{km} & {fa}", L(KM, FA), "October 2019 (revised to February 2020 while health members are found)", "Plans are specific and reflect health and care needs.", "Panel terms agreed. Health members have now been named by ECT.", sector="joint", due=("2019-10-31", "2020-02-29"),)
a("2.3", "In progess", "Train social care teams to write advice for EHC assessments.", "Service Manager, Disabled Children (ECC)", L(("Service Manager, Disabled Children", EC, "Service Manager")), D(2020,3,31,"dd/mm/yyyy"), "Advice from social care is received within six weeks.", "Two of five sessions have taken place; 41 staff attended.", due=("2020-03-31", None),
  find=[("status-misspelt", "B", "check", "“In progess” should probably read “In progress”: a filter on the status does not find it.")])
a("2.4", "Delayed", "Health advice to be returned within six weeks.", pl, L(PL), D(2019,10,31,"dd/mm/yyyy"), "Advice from health is received within six weeks.", "54% of advice was on time in October. Vacancies in occupational therapy are the main cause.", sector="NHS", due=("2019-10-31", None))
a("2.5", "In progress", "Review all plans for young people aged 19 and over.", km, L(KM), "End of autumn term 2019", "Plans are ceased or amended as they should be.", "112 of 180 plans have been reviewed.", due=(None, None), due_ok=[("2019-12-20", None), ("2019-12-31", None), ("2019-12-19", None)], od=False, od_ok=[True], reason="a school term names no day",
  find=[("due-unreadable", "E", "must-fix", "“End of autumn term 2019” names no day, and it is over whichever day was meant; action 2.5 is not complete. What is the new date?")])
p.band("AREA OF WEAKNESS 3: Working with parents, carers and young people", 7)
a("3.1", "Completed", "Agree a co-production charter with parents and carers.", "Susan Crewe, Chair (Eastmarch Parent Carer Forum)\nKatrin Moss, Head of SEND (ECC)", L(SC, KM), D(2019,6,28,"dd/mm/yyyy"), "Families are partners in decisions.", "Charter signed on 20 June 2019 by all partners and published.", due=("2019-06-28", None), ev="evidenced", q="Charter signed on 20 June 2019 by all partners and published.", sector_ok=[None])
a("3.2", "Completed", "Relaunch the local offer site.", "Local Offer Officer (ECC)", L(("Local Offer Officer", EC)), "September 2019", "Families find information easily.", "Relaunched on 9 September. Feedback survey in November: 71% of 208 users found what they needed (34% in 2018).", due=("2019-09-30", None), ev="evidenced", q="Feedback survey in November: 71% of 208 users found what they needed (34% in 2018).")
a("3.3", "In progress", "Hold quarterly ‘ask the leaders’ events for families.", "Ian Wragg, Assistant Director (ECC) / Dr Farah Aziz, DCO (CCG)", L(IW, FA), D(2020,4,30,"dd/mm/yyyy"), "Families can question leaders directly.", "Events held in June and September with 96 parents in all. The next will be held on 12 December 2019 in Marchbridge.", sector="joint", due=("2020-04-30", None),
  find=[("promise-passed", "G", "check", "“The next will be held on 12 December 2019” has passed. Did it take place, and what came of it?")])
a("3.4", "Completed", "Offer mediation training to caseworkers.", km, L(KM), D(2019,7,31,"dd/mm/yyyy"), "Fewer cases go to tribunal.", None, due=("2019-07-31", None), ev="none")
a("3.5", "Planned", "Set up a youth forum for young people with SEND.", "Participation Lead (ECC)", L(("Participation Lead", EC)), None, "Young people’s views shape services.", "To begin once the Participation Lead is back from leave.", due=(None, None), reason="the cell is blank",
  find=[("due-missing", "E", "must-fix", "There is no date for action 3.5. By when will the youth forum be set up?")])
p.band("AREA OF WEAKNESS 4: Access to therapies and to the autism pathway", 7)
a("4.1", "In progress", "Redesign the autism assessment pathway for those under and over five.", "Dr Farah Aziz, DCO (CCG), Penny Lockhart, Therapies Manager (ECT)", L(FA, PL), D(2020,6,30,"dd/mm/yyyy"), "No child waits more than 26 weeks for an assessment.", "New pathway designed with parents and piloted since September. Average wait is 44 weeks (61 in January).", sector="NHS", due=("2020-06-30", None))
a("4.2", "Completed", "Put speech and language drop-in sessions in place in each locality.", pl, L(PL), D(2019,9,30,"dd/mm/yyyy"), "Families get early advice.", "Sessions run in all five localities. 187 families attended in the autumn; evaluation forms show 92% would recommend them.", sector="NHS", due=("2019-09-30", None), ev="evidenced", q="187 families attended in the autumn; evaluation forms show 92% would recommend them.")
a("4.3", "In progress", "Agree a sensory processing offer with schools.", f"{pl}; {km}", L(PL, KM), D(2019,12,20,"dd/mm/yyyy"), "Schools know how to help.", "Working group has met and a first draft of the guidance is with head teachers.", sector="joint", due=("2019-12-20", None))
a("4.4", "Completed", "Publish waiting times for each therapy.", "Director of Commissioning (CCG)", L(("Director of Commissioning", CCG)), D(2019,5,31,"dd/mm/yyyy"), "Families know how long they will wait.", "Published monthly since May 2019; the monitoring report of November 2019 confirms seven updates.", sector="NHS", due=("2019-05-31", None), ev="evidenced", q="the monitoring report of November 2019 confirms seven updates")
a("4.5", "In progress", "Extend the CAMHS link worker scheme to special schools.", "Children’s Commissioning Manager (CCG)", L(("Children’s Commissioning Manager", CCG)), D(2020,3,31,"dd/mm/yyyy"), "Pupils’ mental health needs are met sooner.", "Link workers have begun in four of nine schools.", sector="NHS", due=("2020-03-31", None))
rows = {g["ref"]: g["row"] for g in p.actions}
p.ws[f"G{rows['2.4']}"].comment = Comment("Can we soften this before it goes to the Board? IW", "Ian Wragg")
p.find("remark", f"G{rows['2.4']}", "must-fix", "There is a comment here, with its author’s name: it goes out with the workbook. Delete it.")
p.ws.row_dimensions[rows["4.3"]].hidden = True
p.find("hidden-row", f"A{rows['4.3']}", "must-fix", "Row of action 4.3 is hidden. It is open and late, and members would not see it.")
p.find("acronyms", f"G{rows['2.1']}", "advice", "SEN2 and CAMHS are not among the abbreviations above the table.")
p.find("merged-cells", "A7", "advice", "The four bands are merged across the table: use Centre Across Selection.")
p.find("due-month-only", f"E{rows['2.2']}", "advice", "“February 2020” was read as 29 February 2020. Write the day.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.quiet("lead-initials", "D", "1.4", "ECC and CCG are bodies, and are spelt out above the table.")
p.quiet("small-number", "G", "1.5", "340 replies identify nobody.")
p.quiet("overdue", "E", "2.2", "October has passed, but February 2020 is in force, with a reason.")
p.quiet("status-unclear", "B", "1.4", "“completed” in small letters is the same word.")
