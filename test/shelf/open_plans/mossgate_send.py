"""Area SEND inspection, 2023: the date comes first and the update last, colour words by a key on another sheet (Green alone is
complete), school terms, a plan three months older than the meeting, a second table below, a hidden sheet."""
from by_row import D, P, Plan

MC, ICB, MCH = "Mossgate Metropolitan Borough Council", "NHS Levenside and Mossgate ICB", "Mossgate Community Healthcare NHS Trust"
PCF = "Mossgate Parent Carer Forum"
HB, TO, NK, YD = P("Helen Bracewell", MC), P("Tunde Okafor", MC), P("Nisha Kotecha", ICB), P("Yvonne Dacre", MCH)

p = Plan("mossgate-send-2023", "Action plan", "Ofsted and CQC area SEND inspection of September 2023, priority action plan, update at 6 June 2024 for a scrutiny committee of September. Date first, lead second; words of colour by the key on the sheet Key; second table and hidden sheet.",
         "2024-09-19", {"due": "A", "revised": "A", "lead": "B", "ref": "C", "actions": "D", "outcome": "E", "status": "F", "progress": "G", "evidence": "G"})
p.widths = {"A": 24, "B": 38, "C": 8, "D": 44, "E": 38, "F": 12, "G": 58}
p.put(["Mossgate local area partnership – SEND priority action plan"], bold=True)
p.put(["Ofsted and CQC inspected in September 2023; report published 7 December 2023"])
p.put(["Update at 6 June 2024"])
p.find("plan-older", "A3", "check", "The plan says 6 June 2024 and the meeting's papers are checked on 19 September. Ask the leads for an update, or tell members that this is June's position.")
p.put(["By when", "Lead(s)", "Ref", "What we will do", "What will be different for families", "RAG", "Update"], bold=True, fill="D9D2E9")
key = p.wb.create_sheet("Key")
for i, (a, b) in enumerate([("RAG", "Meaning"), ("Green", "Complete, and evidence seen by the Improvement Board"), ("Amber", "In progress and on schedule"), ("Red", "In progress but behind schedule"), ("White", "Not yet begun")], 1):
    key.cell(i, 1, a); key.cell(i, 2, b)
key.column_dimensions["B"].width = 50
notes = p.wb.create_sheet("Family stories")
notes["A1"] = "Stories heard at the coffee mornings (not for publication)"
notes["A2"] = "Mother of twins at Holm Lea: no speech therapy since moving here"
notes.sheet_state = "hidden"
p.find("hidden-sheet", "'Family stories'!A1", "must-fix", "The hidden sheet “Family stories” goes out with the workbook. Delete it or leave it out of the copy.")

p.find("merged-cells", f"A{p.band('PRIORITY ACTION 1: education, health and care (EHC) plans', 7)}", "advice", "The section bands are merged across the table; screen readers may lose their place.")
p.act([D(2024, 3, 28), "Helen Bracewell, Mossgate Metropolitan Borough Council", "1.1", "Recruit nine plan writers", "Plans are written on time", "Green",
       "All nine were in post by 18 March. Monthly data for May: 81% of new plans in 20 weeks (38% in September)."],
      "1.1", [HB], ("2024-03-28", None), "complete", "evidenced", "Monthly data for May: 81% of new plans in 20 weeks")
p.act([D(2024, 4, 30), "Helen Bracewell, Mossgate Metropolitan Borough Council", "1.2", "New template for plans, with outcomes that can be measured", "Plans say what will change for the child", "Green",
       "Template in use. Audit of 40 plans in May 2024: only 14 were judged good."],
      "1.2", [HB], ("2024-04-30", None), "complete", "evidenced", "Audit of 40 plans in May 2024: only 14 were judged good",
      find=[("complete-outstanding", "G", "check", "Green, but the audit found only 14 of 40 plans good. Is it complete?")])
p.act([D(2024, 10, 31), "Helen Bracewell, Mossgate Metropolitan Borough Council\nNisha Kotecha, NHS Levenside and Mossgate ICB", "1.3", "Health advice to arrive within six weeks", "Plans take in what health services know", "Amber",
       "Tracker shared by both bodies since April. In May 64% of advice came in time."],
      "1.3", [HB, NK], ("2024-10-31", None), sector="joint")
p.act(["end of Spring term 2024", "Tunde Okafor, Mossgate Metropolitan Borough Council", "1.4", "Clear the annual reviews that are more than a year late", "Plans are up to date", "Red",
       "1,120 of 1,900 reviews cleared. Agency staff left at Easter, and the rest will need longer."],
      "1.4", [TO], (None, None), due_ok=[("2024-03-31", None), ("2024-03-28", None), ("2024-03-22", None), ("2024-04-30", None)], od=True, od_ok=[False], quiet=True, reason="end of Spring term 2024",
      find=[("due-unreadable", "A", "must-fix", "“end of Spring term 2024” is over, whichever day was meant, and the action is not complete. What is the new date?")])
