"""A JTAI of serious youth violence, 2024: police, ICB, council and probation, sub-actions 1a to 9b, the body before the officer."""
from openpyxl.comments import Comment
from by_row import D, P, Plan, V

AS_AT = "2024-11-28"
p = Plan("stourhaven-jtai-2024", "JTAI SYV", "JTAI of serious youth violence, letter July 2024, partnership plan at November 2024. Lead first (body before officer, with 'with …' for the others), sub-actions 1a to 9b with the outcome beside the first only, dates typed in all British ways, statuses in words spelt several ways, a hidden row, a note, a continuation row.",
         AS_AT, {"lead": "A", "ref": "B", "outcome": "C", "actions": "D", "due": "E", "revised": "E", "status": "F", "progress": "G", "evidence": "H"})
WVP, SC, ICB, PR, YJS = "Wendle Valley Police", "Stourhaven Council", "NHS Wendle and Stourhaven ICB", "Probation Service", "Stourhaven Youth Justice Service"
p.widths = {"A": 34, "B": 7, "C": 34, "D": 40, "E": 22, "F": 14, "G": 50, "H": 44}
p.wb.properties.title = "Stourhaven JTAI action plan, serious youth violence"
p.put(["Stourhaven Safeguarding Children Partnership"], bold=True)
p.put(["Action plan: joint targeted area inspection of the response to children who are affected by serious youth violence. Inspected 13 to 24 May 2024, letter published 8 July 2024"], bold=True)
p.put(["Update for the Partnership Executive, 28 November 2024 (v0.9, position at 15 November 2024)"])
p.at(5)
p.put(["Lead agency and officer", "No.", "What needs to improve (source)", "Action", "Target date", "Status", "Latest update", "Evidence of impact"], bold=True, fill="C6E0B4")
def act(lead, ref, out, todo, by, status, upd, how, leads, due, **k):
    k.setdefault("src", ["JTAI"]); k.setdefault("sector", None)
    return p.act([lead, ref, out, todo, by, status, upd, how], ref, leads, due, **k)
HC = P("Supt Harriet Coyle", WVP); HC2 = [P("Harriet Coyle", WVP)]
DR, FQ, MB = P("Dominic Reeve", SC), P("Farah Qureshi", ICB), P("Martyn Bale", PR)

r = p.band("PRIORITY 1: Leadership and a shared picture of need", 8)
p.find("merged-cells", f"A{r}", "advice", "The bands of the priorities are merged: screen readers may lose their place.")
act("Stourhaven Council – Dominic Reeve (with Wendle Valley Police)", "1a", "Partners share one picture of serious youth violence and act on it. (JTAI, 2024)", "Agree the data that each partner gives, and by when.", "30 August 2024", "Complete", "Agreement drawn up over the summer.", "Data agreement signed by all six partners on 27 August 2024.",
    [DR], ("2024-08-30", None), ww=[P(None, WVP)], st="complete", ev="evidenced", q="Data agreement signed by all six partners on 27 August 2024.", sector="LA")
act("Wendle Valley Police – Supt Harriet Coyle", "1b", None, "Publish a problem profile with health and school data.", "31st October 2024", "Complete", "Profile given to the Executive in October.", "Profile presented on 17 October 2024, minute 6.",
    [HC], ("2024-10-31", None), st="complete", ev="evidenced", q="Profile presented on 17 October 2024, minute 6.", leads_ok=[HC2])
act("Wendle & Stourhaven Integrated Care Board – Farah Qureshi", "1c", None, "Emergency department gives figures of knife wounds each month, without names.", "30.09.24", "Delayed", "Legal advice from the hospital is awaited.", None,
    [P("Farah Qureshi", "Wendle & Stourhaven Integrated Care Board")], ("2024-09-30", None), st="open", sector="NHS",
    leads_ok=[[FQ]], find=[("spelt-differently", "A", "advice", "“Wendle & Stourhaven Integrated Care Board” and “NHS Wendle and Stourhaven ICB” seem to be one body. Use one spelling.")])
