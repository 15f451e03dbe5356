"""Child safeguarding practice review: recommendations merged down over their steps, agency before name, dates in text of every kind, dated updates, RAG as words with a key."""
from by_row import Plan, D, P
from openpyxl.comments import Comment

p = Plan("ferrand-lcspr", "LCSPR Child F", "Local child safeguarding practice review plan, 2022. Recommendations merged over steps 1.1, 1.2 …; lead cell is agency then name; typed dates of many kinds; dated updates; RAG words by its own key (Green is complete).",
         "2022-09-13", {"ref": "A", "outcome": "B", "lead": "C", "actions": "D", "due": "F", "revised": "F", "progress": "G", "status": "H", "evidence": "G"})
p.wb.properties.title = "Ferrand Safeguarding Children Partnership: Child F practice review action plan"
p.widths = {"A": 6, "B": 38, "C": 34, "D": 40, "E": 34, "F": 20, "G": 56, "H": 10}
HOSP = "Ferrand District Hospital NHS Trust"; ICB = "Ferrand and Vale ICB"; FC = "Ferrand Council"; FSCP = "FSCP"
TH = P("Tariq Hussain", "CSC"); TH2 = P("Tariq Hussain", "Children's Social Care"); TH3 = P("Tariq Hussain", "Children's Social Care, Ferrand Council"); TH4 = P("Tariq Hussain", FC); TH5 = P("Tariq Hussain", "CSC", FC)
AS = P("Angela Stott", HOSP)

p.put(["Ferrand Safeguarding Children Partnership (FSCP)"], bold=True)
p.put(["Local Child Safeguarding Practice Review: Child F – multi-agency action plan"], bold=True)
p.put(["Report published 14 February 2022. Updated for the Practice Review Group, 13 September 2022"])
p.put(["RAG: Green = completed; Amber = under way and in time; Red = late or not begun. CSC = Children's Social Care, Ferrand Council. ICB = Integrated Care Board."])
p.at(6)
head = p.put(["Step", "Recommendation of the review", "Agency and named lead", "What will be done", "How we will know it has worked", "Complete by", "Updates (latest last)", "RAG"], bold=True, fill="F8CBAD")

start = {}
def rec(text, rows):
    first = p.row + 1
    for i, (vals, kw) in enumerate(rows):
        vals = [vals[0], text if i == 0 else None, *vals[1:]]
        st = "complete" if vals[-1] == "Green" else "open"
        kw.setdefault("st", st)
        ref = kw.pop("ref", vals[0])
        p.act(vals, ref, kw.pop("leads"), **kw)
    if len(rows) > 1:
        p.ws.merge_cells(start_row=first, start_column=2, end_row=p.row, end_column=2)
    return first

def K(leads, due=None, rev=None, **k): return dict(leads=leads, due=(due, rev), **k)

first = rec("1. Practitioners in every agency follow the procedure for bruising in babies who are not mobile.", [
    (["1.1", "Ferrand and Vale ICB – Sarah-Jane Moxon, Designated Nurse", "Reissue the procedure with a one-page flowchart.", "Staff know what to do", "30th June 2022",
      "11/05/22 – Flowchart agreed by the Policy Group on 4 May and sent to 212 practices, wards and settings. 07/07/22 – survey of 96 practitioners: 91% knew where to find it.", "Green"],
     K([P("Sarah-Jane Moxon", ICB)], "2022-06-30", sector="NHS", ev="evidenced", q="survey of 96 practitioners: 91% knew where to find it", leads_ok=[[P("Sarah-Jane Moxon, Designated Nurse", ICB)]])),
    (["1.2", "Ferrand District Hospital NHS Trust – Dr I. Blackett (Named Doctor)", "Body map to be completed at each emergency attendance of a child under one.", "Audit of 50 attendances each quarter", "30.09.22",
      "06/07/22 – Body map on the emergency department's system since June. First audit takes place in October.", "Amber"],
     K([P("Dr I. Blackett", HOSP)], "2022-09-30", sector="NHS", leads_ok=[[P("I. Blackett", HOSP)], [P("Dr I. Blackett (Named Doctor)", HOSP)]])),
    (["1.3", "All agencies", "Brief front-line staff on the learning from the review.", "Briefing records", "31 July 2022",
      "12/07/22 – Seven-minute briefing issued. Returns received from six of nine agencies.", "Red"],
     K([], "2022-07-31", sector=None, leads_ok=[[P(None, "All agencies")], [P("All agencies")]],
       find=[("lead-missing", "C", "check", "“All agencies” names nobody who can be asked. Name one person who answers for the briefings.")]))])