p.act([D(2024, 5, 31), "Tunde Okafor, Mossgate Metropolitan Borough Council", "1.5", "Letters to families at each stage", "Families know where they stand", "Green",
       "Families now recieve a letter at every stage and are well informed."],
      "1.5", [TO], ("2024-05-31", None), "complete", "asserted", "Families now recieve a letter at every stage and are well informed",
      find=[("misspelling", "G", "advice", "“recieve” should read “receive”.")])
p.band("PRIORITY ACTION 2: waiting for health services", 7)
p.act(["30 September 2024", "Yvonne Dacre – Mossgate Community Healthcare NHS Trust", "2.1", "Recovery plan for speech and language therapy", "Children are seen within 18 weeks", "Amber",
       "Longest wait down from 61 to 39 weeks by the end of May."],
      "2.1", [YD], ("2024-09-30", None), sector="NHS",
      find=[("due-soon", "A", "advice", "It falls due on 30 September 2024.")])
p.act(["pilot for 6 months from June 2024", "Mossgate Community Healthcare NHS Trust – Yvonne Dacre", "2.2", "Drop-in clinics at family hubs", "Help without a referral", "Amber",
       "Rooms found at the northern and the southern hub. Leaflets have gone to all schools."],
      "2.2", [YD], ("2024-11-30", None), sector="NHS", due_ok=[(None, None), (None, "2024-11-30")],
      find=[("due-activity", "A", "check", "The pilot's six months from June 2024 were read as ending 30 November 2024. Is that the date on which the action finishes?")])
p.act(["31/07/2024 (moved to 20/12/2024: provider gave notice)", "NHS Levenside and Mossgate ICB (Nisha Kotecha)", "2.3", "Commission a new pathway for autism assessments", "Families wait less for a diagnosis", "Red",
       "Market day held on 9 May with seven providers."],
      "2.3", [NK], ("2024-07-31", "2024-12-20"), sector="NHS")
p.act(["28 June 2024", "NHS Levenside and Mossgate ICB (Nisha Kotecha)", "2.4", "Publish waiting times each month", "Families can see how long they will wait", "Amber",
       "Figures are gathered. Web page is being built by the trust's communications team."],
      "2.4", [NK], ("2024-06-28", None), sector="NHS")
p.act(["30 April 2024", "Nisha Kotecha, NHS Levenside and Mossgate ICB & Helen Bracewell, Mossgate Metropolitan Borough Council", "2.5", "Agree who pays for equipment at school", "No child waits while bodies argue", "Green",
       "Agreement signed by both bodies on 24 April 2024."],
      "2.5", [NK, HB], ("2024-04-30", None), "complete", "evidenced", "Agreement signed by both bodies on 24 April 2024", sector="joint")
p.act(["15.11.24", "Yvonne Dacre (Mossgate Community Healthcare NHS Trust) with Mossgate Parent Carer Forum", None, "Ask families of those who wait what would help them meanwhile", "Families feel held while they wait", "White",
       "Not yet begun; questions will be agreed with the forum in the autumn."],
      None, [YD], ("2024-11-15", None), ww=[P(None, PCF)], sector="NHS",
      find=[("ref-missing", "C", "check", "The action has no number, where the others have one.")])
p.band("AREA FOR IMPROVEMENT 3: working with parents and carers", 7)
p.act(["31 May 2024", "Mossgate Parent Carer Forum: Leanne Sugden", "3.1", "Charter for working together", "Parents are partners", "Green",
       "Charter adopted by the partnership board on 14 May 2024 after 260 replies to the survey."],
      "3.1", [P("Leanne Sugden", PCF)], ("2024-05-31", None), "complete", "evidenced", "Charter adopted by the partnership board on 14 May 2024 after 260 replies to the survey", sector=None)
p.act(["Sept 2024", "Tunde Okafor, Mossgate Metropolitan Borough Council", "3.2", "Rebuild the Local Offer web pages with parents", "Information is easy to find", "Amber",
       "Test pages were tried by 22 parents in May. The the new pages are being written."],
      "3.2", [TO], ("2024-09-30", None),
      find=[("due-month-only", "A", "advice", "“Sept 2024” was read as 30 September 2024. Write the day."),
            ("due-soon", "A", "advice", "It falls due at the end of the month."),
            ("doubled-word", "G", "advice", "“The the” stands there. Take one out.")])
p.act(["31 July 2024", "Tunde Okafor, Mossgate Metropolitan Borough Council", "3.3", "Named officer for each family", "Families know whom to ring", "Amber/Green",
       "Names have gone out to families in the first three of the five localities."],
      "3.3", [TO], ("2024-07-31", None), st_ok=["unclear"], quiet=True,
      find=[("status-unclear", "F", "must-fix", "“Amber/Green” does not say whether it is complete; if it is not, it has been late since 31 July 2024.")])
p.act(["TBC", "Helen Bracewell, Mossgate Metropolitan Borough Council", "3.4", "Mediation service to be offered earlier", "Fewer tribunals", "Amber",
       "Two providers have been seen. Cases are still heard late: the family of a pupil born 12/03/2015 waited eleven months."],
      "3.4", [HB], (None, None), reason="TBC",
      find=[("due-unreadable", "A", "check", "“TBC” is no date, so the action can never be late. When will the date be set?"),
            ("date-of-birth", "G", "must-fix", "A pupil's date of birth stands there. Take it out before publishing.")])
