"""A London borough's improvement plan after CQC's assessment of its adult social care, 2025: number inside the action, date completed apart."""
from by_row import Plan, P, D, V

AS_AT = "2025-11-27"
p = Plan("larkhythe-adults-cqc", "ASC improvement", "London borough's plan after CQC's assessment of adult social care (May 2025). The number stands inside the action; findings merged down over their actions; statuses by the plan's own words (Closing is still open); date completed and evidence in columns of their own; a hidden column of internal risk scores.",
         AS_AT, {"ref": "B", "outcome": "A", "actions": "B", "lead": "C", "due": "F", "revised": "F", "progress": "H", "status": "I", "evidence": "J"})
LB, ET, ICB = "LB Larkhythe", "East Thames NHS Foundation Trust", "NHS North East Thames ICB"
ws = p.ws
p.wb.properties.title = "Larkhythe adult social care improvement plan"

p.put(["Adult social care improvement plan – response to the CQC assessment (site visit 12 to 15 May 2025; report published 8 August 2025)"], bold=True)
p.put(["Updated 14 November 2025 by the Transformation Office"])
p.put(["Status: Not started | Live – work is going on | Parked – work has been stopped for the time being | Closing – work is done but the Assurance Board has not signed it off, so it still counts as open | Closed – done and signed off"])
p.at(5)
HR = p.put(["What CQC found", "What we will do", "Accountable lead", "Delivery partners", "Budget risk (internal)", "Target date", "Date completed", "Commentary", "Status", "How we know"], bold=True, fill="DDEBF7")
ws.column_dimensions["E"].hidden = True
p.find("hidden-column", f"E{HR}", "must-fix", "Column E, “Budget risk (internal)”, is hidden. It goes out with the workbook: take it out of the copy.")

finding = None
def act(ref, found, what, lead, partners, risk, target, completed, said, status, know, leads, due, **k):
    """`found` None is the finding above, merged down."""
    global finding
    r = p.act([found, f"{ref} {what}", lead, partners, risk, target, completed, said, status, know], ref, leads, due, src=["CQC"], **k)
    if found: finding = r
    return r
def down():
    """Merges the finding over the actions since it was written."""
    if p.row > finding: ws.merge_cells(f"A{finding}:A{p.row}")
def ok(q, ev="evidenced"): return {"st": "complete", "ev": ev, "q": q}
def pc(x, org=LB): return [P(x, org)]

p.band("THEME 1: WORKING WITH PEOPLE", 10)
p.find("merged-cells", f"A{p.row}", "advice", "The theme bands are merged over ten columns and the findings down over their actions: screen readers may lose their place.")
act("1.1", "People waited too long for an assessment or a review (CQC, 2025)", "Sort the waiting list by risk each week.", "Yvonne Tate, LB Larkhythe", None, 6, D(2025,9,30), D(2025,9,26),
    "Weekly meeting in place since 8 September. Median wait down from 71 days to 34.", "Closed", "Performance report, October 2025", pc("Yvonne Tate"), ("2025-09-30", None), **ok("Performance report, October 2025"))
act("1.2", None, "Bring in a second provider to clear late reviews.", "Head of Commissioning, LB Larkhythe", None, 12, D(2025,10,31), None,
    "Provider began on 3 November; 140 of 620 late reviews done.", "Live", None, pc("Head of Commissioning"), ("2025-10-31", None), leads_ok=[[P(None, LB)]])
act("1.3", None, "Let people begin their own assessment online.", "Yvonne Tate, LB Larkhythe", "East Thames NHS Foundation Trust", 9, D(2026,3,31), None,
    "Specification agreed on 4 November.", "Live", None, pc("Yvonne Tate"), ("2026-03-31", None), ww=[P(None, ET)])
down()
act("1.4", "Unpaid carers found support hard to find (CQC, 2025)", "Write a carers’ strategy with carers.", "Imran Sheikh, LB Larkhythe", "Carers Hub Larkhythe", 4, "30 November 2025", None,
    "Strategy adopted by Cabinet on 11 November. To be signed off by the Assurance Board in December.", "Closing", "Cabinet minutes, 11 November 2025", pc("Imran Sheikh"), ("2025-11-30", None), ww=[P(None, "Carers Hub Larkhythe")],
    find=[("due-soon", "F", "advice", "Action 1.4 falls due on 30 November 2025.")])
p.quiet("status-unclear", "I", "1.4", "The key says that Closing counts as open.")
act("1.5", None, "Open the carers’ line at weekends.", "Carers Hub Larkhythe", "LB Larkhythe", 2, "31 August 2025", D(2025,8,29),
    "Line opened on 29 August; 212 calls in the first eight weeks. The number is 020 7946 0417.", "Closed", "Call log, 29 August to 24 October 2025", [P(None, "Carers Hub Larkhythe")], ("2025-08-31", None), sector=None, ww=[P(None, LB)], **ok("Call log, 29 August to 24 October 2025"),
    find=[("phone-number", "H", "check", "“020 7946 0417” is a telephone number. Is it meant to be published?")])
