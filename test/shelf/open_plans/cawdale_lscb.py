from by_row import *

p = Plan("cawdale-lscb-combined", "Combined plan", "Safeguarding board's combined plan after Ofsted and CQC (2012 inspection, kept in 2013), older than the meeting it goes to. The date stands second, the colours have a key of their own (blue = council, yellow = health), "
         "lead organisation and lead officer in separate columns, status the last word of the progress, a row split in two, CQC's outcomes in red.",
         "2013-12-10",
         {"ref": "A", "outcome": "C", "actions": "F", "lead": "E", "due": "B", "revised": "B", "progress": "G", "status": "G", "evidence": "G"},
         columns_acceptable={"lead": ["E", "D"]})
ws = p.ws
p.widths = {"A": 5, "B": 20, "C": 44, "D": 30, "E": 26, "F": 40, "G": 54}
CC, CCG, CFH, FPT, SCB, HEX = ("Cawdale Council", "Cawdale Clinical Commissioning Group", "Cawdale and Fellhead Hospitals NHS Foundation Trust",
                               "Fellhead Partnership NHS Trust", "Cawdale Safeguarding Children Board", "Hexdale Constabulary")
blue = lambda t, **k: V(t, fill="DDEBF7", **k)
yellow = lambda t, **k: V(t, fill="FFF2CC", **k)
green = lambda t, **k: V(t, fill="E2EFDA", **k)
RED = {"color": "C00000"}
O, C, OC = ["OFSTED"], ["CQC"], ["OFSTED", "CQC"]

p.put(["CAWDALE SAFEGUARDING CHILDREN BOARD"], bold=True)
p.put(["Combined action plan: inspection of safeguarding and looked after children by Ofsted and the Care Quality Commission, 12 to 23 November 2012"], bold=True)
t = p.put(["Progress at 31 August 2013"])
p.find("plan-older", f"A{t}", "check", "The plan says “Progress at 31 August 2013”, and the meeting is on 10 December 2013. Ask the leads for an update, or tell members that this is August's position.")
p.put(["Where two bodies lead, the officers are named in the same order as their organisations."])
p.put([])
h = p.put(["No", "By when", "Improvement needed (blue = council leads, yellow = health leads, green = both; red text = raised by CQC alone)", "Lead organisation", "Lead officer", "What we will do", "Progress"], bold=True, fill="D9D9D9")

p.band("LEADERSHIP AND MANAGEMENT", 7)
first = p.act(["1", "31 Mar 13", blue("Plans for children rest on an up-to-date assessment of need (OFSTED, 2012)"), CC, "Marian Stott", "Refresh the needs assessment",
  "Needs assessment signed off by the Health and Wellbeing Board on 19 March 2013. COMPLETE"],
  "1", [P("Marian Stott", CC)], ("2013-03-31", None), "complete", "evidenced", "Needs assessment signed off by the Health and Wellbeing Board on 19 March 2013.", src=O)
p.act(["2", "30 April 2013", "The Board holds its partners to account (OFSTED, 2012)", SCB, "Helen Quayle", "Agree a performance framework",
  "Framework is in use, and the Board read the first monitoring report on 11 June 2013. COMPLETE"],
  "2", [P("Helen Quayle", SCB)], ("2013-04-30", None), "complete", "evidenced", "the Board read the first monitoring report on 11 June 2013", src=O, sector=None)
p.act(["3", "End of June 2013 (revised to Oct 2013 because the CCG's team was not in post until May)", green("Staff who work with children at risk are supervised (OFSTED and CQC, 2012)"), "Cawdale Council / Cawdale Clinical Commissioning Group", "Marian Stott / Dr Paul Ighodaro",
  "Write a joint supervision policy and check that it is followed", "Policy agreed by both bodies. An audit of its use is due to take place in October 2013. IN PROGRESS"],
  "3", [P("Marian Stott", CC), P("Dr Paul Ighodaro", CCG)], ("2013-06-30", "2013-10-31"), "open", src=OC, sector="joint",
  leads_ok=[[P("Marian Stott", CC), P("Paul Ighodaro", CCG)], [P("Marian Stott", CC, CCG), P("Dr Paul Ighodaro", CC, CCG)], [P("Marian Stott", CC, CCG), P("Dr Paul Ighodaro")]],
  find=[("promise-passed", "G", "check", "“An audit of its use is due to take place in October 2013” has passed. What did it find?"),
        ("due-month-only", "B", "advice", "“Oct 2013” was read as 31 October 2013. Write the day, month and year.")])
