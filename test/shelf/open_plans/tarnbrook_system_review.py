"""CQC local system review, 2018: refs with letters, the rating a letter of the plan's own key (G and B are both finished),
revised dates in a column of their own, evidence apart from progress, a hidden column, a note, a repeated heading."""
from openpyxl.comments import Comment

from by_row import V, D, P, Plan

TCC, CCG, TTH = "Tarnbrook County Council", "NHS Tarnbrook CCG", "Tarnbrook Teaching Hospitals NHS Foundation Trust"
LP, LAS = "Lowmoor Partnership NHS Foundation Trust", "Lowmoor Ambulance Service NHS Trust"
DO, CG, MS = P("Denise Ormerod", TCC), P("Colm Garvey", CCG), P("Marguerite Sole", TTH)
WQ, BN = P("Winston Quaye", LP), P("Bashir Noon", LAS)
FILL = {"B": "9DC3E6", "G": "A9D18E", "A": "FFD966", "R": "FF9999", "P": "EDEDED"}
def rag(x): return V(x, fill=FILL.get(x))

p = Plan("tarnbrook-system-review-2018", "LSR plan", "CQC local system review of services for older people, plan of 2018, position at 31 October. Letters by the plan's own key: G and B are both finished, A is to time, R is not. Theme, milestone and revised date in columns of their own; evidence apart; hidden notes column.",
         "2018-11-15", {"section": "A", "ref": "B", "outcome": "C", "actions": "D", "lead": "E", "due": "F", "revised": "G", "status": "H", "progress": "I", "evidence": "J"})
p.widths = {"A": 18, "B": 7, "C": 36, "D": 40, "E": 36, "F": 16, "G": 16, "H": 8, "I": 46, "J": 40, "K": 20}
p.put(["Tarnbrook: our answer to the CQC local system review (report published 16 March 2018)"], bold=True)
p.put(["Position at 31 October 2018, for the Health and Wellbeing Board"])
p.put(["Rating: P = planned, not begun; A = under way and to time; R = under way, will miss its milestone; G = finished; B = finished and its effect checked"])
p.put([])
HEAD = ["Theme", "No.", "What CQC said", "Our action", "Accountable lead", "Milestone", "Revised milestone", "Rating", "Progress this quarter", "Evidence", "Working notes"]
p.put(HEAD, bold=True, fill="C9C9C9")
def act(sec, vals, *a, note=None, **k):
    return p.act([sec] + vals + ([note] if note else []), *a, section=sec, **k)

S = "Staying well at home"
act(S, ["W1", "The vision for older people is not shared by all partners", "Agree a joint vision", "Tarnbrook County Council: Denise Ormerod; NHS Tarnbrook CCG: Colm Garvey", "30 June 2018", None, rag("B"),
        "Vision adopted by all partners. A summary is on the council's website.", "Health and Wellbeing Board minute 14 of 21 June 2018"],
    "W1", [DO, CG], ("2018-06-30", None), "complete", "evidenced", "Health and Wellbeing Board minute 14 of 21 June 2018", sector="joint")
act(S, ["W2", "People do not know where to turn for advice", "One front door for information and advice", "Tarnbrook County Council: Denise Ormerod", "31 December 2018", None, rag("A"),
        "Telephone number and web pages are ready. Staff move to the new office in the first week of December.", None],
    "W2", [DO], ("2018-12-31", None))
act(S, ["W3", "Care homes are not involved in planning", "Set up a forum of care home managers", "Tarnbrook Care Alliance: Ivor Maddison", "30 November 2018", None, rag("A"),
        "Terms of reference agreed with 31 homes. A date for the first forum is being found.", None],
    "W3", [P("Ivor Maddison", "Tarnbrook Care Alliance")], ("2018-11-30", None), sector=None,
    find=[("organisation-unknown", "E", "check", "Is the Tarnbrook Care Alliance the council's, the NHS's or another body?")])