down()
act("1.6", "Few people chose a direct payment (CQC, 2025)", "Simplify the agreement and write a plain guide.", "Imran Sheikh, LB Larkhythe", None, 3, D(2026,1,30), None,
    "Guide drafted and tried out with people who use payments.", "Live", None, pc("Imran Sheikh"), ("2026-01-30", None))

p.band("THEME 2: PROVIDING SUPPORT", 10)
act("2.1", "There was too little home care in the north of the borough, and people stayed in hospital too long (CQC, 2025)", "Publish a market position statement.", "Head of Commissioning, LB Larkhythe", None, 3, D(2025,9,30), D(2025,9,30),
    "Published.", "Closed", "Market position statement 2025 to 2028, published 30 September 2025", pc("Head of Commissioning"), ("2025-09-30", None), leads_ok=[[P(None, LB)]], **ok("Market position statement 2025 to 2028, published 30 September 2025"))
act("2.2", None, "Create one reablement service.", "Rosalind Ekwueme, East Thames NHS Foundation Trust / Yvonne Tate, LB Larkhythe", None, 16, D(2026,2,27), None,
    "Section 75 agreement is with both bodies’ lawyers.", "Live", None, [P("Rosalind Ekwueme", ET), P("Yvonne Tate", LB)], ("2026-02-27", None), sector="joint")
act("2.3", None, "Run a discharge hub seven days a week.", "Rosalind Ekwueme, East Thames NHS Foundation Trust", "LB Larkhythe", 8, D(2025,12,31), D(2026,10,14),
    "Hub has worked at weekends since 11 October.", "Closed", "Bed days report, October 2025: delays down by a third on May", [P("Rosalind Ekwueme", ET)], ("2025-12-31", None), sector="NHS", ww=[P(None, LB)], **ok("Bed days report, October 2025: delays down by a third on May"),
    st_ok=["open"], ev_ok=[None],
    find=[("complete-future", "G", "check", "Recorded as completed on 14 October 2026, which is still to come. Is 2025 meant?")])
act("2.4", None, "Broker nursing home places jointly.", "Gita Rahman, NHS North East Thames ICB", "LB Larkhythe", 12, "Q4 2025/26", None,
    "Stopped until the ICB’s new structure is known.", "Parked", None, [P("Gita Rahman", ICB)], ("2026-03-31", None), sector="NHS", ww=[P(None, LB)],
    find=[("due-month-only", "F", "advice", "“Q4 2025/26” was read as 31 March 2026. Write the day.")])
down()
act("2.5", "People who do not speak English were not always heard (CQC, 2025)", "Offer an interpreter at first contact.", "Consultant in Public Health, LB Larkhythe", None, 2, D(2025,9,30), D(2025,9,22),
    "Interpreters are available at all times and staff know how to book them.", "Closed", None, pc("Consultant in Public Health"), ("2025-09-30", None), leads_ok=[[P(None, LB)]], **ok("Interpreters are available at all times and staff know how to book them.", "asserted"))

p.band("THEME 3: ENSURING SAFETY", 10)
act("3.1", "Safeguarding enquiries were slow, and did not always record what the person wanted (CQC, 2025)", "Audit closed enquiries for the person’s own view.", "Denise Arkwright, LB Larkhythe", None, 6, D(2025,9,30), D(2025,9,30),
    "Audit of 30 enquiries in September 2025: only 11 recorded what the person wanted.", "Closed", "Audit report to Quality Board, 9 October 2025", pc("Denise Arkwright"), ("2025-09-30", None), **ok("Audit of 30 enquiries in September 2025"),
    find=[("complete-outstanding", "H", "check", "Recorded as Closed, but “only 11” of 30 enquiries met the standard. Is anything more to be done?")])
act("3.2", None, "Clear the safeguarding concerns that await a decision.", "Denise Arkwright, LB Larkhythe", None, 12, D(2025,10,31), None,
    "62 await a decision, from 188 in May. Two agency posts agreed.", "Live", None, pc("Denise Arkwright"), ("2025-10-31", None))
down()
act("3.3", "Partners’ understanding of thresholds varied (CQC, 2025)", "Run a course for partners on when to raise a concern.", "Business Manager, Larkhythe Safeguarding Adults Board", "LB Larkhythe, East Thames NHS Foundation Trust", 2, D(2025,12,31), None,
    "Course designed; first date is 2 December.", "Live", None, [P("Business Manager", "Larkhythe Safeguarding Adults Board")], ("2025-12-31", None), sector=None, ww=[P(None, LB), P(None, ET)], leads_ok=[[P(None, "Larkhythe Safeguarding Adults Board")]])
