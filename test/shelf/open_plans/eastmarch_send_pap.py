"""A SEND local area partnership's plan, 2025/26: lead and organisation in two columns, a sector column and shading, two dated progress columns, priority actions merged down, a hidden row."""
from openpyxl.styles import Font
from by_row import Plan, V, D, P

AT = "2026-06-18"
p = Plan("eastmarch-send-pap", "PAP", "Priority action plan and improvement plan of a SEND local area partnership with an ICB, 2025/26, for 18 June 2026. Person and organisation in two columns, a Sector column and shading with a key, start and end, progress of January and of May, evidence of its own, priority actions merged down the first column, a list of abbreviations below.",
         AT, {"section": "A", "ref": "B", "outcome": "C", "actions": "D", "lead": "E", "due": "I", "revised": "I", "status": "J", "progress": "L", "evidence": "M"})
EC, ICB, FT, PCF = "Eastmarch Council", "NHS Holm and Eastmarch ICB", "Holm Valley Community Health NHS Trust", "Eastmarch Parent Carer Forum"
Y, B, G = "FFF2CC", "DDEBF7", "E2EFDA"
SRC = dict(src=(), src_ok=[["OFSTED", "CQC"]])
def where(text, nth=0):
    return [c.coordinate for row in p.ws.iter_rows() for c in row if isinstance(c.value, str) and text in c.value][nth]
def row(ref, text, fill, do, who, org, sector, start, end, status, jan, may, ev=None):
    return [None, ref, V(text, fill=fill), do, who, org, sector, start, end, status, jan, may, ev]
first = {}
def section(text):
    p.section = text
    first[text] = p.row + 1
def close(text):
    p.ws.cell(first[text], 1).value = text
    p.ws.merge_cells(start_row=first[text], start_column=1, end_row=p.row, end_column=1)

p.put(["Eastmarch Local Area Partnership: SEND priority action plan (PAP)"], bold=True)
p.ws.merge_cells("A1:M1")
p.put(["Ofsted and CQC area SEND inspection, 16 June to 4 July 2025; report published 2 September 2025"])
p.put(["Updated 29 May 2026 for the SEND Improvement Board of 18 June 2026"])
p.put(["Shading of the impact column: yellow = local authority leads, blue = health leads, green = joint"])
p.row += 1
p.put(["Priority action / area for improvement", "Ref", "Impact we want to see", "Activity", "Lead", "Organisation", "Sector", "Start", "End", "Status", "Progress (January 2026)", "Progress (May 2026)", "Evidence and measures"], bold=True, fill="D9D9D9")

S1 = "PRIORITY ACTION 1: Act on delays in education, health and care (EHC) needs assessments and reviews"
section(S1)
p.act(row("1.1", "Children get their plans on time", Y, "Clear the backlog of needs assessments with locum educational psychologists", "Marisa Kettleby", EC, "LA", D(2025,9,8), D(2026,3,31), "Complete",
          "Backlog of 214 down to 96.", "Backlog cleared on 20 March.", "Weekly tracker, 27 March 2026: no assessment waiting beyond 20 weeks for advice"),
      "1.1", [P("Marisa Kettleby", EC)], ("2026-03-31", None), "complete", "evidenced", "Weekly tracker, 27 March 2026: no assessment waiting beyond 20 weeks for advice", **SRC)
p.act(row("1.2", "Plans stay up to date", Y, "Hold all overdue annual reviews", "Marisa Kettleby", EC, "LA", D(2025,9,8), D(2026,4,30), "Delayed",
          "Timetable agreed with schools.", "Phase transfers were done first. 58% of the other reviews have been held.", "Annual review dashboard"),
      "1.2", [P("Marisa Kettleby", EC)], ("2026-04-30", None), **SRC)
