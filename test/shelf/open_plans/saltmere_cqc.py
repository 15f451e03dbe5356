"""A county's plan after CQC's assessment of its adult social care duties: CQC's themes merged down the first column, position before status, accountable officer after the target."""
from by_row import D, P, Plan

p = Plan("saltmere-cqc", "CQC assurance plan", "CQC local authority adult social care assurance plan, 2025. CQC themes merged down the first column, dates typed in several British ways, a hidden row, a number used twice, status words by the plan's own key.",
         "2025-07-09", {"ref": "B", "outcome": "C", "actions": "D", "due": "E", "revised": "E", "lead": "F", "progress": "H", "status": "I", "evidence": "H", "section": "A"})
p.widths = {"A": 18, "B": 6, "C": 36, "D": 40, "E": 18, "F": 36, "G": 24, "H": 52, "I": 14, "J": 30}
ws = p.ws
p.put(["Saltmere County Council: adult social care assurance action plan"], bold=True)
p.put(["Response to the Care Quality Commission's local authority assessment (assessed October 2024, report published 17 January 2025: requires improvement)"], bold=True)
p.put(["Updated 20 June 2025 for the Adults Scrutiny Committee on 9 July 2025"])
p.at(5)
p.put(["CQC theme", "ID", "What CQC told us", "What we are doing about it", "Target", "Accountable officer", "Delivery partners", "Latest position", "Status", "Measure"], bold=True, fill="FFE699")

SCC, ICB, SCH = "Saltmere County Council", "Saltmere and Coast Integrated Care Board", "Saltmere Community NHS Trust"
themes = []

def theme(text):
    themes.append([text, p.row + 1, p.row + 1])

def a(ref, told, doing, target, who, partners, position, status, measure, leads, due=None, ww=(), **k):
    text, first, _ = themes[-1]
    themes[-1][2] = p.row + 1
    k.setdefault("src_ok", [["CQC"]])
    p.act([text if first == p.row + 1 else None, ref, told, doing, target, who, partners, position, status, measure], ref, leads, due=(due, None),
          st="complete" if status == "Delivered" else "open", section=text, section_ok=[None, text], ww=[P(None, o) for o in ww], **k)

def named(name, post, *orgs):
    return dict(leads=[P(name, *orgs)], leads_ok=[[P(f"{name}, {post}", *orgs)]])

def post(title, *orgs):
    return dict(leads=[P(title, *orgs)], leads_ok=[[P(None, *orgs)]])

BH = named("Bronwen Hale", "Assistant Director", SCC)
JP = named("Joanna Pell", "Head of Commissioning", SCC)
OT = named("Owen Trask", "Head of Safeguarding", SCC)
FD = named("Fiona Draycott", "Director of Adult Social Services", SCC)
bh, jp, ot, fd = (f"Bronwen Hale, Assistant Director, {SCC}", f"Joanna Pell, Head of Commissioning, {SCC}", f"Owen Trask, Head of Safeguarding, {SCC}", f"Fiona Draycott, Director of Adult Social Services, {SCC}")

theme("1. How the local authority works with people")
a("1.1", "People wait too long for an assessment of their needs.", "Waiting list recovery plan with weekly oversight", "30 September 2025", bh, None, "Waiting list down from 1,140 in January to 610 on 31 May 2025.", "On track", "No more than 300 waiting", due="2025-09-30", **BH)
a("1.2", "Yearly reviews are overdue for many people.", "Dedicated review team", "31.03.2026", bh, None, "A review team of eight has been in post since April 2025.", "On track", "80% reviewed in the year", due="2026-03-31", **BH)
a("1.3", "Unpaid carers have a mixed experience.", "Adopt a carers' strategy written with carers", "30 May 2025", f"Carers Lead, {SCC}", "Saltmere Carers Hub", "Strategy agreed by Cabinet on 20 May 2025.", "Delivered", "Carers' survey", due="2025-05-30", ww=["Saltmere Carers Hub"], ev="evidenced", q="Strategy agreed by Cabinet on 20 May 2025.", **post("Carers Lead", SCC))
a("1.4", "Few people take a direct payment.", "Simplify the direct payment process", "31 Dec 2025", "Terry Mould", None, "Take-up was 21% at the end of May 2025, against 18% in the report.", "On track", "25% take-up", leads=[P("Terry Mould")], due="2025-12-31", sector=None, sector_ok=["LA"],
  find=[("organisation-unknown", "F", "check", "“Terry Mould” stands without an organisation, where the others have one. Whose officer leads 1.4?")])
