"""A joint plan under an improvement notice, 2015: seventeen columns with a filter, one hidden, numbered actions in one cell, progress as dated entries, officer and agency apart."""
from openpyxl.styles import Alignment
from by_row import Plan, V, P, D

K, CCG, SV, POL = "Kelderthwaite MBC", "NHS Kelderthwaite CCG", "Skelder Vale NHS FT", "Northern Dales Police"
FILL = {"C": "9DC3E6", "G": "A9D18E", "A": "FFD966", "R": "FF8C8C"}

p = Plan("kelderthwaite-improvement-notice", "Improvement Plan v9", "Joint plan of a northern council under an improvement notice, 2014/15. Seventeen columns with a filter, officer and agency in columns of their own, start, finish and revised finish, "
         "RAG letters by the sheet's key (C is complete), several numbered actions in a cell, progress as dated entries with the latest first, evidence seen by the Board apart, a hidden column, a formula error.", "2015-04-16",
         {"ref": "A", "outcome": "D", "actions": "E", "lead": "F", "workingWith": "H", "due": "J", "revised": "K", "status": "L", "progress": "N", "evidence": "O"},
         columns_acceptable={"lead": ["F", "G"], "evidence": ["O", "N"], "progress": ["N"]})
p.widths = dict(zip("ABCDEFGHIJKLMNOPQ", [6, 9, 8, 32, 44, 22, 24, 26, 11, 11, 20, 6, 30, 46, 30, 30, 9]))
p.put(["Kelderthwaite Children's Improvement Board – Improvement Notice action plan"], bold=True)
p.put(["Version 9, updated 10 April 2015. Ofsted inspected in July 2014; the Improvement Notice was issued on 6 October 2014."])
p.put(["RAG: C = complete, G = on track, A = slipping, R = off track"])
p.put([])
head = p.put(["Ref", "Notice para", "Ofsted rec", "Area for improvement", "Actions", "Lead officer", "Lead agency", "Partners", "Start", "Finish", "Revised finish", "RAG", "Success measure", "Progress (latest first)",
              "Evidence seen by the Board", "PMO remarks", "Days left"], bold=True, fill="BFBFBF")
p.find("hidden-column", f"P{head}", "must-fix", "Column P (“PMO remarks”) is hidden, and its remarks on leads would go out with the workbook.")
p.ws.column_dimensions["P"].hidden = True

def a(ref, para, rec, area, do, officer, agency, partners, start, fin, rev, rag, measure, prog, seen, leads, remark=None, left=None, **k):
    cells = [ref, para, rec, area, do, officer, agency, partners, D(*start) if start else None, D(*fin) if isinstance(fin, tuple) else fin,
             D(*rev) if isinstance(rev, tuple) else rev, V(rag, fill=FILL[rag]), measure, prog, seen, remark, left]
    iso = lambda x: "%04d-%02d-%02d" % x if isinstance(x, tuple) else None
    return p.act(cells, ref, leads, due=k.pop("due", (iso(fin), iso(rev))), st=k.pop("st", "complete" if rag == "C" else "open"), src_ok=[["OFSTED"], ["Ofsted"], ["OFSTED", "DFE"]], **k)

AT, DP, LB, CM = P("Annika Thorsby", K), P("Desmond Pyle", K), P("Lindy Barraclough", K), P("Craig Moss", K)

p.band("WORKSTREAM 1 – THE FRONT DOOR")
a("1.1", "4(a)", 1, "Every contact gets a timely and safe decision", "1. Bring police and health into one team\n2. Daily check of decisions by a manager\n3. Monthly audit of 20 contacts", "Annika Thorsby", K, "Northern Dales Police; Skelder Vale NHS FT",
  (2014, 11, 3), (2015, 1, 31), None, "C", "95% of decisions within a day", "26/3/15: audit shows 19 of 20 contacts rightly decided\n12/1/15: police and health have moved in", "Front door audit, March 2015", [AT], ww=[P(None, POL), P(None, SV)], ev="evidenced", q="audit shows 19 of 20 contacts rightly decided")
