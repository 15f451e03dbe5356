"""Safeguarding and looked-after-children plan of a council and its PCT, 2010/11: the status is the last word of the progress."""

import datetime as dt

from openpyxl.comments import Comment

from by_row import P, V, Plan

p = Plan("wyremouth-slac", "Joint plan Feb 11",
         "Safeguarding and looked-after-children joint plan, 2010/11. Number and source tag inside the area for improvement, date first, status as the last "
         "word of the progress, partners after 'with' or in italics on the row below, days and months without a year, a row split over a page break "
         "with title and heading repeated.",
         "2011-06-21",
         {"ref": "C", "outcome": "C", "lead": "D", "workingWith": "D", "due": "B", "revised": "B", "actions": "E", "progress": "F", "status": "F", "evidence": "F"},
         first="B")
ws = p.ws
p.widths = {"A": 2, "B": 18, "C": 44, "D": 30, "E": 40, "F": 52}
WBC, PCT, MH = "Wyremouth Borough Council", "NHS Wyremouth", "Saltmarsh Mental Health Partnership NHS Trust"
WGH, WGH2 = "Wyremouth General Hospital NHS Trust", "Wyremouth General NHS Trust"
O, C, OC = ["OFSTED"], ["CQC"], ["OFSTED", "CQC"]
NOV, FEB = V(dt.datetime(2010, 11, 20), "d-mmm"), V(dt.datetime(2011, 2, 20), "d-mmm")
nov, feb, aug = ("2010-11-20", None), ("2011-02-20", None), ("2011-08-31", None)
HEAD = ["When", "Area for improvement (source)", "Lead (partners after “with” or in italics)", "Steps", "Progress and impact"]
TITLE = "INSPECTION OF SAFEGUARDING AND LOOKED AFTER CHILDREN SERVICES: JOINT ACTION PLAN"
MK, PD, DF, AT = (P("Moira Kettlewell", WBC), P("Pauline Drabble", WBC), P("Desmond Farrow", PCT), P("Dr Anil Treloar", WGH))
mk, pd, df, at = (f"Moira Kettlewell\n{WBC}", f"Pauline Drabble\n{WBC}", f"Desmond Farrow\n{PCT}", f"Dr Anil Treloar\n{WGH}")
AT_OK = [[P("Anil Treloar", WGH)]]

p.band(TITLE, 5, section=False, fill="FFFFFF")
p.put(["Inspected 5 to 16 July 2010; report published 20 August 2010"])
p.put(["Progress at 28 February 2011. Each note ends with COMPLETE or ONGOING."])
h = p.put(HEAD, bold=True)
p.band("SAFEGUARDING", 5)
p.act(["Immediately", "1. Make sure that no child waits for a social worker to be allocated. (OFSTED, 2010)", mk, "Daily list of new cases to the head of service.",
       "Weekly list shows no case unallocated for longer than two days since 4 October 2010. COMPLETE"], "1", [MK], (None, None), "complete", "evidenced",
      "Weekly list shows no case unallocated for longer than two days since 4 October 2010.", src=O,
      find=[("due-unreadable", "B", "advice", "“Immediately” is no date. The action is complete, so nothing turns on it.")])
p.act([NOV, "2. Make sure that health staff know when and how to refer a child. (OFSTED and CQC, 2010)", mk + f"\nwith Desmond Farrow, {PCT}", "One referral form; briefings in every clinic.",
       "Audit of 50 referrals in January 2011: 44 were on the new form and complete.\nCOMPLETE"], "2", [MK], nov, "complete", "evidenced",
      "Audit of 50 referrals in January 2011: 44 were on the new form and complete.", src=OC, ww=[DF])
p.act([NOV, "3. Make sure that the emergency department asks about children in the household. (CQC, 2010)", at, "Add a question to the admission sheet.",
       "Staff ask the question as a matter of routine. COMPLETE"], "3", [AT], nov, "complete", "asserted",
      "Staff ask the question as a matter of routine.", src=C, sector="NHS", leads_ok=AT_OK,
      find=[("spelt-differently", "D", "advice", "The hospital trust is Wyremouth General Hospital NHS Trust here and Wyremouth General NHS Trust in 13. Use one.")])
p.act([NOV, "4. Improve the supervision of social workers. (OFSTED, 2010)", pd, "Supervision policy; audit each quarter.",
       "Policy issued. The audit of December 2010 found supervision on time in 61 of 90 files, and it has not been repeated. ONGOING"], "4", [PD], nov, src=O)
p.act(["20 Nov (revised to Apr 11 as the new computer system was late)", "5. Make sure that records are complete and up to date. (OFSTED, 2010)", pd, "New computer system; clean-up of old records.",
       "System delivered in January 2011. Three teams of eight use it. ONGOING"], "5", [PD], ("2010-11-20", "2011-04-30"), src=O, reason="the new computer system was late",
      find=[("due-month-only", "B", "advice", "“Apr 11” was read as 30 April 2011, not 11 April. Write day, month and year.")])