rec("2. Pre-birth assessments start early enough and include what is known of both parents.", [
    (["2.1", "CSC – Tariq Hussain", "Pre-birth assessments to begin by 16 weeks of pregnancy.", "85% begun by 16 weeks", "31 August 2022",
      "08/09/22 – New guidance in force since 1 July. Performance report for August: 88% begun by 16 weeks (61% in February).", "Green"],
     K([TH], "2022-08-31", ev="evidenced", q="Performance report for August: 88% begun by 16 weeks", leads_ok=[[TH2], [TH3], [TH4], [TH5]])),
    (["2.2", "Ferrand District Hospital NHS Trust (Midwifery) – Angela Stott", "Ask about and record the father or partner at booking.", "Booking record audit", "Aug 22",
      "20/06/22 – Question added to the booking form. 05/09/22 – audit of 40 bookings: recorded in 37.", "Green"],
     K([AS], "2022-08-31", sector="NHS", ev="evidenced", q="audit of 40 bookings: recorded in 37", leads_ok=[[P("Angela Stott", HOSP + " (Midwifery)")], [P("Angela Stott", "Midwifery", HOSP)], [P("Angela Stott", HOSP, "Midwifery")]])),
    (["2.3", "CSC / Ferrand District Hospital NHS Trust – Tariq Hussain and Angela Stott", "Monthly pre-birth planning meeting.", "Minutes; fewer late notifications", "31 May 2022",
      "17/05/22 – Meeting set up and working well.", "Green"],
     K([TH, AS], "2022-05-31", sector="joint", ev="asserted", q="Meeting set up and working well", leads_ok=[[P("Tariq Hussain", "CSC", HOSP), P("Angela Stott", "CSC", HOSP)], [TH2, AS], [TH3, AS], [TH4, AS], [P("Tariq Hussain"), P("Angela Stott", "CSC", HOSP)], [P("Tariq Hussain"), P("Angela Stott", HOSP)]])),
    (["2.4", "CSC – Tariq Hussain", "Family group conference to be offered before birth in every case at child protection level.", "Offer recorded", "31/10/2022",
      "10/05/22 – Provider's contract varied so that the offer can be made before birth.", "Amber"],
     K([TH], "2022-10-31", leads_ok=[[TH2], [TH3], [TH4], [TH5]],
       find=[("no-update", "G", "check", "The last update is of 10 May 2022, four months ago. Ask the lead where it stands.")]))])
rec("3. Housing providers are part of the safeguarding network.", [
    (["3.1", "Ferrand Council, Housing Options – Gareth Pym", "Safeguarding checklist for every family placed in temporary accommodation.", "Checklist used for all families", "30 June 2022",
      "29/06/22 – Checklist in use. Manager's sample of 25 files in August 2022: used in all 25.", "Green"],
     K([P("Gareth Pym", FC)], "2022-06-30", ev="evidenced", q="Manager's sample of 25 files in August 2022: used in all 25", leads_ok=[[P("Gareth Pym", FC, "Housing Options")], [P("Gareth Pym", "Ferrand Council, Housing Options")], [P("Gareth Pym", "Housing Options", FC)]])),
    (["3.2", "Beckside Homes – Karen Oldroyd, Safeguarding Lead", "Repairs staff to be trained to notice and report concerns.", "Number of reports", "end Sept 2022",
      "25/08/22 – 44 of 60 repairs staff trained; last two sessions are on 20 and 27 September.", "Amber"],
     K([P("Karen Oldroyd", "Beckside Homes")], "2022-09-30", sector=None, leads_ok=[[P("Karen Oldroyd, Safeguarding Lead", "Beckside Homes")]],
       find=[("organisation-unknown", "C", "check", "“Beckside Homes” is not known as the council's, the NHS's or another body's. Say which it is.")])),
    (["3.3", "Gareth Pym, Ferrand Council", "Notify health visiting when a family with a child under five moves.", "Weekly list sent", "31 December 2022",
      "25/08/22 – Data sharing agreement is with the ICB for signature.", "Amber"],
     K([P("Gareth Pym", FC)], "2022-12-31"))])
