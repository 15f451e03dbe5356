"""ILACS improvement plan 2018-2020: the inspection's numbered recommendations as bands, BRAG in words."""
from by_row import Plan, P, V, D

p = Plan("harrowmere-ilacs", "Improvement Plan", "ILACS improvement plan 2018-2020 of an invented borough; recommendations as bands, BRAG in words by its own key (blue is finished, green only on track).",
         "2020-01-31", {"ref": "A", "outcome": "A", "actions": "B", "lead": "D", "due": "E", "revised": "E", "progress": "F", "status": "G", "evidence": "F"},
         columns_acceptable={"outcome": ["A", "C", None], "evidence": ["F", "C"]})
HBC = "Harrowmere Borough Council"
CCG = "NHS Harrowmere CCG"
BRAG = {"b": ("0070C0", "FFFFFF"), "g": ("92D050", "000000"), "a": ("FFC000", "000000"), "r": ("FF0000", "000000")}

def brag(word):
    fill, ink = BRAG[word[0].lower()]
    return V(word, fill=fill, color=ink, bold=True)

def row(ref, do, know, lead, due_cell, progress, word, **k):
    return p.act([ref, do, know, lead, due_cell, progress, brag(word)], ref, src=(), src_ok=[["OFSTED"], ["Ofsted"]], **k)

def own(role):
    """A role of the council (the note above the table says so), and the bare role, which is as honest."""
    return dict(leads=[P(role, HBC)], leads_ok=[[P(role)]])

def months(words):
    return ("due-month-only", "E", "advice", f"“{words}” was read as the last day of that month. Give the day.")

p.put([f"{HBC} – Children's Services Improvement Plan 2018–2020"], bold=True)
p.put(["Response to the inspection of local authority children's services (5 to 16 November 2018; report published 14 January 2019)"])
p.put(["Update for the Improvement Board and the Children and Families Scrutiny Committee, January 2020"])
p.put([f"Lead officers are officers of {HBC} unless another body is named."])
p.put(["BRAG: Blue – completed and the difference evidenced.  Green – on track to finish within the timescale.  Amber – some slippage.  Red – seriously off track or not started."])
p.at(7)
p.put(["Recommendation", "What we will do", "How we will know", "Lead officer", "Timescale", "Progress update", "BRAG"], bold=True, fill="BDD7EE")

first_band = p.band("Recommendation 1: The quality and timeliness of assessments, so that children's histories are consistently taken into account", 7)
row("1.1", "Relaunch the assessment standards and use them in every audit", "75% of audited assessments good or better", "Head of Service, Assessment and Intervention", "31 March 2019",
    "Standards relaunched in practice week, March 2019. Audit of 60 assessments in October 2019 found 78% good or better (54% in February 2019).", "Blue",
    **own("Head of Service, Assessment and Intervention"), due=("2019-03-31", None), st="complete", ev="evidenced", q="Audit of 60 assessments in October 2019 found 78% good or better")
row("1.2", "Introduce a management review by day 15 of each assessment", "90% of assessments finished in 45 working days", "Head of Service, Assessment and Intervention", D(2019, 4, 30),
    "The day 15 review has been live in the case system since 29 April 2019. Performance report for December 2019: 91% of assessments were finished in 45 working days.", "Blue",
    **own("Head of Service, Assessment and Intervention"), due=("2019-04-30", None), st="complete", ev="evidenced", q="Performance report for December 2019: 91% of assessments were finished in 45 working days")
row("1.3", "Train every social worker in writing chronologies", "Training records; chronologies seen in audits", "Principal Social Worker", "End of September 2019",
    "112 of 140 social workers trained at 20 January 2020. The remaining sessions are booked for February and March 2020.", "Amber",
    **own("Principal Social Worker"), due=("2019-09-30", None), st="open")
