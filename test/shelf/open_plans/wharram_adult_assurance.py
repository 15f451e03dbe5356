"""CQC assurance of a council's adult social care, with a peer review, 2024-26: square-bracket tags, theme column, evidence of impact apart from the update, shading by who leads."""
from by_row import Plan, V, P, D

W, ICB, DT, AP = "Wharram Council", "NHS Derne and Wharram ICB", "Derne Teaching Hospitals NHS Foundation Trust", "Ashmoor Partnership NHS Trust"
SAB, POL = "Wharram Safeguarding Adults Board", "North Derne Police"
YEL, BLU, GRN = "FFF2CC", "DDEBF7", "E2EFDA"

p = Plan("wharram-adult-assurance", "Assurance plan", "Adult safeguarding and CQC local authority assurance plan, 2024-26, with an LGA peer review. Theme column instead of bands; sources in square brackets; "
         "update and evidence of impact in two columns; lead cells begin with the organisation; outcome shaded by who leads; a hidden sheet.", "2025-10-09",
         {"ref": "A", "section": "B", "outcome": "C", "actions": "D", "lead": "E", "workingWith": "F", "due": "G", "revised": "H", "status": "I", "progress": "J", "evidence": "K"})
p.widths = {"A": 6, "B": 18, "C": 38, "D": 36, "E": 30, "F": 26, "G": 13, "H": 13, "I": 13, "J": 40, "K": 40}
p.wb.properties.title = "Wharram adult social care assurance plan 2024-26"
p.put(["Wharram: adult social care assurance and safeguarding plan 2024–26"], bold=True)
p.put(["Updated 26 September 2025 for the Adults, Health and Communities Scrutiny Panel. CQC's assessment was published on 24 January 2025, the LGA peer review on 11 June 2024."])
head = p.put(["No.", "Theme", "What the reviewers told us [source] (shading: yellow = Council, blue = NHS, green = Council and NHS jointly, none = other partners)", "Our response",
              "Accountable organisation and officer", "Supporting", "Complete by", "New date (if agreed)", "Delivery status", "Update", "Evidence of impact"], bold=True)
p.find("colour-only-carrier", f"C{head}", "check", "Which sector leads is told by shading alone; printed in black and white it is lost. Put it in words too.")

def a(n, theme, outcome, fill, do, lead, sup, by, new, status, update, impact, leads, **k):
    # A post beside a name may be told with it.
    officer = (lead or "").split(" – ")[-1]
    if len(leads) == 1 and "leads_ok" not in k and ", " in officer: k["leads_ok"] = [[P(officer, *leads[0]["organisations"])]]
    return p.act([n, theme, V(outcome, fill=fill), do, lead, sup, by, new, status, update, impact], str(n), leads, section=theme,
                 st=k.pop("st", "complete" if status == "Done" else "open"), **k)

CQC, LGA = ["CQC"], ["LGA"]
PEER = [["LGA PEER REVIEW"], ["LGA Peer Review"], ["PEER REVIEW"], ["Peer Review"]]
BOTH = [["CQC", x[0]] for x in PEER] + [["LGA", "CQC"]]
L, S, C, K = "Leadership and governance", "Safeguarding practice", "Care providers and commissioning", "Workforce and equality"

a(1, L, "Strategic oversight of waiting lists is inconsistent [CQC 2025]", YEL, "Weekly review of the waiting list by the Director", "Wharram Council – Rosalind Tey, Director of Adult Social Services", None, D(2025, 3, 31), None, "Done",
  "Weekly review has run since February.", "Median wait for a Care Act assessment fell from 71 to 33 days (performance report, August 2025).", [P("Rosalind Tey", W)], due=("2025-03-31", None), src=CQC, ev="evidenced", q="Median wait for a Care Act assessment fell from 71 to 33 days")
a(2, L, "The Safeguarding Adults Board should strengthen how it assures itself [LGA Peer Review 2024]", None, "Adopt an assurance framework", "Wharram Safeguarding Adults Board – Neville Achterberg, Independent Chair", "All partners", D(2025, 6, 30), None, "Done",
  "Framework adopted.", "Self-assessments returned by all 11 partners and scored at the Board on 17 June 2025.", [P("Neville Achterberg", SAB)], due=("2025-06-30", None), src=LGA, src_ok=PEER, sector=None,
  ww=[P(None, "All partners")], ww_ok=[[]], ev="evidenced", q="Self-assessments returned by all 11 partners")
