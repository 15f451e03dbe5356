"""A youth justice plan after inspection by HMI Probation."""

from openpyxl.styles import Alignment, Font, PatternFill

from by_row import D, P, Plan, V

R = "Ravensgarth Council"; PO = "Ravensgarth Police"; ICB = "NHS Ravensgarth and Dale ICB"; PS = "Probation Service"
p = Plan("ravensgarth-youth-justice", "YJS Plan", "Youth justice plan after HMI Probation and HMICFRS: table begins at D8, section column, recommendations as merged bands, percent complete with its key, hidden notes column, repeated heading, footnote and totals row.",
  "2025-06-19", {"ref": "E", "outcome": None, "actions": "F", "lead": "G", "due": "H", "revised": "I", "progress": "K", "evidence": "M", "status": "J"}, first="D",
  columns_acceptable={"outcome": [None, "F", "D"], "evidence": ["M", "K"]})
p.at(2); p.put(["Ravensgarth Youth Justice Service – post-inspection improvement plan"], bold=True)
p.put(["Joint inspection (HMI Probation, HMICFRS, CQC, Ofsted) November 2023; report 27 February 2024"])
p.put(["Position at 31 May 2025. Youth Justice Management Board, 19 June 2025"])
p.put(["% complete: 0 not begun; 25 begun; 50 half way; 75 nearly there; 90 finished but not yet verified; 100 finished and verified by the Board’s performance group"])
p.at(8)
HD = ["Section", "Ref.", "Action", "Owner", "Target date", "Revised date", "% complete", "Commentary", "Notes (internal)", "Evidence"]
def heading(): p.put(HD, bold=True, fill="A6A6A6")
heading()
def pc(x): return V(x, "0%")
band = [None]
def rec(t):
    p.row += 1
    c = p.ws.cell(p.row, 4, t); c.font = Font(bold=True); c.fill = PatternFill("solid", fgColor="DDEBF7"); c.alignment = Alignment(wrap_text=True, vertical="top")
    p.ws.merge_cells(start_row=p.row, start_column=4, end_row=p.row, end_column=13)
    band[0] = t
def a(vals, ref, *rest, **k):
    sec = vals[0] or a.sec; a.sec = sec
    k.setdefault("section_ok", [band[0]])
    p.act(vals, ref, *rest, section=sec, **k)
a.sec = None
OD, CD, OC, RS = "Organisational delivery", "Court disposals", "Out-of-court disposals", "Resettlement"
rec("Recommendation 1 – The Management Board should make sure that its members are senior enough, come regularly, and hold each other to account")
a([OD, 1, "Board terms of reference and membership renewed", "Imogen Treadgold, Director of Children’s Services, Ravensgarth Council", D(2024,4,30), None, pc(1), "Agreed at the Board on 18 April 2024; attendance has risen from 58% to 91% over four meetings.", None, "Board minutes; attendance log"],
  "1", [P("Imogen Treadgold", R)], ("2024-04-30", None), "complete", "evidenced", "attendance has risen from 58% to 91% over four meetings", leads_ok=[[P("Imogen Treadgold", "Director of Children’s Services", R)], [P("Imogen Treadgold, Director of Children’s Services", R)]])
a([OD, 2, "Each partner reports once a year on what it has done for children in the justice system", "Imogen Treadgold (Ravensgarth Council) / Ch Supt Marcus Aldwinkle (Ravensgarth Police) / Dr Priya Santhosh (NHS Ravensgarth and Dale ICB)", "31 March 2025", "30 September 2025", pc(.5), "Police and education have reported. ICB slot moved twice.", "Priya keeps dodging this – IT to have a word", None],
  "2", [P("Imogen Treadgold", R), P("Ch Supt Marcus Aldwinkle", PO), P("Dr Priya Santhosh", ICB)], ("2025-03-31", "2025-09-30"), sector="joint", leads_ok=[[P("Imogen Treadgold", R), P("Marcus Aldwinkle", PO), P("Priya Santhosh", ICB)]])