a("1.5", "Information and advice are hard to find.", "New web pages, tested by people who use services", "30/06/2025", f"Head of Customer Services, {SCC}", "Healthwatch Saltmere", "Pages drafted. Testing was put back because the web supplier changed in May.", "At risk", "User testing", due="2025-06-30", ww=["Healthwatch Saltmere"], **post("Head of Customer Services", SCC))
a("1.6", "People wait for occupational therapy.", "Joint triage of occupational therapy referrals", "31 July 2025", f"Bronwen Hale, {SCC} and Kim Arden, {SCH}", None, "Joint triage began on 3 March 2025. The average wait is 11 weeks (19 in the report).", "On track", "8 weeks' wait", leads=[P("Bronwen Hale", SCC), P("Kim Arden", SCH)], due="2025-07-31", sector="joint")
a("1.7", "Some people go home from hospital too late or unprepared.", "Open a transfer of care hub", "30 April 2025", f"Raj Sandhu, Director of Place, {ICB}", SCC, "The hub opened on 7 April 2025. Delays for social care reasons fell to 14 a day in May from 29 in January.", "Delivered", "Delays per day", due="2025-04-30", ww=[SCC], sector="NHS", ev="evidenced",
  q="Delays for social care reasons fell to 14 a day in May from 29 in January.", **named("Raj Sandhu", "Director of Place", ICB))

theme("2. Providing support")
a("2.1", "The council's view of its care market was out of date.", "Publish a market position statement", "30 June 2025", jp, None, "Statement published on 16 June 2025 after two provider forums.", "Delivered", "Provider feedback", due="2025-06-30", ev="evidenced", q="Statement published on 16 June 2025 after two provider forums.", **JP)
a("2.2", "Home care is scarce in rural areas.", "New rural home care contracts", "end November 2025", jp, None, "Tender issued on 2 June 2025; bids are due by 25 July.", "On track", "Packages waiting", due="2025-11-30", **JP)
a("2.3", "There is too little supported living.", "Open two supported living schemes", "Autumn 2025", jp, "District councils", "One site is being fitted out; planning permission was granted for the second in May 2025.", "On track", "24 flats", ww=["District councils"], due_ok=[("2025-11-30", None), ("2025-12-31", None), ("2025-10-31", None), ("2025-12-21", None)], **JP,
  find=[("due-unreadable", "E", "check", "“Autumn 2025” is not a day, so nobody can tell when 2.3 is late. Write the day, month and year.")])
a("2.4", "Quality monitoring of providers is reactive.", "Planned programme of quality visits", "31 May 2025", f"Quality Assurance Manager, {SCC}", None, "All providers are now visited regularly.", "Delivered", "Visits made", due="2025-05-31", ev="asserted", q="All providers are now visited regularly.", **post("Quality Assurance Manager", SCC))
a("2.5", "Mental health aftercare is not commissioned together.", "Joint commissioning plan for mental health aftercare", "31.12.2025", f"Joanna Pell / Raj Sandhu, {SCC} / Saltmere & Coast ICB", "People's Panel", "Funding split is not agreed for 2026/27. Directors meet on 18 July.", "At risk", "Plan agreed", leads=[P("Joanna Pell", SCC), P("Raj Sandhu", "Saltmere & Coast ICB")], due="2025-12-31", ww=["People's Panel"], sector="joint",
  leads_ok=[[P("Joanna Pell", SCC), P("Raj Sandhu", ICB)], [P("Joanna Pell", SCC, "Saltmere & Coast ICB"), P("Raj Sandhu", SCC, "Saltmere & Coast ICB")], [P("Joanna Pell"), P("Raj Sandhu", SCC, "Saltmere & Coast ICB")]],
  find=[("spelt-differently", "F", "advice", "The board is “Saltmere and Coast Integrated Care Board” at 1.7 and “Saltmere & Coast ICB” here. Use one spelling.")])
