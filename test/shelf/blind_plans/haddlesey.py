"""A written statement of action after a local area SEND inspection."""

from by_row import D, P, Plan, V

M = "Haddlesey MBC"; C = "Haddlesey CCG"; PT = "Calder Vale NHS Foundation Trust"
p = Plan("haddlesey-send-wsoa", "WSoA", "Written statement of action after a local area SEND inspection: sub-actions 1.1, 1.2, a heading of two rows over start, end and revised, statuses spelt every way.",
  "2020-02-27", {"ref": "A", "outcome": None, "actions": "B", "lead": "C", "due": "E", "revised": "F", "progress": "G", "evidence": "H", "status": "I"},
  columns_acceptable={"outcome": [None, "B", "A"], "evidence": ["H", None, "G"]})
p.put([None, "HADDLESEY LOCAL AREA"], bold=True)
p.put([None, "WRITTEN STATEMENT OF ACTION – special educational needs and / or disabilities"], bold=True)
p.put([None, "Inspection 10 to 14 June 2019. Letter published 9 August 2019. Statement judged fit for purpose 28 November 2019"])
p.put([None, "Update for the SEND Improvement Board on 27 February 2020 (information to 14 February 2020)"])
p.put([None, "Complete = done and the Board has accepted the evidence;  On track;  Delayed = will miss its end date;  Not started"])
p.row += 1
p.put(["Ref", "Actions", "Lead officer(s)", "Timescale", None, None, "Progress since last Board", "How we will know (measure / evidence)", "Status"], bold=True, fill="DDDDDD")
r = p.row
p.put([None, None, None, "Start", "End", "Revised end", None, None, None], bold=True, fill="DDDDDD")
p.ws.merge_cells(f"D{r}:F{r}")
for c in "ABCGHI": p.ws.merge_cells(f"{c}{r}:{c}{r+1}")
W = 9
def head(t): p.band(t, W, fill="B4C6E7")
def sub(t):
    keep = p.section; p.band(t, W, section=False, fill="EDEDED"); p.section = keep
S1 = "PRIORITY 1: Strategic leadership and joint commissioning"
head(S1); o = "Outcome: leaders of education, health and care know how well the area is doing and put it right together"; sub(o)
so = [o]
p.act([1.1, "SEND Improvement Board set up with an independent chair, meeting every six weeks", "Director of Children & Adults (Tessa Wainfleet), Haddlesey MBC", "Sept 2019", "Sept 2019", None,
  "Board has met four times: 19 Sept, 7 Nov, 12 Dec, 23 Jan. Chair (Prof. Anne Dacre) appointed.", "Minutes", "Complete"],
  "1.1", [P("Tessa Wainfleet", M)], ("2019-09-30", None), "complete", "evidenced", "Board has met four times: 19 Sept, 7 Nov, 12 Dec, 23 Jan.", section_ok=so,
  leads_ok=[[P("Tessa Wainfleet", "Director of Children & Adults", M)], [P("Director of Children & Adults (Tessa Wainfleet)", M)], [P("Director of Children & Adults", M)]])
p.act([1.2, "Joint strategic needs assessment chapter on SEND written and used to set priorities", "Public Health – Dr Imran Siddall\nHaddlesey MBC", "Oct 2019", "31 December 2019", "31 March 2020",
  "Data gathered. First draft with partners, revised because the school census split was wrong.", "JSNA chapter on the website", "on track"],
  "1.2", [P("Dr Imran Siddall", M)], ("2019-12-31", "2020-03-31"), section_ok=so, leads_ok=[[P("Dr Imran Siddall", "Public Health", M)], [P("Imran Siddall", M)], [P("Public Health – Dr Imran Siddall", M)], [P("Imran Siddall", "Public Health", M)]])
