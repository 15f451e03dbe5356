"""An adult social care plan after CQC's assessment of a council, 2025: B to K, BRAG by its own key, start, due and new date, a hidden column."""
from by_row import Plan, V, D, P

AT = "2025-10-31"
p = Plan("aldermere-asc-cqc", "ASC Improvement", "CQC assessment of a council's adult social care, position at 31 October 2025. Begins at B; BRAG words by a key above the table; start, due and new-date columns; evidence in a column of its own; a hidden notes column.",
         AT, {"ref": "B", "outcome": "C", "actions": "D", "lead": "E", "due": "G", "revised": "H", "status": "I", "progress": "J", "evidence": "K"}, first="B")
AC, ICB, FT = "Aldermere Council", "NHS Calder Fen ICB", "Fenside Community NHS Trust"
def where(text, nth=0):
    return [c.coordinate for row in p.ws.iter_rows() for c in row if isinstance(c.value, str) and text in c.value][nth]
CQC = dict(src=(), src_ok=[["CQC"]])

p.put(["Aldermere Council: Adult Social Care (ASC) Improvement Plan"], bold=True)
p.ws.merge_cells("B1:K1")
p.put(["Response to the Care Quality Commission's assessment of how we meet our Care Act duties. Report published 14 February 2025. Position at 31 October 2025."])
p.put(["BRAG key: Blue = complete, evidence accepted by the ASC Improvement Board; Green = on track; Amber = some risk to the date; Red = off track; White = not due to begin yet"])
p.at(5)
p.put(["Ref", "What CQC told us", "Our commitment", "Accountable lead", "Start", "Due", "New date (if changed)", "BRAG", "Latest position", "How we know", "Officer notes - NOT FOR CIRCULATION"], bold=True, fill="BDD7EE")
d = D

p.band("THEME 1: WORKING WITH PEOPLE", 10)
p.act(["1.1", "People waited too long for a Care Act assessment.", "Clear the backlog and assess everybody within 28 days of first contact.", "Priti Vasani (Aldermere Council)", d(2025,2,24), d(2025,6,30), None, "Blue",
       "Backlog cleared by the temporary team, which stood down on 27 June.", "Weekly waiting list report, 16 June 2025: 41 people waiting, the longest for 27 days (388 people in February)"],
      "1.1", [P("Priti Vasani", AC)], ("2025-06-30", None), "complete", "evidenced", "Weekly waiting list report, 16 June 2025: 41 people waiting, the longest for 27 days", **CQC)
p.quiet("narrower-than-promised", "J", "1.1", "The promise of 28 days is answered in the evidence column: the longest wait is 27 days.")
p.act(["1.2", "Many people had not had a review in the last year.", "Review every long-term package at least once in 12 months.", "Priti Vasani (Aldermere Council)", d(2025,3,3), d(2025,12,31), None, "Green",
       "Reviewed in the last 12 months: 61% at the end of September (46% in February).", "Monthly performance scorecard"],
      "1.2", [P("Priti Vasani", AC)], ("2025-12-31", None), **CQC)
p.act(["1.3", "Unpaid carers did not know that they could ask for an assessment of their own.", "Commission a carers' assessment offer and publicise it in all GP surgeries and libraries.", "Owen Tranter (Aldermere Council)", d(2025,4,1), d(2025,9,30), None, "Amber",
       "Contract awarded to Aldermere Carers Centre in September. First assessments are booked for the week of 10 November.", None],
      "1.3", [P("Owen Tranter", AC)], ("2025-09-30", None), **CQC)
p.act(["1.4", "Waits for occupational therapy (OT) were unequal between the two localities.", "One waiting list and one triage tool for OT across the council and the community trust.", "Owen Tranter (Aldermere Council) & Bola Adisa (Fenside Community NHS Trust)", d(2025,4,14), d(2025,9,30), d(2026,1,31), "Amber",
       "Single triage tool agreed in July. Merging the lists was put back because the two records systems cannot yet exchange referrals; the supplier's fix is promised for December.", None],
      "1.4", [P("Owen Tranter", AC), P("Bola Adisa", FT)], ("2025-09-30", "2026-01-31"), sector="joint", **CQC)
p.act(["1.5", "Take-up of direct payments was low and the paperwork was hard to follow.", "Simplify the direct payment agreement and promote personal assistants.", "Tomasz Wilk (Aldermere Council)", d(2025,5,1), "Ongoing", None, "Green",
       "Two-page agreement in use since August. 22.4% of people now use a direct payment (19.8% in February).", None],
      "1.5", [P("Tomasz Wilk", AC)], (None, None), **CQC,
      find=[("due-unreadable", "G", "check", "“Ongoing” is not a date, so action 1.5 can never be late. Give a day.")])
