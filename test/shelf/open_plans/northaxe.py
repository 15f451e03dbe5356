"""A trust's and a council's plan after an inspection of safeguarding: numbers within the action, status at the end of the update."""

from openpyxl.comments import Comment

from by_row import D, P, Plan

N = "Northaxe Council"; H1 = "Northaxe and Ridings Hospitals NHS Foundation Trust"; H2 = "Northaxe & Ridings Hospitals FT"; H3 = "N&R Hospitals"; PCT = "NHS Northaxe"; E = "East Fell Partnership NHS Trust"
p = Plan("northaxe-cqc-ofsted", "Action plan Feb 13", "Joint trust and council plan after a CQC/Ofsted safeguarding inspection of 2012: Recommendation / What? / Who? / When? / Update / Evidence; number within What?; status the last word of the update; titles and headings repeated at page breaks; recommendations merged down.",
  "2013-03-21", {"ref": "B", "outcome": "A", "actions": "B", "lead": "C", "due": "D", "revised": "D", "progress": "E", "status": "E", "evidence": "F"},
  columns_acceptable={"revised": ["D", None], "status": ["E", None], "ref": ["B", "A"], "evidence": ["F", "E"]})
def title():
    p.put(["NORTHAXE: INSPECTION OF SAFEGUARDING AND LOOKED AFTER CHILDREN SERVICES, OCTOBER 2012"], bold=True); p.ws.merge_cells(f"A{p.row}:F{p.row}")
    p.put(["Health and social care joint action plan – update 28th February 2013"], bold=True); p.ws.merge_cells(f"A{p.row}:F{p.row}")
def heading(): p.put(["Recommendation", "What?", "Who?", "When?", "Update", "Evidence"], bold=True, fill="BFBFBF")
title()
p.put(["(Report published 12 November 2012. Timescales in the bands are those of the inspectorates and run from that day.)"])
heading()
top = None
def rec(n):  # merges the recommendation over the last n rows
    p.ws.merge_cells(start_row=p.row - n + 1, start_column=1, end_row=p.row, end_column=1)
a = p.act
OC = ["OFSTED", "CQC"]; O = ["OFSTED"]; Q = ["CQC"]
p.band("IMMEDIATELY", 6)
a(["R1. Northaxe and Ridings Hospitals NHS Foundation Trust must ensure that every child who attends the emergency department is checked against the list of children with a child protection plan (CQC, 2012)", "1.1 List to be checked at booking in, and the check recorded on the cas card", "Sister Elspeth Garrowby\nNorthaxe and Ridings Hospitals NHS Foundation Trust", "Immediately", "Checks in place since 19 November 2012. Audit of 100 cards in January found the check on 98. COMPLETE", "ED card audit, Jan 13"],
  "1.1", [P("Sister Elspeth Garrowby", H1)], (None, None), "complete", "evidenced", "Audit of 100 cards in January found the check on 98.", sector="NHS", src=Q, leads_ok=[[P("Elspeth Garrowby", H1)]])
a([None, "1.2 PCT to send the list by secure mail every day, weekends included", "Mrs D. Peverell-Shaw\nNHS Northaxe (PCT)\nworking with Alan Thurgood\nNorthaxe Council", "30-Nov", "Daily list running from 26th November. COMPLETE", None],
  "1.2", [P("Mrs D. Peverell-Shaw", PCT)], ("2012-11-30", None), "complete", "asserted", "Daily list running from 26th November.", ww=[P("Alan Thurgood", N)], sector="NHS", src=Q, src_ok=[[]], ev_ok=["evidenced"],
  leads_ok=[[P("Mrs D. Peverell-Shaw", "NHS Northaxe (PCT)")], [P("D. Peverell-Shaw", PCT)], [P("D. Peverell-Shaw", "NHS Northaxe (PCT)")]])
rec(2)
a(["R2. Ensure that all initial child protection conferences are told of relevant health history (OFSTED and CQC, 2012)", "2.1 Named nurse or deputy attends every initial conference or sends a report", "Bridget Allardyce, Northaxe & Ridings Hospitals FT; Dr Femi Ogunbanjo, NHS Northaxe", "Immediate", "• Attendance 62% Nov, 77% Dec, 81% Jan\n• Reports sent where not attending\n• Not yet COMPLETE", "Conference unit monthly figures"],
  "2.1", [P("Bridget Allardyce", H2), P("Dr Femi Ogunbanjo", PCT)], (None, None), sector="NHS", src=OC, leads_ok=[[P("Bridget Allardyce", H2), P("Femi Ogunbanjo", PCT)]],
  find=[("due-missing", "D", "check", "2.1 was wanted “immediately” and four months on is open: when will it be done?")])