p.quiet("colour-missing", "C", "2", "a board is neither Council nor NHS, and the key leaves other partners unshaded")
p.quiet("cqc-not-red", "C", "1", "the key of this plan promises no red for what CQC added")
a(3, L, "Leaders do not trust their data [CQC 2025; LGA Peer Review 2024]", YEL, "Build one dashboard for adult social care and safeguarding", "Wharram Council – Felix Onwudiwe, Head of Performance", "NHS Derne and Wharram ICB", D(2025, 9, 30), None, "Slipping",
  "Dashboard built. The safeguarding page cannot yet be relied on.", None, [P("Felix Onwudiwe", W)], due=("2025-09-30", None), src=["CQC", "LGA"], src_ok=BOTH, ww=[P(None, ICB)])
a(4, L, "People who draw on care have too little say [CQC 2025]", YEL, "Write a co-production charter with them", "Wharram Council – Rosalind Tey", "Voices Wharram (Ellen Skaife)", D(2025, 12, 31), None, "On track",
  "The charter was drafted with 26 people who draw on care.", None, [P("Rosalind Tey", W)], due=("2025-12-31", None), src=CQC, ww=[P("Ellen Skaife", "Voices Wharram")])
a(5, S, "Section 42 enquiries take too long [CQC 2025]", YEL, "Set a standard of 60 days and recruit two enquiry officers", "Wharram Council – Bethan Crouch, Head of Safeguarding", None, D(2025, 5, 31), D(2025, 11, 30), "On track",
  "52% closed within 60 days in August against a target of 75%. The Board moved the date in June because recruitment failed twice.", None, [P("Bethan Crouch", W)], due=("2025-05-31", "2025-11-30"), src=CQC)
p.quiet("revised-no-reason", "H", "5", "the update gives the reason")
a(6, S, "Making Safeguarding Personal is not yet everyday practice [LGA Peer Review 2024]", YEL, "Ask every adult which outcome they want", "Wharram Council – Bethan Crouch", None, D(2025, 7, 31), None, "Done",
  "Adults are now asked which outcome they want in every enquiry.", None, [P("Bethan Crouch", W)], due=("2025-07-31", None), src=LGA, src_ok=PEER, ev="asserted", q="Adults are now asked which outcome they want in every enquiry")
a(7, S, "Concerns from hospital wards are often poorly described [CQC 2025]", BLU, "New referral form and training for ward sisters", "Derne Teaching Hospitals NHS Foundation Trust – Matron Paula Ings", "Wharram Council", "31 July 2025", None, "Done",
  "Form in use on all wards.", "Audit of 40 referrals in July 2025: 34 met the standard, against 18 of 40 a year before.", [P("Paula Ings", DT)], due=("2025-07-31", None), src=CQC, sector="NHS", ww=[P(None, W)],
  leads_ok=[[P("Matron Paula Ings", DT)]], ev="evidenced", q="Audit of 40 referrals in July 2025")
a(8, S, "Mental Capacity Act practice is uneven [CQC 2025]", GRN, "Joint training in the Act for social workers and ward staff", "Ashmoor Partnership NHS Trust and Wharram Council", None, D(2025, 12, 31), None, "On track",
  "212 of 260 staff had been trained at 31 August 2025.", None, [P(None, AP), P(None, W)], due=("2025-12-31", None), src=CQC, sector="joint", leads_ok=[[P(None, AP, W)]])
a(9, S, "There is a backlog of authorisations under the Deprivation of Liberty Safeguards [CQC]", YEL, "Commission independent assessors", "Wharram Council – Godfrey Lumb, Principal Social Worker", None, D(2026, 3, 31), None, "Slipping",
  "Backlog 418 in January, 296 on 19 September 2025.", None, [P("Godfrey Lumb", W)], due=("2026-03-31", None), src=CQC,
  find=[("source-malformed", "C", "check", "The tag “[CQC]” of action 9 has no year, as the others have.")])
a(10, S, "People are sent home from hospital without what they need [CQC 2025]", YEL, "Use a discharge checklist on every ward", "NHS Derne and Wharram ICB – Kamala Devlin", "Derne Teaching Hospitals NHS Foundation Trust; Wharram Council", D(2025, 10, 17), None, "On track",
  "The checklist is used on twelve of sixteen wards.", None, [P("Kamala Devlin", ICB)], due=("2025-10-17", None), src=CQC, sector="NHS", ww=[P(None, DT), P(None, W)],
  find=[("colour-wrong", "C", "must-fix", "Action 10 is shaded yellow (Council), but NHS Derne and Wharram ICB leads it. Blue fits."),
        ("due-soon", "G", "advice", "Action 10 is due on 17 October 2025, in eight days, with four wards to go.")])