p.act(["4", "31/05/2013", blue("The lessons of serious case reviews reach the front line (OFSTED, 2012)"), CC, "Marian Stott", "Hold briefings after each review",
  "Staff know the lessons and use them in their work. COMPLETE"],
  "4", [P("Marian Stott", CC)], ("2013-05-31", None), "complete", "asserted", "Staff know the lessons and use them in their work.", src=O)

p.band("SAFEGUARDING", 7)
p.act(["5", D(2013, 2, 28, "dd/mm/yy"), blue("Referrals are dealt with in time (OFSTED, 2012)"), CC, "Graham Tulley", "Answer referrals within 24 hours",
  "Monthly figures: 97% were answered within 24 hours in July 2013. COMPLETE"],
  "5", [P("Graham Tulley", CC)], ("2013-02-28", None), "complete", "evidenced", "Monthly figures: 97% were answered within 24 hours in July 2013.", src=O)
p.act(["6", "30 June 2013", yellow("Partners share one view of thresholds (OFSTED, 2012)"), CC, "Graham Tulley", "Publish a threshold document with examples",
  "Document launched in May. A case file audit of 30 referrals in July 2013 found 27 at the right level. COMPLETE"],
  "6", [P("Graham Tulley", CC)], ("2013-06-30", None), "complete", "evidenced", "A case file audit of 30 referrals in July 2013 found 27 at the right level.", src=O,
  find=[("colour-wrong", "C", "must-fix", "It is yellow (health, by the plan's key), but its lead is Graham Tulley, Cawdale Council. Blue fits.")])
p.act(["7", "30 Sept 2013", blue("Core groups meet and move the plan on (OFSTED, 2012)"), CC, "Graham Tulley", "Set dates for core groups at the conference",
  "Core groups were held on time in 84% of cases in July. IN PROGRESS"],
  "7", [P("Graham Tulley", CC)], ("2013-09-30", None), "open", src=O)
p.act(["8", "31 July 2013", "Domestic abuse notices come on the day of the incident (OFSTED, 2012)", HEX, "Insp Leah Rimmer", "Send notices to the duty team by secure e-mail",
  "COMPLETE"],
  "8", [P("Insp Leah Rimmer", HEX)], ("2013-07-31", None), "complete", "none", None, src=O, sector=None, leads_ok=[[P("Leah Rimmer", HEX)]])
p.act(["9", "Immediately", blue("Children who live with people outside the family are known (OFSTED, 2012)"), CC, "Graham Tulley", "Remind schools and surgeries of the duty to notify",
  "Leaflet sent to schools and surgeries. We now know of 4 privately fostered children. IN PROGRESS"],
  "9", [P("Graham Tulley", CC)], (None, None), "open", src=O,
  find=[("due-unreadable", "B", "check", "“Immediately” is not a date, so action 9 can never be late. Give a day."),
        ("small-number", "G", "check", "“4 privately fostered children” could be known. Say “a small number”, or take it out.")])
p.act(["10", D(2013, 12, 31, "d mmm yyyy"), "Children are safe outside office hours (OFSTED, 2012)", CC, "Graham Tulley", "Extend the rota of the emergency team",
  "Rota now covers bank holidays. IN PROGRESS"],
  "10", [P("Graham Tulley", CC)], ("2013-12-31", None), "open", src=O,
  find=[("colour-missing", "C", "must-fix", "There is no colour. The lead is Graham Tulley, Cawdale Council, so blue fits by the plan's key.")])
p.act(["11", "Aug 2013", yellow("Adult mental health services contribute to conferences (OFSTED and CQC, 2012)"), FPT, "Joyce Abbey", "Send a report to conferences where a parent is a patient",
  "Quarterly return: reports went to 19 of 22 conferences from April to June 2013. COMPLETE"],
  "11", [P("Joyce Abbey", FPT)], ("2013-08-31", None), "complete", "evidenced", "Quarterly return: reports went to 19 of 22 conferences from April to June 2013.", src=OC, sector="NHS")

