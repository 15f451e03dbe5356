"""ILACS plan of a council, 2025/26: two-line heading, RAG letters by a key of the plan's own, priorities as bands."""

import datetime as dt

from by_row import D, P, V, Plan

p = Plan("eastermarsh-ilacs", "Improvement plan",
         "ILACS improvement plan of a council, 2025/26. Heading in two lines with merged groups; RAG letters by the plan's own key (A is achieved, "
         "G only going to plan); priorities as bands; evidence in a column of its own; a note says that leads are the council's; hidden sheet.",
         "2026-02-12",
         {"ref": "A", "outcome": "B", "actions": "C", "lead": "D", "due": "E", "revised": "F", "status": "G", "progress": "H", "evidence": "I"},
         columns_acceptable={"evidence": ["I", "H"]})
ws = p.ws
p.widths = {"A": 7, "B": 38, "C": 40, "D": 30, "E": 13, "F": 13, "G": 8, "H": 44, "I": 40}
EC, ICB = "Eastermarsh Council", "NHS Fennick and Marsh ICB"
p.band("Eastermarsh Council: children's services improvement plan", 9, section=False, fill="FFFFFF")
p.put(["Inspection of local authority children's services (ILACS), 3 to 14 March 2025. Report published 28 April 2025."])
p.put(["Position at 30 January 2026"])
p.put(["All leads are officers of Eastermarsh Council unless another body is named."])
p.put(["RAG:", "R = requires intervention: off course, and no plan to recover that the Board has agreed"])
p.put([None, "A = achieved, and the Improvement Board has seen the evidence"])
p.put([None, "G = going to plan"])
p.put([None, "N = not yet begun"])
p.at(10)
h = p.put(["Ref", "Our response", None, None, "Timescale", None, "Position", None, None], bold=True)
h2 = p.put([None, "What has to be better", "What we will do", "Lead", "Original", "Revised", "RAG", "Progress and impact", "Evidence seen"], bold=True)
for a in (f"A{h}:A{h2}", f"B{h}:D{h}", f"E{h}:F{h}", f"G{h}:I{h}"): ws.merge_cells(a)

def role(name):
    """A role of the council's, by the note in row 4."""
    return dict(leads=[P(name)], leads_ok=[[P(name, EC)], [P(name.replace(" – ", ", "))]])

of = dict(src=[], src_ok=[["OFSTED"]])
def act(vals, ref, lead, *a, **k):
    who = role(lead) if isinstance(lead, str) else lead
    return p.act(vals, ref, who.pop("leads"), *a, **{**of, **who, **k})

p.band("Priority 1: Children get help in time", 9)
act(["1.1", "Decisions on referrals are made within one working day.", "Second decision-maker in the front door from 9 to 6.", "Head of Service, MASH and Assessment",
     D(2025, 7, 31), None, "A", "Decisions are made within a day in nearly all cases, and schools say so.", "Weekly performance report, 29 September 2025: 97% within one working day (81% at the inspection)."],
    "1.1", "Head of Service, MASH and Assessment", ("2025-07-31", None), "complete", "evidenced",
    "Weekly performance report, 29 September 2025: 97% within one working day (81% at the inspection).")
p.quiet("organisation-unknown", "D", "1.1", "The note in row 4 says whose officers the leads are.")
act(["1.2", "Assessments build on what is known of a family.", "Chronology template for every assessment.", "Service Manager – Assessment",
     D(2025, 9, 30), None, "A", "Chronologies are now of good quality.", None],
    "1.2", "Service Manager – Assessment", ("2025-09-30", None), "complete", "asserted", "Chronologies are now of good quality.")
act(["1.3", "Strategy meetings have the right people in them.", "Train all chairs in five groups.", "Head of Service, MASH and Assessment",
     D(2026, 3, 31), None, "G", "Three of the five groups have been trained; the last begins on 2 March.", None],
    "1.3", "Head of Service, MASH and Assessment", ("2026-03-31", None))
p.quiet("status-unclear", "G", "1.3", "G is going to plan by the key in row 7: open.")
p.quiet("small-number", "H", "1.3", "Three of five groups of training, no children.")
act(["1.4", "Social workers are supervised every month.", "Supervision tracker; exceptions to the head of service weekly.", "Service Manager – Safeguarding",
     D(2025, 12, 19), None, "R", "Audit of 60 records in January 2026: 58% supervised monthly. A recovery plan is being written.", None],
    "1.4", "Service Manager – Safeguarding", ("2025-12-19", None))
p.quiet("small-number", "H", "1.4", "60 records and a percentage.")
act(["1.5", "Private fostering is noticed.", "Campaign with schools and surgeries.", "Head of Early Help",
     D(2026, 6, 30), None, "N", "To begin in April 2026, when the communications officer is in post.", None],
    "1.5", "Head of Early Help", ("2026-06-30", None))
act(["1.6", "Thresholds are understood by partners.", "Rewrite the thresholds document with partners.", "Principal Social Worker",
     "End of February 2026", None, "G", "Consultation closed on 16 January with 94 replies. Final text with the Safeguarding Partnership.", None],
    "1.6", "Principal Social Worker", ("2026-02-28", None),
    find=[("due-soon", "E", "advice", "1.6 falls due on 28 February 2026, sixteen days after the meeting. Will it be met?")])