p.act([1.3, "Joint commissioning strategy agreed by Cabinet and by the CCG’s governing body", "Tessa Wainfleet (MBC) / Gareth Ollerton (CCG)", "Oct 2019", "End of Jan 2020", None,
  "Governing body agreed it on 14 January. Cabinet deferred to March at the request of the portfolio holder.", "Strategy, minutes of both", "Delayed"],
  "1.3", [P("Tessa Wainfleet", "MBC"), P("Gareth Ollerton", "CCG")], ("2020-01-31", None), sector="joint", section_ok=so, late_words="Action 1.3 was due by the end of January 2020; Cabinet has deferred it to March. Enter the revised date, or report it as late with that reason.")
p.act([1.4, "A single dashboard of education, health and social care measures goes to every Board", "Lindsey Croal, Performance, Haddlesey Council", "1/10/19", "29/11/19", None,
  "First dashboard to Board 12 Dec. Health waits now included since Jan.", "Dashboard", "Completed"],
  "1.4", [P("Lindsey Croal", "Haddlesey Council")], ("2019-11-29", None), "complete", "evidenced", "First dashboard to Board 12 Dec.", section_ok=so, leads_ok=[[P("Lindsey Croal", "Performance", "Haddlesey Council")], [P("Lindsey Croal, Performance", "Haddlesey Council")]])
p.act([1.5, "Section 75 agreement covering therapies and equipment", "Gareth Ollerton\nNHS Haddlesey Clinical Commissioning Group\nworking with Tessa Wainfleet, Haddlesey MBC", "Nov 2019", "1st\u00a0April\u00a02020", None,
  "Heads of terms with solicitors.", "Signed agreement", "On Track"],
  "1.5", [P("Gareth Ollerton", "NHS Haddlesey Clinical Commissioning Group")], ("2020-04-01", None), sector="NHS", ww=[P("Tessa Wainfleet", M)], section_ok=so)
p.act(["1.6a", "Designated Clinical Officer in post full time", "Gareth Ollerton, CCG", "Sept 2019", "Dec 2019", None,
  "Started 6 January 2020", "Post filled", "complete "],
  "1.6a", [P("Gareth Ollerton", "CCG")], ("2019-12-31", None), "complete", "asserted", "Started 6 January 2020", sector="NHS", section_ok=so, ev_ok=["evidenced"])
p.act(["1.6b", "Designated Social Care Officer in post", "Tessa Wainfleet, MBC", "Sept 2019", "Dec 2019", "TBC",
  "No suitable applicants in the first round.", "Post filled", "delayed"],
  "1.6b", [P("Tessa Wainfleet", "MBC")], ("2019-12-31", None), section_ok=so, quiet=True,
  find=[("revised-no-date", "F", "must-fix", "1.6b was due by 31 December 2019; its revised end is “TBC”. The action is late and has no date: when will the post be filled?"), ("overdue", "E", "must-fix", "Action 1.6b was due by 31 December 2019 and is not complete.")])

S2 = "PRIORITY 2: Co-production with parents, carers, children and young people"
head(S2); o2 = "Outcome: families say that they are listened to and that what they say changes services"; sub(o2); so = [o2]
p.act(["2.1", "Co-production charter written with the Parent Carer Forum", "Mel Stainburn, SEND Strategic Lead, Haddlesey MBC, supported by Haddlesey Parent Carer Forum", "Sept 2019", "Autumn term 2019", None,
  "Charter launched 29 Nov at an event for 85 families. All partners have signed.", "Signed charter", "COMPLETED"],
  "2.1", [P("Mel Stainburn", M)], ("2019-12-31", None), "complete", "evidenced", "Charter launched 29 Nov at an event for 85 families. All partners have signed.", ww=[P(None, "Haddlesey Parent Carer Forum")], ww_ok=[[P("Haddlesey Parent Carer Forum")]], section_ok=so,
  due_ok=[("2019-12-20", None), (None, None)], leads_ok=[[P("Mel Stainburn", "SEND Strategic Lead", M)], [P("Mel Stainburn, SEND Strategic Lead", M)]])