p.band("AREA FOR IMPROVEMENT 4: schools and inclusion", 7)
p.act(["18 October 2024", "Holm Lea Academy, Graham Thirlby", "4.1", "Network of school SEND co-ordinators", "Children get like help in every school", "Amber",
       "Network met in March and May, with 41 schools at the second meeting."],
      "4.1", [P("Graham Thirlby", "Holm Lea Academy")], ("2024-10-18", None), sector=None)
p.act(["20 December 2024", "Helen Bracewell, Tunde Okafor (Mossgate Metropolitan Borough Council), Nisha Kotecha (NHS Levenside and Mossgate ICB), Yvonne Dacre (Mossgate Community Healthcare NHS Trust)", "4.2", "Joint offer of outreach to mainstream schools", "Children stay in their local school", "Amber",
       "Menu of outreach drawn up and tried with eight primary schools."],
      "4.2", [HB, TO, NK, YD], ("2024-12-20", None), sector="joint", leads_ok=[[P("Helen Bracewell"), TO, NK, YD]],
      find=[("leads-many", "B", "advice", "Four people lead it. Say who answers for it, and who works with them.")])
p.act(["29 November 2024", "Tunde Okafor, Mossgate Metropolitan Borough Council", "4.3", "Review every part-time timetable", "Children are at school full time", "Amber",
       "Register of part-time timetables built. Three pupils in the special school's sixth form are still on one after a year."],
      "4.3", [TO], ("2024-11-29", None),
      find=[("small-number", "G", "check", "“Three pupils” of one sixth form could be known. Say “a small number”, or take it out.")])
p.act(["1 July 2024", "Tunde Okafor, Mossgate Metropolitan Borough Council", "4.4", "Training on adaptive teaching", "Teachers know how to help", "Green", "Complete"],
      "4.4", [TO], ("2024-07-01", None), "complete", "none")
p.act([None, "Tunde Okafor, Mossgate Metropolitan Borough Council", "4.5", "Open 24 places for autistic pupils at two mainstream schools", "Places near home", "Amber",
       "Planning consent given for both schools. Building starts when the schools break up."],
      "4.5", [TO], (None, None),
      find=[("due-missing", "A", "must-fix", "There is no date, so the action can never be late.")])
p.band("AREA FOR IMPROVEMENT 5: preparing for adulthood", 7)
p.act(["31 October 2024", "Director of Adult Social Care, Mossgate Metropolitan Borough Council", "5.1", "Transitions team for those aged 14 to 25", "No gap at eighteen", "Amber",
       "Team manager begins on 1 July 2024. Adverts for the other posts are due to close on 28 June 2024."],
      "5.1", [P("Director of Adult Social Care", MC)], ("2024-10-31", None),
      find=[("promise-passed", "G", "check", "The adverts were “due to close on 28 June 2024” and the manager to begin on 1 July: both have passed. What came of it?")])
p.act(["31 January 2025", "Nisha Kotecha + Yvonne Dacre", "5.2", "Health passports for all who leave school", "Adult services know the young person", "Amber",
       "Passport tried with the leavers of one special school; feedback from their families was good."],
      "5.2", [P("Nisha Kotecha"), P("Yvonne Dacre")], ("2025-01-31", None), sector="NHS", sector_ok=[None], leads_ok=[[NK, YD]],
      find=[("organisation-unknown", "B", "advice", "Neither name has its organisation here; elsewhere they are the ICB's and the trust's. Write them here too.")])
p.act(["28 March 2025", "Helen Bracewell, Mossgate Metropolitan Borough Council", "5.3", "Supported internships with the council and the hospital", "More young people in work", "Red",
       "Eleven interns have a place for the autumn, against a target of thirty. Employers want job coaches first."],
      "5.3", [HB], ("2025-03-28", None))
p.put([]); p.put([])
r = p.put(["No", "Issue carried over from the written statement of 2019", "Lead officer", "Target date", "Status"], bold=True, fill="D9D2E9")
p.put(["W4", "Short breaks are not planned with parents", "Helen Bracewell", "31 December 2024", "In progress"])
p.put(["W7", "Transport policy is out of date", "Tunde Okafor", "31 March 2024", "In progress"])
p.find("table-unread", f"A{r}", "must-fix", "A second table with other headings stands below; its actions (one of them late) are not counted with the plan's. Bring them under the plan's headings, or put them on a sheet of their own.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.find("acronyms", "B8", "advice", "ICB and SEND are never spelt out. Spell them out where they first stand, or list them for members.")
p.quiet("overdue", "A", "2.3", "Moved to 20 December 2024, with a reason")
p.quiet("small-number", "D", "5.1", "“14 to 25” is an age range")
p.quiet("small-number", "G", "2.3", "Seven providers are no people")
p.quiet("status-unclear", "F", "1.1", "The key stands on the sheet Key")
p.quiet("progress-missing", "G", "2.4", "The update is there; the action is late, which is another matter")
