from by_row import *

p = Plan("dunwade-yjs-hmip", "YJ improvement plan", "Youth justice plan after HMI Probation (2023). Status stands first, in colour words by the plan's own key (green is delivered, blue delivered and checked, amber only under way), "
         "the section is a column, updates are dated and newest first, 'supported by' in the lead cell, quality assurance in its own column.",
         "2023-10-19",
         {"ref": "B", "outcome": "D", "actions": "E", "lead": "F", "due": "G", "revised": "G", "progress": "H", "status": "A", "evidence": "I"},
         columns_acceptable={"evidence": ["I", "H"]})
p.widths = {"A": 9, "B": 7, "C": 20, "D": 36, "E": 36, "F": 36, "G": 22, "H": 50, "I": 38}
DC, NP, ICB, HT = "Dunwade Council", "Northmere Police", "NHS Dunwade and Coast Integrated Care Board", "Harrock Community NHS Trust"
S, SOK = ["HMI PROBATION"], [["HMI Probation"], ["HMIP"]]
RED, AMB, GRN, BLU = (V(x, fill=c) for x, c in (("Red", "FF9999"), ("Amber", "FFD966"), ("Green", "A9D08E"), ("Blue", "9DC3E6")))

p.put(["Dunwade Youth Justice Service: improvement plan after inspection"], bold=True)
p.put(["HMI Probation inspected in the week of 13 February 2023 and reported on 23 May 2023. Position at 12 October 2023."])
p.put(["BRAG: Blue = delivered, and checked by the Management Board; Green = delivered; Amber = under way; Red = not begun"])
h = p.put(["BRAG", "Rec.", "Theme", "What the inspectors asked for", "How we will do it", "Responsible (supported by)", "Complete by", "Latest position (newest first)", "Quality assurance"], bold=True, fill="E7E6E6")
R1 = "The Management Board should know and challenge the work of the service (HMI Probation, 2023)"
R2 = "The quality of assessing and planning to keep people safe should improve (HMI Probation, 2023)"
R3 = "Decisions on out-of-court disposals should be joint and informed by an assessment (HMI Probation, 2023)"
R4 = "A resettlement offer should be in place for each child who leaves custody (HMI Probation, 2023)"
R5 = "Partners should give children the education, health and substance misuse help that they need (HMI Probation, 2023)"
GH, RP, LC = "Gwen Harlock, Head of Youth Justice, Dunwade Council", "Rhona Pikesley, Dunwade Council", "Lina Castell, Dunwade Council"
def act(theme, status, ref, rec, how, who, by, pos, qa, *a, **k):
    p.section = theme
    k.setdefault("src", S); k.setdefault("src_ok", SOK)
    return p.act([status, ref, theme, rec, how, who, by, pos, qa], ref, *a, **k)
T = "Governance"
GHP = [P("Gwen Harlock", DC)]; GHOK = [[P("Gwen Harlock, Head of Youth Justice", DC)], [P("Gwen Harlock (Head of Youth Justice)", DC)]]
act(T, GRN, "1.1", R1, "Rewrite the Board's terms of reference and give each member an induction", GH, "30 June 2023",
    "12/09/23: Terms agreed at the Board of 21 June; the induction log is signed by 11 of 11 members.", None,
    GHP, ("2023-06-30", None), "complete", "evidenced", "the induction log is signed by 11 of 11 members", leads_ok=GHOK)
act(T, AMB, "1.2", R1, "Board members to spend half a day with the team", "Simon Overy, Executive Director, Dunwade Council", "30/09/2023",
    "10/10/23: Nine of eleven members have visited.\n18/07/23: Rota sent out.", None,
    [P("Simon Overy", DC)], ("2023-09-30", None), "open", leads_ok=[[P("Simon Overy, Executive Director", DC)]])