p.band("LOOKED AFTER CHILDREN", 7)
p.act(["12", "30 June 2013 (extended)", yellow("Health assessments of looked after children are in time (CQC, 2012)", **RED), CFH, "Dr Anjali Bose", "Hold more clinics for health assessments",
  "68% in time at the end of July. A second clinic will open on 7 October 2013. IN PROGRESS"],
  "12", [P("Dr Anjali Bose", CFH)], ("2013-06-30", None), "open", src=C, sector="NHS", leads_ok=[[P("Anjali Bose", CFH)]],
  late_words="Action 12 was extended but no new date is given. Counted from 30 June 2013 it is late at 10 December 2013. Give the new date, or say why there is none.",
  find=[("promise-passed", "G", "check", "“A second clinic will open on 7 October 2013” has passed. Did it open?")])
p.act(["13", D(2013, 11, 30, "d mmm yyyy"), yellow("Care leavers are given their health history (CQC, 2012)"), CFH, "Dr Anjali Bose", "Agree a summary to follow the last health assesment",
  "Template agreed with the leaving care team. IN PROGRESS"],
  "13", [P("Dr Anjali Bose", CFH)], ("2013-11-30", None), "open", src=C, sector="NHS", leads_ok=[[P("Anjali Bose", CFH)]],
  find=[("cqc-not-red", "C", "check", "It is from CQC alone, but it is not in red."),
        ("misspelling", "F", "advice", "“assesment” should read “assessment”.")])
p.act(["14", "31 July 2013", blue("Looked after children go to good schools (OFSTED, 2012)", **RED), CC, "Keith Mosley", "Move children only where the new school is good or better",
  "At July 2013, 81% were in schools graded good or better, up from 70%. COMPLETE"],
  "14", [P("Keith Mosley", CC)], ("2013-07-31", None), "complete", "evidenced", "At July 2013, 81% were in schools graded good or better, up from 70%.", src=O,
  find=[("red-not-cqc", "C", "check", "It is in red, but its source is Ofsted alone.")])
p.act(["15", "31 March 2014", blue("Children have a choice of foster homes in the county (OFSTED, 2012)"), CC, "Sue Pargeter", "Recruit more more carers for teenagers",
  "Nine households were approved in the first quarter. IN PROGRESS"],
  "15", [P("Sue Pargeter", CC)], ("2014-03-31", None), "open", src=O,
  find=[("doubled-word", "F", "advice", "“more more” stands there. Take one out.")])
p.act(["16", D(2013, 6, 30), blue("Pathway plans are written with the young person (OFSTED, 2012)"), CC, None, "Use the new form of plan, written with care leavers",
  "Feedback from care leavers in May 2013: 24 of 28 had helped to write their plan. COMPLETE"],
  "16", [P(None, CC)], ("2013-06-30", None), "complete", "evidenced", "Feedback from care leavers in May 2013: 24 of 28 had helped to write their plan.", src=O)
p.act(["17", "30 September 2013", blue("Children with no family contact have an independent visitor"), CC, "Sue Pargeter", "Recruit and train volunteers",
  "Sixteen volunteers are in training. IN PROGRESS"],
  "17", [P("Sue Pargeter", CC)], ("2013-09-30", None), "open", src=(),
  find=[("source-missing", "C", "check", "It does not name the inspectorate and the year, as the others do.")])

p.band("HEALTH SERVICES", 7)
p.act(["18", "31.05.13", yellow("Midwives use the same assessment before birth (CQC, 2012)", **RED), CFH, "Fran Lowther", "Agree one form with social care",
  "Form agreed with social care in April."],
  "18", [P("Fran Lowther", CFH)], ("2013-05-31", None), "complete", "evidenced", "A dip sample of 20 records in June found the form in 19.", src=C, sector="NHS")