a("2.6", "Technology enabled care is under-used.", "Offer technology at first contact", "15 July 2025", f"Digital Lead, {SCC}", None, "Staff guide written; the offer goes live on 14 July 2025.", "On track", "New users each month", due="2025-07-15", **post("Digital Lead", SCC),
  find=[("due-soon", "E", "advice", "2.6 falls due on 15 July 2025, six days after the committee.")])
a("2.7", "Voluntary organisations want longer agreements.", "Three-year grant agreement for prevention", "30 April 2025", "Leila Marr, Compass Saltmere", SCC, "Agreement signed on 28 April 2025.", "Delivered", "Agreement in place", leads=[P("Leila Marr", "Compass Saltmere")], due="2025-04-30", ww=[SCC], sector=None, ev="evidenced", q="Agreement signed on 28 April 2025.",
  find=[("organisation-unknown", "F", "check", "“Compass Saltmere” is not plainly the council's, the NHS's or another body's. Say which it is.")])

theme("3. How the local authority ensures safety")
a("3.1", "Safeguarding concerns waited for a decision.", "Daily triage of safeguarding concerns", "31 March 2025", ot, None, "Median time to a decision was 4 days in May 2025 (27 days in October 2024).", "Delivered", "Days to decision", due="2025-03-31", ev="evidenced", q="Median time to a decision was 4 days in May 2025 (27 days in October 2024).", **OT)
a("3.2", "There is a backlog of DoLS applications.", "Recruit assessors and rank the backlog by risk", "31 March 2026", ot, None, "Backlog 420, of which 35 high risk. For the list by team contact o.trask@saltmere.example.", "Off track", "Backlog below 150", due="2026-03-31", **OT,
  find=[("email-address", "H", "check", "“o.trask@saltmere.example” is an e-mail address. Is it meant to be published?")])
a("3.3", "Young people are not always prepared for adulthood.", "Joint protocol with children's services", "30 September 2025", f"Preparing for Adulthood Manager, {SCC}", "Schools", "Protocol agreed. 5 young people turn 18 this summer without an agreed placement.", "On track", "Plans agreed at 17", due="2025-09-30", ww=["Schools"], **post("Preparing for Adulthood Manager", SCC),
  find=[("small-number", "H", "check", "“5 young people” without a placement could be known. Consider “a small number” before publishing.")])
a("3.4", "The adults board lacked a plan.", "Board to approve a strategic plan", "30 June 2025", "Independent Chair, Saltmere Safeguarding Adults Board", SCC, "Strategic plan for 2025 to 2028 approved on 12 June 2025.", "Delivered", "Plan published", due="2025-06-30", ww=[SCC], sector=None, ev="evidenced", q="Strategic plan for 2025 to 2028 approved on 12 June 2025.", **post("Independent Chair", "Saltmere Safeguarding Adults Board"))
a("3.5", "People are not always told what came of a concern.", "Feedback letter after every enquiry", "31 May 2025", ot, None, "Delivered.", "Delivered", "Letters sent", due="2025-05-31", ev="none", **OT)
a("3.6", "Out-of-hours cover is thin.", "Review the emergency duty rota", "30 May 2025", bh, SCH, "The rota still has gaps at weekends. Talks with the unions continue.", "Off track", "Shifts filled", due="2025-05-30", ww=[SCH], **BH,
  find=[("hidden-row", "B", "must-fix", "The row of 3.6 is hidden. It is off track and late, and members would not see it.")])
ws.row_dimensions[p.row].hidden = True

