from by_row import *

p = Plan("lanmoor-jtai-neglect", "JTAI neglect", "Multi-agency plan after a JTAI on neglect (2018). Begins at B2, two-line heading with merged groups, lettered sub-actions under an area that stands once, "
         "'agency: officer' and 'officer, agency' in one column, start / finish / revised finish, evidence in a column of its own, statuses in words, source tags, a hidden sheet.",
         "2018-11-08",
         {"ref": "B", "outcome": "C", "actions": "D", "lead": "E", "due": "G", "revised": "H", "progress": "I", "status": "K", "evidence": "J"}, first="B",
         columns_acceptable={"evidence": ["J", "I"]})
ws = p.ws
p.widths = {"A": 2, "B": 6, "C": 34, "D": 38, "E": 32, "F": 12, "G": 12, "H": 12, "I": 42, "J": 38, "K": 13}
MBC, CCG, POL, HOSP, LSCB = "Lanmoor MBC", "NHS Lanmoor CCG", "Estmere Constabulary", "Lanmoor Hospitals NHS Trust", "Lanmoor LSCB"
J, JOK = ["JTAI"], [[]]

p.at(2)
p.put(["Lanmoor Safeguarding Children Board"], bold=True)
p.put(["Joint targeted area inspection (JTAI) of the response to child neglect: partnership action plan"], bold=True)
p.put(["Inspection 14 to 18 May 2018; letter published 21 June 2018. Progress to 2 November 2018. CCG = clinical commissioning group; MBC = Metropolitan Borough Council"])
p.put([])
g = p.put(["THE LETTER", None, "WHAT AND WHO", None, "WHEN", None, None, "HOW ARE WE DOING?"], bold=True, fill="D9E1F2")
for a in ("B{0}:C{0}", "D{0}:E{0}", "F{0}:H{0}", "I{0}:K{0}"): ws.merge_cells(a.format(g))
h = p.put(["No.", "Area for improvement", "Action", "Lead agency and officer", "Start", "Finish", "Revised finish", "What has happened so far", "How we know", "Status"], bold=True, fill="D9E1F2")

p.band("A. LEADERSHIP", 10)
p.act(["1a", "The partnership does not know the scale of neglect in the borough (JTAI, 2018)", "Write a multi-agency neglect strategy", "Lanmoor MBC: Priya Dunstan",
  D(2018, 7, 2), D(2018, 9, 30), None, "Strategy agreed by the Board at its meeting of 20 September 2018.", "Minute 34/18 and the signed strategy", "Done"],
  "1a", [P("Priya Dunstan", MBC)], ("2018-09-30", None), "complete", "evidenced", "Minute 34/18 and the signed strategy", src=J, src_ok=JOK)
p.act(["1b", None, "Agree a neglect data set and report it each quarter", "Lanmoor LSCB - Neil Corby (Business Manager)",
  D(2018, 7, 2), D(2018, 10, 31), D(2018, 12, 31), "Put back because police data came late. All other agencies have sent theirs.", None, "Slipped"],
  "1b", [P("Neil Corby", LSCB)], ("2018-10-31", "2018-12-31"), "open", src=J, src_ok=JOK, sector=None,
  leads_ok=[[P("Neil Corby (Business Manager)", LSCB)]])
p.act(["1c", None, "Brief lead members and governors on neglect", "Lanmoor MBC: Priya Dunstan",
  D(2018, 9, 3), "Oct 2018", None, "Briefing held on 9 October 2018.", "Feedback forms: 41 of 44 found it useful", "Done"],
  "1c", [P("Priya Dunstan", MBC)], ("2018-10-31", None), "complete", "evidenced", "Feedback forms: 41 of 44 found it useful", src=J, src_ok=JOK)
p.act(["2a", "Scrutiny of joint practice on neglect is not regular enough (JTAI, 2018)", "Hold two rounds of multi-agency audit of neglect cases", "Lanmoor LSCB - Neil Corby & NHS Lanmoor CCG - Fiona Auld",
  D(2018, 9, 3), D(2018, 11, 30), None, "First round of 12 cases was held in September. Cases for the second round have been chosen.", None, "On track"],
  "2a", [P("Neil Corby", LSCB), P("Fiona Auld", CCG)], ("2018-11-30", None), "open", src=J, src_ok=JOK, sector="NHS", sector_ok=[None])