p.cont([None, None, None, None, None, "Train midwives to use it", "A dip sample of 20 records in June found the form in 19. COMPLETE"])
p.act(["19", "30/08/2013", yellow("Emergency department staff are trained to the right level (CQC, 2012)", **RED), "Cawdale & Fellhead Hospitals FT", "Fran Lowther", "Train doctors and nurses to level 3",
  "Training register at 31 July 2013: 91% hold level 3. Completed"],
  "19", [P("Fran Lowther", "Cawdale & Fellhead Hospitals FT")], ("2013-08-30", None), "complete", "evidenced", "Training register at 31 July 2013: 91% hold level 3.", src=C, sector="NHS",
  leads_ok=[[P("Fran Lowther", CFH)]],
  find=[("spelt-differently", "D", "advice", "“Cawdale & Fellhead Hospitals FT” and “Cawdale and Fellhead Hospitals NHS Foundation Trust” seem to be one body. Use one spelling throughout.")])
p.act(["20", "31 October 2013", yellow("GPs have a named doctor to turn to (CQC, 2012)", **RED), CCG, "Named GP (vacant)", "Appoint a named GP and publish the contact",
  "Post advertised in July. IN PROGRESS"],
  "20", [P("Named GP", CCG)], ("2013-10-31", None), "open", src=C, sector="NHS", leads_ok=[[P("Named GP (vacant)", CCG)], [P(None, CCG)]],
  find=[("lead-missing", "E", "check", "The lead's post, Named GP, is vacant. Say who answers for action 20 meanwhile.")])
p.act(["21", "30 June 2013", yellow("School nurses see vulnerable pupils (CQC, 2012)", **RED), FPT, "Joyce Abbey", "Open clinics in secondary schools",
  "Clinics are open and are well used. Completed"],
  "21", [P("Joyce Abbey", FPT)], ("2013-06-30", None), "complete", "asserted", "Clinics are open and are well used.", src=C, sector="NHS")
p.act(["22", "31 March 2014", green("Children wait less for CAMHS (OFSTED and CQC, 2012)"), "Fellhead Partnership NHS Trust and Cawdale Council", "Joyce Abbey and Keith Mosley", "Fund a second worker for looked after children",
  "The average wait in July was nine weeks, against a target of six."],
  "22", [P("Joyce Abbey", FPT), P("Keith Mosley", CC)], ("2014-03-31", None), "open", src=OC, sector="joint",
  leads_ok=[[P("Joyce Abbey", FPT, CC), P("Keith Mosley", FPT, CC)], [P("Joyce Abbey", FPT, CC), P("Keith Mosley")]],
  find=[("status-unclear", "G", "check", "The progress of 22 ends in no status, as the others do. It was counted as not complete. Say which it is.")])
p.act(["23", "31 Jan 2014", "Young people who misuse drugs are found early (OFSTED, 2012)", None, "Tamsin Rudd", "Map what schools and youth clubs offer",
  "Map finished in August; gaps are being costed. IN PROGRESS"],
  "23", [P("Tamsin Rudd")], ("2014-01-31", None), "open", src=O, sector=None,
  find=[("organisation-unknown", "E", "check", "“Tamsin Rudd” stands without an organisation. Say whose officer leads.")])
p.put([])
p.put(["Contact for this plan: the Board's business office"])
p.find("colour-only-carrier", f"C{h}", "check", "Which sector leads is shown only by colour. Printed in black and white, it is lost. Add it in words.")
p.find("acronyms", f"C{next(x['row'] for x in p.actions if x['ref'] == '22')}", "advice", "CAMHS is never spelt out. Spell it out, or list it for members.")
p.find("merged-cells", f"A{first - 1}", "advice", "The bands are merged cells. Screen readers may lose their place.")
p.find("no-document-title", "'Combined plan'!A1", "advice", "The workbook has no title in its properties.")
p.quiet("colour-missing", "C", "2", "The safeguarding board leads: neither council nor health, so no colour is due")
p.quiet("colour-missing", "C", "8", "The police lead: no colour is due")
p.quiet("colour-wrong", "C", "1", "Blue is the council by the plan's own key")
p.quiet("lead-missing", "E", "16", "The council is named as lead organisation, without an officer")
p.quiet("small-number", "G", "15", "Nine households of carers are above the threshold")
p.quiet("narrower-than-promised", "G", "5", "The promise of 24 hours is answered with a figure")
p.quiet("column-rival", "E", "1", "Lead organisation and lead officer are the two halves of one lead")