p.band("Priority 2: Children in care have stable homes and good health", 9)
act(["2.1", "Initial health assessments are held within 20 working days.", "Notice of each child who comes into care goes to the nurse the same day.",
     "Designated Nurse for Children in Care, " + ICB, D(2025, 10, 31), None, "A", "Children are seen sooner, and carers get the report before the first review.",
     "ICB dashboard for December 2025: 92% in time (64% in March)."],
    "2.1", dict(leads=[P("Designated Nurse for Children in Care", ICB)]), ("2025-10-31", None), "complete", "evidenced",
    "ICB dashboard for December 2025: 92% in time (64% in March).", sector="NHS")
act(["2.2", "Every child in care has a personal education plan of good quality.", "Virtual school to read each plan every term.", "Head of the Virtual School",
     D(2026, 3, 31), None, "N", "Autumn round finished: 214 plans read, 171 judged good.", None],
    "2.2", "Head of the Virtual School", ("2026-03-31", None),
    find=[("status-disagrees", "G", "must-fix", "2.2 is N, not yet begun by the key, but the autumn round is finished and 214 plans were read. Which is right?")])
act(["2.3", "There are enough homes near to Eastermarsh.", "Sufficiency strategy to be adopted by Cabinet.", "Head of Commissioning",
     D(2026, 1, 30), None, "A", "Strategy written with providers. It will be adopted by Cabinet on 10 March 2026.", None],
    "2.3", "Head of Commissioning", ("2026-01-30", None), "complete", "asserted", "Strategy written with providers.", ev_ok=["none"],
    find=[("complete-future", "H", "check", "2.3 is A, achieved by the key, but Cabinet adopts the strategy only on 10 March 2026.")])
act(["2.4", "Brothers and sisters live together where that is right.", "Two council homes to be registered for family groups.",
     "Head of Corporate Parenting; Placements Manager", D(2025, 8, 29), D(2026, 4, 30), "G",
     "The Board moved the date in September because the builder of the second home went into administration. The first has been open since July.", None],
    "2.4", dict(leads=[P("Head of Corporate Parenting"), P("Placements Manager")],
                leads_ok=[[P("Head of Corporate Parenting", EC), P("Placements Manager", EC)], [P("Head of Corporate Parenting; Placements Manager")]]),
    ("2025-08-29", "2026-04-30"))
p.quiet("revised-no-reason", "F", "2.4", "The reason stands in the progress.")
act(["2.5", "Children know their own story.", "Clear the backlog of life story books.", "Service Manager – Children in Care",
     D(2025, 9, 30), D(2025, 12, 31), "R", "Backlog 62 children in April, 38 in January.", None],
    "2.5", "Service Manager – Children in Care", ("2025-09-30", "2025-12-31"),
    find=[("revised-no-reason", "F", "advice", "The date of 2.5 was put back to 31 December 2025 and no reason is given.")])
act(["2.6", "Foster carers stay with the council.", "New offer to carers, with out-of-hours support.", "Head of Corporate Parenting",
     "TBC", None, "G", "Carers' survey answered by 88 households; offer being costed.", None],
    "2.6", "Head of Corporate Parenting", (None, None),
    find=[("due-unreadable", "E", "check", "“TBC” is no date, and 2.6 is open. When is it to be confirmed?")])

p.band("Priority 3: Care leavers are ready for what comes next", 9)
act(["3.1", "Personal advisers stay in touch.", "Contact standard and monthly report.", "Leaving Care Manager",
     D(2025, 8, 29), None, "A", "Contact standard adopted.", "Review by an independent adviser, October 2025: 46 of 48 care leavers in the sample had been seen in eight weeks."],
    "3.1", "Leaving Care Manager", ("2025-08-29", None), "complete", "evidenced",
    "Review by an independent adviser, October 2025: 46 of 48 care leavers in the sample had been seen in eight weeks.")
act(["3.2", "Care leavers have the papers that they need.", "Passport, national insurance number and health history by 18.", "KT",
     D(2026, 5, 29), None, "G", "Checklist in use since November; 61% have all three.", None],
    "3.2", dict(leads=[P("KT")], leads_ok=[[P("KT", EC)]]), ("2026-05-29", None), sector_ok=[None],
    find=[("lead-initials", "D", "check", "Whose initials are KT? Nothing on the sheet says.")])
act(["3.3", "Care leavers have a good choice of work.", "Ten ring-fenced apprenticeships in the council.", "Head of Human Resources",
     None, None, "G", "Six apprenticeships agreed with directors.", None],
    "3.3", "Head of Human Resources", (None, None),
    find=[("due-missing", "E", "must-fix", "3.3 has no date. By when will the apprenticeships be filled?")])