act("Stourhaven Council – Dominic Reeve", "2a", "The Executive holds partners to account for this work. (JTAI, 2024)", "Scorecard with five measures for every meeting.", "w/e 6 Dec 2024", "On track", "Four of the five measures are filled in; the trial runs to the end of the month.", None,
    [DR], ("2024-12-06", None), st="open", sector="LA", find=[("due-soon", "E", "advice", "Action 2a falls due on 6 December 2024.")])
act("Stourhaven Council – Dominic Reeve", "2b", None, "Yearly challenge session with young people.", "28 February 2025", "On track", "The youth council has chosen its questions.", None, [DR], ("2025-02-28", None), st="open", sector="LA")

p.band("PRIORITY 2: Children are found early and assessed well", 8)
act("Stourhaven Council – Yvonne Pask", "3a", "Risk outside the home is assessed as well as risk inside it. (JTAI, 2024)", "New assessment for harm outside the home, used by all three services.", "Sept 24", "Completed", "In use since 2 September.", "Audit of 40 assessments in October 2024: 33 good or better.",
    [P("Yvonne Pask", SC)], ("2024-09-30", None), st="complete", ev="evidenced", q="Audit of 40 assessments in October 2024: 33 good or better.", sector="LA")
act("Stourhaven Youth Justice Service – Curtis Wray", "3b", None, "One plan for a child who is known to both youth justice and social care.", "31 October 2024", "In progess", "Template agreed. Three of the five teams use it.", None,
    [P("Curtis Wray", YJS)], ("2024-10-31", None), st="open", sector="LA", sector_ok=[None], quiet=True,
    find=[("status-misspelt", "F", "check", "“In progess” should read “In progress”."), ("overdue", "E", "must-fix", "Action 3b was due by 31 October 2024 and is in progress. What is the new date?")])
act("NHS Wendle and Stourhaven ICB – Farah Qureshi; Stourhaven Council – Yvonne Pask", "3c", None, "Speech and language screening for each child in the cohort.", "31 January 2025", "On-track", "A therapist began in October and has screened 18 children.", None,
    [FQ, P("Yvonne Pask", SC)], ("2025-01-31", None), st="open", sector="joint")
act("Wendle Valley Police – Insp Gemma Lott", "4a", "Children who come to custody are seen as children first. (HMICFRS, 2023)", "Every child in custody is referred to the council within the hour.", "31/07/2024", "Complete", "Custody sergeants have been reminded and referrals are now made promptly.", None,
    [P("Insp Gemma Lott", WVP)], ("2024-07-31", None), st="complete", ev="asserted", q="Custody sergeants have been reminded and referrals are now made promptly.", src=["HMICFRS"], leads_ok=[[P("Gemma Lott", WVP)]],
    find=[("narrower-than-promised", "G", "advice", "“Within the hour” was promised, and no figure is given.")])
r = act("Wendle Valley Police – Insp Gemma Lott", "4b", None, "Appropriate adults come within two hours.", "15/11/2024", "On track", "The contract is with the commissioner's office for signature.", None,
    [P("Insp Gemma Lott", WVP)], ("2024-11-15", None), st="open", src=["HMICFRS"], leads_ok=[[P("Gemma Lott", WVP)]], quiet=True,
    find=[("hidden-row", "A", "must-fix", "The row is hidden. It holds action 4b, which is not complete and is late. Members would not see it."), ("overdue", "E", "must-fix", "Action 4b was due by 15 November 2024 and is not complete. What is the new date?")])
p.ws.row_dimensions[r].hidden = True
act("Wendle Valley Police – Insp Gemma Lott", "4c", None, "Strip searches of children are reviewed by a superintendent.", "30 June 2024", "Complete", "Reviewed monthly.", "Monthly review log; the scrutiny panel's report of September 2024 found all 21 searches properly authorised.",
    [P("Insp Gemma Lott", WVP)], ("2024-06-30", None), st="complete", ev="evidenced", q="the scrutiny panel's report of September 2024 found all 21 searches properly authorised", src=["HMICFRS"], leads_ok=[[P("Gemma Lott", WVP)]])