act(T, BLU, "1.3", R1, "Design a scorecard for the Board", "Lina Castell, Dunwade Council (supported by Northmere Police)", D(2023, 7, 31),
    "14/08/23: Scorecard considered by the Board on 9 August.\n02/06/23: Draft scorecard shared.", "Board minutes, 9 August 2023",
    [P("Lina Castell", DC)], ("2023-07-31", None), "complete", "evidenced", "Scorecard considered by the Board on 9 August.", ww=[P(None, NP)])
act(T, AMB, "1.4", R1, "Analyse who is over-represented in the service, and report to the Board", LC, "31 Dec 2023",
    "28/06/23: Ethnicity data have been pulled together. Analysis to follow.", None,
    [P("Lina Castell", DC)], ("2023-12-31", None), "open",
    find=[("no-update", "H", "check", "The last update of 1.4 is of 28 June 2023, nearly four months ago. Ask its lead where it stands.")])
T = "Court disposals"
act(T, GRN, "2.1", R2, "Train case managers in assessing risk of harm", GH, D(2023, 8, 31),
    "05/09/23: Case managers have been trained and are more confident.", None,
    GHP, ("2023-08-31", None), "complete", "asserted", "Case managers have been trained and are more confident.", leads_ok=GHOK)
act(T, BLU, "2.2", R2, "Managers to check an assessment before it is countersigned", RP, D(2023, 7, 31),
    "18/09/23: New countersigning sheet in use since July.", "Dip sample of 30 assessments, September 2023: 26 good enough, against 17 in February",
    [P("Rhona Pikesley", DC)], ("2023-07-31", None), "complete", "evidenced", "Dip sample of 30 assessments, September 2023: 26 good enough, against 17 in February")
act(T, BLU, "2.3", R2, "Write contingency plans that say what will be done if risk rises", RP, D(2023, 9, 30),
    "06/10/23: The section on contingency is now compulsory in the case system.", "Audit, September 2023: only 9 of 24 contingency plans met the standard",
    [P("Rhona Pikesley", DC)], ("2023-09-30", None), "complete", "evidenced", "Audit, September 2023: only 9 of 24 contingency plans met the standard",
    find=[("complete-outstanding", "I", "check", "2.3 is blue, delivered and checked, but the audit found that only 9 of 24 plans met the standard. Is it complete?")])
act(T, AMB, "2.4", R2, "Ask victims what would make them feel safe, and put it in the plan", "Restorative Justice Co-ordinator", "31 October 2023",
    "02/10/23: Question set agreed with the victims' forum.", None,
    [P("Restorative Justice Co-ordinator")], ("2023-10-31", None), "open", sector=None, sector_ok=["LA"],
    find=[("organisation-unknown", "F", "advice", "“Restorative Justice Co-ordinator” stands without an organisation. Say whose officer leads."),
          ("due-soon", "G", "advice", "Action 2.4 falls due on 31 October 2023: ask its lead before the meeting.")])
act(T, AMB, "2.5", R2, "Screen children for speech, language and communication needs", "Harrock Community NHS Trust – Ade Femi", "Q3 2023/24",
    "11/09/23: Therapist appointed, who starts on 6 November.", None,
    [P("Ade Femi", HT)], ("2023-12-31", None), "open", sector="NHS",
    find=[("due-month-only", "G", "advice", "“Q3 2023/24” was read as 31 December 2023. Write the day, month and year.")])
act(T, AMB, "2.6", R2, "Fill the mental health post in the service", "NHS Dunwade and Coast Integrated Care Board: Moira Tench; Harrock Community NHS Trust: Ade Femi",
    "31 July 2023, revised to 31 October 2023, then to 31 January 2024 as nobody suitable applied",
    "03/10/23: Post re-graded and out to advert for the third time.", None,
    [P("Moira Tench", ICB), P("Ade Femi", HT)], ("2023-07-31", "2024-01-31"), "open", sector="NHS",
    find=[("revised-again", "G", "report", "The date of 2.6 was revised twice: first due 31 July 2023, now 31 January 2024. Members should be told.")])