p.quiet("colour-wrong", "L", "1.1", "the fill is that of the RAG key, and says nothing of who leads")
a("1.2", "4(a)", 2, "Those who refer a child learn what happened", "1. Standard letter\n2. Check weekly that it has gone", "Annika Thorsby", K, None, (2014, 11, 3), (2015, 2, 28), None, "C", "Letter within 5 days", "2/3/15: letters now go to everybody who refers", None,
  [AT], ev="asserted", q="letters now go to everybody who refers")
a("1.3", "4(b)", 3, "Children are as safe at night as by day", "1. Agree new rota\n2. Fill four posts", "Desmond Pyle", K, None, (2014, 11, 17), (2014, 12, 31), (2015, 3, 31), "A", "No shift without cover", "27/3/15: rota agreed; two posts vacant\n8/12/14: finish moved to March as staff had to be consulted", None,
  [DP], remark="DP out of his depth, AT to step in?", left=-10)
p.quiet("revised-no-reason", "K", "1.3", "the entry of 8 December gives the reason")
a("1.4", "4(b)", 4, "Domestic abuse is judged by all agencies together", "1. Pilot joint triage in two divisions\n2. Extend it to all five", "DCI Moira Strand", POL, "Kelderthwaite MBC", (2015, 1, 5), (2015, 6, 30), None, "G", "Triage within 24 hours", "19/3/15: pilot runs in two divisions", None,
  [P("Moira Strand", POL)], ww=[P(None, K)], sector=None, leads_ok=[[P("DCI Moira Strand", POL)]], left=81)
a("1.5", "4(c)", 5, "Families get help early", "1. Early help strategy\n2. 300 plans open by September", "Lindy Barraclough", "Kelderthwaite MBC / NHS Kelderthwaite CCG", "Schools", (2014, 12, 1), (2015, 9, 30), None, "G", "300 early help plans", "27/3/15: strategy signed off; 118 plans open", None,
  [P("Lindy Barraclough", K, CCG)], sector="joint", ww=[P(None, "Schools")], ww_ok=[[]], left=173)

p.band("WORKSTREAM 2 – SOCIAL WORK PRACTICE")
a("2.1", "5(a)", 6, "Children are seen", "1. Weekly report of visits\n2. Managers to act on each missed visit", "Desmond Pyle", K, None, (2014, 10, 20), (2014, 12, 31), None, "C", "95% in time", "20/3/15: 96% of visits in time (week 11 dashboard)\n15/12/14: 81%", "Weekly dashboard", [DP], ev="evidenced", q="96% of visits in time (week 11 dashboard)")
a("2.2", "5(a)", 7, "Assessments are finished in 45 days", "1. Track from day 10\n2. Additional team until March", "Desmond Pyle", K, None, (2014, 10, 20), (2015, 3, 31), None, "A", "90%", "24/3/15: 74% (target 90%)\n20/1/15: 66%", None, [DP], left=-10)
a("2.3", "5(b)", 8, "Social workers can manage their caseloads", "1. Weekly caseload report\n2. Recruit twelve workers", "Annika Thorsby", K, None, (2014, 10, 6), (2015, 6, 30), None, "G", "18 per worker", "13/10/14: first report, 27 per worker", None, [AT], left=81,
  find=[("no-update", "N", "check", "The last entry for 2.3 is of 13 October 2014, six months ago. What is the caseload now?")])
p.quiet("small-number", "N", "2.3", "an average caseload counts nobody who could be identified")
a("2.4", "5(b)", 9, "Supervision is regular and reflective", "1. Train all managers\n2. Check that sessions happen", "Lindy Barraclough", K, None, (2014, 11, 3), (2015, 1, 31), None, "C", "Monthly for all", "5/2/15: completed", None, [LB], ev="none")
a("2.5", "5(c)", 10, "Plans say what has to change and by when", "1. New template\n2. Workshops for all teams", "Annika Thorsby, Desmond Pyle, Lindy Barraclough, Craig Moss & Head of Safeguarding", K, None, (2015, 1, 12), (2015, 4, 24), None, "G", "80% of plans good", "2/4/15: template in use; workshops held for five of eight teams", None,
  [AT, DP, LB, CM, P("Head of Safeguarding", K)], left=14,
  find=[("leads-many", "F", "advice", "Five people lead 2.5. Whom should members ask?"), ("due-soon", "J", "advice", "2.5 is due on 24 April 2015, in eight days, and three teams have had no workshop.")])
