"""An inadequate council's improvement plan after Ofsted's second monitoring visit: BRAG by its own key, finish dates shown as month and year, evidence in a column of its own."""
from by_row import Plan, V, P
import datetime as dt

p = Plan("castrey-monitoring", "MV2 response", "Response to an Ofsted monitoring visit, 2019. Dates are real dates shown mmm-yy; BRAG letters with a key (only B is done); posts before names, without organisation (a note says whose they are); evidence in its own column.",
         "2019-11-12", {"ref": "A", "outcome": "B", "actions": "C", "lead": "D", "due": "F", "status": "G", "progress": "H", "evidence": "I"})
p.widths = {"A": 6, "B": 40, "C": 44, "D": 30, "E": 9, "F": 9, "G": 7, "H": 44, "I": 40}
def M(y, m): return V(dt.datetime(y, m, 1), "mmm-yy")
def end(y, m): return (dt.date(y + m // 12, m % 12 + 1, 1) - dt.timedelta(1)).isoformat()
CCC = "Castrey County Council"
HS = ("Helen Straker", "Director of Children's Services")
PN = ("Paul Nkemelu", "Assistant Director, Safeguarding")
LB = ("Leanne Birtwell", "Head of Service, Assessment")
RS = ("Rob Sayle", "Head of Service, Corporate Parenting")
AQ = ("Amina Quereshi", "Principal Social Worker")
JT = ("Jon Tolland", "Head of Performance and Quality")

def row(ref, said, doing, who, start, fin, brag, pos, how, cell=None, sector="LA", leads=None, leads_ok=None, **k):
    if leads is None:
        n, post = who
        cell = cell or f"{post} ({n})"
        leads = [P(n)]
        leads_ok = [[P(n, CCC)], [P(f"{n}, {post}")], [P(f"{n}, {post}", CCC)], [P(f"{n} ({post})")], [P(f"{post} ({n})")], [P(f"{post} ({n})", CCC)], [P(post)]]
        k.setdefault("sector_ok", [None] if post != HS[1] else None)
    st = "complete" if brag == "B" else "open"
    k.setdefault("st", st)
    d = end(*fin) if fin else None
    first = dt.date(*fin, 1).isoformat() if fin else None
    if fin: k.setdefault("due_ok", [(first, None)])
    return p.act([ref, said, doing, cell, M(*start) if start else None, M(*fin) if fin else None, brag, pos, how], ref, leads, due=(d, None), leads_ok=leads_ok, sector=sector, **k)

p.put(["Castrey County Council – Children's Services Improvement Plan"], bold=True)
p.put(["Part B: response to the Ofsted monitoring visit of 9 and 10 July 2019 (second visit since the inspection of October 2018, judged inadequate)"])
p.put(["Position at 31 October 2019, for the Improvement Board on 12 November 2019"])
p.put(["B = finished, and tested by audit or observation   G = on schedule   A = behind but recoverable   R = behind, Board decision needed. Officers named are the County Council's unless another body is given."])
p.at(6)
p.put(["Ref", "What Ofsted said", "What we are doing about it", "Accountable officer", "Start", "Finish", "BRAG", "Latest position", "How we know (source and date)"], bold=True, fill="BDD7EE")
p.band("A. Front door and assessment")
row("A1", "Thresholds are not consistently applied to contacts.", "Reissue the threshold document and test every decision to take no further action for one month.", LB, (2019, 7), (2019, 9), "B",
    "Document reissued in August and all decisions tested in September.", "Dip sample of 120 decisions, September 2019: 112 agreed with the threshold applied.", ev="evidenced", q="Dip sample of 120 decisions, September 2019: 112 agreed")
row("A2", "Some strategy discussions are held without health partners.", "Standing slot for health at each discussion; daily list to the safeguarding nurses.", None, (2019, 7), (2019, 12), "G",
    "Standing slot in place since 2 September. Health took part in 88% of discussions in October, up from 54% in July.", "Weekly return", cell="Paul Nkemelu with Designated Nurse, Castrey CCG (Anita Groves)",
    leads=[P("Paul Nkemelu")], ww=[P("Anita Groves", "Castrey CCG")], ww_ok=[[P("Designated Nurse", "Castrey CCG")], [P("Anita Groves, Designated Nurse", "Castrey CCG")]], leads_ok=[[P("Paul Nkemelu", CCC)], [P("Paul Nkemelu"), P("Anita Groves", "Castrey CCG")], [P("Paul Nkemelu", CCC), P("Anita Groves", "Castrey CCG")]], sector_ok=[None, "joint"],
    find=[("due-month-only", "F", "advice", "The finish dates show only month and year; the last day of the month was taken. Write the day, month and year.")])
row("A3", "Assessments take too long and managers do not set timescales.", "Manager to record a timescale at allocation; 10-day review point.", LB, (2019, 8), (2019, 10), "A",
    "The review point is on the system and used in three of four teams.", "Performance report, week 43: 79% of assessments within 45 days (target 85%)")
row("A4", "Children's histories are not drawn on well enough.", "Chronology standard; workshop for all assessment social workers.", AQ, (2019, 8), (2019, 9), "B",
    "Workshops took place on six dates.", "Register: 31 of the 38 assessment social workers attended.", ev="evidenced", q="Register: 31 of the 38 assessment social workers attended",
    find=[("narrower-than-promised", "I", "advice", "The action says all assessment social workers; the register speaks of 31 of the 38.")])
row("A5", "Out-of-hours staff do not have access to all records.", "Licences and laptops for the emergency duty team.", JT, (2019, 7), (2019, 8), "B",
    "All duty staff have access.", None, ev="asserted", q="All duty staff have access.")
row("A6", "Police notifications of domestic abuse are of variable quality.", "Quality check by the hub sergeant before notifications are sent.", None, (2019, 9), (2020, 1), "G",
    "Checks began on 16 September.", "Monthly sample to be reported to the Board from December", cell="Supt Mark Odell, Castrey Police", leads=[P("Mark Odell", "Castrey Police")], leads_ok=[[P("Supt Mark Odell", "Castrey Police")]], sector=None)
p.quiet("promise-passed", "I", "A6", "December 2019 is still to come.")
p.band("B. Children in need and child protection")
row("B1", "Visits to children on protection plans are not always timely.", "Daily visits-due list to team managers; weekly challenge meeting.", PN, (2019, 7), (2019, 9), "B",
    "Weekly challenge meeting established.", "Visits within 15 working days: 94% in October 2019 (68% in June 2019).", ev="evidenced", q="94% in October 2019 (68% in June 2019)")
row("B2", "Plans are not specific about what must change.", "Audit all protection plans against the new standard and return those that fall short.", AQ, (2019, 9), (2020, 2), "G",
    "140 of about 310 plans have been audited; 41 were returned for for more work.", "Audit tracker",
    find=[("doubled-word", "H", "advice", "“for for” stands there. Take one out.")])
row("B3", "Core groups do not always meet.", "Core group dates to be fixed at the conference.", PN, (2019, 9), (2019, 3), "A",
    "Dates are being fixed at most conferences. The recording form is awaited.", "Not yet tested", od=True, od_ok=[False], due_ok=[("2019-03-01", None), ("2020-03-31", None)], quiet=True,
    find=[("due-before-start", "F", "check", "It finishes in March 2019 but starts in September 2019. Was March 2020 meant?")])
row("B4", "Supervision lacks reflection and challenge.", "New supervision template; observation of supervision by heads of service.", AQ, (2019, 7), (2019, 10), "B",
    "Template in use in every team since 1 September.", "Observations to be carried out in December 2019", ev="asserted", q="Template in use in every team since 1 September", ev_ok=["none"], quiet=True,
    find=[("complete-outstanding", "I", "check", "BRAG is B (finished and tested), but the observations that are to show it are still to be carried out in December. Is it finished?")])
row("B5", "The step-down process leaves some families without support.", "Step-down panel with early help and schools.", None, (2019, 9), (2019, 12), "G",
    "Panel has met four times; terms of reference agreed.", "Panel minutes", cell="Head of Early Help", leads=[P("Head of Early Help")], leads_ok=[[P("Head of Early Help", CCC)], [P(None, "Early Help")]], sector_ok=[None])
row("B6", "Too many children are subject to repeat plans.", "Review each repeat plan and report the themes.", PN, (2019, 8), (2019, 10), "R",
    "Not completed. The reviewing officer who was to lead the work has left.", "None as yet")
p.band("C. Children in care and care leavers")
row("C1", "Some children wait too long for permanence.", "Permanence tracker and monthly panel.", RS, (2019, 7), (2019, 9), "B",
    "Tracker in place and panel meeting monthly.", "Panel minutes July to October 2019; average time from placement order to placement down from 214 to 160 days.", ev="evidenced", q="average time from placement order to placement down from 214 to 160 days")
row("C2", "Life-story work is not started early enough.", "Train foster carers and social workers in life-story work.", RS, (2019, 9), (2020, 3), "G",
    "46 carers and 22 social workers trained.", "Training log")
row("C3", "Pathway plans are not written with young people.", "New plan app; young people's panel to review a sample each quarter.", RS, (2019, 8), (2019, 12), "G",
    "App went live on 7 October. Two care leavers in the Harwick flats have refused to use it.", "App usage report",
    find=[("small-number", "H", "check", "“Two care leavers in the Harwick flats” could identify somebody. Generalise before publishing.")])
row("C4", "Health assessments are late.", "Weekly list of children due; two more clinics a month.", None, (2019, 8), (2019, 11 + 1), "A",
    "Clinics began in October. 72% of assessments were in time in October.", "CCG return, October 2019", cell="Designated Doctor, Castrey CCG – Dr Simon Vale", leads=[P("Dr Simon Vale", "Castrey CCG")], leads_ok=[[P("Simon Vale", "Castrey CCG")], [P("Designated Doctor", "Castrey CCG")], [P("Dr Simon Vale, Designated Doctor", "Castrey CCG")]], sector="NHS")
p.band("D. Leadership, workforce and quality")
row("D1", "Caseloads remain too high in two teams.", "Recruit 14 social workers; interim team until they start.", HS, (2019, 7), (2020, 1), "A",
    "Nine appointed, of whom four have started. Average caseload 19 at 31 October (24 at 30 June).", "Caseload report, 31 October 2019")
row("D2", "Audit is not leading to improvement.", "New audit framework, with re-audit after three months.", JT, (2019, 7), (2019, 10), "B",
    "Framework approved by the Improvement Board on 17 September 2019.", "Board minute 6; first re-audit of 24 cases in October 2019: 17 improved.", ev="evidenced", q="first re-audit of 24 cases in October 2019: 17 improved")
row("D3", "Members do not see enough about the quality of practice.", "Quarterly practice report to the scrutiny committee.", HS, (2019, 9), (2019, 10), "B",
    "First report considered by the scrutiny committee on 22 October 2019.", "Committee minutes, item 5", ev="evidenced", q="First report considered by the scrutiny committee on 22 October 2019")
row("D4", "Staff feedback is not gathered.", "Quarterly staff survey.", None, (2019, 8), (2019, 9), "A",
    "Survey drafted. Launch slipped because of the change of survey provider.", "No survey yet", cell=None, leads=[], leads_ok=None, sector=None, sector_ok=["LA"],
    find=[("lead-missing", "D", "must-fix", "Nobody is named as accountable. Who answers for the staff survey?")])
row("D5", "The electronic record hinders social workers.", "Streamline ten forms with a practitioners' group.", JT, (2019, 9), (2020, 3), "G",
    "Four forms released. Group meets fortnightly.", "Release notes; user feedback")
p.at(p.row + 2)
p.put(["The next monitoring visit is expected in December 2019 and will look at children in need."])
p.find("no-document-title", "'MV2 response'!A1", "advice", "The workbook has no title in its properties. A PDF made from it will have none either.")
p.quiet("organisation-unknown", "D", "A1", "A line above the table says that the officers named are the County Council's unless another body is given.")
p.find("acronyms", "D9", "advice", "CCG is never spelt out. Spell it out where it first stands.")
