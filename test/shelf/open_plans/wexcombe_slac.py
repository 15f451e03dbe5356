"""Safeguarding and looked after children, 2010: bands that are the inspectors' time limits, number in the recommendation,
status the last word of the position, colour code with key, one wrong colour, one missing."""
from by_row import V, D, P, Plan

Y, B, G = "FFF2CC", "DDEBF7", "E2EFDA"
WCC, PCT, HOSP = "Wexcombe County Council", "NHS Wexcombe", "Wexcombe General Hospitals NHS Trust"
DV = "Downs and Vale Partnership NHS Foundation Trust"
MT, GP = P("Moira Tansley", WCC), P("Gavin Prothero", WCC)
LB, JO = P("Dr Leela Banerji", PCT), P("Joan Ockenden", HOSP)

p = Plan("wexcombe-slac-2010", "Joint plan", "Ofsted and CQC safeguarding and looked after children plan of 2010, position at 28 February 2011. Colour code explained in the heading, action number in the recommendation, last word of the position is the status where it is complete.",
         "2011-03-10", {"ref": "A", "outcome": "A", "actions": "B", "due": "C", "revised": "C", "lead": "D", "progress": "E", "status": "E", "evidence": "E"})
p.widths = {"A": 44, "B": 46, "C": 22, "D": 34, "E": 52}
p.put(["Wexcombe: inspection of safeguarding and looked after children services – joint action plan"], bold=True)
p.put(["Inspection 14 to 25 June 2010; report published 30 July 2010"])
p.put(["Position at 28 February 2011, for the Children's Trust Board"])
p.put([])
p.put(["Recommendation (yellow = council leads, blue = NHS leads, green = both lead; text in red = from CQC alone)", "What we will do", "By when", "Lead officer and agency", "Where we are now"], bold=True, fill="BFBFBF")

def cqc(text, fill): return V(text, fill=fill, color="C00000")

p.band("IMMEDIATELY", 5)
FIRST = p.act([V("1. Ensure that every referral to children's social care is seen by a qualified manager on the day that it arrives (Ofsted, 2010)", fill=Y),
       "Duty managers' rota extended to 6 pm.\nDecision and reasons to be written on the record.", "31 August 2010", "Moira Tansley, Wexcombe County Council",
       "A dip sample of 60 referrals in November 2010 found 58 decided on the day of receipt. COMPLETE"],
      "1", [MT], ("2010-08-31", None), "complete", "evidenced", "A dip sample of 60 referrals in November 2010 found 58 decided on the day of receipt", src=["OFSTED"])
p.find("colour-only-carrier", f"A{FIRST}", "check", "Who leads is shown by the fill alone. Printed in grey it is lost: add a column that says it in words.")
p.act([V("2. Agree how health and social care share information when a child who has a protection plan is admitted to hospital (Ofsted and CQC, 2010)", fill=G),
       "Joint protocol to be written and signed.", "30/09/2010", "Gavin Prothero, Wexcombe County Council / Dr Leela Banerji, NHS Wexcombe",
       "Protocol signed by both chief executives on 21 September 2010 and sent to every ward. COMPLETE"],
      "2", [GP, LB], ("2010-09-30", None), "complete", "evidenced", "Protocol signed by both chief executives on 21 September 2010", sector="joint", src=["OFSTED", "CQC"])
p.act([cqc("3. The hospitals trust must ensure that children waiting in the emergency department can be seen by staff (CQC, 2010)", B),
       "Waiting area to be moved beside the nurses' station.", "Immediately", "Joan Ockenden, Wexcombe General Hospitals NHS Trust (working with NHS Wexcombe)",
       "The waiting area has been moved and nurses can see it at all times. COMPLETE"],
      "3", [JO], (None, None), "complete", "asserted", "The waiting area has been moved and nurses can see it at all times", ww=[P(None, PCT)], sector="NHS", src=["CQC"], reason="Immediately",
      find=[("due-unreadable", "C", "advice", "“Immediately” is not a date. The action is recorded as complete, so nothing turns on it.")])
p.act([V("4. Improve the frequency and recording of supervision of social workers (Ofsted, 2010)", fill=Y),
       "Revise the supervision policy and launch it to all teams.", "30th October 2010", "Moira Tansley, Wexcombe County Council",
       "Policy redrafted after comments from the teams. The senior management team did not meet in January, so it could not be signed off."],
      "4", [MT], ("2010-10-30", None), src=["OFSTED"])
