"""CQC action plan 2015-16 of a hospital trust, held jointly with the CCG and two councils; executive and operational leads in columns of their own."""
from openpyxl.comments import Comment
from by_row import Plan, P, V, D

p = Plan("eastmoor-cqc", "CQC Action Plan", "CQC action plan 2015-16 of an invented hospital trust with its CCG and two councils: executive and operational lead, target date and date completed, evidence, status in words.",
         "2016-02-29", {"ref": "A", "outcome": "B", "actions": "C", "lead": "D", "due": "F", "revised": "F", "progress": "H", "status": "I", "evidence": "H"},
         columns_acceptable={"lead": ["D", "E"], "progress": ["H", None]})
BODY = {"EHFT": "Eastmoor Hospitals NHS Foundation Trust", "CCG": "NHS Eastmoor Clinical Commissioning Group", "TCC": "Thorley City Council", "PCC": "Penningshire County Council"}
SECTOR = {"EHFT": "NHS", "CCG": "NHS", "TCC": "LA", "PCC": "LA"}

def row(ref, breach, action, execs, ops, target, done, evidence, status, sep=" and ", ww_cell=None, **k):
    """execs: (role, body) each, written “role (body)”; ops: (name and role, body or None) each, as the operational lead's cell has them."""
    cell = sep.join(f"{r} ({b})" if b else r for r, b in execs)
    op_cell = ww_cell or " / ".join(f"{o} ({b})" if b else o for o, b in ops)
    short = [P(r, *([b] if b else [])) for r, b in execs]
    full = [P(r, *([BODY[b]] if b else [])) for r, b in execs]
    def named(o):
        return o.split(", ")[0]
    forms = [[P(o, *([b] if b else [])) for o, b in ops], [P(named(o), *([b] if b else [])) for o, b in ops],
             [P(named(o), *([BODY[b]] if b else [])) for o, b in ops], [P(o, *([BODY[b]] if b else [])) for o, b in ops]]
    sectors = {SECTOR[b] for _, b in execs if b}
    sector = "joint" if len(sectors) > 1 else sectors.pop() if sectors else None
    k.setdefault("sector", sector)
    return p.act([ref, breach, action, cell, op_cell, target, done, evidence, status], ref, leads=short,
                 leads_ok=[full] + [short + f for f in forms] + [full + f for f in forms], ww=(), ww_ok=forms, src=(), src_ok=[["CQC"]], **k)

p.put(["Eastmoor Hospitals NHS Foundation Trust – CQC action plan 2015/16"], bold=True)
p.put(["Held jointly with NHS Eastmoor Clinical Commissioning Group, Thorley City Council and Penningshire County Council"])
p.put(["Comprehensive inspection 16 to 19 June 2015; reports published 23 October 2015. Position at 29 February 2016"])
p.put(["EHFT = Eastmoor Hospitals NHS Foundation Trust; CCG = NHS Eastmoor Clinical Commissioning Group; TCC = Thorley City Council; PCC = Penningshire County Council. Operational leads are EHFT unless shown."])
p.at(6)
p.put(["Ref", "Regulation breach", "Action required", "Executive lead", "Operational lead", "Target date", "Date completed", "Evidence of completion", "Status"], bold=True, fill="005EB8")
for c in p.ws[6]: c.font = c.font.copy(color="FFFFFF")

first_band = p.band("Urgent and emergency services", 9)
NURSE, COO, MD = ("Director of Nursing", "EHFT"), ("Chief Operating Officer", "EHFT"), ("Medical Director", "EHFT")
ESTATES = ("Director of Estates and Facilities", "EHFT")
HANNAH, GARETH, CAROL, RUTH, PRIYA = ("Hannah Brisk, Matron", None), ("Gareth Lyle, Head of Quality and Safety", None), ("Carol Anstey, Head of Midwifery", None), ("Ruth Ebsworth, Named Nurse", None), ("Priya Anand, Head of Site", None)
row("UE1", "Regulation 12(2)(a): patients were not always assessed within 15 minutes of arrival", "Streaming nurse at the front door, 24 hours a day", [COO], [HANNAH], D(2015, 11, 30), D(2015, 11, 27),
    "Weekly performance report: 94% assessed within 15 minutes in January 2016 (71% in June 2015)", "Complete", due=("2015-11-30", None), st="complete", ev="evidenced", q="Weekly performance report: 94% assessed within 15 minutes in January 2016")