act(S, ["W4", "Medicines reviews are not carried out for all who live in care homes", "Pharmacist to review every resident's medicines", "NHS Tarnbrook CCG: Colm Garvey", "30 September 2018", "31 January 2019", rag("R"),
        "Delayed because one of the pharmacists left in July; a successor began in October. 640 of 1,150 residents reviewed.", None],
    "W4", [CG], ("2018-09-30", "2019-01-31"), sector="NHS")
act(S, ["W5", "Assistive technology is little used", "Offer of technology to be part of every assessment", "Denise Ormerod", "14 December 2018", "TBC", rag("R"),
        "The supplier's contract has come to an end and a new one is being let.", None],
    "W5", [P("Denise Ormerod")], ("2018-12-14", None), sector="LA", sector_ok=[None], leads_ok=[[DO]],
    find=[("organisation-unknown", "E", "advice", "Denise Ormerod stands without her organisation here; elsewhere it is Tarnbrook County Council."),
          ("revised-no-date", "G", "check", "“TBC” gives no new date; 14 December 2018 stays in force until it does.")])
act(S, ["W6", "Staff cannot find out what voluntary groups offer", "Online directory", "Tarnbrook County Council: Denise Ormerod", "31 July 2018", None, rag("G"),
        "The directory is live and staff find it helpful.", None],
    "W6", [DO], ("2018-07-31", None), "complete", "asserted", "The directory is live and staff find it helpful")
act(S, ["W7", "Carers feel unheard", "Carers' strategy and yearly survey", "Tarnbrook County Council: Denise Ormerod", "28 September 2018", None, rag("B"),
        "Strategy published in July. The survey will be repeated every autumn.", "Carers' survey of September 2018: 212 answers, 74% feel listened to (51% in 2017)"],
    "W7", [DO], ("2018-09-28", None), "complete", "evidenced", "Carers' survey of September 2018: 212 answers, 74% feel listened to")
S = "In a crisis"
act(S, ["C1", "Older people stay too long in the emergency department", "Frailty team at the front door from 8 am to 8 pm", "Tarnbrook Teaching Hospitals NHS Foundation Trust: Marguerite Sole", "31 May 2018", None, rag("B"),
        "Team in place since 14 May.", "Performance pack for September: median stay of over 75s down from 6.1 to 4.4 hours"],
    "C1", [MS], ("2018-05-31", None), "complete", "evidenced", "median stay of over 75s down from 6.1 to 4.4 hours", sector="NHS")
act(S, ["C2", "Wards start to plan discharge too late", "Expected date of discharge within 24 hours of admission", "Tarnbrook Teaching Hospitals NHS Foundation Trust: Marguerite Sole", "31 August 2018", None, rag("A"),
        "Boards are up on fourteen of the eighteen wards. In September 62% of patients had a date on their first day.", None],
    "C2", [MS], ("2018-08-31", None), sector="NHS")
act(S, ["C3", "Paramedics cannot refer straight to community teams", "Direct referral line for crews", "Lowmoor Ambulance Service NHS Trust: Bashir Noon; Lowmoor Partnership NHS Foundation Trust: Winston Quaye", "17 December 2018", None, rag("A"),
        "Line tested with crews of the northern station in October and found to work.", None],
    "C3", [BN, WQ], ("2018-12-17", None), sector="NHS")
act(S, ["C4", "There is no shared escalation plan for winter", "Joint winter plan with triggers", "NHS Tarnbrook CCG: Colm Garvey\nTarnbrook County Council: Denise Ormerod", "23 November 2018", None, rag("A"),
        "Third draft with partners. The A&E Delivery Board is to sign it off on 20 November.", None],
    "C4", [CG, DO], ("2018-11-23", None), sector="joint",
    find=[("due-soon", "F", "advice", "It falls due on 23 November 2018.")])