a([OD, 3, "Board members observe practice twice a year", "Imogen Treadgold, Ravensgarth Council", "Sept 2024", None, pc(1), "Done.", None, None],
  "3", [P("Imogen Treadgold", R)], ("2024-09-30", None), "complete", "none", None)
a([OD, 4, "Disproportionality: quarterly report on ethnicity, care and SEND, with an action log", "Dan Wexcombe, Head of Youth Justice, Ravensgarth Council", D(2024,6,30,"d mmm"), None, "100%", "Fourth report, May 2025: Black and mixed heritage children now 19% of the caseload (27% in 2023).", None, "Quarterly reports"],
  "4", [P("Dan Wexcombe", R)], ("2024-06-30", None), "complete", "evidenced", "Black and mixed heritage children now 19% of the caseload (27% in 2023).", leads_ok=[[P("Dan Wexcombe", "Head of Youth Justice", R)], [P("Dan Wexcombe, Head of Youth Justice", R)]])
a([OD, 5, "Health offer: speech and language therapist and CAMHS nurse seconded to the service", "Dr Priya Santhosh\nNHS Ravensgarth & Dale ICB", "July 2024", "end Dec 2024; now end of March 2025", pc(.75), "Nurse in post. Therapist appointed 12 May, waiting for checks.", "2nd choice candidate", None],
  "5", [P("Dr Priya Santhosh", "NHS Ravensgarth & Dale ICB")], ("2024-07-31", "2025-03-31"), sector="NHS", leads_ok=[[P("Priya Santhosh", "NHS Ravensgarth & Dale ICB")]], late="check",
  late_words="Action 5 was due by 31 March 2025 (first July 2024) and is at 75%. The therapist is appointed and waits for checks: what new date can members be given?")
rec("Recommendation 2 – The Head of Youth Justice should improve the quality of assessing, planning and management oversight")
a([CD, 6, "Practice standards rewritten and every case manager trained", "Dan Wexcombe, Ravensgarth Council", "31/05/2024", None, pc(1), "All 22 staff trained; June 2025 refresher booked.", None, "Training log"],
  "6", [P("Dan Wexcombe", R)], ("2024-05-31", None), "complete", "evidenced", "All 22 staff trained", ev_ok=["asserted"])
a([CD, 7, "Management oversight recorded at each of the four gates", "Nicola Fearnhead\nRavensgarth Council", "31/07/2024", "31/01/2025", pc(.9), "Finished in February. Audit of 30 in March: 27 with all four gates. Performance group to verify on 11 June.", None, "March audit"],
  "7", [P("Nicola Fearnhead", R)], ("2024-07-31", "2025-01-31"), late="check",
  late_words="Action 7 stands at 90% (finished but not verified by the plan’s own key) and its date, 31 January 2025, has passed.",
  find=[("promise-passed", "K", "check", "The performance group was to verify action 7 on 11 June: did it?")])
a([CD, 8, "Safety and wellbeing plans written with the child and signed", "Nicola Fearnhead, Ravensgarth Council", "Autumn 2024", None, pc(.75), "Audit of 30 in March: 19 signed by the child.", None, "March audit"],
  "8", [P("Nicola Fearnhead", R)], ("2024-11-30", None), due_ok=[("2024-12-31", None), (None, None)], od=True, od_ok=[None],
  late_words="“Autumn 2024” is over, whichever day was meant, and action 8 is at 75%. By when now?")
a([CD, "9", "Victim contact: an officer offers contact in every case and the offer is recorded", "Insp. Hal Broomfield, Ravensgarth Police\nsupported by Remedi Dale", "1.10.24", None, pc(.25), "Police data feed broken since the new records system.", None, None],
  "9", [P("Insp. Hal Broomfield", PO)], ("2024-10-01", None), sector=None, ww=[P(None, "Remedi Dale")], ww_ok=[[P("Remedi Dale")]], leads_ok=[[P("Hal Broomfield", PO)]])