p.act(["2.2", "Local Offer website rebuilt, and tested by families before launch", "Mel Stainburn (SEND)\nHaddlesey MBC", "Oct 2019", "Easter 2020", None,
  "User testing with 14 parents found search poor; developer is reworking it.", "Web statistics; user survey", "On track"],
  "2.2", [P("Mel Stainburn", M)], ("2020-04-12", None), due_ok=[(None, None), ("2020-04-30", None), ("2020-04-03", None), ("2020-03-31", None), ("2020-04-13", None)], section_ok=so, od=False, od_ok=[None], leads_ok=[[P("Mel Stainburn", "SEND", M)], [P("Mel Stainburn (SEND)", M)]],
  find=[("due-unreadable", "E", "advice", "“Easter 2020” may be the end of term or Easter Day (12 April 2020): which?")])
p.act(["2.3", "Young people’s group (“Our Voice Counts”) formed with pupils of four special schools and the college", "Mel Stainburn, MBC", "Nov 2019", "14 Feb 20", None,
  "Group of 6 young people met on 5 February – one from each school, two from the college. Next meeting 18 March.", "Notes of meetings", "complete"],
  "2.3", [P("Mel Stainburn", "MBC")], ("2020-02-14", None), "complete", "evidenced", "Group of 6 young people met on 5 February", section_ok=so,
  find=[("small-number", "G", "check", "“6 young people … one from each school, two from the college”: might they be known? Consider leaving out the numbers.")])
p.act(["2.4", "Survey of parents and carers each spring, results published as “You said, we did”", "Lindsey Croal\nHaddlesey MBC", "Jan 2020", "End of spring term", None,
  "Survey opens 2 March", "Survey report", "Not started"],
  "2.4", [P("Lindsey Croal", M)], ("2020-03-31", None), due_ok=[(None, None), ("2020-04-03", None), ("2020-04-30", None)], section_ok=so, od=False, od_ok=[None],
  find=[("due-no-year", "E", "advice", "“End of spring term” has no year; read as spring 2020, from its start in January 2020.")])
p.act(["2.5", "SENDIASS: independent review of capacity, and recommendations carried out", "Mel Stainburn, MBC", "Nov 2019", D(2020,1,31), None,
  "Review received 20 Jan. Recommendations not yet complete: second caseworker to be recruited.", "Review report", "Delayed"],
  "2.5", [P("Mel Stainburn", "MBC")], ("2020-01-31", None), section_ok=so)
p.act([V("2.6"), "Parent representatives on every working group; expenses paid promptly", "All workstream leads", "Oct 2019", "Ongoing", None,
  "Reps on 5 of 6 groups. Expenses policy agreed.", "Terms of reference", "on-track"],
  "2.6", [P("All workstream leads")], (None, None), leads_ok=[[P(None, "All workstream leads")], [], [P("workstream leads")]], sector=None, sector_ok=["LA", "joint"], section_ok=so,
  find=[("due-missing", "E", "check", "“Ongoing” gives no date. When should the sixth group have its representative?"), ("lead-missing", "C", "check", "“All workstream leads” names nobody who can be asked.")])

S3 = "PRIORITY 3: The quality and timeliness of education, health and care plans"
head(S3); o3 = "Outcome: plans are issued within 20 weeks and are good"; sub(o3); so = [o3]
p.act(["3.1", "Recruit six more EHC coordinators", "Danuta Foxcroft, Haddlesey MBC", D(2019,9,2), D(2019,12,20), None,
  "All six in post by 6 January. Caseloads have come down from 310 to 205 (workforce return, January).", "HR return", "Complete"],
  "3.1", [P("Danuta Foxcroft", M)], ("2019-12-20", None), "complete", "evidenced", "Caseloads have come down from 310 to 205 (workforce return, January).", section_ok=so)
p.act(["3.2", "90% of new plans within 20 weeks (baseline 41%)", "Danuta Foxcroft, Haddlesey MBC", D(2019,9,2), "31 Aug 2020", None,
  "41% June, 47% Sept, 55% Dec, 62% January.", "SEN2 and dashboard", "on track"],
  "3.2", [P("Danuta Foxcroft", M)], ("2020-08-31", None), section_ok=so)
