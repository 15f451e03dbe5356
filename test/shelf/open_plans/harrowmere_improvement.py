"""A council's improvement board plan after an Ofsted "inadequate": BRAG by its own key, owners by initials with a key, update and evidence in two columns."""
from by_row import D, P, Plan, V

p = Plan("harrowmere-improvement", "Improvement Plan", "Ofsted inadequate improvement board plan with a BRAG rating, 2019. Recommendations merged down, numbers held as numbers, owners by initials with a key below, start and finish, evidence in its own column, fills in the BRAG column only.",
         "2019-12-12", {"ref": "B", "outcome": "A", "actions": "C", "lead": "D", "due": "F", "revised": "F", "status": "G", "progress": "H", "evidence": "I"})
p.widths = {"A": 34, "B": 7, "C": 42, "D": 10, "E": 12, "F": 16, "G": 9, "H": 46, "I": 38}
ws = p.ws
p.put(["Harrowmere Council – Children's Services Improvement Board"], bold=True)
p.put(["Improvement plan following the Ofsted inspection of children's social care services, 21 January to 1 February 2019 (report published 14 March 2019: inadequate)"], bold=True)
p.put(["Update of 29 November 2019 for the Board on 12 December 2019"])
p.put(["BRAG: Blue = action complete and accepted by the Board; Red = off track, or past its finish date; Amber = some risk to the finish date; Green = on track for the finish date"])
p.at(6)
p.put(["Ofsted recommendation", "Action no.", "Action", "Owner", "Start", "Finish", "BRAG", "Update for the Board", "Evidence"], bold=True, fill="D9E1F2")

HC, CCG, POL = "Harrowmere Council", "NHS Harrowmere CCG", "Northgate Police"
KEY = {"SC": ("Simon Calloway", HC), "JT": ("Jill Thackray", HC), "RP": ("Rekha Patel", HC), "LH": ("Lorna Hext", HC), "PB": ("Priya Bose", HC), "GT": ("Gwen Tully", HC),
       "NF": ("Nick Farr", HC), "DW": ("Dawn Whitty", HC), "AW": ("Alison Wray", CCG), "MK": ("Mo Karim", POL)}
FILL = {"Blue": ("0070C0", "FFFFFF"), "Red": ("FF7C80", "000000"), "Amber": ("FFC000", "000000"), "Green": ("92D050", "000000")}
recs = []

def rec(text, *src):
    recs.append([text, p.row + 1, p.row + 1, list(src)])

def a(no, what, owner, start, finish, brag, update, evidence, due, **k):
    first = recs[-1][1] == p.row + 1
    recs[-1][2] = p.row + 1
    who = owner.replace(" ", "").split("/")
    named = [P(*KEY[w]) if w in KEY else P(w) for w in who]
    bare = [P(w) for w in who]
    orgs = {KEY[w][1] for w in who if w in KEY}
    k.setdefault("sector", "joint" if orgs == {HC, CCG} else "LA" if HC in orgs else "NHS" if CCG in orgs else None)
    fill, ink = FILL[brag]
    p.act([recs[-1][0] if first else None, no, what, owner, start, finish, V(brag, None, fill, color=ink), update, evidence], str(no), named,
          leads_ok=[bare] if bare != named else None, due=due if isinstance(due, tuple) else (due, None), st="complete" if brag == "Blue" else "open", src=recs[-1][3], **k)

def src_at(row):
    return f"A{row}"

p.band("PRIORITY 1 – LEADERSHIP AND GOVERNANCE", width=9)
rec("Leaders' oversight of practice at all levels (Ofsted 2019)", "OFSTED")
a(1.1, "Set up an Improvement Board with an independent chair", "SC", D(2019, 3, 18), D(2019, 4, 30), "Blue", "The Board has met each month since April 2019 and reports to Cabinet each quarter.", "Board minutes, April to November 2019", "2019-04-30", ev="evidenced", q="Board minutes, April to November 2019")
a(1.2, "Hold a weekly performance clinic in each service", "RP", D(2019, 4, 1), D(2019, 6, 30), "Blue", "Clinics are held weekly in all services.", "The Director sampled 12 clinics in September 2019: challenge was recorded in 11", "2019-06-30", ev="evidenced", q="The Director sampled 12 clinics in September 2019: challenge was recorded in 11")
a(1.3, "Train scrutiny members in children's social care", "SC", D(2019, 5, 1), D(2019, 7, 31), "Blue", "Members now have a much better grasp of the service.", None, "2019-07-31", ev="asserted", q="Members now have a much better grasp of the service.")
a(1.4, "Bring in a quality assurance framework", "JT", D(2019, 6, 3), D(2019, 9, 30), "Amber", "Framework drafted. Too few managers have the time to audit.", "Draft 4", "2019-09-30")
a(1.5, "Relaunch the Corporate Parenting Panel", "SC", D(2019, 9, 2), D(2020, 1, 31), "Green", "Terms of reference agreed in October. First meeting is on 14 January 2020.", "Terms of reference", "2020-01-31")