theme("4. Leadership")
a("4.1", "There was no clear strategy for adult social care.", "Adopt a five-year strategy", "31 July 2025", fd, None, "Consultation closed on 13 June 2025 with 486 replies.", "On track", "Strategy adopted", due="2025-07-31", **FD)
a("4.2", "Vacancies put pressure on staff.", "Recruitment and retention plan", "30 September 2025", f"HR Business Partner, {SCC}", None, "28 February 2025: vacancy rate 17%; six offers made.", "On track", "12% vacancies", due="2025-09-30", **post("HR Business Partner", SCC),
  find=[("no-update", "H", "check", "The last update of 4.2 is of 28 February 2025, more than four months before the committee. Where does it stand?")])
a("4.3", "Equality data are incomplete.", "Record equality data at first assesment", "30 June 2025", f"Equalities Officer, {SCC}", None, "Recorded for 91% of people at 31 May 2025 (63% in December 2024).", "Delivered", "90% recorded", due="2025-06-30", ev="evidenced", q="Recorded for 91% of people at 31 May 2025 (63% in December 2024).", **post("Equalities Officer", SCC),
  find=[("misspelling", "D", "advice", "“assesment” should read “assessment”.")])
a("4.4", "Co-production is at an early stage.", "Set up a People's Panel with a real say", "31 October 2025", fd, "People's Panel", "The Panel meets each month and is led by Mrs Pat Lindqvist, who uses our services.", "On track", "Panel's own review", due="2025-10-31", ww=["People's Panel"], **FD,
  find=[("personal-name", "H", "check", "Mrs Pat Lindqvist is named as somebody who uses services. Has she agreed to that?")])
a("4.5", "The quality of practice is not known well enough.", "Monthly audit of practice", "30 June 2025", f"Principal Social Worker, {SCC}", None, "The first 60 audits, in April and May 2025, found 49 good or better.", "Delivered", "80% good or better", due="2025-06-30", ev="evidenced", q="The first 60 audits, in April and May 2025, found 49 good or better.", **post("Principal Social Worker", SCC))
a("4.6", "Leaders did not always know their performance.", "Monthly performance board", "31 March 2025", fd, None, "The board has met monthly since March 2025; minutes of April and May shared with the Cabinet member.", "Delivered", "Board held", due="2025-03-31", ev="evidenced", q="minutes of April and May shared with the Cabinet member", **FD)
a("4.6", "Learning from complaints is not shared.", "Quarterly report on learning from complaints", "31 December 2025", None, None, "Scope of the report agreed in May 2025.", "On track", "Report published", leads=[], due="2025-12-31", sector=None,
  find=[("ref-duplicated", "B", "must-fix", "4.6 stands at two actions, in this row and the one above. A minute could mean either."),
        ("lead-missing", "F", "must-fix", "Nobody is named as accountable for the learning from complaints.")])

for text, r1, r2 in themes:
    ws.merge_cells(start_row=r1, start_column=1, end_row=r2, end_column=1)
p.row += 1
p.put(["Status key: Delivered = complete and now business as usual; On track = will meet its target; At risk = may miss its target; Off track = has missed it, or will"])
p.find("merged-cells", "A6", "advice", "The themes are merged cells, in which screen readers and sorting lose their place.")
p.find("acronyms", "C21", "advice", "DoLS (3.2) is never spelt out, nor ICB (2.5) beside its short form. Spell them out or list them for members.")
p.wb.properties.title = "Adult social care assurance action plan"
p.quiet("small-number", "H", "3.1", "4 days are no people")
p.quiet("small-number", "H", "1.2", "a team of eight is staff, and over the threshold")
p.quiet("overdue", "E", "1.6", "31 July 2025 is still to come")
p.quiet("promise-passed", "H", "2.6", "14 July 2025 is still to come")
p.quiet("revised-no-date", "H", "1.5", "“put back” speaks of the testing; the lateness is said at the target")
p.quiet("cqc-not-red", "C", "1.1", "the plan has no colour code, and all of it answers CQC")
