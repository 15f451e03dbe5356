"""SEND priority action plan, 2024/25: two heading rows, the outcome merged down, start and end, delivery status in the plan's own words, lead and organisation in every order."""
from openpyxl.styles import Alignment, Font

from by_row import Plan, D, P

p = Plan("ormsby-vale-send", "PAP", "SEND priority action plan 2024/25; council, integrated care board, community trust and parent carer forum", "2025-01-30",
         {"ref": "A", "outcome": "B", "actions": "C", "lead": "D", "due": "F", "revised": "F", "status": "G", "progress": "H", "evidence": "I"},
         columns_acceptable={"evidence": ["I", "H"]})
p.widths = {"A": 6, "B": 28, "C": 36, "D": 40, "E": 12, "F": 20, "G": 13, "H": 42, "I": 42}

OVC, ICB, FCH, PCF = "Ormsby Vale Council", "NHS Ormsby and Fens ICB", "Fenside Community Health NHS Trust", "Parent Carer Forum"
p.put(["Ormsby Vale Local Area Partnership: priority action plan"], bold=True)
p.put(["Area inspection of special educational needs and disabilities (SEND), 15 to 19 January 2024; report published 22 March 2024"])
p.put(["Version 6: position at 10 January 2025. For the SEND Board of 30 January 2025"])
p.at(5)
p.put([None, None, "What we will do", None, None, None, "How we are getting on", None, None], bold=True, fill="DDEBF7")
p.ws.merge_cells("C5:F5"); p.ws.merge_cells("G5:I5")
p.put(["Ref", "Outcome for children and families", "Action", "Lead and organisation", "Start", "End", "Delivery status", "Commentary", "Impact so far"], bold=True, fill="DDEBF7")

block = []
def outcome(text):
    """The outcome of the rows that follow, merged down over them."""
    block[:] = [p.row + 1, text]

def close():
    first = block[0]
    p.ws.merge_cells(start_row=first, start_column=2, end_row=p.row, end_column=2)

def a(ref, action, lead, leads, start, end, due, status, comment=None, impact=None, **k):
    cell = lambda d: D(*d) if isinstance(d, tuple) else d
    text = block[1] if p.row + 1 == block[0] else None
    return p.act([ref, text, action, lead, cell(start), cell(end), status, comment, impact], ref, leads,
                 due=(due, None), st="complete" if status.startswith("Deliver") else "open", src_ok=[("OFSTED", "CQC")], **k)

HC = P("Hannah Croft", OVC)
HC_OK = [[P("Hannah Croft, Assistant Director SEND", OVC)]]
LF, LF2 = P("Dr Lena Fry", ICB), P("Lena Fry", ICB)

p.band("PRIORITY ACTION 1: Education, health and care plans", width=9, fill="FFE699")
outcome("Plans are issued on time, and are good")
a("1.1", "Recruit to the vacant plan co-ordinator posts", "Hannah Croft, Assistant Director SEND (Ormsby Vale Council)", [HC], (2024, 4, 1), (2024, 7, 31), "2024-07-31", "Delivered",
  "Posts filled by 15 July 2024; the caseload of a co-ordinator has fallen from 310 to 205.", "58% of plans were issued in 20 weeks in the autumn term (31% a year before)",
  leads_ok=HC_OK, ev="evidenced", q="58% of plans were issued in 20 weeks in the autumn term (31% a year before)",
  find=[("colour-missing", "B", "advice", "The colours do not show which partner leads: no action has one. Applying the colour code fills them in.")])
a("1.2", "Clear the backlog of annual reviews", "Hannah Croft, Assistant Director SEND (Ormsby Vale Council)", [HC], (2024, 4, 1), (2024, 12, 31), "2024-12-31", "Slipping",
  "The backlog is down from 640 to 210. The SEND Board has agreed to agency support until the end of March.", None, leads_ok=HC_OK)
hidden = a("1.3", "Bring in multi-agency quality assurance of plans", "Dr Lena Fry, Designated Clinical Officer – NHS Ormsby and Fens ICB", [LF], (2024, 5, 1), (2024, 9, 30), "2024-09-30", "Delivered",
  "The panel meets monthly.", "Audit of 30 plans in November 2024: 70% good or better", sector="NHS",
  leads_ok=[[LF2], [P("Dr Lena Fry, Designated Clinical Officer", ICB)], [P("Lena Fry, Designated Clinical Officer", ICB)]], ev="evidenced", q="Audit of 30 plans in November 2024: 70% good or better",
  find=[("acronyms", "D", "advice", "ICB and SEN are never spelt out. Spell them out where they first stand, or list them for members.")])
a("1.4", "Retrain all plan co-ordinators in the writing of outcomes", "Hannah Croft, Assistant Director SEND (Ormsby Vale Council)", [HC], (2024, 6, 3), (2024, 10, 31), "2024-10-31", "Delivered",
  "22 of 31 co-ordinators attended the course in October 2024.", None, leads_ok=HC_OK, ev="evidenced", ev_ok=["asserted"], q="22 of 31 co-ordinators attended the course in October 2024.",
  find=[("narrower-than-promised", "H", "advice", "The action says “all plan co-ordinators”; the commentary speaks of 22 of 31. Does it answer for all?")])