T = "Out-of-court disposals"
act(T, GRN, "3.1", R3, "Set up a weekly joint decision panel", "Insp Carol Drayson, Northmere Police and Gwen Harlock, Dunwade Council", D(2023, 7, 31),
    "07/08/23: The panel has met each week since 4 July; terms of reference signed by both agencies on 29 June 2023.", None,
    [P("Insp Carol Drayson", NP), P("Gwen Harlock", DC)], ("2023-07-31", None), "complete", "evidenced", "terms of reference signed by both agencies on 29 June 2023",
    sector="LA", sector_ok=[None], leads_ok=[[P("Carol Drayson", NP), P("Gwen Harlock", DC)]])
act(T, GRN, "3.2", R3, "Complete an assessment before the panel decides", "Rhona Pikesley, Dunwade Council (supported by Insp Carol Drayson, Northmere Police)", D(2023, 9, 30),
    "03/10/23: The short assessment is in place and works well.", None,
    [P("Rhona Pikesley", DC)], ("2023-09-30", None), "complete", "asserted", "The short assessment is in place and works well.",
    ww=[P("Insp Carol Drayson", NP)], ww_ok=[[P("Carol Drayson", NP)]])
act(T, RED, "3.3", R3, "Evaluate what becomes of children six months after a disposal", LC, "30/11/2023",
    "04/10/23: Not begun, as six months of data are needed first.", None,
    [P("Lina Castell", DC)], ("2023-11-30", None), "open")
act(T, GRN, "3.4", R3.replace("Probation", "Probtion"), "Write to victims when a community resolution is given", "Insp Carol Drayson, Northmere Police", "30.09.23",
    "03/10/23: Not yet complete, the letter is with the force solicitor.", None,
    [P("Insp Carol Drayson", NP)], ("2023-09-30", None), "complete", "none", None, ev_ok=["asserted"], sector=None, quiet=True, st_ok=["open"], od_ok=[True],
    src=["HMI PROBTION"], src_ok=SOK + [S, ["HMI Probtion"], []], leads_ok=[[P("Carol Drayson", NP)]],
    find=[("status-disagrees", "A", "must-fix", "3.4 is green, delivered, but its position says “Not yet complete, the letter is with the force solicitor”. Correct one of them."),
          ("source-unknown", "D", "check", "“HMI Probtion” should probably read “HMI Probation”.")])
T = "Resettlement"
act(T, AMB, "4.1", R4, "Write a resettlement policy with the secure estate", GH, D(2023, 11, 30),
    "10/10/23: Comments from the secure estate have been taken in; the policy goes to the Board on 22 November.", None,
    GHP, ("2023-11-30", None), "open", leads_ok=GHOK)
act(T, AMB, "4.2", R4, "Secure suitable accommodation before release", "Tom Belsay, Housing Options, Dunwade Council & Gwen Harlock, Dunwade Council", "Ongoing",
    "19/09/23: Protocol agreed with housing. 3 children have left custody this year.", None,
    [P("Tom Belsay", DC), P("Gwen Harlock", DC)], (None, None), "open",
    leads_ok=[[P("Tom Belsay", "Housing Options", DC), P("Gwen Harlock", DC)], [P("Tom Belsay, Housing Options", DC), P("Gwen Harlock", DC)]],
    find=[("due-unreadable", "G", "check", "“Ongoing” is not a date, so 4.2 can never be late. Give a day."),
          ("small-number", "H", "check", "“3 children” who left custody could be known. Say “a small number”, or take it out.")])
act(T, BLU, "4.3", R4, "Ask children and carers how release was prepared", "Probation Service – Marcus Inch", "29/09/2023",
    "02/10/23: Survey closed in August, and its results went to the Board in September.", "Survey of 18 children and carers, August 2023: 15 felt prepared",
    [P("Marcus Inch", "Probation Service")], ("2023-09-29", None), "complete", "evidenced", "Survey of 18 children and carers, August 2023: 15 felt prepared", sector=None)