a([None, "2.2 GPs to be invited 10 days ahead; template for their report", "Dr Femi Ogunbanjo\nNHS Northaxe", "31-Dec", "Template agreed with the LMC, 14 December 2012. Reports from GPs have gone from 22% to 49% of conferences (Q3 figures).\nComplete", "Q3 figures"],
  "2.2", [P("Dr Femi Ogunbanjo", PCT)], ("2012-12-31", None), "complete", "evidenced", "Reports from GPs have gone from 22% to 49% of conferences (Q3 figures).", sector="NHS", src=OC, src_ok=[[]], leads_ok=[[P("Femi Ogunbanjo", PCT)]])
rec(2)
a(["R3. Ensure that out of hours social work cover is sufficient (Ofsted, 2012)", "3.1 Second standby social worker on Friday to Sunday nights", "Alan Thurgood\nNorthaxe Council", D(2012,12,14,"d-mmm"), "Rota began 7 December; standby used on 21 of 24 nights to end January (EDT log). COMPLETE", "EDT log"],
  "3.1", [P("Alan Thurgood", N)], ("2012-12-14", None), "complete", "evidenced", "standby used on 21 of 24 nights to end January (EDT log)", src=O)
p.band("WITHIN THREE MONTHS", 6)
a(["R4. Improve the quality of assessments and of their analysis of risk (OFSTED, 2012)", "4.1 Adopt one risk model and train all teams in it", "Christine Holm-Baxter,\nNorthaxe  Council", "12 February 2013", "124 staff trained by 31 Jan. The model is now well understood and used confidently. COMPLETE", "Audit to be reported in April"],
  "4.1", [P("Christine Holm-Baxter", N)], ("2013-02-12", None), "complete", "asserted", "The model is now well understood and used confidently.", src=O, ev_ok=["evidenced"],
  find=[("complete-outstanding", "F", "check", "The evidence for 4.1 is an audit “to be reported in April”: is the action complete before it?")])
a([None, "4.2 Team managers’ sign-off to record why they agree", "Christine Holm-Baxter, Northaxe Council", "12 Feb 2013", "COMPLETE", None],
  "4.2", [P("Christine Holm-Baxter", N)], ("2013-02-12", None), "complete", "none", None, src=O, src_ok=[[]])
a([None, "4.3 Thematic audit, repeated quarterly", "Quality Assurance Unit\nNorthaxe Council", "12-Feb (Revised to Apr 13 to allow new model to bed in)", "Tool designed", None],
  "4.3", [P(None, "Quality Assurance Unit", N)], ("2013-02-12", "2013-04-30"), src=O, src_ok=[[]], reason="to allow new model to bed in", leads_ok=[[P("Quality Assurance Unit", N)], [P(None, N)], [P(None, "Quality Assurance Unit, Northaxe Council")]])
rec(3)
a(["R5. NHS Northaxe and Northaxe Council to ensure that looked after children have timely health assessments which take account of their views (OFSTED and CQC, 2012)", "5.1 One electronic request form; consent at placement", "Yvonne Stannard-Leigh\nNorthaxe Council/ NHS Northaxe", "18-Jan (Revised to Mar 13, then to end of May 13 – system supplier)", "Paper form in use meanwhile", None],
  "5.1", [P("Yvonne Stannard-Leigh", N, PCT)], ("2013-01-18", "2013-05-31"), sector="joint", src=OC, reason="system supplier",
  find=[("revised-twice", "D", "advice", "5.1 has been put back twice, from 18 January to the end of May 2013.")])