a("1.5", "Agree a turnaround of six weeks for health advice", "LF", [P("LF")], (2024, 4, 1), (2025, 2, 28), "2025-02-28", "In hand",
  "Turnaround was eight weeks in December.", None, sector=None, sector_ok=["NHS"], leads_ok=[[LF], [LF2], [P("Dr Lena Fry")], [P("Lena Fry")]],
  find=[("lead-initials", "D", "check", "“LF” stands for a lead without a name. Write the name and the organisation.")])
close()

p.band("PRIORITY ACTION 2: Waits for therapies and assessment", width=9, fill="FFE699")
outcome("Children are seen sooner, and helped while they wait")
a("2.1", "Agree a recovery trajectory for speech and language therapy", "Fenside Community Health NHS Trust: Therapies Manager", [P("Therapies Manager", FCH)], (2024, 4, 1), (2024, 6, 30), "2024-06-30", "Delivered",
  "Trajectory signed by the ICB and the trust on 24 June 2024.", "Longest wait 38 weeks in December (61 in March)", sector="NHS", ev="evidenced", q="Longest wait 38 weeks in December (61 in March)")
a("2.2", "Offer support to families who are waiting", "Ormsby Vale Council / NHS Ormsby and Fens ICB – Joint Commissioning Manager", [P("Joint Commissioning Manager", OVC, ICB)], (2024, 6, 1), (2024, 11, 30), "2024-11-30", "Delivered",
  "Families have access to an advice line and workshops.", None, sector="joint", ev="asserted", q="Families have access to an advice line and workshops.")
a("2.3", "Commission more neurodevelopmental assessments", "NHS Ormsby and Fens ICB (Head of Children's Commissioning)", [P("Head of Children's Commissioning", ICB)], (2024, 9, 1), "31 March 2025", "2025-03-31", "In hand",
  "Contract awarded. The first clinics are due to begin on 20 January 2025.", None, sector="NHS",
  find=[("promise-passed", "H", "check", "“The first clinics are due to begin on 20 January 2025” has passed. Did they begin?")])
a("2.4", "Publish waiting times on the Local Offer", "Fenside Community Health NHS Trust – Therapies Manager", [P("Therapies Manager", FCH)], (2024, 7, 1), "Monthly", None, "In hand",
  "Published each month since October.", None, sector="NHS", reason="“Monthly” is a rhythm, not a deadline",
  find=[("due-unreadable", "F", "check", "“Monthly” says how often, not by when, so action 2.4 can never be late. Give a day, or say that the work is now business as usual.")])
a("2.5", "Train school staff to use the early language toolkit", "Kay Dunmore, Ormsby Vale Council", [P("Kay Dunmore", OVC)], (2024, 9, 1), (2025, 7, 18), "2025-07-18", "In hand",
  "41 of 66 schools have taken part.", "90% of staff rated the training as useful")
close()

p.band("AREA FOR IMPROVEMENT 1: Preparation for adulthood", width=9, fill="E2EFDA")
outcome("Young people move into adult life with the right help")
a("3.1", "Publish a guide to preparing for adulthood", "Kay Dunmore, Ormsby Vale Council (with the Parent Carer Forum)", [P("Kay Dunmore", OVC)], (2024, 9, 2), (2024, 12, 31), "2024-12-31", "Delivered",
  "Guide published on 12 December 2024.", "Feedback from the Forum on 8 January was positive; read 1,150 times", ww=[P(None, PCF)], ww_ok=[[P("", PCF)], [P(None, "the Parent Carer Forum")], [P("Parent Carer Forum")]],
  ev="evidenced", q="Feedback from the Forum on 8 January was positive; read 1,150 times")
a("3.2", "Increase supported internships to 40 places", "Skills Manager – Ormsby Vale Council", [P("Skills Manager", OVC)], (2024, 9, 2), (2025, 8, 31), "2025-08-31", "In hand",
  "27 places agreed with nine employers. 3 young people have left the scheme since September.", None,
  find=[("small-number", "H", "check", "“3 young people” could identify somebody. Take it out, or say “a small number”, before publishing.")])
a("3.3", "Draw up a protocol for moves between children's and adults' services", "Head of Adult Social Care, Ormsby Vale Council; Matron, Fenside Community Health NHS Trust",
  [P("Head of Adult Social Care", OVC), P("Matron", FCH)], (2024, 10, 1), (2025, 1, 31), "2025-01-31", "Slipping",
  "The draft is with legal services.", None, sector="joint", find=[("due-soon", "F", "advice", "Action 3.3 falls due on 31 January 2025, the day after the Board.")])
a("3.4", "Offer an annual health check from the age of 14", "Primary Care Lead, NHS Ormsby and Fens ICB", [P("Primary Care Lead", ICB)], (2024, 4, 1), (2025, 3, 31), "2025-03-31", "In hand",
  "68% of those on the registers had been checked by the end of December.", None, sector="NHS")
close()

