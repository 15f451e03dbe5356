"""An Ofsted focused visit and an ILACS plan, 2021: letters by the plan's own key (B is not begun, G is done), owners as posts only."""
from by_row import D, P, Plan, V

AS_AT = "2021-09-21"
p = Plan("vellingham-focused-2021", "FV plan v6", "Ofsted focused visit of April 2021, one council's plan at September 2021. Begins at column B. BRAG letters by its own key (B not begun, G done and signed off), owners are posts, areas merged down over their actions, numbered 1.1 to 6.3, start, deadline and revised columns, hidden sheet of lists.",
         AS_AT, {"ref": "B", "outcome": "C", "actions": "D", "lead": "E", "due": "G", "revised": "H", "progress": "I", "evidence": "J", "status": "K"}, first="B")
p.widths = {"A": 2, "B": 6, "C": 30, "D": 40, "E": 30, "F": 12, "G": 16, "H": 14, "I": 50, "J": 46, "K": 8}
SHORT = "dd-mmm-yy"
def S(d, m, y=2021): return D(y, m, d, SHORT)

p.at(2)
p.put(["Vellingham City Council: Children's Services Improvement Plan after the Ofsted focused visit (front door and children in need)"], bold=True)
p.put(["Focused visit 20 and 21 April 2021; letter published 28 May 2021. For the Improvement Board of 21 September 2021. Position at 10 September 2021."])
p.put(["BRAG key: B = not due to begin yet; R = off track; A = in progress, as planned or nearly so; G = done and signed off by the Improvement Board"])
p.at(6)
r = p.put(["Ref", "Area for improvement (letter)", "What we will do", "Owner", "Start", "By when", "Revised", "Position", "How we know", "BRAG"], bold=True, fill="BDD7EE")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.find("merged-cells", "C7", "advice", "The areas for improvement are merged down over their actions: screen readers may lose their place.")
l = p.wb.create_sheet("Lists"); l["A1"] = "B"; l["A2"] = "R"; l["A3"] = "A"; l["A4"] = "G"; l["B1"] = "Drop-down for BRAG"; l.sheet_state = "hidden"
p.find("hidden-sheet", "'Lists'!A1", "must-fix", "The hidden sheet “Lists” goes out with the workbook. Delete it or leave it out of the copy.")

DCS, PSW = "Director of Children's Services", "Principal Social Worker"
ASM, CIN, QA, WF = "Head of Service, Assessment and Front Door", "Head of Service, Children in Need and Protection", "Service Manager, Quality Assurance", "Workforce Development Manager"
areas = []
def area(text): areas.append([p.row + 1, text])
def act(ref, todo, owner, start, by, rev, pos, know, brag, due, **k):
    top = areas[-1][0] == p.row + 1
    k.setdefault("sector_ok", [None])
    k.setdefault("section_ok", [None, areas[-1][1]])
    leads = k.pop("leads", [P(owner)])
    p.act([ref, areas[-1][1] if top else None, todo, owner, start, by, rev, pos, know, brag], ref, leads, due, **k)

area("Thresholds at the front door are applied in the same way to all children.")
act("1.1", "Rewrite the threshold document with partners and launch it.", ASM, S(1, 6), S(30, 7), None, "Launched on 22 July at two online events.", "Dip sample of 45 contacts in August 2021: the threshold was right in 43. Partner feedback forms: 91% found it clear.", "G",
    ("2021-07-30", None), st="complete", ev="evidenced", q="Dip sample of 45 contacts in August 2021: the threshold was right in 43.")
act("1.2", "Weekly meeting on contacts that led to no further action.", ASM, S(7, 6), S(30, 6), None, "Meets every Thursday.", "Minutes of 12 meetings; the Service Manager's monthly report to the Board.", "G",
    ("2021-06-30", None), st="complete", ev="evidenced", q="Minutes of 12 meetings; the Service Manager's monthly report to the Board.")
act("1.3", "Second consultant social worker in the front door at peak hours.", ASM, S(1, 7), S(31, 8), D(2021, 11, 30, SHORT), "Offer made and turned down; advertised again. Covered by an agency worker since July.", None, "A",
    ("2021-08-31", "2021-11-30"), st="open")
act("1.4", "Feed back to every referrer within three working days.", ASM, S(1, 7), S(31, 8), None, "The letter is built into the system but is not sent by itself yet.", "Count of letters in the weekly report", "R",
    ("2021-08-31", None), st="open")