p.quiet("small-number", "F", "5", "Three teams of eight.")
p.act(["20 Feb (extended)", "6. Make sure that all GP practices have a lead for safeguarding. (CQC, 2010)", df, "Letter to practices; lead's role in the contract.",
       "31 of 38 practices have named a lead. ONGOING"], "6", [DF], feb, src=C, sector="NHS",
      late_words="Action 6 was extended but no new date is given. Counted from 20 February 2011 it is late. What is the new date?")
p.quiet("revised-no-date", "B", "6", "The same cause as the lateness: one question.")
p.act([FEB, "7. Improve core groups, so that families know what has to change. (OFSTED, 2010)", pd, "Standards for core groups.", "Standards were agreed with all agencies in November 2010,"],
      "7", [PD], feb, "complete", "evidenced", "Observation of 12 core groups in February 2011 by the safeguarding unit: standards met in 10.", src=O)
p.band(TITLE, 5, section=False, fill="FFFFFF")
hh = p.put(HEAD, bold=True)
p.cont([None, None, None, "Observation of groups by the safeguarding unit.", "and are on the intranet.\nObservation of 12 core groups in February 2011 by the safeguarding unit: standards met in 10.\nCOMPLETE"])
p.act(["29 July 2011", "8. Revise the procedures for children who go missing. (OFSTED, 2010)", mk + "\nwith Wyre Valley Police", "Joint procedures, then training.",
       "Procedures agreed and issued in January 2011. The training that goes with them is not yet COMPLETE"], "8", [MK], ("2011-07-29", None), src=O, ww=[P(None, "Wyre Valley Police")])
p.quiet("status-disagrees", "F", "8", "“Not yet COMPLETE” is open.")
p.act([NOV, "9. Make sure that child protection plans are reviewed on time. (OFSTED, 2010)", mk, "Diary of reviews; reminders to all who attend.",
       "Performance report for the third quarter: 99% on time. COMPLETE"], "9", [MK], nov, "complete", "evidenced",
      "Performance report for the third quarter: 99% on time.", src=O, ww=[P("Sunil Parmenter", MH)])
p.cont([None, None, V("Sunil Parmenter, " + MH, italic=True)])
p.act(["31 Aug 2011", "10. Make sure that young people who harm themselves are seen quickly. (CQC, 2010)", f"Sunil Parmenter\n{MH}", "Out-of-hours rota with the hospital.",
       "Rota agreed with the hospital. A girl of 14 from the Quayside estate, in care since her mother's death, waited two nights on a ward in January. ONGOING"],
      "10", [P("Sunil Parmenter", MH)], aug, src=C, sector="NHS",
      find=[("case-story", "F", "check", "“A girl of 14 from the Quayside estate …” tells one child's story. Take it out or make it general.")])
p.act([NOV, "11. Agree a protocol for unborn babies at risk. (OFSTED and CQC, 2010)", f"{at}\n{mk}", "Protocol to be agreed by March 2010 and launched to midwives.",
       "Protocol signed by both chief executives on 15 November 2010. COMPLETE"], "11", [AT, MK], nov, "complete", "evidenced",
      "Protocol signed by both chief executives on 15 November 2010.", src=OC, sector="joint", leads_ok=[[P("Anil Treloar", WGH), MK]],
      find=[("step-before-inspection", "E", "advice", "“March 2010” is before the inspection of July 2010. Should it be March 2011?")])

p.band("LOOKED AFTER CHILDREN", 5)
p.act([FEB, "12. Improve the health assessments of looked after children. (OFSTED and CQC, 2010)", f"Pauline Drabble, {WBC} and Desmond Farrow, {PCT}", "Joint tracking of each assessment.",
       "Joint tracking report, February 2011: 88% of assessments in time, 67% a year before. COMPLETE"], "12", [PD, DF], feb, "complete", "evidenced",
      "Joint tracking report, February 2011: 88% of assessments in time, 67% a year before.", src=OC, sector="joint")
p.act(["30 June 2011", "13. Increase the number of nurses for looked after children. (CQC, 2010)", f"Dr Anil Treloar\n{WGH2}", "Second nurse to be appointed.",
       "Funds agreed. The second nurse is due to start in May 2011. ONGOING"], "13", [P("Dr Anil Treloar", WGH2)], ("2011-06-30", None), src=C, sector="NHS",
      leads_ok=[[P("Anil Treloar", WGH2)]],
      find=[("promise-passed", "F", "check", "“The second nurse is due to start in May 2011”: May has passed. Has the nurse started?"),
            ("due-soon", "B", "advice", "13 falls due on 30 June 2011, nine days after the meeting. Will it be met?")])