p.act(["3.3", "Multi-agency audit of 20 plans each term against an agreed tool", "Mel Stainburn, MBC and Jo Lavender-Birch, DCO, Haddlesey CCG", "Oct 2019", D(2019,12,13,"d-mmm"), None,
  "Autumn audit done 4 December: 7 of 20 good, health section weakest. Report to Board 23 January.", "Audit report", "complete"],
  "3.3", [P("Mel Stainburn", "MBC"), P("Jo Lavender-Birch", C)], ("2019-12-13", None), "complete", "evidenced", "Autumn audit done 4 December: 7 of 20 good, health section weakest. Report to Board 23 January.", sector="joint", section_ok=so,
  leads_ok=[[P("Mel Stainburn", "MBC"), P("Jo Lavender-Birch", "DCO", C)], [P("Mel Stainburn", "MBC"), P("Jo Lavender-Birch, DCO", C)]])
p.act(["3.4", "Health advice arrives within six weeks of request", "Jo Lavender-Birch, CCG\nAngela Ridsdale, Calder Vale NHS Foundation Trust", "Oct 2019", D(2019,2,28,"d-mmm"), None,
  "71% in January; therapies 83%, paediatrics 52%.", "Tracker", "On track"],
  "3.4", [P("Jo Lavender-Birch", "CCG"), P("Angela Ridsdale", PT)], ("2019-02-28", None), due_ok=[("2020-02-28", None)], sector="NHS", section_ok=so, od=True, od_ok=[False], quiet=True,
  find=[("due-hidden-year", "E", "must-fix", "The cell shows “28-Feb” but holds 28 February 2019, before the inspection. Surely 2020 was meant? (Then it falls due the day after the Board.)")])
p.act(["3.4", "Social care advice arrives within six weeks of request", "Tessa Wainfleet, MBC", "Oct 2019", D(2020,2,29,"d-mmm"), None,
  "64% in January. New template in use", "Tracker", "On  track"],
  "3.4", [P("Tessa Wainfleet", "MBC")], ("2020-02-29", None), section_ok=so,
  find=[("ref-duplicated", "A", "must-fix", "There are two actions 3.4 (health advice; social care advice). Should this be 3.5?")])
p.act(["3.6", "Annual reviews: clear the backlog of 640, oldest and Year 9 first", "Danuta Foxcroft\nHaddlesey M.B.C.", D(2019,10,1), "31/1/2020 revised to 30/4/2020 revised again to 31/7/2020", None,
  "212 outstanding at 14 Feb. Two agency writers engaged.", "Tracker", "delayed"],
  "3.6", [P("Danuta Foxcroft", "Haddlesey M.B.C.")], ("2020-01-31", "2020-07-31"), section_ok=so,
  find=[("revised-twice", "E", "advice", "The end of 3.6 has been moved twice within one cell, and the column for the revised end is blank. Put 31 July 2020 there, and keep 31 January 2020 as the first.")])
p.act(["3.7", "Decision-making panel to include health and a head teacher", "Danuta Foxcroft, MBC", "Sept 2019", "October 2019", None, None, "Terms of reference", "Complete"],
  "3.7", [P("Danuta Foxcroft", "MBC")], ("2019-10-31", None), "complete", "none", None, section_ok=so)
p.act(["3.8", "Training for SENCOs, health visitors and social workers on writing outcomes", "Ed. Psychology – Ruth Ansty\nHaddlesey MBC", "Nov 2019", "Spring term 2020", None,
  "5 of 8 sessions held; 164 attended.  Evaluation so far 4.3 out of 5.", "Evaluations", "on track"],
  "3.8", [P("Ruth Ansty", M)], ("2020-03-31", None), due_ok=[(None, None), ("2020-04-03", None), ("2020-04-30", None)], section_ok=so, od=False, od_ok=[None], leads_ok=[[P("Ruth Ansty", "Ed. Psychology", M)], [P("Ed. Psychology – Ruth Ansty", M)]])
p.act(["3.9", "Preparing for adulthood section in every plan from Year 9", "Danuta Foxcroft, MBC", "Nov 2019", "2020/09/01", None,
  "Template changed in January", "Audit", "On track"],
  "3.9", [P("Danuta Foxcroft", "MBC")], ("2020-09-01", None), section_ok=so)
