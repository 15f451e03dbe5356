"""HMICFRS child protection inspection of a police force, planned with the council: area in the first column, agency and officer in two columns, deadline before them, closed or open in words."""
from by_row import Plan, V, D, P
import datetime as dt

p = Plan("loddenvale-hmicfrs", "PIAP", "Post-inspection plan with the council after an HMICFRS child protection inspection, 2023/24. Area (section) in column A, lead agency and lead officer in columns of their own, real and typed dates, status Closed / Open.",
         "2024-03-19", {"section": "A", "ref": "B", "outcome": "C", "due": "D", "revised": "D", "lead": "F", "actions": "G", "progress": "H", "status": "I", "evidence": "H"},
         columns_acceptable={"lead": ["F", "E"]})
p.widths = {"A": 18, "B": 6, "C": 44, "D": 18, "E": 22, "F": 26, "G": 40, "H": 52, "I": 16}
LP = "Loddenvale Police"; CC = "Loddenvale County Council"; ICB = "NHS Loddenvale ICB"
AC = "Det Supt Anna Crewe"; JV = "Ch Insp Joe Vardy"; PL = "Petra Lowe"

def iso(x): return x.v.date().isoformat() if isinstance(x, V) else None
def row(area, ref, rec, due, agency, officer, act, pos, st, leads, sector=None, **k):
    d = k.pop("iso", None) or (iso(due), None)
    bare = [P(x["person"]) for x in leads if x["person"]]
    short = []
    for x in leads:
        if x["person"]:
            n = x["person"]
            for t in ("Det Supt ", "Ch Insp ", "Det Insp "): n = n.replace(t, "")
            short.append(P(n, *x["organisations"]))
    k.setdefault("leads_ok", [short] + ([[P(officer, *leads[0]["organisations"])]] if len(leads) == 1 and officer else []))
    return p.act([area, ref, rec, due, agency, officer, act, pos, st], str(ref), leads, due=d, st="complete" if st == "Closed" else "open", sector=sector, section=area, **k)

p.put(["Loddenvale Police with Loddenvale County Council and partners"], bold=True)
p.put(["Post-inspection action plan – HMICFRS national child protection inspection (report published 27 June 2023)"], bold=True)
p.put(["Position at 12 March 2024. For the Safeguarding Partnership Executive, 19 March 2024"])
p.put(["Closed = done and signed off by the force's Improvement Board; Open – on course; Open – delayed; Not commenced"])
p.at(6)
p.put(["Area", "No", "Recommendation or area for improvement", "Deadline", "Lead agency", "Lead officer", "Activity", "State of play", "Open or closed"], bold=True, fill="C9C9C9")
A1, A2, A3, A4, A5 = "Initial contact", "Investigation", "Decision making", "Managing suspects", "Children in custody"
row(A1, 1, "Control room staff check all systems for children linked to an address", D(2023, 9, 27), LP, JV, "Mandatory search prompt in the control room system", "Prompt live on 4 September 2023. Audit of 150 incidents in November 2023: search made in 142.", "Closed", [P(JV, LP)], ev="evidenced", q="Audit of 150 incidents in November 2023: search made in 142")
row(A1, 2, "Officers record the behaviour, demeanour and views of children", "27/09/2023 (3 months)", LP, JV, "Body-worn video reminder; 'voice of the child' training for all response officers", "Training register at 31 January 2024: 611 of 640 response officers. Dip sample in February 2024 of 60 reports: child's views in 49.", "Closed", [P(JV, LP)], iso=("2023-09-27", None), ev="evidenced", q="Training register at 31 January 2024: 611 of 640 response officers",
    find=[("narrower-than-promised", "H", "advice", "The activity says all response officers; the register speaks of 611 of 640.")])
row(A1, 3, "Notifications reach children's social care on the same day", D(2023, 9, 27), "Loddenvale Police and Loddenvale County Council", "Det Supt Anna Crewe / Petra Lowe", "Daily transfer from the force system to the hub", "Transfer runs each night since 15 September 2023. Weekly exception report: no notification older than 24 hours since 1 December.", "Closed", [P(AC, LP), P(PL, CC)], sector="LA", sector_ok=[None], ev="evidenced", q="Weekly exception report: no notification older than 24 hours since 1 December",
    leads_ok=[[P("Anna Crewe", LP), P(PL, CC)], [P("Anna Crewe", LP, CC), P(PL, LP, CC)], [P(AC, LP, CC), P(PL, LP, CC)]])
