"""A fire authority's plan after HMICFRS, 2023: recommendations merged down, ranks in the owner column, status letters with the key below, a board date that is no deadline."""
from by_row import Plan, V, D, P

AT = "2023-12-06"
p = Plan("norlea-fire-hmicfrs", "HMICFRS tracker", "HMICFRS cause of concern and areas for improvement of a combined fire authority, tracker for the meeting of 6 December 2023. Numbers held as numbers (1.10 as 1.1), findings merged down, ranks before names, own status letters with the key below the table, a board date beside the deadline, notes below.",
         AT, {"ref": "A", "outcome": "B", "actions": "C", "lead": "D", "due": "F", "revised": "F", "status": "G", "progress": "H", "evidence": "H"})
F = "Norlea Fire and Rescue Service"
def where(text, nth=0):
    return [c.coordinate for row in p.ws.iter_rows() for c in row if isinstance(c.value, str) and text in c.value][nth]
def K(**more):
    return dict(sector=None, src=(), src_ok=[["HMICFRS"]], **more)
def R(rank, name, org=F):
    """A rank before a name: with the rank, or without it."""
    return dict(leads=[P(f"{rank} {name}", org)], leads_ok=[[P(name, org)]])
def merge(first, last, col="B"):
    p.ws.merge_cells(f"{col}{first}:{col}{last}")

p.put(["NORLEA FIRE AUTHORITY", None, None, None, None, None, None, None, None], bold=True)
p.put(["HMICFRS improvement tracker: inspection report published 20 January 2023"], bold=True)
p.put(["Audit and Performance Committee, 6 December 2023"])
p.row += 1
p.put(["No", "What the inspectorate found", "Action", "Owner", "Working with", "Deadline", "Status", "Latest update", "Board date"], bold=True, fill="F8CBAD")
B = D(2024,1,18)

p.band("CAUSE OF CONCERN: PREVENTION", 9)
a = p.act([1.1, "The service does not prioritise home fire safety visits by risk.", "Adopt a risk-based targeting model for visits", "GM Dan Whitlow, Norlea Fire and Rescue Service", "Norlea County Council (adult social care)", D(2023,4,28), "V", "Model adopted. Independent review by the university, July 2023: 4 in 5 visits now go to the two highest bands.", B],
      "1.1", due=("2023-04-28", None), st="complete", ev="evidenced", q="Independent review by the university, July 2023: 4 in 5 visits now go to the two highest bands.", ww=[P(None, "Norlea County Council")],
      ww_ok=[[P(None, "Norlea County Council (adult social care)")], [P("adult social care", "Norlea County Council")], []], **R("GM", "Dan Whitlow"), **K())
p.quiet("lead-initials", "D", "1.1", "GM is a rank (Group Manager), not a person's initials.")
p.quiet("small-number", "H", "1.1", "“4 in 5 visits” and “the two highest bands” count no people.")
p.act([1.2, None, "Clear the backlog of referrals for a visit", "SM Kelly Orde, Norlea Fire and Rescue Service", None, D(2023,6,30), "V", "Backlog of 1,140 cleared by 23 June; performance report Q1 2023/24 shows none waiting over 28 days.", B],
      "1.2", due=("2023-06-30", None), st="complete", ev="evidenced", q="performance report Q1 2023/24 shows none waiting over 28 days", **R("SM", "Kelly Orde"), **K())
p.act([1.3, None, "Referral form for partners on the public website", "SM Kelly Orde, Norlea Fire and Rescue Service", "Norlea Constabulary", D(2023,5,31), "V", "Form is live and partners find it easy to use.", B],
      "1.3", due=("2023-05-31", None), st="complete", ev="asserted", q="Form is live and partners find it easy to use.", ww=[P(None, "Norlea Constabulary")], ww_ok=[[]], **R("SM", "Kelly Orde"), **K())
p.act([1.4, None, "Data sharing agreement on oxygen users and people with limited mobility", "GM Dan Whitlow, Norlea Fire and Rescue Service / Imogen Sayle, NHS Norlea ICB", None, D(2023,9,29), "I", "Agreement signed by the ICB; the first file did not match our addresses and has been sent back.", B],
      "1.4", [P("GM Dan Whitlow", F), P("Imogen Sayle", "NHS Norlea ICB")], ("2023-09-29", None), sector="NHS", sector_ok=[None], leads_ok=[[P("Dan Whitlow", F), P("Imogen Sayle", "NHS Norlea ICB")]], src=(), src_ok=[["HMICFRS"]])