p.act(["2b", None, "Share the lessons of both rounds with front-line teams", "Neil Corby, Lanmoor LSCB",
  D(2018, 12, 3), D(2019, 1, 31), None, None, None, "Not started"],
  "2b", [P("Neil Corby", LSCB)], ("2019-01-31", None), "open", src=J, src_ok=JOK, sector=None)

p.band("B. THE FRONT DOOR", 10)
p.act(["3a", "Thresholds for neglect are not understood in the same way by partners (JTAI)", "Re-issue the threshold document", "Lanmoor MBC: Owen Trask",
  D(2018, 7, 2), D(2018, 8, 31), None, "Document re-issued in August.", "Re-referrals down from 27% in May to 21% in September", "Done"],
  "3a", [P("Owen Trask", MBC)], ("2018-08-31", None), "complete", "evidenced", "Re-referrals down from 27% in May to 21% in September", src=J, src_ok=JOK,
  find=[("source-malformed", "C", "check", "The source tag “(JTAI)” gives no year, where the others do.")])
p.act(["3b", None, "Add examples of neglect to the referral form", "Owen Trask, LMBC",
  D(2018, 7, 2), D(2018, 8, 31), None, "New form is in use across the partnership.", None, "Done"],
  "3b", [P("Owen Trask", "LMBC")], ("2018-08-31", None), "complete", "asserted", "New form is in use across the partnership.", src=J, src_ok=JOK, leads_ok=[[P("Owen Trask", MBC)]],
  find=[("spelt-differently", "E", "advice", "“LMBC” seems to be Lanmoor MBC. Use one spelling throughout.")])
p.act(["3c", None, "Tell all schools of the new form", "Lanmoor MBC: Head of School Improvement",
  D(2018, 9, 3), D(2018, 9, 14), None, "Briefing held on 11 September 2018; 38 of the 61 schools came.", "Attendance list", "Completed"],
  "3c", [P("Head of School Improvement", MBC)], ("2018-09-14", None), "complete", "evidenced", "Briefing held on 11 September 2018; 38 of the 61 schools came.", src=J, src_ok=JOK,
  find=[("narrower-than-promised", "I", "advice", "The action says all schools; the progress speaks of 38 of the 61. Does it answer for all?")])
p.act(["3d", None, "Police to research each neglect referral before the strategy discussion", "Estmere Constabulary - DI Rob Tansley",
  D(2018, 8, 1), D(2018, 9, 30), None, "Research is done for most referrals; the research unit is short of staff.", None, "Started"],
  "3d", [P("DI Rob Tansley", POL)], ("2018-09-30", None), "open", src=J, src_ok=JOK, sector=None, leads_ok=[[P("Rob Tansley", POL)]])
p.act(["4a", "Health professionals are often missing from strategy discussions (JTAI, 2018)", "Place a health practitioner in the multi-agency hub", "Orwen Valley Partnership NHS Foundation Trust / NHS Lanmoor CCG: Fiona Auld",
  D(2018, 8, 1), D(2018, 12, 31), None, "Funding agreed. Interviews are due to take place on 22 October 2018.", None, "On track"],
  "4a", [P(None, "Orwen Valley Partnership NHS Foundation Trust"), P("Fiona Auld", CCG)], ("2018-12-31", None), "open", src=J, src_ok=JOK, sector="NHS",
  leads_ok=[[P("Fiona Auld", "Orwen Valley Partnership NHS Foundation Trust", CCG)], [P("Fiona Auld", CCG), P(None, "Orwen Valley Partnership NHS Foundation Trust")]],
  find=[("promise-passed", "I", "check", "“Interviews are due to take place on 22 October 2018” has passed. Was somebody appointed?")])
p.act(["4b", None, "Send the minutes of strategy discussions within 24 hours", "Estmere Constabulary - DI Rob Tansley; Lanmoor MBC: Owen Trask",
  D(2018, 8, 1), D(2018, 9, 30), None, "New minute template in use since 1 August 2018.", "Dip sample of 25 in October: 24 were sent within 24 hours", "Done"],
  "4b", [P("DI Rob Tansley", POL), P("Owen Trask", MBC)], ("2018-09-30", None), "complete", "evidenced", "Dip sample of 25 in October: 24 were sent within 24 hours", src=J, src_ok=JOK,
  sector="LA", sector_ok=[None], leads_ok=[[P("Rob Tansley", POL), P("Owen Trask", MBC)]])