p.band("WITHIN THREE MONTHS", 5)
p.act([V("5. Ensure that strategy discussions always include health (Ofsted, 2010)", fill=Y),
       "Template changed so that a discussion cannot be closed without the name of a health colleague.", D(2010, 10, 29), "Moira Tansley\nWexcombe County Council",
       "Monitoring report to the LSCB, 8 December 2010: health took part in 91% of discussions, against 54% in June. COMPLETE"],
      "5", [MT], ("2010-10-29", None), "complete", "evidenced", "Monitoring report to the LSCB, 8 December 2010: health took part in 91% of discussions", src=["OFSTED"])
p.act([cqc("6. NHS Wexcombe must have sufficient named nurse capacity for independent contractors (CQC, 2010)", B),
       "Business case for a second named nurse; recruit.", "30 October 2010 (revised to 31 March 2011 because the first advertisement brought no candidate)", "Dr Leela Banerji, NHS Wexcombe",
       "Business case agreed in September. Post advertised again in December and interviews held on 9 February; references are being taken up."],
      "6", [LB], ("2010-10-30", "2011-03-31"), sector="NHS", src=["CQC"])
p.act([V("7. Ensure that case conference minutes reach parents within 15 working days (Ofsted, 2010)", fill=B),
       "Two more minute takers; weekly check by the conference manager.", "end October 2010", "Gavin Prothero, Wexcombe County Council",
       "Weekly figures for January 2011 show 96% sent within 15 working days. COMPLETE"],
      "7", [GP], ("2010-10-31", None), "complete", "evidenced", "Weekly figures for January 2011 show 96% sent within 15 working days", src=["OFSTED"],
      find=[("colour-wrong", "A", "must-fix", "Filled blue (NHS leads), but the lead is Gavin Prothero of Wexcombe County Council: yellow fits.")])
p.act([V("8. Ensure that health visitors are told of every attendance of a child under five at urgent care (Ofsted and CQC, 2010)", fill=G),
       "One notification form for the emergency department and the walk-in centres.", "31/10/2010", "Gavin Prothero, Wexcombe County Council; Joan Ockenden, Wexcombe General Hospitals NHS Trust",
       "An audit of 25 attendances in December 2010 found all 25 notified. Staff at the walk-in centres have still to be trained in the form. COMPLETE"],
      "8", [GP, JO], ("2010-10-31", None), "complete", "evidenced", "An audit of 25 attendances in December 2010 found all 25 notified", sector="joint", src=["OFSTED", "CQC"],
      find=[("complete-outstanding", "E", "check", "Recorded as complete, but “Staff at the walk-in centres have still to be trained in the form” is work still to do. Is it complete?")])
p.act(["9. Give voluntary groups that work with families access to safeguarding training (Ofsted, 2010)",
       "Programme of evening courses from January.", "31 March 2011", "Tessa Lorimer, Wexcombe Council for Voluntary Service",
       "Courses have run in January and February, with 64 places taken up. A last one is booked for 24 March 2011."],
      "9", [P("Tessa Lorimer", "Wexcombe Council for Voluntary Service")], ("2011-03-31", None), sector=None, src=["OFSTED"])
p.act([V("10. Make the complaints leaflet for looked after children easier to read (Ofsted, 2010)", fill=Y),
       "Rewrite the leaflet with the Children in Care Council.", "30.10.10", "Gavin Prothero, Wexcombe County Council", "COMPLETE"],
      "10", [GP], ("2010-10-30", None), "complete", "none", src=["OFSTED"])
p.act([V("11. Ensure that school nurses are invited to reviews of looked after children (CQC, 2010)", fill=B),
       "Invitation list to be held by the school nursing team.", "Oct 10", "Dr Leela Banerji, NHS Wexcombe",
       "List drawn up for the eastern schools. The western schools are waiting for their new team leader."],
      "11", [LB], ("2010-10-31", None), sector="NHS", src=["CQC"],
      find=[("cqc-not-red", "A", "check", "The heading promises red text for what is CQC's alone; this one is CQC's and is black."),
            ("due-month-only", "C", "advice", "“Oct 10” was read as 31 October 2010, not as 10 October. Write the day.")])