p.act(["1.6", "Information was not offered in formats that people could use.", "Easy Read, large print and British Sign Language versions of the ten core leaflets.", "Tomasz Wilk", d(2025,3,10), d(2025,8,29), None, "Blue",
       "All ten leaflets are on the website and in the contact centre.", "Tested by the Speaking Up panel on 12 August 2025; the panel's report found nine of ten clear and the tenth was rewritten"],
      "1.6", [P("Tomasz Wilk")], ("2025-08-29", None), "complete", "evidenced", "the panel's report found nine of ten clear and the tenth was rewritten", sector=None, sector_ok=["LA"], leads_ok=[[P("Tomasz Wilk", AC)]], **CQC,
      find=[("organisation-unknown", "E", "advice", "“Tomasz Wilk” stands without an organisation here; elsewhere it is Aldermere Council. Write it here too.")])

p.band("THEME 2: PROVIDING SUPPORT", 10)
p.act(["2.1", "Home care packages were handed back at short notice.", "Let a new home care framework with a 28-day notice clause.", "Owen Tranter (Aldermere Council)", d(2025,2,24), d(2025,7,31), None, "Blue",
       "The new framework is in place and providers are far happier. Hand-backs are now rare.", None],
      "2.1", [P("Owen Tranter", AC)], ("2025-07-31", None), "complete", "asserted", "The new framework is in place and providers are far happier. Hand-backs are now rare.", **CQC)
p.act(["2.2", "Gaps in nursing care for people with advanced dementia.", "Publish a market position statement for dementia nursing care.", "Owen Tranter (Aldermere Council)", d(2025,3,3), d(2025,6,13), None, "Blue", None, None],
      "2.2", [P("Owen Tranter", AC)], ("2025-06-13", None), "complete", "none", None, **CQC)
p.act(["2.3", "Some people stayed in hospital longer than they needed.", "Extend the home first pathway to weekends.", "Sadie Muir (NHS Calder Fen ICB) / Priti Vasani (Aldermere Council)", d(2025,6,2), d(2025,11,28), None, "Green",
       "Saturday cover began on 4 October; Sunday rota out to consultation with staff until 7 November.", "Discharge dashboard"],
      "2.3", [P("Sadie Muir", ICB), P("Priti Vasani", AC)], ("2025-11-28", None), sector="joint", **CQC)
p.act(["2.4", "Equipment was delivered late and not always collected.", "Re-procure community equipment with a five-day standard.", "Bola Adisa (Fenside Community NHS Trust)", d(2025,3,17), d(2025,7,31), d(2025,10,31), "Amber",
       "Extended as the first tender drew a single bid. Second tender evaluated; the award is with the trust's board today.", None],
      "2.4", [P("Bola Adisa", FT)], ("2025-07-31", "2025-10-31"), sector="NHS", **CQC,
      find=[("due-soon", "H", "advice", "Action 2.4 falls due on 31 October 2025, the day of this report. Will it be done, or is a new date needed?")])
p.quiet("overdue", "H", "2.4", "The new date is the as-at day itself: not yet past.")
p.act(["2.5", "Young people and families found the move to adult services abrupt.", "Begin transition planning at 14 through a joint preparing for adulthood team.", "Lena Osgood (Aldermere Council)", d(2025,9,1), d(2026,3,31), None, "Green",
       "Team manager appointed; protocol drafted with the parent carer forum.", None],
      "2.5", [P("Lena Osgood", AC)], ("2026-03-31", None), **CQC)
p.quiet("small-number", "D", "2.5", "“at 14” is an age range of the service, not a count of people.")
p.act(["2.6", "Few alternatives to residential care for working-age adults.", "Bring 36 supported living flats into use at Tannery Yard.", "Lena Osgood (Aldermere Council)", d(2026,4,1), d(2026,1,31), None, "White",
       "Planning application goes to committee in December. Works begin after the winter.", None],
      "2.6", [P("Lena Osgood", AC)], ("2026-01-31", None), **CQC,
      find=[("due-before-start", "G", "check", "Action 2.6 is due on 31 January 2026, before its own start on 1 April 2026. Which year is meant?")])