p.act([V(3.1, "0.00"), "Mediation and tribunals: learn from each case and report termly", "Danuta Foxcroft, MBC", "Nov 2019", "Feb 2020", None,
  "First learning report is due to go to the January Board", "Report", "on track"],
  "3.10", [P("Danuta Foxcroft", "MBC")], ("2020-02-29", None), section_ok=so,
  find=[("promise-passed", "G", "check", "The report was “due to go to the January Board”. It met on 23 January: did the report go?"), ("ref-number", "A", "advice", "This is shown as 3.10 but held as the number 3.1; as soon as the format is lost it will be a second 3.1. Type it as text.")])

S4 = "PRIORITY 4: Waiting times for autism assessment and for therapies"
head(S4); o4 = "Outcome: children are seen sooner, and families are supported while they wait"; sub(o4); so = [o4]
p.act(["4.1", "Clear the waiting list for autism assessment of under 5s (over 52 weeks)", "Angela Ridsdale, Calder Vale Foundation Trust", "Sept 2019", "31-Mar-2020", None,
  "118 waiting over 52 weeks in September, 57 at end January.", "Trust waiting list report", "On track"],
  "4.1", [P("Angela Ridsdale", "Calder Vale Foundation Trust")], ("2020-03-31", None), sector="NHS", section_ok=so)
p.act(["4.2", "New neuro-developmental pathway agreed by all partners", "Angela Ridsdale\nCalder Vale NHS FT\nGareth Ollerton\nHaddlesey CCG", "Sept 2019", "Dec-19", "Mar-20",
  "Pathway drafted, clinical sign off 30 January. Needs governing body on 10 March.", "Pathway document", "delayed"],
  "4.2", [P("Angela Ridsdale", "Calder Vale NHS FT"), P("Gareth Ollerton", C)], ("2019-12-31", "2020-03-31"), sector="NHS", section_ok=so)
p.act(["4.3", "Support for families who wait: drop-ins in each locality, phone line", "Angela Ridsdale, Calder Vale NHS Foundation Trust supported by Haddlesey Parent Carer Forum", "Oct 2019", "30th November 2019", None,
  "Drop-ins are running in all four localities and are well used by families.", "Attendance", "Complete"],
  "4.3", [P("Angela Ridsdale", PT)], ("2019-11-30", None), "complete", "asserted", "Drop-ins are running in all four localities and are well used by families.", sector="NHS", ww=[P(None, "Haddlesey Parent Carer Forum")], ww_ok=[[P("Haddlesey Parent Carer Forum")]], section_ok=so)
p.act(["4.4", "Speech and language therapy: waits under 18 weeks", "Angela Ridsdale, CVFT", "Oct 2019", "Q4 2019/20", None,
  "Longest wait 26 weeks (Sept: 44). 3 children have waited over 40 weeks owing to missed appointments.", "Trust report", "On track"],
  "4.4", [P("Angela Ridsdale", "CVFT")], ("2020-03-31", None), sector="NHS", sector_ok=[None], section_ok=so,
  find=[("small-number", "G", "check", "“3 children”: a small number about patients. May it be published?"), ("organisation-unknown", "C", "advice", "“CVFT” is not spelt out: is it Calder Vale NHS Foundation Trust? It is written four ways in this plan.")])
p.act(["4.5", "Occupational therapy sensory offer: decide what is commissioned and say so on the Local Offer", "Gareth Ollerton, CCG / Mel Stainburn, MBC", "Nov 2019", "31 Feb 2020", None,
  "Options paper to joint commissioning group 11 Feb", "Local Offer page", "On track"],
  "4.5", [P("Gareth Ollerton", "CCG"), P("Mel Stainburn", "MBC")], (None, None), due_ok=[("2020-02-29", None)], sector="joint", section_ok=so, od=False, od_ok=[None],
  find=[("due-unreadable", "E", "must-fix", "There is no 31 February. 29 February 2020?")])