rec("4. Police and CSC share what they know of domestic abuse at the point of decision.", [
    (["4.1", "Northmoor Police – DCI Mo Farrell", "Police researcher to attend every strategy discussion on a child under two.", "Attendance record", "31st July 2022",
      "02/08/22 – Researcher in post since 4 July. Attended 58 of 61 discussions in July and August.", "Green"],
     K([P("Mo Farrell", "Northmoor Police")], "2022-07-31", sector=None, ev="evidenced", q="Attended 58 of 61 discussions in July and August", leads_ok=[[P("DCI Mo Farrell", "Northmoor Police")]])),
    (["4.2", "Northmoor Police – DCI Mo Farrell; CSC – Tariq Hussain", "Agree what is shared about a new partner and record it in the discussion.", "Case audit", "31 August 2022 (extended to 30 November 2022: force legal advice awaited)",
      "30/08/22 – Draft written. Legal advice awaited.", "Amber"],
     K([P("Mo Farrell", "Northmoor Police"), TH], "2022-08-31", "2022-11-30", leads_ok=[[P("DCI Mo Farrell", "Northmoor Police"), TH], [P("Mo Farrell", "Northmoor Police"), TH2], [P("Mo Farrell", "Northmoor Police"), TH4]], sector_ok=[None]))])
rec("5. Schools and early years settings record and pass on low-level concerns.", [
    (["5.1", "Ferrand Council – Education Safeguarding Adviser (Lyn Petch)", "Model record form, with training for designated leads.", "Use of the form", "Q3 2022/23",
      "01/09/22 – Form consulted on with heads; training dates fixed for October.", "Amber"],
     K([P("Lyn Petch", FC)], "2022-12-31", leads_ok=[[P("Education Safeguarding Adviser (Lyn Petch)", FC)], [P("Education Safeguarding Adviser", FC)], [P("Lyn Petch, Education Safeguarding Adviser", FC)]],
       find=[("due-month-only", "F", "advice", "“Q3 2022/23” was read as 31 December 2022. Write the day, month and year.")])),
    (["5.2", "Brigg Lane Primary School – Head", "Share with other heads how its transition meetings work.", "Feedback from heads", "22/07/2022",
      "15/07/22 – Presented to the heads' forum on 13 July; feedback forms from 31 heads, 29 of them positive. Child F's brother, aged 5, has settled well in Year 1 at the school.", "Green"],
     K([P("Head", "Brigg Lane Primary School")], "2022-07-22", sector=None, ev="evidenced", q="feedback forms from 31 heads, 29 of them positive", leads_ok=[[P(None, "Brigg Lane Primary School")]], sector_ok=["LA"],
       find=[("case-story", "G", "must-fix", "“Child F's brother, aged 5, has settled well” tells of one child and where he goes to school. Take it out before publishing.")]))])