p.band("C. PRACTICE WITH CHILDREN AND FAMILIES", 10)
p.act(["5a", "Assessments describe the home but not the child's daily life (JTAI, 2018)", "Train practitioners in the neglect assessment tool", "Lanmoor MBC: Dawn Prideaux",
  D(2018, 9, 3), D(2019, 3, 31), None, "86 practitioners trained to date.", None, "On track"],
  "5a", [P("Dawn Prideaux", MBC)], ("2019-03-31", None), "open", src=J, src_ok=JOK)
p.act(["5b", None, "Use the tool in each new child protection plan for neglect", "Lanmoor MBC: Dawn Prideaux",
  D(2018, 9, 3), D(2018, 10, 31), D(2019, 3, 31), "The tool is in use in the North and Harbour teams.", None, "Started"],
  "5b", [P("Dawn Prideaux", MBC)], ("2018-10-31", "2019-03-31"), "open", src=J, src_ok=JOK,
  find=[("revised-no-reason", "H", "advice", "The date of 5b was put back from 31 October 2018 to 31 March 2019, and nothing says why. Give the reason.")])
p.act(["5c", None, "Ask about the child's day in each supervision of a neglect case", "Lanmoor MBC: Dawn Prideaux",
  D(2018, 8, 1), D(2018, 9, 30), None, "Template changed in September; 41 supervisors were briefed.", "Audit to be carried out in January 2019", "Done"],
  "5c", [P("Dawn Prideaux", MBC)], ("2018-09-30", None), "complete", "evidenced", "41 supervisors were briefed", ev_ok=["asserted"], src=J, src_ok=JOK,
  find=[("complete-outstanding", "J", "check", "5c is shown as done, but how it is known, “Audit to be carried out in January 2019”, is still to come. Is it complete?")])
p.act(["6a", "Older children who live with neglect are seen as a problem rather than as neglected", "Add a neglect question to the youth justice and missing screens", "Lanmoor MBC: Jo Haldane, Youth Offending Service",
  D(2018, 9, 3), D(2018, 11, 30), None, "Question added to the youth justice screen. The missing screen is with the supplier.", None, "Started"],
  "6a", [P("Jo Haldane", MBC)], ("2018-11-30", None), "open", src=(), src_ok=[J], leads_ok=[[P("Jo Haldane", MBC, "Youth Offending Service")], [P("Jo Haldane", "Youth Offending Service", MBC)], [P("Jo Haldane", "Youth Offending Service")]],
  find=[("source-missing", "C", "check", "This area names no inspectorate and year, as the other areas do.")])
p.act(["6b", None, "Include parents' drug and alcohol workers in neglect plans for over-11s", "Kim Sorrell, Turnwell Recovery",
  D(2018, 10, 1), D(2018, 12, 31), None, "Workers have been named for each area team.", None, "On track"],
  "6b", [P("Kim Sorrell", "Turnwell Recovery")], ("2018-12-31", None), "open", src=(), src_ok=[J], sector=None,
  find=[("organisation-unknown", "E", "check", "“Turnwell Recovery” is not known as the council's, the NHS's or another body's. Say which it is.")])
p.act(["6c", None, "School nurses to offer a health check to each child on a neglect plan", "TBC",
  D(2018, 12, 3), D(2019, 1, 31), None, None, None, "Not started"],
  "6c", [], ("2019-01-31", None), "open", src=(), src_ok=[J], sector=None, leads_ok=[[P("TBC")]],
  find=[("lead-missing", "E", "must-fix", "“TBC” stands for the lead of 6c. Name the person and the organisation.")])

p.band("D. HEALTH PARTNERS", 10)
p.act(["7a", "Midwives, health visitors and the hospital do not share early signs of neglect (JTAI, 2018)", "Write a pathway from midwife to health visitor where there is concern", "Lanmoor Hospitals NHS Trust: Head of Midwifery (vacant)",
  D(2018, 8, 1), D(2018, 11, 30), None, "Pathway drafted and shared with health visitors.", None, "On track"],
  "7a", [P("Head of Midwifery", HOSP)], ("2018-11-30", None), "open", src=J, src_ok=JOK, sector="NHS", leads_ok=[[P("Head of Midwifery (vacant)", HOSP)], [P(None, HOSP)]],
  find=[("lead-missing", "E", "check", "The lead's post, Head of Midwifery, is vacant. Say who answers for 7a meanwhile.")])