a(11, S, "Police and council share information too slowly [LGA Peer Review 2024]", None, "Daily triage meeting; evaluate it after three months", "North Derne Police – Det Supt Rory Vane", "Wharram Council", D(2025, 6, 30), None, "Done",
  "Daily triage began on 2 June. The evaluation has still to be carried out.", "88% of requests answered within one day, June to August 2025.", [P("Rory Vane", POL)], due=("2025-06-30", None), src=LGA, src_ok=PEER, sector=None,
  ww=[P(None, W)], leads_ok=[[P("Det Supt Rory Vane", POL)]], ev="evidenced", q="88% of requests answered within one day",
  find=[("complete-outstanding", "J", "check", "Action 11 is Done, but “the evaluation has still to be carried out”, and it is half of the response.")])
a(12, S, "Self-neglect is recognised late [MQF 2024]", YEL, "Set up a self-neglect panel", "Wharram Council – Bethan Crouch", "Derne Fire and Rescue; housing associations", D(2025, 12, 31), None, "On track",
  "The panel has heard 31 cases since April.", None, [P("Bethan Crouch", W)], due=("2025-12-31", None), src=["MQF"], src_ok=[[]], ww=[P(None, "Derne Fire and Rescue"), P(None, "housing associations")], ww_ok=[[P(None, "Derne Fire and Rescue")]],
  find=[("source-unknown", "C", "check", "Who or what is “MQF 2024”, the source of action 12? No other action has it.")])
a(13, C, "There is no tested plan for the failure of a provider [CQC 2025]", None, "Write and test a protocol", "Joanne Whitby", None, D(2025, 6, 30), None, "Done",
  "Protocol written.", "Tested in an exercise on 4 June 2025; debrief note received by the Panel.", [P("Joanne Whitby")], due=("2025-06-30", None), src=CQC, sector=None, ev="evidenced", q="Tested in an exercise on 4 June 2025",
  find=[("organisation-unknown", "E", "check", "Action 13 is led by Joanne Whitby. For which organisation? It is unshaded because that is not known.")])
a(14, C, "Monitoring of care homes is irregular [CQC 2025]", YEL, "Visit each home every year, jointly with the ICB", "Wharram Council – Harun Aziz, Head of Commissioning", "NHS Derne and Wharram ICB", D(2024, 5, 31), None, "Done",
  "Programme finished.", "Joint visits to all 43 homes are logged in the quality monitoring report of May 2025.", [P("Harun Aziz", W)], due=("2024-05-31", None), src=CQC, ww=[P(None, ICB)], due_ok=[("2025-05-31", None)],
  ev="evidenced", q="quality monitoring report of May 2025",
  find=[("due-before-inspection", "G", "must-fix", "Action 14 answers CQC's report of January 2025, but was to be complete by 31 May 2024. Should the year be 2025?")])
a(15, C, "Few people use direct payments [CQC 2025]", None, "Simplify the offer and the paperwork", "Wharram Council – Harun Aziz", None, D(2026, 9, 30), None, "Not started",
  "Will begin when the new case system goes live in April 2026.", None, [P("Harun Aziz", W)], due=("2026-09-30", None), src=CQC,
  find=[("colour-missing", "C", "must-fix", "Action 15 has no shading. The Council leads it, so yellow fits.")])
p.quiet("promise-passed", "J", "15", "April 2026 is still to come")
a(16, C, "Unpaid carers do not know what is on offer [CQC 2025]", None, "Publish a carers' offer", "Carers' Link Wharram – Tilly Garside", "Wharram Council", D(2026, 1, 31), None, "On track",
  "Offer published; carers can write to tilly.garside@carerslinkwharram.example.org for it.", None, [P("Tilly Garside", "Carers' Link Wharram")], due=("2026-01-31", None), src=CQC, sector=None, ww=[P(None, W)],
  find=[("email-address", "J", "check", "An e-mail address with a person's name stands in action 16. Would a general address do?")])
a(17, C, "Young adults pass from children's to adults' services without a plan", YEL, "Agree a transitions protocol", "Wharram Council – Rosalind Tey", None, D(2026, 2, 28), D(2025, 12, 31), "Slipping",
  "Protocol redrafted after a change of managers.", None, [P("Rosalind Tey", W)], due=("2026-02-28", "2025-12-31"),
  find=[("source-missing", "C", "check", "Action 17 does not say whose recommendation it answers; every other action does."),
        ("revised-earlier", "H", "check", "Action 17 is slipping, but its new date (31 December 2025) is before the first (28 February 2026). Is the new year meant to be 2026?")])