p.act(["2.7", "Reablement was offered to too few people after a stay in hospital.", "Offer reablement to all who may benefit.", "Head of Provider Services", d(2025,6,2), d(2026,2,27), None, "Green", None, None],
      "2.7", [P("Head of Provider Services")], ("2026-02-27", None), sector=None, sector_ok=["LA"], **CQC,
      find=[("progress-missing", "J", "check", "Nothing is said of the progress of action 2.7, which is open and “Green”. Ask the lead."),
            ("organisation-unknown", "E", "advice", "“Head of Provider Services” stands without an organisation. Say whose officer leads.")])

p.band("THEME 3: HOW WE ENSURE SAFETY", 10)
p.act(["3.1", "Decisions on safeguarding concerns were not always timely.", "Decide on every concern within two working days.", "Rhian Pask (Aldermere Council)", d(2025,2,24), d(2025,7,31), None, "Blue",
       "Duty rota changed in April; a manager screens all concerns by noon.", "Audit of 60 concerns, August 2025: 57 decided within two working days"],
      "3.1", [P("Rhian Pask", AC)], ("2025-07-31", None), "complete", "evidenced", "Audit of 60 concerns, August 2025: 57 decided within two working days", **CQC)
p.act(["3.2", "A large backlog of deprivation of liberty (DoLS) applications.", "Reduce the backlog to fewer than 50.", "Rhian Pask (Aldermere Council)", d(2025,3,3), d(2025,9,30), "TBC", "Red",
       "214 outstanding at 24 October. Independent assessors' fees exceed the budget; options go to the Improvement Board.", "Monthly DoLS return"],
      "3.2", [P("Rhian Pask", AC)], ("2025-09-30", None), **CQC,
      late_words="Action 3.2 was due by 30 September 2025 and is off track; the new date is only “TBC”. Give the new date, or record why there is none.")
p.act(["3.4", "Learning from Safeguarding Adults Reviews (SARs) did not reach front-line staff.", "Seven-minute briefings after each review and a yearly learning week.", "Calder Fen Safeguarding Adults Board", d(2025,5,12), d(2025,12,12), None, "Green",
       "Two briefings issued. The second tells of the man aged 83 found at home in Quarry Lane in March after neighbours had rung three times.", None],
      "3.4", [P(None, "Calder Fen Safeguarding Adults Board")], ("2025-12-12", None), sector=None, **CQC,
      find=[("ref-out-of-sequence", "B", "check", "Action 3.2 is followed by 3.4: 3.3 is left out. Was it taken out of the plan, and who agreed?"),
            ("case-story", "J", "must-fix", "“the man aged 83 found at home in Quarry Lane” tells of one person's case. Take it out or generalise before publishing.")])
p.act(["3.5", "Mental capacity assessments were not decision-specific.", "Train all assessing staff in recording decision-specific capacity.", "Rhian Pask (Aldermere Council)", d(2025,6,2), d(2025,9,26), None, "Blue",
       "Training not yet started: the trainer withdrew and a second quotation is awaited.", None],
      "3.5", [P("Rhian Pask", AC)], ("2025-09-26", None), "complete", "none", None, ev_ok=["asserted"], st_ok=["open", "unclear"], od_ok=[True], quiet=True, **CQC,
      find=[("status-disagrees", "I", "must-fix", "Action 3.5 is “Blue” (complete, evidence accepted), but the latest position says “Training not yet started”. Correct one of them.")])
p.act(["3.6", "The council did not know which providers had tested continuity plans.", "Every regulated provider to send in a tested continuity plan.", "Tomasz Wilk (Aldermere Council)", d(2025,4,1), d(2025,10,17), None, "Blue",
       "63 of 63 plans received and read by the quality team. The remaining nine exercises will be held in January 2026.", "Quality team's register of plans, 15 October 2025"],
      "3.6", [P("Tomasz Wilk", AC)], ("2025-10-17", None), "complete", "evidenced", "63 of 63 plans received and read by the quality team.", **CQC,
      find=[("complete-future", "J", "check", "Action 3.6 is recorded as complete, but nine exercises “will be held in January 2026”, and the commitment speaks of tested plans. Is it complete?")])

p.band("THEME 4: LEADERSHIP", 10)
p.act(["4.1", "Co-production was not yet part of how the council worked.", "Agree a co-production charter with people who draw on care.", "Lena Osgood (Aldermere Council)", d(2025,3,3), d(2025,7,11), None, "Blue",
       "Charter written by the Together Group.", "Charter signed by the Cabinet Member and the Together Group on 9 July 2025; minutes published"],
      "4.1", [P("Lena Osgood", AC)], ("2025-07-11", None), "complete", "evidenced", "Charter signed by the Cabinet Member and the Together Group on 9 July 2025; minutes published", **CQC)