act("3.4", None, "Reduce the waiting list for DoLS assessments.", "Denise Arkwright, Larkhythe Council", None, 12, D(2026,1,30), None,
    "340 wait, from 512 in May. Mrs Pargeter has complained that her father’s took 19 months.", "Live", None, pc("Denise Arkwright", "Larkhythe Council"), ("2026-01-30", None),
    find=[("spelt-differently", "C", "advice", "“LB Larkhythe” and “Larkhythe Council” seem to be one body. Use one spelling."),
          ("personal-name", "H", "check", "“Mrs Pargeter” is named. Is that meant to be published?"),
          ("acronyms", "B", "advice", "DoLS and ICB are never spelt out. Spell them out, or list them for members.")])
act("3.5", None, "Agree how young people move to adult services.", "Yvonne Tate, LB Larkhythe", None, 9, "31/02/2026", None,
    "Protocol drafted with children’s services.", "Live", None, pc("Yvonne Tate"), (None, None), due_ok=[("2026-02-28", None)],
    find=[("due-unreadable", "F", "must-fix", "“31/02/2026” is no day in the calendar. Write the day that was meant.")])
down()

p.band("THEME 4: LEADERSHIP", 10)
act("4.1", "Leaders had too little information about outcomes (CQC, 2025)", "Monthly performance pack to the Assurance Board.", "Director of Adult Social Services", None, 2, D(2025,7,31), D(2025,7,31),
    "Pack has gone to each Board since July.", "Closed", "Assurance Board minutes, 31 July, 18 September and 16 October 2025", [P("Director of Adult Social Services")], ("2025-07-31", None), leads_ok=[[P("Director of Adult Social Services", LB)]], **ok("Assurance Board minutes, 31 July, 18 September and 16 October 2025"))
p.quiet("due-before-start", "F", "4.1", "Begun on the feedback letter, before the report came out, and finished.")
act("4.2", None, "Set up a co-production board.", "Sam Oyelaran, Healthwatch Larkhythe", "LB Larkhythe", 4, D(2025,10,31), None,
    "Terms agreed on 20 October. First meeting to be held on 12 November.", "Closing", None, [P("Sam Oyelaran", "Healthwatch Larkhythe")], ("2025-10-31", None), sector=None, ww=[P(None, LB)],
    find=[("promise-passed", "H", "check", "“to be held on 12 November” has passed. Was the first meeting held?")])
down()
act("4.3", "Supervision and training of staff varied between teams (CQC, 2025)", "Monthly supervision for each member of staff.", "Principal Social Worker, LB Larkhythe", None, 3, D(2025,12,5), None,
    "64% of staff had supervision in October, from 41% in May.", "Live", None, pc("Principal Social Worker"), ("2025-12-05", None), leads_ok=[[P(None, LB)]],
    find=[("due-soon", "F", "advice", "Action 4.3 falls due on 5 December 2025.")])
act("4.4", None, "Agree a practice framework.", "DA", None, 3, D(2025,12,31), None,
    "Draft shared with teams in October.", "Live", None, [P("DA")], ("2025-12-31", None), sector=None, sector_ok=["LA"], leads_ok=[[P("Denise Arkwright", LB)], [P("Denise Arkwright")]],
    find=[("lead-initials", "C", "check", "“DA” stands for a lead without a name. Write the name and the organisation.")])
act("4.5", None, "Offer apprenticeships in social work.", "Karl Ostrander, LB Larkhythe", None, 6, D(2026,6,30), None,
    "Nine apprentices have begun with two universities.", "Live", None, pc("Karl Ostrander"), ("2026-06-30", None))
down()
act("4.5", "Leaders did not know enough about who was missing from services (CQC, 2025)", "Equity plan, with figures for each ward.", None, None, 4, D(2026,3,31), None,
    "Not started: analyst’s post is being advertised.", "Not started", None, [], ("2026-03-31", None), sector=None,
    find=[("ref-duplicated", "B", "must-fix", "Number 4.5 stands at two actions. Which is meant when it is cited?"),
          ("lead-missing", "C", "must-fix", "No lead is named. Name the person and the organisation.")])
act("4.6", "Scrutiny of adult social care was limited (CQC, 2025)", "Quarterly assurance report to the scrutiny committee.", "Director of Adult Social Services", None, 1, D(2025,9,30), D(2025,9,25),
    None, "Closed", None, [P("Director of Adult Social Services")], ("2025-09-30", None), leads_ok=[[P("Director of Adult Social Services", LB)]], st="complete", ev="none")
p.widths = {"A": 32, "B": 34, "C": 30, "D": 22, "E": 8, "F": 13, "G": 13, "H": 40, "I": 11, "J": 32}