a([CD, "10", "Pre-sentence reports: gatekept, and feedback from the bench each quarter", "Nicola Fearnhead, Ravensgarth Council", D(2024,9,30), None, 1, "Bench survey April 2025: 8 of 9 magistrates “satisfied” or better. Still outstanding: district judge’s view.", None, "Survey"],
  "10", [P("Nicola Fearnhead", R)], ("2024-09-30", None), "complete", "evidenced", "Bench survey April 2025: 8 of 9 magistrates “satisfied” or better.",
  find=[("complete-outstanding", "K", "check", "Action 10 is 100% but the commentary says “Still outstanding: district judge’s view”. Is it finished?"), ("percent-as-number", "J", "advice", "Here the cell holds 1 without a percent sign: 100%, or 1%?")])
p.row += 1
p.put(["Ravensgarth Youth Justice Service – post-inspection improvement plan (continued)"], bold=True)
heading()
rec("Recommendation 3 – The service and the police should make sure that out-of-court decisions are joint, prompt and based on assessment")
a([OC, 11, "Joint decision-making panel every week, with terms of reference", "Insp Hal Broomfield (Ravensgarth Police) and Dan Wexcombe (Ravensgarth Council)", "30th April 2024", None, pc(1), "Panel weekly since 8 May 2024. Median days from offence to decision has fallen from 94 to 41 (panel data, Q4 2024/25).", None, "Panel data"],
  "11", [P("Insp Hal Broomfield", PO), P("Dan Wexcombe", R)], ("2024-04-30", None), "complete", "evidenced", "Median days from offence to decision has fallen from 94 to 41 (panel data, Q4 2024/25).", sector_ok=[None], leads_ok=[[P("Hal Broomfield", PO), P("Dan Wexcombe", R)]])
a([None, 12, "Assessment done before the panel in every case", "Dan Wexcombe (R.C.)", "30 June 2024", None, pc(.9), "100% since January. To be verified", None, None],
  "12", [P("Dan Wexcombe", "R.C.")], ("2024-06-30", None), sector_ok=[None], late="check", find=[("organisation-unknown", "G", "advice", "“R.C.” is presumably Ravensgarth Council: spell it out.")])
a([None, 13, "Outcome 22 policy agreed by the constabulary", "Ch. Supt. Marcus Aldwinkle, Ravensgarth Police", "Q2 2024/25", None, pc(1), "Policy signed by the Chief Constable, 20 September 2024.", None, "Policy v1.0"],
  "13", [P("Ch. Supt. Marcus Aldwinkle", PO)], ("2024-09-30", None), "complete", "evidenced", "Policy signed by the Chief Constable, 20 September 2024.", sector=None, leads_ok=[[P("Marcus Aldwinkle", PO)]])
a([None, 14, "Scrutiny panel dip-samples decisions twice a year and publishes what it finds", "Chair of Scrutiny Panel", "March 2025", None, pc(.5), "First panel January 2025 – 20 cases. Report being written by by the chair.", None, None],
  "14", [P("Chair of Scrutiny Panel")], ("2025-03-31", None), sector=None, leads_ok=[[P(None, "Chair of Scrutiny Panel")], [P("Chair", "Scrutiny Panel")], [P(None, "Scrutiny Panel")]], find=[("doubled-word", "K", "advice", "“by by”")])
a([None, 15, "Turnaround-style prevention offer kept going after grant ends", "Dan Wexcombe, Ravensgarth Council", "31-3-2026", None, pc(.25), "Funding bid to the Violence Reduction Unit", None, None],
  "15", [P("Dan Wexcombe", R)], ("2026-03-31", None))