act(S, ["C5", "Transfer letters from care homes are of uneven quality", "One transfer form (the red bag)", "Tarnbrook Teaching Hospitals NHS Foundation Trust: Marguerite Sole", "28 September 2018", None, rag("G"),
        "186 ward staff have been trained in the use of the form.", "Audit of forms to be carried out in December 2018"],
    "C5", [MS], ("2018-09-28", None), "complete", "evidenced", "186 ward staff have been trained in the use of the form", sector="NHS", ev_ok=["asserted"],
    find=[("complete-outstanding", "J", "check", "Rated as finished, but its evidence, “Audit of forms to be carried out in December 2018”, is still to come.")])
act(S, ["C6", "Mental health liaison does not cover the weekend", "Extend liaison to seven days", "Lowmoor Partnership NHS Foundation Trust: Winston Quaye", "28 February 2019", None, None,
        "Funding agreed in September. Consultation with staff on the new rota has begun.", None],
    "C6", [WQ], ("2019-02-28", None), sector="NHS", st_ok=["unclear"],
    find=[("status-unclear", "H", "check", "No rating is given, where every other action has one.")])
act(S, ["C7", "Complaints across organisations are handled apart", "Joint complaints protocol", "Tarnbrook County Council: Denise Ormerod and Marguerite Sole (Tarnbrook Teaching Hospitals NHS Foundation Trust)", "31 January 2019", None, rag("A"),
        "Protocol drafted with the help of two old complaints (record 401 023 2137 and one from 2016).", None],
    "C7", [DO, MS], ("2019-01-31", None), sector="joint",
    find=[("nhs-number", "I", "must-fix", "“401 023 2137” has the form and the check digit of an NHS number. Take it out before publishing.")])
act(S, ["C8", "Out of hours social work is thin", "Second duty worker at weekends", "Head of Adult Safeguarding", "30 November 2018", None, rag("Y"),
        "Rota agreed with the unions and the first weekends are covered by volunteers.", None],
    "C8", [P("Head of Adult Safeguarding")], ("2018-11-30", None), sector=None, sector_ok=["LA"], st_ok=["unclear"],
    find=[("status-unclear", "H", "check", "The key does not say what “Y” stands for. Is the action to time?"),
          ("organisation-unknown", "E", "advice", "The Head of Adult Safeguarding stands without an organisation. Whose officer is it?")])
p.put(HEAD, bold=True, fill="C9C9C9")
p.find("heading-repeated", f"A{p.row}", "advice", "The heading row stands again here. Let Excel repeat it in print instead (Print Titles).")
S = "Going home"
act(S, ["R1", "People wait for packages of care", "Bridging service for the first five days at home", "Tarnbrook County Council: Denise Ormerod", "29 June 2018", None, rag("B"),
        "Service began on 11 June.", "Contract monitoring report, Quarter 2: 143 people helped, average wait down from 4.2 days to 1.5"],
    "R1", [DO], ("2018-06-29", None), "complete", "evidenced", "143 people helped, average wait down from 4.2 days to 1.5")
act(S, ["R2", "Too many assessments for continuing healthcare take place in hospital", "Discharge to assess beds", "NHS Tarnbrook CCG: Colm Garvey", "31 October 2018", "31 December 2018", rag("R"),
        "Twelve of the twenty beds are open. The last home withdrew its offer in August, and another has been found.", None],
    "R2", [CG], ("2018-10-31", "2018-12-31"), sector="NHS")
act(S, ["R3", "Equipment is late", "New contract with a delivery standard of 24 hours", "Jocelyn Frayne", "31 January 2019", None, rag("A"),
        "Tenders came in on 12 October and are being scored.", None],
    "R3", [P("Jocelyn Frayne")], ("2019-01-31", None), sector=None,
    find=[("organisation-unknown", "E", "check", "Whose officer is Jocelyn Frayne? No organisation is given here or anywhere else.")])