a([None, "5.2 Clinic sessions doubled to four a month", "Dr Kate Inglethorpe, N&R Hospitals", "January 2013", "Four clinics a month since 14 January. On time: 51% (Q2) → 78% (Q3) → 92% (Jan–Feb). COMPLETE", "LAC health return"],
  "5.2", [P("Dr Kate Inglethorpe", H3)], ("2013-01-31", None), "complete", "evidenced", "On time: 51% (Q2) → 78% (Q3) → 92% (Jan–Feb).", sector="NHS", src=OC, src_ok=[[]], leads_ok=[[P("Kate Inglethorpe", H3)]], sector_ok=[None],
  find=[("organisation-spelt", "C", "advice", "The same trust is written three ways: “Northaxe and Ridings Hospitals NHS Foundation Trust”, “Northaxe & Ridings Hospitals FT”, “N&R Hospitals”. Choose one.")])
a([None, "5.3 Strengths and difficulties questionnaires come back from carers and are used", "Yvonne Stannard-Leigh\nNorthaxe Council/ NHS Northaxe", "28/02/2013", "Return rate 70%. 4 children were referred to CAMHS because of their scores, among them twins placed out of area after their mother’s imprisonment.", None],
  "5.3", [P("Yvonne Stannard-Leigh", N, PCT)], ("2013-02-28", None), sector="joint", src=OC, src_ok=[[]],
  find=[("small-number", "E", "must-fix", "“4 children … among them twins placed out of area after their mother’s imprisonment”: small number and a story that could identify them."),
        ("case-story", "E", "must-fix", "The twins’ mother’s imprisonment is told: take it out.")])
rec(3)
p.ws.cell(p.row, 5).comment = Comment("Kate – check w/ legal before this goes anywhere!!", "Y Stannard-Leigh")
p.find("remark", f"E{p.row}", "must-fix", "The cell bears a comment by an officer (“check w/ legal before this goes anywhere”). Take comments out before publication.")
p.row += 1
title(); heading()
a(["R6. East Fell Partnership NHS Trust must reduce waits for child and adolescent mental health services (CQC, 2012)", "6.1 Choice and Partnership Approach (CAPA) in both localities", "Gwen Fairlamb\nEast Fell Partnership NHS Trust", "12/02/13", "North locality live 1 Feb. South locality delayed by recruitment – expected to go live by 11 March.", None],
  "6.1", [P("Gwen Fairlamb", E)], ("2013-02-12", None), sector="NHS", src=Q, find=[("promise-passed", "E", "check", "South locality was “expected to go live by 11 March”, ten days before the meeting. Did it?")])
a([None, "6.2 Waits reported to commissioners each month", "Gwen Fairlamb, East Fell Partnership Trust", "31-Dec", "Reported since December. Longest wait was 31 weeks and is 17 weeks at end February", "Contract meeting papers"],
  "6.2", [P("Gwen Fairlamb", "East Fell Partnership Trust")], ("2012-12-31", None), "open", None, None, sector="NHS", src=Q, src_ok=[[]], st_ok=["complete"], od_ok=[False], ev_ok=["evidenced"],
  find=[("status-unclear", "E", "check", "6.2 reads as done but does not say COMPLETE, as the others do. Is it?")])
a([None, "6.3 Tier 2 workers in the six secondary schools with most referrals", "Gwen Fairlamb, East Fell Partnership NHS Trust supported by Northaxe Secondary Heads", "12 Feb 13", "Workers in all six schools from 7 January", None],
  "6.3", [P("Gwen Fairlamb", E)], ("2013-02-12", None), sector="NHS", src=Q, src_ok=[[]], st_ok=["complete"], od_ok=[False], ev_ok=["asserted", "none"], ww=[P(None, "Northaxe Secondary Heads")], ww_ok=[[P("Northaxe Secondary Heads")]])
p.cont([None, None, None, None, "Head teachers’ feedback at the February forum was warm; two asked for a second day.\nCOMPLETE", "Forum notes 13.2.13"])
g = p.actions[-1]
g.update(status="complete", evidence="evidenced", evidenceQuote="Head teachers’ feedback at the February forum was warm", overdue={"2013-03-21": False})
g.pop("statusAcceptable"); g.pop("evidenceAcceptable"); g.pop("overdueAcceptable")
p.findings = [f for f in p.findings if not (f["kind"] == "overdue" and f["at"].endswith(str(g["row"])))]
p.ws.merge_cells(start_row=p.row - 3, start_column=1, end_row=p.row, end_column=1)
a(["R7. Supervision of safeguarding practice for health visitors and school nurses (CQC, 2012)", "7.1 Quarterly one to one supervision", "Dr Femi Ogunbanjo, NHS Northaxe / Bridget Allardyce, N&R Hospitals", None, "School nurses 95%, health visitors 88% in Q3 (Trust safeguarding committee, 22 January). COMPLETE subject to Q4 figures", "Committee minutes"],
  "7.1", [P("Dr Femi Ogunbanjo", PCT), P("Bridget Allardyce", H3)], (None, None), sector="NHS", src=Q, due_ok=[("2013-02-12", None)], od=False, od_ok=[True], leads_ok=[[P("Femi Ogunbanjo", PCT), P("Bridget Allardyce", H3)]],
  find=[("due-missing", "D", "must-fix", "7.1 has no date. The band above it says within three months, which would be 12 February 2013."), ("complete-outstanding", "E", "check", "“COMPLETE subject to Q4 figures” is not yet complete.")])