row("UE2", "Regulation 18(1): too few children's nurses", "Recruit six children's nurses so that one is on every shift", [NURSE], [HANNAH], D(2015, 12, 31), None,
    "Four appointed. Two posts advertised again in January 2016", "Overdue", due=("2015-12-31", None), st="open")
row("UE3", "Regulation 12(2)(g): temperatures of medicine fridges not recorded", "Daily checks of all medicine fridges", [("Chief Pharmacist", "EHFT")], [("Oyin Falade, Lead Pharmacist", None)], D(2015, 10, 31), D(2015, 10, 30),
    "Checks are now carried out at all times", "Complete", due=("2015-10-31", None), st="complete", ev="asserted", q="Checks are now carried out at all times")
r = row("UE4", "Regulation 15(1)(c): the room for patients in mental health crisis was not safe", "Refurbish the room", [ESTATES], [("Neil Cottrell, Capital Projects Manager", None)],
    "31/01/2016\nRevised 30/04/2016 (asbestos found above the ceiling)", None, "Works order raised 11 January 2016", "In progress", due=("2016-01-31", "2016-04-30"), reason="asbestos found above the ceiling", st="open",
    find=[("remark", "H", "must-fix", "The cell has a note (“chase estates before this goes to committee”). It goes out with the workbook, with its author's name.")])
p.ws[f"H{r}"].comment = Comment("GL: chase estates before this goes to committee", "Gareth Lyle")

p.band("Medical care (including older people's care)", 9)
row("ME1", "Regulation 9(3)(b): care of patients with dementia was not planned around the person", "Every patient with dementia to have a personal profile within 48 hours", [NURSE], [("Shona Peel, Dementia Lead Nurse", None)], D(2016, 1, 31), D(2016, 1, 29),
    "Audit of 50 records, 22 January 2016: 46 had a profile in 48 hours", "Complete", due=("2016-01-31", None), st="complete", ev="evidenced", q="Audit of 50 records, 22 January 2016: 46 had a profile in 48 hours")
row("ME2", "Regulation 12(2)(b): risk of falls not reduced", "Falls bundle in use on every ward", [NURSE], [GARETH], D(2016, 4, 29), None,
    "In use on 14 of 17 wards at 19 February 2016", "On track", due=("2016-04-29", None), st="open")
row("ME3", "Regulation 17(2)(c): records left where the public could see them", "Lockable trolleys for notes on all wards", [ESTATES], [GARETH], D(2015, 11, 30), D(2015, 11, 30),
    None, "Complete", due=("2015-11-30", None), st="complete", ev="none")
row("ME4", "Regulation 10(2)(a): men and women shared bays in the assessment unit", "No mixed-sex breaches in the assessment unit", [COO], [PRIYA], "Immediate", D(2015, 11, 16),
    "No breaches reported to commissioners, December 2015 to February 2016 (monthly contract report)", "Closed", st="complete", ev="evidenced", q="No breaches reported to commissioners, December 2015 to February 2016",
    find=[("due-unreadable", "F", "advice", "“Immediate” is no date. The action is recorded as closed, so nothing turns on it.")])

p.band("Maternity and gynaecology", 9)
row("MA1", "Regulation 18(1): too few midwives", "Recruit to one midwife for 28 births", [NURSE], [CAROL], D(2016, 6, 30), None,
    "1:31 in January 2016. Ten midwives start in April 2016", "On track", due=("2016-06-30", None), st="open")