act(S, ["R4", "Reablement is not open to people with dementia", "Train reablement staff; change the criteria", "Tarnbrook County Council: Denise Ormerod", "31 January 2019", "31 December 2018", rag("A"),
        "Criteria changed on 1 October. Training runs until Christmas.", None],
    "R4", [DO], ("2019-01-31", "2018-12-31"), due_ok=[("2019-01-31", None)],
    find=[("revised-earlier", "G", "check", "The revised milestone, 31 December 2018, is before the one that it replaces, 31 January 2019. Check both.")])
act(S, ["R5", "The choice of care home is not explained to families", "Leaflet and letters on choice", "Tarnbrook Teaching Hospitals NHS Foundation Trust: Marguerite Sole", "31 August 2018", None, rag("G"), None, None],
    "R5", [MS], ("2018-08-31", None), "complete", "none", sector="NHS")
act(S, ["R6", "Trusted assessment is not in use", "Two trusted assessors for care homes", "NHS Tarnbrook CCG: Colm Garvey", "30 November 2018", None, rag("A"),
        V("Assessors appointed. Homes in the east have asked for a third.", strike=True), None],
    "R6", [CG], ("2018-11-30", None), sector="NHS",
    find=[("struck-through", "I", "check", "The progress is struck through. Is it withdrawn? If so, what holds?")])
act(S, ["R7", "There is no step-down housing", "Six flats for people who cannot yet go home", "Tarnbrook County Council: Denise Ormerod", "29 March 2019", None, rag("A"),
        "Lease signed for flats at Larch Court, LN11 0ZZ. Fitting out begins in January.", None],
    "R7", [DO], ("2019-03-29", None),
    find=[("postcode", "I", "check", "“LN11 0ZZ” is the full postcode of a few flats for vulnerable people. Is it meant to be published?")])
act(S, ["R8", "Partners do not share data on flow", "One dashboard for all partners", "NHS Tarnbrook CCG: Colm Garvey, Tarnbrook County Council: Denise Ormerod", "Q4 2018/19", None, rag("P"),
        "Not begun: it follows the winter plan.", None],
    "R8", [CG, DO], ("2019-03-31", None), sector="joint",
    find=[("due-month-only", "F", "advice", "“Q4 2018/19” was read as 31 March 2019. Write the day.")])
act(S, ["R9", "Feedback from people who use services is not brought together", "Quarterly digest of feedback", "Healthwatch Tarnbrook: Orla Pettigrew", "31 October 2018", None, rag("G"),
        "First digest sent to the board.", "Digest of 18 October 2018, with 96 comments"],
    "R9", [P("Orla Pettigrew", "Healthwatch Tarnbrook")], ("2018-10-31", None), "complete", "evidenced", "Digest of 18 October 2018, with 96 comments", sector=None)
p.ws.cell(p.actions[3]["row"], 11, "Check the figure with the pharmacists before it goes out")
p.ws.column_dimensions["K"].hidden = True
p.find("hidden-column", "K:K", "must-fix", "Column K (Working notes) is hidden, and goes out with the workbook. Take it out.")
row = next(g["row"] for g in p.actions if g["ref"] == "R2")
p.ws.cell(row, 9).comment = Comment("Ask Colm which home this was", "D Ormerod")
p.find("remark", f"I{row}", "must-fix", "There is a note on this cell, with its author's name. It goes out with the workbook: delete it.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.find("acronyms", "E6", "advice", "CCG is never spelt out. Spell it out where it first stands, or list it for members.")
p.quiet("overdue", "F", "W4", "Revised to 31 January 2019 with a reason")
p.quiet("colour-wrong", "H", "W1", "The fills of the rating say the rating, not who leads")
p.quiet("complete-future", "I", "W7", "The survey's yearly repeat is upkeep, not work left over")
p.quiet("small-number", "D", "R7", "Six flats are no people")
p.quiet("progress-missing", "I", "R8", "Not begun, and it says why")
p.quiet("revised-no-reason", "G", "R2", "The progress says why: a home withdrew its offer")