p.act(["31 Aug 2011", "14. Give children and young people better information about how to complain. (OFSTED, 2010)", mk, "Leaflet and a text number.",
       "Leaflets were sent to all carers and children's homes in January 2011."], "14", [MK], aug, src=O, st_ok=["complete", "unclear"], ev_ok=["asserted", "evidenced", "none"],
      find=[("status-unclear", "F", "check", "The note of 14 ends with neither COMPLETE nor ONGOING. Which is it?")])
p.act([FEB, "15. Make sure that children placed far away are visited. (OFSTED, 2010)", pd, "Monthly list of visits to the head of service.",
       "Visits register for January 2011: all but one in time.\nCOMPELTE"], "15", [PD], feb, "complete", "evidenced", "Visits register for January 2011: all but one in time.",
      src=O, st_ok=["open", "unclear"], ev_ok=[None], od_ok=[True],
      find=[("status-misspelt", "F", "check", "“COMPELTE” should probably be COMPLETE.")])
p.act([FEB, "16. Agree a pathway for young people who leave children's mental health services. (CQC, 2010)", df + f"\nwith Sunil Parmenter, {MH}", "Write and agree a pathway.",
       "Pathway in use by both teams since January 2011. COMPLETE subject to sign-off by the board of the PCT."], "16", [DF], feb, src=C, sector="NHS", ww=[P("Sunil Parmenter", MH)])
p.act([NOV, "17. Make sure that the sufficiency of placements is known. (OFSTED, 2010)", pd, "Needs analysis.", "COMPLETE"], "17", [PD], nov, "complete", "none", src=O)
p.act([FEB, "18. Improve the choice of accommodation for care leavers.", pd, "Agreement with housing associations.",
       "Agreement signed by four associations on 11 January 2011, and 22 tenancies given. COMPLETE"], "18", [PD], feb, "complete", "evidenced",
      "Agreement signed by four associations on 11 January 2011, and 22 tenancies given.", src=[],
      find=[("source-missing", "C", "check", "18 does not say whose recommendation it answers; the others do.")])
p.act([FEB, "19. Reduce the number of times that looked after children go missing. (OFSTED, 2010)", pd + "\nwith Wyre Valley Police", "Return interviews by the youth service.",
       "Reports fell from 96 in the summer to 41 in the winter (police figures). 2 children in the Harbour Road home account for most of them. COMPLETE"], "19", [PD], feb,
      "complete", "evidenced", "Reports fell from 96 in the summer to 41 in the winter (police figures).", src=O, ww=[P(None, "Wyre Valley Police")],
      find=[("small-number", "F", "check", "“2 children in the Harbour Road home” could be identified. Take out the home or the number.")])
p.act(["31 Aug 2011", "20. Make sure that lessons from serious case reviews are learned. (OFSTED, 2010)", "Joy Astley\nWyremouth Safeguarding Children Board", "Briefings for all agencies, and a survey of what changed.",
       "Nine briefings held, 310 people came. Survey planned for July 2011. ONGOING"], "20", [P("Joy Astley", "Wyremouth Safeguarding Children Board")], aug, src=O, sector=None)
p.act([FEB, "21. Make sure that personal education plans are of good quality. (OFSTED, 2010)", mk, "Head of the the virtual school to check one plan in four.",
       "Checks in the spring term of 2011: 78% good or better. COMPLETE"], "21", [MK], feb, "complete", "evidenced", "Checks in the spring term of 2011: 78% good or better.", src=O,
      find=[("doubled-word", "E", "advice", "“the the”.")])
r = p.act([FEB, "22. Make sure that all foster carers are trained in first aid. (OFSTED and CQC, 2010)", pd, "Training for all foster carers.",
           "Feedback from 16 carers on the course of February 2011 was good. COMPLETE"], "22", [PD], feb, "complete", "evidenced",
          "Feedback from 16 carers on the course of February 2011 was good.", src=OC,
          find=[("narrower-than-promised", "F", "advice", "All foster carers were promised the training; the progress speaks of 16.")])
p.put(["Wyremouth Children's Trust, March 2011"])
c = Comment("Ask Pauline whether the rest were ever booked before this goes to members", "L. Garrity")
ws[f"F{r}"].comment = c
p.find("remark", f"F{r}", "must-fix", "A comment signed L. Garrity goes out with the workbook. Take it out.")
p.find("plan-older", "B3", "check", "The plan gives the position of 28 February 2011; the meeting is on 21 June. Ask the leads for an update, or say that it is February's.")
p.find("heading-repeated", f"B{hh}", "advice", "Title and heading stand again inside action 7, from a page break.")
p.find("due-no-year", f"B{h}", "advice", "Most dates show a day and a month only. Show the year.")
p.find("merged-cells", "B1", "advice", "The titles and the bands are merged.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.find("acronyms", f"B{h}", "advice", "PCT is never spelt out.")