a(18, K, "Some communities are not reached [CQC 2025]", YEL, "Map needs with community groups", "Wharram Council – Sadia Marlow, Public Health", "Voices Wharram", "End of December 2025", None, "On track",
  "Six of nine workshops held.", None, [P("Sadia Marlow", W)], due=("2025-12-31", None), src=CQC, ww=[P(None, "Voices Wharram")], leads_ok=[[P("Sadia Marlow", W, "Public Health")]])
a(19, K, "Advocacy is offered too seldom [CQC 2025]", GRN, "Recommission advocacy together", "NHS Derne & Wharram Integrated Care Board – Kamala Devlin; Wharram Council – Harun Aziz", None, "30 April 2025", "TBC", "Slipping",
  "No bids were received; officers will go to market again.", None, [P("Kamala Devlin", "NHS Derne & Wharram Integrated Care Board"), P("Harun Aziz", W)], due=("2025-04-30", None), src=CQC, sector="joint",
  leads_ok=[[P("Kamala Devlin", ICB), P("Harun Aziz", W)]],
  late_words="Action 19 was due by 30 April 2025 and its new date is “TBC”, so the old one stands and has passed. What is the new date?",
  find=[("spelt-differently", "E", "advice", "The ICB is “NHS Derne and Wharram ICB” elsewhere and “NHS Derne & Wharram Integrated Care Board” here.")])
a(20, K, "Training is out of date [LGA Peer Review 2024]", YEL, "Refresh training at level 2", "Wharram Council – Felix Onwudiwe", None, D(2025, 8, 31), None, "Done",
  "Programme delivered.", "94% of staff trained to level 2 (training return, 31 August 2025).", [P("Felix Onwudiwe", W)], due=("2025-08-31", None), src=LGA, src_ok=PEER, ev="evidenced", q="94% of staff trained to level 2")
a(21, K, "Supervision is irregular [CQC 2025]", YEL, "Supervise every worker monthly", "Wharram Council – Bethan Crouch", None, D(2025, 6, 30), None, "Done", None, None, [P("Bethan Crouch", W)], due=("2025-06-30", None), src=CQC, ev="none")
a(22, K, "Complaints do not lead to learning [CQC 2025]", YEL, "Quarterly learning bulletin", "Wharram Council – Felix Onwudiwe", None, D(2026, 3, 31), None, "Not started",
  "Completed in July: the first bulletin has gone to all teams.", None, [P("Felix Onwudiwe", W)], due=("2026-03-31", None), src=CQC,
  find=[("status-disagrees", "I", "must-fix", "Action 22 is “Not started”, but its update says it was completed in July. Which is right?")])
a(23, K, "Fire risk from hoarding is missed [LGA Peer Review 2024]", None, "Train care workers to refer to the fire service", "Derne Fire and Rescue – Station Manager Liam Thorp", "Wharram Council", D(2025, 9, 30), None, "Done",
  "Training delivered with home care agencies.", "Referrals rose from 19 to 64 in the six months to August 2025.", [P("Liam Thorp", "Derne Fire and Rescue")], due=("2025-09-30", None), src=LGA, src_ok=PEER, sector=None,
  ww=[P(None, W)], leads_ok=[[P("Station Manager Liam Thorp", "Derne Fire and Rescue")]], ev="evidenced", q="Referrals rose from 19 to 64")
a(24, K, "The council depends on agency social workers [CQC 2025]", YEL, None, "Wharram Council – Rosalind Tey", None, D(2025, 12, 31), None, "On track", "Agency workers filled 21% of posts in August 2025.", None, [P("Rosalind Tey", W)],
  due=("2025-12-31", None), src=CQC, find=[("action-missing", "D", "check", "Nothing is said of what will be done about agency social workers (action 24).")])
h = p.wb.create_sheet("Workings"); h.sheet_state = "hidden"
h["A1"] = "Caseload by team, August 2025"; h["A2"] = "North"; h["B2"] = 214; h["A3"] = "South"; h["B3"] = 188
p.find("hidden-sheet", "'Workings'!A1", "must-fix", "A hidden sheet, “Workings”, will go out with the workbook. Delete it or make a clean copy.")
p.find("acronyms", "A1", "advice", "LGA, ICB and MQF are never spelt out (the ICB only by its full name in action 19).")