p.band("AREA FOR IMPROVEMENT 2: Alternative provision and inclusion", width=9, fill="E2EFDA")
outcome("Pupils stay in education that suits them")
a("4.1", "Review the commissioning of alternative provision", "Head of Inclusion", [P("Head of Inclusion")], (2024, 5, 1), (2024, 12, 31), "2024-12-31", "Delivered",
  "The consultant's report went to Schools Forum on 4 December 2024.", None, sector=None, sector_ok=["LA"], ev="evidenced", q="The consultant's report went to Schools Forum on 4 December 2024.",
  find=[("organisation-unknown", "D", "advice", "“Head of Inclusion” stands without an organisation. Say whose officer leads.")])
a("4.2", "Set up an inclusion panel with headteachers", "Headteacher, Alder Grove School", [P("Headteacher", "Alder Grove School")], (2024, 9, 2), (2024, 10, 31), "2024-10-31", "Delivered", None, None, sector=None, ev="none")
a("4.3", "Reduce suspensions of pupils who have SEN support", "Kay Dunmore", [P("Kay Dunmore")], (2024, 9, 2), (2025, 7, 31), "2025-07-31", "In hand",
  "Suspensions were 12% lower than in the autumn of 2023.", None, sector=None, sector_ok=["LA"], leads_ok=[[P("Kay Dunmore", OVC)]],
  find=[("organisation-unknown", "D", "advice", "“Kay Dunmore” stands without an organisation. Elsewhere it is Ormsby Vale Council: write it here too.")])
a("4.4", "Visit independent special schools to check quality", "Ormsby Vale Council", [P(None, OVC)], (2024, 9, 1), "Spring term 2025", None, "In hand",
  "14 of 23 visits made.", None, leads_ok=[[P("", OVC)], [P("Ormsby Vale Council")]], due_ok=[("2025-03-31", None), ("2025-04-30", None), ("2025-04-04", None), ("2025-04-11", None)], reason="“Spring term 2025” is not a day",
  find=[("due-month-only", "F", "advice", "“Spring term 2025” is not a day, so nobody can tell when action 4.4 is late. Write the day, month and year.")])
close()

p.band("AREA FOR IMPROVEMENT 3: Communication with families", width=9, fill="E2EFDA")
outcome("Families know where to turn, and are heard")
a("5.1", "Relaunch the Local Offer website", "Head of Digital, Ormsby Vale Council", [P("Head of Digital", OVC)], (2024, 6, 1), (2024, 11, 30), "2024-11-30", "Delivered",
  "Relaunched on 25 November 2024. The remaining pages will be moved by 28 February 2025.", "Survey of 84 parents: 77% found what they needed", ev="evidenced", q="Survey of 84 parents: 77% found what they needed",
  find=[("complete-future", "H", "check", "Action 5.1 is Delivered, but “The remaining pages will be moved by 28 February 2025” speaks of a day still to come. Is it complete?")])
a("5.2", "Hold a termly conference with parents and carers", "Chair – Parent Carer Forum", [P("Chair", PCF)], (2024, 9, 2), (2024, 11, 30), "2024-11-30", "Deliverd",
  "The first conference was held on 16 November 2024.", "112 parents came; their evaluation averaged 4.3 out of 5", sector=None, ev="evidenced", ev_ok=[None], st_ok=["open", "unclear"], od_ok=[True], q="112 parents came; their evaluation averaged 4.3 out of 5",
  find=[("status-misspelt", "G", "check", "“Deliverd” should probably read “Delivered”.")])
a("5.3", "Publish a “You said, we did” newsletter", "Communications Officer, Ormsby Vale Council", [P("Communications Officer", OVC)], (2025, 2, 3), (2025, 4, 30), "2025-04-30", "Yet to start")
a("5.4", "Survey families each year", "Hannah Croft, Assistant Director SEND (Ormsby Vale Council)", [HC], (2025, 3, 3), (2025, 2, 28), "2025-02-28", "Yet to start", None, None, leads_ok=HC_OK,
  find=[("due-before-start", "F", "check", "Action 5.4 ends on 28 February 2025, before its own start, 3 March 2025. Is one of the dates wrong?")])
close()

p.ws.row_dimensions[hidden].hidden = True
p.find("hidden-row", f"A{hidden}", "check", f"Row {hidden} is hidden. It holds action 1.3, which is recorded as delivered. Members would not see it.")
p.put(["Delivery status: Delivered = finished; In hand = under way and to time; Slipping = under way and late, or likely to be; Yet to start"])
p.find("merged-cells", "C5", "advice", "The upper heading, the bands and the outcomes are merged cells. Screen readers may lose their place; use Centre Across Selection.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties. A PDF made from it will have none either.")
p.quiet("progress-missing", "H", "5.3", "Yet to start: nothing more need be said")
p.quiet("outcome-missing", "B", "1.2", "The outcome is merged down over the rows of its band")
p.quiet("promise-passed", "H", "1.2", "The end of March is still to come")
p.quiet("small-number", "C", "3.4", "The age of 14 is a rule of the service, nobody's age")
p.quiet("leads-many", "D", "3.3", "Two leads in partner bodies are normal in a joint plan")