row("MA2", "Regulation 12(2)(c): training in fetal monitoring out of date", "All midwives and obstetricians to complete the training", [MD], [CAROL], D(2015, 12, 31), D(2015, 12, 18),
    "Training records: 97% of midwives and 88% of obstetricians at 18 December 2015", "Complete", due=("2015-12-31", None), st="complete", ev="evidenced", q="Training records: 97% of midwives and 88% of obstetricians at 18 December 2015",
    find=[("narrower-than-promised", "H", "advice", "The action says all midwives and obstetricians; the evidence gives 97% and 88%.")])
row("MA3", "Regulation 17(2)(a): learning from incidents not shared", "Monthly review meeting and newsletter", [MD], [("Imran Sattar, Consultant Obstetrician", None)], D(2015, 10, 31), D(2016, 10, 15),
    "Minutes of review meetings, October 2015 to January 2016", "Complete", due=("2015-10-31", None), st="complete", ev="evidenced", q="Minutes of review meetings, October 2015 to January 2016",
    find=[("complete-future", "G", "check", "Action MA3 is recorded as completed on 15 October 2016, which is still to come. Is 2015 meant?")])

p.band("Services for children and young people", 9)
row("CY1", "Regulation 13(2): safeguarding supervision irregular", "Supervision each quarter for all community children's nurses", [NURSE], [RUTH], D(2015, 12, 31), None,
    "61% had supervision in quarter 3. A nurse declined because her own son, aged 7, was on a child protection plan", "At risk", due=("2015-12-31", None), st="open",
    find=[("case-story", "H", "check", "“her own son, aged 7, was on a child protection plan” tells of one child and one member of staff. Take it out before publishing.")])
row("CY2", "Regulation 13(3): referrals to children's social care made in different ways", "One referral form for both councils", [("Director of Children's Services", "TCC"), ("Director of Children, Families and Learning", "PCC")], [RUTH], D(2016, 2, 29), None,
    "Draft form agreed by both councils on 2 February 2016. It will go live on 22 February 2016", "On track", due=("2016-02-29", None), st="open", sector_ok=["joint"],
    find=[("promise-passed", "H", "check", "“It will go live on 22 February 2016”: the day has passed. Is it live?"),
          ("due-soon", "F", "advice", "Action CY2 falls due on 29 February 2016, the day of this position.")])
row("CY2", "Regulation 12(2)(i): moves to adult services not planned", "Agree a transition policy", [("Chief Nurse", "CCG")], [("Femi Coker, Children's Commissioner", "CCG")], D(2016, 5, 31), None,
    "Policy out to consultation until 18 March 2016", "On track", due=("2016-05-31", None), st="open",
    find=[("ref-duplicated", "A", "must-fix", "Two actions are numbered CY2. Should this be CY3?")])

p.band("Discharge and flow (whole system)", 9)
DEREK = ("Derek Mould, Hospital Social Work Manager", "PCC")
row("WS1", "Regulation 9(1): patients waited in hospital for care at home", "Integrated discharge team at work seven days a week", [("Director of Adult Social Care", "TCC"), COO], [PRIYA, DEREK], D(2016, 1, 31), None,
    "Saturday working began on 9 January 2016. Sunday working depends on a staff consultation that ends in March 2016", "Overdue", sep="; ", due=("2016-01-31", None), st="open")
row("WS2", "Regulation 9(1)", "Trusted assessor agreement with care homes", [("Director of Adult Services", "PCC")], [DEREK], D(2016, 6, 30), None,
    "Agreement signed with 22 of 41 homes", "On track", due=("2016-06-30", None), st="open")
row("WS3", "Regulation 9(1)", "Review community beds", [("Accountable Officer", "CCG")], [("Tessa Vine, Head of Urgent Care Commissioning", "CCG")], D(2014, 11, 30), D(2015, 11, 26),
    "Review approved by the System Resilience Group on 26 November 2015", "Complete", due=("2014-11-30", None), st="complete", ev="evidenced", q="Review approved by the System Resilience Group on 26 November 2015",
    find=[("due-before-inspection", "F", "must-fix", "The target date, 30 November 2014, is before the inspection of June 2015. Is 2015 meant?")])