p.quiet("small-number", "H", "3.3", "Six apprenticeships that were agreed are no people.")
act(["3.4", "No care leaver lives in unsuitable accommodation.", "Panel to review each case every week.", "Leaving Care Manager",
     D(2025, 11, 28), None, "A", "In August 2 young people were in bed and breakfast, one of them with a baby; since October there have been none.", "Accommodation panel minutes, 6 October and 1 December 2025."],
    "3.4", "Leaving Care Manager", ("2025-11-28", None), "complete", "evidenced", "Accommodation panel minutes, 6 October and 1 December 2025.",
    find=[("small-number", "H", "check", "“2 young people … one of them with a baby”: could they be identified? Say “a small number”.")])
act(["3.5", "Young people shape the local offer.", "Care leavers' forum to rewrite the local offer.", "Participation Officer",
     D(2026, 3, 27), None, "A/G", "Forum met three times and has a draft.", None],
    "3.5", "Participation Officer", ("2026-03-27", None), st_ok=["unclear", "complete"],
    find=[("status-unclear", "G", "check", "“A/G” is achieved and going to plan at once, by the key. Which is it?")])

p.band("Priority 4: Leaders know how good practice is", 9)
act(["4.1", "Audits tell leaders about the experience of children.", "Monthly audits with families' views.", "Principal Social Worker",
     D(2025, 10, 31), None, "A", "Audit programme runs every month.", "Peer review, 8 and 9 December 2025: agreed with 34 of 36 of the council's own judgements."],
    "4.1", "Principal Social Worker", ("2025-10-31", None), "complete", "evidenced",
    "Peer review, 8 and 9 December 2025: agreed with 34 of 36 of the council's own judgements.")
act(["4.2", "Leaders of all partners take part.", "New terms of reference for the Improvement Board.", "Director of Children's Services with Marsh Valley Police",
     D(2026, 4, 30), None, "G", "Draft terms taken by the Board in January.", None],
    "4.2", dict(leads=[P("Director of Children's Services")], leads_ok=[[P("Director of Children's Services", EC)]]), ("2026-04-30", None),
    ww=[P(None, "Marsh Valley Police")])
act(["4.3", "Figures can be relied upon.", "Data quality group, with targets for each team.", "Head of Performance",
     D(2026, 3, 31), None, "G", "Errors in the weekly list down from 340 to 95.", None],
    "4.3", "Head of Performance", ("2026-03-31", None))
act(["4.3", "Caseloads are manageable.", "Recruit 22 social workers, 8 of them from overseas.", "Head of Human Resources",
     D(2026, 6, 30), None, "G", "Average caseload 17 in January 2026, 23 in March 2025.", None],
    "4.3", "Head of Human Resources", ("2026-06-30", None),
    find=[("ref-duplicated", "A", "must-fix", "Two actions are numbered 4.3, and none 4.4. Is this one 4.4?")])
p.quiet("ref-out-of-sequence", "A", "4.3", "4.4 is missing only because 4.3 stands twice: one question, not two.")
act(["4.5", "Managers see the same figures on the same day.", "Rebuild the managers' reports.", "Head of Performance",
     V(dt.datetime(2026, 10, 31), "d mmm"), None, "R", "Missed the October half-term date, as the data warehouse was down for six weeks.", None],
    "4.5", "Head of Performance", ("2025-10-31", None), due_ok=[("2026-10-31", None)], od=True, quiet=True,
    find=[("due-hidden-year", "E", "must-fix", "The cell shows “31 Oct” but holds 31 October 2026. The progress says that the October date was missed, so 2025 was meant, and 4.5 is late.")])
act(["4.6", "There is one framework for quality.", "Write and adopt a quality assurance framework.", "Principal Social Worker",
     D(2025, 7, 31), None, "A", "Framework in use in all teams.", "Framework signed off by the Improvement Board on 16 July 2025 (minute 7)."],
    "4.6", "Principal Social Worker", ("2025-07-31", None), "complete", "evidenced", "Framework signed off by the Improvement Board on 16 July 2025 (minute 7).")
act(["4.7", "Newly qualified workers are supported.", "Academy with protected caseloads.", "Workforce Development Manager",
     D(2026, 4, 17), None, "G", "Academy opened with 19 starters. Ring the academy desk on 07700 900318 to visit.", None],
    "4.7", "Workforce Development Manager", ("2026-04-17", None),
    find=[("phone-number", "H", "check", "A mobile number stands in the text. Is it somebody's own? Take it out before the paper is published.")])
s = p.wb.create_sheet("Board notes")
s["A1"] = "For the chair only"; s["A2"] = "Ask about 2.5 before the meeting; the service manager is leaving in March."
s.sheet_state = "hidden"
p.wb.properties.lastModifiedBy = "Marian Feltwell"
p.find("hidden-sheet", "'Board notes'!A1", "must-fix", "A hidden sheet, “Board notes”, will go out with the workbook, and speaks of somebody's leaving. Take it out.")
p.find("author-named", "A1", "advice", "The properties say that Marian Feltwell changed the workbook last; that goes out with the file.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.find("merged-cells", "A1", "advice", "The title, the two-line heading and the four bands are merged.")
p.find("acronyms", f"A{h}", "advice", "MASH and ICB are never spelt out.")