row(A1, 4, "The hub has enough decision makers", D(2023, 12, 27), CC, "Petra Lowe, Head of Safeguarding", "Two further practice supervisors in the hub", "Both posts filled in January 2024 and decisions are now made promptly.", "Closed", [P(PL, CC)], sector="LA", ev="asserted", q="decisions are now made promptly")
row(A2, 5, "Investigations involving children are allocated to trained officers", D(2023, 12, 27), LP, AC, "Skills audit and allocation policy", "Policy approved by the Chief Officer Group on 5 December 2023. 81% of cases with a trained officer in February (target 95%).", "Open – delayed", [P(AC, LP)])
row(A2, 6, "Supervisors review investigations at set points", D(2024, 3, 27), LP, AC, "Review at 7, 28 and 56 days, prompted by the system", "Prompts tested in February. Reviews on time: 64%.", "Open – on course", [P(AC, LP)],
    find=[("due-soon", "D", "advice", "No 6 falls due on 27 March 2024, eight days after the meeting. Will it be met?")])
row(A2, 7, "Digital devices are examined without undue delay", "27 December 2023, now 30 June 2024 as the contractor has withdrawn", LP, "Det Insp Carl Osei", "Outsource the backlog; triage vans", "New contractor appointed in February. Backlog 212 (310 in June 2023).", "Open – on course", [P("Det Insp Carl Osei", LP)], iso=("2023-12-27", "2024-06-30"))
row(A2, 8, "Children who are victims are told of the progress of their case", D(2023, 12, 27), LP, AC, "Contact standard every 28 days", "Done.", "Closed", [P(AC, LP)], ev="none")
row(A2, 9, "Joint visits with social workers are made when they should be", D(2024, 4, 30), "LCC", "Petra Lowe", "Joint visit protocol with the child abuse unit", "Protocol agreed on 9 February 2024. Joint audit booked for April.", "Open – on course", [P(PL, "LCC")], sector="LA", leads_ok=[[P(PL, CC)]],
    find=[("spelt-differently", "E", "advice", "“LCC” is written “Loddenvale County Council” elsewhere. Use one spelling throughout.")])
row(A3, 10, "Strategy discussions include health and are recorded", D(2023, 9, 27), "Loddenvale County Council; NHS Loddenvale ICB", "Petra Lowe; Designated Nurse (Fiona Garth)", "Standing invitation; shared minute template", "Joint audit of 40 discussions, January 2024: health present at 36, minutes shared for 38.", "Closed", [P(PL, CC), P("Fiona Garth", ICB)], sector="joint", ev="evidenced", q="Joint audit of 40 discussions, January 2024: health present at 36",
    leads_ok=[[P(PL, CC), P("Designated Nurse (Fiona Garth)", ICB)], [P(PL, CC), P("Designated Nurse", ICB)], [P(PL, CC), P("Fiona Garth, Designated Nurse", ICB)], [P(PL, CC, ICB), P("Fiona Garth", CC, ICB)]])
row(A3, 11, "Police protection powers are used properly and recorded", D(2023, 12, 27), LP, JV, "Aide-memoire; inspector to review each use", "Quarterly review, October to December 2023: 31 of 33 uses met the standard.", "Closed", [P(JV, LP)], ev="evidenced", q="31 of 33 uses met the standard")
row(A3, 12, "Missing children: return interviews inform the police response", D(2024, 1, 31), CC, "Missing Children Co-ordinator", "Interviews uploaded to the force system within 72 hours", "Upload began in October. Delayed by the information governance review.", "Open – delayed", [P("Missing Children Co-ordinator", CC)], sector="LA")
row(A3, 13, "Children at risk of exploitation are identified and mapped", V(dt.datetime(2023, 5, 31), "d-mmm"), "Loddenvale Police with Loddenvale County Council", AC, "Joint mapping meeting each month", "Meeting has been held monthly since November. Mapping tool is being tested.", "Open – on course", [P(AC, LP)], iso=("2024-05-31", None), due_ok=[("2023-05-31", None)], od=False, od_ok=[True], quiet=True, ww=[P(None, CC)], ww_ok=[[], [P(CC)]],
    leads_ok=[[P("Anna Crewe", LP)], [P(AC, LP, CC)], [P("Anna Crewe", LP, CC)]], sector_ok=["LA"],
    find=[("due-hidden-year", "D", "must-fix", "Shows 31-May but holds 31 May 2023, before the report came out. Read as 2024 it is not yet due. Confirm the year.")])