row("1.4", "Audit assessments of disabled children", "Audit reported, with actions", "Service Manager, Disabled Children's Team", "December 2019",
    "Audit of 24 assessments reported to the Improvement Board on 12 December 2019; learning shared with the team.", "Blue",
    **own("Service Manager, Disabled Children's Team"), due=("2019-12-31", None), st="complete", ev="evidenced", q="Audit of 24 assessments reported to the Improvement Board on 12 December 2019",
    find=[months("December 2019")])

p.band("Recommendation 2: The effectiveness of management oversight and supervision at all levels", 7)
row("2.1", "Rewrite the supervision policy", "Policy in force", "Assistant Director, Safeguarding and Care", D(2019, 2, 28),
    "Policy signed off by the senior leadership team on 21 February 2019 and issued to all staff.", "Blue",
    **own("Assistant Director, Safeguarding and Care"), due=("2019-02-28", None), st="complete", ev="evidenced", q="Policy signed off by the senior leadership team on 21 February 2019")
row("2.2", "Audit supervision records every month", "90% of files show supervision in the month", "Head of Quality Assurance", "Monthly from April 2019",
    "Audits have been done each month. December 2019: 38 of 44 files showed supervision in the month (86%).", "Green",
    **own("Head of Quality Assurance"), due=(None, None), due_ok=[("2019-04-30", None), ("2019-04-01", None)], od=False, od_ok=[True], st="open",
    find=[("due-unreadable", "E", "check", "“Monthly from April 2019” says when action 2.2 begins and not when it is finished. By what day will it be done?")])
row("2.3", "Run a development programme for team managers", "All 30 managers through the programme", "Workforce Development Manager", "31/07/2019 – revised to 31/12/2019",
    "The first cohort of 15 managers finished in December 2019. The second cohort will start on 13 January 2020.", "Amber",
    **own("Workforce Development Manager"), due=("2019-07-31", "2019-12-31"), st="open",
    find=[("promise-passed", "F", "check", "“The second cohort will start on 13 January 2020”: the day has passed. Did it start?"),
          ("revised-no-reason", "E", "advice", "Action 2.3 was put back from 31 July to 31 December 2019 without a reason.")])
row("2.4", "Give every team manager a weekly caseload report", "Managers can see and even out caseloads", "Head of Performance and Business Intelligence", "31 May 2019",
    "Managers now have the information that they need to oversee caseloads.", "Blue",
    **own("Head of Performance and Business Intelligence"), due=("2019-05-31", None), st="complete", ev="asserted", q="Managers now have the information that they need to oversee caseloads")

p.band("Recommendation 3: Planning for permanence, so that children in care know early where they will live", 7)
row("3.1", "Track every child's plan for permanence", "Plan for permanence agreed by the second review", "Head of Service, Children in Care", "30 June 2019",
    "Tracker in use since June 2019. Permanence panel's report for January 2020: 94% of children had a plan for permanence by the second review.", "Blue",
    **own("Head of Service, Children in Care"), due=("2019-06-30", None), st="complete", ev="evidenced", q="Permanence panel's report for January 2020: 94% of children had a plan for permanence by the second review")
row("3.2", "Improve the timeliness of initial health assessments", "90% within 20 working days", f"Designated Nurse for Looked After Children, {CCG} / Head of Service, Children in Care", D(2019, 10, 31),
    "67% of initial health assessments were within 20 working days in quarter 3. Clinics have been lost to vacancies; the provider has been asked for a recovery plan.", "Red",
    leads=[P("Designated Nurse for Looked After Children", CCG), P("Head of Service, Children in Care", HBC)],
    leads_ok=[[P("Designated Nurse for Looked After Children", CCG), P("Head of Service, Children in Care")]], sector="joint", sector_ok=["NHS"], due=("2019-10-31", None), st="open")
row("3.3", "Agree long-term matches for children settled with foster carers", "All 26 matches considered by panel", "Service Manager, Fostering", D(2020, 4, 30),
    "18 of 26 matches had been considered by panel at 15 January 2020.", "Green",
    **own("Service Manager, Fostering"), due=("2020-04-30", None), st="open")