a(["R8. Transition of disabled young people to adult services (Ofsted, 2012)", "8.1 Transition protocol signed by health, adults’ and children’s services", "Desmond Ayckroyd, Northaxe Council (Adults)", "Feb 13", "Signed 25 February 2013 by all three. COMPLETE", "Protocol"],
  "8.1", [P("Desmond Ayckroyd", N)], ("2013-02-28", None), "complete", "evidenced", "Signed 25 February 2013 by all three.", src=O, leads_ok=[[P("Desmond Ayckroyd", "Northaxe Council (Adults)")]])
a([None, "8.2 Every young person of 16 or more has a named transition worker", "Desmond Ayckroyd, Northaxe Council (Adults)", "12-Feb", "Named for 41 of 58", None],
  "8.2", [P("Desmond Ayckroyd", N)], ("2013-02-12", None), src=O, src_ok=[[]], leads_ok=[[P("Desmond Ayckroyd", "Northaxe Council (Adults)")]])
rec(2)
p.band("WITHIN SIX MONTHS", 6)
a(["R9. Elected members and the trust board to challenge performance (Ofsted and CQC, 2012)", "9.1 Joint scorecard to Cabinet Member and Board quarterly", "Stephanie Crull-Mather\nNorthaxe Council", "12 May 2013", "First scorecard January 2013", None],
  "9.1", [P("Stephanie Crull-Mather", N)], ("2013-05-12", None), src=OC)
a([None, "9.2 Safeguarding visits by members and by non-executives", "Stephanie Crull-Mather, Northaxe Council/Trust Secretary, Northaxe and Ridings Hospitals Foundation Trust", "April 2013", "Programme of 12 visits agreed", None],
  "9.2", [P("Stephanie Crull-Mather", N), P("Trust Secretary", "Northaxe and Ridings Hospitals Foundation Trust")], ("2013-04-30", None), sector="joint", src=OC, src_ok=[[]],
  leads_ok=[[P("Stephanie Crull-Mather", N), P(None, "Northaxe and Ridings Hospitals Foundation Trust")], [P("Stephanie Crull-Mather", N), P(None, "Trust Secretary", "Northaxe and Ridings Hospitals Foundation Trust")]])
rec(2)
a(["R10. Workforce: reduce reliance on agency social workers (Ofsted, 2012)", "10.1 Recruit 14 permanent staff", "HR Business Partner, Northaxe Council", D(2012,5,12,"d-mmm"), "9 have started; 3 more by Easter", None],
  "10.1", [P("HR Business Partner", N)], ("2012-05-12", None), due_ok=[("2013-05-12", None)], src=O, od=True, od_ok=[False], quiet=True, leads_ok=[[P(None, N)], [P(None, "HR Business Partner", N)]],
  find=[("due-hidden-year", "D", "must-fix", "“12-May” holds 12 May 2012, before the inspection. 2013 must be meant (six months from the report).")])
a([None, "10.2 Exit interviews analysed", "HR Business Partner, Northaxe Council", "31 March 2013", "11 interviews done.  Themes: caseload, parking, and and IT", None],
  "10.2", [P("HR Business Partner", N)], ("2013-03-31", None), src=O, src_ok=[[]], leads_ok=[[P(None, N)], [P(None, "HR Business Partner", N)]], find=[("doubled-word", "E", "advice", "“and and”")])