p.act([1.5, None, "Quality assure one visit in 20", "SM Kelly Orde, Norlea Fire and Rescue Service", None, D(2023,12,15), "I", "Form and sampling agreed; 31 visits assured since October.", B],
      "1.5", due=("2023-12-15", None), **R("SM", "Kelly Orde"), **K(),
      find=[("due-soon", "F", "advice", "Action 1.5 falls due on 15 December 2023.")])
p.act([1.6, None, "Train every station watch in the new visit", "WM Paul Detmer, Norlea Fire and Rescue Service", None, "09/30/2023", "V", "Training records at 2 October 2023: 44 of 44 watches trained.", B],
      "1.6", due=("2023-09-30", None), st="complete", ev="evidenced", q="Training records at 2 October 2023: 44 of 44 watches trained.", **R("WM", "Paul Detmer"), **K(),
      find=[("due-month-first", "F", "check", "“09/30/2023” can only be 30 September 2023, with the month first. Write the month in letters.")])
p.act([1.7, None, "Evaluate the effect of visits on accidental dwelling fires", "AM Ruth Tennick, Norlea FRS", "Fenmouth University", "early March 2024", "N", "To begin when a year of data is held.", B],
      "1.7", due=("2024-03-10", None), due_ok=[("2024-03-31", None), ("2024-03-01", None), (None, None)], ww=[P(None, "Fenmouth University")], ww_ok=[[]], **R("AM", "Ruth Tennick", "Norlea FRS"), **K(),
      find=[("due-unsettled", "F", "check", "“early March 2024” leaves the day open. Write the day that was agreed."),
            ("spelt-differently", "D", "advice", "“Norlea FRS” and “Norlea Fire and Rescue Service” seem to be one body. Use one spelling throughout.")])
p.act([1.8, None, "Safeguarding referrals from visits followed up", "Safeguarding Lead, Norlea Fire and Rescue Service", "Norlea County Council", D(2024,1,31), "I", "38 referrals since April. Feedback was missing for 5 vulnerable adults at Saltby, and is being chased.", B],
      "1.8", [P("Safeguarding Lead", F)], ("2024-01-31", None), ww=[P(None, "Norlea County Council")], ww_ok=[[]], **K(),
      find=[("small-number", "H", "check", "“5 vulnerable adults at Saltby” could identify somebody. Take it out, or say “a small number”.")])
p.act([1.9, None, "Publish the prevention strategy 2024-28", "AM Ruth Tennick, Norlea Fire and Rescue Service", None, D(2022,9,30,"d-mmm"), "I", "Consultation closed with 212 replies; being analysed.", B],
      "1.9", due=("2022-09-30", None), due_ok=[("2023-09-30", None)], od=True, quiet=True, **R("AM", "Ruth Tennick"), **K(),
      find=[("due-hidden-year", "F", "must-fix", "F shows 30-Sep but holds 30 September 2022, before the report came out. Read as 2023, action 1.9 is late. Confirm the year, and give a later date or record why not.")])
b = p.act([V(1.1, "0.00"), None, "Report progress on prevention to each Authority meeting", "ACO Sunil Marwaha, Norlea Fire and Rescue Service", None, D(2023,3,31), "V", "Standing item since February; Authority minutes 16 February, 20 April, 15 June and 21 September 2023.", B],
      "1.10", due=("2023-03-31", None), st="complete", ev="evidenced", q="Authority minutes 16 February, 20 April, 15 June and 21 September 2023", **R("ACO", "Sunil Marwaha"), **K(),
      find=[("ref-as-number", "A", "advice", "1.10 is held as the number 1.1, and only its format shows it so. Type it as text.")])
merge(a, b)

p.band("AREAS FOR IMPROVEMENT: EFFECTIVENESS", 9)
a = p.act([2.1, "The service should ensure that site-specific risk information is up to date.", "Revisit all very high risk sites", "GM Hamish Orchardson, Norlea Fire and Rescue Service", None, D(2023,7,31), "V", "Revisited. Audit of 30 records on mobile data terminals, August 2023: 29 correct.", B],
      "2.1", due=("2023-07-31", None), st="complete", ev="evidenced", q="Audit of 30 records on mobile data terminals, August 2023: 29 correct.", **R("GM", "Hamish Orchardson"), **K())