p.act(row("1.3", "Plans say what health services will do", B, "Health advice to be returned within six weeks", "Dr Ike Barrowclough", ICB, "Health", D(2025,10,1), D(2026,2,27), "Complete",
          "New template sent to all therapists.", "Health advice now arrives in good time and is much improved."),
      "1.3", [P("Dr Ike Barrowclough", ICB)], ("2026-02-27", None), "complete", "asserted", "Health advice now arrives in good time and is much improved.", sector="NHS", leads_ok=[[P("Ike Barrowclough", ICB)]], **SRC)
p.act(row("1.4", "Plans say what social care will do", Y, "Social care advice template and duty officer", "Yusuf Ander", EC, "LA", D(2025,10,1), D(2026,1,30), "Complete",
          "Template in use.", "Duty officer in place since February.", "Multi-agency audit of 40 plans, April 2026: social care advice good or better in 34 (11 of 40 in 2025)"),
      "1.4", [P("Yusuf Ander", EC)], ("2026-01-30", None), "complete", "evidenced", "Multi-agency audit of 40 plans, April 2026: social care advice good or better in 34 (11 of 40 in 2025)", **SRC)
p.act(row("1.5", "Families see better plans", G, "Joint quality assurance framework", "Marisa Kettleby; Dr Ike Barrowclough", f"{EC}; {ICB}", "Joint", D(2026,1,12), "End of summer term 2026", "On track",
          "Framework drafted.", "Trial audits held in March and in May; moderation is agreed."),
      "1.5", [P("Marisa Kettleby", EC), P("Dr Ike Barrowclough", ICB)], ("2026-07-31", None), due_ok=[(None, None), ("2026-08-31", None), ("2026-07-22", None), ("2026-07-21", None), ("2026-07-24", None)], sector="joint",
      leads_ok=[[P("Marisa Kettleby", EC), P("Ike Barrowclough", ICB)], [P("Marisa Kettleby", EC, ICB), P("Dr Ike Barrowclough", EC, ICB)], [P("Marisa Kettleby"), P("Dr Ike Barrowclough", EC, ICB)]], **SRC,
      find=[("due-unreadable", "I", "check", "“End of summer term 2026” is not a day, so nobody can tell when action 1.5 is late. Write the day, month and year.")])
close(S1)

S2 = "PRIORITY ACTION 2: Reduce waits for speech and language therapy and for neurodevelopmental assessment"
section(S2)
p.act(row("2.1", "Children are seen by a therapist within 18 weeks", Y, "Waiting list validation and extra clinics", "Gwen Sallow", FT, "Health", D(2025,10,6), D(2026,6,30), "On track",
          "Validation complete: 1,310 children waiting.", "870 waiting at 30 April; extra clinics run until July."),
      "2.1", [P("Gwen Sallow", FT)], ("2026-06-30", None), sector="NHS", **SRC,
      find=[("colour-wrong", "C", "must-fix", "C is yellow (local authority), but the lead of 2.1 is Gwen Sallow, Holm Valley Community Health NHS Trust, and the Sector column says Health. Blue fits."),
            ("due-soon", "I", "advice", "Action 2.1 falls due on 30 June 2026.")])
p.act(row("2.2", "Families know how long they will wait", B, "Online waiting-time tool", "Gwen Sallow", FT, "Health", D(2025,11,3), "Q4 2025/26 (revised to 30 September 2026 as the supplier withdrew)", "Delayed",
          "Supplier chosen.", "Second supplier starts work in July."),
      "2.2", [P("Gwen Sallow", FT)], ("2026-03-31", "2026-09-30"), sector="NHS", **SRC)
p.act(row("2.3", "Schools can help without waiting for a diagnosis", G, "Neurodiversity support offer in 30 schools", "Yusuf Ander & Gwen Sallow", f"{EC} & {FT}", "Joint", D(2026,1,5), D(2026,12,18), "On track",
          "First 12 schools have begun.", None),
      "2.3", [P("Yusuf Ander", EC), P("Gwen Sallow", FT)], ("2026-12-18", None), sector="joint", leads_ok=[[P("Yusuf Ander", EC, FT), P("Gwen Sallow", EC, FT)], [P("Yusuf Ander"), P("Gwen Sallow", EC, FT)]], **SRC,
      find=[("no-update", "L", "check", "The May update of action 2.3 is blank; what stands is that of January. Ask its leads where it stands.")])