p.band("WITHIN SIX MONTHS", 5)
p.act([V("12. Ensure that all foster carers have a yearly review (Ofsted, 2010)", fill=Y),
       "Clear the reviews that are overdue; keep a forward list.", "31-Jan", "Moira Tansley, Wexcombe County Council",
       "Fostering panel report of 19 January 2011: all 142 carers have had a review in the last twelve months. COMPLETE"],
      "12", [MT], ("2011-01-31", None), "complete", "evidenced", "Fostering panel report of 19 January 2011: all 142 carers have had a review in the last twelve months", src=["OFSTED"],
      find=[("due-no-year", "C", "advice", "“31-Jan” shows no year; it was read as 31 January 2011. Write the year.")])
p.act(["13. Ensure that police notifications of domestic abuse are risk assessed before they are sent (Ofsted, 2010)",
       "Central desk to grade each notification.", "31 January 2011", "Det Supt Alan Firbank, Wexshire Police",
       "Desk opened on 6 December 2010. Sample of 40 notifications checked by the LSCB in January 2011: 38 graded. COMPLETE"],
      "13", [P("Det Supt Alan Firbank", "Wexshire Police")], ("2011-01-31", None), "complete", "evidenced", "Sample of 40 notifications checked by the LSCB in January 2011: 38 graded", sector=None, src=["OFSTED"],
      leads_ok=[[P("Alan Firbank", "Wexshire Police")]])
p.act([V("14. Ensure that the views of children are set out in every core assessment (Ofsted, 2010)", fill=Y),
       "Practice guide and team workshops.", "31 March 2011", None,
       "Guide written and given out at workshops in four of the six areas. The other areas follow in March."],
      "14", [], ("2011-03-31", None), sector=None, sector_ok=["LA"], src=["OFSTED"],
      find=[("lead-missing", "D", "must-fix", "Nobody is named as the lead of action 14. Who answers for it?")])
p.act([V("15. Secure timely mental health assessment for young people placed in secure accommodation (Ofsted and CQC, 2010)", fill=G),
       "Jointly commission a rapid assessment service.", "30 April 2011", "Gavin Prothero, Wexcombe County Council and Hugh Sandiford, Downs and Vale Partnership NHS Foundation Trust",
       "Specification agreed. In the meantime 3 young people have been assessed under a spot contract."],
      "15", [GP, P("Hugh Sandiford", DV)], ("2011-04-30", None), sector="joint", src=["OFSTED", "CQC"],
      find=[("small-number", "E", "check", "“3 young people” in secure accommodation could be known to somebody. Say “a small number”, or take it out.")])
p.act([V("16. Replace the paper form for missing children with an electronic one (Ofsted, 2010)", fill=Y),
       "Build and test the form; train the duty teams.", "31/03/2011", "Moira Tansley, Wexcombe County Council",
       "Form built and tested with the duty teams. It will go live on 14 February 2011."],
      "16", [MT], ("2011-03-31", None), src=["OFSTED"],
      find=[("promise-passed", "E", "check", "“It will go live on 14 February 2011” has passed. Did it?")])
p.act(["18. Ensure that care leavers have a pathway plan by the age of sixteen and three months (Ofsted, 2010)",
       "Monthly list of those who reach the age; plans to be countersigned.", "31 January 2011", "Gavin Prothero, Wexcombe County Council",
       "Quarter 3 performance report: 97% of plans were written in time, against 71% a year before. COMPLETE"],
      "18", [GP], ("2011-01-31", None), "complete", "evidenced", "Quarter 3 performance report: 97% of plans were written in time", src=["OFSTED"],
      find=[("ref-out-of-sequence", "A", "check", "Action 16 is followed by 18: what became of 17?"),
            ("colour-missing", "A", "must-fix", "No colour, where every other action of the council and the NHS has one. Its lead is the council's, so yellow fits.")])
p.act([cqc("19. The hospitals trust must ensure that adult wards ask whether patients care for children (CQC, 2010)", B),
       "Question to be added to the admission form.", "28 January 2011", "Joan Ockenden, Wexcombe General Hospitals NHS Trust",
       "The question has been added and ward staff are well aware of it.\nCOMPLETE"],
      "19", [JO], ("2011-01-28", None), "complete", "asserted", "The question has been added and ward staff are well aware of it", sector="NHS", src=["CQC"])