act(T, GRN, "4.4", R4, "Hold a learning review of recall to custody", RP, D(2023, 8, 31),
    "12/09/23: Review held on 24 August after a 15-year-old boy was recalled twice from his aunt's home. Report signed off by the Board on 6 September 2023.", None,
    [P("Rhona Pikesley", DC)], ("2023-08-31", None), "complete", "evidenced", "Report signed off by the Board on 6 September 2023.",
    find=[("case-story", "H", "must-fix", "“a 15-year-old boy was recalled twice from his aunt's home” tells of one child's case. Take it out or generalise before publishing.")])
T = "Partnership services"
act(T, AMB, "5.1", R5, "Give each child out of school a plan with hours that rise", "Petra Kohl, Virtual School Head, Dunwade Council", "End of autumn term 2023",
    "15/09/23: Plans are in place for children of school age; post-16 comes next.", None,
    [P("Petra Kohl", DC)], (None, None), "open", due_ok=[("2023-12-31", None), ("2023-12-22", None), ("2023-12-20", None), ("2023-12-15", None), ("2023-11-30", None)], leads_ok=[[P("Petra Kohl, Virtual School Head", DC)]],
    find=[("due-unreadable", "G", "check", "“End of autumn term 2023” is not a day. Write the day, month and year.")])
act(T, AMB, "5.2", R5, "Agree a route into substance misuse help", "Second Bridge: Ola Fenn", "31 January 2024",
    V("20/09/23: The worker sits in the office on Tuesdays. Referrals have doubled.", strike=True), None,
    [P("Ola Fenn", "Second Bridge")], ("2024-01-31", None), "open", sector=None,
    find=[("organisation-unknown", "F", "check", "“Second Bridge” is not known as the council's, the NHS's or another body's. Say which it is."),
          ("struck-through", "H", "check", "The position of 5.2 is struck through. Is it withdrawn? Delete what no longer holds, or take the line off.")])
act(T, AMB, "5.3", R5, "Publish the offer of health help to children on a disposal", "G.H.", "31/12/2023",
    "09/10/23: Text is with the web team.", None,
    [P("G.H.")], ("2023-12-31", None), "open", sector=None, sector_ok=["LA"], leads_ok=[GHP, [P("Gwen Harlock")]],
    find=[("lead-initials", "F", "check", "“G.H.” stands for a lead without a name. If it is Gwen Harlock of Dunwade Council, write so.")])
act(T, AMB, "5.5", R5, "Set up a forum for parents and carers", "Participation Officer, Dunwade Council", "31 Jan 2024",
    "20/09/23: Two dates in the evening have been tried; the second drew more parents.", None,
    [P("Participation Officer", DC)], ("2024-01-31", None), "open",
    find=[("ref-out-of-sequence", "B", "check", "5.3 is followed by 5.5: 5.4 is left out. Was it withdrawn?")])
p.put([])
p.put([None, None, "Next report to the Management Board: 22 November 2023"])
p.find("colour-missing", f"D{p.actions[0]['row']}", "advice", "The colours do not show who leads: no recommendation has one.")
p.find("no-document-title", "'YJ improvement plan'!A1", "advice", "The workbook has no title in its properties.")
p.quiet("small-number", "H", "1.2", "Nine of eleven are members of the Board")
p.quiet("no-update", "H", "1.2", "Newest first: the last update is of 10 October")
p.quiet("overdue", "G", "1.3", "Blue is delivered and checked by the key")
p.quiet("complete-no-evidence", "H", "1.1", "A signed induction log is evidence")
p.quiet("promise-passed", "H", "4.1", "22 November is still to come")
p.quiet("status-disagrees", "A", "3.3", "Red is “not begun”, and the position says so")
p.quiet("leads-untold", "F", "1.3", "“supported by” tells who leads")