p.act(row("2.4", "Parents have somebody to ring", B, "Helpline run by therapists", "Gwen Sallow", FT, "Health", D(2025,12,1), D(2026,4,30), "Completed",
          "Staff trained.", "Open on three mornings a week; 340 calls answered between January and April.", "Caller survey to be reported in July 2026"),
      "2.4", [P("Gwen Sallow", FT)], ("2026-04-30", None), "complete", "evidenced", "340 calls answered between January and April", sector="NHS", ev_ok=["asserted"], **SRC,
      find=[("complete-outstanding", "M", "check", "Action 2.4 is recorded as complete, but its evidence, “Caller survey to be reported in July 2026”, is still to come. Is it complete?")])
p.act(row("2.5", "Children with sensory needs get advice early", B, "Sensory workshops in family hubs", "Gwen Sallow", FT, "Health", D(2026,2,2), V("30 September 2026", strike=True), "On track",
          "Venues booked.", "Four workshops held; 61 parents came. The next is planned for the autumn."),
      "2.5", [P("Gwen Sallow", FT)], ("2026-09-30", None), sector="NHS", due_ok=[(None, None)], **SRC,
      find=[("struck-through", "I", "check", "The date of action 2.5 is struck through. Is it withdrawn? Write the new one, or take the line off.")])
p.act(row("2.6", "Waits are equal across the area", None, "Single pathway for neurodevelopmental assessment", "Dr Ike Barrowclough", ICB, "Health", D(2025,12,1), D(2026,10,30), "On track",
          "Pathway mapped.", "Business case approved by the ICB on 14 May 2026; CAMHS and paediatrics now share one list."),
      "2.6", [P("Dr Ike Barrowclough", ICB)], ("2026-10-30", None), sector="NHS", leads_ok=[[P("Ike Barrowclough", ICB)]], **SRC,
      find=[("colour-missing", "C", "must-fix", "C has no colour. The lead of 2.6 is Dr Ike Barrowclough, NHS Holm and Eastmarch ICB, so blue fits.")])
close(S2)

S3 = "PRIORITY ACTION 3: Prepare young people for adulthood"
section(S3)
p.act(row("3.1", "Young people know their choices at 14", Y, "Careers and transition guide co-produced with young people", "Yusuf Ander", EC, "LA", D(2025,11,3), D(2026,3,31), "Complete",
          "Drafted with the youth forum.", "Sent to all year 9 pupils with a plan.", "Youth forum feedback, 12 May 2026: 27 of 31 found it useful"),
      "3.1", [P("Yusuf Ander", EC)], ("2026-03-31", None), "complete", "evidenced", "Youth forum feedback, 12 May 2026: 27 of 31 found it useful", **SRC)
p.act(row("3.2", "Moves to adult health services are planned", B, "Transition protocol for therapies", "Gwen Sallow", FT, "Health", D(2026,3,2), D(2026,11,27), "Not started",
          None, "The task group has met twice and agreed its terms of reference."),
      "3.2", [P("Gwen Sallow", FT)], ("2026-11-27", None), sector="NHS", **SRC,
      find=[("status-disagrees", "J", "must-fix", "The status of 3.2 is “Not started”, but the progress says that the task group has met twice and agreed its terms. Correct one of them.")])
hidden = p.act(row("3.3", "More young people with plans are in work", Y, "Supported internships with three large employers", "Yusuf Ander", EC, "LA", D(2026,1,12), D(2026,9,30), "Delayed",
          "Employers approached.", "One employer has withdrawn; talks with another began in April."),
      "3.3", [P("Yusuf Ander", EC)], ("2026-09-30", None), **SRC,
      find=[("hidden-row", "B", "must-fix", "The row is hidden. It holds action 3.3, which is not complete and delayed. Members would not see it.")])