row(A4, 14, "Registered sex offender visits are made on time", D(2023, 9, 27), LP, "Det Insp Carl Osei", "Overtime to clear overdue visits", "Overdue visits down from 46 to nil at 31 December 2023 (offender management return).", "Closed", [P("Det Insp Carl Osei", LP)], ev="evidenced", q="Overdue visits down from 46 to nil at 31 December 2023 (offender management return)")
row(A4, 15, "Risk to children is shared between police and probation", D(2024, 3, 31), "Probation Service", "Head of Loddenvale Probation Delivery Unit", "Monthly case exchange", "Case exchange began in January. First report of themes to the executive is due in May 2024.", "Open – on course", [P("Head of Loddenvale Probation Delivery Unit", "Probation Service")],
    find=[("due-soon", "D", "advice", "No 15 falls due on 31 March 2024, twelve days after the meeting. Will it be met?")])
row(A4, 16, "Indecent image cases are risk-assessed on the day of receipt", D(2023, 9, 27), LP, "Det Insp Carl Osei", "Risk tool run at receipt", "Unit log, February 2024: 118 of 118 packages assessed on the day.", "Closed", [P("Det Insp Carl Osei", LP)], ev="evidenced", q="Unit log, February 2024: 118 of 118 packages assessed on the day")
row(A5, 17, "Children are not held in police custody overnight when a bed could be found", D(2023, 12, 27), "Loddenvale County Council", "Placements Manager", "Joint protocol and two reserved beds", "One of the reserved beds has been withdrawn by its provider. 14-year-old boy from Harcombe was held for two nights in January.", "Open – delayed", [P("Placements Manager", CC)], sector="LA",
    find=[("case-story", "H", "must-fix", "“14-year-old boy from Harcombe … held for two nights” tells of one child. Take it out before publishing.")])
row(A5, 18, "An appropriate adult comes within two hours", D(2023, 12, 27), "Youth Justice Service", "Head of Service", "New rota and contract", "Contract began on 1 November 2023. Attendance within two hours: 91% in the quarter to January (custody record).", "Closed", [P("Head of Service", "Youth Justice Service")], sector="LA", sector_ok=[None], ev="evidenced", q="Attendance within two hours: 91% in the quarter to January (custody record)")
r19 = row(A5, 19, "Custody healthcare sees every child who is detained", D(2024, 5, 31), ICB, "Head of Justice Commissioning", "Vary the custody healthcare contract", "Variation drafted; provider's price awaited.", "Open – on course", [P("Head of Justice Commissioning", ICB)], sector="NHS",
    find=[("hidden-row", "A", "must-fix", "The row is hidden. It holds action 19, which is not complete. Members would not see it.")])
p.ws.row_dimensions[r19].hidden = True
row(A5, 20, "Custody staff understand the vulnerability of children", D(2024, 6, 28), LP, JV, "Training day for custody sergeants and detention officers", None, "Not commenced", [P(JV, LP)])
p.quiet("progress-missing", "H", "20", "The status says that it has not commenced.")
p.quiet("promise-passed", "H", "15", "May 2024 is still to come.")
p.quiet("narrower-than-promised", "H", "1", "The audit's 142 of 150 is the figure that the recommendation calls for.")
p.at(p.row + 2)
p.put(["HMICFRS will revisit the force in the autumn of 2024."])
p.find("no-document-title", "'PIAP'!A1", "advice", "The workbook has no title in its properties. A PDF made from it will have none either.")
first_icb = next(a["row"] for a in p.actions if a["ref"] == "10")
p.find("acronyms", f"E{first_icb}", "advice", "ICB is never spelt out, nor LCC at 9. Spell them out where they first stand.")