a([None, 16, "Children are told about diversion in language that they can follow", "Nicola Fearnhead", "TBC", None, pc(0), None, None, None],
  "16", [P("Nicola Fearnhead")], (None, None), sector_ok=[None], find=[("due-missing", "H", "must-fix", "Action 16 has no date, no progress and stands at 0%, 16 months after the report.")])
a([None, 16, "Girls: a separate group programme", "Nicola Fearnhead, Ravensgarth Council", "31 May 2025", None, pc(.75), "Programme runs on Tuesdays in Fellside with 3 girls, all of whom are in care. One was recently arrested for wounding her carer.", "names in SharePoint", None],
  "16", [P("Nicola Fearnhead", R)], ("2025-05-31", None),
  find=[("ref-duplicated", "E", "must-fix", "There are two actions 16 (diversion leaflets; girls’ programme)."), ("small-number", "K", "must-fix", "“3 girls, all of whom are in care”, with the day and the place: they could be known."), ("case-story", "K", "must-fix", "One girl’s arrest is told. Take it out.")])
p.ws.merge_cells(start_row=p.row - 6, start_column=4, end_row=p.row, end_column=4)
rec("Recommendation 4 – Partners should make sure that children leaving custody have somewhere to live and something to do")
a([RS, 17, "Resettlement policy and pathway agreed with housing, health and education", "Gwyn Harbottle, Ravensgarth Council (Housing) & Nicola Fearnhead, Ravensgarth Council", "30/9/24", "28/2/25", pc(1), "Signed off by the Board, 5 March 2025.", None, "Policy"],
  "17", [P("Gwyn Harbottle", R), P("Nicola Fearnhead", R)], ("2024-09-30", "2025-02-28"), "complete", "evidenced", "Signed off by the Board, 5 March 2025.", leads_ok=[[P("Gwyn Harbottle", R + " (Housing)"), P("Nicola Fearnhead", R)], [P("Gwyn Harbottle", R, "Housing"), P("Nicola Fearnhead", R)], [P("Gwyn Harbottle", "Housing", R), P("Nicola Fearnhead", R)]])
a([RS, 18, "Accommodation known six weeks before release", "Gwyn Harbottle, Ravensgarth Council", "Dec 24", "June 25", pc(.5), "2 of the last 3 children knew. Third was released to a hotel.", None, None],
  "18", [P("Gwyn Harbottle", R)], ("2024-12-31", "2025-06-30"), find=[("small-number", "K", "check", "“2 of the last 3 children”, and the third “released to a hotel”: small numbers that tell a child’s story.")])
a([RS, 19, "Transfer to adult probation at 18: joint protocol and warm handover", "Yusuf Calderbank, Probation Service / Dan Wexcombe, Ravensgarth Council", "28 February 2025", None, "100 %", "Protocol is working well and young people get a better handover.", None, None],
  "19", [P("Yusuf Calderbank", PS), P("Dan Wexcombe", R)], ("2025-02-28", None), "complete", "asserted", "Protocol is working well and young people get a better handover.", sector_ok=[None])
a([RS, 20, "Education, training or employment plan for each child within 10 days of release", "Virtual School – Ottoline Marsh", "6/30/2025", None, pc(.75), "Tracker in place", None, None],
  "20", [P("Ottoline Marsh", "Virtual School")], ("2025-06-30", None), sector_ok=[None], leads_ok=[[P("Ottoline Marsh")], [P("Virtual School – Ottoline Marsh")]],
  find=[("due-other-date", "H", "advice", "“6/30/2025” is typed the American way: 30 June 2025.")])