p.act(["7b", None, "Flag children on a child protection plan in the emergency department", "Lanmoor Hospitals NHS Trust: Dr Sunil Achari",
  D(2018, 7, 2), D(2018, 10, 31), None, "Flag went live on 15 October 2018.", "Weekly report: 112 flags opened in the first fortnight", "Completed"],
  "7b", [P("Dr Sunil Achari", HOSP)], ("2018-10-31", None), "complete", "evidenced", "Weekly report: 112 flags opened in the first fortnight", src=J, src_ok=JOK, sector="NHS", leads_ok=[[P("Sunil Achari", HOSP)]])
p.act(["7c", None, "Tell dentists how to refer a neglected child", "NHS Lanmoor CCG: Fiona Auld with NHS England",
  D(2018, 10, 1), D(2018, 3, 31), None, "Letter to practices drafted.", None, "Started"],
  "7c", [P("Fiona Auld", CCG)], ("2018-03-31", None), "open", src=J, src_ok=JOK, sector="NHS", ww=[P(None, "NHS England")], due_ok=[("2019-03-31", None)], od_ok=[False], quiet=True,
  find=[("due-before-inspection", "G", "must-fix", "The finish, 31 March 2018, is before the inspection of May 2018, and before the action's own start, 1 October 2018. Is 2019 meant?")])
p.act(["8a", "GPs' records and reports do not bring out neglect (JTAI, 2018)", "Put the neglect template on the system of each GP practice", "Dr Helen Marchbank (Named GP), NHS Lanmoor CCG",
  D(2018, 7, 2), D(2018, 9, 28), None, "Live in 22 of 31 practices.", None, "In progess"],
  "8a", [P("Dr Helen Marchbank", CCG)], ("2018-09-28", None), "open", src=J, src_ok=JOK, sector="NHS", leads_ok=[[P("Helen Marchbank", CCG)], [P("Dr Helen Marchbank (Named GP)", CCG)]],
  find=[("status-misspelt", "K", "check", "“In progess” should probably read “In progress”.")])
p.act(["8b", None, "Named GP to sit on the neglect subgroup", "Dr Helen Marchbank (Named GP), NHS Lanmoor CCG",
  D(2018, 9, 3), D(2018, 11, 30), None, "The Named GP has come to the meetings of September and October.", None, "Not started"],
  "8b", [P("Dr Helen Marchbank", CCG)], ("2018-11-30", None), "open", src=J, src_ok=JOK, sector="NHS", leads_ok=[[P("Helen Marchbank", CCG)], [P("Dr Helen Marchbank (Named GP)", CCG)]],
  find=[("status-disagrees", "K", "must-fix", "8b is “Not started”, but the Named GP has come to two meetings. Correct one of them.")])

w = p.wb.create_sheet("Working"); w.sheet_state = "hidden"
for r in (["Audit round 1: cases chosen"], ["Ref", "Team", "Worker"], ["N1", "Harbour", "SK"], ["N2", "North", "PL"]): w.append(r)
p.find("hidden-sheet", "'Working'!A1", "must-fix", "The hidden sheet “Working”, with the list of audited cases, will go out with the workbook. Hiding does not protect it. Delete it, or leave it out of the copy.")
p.find("merged-cells", f"B{g}", "advice", "The groups of the heading and the bands are merged cells. Screen readers may lose their place.")
p.find("acronyms", f"E{p.actions[1]['row']}", "advice", "LSCB is never spelt out as such. Spell it out, or list it for members with the others.")
p.find("colour-missing", f"C{p.actions[0]['row']}", "advice", "The colours do not show who leads: no area has one.")
p.find("no-document-title", "'JTAI neglect'!A1", "advice", "The workbook has no title in its properties.")
p.quiet("overdue", "H", "1b", "Slipped, with a later date and the reason")
p.quiet("progress-missing", "I", "2b", "Not started, and its start is still to come")
p.quiet("narrower-than-promised", "J", "4b", "The promise of 24 hours is answered with a figure")
p.quiet("small-number", "J", "4b", "24 and 25 are discussions")
p.quiet("outcome-missing", "C", "1b", "Lettered sub-actions stand under the area of 1a")
p.quiet("lead-initials", "E", "3d", "DI is a rank, not initials")