p.act(["4.6", "Wheelchair and equipment panel to meet fortnightly", "Gareth Ollerton, CCG", "Oct 2019", "Immediately", None,
  "Panel now meets every fortnight. Average wait for a decision 9 days (was 31), per the panel log to 31 January.", "Panel log", "Cmplete"],
  "4.6", [P("Gareth Ollerton", "CCG")], (None, None), "complete", "evidenced", "Average wait for a decision 9 days (was 31), per the panel log to 31 January.", sector="NHS", section_ok=so, st_ok=["unclear"],
  find=[("misspelling", "I", "advice", "“Cmplete”: Complete?")])

S5 = "PRIORITY 5: Inclusion in mainstream schools"
head(S5); o5 = "Outcome: fewer pupils with SEND are excluded or missing education"; sub(o5); so = [o5]
p.act(["5.1", "Graduated response guidance re-issued to all schools", "Ruth Ansty, MBC", "Sept 2019", "1 November 2019", None,
  "Issued 24 October; 78 of 81 schools confirmed by the self-evaluation return that they use it.", "Return", "Done"],
  "5.1", [P("Ruth Ansty", "MBC")], ("2019-11-01", None), "complete", "evidenced", "78 of 81 schools confirmed by the self-evaluation return that they use it.", section_ok=so)
p.act(["5.2", "Part-time timetables: register kept and challenged monthly", "Head of Inclusion (vacant)", "Oct 2019", "Jan 20", None,
  "Register set up. 94 pupils on it.", "Register", "Complete awaiting sign-off"],
  "5.2", [P("Head of Inclusion")], ("2020-01-31", None), st_ok=["complete", "unclear"], sector_ok=[None], section_ok=so, leads_ok=[[P("Head of Inclusion (vacant)")], [], [P(None, "Head of Inclusion")]], od_ok=[False, None],
  find=[("complete-outstanding", "I", "must-fix", "“Complete awaiting sign-off” is not complete by the plan’s own key (“the Board has accepted the evidence”)."), ("lead-missing", "C", "check", "The lead’s post is vacant: who answers for 5.2 meanwhile?")])
p.act(["5.3", "Exclusions: every permanent exclusion of a pupil with a plan is reviewed by the Director", "Tessa Wainfleet, MBC", "Sept 2019", "Sept 2019 onwards", None,
  "Two since September. Both overturned.", "Review notes", "On track"],
  "5.3", [P("Tessa Wainfleet", "MBC")], (None, None), due_ok=[("2019-09-30", None)], section_ok=so, od=False, od_ok=[True, None], quiet=True,
  find=[("small-number", "G", "check", "“Two since September”: two pupils excluded; could they be known?"), ("due-missing", "E", "check", "“Sept 2019 onwards” has a beginning but no end: is it done, or a standing duty?")])
p.act(["5.4", "Outreach from special schools to mainstream, funded by the high needs block", "Ruth Ansty, MBC, with heads of Oakfield and The Mount special schools", "Jan 2020", "July 2020", None,
  "Schools Forum agreed funding on 16 January", "Schools Forum minutes", "in progress"],
  "5.4", [P("Ruth Ansty", "MBC")], ("2020-07-31", None), ww=[P(None, "heads of Oakfield and The Mount special schools")], section_ok=so,
  ww_ok=[[], [P("heads of Oakfield and The Mount special schools")], [P(None, "Oakfield"), P(None, "The Mount special schools")], [P(None, "Oakfield", "The Mount special schools")]],
  leads_ok=[[P("Ruth Ansty", "MBC"), P(None, "Oakfield", "The Mount special schools")]])
p.row += 1
p.put(["End of statement"])
p.quiet("as-at", "G", "1.1", "19 Sept to 23 Jan without a year is plain from the plan's dates.")
p.quiet("small-number", "G", "1.4", "No count of people.")
p.quiet("small-number", "B", "3.1", "“six more EHC coordinators” are posts.")
p.quiet("due-other-date", "E", "1.4", "29/11/19 is British and clear.")
p.quiet("overdue", "E", "1.6a", "Past date in a complete row.")
p.widths = {"A": 7, "B": 44, "C": 34, "D": 12, "E": 18, "F": 14, "G": 52, "H": 26, "I": 16}