act("St Bride's Academy Trust – Head of Inclusion", "5a", "Schools and the front door speak to each other before a child is excluded. (JTAI, 2024)", "Panel that meets before any permanent exclusion over a weapon.", "end Oct 2024", "Complete", "Panel set up.", "Feedback from 11 head teachers; exclusions fell from 14 to 9 against the autumn term of 2023 (school census).",
    [P("Head of Inclusion", "St Bride's Academy Trust")], ("2024-10-31", None), st="complete", ev="evidenced", q="exclusions fell from 14 to 9 against the autumn term of 2023 (school census)")
act("Stourhaven Council – Yvonne Pask", "5b", None, "Front door has an education worker.", "31 Dec 2024", "On track", "Post filled; she starts on 9 December. Line for schools meanwhile: 01632 960447.", None,
    [P("Yvonne Pask", SC)], ("2024-12-31", None), st="open", sector="LA", find=[("phone-number", "G", "check", "A telephone number stands in the update. Is it meant to be published?")])

p.band("PRIORITY 3: Help for children who are hurt or who hurt others", 8)
act("NHS Wendle and Stourhaven ICB – Farah Qureshi (with Stourhaven Royal Infirmary)", "6a", "Hurt children are met at the hospital bedside by a youth worker. (JTAI, 2024)", "Youth workers in the emergency department on four evenings a week.", "30 September 2024 (revised to 31 January 2025, as the provider could not recruit)", "Delayed", "One worker has started. The second has been offered the post.", None,
    [FQ], ("2024-09-30", "2025-01-31"), ww=[P(None, "Stourhaven Royal Infirmary")], st="open", sector="NHS")
act("Turning Tide – Abi Nwosu", "6b", None, "Mentor for six months after a hospital visit.", "31 March 2025", "On track", "Mentors work with 5 children at present.", None,
    [P("Abi Nwosu", "Turning Tide")], ("2025-03-31", None), st="open",
    find=[("organisation-unknown", "A", "check", "“Turning Tide” is not known as the council's, the NHS's or another body's. Which is it?"), ("small-number", "G", "check", "“5 children” could tell who they are. Take it out, or say “a small number”.")])
act("NHS Wendle and Stourhaven ICB – Dr Owen Sadler", "7a", "Mental health support reaches children in the youth justice service. (JTAI)", "Clinic in the youth justice office each week.", "within 3 months of publication", "Delayed", "Room found. The psychologist's post is being graded.", None,
    [P("Dr Owen Sadler", ICB)], (None, None), due_ok=[("2024-10-08", None)], st="open", sector="NHS", leads_ok=[[P("Owen Sadler", ICB)]], od=False, od_ok=[True], quiet=True, src_ok=[[]],
    find=[("source-malformed", "C", "check", "The source “(JTAI)” gives no year, as the others do."), ("due-unreadable", "E", "must-fix", "“within 3 months of publication” (8 July 2024) was over on 8 October 2024, and the action is open. Give a new date with its day.")])
act("NHS Wendle and Stourhaven ICB – Dr Owen Sadler", "7b", None, "Trauma training for all youth justice and police staff who meet children.", "By end of Q3 24/25", "On track", "94 of 130 trained by 8 November.", "Training register",
    [P("Dr Owen Sadler", ICB)], ("2024-12-31", None), st="open", sector="NHS", leads_ok=[[P("Owen Sadler", ICB)]], src_ok=[[]], find=[("due-month-only", "E", "advice", "“Q3 24/25” was read as 31 December 2024. Write the day.")])