rec(2)
a(["R11. The designated doctor’s sessions to be increased (CQC, 2012)", "11.1 Business case to the clusters", "Mrs D Peverell-Shaw, NHS Northaxe (PCT)", "28 Feb 2013", "Overtaken by abolition of the PCT on 31 March – to be handed to Northaxe CCG", None],
  "11.1", [P("Mrs D Peverell-Shaw", PCT)], ("2013-02-28", None), sector="NHS", src=Q, late_words="11.1 was due by 28 February 2013 and is to be handed to the CCG: who there will own it, and by when?", leads_ok=[[P("Mrs D Peverell-Shaw", "NHS Northaxe (PCT)")], [P("D Peverell-Shaw", PCT)], [P("D Peverell-Shaw", "NHS Northaxe (PCT)")]])
a(["R12.Ensure that foster carers have information about the health of the children placed with them (OFSTED AND CQC, 2012)", "12.1 Health passport issued to every child, and to new placements within a week", "Yvonne Stannard-Leigh, Northaxe Council", "May 2013", "Passport designed with carers. Phase 1 (under 5s) completed 15 February.", None],
  "12.1", [P("Yvonne Stannard-Leigh", N)], ("2013-05-31", None), src=OC)
a([None, "12.2 Carers’ survey, 2 waves", "Yvonne Stannard-Leigh, Northaxe Council", "Nov 12 and Apr 13", "Wave 1: 71 replies, 54% said they had enough information. Wave 2 in April.", None],
  "12.2", [P("Yvonne Stannard-Leigh", N)], ("2013-04-30", None), src=OC, src_ok=[[]], due_ok=[("2012-11-30", "2013-04-30"), ("2012-11-30", None), (None, None)], od=False, od_ok=[True, None],
  find=[("due-other-date", "D", "check", "12.2 holds two dates, for two waves of the survey: is it due on 30 April 2013?")])
rec(2)
a(["R13. NHS Northaxe to ensure that learning from serious case reviews reaches front line health staff (CQC, 2012)", "13.1 Two learning events and a one-page briefing for each review", "Dr Femi Ogunbanjo\nNHS Northaxe", "31-Mar", "First event 17 January, 88 staff. Second booked for 21", None],
  "13.1", [P("Dr Femi Ogunbanjo", PCT)], ("2013-03-31", None), sector="NHS", src=Q, leads_ok=[[P("Femi Ogunbanjo", PCT)]])
p.row += 1
title(); heading()
p.cont([None, None, None, None, "March. Briefings for both reviews are on the intranet (1,140 views).", "Sign-in sheets"])
a([None, "13.2 Test whether staff remember: call-round of 50", "Dr Femi Ogunbanjo, NHS Northaxe", "within 6 months of report", "Questions agreed", None],
  "13.2", [P("Dr Femi Ogunbanjo", PCT)], ("2013-05-12", None), sector="NHS", src=Q, src_ok=[[]], due_ok=[(None, None)], od=False, od_ok=[None], leads_ok=[[P("Femi Ogunbanjo", PCT)]],
  find=[("due-unreadable", "D", "advice", "“within 6 months of report” is 12 May 2013: write the day.")])
a(["R14. Ensure that children’s views inform the LSCB’s work (Ofsted, 2012)", "14.1 Children’s shadow board", "LSCB Manager", "12th May 2013", "Not started", None],
  "14.1", [P("LSCB Manager")], ("2013-05-12", None), sector=None, src=O, leads_ok=[[P(None, "LSCB Manager")], [P("Manager", "LSCB")], [P(None, "LSCB")]])
p.row += 1
p.put(["LMC – Local Medical Committee; EDT – Emergency Duty Team; LAC – looked after children"])
p.find("merged-cells", "A6", "advice", "Recommendations are merged down over their actions; for a published spreadsheet repeat the recommendation on each row instead.")
p.find("as-at", "A2", "advice", "The update is of 28 February 2013 and the meeting on 21 March: some dates fall between. Ask for word on those.")
p.quiet("status-unclear", "E", "9.1", "No COMPLETE means open in this plan.")
p.quiet("small-number", "E", "3.1", "“21 of 24 nights” counts nights.")
p.quiet("complete-outstanding", "E", "2.1", "“Not yet COMPLETE” is open; not a contradiction.")
p.quiet("row-unread", "A", None, "The titles and headings repeated at page breaks are no actions.")
p.quiet("small-number", "B", "13.1", "“Two learning events”.")
p.widths = {"A": 40, "B": 38, "C": 34, "D": 20, "E": 52, "F": 20}