p.act(["4.2", "High turnover of social workers in the hospital teams.", "Three-year workforce strategy with a career pathway.", "Principal Social Worker (vacant)", d(2025,5,1), d(2025,12,19), None, "Amber",
       "Draft shared with trade unions in September; comments are being worked through.", None],
      "4.2", [P("Principal Social Worker (vacant)")], ("2025-12-19", None), sector=None, sector_ok=["LA"], leads_ok=[[P("Principal Social Worker")], []], **CQC,
      find=[("lead-missing", "E", "check", "The post of Principal Social Worker is vacant. Who answers for action 4.2 meanwhile?")])
p.act(["4.3", "Performance data was not trusted by team managers.", "One scorecard, validated monthly, for the department and its partners.", "Priti Vasani (Aldermere Council)", d(2025,3,3), d(2025,11,7), None, "Green",
       "Scorecard live; last two definitions being agreed with the ICB.", "#REF!"],
      "4.3", [P("Priti Vasani", AC)], ("2025-11-07", None), **CQC,
      find=[("error-shown", "K", "must-fix", "K shows “#REF!” where the evidence for action 4.3 should stand. Mend the formula, or write the words."),
            ("due-soon", "G", "advice", "Action 4.3 falls due on 7 November 2025.")])
p.act(["4.4", "Equality data was incomplete.", "Record ethnicity and communication needs for 95% of people.", "Tomasz Wilk (Aldermere Council)", d(2025,6,2), d(2025,12,31), "TBC", "Amber",
       "Recorded for 81% at September. A change to the system form is needed before the field can be made compulsory.", None],
      "4.4", [P("Tomasz Wilk", AC)], ("2025-12-31", None), **CQC,
      find=[("revised-no-date", "H", "check", "The new date of action 4.4 is “TBC”: 31 December 2025 stays in force until there is one. What is it to be?")])
p.act(["4.5", "Members did not see enough about quality and risk.", "Quarterly adult social care assurance report to scrutiny.", "Director of Adult Social Services (Aldermere Council)", d(2025,4,1), d(2025,9,12), None, "Blue",
       "First two reports taken in June and September.", "Adults Scrutiny Committee minutes, 5 June 2025 (minute 14) and 11 September 2025 (minute 31)"],
      "4.5", [P("Director of Adult Social Services", AC)], ("2025-09-12", None), "complete", "evidenced", "Adults Scrutiny Committee minutes, 5 June 2025 (minute 14) and 11 September 2025 (minute 31)", **CQC)
p.quiet("organisation-unknown", "E", "4.5", "A post without a name, but with its council.")
p.act(["4.6", "Learning from complaints was not shared.", "Quarterly learning bulletin; contact the complaints team at asc.complaints@aldermere.example.", "Healthwatch Aldermere with Lena Osgood (Aldermere Council)", d(2025,7,1), d(2025,9,30), d(2025,12,31), "Amber",
       "First bulletin drafted.", None],
      "4.6", [P(None, "Healthwatch Aldermere")], ("2025-09-30", "2025-12-31"), sector=None, sector_ok=["LA"], ww=[P("Lena Osgood", AC)], ww_ok=[[]],
      leads_ok=[[P(None, "Healthwatch Aldermere"), P("Lena Osgood", AC)]], **CQC,
      find=[("email-address", "D", "check", "“asc.complaints@aldermere.example” is an e-mail address. Is it meant to be published?"),
            ("revised-no-reason", "H", "advice", "Action 4.6 was put back from 30 September to 31 December 2025, and nothing says why. Give the reason.")])

p.row += 1
p.put(["Next report to the ASC Improvement Board: 27 November 2025."])
for r, t in (("1.4", "OT lead unhappy with delay, do not share"), ("3.2", "Budget gap not yet told to s151")):
    row = next(a["row"] for a in p.actions if a["ref"] == r)
    p.ws[f"L{row}"] = t
p.ws.column_dimensions["L"].hidden = True
p.find("hidden-column", "L5", "must-fix", "Column L, “Officer notes - NOT FOR CIRCULATION”, is hidden but goes out with the workbook. Take it out of the copy.")
p.find("merged-cells", "B1", "advice", "The title and the theme bands are merged cells. Screen readers may lose their place; use Centre Across Selection.")
p.find("no-document-title", "'ASC Improvement'!A1", "advice", "The workbook has no title in its properties.")
p.find("acronyms", where("ICB)"), "advice", "ICB is never spelt out (nor BRAG, in the key). Spell it out where it first stands.")
p.widths = {"B": 7, "C": 34, "D": 38, "E": 28, "F": 12, "G": 12, "H": 12, "I": 9, "J": 46, "K": 40}