a("2.6", "5(c)", 11, "The council knows how good its practice is", "1. Write a quality framework\n2. Carry out the first round of audits", "Craig Moss", K, None, (2014, 12, 1), (2015, 3, 31), None, "C", "Framework and first audits", "10/4/15: framework launched; the first round of audits will be carried out in June 2015", "Framework approved by the Board on 26/3/15, minute 7", [CM],
  ev="evidenced", q="Framework approved by the Board on 26/3/15, minute 7",
  find=[("complete-outstanding", "N", "check", "2.6 is complete, but its second action, the first round of audits, is still to be carried out in June 2015.")])

p.band("WORKSTREAM 3 – CHILDREN IN CARE AND CARE LEAVERS")
a("3.1", "6(a)", 12, "Health is assessed when a child comes into care", "1. Notify within a day\n2. Two more clinics a month", "Dr Hester Quayle", SV, "Kelderthwaite MBC", (2014, 12, 1), (2015, 6, 30), None, "A", "90% in 20 days", "26/3/15: 58% in 20 days", None, [P("Hester Quayle", SV)], ww=[P(None, K)],
  sector="NHS", leads_ok=[[P("Dr Hester Quayle", SV)]], left=81)
a("3.2", "6(a)", 13, "Children in care see a dentist", "1. List of dentists who have agreed\n2. Quarterly return", "Rafe Donnelly", CCG, None, (2014, 12, 1), (2015, 3, 31), None, "C", "90%", "9/4/15: 92% seen in the year to March", "Dental return, quarter 4", [P("Rafe Donnelly", CCG)], sector="NHS", ev="evidenced", q="Dental return, quarter 4")
a("3.3", "6(b)", 14, "Every child in care has a good education plan", "1. New form\n2. Sample checked each term", "Virtual Head", K, "Schools", (2014, 10, 20), (2014, 12, 31), None, "C", "80% good", "15/1/15: autumn sample, 34 of 40 plans good", "Sample report, January 2015", [P("Virtual Head", K)], ww=[P(None, "Schools")], ww_ok=[[]], leads_ok=[[P(None, K)]], ev="evidenced", q="autumn sample, 34 of 40 plans good")
a("3.4", "6(c)", 15, "Care leavers know what they can count on", "1. Pathway plan for each\n2. Publish the local offer", "Lindy Barraclough", K, None, (2015, 1, 5), "Sept 15", None, "G", "95% have a plan", "30/3/15: 88% have a plan", None, [LB], due=("2015-09-30", None), due_ok=[("2015-09-15", None)], left=173,
  find=[("due-month-only", "J", "advice", "“Sept 15” can be read as a day in September or as September 2015. The last day of September 2015 was taken.")])
a("3.5", "6(d)", 16, "Children do not wait for adoption", "1. Family finding from day one\n2. Weekly tracking of court dates", "Desmond Pyle", K, None, (2014, 11, 3), (2015, 2, 28), "30/6/15, then 31/10/15 (court timetable)", "R", "426 days", "1/4/15: average 611 days\n3/2/15: average 640 days", None, [DP], due=("2015-02-28", "2015-10-31"), reason="court timetable", left=204,
  find=[("revised-again", "K", "report", "3.5 was first due on 28 February 2015, was put back to 30 June and is now due on 31 October 2015.")])
a(None, "6(d)", 17, "Children in care have an independent visitor", "1. Recruit 20 volunteers\n2. Match every child who wants one", "Sol Petty", "Kelderthwaite Advocacy Project", K, (2015, 1, 5), (2015, 7, 31), None, "G", "No child waits", "1/4/15: 22 children matched; the girl (dob 14/06/2003) referred by the hospital is still waiting", None,
  [P("Sol Petty", "Kelderthwaite Advocacy Project")], ww=[P(None, K)], sector=None, left=112,
  find=[("ref-missing", "A", "check", "The action on independent visitors has no number; all others have."),
        ("date-of-birth", "N", "must-fix", "A child's date of birth (14/06/2003) stands in the progress on independent visitors. Take it out.")])