a([RS, 21, "Mental health: continuity of care from secure estate, 7-day follow-up", "Dr Priya Santhosh, NHS Ravensgarth and Dale ICB working with Fell & Dale Mental Health NHS Trust", "within 12 months of the report", None, pc(.5), "Pathway agreed with the Trust in April. Data from the secure estate wanting", None, None],
  "21", [P("Dr Priya Santhosh", ICB)], ("2025-02-27", None), sector="NHS", due_ok=[(None, None), ("2025-02-28", None)], od=True, od_ok=[False, None], ww=[P(None, "Fell & Dale Mental Health NHS Trust")], leads_ok=[[P("Priya Santhosh", ICB)]],
  late_words="“within 12 months of the report” was 27 February 2025, if counted from publication; action 21 is at 50%. Write the day, and a new one.")
rec("Recommendation 5 – Learning")
a([OD, 22, "Serious incident learning reviews reported within 8 weeks", "Imogen Treadgold, Ravensgarth Council", D(2024,12,31), None, pc(1), "Two reviews since; both within 8 weeks (7 and 6).", None, "Review reports"],
  "22", [P("Imogen Treadgold", R)], ("2024-12-31", None), "complete", "evidenced", "Two reviews since; both within 8 weeks (7 and 6).")
a([OD, 24, "Children’s feedback collected at the end of each order, used in the annual plan", None, "30 April 2025", None, pc(.25), "Tablet bought", None, None],
  "24", [], ("2025-04-30", None), sector=None, find=[("lead-missing", "G", "must-fix", "Action 24 has no owner."), ("ref-out-of-sequence", "E", "advice", "There is no action 23.")])
a([OD, 25, "Case audit: 10 a month, moderated by a neighbouring service", "Dan Wexcombe, Ravensgarth Council", D(2024,3,31,"d mmm"), None, pc(.5), "Averaging 6 a month since January 2025. Not every month yet.", None, None],
  "25", [P("Dan Wexcombe", R)], ("2024-03-31", None), due_ok=[("2025-03-31", None)],
  find=[("due-hidden-year", "H", "check", "“31 Mar” holds 2024, only a month after the report. Was 2025 meant? Late either way.")])
a([OD, 26, "Case management system: move to the hosted version", "ICT – Ravensgarth Council", "Summer Term 2025", None, None, "Contract signed. Migration weekend 12/13 July", None, None],
  "26", [P("ICT", R)], ("2025-07-31", None), due_ok=[(None, None), ("2025-08-31", None), ("2025-07-22", None)], od=False, od_ok=[None], st_ok=["unclear"], leads_ok=[[P(None, "ICT", R)], [P(None, R)], [P(None, "ICT – Ravensgarth Council")]],
  find=[("status-missing", "J", "check", "Action 26 has no percentage.")])
p.put([None, "TOTAL", "26 actions", None, None, None, V(0.72, "0%"), "12 finished, of which 11 verified"], bold=True)
tr = p.row
p.row += 1
p.put(["¹ Data for children in custody are those held by the service, not the Youth Custody Service."])
p.find("total-wrong", f"K{tr}", "check", "The totals row says 12 finished, of which 11 verified. The sheet has 12 at 90% or more (7 and 12 are at 90%), so only 10 are verified at 100%. Please count again.")
p.find("hidden-column", "L8", "must-fix", "Column L, “Notes (internal)”, is hidden but holds remarks on partners and a candidate (“Priya keeps dodging this”). Delete it before the file leaves the office.")
p.ws.column_dimensions["L"].hidden = True
p.quiet("weekend", "H", "4", "30 June 2024 was a Sunday: nobody's fault.")
p.quiet("small-number", "K", "10", "“8 of 9 magistrates” counts no children or patients.")
p.quiet("complete-outstanding", "K", "6", "“refresher booked” is upkeep, not unfinished work.")
p.quiet("small-number", "K", "22", "“7 and 6” are weeks.")
p.quiet("row-unread", "E", None, "The totals row and the footnote are no actions.")
p.widths = {"D": 18, "E": 6, "F": 42, "G": 34, "H": 16, "I": 16, "J": 10, "K": 54, "M": 22}
n = sum(1 for g in p.actions if g["status"] == "complete"); print("complete", n, "of", len(p.actions), "total row", tr)