row("3.4", "Reduce drift before care proceedings (PLO)", "Average of 16 weeks or fewer", "Head of Service, Court and Care Planning", "14/02/2020",
    "The average fell from 31 weeks to 19 in December 2019. The last changes to the tracker are being tested.", "Green",
    **own("Head of Service, Court and Care Planning"), due=("2020-02-14", None), st="open",
    find=[("due-soon", "E", "advice", "Action 3.4 falls due on 14 February 2020, in 14 days. Will it be met?")])
row("3.5", "Ask all foster carers about the support that they are given", "Survey results", "Service Manager, Fostering", "30 June 2019",
    "A sample of 20 foster carers were telephoned in June 2019; 17 said that support had improved.", "Blue",
    **own("Service Manager, Fostering"), due=("2019-06-30", None), st="complete", ev="evidenced", q="A sample of 20 foster carers were telephoned in June 2019; 17 said that support had improved",
    find=[("narrower-than-promised", "F", "advice", "The action says all foster carers; the progress speaks of a sample of 20.")])

p.band("Recommendation 4: The help that care leavers are given with health, housing and planning", 7)
row("4.1", "Design a new pathway plan with young people", "Care leavers say that their plan helps them", "Leaving Care Service Manager", "Sept 2019",
    "New plan launched on 18 September 2019. 43 care leavers answered the autumn survey, and 81% said that their plan helped them.", "Blue",
    **own("Leaving Care Service Manager"), due=("2019-09-30", None), st="complete", ev="evidenced", q="43 care leavers answered the autumn survey, and 81% said that their plan helped them",
    find=[months("Sept 2019")])
row("4.2", "End the use of bed and breakfast for care leavers", "Nobody in bed and breakfast", "Housing Options Manager and Leaving Care Service Manager", "31 December 2019",
    "2 care leavers were in bed and breakfast at the end of December, one of them aged 19, who had left the area after an assault and come back.", "Amber",
    leads=[P("Housing Options Manager", HBC), P("Leaving Care Service Manager", HBC)], leads_ok=[[P("Housing Options Manager"), P("Leaving Care Service Manager")]],
    due=("2019-12-31", None), st="open",
    find=[("small-number", "F", "check", "“2 care leavers” were in bed and breakfast. Could either be identified? Consider “a small number”."),
          ("case-story", "F", "check", "“one of them aged 19, who had left the area after an assault and come back” tells of one person. Take it out before publishing.")])
row("4.3", "Give every care leaver a health passport", "All care leavers have one by 18", f"Designated Nurse for Looked After Children, {CCG}", "30 November 2019",
    "Complete.", "Blue", leads=[P("Designated Nurse for Looked After Children", CCG)], sector="NHS", due=("2019-11-30", None), st="complete", ev="none")
row("4.4", "Publish the local offer to care leavers", "Offer published", "Leaving Care Service Manager", "31 Jan 2019",
    "Local offer approved by Cabinet on 28 January 2019 and published the next day.", "Blue",
    **own("Leaving Care Service Manager"), due=("2019-01-31", None), st="complete", ev="evidenced", q="Local offer approved by Cabinet on 28 January 2019")

p.band("Recommendation 5: The response to children who go missing or are at risk of exploitation", 7)
row("5.1", "Offer a return interview within 72 hours", "95% offered in time", "Missing and Exploitation Coordinator", D(2020, 3, 31),
    "Offered in time in 84% of episodes in quarter 3 (quarter 1: 61%).", "Gren",
    **own("Missing and Exploitation Coordinator"), due=("2020-03-31", None), st="open", st_ok=["unclear"],
    find=[("status-misspelt", "G", "check", "“Gren” is no word of the key. Is Green meant?")])