p.band("WORKSTREAM 4 – LEADERSHIP AND PARTNERSHIP")
a("4.1", "7(a)", 18, "The LSCB challenges its partners", "1. Outside review\n2. New chair's plan", "Ursula Fairbrother", "Kelderthwaite LSCB", "All partners", (2014, 11, 3), (2015, 2, 28), None, "C", "Reviewed as adequate", "26/2/15: report of the outside review received, which finds the Board “now adequate”", "Review report, 26/2/15", [P("Ursula Fairbrother", "Kelderthwaite LSCB")],
  ww=[P(None, "All partners")], ww_ok=[[]], sector=None, ev="evidenced", q="report of the outside review received")
a("4.2", "7(a)", 19, "Leaders have figures that they can trust", "1. Weekly dashboard\n2. Check against 50 files", "Craig Moss", K, None, (2014, 10, 6), (2014, 11, 30), None, "C", "Error under 5%", "11/12/14: dashboard checked against 50 files, 48 right", "Check of 50 files, December 2014", [CM], ev="evidenced", q="dashboard checked against 50 files, 48 right")
a("4.3", "7(b)", None, "Councillors scrutinise children's services", "1. Training for the committee\n2. Quarterly report", "Craig Moss", K, None, (2015, 1, 5), (2015, 3, 31), None, "C", "All members trained", "9/4/15: training not yet started, trainer fell ill", None, [CM], ev="none", ev_ok=["asserted"], quiet=True,
  find=[("status-disagrees", "L", "must-fix", "4.3 is marked C (complete), but its last entry says that training has not yet started. Which is right?")])
a("4.4", "7(b)", None, "The workforce is stable", "1. Retention payments\n2. Career path", "Hilary Dent", None, None, (2014, 12, 1), (2015, 9, 30), None, "G", "Turnover under 15%", "7/4/15: turnover 17% (22% in October)", None, [P("Hilary Dent")], sector=None, left=173,
  find=[("organisation-unknown", "F", "check", "4.4 is led by Hilary Dent, but no lead agency is given for her.")])
a("4.5", "7(c)", None, "Money follows the priorities", "1. Three-year budget\n2. Pooled fund for placements", "Director of Finance", K, CCG, (2015, 2, 2), "tbc", None, "A", "Budget agreed by all", "23/3/15: first draft seen by the Board", None, [P("Director of Finance", K)], ww=[P(None, CCG)], leads_ok=[[P(None, K)]], left="#REF!",
  find=[("due-unreadable", "J", "check", "4.5's finish is “tbc”. By when?"), ("error-shown", "Q", "must-fix", "“#REF!” is shown where the days left for 4.5 should stand.")])
a("4.6", "7(d)", None, "Children are not kept in police cells overnight", "1. Protocol on transfer\n2. Monthly check of custody records", "DCI Moira Strand", POL, K, (2014, 12, 1), (2015, 3, 31), None, "G", "None kept overnight", "20/3/15: protocol awaits the signature of the council", None, [P("Moira Strand", POL)], ww=[P(None, K)], sector=None,
  leads_ok=[[P("DCI Moira Strand", POL)]], left=-10, late_words="4.6 is G (on track), but it was due by 31 March 2015 and is not complete. What is the new date?")
a("4.7", "7(d)", None, "Staff and families know what is changing", "1. Monthly newsletter\n2. Page for families", "Annika Thorsby", K, None, (2014, 11, 3), "09/30/2015", None, "G", "70% of staff feel informed", "8/4/15: fourth newsletter sent", None, [AT], due=("2015-09-30", None), left=173,
  find=[("due-month-first", "J", "check", "“09/30/2015” has the month first. 30 September 2015 was taken; are other dates typed so?")])
p.ws.auto_filter.ref = f"A{head}:Q{p.row}"
p.put([])
p.put(["Prepared by the Programme Management Office. C is agreed by the Board only."])
p.find("acronyms", "A1", "advice", "PMO, LSCB, CCG and MBC are never spelt out.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