row("WS4", "Regulation 9(3)(g): carers were not told what to expect", "Discharge leaflet for carers", [("Head of Patient Experience", None)], [("Liz Quarmby, Carers Lead", None)], D(2015, 12, 31), D(2015, 12, 4),
    "Leaflet tested with the carers' group in November 2015; feedback from 19 carers was positive", "Complete", sector=None, sector_ok=["NHS"], due=("2015-12-31", None), st="complete", ev="evidenced", q="feedback from 19 carers was positive",
    find=[("organisation-unknown", "D", "check", "Action WS4 is led by the Head of Patient Experience, and nothing says of which body. Every other executive lead has one.")])

p.band("Trust-wide: well led", 9)
row("TW1", "Regulation 17(2)(b): risk registers not kept up", "Each division to review its risk register monthly", [("Chief Executive", "EHFT")], [GARETH], D(2015, 12, 31), D(2015, 12, 31),
    "Internal audit report, February 2016: substantial assurance", "Complete", due=("2015-12-31", None), st="complete", ev="evidenced", q="Internal audit report, February 2016: substantial assurance")
row("TW2", "Regulation 20(2): duty of candour letters late", "Duty of candour letters within ten working days", [MD], [GARETH], D(2015, 11, 30), D(2015, 11, 28),
    "72% sent within ten days in December 2015; audit to be repeated", "In progress", due=("2015-11-30", None), st="open", st_ok=["complete", "unclear"], ev_ok=["evidenced"], od_ok=[False],
    find=[("status-disagrees", "I", "must-fix", "Action TW2 has a date of completion (28 November 2015), but its status is In progress. Which is right?")])
row("TW3", "Regulation 5(3): fit and proper person checks incomplete", "Check the files of all directors", [("Chair", "EHFT")], [("Wendy Sloane, Company Secretary", None)], "12/18/2015", D(2015, 12, 18),
    "All 14 files checked and signed off by the Chair on 18 December 2015", "Complete", due=("2015-12-18", None), st="complete", ev="evidenced", q="All 14 files checked and signed off by the Chair on 18 December 2015",
    find=[("due-month-first", "F", "check", "“12/18/2015” has its month first, and was read as 18 December 2015. Write the day first.")])
last = row("TW4", "Regulation 18(2)(a): appraisals below target", "90% of staff to have an appraisal", [("Director of Workforce", "EHFT")], [("Mike Trebilcock, Head of Learning", None)], D(2016, 6, 30), None,
    "81% at 31 January 2016", "On track", ww_cell="Mike Trebilcock, Head of Learning, 01632 960412", due=("2016-06-30", None), st="open",
    find=[("phone-number", "E", "check", "A telephone number stands beside the operational lead. Should it be published?")])
p.at(last + 2)
p.put(["Evidence files are held by the Quality and Safety Team and are sampled each month by the joint Quality Improvement Board."])

p.find("merged-cells", f"A{first_band}", "advice", "The six bands are merged across the table. Screen readers may lose their place.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.quiet("lead-initials", "D", "UE1", "EHFT, CCG, TCC and PCC are bodies, and the note above the table spells them out.")
p.quiet("column-rival", "E", "UE1", "The operational lead works to the executive lead; the two columns do not say the same.")
p.quiet("column-rival", "G", "UE1", "The date completed is no deadline.")
p.quiet("small-number", "H", "UE2", "Four appointed and two posts are staff.")
p.quiet("overdue", "F", "CY2", "Due on the as-at day itself: not late yet.")
p.quiet("revised-no-reason", "F", "UE4", "The reason stands in brackets.")
for c, w in zip("ABCDEFGHI", (8, 38, 36, 32, 32, 20, 14, 48, 13)): p.widths[c] = w