p.act([V("20. Strengthen the part that independent reviewing officers play in challenging drift (Ofsted)", fill=Y),
       "Escalation procedure; quarterly report of challenges.", "Ongoing", "Gavin Prothero, Wexcombe County Council",
       "Procedure in use since October. First quarterly report went to the corporate parenting panel in January 2011."],
      "20", [GP], (None, None), src=["OFSTED"], reason="Ongoing",
      find=[("source-malformed", "A", "check", "The source “(Ofsted)” gives no year, as the others do."),
            ("due-unreadable", "C", "check", "“Ongoing” is no date, so the action can never be late. Give a day.")])
p.band("LONGER TERM", 5)
p.act([V("21. Develop a joint strategy for children with complex disabilities (Ofsted and CQC, 2010)", fill=G),
       "Needs assessment, consultation with parents, strategy to both boards.", "Summer 2011", "Dr Leela Banerji, NHS Wexcombe / Moira Tansley, Wexcombe County Council",
       "Needs assessment finished in January. Parents' evenings are arranged for April."],
      "21", [LB, MT], (None, None), sector="joint", src=["OFSTED", "CQC"], reason="Summer 2011",
      due_ok=[("2011-08-31", None), ("2011-06-30", None), ("2011-07-31", None), ("2011-09-30", None)], leads_ok=[[MT, LB]],
      find=[("due-unreadable", "C", "check", "“Summer 2011” is not a day, so nobody can tell when it is late.")])
p.act([V("22. Bring the sufficiency statement for placements up to date (Ofsted, 2010)", fill=Y),
       "Statement to Cabinet.", "31 January 2011, revised to 18 March 2011", "Moira Tansley, Wexcombe County Council",
       "Draft statement has been to scrutiny, and Cabinet has it on its agenda for 15 March."],
      "22", [MT], ("2011-01-31", "2011-03-18"), src=["OFSTED"],
      find=[("revised-no-reason", "C", "advice", "The date was put back and nothing says why. Give the reason."),
            ("due-soon", "C", "advice", "It falls due on 18 March 2011, eight days after the meeting papers are checked.")])
p.act([V("23. Ensure that elected members visit children's homes regularly (Ofsted, 2010)", fill=Y),
       "Rota of visits, with a report of each to the corporate parenting panel.", "31 December 2010", "Gavin Prothero, Wexcombe County Council",
       "Visits were made to all homes between October and December 2010, and reports are filed with the panel's papers of 2 February 2011. Cllr Pamela Huxtable has asked for the rota to be kept for next year. COMPLETE"],
      "23", [GP], ("2010-12-31", None), "complete", "evidenced", "reports are filed with the panel's papers of 2 February 2011", src=["OFSTED"],
      find=[("personal-name", "E", "check", "Cllr Pamela Huxtable is named. Does she know, and is it meant to be published?")])
p.act([cqc("24. Ensure that young people who move to adult mental health services have a written transition plan (CQC, 2010)", B),
       "Transition standard; audit.", "31 May 2011", "Hugh Sandiford, Downs & Vale Partnership Trust",
       "Standard agreed by the trust's board on 27 January 2011. First audit is planned for April."],
      "24", [P("Hugh Sandiford", "Downs & Vale Partnership Trust")], ("2011-05-31", None), sector="NHS", src=["CQC"],
      leads_ok=[[P("Hugh Sandiford", DV)]],
      find=[("spelt-differently", "D", "advice", "“Downs & Vale Partnership Trust” here is “Downs and Vale Partnership NHS Foundation Trust” in action 15. Use one spelling.")])
p.put([])
p.put(["Next report to the Children's Trust Board: 9 June 2011"])

p.find("acronyms", "E12", "advice", "LSCB is never spelt out. Spell it out where it first stands.")
p.find("merged-cells", "A6", "advice", "The four section bands are merged across the table; screen readers may lose their place.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.quiet("colour-missing", "A", "9", "A council for voluntary service is not the council: no colour of the code fits, so none is missing")
p.quiet("colour-missing", "A", "13", "The police lead it: no colour of the code fits")
p.quiet("due-before-inspection", "C", "1", "The date is after the inspection, and the action complete")
p.quiet("overdue", "C", "6", "Revised to 31 March 2011 with a reason; not late yet")
p.quiet("complete-outstanding", "E", "23", "The member's wish for next year is not work left over from this action")