p.act([2.2, None, "Supply risk information to neighbouring services", "GM Hamish Orchardson, Norlea Fire and Rescue Service", "Carrow Fire and Rescue Service", D(2024,2,29), "A", "Shared on the national portal in November; awaits a check by the Assurance Board.", B],
      "2.2", due=("2024-02-29", None), ww=[P(None, "Carrow Fire and Rescue Service")], ww_ok=[[]], st_ok=["unclear"], **R("GM", "Hamish Orchardson"), **K())
p.quiet("status-unclear", "G", "2.2", "The key below says that A is actioned, not validated, and stays open.")
b = p.act([2.3, None, "Exercise plan for each control of major accident hazards site", "SM Tess Ingold, Norlea Fire and Rescue Service", "Environment Agency", D(2023,10,31), "I", "Three of the exercises were held; the last is put off by flooding at the site.", B],
      "2.3", due=("2023-10-31", None), ww=[P(None, "Environment Agency")], ww_ok=[[]], **R("SM", "Tess Ingold"), **K())
merge(a, b)
a = p.act([2.4, "The service should assure itself that its use of enforcement powers is proportionate.", "Revise the enforcement policy", "Head of Legal Services, Norlea County Council", None, D(2023,8,31), "V", "Policy approved by the Authority on 21 September 2023 (minute 47).", B],
      "2.4", [P("Head of Legal Services", "Norlea County Council")], ("2023-08-31", None), "complete", "evidenced", "Policy approved by the Authority on 21 September 2023 (minute 47).", sector="LA", src=(), src_ok=[["HMICFRS"]])
b = p.act([2.5, None, "Fill two protection inspector posts", None, None, D(2024,3,29), "I", "Advertised twice without a suitable applicant; apprenticeship route being explored.", B],
      "2.5", [], ("2024-03-29", None), **K(),
      find=[("lead-missing", "D", "must-fix", "No owner is named for action 2.5. Name the person and the organisation.")])
merge(a, b)
p.act([2.6, "The service should improve the availability of on-call engines.", "New on-call contract and recruitment campaign", "AM Ruth Tennick / GM Dan Whitlow / GM Hamish Orchardson / SM Tess Ingold, Norlea Fire and Rescue Service", None, "29 February 2024 (review June 2024)", "I", "Availability 71.4% in October (66.0% a year before).", B],
      "2.6", [P("AM Ruth Tennick", F), P("GM Dan Whitlow", F), P("GM Hamish Orchardson", F), P("SM Tess Ingold", F)], ("2024-02-29", None),
      leads_ok=[[P("Ruth Tennick", F), P("Dan Whitlow", F), P("Hamish Orchardson", F), P("Tess Ingold", F)], [P("AM Ruth Tennick"), P("GM Dan Whitlow"), P("GM Hamish Orchardson"), P("SM Tess Ingold", F)],
                [P("Ruth Tennick"), P("Dan Whitlow"), P("Hamish Orchardson"), P("Tess Ingold", F)]], **K(),
      find=[("due-other-date", "F", "check", "“review June 2024” was not read as a new deadline of action 2.6. If it is one, write “revised to” before it."),
            ("leads-many", "D", "advice", "Four officers lead action 2.6. Say who answers for it, and who works with them.")])

p.band("AREAS FOR IMPROVEMENT: EFFICIENCY", 9)
p.act([3.1, "The service should show that its staffing follows its risk management plan.", "Review crewing at the five wholetime stations", "ACO Sunil Marwaha, Norlea Fire and Rescue Service", None, "31/03/2024 (revised to 31/01/2024 at the Authority's request)", "I", "Options paper with the unions until 20 December.", B],
      "3.1", due=("2024-03-31", "2024-01-31"), **R("ACO", "Sunil Marwaha"), **K(),
      find=[("revised-earlier", "F", "check", "The revised date of action 3.1, 31 January 2024, is before the one that it replaces, 31 March 2024. Was it brought forward, or is one of the two wrong?")])
p.act([3.2, "The service should make better use of technology.", "Replace the mobilising system", "Head of ICT, Norlea Fire and Rescue Service", "Carrow Fire and Rescue Service", "31/12/2203", "I", "Joint tender with Carrow issued in November.", B],
      "3.2", [P("Head of ICT", F)], ("2203-12-31", None), ww=[P(None, "Carrow Fire and Rescue Service")], ww_ok=[[]], **K(),
      find=[("due-far", "F", "must-fix", "“31/12/2203” is 180 years from the inspection. Is the year right?")])