area("Children in need are seen, and their plans say what must change and by when.")
act("2.1", "New template for the child in need plan.", CIN, S(1, 6), "end of June 2021", None, "In use by all seven teams.", "Audit of 56 plans in August 2021: 48 good or better for measurable aims (March: 21 of 60).", "G",
    ("2021-06-30", None), st="complete", ev="evidenced", q="Audit of 56 plans in August 2021: 48 good or better for measurable aims (March: 21 of 60).")
act("2.2", "Team managers review each child in need plan every six weeks.", CIN, S(14, 6), "Q2 2021/22", None, "Under way in five teams; the two southern teams begin this month.", "Performance report: 78% reviewed in time in August", "A",
    ("2021-09-30", None), st="open", find=[("due-month-only", "G", "advice", "“Q2 2021/22” was read as 30 September 2021. Write the day."), ("due-soon", "G", "advice", "Action 2.2 falls due on 30 September 2021, nine days after the Board.")])
act("2.3", "Train all social workers in writing plans with families.", WF, S(1, 7), S(31, 8), None, "Course held four times in July and August.", "Attendance sheets and evaluation forms: 33 social workers of the three northern teams, all rated it good.", "G",
    ("2021-08-31", None), st="complete", ev="evidenced", q="Attendance sheets and evaluation forms: 33 social workers of the three northern teams, all rated it good.",
    find=[("narrower-than-promised", "J", "advice", "“All social workers” was promised; the evidence speaks of 33 of the three northern teams. Does it answer for all?")])
act("2.4", "Visits to children in need are recorded within two days.", CIN, S(1, 6), S(31, 7), None, "Managers have reminded their teams and practice has improved.", None, "G",
    ("2021-07-31", None), st="complete", ev="asserted", q="Managers have reminded their teams and practice has improved.",
    find=[("narrower-than-promised", "I", "advice", "“Within two days” was promised, and no figure is given. Say how often it is met.")])
act("2.5", "Ask families what they think of their plan.", "Participation Officer", S(1, 9), S(31, 12), None, "Questions agreed with the parents' group. The survey opens in October.", None, "A", ("2021-12-31", None), st="open")

area("Management oversight and supervision are regular and leave a trace on the file.")
act("3.1", "Supervision policy revised, with a standard for frequency.", PSW, S(1, 6), S(16, 7), None, "Policy agreed.", "Version 3 signed off by the Departmental Management Team on 13 July 2021.", "G",
    ("2021-07-16", None), st="complete", ev="evidenced", q="Version 3 signed off by the Departmental Management Team on 13 July 2021.")
act("3.2", "Monthly report of supervision held against supervision due.", QA, S(1, 7), S(31, 8), None, "First report went to managers in July.", "August report: 88% held in time, from 64% in April.", "G",
    ("2021-08-31", None), st="complete", ev="evidenced", q="August report: 88% held in time, from 64% in April.")
act("3.2", "Coaching for new team managers.", PSW, S(1, 9), S(31, 1, 2022), None, "Nine managers matched with a coach.", None, "A", ("2022-01-31", None), st="open",
    find=[("ref-duplicated", "B", "must-fix", "Number 3.2 stands at two actions: the second should be 3.3, it seems.")])
act("3.4", "Reflective group supervision in every team.", PSW, D(2021, 10, 1, SHORT), S(31, 3, 2022), None, "The group leaders have been chosen, and the first three sessions were held in August.", None, "B", ("2022-03-31", None), st="open",
    find=[("status-disagrees", "K", "must-fix", "“B” is “not due to begin yet” by the key, but three sessions were held in August. Which is right?")])

area("Quality assurance tells leaders about the experience of children.")
act("4.1", "Audit programme with moderation by the Principal Social Worker.", QA, S(1, 6), S(30, 6), None, "Programme agreed and begun.", None, "G",
    ("2021-06-30", None), st="complete", ev="asserted", q="Programme agreed and begun.")
act("4.2", "Practice week in which senior leaders sit in with social workers.", DCS, S(1, 9), S(30, 9), D(2021, 11, 26, SHORT), "Put back so that it does not fall into the Youth Justice inspection.", None, "A", ("2021-09-30", "2021-11-26"), st="open", sector="LA")
act("4.3", "Learning from audits goes to all teams each quarter.", QA, S(1, 7), S(30, 9), None, "First bulletin sent in July. It quoted the wait of a 15-year-old boy in the Harbour ward hostel, to show what delay means.", None, "A", ("2021-09-30", None), st="open",
    find=[("case-story", "I", "must-fix", "“a 15-year-old boy in the Harbour ward hostel” tells of one person. Take it out or make it general before the paper is public."), ("due-soon", "G", "advice", "Action 4.3 falls due on 30 September 2021.")])