p.act(row("3.4", "Parents shape what is offered", None, "Parent survey and yearly conference", "Chair", PCF, "-", D(2025,10,1), D(2026,10,9), "On track",
          "Survey designed.", "Survey open until 30 June; 402 replies so far."),
      "3.4", [P("Chair", PCF)], ("2026-10-09", None), sector=None, **SRC)
p.quiet("colour-missing", "C", "3.4", "The forum is neither the council nor the NHS: no colour is right.")
p.act(row("3.5", "Post-16 places meet need", Y, "Sufficiency plan for specialist places after 16", "Head of School Organisation", EC, "LA", D(2025,9,15), "Autumn term 2025", "Delayed",
          "Forecast finished.", "Plan drafted; waits for the capital programme."),
      "3.5", [P("Head of School Organisation", EC)], ("2025-12-31", None), due_ok=[(None, None), ("2025-12-19", None)], od=True, od_ok=[False], quiet=True, **SRC,
      find=[("due-unreadable", "I", "must-fix", "“Autumn term 2025” is over, whichever day was meant, and action 3.5 is not complete. Give a new date, with its day, or record why not.")])
close(S3)

S4 = "AREAS FOR IMPROVEMENT"
section(S4)
p.act(row("4.1", "The local offer is easy to use", Y, "Rebuild the local offer website with families", "Marisa Kettleby", EC, "LA", D(2025,9,15), D(2026,2,27), "Complete", None, None),
      "4.1", [P("Marisa Kettleby", EC)], ("2026-02-27", None), "complete", "none", None, **SRC)
p.act(row("4.2", "Fewer children with SEND are suspended", Y, "Inclusion outreach team", "Yusuf Ander", EC, "LA", D(2026,4,13), "Pilot for 6 months from April 2026", "On track",
          "Team recruited.", "Outreach has begun in nine schools."),
      "4.2", [P("Yusuf Ander", EC)], ("2026-09-30", None), due_ok=[(None, None)], **SRC,
      find=[("due-activity", "I", "check", "“Pilot for 6 months from April 2026” was read as ending 30 September 2026. Is that the date on which action 4.2 finishes?")])
p.act(row("4.3", "Staff share what they know", G, "Information-sharing agreement between the council and health", "Yusuf Ander / Dr Ike Barrowclough", f"{EC} / {ICB}", "Joint", D(2025,11,3), D(2026,7,31), "On trakc",
          "Draft with lawyers.", "Signed by the council; the ICB's information governance lead has asked for two changes."),
      "4.3", [P("Yusuf Ander", EC), P("Dr Ike Barrowclough", ICB)], ("2026-07-31", None), sector="joint", leads_ok=[[P("Yusuf Ander", EC), P("Ike Barrowclough", ICB)], [P("Yusuf Ander", EC, ICB), P("Dr Ike Barrowclough", EC, ICB)], [P("Yusuf Ander"), P("Dr Ike Barrowclough", EC, ICB)]], **SRC,
      find=[("status-misspelt", "J", "check", "“On trakc” should probably read “On track”.")])
p.act(row("4.4", "Alternative provision is overseen", Y, None, "Head of School Organisation", EC, "LA", D(2026,1,12), D(2026,7,17), "On track",
          "Register of providers drawn up.", "Visits made to 14 of 16 providers."),
      "4.4", [P("Head of School Organisation", EC)], ("2026-07-17", None), **SRC,
      find=[("action-missing", "D", "check", "No activity is given for 4.4. Say what will be done.")])
p.act(row(None, "Children's short breaks meet need", Y, "Recommission short breaks", "Yusuf Ander", EC, "LA", D(2026,2,2), D(2027,3,31), "On track",
          "Needs assessment begun.", "Needs assessment published in May 2026."),
      None, [P("Yusuf Ander", EC)], ("2027-03-31", None), **SRC,
      find=[("ref-missing", "B", "check", "The action on short breaks has no number, where others have one.")])