p.act([3.3, "The service should have a sustainable plan for its estate.", "Condition survey and disposal plan", "Head of Property, Norlea County Council", None, "30-Apr", "I", "Surveys of 19 of 23 stations received.", B],
      "3.3", [P("Head of Property", "Norlea County Council")], ("2023-04-30", None), sector="LA", src=(), src_ok=[["HMICFRS"]],
      late_words="Action 3.3 shows “30-Apr” without its year: read as 30 April 2023, the first after the report, it is late at 6 December 2023. Confirm the year, and give a later date or record why not.",
      find=[("due-no-year", "F", "advice", "“30-Apr” does not show its year; it was read as 2023. Write the year.")])
p.act([3.4, "The service should show value for money from collaboration.", "Benefits register for all collaborations", "Treasurer, Norlea Fire Authority", None, D(2023,11,24), "C", "Register on the intranet.", B],
      "3.4", [P("Treasurer", "Norlea Fire Authority")], ("2023-11-24", None), st_ok=["unclear", "complete"], od_ok=[False], quiet=True, **K(),
      find=[("status-unclear", "G", "must-fix", "The key does not say what “C” stands for. Action 3.4 was counted as not complete, and so as late (24 November 2023).")])

p.band("AREAS FOR IMPROVEMENT: PEOPLE", 9)
p.act([4.1, "The service should ensure that staff understand and live by its values.", "Values workshops for all staff", "Head of People, Norlea Fire and Rescue Service", None, D(2023,11,30), "V", "Register, 24 November: all 640 staff have attended. Staff survey, October 2023: 86% know the values (52% in 2022).", B],
      "4.1", [P("Head of People", F)], ("2023-11-30", None), "complete", "evidenced", "Staff survey, October 2023: 86% know the values (52% in 2022).", **K())
p.act([4.2, "The service should have robust processes for grievances.", "Independent reporting line", "Head of People, Norlea Fire and Rescue Service", None, D(2023,6,30), "V", None, B],
      "4.2", [P("Head of People", F)], ("2023-06-30", None), "complete", "none", None, **K())
p.act([4.3, "The service should improve the diversity of its workforce.", "Positive action plan; taster days", "Head of People, Norlea Fire and Rescue Service", "Norlea Youth Council", D(2024,4,30), "I", "Six taster days held. The next will be held in October 2023 at Saltby. To book ring 01632 960417.", B],
      "4.3", [P("Head of People", F)], ("2024-04-30", None), ww=[P(None, "Norlea Youth Council")], ww_ok=[[]], **K(),
      find=[("promise-passed", "H", "check", "“The next will be held in October 2023” has passed. Was it held?"),
            ("phone-number", "H", "check", "“01632 960417” is a telephone number. Is it meant to be published?")])
p.act([4.4, "The service should monitor secondary contracts and working hours.", "Register of secondary employment checked against rotas", "Head of People, Norlea Fire and Rescue Service", None, D(2024,1,26), None, "Register rebuilt; first check of rotas found no breach of the limit.", B],
      "4.4", [P("Head of People", F)], ("2024-01-26", None), st_ok=["unclear"], **K(),
      find=[("status-unclear", "G", "check", "The status of action 4.4 is blank. It was counted as not complete: which letter is it?")])

p.row += 1
p.put(["Key to status: N = not started; I = in progress; A = actioned, not yet validated (remains open); V = validated and closed by the Assurance Board."])
n = p.put(["Action 2.3: the Authority agreed on 23 November to move the deadline to 31 March 2024."])
p.find("row-unread", f"A{n}", "check", "The note below the plan says that action 2.3 was moved to 31 March 2024; the action's own row still says 31 October 2023. If it holds, put it into the row.")
p.put(["Board date is the next meeting of the Assurance Board and is not a deadline."])
p.quiet("column-rival", "I", "1.1", "The board date is the same in each row and the note says that it is no deadline.")
p.find("merged-cells", "A%d" % min(c.min_row for c in p.ws.merged_cells.ranges), "advice", "Bands and findings are merged cells. Screen readers may lose their place; use Centre Across Selection.")
p.find("no-document-title", "'HMICFRS tracker'!A1", "advice", "The workbook has no title in its properties.")
p.find("acronyms", where("ICB"), "advice", "ICB is never spelt out, nor are the ranks (GM, SM, WM, AM, ACO). List them for members.")
p.widths = {"A": 6, "B": 36, "C": 36, "D": 34, "E": 24, "F": 18, "G": 8, "H": 52, "I": 12}