row("5.2", "Use one screening tool for exploitation in all teams", "Tool on file wherever risk is seen", "Head of Service, Early Help; Detective Chief Inspector, Public Protection, Marlshire Police", "31 October 2019",
    "Dip sample in December 2019: the tool was on 27 of 30 files. Training of two of the five localities is still to be completed.", "Blue",
    leads=[P("Head of Service, Early Help", HBC), P("Detective Chief Inspector, Public Protection", "Marlshire Police")],
    leads_ok=[[P("Head of Service, Early Help"), P("Detective Chief Inspector, Public Protection", "Marlshire Police")]], sector_ok=[None],
    due=("2019-10-31", None), st="complete", ev="evidenced", q="Dip sample in December 2019: the tool was on 27 of 30 files",
    find=[("complete-outstanding", "F", "check", "Action 5.2 is Blue, but “Training of two of the five localities is still to be completed”.")])
row("5.4", "Agree terms of reference for the multi-agency exploitation meeting", "Terms of reference in force", "KM", D(2019, 11, 29),
    "Terms of reference signed off by the partnership on 22 November 2019.", "Blue",
    leads=[P("KM", HBC)], leads_ok=[[P("KM")]], sector_ok=[None], due=("2019-11-29", None), st="complete", ev="evidenced", q="Terms of reference signed off by the partnership on 22 November 2019",
    find=[("lead-initials", "D", "check", "Action 5.4 is led by “KM”, and nothing says who that is."),
          ("ref-out-of-sequence", "A", "check", "5.4 follows 5.2. Was 5.3 taken out, and do members know?")])

p.band("Recommendation 6: The council's work as corporate parent", 7)
row("6.1", "Train all elected members in corporate parenting", "Attendance records", "Head of Democratic Services", "31/07/2019",
    "51 of 54 members came to one of four sessions by 18 July 2019, and the others have been through the recorded session.", "Blue",
    **own("Head of Democratic Services"), due=("2019-07-31", None), st="complete", ev="evidenced", q="51 of 54 members came to one of four sessions by 18 July 2019")
row("6.2", "Report a corporate parenting scorecard each quarter", "Scorecard discussed at Board", "Head of Performance and Business Intelligence", "Ongoing",
    None, "Green", **own("Head of Performance and Business Intelligence"), st="open",
    find=[("due-unreadable", "E", "check", "“Ongoing” is no date. By what day will action 6.2 be done?"),
          ("progress-missing", "F", "check", "Nothing is said of the progress of action 6.2.")])
last = row("6.3", "Set up a children in care council for under-12s", "Council meets each term", "Participation Manager", D(2019, 12, 31),
    "Not yet started: waiting for the participation officer to be appointed.", "Blue",
    **own("Participation Manager"), due=("2019-12-31", None), st="complete", st_ok=["open", "unclear"], ev="none", ev_ok=["asserted", None], od=False, od_ok=[True], quiet=True,
    find=[("status-disagrees", "G", "must-fix", "Action 6.3 is Blue, but its progress says “Not yet started”. Which is right? If it is open, it was due by 31 December 2019.")])

p.find("merged-cells", f"A{first_band}", "advice", "The six bands are merged across the table. Screen readers may lose their place.")
p.find("acronyms", f"A7:G{last}", "advice", "PLO and CCG are never spelt out.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.quiet("colour-wrong", "G", "1.1", "The fills are the BRAG, with its words and key; they promise nothing of LA and NHS.")
p.quiet("organisation-unknown", "D", "1.1", "The note above the table says whose officers the leads are.")
p.quiet("small-number", "F", "6.1", "51 of 54 members are councillors.")
p.quiet("promise-passed", "F", "1.3", "February and March 2020 are to come.")
p.quiet("overdue", "E", "4.4", "Complete; the date is past, as it should be.")
for c, w in zip("ABCDEFG", (16, 38, 30, 30, 20, 60, 10)): p.widths[c] = w