act("Probation Service – Martyn Bale", "8a", "The move from youth justice to probation at 18 is planned. (JTAI, 2024)", "Transition meeting six months before the birthday.", "31 October 2024", "Complete", "Meetings are held; probation officer seconded to the youth justice service from 1 October.", "Case audit by HMPPS in November 2024: all 16 transfers had a meeting, 14 on time.",
    [MB], ("2024-10-31", None), st="complete", ev="evidenced", q="Case audit by HMPPS in November 2024: all 16 transfers had a meeting, 14 on time.",
    find=[("acronyms", "H", "advice", "HMPPS is nowhere spelt out. Spell it out where it first stands, or list it below.")])
act("Probation Service – Martyn Bale / Stourhaven Youth Justice Service – Curtis Wray", "8b", None, "One licence plan for a young adult and his or her family.", "TBC", "Not started", "Waits for the national form.", None,
    [MB, P("Curtis Wray", YJS)], (None, None), st="open", sector="LA", sector_ok=[None], find=[("due-unreadable", "E", "check", "“TBC” is not a date, so it can never be late. Give a day, or the day on which it will be looked at again.")])
act("Stourhaven Council – Dominic Reeve and Wendle Valley Police – Supt Harriet Coyle", "9a", "Places where violence happens are made safer, with those who live there.", "Walk with young people round the three places of most concern.", "30 Nov 2024", "Complete", "Held in October.", "Report of the walks with photographs, 30 October 2024; feedback of 26 young people.",
    [DR, HC], ("2024-11-30", None), st="complete", ev="evidenced", q="Report of the walks with photographs, 30 October 2024; feedback of 26 young people.", sector="LA", src=[], leads_ok=[[DR] + HC2],
    find=[("source-missing", "C", "check", "It names no inspectorate and year, as the other outcomes do. Whose recommendation does it answer?")])
act("Wendle Valley Police – Supt Harriet Coyle", "9b", None, "Lighting and patrols as the walks advise.", "31 March 2025", "On track", "Seven of the 19 points are done.", None, [HC], ("2025-03-31", None), st="open", src=[], leads_ok=[HC2])
p.cont([None, None, None, None, None, None, "The rest are in the council's works list for February.", None])

p.band("PRIORITY 4: Learning", 8)
act("Stourhaven Council – Yvonne Pask", "10a", "Staff learn together from what goes well and badly. (JTAI, 2024)", "Learning event for all partners on this inspection.", "31 October 2024", "Completed", None, None, [P("Yvonne Pask", SC)], ("2024-10-31", None), st="complete", ev="none", sector="LA")
n = act("Wendle Valley Police – Supt Harriet Coyle", "10b", None, "Rapid debrief within five days of each serious incident.", "30 September 2024", "Complete", "Debrief form agreed in September.", "Log of nine debriefs: only 3 were held within five days.",
    [HC], ("2024-09-30", None), st="complete", ev="evidenced", q="Log of nine debriefs: only 3 were held within five days.", leads_ok=[HC2],
    find=[("complete-outstanding", "H", "check", "Recorded complete, but six of nine debriefs were not held within the five days that were promised. Is it complete?"),
          ("remark", "G", "must-fix", "There is a note on the cell. It goes out with the workbook: delete it.")])
c = Comment("Harriet - can we really call this complete? YP", "Y Pask"); p.ws[f"G{n}"].comment = c
act("Stourhaven Council – Dominic Reeve", "10c", None, "Audit by all agencies together, twice a year.", "30 April 2025", "Not started", "The first is planned for March 2025.", None, [DR], ("2025-04-30", None), st="open", sector="LA")
p.quiet("outcome-missing", "C", "1b", "Sub-actions share the outcome of their first.")
p.quiet("ref-out-of-sequence", "B", "2a", "1c is followed by 2a: the letters begin again.")
p.quiet("due-before-inspection", "E", "4c", "After the inspection (May 2024), though before the letter; the action is complete.")
p.quiet("overdue", "E", "6a", "The revised date is to come, with its reason.")
p.at(p.row + 2)
p.put(["HMICFRS – His Majesty's Inspectorate of Constabulary and Fire & Rescue Services; ICB – Integrated Care Board; JTAI – joint targeted area inspection"])