rec("6. The voice of fathers and wider family is heard.", [
    (["6.1", "Harbour Women's Aid – Chief Officer, with CSC", "Review how risk from and to fathers is recorded in support plans.", "Review report", "30 September 2022",
      "24/08/22 – Review begun; ten support plans read.", "Amber"],
     K([P("Chief Officer", "Harbour Women's Aid")], "2022-09-30", sector=None, ww=[P(None, "CSC")], ww_ok=[[P(None, "Children's Social Care")], [P("CSC")], [P(None, FC)]], leads_ok=[[P(None, "Harbour Women's Aid")]],
       find=[("organisation-unknown", "C", "check", "“Harbour Women's Aid” is not known as the council's, the NHS's or another body's. Say which it is.")])),
    (["6.2", "CSC – Principal Social Worker", "Practice standard on working with fathers.", "Dip sample", "Sept 2022",
      "05/09/22 – Standard drafted; consultation ends on 23 September.", "Green"],
     K([P("Principal Social Worker", "CSC")], "2022-09-30", leads_ok=[[P("Principal Social Worker", "Children's Social Care")], [P("Principal Social Worker", FC)], [P("Principal Social Worker", "CSC", FC)]],
       ev="asserted", ev_ok=["none"], q="Standard drafted; consultation ends on 23 September", quiet=True,
       find=[("complete-outstanding", "G", "check", "Green is “completed”, but the standard is only drafted and the consultation runs to 23 September. Is it complete?")])),
    (["6.3", "Named GP – Dr Ruth Ainley, Ferrand and Vale ICB", "Practices to record who lives in the household at registration of a baby.", "Practice returns", "ongoing",
      "05/07/22 – Message sent to all practices; returns from 18 so far.", "Amber"],
     K([P("Dr Ruth Ainley", ICB)], None, sector="NHS", leads_ok=[[P("Ruth Ainley", ICB)], [P("Named GP", ICB)], [P("Dr Ruth Ainley, Named GP", ICB)]],
       find=[("due-unreadable", "F", "check", "“ongoing” is not a date, so it can never be late. Give a day.")]))])
rec("7. The partnership knows whether the learning has changed practice.", [
    (["7.1", "FSCP Business Manager", "Multi-agency audit of 20 cases of babies under one.", "Audit report", "30 November 2022",
      "07/09/22 – Auditors named; case list drawn.", "Amber"],
     K([P("FSCP Business Manager", FSCP)], "2022-11-30", sector=None, leads_ok=[[P("FSCP Business Manager")], [P("Business Manager", FSCP)]])),
    (["7.2", "FSCP Independent Scrutineer", "Test this plan with front-line staff and report to the executive.", "Scrutineer's report", "28 February 2023",
      "Not begun; focus groups planned for January.", "Red"],
     K([P("FSCP Independent Scrutineer", FSCP)], "2023-02-28", sector=None, leads_ok=[[P("FSCP Independent Scrutineer")], [P("Independent Scrutineer", FSCP)]])),
    (["7.3", "FSCP Business Manager", "Publish a summary of the learning for families and the public.", "Summary on the website", "31 March 2022",
      "04/05/22 – Summary published on the FSCP website on 30 March 2022; 640 visits to the page in the first month.", "Green"],
     K([P("FSCP Business Manager", FSCP)], "2022-03-31", sector=None, ev="evidenced", q="640 visits to the page in the first month", leads_ok=[[P("FSCP Business Manager")], [P("Business Manager", FSCP)]]))])
p.at(p.row + 2)
p.put(["The family has seen and agreed the published report. Enquiries to the FSCP office."])
c = Comment("Check with legal whether we can say the police are waiting for advice", "Business Support")
row42 = next(a["row"] for a in p.actions if a["ref"] == "4.2")
p.ws[f"G{row42}"].comment = c
p.find("remark", f"G{row42}", "must-fix", "There is a note from Business Support about legal advice. It goes out with the workbook: delete it.")
p.find("merged-cells", f"B{first}", "advice", "The recommendations are merged down over their steps. Screen readers may lose their place.")
p.quiet("case-story", "B", "2.1", "Child F is the review's own pseudonym.")
p.quiet("due-month-only", "F", "2.2", "“Aug 22” is August 2022 and the step is complete: nothing turns on the day.")