p.act(row("4.5", "Complex cases are resolved early", G, "Joint panel for complex placements", "Marisa Kettleby and Dr Ike Barrowclough", f"{EC} and {ICB}", "Joint", D(2025,12,1), D(2025,1,30), "On track",
          "Terms agreed.", "Panel meets monthly. Case 401 023 2137 was used as the worked example for training."),
      "4.5", [P("Marisa Kettleby", EC), P("Dr Ike Barrowclough", ICB)], ("2025-01-30", None), due_ok=[("2026-01-30", None)], od=True, od_ok=[False], quiet=True, sector="joint",
      leads_ok=[[P("Marisa Kettleby", EC), P("Ike Barrowclough", ICB)], [P("Marisa Kettleby", EC, ICB), P("Dr Ike Barrowclough", EC, ICB)], [P("Marisa Kettleby"), P("Dr Ike Barrowclough", EC, ICB)]], **SRC,
      find=[("due-before-inspection", "I", "must-fix", "30 January 2025 is before the inspection of June 2025 and before the action's own start. Is 2026 meant? Late either way."),
            ("nhs-number", "L", "must-fix", "Ten digits in the progress of 4.5 are an NHS number by their check digit. Take them out before publishing.")])
p.act(row("4.6", "Schools make good provision at SEN support", None, "Graduated approach toolkit adopted by each school", "All headteachers", "Schools", "-", D(2026,1,12), "Immediately", "On track",
          "Toolkit launched.", "Toolkit in use in 41 of 74 schools. New hub for training at Mill Yard, QE4 2TT."),
      "4.6", [P("All headteachers", "Schools")], (None, None), sector=None, leads_ok=[[P(None, "Schools")], [P("All headteachers")], []], **SRC,
      find=[("lead-missing", "E", "check", "“All headteachers” names nobody who can be asked. Name one person who answers for action 4.6."),
            ("due-unreadable", "I", "check", "“Immediately” is not a date, so action 4.6 can never be late. Give a day."),
            ("postcode", "L", "check", "“QE4 2TT” is a postcode. Is it meant to be published?")])
p.act(row("4.7", "The partnership knows itself well", G, "Joint data dashboard reported to each board", "Marisa Kettleby + Dr Ike Barrowclough", f"{EC} + {ICB}", "Joint", D(2025,10,1), D(2026,3,31), "complete",
          "Data feeds agreed.", "Dashboard recieved by the board each month since March.", "Board minutes, 19 March, 23 April and 21 May 2026"),
      "4.7", [P("Marisa Kettleby", EC), P("Dr Ike Barrowclough", ICB)], ("2026-03-31", None), "complete", "evidenced", "Board minutes, 19 March, 23 April and 21 May 2026", sector="joint",
      leads_ok=[[P("Marisa Kettleby", EC), P("Ike Barrowclough", ICB)], [P("Marisa Kettleby", EC, ICB), P("Dr Ike Barrowclough", EC, ICB)], [P("Marisa Kettleby"), P("Dr Ike Barrowclough", EC, ICB)]], **SRC,
      find=[("misspelling", "L", "advice", "“recieved” should probably read “received”.")])
close(S4)

p.row += 1
p.put(["Abbreviations: EHC - education, health and care; ICB - integrated care board; SEND - special educational needs and disabilities"])
p.ws.row_dimensions[hidden].hidden = True
p.find("acronyms", where("CAMHS"), "advice", "CAMHS is never spelt out, though other abbreviations are listed below the plan.")
p.find("merged-cells", "A1", "advice", "The title and the priority actions are merged cells. Screen readers may lose their place; use Centre Across Selection.")
p.find("no-document-title", "'PAP'!A1", "advice", "The workbook has no title in its properties.")
p.widths = {"A": 24, "B": 6, "C": 28, "D": 32, "E": 24, "F": 30, "G": 9, "H": 12, "I": 20, "J": 12, "K": 30, "L": 42, "M": 36}