p.band("PRIORITY 2 – FRONT DOOR AND ASSESSMENT", width=9)
rec("The timeliness of decisions on contacts and referrals (Ofsted 2019)", "OFSTED")
a(2.1, "Move to one front door with daily oversight", "LH", D(2019, 3, 18), D(2019, 5, 31), "Blue", "98% of contacts were decided within 24 hours in October 2019 (61% in January).", "Weekly data set", "2019-05-31", ev="evidenced", q="98% of contacts were decided within 24 hours in October 2019 (61% in January).")
a(2.2, "Place a health worker in the front door team", "AW", D(2019, 6, 3), D(2019, 11, 30), "Amber", "Advertised twice without success. A bank nurse covers three days a week.", "Advertisement", "2019-11-30")
a(2.3, "Hold a daily risk meeting on domestic abuse", "MK", D(2019, 6, 3), D(2019, 9, 30), "Blue", "The meeting is held each working day.", "Observed by the Board's chair in August 2019: prompt and well attended", "2019-09-30", ev="evidenced", q="Observed by the Board's chair in August 2019: prompt and well attended")
a(2.4, "Relaunch the threshold document with partners", "LH / AW", D(2019, 5, 1), D(2019, 9, 30), "Blue", "Relaunched at six partner events, which 340 people attended.", "Attendance lists; event feedback", "2019-09-30", ev="evidenced", q="Relaunched at six partner events, which 340 people attended.")
rec("The quality of assessments and of management direction (Ofsted)", "OFSTED")
a(2.5, "Train all social workers in the practice model", "KB", D(2019, 9, 2), D(2020, 2, 29), "Green", "64 of 110 social workers have been trained.", "Training records", "2020-02-29", sector_ok=["LA"],
  find=[("lead-initials", "D", "check", "“KB” is not in the key to the owners. Who answers for 2.5?")])
p.find("source-malformed", f"A{p.row}", "check", "The tag “(Ofsted)” gives no year; the others say 2019.")
a(2.6, "Record management direction at allocation and at ten days", "JT", D(2019, 7, 1), D(2019, 12, 31), "Green", "Audit of 40 files in October: direction at allocation in 35, at ten days in 23.", "Audit report, 4 November 2019", "2019-12-31")
a(2.7, "Observe every assessment worker once a year", "LH", D(2020, 2, 3), D(2020, 1, 31), "Green", "Planned for the new year.", None, "2020-01-31",
  find=[("due-before-start", "F", "check", "2.7 finishes on 31 January 2020, before it starts on 3 February 2020. Was 2021 meant?")])

p.band("PRIORITY 3 – CHILDREN IN CARE AND CARE LEAVERS", width=9)
rec("Permanence planning and the sufficiency of placements (Ofsted 2019)", "OFSTED")
a(3.1, "Track permanence for children in care", "PB", D(2019, 4, 1), D(2019, 6, 30), "Blue", "Tracker in weekly use. 74 of 81 children had a permanence plan by the second review.", "Tracker, 31 October 2019", "2019-06-30", ev="evidenced", q="74 of 81 children had a permanence plan by the second review.")
a(3.2, "Show the reviewing officer's challenge on the child's file", "PB", D(2019, 5, 1), D(2019, 8, 31), "Blue", "Challenge is visible on files.", "Audit to be reported in January 2020", "2019-08-31", ev="asserted", q="Challenge is visible on files.",
  find=[("complete-outstanding", "I", "check", "3.2 is Blue, but its evidence is an audit still to be reported in January 2020. How is it known to be done?")])
a(3.3, "Complete initial health assessments within 20 working days", "AW", D(2019, 6, 3), D(2019, 12, 31), "Green", "81% were in time in October 2019 (44% in April).", "CCG return", "2019-12-31")
a(3.4, "Publish a sufficiency strategy", "GT", D(2019, 5, 1), "31/10/2019 - extended", "Red", "The needs analysis has taken longer than planned. The draft goes to the directorate team in January.", "Needs analysis", "2019-10-31",
  late_words="3.4 was due by 31 October 2019 and “extended”, but no new date is given, and it is not complete at 12 December 2019. What is the new date?")
a(3.5, "Begin life story work at the point of permanence", "PB", D(2019, 9, 2), D(2020, 3, 31), "Green", "3 children who have been adopted this year left without a life story book.", "Adoption team list", "2020-03-31",
  find=[("small-number", "H", "check", "“3 children” adopted this year could be known to those near them. Consider “a small number”.")])