act("4.4", "Performance book for the Improvement Board.", "Business Intelligence Lead", S(1, 6), S(31, 7), None, "In use.", "Board minutes of 20 July and 17 August 2021 (items 4 and 5) show it was discussed.", "G",
    ("2021-07-31", None), st="complete", ev="evidenced", q="Board minutes of 20 July and 17 August 2021 (items 4 and 5) show it was discussed.")

area("Social workers have caseloads that let them do good work.")
act("5.1", "Recruit twelve social workers from overseas.", WF, S(1, 9), S(31, 3), None, "Agency chosen. Interviews are in October.", None, "A", ("2021-03-31", None), due_ok=[("2022-03-31", None)], st="open", od_ok=[False], quiet=True,
    find=[("due-before-inspection", "G", "must-fix", "31 March 2021 is before the visit and before the action's own start of 1 September 2021. Is 2022 meant?")])
act("5.2", "Retention payment for staff in the assessment teams.", "Head of Human Resources", S(1, 6), S(31, 7), None, "Agreed by the Cabinet Member on 6 July and paid from August.", "Decision notice CH 21/14; turnover fell from 24% to 19% (HR dashboard, August).", "G",
    ("2021-07-31", None), st="complete", ev="evidenced", q="turnover fell from 24% to 19% (HR dashboard, August)")
act("5.3", "Caseloads of more than 22 children are reported to the Director each week.", CIN, S(1, 6), S(30, 6), None, None, None, "G",
    ("2021-06-30", None), st="complete", ev="none")
act("5.4", "Student placements in every team.", WF, S(6, 9), S(17, 12), None, "Eleven students are placed; the universities ask that questions go to placements@vellinghamcc.example", None, None, ("2021-12-17", None), st="open", st_ok=["unclear"],
    find=[("email-address", "I", "check", "An e-mail address stands in the progress. Is it meant to be published?"), ("status-unclear", "K", "check", "Its BRAG is blank. Which letter is it?")])

area("Partners take their share in protecting children.")
act("6.1", "Health sends a representative to every strategy meeting.", "Designated Nurse for Safeguarding Children, Vellingham CCG", S(1, 7), S(31, 8), None, "Rota agreed by the three health providers.", "Attendance log, July and August 2021: a health worker at 71 of 74 meetings.", "G",
    ("2021-08-31", None), st="complete", ev="evidenced", q="Attendance log, July and August 2021: a health worker at 71 of 74 meetings.", sector="NHS", sector_ok=[], leads=[P("Designated Nurse for Safeguarding Children", "Vellingham CCG")],
    find=[("acronyms", "E", "advice", "CCG is nowhere spelt out (nor HR in action 5.2). Spell it out where it first stands.")])
act("6.2", "Schools have one named contact at the front door.", "Head of Education Inclusion (vacant)", S(1, 9), S(29, 10), None, "A list of contacts is with the head teachers' forum.", None, "A", ("2021-10-29", None), st="open", leads=[P("Head of Education Inclusion")], leads_ok=[[P("Head of Education Inclusion (vacant)")], []],
    find=[("lead-missing", "E", "check", "The owner's post is vacant. Who answers for the action meanwhile?")])
act("6.3", "Joint training on neglect for all partners.", "All Heads of Service", S(1, 10), S(28, 2, 2022), None, "Not begun.", None, "B", ("2022-02-28", None), st="open", leads_ok=[[]],
    find=[("lead-missing", "E", "check", "“All Heads of Service” is nobody who can be asked. Name one.")])
act("6.4", "Police notices are sorted together by police and council within a day.", ASM, S(1, 6), S(31, 8), None, "Two sergeants sit with the front door. The weekend rota will begin in November 2021.", "Weekly log: 96% sorted within a day in August.", "G",
    ("2021-08-31", None), st="complete", ev="evidenced", q="Weekly log: 96% sorted within a day in August.",
    find=[("complete-future", "I", "check", "Recorded as done and signed off, but “The weekend rota will begin in November 2021”. Is it done?")])

ends = [a[0] - 1 for a in areas[1:]] + [p.row]
for (top, _), end in zip(areas, ends): p.ws.merge_cells(f"C{top}:C{end}")
p.find("organisation-unknown", "E7", "advice", "Nearly every owner is a post without an organisation. If all are Vellingham's, nothing is wrong; say so once above the table.")
p.quiet("status-unclear", "K", "6.3", "The key says that B is not begun: a status, and no colour of completion.")
p.quiet("overdue", "G", "1.3", "The revised date is still to come, and the position says why.")
p.quiet("small-number", "I", "3.1", "Numbers of teams, sessions and managers count no children.")