rec("Support for care leavers to live independently")
a(3.6, "Bring pathway plans up to date", "PB", D(2019, 4, 1), D(2019, 7, 31), "Blue", "92% of care leavers had an up-to-date plan in October 2019; the rest decline one or live abroad.", "Monthly data set", "2019-07-31", ev="evidenced", q="92% of care leavers had an up-to-date plan in October 2019")
p.actions[-1]["sourcesAcceptable"] = [[]]
p.find("source-missing", f"A{p.row}", "check", "This recommendation does not name the inspectorate and the year, as the others do. Is it Ofsted's?")
a(3.7, "Agree a housing protocol for care leavers", "PB/NF", D(2019, 6, 3), D(2019, 10, 31), "Blue", "Protocol signed by both directors on 28 October 2019.", "Signed protocol", "2019-10-31", ev="evidenced", q="Protocol signed by both directors on 28 October 2019.")
a(3.8, "Publish the local offer to care leavers", "PB", D(2019, 7, 1), D(2019, 12, 20), "Green", "Written with 16 young people. It is with the printers.", "Proof copy", "2019-12-20",
  find=[("due-soon", "F", "advice", "3.8 falls due on 20 December 2019, eight days after the Board.")])

p.band("PRIORITY 4 – WORKFORCE", width=9)
rec("A stable and well supported social work workforce (Ofsted 2019)", "OFSTED")
a(4.1, "Reduce the use of agency social workers to 25%", "DW", D(2019, 3, 18), D(2019, 12, 31), "Green", "Agency rate down from 41% to 23% at 31 October 2019. Complete.", "HR return", "2019-12-31", st_ok=["complete", "unclear"], ev_ok=["evidenced"],
  find=[("status-disagrees", "G", "must-fix", "4.1 is Green (on track), but its update ends in “Complete.” Correct one of them.")])
a(4.2, "Open an academy for newly qualified social workers", "DW", D(2019, 5, 1), D(2019, 9, 30), "Blue", "First group of 14 started on 9 September 2019.", "Academy register", "2019-09-30", ev="evidenced", q="First group of 14 started on 9 September 2019.")
a(4.3, "Bring average caseloads down to 16", "JT", D(2019, 4, 1), D(2019, 12, 31), "Red", "Average 22 in November; two teams are above 25.", "Caseload report", "2019-12-31")
a(4.4, "Revise the supervision policy and bring it into use", "JT", D(2019, 4, 1), D(2019, 5, 31), "Blue", "Social workers are now supervised regularly.", None, "2019-05-31", ev="asserted", q="Social workers are now supervised regularly.")
a(4.5, "Learn from exit interviews", "DW", D(2019, 6, 3), D(2019, 11, 30), "Blue", "Quarterly summary goes to Cllr Maureen Dodd. The first, of September 2019, covered 11 leavers.", "Summary, September 2019", "2019-11-30", ev="evidenced", q="The first, of September 2019, covered 11 leavers.",
  find=[("personal-name", "H", "check", "Cllr Maureen Dodd is named in the update. Does she know, and need the name stand there?")])

for text, r1, r2, _ in recs:
    ws.merge_cells(start_row=r1, start_column=1, end_row=r2, end_column=1)
p.row += 1
p.put(["Owners: SC = Simon Calloway, Director of Children's Services, Harrowmere Council; JT = Jill Thackray, Assistant Director, Harrowmere Council; RP = Rekha Patel, Harrowmere Council; LH = Lorna Hext, Harrowmere Council;"])
p.put(["PB = Priya Bose, Harrowmere Council; GT = Gwen Tully, Harrowmere Council; NF = Nick Farr, Harrowmere Council; DW = Dawn Whitty, Harrowmere Council; AW = Alison Wray, NHS Harrowmere CCG; MK = Mo Karim, Northgate Police"])
p.find("merged-cells", "A7", "advice", "The bands and the recommendations are merged cells, in which screen readers and sorting lose their place.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties; a PDF made from it will have none either.")
p.find("author-named", "A1", "advice", "The workbook's properties name Bethan Roscoe. Take the name out, or make a clean copy.")
p.wb.properties.lastModifiedBy = "Bethan Roscoe"
p.find("acronyms", "I24", "advice", "CCG is never spelt out. Spell it out, or list it for members.")
p.quiet("colour-wrong", "G", "1.1", "the fills are BRAG, with the word beside them, and tell nothing of who leads")
p.quiet("small-number", "H", "1.1", "no people are counted")
p.quiet("overdue", "F", "4.3", "Red, but its finish date is still to come")
p.quiet("promise-passed", "H", "1.5", "14 January 2020 is still to come")
p.quiet("lead-initials", "D", "2.2", "AW is in the key")
